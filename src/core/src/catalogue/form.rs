//! Commands as forms: what a surface with typed fields shows, and the way back from filled-in fields to a command.
//!
//! A surface whose people fill in fields instead of typing a line (Discord) registers [`forms`] and hands back the path
//! and the fields that were filled in. [`filled`] makes the same [`Command`] of them as `parse` makes of the line, with
//! the same refusals; nothing is quoted on the way, so every text arrives as it was written.
//!
//! Words: `help-NOUN` and `help-PATH`, `help-option-FIELD` for options, and `help-value-NAME` for what has no name of its
//! own, by its value name (`REF`: `help-value-ref`); `help-value` where that is missing.
//!
//! A surface picks among its own people. Somebody who is only on another one is named instead: each field for a person has
//! a second one beside it, `lead-name` beside `lead`, and one of the two is filled in.

use std::any::TypeId;

use clap::{Arg as Argument, Command as Declared, Parser as _};

use super::{
    command::Command,
    help, parse, position,
    reflect::{self, Takes, choices, takes, value_name},
    refuse::{self, Place},
    split,
    value::{List, OrgName},
};
use crate::{
    refusal::Refusal,
    vocabulary::Position,
    words::{fold, say::Say},
};

/// A command as a form.
#[derive(Debug, Clone)]
pub struct Form {
    /// Its full name: `partnership coordinator add`.
    pub path: String,
    /// What it does.
    pub does: Say,
    /// What can be filled in, as the catalogue orders it.
    pub fields: Vec<Field>,
}

/// One field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name: an option's, else made from the value name.
    pub name: String,
    /// What goes in.
    pub input: Input,
    /// Whether it must be filled in.
    pub required: bool,
    /// What it means.
    pub does: Say,
    /// What other value is filled in, by the catalogue's value name: `REF`, `ORG`, `IANA`.
    pub value: String,
}

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Yes or no.
    Flag,
    /// A whole number, not negative.
    Number,
    /// One person of the surface.
    Person,
    /// One of these words.
    Choice(Vec<String>),
    /// Text, with suggestions while it is typed ([`crate::hint`]).
    Suggested,
    /// Text.
    Text,
}

/// Every command of the catalogue as a form, in its order.
#[must_use]
pub fn forms() -> Vec<Form> {
    reflect::leaves().into_iter().map(|(path, command)| form(path, command)).collect()
}

/// The form of this command.
#[must_use]
pub fn form_of(path: &str) -> Option<Form> {
    reflect::leaves().into_iter().find(|(leaf, _)| leaf == path).map(|(path, command)| form(path, command))
}

/// The words for a noun or a command: `help-partnership`, `help-partnership-coordinator`.
#[must_use]
pub fn does(path: &str) -> Say {
    Say::new(help::key(path))
}

/// The example line of a command, as its help shows it.
#[must_use]
pub fn example(path: &str) -> Say {
    Say::new(help::example_key(path))
}

fn form(path: String, command: &'static Declared) -> Form {
    let fields = command.get_arguments().flat_map(|arg| {
        let field = field(&path, arg);
        let named = (field.input == Input::Person).then(|| by_name(&field));
        let field = Field { required: field.required && named.is_none(), ..field };
        std::iter::once(field).chain(named)
    });
    let fields = fields.collect();
    Form { does: does(&path), path, fields }
}

fn field(path: &str, arg: &Argument) -> Field {
    let does = if arg.get_long().is_some() {
        Say::new(help::option_key(arg)).with("command", path.replace(' ', "-"))
    } else {
        Say::new(format!("help-value-{}", slug(value_name(arg))))
    };
    Field {
        name: name(arg),
        input: input(arg),
        required: arg.is_required_set(),
        does,
        value: value_name(arg).to_owned(),
    }
}

/// The field beside one for a person, for whoever cannot be picked there.
fn by_name(field: &Field) -> Field {
    Field {
        name: format!("{}{BY_NAME}", field.name),
        input: Input::Suggested,
        required: false,
        does: Say::new("help-value-person-name"),
        value: field.value.clone(),
    }
}

const BY_NAME: &str = "-name";

/// Whether this field fills in that argument.
fn fills(field: &str, arg: &Argument) -> bool {
    let name = name(arg);
    field == name || (input(arg) == Input::Person && field.strip_suffix(BY_NAME) == Some(&name))
}

/// The field's name: `--mandate-until` is `mandate-until`, `<REF>` is `ref`.
fn name(arg: &Argument) -> String {
    match (arg.get_long(), value_name(arg)) {
        (Some(long), _) => long.to_owned(),
        (None, "REF") => "ref".to_owned(),
        (None, _) => arg.get_id().as_str().replace('_', "-"),
    }
}

