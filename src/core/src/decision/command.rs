//! `decision …`: what is done with a proposal or decision besides proposing and voting.

use super::{Decision, Status, advice, amend, early, propose, record, review, rules, show, translate};
use crate::{
    catalogue::DecisionCommand,
    decide::{Draft, bounded, unknown_reference},
    event::{DecisionNumber, Event},
    ids::{Letter, OrgId, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    stakeholder::voices,
    vocabulary::{Method, Position, ReviewAnswer},
    words::{
        fold,
        say::{Arg, Say},
    },
};

pub(super) const LONGEST_OUTCOME: usize = 2_000;
const LONGEST_DISSENT: usize = 1_000;

pub(crate) fn decide(draft: &mut Draft<'_>, command: &DecisionCommand) -> Result<(), Refusal> {
    match command {
        DecisionCommand::List { kind, status } => {
            show::list(draft, *kind, *status);
            Ok(())
        }
        DecisionCommand::Show { reference } => {
            let number = existing(draft, reference)?;
            show::show(draft, number);
            Ok(())
        }
        DecisionCommand::Search { text } => show::search(draft, bounded(text, 200)?),
        DecisionCommand::Withdraw { reference, reason } => withdraw(draft, reference, reason.as_deref()),
        DecisionCommand::Sponsor { reference, for_org } => {
            let number = existing(draft, reference)?;
            propose::sponsor(draft, number, for_org.as_ref().map(|org| org.0.as_str()))
        }
        DecisionCommand::Amend { reference, text, editorial, positions } => {
            if find(draft, reference)?.record.is_some() {
                return record::correct(draft, reference, text, positions.as_ref());
            }
            amend::decide(draft, reference, text, *editorial)
        }
        DecisionCommand::Translate { reference, language, text, .. } if reference.reference.letter == Letter::Q => {
            crate::input::translate(draft, reference, *language, text)
        }
        DecisionCommand::Translate { reference, language, title, text } => {
            translate::decide(draft, reference, *language, title.as_deref(), text)
        }
        DecisionCommand::Contest { reference, text, for_org } => {
            let for_org = for_org.as_ref().map(|org| org.0.as_str());
            let decision = find(draft, reference)?;
            if decision.record.is_some() {
                return record::contest(draft, reference, text, for_org);
            }
            amend::contest(draft, decision, text, for_org)
        }
        DecisionCommand::Close { reference } => early::close(draft, reference),
        DecisionCommand::KeepOpen { reference, for_org } => {
            early::keep_open(draft, reference, for_org.as_ref().map(|org| org.0.as_str()))
        }
        DecisionCommand::Record(command) => record::decide(draft, command),
        DecisionCommand::Answer { reference, org, answer, text } => {
            advice::answer(draft, reference, &org.0, *answer, text)
        }
        DecisionCommand::Affected { reference, orgs } => {
            let orgs: Vec<String> = orgs.0.iter().map(|org| org.0.clone()).collect();
            advice::add_affected(draft, reference, &orgs)
        }
        DecisionCommand::Escalate { reference, reason, for_org } => {
            advice::escalate(draft, reference, reason.as_deref(), for_org.as_ref().map(|org| org.0.as_str()))
        }
        DecisionCommand::Outcome { reference, text } => outcome(draft, reference, text),
        DecisionCommand::Dissent { reference, text, for_org } => {
            dissent(draft, reference, text, for_org.as_ref().map(|org| org.0.as_str()))
        }
        DecisionCommand::Review { reference, answer, reason, for_org } => {
            answer_review(draft, reference, *answer, reason.as_deref(), for_org.as_ref().map(|org| org.0.as_str()))
        }
    }
}

fn existing(draft: &Draft<'_>, typed: &TypedRef) -> Result<DecisionNumber, Refusal> {
    let number = draft.number(typed, Letter::D)?;
    if draft.state.decisions.contains_key(&number) { Ok(number) } else { Err(unknown_reference(Letter::D, number)) }
}

pub(super) fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Decision, Refusal> {
    let number = existing(draft, typed)?;
    draft.state.decisions.get(&number).ok_or_else(|| unknown_reference(Letter::D, number))
}

/// Refuses what takes a proposal that is open, or in which an objection is worked on.
pub(super) fn running(draft: &Draft<'_>, decision: &Decision) -> Result<(), Refusal> {
    let reference = decision.reference();
    match &decision.status {
        Status::Open if draft.at() < decision.closes => Ok(()),
        Status::Integrating { until, adopt_at } if draft.at() < adopt_at.unwrap_or(*until) => Ok(()),
        Status::Waiting => Err(super::vote::not_open(draft.state, decision)),
        Status::Withdrawn => Err(Refusal::new(Fault::Closed, "refusal-withdrawn").with("ref", reference)),
        Status::Open | Status::Integrating { .. } | Status::Closed => {
            Err(Refusal::new(Fault::Closed, "refusal-closed")
                .with("ref", reference)
                .with("closed", decision.closed.unwrap_or(decision.closes)))
        }
    }
}

fn withdraw(draft: &mut Draft<'_>, typed: &TypedRef, reason: Option<&str>) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    if decision.opener != Some(draft.asker()) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-proposer").with("ref", reference));
    }
    // Advice may be taken back until it is decided upon.
    let asks = decision.status == Status::Open && decision.method == Method::Advice;
    if decision.status != Status::Waiting && !asks {
        running(draft, decision)?;
    }
    early::unbiased(draft, decision)?;
    let reason = reason.map(|reason| bounded(reason, LONGEST_DISSENT)).transpose()?;
    let reason = draft.maybe_text(reason);
    draft.event(Event::Withdrawn { decision: decision.number, reason });
    draft.confirm(Notice::new("proposal.withdrawn").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// R20: the proposer or a coordinator, once it closed.
fn outcome(draft: &mut Draft<'_>, typed: &TypedRef, text: &str) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    if decision.method == Method::Advice && decision.status == Status::Open {
        return advice::publish(draft, typed, text);
    }
    if decision.opener != Some(draft.asker()) && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-outcome-who").with("ref", reference));
    }
    if decision.status != Status::Closed {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-closed").with("ref", reference));
    }
    if decision.outcome.is_some() {
        return Err(Refusal::new(Fault::Conflict, "refusal-outcome-stated").with("ref", reference));
    }
    let words = bounded(text, LONGEST_OUTCOME)?;
    let disagreed = decision.disagreed();
    let names: Vec<OrgId> = disagreed.iter().copied().filter(|org| is_named(draft, *org, words)).collect();
    let unnamed: Vec<OrgId> = disagreed.into_iter().filter(|org| !names.contains(org)).collect();
    let text = draft.text(words);
    draft.event(Event::OutcomeStated { decision: decision.number, text, names });
    let mut notice = Notice::new("decision.outcome").about(reference).line(Say::new("setting-done"));
    if unnamed.is_empty() {
        draft.confirm(notice);
    } else {
        notice = notice.line(Say::new("outcome-unnamed").with("orgs", Arg::list(unnamed)).with("ref", reference));
        draft.whisper(notice);
    }
    Ok(())
}

