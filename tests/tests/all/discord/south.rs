//! The Matrix side of a house on Discord: the same bot in rooms of the homeserver, by the house's clock.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use async_trait::async_trait;
use convenor::{clock::SystemClock, dice::SystemDice, engine::Engine};
use convenor_core::port::{BoxError, Clock, Ear, Heard, Place, Platform, Target};
use convenor_matrix::{Config, Recovery, connect};
use convenor_tests::people::{Homeserver, Message, Person};
use tempfile::TempDir;
use tokio::{sync::watch, task::JoinSet};

use super::house::{House, until};

/// A homeserver has more to do for one message than the Discord of a test.
const SOON: Duration = Duration::from_secs(60);

/// Tells the engine when things were said by the house's clock: the homeserver lives by the machine's.
struct ByHouse {
    /// The adapter holds its ear and the engine its mouth: one of them must let go.
    engine: Weak<Engine>,
    clock: Arc<dyn Clock>,
}

impl ByHouse {
    fn engine(&self) -> Result<Arc<Engine>, BoxError> {
        self.engine.upgrade().ok_or_else(|| "the bot is down".into())
    }
}

#[async_trait]
impl Ear for ByHouse {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        let sent_at = heard.sent_at + (self.clock.now() - SystemClock.now());
        self.engine()?.hear(Heard { sent_at, ..heard }).await
    }

    async fn caught_up(&self, platform: Platform) {
        if let Ok(engine) = self.engine() {
            engine.caught_up(platform).await;
        }
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

/// The bot's account on the homeserver, up and running beside the house.
pub struct South {
    pub home: Homeserver,
    /// The bot's account.
    pub bot: String,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    _folder: TempDir,
}

impl South {
    pub async fn beside(house: &House) -> Self {
        let home = Homeserver::from_env().unwrap();
        let user = home.register("Convenor").await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            homeserver: home.url.clone(),
            user: user.clone(),
            password: Some(user.clone().into()),
            access_token: None,
            device_name: "Convenor in a story".into(),
            data_dir: folder.path().join("matrix"),
            allow: vec!["*".into()],
            recovery: Recovery { key: None, file: Some(folder.path().join("recovery-key")) },
        };
        let matrix = Arc::new(connect(config, Arc::new(SystemClock), Arc::new(SystemDice)).await.unwrap());
        let engine = house.engine();
        engine.add_mouth(Arc::clone(&matrix) as Arc<_>);
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let ear = ByHouse { engine: Arc::downgrade(&engine), clock: house.clock() };
        tasks.spawn(async move { matrix.run(Arc::new(ear), stopped).await.unwrap() });
        Self { home, bot: format!("@{}:localhost", user.to_lowercase()), stop, tasks, _folder: folder }
    }

    /// Ends its side in good order.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while let Some(task) = self.tasks.join_next().await {
            task.unwrap();
        }
    }

    /// Waits until the bot is in the room.
    pub async fn enters(&self, person: &Person, room: &str) {
        until("the bot in the room", async || {
            (person.membership(room, &self.bot).await.unwrap().as_deref() == Some("join")).then_some(())
        })
        .await;
    }

    /// Somebody says something, and the bot takes it in.
    pub async fn says(&self, house: &House, person: &Person, room: &str, line: &str) {
        let event = person.say(room, line).await.unwrap();
        self.heard(house, &event, line).await;
    }

    /// The same as a reply.
    pub async fn replies(&self, house: &House, person: &Person, to: (&str, &Message), line: &str) {
        let event = person.reply(to.0, &to.1.id, line).await.unwrap();
        self.heard(house, &event, line).await;
    }

    async fn heard(&self, house: &House, event: &str, line: &str) {
        let key = format!("matrix:{event}");
        until(line, async || house.store.seen(&key).await.unwrap().then_some(())).await;
    }

    /// The first message of the bot in this room that contains these words.
    pub async fn told(&self, person: &Person, room: &str, words: &str) -> Message {
        let fits = |message: &Message| message.sender == self.bot && message.body.contains(words);
        person.wait_for(room, fits, SOON).await.unwrap()
    }

    /// The direct room the bot made with this person, joined.
    pub async fn direct(&self, person: &Person, others: &[&str]) -> String {
        until(&format!("the direct room of {}", person.id), async || {
            for room in person.invites().await.unwrap() {
                person.join(&room).await.unwrap();
            }
            person.rooms().await.unwrap().into_iter().find(|room| !others.contains(&room.as_str()))
        })
        .await
    }
}
