//! The span splitter: cuts a typed line into arguments by what the declaration says each one takes.
//!
//! Splitting as a shell does would eat apostrophes (`L'eau d'abord`, `don't`), and clap alone misreads free text that
//! holds `--` or `-5`. So each argument takes what its value name says (the table in [`super::command`]), and clap gets
//! `--name=value` for every option and everything else behind `--`, where it interprets nothing.
//!
//! What looks like an option and is none: where an option would stand, it is refused. Inside free text it is refused when
//! it is nearly an option of this command (a probable typo) or exactly one of another command; any other `--word` is text,
//! and so is everything in quotes. A long dash stands for `--` only before a known option.

use clap::{Arg, Command as Declared};

use super::{
    position, reflect,
    reflect::{Takes, takes, value_name},
    refuse::{self, MOST_IN_ARGUMENT, Place},
    suggest,
    token::{self, OptionWord, Token, What},
};
use crate::{
    refusal::Refusal,
    vocabulary::KnownSector,
    words::{fold, is_direction_mark, western_digits, without_direction_marks},
};

/// A line cut into arguments, as clap takes them.
#[derive(Debug)]
pub(super) struct Split {
    /// The command the line names.
    pub place: Place,
    /// Its words, its options as `--name=value`, then `--` and its positionals.
    pub argv: Vec<String>,
}

/// Cuts a line without control characters into arguments.
///
/// # Errors
/// No such command or option, an option twice or without its value, an open quote, words left over, too long.
pub(super) fn split(line: &str) -> Result<Split, Refusal> {
    let mut splitter = Splitter::find_command(line)?;
    let asks_help = splitter.arguments()?;
    if asks_help {
        let words = splitter.place.path.split(' ').map(str::to_owned);
        let argv = ["help", "--"].map(str::to_owned).into_iter().chain(words).collect();
        return Ok(Split { place: splitter.place, argv });
    }
    let mut argv: Vec<_> = splitter.place.path.split(' ').map(str::to_owned).collect();
    argv.extend(splitter.options);
    argv.push("--".to_owned());
    argv.extend(splitter.positionals);
    Ok(Split { place: splitter.place, argv })
}

/// One field of a form as clap takes it: several values where the argument takes several, none where it is blank.
///
/// # Errors
/// Control characters, too long.
pub(super) fn field(place: &Place, arg: &'static Arg, value: &str) -> Result<Vec<String>, Refusal> {
    let value = super::checked(value)?;
    let mut splitter = Splitter {
        line: &value,
        at: 0,
        place: place.clone(),
        given: Vec::new(),
        options: Vec::new(),
        positionals: Vec::new(),
    };
    if takes(arg) == Takes::Each {
        while let Some(token) = splitter.token(splitter.at)? {
            splitter.each(arg, &token)?;
        }
        return Ok(splitter.positionals);
    }
    let text = matches!(takes(arg), Takes::Text | Takes::Position);
    let value = splitter.measured(arg, if text { value.trim().to_owned() } else { tidy(&value, value_name(arg)) })?;
    Ok(if value.is_empty() { Vec::new() } else { vec![value] })
}

/// Whether own text of the command is still to come while an option's value is read: then a quoted text may be it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pending {
    No,
    Optional,
    Required,
}

struct Splitter<'a> {
    line: &'a str,
    at: usize,
    place: Place,
    given: Vec<&'static str>,
    options: Vec<String>,
    positionals: Vec<String>,
}

impl<'a> Splitter<'a> {
    /// Walks the words of the command.
    fn find_command(line: &'a str) -> Result<Self, Refusal> {
        let place = Place { path: String::new(), command: reflect::root() };
        let mut splitter = Self { line, at: 0, place, given: Vec::new(), options: Vec::new(), positionals: Vec::new() };
        let prefix = |c: char| c.is_whitespace() || is_direction_mark(c) || matches!(c, '/' | '!');
        splitter.at = line.len() - line.trim_start_matches(prefix).len();
        while splitter.place.command.has_subcommands() {
            splitter.next_word_of_command()?;
        }
        Ok(splitter)
    }

