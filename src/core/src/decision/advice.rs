//! Advice (`method.md` 4.8): one decider asks those affected and those who know, answers each of them, then decides. No
//! quorum, no count; two voices of different sectors can say that it is beyond the decider's mandate.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Decision, Rank, Status,
    count::{Grade, Tally, Verdict},
    particulars::Adviser,
    propose,
};
use crate::{
    catalogue::Propose,
    decide::{Draft, bounded, unknown_reference},
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    stakeholder::Org,
    state::State,
    vocabulary::{AdviceAnswer, Kind, Level, Method},
    words::say::{Arg, Say},
};

/// A left-out voice has three days from when it is named (4.8): **fixed**.
pub const FOR_A_LEFT_OUT_VOICE: TimeDelta = TimeDelta::days(3);
/// The decider is reminded three days after the window, then weekly, as of an outcome (R20).
const PENDING_AFTER: TimeDelta = TimeDelta::days(3);
const PENDING_TIMES: u8 = 4;
const LONGEST_ADVICE: usize = 2_000;
const LONGEST_ANSWER: usize = 1_000;

/// A piece of advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// From whom.
    pub from: Adviser,
    /// In which rank, for an organisation.
    pub rank: Option<Rank>,
    /// The words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
    /// What became of it, and why.
    pub answer: Option<(AdviceAnswer, TextId)>,
}

/// What a question put out for advice has brought so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Advice {
    /// Voices that the matter touches, those added later with them.
    pub affected: Vec<OrgId>,
    /// Until when a voice added later may answer.
    pub until: BTreeMap<OrgId, DateTime<Utc>>,
    /// Everything said, in order.
    pub given: Vec<Given>,
    /// Whether affected voices were asked once more.
    pub asked: bool,
    /// How often the decider was told that the window is over, and when last.
    pub pending: Option<(u8, DateTime<Utc>)>,
    /// Which voices, of which sectors, said that it is beyond the mandate.
    pub escalated: Vec<(OrgId, SectorId, Option<TextId>)>,
}

impl Advice {
    /// The advice that counts, one an adviser: of an organisation the highest rank's last (R2, R7).
    #[must_use]
    pub fn counting(&self) -> Vec<&Given> {
        let mut counting: Vec<&Given> = Vec::new();
        for given in &self.given {
            match counting.iter_mut().find(|earlier| earlier.from == given.from) {
                None => counting.push(given),
                Some(earlier) if given.rank <= earlier.rank => *earlier = given,
                Some(_) => {}
            }
        }
        counting
    }

    /// Whose advice has no answer yet.
    #[must_use]
    pub fn unanswered(&self) -> Vec<Adviser> {
        self.counting().into_iter().filter(|given| given.answer.is_none()).map(|given| given.from).collect()
    }

    /// Affected voices that gave none.
    #[must_use]
    pub fn silent(&self) -> Vec<OrgId> {
        let spoke = |org: &OrgId| self.given.iter().any(|given| given.from == Adviser::Org(*org));
        self.affected.iter().copied().filter(|org| !spoke(org)).collect()
    }

    /// How many of the affected voices gave advice, and how many there are.
    #[must_use]
    pub fn heard(&self) -> (usize, usize) {
        (self.affected.len() - self.silent().len(), self.affected.len())
    }
}

impl Decision {
    /// When the last voice's time for advice ends.
    #[must_use]
    pub fn advice_ends(&self) -> DateTime<Utc> {
        self.advice.until.values().copied().fold(self.closes, DateTime::max)
    }

    /// Whether the time for advice is over and some of it has no answer: it stays open until then.
    #[must_use]
    pub fn answers_missing(&self) -> bool {
        self.method == Method::Advice && self.advice.pending.is_some() && !self.advice.unanswered().is_empty()
    }

    fn half_time(&self) -> DateTime<Utc> {
        self.opened + (self.closes - self.opened) / 2
    }

    fn takes_advice(&self, from: Adviser, at: DateTime<Utc>) -> bool {
        let own = match from {
            Adviser::Org(org) => self.advice.until.get(&org).copied(),
            Adviser::Member(_) => None,
        };
        self.status == Status::Open && at < own.map_or(self.closes, |own| own.max(self.closes))
    }
}

