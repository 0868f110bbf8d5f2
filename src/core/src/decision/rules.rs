//! The rules that a proposal prints before anybody answers: defaults by kind, windows, quorum, review dates.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    times::{Zone, add_months},
    vocabulary::{Kind, Level, Method, Scale},
};

/// The outcome statement is due three days after closing (R20).
pub const OUTCOME_DUE: TimeDelta = TimeDelta::days(3);
/// Its reminder goes a day before.
pub const OUTCOME_REMINDER: TimeDelta = TimeDelta::days(2);
/// Dissent may be stated for fourteen days (R21).
pub const DISSENT_WINDOW: TimeDelta = TimeDelta::days(14);
/// A standing objection gets fourteen more days after closing (4.2).
pub const INTEGRATION: TimeDelta = TimeDelta::days(14);
/// Adoption follows a day after the last objection is gone (4.2).
pub const AFTER_LAST_OBJECTION: TimeDelta = TimeDelta::hours(24);
/// An overdue review is said weekly, four times (5.6).
pub const OVERDUE_EVERY: TimeDelta = TimeDelta::days(7);
/// See [`OVERDUE_EVERY`].
pub const OVERDUE_TIMES: u8 = 4;
/// A reason has at least ten characters (R8).
pub const SHORTEST_REASON: usize = 10;
/// A review is at most two years away (R24).
pub const LONGEST_REVIEW_MONTHS: u32 = 24;

/// The numbers a proposal is decided by, frozen when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// The window in days (R14).
    pub window_days: u16,
    /// Quorum overall: at least `numerator / denominator` of the eligible voices (R12).
    pub quorum: Fraction,
    /// Quorum in each sector; none for routine matters (R12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector_quorum: Option<Fraction>,
    /// The window in hours, where it is no number of whole days: an urgent one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window_hours: Option<u32>,
    /// The method that follows where this one gets stuck; only if a governance rule names one (4.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<Method>,
    /// Whether the window is shorter than usual, under a rule on urgency (R14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// The wording of the steps, for gradients (4.7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// Whether it only takes the temperature: read, nothing decided (4.7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reading: bool,
    /// Whether consensus takes more than half of all voices, answered or not, in the place of two thirds of the answers:
    /// the variant `active_majority` (4.3).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub active_majority: bool,
}

/// An exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fraction {
    /// Above the line.
    pub of: u16,
    /// Below it.
    pub per: u16,
}

impl Fraction {
    /// Whether `part` of `whole` reaches it, in integers (R19).
    #[must_use]
    pub fn reached(self, part: usize, whole: usize) -> bool {
        part * usize::from(self.per) >= whole * usize::from(self.of)
    }

    /// The fewest of `whole` that reach it.
    #[must_use]
    pub fn least(self, whole: usize) -> usize {
        (whole * usize::from(self.of)).div_ceil(usize::from(self.per).max(1))
    }
}

impl Rules {
    /// The starter rules before a governance rule exists (4.1), for a routine matter.
    #[must_use]
    pub const fn starter() -> Self {
        Self::of(Level::Routine)
    }

    /// The starter rules of a level: R12 and R14.
    #[must_use]
    pub const fn of(level: Level) -> Self {
        let half = Fraction { of: 1, per: 2 };
        let (window_days, sector_quorum) = match level {
            Level::Routine => (7, None),
            Level::Major => (14, Some(Fraction { of: 1, per: 3 })),
        };
        Self {
            window_days,
            quorum: half,
            sector_quorum,
            window_hours: None,
            fallback: None,
            urgent: false,
            scale: None,
            reading: false,
            active_majority: false,
        }
    }

    /// The level these rules are of: only major matters ask for a share of every sector (R12).
    #[must_use]
    pub const fn level(&self) -> Level {
        if self.sector_quorum.is_some() { Level::Major } else { Level::Routine }
    }

    /// The window as a length.
    #[must_use]
    pub fn window(&self) -> TimeDelta {
        match self.window_hours {
            Some(hours) => TimeDelta::hours(i64::from(hours)),
            None => TimeDelta::days(i64::from(self.window_days)),
        }
    }

    /// The window in hours.
    #[must_use]
    pub fn window_in_hours(&self) -> u32 {
        self.window_hours.unwrap_or(u32::from(self.window_days) * 24)
    }

    /// The same with another window, in hours.
    #[must_use]
    pub fn with_window(mut self, hours: u32) -> Self {
        self.window_days = u16::try_from(hours.div_ceil(24)).unwrap_or(u16::MAX);
        self.window_hours = (!hours.is_multiple_of(24)).then_some(hours);
        self
    }
}

