//! What time does to proposals and decisions: closings, extensions, adoption after integration, reviews, sunsets.

use chrono::{DateTime, Utc};

use super::{
    Decision, Status, advice, calls,
    count::{Tally, Verdict},
    fallback, record, review,
    rules::{self, ReviewReasons},
    waiting,
};
use crate::{event::Event, people::People, state::State, vocabulary::Method};

/// When a decision next changes by itself, and what happens then. `now` is when that is said.
#[must_use]
pub fn next(state: &State, people: &People, decision: &Decision, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    match &decision.status {
        Status::Waiting => fallback::opens(state, decision, now).or_else(|| waiting::next(state, decision)),
        Status::Withdrawn => None,
        Status::Open if decision.method == Method::Advice => advice::next(decision),
        Status::Open => {
            let closing = (decision.closes, at_closing(state, decision, now));
            [Some(closing), calls::next(state, people, decision, now)].into_iter().flatten().min_by_key(|(at, _)| *at)
        }
        Status::Integrating { until, adopt_at } => {
            // An objection lifted in the last hours still gets its day.
            let at = adopt_at.unwrap_or(*until);
            Some((at, close(state, decision, at)))
        }
        Status::Closed => [
            record::next(state, decision),
            fallback::next(state, decision),
            outcome(decision),
            sunset(decision),
            review::next(state, decision, now),
        ]
        .into_iter()
        .flatten()
        .min_by_key(|(at, _)| *at),
    }
}

/// What the positions give for an event that counts a decision, on the state before it: whoever verifies a record counts
/// again. None where the event counts nothing, or a decision nobody knows.
#[must_use]
pub fn recount(before: &State, event: &Event) -> Option<Tally> {
    match event {
        Event::Integrating { decision, .. } | Event::Closed { decision, .. } => {
            before.decisions.get(decision).map(Decision::tally_now)
        }
        Event::Recorded { method, rules, roll, positions, .. } => Some(record::tally(*method, rules, roll, positions)),
        Event::RecordCorrected { decision, positions, .. } => {
            before.decisions.get(decision).map(|decision| record::corrected(decision, positions.as_deref()))
        }
        _ => None,
    }
}

fn at_closing(state: &State, decision: &Decision, now: DateTime<Utc>) -> Event {
    let tally = decision.tally_now();
    let number = decision.number;
    match tally.verdict {
        // R13: once, half of the window more.
        Verdict::NoQuorum if !decision.extended => {
            let was = decision.closes;
            // Who was not heard gets the whole of it, also where the bot was down at closing.
            Event::Extended { decision: number, was, closes: was.max(now) + rules::extension(decision.window) }
        }
        // After two versions, or more time, follows the vote that a rule named (4.2).
        Verdict::ObjectionOpen if fallback::tried_twice(decision) => close(state, decision, decision.closes),
        Verdict::ObjectionOpen => {
            Event::Integrating { decision: number, until: decision.closes.max(now) + rules::INTEGRATION, tally }
        }
        _ => close(state, decision, decision.closes),
    }
}

fn close(state: &State, decision: &Decision, at: DateTime<Utc>) -> Event {
    let tally = decision.tally_now();
    let review = tally.adopts().then(|| review_date(state, decision, &tally, at));
    Event::Closed { decision: decision.number, tally, review }
}

/// When a decision adopted at that instant is looked at again (R24), by the partnership's calendar.
#[must_use]
pub fn review_date(state: &State, decision: &Decision, tally: &Tally, at: DateTime<Utc>) -> DateTime<Utc> {
    let zone = state.terms.as_ref().map_or_else(crate::times::Zone::utc, |terms| terms.zone.clone());
    rules::review_at(at, decision.asked_review, ReviewReasons::of(&decision.rules, tally), &zone)
}

fn outcome(decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let closed = decision.closed?;
    // What was written down is the outcome.
    let asked = decision.outcome_reminded || decision.outcome.is_some() || decision.record.is_some();
    (!asked).then_some((closed + rules::OUTCOME_REMINDER, Event::OutcomeReminded { decision: decision.number }))
}

fn sunset(decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let sunset = decision.sunset.filter(|_| decision.in_force())?;
    // A day that passed before a late adoption ends it with the adoption.
    let sunset = decision.closed.map_or(sunset, |closed| sunset.max(closed));
    Some((sunset, Event::SunsetReached { decision: decision.number }))
}
