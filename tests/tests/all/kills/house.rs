//! The real program and what it lives in: a room of a real homeserver, a directory, a database.

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
use convenor_core::{
    event::{Entry, Event},
    port::{Account, Clock, Dice, Ear, Heard, Place, Platform, Said, Venue},
};
use convenor_store::Store;
use convenor_tests::{
    people::{Homeserver, Person},
    wind::Wind,
};
use tempfile::TempDir;

pub const PATIENCE: Duration = Duration::from_secs(90);

/// The program `cargo test` built beside this one.
pub fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let path = here.parent().unwrap().parent().unwrap().join("convenor");
    assert!(path.is_file(), "{} is not built: run the tests with `tests/run`", path.display());
    path
}

/// A room of a homeserver with the bot in it, its files, and the program as often as it is started.
pub struct House {
    pub folder: TempDir,
    pub person: Person,
    pub room: String,
    /// The bot's account.
    pub bot: String,
    homeserver: String,
    database: String,
    running: Option<Child>,
}

impl House {
    pub async fn build() -> Self {
        Self::on(&Homeserver::from_env().unwrap()).await
    }

    pub async fn on(server: &Homeserver) -> Self {
        let person = server.person("nadia").await.unwrap();
        let bot = server.register("convenor").await.unwrap();
        let room = person.create_room("Upper river", &[&format!("@{bot}:localhost")]).await.unwrap();
        Self::of(server, person, room, &bot)
    }

    /// Its room is encrypted, and so is what she says and reads.
    pub async fn encrypted() -> Self {
        let server = Homeserver::from_env().unwrap();
        let person = server.encrypting_person("nadia").await.unwrap();
        let bot = server.register("convenor").await.unwrap();
        let room = person.create_encrypted_room("Upper river", &[&format!("@{bot}:localhost")]).await.unwrap();
        Self::of(&server, person, room, &bot)
    }

