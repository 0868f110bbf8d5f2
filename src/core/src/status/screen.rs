//! One screen: the lines of a status, each with how gladly it is given up where all of them are too long (`method.md` 7).

use crate::{
    notice::{Notice, Screen},
    words::say::Say,
};

/// Lines in their order, with how early each goes; nought never does.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<(Say, u8)>,
}

impl Lines {
    /// A line that stays.
    pub(super) fn must(&mut self, say: Say) {
        self.lines.push((say, 0));
    }

    /// Lines that go at this stage: the higher, the earlier; of equals the last goes first.
    pub(super) fn all(&mut self, says: impl IntoIterator<Item = Say>, stage: u8) {
        self.lines.extend(says.into_iter().map(|say| (say, stage)));
    }

    /// Lines of which the first goes at one stage and each later one earlier than that.
    pub(super) fn list(&mut self, says: impl IntoIterator<Item = Say>, first: u8) {
        let stages = (0..).map(|place: u8| first.saturating_add(place.saturating_mul(2)));
        self.lines.extend(says.into_iter().zip(stages));
    }

    /// The notice with these lines.
    pub(super) fn into(self, notice: Notice) -> Notice {
        let stages = self.lines.iter().enumerate().map(|(place, (_, stage))| (*stage, place));
        let mut spare: Vec<(u8, usize)> = stages.filter(|(stage, _)| *stage > 0).collect();
        spare.sort_unstable_by(|a, b| b.cmp(a));
        let spare = spare.into_iter().map(|(_, place)| place).collect();
        let says = self.lines.into_iter().map(|(say, _)| say);
        notice.lines(says).screen(Screen { spare, left: Say::new("status-left-out") })
    }
}
