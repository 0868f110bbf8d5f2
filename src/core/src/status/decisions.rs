//! What is open: proposals with time left and quorum, and polls (`method.md` 7.1).

use chrono::{DateTime, Utc};

use super::{SHOWN, dates, more, screen::Lines};
use crate::{
    decision::{Decision, Status},
    ids::OrgId,
    poll::Poll,
    state::State,
    vocabulary::Method,
    words::say::{Arg, Say},
};

/// Codes of voices that were not heard, in one line.
const UNHEARD: usize = 6;
const TITLE: u16 = 40;

/// Proposals that are not closed.
pub(super) fn open(state: &State) -> impl Iterator<Item = &Decision> {
    state
        .decisions
        .values()
        .filter(|decision| matches!(decision.status, Status::Waiting | Status::Open | Status::Integrating { .. }))
}

pub(super) fn coordinator(lines: &mut Lines, state: &State, now: DateTime<Utc>) {
    let mut open: Vec<&Decision> = open(state).collect();
    if open.is_empty() {
        lines.must(Say::new("status-decisions-none"));
    } else {
        // What closes first needs somebody first.
        open.sort_by_key(|decision| (decision.closes, decision.number));
        lines.must(Say::new("status-decisions").with("count", open.len()));
        let shown = open.iter().take(SHOWN).map(|decision| line(decision, now));
        lines.graded(shown.chain(more(open.len(), SHOWN, "decision list --status open")), [0, 3, 7]);
    }
    lines.list(polls(state), 4);
}

fn line(decision: &Decision, now: DateTime<Utc>) -> Say {
    let (heard, of) = decision.heard();
    let asks_advice = decision.method == Method::Advice;
    let unheard: Vec<OrgId> = if asks_advice {
        decision.advice.silent()
    } else {
        decision.ballots().into_iter().filter(|ballot| ballot.position.is_none()).map(|ballot| ballot.org).collect()
    };
    Say::new(match decision.status {
        Status::Open if !decision.answers_missing() => "status-decision",
        _ => "status-decision-other",
    })
    .with("ref", decision.reference())
    .with("title", Arg::Short(decision.title, TITLE))
    .with("state", Arg::Key(format!("state-{}", decision.state_word()).into()))
    .with("closes", decision.closes)
    .with("days", (decision.closes - now).num_days().max(0))
    .with("heard", heard)
    .with("of", of)
    .with("least", if asks_advice { 0 } else { decision.rules.quorum.least(of) })
    .with("objections", decision.objectors().len())
    .with("count", unheard.len())
    .with("unheard", Arg::cut(unheard, UNHEARD))
}

/// What was decided, and how to see all of it.
pub(super) fn decided(decision: &Decision) -> Say {
    let line = Arg::Say(Box::new(crate::decision::log_line(decision)));
    Say::new("status-decided").with("decision", line).with("ref", decision.reference())
}

/// Outsiders see what is open and how far it is, not who is silent.
pub(super) fn public(state: &State) -> Vec<Say> {
    let open: Vec<&Decision> = open(state).filter(|decision| decision.status == Status::Open).collect();
    if open.is_empty() {
        return vec![Say::new("status-decisions-none")];
    }
    let mut lines = vec![Say::new("status-decisions").with("count", open.len())];
    lines.extend(open.iter().take(SHOWN).map(|decision| {
        let (heard, of) = decision.heard();
        Say::new("status-decision-public")
            .with("ref", decision.reference())
            .with("title", Arg::Short(decision.title, TITLE))
            .with("closes", decision.closes)
            .with("heard", heard)
            .with("of", of)
    }));
    lines.extend(more(open.len(), SHOWN, "decision list --status open"));
    lines
}

pub(super) fn polls(state: &State) -> Vec<Say> {
    let open: Vec<&Poll> = state.polls.values().filter(|poll| poll.closed.is_none()).collect();
    let mut lines: Vec<Say> = open.iter().take(2).map(|poll| crate::poll::line(poll)).collect();
    lines.extend(more(open.len(), 2, "poll list"));
    lines
}

/// What is open for somebody who just came in: decisions and polls, a line each.
#[must_use]
pub fn open_matters(state: &State, at: DateTime<Utc>) -> Vec<Say> {
    let mut lines = public(state);
    lines.extend(polls(state));
    lines.extend(dates::reviews(state, at));
    lines
}
