//! Ledgers, claims, the queue, group commit.

use std::collections::HashMap;

use chrono::TimeDelta;
use convenor_core::ids::{MemberId, PartnershipId, TextId};
use convenor_store::{ClaimKind, ClaimOp, Commit, Head, Inbound, Outcome, QueueItem, Store, StoreError, Swept, To};
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use tokio::task::JoinSet;

use crate::support::*;

fn take(kind: ClaimKind, value: &str, expires: Option<i64>) -> ClaimOp {
    ClaimOp::Take { kind, value: value.to_owned(), detail: 7, expires: expires.map(at), person: None }
}

fn claiming(partnership: PartnershipId, op: ClaimOp, now: i64) -> Commit {
    Commit { partnership: Some(partnership), claims: vec![op], now: at(now), ..Commit::default() }
}

pub async fn a_partnership_is_created_and_read_back(db: Database) {
    let store = &db.store;
    store.ping().await.unwrap();
    let mut first = part(None, Head::START, &["one", "two"]);
    first.texts = vec![text(1, "Clean water — الماء أولاً"), text(2, "A goal")];
    first.next_due = Some(at(60));
    first.members = vec![(MemberId(1), account("@amina:x"))];
    let link = first.entries[1].link;
    let partnership = done(store, ledger(first)).await.unwrap();

    let snapshot = read(store, partnership).await;
    assert_eq!((snapshot.head.seq, snapshot.head.link, snapshot.next_due), (2, link, Some(at(60))));
    assert_eq!(snapshot.tail.iter().map(|entry| entry.bytes.as_str()).collect::<Vec<_>>(), ["one", "two"]);
    let people = snapshot.people.unwrap();
    assert_eq!(people[0].member, MemberId(1));
    assert_eq!(people[0].person.as_ref().unwrap().accounts[0].account, account("@amina:x"));

    let many = (1..=20).map(TextId).collect::<Vec<_>>();
    let texts = store.texts(partnership, &many).await.unwrap();
    assert_eq!(texts, HashMap::from([(TextId(1), "Clean water — الماء أولاً".into()), (TextId(2), "A goal".into())]));
    assert!(store.texts(partnership, &[]).await.unwrap().is_empty());
    let all = store.all_texts(partnership).await.unwrap();
    assert_eq!((all[1].id, all[1].salt, all[1].author, all[1].personal), (TextId(2), salt(1_000_002), None, false));

    assert_eq!(store.partnerships().await.unwrap(), [partnership]);
    assert!(store.snapshot(PartnershipId(99), None).await.unwrap().is_none());
}

pub async fn a_known_head_gets_only_what_is_new(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let known = head(store, partnership).await;
    done(store, ledger(part(Some(partnership), known, &["more"]))).await;
    let news = store.snapshot(partnership, Some(known)).await.unwrap().unwrap();
    assert_eq!(news.tail.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [2]);
    assert!(news.people.is_none());
    let none = store.snapshot(partnership, Some(news.head)).await.unwrap().unwrap();
    assert!(none.tail.is_empty() && none.people.is_none());

    let mut joined = part(Some(partnership), news.head, &["joined"]);
    joined.members = vec![(MemberId(2), account("@omar:x"))];
    done(store, ledger(joined)).await;
    let news = store.snapshot(partnership, Some(news.head)).await.unwrap().unwrap();
    assert_eq!(news.people.unwrap().len(), 2);
}

