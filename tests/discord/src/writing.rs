//! Messages come into being, change and go; and whom they ping.

use serde_json::{Value, json};

use crate::clock::iso;
use crate::gateway::{DIRECT_MESSAGES, GUILD_MESSAGES, GUILDS};
use crate::permissions::MENTION_EVERYONE;
use crate::rest::File;
use crate::rest::refused::{Mistakes, Refused};
use crate::world::{Attachment, EPHEMERAL, LOADING, Message, SUPPRESS_EMBEDS, World};

/// A message to be written by the bot.
pub(crate) struct Draft<'a> {
    pub channel: u64,
    pub body: &'a Value,
    pub files: &'a [File],
    pub only_for: Option<u64>,
    pub interaction: Option<u64>,
    pub reply_to: Option<u64>,
}

impl World {
    pub fn write(&mut self, draft: Draft<'_>) -> u64 {
        let body = draft.body;
        let id = self.next_id();
        let content = body["content"].as_str().unwrap_or_default().trim().to_owned();
        let (pinged, pinged_everyone) = self.pings(draft.channel, &content, &body["allowed_mentions"], draft.reply_to);
        let mut message = Message {
            id,
            channel: draft.channel,
            author: self.bot,
            content,
            embeds: embeds(&body["embeds"]),
            components: components(&body["components"]),
            attachments: Vec::new(),
            flags: body["flags"].as_u64().unwrap_or_default(),
            nonce: Some(body["nonce"].clone()).filter(|n| !n.is_null()),
            created: self.clock.now_ms(),
            edits: Vec::new(),
            only_for: draft.only_for,
            pinged,
            pinged_everyone,
            interaction: draft.interaction,
            reply_to: draft.reply_to,
            deleted: false,
        };
        if draft.only_for.is_some() {
            message.flags |= EPHEMERAL;
        }
        message.attachments = self.attach(draft.files, &body["attachments"]);
        self.publish(message);
        id
    }

    /// A message of a person.
    pub fn write_as(&mut self, author: u64, channel: u64, content: &str) -> u64 {
        let id = self.next_id();
        let message = Message {
            id,
            channel,
            author,
            content: content.to_owned(),
            embeds: Vec::new(),
            components: Vec::new(),
            attachments: Vec::new(),
            flags: 0,
            nonce: None,
            created: self.clock.now_ms(),
            edits: Vec::new(),
            only_for: None,
            pinged: self.mentioned(content),
            pinged_everyone: false,
            interaction: None,
            reply_to: None,
            deleted: false,
        };
        self.publish(message);
        id
    }

    fn publish(&mut self, message: Message) {
        let event = (message.only_for.is_none()).then(|| self.message_event_json(&message));
        let channel = message.channel;
        self.messages.insert(message.id, message);
        if let Some(event) = event {
            self.tell_of("MESSAGE_CREATE", channel, &event);
        }
    }

    fn tell_of(&mut self, name: &str, channel: u64, event: &Value) {
        let guild = self.channels.get(&channel).and_then(|c| c.guild);
        self.dispatch(name, event, guild, if guild.is_some() { GUILD_MESSAGES } else { DIRECT_MESSAGES });
    }

