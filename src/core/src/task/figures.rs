//! How promises are kept: the figures behind C7 and S9 (`method.md` 5.6, 6).

use chrono::{DateTime, TimeDelta, Utc};

use super::{TaskState, overdue_from, zone};
use crate::state::State;

/// The scorecard looks at the last 180 days (6).
pub const WINDOW: TimeDelta = TimeDelta::days(180);
/// S9: overdue by more than this.
pub const LONG: TimeDelta = TimeDelta::days(14);

/// Promises by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Days promised that passed in the window.
    pub due: usize,
    /// Of these: done, or moved to another day, before they passed (C7).
    pub kept: usize,
    /// Tasks accepted whose day has passed: done or not, in the window or still open.
    pub commitments: usize,
    /// Of these: still open.
    pub overdue: usize,
    /// Of these: by more than 14 days (S9).
    pub overdue_long: usize,
}

impl Figures {
    /// S9: more than 30 % of due commitments are overdue by more than 14 days.
    #[must_use]
    pub const fn too_many_overdue(&self) -> bool {
        10 * self.overdue_long > 3 * self.commitments
    }

    /// C7 in whole per cent; none where nothing was due.
    #[must_use]
    pub const fn kept_percent(&self) -> Option<usize> {
        (100 * self.kept).checked_div(self.due)
    }
}

/// What time does to the figures of S9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A day that was promised passes.
    Due,
    /// Something promised that is still open is overdue by more than 14 days.
    Long,
    /// Something done falls out of the window.
    Gone,
}

/// When that happens, in order, as tasks are now.
#[must_use]
pub fn steps(state: &State) -> Vec<(DateTime<Utc>, Step)> {
    let zone = zone(state);
    let moment = TimeDelta::seconds(1);
    let mut steps = Vec::new();
    for task in state.tasks.values() {
        let passed = overdue_from(&zone, task.due);
        match task.state {
            TaskState::Accepted => {
                steps.extend([(passed, Step::Due), (task.due + LONG + moment, Step::Long)]);
            }
            TaskState::Done => steps.extend([(passed, Step::Due), (passed + WINDOW + moment, Step::Gone)]),
            _ => {}
        }
    }
    steps.sort_unstable();
    steps
}

/// The figures at that instant.
#[must_use]
pub fn figures(state: &State, now: DateTime<Utc>) -> Figures {
    within(state, now, WINDOW)
}

/// The figures of another window.
#[must_use]
pub fn within(state: &State, now: DateTime<Utc>, window: TimeDelta) -> Figures {
    let zone = zone(state);
    let recent = |passed: DateTime<Utc>| passed <= now && now - passed <= window;
    let mut figures = Figures::default();
    for task in state.tasks.values() {
        for promise in &task.promises {
            let passed = overdue_from(&zone, promise.due);
            if recent(passed) {
                figures.due += 1;
                figures.kept += usize::from(promise.met.is_some_and(|met| met < passed));
            }
        }
        let passed = overdue_from(&zone, task.due);
        match task.state {
            TaskState::Accepted if passed <= now => {
                figures.commitments += 1;
                figures.overdue += 1;
                figures.overdue_long += usize::from(now - task.due > LONG);
            }
            TaskState::Done if recent(passed) => figures.commitments += 1,
            _ => {}
        }
    }
    figures
}
