//! A typed line becomes a command, or a refusal that says what would work.

use std::{borrow::Cow, error::Error as _};

use clap::{
    Arg, Parser,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};

use super::{
    command::Command,
    reflect,
    refuse::{self, MOST_IN_LINE, Place},
    split, suggest, wrong,
};
use crate::refusal::Refusal;

/// Parses one line. The prefix or mention is taken off already; a leading `/` or `!` is tolerated.
///
/// # Errors
/// A [`Refusal`] with [`Fault::UnknownCommand`](crate::refusal::Fault::UnknownCommand),
/// [`Fault::Usage`](crate::refusal::Fault::Usage) or [`Fault::Limit`](crate::refusal::Fault::Limit).
pub fn parse(line: &str) -> Result<Command, Refusal> {
    let line = checked(line)?;
    let split = split::split(&line)?;
    Command::try_parse_from(&split.argv).map_err(|error| refusal(&split.place, &error))
}

/// The line with plain line breaks, not too long, without control characters: what every word from outside has to be,
/// typed as a command, as a reply or behind a button.
///
/// # Errors
/// It is too long, or holds a control character.
pub fn checked(line: &str) -> Result<Cow<'_, str>, Refusal> {
    let count = line.chars().count();
    if count > MOST_IN_LINE {
        return Err(refuse::line_too_long(count));
    }
    let line = match line.contains('\r') {
        true => Cow::Owned(line.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(line),
    };
    match line.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(c) => Err(refuse::control_character(c)),
        None => Ok(line),
    }
}

pub(super) fn refusal(place: &Place, error: &Error) -> Refusal {
    let arg = texts(error, ContextKind::InvalidArg).first().and_then(|shown| argument(place, shown));
    match (error.kind(), arg) {
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(arg)) => {
            let value = texts(error, ContextKind::InvalidValue).into_iter().next().unwrap_or_default();
            invalid(place, arg, &value, error)
        }
        (ErrorKind::MissingRequiredArgument, _) => {
            let missing = texts(error, ContextKind::InvalidArg);
            place.missing(missing.iter().map(|shown| shown.replace(['<', '>'], "")).collect())
        }
        (ErrorKind::ArgumentConflict, Some(arg)) => {
            let prior = texts(error, ContextKind::PriorArg);
            let other = prior.first().and_then(|shown| argument(place, shown)).map(refuse::shown);
            match other {
                Some(other) => place.not_together(&refuse::shown(arg), &other),
                None => place.unclear(),
            }
        }
        _ => place.unclear(),
    }
}

/// A value that is wrong in form: why, the nearest right one, the ones that would do.
fn invalid(place: &Place, arg: &Arg, value: &str, error: &Error) -> Refusal {
    if let Some(refusal) = error.source().and_then(|source| wrong::of(source, value)) {
        return place.example(refusal);
    }
    let choices = reflect::choices(arg);
    if !choices.is_empty() {
        let nearest = suggest::nearest(value, choices.iter().map(String::as_str)).map(str::to_owned);
        let refusal = refuse::did_you_mean(refuse::invalid("refusal-invalid-choice", arg, value), nearest);
        return place.example(refuse::possible_words(refusal, &choices));
    }
    let key = if reflect::value_name(arg) == "N" { "refusal-invalid-number" } else { "refusal-invalid-value" };
    place.example(refuse::invalid(key, arg, value))
}

/// The argument clap shows like this: `--closes <WHEN>`, `<REF>`.
fn argument(place: &Place, shown: &str) -> Option<&'static Arg> {
    place.command.get_arguments().find(|arg| arg.to_string() == shown)
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
