//! Kills: the real program on a real homeserver, ended without warning at every step from an event heard to a message sent,
//! and at random in the middle of bursts. Afterwards the rooms, read from the server, hold each message exactly once, in
//! order.
//!
//! `CONVENOR_TEST_KILLS=200 tests/run kills` kills more often than the usual run does.

use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor::{
    clock::{ManualClock, SystemClock},
    dice::SeededDice,
    engine::Engine,
};
use convenor_core::port::{Account, Clock, Dice, Ear, Heard, Place, Platform, Said, Venue};
use convenor_store::Store;
use convenor_tests::people::{Homeserver, Person};
use rstest::rstest;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(90);

/// The program `cargo test` built beside this one.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let path = here.parent().unwrap().parent().unwrap().join("convenor");
    assert!(path.is_file(), "{} is not built: run the tests with `tests/run`", path.display());
    path
}

/// A room of a homeserver with the bot in it, its files, and the program as often as it is started.
struct House {
    folder: TempDir,
    person: Person,
    room: String,
    bot: String,
    running: Option<Child>,
}

impl House {
    async fn build() -> Self {
        let server = Homeserver::from_env().unwrap();
        let person = server.person("nadia").await.unwrap();
        let bot = server.register("convenor").await.unwrap();
        let bot_id = format!("@{bot}:localhost");
        let room = person.create_room("Upper river", &[&bot_id]).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let settings = format!(
            "database_url = \"sqlite:{database}\"\ndata_dir = \"{folder}\"\n\n[matrix]\nhomeserver = \"{url}\"\n\
             user = \"{bot}\"\npassword = \"{bot}\"\nallow = [\"*\"]\n",
            database = folder.path().join("bot.db").display(),
            folder = folder.path().display(),
            url = server.url,
        );
        std::fs::write(folder.path().join("convenor.toml"), settings).unwrap();
        Self { folder, person, room, bot: bot_id, running: None }
    }

    fn start(&mut self, failpoint: Option<&str>) {
        let mut command = Command::new(program());
        command.arg("--config").arg(self.folder.path().join("convenor.toml")).arg("run");
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
            command.env_remove(name);
        }
        if let Some(failpoint) = failpoint {
            command.env("CONVENOR_FAILPOINT", failpoint);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.running = Some(command.spawn().unwrap());
    }

