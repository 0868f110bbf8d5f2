//! The bot in process on a Discord of the test's own; both live by the clock the test moves.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use convenor::{
    dice::SystemDice,
    engine::{Engine, replay},
};
use convenor_core::{
    catalogue::form::{self, Input},
    chain::{self, Salt},
    event::{Entry, Event},
    ids::{MemberId, PartnershipId},
    port::{Clock, Ear, Platform},
    state::State,
};
use convenor_discord::{Config, connect};
use convenor_store::{Commit, LedgerPart, NewEntry, Store};
use serde_json::{Value, json};
use test_discord::{Channel, Guild, Interaction, Message, TestDiscord, User};
use tokio::{sync::watch, task::JoinSet};

/// More work than this without the clock moving is a bug, not a busy day.
const MOST_ROUNDS: usize = 10_000;

struct OneClock(test_discord::Clock);

impl Clock for OneClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0.now_ms()).unwrap()
    }
}

/// A Discord with one guild, a database, and the bot while it is up.
pub struct House {
    pub discord: TestDiscord,
    pub guild: Guild,
    pub store: Store,
    _dir: tempfile::TempDir,
    up: Option<Up>,
}

struct Up {
    engine: Arc<Engine>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl House {
    /// The bot, up and running, its commands registered.
    pub async fn open() -> Self {
        let discord = TestDiscord::start().await.unwrap();
        let guild = discord.guild("Sarala");
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", dir.path().join("house.db").display())).await.unwrap();
        let mut house = Self { discord, guild, store, _dir: dir, up: None };
        house.start().await;
        house
    }

    pub fn config(&self) -> Config {
        Config {
            token: self.discord.token().into(),
            application: Some(self.discord.application_id()),
            guilds: Vec::new(),
            api_url: Some(self.discord.url()),
            arabic: false,
        }
    }

    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::new(OneClock(self.discord.clock()))
    }

