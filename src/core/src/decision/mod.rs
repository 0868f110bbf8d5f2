//! Proposals and the decisions they become: the model, and how events fold into it.

pub mod advice;
pub mod amend;
mod asking;
pub mod calls;
pub mod command;
pub mod count;
pub mod dormancy;
mod early;
pub mod fallback;
pub mod governance;
pub mod gradients;
pub mod notices;
pub mod particulars;
pub mod propose;
pub mod record;
pub mod review;
mod rule_text;
pub mod rules;
mod show;
pub mod time;
mod translate;
pub mod vote;
pub mod waiting;

pub(crate) use show::sector_key;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use rules::Rules;
pub use show::{data, log_line};

use self::{
    advice::Advice,
    count::{Ballot, Tally},
    particulars::Particulars,
    record::Record,
};
use crate::{
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId},
    state::State,
    vocabulary::{DecisionFilter, Ground, Kind, Language, Level, Method, Position, ReviewAnswer},
};

/// A voice's place on a roll, with the sector it counts in (R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The voice.
    pub org: OrgId,
    /// Its counting sector when the roll was taken.
    pub sector: SectorId,
}

/// Who stated a position inside an organisation; the highest rank counts (R2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// The lead.
    Lead,
    /// The first, second, … substitute.
    Alternate(u8),
}

/// A position as it was stated (R7: changes allowed, history kept).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// On which version.
    pub version: u32,
    /// For which voice.
    pub org: OrgId,
    /// By whom.
    pub member: Option<MemberId>,
    /// In which rank.
    pub rank: Rank,
    /// What.
    pub position: Position,
    /// On which ground (blocks).
    pub ground: Option<Ground>,
    /// Why.
    pub reason: Option<TextId>,
    /// When it was said.
    pub at: DateTime<Utc>,
}

/// Where a proposal or decision is (R26).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Waits for a voice that confirms it (R0), or for its text in a working language (R15).
    Waiting,
    /// Positions may be stated.
    Open,
    /// Closed with a standing objection; time to bring it together (4.2).
    Integrating {
        /// Until when.
        until: DateTime<Utc>,
        /// When it is adopted, once the last objection is gone.
        adopt_at: Option<DateTime<Utc>>,
    },
    /// Closed with a result.
    Closed,
    /// Taken back by the proposer.
    Withdrawn,
}

/// What became of an adopted decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Life {
    /// In force.
    InForce,
    /// Replaced by a later one.
    Superseded(DecisionNumber),
    /// Ended by its own date.
    Ended,
}

/// A review of a decision that has fallen due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// When it fell due.
    pub due: DateTime<Utc>,
    /// Until when answers are awaited before it counts as overdue.
    pub until: DateTime<Utc>,
    /// Each voice's answer by rank; the highest counts.
    pub answers: BTreeMap<(OrgId, Rank), (ReviewAnswer, Option<TextId>)>,
    /// The call that opened the matter again.
    pub reopened: Option<ReviewAnswer>,
    /// How often it was said to be overdue.
    pub overdue: u8,
    /// When it was last said.
    pub last_said: DateTime<Utc>,
}

/// A dissent or supporting statement (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dissent {
    /// By which voice.
    pub org: OrgId,
    /// The words; none once withdrawn.
    pub text: Option<TextId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// The outcome statement (R20).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    /// The words.
    pub text: TextId,
    /// By whom.
    pub by: Option<MemberId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Voices that disagreed and are named in it.
    pub names: Vec<OrgId>,
}

