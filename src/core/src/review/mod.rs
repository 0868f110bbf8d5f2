//! Reviews of the partnership, or of one matter: dated, chaired, with material, a statement and exactly one conclusion
//! (`method.md` 2.1, 5.6). The conclusion is a decision; what follows from it happens when that is adopted.
//!
//! The reviews that decisions have of their own (R24) are in [`crate::decision::review`].

mod command;
mod conclude;
mod material;
mod notices;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub use conclude::Concludes;
pub use notices::{concluding, line, notices, still_wanted};

use crate::{
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, MemberId, Ref, TextId},
    state::State,
    times::{Dur, Zone},
    vocabulary::Conclusion,
};

/// A review's number: the `V` reference.
pub type ReviewNumber = u32;

/// Reminders come so many days ahead (5.6).
const AHEAD: [u32; 3] = [30, 7, 0];
/// Its material stands in the room so many days ahead (5.7).
const MATERIAL_DAYS: u32 = 7;
/// Overdue, it is said so often, then listed only (5.6).
const MISSED_TIMES: u8 = 4;
const MISSED_EVERY: TimeDelta = TimeDelta::days(7);

/// What a review is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewScope {
    /// All of it.
    Partnership,
    /// One matter: a decision, an indicator.
    Matter(Ref),
}

/// A review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its number.
    pub number: ReviewNumber,
    /// What it is about.
    pub scope: ReviewScope,
    /// When it is held.
    pub on: DateTime<Utc>,
    /// Who chairs it; nobody yet where two voices called it and no facilitator is there.
    pub chair: Option<MemberId>,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// Since when its present date stands.
    pub dated: DateTime<Utc>,
    /// When its material was posted.
    pub material: Option<DateTime<Utc>>,
    /// Up to when reminders were sent, or lay behind when it was dated.
    pub reminded: DateTime<Utc>,
    /// How often it was said to be overdue.
    pub missed: u8,
    /// When that was last said.
    pub last_said: DateTime<Utc>,
    /// The statement on progress.
    pub statement: Option<(TextId, DateTime<Utc>)>,
    /// The conclusion that is put to a decision.
    pub proposed: Option<(Conclusion, DecisionNumber)>,
    /// The conclusion that was adopted, and when.
    pub concluded: Option<(Conclusion, DateTime<Utc>)>,
}

/// A pause that a review concluded: reminders are off until then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Since when.
    pub since: DateTime<Utc>,
    /// When it wakes.
    pub until: DateTime<Utc>,
}

/// Reviews of a partnership, and what they left behind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reviews {
    /// All of them.
    pub all: BTreeMap<ReviewNumber, Review>,
    /// The pause that runs.
    pub pause: Option<Pause>,
    /// When the partnership is looked at again.
    pub next: Option<DateTime<Utc>>,
    /// Since when it closes in good order.
    pub closing: Option<DateTime<Utc>>,
}

impl Review {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::V, self.number)
    }

    /// Whether it still waits for its conclusion.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.concluded.is_none()
    }

    /// Whether its day is past and no conclusion is put to a decision.
    #[must_use]
    pub fn is_overdue(&self, now: DateTime<Utc>) -> bool {
        self.is_open() && self.proposed.is_none() && self.on < now
    }
}

impl Reviews {
    /// Reviews that wait for their conclusion.
    pub fn open(&self) -> impl Iterator<Item = &Review> {
        self.all.values().filter(|review| review.is_open())
    }

    /// The open review of the whole partnership.
    #[must_use]
    pub fn of_partnership(&self) -> Option<&Review> {
        self.open().find(|review| review.scope == ReviewScope::Partnership)
    }

    /// Reviews held with statement and conclusion since then (appendix A, `reviews(held, statement)`).
    #[must_use]
    pub fn held_since(&self, since: DateTime<Utc>) -> usize {
        let held = |review: &&Review| review.concluded.is_some_and(|(_, at)| at >= since) && review.statement.is_some();
        self.all.values().filter(held).count()
    }
}

