//! Whether the split flag of an item may be shown (`method.md` 5.4, rule 8) without giving a hidden group away.
//!
//! Beside the sums that follow from the published means, "at least 30 % at each end" can leave a single possibility: where
//! the groups that are shown cannot supply enough high answers, all of the pool's must be high. So the flag is only as
//! good as what it leaves open. Whether it is shown depends on the published sums alone, never on the answers behind them:
//! then its absence tells nothing either.
//!
//! Of `n` answers with a given sum, `low` and `high` of them at the ends are possible where the sum lies between the least
//! and the most these counts allow; each sum in between is reached. That makes the search small.

use std::collections::BTreeSet;

/// Answers that are added up: how many, and their sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// How many.
    pub n: u16,
    /// Their sum.
    pub points: u32,
}

/// The fewest answers at each end that make a split of so many.
#[must_use]
pub const fn threshold(n: usize) -> usize {
    (n * 3).div_ceil(10)
}

/// How many can be at the ends: for each number of low answers or more, the most high ones beside them.
#[derive(Debug, Clone)]
struct Ends {
    /// The most high answers with at least so many low ones; none where so many low ones are impossible.
    most_high: Vec<Option<usize>>,
    fewest_low: usize,
    fewest_high: usize,
}

impl Ends {
    fn nobody() -> Self {
        Self { most_high: vec![Some(0)], fewest_low: 0, fewest_high: 0 }
    }

    /// None where no such answers exist.
    fn of(added: Added) -> Option<Self> {
        let (n, points) = (usize::from(added.n), usize::try_from(added.points).ok()?);
        let possible = |low: usize, high: usize| {
            let middle = 3 * (n - low - high);
            low + middle + 4 * high <= points && points <= 2 * low + middle + 5 * high
        };
        let pairs = (0..=n).flat_map(|low| (0..=n - low).map(move |high| (low, high)));
        let pairs: Vec<(usize, usize)> = pairs.filter(|(low, high)| possible(*low, *high)).collect();
        let mut most_high = vec![None; n + 1];
        for (low, high) in &pairs {
            for place in most_high.iter_mut().take(low + 1) {
                *place = (*place).max(Some(*high));
            }
        }
        Some(Self {
            most_high,
            fewest_low: pairs.iter().map(|(low, _)| *low).min()?,
            fewest_high: pairs.iter().map(|(_, high)| *high).min()?,
        })
    }

    fn with(&self, other: &Self) -> Self {
        let mut most_high = vec![None; self.most_high.len() + other.most_high.len() - 1];
        for (a, one) in self.most_high.iter().enumerate() {
            for (b, two) in other.most_high.iter().enumerate() {
                if let (Some(one), Some(two)) = (one, two)
                    && let Some(place) = most_high.get_mut(a + b)
                {
                    *place = (*place).max(Some(one + two));
                }
            }
        }
        Self {
            most_high,
            fewest_low: self.fewest_low + other.fewest_low,
            fewest_high: self.fewest_high + other.fewest_high,
        }
    }

    fn may_be_split(&self, least: usize) -> bool {
        self.most_high.get(least).copied().flatten().is_some_and(|high| high >= least)
    }

    const fn may_be_whole(&self, least: usize) -> bool {
        self.fewest_low < least || self.fewest_high < least
    }
}

/// Whether the flag leaves more than one possibility for each group of the pool, whichever way it stands. `shown` are the
/// groups with a figure of their own, `pool` what is known of the others together, `hidden` the size of each of them.
#[must_use]
pub fn tells_nothing(shown: &[Added], pool: Added, hidden: &[u16]) -> bool {
    let n = shown.iter().map(|group| usize::from(group.n)).sum::<usize>() + usize::from(pool.n);
    let least = threshold(n);
    let Some(visible) = shown.iter().try_fold(Ends::nobody(), |ends, group| Some(ends.with(&Ends::of(*group)?))) else {
        return true;
    };
    hidden.iter().collect::<BTreeSet<_>>().into_iter().all(|size| {
        let (mut split, mut whole) = (BTreeSet::new(), BTreeSet::new());
        for total in sums(pool) {
            for points in u32::from(*size)..=u32::from(*size) * 5 {
                let Some(left) = total.checked_sub(points) else { continue };
                let (Some(own), Some(rest)) =
                    (Ends::of(Added { n: *size, points }), Ends::of(Added { n: pool.n - size, points: left }))
                else {
                    continue;
                };
                let ends = visible.with(&own).with(&rest);
                if ends.may_be_split(least) {
                    split.insert(points);
                }
                if ends.may_be_whole(least) {
                    whole.insert(points);
                }
            }
        }
        split.len() != 1 && whole.len() != 1
    })
}

/// The sums a pool may have had: at an end it was perhaps moved inwards.
fn sums(pool: Added) -> Vec<u32> {
    let n = u32::from(pool.n);
    let mut sums = vec![pool.points];
    if pool.points == n + 1 {
        sums.push(n);
    }
    if pool.points + 1 == n * 5 {
        sums.push(n * 5);
    }
    sums
}