pub async fn a_replay_gives_the_stored_head(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    for n in 0..20 {
        let event = format!(r#"{{"v1":{{"n":{n},"é":"\u0000"}}}}"#);
        let events = [event.as_str(), "{}"];
        done(store, ledger(part(Some(partnership), head(store, partnership).await, &events))).await;
    }
    let snapshot = read(store, partnership).await;
    assert_eq!(replay(&snapshot.tail), (41, snapshot.head.link));
}

pub async fn a_broken_chain_is_never_written(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    let before = head(store, partnership).await;
    let mut broken = part(Some(partnership), before, &["one", "two"]);
    broken.entries[1].bytes.push('!');
    assert!(matches!(store.commit(ledger(broken)).await, Err(StoreError::Chain { seq: 3 })));
    assert_eq!(head(store, partnership).await, before);
}

pub async fn whoever_decided_on_an_old_head_decides_again(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let old = head(store, partnership).await;
    done(store, ledger(part(Some(partnership), old, &["first"]))).await;
    assert_eq!(store.commit(ledger(part(Some(partnership), old, &["second"]))).await.unwrap(), Outcome::Stale);
    assert_eq!(store.commit(ledger(part(Some(PartnershipId(99)), old, &["x"]))).await.unwrap(), Outcome::Stale);
    // A changed setting counts too, though the ledger stands still.
    let now = head(store, partnership).await;
    let person = person_id(store, "@amina:x").await;
    let zone = convenor_store::PeopleOp::SetZone { person, zone: "Africa/Cairo".to_owned() };
    done(store, Commit { people: vec![zone], now: at(1), ..Commit::default() }).await;
    assert_eq!(store.commit(ledger(part(Some(partnership), now, &["second"]))).await.unwrap(), Outcome::Stale);
    assert_eq!(read(store, partnership).await.tail.len(), 2);
}

pub async fn what_was_heard_before_changes_nothing(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    let heard = |head| Commit {
        inbound: Some(Inbound { key: "matrix:$1".to_owned(), at: at(0) }),
        outbox: vec![say(To::Room(room("!a")), "answer", 0)],
        ..ledger(part(Some(partnership), head, &["said"]))
    };
    assert!(!store.seen("matrix:$1").await.unwrap());
    done(store, heard(head(store, partnership).await)).await;
    assert!(store.seen("matrix:$1").await.unwrap());
    let again = heard(head(store, partnership).await);
    assert_eq!(store.commit(again).await.unwrap(), Outcome::Duplicate);
    assert_eq!(head(store, partnership).await.seq, 2);
    assert_eq!(topics(store, 0).await, ["answer"]);
    // What lost for another reason was not heard yet.
    let mut stale = heard(Head::START);
    stale.inbound = Some(Inbound { key: "matrix:$2".to_owned(), at: at(0) });
    assert_eq!(store.commit(stale).await.unwrap(), Outcome::Stale);
    assert!(!store.seen("matrix:$2").await.unwrap());
}

pub async fn a_loser_does_not_take_its_batch_along(db: Database) {
    let store = &db.store;
    let mut partnerships = Vec::new();
    for _ in 0..6 {
        partnerships.push(founded(store, &[]).await);
    }
    done(store, claiming(partnerships[0], take(ClaimKind::Code, "SARALA", None), 0)).await;
    let start = head(store, partnerships[0]).await;
    let mut commits = partnerships.iter().map(|id| ledger(part(Some(*id), start, &["x"]))).collect::<Vec<_>>();
    commits[1].ledger.as_mut().unwrap().expect.rev += 1;
    commits[2].claims = vec![take(ClaimKind::Code, "FREE", None), take(ClaimKind::Code, "SARALA", None)];
    // The engine itself refuses this one: a text's number is used twice.
    commits[3].ledger.as_mut().unwrap().texts = vec![text(1, "a"), text(1, "b")];
    commits[4].ledger.as_mut().unwrap().entries[0].bytes.push('!');
    // All are sent before the writer runs.
    let mut waiting = Vec::new();
    for commit in commits {
        let store = store.clone();
        waiting.push(tokio::spawn(async move { store.commit(commit).await }));
    }
    let mut answers = Vec::new();
    for answer in waiting {
        answers.push(answer.await.unwrap());
    }
    assert!(matches!(answers[0], Ok(Outcome::Done { .. })));
    assert!(matches!(answers[1], Ok(Outcome::Stale)));
    assert!(matches!(answers[2], Ok(Outcome::ClaimTaken { index: 1 })));
    assert!(matches!(answers[3], Err(StoreError::Database(_))));
    assert!(matches!(answers[4], Err(StoreError::Chain { seq: 2 })));
    assert!(matches!(answers[5], Ok(Outcome::Done { .. })));
    let mut lengths = Vec::new();
    for partnership in &partnerships {
        lengths.push(head(store, *partnership).await.seq);
    }
    assert_eq!(lengths, [2, 1, 1, 1, 1, 2]);
    assert!(store.claim(ClaimKind::Code, "FREE", at(0)).await.unwrap().is_none());
    assert!(store.all_texts(partnerships[3]).await.unwrap().is_empty());
}

pub async fn sixteen_writers_all_land(db: Database) {
    let store = &db.store;
    let mut writers = JoinSet::new();
    for _ in 0..16 {
        let store = store.clone();
        writers.spawn(async move {
            let partnership = founded(&store, &[]).await;
            for n in 0..10 {
                let event = format!("event {n}");
                let head = head(&store, partnership).await;
                done(&store, ledger(part(Some(partnership), head, &[&event]))).await;
            }
            partnership
        });
    }
    let partnerships = writers.join_all().await;
    assert_eq!(partnerships.len(), 16);
    for partnership in partnerships {
        let snapshot = read(store, partnership).await;
        assert_eq!(replay(&snapshot.tail), (11, snapshot.head.link));
    }
}

pub async fn a_code_is_taken_once_and_free_again_when_it_expires(db: Database) {
    let store = &db.store;
    let (one, two) = (founded(store, &[]).await, founded(store, &[]).await);
    let link = || take(ClaimKind::RoomLink, "4711", Some(100));
    done(store, claiming(one, link(), 0)).await;
    let held = store.claim(ClaimKind::RoomLink, "4711", at(99)).await.unwrap().unwrap();
    assert_eq!((held.partnership, held.person, held.detail, held.expires), (Some(one), None, 7, Some(at(100))));
    assert_eq!(store.commit(claiming(two, link(), 99)).await.unwrap(), Outcome::ClaimTaken { index: 0 });
    assert!(store.claim(ClaimKind::RoomLink, "4711", at(100)).await.unwrap().is_none());
    assert!(store.claim(ClaimKind::PersonLink, "4711", at(0)).await.unwrap().is_none());
    done(store, claiming(two, take(ClaimKind::RoomLink, "4711", None), 100)).await;
    assert_eq!(store.claim(ClaimKind::RoomLink, "4711", at(1_000)).await.unwrap().unwrap().partnership, Some(two));
    let nobody = Commit { claims: vec![link()], now: at(0), ..Commit::default() };
    assert!(matches!(store.commit(nobody).await, Err(StoreError::NoPartnership)));
}

pub async fn a_link_code_is_used_once_however_many_try(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    done(store, claiming(partnership, take(ClaimKind::RoomLink, "4711", Some(100)), 0)).await;
    let mut tries = JoinSet::new();
    for _ in 0..8 {
        let store = store.clone();
        tries.spawn(async move {
            let used = ClaimOp::Use { kind: ClaimKind::RoomLink, value: "4711".to_owned() };
            store.commit(claiming(partnership, used, 1)).await.unwrap()
        });
    }
    let answers = tries.join_all().await;
    assert_eq!(answers.iter().filter(|answer| matches!(answer, Outcome::Done { .. })).count(), 1);
    assert_eq!(answers.iter().filter(|answer| matches!(answer, Outcome::ClaimGone { index: 0 })).count(), 7);
    // An expired one is gone, too.
    done(store, claiming(partnership, take(ClaimKind::RoomLink, "4712", Some(100)), 0)).await;
    let used = ClaimOp::Use { kind: ClaimKind::RoomLink, value: "4712".to_owned() };
    assert_eq!(store.commit(claiming(partnership, used, 100)).await.unwrap(), Outcome::ClaimGone { index: 0 });
}

pub async fn a_claim_is_freed_by_its_holder_only(db: Database) {
    let store = &db.store;
    let (one, two) = (founded(store, &[(1, "@amina:x")]).await, founded(store, &[]).await);
    let amina = person_id(store, "@amina:x").await;
    done(store, claiming(one, take(ClaimKind::Room, "matrix:!a", None), 0)).await;
    let free = |person| ClaimOp::Free { kind: ClaimKind::Room, value: "matrix:!a".to_owned(), person };
    assert_eq!(store.commit(claiming(two, free(None), 0)).await.unwrap(), Outcome::ClaimGone { index: 0 });
    assert_eq!(store.commit(claiming(one, free(Some(amina)), 0)).await.unwrap(), Outcome::ClaimGone { index: 0 });
    done(store, claiming(one, free(None), 0)).await;
    let own = ClaimOp::Take {
        kind: ClaimKind::Room,
        value: "matrix:!a".to_owned(),
        detail: 0,
        expires: None,
        person: Some(amina),
    };
    done(store, claiming(one, own, 0)).await;
    assert_eq!(store.claim(ClaimKind::Room, "matrix:!a", at(0)).await.unwrap().unwrap().person, Some(amina));
    done(store, claiming(two, free(Some(amina)), 0)).await;
}

pub async fn what_is_due_is_found_in_order(db: Database) {
    let store = &db.store;
    assert_eq!(store.next_due().await.unwrap(), None);
    let mut partnerships = Vec::new();
    for due in [Some(30), None, Some(10), Some(20)] {
        let mut part = part(None, Head::START, &["x"]);
        part.next_due = due.map(at);
        partnerships.push(done(store, ledger(part)).await.unwrap());
    }
    assert_eq!(store.next_due().await.unwrap(), Some(at(10)));
    assert!(store.due_partnerships(at(9), 10).await.unwrap().is_empty());
    assert_eq!(store.due_partnerships(at(20), 10).await.unwrap(), [partnerships[2], partnerships[3]]);
    assert_eq!(store.due_partnerships(at(99), 1).await.unwrap(), [partnerships[2]]);
}

pub async fn a_due_time_is_never_early(db: Database) {
    let store = &db.store;
    let exact = at(10) + TimeDelta::microseconds(1_500);
    let mut part = part(None, Head::START, &["x"]);
    part.next_due = Some(exact);
    done(store, ledger(part)).await;
    assert_eq!(store.next_due().await.unwrap(), Some(at(10) + TimeDelta::milliseconds(2)));
}

pub async fn the_queue_keeps_work_until_it_is_done(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    let item = |whose, item: &str| QueueItem { partnership: whose, item: item.to_owned() };
    let add = Commit {
        queue_add: vec![item(None, r#"{"a":1}"#), item(Some(partnership), r#"{"b":2}"#)],
        ..ledger(part(Some(partnership), head(store, partnership).await, &["x"]))
    };
    done(store, add).await;
    let queue = store.queue(10).await.unwrap();
    assert_eq!(queue.iter().map(|row| row.item.as_str()).collect::<Vec<_>>(), [r#"{"a":1}"#, r#"{"b":2}"#]);
    assert_eq!(store.queue(1).await.unwrap(), queue[..1]);
    let deal = |head| Commit { queue_done: Some(queue[0].id), ..ledger(part(Some(partnership), head, &["y"])) };
    done(store, deal(head(store, partnership).await)).await;
    let again = deal(head(store, partnership).await);
    assert_eq!(store.commit(again).await.unwrap(), Outcome::Duplicate);
    assert_eq!(head(store, partnership).await.seq, 3);
    assert_eq!(store.queue(10).await.unwrap(), queue[1..]);
    let lost = Commit { queue_add: vec![item(None, "{}")], ..Commit::default() };
    assert!(matches!(store.commit(lost).await, Err(StoreError::NoPartnership)));
}

pub async fn erased_texts_leave_the_chain_verifying(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let mut words = part(Some(partnership), head(store, partnership).await, &["said"]);
    words.texts = vec![text(1, "kept"), text(2, "to be erased"), text(3, "mine"), text(4, "mine, for all")];
    words.texts[2].author = Some(MemberId(1));
    words.texts[2].personal = true;
    words.texts[3].author = Some(MemberId(1));
    done(store, ledger(words)).await;
    let mut erasing = part(Some(partnership), head(store, partnership).await, &["erased"]);
    erasing.erase_texts = vec![TextId(2), TextId(77)];
    erasing.erase_personal_of = vec![MemberId(1)];
    done(store, ledger(erasing)).await;
    let left = store.all_texts(partnership).await.unwrap();
    assert_eq!(left.iter().map(|text| text.id.0).collect::<Vec<_>>(), [1, 4]);
    assert!(store.scrub().await.unwrap());
    assert_eq!(store.all_texts(partnership).await.unwrap(), left);
    let snapshot = read(store, partnership).await;
    assert_eq!(replay(&snapshot.tail), (3, snapshot.head.link));
}

pub async fn the_ledger_refuses_to_be_changed(db: Database) {
    if db.is_memory() {
        return;
    }
    let partnership = founded(&db.store, &[]).await;
    let statements = ["UPDATE ledger SET bytes = 'other'", "DELETE FROM ledger"];
    for sql in statements {
        let refused = if db.url.starts_with("postgres") {
            let mut conn = PgConnection::connect(&db.url).await.unwrap();
            sqlx::query(sql).execute(&mut conn).await.unwrap_err()
        } else {
            let mut conn = SqliteConnection::connect(&db.url).await.unwrap();
            sqlx::query(sql).execute(&mut conn).await.unwrap_err()
        };
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
    assert_eq!(read(&db.store, partnership).await.tail[0].bytes, r#"{"v1":"founded"}"#);
}

pub async fn a_sweep_forgets_what_is_old(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    for time in [0, 100] {
        let commit = Commit {
            inbound: Some(Inbound { key: format!("matrix:{time}"), at: at(time) }),
            outbox: vec![say(To::Room(room("!a")), &format!("t{time}"), time)],
            ..claiming(partnership, take(ClaimKind::RoomLink, &format!("{time}"), Some(time)), time)
        };
        done(store, commit).await;
        deliver(store, time, &format!("t{time}")).await;
    }
    assert_eq!(store.sweep(at(50)).await.unwrap(), Swept { heard: 1, delivered: 1, claims: 1 });
    assert!(!store.seen("matrix:0").await.unwrap());
    assert!(store.seen("matrix:100").await.unwrap());
}

pub async fn a_closed_store_says_so(db: Database) {
    let store: Store = db.store.clone();
    founded(&store, &[]).await;
    db.store.close().await;
    let late = store.commit(ledger(part(None, Head::START, &["x"]))).await;
    assert!(matches!(late, Err(StoreError::Closed)));
    store.close().await;
}
