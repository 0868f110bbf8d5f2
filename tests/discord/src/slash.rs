//! A slash command as a person types it: found among the registered ones, and checked as Discord's own client checks it.

use serde_json::{Value, json};

use crate::payload::object;
use crate::permissions::{ADMINISTRATOR, USE_APPLICATION_COMMANDS};
use crate::trouble::Trouble;
use crate::world::World;

/// What is typed: the command's words, its options, and the one being typed if this is an autocomplete.
pub(crate) struct Typed<'a> {
    pub user: u64,
    pub channel: u64,
    pub words: &'a str,
    pub options: &'a [(&'a str, Value)],
    pub focused: Option<&'a str>,
}

impl World {
    /// The commands a person is offered in a channel.
    pub fn offered(&self, user: u64, channel: u64) -> Vec<&Value> {
        let Some(place) = self.channels.get(&channel) else { return Vec::new() };
        if place
            .guild
            .is_some_and(|g| !self.guilds.get(&g).is_some_and(|g| g.available && g.members.contains_key(&self.bot)))
        {
            return Vec::new();
        }
        let context = u64::from(place.guild.is_none());
        let here = place.guild.and_then(|g| self.commands.get(&Some(g))).into_iter().flatten();
        let everywhere = self.commands.get(&None).into_iter().flatten().filter(|c| {
            c["contexts"].as_array().is_none_or(|all| all.iter().any(|v| v.as_u64() == Some(context)))
                && (place.guild.is_some() || c["dm_permission"] != false)
        });
        let may = place.guild.map_or(u64::MAX, |g| self.guild_permissions(user, g));
        let there = place.guild.is_none() || self.permissions(user, place) & USE_APPLICATION_COMMANDS != 0;
        here.chain(everywhere)
            .filter(|c| {
                let needs: Option<u64> = c["default_member_permissions"].as_str().and_then(|b| b.parse().ok());
                there
                    && match needs {
                        None => true,
                        Some(0) => may & ADMINISTRATOR != 0,
                        Some(bits) => may & ADMINISTRATOR != 0 || may & bits == bits,
                    }
            })
            .collect()
    }

    /// The `data` of the interaction.
    pub fn typed(&self, typed: &Typed<'_>) -> Result<Value, Trouble> {
        let offered = self.offered(typed.user, typed.channel);
        let mut words = typed.words.split_whitespace();
        let name = words.next().unwrap_or_default();
        let command = offered.iter().find(|c| c["name"] == name).ok_or_else(|| {
            let all: Vec<&str> = offered.iter().filter_map(|c| c["name"].as_str()).collect();
            Trouble::new(format!(
                "{} is not offered /{name} here; offered are: {}",
                self.user(typed.user).name,
                all.join(", ")
            ))
        })?;
        let mut resolved = json!({});
        let mut path = Vec::new();
        let mut node: &Value = command;
        for word in words {
            node = node["options"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|o| o["name"] == word && matches!(o["type"].as_u64(), Some(1 | 2)))
                .ok_or_else(|| Trouble::new(format!("/{} has no {word}", typed.words)))?;
            path.push(node);
        }
        let mut options = self.fill(node, typed, &mut resolved)?;
        for step in path.iter().rev() {
            options = json!([{ "name": step["name"], "type": step["type"], "options": options }]);
        }
        let mut data = json!({ "id": command["id"], "name": command["name"], "type": 1, "options": options });
        if let Some(guild) = command.get("guild_id") {
            data["guild_id"] = guild.clone();
        }
        if resolved.as_object().is_some_and(|r| !r.is_empty()) {
            data["resolved"] = resolved;
        }
        Ok(data)
    }