/// A proposal, and the decision it becomes; it keeps its number.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Its number.
    pub number: DecisionNumber,
    /// What it is about.
    pub kind: Kind,
    /// How it is decided.
    pub method: Method,
    /// How much it weighs.
    pub level: Level,
    /// The title.
    pub title: TextId,
    /// The text.
    pub text: Option<TextId>,
    /// Who proposed it.
    pub opener: Option<MemberId>,
    /// For which voice; none where a coordinator or facilitator proposed it.
    pub org: Option<OrgId>,
    /// The voice that confirmed it.
    pub sponsor: Option<OrgId>,
    /// Which decision it replaces.
    pub supersedes: Option<DecisionNumber>,
    /// Whom it is about.
    pub persons: Vec<MemberId>,
    /// The closing time that was asked for.
    pub asked_closing: Option<DateTime<Utc>>,
    /// The review date that was asked for.
    pub asked_review: Option<DateTime<Utc>>,
    /// When it ends by itself.
    pub sunset: Option<DateTime<Utc>>,
    /// When it was proposed.
    pub proposed: DateTime<Utc>,
    /// The version, from 1; 0 before it opened.
    pub version: u32,
    /// When this version opened.
    pub opened: DateTime<Utc>,
    /// When it closes or closed.
    pub closes: DateTime<Utc>,
    /// Whether it was extended (R13).
    pub extended: bool,
    /// The voices that count (R4).
    pub roll: Vec<Seat>,
    /// The rules in force when it opened.
    pub rules: Rules,
    /// Everything stated, in order.
    pub statements: Vec<Statement>,
    /// Where it is.
    pub status: Status,
    /// The count, once closed or integrating.
    pub tally: Option<Tally>,
    /// When it closed.
    pub closed: Option<DateTime<Utc>>,
    /// What became of it, where adopted.
    pub life: Option<Life>,
    /// When it is looked at again.
    pub review_at: Option<DateTime<Utc>>,
    /// When it was last said that its review comes near.
    pub review_near: Option<DateTime<Utc>>,
    /// When a review last kept it.
    pub kept: Option<DateTime<Utc>>,
    /// The review that is running.
    pub review: Option<Review>,
    /// The outcome statement.
    pub outcome: Option<Statements>,
    /// Whether its outcome was asked for a day ahead.
    pub outcome_reminded: bool,
    /// Dissent and supporting statements, the last of each voice.
    pub dissents: Vec<Dissent>,
    /// The language of title and text; unknown in old ledgers.
    pub language: Option<Language>,
    /// Title and text in other languages (R15).
    pub translations: BTreeMap<Language, translate::Translation>,
    /// Since when it waits as it does, where it waits.
    pub waiting_since: DateTime<Utc>,
    /// The window it first opened for; later versions and extensions get half of it (R13, R16).
    pub window: TimeDelta,
    /// Every change of the text, oldest first (R16).
    pub amendments: Vec<amend::Amendment>,
    /// The regular closing, while it closes early (R17).
    pub early: Option<DateTime<Utc>>,
    /// The voice that kept it open (R17).
    pub kept_open: Option<OrgId>,
    /// Who was called for an answer on this version.
    pub called: calls::Called,
    /// What only some proposals say.
    pub particulars: Box<Particulars>,
    /// Advice asked for and given (4.8).
    pub advice: Advice,
    /// How it was written down, where it was taken face to face (R25).
    pub record: Option<Record>,
    /// The vote that followed where it got stuck (4.2).
    pub fell_back: Option<DecisionNumber>,
}

