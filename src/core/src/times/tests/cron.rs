//! Cron expressions: what Vixie cron reads, and croner as a second opinion.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rstest::rstest;

use super::{every, utc, walls, zone};
use crate::times::{CronField, Every, EveryError, Zone};

// Thursday 2026-01-01.
#[rstest]
#[case("0 9 * * MON", &["2026-01-05 09:00", "2026-01-12 09:00"])]
#[case("\"0 9 * * mon\"", &["2026-01-05 09:00", "2026-01-12 09:00"])]
#[case("“0 9 * * Monday”", &["2026-01-05 09:00", "2026-01-12 09:00"])]
#[case("0 9 * * 1", &["2026-01-05 09:00", "2026-01-12 09:00"])]
#[case("0 9 * * 0", &["2026-01-04 09:00", "2026-01-11 09:00"])]
#[case("0 9 * * 7", &["2026-01-04 09:00", "2026-01-11 09:00"])]
#[case("0 9 * * sun", &["2026-01-04 09:00", "2026-01-11 09:00"])]
#[case("0 9 * * 5-7", &["2026-01-02 09:00", "2026-01-03 09:00", "2026-01-04 09:00", "2026-01-09 09:00"])]
#[case("0 9 * * fri-sun", &["2026-01-02 09:00", "2026-01-03 09:00", "2026-01-04 09:00", "2026-01-09 09:00"])]
#[case("0 9 * * MON-FRI", &["2026-01-01 09:00", "2026-01-02 09:00", "2026-01-05 09:00"])]
// Both days restricted: either counts.
#[case("0 9 13 * FRI", &["2026-01-02 09:00", "2026-01-09 09:00", "2026-01-13 09:00", "2026-01-16 09:00"])]
#[case("0 9 31 2 MON", &["2026-02-02 09:00", "2026-02-09 09:00"])]
// A day field that begins with a star is free: both count.
#[case("0 9 */2 * MON", &["2026-01-05 09:00", "2026-01-19 09:00"])]
#[case("0 0 29 FEB *", &["2028-02-29 00:00", "2032-02-29 00:00"])]
#[case("*/30 9-10 1 jan,jul *", &["2026-01-01 09:00", "2026-01-01 09:30", "2026-01-01 10:00", "2026-01-01 10:30", "2026-07-01 09:00"])]
#[case("5/20 * * * *", &["2026-01-01 00:05", "2026-01-01 00:25", "2026-01-01 00:45", "2026-01-01 01:05"])]
#[case("@daily", &["2026-01-02 00:00", "2026-01-03 00:00"])]
#[case("@Midnight", &["2026-01-02 00:00"])]
#[case("@weekly", &["2026-01-04 00:00", "2026-01-11 00:00"])]
#[case("@monthly", &["2026-02-01 00:00"])]
#[case("@annually", &["2027-01-01 00:00"])]
#[case("@hourly", &["2026-01-01 01:00", "2026-01-01 02:00"])]
#[case("٠ ٩ * * MON", &["2026-01-05 09:00"])]
fn cron_reads_as_vixie_does(#[case] text: &str, #[case] want: &[&str]) {
    assert_eq!(walls(text, &Zone::utc(), "2026-01-01T00:00:01Z", want.len()), want);
}

#[rstest]
#[case("60 9 * * *", CronField::Minute, "60")]
#[case("-5 9 * * *", CronField::Minute, "-5")]
#[case("*/0 9 * * *", CronField::Minute, "*/0")]
#[case("0 22-2 * * *", CronField::Hour, "22-2")]
#[case("0 ? * * *", CronField::Hour, "?")]
#[case("0 9 L * *", CronField::DayOfMonth, "l")]
#[case("0 9 0 * *", CronField::DayOfMonth, "0")]
#[case("0 9 1,15W * *", CronField::DayOfMonth, "15w")]
#[case("0 9 1 13 *", CronField::Month, "13")]
#[case("0 9 1 MON *", CronField::Month, "mon")]
#[case("0 9 * * 8", CronField::DayOfWeek, "8")]
#[case("0 9 * * FRI#1", CronField::DayOfWeek, "fri#1")]
#[case("0 9 * * SAT-TUE", CronField::DayOfWeek, "sat-tue")]
#[case("0 9 * * MON,,TUE", CronField::DayOfWeek, "")]
#[case("0 9 * * 1-2-3", CronField::DayOfWeek, "1-2-3")]
#[case("0 9 * * */2/2", CronField::DayOfWeek, "*/2/2")]
fn a_wrong_field_is_named(#[case] text: &str, #[case] field: CronField, #[case] part: &str) {
    let error = EveryError::Field { field, text: part.into() };
    assert_eq!(text.parse::<Every>().unwrap_err(), error);
}

#[rstest]
#[case("0 0 31 2 *")]
#[case("0 0 30 2 */2")]
#[case("0 0 31 4,6,9,11 *")]
fn what_can_never_happen_is_refused(#[case] text: &str) {
    assert_eq!(text.parse::<Every>().unwrap_err(), EveryError::NeverFires);
}

