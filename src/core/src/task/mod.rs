//! Tasks: what somebody said yes to, until when (`method.md` 2.4, 4.8, 7.3).
//!
//! A task is in force once its owner says yes; it can be given back with a reason, moved to another day before it is due,
//! and handed on. What an organisation that left, or an erased person, still owed falls to the coordinators.

mod command;
pub mod figures;
mod notices;
mod reply;
pub(crate) mod status;
mod time;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub(crate) use notices::{card, line, notices};
pub(crate) use reply::{pressed, reply};
pub use time::next;

use crate::{
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, TextId},
    partnership::Role,
    state::State,
    times::Zone,
    vocabulary::Position,
    words::say::Arg,
};

/// A task's number: the `T` reference.
pub type TaskNumber = u32;

/// Who owes a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// An organisation: everybody who speaks for it when it matters.
    Org(OrgId),
    /// One person.
    Member(MemberId),
    /// Nobody any more: the coordinators look for somebody.
    Coordinators,
}

/// Where a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// Its owner has not said yes yet.
    Asked,
    /// In force.
    Accepted,
    /// Its owner said no, or gave it back.
    Declined,
    /// Done.
    Done,
    /// Not wanted any more.
    Cancelled,
}

/// What time says about a task, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Three days before.
    Soon,
    /// On the day.
    Today,
    /// The day after, to its owner.
    Overdue,
    /// Three days after, to the coordinators too.
    Coordinators,
}

/// A day something was promised for, and how that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// The day, as an instant.
    pub due: DateTime<Utc>,
    /// When it was done or moved to another day.
    pub met: Option<DateTime<Utc>>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its number.
    pub number: TaskNumber,
    /// What is to be done.
    pub text: TextId,
    /// Who owes it.
    pub owner: Owner,
    /// Whom a person owes it for: it falls to them when the person is erased.
    pub org: Option<OrgId>,
    /// Until when.
    pub due: DateTime<Utc>,
    /// The decision it follows from.
    pub decision: Option<DecisionNumber>,
    /// Whether its owner's voice stood aside from that decision: then only an express yes binds it.
    pub aside: bool,
    /// Who asked for it.
    pub by: Option<MemberId>,
    /// Where it is.
    pub state: TaskState,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Why it was declined or cancelled, or what came of it.
    pub reason: Option<TextId>,
    /// How far it is, in per cent.
    pub progress: u8,
    /// Since when this owner and this day stand: nobody is reminded of what lay before.
    pub set: DateTime<Utc>,
    /// What time said last about this day.
    pub said: Option<Mark>,
    /// Every day it was promised for, the last one included.
    pub promises: Vec<Promise>,
}

impl Task {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::T, self.number)
    }

    /// Whether something is still to be done, or to be said yes to.
    #[must_use]
    pub const fn open(&self) -> bool {
        matches!(self.state, TaskState::Asked | TaskState::Accepted)
    }

    /// Whether it was promised and its day has passed. The day counts whole, by the partnership's clock.
    #[must_use]
    pub fn overdue(&self, zone: &Zone, now: DateTime<Utc>) -> bool {
        self.state == TaskState::Accepted && overdue_from(zone, self.due) <= now
    }

    /// The word for where it is.
    #[must_use]
    pub fn state_word(&self, zone: &Zone, now: DateTime<Utc>) -> &'static str {
        match self.state {
            TaskState::Accepted if self.overdue(zone, now) => "overdue",
            TaskState::Accepted => "accepted",
            TaskState::Asked => "asked",
            TaskState::Declined => "declined",
            TaskState::Done => "done",
            TaskState::Cancelled => "cancelled",
        }
    }

    fn promise(&mut self) {
        self.promises.push(Promise { due: self.due, met: None });
    }

    /// The day that stands is met, at that instant.
    fn meet(&mut self, at: DateTime<Utc>) {
        if let Some(promise) = self.promises.last_mut().filter(|promise| promise.met.is_none()) {
            promise.met = Some(at);
        }
    }

    /// It binds nobody any more: its day is no promise that could be broken from now on.
    fn release(&mut self, zone: &Zone, at: DateTime<Utc>) {
        let now_due = self.due;
        let passed = overdue_from(zone, now_due) <= at;
        self.promises.retain(|promise| promise.met.is_some() || passed);
    }

    fn turn(&mut self, state: TaskState, at: DateTime<Utc>) {
        (self.state, self.since) = (state, at);
    }
}

