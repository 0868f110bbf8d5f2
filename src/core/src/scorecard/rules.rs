//! Each criterion as a pure function from its figures to 0 … 4 (`method.md` 6). Shares are compared exactly, never as
//! rounded per cents; means of check-ins are in tenths, as they are shown.

/// A score, 0 to 4.
pub type Score = u8;

/// No part reaches it.
const NEVER: u128 = 101;

/// A part of a whole, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// The part.
    pub n: u128,
    /// The whole.
    pub of: u128,
}

impl Share {
    /// So many of so many.
    #[must_use]
    pub fn new(n: usize, of: usize) -> Self {
        Self { n: n as u128, of: of as u128 }
    }

    /// Whether it is that many per cent or more.
    #[must_use]
    pub const fn reaches(self, percent: u128) -> bool {
        self.of > 0 && 100 * self.n >= percent * self.of
    }

    /// In whole per cent, rounded half up, as it is shown.
    #[must_use]
    pub fn percent(self) -> u32 {
        if self.of == 0 {
            return 0;
        }
        u32::try_from((200 * self.n + self.of) / (2 * self.of)).unwrap_or(u32::MAX)
    }

    /// Whether it is larger than another.
    #[must_use]
    pub const fn exceeds(self, other: Self) -> bool {
        self.n * other.of > other.n * self.of
    }
}

/// How many of four rising thresholds, in per cent, a share reaches.
#[must_use]
pub fn steps(share: Share, thresholds: [u128; 4]) -> Score {
    thresholds.iter().map(|percent| u8::from(share.reaches(*percent))).sum()
}

/// C1: needed sectors that are present; `thin` where one of them has one voice only.
#[must_use]
pub fn present(share: Share, thin: bool) -> Score {
    if share.n >= share.of && !thin { 4 } else { steps(share, [40, 60, 80, NEVER]) }
}

/// C2: the lowest sector's mean of stated among eligible.
#[must_use]
pub fn positions(lowest: Share) -> Score {
    steps(lowest, [20, 40, 60, 80])
}

/// C3: what was opened by others than the convenor's or a coordinator's organisation, and from how many sectors.
#[must_use]
pub fn agenda(others: Share, sectors: usize) -> Score {
    match others {
        others if others.reaches(50) && sectors >= 3 => 4,
        others if others.reaches(40) && sectors >= 2 => 3,
        others if others.reaches(25) => 2,
        others => u8::from(others.n > 0),
    }
}

/// C4: needs that are met, whether anybody was asked in the window, and whether a capacity session was held; none where
/// people were asked and nobody named a need.
#[must_use]
pub fn needs(met: Share, asked: bool, capacity: bool) -> Option<Score> {
    match (asked, met.of) {
        (false, _) => Some(0),
        (true, 0) => None,
        _ if met.reaches(90) && capacity => Some(4),
        _ => Some(steps(met, [25, 50, 75, NEVER])),
    }
}

/// C5, C6: papers in time; choices explained.
#[must_use]
pub fn open_books(share: Share) -> Score {
    steps(share, [25, 50, 75, 95])
}

/// C7: promises kept, or moved in time.
#[must_use]
pub fn promises(share: Share) -> Score {
    steps(share, [25, 50, 70, 85])
}

/// C8: the mean of valid mandates and recent reports among the voices.
#[must_use]
pub fn mandates(valid: usize, reported: usize, voices: usize) -> Score {
    steps(Share::new(valid + reported, 2 * voices), [25, 50, 70, 90])
}

/// C9: the largest share of one sector.
#[must_use]
pub fn dominance(largest: Share) -> Score {
    4 - steps(largest, [40, 50, 60, 70])
}

/// C10, C15: the lowest shown group of an item of the check-in, in tenths.
#[must_use]
pub fn mood(tenths: u16) -> Score {
    [20, 28, 34, 40].iter().map(|least| u8::from(tenths >= *least)).sum()
}

/// C10: the lower of both where both are known.
#[must_use]
pub fn off_the_table(requests: Option<Share>, influence: Option<u16>) -> Option<Score> {
    [requests.map(fairly), influence.map(mood)].into_iter().flatten().min()
}

/// C11, and the first half of C10: kept in so many cases.
#[must_use]
pub fn fairly(share: Share) -> Score {
    steps(share, [50, 70, 85, 95])
}

/// C12: one point each.
#[must_use]
pub fn rules_known(points: [bool; 4]) -> Score {
    points.into_iter().map(u8::from).sum()
}

/// C13: two points where all were accepted within twelve months, one where no concern about them is open, one for two of
/// different sectors.
#[must_use]
pub fn process_holders(accepted: bool, no_concern: bool, two_sectors: bool) -> Score {
    2 * u8::from(accepted) + u8::from(no_concern) + u8::from(two_sectors)
}

/// C14: targets met.
#[must_use]
pub fn targets(met: Share) -> Score {
    steps(met, [25, 50, 75, 100])
}

/// C15: as the lowest group feels it, minus one where an announcement lacked a working language.
#[must_use]
pub fn barriers(inclusion: u16, lacking: bool) -> Score {
    mood(inclusion).saturating_sub(u8::from(lacking))
}

/// C16: inputs answered; the highest only where half of the adopted decisions link one.
#[must_use]
pub fn inputs(answered: Share, linked: Share) -> Score {
    let score = fairly(answered);
    if score == 4 && !linked.reaches(50) { 3 } else { score }
}

/// How open the whole is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Openness {
    /// 0 to 24.
    Closed,
    /// 25 to 49.
    Consultative,
    /// 50 to 69.
    Participatory,
    /// 70 to 84.
    Shared,
    /// 85 to 100.
    CoGoverned,
}

impl Openness {
    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Consultative => "consultative",
            Self::Participatory => "participatory",
            Self::Shared => "shared",
            Self::CoGoverned => "co-governed",
        }
    }
}

/// Fewer scored criteria make no total.
pub const ENOUGH: usize = 10;

/// The mean of what is scored × 25, rounded half up; none with fewer than ten.
#[must_use]
pub fn total(scores: &[Option<Score>]) -> Option<u32> {
    let scored: Vec<u32> = scores.iter().flatten().map(|score| u32::from(*score)).collect();
    let n = u32::try_from(scored.len()).unwrap_or(u32::MAX);
    (scored.len() >= ENOUGH).then(|| (50 * scored.iter().sum::<u32>() + n) / (2 * n))
}

/// The level of a total; with any criterion at nought it is participatory at most.
#[must_use]
pub fn level(total: u32, any_at_zero: bool) -> Openness {
    let level = match total {
        0..=24 => Openness::Closed,
        25..=49 => Openness::Consultative,
        50..=69 => Openness::Participatory,
        70..=84 => Openness::Shared,
        _ => Openness::CoGoverned,
    };
    if any_at_zero { level.min(Openness::Participatory) } else { level }
}

/// The mean of some scores in tenths, rounded half up; none where nothing is scored.
#[must_use]
pub fn mean(scores: &[Option<Score>]) -> Option<u32> {
    let scored: Vec<u32> = scores.iter().flatten().map(|score| u32::from(*score)).collect();
    let n = u32::try_from(scored.len()).ok().filter(|n| *n > 0)?;
    Some((20 * scored.iter().sum::<u32>() + n) / (2 * n))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
