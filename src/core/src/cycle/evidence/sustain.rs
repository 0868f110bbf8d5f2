//! Phase 4 (`method.md` 2.4).

use super::{Found, Lens, Part};
use crate::{
    decision::Decision,
    ids::{Letter, OrgId},
    meeting,
    note::Note,
    task::{Task, TaskState},
    vocabulary::{Kind, MeetingKind, NoteKind},
};

/// 4.1a: the map was looked at in 180 days, and every newcomer has been told the story and has somebody to ask.
pub fn newcomers(lens: &Lens<'_>) -> Found {
    let looked: Vec<_> =
        lens.notes(NoteKind::MapReviewed).filter(|note| lens.within(note.at, 180)).map(Note::reference).collect();
    // Who came after the beginning.
    let since = lens.state.cycle.left_explore;
    let new: Vec<OrgId> =
        lens.voices().filter(|(_, org)| since.is_some_and(|since| org.since > since)).map(|(id, _)| id).collect();
    let has = |kind, org: OrgId| lens.notes(kind).any(|note| note.particulars.orgs.contains(&org));
    let received = new.iter().filter(|org| has(NoteKind::Briefing, **org) && has(NoteKind::Buddy, **org)).count();
    Found(vec![Part::number(looked.len(), 1).refs(looked), Part::share_if_any(received, new.len(), 100)])
}

/// 4.1b: the next level is decided: a wider scope, or a goal that came after the first one.
pub fn next_level(lens: &Lens<'_>) -> Found {
    let since = lens.state.cycle.since;
    let later = |goal: &&Decision| {
        let at = goal.in_force_since();
        let before = lens.state.decisions.values().any(|other| {
            other.kind == Kind::Goal && other.adopted() && other.number != goal.number && other.in_force_since() < at
        });
        before && at >= since
    };
    let refs: Vec<_> =
        lens.decided(Kind::Goal).filter(later).chain(lens.decided(Kind::Scope)).map(Decision::reference).collect();
    Found::one(Part::number(refs.len(), 1).refs(refs))
}

/// 4.2a: a form is decided.
pub fn legal_form(lens: &Lens<'_>) -> Found {
    let refs: Vec<_> = lens.decided(Kind::InstitutionalForm).map(Decision::reference).collect();
    Found::one(Part::number(refs.len(), 1).refs(refs))
}

/// 4.2b: what shall last is named.
pub fn lasting(lens: &Lens<'_>) -> Found {
    let refs: Vec<_> = lens.decided(Kind::ResultToSustain).map(Decision::reference).collect();
    Found::one(Part::number(refs.len(), 1).refs(refs))
}

/// 4.2c: everything that shall last has an accepted task, and a promise on it or an indicator that watches.
pub fn measures(lens: &Lens<'_>) -> Found {
    let results: Vec<&Decision> = lens.decided(Kind::ResultToSustain).collect();
    let watched = crate::indicator::active(lens.state).next().is_some();
    let promised = |result: &Decision| {
        let on = Some(result.reference());
        lens.notes(NoteKind::Commitment).any(|note| note.particulars.on == on)
    };
    let task = |result: &Decision| {
        let owned = |task: &&Task| matches!(task.state, TaskState::Accepted | TaskState::Done);
        lens.state.tasks.values().filter(owned).any(|task| task.decision == Some(result.number))
    };
    let carried = results.iter().filter(|result| task(result) && (watched || promised(result)));
    let refs: Vec<_> = carried.map(|result| result.reference()).collect();
    Found::one(Part::share(refs.len(), results.len(), 100).refs(refs))
}

/// 4.3a: two sessions in the last year at which two sectors learned from each other.
pub fn encounters(lens: &Lens<'_>) -> Found {
    let held = meeting::held(lens.state).filter(|meeting| {
        meeting.kind == Some(MeetingKind::Learning) && meeting.sectors().len() >= 2 && lens.within(meeting.at, 365)
    });
    let refs: Vec<_> = held.map(meeting::Meeting::reference).collect();
    Found::one(Part::number(refs.len(), 2).refs(refs))
}

/// 4.3b: a community of practice of two sectors, with somebody who convenes it, that was heard of in sixty days. A new note
/// on it keeps it alive (4.11).
pub fn practice(lens: &Lens<'_>) -> Found {
    let circles: Vec<&Note> = lens.notes(NoteKind::Circle).filter(|note| note.partners()).collect();
    let news = |circle: &Note| {
        let on = circles.iter().filter(|note| note.particulars.on == Some(circle.reference()));
        on.map(|note| note.at).chain([circle.at]).max()
    };
    let first = |note: &&&Note| note.particulars.on.is_none_or(|on| on.letter != Letter::K);
    let alive: Vec<_> = circles
        .iter()
        .filter(first)
        .filter(|circle| circle.by.is_some() || circle.org.is_some())
        .filter(|circle| lens.sectors(circle.particulars.orgs.iter().chain(&circle.org).copied()).len() >= 2)
        .filter(|circle| news(circle).is_some_and(|at| lens.within(at, 60)))
        .map(|circle| circle.reference())
        .collect();
    let some = Part::holds(!circles.is_empty());
    Found(vec![some, Part::number(alive.len(), 1).refs(alive)])
}