/// A version opened: who is asked stands in the proposal.
pub(super) fn opened(decision: &mut Decision) {
    if decision.method == Method::Advice {
        decision.advice.affected.clone_from(&decision.particulars.affected);
    }
}

/// Two members turned out to be one person.
pub(super) fn merge(decision: &mut Decision, gone: MemberId, kept: MemberId) {
    let knows = decision.particulars.knowledgeable.iter_mut();
    for adviser in knows.chain(decision.advice.given.iter_mut().map(|given| &mut given.from)) {
        if *adviser == Adviser::Member(gone) {
            *adviser = Adviser::Member(kept);
        }
    }
}

pub(super) fn fold(decision: &mut Decision, entry: &Entry) {
    let half = decision.half_time();
    let advice = &mut decision.advice;
    match &entry.event {
        Event::AdviceGiven { from, rank, text, .. } => {
            advice.given.push(Given { from: *from, rank: *rank, text: *text, at: entry.at, answer: None });
        }
        Event::AdviceAnswered { from, answer, text, .. } => {
            let counting = advice.counting().into_iter().find(|given| given.from == *from).cloned();
            if let Some(given) = advice.given.iter_mut().find(|given| Some(&**given) == counting.as_ref()) {
                given.answer = Some((*answer, *text));
            }
        }
        Event::AffectedAdded { org, until, .. } => {
            if !advice.affected.contains(org) {
                advice.affected.push(*org);
            }
            advice.until.insert(*org, *until);
            // The decider waits for it again; it was asked just now, so nobody is reminded of the half that has passed.
            advice.pending = None;
            advice.asked |= entry.at >= half;
        }
        Event::AdviceAsked { .. } => advice.asked = true,
        Event::AdvicePending { times, .. } => advice.pending = Some((*times, entry.recorded.max(entry.at))),
        Event::Escalated { org, reason, .. } => {
            if let Some(seat) = decision.roll.iter().find(|seat| seat.org == *org) {
                decision.advice.escalated.push((*org, seat.sector, *reason));
            }
        }
        Event::TurnedConsent { .. } => {
            decision.method = Method::Consent;
            decision.level = Level::Routine;
        }
        _ => {}
    }
}

/// What the record of a question says: how many were heard, and from whom none came; nothing is counted.
#[must_use]
pub fn tally(decision: &Decision) -> Tally {
    let (heard, of) = decision.advice.heard();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Tally {
        verdict: Verdict::Adopted,
        grade: Some(Grade::E),
        eligible: number(of),
        expressed: number(heard),
        positions: BTreeMap::new(),
        sectors: BTreeMap::new(),
        unheard: decision.advice.silent(),
        carrying: None,
        whole_sectors_against: Vec::new(),
    }
}

/// When a question next changes by itself, and what happens then.
pub(super) fn next(decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let number = decision.number;
    let advice = &decision.advice;
    let pending = |times| Event::AdvicePending { decision: number, times };
    match advice.pending {
        None if !advice.asked && !advice.silent().is_empty() => {
            Some((decision.half_time(), Event::AdviceAsked { decision: number, orgs: advice.silent() }))
        }
        None => Some((decision.advice_ends(), pending(0))),
        Some((0, said)) => Some((said + PENDING_AFTER, pending(1))),
        // Said weekly, four times, then it stays on the status only.
        Some((times, said)) => {
            (times < PENDING_TIMES).then(|| (said + super::rules::OVERDUE_EVERY, pending(times + 1)))
        }
    }
}

/// What a proposal by this method names: the role, the affected, who knows.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub task: Option<Ref>,
    pub affected: Vec<OrgId>,
    pub knowledgeable: Vec<Adviser>,
}

