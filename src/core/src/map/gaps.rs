//! The gaps of the map, M1 to M8 (`method.md` 3.3).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::rows;
use crate::{
    ids::{OrgId, SectorId, TextId},
    input::Giver,
    meeting,
    note::needs_open,
    partnership::Role,
    people::People,
    stakeholder::{Field, Org, Value, voices},
    state::State,
    times::Zone,
    vocabulary::Language,
};

/// M5: a sector without a sign for so long.
const QUIET: TimeDelta = TimeDelta::days(60);

/// Something the map lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// M1: a needed sector with nobody.
    Empty(SectorId),
    /// M2: a sector with one voice only.
    OneVoice(SectorId),
    /// M3: voices without a substitute.
    NoSubstitute(Vec<OrgId>),
    /// M4: voices whose mandate is not recorded, or has run out.
    NoMandate(Vec<OrgId>),
    /// M5: a sector without position, input or attendance, for so many days.
    Quiet(SectorId, i64),
    /// M6: a working language nobody who keeps the process has as their own.
    NoContact(Language),
    /// M7: somebody missing for whom nothing is done.
    NoNextStep(TextId),
    /// M8: needs to take part that are not met.
    Needs(usize),
}

impl Gap {
    /// Its code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty(_) => "M1",
            Self::OneVoice(_) => "M2",
            Self::NoSubstitute(_) => "M3",
            Self::NoMandate(_) => "M4",
            Self::Quiet(..) => "M5",
            Self::NoContact(_) => "M6",
            Self::NoNextStep(_) => "M7",
            Self::Needs(_) => "M8",
        }
    }
}

/// Every gap at that instant, in the order of their codes.
#[must_use]
pub fn gaps(state: &State, people: &People, now: DateTime<Utc>) -> Vec<Gap> {
    let rows = rows(state);
    let mut gaps: Vec<Gap> =
        rows.iter().filter(|row| row.needed && row.voices == 0).map(|row| Gap::Empty(row.sector)).collect();
    gaps.extend(rows.iter().filter(|row| row.voices == 1).map(|row| Gap::OneVoice(row.sector)));
    let of = |wanted: &dyn Fn(&Org) -> bool| -> Vec<OrgId> {
        voices(state).filter(|(_, org)| wanted(org)).map(|(id, _)| id).collect()
    };
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    let alone = of(&|org| org.alternates.is_empty());
    let unclear = of(&|org| !has_mandate(org, &zone, now));
    gaps.extend((!alone.is_empty()).then_some(Gap::NoSubstitute(alone)));
    gaps.extend((!unclear.is_empty()).then_some(Gap::NoMandate(unclear)));
    gaps.extend(quiet_days(state, now).into_iter().map(|(sector, days)| Gap::Quiet(sector, days)));
    gaps.extend(without_contact(state, people).into_iter().map(Gap::NoContact));
    let forgotten = state.missing.values().filter(|missing| missing.forgotten(now));
    gaps.extend(forgotten.map(|missing| Gap::NoNextStep(missing.who)));
    // How many, never whose: that is for their authors and the coordinators (3.2).
    let needs = needs_open(state).count();
    gaps.extend((needs > 0).then_some(Gap::Needs(needs)));
    gaps
}

/// Whether its mandate is recorded and still runs; its last day counts whole, by the partnership's clock.
#[must_use]
pub fn has_mandate(org: &Org, zone: &Zone, now: DateTime<Utc>) -> bool {
    let until = org.entry.get(&Field::MandateUntil).map(|said| &said.value);
    let over = matches!(until, Some(Value::Day(day)) if *day < zone.local(now).date());
    org.entry.contains_key(&Field::Mandate) && !over
}

/// Sectors with a voice that gave no sign for sixty days or more, and for how many (M5): the last position, advice, input or
/// attendance of any of its organisations; where there was none, since the first of them came.
#[must_use]
pub fn quiet_days(state: &State, now: DateTime<Utc>) -> Vec<(SectorId, i64)> {
    let mut last: BTreeMap<SectorId, DateTime<Utc>> = BTreeMap::new();
    let mut sign = |sector: SectorId, at: DateTime<Utc>| {
        let known = last.entry(sector).or_insert(at);
        *known = at.max(*known);
    };
    let sector_of = |org: &OrgId| state.orgs.get(org).map(|org| org.sector);
    for decision in state.decisions.values() {
        for statement in &decision.statements {
            if let Some(sector) = sector_of(&statement.org) {
                sign(sector, statement.at);
            }
        }
        for given in &decision.advice.given {
            if let crate::decision::particulars::Adviser::Org(org) = given.from
                && let Some(sector) = sector_of(&org)
            {
                sign(sector, given.at);
            }
        }
    }
    for input in state.inputs.values() {
        if let Giver::Org { sector, .. } = input.from {
            sign(sector, input.given);
        }
    }
    for session in meeting::held(state) {
        session.sectors().into_iter().for_each(|sector| sign(sector, session.at));
    }
    let mut came: BTreeMap<SectorId, DateTime<Utc>> = BTreeMap::new();
    for (_, org) in voices(state) {
        let known = came.entry(org.sector).or_insert(org.since);
        *known = org.since.min(*known);
    }
    came.into_iter()
        .map(|(sector, came)| (sector, now - last.get(&sector).copied().unwrap_or(came)))
        .filter(|(_, quiet)| *quiet >= QUIET)
        .map(|(sector, quiet)| (sector, quiet.num_days()))
        .collect()
}

/// Working languages that no coordinator or facilitator has as their own (M6). Who has set none counts for the first one.
fn without_contact(state: &State, people: &People) -> Vec<Language> {
    let Some(terms) = &state.terms else { return Vec::new() };
    let keepers = state.holders(Role::Coordinator).into_iter().chain(state.holders(Role::Facilitator));
    let own: Vec<Language> = keepers
        .filter_map(|member| people.person(member)?.language.or_else(|| terms.languages.first().copied()))
        .collect();
    terms.languages.iter().copied().filter(|language| !own.contains(language)).collect()
}
