//! `review …`: opened, moved, stated, concluded, put off, called for.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde_json::json;

use super::{Review, ReviewNumber, ReviewScope, conclude, line, zone};
use crate::{
    catalogue::ReviewCommand,
    decide::{Draft, bounded, unknown_reference},
    decision::propose::voice,
    event::Event,
    ids::{Letter, MemberId, OrgId, Ref, TypedRef},
    notice::Notice,
    partnership::Role,
    refusal::{Fault, Refusal},
    signal,
    state::State,
    times::{When, add_months},
    words::{
        fold,
        say::{Arg, Say},
    },
};

const LONGEST_STATEMENT: usize = 4_000;
const LONGEST_REASON: usize = 1_000;
const SHORTEST_REASON: usize = 10;
/// A review further ahead is a typing mistake.
const FURTHEST_MONTHS: u32 = 24;
/// A review that voices call for is held so many days later: time for its material, and for people to come.
const CALLED_DAYS: u64 = 14;
const LISTED: usize = 10;

/// Decides `review …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &ReviewCommand) -> Result<(), Refusal> {
    match command {
        ReviewCommand::Open { scope, on, chair } => open(draft, scope.as_deref(), on, &chair.0),
        ReviewCommand::Move { reference, on, chair } => {
            moved(draft, reference, on.as_ref(), chair.as_ref().map(|chair| chair.0.as_str()))
        }
        ReviewCommand::State { reference, text } => state(draft, reference, text),
        ReviewCommand::Conclude { reference, conclusion, text, until, next } => {
            let review = chaired(draft, reference)?;
            if review.statement.is_none() {
                return Err(Refusal::new(Fault::Conflict, "refusal-review-statement").with("ref", review.reference()));
            }
            if let Some((_, decision)) = review.proposed {
                return Err(Refusal::new(Fault::Conflict, "refusal-review-proposed")
                    .with("ref", review.reference())
                    .with("decision", Ref::new(Letter::D, decision)));
            }
            conclude::propose(draft, review, *conclusion, text, (until.as_ref(), next.as_ref()))
        }
        ReviewCommand::Later { reason } => later(draft, reason),
        ReviewCommand::Signal { text, for_org } => report(draft, text, for_org.as_ref().map(|org| org.0.as_str())),
        ReviewCommand::Call { reason, for_org } => call(draft, reason, for_org.as_ref().map(|org| org.0.as_str())),
        ReviewCommand::List => {
            list(draft);
            Ok(())
        }
    }
}

