//! Scrubbing: what was erased must leave the files, too.
//!
//! SQLite's `secure_delete` overwrites a deleted row where it stands, but copies stay behind in the gaps of pages that were
//! split or joined before (seen in the suite), and in the write-ahead log. Only a rewritten file is free of them. Small files
//! are rewritten soon after an erasure; large ones when [`Store::scrub`] is called. The database remembers what is owed.
//! PostgreSQL keeps old row versions until its tables are rewritten; its own log archives are beyond this program.

use std::time::Duration;

use tokio::time::Instant;

use crate::{
    Store, StoreError,
    engine::{Conn, Held, args},
    open::Pools,
    writer::Verdict,
};

/// Up to this size a file is rewritten unasked: it takes less than a tenth of a second.
const SMALL: i64 = 16 << 20;
/// How long to gather erasures before the file is rewritten once for all of them.
const GATHER: Duration = Duration::from_secs(1);
/// How long to wait after a failure.
const AGAIN: Duration = Duration::from_secs(60);

/// Notes, in the erasing transaction, that traces are left.
pub(crate) async fn remember(conn: &mut Conn<'_>) -> Result<(), StoreError> {
    let sql = "INSERT INTO memory (platform, name, value) VALUES ('store', 'scrub', 'owed')
               ON CONFLICT (platform, name) DO NOTHING";
    conn.execute(sql, &[]).await?;
    Ok(())
}

async fn owed(conn: &mut Conn<'_>) -> Result<bool, StoreError> {
    Ok(conn.row("SELECT value FROM memory WHERE platform = 'store' AND name = 'scrub'", &[]).await?.is_some())
}

/// When the files are to be scrubbed next.
pub(crate) struct Scrubber {
    due: Option<Instant>,
}

impl Scrubber {
    /// What was owed when the program last ended is done first.
    pub(crate) async fn new(pools: &Pools) -> Self {
        let owes = async {
            let mut held = pools.reader().await?;
            owed(&mut held.conn()).await
        };
        let owes = owes.await.unwrap_or(false);
        Self { due: owes.then(Instant::now) }
    }

    pub(crate) const fn due(&self) -> Option<Instant> {
        self.due
    }

    pub(crate) fn erased(&mut self) {
        self.due.get_or_insert(Instant::now() + GATHER);
    }

    /// Scrubs the files; unless `asked`, only small ones.
    pub(crate) async fn run(&mut self, pools: &Pools, held: &mut Option<Held>, asked: bool) {
        self.due = None;
        let done = async {
            let held = match held {
                Some(held) => held,
                None => held.insert(pools.writer().await?),
            };
            scrub(&mut held.conn(), asked).await
        };
        if let Err(error) = done.await {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "the files could not be scrubbed after an erasure"
            );
            *held = None;
            self.due = Some(Instant::now() + AGAIN);
        }
        if pools.shared() {
            *held = None;
        }
    }
}

async fn scrub(conn: &mut Conn<'_>, asked: bool) -> Result<(), StoreError> {
    if !owed(conn).await? {
        return Ok(());
    }
    if conn.is_sqlite() {
        let sql = "SELECT p.page_count * s.page_size FROM pragma_page_count p, pragma_page_size s";
        let size = conn.row(sql, &[]).await?.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0);
        if asked || size <= SMALL {
            conn.execute("VACUUM", &[]).await?;
            settle(conn).await?;
        }
        // The log holds what the file does not any more.
        conn.rows("PRAGMA wal_checkpoint(TRUNCATE)", &[]).await?;
    } else if asked {
        conn.execute("VACUUM FULL text, outbox, claim, lane, account, person", &[]).await?;
        settle(conn).await?;
    }
    Ok(())
}

async fn settle(conn: &mut Conn<'_>) -> Result<(), StoreError> {
    conn.execute("DELETE FROM memory WHERE platform = $1 AND name = $2", args!["store", "scrub"]).await?;
    Ok(())
}

impl Store {
    /// Rewrites the files if anything erased may have left traces in them, whatever their size; true when none are owed any
    /// more. Other writes wait meanwhile: for the night, and for an operator's erasure.
    ///
    /// # Errors
    /// The database failed.
    pub async fn scrub(&self) -> Result<bool, StoreError> {
        self.write(|conn| {
            Box::pin(async move {
                conn.traces.scrub = true;
                Ok(Verdict::Keep(()))
            })
        })
        .await?;
        let mut held = self.pools.reader().await?;
        Ok(!owed(&mut held.conn()).await?)
    }
}
