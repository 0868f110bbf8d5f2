//! A coordinator who has vanished: any two leads of different sectors name another (`catalogue.md`, `partnership coordinator
//! add`).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::Role;
use crate::{
    decide::Draft,
    decision::Rank,
    event::{Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, To},
    refusal::{Fault, Refusal},
    stakeholder::Org,
    state::State,
    words::say::Say,
};

/// Nothing was heard of any coordinator for so long.
const VANISHED: TimeDelta = TimeDelta::days(30);

/// A lead's word for a new coordinator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backing {
    /// Who gave it.
    pub by: Option<MemberId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Folds what concerns succession.
pub(super) fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::CoordinatorBacked { member, org } => {
            let backing = Backing { by: entry.by, at: entry.at };
            state.backed.entry(*member).or_default().insert(*org, backing);
        }
        Event::Appointed { member, role: Role::Coordinator } => {
            state.backed = BTreeMap::new();
            // Who was just named has not vanished.
            if let Some(member) = state.members.get_mut(member) {
                member.last_act = member.last_act.max(Some(entry.at));
            }
        }
        _ => {}
    }
}

/// When a coordinator last did something; none where there is no coordinator.
fn last_seen(state: &State) -> Option<DateTime<Utc>> {
    let started = state.terms.as_ref().map(|terms| terms.started);
    let holders = state.holders(Role::Coordinator);
    holders.iter().filter_map(|member| state.members.get(member)?.last_act.or(started)).max()
}

/// Since when the coordinators count as vanished at that instant, if they do.
fn vanished(state: &State, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let seen = last_seen(state).or_else(|| state.terms.as_ref().map(|terms| terms.started))?;
    let nobody = state.holders(Role::Coordinator).is_empty();
    (nobody || at - seen >= VANISHED).then_some(seen)
}

/// A lead names a coordinator: alone it is a word for them, with a lead of another sector it is done.
pub(super) fn name(draft: &mut Draft<'_>, member: MemberId) -> Result<(), Refusal> {
    let state = draft.state;
    let Some(seen) = vanished(state, draft.at()) else {
        let mut refusal = Refusal::new(Fault::Forbidden, "refusal-coordinator-only");
        if let Some(seen) = last_seen(state) {
            refusal = refusal.hint("refusal-not-vanished").with("from", seen + VANISHED);
        }
        return Err(refusal);
    };
    let voice = |org: &OrgId| state.orgs.get(org).filter(|entity| entity.has_voice());
    let led = draft.standing.seats.iter().filter(|(_, rank)| *rank == Rank::Lead).map(|(org, _)| *org);
    let mine: Vec<OrgId> = led.filter(|org| voice(org).is_some()).collect();
    let Some(org) = mine.first().copied() else {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-lead-anywhere"));
    };
    let asker = draft.asker();
    let sectors: Vec<_> = mine.iter().filter_map(voice).map(|entity: &Org| entity.sector).collect();
    let backed = state.backed.get(&member).cloned().unwrap_or_default();
    // A word given before a coordinator was heard again is void.
    let words = || backed.iter().filter(|(org, backing)| backing.at > seen && voice(org).is_some());
    let confirmed = words().any(|(org, backing)| {
        backing.by != Some(asker)
            && voice(org).is_some_and(|entity| sectors.iter().any(|sector| *sector != entity.sector))
    });
    if confirmed {
        draft.event(Event::Appointed { member, role: Role::Coordinator });
        return Ok(());
    }
    if words().any(|(_, backing)| backing.by == Some(asker)) {
        return Err(Refusal::new(Fault::Conflict, "refusal-backed-already").with("person", member));
    }
    draft.event(Event::CoordinatorBacked { member, org });
    Ok(())
}

/// Tells what concerns succession.
pub(super) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let Event::CoordinatorBacked { member, org } = &entry.event else { return };
    let line = || Say::new("succession-backed").with("org", *org).with("person", *member);
    out.push(
        Notice::new("partnership.coordinator-backed")
            .to(To::Rooms)
            .line(line())
            .line(Say::new("succession-how").with("person", *member)),
    );
    for coordinator in after.holders(Role::Coordinator) {
        out.push(
            Notice::new("partnership.coordinator-backed")
                .to(To::Member(coordinator))
                .line(line())
                .line(Say::new("succession-still-here")),
        );
    }
}
