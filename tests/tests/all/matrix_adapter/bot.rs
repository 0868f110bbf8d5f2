//! The adapter with an ear that keeps everything in memory.

use std::{
    collections::{BTreeMap, HashSet},
    fs::File,
    io::Read,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::port::{
    Account, BoxError, Clock, Dice, Ear, Heard, Mouth, Part, Place, Platform, Said, SendError, Sent, Target,
};
use convenor_matrix::{Config, ConnectError, Matrix, Recovery, RunError, connect};
use convenor_tests::people::{Homeserver, backed_up};
use tokio::{sync::watch, task::JoinHandle};

pub const SOON: Duration = Duration::from_secs(30);

pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that is passed in")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// The machine's clock, so much ahead.
#[derive(Default)]
pub struct MovedClock(Mutex<TimeDelta>);

impl MovedClock {
    pub fn move_on(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for MovedClock {
    fn now(&self) -> DateTime<Utc> {
        MachineClock.now() + *self.0.lock().unwrap()
    }
}

struct MachineDice;

impl Dice for MachineDice {
    fn fill(&self, bytes: &mut [u8]) {
        File::open("/dev/urandom").unwrap().read_exact(bytes).unwrap();
    }
}

/// What the database would hold, and a switch to break it.
pub struct MemoryEar {
    pub heard: Mutex<Vec<(Heard, DateTime<Utc>)>>,
    keys: Mutex<HashSet<String>>,
    pub values: Mutex<BTreeMap<String, String>>,
    pub reachable: Mutex<Vec<Target>>,
    pub moved: Mutex<Vec<(String, String)>>,
    pub broken: AtomicBool,
    caught_up: AtomicBool,
    changed: watch::Sender<()>,
}

impl MemoryEar {
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            heard: Mutex::default(),
            keys: Mutex::default(),
            values: Mutex::default(),
            reachable: Mutex::default(),
            moved: Mutex::default(),
            broken: AtomicBool::new(false),
            caught_up: AtomicBool::new(false),
            changed: watch::Sender::new(()),
        })
    }

    /// Everything heard, in order: `place|name|words`.
    pub fn lines(&self) -> Vec<String> {
        self.heard.lock().unwrap().iter().map(|(heard, _)| line(heard)).collect()
    }

    pub async fn wait(&self, what: &str, fits: impl Fn(&Self) -> bool) {
        self.wait_within(SOON, what, fits).await;
    }

    pub async fn wait_within(&self, patience: Duration, what: &str, fits: impl Fn(&Self) -> bool) {
        let mut changed = self.changed.subscribe();
        let waiting = async {
            while !fits(self) {
                changed.changed().await.unwrap();
            }
        };
        let in_time = tokio::time::timeout(patience, waiting).await.is_ok();
        assert!(in_time, "waited in vain for {what}; heard {:#?}", self.lines());
    }

    pub async fn wait_for_line(&self, line: &str) {
        self.wait(line, |ear| ear.lines().iter().any(|heard| heard.ends_with(line))).await;
    }
}

fn line(heard: &Heard) -> String {
    let (kind, words) = match &heard.said {
        Said::Command { line, reply_to } => (if reply_to.is_some() { "command-reply" } else { "command" }, &**line),
        Said::Reply { line, .. } => ("reply", &**line),
        Said::Joined => ("joined", ""),
        Said::Press { .. } => ("press", ""),
        Said::Form { path, .. } => ("form", &**path),
    };
    let venue = match heard.venue {
        convenor_core::port::Venue::Room(_) => "room",
        convenor_core::port::Venue::Direct => "direct",
    };
    format!("{venue} {} {kind}: {words}", heard.name).trim_end().to_owned()
}

#[async_trait]
impl Ear for MemoryEar {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        if self.broken.load(Ordering::SeqCst) {
            return Err("the disk is full".into());
        }
        if self.keys.lock().unwrap().insert(heard.key.clone()) {
            self.heard.lock().unwrap().push((heard, MachineClock.now()));
            self.changed.send_replace(());
        }
        Ok(())
    }

    async fn caught_up(&self, _: Platform) {
        self.caught_up.store(true, Ordering::SeqCst);
        self.changed.send_replace(());
    }

    async fn reachable(&self, target: &Target) -> Result<(), BoxError> {
        self.reachable.lock().unwrap().push(target.clone());
        self.changed.send_replace(());
        Ok(())
    }

    async fn moved(&self, from: &Place, to: &Place) -> Result<(), BoxError> {
        self.moved.lock().unwrap().push((from.id.clone(), to.id.clone()));
        self.changed.send_replace(());
        Ok(())
    }

    async fn recall(&self, _: Platform, name: &str) -> Result<Option<String>, BoxError> {
        Ok(self.values.lock().unwrap().get(name).cloned())
    }

    async fn remember(&self, _: Platform, name: &str, value: &str) -> Result<(), BoxError> {
        self.values.lock().unwrap().insert(name.to_owned(), value.to_owned());
        Ok(())
    }
}

/// The bot's account, directory and memory: what survives a restart.
pub struct Seat {
    pub home: Homeserver,
    pub user: String,
    pub dir: tempfile::TempDir,
    pub ear: Arc<MemoryEar>,
    pub clock: Arc<MovedClock>,
    pub allow: Vec<String>,
    pub recovery: Recovery,
}

