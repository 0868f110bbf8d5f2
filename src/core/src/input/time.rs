//! What time says about inputs: a handler after a week, a reminder a day before the answer is due, and the day it is late.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Giver, HANDLER_WITHIN, Input, InputMark, Question};
use crate::{event::Event, state::State};

/// When a question next changes by itself.
#[must_use]
pub fn next_question(question: &Question) -> Option<(DateTime<Utc>, Event)> {
    question.closed.is_none().then_some((question.closes, Event::QuestionClosed { question: question.number }))
}

/// What is said next about an input, and when. Of several that passed while nobody could speak, or while the partnership paused
/// (2.1), only the last is said.
#[must_use]
pub fn next(state: &State, input: &Input, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    if input.answered.is_some() {
        return None;
    }
    let unhandled = (input.from == Giver::Outside && input.handler.is_none())
        .then_some((InputMark::Unhandled, input.given + HANDLER_WITHIN));
    let marks = [(InputMark::Soon, input.due - TimeDelta::days(1)), (InputMark::Overdue, input.due)];
    let pause = state.reviews.pause.filter(|pause| input.given <= pause.since);
    let left = unhandled.into_iter().chain(marks).filter(|(mark, _)| Some(*mark) > input.said);
    let left = left.map(|(mark, at)| (mark, pause.map_or(at, |pause| at.max(pause.until))));
    let (passed, ahead): (Vec<_>, Vec<_>) = left.partition(|(_, at)| *at <= now);
    let (mark, at) = passed.last().or(ahead.first()).copied()?;
    Some((at, Event::InputReminded { input: input.number, mark }))
}
