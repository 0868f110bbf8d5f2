//! Meetings: sessions announced ahead, with agenda, papers and replies, moved, cancelled, and held with who was there
//! (`method.md` 2.4, R14, 4.11). What was not planned here is recorded afterwards.
//!
//! Short notice and late papers are flagged, never refused (4.11). Words stay outside: an agenda keeps which matters and which
//! items of the cycle its words name.

mod command;
mod notices;
mod reply;
pub(crate) mod status;
mod time;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub(crate) use command::held_at;
pub(crate) use notices::{card, notices};
pub(crate) use reply::{pressed, reply};
pub use time::next;

use crate::{
    decide::Draft,
    decision::Seat,
    event::{Entry, Event},
    ids::{ItemId, Letter, MemberId, OrgId, Ref, SectorId, TextId},
    notice::Notice,
    state::State,
    times::{Dur, Zone},
    vocabulary::{Attendance, MeetingKind},
};

/// A meeting's number: the `M` reference.
pub type MeetingNumber = u32;

/// A session is announced so many hours ahead unless a rule says otherwise (R14).
pub const NOTICE_HOURS: u32 = 7 * 24;
/// Papers stand there so long before (R14).
pub const PAPERS_AHEAD: TimeDelta = TimeDelta::hours(48);
/// Notes follow within so many days (2.4, C5).
pub const NOTES_WITHIN: TimeDelta = TimeDelta::days(7);

/// One point of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its words.
    pub text: TextId,
    /// Matters of this partnership that the words name: a proposal, an input.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Ref>,
    /// Items of the cycle that the words name (2.4).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemId>,
    /// For whom it was put there; none where whoever planned the meeting did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<OrgId>,
}

/// What time says about a meeting, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingMark {
    /// The notice period before.
    Ahead,
    /// An hour before.
    Hour,
    /// It has begun: what was to be said before is not said any more.
    Begun,
    /// The morning after, where nobody said who was there.
    Unclosed,
}

/// Something added to a meeting: a paper, or notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// Its words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
}

/// How a meeting went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The organisations that were there, each with the sector it counted in then.
    pub present: Vec<Seat>,
    /// Who said so.
    pub by: Option<MemberId>,
    /// When it was said.
    pub at: DateTime<Utc>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its number.
    pub number: MeetingNumber,
    /// What it is called.
    pub title: TextId,
    /// What sort of session; none claims to be none in particular.
    pub kind: Option<MeetingKind>,
    /// When it takes place, or took place.
    pub at: DateTime<Utc>,
    /// Where, or by which link.
    pub place: Option<TextId>,
    /// Whether people meet in person.
    pub in_person: bool,
    /// Its agenda, in order.
    pub agenda: Vec<Topic>,
    /// Who is invited; all who are here where nobody is named.
    pub invited: Vec<OrgId>,
    /// Who planned it, or wrote it down.
    pub by: Option<MemberId>,
    /// When it was planned, or written down.
    pub planned: DateTime<Utc>,
    /// Since when its present time stands.
    pub dated: DateTime<Utc>,
    /// How long ahead it is to be announced, in hours; frozen when its present time was set.
    pub notice: u32,
    /// Whether it was written down afterwards, never announced.
    pub recorded: bool,
    /// When it was cancelled.
    pub cancelled: Option<DateTime<Utc>>,
    /// How it went, once somebody said so.
    pub held: Option<Held>,
    /// Papers, in the order they came.
    pub papers: Vec<Added>,
    /// Notes, in the order they came.
    pub notes: Vec<Added>,
    /// Who comes, by person; to its present time.
    pub answers: BTreeMap<MemberId, Attendance>,
    /// What time said last about its present time.
    pub said: Option<MeetingMark>,
}

