//! Kills: the real program on a real homeserver, ended without warning at every step from an event heard to a message sent,
//! and at random in the middle of bursts. Afterwards the rooms, read from the server, hold each message exactly once, in
//! order.
//!
//! `CONVENOR_TEST_KILLS=200 tests/run kills` kills more often than the usual run does.

mod elsewhere;
mod house;
mod retried;
mod sealed;

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use convenor::{clock::SystemClock, dice::SeededDice};
use convenor_core::{
    event::Event,
    port::{Clock, Dice},
};
use convenor_tests::people::Homeserver;
use rstest::rstest;
use sqlx::Connection;

pub use house::{House, PATIENCE, program};

/// What was set for an hour later is late by now.
const LONG_AGO: TimeDelta = TimeDelta::hours(2);
/// What was set for an hour later is due, and not late yet.
const JUST_NOW: TimeDelta = TimeDelta::minutes(65);

fn each_once(said: &[(String, String)]) {
    let mut keys: Vec<&str> = said.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), said.len(), "a message was said twice: {said:#?}");
}

/// What is numbered in the messages with this mark, in order; several may stand in one message.
fn numbers(said: &[(String, String)], marked: &str) -> Vec<usize> {
    said.iter()
        .filter(|(_, body)| body.contains(marked))
        .flat_map(|(_, body)| body.split("number ").skip(1))
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .collect()
}

fn reminders(count: usize) -> impl Iterator<Item = String> {
    (1..=count).map(|number| format!("remind add number {number} --when in 1 hour"))
}

fn polls(count: usize) -> impl Iterator<Item = String> {
    (1..=count).map(|number| format!("poll ask number {number} --options \"yes; no\" --closes in 1 hour"))
}

/// The mark of a reminder that was due, and of a closed poll.
const DUE: &str = "due";
const RESULT: &str = "result";

#[rstest]
#[case::heard("heard:2")]
#[case::before_commit("before-commit:2")]
#[case::after_commit("after-commit:2")]
#[case::taken_in("taken-in:2")]
#[case::before_cursor("before-remember/cursor:1")]
#[case::after_cursor("after-remember/cursor:1")]
#[case::frozen("frozen:2")]
#[case::before_send("before-send:2")]
#[case::after_send("after-send:2")]
#[case::part_sent("part-sent:2")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_a_step_the_bot_loses_and_doubles_nothing(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.start(None);
    house.joined().await;
    house.person.say(&house.room, "!partnership start Upper Sarala").await.unwrap();
    house.until("the partnership", |said| said.len() == 1).await;
    house.kill();

    house.start(Some(failpoint));
    for number in 1..=5 {
        house.person.say(&house.room, &format!("!remind add number {number} --when in 5 days")).await.unwrap();
    }
    house.ended().await;
    house.start(None);
    house.until("five answers", |said| said.len() >= 6).await;
    // Anything said twice would be said by now: one more answer comes after all of it.
    house.person.say(&house.room, "!remind list").await.unwrap();
    let said =
        house.until("the list", |said| said.iter().any(|(_, body)| body.contains("R5") && body.contains("R1"))).await;
    each_once(&said);
    assert_eq!(numbers(&said, "is set"), [1, 2, 3, 4, 5], "{said:#?}");
    let (_, list) = said.last().unwrap();
    assert!(!list.contains("R6"), "a command took effect twice: {list}");
}

#[rstest]
#[case::ticking("before-commit:1")]
#[case::ticked("after-commit:1")]
#[case::before_gathering("before-gather:1")]
#[case::gathered("after-gather:1")]
#[case::frozen("frozen:1")]
#[case::before_send("before-send:1")]
#[case::sent("after-send:1")]
#[case::part_sent("part-sent:1")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_a_step_of_what_fell_due_the_bot_loses_and_doubles_nothing(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.prepare(LONG_AGO, reminders(8).chain(polls(2))).await;
    house.start(Some(failpoint));
    house.ended().await;
    house.start(None);
    let all = |said: &[(String, String)]| numbers(said, DUE).len() >= 8 && numbers(said, RESULT).len() >= 2;
    house.until("everything", all).await;
    house.person.say(&house.room, "!remind list").await.unwrap();
    let said = house.until("the list", |said| said.iter().any(|(_, body)| body.contains("No reminders"))).await;
    each_once(&said);
    assert_eq!(numbers(&said, DUE), (1..=8).collect::<Vec<_>>(), "{said:#?}");
    assert_eq!(numbers(&said, RESULT), [1, 2], "{said:#?}");
}

