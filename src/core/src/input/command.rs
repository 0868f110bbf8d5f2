//! `input …`: asked for, given, taken, answered, listed, weighed.

use serde_json::{Map, Value, json};

use super::{
    ANSWER_WITHIN, Giver, Input,
    ledger::{self, Count, Group},
    notices, question,
};
use crate::{
    catalogue::InputCommand,
    decide::{Draft, bounded, unknown_reference},
    decision::rules::SHORTEST_REASON,
    event::Event,
    ids::{Letter, MemberId, Ref, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    stakeholder::which_org,
    vocabulary::InputAnswer,
    words::say::{Arg, Say},
};

const LONGEST_INPUT: usize = 2_000;
const LONGEST_REASON: usize = 1_000;
const MOST_UNANSWERED: usize = 1_000;
const LISTED: usize = 15;

/// Decides `input …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &InputCommand) -> Result<(), Refusal> {
    match command {
        InputCommand::Ask { question, closes, public } => question::ask(draft, question, closes.as_ref(), *public),
        InputCommand::Give { text, on, rating, for_org } => {
            give(draft, text, on.as_ref(), *rating, for_org.as_ref().map(|org| org.0.as_str()))
        }
        InputCommand::Take { reference, person } => {
            take(draft, reference, person.as_ref().map(|person| person.0.as_str()))
        }
        InputCommand::Answer { reference, answer, reason, within } => {
            answer_input(draft, reference, *answer, reason, within.as_ref())
        }
        InputCommand::List => {
            list(draft);
            Ok(())
        }
        InputCommand::Influence => {
            influence(draft);
            Ok(())
        }
    }
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Input, Refusal> {
    let number = draft.number(typed, Letter::I)?;
    draft.state.inputs.get(&number).ok_or_else(|| unknown_reference(Letter::I, number))
}

/// Something of this partnership that an input can be about, or show in.
fn matter(draft: &Draft<'_>, typed: &TypedRef) -> Result<Ref, Refusal> {
    let reference = typed.reference;
    let number = draft.number(typed, reference.letter)?;
    let there = match reference.letter {
        Letter::D => draft.state.decisions.contains_key(&number),
        Letter::Q => draft.state.questions.contains_key(&number),
        Letter::I => draft.state.inputs.contains_key(&number),
        Letter::T => draft.state.tasks.contains_key(&number),
        Letter::F => draft.state.polls.contains_key(&number),
        // A request that a topic be taken up (`method.md` 1).
        Letter::M => draft.state.meetings.contains_key(&number),
        _ => return Err(Refusal::new(Fault::NotFound, "refusal-input-on").with("ref", reference)),
    };
    if there { Ok(reference) } else { Err(unknown_reference(reference.letter, number)) }
}

/// For whom it speaks: the organisation one speaks for, where it is clear which.
fn giver(draft: &Draft<'_>, for_org: Option<&str>) -> Result<Giver, Refusal> {
    let seats: Vec<_> = draft.standing.seats.iter().map(|(org, _)| *org).collect();
    let org = match (for_org, seats.as_slice()) {
        (Some(typed), _) => {
            let org = draft.org(typed)?;
            if !seats.contains(&org) {
                return Err(Refusal::new(Fault::Forbidden, "refusal-not-delegate").with("org", org));
            }
            Some(org)
        }
        (None, []) => None,
        (None, [one]) => Some(*one),
        (None, several) => return Err(which_org(several)),
    };
    if let Some((org, sector)) = org.and_then(|org| Some((org, draft.state.orgs.get(&org)?.sector))) {
        return Ok(Giver::Org { org, sector });
    }
    // Where everybody reads along, who speaks for no organisation speaks from outside (5.5).
    let inside = draft.standing.stakeholder() || draft.standing.observer;
    Ok(if inside && !question::in_public(draft) { Giver::Inside } else { Giver::Outside })
}

/// What somebody outside may say of the whole, besides the words (5.5). Partners answer that in check-ins.
fn rated(rating: Option<u8>, from: Giver) -> Result<Option<u8>, Refusal> {
    match rating {
        Some(_) if from != Giver::Outside => Err(Refusal::new(Fault::Forbidden, "refusal-input-rating")),
        Some(rating) if !(1..=5).contains(&rating) => {
            Err(Refusal::new(Fault::Limit, "refusal-number-range").with("least", 1).with("most", 5))
        }
        rating => Ok(rating),
    }
}

fn give(
    draft: &mut Draft<'_>,
    text: &str,
    on: Option<&TypedRef>,
    rating: Option<u8>,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let words = bounded(text, LONGEST_INPUT)?;
    if draft.state.inputs.values().filter(|input| input.answered.is_none()).count() >= MOST_UNANSWERED {
        return Err(Refusal::new(Fault::Limit, "refusal-inputs-many").with("most", MOST_UNANSWERED));
    }
    let on = on.map(|typed| matter(draft, typed)).transpose()?;
    let from = giver(draft, for_org)?;
    let rating = rated(rating, from)?;
    let mut due = draft.at() + ANSWER_WITHIN;
    let mut public = question::in_public(draft);
    if let Some(question) = on.filter(|on| on.letter == Letter::Q).and_then(|on| draft.state.questions.get(&on.number))
    {
        if !question.open(draft.at()) {
            return Err(Refusal::new(Fault::Closed, "refusal-closed")
                .with("ref", question.reference())
                .with("closed", question.closed.unwrap_or(question.closes))
                .hint("refusal-question-closed-hint"));
        }
        due = question.closes + ANSWER_WITHIN;
        public |= question.public;
    }
    let input = draft.state.inputs.keys().next_back().map_or(1, |last| last + 1);
    let text = draft.text(words);
    draft.event(Event::InputGiven { input, text, on, from, due, public, rating });
    let reference = Ref::new(Letter::I, input);
    let notice = Notice::new("input.recorded")
        .about(reference)
        .line(Say::new("input-given").with("ref", reference).with("due", Arg::Day(due)))
        .data(json!({ "ref": reference, "due": due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) }));
    // The partners' rooms hear of it; where everybody reads along, the receipt is the answer.
    if question::in_public(draft) {
        draft.reply(notice)
    } else {
        draft.confirm(notice)
    }
    Ok(())
}