    /// Changes what the body names, and leaves the rest.
    pub fn rewrite(&mut self, id: u64, body: &Value, files: &[File]) -> Result<(), Refused> {
        let Some(mut message) = self.messages.get(&id).cloned() else { return Err(Refused::unknown_message()) };
        if let Some(content) = body.get("content") {
            message.content = content.as_str().unwrap_or_default().trim().to_owned();
        }
        if let Some(list) = body.get("embeds") {
            message.embeds = embeds(list);
        }
        if let Some(list) = body.get("components") {
            message.components = components(list);
        }
        if let Some(listed) = body.get("attachments") {
            let kept: Vec<u64> = listed
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|a| a["id"].as_str().and_then(|id| id.parse().ok()).or(a["id"].as_u64()))
                .collect();
            message.attachments.retain(|a| kept.contains(&a.id));
        }
        let new = self.attach(files, &body["attachments"]);
        message.attachments.extend(new);
        if let Some(flags) = body["flags"].as_u64() {
            message.flags = (message.flags & !SUPPRESS_EMBEDS) | (flags & SUPPRESS_EMBEDS);
        }
        if message.content.is_empty() && message.embeds.is_empty() && message.attachments.is_empty() {
            return Err(Refused::empty_message());
        }
        if message.flags & LOADING != 0 {
            // The answer that was awaited is as good as a new message.
            message.flags &= !LOADING;
            (message.pinged, message.pinged_everyone) =
                self.pings(message.channel, &message.content, &body["allowed_mentions"], None);
        } else {
            message.edits.push(self.clock.now_ms());
        }
        let event = (message.only_for.is_none()).then(|| self.message_event_json(&message));
        let channel = message.channel;
        self.messages.insert(id, message);
        if let Some(event) = event {
            self.tell_of("MESSAGE_UPDATE", channel, &event);
        }
        Ok(())
    }

    pub fn erase(&mut self, id: u64) {
        let Some(message) = self.messages.get_mut(&id) else { return };
        message.deleted = true;
        let (channel, hidden) = (message.channel, message.only_for.is_some());
        if !hidden {
            let guild = self.channels.get(&channel).and_then(|c| c.guild);
            let mut event = json!({ "id": id.to_string(), "channel_id": channel.to_string() });
            if let Some(guild) = guild {
                event["guild_id"] = json!(guild.to_string());
            }
            self.tell_of("MESSAGE_DELETE", channel, &event);
        }
    }

    /// The message in JSON, by its id.
    pub fn message(&self, id: u64) -> Value {
        self.messages.get(&id).map(|m| self.message_json(m)).unwrap_or_default()
    }

    fn attach(&mut self, files: &[File], listed: &Value) -> Vec<Attachment> {
        files
            .iter()
            .map(|file| {
                let about = listed
                    .as_array()
                    .into_iter()
                    .flatten()
                    .find(|a| a["id"].as_u64() == Some(file.n) || a["id"].as_str() == Some(&file.n.to_string()));
                let text = |name: &str| about.and_then(|a| a[name].as_str()).map(str::to_owned);
                Attachment {
                    id: self.next_id(),
                    filename: text("filename").unwrap_or_else(|| file.filename.clone()),
                    description: text("description"),
                    content_type: file.content_type.clone(),
                    bytes: file.bytes.clone(),
                }
            })
            .collect()
    }

    /// Whom a text really pings: those it names, as far as `allowed_mentions` lets it, where they can see it.
    fn pings(&self, channel: u64, content: &str, allowed: &Value, reply_to: Option<u64>) -> (Vec<u64>, bool) {
        let listed = |name: &str| -> Option<Vec<&str>> {
            allowed[name].as_array().map(|a| a.iter().filter_map(Value::as_str).collect())
        };
        let parse = |kind: &str| listed("parse").map_or(allowed.is_null(), |p| p.contains(&kind));
        let users = listed("users").unwrap_or_default();
        let mut pinged: Vec<u64> = self
            .mentioned(content)
            .into_iter()
            .filter(|id| parse("users") || users.contains(&id.to_string().as_str()))
            .collect();
        if let Some(author) = reply_to.and_then(|id| self.messages.get(&id)).map(|m| m.author)
            && allowed["replied_user"].as_bool().unwrap_or(allowed.is_null())
            && !pinged.contains(&author)
        {
            pinged.push(author);
        }
        let Some(place) = self.channels.get(&channel) else { return (Vec::new(), false) };
        let everyone = (content.contains("@everyone") || content.contains("@here"))
            && parse("everyone")
            && self.permissions(self.bot, place) & MENTION_EVERYONE != 0;
        pinged.retain(|id| self.permissions(*id, place) != 0);
        (pinged, everyone)
    }

    /// Archives a thread, or opens it again, and says so.
    pub fn set_archived(&mut self, channel: u64, archived: bool, locked: bool) {
        let Some(thread) = self.channels.get_mut(&channel) else { return };
        thread.archived = archived;
        thread.locked = locked;
        let thread = thread.clone();
        let event = self.channel_json(&thread);
        self.dispatch("THREAD_UPDATE", &event, thread.guild, GUILDS);
    }
}

/// Embeds as Discord gives them back: typed, without what was null, with instants in its own spelling.
fn embeds(list: &Value) -> Vec<Value> {
    let mut all = list.as_array().cloned().unwrap_or_default();
    for embed in &mut all {
        embed["type"] = json!("rich");
        for field in embed["fields"].as_array_mut().into_iter().flatten() {
            default(field, "inline", &json!(false));
        }
        let at = embed["timestamp"].as_str().and_then(|at| chrono::DateTime::parse_from_rfc3339(at).ok());
        if let Some(at) = at {
            embed["timestamp"] = json!(iso(at.timestamp_millis()));
        }
        without_nulls(embed);
    }
    all
}

/// Components as Discord gives them back: numbered, and with what they may leave out.
fn components(list: &Value) -> Vec<Value> {
    let mut all = list.as_array().cloned().unwrap_or_default();
    let mut n = 0;
    for row in &mut all {
        number(row, &mut n);
        for part in row["components"].as_array_mut().into_iter().flatten() {
            without_nulls(part);
            number(part, &mut n);
            if part["type"] != 2 {
                default(part, "min_values", &json!(1));
                default(part, "max_values", &json!(1));
            }
        }
    }
    all
}

fn number(component: &mut Value, n: &mut u32) {
    *n += 1;
    default(component, "id", &json!(*n));
}

fn default(of: &mut Value, name: &str, value: &Value) {
    if let Some(fields) = of.as_object_mut() {
        fields.entry(name).or_insert_with(|| value.clone());
    }
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(without_nulls),
        Value::Object(fields) => {
            fields.retain(|_, inner| !inner.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

/// A message that says nothing is refused.
pub(crate) fn not_empty(body: &Value, files: &[File]) -> Result<(), Refused> {
    let some = |name: &str| body[name].as_array().is_some_and(|a| !a.is_empty());
    let words = body["content"].as_str().is_some_and(|c| !c.trim().is_empty());
    if words || some("embeds") || some("sticker_ids") || !files.is_empty() {
        return Ok(());
    }
    Err(Refused::empty_message())
}

/// Flags that a message may be sent with.
pub(crate) fn flags(body: &Value, known: u64) -> Result<(), Refused> {
    match body["flags"].as_u64() {
        Some(flags) if flags & !known != 0 => Err(Mistakes::one(
            "flags",
            "BITFIELD_INVALID",
            &format!("Flags that cannot be set here: {}", flags & !known),
        )),
        _ => Ok(()),
    }
}
