//! How a review ends: a decision of kind `review-conclusion`, and what follows once it is adopted (2.1).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Pause, Review, ReviewNumber, zone};
use crate::{
    decide::{Draft, bounded},
    decision::{particulars::Particulars, propose},
    event::{DecisionNumber, Entry, Event},
    refusal::{Fault, Refusal},
    state::State,
    times::{When, add_months},
    vocabulary::{Conclusion, Kind, Phase},
};

/// The longest conclusion, in characters.
const LONGEST: usize = 4_000;
/// The longest title made of its beginning.
const TITLE: usize = 120;
/// When the partnership is looked at again where nobody says otherwise, in months (as R24).
const AGAIN_MONTHS: u32 = 12;

/// What a decision concludes, frozen when it was proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concludes {
    /// Which review.
    pub review: ReviewNumber,
    /// How.
    pub conclusion: Conclusion,
    /// Until when it pauses (`pause`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
    /// When the partnership is looked at again; a year after adoption where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<DateTime<Utc>>,
}

/// Puts a conclusion to a decision of all voices.
pub(super) fn propose(
    draft: &mut Draft<'_>,
    review: &Review,
    conclusion: Conclusion,
    text: &str,
    (until, next): (Option<&When>, Option<&When>),
) -> Result<(), Refusal> {
    let text = bounded(text, LONGEST)?;
    let until = until.map(|until| draft.future(until)).transpose()?;
    let next = next.map(|next| draft.future(next)).transpose()?;
    let (level, method) = draft.state.governance.defaults(Kind::ReviewConclusion);
    let closes = draft.at() + draft.state.governance.freeze(Kind::ReviewConclusion, method, level, false).window();
    match (conclusion, until) {
        (Conclusion::Pause, None) => {
            return Err(Refusal::new(Fault::Usage, "refusal-pause-until")
                .hint("refusal-pause-until-hint")
                .with("ref", review.reference()));
        }
        (Conclusion::Pause, Some(until)) if until <= closes => {
            return Err(Refusal::new(Fault::Usage, "refusal-before-closing").with("closes", closes));
        }
        (Conclusion::Pause, Some(_)) | (_, None) => {}
        (_, Some(_)) => return Err(Refusal::new(Fault::Usage, "refusal-until-pause")),
    }
    if next.is_some_and(|next| next <= closes) {
        return Err(Refusal::new(Fault::Usage, "refusal-before-closing").with("closes", closes));
    }
    let concludes = Concludes { review: review.number, conclusion, until, next };
    let (title, text) = titled(text);
    let particulars = Particulars { concludes: Some(concludes), ..Particulars::default() };
    propose::process_matter(draft, Kind::ReviewConclusion, (&title, text), particulars)
}

/// A title, and the whole text where that is longer: cut at a word.
fn titled(text: &str) -> (String, Option<&str>) {
    if text.chars().count() <= TITLE && !text.contains('\n') {
        return (text.to_owned(), None);
    }
    let line = text.lines().next().unwrap_or_default().trim();
    let head: String = line.chars().take(TITLE).collect();
    let cut = if line.chars().count() > TITLE {
        format!("{}…", head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words))
    } else {
        head
    };
    (cut, Some(text))
}

/// The conclusion a decision is about, if it is about one.
fn concludes(state: &State, decision: DecisionNumber) -> Option<Concludes> {
    state.decisions.get(&decision)?.particulars.concludes
}

/// Folds a conclusion that was proposed, adopted, or not.
pub(super) fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::Proposed { decision, particulars, .. } => {
            let Some(concludes) = particulars.concludes else { return };
            if let Some(review) = state.reviews.all.get_mut(&concludes.review) {
                review.proposed = Some((concludes.conclusion, *decision));
            }
        }
        Event::Closed { decision, .. } | Event::Withdrawn { decision, .. } => {
            let Some(concludes) = concludes(state, *decision) else { return };
            if state.decisions.get(decision).is_some_and(crate::decision::Decision::adopted) {
                take_effect(state, concludes, entry.at);
            } else if let Some(review) = state.reviews.all.get_mut(&concludes.review)
                && review.proposed.is_some_and(|(_, proposed)| proposed == *decision)
            {
                // Not agreed: the review goes on, and another conclusion may be proposed.
                review.proposed = None;
                review.last_said = review.last_said.max(entry.at);
            }
        }
        _ => {}
    }
}

/// What follows from each conclusion (2.1). Old decisions stay in force until they are replaced.
fn take_effect(state: &mut State, concludes: Concludes, at: DateTime<Utc>) {
    let zone = zone(state);
    if let Some(review) = state.reviews.all.get_mut(&concludes.review) {
        review.concluded = Some((concludes.conclusion, at));
    }
    let again = concludes.next.unwrap_or_else(|| add_months(at, AGAIN_MONTHS, &zone));
    state.reviews.next = Some(again);
    let Some(terms) = &mut state.terms else { return };
    match concludes.conclusion {
        Conclusion::Continue | Conclusion::Adjust => {}
        Conclusion::Rebuild => {
            (terms.phase, terms.phase_since) = (Phase::Build, at);
            terms.cycle += 1;
            state.cycle.since = Some(at);
        }
        Conclusion::Renew => (terms.phase, terms.phase_since) = (Phase::Sustain, at),
        Conclusion::Pause => {
            let until = concludes.until.unwrap_or(again);
            state.reviews.pause = (until > at).then_some(Pause { since: at, until });
            state.reviews.next = Some(concludes.next.unwrap_or(until));
        }
        Conclusion::Close => {
            state.reviews.closing = Some(at);
            state.reviews.next = concludes.next;
        }
    }
}

/// The conclusion an event adopted, if it adopted one.
#[must_use]
pub(super) fn adopted(after: &State, entry: &Entry) -> Option<Concludes> {
    let Event::Closed { decision, .. } = &entry.event else { return None };
    let concludes = concludes(after, *decision)?;
    after.decisions.get(decision).is_some_and(crate::decision::Decision::adopted).then_some(concludes)
}
