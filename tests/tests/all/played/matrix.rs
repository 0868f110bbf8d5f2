//! The stage on a real homeserver: every account of the script is a person at a client, every room a room; the bot runs in
//! this process, on the script's clock.

use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor::{
    clock::{ManualClock, SystemClock},
    dice::{SeededDice, SystemDice},
    engine::Engine,
};
use convenor_console::{Delivered, Stage};
use convenor_core::port::{Account, BoxError, Clock, Ear, Heard, Platform, Said, Target, Venue};
use convenor_core::times::{Dur, Zone};
use convenor_matrix::{Config, Recovery, connect};
use convenor_store::Store;
use convenor_tests::people::{Homeserver, Person};
use tokio::{sync::watch, task::JoinSet};

use super::{
    cast::{Piece, pieces},
    recorder::{Log, Names, Recorder, ScriptEar},
};

pub const SOON: Duration = Duration::from_secs(60);
/// More work than this without the clock moving is a bug, not a busy day.
const MOST_ROUNDS: usize = 10_000;

pub struct MatrixStage {
    home: Homeserver,
    clock: Arc<ManualClock>,
    store: Store,
    dir: tempfile::TempDir,
    user: String,
    cast: BTreeMap<String, Person>,
    rooms: BTreeMap<String, String>,
    directs: BTreeMap<String, String>,
    names: Arc<Names>,
    log: Arc<Log>,
    said: Arc<Mutex<HashMap<String, DateTime<Utc>>>>,
    up: Option<Up>,
}

struct Up {
    engine: Arc<Engine>,
    ear: Arc<ScriptEar>,
    tasks: JoinSet<()>,
    _stop: watch::Sender<bool>,
}

