//! Help from the declaration: syntax is generated, words stand in `locales/*/help.ftl`.
//!
//! Keys: `help-NOUN`, `help-PATH` (what it does), `help-PATH-who`, `help-PATH-example` with the path's spaces as hyphens,
//! and `help-option-FIELD`, which gets the command as `$command` where the same option means something else.

use clap::{Arg as Argument, Command as Declared};

use super::{
    reflect::{self, Takes, choices, options, root, subcommand, takes, value_name},
    refuse,
};
use crate::{
    refusal::Refusal,
    words::say::{Arg, Say},
};

/// Longer lists of choices are named, not spelt, in a line of syntax.
const MOST_CHOICES: usize = 40;

/// What `help` says about these words: all nouns, one noun, or one command. A leading `/` or `!` is tolerated.
///
/// # Errors
/// No such command; the refusal names the nearest.
pub fn help(words: &[String]) -> Result<Vec<Say>, Refusal> {
    let typed: Vec<_> = words.iter().flat_map(|word| word.split_whitespace()).collect();
    let mut path = String::new();
    let mut command = root();
    let mut at = 0;
    while at < typed.len() && command.has_subcommands() {
        let one = typed[at].trim_start_matches(['/', '!']);
        let two = typed.get(at + 1).map(|next| format!("{one} {next}"));
        let pair = two.and_then(|two| subcommand(command, &two)).map(|found| (found, 2));
        let Some((found, taken)) = pair.or_else(|| subcommand(command, one).map(|found| (found, 1))) else {
            let place = refuse::Place { path: path.clone(), command };
            return Err(if path.is_empty() { refuse::unknown_command(one) } else { place.unknown_verb(one) });
        };
        path = [path.as_str(), found.get_name()].join(" ").trim_start().to_owned();
        command = found;
        at += taken;
    }
    Ok(if path.is_empty() {
        everything()
    } else if command.has_subcommands() {
        noun(&path)
    } else {
        one(&path, command)
    })
}

/// The nouns; commands without verbs with their syntax.
fn everything() -> Vec<Say> {
    let mut lines = vec![Say::new("help-intro")];
    for command in root().get_subcommands() {
        let name = command.get_name();
        lines.push(if command.has_subcommands() {
            // What can be done with it stands on the noun's own screen: all verbs of all nouns fill more than one message.
            Say::new("help-title").with("title", name).with("does", does(name))
        } else {
            line(name, command)
        });
    }
    lines.push(Say::new("help-more"));
    lines
}

fn noun(path: &str) -> Vec<Say> {
    let under = format!("{path} ");
    let mut lines = vec![Say::new("help-title").with("title", path).with("does", does(path))];
    lines.extend(
        reflect::leaves()
            .iter()
            .filter(|(leaf, _)| leaf.starts_with(&under))
            .map(|(leaf, command)| line(leaf, command)),
    );
    lines.push(Say::new("help-more-noun").with("noun", path));
    lines
}

fn one(path: &str, command: &Declared) -> Vec<Say> {
    let key = key(path);
    let mut lines = vec![
        Say::new("help-title").with("title", usage(path, command)).with("does", does(path)),
        Say::new("help-who").with("who", Arg::Key(format!("{key}-who").into())),
    ];
    lines.extend(options(command).map(|arg| {
        let does = Say::new(option_key(arg)).with("command", path.replace(' ', "-"));
        Say::new("help-option").with("option", spelt(arg, usize::MAX)).with("does", does)
    }));
    lines.push(Say::new("help-example").with("example", Arg::Key(example_key(path).into())));
    lines
}

fn line(path: &str, command: &Declared) -> Say {
    Say::new("help-line").with("usage", brief(path, command)).with("does", does(path))
}

fn does(path: &str) -> Arg {
    Arg::Key(key(path).into())
}

pub(super) fn key(path: &str) -> String {
    format!("help-{}", path.replace(' ', "-"))
}

/// The key of the one example of a command.
pub(super) fn example_key(path: &str) -> String {
    format!("{}-example", key(path))
}

pub(super) fn option_key(arg: &Argument) -> String {
    format!("help-option-{}", arg.get_id().as_str().replace('_', "-"))
}

/// The whole syntax of a command: `vote REF POSITION [REASON] [--for ORG] [--ground goal|harm|mandate|law]`.
pub(super) fn usage(path: &str, command: &Declared) -> String {
    let mut parts = required(path, command);
    parts.extend(optional(command).map(|arg| format!("[{}]", spelt(arg, MOST_CHOICES))));
    parts.join(" ")
}

/// The syntax with further options as `[…]`.
fn brief(path: &str, command: &Declared) -> String {
    let mut parts = required(path, command);
    if optional(command).next().is_some() {
        parts.push("[…]".to_owned());
    }
    parts.join(" ")
}

/// The path, the positionals, the options that must be given, and alternatives of which one must be.
fn required(path: &str, command: &Declared) -> Vec<String> {
    let mut parts = vec![path.to_owned()];
    for arg in command.get_positionals().filter(|arg| !in_required_group(command, arg)) {
        let name = spelt(arg, MOST_CHOICES);
        parts.push(if arg.is_required_set() { name } else { format!("[{name}]") });
    }
    for group in command.get_groups().filter(|group| group.is_required_set()) {
        let members: Vec<_> = command
            .get_arguments()
            .filter(|arg| group.get_args().any(|id| id == arg.get_id()))
            .map(|arg| spelt(arg, MOST_CHOICES))
            .collect();
        parts.push(format!("({})", members.join(" | ")));
    }
    parts.extend(options(command).filter(|arg| arg.is_required_set()).map(|arg| spelt(arg, MOST_CHOICES)));
    parts
}

fn optional(command: &Declared) -> impl Iterator<Item = &Argument> {
    options(command).filter(|arg| !arg.is_required_set() && !in_required_group(command, arg))
}

fn in_required_group(command: &Declared, arg: &Argument) -> bool {
    command.get_groups().any(|group| group.is_required_set() && group.get_args().any(|id| id == arg.get_id()))
}

/// An argument with its value: `--closes WHEN`, `--multiple`, `REF`, `CHOICE…`.
fn spelt(arg: &Argument, most: usize) -> String {
    let words = choices(arg).join("|");
    let mut value = if words.is_empty() || words.chars().count() > most { value_name(arg).to_owned() } else { words };
    if takes(arg) == Takes::Each {
        value.push('…');
    }
    match (arg.get_long(), takes(arg)) {
        (Some(long), Takes::Nothing) => format!("--{long}"),
        (Some(long), _) => format!("--{long} {value}"),
        (None, _) => value,
    }
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
