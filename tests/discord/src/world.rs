//! What there is: people, guilds, channels, messages, interactions, and what the bot did.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::clock::Clock;
use crate::gateway::Session;
use crate::pace::Pace;
use crate::record::Record;
use crate::rules::Rules;

/// The first millisecond of snowflakes.
pub(crate) const EPOCH: i64 = 1_420_070_400_000;

/// All of it, behind one lock.
#[derive(Debug)]
pub(crate) struct World {
    pub clock: Clock,
    pub rules: Rules,
    pub application: u64,
    pub bot: u64,
    pub token: String,
    pub address: String,
    pub shards: u64,
    pub users: BTreeMap<u64, User>,
    pub guilds: BTreeMap<u64, Guild>,
    pub channels: BTreeMap<u64, Channel>,
    pub messages: BTreeMap<u64, Message>,
    /// By scope: a guild, or everywhere.
    pub commands: BTreeMap<Option<u64>, Vec<Value>>,
    pub interactions: BTreeMap<u64, Interaction>,
    pub sessions: BTreeMap<String, Session>,
    pub record: Record,
    pub pace: Pace,
    counter: u64,
}

/// A person, or the bot.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub id: u64,
    pub name: String,
    pub bot: bool,
    pub takes_dms: bool,
    pub locale: String,
}

#[derive(Debug, Clone)]
pub(crate) struct Guild {
    pub id: u64,
    pub name: String,
    pub owner: u64,
    pub everyone: u64,
    pub members: BTreeMap<u64, Member>,
    pub available: bool,
    pub locale: String,
    pub created: i64,
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub nick: Option<String>,
    pub granted: u64,
    /// The role that carries `granted`.
    pub role: u64,
    pub joined: i64,
}

pub(crate) const TEXT: u8 = 0;
pub(crate) const DIRECT: u8 = 1;
pub(crate) const THREAD: u8 = 11;

#[derive(Debug, Clone)]
pub(crate) struct Channel {
    pub id: u64,
    pub kind: u8,
    pub guild: Option<u64>,
    pub parent: Option<u64>,
    pub name: String,
    /// Allowed and denied bits, by user or by guild (everyone).
    pub overwrites: BTreeMap<u64, (u64, u64)>,
    pub archived: bool,
    pub locked: bool,
    pub recipient: Option<u64>,
    pub created: i64,
}

impl Channel {
    pub fn is_thread(&self) -> bool {
        matches!(self.kind, 10..=12)
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub id: u64,
    pub channel: u64,
    pub author: u64,
    pub content: String,
    pub embeds: Vec<Value>,
    pub components: Vec<Value>,
    pub attachments: Vec<Attachment>,
    pub flags: u64,
    pub nonce: Option<Value>,
    pub created: i64,
    pub edits: Vec<i64>,
    /// An ephemeral message has one reader.
    pub only_for: Option<u64>,
    pub pinged: Vec<u64>,
    pub pinged_everyone: bool,
    pub interaction: Option<u64>,
    pub reply_to: Option<u64>,
    pub deleted: bool,
}

pub(crate) const EPHEMERAL: u64 = 1 << 6;
pub(crate) const LOADING: u64 = 1 << 7;
pub(crate) const SUPPRESS_EMBEDS: u64 = 1 << 2;
pub(crate) const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;

#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub id: u64,
    pub filename: String,
    pub description: Option<String>,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InteractionKind {
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}

/// How an interaction was answered first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ack {
    Message,
    DeferredMessage,
    DeferredUpdate,
    Update,
    Choices,
    Modal,
}

#[derive(Debug, Clone)]
pub(crate) struct Interaction {
    pub id: u64,
    pub token: String,
    pub kind: InteractionKind,
    pub user: u64,
    pub channel: u64,
    /// The message a component hangs on.
    pub message: Option<u64>,
    pub data: Value,
    pub created: i64,
    pub began: Instant,
    pub ack: Option<Ack>,
    pub took: Option<Duration>,
    /// The message that answered it: `@original`.
    pub original: Option<u64>,
    pub followups: Vec<u64>,
    pub modal: Option<Value>,
    pub choices: Vec<Value>,
}

impl World {
    pub fn new(address: String, token: String) -> Self {
        let mut world = World {
            clock: Clock::new(),
            rules: Rules::default(),
            application: 0,
            bot: 0,
            token,
            address,
            shards: 1,
            users: BTreeMap::new(),
            guilds: BTreeMap::new(),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            commands: BTreeMap::new(),
            interactions: BTreeMap::new(),
            sessions: BTreeMap::new(),
            record: Record::default(),
            pace: Pace::default(),
            counter: 0,
        };
        world.application = world.next_id();
        let bot = world.add_user("bot", true);
        world.bot = bot;
        world
    }

    /// A new snowflake: the clock's milliseconds, and a count that never goes back.
    pub fn next_id(&mut self) -> u64 {
        self.counter += 1;
        let ms = u64::try_from(self.clock.now_ms() - EPOCH).unwrap_or_default();
        (ms << 22) | (self.counter & 0x3f_ffff)
    }

    pub fn add_user(&mut self, name: &str, bot: bool) -> u64 {
        let id = self.next_id();
        self.users.insert(id, User { id, name: name.to_owned(), bot, takes_dms: true, locale: "en-US".to_owned() });
        id
    }

    /// The direct-message channel between the bot and a user.
    pub fn direct(&mut self, user: u64) -> u64 {
        if let Some(known) = self.channels.values().find(|c| c.recipient == Some(user)) {
            return known.id;
        }
        let id = self.next_id();
        let created = self.clock.now_ms();
        self.channels.insert(
            id,
            Channel {
                id,
                kind: DIRECT,
                guild: None,
                parent: None,
                name: String::new(),
                overwrites: BTreeMap::new(),
                archived: false,
                locked: false,
                recipient: Some(user),
                created,
            },
        );
        id
    }

    /// Whether the time for a first answer is over.
    pub fn too_late(&self, interaction: &Interaction) -> bool {
        u128::try_from(self.clock.now_ms() - interaction.created).unwrap_or_default()
            > self.rules.first_answer.as_millis()
    }

    /// Whether a user and the bot are together in some guild.
    pub fn share_a_guild(&self, user: u64) -> bool {
        self.guilds.values().any(|g| g.members.contains_key(&user) && g.members.contains_key(&self.bot))
    }

    /// Whether a user can see a message.
    pub fn sees(&self, user: u64, message: &Message) -> bool {
        if message.deleted || message.only_for.is_some_and(|only| only != user) {
            return false;
        }
        self.channels
            .get(&message.channel)
            .is_some_and(|c| self.permissions(user, c) & crate::permissions::VIEW_CHANNEL != 0)
    }

    pub fn user(&self, id: u64) -> User {
        self.users.get(&id).cloned().unwrap_or_else(|| User {
            id,
            name: "Deleted User".to_owned(),
            bot: false,
            takes_dms: false,
            locale: "en-US".to_owned(),
        })
    }
}