    fn next_word_of_command(&mut self) -> Result<(), Refusal> {
        let Some(first) = self.token(self.at)? else {
            return Err(if self.place.path.is_empty() { refuse::empty() } else { self.place.missing_verb() });
        };
        // `hand over` is `hand-over`: two words before one. The dash that skips a first question is no part of a word.
        let is_word = |token: &Token| self.line[token.start..token.end].contains(char::is_alphanumeric);
        let second = self.token(first.end).ok().flatten();
        let second = second.filter(|token| matches!(token.what, What::Plain) && is_word(token));
        for last in second.iter().chain([&first]) {
            let words = &self.line[first.start..last.end];
            if let Some(found) = reflect::subcommand(self.place.command, words) {
                let path = [self.place.path.as_str(), found.get_name()].join(" ");
                self.place = Place { path: path.trim_start().to_owned(), command: found };
                self.at = last.end;
                return Ok(());
            }
        }
        let word = &self.line[first.start..first.end];
        Err(if self.place.path.is_empty() { refuse::unknown_command(word) } else { self.place.unknown_verb(word) })
    }

    /// Reads options and positionals to the end of the line. True when `--help` was asked for.
    fn arguments(&mut self) -> Result<bool, Refusal> {
        let command: &'static Declared = self.place.command;
        let positionals: Vec<&'static Arg> = command.get_positionals().collect();
        let mut next = 0;
        while let Some(token) = self.token(self.at)? {
            if let What::Option(word) = &token.what {
                if let Some(arg) = reflect::option(command, &word.name) {
                    self.at = token.end;
                    self.option(arg, word.equals, pending(positionals.get(next).copied()))?;
                    continue;
                }
                if word.ascii && word.name == "help" {
                    return Ok(true);
                }
                if word.ascii {
                    return Err(self.place.unknown_option(&word.name));
                }
            }
            let Some(arg) = positionals.get(next).copied() else {
                return Err(self.place.extra_words(&self.line[token.start..]));
            };
            self.positional(arg, &token, positionals.get(next + 1).copied())?;
            // An argument of many values is the last one and goes on taking.
            if takes(arg) != Takes::Each {
                next += 1;
            }
        }
        Ok(false)
    }

    fn option(&mut self, arg: &'static Arg, equals: bool, pending: Pending) -> Result<(), Refusal> {
        let long = arg.get_long().unwrap_or_default();
        if self.given.contains(&long) {
            return Err(self.place.option_twice(arg));
        }
        self.given.push(long);
        if takes(arg) == Takes::Nothing {
            if equals {
                return Err(self.place.option_takes_no_value(arg));
            }
            self.options.push(format!("--{long}"));
            return Ok(());
        }
        let Some(token) = self.token(self.at)?.filter(|token| !self.is_known_option(token)) else {
            return Err(self.place.option_needs_value(arg));
        };
        if let What::Option(OptionWord { name, ascii: true, .. }) = &token.what {
            return Err(self.place.unknown_option(name));
        }
        let value = self.value(arg, &token, pending, None)?;
        if value.trim().is_empty() && takes(arg) != Takes::Text {
            return Err(self.place.option_needs_value(arg));
        }
        self.options.push(format!("--{long}={value}"));
        Ok(())
    }

    fn positional(&mut self, arg: &'static Arg, token: &Token, after: Option<&'static Arg>) -> Result<(), Refusal> {
        if takes(arg) == Takes::Each {
            return self.each(arg, token);
        }
        let value = self.value(arg, token, Pending::No, after)?;
        // An empty text is no text: clap then says what is missing.
        if !value.trim().is_empty() {
            self.positionals.push(value);
        }
        Ok(())
    }

