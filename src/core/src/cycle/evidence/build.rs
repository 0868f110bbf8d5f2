//! Phase 2 (`method.md` 2.4).

use std::collections::BTreeSet;

use super::{Found, Lens, Part};
use crate::{
    checkin::{self, question::Question},
    decision::{Decision, particulars::ScopeName},
    ids::{ItemId, OrgId, SectorId},
    indicator, meeting,
    note::Note,
    stakeholder::Field,
    task::{Owner, TaskState},
    vocabulary::{Kind, MeetingKind, NoteKind, Scope},
};

fn refs<'a>(decisions: impl Iterator<Item = &'a Decision>) -> Part {
    let refs: Vec<_> = decisions.map(Decision::reference).collect();
    Part::number(refs.len(), 1).refs(refs)
}

/// 2.1a: the goal is in force.
pub fn goal(lens: &Lens<'_>) -> Found {
    Found::one(refs(lens.decided(Kind::Goal)))
}

/// 2.1b: contributions, said by those who give them. What nobody brings shows in the list.
pub fn contributions(lens: &Lens<'_>) -> Found {
    Found::one(lens.share_of_voices(60, |_, org| lens.says(org, Field::Contribution, true)))
}

/// 2.2a: own goals that all may read, beside the common one.
pub fn own_goals(lens: &Lens<'_>) -> Found {
    let own = lens.share_of_voices(80, |_, org| lens.says(org, Field::OwnGoal, true));
    Found(vec![own, refs(lens.decided(Kind::Goal))])
}

/// 2.2b: three agreements, each with its outcome. What was written down face to face is its own.
pub fn agreements(lens: &Lens<'_>) -> Found {
    let stated = lens.in_force().filter(|decision| decision.outcome.is_some() || decision.record.is_some());
    let stated: Vec<_> = stated.map(Decision::reference).collect();
    Found::one(Part::number(stated.len(), 3).refs(stated))
}

/// 2.2c: a steering structure with seats of three sectors.
pub fn steering(lens: &Lens<'_>) -> Found {
    let steers = |decision: &&Decision| decision.particulars.scope == Some(ScopeName::Known(Scope::Steering));
    let roles = || lens.decided(Kind::Role).filter(steers);
    let seats = roles().flat_map(|role| &role.persons).flat_map(|member| lens.orgs_of(*member));
    let sectors = lens.sectors(seats);
    Found(vec![refs(roles()), Part::number(sectors.len(), 3)])
}

/// The organisation a task is owed for.
fn owner(lens: &Lens<'_>, task: &crate::task::Task) -> Option<OrgId> {
    match task.owner {
        Owner::Org(org) => Some(org),
        Owner::Member(member) => task.org.or_else(|| lens.orgs_of(member).next()),
        Owner::Coordinators => None,
    }
}

/// 2.2d: three tasks accepted, of two sectors.
pub fn tasks(lens: &Lens<'_>) -> Found {
    let yes = |task: &&crate::task::Task| matches!(task.state, TaskState::Accepted | TaskState::Done);
    let tasks = || lens.state.tasks.values().filter(yes).filter(|task| lens.counts(task.since));
    let sectors = lens.sectors(tasks().filter_map(|task| owner(lens, task)));
    let count = Part::number(tasks().count(), 3).refs(tasks().map(crate::task::Task::reference));
    Found(vec![count, Part::number(sectors.len(), 2)])
}

/// 2.2e: three milestones with their days, for all partners to read.
pub fn milestones(lens: &Lens<'_>) -> Found {
    let dated = lens.notes(NoteKind::Milestone).filter(|note| note.partners() && note.particulars.date.is_some());
    let dated: Vec<_> = dated.map(Note::reference).collect();
    Found::one(Part::number(dated.len(), 3).refs(dated))
}

/// 2.3a: goals, resources, roles and tasks confirmed together: on the agenda of one dialogue, or by a person's word on it.
pub fn confirmed(lens: &Lens<'_>) -> Found {
    let wanted: BTreeSet<ItemId> =
        [(1, 'a'), (1, 'b'), (2, 'c'), (2, 'd')].map(|(step, letter)| ItemId::Step { phase: 2, step, letter }).into();
    let there = |meeting: &meeting::Meeting| meeting.items().intersection(&wanted).count();
    let held = meeting::held(lens.state).filter(|meeting| {
        meeting.kind == Some(MeetingKind::Dialogue) && meeting.sectors().len() >= 3 && lens.counts(meeting.at)
    });
    let best = held.max_by_key(|meeting| there(meeting));
    let agenda = if lens.vouched(ItemId::Step { phase: 2, step: 3, letter: 'a' }).is_empty() {
        best.map_or(0, there)
    } else {
        wanted.len()
    };
    let dialogue = Part::number(usize::from(best.is_some()), 1).refs(best.map(meeting::Meeting::reference));
    Found(vec![dialogue.silent(), Part::number(agenda, wanted.len())])
}

