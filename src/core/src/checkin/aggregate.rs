//! From answers to what may be shown (`method.md` 5.4): pure, exact, and the same whoever counts.
//!
//! Everything is whole numbers: a figure is its tenths, rounded half up once. All comparisons use the figure that is
//! shown, so that people can check by eye.
//!
//! A group that is not shown must not follow from what is. Small groups go into a pool of at least the group floor, so a
//! subtraction leaves several of them together. One case is left: a pool that is all at one end of the scale says what
//! each of its answers was, and the mean of all gives that away even where the pool's own figure is clamped. There, one of its
//! points is moved inwards before anything is published ([`Sum::blurred`]). As a pool that lacks one point of the end looks
//! just the same, nobody can tell which it was. The split flag is shown where it gives nothing away ([`super::split`]). The
//! property tests try every assignment of answers to small groups.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    question::Question,
    sheet::Sheet,
    split::{self, Added},
};
use crate::ids::SectorId;

/// The fewest answers with which a mean is shown as it is; of fewer, its ends are clamped (5.4, rule 4).
const CLAMPED_BELOW: u16 = 10;
/// The ends a clamped figure is shown at, in tenths: half a point from those of the scale.
const LOW: u16 = 15;
const fn high(sheet: Sheet) -> u16 {
    sheet.most() as u16 * 10 - 5
}
/// From this gap on an item whose lowest group is low is a concern (5.4, rule 6); the flag of rule 7.
pub const FLAG: u16 = 10;
/// From this gap on it is watched (5.4, rule 7).
pub const WATCH: u16 = 7;
/// A figure of so many tenths or more is strong, one of fewer than [`CONCERN`] a concern.
const STRONG: u16 = 40;
const CONCERN: u16 = 30;

/// A published figure, in tenths of a point of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Figure {
    /// Tenths: 43 is 4.3. A clamped one is 15 or, with five steps, 45; with three, 25.
    pub tenths: u16,
    /// Whether it says "or lower" or "or higher".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<End>,
}

/// Which end a figure is clamped at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// "1.5 or lower".
    Low,
    /// "4.5 or higher"; of three steps, "2.5 or higher".
    High,
}

/// The groups that are shown together because each alone is too small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// Which: those below the floor in the partnership's order, then one that had to join.
    pub of: Vec<SectorId>,
    /// Their mean.
    pub mean: Figure,
    /// How many answers.
    pub n: u16,
}

/// How an item stands (5.4, rule 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Below 3.0, or its lowest group is and the gap is wide.
    Concern,
    /// To be talked about.
    Talk,
    /// 4.0 and above.
    Strong,
}

impl Band {
    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Concern => "concern",
            Self::Talk => "talk",
            Self::Strong => "strong",
        }
    }
}

/// What is shown of one question, and all that is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Which.
    pub question: Question,
    /// How many answered it.
    pub n: u16,
    /// The rest; none where too few did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Shown>,
}

/// The figures of a question that enough people answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The mean of all.
    pub mean: Figure,
    /// Groups large enough to be shown, in the partnership's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<(SectorId, Figure)>,
    /// The others together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool: Option<Pool>,
    /// Whether many are at each end (5.4, rule 8).
    pub split: bool,
}

impl Shown {
    /// The sector gap in tenths (5.4, rule 7): none with fewer than two groups.
    #[must_use]
    pub fn gap(&self) -> Option<u16> {
        (self.groups.len() >= 2).then_some(())?;
        Some(self.highest()?.tenths - self.lowest()?.1.tenths)
    }

    /// The lowest shown group; of equals the first.
    #[must_use]
    pub fn lowest(&self) -> Option<(SectorId, Figure)> {
        self.groups.iter().copied().min_by_key(|(_, figure)| figure.tenths)
    }

    fn highest(&self) -> Option<Figure> {
        self.groups.iter().map(|(_, figure)| *figure).max_by_key(|figure| figure.tenths)
    }

    /// How it stands (5.4, rule 6).
    #[must_use]
    pub fn band(&self) -> Band {
        if self.mean.tenths < CONCERN || self.by_group() {
            Band::Concern
        } else if self.mean.tenths >= STRONG {
            Band::Strong
        } else {
            Band::Talk
        }
    }

    /// Whether it is a concern by its lowest group and the gap alone, though the mean of all is not.
    #[must_use]
    pub fn is_concern_by_group(&self) -> bool {
        self.mean.tenths >= CONCERN && self.by_group()
    }

    fn by_group(&self) -> bool {
        let low = self.lowest().is_some_and(|(_, figure)| figure.tenths < CONCERN);
        low && self.gap().is_some_and(|gap| gap >= FLAG)
    }
}