    /// One of several values; commas between unquoted ones are not part of them.
    fn each(&mut self, arg: &Arg, token: &Token) -> Result<(), Refusal> {
        self.at = token.end;
        if let What::Quoted(inner) = &token.what {
            let value = self.measured(arg, self.line[inner.clone()].to_owned())?;
            self.positionals.push(value);
            return Ok(());
        }
        let word = without_direction_marks(&self.line[token.start..token.end]);
        for value in word.split([',', '،', ';', '؛']).filter(|value| !value.is_empty()) {
            let digits = western_digits(value);
            let number = digits.bytes().all(|b| b.is_ascii_digit());
            let value = self.measured(arg, if number { digits } else { value.to_owned() })?;
            self.positionals.push(value);
        }
        Ok(())
    }

    /// The value that begins with this token, by what the argument takes; moves behind it.
    fn value(
        &mut self,
        arg: &Arg,
        token: &Token,
        pending: Pending,
        after: Option<&'static Arg>,
    ) -> Result<String, Refusal> {
        let kind = takes(arg);
        let value = match (&token.what, kind) {
            (What::Quoted(inner), Takes::Word | Takes::Choice | Takes::Position) => {
                self.at = token.end;
                self.line[inner.clone()].to_owned()
            }
            (_, Takes::Position) => match position::at_start(&self.line[token.start..]) {
                // As typed: on a question put out for advice the words are the answer.
                Some((_, taken)) => {
                    self.at = token.start + taken;
                    self.line[token.start..token.start + taken].to_owned()
                }
                None => self.word(token),
            },
            (_, Takes::Choice) => self.choice(token, &reflect::choices(arg)),
            (_, Takes::Word) if value_name(arg) == "SECTOR" => self.choice(token, KnownSector::WORDS),
            (_, Takes::Word) => self.word(token),
            // A name before another one can't run on: it takes one word, or stands in quotes.
            (What::Plain, Takes::Words) if after.is_some_and(|after| takes(after) != Takes::Choice) => self.word(token),
            _ => self.run(kind, token, pending, after)?,
        };
        let plain = kind != Takes::Text && !(kind == Takes::Position);
        let value = if plain { tidy(&value, value_name(arg)) } else { value };
        self.measured(arg, value)
    }

    fn word(&mut self, token: &Token) -> String {
        self.at = token.end;
        self.line[token.start..token.end].to_owned()
    }

    /// The longest of these words that stands here, in its own spelling; else one word, which clap will refuse.
    fn choice<T: AsRef<str>>(&mut self, token: &Token, words: &[T]) -> String {
        /// No choice has more words.
        const MOST: usize = 3;
        let mut ends = vec![token.end];
        while ends.len() < MOST {
            match self.token(ends[ends.len() - 1]) {
                Ok(Some(next)) if matches!(next.what, What::Plain) => ends.push(next.end),
                _ => break,
            }
        }
        for end in ends.into_iter().rev() {
            let typed = fold(&self.line[token.start..end]);
            if let Some(word) = words.iter().find(|word| fold(word.as_ref()) == typed) {
                self.at = end;
                return word.as_ref().to_owned();
            }
        }
        self.word(token)
    }