impl Seat {
    pub async fn new(allow: &[&str]) -> Self {
        let home = Homeserver::from_env().unwrap();
        let user = home.register("Convenor").await.unwrap();
        let allow = allow.iter().map(ToString::to_string).collect();
        let dir = tempfile::tempdir().unwrap();
        let recovery = Recovery { key: None, file: Some(dir.path().join("recovery-key")) };
        Self { home, user, dir, ear: MemoryEar::new(), clock: Arc::default(), allow, recovery }
    }

    pub fn id(&self) -> String {
        format!("@{}:localhost", self.user.to_lowercase())
    }

    pub fn config(&self) -> Config {
        Config {
            homeserver: self.home.url.clone(),
            user: self.user.clone(),
            password: Some(self.user.clone().into()),
            access_token: None,
            device_name: "Convenor in a test".into(),
            data_dir: PathBuf::from(self.dir.path()).join("matrix"),
            allow: self.allow.clone(),
            recovery: self.recovery.clone(),
        }
    }

    /// Connects and runs until caught up.
    pub async fn start(&self) -> Bot {
        self.start_within(SOON).await
    }

    pub async fn start_within(&self, patience: Duration) -> Bot {
        self.ear.caught_up.store(false, Ordering::SeqCst);
        let bot = self.start_running().await;
        self.ear.wait_within(patience, "the backlog", |ear| ear.caught_up.load(Ordering::SeqCst)).await;
        bot
    }

    /// Waits until the bot has joined and knows it.
    pub async fn joined(&self, room: &str) {
        let cursor = format!("cursor/{room}");
        let known = |value: &String| !value.is_empty();
        let mut polls = tokio::time::interval(Duration::from_millis(20));
        let waiting = async {
            while !self.ear.values.lock().unwrap().get(&cursor).is_some_and(known) {
                polls.tick().await;
            }
        };
        tokio::time::timeout(SOON, waiting).await.expect("the bot joins");
    }

    /// Waits until the keys of a room are in the account's backup on the homeserver.
    pub async fn backed_up(&self, room: &str) {
        backed_up(&self.home, &self.user, room).await.unwrap();
    }

    /// Connects by way of this address, and runs until caught up.
    pub async fn start_at(&self, url: &str) -> Bot {
        self.ear.caught_up.store(false, Ordering::SeqCst);
        let bot = self.run(Config { homeserver: url.to_owned(), ..self.config() }).await;
        self.ear.wait("the backlog", |ear| ear.caught_up.load(Ordering::SeqCst)).await;
        bot
    }

    pub async fn start_running(&self) -> Bot {
        self.run(self.config()).await
    }

    async fn run(&self, config: Config) -> Bot {
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let matrix = Arc::new(connect(config, clock, Arc::new(MachineDice)).await.unwrap());
        let (stop, shutdown) = watch::channel(false);
        let task = tokio::spawn(matrix.clone().run(self.ear.clone(), shutdown));
        Bot { matrix, stop, task }
    }
}

pub async fn connected(config: Config) -> Result<Matrix, ConnectError> {
    connect(config, Arc::new(MachineClock), Arc::new(MachineDice)).await
}

pub struct Bot {
    pub matrix: Arc<Matrix>,
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<(), RunError>>,
}

impl Bot {
    pub async fn stop(self) {
        self.stop.send(true).unwrap();
        tokio::time::timeout(Duration::from_secs(10), self.task).await.expect("stops in time").unwrap().unwrap();
    }

    /// As if the process had been killed: nothing is finished, nothing is stored.
    pub async fn kill(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
        // A killed process holds no lock; what ran beside the task lets go a moment later.
        let matrix = Arc::downgrade(&self.matrix);
        drop(self.matrix);
        while matrix.strong_count() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub async fn say(&self, room: &str, text: &str, key: &str) -> Result<Sent, SendError> {
        self.matrix.send(&in_room(room), &part(text), key).await
    }

    pub async fn tell(&self, user: &str, text: &str, key: &str) -> Result<Sent, SendError> {
        self.matrix.send(&Target::Account(account(user)), &part(text), key).await
    }
}

/// What is logged in this test's thread, where the bot runs too.
pub struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    _guard: tracing::subscriber::DefaultGuard,
}

impl Log {
    pub fn start() -> Self {
        let text: Arc<Mutex<Vec<u8>>> = Arc::default();
        let writer = Arc::clone(&text);
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::INFO)
            .with_ansi(false)
            .with_writer(move || Lines(Arc::clone(&writer)))
            .finish();
        Self { text, _guard: tracing::subscriber::set_default(subscriber) }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.text.lock().unwrap()).into_owned()
    }
}

struct Lines(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub fn in_room(room: &str) -> Target {
    Target::Room(Place { platform: Platform::Matrix, id: room.into() })
}

pub fn account(user: &str) -> Account {
    Account { platform: Platform::Matrix, id: user.into() }
}

pub fn part(text: &str) -> Part {
    Part {
        kind: "test.said".into(),
        refs: Vec::new(),
        text: text.into(),
        language: None,
        data: serde_json::Value::Null,
        private: false,
        mentions: Vec::new(),
        reply_to: None,
        buttons: Vec::new(),
        files: Vec::new(),
    }
}

/// An error with all its sources, as a log would show it.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(": {error} {error:?}"));
        source = error.source();
    }
    text
}
