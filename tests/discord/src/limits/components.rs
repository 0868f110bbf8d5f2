//! Rows of buttons and menus: five rows; five buttons or one menu in each; custom ids of 100 characters, each once.

use serde_json::Value;

use super::{list, optional, text, under, unknown};
use crate::rest::refused::Mistakes;

pub(super) fn all(found: &mut Mistakes, place: &str, rows: &Value) {
    list(found, place, rows, 5);
    let mut seen = Vec::new();
    for (n, row) in rows.as_array().into_iter().flatten().enumerate() {
        let here = format!("{place}.{n}");
        if row["type"] != 1 {
            let words = "Only rows (type 1) are known here, with buttons or one menu in them.";
            found.at(under(&here, "type"), "UNION_TYPE_CHOICES", words);
            continue;
        }
        unknown(found, &here, row, &["type", "id", "components"]);
        let parts = row["components"].as_array().cloned().unwrap_or_default();
        let inside = under(&here, "components");
        let buttons = parts.iter().filter(|p| p["type"] == 2).count();
        if parts.is_empty() || parts.len() > 5 {
            found.at(&inside, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        } else if buttons < parts.len() && parts.len() > 1 {
            found.at(&inside, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A row holds five buttons or one menu.");
        }
        for (m, part) in parts.iter().enumerate() {
            let here = format!("{inside}.{m}");
            match part["type"].as_u64() {
                Some(2) => button(found, &here, part),
                Some(3) => menu(found, &here, part),
                Some(5..=8) => pick(found, &here, part),
                _ => found.at(under(&here, "type"), "UNION_TYPE_CHOICES", "Neither a button nor a menu."),
            }
            once(found, &under(&here, "custom_id"), &part["custom_id"], &mut seen);
        }
    }
}

/// A custom id may stand once in a message.
pub(super) fn once(found: &mut Mistakes, place: &str, id: &Value, seen: &mut Vec<String>) {
    let Some(id) = id.as_str() else { return };
    if seen.iter().any(|s| s == id) {
        found.at(place, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
    seen.push(id.to_owned());
}

fn button(found: &mut Mistakes, place: &str, button: &Value) {
    unknown(found, place, button, &["type", "id", "style", "label", "emoji", "custom_id", "url", "disabled"]);
    optional(found, &under(place, "label"), &button["label"], 80);
    if button["label"].is_null() && button["emoji"].is_null() {
        found.at(place, "BUTTON_COMPONENT_LABEL_REQUIRED", "A button needs a label or an emoji.");
    }
    match button["style"].as_u64() {
        Some(1..=4) => {
            text(found, &under(place, "custom_id"), &button["custom_id"], 1, 100);
            if !button["url"].is_null() {
                found.at(place, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified");
            }
        }
        Some(5) => {
            text(found, &under(place, "url"), &button["url"], 1, 512);
            if !button["custom_id"].is_null() {
                found.at(place, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified");
            }
        }
        _ => found.at(under(place, "style"), "BASE_TYPE_CHOICES", "Must be one of 1, 2, 3, 4, 5."),
    }
}

fn menu(found: &mut Mistakes, place: &str, menu: &Value) {
    let known = ["type", "id", "custom_id", "options", "placeholder", "min_values", "max_values", "disabled"];
    unknown(found, place, menu, &known);
    let options = menu["options"].as_array().cloned().unwrap_or_default();
    if options.is_empty() || options.len() > 25 {
        found.at(under(place, "options"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
    }
    let mut values = Vec::new();
    for (n, option) in options.iter().enumerate() {
        let here = format!("{place}.options.{n}");
        unknown(found, &here, option, &["label", "value", "description", "emoji", "default"]);
        text(found, &under(&here, "label"), &option["label"], 1, 100);
        text(found, &under(&here, "value"), &option["value"], 1, 100);
        optional(found, &under(&here, "description"), &option["description"], 100);
        if values.contains(&option["value"]) {
            found.at(under(&here, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The value is used already");
        }
        values.push(option["value"].clone());
    }
    common(found, place, menu, options.len());
}

fn pick(found: &mut Mistakes, place: &str, menu: &Value) {
    let known = [
        "type",
        "id",
        "custom_id",
        "placeholder",
        "min_values",
        "max_values",
        "disabled",
        "channel_types",
        "default_values",
    ];
    unknown(found, place, menu, &known);
    common(found, place, menu, 25);
}

fn common(found: &mut Mistakes, place: &str, menu: &Value, options: usize) {
    text(found, &under(place, "custom_id"), &menu["custom_id"], 1, 100);
    optional(found, &under(place, "placeholder"), &menu["placeholder"], 150);
    let number = |name: &str| if menu[name].is_null() { Some(1) } else { menu[name].as_u64() };
    let (least, most) = (number("min_values"), number("max_values"));
    let most_there = u64::try_from(options.min(25)).unwrap_or(25);
    if most.is_none_or(|m| m == 0 || m > most_there.max(1)) {
        found.at(under(place, "max_values"), "NUMBER_TYPE_MAX", "Must be between 1 and the number of options.");
    }
    if least.is_none_or(|l| l > most.unwrap_or(25)) {
        found.at(under(place, "min_values"), "NUMBER_TYPE_MAX", "Must not be more than max_values.");
    }
}
