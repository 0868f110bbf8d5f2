//! A point in time as people type it, and the instant it means for somebody at a given moment.

use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};

use super::{
    Dur, DurError, Zone,
    clock::{self, MORNING},
    digits,
    zone::unshift,
};

/// The years in which anything can be due or have been.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

/// A point in time as typed: `2026-03-01`, `2026-03-01 14:00`, `2026-03-01T14:00Z`, `in 7 days`, `3 days ago`, `7d`,
/// `tomorrow 9:00`, `yesterday`, `next monday`, `friday 10:00`, `15:00`, `now`.
///
/// It becomes an instant only with a zone and the present, see [`When::resolve`]. A date or day alone means 09:00.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When(Form);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    Instant(DateTime<Utc>),
    Wall(NaiveDateTime),
    Now,
    /// The next time it is this late.
    Clock(NaiveTime),
    /// Today, so many days on.
    Day(i8, NaiveTime),
    /// This weekday next; `strict` is never today.
    Weekday {
        day: Weekday,
        strict: bool,
        at: NaiveTime,
    },
    In(Dur, Option<NaiveTime>),
    /// A bare length: ahead where the future is meant, back where the past is.
    Length(Dur, Option<NaiveTime>),
    Ago(Dur),
}

/// What is wrong with a point in time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// Nothing was typed.
    #[error("no time")]
    Empty,
    /// None of the forms.
    #[error("`{word}` is no time")]
    Unknown {
        /// The part that is not understood.
        word: String,
        /// The word that was probably meant.
        nearest: Option<String>,
    },
    /// No such day in the calendar (`2026-02-30`).
    #[error("there is no day `{word}`")]
    ImpossibleDate {
        /// The date as typed.
        word: String,
    },
    /// No such time of day (`25:00`) or distance from UTC.
    #[error("there is no time `{word}`")]
    ImpossibleTime {
        /// The time as typed.
        word: String,
    },
    /// A year outside 1970 to 2199.
    #[error("`{word}` is out of range")]
    OutOfRange {
        /// The date as typed, or as it comes out.
        word: String,
    },
    /// `in …` or `… ago` with a wrong length.
    #[error(transparent)]
    Length(DurError),
}

impl When {
    /// The instant it means in that zone, at that moment. It may lie in the past: who needs the future checks.
    ///
    /// A wall time in a gap means the end of the gap, one that comes twice its first pass.
    ///
    /// # Errors
    /// [`WhenError::OutOfRange`] where the instant falls outside the years 1970 to 2199.
    pub fn resolve(&self, zone: &Zone, now: DateTime<Utc>) -> Result<DateTime<Utc>, WhenError> {
        let at = match self.0 {
            Form::Instant(at) => Some(at),
            Form::Wall(wall) => Some(zone.instant(wall)),
            Form::Now => Some(now),
            Form::Clock(at) => {
                let today = day_at(zone, now, 0, at).filter(|instant| *instant > now);
                today.or_else(|| day_at(zone, now, 1, at))
            }
            Form::Day(days, at) => day_at(zone, now, days, at),
            Form::Weekday { day, strict, at } => {
                let ahead = days_since(day, zone.local(now).weekday());
                let soon = if strict && ahead == 0 { None } else { day_at(zone, now, ahead, at) };
                soon.filter(|instant| *instant > now).or_else(|| day_at(zone, now, ahead + 7, at))
            }
            Form::In(length, at) | Form::Length(length, at) => Some(with_time(zone, length.after(zone, now), at)),
            Form::Ago(length) => Some(length.before(zone, now)),
        };
        in_range(at, now)
    }

    /// Whether it names a day and a time of day that the clocks skip on that day.
    #[must_use]
    pub fn is_skipped(&self, zone: &Zone, now: DateTime<Utc>) -> bool {
        let wall = match self.0 {
            Form::Wall(wall) => Some(wall),
            Form::Day(days, at) => {
                let today = zone.local(now).date();
                today.checked_add_signed(TimeDelta::days(days.into())).map(|day| day.and_time(at))
            }
            _ => None,
        };
        wall.is_some_and(|wall| zone.is_gap(wall))
    }