    fn fill(&self, node: &Value, typed: &Typed<'_>, resolved: &mut Value) -> Result<Value, Trouble> {
        let declared: Vec<&Value> = node["options"].as_array().into_iter().flatten().collect();
        if declared.iter().any(|o| matches!(o["type"].as_u64(), Some(1 | 2))) {
            return Err(Trouble::new(format!("/{} needs a subcommand", typed.words)));
        }
        let mut filled = Vec::new();
        for (name, value) in typed.options {
            let option = declared
                .iter()
                .find(|o| o["name"] == *name)
                .ok_or_else(|| Trouble::new(format!("/{} has no option {name}", typed.words)))?;
            let focused = typed.focused == Some(*name);
            let value = if focused { value.clone() } else { self.value(option, value, typed, resolved)? };
            let mut one = json!({ "name": name, "type": option["type"], "value": value });
            if focused {
                if option["autocomplete"] != true {
                    return Err(Trouble::new(format!("option {name} of /{} has no autocomplete", typed.words)));
                }
                one["focused"] = json!(true);
            }
            filled.push(one);
        }
        if typed.focused.is_none()
            && let Some(missing) =
                declared.iter().find(|o| o["required"] == true && !typed.options.iter().any(|(n, _)| o["name"] == *n))
        {
            return Err(Trouble::new(format!("/{} needs the option {}", typed.words, missing["name"])));
        }
        Ok(Value::Array(filled))
    }

    /// A value as the client would let it through.
    fn value(&self, option: &Value, value: &Value, typed: &Typed<'_>, resolved: &mut Value) -> Result<Value, Trouble> {
        let bad = |why: &str| Trouble::new(format!("option {} of /{}: {why}: {value}", option["name"], typed.words));
        if let Some(choices) = option["choices"].as_array().filter(|c| !c.is_empty()) {
            let choice = choices.iter().find(|c| c["value"] == *value || c["name"] == *value);
            return choice.map(|c| c["value"].clone()).ok_or_else(|| bad("not one of its choices"));
        }
        match option["type"].as_u64() {
            Some(3) => {
                let length = value.as_str().ok_or_else(|| bad("not a text"))?.chars().count() as u64;
                let (least, most) =
                    (option["min_length"].as_u64().unwrap_or(0), option["max_length"].as_u64().unwrap_or(6000));
                if length < least || length > most { Err(bad("too short or too long")) } else { Ok(value.clone()) }
            }
            Some(4) => {
                let number = value.as_i64().ok_or_else(|| bad("not a whole number"))?;
                let low = option["min_value"].as_i64().is_some_and(|least| number < least);
                let high = option["max_value"].as_i64().is_some_and(|most| number > most);
                if low || high { Err(bad("out of its range")) } else { Ok(value.clone()) }
            }
            Some(5) => value.as_bool().map(Value::from).ok_or_else(|| bad("neither true nor false")),
            Some(10) => value.as_f64().map(Value::from).ok_or_else(|| bad("not a number")),
            Some(kind @ (6 | 9)) => {
                let id = id(value).filter(|id| self.users.contains_key(id)).ok_or_else(|| bad("nobody's id"))?;
                let _ = kind;
                self.resolve_user(id, typed.channel, resolved);
                Ok(json!(id.to_string()))
            }
            Some(7) => {
                let channel = id(value).and_then(|id| self.channels.get(&id)).ok_or_else(|| bad("no channel's id"))?;
                let one = object([(channel.id.to_string(), self.partial_channel_json(channel, typed.user))]);
                add(resolved, "channels", one);
                Ok(json!(channel.id.to_string()))
            }
            _ => Err(bad("options of this type are not known here")),
        }
    }

    pub fn resolve_user(&self, id: u64, channel: u64, resolved: &mut Value) {
        add(resolved, "users", object([(id.to_string(), self.user_json(id))]));
        let guild = self.channels.get(&channel).and_then(|c| c.guild);
        if let Some(guild) = guild.filter(|g| self.guilds.get(g).is_some_and(|g| g.members.contains_key(&id))) {
            let mut member = self.member_json(guild, id, Some(channel));
            if let Some(fields) = member.as_object_mut() {
                for name in ["user", "deaf", "mute"] {
                    fields.remove(name);
                }
            }
            add(resolved, "members", object([(id.to_string(), member)]));
        }
    }
}

fn id(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn add(resolved: &mut Value, kind: &str, one: Value) {
    if resolved[kind].is_null() {
        resolved[kind] = json!({});
    }
    crate::payload::merge(&mut resolved[kind], one);
}
