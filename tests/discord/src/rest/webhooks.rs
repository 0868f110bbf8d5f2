//! What follows the first answer, by the interaction's token: `@original` and follow-ups, for 15 minutes.

use super::refused::Refused;
use super::{Answer, Call, Reply};
use crate::limits::{self, Part};
use crate::world::{Ack, EPHEMERAL, Interaction, LOADING, World};
use crate::writing::Draft;

/// The interaction behind a token that is still good, and was answered.
fn interaction(world: &World, call: &Call) -> Result<Interaction, Refused> {
    if call.id("webhook_id") != world.application {
        return Err(Refused::unknown_webhook());
    }
    let token = call.place("webhook_token");
    let found = world.interactions.values().find(|i| i.token == token).ok_or_else(Refused::invalid_token)?;
    let age = u128::try_from(world.clock.now_ms() - found.created).unwrap_or_default();
    if age > world.rules.token_life.as_millis() {
        return Err(Refused::invalid_token());
    }
    match found.ack {
        None | Some(Ack::Choices | Ack::Modal) => Err(Refused::unknown_webhook()),
        Some(_) => Ok(found.clone()),
    }
}

fn original(world: &World, call: &Call) -> Result<u64, Refused> {
    let id = interaction(world, call)?.original.ok_or_else(Refused::unknown_message)?;
    alive(world, id)
}

fn alive(world: &World, id: u64) -> Result<u64, Refused> {
    world.messages.get(&id).filter(|m| !m.deleted).map(|m| m.id).ok_or_else(Refused::unknown_message)
}

/// A message this token wrote.
fn own(world: &World, call: &Call) -> Result<u64, Refused> {
    let interaction = interaction(world, call)?;
    let id = call.id("message_id");
    if interaction.original != Some(id) && !interaction.followups.contains(&id) {
        return Err(Refused::unknown_message());
    }
    alive(world, id)
}

pub(super) fn get_original(world: &mut World, call: &Call) -> Answer {
    let id = original(world, call)?;
    Ok(Reply::Json(world.message(id)))
}

pub(super) fn edit_original(world: &mut World, call: &Call) -> Answer {
    let id = original(world, call)?;
    change(world, call, id)
}

pub(super) fn delete_original(world: &mut World, call: &Call) -> Answer {
    let id = original(world, call)?;
    world.erase(id);
    Ok(Reply::Nothing)
}

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    let id = own(world, call)?;
    Ok(Reply::Json(world.message(id)))
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answer {
    let id = own(world, call)?;
    change(world, call, id)
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    let id = own(world, call)?;
    world.erase(id);
    Ok(Reply::Nothing)
}

fn change(world: &mut World, call: &Call, id: u64) -> Answer {
    let body = call.object()?;
    limits::message(Part::WebhookEdit, body, &call.files, &world.rules)?;
    world.rewrite(id, body, &call.files)?;
    Ok(Reply::Json(world.message(id)))
}

pub(super) fn follow_up(world: &mut World, call: &Call) -> Answer {
    let of = interaction(world, call)?;
    let body = call.object()?;
    if !world.channels.contains_key(&of.channel) {
        return Err(Refused::unknown_channel());
    }
    limits::message(Part::FollowUp, body, &call.files, &world.rules)?;
    // The first follow-up to a deferred answer is that answer; whether it is private was fixed by the defer.
    if of.ack == Some(Ack::DeferredMessage)
        && let Some(id) = of.original
        && world.messages.get(&id).is_some_and(|m| m.flags & LOADING != 0 && !m.deleted)
    {
        world.rewrite(id, body, &call.files)?;
        return Ok(Reply::Json(world.message(id)));
    }
    let hidden = body["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0;
    let id = world.write(Draft {
        channel: of.channel,
        body,
        files: &call.files,
        only_for: hidden.then_some(of.user),
        interaction: Some(of.id),
        reply_to: None,
    });
    if let Some(stored) = world.interactions.get_mut(&of.id) {
        stored.followups.push(id);
    }
    Ok(Reply::Json(world.message(id)))
}
