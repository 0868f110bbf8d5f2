//! Stories: every `tests/scripts/*.script`, played on SQLite and on PostgreSQL, compared with what is beside it, and its
//! ledgers replayed.
//!
//! To accept new output: `CONVENOR_TEST_ACCEPT=1 tests/run scripts`, then read the difference.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use chrono::{DateTime, Utc};
use convenor::{
    engine::{record, replay},
    stage::ScriptStage,
};
use convenor_console::{Options, Verdict, play};
use convenor_core::{
    chain,
    checkpoint::Signature,
    event::Entry,
    export::{self, Reader, Trust},
    state::{State, evolve},
};
use convenor_store::Store;
use rstest::rstest;
use sqlx::{Connection, Executor};

/// A database of its own on the test cluster.
pub async fn postgres() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("CONVENOR_TEST_POSTGRES")
        .expect("CONVENOR_TEST_POSTGRES is not set: run the tests with `tests/run`");
    let name = format!("story_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
    admin.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let (head, query) = server.split_once('?').map_or((server.as_str(), String::new()), |(h, q)| (h, format!("?{q}")));
    let (base, _) = head.rsplit_once('/').unwrap();
    format!("{base}/{name}{query}")
}

fn start() -> DateTime<Utc> {
    "2026-01-05T09:00:00Z".parse().unwrap()
}

async fn played(url: &str, script: &str) -> String {
    let mut stage = ScriptStage::open(url, start(), 7).await.unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = play(&mut stage, script, Options::default(), &mut out, &mut err).await.unwrap();
    let out = String::from_utf8(out).unwrap();
    assert_eq!(verdict, Verdict::Passed, "{out}\n{}", String::from_utf8_lossy(&err));
    replayed(stage.store()).await;
    verified(stage.store()).await;
    let out = steady(&out, stage.files());
    // Nothing is there where the story sent no file.
    let _ = std::fs::remove_dir_all(stage.files());
    out
}

/// What a story says, but for what every other event would change: links and signatures, and where files were put.
fn steady(out: &str, files: &Path) -> String {
    let out = out.replace(&files.display().to_string(), "FILES");
    let lines = out.lines().map(|line| {
        let signed = line.split('`').any(|word| word.parse::<Signature>().is_ok());
        if signed { "    (a checkpoint)".to_owned() } else { line.to_owned() }
    });
    lines.map(|line| line + "\n").collect()
}

/// Every record proves itself to its operator and to each of its members, as an export does.
async fn verified(store: &Store) {
    let keys = store.signing_keys().await.unwrap();
    let key = keys.current.clone().unwrap();
    for id in store.partnerships().await.unwrap() {
        let mut record = record(store, id, &keys).await.unwrap().unwrap();
        let (origin, last) = (record.entries[0].link, record.entries.last().unwrap().clone());
        if record.checkpoints.last().is_none_or(|checkpoint| checkpoint.seq < last.seq) {
            let at = record.checkpoints.last().map_or(start(), |checkpoint| checkpoint.at);
            record.checkpoints.push(key.checkpoint(&origin, last.seq, last.link, at));
        }
        let members: Vec<_> = record.names.keys().copied().collect();
        for reader in members.into_iter().map(Reader::Member).chain([Reader::Operator]) {
            let export = export::export(&record, reader, &key, start()).unwrap();
            let verified = export::verify(&export::write(&export).unwrap(), &Trust::default());
            assert!(verified.is_ok(), "{reader:?}: {}", verified.unwrap_err());
        }
    }
}

/// Every ledger leads to its stored head, whole or in two halves, and folds to one state; every text has its commitment.
async fn replayed(store: &Store) {
    for id in store.partnerships().await.unwrap() {
        let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
        let mut link = chain::Hash::START;
        for stored in &snapshot.tail {
            link = chain::link(&link, stored.seq, &chain::leaf(&stored.salt, stored.bytes.as_bytes()));
            assert_eq!(link, stored.link, "entry {} of {id:?}", stored.seq);
        }
        assert_eq!(link, snapshot.head.link);
        let entries: Vec<Entry> =
            snapshot.tail.iter().map(|stored| serde_json::from_str(&stored.bytes).unwrap()).collect();
        let (whole, head) = replay(store, id).await.unwrap().unwrap();
        assert_eq!(head.seq, snapshot.head.seq);
        let (first, second) = entries.split_at(entries.len() / 2);
        let mut state = State::replay(first);
        for entry in second {
            evolve(&mut state, entry);
        }
        assert_eq!(state, whole);
        for text in store.all_texts(id).await.unwrap() {
            let committed = entries.iter().find_map(|entry| entry.texts.get(&text.id));
            assert_eq!(committed, Some(&chain::commitment(&text.salt, &text.body)), "text {:?}", text.id);
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_story_goes_as_written(#[files("../tests/scripts/*.script")] path: PathBuf) {
    let script = std::fs::read_to_string(&path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let sqlite = played(&format!("sqlite:{}", folder.path().join("story.db").display()), &script).await;
    compare(&path.with_extension("expected"), &sqlite);
    let postgres = played(&postgres().await, &script).await;
    assert_eq!(sqlite, postgres, "the two engines tell different stories");
}

fn compare(path: &Path, output: &str) {
    if std::env::var_os("CONVENOR_TEST_ACCEPT").is_some() {
        std::fs::write(path, output).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected != output {
        let line = expected.lines().zip(output.lines()).position(|(a, b)| a != b);
        let line = line.unwrap_or_else(|| expected.lines().count().min(output.lines().count()));
        let around = |text: &str| text.lines().skip(line.saturating_sub(3)).take(8).collect::<Vec<_>>().join("\n");
        panic!(
            "{} differs from line {}:\n--- expected\n{}\n--- got\n{}",
            path.display(),
            line + 1,
            around(&expected),
            around(output)
        );
    }
}
