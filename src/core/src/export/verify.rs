//! Verifying an export: form, order, chain, texts, keys, checkpoints, every count, what people read, the seal. The first
//! thing that is wrong is named. Nothing is asked but the file, and what its reader has kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use chrono::{DateTime, Utc};

use super::{Export, Gone, TextLine, Unreadable, erased, form, readable};
use crate::{
    chain::{self, Hash},
    checkpoint::{Checkpoint, Fingerprint, Held, KeyLink},
    decision::{count::Tally, number, time::recount},
    event::{DecisionNumber, Entry},
    ids::{Letter, OrgId, Ref, TextId},
    state::{State, evolve},
};

/// What the reader of an export knows from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// Checkpoints they kept from a room.
    pub held: Vec<Held>,
    /// A key they were told.
    pub key: Option<Fingerprint>,
}

/// What an export holds, once everything in it was found right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The partnership's name and short code, as the record gives them.
    pub name: String,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// How many entries there are, and how many of them as bare leaves.
    pub entries: (usize, usize),
    /// How many texts there are, how many were erased, and how many are withheld.
    pub texts: (usize, usize, usize),
    /// How many counts were made again.
    pub counts: usize,
    /// How many checkpoints there are.
    pub checkpoints: usize,
    /// The keys, in order; the last one sealed the file.
    pub keys: Vec<Fingerprint>,
}

/// The first thing that is wrong in an export.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each says what it means")]
pub enum Wrong {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("it holds no entry")]
    Empty,
    #[error("entry {0} is missing")]
    MissingFirst(u64),
    #[error("an entry is missing between {after} and {before}")]
    Missing { after: u64, before: u64 },
    #[error("entry {first} and entry {second} are swapped")]
    Swapped { first: u64, second: u64 },
    #[error("entry {0} stands there twice")]
    Twice(u64),
    #[error("entries after {0} are missing: checkpoint {1} speaks of them")]
    Cut(u64, u64),
    #[error("entry {0} has to be either whole or a bare leaf")]
    Half(u64),
    #[error("the chain is broken at entry {seq} ({kind})")]
    Chain { seq: u64, kind: String },
    #[error("entry {seq} cannot be read")]
    Entry { seq: u64, source: serde_json::Error },
    #[error("text {text} of entry {seq} ({kind}) does not match its commitment")]
    Text { text: u32, seq: u64, kind: String },
    #[error("text {text} of entry {seq} ({kind}) is missing, and no entry says that it was erased")]
    TextMissing { text: u32, seq: u64, kind: String },
    #[error("text {0} belongs to no entry, or stands there twice")]
    TextStray(u32),
    #[error("it names no key")]
    NoKey,
    #[error("key {0} was not handed over by the key before it")]
    Key(Fingerprint),
    #[error("key {0} is not among its keys")]
    OtherKey(Fingerprint),
    #[error("checkpoint {0} is not in its place: checkpoints go by entry")]
    CheckpointOrder(u64),
    #[error("checkpoint {0} names another link than the chain")]
    CheckpointLink(u64),
    #[error("the signature of checkpoint {0} is wrong")]
    CheckpointSignature(u64),
    #[error("checkpoint {0} was signed by a key that had been handed over before")]
    CheckpointKey(u64),
    #[error("no checkpoint speaks of its last entry {0}")]
    Open(u64),
    #[error("the checkpoint you hold for entry {0} is not in it: this is not the record that was signed then")]
    Held(u64),
    #[error("entry {seq} counts {decision}, which the record does not know")]
    Unknown { seq: u64, decision: Ref },
    #[error("the count of {decision} in entry {seq} says {says}; the positions give {give}")]
    Count { seq: u64, decision: Ref, says: Box<Counted>, give: Box<Counted> },
    #[error("the readable part says for {at}: {says}; the record gives {gives}")]
    Readable { at: String, says: String, gives: String },
    #[error("the seal is wrong: something outside the chain was changed (a name, an instant)")]
    Seal,
}

/// A count in words.
#[derive(Debug, PartialEq, Eq)]
pub struct Counted(Tally);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.verdict.word())?;
        if let Some(grade) = self.0.grade {
            write!(f, " (grade {})", grade.letter())?;
        }
        let positions: Vec<String> =
            self.0.positions.iter().map(|(position, count)| format!("{position} {count}")).collect();
        write!(f, ", {}, {} of {} heard", positions.join(" "), self.0.expressed, self.0.eligible)?;
        if let Some(carrying) = self.0.carrying {
            write!(f, ", sectors {}/{} of {} needed", carrying.carry, carrying.base, carrying.need)?;
        }
        let list = |words: Vec<String>| words.join(" ");
        if !self.0.unheard.is_empty() {
            write!(f, ", unheard {}", list(self.0.unheard.iter().map(|OrgId(org)| format!("S{org}")).collect()))?;
        }
        let sectors = self.0.sectors.iter().map(|(sector, count)| {
            format!("{}:{}/{}+{}-{}", sector.0, count.expressed, count.eligible, count.support, count.oppose)
        });
        write!(f, ", by sector {}", list(sectors.collect()))
    }
}

