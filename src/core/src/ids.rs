//! Small typed numbers: what ledgers and tables know instead of words.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! number {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);
    };
}

number!(
    /// A partnership, unique in one database.
    PartnershipId(i64)
);
number!(
    /// A person, unique in one database; outside every ledger.
    PersonId(i64)
);
number!(
    /// A person's number inside one partnership; the only trace of people in a ledger.
    MemberId(u32)
);
number!(
    /// An organisation's number inside one partnership: the `S` reference.
    OrgId(u32)
);
number!(
    /// An attached room's number inside one partnership.
    RoomId(u32)
);
number!(
    /// A typed word or sentence, stored outside the chain and numbered inside one partnership.
    TextId(u32)
);
number!(
    /// The place of a sector in the partnership's own sector order.
    SectorId(u16)
);

/// The letter of a short reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Letter {
    /// A check-in round.
    C,
    /// A proposal, and the decision it becomes.
    D,
    /// A feedback poll.
    F,
    /// An indicator.
    N,
    /// An input.
    I,
    /// A note.
    K,
    /// A meeting.
    M,
    /// A question put out for input.
    Q,
    /// A reminder.
    R,
    /// A stakeholder.
    S,
    /// A review.
    V,
    /// A task.
    T,
}

impl Letter {
    /// The letter itself.
    #[must_use]
    pub const fn as_char(self) -> char {
        match self {
            Self::C => 'C',
            Self::D => 'D',
            Self::F => 'F',
            Self::N => 'N',
            Self::V => 'V',
            Self::I => 'I',
            Self::K => 'K',
            Self::M => 'M',
            Self::Q => 'Q',
            Self::R => 'R',
            Self::S => 'S',
            Self::T => 'T',
        }
    }
}

/// A short reference, unique within its partnership and never reused: `D1`.
///
/// Case and a hyphen do not matter when it is typed (`d-1`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// What it names.
    pub letter: Letter,
    /// Counted from 1 inside one partnership.
    pub number: u32,
}

impl Ref {
    /// The reference with this letter and number.
    #[must_use]
    pub const fn new(letter: Letter, number: u32) -> Self {
        Self { letter, number }
    }
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.letter.as_char(), self.number)
    }
}

/// The word is no reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a reference")]
pub struct NotARef;

impl FromStr for Ref {
    type Err = NotARef;

    fn from_str(word: &str) -> Result<Self, NotARef> {
        let mut chars = word.trim().chars();
        let letter = match chars.next().map(|c| c.to_ascii_uppercase()) {
            Some('C') => Letter::C,
            Some('D') => Letter::D,
            Some('F') => Letter::F,
            Some('N') => Letter::N,
            Some('R') => Letter::R,
            Some('S') => Letter::S,
            Some('V') => Letter::V,
            Some('I') => Letter::I,
            Some('K') => Letter::K,
            Some('M') => Letter::M,
            Some('Q') => Letter::Q,
            Some('T') => Letter::T,
            _ => return Err(NotARef),
        };
        let rest = chars.as_str();
        let digits = crate::words::western_digits(rest.strip_prefix('-').unwrap_or(rest));
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotARef);
        }
        match digits.parse() {
            Ok(number) if number > 0 => Ok(Self { letter, number }),
            _ => Err(NotARef),
        }
    }
}

impl Serialize for Ref {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ref {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// An item of the cycle (`method.md` 2.4): `2.1a`, or `G4` of those that hold in every phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemId {
    /// Of a step of a phase.
    Step {
        /// The phase, from 1.
        phase: u8,
        /// The step in it, from 1.
        step: u8,
        /// The item in it, from `a`.
        letter: char,
    },
    /// Of every phase.
    General(u8),
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Step { phase, step, letter } => write!(f, "{phase}.{step}{letter}"),
            Self::General(number) => write!(f, "G{number}"),
        }
    }
}

impl FromStr for ItemId {
    type Err = NotARef;

    /// Ignores case; digits may be those of any of our scripts.
    fn from_str(word: &str) -> Result<Self, NotARef> {
        let digit = |c: char| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).filter(|digit| *digit > 0);
        let word = crate::words::western_digits(word.trim()).to_ascii_lowercase();
        let chars: Vec<char> = word.chars().collect();
        match *chars.as_slice() {
            ['g', number] => digit(number).map(Self::General).ok_or(NotARef),
            [phase, '.', step, letter @ 'a'..='z'] => match (digit(phase), digit(step)) {
                (Some(phase), Some(step)) => Ok(Self::Step { phase, step, letter }),
                _ => Err(NotARef),
            },
            _ => Err(NotARef),
        }
    }
}

impl Serialize for ItemId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ItemId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A reference as typed: perhaps with the short code of its partnership in front (`SARALA/D1`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedRef {
    /// The partnership's short code, upper case.
    pub code: Option<String>,
    /// The reference inside it.
    pub reference: Ref,
}

impl FromStr for TypedRef {
    type Err = NotARef;

    fn from_str(word: &str) -> Result<Self, NotARef> {
        match word.rsplit_once('/') {
            None => Ok(Self { code: None, reference: word.parse()? }),
            Some((code, rest)) if !code.trim().is_empty() => {
                Ok(Self { code: Some(code.trim().to_uppercase()), reference: rest.parse()? })
            }
            Some(_) => Err(NotARef),
        }
    }
}

impl From<Ref> for TypedRef {
    fn from(reference: Ref) -> Self {
        Self { code: None, reference }
    }
}
