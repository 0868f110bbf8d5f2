//! Discord's documented limits. What breaks one is answered with `50035 Invalid Form Body`, at its place.

mod commands;
mod components;
mod embeds;
mod modals;

use serde_json::Value;

use crate::rest::File;
use crate::rest::refused::{Mistakes, Refused};
use crate::rules::Rules;
use crate::world::{EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS};
use crate::writing;
pub(crate) use commands::{command_list, one_command};
pub(crate) use modals::{choices, modal};

/// Which message a body describes: they know different words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A new message of a channel.
    Create,
    /// A changed message of a channel.
    Edit,
    /// The first answer to an interaction.
    Response,
    /// A changed message under a component.
    Update,
    /// A follow-up.
    FollowUp,
    /// `@original` or a follow-up, changed.
    WebhookEdit,
}

impl Part {
    fn known(self) -> (&'static [&'static str], u64) {
        match self {
            Part::Create => (
                &[
                    "content",
                    "nonce",
                    "enforce_nonce",
                    "tts",
                    "embeds",
                    "allowed_mentions",
                    "message_reference",
                    "components",
                    "sticker_ids",
                    "attachments",
                    "flags",
                ],
                SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS,
            ),
            Part::Edit | Part::WebhookEdit => {
                (&["content", "embeds", "flags", "allowed_mentions", "components", "attachments"], SUPPRESS_EMBEDS)
            }
            Part::Response | Part::FollowUp => (
                &["content", "tts", "embeds", "allowed_mentions", "flags", "components", "attachments"],
                SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | EPHEMERAL,
            ),
            Part::Update => (
                &["content", "tts", "embeds", "allowed_mentions", "flags", "components", "attachments"],
                SUPPRESS_EMBEDS | EPHEMERAL,
            ),
        }
    }

    fn is_new(self) -> bool {
        matches!(self, Part::Create | Part::Response | Part::FollowUp)
    }

    /// Where the message stands in the request.
    fn place(self) -> &'static str {
        if matches!(self, Part::Response | Part::Update) { "data" } else { "" }
    }
}

/// A whole message with its files.
pub(crate) fn message(part: Part, body: &Value, files: &[File], rules: &Rules) -> Result<(), Refused> {
    let place = part.place();
    let (known, flags) = part.known();
    keys(place, body, known)?;
    let mut found = Mistakes::default();
    text(&mut found, &under(place, "content"), &body["content"], 0, 2000);
    if !matches!(body["tts"], Value::Null | Value::Bool(_)) {
        found.at(under(place, "tts"), "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
    }
    list(&mut found, &under(place, "sticker_ids"), &body["sticker_ids"], 0);
    nonce(&mut found, body);
    mentions(&mut found, &under(place, "allowed_mentions"), &body["allowed_mentions"]);
    embeds::all(&mut found, &under(place, "embeds"), &body["embeds"], files);
    components::all(&mut found, &under(place, "components"), &body["components"]);
    attachments(&mut found, &under(place, "attachments"), &body["attachments"], files);
    found.refuse()?;
    writing::flags(body, flags)?;
    if files.iter().any(|f| f.bytes.len() > rules.file_size) {
        return Err(Refused::too_large());
    }
    if part.is_new() { writing::not_empty(body, files) } else { Ok(()) }
}

fn nonce(found: &mut Mistakes, body: &Value) {
    match &body["nonce"] {
        Value::Null | Value::Number(_) => {}
        Value::String(text) if text.chars().count() <= 25 => {}
        _ => found.at("nonce", "NONCE_TYPE_TOO_LONG", "Nonce must be 25 or fewer characters in length."),
    }
}

fn mentions(found: &mut Mistakes, place: &str, allowed: &Value) {
    if allowed.is_null() {
        return;
    }
    unknown(found, place, allowed, &["parse", "users", "roles", "replied_user"]);
    let filled = |name: &str| allowed[name].as_array().is_some_and(|a| !a.is_empty());
    for kind in ["users", "roles"] {
        list(found, &under(place, kind), &allowed[kind], 100);
        if filled(kind) && allowed["parse"].as_array().is_some_and(|p| p.iter().any(|v| v == kind)) {
            let words = format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            found.at(place, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", words);
        }
    }
    for (n, word) in allowed["parse"].as_array().into_iter().flatten().enumerate() {
        if !matches!(word.as_str(), Some("users" | "roles" | "everyone")) {
            found.at(
                under(place, &format!("parse.{n}")),
                "BASE_TYPE_CHOICES",
                "Must be one of roles, users, everyone.",
            );
        }
    }
}

fn attachments(found: &mut Mistakes, place: &str, listed: &Value, files: &[File]) {
    list(found, place, listed, 10);
    if files.len() > 10 {
        found.at(place, "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
    }
    for (n, about) in listed.as_array().into_iter().flatten().enumerate() {
        let here = format!("{place}.{n}");
        unknown(
            found,
            &here,
            about,
            &["id", "filename", "description", "title", "duration_secs", "waveform", "is_spoiler"],
        );
        text(found, &under(&here, "description"), &about["description"], 0, 1024);
        let id = about["id"].as_u64().or_else(|| about["id"].as_str()?.parse().ok());
        match id {
            None => found.at(under(&here, "id"), "NUMBER_TYPE_COERCE", "Value is not snowflake."),
            // Small numbers name a file of this request, large ones a file that the message has already.
            Some(id) if id < 1 << 22 && !files.iter().any(|f| f.n == id) => {
                found.at(here, "ATTACHMENT_NOT_FOUND", format!("There is no files[{id}] in this request"));
            }
            Some(_) => {}
        }
    }
}

/// Refuses words that are not known at a place.
pub(crate) fn keys(place: &str, body: &Value, known: &[&str]) -> Result<(), Refused> {
    let mut found = Mistakes::default();
    unknown(&mut found, place, body, known);
    found.refuse()
}

fn unknown(found: &mut Mistakes, place: &str, body: &Value, known: &[&str]) {
    match body.as_object() {
        Some(fields) => {
            // A null says nothing, whatever it is called.
            for (name, _) in fields.iter().filter(|(name, value)| !value.is_null() && !known.contains(&name.as_str())) {
                found.at(under(place, name), "UNKNOWN_FIELD", "This field is not known here");
            }
        }
        None => found.at(place, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"),
    }
}

/// A text of so many characters; absent where `least` is 0.
fn text(found: &mut Mistakes, place: &str, value: &Value, least: usize, most: usize) {
    match value {
        Value::Null if least == 0 => {}
        Value::Null => found.at(place, "BASE_TYPE_REQUIRED", "This field is required"),
        Value::String(text) => {
            let length = text.chars().count();
            if length < least || length > most {
                let words = if least == 0 {
                    format!("Must be {most} or fewer in length.")
                } else {
                    format!("Must be between {least} and {most} in length.")
                };
                found.at(place, "BASE_TYPE_BAD_LENGTH", words);
            }
        }
        _ => found.at(place, "STRING_TYPE_CONVERT", "Could not interpret value as string."),
    }
}

/// A text that may be absent, but not empty.
fn optional(found: &mut Mistakes, place: &str, value: &Value, most: usize) {
    if !value.is_null() {
        text(found, place, value, 1, most);
    }
}

/// A list of at most so many.
fn list(found: &mut Mistakes, place: &str, value: &Value, most: usize) {
    match value {
        Value::Null => {}
        Value::Array(all) if all.len() <= most => {}
        Value::Array(_) => found.at(place, "BASE_TYPE_MAX_LENGTH", format!("Must be {most} or fewer in length.")),
        _ => found.at(place, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
    }
}

fn under(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}
