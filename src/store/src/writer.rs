//! Group commit: one task writes, and takes everything that waits into one transaction.
//!
//! Each member has a savepoint of its own, so that a loser is undone while its batch survives. A member alone in its batch
//! needs none: undoing it undoes the transaction.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use tokio::{
    sync::{mpsc, oneshot},
    time::Instant,
};

use crate::{
    StoreError,
    engine::{Conn, Held},
    open::Pools,
};

/// The most members of one transaction.
const BATCH: usize = 256;
/// How long to wait before trying again to empty the log while readers hold it.
const LOG_AGAIN: Duration = Duration::from_secs(10);

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Whether what a member wrote stays.
pub(crate) enum Verdict<T> {
    /// It stays.
    Keep(T),
    /// It is undone, and this is the answer.
    Undo(T),
}

/// One member of a batch.
pub(crate) trait Job: Send {
    /// Writes; true when it stays.
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool>;
    /// Tells whoever waits. `failure` is what became of the batch as a whole.
    fn answer(self: Box<Self>, failure: Option<Arc<StoreError>>);
}

struct Waiting<F, T> {
    work: Option<F>,
    done: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Job for Waiting<F, T>
where
    F: for<'a, 'c> FnOnce(&'a mut Conn<'c>) -> BoxFuture<'a, Result<Verdict<T>, StoreError>> + Send,
    T: Send,
{
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            let Some(work) = self.work.take() else { return false };
            let (done, keep) = match work(conn).await {
                Ok(Verdict::Keep(answer)) => (Ok(answer), true),
                Ok(Verdict::Undo(answer)) => (Ok(answer), false),
                Err(error) => (Err(error), false),
            };
            self.done = Some(done);
            keep
        })
    }

    fn answer(self: Box<Self>, failure: Option<Arc<StoreError>>) {
        let answer = match (self.done, failure) {
            (Some(Err(error)), _) => Err(error),
            (_, Some(failure)) => Err(StoreError::Batch(failure)),
            (Some(Ok(answer)), None) => Ok(answer),
            (None, None) => Err(StoreError::Closed),
        };
        // Whoever gave up waiting needs no answer.
        drop(self.reply.send(answer));
    }
}

/// A job, and where its answer arrives.
pub(crate) fn job<F, T>(work: F) -> (Box<dyn Job>, oneshot::Receiver<Result<T, StoreError>>)
where
    F: for<'a, 'c> FnOnce(&'a mut Conn<'c>) -> BoxFuture<'a, Result<Verdict<T>, StoreError>> + Send + 'static,
    T: Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    (Box::new(Waiting { work: Some(work), done: None, reply }), answer)
}

/// Writes until the last sender is gone.
pub(crate) async fn run(pools: Pools, mut inbox: mpsc::Receiver<Box<dyn Job>>) {
    let mut held = None;
    let mut batch = Vec::new();
    let mut log = Log { dirty: false, tried: None };
    while inbox.recv_many(&mut batch, BATCH).await > 0 {
        let failure = match write(&pools, &mut held, &mut batch, &mut log).await {
            Ok(()) => None,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, members = batch.len(), "a batch failed");
                // The connection may be what broke.
                held = None;
                Some(Arc::new(error))
            }
        };
        for job in batch.drain(..) {
            job.answer(failure.clone());
        }
        if let Some(held) = &mut held {
            log.empty(held).await;
        }
        if pools.shared() {
            held = None;
        }
    }
}

async fn write(
    pools: &Pools,
    held: &mut Option<Held>,
    batch: &mut [Box<dyn Job>],
    log: &mut Log,
) -> Result<(), StoreError> {
    let held = match held {
        Some(held) => held,
        None => held.insert(pools.writer().await?),
    };
    let mut tx = held.begin().await?;
    let mut conn = tx.conn();
    if let [alone] = batch {
        let keep = alone.run(&mut conn).await;
        log.dirty |= keep && conn.erased;
        return if keep { tx.commit().await } else { tx.rollback().await };
    }
    for job in batch {
        conn.execute("SAVEPOINT member", &[]).await?;
        if !job.run(&mut conn).await {
            conn.execute("ROLLBACK TO SAVEPOINT member", &[]).await?;
        }
        conn.execute("RELEASE SAVEPOINT member", &[]).await?;
    }
    log.dirty |= conn.erased;
    tx.commit().await
}

/// What was erased still stands in SQLite's write-ahead log until that is emptied.
struct Log {
    dirty: bool,
    tried: Option<Instant>,
}

impl Log {
    async fn empty(&mut self, held: &mut Held) {
        if !self.dirty || self.tried.is_some_and(|tried| tried.elapsed() < LOG_AGAIN) {
            return;
        }
        match held.conn().empty_log().await {
            Ok(true) => *self = Self { dirty: false, tried: None },
            Ok(false) => self.tried = Some(Instant::now()),
            Err(error) => {
                self.tried = Some(Instant::now());
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "the log could not be emptied after an erasure"
                );
            }
        }
    }
}