    /// `kill -9`.
    fn kill(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// Waits until a failpoint ended the program.
    async fn ended(&mut self) {
        let began = Instant::now();
        let mut child = self.running.take().unwrap();
        while child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < PATIENCE, "the failpoint was never passed");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn joined(&self) {
        let began = Instant::now();
        while self.person.membership(&self.room, &self.bot).await.unwrap().as_deref() != Some("join") {
            assert!(began.elapsed() < PATIENCE, "the bot did not come");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the bot said in the room, in order, with the outbox's keys.
    async fn said(&self) -> Vec<(String, String)> {
        let messages = self.person.messages(&self.room).await.unwrap();
        messages
            .into_iter()
            .filter(|message| message.sender == self.bot)
            .map(|message| (message.content["org.convenor.key"].as_str().unwrap_or_default().to_owned(), message.body))
            .collect()
    }

    async fn until(&self, what: &str, enough: impl Fn(&[(String, String)]) -> bool) -> Vec<(String, String)> {
        let began = Instant::now();
        loop {
            let said = self.said().await;
            if enough(&said) {
                return said;
            }
            assert!(began.elapsed() < PATIENCE, "waited in vain for {what}; said {said:#?}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// A partnership in this room with so many reminders to it, due an hour ago; nobody has seen a word of it yet.
    async fn prepare(&self, reminders: usize) {
        let now = SystemClock.now();
        let store = Store::open(&format!("sqlite:{}", self.folder.path().join("bot.db").display())).await.unwrap();
        let clock: Arc<dyn Clock> = Arc::new(ManualClock::new(now - TimeDelta::hours(2)));
        let dice: Arc<dyn Dice> = Arc::new(SeededDice::new(1));
        let engine = Engine::new(store.clone(), clock, dice, &[]);
        let mut lines = vec!["partnership start Upper Sarala".to_owned()];
        lines.extend((1..=reminders).map(|number| format!("remind add number {number} --when in 1 hour")));
        for (index, line) in lines.into_iter().enumerate() {
            engine.hear(self.heard(&format!("before-{index}"), line, now - TimeDelta::hours(2))).await.unwrap();
        }
        store.close().await;
    }

    fn heard(&self, key: &str, line: String, at: DateTime<Utc>) -> Heard {
        Heard {
            key: key.to_owned(),
            speaker: Account { platform: Platform::Matrix, id: self.person.id.clone() },
            name: "Nadia".to_owned(),
            venue: Venue::Room(Place { platform: Platform::Matrix, id: self.room.clone() }),
            sent_at: at,
            said: Said::Command { line, reply_to: None },
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Each key once; and what is numbered in order.
fn each_once_in_order(said: &[(String, String)], marked: &str) -> Vec<usize> {
    let mut keys: Vec<&str> = said.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), said.len(), "a message was said twice: {said:#?}");
    let numbers: Vec<usize> = said
        .iter()
        .filter(|(_, body)| body.contains(marked))
        .filter_map(|(_, body)| {
            let (_, rest) = body.split_once("number ")?;
            rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
        })
        .collect();
    assert!(numbers.is_sorted(), "out of order: {numbers:?}");
    numbers
}

#[rstest]
#[case::heard("heard:2")]
#[case::before_commit("before-commit:2")]
#[case::after_commit("after-commit:2")]
#[case::taken_in("taken-in:2")]
#[case::before_remember("before-remember:1")]
#[case::after_remember("after-remember:1")]
#[case::frozen("frozen:2")]
#[case::before_send("before-send:2")]
#[case::after_send("after-send:2")]
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
    assert_eq!(each_once_in_order(&said, "is set"), [1, 2, 3, 4, 5], "{said:#?}");
    let (_, list) = said.last().unwrap();
    assert!(!list.contains("R6"), "a command took effect twice: {list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fell_due_while_the_bot_was_down_comes_once_each() {
    let mut house = House::build().await;
    house.prepare(20).await;
    house.start(None);
    let said = house.until("20 reminders", |said| said.iter().filter(|(_, body)| is_late(body)).count() >= 20).await;
    assert_eq!(each_once_in_order(&said, "due"), (1..=20).collect::<Vec<_>>());
}

fn is_late(body: &str) -> bool {
    body.contains("number") && body.contains("due")
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_in_a_burst_the_bot_loses_and_doubles_nothing() {
    let kills: usize = std::env::var("CONVENOR_TEST_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(12);
    let reminders = 200.max(kills * 3);
    let mut house = House::build().await;
    house.prepare(reminders).await;
    let dice = SeededDice::new(42);
    let mut done = 0;
    while done < kills {
        let before = house.said().await.len();
        house.start(None);
        let mut byte = [0];
        dice.fill(&mut byte);
        // Somewhere within the next few messages, or before the first of them.
        let further = usize::from(byte[0]) % 7;
        let pause = Duration::from_millis(u64::from(byte[0]) * 2);
        house.until("a few more", |said| said.len() >= (before + further).min(2 * reminders)).await;
        tokio::time::sleep(pause / 8).await;
        house.kill();
        done += 1;
    }
    house.start(None);
    let late = |said: &[(String, String)]| said.iter().filter(|(_, body)| is_late(body)).count();
    let began = Instant::now();
    // The patience of `until` is for one step; a long burst may take several.
    while late(&house.said().await) < reminders {
        assert!(began.elapsed() < PATIENCE * 4, "only {} of {reminders}", late(&house.said().await));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let said = house.said().await;
    assert_eq!(each_once_in_order(&said, "due"), (1..=reminders).collect::<Vec<_>>());
}
