//! What the parser answers to a mistake: what was wrong, the nearest right word, one line that would work.

use clap::{Arg as Argument, Command as Declared};

use super::{help, reflect, suggest};
use crate::{
    refusal::{Fault, Refusal},
    words::say::Arg,
};

/// More characters than this in one argument are refused.
pub const MOST_IN_ARGUMENT: usize = 4_000;
/// More characters than this in one line are refused.
pub const MOST_IN_LINE: usize = 10_000;

/// Where in the catalogue the line had got to.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The command's full name, `partnership start`; empty before the first word is known.
    pub path: String,
    /// Its declaration.
    pub command: &'static Declared,
}

/// What somebody typed, shown back: on one line, not too long.
pub(super) fn quoted(typed: &str) -> Arg {
    const MOST: usize = 60;
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return Arg::word(line);
    }
    Arg::word(format!("{}…", line.chars().take(MOST - 1).collect::<String>()))
}

pub(super) fn empty() -> Refusal {
    Refusal::new(Fault::Usage, "refusal-empty").hint("refusal-try-help")
}

pub(super) fn control_character(c: char) -> Refusal {
    Refusal::new(Fault::Usage, "refusal-control-character").with("code", format!("U+{:04X}", u32::from(c)))
}

pub(super) fn line_too_long(count: usize) -> Refusal {
    Refusal::new(Fault::Limit, "refusal-line-too-long").with("count", count).with("limit", MOST_IN_LINE)
}

pub(super) fn unknown_command(word: &str) -> Refusal {
    let refusal = Refusal::new(Fault::UnknownCommand, "refusal-unknown-command").with("word", quoted(word));
    let Some(nearest) = suggest::command(word) else { return refusal.hint("refusal-try-help") };
    let under = format!("{nearest} ");
    let example = reflect::leaves().into_iter().find(|(path, _)| *path == nearest || path.starts_with(&under));
    let refusal = did_you_mean(refusal, Some(nearest));
    match example {
        Some((path, command)) => Place { path, command }.example(refusal),
        None => refusal.hint("refusal-try-help"),
    }
}

impl Place {
    /// Closes a refusal with a line that would work.
    pub(super) fn example(&self, refusal: Refusal) -> Refusal {
        refusal.hint("refusal-example").with("example", Arg::Key(help::example_key(&self.path).into()))
    }

    fn usage(&self) -> String {
        help::usage(&self.path, self.command)
    }

    pub(super) fn unknown_verb(&self, word: &str) -> Refusal {
        let verbs: Vec<_> = self.command.get_subcommands().map(Declared::get_name).collect();
        let refusal = Refusal::new(Fault::UnknownCommand, "refusal-unknown-verb")
            .with("noun", self.path.as_str())
            .with("word", quoted(word));
        let nearest = suggest::nearest(word, verbs.iter().copied()).map(|verb| format!("{} {verb}", self.path));
        self.verbs(did_you_mean(refusal, nearest))
    }

    pub(super) fn missing_verb(&self) -> Refusal {
        self.verbs(Refusal::new(Fault::Usage, "refusal-missing-verb").with("noun", self.path.as_str()))
    }

    /// The words that may follow, and one line that would work.
    fn verbs(&self, refusal: Refusal) -> Refusal {
        let verbs: Vec<_> = self.command.get_subcommands().map(|verb| Arg::word(verb.get_name())).collect();
        let refusal = refusal.hint("refusal-verbs").with("noun", self.path.as_str()).with("verbs", Arg::List(verbs));
        let under = format!("{} ", self.path);
        match reflect::leaves().into_iter().find(|(path, _)| path.starts_with(&under)) {
            Some((path, command)) => Place { path, command }.example(refusal),
            None => refusal,
        }
    }

    pub(super) fn unknown_option(&self, name: &str) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-unknown-option")
            .with("option", format!("--{name}"))
            .with("command", self.path.as_str());
        let nearest = suggest::option_name(self.command, name).map(|long| format!("--{long}"));
        self.example(did_you_mean(refusal, nearest))
    }

    pub(super) fn option_twice(&self, arg: &Argument) -> Refusal {
        self.example(Refusal::new(Fault::Usage, "refusal-option-twice").with("option", shown(arg)))
    }

    pub(super) fn option_needs_value(&self, arg: &Argument) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-option-needs-value").with("option", shown(arg));
        self.example(possible(refusal, arg))
    }

    pub(super) fn option_takes_no_value(&self, arg: &Argument) -> Refusal {
        self.example(Refusal::new(Fault::Usage, "refusal-option-takes-no-value").with("option", shown(arg)))
    }

    pub(super) fn quote_open(&self, from: &str) -> Refusal {
        self.example(Refusal::new(Fault::Usage, "refusal-quote-open").with("from", quoted(from)))
    }

    pub(super) fn extra_words(&self, words: &str) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-extra-words").with("words", quoted(words));
        self.example(refusal.hint("refusal-usage").with("usage", self.usage()))
    }

    pub(super) fn argument_too_long(&self, arg: &Argument, count: usize) -> Refusal {
        Refusal::new(Fault::Limit, "refusal-argument-too-long")
            .with("argument", shown(arg))
            .with("count", count)
            .with("limit", MOST_IN_ARGUMENT)
    }

    pub(super) fn missing(&self, what: Vec<String>) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-missing").with("what", Arg::list(what));
        self.example(refusal.hint("refusal-usage").with("usage", self.usage()))
    }

    pub(super) fn not_together(&self, one: &str, other: &str) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-not-together").with("one", one).with("other", other);
        self.example(refusal.hint("refusal-usage").with("usage", self.usage()))
    }

    /// Clap said something this parser does not know: the usage is the answer.
    pub(super) fn unclear(&self) -> Refusal {
        let refusal = Refusal::new(Fault::Usage, "refusal-unclear").with("command", self.path.as_str());
        self.example(refusal.hint("refusal-usage").with("usage", self.usage()))
    }
}

/// A value that is wrong in form; `key` says what would be right.
pub(super) fn invalid(key: &'static str, arg: &Argument, value: &str) -> Refusal {
    Refusal::new(Fault::Usage, key).with("argument", shown(arg)).with("value", quoted(value))
}

/// `--name`, or the name of a positional.
pub(super) fn shown(arg: &Argument) -> String {
    arg.get_long().map_or_else(|| reflect::value_name(arg).to_owned(), |long| format!("--{long}"))
}

/// The words are no position: the nearest one, those there are, and a line that would work.
#[must_use]
pub fn not_a_position(typed: &str) -> Refusal {
    let refusal = super::wrong::Wrong::refusal(&super::position::NotAPosition, typed);
    refusal.hint("refusal-example").with("example", Arg::Key(help::example_key("vote").into()))
}

/// Adds the nearest right word, where one is near.
pub(super) fn did_you_mean(refusal: Refusal, suggestion: Option<String>) -> Refusal {
    match suggestion {
        Some(suggestion) => refusal.hint("refusal-did-you-mean").with("suggestion", suggestion),
        None => refusal,
    }
}

/// Adds the words that would do, where they are a closed list.
pub(super) fn possible(refusal: Refusal, arg: &Argument) -> Refusal {
    possible_words(refusal, &reflect::choices(arg))
}

/// Adds the words that would do.
pub(super) fn possible_words<T: AsRef<str>>(refusal: Refusal, words: &[T]) -> Refusal {
    if words.is_empty() {
        return refusal;
    }
    refusal.hint("refusal-possible").with("words", Arg::list(words.iter().map(AsRef::as_ref)))
}
