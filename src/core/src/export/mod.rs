//! An export: the record of a partnership as a file that verifies itself, without asking whoever runs the bot.
//!
//! It holds the entries as they were stored and hashed, with salts and links; what its reader may not see stands as a bare
//! leaf, so that the chain still closes (`sight`). Texts stand beside with their salts, people by display name only. What
//! people read (`readable`) is derived from all that, and [`verify()`] derives it again. `form` writes and reads the bytes.
//!
//! A change of what a field means is a new [`VERSION`]; files of every released one stay readable.

mod form;
mod readable;
mod sight;
mod verify;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use form::{Unreadable, write};
pub use sight::Reader;
pub use verify::{Summary, Trust, Wrong, verify};

use crate::{
    chain::{self, Hash, Salt},
    checkpoint::{Checkpoint, KeyLink, KeyPair, Signature},
    event::{Entry, Event},
    ids::{MemberId, TextId},
    state::State,
};

/// How an export says what it is.
pub const FORMAT: &str = "convenor export";

/// The version this program writes.
pub const VERSION: u32 = 1;

/// The whole file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`] of whoever wrote it.
    pub version: u32,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// What people read: derived from the rest.
    pub readable: Value,
    /// Who the numbers are, by display name.
    pub members: Vec<MemberLine>,
    /// The keys that signed, in the order they followed each other.
    pub keys: Vec<KeyLink>,
    /// Where the chain stood at each adopted decision and at each export; the last one closes this export.
    pub checkpoints: Vec<Checkpoint>,
    /// The texts of the entries.
    pub texts: Vec<TextLine>,
    /// The ledger.
    pub entries: Vec<EntryLine>,
    /// The last key's signature over all of the above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Signature>,
}

/// A person's number and display name; none where they were erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "a number and a name")]
pub struct MemberLine {
    pub member: MemberId,
    pub name: Option<String>,
}

/// A text, or why it is not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextLine {
    /// Its number.
    pub id: TextId,
    /// What its commitment was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<Salt>,
    /// The words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Why there are no words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone: Option<Gone>,
}

/// Why a text is not in an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gone {
    /// It was erased; an entry says so.
    Erased,
    /// It is not for this reader.
    Withheld,
}

/// An entry whole, with `salt` and `bytes`; or its `leaf` alone, where it is not for this reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryLine {
    /// Its number, from 1.
    pub seq: u64,
    /// What the leaf was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<Salt>,
    /// The entry exactly as it was stored and hashed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<String>,
    /// The leaf of an entry that is not for this reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf: Option<Hash>,
    /// Its link.
    pub link: Hash,
}

/// An entry as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "see `EntryLine`")]
pub struct Stored {
    pub seq: u64,
    pub bytes: String,
    pub salt: Salt,
    pub link: Hash,
}

/// A text as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "see `TextLine`")]
pub struct Words {
    pub id: TextId,
    pub salt: Salt,
    pub body: String,
}

/// All that an export is made of.
#[derive(Debug, Clone)]
pub struct Record {
    /// The ledger whole, in order.
    pub entries: Vec<Stored>,
    /// The texts that are still there.
    pub texts: Vec<Words>,
    /// The display name behind each number that still stands for somebody.
    pub names: BTreeMap<MemberId, String>,
    /// The keys, in order.
    pub keys: Vec<KeyLink>,
    /// The checkpoints, by entry; the last one speaks of the last entry.
    pub checkpoints: Vec<Checkpoint>,
}

/// The export for one reader, sealed with the last key.
///
/// # Errors
/// A stored entry cannot be read.
pub fn export(
    record: &Record,
    reader: Reader,
    key: &KeyPair,
    made: DateTime<Utc>,
) -> Result<Export, serde_json::Error> {
    let entries: Vec<Entry> =
        record.entries.iter().map(|stored| serde_json::from_str(&stored.bytes)).collect::<Result<_, _>>()?;
    let state = State::replay(&entries);
    let sight = sight::Sight::new(&state, reader, made);
    // What an entry says was erased stays erased, even where an old backup brought it back.
    let words: BTreeMap<TextId, &Words> =
        record.texts.iter().filter(|text| !state.erased.contains(&text.id)).map(|text| (text.id, text)).collect();
    let mut export = Export {
        format: FORMAT.to_owned(),
        version: VERSION,
        made,
        readable: Value::Null,
        members: members(&state, record),
        keys: record.keys.clone(),
        checkpoints: record.checkpoints.clone(),
        texts: Vec::new(),
        entries: Vec::with_capacity(entries.len()),
        seal: None,
    };
    let mut seen = State::default();
    for (stored, entry) in record.entries.iter().zip(&entries) {
        let shown = sight.entry(entry);
        export.entries.push(line(stored, shown));
        if !shown {
            continue;
        }
        crate::state::evolve(&mut seen, entry);
        for id in entry.texts.keys() {
            export.texts.push(text_line(*id, words.get(id).copied(), sight.text(entry, *id)));
        }
    }
    export.texts.sort_by_key(|text| text.id);
    export.readable = readable::derive(&seen, &readable::Texts::of(&export));
    export.seal = Some(key.seal(&form::digest(&export)?));
    Ok(export)
}

fn line(stored: &Stored, shown: bool) -> EntryLine {
    let Stored { seq, bytes, salt, link } = stored;
    if shown {
        return EntryLine { seq: *seq, salt: Some(*salt), bytes: Some(bytes.clone()), leaf: None, link: *link };
    }
    let leaf = chain::leaf(salt, bytes.as_bytes());
    EntryLine { seq: *seq, salt: None, bytes: None, leaf: Some(leaf), link: *link }
}

fn text_line(id: TextId, words: Option<&Words>, shown: bool) -> TextLine {
    match words {
        Some(Words { salt, body, .. }) if shown => {
            TextLine { id, salt: Some(*salt), text: Some(body.clone()), gone: None }
        }
        Some(_) => TextLine { id, salt: None, text: None, gone: Some(Gone::Withheld) },
        None => TextLine { id, salt: None, text: None, gone: Some(Gone::Erased) },
    }
}

fn members(state: &State, record: &Record) -> Vec<MemberLine> {
    state.members.keys().map(|member| MemberLine { member: *member, name: record.names.get(member).cloned() }).collect()
}

/// The texts that entries say were erased.
fn erased<'a>(entries: impl Iterator<Item = &'a Entry>) -> BTreeSet<TextId> {
    entries
        .filter_map(|entry| match &entry.event {
            Event::TextsErased { texts } => Some(texts),
            _ => None,
        })
        .flatten()
        .copied()
        .collect()
}

/// Whether a member's export holds an entry, or its leaf only.
#[cfg(test)]
pub(crate) fn sees(
    state: &State,
    member: crate::ids::MemberId,
    now: DateTime<Utc>,
    entry: &crate::event::Entry,
) -> bool {
    sight::Sight::new(state, Reader::Member(member), now).entry(entry)
}
