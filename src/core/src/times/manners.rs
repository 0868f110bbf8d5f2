//! Reminder manners: when somebody may be reminded (`method.md` 7.3, 7.4).

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{QuietHours, Weekend, Zone, clock::MORNING};

/// The end of working time.
const EVENING: NaiveTime = hour(17);
/// The last working hour.
const LAST_HOUR: NaiveTime = hour(16);
/// How many days are searched for working time. Who has none in two weeks has none at all: quiet hours cover it.
const SEARCH: u64 = 14;

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// Somebody's hours. Working time is 09:00 to 17:00 by their own clock on days that are not their weekend, outside their
/// quiet hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manners {
    /// Their time zone.
    pub zone: Zone,
    /// Their days off.
    pub weekend: Weekend,
    /// Their hours without reminders.
    pub quiet: QuietHours,
}

impl Manners {
    /// `at` itself inside working time, else when the next working time begins: 09:00, or the end of the quiet hours
    /// where those end later. Never before `at`. For what waits: half-time nudges, reminders of tasks and reviews.
    #[must_use]
    pub fn working_morning(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let now = self.zone.local(at);
        if self.is_working(now) {
            return at;
        }
        let morning = self
            .days_from(now.date())
            .filter(|day| self.is_working_day(*day))
            .map(|day| {
                let opening = day.and_time(MORNING).max(now);
                if self.quiet.contains(opening.time()) { self.quiet_end(opening) } else { opening }
            })
            .find(|local| self.is_working(*local));
        // Whose quiet hours cover all working time hears when these end, on a working day.
        let morning = morning.or_else(|| {
            let mut ends = self.days_from(now.date()).map(|day| day.and_time(self.quiet.end()));
            ends.find(|end| *end >= now && self.is_working_day(end.date()))
        });
        morning.map_or(at, |local| self.zone.instant(local).max(at))
    }

    /// `at` itself inside working time, else 16:00 of the last working day before, or an hour before quiet hours that
    /// begin earlier. Never after `at`. For last calls, which move earlier, not later.
    #[must_use]
    pub fn last_working_hour(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let now = self.zone.local(at);
        if self.is_working(now) {
            return at;
        }
        let hour_before_quiet = self.quiet.start().overflowing_sub_signed(TimeDelta::hours(1)).0;
        let hour = self
            .days_back(now.date())
            .flat_map(|day| [LAST_HOUR, hour_before_quiet, MORNING].map(|time| day.and_time(time)))
            .find(|local| *local <= now && self.is_working(*local));
        // Whose quiet hours cover all working time hears an hour before the last quiet hours began.
        let hour = hour.or_else(|| {
            let mut hours = self.days_back(now.date()).map(|day| day.and_time(hour_before_quiet));
            hours.find(|local| *local <= now && !self.quiet.contains(local.time()))
        });
        hour.map_or(at, |local| self.zone.instant(local).min(at))
    }

    /// `at` itself, or the end of the quiet hours it lies in. For what goes at its own time, urgent matters included.
    #[must_use]
    pub fn after_quiet(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let now = self.zone.local(at);
        if self.quiet.contains(now.time()) { self.zone.instant(self.quiet_end(now)).max(at) } else { at }
    }

    /// Whether the instant lies in working time.
    #[must_use]
    pub fn in_working_time(&self, at: DateTime<Utc>) -> bool {
        self.is_working(self.zone.local(at))
    }

    fn is_working_day(&self, day: NaiveDate) -> bool {
        !self.weekend.contains(day.weekday())
    }

    fn is_working(&self, local: NaiveDateTime) -> bool {
        let time = local.time();
        self.is_working_day(local.date()) && (MORNING..EVENING).contains(&time) && !self.quiet.contains(time)
    }

    /// The end of the quiet hours in which that wall time lies.
    fn quiet_end(&self, inside: NaiveDateTime) -> NaiveDateTime {
        let same_day = inside.date().and_time(self.quiet.end());
        if same_day > inside { same_day } else { same_day.checked_add_days(Days::new(1)).unwrap_or(same_day) }
    }

    fn days_from(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        (0..=SEARCH).filter_map(move |n| day.checked_add_days(Days::new(n)))
    }

