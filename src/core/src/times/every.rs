//! A recurrence: worded (`monthly on the last friday at 09:30`) or a cron expression, and when it falls due next.

use std::{fmt, num::NonZeroU16};

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use serde::{Deserialize, Serialize};

use super::{Cron, CronField, Zone, clock};

/// A recurrence in a zone's wall time. Stored in ledgers as it is, so its serde form never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Every so many days, counted from the anchor's date.
    Days {
        /// How many.
        every: NonZeroU16,
        /// The wall time.
        at: NaiveTime,
    },
    /// Every so many weeks.
    Weeks {
        /// How many.
        every: NonZeroU16,
        /// The weekday; the anchor's where none is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Weekday>,
        /// The wall time.
        at: NaiveTime,
    },
    /// Every so many months; a quarter is three, a year twelve.
    Months {
        /// How many.
        every: NonZeroU16,
        /// The day of the month; the anchor's where none is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<MonthDay>,
        /// The wall time.
        at: NaiveTime,
    },
    /// A cron expression.
    Cron(Cron),
}

/// A day that every month has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthDay {
    /// The day of this number, 1 to 31; the last day of a month that lacks it.
    Day(u8),
    /// The last day.
    Last,
    /// The first, …, last such weekday.
    Weekday(Nth, Weekday),
}

/// Which of a month's four or five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nth {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last, which may be the fourth or the fifth.
    Last,
}

/// What is wrong with a recurrence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EveryError {
    /// Nothing was typed.
    #[error("no recurrence")]
    Empty,
    /// A word that means nothing where it stands, or the word after which something is missing.
    #[error("`{word}` means nothing here")]
    UnknownWord {
        /// The word.
        word: String,
        /// The word or words that were probably meant.
        nearest: Option<String>,
    },
    /// A cron expression has five fields.
    #[error("{count} cron fields instead of five")]
    Fields {
        /// How many were found.
        count: usize,
    },
    /// A cron field that does not parse: a foreign word, out of range, a range that runs backwards.
    #[error("`{text}` does not fit the cron field {field}")]
    Field {
        /// Which field.
        field: CronField,
        /// The part of it that is wrong.
        text: String,
    },
    /// A cron expression whose days do not exist (`0 9 31 2 *`).
    #[error("never fires")]
    NeverFires,
    /// `every 0 days`, or more than ten years.
    #[error("`{interval}` is nothing or more than ten years")]
    Interval {
        /// The interval as typed: `0 days`.
        interval: String,
    },
    /// No day of a month (`on the 32nd`).
    #[error("`{word}` is no day of a month")]
    Day {
        /// What was typed.
        word: String,
    },
    /// No time of day (`at 25:00`).
    #[error("`{word}` is no time of day")]
    Time {
        /// What was typed.
        word: String,
    },
    /// The `on …` and the interval do not go together (`daily on monday`, `monthly on monday`).
    #[error("`on {on}` does not fit `{every}`")]
    Misfit {
        /// The interval: `daily`.
        every: String,
        /// The day: `monday`.
        on: String,
    },
}

impl Every {
    /// The next instant strictly after `after`, and not before `anchor`, at which it falls due in that zone.
    ///
    /// `anchor` is when the schedule was made, or its first time. Without an `on`, intervals are counted from the
    /// anchor's local date, which is the first; with an `on`, from the first such day at or after the anchor. A cron
    /// expression knows the calendar only. Wall times in a gap fall due at its end, in a fold at the first pass; cron
    /// expressions whose hour is `*` or `*/n` run in real time. None at the end of the calendar (cron: after 2100).
    #[must_use]
    pub fn next(&self, zone: &Zone, anchor: DateTime<Utc>, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let before_anchor = anchor.checked_sub_signed(TimeDelta::nanoseconds(1)).unwrap_or(anchor);
        let after = after.max(before_anchor);
        let first = zone.local(anchor).date();
        let today = zone.local(after).date();
        match self {
            Self::Cron(cron) => cron.next(zone, after),
            Self::Days { every, at } => days(zone, first, today, u64::from(every.get()), *at, after),
            Self::Weeks { every, on, at } => {
                let mut first = first;
                if let Some(on) = on {
                    let ahead = on.days_since(first.weekday());
                    first = first.checked_add_days(Days::new(ahead.into()))?;
                    if zone.instant(first.and_time(*at)) < anchor {
                        first = first.checked_add_days(Days::new(7))?;
                    }
                }
                days(zone, first, today, u64::from(every.get()) * 7, *at, after)
            }
            Self::Months { every, on, at } => {
                let on = on.unwrap_or(MonthDay::Day(u8::try_from(first.day()).unwrap_or(31)));
                let mut month = first.with_day(1)?;
                if zone.instant(on.in_month(month)?.and_time(*at)) < anchor && self.has_on() {
                    month = month.checked_add_months(Months::new(1))?;
                }
                let step = u32::from(every.get());
                let behind = u32::try_from(months_between(month, today)).unwrap_or(0);
                let start = (behind / step).saturating_sub(1);
                soonest(zone, *at, after, start, |k| {
                    let month = month.checked_add_months(Months::new(k.checked_mul(step)?))?;
                    on.in_month(month)
                })
            }
        }
    }

