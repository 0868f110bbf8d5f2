//! `phase show`: each item with its state and the evidence for it, and what entry and exit still miss.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{
    ItemState, Standing, attestations,
    criteria::{self, Stand},
    evidence::{Found, Part},
    of_phase, waived_by,
};
use crate::{
    decide::Draft,
    decision::Status,
    ids::{Letter, Ref},
    notice::Notice,
    picture::{self, CycleItem, Mark, Picture},
    state::State,
    vocabulary::{Criterion, Kind, Phase},
    words::say::{Arg, Say},
};

/// So many references stand for an item on a line.
const REFS: usize = 6;

pub(super) fn phase_arg(phase: Phase) -> Arg {
    Arg::Key(format!("phase-{phase}").into())
}

pub(super) fn criterion_arg(criterion: Criterion) -> Arg {
    Arg::Key(format!("criterion-{criterion}").into())
}

/// What everybody may follow: notes of a small circle stand for an item, and are not named.
fn readable(state: &State, refs: Vec<Ref>) -> Vec<Ref> {
    let few = |reference: &Ref| {
        reference.letter == Letter::K && state.notes.get(&reference.number).is_some_and(|note| !note.partners())
    };
    refs.into_iter().filter(|reference| !few(reference)).collect()
}

/// "7 of 10, 8 needed", "2 of 3": how far what is missing first has come.
fn figures(part: &Part) -> Say {
    match (part.of, part.percent) {
        (Some(of), Some(percent)) if of > 0 => Say::new("phase-share")
            .with("have", part.have)
            .with("of", of)
            .with("share", 100 * part.have / of)
            .with("percent", percent),
        _ => Say::new("phase-number").with("have", part.have).with("need", part.need),
    }
}

/// What stands for it: references, and how much there is of what is missing first.
fn evidence(state: &State, found: &Found) -> Arg {
    let mut pieces: Vec<Arg> = Vec::new();
    if let Some(part) = found.missing().filter(|part| part.counts || part.need > 1) {
        pieces.push(Arg::Say(Box::new(figures(part))));
    }
    let mut refs = readable(state, found.refs());
    let more = refs.len().saturating_sub(REFS);
    // The latest say most.
    refs.reverse();
    pieces.extend(refs.into_iter().take(REFS).map(Arg::Ref));
    if more > 0 {
        pieces.push(Arg::word(format!("+{more}")));
    }
    if pieces.is_empty() { Arg::word("") } else { Arg::List(pieces) }
}

/// One item on a line.
pub(super) fn line_of(state: &State, standing: &Standing) -> Say {
    let item = standing.item;
    let say = Say::new("phase-item")
        .with("item", Arg::word(item.id.to_string()))
        .with("state", Arg::Key(format!("item-state-{}", standing.state.word()).into()))
        .with("name", Arg::Key(item.key().into()));
    let evidence = match standing.state {
        ItemState::Waived => waived_by(state, item.id).map_or(Arg::word(""), Arg::Ref),
        ItemState::Attested => {
            let who = attestations(state, item.id).last().and_then(|said| said.by);
            who.map_or(Arg::Key("phase-former".into()), Arg::Member)
        }
        _ => evidence(state, &standing.found),
    };
    match evidence {
        Arg::Word(word) if word.is_empty() => say.with("evidence", Arg::word("none")).with("shown", Arg::word("")),
        evidence => say.with("evidence", Arg::word("some")).with("shown", evidence),
    }
}

fn criterion(state: &State, stand: &Stand) -> Say {
    let say = Say::new(if stand.met() { "phase-met" } else { "phase-unmet" })
        .with("criterion", criterion_arg(stand.criterion));
    if stand.met() {
        return say;
    }
    match evidence(state, &stand.found) {
        Arg::Word(word) if word.is_empty() => say.with("evidence", Arg::word("none")).with("shown", Arg::word("")),
        evidence => say.with("evidence", Arg::word("some")).with("shown", evidence),
    }
}

/// What is still missing, a line each.
pub(super) fn gaps(state: &State, phase: Phase, now: DateTime<Utc>) -> Vec<Say> {
    let missing = criteria::missing(state, phase, now);
    let all = criteria::exit(state, phase, now);
    all.iter().filter(|stand| missing.contains(&stand.criterion)).map(|stand| criterion(state, stand)).collect()
}

/// The decision on the next step that is open.
pub(super) fn open_step(state: &State) -> Option<Ref> {
    let open = |decision: &&crate::decision::Decision| {
        decision.kind == Kind::PhaseChange
            && matches!(decision.status, Status::Waiting | Status::Open | Status::Integrating { .. })
    };
    state.decisions.values().find(open).map(crate::decision::Decision::reference)
}

/// One line on the cycle for a status (7.1): how many items of the phase are settled, stale ones, and what the way out misses
/// first.
pub(crate) fn line(state: &State, now: DateTime<Utc>) -> Option<Say> {
    let terms = state.terms.as_ref()?;
    let items = of_phase(state, Some(terms.phase), now);
    let settled = items.iter().filter(|item| item.state.settled()).count();
    let stale = items.iter().filter(|item| item.state == ItemState::Stale).count();
    let say = Say::new("status-cycle")
        .with("phase", phase_arg(terms.phase))
        .with("done", settled)
        .with("of", items.len())
        .with("stale", stale);
    Some(match criteria::missing(state, terms.phase, now).first() {
        Some(first) => say.with("unmet", Arg::word("some")).with("criterion", criterion_arg(*first)),
        None => say.with("unmet", Arg::word("none")).with("criterion", Arg::word("")),
    })
}

