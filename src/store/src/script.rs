//! Several statements in one call to SQLite, which runs on a thread of its own: waking it costs more than most statements.

use std::{borrow::Cow, fmt::Write as _};

use futures_util::TryStreamExt as _;
use sqlx::{AssertSqlSafe, Either, Executor as _, Sqlite, SqliteConnection};

use crate::{StoreError, engine::Value};

/// A script with so many arguments is run; SQLite takes 32,766. As many as a lot of partnerships has after an outage.
const FULL: usize = 3_000;

/// Statements to be run in one go, with their arguments.
#[derive(Default)]
pub(crate) struct Script {
    steps: Vec<(Cow<'static, str>, usize)>,
    args: Vec<Owned>,
}

enum Owned {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Vec<u8>),
}

impl Script {
    pub(crate) fn add(&mut self, sql: impl Into<Cow<'static, str>>, args: &[Value<'_>]) {
        self.steps.push((sql.into(), args.len()));
        self.args.extend(args.iter().map(|arg| match *arg {
            Value::Int(value) => Owned::Int(value),
            Value::Text(value) => Owned::Text(value.map(str::to_owned)),
            Value::Bytes(value) => Owned::Bytes(value.to_owned()),
        }));
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    pub(crate) const fn len(&self) -> usize {
        self.steps.len()
    }

    pub(crate) const fn is_full(&self) -> bool {
        self.args.len() >= FULL
    }

    pub(crate) fn truncate(&mut self, steps: usize) {
        self.args.truncate(self.steps.iter().take(steps).map(|(_, args)| args).sum());
        self.steps.truncate(steps);
    }

    /// Runs all of it, up to the first failure; adds how many rows each statement touched.
    pub(crate) async fn run(self, conn: &mut SqliteConnection, touched: &mut Vec<u64>) -> Result<(), StoreError> {
        // Nothing but statements of this crate, their arguments renumbered: safe to assert.
        let mut query = sqlx::query::<Sqlite>(AssertSqlSafe(self.text()));
        for arg in self.args {
            query = match arg {
                Owned::Int(value) => query.bind(value),
                Owned::Text(value) => query.bind(value),
                Owned::Bytes(value) => query.bind(value),
            };
        }
        let mut results = conn.fetch_many(query);
        while let Some(result) = results.try_next().await? {
            if let Either::Left(done) = result {
                touched.push(done.rows_affected());
            }
        }
        Ok(())
    }

    /// The statements one after another, `$1`, `$2`, … counted through all of them.
    fn text(&self) -> String {
        let mut text = String::new();
        let mut before = 0;
        for (sql, args) in &self.steps {
            let mut pieces = sql.split('$');
            text.push_str(pieces.next().unwrap_or_default());
            for piece in pieces {
                let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
                let (number, rest) = piece.split_at(digits);
                // Writing into a string can't fail; a number that is none would be refused by the engine.
                let _ = write!(text, "${}{rest}", number.parse::<usize>().map_or(0, |number| number + before));
            }
            text.push_str(";\n");
            before += args;
        }
        text
    }
}