impl Decision {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::D, self.number)
    }

    /// Whether positions may still be stated at that instant: one second late is late (`method.md` X15).
    #[must_use]
    pub fn takes_positions(&self, at: DateTime<Utc>) -> bool {
        match self.status {
            Status::Open => at < self.closes,
            _ => false,
        }
    }

    /// Whether it is adopted and neither replaced nor ended.
    #[must_use]
    pub fn in_force(&self) -> bool {
        self.life == Some(Life::InForce)
    }

    /// Whether it was adopted, whatever became of it since.
    #[must_use]
    pub const fn adopted(&self) -> bool {
        self.life.is_some()
    }

    /// The statement that counts for a voice on the current version: the highest rank's last (R2, R7).
    #[must_use]
    pub fn counting(&self, org: OrgId) -> Option<&Statement> {
        self.counting_on(self.version, org)
    }

    /// The same for any version.
    #[must_use]
    pub fn counting_on(&self, version: u32, org: OrgId) -> Option<&Statement> {
        let stated = || self.statements.iter().filter(move |stated| stated.org == org && stated.version == version);
        let best = stated().map(|statement| statement.rank).min()?;
        stated().rfind(|statement| statement.rank == best)
    }

    /// A voice's statements on the current version, in order.
    pub fn current(&self, org: OrgId) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.org == org && statement.version == self.version)
    }

    /// Statements kept beside the counting one ("also stated", R2).
    #[must_use]
    pub fn also_stated(&self, org: OrgId) -> Vec<&Statement> {
        let Some(counting) = self.counting(org) else { return Vec::new() };
        let mut last_by_rank: BTreeMap<Rank, &Statement> = BTreeMap::new();
        for statement in self.current(org).filter(|statement| statement.rank != counting.rank) {
            last_by_rank.insert(statement.rank, statement);
        }
        last_by_rank.into_values().collect()
    }

    /// One ballot a voice on the roll, in roll order: one pass over the statements, one over the roll.
    #[must_use]
    pub fn ballots(&self) -> Vec<Ballot> {
        let mut ballots: Vec<Ballot> =
            self.roll.iter().map(|seat| Ballot { org: seat.org, sector: seat.sector, position: None }).collect();
        // A roll is taken in the order in which organisations came, mostly without gaps: so places are found quickly.
        let in_order = ballots.is_sorted_by_key(|ballot| ballot.org);
        let first = ballots.first().map_or(0, |ballot| ballot.org.0);
        let guess = |org: OrgId| org.0.checked_sub(first).map_or(usize::MAX, count::size);
        let mut ranks: Vec<Option<Rank>> = vec![None; ballots.len()];
        for statement in self.statements.iter().filter(|statement| statement.version == self.version) {
            let guess = guess(statement.org);
            let place = if ballots.get(guess).is_some_and(|ballot| ballot.org == statement.org) {
                Some(guess)
            } else if in_order {
                ballots.binary_search_by_key(&statement.org, |ballot| ballot.org).ok()
            } else {
                ballots.iter().position(|ballot| ballot.org == statement.org)
            };
            // R2, R7: the highest rank counts, of that the last.
            if let Some(place) = place
                && let (Some(ballot), Some(rank)) = (ballots.get_mut(place), ranks.get_mut(place))
                && rank.is_none_or(|rank| statement.rank <= rank)
            {
                *rank = Some(statement.rank);
                ballot.position = Some(statement.position);
            }
        }
        ballots
    }

    /// The count as it stands now, by the method and the rules it is decided by.
    #[must_use]
    pub fn tally_now(&self) -> Tally {
        match &self.record {
            _ if self.method == Method::Advice => advice::tally(self),
            Some(record) if !record.noted => record::taken_on_trust(self.method, &self.rules, &self.roll),
            _ => count::count(self.method, &self.rules, &self.ballots()),
        }
    }

    /// Since when it is in force: from its closing; a record from its confirmation.
    #[must_use]
    pub fn in_force_since(&self) -> Option<DateTime<Utc>> {
        self.record.as_ref().map_or(self.closed, |record| record.confirmed)
    }

    /// How many voices on the roll have stated a position, and how many there are. With the advice method, how many of the
    /// affected voices gave advice.
    #[must_use]
    pub fn heard(&self) -> (usize, usize) {
        if self.method == Method::Advice {
            return self.advice.heard();
        }
        let heard = self.ballots().iter().filter(|ballot| ballot.position.is_some()).count();
        (heard, self.roll.len())
    }

    /// Voices whose counting position is against it, or steps back from it.
    #[must_use]
    pub fn disagreed(&self) -> Vec<OrgId> {
        let against = |position: Position| {
            matches!(
                position,
                Position::Oppose
                    | Position::Objection
                    | Position::Block
                    | Position::StandAside
                    | Position::Seven
                    | Position::Eight
            )
        };
        let ballots = self.ballots();
        ballots.iter().filter(|ballot| ballot.position.is_some_and(against)).map(|ballot| ballot.org).collect()
    }

    /// Voices whose objection stands.
    #[must_use]
    pub fn objectors(&self) -> Vec<OrgId> {
        self.ballots()
            .iter()
            .filter(|ballot| ballot.position == Some(Position::Objection))
            .map(|ballot| ballot.org)
            .collect()
    }

    /// Whether a voice's objection stood when the proposal closed: it alone still has a say (4.2).
    #[must_use]
    pub fn objected(&self, org: OrgId) -> bool {
        let in_time = || self.current(org).filter(|statement| statement.at < self.closes);
        let best = in_time().map(|statement| statement.rank).min();
        in_time()
            .filter(|statement| Some(statement.rank) == best)
            .last()
            .is_some_and(|statement| statement.position == Position::Objection)
    }

    /// Whether the list of decisions shows it under this word.
    #[must_use]
    pub fn shown_under(&self, filter: DecisionFilter) -> bool {
        match filter {
            DecisionFilter::Open => matches!(self.status, Status::Waiting | Status::Open | Status::Integrating { .. }),
            DecisionFilter::Adopted => self.in_force(),
            DecisionFilter::NotAdopted => self.status == Status::Closed && !self.adopted() && !self.record_pending(),
            DecisionFilter::Recorded => self.record_pending() && !self.contested(),
            DecisionFilter::Contested => self.contested(),
            DecisionFilter::Withdrawn => self.status == Status::Withdrawn,
            DecisionFilter::ReviewDue => self.in_force() && self.review.is_some(),
            DecisionFilter::Superseded => matches!(self.life, Some(Life::Superseded(_))),
            DecisionFilter::Ended => self.life == Some(Life::Ended),
        }
    }

    /// The word for where it is (R26).
    #[must_use]
    pub fn state_word(&self) -> &'static str {
        match (&self.status, &self.life) {
            (Status::Waiting, _) => "waiting",
            // An objection starts bringing together at once (4.2).
            (Status::Open, _) if !self.objectors().is_empty() => "integrating",
            (Status::Open, _) if self.answers_missing() => "answers-missing",
            (Status::Open, _) if self.extended => "extended",
            (Status::Open, _) => "open",
            (Status::Integrating { .. }, _) => "integrating",
            (Status::Withdrawn, _) => "withdrawn",
            (Status::Closed, _) if self.contested() => "contested",
            (Status::Closed, _) if self.record_pending() => "recorded",
            (Status::Closed, Some(Life::InForce)) if self.review.is_some() => "under-review",
            (Status::Closed, Some(Life::InForce)) => "in-force",
            (Status::Closed, Some(Life::Superseded(_))) => "superseded",
            (Status::Closed, Some(Life::Ended)) => "ended",
            (Status::Closed, None) => self.tally.as_ref().map_or("not-adopted", |tally| tally.verdict.word()),
        }
    }

    /// When the outcome statement is due: three days after closing (R20).
    #[must_use]
    pub fn outcome_due(&self) -> Option<DateTime<Utc>> {
        let closed = self.closed?;
        // What was written down is the outcome.
        let awaited = self.outcome.is_none() && self.status == Status::Closed && self.record.is_none();
        awaited.then(|| closed + rules::OUTCOME_DUE)
    }
}

