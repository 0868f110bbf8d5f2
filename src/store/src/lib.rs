//! The store: ledgers, texts, people, claims, queue and outbox on SQLite or PostgreSQL.
//!
//! Everything is written through one task (`writer`), which gathers what waits into one transaction; everything that
//! belongs together is read in one. Each statement is written once, in `$1` style, and runs on both engines through the seam
//! in `engine` (on SQLite several travel together, see `script`); the conformance suite in `tests/` executes every one of them on both.
//!
//! To add a table: a migration of the same number in `migrations/sqlite` and `migrations/postgres` (never change a released
//! one), its statements here, a test in the suite. Instants are UTC, stored as milliseconds.
//!
//! One process delivers: [`Store::claim_deliveries`] leases nothing.

mod ballots;
mod cards;
mod checkpoints;
mod claims;
mod commit;
mod delivery;
mod digest;
mod engine;
mod error;
mod ledger;
mod many;
mod merge;
mod open;
mod outbox;
mod people;
mod persons;
mod read;
mod rooms;
mod script;
mod scrub;
mod tidy;
mod together;
mod writer;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{sync::mpsc, task::JoinHandle};

pub use crate::{
    ballots::{Cast, KeptAnswer, Settled},
    cards::Card,
    checkpoints::Keys,
    claims::{ClaimKind, ClaimOp, ClaimRow},
    commit::{Commit, Inbound, Outcome, QueueItem},
    delivery::{DeadTarget, Delivery, Frozen, Parked, Reader, SentMessage},
    error::StoreError,
    ledger::{Head, LedgerPart, NewEntry, NewText},
    many::{AT_ONCE, Whole},
    outbox::{ASKED_FOR, NewMessage, To},
    people::PeopleOp,
    persons::{AccountRow, MemberRow, PersonExport, PersonRow},
    read::{QueueRow, Snapshot, StoredEntry, TextRow},
    rooms::room_claim,
    tidy::Swept,
};
use crate::{
    engine::Conn,
    open::Pools,
    writer::{BoxFuture, Job, Verdict},
};

/// How many writes may wait before callers wait to wait.
const WAITING: usize = 1024;

/// A database, open. Cheap to clone; all clones share one writer.
#[derive(Clone)]
pub struct Store {
    pools: Pools,
    writer: Arc<Mutex<Writer>>,
}

struct Writer {
    inbox: Option<mpsc::Sender<Box<dyn Job>>>,
    task: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Opens a database and brings it up to date: `sqlite:PATH` (created if missing), `sqlite::memory:` or `postgres://…`.
    /// Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// [`StoreError::Url`] for an address of no known kind, [`StoreError::Newer`] for a database of a newer release,
    /// [`StoreError::Migrate`] and [`StoreError::Database`] with their source for the rest.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let pools = Pools::open(url).await?;
        let (inbox, jobs) = mpsc::channel(WAITING);
        let task = tokio::spawn(writer::run(pools.clone(), jobs));
        Ok(Self { pools, writer: Arc::new(Mutex::new(Writer { inbox: Some(inbox), task: Some(task) })) })
    }

    /// Writes what already waits, then closes. Later writes find [`StoreError::Closed`].
    pub async fn close(&self) {
        let task = {
            let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
            writer.inbox = None;
            writer.task.take()
        };
        if let Some(task) = task
            && let Err(error) = task.await
        {
            tracing::error!(error = &error as &dyn std::error::Error, "the writer ended early");
        }
        self.pools.close().await;
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// It gave none.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let mut held = self.pools.reader().await?;
        held.conn().rows("SELECT COUNT(*) FROM memory", &[]).await?;
        Ok(())
    }

    /// Writes all of a commit, or nothing of it. It shares its transaction with whatever else waits.
    ///
    /// # Errors
    /// The database failed, or an entry breaks the chain; nothing was written. Everything a caller can react to is an
    /// [`Outcome`].
    pub async fn commit(&self, commit: Commit) -> Result<Outcome, StoreError> {
        let outcomes = self.hand_over(writer::commits(vec![commit])).await?;
        outcomes.into_iter().next().ok_or(StoreError::Closed)
    }

    /// Writes several commits in one go, each of them wholly or not at all; fast where each is [`Commit::is_plain`] and no
    /// two are of one partnership or inbound key. The outcomes are in their order.
    ///
    /// # Errors
    /// The database failed, or an entry breaks a chain; nothing of any was written.
    pub async fn commit_many(&self, commits: Vec<Commit>) -> Result<Vec<Outcome>, StoreError> {
        self.hand_over(writer::commits(commits)).await
    }

    /// The same in a transaction that nothing else shares.
    pub(crate) async fn write_alone<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a, 'c> FnOnce(&'a mut Conn<'c>) -> BoxFuture<'a, Result<Verdict<T>, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        self.hand_over(writer::job(work, true)).await
    }

    /// Hands a write to the writer and waits until it is stored.
    pub(crate) async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a, 'c> FnOnce(&'a mut Conn<'c>) -> BoxFuture<'a, Result<Verdict<T>, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        self.hand_over(writer::job(work, false)).await
    }

    async fn hand_over<T>(&self, (job, answer): writer::Handed<T>) -> Result<T, StoreError> {
        let inbox = self.writer.lock().unwrap_or_else(PoisonError::into_inner).inbox.clone();
        let Some(inbox) = inbox else { return Err(StoreError::Closed) };
        if inbox.send(job).await.is_err() {
            return Err(StoreError::Closed);
        }
        answer.await.unwrap_or(Err(StoreError::Closed))
    }
}
