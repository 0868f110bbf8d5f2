//! Notes: what people keep on the record without deciding it, from the first paragraph of the idea to what changed because
//! of a check-in (`method.md` 3.2, appendix A). The cycle reads its evidence from them.
//!
//! Who reads a note is fixed when it is made. What is kept in a small circle (where a conflict may lie, what somebody needs
//! to take part) is read by its author and the coordinators, and leaves that circle by no list, log, hint or export.

mod command;
mod notices;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub(crate) use notices::notices;

use crate::{
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId},
    state::State,
    vocabulary::{NoteKind, NoteTopic, Participation},
};

/// A note's number: the `K` reference.
pub type NoteNumber = u32;

/// Who reads a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// Its author and the coordinators.
    Circle,
    /// All partners.
    Partners,
    /// Anybody.
    Everybody,
}

/// What a talk or commitment is for: a known word, or one of the author's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// One that the method knows.
    Known(NoteTopic),
    /// Any other.
    Own(TextId),
}

/// What only some notes say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NoteParticulars {
    /// Organisations it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub orgs: Vec<OrgId>,
    /// Persons it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<MemberId>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<TextId>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Ref>,
    /// What a talk or commitment is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// How much influence is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Participation>,
    /// To which sectors; all of them where none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<SectorId>,
    /// The day of a milestone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime<Utc>>,
}

impl NoteParticulars {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its number.
    pub number: NoteNumber,
    /// What it is about.
    pub kind: NoteKind,
    /// The words as they are now.
    pub text: TextId,
    /// Who noted it, and owns it (4.11); nobody once they were erased.
    pub by: Option<MemberId>,
    /// For which organisation.
    pub org: Option<OrgId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who reads it.
    pub readers: Readers,
    /// What only some notes say.
    pub particulars: NoteParticulars,
    /// What it said before, and until when.
    pub before: Vec<(TextId, DateTime<Utc>)>,
    /// When it was taken back.
    pub withdrawn: Option<DateTime<Utc>>,
}

impl Note {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::K, self.number)
    }

    /// Whether all partners may read it.
    #[must_use]
    pub fn partners(&self) -> bool {
        self.readers >= Readers::Partners
    }

    /// Whether this member, who has a part here, may read it.
    #[must_use]
    pub fn shows(&self, state: &State, member: MemberId) -> bool {
        let met = self.particulars.on.filter(|on| self.kind == NoteKind::NeedMet && on.letter == Letter::K);
        let theirs = met.and_then(|on| state.notes.get(&on.number)).is_some_and(|need| need.by == Some(member));
        self.partners()
            || self.by == Some(member)
            || theirs
            || state.members.get(&member).is_some_and(|member| member.coordinator)
    }

    /// Every text it ever had.
    pub fn texts(&self) -> impl Iterator<Item = TextId> {
        let own = match self.particulars.topic {
            Some(Topic::Own(text)) => Some(text),
            _ => None,
        };
        let before = self.before.iter().map(|(text, _)| *text);
        [Some(self.text), self.particulars.link, own].into_iter().flatten().chain(before)
    }
}

/// Notes of this kind that count, oldest first.
pub fn current(state: &State, kind: NoteKind) -> impl Iterator<Item = &Note> {
    state.notes.values().filter(move |note| note.kind == kind && note.withdrawn.is_none())
}

/// Needs to take part that nobody has met yet (M8).
pub fn needs_open(state: &State) -> impl Iterator<Item = &Note> {
    current(state, NoteKind::Need).filter(|need| met_by(state, need).is_none())
}

/// The note that says a need is met.
#[must_use]
pub fn met_by<'a>(state: &'a State, need: &Note) -> Option<&'a Note> {
    let reference = need.reference();
    current(state, NoteKind::NeedMet).find(|met| met.particulars.on == Some(reference))
}

/// Folds what concerns notes.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::NoteAdded { note, kind, text, org, readers, particulars } => {
            state.notes.insert(
                *note,
                Note {
                    number: *note,
                    kind: *kind,
                    text: *text,
                    by: entry.by,
                    org: *org,
                    at: entry.at,
                    readers: *readers,
                    particulars: (**particulars).clone(),
                    before: Vec::new(),
                    withdrawn: None,
                },
            );
        }
        Event::NoteEdited { note, text, was } => {
            if let Some(note) = state.notes.get_mut(note) {
                note.before.push((*was, entry.at));
                note.text = *text;
            }
        }
        Event::NoteWithdrawn { note, org: None } => {
            if let Some(note) = state.notes.get_mut(note) {
                note.withdrawn = Some(entry.at);
            }
        }
        Event::NoteWithdrawn { note, org: Some(org) } => {
            if let Some(note) = state.notes.get_mut(note) {
                note.particulars.orgs.retain(|named| named != org);
                if note.particulars.orgs.is_empty() && note.particulars.persons.is_empty() {
                    note.withdrawn = Some(entry.at);
                }
            }
        }
        Event::MembersMerged { gone, kept } => {
            for note in state.notes.values_mut() {
                if note.by == Some(*gone) {
                    note.by = Some(*kept);
                }
                let persons = &mut note.particulars.persons;
                let both = persons.contains(kept);
                persons.retain(|person| person != gone || !both);
                for person in persons.iter_mut().filter(|person| *person == gone) {
                    *person = *kept;
                }
            }
        }
        Event::SeatVacated { member } => {
            for note in state.notes.values_mut() {
                note.particulars.persons.retain(|person| person != member);
                if note.by != Some(*member) {
                    continue;
                }
                note.by = None;
                // What somebody needed goes with them.
                if note.kind == NoteKind::Need {
                    note.withdrawn = note.withdrawn.or(Some(entry.at));
                }
            }
        }
        _ => {}
    }
}