impl Meeting {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::M, self.number)
    }

    /// Whether it is still to be closed or cancelled.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.cancelled.is_none() && self.held.is_none()
    }

    /// Whether it is still to come.
    #[must_use]
    pub fn is_ahead(&self, now: DateTime<Utc>) -> bool {
        self.is_open() && self.at > now
    }

    /// The word for where it is.
    #[must_use]
    pub fn state_word(&self, now: DateTime<Utc>) -> &'static str {
        match (&self.held, self.cancelled) {
            (_, Some(_)) => "cancelled",
            (Some(_), None) => "held",
            (None, None) if self.at > now => "planned",
            (None, None) => "unclosed",
        }
    }

    /// The organisations that were there; none where nobody said so yet.
    pub fn present(&self) -> impl Iterator<Item = OrgId> {
        self.held.iter().flat_map(|held| &held.present).map(|seat| seat.org)
    }

    /// The sectors that were there, as they counted then (appendix A, `sessions`).
    #[must_use]
    pub fn sectors(&self) -> BTreeSet<SectorId> {
        self.held.iter().flat_map(|held| &held.present).map(|seat| seat.sector).collect()
    }

    /// Whether it was announced as long ahead as the rule asked (R14, C11); none where it was written down afterwards.
    #[must_use]
    pub fn notice_kept(&self, zone: &Zone) -> Option<bool> {
        (!self.recorded).then(|| self.dated <= time::before_hours(zone, self.at, self.notice))
    }

    /// Whether a paper stood there 48 hours before (R14, C5).
    #[must_use]
    pub fn papers_in_time(&self) -> bool {
        self.papers.iter().any(|paper| paper.at <= self.at - PAPERS_AHEAD)
    }

    /// Whether notes followed within seven days (1.4a, C5). What was written before it began is no note of it.
    #[must_use]
    pub fn notes_in_time(&self) -> bool {
        self.notes.iter().any(|note| note.at >= self.at && note.at <= self.at + NOTES_WITHIN)
    }

    /// The items of the cycle on its agenda (2.3a).
    #[must_use]
    pub fn items(&self) -> BTreeSet<ItemId> {
        self.agenda.iter().flat_map(|topic| &topic.items).copied().collect()
    }

    /// Whether this organisation is asked to come.
    #[must_use]
    pub fn invites(&self, state: &State, org: OrgId) -> bool {
        let here = state.orgs.get(&org).is_some_and(|org| org.left.is_none());
        here && (self.invited.is_empty() || self.invited.contains(&org))
    }

    /// What an organisation's people said, the surest of it; none where none of them did.
    #[must_use]
    pub fn answer_of(&self, state: &State, org: OrgId) -> Option<Attendance> {
        let org = state.orgs.get(&org)?;
        org.delegates().filter_map(|member| self.answers.get(&member)).min().copied()
    }
}

/// Meetings that were held, the first one first.
pub fn held(state: &State) -> impl Iterator<Item = &Meeting> {
    state.meetings.values().filter(|meeting| meeting.held.is_some())
}

/// The next meetings to come, the nearest first.
#[must_use]
pub fn ahead(state: &State, now: DateTime<Utc>) -> Vec<&Meeting> {
    let mut ahead: Vec<&Meeting> = state.meetings.values().filter(|meeting| meeting.is_ahead(now)).collect();
    ahead.sort_by_key(|meeting| (meeting.at, meeting.number));
    ahead
}

/// How long ahead a session is announced, in hours: by the rule in force, else seven days (R14).
#[must_use]
pub fn notice_hours(state: &State) -> u32 {
    state.governance.meeting_notice().unwrap_or(NOTICE_HOURS)
}

fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

fn new(number: MeetingNumber, title: TextId, at: DateTime<Utc>, entry: &Entry) -> Meeting {
    Meeting {
        number,
        title,
        kind: None,
        at,
        place: None,
        in_person: false,
        agenda: Vec::new(),
        invited: Vec::new(),
        by: entry.by,
        planned: entry.at,
        dated: entry.at,
        notice: NOTICE_HOURS,
        recorded: false,
        cancelled: None,
        held: None,
        papers: Vec::new(),
        notes: Vec::new(),
        answers: BTreeMap::new(),
        said: None,
    }
}

