//! The same kills in an encrypted room, read by somebody who encrypts with another library; and on PostgreSQL. One house
//! for all of them: whatever a kill leaves behind, the next one meets.

use crate::scripts::postgres;

use super::*;

/// Every step of what fell due, and of a command from its hearing to its answer.
const STEPS: [&str; 12] = [
    "before-commit",
    "after-commit",
    "before-gather",
    "after-gather",
    "heard",
    "taken-in",
    "before-remember/cursor",
    "after-remember/cursor",
    "frozen",
    "before-send",
    "after-send",
    "part-sent",
];
/// What fell due while the bot was down.
const REMINDERS: usize = 8;
const POLLS: usize = 2;

async fn killed_at_every_step(house: &mut House) {
    house.prepare(LONG_AGO, reminders(REMINDERS).chain(polls(POLLS))).await;
    for (number, step) in (1..).zip(STEPS) {
        house.start(Some(step));
        house.person.say(&house.room, &format!("!remind add number {number} --when in 5 days")).await.unwrap();
        house.ended().await;
    }
    house.start(None);
    let all = |said: &[(String, String)]| {
        numbers(said, DUE).len() >= REMINDERS
            && numbers(said, RESULT).len() >= POLLS
            && numbers(said, "is set").len() >= STEPS.len()
    };
    house.until("everything", all).await;
    // Anything said twice would be said by now: one more answer comes after all of it.
    house.person.say(&house.room, "!help vote").await.unwrap();
    let last = |said: &[(String, String)]| said.last().is_some_and(|(_, body)| body.contains("vote REF POSITION"));
    let said = house.until("help", last).await;
    each_once(&said);
    assert_eq!(numbers(&said, DUE), (1..=REMINDERS).collect::<Vec<_>>(), "{said:#?}");
    assert_eq!(numbers(&said, RESULT), (1..=POLLS).collect::<Vec<_>>(), "{said:#?}");
    assert_eq!(numbers(&said, "is set"), (1..=STEPS.len()).collect::<Vec<_>>(), "{said:#?}");
    house.kill();
    let ledger = house.ledger().await;
    let of = |fits: fn(&Event) -> bool| ledger.iter().filter(|event| fits(event)).count();
    assert_eq!(of(|event| matches!(event, Event::ReminderAdded { .. })), REMINDERS + STEPS.len());
    assert_eq!(of(|event| matches!(event, Event::ReminderFired { .. })), REMINDERS);
    assert_eq!(of(|event| matches!(event, Event::PollClosed { .. })), POLLS);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_every_step_in_an_encrypted_room_the_bot_loses_and_doubles_nothing() {
    let mut house = House::encrypted().await;
    killed_at_every_step(&mut house).await;
    let messages = house.person.messages(&house.room).await.unwrap();
    assert!(messages.iter().all(|message| message.encrypted), "{messages:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_every_step_on_postgresql_the_bot_loses_and_doubles_nothing() {
    let mut house = House::build().await.keeping(postgres().await);
    killed_at_every_step(&mut house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_makes_an_encrypted_direct_room_there_is_one_and_one_answer() {
    let mut house = House::encrypted().await;
    house.start(None);
    house.joined().await;
    house.kill();
    house.start(Some("before-remember/direct"));
    house.person.say(&house.room, "!me show").await.unwrap();
    house.ended().await;
    for step in ["before-send", "after-send"] {
        house.start(Some(step));
        house.ended().await;
    }
    house.start(None);
    let direct = house.direct().await;
    house.until_in(&direct, "the answer", |said| !said.is_empty()).await;
    house.person.say(&direct, "help").await.unwrap();
    let said = house.until_in(&direct, "help", |said| said.len() >= 2).await;
    each_once(&said);
    assert_eq!(said.iter().filter(|(_, body)| body.contains("You are")).count(), 1, "{said:#?}");
    assert_eq!(house.person.invites().await.unwrap(), Vec::<String>::new(), "a second direct room");
    assert!(house.person.is_encrypted(&direct).await.unwrap());
}
