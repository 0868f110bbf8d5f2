//! What is told about tasks, to whom; and the card that shows where one is.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{Mark, Owner, Task, TaskState, owner_arg, people_of, zone};
use crate::{
    card::Card,
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref},
    notice::{Notice, NoticeButton, To, Urgency, code_of},
    partnership::Role,
    state::State,
    words::say::{Arg, Say},
};

/// One line about a task.
#[must_use]
pub fn line(state: &State, task: &Task, now: DateTime<Utc>) -> Say {
    let zone = zone(state);
    Say::new("task-line")
        .with("ref", task.reference())
        .with("text", Arg::Short(task.text, 70))
        .with("owner", owner_arg(task.owner))
        .with("due", Arg::Day(task.due))
        .with("state", Arg::Key(format!("task-state-{}", task.state_word(&zone, now)).into()))
        .with("progress", u32::from(task.progress))
}

/// The figures of a task.
pub(super) fn figures(state: &State, task: &Task, now: DateTime<Utc>) -> Value {
    let owner = match task.owner {
        Owner::Org(org) => code_of(org),
        Owner::Member(_) | Owner::Coordinators => Value::Null,
    };
    json!({
        "ref": task.reference(),
        "owner": owner,
        "due": task.due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "state": task.state_word(&zone(state), now),
        "progress": task.progress,
        "decision": task.decision.map(|number| Ref::new(Letter::D, number)),
    })
}

fn buttons(task: &Task) -> Vec<NoticeButton> {
    let reference = task.reference();
    if task.state != TaskState::Asked {
        return Vec::new();
    }
    vec![
        NoticeButton { id: format!("task:{reference}:accept"), label: Say::new("button-accept"), asks_reason: false },
        NoticeButton { id: format!("task:{reference}:decline"), label: Say::new("button-decline"), asks_reason: true },
    ]
}

/// The announcement: what, who, until when.
fn headline(task: &Task) -> Say {
    Say::new("task-headline")
        .with("ref", task.reference())
        .with("text", task.text)
        .with("owner", owner_arg(task.owner))
        .with("due", task.due)
}

fn origin(task: &Task) -> Option<Say> {
    let number = task.decision?;
    Some(Say::new("task-origin").with("decision", Ref::new(Letter::D, number)))
}

/// The card of a task: what it is, and where.
#[must_use]
pub(crate) fn card(task: &Task) -> Card {
    let mut notice = Notice::new("task.added").to(To::Rooms).line(headline(task)).lines(origin(task));
    let how = match task.state {
        TaskState::Asked => Say::new("card-task-asked").with("owner", owner_arg(task.owner)),
        TaskState::Accepted => {
            Say::new("card-task-accepted").with("since", task.since).with("progress", u32::from(task.progress))
        }
        TaskState::Declined => Say::new("card-task-declined").with("owner", owner_arg(task.owner)),
        TaskState::Done => Say::new("card-task-done").with("since", task.since),
        TaskState::Cancelled => Say::new("card-task-cancelled").with("since", task.since),
    };
    notice = notice.line(how);
    notice.buttons = buttons(task);
    let settled = matches!(task.state, TaskState::Done | TaskState::Cancelled);
    Card { notice: notice.about_only(task.reference()), settled }
}

/// Whom a question or a reminder to the owner goes to: the lead where an organisation owes it, else everybody who can answer.
fn asked(state: &State, task: &Task) -> Vec<MemberId> {
    match task.owner {
        Owner::Org(org) => match state.orgs.get(&org).and_then(|org| org.lead) {
            Some(lead) => vec![lead],
            None => people_of(state, task.owner),
        },
        owner => people_of(state, owner),
    }
}

/// The private question whether they take it on.
fn ask(state: &State, task: &Task, entry: &Entry, out: &mut Vec<Notice>) {
    for member in asked(state, task).into_iter().filter(|member| entry.by != Some(*member) || task.aside) {
        let reference = task.reference();
        let mut notice =
            Notice::new("task.asked").to(To::Member(member)).about(reference).line(headline(task)).lines(origin(task));
        if task.aside {
            notice = notice.line(Say::new("task-aside"));
        }
        notice = notice.line(Say::new("task-how").with("ref", reference));
        notice.buttons = buttons(task);
        out.push(notice.data(figures(state, task, entry.at)).topic(format!("{reference}/asked")));
    }
}

