//! One person's answer while a round, or an anonymous poll, is open: sealed, changeable, and outside the ledger
//! (`method.md` 5.3). Core says what is to be sealed; the engine and the store carry it out.

use serde::{Deserialize, Serialize};

use super::{question::Question, sheet::Sheet};
use crate::ids::{MemberId, Ref};

/// What a person answered to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// From 1 to the end of the sheet's scale.
    Score(u8),
    /// Skipped, or does not know.
    Skip,
}

/// What a sealed ballot holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ballot {
    /// Of a check-in or a value checklist.
    Checkin(Answers),
    /// Of an anonymous poll: indices of the options, and a remark.
    Poll {
        /// Which options.
        choices: Vec<u16>,
        /// A remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        comment: Option<String>,
    },
}

impl Ballot {
    /// The answers to a round, if it holds those.
    #[must_use]
    pub const fn answers(&self) -> Option<&Answers> {
        match self {
            Self::Checkin(answers) => Some(answers),
            Self::Poll { .. } => None,
        }
    }
}

/// One person's answers to a round, as far as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Answers {
    /// To which sheet.
    #[serde(default, skip_serializing_if = "Sheet::is_checkin")]
    pub sheet: Sheet,
    /// By question, in the order of the sheet; none where it was not answered yet.
    pub marks: Vec<Option<Mark>>,
    /// What one thing should change, or what else partnering brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Whether only a facilitator may read that.
    #[serde(default)]
    pub facilitator_only: bool,
}

impl Answers {
    /// An empty sheet.
    #[must_use]
    pub fn to(sheet: Sheet) -> Self {
        Self { sheet, marks: vec![None; sheet.questions().len()], ..Self::default() }
    }

    /// The first question without an answer.
    #[must_use]
    pub fn next(&self) -> Option<Question> {
        self.sheet.questions().iter().copied().find(|question| self.mark(*question).is_none())
    }

    /// Whether every question has an answer.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.next().is_none()
    }

    /// The answer to a question.
    #[must_use]
    pub fn mark(&self, question: Question) -> Option<Mark> {
        self.marks.get(question.number().saturating_sub(1)).copied().flatten()
    }

    /// The score given to a question.
    #[must_use]
    pub fn score(&self, question: Question) -> Option<u8> {
        match self.mark(question) {
            Some(Mark::Score(score)) => Some(score),
            _ => None,
        }
    }

    /// Answers one question.
    pub fn set(&mut self, question: Question, mark: Mark) {
        if let Some(place) = self.marks.get_mut(question.number().saturating_sub(1)) {
            *place = Some(mark);
        }
    }

    /// Whether anything was answered at all.
    #[must_use]
    pub fn begun(&self) -> bool {
        self.marks.iter().any(Option::is_some) || self.comment.is_some()
    }
}

/// What the engine is to seal for a member, in place of what was sealed before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Of which round (`C`) or poll (`F`).
    pub matter: Ref,
    /// Whose.
    pub member: MemberId,
    /// What.
    pub ballot: Ballot,
}

/// What is left of an answer after closing: which group it was counted in, and its scores. No name, no time, no words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The sector, where its answers are many enough to be shown alone.
    pub sector: Option<crate::ids::SectorId>,
    /// By question; none for a skip. Of a poll: the options chosen.
    pub scores: Vec<Option<u16>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ballot_sealed_before_there_was_another_sheet_reads_as_it_did_and_is_written_as_it_was() {
        let marks = r#"[{"score":4},"skip",null,null,null,null,null,null,null,null]"#;
        let stored = format!(r#"{{"checkin":{{"marks":{marks},"facilitator_only":false}}}}"#);
        let ballot: Ballot = serde_json::from_str(&stored).unwrap();
        let answers = ballot.answers().unwrap();
        assert_eq!((answers.sheet, answers.next(), answers.begun()), (Sheet::Checkin, Some(Question::Goal), true));
        assert_eq!(serde_json::to_string(&ballot).unwrap(), stored);
    }

    #[test]
    fn a_sheet_is_finished_with_its_own_number_of_answers() {
        let mut answers = Answers::to(Sheet::Value);
        for question in Sheet::Value.questions() {
            assert!(!answers.finished(), "{question:?}");
            answers.set(*question, Mark::Skip);
        }
        assert!(answers.finished() && !Answers::default().finished());
    }
}
