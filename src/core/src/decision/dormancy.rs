//! Dormancy: a voice that was not heard for long is left out of new rolls, after notice, until one of its people acts (R6).

use chrono::{DateTime, TimeDelta, Utc};

use super::count::Ballot;
use crate::{
    decide::Draft,
    event::{DecisionNumber, Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, To, Urgency, code_of},
    partnership::Role,
    stakeholder::{Org, reference, voices},
    state::State,
    vocabulary::{Method, OrgStatus},
    words::say::{Arg, Say},
};

/// So many decisions in a row without a position (R6).
const SILENT: u32 = 3;
/// And no act for so long (R6).
const QUIET: TimeDelta = TimeDelta::days(90);
/// Then there is notice (R6).
const NOTICE: TimeDelta = TimeDelta::days(14);

/// Folds what concerns dormancy: who acted, who was silent, whose notice runs.
pub(super) fn evolve(state: &mut State, entry: &Entry) {
    if let Some(member) = entry.by.filter(|_| is_act(&entry.event))
        && let Some(member) = state.members.get_mut(&member)
    {
        member.last_act = member.last_act.max(Some(entry.at));
    }
    match &entry.event {
        Event::Closed { decision, .. } => heard_or_silent(state, *decision, entry.at),
        Event::DormancyNoticed { org, until } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.dormant_from = Some(*until);
            }
        }
        Event::BecameDormant { org } => {
            if let Some(org) = state.orgs.get_mut(org).filter(|org| org.status == OrgStatus::Active) {
                org.status = OrgStatus::Dormant;
            }
        }
        Event::DormancyEnded { org } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.dormant_from = None;
                org.present = entry.at;
                if org.status == OrgStatus::Dormant {
                    org.status = OrgStatus::Active;
                }
            }
        }
        _ => {}
    }
}

/// Being met or greeted is nobody's act; a check-in answer never comes here (4.11).
const fn is_act(event: &Event) -> bool {
    !matches!(event, Event::MemberAdded { .. } | Event::Greeted { .. } | Event::RepresentationAsked { .. })
}

fn heard_or_silent(state: &mut State, number: DecisionNumber, at: DateTime<Utc>) {
    let Some(decision) = state.decisions.get(&number) else { return };
    // A question put out for advice asks few; nobody is silent by it (4.8).
    if decision.method == Method::Advice {
        return;
    }
    let ballots: Vec<Ballot> = decision.ballots();
    for ballot in ballots {
        let Some(org) = state.orgs.get_mut(&ballot.org) else { continue };
        if ballot.position.is_some() {
            org.silent = 0;
            continue;
        }
        org.silent += 1;
        if org.silent == SILENT {
            org.silent_since = Some(at);
        }
    }
}

/// When one of its people last did something here.
fn last_act(state: &State, org: &Org) -> DateTime<Utc> {
    let acts = org.delegates().filter_map(|member| state.members.get(&member)?.last_act);
    acts.chain([org.since, org.present]).max().unwrap_or(org.since)
}

/// The next notice that begins or ends.
pub(crate) fn next(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    voices(state)
        .filter_map(|(id, org)| {
            if let Some(until) = org.dormant_from {
                return Some((until, Event::BecameDormant { org: id }));
            }
            let silent = org.silent_since.filter(|_| org.silent >= SILENT)?;
            let at = silent.max(last_act(state, org) + QUIET);
            Some((at, Event::DormancyNoticed { org: id, until: at.max(now) + NOTICE }))
        })
        .min_by_key(|(at, _)| *at)
}

/// Organisations of this person whose notice runs, or which are dormant.
fn affected(state: &State, member: MemberId) -> impl Iterator<Item = OrgId> {
    state
        .orgs
        .iter()
        .filter(|(_, org)| org.left.is_none() && (org.dormant_from.is_some() || org.status == OrgStatus::Dormant))
        .filter(move |(_, org)| {
            org.delegates().any(|known| known == member)
                || org.handed.as_ref().is_some_and(|handed| handed.from == member)
        })
        .map(|(id, _)| *id)
}

/// Any act of its people ends it (R6, X16).
pub(crate) fn acted(draft: &mut Draft<'_>) {
    if draft.is_unchanged() {
        return;
    }
    let ended: Vec<OrgId> = affected(draft.state, draft.asker()).collect();
    for org in ended {
        draft.event(Event::DormancyEnded { org });
    }
}

/// Those of these organisations whose notice or dormancy ends because they were somewhere at that instant. The asker's own come
/// back by the asker's act.
pub(crate) fn back(draft: &Draft<'_>, orgs: impl Iterator<Item = OrgId>, at: DateTime<Utc>) -> Vec<OrgId> {
    if draft.at() - at > QUIET {
        return Vec::new();
    }
    let own: Vec<OrgId> = affected(draft.state, draft.asker()).collect();
    let silent = |org: &OrgId| {
        let known = draft.state.orgs.get(org).filter(|org| org.left.is_none());
        known.is_some_and(|org| org.dormant_from.is_some() || org.status == OrgStatus::Dormant)
    };
    orgs.filter(silent).filter(|org| !own.contains(org)).collect()
}

/// What `me here` means in one partnership: an act of whoever has a part in it.
#[must_use]
pub fn here(state: &State, member: MemberId, at: DateTime<Utc>) -> Vec<Event> {
    if state.archived.is_some() || !state.standing(Some(member), at).stakeholder() {
        return Vec::new();
    }
    let ended = affected(state, member).map(|org| Event::DormancyEnded { org });
    std::iter::once(Event::Here { member }).chain(ended).collect()
}

/// Tells what concerns dormancy: privately, to the coordinators and to those who speak for the voice.
pub(super) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let (org, ours, theirs) = match &entry.event {
        Event::DormancyNoticed { org, .. } => (*org, "dormant-notice", "dormant-flag"),
        Event::BecameDormant { org } => (*org, "dormant-now", "dormant-now-flag"),
        Event::DormancyEnded { org } => (*org, "dormant-over", "dormant-over-flag"),
        _ => return,
    };
    let Some(entity) = after.orgs.get(&org) else { return };
    let ended = matches!(entry.event, Event::DormancyEnded { .. });
    let kind = if ended { "voice.back" } else { "voice.dormant" };
    let until = entity.dormant_from.unwrap_or(entry.at);
    let delegates: Vec<MemberId> = entity.delegates().collect();
    let coordinators = after.holders(Role::Coordinator).into_iter().filter(|member| !delegates.contains(member));
    let told = delegates.iter().map(|member| (*member, ours)).chain(coordinators.map(|member| (member, theirs)));
    for (member, key) in told.filter(|(member, _)| entry.by != Some(*member) || ended) {
        let mut notice = Notice::new(kind)
            .to(To::Member(member))
            .about(reference(org))
            .line(Say::new(key).with("org", org).with("name", Arg::Short(entity.name, 60)).with("until", until))
            .data(serde_json::json!({
                "org": code_of(org),
                "until": super::notices::instant(until),
                "dormant": entity.status == OrgStatus::Dormant,
            }))
            .urgency(Urgency::OwnTime)
            .topic(format!("{}/dormant", reference(org)));
        if !ended && key == ours {
            notice = notice.line(Say::new("dormant-how"));
        }
        out.push(notice);
    }
}