/// Verifies the bytes of an export.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify(bytes: &[u8], trust: &Trust) -> Result<Summary, Wrong> {
    let mut export = form::read(bytes)?;
    order(&export)?;
    let entries = chained(&export)?;
    let texts = texts(&export, &entries)?;
    keys(&export, trust)?;
    checkpoints(&export, trust)?;
    let (state, counts) = counted(&entries)?;
    let derived = readable::derive(&state, &readable::Texts::of(&export));
    if let Some((at, says, gives)) = readable::difference(&export.readable, &derived) {
        return Err(Wrong::Readable { at, says, gives });
    }
    sealed(&mut export)?;
    let word = |key: &str| derived.get(key).and_then(|word| word.as_str()).unwrap_or("?").to_owned();
    Ok(Summary {
        name: format!("{} ({})", word("name"), word("code")),
        made: export.made,
        entries: (export.entries.len(), export.entries.len() - entries.len()),
        texts,
        counts,
        checkpoints: export.checkpoints.len(),
        keys: export.keys.iter().map(|key| key.public.fingerprint()).collect(),
    })
}

/// Every number once, in order.
fn order(export: &Export) -> Result<(), Wrong> {
    if export.entries.is_empty() {
        return Err(Wrong::Empty);
    }
    let seqs: Vec<u64> = export.entries.iter().map(|entry| entry.seq).collect();
    for (index, (found, expected)) in seqs.iter().copied().zip(1..).enumerate() {
        if found == expected {
            continue;
        }
        let later = seqs.iter().skip(index).any(|seq| *seq == expected);
        return Err(match expected {
            _ if found < expected => Wrong::Twice(found),
            _ if later => Wrong::Swapped { first: expected, second: found },
            1 => Wrong::MissingFirst(1),
            _ => Wrong::Missing { after: expected - 1, before: found },
        });
    }
    Ok(())
}

/// Every link follows from the one before. What is shown whole comes back with its number.
fn chained(export: &Export) -> Result<Vec<(u64, Entry)>, Wrong> {
    let mut entries = Vec::with_capacity(export.entries.len());
    let mut link = Hash::START;
    for line in &export.entries {
        let seq = line.seq;
        let (leaf, entry) = match (&line.salt, &line.bytes, &line.leaf) {
            (Some(salt), Some(bytes), None) => (chain::leaf(salt, bytes.as_bytes()), Some(bytes)),
            (None, None, Some(leaf)) => (*leaf, None),
            _ => return Err(Wrong::Half(seq)),
        };
        link = chain::link(&link, seq, &leaf);
        let read = |bytes: &String| {
            form::numbers(bytes.as_bytes())?;
            serde_json::from_str::<Entry>(bytes)
        };
        let entry = entry.map(read);
        if link != line.link {
            let kind = match &entry {
                Some(Ok(entry)) => entry.event.word(),
                Some(Err(_)) => "unreadable".to_owned(),
                None => "withheld".to_owned(),
            };
            return Err(Wrong::Chain { seq, kind });
        }
        if let Some(entry) = entry {
            entries.push((seq, entry.map_err(|source| Wrong::Entry { seq, source })?));
        }
    }
    Ok(entries)
}

/// Every text matches the commitment of its entry; whatever is missing was erased or is withheld.
fn texts(export: &Export, entries: &[(u64, Entry)]) -> Result<(usize, usize, usize), Wrong> {
    let mut lines: BTreeMap<TextId, &TextLine> = BTreeMap::new();
    for line in &export.texts {
        if lines.insert(line.id, line).is_some() {
            return Err(Wrong::TextStray(line.id.0));
        }
    }
    let erased = erased(entries.iter().map(|(_, entry)| entry));
    let (mut whole, mut gone, mut withheld) = (0, 0, 0);
    let mut known = BTreeSet::new();
    for (seq, entry) in entries {
        for (id, commitment) in &entry.texts {
            let kind = || entry.event.word();
            let (text, seq) = (id.0, *seq);
            known.insert(*id);
            match lines.get(id) {
                Some(TextLine { salt: Some(salt), text: Some(body), gone: None, .. }) => {
                    if chain::commitment(salt, body) != *commitment {
                        return Err(Wrong::Text { text, seq, kind: kind() });
                    }
                    whole += 1;
                }
                Some(TextLine { salt: None, text: None, gone: Some(Gone::Withheld), .. }) => withheld += 1,
                Some(TextLine { salt: None, text: None, gone: Some(Gone::Erased), .. }) if erased.contains(id) => {
                    gone += 1;
                }
                Some(TextLine { salt: Some(_), .. } | TextLine { text: Some(_), .. }) => {
                    return Err(Wrong::Text { text, seq, kind: kind() });
                }
                _ => return Err(Wrong::TextMissing { text, seq, kind: kind() }),
            }
        }
    }
    match lines.keys().find(|id| !known.contains(*id)) {
        Some(stray) => Err(Wrong::TextStray(stray.0)),
        None => Ok((whole, gone, withheld)),
    }
}

