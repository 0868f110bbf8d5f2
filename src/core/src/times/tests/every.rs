//! Worded recurrences.

use rstest::rstest;

use super::{every, utc, walls, zone};
use crate::times::{CronField, Every, EveryError};

#[rstest]
#[case("daily", "daily at 09:00")]
#[case("Daily AT 9:30", "daily at 09:30")]
#[case("every day 7:15", "daily at 07:15")]
#[case("every 60 days", "every 60 days at 09:00")]
#[case("every ٦٠ days", "every 60 days at 09:00")]
#[case("every 60d", "every 60 days at 09:00")]
#[case("weekly", "weekly at 09:00")]
#[case("every week on monday", "weekly on monday at 09:00")]
#[case("every monday", "weekly on monday at 09:00")]
#[case("each Thu at 16:00", "weekly on thursday at 16:00")]
#[case("weekly at 10:00 on tuesday", "weekly on tuesday at 10:00")]
#[case("fortnightly on friday", "fortnightly on friday at 09:00")]
#[case("every 2 weeks", "fortnightly at 09:00")]
#[case("every other week", "fortnightly at 09:00")]
#[case("every 3 weeks, on monday", "every 3 weeks on monday at 09:00")]
#[case("monthly on the 1st", "monthly on the 1st at 09:00")]
#[case("monthly on 15", "monthly on the 15th at 09:00")]
#[case("monthly on day 22", "monthly on the 22nd at 09:00")]
#[case("monthly on the 31st", "monthly on the 31st at 09:00")]
#[case("monthly on the last day of the month", "monthly on the last day at 09:00")]
#[case("monthly on the last friday at 09:30", "monthly on the last friday at 09:30")]
#[case("every month on the 2nd tuesday", "monthly on the second tuesday at 09:00")]
#[case("every last friday", "monthly on the last friday at 09:00")]
#[case("every 1st", "monthly on the 1st at 09:00")]
#[case("monthly on the first", "monthly on the 1st at 09:00")]
#[case("quarterly on the first monday", "quarterly on the first monday at 09:00")]
#[case("every quarter", "quarterly at 09:00")]
#[case("yearly", "yearly at 09:00")]
#[case("annually", "yearly at 09:00")]
#[case("every 2 years", "every 24 months at 09:00")]
#[case("\"every monday\"", "weekly on monday at 09:00")]
#[case("\u{2067}every monday\u{2069}", "weekly on monday at 09:00")]
fn words_read_and_read_back(#[case] text: &str, #[case] shown: &str) {
    let value = every(text);
    assert_eq!(value.to_string(), shown);
    assert_eq!(every(shown), value);
    let stored = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<Every>(&stored).unwrap(), value);
}

#[rstest]
#[case("every 60 days", r#"{"days":{"every":60,"at":"09:00:00"}}"#)]
#[case("every monday", r#"{"weeks":{"every":1,"on":"Mon","at":"09:00:00"}}"#)]
#[case("fortnightly", r#"{"weeks":{"every":2,"at":"09:00:00"}}"#)]
#[case("monthly on the 31st", r#"{"months":{"every":1,"on":{"day":31},"at":"09:00:00"}}"#)]
#[case("quarterly on the last day", r#"{"months":{"every":3,"on":"last","at":"09:00:00"}}"#)]
#[case("monthly on the last friday", r#"{"months":{"every":1,"on":{"weekday":["last","Fri"]},"at":"09:00:00"}}"#)]
#[case("\" 00 09 * *  mon-fri \"", r#"{"cron":"0 9 * * MON-FRI"}"#)]
fn the_stored_form_never_changes(#[case] text: &str, #[case] stored: &str) {
    assert_eq!(serde_json::to_string(&every(text)).unwrap(), stored);
    assert_eq!(serde_json::from_str::<Every>(stored).unwrap(), every(text));
}

fn word(word: &str, nearest: Option<&str>) -> EveryError {
    EveryError::UnknownWord { word: word.into(), nearest: nearest.map(Into::into) }
}

