//! Databases of their own for each test, and short ways to say what is written.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    chain::{self, Hash, Salt},
    ids::{MemberId, PartnershipId, PersonId, TextId},
    port::{Account, Place, Platform},
};
use convenor_store::{
    Commit, Head, LedgerPart, NewEntry, NewMessage, NewText, Outcome, PersonRow, Snapshot, Store, StoredEntry, To,
};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

static COUNTER: AtomicU32 = AtomicU32::new(0);

pub struct Database {
    pub store: Store,
    pub url: String,
    /// Removed with the test.
    _dir: Option<tempfile::TempDir>,
}

impl Database {
    pub async fn file() -> Self {
        crate::statements::listen();
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", dir.path().join("convenor.db").display());
        Self { store: Store::open(&url).await.unwrap(), url, _dir: Some(dir) }
    }

    pub async fn memory() -> Self {
        crate::statements::listen();
        let url = "sqlite::memory:".to_owned();
        Self { store: Store::open(&url).await.unwrap(), url, _dir: None }
    }

    pub async fn postgres() -> Self {
        crate::statements::listen();
        let server = std::env::var("CONVENOR_TEST_POSTGRES").expect(
            "CONVENOR_TEST_POSTGRES must name a PostgreSQL: export CONVENOR_TEST_POSTGRES=$(tests/postgres start)",
        );
        let name = format!("convenor_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
        let mut conn = PgConnection::connect(&server).await.unwrap();
        for sql in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name}")] {
            sqlx::query(AssertSqlSafe(sql)).execute(&mut conn).await.unwrap();
        }
        conn.close().await.unwrap();
        let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
        Self { store: Store::open(&url).await.unwrap(), url, _dir: None }
    }

    pub fn is_memory(&self) -> bool {
        self.url == "sqlite::memory:"
    }
}

/// The instant so many seconds into the story.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_secs(1_790_000_000).unwrap() + TimeDelta::seconds(seconds)
}

pub fn account(id: &str) -> Account {
    Account { platform: Platform::Matrix, id: id.to_owned() }
}

pub fn room(id: &str) -> Place {
    Place { platform: Platform::Matrix, id: id.to_owned() }
}

pub fn salt(n: u64) -> Salt {
    let mut bytes = [0xA5; 16];
    bytes[..8].copy_from_slice(&n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    Salt(bytes)
}

/// A ledger part that adds these events after a head.
pub fn part(partnership: Option<PartnershipId>, head: Head, events: &[&str]) -> LedgerPart {
    let (mut seq, mut link) = (head.seq, head.link);
    let entries = events
        .iter()
        .map(|event| {
            seq += 1;
            let salt = salt(seq);
            link = chain::link(&link, seq, &chain::leaf(&salt, event.as_bytes()));
            NewEntry { bytes: (*event).to_owned(), salt, link }
        })
        .collect();
    LedgerPart {
        partnership,
        expect: head,
        entries,
        texts: Vec::new(),
        erase_texts: Vec::new(),
        erase_personal_of: Vec::new(),
        next_due: None,
        members: Vec::new(),
    }
}

pub fn text(id: u32, body: &str) -> NewText {
    NewText {
        id: TextId(id),
        salt: salt(1_000_000 + u64::from(id)),
        body: body.to_owned(),
        language: "en".to_owned(),
        author: None,
        personal: false,
    }
}

pub fn ledger(part: LedgerPart) -> Commit {
    Commit { ledger: Some(part), now: at(0), ..Commit::default() }
}

pub fn say(to: To, topic: &str, not_before: i64) -> NewMessage {
    NewMessage {
        to,
        topic: topic.to_owned(),
        notice: format!(r#"{{"about":"{topic}"}}"#),
        not_before: at(not_before),
        urgency: 0,
        reply_to: None,
        private: false,
        replaces: false,
        parts: None,
    }
}

pub async fn done(store: &Store, commit: Commit) -> Option<PartnershipId> {
    match store.commit(commit).await.unwrap() {
        Outcome::Done { partnership } => partnership,
        other => panic!("{other:?}"),
    }
}

/// A new partnership with these members, and an entry.
pub async fn founded(store: &Store, members: &[(u32, &str)]) -> PartnershipId {
    let mut part = part(None, Head::START, &[r#"{"v1":"founded"}"#]);
    part.members = members.iter().map(|(member, id)| (MemberId(*member), account(id))).collect();
    done(store, ledger(part)).await.unwrap()
}

pub async fn read(store: &Store, partnership: PartnershipId) -> Snapshot {
    store.snapshot(partnership, None).await.unwrap().unwrap()
}

pub async fn head(store: &Store, partnership: PartnershipId) -> Head {
    read(store, partnership).await.head
}

pub async fn person(store: &Store, id: &str) -> PersonRow {
    store.person_of(&account(id)).await.unwrap().unwrap()
}

pub async fn person_id(store: &Store, id: &str) -> PersonId {
    person(store, id).await.id
}

/// Who stands behind each member.
pub async fn seats(store: &Store, partnership: PartnershipId) -> Vec<(u32, Option<PersonId>)> {
    let people = read(store, partnership).await.people.unwrap();
    people.iter().map(|row| (row.member.0, row.person.as_ref().map(|person| person.id))).collect()
}

/// Replays stored entries; the head they give.
pub fn replay(entries: &[StoredEntry]) -> (u64, Hash) {
    let (mut seq, mut link) = (0, Hash::START);
    for entry in entries {
        seq += 1;
        assert_eq!(entry.seq, seq);
        link = chain::link(&link, seq, &chain::leaf(&entry.salt, entry.bytes.as_bytes()));
        assert_eq!(entry.link, link);
    }
    (seq, link)
}

pub async fn topics(store: &Store, now: i64) -> Vec<String> {
    store.claim_deliveries(at(now), 100).await.unwrap().into_iter().map(|delivery| delivery.topic).collect()
}

/// The number of the due message on this topic.
pub async fn row(store: &Store, now: i64, topic: &str) -> i64 {
    let due = store.claim_deliveries(at(now), 100).await.unwrap();
    due.iter().find(|delivery| delivery.topic == topic).unwrap_or_else(|| panic!("no {topic} in {due:?}")).id
}

/// Delivers the due message on this topic in one part.
pub async fn deliver(store: &Store, now: i64, topic: &str) {
    let id = row(store, now, topic).await;
    assert!(store.part_sent(id, 0, 1, &format!("$sent-{id}"), Platform::Matrix, "[]").await.unwrap());
}