    /// The instant it means where the past is asked for (`log --since 7d`): a bare length counts back, a weekday or a
    /// time of day alone is the last one, not after `now`. All else is as in [`When::resolve`], so `in 7 days` still
    /// lies ahead: who needs the past checks.
    ///
    /// # Errors
    /// As [`When::resolve`].
    pub fn resolve_past(&self, zone: &Zone, now: DateTime<Utc>) -> Result<DateTime<Utc>, WhenError> {
        let at = match self.0 {
            Form::Length(length, at) => Some(with_time(zone, length.before(zone, now), at)),
            Form::Clock(at) => {
                let today = day_at(zone, now, 0, at).filter(|instant| *instant <= now);
                today.or_else(|| day_at(zone, now, -1, at))
            }
            Form::Weekday { day, strict: false, at } => {
                let back = days_since(zone.local(now).weekday(), day);
                let last = day_at(zone, now, -back, at).filter(|instant| *instant <= now);
                last.or_else(|| day_at(zone, now, -back - 7, at))
            }
            _ => return self.resolve(zone, now),
        };
        in_range(at, now)
    }
}

/// Days from the weekday `from` on to the next `day`, 0 to 6.
fn days_since(day: Weekday, from: Weekday) -> i8 {
    i8::try_from(day.days_since(from)).unwrap_or(0)
}

/// So many days from today at that wall time.
fn day_at(zone: &Zone, now: DateTime<Utc>, days: i8, at: NaiveTime) -> Option<DateTime<Utc>> {
    let date = zone.local(now).date().checked_add_signed(TimeDelta::days(days.into()))?;
    Some(zone.instant(date.and_time(at)))
}

/// The same local day at another time of day.
fn with_time(zone: &Zone, instant: DateTime<Utc>, at: Option<NaiveTime>) -> DateTime<Utc> {
    match at {
        Some(at) => zone.instant(zone.local(instant).date().and_time(at)),
        None => instant,
    }
}

fn in_range(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<DateTime<Utc>, WhenError> {
    at.filter(|at| YEARS.contains(&at.year()))
        .ok_or_else(|| WhenError::OutOfRange { word: at.unwrap_or(now).date_naive().to_string() })
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        let tidy = digits::tidy(text).replace(',', " ");
        let words: Vec<&str> = tidy.split_whitespace().collect();
        let Some(first) = words.first() else {
            return Err(WhenError::Empty);
        };
        if first.contains('-') && first.starts_with(|c: char| c.is_ascii_digit()) {
            return stamp(first, &words).map(Self);
        }
        let (words, time) = split_time(&words)?;
        let at = time.unwrap_or(MORNING);
        let form = match (words, time) {
            ([], Some(time)) => Form::Clock(time),
            (["now"], None) => Form::Now,
            (["today"], _) => Form::Day(0, at),
            (["tomorrow"], _) => Form::Day(1, at),
            (["yesterday"], _) => Form::Day(-1, at),
            (["next", day], _) | (["on" | "this", day] | [day], _) if clock::weekday(day).is_some() => {
                let strict = words.first() == Some(&"next");
                let day = clock::weekday(day).unwrap_or(Weekday::Mon);
                Form::Weekday { day, strict, at }
            }
            (["in", length @ ..], _) => ahead(length, time).map(|(length, time)| Form::In(length, time))?,
            ([length @ .., "ago"], None) => Form::Ago(read_length(length)?),
            _ if starts_with_digit(words) => ahead(words, time).map(|(length, time)| Form::Length(length, time))?,
            _ => return Err(unknown(words)),
        };
        Ok(Self(form))
    }
}

