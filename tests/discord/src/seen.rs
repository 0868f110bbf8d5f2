//! What people see: messages with their buttons and menus, forms, suggestions.

use serde_json::Value;

use crate::world::{self, LOADING, World};

/// A message as a person sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its id.
    pub id: u64,
    /// Where it stands.
    pub channel: u64,
    /// Who wrote it.
    pub author: u64,
    /// Its own words.
    pub content: String,
    /// Its embeds, as they were sent.
    pub embeds: Vec<Value>,
    /// Its rows, as they were sent.
    pub components: Vec<Value>,
    /// Its files.
    pub files: Vec<File>,
    /// Only its addressee sees it.
    pub private: bool,
    /// How often it was changed.
    pub edits: usize,
    /// Whom it really pinged.
    pub pinged: Vec<u64>,
    /// Whether it pinged everyone.
    pub pinged_everyone: bool,
    /// "… is thinking": the answer is still to come.
    pub thinking: bool,
    /// The clock when it came.
    pub at_ms: i64,
    /// Its nonce, where it had one.
    pub nonce: Option<String>,
}

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it is in words, for those who cannot see it.
    pub alt: Option<String>,
    /// Its media type.
    pub kind: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Where a client would load it.
    pub url: String,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What the bot gets when it is pressed; empty for a link.
    pub custom_id: String,
    /// A link's address.
    pub url: Option<String>,
    /// Whether it cannot be pressed.
    pub disabled: bool,
}

/// A menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// What the bot gets when something is chosen.
    pub custom_id: String,
    /// What it says while nothing is chosen.
    pub placeholder: String,
    /// Label and value of each entry.
    pub options: Vec<(String, String)>,
    /// How few and how many may be chosen.
    pub range: (usize, usize),
    /// Whether it cannot be used.
    pub disabled: bool,
}

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modal {
    /// What the bot gets when it is sent.
    pub custom_id: String,
    /// What it is called.
    pub title: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The interaction it answered.
    pub interaction: u64,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What the bot calls it.
    pub custom_id: String,
    /// What people read.
    pub label: String,
    /// What stands in it already.
    pub value: String,
    /// The fewest and the most characters.
    pub range: (usize, usize),
    /// Whether it has to be filled.
    pub required: bool,
    /// Whether it has several lines.
    pub long: bool,
}

/// A suggestion.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What people read.
    pub name: String,
    /// What is sent.
    pub value: Value,
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn number(value: &Value, or: usize) -> usize {
    value.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(or)
}

impl Message {
    pub(crate) fn of(world: &World, message: &world::Message) -> Self {
        let files = message
            .attachments
            .iter()
            .map(|a| File {
                name: a.filename.clone(),
                alt: a.description.clone(),
                kind: a.content_type.clone(),
                bytes: a.bytes.clone(),
                url: word(&world.attachment_json(message, a)["url"]),
            })
            .collect();
        Message {
            id: message.id,
            channel: message.channel,
            author: message.author,
            content: message.content.clone(),
            embeds: message.embeds.clone(),
            components: message.components.clone(),
            files,
            private: message.only_for.is_some(),
            edits: message.edits.len(),
            pinged: message.pinged.clone(),
            pinged_everyone: message.pinged_everyone,
            thinking: message.flags & LOADING != 0,
            at_ms: message.created,
            nonce: message.nonce.as_ref().map(|n| n.as_str().map_or_else(|| n.to_string(), str::to_owned)),
        }
    }

    /// Everything there is to read: the words, then embeds from top to bottom, then labels of buttons and menus.
    pub fn text(&self) -> String {
        let mut lines = vec![self.content.clone()];
        for embed in &self.embeds {
            lines.push(word(&embed["author"]["name"]));
            lines.push(word(&embed["title"]));
            lines.push(word(&embed["description"]));
            for field in embed["fields"].as_array().into_iter().flatten() {
                lines.push(word(&field["name"]));
                lines.push(word(&field["value"]));
            }
            lines.push(word(&embed["footer"]["text"]));
        }
        lines.extend(self.buttons().into_iter().map(|b| format!("[{}]", b.label)));
        for menu in self.menus() {
            lines.push(format!("<{}>", menu.placeholder));
            lines.extend(menu.options.into_iter().map(|(label, _)| format!("<{label}>")));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    fn parts(&self) -> impl Iterator<Item = &Value> {
        self.components.iter().flat_map(|row| row["components"].as_array().into_iter().flatten())
    }

    /// Its buttons, in order.
    pub fn buttons(&self) -> Vec<Button> {
        self.parts()
            .filter(|p| p["type"] == 2)
            .map(|p| Button {
                label: word(&p["label"]),
                custom_id: word(&p["custom_id"]),
                url: p["url"].as_str().map(str::to_owned),
                disabled: p["disabled"] == true,
            })
            .collect()
    }

    /// The button that says so.
    pub fn button(&self, label: &str) -> Option<Button> {
        self.buttons().into_iter().find(|b| b.label == label)
    }

    /// Its menus, in order.
    pub fn menus(&self) -> Vec<Menu> {
        self.parts()
            .filter(|p| matches!(p["type"].as_u64(), Some(3 | 5..=8)))
            .map(|p| Menu {
                custom_id: word(&p["custom_id"]),
                placeholder: word(&p["placeholder"]),
                options: p["options"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|o| (word(&o["label"]), word(&o["value"])))
                    .collect(),
                range: (number(&p["min_values"], 1), number(&p["max_values"], 1)),
                disabled: p["disabled"] == true,
            })
            .collect()
    }
}

impl Modal {
    pub(crate) fn of(interaction: u64, data: &Value) -> Self {
        let fields = data["components"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|row| &row["components"][0])
            .map(|input| Field {
                custom_id: word(&input["custom_id"]),
                label: word(&input["label"]),
                value: word(&input["value"]),
                range: (number(&input["min_length"], 0), number(&input["max_length"], 4000)),
                required: input["required"] != false,
                long: input["style"] == 2,
            })
            .collect();
        Modal { custom_id: word(&data["custom_id"]), title: word(&data["title"]), fields, interaction }
    }
}

impl Choice {
    pub(crate) fn of(choice: &Value) -> Self {
        Choice { name: word(&choice["name"]), value: choice["value"].clone() }
    }
}
