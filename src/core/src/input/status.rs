//! What the status says about inputs (`method.md` 7.1, 7.2).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Giver, Input, notices};
use crate::{
    ids::OrgId,
    state::State,
    status::more,
    words::say::{Arg, Say},
};

/// How long an answer to one's own input is news.
const RECENT: TimeDelta = TimeDelta::days(30);
const SHOWN: usize = 3;

/// Inputs whose answer is late or near, for the coordinators: each since when it is due.
pub(crate) fn needs(state: &State, now: DateTime<Utc>) -> Vec<(DateTime<Utc>, Say)> {
    let near = |input: &&Input| input.answered.is_none() && input.due <= now + TimeDelta::days(7);
    let say = |input: &Input| {
        let late = input.due <= now;
        Say::new(if late { "needs-input-late" } else { "needs-input" })
            .with("ref", input.reference())
            .with("days", (now - input.due).num_days())
            .with("due", Arg::Day(input.due))
    };
    state.inputs.values().filter(near).map(|input| (input.due, say(input))).collect()
}

/// How many wait for their answer, where none is near enough to be named.
pub(crate) fn waiting(state: &State) -> Option<Say> {
    let open = state.inputs.values().filter(|input| input.answered.is_none()).count();
    (open > 0).then(|| Say::new("status-inputs").with("count", open))
}

/// What became of this organisation's inputs.
pub(crate) fn of_org(state: &State, org: OrgId, now: DateTime<Utc>) -> Vec<Say> {
    let ours = |input: &&Input| matches!(input.from, Giver::Org { org: from, .. } if from == org);
    let news = |input: &&Input| input.answered.is_none_or(|answered| now - answered.at <= RECENT);
    let inputs: Vec<&Input> = state.inputs.values().rev().filter(ours).filter(news).collect();
    let line = |input: &&Input| {
        let line = notices::line(input, now);
        match input.answered {
            Some(_) => Say::new("voice-input-answered").with("input", Arg::Say(Box::new(line))),
            None => line,
        }
    };
    let shown = inputs.iter().take(SHOWN).map(line);
    shown.chain(more(inputs.len(), SHOWN, "input list")).collect()
}