/// Folds what concerns decisions.
pub fn evolve(state: &mut State, entry: &Entry) {
    fold_all(state, entry);
    // Once a closing is folded: who was heard there and who was not.
    dormancy::evolve(state, entry);
}

fn fold_all(state: &mut State, entry: &Entry) {
    if let Event::Proposed { decision, .. } = &entry.event {
        if let Some(mut new) = proposed(entry) {
            fallback::link(state, &mut new);
            state.decisions.insert(*decision, new);
        }
        return;
    }
    if let Event::Recorded { decision, .. } = &entry.event {
        if let Some(new) = record::recorded(entry) {
            state.decisions.insert(*decision, new);
        }
        return;
    }
    match &entry.event {
        Event::MembersMerged { gone, kept } => {
            for decision in state.decisions.values_mut() {
                for member in decision.persons.iter_mut().chain(decision.opener.iter_mut()) {
                    if member == gone {
                        *member = *kept;
                    }
                }
                advice::merge(decision, *gone, *kept);
            }
        }
        Event::Translated { decision, language, title, text, .. } => {
            if let Some(decision) = state.decisions.get(decision) {
                for (original, new) in [(Some(decision.title), title), (decision.text, text)] {
                    if let (Some(original), Some(new)) = (original, new) {
                        state.translated.entry(original).or_default().insert(*language, *new);
                    }
                }
            }
        }
        Event::Amended { decision, text, was, language, editorial: true, .. } => {
            // Readers of the other languages go on seeing theirs.
            if let Some(decision) = state.decisions.get(decision) {
                match language.filter(|language| decision.translations.contains_key(language)) {
                    Some(language) => {
                        if let Some(original) = decision.text {
                            state.translated.entry(original).or_default().insert(language, *text);
                        }
                    }
                    None => {
                        if let Some(texts) = was.and_then(|was| state.translated.get(&was)).cloned() {
                            state.translated.insert(*text, texts);
                        }
                    }
                }
            }
        }
        Event::Closed { decision, tally, .. } if tally.adopts() => take_effect(state, entry, *decision),
        Event::RecordConfirmed { decision, .. }
            if state.decisions.get(decision).and_then(|d| d.tally.as_ref()).is_some_and(Tally::adopts) =>
        {
            take_effect(state, entry, *decision);
        }
        _ => {}
    }
    if let Some(decision) = number(&entry.event).and_then(|number| state.decisions.get_mut(&number)) {
        fold(decision, entry);
    }
}

