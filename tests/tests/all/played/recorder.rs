//! What stands between the engine and an adapter while a script is played: a mouth that notes what arrived under the
//! script's own names, and an ear that tells when a thing was said by the script's clock.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    mem,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor::{clock::ManualClock, engine::Engine};
use convenor_console::Delivered;
use convenor_core::port::{
    Account, BoxError, Clock, Ear, Heard, Mouth, Part, Place, Platform, SendError, Sent, Target,
};
use tokio::sync::watch;

/// Whose name in the script each id of the platform is: accounts and rooms.
#[derive(Debug, Default)]
pub struct Names(Mutex<BTreeMap<String, String>>);

impl Names {
    pub fn learn(&self, id: &str, name: &str) {
        self.0.lock().unwrap().insert(id.to_owned(), name.to_owned());
    }

    pub fn of(&self, id: &str) -> Option<String> {
        self.0.lock().unwrap().get(id).cloned()
    }

    fn target(&self, target: &Target) -> Target {
        let name = |id: &String| self.of(id).unwrap_or_else(|| id.clone());
        match target {
            Target::Room(place) => Target::Room(Place { platform: Platform::Console, id: name(&place.id) }),
            Target::Account(account) => Target::Account(Account { platform: Platform::Console, id: name(&account.id) }),
        }
    }
}

/// An adapter's mouth, with a list of what was said through it.
pub struct Recorder {
    mouth: Arc<dyn Mouth>,
    names: Arc<Names>,
    clock: Arc<ManualClock>,
    log: Arc<Log>,
}

/// What was said; it outlives the adapter.
#[derive(Default)]
pub struct Log {
    delivered: Mutex<Vec<Delivered>>,
    keys: Mutex<HashSet<String>>,
    unreachable: Mutex<HashSet<String>>,
}

impl Log {
    pub fn take(&self) -> Vec<Delivered> {
        mem::take(&mut *self.delivered.lock().unwrap())
    }

    /// Direct messages to that name fail from now on, or work again.
    pub fn set_reachable(&self, name: &str, reachable: bool) {
        let mut unreachable = self.unreachable.lock().unwrap();
        if reachable {
            unreachable.remove(name)
        } else {
            unreachable.insert(name.to_owned())
        };
    }
}

impl Recorder {
    pub fn new(mouth: Arc<dyn Mouth>, names: Arc<Names>, clock: Arc<ManualClock>, log: Arc<Log>) -> Self {
        Self { mouth, names, clock, log }
    }
}

#[async_trait]
impl Mouth for Recorder {
    fn platform(&self) -> Platform {
        self.mouth.platform()
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        let known = self.names.target(target);
        if let Target::Account(account) = &known
            && self.log.unreachable.lock().unwrap().contains(&account.id)
        {
            return Err(SendError::Gone("the script says so".into()));
        }
        let sent = self.mouth.send(target, part, key).await?;
        if self.log.keys.lock().unwrap().insert(key.to_owned()) {
            let at = self.clock.now();
            let delivered = Delivered { at, target: known, part: part.clone(), message: sent.message.clone() };
            self.log.delivered.lock().unwrap().push(delivered);
        }
        Ok(sent)
    }

    fn memory(&self) -> Duration {
        self.mouth.memory()
    }

    async fn find(&self, target: &Target, key: &str, since: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        self.mouth.find(target, key, since).await
    }
}

/// The engine's ear, with the script's clock.
pub struct ScriptEar {
    /// The adapter holds its ear and the engine its mouth: one of them must let go.
    engine: Weak<Engine>,
    clock: Arc<ManualClock>,
    /// When the things that were said while the bot was down were said.
    said: Arc<Mutex<HashMap<String, DateTime<Utc>>>>,
    heard: watch::Sender<HashSet<String>>,
    level: watch::Sender<bool>,
}

impl ScriptEar {
    pub fn new(
        engine: &Arc<Engine>,
        clock: Arc<ManualClock>,
        said: Arc<Mutex<HashMap<String, DateTime<Utc>>>>,
    ) -> Self {
        let (heard, level) = (watch::Sender::new(HashSet::new()), watch::Sender::new(false));
        Self { engine: Arc::downgrade(engine), clock, said, heard, level }
    }

    /// Waits until this event was taken in.
    pub async fn hears(&self, key: &str) {
        let mut heard = self.heard.subscribe();
        let waited = heard.wait_for(|heard| heard.contains(key));
        tokio::time::timeout(super::matrix::SOON, waited)
            .await
            .unwrap_or_else(|_| panic!("{key} is not heard"))
            .unwrap();
    }

    /// Waits until the backlog was read.
    pub async fn caught_up(&self) {
        let mut level = self.level.subscribe();
        let waited = level.wait_for(|level| *level);
        tokio::time::timeout(super::matrix::SOON, waited).await.expect("catches up in time").unwrap();
    }

    fn engine(&self) -> Result<Arc<Engine>, BoxError> {
        self.engine.upgrade().ok_or_else(|| "the bot is down".into())
    }
}

#[async_trait]
impl Ear for ScriptEar {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        let sent_at = self.said.lock().unwrap().get(&heard.key).copied().unwrap_or_else(|| self.clock.now());
        let key = heard.key.clone();
        self.engine()?.hear(Heard { sent_at, ..heard }).await?;
        self.heard.send_modify(|heard| {
            heard.insert(key);
        });
        Ok(())
    }

    async fn caught_up(&self, platform: Platform) {
        if let Ok(engine) = self.engine() {
            engine.caught_up(platform).await;
        }
        self.level.send_replace(true);
    }

    async fn reachable(&self, target: &Target) -> Result<(), BoxError> {
        self.engine()?.reachable(target).await
    }

    async fn recall(&self, platform: Platform, name: &str) -> Result<Option<String>, BoxError> {
        self.engine()?.recall(platform, name).await
    }

    async fn remember(&self, platform: Platform, name: &str, value: &str) -> Result<(), BoxError> {
        self.engine()?.remember(platform, name, value).await
    }
}
