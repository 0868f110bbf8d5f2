//! What a person sealed and may still change, told to them alone when they ask what is kept about them (`method.md` 5.3).
//! Nobody else can ask, and after the closing there is nothing left to tell.

use chrono::{DateTime, Utc};

use super::{
    ballot::{Answers, Ballot, Mark},
    question::Question,
    sheet::Sheet,
};
use crate::{
    ids::{Letter, MemberId, Ref},
    people::People,
    state::State,
    words::say::{Arg, Say},
};

/// The open matters that take sealed answers: the round, and anonymous polls.
#[must_use]
pub fn open(state: &State) -> Vec<Ref> {
    let round = state.checkins.open.as_ref().map(super::OpenRound::reference);
    let polls = state.polls.values().filter(|poll| poll.anonymous.is_some() && poll.closed.is_none());
    round.into_iter().chain(polls.map(crate::poll::Poll::reference)).collect()
}

/// A person's own sealed answer, a line each; none where they sealed nothing, or it is separated from them already.
#[must_use]
pub fn lines(state: &State, people: &People, matter: Ref, member: MemberId) -> Option<Vec<Say>> {
    let closes = closes(state, matter)?;
    let ballot = super::time::own(people, matter, member)?;
    let mut lines = vec![Say::new("me-sealed").with("ref", matter).with("closes", closes)];
    match ballot {
        Ballot::Checkin(answers) => lines.extend(of_round(answers)),
        Ballot::Poll { choices, comment } => {
            let options = &state.polls.get(&matter.number)?.options;
            let chosen = choices.iter().filter_map(|choice| options.get(usize::from(*choice))).map(|id| Arg::Text(*id));
            lines.push(Say::new("me-sealed-choices").with("choices", Arg::List(chosen.collect())));
            lines.extend(comment.as_deref().map(|comment| remark("me-sealed-remark", comment)));
        }
    }
    Some(lines)
}

fn closes(state: &State, matter: Ref) -> Option<DateTime<Utc>> {
    match matter.letter {
        Letter::C => state.checkins.open.as_ref().filter(|open| open.number == matter.number).map(|open| open.closes),
        Letter::F => state.polls.get(&matter.number).filter(|poll| poll.closed.is_none()).map(|poll| poll.closes),
        _ => None,
    }
}

fn of_round(answers: &Answers) -> Vec<Say> {
    let answer = |question: Question| match answers.mark(question) {
        // Of five steps the number says enough; a "2" of three would not.
        Some(Mark::Score(score)) if answers.sheet == Sheet::Value => Arg::Key(format!("value-scale-{score}").into()),
        Some(Mark::Score(score)) => Arg::word(score.to_string()),
        Some(Mark::Skip) => Arg::Key("checkin-scale-skip".into()),
        None => Arg::Key("me-sealed-open".into()),
    };
    let mut lines: Vec<Say> = answers
        .sheet
        .questions()
        .iter()
        .copied()
        .map(|question| {
            Say::new("me-sealed-answer")
                .with("number", question.number())
                .with("question", question.name())
                .with("answer", answer(question))
        })
        .collect();
    let key = if answers.facilitator_only { "me-sealed-remark-facilitator" } else { "me-sealed-remark" };
    lines.extend(answers.comment.as_deref().map(|comment| remark(key, comment)));
    lines
}

fn remark(key: &'static str, comment: &str) -> Say {
    Say::new(key).with("comment", Arg::word(comment))
}
