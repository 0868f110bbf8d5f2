//! The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME, and everything that happens, in order.

use std::sync::Arc;

use axum::extract::ws::{CloseFrame, Message as Frame, WebSocket};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedSender};

use crate::shared::Shared;
use crate::world::World;

/// One bot's session, connected or waiting to be resumed.
#[derive(Debug)]
pub(crate) struct Session {
    pub intents: u64,
    pub shard: (u64, u64),
    pub seq: u64,
    /// Every event sent, to be sent again on RESUME.
    pub sent: Vec<(u64, String)>,
    pub wire: Option<UnboundedSender<Wire>>,
}

/// What the world says to a socket.
#[derive(Debug)]
pub(crate) enum Wire {
    Text(String),
    /// A close frame with Discord's code.
    Close(u16, &'static str),
    /// The line breaks, without a word.
    Cut,
}

/// Intents whose events this Discord sends.
pub(crate) const GUILDS: u64 = 1;
pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
/// Needs no intent.
pub(crate) const ALWAYS: u64 = 0;

/// Intents that exist; the three privileged ones have to be switched on by the test.
const KNOWN: u64 = 0x1_ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
const PRIVILEGED: u64 = (1 << 1) | (1 << 8) | (1 << 15);

impl World {
    /// Tells the sessions what happened: to the shard of the guild, or shard 0; to those whose intents ask for it.
    pub fn dispatch(&mut self, name: &str, data: &Value, guild: Option<u64>, intent: u64) {
        for session in self.sessions.values_mut() {
            let here = guild.map_or(0, |g| (g >> 22) % session.shard.1) == session.shard.0;
            if here && (intent == ALWAYS || session.intents & intent != 0) {
                session.send(name, data);
            }
        }
    }

    fn ready(&self, id: &str, shard: (u64, u64)) -> Value {
        let guilds: Vec<Value> = self
            .guilds
            .values()
            .filter(|g| g.members.contains_key(&self.bot) && (g.id >> 22) % shard.1 == shard.0)
            .map(|g| json!({ "id": g.id.to_string(), "unavailable": true }))
            .collect();
        json!({
            "v": 10,
            "user": self.own_user_json(),
            "guilds": guilds,
            "session_id": id,
            "session_type": "normal",
            "resume_gateway_url": self.address.replacen("http", "ws", 1),
            "shard": [shard.0, shard.1],
            "application": { "id": self.application.to_string(), "flags": 0 },
            "user_settings": {},
            "relationships": [],
            "private_channels": [],
            "presences": [],
            "guild_join_requests": [],
            "geo_ordered_rtc_regions": [],
        })
    }

    /// IDENTIFY: a new session, READY, and its guilds.
    fn identify(&mut self, d: &Value, wire: &UnboundedSender<Wire>) -> Result<String, Wire> {
        self.record.identifies += 1;
        if d["token"].as_str().map(bare) != Some(self.token.as_str()) {
            return Err(Wire::Close(4004, "Authentication failed."));
        }
        let intents = d["intents"].as_u64().ok_or(Wire::Close(4013, "Invalid intents"))?;
        if intents & !KNOWN != 0 {
            return Err(Wire::Close(4013, "Invalid intents"));
        }
        if intents & PRIVILEGED & !self.rules.privileged_intents != 0 {
            return Err(Wire::Close(4014, "Disallowed intents"));
        }
        if !d["properties"].is_object() {
            self.record.violation("discord", "IDENTIFY", "properties are missing");
        }
        let shard = match &d["shard"] {
            Value::Null => (0, 1),
            pair => match (pair[0].as_u64(), pair[1].as_u64()) {
                (Some(id), Some(of)) if id < of => (id, of),
                _ => return Err(Wire::Close(4010, "Invalid shard")),
            },
        };
        let mine = self.guilds.values().filter(|g| g.members.contains_key(&self.bot)).count();
        if shard.1 == 1 && mine >= 2500 {
            return Err(Wire::Close(4011, "Sharding required"));
        }
        // A new session of a shard ends the one before it.
        self.sessions.retain(|_, s| {
            let same = s.shard == shard;
            if same && let Some(wire) = s.wire.take() {
                let _ = wire.send(Wire::Close(4005, "Another session of this shard identified"));
            }
            !same
        });
        let id = format!("{:032x}", self.next_id());
        let ready = self.ready(&id, shard);
        let guilds: Vec<Value> = self
            .guilds
            .values()
            .filter(|g| g.members.contains_key(&self.bot) && (g.id >> 22) % shard.1 == shard.0 && g.available)
            .map(|g| self.guild_create_json(g))
            .collect();
        let mut session = Session { intents, shard, seq: 0, sent: Vec::new(), wire: Some(wire.clone()) };
        session.send("READY", &ready);
        if intents & GUILDS != 0 {
            for guild in &guilds {
                session.send("GUILD_CREATE", guild);
            }
        }
        self.sessions.insert(id.clone(), session);
        Ok(id)
    }

    /// A heartbeat names the last event seen.
    fn heartbeat(&mut self, seen: &Value, session: Option<&str>) {
        self.record.heartbeats += 1;
        let seq = session.and_then(|id| self.sessions.get(id)).map_or(0, |s| s.seq);
        if !seen.is_null() && seen.as_u64().is_none_or(|seen| seen > seq) {
            self.record.violation("discord", "heartbeat", format!("names event {seen}, the last was {seq}"));
        }
    }

