//! Inputs: what people contribute, and what became of it (`method.md` 5.5, 5.7, 6). Each has a day by which it is answered,
//! with the reason; the ledger of influence says who shaped what.

mod command;
pub mod ledger;
mod notices;
pub(crate) mod question;
mod reply;
pub(crate) mod status;
mod time;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub(crate) use notices::{line, notices};
pub(crate) use question::{in_public, translate};
pub(crate) use reply::{on_input, on_question};
pub use time::{next, next_question};

use crate::{
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId},
    state::State,
    vocabulary::{InputAnswer, Language},
};

/// An input's number: the `I` reference.
pub type InputNumber = u32;
/// A question's number: the `Q` reference.
pub type QuestionNumber = u32;

/// Each input is answered within 30 days of when it was given, or its question closes (5.7).
pub const ANSWER_WITHIN: TimeDelta = TimeDelta::days(30);
/// What came from outside has a handler after a week: a coordinator, if nobody took it (5.5, 5.7).
pub const HANDLER_WITHIN: TimeDelta = TimeDelta::days(7);

/// For whom an input speaks; frozen when it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Giver {
    /// An organisation, counted with the sector it had then.
    Org {
        /// Which.
        org: OrgId,
        /// Its sector.
        sector: SectorId,
    },
    /// Somebody with a part here and no organisation: a coordinator, a facilitator, an observer.
    Inside,
    /// Anybody else; never counted with a sector (5.5).
    Outside,
}

/// What time says about an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InputMark {
    /// Nobody took it: the coordinators handle it.
    Unhandled,
    /// A day before its answer is due.
    Soon,
    /// Its answer is late.
    Overdue,
}

/// What became of an input, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// What became of it.
    pub answer: InputAnswer,
    /// Why.
    pub reason: TextId,
    /// Where it shows.
    pub within: Option<Ref>,
    /// Who answered.
    pub by: Option<MemberId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// An input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its number.
    pub number: InputNumber,
    /// The words.
    pub text: TextId,
    /// What it is about.
    pub on: Option<Ref>,
    /// For whom it speaks.
    pub from: Giver,
    /// Who gave it; nobody once they were erased.
    pub by: Option<MemberId>,
    /// When.
    pub given: DateTime<Utc>,
    /// When its answer is due.
    pub due: DateTime<Utc>,
    /// Whether it was given, or asked for, where everybody reads along.
    pub public: bool,
    /// How well the partnership does what it says, from 1 to 5, as somebody outside sees it; never mixed with check-ins (5.5).
    pub rating: Option<u8>,
    /// Who sees to it.
    pub handler: Option<MemberId>,
    /// What became of it.
    pub answered: Option<Answered>,
    /// What time said last.
    pub said: Option<InputMark>,
}

impl Input {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::I, self.number)
    }

    /// The decision it is counted with: the one whose words it changed, else the one it was given on.
    #[must_use]
    pub fn decision(&self) -> Option<Ref> {
        let within = self.answered.and_then(|answered| answered.within);
        [within, self.on].into_iter().flatten().find(|reference| reference.letter == Letter::D)
    }
}

/// A question put out for input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub number: QuestionNumber,
    /// The question.
    pub text: TextId,
    /// Who asked.
    pub by: Option<MemberId>,
    /// When.
    pub asked: DateTime<Utc>,
    /// Until when it takes inputs.
    pub closes: DateTime<Utc>,
    /// When it closed.
    pub closed: Option<DateTime<Utc>>,
    /// Whether it is put to everybody, outside too.
    pub public: bool,
    /// The language it was written in.
    pub language: Language,
}

impl Question {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::Q, self.number)
    }

    /// Whether it takes inputs at that instant.
    #[must_use]
    pub fn open(&self, at: DateTime<Utc>) -> bool {
        self.closed.is_none() && at < self.closes
    }
}

/// Folds what concerns inputs and questions.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::QuestionAsked { question, text, closes, public, language } => {
            state.questions.insert(
                *question,
                Question {
                    number: *question,
                    text: *text,
                    by: entry.by,
                    asked: entry.at,
                    closes: *closes,
                    closed: None,
                    public: *public,
                    language: *language,
                },
            );
        }
        Event::QuestionTranslated { question, language, text } => {
            if let Some(question) = state.questions.get(question) {
                state.translated.entry(question.text).or_default().insert(*language, *text);
            }
        }
        Event::QuestionClosed { question } => {
            if let Some(question) = state.questions.get_mut(question) {
                question.closed = Some(entry.at);
            }
        }
        Event::InputGiven { input, text, on, from, due, public, rating } => {
            state.inputs.insert(
                *input,
                Input {
                    number: *input,
                    text: *text,
                    on: *on,
                    from: *from,
                    by: entry.by,
                    given: entry.at,
                    due: *due,
                    public: *public,
                    rating: *rating,
                    handler: None,
                    answered: None,
                    said: None,
                },
            );
        }
        Event::InputTaken { input, handler } => {
            if let Some(input) = state.inputs.get_mut(input) {
                input.handler = Some(*handler);
            }
        }
        Event::InputAnswered { input, answer, reason, within } => {
            if let Some(input) = state.inputs.get_mut(input) {
                let (answer, reason, within) = (*answer, *reason, *within);
                input.answered = Some(Answered { answer, reason, within, by: entry.by, at: entry.at });
            }
        }
        Event::InputReminded { input, mark } => {
            if let Some(input) = state.inputs.get_mut(input) {
                input.said = input.said.max(Some(*mark));
            }
        }
        Event::MembersMerged { gone, kept } => replace(state, *gone, Some(*kept)),
        Event::SeatVacated { member } => replace(state, *member, None),
        _ => {}
    }
}

fn replace(state: &mut State, gone: MemberId, kept: Option<MemberId>) {
    let put = |place: &mut Option<MemberId>| {
        if *place == Some(gone) {
            *place = kept;
        }
    };
    for input in state.inputs.values_mut() {
        put(&mut input.by);
        put(&mut input.handler);
        if let Some(answered) = &mut input.answered {
            put(&mut answered.by);
        }
    }
    for question in state.questions.values_mut() {
        put(&mut question.by);
    }
}

/// Whether a reminder that waited is still worth sending (7.3).
pub(crate) fn still_wanted(state: &State, number: InputNumber) -> bool {
    state.inputs.get(&number).is_some_and(|input| input.answered.is_none())
}
