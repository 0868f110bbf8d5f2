//! What is told about inputs and questions, to whom.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{Giver, Input, InputMark};
use crate::{
    event::{Entry, Event},
    notice::{Notice, To, Urgency, code_of},
    partnership::Role,
    state::State,
    vocabulary::InputAnswer,
    words::say::{Arg, Say},
};

/// The name of an answer.
pub(super) fn answer_arg(answer: InputAnswer) -> Arg {
    Arg::Key(format!("input-answer-{answer}").into())
}

/// Who gave it, without names of persons.
pub(super) fn giver_arg(from: Giver) -> Arg {
    match from {
        Giver::Org { org, .. } => Arg::Org(org),
        Giver::Inside => Arg::Key("input-from-inside".into()),
        Giver::Outside => Arg::Key("input-from-outside".into()),
    }
}

/// One line about an input.
pub(crate) fn line(input: &Input, now: DateTime<Utc>) -> Say {
    let say = |key: &'static str| {
        Say::new(key)
            .with("ref", input.reference())
            .with("text", Arg::Short(input.text, 70))
            .with("from", giver_arg(input.from))
    };
    match input.answered {
        Some(answered) => say("input-line-answered")
            .with("answer", answer_arg(answered.answer))
            .with("reason", Arg::Short(answered.reason, 70)),
        None if input.due <= now => say("input-line-late").with("days", (now - input.due).num_days()),
        None => say("input-line-open").with("due", Arg::Day(input.due)),
    }
}

/// The figures of an input.
pub(super) fn figures(state: &State, input: &Input) -> Value {
    let (org, sector) = match input.from {
        Giver::Org { org, sector } => (code_of(org), Value::String(crate::decision::sector_key(state, sector))),
        Giver::Inside => (Value::Null, Value::Null),
        Giver::Outside => (Value::Null, "outsiders".into()),
    };
    // An own sector's word is a stored text: put in at delivery.
    let sector = match sector.as_str().and_then(|key| key.strip_prefix("$text:")) {
        Some(id) => json!({ "$text": id.parse::<u32>().unwrap_or_default() }),
        None => sector,
    };
    json!({
        "ref": input.reference(),
        "on": input.on,
        "org": org,
        "group": sector,
        "due": input.due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "rating": input.rating,
        "answer": input.answered.map(|answered| answered.answer),
        "in": input.answered.and_then(|answered| answered.within),
    })
}

/// Tells what concerns inputs.
pub(crate) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    match &entry.event {
        Event::QuestionAsked { question, .. } => {
            let Some(question) = after.questions.get(question) else { return };
            let reference = question.reference();
            let notice = Notice::new("question.opened")
                .to(To::Rooms)
                .about(reference)
                .line(Say::new("question-opened").with("ref", reference).with("text", question.text))
                .line(Say::new("question-how").with("ref", reference).with("closes", question.closes))
                .data(json!({
                    "ref": reference,
                    "closes": question.closes.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                    "public": question.public,
                }));
            if question.public {
                out.push(notice.clone().to(To::Public));
            }
            out.push(notice);
        }
        Event::QuestionClosed { question } => {
            let Some(question) = after.questions.get(question) else { return };
            let reference = question.reference();
            let given = after.inputs.values().filter(|input| input.on == Some(reference)).count();
            let say = Say::new("question-closed").with("ref", reference).with("text", Arg::Short(question.text, 90));
            out.push(
                Notice::new("question.closed")
                    .to(To::Rooms)
                    .about(reference)
                    .line(say.with("count", given).with("due", Arg::Day(question.closes + super::ANSWER_WITHIN)))
                    .data(json!({ "ref": reference, "inputs": given })),
            );
        }
        Event::InputGiven { input, .. } => {
            let Some(input) = after.inputs.get(input) else { return };
            given(after, input, entry, out);
        }
        Event::InputTaken { input, handler } => {
            let Some(input) = after.inputs.get(input).filter(|_| entry.by != Some(*handler)) else { return };
            let reference = input.reference();
            out.push(
                Notice::new("input.taken")
                    .to(To::Member(*handler))
                    .about(reference)
                    .line(Say::new("input-yours").with("ref", reference).with("text", input.text))
                    .line(Say::new("input-how").with("ref", reference).with("due", Arg::Day(input.due)))
                    .urgency(Urgency::WorkingMorning),
            );
        }
        Event::InputAnswered { input, .. } => {
            let Some(input) = after.inputs.get(input) else { return };
            answered(after, input, entry, out);
        }
        Event::InputReminded { input, mark } => {
            let Some(input) = after.inputs.get(input) else { return };
            remind(after, input, *mark, out);
        }
        _ => {}
    }
}