/// Until when the partnership pauses, if it does.
#[must_use]
pub fn rest(state: &State) -> Option<DateTime<Utc>> {
    state.reviews.pause.map(|pause| pause.until)
}

fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

/// Folds what concerns reviews. After decisions: their adoption is folded already.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::ReviewOpened { review, scope, on, chair, .. } => {
            state.reviews.all.insert(
                *review,
                Review {
                    number: *review,
                    scope: *scope,
                    on: *on,
                    chair: *chair,
                    opened: entry.at,
                    dated: entry.at,
                    material: None,
                    reminded: entry.at,
                    missed: 0,
                    last_said: *on,
                    statement: None,
                    proposed: None,
                    concluded: None,
                },
            );
        }
        Event::ReviewMoved { review, on, chair } => {
            if let Some(review) = state.reviews.all.get_mut(review) {
                review.chair = chair.or(review.chair);
                if let Some(on) = on {
                    review.on = *on;
                    (review.dated, review.reminded, review.last_said, review.missed) = (entry.at, entry.at, *on, 0);
                }
            }
        }
        Event::ReviewMaterialPosted { review } => {
            if let Some(review) = state.reviews.all.get_mut(review) {
                review.material = Some(entry.at);
            }
        }
        Event::ReviewApproached { review, .. } => {
            if let Some(review) = state.reviews.all.get_mut(review) {
                review.reminded = entry.at;
            }
        }
        Event::ReviewMissed { review, times } => {
            if let Some(review) = state.reviews.all.get_mut(review) {
                review.missed = *times;
                // Said weekly from when it was said, not four times at once after downtime (7.3).
                review.last_said = entry.recorded.max(entry.at);
            }
        }
        Event::ReviewStated { review, text } => {
            if let Some(review) = state.reviews.all.get_mut(review) {
                review.statement = Some((*text, entry.at));
            }
        }
        Event::PauseEnded => state.reviews.pause = None,
        Event::MembersMerged { gone, kept } => {
            for review in state.reviews.all.values_mut().filter(|review| review.chair == Some(*gone)) {
                review.chair = Some(*kept);
            }
        }
        Event::SeatVacated { member } => {
            for review in state.reviews.all.values_mut().filter(|review| review.chair == Some(*member)) {
                review.chair = None;
            }
        }
        _ => conclude::evolve(state, entry),
    }
}

/// When reviews next change by themselves, and what happens then.
#[must_use]
pub fn next(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let wakes = state.reviews.pause.map(|pause| (pause.until, Event::PauseEnded));
    let zone = zone(state);
    let rest = rest(state);
    let dated = state.reviews.open().filter(|review| review.proposed.is_none()).filter_map(|review| {
        let (at, event) = of_one(review, &zone, now)?;
        Some((rest.map_or(at, |until| at.max(until)), event))
    });
    wakes.into_iter().chain(dated).min_by_key(|(at, _)| *at)
}

fn of_one(review: &Review, zone: &Zone, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let number = review.number;
    let before = |days: u32| if days == 0 { review.on } else { Dur::days(days).before(zone, review.on) };
    let material = (review.material.is_none())
        .then(|| (before(MATERIAL_DAYS).max(review.dated), Event::ReviewMaterialPosted { review: number }));
    // Marks that lay behind when it was dated are skipped; of several missed at once only the last is said (7.3).
    let marks: Vec<(DateTime<Utc>, u32)> =
        AHEAD.iter().map(|days| (before(*days), *days)).filter(|(at, _)| *at > review.reminded).collect();
    let mark = marks.iter().rfind(|(at, _)| *at <= now).or(marks.first());
    let approaching = mark.map(|(at, days)| (*at, Event::ReviewApproached { review: number, days: *days }));
    let missed = (review.missed < MISSED_TIMES)
        .then(|| (review.last_said + MISSED_EVERY, Event::ReviewMissed { review: number, times: review.missed + 1 }));
    [material, approaching, missed].into_iter().flatten().min_by_key(|(at, _)| *at)
}
