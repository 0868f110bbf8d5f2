//! Answered by replying: what a reply to a message about a reminder, a question, an input, a task or a meeting does, said as
//! people say it; and what is talk and does nothing.

use rstest::rstest;

use super::{Told, World, world::at};
use crate::{
    input::Input,
    refusal::{Fault, Refusal},
    reply,
    task::TaskState,
    vocabulary::InputAnswer,
};

/// Somebody replies to a message about this; none where the words are talk.
fn try_reply(world: &mut World, who: &str, about: &str, words: &str) -> Option<Result<Told, Refusal>> {
    let command = reply::command(about.parse().unwrap(), None, words)?;
    Some(world.carry_out(world.now, who, command))
}

fn said(world: &mut World, who: &str, about: &str, words: &str) -> Told {
    let told = try_reply(world, who, about, words).unwrap_or_else(|| panic!("{words} is talk"));
    told.unwrap_or_else(|refusal| panic!("{who} replies {words} to {about}: {refusal:#?}"))
}

/// A reminder that was just said, to come again in a week.
fn reminded() -> World {
    let mut world = World::nine();
    world.say("ba", "remind add steering call --every weekly on monday at 9:30");
    let told = world.until(at("2026-01-05T09:30:00Z"));
    assert!(!told.none("reminder"));
    world
}

fn fired(told: &Told) -> Vec<chrono::DateTime<chrono::Utc>> {
    told.entries.iter().filter(|entry| entry.event.word() == "reminder_fired").map(|entry| entry.at).collect()
}

#[rstest]
#[case("done")]
#[case("Fait")]
#[case("hecho")]
#[case("تمّ")]
fn done_below_a_reminder_ends_this_time_and_leaves_the_next(#[case] words: &str) {
    let mut world = reminded();
    world.say("rw", "remind snooze R1 2h");
    let told = said(&mut world, "rw", "R1", words);
    assert!(told.the("reminder.done").says("reminder-done-next"), "{words}");
    assert_eq!(fired(&world.wait("8d")), [at("2026-01-12T09:30:00Z")], "{words}");
}

#[rstest]
#[case("snooze 2d", "2026-01-07T09:30:00Z")]
#[case("Snooze 90m", "2026-01-05T11:00:00Z")]
#[case("لاحقًا 3d", "2026-01-08T09:30:00Z")]
fn snooze_below_a_reminder_says_it_again_after_that(#[case] words: &str, #[case] again: &str) {
    let mut world = reminded();
    let told = said(&mut world, "rw", "R1", words);
    assert!(!told.none("reminder.snoozed"), "{words}");
    assert_eq!(fired(&world.wait("8d")), [at(again), at("2026-01-12T09:30:00Z")], "{words}");
}

#[test]
fn a_reply_to_what_is_over_is_answered_and_changes_nothing() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1h");
    world.say("ba", "remind cancel R1");
    for words in ["done", "snooze 2d"] {
        let refusal = try_reply(&mut world, "rw", "R1", words).unwrap().unwrap_err();
        assert_eq!(refusal.fault, Fault::Closed, "{words}: {refusal:?}");
    }
}

fn input(world: &World, number: u32) -> &Input {
    &world.state.inputs[&number]
}

#[test]
fn a_reply_to_a_question_is_an_input_on_it() {
    let mut world = World::nine();
    world.say("ba", "input ask What first? --closes 2026-01-15");
    // Whatever is said: a question asks for words.
    for (number, words) in [(1, "The springs come first"), (2, "done")] {
        let told = said(&mut world, "rw", "Q1", words);
        assert_eq!(told.room("input.recorded").data["on"], "Q1", "{words}");
        assert_eq!(input(&world, number).on, Some("Q1".parse().unwrap()), "{words}");
    }
    world.until(at("2026-01-16T09:00:00Z"));
    let refusal = try_reply(&mut world, "rw", "Q1", "And the wells").unwrap().unwrap_err();
    assert!(refusal.is(Fault::Closed, "refusal-closed"), "{refusal:?}");
}

#[rstest]
#[case("taken: we start there", InputAnswer::Taken)]
#[case("Partly, the lower half of it", InputAnswer::Partly)]
#[case("declined it costs more than it brings", InputAnswer::Declined)]
#[case("PARKED until the rains are over", InputAnswer::Parked)]
fn a_reply_to_an_input_that_begins_with_an_answer_is_its_answer(#[case] words: &str, #[case] answer: InputAnswer) {
    let mut world = World::nine();
    world.say("rw", "input give Start at the top");
    said(&mut world, "coco", "I1", words);
    assert_eq!(input(&world, 1).answered.map(|answered| answered.answer), Some(answer), "{words}");
}

#[test]
fn an_answer_by_reply_needs_the_same_right_and_the_same_reason() {
    let mut world = World::nine();
    world.say("rw", "input give Start at the top");
    let refusal = try_reply(&mut world, "coco", "I1", "declined").unwrap().unwrap_err();
    assert_eq!(refusal.fault, Fault::Usage, "{refusal:?}");
    let refusal = try_reply(&mut world, "wwn", "I1", "taken: we start there").unwrap().unwrap_err();
    assert!(refusal.is(Fault::Forbidden, "refusal-input-who"), "{refusal:?}");
    assert!(input(&world, 1).answered.is_none());
}

#[test]
fn done_below_a_task_finishes_it_with_what_came_of_it() {
    let mut world = World::nine();
    world.say("coco", "task add Count the springs --owner RW --due in 9d");
    said(&mut world, "rw", "T1", "yes");
    assert_eq!(world.state.tasks[&1].state, TaskState::Accepted);
    said(&mut world, "rw", "T1", "done: forty of them");
    assert_eq!(world.state.tasks[&1].state, TaskState::Done);
    assert_eq!(world.texts[&world.state.tasks[&1].reason.unwrap()], "forty of them");
}

/// What is talk stays talk; nobody is corrected for it.
#[rstest]
#[case("R1", "thank you")]
#[case("R1", "snooze")]
#[case("R1", "snooze soon")]
#[case("R1", "done with what?")]
#[case("I1", "good point")]
#[case("I1", "done")]
#[case("I1", "snooze 2d")]
#[case("T1", "snooze 2d")]
#[case("M1", "done")]
#[case("V1", "done")]
#[case("V1", "snooze 2d")]
#[case("V1", "continue")]
#[case("K1", "done")]
fn talk_below_a_message_does_nothing(#[case] about: &str, #[case] words: &str) {
    assert_eq!(reply::command(about.parse().unwrap(), None, words), None, "{words} below {about}");
}