#[rstest]
#[case("", EveryError::Empty)]
#[case("\"\"", EveryError::Empty)]
#[case("dayly", word("dayly", Some("daily")))]
#[case("montly on the 1st", word("montly", Some("monthly")))]
#[case("every mondya", word("mondya", Some("monday")))]
#[case("every 3 wekes", word("wekes", Some("weeks")))]
#[case("monday at 9:00", word("monday", Some("every monday")))]
#[case("60 days", word("60 days", Some("every 60 days")))]
#[case("90m", word("90m", None))]
#[case("1st of the month", word("1st", None))]
#[case("9:00", word("9:00", None))]
#[case("!", word("!", None))]
#[case("every", word("every", None))]
#[case("monthly on", word("on", None))]
#[case("daily at", word("at", None))]
#[case("monthly on the lsat friday", word("lsat", Some("last")))]
#[case("weekly on monday on friday", word("on", Some("on")))]
#[case("daily please", word("please", None))]
#[case("every 0 days", EveryError::Interval { interval: "0 days".into() })]
#[case("every 99999999999 days", EveryError::Interval { interval: "99999999999 days".into() })]
#[case("every 11 years", EveryError::Interval { interval: "11 years".into() })]
#[case("monthly on the 32nd", EveryError::Day { word: "32nd".into() })]
#[case("monthly on the 0th", EveryError::Day { word: "0th".into() })]
#[case("daily at 25:00", EveryError::Time { word: "25:00".into() })]
#[case("daily at noon", EveryError::Time { word: "noon".into() })]
#[case("daily on monday", EveryError::Misfit { every: "daily".into(), on: "monday".into() })]
#[case("monthly on monday", EveryError::Misfit { every: "monthly".into(), on: "monday".into() })]
#[case("every 2 weeks on the 1st", EveryError::Misfit { every: "every 2 weeks".into(), on: "the 1st".into() })]
#[case("0 9 * *", EveryError::Fields { count: 4 })]
#[case("\"0 0 9 * * MON\"", EveryError::Fields { count: 6 })]
#[case("0 24 * * *", EveryError::Field { field: CronField::Hour, text: "24".into() })]
#[case("0 9 * * MONN", EveryError::Field { field: CronField::DayOfWeek, text: "monn".into() })]
#[case("0 9 31 2 *", EveryError::NeverFires)]
#[case("@dayly", word("@dayly", Some("@daily")))]
#[case("@reboot", word("@reboot", None))]
fn what_is_no_recurrence_says_why(#[case] text: &str, #[case] error: EveryError) {
    assert_eq!(text.parse::<Every>().unwrap_err(), error);
}

// Nairobi is UTC+3. Monday 2027-01-11.
#[rstest]
#[case("daily", "2027-01-11T05:00:00Z", &["2027-01-11 09:00", "2027-01-12 09:00"])]
#[case("daily", "2027-01-11T07:00:00Z", &["2027-01-12 09:00", "2027-01-13 09:00"])]
#[case("every 60 days", "2027-01-11T07:00:00Z", &["2027-03-12 09:00", "2027-05-11 09:00"])]
#[case("weekly", "2027-01-11T07:00:00Z", &["2027-01-18 09:00", "2027-01-25 09:00"])]
#[case("every wednesday at 10:30", "2027-01-11T07:00:00Z", &["2027-01-13 10:30", "2027-01-20 10:30"])]
#[case("fortnightly on monday", "2027-01-11T05:00:00Z", &["2027-01-11 09:00", "2027-01-25 09:00"])]
#[case("fortnightly on monday", "2027-01-11T07:00:00Z", &["2027-01-18 09:00", "2027-02-01 09:00"])]
#[case("monthly", "2027-01-31T07:00:00Z", &["2027-02-28 09:00", "2027-03-31 09:00", "2027-04-30 09:00"])]
#[case("monthly on the 31st", "2027-01-11T07:00:00Z", &["2027-01-31 09:00", "2027-02-28 09:00", "2027-03-31 09:00"])]
#[case("monthly on the 1st", "2027-01-11T07:00:00Z", &["2027-02-01 09:00", "2027-03-01 09:00"])]
#[case("monthly on the last friday", "2027-01-11T07:00:00Z", &["2027-01-29 09:00", "2027-02-26 09:00"])]
#[case("monthly on the first monday", "2027-01-11T07:00:00Z", &["2027-02-01 09:00", "2027-03-01 09:00"])]
#[case("monthly on the last day", "2028-02-01T07:00:00Z", &["2028-02-29 09:00", "2028-03-31 09:00"])]
#[case("quarterly", "2027-01-31T07:00:00Z", &["2027-04-30 09:00", "2027-07-31 09:00"])]
#[case("quarterly on the 1st", "2027-01-11T07:00:00Z", &["2027-02-01 09:00", "2027-05-01 09:00"])]
#[case("yearly", "2028-02-29T07:00:00Z", &["2029-02-28 09:00", "2030-02-28 09:00", "2031-02-28 09:00", "2032-02-29 09:00"])]
fn words_fall_due(#[case] text: &str, #[case] anchor: &str, #[case] want: &[&str]) {
    assert_eq!(walls(text, &zone("Africa/Nairobi"), anchor, want.len()), want);
}

#[test]
fn the_anchor_is_the_first_time_and_nothing_falls_due_before_it() {
    let nairobi = zone("Africa/Nairobi");
    let first = utc("2027-01-11T06:00:00Z");
    let before = utc("2026-06-01T00:00:00Z");
    for text in ["daily", "every 60 days", "weekly", "every monday", "monthly", "0 9 * * MON"] {
        assert_eq!(every(text).next(&nairobi, first, before), Some(first), "{text}");
    }
}

#[test]
fn a_long_time_later_the_count_still_holds() {
    let nairobi = zone("Africa/Nairobi");
    let anchor = utc("2027-01-11T06:00:00Z");
    let next = every("every 60 days").next(&nairobi, anchor, utc("2127-01-01T00:00:00Z")).unwrap();
    assert_eq!((next - anchor).num_days() % 60, 0);
    assert!((next - utc("2127-01-01T00:00:00Z")).num_days() < 60);
}