#[test]
fn fixed_hours_run_once_on_the_days_the_clock_changes() {
    let berlin = zone("Europe/Berlin");
    let night = "30 2 * * *";
    let want = ["2026-03-28 02:30", "2026-03-29 03:00", "2026-03-30 02:30"];
    assert_eq!(walls(night, &berlin, "2026-03-27T12:00:00Z", 3), want);
    let next = |after| every(night).next(&berlin, utc("2026-01-01T00:00:00Z"), utc(after));
    assert_eq!(next("2026-10-24T12:00:00Z"), Some(utc("2026-10-25T00:30:00Z")));
    assert_eq!(next("2026-10-25T00:30:00Z"), Some(utc("2026-10-26T01:30:00Z")));
    // Four nominal times inside the gap are one.
    let want = ["2026-03-29 03:00", "2026-03-30 02:00"];
    assert_eq!(walls("*/15 2 * * *", &berlin, "2026-03-28T12:00:00Z", 2), want);
}

#[rstest]
#[case("@daily")]
#[case("@hourly")]
fn the_calendar_of_cron_ends_in_2100(#[case] text: &str) {
    let every = every(text);
    let (min, max) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    assert_eq!(every.next(&zone("Asia/Tokyo"), min, max), None);
    assert_eq!(every.next(&zone("Asia/Tokyo"), min, utc("2101-01-01T00:00:00Z")), None);
    assert_eq!(every.next(&Zone::utc(), min, min), Some(utc("1970-01-01T00:00:00Z")));
}

#[test]
fn every_hour_runs_in_real_time() {
    let berlin = zone("Europe/Berlin");
    for start in ["2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z"] {
        let mut at = utc(start);
        for _ in 0..12 {
            let next = every("0 * * * *").next(&berlin, utc(start), at).unwrap();
            assert_eq!((next - at).num_minutes(), 60, "after {at}");
            at = next;
        }
    }
}

#[rstest]
// Clocks go forward by half an hour at 02:00 on Sunday 2026-10-04, back at 02:00 on 2027-04-04.
#[case("Australia/Lord_Howe", "15 2 * * *", "2026-10-03T12:00:00Z", "2026-10-03T15:30:00Z")]
#[case("Australia/Lord_Howe", "45 1 * * *", "2027-04-03T12:00:00Z", "2027-04-03T14:45:00Z")]
#[case("Australia/Lord_Howe", "45 1 * * *", "2027-04-03T14:45:00Z", "2027-04-04T15:15:00Z")]
// UTC+0 all year since 2026-09-20.
#[case("Africa/Casablanca", "0 9 * * MON", "2026-11-01T00:00:00Z", "2026-11-02T09:00:00Z")]
// UTC-7 all year since 2026-03-08.
#[case("America/Vancouver", "0 9 * * MON", "2026-12-01T00:00:00Z", "2026-12-07T16:00:00Z")]
fn zones_with_ways_of_their_own(#[case] id: &str, #[case] text: &str, #[case] after: &str, #[case] want: &str) {
    let next = every(text).next(&zone(id), utc("2026-01-01T00:00:00Z"), utc(after));
    assert_eq!(next, Some(utc(want)));
}

/// A field as croner and we both read it: a list of numbers, ranges and steps.
fn field(low: u32, high: u32) -> impl Strategy<Value = String> {
    let item = (low..=high, low..=high, 1..9u32, 0..3u8).prop_map(|(a, b, step, shape)| {
        let (from, to) = (a.min(b), a.max(b));
        match shape {
            0 => from.to_string(),
            1 => format!("{from}-{to}"),
            _ => format!("{from}-{to}/{step}"),
        }
    });
    prop::collection::vec(item, 1..3).prop_map(|items| items.join(","))
}

fn or_star(field: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![2 => field, 1 => Just("*".to_owned())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn croner_agrees_where_no_clock_changes(
        minute in or_star(field(0, 59)),
        hour in or_star(field(0, 23)),
        day in or_star(field(1, 31)),
        month in or_star(field(1, 12)),
        weekday in or_star(field(0, 7)),
        start in 1_767_225_600_i64..1_900_000_000,
    ) {
        let text = format!("{minute} {hour} {day} {month} {weekday}");
        let other = croner::Cron::from_str(&text).unwrap();
        let mut at = DateTime::from_timestamp(start, 0).unwrap();
        match text.parse::<Every>() {
            Ok(ours) => for _ in 0..6 {
                let theirs = other.find_next_occurrence(&at, false).unwrap();
                prop_assert_eq!(ours.next(&Zone::utc(), at, at), Some(theirs), "{} after {}", text, at);
                at = theirs;
            },
            Err(error) => {
                prop_assert_eq!(error, EveryError::NeverFires);
                prop_assert!(other.find_next_occurrence(&at, false).is_err());
            }
        }
    }
}
