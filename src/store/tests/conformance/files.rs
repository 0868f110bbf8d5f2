//! What only shows on disk: addresses, newer databases, bytes that must be gone.

use convenor_core::{
    describe::{Change, Trait},
    ids::{MemberId, TextId},
};
use convenor_store::{Commit, NewMessage, NewText, PeopleOp, Store, StoreError, To};
use sqlx::{Connection as _, PgConnection, SqliteConnection};

use crate::support::*;

#[tokio::test]
async fn an_address_of_no_kind_is_refused() {
    for url in ["", "mysql://x", "sqlite:", "/var/db", "sqlite:x.db?mode=upside-down"] {
        assert!(matches!(Store::open(url).await, Err(StoreError::Url { .. })), "{url}");
    }
    let refused = Store::open("postgres://u:secret@127.0.0.1:notaport/x").await.unwrap_err();
    assert!(matches!(refused, StoreError::Url { .. }));
    assert!(!format!("{refused} {refused:?}").contains("secret"));
    assert!(matches!(Store::open("sqlite:/nowhere/at/all.db").await, Err(StoreError::Database(_))));
}

#[tokio::test]
async fn a_newer_database_is_refused() {
    let sql = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
               VALUES (9999, 'later', TRUE, '', 0)";
    let file = Database::file().await;
    let mut conn = SqliteConnection::connect(&file.url).await.unwrap();
    sqlx::query(sql).execute(&mut conn).await.unwrap();
    let server = Database::postgres().await;
    let mut conn = PgConnection::connect(&server.url).await.unwrap();
    sqlx::query(sql).execute(&mut conn).await.unwrap();
    for db in [file, server] {
        db.store.close().await;
        let refused = Store::open(&db.url).await.unwrap_err();
        assert!(matches!(refused, StoreError::Newer { found: 9999, known: 1.. }), "{refused:?}");
    }
}

#[tokio::test]
async fn what_was_written_is_there_after_a_restart() {
    for db in [Database::file().await, Database::postgres().await] {
        let partnership = founded(&db.store, &[(1, "@amina:x")]).await;
        let before = read(&db.store, partnership).await;
        db.store.close().await;
        let again = Store::open(&db.url).await.unwrap();
        let after = read(&again, partnership).await;
        assert_eq!((after.head, after.tail, after.people), (before.head, before.tail, before.people));
        again.close().await;
    }
}

/// How often these bytes stand in what the database leaves on disk.
fn count(haystack: &[u8], needle: &[u8]) -> usize {
    let starts = haystack.iter().enumerate().filter(|(_, byte)| **byte == needle[0]);
    starts.filter(|(at, _)| haystack[*at..].starts_with(needle)).count()
}

#[tokio::test]
async fn nothing_erased_is_left_in_the_file() {
    let db = Database::file().await;
    let store = &db.store;
    // Texts of all lengths, written and erased in an order that splits and joins pages.
    let body = |id: u32| format!("<{id}:{}>", "word ".repeat((id as usize * 37) % 400));
    let mut partnerships = Vec::new();
    for n in 0..4 {
        partnerships.push(founded(store, &[(1, &format!("@p{n}:x"))]).await);
    }
    for round in 0..25u32 {
        for partnership in &partnerships {
            let mut said = part(Some(*partnership), head(store, *partnership).await, &["said"]);
            said.texts = (0..8).map(|n| NewText { author: Some(MemberId(1)), ..text(round * 8 + n, "") }).collect();
            for text in &mut said.texts {
                text.id = TextId(text.id.0 * 7 % 200);
                text.body = body(text.id.0);
                text.salt = salt(u64::from(text.id.0) + 1_000 * u64::from(partnership.0 as u32));
                text.personal = text.id.0 % 4 == 1;
            }
            done(store, ledger(said)).await;
        }
        if round % 5 == 4 {
            for partnership in &partnerships {
                let mut erased = part(Some(*partnership), head(store, *partnership).await, &["erased"]);
                erased.erase_texts =
                    (0..(round + 1) * 8).map(|n| TextId(n * 7 % 200)).filter(|id| id.0 % 2 == 0).collect();
                done(store, ledger(erased)).await;
            }
        }
    }
    let person = person_id(store, "@p0:x").await;
    done(store, Commit { people: vec![PeopleOp::Erase { person }], now: at(1), ..Commit::default() }).await;
    let path = db.url.trim_start_matches("sqlite:");
    let on_disk = || {
        let mut bytes = std::fs::read(path).unwrap();
        bytes.extend(std::fs::read(format!("{path}-wal")).unwrap_or_default());
        bytes
    };
    let check = |bytes: &[u8], when: &str| {
        for (nth, partnership) in partnerships.iter().enumerate() {
            for id in 0..200u32 {
                let erased = id % 2 == 0 || (nth == 0 && id % 4 == 1);
                let salt = salt(u64::from(id) + 1_000 * u64::from(partnership.0 as u32));
                let found = count(bytes, &salt.0);
                assert_eq!(found == 0, erased, "{when}: salt of text {id} of {partnership:?} found {found} times");
            }
        }
        for id in (0..200u32).filter(|id| id % 2 == 0) {
            assert_eq!(count(bytes, format!("<{id}:").as_bytes()), 0, "{when}: text {id}");
        }
        assert_eq!(count(bytes, b"@p0:x"), 0, "{when}: the account's name");
    };
    assert!(store.scrub().await.unwrap());
    check(&on_disk(), "while open");
    store.close().await;
    check(&on_disk(), "closed");
    let again = Store::open(&db.url).await.unwrap();
    for partnership in partnerships {
        let snapshot = read(&again, partnership).await;
        assert_eq!(replay(&snapshot.tail), (31, snapshot.head.link));
    }
}