/// From when on a day counts as passed: midnight after it, by the partnership's clock.
#[must_use]
pub fn overdue_from(zone: &Zone, due: DateTime<Utc>) -> DateTime<Utc> {
    on_day(zone, due, 1, NaiveTime::MIN)
}

/// The instant so many days after the local day of `due`, at that time of day.
fn on_day(zone: &Zone, due: DateTime<Utc>, days: i64, time: NaiveTime) -> DateTime<Utc> {
    let day = zone.local(due).date();
    let day = day.checked_add_signed(TimeDelta::days(days)).unwrap_or(day);
    zone.instant(day.and_time(time))
}

/// The partnership's zone.
#[must_use]
pub fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

/// The owner as an argument of a sentence.
#[must_use]
pub fn owner_arg(owner: Owner) -> Arg {
    match owner {
        Owner::Org(org) => Arg::Org(org),
        Owner::Member(member) => Arg::Member(member),
        Owner::Coordinators => Arg::Key("recipient-coordinators".into()),
    }
}

/// Everybody who can say yes for this owner.
#[must_use]
pub fn people_of(state: &State, owner: Owner) -> Vec<MemberId> {
    match owner {
        Owner::Org(org) => state
            .orgs
            .get(&org)
            .filter(|org| org.left.is_none())
            .map(|org| org.delegates().collect())
            .unwrap_or_default(),
        Owner::Member(member) => vec![member],
        Owner::Coordinators => state.holders(Role::Coordinator),
    }
}

/// Whether this person owes it, or speaks for the organisation that does.
#[must_use]
pub fn owes(state: &State, task: &Task, member: MemberId) -> bool {
    people_of(state, task.owner).contains(&member)
}

/// The task in force that gives this person the say in what belongs to it (4.8).
#[must_use]
pub fn holds(state: &State, number: TaskNumber, member: MemberId) -> bool {
    let gives = |task: &&Task| task.state == TaskState::Accepted && task.owner != Owner::Coordinators;
    state.tasks.get(&number).filter(gives).is_some_and(|task| owes(state, task, member))
}

/// Whether this voice stood aside from that decision.
fn stood_aside(state: &State, decision: Option<DecisionNumber>, org: Option<OrgId>) -> bool {
    let (Some(decision), Some(org)) = (decision.and_then(|number| state.decisions.get(&number)), org) else {
        return false;
    };
    decision.counting(org).is_some_and(|statement| statement.position == Position::StandAside)
}

/// The organisation an owner acts for.
#[must_use]
pub const fn org_of(owner: Owner, personal: Option<OrgId>) -> Option<OrgId> {
    match owner {
        Owner::Org(org) => Some(org),
        Owner::Member(_) => personal,
        Owner::Coordinators => None,
    }
}

