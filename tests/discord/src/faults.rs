//! What goes wrong: lines break, guilds fall out, channels vanish, permissions are taken, direct messages are closed.

use serde_json::json;

use crate::gateway::{GUILDS, Wire};
use crate::people::User;
use crate::permissions as may;
use crate::places::{Channel, Guild};
use crate::server::TestDiscord;
use crate::world::World;

impl TestDiscord {
    /// The line to the bot breaks without a word. Its session can be resumed; what happens meanwhile is kept for it.
    pub fn drop_connection(&self) {
        self.shared.with(|w| w.signal(false, || Wire::Cut));
    }

    /// As `drop_connection`, and nobody can connect until `gateway_up`.
    pub fn gateway_down(&self) {
        self.shared.with(|w| {
            w.rules.gateway_up = false;
            w.signal(false, || Wire::Cut);
        });
    }

    /// The gateway takes connections again.
    pub fn gateway_up(&self) {
        self.shared.with(|w| w.rules.gateway_up = true);
    }

    /// RECONNECT: the bot is asked to connect anew and to resume.
    pub fn ask_to_reconnect(&self) {
        self.shared.with(|w| {
            w.signal(true, || Wire::Text(json!({ "op": 7, "d": null, "s": null, "t": null }).to_string()));
        });
    }

    /// INVALID_SESSION: the session may be resumed, or is over.
    pub fn invalidate_session(&self, resumable: bool) {
        self.shared.with(|w| {
            w.signal(true, || Wire::Text(json!({ "op": 9, "d": resumable, "s": null, "t": null }).to_string()));
            if !resumable {
                w.sessions.clear();
            }
        });
    }

    /// All sessions are forgotten: whoever wants to resume one gets INVALID_SESSION.
    pub fn forget_sessions(&self) {
        self.shared.with(|w| {
            w.signal(false, || Wire::Cut);
            w.sessions.clear();
        });
    }

    /// The gateway asks for a heartbeat at once.
    pub fn ask_for_heartbeat(&self) {
        self.shared.with(|w| {
            w.signal(true, || Wire::Text(json!({ "op": 1, "d": null, "s": null, "t": null }).to_string()));
        });
    }

    /// How often the bot identified: a thousand times a day are allowed.
    pub fn identifies(&self) -> u32 {
        self.shared.look(|w| w.record.identifies)
    }

    /// How often it resumed.
    pub fn resumes(&self) -> u32 {
        self.shared.look(|w| w.record.resumes)
    }

    /// How many heartbeats came.
    pub fn heartbeats(&self) -> u32 {
        self.shared.look(|w| w.record.heartbeats)
    }

    /// Waits until the bot has identified or resumed so often, counted together.
    pub async fn connections(&self, times: u32) -> Result<(), crate::Trouble> {
        let enough = || (self.identifies() + self.resumes() >= times).then_some(());
        self.shared.until("the bot to connect again", enough).await
    }

    /// Where Discord's own schema was found, or why bodies are not judged by it.
    pub fn schema() -> Result<std::path::PathBuf, String> {
        crate::judge::source()
    }

    /// What other judges say of a body for a route, as in Discord's documentation:
    /// `judge("POST", "/channels/{channel_id}/messages", &body)`. For payloads that lie in files.
    pub fn judge(method: &str, route: &str, body: &serde_json::Value) -> Vec<String> {
        crate::judge::judge(method, route, body).into_iter().map(|(judge, why)| format!("{judge}: {why}")).collect()
    }
}

impl World {
    /// Says something to every connected session; with a cut the world already knows that they are gone.
    fn signal(&mut self, stays: bool, word: impl Fn() -> Wire) {
        for session in self.sessions.values_mut() {
            let wire = if stays { session.wire.clone() } else { session.wire.take() };
            if let Some(wire) = wire {
                let _ = wire.send(word());
            }
        }
    }
}

impl Guild {
    /// The guild falls out: GUILD_DELETE `unavailable`; REST answers 503 for it.
    pub fn outage(&self) {
        self.shared.with(|w| {
            if let Some(guild) = w.guilds.get_mut(&self.id) {
                guild.available = false;
            }
            w.dispatch(
                "GUILD_DELETE",
                &json!({ "id": self.id.to_string(), "unavailable": true }),
                Some(self.id),
                GUILDS,
            );
        });
    }

