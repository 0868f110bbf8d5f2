//! The bot in process on a real homeserver, on a clock that runs with the machine's and can be moved on.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Datelike, Days, TimeDelta, Utc, Weekday};
use convenor::{
    clock::SystemClock,
    dice::SystemDice,
    engine::{Engine, replay},
};
use convenor_core::{
    event::Entry,
    ids::PartnershipId,
    port::{BoxError, Clock, Ear, Heard, Place, Platform, Target},
    state::State,
};
use convenor_matrix::{Config, ConnectError, Matrix, Recovery, connect};
use convenor_store::Store;
use convenor_tests::people::{Homeserver, Message, Person, backed_up};
use tokio::{sync::watch, task::JoinSet, time::Instant};

use crate::kills::program;

pub const SOON: Duration = Duration::from_secs(60);
/// More work than this without the clock moving is a bug, not a busy day.
const MOST_ROUNDS: usize = 10_000;

/// Runs with the machine's clock, so many days ahead of it as it was moved.
///
/// What people say carries the machine's time: `of` tells what this clock showed then.
pub struct ShiftedClock(Mutex<Vec<(DateTime<Utc>, TimeDelta)>>);

impl ShiftedClock {
    /// Begins on the next Monday at 10:00 UTC, whatever the hour of the test: reminders have manners.
    fn new() -> Self {
        let now = SystemClock.now();
        let monday = (1..=7)
            .filter_map(|days| now.date_naive().checked_add_days(Days::new(days)))
            .find(|day| day.weekday() == Weekday::Mon)
            .unwrap();
        Self(Mutex::new(vec![(DateTime::UNIX_EPOCH, monday.and_hms_opt(10, 0, 0).unwrap().and_utc() - now)]))
    }

    fn of(&self, real: DateTime<Utc>) -> DateTime<Utc> {
        let steps = self.0.lock().unwrap();
        let (_, shift) = steps.iter().rev().find(|(since, _)| *since <= real).unwrap();
        real + *shift
    }

    /// Moves it; never back.
    pub fn set(&self, to: DateTime<Utc>) {
        let now = SystemClock.now();
        let mut steps = self.0.lock().unwrap();
        let shift = steps.last().unwrap().1.max(to - now);
        steps.push((now, shift));
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> DateTime<Utc> {
        self.of(SystemClock.now())
    }
}

/// Tells the engine when things were said by the moved clock.
struct ShiftedEar {
    /// The adapter holds its ear and the engine its mouth: one of them must let go, or no bot ever ends in this process.
    engine: Weak<Engine>,
    clock: Arc<ShiftedClock>,
    caught_up: watch::Sender<bool>,
}

impl ShiftedEar {
    fn engine(&self) -> Result<Arc<Engine>, BoxError> {
        self.engine.upgrade().ok_or_else(|| "the bot is down".into())
    }
}

#[async_trait]
impl Ear for ShiftedEar {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        let sent_at = self.clock.of(heard.sent_at);
        self.engine()?.hear(Heard { sent_at, ..heard }).await
    }

    async fn caught_up(&self, platform: Platform) {
        if let Ok(engine) = self.engine() {
            engine.caught_up(platform).await;
        }
        self.caught_up.send_replace(true);
    }

    async fn reachable(&self, target: &Target) -> Result<(), BoxError> {
        self.engine()?.reachable(target).await
    }

    async fn moved(&self, from: &Place, to: &Place) -> Result<(), BoxError> {
        self.engine()?.moved(from, to).await
    }

    async fn recall(&self, platform: Platform, name: &str) -> Result<Option<String>, BoxError> {
        self.engine()?.recall(platform, name).await
    }

    async fn remember(&self, platform: Platform, name: &str, value: &str) -> Result<(), BoxError> {
        self.engine()?.remember(platform, name, value).await
    }
}

/// The bot's account, database and directory; the bot itself while it is up.
pub struct House {
    pub home: Homeserver,
    pub clock: Arc<ShiftedClock>,
    pub store: Store,
    user: String,
    allow: Vec<String>,
    dir: tempfile::TempDir,
    database: String,
    up: Option<Up>,
}

