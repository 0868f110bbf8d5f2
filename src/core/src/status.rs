//! The status: one screen, worst first, every line ends in the command that helps (`method.md` 7).

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use crate::{
    catalogue::StatusArgs,
    decide::Draft,
    decision::{Decision, Status, waiting},
    ids::OrgId,
    indicator,
    notice::Notice,
    partnership::Terms,
    people::People,
    poll::Poll,
    refusal::{Fault, Refusal},
    review, signal,
    stakeholder::{Standing, voices},
    state::State,
    times::Zone,
    vocabulary::{Method, OrgStatus, StatusView},
    words::say::{Arg, Say},
};

/// How many lines a section shows before it says how many are left and how to see them.
const SHOWN: usize = 3;
/// How long a decision counts as recent for a stakeholder.
const RECENT: TimeDelta = TimeDelta::days(30);

pub(crate) fn decide(draft: &mut Draft<'_>, command: &StatusArgs) -> Result<(), Refusal> {
    let state = draft.state;
    let Some(terms) = &state.terms else {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-partnership"));
    };
    let standing = draft.standing.clone();
    let fitting = if standing.coordinator {
        StatusView::Coordinator
    } else if standing.delegate() {
        StatusView::Stakeholder
    } else {
        StatusView::Public
    };
    let view = command.view.unwrap_or(fitting);
    if view == StatusView::Coordinator && !standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-status-coordinator"));
    }
    if view == StatusView::Stakeholder && !standing.delegate() {
        return Err(Refusal::new(Fault::Forbidden, "refusal-no-seat").hint("refusal-no-seat-hint"));
    }
    let now = draft.at();
    let mut notice = Notice::new("status").line(headline(terms, now));
    if state.archived.is_some() {
        notice = notice.line(Say::new("status-archived"));
    }
    notice = match view {
        StatusView::Coordinator => notice.lines(coordinators(state, draft.people, now)),
        StatusView::Stakeholder => standing
            .seats
            .iter()
            .fold(notice, |notice, (org, _)| {
                let (asked, promised) = crate::task::status::of_org(state, *org, now);
                let notice = notice.lines(needs_voice(state, *org)).lines(asked);
                let notice = notice.lines(crate::meeting::status::of_org(state, *org, now)).lines(promised);
                notice
                    .lines(decided(state, now))
                    .lines(crate::input::status::of_org(state, *org, now))
                    .lines(our_seat(state, *org))
            })
            .lines(readings(state, &standing, now))
            .lines(polls(state))
            .lines(results(state, now))
            .lines(crate::checkin::card::status(state))
            .lines(crate::meeting::status::dates(state, now))
            .lines(reviews(state, now)),
        StatusView::Public => notice.lines(open_decisions_public(state)).lines(polls(state)).line(here(state)),
    };
    let open: Vec<_> = open(state)
        .map(|decision| {
            let (heard, of) = decision.heard();
            json!({ "ref": decision.reference(), "heard": heard, "roll": of, "state": decision.state_word() })
        })
        .collect();
    let data = json!({
        "view": view,
        "phase": terms.phase,
        "cycle": terms.cycle,
        "day": (now - terms.phase_since).num_days(),
        "decisions": open,
        "polls": state.polls.values().filter(|poll| poll.closed.is_none()).map(Poll::reference).collect::<Vec<_>>(),
        "indicators": indicator::active(state).map(indicator::Indicator::reference).collect::<Vec<_>>(),
        "meetings": crate::meeting::ahead(state, now).iter().map(|meeting| meeting.reference()).collect::<Vec<_>>(),
        "dated": state.reviews.open().map(review::Review::reference).collect::<Vec<_>>(),
        "reviews": state.decisions.values().filter(|d| d.in_force() && d.review.is_some()).map(Decision::reference).collect::<Vec<_>>(),
        "voices": voices(state).count(),
    });
    let notice = notice.data(data);
    if view == StatusView::Public {
        draft.reply(notice)
    } else {
        draft.whisper(notice)
    }
    Ok(())
}

