//! Signals: what suggests a review (5.6). They are evaluated after each event, and each morning at nine by the partnership's
//! clock for what time alone brings about. What one looks at stands in [`rules`]; where it is found, in `found.rs`.
//!
//! A suggestion goes to coordinators and facilitators. Fourteen days without an answer, and all partners see it.

mod found;
mod notices;
pub mod rules;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use notices::{answered_by, line, notices, since_last_review, still_wanted};

use crate::{
    event::{Entry, Event},
    ids::{OrgId, Ref, SectorId, TextId},
    review::{ReviewNumber, ReviewScope},
    stakeholder::{Field, voices},
    state::State,
    times::Zone,
    vocabulary::Signal,
};

/// A suggestion nobody answered becomes visible to all partners after this (5.6).
const PUBLIC_AFTER: TimeDelta = TimeDelta::days(14);
/// How long a reported change, or a call for a review, waits for a second voice.
const SECOND_WITHIN: TimeDelta = TimeDelta::days(90);

/// What a signal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A decision, an indicator, a check-in, an input, an organisation.
    Ref(Ref),
    /// A sector.
    Sector(SectorId),
}

/// A signal, with what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cause {
    /// Which of S1 to S14.
    pub signal: Signal,
    /// About what; none where it is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// How a suggestion was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// With a review.
    Review(ReviewNumber),
    /// Not now, with a reason.
    Later(TextId, DateTime<Utc>),
}

/// A review suggested by signals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What suggests it.
    pub causes: Vec<Cause>,
    /// When it was said.
    pub raised: DateTime<Utc>,
    /// The answer.
    pub answer: Option<Answer>,
    /// Since when all partners see it.
    pub public: Option<DateTime<Utc>>,
}

/// A word of one organisation that waits for a second: a reported change (S13), a call for a review (S14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The sector it counted in.
    pub sector: SectorId,
    /// Whether it had a voice.
    pub voice: bool,
    /// The words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
}

/// What signals remember.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signals {
    /// When each was last raised.
    pub raised: BTreeMap<Cause, DateTime<Utc>>,
    /// Suggestions, oldest first.
    pub suggestions: Vec<Suggestion>,
    /// Reported changes of context, the last of each organisation (S13).
    pub reports: BTreeMap<OrgId, Word>,
    /// Calls for a review (S14).
    pub calls: BTreeMap<OrgId, Word>,
    /// Voices of each sector.
    pub counts: BTreeMap<SectorId, usize>,
    /// When a needed sector fell to one voice or none (S11); until it has two again.
    pub thinned: BTreeMap<SectorId, DateTime<Utc>>,
    /// When an organisation left that had said what it brings (S11).
    pub leavers: BTreeMap<OrgId, DateTime<Utc>>,
}

impl Signals {
    /// Suggestions that wait for an answer.
    pub fn unanswered(&self) -> impl Iterator<Item = &Suggestion> {
        self.suggestions.iter().filter(|suggestion| suggestion.answer.is_none())
    }

    fn answer(&mut self, answer: Answer, of: impl Fn(&Suggestion) -> bool) {
        for suggestion in self.suggestions.iter_mut().filter(|suggestion| suggestion.answer.is_none()) {
            if of(suggestion) {
                suggestion.answer = Some(answer);
            }
        }
    }
}

/// The organisation of another sector that reported a change before, which this one's word seconds (S13).
#[must_use]
pub fn seconds(state: &State, org: OrgId, at: DateTime<Utc>) -> Option<OrgId> {
    state.orgs.get(&org).filter(|org| org.has_voice())?;
    other(state, &state.signals.reports, org, at)
}

/// The voice of another sector that called for a review before (S14).
#[must_use]
pub fn calls_with(state: &State, org: OrgId, at: DateTime<Utc>) -> Option<OrgId> {
    other(state, &state.signals.calls, org, at)
}

fn other(state: &State, words: &BTreeMap<OrgId, Word>, org: OrgId, at: DateTime<Utc>) -> Option<OrgId> {
    let sector = state.orgs.get(&org)?.sector;
    let waits = |word: &Word| rules::another_sector(&word.sector, &sector) && at - word.at <= SECOND_WITHIN;
    words.iter().find(|(other, word)| **other != org && waits(word)).map(|(other, _)| *other)
}

fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

/// The first nine o'clock from then on.
fn morning(zone: &Zone, at: DateTime<Utc>) -> DateTime<Utc> {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or(NaiveTime::MIN);
    let today = zone.local(at).date();
    let instant = zone.instant(today.and_time(nine));
    if instant >= at {
        return instant;
    }
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    zone.instant(tomorrow.and_time(nine))
}

