//! What reviews tell: opened, material, reminders, statement, conclusion and what follows from it.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::{Review, ReviewScope, conclude, material};
use crate::{
    checkin::value,
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref},
    notice::{Notice, To, Urgency},
    partnership::Role,
    state::State,
    vocabulary::Conclusion,
    words::say::{Arg, Say},
};

fn scope_arg(scope: ReviewScope) -> Arg {
    match scope {
        ReviewScope::Partnership => Arg::Key("review-scope-partnership".into()),
        ReviewScope::Matter(reference) => Arg::Ref(reference),
    }
}

fn conclusion_arg(conclusion: Conclusion) -> Arg {
    Arg::Key(format!("conclusion-{conclusion}").into())
}

fn chair_arg(review: &Review) -> Arg {
    review.chair.map_or_else(|| Arg::Key("review-no-chair".into()), Arg::Member)
}

/// The figures behind a review.
pub(super) fn data(review: &Review, now: DateTime<Utc>) -> Value {
    json!({
        "ref": review.reference(),
        "scope": match review.scope {
            ReviewScope::Partnership => json!("partnership"),
            ReviewScope::Matter(reference) => json!(reference),
        },
        "on": review.on.to_rfc3339_opts(SecondsFormat::Secs, true),
        "conclusion": review.concluded.map(|(conclusion, _)| conclusion),
        "overdue": review.is_overdue(now),
    })
}

/// One line about a review: what, when, who chairs, how far it is.
#[must_use]
pub fn line(review: &Review, now: DateTime<Utc>) -> Say {
    let say = |key: &'static str| Say::new(key).with("ref", review.reference()).with("scope", scope_arg(review.scope));
    match (review.concluded, review.proposed) {
        (Some((conclusion, at)), _) => {
            say("review-line-over").with("conclusion", conclusion_arg(conclusion)).with("date", Arg::Day(at))
        }
        (None, Some((conclusion, decision))) => say("review-line-proposed")
            .with("conclusion", conclusion_arg(conclusion))
            .with("decision", Ref::new(Letter::D, decision)),
        (None, None) if review.is_overdue(now) => {
            say("review-line-overdue").with("days", (now - review.on).num_days()).with("chair", chair_arg(review))
        }
        (None, None) => say("review-line").with("date", review.on).with("chair", chair_arg(review)),
    }
}

/// Whoever keeps a review going: who chairs it, and the coordinators.
fn stewards(after: &State, review: &Review) -> Vec<MemberId> {
    let mut members: Vec<MemberId> = review.chair.into_iter().collect();
    for member in after.holders(Role::Coordinator) {
        if !members.contains(&member) {
            members.push(member);
        }
    }
    members
}

/// What a decision says of the review it concludes.
#[must_use]
pub fn concluding(concludes: super::Concludes) -> Vec<Say> {
    let mut lines = vec![
        Say::new("review-concludes")
            .with("ref", Ref::new(Letter::V, concludes.review))
            .with("conclusion", conclusion_arg(concludes.conclusion)),
        Say::new(format!("conclusion-follows-{}", concludes.conclusion)),
    ];
    if let Some(until) = concludes.until {
        lines.push(Say::new("review-pause-until").with("until", Arg::Day(until)));
    }
    if let Some(next) = concludes.next {
        lines.push(Say::new("review-next").with("date", Arg::Day(next)));
    }
    lines
}

/// Tells what concerns reviews.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    if let Some(concludes) = conclude::adopted(after, entry) {
        out.extend(concluded(after, concludes));
        return;
    }
    let review = match &entry.event {
        Event::ReviewOpened { review, .. }
        | Event::ReviewMoved { review, .. }
        | Event::ReviewMaterialPosted { review }
        | Event::ReviewApproached { review, .. }
        | Event::ReviewMissed { review, .. }
        | Event::ReviewStated { review, .. } => after.reviews.all.get(review),
        Event::PauseEnded => {
            out.push(Notice::new("partnership.woken").to(To::Rooms).line(Say::new("pause-ended")));
            return;
        }
        _ => return,
    };
    let Some(review) = review else { return };
    let reference = review.reference();
    let say = |key: &'static str| Say::new(key).with("ref", reference).with("scope", scope_arg(review.scope));
    let room = |kind: &'static str| Notice::new(kind).to(To::Rooms).about(reference).data(data(review, entry.at));
    match &entry.event {
        Event::ReviewOpened { called, .. } => {
            let mut notice = room("review.opened").line(say("review-opened").with("date", review.on));
            notice = notice.lines(chair(after, review));
            if !called.is_empty() {
                notice = notice.line(Say::new("review-opened-called").with("orgs", Arg::list(called.iter().copied())));
            }
            let signals = crate::signal::answered_by(after, review.number);
            if !signals.is_empty() {
                notice = notice.line(Say::new("review-opened-signals").with("count", signals.len())).lines(signals);
            }
            out.push(notice.line(Say::new("review-opened-how").with("ref", reference)));
            tell_chair(review, entry, out);
        }
        Event::ReviewMoved { chair: named, .. } => {
            let mut notice = room("review.moved").line(say("review-moved").with("date", review.on));
            notice = notice.lines(chair(after, review));
            out.push(notice);
            if named.is_some() {
                tell_chair(review, entry, out);
            }
        }
        Event::ReviewMaterialPosted { .. } => out.push(
            room("review.material")
                .line(say("review-material").with("date", review.on))
                .lines(material::lines(after, review, entry.at)),
        ),
        Event::ReviewApproached { days, .. } => {
            for member in stewards(after, review) {
                // Ahead of a review of the whole, whoever can ask for the value checklist hears that it is time (2.4).
                let coordinates = after.members.get(&member).is_some_and(|member| member.coordinator);
                let ahead = coordinates && *days > 0 && review.scope == ReviewScope::Partnership;
                let offer = value::offer(after, entry.at).filter(|_| ahead);
                out.push(
                    room("review.due")
                        .to(To::Member(member))
                        .line(say("review-approaches").with("days", i64::from(*days)).with("date", review.on))
                        .line(Say::new("review-chair-how").with("ref", reference))
                        .lines(offer)
                        .urgency(Urgency::WorkingMorning)
                        .topic(format!("{reference}/review")),
                );
            }
        }
        Event::ReviewMissed { times, .. } => {
            let notice = |to| {
                room("review.overdue")
                    .to(to)
                    .line(say("review-missed").with("date", Arg::Day(review.on)).with("times", i64::from(*times)))
                    .line(Say::new("review-chair-how").with("ref", reference))
            };
            out.push(notice(To::Rooms));
            for member in stewards(after, review) {
                out.push(
                    notice(To::Member(member)).urgency(Urgency::WorkingMorning).topic(format!("{reference}/review")),
                );
            }
        }
        Event::ReviewStated { text, .. } => {
            out.push(room("review.stated").line(say("review-stated").with("text", *text)));
        }
        _ => {}
    }
}

