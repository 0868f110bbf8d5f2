//! What time does to check-ins: rounds open, those who have not answered are reminded once, rounds close.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{
    EXTENSION, Floors, Invited, OpenRound, RoundResult, SectorRate,
    aggregate::{self, Groups},
    ballot::{Answers, Ballot, Kept},
    invited, next_number, next_scheduled,
    sheet::Sheet,
};
use crate::{
    decide::NewText,
    event::Event,
    ids::{Letter, MemberId, Ref, SectorId, TextId},
    people::People,
    state::State,
};

/// Whose ballots must be in the directory before anything falls due: the open round's, once half of its time is over, or
/// once nobody may answer it any more.
#[must_use]
pub fn needs(state: &State, now: DateTime<Utc>) -> Option<Ref> {
    let open = state.checkins.open.as_ref()?;
    let due = half_time(open).min(open.closes) <= now || state.archived.is_some();
    due.then(|| open.reference())
}

/// What falls due next, and the event that says so. A closing is only as true as the ballots in the directory:
/// [`crate::tick::tick`] waits for them.
#[must_use]
pub fn next(state: &State, people: &People, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let Some(open) = &state.checkins.open else { return opening(state, now) };
    // A pause puts off the reminder of a round that was open before it (2.1).
    let pause = state.reviews.pause.filter(|pause| open.opened <= pause.since);
    let half = pause.map_or(half_time(open), |pause| half_time(open).max(pause.until));
    if !open.nudged && half < open.closes {
        return Some((half, Event::CheckinNudged { round: open.number }));
    }
    Some((open.closes, closing(state, people, open, now)))
}

/// In an archived partnership nobody may answer any more: what was sealed is separated at once, and nothing opens again.
#[must_use]
pub fn ending(state: &State, people: &People, archived: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let open = state.checkins.open.as_ref()?;
    Some((open.closes.min(archived), closed(state, open, &answers(people, open))))
}

fn half_time(open: &OpenRound) -> DateTime<Utc> {
    open.opened + (open.closes - open.opened) / 2
}

fn opening(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let due = next_scheduled(state)?;
    let zone = state.terms.as_ref()?.zone.clone();
    let schedule = state.checkins.schedule.as_ref()?;
    let invited = invited(state, due);
    if invited.is_empty() {
        return Some((due, Event::CheckinPassedOver { due }));
    }
    // Whoever is asked late has as long to answer.
    let closes = schedule.open_for.after(&zone, due.max(now));
    let (round, floors) = (next_number(state), Floors::of(state));
    Some((due, Event::CheckinOpened { round, closes, floors, invited, sheet: Sheet::Checkin }))
}

fn closing(state: &State, people: &People, open: &OpenRound, now: DateTime<Utc>) -> Event {
    let answers = answers(people, open);
    let few = answers.len() < usize::from(open.floors.least);
    if few && !open.extended {
        // After a long downtime there are five days all the same.
        let closes = open.closes.max(now) + EXTENSION;
        return Event::CheckinExtended { round: open.number, closes, was: open.closes };
    }
    closed(state, open, &answers)
}

fn closed(state: &State, open: &OpenRound, answers: &[(&Invited, &Answers)]) -> Event {
    Event::CheckinClosed { round: open.number, result: Box::new(result(state, open, answers)) }
}

/// The answers of those who were asked, each with whom it is from; the order is that of the directory.
fn answers<'a>(people: &'a People, open: &'a OpenRound) -> Vec<(&'a Invited, &'a Answers)> {
    people
        .ballots(open.reference())
        .iter()
        .filter_map(|(member, ballot)| {
            let answers = ballot.answers().filter(|answers| answers.begun())?;
            Some((open.invited.iter().find(|invited| invited.member == *member)?, answers))
        })
        .collect()
}

/// How many people answered so far: all that anybody is told while a round is open (5.4, rule 12).
#[must_use]
pub fn answered(people: &People, open: &OpenRound) -> usize {
    answers(people, open).len()
}

/// Those who were asked and have not answered everything yet.
#[must_use]
pub fn unanswered(people: &People, open: &OpenRound) -> Vec<MemberId> {
    let done: Vec<MemberId> =
        answers(people, open).iter().filter(|(_, answers)| answers.finished()).map(|(who, _)| who.member).collect();
    open.invited.iter().map(|invited| invited.member).filter(|member| !done.contains(member)).collect()
}

