//! The seam between the two engines: one connection type, so that every statement is written once and runs on both.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use convenor_core::{
    chain::{Hash, Salt},
    ids::{MemberId, PartnershipId, PersonId, TextId},
};
use sqlx::{
    AssertSqlSafe, Connection, Decode, PgConnection, Postgres, Row as _, Sqlite, SqliteConnection, Transaction, Type,
    pool::PoolConnection,
    postgres::{PgArguments, PgRow},
    query::Query,
    sqlite::SqliteRow,
};

use crate::{StoreError, script::Script};

/// What a statement is given. Three kinds suffice: instants, numbers and flags are integers.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    /// A number, an instant in milliseconds, or a flag.
    Int(Option<i64>),
    /// Words or JSON.
    Text(Option<&'a str>),
    /// A hash or a salt.
    Bytes(&'a [u8]),
}

impl Value<'_> {
    const fn type_name(&self) -> &'static str {
        match self {
            Self::Int(_) => "BIGINT",
            Self::Text(_) => "TEXT",
            Self::Bytes(_) => "BYTEA",
        }
    }

    const fn int(&self) -> Option<i64> {
        if let Self::Int(value) = self { *value } else { None }
    }

    const fn text(&self) -> Option<&str> {
        if let Self::Text(value) = self { *value } else { None }
    }

    const fn bytes(&self) -> Option<&[u8]> {
        if let Self::Bytes(value) = self { Some(value) } else { None }
    }
}

/// The arguments of a statement, in the order of `$1`, `$2`, ….
macro_rules! args {
    ($($arg:expr),* $(,)?) => { &[$($crate::engine::Value::from($arg)),*] };
}
pub(crate) use args;

macro_rules! int_values {
    ($($type:ty => |$v:ident| $int:expr),+ $(,)?) => {
        $(impl From<$type> for Value<'_> {
            fn from($v: $type) -> Self {
                Self::Int(Some($int))
            }
        })+
    };
}
int_values!(
    i64 => |v| v,
    bool => |v| i64::from(v),
    PartnershipId => |v| v.0,
    PersonId => |v| v.0,
    MemberId => |v| i64::from(v.0),
    TextId => |v| i64::from(v.0),
    // A ledger never reaches 2^63 entries; comparing with a value that does finds nothing.
    u64 => |v| i64::try_from(v).unwrap_or(i64::MAX),
    DateTime<Utc> => |v| v.timestamp_millis(),
);

impl<'a, T> From<Option<T>> for Value<'a>
where
    T: Nullable<'a>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(T::NULL, Into::into)
    }
}

/// What may be absent, and how absence is written.
pub(crate) trait Nullable<'a>: Into<Value<'a>> {
    const NULL: Value<'a>;
}
impl<'a> Nullable<'a> for i64 {
    const NULL: Value<'a> = Value::Int(None);
}
impl<'a> Nullable<'a> for PartnershipId {
    const NULL: Value<'a> = Value::Int(None);
}
impl<'a> Nullable<'a> for PersonId {
    const NULL: Value<'a> = Value::Int(None);
}
impl<'a> Nullable<'a> for MemberId {
    const NULL: Value<'a> = Value::Int(None);
}
impl<'a> Nullable<'a> for DateTime<Utc> {
    const NULL: Value<'a> = Value::Int(None);
}
impl<'a> Nullable<'a> for &'a str {
    const NULL: Value<'a> = Value::Text(None);
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(v: &'a [u8]) -> Self {
        Self::Bytes(v)
    }
}
impl<'a> From<&'a str> for Value<'a> {
    fn from(v: &'a str) -> Self {
        Self::Text(Some(v))
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(v: &'a String) -> Self {
        Self::Text(Some(v))
    }
}
impl<'a> From<&'a Hash> for Value<'a> {
    fn from(v: &'a Hash) -> Self {
        Self::Bytes(&v.0)
    }
}
impl<'a> From<&'a Salt> for Value<'a> {
    fn from(v: &'a Salt) -> Self {
        Self::Bytes(&v.0)
    }
}

/// The next full millisecond: what falls due is never looked at a fraction too early.
pub(crate) fn up(at: DateTime<Utc>) -> DateTime<Utc> {
    let floor = at.trunc_subsecs(3);
    if floor < at { floor.checked_add_signed(TimeDelta::milliseconds(1)).unwrap_or(floor) } else { floor }
}

