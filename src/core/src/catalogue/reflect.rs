//! The declaration, read by reflection: subcommands, options, and how much of a line each argument takes.

use std::sync::LazyLock;

use clap::{Arg, ArgAction, Command as Declared, CommandFactory};

use super::command::Command;
use crate::words::fold;

/// The declaration, built once.
static ROOT: LazyLock<Declared> = LazyLock::new(|| {
    let mut root = Command::command();
    root.build();
    root
});

/// The whole declaration.
pub(super) fn root() -> &'static Declared {
    &ROOT
}

/// The full names of all commands, in the order of the declaration: `partnership start`, …
#[must_use]
pub fn paths() -> Vec<String> {
    leaves().into_iter().map(|(path, _)| path).collect()
}

/// Every command with its full name.
pub(super) fn leaves() -> Vec<(String, &'static Declared)> {
    let mut found = Vec::new();
    walk(root(), "", &mut found);
    found
}

fn walk(command: &'static Declared, path: &str, found: &mut Vec<(String, &'static Declared)>) {
    for sub in command.get_subcommands() {
        let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path} {}", sub.get_name()) };
        if sub.has_subcommands() {
            walk(sub, &path, found);
        } else {
            found.push((path, sub));
        }
    }
}

/// How much of the line an argument takes; the table stands at the top of [`super::command`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// Nothing: the option alone says it.
    Nothing,
    /// One word.
    Word,
    /// The longest of a closed list of words.
    Choice,
    /// The longest position, in any language.
    Position,
    /// Words or quoted texts, each for itself.
    Each,
    /// Words up to the next known option; quotes delimit.
    Words,
    /// Free text up to the next known option; quotes inside it stay.
    Text,
}

/// Value names of arguments of one word.
const ONE_WORD: &[&str] = &["REF", "CODE", "IANA", "N", "WORD", "SECTOR", "ACCOUNT", "ITEM", "CRITERION"];
/// Value names of free text.
const FREE_TEXT: &[&str] = &["TEXT", "TITLE", "LINK", "QUESTION", "REASON", "NAME", "VALUE", "NUMBER", "TOPIC"];
/// Value names of several words that are no free text; lists end in `,…`.
#[cfg(test)]
const SEVERAL_WORDS: &[&str] =
    &["WHEN", "EVERY", "DUR", "PERSON", "ORG", "PERSON|ORG", "DAYS", "HH:MM-HH:MM", "A; B; C"];

/// What the argument takes.
pub(super) fn takes(arg: &Arg) -> Takes {
    if !arg.get_action().takes_values() {
        return Takes::Nothing;
    }
    if matches!(arg.get_action(), ArgAction::Append) || arg.get_num_args().is_some_and(|n| n.max_values() > 1) {
        return Takes::Each;
    }
    match value_name(arg) {
        "POSITION" => Takes::Position,
        _ if !choices(arg).is_empty() => Takes::Choice,
        name if ONE_WORD.contains(&name) => Takes::Word,
        name if FREE_TEXT.contains(&name) => Takes::Text,
        _ => Takes::Words,
    }
}

/// The name of what the argument takes: `WHEN`, `REF`, `PERSON,…`.
pub(super) fn value_name(arg: &Arg) -> &str {
    arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str())
}

/// The closed list of words the argument takes one of; empty where there is none.
pub(super) fn choices(arg: &Arg) -> Vec<String> {
    if !arg.get_action().takes_values() {
        return Vec::new();
    }
    arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
}

/// The options of a command, in the order of the declaration.
pub(super) fn options(command: &Declared) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|arg| arg.get_long().is_some())
}

/// The option of this name; case and underscores do not matter.
pub(super) fn option<'a>(command: &'a Declared, name: &str) -> Option<&'a Arg> {
    let name = fold(name);
    options(command).find(|arg| arg.get_long().is_some_and(|long| fold(long) == name))
}

/// Whether any command of the catalogue has an option of this name.
pub(super) fn is_option_somewhere(name: &str) -> bool {
    leaves().iter().any(|(_, command)| option(command, name).is_some())
}

/// The subcommand of this name; `hand-over` may be typed as two words, so the name is folded on both sides.
pub(super) fn subcommand<'a>(command: &'a Declared, name: &str) -> Option<&'a Declared> {
    let name = fold(name);
    command.get_subcommands().find(|sub| fold(sub.get_name()) == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_argument_says_how_much_of_a_line_it_takes() {
        for (path, command) in leaves() {
            for arg in command.get_arguments() {
                let name = value_name(arg);
                let known = match takes(arg) {
                    Takes::Words => SEVERAL_WORDS.contains(&name) || name.ends_with(",…"),
                    _ => true,
                };
                assert!(known, "{path}: the value name {name:?} of {} is none of command.rs's table", arg.get_id());
            }
        }
    }

    #[test]
    fn free_text_and_optional_words_come_last() {
        for (path, command) in leaves() {
            let positionals: Vec<_> = command.get_positionals().collect();
            let Some((_, front)) = positionals.split_last() else { continue };
            for arg in front {
                assert!(arg.is_required_set(), "{path}: {} is optional, yet not last", arg.get_id());
                assert!(
                    !matches!(takes(arg), Takes::Text | Takes::Each),
                    "{path}: {} runs to the end, yet is not last",
                    arg.get_id()
                );
            }
        }
    }

    #[test]
    fn clap_finds_no_fault_with_the_declaration() {
        Command::command().debug_assert();
    }
}
