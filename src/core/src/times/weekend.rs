//! The days off: Saturday and Sunday for some, Friday and Saturday for others, none for a few.

use std::{fmt, str::FromStr};

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{clock, digits};

/// The days of the week that are no working days; never all seven. Stored as shown: `sat,sun`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Weekend {
    /// Monday first.
    off: [bool; 7],
}

/// What is wrong with days off.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeekendError {
    /// Nothing was typed; no days off are `none`.
    #[error("no days")]
    Empty,
    /// A word that is no weekday.
    #[error("`{word}` is no weekday")]
    Unknown {
        /// The word.
        word: String,
        /// The weekday that was probably meant.
        nearest: Option<String>,
    },
    /// All seven days: nothing would ever be due.
    #[error("no working day is left")]
    AllDays,
}

impl Weekend {
    /// Whether that day is off.
    #[must_use]
    pub fn contains(&self, day: Weekday) -> bool {
        clock::WEEK.into_iter().zip(self.off).any(|(each, off)| off && each == day)
    }

    /// The days off, Monday first.
    pub fn days(&self) -> impl Iterator<Item = Weekday> {
        clock::WEEK.into_iter().zip(self.off).filter(|(_, off)| *off).map(|(day, _)| day)
    }

    fn of(days: &[Weekday]) -> Self {
        Self { off: clock::WEEK.map(|day| days.contains(&day)) }
    }
}

impl Default for Weekend {
    /// Saturday and Sunday.
    fn default() -> Self {
        Self::of(&[Weekday::Sat, Weekday::Sun])
    }
}

impl FromStr for Weekend {
    type Err = WeekendError;

    fn from_str(text: &str) -> Result<Self, WeekendError> {
        let tidy = digits::tidy(text).replace(['–', '—', '−', '‐', '‑'], "-").replace(" - ", "-");
        if tidy == "none" {
            return Ok(Self::of(&[]));
        }
        let mut days = Vec::new();
        for word in tidy.split([' ', ',', ';', '،', '&', '+']).filter(|w| !w.is_empty() && *w != "and") {
            let read = |word: &str| {
                clock::weekday(word).ok_or_else(|| WeekendError::Unknown {
                    word: word.to_owned(),
                    nearest: clock::nearest(word, clock::WEEK.map(clock::weekday_word)),
                })
            };
            match word.split_once('-') {
                None => days.push(read(word)?),
                Some((from, to)) => {
                    // A week is a circle: `sat-mon` is three days.
                    let (mut day, last) = (read(from)?, read(to)?);
                    days.push(day);
                    while day != last {
                        day = day.succ();
                        days.push(day);
                    }
                }
            }
        }
        let weekend = Self::of(&days);
        match weekend.days().count() {
            0 => Err(WeekendError::Empty),
            7 => Err(WeekendError::AllDays),
            _ => Ok(weekend),
        }
    }
}

impl fmt::Display for Weekend {
    /// `sat,sun`, or `none`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.days().map(|day| clock::weekday_word(day).get(..3).unwrap_or_default());
        let Some(first) = words.next() else {
            return f.write_str("none");
        };
        f.write_str(first)?;
        words.try_for_each(|word| write!(f, ",{word}"))
    }
}

impl TryFrom<String> for Weekend {
    type Error = WeekendError;

    fn try_from(text: String) -> Result<Self, WeekendError> {
        text.parse()
    }
}

impl From<Weekend> for String {
    fn from(weekend: Weekend) -> Self {
        weekend.to_string()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("fri,sat", "fri,sat")]
    #[case("Friday, Saturday", "fri,sat")]
    #[case("sat-sun", "sat,sun")]
    #[case("SAT – SUN", "sat,sun")]
    #[case("sun and sat", "sat,sun")]
    #[case("sat-mon", "mon,sat,sun")]
    #[case("friday", "fri")]
    #[case("none", "none")]
    fn days_off_read(#[case] text: &str, #[case] shown: &str) {
        let weekend: Weekend = text.parse().unwrap();
        assert_eq!(weekend.to_string(), shown);
        assert_eq!(shown.parse::<Weekend>().unwrap(), weekend);
        let stored = serde_json::to_string(&weekend).unwrap();
        assert_eq!(serde_json::from_str::<Weekend>(&stored).unwrap(), weekend);
    }

    #[rstest]
    #[case("", WeekendError::Empty)]
    #[case(" , ", WeekendError::Empty)]
    #[case("mon-sun", WeekendError::AllDays)]
    #[case("fryday", WeekendError::Unknown { word: "fryday".into(), nearest: Some("friday".into()) })]
    #[case("sat-", WeekendError::Unknown { word: "".into(), nearest: None })]
    fn what_are_no_days_says_why(#[case] text: &str, #[case] error: WeekendError) {
        assert_eq!(text.parse::<Weekend>().unwrap_err(), error);
    }

    #[test]
    fn saturday_and_sunday_are_off_by_default() {
        assert_eq!(Weekend::default().days().collect::<Vec<_>>(), [Weekday::Sat, Weekday::Sun]);
        assert!(!Weekend::default().contains(Weekday::Fri));
    }
}
