//! Who weighs how much: shares of sectors, and what is out of balance (`method.md` 3.4). Counts per sector, never per
//! person, and never of messages.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::by_sector;
use crate::{
    decision::particulars::ScopeName,
    ids::{MemberId, OrgId, SectorId},
    input::Giver,
    state::State,
    task::{TaskState, org_of},
    vocabulary::{InputAnswer, Kind, Scope},
};

/// What happened counts for so long: the window of the scorecard (6).
pub const WINDOW: TimeDelta = TimeDelta::days(180);
/// Fewer than this say nothing about a share beside that of the voices (3.4).
pub const ENOUGH: usize = 6;

/// What is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Voices.
    Voices,
    /// Proposals opened.
    Proposals,
    /// Positions stated.
    Positions,
    /// Inputs taken up, whole or in part.
    Inputs,
    /// Sessions attended.
    Sessions,
    /// Seats in the steering structure.
    Seats,
    /// Tasks accepted.
    Tasks,
}

impl Measure {
    /// All of them, in the order of the method.
    pub const ALL: [Self; 7] =
        [Self::Voices, Self::Proposals, Self::Positions, Self::Inputs, Self::Sessions, Self::Seats, Self::Tasks];

    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Voices => "voices",
            Self::Proposals => "proposals",
            Self::Positions => "positions",
            Self::Inputs => "inputs",
            Self::Sessions => "sessions",
            Self::Seats => "seats",
            Self::Tasks => "tasks",
        }
    }
}

/// How a share is out of balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// More than half of all.
    Dominant,
    /// More than one and a half times its share of voices.
    Over,
    /// Less than half of its share of voices.
    Under,
}

impl Flag {
    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Dominant => "dominant",
            Self::Over => "over-represented",
            Self::Under => "under-represented",
        }
    }
}

/// How many of a measure each sector has.
pub type Shares = BTreeMap<SectorId, usize>;

/// The shares of one measure in the 180 days before that instant; voices and seats are those of that instant.
#[must_use]
pub fn shares(state: &State, measure: Measure, now: DateTime<Utc>) -> Shares {
    let recent = |at: DateTime<Utc>| at <= now && now - at <= WINDOW;
    let sector_of = |org: OrgId| state.orgs.get(&org).map(|org| org.sector);
    let mut shares = Shares::new();
    let mut add = |sector: Option<SectorId>| {
        if let Some(sector) = sector {
            *shares.entry(sector).or_default() += 1;
        }
    };
    match measure {
        Measure::Voices => return by_sector(state),
        Measure::Proposals => {
            let opened = state.decisions.values().filter(|decision| decision.version > 0 && recent(decision.proposed));
            opened.for_each(|decision| add(decision.org.and_then(sector_of)));
        }
        Measure::Positions => {
            for decision in state.decisions.values() {
                let stated = decision.statements.iter().filter(|stated| recent(stated.at)).map(|stated| stated.org);
                let mut voices: Vec<OrgId> = stated.collect();
                voices.sort_unstable();
                voices.dedup();
                voices.into_iter().for_each(|org| add(sector_of(org)));
            }
        }
        Measure::Inputs => {
            for input in state.inputs.values() {
                let adopted = input.answered.is_some_and(|answered| {
                    recent(answered.at) && matches!(answered.answer, InputAnswer::Taken | InputAnswer::Partly)
                });
                if let (true, Giver::Org { sector, .. }) = (adopted, input.from) {
                    add(Some(sector));
                }
            }
        }
        Measure::Sessions => {
            for session in crate::meeting::held(state).filter(|session| recent(session.at)) {
                session.sectors().into_iter().for_each(|sector| add(Some(sector)));
            }
        }
        Measure::Seats => seats(state).into_iter().for_each(|org| add(sector_of(org))),
        Measure::Tasks => {
            for task in state.tasks.values() {
                let counts = match task.state {
                    TaskState::Accepted => true,
                    TaskState::Done => recent(task.since),
                    _ => false,
                };
                add(org_of(task.owner, task.org).filter(|_| counts).and_then(sector_of));
            }
        }
    }
    shares
}

/// The organisations whose people have a seat in the steering structure, one entry a seat (4.11).
fn seats(state: &State) -> Vec<OrgId> {
    let steering = state.decisions.values().filter(|decision| {
        decision.in_force()
            && decision.kind == Kind::Role
            && decision.particulars.scope == Some(ScopeName::Known(Scope::Steering))
    });
    let mut seated: Vec<MemberId> = steering.flat_map(|decision| decision.persons.iter().copied()).collect();
    seated.sort_unstable();
    seated.dedup();
    let speaks_for = |member: &MemberId| {
        let here = || state.orgs.iter().filter(|(_, org)| org.left.is_none());
        let leads = here().find(|(_, org)| org.lead == Some(*member));
        leads.or_else(|| here().find(|(_, org)| org.alternates.contains(member))).map(|(id, _)| *id)
    };
    seated.iter().filter_map(speaks_for).collect()
}

/// What is out of balance in one measure, beside the voices (3.4). More than half is dominant however few there are; the
/// other two need six.
#[must_use]
pub fn flags(shares: &Shares, voices: &Shares) -> Vec<(SectorId, Flag)> {
    let total: usize = shares.values().sum();
    let all: usize = voices.values().sum();
    let mut sectors: Vec<SectorId> = shares.keys().chain(voices.keys()).copied().collect();
    sectors.sort_unstable();
    sectors.dedup();
    let flag = |sector: SectorId| {
        let (n, voices) = (shares.get(&sector).copied().unwrap_or(0), voices.get(&sector).copied().unwrap_or(0));
        if 2 * n > total {
            Some(Flag::Dominant)
        } else if total < ENOUGH || all == 0 {
            None
        } else if 2 * n * all > 3 * voices * total {
            Some(Flag::Over)
        } else if 2 * n * all < voices * total {
            Some(Flag::Under)
        } else {
            None
        }
    };
    sectors.into_iter().filter_map(|sector| Some((sector, flag(sector)?))).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn of(counts: &[usize]) -> Shares {
        counts.iter().zip(0..).map(|(n, sector)| (SectorId(sector), *n)).collect()
    }

    #[rstest]
    // Half is not more than half.
    #[case(&[3, 3], &[5, 5], None)]
    #[case(&[4, 3], &[5, 5], Some(Flag::Dominant))]
    #[case(&[1, 0], &[5, 5], Some(Flag::Dominant))]
    // 3 of 8 beside 1 of 4: exactly one and a half times.
    #[case(&[3, 2, 3], &[2, 3, 3], None)]
    #[case(&[4, 2, 3], &[2, 4, 3], Some(Flag::Over))]
    // Five are too few to say so, six are enough.
    #[case(&[2, 1, 2], &[1, 5, 5], None)]
    #[case(&[2, 2, 2], &[1, 5, 5], Some(Flag::Over))]
    // 1 of 8 beside 1 of 4: exactly half.
    #[case(&[1, 4, 3], &[2, 3, 3], None)]
    #[case(&[0, 3, 3], &[2, 3, 3], Some(Flag::Under))]
    #[case(&[0, 2, 3], &[2, 3, 3], None)]
    // A sector without a voice whose words weigh.
    #[case(&[3, 2, 1], &[0, 4, 4], Some(Flag::Over))]
    fn a_share_is_flagged_from_its_threshold_on(
        #[case] counts: &[usize],
        #[case] voices: &[usize],
        #[case] first: Option<Flag>,
    ) {
        let found = flags(&of(counts), &of(voices));
        assert_eq!(found.iter().find(|(sector, _)| sector.0 == 0).map(|(_, flag)| *flag), first);
    }
}
