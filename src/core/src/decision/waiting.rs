//! What a proposal waits for before positions may be stated: a voice that backs it (R0), its text in every working
//! language (R15).

use chrono::{DateTime, Utc};

use super::{Decision, Rules, Seat, Status, rules};
use crate::{
    decide::Draft,
    event::{DecisionNumber, Event},
    stakeholder::voices,
    state::State,
    vocabulary::{Kind, Language, Method},
};

/// Working languages in which the text does not exist yet, in their own order.
#[must_use]
pub fn missing(state: &State, decision: &Decision) -> Vec<Language> {
    // Ledgers from before translations do not say which language a text is in.
    let Some(original) = decision.language else { return Vec::new() };
    without(state, |language| language == original || decision.translations.contains_key(&language))
}

/// The working languages that are not there.
pub(super) fn without(state: &State, there: impl Fn(Language) -> bool) -> Vec<Language> {
    let working = state.terms.as_ref().map(|terms| terms.languages.clone()).unwrap_or_default();
    working.into_iter().filter(|language| !there(*language)).collect()
}

/// Whether it takes a voice to back it: made without one, on anything but process (R0).
#[must_use]
pub fn awaits_voice(state: &State, decision: &Decision) -> bool {
    decision.status == Status::Waiting
        && decision.version == 0
        && decision.org.is_none()
        && decision.sponsor.is_none()
        && decision.method != Method::Advice
        && decision.particulars.fallback_of.is_none()
        && !is_process(state, decision.kind, Some(decision.number))
}

/// Process matters, the first governance rule among them (R0).
pub(super) fn is_process(state: &State, kind: Kind, own: Option<DecisionNumber>) -> bool {
    let adopted_before =
        || state.decisions.values().any(|d| d.kind == Kind::GovernanceRule && Some(d.number) != own && d.adopted());
    rules::is_process(kind) && (kind != Kind::GovernanceRule || !adopted_before())
}

/// The opening of a version: its roll is taken now (R4).
#[must_use]
pub fn opening(
    state: &State,
    decision: DecisionNumber,
    version: u32,
    rules: Rules,
    closes: DateTime<Utc>,
) -> (Event, usize) {
    let roll: Vec<Seat> = voices(state).map(|(org, entity)| Seat { org, sector: entity.sector }).collect();
    let size = roll.len();
    (Event::Opened { decision, version, closes, roll, rules }, size)
}

/// The opening of a proposal that waited and waits no more. Time spent waiting is not taken from the window (R15); a
/// version keeps what was left, half the window at least (R16).
#[must_use]
pub fn opening_of(state: &State, decision: &Decision, at: DateTime<Utc>) -> Event {
    let (version, rules, closes) = if decision.version == 0 {
        let urgent = decision.particulars.urgent.is_some();
        let rules = state.governance.freeze(decision.kind, decision.method, decision.level, urgent);
        let earliest = at + rules.window();
        (1, rules, decision.asked_closing.map_or(earliest, |asked| asked.max(earliest)))
    } else {
        (decision.version, decision.rules.clone(), decision.closes.max(at + decision.window / 2))
    };
    opening(state, decision.number, version, rules, closes).0
}

/// Opens by itself what waits for nothing any more: a working language less is needed.
pub(super) fn next(state: &State, decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let ready =
        decision.status == Status::Waiting && !awaits_voice(state, decision) && missing(state, decision).is_empty();
    let since = state.terms.as_ref().map(|terms| terms.languages_since)?;
    let at = decision.waiting_since.max(since);
    ready.then(|| (at, opening_of(state, decision, at)))
}

/// Opens a waiting proposal in the same breath, if it waits for nothing more. `decision` is as it will be.
pub(super) fn open_if_ready(draft: &mut Draft<'_>, decision: &Decision) -> Option<(DateTime<Utc>, usize)> {
    if awaits_voice(draft.state, decision) || !missing(draft.state, decision).is_empty() {
        return None;
    }
    let event = opening_of(draft.state, decision, draft.at());
    let Event::Opened { closes, ref roll, .. } = event else { return None };
    let size = roll.len();
    draft.event(event);
    Some((closes, size))
}
