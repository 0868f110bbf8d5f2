//! Opening a database: its address, its pools, its migrations.

use std::{str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, Connection, PgPool, Postgres, Sqlite, SqlitePool,
    migrate::{MigrateError, Migrator},
    pool::PoolOptions,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

use crate::{
    StoreError,
    engine::{Held, Tx},
};

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// How many readers at once; writing has one connection of its own.
const READERS: u32 = 8;

/// The connections of one database.
#[derive(Clone)]
pub(crate) enum Pools {
    /// A file: one writer beside many readers. In memory both are the same single connection.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
        shared: bool,
    },
    Postgres(PgPool),
}

impl Pools {
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let pools = if url.starts_with("sqlite:") {
            sqlite(url).await?
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            postgres(url).await?
        } else {
            return Err(StoreError::Url { reason: "it begins with sqlite: or postgres://", source: None });
        };
        pools.migrate().await?;
        Ok(pools)
    }

    async fn migrate(&self) -> Result<(), StoreError> {
        let (known, done) = match self {
            Self::Sqlite { write, .. } => (&SQLITE, SQLITE.run(write).await),
            Self::Postgres(pool) => (&POSTGRES, POSTGRES.run(pool).await),
        };
        let known = known.iter().map(|migration| migration.version).max().unwrap_or(0);
        match done {
            Err(MigrateError::VersionMissing(found)) if found > known => Err(StoreError::Newer { found, known }),
            other => other.map_err(StoreError::Migrate),
        }
    }

    /// A connection for a single query.
    pub(crate) async fn reader(&self) -> Result<Held, StoreError> {
        Ok(match self {
            Self::Sqlite { read, .. } => Held::Sqlite(read.acquire().await?),
            Self::Postgres(pool) => Held::Postgres(pool.acquire().await?),
        })
    }

    /// A transaction in which all queries see the same moment.
    pub(crate) async fn snapshot(&self) -> Result<Tx<'static>, StoreError> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await?)
            }
        })
    }

    /// The connection for writing.
    pub(crate) async fn writer(&self) -> Result<Held, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => Held::Sqlite(write.acquire().await?),
            Self::Postgres(pool) => Held::Postgres(pool.acquire().await?),
        })
    }

    /// Whether writer and readers take turns on one connection.
    pub(crate) const fn shared(&self) -> bool {
        matches!(self, Self::Sqlite { shared: true, .. })
    }

    pub(crate) async fn close(&self) {
        match self {
            // The writer goes last: the last connection to close folds the write-ahead log into the file.
            Self::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

async fn sqlite(url: &str) -> Result<Pools, StoreError> {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    if path.is_empty() {
        return Err(StoreError::Url { reason: "sqlite: needs a path or :memory:", source: None });
    }
    let options = SqliteConnectOptions::from_str(url)
        .map_err(|source| StoreError::Url { reason: "not an address of SQLite", source: Some(source) })?
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        // Commits of different shapes are different statements.
        .statement_cache_capacity(300)
        .disable_statement_logging();
    if path.starts_with(":memory:") || path.contains("mode=memory") {
        // It lives as long as its one connection does.
        let pool = one(PoolOptions::new()).connect_with(options).await?;
        return Ok(Pools::Sqlite { read: pool.clone(), write: pool, shared: true });
    }
    let options = options.journal_mode(SqliteJournalMode::Wal);
    let write = one(PoolOptions::new()).connect_with(options.clone()).await?;
    let read = PoolOptions::<Sqlite>::new()
        .max_connections(READERS)
        .test_before_acquire(false)
        .connect_lazy_with(options.read_only(false).pragma("query_only", "ON"));
    Ok(Pools::Sqlite { read, write, shared: false })
}

fn one(options: PoolOptions<Sqlite>) -> PoolOptions<Sqlite> {
    options.min_connections(1).max_connections(1).idle_timeout(None).max_lifetime(None).test_before_acquire(false)
}

async fn postgres(url: &str) -> Result<Pools, StoreError> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|source| StoreError::Url { reason: "not an address of PostgreSQL", source: Some(source) })?
        .application_name("convenor")
        .disable_statement_logging();
    // A pool tries again for half a minute and then says only that time ran out; one connection says why, at once.
    options.connect().await?.close().await?;
    let pool = PoolOptions::<Postgres>::new().max_connections(READERS + 1).connect_with(options).await?;
    Ok(Pools::Postgres(pool))
}