/// Reads and checks what the advice method needs; refuses its options with any other.
pub(super) fn asked(draft: &mut Draft<'_>, command: &Propose, method: Method) -> Result<Asked, Refusal> {
    if method != Method::Advice {
        if command.task.is_some() || command.affected.is_some() || command.knowledgeable.is_some() {
            return Err(Refusal::new(Fault::Usage, "refusal-advice-only")
                .with("method", propose::method_arg(method))
                .hint("refusal-advice-how"));
        }
        return Ok(Asked::default());
    }
    let Some(task) = &command.task else {
        return Err(Refusal::new(Fault::Usage, "refusal-advice-task").hint("refusal-advice-how"));
    };
    let task = holding(draft, task)?;
    let mut affected = Vec::new();
    for typed in command.affected.iter().flat_map(|list| &list.0) {
        let org = draft.org(&typed.0)?;
        reachable(draft.state, org)?;
        if !affected.contains(&org) {
            affected.push(org);
        }
    }
    let mut knowledgeable = Vec::new();
    for typed in command.knowledgeable.iter().flat_map(|list| &list.0) {
        let adviser = adviser(draft, &typed.0)?;
        if !knowledgeable.contains(&adviser) {
            knowledgeable.push(adviser);
        }
    }
    if affected.is_empty() || knowledgeable.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-advice-whom").hint("refusal-advice-how"));
    }
    Ok(Asked { task: Some(task), affected, knowledgeable })
}

/// An organisation, or else a person, by what somebody typed.
pub(crate) fn adviser(draft: &mut Draft<'_>, typed: &str) -> Result<Adviser, Refusal> {
    match draft.org(typed) {
        Ok(org) => Ok(Adviser::Org(org)),
        Err(unknown) => {
            draft.known_person(typed).map(Adviser::Member).map_err(|_| unknown.hint("refusal-person-known-hint"))
        }
    }
}

/// The task in force, or the role or action, that lets the asker decide (checked: 4.8).
fn holding(draft: &Draft<'_>, typed: &TypedRef) -> Result<Ref, Refusal> {
    let letter = if typed.reference.letter == Letter::T { Letter::T } else { Letter::D };
    let number = draft.number(typed, letter)?;
    held_by(draft.state, Ref::new(letter, number), draft.asker())
}

fn held_by(state: &State, reference: Ref, member: MemberId) -> Result<Ref, Refusal> {
    match reference.letter {
        Letter::T if !state.tasks.contains_key(&reference.number) => {
            Err(unknown_reference(Letter::T, reference.number))
        }
        Letter::T if crate::task::holds(state, reference.number, member) => Ok(reference),
        Letter::T => Err(Refusal::new(Fault::Forbidden, "refusal-advice-not-held")
            .with("ref", reference)
            .hint("refusal-advice-how")),
        _ => held(state, reference.number, member),
    }
}

/// The decision that gives this person the role or the action (checked: 4.8).
fn held(state: &State, number: DecisionNumber, member: MemberId) -> Result<Ref, Refusal> {
    let Some(decision) = state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    let gives = matches!(decision.kind, Kind::Role | Kind::Action);
    if !gives || !decision.in_force() || !decision.persons.contains(&member) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-advice-not-held")
            .with("ref", decision.reference())
            .hint("refusal-advice-how"));
    }
    Ok(decision.reference())
}

/// An affected voice must be one that can be asked.
fn reachable(state: &State, org: OrgId) -> Result<(), Refusal> {
    let entity = state.orgs.get(&org);
    if !entity.is_some_and(Org::has_voice) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-org-no-voice").with("org", org));
    }
    if entity.is_none_or(|entity| entity.delegates().next().is_none()) {
        return Err(Refusal::new(Fault::Conflict, "refusal-affected-nobody").with("org", org));
    }
    Ok(())
}

/// `vote REF TEXT` on a question: the words are the advice. An organisation's, or that of a person who was named as knowing.
pub(super) fn give(
    draft: &mut Draft<'_>,
    decision: &Decision,
    words: &str,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let reference = decision.reference();
    let asker = Adviser::Member(draft.asker());
    let personally = for_org.is_none() && decision.particulars.knowledgeable.contains(&asker);
    let (from, rank) = if personally && draft.standing.seats.is_empty() {
        (asker, None)
    } else {
        let (org, rank) = propose::voice(draft, for_org)?;
        super::vote::on_roll(decision, org)?;
        (Adviser::Org(org), Some(rank))
    };
    if !decision.takes_advice(from, draft.at()) {
        return Err(super::vote::late(decision));
    }
    let words = bounded(words, LONGEST_ADVICE)?;
    if words.chars().count() < super::rules::SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-advice-short")
            .with("ref", reference)
            .with("least", super::rules::SHORTEST_REASON));
    }
    let text = draft.text(words);
    draft.event(Event::AdviceGiven { decision: decision.number, version: decision.version, from, rank, text });
    let until = match from {
        Adviser::Org(org) => decision.advice.until.get(&org).copied().unwrap_or(decision.closes),
        Adviser::Member(_) => decision.closes,
    };
    draft.whisper(
        Notice::new("position.recorded")
            .about(reference)
            .line(Say::new("advice-recorded").with("from", from).with("ref", reference).with("until", until))
            .data(serde_json::json!({ "ref": reference, "version": decision.version })),
    );
    Ok(())
}