    /// Every Monday at 09:00.
    #[must_use]
    pub const fn monday_morning() -> Self {
        Self::Weeks { every: NonZeroU16::MIN, on: Some(Weekday::Mon), at: clock::MORNING }
    }

    const fn has_on(&self) -> bool {
        matches!(self, Self::Weeks { on: Some(_), .. } | Self::Months { on: Some(_), .. })
    }
}

/// The first of `first`, `first + step`, … that lies after.
fn days(
    zone: &Zone,
    first: NaiveDate,
    today: NaiveDate,
    step: u64,
    at: NaiveTime,
    after: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let behind = u64::try_from((today - first).num_days()).unwrap_or(0);
    let start = u32::try_from((behind / step).saturating_sub(1)).ok()?;
    soonest(zone, at, after, start, |k| first.checked_add_days(Days::new(u64::from(k).checked_mul(step)?)))
}

/// Walks from a turn that is surely not too late. A few turns are enough: zones shift a date by a day at most.
fn soonest(
    zone: &Zone,
    at: NaiveTime,
    after: DateTime<Utc>,
    start: u32,
    date: impl Fn(u32) -> Option<NaiveDate>,
) -> Option<DateTime<Utc>> {
    (start..start.saturating_add(8)).map_while(|k| Some(zone.instant(date(k)?.and_time(at)))).find(|due| *due > after)
}

/// Whole months from one month to the month of a day; negative where that lies before.
fn months_between(from: NaiveDate, to: NaiveDate) -> i64 {
    let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
    months(to) - months(from)
}

impl MonthDay {
    /// Its date in the month of that date; none only at the end of the calendar.
    fn in_month(self, month: NaiveDate) -> Option<NaiveDate> {
        let (year, number) = (month.year(), month.month());
        let length = u32::from(month.num_days_in_month());
        let weekday = |weekday, nth| NaiveDate::from_weekday_of_month_opt(year, number, weekday, nth);
        match self {
            Self::Day(day) => month.with_day(u32::from(day).clamp(1, length)),
            Self::Last => month.with_day(length),
            Self::Weekday(nth, day) => match nth {
                Nth::First => weekday(day, 1),
                Nth::Second => weekday(day, 2),
                Nth::Third => weekday(day, 3),
                Nth::Fourth => weekday(day, 4),
                Nth::Last => weekday(day, 5).or_else(|| weekday(day, 4)),
            },
        }
    }
}

impl fmt::Display for Every {
    /// The canonical form, which reads back as an equal value: `monthly on the last friday at 09:30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (every, unit, at) = match self {
            Self::Cron(cron) => return cron.fmt(f),
            Self::Days { every, at } => (every.get(), "days", at),
            Self::Weeks { every, at, .. } => (every.get(), "weeks", at),
            Self::Months { every, at, .. } => (every.get(), "months", at),
        };
        match (every, unit) {
            (1, "days") => f.write_str("daily")?,
            (1, "weeks") => f.write_str("weekly")?,
            (2, "weeks") => f.write_str("fortnightly")?,
            (1, "months") => f.write_str("monthly")?,
            (3, "months") => f.write_str("quarterly")?,
            (12, "months") => f.write_str("yearly")?,
            _ => write!(f, "every {every} {unit}")?,
        }
        match self {
            Self::Weeks { on: Some(day), .. } => write!(f, " on {}", clock::weekday_word(*day))?,
            Self::Months { on: Some(day), .. } => write!(f, " on the {day}")?,
            _ => {}
        }
        write!(f, " at {}", at.format("%H:%M"))
    }
}

impl fmt::Display for MonthDay {
    /// `1st`, `last day`, `last friday`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => {
                let suffix = match (day % 10, day / 10) {
                    (1, tens) if tens != 1 => "st",
                    (2, tens) if tens != 1 => "nd",
                    (3, tens) if tens != 1 => "rd",
                    _ => "th",
                };
                write!(f, "{day}{suffix}")
            }
            Self::Last => f.write_str("last day"),
            Self::Weekday(nth, day) => write!(f, "{} {}", nth.word(), clock::weekday_word(*day)),
        }
    }
}

impl Nth {
    /// The word: `first`, …, `last`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Last => "last",
        }
    }
}
