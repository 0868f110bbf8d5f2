//! A five-field cron expression as Vixie cron reads it, run on the wall clock of a zone.
//!
//! The `cron` crate finds the next matching wall time. It never sees a zone: with one it skips gaps, doubles folds and
//! can answer with the past. The crate counts weekdays from 1 = Sunday and wants both days to match where Vixie wants
//! either, so fields are read here and handed over as plain lists of numbers.

use std::{collections::BTreeSet, fmt, str::FromStr, sync::Arc};

use ::cron::Schedule;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    EveryError, Zone, clock, digits,
    zone::{shift, unshift},
};

/// A five-field cron expression that can fire. Two are equal when their normalised texts are.
#[derive(Clone)]
pub struct Cron {
    text: String,
    rules: Arc<Rules>,
}

/// What the text means, ready to run.
#[derive(Debug)]
struct Rules {
    /// The crate's schedules; the earliest counts. Two where both days are restricted: either may match.
    either: Vec<Schedule>,
    /// The hour field begins with `*`: it runs in real time, through gaps and folds.
    real_time: bool,
}

/// A field of a cron expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CronField {
    /// 0–59.
    Minute,
    /// 0–23.
    Hour,
    /// 1–31.
    DayOfMonth,
    /// 1–12 or names.
    Month,
    /// 0–7 or names; 0 and 7 are Sunday.
    DayOfWeek,
}

const FIELDS: [CronField; 5] =
    [CronField::Minute, CronField::Hour, CronField::DayOfMonth, CronField::Month, CronField::DayOfWeek];

/// The first and the last year the crate knows.
const YEARS: (i32, i32) = (1970, 2100);

const MACROS: [(&str, &str); 7] = [
    ("@yearly", "0 0 1 1 *"),
    ("@annually", "0 0 1 1 *"),
    ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"),
    ("@daily", "0 0 * * *"),
    ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
];

const MONTHS: [(&str, &str); 12] = [
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may", "may"),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
];

impl CronField {
    /// The stable word: `minute`, `hour`, `day-of-month`, `month`, `day-of-week`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::DayOfMonth => "day-of-month",
            Self::Month => "month",
            Self::DayOfWeek => "day-of-week",
        }
    }

    /// The least and the greatest number it takes.
    #[must_use]
    pub const fn range(self) -> (u32, u32) {
        match self {
            Self::Minute => (0, 59),
            Self::Hour => (0, 23),
            Self::DayOfMonth => (1, 31),
            Self::Month => (1, 12),
            Self::DayOfWeek => (0, 7),
        }
    }

    /// The greatest number that `*` and an open step reach: 7 is another name of 0.
    const fn top(self) -> u32 {
        match self {
            Self::DayOfWeek => 6,
            _ => self.range().1,
        }
    }

    /// A number or a name, and how it is spelt.
    fn value(self, word: &str) -> Option<(u32, String)> {
        let (low, high) = self.range();
        if let Some(number) = clock::number(word, 1, 3) {
            return (low..=high).contains(&number).then(|| (number, number.to_string()));
        }
        let number = match self {
            Self::Month => {
                let index = MONTHS.iter().position(|(short, long)| word == *short || word == *long);
                u32::try_from(index?).ok()? + 1
            }
            Self::DayOfWeek => clock::weekday(word)?.num_days_from_sunday(),
            _ => return None,
        };
        Some((number, word.get(..3)?.to_uppercase()))
    }
}

impl fmt::Display for CronField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// One field read: its spelling and the numbers it allows.
struct Field {
    text: String,
    numbers: BTreeSet<u32>,
    /// It begins with `*`, which is how Vixie cron tells a free day from a restricted one (`*/2` is free).
    star: bool,
}

impl Field {
    fn read(field: CronField, text: &str) -> Result<Self, EveryError> {
        let mut numbers = BTreeSet::new();
        let mut spelt = Vec::new();
        for item in text.split(',') {
            let wrong = || EveryError::Field { field, text: item.to_owned() };
            let (some, spelling) = read_item(field, item).ok_or_else(wrong)?;
            numbers.extend(some);
            spelt.push(spelling);
        }
        Ok(Self { text: spelt.join(","), numbers, star: text.starts_with('*') })
    }

    /// The numbers as the crate wants them, moved by so many.
    fn list(&self, by: u32) -> String {
        let numbers: Vec<String> = self.numbers.iter().map(|n| (n + by).to_string()).collect();
        numbers.join(",")
    }
}

