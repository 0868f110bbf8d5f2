//! C5 to C8: documents in time, choices explained, promises kept, mandates and reports.

use chrono::Days;

use super::{
    Mark, Record,
    rules::{self, Share},
};
use crate::{
    decision::{Decision, rules::OUTCOME_DUE},
    ids::Ref,
    map::has_mandate,
    meeting::{Meeting, NOTES_WITHIN},
    note,
    stakeholder::{Field, Value, reference, voices},
    task::{self, figures::figures},
    vocabulary::NoteKind,
    words::say::Say,
};

/// C8: a report back at home counts for so many days.
const REPORTED_WITHIN: Days = Days::new(90);

pub(super) fn marks(record: &Record<'_>) -> Vec<Mark> {
    vec![documents(record), explained(record), promises(record), mandates(record)]
}

/// How many of some matters keep a rule, with the figure that says so.
pub(super) fn counted(criterion: u8, key: &'static str, score: fn(Share) -> rules::Score, all: &[(Ref, bool)]) -> Mark {
    if all.is_empty() {
        return Mark::none(criterion);
    }
    let kept = all.iter().filter(|(_, kept)| *kept).count();
    let share = Share::new(kept, all.len());
    let figure = Say::new(key).with("n", kept).with("of", all.len()).with("percent", share.percent());
    Mark::new(criterion, score(share), figure).resting_on(all.iter().map(|(reference, _)| *reference))
}

fn documents(record: &Record<'_>) -> Mark {
    let sessions =
        record.sessions().filter_map(|session| Some((session.reference(), session_papers(record, session)?)));
    let opened = record
        .state
        .decisions
        .values()
        .filter(|decision| decision.version > 0 && decision.record.is_none() && record.recent(decision.proposed));
    let decisions = opened.map(|decision| (decision.reference(), text_at_opening(record, decision)));
    counted(5, "figure-c5", rules::open_books, &sessions.chain(decisions).collect::<Vec<_>>())
}

/// Papers 48 hours before and notes within seven days; none while its notes may still come. What was written down
/// afterwards had no papers to send.
fn session_papers(record: &Record<'_>, session: &Meeting) -> Option<bool> {
    let papers = session.recorded || session.papers_in_time();
    if papers && !session.notes_in_time() && record.now < session.at + NOTES_WITHIN {
        return None;
    }
    Some(papers && session.notes_in_time())
}

/// Whether there was something to read when it opened: a text of its own, or a document noted on it by then.
fn text_at_opening(record: &Record<'_>, decision: &Decision) -> bool {
    let text = match decision.amendments.first() {
        Some(first) => first.was,
        None => decision.text,
    };
    let on = |note: &&note::Note| note.particulars.on == Some(decision.reference()) && note.at <= decision.opened;
    text.is_some() || note::current(record.state, NoteKind::Document).any(|document| on(&document))
}

fn explained(record: &Record<'_>) -> Mark {
    // Within its three days nothing is amiss yet.
    let due = record.closed().filter(|decision| {
        decision.outcome.is_some()
            || decision.record.is_some()
            || decision.closed.is_some_and(|closed| record.now >= closed + OUTCOME_DUE)
    });
    let all: Vec<(Ref, bool)> = due.map(|decision| (decision.reference(), is_explained(decision))).collect();
    counted(6, "figure-c6", rules::open_books, &all)
}

/// An outcome in plain words; where somebody disagreed, each of them is named in it or has a statement below it. What was
/// written down is its own outcome.
fn is_explained(decision: &Decision) -> bool {
    let said = |org| {
        let named = decision.outcome.as_ref().is_some_and(|outcome| outcome.names.contains(org));
        let stated = decision.dissents.iter().any(|dissent| dissent.org == *org && dissent.text.is_some());
        let reason = decision.record.is_some() && decision.counting(*org).is_some_and(|stated| stated.reason.is_some());
        named || stated || reason
    };
    (decision.outcome.is_some() || decision.record.is_some()) && decision.disagreed().iter().all(said)
}

fn promises(record: &Record<'_>) -> Mark {
    let figures = figures(record.state, record.now);
    if figures.due == 0 {
        return Mark::none(7);
    }
    let share = Share::new(figures.kept, figures.due);
    let figure = Say::new("figure-c7").with("n", figures.kept).with("of", figures.due).with("percent", share.percent());
    let zone = task::zone(record.state);
    let due = record.state.tasks.values().filter(|task| {
        task.promises.iter().any(|promise| {
            let passed = task::overdue_from(&zone, promise.due);
            passed <= record.now && record.now - passed <= task::figures::WINDOW
        })
    });
    Mark::new(7, rules::promises(share), figure).resting_on(due.map(task::Task::reference))
}

fn mandates(record: &Record<'_>) -> Mark {
    let (state, zone) = (record.state, task::zone(record.state));
    let today = zone.local(record.now).date();
    let since = today.checked_sub_days(REPORTED_WITHIN).unwrap_or(today);
    let all = voices(state).count();
    if all == 0 {
        return Mark::none(8);
    }
    let valid = voices(state).filter(|(_, org)| has_mandate(org, &zone, record.now)).count();
    let reported = voices(state)
        .filter(|(_, org)| {
            let last = org.entry.get(&Field::ReportBack).map(|said| &said.value);
            matches!(last, Some(Value::Day(day)) if *day >= since)
        })
        .count();
    let figure = Say::new("figure-c8").with("valid", valid).with("reported", reported).with("of", all);
    Mark::new(8, rules::mandates(valid, reported, all), figure).resting_on(voices(state).map(|(id, _)| reference(id)))
}
