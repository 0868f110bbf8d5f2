//! What a bare word means: a reply to a proposal, a poll or a review, or a press on one of their buttons.

use std::borrow::Cow;

use crate::{
    catalogue::{Asked, CheckinCommand, Command, DecisionCommand, PollCommand, TaskCommand, Vote, position},
    checkin::{dialogue::LONGEST_COMMENT, notices::question_of, scores},
    decision::{Decision, vote::needs_reason},
    ids::{Letter, Ref, TypedRef},
    vocabulary::{Method, Position, ReviewAnswer},
    words::fold,
};

/// The command meant by replying to a message about this reference, if the words mean one. `decision` is what a `D`
/// reference names.
#[must_use]
pub fn command(about: Ref, decision: Option<&Decision>, line: &str) -> Option<Command> {
    let reference = TypedRef::from(about);
    match about.letter {
        Letter::D if decision.is_some_and(|decision| decision.review.is_some()) => {
            let mut words = line.trim().splitn(2, char::is_whitespace);
            let first = fold(words.next()?);
            let answer = ReviewAnswer::ALL.iter().copied().find(|answer| fold(answer.word()) == first)?;
            let reason = words.next().map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty());
            Some(Command::Decision(DecisionCommand::Review { reference, answer, reason, for_org: None }))
        }
        Letter::D if fold(line) == fold("keep open") => {
            Some(Command::Decision(DecisionCommand::KeepOpen { reference, for_org: None }))
        }
        Letter::D => {
            let (position, reason) = position::one_word_reply(line)?;
            // A bare number is an answer only where steps are asked for.
            let on_a_scale = decision.is_some_and(|decision| decision.method == Method::Gradients);
            (position.step().is_none() || on_a_scale).then(|| vote(reference, position, reason.as_deref()))
        }
        Letter::F => {
            let choices: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            (!choices.is_empty()).then_some(Command::Poll(PollCommand::Answer { reference, choices, comment: None }))
        }
        Letter::N => crate::indicator::answer(about.number, line).map(Command::Indicator),
        Letter::R => crate::remind::answer(about.number, line).map(Command::Remind),
        Letter::C => checkin(reference, Asked::Next, line, false),
        Letter::T => crate::task::reply(reference, line).map(Command::Task),
        Letter::Q => crate::input::on_question(reference, line).map(Command::Input),
        Letter::I => crate::input::on_input(reference, line).map(Command::Input),
        Letter::M => crate::meeting::reply(reference, line).map(Command::Meeting),
        Letter::K | Letter::S | Letter::V => None,
    }
}

/// The same for a round of the check-in, said to the bot directly: `topic` is that of the message replied to, which may
/// have asked a single question; words that are no scores are the remark.
#[must_use]
pub fn checkin_direct(about: Ref, topic: &str, line: &str) -> Option<Command> {
    let asked = question_of(topic).map_or(Asked::Next, Asked::Question);
    checkin(TypedRef::from(about), asked, line, true)
}

/// A line said to the bot directly that is no command and replies to nothing: scores, if it can be nothing else.
#[must_use]
pub fn bare_scores(line: &str) -> Option<Command> {
    let scores: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    scores::looks_like(line).then_some(Command::Checkin(CheckinCommand::Answer {
        scores,
        comment: None,
        facilitator_only: false,
        asked: Asked::Next,
    }))
}

fn checkin(reference: TypedRef, asked: Asked, line: &str, direct: bool) -> Option<Command> {
    let mut scores = vec![reference.reference.to_string()];
    if let Some(code) = &reference.code {
        scores = vec![format!("{code}/{}", reference.reference)];
    }
    let line = line.trim();
    if scores::looks_like(line) {
        scores.extend(line.split_whitespace().map(str::to_owned));
        // In a room one score would be talk; all of a sheet are meant.
        let meant = direct || scores::are_several(&scores[1..]);
        let answer = CheckinCommand::Answer { scores, comment: None, facilitator_only: false, asked };
        return meant.then_some(Command::Checkin(answer));
    }
    if !direct || line.is_empty() {
        return None;
    }
    let starts = matches!(fold(line).as_str(), "start" | "commencer" | "empezar" | "ابدا");
    let comment = (!starts).then(|| line.to_owned());
    Some(Command::Checkin(CheckinCommand::Answer { scores, comment, facilitator_only: false, asked }))
}

/// `checkin:C1:start`, `checkin:C1:4:skip`, `checkin:C1:comment`; of a value checklist, `checkin:C1:remark`.
fn pressed_checkin(reference: &TypedRef, choice: &str, because: Option<&str>) -> Option<Command> {
    let answer = |score: Option<&str>, comment: Option<&str>, facilitator_only: bool, asked: Asked| {
        let mut scores = vec![reference.reference.to_string()];
        scores.extend(score.map(str::to_owned));
        let comment = comment.map(str::to_owned);
        Command::Checkin(CheckinCommand::Answer { scores, comment, facilitator_only, asked })
    };
    match choice {
        "start" => Some(answer(None, None, false, Asked::Next)),
        "comment" | "remark" => Some(answer(None, Some(because.unwrap_or_default()), false, Asked::Next)),
        "facilitator" => Some(answer(None, Some(because.unwrap_or_default()), true, Asked::Next)),
        _ => {
            let (question, score) = choice.split_once(':')?;
            let score = if score == "skip" { "-" } else { score };
            Some(answer(Some(score), None, false, Asked::Question(question.parse().ok()?)))
        }
    }
}