/// A coordinator's view, as their week begins.
#[must_use]
pub fn of_coordinator(state: &State, people: &People, now: DateTime<Utc>) -> Notice {
    let notice = Notice::new("digest").lines(coordinators(state, people, now));
    match &state.terms {
        Some(terms) => Notice { lines: [vec![headline(terms, now)], notice.lines].concat(), ..notice },
        None => notice,
    }
}

fn coordinators(state: &State, people: &People, now: DateTime<Utc>) -> Vec<Say> {
    let mut lines = needs_coordinator(state, people, now);
    lines.extend(decisions(state));
    lines.extend(crate::task::status::promises(state, now));
    lines.extend(crate::input::status::waiting(state));
    lines.extend(polls(state));
    lines.extend(results(state, now));
    lines.extend(crate::checkin::card::status(state));
    lines.extend(crate::meeting::status::dates(state, now));
    lines.extend(reviews(state, now));
    lines.extend(reminders(state));
    lines.push(here(state));
    lines.extend(dormant(state));
    lines.extend(crate::cycle::line(state, now));
    lines
}

fn headline(terms: &Terms, now: DateTime<Utc>) -> Say {
    Say::new("status-headline")
        .with("name", Arg::Short(terms.name, 60))
        .with("cycle", terms.cycle)
        .with("phase", Arg::Key(format!("phase-{}", terms.phase).into()))
        .with("day", (now - terms.phase_since).num_days())
        .with("date", Arg::Day(now))
}

fn open(state: &State) -> impl Iterator<Item = &Decision> {
    state
        .decisions
        .values()
        .filter(|decision| matches!(decision.status, Status::Waiting | Status::Open | Status::Integrating { .. }))
}

/// What waits for the coordinator, oldest first.
fn needs_coordinator(state: &State, people: &People, now: DateTime<Utc>) -> Vec<Say> {
    let mut needs: Vec<(DateTime<Utc>, Say)> = Vec::new();
    for decision in state.decisions.values() {
        let reference = decision.reference();
        if let Some(due) = decision.outcome_due() {
            let key = if due <= now { "needs-outcome-overdue" } else { "needs-outcome" };
            needs.push((due, Say::new(key).with("ref", reference).with("due", due)));
        }
        match &decision.status {
            Status::Waiting if waiting::awaits_voice(state, decision) => {
                needs.push((decision.proposed, Say::new("needs-sponsor").with("ref", reference)));
            }
            Status::Waiting => {
                let missing = waiting::missing(state, decision);
                let Some(first) = missing.first() else { continue };
                let languages = missing.iter().map(|language| Arg::Key(format!("language-{language}").into()));
                let say = Say::new("needs-language").with("ref", reference).with("languages", Arg::list(languages));
                needs.push((decision.waiting_since, say.with("language", Arg::word(first.word()))));
            }
            // Bringing together starts with the objection, not with the closing (4.2).
            Status::Open if decision.objectors().is_empty() => {}
            Status::Open => needs.push((decision.opened, integration(decision, decision.closes))),
            Status::Integrating { until, .. } => needs.push((decision.closes, integration(decision, *until))),
            _ => {}
        }
        if let Some(review) = decision.review.as_ref().filter(|review| review.reopened.is_some()) {
            needs.push((review.due, Say::new("needs-reopened").with("ref", reference)));
        }
    }
    for suggestion in state.signals.unanswered() {
        needs.push((suggestion.raised, signal::line(state, suggestion, now)));
    }
    for (id, org) in &state.orgs {
        if !org.asking.is_empty() {
            needs.push((org.since, Say::new("needs-representation").with("org", *id).with("count", org.asking.len())));
        }
    }
    let nobody: Vec<OrgId> =
        voices(state).filter(|(_, org)| org.delegates().next().is_none()).map(|(id, _)| id).collect();
    if !nobody.is_empty() {
        needs.push((now, Say::new("needs-delegate").with("orgs", Arg::list(nobody))));
    }
    let lost = people.members().values().filter(|person| person.out_of_reach).count();
    if lost > 0 {
        needs.push((now, Say::new("needs-undelivered").with("count", lost)));
    }
    needs.extend(crate::task::status::orphans(state));
    needs.extend(crate::input::status::needs(state, now));
    needs.extend(crate::meeting::status::needs(state, now));
    needs.sort_by_key(|(since, _)| *since);
    if needs.is_empty() {
        return vec![Say::new("status-needs-nothing")];
    }
    let mut lines = vec![Say::new("status-needs").with("count", needs.len())];
    let left = needs.len().saturating_sub(SHOWN);
    lines.extend(needs.into_iter().take(SHOWN).map(|(_, say)| say));
    if left > 0 {
        lines.push(Say::new("status-more").with("count", left).with("command", Arg::word("decision list")));
    }
    lines
}

