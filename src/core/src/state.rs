//! The state of a partnership: its ledger, folded. No words, no clock; nothing here but what events said.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::{
    checkin::Checkins,
    cycle::Cycle,
    decision::{Decision, governance::Governance},
    event::{DecisionNumber, Entry, Event},
    ids::{MemberId, OrgId, RoomId, SectorId, TextId},
    indicator::{Indicator, IndicatorNumber},
    input::{Input, InputNumber, Question, QuestionNumber},
    meeting::{Meeting, MeetingNumber},
    note::{Note, NoteNumber},
    partnership::{Backing, Member, Room, Sector, Terms},
    poll::{Poll, PollNumber},
    remind::{Reminder, ReminderNumber},
    review::Reviews,
    scorecard::Comments,
    signal::Signals,
    stakeholder::{Missing, MissingNumber, Org, Standing},
    task::{Task, TaskNumber},
    vocabulary::Language,
};

/// One partnership, derived from its ledger.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// How many entries were folded.
    pub seq: u64,
    /// Name, zone, phase, sectors and the other settings; none before `Started`.
    pub terms: Option<Terms>,
    /// Attached and detached rooms.
    pub rooms: BTreeMap<RoomId, Room>,
    /// Everybody who has a number here.
    pub members: BTreeMap<MemberId, Member>,
    /// Leads' words for a new coordinator, while none is heard.
    pub backed: BTreeMap<MemberId, BTreeMap<OrgId, Backing>>,
    /// Registered organisations, those that left included.
    pub orgs: BTreeMap<OrgId, Org>,
    /// Those who have a stake and are not here yet, and those who were recorded so.
    pub missing: BTreeMap<MissingNumber, Missing>,
    /// Proposals and decisions.
    pub decisions: BTreeMap<DecisionNumber, Decision>,
    /// The governance rules in force; derived from decisions.
    pub governance: Governance,
    /// Feedback polls.
    pub polls: BTreeMap<PollNumber, Poll>,
    /// Reminders.
    pub reminders: BTreeMap<ReminderNumber, Reminder>,
    /// Measures of results.
    pub indicators: BTreeMap<IndicatorNumber, Indicator>,
    /// Reviews of the partnership or of one matter.
    pub reviews: Reviews,
    /// What suggests a review.
    pub signals: Signals,
    /// Check-ins: the standing one, the open round, closed rounds.
    pub checkins: Checkins,
    /// Tasks.
    pub tasks: BTreeMap<TaskNumber, Task>,
    /// Questions put out for input.
    pub questions: BTreeMap<QuestionNumber, Question>,
    /// Inputs.
    pub inputs: BTreeMap<InputNumber, Input>,
    /// Meetings.
    pub meetings: BTreeMap<MeetingNumber, Meeting>,
    /// What people vouched for, and the steps between phases.
    pub cycle: Cycle,
    /// Notes.
    pub notes: BTreeMap<NoteNumber, Note>,
    /// What was said of criteria of the scorecard.
    pub comments: Comments,
    /// Texts in other languages: what a reader of that language is shown instead (R15).
    pub translated: BTreeMap<TextId, BTreeMap<Language, TextId>>,
    /// Texts that were erased.
    pub erased: BTreeSet<TextId>,
    /// The highest text number used.
    pub last_text: u32,
    /// When it was archived.
    pub archived: Option<DateTime<Utc>>,
}

/// Folds one entry into the state. Total: it never refuses, and an entry about something unknown changes nothing.
pub fn evolve(state: &mut State, entry: &Entry) {
    state.seq += 1;
    if let Some(last) = entry.texts.keys().next_back() {
        state.last_text = state.last_text.max(last.0);
    }
    match &entry.event {
        Event::TextsErased { texts } => state.erased.extend(texts.iter().copied()),
        Event::Archived => state.archived = Some(entry.at),
        _ => {}
    }
    crate::partnership::evolve(state, entry);
    crate::stakeholder::evolve(state, entry);
    crate::decision::evolve(state, entry);
    crate::decision::governance::evolve(state, entry);
    crate::poll::evolve(state, entry);
    crate::remind::evolve(state, entry);
    crate::indicator::evolve(state, entry);
    crate::review::evolve(state, entry);
    crate::signal::evolve(state, entry);
    crate::checkin::evolve(state, entry);
    crate::task::evolve(state, entry);
    crate::input::evolve(state, entry);
    crate::meeting::evolve(state, entry);
    crate::note::evolve(state, entry);
    crate::scorecard::evolve(state, entry);
    crate::cycle::evolve(state, entry);
}

impl State {
    /// Folds a whole ledger.
    #[must_use]
    pub fn replay<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut state = Self::default();
        for entry in entries {
            evolve(&mut state, entry);
        }
        state
    }

    /// What the member is in this partnership at that instant.
    #[must_use]
    pub fn standing(&self, member: Option<MemberId>, at: DateTime<Utc>) -> Standing {
        Standing::of(self, member, at)
    }

    /// The number the next person gets here.
    #[must_use]
    pub fn next_member(&self) -> MemberId {
        MemberId(self.members.keys().next_back().map_or(1, |last| last.0 + 1))
    }

    /// The text a reader of this language is shown in the place of that one: its translation, where there is one.
    #[must_use]
    pub fn in_language(&self, text: TextId, language: Language) -> TextId {
        self.translated.get(&text).and_then(|texts| texts.get(&language)).copied().unwrap_or(text)
    }

    /// The sector with this number.
    #[must_use]
    pub fn sector(&self, id: SectorId) -> Option<&Sector> {
        self.terms.as_ref()?.sectors.get(usize::from(id.0))
    }

    /// Attached rooms, in the order they came.
    pub fn attached(&self) -> impl Iterator<Item = (RoomId, &Room)> {
        self.rooms.iter().filter(|(_, room)| room.detached.is_none()).map(|(id, room)| (*id, room))
    }

    /// Every text that names something and is looked up by what people type: organisations' names, codes and aliases, their
    /// labels and the groups that targets for the range of voices name.
    #[must_use]
    pub fn name_texts(&self) -> Vec<TextId> {
        let mut texts: Vec<TextId> = self.orgs.values().flat_map(Org::names).collect();
        texts.extend(self.orgs.values().filter_map(Org::label));
        texts.extend(self.missing.values().filter(|missing| missing.over.is_none()).map(|missing| missing.who));
        if let Some(terms) = &self.terms {
            texts.extend([terms.name, terms.code]);
            texts.extend(terms.grouping);
            texts.extend(terms.sectors.iter().filter_map(Sector::own_word));
            texts.extend(terms.voices.iter().map(|target| target.words));
        }
        texts
    }
}