#[tokio::test]
async fn what_people_take_away_of_themselves_is_gone_from_the_file() {
    let db = Database::file().await;
    founded(&db.store, &[(1, "@amina:x"), (2, "@omar:x")]).await;
    let (amina, omar) = (person_id(&db.store, "@amina:x").await, person_id(&db.store, "@omar:x").await);
    let says = |person, what, words: &str| {
        let to = Some(words.to_owned()).filter(|words| !words.is_empty());
        PeopleOp::Describe { person, change: Change { what, to } }
    };
    let write = async |people| done(&db.store, Commit { people, now: at(1), ..Commit::default() }).await;
    let words = |n: u32| format!("<mine {n}> {}", "word ".repeat(n as usize % 9));
    for n in 0..20 {
        write(vec![says(amina, Trait::Gender, &words(n)), says(omar, Trait::Access, &words(n))]).await;
    }
    write(vec![says(amina, Trait::Gender, ""), PeopleOp::Erase { person: omar }]).await;
    assert!(db.store.scrub().await.unwrap());
    let path = db.url.trim_start_matches("sqlite:");
    let mut bytes = std::fs::read(path).unwrap();
    bytes.extend(std::fs::read(format!("{path}-wal")).unwrap_or_default());
    assert_eq!((count(&bytes, b"<mine"), count(&bytes, b"@amina:x") > 0), (0, true));
}

#[tokio::test]
async fn files_are_scrubbed_without_being_asked() {
    for (wait, db) in [(true, Database::file().await), (false, Database::file().await)] {
        let partnership = founded(&db.store, &[]).await;
        let mut said = part(Some(partnership), head(&db.store, partnership).await, &["said"]);
        said.texts = (0..40).map(|id| text(id, &format!("<secret {id}> {}", "word ".repeat(90)))).collect();
        done(&db.store, ledger(said)).await;
        let mut erased = part(Some(partnership), head(&db.store, partnership).await, &["erased"]);
        erased.erase_texts = (0..40).map(TextId).collect();
        done(&db.store, ledger(erased)).await;
        let path = db.url.trim_start_matches("sqlite:");
        if wait {
            tokio::time::sleep(std::time::Duration::from_millis(2_500)).await;
            assert_eq!(std::fs::metadata(format!("{path}-wal")).unwrap().len(), 0);
        } else {
            db.store.close().await;
        }
        assert_eq!(count(&std::fs::read(path).unwrap(), b"<secret"), 0);
    }
}

#[tokio::test]
async fn the_secret_of_a_link_is_gone_from_the_file_once_it_was_delivered() {
    let db = Database::file().await;
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let secret = "token-5f0d3c".repeat(4);
    let mut commit = Commit { partnership: Some(partnership), now: at(0), ..Commit::default() };
    let said = say(To::Account(account("@amina:x")), "poll.link", 0);
    commit.outbox = vec![NewMessage { notice: format!(r#"{{"token":"{secret}"}}"#), private: true, ..said }];
    done(store, commit).await;
    let on_disk = || {
        let path = db.url.trim_start_matches("sqlite:");
        let mut bytes = std::fs::read(path).unwrap();
        bytes.extend(std::fs::read(format!("{path}-wal")).unwrap_or_default());
        count(&bytes, secret.as_bytes())
    };
    let id = row(store, 0, "poll.link").await;
    assert!(store.freeze(id, format!(r#"["{secret}"]"#), at(1)).await.unwrap().is_some());
    assert!(on_disk() > 0, "while it waits it must be there");
    deliver(store, 1, "poll.link").await;
    assert!(store.scrub().await.unwrap());
    assert_eq!(on_disk(), 0);
}
