//! What follows where a proposal got stuck (`method.md` 4.2, 4.3): a vote on the same matter, linked, only where a
//! governance rule named one before it opened.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Decision, Status, count::Verdict, rules::Rules};
use crate::{
    event::Event,
    state::State,
    vocabulary::{Method, Position},
};

/// After a block a facilitator offers mediation for seven days (4.3).
pub const MEDIATION: TimeDelta = TimeDelta::days(7);

/// Whether two versions met an objection: then no more time for integration, where a vote follows (4.2).
#[must_use]
pub fn tried_twice(decision: &Decision) -> bool {
    decision.rules.fallback.is_some()
        && decision
            .statements
            .iter()
            .any(|earlier| earlier.version < decision.version && earlier.position == Position::Objection)
}

/// When the vote on a stuck proposal begins; none where no rule names one, or it began.
#[must_use]
pub fn due(decision: &Decision) -> Option<(DateTime<Utc>, Method)> {
    let method = decision.rules.fallback.filter(|_| decision.fell_back.is_none() && !decision.adopted())?;
    let closed = decision.closed.filter(|_| decision.status == Status::Closed)?;
    let at = match (decision.method, decision.tally.as_ref()?.verdict) {
        (Method::Consent, Verdict::ObjectionOpen) => closed,
        (Method::Consensus, Verdict::Blocked) => closed + MEDIATION,
        _ => return None,
    };
    Some((at, method))
}

/// The vote as a proposal of its own, in the words of the stuck one.
pub(super) fn next(state: &State, stuck: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let (at, method) = due(stuck)?;
    let number = state.decisions.keys().next_back().map_or(1, |last| last + 1);
    let mut particulars = stuck.particulars.clone();
    particulars.fallback_of = Some(stuck.number);
    particulars.urgent = None;
    Some((
        at,
        Event::Proposed {
            decision: number,
            org: stuck.org,
            kind: stuck.kind,
            method,
            level: stuck.level,
            title: stuck.title,
            text: stuck.text,
            supersedes: stuck.supersedes,
            persons: stuck.persons.clone(),
            closes: None,
            review: stuck.asked_review,
            sunset: stuck.sunset,
            particulars,
            language: stuck.language,
        },
    ))
}

/// It opens in the same breath; after downtime people still get the whole window.
pub(super) fn opens(state: &State, decision: &Decision, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    decision.particulars.fallback_of?;
    let rules: Rules = state.governance.freeze(decision.kind, decision.method, decision.level, false);
    let closes = decision.proposed.max(now) + rules.window();
    let roll =
        crate::stakeholder::voices(state).map(|(org, entity)| super::Seat { org, sector: entity.sector }).collect();
    Some((decision.proposed, Event::Opened { decision: decision.number, version: 1, closes, roll, rules }))
}

/// Links both ways; whoever proposed the stuck one answers for the vote too.
pub(super) fn link(state: &mut State, new: &mut Decision) {
    let Some(stuck) = new.particulars.fallback_of.and_then(|number| state.decisions.get_mut(&number)) else { return };
    stuck.fell_back = Some(new.number);
    new.opener = stuck.opener;
    new.sponsor = stuck.sponsor;
    // The words are the stuck one's, in every language it had.
    new.translations.clone_from(&stuck.translations);
}
