//! Where each signal is found in the record.

use chrono::{DateTime, TimeDelta, Utc};

use super::{About, Cause, rules, zone};
use crate::{
    checkin::{Round, question::Question, trend},
    decision::{Decision, Status, count::Verdict},
    ids::Ref,
    indicator,
    input::Giver,
    stakeholder,
    state::State,
    task::{
        TaskState,
        figures::{self, Step},
    },
    vocabulary::{Position, Signal},
};

/// A signal that stands, or will by the clock alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Which, and about what.
    pub(super) cause: Cause,
    /// Since when.
    pub(super) since: DateTime<Utc>,
    /// Whether time alone brought it about: then it is said at nine.
    pub(super) by_clock: bool,
}

impl Found {
    const fn new(signal: Signal, about: Option<About>, since: DateTime<Utc>) -> Self {
        Self { cause: Cause { signal, about }, since, by_clock: false }
    }

    const fn about(signal: Signal, about: Ref, since: DateTime<Utc>) -> Self {
        Self::new(signal, Some(About::Ref(about)), since)
    }

    const fn by_clock(self) -> Self {
        Self { by_clock: true, ..self }
    }
}

/// Every signal that stands or will stand by the clock alone, in order. S14 opens its review directly.
pub(super) fn all(state: &State, now: DateTime<Utc>) -> Vec<Found> {
    let mut found = Vec::new();
    scheduled(state, &mut found);
    mood(state, &mut found);
    decisions(state, &mut found);
    promises(state, now, &mut found);
    results(state, &mut found);
    map(state, &mut found);
    outside(state, &mut found);
    context(state, &mut found);
    found
}

/// S1, for the partnership as a whole: decisions have a review of their own.
fn scheduled(state: &State, found: &mut Vec<Found>) {
    if let Some(next) = state.reviews.next.filter(|_| state.reviews.of_partnership().is_none()) {
        found.push(Found::new(Signal::S1, None, next).by_clock());
    }
}

/// S2 to S6, of the last round that closed.
fn mood(state: &State, found: &mut Vec<Found>) {
    let Some(round) = state.checkins.closed.last() else { return };
    let shown = || round.items.iter().filter_map(|item| Some((item.question, item.shown.as_ref()?)));
    let spread = |gap: Option<u16>, lowest: Option<u16>| rules::ItemSpread {
        gap: gap.map(i32::from),
        lowest: lowest.map(i32::from),
    };
    let low = rules::low_item(shown().map(|(_, shown)| i32::from(shown.mean.tenths)));
    let wide =
        rules::wide_gap(shown().map(|(_, shown)| spread(shown.gap(), shown.lowest().map(|(_, figure)| figure.tenths))));
    let falling = rules::falling(shown().filter_map(|(question, shown)| {
        let change = trend::change(state, round, question)?;
        let now = i32::from(shown.mean.tenths);
        Some((now - i32::from(change), now))
    }));
    let split = rules::split(shown().filter(|(_, shown)| shown.split).map(|(question, _)| match question {
        Question::Trust => rules::Asked::Trust,
        Question::Influence => rules::Asked::Influence,
        Question::Sharing => rules::Asked::Sharing,
        _ => rules::Asked::Other,
    }));
    let few = rules::few_answers(&response(state, round));
    let stands = [(Signal::S2, low), (Signal::S3, wide), (Signal::S4, falling), (Signal::S5, split), (Signal::S6, few)];
    let raised = stands.into_iter().filter(|(_, stands)| *stands);
    found.extend(raised.map(|(signal, _)| Found::about(signal, round.reference(), round.closed)));
}

fn response(state: &State, round: &Round) -> rules::Response {
    let counted = |round: &Round| (usize::from(round.invited), usize::from(round.answered));
    let (invited, answered) = counted(round);
    rules::Response {
        invited,
        answered,
        before: trend::before(state, round).map(counted),
        // Of smaller sectors nothing else is known than that nobody of two or more answered.
        sectors: round.silent.iter().map(|_| (2, 0)).collect(),
        shown: round.is_shown(),
    }
}