/// A column type both engines know.
pub(crate) trait Column:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}
impl<T> Column for T where T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}

/// A row of either engine.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The column at this place: `i64`, `String`, `Vec<u8>` or an `Option` of them.
    pub(crate) fn get<T: Column>(&self, column: usize) -> Result<T, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    pub(crate) fn flag(&self, column: usize) -> Result<bool, StoreError> {
        Ok(self.get::<i64>(column)? != 0)
    }

    pub(crate) fn instant(&self, column: usize) -> Result<DateTime<Utc>, StoreError> {
        instant(self.get(column)?)
    }

    pub(crate) fn maybe_instant(&self, column: usize) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.get::<Option<i64>>(column)?.map(instant).transpose()
    }

    pub(crate) fn hash(&self, column: usize) -> Result<Hash, StoreError> {
        Ok(Hash(self.fixed(column)?))
    }

    pub(crate) fn salt(&self, column: usize) -> Result<Salt, StoreError> {
        Ok(Salt(self.fixed(column)?))
    }

    /// A small number: a member's, a text's.
    pub(crate) fn small(&self, column: usize) -> Result<u32, StoreError> {
        u32::try_from(self.get::<i64>(column)?).map_err(|_| StoreError::Corrupt { what: "number" })
    }

    /// A number that only grows.
    pub(crate) fn count(&self, column: usize) -> Result<u64, StoreError> {
        u64::try_from(self.get::<i64>(column)?).map_err(|_| StoreError::Corrupt { what: "number" })
    }

    fn fixed<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        self.get::<Vec<u8>>(column)?.try_into().map_err(|_| StoreError::Corrupt { what: "hash" })
    }
}

fn instant(millis: i64) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_millis(millis).ok_or(StoreError::Corrupt { what: "instant" })
}

/// What has to follow a transaction.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Traces {
    /// Something was erased: its traces are to be scrubbed from the files.
    pub(crate) erased: bool,
    /// Somebody waits for the files to be scrubbed.
    pub(crate) scrub: bool,
}

