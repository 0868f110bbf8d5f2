//! What must hold before a phase is entered or left (`method.md` 2.3). A partnership may go on with gaps; the record keeps
//! which ones it accepted. The decision to go on is no criterion of its own: it is what the criteria are shown for.

use chrono::{DateTime, Utc};

use super::evidence::{Found, Lens, Part, build, explore, general, run, sustain};
use crate::{
    decision::particulars::ScopeName,
    indicator::{self, Course},
    meeting,
    note::Note,
    partnership::Role,
    stakeholder::Field,
    state::State,
    vocabulary::{Criterion, Kind, NoteKind, Phase, Scope},
};

/// Sectors that must be active before *explore* is left (**default**).
pub const SECTORS: usize = 3;
/// Voices that must be there (**default**).
pub const VOICES: usize = 5;

/// A criterion as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// Which.
    pub criterion: Criterion,
    /// What there is.
    pub found: Found,
}

impl Stand {
    /// Whether it is met.
    #[must_use]
    pub fn met(&self) -> bool {
        self.found.holds()
    }
}

/// What must hold before the phase is entered.
#[must_use]
pub fn entry(state: &State, phase: Phase, now: DateTime<Utc>) -> Vec<Stand> {
    let lens = Lens::new(state, now);
    let left = |phase: Phase| {
        let stepped = state.cycle.steps.iter().any(|step| step.from == phase);
        let later = state.cycle.entered.is_some_and(|entered| entered > phase);
        Part::holds(stepped || later || state.terms.as_ref().is_some_and(|terms| terms.cycle > 1))
    };
    let all = match phase {
        Phase::Explore => vec![
            (Criterion::Created, Part::holds(state.terms.is_some())),
            (Criterion::Purpose, explore::purpose(&lens)),
            (Criterion::Coordinator, Part::number(state.holders(Role::Coordinator).len(), 1)),
        ],
        Phase::Build => vec![(Criterion::Left, left(Phase::Explore))],
        Phase::Run => vec![(Criterion::Left, left(Phase::Build))],
        Phase::Sustain => vec![(Criterion::Reached, Part::holds(reached(state, now)))],
    };
    all.into_iter().map(|(criterion, part)| Stand { criterion, found: Found::one(part) }).collect()
}

/// Whether a review concluded to renew, or every indicator with a target is where it was wanted.
fn reached(state: &State, now: DateTime<Utc>) -> bool {
    let renewed = state.reviews.all.values().any(|review| {
        review.concluded.is_some_and(|(conclusion, _)| conclusion == crate::vocabulary::Conclusion::Renew)
    });
    let zone = crate::task::zone(state);
    let mut wanted = indicator::active(state).filter(|indicator| indicator.target.is_some()).peekable();
    let there = wanted.peek().is_some()
        && wanted.all(|indicator| {
            indicator.course(&zone, now) == Course::OnTrack
                && indicator.readings.last().is_some_and(|last| indicator.reached(last))
        });
    renewed || there
}

/// What must hold before the phase is left. Of the ways out of *sustain* one is enough.
#[must_use]
pub fn exit(state: &State, phase: Phase, now: DateTime<Utc>) -> Vec<Stand> {
    let lens = Lens::new(state, now);
    let all = match phase {
        Phase::Explore => from_explore(&lens),
        Phase::Build => from_build(&lens),
        Phase::Run => from_run(&lens),
        Phase::Sustain => vec![
            (Criterion::NewContainer, sustain::next_level(&lens)),
            (Criterion::Institution, sustain::legal_form(&lens)),
            (Criterion::MovingOn, Found::one(Part::holds(state.reviews.closing.is_some()))),
        ],
    };
    all.into_iter().map(|(criterion, found)| Stand { criterion, found }).collect()
}

/// The criteria that are not met; none where one way out of *sustain* is open.
#[must_use]
pub fn missing(state: &State, phase: Phase, now: DateTime<Utc>) -> Vec<Criterion> {
    let all = exit(state, phase, now);
    if phase == Phase::Sustain && all.iter().any(Stand::met) {
        return Vec::new();
    }
    all.iter().filter(|stand| !stand.met()).map(|stand| stand.criterion).collect()
}

