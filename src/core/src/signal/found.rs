//! Where each signal is found in the record.

use chrono::{DateTime, TimeDelta, Utc};

use super::{About, Cause, rules, zone};
use crate::{
    decision::{Decision, Status, count::Verdict},
    ids::Ref,
    indicator, stakeholder,
    state::State,
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
pub(super) fn all(state: &State) -> Vec<Found> {
    let mut found = Vec::new();
    scheduled(state, &mut found);
    decisions(state, &mut found);
    results(state, &mut found);
    map(state, &mut found);
    context(state, &mut found);
    found
}

/// S1, for the partnership as a whole: decisions have a review of their own.
fn scheduled(state: &State, found: &mut Vec<Found>) {
    if let Some(next) = state.reviews.next.filter(|_| state.reviews.of_partnership().is_none()) {
        found.push(Found::new(Signal::S1, None, next).by_clock());
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
