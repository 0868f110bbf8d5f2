//! Tidying: what is kept only for a while.

use chrono::{DateTime, Utc};

use crate::{Store, StoreError, engine::args, writer::Verdict};

/// How much a sweep removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Keys of things heard.
    pub heard: u64,
    /// Delivered messages.
    pub delivered: u64,
    /// Expired claims.
    pub claims: u64,
}

impl Store {
    /// Forgets keys of things heard, delivered messages and expired claims from before an instant (UTC). It must lie so far
    /// back that no platform repeats anything older.
    ///
    /// # Errors
    /// The database failed.
    pub async fn sweep(&self, before: DateTime<Utc>) -> Result<Swept, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                Ok(Verdict::Keep(Swept {
                    heard: conn.execute("DELETE FROM inbound WHERE at < $1", args![before]).await?,
                    delivered: conn
                        .execute("DELETE FROM outbox WHERE state = 1 AND created < $1", args![before])
                        .await?,
                    claims: conn.execute("DELETE FROM claim WHERE expires < $1", args![before]).await?,
                }))
            })
        })
        .await
    }
}
