//! croner as a second opinion where clocks change: fixed times run at the end of a gap, and once in a fold. Times of a star
//! (`*`, `*/2`) are out of its scope here: it reads them as intervals in ways of its own.

use std::str::FromStr;

use chrono::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone,
};
use proptest::prelude::*;

use super::{every, utc, zone};
use crate::times::{Every, Zone};

/// Summer time as the European Union writes it down, so that nothing of ours stands behind croner's answer.
#[derive(Debug, Clone, Copy)]
struct Berlin;

const HOUR: i32 = 3_600;

fn last_sunday_at_one(year: i32, month: u32) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    let sunday = last - TimeDelta::days(i64::from(last.weekday().num_days_from_sunday()));
    sunday.and_time(NaiveTime::from_hms_opt(1, 0, 0).unwrap())
}

fn east(hours: i32) -> FixedOffset {
    FixedOffset::east_opt(hours * HOUR).unwrap()
}

impl TimeZone for Berlin {
    type Offset = FixedOffset;

    fn from_offset(_: &FixedOffset) -> Self {
        Self
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {
        let reads = |hours: i32| self.offset_from_utc_datetime(&(*local - east(hours))) == east(hours);
        match (reads(2), reads(1)) {
            (true, true) => MappedLocalTime::Ambiguous(east(2), east(1)),
            (true, false) => MappedLocalTime::Single(east(2)),
            (false, true) => MappedLocalTime::Single(east(1)),
            (false, false) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {
        let summer = last_sunday_at_one(utc.year(), 3)..last_sunday_at_one(utc.year(), 10);
        east(if summer.contains(utc) { 2 } else { 1 })
    }
}

/// Ours and croner's next times from then on are the same.
fn agree(ours: &Every, cron: &str, anchor: DateTime<chrono::Utc>, times: usize) {
    let berlin: Zone = zone("Europe/Berlin");
    let other = croner::Cron::from_str(cron).unwrap();
    let (mut at, mut theirs) = (anchor, anchor.with_timezone(&Berlin));
    for _ in 0..times {
        theirs = other.find_next_occurrence(&theirs, false).unwrap();
        at = ours.next(&berlin, anchor, at).unwrap();
        assert_eq!(at, theirs, "{ours}, for croner {cron}");
    }
}

#[test]
fn our_summer_time_is_that_of_the_tz_database() {
    let berlin = zone("Europe/Berlin");
    let mut at = utc("2026-01-01T00:00:00Z");
    while at < utc("2030-01-01T00:00:00Z") {
        assert_eq!(at.with_timezone(&Berlin).naive_local(), berlin.local(at), "{at}");
        at += TimeDelta::minutes(30);
    }
}

#[test]
fn croner_agrees_on_worded_recurrences_through_two_years() {
    for (words, cron) in [
        ("daily at 02:30", "30 2 * * *"),
        ("daily at 02:00", "0 2 * * *"),
        ("daily at 03:00", "0 3 * * *"),
        ("weekly on sunday at 02:30", "30 2 * * 0"),
        ("weekly on monday at 09:00", "0 9 * * 1"),
        ("monthly on the last sunday at 02:30", "30 2 * * 0L"),
        ("monthly on the 1st at 02:30", "30 2 1 * *"),
    ] {
        let days = if words.starts_with("daily") { 730 } else { 24 };
        agree(&every(words), cron, utc("2026-01-01T00:00:00Z"), days);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn croner_agrees_on_fixed_times_where_clocks_change(
        minute in 0..60_u32,
        hour in 0..5_u32,
        weekday in prop_oneof![Just("*"), Just("0"), Just("1-5"), Just("6,7")],
        autumn in any::<bool>(),
        back in 0..200_i64,
    ) {
        let change = utc(if autumn { "2026-10-25T01:00:00Z" } else { "2026-03-29T01:00:00Z" });
        let cron = format!("{minute} {hour} * * {weekday}");
        agree(&every(&cron), &cron, change - TimeDelta::hours(back), 10);
    }
}
