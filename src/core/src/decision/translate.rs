//! `decision translate`: a proposal's text in another working language; the window starts when all have it (R15, 4.11).

use super::{Decision, Status, command::find, waiting};
use crate::{
    decide::{Draft, bounded},
    event::Event,
    ids::{TextId, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    vocabulary::Language,
    words::say::{Arg, Say},
};

/// Title and text in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translation {
    /// The title, where it was translated.
    pub title: Option<TextId>,
    /// The text.
    pub text: Option<TextId>,
}

/// Folds what concerns translations. What a reader is shown is looked up in [`crate::state::State::translated`].
pub(super) fn fold(decision: &mut Decision, event: &Event) {
    if let Event::Translated { language, title, text, .. } = event {
        let translation = decision.translations.entry(*language).or_default();
        translation.title = title.or(translation.title);
        translation.text = text.or(translation.text);
    }
}

/// The command's own words: `decision translate REF --language L [--title T] --text T`.
pub(super) fn decide(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    language: Language,
    title: Option<&str>,
    text: &str,
) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    let named = Arg::Key(format!("language-{language}").into());
    let waits = decision.status == Status::Waiting;
    if !waits {
        super::command::running(draft, decision)?;
    }
    // While it waits, any lead, alternate or coordinator may help; later only the proposer (4.11).
    let asker = decision.opener == Some(draft.asker());
    let helper = draft.standing.delegate() || draft.standing.coordinator;
    if !(asker || (waits && helper)) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-translate-who").with("ref", reference));
    }
    if decision.language == Some(language) {
        return Err(Refusal::new(Fault::Conflict, "refusal-translate-same")
            .with("ref", reference)
            .with("language", named));
    }
    let working = draft.state.terms.as_ref().is_some_and(|terms| terms.languages.contains(&language));
    if !working {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-working-language").with("language", named));
    }
    let title = title.map(|title| bounded(title, super::propose::LONGEST_TITLE)).transpose()?;
    // Where there is only a title, the words that were given are the title's.
    let (title, text) = match (title, decision.text) {
        (None, None) => (Some(bounded(text, super::propose::LONGEST_TITLE)?), None),
        (title, _) => (title, Some(bounded(text, super::propose::LONGEST_TEXT)?)),
    };
    let title = draft.maybe_text(title);
    let text = draft.maybe_text(text);
    let event = Event::Translated { decision: decision.number, version: decision.version, language, title, text };
    let mut after = decision.clone();
    fold(&mut after, &event);
    draft.event(event);
    let opened = if waits { waiting::open_if_ready(draft, &after) } else { None };
    let notice = Notice::new("proposal.translated").about(reference).line(
        Say::new("proposal-translated").with("ref", reference).with("title", decision.title).with("language", named),
    );
    match opened {
        // The announcement of the opening is the answer.
        Some(_) => draft.confirm(notice),
        None => draft.reply(notice.lines(super::notices::missing_line(draft.state, &after))),
    }
    Ok(())
}
