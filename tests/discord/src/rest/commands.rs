//! Application commands: everywhere, or in one guild.

use serde_json::{Value, json};

use super::refused::{Mistakes, Refused};
use super::{Answer, Call, Reply};
use crate::limits;
use crate::payload::merge;
use crate::world::World;

/// The scope of the path: a guild the bot is in, or everywhere.
fn scope(world: &World, call: &Call) -> Result<Option<u64>, Refused> {
    call.needs_bot()?;
    if !call.places.contains_key("guild_id") {
        return Ok(None);
    }
    let id = call.id("guild_id");
    let guild = world.guilds.get(&id).ok_or_else(Refused::missing_access)?;
    if guild.members.contains_key(&world.bot) { Ok(Some(id)) } else { Err(Refused::missing_access()) }
}

pub(super) fn list(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    Ok(Reply::Json(json!(world.commands.get(&scope).cloned().unwrap_or_default())))
}

pub(super) fn overwrite(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    let Some(wanted) = call.body.as_ref().and_then(Value::as_array) else {
        return Err(Mistakes::one("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"));
    };
    limits::command_list(wanted, scope.is_some(), &world.rules)?;
    world.count_creations(scope, wanted)?;
    let old = world.commands.remove(&scope).unwrap_or_default();
    let mut now = Vec::new();
    for command in wanted {
        let known = old.iter().find(|c| same(c, command));
        now.push(complete(world, scope, command, known));
    }
    world.commands.insert(scope, now.clone());
    Ok(Reply::Json(json!(now)))
}

pub(super) fn create(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    let command = call.object()?.clone();
    limits::one_command(&command, scope.is_some(), &world.rules)?;
    let mut all = world.commands.get(&scope).cloned().unwrap_or_default();
    let place = all.iter().position(|c| same(c, &command));
    if place.is_none() {
        world.count_creations(scope, std::slice::from_ref(&command))?;
        if all.len() >= 100 {
            return Err(Refused::too_many_commands());
        }
    }
    let whole = complete(world, scope, &command, place.and_then(|p| all.get(p)));
    let reply = if let Some(old) = place.and_then(|p| all.get_mut(p)) {
        *old = whole.clone();
        Reply::Json(whole)
    } else {
        all.push(whole.clone());
        Reply::Created(whole)
    };
    world.commands.insert(scope, all);
    Ok(reply)
}

fn place(world: &World, call: &Call, scope: Option<u64>) -> Result<usize, Refused> {
    let id = call.id("command_id").to_string();
    world
        .commands
        .get(&scope)
        .and_then(|all| all.iter().position(|c| c["id"] == id.as_str()))
        .ok_or_else(Refused::unknown_command)
}

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    let place = place(world, call, scope)?;
    Ok(Reply::Json(world.commands[&scope][place].clone()))
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    let place = place(world, call, scope)?;
    let old = world.commands[&scope][place].clone();
    let mut command = declared(&old);
    merge(&mut command, call.object()?.clone());
    limits::one_command(&command, scope.is_some(), &world.rules)?;
    let whole = complete(world, scope, &command, Some(&old));
    if let Some(all) = world.commands.get_mut(&scope) {
        all[place] = whole.clone();
    }
    Ok(Reply::Json(whole))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    let scope = scope(world, call)?;
    let place = place(world, call, scope)?;
    if let Some(all) = world.commands.get_mut(&scope) {
        all.remove(place);
    }
    Ok(Reply::Nothing)
}

fn same(a: &Value, b: &Value) -> bool {
    let kind = |c: &Value| c["type"].as_u64().unwrap_or(1);
    a["name"] == b["name"] && kind(a) == kind(b)
}

/// What of a stored command was declared by the bot.
fn declared(whole: &Value) -> Value {
    let mut command = whole.clone();
    if let Some(fields) = command.as_object_mut() {
        for name in ["id", "application_id", "guild_id", "version"] {
            fields.remove(name);
        }
    }
    command
}

/// A command as Discord stores it; its id stays, its version only where nothing changed.
fn complete(world: &mut World, scope: Option<u64>, command: &Value, known: Option<&Value>) -> Value {
    let mut whole = json!({
        "application_id": world.application.to_string(),
        "type": 1,
        "description": "",
        "default_member_permissions": null,
        "nsfw": false,
        "name_localizations": null,
        "description_localizations": null,
    });
    if scope.is_none() {
        merge(&mut whole, json!({ "dm_permission": true, "contexts": null, "integration_types": [0] }));
    }
    merge(&mut whole, command.clone());
    // Permissions travel as text, whichever way they came.
    if let Some(bits) = whole["default_member_permissions"].as_u64() {
        whole["default_member_permissions"] = json!(bits.to_string());
    }
    if let Some(guild) = scope {
        whole["guild_id"] = json!(guild.to_string());
    }
    let unchanged = known.filter(|old| declared(old) == declared(&whole));
    whole["id"] = known.map_or_else(|| json!(world.next_id().to_string()), |old| old["id"].clone());
    whole["version"] = unchanged.map_or_else(|| json!(world.next_id().to_string()), |old| old["version"].clone());
    whole
}

impl World {
    /// 200 new names a day and scope.
    fn count_creations(&mut self, scope: Option<u64>, wanted: &[Value]) -> Result<(), Refused> {
        let now = self.clock.now_ms();
        let known = self.commands.get(&scope).cloned().unwrap_or_default();
        let new = wanted.iter().filter(|c| !known.iter().any(|k| same(k, c))).count();
        let made = self.record.creations.entry(scope).or_default();
        made.retain(|ms| now - ms < 86_400_000);
        if made.len() + new > self.rules.creations_a_day {
            return Err(Refused::too_many_creations());
        }
        made.extend(std::iter::repeat_n(now, new));
        Ok(())
    }
}
