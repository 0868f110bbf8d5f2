//! What adapters and the core say to each other: named traits, and the values they carry.
//!
//! An adapter translates. It hands what it hears to an [`Ear`], and offers a [`Mouth`] through which the bot speaks; it
//! decides nothing. Adapters depend on this crate only.

use std::{fmt, str::FromStr, time::Duration};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    hint::{Asked, Hint},
    ids::Ref,
    vocabulary::Language,
};

/// An error of the world outside: what went wrong, with its source chain.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A chat surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// The local room in the terminal.
    Console,
    /// Matrix rooms.
    Matrix,
    /// Discord channels.
    Discord,
}

impl Platform {
    /// The stable word for this platform.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Matrix => "matrix",
            Self::Discord => "discord",
        }
    }
}

impl Platform {
    /// Whether an answer can be shown to who asked alone, right where they asked. Then every command gets an answer of
    /// its own, beside what the room hears.
    #[must_use]
    pub const fn whispers(self) -> bool {
        matches!(self, Self::Discord)
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word names no platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a platform")]
pub struct NotAPlatform;

impl FromStr for Platform {
    type Err = NotAPlatform;

    fn from_str(word: &str) -> Result<Self, NotAPlatform> {
        match word {
            "console" => Ok(Self::Console),
            "matrix" => Ok(Self::Matrix),
            "discord" => Ok(Self::Discord),
            _ => Err(NotAPlatform),
        }
    }
}

/// An account on a platform, by the platform's own stable id (`@amina:example.org`, a snowflake, a console name).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Account {
    /// The platform it lives on.
    pub platform: Platform,
    /// The platform's own id for it.
    pub id: String,
}

/// A room (or channel, or thread) on a platform, by the platform's own stable id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The platform it lives on.
    pub platform: Platform,
    /// The platform's own id for it.
    pub id: String,
}

/// Where something was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Venue {
    /// In a room with others.
    Room(Place),
    /// To the bot alone.
    Direct,
}

/// One thing heard on a platform. The same `key` heard twice changes nothing and is answered once.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The platform event's own id, unique on that platform; the dedupe key.
    pub key: String,
    /// Who said it.
    pub speaker: Account,
    /// Their display name at that moment.
    pub name: String,
    /// Where.
    pub venue: Venue,
    /// When it was said by the platform's clock; deadlines are compared with this.
    pub sent_at: DateTime<Utc>,
    /// What.
    pub said: Said,
}

/// What was heard.
#[derive(Debug, Clone)]
pub enum Said {
    /// A line addressed to the bot: the prefix or mention is already taken off (`status`, `vote D1 consent`).
    Command {
        /// The line without its prefix.
        line: String,
        /// The platform's id of the message this one replies to.
        reply_to: Option<String>,
    },
    /// A command whose arguments came as fields of a form ([`crate::catalogue::form`]).
    Form {
        /// The command's full name: `partnership coordinator add`.
        path: String,
        /// The fields that were filled in.
        fields: Vec<(String, String)>,
        /// What people named in the fields are called, as far as the platform said.
        names: Vec<(Account, String)>,
    },
    /// A reply to one of the bot's messages without any prefix: perhaps a position in one word. What means nothing is
    /// passed over in silence in a room and answered in a direct message.
    Reply {
        /// The words.
        line: String,
        /// The platform's id of the message this one replies to.
        reply_to: String,
    },
    /// A press on one of the bot's buttons.
    Press {
        /// The button's id as it was sent.
        button: String,
        /// What the presser typed where the button asks for a reason.
        because: Option<String>,
    },
    /// The account joined this attached room.
    Joined,
}

/// Whom a message goes to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Everybody in a room.
    Room(Place),
    /// One account, directly and privately.
    Account(Account),
}

/// A button on a message. Surfaces without buttons leave it out: the text always says the line that does the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it does, versioned, with its partnership, at most 100 characters: `1:7:vote:D1:consent`.
    pub id: String,
    /// The label in the reader's language.
    pub label: String,
    /// Whether pressing it asks for a reason.
    pub asks_reason: bool,
}

/// One message as it will be sent: words in the reader's language, frozen at the first attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The stable machine word, `noun.verb`.
    pub kind: String,
    /// The references it is about.
    pub refs: Vec<Ref>,
    /// The words, plain text with line breaks.
    pub text: String,
    /// Their language, for what a surface adds of its own; none in what was frozen before this was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The figures behind the words.
    pub data: serde_json::Value,
    /// Whether only its reader sees it.
    pub private: bool,
    /// The accounts it addresses; nobody else is mentioned.
    pub mentions: Vec<Account>,
    /// The platform's id of the message it answers.
    pub reply_to: Option<String>,
    /// What can be pressed on it.
    pub buttons: Vec<Button>,
    /// Files that go with it, in order, before the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<File>,
}

