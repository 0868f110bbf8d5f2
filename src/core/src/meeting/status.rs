//! What the status says about meetings (`method.md` 7.1, 7.2).

use chrono::{DateTime, Utc};

use super::{Meeting, ahead, held, notices};
use crate::{
    ids::OrgId,
    state::State,
    status::more,
    words::say::{Arg, Say},
};

const SHOWN: usize = 2;

/// The next meetings to come.
pub(crate) fn dates(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let ahead = ahead(state, now);
    let line = |meeting: &&Meeting| {
        Say::new("status-meeting")
            .with("ref", meeting.reference())
            .with("kind", notices::kind(meeting))
            .with("title", Arg::Short(meeting.title, 50))
            .with("at", meeting.at)
    };
    ahead.iter().take(SHOWN).map(line).chain(more(ahead.len(), SHOWN, "meeting list")).collect()
}

/// The last meetings that were held, for whoever reviews the partnership.
pub(crate) fn material(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let mut held: Vec<&Meeting> = held(state).collect();
    if held.is_empty() {
        return Vec::new();
    }
    held.sort_by_key(|meeting| (meeting.at, meeting.number));
    let headline = Say::new("material-meetings").with("count", held.len());
    std::iter::once(headline).chain(held.iter().rev().take(SHOWN).map(|meeting| notices::line(meeting, now))).collect()
}

/// Meetings this organisation is invited to and has not answered, each with the exact line to send.
pub(crate) fn of_org(state: &State, org: OrgId, now: DateTime<Utc>) -> Vec<Say> {
    let unanswered = |meeting: &&Meeting| meeting.invites(state, org) && meeting.answer_of(state, org).is_none();
    let asked: Vec<&Meeting> = ahead(state, now).into_iter().filter(unanswered).collect();
    let line = |meeting: &&Meeting| {
        Say::new("voice-meeting")
            .with("org", org)
            .with("ref", meeting.reference())
            .with("title", Arg::Short(meeting.title, 50))
            .with("at", meeting.at)
    };
    asked.iter().take(SHOWN).map(line).chain(more(asked.len(), SHOWN, "meeting list")).collect()
}

/// Meetings that are over and of which nobody said who was there, for the coordinators.
pub(crate) fn needs(state: &State, now: DateTime<Utc>) -> Vec<(DateTime<Utc>, Say)> {
    let unclosed = state.meetings.values().filter(|meeting| meeting.is_open() && meeting.at <= now);
    unclosed
        .map(|meeting| {
            let say = Say::new("needs-meeting").with("ref", meeting.reference());
            (meeting.at, say.with("title", Arg::Short(meeting.title, 50)).with("at", Arg::Day(meeting.at)))
        })
        .collect()
}
