//! Commands: 100 a scope, 25 options, 25 choices, 8000 characters.

use serde_json::Value;

use super::modals::choice;
use super::{list, text, under, unknown};
use crate::rest::refused::{Mistakes, Refused};
use crate::rules::Rules;

/// The locales of Discord's own table.
const LOCALES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];

/// All commands of a scope.
pub(crate) fn command_list(wanted: &[Value], guild: bool, rules: &Rules) -> Result<(), Refused> {
    let mut found = Mistakes::default();
    for (kind, most) in [(1, 100), (2, 15), (3, 15)] {
        let count = wanted.iter().filter(|c| c["type"].as_u64().unwrap_or(1) == kind).count();
        if count > most {
            return Err(Refused::too_many_commands());
        }
    }
    let mut names = Vec::new();
    for (n, command) in wanted.iter().enumerate() {
        let here = n.to_string();
        one(&mut found, &here, command, guild, rules);
        let name = (command["type"].as_u64().unwrap_or(1), command["name"].clone());
        if names.contains(&name) {
            found.at(
                under(&here, "name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            );
        }
        names.push(name);
    }
    found.refuse()
}

/// One command.
pub(crate) fn one_command(command: &Value, guild: bool, rules: &Rules) -> Result<(), Refused> {
    let mut found = Mistakes::default();
    one(&mut found, "", command, guild, rules);
    found.refuse()
}

fn one(found: &mut Mistakes, place: &str, command: &Value, guild: bool, rules: &Rules) {
    let known = [
        "id",
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "nsfw",
        "integration_types",
        "contexts",
        "handler",
        "name_localized",
        "description_localized",
    ];
    unknown(found, place, command, &known);
    let kind = command["type"].as_u64().unwrap_or(1);
    if !(1..=3).contains(&kind) {
        found.at(under(place, "type"), "BASE_TYPE_CHOICES", "Must be one of 1, 2, 3.");
    }
    named(found, place, command, kind == 1, rules);
    if guild {
        for name in ["contexts", "integration_types", "dm_permission"] {
            if !command[name].is_null() {
                found.at(under(place, name), "APPLICATION_COMMAND_GLOBAL_ONLY", "Only a global command has this.");
            }
        }
    }
    set(found, &under(place, "contexts"), &command["contexts"], 2);
    set(found, &under(place, "integration_types"), &command["integration_types"], 1);
    let bits = &command["default_member_permissions"];
    let fits = bits.is_null() || bits.is_u64() || bits.as_str().is_some_and(|b| b.parse::<u64>().is_ok());
    if !fits {
        found.at(under(place, "default_member_permissions"), "BITFIELD_TYPE_CONVERT", "Value is not a bit field.");
    }
    if kind != 1 && command["options"].as_array().is_some_and(|o| !o.is_empty()) {
        found.at(under(place, "options"), "BASE_TYPE_MAX_LENGTH", "Only slash commands have options.");
    }
    options(found, &under(place, "options"), &command["options"], 0, rules);
    let size = length(command);
    if size > 8000 {
        let words = format!("Command exceeds maximum size (8000): {size}");
        found.at(place, "APPLICATION_COMMAND_TOO_LARGE", words);
    }
}

fn set(found: &mut Mistakes, place: &str, value: &Value, most: u64) {
    list(found, place, value, 3);
    let all = value.as_array().cloned().unwrap_or_default();
    for (n, one) in all.iter().enumerate() {
        if one.as_u64().is_none_or(|v| v > most) || all[..n].contains(one) {
            found.at(format!("{place}.{n}"), "BASE_TYPE_CHOICES", format!("Must be one of 0 to {most}, each once."));
        }
    }
    if value.as_array().is_some_and(Vec::is_empty) {
        found.at(place, "BASE_TYPE_MIN_LENGTH", "Must be 1 or more in length.");
    }
}

/// Name and description, with their translations.
fn named(found: &mut Mistakes, place: &str, of: &Value, slash: bool, rules: &Rules) {
    text(found, &under(place, "name"), &of["name"], 1, 32);
    if slash {
        text(found, &under(place, "description"), &of["description"], 1, 100);
        let name = of["name"].as_str().unwrap_or_default();
        if !spelt(name) {
            let words = "Command name is invalid: lower case letters, numbers, - and _.";
            found.at(under(place, "name"), "APPLICATION_COMMAND_INVALID_NAME", words);
        }
    }
    for (field, most) in [("name_localizations", 32), ("description_localizations", 100)] {
        for (locale, words) in of[field].as_object().into_iter().flatten() {
            let here = under(place, &format!("{field}.{locale}"));
            if !LOCALES.contains(&locale.as_str()) && !rules.more_locales.contains(locale) {
                found.at(&here, "BASE_TYPE_CHOICES", "This locale is not one of Discord's.");
            }
            text(found, &here, words, 1, most);
            if slash && most == 32 && !words.as_str().is_some_and(spelt) {
                found.at(here, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }
        }
    }
}

/// `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`, in lower case.
fn spelt(name: &str) -> bool {
    let script = |c: char| matches!(c, '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}');
    name.chars().all(|c| c.is_alphanumeric() || "-_'".contains(c) || script(c)) && name.to_lowercase() == name
}

/// Options of a command (depth 0), a group or a subcommand.
fn options(found: &mut Mistakes, place: &str, all: &Value, depth: u8, rules: &Rules) {
    list(found, place, all, 25);
    let all = all.as_array().cloned().unwrap_or_default();
    let nested = all.iter().filter(|o| matches!(o["type"].as_u64(), Some(1 | 2))).count();
    if nested != 0 && nested != all.len() {
        let words = "Subcommands and other options do not mix.";
        found.at(place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", words);
    }
    let mut names = Vec::new();
    let mut optional_before = false;
    for (n, option) in all.iter().enumerate() {
        let here = format!("{place}.{n}");
        let kind = option["type"].as_u64().unwrap_or_default();
        named(found, &here, option, true, rules);
        if names.contains(&option["name"]) {
            found.at(under(&here, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
        }
        names.push(option["name"].clone());
        let base = ["type", "name", "name_localizations", "description", "description_localizations"];
        let more: &[&str] = match kind {
            1 | 2 => &["options"],
            3 => &["required", "choices", "autocomplete", "min_length", "max_length"],
            4 | 10 => &["required", "choices", "autocomplete", "min_value", "max_value"],
            7 => &["required", "channel_types"],
            5 | 6 | 8 | 9 | 11 => &["required"],
            _ => {
                found.at(under(&here, "type"), "BASE_TYPE_CHOICES", "Must be one of 1 to 11.");
                continue;
            }
        };
        unknown(found, &here, &said(option), &[&base[..], more].concat());
        match (kind, depth) {
            (2, 0) | (1, 0 | 1) => {
                options(found, &under(&here, "options"), &option["options"], depth + kind_depth(kind), rules)
            }
            (1 | 2, _) => {
                found.at(under(&here, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deep.")
            }
            _ => leaf(found, &here, option, kind),
        }
        if option["required"] == true && optional_before {
            let words = "Required options must be placed before non-required options";
            found.at(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", words);
        }
        optional_before |= !matches!(kind, 1 | 2) && option["required"] != true;
    }
    if depth == 1 && (nested != all.len() || all.is_empty()) {
        found.at(place, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group holds subcommands.");
    }
}

/// An option without the fields that say nothing: clients send them empty for every type.
fn said(option: &Value) -> Value {
    let mut option = option.clone();
    if let Some(fields) = option.as_object_mut() {
        let empty = |value: &Value| *value == false || value.as_array().is_some_and(Vec::is_empty);
        fields.retain(|name, value| {
            !(empty(value)
                && ["required", "choices", "options", "channel_types", "autocomplete"].contains(&name.as_str()))
        });
    }
    option
}

/// Inside a group only subcommands; inside a subcommand no more nesting.
fn kind_depth(kind: u64) -> u8 {
    if kind == 2 { 1 } else { 2 }
}

fn leaf(found: &mut Mistakes, place: &str, option: &Value, kind: u64) {
    let choices = &option["choices"];
    list(found, &under(place, "choices"), choices, 25);
    let mut names = Vec::new();
    for (n, one) in choices.as_array().into_iter().flatten().enumerate() {
        let here = format!("{place}.choices.{n}");
        choice(found, &here, one, kind);
        if names.contains(&one["name"]) {
            let words = "Option choice names must be unique";
            found.at(under(&here, "name"), "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS", words);
        }
        names.push(one["name"].clone());
    }
    if option["autocomplete"] == true && choices.as_array().is_some_and(|c| !c.is_empty()) {
        let words = "Choices and autocomplete do not go together";
        found.at(under(place, "autocomplete"), "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES", words);
    }
    for (name, least) in [("min_length", 0), ("max_length", 1)] {
        if !option[name].is_null() && option[name].as_u64().is_none_or(|n| n < least || n > 6000) {
            found.at(under(place, name), "NUMBER_TYPE_MAX", "int value should be between 0 and 6000.");
        }
    }
}

/// Characters of names, descriptions and values together; of translations the longest counts.
fn length(of: &Value) -> usize {
    let count = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let longest = |field: &str| {
        let others = of[format!("{field}_localizations")].as_object().into_iter().flatten();
        others.map(|(_, words)| count(words)).chain([count(&of[field])]).max().unwrap_or_default()
    };
    let inside = |field: &str| of[field].as_array().into_iter().flatten().map(length).sum::<usize>();
    longest("name") + longest("description") + count(&of["value"]) + inside("options") + inside("choices")
}
