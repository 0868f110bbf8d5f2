//! Every zone of the tz database through 2026 and 2027.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use super::{every, utc, zone};
use crate::times::Zone;

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2028-01-01T00:00:00Z";

fn all() -> impl Iterator<Item = Zone> {
    Zone::all().map(zone)
}

#[test]
fn schedules_move_forward_in_every_zone() {
    let schedules = [
        "0 9 * * MON",
        "30 2 1,15 * *",
        "daily at 02:30",
        "every 60 days",
        "fortnightly on sunday at 02:30",
        "monthly on the last sunday at 01:30",
        "monthly on the 31st at 00:00",
    ];
    let schedules = schedules.map(|text| (text, every(text)));
    let (from, to) = (utc(FROM), utc(TO));
    for zone in all() {
        for (text, every) in &schedules {
            let mut at = from;
            while at < to {
                let next = every.next(&zone, from, at).unwrap();
                assert!(next > at, "{text} in {zone}: {next} after {at}");
                at = next;
            }
        }
    }
}

#[test]
fn wall_times_and_instants_agree_in_every_zone() {
    let (from, to) = (utc(FROM), utc(TO));
    for zone in all() {
        let mut at = from;
        while at < to {
            let wall = zone.local(at);
            let back = zone.instant(wall);
            assert!(!zone.is_gap(wall), "{zone} shows {wall}");
            // The same instant, or the first pass of a wall time that comes twice.
            assert!(back == at || back < at && zone.local(back) == wall, "{zone} at {at}");
            at += TimeDelta::minutes(60 * 24 * 7 - 15);
        }
    }
}

/// Six hours on both sides of each change of the clock, minute by minute, by nothing but what the clock shows.
#[test]
fn clock_changes_run_as_promised_in_every_zone() {
    // The hours are spelt out (`0-23`): fixed. A star: real time.
    let fixed = [("30 2 * * *", every("30 2 * * *")), ("*/20 0-23 * * *", every("*/20 0-23 * * *"))];
    let real = [("*/20 * * * *", every("*/20 * * * *")), ("0 */2 * * *", every("0 */2 * * *"))];
    let matches = |text: &str, time: NaiveTime| {
        let (hour, minute) = (time.hour(), time.minute());
        match text {
            "30 2 * * *" => (hour, minute) == (2, 30),
            "0 */2 * * *" => hour % 2 == 0 && minute == 0,
            _ => minute % 20 == 0,
        }
    };
    let minute = TimeDelta::minutes(1);
    let mut changes = 0;
    for zone in all() {
        let windows: Vec<DateTime<Utc>> =
            zone.changes(utc(FROM)).map(|(at, _)| at).take_while(|at| *at < utc(TO)).collect();
        for change in windows {
            changes += 1;
            let (from, to) = (change - TimeDelta::hours(6), change + TimeDelta::hours(6));
            let mut once: Vec<Vec<DateTime<Utc>>> = vec![vec![]; fixed.len()];
            let mut always: Vec<Vec<DateTime<Utc>>> = vec![vec![]; real.len()];
            let mut latest = zone.local(from);
            let mut at = from;
            while at < to {
                at += minute;
                let wall = zone.local(at);
                for ((text, _), list) in real.iter().zip(&mut always) {
                    if matches(text, wall.time()) {
                        list.push(at);
                    }
                }
                // All wall minutes that the clock reached or jumped over just now, for the first time.
                let mut hit = vec![false; fixed.len()];
                while latest < wall {
                    latest += minute;
                    for ((text, _), hit) in fixed.iter().zip(&mut hit) {
                        *hit |= matches(text, latest.time());
                    }
                }
                for (list, hit) in once.iter_mut().zip(hit) {
                    if hit {
                        list.push(at);
                    }
                }
            }
            for ((text, every), want) in fixed.iter().zip(once).chain(real.iter().zip(always)) {
                let mut got = Vec::new();
                let mut at = from;
                while let Some(next) = every.next(&zone, from, at).filter(|next| *next <= to) {
                    got.push(next);
                    at = next;
                }
                assert_eq!(got, want, "{text} in {zone} around {change}");
            }
        }
    }
    assert!(changes > 500, "only {changes} changes");
}
