//! `twilight-validate`: another library's reading of the same documentation.

use serde_json::{Map, Value, json};
use twilight_model::application::command::{Command, CommandType};
use twilight_model::channel::message::component::Component;
use twilight_model::channel::message::embed::Embed;
use twilight_validate::{command, component, message};

use super::Finds;
use crate::clock::iso;

/// Discord's number today; the constant of `twilight-validate` 0.18 is the old one.
const COMMAND_CHARACTERS: usize = 8000;

pub(super) fn request(method: &str, path: &str, body: &Value) -> Finds {
    let mut finds = Finds::new();
    if path.ends_with("/commands") && matches!(method, "PUT" | "POST") {
        for one in body.as_array().map_or_else(|| vec![body], |all| all.iter().collect()) {
            commands(&mut finds, one);
        }
    } else if path.ends_with("/callback") {
        match body["type"].as_u64() {
            Some(4 | 7) => words(&mut finds, &body["data"]),
            Some(9) => modal(&mut finds, &body["data"]),
            _ => {}
        }
    } else if path.contains("/messages") || path.starts_with("/webhooks/") {
        words(&mut finds, body);
    }
    finds
}

/// Reads a part as twilight's own type, or says why that fails.
fn read<T: serde::de::DeserializeOwned>(finds: &mut Finds, what: &str, value: Value) -> Option<T> {
    match serde_json::from_value(value) {
        Ok(read) => Some(read),
        Err(error) => {
            finds.push(format!("{what} cannot be read: {error}"));
            None
        }
    }
}

fn say<E: std::fmt::Display>(finds: &mut Finds, what: &str, result: Result<(), E>) {
    if let Err(error) = result {
        finds.push(format!("{what}: {error}"));
    }
}

fn words(finds: &mut Finds, body: &Value) {
    if let Some(content) = body["content"].as_str() {
        say(finds, "content", message::content(content));
    }
    let embeds: Vec<Value> = body["embeds"].as_array().into_iter().flatten().map(embed).collect();
    if let Some(embeds) = read::<Vec<Embed>>(finds, "embeds", json!(embeds)) {
        say(finds, "embeds", message::embeds(&embeds));
    }
    if body["components"].is_array()
        && let Some(rows) = read::<Vec<Component>>(finds, "components", body["components"].clone())
    {
        say(finds, "components", message::components(&rows, false));
    }
    for file in body["attachments"].as_array().into_iter().flatten() {
        if let Some(name) = file["filename"].as_str() {
            say(finds, "filename", message::attachment_filename(name));
        }
        if let Some(alt) = file["description"].as_str() {
            say(finds, "description", message::attachment_description(alt));
        }
    }
}

/// Twilight reads embeds as Discord gives them back: typed, and with one spelling of instants.
fn embed(of: &Value) -> Value {
    let mut all = with(of, &[("type", json!("rich"))]);
    if let Some(at) = all["timestamp"].as_str().and_then(|at| chrono::DateTime::parse_from_rfc3339(at).ok()) {
        all["timestamp"] = json!(iso(at.timestamp_millis()));
    }
    all
}

fn modal(finds: &mut Finds, data: &Value) {
    let Some(rows) = read::<Vec<Component>>(finds, "components", data["components"].clone()) else { return };
    if rows.is_empty() || rows.len() > 5 {
        finds.push(format!("a modal of {} rows", rows.len()));
    }
    for row in &rows {
        let Component::ActionRow(row) = row else {
            finds.push("not a row".to_owned());
            continue;
        };
        say(finds, "row", component::action_row(row, false));
    }
}

fn commands(finds: &mut Finds, body: &Value) {
    let name = body["name"].as_str().unwrap_or_default().to_owned();
    let whole = with(
        body,
        &[
            ("type", json!(1)),
            ("version", json!("1")),
            ("description", json!("")),
            ("default_member_permissions", Value::Null),
        ],
    );
    let Some(read) = read::<Command>(finds, &format!("command {name}"), whole) else { return };
    let characters = command::command_characters(&read);
    if characters > COMMAND_CHARACTERS {
        finds.push(format!("command {name}: {characters} characters"));
    }
    // `command::command` would stop at its old size and look no further, so its parts are asked.
    if read.kind == CommandType::ChatInput {
        say(finds, &format!("command {name}"), command::chat_input_name(&read.name));
        say(finds, &format!("command {name}"), command::description(&read.description));
    }
    say(finds, &format!("command {name}"), command::options(&read.options));
}

/// The same object, with fields that a request may leave out.
fn with(value: &Value, defaults: &[(&str, Value)]) -> Value {
    let mut fields: Map<String, Value> = value.as_object().cloned().unwrap_or_default();
    for (name, default) in defaults {
        fields.entry(*name).or_insert_with(|| default.clone());
    }
    Value::Object(fields)
}
