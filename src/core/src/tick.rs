//! What time alone does to a partnership: everything that falls due is computed from state, so no timer can be lost,
//! doubled or left behind by a restart.

use chrono::{DateTime, Utc};

use crate::{
    event::{Entry, Event},
    ids::{Letter, OrgId, Ref},
    people::People,
    poll::Poll,
    state::State,
};

/// The earliest thing that falls due, and the event that says so. `now` only decides what counts as late, and from when
/// people have time to answer.
#[must_use]
pub fn next(state: &State, people: &People, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    state.terms.as_ref()?;
    if let Some(archived) = state.archived {
        // Every schedule has stopped, but no answer stays sealed under a name.
        let polls = state.polls.values().filter_map(|poll| crate::poll::ending(state, people, poll, archived));
        return polls.chain(crate::checkin::time::ending(state, people, archived)).min_by_key(|(at, _)| *at);
    }
    let decisions =
        state.decisions.values().filter_map(|decision| crate::decision::time::next(state, people, decision, now));
    let dormancy = crate::decision::dormancy::next(state, now);
    let polls = state.polls.values().filter_map(|poll| crate::poll::next(state, people, poll));
    let reminders = crate::remind::next(state, now);
    let checkins = crate::checkin::time::next(state, people, now);
    let tasks = state.tasks.values().filter_map(|task| crate::task::next(state, task, now));
    let questions = state.questions.values().filter_map(crate::input::next_question);
    let inputs = state.inputs.values().filter_map(|input| crate::input::next(state, input, now));
    let meetings = state.meetings.values().filter_map(|meeting| crate::meeting::next(state, meeting, now));
    let hand_overs = state.orgs.iter().filter_map(|(id, org)| hand_over(*id, org));
    // A pause that a review concluded silences Mondays too (2.1).
    let rest = crate::review::rest(state);
    let mondays = crate::partnership::week::next(state, people, now);
    let mondays = mondays.map(|(at, event)| (rest.map_or(at, |until| at.max(until)), event));
    let indicators = state.indicators.values().filter_map(|indicator| crate::indicator::next(state, indicator, now));
    let reviews = crate::review::next(state, now);
    let signals = crate::signal::next(state, now);
    let phase = crate::cycle::next(state);
    // `min_by_key` keeps the first of equals: decisions before polls before reminders, each by number; what a pause put off
    // (2.1) before the entry that ends it.
    decisions
        .chain(phase)
        .chain(polls)
        .chain(reminders)
        .chain(hand_overs)
        .chain(dormancy)
        .chain(mondays)
        .chain(indicators)
        .chain(checkins)
        .chain(tasks)
        .chain(inputs)
        .chain(meetings)
        .chain(reviews)
        .chain(signals)
        .chain(questions)
        .min_by_key(|(at, _)| *at)
}

fn hand_over(id: OrgId, org: &crate::stakeholder::Org) -> Option<(DateTime<Utc>, Event)> {
    let handed = org.handed.as_ref().filter(|_| org.left.is_none())?;
    Some((handed.until, Event::HandOverEnded { org: id, from: org.lead?, to: handed.from }))
}

/// When the partnership next changes by itself, as seen at `now`.
#[must_use]
pub fn next_due(state: &State, people: &People, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    next(state, people, now).map(|(at, _)| at)
}

/// The next entry that is due at `now`, if any. Fold it in and ask again: what falls due first comes first, each at its
/// own time.
#[must_use]
pub fn tick(state: &State, people: &People, now: DateTime<Utc>) -> Option<Entry> {
    let (at, event) = next(state, people, now)?;
    // What is counted from sealed answers waits until they are in the directory.
    if counted(&event).is_some_and(|matter| !people.has_ballots(matter)) {
        return None;
    }
    (at <= now).then(|| Entry {
        at,
        recorded: now,
        by: None,
        via: None,
        event,
        texts: std::collections::BTreeMap::new(),
    })
}

/// Whose sealed answers an event that falls due is counted from.
const fn counted(event: &Event) -> Option<Ref> {
    match event {
        Event::CheckinNudged { round } | Event::CheckinExtended { round, .. } | Event::CheckinClosed { round, .. } => {
            Some(Ref::new(Letter::C, *round))
        }
        Event::PollCounted { poll, .. } => Some(Ref::new(Letter::F, *poll)),
        _ => None,
    }
}

/// The open round and the anonymous polls that fall due by `now`: their sealed answers must be in the directory.
#[must_use]
pub fn ballots_needed(state: &State, now: DateTime<Utc>) -> Vec<Ref> {
    if state.terms.is_none() {
        return Vec::new();
    }
    let due = |poll: &&Poll| poll.closes <= now || state.archived.is_some();
    let polls = state
        .polls
        .values()
        .filter(|poll| poll.anonymous.is_some() && poll.closed.is_none())
        .filter(due)
        .map(crate::poll::Poll::reference);
    crate::checkin::time::needs(state, now).into_iter().chain(polls).collect()
}