    /// It is back: GUILD_CREATE.
    pub fn recover(&self) {
        self.shared.with(|w| {
            let Some(guild) = w.guilds.get_mut(&self.id) else { return };
            guild.available = true;
            let guild = guild.clone();
            let event = w.guild_create_json(&guild);
            w.dispatch("GUILD_CREATE", &event, Some(self.id), GUILDS);
        });
    }

    /// The bot is thrown out: GUILD_DELETE; its commands for this guild are gone.
    pub fn remove_bot(&self) {
        self.shared.with(|w| {
            let bot = w.bot;
            if let Some(guild) = w.guilds.get_mut(&self.id) {
                guild.members.remove(&bot);
            }
            w.commands.remove(&Some(self.id));
            w.dispatch("GUILD_DELETE", &json!({ "id": self.id.to_string() }), Some(self.id), GUILDS);
        });
    }

    /// The bot is invited again: GUILD_CREATE.
    pub fn add_bot(&self) {
        self.shared.with(|w| {
            let bot = w.bot;
            w.join(self.id, bot, may::EVERYONE);
        });
    }
}

impl Channel {
    /// Somebody deletes it, with its threads.
    pub fn delete(&self) {
        self.shared.with(|w| {
            let threads: Vec<u64> =
                w.channels.values().filter(|c| c.is_thread() && c.parent == Some(self.id)).map(|c| c.id).collect();
            for id in threads.into_iter().chain([self.id]) {
                let Some(gone) = w.channels.remove(&id) else { continue };
                let event = w.channel_json(&gone);
                w.messages.retain(|_, m| m.channel != id);
                w.dispatch(
                    if gone.is_thread() { "THREAD_DELETE" } else { "CHANNEL_DELETE" },
                    &event,
                    gone.guild,
                    GUILDS,
                );
            }
        });
    }

    /// Takes permissions from the bot here.
    pub fn forbid_bot(&self, permissions: u64) {
        let bot = self.shared.look(|w| w.bot);
        self.overwrite(bot, 0, permissions);
    }

    /// Gives permissions to the bot here, and takes none.
    pub fn allow_bot(&self, permissions: u64) {
        let bot = self.shared.look(|w| w.bot);
        self.overwrite(bot, permissions, 0);
    }

    /// Takes permissions from a person here.
    pub fn forbid(&self, user: &User, permissions: u64) {
        self.overwrite(user.id(), 0, permissions);
    }

    fn overwrite(&self, who: u64, allow: u64, deny: u64) {
        self.shared.with(|w| {
            let Some(channel) = w.channels.get_mut(&self.id) else { return };
            channel.overwrites.insert(who, (allow, deny));
            let channel = channel.clone();
            let event = w.channel_json(&channel);
            w.dispatch("CHANNEL_UPDATE", &event, channel.guild, GUILDS);
        });
    }

    /// The thread goes to sleep; a message wakes it.
    pub fn archive(&self) {
        self.shared.with(|w| w.set_archived(self.id, true, false));
    }

    /// The thread is closed; only a moderator can open it.
    pub fn lock(&self) {
        self.shared.with(|w| w.set_archived(self.id, true, true));
    }

    /// The thread is opened again.
    pub fn unarchive(&self) {
        self.shared.with(|w| w.set_archived(self.id, false, false));
    }

    /// Whether the thread sleeps.
    pub fn archived(&self) -> bool {
        self.shared.look(|w| w.channels.get(&self.id).is_some_and(|c| c.archived))
    }
}

impl User {
    /// They take no direct messages any more.
    pub fn closes_dms(&self) {
        self.set_dms(false);
    }

    /// They take direct messages again.
    pub fn opens_dms(&self) {
        self.set_dms(true);
    }

    fn set_dms(&self, open: bool) {
        self.shared.with(|w| {
            if let Some(user) = w.users.get_mut(&self.id) {
                user.takes_dms = open;
            }
        });
    }
}
