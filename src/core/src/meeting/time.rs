//! What time says about a meeting: as long ahead as the rule asks, an hour before, and the morning after where nobody said
//! who was there. A pause silences what was planned before it (2.1).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Meeting, MeetingMark, length, zone};
use crate::{
    event::Event,
    state::State,
    times::{MORNING, Zone},
};

/// Whoever heard of it within so long is not reminded of it yet.
const FRESH: TimeDelta = TimeDelta::days(1);
const HOUR: TimeDelta = TimeDelta::hours(1);

/// The instant so many hours before; whole days by the calendar of the zone.
pub(super) fn before_hours(zone: &Zone, at: DateTime<Utc>, hours: u32) -> DateTime<Utc> {
    length(hours).before(zone, at)
}

/// Nine in the morning of the day after, by the partnership's clock.
fn morning_after(zone: &Zone, at: DateTime<Utc>) -> DateTime<Utc> {
    let day = zone.local(at).date();
    zone.instant(day.succ_opt().unwrap_or(day).and_time(MORNING))
}

/// When each mark is reached, as far as it is to be said.
fn marks(state: &State, meeting: &Meeting) -> Vec<(MeetingMark, DateTime<Utc>)> {
    let zone = zone(state);
    let ahead = before_hours(&zone, meeting.at, meeting.notice);
    let hour = meeting.at - HOUR;
    let mut marks = Vec::new();
    if ahead < hour && ahead - meeting.dated >= FRESH {
        marks.push((MeetingMark::Ahead, ahead));
    }
    if hour > meeting.dated {
        marks.push((MeetingMark::Hour, hour));
    }
    // What was planned before a pause is not spoken of while it lasts.
    if let Some(pause) = state.reviews.pause.filter(|pause| meeting.dated <= pause.since) {
        marks.retain(|(_, at)| *at >= pause.until);
    }
    marks.push((MeetingMark::Begun, meeting.at));
    marks.push((MeetingMark::Unclosed, morning_after(&zone, meeting.at)));
    marks
}

/// What is said next about a meeting, and when. Of several that passed while nobody could speak only the last is said.
#[must_use]
pub fn next(state: &State, meeting: &Meeting, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    if !meeting.is_open() {
        return None;
    }
    let left = marks(state, meeting).into_iter().filter(|(mark, _)| Some(*mark) > meeting.said);
    let (passed, ahead): (Vec<_>, Vec<_>) = left.partition(|(_, at)| *at <= now);
    let (mark, at) = passed.last().or(ahead.first()).copied()?;
    let at = match (mark, crate::review::rest(state)) {
        (MeetingMark::Unclosed, Some(until)) => at.max(until),
        _ => at,
    };
    Some((at, Event::MeetingReminded { meeting: meeting.number, mark }))
}
