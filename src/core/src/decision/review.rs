//! Reviews of decisions: what fell due, who answered, what follows. Silence keeps nothing.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Decision, Rank, Review, rules};
use crate::{
    event::Event,
    ids::OrgId,
    state::State,
    times::{Dur, Zone, add_months},
    vocabulary::{Position, ReviewAnswer},
};

/// Reminders come so many days ahead, and on the day (5.6).
const AHEAD: [u32; 2] = [30, 7];

/// Folds what concerns the review of one decision.
pub(super) fn fold(decision: &mut Decision, event: &Event, at: DateTime<Utc>, recorded: DateTime<Utc>) {
    match event {
        Event::ReviewDue { until, .. } => {
            decision.review = Some(Review {
                due: at,
                until: *until,
                answers: BTreeMap::new(),
                reopened: None,
                overdue: 0,
                last_said: at,
            });
        }
        Event::ReviewNear { .. } => decision.review_near = Some(at),
        Event::ReviewAnswered { org, rank, answer, reason, .. } => {
            if let Some(review) = &mut decision.review {
                review.answers.insert((*org, *rank), (*answer, *reason));
            }
        }
        Event::ReviewKept { next, .. } => {
            decision.kept = Some(at);
            decision.review = None;
            decision.review_at = Some(*next);
        }
        Event::ReviewReopened { answer, .. } => {
            if let Some(review) = &mut decision.review {
                review.reopened = Some(*answer);
            }
        }
        Event::ReviewOverdue { times, .. } => {
            if let Some(review) = &mut decision.review {
                review.overdue = *times;
                // Said weekly from when it was said, not four times at once after downtime (7.3).
                review.last_said = recorded.max(at);
            }
        }
        _ => {}
    }
}

impl Review {
    /// Each voice's counting answer.
    #[must_use]
    pub fn counting(&self) -> BTreeMap<OrgId, ReviewAnswer> {
        let mut counting: BTreeMap<OrgId, (Rank, ReviewAnswer)> = BTreeMap::new();
        for ((org, rank), (answer, _)) in &self.answers {
            let entry = counting.entry(*org).or_insert((*rank, *answer));
            if *rank < entry.0 {
                *entry = (*rank, *answer);
            }
        }
        counting.into_iter().map(|(org, (_, answer))| (org, answer)).collect()
    }

    /// The call to open the matter, if one stands.
    #[must_use]
    pub fn call(&self) -> Option<ReviewAnswer> {
        self.counting().into_values().find(|answer| *answer != ReviewAnswer::Keep)
    }
}

/// Whether enough voices of today answered: the quorum of the decision's level.
fn quorum(state: &State, decision: &Decision, review: &Review) -> bool {
    let answered = review.counting();
    let mut sectors: BTreeMap<_, (usize, usize)> = BTreeMap::new();
    for (org, entity) in crate::stakeholder::voices(state) {
        let (eligible, heard) = sectors.entry(entity.sector).or_default();
        *eligible += 1;
        *heard += usize::from(answered.contains_key(&org));
    }
    let eligible: usize = sectors.values().map(|(eligible, _)| eligible).sum();
    let heard: usize = sectors.values().map(|(_, heard)| heard).sum();
    heard > 0
        && decision.rules.quorum.reached(heard, eligible)
        && decision.rules.sector_quorum.is_none_or(|fraction| {
            sectors.values().all(|(eligible, heard)| *heard >= 1 && fraction.reached(*heard, *eligible))
        })
}

/// Whether every voice of today has answered.
#[must_use]
pub(super) fn everybody_answered(state: &State, review: &Review) -> bool {
    let answered = review.counting();
    crate::stakeholder::voices(state).all(|(org, _)| answered.contains_key(&org))
}

/// What settles a review: kept until the next one, the matter opened, or not yet.
#[must_use]
pub(super) fn settle(state: &State, decision: &Decision, at: DateTime<Utc>) -> Option<Event> {
    let review = decision.review.as_ref().filter(|review| review.reopened.is_none())?;
    if review.call().is_none() && quorum(state, decision, review) {
        return Some(Event::ReviewKept { decision: decision.number, next: next_date(state, decision, at) });
    }
    None
}

/// The next date, as for a new decision: six months while a worry is on record, else twelve (R24).
fn next_date(state: &State, decision: &Decision, at: DateTime<Utc>) -> DateTime<Utc> {
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    let worry = decision.tally.as_ref().is_some_and(|tally| {
        [Position::Concern, Position::Reservation, Position::StandAside].iter().any(|position| tally.of(*position) > 0)
    });
    add_months(at, if worry { 6 } else { 12 }, &zone)
}

/// What is said before it falls due, to those who keep it going. A pause silences it (2.1).
fn near(state: &State, decision: &Decision, due: DateTime<Utc>, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    let confirmed = decision.record.as_ref().and_then(|record| record.confirmed);
    let said = [decision.closed, confirmed, decision.kept, decision.review_near].into_iter().flatten().max();
    // Marks that lay behind when it was dated are skipped; of several missed at once only the last is said (7.3).
    let marks = AHEAD.map(|days| (Dur::days(days).before(&zone, due), days));
    let mut marks = marks.into_iter().filter(|(at, _)| said.is_none_or(|said| *at > said));
    let first = marks.next()?;
    let (at, days) = marks.take_while(|(at, _)| *at <= now).last().unwrap_or(first);
    let at = crate::review::rest(state).map_or(at, |until| at.max(until));
    (at < due).then_some((at, Event::ReviewNear { decision: decision.number, days }))
}

/// When the review of a decision next changes by itself, and what happens then.
pub(super) fn next(state: &State, decision: &Decision, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    if !decision.in_force() {
        return None;
    }
    let number = decision.number;
    let Some(review) = &decision.review else {
        let due = decision.review_at?;
        // After downtime there is still the whole window to answer in.
        // Nobody is asked about it in less than the usual window, however short the matter's own was.
        let window = decision.rules.window().max(rules::Rules::of(decision.level).window());
        let falls_due = (due, Event::ReviewDue { decision: number, until: due.max(now) + window });
        return [Some(falls_due), near(state, decision, due, now)].into_iter().flatten().min_by_key(|(at, _)| *at);
    };
    if review.reopened.is_some() {
        return None;
    }
    if review.overdue == 0 {
        let event =
            settle(state, decision, review.until).unwrap_or(Event::ReviewOverdue { decision: number, times: 1 });
        return Some((review.until, event));
    }
    // Said weekly, four times, then it stays on the status only (5.6).
    (review.overdue < rules::OVERDUE_TIMES).then(|| {
        (review.last_said + rules::OVERDUE_EVERY, Event::ReviewOverdue { decision: number, times: review.overdue + 1 })
    })
}
