//! C1 to C4: who is here, who is heard, who sets the agenda, and whether taking part is made possible.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Mark, Record,
    rules::{self, Share},
};
use crate::{
    decision::Decision,
    ids::{OrgId, Ref, SectorId},
    map,
    note::{self, met_by},
    partnership::Role,
    vocabulary::{MeetingKind, Method, NoteKind},
    words::say::Say,
};

pub(super) fn marks(record: &Record<'_>) -> Vec<Mark> {
    vec![present(record), positions(record), agenda(record), needs(record)]
}

fn present(record: &Record<'_>) -> Mark {
    let state = record.state;
    let needed: Vec<map::Row> = map::rows(state).into_iter().filter(|row| row.needed).collect();
    if needed.is_empty() {
        return Mark::none(1);
    }
    let here = needed.iter().filter(|row| row.voices > 0).count();
    let thin = needed.iter().filter(|row| row.voices == 1).count();
    let share = Share::new(here, needed.len());
    let figure = Say::new("figure-c1").with("n", here).with("of", needed.len()).with("thin", thin);
    let of_sector = |org: &crate::stakeholder::Org| needed.iter().any(|row| row.sector == org.sector);
    let refs = crate::stakeholder::voices(state).filter(|(_, org)| of_sector(org)).map(|(id, _)| id);
    Mark::new(1, rules::present(share, thin > 0), figure).resting_on(refs.map(crate::stakeholder::reference))
}

/// The least common multiple of 1 to 40: with it shares of sectors up to that size are added exactly.
const COMMON: u128 = 5_342_931_457_063_200;

fn positions(record: &Record<'_>) -> Mark {
    let counted: Vec<&Decision> = record.closed().filter(|decision| counts_positions(decision)).collect();
    let mut sectors: BTreeMap<SectorId, (u128, u128)> = BTreeMap::new();
    for decision in &counted {
        for (sector, count) in decision.tally.iter().flat_map(|tally| &tally.sectors) {
            if count.eligible > 0 {
                let (sum, decisions) = sectors.entry(*sector).or_default();
                // Rounded up where it is not exact: nobody falls short of a threshold by rounding.
                *sum += (COMMON * u128::from(count.expressed)).div_ceil(u128::from(count.eligible));
                *decisions += 1;
            }
        }
    }
    let means = sectors.iter().map(|(sector, (sum, decisions))| (*sector, Share { n: *sum, of: COMMON * *decisions }));
    let lowest = means.reduce(|low, other| if low.1.exceeds(other.1) { other } else { low });
    let Some((sector, share)) = lowest else { return Mark::none(2) };
    let figure = Say::new("figure-c2")
        .with("sector", record.state.sector_arg(sector))
        .with("percent", share.percent())
        .with("count", counted.len());
    Mark::new(2, rules::positions(share), figure).resting_on(counted.iter().map(|decision| decision.reference()))
}

/// Advice has no roll, and a record without positions says nothing about who stated one.
fn counts_positions(decision: &Decision) -> bool {
    decision.method != Method::Advice && decision.record.as_ref().is_none_or(|record| record.noted)
}

/// The organisations of the convenor and of the coordinators.
fn conveners(record: &Record<'_>) -> BTreeSet<OrgId> {
    let state = record.state;
    let founder = state.terms.as_ref().and_then(|terms| terms.founder);
    let people: Vec<_> = state.holders(Role::Coordinator).into_iter().chain(founder).collect();
    let theirs = |org: &crate::stakeholder::Org| org.delegates().any(|member| people.contains(&member));
    state.orgs.iter().filter(|(_, org)| org.left.is_none() && theirs(org)).map(|(id, _)| *id).collect()
}

fn agenda(record: &Record<'_>) -> Mark {
    let state = record.state;
    let proposals = state
        .decisions
        .values()
        .filter(|decision| decision.version > 0 && decision.record.is_none() && record.recent(decision.proposed));
    let proposals = proposals.map(|decision| (decision.reference(), decision.org));
    let topics = state
        .meetings
        .values()
        .filter(|meeting| record.recent(meeting.planned) && !meeting.recorded)
        .flat_map(|meeting| meeting.agenda.iter().map(|topic| (meeting.reference(), topic.org)));
    let opened: Vec<(Ref, Option<OrgId>)> = proposals.chain(topics).collect();
    if opened.is_empty() {
        return Mark::none(3);
    }
    let conveners = conveners(record);
    let others: Vec<OrgId> = opened.iter().filter_map(|(_, org)| *org).filter(|org| !conveners.contains(org)).collect();
    let sectors: BTreeSet<SectorId> =
        others.iter().filter_map(|org| state.orgs.get(org)).map(|org| org.sector).collect();
    let share = Share::new(others.len(), opened.len());
    let figure = Say::new("figure-c3").with("n", others.len()).with("of", opened.len()).with("sectors", sectors.len());
    Mark::new(3, rules::agenda(share, sectors.len()), figure)
        .resting_on(opened.into_iter().map(|(reference, _)| reference))
}

fn needs(record: &Record<'_>) -> Mark {
    let state = record.state;
    let needs: Vec<_> = note::current(state, NoteKind::Need).collect();
    let met = needs.iter().filter(|need| met_by(state, need).is_some()).count();
    // Registration asks each of them (4.11); so does whoever notes a need.
    let registered = state.orgs.values().any(|org| record.recent(org.since) && org.delegates().next().is_some());
    let asked = registered || needs.iter().any(|need| record.recent(need.at));
    let capacity: Vec<Ref> = record
        .sessions()
        .filter(|meeting| meeting.kind == Some(MeetingKind::Learning))
        .map(crate::meeting::Meeting::reference)
        .collect();
    if needs.is_empty() && state.orgs.is_empty() {
        return Mark::none(4);
    }
    let share = Share::new(met, needs.len());
    let Some(score) = rules::needs(share, asked, !capacity.is_empty()) else { return Mark::none(4) };
    let figure = if asked {
        Say::new("figure-c4").with("n", met).with("of", needs.len()).with("sessions", capacity.len())
    } else {
        Say::new("figure-c4-unasked")
    };
    // A need is its author's and the coordinators' business: it is counted, never named (3.2).
    Mark::new(4, score, figure).resting_on(capacity)
}