fn integration(decision: &Decision, until: DateTime<Utc>) -> Say {
    Say::new("needs-integration")
        .with("ref", decision.reference())
        .with("orgs", Arg::list(decision.objectors()))
        .with("until", until)
}

fn decisions(state: &State) -> Vec<Say> {
    let open: Vec<&Decision> = open(state).collect();
    if open.is_empty() {
        return vec![Say::new("status-decisions-none")];
    }
    let mut lines = vec![Say::new("status-decisions").with("count", open.len())];
    for decision in open.iter().take(SHOWN) {
        let (heard, of) = decision.heard();
        let asks_advice = decision.method == Method::Advice;
        let unheard: Vec<OrgId> = if asks_advice {
            decision.advice.silent()
        } else {
            decision.ballots().into_iter().filter(|b| b.position.is_none()).map(|b| b.org).collect()
        };
        let objections = decision.objectors().len();
        lines.push(
            Say::new(match decision.status {
                Status::Open if !decision.answers_missing() => "status-decision",
                _ => "status-decision-other",
            })
            .with("ref", decision.reference())
            .with("title", Arg::Short(decision.title, 50))
            .with("state", Arg::Key(format!("state-{}", decision.state_word()).into()))
            .with("closes", decision.closes)
            .with("heard", heard)
            .with("of", of)
            .with("least", if asks_advice { 0 } else { decision.rules.quorum.least(of) })
            .with("objections", objections)
            .with("count", unheard.len())
            .with("unheard", Arg::list(unheard.into_iter().take(8))),
        );
    }
    if open.len() > SHOWN {
        lines.push(
            Say::new("status-more")
                .with("count", open.len() - SHOWN)
                .with("command", Arg::word("decision list --status open")),
        );
    }
    lines
}

/// Outsiders see what is open and how far it is, not who is silent.
fn open_decisions_public(state: &State) -> Vec<Say> {
    let open: Vec<&Decision> = open(state).filter(|decision| decision.status == Status::Open).collect();
    if open.is_empty() {
        return vec![Say::new("status-decisions-none")];
    }
    let mut lines = vec![Say::new("status-decisions").with("count", open.len())];
    for decision in open.iter().take(SHOWN) {
        let (heard, of) = decision.heard();
        lines.push(
            Say::new("status-decision-public")
                .with("ref", decision.reference())
                .with("title", Arg::Short(decision.title, 50))
                .with("closes", decision.closes)
                .with("heard", heard)
                .with("of", of),
        );
    }
    if open.len() > SHOWN {
        lines.push(
            Say::new("status-more")
                .with("count", open.len() - SHOWN)
                .with("command", Arg::word("decision list --status open")),
        );
    }
    lines
}

fn polls(state: &State) -> Vec<Say> {
    let open: Vec<&Poll> = state.polls.values().filter(|poll| poll.closed.is_none()).collect();
    let mut lines: Vec<Say> = open.iter().take(SHOWN).map(|poll| crate::poll::line(poll)).collect();
    if open.len() > SHOWN {
        lines.push(Say::new("status-more").with("count", open.len() - SHOWN).with("command", Arg::word("poll list")));
    }
    lines
}

/// Indicators: value, target, age of the last reading.
fn results(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    let all: Vec<_> = indicator::active(state).collect();
    let mut lines: Vec<Say> = all
        .iter()
        .take(SHOWN)
        .map(|indicator| {
            let line = Arg::Say(Box::new(indicator::line(indicator, &zone, now)));
            Say::new("status-results").with("indicator", line)
        })
        .collect();
    if all.len() > SHOWN {
        lines.push(
            Say::new("status-more").with("count", all.len() - SHOWN).with("command", Arg::word("indicator list")),
        );
    }
    lines
}

