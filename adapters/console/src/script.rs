//! Script lines, read into values; the crate's page lists what they mean.

use chrono::{DateTime, Utc};
use convenor_core::{
    ids::{Ref, TypedRef},
    port::{Account, Place, Platform, Venue},
};

/// The room where a line is spoken that names none.
pub const MAIN: &str = "main";

/// The word in a room's place that means: to the bot directly.
pub(crate) const DIRECT: &str = "dm";

/// One line of a script, as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// An empty line.
    Blank,
    /// A remark for the script's readers.
    Comment,
    /// Somebody speaks.
    Say {
        /// The account's name.
        account: String,
        /// Where.
        venue: Venue,
        /// What.
        speech: Speech,
    },
    /// The clock moves on by this length of time, as typed.
    Wait(String),
    /// The clock moves to this instant.
    At(DateTime<Utc>),
    /// The bot restarts in no time.
    Restart,
    /// The bot is down for this length of time, as typed.
    Down(String),
    /// The bot goes down.
    Crash,
    /// The bot starts after a crash.
    Start,
    /// Direct messages to the account fail, or work again.
    Reachable {
        /// The account's name.
        account: String,
        /// Whether they work.
        reachable: bool,
    },
    /// The account joins a room.
    Joins {
        /// The account's name.
        account: String,
        /// The room's name.
        room: String,
    },
    /// The output must, or must not, contain the text.
    Expect {
        /// The text to look for.
        text: String,
        /// Whether it must be there.
        present: bool,
    },
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Speech {
    /// A line for the bot, without its prefix.
    Command(String),
    /// Words in a room that are not for the bot.
    Talk(String),
    /// An answer to the newest message about a matter.
    Reply {
        /// The matter.
        about: Ref,
        /// The words.
        line: String,
    },
    /// A press on a button of the newest message about a matter.
    Click {
        /// The button's label.
        label: String,
        /// The matter.
        about: Ref,
        /// What is typed where the button asks for a reason.
        because: Option<String>,
    },
}

/// One line of a script and its place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1.
    pub number: usize,
    /// The line as written, without surrounding blanks.
    pub text: String,
}

/// What is wrong with a line, for whoever wrote the script.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Problem(pub String);