/// The default level and method of a kind (4.1, "defaults by kind").
#[must_use]
pub const fn defaults(kind: Kind) -> (Level, Method) {
    match kind {
        Kind::Goal
        | Kind::CodeOfConduct
        | Kind::Facilitator
        | Kind::PhaseChange
        | Kind::ReviewConclusion
        | Kind::Scope => (Level::Major, Method::Consent),
        Kind::GovernanceRule | Kind::Sharing => (Level::Major, Method::DoubleMajority),
        Kind::Activity | Kind::Role | Kind::Action | Kind::StrategyAdjustment | Kind::ResultToSustain | Kind::Other => {
            (Level::Routine, Method::Consent)
        }
        Kind::Operational => (Level::Routine, Method::Advice),
        Kind::Temperature => (Level::Routine, Method::Gradients),
        Kind::PublicStatement => (Level::Routine, Method::Consensus),
        Kind::Removal => (Level::Major, Method::TwoThirds),
        Kind::InstitutionalForm | Kind::Closure => (Level::Major, Method::DoubleMajorityAll),
    }
}

/// Process matters, which coordinators and facilitators may open without a voice (R0).
#[must_use]
pub const fn is_process(kind: Kind) -> bool {
    matches!(kind, Kind::Facilitator | Kind::PhaseChange | Kind::ReviewConclusion | Kind::GovernanceRule)
}

/// How strong a method is, for "weaker than the kind's default" (4.11): by the best grade it can give (R22), then by how
/// many it asks. With gradients one voice can stop it, as with consent; advice asks nobody's leave.
#[must_use]
pub const fn strength(method: Method) -> u8 {
    match method {
        Method::Advice => 0,
        Method::Majority => 1,
        Method::TwoThirds | Method::DoubleMajority => 2,
        Method::DoubleMajorityAll => 3,
        Method::Consent | Method::Consensus | Method::Gradients => 4,
    }
}

/// Whether a method is a vote, which can always be counted out: what a fallback may be (4.1).
#[must_use]
pub const fn is_vote(method: Method) -> bool {
    matches!(method, Method::Majority | Method::TwoThirds | Method::DoubleMajority | Method::DoubleMajorityAll)
}

/// Half of a window, rounded up to whole days (R13: 7 becomes 4, 14 becomes 7).
#[must_use]
pub fn extension(window: TimeDelta) -> TimeDelta {
    const TWO_DAYS: i64 = 2 * 24 * 60 * 60;
    TimeDelta::days((window.num_seconds() + TWO_DAYS - 1) / TWO_DAYS)
}

/// What shortens the time until a decision is looked at again (R24).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReviewReasons {
    /// A concern, reservation or stand-aside was recorded.
    pub worry: bool,
    /// A whole sector was against (R23).
    pub whole_sector: bool,
    /// The gradients were thin (4.7).
    pub thin: bool,
    /// It was urgent (R14).
    pub urgent: bool,
}

impl ReviewReasons {
    /// What a count, and the rules it was made by, give as reasons.
    #[must_use]
    pub fn of(rules: &Rules, tally: &super::count::Tally) -> Self {
        use crate::vocabulary::Position::{Concern, Reservation, StandAside};
        Self {
            worry: [Concern, Reservation, StandAside].iter().any(|position| tally.of(*position) > 0),
            whole_sector: !tally.whole_sectors_against.is_empty(),
            thin: tally.verdict == super::count::Verdict::Thin,
            urgent: rules.urgent,
        }
    }
}

/// The review date of a decision adopted at that instant: the shortest that applies (R24), calendar months clamped to the
/// month's end, in the partnership's zone.
#[must_use]
pub fn review_at(
    adopted: DateTime<Utc>,
    asked: Option<DateTime<Utc>>,
    reasons: ReviewReasons,
    zone: &Zone,
) -> DateTime<Utc> {
    let mut dates = vec![add_months(adopted, LONGEST_REVIEW_MONTHS, zone)];
    // A day that was asked for may have passed while the matter was extended or integrated.
    let asked = asked.map(|asked| asked.max(adopted + TimeDelta::days(1)));
    dates.push(asked.unwrap_or_else(|| add_months(adopted, 12, zone)));
    if reasons.worry {
        dates.push(add_months(adopted, 6, zone));
    }
    if reasons.whole_sector || reasons.thin {
        dates.push(adopted + TimeDelta::days(90));
    }
    if reasons.urgent {
        dates.push(adopted + TimeDelta::days(30));
    }
    dates.into_iter().min().unwrap_or(adopted)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(7, 4)]
    #[case(14, 7)]
    #[case(5, 3)]
    #[case(3, 2)]
    #[case(2, 1)]
    fn an_extension_is_half_the_window_in_whole_days(#[case] window: i64, #[case] days: i64) {
        assert_eq!(extension(TimeDelta::days(window)), TimeDelta::days(days));
    }

    #[rstest]
    #[case(Fraction { of: 1, per: 2 }, 9, 5)]
    #[case(Fraction { of: 1, per: 2 }, 8, 4)]
    #[case(Fraction { of: 1, per: 3 }, 3, 1)]
    #[case(Fraction { of: 1, per: 3 }, 4, 2)]
    fn the_least_that_reaches_a_fraction(#[case] fraction: Fraction, #[case] whole: usize, #[case] least: usize) {
        assert_eq!(fraction.least(whole), least);
        assert!(fraction.reached(least, whole));
        assert!(!fraction.reached(least - 1, whole));
    }
}