/// What an adopted decision changes beyond itself: what it replaces, and whom it accepts.
fn take_effect(state: &mut State, entry: &Entry, number: DecisionNumber) {
    let Some(decision) = state.decisions.get(&number) else { return };
    let (supersedes, kind, persons) = (decision.supersedes, decision.kind, decision.persons.clone());
    // Of two that replace the same decision, the first adopted one did.
    if let Some(old) = supersedes.and_then(|old| state.decisions.get_mut(&old)).filter(|old| old.in_force()) {
        old.life = Some(Life::Superseded(number));
        old.review = None;
    }
    if kind == Kind::Facilitator {
        for member in persons {
            if let Some(member) = state.members.get_mut(&member) {
                member.accepted = Some(entry.at);
            }
        }
    }
}

fn proposed(entry: &Entry) -> Option<Decision> {
    let Event::Proposed {
        decision,
        org,
        kind,
        method,
        level,
        title,
        text,
        supersedes,
        persons,
        closes,
        review,
        sunset,
        language,
        particulars,
    } = &entry.event
    else {
        return None;
    };
    Some(Decision {
        number: *decision,
        kind: *kind,
        method: *method,
        level: *level,
        title: *title,
        text: *text,
        opener: entry.by,
        org: *org,
        sponsor: None,
        supersedes: *supersedes,
        persons: persons.clone(),
        asked_closing: *closes,
        asked_review: *review,
        sunset: *sunset,
        proposed: entry.at,
        version: 0,
        opened: entry.at,
        closes: entry.at,
        extended: false,
        roll: Vec::new(),
        rules: Rules::starter(),
        statements: Vec::new(),
        status: Status::Waiting,
        tally: None,
        closed: None,
        life: None,
        review_at: None,
        review_near: None,
        kept: None,
        review: None,
        outcome: None,
        outcome_reminded: false,
        dissents: Vec::new(),
        language: *language,
        translations: BTreeMap::new(),
        waiting_since: entry.at,
        window: TimeDelta::zero(),
        amendments: Vec::new(),
        early: None,
        kept_open: None,
        called: calls::Called::default(),
        particulars: particulars.clone(),
        advice: Advice::default(),
        record: None,
        fell_back: None,
    })
}

/// The decision an event is about.
#[must_use]
pub const fn number(event: &Event) -> Option<DecisionNumber> {
    match event {
        Event::Proposed { decision, .. }
        | Event::Translated { decision, .. }
        | Event::Amended { decision, .. }
        | Event::EditorialContested { decision, .. }
        | Event::ClosingEarly { decision, .. }
        | Event::KeptOpen { decision, .. }
        | Event::Called { decision, .. }
        | Event::Sponsored { decision, .. }
        | Event::Opened { decision, .. }
        | Event::PositionStated { decision, .. }
        | Event::AdviceGiven { decision, .. }
        | Event::AdviceAnswered { decision, .. }
        | Event::AffectedAdded { decision, .. }
        | Event::AdviceAsked { decision, .. }
        | Event::AdvicePending { decision, .. }
        | Event::Escalated { decision, .. }
        | Event::TurnedConsent { decision }
        | Event::Recorded { decision, .. }
        | Event::RecordContested { decision, .. }
        | Event::RecordCorrected { decision, .. }
        | Event::RecordConfirmed { decision, .. }
        | Event::Extended { decision, .. }
        | Event::Integrating { decision, .. }
        | Event::Closed { decision, .. }
        | Event::Withdrawn { decision, .. }
        | Event::OutcomeReminded { decision }
        | Event::OutcomeStated { decision, .. }
        | Event::DissentStated { decision, .. }
        | Event::ReviewDue { decision, .. }
        | Event::ReviewNear { decision, .. }
        | Event::ReviewAnswered { decision, .. }
        | Event::ReviewKept { decision, .. }
        | Event::ReviewReopened { decision, .. }
        | Event::ReviewOverdue { decision, .. }
        | Event::SunsetReached { decision } => Some(*decision),
        _ => None,
    }
}