#[rstest]
#[case::heard("heard:1")]
#[case::before_commit("before-commit:1")]
#[case::after_commit("after-commit:1")]
#[case::room_intended("after-remember/making:1")]
#[case::room_made("before-remember/direct:1")]
#[case::room_remembered("after-remember/direct:1")]
#[case::sent("after-send:1")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_a_step_of_a_private_answer_there_is_one_direct_room_and_one_answer(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.start(None);
    house.joined().await;
    house.kill();
    house.start(Some(failpoint));
    house.person.say(&house.room, "!me show").await.unwrap();
    house.ended().await;
    house.start(None);
    let direct = house.direct().await;
    house.until_in(&direct, "the answer", |said| !said.is_empty()).await;
    house.person.say(&direct, "help").await.unwrap();
    let said = house.until_in(&direct, "help", |said| said.len() >= 2).await;
    each_once(&said);
    assert_eq!(said.iter().filter(|(_, body)| body.contains("You are")).count(), 1, "{said:#?}");
    assert_eq!(house.person.invites().await.unwrap(), Vec::<String>::new(), "a second direct room");
}

#[rstest]
#[case::before_lost(Some("before-lost:1"), None)]
#[case::after_lost(Some("after-lost:1"), None)]
#[case::before_revive(None, Some("before-revive:1"))]
#[case::after_revive(None, Some("after-revive:1"))]
#[tokio::test(flavor = "multi_thread")]
async fn killed_where_somebody_is_lost_and_found_the_room_is_told_once_and_the_message_comes_once(
    #[case] losing: Option<&str>,
    #[case] finding: Option<&str>,
) {
    let mut house = House::build().await;
    house.start(None);
    house.joined().await;
    house.person.say(&house.room, "!me show").await.unwrap();
    let direct = house.direct().await;
    house.until_in(&direct, "who she is", |said| !said.is_empty()).await;
    house.person.leave(&direct).await.unwrap();
    let hers = ["me quiet 00:00-00:01", "remind add number 1 --to me --when in 1 hour"].map(str::to_owned);
    house.prepare(JUST_NOW, hers).await;
    house.start(losing);
    if losing.is_some() {
        house.ended().await;
        house.start(None);
    }
    house.until("the word in the room", |said| said.iter().any(|(_, body)| body.contains("message is waiting"))).await;
    house.start_over(finding).await;
    let direct = house.person.create_direct(&house.bot).await.unwrap();
    house.person.say(&direct, "help").await.unwrap();
    if finding.is_some() {
        house.ended().await;
        house.start(None);
    }
    house.until_in(&direct, "the reminder", |said| !numbers(said, "Reminder").is_empty()).await;
    house.person.say(&direct, "me inbox").await.unwrap();
    let said =
        house.until_in(&direct, "an answer", |said| said.iter().any(|(_, body)| body.contains("No messages"))).await;
    each_once(&said);
    assert_eq!(numbers(&said, "Reminder"), [1], "{said:#?}");
    let room = house.said().await;
    each_once(&room);
    assert_eq!(room.iter().filter(|(_, body)| body.contains("message is waiting")).count(), 1, "{room:#?}");
}