fn starts_with_digit(words: &[&str]) -> bool {
    words.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// Takes a time of day off the end, with the `at` before it.
fn split_time<'w, 'a>(words: &'w [&'a str]) -> Result<(&'w [&'a str], Option<NaiveTime>), WhenError> {
    let Some((last, before)) = words.split_last() else {
        return Ok((words, None));
    };
    if !clock::looks_like_time(last) {
        return Ok((words, None));
    }
    let impossible = || WhenError::ImpossibleTime { word: (*last).to_owned() };
    let time = clock::time_of_day(last).ok_or_else(impossible)?;
    let before = match before.split_last() {
        Some((&"at", rest)) => rest,
        _ => before,
    };
    Ok((before, Some(time)))
}

/// `7d`, `7 days`; with a time of day only where days are counted.
fn ahead(words: &[&str], time: Option<NaiveTime>) -> Result<(Dur, Option<NaiveTime>), WhenError> {
    let length = read_length(words)?;
    if time.is_some() && !length.is_calendar() {
        return Err(WhenError::Unknown { word: words.join(" "), nearest: None });
    }
    Ok((length, time))
}

fn read_length(words: &[&str]) -> Result<Dur, WhenError> {
    words.join(" ").parse().map_err(WhenError::Length)
}

fn unknown(words: &[&str]) -> WhenError {
    let known = ["today", "tomorrow", "yesterday", "next", "now", "in", "ago"];
    let known = || known.into_iter().chain(clock::WEEK.map(clock::weekday_word));
    let understood = |word: &str| known().any(|each| each == word) || clock::weekday(word).is_some();
    let word = words.iter().find(|word| !understood(word)).copied();
    WhenError::Unknown {
        word: word.map_or_else(|| words.join(" "), str::to_owned),
        nearest: word.and_then(|word| clock::nearest(word, known())),
    }
}

/// A date of the calendar, with or without a time and a distance from UTC: `2026-03-01t14:00z`.
fn stamp(first: &str, words: &[&str]) -> Result<Form, WhenError> {
    let (date_text, glued) = first.split_once('t').unwrap_or((first, ""));
    let date = date(date_text)?;
    let rest = words.get(1..).unwrap_or_default().iter().filter(|word| **word != "at");
    let rest: String = std::iter::once(glued).chain(rest.copied()).collect();
    if rest.is_empty() {
        return Ok(Form::Wall(date.and_time(MORNING)));
    }
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(rest.len());
    let (time_text, offset_text) = rest.split_at(end);
    if !time_text.contains(':') {
        return Err(WhenError::Unknown { word: rest, nearest: None });
    }
    let impossible = |word: &str| WhenError::ImpossibleTime { word: word.to_owned() };
    let time = clock::time_of_day(time_text).ok_or_else(|| impossible(time_text))?;
    let wall = date.and_time(time);
    if offset_text.is_empty() {
        return Ok(Form::Wall(wall));
    }
    let offset = offset(offset_text).ok_or_else(|| impossible(offset_text))?;
    Ok(Form::Instant(unshift(wall, offset)))
}

fn date(text: &str) -> Result<NaiveDate, WhenError> {
    let unknown = || WhenError::Unknown { word: text.to_owned(), nearest: None };
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else {
        return Err(unknown());
    };
    let year = clock::number(year, 4, 9).ok_or_else(unknown)?;
    let month = clock::number(month, 1, 2).ok_or_else(unknown)?;
    let day = clock::number(day, 1, 2).ok_or_else(unknown)?;
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year));
    let year = year.ok_or_else(|| WhenError::OutOfRange { word: text.to_owned() })?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| WhenError::ImpossibleDate { word: text.to_owned() })
}

/// `z`, `utc`, `+03:00`, `+0300`, `-3`: seconds east of Greenwich.
fn offset(text: &str) -> Option<i32> {
    if matches!(text, "z" | "utc" | "gmt") {
        return Some(0);
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "00"),
    };
    let (hours, minutes) = (clock::number(hours, 1, 2)?, clock::number(minutes, 2, 2)?);
    let valid = hours <= 18 && minutes < 60;
    i32::try_from(hours * 3600 + minutes * 60).ok().filter(|_| valid).map(|seconds| sign * seconds)
}