/// Answers to one question, by group: the scores that were given, skips left out.
pub type Groups = BTreeMap<SectorId, Vec<u8>>;

/// What may be shown of one question. `least` and `group` are the floors, brought up to the fixed ones.
#[must_use]
pub fn item(question: Question, answers: &Groups, least: u16, group: u16) -> Item {
    let n = count(answers.values().map(Vec::len).sum());
    let shown = (n >= least.max(super::LEAST)).then(|| shown(question.sheet(), answers, group.max(super::GROUP)));
    Item { question, n, shown }
}

fn shown(sheet: Sheet, answers: &Groups, floor: u16) -> Shown {
    let sums: BTreeMap<SectorId, Sum> = answers
        .iter()
        .filter(|(_, scores)| !scores.is_empty())
        .map(|(group, scores)| (*group, Sum::of(scores)))
        .collect();
    let (alone, together) = arrange(&sums.iter().map(|(group, sum)| (*group, sum.n)).collect(), floor);
    let visible: Vec<(SectorId, Sum)> = alone.iter().map(|group| (*group, sums[group])).collect();
    let pooled = together.iter().map(|group| sums[group]).fold(Sum::default(), Sum::plus).blurred(sheet);
    let sizes: Vec<u16> = together.iter().map(|group| sums[group].n).collect();
    let shown: Vec<Added> = visible.iter().map(|(_, sum)| sum.added()).collect();
    // What counts as an end of the scale is made for five steps: of three, nothing is said to be split.
    let says_split = sheet == Sheet::Checkin
        && is_split(answers)
        && (together.is_empty() || split::tells_nothing(&shown, pooled.added(), &sizes));
    let all = visible.iter().map(|(_, sum)| *sum).fold(pooled, Sum::plus);
    Shown {
        mean: all.figure(sheet),
        groups: visible.into_iter().map(|(group, sum)| (group, sum.figure(sheet))).collect(),
        pool: (pooled.n >= floor).then(|| Pool { of: together, mean: pooled.figure(sheet), n: pooled.n }),
        split: says_split,
    }
}

/// Which groups are shown alone, and which together (5.4, rule 3): given how many answers each has.
#[must_use]
pub fn arrange(sizes: &BTreeMap<SectorId, u16>, floor: u16) -> (Vec<SectorId>, Vec<SectorId>) {
    let (mut alone, mut together): (Vec<SectorId>, Vec<SectorId>) =
        sizes.iter().filter(|(_, n)| **n > 0).map(|(group, _)| *group).partition(|group| sizes[group] >= floor);
    let total = |groups: &[SectorId]| groups.iter().map(|group| sizes[group]).sum::<u16>();
    while !together.is_empty() && total(&together) < floor {
        // Of equally small groups the earlier one joins: the later one stays shown.
        let Some(smallest) = alone.iter().copied().min_by_key(|group| sizes[group]) else { break };
        alone.retain(|group| *group != smallest);
        together.push(smallest);
    }
    (alone, together)
}

/// At least 30 % at each end (5.4, rule 8).
fn is_split(answers: &Groups) -> bool {
    let all = || answers.values().flatten();
    let (n, low, high) =
        (all().count(), all().filter(|score| **score <= 2).count(), all().filter(|score| **score >= 4).count());
    n > 0 && low.min(high) >= split::threshold(n)
}

/// Some answers added up.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    n: u16,
    points: u32,
}

impl Sum {
    fn of(scores: &[u8]) -> Self {
        Self { n: count(scores.len()), points: scores.iter().map(|score| u32::from(*score)).sum() }
    }

    fn plus(self, other: Self) -> Self {
        Self { n: self.n + other.n, points: self.points + other.points }
    }

    const fn added(self) -> Added {
        Added { n: self.n, points: self.points }
    }

    /// A pool all at one end, as if one of its answers were a point away from it.
    fn blurred(self, sheet: Sheet) -> Self {
        let (least, most) = (u32::from(self.n), u32::from(self.n) * u32::from(sheet.most()));
        if self.n == 0 { self } else { Self { points: self.points.clamp(least + 1, most - 1), ..self } }
    }

    fn figure(self, sheet: Sheet) -> Figure {
        let high = high(sheet);
        let n = u32::from(self.n.max(1));
        let tenths = u16::try_from((20 * self.points + n) / (2 * n)).unwrap_or(u16::MAX);
        match self.n < CLAMPED_BELOW {
            true if tenths <= LOW => Figure { tenths: LOW, end: Some(End::Low) },
            true if tenths >= high => Figure { tenths: high, end: Some(End::High) },
            _ => Figure { tenths, end: None },
        }
    }
}

fn count(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

#[cfg(test)]
#[path = "aggregate_tests.rs"]
mod tests;
