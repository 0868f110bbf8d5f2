//! `phase …`: shown, vouched for, contested, waived, advanced, returned to.

use serde_json::json;

use super::{Item, ItemState, Move, attestations, criteria, item, onwards, show, standing, vouchable, waived_by};
use crate::{
    catalogue::{PhaseCommand, Propose, value::ItemWord},
    decide::{Draft, bounded},
    decision::{
        particulars::Particulars,
        propose::{self, voice},
        rules::SHORTEST_REASON,
    },
    event::Event,
    ids::{ItemId, OrgId},
    notice::Notice,
    refusal::{Fault, Refusal},
    stakeholder::which_org,
    times::When,
    vocabulary::{Kind, Phase},
    words::{
        fold,
        say::{Arg, Say},
    },
};

const LONGEST: usize = 1_000;

/// Decides `phase …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &PhaseCommand) -> Result<(), Refusal> {
    match command {
        PhaseCommand::Show { phase } => {
            show::show(draft, *phase);
            Ok(())
        }
        PhaseCommand::Attest { item, text, for_org } => {
            attest(draft, item, text, for_org.as_ref().map(|org| org.0.as_str()))
        }
        PhaseCommand::Contest { item, reason, for_org } => {
            contest(draft, item, reason.as_deref(), for_org.as_ref().map(|org| org.0.as_str()))
        }
        PhaseCommand::Waive { item, reason } => waive(draft, item, reason),
        PhaseCommand::Advance { closes } => advance(draft, closes.as_ref()),
        PhaseCommand::Return { phase, reason } => go_back(draft, *phase, reason),
    }
}

/// The item somebody typed; else the nearest one, and how to see all.
pub(crate) fn find(typed: &ItemWord) -> Result<&'static Item, Refusal> {
    let known = typed.0.parse::<ItemId>().ok().and_then(item);
    known.ok_or_else(|| {
        let shown: String = typed.0.chars().take(40).collect();
        let wanted = fold(&typed.0);
        let like = |item: &&Item| strsim::jaro_winkler(&fold(&item.id.to_string()), &wanted);
        let nearest = super::ITEMS.iter().filter(|item| like(item) > 0.75).max_by(|a, b| like(a).total_cmp(&like(b)));
        let refusal = Refusal::new(Fault::NotFound, "refusal-item-unknown").with("item", Arg::word(shown));
        match nearest {
            Some(item) => refusal
                .hint("refusal-item-nearest")
                .with("item", Arg::word(item.id.to_string()))
                .with("name", Arg::Key(item.key().into())),
            None => refusal.hint("refusal-item-list"),
        }
    })
}

fn about(item: &Item, refusal: Refusal) -> Refusal {
    refusal.with("item", Arg::word(item.id.to_string())).with("name", Arg::Key(item.key().into()))
}

/// A reason must say something (as R8).
fn reason(typed: &str) -> Result<&str, Refusal> {
    let reason = bounded(typed, LONGEST)?;
    if reason.chars().count() < SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-phase-reason").with("least", SHORTEST_REASON));
    }
    Ok(reason)
}

/// For whom the asker vouches: the organisation one speaks for; whoever coordinates or facilitates only for themselves.
fn vouching_for(draft: &Draft<'_>, typed: Option<&str>) -> Result<Option<OrgId>, Refusal> {
    let seats: Vec<OrgId> = draft.standing.seats.iter().map(|(org, _)| *org).collect();
    match (typed, seats.as_slice()) {
        (Some(_), _) => voice(draft, typed).map(|(org, _)| Some(org)),
        (None, []) => Ok(None),
        (None, [one]) => Ok(Some(*one)),
        (None, several) => Err(which_org(several)),
    }
}

fn attest(draft: &mut Draft<'_>, typed: &ItemWord, text: &str, for_org: Option<&str>) -> Result<(), Refusal> {
    let item = find(typed)?;
    let (state, now) = (draft.state, draft.at());
    let there = standing(state, item, now);
    if !vouchable(state, item, now) {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-attest-seen"))
            .hint("refusal-attest-seen-hint")
            .with("item", Arg::word(item.id.to_string())));
    }
    if there.state == ItemState::Done {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-item-done")));
    }
    let words = reason(text)?;
    let org = vouching_for(draft, for_org)?;
    let asker = draft.asker();
    let mine = |said: &&super::Attestation| said.item == item.id && said.by == Some(asker);
    // Who was contradicted does not say it again: somebody else vouches, or it is talked about.
    if state.cycle.attestations.iter().rev().find(mine).is_some_and(|said| said.contested.is_some()) {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-attest-contested")));
    }
    let sector = org.and_then(|org| Some(state.orgs.get(&org)?.sector));
    let text = draft.text(words);
    draft.event(Event::ItemAttested { item: item.id, text, org, sector });
    draft.confirm(
        Notice::new("phase.attested")
            .line(Say::new("phase-attest-done").with("item", Arg::word(item.id.to_string())))
            .data(json!({ "item": item.id })),
    );
    Ok(())
}