/// S9: since when more than 30 % of what is due is long overdue, as the tasks are now. Time brings it about: a task passes its
/// day, another two weeks later counts as long overdue, one that was done falls out of the window.
fn promises(state: &State, now: DateTime<Utc>, found: &mut Vec<Found>) {
    if state.tasks.values().all(|task| task.state != TaskState::Accepted) {
        return;
    }
    let (mut due, mut long, mut since) = (0_usize, 0_usize, None);
    let steps = figures::steps(state);
    for (place, (at, step)) in steps.iter().enumerate() {
        match step {
            Step::Due => due += 1,
            Step::Long => long += 1,
            Step::Gone => due = due.saturating_sub(1),
        }
        // What happens at one instant is looked at together.
        if steps.get(place + 1).is_some_and(|(next, _)| next == at) {
            continue;
        }
        match (rules::promises_overdue(due, long), since) {
            (true, None) => since = Some(*at),
            // It stands now, or will: what was over before is nothing to look at any more.
            (false, Some(_)) if *at > now => break,
            (false, Some(_)) => since = None,
            _ => {}
        }
    }
    found.extend(since.map(|since| Found::new(Signal::S9, None, since).by_clock()));
}

/// S12.
fn outside(state: &State, found: &mut Vec<Found>) {
    for input in state.inputs.values().filter(|input| input.from == Giver::Outside) {
        if rules::complaint_waits(input.answered.is_some(), (input.due - input.given).num_days()) {
            found.push(Found::about(Signal::S12, input.reference(), input.due).by_clock());
        }
    }
}

/// S7, S8.
fn decisions(state: &State, found: &mut Vec<Found>) {
    let mut closed: Vec<(DateTime<Utc>, &Decision, bool)> = Vec::new();
    for decision in state.decisions.values() {
        let reference = decision.reference();
        match (&decision.status, &decision.tally, decision.closed) {
            (Status::Closed, Some(tally), Some(at)) if decision.record.is_none() => {
                closed.push((at, decision, tally.verdict == Verdict::NoQuorum));
            }
            (Status::Open | Status::Integrating { .. }, ..) => {
                if let Some(since) = objected_since(decision) {
                    let over = since + TimeDelta::days(rules::OBJECTION_DAYS) + TimeDelta::seconds(1);
                    found.push(Found::about(Signal::S7, reference, over).by_clock());
                }
            }
            _ => {}
        }
        if let (Some(tally), Some(since)) = (&decision.tally, decision.in_force_since())
            && decision.adopted()
            && rules::against_a_sector(tally.whole_sectors_against.len())
        {
            found.push(Found::about(Signal::S8, reference, since));
        }
    }
    closed.sort_by_key(|(at, decision, _)| (*at, decision.number));
    let missed: Vec<bool> = closed.iter().map(|(_, _, missed)| *missed).collect();
    for (place, (at, decision, _)) in closed.iter().enumerate() {
        if rules::no_quorum_twice(missed.get(..=place).unwrap_or_default()) {
            found.push(Found::about(Signal::S7, decision.reference(), *at));
        }
    }
}

/// Since when an objection or block stands on this version: the oldest that stands.
fn objected_since(decision: &Decision) -> Option<DateTime<Utc>> {
    let stands = |position: Position| matches!(position, Position::Objection | Position::Block | Position::Eight);
    decision
        .ballots()
        .iter()
        .filter(|ballot| ballot.position.is_some_and(stands))
        .filter_map(|ballot| {
            let rank = decision.counting(ballot.org)?.rank;
            let stated: Vec<_> = decision.current(ballot.org).filter(|stated| stated.rank == rank).collect();
            stated.iter().rev().take_while(|stated| stands(stated.position)).last().map(|stated| stated.at)
        })
        .min()
}

/// S10.
fn results(state: &State, found: &mut Vec<Found>) {
    let zone = zone(state);
    for indicator in indicator::active(state) {
        if let Some(since) = indicator.off_twice() {
            found.push(Found::about(Signal::S10, indicator.reference(), since));
        }
        if let Some(since) = indicator.missed_twice(&zone) {
            found.push(Found::about(Signal::S10, indicator.reference(), since).by_clock());
        }
    }
}

/// S11.
fn map(state: &State, found: &mut Vec<Found>) {
    for (sector, since) in &state.signals.thinned {
        found.push(Found::new(Signal::S11, Some(About::Sector(*sector)), *since));
    }
    for (org, since) in &state.signals.leavers {
        found.push(Found::about(Signal::S11, stakeholder::reference(*org), *since));
    }
}

/// S13: the second word is a voice's, of another sector than the first.
fn context(state: &State, found: &mut Vec<Found>) {
    let reports = &state.signals.reports;
    let seconded = reports.values().filter(|second| second.voice).filter(|second| {
        reports.values().any(|first| {
            first.at <= second.at
                && second.at - first.at <= super::SECOND_WITHIN
                && rules::another_sector(&first.sector, &second.sector)
        })
    });
    if let Some(since) = seconded.map(|second| second.at).min() {
        found.push(Found::new(Signal::S13, None, since));
    }
}
