//! How a delivered message is printed: as a story for people, or as one JSON object a line for programs.

use std::{borrow::Cow, str::FromStr};

use chrono::{DateTime, SecondsFormat, Timelike, Utc};
use convenor_core::{
    ids::Ref,
    port::{Button, Part, Target},
};
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::stage::Delivered;

/// How a script's output is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A story: who said what, what the clock did, what the bot said.
    #[default]
    Text,
    /// One JSON object a line for each delivered message, nothing else.
    Json,
}

/// The word names no format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an output format: text or json")]
pub struct NotAFormat;

impl FromStr for Format {
    type Err = NotAFormat;

    fn from_str(word: &str) -> Result<Self, NotAFormat> {
        match word {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(NotAFormat),
        }
    }
}

/// The text without the invisible marks that keep directions apart (U+2066–2069, 200E, 200F).
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 6] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
    if text.contains(MARKS) { Cow::Owned(text.replace(MARKS, "")) } else { Cow::Borrowed(text) }
}

/// The message in the chosen format, ending in a line break.
pub(crate) fn delivered(format: Format, delivered: &Delivered) -> Result<String, serde_json::Error> {
    match format {
        Format::Text => Ok(story(&delivered.target, &delivered.part)),
        Format::Json => json(delivered),
    }
}

/// The message as people read it: where it went, its words, and last what can be pressed.
pub(crate) fn story(target: &Target, part: &Part) -> String {
    let mut text = match target {
        Target::Room(place) => format!("[{}]", place.id),
        Target::Account(account) => format!("[to {}]", account.id),
    };
    for (number, line) in part.text.lines().enumerate() {
        text.push_str(match (number, line.is_empty()) {
            (0, _) => " ",
            (_, true) => "\n",
            (_, false) => "\n    ",
        });
        // Somebody's words must not steer the reader's terminal.
        text.extend(line.chars().map(|c| if c.is_control() && c != '\t' { char::REPLACEMENT_CHARACTER } else { c }));
    }
    if !part.buttons.is_empty() {
        let labels: Vec<&str> = part.buttons.iter().map(|button: &Button| button.label.as_str()).collect();
        text.push_str(&format!("\n    ( {} )", labels.join(" | ")));
    }
    if let Some(file) = part.data.get("file").and_then(serde_json::Value::as_str) {
        text.push_str(&format!("\n    -> {file}"));
    }
    text.push('\n');
    text
}

/// The clock's line in a story.
pub(crate) fn clock(at: DateTime<Utc>) -> String {
    let pattern = if at.second() == 0 && at.nanosecond() == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S%.f" };
    format!("-- {} UTC --\n", at.format(pattern))
}

fn json(delivered: &Delivered) -> Result<String, serde_json::Error> {
    let Delivered { at, target, part, .. } = delivered;
    let mut line = serde_json::to_string(&Object {
        at: at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
        to: target,
        private: part.private,
        kind: &part.kind,
        refs: &part.refs,
        text: &part.text,
        data: &part.data,
    })?;
    line.push('\n');
    Ok(line)
}

/// The object's keys stand in the order the catalogue gives them.
#[derive(Serialize)]
struct Object<'a> {
    at: String,
    #[serde(serialize_with = "to")]
    to: &'a Target,
    private: bool,
    kind: &'a str,
    refs: &'a [Ref],
    text: &'a str,
    data: &'a serde_json::Value,
}

fn to<S: Serializer>(target: &&Target, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    match target {
        Target::Room(place) => map.serialize_entry("room", &place.id)?,
        Target::Account(account) => map.serialize_entry("person", &account.id)?,
    }
    map.end()
}