fn contest(draft: &mut Draft<'_>, typed: &ItemWord, words: Option<&str>, for_org: Option<&str>) -> Result<(), Refusal> {
    let item = find(typed)?;
    let now = draft.at();
    let all: Vec<_> = attestations(draft.state, item.id).collect();
    let Some(last) = all.last() else {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-contest-nothing")));
    };
    if now >= last.until() {
        return Err(about(item, Refusal::new(Fault::Closed, "refusal-attestation-late")).with("until", last.until()));
    }
    let (org, _) = voice(draft, for_org)?;
    let reason = words.map(|words| bounded(words, LONGEST)).transpose()?.map(|words| draft.text(words));
    draft.event(Event::AttestationContested { item: item.id, org, reason });
    draft.confirm(
        Notice::new("phase.contested")
            .line(Say::new("phase-contest-done").with("item", Arg::word(item.id.to_string())))
            .data(json!({ "item": item.id })),
    );
    Ok(())
}

/// A proposal with this much of itself to say; everything else is the kind's own.
fn proposal(title: String, text: Option<&str>, kind: Kind, closes: Option<&When>) -> Propose {
    Propose {
        title,
        text: text.map(str::to_owned),
        kind: Some(kind),
        method: None,
        level: None,
        closes: closes.cloned(),
        review: None,
        sunset: None,
        supersedes: None,
        for_org: None,
        person: None,
        scope: None,
        set: None,
        urgent: None,
        task: None,
        affected: None,
        knowledgeable: None,
    }
}

/// "Not for us" is a decision: until it is adopted nothing is waived (2.1).
fn waive(draft: &mut Draft<'_>, typed: &ItemWord, words: &str) -> Result<(), Refusal> {
    let item = find(typed)?;
    let (state, now) = (draft.state, draft.at());
    let words = reason(words)?;
    if let Some(by) = waived_by(state, item.id) {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-waived")).with("ref", by));
    }
    if standing(state, item, now).state == ItemState::Done {
        return Err(about(item, Refusal::new(Fault::Conflict, "refusal-item-done")));
    }
    let running = state
        .decisions
        .values()
        .find(|decision| decision.particulars.waives == Some(item.id) && decision.closed.is_none());
    if let Some(running) = running {
        return Err(
            about(item, Refusal::new(Fault::Conflict, "refusal-waive-running")).with("ref", running.reference())
        );
    }
    let head: String = words.chars().take(150).collect();
    let command = proposal(format!("{}: {head}", item.id), Some(words), Kind::Other, None);
    propose::propose(draft, &command, Particulars { waives: Some(item.id), ..Particulars::default() })
}

/// Puts a step to all voices. Its title is made of the words for phases, which are the same in every language.
fn step(draft: &mut Draft<'_>, step: Move, text: Option<&str>, closes: Option<&When>) -> Result<(), Refusal> {
    if let Some(open) = show::open_step(draft.state) {
        return Err(Refusal::new(Fault::Conflict, "refusal-step-open").with("ref", open));
    }
    let command = proposal(format!("{} → {}", step.from, step.to), text, Kind::PhaseChange, closes);
    propose::propose(draft, &command, Particulars { moves: Some(step), ..Particulars::default() })
}

fn advance(draft: &mut Draft<'_>, closes: Option<&When>) -> Result<(), Refusal> {
    let Some(next) = onwards(draft.state) else {
        return Err(Refusal::new(Fault::Conflict, "refusal-advance-sustain").hint("refusal-advance-sustain-hint"));
    };
    step(draft, next, None, closes)?;
    let (state, now) = (draft.state, draft.at());
    let missing = show::gaps(state, next.from, now);
    let words: Vec<_> = criteria::missing(state, next.from, now);
    let headline = if missing.is_empty() {
        Say::new("phase-advance-whole")
    } else {
        Say::new("phase-advance-gaps").with("count", missing.len())
    };
    draft.whisper(Notice::new("phase.advance").line(headline).lines(missing).data(json!({
        "from": next.from,
        "to": next.to,
        "missing": words,
    })));
    Ok(())
}

fn go_back(draft: &mut Draft<'_>, to: Phase, words: &str) -> Result<(), Refusal> {
    let Some(terms) = &draft.state.terms else { return Ok(()) };
    let from = terms.phase;
    if to >= from {
        let phase = |phase| show::phase_arg(phase);
        return Err(Refusal::new(Fault::Conflict, "refusal-return-forward")
            .with("phase", phase(to))
            .with("now", phase(from)));
    }
    let words = reason(words)?;
    // Out of *sustain* a new container is formed: the next iteration (2.3). Any other way back is a repair within this one.
    let cycle = terms.cycle + u32::from(from == Phase::Sustain);
    step(draft, Move { from, to, cycle }, Some(words), None)
}
