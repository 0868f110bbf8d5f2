//! Reads a recurrence from the words people type.

use std::{num::NonZeroU16, str::FromStr};

use chrono::{NaiveTime, Timelike, Weekday};

use super::{Cron, Dur, Every, EveryError, MonthDay, Nth, clock, digits};

/// Ten years, in the unit.
const MOST_DAYS: u32 = 3660;
const MOST_WEEKS: u32 = 520;
const MOST_MONTHS: u32 = 120;

const BASES: [&str; 7] = ["daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "every"];
const UNITS: [&str; 6] = ["days", "weeks", "fortnights", "months", "quarters", "years"];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl FromStr for Every {
    type Err = EveryError;

    fn from_str(text: &str) -> Result<Self, EveryError> {
        let tidy = digits::tidy(text);
        let bare = tidy.trim_matches(['"', '“', '”', '„']).trim();
        match bare.chars().next() {
            None => Err(EveryError::Empty),
            // `60 days`, `7d`: the word "every" is missing, this is no cron expression of too few fields.
            Some('0'..='9') if let Ok(length) = bare.parse::<Dur>() => {
                let nearest = length.is_calendar().then(|| format!("every {bare}"));
                Err(EveryError::UnknownWord { word: bare.to_owned(), nearest })
            }
            Some(_) if looks_like_cron(bare) => Cron::read(bare).map(Self::Cron),
            Some(_) => Phrase::new(bare).read(),
        }
    }
}

/// Whether it begins as a cron expression does, right or wrong.
fn looks_like_cron(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or(text);
    first.starts_with('@') || first.bytes().all(|b| b.is_ascii_digit() || b"*/,-?".contains(&b))
}

/// How often, before the day and the time are known.
#[derive(Clone, Copy)]
enum Unit {
    Days,
    Weeks,
    Months,
}

/// The day after `on`.
#[derive(Clone, Copy)]
enum On {
    Weekday(Weekday),
    Month(MonthDay),
}

/// The words, and how far they are read.
struct Phrase<'a> {
    words: Vec<&'a str>,
    read: usize,
}

