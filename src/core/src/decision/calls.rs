//! Calls for voices that were not heard yet: a nudge at half time, a last call a day before closing, each at a humane
//! minute of whom it goes to (`method.md` 7.3, 7.4). Who has answered is not called.

use std::collections::BTreeSet;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Decision, Status};
use crate::{
    event::Event,
    ids::{MemberId, OrgId},
    people::People,
    state::State,
    times::Manners,
    vocabulary::Method,
};

/// A last call goes a day before closing (7.4).
const LAST_CALL: TimeDelta = TimeDelta::hours(24);
/// What comes later than this after its time was missed, and waits for working time (7.4).
const MISSED: TimeDelta = TimeDelta::minutes(10);

/// Which call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Call {
    /// At half time, to the leads.
    Nudge,
    /// A day before closing, to leads and alternates.
    LastCall,
}

/// Who was called on the version that is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Called {
    nudged: BTreeSet<MemberId>,
    last: BTreeSet<MemberId>,
    /// Everybody was called at once (an extension, an urgent matter): half time says nothing new.
    all: bool,
}

impl Called {
    /// Nobody yet, on a version that just opened.
    pub(super) fn on_opening(urgent: bool) -> Self {
        Self { all: urgent, ..Self::default() }
    }

    /// The call that comes with an extension went to everybody (R13); the last call comes again.
    pub(super) fn on_extension() -> Self {
        Self { all: true, ..Self::default() }
    }

    pub(super) fn note(&mut self, call: Call, members: &[MemberId]) {
        let called = match call {
            Call::Nudge => &mut self.nudged,
            Call::LastCall => &mut self.last,
        };
        called.extend(members);
    }
}

impl Decision {
    /// Voices on the roll without a position, those that left apart: nobody speaks for these any more.
    #[must_use]
    pub fn unheard(&self, state: &State) -> Vec<OrgId> {
        self.ballots()
            .into_iter()
            .filter(|ballot| ballot.position.is_none())
            .map(|ballot| ballot.org)
            .filter(|org| state.orgs.get(org).is_some_and(|entity| entity.left.is_none()))
            .collect()
    }

    /// The unheard voices this person speaks for.
    #[must_use]
    pub fn unheard_of(&self, state: &State, member: MemberId) -> Vec<OrgId> {
        let speaks =
            |org: &OrgId| state.orgs.get(org).is_some_and(|entity| entity.delegates().any(|known| known == member));
        self.unheard(state).into_iter().filter(speaks).collect()
    }
}

/// The next call, with everybody it goes to at that minute.
pub(super) fn next(
    state: &State,
    people: &People,
    decision: &Decision,
    now: DateTime<Utc>,
) -> Option<(DateTime<Utc>, Event)> {
    // Advice is asked for in its own way (4.8).
    if decision.status != Status::Open || decision.method == Method::Advice {
        return None;
    }
    let mut due: Vec<(DateTime<Utc>, Call, MemberId)> = Vec::new();
    for org in decision.unheard(state) {
        let Some(entity) = state.orgs.get(&org) else { continue };
        for member in entity.delegates() {
            let manners = people.manners(state, Some(member));
            let last = last_call(decision, &manners);
            if !decision.called.last.contains(&member)
                && let Some(at) = last.map(|at| unless_missed(at, &manners, now)).filter(|at| *at < decision.closes)
            {
                due.push((at, Call::LastCall, member));
            }
            let nudged = decision.called.all || decision.called.nudged.contains(&member);
            if entity.lead == Some(member) && !nudged {
                let at = unless_missed(manners.working_morning(half_time(decision)), &manners, now);
                // Once the last call has gone, or goes with it, half time is over.
                if at < last.unwrap_or(decision.closes) {
                    due.push((at, Call::Nudge, member));
                }
            }
        }
    }
    let (at, call, _) = *due.iter().min()?;
    let members: BTreeSet<MemberId> =
        due.into_iter().filter(|(other, kind, _)| (*other, *kind) == (at, call)).map(|(.., member)| member).collect();
    let members = members.into_iter().collect();
    Some((at, Event::Called { decision: decision.number, version: decision.version, call, members }))
}

fn half_time(decision: &Decision) -> DateTime<Utc> {
    decision.opened + (decision.closes - decision.opened) / 2
}

/// A day before closing, or in the last working hour before that; never before it opened.
fn last_call(decision: &Decision, manners: &Manners) -> Option<DateTime<Utc>> {
    let at = manners.last_working_hour(decision.closes - LAST_CALL);
    let at = if at <= decision.opened { manners.working_morning(decision.opened) } else { at };
    // Whose whole window lies in days off hears of it by the announcement.
    (at < decision.closes).then_some(at)
}

/// The time itself; where it was missed, the next working time after that, by full hours (7.4).
fn unless_missed(at: DateTime<Utc>, manners: &Manners, now: DateTime<Utc>) -> DateTime<Utc> {
    if now - at <= MISSED {
        return at;
    }
    let hour = at.duration_trunc(TimeDelta::hours(1)).unwrap_or(at);
    let passed = ((now - hour).num_hours() - 1).max(1);
    (passed..)
        .map(|hours| manners.working_morning(hour + TimeDelta::hours(hours)))
        .find(|later| now - *later <= MISSED)
        .unwrap_or(now)
}
