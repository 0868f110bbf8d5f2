//! Phase 3 (`method.md` 2.4).

use chrono::TimeDelta;

use super::{Found, Lens, Part};
use crate::{
    decision::Decision,
    ids::{ItemId, Ref},
    indicator,
    input::{Giver, ledger},
    meeting,
    note::Note,
    task::figures,
    vocabulary::{Conclusion, Kind, MeetingKind, NoteKind},
};

/// 3.1a: of what fell due in ninety days, seven in ten done or moved in time.
pub fn implemented(lens: &Lens<'_>) -> Found {
    let window = if lens.ever { TimeDelta::days(36_500) } else { TimeDelta::days(90) };
    let figures = figures::within(lens.state, lens.now, window);
    Found::one(Part::share(figures.kept, figures.due, 70))
}

/// Indicators with a fresh reading, of those that are read.
pub fn fresh(lens: &Lens<'_>) -> (usize, Vec<Ref>) {
    let zone = lens.zone();
    let all = indicator::active(lens.state).count();
    let holds = |indicator: &&indicator::Indicator| {
        indicator.fresh(&zone, lens.now) || (lens.ever && !indicator.readings.is_empty())
    };
    (all, indicator::active(lens.state).filter(holds).map(indicator::Indicator::reference).collect())
}

/// 3.1b: every indicator has a fresh reading.
pub fn monitored(lens: &Lens<'_>) -> Found {
    let (all, fresh) = fresh(lens);
    Found::one(Part::share(fresh.len(), all, 100).refs(fresh))
}

/// 3.1c: a check-in closed in 120 days, and results looked at together in 180.
pub fn evaluated(lens: &Lens<'_>) -> Found {
    let rounds = lens.state.checkins.closed.iter().filter(|round| lens.within(round.closed, 120));
    let rounds: Vec<_> = rounds.map(crate::checkin::Round::reference).collect();
    let sessions = meeting::held(lens.state)
        .filter(|meeting| meeting.kind == Some(MeetingKind::Results) && lens.within(meeting.at, 180));
    let sessions: Vec<_> = sessions.map(meeting::Meeting::reference).collect();
    Found(vec![Part::number(rounds.len(), 1).refs(rounds), Part::number(sessions.len(), 1).refs(sessions)])
}

/// 3.1d: of sessions and decisions in 180 days, three quarters can be read, decisions in every working language.
pub fn documents(lens: &Lens<'_>) -> Found {
    let documents =
        |on: Ref| lens.notes(NoteKind::Document).any(|note| note.partners() && note.particulars.on == Some(on));
    let decisions = lens.in_force().filter(|decision| decision.in_force_since().is_some_and(|at| lens.within(at, 180)));
    let sessions = meeting::held(lens.state).filter(|meeting| lens.within(meeting.at, 180));
    let whole = |decision: &Decision| {
        let words = decision.text.is_some() || decision.outcome.is_some() || documents(decision.reference());
        words && crate::decision::waiting::missing(lens.state, decision).is_empty()
    };
    let papers = |meeting: &meeting::Meeting| {
        !meeting.papers.is_empty() || !meeting.notes.is_empty() || documents(meeting.reference())
    };
    let all: Vec<bool> = decisions.map(whole).chain(sessions.map(papers)).collect();
    Found::one(Part::share(all.iter().filter(|shared| **shared).count(), all.len(), 75))
}

/// 3.2a: a celebration in 180 days that names contributors of two sectors.
pub fn celebrated(lens: &Lens<'_>) -> Found {
    let notes: Vec<&Note> =
        lens.notes(NoteKind::Celebration).filter(|note| note.partners() && lens.within(note.at, 180)).collect();
    let sectors = |note: &&Note| {
        let persons = note.particulars.persons.iter().flat_map(|member| lens.orgs_of(*member));
        lens.sectors(note.particulars.orgs.iter().copied().chain(persons)).len()
    };
    let best = notes.iter().map(sectors).max().unwrap_or(0);
    let refs: Vec<_> = notes.iter().map(|note| note.reference()).collect();
    Found(vec![Part::number(notes.len(), 1).refs(refs), Part::number(best, 2)])
}

/// 3.2b: good practice that others can use, in the last year.
pub fn good_practice(lens: &Lens<'_>) -> Found {
    let notes = lens.notes(NoteKind::KnowledgeProduct).filter(|note| note.partners() && lens.within(note.at, 365));
    let notes: Vec<_> = notes.map(Note::reference).collect();
    Found::one(Part::number(notes.len(), 1).refs(notes))
}

/// Inputs older than thirty days that have their answer: four in five, and none is missing where none was given.
pub fn answered(lens: &Lens<'_>) -> Part {
    let (answered, all) = ledger::answered(lens.state, lens.now);
    Part::share_if_any(answered, all, 80)
}

/// 3.3a: asked at least every quarter, and inputs answered.
pub fn feedback(lens: &Lens<'_>) -> Found {
    let last = lens.state.checkins.closed.last().map(crate::checkin::Round::reference);
    // A quarter has up to 92 days.
    Found(vec![Part::holds(lens.rhythm_kept(Some(92))).refs(last), answered(lens).silent()])
}

/// 3.3b: every review led to something: it goes on for a reason, changes course by itself, or a decision adjusts the strategy.
pub fn adjusted(lens: &Lens<'_>) -> Found {
    let held: Vec<_> = lens
        .state
        .reviews
        .all
        .values()
        .filter_map(|review| Some((review, review.concluded?)))
        .filter(|(_, (_, at))| lens.counts(*at))
        .collect();
    let followed = held.iter().filter(|(_, (conclusion, at))| {
        *conclusion != Conclusion::Adjust
            || lens
                .decided(Kind::StrategyAdjustment)
                .any(|decision| decision.in_force_since().is_some_and(|on| on >= *at))
    });
    let refs: Vec<_> = followed.map(|(review, _)| review.reference()).collect();
    Found::one(Part::share(refs.len(), held.len(), 100).refs(refs))
}

/// 3.3c: three views from outside in the last year, or somebody vouches for an evaluation from outside.
pub fn outside_views(lens: &Lens<'_>) -> Found {
    let outside =
        lens.state.inputs.values().filter(|input| input.from == Giver::Outside && lens.within(input.given, 365));
    let refs: Vec<_> = outside.map(crate::input::Input::reference).collect();
    let said = lens.vouched(ItemId::Step { phase: 3, step: 3, letter: 'c' });
    if said.iter().any(|said| lens.within(said.at, 365)) {
        return Found::one(Part::number(3, 3).refs(refs));
    }
    Found::one(Part::number(refs.len(), 3).refs(refs))
}
