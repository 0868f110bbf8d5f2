//! The map: who is here, by sector or the partnership's own grouping, what is missing, and where weight gathers
//! (`method.md` 3). Everything is a function of the record and the clock; nobody gets a score.

mod gaps;
mod shares;
mod view;

use std::collections::BTreeMap;

pub use gaps::{Gap, gaps, has_mandate, quiet_days};
pub use shares::{ENOUGH, Flag, Measure, Shares, flags, shares};
pub(crate) use view::show;

use crate::{ids::SectorId, stakeholder::voices, state::State};

/// A sector with its voices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub sector: SectorId,
    /// How many voices it has.
    pub voices: usize,
    /// Whether somebody of it must be here (3.1).
    pub needed: bool,
}

/// Every sector that is needed or has a voice, in the partnership's own order.
#[must_use]
pub fn rows(state: &State) -> Vec<Row> {
    let counts = by_sector(state);
    let mut rows: Vec<Row> = Vec::new();
    for (index, sector) in state.terms.iter().flat_map(|terms| terms.sectors.iter().enumerate()) {
        let id = SectorId(u16::try_from(index).unwrap_or(u16::MAX));
        let voices = counts.get(&id).copied().unwrap_or_default();
        if sector.needed || voices > 0 {
            rows.push(Row { sector: id, voices, needed: sector.needed });
        }
    }
    rows
}

/// Voices of each sector that has any.
#[must_use]
pub fn by_sector(state: &State) -> BTreeMap<SectorId, usize> {
    let mut counts = BTreeMap::new();
    for (_, org) in voices(state) {
        *counts.entry(org.sector).or_default() += 1;
    }
    counts
}

/// The effective number of sectors, `1 / Σ share²`, in tenths, rounded half up (3.4): 39 where nine voices stand 2, 2, 2, 3.
#[must_use]
pub fn effective(counts: impl IntoIterator<Item = usize>) -> usize {
    let (sum, squares) = counts.into_iter().fold((0, 0), |(sum, squares), n| (sum + n, squares + n * n));
    if squares == 0 { 0 } else { (20 * sum * sum + squares) / (2 * squares) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[2, 2, 2, 3], 39)]
    #[case(&[2, 2, 2, 2], 40)]
    #[case(&[9], 10)]
    #[case(&[9, 1], 12)]
    #[case(&[], 0)]
    fn the_effective_number_of_sectors_is_worked_out_exactly(#[case] voices: &[usize], #[case] tenths: usize) {
        assert_eq!(effective(voices.iter().copied()), tenths);
    }
}