impl<'a> Phrase<'a> {
    fn new(text: &'a str) -> Self {
        let words = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        Self { words, read: 0 }
    }

    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.read).copied()
    }

    fn take(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.read += 1;
        Some(word)
    }

    /// Passes over the word where it stands there.
    fn skip(&mut self, word: &str) -> bool {
        let there = self.peek() == Some(word);
        self.read += usize::from(there);
        there
    }

    /// The words from a place up to here.
    fn since(&self, start: usize) -> String {
        self.words.get(start..self.read).unwrap_or_default().join(" ")
    }

    /// An error about the next word, or about the last where the words end too soon.
    fn unknown<'k>(&self, known: impl IntoIterator<Item = &'k str>) -> EveryError {
        match self.peek() {
            Some(word) => EveryError::UnknownWord { word: word.to_owned(), nearest: clock::nearest(word, known) },
            None => EveryError::UnknownWord {
                word: self.words.last().copied().unwrap_or_default().to_owned(),
                nearest: None,
            },
        }
    }

    fn read(mut self) -> Result<Every, EveryError> {
        let (count, unit, mut on) = self.base()?;
        let base = self.since(0);
        let mut at = None;
        while let Some(word) = self.peek() {
            if word == "on" && on.is_none() {
                self.read += 1;
                on = Some(self.on()?);
            } else if (word == "at" || clock::looks_like_time(word)) && at.is_none() {
                self.skip("at");
                at = Some(self.at()?);
            } else {
                return Err(self.unknown(["on", "at"]));
            }
        }
        let at = at.unwrap_or(clock::MORNING);
        let misfit = |on: String| Err(EveryError::Misfit { every: base.clone(), on });
        match (unit, on) {
            (Unit::Days, None) => Ok(Every::Days { every: count, at }),
            (Unit::Weeks, None) => Ok(Every::Weeks { every: count, on: None, at }),
            (Unit::Weeks, Some(On::Weekday(day))) => Ok(Every::Weeks { every: count, on: Some(day), at }),
            (Unit::Months, None) => Ok(Every::Months { every: count, on: None, at }),
            (Unit::Months, Some(On::Month(day))) => Ok(Every::Months { every: count, on: Some(day), at }),
            (_, Some(On::Weekday(day))) => misfit(clock::weekday_word(day).to_owned()),
            (_, Some(On::Month(day))) => misfit(format!("the {day}")),
        }
    }

    /// `daily`, `every 2 weeks`, `every monday`, `every last friday`.
    fn base(&mut self) -> Result<(NonZeroU16, Unit, Option<On>), EveryError> {
        let (count, unit) = match self.peek() {
            Some("daily") => (1, Unit::Days),
            Some("weekly") => (1, Unit::Weeks),
            Some("fortnightly" | "biweekly") => (2, Unit::Weeks),
            Some("monthly") => (1, Unit::Months),
            Some("quarterly") => (3, Unit::Months),
            Some("yearly" | "annually") => (12, Unit::Months),
            Some("every" | "each") => {
                self.read += 1;
                return self.every();
            }
            _ => return Err(self.unnamed()),
        };
        self.read += 1;
        Ok((NonZeroU16::MIN.saturating_add(count - 1), unit, None))
    }

    /// No base: `monday at 9:00` and `on the last friday` lack one word only.
    fn unnamed(&self) -> EveryError {
        match self.peek() {
            Some(word) if clock::weekday(word).is_some() => {
                EveryError::UnknownWord { word: word.to_owned(), nearest: Some(format!("every {word}")) }
            }
            _ => self.unknown(BASES),
        }
    }

    /// What follows `every`.
    fn every(&mut self) -> Result<(NonZeroU16, Unit, Option<On>), EveryError> {
        let one = NonZeroU16::MIN;
        let Some(word) = self.peek() else {
            return Err(self.unknown([]));
        };
        if let Some(day) = clock::weekday(word) {
            self.read += 1;
            return Ok((one, Unit::Weeks, Some(On::Weekday(day))));
        }
        let start = self.read;
        let length = word.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, suffix) = word.split_at(length);
        if nth(word).is_some() || matches!(suffix, "st" | "nd" | "rd" | "th") {
            let day = self.month_day()?;
            return Ok((one, Unit::Months, Some(On::Month(day))));
        }
        let count = if !digits.is_empty() {
            // A number too large for the type is too long for us.
            digits.parse().unwrap_or(u32::MAX)
        } else if word == "other" {
            2
        } else {
            1
        };
        let unit = if !digits.is_empty() && !suffix.is_empty() {
            suffix // `60d`
        } else if !digits.is_empty() || word == "other" {
            self.read += 1;
            self.peek().ok_or_else(|| self.unknown([]))?
        } else {
            word
        };
        let (size, unit, most) = match unit {
            "d" | "day" | "days" => (1, Unit::Days, MOST_DAYS),
            "w" | "week" | "weeks" => (1, Unit::Weeks, MOST_WEEKS),
            "fortnight" | "fortnights" => (2, Unit::Weeks, MOST_WEEKS),
            "mo" | "month" | "months" => (1, Unit::Months, MOST_MONTHS),
            "quarter" | "quarters" => (3, Unit::Months, MOST_MONTHS),
            "y" | "year" | "years" => (12, Unit::Months, MOST_MONTHS),
            _ => return Err(self.unknown(UNITS.into_iter().chain(WEEKDAYS))),
        };
        self.read += 1;
        let total = count.saturating_mul(size);
        let interval = || EveryError::Interval { interval: self.since(start) };
        let count = u16::try_from(total).ok().filter(|_| total <= most).and_then(NonZeroU16::new);
        Ok((count.ok_or_else(interval)?, unit, None))
    }

    /// What follows `on`.
    fn on(&mut self) -> Result<On, EveryError> {
        self.skip("the");
        if let Some(day) = self.peek().and_then(clock::weekday) {
            self.read += 1;
            return Ok(On::Weekday(day));
        }
        self.month_day().map(On::Month)
    }

    /// `1st`, `15`, `last day`, `last friday`, `2nd tuesday`; `of the month` may follow.
    fn month_day(&mut self) -> Result<MonthDay, EveryError> {
        self.skip("day"); // `on day 15`
        let known = ["first", "second", "third", "fourth", "last"];
        let word = self.peek().ok_or_else(|| self.unknown([]))?;
        let nth = nth(word);
        let number = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let suffix = word.get(number.len()..).unwrap_or_default();
        let after = self.words.get(self.read + 1).copied();
        let day = if let (Some(nth), Some(day)) = (nth, after.and_then(clock::weekday)) {
            self.read += 2;
            MonthDay::Weekday(nth, day)
        } else if nth == Some(Nth::Last) {
            self.read += 1;
            self.skip("day");
            MonthDay::Last
        } else if let Some(nth) = nth.filter(|_| number.is_empty()) {
            self.read += 1;
            self.skip("day");
            MonthDay::Day(nth.ordinal())
        } else if !number.is_empty() && matches!(suffix, "" | "st" | "nd" | "rd" | "th") {
            let day = clock::number(number, 1, 2).and_then(|n| u8::try_from(n).ok());
            let day = day.filter(|n| (1..=31).contains(n));
            let day = day.ok_or_else(|| EveryError::Day { word: word.to_owned() })?;
            self.read += 1;
            MonthDay::Day(day)
        } else {
            return Err(self.unknown(WEEKDAYS.into_iter().chain(known)));
        };
        if self.skip("of") {
            let _ = self.skip("the") || self.skip("each") || self.skip("every");
            if !self.skip("month") {
                return Err(self.unknown(["month"]));
            }
        }
        Ok(day)
    }

    /// What follows `at`: hours and minutes.
    fn at(&mut self) -> Result<NaiveTime, EveryError> {
        let word = self.take().ok_or_else(|| self.unknown([]))?;
        clock::time_of_day(word)
            .filter(|time| time.second() == 0)
            .ok_or_else(|| EveryError::Time { word: word.to_owned() })
    }
}

/// `first`, `1st`, …, `last`.
fn nth(word: &str) -> Option<Nth> {
    Some(match word {
        "first" | "1st" => Nth::First,
        "second" | "2nd" => Nth::Second,
        "third" | "3rd" => Nth::Third,
        "fourth" | "4th" => Nth::Fourth,
        "last" => Nth::Last,
        _ => return None,
    })
}

impl Nth {
    /// The day of that number, where no weekday follows.
    const fn ordinal(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
            Self::Last => 31,
        }
    }
}
