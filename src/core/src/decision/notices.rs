//! What proposals and decisions tell: the card with its rule, the count, the result, reviews.

use serde_json::json;

use super::{
    Decision, Status, amend,
    calls::Call,
    count::{Tally, Verdict},
    propose::method_arg,
    rule_text::rule_lines,
    show,
    vote::{needs_reason, positions},
    waiting,
};
use crate::{
    event::{Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, NoticeButton, To, Urgency, code_of},
    partnership::Role,
    state::State,
    vocabulary::{Level, Method, Position, ReviewAnswer},
    words::say::{Arg, Say},
};

/// Tells what concerns decisions.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    super::dormancy::notices(after, entry, out);
    let Some(decision) = super::number(&entry.event).and_then(|number| after.decisions.get(&number)) else { return };
    let reference = decision.reference();
    match &entry.event {
        Event::Proposed { .. } => out.extend(waits(after, decision)),
        Event::Amended { was, editorial: false, .. } => {
            let waits = waits(after, decision);
            // What opens in the same breath is told with its new closing time.
            if waits.is_some() && decision.version > 1 {
                amend::holders(after, decision, *was, out);
            }
            out.extend(waits);
        }
        Event::Recorded { .. }
        | Event::RecordContested { .. }
        | Event::RecordCorrected { .. }
        | Event::RecordConfirmed { .. } => super::record::notices(after, entry, decision, out),
        Event::AdviceGiven { .. }
        | Event::AdviceAnswered { .. }
        | Event::AffectedAdded { .. }
        | Event::AdviceAsked { .. }
        | Event::AdvicePending { .. }
        | Event::Escalated { .. } => super::asking::notices(after, entry, decision, out),
        // It stands in the message about the decision, which follows.
        Event::OutcomeStated { .. } if decision.method == Method::Advice && decision.status == Status::Open => {}
        Event::Opened { version, .. } => {
            // An escalated question is a version too, with the same text.
            let change = decision.amendments.last();
            let amended = *version > 1 && change.is_some();
            if amended && change.is_some_and(|change| change.at == entry.at || change.editorial) {
                amend::holders(after, decision, change.and_then(|change| change.was), out);
            }
            out.push(opened(after, decision));
            if decision.rules.urgent {
                urgent(after, decision, out);
            }
            if decision.method == Method::Advice {
                super::asking::ask(after, entry, decision, out);
            }
        }
        Event::PositionStated { org, rank, position, .. } => {
            stated(after, entry, decision, *org, *rank, *position, out)
        }
        Event::Extended { .. } => {
            let unheard: Vec<OrgId> =
                super::count::count(decision.method, &decision.rules, &decision.ballots()).unheard;
            let mut notice = Notice::new("proposal.extended").to(To::Rooms).about(reference).line(
                headline("proposal-extended", decision)
                    .with("closes", decision.closes)
                    .with("orgs", Arg::list(unheard.iter().copied())),
            );
            notice.buttons = buttons(decision);
            out.push(notice.data(proposal_data(after, decision)));
            // The call goes to the unheard voices only (R13).
            for member in delegates(after, &unheard) {
                let mut call = Notice::new("proposal.nudge")
                    .to(To::Member(member))
                    .about(reference)
                    .line(headline("proposal-call", decision).with("closes", decision.closes));
                call = call.line(how_to_answer(decision));
                call.buttons = buttons(decision);
                out.push(
                    call.urgency(Urgency::OwnTime)
                        .topic(format!("{reference}/call"))
                        .data(proposal_data(after, decision)),
                );
            }
        }
        Event::Called { call, members, .. } => called(after, decision, *call, members, out),
        Event::Amended { was, editorial: true, text, .. } => out.push(
            Notice::new("proposal.amended")
                .to(To::Rooms)
                .about(reference)
                .line(headline("proposal-editorial", decision))
                .line(
                    Say::new("amended-before").with("text", was.map_or(Arg::Key("amended-no-text".into()), Arg::Text)),
                )
                .line(Say::new("amended-now").with("text", *text))
                .lines(
                    decision
                        .contestable(entry.at)
                        .map(|change| Say::new("editorial-how").with("ref", reference).with("until", change.until())),
                )
                .data(proposal_data(after, decision)),
        ),
        Event::EditorialContested { org, reason, .. } => out.push(
            Notice::new("proposal.contested")
                .to(To::Rooms)
                .about(reference)
                .line(headline("editorial-contested", decision).with("org", *org).with("reason", *reason)),
        ),
        Event::ClosingEarly { closes, was, .. } => {
            let mut notice = Notice::new("proposal.closing-early")
                .to(To::Rooms)
                .about(reference)
                .line(headline("proposal-closing-early", decision).with("closes", *closes).with("was", *was))
                .line(Say::new("closing-early-how").with("ref", reference).with("was", *was));
            notice.buttons = vec![NoticeButton {
                id: format!("keep:{reference}:open"),
                label: Say::new("button-keep-open"),
                asks_reason: false,
            }];
            out.push(notice.data(proposal_data(after, decision)));
        }
        Event::KeptOpen { org, closes, .. } => out.push(
            Notice::new("proposal.kept-open")
                .to(To::Rooms)
                .about(reference)
                .line(headline("proposal-kept-open", decision).with("org", *org).with("closes", *closes))
                .data(proposal_data(after, decision)),
        ),
        Event::Integrating { until, tally, .. } => {
            out.push(
                Notice::new("decision.not-adopted")
                    .to(To::Rooms)
                    .about(reference)
                    .line(headline("decision-integrating", decision).with("until", *until))
                    .lines(tally_lines(after, decision, tally))
                    .lines(reasons(decision))
                    .line(Say::new("decision-integrating-how").with("ref", reference))
                    .data(show::data(after, decision)),
            );
        }
        Event::Closed { tally, .. } => out.push(closed(after, decision, tally)),
        Event::Withdrawn { reason, .. } => {
            let mut say =
                headline(if reason.is_some() { "proposal-withdrawn-reason" } else { "proposal-withdrawn" }, decision);
            if let Some(reason) = reason {
                say = say.with("reason", *reason);
            }
            out.push(
                Notice::new("proposal.withdrawn")
                    .to(To::Rooms)
                    .about(reference)
                    .line(say)
                    .data(proposal_data(after, decision)),
            );
        }
        Event::OutcomeReminded { .. } => {
            let Some(due) = decision.outcome_due() else { return };
            let key = if entry.recorded > due { "outcome-overdue" } else { "outcome-due" };
            for member in stewards(after, decision) {
                out.push(
                    Notice::new("outcome.due")
                        .to(To::Member(member))
                        .about(reference)
                        .line(headline(key, decision).with("due", due))
                        .line(Say::new("outcome-how").with("ref", reference))
                        .urgency(Urgency::WorkingMorning)
                        .topic(format!("{reference}/outcome")),
                );
            }
        }
        Event::OutcomeStated { text, .. } => out.push(
            Notice::new("decision.outcome")
                .to(To::Rooms)
                .about(reference)
                .line(headline("outcome-stated", decision).with("text", *text)),
        ),
        Event::DissentStated { org, text, .. } => {
            let say = match text {
                Some(text) => headline("dissent-stated", decision).with("text", *text),
                None => headline("dissent-withdrawn", decision),
            };
            out.push(Notice::new("decision.dissent").to(To::Rooms).about(reference).line(say.with("org", *org)));
        }
        Event::ReviewDue { .. }
        | Event::ReviewNear { .. }
        | Event::ReviewKept { .. }
        | Event::ReviewReopened { .. }
        | Event::ReviewOverdue { .. }
        | Event::SunsetReached { .. } => reviews(after, entry, decision, out),
        _ => {}
    }
}

