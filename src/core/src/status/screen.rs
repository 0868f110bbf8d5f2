//! One screen: the lines of a status, each with how gladly it is given up where all of them are too long (`method.md` 7).

use crate::{
    notice::{Listed, Notice, Screen},
    words::say::Say,
};

/// The line that says how many more of a list there are.
pub(super) const MORE: &str = "status-more";

/// Lines in their order, with how early each goes; nought never does.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<(Say, u8)>,
    lists: Vec<Listed>,
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

    /// Lines of which the first goes at one stage and each later one earlier than that. Where there are more than are
    /// shown, how many stays, and grows with every line that goes.
    pub(super) fn list(&mut self, says: impl IntoIterator<Item = Say>, first: u8) {
        self.graded(says, (0..).map(|place: u8| first.saturating_add(place.saturating_mul(2))));
    }

    /// The same with a stage for each line.
    pub(super) fn graded(&mut self, says: impl IntoIterator<Item = Say>, stages: impl IntoIterator<Item = u8>) {
        let mut stages = stages.into_iter();
        let mut shown = Vec::new();
        for say in says {
            let place = self.lines.len();
            if say.key == MORE {
                self.lists.push(Listed { lines: std::mem::take(&mut shown), more: place });
                self.must(say);
            } else {
                shown.push(place);
                self.lines.push((say, stages.next().unwrap_or(u8::MAX)));
            }
        }
    }

    /// The notice with these lines.
    pub(super) fn into(self, notice: Notice) -> Notice {
        let stages = self.lines.iter().enumerate().map(|(place, (_, stage))| (*stage, place));
        let mut spare: Vec<(u8, usize)> = stages.filter(|(stage, _)| *stage > 0).collect();
        spare.sort_unstable_by(|a, b| b.cmp(a));
        let spare = spare.into_iter().map(|(_, place)| place).collect();
        let says = self.lines.into_iter().map(|(say, _)| say);
        notice.lines(says).screen(Screen { spare, lists: self.lists, left: Say::new("status-left-out") })
    }
}