fn given(after: &State, input: &Input, entry: &Entry, out: &mut Vec<Notice>) {
    let reference = input.reference();
    let key = if input.on.is_some() { "input-recorded-on" } else { "input-recorded" };
    let mut say = Say::new(key).with("ref", reference).with("from", giver_arg(input.from)).with("text", input.text);
    if let Some(on) = input.on {
        say = say.with("on", on);
    }
    let rating = input.rating.map(|rating| Say::new("input-rating").with("rating", u32::from(rating)));
    let notice = Notice::new("input.recorded")
        .to(To::Rooms)
        .about(reference)
        .line(say)
        .lines(rating)
        .line(Say::new("input-how").with("ref", reference).with("due", Arg::Day(input.due)))
        .data(figures(after, input));
    if input.from == Giver::Outside {
        for member in after.holders(Role::Coordinator).into_iter().filter(|member| entry.by != Some(*member)) {
            let line = Say::new("input-outside-how").with("ref", reference);
            out.push(notice.clone().line(line).to(To::Member(member)).urgency(Urgency::WorkingMorning));
        }
    }
    out.push(notice);
}

fn answered(after: &State, input: &Input, entry: &Entry, out: &mut Vec<Notice>) {
    let Some(answered) = input.answered else { return };
    let reference = input.reference();
    let line = Say::new("input-answered")
        .with("ref", reference)
        .with("from", giver_arg(input.from))
        .with("text", Arg::Short(input.text, 200))
        .with("answer", answer_arg(answered.answer))
        .with("reason", answered.reason);
    let within = answered.within.map(|within| Say::new("input-answered-in").with("in", within));
    let notice = Notice::new("input.answered")
        .to(To::Rooms)
        .about(reference)
        .line(line)
        .lines(within)
        .data(figures(after, input));
    if input.public {
        out.push(notice.clone().to(To::Public));
    }
    if let Some(by) = input.by.filter(|by| entry.by != Some(*by)) {
        out.push(notice.clone().to(To::Member(by)));
    }
    out.push(notice);
}

/// To the coordinators, and whoever sees to it.
fn remind(after: &State, input: &Input, mark: InputMark, out: &mut Vec<Notice>) {
    let reference = input.reference();
    let (kind, key) = match mark {
        InputMark::Unhandled => ("input.due", "input-unhandled"),
        InputMark::Soon => ("input.due", "input-soon"),
        InputMark::Overdue => ("input.overdue", "input-overdue"),
    };
    let coordinators = after.holders(Role::Coordinator);
    let handler = input.handler.filter(|handler| !coordinators.contains(handler));
    for member in coordinators.into_iter().chain(handler) {
        let say = Say::new(key)
            .with("ref", reference)
            .with("text", Arg::Short(input.text, 120))
            .with("from", giver_arg(input.from))
            .with("due", Arg::Day(input.due));
        out.push(
            Notice::new(kind)
                .to(To::Member(member))
                .about(reference)
                .line(say)
                .data(figures(after, input))
                .urgency(Urgency::WorkingMorning)
                .topic(format!("{reference}/due")),
        );
    }
}