impl Problem {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

/// A line that can't be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("script line {line}: {problem}")]
pub struct ScriptError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// The code's place in a line.
pub(crate) const CODE: &str = "{code}";

/// The lines of a script. Each one is read once here, so that a script with a wrong line does nothing at all; only a line
/// that waits for a one-time code is left for its turn.
///
/// # Errors
/// The first line that is none of the language.
pub fn parse(script: &str) -> Result<Vec<Line>, ScriptError> {
    let script = script.strip_prefix('\u{feff}').unwrap_or(script);
    let mut lines = Vec::new();
    for (number, text) in (1..).zip(script.lines()) {
        if !text.contains(CODE) {
            parse_line(text).map_err(|problem| ScriptError { line: number, problem })?;
        }
        lines.push(Line { number, text: text.trim().to_owned() });
    }
    Ok(lines)
}

/// Reads one line.
///
/// # Errors
/// The line is none of the language.
pub fn parse_line(line: &str) -> Result<Step, Problem> {
    let line = line.trim();
    if line.is_empty() {
        return Ok(Step::Blank);
    }
    if line.starts_with('#') {
        return Ok(Step::Comment);
    }
    if let Some(rest) = line.strip_prefix(':') {
        let (word, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        return move_of(word, rest.trim());
    }
    let Some((account, venue, text)) = speaker(line) else {
        return Err(Problem::new("neither `NAME: …`, `NAME@ROOM: …`, `:word …` nor a comment"));
    };
    if text.is_empty() {
        return Err(Problem::new(format!("{account} says nothing")));
    }
    let speech = speech(&venue, text)?;
    Ok(Step::Say { account: account.to_owned(), venue, speech })
}

/// The speaker, the venue and the words of a spoken line; `None` when it names no speaker.
pub(crate) fn speaker(line: &str) -> Option<(&str, Venue, &str)> {
    let (who, text) = line.split_once(':')?;
    let (account, room) = who.split_once('@').unwrap_or((who, MAIN));
    // A command that holds a colon (`/propose Charter: …`) names nobody.
    let name = |word: &str| !word.is_empty() && !word.starts_with(['/', '!']) && !word.contains(char::is_whitespace);
    (name(account) && name(room)).then(|| (account, venue(room), text.trim()))
}

/// The venue a room's name stands for.
pub(crate) fn venue(room: &str) -> Venue {
    if room == DIRECT { Venue::Direct } else { Venue::Room(place(room)) }
}

/// The console's room of this name.
pub(crate) fn place(room: &str) -> Place {
    Place { platform: Platform::Console, id: room.to_owned() }
}

/// The console's account of this name.
pub(crate) fn account(name: &str) -> Account {
    Account { platform: Platform::Console, id: name.to_owned() }
}

/// The line without the prefix that addresses the bot; `None` when it has none.
pub(crate) fn addressed(text: &str) -> Option<&str> {
    text.strip_prefix(['/', '!']).map(str::trim)
}

fn speech(venue: &Venue, text: &str) -> Result<Speech, Problem> {
    if let Some(rest) = text.strip_prefix("click").map(str::trim_start)
        && rest.starts_with(QUOTES)
    {
        return click(rest);
    }
    if let Some(rest) = text.strip_prefix('>') {
        let (about, line) = split_word(rest.trim_start());
        if line.is_empty() {
            return Err(Problem::new("a reply is written `> REF words`"));
        }
        return Ok(Speech::Reply { about: reference(about)?, line: line.to_owned() });
    }
    Ok(match (addressed(text), venue) {
        (Some(line), _) => Speech::Command(line.to_owned()),
        (None, Venue::Direct) => Speech::Command(text.to_owned()),
        (None, Venue::Room(_)) => Speech::Talk(text.to_owned()),
    })
}

const QUOTES: [char; 3] = ['"', '“', '”'];

fn click(rest: &str) -> Result<Speech, Problem> {
    let wrong = || Problem::new(r#"a press is written `click "Label" on REF` or `click "Label" on REF because "…"`"#);
    let (label, rest) = rest.strip_prefix(QUOTES).and_then(|rest| rest.split_once(QUOTES)).ok_or_else(wrong)?;
    let (on, rest) = split_word(rest.trim_start());
    let (about, rest) = split_word(rest);
    let (why, reason) = split_word(rest);
    let because = match (why, reason) {
        ("", _) => None,
        // The reason runs to the line's last quote and may hold quotes of its own.
        ("because", reason) => {
            let reason = reason.strip_prefix(QUOTES).and_then(|reason| reason.strip_suffix(QUOTES));
            Some(reason.ok_or_else(wrong)?.to_owned())
        }
        _ => return Err(wrong()),
    };
    if on != "on" || about.is_empty() || label.trim().is_empty() {
        return Err(wrong());
    }
    Ok(Speech::Click { label: label.trim().to_owned(), about: reference(about)?, because })
}

fn reference(word: &str) -> Result<Ref, Problem> {
    match word.parse::<TypedRef>() {
        Ok(typed) => Ok(typed.reference),
        Err(_) => Err(Problem::new(format!("`{word}` is no reference like D1"))),
    }
}

fn split_word(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (word, rest.trim())
}

fn move_of(word: &str, rest: &str) -> Result<Step, Problem> {
    let some = |what: &str| match rest {
        "" => Err(Problem::new(format!("`:{word}` needs {what}"))),
        rest => Ok(rest.to_owned()),
    };
    let alone = |step: Step| match rest {
        "" => Ok(step),
        rest => Err(Problem::new(format!("`:{word}` stands alone, without `{rest}`"))),
    };
    let name = || match rest.split_whitespace().collect::<Vec<_>>()[..] {
        [name] => Ok(name.to_owned()),
        _ => Err(Problem::new(format!("`:{word}` needs one account's name"))),
    };
    match word {
        "wait" => Ok(Step::Wait(some("a length of time like 3d")?)),
        "at" => match DateTime::parse_from_rfc3339(rest) {
            Ok(instant) => Ok(Step::At(instant.to_utc())),
            Err(_) => Err(Problem::new("`:at` needs an instant like 2026-02-01T09:00:00Z")),
        },
        "restart" => alone(Step::Restart),
        "down" => Ok(Step::Down(some("a length of time like 6h")?)),
        "crash" => alone(Step::Crash),
        "start" => alone(Step::Start),
        "reachable" | "unreachable" => Ok(Step::Reachable { account: name()?, reachable: word == "reachable" }),
        "joins" => match rest.split_whitespace().collect::<Vec<_>>()[..] {
            [account] => Ok(Step::Joins { account: account.to_owned(), room: MAIN.to_owned() }),
            [account, room] if room != DIRECT => Ok(Step::Joins { account: account.to_owned(), room: room.to_owned() }),
            _ => Err(Problem::new("`:joins` needs an account's name and perhaps a room's")),
        },
        "expect" | "expect-no" => Ok(Step::Expect { text: some("a text to look for")?, present: word == "expect" }),
        _ => Err(Problem::new(format!("`:{word}` is no word of the script language"))),
    }
}

#[cfg(test)]
mod tests;
