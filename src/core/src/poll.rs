//! Feedback polls: what people think, person by person; never a decision (R27).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::{
    catalogue::PollCommand,
    decide::{Draft, bounded, unknown_reference},
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref, TextId, TypedRef},
    notice::{Notice, NoticeButton, To, text_of},
    refusal::{Fault, Refusal},
    state::State,
    words::{
        fold,
        say::{Arg, Say},
        western_digits,
    },
};

/// A poll's number: the `F` reference.
pub type PollNumber = u32;

const LONGEST_QUESTION: usize = 300;
const LONGEST_OPTION: usize = 100;
const LONGEST_COMMENT: usize = 500;
const MOST_OPTIONS: usize = 20;
/// How long a poll is open where nobody says otherwise.
const OPEN_FOR: TimeDelta = TimeDelta::days(7);
const LISTED: usize = 15;

/// A feedback poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Its number.
    pub number: PollNumber,
    /// The question.
    pub question: TextId,
    /// What can be chosen.
    pub options: Vec<TextId>,
    /// Whether several may be chosen.
    pub multiple: bool,
    /// Who asked.
    pub by: Option<MemberId>,
    /// When it opened.
    pub opened: DateTime<Utc>,
    /// When it closes.
    pub closes: DateTime<Utc>,
    /// When it closed.
    pub closed: Option<DateTime<Utc>>,
    /// Each person's last answer: indices into `options`, and a remark.
    pub answers: BTreeMap<MemberId, (Vec<u16>, Option<TextId>)>,
}

impl Poll {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::F, self.number)
    }

    /// How many chose each option.
    #[must_use]
    pub fn counts(&self) -> Vec<usize> {
        (0..self.options.len())
            .map(|index| {
                self.answers.values().filter(|(choices, _)| choices.iter().any(|c| usize::from(*c) == index)).count()
            })
            .collect()
    }
}

/// Folds what concerns polls.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::PollAsked { poll, question, options, multiple, closes } => {
            state.polls.insert(
                *poll,
                Poll {
                    number: *poll,
                    question: *question,
                    options: options.clone(),
                    multiple: *multiple,
                    by: entry.by,
                    opened: entry.at,
                    closes: *closes,
                    closed: None,
                    answers: BTreeMap::new(),
                },
            );
        }
        Event::PollAnswered { poll, member, choices, comment } => {
            if let Some(poll) = state.polls.get_mut(poll) {
                poll.answers.insert(*member, (choices.clone(), *comment));
            }
        }
        Event::PollClosed { poll } => {
            if let Some(poll) = state.polls.get_mut(poll) {
                poll.closed = Some(entry.at);
            }
        }
        Event::MembersMerged { gone, kept } => {
            for poll in state.polls.values_mut() {
                if poll.by == Some(*gone) {
                    poll.by = Some(*kept);
                }
                // One answer a person: the kept account's, where both gave one.
                if let Some(answer) = poll.answers.remove(gone) {
                    poll.answers.entry(*kept).or_insert(answer);
                }
            }
        }
        _ => {}
    }
}

/// When a poll next changes by itself, and what happens then.
#[must_use]
pub fn next(poll: &Poll) -> Option<(DateTime<Utc>, Event)> {
    poll.closed.is_none().then_some((poll.closes, Event::PollClosed { poll: poll.number }))
}

/// Decides `poll …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &PollCommand) -> Result<(), Refusal> {
    match command {
        PollCommand::Ask { question, options, closes, multiple } => {
            let words: Vec<&str> = options.0.iter().map(String::as_str).collect();
            let closes = match closes {
                Some(closes) => draft.future(closes)?,
                None => draft.at() + OPEN_FOR,
            };
            ask(draft, question, &words, closes, *multiple)
        }
        PollCommand::Answer { reference, choices, comment } => answer(draft, reference, choices, comment.as_deref()),
        PollCommand::Results { reference } => {
            let poll = find(draft, reference)?;
            let notice = Notice::new("poll.results").about(poll.reference());
            draft.reply(results(poll, notice));
            Ok(())
        }
        PollCommand::Close { reference } => close(draft, reference),
        PollCommand::List => {
            list(draft);
            Ok(())
        }
    }
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Poll, Refusal> {
    let number = draft.number(typed, Letter::F)?;
    draft.state.polls.get(&number).ok_or_else(|| unknown_reference(Letter::F, number))
}

