//! `input ask`, and a question in another working language (4.11).

use chrono::TimeDelta;

use super::Question;
use crate::{
    decide::{Draft, bounded, unknown_reference},
    event::Event,
    ids::{Letter, Ref, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    times::When,
    vocabulary::{Audience, Language},
    words::say::{Arg, Say},
};

const LONGEST: usize = 500;
/// How long a question takes inputs where nobody says otherwise.
const OPEN_FOR: TimeDelta = TimeDelta::days(14);

/// A question, by what somebody typed.
pub(super) fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Question, Refusal> {
    let number = draft.number(typed, Letter::Q)?;
    draft.state.questions.get(&number).ok_or_else(|| unknown_reference(Letter::Q, number))
}

/// Whether the command was said where everybody reads along.
pub(crate) fn in_public(draft: &Draft<'_>) -> bool {
    let room = draft.request.room.and_then(|room| draft.state.rooms.get(&room));
    room.is_some_and(|room| room.audience == Audience::Public)
}

pub(super) fn ask(draft: &mut Draft<'_>, text: &str, closes: Option<&When>, public: bool) -> Result<(), Refusal> {
    let standing = &draft.standing;
    // Outside the partnership one gives; what is put to all partners comes from somebody who is one of them, or with them.
    if !standing.stakeholder() && (in_public(draft) || public || !standing.known) {
        if !standing.known && !in_public(draft) {
            return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
        }
        return Err(Refusal::new(Fault::Forbidden, "refusal-ask-outside").hint("refusal-ask-outside-hint"));
    }
    let words = bounded(text, LONGEST)?;
    let closes = match closes {
        Some(closes) => draft.future(closes)?,
        None => draft.at() + OPEN_FOR,
    };
    let question = draft.state.questions.keys().next_back().map_or(1, |last| last + 1);
    let language = draft.language();
    let text = draft.text(words);
    draft.event(Event::QuestionAsked { question, text, closes, public, language });
    let reference = Ref::new(Letter::Q, question);
    let say = Say::new("question-done").with("ref", reference).with("closes", closes);
    draft.confirm(Notice::new("question.opened").about(reference).line(say));
    Ok(())
}

/// `decision translate` on a question: any lead, alternate, coordinator, or whoever asked, while it is open.
pub(crate) fn translate(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    language: Language,
    text: &str,
) -> Result<(), Refusal> {
    let question = find(draft, typed)?;
    let reference = question.reference();
    let named = Arg::Key(format!("language-{language}").into());
    let may = draft.standing.delegate() || draft.standing.coordinator || question.by == Some(draft.asker());
    if !may {
        return Err(Refusal::new(Fault::Forbidden, "refusal-no-seat").hint("refusal-no-seat-hint"));
    }
    if !question.open(draft.at()) {
        return Err(Refusal::new(Fault::Closed, "refusal-closed")
            .with("ref", reference)
            .with("closed", question.closed.unwrap_or(question.closes)));
    }
    if question.language == language {
        return Err(Refusal::new(Fault::Conflict, "refusal-question-same")
            .with("ref", reference)
            .with("language", named));
    }
    let working = draft.state.terms.as_ref().is_some_and(|terms| terms.languages.contains(&language));
    if !working {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-working-language").with("language", named));
    }
    let text = draft.text(bounded(text, LONGEST)?);
    draft.event(Event::QuestionTranslated { question: question.number, language, text });
    let say = Say::new("question-translated").with("ref", reference).with("language", named);
    draft.reply(Notice::new("question.translated").about(reference).line(say));
    Ok(())
}
