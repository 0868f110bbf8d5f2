//! C9 to C13: no sector dominates, nothing is kept off the table, notice, rules known before they are used, and accepted
//! process-holders.

use std::collections::BTreeSet;

use super::{
    Mark, Record,
    accountability::counted,
    rules::{self, Share},
};
use crate::{
    checkin::{Round, question::Question},
    decision::{Decision, particulars::ScopeName, rules::is_process, waiting},
    ids::{Letter, MemberId, Ref, SectorId},
    input::Input,
    map::{ENOUGH, Measure, by_sector, shares},
    partnership::Role,
    task,
    times::add_months,
    vocabulary::{Kind, Position, Scope},
    words::say::{Arg, Say},
};

pub(super) fn marks(record: &Record<'_>) -> Vec<Mark> {
    vec![dominance(record), off_the_table(record), notice(record), rules_known(record), holders(record)]
}

fn dominance(record: &Record<'_>) -> Mark {
    let state = record.state;
    if by_sector(state).len() < 3 {
        return Mark::none(9);
    }
    let mut largest: Option<(Share, Measure, SectorId)> = None;
    for measure in [Measure::Voices, Measure::Proposals, Measure::Inputs] {
        let of = shares(state, measure, record.now);
        let total: usize = of.values().sum();
        // Of fewer than six proposals or inputs no share says anything (3.4).
        if measure != Measure::Voices && total < ENOUGH {
            continue;
        }
        for (sector, count) in &of {
            let share = Share::new(*count, total);
            if largest.is_none_or(|(known, ..)| share.exceeds(known)) {
                largest = Some((share, measure, *sector));
            }
        }
    }
    let Some((share, measure, sector)) = largest else { return Mark::none(9) };
    let figure = Say::new("figure-c9")
        .with("sector", state.sector_arg(sector))
        .with("percent", share.percent())
        .with("measure", Arg::Key(format!("measure-{}", measure.word()).into()));
    let proposals =
        state.decisions.values().filter(|decision| decision.version > 0 && record.recent(decision.proposed));
    let refs: Vec<Ref> = match measure {
        Measure::Proposals => proposals.map(Decision::reference).collect(),
        Measure::Inputs => {
            state.inputs.values().filter(|input| input.answered.is_some()).map(Input::reference).collect()
        }
        _ => crate::stakeholder::voices(state).map(|(id, _)| crate::stakeholder::reference(id)).collect(),
    };
    Mark::new(9, rules::dominance(share), figure).resting_on(refs)
}

/// The last round of the window of which anything is shown, and of an item of it the lowest shown group; where no group is
/// shown, all.
pub(super) fn lowest<'a>(record: &Record<'a>, question: Question) -> Option<(&'a Round, u16)> {
    let round = record.state.checkins.closed.iter().rev().find(|round| round.is_shown())?;
    let shown = round.item(question)?.shown.as_ref().filter(|_| record.recent(round.closed))?;
    Some((round, shown.lowest().map_or(shown.mean.tenths, |(_, figure)| figure.tenths)))
}

/// Requests that a topic be taken up are inputs on a meeting; those older than 30 days should have their answer.
fn off_the_table(record: &Record<'_>) -> Mark {
    let is_request = |input: &&Input| input.on.is_some_and(|on| on.letter == Letter::M);
    let requests: Vec<&Input> = super::reach::due(record).into_iter().filter(is_request).collect();
    let answered = requests.iter().filter(|input| input.answered.is_some()).count();
    let share = (!requests.is_empty()).then(|| Share::new(answered, requests.len()));
    let mood = lowest(record, Question::Influence);
    let Some(score) = rules::off_the_table(share, mood.map(|(_, tenths)| tenths)) else { return Mark::none(10) };
    let figure = Say::new("figure-c10")
        .with("of", requests.len())
        .with("n", answered)
        .with("asked", Arg::word(if mood.is_some() { "yes" } else { "no" }))
        .with("influence", Arg::Decimal(mood.map_or_else(|| "0".to_owned(), |(_, tenths)| decimal(tenths))));
    Mark::new(10, score, figure)
        .resting_on(requests.iter().map(|input| input.reference()))
        .resting_on(mood.map(|(round, _)| round.reference()))
}

pub(super) fn decimal(tenths: u16) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A decision keeps the rule with its usual window; an urgent one did not, nor did one written down with no session that
/// was announced in time.
fn notice(record: &Record<'_>) -> Mark {
    let zone = task::zone(record.state);
    let sessions = record.sessions().filter_map(|session| Some((session.reference(), session.notice_kept(&zone)?)));
    let decisions = record
        .closed()
        .filter(|decision| decision.record.is_none())
        .map(|decision| (decision.reference(), !decision.rules.urgent));
    counted(11, "figure-c11", rules::fairly, &sessions.chain(decisions).collect::<Vec<_>>())
}

