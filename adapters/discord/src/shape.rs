//! A part as Discord's message: content or embed, buttons or a menu, files with their alt texts, nobody pinged.

use convenor_core::{
    card::{MOST_BUTTONS, is_card},
    port::{Account, Button, Part, Platform},
};
use serde_json::{Map, Value, json};

use crate::text::{literal, shortened};

const LONGEST_CONTENT: usize = 2_000;
const LONGEST_TITLE: usize = 256;
const LONGEST_LABEL: usize = 80;
const LONGEST_CHOICE: usize = 100;
const LONGEST_ALT: usize = 1_024;

/// The message of this part. `menu` is what an unopened menu says.
pub(crate) fn message(part: &Part, menu: &str) -> Map<String, Value> {
    let mut message = Map::new();
    let text = literal(&part.text);
    if is_card(&part.kind) {
        message.insert("content".into(), "".into());
        message.insert("embeds".into(), json!([card(part, &text)]));
    } else if text.chars().count() <= LONGEST_CONTENT {
        message.insert("content".into(), text.into());
        message.insert("embeds".into(), json!([]));
    } else {
        // Escaping made it too long for a message: an embed holds twice as much.
        message.insert("content".into(), "".into());
        message.insert("embeds".into(), json!([{ "description": text }]));
    }
    message.insert("components".into(), components(part, menu));
    message.insert("allowed_mentions".into(), mentions(&part.mentions));
    if !part.files.is_empty() {
        let files = part.files.iter().enumerate().map(|(number, file)| {
            json!({ "id": number, "filename": file.name, "description": shortened(&file.alt, LONGEST_ALT) })
        });
        message.insert("attachments".into(), files.collect());
    }
    message
}

/// The card: what it is about as its title, where the text begins with that.
fn card(part: &Part, text: &str) -> Value {
    let about = part.refs.first().map(ToString::to_string).unwrap_or_default();
    match text.split_once('\n') {
        Some((title, rest)) if title.starts_with(&about) && title.chars().count() <= LONGEST_TITLE => {
            json!({ "title": title, "description": rest })
        }
        _ => json!({ "description": text }),
    }
}

/// Only whom the message is for.
fn mentions(accounts: &[Account]) -> Value {
    let users: Vec<_> =
        accounts.iter().filter(|account| account.platform == Platform::Discord).map(|account| &account.id).collect();
    if users.is_empty() { json!({ "parse": [] }) } else { json!({ "parse": [], "users": users }) }
}

/// A row of buttons, none of them brighter than the others; a menu where they are many, or several may be chosen.
fn components(part: &Part, menu: &str) -> Value {
    let buttons = &part.buttons;
    if buttons.is_empty() {
        return json!([]);
    }
    let several = part.data.get("multiple").and_then(Value::as_bool).unwrap_or(false);
    if buttons.len() <= MOST_BUTTONS && !several {
        let buttons = buttons.iter().map(|button| {
            json!({ "type": 2, "style": 2, "custom_id": button.id, "label": shortened(&button.label, LONGEST_LABEL) })
        });
        return json!([{ "type": 1, "components": buttons.collect::<Vec<_>>() }]);
    }
    let Some(stem) = buttons.first().and_then(|button| split(&button.id)).map(|(stem, _)| stem.to_owned()) else {
        return json!([]);
    };
    let options: Vec<_> = buttons.iter().filter_map(option).collect();
    let most = if several { options.len() } else { 1 };
    let menu = json!({
        "type": 3, "custom_id": stem, "placeholder": menu, "min_values": 1, "max_values": most, "options": options,
    });
    json!([{ "type": 1, "components": [menu] }])
}

fn option(button: &Button) -> Option<Value> {
    let (_, choice) = split(&button.id)?;
    Some(json!({ "label": shortened(&button.label, LONGEST_CHOICE), "value": choice }))
}

/// `1:7:vote:D1:consent:2` is the choice `consent:2` of the menu `1:7:vote:D1`: what it is about, and what follows.
fn split(id: &str) -> Option<(&str, &str)> {
    let (at, _) = id.match_indices(':').nth(3)?;
    Some((&id[..at], &id[at + 1..]))
}

/// The button that stands for what was chosen in a menu.
pub(crate) fn chosen(menu: &str, values: &[String]) -> String {
    format!("{menu}:{}", values.join(","))
}

#[cfg(test)]
mod tests {
    use convenor_core::port::File;

    use super::*;

    fn part(kind: &str, text: &str) -> Part {
        Part {
            kind: kind.into(),
            refs: vec!["D1".parse().unwrap()],
            text: text.into(),
            language: None,
            data: json!({}),
            private: false,
            mentions: Vec::new(),
            reply_to: None,
            buttons: Vec::new(),
            files: Vec::new(),
        }
    }

    fn buttons(count: usize) -> Vec<Button> {
        (1..=count)
            .map(|n| Button { id: format!("1:7:vote:D1:{n}:2"), label: format!("Choice {n}"), asks_reason: false })
            .collect()
    }

    #[test]
    fn a_card_has_a_title_and_no_words_outside() {
        let message = message(&part("proposal.opened", "D1 proposed: *Trees*\nRule: <t:5:F>\n@everyone"), "");
        let embed = &message["embeds"][0];
        assert_eq!(embed["title"], "D1 proposed: \\*Trees\\*");
        assert_eq!(embed["description"], "Rule: <t:5:F>\n@\u{200B}everyone");
        assert_eq!((message["content"].as_str(), &message["allowed_mentions"]), (Some(""), &json!({ "parse": [] })));
    }

    #[test]
    fn five_buttons_are_a_row_and_six_a_menu() {
        let few = Part { buttons: buttons(5), ..part("proposal.opened", "D1 a\nb") };
        assert_eq!(message(&few, "")["components"][0]["components"].as_array().unwrap().len(), 5);
        let many = Part { buttons: buttons(8), ..part("proposal.opened", "D1 a\nb") };
        let menu = message(&many, "Choose")["components"][0]["components"][0].clone();
        assert_eq!((menu["type"].as_u64(), menu["custom_id"].as_str()), (Some(3), Some("1:7:vote:D1")));
        assert_eq!((menu["options"].as_array().unwrap().len(), menu["max_values"].as_u64()), (8, Some(1)));
        let values: Vec<_> = menu["options"].as_array().unwrap().iter().filter_map(|o| o["value"].as_str()).collect();
        assert_eq!(values, ["1:2", "2:2", "3:2", "4:2", "5:2", "6:2", "7:2", "8:2"]);
        assert_eq!(chosen("1:7:vote:D1", &["8:2".into()]), many.buttons[7].id);
    }

    #[test]
    fn several_choices_are_a_menu_even_of_two() {
        let poll = Part { buttons: buttons(2), data: json!({ "multiple": true }), ..part("poll.opened", "F1 a\nb") };
        assert_eq!(message(&poll, "")["components"][0]["components"][0]["max_values"], 2);
    }

    #[test]
    fn what_escaping_made_too_long_stands_in_an_embed_whole() {
        let text = "*".repeat(1_900);
        let message = message(&part("status", &text), "");
        assert_eq!(message["content"], "");
        assert_eq!(message["embeds"][0]["description"].as_str().unwrap().chars().count(), 3_800);
    }

    #[test]
    fn a_file_has_its_alt_text() {
        let file =
            File { name: "map.png".into(), media_type: "image/png".into(), alt: "The map".into(), bytes: vec![1] };
        let message = message(&Part { files: vec![file], ..part("status", "x") }, "");
        assert_eq!(message["attachments"], json!([{ "id": 0, "filename": "map.png", "description": "The map" }]));
    }
}