struct Up {
    engine: Arc<Engine>,
    matrix: Weak<Matrix>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl House {
    /// A bot that these may invite, up and running.
    pub async fn open(home: &Homeserver, allow: &[&str]) -> Self {
        Self::open_keeping(home, allow, None).await
    }

    /// The same with its database there; else it is a file of its own.
    pub async fn open_keeping(home: &Homeserver, allow: &[&str], database: Option<String>) -> Self {
        let user = home.register("Convenor").await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let database = database.unwrap_or_else(|| format!("sqlite:{}", dir.path().join("house.db").display()));
        let store = Store::open(&database).await.unwrap();
        let mut house = Self {
            home: home.clone(),
            clock: Arc::new(ShiftedClock::new()),
            store,
            user,
            allow: allow.iter().map(ToString::to_string).collect(),
            dir,
            database,
            up: None,
        };
        house.start().await;
        house
    }

    /// What `convenor check` says to the operator of this database, on a machine without Matrix.
    pub async fn check(&self) -> String {
        let mut check = tokio::process::Command::new(program());
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
            check.env_remove(name);
        }
        check.env("CONVENOR_DATABASE_URL", &self.database).env("CONVENOR_DATA_DIR", self.dir.path());
        let ended = check.current_dir(self.dir.path()).arg("check").output().await.unwrap();
        String::from_utf8(ended.stdout).unwrap()
    }

    /// The bot's account.
    pub fn id(&self) -> String {
        format!("@{}:localhost", self.user.to_lowercase())
    }

    /// Starts the bot; returns when it has read what was said meanwhile.
    pub async fn start(&mut self) {
        let config = || Config {
            homeserver: self.home.url.clone(),
            user: self.user.clone(),
            password: Some(self.user.clone().into()),
            access_token: None,
            device_name: "Convenor in a story".into(),
            data_dir: PathBuf::from(self.dir.path()).join("matrix"),
            allow: self.allow.clone(),
            recovery: Recovery { key: None, file: Some(self.dir.path().join("recovery-key")) },
        };
        // The adapter lives in the machine's time, as the homeserver does.
        // After a kill the last hand on its store lets go while nobody can see it any more.
        let matrix = until("the store to be free", async || {
            match connect(config(), Arc::new(SystemClock), Arc::new(SystemDice)).await {
                Err(ConnectError::StoreInUse) => None,
                connected => Some(Arc::new(connected.unwrap())),
            }
        })
        .await;
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let engine = Arc::new(Engine::new(self.store.clone(), clock, Arc::new(SystemDice), &[Platform::Matrix]));
        engine.add_mouth(Arc::clone(&matrix) as Arc<_>);
        let held = Arc::downgrade(&matrix);
        let (caught_up, mut level) = watch::channel(false);
        let ear = ShiftedEar { engine: Arc::downgrade(&engine), clock: Arc::clone(&self.clock), caught_up };
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        tasks.spawn({
            let (engine, stopped) = (Arc::clone(&engine), stopped.clone());
            async move { engine.run(stopped).await }
        });
        tasks.spawn(async move { matrix.run(Arc::new(ear), stopped).await.unwrap() });
        tokio::time::timeout(SOON, level.wait_for(|level| *level)).await.expect("catches up in time").unwrap();
        self.up = Some(Up { engine, matrix: held, stop, tasks });
    }

    /// Ends the bot in good order.
    pub async fn stop(&mut self) {
        let Up { stop, mut tasks, .. } = self.up.take().expect("the bot is up");
        stop.send_replace(true);
        let ended = async {
            while let Some(task) = tasks.join_next().await {
                task.unwrap();
            }
        };
        tokio::time::timeout(SOON, ended).await.expect("stops in time");
    }

