//! What time says about a task: three days before, on the day, the day after, and then to the coordinators (7.3, 7.4). Each
//! goes by the partnership's morning; everybody's own hours are kept at delivery.

use chrono::{DateTime, NaiveTime, Utc};

use super::{Mark, Task, on_day, zone};
use crate::{event::Event, state::State, times::MORNING};

/// When each mark is reached.
fn marks(state: &State, task: &Task) -> [(Mark, DateTime<Utc>); 4] {
    let zone = zone(state);
    let morning = |days: i64| on_day(&zone, task.due, days, MORNING);
    let midnight = on_day(&zone, task.due, 0, NaiveTime::MIN);
    [
        (Mark::Soon, morning(-3)),
        // Due before the morning: still on the day, not after it.
        (Mark::Today, morning(0).min(task.due).max(midnight)),
        (Mark::Overdue, morning(1)),
        (Mark::Coordinators, morning(3)),
    ]
}

/// What is said next about a task, and when. Of several that passed while nobody could speak only the last is said.
#[must_use]
pub fn next(state: &State, task: &Task, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    if !task.open() {
        return None;
    }
    // A pause puts off what was promised before it (2.1).
    let pause = state.reviews.pause.filter(|pause| task.set <= pause.since);
    let awake = |at: DateTime<Utc>| pause.map_or(at, |pause| at.max(pause.until));
    let left = marks(state, task).into_iter().filter(|(mark, at)| Some(*mark) > task.said && *at > task.set);
    let left = left.map(|(mark, at)| (mark, awake(at)));
    let (passed, ahead): (Vec<_>, Vec<_>) = left.partition(|(_, at)| *at <= now);
    let (mark, at) = passed.last().or(ahead.first()).copied()?;
    Some((at, Event::TaskReminded { task: task.number, mark }))
}
