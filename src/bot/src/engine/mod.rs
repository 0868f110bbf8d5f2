//! The engine: one core behind every adapter. It hears, decides, commits, keeps time and delivers.

mod answer;
mod ballots;
mod cards;
mod commit;
mod deliver;
mod digest;
mod export;
mod hear;
mod hints;
mod keys;
mod lanes;
mod live;
mod person;
mod pictures;
mod rooms;
mod route;
mod schedule;

use std::{
    collections::{BTreeMap, HashSet},
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    checkpoint::KeyPair,
    hint::{Asked, Hint},
    port::{Account, BoxError, Clock, Dice, Ear, Heard, Mouth, Place, Platform, Target, Venue},
    words::Words,
};
use convenor_store::{Store, StoreError};
use tokio::sync::Notify;

pub use export::record;
pub use keys::{ensure_key, renew_key};
pub use live::replay;

use lanes::Lanes;
use live::Cache;

/// After a start nothing closes until each adapter has read what was said meanwhile, or this long.
const BACKLOG_PATIENCE: TimeDelta = TimeDelta::minutes(10);

/// Time may change without anybody saying so: nobody sleeps longer.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// A database that failed is left alone so long.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// How many rooms and persons are spoken to at the same time.
const LANES: usize = 16;

/// One bot: a database, a clock, and the platforms it speaks on.
pub struct Engine {
    store: Store,
    words: Words,
    clock: Arc<dyn Clock>,
    dice: Arc<dyn Dice>,
    mouths: RwLock<BTreeMap<Platform, Arc<dyn Mouth>>>,
    behind: Mutex<HashSet<Platform>>,
    started: DateTime<Utc>,
    cache: Cache,
    wake_time: Notify,
    wake_delivery: Notify,
    wake_cards: Notify,
    /// Held while cards are brought up to date.
    renewing: tokio::sync::Mutex<()>,
    lanes_at_once: usize,
    lanes: Arc<Lanes>,
    /// The key that signs checkpoints, once it was read.
    signer: RwLock<Option<Arc<KeyPair>>>,
}

/// Something the engine could not do.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The database failed.
    #[error("the database failed")]
    Store(#[from] StoreError),
    /// A stored event could not be read.
    #[error("entry {seq} of partnership {partnership} could not be read")]
    Entry {
        /// Whose.
        partnership: i64,
        /// Its number.
        seq: u64,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// An event or a notice could not be written down.
    #[error("could not be written as JSON")]
    Json(#[from] serde_json::Error),
    /// No key signs checkpoints.
    #[error("there is no key to sign checkpoints with")]
    NoKey,
    /// Two renewed the key at once.
    #[error("somebody else renewed the key at the same moment")]
    KeyRenewed,
    /// A partnership kept changing under the command.
    #[error("the partnership kept changing; the command was not carried out")]
    Busy,
}

impl Engine {
    /// An engine over this database. Adapters whose backlog is still to be read are named in `behind`.
    #[must_use]
    pub fn new(store: Store, clock: Arc<dyn Clock>, dice: Arc<dyn Dice>, behind: &[Platform]) -> Self {
        let started = clock.now();
        Self {
            store,
            words: Words::load(),
            clock,
            dice,
            mouths: RwLock::default(),
            behind: Mutex::new(behind.iter().copied().collect()),
            started,
            cache: Cache::default(),
            wake_time: Notify::new(),
            wake_delivery: Notify::new(),
            wake_cards: Notify::new(),
            renewing: tokio::sync::Mutex::default(),
            lanes_at_once: LANES,
            lanes: Arc::default(),
            signer: RwLock::default(),
        }
    }

    /// The same, speaking to one target after the other, so that what a script prints has one order.
    #[must_use]
    pub const fn one_at_a_time(mut self) -> Self {
        self.lanes_at_once = 1;
        self
    }

    /// Speaks through this mouth from now on.
    pub fn add_mouth(&self, mouth: Arc<dyn Mouth>) {
        self.mouths.write().unwrap_or_else(PoisonError::into_inner).insert(mouth.platform(), mouth);
    }

    /// The words of every language.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// The database.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    fn mouth(&self, platform: Platform) -> Option<Arc<dyn Mouth>> {
        self.mouths.read().unwrap_or_else(PoisonError::into_inner).get(&platform).cloned()
    }

    fn now(&self) -> DateTime<Utc> {
        // Ledgers keep milliseconds; finer instants would compare differently after a restart.
        let now = self.clock.now();
        DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now)
    }

    fn wake(&self) {
        self.wake_time.notify_one();
        self.wake_delivery.notify_one();
        self.wake_cards.notify_one();
    }

    /// Whether deadlines may pass: everything said while the bot was down has been read, or it took too long.
    fn up_to_date(&self, now: DateTime<Utc>) -> bool {
        let behind = self.behind.lock().unwrap_or_else(PoisonError::into_inner);
        behind.is_empty() || now >= self.started + BACKLOG_PATIENCE
    }

    /// When deadlines may pass at the latest, if they may not yet.
    fn held_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        (!self.up_to_date(now)).then_some(self.started + BACKLOG_PATIENCE)
    }
}

#[async_trait]
impl Ear for Engine {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        crate::fail::point("heard");
        self.take_in(heard).await?;
        crate::fail::point("taken-in");
        Ok(())
    }

    async fn caught_up(&self, platform: Platform) {
        self.behind.lock().unwrap_or_else(PoisonError::into_inner).remove(&platform);
        self.wake();
    }

    async fn reachable(&self, target: &Target) -> Result<(), BoxError> {
        crate::fail::point("before-revive");
        self.store.revive(target).await?;
        crate::fail::point("after-revive");
        self.wake_delivery.notify_one();
        Ok(())
    }

    async fn moved(&self, from: &Place, to: &Place) -> Result<(), BoxError> {
        self.move_room(from, to).await?;
        self.wake();
        Ok(())
    }

    async fn hints(&self, speaker: &Account, venue: &Venue, asked: &Asked) -> Result<Vec<Hint>, BoxError> {
        Ok(self.suggest(speaker, venue, asked).await?)
    }

    async fn out_of_reach(&self, platform: Platform) -> Result<Vec<Target>, BoxError> {
        let dead = self.store.dead_targets().await?.into_iter().map(|dead| dead.target);
        Ok(dead
            .filter(|target| match target {
                Target::Room(place) => place.platform == platform,
                Target::Account(account) => account.platform == platform,
            })
            .collect())
    }

    async fn recall(&self, platform: Platform, name: &str) -> Result<Option<String>, BoxError> {
        Ok(self.store.recall(platform, name).await?)
    }

    async fn remember(&self, platform: Platform, name: &str, value: &str) -> Result<(), BoxError> {
        // A cursor, a direct room: each is a step of its own.
        let what = name.split('/').next().unwrap_or_default();
        crate::fail::at("before-remember", what);
        self.store.remember(platform, name, value).await?;
        crate::fail::at("after-remember", what);
        Ok(())
    }
}
