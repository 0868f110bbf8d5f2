//! What is told about the cycle, to whom.

use serde_json::json;

use super::{
    Attestation, Item, next_steps,
    show::{criterion_arg, gaps, line_of, phase_arg},
};
use crate::{
    decision::Decision,
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref, TextId},
    notice::{Notice, To},
    state::State,
    words::say::{Arg, Say},
};

/// What a proposal says of the cycle: the step it takes, with what is still missing; the item it waives.
pub(crate) fn said(state: &State, decision: &Decision) -> Vec<Say> {
    let mut lines = Vec::new();
    if let Some(step) = decision.particulars.moves {
        lines.push(
            Say::new("decision-moves")
                .with("from", phase_arg(step.from))
                .with("to", phase_arg(step.to))
                .with("cycle", step.cycle),
        );
        let taken = state.cycle.steps.iter().find(|taken| taken.decision == decision.number);
        match taken {
            Some(taken) if taken.gaps.is_empty() => {}
            Some(taken) => lines.push(
                Say::new("phase-accepted-gaps")
                    .with("ref", decision.reference())
                    .with("gaps", Arg::List(taken.gaps.iter().map(|gap| criterion_arg(*gap)).collect())),
            ),
            // As it stood when it opened.
            None if decision.closed.is_none() && step.to > step.from => {
                let missing = gaps(state, step.from, decision.opened);
                if missing.is_empty() {
                    lines.push(Say::new("phase-advance-whole"));
                } else {
                    lines.push(Say::new("phase-advance-gaps").with("count", missing.len()));
                    lines.extend(missing);
                }
            }
            None => {}
        }
    }
    if let Some(item) = decision.particulars.waives.and_then(super::item) {
        let say = Say::new("decision-waives").with("item", Arg::word(item.id.to_string()));
        lines.push(say.with("name", Arg::Key(item.key().into())));
    }
    lines
}

/// What somebody vouched for; nothing where the item is not known any more.
pub(crate) fn attested(said: &Attestation, by: MemberId) -> Option<Say> {
    Some(vouches(super::item(said.item)?, by, said.text))
}

fn vouches(item: &Item, by: MemberId, text: TextId) -> Say {
    Say::new("phase-attested")
        .with("person", by)
        .with("item", Arg::word(item.id.to_string()))
        .with("name", Arg::Key(item.key().into()))
        .with("text", text)
}

/// Tells what concerns the cycle.
pub(crate) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    match &entry.event {
        Event::ItemAttested { item, text, .. } => {
            let (Some(item), Some(by)) = (super::item(*item), entry.by) else { return };
            let say = vouches(item, by, *text);
            let how = Say::new("phase-attested-how")
                .with("item", Arg::word(item.id.to_string()))
                .with("until", entry.at + super::CONTEST_WINDOW);
            let data = json!({ "item": item.id });
            out.push(Notice::new("phase.attested").to(To::Rooms).line(say).line(how).data(data));
        }
        Event::AttestationContested { item, org, reason } => {
            let Some(item) = super::item(*item) else { return };
            let say = match reason {
                Some(reason) => Say::new("phase-contested-reason").with("reason", *reason),
                None => Say::new("phase-contested"),
            };
            let say = say.with("org", *org).with("item", Arg::word(item.id.to_string()));
            let say = say.with("name", Arg::Key(item.key().into()));
            out.push(Notice::new("phase.contested").to(To::Rooms).line(say).data(json!({ "item": item.id })));
        }
        Event::PhaseChanged { decision, from, to, cycle, gaps } => {
            let reference = Ref::new(Letter::D, *decision);
            let mut notice = Notice::new("phase.changed").to(To::Rooms).about(reference).line(
                Say::new("phase-changed")
                    .with("cycle", *cycle)
                    .with("phase", phase_arg(*to))
                    .with("from", phase_arg(*from))
                    .with("ref", reference),
            );
            if !gaps.is_empty() {
                let gaps = gaps.iter().map(|gap| criterion_arg(*gap)).collect();
                notice = notice.line(Say::new("phase-changed-gaps").with("gaps", Arg::List(gaps)));
            }
            let next = next_steps(after, entry.at);
            if !next.is_empty() {
                notice = notice.line(Say::new("phase-next")).lines(next.iter().map(|item| line_of(after, item)));
            }
            let data = json!({ "phase": to, "cycle": cycle, "from": from, "decision": reference, "gaps": gaps });
            out.push(notice.data(data));
        }
        _ => {}
    }
}
