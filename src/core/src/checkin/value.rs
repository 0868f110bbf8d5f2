//! What a value checklist says (`method.md` 2.4): of each reason for partnering, whether the partners got it, and of the
//! checklist itself, where a review of the partnership should know of it.
//!
//! Groups are shown as in a check-in (5.4). Bands, the flag of a gap and that of a split are not: their thresholds are made for
//! five steps, and three have none of their own in the method.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Round,
    aggregate::{Band, End, Figure, Item, Shown},
    card::figure,
    sheet,
};
use crate::{
    state::State,
    words::say::{Arg, Say},
};

/// So long after it closed, a checklist belongs to the material of a review.
const RECENT: TimeDelta = TimeDelta::days(90);
/// Half of the way from "partly" to "got it", and from "not" to "partly", in tenths.
const GOT: u16 = 25;
const PARTLY: u16 = 15;

/// Whether the partners got what they partnered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Got {
    /// They did not.
    Not,
    /// In part.
    Partly,
    /// They did.
    Got,
}

impl Got {
    /// All, worst first.
    pub const ALL: [Self; 3] = [Self::Not, Self::Partly, Self::Got];

    /// What a shown mean says: got from 2.5, partly from 1.5. "1.5 or lower" hides how low, and is not "partly".
    #[must_use]
    pub const fn of(mean: Figure) -> Self {
        match mean {
            Figure { end: Some(End::Low), .. } => Self::Not,
            Figure { tenths: GOT.., .. } => Self::Got,
            Figure { tenths: PARTLY.., .. } => Self::Partly,
            Figure { .. } => Self::Not,
        }
    }

    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::Partly => "partly",
            Self::Got => "got",
        }
    }

    /// The band whose place and shape it takes in a picture.
    #[must_use]
    pub const fn band(self) -> Band {
        match self {
            Self::Not => Band::Concern,
            Self::Partly => Band::Talk,
            Self::Got => Band::Strong,
        }
    }
}

/// A reason's line on the card: what was got, its mean, and the lowest of groups that differ.
#[must_use]
pub fn line(state: &State, item: &Item, shown: &Shown) -> Say {
    let say = match shown.lowest() {
        Some((sector, lowest)) if shown.gap().is_some_and(|gap| gap > 0) => {
            Say::new("value-item-groups").with("sector", state.sector_arg(sector)).with("lowest", figure(lowest))
        }
        _ => Say::new("value-item"),
    };
    say.with("got", Arg::Key(format!("value-got-{}", Got::of(shown.mean).word()).into()))
        .with("question", item.question.name())
        .with("mean", figure(shown.mean))
}

/// What coordinators are offered before a review of the partnership: none while the last checklist is of this year.
#[must_use]
pub fn offer(state: &State, at: DateTime<Utc>) -> Option<Say> {
    sheet::next_value(state).is_none_or(|next| next <= at).then(|| Say::new("value-offer"))
}

/// The checklist that a review of the partnership should look at, as a line of its material.
#[must_use]
pub fn material(state: &State, at: DateTime<Utc>) -> Option<Say> {
    let fresh = |round: &&Round| round.closed + RECENT >= at;
    let round = state.checkins.values.last().filter(fresh)?;
    Some(
        Say::new("material-value")
            .with("ref", round.reference())
            .with("answered", u32::from(round.answered))
            .with("invited", u32::from(round.invited)),
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(10, None, Got::Not)]
    #[case(14, None, Got::Not)]
    #[case(15, None, Got::Partly)]
    #[case(24, None, Got::Partly)]
    #[case(25, None, Got::Got)]
    #[case(30, None, Got::Got)]
    #[case(15, Some(End::Low), Got::Not)]
    #[case(25, Some(End::High), Got::Got)]
    fn what_a_shown_mean_says(#[case] tenths: u16, #[case] end: Option<End>, #[case] got: Got) {
        assert_eq!(Got::of(Figure { tenths, end }), got);
    }
}
