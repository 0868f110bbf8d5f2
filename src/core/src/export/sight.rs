//! What a reader of an export may see (`method.md` 3.2, column "visibility"). Whatever nobody has thought about yet stays a
//! leaf: a test names each kind of event that has no row here.
//!
//! | what | who sees it |
//! | --- | --- |
//! | a reminder to one person | that person, its author, coordinators; one to oneself: nobody else |
//! | how somebody answered a poll | that person: the results show counts |
//! | that a review is suggested | coordinators and facilitators; all once it is answered, or after 14 days (5.6) |
//! | notice that a voice is unheard for long | its voice and coordinators (R6) |
//! | that somebody said they are here, or come to a meeting | that person and coordinators |
//! | a gradient reading | its voice, until it closes (R27) |
//! | motivation, interest, own goal | all; where a coordinator assumed them, coordinators and that organisation |
//! | what an organisation fears (red lines) | its author and coordinators |
//! | a note kept in a small circle: where a conflict may lie, what somebody needs | its author and coordinators |
//! | a dissent statement that was withdrawn or replaced | its organisation |
//! | a remark of a check-in for facilitators only | facilitators |
//! | everything else | all who may have an export |
//!
//! Accounts, zones, hours and languages of people, and what they say of themselves, are in no export but their own
//! (`me export`).

use chrono::{DateTime, Utc};

use crate::{
    decision::Decision,
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, MemberId, OrgId, TextId},
    note::NoteNumber,
    remind::{self, ReminderNumber},
    stakeholder::{Field, OrgChange, Standing, Value},
    state::State,
};

/// Whom an export is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A member of the partnership.
    Member(MemberId),
    /// Whoever runs the bot and holds the whole database anyway.
    Operator,
}

/// Whose business an entry is.
enum Business {
    Everybodys,
    Reminder(ReminderNumber),
    PollAnswer(MemberId),
    Position(DecisionNumber, OrgId),
    Voice(OrgId),
    Person(MemberId),
    Suggestion(DateTime<Utc>),
    Note(NoteNumber),
}

/// One reader's eyes.
pub(super) struct Sight<'a> {
    state: &'a State,
    reader: Reader,
    standing: Standing,
}

impl<'a> Sight<'a> {
    pub(super) fn new(state: &'a State, reader: Reader, now: DateTime<Utc>) -> Self {
        let standing = match reader {
            Reader::Member(member) => state.standing(Some(member), now),
            Reader::Operator => Standing::default(),
        };
        Self { state, reader, standing }
    }

    /// Whether the reader sees the entry, or its leaf only.
    pub(super) fn entry(&self, entry: &Entry) -> bool {
        let Reader::Member(member) = self.reader else { return true };
        match business(entry) {
            Some(Business::Everybodys) => true,
            Some(Business::Reminder(number)) => self
                .state
                .reminders
                .get(&number)
                .is_some_and(|reminder| remind::visible(reminder, member, self.standing.coordinator)),
            Some(Business::PollAnswer(who)) => who == member,
            Some(Business::Voice(org)) => self.standing.coordinator || self.speaks_for(org),
            Some(Business::Person(who)) => self.standing.coordinator || who == member,
            Some(Business::Suggestion(at)) => {
                let answered = self.state.signals.suggestions.iter().any(|suggestion| {
                    suggestion.raised == at && (suggestion.answer.is_some() || suggestion.public.is_some())
                });
                answered || self.standing.coordinator || self.standing.facilitator
            }
            Some(Business::Note(number)) => {
                self.state.notes.get(&number).is_some_and(|note| note.shows(self.state, member))
            }
            Some(Business::Position(number, org)) => {
                let hidden = self.state.decisions.get(&number).is_some_and(Decision::hides_positions);
                !hidden || self.speaks_for(org)
            }
            None => false,
        }
    }

    /// Whether the reader sees this text of an entry they see.
    pub(super) fn text(&self, entry: &Entry, text: TextId) -> bool {
        let Reader::Member(member) = self.reader else { return true };
        match &entry.event {
            Event::OrgUpdated { org, changes, assumed } => changes.iter().all(|change| match change {
                OrgChange::Field { field, to: Value::Text(id), .. } if *id == text => match field {
                    Field::Concern => self.standing.coordinator || entry.by == Some(member),
                    Field::Motivation | Field::Interest | Field::OwnGoal if *assumed => {
                        self.standing.coordinator || self.speaks_for(*org)
                    }
                    _ => true,
                },
                _ => true,
            }),
            Event::DissentStated { decision, org, text: Some(_) } => {
                let standing = self.state.decisions.get(decision).is_some_and(|decision| {
                    decision.dissents.iter().any(|dissent| dissent.org == *org && dissent.text == Some(text))
                });
                standing || self.speaks_for(*org)
            }
            // What was written for facilitators only.
            Event::CheckinClosed { result, .. } => self.standing.facilitator || !result.restricted.contains(&text),
            _ => true,
        }
    }