fn next_number(state: &State) -> ReviewNumber {
    state.reviews.all.keys().next_back().map_or(1, |last| last + 1)
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Review, Refusal> {
    let number = draft.number(typed, Letter::V)?;
    draft.state.reviews.all.get(&number).ok_or_else(|| unknown_reference(Letter::V, number))
}

fn find_open<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Review, Refusal> {
    let review = find(draft, typed)?;
    if !review.is_open() {
        return Err(Refusal::new(Fault::Closed, "refusal-review-over").with("ref", review.reference()));
    }
    Ok(review)
}

/// An open review that the asker chairs; a coordinator may stand in.
fn chaired<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Review, Refusal> {
    let review = find_open(draft, typed)?;
    if review.chair == Some(draft.asker()) || draft.standing.coordinator {
        return Ok(review);
    }
    // Whoever chairs may be here with a second account (X5).
    if !draft.standing.known {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-review-chair").with("ref", review.reference()))
}

fn date(draft: &Draft<'_>, when: &When) -> Result<DateTime<Utc>, Refusal> {
    let on = draft.future(when)?;
    let latest = add_months(draft.at(), FURTHEST_MONTHS, &draft.partnership_zone());
    if on > latest {
        return Err(Refusal::new(Fault::Limit, "refusal-review-far").with("latest", Arg::Day(latest)));
    }
    Ok(on)
}

fn scope(draft: &Draft<'_>, typed: Option<&str>) -> Result<ReviewScope, Refusal> {
    let Some(typed) = typed.map(str::trim) else { return Ok(ReviewScope::Partnership) };
    if fold(typed) == "partnership" {
        return Ok(ReviewScope::Partnership);
    }
    let unknown = || {
        Refusal::new(Fault::Usage, "refusal-review-scope")
            .with("value", Arg::word(typed.chars().take(40).collect::<String>()))
    };
    let named: TypedRef = typed.parse().map_err(|_| unknown())?;
    let (letter, number) = (named.reference.letter, draft.number(&named, named.reference.letter)?);
    let there = match letter {
        Letter::D => draft.state.decisions.get(&number).map(crate::decision::Decision::in_force),
        Letter::N => draft.state.indicators.get(&number).map(|indicator| indicator.ended.is_none()),
        _ => return Err(unknown()),
    };
    match there {
        None => Err(unknown_reference(letter, number)),
        Some(false) => Err(Refusal::new(Fault::Conflict, "refusal-review-scope-over").with("ref", named.reference)),
        Some(true) => Ok(ReviewScope::Matter(named.reference)),
    }
}

fn running(draft: &Draft<'_>, scope: ReviewScope) -> Result<(), Refusal> {
    match draft.state.reviews.open().find(|review| review.scope == scope) {
        None => Ok(()),
        Some(review) => Err(Refusal::new(Fault::Conflict, "refusal-review-running")
            .with("ref", review.reference())
            .with("date", Arg::Day(review.on))),
    }
}

fn open(draft: &mut Draft<'_>, typed: Option<&str>, on: &When, chair: &str) -> Result<(), Refusal> {
    let scope = scope(draft, typed)?;
    running(draft, scope)?;
    let on = date(draft, on)?;
    let chair = draft.known_person(chair)?;
    opened(draft, scope, on, Some(chair), Vec::new());
    Ok(())
}

/// A new review, and the word that it stands.
fn opened(draft: &mut Draft<'_>, scope: ReviewScope, on: DateTime<Utc>, chair: Option<MemberId>, called: Vec<OrgId>) {
    let review = next_number(draft.state);
    draft.event(Event::ReviewOpened { review, scope, on, chair, called });
    let reference = Ref::new(Letter::V, review);
    draft.confirm(
        Notice::new("review.opened")
            .about(reference)
            .line(Say::new("review-done").with("ref", reference).with("date", on))
            .data(json!({ "ref": reference })),
    );
}

fn moved(draft: &mut Draft<'_>, typed: &TypedRef, on: Option<&When>, chair: Option<&str>) -> Result<(), Refusal> {
    let review = find_open(draft, typed)?;
    let reference = review.reference();
    let on = on.map(|on| date(draft, on)).transpose()?.filter(|on| *on != review.on);
    let chair = chair.map(|chair| draft.known_person(chair)).transpose()?.filter(|chair| review.chair != Some(*chair));
    if on.is_none() && chair.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    draft.event(Event::ReviewMoved { review: review.number, on, chair });
    draft.confirm(Notice::new("review.moved").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn state(draft: &mut Draft<'_>, typed: &TypedRef, text: &str) -> Result<(), Refusal> {
    let review = chaired(draft, typed)?;
    let text = bounded(text, LONGEST_STATEMENT)?;
    let reference = review.reference();
    let text = draft.text(text);
    draft.event(Event::ReviewStated { review: review.number, text });
    draft.confirm(
        Notice::new("review.stated").about(reference).line(Say::new("review-state-done").with("ref", reference)),
    );
    Ok(())
}

/// A reason must say something (as R8).
fn reason(typed: &str) -> Result<&str, Refusal> {
    let reason = bounded(typed, LONGEST_REASON)?;
    if reason.chars().count() < SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-review-short-reason").with("least", SHORTEST_REASON));
    }
    Ok(reason)
}

fn later(draft: &mut Draft<'_>, typed: &str) -> Result<(), Refusal> {
    if !draft.standing.coordinator && !draft.standing.facilitator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-review-later-who"));
    }
    if draft.state.signals.unanswered().next().is_none() {
        return Err(Refusal::new(Fault::Conflict, "refusal-no-suggestion").hint("refusal-no-suggestion-hint"));
    }
    let reason = reason(typed)?;
    let reason = draft.text(reason);
    draft.event(Event::ReviewPutOff { reason });
    draft.confirm(Notice::new("review.put-off").line(Say::new("review-later-done")));
    Ok(())
}

/// The voice the asker exercises: it must be one that counts.
fn counting_voice(draft: &Draft<'_>, typed: Option<&str>) -> Result<OrgId, Refusal> {
    let (org, _) = voice(draft, typed)?;
    if draft.state.orgs.get(&org).is_some_and(crate::stakeholder::Org::has_voice) {
        return Ok(org);
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-org-no-voice").with("org", org))
}

/// S13: a change of context, or the word of another sector that seconds it.
fn report(draft: &mut Draft<'_>, text: &str, for_org: Option<&str>) -> Result<(), Refusal> {
    let (org, _) = voice(draft, for_org)?;
    let words = reason(text)?;
    let seconds = signal::seconds(draft.state, org, draft.at());
    let text = draft.text(words);
    draft.event(Event::ContextReported { org, text });
    let key = if seconds.is_some() { "review-signal-seconded" } else { "review-signal-done" };
    draft.confirm(Notice::new("review.signal").line(Say::new(key).with("org", org)));
    Ok(())
}

/// S14: two voices of different sectors open a review themselves.
fn call(draft: &mut Draft<'_>, typed: &str, for_org: Option<&str>) -> Result<(), Refusal> {
    let org = counting_voice(draft, for_org)?;
    let words = reason(typed)?;
    running(draft, ReviewScope::Partnership)?;
    let first = signal::calls_with(draft.state, org, draft.at());
    let text = draft.text(words);
    draft.event(Event::ReviewCalled { org, reason: text });
    let Some(first) = first else {
        draft.confirm(Notice::new("review.called").line(Say::new("review-call-done").with("org", org)));
        return Ok(());
    };
    let (on, chair) = (called_for(draft), impartial(draft.state));
    opened(draft, ReviewScope::Partnership, on, chair, vec![first, org]);
    Ok(())
}

/// Nine o'clock two weeks later, by the partnership's clock.
fn called_for(draft: &Draft<'_>) -> DateTime<Utc> {
    let zone = zone(draft.state);
    let day = zone.local(draft.at()).date();
    let day = day.checked_add_days(Days::new(CALLED_DAYS)).unwrap_or(day);
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or(NaiveTime::MIN);
    zone.instant(day.and_time(nine)).max(draft.at() + TimeDelta::days(1))
}

/// Who chairs where nobody was named: a facilitator, an accepted one before others, and never one who coordinates too.
fn impartial(state: &State) -> Option<MemberId> {
    let mut facilitators = state.holders(Role::Facilitator);
    facilitators.retain(|member| state.members.get(member).is_some_and(|member| !member.coordinator));
    facilitators.sort_by_key(|member| state.members.get(member).is_none_or(|member| member.accepted.is_none()));
    facilitators.first().copied()
}

fn list(draft: &mut Draft<'_>) {
    let (state, now) = (draft.state, draft.at());
    let mut open: Vec<&Review> = state.reviews.open().collect();
    open.sort_by_key(|review| (review.on, review.number));
    let over = state.reviews.all.values().rev().filter(|review| !review.is_open());
    let all: Vec<&Review> = open.into_iter().chain(over).collect();
    let mut notice = Notice::new("review.list");
    if all.is_empty() {
        notice = notice.line(Say::new("reviews-none"));
    }
    for review in all.iter().take(LISTED) {
        notice = notice.about(review.reference()).line(line(review, now));
    }
    if all.len() > LISTED {
        notice = notice.line(Say::new("reviews-more").with("count", all.len() - LISTED));
    }
    if let Some(pause) = state.reviews.pause {
        notice = notice.line(Say::new("review-paused").with("until", Arg::Day(pause.until)));
    }
    if let Some(next) = state.reviews.next.filter(|_| state.reviews.of_partnership().is_none()) {
        notice = notice.line(Say::new("review-next").with("date", Arg::Day(next)));
    }
    let inside = draft.standing.coordinator || draft.standing.facilitator;
    // What only coordinators and facilitators may see is not said in the room.
    let alone = draft.request.place.is_none();
    for suggestion in state.signals.unanswered().filter(|suggestion| suggestion.public.is_some() || (inside && alone)) {
        notice = notice.line(signal::line(state, suggestion, now));
    }
    let figures: Vec<_> = all.iter().map(|review| super::notices::data(review, now)).collect();
    draft.reply(notice.data(json!({ "count": all.len(), "reviews": figures })));
}
