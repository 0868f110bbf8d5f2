//! What a round asks: the ten questions of a check-in (`method.md` 5.2), or the value checklist of a yearly review, twelve
//! reasons for partnering (2.4). Both are answered, sealed and shown under the same rules (5.3, 5.4).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::question::Question;
use crate::state::State;

/// The value checklist is of a year: fixed, with room for a review that is held a little earlier than the last (2.4).
pub const YEARLY: TimeDelta = TimeDelta::days(300);

/// Which questions a round asks, and on which scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// The check-in: how the work together goes.
    #[default]
    Checkin,
    /// The value checklist: what partnering brought.
    Value,
}

impl Sheet {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Checkin, Self::Value];

    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Checkin => "checkin",
            Self::Value => "value",
        }
    }

    /// Whether it is the check-in, which ledgers and ballots do not name: so they stay as they were before there was another.
    #[must_use]
    pub const fn is_checkin(&self) -> bool {
        matches!(self, Self::Checkin)
    }

    /// Its questions, in their order.
    #[must_use]
    pub const fn questions(self) -> &'static [Question] {
        match self {
            Self::Checkin => &Question::CHECKIN,
            Self::Value => &Question::VALUE,
        }
    }

    /// The upper end of its scale, which begins at 1: five steps of agreement; not, partly, got it.
    #[must_use]
    pub const fn most(self) -> u8 {
        match self {
            Self::Checkin => 5,
            Self::Value => 3,
        }
    }

    /// Scores as people may type them, for a sentence that says how.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Checkin => "4 4 3 2 5 3 3 4 4 4",
            Self::Value => "3 2 3 3 2 1 3 3 2 3 2 2",
        }
    }

    /// The same with a question skipped.
    #[must_use]
    pub const fn example_with_skip(self) -> &'static str {
        match self {
            Self::Checkin => "4 4 3 2 - 3 3 4 4 4",
            Self::Value => "3 2 3 3 - 1 3 3 2 3 2 2",
        }
    }

    /// The key of what is said of this sheet, out of the two there are.
    #[must_use]
    pub const fn key(self, checkin: &'static str, value: &'static str) -> &'static str {
        match self {
            Self::Checkin => checkin,
            Self::Value => value,
        }
    }
}

/// From when on the next value checklist may be asked (2.4), where one was asked before.
#[must_use]
pub fn next_value(state: &State) -> Option<DateTime<Utc>> {
    let checkins = &state.checkins;
    let open = checkins.open.as_ref().filter(|open| open.sheet == Sheet::Value).map(|open| open.opened);
    open.or_else(|| checkins.values.last().map(|round| round.opened)).map(|last| last + YEARLY)
}