/// The whole cycle as a picture: each item by its state, and nothing of what stands for it.
pub(crate) fn picture(state: &State, cycle: u32, focus: Phase, now: DateTime<Utc>) -> picture::Cycle {
    let mark = |state| match state {
        ItemState::Open => Mark::Open,
        ItemState::Partial => Mark::Partial,
        ItemState::Done => Mark::Done,
        ItemState::Attested => Mark::Attested,
        ItemState::Stale => Mark::Stale,
        ItemState::Waived => Mark::Waived,
    };
    let items = |phase| {
        let standings = of_phase(state, phase, now).into_iter();
        standings.map(|it| CycleItem { id: it.item.id.to_string(), mark: mark(it.state) }).collect()
    };
    let phases = Phase::ALL.iter().map(|phase| Some(*phase)).chain([None]);
    picture::Cycle { cycle, focus, phases: phases.map(|phase| (phase, items(phase))).collect() }
}

pub(super) fn show(draft: &mut Draft<'_>, asked: Option<Phase>) {
    let (state, now) = (draft.state, draft.at());
    let Some(terms) = &state.terms else { return };
    let phase = asked.unwrap_or(terms.phase);
    let own = of_phase(state, Some(phase), now);
    let general = of_phase(state, None, now);
    let (entry, exit) = (criteria::entry(state, phase, now), criteria::exit(state, phase, now));
    let mut notice = Notice::new("phase.show").line(if phase == terms.phase {
        Say::new("phase-headline")
            .with("cycle", terms.cycle)
            .with("phase", phase_arg(phase))
            .with("day", (now - terms.phase_since).num_days())
            .with("done", own.iter().filter(|item| item.state.settled()).count())
            .with("of", own.len())
    } else {
        Say::new("phase-headline-other")
            .with("cycle", terms.cycle)
            .with("now", phase_arg(terms.phase))
            .with("phase", phase_arg(phase))
            .with("done", own.iter().filter(|item| item.state.settled()).count())
            .with("of", own.len())
    });
    if phase == Phase::Explore {
        notice = notice.line(Say::new("phase-patience"));
    }
    if let Some(answers) = state.cycle.suitability.filter(|_| phase == Phase::Explore) {
        let yes = answers.iter().filter(|yes| **yes).count();
        notice = notice.line(Say::new("phase-suitability").with("yes", yes));
    }
    let missed: Vec<_> = entry.iter().filter(|stand| !stand.met()).collect();
    if !missed.is_empty() {
        notice = notice.line(Say::new("phase-entry")).lines(missed.iter().map(|stand| criterion(state, stand)));
    }
    for standing in own.iter().chain(&general) {
        notice = notice.line(line_of(state, standing));
    }
    notice = notice.line(Say::new("phase-how"));
    let met = exit.iter().filter(|stand| stand.met()).count();
    let key = if phase == Phase::Sustain { "phase-exit-one" } else { "phase-exit" };
    notice = notice
        .line(Say::new(key).with("met", met).with("of", exit.len()))
        .lines(exit.iter().map(|stand| criterion(state, stand)));
    if phase == terms.phase {
        notice = notice.line(match (open_step(state), phase) {
            (Some(open), _) => Say::new("phase-step-open").with("ref", open),
            (None, Phase::Sustain) => Say::new("phase-step-sustain"),
            (None, _) => Say::new("phase-step"),
        });
    }
    let accepted = state.cycle.steps.last().filter(|step| step.to == phase && !step.gaps.is_empty());
    if let Some(step) = accepted {
        notice = notice.line(
            Say::new("phase-accepted-gaps")
                .with("ref", Ref::new(Letter::D, step.decision))
                .with("gaps", Arg::List(step.gaps.iter().map(|gap| criterion_arg(*gap)).collect())),
        );
    }
    let items: Vec<_> = own
        .iter()
        .chain(&general)
        .map(|standing| {
            json!({
                "id": standing.item.id,
                "state": standing.state,
                "evidence": readable(state, standing.found.refs()),
            })
        })
        .collect();
    let stands = |all: &[Stand]| {
        let figures = |stand: &Stand| {
            let part = stand.found.missing().or_else(|| stand.found.0.first());
            json!({
                "criterion": stand.criterion,
                "met": stand.met(),
                "have": part.map(|part| part.have),
                "need": part.map(|part| part.need),
                "of": part.and_then(|part| part.of),
            })
        };
        all.iter().map(figures).collect::<Vec<_>>()
    };
    notice = notice.picture(Picture::Cycle(picture(state, terms.cycle, terms.phase, now)));
    let data = json!({
        "phase": phase,
        "cycle": terms.cycle,
        "focus": terms.phase,
        "items": items,
        "entry": stands(&entry),
        "exit": stands(&exit),
        "decision": open_step(state),
    });
    draft.reply(notice.data(data));
}
