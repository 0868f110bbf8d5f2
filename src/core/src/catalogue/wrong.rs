//! What is wrong with a typed value, in words: each typed error of a value becomes a refusal.
//!
//! The parser adds the example of its command; rules that resolve or parse a value later (`partnership set`) use the
//! refusal as it is.

use super::refuse::{did_you_mean, possible_words, quoted};
use crate::{
    catalogue::position::NotAPosition,
    ids::NotARef,
    refusal::{Fault, Refusal},
    times::{CronField, DurError, EveryError, QuietHoursError, WeekendError, WhenError, ZoneError},
    vocabulary::{NotAWord, Position},
    words::say::Arg,
};

/// An error of a typed value that a person can mend.
pub trait Wrong {
    /// What was wrong and what would do. `value` is what was typed, for errors that do not hold it.
    fn refusal(&self, value: &str) -> Refusal;
}

fn usage(key: &'static str) -> Refusal {
    Refusal::new(Fault::Usage, key)
}

fn about(key: &'static str, value: &str) -> Refusal {
    usage(key).with("value", quoted(value))
}

impl Wrong for NotARef {
    fn refusal(&self, value: &str) -> Refusal {
        about("refusal-invalid-reference", value)
    }
}

impl Wrong for NotAPosition {
    fn refusal(&self, value: &str) -> Refusal {
        let nearest = super::suggest::nearest(value, Position::WORDS.iter().copied()).map(str::to_owned);
        possible_words(did_you_mean(about("refusal-invalid-position", value), nearest), Position::WORDS)
    }
}

impl Wrong for NotAWord {
    fn refusal(&self, value: &str) -> Refusal {
        let mut items = value.split([',', '،']).map(str::trim);
        let wrong = items.find(|item| !self.words.contains(item)).unwrap_or(value);
        let nearest = super::suggest::nearest(wrong, self.words.iter().copied()).map(str::to_owned);
        possible_words(did_you_mean(about("refusal-invalid-choice", wrong), nearest), self.words)
    }
}

impl Wrong for ZoneError {
    fn refusal(&self, _: &str) -> Refusal {
        did_you_mean(about("refusal-invalid-zone", &self.word), self.nearest.clone())
    }
}

impl Wrong for WhenError {
    fn refusal(&self, value: &str) -> Refusal {
        match self {
            Self::Empty => about("refusal-invalid-when", value),
            Self::Unknown { word, nearest } if word.is_empty() => {
                did_you_mean(about("refusal-invalid-when", value), nearest.clone())
            }
            Self::Unknown { word, nearest } => did_you_mean(about("refusal-invalid-when", word), nearest.clone()),
            Self::ImpossibleDate { word } => about("refusal-no-such-day", word),
            Self::ImpossibleTime { word } => about("refusal-no-such-time", word),
            Self::OutOfRange { word } => about("refusal-when-out-of-range", word),
            Self::Length(error) => error.refusal(value),
        }
    }
}

impl Wrong for DurError {
    fn refusal(&self, value: &str) -> Refusal {
        match self {
            Self::Unknown { word } => about("refusal-invalid-duration", word),
            Self::UnknownUnit { unit, nearest } => did_you_mean(about("refusal-duration-unit", unit), nearest.clone()),
            Self::Zero => about("refusal-duration-zero", value),
            Self::TooLong { word } => about("refusal-duration-too-long", word),
        }
    }
}

impl Wrong for EveryError {
    fn refusal(&self, value: &str) -> Refusal {
        match self {
            Self::Empty => about("refusal-invalid-every", value),
            Self::UnknownWord { word, nearest } => did_you_mean(about("refusal-invalid-every", word), nearest.clone()),
            Self::Fields { count } => usage("refusal-every-fields").with("count", *count),
            Self::Field { field, text } => {
                about("refusal-every-field", text).with("field", Arg::Key(field_key(*field).into()))
            }
            Self::NeverFires => about("refusal-every-never", value),
            Self::Interval { interval } => about("refusal-every-interval", interval),
            Self::Day { word } => about("refusal-every-day", word),
            Self::Time { word } => about("refusal-no-such-time", word),
            Self::Misfit { every, on } => {
                usage("refusal-every-misfit").with("on", quoted(on)).with("every", quoted(every))
            }
        }
    }
}

const fn field_key(field: CronField) -> &'static str {
    match field {
        CronField::Minute => "cron-minute",
        CronField::Hour => "cron-hour",
        CronField::DayOfMonth => "cron-day-of-month",
        CronField::Month => "cron-month",
        CronField::DayOfWeek => "cron-day-of-week",
    }
}

impl Wrong for QuietHoursError {
    fn refusal(&self, value: &str) -> Refusal {
        match self {
            Self::Unknown { .. } => about("refusal-invalid-hours", value),
            Self::Time { word } => about("refusal-no-such-time", word),
            Self::Equal => about("refusal-hours-equal", value),
        }
    }
}

impl Wrong for WeekendError {
    fn refusal(&self, value: &str) -> Refusal {
        match self {
            Self::Empty => about("refusal-invalid-days", value),
            Self::Unknown { word, nearest } => {
                let wrong = if word.is_empty() { value } else { word };
                did_you_mean(about("refusal-invalid-days", wrong), nearest.clone())
            }
            Self::AllDays => about("refusal-days-all", value),
        }
    }
}

/// The refusal of an error that hides behind a trait object, if it is one of a typed value.
pub(super) fn of(error: &(dyn std::error::Error + 'static), value: &str) -> Option<Refusal> {
    fn wrong<E: Wrong + std::error::Error + 'static>(
        error: &(dyn std::error::Error + 'static),
        value: &str,
    ) -> Option<Refusal> {
        error.downcast_ref::<E>().map(|error| error.refusal(value))
    }
    let kinds = [
        wrong::<NotARef>,
        wrong::<NotAPosition>,
        wrong::<NotAWord>,
        wrong::<ZoneError>,
        wrong::<WhenError>,
        wrong::<DurError>,
        wrong::<EveryError>,
        wrong::<QuietHoursError>,
        wrong::<WeekendError>,
    ];
    kinds.iter().find_map(|wrong| wrong(error, value))
}