/// One that still takes answers.
fn find_open<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Poll, Refusal> {
    let poll = find(draft, typed)?;
    if poll.closed.is_none() && draft.at() < poll.closes {
        return Ok(poll);
    }
    Err(Refusal::new(Fault::Closed, "refusal-closed")
        .with("ref", poll.reference())
        .with("closed", poll.closed.unwrap_or(poll.closes)))
}

fn ask(
    draft: &mut Draft<'_>,
    question: &str,
    words: &[&str],
    closes: DateTime<Utc>,
    multiple: bool,
) -> Result<(), Refusal> {
    if words.len() < 2 {
        return Err(Refusal::new(Fault::Usage, "refusal-options-few").hint("refusal-options-hint"));
    }
    if words.len() > MOST_OPTIONS {
        return Err(Refusal::new(Fault::Limit, "refusal-options-many").with("most", MOST_OPTIONS));
    }
    for (index, option) in words.iter().enumerate() {
        bounded(option, LONGEST_OPTION)?;
        if words[..index].iter().any(|earlier| fold(earlier) == fold(option)) {
            return Err(Refusal::new(Fault::Usage, "refusal-option-twice").with("option", Arg::word(*option)));
        }
    }
    let question = bounded(question, LONGEST_QUESTION)?;
    let poll = draft.state.polls.keys().next_back().map_or(1, |last| last + 1);
    let question = draft.text(question);
    let options = words.iter().map(|option| draft.text(option)).collect();
    draft.event(Event::PollAsked { poll, question, options, multiple, closes });
    let reference = Ref::new(Letter::F, poll);
    draft.confirm(
        Notice::new("poll.opened")
            .about(reference)
            .line(Say::new("poll-done").with("ref", reference).with("closes", closes)),
    );
    Ok(())
}

fn answer(draft: &mut Draft<'_>, typed: &TypedRef, choices: &[String], comment: Option<&str>) -> Result<(), Refusal> {
    let poll = find_open(draft, typed)?;
    let reference = poll.reference();
    let chosen = chosen(draft, poll, choices)?;
    if chosen.len() > 1 && !poll.multiple {
        return Err(Refusal::new(Fault::Usage, "refusal-one-choice").with("ref", reference));
    }
    let comment = comment.map(|comment| bounded(comment, LONGEST_COMMENT)).transpose()?;
    let comment = draft.maybe_text(comment);
    let member = draft.asker();
    let changed = poll.answers.contains_key(&member);
    let words = chosen.iter().filter_map(|index| poll.options.get(usize::from(*index))).map(|text| Arg::Text(*text));
    let notice = Notice::new("poll.answered").about(reference).line(
        Say::new(if changed { "poll-changed" } else { "poll-answered" })
            .with("ref", reference)
            .with("choices", Arg::List(words.collect()))
            .with("closes", poll.closes),
    );
    draft.event(Event::PollAnswered { poll: poll.number, member, choices: chosen, comment });
    draft.whisper(notice);
    Ok(())
}

/// The options meant by numbers (`1 3`, `٢`), words (`Friday`), or both; several words may be one option.
fn chosen(draft: &Draft<'_>, poll: &Poll, choices: &[String]) -> Result<Vec<u16>, Refusal> {
    let whole = fold(&choices.join(" "));
    let named = |wanted: &str| {
        poll.options.iter().position(|text| draft.people.text(*text).is_some_and(|option| fold(option) == wanted))
    };
    let index = |position: usize| u16::try_from(position).unwrap_or(u16::MAX);
    if let Some(position) = named(&whole) {
        return Ok(vec![index(position)]);
    }
    let mut chosen = Vec::new();
    for word in
        choices.iter().flat_map(|choice| choice.split([',', ';', '،', '؛'])).map(str::trim).filter(|w| !w.is_empty())
    {
        let number =
            western_digits(word).parse::<usize>().ok().filter(|number| (1..=poll.options.len()).contains(number));
        // Options that are numbers themselves are meant by their words.
        let position = named(&fold(word)).or(number.map(|number| number - 1));
        let Some(position) = position else {
            return Err(Refusal::new(Fault::Usage, "refusal-no-such-choice")
                .with("choice", Arg::word(word.chars().take(40).collect::<String>()))
                .with("ref", poll.reference())
                .with("options", numbered(poll)));
        };
        if !chosen.contains(&index(position)) {
            chosen.push(index(position));
        }
    }
    if chosen.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-no-such-choice")
            .with("choice", Arg::word(""))
            .with("ref", poll.reference())
            .with("options", numbered(poll)));
    }
    Ok(chosen)
}

