//! Guilds and channels, as a test sets them up and changes them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::gateway::GUILDS;
use crate::people::User;
use crate::permissions as may;
use crate::seen::Message;
use crate::shared::Shared;
use crate::trouble::Trouble;
use crate::world::{self, Member, TEXT, THREAD, World};

/// A guild.
#[derive(Debug, Clone)]
pub struct Guild {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
}

/// A channel, a thread, or a direct message.
#[derive(Debug, Clone)]
pub struct Channel {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
}

impl Guild {
    pub(crate) fn create(shared: &Arc<Shared>, name: &str) -> Self {
        let id = shared.with(|w| {
            let owner = w.add_user("owner", false);
            let id = w.next_id();
            let created = w.clock.now_ms();
            w.guilds.insert(
                id,
                world::Guild {
                    id,
                    name: name.to_owned(),
                    owner,
                    everyone: may::EVERYONE,
                    members: BTreeMap::new(),
                    available: true,
                    locale: "en-US".to_owned(),
                    created,
                },
            );
            w.join(id, owner, 0);
            w.join(id, w.bot, may::EVERYONE);
            id
        });
        Guild { shared: Arc::clone(shared), id }
    }

    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// A new text channel.
    pub fn channel(&self, name: &str) -> Channel {
        let id = self.shared.with(|w| w.add_channel(TEXT, Some(self.id), None, name));
        Channel { shared: Arc::clone(&self.shared), id }
    }

    /// A person joins.
    pub fn join(&self, user: &User) {
        self.join_with(user, 0);
    }

    /// A person joins, with permissions besides everyone's.
    pub fn join_with(&self, user: &User, permissions: u64) {
        self.shared.with(|w| w.join(self.id, user.id(), permissions));
    }

    /// A person leaves.
    pub fn leave(&self, user: &User) {
        self.shared.with(|w| {
            if let Some(guild) = w.guilds.get_mut(&self.id) {
                guild.members.remove(&user.id());
            }
        });
    }

    /// The commands the bot registered for this guild alone.
    pub fn commands(&self) -> Vec<Value> {
        self.shared.look(|w| w.commands.get(&Some(self.id)).cloned().unwrap_or_default())
    }
}

impl Channel {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// A new public thread under it.
    pub fn thread(&self, name: &str) -> Channel {
        let id = self.shared.with(|w| {
            let guild = w.channels.get(&self.id).and_then(|c| c.guild);
            w.add_channel(THREAD, guild, Some(self.id), name)
        });
        Channel { shared: Arc::clone(&self.shared), id }
    }

    /// What everyone in it sees: no private answers.
    pub fn messages(&self) -> Vec<Message> {
        self.shared.look(|w| {
            w.messages
                .values()
                .filter(|m| m.channel == self.id && !m.deleted && m.only_for.is_none())
                .map(|m| Message::of(w, m))
                .collect()
        })
    }

    /// Waits for a message that everyone sees.
    pub async fn message(&self, what: &str, wanted: impl Fn(&Message) -> bool) -> Result<Message, Trouble> {
        self.shared.until(what, || self.messages().into_iter().find(|m| wanted(m))).await
    }
}

impl World {
    pub(crate) fn join(&mut self, guild: u64, user: u64, granted: u64) {
        let (role, joined) = (self.next_id(), self.clock.now_ms());
        if let Some(guild) = self.guilds.get_mut(&guild) {
            guild.members.insert(user, Member { nick: None, granted, role, joined });
        }
        if user == self.bot
            && let Some(guild) = self.guilds.get(&guild)
        {
            let (id, event) = (guild.id, self.guild_create_json(guild));
            self.dispatch("GUILD_CREATE", &event, Some(id), GUILDS);
        }
    }

    pub(crate) fn add_channel(&mut self, kind: u8, guild: Option<u64>, parent: Option<u64>, name: &str) -> u64 {
        let (id, created) = (self.next_id(), self.clock.now_ms());
        let channel = world::Channel {
            id,
            kind,
            guild,
            parent,
            name: name.to_owned(),
            overwrites: BTreeMap::new(),
            archived: false,
            locked: false,
            recipient: None,
            created,
        };
        let mut event = self.channel_json(&channel);
        let name = if channel.is_thread() {
            event["newly_created"] = json!(true);
            "THREAD_CREATE"
        } else {
            "CHANNEL_CREATE"
        };
        self.channels.insert(id, channel);
        self.dispatch(name, &event, guild, GUILDS);
        id
    }
}
