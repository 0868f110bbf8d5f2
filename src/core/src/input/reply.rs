//! Replies: an input below a question, an answer below an input.

use crate::{catalogue::InputCommand, ids::TypedRef, vocabulary::InputAnswer, words::fold};

/// A reply to a question put out for input is an input on it.
pub(crate) fn on_question(reference: TypedRef, line: &str) -> Option<InputCommand> {
    let text = line.trim().to_owned();
    (!text.is_empty()).then_some(InputCommand::Give { text, on: Some(reference), rating: None, for_org: None })
}

/// A reply to an input that begins with one of the four answers is its answer; any other is talk.
pub(crate) fn on_input(reference: TypedRef, line: &str) -> Option<InputCommand> {
    let mut words = line.trim().splitn(2, |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '،'));
    let first = fold(words.next()?);
    let answer = InputAnswer::ALL.iter().copied().find(|answer| fold(answer.word()) == first)?;
    let reason = words.next().map(str::trim).unwrap_or_default().to_owned();
    Some(InputCommand::Answer { reference, answer, reason, within: None })
}