fn count(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

fn result(state: &State, open: &OpenRound, answers: &[(&Invited, &Answers)]) -> RoundResult {
    let mut sectors: BTreeMap<SectorId, SectorRate> = BTreeMap::new();
    for invited in &open.invited {
        let rate = SectorRate { sector: invited.sector, invited: 0, answered: 0 };
        sectors.entry(invited.sector).or_insert(rate).invited += 1;
    }
    for (who, _) in answers {
        if let Some(rate) = sectors.get_mut(&who.sector) {
            rate.answered += 1;
        }
    }
    let silent =
        sectors.values().filter(|rate| rate.invited >= 2 && rate.answered == 0).map(|rate| rate.sector).collect();
    let shown = answers.len() >= usize::from(open.floors.least);
    let (comments, restricted) = if shown { numbered(state, answers) } else { Default::default() };
    RoundResult {
        invited: count(open.invited.len()),
        answered: count(answers.len()),
        silent,
        sectors: sectors.into_values().filter(|rate| rate.invited >= super::GROUP).collect(),
        items: if shown { items(open, answers) } else { Vec::new() },
        comments,
        restricted,
    }
}

fn items(open: &OpenRound, answers: &[(&Invited, &Answers)]) -> Vec<aggregate::Item> {
    let questions = open.sheet.questions().iter().copied();
    questions
        .map(|question| {
            let mut groups = Groups::new();
            for (who, answers) in answers {
                groups.entry(who.sector).or_default().extend(answers.score(question));
            }
            aggregate::item(question, &groups, open.floors.least, open.floors.group)
        })
        .collect()
}

/// The remarks of a round that closes now, with the numbers their texts get: those for all, then those for facilitators.
fn numbered(state: &State, answers: &[(&Invited, &Answers)]) -> (Vec<TextId>, Vec<TextId>) {
    let (open, restricted) = remarks(answers.iter().map(|(_, answers)| *answers));
    let mut next = state.last_text;
    let mut number = |_: &str| {
        next += 1;
        TextId(next)
    };
    let open = open.into_iter().map(&mut number).collect();
    let restricted = restricted.into_iter().map(&mut number).collect();
    (open, restricted)
}

fn remarks<'a>(answers: impl Iterator<Item = &'a Answers>) -> (Vec<&'a str>, Vec<&'a str>) {
    let (mut open, mut restricted) = (Vec::new(), Vec::new());
    for answers in answers {
        let Some(comment) = answers.comment.as_deref() else { continue };
        if answers.facilitator_only { restricted.push(comment) } else { open.push(comment) }
    }
    (open, restricted)
}

/// The words that a closing brings with it: remarks, shuffled, and nobody's.
#[must_use]
pub fn texts(state: &State, people: &People, event: &Event) -> Vec<NewText> {
    let Event::CheckinClosed { result, .. } = event else { return crate::poll::texts(people, event) };
    let Some(open) = &state.checkins.open else { return Vec::new() };
    let answers = answers(people, open);
    let (shown, restricted) = remarks(answers.iter().map(|(_, answers)| *answers));
    let ids = result.comments.iter().chain(&result.restricted);
    let bodies = shown.into_iter().chain(restricted);
    ids.zip(bodies).map(|(id, body)| NewText { id: *id, body: body.to_owned(), personal: false }).collect()
}

/// Which matter an event settles: its ballots and their key are destroyed with it.
#[must_use]
pub const fn settles(event: &Event) -> Option<Ref> {
    match event {
        Event::CheckinClosed { round, .. } => Some(Ref::new(Letter::C, *round)),
        Event::PollCounted { poll, .. } => Some(Ref::new(Letter::F, *poll)),
        _ => None,
    }
}

/// What is kept of the answers once a matter is settled (5.3): with a sector only where that one is large enough to be
/// shown, since a lone member's sector is as good as a name. `state` is the one before the closing.
#[must_use]
pub fn kept(state: &State, people: &People, event: &Event) -> Vec<Kept> {
    let Some(open) = state.checkins.open.as_ref().filter(|_| matches!(event, Event::CheckinClosed { .. })) else {
        return crate::poll::kept(people, event);
    };
    let answers = answers(people, open);
    let mut sizes: BTreeMap<SectorId, u16> = BTreeMap::new();
    for (who, _) in &answers {
        *sizes.entry(who.sector).or_default() += 1;
    }
    let (alone, _) = aggregate::arrange(&sizes, open.floors.group);
    answers
        .iter()
        .map(|(who, answers)| Kept {
            sector: alone.contains(&who.sector).then_some(who.sector),
            scores: open.sheet.questions().iter().map(|asked| answers.score(*asked).map(u16::from)).collect(),
        })
        .collect()
}

/// Whether a ballot in the directory counts as an answer of this member.
#[must_use]
pub fn own(people: &People, matter: Ref, member: MemberId) -> Option<&Ballot> {
    people.ballots(matter).iter().find(|(whose, _)| *whose == member).map(|(_, ballot)| ballot)
}
