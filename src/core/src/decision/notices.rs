//! What proposals and decisions tell: the card with its rule, the count, the result, reviews.

use serde_json::json;

use super::{
    Decision, Status,
    count::{Tally, Verdict},
    propose::method_arg,
    show,
    vote::{needs_reason, positions},
};
use crate::{
    event::{Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, NoticeButton, To, Urgency},
    partnership::Role,
    state::State,
    vocabulary::{Level, Method, Position, ReviewAnswer},
    words::say::{Arg, Say},
};

/// Tells what concerns decisions.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let Some(decision) = super::number(&entry.event).and_then(|number| after.decisions.get(&number)) else { return };
    let reference = decision.reference();
    match &entry.event {
        Event::Proposed { org: None, .. } if decision.status == Status::Waiting && waits(after, decision) => {
            out.push(
                Notice::new("proposal.waiting")
                    .to(To::Rooms)
                    .about(reference)
                    .line(headline("proposal-waiting", decision))
                    .line(Say::new("proposal-waiting-how").with("ref", reference))
                    .data(proposal_data(decision)),
            );
        }
        Event::Opened { .. } => out.push(opened(after, decision)),
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
            out.push(notice.data(proposal_data(decision)));
            // The call goes to the unheard voices only (R13).
            for member in delegates(after, &unheard) {
                let mut call = Notice::new("proposal.nudge")
                    .to(To::Member(member))
                    .about(reference)
                    .line(headline("proposal-call", decision).with("closes", decision.closes));
                call = call.line(how_to_answer(decision));
                call.buttons = buttons(decision);
                out.push(
                    call.urgency(Urgency::OwnTime).topic(format!("{reference}/call")).data(proposal_data(decision)),
                );
            }
        }
        Event::Integrating { until, tally, .. } => {
            out.push(
                Notice::new("decision.not-adopted")
                    .to(To::Rooms)
                    .about(reference)
                    .line(headline("decision-integrating", decision).with("until", *until))
                    .lines(tally_lines(after, decision, tally))
                    .lines(objections(decision))
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
                    .data(proposal_data(decision)),
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
    let mut notice = Notice::new("proposal.opened")
        .to(To::Rooms)
        .about(decision.reference())
        .line(headline("proposal-opened", decision));
    if let Some(text) = decision.text {
        notice = notice.line(Say::new("decision-text").with("text", text));
    }
    notice = notice
        .lines(rule_lines(after, decision))
        .line(Say::new("proposal-closes").with("closes", decision.closes).with("roll", decision.roll.len()))
        .lines(consultation(after, decision))
        .line(how_to_answer(decision));
    notice.buttons = buttons(decision);
    notice.data(proposal_data(decision))
}

/// A proposal that is opened in the same breath needs no "waits for a voice".
fn waits(after: &State, decision: &Decision) -> bool {
    let first_rule =
        !after.decisions.values().any(|d| d.kind == decision.kind && d.number != decision.number && d.adopted());
    let process = super::rules::is_process(decision.kind)
        && (decision.kind != crate::vocabulary::Kind::GovernanceRule || first_rule);
    !process
}

fn headline(key: &'static str, decision: &Decision) -> Say {
    Say::new(key).with("ref", decision.reference()).with("title", decision.title)
}

fn proposal_data(decision: &Decision) -> serde_json::Value {
    json!({
        "ref": decision.reference(),
        "version": decision.version,
        "closes": decision.closes.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "roll": decision.roll.len(),
        "method": decision.method,
        "level": decision.level,
        "missing": [],
    })
}

/// The rule in words, with the numbers for this roll: "5 of 9 must answer, at least 1 in each sector".
#[must_use]
pub fn rule_lines(state: &State, decision: &Decision) -> Vec<Say> {
    let roll = decision.roll.len();
    let method = Say::new(format!("rule-{}", decision.method));
    let quorum = Say::new(match decision.level {
        Level::Routine => "rule-quorum",
        Level::Major => "rule-quorum-sectors",
    })
    .with("least", decision.rules.quorum.least(roll))
    .with("roll", roll);
    let mut lines = vec![
        Say::new("rule-line").with("method", method_arg(decision.method)).with("rule", Arg::Say(Box::new(method))),
        quorum,
    ];
    if let (Level::Major, Some(fraction)) = (decision.level, decision.rules.sector_quorum) {
        let mut sizes: std::collections::BTreeMap<_, usize> = std::collections::BTreeMap::new();
        for seat in &decision.roll {
            *sizes.entry(seat.sector).or_default() += 1;
        }
        let needs = sizes.iter().map(|(sector, size)| {
            Arg::Say(Box::new(
                Say::new("rule-sector")
                    .with("sector", state.sector_arg(*sector))
                    .with("least", fraction.least(*size).max(1))
                    .with("of", *size),
            ))
        });
        lines.push(Say::new("rule-sectors").with("sectors", Arg::List(needs.collect())));
    }
    lines
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

fn how_to_answer(decision: &Decision) -> Say {
    let words = positions(decision.method).iter().map(|position| Arg::word(position.word()));
    Say::new("proposal-how").with("ref", decision.reference()).with("positions", Arg::List(words.collect()))
}

/// One button a position.
#[must_use]
pub fn buttons(decision: &Decision) -> Vec<NoticeButton> {
    positions(decision.method)
        .iter()
        .map(|position| NoticeButton {
            id: format!("vote:{}:{position}", decision.reference()),
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
                .data(json!({ "ref": reference, "version": decision.version, "heard": heard, "roll": of })),
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
            out.push(Notice::new("objection.raised").to(To::Member(member)).about(reference).line(say));
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

fn unique(mut members: Vec<MemberId>) -> Vec<MemberId> {
    members.sort_unstable();
    members.dedup();
    members
}

fn closed(after: &State, decision: &Decision, tally: &Tally) -> Notice {
    let reference = decision.reference();
    let adopted = tally.verdict == Verdict::Adopted;
    let mut notice = Notice::new(if adopted { "decision.adopted" } else { "decision.not-adopted" })
        .to(To::Rooms)
        .about(reference)
        .lines(result_lines(after, decision, tally))
        .lines(objections(decision));
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
    let result = if tally.verdict == Verdict::Adopted {
        let grade = tally.grade.map_or("D", super::count::Grade::letter);
        headline("decision-adopted", decision).with("grade", Arg::Key(format!("grade-{grade}").into()))
    } else {
        headline("decision-not-adopted", decision)
            .with("why", Arg::Key(format!("verdict-{}", tally.verdict.word()).into()))
    };
    let mut lines = vec![result];
    lines.extend(tally_lines(state, decision, tally));
    lines
}

/// The count in words: positions, quorum, sectors, who was not heard.
#[must_use]
pub fn tally_lines(state: &State, decision: &Decision, tally: &Tally) -> Vec<Say> {
    let counted = tally.positions.iter().map(|(position, count)| {
        Arg::Say(Box::new(Say::new("tally-position").with("position", position_arg(*position)).with("count", *count)))
    });
    let mut lines = vec![
        Say::new(if tally.positions.is_empty() { "tally-nobody" } else { "tally" })
            .with("positions", Arg::List(counted.collect()))
            .with("heard", tally.expressed)
            .with("of", tally.eligible)
            .with("least", decision.rules.quorum.least(usize::from(tally.eligible))),
    ];
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
fn objections(decision: &Decision) -> Vec<Say> {
    decision
        .roll
        .iter()
        .filter_map(|seat| decision.counting(seat.org))
        .filter(|statement| {
            !matches!(
                statement.position,
                Position::Consent | Position::Agree | Position::Support | Position::Abstain | Position::Recused
            )
        })
        .filter_map(|statement| {
            Some(
                Say::new("decision-position-reason")
                    .with("org", statement.org)
                    .with("position", position_arg(statement.position))
                    .with("reason", statement.reason?),
            )
        })
        .collect()
}

fn reviews(after: &State, entry: &Entry, decision: &Decision, out: &mut Vec<Notice>) {
    let reference = decision.reference();
    match &entry.event {
        Event::ReviewDue { until, .. } => {
            let mut notice =
                Notice::new("review.due").to(To::Rooms).about(reference).line(headline("review-due", decision));
            notice = notice
                .lines(objections(decision))
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
fn stewards(after: &State, decision: &Decision) -> Vec<MemberId> {
    unique(after.holders(Role::Coordinator).into_iter().chain(decision.opener).collect())
}

fn delegates(after: &State, orgs: &[OrgId]) -> Vec<MemberId> {
    unique(orgs.iter().filter_map(|org| after.orgs.get(org)).flat_map(crate::stakeholder::Org::delegates).collect())
}

/// The name of a position, as an argument of a sentence.
#[must_use]
pub fn position_arg(position: Position) -> Arg {
    Arg::Key(format!("position-{position}").into())
}