/// Each key was handed over by the one before; the one the reader knows is among them.
fn keys(export: &Export, trust: &Trust) -> Result<(), Wrong> {
    let Some(first) = export.keys.first() else { return Err(Wrong::NoKey) };
    if first.handed.is_some() {
        return Err(Wrong::Key(first.public.fingerprint()));
    }
    for (before, key) in export.keys.iter().zip(export.keys.iter().skip(1)) {
        if !key.follows(&before.public) {
            return Err(Wrong::Key(key.public.fingerprint()));
        }
    }
    match trust.key {
        Some(wanted) if export.keys.iter().all(|key| key.public.fingerprint() != wanted) => {
            Err(Wrong::OtherKey(wanted))
        }
        _ => Ok(()),
    }
}

/// Each checkpoint speaks of the chain as it is, signed by a key while it was in use; the last one of the last entry.
fn checkpoints(export: &Export, trust: &Trust) -> Result<(), Wrong> {
    let origin = export.entries.first().map_or(Hash::START, |entry| entry.link);
    let last = export.entries.len() as u64;
    let mut before = 0;
    for checkpoint in &export.checkpoints {
        let seq = checkpoint.seq;
        if seq <= before {
            return Err(Wrong::CheckpointOrder(seq));
        }
        before = seq;
        let Some(line) = usize::try_from(seq - 1).ok().and_then(|index| export.entries.get(index)) else {
            return Err(Wrong::Cut(last, seq));
        };
        if line.link != checkpoint.link {
            return Err(Wrong::CheckpointLink(seq));
        }
        signed(checkpoint, &export.keys, &origin)?;
    }
    if before < last {
        return Err(Wrong::Open(last));
    }
    let kept = |held: &&Held| !export.checkpoints.iter().any(|c| c.seq == held.seq && c.signature == held.signature);
    match trust.held.iter().find(kept) {
        Some(held) => Err(Wrong::Held(held.seq)),
        None => Ok(()),
    }
}

fn signed(checkpoint: &Checkpoint, keys: &[KeyLink], origin: &Hash) -> Result<(), Wrong> {
    let by = keys.iter().position(|key| checkpoint.signed_by(&key.public, origin));
    let Some(by) = by else { return Err(Wrong::CheckpointSignature(checkpoint.seq)) };
    match keys.get(by + 1) {
        Some(next) if checkpoint.at > next.since => Err(Wrong::CheckpointKey(checkpoint.seq)),
        _ => Ok(()),
    }
}

/// Every count is what the positions before it give; the state they lead to, and how many there were.
fn counted(entries: &[(u64, Entry)]) -> Result<(State, usize), Wrong> {
    let mut state = State::default();
    let mut counts = 0;
    for (seq, entry) in entries {
        if let Some(tally) = entry.event.tally() {
            let decision = Ref::new(Letter::D, number(&entry.event).unwrap_or(DecisionNumber::MAX));
            let Some(given) = recount(&state, &entry.event) else {
                return Err(Wrong::Unknown { seq: *seq, decision });
            };
            if given != *tally {
                let (says, give) = (Box::new(Counted(tally.clone())), Box::new(Counted(given)));
                return Err(Wrong::Count { seq: *seq, decision, says, give });
            }
            counts += 1;
        }
        evolve(&mut state, entry);
    }
    Ok((state, counts))
}

/// The last key sealed all of it.
fn sealed(export: &mut Export) -> Result<(), Wrong> {
    let seal = export.seal.take().ok_or(Wrong::Seal)?;
    let digest = form::digest(export).map_err(Unreadable::from)?;
    let sealed = export.keys.last().is_some_and(|key| key.sealed(&digest, &seal));
    if sealed { Ok(()) } else { Err(Wrong::Seal) }
}
