//! What needs the coordinator, the oldest first (`method.md` 7.1).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{SHOWN, screen::Lines};
use crate::{
    decision::{Decision, Status, waiting},
    ids::OrgId,
    people::People,
    signal,
    stakeholder::voices,
    state::State,
    words::say::{Arg, Say},
};

pub(super) fn coordinator(lines: &mut Lines, state: &State, people: &People, now: DateTime<Utc>) {
    let needs = all(state, people, now);
    if needs.is_empty() {
        lines.must(Say::new("status-needs-nothing"));
        return;
    }
    lines.must(Say::new("status-needs").with("count", needs.len()));
    let rest: Vec<Say> = needs.iter().skip(SHOWN).map(|(_, say)| say.clone()).collect();
    // The oldest stays whatever happens.
    for ((_, say), stage) in needs.into_iter().take(SHOWN).zip([0, 2, 5]) {
        lines.all([say], stage);
    }
    if !rest.is_empty() {
        lines.must(left(&rest));
    }
}

/// How many more there are, and where each sort of them is seen.
fn left(rest: &[Say]) -> Say {
    let mut shelves: BTreeMap<&'static str, usize> = BTreeMap::new();
    for say in rest {
        *shelves.entry(shelf(&say.key)).or_default() += 1;
    }
    let mut shelves: Vec<(&'static str, usize)> = shelves.into_iter().collect();
    shelves.sort_by_key(|(command, count)| (std::cmp::Reverse(*count), *command));
    let parts = shelves.into_iter().map(|(command, count)| {
        Arg::Say(Box::new(Say::new("status-shelf").with("command", Arg::word(command)).with("count", count)))
    });
    Say::new("status-needs-more").with("count", rest.len()).with("shelves", Arg::List(parts.collect()))
}

/// The command that lists what a line is about.
fn shelf(key: &str) -> &'static str {
    match key {
        "needs-input" | "needs-input-late" => "input list",
        "needs-meeting" => "meeting list",
        "needs-task-owner" => "task list --status asked",
        "needs-representation" | "needs-delegate" | "needs-undelivered" => "stakeholder list",
        key if key.starts_with("needs-") => "decision list",
        _ => "review list",
    }
}

fn all(state: &State, people: &People, now: DateTime<Utc>) -> Vec<(DateTime<Utc>, Say)> {
    let mut needs: Vec<(DateTime<Utc>, Say)> = Vec::new();
    for decision in state.decisions.values() {
        let reference = decision.reference();
        if let Some(due) = decision.outcome_due() {
            let key = if due <= now { "needs-outcome-overdue" } else { "needs-outcome" };
            needs.push((due, Say::new(key).with("ref", reference).with("due", Arg::Day(due))));
        }
        match &decision.status {
            Status::Waiting if waiting::awaits_voice(state, decision) => {
                needs.push((decision.proposed, Say::new("needs-sponsor").with("ref", reference)));
            }
            Status::Waiting => {
                let missing = waiting::missing(state, decision);
                let Some(first) = missing.first() else { continue };
                let languages = missing.iter().map(|language| Arg::Key(format!("language-{language}").into()));
                let say = Say::new("needs-language").with("ref", reference).with("languages", Arg::list(languages));
                needs.push((decision.waiting_since, say.with("language", Arg::word(first.word()))));
            }
            // Bringing together starts with the objection, not with the closing (4.2).
            Status::Open if decision.objectors().is_empty() => {}
            Status::Open => needs.push((decision.opened, integration(decision, decision.closes))),
            Status::Integrating { until, .. } => needs.push((decision.closes, integration(decision, *until))),
            _ => {}
        }
        if let Some(review) = decision.review.as_ref().filter(|review| review.reopened.is_some()) {
            needs.push((review.due, Say::new("needs-reopened").with("ref", reference)));
        }
    }
    for suggestion in state.signals.unanswered() {
        needs.push((suggestion.raised, signal::line(state, suggestion, now)));
    }
    for (id, org) in &state.orgs {
        if !org.asking.is_empty() {
            needs.push((org.since, Say::new("needs-representation").with("org", *id).with("count", org.asking.len())));
        }
    }
    let nobody: Vec<OrgId> =
        voices(state).filter(|(_, org)| org.delegates().next().is_none()).map(|(id, _)| id).collect();
    if !nobody.is_empty() {
        needs.push((now, Say::new("needs-delegate").with("orgs", Arg::cut(nobody, CODES))));
    }
    let lost = people.members().values().filter(|person| person.out_of_reach).count();
    if lost > 0 {
        needs.push((now, Say::new("needs-undelivered").with("count", lost)));
    }
    needs.extend(crate::task::status::orphans(state));
    needs.extend(crate::input::status::needs(state, now));
    needs.extend(crate::meeting::status::needs(state, now));
    needs.sort_by_key(|(since, _)| *since);
    needs
}

/// Codes in one line.
const CODES: usize = 6;

fn integration(decision: &Decision, until: DateTime<Utc>) -> Say {
    Say::new("needs-integration")
        .with("ref", decision.reference())
        .with("orgs", Arg::cut(decision.objectors(), CODES))
        .with("until", Arg::Day(until))
}
