//! Points in time.

use rstest::rstest;

use super::{utc, zone};
use crate::times::{DurError, When, WhenError, Zone};

#[rstest]
// Nairobi is UTC+3; the present is Wednesday 2026-02-25 15:30 there.
#[case("2026-03-01", "2026-03-01T06:00:00Z")]
#[case("2026-3-1", "2026-03-01T06:00:00Z")]
#[case("2026-03-01 14:00", "2026-03-01T11:00:00Z")]
#[case("2026-03-01 at 14:00", "2026-03-01T11:00:00Z")]
#[case("2026-03-01T14:00", "2026-03-01T11:00:00Z")]
#[case("2026-03-01T14:00Z", "2026-03-01T14:00:00Z")]
#[case("2026-03-01T14:00:30Z", "2026-03-01T14:00:30Z")]
#[case("2026-03-01T14:00:00+01:00", "2026-03-01T13:00:00Z")]
#[case("2026-03-01 14:00 -0500", "2026-03-01T19:00:00Z")]
#[case("2026-03-01 14:00 UTC", "2026-03-01T14:00:00Z")]
#[case("٢٠٢٦-٠٣-٠١ ١٤:٠٠", "2026-03-01T11:00:00Z")]
#[case("\u{2068}۲۰۲۶-۰۳-۰۱\u{2069}", "2026-03-01T06:00:00Z")]
#[case("in 7 days", "2026-03-04T12:30:00Z")]
#[case("7d", "2026-03-04T12:30:00Z")]
#[case("in 7 days at 10:00", "2026-03-04T07:00:00Z")]
#[case("In  90m", "2026-02-25T14:00:00Z")]
#[case("in 3 months", "2026-05-25T12:30:00Z")]
#[case("3 days ago", "2026-02-22T12:30:00Z")]
#[case("now", "2026-02-25T12:30:00Z")]
#[case("today 15:00", "2026-02-25T12:00:00Z")]
#[case("today 16:00", "2026-02-25T13:00:00Z")]
#[case("tomorrow", "2026-02-26T06:00:00Z")]
#[case("TOMORROW   9:00", "2026-02-26T06:00:00Z")]
#[case("tomorrow at 17:45", "2026-02-26T14:45:00Z")]
#[case("yesterday 8:00", "2026-02-24T05:00:00Z")]
#[case("next monday", "2026-03-02T06:00:00Z")]
#[case("monday 10:00", "2026-03-02T07:00:00Z")]
#[case("friday", "2026-02-27T06:00:00Z")]
#[case("on fri, 12:00", "2026-02-27T09:00:00Z")]
#[case("wednesday 16:00", "2026-02-25T13:00:00Z")]
#[case("wednesday 15:00", "2026-03-04T12:00:00Z")]
#[case("next wednesday 16:00", "2026-03-04T13:00:00Z")]
#[case("15:00", "2026-02-26T12:00:00Z")]
#[case("15:30", "2026-02-26T12:30:00Z")]
#[case("at 16:00", "2026-02-25T13:00:00Z")]
fn a_time_means_an_instant(#[case] text: &str, #[case] want: &str) {
    let zone = "Africa/Nairobi".parse().unwrap();
    let when: When = text.parse().unwrap();
    assert_eq!(when.resolve(&zone, utc("2026-02-25T12:30:00Z")).unwrap(), utc(want));
}

#[rstest]
#[case("2026-03-29 02:30", "2026-03-29T01:00:00Z")]
#[case("2026-10-25 02:30", "2026-10-25T00:30:00Z")]
// From 2026-03-28 12:00 in Berlin.
#[case("1d", "2026-03-29T10:00:00Z")]
#[case("24h", "2026-03-29T11:00:00Z")]
fn clock_changes_are_kept_in_mind(#[case] text: &str, #[case] want: &str) {
    let zone = "Europe/Berlin".parse().unwrap();
    let when: When = text.parse().unwrap();
    assert_eq!(when.resolve(&zone, utc("2026-03-28T11:00:00Z")).unwrap(), utc(want));
}

#[test]
fn months_end_where_the_month_does() {
    let when: When = "in 1 month".parse().unwrap();
    let at = when.resolve(&Zone::utc(), utc("2026-01-31T10:00:00Z")).unwrap();
    assert_eq!(at, utc("2026-02-28T10:00:00Z"));
}

fn word(word: &str, nearest: Option<&str>) -> WhenError {
    WhenError::Unknown { word: word.into(), nearest: nearest.map(Into::into) }
}

#[rstest]
#[case("", WhenError::Empty)]
#[case(" \u{200F} ", WhenError::Empty)]
#[case("soonish", word("soonish", None))]
#[case("tommorow 9:00", word("tommorow", Some("tomorrow")))]
#[case("next mnoday", word("mnoday", Some("monday")))]
#[case("next", word("next", None))]
#[case("26-03-01", word("26-03-01", None))]
#[case("2026-03", word("2026-03", None))]
#[case("2026-03-01 14", word("14", None))]
#[case("in 90m 10:00", word("90m", None))]
#[case("2026-02-30", WhenError::ImpossibleDate { word: "2026-02-30".into() })]
#[case("2026-13-01 9:00", WhenError::ImpossibleDate { word: "2026-13-01".into() })]
#[case("2026-03-01 25:00", WhenError::ImpossibleTime { word: "25:00".into() })]
#[case("tomorrow 9:60", WhenError::ImpossibleTime { word: "9:60".into() })]
#[case("2026-03-01T14:00+25:00", WhenError::ImpossibleTime { word: "+25:00".into() })]
#[case("12026-03-01", WhenError::OutOfRange { word: "12026-03-01".into() })]
#[case("1066-10-14", WhenError::OutOfRange { word: "1066-10-14".into() })]
#[case("in 0 days", WhenError::Length(DurError::Zero))]
#[case("in a while", WhenError::Length(DurError::Unknown { word: "a while".into() }))]
#[case("50y", WhenError::Length(DurError::TooLong { word: "50y".into() }))]
fn what_is_no_time_says_why(#[case] text: &str, #[case] error: WhenError) {
    assert_eq!(text.parse::<When>().unwrap_err(), error);
}

#[rstest]
// Wednesday 2026-02-25 15:30 in Nairobi.
#[case("7d", "2026-02-18T12:30:00Z")]
#[case("2 weeks 10:00", "2026-02-11T07:00:00Z")]
#[case("monday", "2026-02-23T06:00:00Z")]
#[case("wednesday 15:00", "2026-02-25T12:00:00Z")]
#[case("wednesday 16:00", "2026-02-18T13:00:00Z")]
#[case("15:30", "2026-02-25T12:30:00Z")]
#[case("16:00", "2026-02-24T13:00:00Z")]
#[case("2026-02-01", "2026-02-01T06:00:00Z")]
#[case("yesterday", "2026-02-24T06:00:00Z")]
#[case("in 7 days", "2026-03-04T12:30:00Z")]
#[case("next monday", "2026-03-02T06:00:00Z")]
fn a_time_can_be_meant_backwards(#[case] text: &str, #[case] want: &str) {
    let when: When = text.parse().unwrap();
    let at = when.resolve_past(&zone("Africa/Nairobi"), utc("2026-02-25T12:30:00Z"));
    assert_eq!(at, Ok(utc(want)));
}
