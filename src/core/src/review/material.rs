//! The material of a review, made by the bot from what the record holds (5.6), and the moving-on list of a partnership that
//! closes (2.1).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Review, ReviewScope, zone};
use crate::{
    decision::{Decision, Status},
    ids::Letter,
    indicator, signal,
    stakeholder::{Field, Value, voices},
    state::State,
    words::say::{Arg, Say},
};

/// Decisions looked at again within so many days of the review are due with it.
const AROUND: TimeDelta = TimeDelta::days(60);
const SHOWN: usize = 8;

/// What stands in the room seven days ahead: decisions due, indicators, what signals say, gains and contributions.
pub(super) fn lines(state: &State, review: &Review, now: DateTime<Utc>) -> Vec<Say> {
    let zone = zone(state);
    let mut lines = Vec::new();
    if let ReviewScope::Matter(reference) = review.scope {
        match reference.letter {
            Letter::D => {
                lines.extend(state.decisions.get(&reference.number).map(crate::decision::log_line));
            }
            Letter::N => {
                let indicator = state.indicators.get(&reference.number);
                lines.extend(indicator.map(|indicator| indicator::line(indicator, &zone, now)));
            }
            _ => {}
        }
        return lines;
    }
    let due: Vec<&Decision> = state
        .decisions
        .values()
        .filter(|decision| decision.in_force())
        .filter(|decision| decision.review.is_some() || decision.review_at.is_some_and(|at| at <= review.on + AROUND))
        .collect();
    lines.push(Say::new("material-decisions").with("count", due.len()));
    lines.extend(due.iter().take(SHOWN).map(|decision| crate::decision::log_line(decision)));
    lines.extend(more(due.len(), "decision list --status adopted"));

    let read: Vec<_> = indicator::active(state).collect();
    lines.push(Say::new("material-indicators").with("count", read.len()));
    lines.extend(read.iter().take(SHOWN).map(|indicator| indicator::line(indicator, &zone, now)));
    lines.extend(more(read.len(), "indicator list"));

    lines.extend(crate::task::status::material(state, now));
    lines.extend(crate::checkin::card::mood(state));
    lines.extend(crate::checkin::value::material(state, now));
    lines.extend(inputs(state));
    lines.extend(crate::meeting::status::material(state, now));

    let signals = signal::since_last_review(state);
    if !signals.is_empty() {
        lines.push(Say::new("material-signals").with("count", signals.len()));
        lines.extend(signals);
    }
    lines.extend(sharing(state));
    lines
}

fn more(all: usize, command: &'static str) -> Option<Say> {
    (all > SHOWN).then(|| Say::new("status-more").with("count", all - SHOWN).with("command", Arg::word(command)))
}

/// What became of what people contributed.
fn inputs(state: &State) -> Option<Say> {
    let groups = crate::input::ledger::groups(state);
    let sum = |of: fn(&crate::input::ledger::Count) -> usize| groups.values().map(of).sum::<usize>();
    let given = sum(|count| count.given);
    (given > 0).then(|| {
        Say::new("material-inputs")
            .with("given", given)
            .with("taken", sum(|count| count.taken))
            .with("partly", sum(|count| count.partly))
            .with("declined", sum(|count| count.declined))
            .with("parked", sum(|count| count.parked))
            .with("unanswered", sum(|count| count.unanswered))
    })
}

/// Who brings what, and gains what: the cooperation rent must be discussable. What a coordinator assumed is not repeated.
fn sharing(state: &State) -> Vec<Say> {
    let of = |field: Field, org: &crate::stakeholder::Org| match org.entry.get(&field) {
        Some(said) if !said.assumed => match said.value {
            Value::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let all = voices(state).count();
    let rows: Vec<Say> = voices(state)
        .filter_map(|(id, org)| {
            let (brings, gains) = (of(Field::Contribution, org), of(Field::Gains, org));
            if brings.is_none() && gains.is_none() {
                return None;
            }
            let short = |text: Option<_>| text.map_or(Arg::Key("material-unsaid".into()), |text| Arg::Short(text, 60));
            Some(Say::new("material-share").with("org", id).with("brings", short(brings)).with("gains", short(gains)))
        })
        .collect();
    let mut lines = vec![Say::new("material-sharing").with("count", rows.len()).with("of", all)];
    let said = rows.len();
    lines.extend(rows.into_iter().take(SHOWN));
    lines.extend(more(said, "stakeholder list"));
    lines
}

/// What is still to be brought to a good end.
pub(super) fn moving_on(state: &State) -> Vec<Say> {
    let open = state
        .decisions
        .values()
        .filter(|decision| matches!(decision.status, Status::Waiting | Status::Open | Status::Integrating { .. }))
        .count();
    let unstated = state.decisions.values().filter(|decision| decision.outcome_due().is_some()).count();
    let read = indicator::active(state).count();
    let tasks = state.tasks.values().filter(|task| task.open()).count();
    let inputs = state.inputs.values().filter(|input| input.answered.is_none()).count();
    let meetings = state.meetings.values().filter(|meeting| meeting.is_open()).count();
    let rows = [
        ("moving-on-decisions", open),
        ("moving-on-outcomes", unstated),
        ("moving-on-tasks", tasks),
        ("moving-on-inputs", inputs),
        ("moving-on-meetings", meetings),
        ("moving-on-indicators", read),
    ];
    rows.into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| Say::new(key).with("count", count))
        .chain(["moving-on-export", "moving-on-closure"].map(Say::new))
        .collect()
}
