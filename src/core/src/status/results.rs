//! Results: value, target, and how old the last reading is (`method.md` 7.1).

use chrono::{DateTime, Utc};

use super::{more, screen::Lines};
use crate::{
    indicator::{self, Course, Indicator},
    stakeholder::Standing,
    state::State,
    times::Zone,
    words::say::{Arg, Say},
};

const SHOWN: usize = 2;

fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

/// The worst first: unread, stale, off track.
pub(super) fn all(lines: &mut Lines, state: &State, now: DateTime<Utc>) {
    let zone = zone(state);
    let mut all: Vec<&Indicator> = indicator::active(state).collect();
    all.sort_by_key(|indicator| {
        let worst = match indicator.course(&zone, now) {
            Course::OffTrack => 0,
            Course::Stale => 1,
            Course::Unread => 2,
            Course::Read => 3,
            Course::OnTrack => 4,
        };
        (worst, indicator.number)
    });
    let say = |indicator: &&Indicator| {
        let line = Arg::Say(Box::new(indicator::line(indicator, &zone, now)));
        Say::new("status-results").with("indicator", line)
    };
    lines.list(all.iter().take(SHOWN).map(say).chain(more(all.len(), SHOWN, "indicator list")), 3);
}

/// Readings that are due from the organisations somebody speaks for, each with the exact line to send.
pub(super) fn due(state: &State, standing: &Standing, now: DateTime<Utc>) -> Vec<Say> {
    let zone = zone(state);
    let ours = indicator::active(state).filter(|indicator| standing.rank_in(indicator.owner).is_some());
    let due: Vec<_> = ours.filter_map(|indicator| Some((indicator.unread_since(&zone, now)?, indicator))).collect();
    let line = |(due, indicator): &(DateTime<Utc>, &Indicator)| {
        Say::new("voice-reading")
            .with("org", indicator.owner)
            .with("ref", indicator.reference())
            .with("name", Arg::Short(indicator.name, 50))
            .with("due", Arg::Day(*due))
    };
    due.iter().take(super::SHOWN).map(line).chain(more(due.len(), super::SHOWN, "indicator list")).collect()
}
