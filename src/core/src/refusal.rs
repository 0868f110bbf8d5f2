//! A user's mistake: typed, translated, helpful. Nothing is stored but the answer.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::words::say::{Arg, Say};

/// The machine word of a refusal, `error.…` in the console's JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// No such command.
    UnknownCommand,
    /// The command is there, its words are off.
    Usage,
    /// Somebody else may do this.
    Forbidden,
    /// What was named does not exist here.
    NotFound,
    /// Too late.
    Closed,
    /// It does not fit with what is.
    Conflict,
    /// Too long, too many.
    Limit,
}

impl Fault {
    /// `error.unknown-command`, `error.usage`, …
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::UnknownCommand => "error.unknown-command",
            Self::Usage => "error.usage",
            Self::Forbidden => "error.forbidden",
            Self::NotFound => "error.not-found",
            Self::Closed => "error.closed",
            Self::Conflict => "error.conflict",
            Self::Limit => "error.limit",
        }
    }
}

/// What was wrong, and what would work: a Fluent message each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// What sort of mistake.
    pub fault: Fault,
    /// What was wrong and what would work, a line each.
    pub lines: Vec<Say>,
    /// Figures behind it (`{"earliest": …}`); null where there are none.
    #[serde(default, skip_serializing_if = "serde_json::Value::is_null")]
    pub data: serde_json::Value,
}

impl Refusal {
    /// A refusal of this sort, with one sentence.
    pub fn new(fault: Fault, key: impl Into<Cow<'static, str>>) -> Self {
        Self { fault, lines: vec![Say::new(key)], data: serde_json::Value::Null }
    }

    /// Adds an argument to the last sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        if let Some(line) = self.lines.pop() {
            self.lines.push(line.with(name, arg));
        }
        self
    }

    /// Adds a sentence: the hint, the example that would work.
    #[must_use]
    pub fn hint(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.lines.push(Say::new(key));
        self
    }

    /// Adds the figures behind it.
    #[must_use]
    pub fn data(mut self, data: serde_json::Value) -> Self {
        self.data = data;
        self
    }
}
