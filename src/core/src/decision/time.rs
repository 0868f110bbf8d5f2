//! What time does to proposals and decisions: closings, extensions, adoption after integration, reviews, sunsets.

use chrono::{DateTime, Utc};

use super::{
    Decision, Status,
    count::{self, Verdict},
    review,
    rules::{self, ReviewReasons},
};
use crate::{event::Event, state::State, vocabulary::Position};

/// When a decision next changes by itself, and what happens then. `now` is when that is said.
#[must_use]
pub fn next(state: &State, decision: &Decision, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    match &decision.status {
        Status::Waiting | Status::Withdrawn => None,
        Status::Open => Some((decision.closes, at_closing(state, decision, now))),
        Status::Integrating { until, adopt_at } => {
            // An objection lifted in the last hours still gets its day.
            let at = adopt_at.unwrap_or(*until);
            Some((at, close(state, decision, at)))
        }
        Status::Closed => [outcome(decision), sunset(decision), review::next(state, decision, now)]
            .into_iter()
            .flatten()
            .min_by_key(|(at, _)| *at),
    }
}

/// What the positions give for an event that counts a decision, on the state before it: whoever verifies a record counts
/// again. None where the event counts nothing, or a decision nobody knows.
#[must_use]
pub fn recount(before: &State, event: &Event) -> Option<count::Tally> {
    let (Event::Integrating { decision, .. } | Event::Closed { decision, .. }) = event else { return None };
    before.decisions.get(decision).map(tally)
}

fn tally(decision: &Decision) -> count::Tally {
    count::count(decision.method, &decision.rules, &decision.ballots())
}

fn at_closing(state: &State, decision: &Decision, now: DateTime<Utc>) -> Event {
    let tally = tally(decision);
    let number = decision.number;
    match tally.verdict {
        // R13: once, half of the window more.
        Verdict::NoQuorum if !decision.extended => {
            let was = decision.closes;
            // Who was not heard gets the whole of it, also where the bot was down at closing.
            Event::Extended { decision: number, was, closes: was.max(now) + rules::extension(was - decision.opened) }
        }
        Verdict::ObjectionOpen => {
            Event::Integrating { decision: number, until: decision.closes.max(now) + rules::INTEGRATION, tally }
        }
        _ => close(state, decision, decision.closes),
    }
}

fn close(state: &State, decision: &Decision, at: DateTime<Utc>) -> Event {
    let tally = tally(decision);
    let review = (tally.verdict == Verdict::Adopted).then(|| {
        let worry = [Position::Concern, Position::Reservation, Position::StandAside].iter().any(|p| tally.of(*p) > 0);
        let reasons = ReviewReasons { worry, whole_sector: !tally.whole_sectors_against.is_empty() };
        let zone = state.terms.as_ref().map_or_else(crate::times::Zone::utc, |terms| terms.zone.clone());
        rules::review_at(at, decision.asked_review, reasons, &zone)
    });
    Event::Closed { decision: decision.number, tally, review }
}

fn outcome(decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let closed = decision.closed?;
    let asked = decision.outcome_reminded || decision.outcome.is_some();
    (!asked).then_some((closed + rules::OUTCOME_REMINDER, Event::OutcomeReminded { decision: decision.number }))
}

fn sunset(decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let sunset = decision.sunset.filter(|_| decision.in_force())?;
    // A day that passed before a late adoption ends it with the adoption.
    let sunset = decision.closed.map_or(sunset, |closed| sunset.max(closed));
    Some((sunset, Event::SunsetReached { decision: decision.number }))
}
