//! Answering a round (`method.md` 5.1, 5.2): all scores in one line, or one question after the other. Whatever comes, the
//! whole ballot is sealed anew, so the last answer is the one that counts.

use super::{
    OpenRound, Round,
    ballot::{Answers, Ballot, Mark, Seal},
    next_scheduled, notices, scores, time,
};
use crate::{
    catalogue::Asked,
    decide::{Draft, bounded, unknown_reference},
    ids::{Letter, MemberId, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    words::say::{Arg, Say},
};

/// The longest remark (5.2).
pub const LONGEST_COMMENT: usize = 500;

/// The round named before the scores, if one is, and the scores.
#[must_use]
pub fn named(words: &[String]) -> (Option<TypedRef>, &[String]) {
    match words.split_first().and_then(|(first, rest)| Some((first.parse::<TypedRef>().ok()?, rest))) {
        Some((reference, rest)) => (Some(reference), rest),
        None => (None, words),
    }
}

pub(super) fn answer(
    draft: &mut Draft<'_>,
    words: &[String],
    comment: Option<&str>,
    facilitator_only: bool,
    asked: Asked,
) -> Result<(), Refusal> {
    let (typed, words) = named(words);
    let open = find_open(draft, typed.as_ref())?;
    let member = asked_member(draft, open)?;
    let reference = open.reference();
    let before = time::own(draft.people, reference, member).and_then(Ballot::answers).cloned();
    let mut answers = before.clone().unwrap_or_else(|| Answers::to(open.sheet));
    if words.is_empty() && comment.is_none() && !facilitator_only {
        // Where they are: the next question, or that there is none.
        let notice = match answers.next() {
            Some(question) => notices::question(open, question, !answers.begun()),
            None => {
                let key = open.sheet.key("checkin-all-answered", "value-all-answered");
                notices::finished(open, &answers, key)
            }
        };
        draft.whisper(notice);
        return Ok(());
    }
    let marks = scores::marks(words, open.sheet).map_err(|wrong| {
        Refusal::new(Fault::Usage, "refusal-checkin-score")
            .with("score", Arg::word(wrong.0))
            .with("most", Arg::word(open.sheet.most().to_string()))
            .with("ref", reference)
            .with("example", Arg::word(open.sheet.example()))
    })?;
    let one_by_one = take_in(&mut answers, &marks, asked, open)?;
    match comment.map(str::trim) {
        Some("-") => answers.comment = None,
        Some(comment) => answers.comment = Some(bounded(comment, LONGEST_COMMENT)?.to_owned()),
        None => {}
    }
    if comment.is_some() || facilitator_only {
        answers.facilitator_only = facilitator_only;
    }
    if facilitator_only && answers.comment.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-checkin-flag").with("ref", reference));
    }
    let key = match (&before, comment) {
        _ if marks.is_empty() && comment.is_some() => "checkin-comment-kept",
        // Heard again after a crash, it says what it said.
        (Some(before), _) if before.finished() && *before != answers => "checkin-changed",
        _ => "checkin-answered",
    };
    let mut notice = match answers.next() {
        Some(question) if one_by_one || marks.is_empty() => {
            let notice = notices::question(open, question, false);
            if comment.is_some() {
                prefixed(notice, Say::new(key).with("ref", reference).with("closes", open.closes))
            } else {
                notice
            }
        }
        _ => notices::finished(open, &answers, key),
    };
    let overheard = draft.request.room.is_some() && !draft.request.platform().whispers();
    if overheard && asked == Asked::Line {
        notice = notice.line(Say::new("checkin-said-in-room"));
    }
    draft.seal(Seal { matter: reference, member, ballot: Ballot::Checkin(answers) });
    draft.whisper(notice);
    Ok(())
}

fn prefixed(mut notice: Notice, say: Say) -> Notice {
    notice.lines.insert(0, say);
    notice
}

/// Puts marks where they belong; whether they answered a single question.
fn take_in(answers: &mut Answers, marks: &[Mark], asked: Asked, open: &OpenRound) -> Result<bool, Refusal> {
    let questions = open.sheet.questions();
    let single = |question: u8| questions.get(usize::from(question).saturating_sub(1)).copied();
    match (asked, marks) {
        (_, []) => Ok(false),
        (Asked::Question(number), [mark]) => {
            if let Some(question) = single(number) {
                answers.set(question, *mark);
            }
            Ok(true)
        }
        (Asked::Next, [mark]) => {
            let Some(question) = answers.next() else {
                return Err(Refusal::new(Fault::Usage, "refusal-checkin-all")
                    .with("ref", open.reference())
                    .with("example", Arg::word(open.sheet.example())));
            };
            answers.set(question, *mark);
            Ok(true)
        }
        (_, marks) if marks.len() == questions.len() => {
            for (question, mark) in questions.iter().zip(marks) {
                answers.set(*question, *mark);
            }
            Ok(false)
        }
        (_, marks) => Err(Refusal::new(Fault::Usage, "refusal-checkin-count")
            .with("count", marks.len())
            .with("needed", questions.len())
            .with("ref", open.reference())
            .with("example", Arg::word(open.sheet.example_with_skip()))),
    }
}

/// The round that takes answers now.
fn find_open<'a>(draft: &Draft<'a>, typed: Option<&TypedRef>) -> Result<&'a OpenRound, Refusal> {
    let checkins = &draft.state.checkins;
    let number = typed.map(|typed| draft.number(typed, Letter::C)).transpose()?;
    let closed = |round: &Round| {
        Refusal::new(Fault::Closed, "refusal-checkin-closed")
            .with("ref", round.reference())
            .with("closed", round.closed)
    };
    let open = checkins.open.as_ref().filter(|open| number.is_none_or(|number| number == open.number));
    match (open, number) {
        (Some(open), _) if draft.at() < open.closes => Ok(open),
        // One second late is late, also before the ledger says so.
        (Some(open), _) => Err(Refusal::new(Fault::Closed, "refusal-checkin-closed")
            .with("ref", open.reference())
            .with("closed", open.closes)),
        (None, Some(number)) => {
            Err(checkins.round(number).map_or_else(|| unknown_reference(Letter::C, number), closed))
        }
        (None, None) => match (checkins.closed.last(), next_scheduled(draft.state)) {
            (_, Some(next)) => Err(Refusal::new(Fault::Closed, "refusal-checkin-next").with("next", next)),
            (Some(round), None) => Err(closed(round)),
            (None, None) => Err(Refusal::new(Fault::NotFound, "refusal-checkin-none")),
        },
    }
}

fn asked_member(draft: &Draft<'_>, open: &OpenRound) -> Result<MemberId, Refusal> {
    let Some(member) = draft.request.member else {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    };
    if open.asks(member) {
        return Ok(member);
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-checkin-not-asked")
        .with("ref", open.reference())
        .hint("refusal-checkin-not-asked-hint"))
}
