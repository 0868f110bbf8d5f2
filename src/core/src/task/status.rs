//! What the status says about promises (`method.md` 7.1, 7.2).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Owner, Task, TaskState, org_of, overdue_from, owner_arg, zone};
use crate::{
    ids::OrgId,
    state::State,
    status::more,
    words::say::{Arg, Say},
};

const SOON: TimeDelta = TimeDelta::days(7);
const SHOWN: usize = 3;

/// Due in seven days, and overdue by whom for how long; nothing where nothing was promised.
pub(crate) fn promises(state: &State, now: DateTime<Utc>) -> Option<Say> {
    let zone = zone(state);
    let open: Vec<&Task> = state.tasks.values().filter(|task| task.state == TaskState::Accepted).collect();
    if open.is_empty() {
        return None;
    }
    let mut overdue: Vec<&Task> = open.iter().copied().filter(|task| task.overdue(&zone, now)).collect();
    overdue.sort_by_key(|task| (task.due, task.number));
    let due = open.iter().filter(|task| !task.overdue(&zone, now) && task.due <= now + SOON).count();
    let list = overdue.iter().take(SHOWN).map(|task| {
        let days = (now - task.due).num_days().max(1);
        // Persons are not named where all may read along: for whom they do it says enough.
        let owner = org_of(task.owner, task.org).map_or(Arg::word(""), Arg::Org);
        Say::new("status-promise").with("owner", owner).with("ref", task.reference()).with("days", days)
    });
    let list = Arg::list(list);
    Some(Say::new("status-promises").with("due", due).with("overdue", overdue.len()).with("list", list))
}

/// How promises were kept, for whoever reviews the partnership: figures, then what is overdue.
pub(crate) fn material(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let figures = super::figures::figures(state, now);
    if figures.due == 0 && figures.commitments == 0 {
        return Vec::new();
    }
    let zone = zone(state);
    let mut overdue: Vec<&Task> = state.tasks.values().filter(|task| task.overdue(&zone, now)).collect();
    overdue.sort_by_key(|task| (task.due, task.number));
    let headline =
        Say::new("material-tasks").with("due", figures.due).with("kept", figures.kept).with("overdue", overdue.len());
    let lines = overdue.iter().take(SHOWN).map(|task| super::line(state, task, now));
    std::iter::once(headline).chain(lines).collect()
}

/// Tasks that nobody owes any more, for the coordinators.
pub(crate) fn orphans(state: &State) -> Option<(DateTime<Utc>, Say)> {
    let mine = |task: &&Task| task.open() && task.owner == Owner::Coordinators;
    let orphans: Vec<&Task> = state.tasks.values().filter(mine).collect();
    let since = orphans.iter().map(|task| task.since).min()?;
    Some((since, Say::new("needs-task-owner").with("count", orphans.len())))
}

/// What this organisation is asked, and what it promised, the nearest day first.
pub(crate) fn of_org(state: &State, org: OrgId, now: DateTime<Utc>) -> (Vec<Say>, Vec<Say>) {
    let zone = zone(state);
    let own = |task: &&Task| task.open() && org_of(task.owner, task.org) == Some(org);
    let mut tasks: Vec<&Task> = state.tasks.values().filter(own).collect();
    tasks.sort_by_key(|task| (overdue_from(&zone, task.due), task.number));
    let say = |task: &&Task, key: &'static str| {
        Say::new(key)
            .with("org", org)
            .with("ref", task.reference())
            .with("text", Arg::Short(task.text, 50))
            .with("owner", owner_arg(task.owner))
            .with("due", Arg::Day(task.due))
            .with("state", Arg::Key(format!("task-state-{}", task.state_word(&zone, now)).into()))
    };
    let (asked, promised): (Vec<&Task>, Vec<&Task>) = tasks.iter().partition(|task| task.state == TaskState::Asked);
    let lines = |tasks: &[&Task], key, command| {
        let shown = tasks.iter().take(SHOWN).map(|task| say(task, key));
        shown.chain(more(tasks.len(), SHOWN, command)).collect()
    };
    (
        lines(&asked, "voice-task-asked", "task list --status asked"),
        lines(&promised, "voice-promise", "task list --status open"),
    )
}