/// Who chairs; where that is a coordinator, the card says so (5.7).
fn chair(after: &State, review: &Review) -> Vec<Say> {
    let coordinates = review.chair.and_then(|chair| after.members.get(&chair)).is_some_and(|member| member.coordinator);
    match review.chair {
        None => vec![Say::new("review-chair-wanted").with("ref", review.reference())],
        Some(chair) if coordinates => vec![Say::new("review-chair-coordinator").with("person", chair)],
        Some(chair) => vec![Say::new("review-chair").with("person", chair)],
    }
}

fn tell_chair(review: &Review, entry: &Entry, out: &mut Vec<Notice>) {
    let Some(chair) = review.chair.filter(|chair| entry.by != Some(*chair)) else { return };
    out.push(
        Notice::new("review.chair")
            .to(To::Member(chair))
            .about(review.reference())
            .line(Say::new("review-you-chair").with("ref", review.reference()).with("date", review.on))
            .line(Say::new("review-chair-how").with("ref", review.reference()))
            .urgency(Urgency::OwnTime),
    );
}

/// A conclusion was adopted: what it is, and what follows (2.1).
fn concluded(after: &State, concludes: super::Concludes) -> Vec<Notice> {
    let Some(terms) = &after.terms else { return Vec::new() };
    let reference = Ref::new(Letter::V, concludes.review);
    let phase = Arg::Key(format!("phase-{}", terms.phase).into());
    let mut notice = Notice::new("review.concluded").to(To::Rooms).about(reference).line(
        Say::new("review-concluded").with("ref", reference).with("conclusion", conclusion_arg(concludes.conclusion)),
    );
    let mut changed = None;
    match concludes.conclusion {
        Conclusion::Rebuild | Conclusion::Renew => {
            changed = Some(
                Notice::new("phase.changed")
                    .to(To::Rooms)
                    .about(reference)
                    .line(Say::new("review-phase").with("cycle", terms.cycle).with("phase", phase))
                    .line(Say::new(if concludes.conclusion == Conclusion::Rebuild {
                        "review-rebuild"
                    } else {
                        "review-renew"
                    }))
                    .data(json!({ "phase": terms.phase, "cycle": terms.cycle })),
            );
        }
        Conclusion::Pause => {
            if let Some(pause) = after.reviews.pause {
                notice = notice.line(Say::new("review-paused").with("until", Arg::Day(pause.until)));
            }
        }
        Conclusion::Adjust => notice = notice.line(Say::new("review-adjust")),
        Conclusion::Close => notice = notice.line(Say::new("review-close")).lines(material::moving_on(after)),
        Conclusion::Continue => {}
    }
    if let Some(next) = after.reviews.next {
        notice = notice.line(Say::new("review-next").with("date", Arg::Day(next)));
    }
    let notice = notice.data(json!({
        "ref": reference,
        "conclusion": concludes.conclusion,
        "phase": terms.phase,
        "cycle": terms.cycle,
        "until": after.reviews.pause.map(|pause| pause.until.to_rfc3339_opts(SecondsFormat::Secs, true)),
    }));
    std::iter::once(notice).chain(changed).collect()
}

/// Whether a reminder of a review that waited is still worth sending.
#[must_use]
pub fn still_wanted(state: &State, number: super::ReviewNumber) -> bool {
    state.reviews.all.get(&number).is_some_and(|review| review.is_open() && review.proposed.is_none())
}