/// A share of the voices whose entry says all of this; what a coordinator assumed counts here (4.11).
fn voices(lens: &Lens<'_>, percent: usize, fields: &[Field]) -> Found {
    Found::one(lens.share_of_voices(percent, |_, org| fields.iter().all(|field| lens.says(org, *field, false))))
}

fn from_explore(lens: &Lens<'_>) -> Vec<(Criterion, Found)> {
    let (_, promoting) = explore::promoting(lens);
    let promoters = lens.notes(NoteKind::Promoter).map(Note::reference);
    let here = Part::number(build::sectors_here(lens).len(), SECTORS);
    let committed = explore::committed(lens);
    let commitments = lens.share_of_voices(60, |id, _| committed.contains(&id));
    vec![
        (Criterion::Facilitator, general::accepted(lens)),
        (Criterion::Sectors, Found(vec![here, Part::number(lens.voices().count(), VOICES)])),
        (Criterion::Promoters, Found::one(Part::number(promoting.len(), 2).refs(promoters))),
        (Criterion::Dialogue, Found(explore::dialogue(lens, false))),
        (Criterion::Profiles, voices(lens, 80, &[Field::Motivation, Field::Interest, Field::Contribution])),
        (Criterion::Conflicts, explore::conflicts(&lens.vouching())),
        (Criterion::GoalDraft, explore::goal_draft(lens)),
        (Criterion::Commitments, Found::one(commitments)),
    ]
}

fn from_build(lens: &Lens<'_>) -> Vec<(Criterion, Found)> {
    let rules = lens.decided(Kind::GovernanceRule).map(crate::decision::Decision::reference).collect::<Vec<_>>();
    let roles = lens.decided(Kind::Role);
    let steering = roles.filter(|role| role.particulars.scope == Some(ScopeName::Known(Scope::Steering)));
    let held = steering.filter(|role| !role.persons.is_empty()).map(crate::decision::Decision::reference);
    let held: Vec<_> = held.collect();
    let based: Vec<_> = build::based(lens).iter().map(|indicator| indicator.reference()).collect();
    let actions = build::tasks(lens).0.into_iter().take(1).collect();
    let code = lens.decided(Kind::CodeOfConduct).map(crate::decision::Decision::reference).collect::<Vec<_>>();
    let some = |refs: Vec<_>, need| Found::one(Part::number(refs.len(), need).refs(refs));
    vec![
        (Criterion::Goal, build::goal(lens)),
        (Criterion::OwnGoals, voices(lens, 80, &[Field::OwnGoal])),
        (Criterion::Contributions, voices(lens, 60, &[Field::Contribution])),
        (Criterion::GovernanceRule, some(rules, 1)),
        (Criterion::Steering, some(held, 1)),
        (Criterion::Actions, Found(actions)),
        (Criterion::Indicators, some(based, 2)),
        (Criterion::CheckinRhythm, Found::one(Part::holds(lens.rhythm(None)))),
        (Criterion::CodeOfConduct, some(code, 1)),
        (Criterion::Sharing, Found::one(build::sharing_discussed(lens))),
        (Criterion::NextReview, Found::one(build::next_review(lens))),
    ]
}

fn from_run(lens: &Lens<'_>) -> Vec<(Criterion, Found)> {
    // Discussed: at a session held since, or by what was noted to have changed.
    let closed = lens.state.checkins.closed.first();
    let discussed = closed.is_some_and(|round| {
        meeting::held(lens.state).any(|meeting| meeting.at >= round.closed)
            || lens.notes(NoteKind::Change).any(|note| note.at >= round.closed)
    });
    let rounds = lens.state.checkins.closed.iter().map(crate::checkin::Round::reference);
    let held: Vec<_> = lens.reviews().collect();
    let celebrated: Vec<_> = lens.notes(NoteKind::Celebration).map(Note::reference).collect();
    let (all, fresh) = run::fresh(lens);
    vec![
        (Criterion::CheckinDiscussed, Found::one(Part::holds(discussed).refs(rounds))),
        (Criterion::ReviewHeld, Found::one(Part::number(held.len(), 1).refs(held))),
        (Criterion::Celebration, Found::one(Part::number(celebrated.len(), 1).refs(celebrated))),
        (Criterion::IndicatorsFresh, Found::one(Part::share_if_any(fresh.len(), all, 100).refs(fresh))),
        (Criterion::InputsAnswered, Found::one(run::answered(lens))),
    ]
}