macro_rules! bound {
    ($engine:ty, $sql:expr, $args:expr) => {{
        let mut query = sqlx::query::<$engine>($sql);
        for arg in $args {
            query = match *arg {
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}

/// A connection of either engine, inside a transaction or not.
pub(crate) struct Conn<'c> {
    raw: Raw<'c>,
    /// Statements put off on SQLite, whose every call wakes another thread: they are run in one.
    put_off: Script,
    /// How many rows each statement put off has touched since the last [`Conn::flush`].
    touched: Vec<u64>,
    /// How often something was run.
    runs: u64,
    /// What has to follow this transaction.
    pub(crate) traces: Traces,
}

enum Raw<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

/// Where a connection stood, to take back what was put off since.
pub(crate) struct Mark {
    runs: u64,
    put_off: usize,
}

impl Conn<'_> {
    /// Runs a statement; how many rows it touched.
    pub(crate) async fn execute(&mut self, sql: &'static str, args: &[Value<'_>]) -> Result<u64, StoreError> {
        self.trace(sql);
        self.run_put_off().await?;
        Ok(match &mut self.raw {
            Raw::Sqlite(conn) => bound!(Sqlite, sql, args).execute(&mut **conn).await?.rows_affected(),
            Raw::Postgres(conn) => bound!(Postgres, sql, args).execute(&mut **conn).await?.rows_affected(),
        })
    }

    /// All rows of a query.
    pub(crate) async fn rows(&mut self, sql: &'static str, args: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.trace(sql);
        self.run_put_off().await?;
        Ok(match &mut self.raw {
            Raw::Sqlite(conn) => {
                bound!(Sqlite, sql, args).fetch_all(&mut **conn).await?.into_iter().map(Row::Sqlite).collect()
            }
            Raw::Postgres(conn) => {
                bound!(Postgres, sql, args).fetch_all(&mut **conn).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The first row of a query, if there is one.
    pub(crate) async fn row(&mut self, sql: &'static str, args: &[Value<'_>]) -> Result<Option<Row>, StoreError> {
        self.trace(sql);
        self.run_put_off().await?;
        Ok(match &mut self.raw {
            Raw::Sqlite(conn) => bound!(Sqlite, sql, args).fetch_optional(&mut **conn).await?.map(Row::Sqlite),
            Raw::Postgres(conn) => bound!(Postgres, sql, args).fetch_optional(&mut **conn).await?.map(Row::Postgres),
        })
    }

    /// Runs a statement before the next one at the latest. Whoever ends with this must [`Conn::flush`].
    pub(crate) async fn later(&mut self, sql: &'static str, args: &[Value<'_>]) -> Result<(), StoreError> {
        if self.is_sqlite() {
            self.trace(sql);
            self.put_off.add(sql, args);
            if self.put_off.is_full() {
                self.run_put_off().await?;
            }
        } else {
            let touched = self.execute(sql, args).await?;
            self.touched.push(touched);
        }
        Ok(())
    }

    /// Runs a statement for all these rows, so many arguments wide each, before the next one at the latest.
    pub(crate) async fn later_for(
        &mut self,
        sql: &'static str,
        width: usize,
        args: &[Value<'_>],
    ) -> Result<(), StoreError> {
        if args.is_empty() {
            return Ok(());
        }
        match &mut self.raw {
            Raw::Sqlite(_) => {
                for rows in in_few_shapes(width, args) {
                    self.trace(sql);
                    self.put_off.add(with_values(sql, width, rows.len()), rows);
                    if self.put_off.is_full() {
                        self.run_put_off().await?;
                    }
                }
            }
            Raw::Postgres(conn) => {
                let done = unnested(sql, width, args).execute(&mut **conn).await?;
                self.touched.push(done.rows_affected());
                self.runs += 1;
                self.trace(sql);
            }
        }
        Ok(())
    }

    /// All rows of a query that is asked for all these rows, so many arguments wide each.
    pub(crate) async fn rows_for(
        &mut self,
        sql: &'static str,
        width: usize,
        args: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        let mut found = Vec::new();
        if args.is_empty() {
            return Ok(found);
        }
        self.run_put_off().await?;
        match &mut self.raw {
            Raw::Sqlite(conn) => {
                for rows in in_few_shapes(width, args) {
                    let sql = AssertSqlSafe(with_values(sql, width, rows.len()));
                    found.extend(bound!(Sqlite, sql, rows).fetch_all(&mut **conn).await?.into_iter().map(Row::Sqlite));
                }
            }
            Raw::Postgres(conn) => {
                let rows = unnested(sql, width, args).fetch_all(&mut **conn).await?;
                found.extend(rows.into_iter().map(Row::Postgres));
            }
        }
        self.trace(sql);
        Ok(found)
    }

    /// Runs what was put off; how many rows each statement since the last flush touched.
    pub(crate) async fn flush(&mut self) -> Result<Vec<u64>, StoreError> {
        self.run_put_off().await?;
        Ok(std::mem::take(&mut self.touched))
    }

    async fn run_put_off(&mut self) -> Result<(), StoreError> {
        self.runs += 1;
        match &mut self.raw {
            Raw::Sqlite(conn) if !self.put_off.is_empty() => {
                let script = std::mem::take(&mut self.put_off);
                script.run(conn, &mut self.touched).await
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { runs: self.runs, put_off: self.put_off.len() }
    }

    /// Takes back what was put off since then; false when something ran already.
    pub(crate) fn take_back(&mut self, mark: &Mark) -> bool {
        self.touched.clear();
        let untouched = self.runs == mark.runs;
        self.put_off.truncate(if untouched { mark.put_off } else { 0 });
        untouched
    }

    /// Runs a statement of PostgreSQL that names a table: its holes are filled with names made of numbers of ours.
    pub(crate) async fn define(&mut self, sql: &'static str, names: &[(&str, &str)]) -> Result<(), StoreError> {
        self.run_put_off().await?;
        if let Raw::Postgres(conn) = &mut self.raw {
            let filled = names.iter().fold(sql.to_owned(), |sql, (hole, name)| sql.replace(hole, name));
            sqlx::raw_sql(AssertSqlSafe(filled)).execute(&mut **conn).await?;
            self.trace(sql);
        }
        Ok(())
    }

    /// Says what is run where, for whoever listens: the suite holds it against what is written.
    fn trace(&self, sql: &'static str) {
        tracing::trace!(target: "convenor_store::statement", engine = if self.is_sqlite() { "sqlite" } else { "postgres" }, sql);
    }

    /// Whether this is SQLite, for the little that only one engine has.
    pub(crate) const fn is_sqlite(&self) -> bool {
        matches!(self.raw, Raw::Sqlite(_))
    }
}

impl<'c> Conn<'c> {
    fn new(raw: Raw<'c>) -> Self {
        Self { raw, put_off: Script::default(), touched: Vec::new(), runs: 0, traces: Traces::default() }
    }
}

/// The most rows of one statement on SQLite: sqlx looks each argument's name up among all names of its statement.
const MOST_ROWS: usize = 16;

/// The arguments of many rows, cut so that few different statements are prepared: by powers of two.
fn in_few_shapes<'a, 'v>(width: usize, args: &'a [Value<'v>]) -> impl Iterator<Item = &'a [Value<'v>]> {
    let mut rest = args;
    std::iter::from_fn(move || {
        let rows = (rest.len() / width).checked_ilog2().map(|power| MOST_ROWS.min(1 << power))?;
        let taken;
        (taken, rest) = rest.split_at_checked(rows * width)?;
        Some(taken)
    })
}

/// A statement with `VALUES ($1, $2), ($3, $4), …` in place of its `{rows}`.
fn with_values(sql: &str, width: usize, args: usize) -> String {
    let mut rows = String::with_capacity(8 * args);
    for number in 1..=args {
        rows.push_str(if number % width == 1 || width == 1 { "($" } else { "$" });
        rows.push_str(&number.to_string());
        rows.push_str(if number % width == 0 { "), " } else { ", " });
    }
    sql.replace("{rows}", &format!("VALUES {}", rows.trim_end_matches(", ")))
}

/// A statement of PostgreSQL with `SELECT * FROM UNNEST($1::BIGINT[], $2::TEXT[], …)` in place of its `{rows}`: one statement,
/// planned once, for however many rows. Its columns are called like those of `VALUES`.
fn unnested<'q>(sql: &str, width: usize, args: &'q [Value<'_>]) -> Query<'q, Postgres, PgArguments> {
    let (mut arrays, mut names) = (Vec::with_capacity(width), Vec::with_capacity(width));
    for (number, value) in (1..).zip(args.iter().take(width)) {
        arrays.push(format!("${number}::{}[]", value.type_name()));
        names.push(format!("column{number}"));
    }
    let rows = format!("SELECT * FROM UNNEST({}) AS u ({})", arrays.join(", "), names.join(", "));
    let mut query = sqlx::query::<Postgres>(AssertSqlSafe(sql.replace("{rows}", &rows)));
    for (column, first) in args.iter().take(width).enumerate() {
        let column = args.iter().skip(column).step_by(width);
        query = match first {
            Value::Int(_) => query.bind(column.map(|value| value.int()).collect::<Vec<_>>()),
            Value::Text(_) => query.bind(column.map(|value| value.text()).collect::<Vec<_>>()),
            Value::Bytes(_) => query.bind(column.map(|value| value.bytes()).collect::<Vec<_>>()),
        };
    }
    query
}

/// A connection taken from a pool.
pub(crate) enum Held {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Held {
    pub(crate) fn conn(&mut self) -> Conn<'_> {
        let raw = match self {
            Self::Sqlite(held) => Raw::Sqlite(held),
            Self::Postgres(held) => Raw::Postgres(held),
        };
        Conn::new(raw)
    }

    /// A transaction that writes. SQLite takes its one write lock at once: upgrading a read later can only fail.
    pub(crate) async fn begin(&mut self) -> Result<Tx<'_>, StoreError> {
        Ok(match self {
            Self::Sqlite(held) => Tx::Sqlite(held.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(held) => Tx::Postgres(held.begin().await?),
        })
    }
}

/// A transaction; dropped without [`Tx::commit`] it changes nothing.
pub(crate) enum Tx<'c> {
    Sqlite(Transaction<'c, Sqlite>),
    Postgres(Transaction<'c, Postgres>),
}

impl Tx<'_> {
    pub(crate) fn conn(&mut self) -> Conn<'_> {
        let raw = match self {
            Self::Sqlite(tx) => Raw::Sqlite(tx),
            Self::Postgres(tx) => Raw::Postgres(tx),
        };
        Conn::new(raw)
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub(crate) async fn rollback(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await?,
            Self::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