    /// RESUME: everything after what the bot has seen, then RESUMED; or INVALID_SESSION.
    fn resume(&mut self, d: &Value, wire: &UnboundedSender<Wire>) -> Result<String, Wire> {
        if d["token"].as_str().map(bare) != Some(self.token.as_str()) {
            return Err(Wire::Close(4004, "Authentication failed."));
        }
        let id = d["session_id"].as_str().unwrap_or_default().to_owned();
        let Some(session) = self.sessions.get_mut(&id) else {
            return Err(Wire::Text(json!({ "op": 9, "d": false, "s": null, "t": null }).to_string()));
        };
        let seen = d["seq"].as_u64().unwrap_or_default();
        if seen > session.seq {
            return Err(Wire::Close(4007, "Invalid seq"));
        }
        self.record.resumes += 1;
        if let Some(old) = session.wire.replace(wire.clone()) {
            let _ = old.send(Wire::Close(4000, "Resumed elsewhere"));
        }
        for (_, text) in session.sent.iter().filter(|(seq, _)| *seq > seen) {
            let _ = wire.send(Wire::Text(text.clone()));
        }
        session.send("RESUMED", &json!({ "_trace": [] }));
        Ok(id)
    }
}

impl Session {
    fn send(&mut self, name: &str, data: &Value) {
        self.seq += 1;
        let text = json!({ "op": 0, "t": name, "s": self.seq, "d": data }).to_string();
        if let Some(wire) = &self.wire
            && wire.send(Wire::Text(text.clone())).is_err()
        {
            self.wire = None;
        }
        self.sent.push((self.seq, text));
    }
}

fn bare(token: &str) -> &str {
    token.strip_prefix("Bot ").unwrap_or(token)
}

/// One socket, from HELLO to its end.
pub(crate) async fn serve(shared: Arc<Shared>, socket: WebSocket) {
    let (mut out, mut heard) = socket.split();
    let (wire, mut said) = mpsc::unbounded_channel();
    let interval = shared.look(|w| w.rules.heartbeat.as_millis());
    let hello = json!({ "op": 10, "d": { "heartbeat_interval": interval, "_trace": [] }, "s": null, "t": null });
    if out.send(Frame::text(hello.to_string())).await.is_err() {
        return;
    }
    let mut session: Option<String> = None;
    loop {
        tokio::select! {
            frame = heard.next() => {
                let Some(Ok(frame)) = frame else { break };
                match frame {
                    Frame::Text(text) => hear(&shared, &text, &mut session, &wire),
                    Frame::Binary(_) => { let _ = wire.send(Wire::Close(4002, "Decode error")); }
                    Frame::Close(frame) => {
                        // A goodbye with 1000 or 1001 ends the session.
                        if frame.is_some_and(|f| matches!(f.code, 1000 | 1001)) && let Some(id) = &session {
                            shared.with(|w| w.sessions.remove(id));
                        }
                        break;
                    }
                    Frame::Ping(_) | Frame::Pong(_) => {}
                }
            }
            word = said.recv() => match word {
                Some(Wire::Text(text)) => if out.send(Frame::text(text)).await.is_err() { break },
                Some(Wire::Close(code, reason)) => {
                    let _ = out.send(Frame::Close(Some(CloseFrame { code, reason: reason.into() }))).await;
                    break;
                }
                Some(Wire::Cut) | None => break,
            },
        }
    }
    if let Some(id) = session {
        shared.with(|w| {
            if let Some(session) = w.sessions.get_mut(&id)
                && session.wire.as_ref().is_some_and(|own| own.same_channel(&wire))
            {
                session.wire = None;
            }
        });
    }
}

/// One word of the bot.
fn hear(shared: &Shared, text: &str, session: &mut Option<String>, wire: &UnboundedSender<Wire>) {
    let say = |word: Wire| {
        let _ = wire.send(word);
    };
    let Ok(word) = serde_json::from_str::<Value>(text) else {
        return say(Wire::Close(4002, "Decode error"));
    };
    let known = session.is_some();
    let result = match (word["op"].as_u64(), known) {
        (Some(1), _) => {
            shared.with(|w| w.heartbeat(&word["d"], session.as_deref()));
            if !shared.look(|w| w.rules.heartbeat_acks) {
                return;
            }
            return say(Wire::Text(json!({ "op": 11, "d": null, "s": null, "t": null }).to_string()));
        }
        (Some(2 | 6), true) => Err(Wire::Close(4005, "Already authenticated")),
        (Some(2), false) => shared.with(|w| w.identify(&word["d"], wire)),
        (Some(6), false) => shared.with(|w| w.resume(&word["d"], wire)),
        (Some(3), true) => return,
        (Some(_), false) => Err(Wire::Close(4003, "Not authenticated")),
        (op, true) => {
            shared.with(|w| {
                w.record.violation("discord", "gateway", format!("an opcode that is not known here: {op:?}"))
            });
            Err(Wire::Close(4001, "Unknown opcode"))
        }
        (None, _) => Err(Wire::Close(4001, "Unknown opcode")),
    };
    match result {
        Ok(id) => *session = Some(id),
        Err(word) => say(word),
    }
}
