//! Feedback polls: asked, answered, changed, closed.

use chrono::TimeDelta;
use rstest::rstest;

use super::{World, world::at};
use crate::{notice::To, refusal::Fault};

fn asked(options: &str) -> World {
    let mut world = World::nine();
    world.say("ba", &format!("poll ask Which day suits you? {options}"));
    world
}

fn choices(world: &World, who: &str) -> Vec<u16> {
    world.poll("F1").answers[&world.member(who).unwrap()].0.clone()
}

#[test]
fn a_poll_is_announced_with_a_button_for_each_option_and_closes_after_seven_days() {
    let mut world = World::nine();
    let told = world.say("ba", "poll ask Which day? --options Monday; Friday; Sunday");
    let card = told.room("poll.opened");
    assert_eq!(
        card.buttons.iter().map(|button| button.id.as_str()).collect::<Vec<_>>(),
        ["poll:F1:1", "poll:F1:2", "poll:F1:3"]
    );
    assert_eq!(card.data["closes"], "2026-01-12T09:00:00Z");
    let told = world.wait("7d");
    assert_eq!(told.events(), ["poll_closed"]);
    assert_eq!(told.room("poll.results").data["answers"], 0);
}

#[rstest]
#[case("2", &[1])]
#[case("friday", &[1])]
#[case("FRIDAY", &[1])]
#[case("٢", &[1])]
#[case("۲", &[1])]
#[case("next week", &[3])]
#[case("4", &[3])]
fn an_option_is_named_by_number_or_word(#[case] choice: &str, #[case] expected: &[u16]) {
    let mut world = asked("--options Monday; Friday; Sunday; Next week");
    world.say("rw", &format!("poll answer F1 {choice}"));
    assert_eq!(choices(&world, "rw"), expected);
}

#[rstest]
#[case("1 3", &[0, 2])]
#[case("1, 3", &[0, 2])]
#[case("monday sunday", &[0, 2])]
#[case("3 monday 3", &[2, 0])]
#[case("١ ٣", &[0, 2])]
fn several_may_be_chosen_where_the_poll_says_so(#[case] typed: &str, #[case] expected: &[u16]) {
    let mut world = asked("--options Monday; Friday; Sunday --multiple");
    world.say("rw", &format!("poll answer F1 {typed}"));
    assert_eq!(choices(&world, "rw"), expected);
}

#[test]
fn only_one_may_be_chosen_otherwise() {
    let mut world = asked("--options Monday; Friday");
    assert!(world.refused("rw", "poll answer F1 1 2").is(Fault::Usage, "refusal-one-choice"));
}

#[rstest]
#[case("3", &[0])]
#[case("3 5", &[0, 1])]
#[case("7", &[2])]
fn options_that_are_numbers_are_meant_by_their_words(#[case] typed: &str, #[case] expected: &[u16]) {
    let mut world = asked("--options 3; 5; 7 --multiple");
    world.say("rw", &format!("poll answer F1 {typed}"));
    assert_eq!(choices(&world, "rw"), expected);
}

#[rstest]
#[case("9")]
#[case("0")]
#[case("tuesday")]
fn an_option_that_is_not_there_is_refused_with_those_that_are(#[case] typed: &str) {
    let mut world = asked("--options Monday; Friday");
    let refusal = world.refused("rw", &format!("poll answer F1 {typed}"));
    assert!(refusal.is(Fault::Usage, "refusal-no-such-choice"));
    assert!(super::keys(&refusal.lines).iter().any(|key| key == "poll-option"));
}

#[test]
fn an_answer_may_change_until_closing_and_counts_once_a_person() {
    let mut world = asked("--options Monday; Friday");
    let told = world.say("rw", "poll answer F1 1");
    assert!(told.the("poll.answered").says("poll-answered"));
    let told = world.say("rw", "poll answer F1 2 --comment after the market");
    assert!(told.the("poll.answered").says("poll-changed"));
    world.say("rw2", "poll answer F1 2");
    let told = world.say("ba", "poll results F1");
    let data = told.data("poll.results");
    assert_eq!(data["answers"], 2);
    assert_eq!((&data["options"][0]["count"], &data["options"][1]["count"]), (&0.into(), &2.into()));
    assert!(told.the("poll.results").says("poll-comment"));
}

#[test]
fn one_answer_a_person_also_when_two_accounts_become_one() {
    let mut world = asked("--options Monday; Friday");
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @rob");
    world.say("rw", "poll answer F1 1");
    world.say("rob", "poll answer F1 2");
    world.merge("rob", "rw");
    assert_eq!(world.poll("F1").answers.len(), 1);
}

#[test]
fn a_late_answer_is_refused_by_when_it_was_said() {
    let mut world = asked("--options Monday; Friday --closes in 2d");
    let closes = world.poll("F1").closes;
    world.now = closes + TimeDelta::minutes(1);
    assert!(world.refused("rw", "poll answer F1 1").is(Fault::Closed, "refusal-closed"));
    assert!(world.refused_at(closes, "rw", "poll answer F1 1").is(Fault::Closed, "refusal-closed"));
    world.sent(closes - TimeDelta::seconds(1), "rw", "poll answer F1 1");
    world.until(closes + TimeDelta::minutes(2));
    assert!(world.refused("rw", "poll answer F1 2").is(Fault::Closed, "refusal-closed"));
}

#[test]
fn who_asked_or_a_coordinator_closes_it_early() {
    let mut world = asked("--options Monday; Friday");
    assert!(world.refused("rw", "poll close F1").is(Fault::Forbidden, "refusal-poll-who"));
    let told = world.say("coco", "poll close F1");
    assert_eq!(told.room("poll.results").data["ref"], "F1");
    assert!(world.refused("ba", "poll close F1").is(Fault::Closed, "refusal-closed"));
    assert!(world.wait("30d").silent());
}

#[rstest]
#[case("--options Monday", "refusal-options-few")]
#[case("--options Monday; monday", "refusal-option-twice")]
#[case("--options Monday; Friday --closes 2025-01-01", "refusal-past")]
fn a_poll_that_makes_no_sense_is_refused(#[case] options: &str, #[case] key: &str) {
    let mut world = World::nine();
    assert_eq!(world.refused("ba", &format!("poll ask Which day? {options}")).key(), key);
    let many: Vec<String> = (1..=21).map(|number| format!("option {number}")).collect();
    let line = format!("poll ask Which? --options {}", many.join("; "));
    assert!(world.refused("ba", &line).is(Fault::Limit, "refusal-options-many"));
}

#[test]
fn the_list_shows_open_and_closed_polls_newest_first() {
    let mut world = asked("--options Monday; Friday");
    world.wait("8d");
    world.say("ba", "poll ask Where? --options Here; There");
    let told = world.say("rw", "poll list");
    let list = told.the("poll.list");
    assert_eq!(list.refs.iter().map(ToString::to_string).collect::<Vec<_>>(), ["F2", "F1"]);
    assert!(list.says("poll-line-open") && list.says("poll-line-closed"));
}

#[test]
fn in_a_direct_message_the_answer_is_private() {
    let mut world = asked("--options Monday; Friday");
    let told = world.say("rw@dm", "poll answer F1 friday");
    assert_eq!(told.the("poll.answered").to, To::Asker { private: true });
    assert_eq!(world.poll("F1").opened, at("2026-01-05T09:00:00Z"));
}
