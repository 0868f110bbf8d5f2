//! The scorecard: sixteen criteria of openness and process, computed from the record of the last 180 days (`method.md` 6).
//! It compares a partnership with itself over time, never with others.
//!
//! What a criterion is worth, given its figures, stands in [`rules`]; where the figures come from, in the files of its
//! principle. There is no history to keep: the card of an earlier day is that of the ledger as it stood then. What people say
//! of themselves (C14) is in no ledger, so an earlier card takes today's word for it.

mod accountability;
mod comment;
mod fairness;
mod participation;
mod range;
mod reach;
pub mod rules;
mod view;

use chrono::{DateTime, TimeDelta, Utc};

pub use comment::{Comment, Comments, evolve};
pub(crate) use view::{decide, line};

use crate::{
    decision::{Decision, Status},
    event::Entry,
    ids::Ref,
    meeting::Meeting,
    people::People,
    state::State,
    words::say::Say,
};
use rules::{Openness, Score};

/// How far back a criterion looks.
pub const WINDOW: TimeDelta = TimeDelta::days(180);
/// The trend is the change since so long ago.
pub const BEFORE: TimeDelta = TimeDelta::days(90);

/// What a criterion belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principle {
    /// C1 to C4.
    Participation,
    /// C5 to C8.
    Accountability,
    /// C9, C10.
    Power,
    /// C11 to C13.
    Fairness,
    /// C14, C15.
    Diversity,
    /// C16.
    Inputs,
}

impl Principle {
    /// All six, in their order.
    pub const ALL: [Self; 6] =
        [Self::Participation, Self::Accountability, Self::Power, Self::Fairness, Self::Diversity, Self::Inputs];

    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::Accountability => "accountability",
            Self::Power => "power",
            Self::Fairness => "fairness",
            Self::Diversity => "diversity",
            Self::Inputs => "inputs",
        }
    }

    /// The principle of a criterion.
    #[must_use]
    pub const fn of(criterion: u8) -> Self {
        match criterion {
            0..=4 => Self::Participation,
            5..=8 => Self::Accountability,
            9..=10 => Self::Power,
            11..=13 => Self::Fairness,
            14..=15 => Self::Diversity,
            _ => Self::Inputs,
        }
    }
}

/// How many criteria there are.
pub(crate) const CRITERIA_COUNT: u32 = 16;

/// A criterion with what it comes out as, and what that rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its number, 1 to 16.
    pub criterion: u8,
    /// The score; none where its data do not exist yet.
    pub score: Option<Score>,
    /// The figures behind it, in words.
    pub figure: Say,
    /// What they were read from.
    pub refs: Vec<Ref>,
}

impl Mark {
    fn new(criterion: u8, score: Score, figure: Say) -> Self {
        Self { criterion, score: Some(score), figure, refs: Vec::new() }
    }

    /// There is nothing to compute it from yet.
    fn none(criterion: u8) -> Self {
        Self { criterion, score: None, figure: Say::new("figure-none"), refs: Vec::new() }
    }

    fn resting_on(mut self, refs: impl IntoIterator<Item = Ref>) -> Self {
        self.refs.extend(refs);
        self.refs.sort_unstable();
        self.refs.dedup();
        self
    }

    /// Its word: `C9`.
    #[must_use]
    pub fn word(&self) -> String {
        format!("C{}", self.criterion)
    }
}

/// The sixteen marks, and how much they were computed from.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    /// One a criterion, in their order.
    pub marks: Vec<Mark>,
    /// Decisions closed in the window.
    pub decisions: usize,
    /// Sessions held in the window.
    pub sessions: usize,
    /// Inputs given in the window.
    pub inputs: usize,
}

impl Scorecard {
    /// The card at that instant. `people` says who stands behind the members today; only what they tell for aggregates is
    /// read of it, and the words targets are set in.
    #[must_use]
    pub fn of(state: &State, people: &People, now: DateTime<Utc>) -> Self {
        let record = Record { state, people, now };
        let marks = [participation::marks(&record), accountability::marks(&record), fairness::marks(&record)];
        let mut marks: Vec<Mark> =
            marks.into_iter().flatten().chain([range::mark(&record)]).chain(reach::marks(&record)).collect();
        marks.sort_by_key(|mark| mark.criterion);
        Self {
            marks,
            decisions: record.closed().count(),
            sessions: record.sessions().count(),
            inputs: state.inputs.values().filter(|input| record.recent(input.given)).count(),
        }
    }

    /// The card as it was at an earlier instant: that of the ledger as it stood then. Where targets for the range of voices
    /// were set then, C14 is as today: what people said of themselves at that time is not kept, and comparing who was there
    /// then with who is here now by what they say today could tell of one person.
    #[must_use]
    pub fn before(&self, ledger: &[Entry], at: DateTime<Utc>) -> Self {
        let state = State::replay(ledger.iter().take_while(|entry| entry.recorded <= at));
        let mut card = Self::of(&state, &People::default(), at);
        let aimed = state.terms.is_some_and(|terms| !terms.voices.is_empty());
        let today = self.marks.iter().find(|mark| mark.criterion == 14).filter(|_| aimed);
        if let (Some(today), Some(then)) = (today, card.marks.iter_mut().find(|mark| mark.criterion == 14)) {
            then.clone_from(today);
        }
        card
    }

    fn scores(&self) -> Vec<Option<Score>> {
        self.marks.iter().map(|mark| mark.score).collect()
    }

    /// How many criteria are scored.
    #[must_use]
    pub fn scored(&self) -> usize {
        self.scores().iter().flatten().count()
    }

    /// The total, 0 to 100; none with fewer than ten scored.
    #[must_use]
    pub fn total(&self) -> Option<u32> {
        rules::total(&self.scores())
    }

    /// The level of the total.
    #[must_use]
    pub fn level(&self) -> Option<Openness> {
        Some(rules::level(self.total()?, self.scores().contains(&Some(0))))
    }

    /// The mean of a principle in tenths; none where nothing of it is scored.
    #[must_use]
    pub fn principle(&self, principle: Principle) -> Option<u32> {
        let of = self.marks.iter().filter(|mark| Principle::of(mark.criterion) == principle);
        rules::mean(&of.map(|mark| mark.score).collect::<Vec<_>>())
    }

    /// The scored criteria, the weakest first; of equals the first.
    #[must_use]
    pub fn weakest(&self) -> Vec<&Mark> {
        let mut scored: Vec<&Mark> = self.marks.iter().filter(|mark| mark.score.is_some()).collect();
        scored.sort_by_key(|mark| (mark.score, mark.criterion));
        scored
    }
}

/// What criteria are read from: a state, the clock, and for C14 what people tell for aggregates.
struct Record<'a> {
    state: &'a State,
    people: &'a People,
    now: DateTime<Utc>,
}

impl<'a> Record<'a> {
    fn recent(&self, at: DateTime<Utc>) -> bool {
        at <= self.now && self.now - at <= WINDOW
    }

    /// Decisions closed in the window, those written down once they are confirmed.
    fn closed(&self) -> impl Iterator<Item = &'a Decision> {
        let (state, now) = (self.state, self.now);
        state.decisions.values().filter(move |decision| {
            decision.status == Status::Closed
                && !decision.record_pending()
                && decision.closed.is_some_and(|at| at <= now && now - at <= WINDOW)
        })
    }

    /// Sessions held in the window.
    fn sessions(&self) -> impl Iterator<Item = &'a Meeting> {
        let (state, now) = (self.state, self.now);
        crate::meeting::held(state).filter(move |meeting| meeting.at <= now && now - meeting.at <= WINDOW)
    }
}
