//! Every released version stays readable: `event_v1.json` holds ledger entries as the first release wrote them, at least one
//! of every variant. Never change a line of it; a later version adds lines, or a file of its own.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::{
    partnership::SectorName,
    stakeholder::{Field, Value as EntryValue},
    state::State,
    times::Every,
};

fn golden() -> Vec<Value> {
    serde_json::from_str(include_str!("event_v1.json")).unwrap()
}

/// Every variant a type reads, as serde lists them when it meets one that is none.
fn variants<T: DeserializeOwned>() -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(json!({ "no such variant": {} })) else { panic!("read nonsense") };
    let text = error.to_string();
    let listed = text.split_once("expected").unwrap_or_else(|| panic!("{text}")).1;
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every key and bare word anywhere below a value.
fn words(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            words(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| words(item, found)),
        Value::String(word) => {
            found.insert(word.clone());
        }
        _ => {}
    }
}

#[test]
fn every_entry_ever_written_is_still_read_and_means_the_same() {
    for stored in golden() {
        let entry: Entry = serde_json::from_value(stored.clone()).unwrap_or_else(|error| panic!("{stored}: {error}"));
        // Nothing was dropped, renamed or retyped on the way.
        assert_eq!(serde_json::to_value(&entry).unwrap(), stored);
        let bytes = serde_json::to_string(&entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&bytes).unwrap(), entry);
    }
}

#[test]
fn every_event_has_an_example() {
    let examples: BTreeSet<String> =
        golden().into_iter().map(|stored| serde_json::from_value::<Entry>(stored).unwrap().event.word()).collect();
    assert!(variants::<Event>().len() > 40);
    assert_eq!(examples, variants::<Event>());
}

#[test]
fn every_word_within_an_event_has_an_example() {
    let mut found = BTreeSet::new();
    golden().iter().for_each(|stored| words(stored, &mut found));
    let wanted = [
        variants::<Change>(),
        variants::<OrgChange>(),
        variants::<Field>(),
        variants::<EntryValue>(),
        variants::<Recipient>(),
        variants::<Timing>(),
        variants::<Every>(),
        variants::<SectorName>(),
        variants::<Role>(),
        variants::<Rank>(),
        variants::<Platform>(),
        variants::<Phase>(),
        variants::<Language>(),
        variants::<Kind>(),
        variants::<Method>(),
        variants::<Level>(),
        variants::<Position>(),
        variants::<Ground>(),
        variants::<OrgStatus>(),
        variants::<ReviewAnswer>(),
        variants::<MeetingKind>(),
        variants::<MeetingMark>(),
        variants::<Attendance>(),
        variants::<crate::decision::calls::Call>(),
        variants::<AdviceAnswer>(),
        variants::<crate::vocabulary::NoteKind>(),
        variants::<crate::vocabulary::NoteTopic>(),
        variants::<crate::vocabulary::Participation>(),
        variants::<Readers>(),
        variants::<Criterion>(),
        variants::<Heading>(),
        variants::<crate::note::Topic>(),
        variants::<crate::vocabulary::Scale>(),
        variants::<crate::vocabulary::Scope>(),
        variants::<crate::vocabulary::Window>(),
        variants::<Adviser>(),
        variants::<crate::decision::particulars::ScopeName>(),
        variants::<crate::decision::governance::RuleChange>(),
        variants::<crate::vocabulary::VoiceAxis>(),
        variants::<crate::decision::count::Verdict>(),
        variants::<crate::decision::count::Grade>(),
    ];
    let missing: Vec<&String> = wanted.iter().flatten().filter(|word| !found.contains(*word)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn an_unknown_event_is_an_error_and_no_guess() {
    let stored = json!({ "at": "2026-01-05T09:00:00Z", "recorded": "2026-01-05T09:00:00Z", "event": { "later": {} } });
    assert!(serde_json::from_value::<Entry>(stored).is_err());
}

#[test]
fn the_examples_fold_in_any_order_without_a_panic() {
    let mut entries: Vec<Entry> = golden().into_iter().map(|stored| serde_json::from_value(stored).unwrap()).collect();
    for _ in 0..entries.len() {
        entries.rotate_left(1);
        let state = State::replay(&entries);
        assert_eq!(state.seq, entries.len() as u64);
        let mut now = entries[0].at;
        for _ in 0..50 {
            let Some(due) = crate::tick::next_due(&state, &crate::people::People::default(), now) else { break };
            now = now.max(due);
            let _ = crate::tick::tick(&state, &crate::people::People::default(), now);
        }
    }
}

#[test]
fn an_instant_is_written_as_chrono_writes_it() {
    let second = chrono::DateTime::from_timestamp(1_793_800_000, 0).unwrap();
    let far = [chrono::DateTime::<chrono::Utc>::MIN_UTC, chrono::DateTime::<chrono::Utc>::MAX_UTC];
    let parts = [0, 1, 1_000, 250_000_000, 999_999_999].map(|nanos| second + chrono::TimeDelta::nanoseconds(nanos));
    for at in parts.into_iter().chain(far) {
        let entry = Entry {
            at,
            recorded: at,
            by: None,
            via: None,
            event: Event::Archived,
            texts: std::collections::BTreeMap::new(),
        };
        assert_eq!(json!(entry)["at"], json!(at));
        assert_eq!(json!(entry)["recorded"], json!(at));
    }
}