/// `*`, `5`, `1-5`, each with `/2`; nothing where it is none of these, out of range or backwards.
fn read_item(field: CronField, item: &str) -> Option<(Vec<u32>, String)> {
    let (body, step) = match item.split_once('/') {
        Some((body, step)) => (body, Some(clock::number(step, 1, 3).filter(|n| *n > 0)?)),
        None => (item, None),
    };
    let (low, high, mut spelling) = if body == "*" {
        (field.range().0, field.top(), "*".to_owned())
    } else if let Some((from, to)) = body.split_once('-') {
        let (low, from) = field.value(from)?;
        let (mut high, to) = field.value(to)?;
        // `fri-sun`: a week that ends on Sunday.
        if field == CronField::DayOfWeek && high == 0 && low > 0 {
            high = 7;
        }
        (low, high, format!("{from}-{to}"))
    } else {
        let (low, spelling) = field.value(body)?;
        // `5/15` is not Vixie's, but other crons agree on it: from 5 to the end.
        let high = if step.is_some() { field.top().max(low) } else { low };
        (low, high, spelling)
    };
    if low > high {
        return None;
    }
    if let Some(step) = step {
        spelling.push_str(&format!("/{step}"));
    }
    let stride = usize::try_from(step.unwrap_or(1)).ok()?;
    let seven_is_zero = |n| {
        if field == CronField::DayOfWeek { n % 7 } else { n }
    };
    Some(((low..=high).step_by(stride).map(seven_is_zero).collect(), spelling))
}

impl Cron {
    /// The normalised text: one space between fields, names in capitals, no leading zeros, macros written out.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Reads a tidy text.
    pub(super) fn read(text: &str) -> Result<Self, EveryError> {
        let text = match MACROS.iter().find(|(name, _)| *name == text) {
            Some((_, fields)) => fields,
            None if text.starts_with('@') => {
                let nearest = clock::nearest(text, MACROS.iter().map(|(name, _)| *name));
                return Err(EveryError::UnknownWord { word: text.to_owned(), nearest });
            }
            None => text,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        let fields = match <[&str; 5]>::try_from(words) {
            Ok(fields) => fields,
            Err(words) => return Err(EveryError::Fields { count: words.len() }),
        };
        let mut read = Vec::with_capacity(5);
        for (field, text) in FIELDS.into_iter().zip(fields) {
            read.push(Field::read(field, text)?);
        }
        let text = read.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join(" ");
        let [minute, hour, day, month, weekday] = read.as_slice() else {
            return Err(EveryError::Fields { count: read.len() });
        };

        let (days, weekdays) = (day.list(0), weekday.list(1));
        // Vixie: both must match where one is free, either may where both are restricted.
        let pairs = if day.star || weekday.star {
            vec![(days.as_str(), weekdays.as_str())]
        } else {
            vec![(days.as_str(), "*"), ("*", weekdays.as_str())]
        };
        let mut either = Vec::new();
        for (days, weekdays) in pairs {
            let (minutes, hours, months) = (minute.list(0), hour.list(0), month.list(0));
            let line = format!("0 {minutes} {hours} {days} {months} {weekdays}");
            let schedule = Schedule::from_str(&line)
                .map_err(|_| EveryError::Field { field: CronField::Minute, text: line.clone() })?;
            // What does not fire in all the crate's years never does.
            if schedule.after(&DateTime::UNIX_EPOCH).next().is_some() {
                either.push(schedule);
            }
        }
        if either.is_empty() {
            return Err(EveryError::NeverFires);
        }
        Ok(Self { text, rules: Arc::new(Rules { either, real_time: hour.star }) })
    }

    /// The next instant strictly after another at which it fires in that zone; none after the year 2100.
    pub(super) fn next(&self, zone: &Zone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.rules.real_time { self.next_in_real_time(zone, after) } else { self.next_at_fixed_hours(zone, after) }
    }

    /// Fixed hours: each wall time has its one instant. These never run backwards, so the first that lies after is it.
    fn next_at_fixed_hours(&self, zone: &Zone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut wall = zone.local(after);
        loop {
            wall = self.next_wall(wall)?;
            let at = zone.instant(wall);
            if at > after {
                return Some(at);
            }
        }
    }

    /// Every hour, every second hour: whenever the wall clock shows it, so twice in a fold and not at all in a gap.
    fn next_in_real_time(&self, zone: &Zone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut offset = zone.offset_seconds(after);
        let mut wall = zone.local(after);
        let mut changes = zone.changes(after);
        loop {
            let at = unshift(self.next_wall(wall)?, offset);
            match changes.next() {
                // The clock changes before: look again from the first second under the new offset.
                Some((change, new)) if at >= change => {
                    offset = new;
                    wall = shift(change, new).checked_sub_signed(TimeDelta::seconds(1))?;
                }
                _ => return Some(at),
            }
        }
    }

    /// The next matching wall time. `Utc` only stands for "no zone" here.
    fn next_wall(&self, wall: NaiveDateTime) -> Option<NaiveDateTime> {
        // Outside its years the crate has no answer and may overflow.
        if wall.year() > YEARS.1 {
            return None;
        }
        let before = NaiveDate::from_ymd_opt(YEARS.0, 1, 1)?.pred_opt()?.and_hms_opt(23, 59, 59)?;
        let wall = wall.max(before).and_utc();
        let next = self.rules.either.iter().filter_map(|schedule| schedule.after(&wall).next());
        next.min().map(|at| at.naive_utc())
    }
}

impl PartialEq for Cron {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Cron {}

impl fmt::Debug for Cron {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cron").field(&self.text).finish()
    }
}

impl fmt::Display for Cron {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for Cron {
    type Err = EveryError;

    fn from_str(text: &str) -> Result<Self, EveryError> {
        Self::read(&digits::tidy(text))
    }
}

impl Serialize for Cron {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Cron {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