fn take(draft: &mut Draft<'_>, typed: &TypedRef, person: Option<&str>) -> Result<(), Refusal> {
    let input = find(draft, typed)?;
    let reference = input.reference();
    if let Some(answered) = input.answered {
        return Err(already(input, answered.answer));
    }
    let handler = match person {
        Some(typed) => {
            let member = draft.known_person(typed)?;
            // Whoever sees to it may hand it on.
            let hands_on = input.handler == Some(draft.asker());
            if member != draft.asker() && !draft.standing.coordinator && !hands_on {
                return Err(Refusal::new(Fault::Forbidden, "refusal-input-give-to").with("ref", reference));
            }
            member
        }
        None => draft.asker(),
    };
    if input.handler == Some(handler) {
        return Err(Refusal::new(Fault::Conflict, "refusal-input-taken")
            .with("ref", reference)
            .with("person", handler));
    }
    draft.event(Event::InputTaken { input: input.number, handler });
    draft.reply(
        Notice::new("input.taken").about(reference).line(
            Say::new("input-taken").with("ref", reference).with("person", handler).with("due", Arg::Day(input.due)),
        ),
    );
    Ok(())
}

fn already(input: &Input, answer: InputAnswer) -> Refusal {
    Refusal::new(Fault::Conflict, "refusal-input-answered")
        .with("ref", input.reference())
        .with("answer", notices::answer_arg(answer))
}

/// Coordinators, whoever sees to it, whoever proposed what it is about or asked for it.
fn may_answer(draft: &Draft<'_>, input: &Input) -> bool {
    let asker = Some(draft.asker());
    let opener: Option<MemberId> = input.on.and_then(|on| match on.letter {
        Letter::D => draft.state.decisions.get(&on.number)?.opener,
        Letter::Q => draft.state.questions.get(&on.number)?.by,
        Letter::T => draft.state.tasks.get(&on.number)?.by,
        Letter::F => draft.state.polls.get(&on.number)?.by,
        _ => None,
    });
    draft.standing.coordinator || input.handler == asker || opener == asker
}