/// A file that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// Its media type: `application/json`, `image/png`.
    pub media_type: String,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// Its bytes, written as hexadecimal.
    #[serde(with = "hex::serde")]
    pub bytes: Vec<u8>,
}

/// A message that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The platform's id of the message.
    pub message: String,
}

/// Why a message did not arrive.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Try again, not before this long where the platform said so.
    #[error("could not be sent now")]
    Later {
        /// The platform's own word on when.
        after: Option<Duration>,
        /// What happened.
        #[source]
        source: BoxError,
    },
    /// This message will never be taken; others may. It is parked and shown to the operator.
    #[error("refused for good")]
    Refused(#[source] BoxError),
    /// The target can't be reached any more: kicked, banned, room gone, direct messages closed.
    #[error("target out of reach")]
    Gone(#[source] BoxError),
}

/// The bot's mouth on one platform.
#[async_trait]
pub trait Mouth: Send + Sync {
    /// The platform it speaks on.
    fn platform(&self) -> Platform;

    /// Sends one part. `key` is the same at every attempt at this part (at most 25 characters of `[a-z0-9-]`): the
    /// platform's own transaction id or nonce.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError>;

    /// How long the platform remembers a key after the first attempt: sending again within this time makes no second
    /// message. After it, [`Mouth::find`] is asked first.
    fn memory(&self) -> Duration;

    /// Looks for a message that was sent under this key at or after that instant, for who no longer knows whether it
    /// arrived.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn find(&self, target: &Target, key: &str, since: DateTime<Utc>) -> Result<Option<Sent>, SendError>;

    /// The same for who remembers what was to be said, on platforms that do not give keys back.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn find_part(
        &self,
        target: &Target,
        _part: &Part,
        key: &str,
        since: DateTime<Utc>,
    ) -> Result<Option<Sent>, SendError> {
        self.find(target, key, since).await
    }

    /// Whether it shows pictures beside words. Elsewhere the words stand alone: they say the same.
    fn shows_pictures(&self) -> bool {
        false
    }

    /// Whether it keeps messages up to date: cards ([`crate::card`]) are edited there, elsewhere their news are told.
    fn cards(&self) -> bool {
        false
    }

    /// Changes a message of its own in a room into this part. Asked of mouths with cards only.
    ///
    /// # Errors
    /// See [`SendError`].
    async fn edit(&self, _place: &Place, _message: &str, _part: &Part) -> Result<(), SendError> {
        Err(SendError::Refused("this platform has no cards".into()))
    }
}

/// The bot's ear, offered to every adapter.
#[async_trait]
pub trait Ear: Send + Sync {
    /// Takes in one thing heard. When it returns `Ok`, the effect and the answer are stored: the adapter may move its
    /// cursor. Answers come through the [`Mouth`].
    ///
    /// # Errors
    /// The database could not be written; hear it again later.
    async fn hear(&self, heard: Heard) -> Result<(), BoxError>;

    /// The adapter has read all that was said while the bot was down; deadlines on this platform may pass now.
    async fn caught_up(&self, platform: Platform);

    /// The bot was invited back, or has power again: the target is tried again.
    ///
    /// # Errors
    /// The database could not be written.
    async fn reachable(&self, target: &Target) -> Result<(), BoxError>;

    /// A room goes on as another (it was upgraded, and its people move): what is attached to the old one belongs to the
    /// new one from now on, and what waits for it is sent there. Moved twice, nothing changes.
    ///
    /// # Errors
    /// The database could not be written.
    async fn moved(&self, _from: &Place, _to: &Place) -> Result<(), BoxError> {
        // Where rooms never move.
        Ok(())
    }

    /// What may be meant by a field that is being typed into.
    ///
    /// # Errors
    /// The database could not be read.
    async fn hints(&self, _speaker: &Account, _venue: &Venue, _asked: &Asked) -> Result<Vec<Hint>, BoxError> {
        Ok(Vec::new())
    }

    /// The rooms and accounts of this platform that were found out of reach.
    ///
    /// # Errors
    /// The database could not be read.
    async fn out_of_reach(&self, _platform: Platform) -> Result<Vec<Target>, BoxError> {
        Ok(Vec::new())
    }

    /// What an adapter asked to be remembered under this name: cursors, direct rooms.
    ///
    /// # Errors
    /// The database could not be read.
    async fn recall(&self, platform: Platform, name: &str) -> Result<Option<String>, BoxError>;

    /// Remembers a value for an adapter; it survives a restart. `direct/ID` and `making/ID` are about an account, and go
    /// with its person.
    ///
    /// # Errors
    /// The database could not be written.
    async fn remember(&self, platform: Platform, name: &str, value: &str) -> Result<(), BoxError>;
}

/// Where time comes from. One implementation reads the machine's clock; tests move theirs.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
}

/// Where randomness comes from: salts, codes, jitter. Scripted runs use a seeded one.
pub trait Dice: Send + Sync + 'static {
    /// Fills the bytes with randomness.
    fn fill(&self, bytes: &mut [u8]);
}
