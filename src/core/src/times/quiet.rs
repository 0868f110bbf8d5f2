//! Hours without reminders (`method.md` 7.4).

use std::{fmt, str::FromStr};

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use super::{clock, digits};

const DAY: u16 = 24 * 60;

/// Hours without reminders, by the wall clock of whoever they belong to; they may pass midnight. Stored as typed:
/// `21:00-07:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuietHours {
    /// The first quiet minute of the day, 0 to 1439.
    from: u16,
    /// The first minute that is not quiet any more, 0 to 1439; never equal to `from`.
    to: u16,
}

/// What is wrong with quiet hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuietHoursError {
    /// Not two times with a dash between.
    #[error("`{word}` is not from-to")]
    Unknown {
        /// What was typed.
        word: String,
    },
    /// One of the two is no time of day.
    #[error("`{word}` is no time of day")]
    Time {
        /// That one.
        word: String,
    },
    /// Both ends are the same: always or never?
    #[error("both ends are the same")]
    Equal,
}

impl QuietHours {
    /// The first quiet minute of the day, 0 to 1439.
    #[must_use]
    pub const fn from_minute(&self) -> u16 {
        self.from
    }

    /// The first minute of the day that is not quiet any more, 0 to 1439.
    #[must_use]
    pub const fn to_minute(&self) -> u16 {
        self.to
    }

    /// Whether that wall time lies in them: the first minute does, the end does not.
    #[must_use]
    pub fn contains(&self, local: NaiveTime) -> bool {
        let minute = local.hour() * 60 + local.minute();
        let (from, to) = (u32::from(self.from), u32::from(self.to));
        if from < to { (from..to).contains(&minute) } else { minute >= from || minute < to }
    }

    /// When they begin.
    pub(super) fn start(self) -> NaiveTime {
        time(self.from)
    }

    /// When they end.
    pub(super) fn end(self) -> NaiveTime {
        time(self.to)
    }
}

fn time(minute: u16) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0).unwrap_or(NaiveTime::MIN)
}

impl Default for QuietHours {
    /// 21:00 to 07:00.
    fn default() -> Self {
        Self { from: 21 * 60, to: 7 * 60 }
    }
}

/// `21`, `21:00`, `24:00` (which is midnight).
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = match text.split_once(':') {
        Some((hour, minute)) => (hour, clock::number(minute, 2, 2)?),
        None => (text, 0),
    };
    let hour = clock::number(hour, 1, 2)?;
    let total = u16::try_from(hour * 60 + minute).ok()?;
    (minute < 60 && total <= DAY).then_some(total % DAY)
}

impl FromStr for QuietHours {
    type Err = QuietHoursError;

    fn from_str(text: &str) -> Result<Self, QuietHoursError> {
        // Phones put an en dash, minus or long dash where a hyphen was meant.
        let tidy = digits::tidy(text).replace(['–', '—', '−', '‐', '‑'], "-").replace(" to ", "-");
        let unknown = || QuietHoursError::Unknown { word: text.trim().to_owned() };
        let (from, to) = tidy.split_once('-').ok_or_else(unknown)?;
        let read = |word: &str| {
            let word = word.trim();
            minute(word).ok_or_else(|| QuietHoursError::Time { word: word.to_owned() })
        };
        let (from, to) = (read(from)?, read(to)?);
        if from == to {
            return Err(QuietHoursError::Equal);
        }
        Ok(Self { from, to })
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start().format("%H:%M"), self.end().format("%H:%M"))
    }
}

impl TryFrom<String> for QuietHours {
    type Error = QuietHoursError;

    fn try_from(text: String) -> Result<Self, QuietHoursError> {
        text.parse()
    }
}

impl From<QuietHours> for String {
    fn from(hours: QuietHours) -> Self {
        hours.to_string()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("21:00-07:00", "21:00-07:00")]
    #[case("21-7", "21:00-07:00")]
    #[case(" 21:00 – 07:00 ", "21:00-07:00")]
    #[case("٢١-٧", "21:00-07:00")]
    #[case("22:30 to 6", "22:30-06:00")]
    #[case("20:00-24:00", "20:00-00:00")]
    fn quiet_hours_read(#[case] text: &str, #[case] shown: &str) {
        let hours: QuietHours = text.parse().unwrap();
        assert_eq!(hours.to_string(), shown);
        let stored = serde_json::to_string(&hours).unwrap();
        assert_eq!(stored, format!("\"{shown}\""));
        assert_eq!(serde_json::from_str::<QuietHours>(&stored).unwrap(), hours);
    }

    #[rstest]
    #[case("", QuietHoursError::Unknown { word: "".into() })]
    #[case("21:00", QuietHoursError::Unknown { word: "21:00".into() })]
    #[case("21-25", QuietHoursError::Time { word: "25".into() })]
    #[case("21:60-7", QuietHoursError::Time { word: "21:60".into() })]
    #[case("24:01-7", QuietHoursError::Time { word: "24:01".into() })]
    #[case("7-07:00", QuietHoursError::Equal)]
    #[case("0-24", QuietHoursError::Equal)]
    fn what_are_no_hours_says_why(#[case] text: &str, #[case] error: QuietHoursError) {
        assert_eq!(text.parse::<QuietHours>().unwrap_err(), error);
    }

    #[rstest]
    #[case("21-7", "20:59:00", false)]
    #[case("21-7", "21:00:00", true)]
    #[case("21-7", "03:00:00", true)]
    #[case("21-7", "07:00:00", false)]
    #[case("12-14", "13:59:00", true)]
    #[case("12-14", "14:00:00", false)]
    fn the_first_minute_is_quiet_and_the_end_is_not(
        #[case] hours: QuietHours,
        #[case] local: NaiveTime,
        #[case] quiet: bool,
    ) {
        assert_eq!(hours.contains(local), quiet);
    }
}