/// An open proposal with its rule, quorum and closing time; how to answer is the last line.
#[must_use]
pub fn opened(after: &State, decision: &Decision) -> Notice {
    // An escalated question is a version too, with the same text.
    let amended = decision.version > 1 && !decision.amendments.is_empty();
    let mut notice = Notice::new(if amended { "proposal.amended" } else { "proposal.opened" })
        .to(To::Rooms)
        .about(decision.reference())
        .line(if amended {
            headline("proposal-amended", decision).with("version", decision.version)
        } else {
            headline("proposal-opened", decision)
        });
    if let Some(text) = decision.text {
        notice = notice.line(Say::new("decision-text").with("text", text));
    }
    notice = notice
        .lines(super::show::particulars(after, decision))
        .lines(rule_lines(after, decision))
        .line(Say::new("proposal-closes").with("closes", decision.closes).with("roll", decision.roll.len()))
        .lines(consultation(after, decision))
        .line(how_to_answer(decision));
    notice.buttons = buttons(decision);
    notice.data(proposal_data(after, decision))
}

/// What it waits for: a voice (R0), a text in a language (R15). One that is opened in the same breath waits for nothing.
fn waits(after: &State, decision: &Decision) -> Option<Notice> {
    let reference = decision.reference();
    let voice = waiting::awaits_voice(after, decision);
    let missing = missing_line(after, decision);
    if decision.status != Status::Waiting || (!voice && missing.is_empty()) {
        return None;
    }
    let mut notice = Notice::new("proposal.waiting")
        .to(To::Rooms)
        .about(reference)
        .line(headline(if voice { "proposal-waiting" } else { "proposal-waiting-language" }, decision));
    if let Some(text) = decision.text {
        notice = notice.line(Say::new("decision-text").with("text", text));
    }
    if voice {
        notice = notice.line(Say::new("proposal-waiting-how").with("ref", reference));
    }
    Some(notice.lines(missing).data(proposal_data(after, decision)))
}