/// Indicators that say where they start.
pub fn based<'a>(lens: &Lens<'a>) -> Vec<&'a indicator::Indicator> {
    let all = lens.state.indicators.values().filter(|indicator| lens.ever || indicator.ended.is_none());
    all.filter(|indicator| indicator.baseline.is_some() && lens.counts(indicator.added)).collect()
}

/// 2.3b: two indicators with baseline, owned by two sectors, and a rhythm of check-ins.
pub fn monitoring(lens: &Lens<'_>) -> Found {
    let based = based(lens);
    let sectors = lens.sectors(based.iter().map(|indicator| indicator.owner));
    let count = Part::number(based.len(), 2).refs(based.iter().map(|indicator| indicator.reference()));
    Found(vec![count, Part::number(sectors.len(), 2), Part::holds(lens.rhythm(None))])
}

/// Governance rules about this.
fn rules<'a>(lens: &Lens<'a>, scope: Scope) -> impl Iterator<Item = &'a Decision> + use<'a> {
    lens.decided(Kind::GovernanceRule)
        .filter(move |decision| decision.particulars.scope == Some(ScopeName::Known(scope)))
}

/// 2.3c: how decisions are made is decided, in every working language.
pub fn decision_rule(lens: &Lens<'_>) -> Found {
    let rules = || rules(lens, Scope::DecisionMaking);
    let whole = rules().any(|rule| crate::decision::waiting::missing(lens.state, rule).is_empty());
    Found(vec![refs(rules()), Part::holds(whole).silent()])
}

/// 2.3d: how one joins, pauses, leaves and closes is decided.
pub fn moving_on(lens: &Lens<'_>) -> Found {
    Found::one(refs(rules(lens, Scope::MovingOn)))
}

/// 2.4a: a review with its statement in the last year.
pub fn review(lens: &Lens<'_>) -> Found {
    let held: Vec<_> = lens.reviews().collect();
    Found::one(Part::number(held.len(), 1).refs(held))
}

/// That sharing was discussed in the last year: in a session on it, or by the question of the check-in.
pub fn sharing_discussed(lens: &Lens<'_>) -> Part {
    let sessions: Vec<_> = meeting::held(lens.state)
        .filter(|meeting| meeting.kind == Some(MeetingKind::Sharing) && lens.within(meeting.at, 365))
        .map(meeting::Meeting::reference)
        .collect();
    let pulse = lens.pulse(Question::Sharing).is_some_and(|(_, at)| lens.within(at, 365));
    Part::number(sessions.len() + usize::from(pulse), 1).refs(sessions)
}

/// 2.4b: who gains what and who puts in what, and that it was discussed.
pub fn sharing(lens: &Lens<'_>) -> Found {
    let both = lens.share_of_voices(60, |_, org| {
        lens.says(org, Field::Gains, false) && lens.says(org, Field::Contribution, false)
    });
    Found(vec![both, sharing_discussed(lens)])
}

/// That the next review has its day.
pub fn next_review(lens: &Lens<'_>) -> Part {
    let reviews = &lens.state.reviews;
    let open: Vec<_> = reviews.open().filter(|review| lens.ever || review.on > lens.now).collect();
    let next = reviews.next.is_some_and(|next| lens.ever || next > lens.now);
    Part::number(open.len() + usize::from(next), 1).refs(open.into_iter().map(crate::review::Review::reference))
}

/// 2.4c: the next check-in and the next review have their days.
pub fn next_dates(lens: &Lens<'_>) -> Found {
    let ahead = checkin::next_scheduled(lens.state).is_some_and(|next| next > lens.now);
    Found(vec![next_review(lens), Part::holds(ahead || (lens.ever && !lens.state.checkins.closed.is_empty()))])
}

/// The sectors in which somebody has a voice.
pub fn sectors_here(lens: &Lens<'_>) -> BTreeSet<SectorId> {
    lens.voices().map(|(_, org)| org.sector).collect()
}
