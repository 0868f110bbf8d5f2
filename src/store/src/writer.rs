//! Group commit: one task writes, and takes everything that waits into one transaction.
//!
//! Members that are plain commits of different partnerships are written together, with few statements for all of them. Each
//! other member has a savepoint of its own, so that a loser is undone while its batch survives. A member alone in its batch
//! needs none: undoing it undoes the transaction.

use std::{future::Future, pin::Pin, sync::Arc};

use tokio::{
    sync::{mpsc, oneshot},
    time::timeout_at,
};

use crate::{
    Commit, Outcome, StoreError, commit,
    engine::{Conn, Held, Mark, Traces},
    open::Pools,
    scrub::{self, Scrubber},
    together::{self, Seen},
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
    fn alone(&self) -> bool {
        false
    }
    /// Its commits, if it is nothing but commits.
    fn commits(&self) -> &[Commit] {
        &[]
    }
    /// Hears the outcomes of its commits, which were written together with those of others.
    fn written(&mut self, _outcomes: Vec<Outcome>) {}
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
        answer(self.reply, self.done, failure);
    }
}

fn answer<T>(
    reply: oneshot::Sender<Result<T, StoreError>>,
    done: Option<Result<T, StoreError>>,
    failure: Option<Arc<StoreError>>,
) {
    let answer = match (done, failure) {
        (Some(Err(error)), _) => Err(error),
        (_, Some(failure)) => Err(StoreError::Batch(failure)),
        (Some(Ok(answer)), None) => Ok(answer),
        (None, None) => Err(StoreError::Closed),
    };
    // Whoever gave up waiting needs no answer.
    drop(reply.send(answer));
}

struct Commits {
    commits: Vec<Commit>,
    done: Option<Result<Vec<Outcome>, StoreError>>,
    reply: oneshot::Sender<Result<Vec<Outcome>, StoreError>>,
}

impl Job for Commits {
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            let (done, keep) = match &self.commits[..] {
                [commit] => match commit::apply(conn, commit).await {
                    Ok(Verdict::Keep(outcome)) => (Ok(vec![outcome]), true),
                    Ok(Verdict::Undo(outcome)) => (Ok(vec![outcome]), false),
                    Err(error) => (Err(error), false),
                },
                several => {
                    let written = write_several(conn, several).await;
                    let keep = written.is_ok();
                    (written, keep)
                }
            };
            self.done = Some(done);
            keep
        })
    }

    fn commits(&self) -> &[Commit] {
        &self.commits
    }

    fn written(&mut self, outcomes: Vec<Outcome>) {
        self.done = Some(Ok(outcomes));
    }

    fn answer(self: Box<Self>, failure: Option<Arc<StoreError>>) {
        answer(self.reply, self.done, failure);
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

/// All of these together where they join, else one after the other.
async fn write_several(conn: &mut Conn<'_>, commits: &[Commit]) -> Result<Vec<Outcome>, StoreError> {
    let mut seen = Seen::default();
    if commits.iter().all(|commit| seen.joins(commit)) {
        return together::write(conn, &commits.iter().collect::<Vec<_>>()).await;
    }
    let mut outcomes = Vec::with_capacity(commits.len());
    for commit in commits {
        let mark = save(conn).await?;
        let (keep, outcome) = match commit::apply(conn, commit).await? {
            Verdict::Keep(outcome) => (true, outcome),
            Verdict::Undo(outcome) => (false, outcome),
        };
        release(conn, &mark, keep).await?;
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

/// Makes a job of commits.
pub(crate) fn commits(commits: Vec<Commit>) -> Handed<Vec<Outcome>> {
    let (reply, answer) = oneshot::channel();
    (Box::new(Commits { commits, done: None, reply }), answer)
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
        for job in together(&mut conn, batch).await? {
            let mark = save(&mut conn).await?;
            let keep = job.run(&mut conn).await;
            release(&mut conn, &mark, keep).await?;
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

/// Writes all members together that can be; the others are left, in their order.
async fn together<'j>(
    conn: &mut Conn<'_>,
    batch: &'j mut [Box<dyn Job>],
) -> Result<Vec<&'j mut Box<dyn Job>>, StoreError> {
    let mut seen = Seen::default();
    let joining = batch.iter().map(|job| {
        let commits = job.commits();
        !commits.is_empty() && commits.iter().all(|commit| seen.joins(commit))
    });
    let joining: Vec<bool> = joining.collect();
    let commits: Vec<_> =
        batch.iter().zip(&joining).filter(|(_, joins)| **joins).flat_map(|(job, _)| job.commits()).collect();
    if joining.iter().filter(|joins| **joins).count() < 2 {
        return Ok(batch.iter_mut().collect());
    }
    let mark = save(conn).await?;
    let written = together::write(conn, &commits).await;
    release(conn, &mark, written.is_ok()).await?;
    let mut outcomes = match written {
        Ok(outcomes) => outcomes.into_iter(),
        // Each is written for itself then: the others are not to suffer, and its own answer says what is wrong.
        Err(error) => {
            let members = commits.len();
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                members,
                "not written together, trying one by one"
            );
            return Ok(batch.iter_mut().collect());
        }
    };
    let mut left = Vec::new();
    for (job, joins) in batch.iter_mut().zip(joining) {
        if joins {
            let outcomes = outcomes.by_ref().take(job.commits().len()).collect();
            job.written(outcomes);
        } else {
            left.push(job);
        }
    }
    Ok(left)
}

/// Begins a savepoint.
async fn save(conn: &mut Conn<'_>) -> Result<Mark, StoreError> {
    let mark = conn.mark();
    conn.later("SAVEPOINT member", &[]).await?;
    Ok(mark)
}

/// Ends a savepoint: what was written since stays, or is undone.
async fn release(conn: &mut Conn<'_>, mark: &Mark, keep: bool) -> Result<(), StoreError> {
    if keep {
        conn.later("RELEASE SAVEPOINT member", &[]).await
    } else if conn.take_back(mark) {
        Ok(())
    } else {
        conn.execute("ROLLBACK TO SAVEPOINT member", &[]).await?;
        conn.later("RELEASE SAVEPOINT member", &[]).await
    }
}
