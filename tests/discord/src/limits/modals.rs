//! Modals, and the choices of an autocomplete.

use serde_json::Value;

use super::{components, list, optional, text, under, unknown};
use crate::rest::refused::{Mistakes, Refused};
use crate::world::Interaction;

/// A form: a title of 45 characters, one to five fields with labels of 45 and answers of 4000.
pub(crate) fn modal(data: &Value) -> Result<(), Refused> {
    let mut found = Mistakes::default();
    unknown(&mut found, "data", data, &["custom_id", "title", "components"]);
    text(&mut found, "data.custom_id", &data["custom_id"], 1, 100);
    text(&mut found, "data.title", &data["title"], 1, 45);
    let rows = data["components"].as_array().cloned().unwrap_or_default();
    if rows.is_empty() || rows.len() > 5 {
        found.at("data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
    }
    let mut seen = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        let here = format!("data.components.{n}");
        unknown(&mut found, &here, row, &["type", "id", "components"]);
        let inside = row["components"].as_array().cloned().unwrap_or_default();
        if row["type"] != 1 || inside.len() != 1 {
            found.at(here, "UNION_TYPE_CHOICES", "Only rows (type 1) of one text input are known here.");
            continue;
        }
        let here = format!("{here}.components.0");
        input(&mut found, &here, &inside[0]);
        components::once(&mut found, &under(&here, "custom_id"), &inside[0]["custom_id"], &mut seen);
    }
    found.refuse()
}

fn input(found: &mut Mistakes, place: &str, input: &Value) {
    let known =
        ["type", "id", "custom_id", "style", "label", "min_length", "max_length", "required", "value", "placeholder"];
    unknown(found, place, input, &known);
    if input["type"] != 4 {
        found.at(under(place, "type"), "UNION_TYPE_CHOICES", "Must be a text input (type 4).");
    }
    text(found, &under(place, "custom_id"), &input["custom_id"], 1, 100);
    text(found, &under(place, "label"), &input["label"], 1, 45);
    if !matches!(input["style"].as_u64(), Some(1 | 2)) {
        found.at(under(place, "style"), "BASE_TYPE_CHOICES", "Must be one of 1, 2.");
    }
    let number = |name: &str, or: u64| if input[name].is_null() { Some(or) } else { input[name].as_u64() };
    let (least, most) = (number("min_length", 0), number("max_length", 4000));
    if most.is_none_or(|m| m == 0 || m > 4000) {
        found.at(under(place, "max_length"), "NUMBER_TYPE_MAX", "int value should be between 1 and 4000.");
    }
    if least.is_none_or(|l| l > most.unwrap_or(4000)) {
        found.at(under(place, "min_length"), "NUMBER_TYPE_MAX", "Must not be more than max_length.");
    }
    let most = most.and_then(|m| usize::try_from(m).ok()).unwrap_or(4000);
    text(found, &under(place, "value"), &input["value"], 0, most);
    optional(found, &under(place, "placeholder"), &input["placeholder"], 100);
}

/// At most 25 suggestions, of the type of the option that is being typed.
pub(crate) fn choices(of: &Interaction, data: &Value) -> Result<(), Refused> {
    let mut found = Mistakes::default();
    unknown(&mut found, "data", data, &["choices"]);
    list(&mut found, "data.choices", &data["choices"], 25);
    if data["choices"].is_null() {
        found.at("data.choices", "BASE_TYPE_REQUIRED", "This field is required");
    }
    let kind = focused(&of.data["options"]);
    for (n, choice) in data["choices"].as_array().into_iter().flatten().enumerate() {
        self::choice(&mut found, &format!("data.choices.{n}"), choice, kind.unwrap_or(3));
    }
    found.refuse()
}

fn focused(options: &Value) -> Option<u64> {
    options.as_array()?.iter().find_map(|option| {
        if option["focused"] == true { option["type"].as_u64() } else { focused(&option["options"]) }
    })
}

/// A choice for an option of a type: text, whole number or number.
pub(super) fn choice(found: &mut Mistakes, place: &str, choice: &Value, kind: u64) {
    unknown(found, place, choice, &["name", "name_localizations", "value"]);
    text(found, &under(place, "name"), &choice["name"], 1, 100);
    let here = under(place, "value");
    match kind {
        3 => text(found, &here, &choice["value"], 1, 100),
        4 if choice["value"].is_i64() => {}
        4 => found.at(here, "NUMBER_TYPE_COERCE", "Value is not int."),
        _ if choice["value"].is_number() => {}
        _ => found.at(here, "NUMBER_TYPE_COERCE", "Value is not float."),
    }
}