/// The command a button stands for, without its version and partnership: `vote:D1:consent`.
#[must_use]
pub fn pressed(button: &str, because: Option<&str>) -> Option<Command> {
    let mut pieces = button.splitn(3, ':');
    let (verb, reference, choice) = (pieces.next()?, pieces.next()?.parse::<Ref>().ok()?, pieces.next()?);
    let reference = TypedRef::from(reference);
    match verb {
        "checkin" => pressed_checkin(&reference, choice, because),
        // What was written into the modal is the advice.
        "vote" if choice == "advice" => {
            let typed = because.unwrap_or_default().to_owned();
            let position = position::Stated { position: None, typed };
            Some(Command::Vote(Vote { reference, position, reason: None, for_org: None, ground: None, version: None }))
        }
        "vote" => {
            // On which version: a card of an earlier text must not count for a later one (R16).
            let (choice, version) = match choice.split_once(':') {
                Some((choice, version)) => (choice, version.parse().ok()),
                None => (choice, None),
            };
            let position = Position::ALL.iter().copied().find(|position| position.word() == choice)?;
            match vote(reference, position, because) {
                Command::Vote(vote) => Some(Command::Vote(Vote { version, ..vote })),
                other => Some(other),
            }
        }
        "review" => {
            let answer = ReviewAnswer::ALL.iter().copied().find(|answer| answer.word() == choice)?;
            let reason = because.map(str::to_owned);
            Some(Command::Decision(DecisionCommand::Review { reference, answer, reason, for_org: None }))
        }
        "keep" => Some(Command::Decision(DecisionCommand::KeepOpen { reference, for_org: None })),
        "poll" => {
            Some(Command::Poll(PollCommand::Answer { reference, choices: vec![choice.to_owned()], comment: None }))
        }
        "task" => crate::task::pressed(reference, choice, because).map(Command::Task),
        "meeting" => crate::meeting::pressed(reference, choice).map(Command::Meeting),
        _ => None,
    }
}

/// Whether pressing this button asks for a reason; the same for a button of last year as for one of today.
#[must_use]
pub fn asks_reason(button: &str) -> bool {
    match pressed(button, None) {
        // Advice is all reason.
        Some(Command::Vote(vote)) => vote.position.position.is_none_or(needs_reason),
        Some(Command::Task(TaskCommand::Decline { .. })) => true,
        Some(Command::Decision(DecisionCommand::Review { answer, .. })) => answer != ReviewAnswer::Keep,
        Some(Command::Checkin(CheckinCommand::Answer { comment, .. })) => comment.is_some(),
        _ => false,
    }
}

/// What the window says that such a button opens, as keys of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// What was pressed.
    pub choice: Cow<'static, str>,
    /// What is to be written.
    pub label: &'static str,
    /// What becomes of it.
    pub hint: &'static str,
    /// The most characters that are kept; none where only the surface sets an end.
    pub most: Option<usize>,
}

/// The window that asks for what belongs to a button: a reason, which is kept with its matter, or the remark of a
/// check-in, which is sealed.
#[must_use]
pub fn window(button: &str) -> Window {
    let choice = button.splitn(3, ':').nth(2).unwrap_or_default();
    let checkin = |choice: &'static str| Window {
        choice: choice.into(),
        label: "modal-remark",
        hint: "modal-remark-hint",
        most: Some(LONGEST_COMMENT),
    };
    match pressed(button, None) {
        Some(Command::Checkin(CheckinCommand::Answer { facilitator_only: true, .. })) => {
            checkin("checkin-button-facilitator")
        }
        Some(Command::Checkin(_)) if choice == "remark" => {
            Window { label: "modal-value-remark", ..checkin("value-button-remark") }
        }
        Some(Command::Checkin(_)) => checkin("checkin-button-comment"),
        _ => {
            // The version a button was shown for is not said.
            let choice = choice.split(':').next().unwrap_or_default();
            Window {
                choice: format!("button-{choice}").into(),
                label: "modal-reason",
                hint: "modal-reason-hint",
                most: None,
            }
        }
    }
}

/// Whether a button asks for the ground of a block as well.
#[must_use]
pub fn asks_ground(button: &str) -> bool {
    matches!(pressed(button, None), Some(Command::Vote(vote)) if vote.position.position == Some(Position::Block))
}

fn vote(reference: TypedRef, position: Position, reason: Option<&str>) -> Command {
    // "block mandate: …" names its ground in one line, as a button's modal does.
    let (ground, reason) = match (position, reason) {
        (Position::Block, Some(reason)) => ground(reason),
        (_, reason) => (None, reason),
    };
    let reason = reason.filter(|reason| !reason.is_empty()).map(str::to_owned);
    Command::Vote(Vote { reference, position: position.into(), reason, for_org: None, ground, version: None })
}

/// The ground a reason names, and the reason without it.
pub(crate) fn ground(reason: &str) -> (Option<crate::vocabulary::Ground>, Option<&str>) {
    let first = reason.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let named = crate::vocabulary::Ground::ALL.iter().copied().find(|ground| fold(ground.word()) == fold(first));
    match named {
        Some(ground) if reason[first.len()..].starts_with(':') => {
            (Some(ground), Some(reason[first.len() + 1..].trim()))
        }
        // "outside our mandate" names the ground within the sentence.
        _ => {
            let within = crate::vocabulary::Ground::ALL.iter().copied().find(|ground| {
                reason.split(|c: char| !c.is_alphanumeric()).any(|word| fold(word) == fold(ground.word()))
            });
            (within, Some(reason))
        }
    }
}
