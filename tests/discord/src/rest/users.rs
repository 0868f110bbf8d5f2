//! The gateway's address, the application, users, and opening a direct message.

use serde_json::json;

use super::refused::{Mistakes, Refused};
use super::{Answer, Call, Reply};
use crate::world::World;

pub(super) fn gateway(world: &mut World, _: &Call) -> Answer {
    Ok(Reply::Json(json!({ "url": world.address.replacen("http", "ws", 1) })))
}

pub(super) fn gateway_bot(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    Ok(Reply::Json(json!({
        "url": world.address.replacen("http", "ws", 1),
        "shards": world.shards,
        "session_start_limit": {
            "total": 1000,
            "remaining": 1000u32.saturating_sub(world.record.identifies),
            "reset_after": 86_400_000,
            "max_concurrency": 1,
        },
    })))
}

pub(super) fn own_user(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    Ok(Reply::Json(world.own_user_json()))
}

pub(super) fn user(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let id = call.id("user_id");
    if !world.users.contains_key(&id) {
        return Err(Refused::unknown_user());
    }
    Ok(Reply::Json(world.user_json(id)))
}

pub(super) fn own_guilds(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let after = call.query.get("after").and_then(|a| a.parse::<u64>().ok()).unwrap_or_default();
    let limit = call.query.get("limit").and_then(|l| l.parse::<usize>().ok()).unwrap_or(200);
    let guilds = world
        .guilds
        .values()
        .filter(|g| g.members.contains_key(&world.bot) && g.id > after)
        .take(limit.min(200))
        .map(|g| {
            json!({
                "id": g.id.to_string(),
                "name": g.name,
                "icon": null,
                "banner": null,
                "owner": g.owner == world.bot,
                "permissions": world.guild_permissions(world.bot, g.id).to_string(),
                "features": [],
            })
        })
        .collect();
    Ok(Reply::Json(guilds))
}

pub(super) fn application(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    Ok(Reply::Json(json!({
        "id": world.application.to_string(),
        "name": "bot",
        "icon": null,
        "description": "",
        "type": null,
        "bot_public": world.rules.bot_public,
        "bot_require_code_grant": false,
        "verify_key": "0".repeat(64),
        "flags": 0,
        "hook": true,
        "rpc_origins": [],
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "owner": null,
        "approximate_guild_count": world.guilds.values().filter(|g| g.members.contains_key(&world.bot)).count(),
        "approximate_user_install_count": 0,
        "explicit_content_filter": 0,
        "team": null,
        "bot": world.own_user_json(),
    })))
}

pub(super) fn open_direct(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let body = call.object()?;
    let Some(user) =
        body["recipient_id"].as_str().and_then(|id| id.parse::<u64>().ok()).or(body["recipient_id"].as_u64())
    else {
        return Err(Mistakes::one("recipient_id", "NUMBER_TYPE_COERCE", "Value is not snowflake."));
    };
    if user == world.bot || !world.users.contains_key(&user) {
        return Err(Refused::invalid_recipient());
    }
    let id = world.direct(user);
    Ok(Reply::Json(world.channels.get(&id).map(|c| world.channel_json(c)).unwrap_or_default()))
}

impl Call {
    /// Routes that need the bot's token.
    pub(super) fn needs_bot(&self) -> Result<(), Refused> {
        if self.bot { Ok(()) } else { Err(Refused::unauthorized()) }
    }
}
