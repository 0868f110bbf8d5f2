//! What a stakeholder sees, in the order of 7.2: what needs their voice, what they promised, what was decided, what became
//! of their inputs, how it goes, what is next, who speaks for them.

use chrono::{DateTime, TimeDelta, Utc};

use super::{SHOWN, dates, decisions, more, results, screen::Lines};
use crate::{
    decide::Draft,
    decision::{Decision, Status, vote},
    ids::OrgId,
    stakeholder::{Field, Org, Value},
    state::State,
    vocabulary::Method,
    words::say::{Arg, Say},
};

/// How long a decision counts as recent, for somebody who was here meanwhile.
const RECENT: TimeDelta = TimeDelta::days(30);
/// Of so many organisations one person sees what needs them; of more, which.
const ORGS: usize = 3;
const DECIDED: usize = 5;

pub(super) fn view(lines: &mut Lines, draft: &Draft<'_>, now: DateTime<Utc>) {
    let (state, standing) = (draft.state, &draft.standing);
    let orgs: Vec<OrgId> = standing.seats.iter().map(|(org, _)| *org).collect();
    for org in orgs.iter().take(ORGS) {
        let (asked, promised) = crate::task::status::of_org(state, *org, now);
        needed(lines, state, *org, now);
        lines.list(asked, 2);
        lines.list(crate::meeting::status::of_org(state, *org, now), 2);
        lines.list(promised, 2);
    }
    if orgs.len() > ORGS {
        let rest = Arg::cut(orgs.iter().skip(ORGS).copied(), 8);
        lines.must(Say::new("status-more-orgs").with("count", orgs.len() - ORGS).with("orgs", rest));
    }
    lines.list(results::due(state, standing, now), 1);
    if standing.facilitator && orgs.is_empty() {
        decisions::coordinator(lines, state, now);
    }
    decided(lines, draft, now);
    for org in orgs.iter().take(ORGS) {
        lines.list(crate::input::status::of_org(state, *org, now), 3);
    }
    lines.all(crate::checkin::card::mood(state), 3);
    results::all(lines, state, now);
    // A facilitator has them with what is open.
    if !(standing.facilitator && orgs.is_empty()) {
        lines.list(decisions::polls(state), 4);
    }
    dates::of_partner(lines, state, now);
    for org in orgs.iter().take(ORGS) {
        lines.all(seat(state, *org), 2);
    }
    if !orgs.is_empty() {
        lines.all(hours(draft), 6);
    }
}

/// What needs this voice now, what closes first foremost, each with the exact line to send.
fn needed(lines: &mut Lines, state: &State, org: OrgId, now: DateTime<Utc>) {
    let mut open: Vec<&Decision> = decisions::open(state).filter(|decision| decision.status == Status::Open).collect();
    open.sort_by_key(|decision| (decision.closes, decision.number));
    let mut needed: Vec<Say> = Vec::new();
    let mut nearest: Option<DateTime<Utc>> = None;
    for decision in open {
        let about = |key: &'static str| {
            Say::new(key)
                .with("org", org)
                .with("ref", decision.reference())
                .with("title", Arg::Short(decision.title, 50))
        };
        if decision.method == Method::Advice {
            if decision.advice.silent().contains(&org) && decision.advice.pending.is_none() {
                needed.push(about("voice-advice").with("closes", decision.advice_ends()));
            }
        } else if decision.roll.iter().any(|seat| seat.org == org) && decision.counting(org).is_none() {
            nearest = nearest.or(Some(decision.closes));
            let first = vote::positions(decision.method).first().map_or("", |position| position.word());
            let days = (decision.closes - now).num_days().max(0);
            let say = about("voice-needed").with("closes", decision.closes).with("days", days);
            needed.push(say.with("position", Arg::word(first)));
        }
    }
    let due = state.decisions.values().filter(|decision| decision.in_force()).filter(|decision| {
        let open = decision.review.as_ref().filter(|review| review.reopened.is_none());
        open.is_some_and(|review| !review.counting().contains_key(&org))
    });
    needed.extend(due.map(|decision| {
        Say::new("voice-review")
            .with("org", org)
            .with("ref", decision.reference())
            .with("title", Arg::Short(decision.title, 50))
    }));
    if needed.is_empty() {
        lines.must(Say::new("voice-nothing").with("org", org));
        return;
    }
    let all = needed.len();
    let shown = needed.into_iter().take(SHOWN);
    lines.graded(shown.chain(more(all, SHOWN, "decision list --status open")), [0, 1, 4]);
    // Days-to-consult matters (3.2): said where the time left is shorter.
    let consult = state.orgs.get(&org).and_then(consult_days);
    if let (Some(days), Some(closes)) = (consult, nearest)
        && TimeDelta::days(i64::from(days)) > closes - now
    {
        lines.all([Say::new("voice-consult").with("org", org).with("days", u32::from(days))], 1);
    }
}

fn consult_days(org: &Org) -> Option<u16> {
    match org.entry.get(&Field::ConsultDays)?.value {
        Value::Days(days) => Some(days),
        _ => None,
    }
}

/// What was decided since they last did something here, or in the last thirty days, whichever reaches further back.
fn decided(lines: &mut Lines, draft: &Draft<'_>, now: DateTime<Utc>) {
    let state = draft.state;
    let last = draft.request.member.and_then(|member| state.members.get(&member)).and_then(|member| member.last_act);
    let since = last.map_or(now - RECENT, |last| last.min(now - RECENT));
    let mut closed: Vec<&Decision> = state
        .decisions
        .values()
        .filter(|decision| decision.status == Status::Closed && decision.closed.is_some_and(|closed| closed >= since))
        .collect();
    closed.sort_by_key(|decision| (std::cmp::Reverse(decision.closed), std::cmp::Reverse(decision.number)));
    let shown = closed.iter().take(DECIDED).map(|decision| decisions::decided(decision));
    lines.list(shown.chain(more(closed.len(), DECIDED, "decision list")), 3);
}

/// Who speaks for them, who substitutes, until when the mandate runs, and how each is changed.
fn seat(state: &State, org: OrgId) -> Option<Say> {
    let entity = state.orgs.get(&org)?;
    let lead = entity.lead?;
    let until = entity.entry.get(&Field::MandateUntil).map(|said| &said.value);
    let mandate = match (entity.entry.contains_key(&Field::Mandate), until) {
        (true, Some(Value::Day(day))) => Say::new("seat-mandate-until").with("until", *day),
        (true, _) => Say::new("seat-mandate"),
        (false, _) => Say::new("seat-mandate-none"),
    };
    Some(
        Say::new("voice-seat")
            .with("org", org)
            .with("lead", lead)
            .with("substitutes", entity.alternates.len())
            .with("mandate", mandate),
    )
}

/// When they are not reminded.
fn hours(draft: &Draft<'_>) -> Option<Say> {
    let member = draft.request.member?;
    let manners = draft.people.manners(draft.state, Some(member));
    Some(Say::new("voice-hours").with("quiet", Arg::word(manners.quiet.to_string())))
}
