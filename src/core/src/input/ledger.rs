//! The ledger of influence (`method.md` 6): who gave how much, what became of it, and which decisions it changed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{ANSWER_WITHIN, Giver, Input};
use crate::{
    ids::{Ref, SectorId},
    state::State,
    vocabulary::InputAnswer,
};

/// A row of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A sector.
    Sector(SectorId),
    /// People with a part here and no organisation.
    Inside,
    /// Everybody else.
    Outsiders,
}

/// What became of a group's inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// All of them.
    pub given: usize,
    /// Followed.
    pub taken: usize,
    /// Followed in part.
    pub partly: usize,
    /// Not followed.
    pub declined: usize,
    /// Put off.
    pub parked: usize,
    /// No answer yet.
    pub unanswered: usize,
}

impl Count {
    fn add(&mut self, input: &Input) {
        self.given += 1;
        let place = match input.answered.map(|answered| answered.answer) {
            Some(InputAnswer::Taken) => &mut self.taken,
            Some(InputAnswer::Partly) => &mut self.partly,
            Some(InputAnswer::Declined) => &mut self.declined,
            Some(InputAnswer::Parked) => &mut self.parked,
            None => &mut self.unanswered,
        };
        *place += 1;
    }
}

/// The row an input belongs to.
#[must_use]
pub const fn group(from: Giver) -> Group {
    match from {
        Giver::Org { sector, .. } => Group::Sector(sector),
        Giver::Inside => Group::Inside,
        Giver::Outside => Group::Outsiders,
    }
}

/// Every sector that has an organisation here or gave something, and outsiders; people without an organisation only where
/// they gave something.
#[must_use]
pub fn groups(state: &State) -> BTreeMap<Group, Count> {
    let here = state.orgs.values().filter(|org| org.left.is_none()).map(|org| Group::Sector(org.sector));
    let mut groups: BTreeMap<Group, Count> =
        here.chain([Group::Outsiders]).map(|group| (group, Count::default())).collect();
    for input in state.inputs.values() {
        groups.entry(group(input.from)).or_default().add(input);
    }
    groups
}

/// The inputs of each decision that have an answer, by decision.
#[must_use]
pub fn decisions(state: &State) -> BTreeMap<Ref, Vec<&Input>> {
    let mut decisions: BTreeMap<Ref, Vec<&Input>> = BTreeMap::new();
    for input in state.inputs.values().filter(|input| input.answered.is_some()) {
        if let Some(decision) = input.decision() {
            decisions.entry(decision).or_default().push(input);
        }
    }
    decisions
}

/// How many inputs older than 30 days have their answer, and how many there are (C16).
#[must_use]
pub fn answered(state: &State, now: DateTime<Utc>) -> (usize, usize) {
    let old = state.inputs.values().filter(|input| now - input.given > ANSWER_WITHIN);
    old.fold((0, 0), |(answered, all), input| (answered + usize::from(input.answered.is_some()), all + 1))
}

/// How many outside said whether the partnership does what it says, and the mean in tenths, rounded half up (5.5); never mixed
/// with check-ins.
#[must_use]
pub fn rating(state: &State) -> Option<(usize, u16)> {
    let given: Vec<usize> = state.inputs.values().filter_map(|input| input.rating).map(usize::from).collect();
    let tenths = (20 * given.iter().sum::<usize>() + given.len()).checked_div(2 * given.len())?;
    Some((given.len(), u16::try_from(tenths).unwrap_or(u16::MAX)))
}

/// Items from outside that were not answered in time (S12).
#[must_use]
pub fn outside_overdue(state: &State, now: DateTime<Utc>) -> usize {
    let late = |input: &&Input| input.from == Giver::Outside && input.answered.is_none() && input.due <= now;
    state.inputs.values().filter(late).count()
}
