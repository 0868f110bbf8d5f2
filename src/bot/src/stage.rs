//! The stage for scripts: the real engine on a clock that is moved, with seeded dice.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_console::{ConsoleMouth, Delivered, Stage};
use convenor_core::{
    port::{Account, BoxError, Clock, Dice, Ear, Heard, Platform, Target},
    times::{Dur, Zone},
};
use convenor_store::Store;

use crate::{clock::ManualClock, dice::SeededDice, engine::Engine};

/// More work than this without the clock moving is a bug, not a busy day.
const MOST_ROUNDS: usize = 100_000;

/// A bot that a script plays to.
pub struct ScriptStage {
    url: String,
    store: Store,
    clock: Arc<ManualClock>,
    dice: Arc<dyn Dice>,
    mouth: Arc<ConsoleMouth>,
    files: PathBuf,
    engine: Option<Arc<Engine>>,
}

impl ScriptStage {
    /// Opens the database and starts the bot at that instant.
    ///
    /// # Errors
    /// The database cannot be opened.
    pub async fn open(url: &str, start: DateTime<Utc>, seed: u64) -> Result<Self, BoxError> {
        Self::open_with(url, start, seed, new_place()).await
    }

    /// The same, with files that are sent put into this directory.
    ///
    /// # Errors
    /// The database cannot be opened.
    pub async fn open_with(url: &str, start: DateTime<Utc>, seed: u64, files: PathBuf) -> Result<Self, BoxError> {
        let clock = Arc::new(ManualClock::new(start));
        let mouth =
            Arc::new(ConsoleMouth::recording(Arc::clone(&clock) as Arc<dyn Clock>).keeping_files_in(files.clone()));
        let mut stage = Self {
            url: url.to_owned(),
            store: Store::open(url).await?,
            clock,
            dice: Arc::new(SeededDice::new(seed)),
            mouth,
            files,
            engine: None,
        };
        stage.start(Vec::new()).await?;
        Ok(stage)
    }

    /// Puts pictures there too, or not.
    #[must_use]
    pub fn keeping_pictures(self, keep: bool) -> Self {
        self.mouth.keep_pictures(keep);
        self
    }

    /// Where files that are sent are put.
    #[must_use]
    pub fn files(&self) -> &Path {
        &self.files
    }

    /// The database, for looking at what was stored.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    fn engine(&self) -> Result<&Arc<Engine>, BoxError> {
        self.engine.as_ref().ok_or_else(|| "the bot is down".into())
    }

    fn in_memory(&self) -> bool {
        self.url.contains(":memory:")
    }
}

/// A directory of its own for each stage, made when the first file is sent.
fn new_place() -> PathBuf {
    static PLACES: AtomicU32 = AtomicU32::new(0);
    let number = PLACES.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("convenor-{}-{number}", std::process::id()))
}

#[async_trait]
impl Stage for ScriptStage {
    async fn hear(&mut self, heard: Heard) -> Result<(), BoxError> {
        let engine = self.engine()?;
        engine.hear(heard).await?;
        Ok(engine.work().await?)
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError> {
        let Some(engine) = &self.engine else {
            self.clock.set(to);
            return Ok(());
        };
        for _ in 0..MOST_ROUNDS {
            match engine.next_work().await? {
                Some(next) if next <= to => {
                    self.clock.set(next);
                    engine.work().await?;
                }
                _ => {
                    self.clock.set(to);
                    return Ok(engine.work().await?);
                }
            }
        }
        Err("work does not come to an end".into())
    }

    async fn crash(&mut self) -> Result<(), BoxError> {
        self.engine = None;
        Ok(())
    }

    async fn start(&mut self, missed: Vec<Heard>) -> Result<(), BoxError> {
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let engine =
            Engine::new(self.store.clone(), clock, Arc::clone(&self.dice), &[Platform::Console]).one_at_a_time();
        let engine = Arc::new(engine);
        engine.add_mouth(Arc::clone(&self.mouth) as Arc<_>);
        self.engine = Some(Arc::clone(&engine));
        for heard in missed {
            engine.hear(heard).await?;
        }
        engine.caught_up(Platform::Console).await;
        Ok(engine.work().await?)
    }

    async fn restart(&mut self) -> Result<(), BoxError> {
        if self.in_memory() {
            return Err("a database in memory does not survive a restart; use --database sqlite:FILE".into());
        }
        self.engine = None;
        self.store.close().await;
        self.store = Store::open(&self.url).await?;
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
        self.mouth.set_reachable(account, reachable);
        if reachable && let Some(engine) = &self.engine {
            let account = Account { platform: Platform::Console, id: account.to_owned() };
            engine.reachable(&Target::Account(account)).await?;
            engine.work().await?;
        }
        Ok(())
    }

    fn take_delivered(&mut self) -> Vec<Delivered> {
        self.mouth.take_delivered()
    }
}