/// Whether an organisation is named in some words, by code, name or alias, as words of their own.
fn is_named(draft: &Draft<'_>, org: OrgId, words: &str) -> bool {
    let spaced = |words: &str| {
        let folded = fold(words);
        let letters: String = folded.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let words = spaced(words);
    let names = draft.state.orgs.get(&org).map(crate::stakeholder::Org::names).unwrap_or_default();
    names.into_iter().filter_map(|name| draft.people.text(name)).any(|name| words.contains(&spaced(name)))
}

/// R21: who disagreed, abstained or was not heard; on a failed proposal its supporters; for fourteen days.
fn dissent(draft: &mut Draft<'_>, typed: &TypedRef, text: &str, for_org: Option<&str>) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    let (org, _) = propose::voice(draft, for_org)?;
    let Some(closed) = decision.closed.filter(|_| decision.status == Status::Closed) else {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-closed").with("ref", reference));
    };
    let taking_back = fold(text) == "withdraw";
    let earlier = decision.dissents.iter().any(|dissent| dissent.org == org && dissent.text.is_some());
    if taking_back && !earlier {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-dissent").with("ref", reference));
    }
    if !taking_back {
        let until = closed + rules::DISSENT_WINDOW;
        if draft.at() >= until {
            return Err(Refusal::new(Fault::Closed, "refusal-dissent-late")
                .with("ref", reference)
                .with("until", until));
        }
        may_dissent(decision, org)?;
    }
    let text = if taking_back { None } else { Some(draft.text(bounded(text, LONGEST_DISSENT)?)) };
    draft.event(Event::DissentStated { decision: decision.number, org, text });
    draft.confirm(Notice::new("decision.dissent").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// Whether this voice may put a statement beneath the closed decision (R21).
pub(super) fn may_dissent(decision: &Decision, org: OrgId) -> Result<(), Refusal> {
    let reference = decision.reference();
    if !decision.roll.iter().any(|seat| seat.org == org) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-on-roll")
            .with("org", org)
            .with("ref", reference)
            .with("taken", crate::words::say::Arg::Day(decision.opened)));
    }
    let position = decision.counting(org).map(|statement| statement.position);
    let disagreed = matches!(
        position,
        None | Some(
            Position::Oppose
                | Position::Objection
                | Position::Block
                | Position::StandAside
                | Position::Abstain
                | Position::Four
                | Position::Five
                | Position::Six
                | Position::Seven
                | Position::Eight
        )
    );
    let supported = matches!(
        position,
        Some(
            Position::Support
                | Position::Consent
                | Position::Concern
                | Position::Agree
                | Position::Reservation
                | Position::One
                | Position::Two
                | Position::Three
        )
    );
    let adopted = decision.adopted()
        || (decision.record_pending() && decision.tally.as_ref().is_some_and(super::count::Tally::adopts));
    let allowed = disagreed || (!adopted && supported);
    if allowed { Ok(()) } else { Err(Refusal::new(Fault::Forbidden, "refusal-dissent-who").with("ref", reference)) }
}

fn answer_review(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    answer: ReviewAnswer,
    reason: Option<&str>,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    let (org, rank) = propose::voice(draft, for_org)?;
    let Some(running) = decision.review.as_ref().filter(|_| decision.in_force()) else {
        let mut refusal = Refusal::new(Fault::Conflict, "refusal-no-review").with("ref", reference);
        if let Some(at) = decision.review_at.filter(|_| decision.in_force()) {
            refusal = refusal
                .hint("refusal-no-review-hint")
                .with("ref", reference)
                .with("review", crate::words::say::Arg::Day(at));
        }
        return Err(refusal);
    };
    if !voices(draft.state).any(|(voice, _)| voice == org) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-org-no-voice").with("org", org));
    }
    if answer != ReviewAnswer::Keep
        && reason.is_none_or(|reason| reason.trim().chars().count() < rules::SHORTEST_REASON)
    {
        return Err(Refusal::new(Fault::Usage, "refusal-review-reason")
            .with("ref", reference)
            .with("least", rules::SHORTEST_REASON));
    }
    let reason = reason.map(|reason| bounded(reason, LONGEST_DISSENT)).transpose()?;
    let reason_text = draft.maybe_text(reason);
    let answered = Event::ReviewAnswered { decision: decision.number, org, rank, answer, reason: reason_text };
    let after = with_answer(decision, &answered, draft.at());
    draft.event(answered);
    let mut settled = false;
    if running.reopened.is_none()
        && let Some(review) = &after.review
    {
        // A call to amend or retire opens the matter at once; agreement counts once everybody or, later, a quorum said so.
        if let Some(call) = review.call() {
            draft.event(Event::ReviewReopened { decision: decision.number, answer: call });
            settled = true;
        } else if (review.overdue > 0 || review::everybody_answered(draft.state, review))
            && let Some(event) = review::settle(draft.state, &after, draft.at())
        {
            draft.event(event);
            settled = true;
        }
    }
    let mut notice = Notice::new("review.answered").about(reference).line(
        Say::new("review-answered").with("ref", reference).with("org", org).with("answer", show::answer_arg(answer)),
    );
    if !settled && running.reopened.is_none() {
        notice = notice.line(if running.until <= draft.at() {
            Say::new("review-until-quorum")
        } else {
            Say::new("review-until").with("until", running.until)
        });
    }
    draft.whisper(notice);
    Ok(())
}

/// The decision as it will be with this answer, to see whether it settles the review.
fn with_answer(decision: &Decision, event: &Event, at: chrono::DateTime<chrono::Utc>) -> Decision {
    let mut after = decision.clone();
    review::fold(&mut after, event, at, at);
    after
}