fn answer_input(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    answer: InputAnswer,
    reason: &str,
    within: Option<&TypedRef>,
) -> Result<(), Refusal> {
    let input = find(draft, typed)?;
    let reference = input.reference();
    if !may_answer(draft, input) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-input-who").with("ref", reference));
    }
    // What was put off can be taken up; any other answer stands.
    if let Some(answered) =
        input.answered.filter(|answered| answered.answer != InputAnswer::Parked || answer == InputAnswer::Parked)
    {
        return Err(already(input, answered.answer));
    }
    let within = within.map(|typed| matter(draft, typed)).transpose()?;
    if reason.trim().chars().count() < SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-input-reason")
            .with("answer", notices::answer_arg(answer))
            .with("least", SHORTEST_REASON)
            .hint("refusal-input-reason-hint")
            .with("ref", reference)
            .with("answer", Arg::word(answer.word())));
    }
    let reason = draft.text(bounded(reason, LONGEST_REASON)?);
    draft.event(Event::InputAnswered { input: input.number, answer, reason, within });
    draft.confirm(Notice::new("input.answered").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// Outsiders, and public rooms, see what is public.
fn shows(draft: &Draft<'_>, public: bool) -> bool {
    public || ((draft.standing.stakeholder() || draft.standing.observer) && !question::in_public(draft))
}

fn list(draft: &mut Draft<'_>) {
    let now = draft.at();
    let state = draft.state;
    let questions: Vec<_> =
        state.questions.values().filter(|question| question.open(now) && shows(draft, question.public)).collect();
    let mut inputs: Vec<&Input> = state.inputs.values().filter(|input| shows(draft, input.public)).collect();
    // What waits for an answer comes first, the oldest first; then what has one, the latest first.
    inputs.sort_by_key(|input| match input.answered {
        None => (0, input.due.timestamp(), input.number),
        Some(answered) => (1, -answered.at.timestamp(), input.number),
    });
    let mut notice = Notice::new("input.list");
    if questions.is_empty() && inputs.is_empty() {
        notice = notice.line(Say::new("inputs-none"));
    }
    for question in questions.iter().take(LISTED) {
        notice = notice.about(question.reference()).line(
            Say::new("question-line")
                .with("ref", question.reference())
                .with("text", Arg::Short(question.text, 90))
                .with("closes", question.closes),
        );
    }
    for input in inputs.iter().take(LISTED) {
        notice = notice.about(input.reference()).line(notices::line(input, now));
    }
    if inputs.len() > LISTED {
        notice = notice.line(Say::new("inputs-more").with("count", inputs.len() - LISTED));
    }
    let figures: Vec<Value> = inputs.iter().map(|input| notices::figures(state, input)).collect();
    let questions: Vec<Ref> = questions.iter().map(|question| question.reference()).collect();
    draft.reply(notice.data(json!({ "count": inputs.len(), "questions": questions, "inputs": figures })));
}

fn counts(count: &Count) -> Value {
    json!({
        "given": count.given,
        "taken": count.taken,
        "partly": count.partly,
        "declined": count.declined,
        "parked": count.parked,
        "unanswered": count.unanswered,
    })
}

fn influence(draft: &mut Draft<'_>) {
    let state = draft.state;
    let groups = ledger::groups(state);
    let decisions = ledger::decisions(state);
    let mut notice = Notice::new("input.influence").line(Say::new("influence-headline"));
    let mut data = Map::new();
    for (group, count) in &groups {
        let (name, key) = match group {
            Group::Sector(id) => (state.sector_arg(*id), crate::decision::sector_key(state, *id)),
            Group::Inside => (Arg::Key("influence-inside".into()), "inside".to_owned()),
            Group::Outsiders => (Arg::Key("influence-outsiders".into()), "outsiders".to_owned()),
        };
        notice = notice.line(
            Say::new("influence-line")
                .with("group", name)
                .with("given", count.given)
                .with("taken", count.taken)
                .with("partly", count.partly)
                .with("declined", count.declined)
                .with("parked", count.parked)
                .with("unanswered", count.unanswered),
        );
        data.insert(key, counts(count));
    }
    let rating = ledger::rating(state);
    if let Some((count, tenths)) = rating {
        let mean = Arg::Decimal(crate::checkin::card::tenths(tenths));
        notice = notice.line(Say::new("influence-rating").with("count", count).with("mean", mean));
    }
    let mut rows = Vec::new();
    for (decision, inputs) in decisions.iter().rev().take(LISTED) {
        let items = inputs.iter().filter_map(|input| {
            let answer = input.answered?.answer;
            let say = Say::new("influence-input").with("ref", input.reference());
            Some(Arg::Say(Box::new(say.with("answer", notices::answer_arg(answer)))))
        });
        let say = Say::new("influence-decision").with("ref", *decision).with("inputs", Arg::List(items.collect()));
        notice = notice.line(say);
        let inputs: Vec<Value> = inputs
            .iter()
            .filter_map(|input| Some(json!({ "ref": input.reference(), "answer": input.answered?.answer })))
            .collect();
        rows.push(json!({ "ref": decision, "inputs": inputs }));
    }
    if state.inputs.is_empty() {
        notice = notice.line(Say::new("inputs-none"));
    }
    let rating = rating.map(|(count, tenths)| json!({ "n": count, "mean": f64::from(tenths) / 10.0 }));
    draft.reply(notice.data(json!({ "groups": data, "decisions": rows, "rating": rating })));
}
