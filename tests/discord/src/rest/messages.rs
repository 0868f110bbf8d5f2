//! Messages of channels and direct messages.

use serde_json::{Value, json};

use super::channels::to_write;
use super::refused::{Mistakes, Refused};
use super::{Answer, Call, Reply};
use crate::limits::{self, Part};
use crate::permissions::{ATTACH_FILES, EMBED_LINKS, MANAGE_MESSAGES, MANAGE_THREADS, READ_MESSAGE_HISTORY};
use crate::world::{Message, World};
use crate::writing::Draft;

pub(super) fn create(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?.clone();
    world.need(&channel, to_write(&channel))?;
    let body = call.object()?;
    limits::message(Part::Create, body, &call.files, &world.rules)?;
    if body["embeds"].as_array().is_some_and(|e| !e.is_empty()) {
        world.need(&channel, EMBED_LINKS)?;
    }
    if !call.files.is_empty() {
        world.need(&channel, ATTACH_FILES)?;
    }
    if let Some(user) = channel.recipient {
        if !world.share_a_guild(user) {
            return Err(Refused::no_mutual_guilds());
        }
        if !world.user(user).takes_dms {
            return Err(Refused::cannot_message_user());
        }
    }
    if channel.archived {
        // Writing opens an archived thread again, unless it is locked.
        if channel.locked && world.permissions(world.bot, &channel) & MANAGE_THREADS == 0 {
            return Err(Refused::archived_thread());
        }
        world.set_archived(channel.id, false, false);
    }
    if body["enforce_nonce"] == true
        && !body["nonce"].is_null()
        && let Some(known) = world.by_nonce(channel.id, &body["nonce"])
    {
        return Ok(Reply::Json(world.message_json(&known)));
    }
    let reply_to = world.reference(channel.id, &body["message_reference"])?;
    let id = world.write(Draft {
        channel: channel.id,
        body,
        files: &call.files,
        only_for: None,
        interaction: None,
        reply_to,
    });
    Ok(Reply::Json(world.message(id)))
}

impl World {
    /// A message of the bot with this nonce, if it is young enough to be remembered.
    fn by_nonce(&self, channel: u64, nonce: &Value) -> Option<Message> {
        let since = self.clock.now_ms() - i64::try_from(self.rules.nonce_memory.as_millis()).unwrap_or(i64::MAX);
        self.messages
            .values()
            .find(|m| {
                m.channel == channel && m.author == self.bot && m.nonce.as_ref() == Some(nonce) && m.created > since
            })
            .cloned()
    }

    fn reference(&self, channel: u64, reference: &Value) -> Result<Option<u64>, Refused> {
        if reference.is_null() {
            return Ok(None);
        }
        let id = reference["message_id"].as_str().and_then(|id| id.parse().ok()).or(reference["message_id"].as_u64());
        match id.filter(|id| self.messages.get(id).is_some_and(|m| m.channel == channel && !m.deleted)) {
            Some(id) => Ok(Some(id)),
            None if reference["fail_if_not_exists"] == false => Ok(None),
            None => Err(Mistakes::one("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")),
        }
    }

    /// A message the bot's token can see: ephemeral ones are nobody's.
    fn visible(&self, channel: u64, id: u64) -> Result<Message, Refused> {
        self.messages
            .get(&id)
            .filter(|m| m.channel == channel && m.only_for.is_none() && !m.deleted)
            .cloned()
            .ok_or_else(Refused::unknown_message)
    }
}

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?;
    world.need(channel, READ_MESSAGE_HISTORY)?;
    let message = world.visible(channel.id, call.id("message_id"))?;
    Ok(Reply::Json(world.message_json(&message)))
}

pub(super) fn list(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?;
    let number = |name: &str| -> Result<Option<u64>, Refused> {
        match call.query.get(name) {
            None => Ok(None),
            Some(text) => text
                .parse()
                .map(Some)
                .map_err(|_| Mistakes::one(name, "NUMBER_TYPE_COERCE", &format!("Value \"{text}\" is not int."))),
        }
    };
    let limit = number("limit")?.unwrap_or(50);
    if !(1..=100).contains(&limit) {
        return Err(Mistakes::one("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100."));
    }
    let (before, after, around) = (number("before")?, number("after")?, number("around")?);
    if [before, after, around].iter().flatten().count() > 1 {
        return Err(Mistakes::one("", "MUTUALLY_EXCLUSIVE", "Only one of around, before, after may be given"));
    }
    if world.need(channel, READ_MESSAGE_HISTORY).is_err() {
        return Ok(Reply::Json(json!([])));
    }
    let limit = usize::try_from(limit).unwrap_or(50);
    let all: Vec<&Message> =
        world.messages.values().filter(|m| m.channel == channel.id && m.only_for.is_none() && !m.deleted).collect();
    let mut page: Vec<&Message> = match (before, after, around) {
        (Some(before), ..) => all.into_iter().rev().filter(|m| m.id < before).take(limit).collect(),
        (_, Some(after), _) => all.into_iter().filter(|m| m.id > after).take(limit).collect(),
        (_, _, Some(around)) => {
            let half = limit / 2;
            let place = all.iter().filter(|m| m.id < around).count();
            all.into_iter().skip(place.saturating_sub(half)).take(limit).collect()
        }
        _ => all.into_iter().rev().take(limit).collect(),
    };
    page.sort_by_key(|m| std::cmp::Reverse(m.id));
    Ok(Reply::Json(page.into_iter().map(|m| world.message_json(m)).collect()))
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?.clone();
    let message = world.visible(channel.id, call.id("message_id"))?;
    if message.author != world.bot {
        return Err(Refused::others_message());
    }
    if channel.archived {
        return Err(Refused::archived_thread());
    }
    let body = call.object()?;
    limits::message(Part::Edit, body, &call.files, &world.rules)?;
    let now = world.clock.now_ms();
    if now - message.created > 3_600_000
        && message.edits.iter().filter(|ms| now - **ms < 3_600_000).count() >= world.rules.old_edits
    {
        return Err(Refused::too_many_old_edits());
    }
    world.rewrite(message.id, body, &call.files)?;
    Ok(Reply::Json(world.message(message.id)))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?.clone();
    let message = world.visible(channel.id, call.id("message_id"))?;
    if message.author != world.bot {
        world.need(&channel, MANAGE_MESSAGES)?;
    }
    if channel.archived {
        return Err(Refused::archived_thread());
    }
    world.erase(message.id);
    Ok(Reply::Nothing)
}