/// The decider of an open question, or a refusal.
fn decider<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Decision, Refusal> {
    let number = draft.number(typed, Letter::D)?;
    let Some(decision) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    let reference = decision.reference();
    if decision.method != Method::Advice {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-advice")
            .with("ref", reference)
            .with("method", propose::method_arg(decision.method)));
    }
    if decision.opener != Some(draft.asker()) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-decider").with("ref", reference));
    }
    match decision.status {
        Status::Open => Ok(decision),
        Status::Withdrawn => Err(Refusal::new(Fault::Closed, "refusal-withdrawn").with("ref", reference)),
        _ => Err(super::vote::late(decision)),
    }
}

/// `decision answer`: what becomes of a piece of advice, and why. May be said again until it is published.
pub(super) fn answer(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    whom: &str,
    answer: AdviceAnswer,
    words: &str,
) -> Result<(), Refusal> {
    let decision = decider(draft, typed)?;
    let reference = decision.reference();
    let from = adviser(draft, whom)?;
    if !decision.advice.given.iter().any(|given| given.from == from) {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-advice").with("from", from).with("ref", reference));
    }
    let words = bounded(words, LONGEST_ANSWER)?;
    if words.chars().count() < super::rules::SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-answer-short")
            .with("ref", reference)
            .with("least", super::rules::SHORTEST_REASON));
    }
    let text = draft.text(words);
    draft.event(Event::AdviceAnswered { decision: decision.number, from, answer, text });
    let missing: Vec<Adviser> =
        decision.advice.unanswered().into_iter().filter(|unanswered| *unanswered != from).collect();
    let mut notice = Notice::new("advice.answered").about(reference).line(
        Say::new("advice-answered-done").with("from", from).with("ref", reference).with("answer", answer_arg(answer)),
    );
    notice = notice.line(if missing.is_empty() {
        Say::new("advice-all-answered").with("ref", reference).with("ends", decision.advice_ends())
    } else {
        Say::new("advice-still-missing").with("from", Arg::list(missing))
    });
    draft.whisper(notice);
    Ok(())
}

