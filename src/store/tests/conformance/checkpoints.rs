//! Signing keys and checkpoints.

use convenor_core::{
    chain::Hash,
    checkpoint::{Checkpoint, KeyLink, KeyPair},
    ids::PartnershipId,
};
use convenor_store::{Commit, Head, Outcome, Store};

use crate::support::*;

fn key(seed: u8) -> KeyPair {
    KeyPair::from_seed(&[seed; 32])
}

fn first(seed: u8) -> KeyLink {
    KeyLink { public: key(seed).public(), since: at(0), handed: None }
}

async fn with_key(store: &Store) {
    assert!(store.add_key(0, &first(1), &[1; 32]).await.unwrap());
}

fn signed(by: u8, seq: u64, link: Hash) -> Checkpoint {
    key(by).checkpoint(&link, seq, link, at(5))
}

fn with_checkpoint(partnership: PartnershipId, head: Head, by: u8) -> Commit {
    let part = part(Some(partnership), head, &["adopted"]);
    let checkpoint = signed(by, head.seq + 1, part.entries[0].link);
    Commit { checkpoints: vec![checkpoint], ..ledger(part) }
}

pub async fn the_first_key_is_made_once(db: Database) {
    let store = &db.store;
    let none = store.signing_keys().await.unwrap();
    assert!(none.links.is_empty() && none.current.is_none());
    with_key(store).await;
    assert!(!store.add_key(0, &first(2), &[2; 32]).await.unwrap(), "somebody else was faster");
    let keys = store.signing_keys().await.unwrap();
    assert_eq!(keys.links, [first(1)]);
    assert_eq!(keys.current.unwrap().public(), key(1).public());
}

pub async fn a_key_that_handed_over_is_forgotten(db: Database) {
    let store = &db.store;
    with_key(store).await;
    let second = key(1).hand_over(key(2).public(), at(10));
    assert!(store.add_key(1, &second, &[2; 32]).await.unwrap());
    assert!(!store.add_key(1, &key(1).hand_over(key(3).public(), at(11)), &[3; 32]).await.unwrap());
    let keys = store.signing_keys().await.unwrap();
    assert_eq!(keys.links, [first(1), second]);
    assert!(keys.links[1].follows(&keys.links[0].public));
    assert_eq!(keys.current.unwrap().public(), key(2).public());
    if !db.is_memory() {
        let count = "SELECT COUNT(*) FROM signing_key WHERE secret = ";
        let left: i64 = if db.url.starts_with("postgres") {
            let mut conn = <sqlx::PgConnection as sqlx::Connection>::connect(&db.url).await.unwrap();
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("{count}'\\x{}'", "01".repeat(32))))
                .fetch_one(&mut conn)
                .await
                .unwrap()
        } else {
            let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect(&db.url).await.unwrap();
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("{count}x'{}'", "01".repeat(32))))
                .fetch_one(&mut conn)
                .await
                .unwrap()
        };
        assert_eq!(left, 0, "the old secret is still there");
    }
}

pub async fn a_checkpoint_is_kept_with_its_commit(db: Database) {
    let store = &db.store;
    with_key(store).await;
    let partnership = founded(store, &[]).await;
    let commit = with_checkpoint(partnership, head(store, partnership).await, 1);
    let expected = commit.checkpoints.clone();
    done(store, commit).await;
    assert_eq!(store.checkpoints(partnership).await.unwrap(), expected);
    assert!(store.checkpoints(PartnershipId(99)).await.unwrap().is_empty());
}

pub async fn a_checkpoint_of_an_old_key_takes_its_commit_back(db: Database) {
    let store = &db.store;
    with_key(store).await;
    let partnership = founded(store, &[]).await;
    assert!(store.add_key(1, &key(1).hand_over(key(2).public(), at(3)), &[2; 32]).await.unwrap());
    let before = head(store, partnership).await;
    let lost = store.commit(with_checkpoint(partnership, before, 1)).await.unwrap();
    assert_eq!(lost, Outcome::Stale);
    assert_eq!(head(store, partnership).await, before);
    assert!(store.checkpoints(partnership).await.unwrap().is_empty());
    done(store, with_checkpoint(partnership, before, 2)).await;
}

pub async fn an_export_leaves_one_checkpoint_an_entry(db: Database) {
    let store = &db.store;
    with_key(store).await;
    let partnership = founded(store, &[]).await;
    let link = head(store, partnership).await.link;
    let once = signed(1, 1, link);
    assert!(store.add_checkpoint(partnership, once).await.unwrap());
    assert!(!store.add_checkpoint(partnership, key(1).checkpoint(&link, 1, link, at(9))).await.unwrap());
    assert!(!store.add_checkpoint(partnership, signed(2, 2, link)).await.unwrap(), "a key nobody handed over to");
    assert_eq!(store.checkpoints(partnership).await.unwrap(), [once]);
}
