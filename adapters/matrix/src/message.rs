//! From a part to the content of a Matrix message. Pure.

use convenor_core::port::{File, Part, Platform};
use matrix_sdk::ruma::{
    EventId, OwnedEventId, UserId,
    events::{
        Mentions,
        relation::{InReplyTo, Reply, Thread},
        room::message::{Relation, RoomMessageEventContent, RoomMessageEventContentWithoutRelation},
    },
};
use serde_json::{Value, json};

use crate::{html, recent::Known};

/// The field that carries the outbox's key inside a message: homeservers forget transaction ids within a day.
pub(crate) const KEY: &str = "org.convenor.key";

/// What a message is related to.
pub(crate) type Related = Relation<RoomMessageEventContentWithoutRelation>;

/// An answer stands in the thread where the question stood.
pub(crate) fn relation(question: &EventId, known: Known) -> Related {
    match known.thread {
        Some(root) => Relation::Thread(Thread::reply(root, question.to_owned())),
        None => Relation::Reply(Reply::new(InReplyTo::new(question.to_owned()))),
    }
}

/// The first message of the thread it will stand in.
pub(crate) fn thread(relation: Option<&Related>) -> Option<OwnedEventId> {
    match relation {
        Some(Relation::Thread(thread)) => Some(thread.event_id.clone()),
        _ => None,
    }
}

/// The words of a part.
pub(crate) fn words(part: &Part, key: &str, relation: Option<Related>) -> serde_json::Result<Value> {
    let mentioned = part
        .mentions
        .iter()
        .filter(|account| account.platform == Platform::Matrix)
        .filter_map(|account| UserId::parse(&account.id).ok());
    let mut content = RoomMessageEventContent::notice_html(&part.text, html::render(&part.text))
        // Without the field, clients search the words for names and ring for people nobody meant.
        .add_mentions(Mentions::with_user_ids(mentioned));
    content.relates_to = relation;
    keyed(content, key)
}

fn keyed(content: RoomMessageEventContent, key: &str) -> serde_json::Result<Value> {
    let mut content = serde_json::to_value(content)?;
    if let Some(fields) = content.as_object_mut() {
        fields.insert(KEY.to_owned(), key.into());
    }
    Ok(content)
}

/// The key of a part's file.
pub(crate) fn file_key(key: &str, index: usize) -> String {
    format!("{key}-f{index}")
}

/// Width and height of a PNG, in pixels: apps keep room for them while it loads.
fn size_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let (width, height) = head.split_first_chunk::<4>()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height.first_chunk::<4>()?)))
}

/// A file that lies at `source`: `url` of an open one, `file` of an encrypted one. What it shows stands under it.
pub(crate) fn file(file: &File, key: &str, (name, source): (&str, Value), relation: Option<&Related>) -> Value {
    let kind = if file.media_type.starts_with("image/") { "m.image" } else { "m.file" };
    let caption = if file.alt.is_empty() { &file.name } else { &file.alt };
    let mut content = json!({
        "msgtype": kind,
        "body": caption,
        "filename": file.name,
        "info": {"mimetype": file.media_type, "size": file.bytes.len()},
        "m.mentions": {},
        (KEY): key,
    });
    content[name] = source;
    if let Some((width, height)) = size_of_png(&file.bytes) {
        content["info"]["w"] = width.into();
        content["info"]["h"] = height.into();
    }
    if let Some(relation) = relation {
        let mut carrier = RoomMessageEventContent::notice_plain("");
        carrier.relates_to = Some(relation.clone());
        if let Ok(carrier) = serde_json::to_value(carrier) {
            content["m.relates_to"] = carrier["m.relates_to"].clone();
        }
    }
    content
}