/// Folds what concerns signals. Last of all: it looks at what an entry has changed elsewhere.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::SignalsRaised { causes } => {
            let review = state.reviews.of_partnership().map(|review| Answer::Review(review.number));
            let signals = &mut state.signals;
            signals.raised.extend(causes.iter().map(|cause| (*cause, entry.at)));
            if causes.iter().any(|cause| cause.signal == Signal::S13) {
                signals.reports.clear();
            }
            signals.suggestions.push(Suggestion {
                causes: causes.clone(),
                raised: entry.recorded.max(entry.at),
                // A review that is dated already looks at it.
                answer: review,
                public: None,
            });
        }
        Event::SignalsPublished { suggestion } => {
            let place = usize::try_from(*suggestion).unwrap_or(usize::MAX);
            if let Some(suggestion) = state.signals.suggestions.get_mut(place) {
                suggestion.public = Some(entry.at);
            }
        }
        Event::ReviewOpened { review, scope, .. } => {
            let answer = Answer::Review(*review);
            match scope {
                ReviewScope::Partnership => {
                    state.signals.answer(answer, |_| true);
                    state.signals.calls.clear();
                }
                ReviewScope::Matter(matter) => state.signals.answer(answer, |suggestion| {
                    suggestion.causes.iter().all(|cause| cause.about == Some(About::Ref(*matter)))
                }),
            }
        }
        Event::ReviewPutOff { reason } => state.signals.answer(Answer::Later(*reason, entry.at), |_| true),
        Event::ContextReported { org, text } => {
            if let Some(word) = word(state, *org, *text, entry.at) {
                state.signals.reports.insert(*org, word);
            }
        }
        Event::ReviewCalled { org, reason } => {
            if let Some(word) = word(state, *org, *reason, entry.at) {
                state.signals.calls.insert(*org, word);
            }
        }
        Event::OrgLeft { org } => {
            let contributes = state.orgs.get(org).is_some_and(|org| org.entry.contains_key(&Field::Contribution));
            if rules::contributor_leaves(contributes) {
                state.signals.leavers.insert(*org, entry.at);
            }
            count(state, entry.at);
        }
        Event::OrgAdded { .. }
        | Event::OrgUpdated { .. }
        | Event::RepresentationAccepted { .. }
        | Event::BecameDormant { .. }
        | Event::DormancyEnded { .. }
        | Event::Closed { .. }
        | Event::RecordConfirmed { .. }
        | Event::SunsetReached { .. }
        | Event::Set { .. } => count(state, entry.at),
        _ => {}
    }
}

fn word(state: &State, org: OrgId, text: TextId, at: DateTime<Utc>) -> Option<Word> {
    let org = state.orgs.get(&org)?;
    Some(Word { sector: org.sector, voice: org.has_voice(), text, at })
}

/// Counts voices by sector, and notes when a needed one thins (S11).
fn count(state: &mut State, at: DateTime<Utc>) {
    let mut counts: BTreeMap<SectorId, usize> = BTreeMap::new();
    for (_, org) in voices(state) {
        *counts.entry(org.sector).or_default() += 1;
    }
    let sectors: Vec<SectorId> = counts.keys().chain(state.signals.counts.keys()).copied().collect();
    for sector in sectors {
        let before = state.signals.counts.get(&sector).copied().unwrap_or_default();
        let now = counts.get(&sector).copied().unwrap_or_default();
        let needed = state.sector(sector).is_some_and(|sector| sector.needed);
        if rules::sector_thins(needed, before, now) {
            state.signals.thinned.insert(sector, at);
        } else if now >= 2 {
            state.signals.thinned.remove(&sector);
        }
    }
    state.signals.counts = counts;
}

/// When the next signal is raised, or a suggestion becomes visible to all, and the event that says so. Not while the
/// partnership pauses.
#[must_use]
pub fn next(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let zone = zone(state);
    let rest = crate::review::rest(state);
    let humane = |at: DateTime<Utc>| rest.map_or(at, |until| at.max(until));
    let new: Vec<(DateTime<Utc>, Cause)> = found::all(state, now)
        .into_iter()
        .filter(|found| state.signals.raised.get(&found.cause).is_none_or(|raised| *raised < found.since))
        .map(|found| {
            let at = if found.by_clock { morning(&zone, found.since) } else { found.since };
            (humane(at), found.cause)
        })
        .collect();
    let raises = new.iter().map(|(at, _)| *at).min().map(|first| {
        let until = first.max(now);
        let mut causes: Vec<Cause> = new.iter().filter(|(at, _)| *at <= until).map(|(_, cause)| *cause).collect();
        causes.sort_unstable();
        causes.dedup();
        (first, Event::SignalsRaised { causes })
    });
    let publishes = state
        .signals
        .suggestions
        .iter()
        .zip(0_u32..)
        .filter(|(suggestion, _)| suggestion.answer.is_none() && suggestion.public.is_none())
        .map(|(suggestion, place)| {
            (humane(suggestion.raised + PUBLIC_AFTER), Event::SignalsPublished { suggestion: place })
        })
        .next();
    [raises, publishes].into_iter().flatten().min_by_key(|(at, _)| *at)
}