    /// Words or free text up to the next known option.
    fn run(
        &mut self,
        kind: Takes,
        first: &Token,
        pending: Pending,
        after: Option<&'static Arg>,
    ) -> Result<String, Refusal> {
        let own_text_may_be_quoted = match pending {
            Pending::No => false,
            // In words (dates, names) a quote has no other meaning; in free text it may.
            Pending::Optional => kind == Takes::Words,
            Pending::Required => true,
        };
        let choices = after.map(reflect::choices).unwrap_or_default();
        let mut tokens: Vec<Token> = Vec::new();
        let mut next = Some(first.clone());
        while let Some(token) = next {
            match &token.what {
                What::Option(_) if self.is_known_option(&token) => break,
                What::Option(word) if word.ascii => self.check_option_in_text(kind, word)?,
                What::Quoted(_) if own_text_may_be_quoted && tokens.is_empty() && !self.list_goes_on(&token) => {
                    tokens.push(token);
                    break;
                }
                What::Quoted(_) if own_text_may_be_quoted && !tokens.is_empty() && self.ends_run(&token)? => break,
                What::Plain if !tokens.is_empty() && self.is_choice(&token, &choices) => break,
                _ => {}
            }
            next = self.token(token.end)?;
            tokens.push(token);
        }
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return Ok(String::new()) };
        self.at = last.end;
        Ok(match (&first.what, kind) {
            (What::Quoted(inner), _) if tokens.len() == 1 => self.line[inner.clone()].to_owned(),
            (_, Takes::Text) => self.line[first.outer..last.end].to_owned(),
            _ => self.without_quotes(&tokens),
        })
    }

    /// An unknown `--word` inside a run; see the top of the module.
    fn check_option_in_text(&self, kind: Takes, word: &OptionWord) -> Result<(), Refusal> {
        let typo = suggest::option_name(self.place.command, &word.name).is_some();
        if kind != Takes::Text || typo || reflect::is_option_somewhere(&word.name) {
            return Err(self.place.unknown_option(&word.name));
        }
        Ok(())
    }

    /// Whether a comma follows directly: `"Beth", "Winnie"`.
    fn list_goes_on(&self, token: &Token) -> bool {
        self.line[token.end..].starts_with([',', '،', ';', '؛'])
    }

    /// Whether nothing but an option follows the token.
    fn ends_run(&self, token: &Token) -> Result<bool, Refusal> {
        Ok(self.token(token.end)?.is_none_or(|next| self.is_known_option(&next)))
    }

    fn is_choice(&self, token: &Token, choices: &[String]) -> bool {
        let word = fold(&self.line[token.start..token.end]);
        choices.iter().any(|choice| fold(choice) == word)
    }

    fn is_known_option(&self, token: &Token) -> bool {
        matches!(&token.what, What::Option(word) if reflect::option(self.place.command, &word.name).is_some())
    }

    /// The words of a run with the quotes taken off.
    fn without_quotes(&self, tokens: &[Token]) -> String {
        let mut text = String::new();
        let mut end = tokens.first().map_or(0, |token| token.outer);
        for token in tokens {
            text.push_str(&self.line[end..token.outer]);
            text.push_str(match &token.what {
                What::Quoted(inner) => &self.line[inner.clone()],
                _ => &self.line[token.start..token.end],
            });
            end = token.end;
        }
        text
    }

    fn measured(&self, arg: &Arg, value: String) -> Result<String, Refusal> {
        let count = value.chars().count();
        if count > MOST_IN_ARGUMENT { Err(self.place.argument_too_long(arg, count)) } else { Ok(value) }
    }

    /// The next piece of the line from this place; `None` at its end.
    fn token(&self, at: usize) -> Result<Option<Token>, Refusal> {
        token::next(self.line, at).map_err(|open| self.place.quote_open(&self.line[open.at..]))
    }
}

fn pending(next: Option<&Arg>) -> Pending {
    match next {
        Some(arg) if !matches!(takes(arg), Takes::Text | Takes::Words) => Pending::No,
        Some(arg) if arg.is_required_set() => Pending::Required,
        Some(_) => Pending::Optional,
        None => Pending::No,
    }
}

/// A word or name without marks of direction and doubled spaces; digits Western where a number or time is meant.
fn tidy(value: &str, name: &str) -> String {
    let value = without_direction_marks(value).split_whitespace().collect::<Vec<_>>().join(" ");
    let counts = matches!(name, "REF" | "N" | "CODE" | "WHEN" | "EVERY" | "DUR" | "DAYS" | "HH:MM-HH:MM");
    if counts { western_digits(&value) } else { value }
}

#[cfg(test)]
#[path = "split_tests.rs"]
mod tests;
