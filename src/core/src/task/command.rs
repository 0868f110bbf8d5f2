//! `task …`: asked, accepted, declined, moved, handed on, done, cancelled.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Owner, Task, TaskState, notices, org_of, overdue_from, owes, owner_arg, people_of, stood_aside, zone};
use crate::{
    catalogue::TaskCommand,
    decide::{Draft, bounded, unknown_reference},
    decision::rules::SHORTEST_REASON,
    event::{DecisionNumber, Event},
    ids::{Letter, OrgId, Ref, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    times::When,
    vocabulary::TaskFilter,
    words::{
        fold,
        say::{Arg, Say},
    },
};

const LONGEST_TEXT: usize = 500;
const LONGEST_REASON: usize = 1_000;
const MOST_OPEN: usize = 500;
const LISTED: usize = 15;

/// Decides `task …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &TaskCommand) -> Result<(), Refusal> {
    match command {
        TaskCommand::Add { text, owner, due, decision } => add(draft, text, owner, due, decision.as_ref()),
        TaskCommand::Accept { reference } => accept(draft, reference),
        TaskCommand::Decline { reference, reason } => decline(draft, reference, reason),
        TaskCommand::Update { reference, text, progress, due, owner } => match owner {
            None => update(draft, reference, text.as_deref(), *progress, due.as_ref()),
            Some(owner) if text.is_none() && progress.is_none() => hand(draft, reference, owner, due.as_ref()),
            Some(_) => Err(Refusal::new(Fault::Usage, "refusal-task-hand-alone")),
        },
        TaskCommand::Done { reference, note } => done(draft, reference, note.as_deref()),
        TaskCommand::Cancel { reference, reason } => cancel(draft, reference, reason),
        TaskCommand::List { owner, status } => list(draft, owner.as_deref(), *status),
    }
}

fn add(draft: &mut Draft<'_>, text: &str, owner: &str, due: &When, decision: Option<&TypedRef>) -> Result<(), Refusal> {
    let words = bounded(text, LONGEST_TEXT)?;
    if draft.state.tasks.values().filter(|task| task.open()).count() >= MOST_OPEN {
        return Err(Refusal::new(Fault::Limit, "refusal-tasks-many").with("most", MOST_OPEN));
    }
    let due = draft.future(due)?;
    let decision = decision.map(|typed| follows(draft, typed)).transpose()?;
    let Taker { owner, org, aside, accepted } = taker(draft, owner, decision)?;
    let task = draft.state.tasks.keys().next_back().map_or(1, |last| last + 1);
    let text = draft.text(words);
    draft.event(Event::TaskAdded { task, text, owner, org, due, decision, aside, accepted });
    let reference = Ref::new(Letter::T, task);
    draft.confirm(
        Notice::new("task.added").about(reference).line(
            Say::new(if accepted { "task-added-own" } else { "task-added-asked" })
                .with("ref", reference)
                .with("owner", owner_arg(owner))
                .with("due", due),
        ),
    );
    Ok(())
}

/// The decision a task follows from.
fn follows(draft: &Draft<'_>, typed: &TypedRef) -> Result<DecisionNumber, Refusal> {
    let number = draft.number(typed, Letter::D)?;
    draft
        .state
        .decisions
        .get(&number)
        .map(|decision| decision.number)
        .ok_or_else(|| unknown_reference(Letter::D, number))
}

struct Taker {
    owner: Owner,
    org: Option<OrgId>,
    aside: bool,
    accepted: bool,
}

/// Who is to owe it, and whether asking is saying yes: for oneself, or one's own organisation, unless its voice stood aside
/// from the decision, which takes an express yes.
fn taker(draft: &mut Draft<'_>, typed: &str, decision: Option<DecisionNumber>) -> Result<Taker, Refusal> {
    let owner = owner(draft, typed)?;
    let org = match owner {
        Owner::Member(member) => match draft.state.standing(Some(member), draft.at()).seats.as_slice() {
            [(org, _)] => Some(*org),
            _ => None,
        },
        _ => None,
    };
    let aside = stood_aside(draft.state, decision, org_of(owner, org));
    let accepted = !aside && people_of(draft.state, owner).contains(&draft.asker());
    Ok(Taker { owner, org, aside, accepted })
}

/// An organisation that is here and can be asked, or a person, by what somebody typed.
fn owner(draft: &mut Draft<'_>, typed: &str) -> Result<Owner, Refusal> {
    if fold(typed) == "me" {
        return Ok(Owner::Member(draft.asker()));
    }
    let no_org = match draft.org(typed) {
        Ok(org) => return asked_org(draft, org).map(Owner::Org),
        Err(no_org) => no_org,
    };
    match draft.known_person(typed) {
        Ok(member) => Ok(Owner::Member(member)),
        Err(_) if no_org.lines.first().is_some_and(|line| line.key != "refusal-org-unknown") => Err(no_org),
        Err(no_person) => Err(no_person),
    }
}