fn slug(value: &str) -> String {
    let words = value.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

fn input(arg: &Argument) -> Input {
    match (takes(arg), value_name(arg)) {
        (Takes::Nothing, _) => Input::Flag,
        (Takes::Choice, _) => Input::Choice(choices(arg)),
        (_, "N") => Input::Number,
        (_, "PERSON") => Input::Person,
        (_, "REF" | "IANA" | "SECTOR" | "SECTOR,…" | "POSITION" | "PERSON|ORG" | "ORG|PERSON") => Input::Suggested,
        (Takes::Each, "COMMAND") => Input::Suggested,
        // The name of an organisation that is still to be registered is nobody's yet.
        _ if names_org(arg) => Input::Suggested,
        _ => Input::Text,
    }
}

fn names_org(arg: &Argument) -> bool {
    let kind = arg.get_value_parser().type_id();
    kind == TypeId::of::<OrgName>() || kind == TypeId::of::<List<OrgName>>()
}

/// The command of a filled-in form: its path, and each filled-in field by name. A flag is `true` or `false`.
///
/// # Errors
/// A [`Refusal`], the same as for the typed line.
pub fn filled(path: &str, fields: &[(String, String)]) -> Result<Command, Refusal> {
    let Some((path, command)) = reflect::leaves().into_iter().find(|(leaf, _)| leaf == path) else {
        return Err(refuse::unknown_command(path));
    };
    let place = Place { path, command };
    let mut options = Vec::new();
    let mut positionals = Vec::new();
    for arg in command.get_arguments() {
        let mut given = fields.iter().filter(|(field, _)| fills(field, arg)).map(|(_, value)| value);
        let Some(value) = given.next() else { continue };
        if given.next().is_some() {
            return Err(place.option_twice(arg));
        }
        match (arg.get_long(), takes(arg)) {
            (Some(long), Takes::Nothing) => options.extend((value == "true").then(|| format!("--{long}"))),
            (Some(long), _) => {
                let value = split::field(&place, arg, &canonical(arg, value))?;
                match value.first() {
                    Some(value) => options.push(format!("--{long}={value}")),
                    None => return Err(place.option_needs_value(arg)),
                }
            }
            (None, _) => positionals.extend(split::field(&place, arg, &canonical(arg, value))?),
        }
    }
    if let Some((unknown, _)) = fields.iter().find(|(field, _)| command.get_arguments().all(|arg| !fills(field, arg))) {
        return Err(place.unknown_option(unknown));
    }
    let mut argv: Vec<String> = place.path.split(' ').map(str::to_owned).collect();
    argv.extend(options);
    argv.push("--".to_owned());
    argv.extend(positionals);
    Command::try_parse_from(&argv).map_err(|error| parse::refusal(&place, &error))
}

/// The form that says the same as a typed line: its path, and its fields filled in.
///
/// # Errors
/// The line names no command, or is cut into no arguments.
pub fn fields_of(line: &str) -> Result<(String, Vec<(String, String)>), Refusal> {
    let split = split::split(&parse::checked(line)?)?;
    let words = split.place.path.split(' ').count();
    let mut args = split.argv.into_iter().skip(words);
    let mut fields: Vec<(String, String)> = Vec::new();
    for option in args.by_ref().take_while(|arg| arg != "--") {
        let option = option.trim_start_matches("--");
        let (long, value) = option.split_once('=').unwrap_or((option, "true"));
        fields.push((long.to_owned(), value.to_owned()));
    }
    let mut positionals = split.place.command.get_positionals().peekable();
    for value in args {
        let Some(arg) = positionals.peek() else { break };
        let (name, several) = (name(arg), takes(arg) == Takes::Each);
        match fields.iter_mut().find(|(field, _)| several && *field == name) {
            Some((_, before)) => *before = format!("{before} {value}"),
            None => fields.push((name, value)),
        }
        if !several {
            positionals.next();
        }
    }
    Ok((split.place.path, fields))
}

/// A closed word as the catalogue writes it, whatever case and accents it came in.
fn canonical(arg: &Argument, value: &str) -> String {
    match takes(arg) {
        Takes::Choice => {
            let typed = fold(value);
            choices(arg).into_iter().find(|choice| fold(choice) == typed).unwrap_or_else(|| value.to_owned())
        }
        Takes::Position => position::parse(value).map_or_else(|_| value.to_owned(), |p: Position| p.word().to_owned()),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
