//! Noise: no text panics a parser, and what was read is shown so that it reads back.

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::utc;
use crate::times::{Dur, Every, QuietHours, Weekend, When, Zone, digits};

const MIN: DateTime<Utc> = DateTime::<Utc>::MIN_UTC;
const MAX: DateTime<Utc> = DateTime::<Utc>::MAX_UTC;

/// Words that nearly make sense, in any order.
fn babble() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "every",
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "on",
        "the",
        "at",
        "last",
        "first",
        "1st",
        "31st",
        "32nd",
        "day",
        "days",
        "weeks",
        "months",
        "monday",
        "fri",
        "sun",
        "2",
        "60",
        "0",
        "99999999999",
        "9:00",
        "25:00",
        "*",
        "*/2",
        "1-5",
        "MON-FRI",
        "FEB",
        "@daily",
        "in",
        "ago",
        "next",
        "tomorrow",
        "today",
        "now",
        "2026-03-01",
        "2026-02-30",
        "2026-03-01T14:00Z",
        "+03:00",
        "7d",
        "3mo",
        "21:00-07:00",
        "21-7",
        "none",
        "sat-mon",
        ",",
        "-",
        "\"",
        "٣",
        "of",
        "month",
        "other",
        "é",
        "İ",
        "€/€",
        "-5",
    ]);
    prop::collection::vec(words, 0..7).prop_map(|words| words.join(" "))
}

fn read_all(text: &str) {
    let now = utc("2026-10-25T00:45:00Z");
    let zone: Zone = "Europe/Berlin".parse().unwrap();
    if let Ok(every) = text.parse::<Every>() {
        // `next` is asked about every end of time: it may have no answer, never a wrong one.
        assert_eq!(every.to_string().parse::<Every>().as_ref(), Ok(&every), "{every}");
        let stored = serde_json::to_string(&every).unwrap();
        assert_eq!(serde_json::from_str::<Every>(&stored).unwrap(), every);
        assert!(every.next(&zone, now, now).is_none_or(|next| next > now));
        for (anchor, after) in [(MIN, MAX), (MAX, MIN), (MIN, MIN), (MAX, MAX), (MIN, now)] {
            let next = every.next(&zone, anchor, after);
            assert!(next.is_none_or(|next| next > after), "{every}");
        }
    }
    if let Ok(dur) = text.parse::<Dur>() {
        assert_eq!(dur.to_string().parse::<Dur>(), Ok(dur));
        assert!(dur.before(&zone, now) < now);
    }
    if let Ok(quiet) = text.parse::<QuietHours>() {
        assert_eq!(quiet.to_string().parse::<QuietHours>(), Ok(quiet));
    }
    if let Ok(weekend) = text.parse::<Weekend>() {
        assert_eq!(weekend.to_string().parse::<Weekend>(), Ok(weekend));
    }
    if let Ok(when) = text.parse::<When>() {
        let _ = when.resolve(&zone, now);
        let _ = when.resolve_past(&zone, now);
        let _ = when.resolve_past(&zone, MIN);
        let _ = when.resolve(&zone, MAX);
        let _ = when.resolve(&zone, MIN);
    }
    let _ = digits::western_digits(text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_text_panics_a_parser(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn no_babble_panics_a_parser(text in babble()) {
        read_all(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_text_panics_the_zone(text in any::<String>(), word in "[A-Za-z/_ ]{0,20}") {
        let _ = text.parse::<Zone>();
        let _ = word.parse::<Zone>();
    }
}

#[test]
fn every_zone_reads_back() {
    for id in Zone::all() {
        assert_eq!(id.to_lowercase().parse::<Zone>().unwrap().to_string(), id);
    }
}
