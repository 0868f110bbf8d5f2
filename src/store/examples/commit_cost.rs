//! What a full commit costs beside a bare one on the same disk, and what group commit gains. Prints times and ratios.
//!
//! `cargo run --release -p convenor-store --example commit_cost [directory]`

use std::{path::PathBuf, time::Duration};

use chrono::{DateTime, Utc};
use convenor_core::{
    chain::{self, Salt},
    ids::{PartnershipId, TextId},
    port::{Place, Platform},
};
use convenor_store::{Commit, Head, Inbound, LedgerPart, NewEntry, NewMessage, NewText, Outcome, Store, To};
use sqlx::{ConnectOptions, Connection, Executor, sqlite::SqliteConnectOptions, sqlite::SqliteSynchronous};
use tokio::time::Instant;

const TURNS: usize = 20;
const TURN: usize = 50;
const SPAN: Duration = Duration::from_secs(3);

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// One partnership and its next commit: an entry, a text, a message, an inbound key.
struct Author {
    store: Store,
    number: usize,
    partnership: Option<PartnershipId>,
    head: Head,
    now: DateTime<Utc>,
}

impl Author {
    fn new(store: &Store, number: usize) -> Self {
        Self { store: store.clone(), number, partnership: None, head: Head::START, now: DateTime::UNIX_EPOCH }
    }

    async fn write(&mut self) -> Result<(), Failure> {
        let seq = self.head.seq + 1;
        let mut salt = [7; 16];
        salt[..8].copy_from_slice(&seq.to_be_bytes());
        let salt = Salt(salt);
        let bytes = format!(r#"{{"v1":{{"position":{{"member":1,"on":"D{seq}","says":"consent","text":{seq}}}}}}}"#);
        let link = chain::link(&self.head.link, seq, &chain::leaf(&salt, bytes.as_bytes()));
        let number = self.number;
        let commit = Commit {
            ledger: Some(LedgerPart {
                partnership: self.partnership,
                expect: self.head,
                entries: vec![NewEntry { bytes, salt, link }],
                texts: vec![NewText {
                    id: TextId(u32::try_from(seq)?),
                    salt,
                    body: "We agree, if the wells are tested twice a year.".to_owned(),
                    language: "en".to_owned(),
                    author: None,
                    personal: false,
                }],
                erase_texts: Vec::new(),
                erase_personal_of: Vec::new(),
                next_due: Some(self.now),
                members: Vec::new(),
            }),
            outbox: vec![NewMessage {
                to: To::Room(Place { platform: Platform::Console, id: format!("room-{number}") }),
                topic: format!("D{seq}"),
                notice: format!(r#"{{"position":{{"on":"D{seq}","text":{seq}}}}}"#),
                not_before: self.now,
                urgency: 0,
                reply_to: None,
                private: false,
                replaces: false,
                parts: None,
            }],
            inbound: Some(Inbound { key: format!("console:{number}:{seq}"), at: self.now }),
            now: self.now,
            ..Commit::default()
        };
        match self.store.commit(commit).await? {
            Outcome::Done { partnership } => self.partnership = partnership,
            other => return Err(format!("{other:?}").into()),
        }
        self.head = Head { seq, rev: self.head.rev, link };
        Ok(())
    }
}

fn percentile(times: &mut [Duration], share: usize) -> Duration {
    times.sort_unstable();
    times.get(times.len() * share / 100).copied().unwrap_or_default()
}

/// Commits a second of so many writers at once.
async fn rate(store: &Store, writers: usize, first: usize) -> Result<f64, Failure> {
    let start = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..writers {
        let mut author = Author::new(store, first + number);
        tasks.spawn(async move {
            let mut count = 0_u32;
            while start.elapsed() < SPAN {
                author.write().await?;
                count += 1;
            }
            Ok::<_, Failure>(count)
        });
    }
    let mut total = 0;
    while let Some(count) = tasks.join_next().await {
        total += count??;
    }
    Ok(f64::from(total) / start.elapsed().as_secs_f64())
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let dir = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let path = dir.join(format!("convenor-commit-cost-{}.db", std::process::id()));
    let store = Store::open(&format!("sqlite:{}", path.display())).await?;
    let mut bare = SqliteConnectOptions::new()
        .filename(&path)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .connect()
        .await?;
    bare.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, value TEXT) STRICT").await?;

    // By turns, so that a busy disk is busy for both.
    let (mut bares, mut fulls) = (Vec::new(), Vec::new());
    let mut author = Author::new(&store, 0);
    for _ in 0..TURNS {
        for _ in 0..TURN {
            let start = Instant::now();
            let query = sqlx::query("INSERT INTO bare (value) VALUES ($1)");
            query.bind("one row").execute(&mut bare).await?;
            bares.push(start.elapsed());
        }
        for _ in 0..TURN {
            let start = Instant::now();
            author.write().await?;
            fulls.push(start.elapsed());
        }
    }
    bare.close().await?;
    let (bare, full) = (percentile(&mut bares, 50), percentile(&mut fulls, 50));
    println!("bare commit   p50 {:>8.1?}  p99 {:>8.1?}", bare, percentile(&mut bares, 99));
    println!("full commit   p50 {:>8.1?}  p99 {:>8.1?}", full, percentile(&mut fulls, 99));
    println!("ratio         {:.2} (hold 1.2)", full.as_secs_f64() / bare.as_secs_f64());

    let one = rate(&store, 1, 100).await?;
    let sixteen = rate(&store, 16, 200).await?;
    println!("one writer    {one:>8.0} commits/s");
    println!("16 writers    {sixteen:>8.0} commits/s");
    println!("ratio         {:.1} (hold 5)", sixteen / one);

    store.close().await;
    for end in ["", "-wal", "-shm"] {
        drop(std::fs::remove_file(format!("{}{end}", path.display())));
    }
    Ok(())
}
