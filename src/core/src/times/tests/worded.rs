//! Worded recurrences in every zone of the tz database through two years, against an oracle that knows nothing but when a
//! zone's clocks change and by how much.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};

use super::{every, utc, zone};
use crate::times::Zone;

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2028-01-01T00:00:00Z";

/// Since when a clock is so far from Greenwich.
type Segment = (DateTime<Utc>, TimeDelta);

/// Whether it falls on that day.
type Falls = fn(NaiveDate) -> bool;

fn segments(zone: &Zone) -> Vec<Segment> {
    let from = utc("2025-01-01T00:00:00Z");
    let first = (from, zone.local(from) - from.naive_utc());
    let later = zone.changes(from).map(|(at, offset)| (at, TimeDelta::seconds(offset.into())));
    [first].into_iter().chain(later.take_while(|(at, _)| *at < utc("2029-01-01T00:00:00Z"))).collect()
}

/// When the clock shows this for the first time, or jumps over it.
fn reaches(segments: &[Segment], wall: NaiveDateTime) -> DateTime<Utc> {
    for (place, (since, offset)) in segments.iter().enumerate() {
        let shown = (wall - *offset).and_utc();
        let over = segments.get(place + 1).is_some_and(|(next, _)| shown >= *next);
        if !over {
            return shown.max(*since);
        }
    }
    unreachable!("the last segment has no end")
}

fn last_sunday(day: NaiveDate) -> bool {
    day.weekday() == Weekday::Sun && day.checked_add_days(Days::new(7)).unwrap().month() != day.month()
}

#[test]
fn worded_recurrences_fall_due_as_promised_in_every_zone() {
    // The hours at which clocks change somewhere, and one at which none does.
    let hours = ["00:00", "00:30", "01:59", "02:00", "02:30", "03:00", "12:00"];
    let days: [(&str, Falls); 4] = [
        ("daily", |_| true),
        ("weekly on sunday", |day| day.weekday() == Weekday::Sun),
        ("monthly on the last sunday", last_sunday),
        ("monthly on the 29th", |day| day.day() == 29 || (day.month() == 2 && day.day() == 28 && !day.leap_year())),
    ];
    let (from, to) = (utc(FROM), utc(TO));
    let (mut gaps, mut folds) = (0, 0);
    for zone in Zone::all().map(zone) {
        let segments = segments(&zone);
        for (words, falls) in days {
            for hour in hours {
                let text = format!("{words} at {hour}");
                let schedule = every(&text);
                let time: NaiveTime = format!("{hour}:00").parse().unwrap();
                let first = NaiveDate::from_ymd_opt(2025, 12, 30).unwrap();
                let nominal = first.iter_days().take(735).filter(|day| falls(*day)).map(|day| day.and_time(time));
                let want: Vec<DateTime<Utc>> =
                    nominal.map(|wall| reaches(&segments, wall)).filter(|at| *at > from && *at <= to).collect();
                let mut got = Vec::new();
                let mut at = from;
                while let Some(next) = schedule.next(&zone, from, at).filter(|next| *next <= to) {
                    got.push(next);
                    at = next;
                }
                assert_eq!(got, want, "{text} in {zone}");
                let off = got.iter().filter(|at| zone.local(**at).time() != time).count();
                gaps += off;
                folds += got.iter().filter(|at| zone.local(**at + TimeDelta::hours(1)) == zone.local(**at)).count();
            }
        }
    }
    assert!(gaps > 500 && folds > 500, "{gaps} gaps and {folds} folds were met");
}

/// The shapes that are said most, told out where the clock jumps and where it is set back.
#[test]
fn half_past_two_on_the_last_sunday_is_kept_in_berlin() {
    let berlin = zone("Europe/Berlin");
    for (text, after, want) in [
        ("daily at 02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
        ("weekly on sunday at 02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
        ("monthly on the last sunday at 02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
        ("daily at 02:30", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"),
        ("daily at 02:30", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        ("weekly on sunday at 02:30", "2026-10-25T00:30:00Z", "2026-11-01T01:30:00Z"),
        ("monthly on the last sunday at 02:30", "2026-10-25T00:30:00Z", "2026-11-29T01:30:00Z"),
    ] {
        assert_eq!(every(text).next(&berlin, utc(FROM), utc(after)), Some(utc(want)), "{text} after {after}");
    }
}
