//! What a question put out for advice tells, and to whom (`method.md` 4.8).

use serde_json::json;

use super::{
    Decision,
    advice::answer_arg,
    notices::{buttons, delegates, headline},
    particulars::Adviser,
};
use crate::{
    event::{Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, To, Urgency},
    state::State,
    words::say::{Arg, Say},
};

/// Asks those affected and those who know, each privately: every one of them is reached.
pub(super) fn ask(after: &State, entry: &Entry, decision: &Decision, out: &mut Vec<Notice>) {
    let mut orgs = decision.particulars.affected.clone();
    let mut members: Vec<MemberId> = Vec::new();
    for adviser in &decision.particulars.knowledgeable {
        match adviser {
            Adviser::Org(org) => orgs.push(*org),
            Adviser::Member(member) => members.push(*member),
        }
    }
    members.extend(delegates(after, &orgs));
    members.sort_unstable();
    members.dedup();
    for member in members.into_iter().filter(|member| Some(*member) != entry.by) {
        out.push(call(decision, member, "advice-call"));
    }
}

fn call(decision: &Decision, member: MemberId, key: &'static str) -> Notice {
    let reference = decision.reference();
    let mut notice = Notice::new("proposal.nudge")
        .to(To::Member(member))
        .about(reference)
        .line(headline(key, decision).with("closes", decision.advice_ends()))
        .line(Say::new("advice-how").with("ref", reference))
        .urgency(Urgency::OwnTime)
        .topic(format!("{reference}/call"));
    notice.buttons = buttons(decision);
    notice.data(data(decision))
}

fn data(decision: &Decision) -> serde_json::Value {
    let (heard, of) = decision.heard();
    json!({
        "ref": decision.reference(),
        "version": decision.version,
        "closes": decision.advice_ends().to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "roll": decision.roll.len(),
        "missing": [],
        "heard": heard,
        "affected": of,
    })
}

/// Tells what concerns advice.
pub(super) fn notices(after: &State, entry: &Entry, decision: &Decision, out: &mut Vec<Notice>) {
    let reference = decision.reference();
    let room =
        |kind: &'static str, say: Say| Notice::new(kind).to(To::Rooms).about(reference).line(say).data(data(decision));
    match &entry.event {
        Event::AdviceGiven { from, text, .. } => {
            out.push(room("advice.given", headline("advice-given", decision).with("from", *from).with("text", *text)));
        }
        Event::AdviceAnswered { from, answer, text, .. } => out.push(room(
            "advice.answered",
            headline("advice-answered", decision)
                .with("from", *from)
                .with("answer", answer_arg(*answer))
                .with("text", *text),
        )),
        Event::AffectedAdded { org, until, .. } => {
            out.push(room(
                "advice.affected",
                headline("advice-affected", decision).with("org", *org).with("until", *until),
            ));
            for member in people(after, entry, &[*org]) {
                out.push(call(decision, member, "advice-call"));
            }
        }
        Event::AdviceAsked { orgs, .. } => {
            for member in people(after, entry, orgs) {
                out.push(call(decision, member, "advice-call-again"));
            }
        }
        Event::AdvicePending { times, .. } => {
            let Some(decider) = decision.opener else { return };
            let missing = decision.advice.unanswered();
            let mut notice = Notice::new("outcome.due")
                .to(To::Member(decider))
                .about(reference)
                .line(headline("advice-over", decision))
                .lines(super::advice::lines(decision));
            if !missing.is_empty() {
                notice = notice
                    .line(Say::new("advice-over-missing").with("ref", reference).with("from", Arg::list(missing)));
            }
            notice = notice.line(Say::new("advice-over-publish").with("ref", reference));
            notice = notice.topic(format!("{reference}/outcome"));
            out.push(if *times == 0 { notice } else { notice.urgency(Urgency::WorkingMorning) });
        }
        Event::Escalated { org, reason, .. } => {
            let say = match reason {
                Some(reason) => headline("escalated-reason", decision).with("reason", *reason),
                None => headline("escalated", decision),
            };
            out.push(room("advice.escalated", say.with("org", *org)));
        }
        _ => {}
    }
}

fn people(after: &State, entry: &Entry, orgs: &[OrgId]) -> Vec<MemberId> {
    delegates(after, orgs).into_iter().filter(|member| Some(*member) != entry.by).collect()
}
