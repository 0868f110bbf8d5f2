//! When things happen: what people type for a time, a length or a recurrence, and the instants these mean in a zone.
//!
//! Public instants are `DateTime<Utc>`; a wall time is a `NaiveDateTime` beside a [`Zone`]. The rules of the zones come
//! from the bundled tz database, never from the machine. No function reads a clock: the present is an argument.
//!
//! Everywhere, a wall time that a zone skips means the end of the gap, and one that comes twice means its first pass.

pub mod digits;

mod clock;
mod cron;
mod dur;
mod every;
mod every_words;
mod manners;
mod quiet;
mod weekend;
mod when;
mod zone;

pub(crate) use self::clock::MORNING;
pub use self::{
    cron::{Cron, CronField},
    dur::{Dur, DurError, add_months},
    every::{Every, EveryError, MonthDay, Nth},
    manners::Manners,
    quiet::{QuietHours, QuietHoursError},
    weekend::{Weekend, WeekendError},
    when::{When, WhenError},
    zone::{Zone, ZoneError},
};

#[cfg(test)]
mod tests;