/// Tells what concerns tasks.
pub(crate) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let number = match &entry.event {
        Event::TaskAdded { task, .. }
        | Event::TaskAccepted { task }
        | Event::TaskDeclined { task, .. }
        | Event::TaskUpdated { task, .. }
        | Event::TaskHanded { task, .. }
        | Event::TaskDone { task, .. }
        | Event::TaskCancelled { task, .. }
        | Event::TaskReminded { task, .. } => *task,
        Event::OrgLeft { .. } | Event::SeatVacated { .. } => return fallen(after, entry, out),
        _ => return,
    };
    let Some(task) = after.tasks.get(&number) else { return };
    let reference = task.reference();
    let room = |kind: &'static str, say: Say| {
        let say =
            say.with("ref", reference).with("text", Arg::Short(task.text, 120)).with("owner", owner_arg(task.owner));
        Notice::new(kind).to(To::Rooms).about(reference).line(say).data(figures(after, task, entry.at))
    };
    match &entry.event {
        Event::TaskAdded { accepted, .. } => {
            let mut notice =
                Notice::new("task.added").to(To::Rooms).about(reference).line(headline(task)).lines(origin(task));
            notice = notice.line(if *accepted {
                Say::new("task-taken-on").with("owner", owner_arg(task.owner))
            } else {
                Say::new("task-waits").with("ref", reference).with("owner", owner_arg(task.owner))
            });
            notice.buttons = buttons(task);
            out.push(notice.data(figures(after, task, entry.at)));
            if !accepted {
                ask(after, task, entry, out);
            }
        }
        Event::TaskAccepted { .. } => {
            out.push(room("task.accepted", Say::new("task-accepted").with("due", task.due)));
        }
        Event::TaskDeclined { reason, .. } => {
            out.push(room("task.declined", Say::new("task-declined").with("reason", *reason)));
            let told = after.holders(Role::Coordinator).into_iter().chain(task.by);
            for member in unique(told).filter(|member| entry.by != Some(*member)) {
                let say = Say::new("task-declined-how").with("ref", reference);
                let notice = room("task.declined", Say::new("task-declined").with("reason", *reason));
                out.push(notice.line(say).to(To::Member(member)).urgency(Urgency::WorkingMorning));
            }
        }
        Event::TaskUpdated { text, due, was, asks, .. } => {
            if let (Some(due), Some(was)) = (due, was) {
                let say = Say::new("task-moved").with("due", *due).with("was", Arg::Day(*was));
                out.push(room("task.updated", say));
            } else if text.is_some() {
                out.push(room("task.updated", Say::new("task-changed")));
            }
            if *asks {
                ask(after, task, entry, out);
            }
        }
        Event::TaskHanded { was, accepted, .. } => {
            let say = Say::new("task-handed").with("was", owner_arg(*was));
            let mut notice = room("task.handed", say);
            notice.buttons = buttons(task);
            out.push(notice);
            if !accepted {
                ask(after, task, entry, out);
            }
        }
        Event::TaskDone { note, .. } => {
            let mut notice = room("task.done", Say::new("task-done"));
            if let Some(note) = note {
                notice = notice.line(Say::new("task-note").with("note", *note));
            }
            out.push(notice);
        }
        Event::TaskCancelled { reason, .. } => {
            out.push(room("task.cancelled", Say::new("task-cancelled").with("reason", *reason)));
        }
        Event::TaskReminded { mark, .. } => remind(after, task, *mark, entry, out),
        _ => {}
    }
}

/// To the owner before and on the day; after it to the owner, then to the coordinators too.
fn remind(after: &State, task: &Task, mark: Mark, entry: &Entry, out: &mut Vec<Notice>) {
    let reference = task.reference();
    let late = matches!(mark, Mark::Overdue | Mark::Coordinators);
    let owners = if late { people_of(after, task.owner) } else { asked(after, task) };
    let said = |key: &'static str| {
        let say = Say::new(key)
            .with("ref", reference)
            .with("text", Arg::Short(task.text, 120))
            .with("owner", owner_arg(task.owner))
            .with("due", Arg::Day(task.due));
        Notice::new(if late { "task.overdue" } else { "task.due" })
            .about(reference)
            .line(say)
            .data(figures(after, task, entry.at))
            .urgency(Urgency::WorkingMorning)
            .topic(format!("{reference}/due"))
    };
    for member in &owners {
        let key = match (task.state, late) {
            (TaskState::Asked, _) => "task-due-asked",
            (_, false) => "task-due",
            (_, true) => "task-overdue",
        };
        let mut notice = said(key).to(To::Member(*member));
        notice.buttons = buttons(task);
        out.push(notice);
    }
    if mark == Mark::Coordinators {
        let key = if task.state == TaskState::Asked { "task-overdue-asked" } else { "task-overdue-coordinators" };
        for member in after.holders(Role::Coordinator).into_iter().filter(|member| !owners.contains(member)) {
            out.push(said(key).to(To::Member(member)));
        }
    }
}

/// What whoever left still owed falls to others, who are told.
fn fallen(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    // The fold that just happened turned exactly these, at this instant.
    let turned = after.tasks.values().filter(|task| task.state == TaskState::Asked && task.since == entry.at);
    let (orphans, inherited): (Vec<&Task>, Vec<&Task>) = turned.partition(|task| task.owner == Owner::Coordinators);
    if let Event::SeatVacated { .. } = entry.event {
        for task in inherited {
            ask(after, task, entry, out);
        }
        if !orphans.is_empty() {
            let lines: Vec<Say> = orphans.iter().map(|task| line(after, task, entry.at)).collect();
            for member in after.holders(Role::Coordinator) {
                let mut notice = Notice::new("task.orphaned")
                    .to(To::Member(member))
                    .line(Say::new("task-orphaned").with("count", lines.len()))
                    .lines(lines.clone())
                    .urgency(Urgency::WorkingMorning);
                notice.refs = orphans.iter().map(|task| task.reference()).collect();
                out.push(notice);
            }
        }
    }
}

fn unique(members: impl Iterator<Item = MemberId>) -> impl Iterator<Item = MemberId> {
    let mut seen = std::collections::BTreeSet::new();
    members.filter(move |member| seen.insert(*member))
}
