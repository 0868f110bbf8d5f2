//! C15, C16: how low barriers are felt to be, and what becomes of inputs.

use super::{
    Mark, Record,
    fairness::{decimal, lowest},
    rules::{self, Share},
};
use crate::{
    checkin::question::Question,
    decision::{Decision, waiting},
    ids::Ref,
    input::{ANSWER_WITHIN, Input},
    words::say::{Arg, Say},
};

pub(super) fn marks(record: &Record<'_>) -> Vec<Mark> {
    vec![barriers(record), inputs(record)]
}

fn barriers(record: &Record<'_>) -> Mark {
    let Some((round, inclusion)) = lowest(record, Question::Inclusion) else { return Mark::none(15) };
    let lacking = lacking_a_language(record);
    let figure =
        Say::new("figure-c15").with("inclusion", Arg::Decimal(decimal(inclusion))).with("lacking", lacking.len());
    Mark::new(15, rules::barriers(inclusion, !lacking.is_empty()), figure)
        .resting_on([round.reference()])
        .resting_on(lacking)
}

/// What was put to all in the window and lacks a working language; a language that came later is owed by nobody.
fn lacking_a_language(record: &Record<'_>) -> Vec<Ref> {
    let state = record.state;
    let Some(terms) = &state.terms else { return Vec::new() };
    let counts = |at| record.recent(at) && at >= terms.languages_since;
    let decisions = state
        .decisions
        .values()
        .filter(|decision| decision.version > 0 && decision.record.is_none() && counts(decision.opened))
        .filter(|decision| !waiting::missing(state, decision).is_empty())
        .map(Decision::reference);
    let questions = state.questions.values().filter(|question| counts(question.asked)).filter(|question| {
        let there = |language| {
            language == question.language
                || state.translated.get(&question.text).is_some_and(|texts| texts.contains_key(&language))
        };
        !terms.languages.iter().all(|language| there(*language))
    });
    decisions.chain(questions.map(crate::input::Question::reference)).collect()
}

/// Inputs older than 30 days: those given in the window, and whatever waits since before. What nobody answered does not
/// drop out of the figures by growing old.
pub(super) fn due<'a>(record: &Record<'a>) -> Vec<&'a Input> {
    let old = |input: &&Input| record.now - input.given > ANSWER_WITHIN;
    let counts = |input: &&Input| record.recent(input.given) || input.answered.is_none();
    record.state.inputs.values().filter(old).filter(counts).collect()
}

fn inputs(record: &Record<'_>) -> Mark {
    let due = due(record);
    if due.is_empty() {
        return Mark::none(16);
    }
    let answered = due.iter().filter(|input| input.answered.is_some()).count();
    let adopted: Vec<Ref> = record.closed().filter(|decision| decision.adopted()).map(Decision::reference).collect();
    let linked = crate::input::ledger::decisions(record.state);
    let links = adopted.iter().filter(|decision| linked.contains_key(decision)).count();
    let share = Share::new(answered, due.len());
    let figure = Say::new("figure-c16")
        .with("n", answered)
        .with("of", due.len())
        .with("percent", share.percent())
        .with("linked", links)
        .with("adopted", adopted.len());
    Mark::new(16, rules::inputs(share, Share::new(links, adopted.len())), figure)
        .resting_on(due.iter().map(|input| input.reference()))
}