fn fold(decision: &mut Decision, entry: &Entry) {
    match &entry.event {
        Event::Sponsored { org, .. } => {
            decision.sponsor = Some(*org);
            decision.waiting_since = entry.at;
        }
        Event::Opened { version, closes, roll, rules, .. } => {
            decision.version = *version;
            decision.opened = entry.at;
            // A changed text has what is left of the first window; an escalated question one of its own.
            if decision.amendments.iter().all(|change| change.version == 0) {
                decision.window = *closes - entry.at;
            }
            decision.extended = false;
            decision.early = None;
            decision.kept_open = None;
            decision.tally = None;
            decision.called = calls::Called::on_opening(rules.urgent);
            decision.closes = *closes;
            decision.roll.clone_from(roll);
            decision.rules = rules.clone();
            decision.status = Status::Open;
            advice::opened(decision);
        }
        Event::PositionStated { version, org, rank, position, ground, reason, .. } => {
            decision.statements.push(Statement {
                version: *version,
                org: *org,
                member: entry.by,
                rank: *rank,
                position: *position,
                ground: *ground,
                reason: *reason,
                at: entry.at,
            });
            if let Status::Integrating { until, .. } = decision.status {
                // The last objection is gone: adoption follows a day later, unless one comes back (4.2, X12).
                let none_stands = decision.objectors().is_empty();
                let adopt_at = none_stands.then(|| entry.at + rules::AFTER_LAST_OBJECTION);
                decision.status = Status::Integrating { until, adopt_at };
            }
        }
        Event::Extended { closes, .. } => {
            decision.extended = true;
            decision.closes = *closes;
            decision.called = calls::Called::on_extension();
        }
        Event::Integrating { until, tally, .. } => {
            decision.status = Status::Integrating { until: *until, adopt_at: None };
            decision.tally = Some(tally.clone());
        }
        Event::Closed { tally, review, .. } => {
            decision.status = Status::Closed;
            decision.closed = Some(entry.at);
            if tally.adopts() {
                decision.life = Some(Life::InForce);
                decision.review_at = *review;
            }
            decision.tally = Some(tally.clone());
        }
        Event::Withdrawn { .. } => {
            decision.status = Status::Withdrawn;
            decision.closed = Some(entry.at);
        }
        Event::OutcomeReminded { .. } => decision.outcome_reminded = true,
        Event::OutcomeStated { text, names, .. } => {
            let names = names.clone();
            decision.outcome = Some(Statements { text: *text, by: entry.by, at: entry.at, names });
        }
        Event::DissentStated { org, text, .. } => {
            decision.dissents.retain(|dissent| dissent.org != *org);
            decision.dissents.push(Dissent { org: *org, text: *text, at: entry.at });
        }
        Event::SunsetReached { .. } => {
            decision.life = Some(Life::Ended);
            decision.review = None;
        }
        Event::Called { call, members, .. } => decision.called.note(*call, members),
        Event::AdviceGiven { .. }
        | Event::AdviceAnswered { .. }
        | Event::AffectedAdded { .. }
        | Event::AdviceAsked { .. }
        | Event::AdvicePending { .. }
        | Event::Escalated { .. }
        | Event::TurnedConsent { .. } => advice::fold(decision, entry),
        Event::RecordContested { .. } | Event::RecordCorrected { .. } | Event::RecordConfirmed { .. } => {
            record::fold(decision, entry);
        }
        event => {
            amend::fold(decision, event, entry.at);
            translate::fold(decision, event);
            early::fold(decision, event);
            review::fold(decision, event, entry.at, entry.recorded);
        }
    }
}