/// `decision affected`: a voice that was left out has three days of its own (4.8).
pub(super) fn add_affected(draft: &mut Draft<'_>, typed: &TypedRef, orgs: &[String]) -> Result<(), Refusal> {
    let number = draft.number(typed, Letter::D)?;
    let Some(decision) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    let reference = decision.reference();
    if decision.method != Method::Advice {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-advice")
            .with("ref", reference)
            .with("method", propose::method_arg(decision.method)));
    }
    if decision.status != Status::Open {
        return Err(super::vote::late(decision));
    }
    let mut added = Vec::new();
    for typed in orgs {
        let org = draft.org(typed)?;
        reachable(draft.state, org)?;
        super::vote::on_roll(decision, org)?;
        if decision.advice.affected.contains(&org) || added.contains(&org) {
            return Err(Refusal::new(Fault::Conflict, "refusal-affected-already")
                .with("org", org)
                .with("ref", reference));
        }
        added.push(org);
    }
    if added.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-empty-text"));
    }
    for org in added {
        draft.event(Event::AffectedAdded { decision: number, org, until: draft.at() + FOR_A_LEFT_OUT_VOICE });
    }
    draft.confirm(Notice::new("advice.affected").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// `decision escalate`: two voices of different sectors turn the question into a consent proposal (4.8).
pub(super) fn escalate(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    reason: Option<&str>,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let number = draft.number(typed, Letter::D)?;
    let Some(decision) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    let reference = decision.reference();
    if decision.method != Method::Advice {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-advice")
            .with("ref", reference)
            .with("method", propose::method_arg(decision.method)));
    }
    if decision.status != Status::Open {
        return Err(super::vote::late(decision));
    }
    let (org, _) = propose::voice(draft, for_org)?;
    super::vote::on_roll(decision, org)?;
    if decision.advice.escalated.iter().any(|(earlier, ..)| *earlier == org) {
        return Err(Refusal::new(Fault::Conflict, "refusal-escalated").with("org", org).with("ref", reference));
    }
    let reason = reason.map(|reason| bounded(reason, LONGEST_ANSWER)).transpose()?;
    let reason = draft.maybe_text(reason);
    draft.event(Event::Escalated { decision: number, org, reason });
    let sector = decision.roll.iter().find(|seat| seat.org == org).map(|seat| seat.sector);
    let second = decision.advice.escalated.iter().any(|(_, other, _)| Some(*other) != sector);
    if second {
        let frozen = draft.state.governance.freeze(decision.kind, Method::Consent, Level::Routine, false);
        let closes = draft.at() + frozen.window();
        draft.event(Event::TurnedConsent { decision: number });
        propose::open(draft, number, decision.version + 1, frozen, closes);
    } else {
        draft.confirm(Notice::new("advice.escalated").about(reference).line(Say::new("setting-done")));
    }
    Ok(())
}

/// `decision outcome` on a question: publishes the decision (4.8). The window is kept, the role still stands, and each
/// piece of advice has its answer.
pub(super) fn publish(draft: &mut Draft<'_>, typed: &TypedRef, text: &str) -> Result<(), Refusal> {
    let decision = decider(draft, typed)?;
    let reference = decision.reference();
    if let Some(task) = decision.particulars.task {
        held_by(draft.state, task, draft.asker())?;
    }
    let ends = decision.advice_ends();
    if draft.at() < ends {
        return Err(Refusal::new(Fault::Conflict, "refusal-advice-window")
            .with("ref", reference)
            .with("ends", ends)
            .data(serde_json::json!({ "earliest": ends.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) })));
    }
    let missing = decision.advice.unanswered();
    if !missing.is_empty() {
        return Err(Refusal::new(Fault::Conflict, "refusal-answers-missing")
            .with("ref", reference)
            .with("from", Arg::list(missing))
            .hint("refusal-answers-missing-how")
            .with("ref", reference));
    }
    let text = draft.text(bounded(text, super::command::LONGEST_OUTCOME)?);
    draft.event(Event::OutcomeStated { decision: decision.number, text, names: Vec::new() });
    let tally = tally(decision);
    let review = super::time::review_date(draft.state, decision, &tally, draft.at());
    draft.event(Event::Closed { decision: decision.number, tally, review: Some(review) });
    draft.confirm(Notice::new("decision.outcome").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// The name of an answer, as an argument of a sentence.
#[must_use]
pub fn answer_arg(answer: AdviceAnswer) -> Arg {
    Arg::Key(format!("advice-{answer}").into())
}

/// Each piece of advice with its answer, and from whom none came.
#[must_use]
pub fn lines(decision: &Decision) -> Vec<Say> {
    let mut lines = Vec::new();
    if decision.advice.affected.is_empty() {
        return lines;
    }
    for given in decision.advice.counting() {
        lines.push(Say::new("advice-line").with("from", given.from).with("text", given.text));
        if let Some((answer, text)) = given.answer {
            lines.push(Say::new("advice-answer-line").with("answer", answer_arg(answer)).with("text", text));
        }
    }
    let silent = decision.advice.silent();
    if decision.status == Status::Closed && !silent.is_empty() {
        lines.push(Say::new("advice-none-from").with("orgs", Arg::list(silent)));
    }
    for (org, _, reason) in &decision.advice.escalated {
        lines.push(match reason {
            Some(reason) => Say::new("advice-escalated-reason").with("org", *org).with("reason", *reason),
            None => Say::new("advice-escalated").with("org", *org),
        });
    }
    lines
}
