//! Feedback polls: what people think, person by person; never a decision (R27).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    catalogue::PollCommand,
    checkin::{
        Floors,
        ballot::{Ballot, Kept, Seal},
    },
    decide::{Claim, Draft, NewText, bounded, unknown_reference},
    event::{Entry, Event},
    ids::{Letter, MemberId, Ref, TextId, TypedRef},
    notice::{Notice, NoticeButton, To, text_of},
    people::People,
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
/// The topic of what is said of a sealed answer; it goes with the ballots.
const SEALED: &str = "poll.sealed";

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
    /// The fewest answers shown, where nobody is to learn who chose what: then answers are sealed, not here.
    pub anonymous: Option<u16>,
    /// Whether people outside the rooms may answer by a link.
    pub external: bool,
    /// What an anonymous poll came to.
    pub counted: Option<Counted>,
}

/// What an anonymous poll came to, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// How many answered.
    pub answered: u16,
    /// How many chose each option; empty where too few answered.
    pub counts: Vec<u16>,
    /// Their remarks, shuffled.
    pub comments: Vec<TextId>,
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
        if let Some(counted) = &self.counted {
            return counted.counts.iter().map(|count| usize::from(*count)).collect();
        }
        (0..self.options.len())
            .map(|index| {
                self.answers.values().filter(|(choices, _)| choices.iter().any(|c| usize::from(*c) == index)).count()
            })
            .collect()
    }
}

/// How many answered it, where that is known: not of an anonymous poll that is open.
#[must_use]
pub fn answered(poll: &Poll) -> Option<usize> {
    match (&poll.counted, poll.anonymous) {
        (Some(counted), _) => Some(usize::from(counted.answered)),
        (None, Some(_)) => None,
        (None, None) => Some(poll.answers.len()),
    }
}

