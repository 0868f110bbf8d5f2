//! A length of time as people mean it: hours by the stopwatch, days and months by the calendar.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Days, Months, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Zone, clock, digits};

/// A length: `90m`, `24h`, `7d`, `2w`, `3 months`, `1y`; more than nothing, at most ten years.
///
/// Minutes and hours are exact. Days, weeks, months and years keep the wall time and follow the calendar, so `24h` and
/// `1d` differ when clocks change. `2w` equals `14d`, `60m` equals `1h`, `1y` equals `12 months`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Dur(Span);

/// As stored: `{"days":7}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Span {
    Minutes(u32),
    Days(u32),
    Months(u32),
}

const MOST_MINUTES: u32 = MOST_DAYS * 24 * 60;
const MOST_DAYS: u32 = 3660;
const MOST_MONTHS: u32 = 120;

/// What is wrong with a length.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DurError {
    /// Not a number and a unit.
    #[error("`{word}` is not a length")]
    Unknown {
        /// What was typed.
        word: String,
    },
    /// The number is there, the unit is not one.
    #[error("no unit of time `{unit}`")]
    UnknownUnit {
        /// What stands in the unit's place.
        unit: String,
        /// The unit that was probably meant.
        nearest: Option<String>,
    },
    /// No length at all.
    #[error("a length of nothing")]
    Zero,
    /// More than ten years.
    #[error("`{word}` is longer than ten years")]
    TooLong {
        /// What was typed.
        word: String,
    },
}

impl Dur {
    /// So many minutes, exactly; brought between one minute and ten years.
    #[must_use]
    pub fn minutes(count: u32) -> Self {
        Self(Span::Minutes(count.clamp(1, MOST_MINUTES)))
    }

    /// So many hours, exactly; brought between one hour and ten years.
    #[must_use]
    pub fn hours(count: u32) -> Self {
        Self::minutes(count.max(1).saturating_mul(60))
    }

    /// So many calendar days; brought between one day and ten years.
    #[must_use]
    pub fn days(count: u32) -> Self {
        Self(Span::Days(count.clamp(1, MOST_DAYS)))
    }

    /// So many calendar months; brought between one month and ten years.
    #[must_use]
    pub fn months(count: u32) -> Self {
        Self(Span::Months(count.clamp(1, MOST_MONTHS)))
    }

    /// The instant this long after another. Days and months keep the wall time of the zone and clamp to a month's end.
    #[must_use]
    pub fn after(&self, zone: &Zone, from: DateTime<Utc>) -> DateTime<Utc> {
        match self.0 {
            Span::Minutes(count) => from.checked_add_signed(TimeDelta::minutes(count.into())).unwrap_or(from),
            Span::Days(count) => by_calendar(zone, from, |wall| wall.checked_add_days(Days::new(count.into()))),
            Span::Months(count) => add_months(from, count, zone),
        }
    }

    /// The instant this long before another, by the same rules.
    #[must_use]
    pub fn before(&self, zone: &Zone, from: DateTime<Utc>) -> DateTime<Utc> {
        match self.0 {
            Span::Minutes(count) => from.checked_sub_signed(TimeDelta::minutes(count.into())).unwrap_or(from),
            Span::Days(count) => by_calendar(zone, from, |wall| wall.checked_sub_days(Days::new(count.into()))),
            Span::Months(count) => by_calendar(zone, from, |wall| wall.checked_sub_months(Months::new(count))),
        }
    }

    /// Whether it is counted in days or more, so that a time of day can stand beside it.
    pub(super) const fn is_calendar(self) -> bool {
        !matches!(self.0, Span::Minutes(_))
    }
}

/// So many calendar months later by the wall clock of the zone: the same day and time, or the last day of a month that
/// lacks the day.
#[must_use]
pub fn add_months(at: DateTime<Utc>, months: u32, zone: &Zone) -> DateTime<Utc> {
    by_calendar(zone, at, |wall| wall.checked_add_months(Months::new(months)))
}

/// Moves the wall clock; at the end of time itself it stays.
fn by_calendar(
    zone: &Zone,
    from: DateTime<Utc>,
    step: impl Fn(NaiveDateTime) -> Option<NaiveDateTime>,
) -> DateTime<Utc> {
    step(zone.local(from)).map_or(from, |wall| zone.instant(wall))
}

impl FromStr for Dur {
    type Err = DurError;

