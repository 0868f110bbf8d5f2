//! Help is whole, short enough, and what it shows works.

use std::collections::BTreeSet;

use rstest::rstest;

use super::*;
use crate::{
    refusal::Fault,
    vocabulary::Language,
    words::{Reader, Words},
};

fn text(words: &[&str]) -> String {
    let lines = help(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).unwrap();
    let reader = Reader { language: Language::En, zone: "UTC".parse().unwrap() };
    let all = Words::load();
    let mut said = Vec::new();
    for line in &lines {
        let (line, problems) = all.say_checked(line, &reader, &());
        assert_eq!(problems, [""; 0]);
        said.push(line);
    }
    said.join("\n")
}

/// Every noun and every command: what one can ask help about.
fn topics() -> BTreeSet<String> {
    let mut topics = BTreeSet::new();
    for (path, _) in reflect::leaves() {
        let words: Vec<_> = path.split(' ').collect();
        topics.extend((1..=words.len()).map(|n| words[..n].join(" ")));
    }
    topics
}

#[test]
fn every_screen_of_help_fits_into_one_message() {
    for topic in topics().into_iter().chain([String::new()]) {
        let text = text(&topic.split_whitespace().collect::<Vec<_>>());
        assert!(text.chars().count() <= 1_900, "{topic}: {} characters", text.chars().count());
    }
}

#[test]
fn help_without_words_names_every_noun() {
    let text = text(&[]);
    for command in root().get_subcommands() {
        assert!(text.contains(&format!("\n{}", command.get_name())), "{}", command.get_name());
    }
}

#[test]
fn help_for_a_command_shows_syntax_who_options_and_an_example() {
    assert_eq!(
        text(&["VOTE"]),
        "vote REF POSITION [REASON] [--for ORG] [--ground goal|harm|mandate|law] – states or changes your organisation's position\n\
         Who: leads and alternates\n\
         --for ORG – for which organisation, if you represent several\n\
         --ground goal|harm|mandate|law – the ground of a block\n\
         Example: vote D1 consent it helps the springs"
    );
}

#[test]
fn help_for_a_noun_lists_its_commands() {
    assert_eq!(
        text(&["/remind"]),
        "remind – reminders, once or again and again\n\
         remind add TEXT (--when WHEN | --every EVERY) […] – sets a reminder\n\
         remind list – all reminders\n\
         remind edit REF [TEXT] […] – changes a reminder\n\
         remind cancel REF – ends a reminder\n\
         remind snooze REF DUR – says it again after a while\n\
         remind done REF – says that its matter is dealt with\n\
         More: help remind and one of these words"
    );
}

#[rstest]
#[case(&["hand-over"])]
#[case(&["stakeholder", "handbag"])]
fn help_for_nothing_known_is_refused(#[case] words: &[&str]) {
    let refusal = help(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).unwrap_err();
    assert_eq!(refusal.fault, Fault::UnknownCommand);
}

#[test]
fn help_takes_a_command_of_two_words() {
    assert_eq!(text(&["stakeholder", "hand", "over"]), text(&["stakeholder hand-over"]));
}

#[test]
fn every_command_and_option_has_its_words_and_no_words_are_left_over() {
    let mut wanted: BTreeSet<String> = topics().iter().map(|topic| key(topic)).collect();
    for (path, command) in reflect::leaves() {
        wanted.extend([format!("{}-who", key(&path)), example_key(&path)]);
        wanted.extend(options(command).map(option_key));
    }
    let frame = ["intro", "line", "more", "title", "more-noun", "who", "option", "example"];
    wanted.extend(frame.map(|name| format!("help-{name}")));
    let fields = crate::catalogue::form::forms().into_iter().flat_map(|form| form.fields);
    wanted.extend(fields.map(|field| field.does.key.into_owned()));
    wanted.insert("help-value".to_owned());
    let present = crate::words::check::keys("en", "help.ftl");
    let missing: Vec<_> = wanted.difference(&present).collect();
    let left_over: Vec<_> = present.difference(&wanted).collect();
    assert!(missing.is_empty(), "no words in locales/en/help.ftl for: {missing:#?}");
    assert!(left_over.is_empty(), "words in locales/en/help.ftl for nothing: {left_over:#?}");
}