    fn of(server: &Homeserver, person: Person, room: String, bot: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("bot.db").display());
        let homeserver = server.url.clone();
        let bot = format!("@{bot}:localhost");
        let house = Self { folder, person, room, bot, homeserver, database, running: None };
        house.configure();
        house
    }

    /// The same with this database instead of a file.
    pub fn keeping(mut self, database: String) -> Self {
        self.database = database;
        self.configure();
        self
    }

    /// The bot reaches the homeserver by way of this address.
    pub fn by_way_of(mut self, url: &str) -> Self {
        url.clone_into(&mut self.homeserver);
        self.configure();
        self
    }

    fn configure(&self) {
        let user = self.bot.trim_start_matches('@').trim_end_matches(":localhost");
        let settings = format!(
            "database_url = \"{database}\"\ndata_dir = \"{folder}\"\n\n[matrix]\nhomeserver = \"{url}\"\n\
             user = \"{user}\"\npassword = \"{user}\"\nallow = [\"*\"]\n",
            database = self.database,
            folder = self.folder.path().display(),
            url = self.homeserver,
        );
        std::fs::write(self.folder.path().join("convenor.toml"), settings).unwrap();
    }

    /// The program, to be started with this word.
    pub fn program(&self, word: &str) -> Command {
        let mut command = Command::new(program());
        command.arg("--config").arg(self.folder.path().join("convenor.toml")).arg(word);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
            command.env_remove(name);
        }
        command
    }

    pub fn start(&mut self, failpoint: Option<&str>) {
        let mut command = self.program("run");
        if let Some(failpoint) = failpoint {
            command.env("CONVENOR_FAILPOINT", failpoint);
        }
        self.start_as(command);
    }

    /// Starts the program as this command says; its log goes to a file.
    pub fn start_as(&mut self, mut command: Command) {
        let log = std::fs::File::options().create(true).append(true).open(self.log_file()).unwrap();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        self.running = Some(command.spawn().unwrap());
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// What the program has logged since it was first started.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_file()).unwrap()
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// Down and up again, without warning.
    pub async fn start_over(&mut self, failpoint: Option<&str>) {
        self.kill();
        self.start(failpoint);
        // It listens when it answers.
        let before = self.said().await.len();
        self.person.say(&self.room, "!remind list").await.unwrap();
        self.until("an answer", |said| said.len() > before).await;
    }

    /// Waits until a failpoint ended the program.
    pub async fn ended(&mut self) {
        let began = Instant::now();
        let mut child = self.running.take().unwrap();
        while child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < PATIENCE, "the failpoint was never passed:\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn joined(&self) {
        let began = Instant::now();
        while self.person.membership(&self.room, &self.bot).await.unwrap().as_deref() != Some("join") {
            assert!(began.elapsed() < PATIENCE, "the bot did not come");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the bot said in the room, in order, with the outbox's keys.
    pub async fn said(&self) -> Vec<(String, String)> {
        self.said_in(&self.room).await
    }

    pub async fn said_in(&self, room: &str) -> Vec<(String, String)> {
        let messages = self.person.messages(room).await.unwrap();
        messages
            .into_iter()
            .filter(|message| message.sender == self.bot)
            .map(|message| (message.content["org.convenor.key"].as_str().unwrap_or_default().to_owned(), message.body))
            .collect()
    }

    pub async fn until(&self, what: &str, enough: impl Fn(&[(String, String)]) -> bool) -> Vec<(String, String)> {
        self.until_in(&self.room, what, enough).await
    }

    pub async fn until_in(
        &self,
        room: &str,
        what: &str,
        enough: impl Fn(&[(String, String)]) -> bool,
    ) -> Vec<(String, String)> {
        let began = Instant::now();
        loop {
            let said = self.said_in(room).await;
            if enough(&said) {
                return said;
            }
            assert!(began.elapsed() < PATIENCE, "waited in vain for {what}; said {said:#?}\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// The bot is in the room, and down. So long ago there was a partnership in it and these were asked for; the answers
    /// are read long since.
    pub async fn prepare(&mut self, ago: TimeDelta, lines: impl IntoIterator<Item = String>) {
        if self.running.is_none() {
            self.start(None);
        }
        self.joined().await;
        self.kill();
        let then = SystemClock.now() - ago;
        let (store, engine) = self.engine(then).await;
        let lines = std::iter::once("partnership start Upper Sarala".to_owned()).chain(lines);
        for (index, line) in lines.enumerate() {
            engine.hear(self.heard(&format!("before-{index}"), line, then)).await.unwrap();
        }
        engine.work().await.unwrap();
        store.close().await;
    }

    /// The bot in process at this instant, heard by nobody; the program is down.
    pub async fn engine(&self, now: DateTime<Utc>) -> (Store, Engine) {
        let store = self.store().await;
        let clock: Arc<dyn Clock> = Arc::new(ManualClock::new(now));
        let dice: Arc<dyn Dice> = Arc::new(SeededDice::new(1));
        let engine = Engine::new(store.clone(), clock, dice, &[]);
        engine.add_mouth(Arc::new(Wind(Platform::Matrix)));
        (store, engine)
    }

    pub async fn store(&self) -> Store {
        Store::open(&self.database).await.unwrap()
    }

    /// The ledger, once the program is down.
    pub async fn ledger(&self) -> Vec<Event> {
        let store = self.store().await;
        let id = store.partnerships().await.unwrap()[0];
        let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
        store.close().await;
        snapshot.tail.iter().map(|stored| serde_json::from_str::<Entry>(&stored.bytes).unwrap().event).collect()
    }

    /// The direct room the bot made, joined by her.
    pub async fn direct(&self) -> String {
        let began = Instant::now();
        loop {
            for room in self.person.invites().await.unwrap() {
                self.person.join(&room).await.unwrap();
            }
            if let [room] = self.others().await.as_slice() {
                return room.clone();
            }
            assert!(began.elapsed() < PATIENCE, "no direct room");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the bot said in every other room it invited her to.
    pub async fn said_directly(&self) -> Vec<(String, String)> {
        for room in self.person.invites().await.unwrap() {
            self.person.join(&room).await.unwrap();
        }
        let mut said = Vec::new();
        for room in self.others().await {
            said.extend(self.said_in(&room).await);
        }
        said
    }

    async fn others(&self) -> Vec<String> {
        self.person.rooms().await.unwrap().into_iter().filter(|room| *room != self.room).collect()
    }

    pub fn heard(&self, key: &str, line: String, at: DateTime<Utc>) -> Heard {
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