fn numbered(poll: &Poll) -> Arg {
    Arg::List(
        poll.options
            .iter()
            .enumerate()
            .map(|(index, text)| {
                Arg::Say(Box::new(Say::new("poll-option").with("number", index + 1).with("option", *text)))
            })
            .collect(),
    )
}

fn close(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let poll = find_open(draft, typed)?;
    let reference = poll.reference();
    if poll.by != Some(draft.asker()) && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-poll-who").with("ref", reference));
    }
    draft.event(Event::PollClosed { poll: poll.number });
    draft.confirm(Notice::new("poll.closed").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn list(draft: &mut Draft<'_>) {
    let polls: Vec<&Poll> = draft.state.polls.values().rev().collect();
    let mut notice = Notice::new("poll.list");
    if polls.is_empty() {
        notice = notice.line(Say::new("polls-none"));
    }
    for poll in polls.iter().take(LISTED) {
        notice = notice.about(poll.reference()).line(line(poll));
    }
    if polls.len() > LISTED {
        notice = notice.line(Say::new("polls-more").with("count", polls.len() - LISTED));
    }
    draft.reply(notice.data(json!({ "count": polls.len() })));
}

/// One line about a poll.
#[must_use]
pub fn line(poll: &Poll) -> Say {
    Say::new(if poll.closed.is_some() { "poll-line-closed" } else { "poll-line-open" })
        .with("ref", poll.reference())
        .with("question", Arg::Short(poll.question, 70))
        .with("answers", poll.answers.len())
        .with("closes", poll.closed.unwrap_or(poll.closes))
}

fn results(poll: &Poll, notice: Notice) -> Notice {
    let mut notice = notice.line(
        Say::new(if poll.closed.is_some() { "poll-results-closed" } else { "poll-results-open" })
            .with("ref", poll.reference())
            .with("question", poll.question)
            .with("answers", poll.answers.len())
            .with("closes", poll.closed.unwrap_or(poll.closes)),
    );
    let counts = poll.counts();
    for (index, (option, count)) in poll.options.iter().zip(&counts).enumerate() {
        notice = notice
            .line(Say::new("poll-result").with("number", index + 1).with("option", *option).with("count", *count));
    }
    for comment in poll.answers.values().filter_map(|(_, comment)| *comment) {
        notice = notice.line(Say::new("poll-comment").with("comment", comment));
    }
    let options: Vec<Value> = poll
        .options
        .iter()
        .zip(&counts)
        .map(|(option, count)| json!({ "option": text_of(*option), "count": count }))
        .collect();
    notice.data(json!({ "ref": poll.reference(), "answers": poll.answers.len(), "options": options }))
}

/// Tells what concerns polls.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    match &entry.event {
        Event::PollAsked { poll, .. } => {
            let Some(poll) = after.polls.get(poll) else { return };
            let reference = poll.reference();
            let mut notice = Notice::new("poll.opened")
                .to(To::Rooms)
                .about(reference)
                .line(Say::new("poll-opened").with("ref", reference).with("question", poll.question));
            for (index, option) in poll.options.iter().enumerate() {
                notice = notice.line(Say::new("poll-option-line").with("number", index + 1).with("option", *option));
                notice.buttons.push(NoticeButton {
                    id: format!("poll:{reference}:{}", index + 1),
                    label: Say::new("button-option").with("option", Arg::Short(*option, 70)),
                    asks_reason: false,
                });
            }
            notice = notice.line(
                Say::new(if poll.multiple { "poll-how-multiple" } else { "poll-how" })
                    .with("ref", reference)
                    .with("closes", poll.closes),
            );
            out.push(notice.data(json!({
                "ref": reference,
                "closes": poll.closes.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                "options": poll.options.iter().map(|option| text_of(*option)).collect::<Vec<_>>(),
            })));
        }
        Event::PollClosed { poll } => {
            let Some(poll) = after.polls.get(poll) else { return };
            out.push(results(poll, Notice::new("poll.results").to(To::Rooms).about(poll.reference())));
        }
        _ => {}
    }
}
