//! The nearest right word, and what may follow: "did you mean" and the console's Tab.

use clap::Command as Declared;

use super::{
    reflect::{self, Takes, choices, option, options, root, subcommand, takes, value_name},
    token,
};
use crate::{times::Zone, vocabulary::Position, words::fold};

/// The candidate nearest to what was typed, if one is near enough to be a slip of the finger.
pub(super) fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = fold(typed);
    let length = typed.chars().count();
    if length == 0 {
        return None;
    }
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let folded = fold(candidate);
            // The beginning of a word stands for it, however much is missing.
            let distance = if length >= 3 && folded.starts_with(&typed) {
                1
            } else {
                strsim::damerau_levenshtein(&typed, &folded)
            };
            // A short word turns into any other in two steps; that is no slip.
            let most = match length.min(folded.chars().count()) {
                0 | 1 => 0,
                2..=4 => 1,
                5..=7 => 2,
                _ => 3,
            };
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The command nearest to a first word: a noun, or a verb of some noun (`start` is `partnership start`).
pub(super) fn command(word: &str) -> Option<String> {
    let nouns: Vec<_> = root().get_subcommands().map(Declared::get_name).collect();
    if let Some(noun) = nearest(word, nouns) {
        return Some(noun.to_owned());
    }
    let folded = fold(word);
    reflect::paths().into_iter().find(|path| path.rsplit_once(' ').is_some_and(|(_, verb)| fold(verb) == folded))
}

/// The option of this command nearest to the name.
pub(super) fn option_name<'a>(command: &'a Declared, name: &str) -> Option<&'a str> {
    nearest(name, options(command).filter_map(clap::Arg::get_long))
}

/// What the last word of an unfinished line may become: command words, verbs, option names, choice words.
///
/// A line that ends in a space asks for the next word. Sorted as declared; empty where free text is expected.
#[must_use]
pub fn completions(prefix: &str) -> Vec<String> {
    let line = prefix.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '!'));
    let (done, last) = line.rsplit_once(char::is_whitespace).map_or(("", line), |(done, last)| (done, last));
    let mut command = root();
    let mut words = done.split_whitespace().peekable();
    while let Some(sub) = words.peek().and_then(|word| subcommand(command, word)) {
        command = sub;
        words.next();
    }
    let rest: Vec<&str> = words.collect();
    let candidates: Vec<String> = if command.has_subcommands() {
        if !rest.is_empty() {
            return Vec::new();
        }
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect()
    } else {
        after_command(command, &rest, last)
    };
    let begun = fold_dashes(last);
    candidates.into_iter().filter(|candidate| fold_dashes(candidate).starts_with(&begun)).collect()
}

fn after_command(command: &Declared, rest: &[&str], last: &str) -> Vec<String> {
    if last.starts_with('-') {
        let given =
            |long: &str| rest.iter().any(|word| token::option_name(word).is_some_and(|name| fold(&name) == fold(long)));
        return options(command)
            .filter_map(clap::Arg::get_long)
            .filter(|long| !given(long))
            .map(|long| format!("--{long}"))
            .collect();
    }
    let before = rest.last().and_then(|word| token::option_name(word)).and_then(|name| option(command, &name));
    if let Some(arg) = before.filter(|arg| takes(arg) != Takes::Nothing) {
        return if value_name(arg) == "IANA" { Zone::all().map(str::to_owned).collect() } else { choices(arg) };
    }
    // Positionals can be counted only while each takes one word.
    let plain = rest.iter().take_while(|word| !word.starts_with("--")).count();
    if plain != rest.len() {
        return Vec::new();
    }
    let mut positionals = command.get_positionals();
    let front: Vec<_> = positionals.by_ref().take(plain).collect();
    if front.iter().any(|arg| !matches!(takes(arg), Takes::Word | Takes::Choice)) {
        return Vec::new();
    }
    match positionals.next() {
        Some(arg) if takes(arg) == Takes::Position => {
            Position::ALL.iter().map(|position| position.word().to_owned()).collect()
        }
        Some(arg) if takes(arg) == Takes::Each && command.get_name() == "help" => {
            root().get_subcommands().map(|sub| sub.get_name().to_owned()).collect()
        }
        Some(arg) => choices(arg),
        None => Vec::new(),
    }
}

/// Folded, with the hyphens kept that folding would take from `--option`.
fn fold_dashes(word: &str) -> String {
    let dashes = word.chars().take_while(|c| *c == '-').count();
    format!("{}{}", "-".repeat(dashes), fold(word))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("decison", Some("decision"))]
    #[case("partner", Some("partnership"))]
    #[case("start", Some("partnership start"))]
    #[case("vtoe", Some("vote"))]
    #[case("xylophone", None)]
    #[case("", None)]
    fn the_nearest_command_is_found(#[case] typed: &str, #[case] near: Option<&str>) {
        assert_eq!(command(typed).as_deref(), near);
    }

    #[rstest]
    #[case("par", &["partnership"])]
    #[case("/stat", &["status"])]
    #[case("partnership co", &["connect", "coordinator"])]
    #[case("partnership coordinator ", &["add", "remove"])]
    #[case("propose Plant trees --clo", &["--closes"])]
    #[case("propose Plant trees --closes 7d --clo", &[])]
    #[case("propose Plant trees --method two", &["two-thirds"])]
    #[case("vote D1 sta", &["stand-aside"])]
    #[case("partnership set qui", &["quiet-hours"])]
    #[case("decision review D1 ", &["keep", "amend", "retire"])]
    #[case("partnership start Upper Sarala --timezone africa/nai", &["Africa/Nairobi"])]
    #[case("propose Plant ", &[])]
    #[case("nonsense ", &[])]
    fn tab_completes(#[case] prefix: &str, #[case] expected: &[&str]) {
        assert_eq!(completions(prefix), expected);
    }
}