/// Readings that are due from the organisations somebody speaks for, each with the exact line to send.
fn readings(state: &State, standing: &Standing, now: DateTime<Utc>) -> Vec<Say> {
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    let ours = indicator::active(state).filter(|indicator| standing.rank_in(indicator.owner).is_some());
    ours.filter_map(|indicator| Some((indicator.unread_since(&zone, now)?, indicator)))
        .take(SHOWN)
        .map(|(due, indicator)| {
            Say::new("voice-reading")
                .with("org", indicator.owner)
                .with("ref", indicator.reference())
                .with("name", Arg::Short(indicator.name, 50))
                .with("due", Arg::Day(due))
        })
        .collect()
}

/// Reviews of the partnership that are dated or overdue, those of decisions, then the next one to come.
fn reviews(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let mut dated: Vec<&review::Review> = state.reviews.open().collect();
    dated.sort_by_key(|review| review.on);
    let due: Vec<&Decision> = state.decisions.values().filter(|d| d.in_force() && d.review.is_some()).collect();
    let mut lines: Vec<Say> = dated
        .iter()
        .take(SHOWN)
        .map(|dated| Say::new("status-review-dated").with("review", Arg::Say(Box::new(review::line(dated, now)))))
        .collect();
    if dated.len() > SHOWN {
        lines
            .push(Say::new("status-more").with("count", dated.len() - SHOWN).with("command", Arg::word("review list")));
    }
    let of_decisions = due.iter().take(SHOWN).filter_map(|decision| {
        let review = decision.review.as_ref()?;
        let key = if review.until <= now { "status-review-overdue" } else { "status-review-due" };
        Some(
            Say::new(key)
                .with("ref", decision.reference())
                .with("title", Arg::Short(decision.title, 50))
                .with("days", (now - review.due).num_days())
                .with("answered", review.counting().len())
                .with("of", voices(state).count()),
        )
    });
    lines.extend(of_decisions);
    if due.len() > SHOWN {
        lines.push(
            Say::new("status-more")
                .with("count", due.len() - SHOWN)
                .with("command", Arg::word("decision list --status review-due")),
        );
    }
    let next = state
        .decisions
        .values()
        .filter(|decision| decision.in_force() && decision.review.is_none())
        .filter_map(|decision| Some((decision.review_at?, decision)))
        .min_by_key(|(at, _)| *at);
    if let Some((at, decision)) = next {
        lines.push(Say::new("status-review-next").with("ref", decision.reference()).with("date", Arg::Day(at)));
    }
    lines
}

fn reminders(state: &State) -> Vec<Say> {
    let zone = state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone());
    // Somebody's reminder to themselves is not the coordinator's business.
    let mut next: Vec<_> = state
        .reminders
        .values()
        .filter(|reminder| !matches!(reminder.to, crate::remind::Recipient::Member(_)))
        .filter_map(|reminder| Some((reminder.next(&zone)?, reminder)))
        .collect();
    next.sort_by_key(|(at, reminder)| (*at, reminder.number));
    let Some((at, reminder)) = next.first() else { return Vec::new() };
    vec![
        Say::new("status-reminders")
            .with("count", next.len())
            .with("ref", reminder.reference())
            .with("text", Arg::Short(reminder.text, 50))
            .with("next", *at),
    ]
}

fn here(state: &State) -> Say {
    let mut counts: std::collections::BTreeMap<_, usize> = std::collections::BTreeMap::new();
    for (_, org) in voices(state) {
        *counts.entry(org.sector).or_default() += 1;
    }
    let sectors = counts.iter().map(|(sector, count)| {
        Arg::Say(Box::new(Say::new("status-sector").with("sector", state.sector_arg(*sector)).with("count", *count)))
    });
    let say = Say::new(if counts.is_empty() { "status-here-nobody" } else { "status-here" });
    say.with("voices", voices(state).count()).with("sectors", Arg::List(sectors.collect()))
}