    fn days_back(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        (0..=SEARCH).filter_map(move |n| day.checked_sub_days(Days::new(n)))
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::times::Dur;

    fn nairobi(weekend: &str, quiet: &str) -> Manners {
        Manners {
            zone: "Africa/Nairobi".parse().unwrap(),
            weekend: weekend.parse().unwrap(),
            quiet: quiet.parse().unwrap(),
        }
    }

    /// A wall time in Nairobi, `01-29 16:00` in 2027.
    fn at(text: &str) -> DateTime<Utc> {
        format!("2027-{}:00+03:00", text.replace(' ', "T")).parse().unwrap()
    }

    #[test]
    fn a_last_call_on_a_sunday_moves_to_friday_at_four() {
        let manners = nairobi("sat,sun", "21-7");
        let day_before = Dur::hours(24).before(&manners.zone, at("02-01 10:00"));
        assert_eq!(day_before, at("01-31 10:00"));
        assert_eq!(manners.last_working_hour(day_before), at("01-29 16:00"));
    }

    #[rstest]
    // Friday 29, Saturday 30, Sunday 31 January, Monday 1 February.
    #[case("sat,sun", "21-7", "01-29 10:15", "01-29 10:15")]
    #[case("sat,sun", "21-7", "01-29 07:15", "01-29 09:00")]
    #[case("sat,sun", "21-7", "01-29 17:00", "02-01 09:00")]
    #[case("sat,sun", "21-7", "01-31 23:00", "02-01 09:00")]
    #[case("fri,sat", "21-7", "01-29 10:15", "01-31 09:00")]
    #[case("none", "21-7", "01-30 10:15", "01-30 10:15")]
    #[case("sat,sun", "21-10:30", "01-31 12:00", "02-01 10:30")]
    #[case("sat,sun", "12-14", "02-01 12:30", "02-01 14:00")]
    #[case("sat,sun", "15-8", "02-01 15:30", "02-02 09:00")]
    // A night worker: no working time at all, the end of the quiet hours on a working day.
    #[case("sat,sun", "08-18", "01-29 19:00", "02-01 18:00")]
    #[case("sat,sun", "08-18", "01-29 12:00", "01-29 18:00")]
    fn what_waits_comes_on_a_working_morning(
        #[case] weekend: &str,
        #[case] quiet: &str,
        #[case] from: &str,
        #[case] to: &str,
    ) {
        assert_eq!(nairobi(weekend, quiet).working_morning(at(from)), at(to));
    }

    #[rstest]
    #[case("sat,sun", "21-7", "01-29 10:15", "01-29 10:15")]
    #[case("sat,sun", "21-7", "01-29 16:45", "01-29 16:45")]
    #[case("sat,sun", "21-7", "01-29 20:00", "01-29 16:00")]
    #[case("sat,sun", "21-7", "01-29 08:00", "01-28 16:00")]
    #[case("fri,sat", "21-7", "01-30 10:00", "01-28 16:00")]
    #[case("sat,sun", "15-8", "01-29 15:30", "01-29 14:00")]
    #[case("sat,sun", "12-14", "02-01 12:30", "02-01 11:00")]
    #[case("sat,sun", "09:30-08:00", "02-01 12:30", "02-01 09:00")]
    #[case("sat,sun", "08-18", "02-01 12:30", "02-01 07:00")]
    fn a_last_call_moves_earlier(#[case] weekend: &str, #[case] quiet: &str, #[case] from: &str, #[case] to: &str) {
        assert_eq!(nairobi(weekend, quiet).last_working_hour(at(from)), at(to));
    }

    #[rstest]
    #[case("21-7", "01-30 20:59", "01-30 20:59")]
    #[case("21-7", "01-30 21:00", "01-31 07:00")]
    #[case("21-7", "01-31 02:00", "01-31 07:00")]
    #[case("12-14", "01-31 13:00", "01-31 14:00")]
    fn quiet_hours_delay(#[case] quiet: &str, #[case] from: &str, #[case] to: &str) {
        assert_eq!(nairobi("sat,sun", quiet).after_quiet(at(from)), at(to));
    }

    #[test]
    fn a_clock_change_inside_quiet_hours_never_sends_into_the_past() {
        let manners = Manners {
            zone: "Europe/Berlin".parse().unwrap(),
            weekend: Weekend::default(),
            quiet: "21:00-02:30".parse().unwrap(),
        };
        // Second pass of 02:15; the quiet hours ended with the first pass of 02:30.
        let at: DateTime<Utc> = "2026-10-25T01:15:00Z".parse().unwrap();
        assert_eq!(manners.after_quiet(at), at);
    }
}
