//! Group commit: one task writes, and takes everything that waits into one transaction.
//!
//! Each member has a savepoint of its own, so that a loser is undone while its batch survives. A member alone in its batch
//! needs none: undoing it undoes the transaction.

use std::{future::Future, pin::Pin, sync::Arc};

use tokio::{
    sync::{mpsc, oneshot},
    time::timeout_at,
};

use crate::{
    StoreError,
    engine::{Conn, Held, Traces},
    open::Pools,
    scrub::{self, Scrubber},
};

/// The most members of one transaction.
const BATCH: usize = 256;

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
    /// Whether its transaction holds nothing else.
    fn alone(&self) -> bool;
    /// Tells whoever waits. `failure` is what became of the batch as a whole.
    fn answer(self: Box<Self>, failure: Option<Arc<StoreError>>);
}

struct Waiting<F, T> {
    work: Option<F>,
    done: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
    alone: bool,
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

    fn alone(&self) -> bool {
        self.alone
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
pub(crate) type Handed<T> = (Box<dyn Job>, oneshot::Receiver<Result<T, StoreError>>);

/// Makes a job of work; `alone` keeps its transaction to itself.
pub(crate) fn job<F, T>(work: F, alone: bool) -> Handed<T>
where
    F: for<'a, 'c> FnOnce(&'a mut Conn<'c>) -> BoxFuture<'a, Result<Verdict<T>, StoreError>> + Send + 'static,
    T: Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    (Box::new(Waiting { work: Some(work), done: None, reply, alone }), answer)
}

/// Writes until the last sender is gone.
pub(crate) async fn run(pools: Pools, mut inbox: mpsc::Receiver<Box<dyn Job>>) {
    let mut held = None;
    let mut batch = Vec::new();
    let mut scrubber = Scrubber::new(&pools).await;
    loop {
        let received = match scrubber.due() {
            None => inbox.recv_many(&mut batch, BATCH).await,
            Some(due) => match timeout_at(due, inbox.recv_many(&mut batch, BATCH)).await {
                Ok(received) => received,
                Err(_) => {
                    scrubber.run(&pools, &mut held, false).await;
                    continue;
                }
            },
        };
        if received == 0 {
            break;
        }
        let mut failures = Vec::new();
        for members in batch.chunk_by_mut(|one, next| !one.alone() && !next.alone()) {
            let written = write(&pools, &mut held, members).await;
            let failure = match written {
                Ok(traces) => {
                    if traces.erased {
                        scrubber.erased();
                    }
                    if traces.scrub {
                        scrubber.run(&pools, &mut held, true).await;
                    }
                    None
                }
                Err(error) => {
                    let count = members.len();
                    tracing::error!(error = &error as &dyn std::error::Error, members = count, "a batch failed");
                    // The connection may be what broke.
                    held = None;
                    Some(Arc::new(error))
                }
            };
            failures.extend(std::iter::repeat_n(failure, members.len()));
        }
        for (job, failure) in batch.drain(..).zip(failures) {
            job.answer(failure);
        }
        if pools.shared() {
            held = None;
        }
    }
    if scrubber.due().is_some() {
        scrubber.run(&pools, &mut held, false).await;
    }
}

async fn write(pools: &Pools, held: &mut Option<Held>, batch: &mut [Box<dyn Job>]) -> Result<Traces, StoreError> {
    let held = match held {
        Some(held) => held,
        None => held.insert(pools.writer().await?),
    };
    let mut tx = held.begin().await?;
    let mut conn = tx.conn();
    if let [alone] = batch {
        if !alone.run(&mut conn).await {
            tx.rollback().await?;
            return Ok(Traces::default());
        }
    } else {
        for job in batch {
            let mark = conn.mark();
            conn.later("SAVEPOINT member", &[]).await?;
            if job.run(&mut conn).await {
                conn.later("RELEASE SAVEPOINT member", &[]).await?;
            } else if !conn.take_back(&mark) {
                conn.execute("ROLLBACK TO SAVEPOINT member", &[]).await?;
                conn.later("RELEASE SAVEPOINT member", &[]).await?;
            }
        }
    }
    conn.flush().await?;
    let traces = conn.traces;
    if traces.erased {
        scrub::remember(&mut conn).await?;
    }
    tx.commit().await?;
    Ok(traces)
}