/// Voices that are left out of new rolls, or have notice of it (R6).
fn dormant(state: &State) -> Option<Say> {
    let here = state.orgs.iter().filter(|(_, org)| org.left.is_none());
    let (out, warned): (Vec<_>, Vec<_>) = here
        .filter(|(_, org)| org.status == OrgStatus::Dormant || org.dormant_from.is_some())
        .map(|(id, org)| (*id, org.status == OrgStatus::Dormant))
        .partition(|(_, dormant)| *dormant);
    let codes = |list: &[(OrgId, bool)]| Arg::list(list.iter().map(|(id, _)| *id));
    (!out.is_empty() || !warned.is_empty()).then(|| {
        Say::new("status-dormant")
            .with("out", out.len())
            .with("dormant", codes(&out))
            .with("warned", warned.len())
            .with("notice", codes(&warned))
    })
}

/// What needs this voice now, each with the exact line to send.
fn needs_voice(state: &State, org: OrgId) -> Vec<Say> {
    let mut lines = Vec::new();
    for decision in open(state).filter(|decision| decision.status == Status::Open) {
        if decision.method == Method::Advice {
            if decision.advice.silent().contains(&org) && decision.advice.pending.is_none() {
                lines.push(
                    Say::new("voice-advice")
                        .with("org", org)
                        .with("ref", decision.reference())
                        .with("title", Arg::Short(decision.title, 50))
                        .with("closes", decision.advice_ends()),
                );
            }
            continue;
        }
        if decision.roll.iter().any(|seat| seat.org == org) && decision.counting(org).is_none() {
            lines.push(
                Say::new("voice-needed")
                    .with("org", org)
                    .with("ref", decision.reference())
                    .with("title", Arg::Short(decision.title, 50))
                    .with("closes", decision.closes)
                    .with(
                        "position",
                        Arg::word(crate::decision::vote::positions(decision.method).first().map_or("", |p| p.word())),
                    ),
            );
        }
    }
    for decision in state.decisions.values().filter(|decision| decision.in_force()) {
        if decision
            .review
            .as_ref()
            .is_some_and(|review| review.reopened.is_none() && !review.counting().contains_key(&org))
        {
            lines.push(
                Say::new("voice-review")
                    .with("org", org)
                    .with("ref", decision.reference())
                    .with("title", Arg::Short(decision.title, 50)),
            );
        }
    }
    let left = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if left > 0 {
        lines.push(
            Say::new("status-more").with("count", left).with("command", Arg::word("decision list --status open")),
        );
    }
    if lines.is_empty() {
        lines.push(Say::new("voice-nothing").with("org", org));
    }
    lines
}

fn decided(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    state
        .decisions
        .values()
        .rev()
        .filter(|decision| decision.closed.is_some_and(|closed| now - closed <= RECENT))
        .take(5)
        .map(crate::decision::log_line)
        .collect()
}

fn our_seat(state: &State, org: OrgId) -> Vec<Say> {
    let Some(entity) = state.orgs.get(&org) else { return Vec::new() };
    let Some(lead) = entity.lead else { return Vec::new() };
    vec![Say::new("voice-seat").with("org", org).with("lead", lead).with("substitutes", entity.alternates.len())]
}

/// What is open for somebody who just came in: decisions and polls, a line each.
#[must_use]
pub fn open_matters(state: &State, at: DateTime<Utc>) -> Vec<Say> {
    let mut lines = open_decisions_public(state);
    lines.extend(polls(state));
    lines.extend(reviews(state, at));
    lines
}

/// The standing of somebody, in words: "coordinator · lead of RW".
#[must_use]
pub fn standing_line(standing: &Standing) -> Say {
    let mut roles: Vec<Arg> = Vec::new();
    if standing.coordinator {
        roles.push(Arg::Key("role-coordinator".into()));
    }
    if standing.facilitator {
        roles.push(Arg::Key("role-facilitator".into()));
    }
    for (org, rank) in &standing.seats {
        let key = if *rank == crate::decision::Rank::Lead { "role-lead" } else { "role-alternate" };
        roles.push(Arg::Say(Box::new(Say::new(key).with("org", *org))));
    }
    if roles.is_empty() {
        roles.push(Arg::Key(if standing.observer { "role-observer".into() } else { "role-none".into() }));
    }
    Say::new("standing").with("roles", Arg::List(roles))
}
