//! `decision close` and `decision keep-open`: early closing within its rule, and the brake on it (R3, R17).

use chrono::TimeDelta;
use serde_json::json;

use super::{Decision, Status, command::find, propose};
use crate::{
    decide::Draft,
    event::Event,
    ids::{OrgId, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    vocabulary::{Level, Position},
    words::say::{Arg, Say},
};

/// Everybody has a day to keep it open (R17).
const GRACE: TimeDelta = TimeDelta::hours(24);

/// Folds what concerns early closing.
pub(super) fn fold(decision: &mut Decision, event: &Event) {
    match event {
        Event::ClosingEarly { closes, was, .. } => {
            decision.early = Some(*was);
            decision.closes = *closes;
        }
        Event::KeptOpen { org, closes, .. } => {
            decision.early = None;
            decision.kept_open = Some(*org);
            decision.closes = *closes;
        }
        _ => {}
    }
}

/// R3: a coordinator who also speaks for an organisation keeps their hands off what it has a position in.
pub(super) fn unbiased(draft: &Draft<'_>, decision: &Decision) -> Result<(), Refusal> {
    let standing = &draft.standing;
    if !standing.coordinator {
        return Ok(());
    }
    match standing.seats.iter().find(|(org, _)| decision.counting(*org).is_some()) {
        Some((org, _)) => Err(Refusal::new(Fault::Forbidden, "refusal-own-position")
            .with("ref", decision.reference())
            .with("org", *org)),
        None => Ok(()),
    }
}

pub(super) fn close(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    if decision.opener != Some(draft.asker()) && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-close-who").with("ref", reference));
    }
    super::command::running(draft, decision)?;
    unbiased(draft, decision)?;
    let closes = draft.at() + GRACE;
    // As things are, it closes at its regular time and not before.
    let regular = decision.early.unwrap_or(decision.closes);
    let refuse = |key: &'static str, earliest| {
        Refusal::new(Fault::Conflict, key)
            .with("ref", reference)
            .with("earliest", earliest)
            .data(json!({ "earliest": super::notices::instant(earliest) }))
    };
    if decision.early.is_some() {
        return Err(refuse("refusal-closing-already", decision.closes));
    }
    if let Some(org) = decision.kept_open {
        return Err(refuse("refusal-kept-open", regular).with("org", org));
    }
    if decision.level != Level::Routine {
        return Err(refuse("refusal-close-major", regular));
    }
    // Nobody may learn before closing whether a veto stands among hidden positions (R27).
    if decision.hides_positions() {
        return Err(refuse("refusal-close-hidden", regular));
    }
    let unheard: Vec<OrgId> =
        decision.ballots().into_iter().filter(|ballot| ballot.position.is_none()).map(|ballot| ballot.org).collect();
    if !unheard.is_empty() {
        return Err(refuse("refusal-close-unheard", regular).with("orgs", Arg::list(unheard)));
    }
    if decision.ballots().iter().any(|ballot| ballot.position.is_some_and(stops)) {
        return Err(refuse("refusal-close-objection", regular));
    }
    if closes >= regular {
        return Err(refuse("refusal-close-soon", regular));
    }
    draft.event(Event::ClosingEarly { decision: decision.number, closes, was: regular });
    draft.confirm(Notice::new("proposal.closing-early").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// Positions that early closing must not pass over.
const fn stops(position: Position) -> bool {
    matches!(position, Position::Objection | Position::Block)
}

pub(super) fn keep_open(draft: &mut Draft<'_>, typed: &TypedRef, for_org: Option<&str>) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    let (org, _) = propose::voice(draft, for_org)?;
    super::command::running(draft, decision)?;
    let Some(closes) = decision.early else {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-closing")
            .with("ref", reference)
            .with("closes", decision.closes));
    };
    super::vote::on_roll(decision, org)?;
    draft.event(Event::KeptOpen { decision: decision.number, org, closes });
    draft.confirm(Notice::new("proposal.kept-open").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// An objection in the grace time is the brake itself.
pub(super) fn brake(draft: &mut Draft<'_>, decision: &Decision, org: OrgId, position: Position) {
    if let Some(closes) = decision.early.filter(|_| decision.status == Status::Open && stops(position)) {
        draft.event(Event::KeptOpen { decision: decision.number, org, closes });
    }
}