/// The languages in which the text is missing, with the line that helps; nothing where it is complete.
pub(super) fn missing_line(state: &State, decision: &Decision) -> Vec<Say> {
    let missing = waiting::missing(state, decision);
    let Some(first) = missing.first() else { return Vec::new() };
    let languages = missing.iter().map(|language| Arg::Key(format!("language-{language}").into()));
    vec![
        Say::new("proposal-missing")
            .with("ref", decision.reference())
            .with("languages", Arg::list(languages))
            .with("language", Arg::word(first.word())),
    ]
}

/// An instant as the figures have it.
pub(super) fn instant(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

pub(super) fn headline(key: &'static str, decision: &Decision) -> Say {
    Say::new(key).with("ref", decision.reference()).with("title", decision.title)
}

pub(super) fn proposal_data(after: &State, decision: &Decision) -> serde_json::Value {
    json!({
        "ref": decision.reference(),
        "version": decision.version,
        "closes": instant(decision.closes),
        "roll": decision.roll.len(),
        "method": decision.method,
        "level": decision.level,
        "missing": waiting::missing(after, decision),
    })
}

fn heard_data(after: &State, decision: &Decision) -> serde_json::Value {
    let mut data = proposal_data(after, decision);
    if let Some(fields) = data.as_object_mut() {
        fields.insert("heard".into(), decision.heard().0.into());
    }
    data
}

/// Warns when a window is shorter than what a voice needs to consult at home (`method.md` 3.2).
fn consultation(state: &State, decision: &Decision) -> Vec<Say> {
    let days = (decision.closes - decision.opened).num_days();
    decision
        .roll
        .iter()
        .filter_map(|seat| {
            let org = state.orgs.get(&seat.org)?;
            match org.entry.get(&crate::stakeholder::Field::ConsultDays)?.value {
                crate::stakeholder::Value::Days(needs) if i64::from(needs) > days => Some(
                    Say::new("proposal-consultation").with("org", seat.org).with("needs", needs).with("days", days),
                ),
                _ => None,
            }
        })
        .collect()
}

pub(super) fn how_to_answer(decision: &Decision) -> Say {
    if decision.method == Method::Advice {
        return Say::new("advice-how").with("ref", decision.reference());
    }
    let words = positions(decision.method).iter().map(|position| Arg::word(position.word()));
    Say::new("proposal-how").with("ref", decision.reference()).with("positions", Arg::List(words.collect()))
}

/// Its buttons while it is open.
pub(super) fn open_buttons(decision: &Decision) -> Vec<NoticeButton> {
    if decision.status == Status::Open { buttons(decision) } else { Vec::new() }
}

/// One button a position.
#[must_use]
pub fn buttons(decision: &Decision) -> Vec<NoticeButton> {
    if decision.method == Method::Advice {
        return vec![NoticeButton {
            id: format!("vote:{}:advice", decision.reference()),
            label: Say::new("button-advice"),
            asks_reason: true,
        }];
    }
    positions(decision.method)
        .iter()
        .map(|position| NoticeButton {
            id: format!("vote:{}:{position}:{}", decision.reference(), decision.version),
            label: Say::new(format!("button-{position}")),
            asks_reason: needs_reason(*position),
        })
        .collect()
}

fn stated(
    after: &State,
    entry: &Entry,
    decision: &Decision,
    org: OrgId,
    rank: super::Rank,
    position: Position,
    out: &mut Vec<Notice>,
) {
    let reference = decision.reference();
    let counts = decision.counting(org).is_some_and(|statement| statement.rank == rank);
    // The room sees only how many were heard, and only when that number moves.
    if decision.status == Status::Open && decision.current(org).count() == 1 {
        let (heard, of) = decision.heard();
        out.push(
            Notice::new("proposal.heard")
                .to(To::Rooms)
                .about(reference)
                .line(headline("proposal-heard", decision).with("heard", heard).with("of", of))
                .data(heard_data(after, decision)),
        );
    }
    let Some(entity) = after.orgs.get(&org) else { return };
    if !counts && let Some(lead) = entity.lead.filter(|lead| Some(*lead) != entry.by) {
        out.push(
            Notice::new("position.also-stated").to(To::Member(lead)).about(reference).line(
                headline("position-also-lead", decision).with("org", org).with("position", position_arg(position)),
            ),
        );
    }
    if counts && position == Position::Objection {
        let told: Vec<MemberId> = decision
            .opener
            .into_iter()
            .chain(after.holders(Role::Facilitator))
            .filter(|m| Some(*m) != entry.by)
            .collect();
        for member in unique(told) {
            let mut say = headline("objection-raised", decision).with("org", org);
            if let Some(reason) = decision.counting(org).and_then(|statement| statement.reason) {
                say = say.with("reason", reason);
            }
            out.push(objection(decision, org, member, say));
        }
        // Who objected is part of it: what happens now, and the question that helps to be understood.
        if let Some(member) = entry.by {
            out.push(objection(decision, org, member, headline("objection-yours", decision).with("org", org)));
        }
    }
    if let Status::Integrating { adopt_at: Some(at), .. } = decision.status {
        out.push(
            Notice::new("decision.objection-lifted")
                .to(To::Rooms)
                .about(reference)
                .line(headline("objection-lifted", decision).with("at", at)),
        );
    }
}

/// An urgent matter goes to all leads and alternates at once, on days off too; quiet hours delay it (7.4).
fn urgent(after: &State, decision: &Decision, out: &mut Vec<Notice>) {
    let reference = decision.reference();
    let orgs: Vec<OrgId> = decision.roll.iter().map(|seat| seat.org).collect();
    for member in delegates(after, &orgs) {
        let mut notice = Notice::new("proposal.opened")
            .to(To::Member(member))
            .about(reference)
            .line(headline("proposal-urgent", decision).with("closes", decision.closes));
        if let Some(text) = decision.text {
            notice = notice.line(Say::new("decision-text").with("text", text));
        }
        notice = notice.line(how_to_answer(decision));
        notice.buttons = buttons(decision);
        out.push(
            notice.urgency(Urgency::OwnTime).topic(format!("{reference}/call")).data(proposal_data(after, decision)),
        );
    }
}

/// A call to who was not heard yet, for each of the voices they speak for.
fn called(after: &State, decision: &Decision, call: Call, members: &[MemberId], out: &mut Vec<Notice>) {
    let reference = decision.reference();
    let (kind, key) = match call {
        Call::Nudge => ("proposal.nudge", "proposal-nudge"),
        Call::LastCall => ("proposal.last-call", "proposal-last-call"),
    };
    for member in members {
        let orgs = decision.unheard_of(after, *member);
        let mut notice = Notice::new(kind)
            .to(To::Member(*member))
            .about(reference)
            .line(headline(key, decision).with("orgs", Arg::list(orgs)).with("closes", decision.closes))
            .line(how_to_answer(decision));
        notice.buttons = buttons(decision);
        out.push(
            notice.urgency(Urgency::OwnTime).topic(format!("{reference}/call")).data(proposal_data(after, decision)),
        );
    }
}

/// An objection brings three together at once, with the question that helps and the ways on (4.2).
fn objection(decision: &Decision, org: OrgId, member: MemberId, say: Say) -> Notice {
    let reference = decision.reference();
    Notice::new("objection.raised")
        .to(To::Member(member))
        .about(reference)
        .line(say)
        .line(Say::new("objection-question"))
        .line(Say::new("objection-options"))
        .line(Say::new("objection-ways").with("ref", reference).with("org", org))
        .data(json!({ "ref": reference, "version": decision.version, "org": code_of(org) }))
}

fn unique(mut members: Vec<MemberId>) -> Vec<MemberId> {
    members.sort_unstable();
    members.dedup();
    members
}

fn closed(after: &State, decision: &Decision, tally: &Tally) -> Notice {
    let reference = decision.reference();
    let adopted = tally.adopts();
    let mut notice = Notice::new(if adopted { "decision.adopted" } else { "decision.not-adopted" })
        .to(To::Rooms)
        .about(reference)
        .lines(result_lines(after, decision, tally))
        .lines(super::advice::lines(decision))
        .lines(reasons(decision))
        .lines(decision.resolved())
        .lines(stood_aside(decision).filter(|_| adopted));
    if let Some(outcome) = decision.outcome.as_ref().filter(|_| decision.method == Method::Advice) {
        notice = notice.line(Say::new("decision-outcome").with("text", outcome.text));
    }
    notice = notice.lines(decision.particulars.set.iter().filter(|_| adopted).map(|change| change.sets(after)));
    if let Some((at, method)) = super::fallback::due(decision) {
        let key = if decision.closed == Some(at) { "fallback-now" } else { "fallback-later" };
        notice = notice.line(Say::new(key).with("method", method_arg(method)).with("at", at));
    }
    if let Some(review) = decision.review_at.filter(|_| adopted) {
        notice = notice.line(Say::new("decision-review").with("date", Arg::Day(review)));
    }
    if let Some(due) = decision.outcome_due() {
        notice = notice.line(Say::new("decision-outcome-due").with("due", due));
    }
    if let Some(old) = decision.supersedes.filter(|_| adopted) {
        notice =
            notice.line(Say::new("decision-supersedes").with("ref", crate::ids::Ref::new(crate::ids::Letter::D, old)));
    }
    // Said only where somebody may: not below what all agreed to.
    if decision.roll.iter().any(|seat| super::command::may_dissent(decision, seat.org).is_ok()) {
        let key = if adopted { "decision-dissent-how" } else { "decision-dissent-how-failed" };
        notice = notice.line(Say::new(key).with("ref", reference));
    }
    notice.data(show::data(after, decision))
}

/// The result in a sentence, and the count behind it.
#[must_use]
pub fn result_lines(state: &State, decision: &Decision, tally: &Tally) -> Vec<Say> {
    let result = if tally.adopts() {
        let grade = tally.grade.map_or("D", super::count::Grade::letter);
        headline("decision-adopted", decision).with("grade", Arg::Key(format!("grade-{grade}").into()))
    } else {
        headline(if decision.rules.reading { "temperature-read" } else { "decision-not-adopted" }, decision)
            .with("why", Arg::Key(format!("verdict-{}", tally.verdict.word()).into()))
    };
    let mut lines = vec![result];
    lines.extend(tally_lines(state, decision, tally));
    lines
}

/// The count in words: positions, quorum, sectors, who was not heard.
#[must_use]
pub fn tally_lines(state: &State, decision: &Decision, tally: &Tally) -> Vec<Say> {
    match &decision.record {
        _ if decision.method == Method::Advice => {
            return vec![Say::new("tally-advice").with("heard", tally.expressed).with("of", tally.eligible)];
        }
        Some(record) if !record.noted => return vec![Say::new("tally-not-noted")],
        _ => {}
    }
    let counted = tally.positions.iter().map(|(position, count)| {
        Arg::Say(Box::new(Say::new("tally-position").with("position", position_arg(*position)).with("count", *count)))
    });
    let on_a_scale = decision.method == Method::Gradients && !tally.positions.is_empty();
    let mut lines = if on_a_scale { super::gradients::histogram(decision, tally) } else { Vec::new() };
    let key = match () {
        () if on_a_scale => "tally-heard",
        () if tally.positions.is_empty() => "tally-nobody",
        () => "tally",
    };
    lines.push(
        Say::new(key)
            .with("positions", Arg::List(counted.collect()))
            .with("heard", tally.expressed)
            .with("of", tally.eligible)
            .with("least", decision.rules.quorum.least(super::count::size(tally.eligible))),
    );
    let recused = tally.of(Position::Recused);
    if on_a_scale && recused > 0 {
        lines.push(Say::new("tally-recused").with("count", recused));
    }
    if decision.level == Level::Major || tally.carrying.is_some() {
        let sectors = tally.sectors.iter().filter(|(_, count)| count.eligible > 0).map(|(sector, count)| {
            let key = if tally.carrying.is_some() { "tally-sector-vote" } else { "tally-sector" };
            Arg::Say(Box::new(
                Say::new(key)
                    .with("sector", state.sector_arg(*sector))
                    .with("heard", count.expressed)
                    .with("of", count.eligible)
                    .with("support", count.support)
                    .with("oppose", count.oppose),
            ))
        });
        lines.push(Say::new("tally-sectors").with("sectors", Arg::List(sectors.collect())));
    }
    if let Some(carrying) = tally.carrying {
        lines.push(
            Say::new("tally-carrying")
                .with("carry", carrying.carry)
                .with("base", carrying.base)
                .with("need", carrying.need),
        );
        if carrying.base < 2 {
            lines.push(Say::new("tally-one-sector"));
        }
    }
    let support = tally.of(Position::Support);
    if decision.method == Method::Majority && tally.verdict == Verdict::Adopted && support == 1 && tally.eligible > 1 {
        lines.push(Say::new("tally-one-in-favour").with("of", tally.eligible));
    }
    for sector in &tally.whole_sectors_against {
        let against = tally.sectors.get(sector).map_or(0, |count| count.oppose);
        lines.push(Say::new("tally-whole-sector").with("sector", state.sector_arg(*sector)).with("count", against));
    }
    if !tally.unheard.is_empty() {
        lines.push(Say::new("tally-unheard").with("orgs", Arg::list(tally.unheard.iter().copied())));
    }
    lines
}

/// Concerns, objections and the like, each with its reason: disagreement is part of the outcome.
pub(super) fn reasons(decision: &Decision) -> Vec<Say> {
    decision
        .roll
        .iter()
        .filter_map(|seat| decision.counting(seat.org))
        .filter(|statement| {
            !matches!(
                statement.position,
                Position::Consent
                    | Position::Agree
                    | Position::Support
                    | Position::Abstain
                    | Position::Recused
                    | Position::One
                    | Position::Two
                    | Position::Four
            )
        })
        .filter_map(|statement| Some(position_line(statement, statement.reason?)))
        .collect()
}

/// A position with its reason, and the ground of a block.
#[must_use]
pub fn position_line(statement: &super::Statement, reason: crate::ids::TextId) -> Say {
    let key = if statement.ground.is_some() { "decision-position-ground" } else { "decision-position-reason" };
    let mut say = Say::new(key)
        .with("org", statement.org)
        .with("position", position_arg(statement.position))
        .with("reason", reason);
    if let Some(ground) = statement.ground {
        say = say.with("ground", Arg::Key(format!("ground-{ground}").into()));
    }
    say
}

/// Who stood aside is free of duties from it (4.3).
fn stood_aside(decision: &Decision) -> Option<Say> {
    let orgs: Vec<OrgId> = decision
        .roll
        .iter()
        .filter(|seat| decision.counting(seat.org).is_some_and(|stated| stated.position == Position::StandAside))
        .map(|seat| seat.org)
        .collect();
    (!orgs.is_empty()).then(|| Say::new("decision-stood-aside").with("orgs", Arg::list(orgs)))
}

fn reviews(after: &State, entry: &Entry, decision: &Decision, out: &mut Vec<Notice>) {
    let reference = decision.reference();
    match &entry.event {
        Event::ReviewDue { until, .. } => {
            let mut notice =
                Notice::new("review.due").to(To::Rooms).about(reference).line(headline("review-due", decision));
            notice = notice
                .lines(reasons(decision))
                .line(Say::new("review-how").with("ref", reference).with("until", *until));
            notice.buttons = ReviewAnswer::ALL
                .iter()
                .map(|answer| NoticeButton {
                    id: format!("review:{reference}:{answer}"),
                    label: Say::new(format!("button-{answer}")),
                    asks_reason: *answer != ReviewAnswer::Keep,
                })
                .collect();
            out.push(
                notice.data(
                    json!({ "ref": reference, "until": until.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) }),
                ),
            );
            for member in stewards(after, decision) {
                out.push(
                    Notice::new("review.due")
                        .to(To::Member(member))
                        .about(reference)
                        .line(headline("review-due-steward", decision).with("until", *until))
                        .urgency(Urgency::WorkingMorning)
                        .topic(format!("{reference}/review")),
                );
            }
        }
        Event::ReviewNear { days, .. } => {
            let Some(due) = decision.review_at else { return };
            for member in stewards(after, decision) {
                out.push(
                    Notice::new("review.near")
                        .to(To::Member(member))
                        .about(reference)
                        .line(
                            headline("review-near", decision)
                                .with("days", i64::from(*days))
                                .with("date", Arg::Day(due)),
                        )
                        .urgency(Urgency::WorkingMorning)
                        .topic(format!("{reference}/review"))
                        .data(json!({ "ref": reference, "review": due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) })),
                );
            }
        }
        Event::ReviewKept { next, .. } => out.push(
            Notice::new("review.kept")
                .to(To::Rooms)
                .about(reference)
                .line(headline("review-kept", decision).with("next", Arg::Day(*next)))
                .data(json!({ "ref": reference, "review": next.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) })),
        ),
        Event::ReviewReopened { answer, .. } => out.push(
            Notice::new("review.reopened")
                .to(To::Rooms)
                .about(reference)
                .line(headline("review-reopened", decision).with("answer", show::answer_arg(*answer)))
                .line(Say::new("review-reopened-how").with("ref", reference)),
        ),
        Event::ReviewOverdue { times, .. } => {
            let Some(review) = &decision.review else { return };
            let notice = |to| {
                Notice::new("review.overdue")
                    .to(to)
                    .about(reference)
                    .line(
                        headline("review-overdue", decision)
                            .with("since", Arg::Day(review.due))
                            .with("times", i64::from(*times)),
                    )
                    .line(Say::new("review-how-overdue").with("ref", reference))
            };
            out.push(notice(To::Rooms));
            for member in stewards(after, decision) {
                out.push(
                    notice(To::Member(member)).urgency(Urgency::WorkingMorning).topic(format!("{reference}/review")),
                );
            }
        }
        Event::SunsetReached { .. } => {
            out.push(
                Notice::new("decision.ended").to(To::Rooms).about(reference).line(headline("decision-ended", decision)),
            );
        }
        _ => {}
    }
}

/// The coordinators and the one who opened the decision (5.7).
pub(super) fn stewards(after: &State, decision: &Decision) -> Vec<MemberId> {
    unique(after.holders(Role::Coordinator).into_iter().chain(decision.opener).collect())
}

pub(super) fn delegates(after: &State, orgs: &[OrgId]) -> Vec<MemberId> {
    unique(orgs.iter().filter_map(|org| after.orgs.get(org)).flat_map(crate::stakeholder::Org::delegates).collect())
}

/// The name of a position, as an argument of a sentence.
#[must_use]
pub fn position_arg(position: Position) -> Arg {
    Arg::Key(format!("position-{position}").into())
}