/// Folds what concerns polls.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::PollAsked { poll, question, options, multiple, closes, anonymous, external } => {
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
                    anonymous: *anonymous,
                    external: *external,
                    counted: None,
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
        Event::PollCounted { poll, answered, counts, comments } => {
            if let Some(poll) = state.polls.get_mut(poll) {
                poll.closed = Some(entry.at);
                poll.counted =
                    Some(Counted { answered: *answered, counts: counts.clone(), comments: comments.clone() });
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
pub fn next(state: &State, people: &People, poll: &Poll) -> Option<(DateTime<Utc>, Event)> {
    if poll.closed.is_some() {
        return None;
    }
    let Some(least) = poll.anonymous else { return Some((poll.closes, Event::PollClosed { poll: poll.number })) };
    Some((poll.closes, count(state, people, poll, least)))
}

/// In an archived partnership nobody may answer any more: what was sealed is separated at once.
#[must_use]
pub fn ending(state: &State, people: &People, poll: &Poll, archived: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let least = poll.anonymous.filter(|_| poll.closed.is_none())?;
    Some((poll.closes.min(archived), count(state, people, poll, least)))
}

fn count(state: &State, people: &People, poll: &Poll, least: u16) -> Event {
    let (answered, counts) = tally(people, poll, least);
    let remarks = if counts.is_empty() { 0 } else { remarks(people, poll.reference()).count() };
    let comments = (1..).map(|next| TextId(state.last_text + next)).take(remarks).collect();
    Event::PollCounted { poll: poll.number, answered, counts, comments }
}

/// How many answered an anonymous poll and, where they are enough, how many chose each option.
fn tally(people: &People, poll: &Poll, least: u16) -> (u16, Vec<u16>) {
    let ballots = people.ballots(poll.reference());
    let answered = u16::try_from(ballots.len()).unwrap_or(u16::MAX);
    if answered < least {
        return (answered, Vec::new());
    }
    let chose = |index: usize| {
        let has = |ballot: &&(MemberId, Ballot)| matches!(&ballot.1, Ballot::Poll { choices, .. } if choices.iter().any(|c| usize::from(*c) == index));
        u16::try_from(ballots.iter().filter(has).count()).unwrap_or(u16::MAX)
    };
    (answered, (0..poll.options.len()).map(chose).collect())
}

fn remarks(people: &People, matter: Ref) -> impl Iterator<Item = &str> {
    people.ballots(matter).iter().filter_map(|(_, ballot)| match ballot {
        Ballot::Poll { comment, .. } => comment.as_deref(),
        Ballot::Checkin(_) => None,
    })
}

/// The remarks that the closing of an anonymous poll brings with it.
pub(crate) fn texts(people: &People, event: &Event) -> Vec<NewText> {
    let Event::PollCounted { poll, comments, .. } = event else { return Vec::new() };
    let bodies = remarks(people, Ref::new(Letter::F, *poll));
    let text = |(id, body): (&TextId, &str)| NewText { id: *id, body: body.to_owned(), personal: false };
    comments.iter().zip(bodies).map(text).collect()
}

/// What is kept of the answers to an anonymous poll.
pub(crate) fn kept(people: &People, event: &Event) -> Vec<Kept> {
    let Event::PollCounted { poll, .. } = event else { return Vec::new() };
    let choices = |(_, ballot): &(MemberId, Ballot)| match ballot {
        Ballot::Poll { choices, .. } => {
            Some(Kept { sector: None, scores: choices.iter().map(|choice| Some(*choice)).collect() })
        }
        Ballot::Checkin(_) => None,
    };
    people.ballots(Ref::new(Letter::F, *poll)).iter().filter_map(choices).collect()
}

/// Decides `poll …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &PollCommand) -> Result<(), Refusal> {
    match command {
        PollCommand::Ask { question, options, closes, multiple, anonymous, external } => {
            let words: Vec<&str> = options.0.iter().map(String::as_str).collect();
            let closes = match closes {
                Some(closes) => draft.future(closes)?,
                None => draft.at() + OPEN_FOR,
            };
            let kind = Kind { multiple: *multiple, anonymous: *anonymous, external: *external };
            ask(draft, question, &words, closes, kind)
        }
        PollCommand::Answer { reference, choices, comment } => answer(draft, reference, choices, comment.as_deref()),
        PollCommand::Results { reference } => {
            let poll = find(draft, reference)?;
            let notice = Notice::new("poll.results").about(poll.reference());
            let sealed = draft.people.ballots(poll.reference()).len();
            draft.reply(results(poll, sealed, notice));
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

/// What sort of poll is asked.
#[derive(Debug, Clone, Copy)]
struct Kind {
    multiple: bool,
    anonymous: bool,
    external: bool,
}

fn ask(
    draft: &mut Draft<'_>,
    question: &str,
    words: &[&str],
    closes: DateTime<Utc>,
    kind: Kind,
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
    let Kind { multiple, anonymous, external } = kind;
    let anonymous = anonymous.then(|| Floors::of(draft.state).least);
    draft.event(Event::PollAsked { poll, question, options, multiple, closes, anonymous, external });
    let reference = Ref::new(Letter::F, poll);
    if external {
        link(draft, reference, closes);
    }
    draft.confirm(
        Notice::new("poll.opened")
            .about(reference)
            .line(Say::new("poll-done").with("ref", reference).with("closes", closes)),
    );
    Ok(())
}

/// The secret of the link is shown once, to whoever asked; what is kept is its hash.
fn link(draft: &mut Draft<'_>, reference: Ref, closes: DateTime<Utc>) {
    let token = draft.request.token.clone();
    let hash = hex::encode(Sha256::digest(token.as_bytes()));
    draft.claim(Claim::PollLink { hash, poll: reference.number, expires: closes });
    draft.whisper(
        Notice::new("poll.link")
            .about(reference)
            .line(Say::new("poll-link").with("ref", reference).with("token", Arg::word(token.clone())))
            .line(Say::new("poll-link-once").with("closes", closes))
            .data(json!({ "ref": reference, "token": token })),
    );
}

fn answer(draft: &mut Draft<'_>, typed: &TypedRef, choices: &[String], comment: Option<&str>) -> Result<(), Refusal> {
    let poll = find_open(draft, typed)?;
    let reference = poll.reference();
    let chosen = chosen(draft, poll, choices)?;
    if chosen.len() > 1 && !poll.multiple {
        return Err(Refusal::new(Fault::Usage, "refusal-one-choice").with("ref", reference));
    }
    let comment = comment.map(|comment| bounded(comment, LONGEST_COMMENT)).transpose()?;
    if poll.anonymous.is_some() {
        return seal(draft, poll, chosen, comment);
    }
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

/// An anonymous answer is sealed, outside the ledger. What was chosen is not repeated: the message may be kept.
fn seal(draft: &mut Draft<'_>, poll: &Poll, choices: Vec<u16>, comment: Option<&str>) -> Result<(), Refusal> {
    let Some(member) = draft.request.member else {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    };
    let reference = poll.reference();
    let changed = draft.people.ballots(reference).iter().any(|(whose, _)| *whose == member);
    let ballot = Ballot::Poll { choices, comment: comment.map(str::to_owned) };
    draft.seal(Seal { matter: reference, member, ballot });
    draft.whisper(
        Notice::new("poll.answered").about(reference).topic(format!("{SEALED}/{reference}")).line(
            Say::new(if changed { "poll-sealed-changed" } else { "poll-sealed" })
                .with("ref", reference)
                .with("closes", poll.closes),
        ),
    );
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
    match poll.anonymous {
        None => draft.event(Event::PollClosed { poll: poll.number }),
        Some(least) => {
            let (answered, counts) = tally(draft.people, poll, least);
            let remarks = if counts.is_empty() { Vec::new() } else { remarks(draft.people, reference).collect() };
            let comments = remarks.into_iter().map(|remark| draft.text(remark)).collect();
            draft.event(Event::PollCounted { poll: poll.number, answered, counts, comments });
        }
    }
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
    let key = match (poll.closed, answered(poll)) {
        (Some(_), _) => "poll-line-closed",
        (None, Some(_)) => "poll-line-open",
        (None, None) => "poll-line-anonymous",
    };
    let say = Say::new(key).with("ref", poll.reference()).with("question", Arg::Short(poll.question, 70));
    let say = match answered(poll) {
        Some(answered) => say.with("answers", answered),
        None => say,
    };
    say.with("closes", poll.closed.unwrap_or(poll.closes))
}

/// The results; of an anonymous poll that is open only how many answers are sealed.
fn results(poll: &Poll, sealed: usize, notice: Notice) -> Notice {
    let answers = answered(poll).unwrap_or(sealed);
    let reference = poll.reference();
    let hidden = match (poll.anonymous, &poll.counted) {
        (Some(_), None) => Some(Say::new("poll-hidden-open").with("closes", poll.closes)),
        (Some(least), Some(counted)) if counted.counts.is_empty() => {
            Some(Say::new("poll-hidden").with("least", u32::from(least)))
        }
        _ => None,
    };
    let mut notice = notice.line(
        Say::new(if poll.closed.is_some() { "poll-results-closed" } else { "poll-results-open" })
            .with("ref", poll.reference())
            .with("question", poll.question)
            .with("answers", answers)
            .with("closes", poll.closed.unwrap_or(poll.closes)),
    );
    if let Some(hidden) = hidden {
        return notice.line(hidden).data(json!({ "ref": reference, "answers": answers, "options": [] }));
    }
    let counts = poll.counts();
    for (index, (option, count)) in poll.options.iter().zip(&counts).enumerate() {
        notice = notice
            .line(Say::new("poll-result").with("number", index + 1).with("option", *option).with("count", *count));
    }
    let counted = poll.counted.iter().flat_map(|counted| counted.comments.iter().copied());
    for comment in poll.answers.values().filter_map(|(_, comment)| *comment).chain(counted) {
        notice = notice.line(Say::new("poll-comment").with("comment", comment));
    }
    let options: Vec<Value> = poll
        .options
        .iter()
        .zip(&counts)
        .map(|(option, count)| json!({ "option": text_of(*option), "count": count }))
        .collect();
    notice.data(json!({ "ref": reference, "answers": answers, "options": options }))
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
            if let Some(least) = poll.anonymous {
                notice = notice.line(Say::new("poll-anonymous").with("least", u32::from(least)));
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
        Event::PollClosed { poll } | Event::PollCounted { poll, .. } => {
            let Some(poll) = after.polls.get(poll) else { return };
            out.push(results(poll, 0, Notice::new("poll.results").to(To::Rooms).about(poll.reference())));
        }
        _ => {}
    }
}