impl MatrixStage {
    /// A bot, and people in the rooms in which they will speak.
    pub async fn open(start: DateTime<Utc>, casting: &[(String, String)]) -> Self {
        let home = Homeserver::from_env().unwrap();
        let user = home.register("Convenor").await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", dir.path().join("story.db").display())).await.unwrap();
        let mut stage = Self {
            home,
            clock: Arc::new(ManualClock::new(start)),
            store,
            dir,
            user,
            cast: BTreeMap::new(),
            rooms: BTreeMap::new(),
            directs: BTreeMap::new(),
            names: Arc::default(),
            log: Arc::default(),
            said: Arc::default(),
            up: None,
        };
        stage.start(Vec::new()).await.unwrap();
        for (name, room) in casting {
            stage.person(name).await;
            stage.enter(name, room).await;
        }
        stage
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub async fn close(mut self) {
        self.crash().await.unwrap();
    }

    fn bot(&self) -> String {
        format!("@{}:localhost", self.user.to_lowercase())
    }

    fn up(&self) -> Result<&Up, BoxError> {
        self.up.as_ref().ok_or_else(|| "the bot is down".into())
    }

    async fn person(&mut self, name: &str) -> Person {
        if !self.cast.contains_key(name) {
            let person = self.home.person(name).await.unwrap();
            self.names.learn(&person.id, name);
            self.cast.insert(name.to_owned(), person);
        }
        self.cast[name].clone()
    }

    /// Somebody goes into a room; the first who does makes it.
    async fn enter(&mut self, name: &str, room: &str) {
        let person = self.person(name).await;
        if let Some(id) = self.rooms.get(room) {
            person.join(id).await.unwrap();
            return;
        }
        let bot = self.bot();
        let id = person.create_room(room, &[&bot]).await.unwrap();
        self.names.learn(&id, room);
        self.bot_enters(&person, &id).await;
        self.rooms.insert(room.to_owned(), id);
    }

    async fn bot_enters(&self, person: &Person, room: &str) {
        let bot = self.bot();
        let mut since = String::new();
        while person.membership(room, &bot).await.unwrap().as_deref() != Some("join") {
            since = person.sync(&since, SOON).await.unwrap();
        }
    }

    /// The direct room of this person and the bot: the one the bot made, else one of their own.
    async fn direct(&mut self, name: &str) -> String {
        if let Some(room) = self.directs.get(name) {
            return room.clone();
        }
        let person = self.person(name).await;
        let known = |room: &String| !self.rooms.values().any(|known| known == room);
        let invited = person.invites().await.unwrap().into_iter().find(known);
        let room = match invited {
            Some(room) => {
                person.join(&room).await.unwrap();
                room
            }
            None => {
                let room = person.create_direct(&self.bot()).await.unwrap();
                self.bot_enters(&person, &room).await;
                room
            }
        };
        self.directs.insert(name.to_owned(), room.clone());
        room
    }

    /// The line with people called by their accounts.
    async fn with_accounts(&mut self, line: &str) -> String {
        let mut said = String::new();
        for piece in pieces(line) {
            match piece {
                Piece::Words(words) => said.push_str(&words),
                Piece::Person(name) => said.push_str(&self.person(&name).await.id),
            }
        }
        said
    }

    /// Says it in the room it belongs to; the event's id.
    async fn say(&mut self, heard: &Heard) -> String {
        let name = heard.speaker.id.clone();
        let person = self.person(&name).await;
        let (room, prefix) = match &heard.venue {
            Venue::Room(place) => {
                if !self.rooms.contains_key(&place.id) {
                    self.enter(&name, &place.id).await;
                }
                (self.rooms[&place.id].clone(), "!")
            }
            Venue::Direct => (self.direct(&name).await, ""),
        };
        match &heard.said {
            Said::Command { line, reply_to } => {
                let line = self.with_accounts(line).await;
                match reply_to {
                    Some(to) => person.reply(&room, to, &line).await.unwrap(),
                    None => person.say(&room, &format!("{prefix}{line}")).await.unwrap(),
                }
            }
            Said::Reply { line, reply_to } => person.reply(&room, reply_to, line).await.unwrap(),
            Said::Press { button, because } => {
                // No buttons here: the line that does the same.
                let mut pieces = button.split(':').skip(2);
                let (verb, about, choice) = (pieces.next().unwrap(), pieces.next().unwrap(), pieces.next().unwrap());
                let verb = match verb {
                    "vote" => "vote",
                    "poll" => "poll answer",
                    "review" => "decision review",
                    other => panic!("no line for the button {other}"),
                };
                let because = because.as_deref().unwrap_or_default();
                person.say(&room, &format!("{prefix}{verb} {about} {choice} {because}")).await.unwrap()
            }
            Said::Form { .. } => panic!("a form belongs to another surface"),
            Said::Joined => panic!("a join has no words"),
        }
    }

    async fn work(&self) -> Result<(), BoxError> {
        Ok(self.up()?.engine.work().await?)
    }
}

#[async_trait]
impl Stage for MatrixStage {
    async fn hear(&mut self, heard: Heard) -> Result<(), BoxError> {
        if let (Said::Joined, Venue::Room(place)) = (&heard.said, &heard.venue) {
            let name = heard.speaker.id.clone();
            let (person, room) = (self.person(&name).await, self.rooms[&place.id].clone());
            person.join(&room).await.unwrap();
            let path = format!("v3/rooms/{room}/messages?dir=b&limit=50");
            let page = person.request(reqwest::Method::GET, &path, None).await.unwrap();
            let events = page["chunk"].as_array().unwrap();
            let join = events.iter().find(|e| e["type"] == "m.room.member" && e["state_key"] == person.id.as_str());
            self.up()?.ear.hears(join.unwrap()["event_id"].as_str().unwrap()).await;
            return self.work().await;
        }
        let event = self.say(&heard).await;
        self.up()?.ear.hears(&event).await;
        self.work().await
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError> {
        let Some(up) = &self.up else {
            self.clock.set(to);
            return Ok(());
        };
        for _ in 0..MOST_ROUNDS {
            match up.engine.next_work().await? {
                Some(next) if next <= to => {
                    self.clock.set(next);
                    up.engine.work().await?;
                }
                _ => {
                    self.clock.set(to);
                    return Ok(up.engine.work().await?);
                }
            }
        }
        Err("work does not come to an end".into())
    }

    async fn crash(&mut self) -> Result<(), BoxError> {
        if let Some(mut up) = self.up.take() {
            up.tasks.shutdown().await;
        }
        Ok(())
    }

    async fn start(&mut self, missed: Vec<Heard>) -> Result<(), BoxError> {
        let mut events = Vec::new();
        for heard in missed {
            let event = self.say(&heard).await;
            self.said.lock().unwrap().insert(event.clone(), heard.sent_at);
            events.push(event);
        }
        let config = Config {
            homeserver: self.home.url.clone(),
            user: self.user.clone(),
            password: Some(self.user.clone().into()),
            access_token: None,
            device_name: "Convenor in a script".into(),
            data_dir: PathBuf::from(self.dir.path()).join("matrix"),
            allow: vec!["*:localhost".to_owned()],
            recovery: Recovery::default(),
        };
        // The adapter lives in the machine's time, as the homeserver does.
        let matrix = Arc::new(connect(config, Arc::new(SystemClock), Arc::new(SystemDice)).await?);
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let engine = Engine::new(self.store.clone(), clock, Arc::new(SeededDice::new(7)), &[Platform::Matrix]);
        let engine = Arc::new(engine.one_at_a_time());
        let (names, log) = (Arc::clone(&self.names), Arc::clone(&self.log));
        engine.add_mouth(Arc::new(Recorder::new(Arc::clone(&matrix) as Arc<_>, names, Arc::clone(&self.clock), log)));
        let ear = Arc::new(ScriptEar::new(&engine, Arc::clone(&self.clock), Arc::clone(&self.said)));
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let hearing = Arc::clone(&ear) as Arc<dyn Ear>;
        tasks.spawn(async move { matrix.run(hearing, stopped).await.unwrap() });
        ear.caught_up().await;
        for event in events {
            ear.hears(&event).await;
        }
        self.up = Some(Up { engine, ear, tasks, _stop: stop });
        self.work().await
    }

    async fn restart(&mut self) -> Result<(), BoxError> {
        self.crash().await?;
        self.start(Vec::new()).await
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn after(&self, duration: &str) -> Result<DateTime<Utc>, String> {
        let duration: Dur = duration.parse().map_err(|error: convenor_core::times::DurError| error.to_string())?;
        Ok(duration.after(&Zone::utc(), self.clock.now()))
    }

    async fn set_reachable(&mut self, account: &str, reachable: bool) -> Result<(), BoxError> {
        self.log.set_reachable(account, reachable);
        if reachable {
            let id = self.person(account).await.id;
            let account = Account { platform: Platform::Matrix, id };
            self.up()?.engine.reachable(&Target::Account(account)).await?;
            self.work().await?;
        }
        Ok(())
    }

    fn take_delivered(&mut self) -> Vec<Delivered> {
        self.log.take()
    }
}
