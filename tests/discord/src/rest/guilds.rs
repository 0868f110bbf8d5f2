//! Guilds as the bot may look at them.

use serde_json::{Value, json};

use super::refused::Refused;
use super::{Answer, Call, Reply};
use crate::world::{Guild, World};

/// The guild of the path, if the bot is in it and Discord is up for it.
fn here<'a>(world: &'a World, call: &Call) -> Result<&'a Guild, Refused> {
    call.needs_bot()?;
    let guild = world.guilds.get(&call.id("guild_id")).ok_or_else(Refused::unknown_guild)?;
    if !guild.members.contains_key(&world.bot) {
        return Err(Refused::unknown_guild());
    }
    if !guild.available {
        return Err(Refused::unavailable());
    }
    Ok(guild)
}

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    let guild = here(world, call)?;
    let mut all = world.guild_json(guild);
    if call.query.get("with_counts").is_some_and(|w| w == "true") {
        all["approximate_member_count"] = json!(guild.members.len());
        all["approximate_presence_count"] = json!(guild.members.len());
    }
    Ok(Reply::Json(all))
}

pub(super) fn channels(world: &mut World, call: &Call) -> Answer {
    let guild = here(world, call)?.id;
    let all: Vec<Value> = world
        .channels
        .values()
        .filter(|c| c.guild == Some(guild) && !c.is_thread())
        .map(|c| world.channel_json(c))
        .collect();
    Ok(Reply::Json(json!(all)))
}

pub(super) fn threads(world: &mut World, call: &Call) -> Answer {
    let guild = here(world, call)?.id;
    let all: Vec<Value> = world
        .channels
        .values()
        .filter(|c| c.guild == Some(guild) && c.is_thread() && !c.archived && world.permissions(world.bot, c) != 0)
        .map(|c| world.channel_json(c))
        .collect();
    Ok(Reply::Json(json!({ "threads": all, "members": [] })))
}

pub(super) fn roles(world: &mut World, call: &Call) -> Answer {
    let guild = here(world, call)?;
    Ok(Reply::Json(json!(world.roles_json(guild))))
}

pub(super) fn member(world: &mut World, call: &Call) -> Answer {
    let guild = here(world, call)?;
    let user = call.id("user_id");
    if !world.users.contains_key(&user) {
        return Err(Refused::unknown_user());
    }
    if !guild.members.contains_key(&user) {
        return Err(Refused::unknown_member());
    }
    Ok(Reply::Json(world.member_json(guild.id, user, None)))
}