    /// Starts the bot; returns when it listens.
    pub async fn start(&mut self) {
        let before = self.discord.identifies();
        let adapter = Arc::new(connect(self.config(), self.clock()).await.unwrap());
        let engine =
            Arc::new(Engine::new(self.store.clone(), self.clock(), Arc::new(SystemDice), &[Platform::Discord]));
        engine.add_mouth(Arc::clone(&adapter) as Arc<_>);
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        tasks.spawn({
            let (engine, stopped) = (Arc::clone(&engine), stopped.clone());
            async move { engine.run(stopped).await }
        });
        let ear = Arc::clone(&engine) as Arc<dyn Ear>;
        tasks.spawn(async move { adapter.run(ear, stopped).await.unwrap() });
        // Without a closure: whoever plays a story on this house starts it from anywhere.
        let began = tokio::time::Instant::now();
        while self.discord.identifies() == before || self.discord.global_commands().is_empty() {
            assert!(began.elapsed() < Duration::from_secs(20), "waited in vain for the bot to listen");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        self.up = Some(Up { engine, stop, tasks });
    }

    /// Ends the bot in good order.
    pub async fn stop(&mut self) {
        let Up { stop, mut tasks, .. } = self.up.take().expect("the bot is up");
        stop.send_replace(true);
        while let Some(task) = tasks.join_next().await {
            task.unwrap();
        }
    }

    /// As if the process had been killed: nothing is finished.
    pub async fn kill(&mut self) {
        let Up { mut tasks, .. } = self.up.take().expect("the bot is up");
        tasks.shutdown().await;
    }

    pub fn engine(&self) -> Arc<Engine> {
        Arc::clone(&self.up.as_ref().expect("the bot is up").engine)
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock().now()
    }

    /// Moves the clock; everything due on the way happens in order, at its own time.
    pub async fn advance(&self, to: DateTime<Utc>) {
        let clock = self.discord.clock();
        let Some(up) = &self.up else { return clock.set_ms(to.timestamp_millis()) };
        for _ in 0..MOST_ROUNDS {
            match up.engine.next_work().await.unwrap() {
                Some(next) if next <= to => {
                    clock.set_ms(next.max(self.now()).timestamp_millis());
                    up.engine.work().await.unwrap();
                }
                _ => {
                    clock.set_ms(to.max(self.now()).timestamp_millis());
                    up.engine.work().await.unwrap();
                    // Its own loop sleeps by the old hour: wake it.
                    return up.engine.caught_up(Platform::Console).await;
                }
            }
        }
        panic!("work does not come to an end");
    }

    pub async fn days(&self, days: i64) {
        self.advance(self.now() + TimeDelta::days(days)).await;
    }

    pub async fn seconds(&self, seconds: i64) {
        self.advance(self.now() + TimeDelta::seconds(seconds)).await;
    }

    pub fn person(&self, name: &str) -> User {
        let user = self.discord.user(name);
        self.guild.join(&user);
        user
    }

    /// Somebody fills in the command that says the same as this line; the answer is to come.
    pub fn types(&self, person: &User, channel: &Channel, line: &str) -> Interaction {
        let (path, fields) = form::fields_of(line).unwrap();
        let options = options(&path, &fields);
        let options: Vec<(&str, Value)> = options.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        person.slash(channel, &path, &options).unwrap()
    }

    /// The same, and its answer, wherever it stands.
    pub async fn says(&self, person: &User, channel: &Channel, line: &str) -> Message {
        let typed = self.types(person, channel, line);
        answer(&typed, line).await
    }

    /// A partnership in this channel with these organisations; who coordinates it comes first.
    pub async fn partnership(&self, channel: &Channel, coordinator: &User, orgs: &[(&str, &str, &User)]) {
        let line = "partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi";
        self.says(coordinator, channel, line).await;
        for (code, sector, lead) in orgs {
            let line = format!("stakeholder add Org {code} --code {code} --sector {sector} --lead {}", lead.mention());
            self.says(coordinator, channel, &line).await;
        }
    }

    pub async fn ledger(&self) -> Vec<Entry> {
        let id = self.store.partnerships().await.unwrap()[0];
        let snapshot = self.store.snapshot(id, None).await.unwrap().unwrap();
        snapshot.tail.iter().map(|stored| serde_json::from_str(&stored.bytes).unwrap()).collect()
    }

    pub async fn state(&self) -> State {
        let id: PartnershipId = self.store.partnerships().await.unwrap()[0];
        replay(&self.store, id).await.unwrap().unwrap().0
    }
}

/// Options as a client fills them in.
pub fn options(path: &str, fields: &[(String, String)]) -> Vec<(String, Value)> {
    let form = form::form_of(path).unwrap();
    fields
        .iter()
        .map(|(name, value)| {
            let field = form.fields.iter().find(|field| field.name == *name).unwrap();
            // Who is not on Discord cannot be picked there, and is named.
            if field.input == Input::Person && !value.starts_with("<@") {
                return (format!("{name}-name"), json!(value));
            }
            let value = match field.input {
                Input::Flag => json!(value == "true"),
                Input::Number => json!(value.parse::<i64>().unwrap()),
                Input::Person => json!(value.trim_matches(['<', '@', '>'])),
                _ => json!(value),
            };
            (name.clone(), value)
        })
        .collect()
}

/// The answer to an interaction: where the bot was thinking, else behind it.
pub async fn answer(typed: &Interaction, what: &str) -> Message {
    tokio::select! {
        message = typed.message() => message.unwrap_or_else(|error| panic!("{what}: {error}")),
        message = typed.followup() => message.unwrap_or_else(|error| panic!("{what}: {error}")),
    }
}

/// Waits until it holds.
pub async fn until<T>(what: &str, mut holds: impl AsyncFnMut() -> Option<T>) -> T {
    let start = tokio::time::Instant::now();
    loop {
        if let Some(found) = holds().await {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A ledger of this many entries, by appending what changes little.
pub async fn lengthen(store: &Store, length: usize) {
    let id = store.partnerships().await.unwrap()[0];
    loop {
        let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
        let missing = length.saturating_sub(snapshot.tail.len());
        if missing == 0 {
            return;
        }
        let first: Entry = serde_json::from_str(&snapshot.tail[0].bytes).unwrap();
        let (mut seq, mut link) = (snapshot.head.seq, snapshot.head.link);
        let entries = (0..missing.min(1_000))
            .map(|number| {
                let member = MemberId(1_000 + u32::try_from(seq).unwrap() / 2);
                let event = if number % 2 == 0 { Event::MemberAdded { member } } else { Event::Greeted { member } };
                let bytes =
                    serde_json::to_string(&Entry { event, texts: Default::default(), ..first.clone() }).unwrap();
                seq += 1;
                let salt = Salt([7; 16]);
                link = chain::link(&link, seq, &chain::leaf(&salt, bytes.as_bytes()));
                NewEntry { bytes, salt, link }
            })
            .collect();
        let part = LedgerPart {
            partnership: Some(id),
            expect: snapshot.head,
            entries,
            texts: Vec::new(),
            erase_texts: Vec::new(),
            erase_personal_of: Vec::new(),
            next_due: None,
            members: Vec::new(),
        };
        store.commit(Commit { ledger: Some(part), now: first.recorded, ..Commit::default() }).await.unwrap();
    }
}