    fn speaks_for(&self, org: OrgId) -> bool {
        self.standing.rank_in(org).is_some() || self.standing.handed.contains(&org)
    }
}

/// The events that everybody who may have an export sees whole.
const EVERYBODYS: &[&str] = &[
    "started",
    "member_added",
    "greeted",
    "members_merged",
    "seat_vacated",
    "texts_erased",
    "room_connected",
    "room_detached",
    "set",
    "appointed",
    "role_ended",
    "archived",
    "org_added",
    "representation_asked",
    "representation_accepted",
    "org_updated",
    "handed_over",
    "hand_over_ended",
    "observing",
    "org_left",
    "missing_noted",
    "missing_updated",
    "missing_over",
    "proposed",
    "sponsored",
    "opened",
    "extended",
    "integrating",
    "closed",
    "withdrawn",
    "outcome_reminded",
    "outcome_stated",
    "dissent_stated",
    "review_due",
    "review_near",
    "criterion_commented",
    "scorecard_published",
    "review_answered",
    "review_kept",
    "review_reopened",
    "review_overdue",
    "sunset_reached",
    "advice_given",
    "advice_answered",
    "affected_added",
    "advice_asked",
    "advice_pending",
    "escalated",
    "turned_consent",
    "recorded",
    "record_contested",
    "record_corrected",
    "record_confirmed",
    "translated",
    "amended",
    "editorial_contested",
    "closing_early",
    "kept_open",
    "called",
    "became_dormant",
    "dormancy_ended",
    "coordinator_backed",
    "coordinators_told",
    "poll_asked",
    "poll_closed",
    "indicator_added",
    "indicator_read",
    "indicator_due",
    "indicator_ended",
    "review_opened",
    "review_moved",
    "review_material_posted",
    "review_approached",
    "review_missed",
    "review_stated",
    "pause_ended",
    "signals_published",
    "review_put_off",
    "context_reported",
    "review_called",
    "poll_counted",
    "checkin_scheduled",
    "checkin_stopped",
    "checkin_passed_over",
    "checkin_opened",
    "checkin_nudged",
    "checkin_extended",
    "checkin_closed",
    "task_added",
    "task_accepted",
    "task_declined",
    "task_updated",
    "task_handed",
    "task_done",
    "task_cancelled",
    "task_reminded",
    "question_asked",
    "question_translated",
    "question_closed",
    "input_given",
    "input_taken",
    "input_answered",
    "input_reminded",
    "meeting_planned",
    "meeting_recorded",
    "meeting_moved",
    "meeting_cancelled",
    "meeting_topic_added",
    "meeting_paper",
    "meeting_noted",
    "meeting_closed",
    "meeting_reminded",
    "item_attested",
    "attestation_contested",
    "phase_changed",
];

/// Whose business an event is; none for one that has no row yet.
fn business(entry: &Entry) -> Option<Business> {
    Some(match &entry.event {
        Event::ReminderAdded { reminder, .. }
        | Event::ReminderEdited { reminder, .. }
        | Event::ReminderCancelled { reminder }
        | Event::ReminderSnoozed { reminder, .. }
        | Event::ReminderDone { reminder }
        | Event::ReminderFired { reminder, .. } => Business::Reminder(*reminder),
        Event::PollAnswered { member, .. } => Business::PollAnswer(*member),
        Event::DormancyNoticed { org, .. } => Business::Voice(*org),
        Event::Here { member } | Event::MeetingAnswered { member, .. } => Business::Person(*member),
        Event::SignalsRaised { .. } => Business::Suggestion(entry.recorded.max(entry.at)),
        Event::PositionStated { decision, org, .. } => Business::Position(*decision, *org),
        Event::NoteAdded { note, .. } | Event::NoteEdited { note, .. } | Event::NoteWithdrawn { note, .. } => {
            Business::Note(*note)
        }
        Event::Redacted { what, .. } if what.letter == Letter::K => Business::Note(what.number),
        Event::Redacted { .. } => Business::Everybodys,
        event => EVERYBODYS.contains(&event.word().as_str()).then_some(Business::Everybodys)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_decided_who_sees_each_kind_of_event() {
        let examples: Vec<Entry> = serde_json::from_str(include_str!("../event_v1.json")).unwrap();
        let undecided: Vec<String> =
            examples.iter().filter(|entry| business(entry).is_none()).map(|entry| entry.event.word()).collect();
        assert_eq!(undecided, Vec::<String>::new(), "say in `business` who sees these in an export");
    }
}