fn asked_org(draft: &Draft<'_>, org: OrgId) -> Result<OrgId, Refusal> {
    let Some(entity) = draft.state.orgs.get(&org) else {
        return Err(Refusal::new(Fault::NotFound, "refusal-org-gone"));
    };
    if entity.left.is_some() {
        return Err(Refusal::new(Fault::Conflict, "refusal-task-owner-left")
            .with("org", org)
            .hint("refusal-task-owner-hint"));
    }
    if entity.delegates().next().is_none() {
        return Err(Refusal::new(Fault::Conflict, "refusal-affected-nobody").with("org", org));
    }
    Ok(org)
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Task, Refusal> {
    let number = draft.number(typed, Letter::T)?;
    draft.state.tasks.get(&number).ok_or_else(|| unknown_reference(Letter::T, number))
}

/// A task that is neither done nor ended.
fn find_open<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Task, Refusal> {
    let task = find(draft, typed)?;
    if task.open() {
        return Ok(task);
    }
    Err(Refusal::new(Fault::Closed, "refusal-task-over")
        .with("ref", task.reference())
        .with("state", Arg::Key(format!("task-state-{}", task.state_word(&zone(draft.state), draft.at())).into()))
        .with("since", task.since))
}

/// Refuses who does not owe the task; a stranger is told how to become known.
fn owners_only(draft: &Draft<'_>, task: &Task) -> Result<(), Refusal> {
    if owes(draft.state, task, draft.asker()) {
        return Ok(());
    }
    Err(not_yours(draft, task))
}

fn not_yours(draft: &Draft<'_>, task: &Task) -> Refusal {
    if !draft.standing.known {
        return Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint");
    }
    Refusal::new(Fault::Forbidden, "refusal-task-owner")
        .with("ref", task.reference())
        .with("owner", owner_arg(task.owner))
}

/// The owner, whoever asked for it, or a coordinator.
fn may_change(draft: &Draft<'_>, task: &Task) -> Result<(), Refusal> {
    if owes(draft.state, task, draft.asker()) || task.by == Some(draft.asker()) || draft.standing.coordinator {
        return Ok(());
    }
    Err(not_yours(draft, task))
}

/// An answer that must find the right person first: who may not is told so before what is wrong with the task.
fn answered<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Task, Refusal> {
    if !draft.standing.known {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    }
    let task = find(draft, typed)?;
    owners_only(draft, task)?;
    find_open(draft, typed)
}

fn accept(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let task = answered(draft, typed)?;
    let reference = task.reference();
    if task.state == TaskState::Accepted {
        return Err(Refusal::new(Fault::Conflict, "refusal-task-accepted")
            .with("ref", reference)
            .with("due", task.due));
    }
    draft.event(Event::TaskAccepted { task: task.number });
    let say = Say::new("task-accepted-done").with("ref", reference).with("due", task.due);
    draft.confirm(Notice::new("task.accepted").about(reference).line(say));
    Ok(())
}

fn decline(draft: &mut Draft<'_>, typed: &TypedRef, reason: &str) -> Result<(), Refusal> {
    let task = answered(draft, typed)?;
    let reason = reason_of(draft, reason, task, "refusal-task-reason-hint")?;
    draft.event(Event::TaskDeclined { task: task.number, reason });
    let reference = task.reference();
    draft.confirm(Notice::new("task.declined").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn reason_of(
    draft: &mut Draft<'_>,
    typed: &str,
    task: &Task,
    hint: &'static str,
) -> Result<crate::ids::TextId, Refusal> {
    if typed.trim().chars().count() < SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-task-reason")
            .with("ref", task.reference())
            .with("least", SHORTEST_REASON)
            .hint(hint)
            .with("ref", task.reference()));
    }
    Ok(draft.text(bounded(typed, LONGEST_REASON)?))
}

fn update(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    text: Option<&str>,
    progress: Option<u8>,
    due: Option<&When>,
) -> Result<(), Refusal> {
    let task = find(draft, typed)?;
    may_change(draft, task)?;
    let task = find_open(draft, typed)?;
    let reference = task.reference();
    let words = text.map(|text| bounded(text, LONGEST_TEXT)).transpose()?;
    if words.is_none() && progress.is_none() && due.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    if progress.is_some_and(|progress| progress > 100) {
        return Err(Refusal::new(Fault::Limit, "refusal-number-range").with("least", 0).with("most", 100));
    }
    let own = owes(draft.state, task, draft.asker());
    if progress.is_some() && !own {
        return Err(not_yours(draft, task));
    }
    let due = due.map(|due| draft.future(due)).transpose()?;
    let text = words.map(|words| draft.text(words));
    // What somebody said yes to is not changed behind their back: others' changes ask anew.
    let asks = !own && task.state == TaskState::Accepted && (text.is_some() || due.is_some());
    let was = due.is_some().then_some(task.due);
    draft.event(Event::TaskUpdated { task: task.number, text, progress, due, was, asks });
    let mut notice = Notice::new("task.updated").about(reference).line(
        Say::new("task-updated-done")
            .with("ref", reference)
            .with("progress", u32::from(progress.unwrap_or(task.progress)))
            .with("due", due.unwrap_or(task.due)),
    );
    if progress == Some(100) {
        notice = notice.line(Say::new("task-whole").with("ref", reference));
    }
    if due.is_none() && text.is_none() {
        draft.whisper(notice)
    } else {
        draft.confirm(notice)
    }
    Ok(())
}

fn hand(draft: &mut Draft<'_>, typed: &TypedRef, to: &str, due: Option<&When>) -> Result<(), Refusal> {
    let task = find(draft, typed)?;
    may_change(draft, task)?;
    // A declined task may find somebody else; one that is done or ended stays as it is.
    if !task.open() && task.state != TaskState::Declined {
        return Err(find_open(draft, typed).err().unwrap_or_else(|| not_yours(draft, task)));
    }
    let due = due.map(|due| draft.future(due)).transpose()?;
    let Taker { owner, org, aside, accepted } = taker(draft, to, task.decision)?;
    if owner == task.owner && task.open() {
        return Err(Refusal::new(Fault::Conflict, "refusal-task-same-owner")
            .with("ref", task.reference())
            .with("owner", owner_arg(owner)));
    }
    let reference = task.reference();
    if let Some(due) = due {
        let (task, was) = (task.number, Some(task.due));
        draft.event(Event::TaskUpdated { task, text: None, progress: None, due: Some(due), was, asks: false });
    } else if overdue_from(&zone(draft.state), task.due) <= draft.at() {
        // Nobody can say yes to a day that has passed.
        return Err(Refusal::new(Fault::Usage, "refusal-task-new-day").with("ref", reference));
    }
    draft.event(Event::TaskHanded { task: task.number, owner, org, aside, accepted, was: task.owner });
    draft.confirm(Notice::new("task.handed").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn done(draft: &mut Draft<'_>, typed: &TypedRef, note: Option<&str>) -> Result<(), Refusal> {
    if !draft.standing.known {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    }
    let task = find(draft, typed)?;
    if !draft.standing.coordinator {
        owners_only(draft, task)?;
    }
    let task = find_open(draft, typed)?;
    let note = note.map(|note| bounded(note, LONGEST_REASON)).transpose()?;
    let note = draft.maybe_text(note);
    draft.event(Event::TaskDone { task: task.number, note });
    let reference = task.reference();
    draft.confirm(Notice::new("task.done").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn cancel(draft: &mut Draft<'_>, typed: &TypedRef, reason: &str) -> Result<(), Refusal> {
    let task = find(draft, typed)?;
    if task.by != Some(draft.asker()) && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-task-cancel-who").with("ref", task.reference()));
    }
    let task = find_open(draft, typed)?;
    let reason = reason_of(draft, reason, task, "refusal-task-cancel-hint")?;
    draft.event(Event::TaskCancelled { task: task.number, reason });
    let reference = task.reference();
    draft.confirm(Notice::new("task.cancelled").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn list(draft: &mut Draft<'_>, owner_typed: Option<&str>, status: Option<TaskFilter>) -> Result<(), Refusal> {
    let owner = match owner_typed {
        None => None,
        Some(typed) => Some(match draft.org(typed) {
            Ok(org) => Owner::Org(org),
            Err(_) => owner(draft, typed)?,
        }),
    };
    let state = draft.state;
    let (zone, now) = (zone(state), draft.at());
    let owned = |task: &&Task| {
        owner.is_none_or(|owner| task.owner == owner || org_of(task.owner, task.org).map(Owner::Org) == Some(owner))
    };
    let fits = |task: &&Task| match status {
        None => true,
        Some(TaskFilter::Open) => task.open(),
        Some(status) => task.state_word(&zone, now) == status.word(),
    };
    let mut tasks: Vec<&Task> = state.tasks.values().filter(owned).filter(fits).collect();
    // What is open comes first, the nearest day first; then what is over, the latest first.
    tasks.sort_by_key(|task| (!task.open(), if task.open() { task.due } else { flipped(task.since) }, task.number));
    let mut notice = Notice::new("task.list");
    if tasks.is_empty() {
        notice = notice.line(Say::new(if state.tasks.is_empty() { "tasks-none" } else { "tasks-none-such" }));
    }
    for task in tasks.iter().take(LISTED) {
        notice = notice.about(task.reference()).line(notices::line(state, task, now));
    }
    if tasks.len() > LISTED {
        notice = notice.line(Say::new("tasks-more").with("count", tasks.len() - LISTED));
    }
    let figures: Vec<_> = tasks.iter().map(|task| notices::figures(state, task, now)).collect();
    draft.reply(notice.data(json!({ "count": tasks.len(), "tasks": figures })));
    Ok(())
}

/// Orders instants the other way round.
fn flipped(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(-at.timestamp(), 0).unwrap_or(at)
}