    fn from_str(text: &str) -> Result<Self, DurError> {
        let tidy = digits::tidy(text);
        let word = || text.trim().to_owned();
        let split = tidy.find(|c: char| !c.is_ascii_digit()).unwrap_or(tidy.len());
        let (count, unit) = tidy.split_at(split);
        let unit = unit.trim();
        if count.is_empty() || unit.is_empty() {
            return Err(DurError::Unknown { word: word() });
        }
        let (make, size, most): (fn(u32) -> Span, u32, u32) = match unit {
            "m" | "min" | "mins" | "minute" | "minutes" => (Span::Minutes, 1, MOST_MINUTES),
            "h" | "hr" | "hrs" | "hour" | "hours" => (Span::Minutes, 60, MOST_MINUTES),
            "d" | "day" | "days" => (Span::Days, 1, MOST_DAYS),
            "w" | "wk" | "wks" | "week" | "weeks" => (Span::Days, 7, MOST_DAYS),
            "mo" | "month" | "months" => (Span::Months, 1, MOST_MONTHS),
            "y" | "yr" | "yrs" | "year" | "years" => (Span::Months, 12, MOST_MONTHS),
            _ => {
                let known = ["minutes", "hours", "days", "weeks", "months", "years"];
                let nearest = clock::nearest(unit, known);
                return Err(DurError::UnknownUnit { unit: unit.to_owned(), nearest });
            }
        };
        // A number too large for the type is too long for us.
        let total = count.parse::<u32>().unwrap_or(u32::MAX).saturating_mul(size);
        match total {
            0 => Err(DurError::Zero),
            _ if total > most => Err(DurError::TooLong { word: word() }),
            _ => Ok(Self(make(total))),
        }
    }
}

impl fmt::Display for Dur {
    /// The canonical form, which reads back: `90m`, `24h`, `7d`, `3 months`, `1y`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Span::Minutes(count) if count.is_multiple_of(60) => write!(f, "{}h", count / 60),
            Span::Minutes(count) => write!(f, "{count}m"),
            Span::Days(count) => write!(f, "{count}d"),
            Span::Months(count) if count.is_multiple_of(12) => write!(f, "{}y", count / 12),
            Span::Months(1) => f.write_str("1 month"),
            Span::Months(count) => write!(f, "{count} months"),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("90m", "90m")]
    #[case("60 minutes", "1h")]
    #[case("24h", "24h")]
    #[case("36 hours", "36h")]
    #[case("7d", "7d")]
    #[case("2w", "14d")]
    #[case("10 DAYS", "10d")]
    #[case("٣ months", "3 months")]
    #[case("1 month", "1 month")]
    #[case("1y", "1y")]
    #[case("18mo", "18 months")]
    fn a_length_reads_and_reads_back(#[case] text: &str, #[case] shown: &str) {
        let dur: Dur = text.parse().unwrap();
        assert_eq!(dur.to_string(), shown);
        assert_eq!(shown.parse::<Dur>().unwrap(), dur);
        let stored = serde_json::to_string(&dur).unwrap();
        assert_eq!(serde_json::from_str::<Dur>(&stored).unwrap(), dur);
    }

    #[rstest]
    #[case("", DurError::Unknown { word: "".into() })]
    #[case("soon", DurError::Unknown { word: "soon".into() })]
    #[case("7", DurError::Unknown { word: "7".into() })]
    #[case("-7d", DurError::Unknown { word: "-7d".into() })]
    #[case("0d", DurError::Zero)]
    #[case("11y", DurError::TooLong { word: "11y".into() })]
    #[case("99999999999999999999d", DurError::TooLong { word: "99999999999999999999d".into() })]
    #[case("7 dayz", DurError::UnknownUnit { unit: "dayz".into(), nearest: Some("days".into()) })]
    fn what_is_no_length_says_why(#[case] text: &str, #[case] error: DurError) {
        assert_eq!(text.parse::<Dur>().unwrap_err(), error);
    }

    #[test]
    fn a_stored_length_is_explicit() {
        assert_eq!(serde_json::to_string(&Dur::days(7)).unwrap(), r#"{"days":7}"#);
        assert_eq!(serde_json::to_string(&Dur::hours(24)).unwrap(), r#"{"minutes":1440}"#);
    }

    #[rstest]
    // Berlin goes from UTC+1 to UTC+2 on 2026-03-29.
    #[case("1d", "2026-03-28T11:00:00Z", "2026-03-29T10:00:00Z")]
    #[case("24h", "2026-03-28T11:00:00Z", "2026-03-29T11:00:00Z")]
    #[case("1 month", "2026-01-31T11:00:00Z", "2026-02-28T11:00:00Z")]
    #[case("1y", "2028-02-29T11:00:00Z", "2029-02-28T11:00:00Z")]
    fn days_keep_the_wall_time_and_months_their_end(#[case] dur: Dur, #[case] from: &str, #[case] to: &str) {
        let zone = "Europe/Berlin".parse().unwrap();
        assert_eq!(dur.after(&zone, utc(from)), utc(to));
    }

    #[test]
    fn before_walks_back() {
        let zone = "Africa/Nairobi".parse().unwrap();
        let close = utc("2027-02-01T07:00:00Z");
        assert_eq!(Dur::hours(24).before(&zone, close), utc("2027-01-31T07:00:00Z"));
        assert_eq!(Dur::months(1).before(&zone, close), utc("2027-01-01T07:00:00Z"));
        let end = DateTime::<Utc>::MAX_UTC;
        assert_eq!(Dur::days(1).after(&zone, end), end);
    }
}
