//! The world behind its lock, and the bell that rings when it changed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::trouble::Trouble;
use crate::world::World;

#[derive(Debug)]
pub(crate) struct Shared {
    world: Mutex<World>,
    changed: watch::Sender<u64>,
}

impl Shared {
    pub fn new(world: World) -> Self {
        Shared { world: Mutex::new(world), changed: watch::Sender::new(0) }
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn look<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(&self.lock())
    }

    pub fn with<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = change(&mut self.lock());
        self.changed.send_modify(|n| *n += 1);
        result
    }

    /// Waits until a search finds something; asked anew after each change, never in between, and without the lock: what
    /// a test searches with may look itself.
    pub async fn until<T>(&self, what: &str, mut find: impl FnMut() -> Option<T>) -> Result<T, Trouble> {
        let mut bell = self.changed.subscribe();
        let patience = self.look(|w| w.rules.patience);
        let search = async {
            loop {
                bell.borrow_and_update();
                if let Some(found) = find() {
                    return found;
                }
                if bell.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        };
        match tokio::time::timeout(patience, search).await {
            Ok(found) => Ok(found),
            Err(_) => Err(Trouble::new(format!("waited {patience:?} for {what}; {}", self.look(World::summary)))),
        }
    }
}

impl World {
    /// The last requests and what was wrong, for a test that waited in vain.
    pub fn summary(&self) -> String {
        let mut text = String::from("the last requests were:");
        for asked in self.record.asked.iter().rev().take(8).rev() {
            text += &format!("\n  {} {} -> {}", asked.method, asked.path, asked.status);
            if let Some(code) = asked.code {
                text += &format!(" ({code})");
            }
        }
        for violation in &self.record.violations {
            text += &format!("\n  violation: {violation}");
        }
        text
    }
}