fn rules_known(record: &Record<'_>) -> Mark {
    let state = record.state;
    let on_decisions = |decision: &&Decision| {
        decision.kind == Kind::GovernanceRule
            && decision.particulars.scope == Some(ScopeName::Known(Scope::DecisionMaking))
    };
    let ruling: Vec<&Decision> = state.decisions.values().filter(on_decisions).filter(|rule| rule.in_force()).collect();
    let closed: Vec<&Decision> = record.closed().collect();
    if ruling.is_empty() && closed.is_empty() {
        return Mark::none(12);
    }
    let in_force = !ruling.is_empty();
    let in_all = in_force && ruling.iter().all(|rule| waiting::missing(state, rule).is_empty());
    let exceptions: Vec<Ref> = closed.iter().filter(|decision| is_exception(decision)).map(|d| d.reference()).collect();
    let few = 10 * exceptions.len() <= closed.len();
    let older = in_force && (before_the_first(record, &ruling) || reconfirmed(record, &ruling));
    let points = [in_force, in_all, few, older];
    let figure = Say::new("figure-c12")
        .with("rule", yes(in_force))
        .with("languages", yes(in_all))
        .with("exceptions", exceptions.len())
        .with("of", closed.len())
        .with("older", yes(older));
    Mark::new(12, rules::rules_known(points), figure)
        .resting_on(ruling.iter().map(|rule| rule.reference()))
        .resting_on(exceptions)
}

fn yes(yes: bool) -> Arg {
    Arg::Key(if yes { "answer-yes" } else { "answer-no" }.into())
}

/// What 4.10 calls exceptions used: urgent, extended, editorial, early.
fn is_exception(decision: &Decision) -> bool {
    decision.rules.urgent
        || decision.extended
        || decision.early.is_some()
        || decision.amendments.iter().any(|change| change.editorial)
}

fn before_the_first(record: &Record<'_>, ruling: &[&Decision]) -> bool {
    let substantive =
        record.state.decisions.values().filter(|decision| decision.version > 0 && !is_process(decision.kind));
    let first = substantive.map(|decision| decision.proposed).min();
    let since = ruling.iter().filter_map(|rule| rule.in_force_since()).min();
    since.is_some_and(|since| first.is_none_or(|first| since <= first))
}

/// Kept at a review, or decided anew in the place of an earlier one, in the last 24 months.
fn reconfirmed(record: &Record<'_>, ruling: &[&Decision]) -> bool {
    let zone = task::zone(record.state);
    ruling.iter().any(|rule| {
        let anew = rule.supersedes.and_then(|_| rule.in_force_since());
        rule.kept.into_iter().chain(anew).any(|at| add_months(at, 24, &zone) >= record.now)
    })
}

fn holders(record: &Record<'_>) -> Mark {
    let (state, zone) = (record.state, task::zone(record.state));
    let mut holders: Vec<MemberId> = state.holders(Role::Coordinator);
    holders.extend(state.holders(Role::Facilitator));
    holders.sort_unstable();
    holders.dedup();
    if holders.is_empty() {
        return Mark::none(13);
    }
    let is_accepted = |member: &MemberId| {
        let accepted = state.members.get(member).and_then(|member| member.accepted);
        accepted.is_some_and(|at| add_months(at, 12, &zone) >= record.now)
    };
    let accepted = holders.iter().filter(|member| is_accepted(member)).count();
    let about: Vec<&Decision> = state
        .decisions
        .values()
        .filter(|decision| decision.kind == Kind::Facilitator && decision.in_force())
        .filter(|decision| decision.persons.iter().any(|person| holders.contains(person)))
        .collect();
    let concerns: usize =
        about.iter().filter(|decision| decision.kept.is_none()).map(|decision| worries(decision)).sum();
    let sectors: BTreeSet<SectorId> = state
        .orgs
        .values()
        .filter(|org| org.left.is_none() && org.delegates().any(|m| holders.contains(&m)))
        .map(|org| org.sector)
        .collect();
    let figure = Say::new("figure-c13")
        .with("accepted", accepted)
        .with("of", holders.len())
        .with("concerns", concerns)
        .with("sectors", sectors.len());
    let score =
        rules::process_holders(accepted == holders.len(), concerns == 0, holders.len() >= 2 && sectors.len() >= 2);
    Mark::new(13, score, figure).resting_on(about.iter().map(|decision| decision.reference()))
}

/// Worries recorded with an acceptance: they are open until it is kept at a review.
fn worries(decision: &Decision) -> usize {
    let worry = [Position::Concern, Position::Reservation, Position::StandAside];
    let stated: u32 = decision.tally.iter().flat_map(|tally| worry.map(|position| tally.of(position))).sum();
    usize::try_from(stated).unwrap_or(usize::MAX)
}