/// Folds what concerns tasks.
pub fn evolve(state: &mut State, entry: &Entry) {
    let zone = zone(state);
    let at = entry.at;
    match &entry.event {
        Event::TaskAdded { task, text, owner, org, due, decision, aside, accepted } => {
            let mut new = Task {
                number: *task,
                text: *text,
                owner: *owner,
                org: *org,
                due: *due,
                decision: *decision,
                aside: *aside,
                by: entry.by,
                state: if *accepted { TaskState::Accepted } else { TaskState::Asked },
                since: at,
                reason: None,
                progress: 0,
                set: at,
                said: None,
                promises: Vec::new(),
            };
            if *accepted {
                new.promise();
            }
            state.tasks.insert(*task, new);
        }
        Event::TaskAccepted { task } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.turn(TaskState::Accepted, at);
                task.reason = None;
                task.promise();
            }
        }
        Event::TaskDeclined { task, reason } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.release(&zone, at);
                task.turn(TaskState::Declined, at);
                task.reason = Some(*reason);
            }
        }
        Event::TaskUpdated { task, text, progress, due, asks, .. } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.text = text.unwrap_or(task.text);
                task.progress = progress.unwrap_or(task.progress);
                if let Some(due) = due {
                    task.meet(at);
                    (task.due, task.set, task.said) = (*due, at, None);
                    if task.state == TaskState::Accepted && !asks {
                        task.promise();
                    }
                }
                if *asks {
                    task.release(&zone, at);
                    task.turn(TaskState::Asked, at);
                }
            }
        }
        Event::TaskHanded { task, owner, org, aside, accepted, .. } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.release(&zone, at);
                (task.owner, task.org, task.aside) = (*owner, *org, *aside);
                (task.set, task.said, task.reason) = (at, None, None);
                task.turn(if *accepted { TaskState::Accepted } else { TaskState::Asked }, at);
                if *accepted {
                    task.promise();
                }
            }
        }
        Event::TaskDone { task, note } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.meet(at);
                task.turn(TaskState::Done, at);
                (task.progress, task.reason) = (100, *note);
            }
        }
        Event::TaskCancelled { task, reason } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.release(&zone, at);
                task.turn(TaskState::Cancelled, at);
                task.reason = Some(*reason);
            }
        }
        Event::TaskReminded { task, mark } => {
            if let Some(task) = state.tasks.get_mut(task) {
                task.said = task.said.max(Some(*mark));
            }
        }
        Event::OrgLeft { org } => fall(state, &zone, at, |owner| owner == Owner::Org(*org)),
        Event::SeatVacated { member } => {
            // What they owed for an organisation that is here is that organisation's; the rest is the coordinators'.
            let here = |org: &OrgId| state.orgs.get(org).is_some_and(|org| org.left.is_none());
            let heirs: Vec<(TaskNumber, OrgId)> = state
                .tasks
                .values()
                .filter(|task| task.open() && task.owner == Owner::Member(*member))
                .filter_map(|task| Some((task.number, task.org.filter(here)?)))
                .collect();
            for (number, org) in heirs {
                if let Some(task) = state.tasks.get_mut(&number) {
                    task.release(&zone, at);
                    task.owner = Owner::Org(org);
                    task.turn(TaskState::Asked, at);
                }
            }
            fall(state, &zone, at, |owner| owner == Owner::Member(*member));
        }
        Event::MembersMerged { gone, kept } => {
            for task in state.tasks.values_mut() {
                if task.by == Some(*gone) {
                    task.by = Some(*kept);
                }
                if task.owner == Owner::Member(*gone) {
                    task.owner = Owner::Member(*kept);
                }
            }
        }
        _ => {}
    }
}

/// Open tasks of whoever is gone fall to the coordinators, who hand them on or end them.
fn fall(state: &mut State, zone: &Zone, at: DateTime<Utc>, gone: impl Fn(Owner) -> bool) {
    for task in state.tasks.values_mut().filter(|task| task.open() && gone(task.owner)) {
        task.release(zone, at);
        task.owner = Owner::Coordinators;
        task.turn(TaskState::Asked, at);
    }
}

/// Whether a question or a reminder that waited is still worth sending (7.3).
#[must_use]
pub(crate) fn still_wanted(state: &State, number: TaskNumber, kind: &str) -> bool {
    state.tasks.get(&number).is_some_and(|task| match kind {
        "task.asked" => task.state == TaskState::Asked,
        // Moved to another day meanwhile: nothing was said about that one yet.
        "task.overdue" => task.open() && task.said >= Some(Mark::Overdue),
        _ => task.open() && task.said.is_some(),
    })
}
