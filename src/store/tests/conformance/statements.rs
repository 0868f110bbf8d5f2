//! No statement of the store goes without the suite: what is written in the sources is held against what was run, on each
//! engine.

use std::{
    collections::BTreeSet,
    fs::{self, OpenOptions},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, Once},
};

use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection};
use tracing_subscriber::{Layer, layer::SubscriberExt as _, util::SubscriberInitExt as _};

use crate::support::Database;

/// Where a run of the suite writes down what it ran.
const FILE: &str = "CONVENOR_TEST_STATEMENTS";

/// Words a statement begins with.
const VERBS: [&str; 10] =
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VACUUM", "PRAGMA", "TRUNCATE", "LOCK", "CREATE"];

/// What only one engine is told, as the other does the same in its own way: a matter's ballots have a table of their own on
/// PostgreSQL, and what keeps SQLite's file in order has no meaning there.
const SQLITE_ALONE: [&str; 4] =
    ["VACUUM", "PRAGMA wal_checkpoint", "SELECT p.page_count", "DELETE FROM ballot WHERE place = $1"];
const POSTGRES_ALONE: [&str; 3] = ["VACUUM FULL", "CREATE TABLE IF NOT EXISTS {name}", "TRUNCATE {name}"];

/// What begins like a statement and is part of others.
const PART: &str = "SELECT * FROM UNNEST({}";

/// Writes down each statement once, where this run is asked to.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if let Some(path) = std::env::var_os(FILE) {
            tracing_subscriber::registry().with(Listener { path: path.into(), seen: Mutex::default() }).init();
        }
    });
}

struct Listener {
    path: PathBuf,
    seen: Mutex<BTreeSet<String>>,
}

#[derive(Default)]
struct Statement {
    engine: String,
    sql: String,
}

impl tracing::field::Visit for Statement {
    fn record_str(&mut self, field: &tracing::field::Field, value: &str) {
        match field.name() {
            "engine" => value.clone_into(&mut self.engine),
            "sql" => self.sql = plain(value),
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &tracing::field::Field, _: &dyn std::fmt::Debug) {}
}

impl<S: tracing::Subscriber> Layer<S> for Listener {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        if event.metadata().target() != "convenor_store::statement" {
            return;
        }
        let mut statement = Statement::default();
        event.record(&mut statement);
        let line = format!("{} {}\n", statement.engine, statement.sql);
        if self.seen.lock().unwrap().insert(line.clone()) {
            let mut file = OpenOptions::new().create(true).append(true).open(&self.path).unwrap();
            file.write_all(line.as_bytes()).unwrap();
        }
    }
}

/// A statement in one line.
fn plain(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every string in the store's sources that begins like a statement.
fn written() -> BTreeSet<String> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut statements = BTreeSet::new();
    for file in fs::read_dir(sources).unwrap() {
        let source = fs::read_to_string(file.unwrap().path()).unwrap();
        let strings = source.split('"').skip(1);
        let begins = |text: &&str| {
            VERBS.iter().any(|verb| {
                text.strip_prefix(verb).is_some_and(|rest| rest.starts_with([' ', '\n']) || rest.is_empty())
            })
        };
        statements.extend(strings.filter(begins).map(plain).filter(|sql| !sql.starts_with(PART)));
    }
    statements
}

/// What looks at all there is, and may: it is asked once in a while (sweeps, erasures, merges, closings, what the operator
/// sees), or there are few (open cards, ballots of open rounds, the queue, signing keys). Creating a partnership only seems to.
const MAY_SCAN: [&str; 16] = [
    "DELETE FROM ballot WHERE (partnership, member) IN",
    "DELETE FROM ballot WHERE partnership = $1 AND member = $2 AND EXISTS",
    "DELETE FROM inbound WHERE at <",
    "DELETE FROM message WHERE partnership = $1 AND topic LIKE",
    "DELETE FROM outbox WHERE lane = $1",
    "DELETE FROM outbox WHERE partnership = $1 AND private = 1",
    "INSERT INTO partnership (",
    "SELECT COUNT(*) FROM memory",
    "SELECT c.due FROM card c",
    "SELECT c.partnership, c.reference, c.platform",
    "SELECT id FROM partnership ORDER BY id",
    "SELECT id, partnership, item FROM queue",
    "SELECT id, partnership, lane, person, topic, why FROM outbox WHERE state = 2",
    "SELECT lane, dead_at, why FROM lane WHERE dead = 1",
    "SELECT public, secret, since, handed FROM signing_key",
    "UPDATE ballot SET member",
];

/// Statements whose plan on SQLite goes through all rows of a table, or through all claims of one kind: fast in a test, slow
/// where there are a hundred thousand partnerships.
#[tokio::test]
async fn no_statement_looks_at_all_there_is() {
    let db = Database::file().await;
    let mut conn = SqliteConnection::connect(&db.url).await.unwrap();
    let mut slow = Vec::new();
    let known = |sql: &str, words: &[&str]| words.iter().any(|word| sql.starts_with(word));
    for sql in written() {
        if known(&sql, &POSTGRES_ALONE) || known(&sql, &SQLITE_ALONE) || known(&sql, &MAY_SCAN) {
            continue;
        }
        // As wide as it takes.
        let mut plan = None;
        for width in 1..=16 {
            let row = vec!["NULL"; width].join(", ");
            let asked = format!("EXPLAIN QUERY PLAN {}", sql.replace("{rows}", &format!("VALUES ({row}), ({row})")));
            plan = plan.or(sqlx::query(AssertSqlSafe(asked)).fetch_all(&mut conn).await.ok());
        }
        let plan = plan.unwrap_or_else(|| panic!("no plan of {sql}"));
        let steps: Vec<String> = plan.iter().map(|row| row.get(3)).collect();
        let all = |step: &String| {
            // Values and what is ready are few already.
            step.starts_with("SCAN ") && !step.contains("VALUES CLAUSE") && step != "SCAN ready"
                || step.ends_with("PRIMARY KEY (kind=?)")
        };
        if steps.iter().any(all) {
            slow.push(format!("{sql}\n    {}", steps.join("\n    ")));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
fn every_statement_runs_on_both_engines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("statements");
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--skip", "every_statement", "--skip", "memory::"])
        .env(FILE, &path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let run = fs::read_to_string(path).unwrap();
    let run_on = |engine: &str| -> BTreeSet<String> {
        run.lines().filter_map(|line| line.strip_prefix(engine)?.strip_prefix(' ')).map(str::to_owned).collect()
    };
    let (sqlite, postgres) = (run_on("sqlite"), run_on("postgres"));
    let written = written();
    assert!(written.len() > 100, "only {} statements found: look at how they are written", written.len());
    let begins = |sql: &str, words: &[&str]| words.iter().any(|word| sql.starts_with(word));
    let missing = |run: &BTreeSet<String>, expected: &dyn Fn(&str) -> bool| -> Vec<&String> {
        written.iter().filter(|sql| expected(sql) && !run.contains(*sql)).collect()
    };
    let on_sqlite = |sql: &str| !begins(sql, &POSTGRES_ALONE);
    let on_postgres = |sql: &str| begins(sql, &POSTGRES_ALONE) || !begins(sql, &SQLITE_ALONE);
    assert_eq!(missing(&sqlite, &on_sqlite), Vec::<&String>::new(), "never run on SQLite");
    assert_eq!(missing(&postgres, &on_postgres), Vec::<&String>::new(), "never run on PostgreSQL");
}
