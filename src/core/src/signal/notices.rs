//! What signals tell: a review suggested, made visible to all, put off; a change reported, a review called for.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{About, Answer, Cause, Suggestion};
use crate::{
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref},
    notice::{Notice, To, Urgency},
    partnership::Role,
    review::ReviewNumber,
    state::State,
    words::say::{Arg, Say},
};

/// One signal in words: "S8: D4 was adopted against a whole sector".
fn cause(state: &State, cause: &Cause) -> Say {
    let about = match cause.about {
        Some(About::Ref(Ref { letter: Letter::S, number })) => Arg::Org(crate::ids::OrgId(number)),
        Some(About::Ref(reference)) => Arg::Ref(reference),
        Some(About::Sector(sector)) => state.sector_arg(sector),
        None => Arg::word(""),
    };
    let word = cause.signal.word().to_lowercase();
    let key = match cause.about {
        Some(About::Ref(Ref { letter: Letter::N, .. })) | None => format!("signal-{word}"),
        Some(About::Sector(_)) => format!("signal-{word}-sector"),
        Some(About::Ref(Ref { letter: Letter::S, .. })) => format!("signal-{word}-org"),
        Some(About::Ref(reference)) => {
            let open = state.decisions.get(&reference.number).is_some_and(|decision| decision.closed.is_none());
            let objection = cause.signal == crate::vocabulary::Signal::S7 && open;
            format!("signal-{word}{}", if objection { "-objection" } else { "" })
        }
    };
    Say::new(key).with("about", about)
}

fn words(causes: &[Cause]) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Vec::new();
    for word in causes.iter().map(|cause| cause.signal.word()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The line of an unanswered suggestion: signals, age, and the command that answers.
#[must_use]
pub fn line(state: &State, suggestion: &Suggestion, now: DateTime<Utc>) -> Say {
    let causes = suggestion.causes.iter().map(|known| Arg::Say(Box::new(cause(state, known))));
    Say::new("review-suggested-line")
        .with("signals", Arg::List(causes.collect()))
        .with("days", (now - suggestion.raised).num_days())
}

/// The signals a review answers, a line each.
#[must_use]
pub fn answered_by(state: &State, review: ReviewNumber) -> Vec<Say> {
    let answered = state.signals.suggestions.iter().filter(|s| s.answer == Some(Answer::Review(review)));
    answered.flat_map(|suggestion| &suggestion.causes).map(|known| cause(state, known)).collect()
}

/// What signals said since the partnership was last reviewed.
#[must_use]
pub fn since_last_review(state: &State) -> Vec<Say> {
    let reviewed = state.reviews.all.values().filter_map(|review| Some(review.concluded?.1)).max();
    state
        .signals
        .suggestions
        .iter()
        .filter(|suggestion| reviewed.is_none_or(|reviewed| suggestion.raised > reviewed))
        .flat_map(|suggestion| &suggestion.causes)
        .map(|known| cause(state, known))
        .collect()
}

/// Coordinators and facilitators: whom suggestions go to.
fn process_holders(state: &State) -> Vec<MemberId> {
    let mut members = state.holders(Role::Coordinator);
    for member in state.holders(Role::Facilitator) {
        if !members.contains(&member) {
            members.push(member);
        }
    }
    members
}

fn card(state: &State, place: usize, suggestion: &Suggestion) -> Notice {
    let mut notice = Notice::new("review.suggested").line(Say::new("review-suggested"));
    for known in &suggestion.causes {
        if let Some(About::Ref(reference)) = known.about {
            notice = notice.about(reference);
        }
        notice = notice.line(cause(state, known));
    }
    notice.data(json!({ "signals": words(&suggestion.causes), "suggestion": place }))
}

/// Tells what concerns signals.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    match &entry.event {
        Event::SignalsRaised { .. } => {
            let place = after.signals.suggestions.len().saturating_sub(1);
            let Some(suggestion) = after.signals.suggestions.get(place) else { return };
            let answers = match suggestion.answer {
                Some(Answer::Review(review)) => {
                    Say::new("review-suggested-seen").with("ref", Ref::new(Letter::V, review))
                }
                _ => Say::new("review-suggested-how"),
            };
            for member in process_holders(after) {
                out.push(
                    card(after, place, suggestion)
                        .line(answers.clone())
                        .to(To::Member(member))
                        .urgency(Urgency::OwnTime),
                );
            }
        }
        Event::SignalsPublished { suggestion: place } => {
            let place = usize::try_from(*place).unwrap_or(usize::MAX);
            let Some(suggestion) = after.signals.suggestions.get(place) else { return };
            out.push(
                card(after, place, suggestion)
                    .line(Say::new("review-suggested-public").with("since", Arg::Day(suggestion.raised)))
                    .to(To::Rooms),
            );
        }
        Event::ReviewPutOff { reason } => {
            let put_off =
                |suggestion: &&Suggestion| matches!(suggestion.answer, Some(Answer::Later(text, _)) if text == *reason);
            let answered: Vec<&Suggestion> = after.signals.suggestions.iter().filter(put_off).collect();
            let causes: Vec<Cause> = answered.iter().flat_map(|suggestion| suggestion.causes.clone()).collect();
            let mut notice = Notice::new("review.put-off")
                .line(Say::new("review-put-off").with("reason", *reason))
                .data(json!({ "signals": words(&causes) }));
            for known in &causes {
                if let Some(About::Ref(reference)) = known.about {
                    notice = notice.about(reference);
                }
                notice = notice.line(cause(after, known));
            }
            // What all have seen is answered before all; else it stays among those who were asked.
            if answered.iter().any(|suggestion| suggestion.public.is_some()) {
                out.push(notice.to(To::Rooms));
                return;
            }
            for member in process_holders(after).into_iter().filter(|member| entry.by != Some(*member)) {
                out.push(notice.clone().to(To::Member(member)).urgency(Urgency::WorkingMorning));
            }
        }
        Event::ContextReported { org, text } => {
            let seconded = after.signals.reports.iter().any(|(other, word)| {
                let own = after.signals.reports.get(org);
                other != org
                    && own.is_some_and(|own| own.voice && super::rules::another_sector(&word.sector, &own.sector))
            });
            let key = if seconded { "review-signal-heard" } else { "review-signal-how" };
            out.push(
                Notice::new("review.signal")
                    .to(To::Rooms)
                    .line(Say::new("review-signal").with("org", *org).with("text", *text))
                    .line(Say::new(key))
                    .data(json!({ "org": crate::notice::code_of(*org), "seconded": seconded })),
            );
        }
        Event::ReviewCalled { org, reason } => {
            let mut notice = Notice::new("review.called")
                .to(To::Rooms)
                .line(Say::new("review-called").with("org", *org).with("reason", *reason));
            // The review that a second call opens follows by itself.
            if after.signals.calls.len() == 1 {
                notice = notice.line(Say::new("review-called-how"));
            }
            out.push(notice.data(json!({ "org": crate::notice::code_of(*org) })));
        }
        _ => {}
    }
}

/// Whether a suggestion that waited for a working morning is still worth sending: not once it was answered.
#[must_use]
pub fn still_wanted(state: &State, notice: &Notice) -> bool {
    let place = notice.data.get("suggestion").and_then(Value::as_u64).and_then(|place| usize::try_from(place).ok());
    let suggestion = place.and_then(|place| state.signals.suggestions.get(place));
    suggestion.is_none_or(|suggestion| !matches!(suggestion.answer, Some(Answer::Later(..))))
}
