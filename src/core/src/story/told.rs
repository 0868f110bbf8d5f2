//! What a line or the clock brought about, and how a test looks at it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    event::{Entry, Event},
    notice::{Notice, To},
    refusal::{Fault, Refusal},
    words::say::{Arg, Say},
};

/// Entries written and notices told, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    pub(crate) entries: Vec<Entry>,
    pub(crate) notices: Vec<Notice>,
}

impl Told {
    pub(crate) fn add(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.notices.extend(other.notices);
    }

    /// The machine words of the events, in order; calls for voices and Mondays apart, which come beside everything that
    /// runs.
    pub(crate) fn events(&self) -> Vec<String> {
        let beside = |event: &Event| matches!(event, Event::Called { .. } | Event::CoordinatorsTold { .. });
        let told = self.entries.iter().filter(|entry| !beside(&entry.event));
        told.map(|entry| entry.event.word()).collect()
    }

    /// The same without the calls for answers on the way (7.4), and what suggests a review (5.6).
    pub(crate) fn settled(&self) -> Vec<String> {
        let aside = ["called", "signals_raised", "signals_published"];
        self.events().into_iter().filter(|event| !aside.contains(&event.as_str())).collect()
    }

    /// Whether nothing happened; Mondays apart.
    pub(crate) fn silent(&self) -> bool {
        self.entries.iter().all(|entry| matches!(entry.event, Event::CoordinatorsTold { .. }))
    }

    /// The kinds of the notices, in order; Mondays apart.
    pub(crate) fn kinds(&self) -> Vec<&str> {
        self.notices.iter().map(|notice| notice.kind.as_ref()).filter(|kind| *kind != "digest").collect()
    }

    /// The first notice of this kind.
    pub(crate) fn the(&self, kind: &str) -> &Notice {
        self.notices.iter().find(|notice| notice.kind == kind).unwrap_or_else(|| panic!("no {kind} in {self:#?}"))
    }

    pub(crate) fn all(&self, kind: &str) -> Vec<&Notice> {
        self.notices.iter().filter(|notice| notice.kind == kind).collect()
    }

    /// The first notice of this kind to all rooms.
    pub(crate) fn room(&self, kind: &str) -> &Notice {
        let to_rooms = |notice: &&Notice| notice.kind == kind && notice.to == To::Rooms;
        self.notices.iter().find(to_rooms).unwrap_or_else(|| panic!("no {kind} to the rooms in {self:#?}"))
    }

    pub(crate) fn room_or_none(&self, kind: &str) -> Option<&Notice> {
        self.notices.iter().find(|notice| notice.kind == kind && notice.to == To::Rooms)
    }

    pub(crate) fn none(&self, kind: &str) -> bool {
        self.notices.iter().all(|notice| notice.kind != kind)
    }

    /// When the first event with this word happened.
    pub(crate) fn at(&self, word: &str) -> DateTime<Utc> {
        self.entry(word).at
    }

    pub(crate) fn entry(&self, word: &str) -> &Entry {
        self.entries.iter().find(|entry| entry.event.word() == word).unwrap_or_else(|| panic!("no {word} in {self:#?}"))
    }

    pub(crate) fn event(&self, word: &str) -> &Event {
        &self.entry(word).event
    }

    /// The figures of the first notice of this kind.
    pub(crate) fn data(&self, kind: &str) -> &Value {
        &self.the(kind).data
    }
}

/// The keys a notice says, those inside arguments included.
pub(crate) fn keys(lines: &[Say]) -> Vec<String> {
    let mut found = Vec::new();
    for line in lines {
        say(line, &mut found);
    }
    found
}

fn say(line: &Say, found: &mut Vec<String>) {
    found.push(line.key.to_string());
    for (_, value) in &line.args {
        arg(value, found);
    }
}

fn arg(value: &Arg, found: &mut Vec<String>) {
    match value {
        Arg::Key(key) => found.push(key.to_string()),
        Arg::Say(inner) => say(inner, found),
        Arg::List(items) => items.iter().for_each(|item| arg(item, found)),
        _ => {}
    }
}

impl Notice {
    /// The stored texts it names.
    pub(crate) fn texts(&self) -> std::collections::BTreeSet<crate::ids::TextId> {
        crate::render::texts_named(self)
    }

    /// Whether it says this key, on a line or within one.
    pub(crate) fn says(&self, key: &str) -> bool {
        keys(&self.lines).iter().any(|said| said == key)
    }
}

impl Refusal {
    /// The fault and the first key.
    pub(crate) fn is(&self, fault: Fault, key: &str) -> bool {
        self.fault == fault && self.lines.first().is_some_and(|line| line.key == key)
    }

    pub(crate) fn key(&self) -> &str {
        self.lines.first().map_or("", |line| line.key.as_ref())
    }
}