    /// As if the process had been killed: nothing is finished.
    pub async fn kill(&mut self) {
        let Up { mut tasks, matrix, engine, .. } = self.up.take().expect("the bot is up");
        tasks.shutdown().await;
        drop(engine);
        // A killed process holds no lock; what ran beside the tasks lets go a moment later.
        while matrix.strong_count() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Everything the adapter kept is gone; the bot is down.
    pub fn lose_directory(&self) {
        assert!(self.up.is_none());
        std::fs::remove_dir_all(self.dir.path().join("matrix")).unwrap();
    }

    /// Waits until keys of this room are in the account's backup.
    pub async fn backed_up(&self, room: &str) {
        backed_up(&self.home, &self.user, room).await.unwrap();
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Moves the clock; everything due on the way happens in order, at its own time. While the bot is down only the
    /// clock moves.
    pub async fn advance(&self, to: DateTime<Utc>) {
        let Some(up) = &self.up else { return self.clock.set(to) };
        for _ in 0..MOST_ROUNDS {
            match up.engine.next_work().await.unwrap() {
                Some(next) if next <= to => {
                    self.clock.set(next);
                    up.engine.work().await.unwrap();
                }
                _ => {
                    self.clock.set(to);
                    up.engine.work().await.unwrap();
                    // Its own loop sleeps by the old hour: wake it.
                    return up.engine.caught_up(Platform::Console).await;
                }
            }
        }
        panic!("work does not come to an end");
    }

    /// Moves the clock on by this many days.
    pub async fn days(&self, days: i64) {
        self.advance(self.now() + TimeDelta::days(days)).await;
    }

    /// Whether the bot has taken this event in.
    pub async fn has_heard(&self, event: &str) -> bool {
        self.store.seen(&format!("matrix:{event}")).await.unwrap()
    }

    /// Waits until the bot has taken this event in.
    pub async fn hears(&self, event: &str) {
        until(&format!("{event} to be heard"), async || self.has_heard(event).await.then_some(())).await;
    }

    /// Somebody says something in a room, and the bot takes it in.
    pub async fn say(&self, person: &Person, room: &str, line: &str) -> String {
        let event = person.say(room, line).await.unwrap();
        self.hears(&event).await;
        event
    }

    /// The same as a reply.
    pub async fn reply(&self, person: &Person, room: &str, to: &Message, line: &str) -> String {
        let event = person.reply(room, &to.id, line).await.unwrap();
        self.hears(&event).await;
        event
    }

    /// The first message of the bot in this room that contains these words.
    pub async fn told(&self, person: &Person, room: &str, words: &str) -> Message {
        let me = self.id();
        person.wait_for(room, |message| message.sender == me && message.body.contains(words), SOON).await.unwrap()
    }

    /// Waits until the bot is in the room.
    pub async fn enters(&self, person: &Person, room: &str) {
        let me = self.id();
        until("the bot to come in", async || {
            (person.membership(room, &me).await.unwrap().as_deref() == Some("join")).then_some(())
        })
        .await;
    }

    /// The one direct room the bot has with this person, joined; made by the bot.
    pub async fn direct(&self, person: &Person, others: &[&str]) -> String {
        until(&format!("the direct room of {}", person.id), async || {
            let rooms = person.rooms().await.unwrap();
            let direct = rooms.into_iter().find(|room| !others.contains(&room.as_str()));
            if direct.is_none() {
                for room in person.invites().await.unwrap() {
                    person.join(&room).await.unwrap();
                }
            }
            direct
        })
        .await
    }

    /// Every room of this person but these.
    pub async fn directs(&self, person: &Person, others: &[&str]) -> Vec<String> {
        let mut rooms = person.rooms().await.unwrap();
        rooms.extend(person.invites().await.unwrap());
        rooms.retain(|room| !others.contains(&room.as_str()));
        rooms
    }

    /// What the bot said in a room, oldest first.
    pub async fn said(&self, person: &Person, room: &str) -> Vec<Message> {
        let me = self.id();
        person.messages(room).await.unwrap().into_iter().filter(|message| message.sender == me).collect()
    }

    /// The only partnership.
    pub async fn partnership(&self) -> PartnershipId {
        let all = self.store.partnerships().await.unwrap();
        assert_eq!(all.len(), 1, "one partnership");
        all[0]
    }

    /// Its ledger, whole.
    pub async fn ledger(&self) -> Vec<Entry> {
        let snapshot = self.store.snapshot(self.partnership().await, None).await.unwrap().unwrap();
        snapshot.tail.iter().map(|stored| serde_json::from_str(&stored.bytes).unwrap()).collect()
    }

    /// Its state, replayed.
    pub async fn state(&self) -> State {
        replay(&self.store, self.partnership().await).await.unwrap().unwrap().0
    }
}

/// Asks again and again until there is an answer.
pub async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + SOON;
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// The outbox number in a message's key: `convenor-12-0` is 12, part 0.
pub fn key(message: &Message) -> (u64, u64) {
    let key = message.content["org.convenor.key"].as_str().unwrap_or_else(|| panic!("no key in {message:?}"));
    let (row, part) = key.strip_prefix("convenor-").unwrap().split_once('-').unwrap();
    (row.parse().unwrap(), part.parse().unwrap())
}

/// Each message stands there once, in the order of the outbox.
pub fn once_and_in_order(messages: &[Message]) {
    let keys: Vec<_> = messages.iter().map(key).collect();
    assert!(keys.is_sorted_by(|a, b| a < b), "{keys:?}\n{messages:#?}");
}
