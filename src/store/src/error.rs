//! What can go wrong in the store. "Not found" and "somebody was faster" are values, never errors.

use std::sync::Arc;

/// A failure of the database, or of what was asked of it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address names no database this store can use.
    #[error("not a database address: {reason}")]
    Url {
        /// What is wrong with it; never the address itself, which may hold a password.
        reason: &'static str,
        /// The parser's own words, where there are any.
        #[source]
        source: Option<sqlx::Error>,
    },
    /// The database was written by a newer release.
    #[error("the database has migration {found}, this program knows {known}: use the newer release")]
    Newer {
        /// The migration found in the database.
        found: i64,
        /// The newest one this program knows.
        known: i64,
    },
    /// A migration could not be applied, or an applied one was changed.
    #[error("the database could not be brought up to date")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// The engine reported a failure.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The transaction shared with others failed as a whole; nothing of it was written.
    #[error("the commit failed")]
    Batch(#[source] Arc<StoreError>),
    /// An entry does not continue the chain; nothing was written.
    #[error("ledger entry {seq} does not continue the chain")]
    Chain {
        /// The entry's number.
        seq: u64,
    },
    /// A commit names no partnership where one is needed.
    #[error("the commit names no partnership")]
    NoPartnership,
    /// A stored value can't be what this program wrote.
    #[error("the stored {what} can't be read")]
    Corrupt {
        /// Which value.
        what: &'static str,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
}