/// Folds what concerns meetings.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::MeetingPlanned { meeting, title, at, kind, place, in_person, agenda, invited, notice } => {
            let planned = Meeting {
                kind: *kind,
                place: *place,
                in_person: *in_person,
                agenda: agenda.clone(),
                invited: invited.clone(),
                notice: *notice,
                ..new(*meeting, *title, *at, entry)
            };
            state.meetings.insert(*meeting, planned);
        }
        Event::MeetingRecorded { meeting, title, on, kind, in_person, agenda, present } => {
            let recorded = Meeting {
                kind: *kind,
                in_person: *in_person,
                agenda: agenda.clone(),
                recorded: true,
                held: Some(Held { present: present.clone(), by: entry.by, at: entry.at }),
                ..new(*meeting, *title, *on, entry)
            };
            state.meetings.insert(*meeting, recorded);
            came(state, present, *on);
        }
        Event::MeetingMoved { meeting, at, notice, .. } => change(state, *meeting, |meeting| {
            (meeting.at, meeting.notice, meeting.dated, meeting.said) = (*at, *notice, entry.at, None);
            // Who would have come then may not come now.
            meeting.answers.clear();
        }),
        Event::MeetingCancelled { meeting, .. } => {
            change(state, *meeting, |meeting| meeting.cancelled = Some(entry.at));
        }
        Event::MeetingAnswered { meeting, member, answer } => change(state, *meeting, |meeting| {
            meeting.answers.insert(*member, *answer);
        }),
        Event::MeetingTopicAdded { meeting, topic } => {
            change(state, *meeting, |meeting| meeting.agenda.push(topic.clone()));
        }
        Event::MeetingPaper { meeting, text } => {
            change(state, *meeting, |meeting| meeting.papers.push(Added { text: *text, at: entry.at }));
        }
        Event::MeetingNoted { meeting, text } => {
            change(state, *meeting, |meeting| meeting.notes.push(Added { text: *text, at: entry.at }));
        }
        Event::MeetingClosed { meeting, present, .. } => {
            let held = Held { present: present.clone(), by: entry.by, at: entry.at };
            change(state, *meeting, |meeting| meeting.held = Some(held));
            if let Some(at) = state.meetings.get(meeting).map(|meeting| meeting.at) {
                came(state, present, at);
            }
        }
        Event::MeetingReminded { meeting, mark } => {
            change(state, *meeting, |meeting| meeting.said = meeting.said.max(Some(*mark)));
        }
        Event::MembersMerged { gone, kept } => {
            for meeting in state.meetings.values_mut() {
                if meeting.by == Some(*gone) {
                    meeting.by = Some(*kept);
                }
                if let Some(held) = meeting.held.as_mut().filter(|held| held.by == Some(*gone)) {
                    held.by = Some(*kept);
                }
                if let Some(answer) = meeting.answers.remove(gone) {
                    meeting.answers.entry(*kept).or_insert(answer);
                }
            }
        }
        Event::SeatVacated { member } => {
            for meeting in state.meetings.values_mut() {
                meeting.answers.remove(member);
            }
        }
        _ => {}
    }
}

fn change(state: &mut State, number: MeetingNumber, with: impl FnOnce(&mut Meeting)) {
    if let Some(meeting) = state.meetings.get_mut(&number) {
        with(meeting);
    }
}

/// A meeting attended is an act of the organisation that was there (4.11).
fn came(state: &mut State, present: &[Seat], at: DateTime<Utc>) {
    for seat in present {
        if let Some(org) = state.orgs.get_mut(&seat.org) {
            org.present = org.present.max(at);
        }
    }
}

/// Whoever was there lately is not silent: a notice that runs, or a dormancy, is over (R6, 4.11).
fn came_back(draft: &mut Draft<'_>, present: &[Seat], at: DateTime<Utc>) {
    for org in crate::decision::dormancy::back(draft, present.iter().map(|seat| seat.org), at) {
        draft.event(Event::DormancyEnded { org });
    }
}

/// Whether what waited about a meeting is still worth sending: not once it has begun, moved or was answered (7.3).
#[must_use]
pub(crate) fn still_wanted(state: &State, number: MeetingNumber, notice: &Notice) -> bool {
    notices::still_wanted(state, number, notice)
}

/// So many calendar days where they are whole ones, else hours.
fn length(hours: u32) -> Dur {
    if hours.is_multiple_of(24) { Dur::days(hours / 24) } else { Dur::hours(hours) }
}