#[rstest]
#[case::undisturbed(None)]
#[case::before_find(Some("before-find:1"))]
#[case::after_find(Some("after-find:1"))]
#[tokio::test(flavor = "multi_thread")]
async fn what_the_homeserver_has_forgotten_is_looked_for_before_it_is_said_again(#[case] failpoint: Option<&str>) {
    let mut house = House::build().await;
    house.prepare(LONG_AGO, polls(1)).await;
    house.start(Some("after-send:1"));
    house.ended().await;
    house.until("the result", |said| said.len() == 1).await;
    // An hour later on a new device: no key of this message is remembered anywhere but in the message.
    let url = format!("sqlite:{}", house.folder.path().join("bot.db").display());
    let mut database = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let earlier =
        "UPDATE outbox SET first_attempt = first_attempt - 3600000 WHERE first_attempt IS NOT NULL AND state = 0";
    assert_eq!(sqlx::query(earlier).execute(&mut database).await.unwrap().rows_affected(), 1);
    database.close().await.unwrap();
    std::fs::remove_dir_all(house.folder.path().join("matrix")).unwrap();
    house.start(failpoint);
    if failpoint.is_some() {
        house.ended().await;
        house.start(None);
    }
    house.person.say(&house.room, "!remind list").await.unwrap();
    let said = house.until("the list", |said| said.iter().any(|(_, body)| body.contains("No reminders"))).await;
    each_once(&said);
    assert_eq!(numbers(&said, RESULT), [1], "{said:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fell_due_while_the_bot_was_down_comes_once_each() {
    let mut house = House::build().await;
    house.prepare(LONG_AGO, reminders(20)).await;
    house.start(None);
    let said = house.until("20 reminders", |said| numbers(said, DUE).len() >= 20).await;
    each_once(&said);
    assert_eq!(numbers(&said, DUE), (1..=20).collect::<Vec<_>>());
    assert!(said.len() <= 2, "as few messages as manners allow: {said:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_in_a_burst_the_bot_loses_and_doubles_nothing() {
    let kills: usize = std::env::var("CONVENOR_TEST_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(12);
    let count = 200.max(kills * 3);
    let mut house = House::build().await;
    let open = "poll ask Which day? --options \"Monday; Tuesday\" --closes in 9 days".to_owned();
    house.prepare(LONG_AGO, std::iter::once(open).chain(polls(count)).chain(reminders(200))).await;
    let dice = SeededDice::new(42);
    for kill in 1..=kills {
        let before = house.said().await.len();
        house.start(None);
        // In the middle of it she speaks: each of it counts once.
        house.person.say(&house.room, &format!("!remind add live number {kill} --when in 9 days")).await.unwrap();
        house.person.say(&house.room, &format!("!poll answer F1 {}", 1 + kill % 2)).await.unwrap();
        let mut byte = [0];
        dice.fill(&mut byte);
        // Somewhere within the next few messages, or before the first of them.
        let further = usize::from(byte[0]) % 7;
        house.until("a few more", |said| said.len() >= (before + further).min(count)).await;
        tokio::time::sleep(Duration::from_millis(u64::from(byte[0]) / 4)).await;
        house.kill();
    }
    house.start(None);
    let began = Instant::now();
    // The patience of `until` is for one step; a long burst may take several.
    loop {
        let said = house.said().await;
        let (due, result, live) =
            (numbers(&said, DUE).len(), numbers(&said, RESULT).len(), numbers(&said, "is set").len());
        if due >= 200 && result >= count && live >= kills {
            break;
        }
        assert!(
            began.elapsed() < PATIENCE * 4,
            "{due} of 200 due, {result} of {count} results, {live} of {kills} answers"
        );
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    // Killed while the homeserver still made her direct room, the bot may not find it: what it says comes once all the same.
    let private = loop {
        let private = house.said_directly().await;
        if choices(&private) >= kills {
            break private;
        }
        assert!(began.elapsed() < PATIENCE * 5, "{} of {kills} private answers", choices(&private));
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    // Anything said twice would be said by now.
    house.person.say(&house.room, "!help vote").await.unwrap();
    house.until("help", |said| said.last().is_some_and(|(_, body)| body.contains("vote REF POSITION"))).await;
    house.kill();
    assert_eq!(house.said_directly().await, private);
    let said = house.said().await;
    each_once(&said);
    each_once(&private);
    assert_eq!(choices(&private), kills);
    assert_eq!(numbers(&said, DUE), (1..=200).collect::<Vec<_>>());
    assert_eq!(numbers(&said, RESULT), (1..=count).collect::<Vec<_>>());
    assert_eq!(numbers(&said, "is set"), (1..=kills).collect::<Vec<_>>());
    let ledger = house.ledger().await;
    let of = |fits: fn(&Event) -> bool| ledger.iter().filter(|event| fits(event)).count();
    assert_eq!(of(|event| matches!(event, Event::PollAnswered { .. })), kills, "an answer counted twice, or not");
    assert_eq!(of(|event| matches!(event, Event::ReminderAdded { .. })), 200 + kills);
    assert_eq!(of(|event| matches!(event, Event::ReminderFired { .. })), 200);
    assert_eq!(of(|event| matches!(event, Event::PollClosed { .. })), count);
}

/// How often she was told what she chose.
fn choices(said: &[(String, String)]) -> usize {
    said.iter().filter(|(_, body)| body.contains("you chose") || body.contains("you now choose")).count()
}

/// A homeserver with the limits of one nobody tuned: a message every five seconds, after the first ten.
struct Slow(Homeserver);

impl Slow {
    fn start() -> Self {
        let out = synapse(&["start", "slow", "--default-limits"]);
        Self(Homeserver::announced(&out).unwrap())
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        synapse(&["stop", "slow"]);
    }
}

fn synapse(words: &[&str]) -> String {
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("synapse");
    let out = Command::new(script).args(words).stderr(Stdio::inherit()).output().unwrap();
    assert!(out.status.success(), "tests/synapse {words:?}");
    String::from_utf8(out.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn under_a_homeservers_default_limits_thirty_reminders_all_arrive_and_nothing_else_is_delayed() {
    let slow = Slow::start();
    let mut house = House::on(&slow.0).await;
    let other = house.person.create_room("Lower river", &[&house.bot]).await.unwrap();
    house.prepare(LONG_AGO, reminders(30)).await;
    house.start(None);
    // Who asks elsewhere waits no longer than on any other day, in the middle of it and after it.
    let asks = async |answers: usize| {
        let began = Instant::now();
        house.person.say(&other, "!help vote").await.unwrap();
        house.until_in(&other, "an answer", |said| said.len() >= answers).await;
        assert!(began.elapsed() < Duration::from_secs(5), "answer {answers} took {:?}", began.elapsed());
    };
    let due = async {
        house.until("the first reminder", |said| !numbers(said, DUE).is_empty()).await;
        let meanwhile = asks(1);
        let all = house.until("30 reminders", |said| numbers(said, DUE).len() >= 30);
        tokio::join!(all, meanwhile).0
    };
    let said = due.await;
    each_once(&said);
    assert_eq!(numbers(&said, DUE), (1..=30).collect::<Vec<_>>());
    assert!(said.len() <= 2, "as few messages as manners allow: {said:#?}");
    asks(2).await;
}
