//! Manners: gathered, put off, muted, asked for, out of reach.

use chrono::NaiveDate;
use convenor_core::port::Target;
use convenor_store::{ASKED_FOR, Commit, NewMessage, PeopleOp, Store, To};

use crate::support::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn write(store: &Store, outbox: Vec<NewMessage>) {
    done(store, Commit { outbox, now: at(0), ..Commit::default() }).await;
}

async fn change(store: &Store, now: i64, op: PeopleOp) {
    done(store, Commit { people: vec![op], now: at(now), ..Commit::default() }).await;
}

/// Amina, with messages that wait until then.
async fn amina(store: &Store, messages: &[(&str, i64)]) -> convenor_core::ids::PersonId {
    founded(store, &[(1, "@amina:x")]).await;
    let amina = person_id(store, "@amina:x").await;
    write(store, messages.iter().map(|(topic, time)| say(To::Person(amina), topic, *time)).collect()).await;
    amina
}

pub async fn several_waiting_messages_become_one(db: Database) {
    let store = &db.store;
    write(store, ["a1", "a2", "a3", "a4"].map(|topic| say(To::Room(room("!a")), topic, 0)).into()).await;
    let first = store.claim_deliveries(at(0), 1).await.unwrap().remove(0);
    let behind: Vec<i64> = store.behind(&first, 2).await.unwrap().iter().map(|delivery| delivery.id).collect();
    assert!(store.gather(first.id, r#"["all"]"#.to_owned(), at(7), behind, None).await.unwrap());
    let due = store.claim_deliveries(at(7), 9).await.unwrap();
    assert_eq!((due[0].id, due[0].parts.as_deref(), due[0].first_attempt), (first.id, Some(r#"["all"]"#), Some(at(7))));
    deliver(store, 7, "a1").await;
    assert_eq!(topics(store, 7).await, ["a4"]);
}

pub async fn a_digest_is_noted_with_its_day(db: Database) {
    let store = &db.store;
    let amina = amina(store, &[("one", 0), ("two", 0)]).await;
    assert_eq!(person(store, "@amina:x").await.digest, None);
    let (one, two) = (row(store, 0, "one").await, row(store, 0, "two").await);
    let digest = Some((amina, day("2026-09-21")));
    assert!(store.gather(one, "[]".to_owned(), at(0), vec![two], digest).await.unwrap());
    assert_eq!(person(store, "@amina:x").await.digest, Some(day("2026-09-21")));
    assert_eq!(topics(store, 0).await, ["one"]);
}

pub async fn nothing_is_gathered_that_has_begun(db: Database) {
    let store = &db.store;
    let amina = amina(store, &[("one", 0), ("two", 0)]).await;
    let (one, two) = (row(store, 0, "one").await, row(store, 0, "two").await);
    store.freeze(two, "[]".to_owned(), at(0)).await.unwrap().unwrap();
    let digest = Some((amina, day("2026-09-21")));
    assert!(!store.gather(one, "[]".to_owned(), at(0), vec![two], digest).await.unwrap());
    assert!(!store.gather(two, "[]".to_owned(), at(0), vec![one], digest).await.unwrap());
    assert_eq!(person(store, "@amina:x").await.digest, None, "all of it or nothing");
    let due = store.claim_deliveries(at(0), 9).await.unwrap();
    assert_eq!(due.iter().map(|delivery| delivery.parts.is_some()).collect::<Vec<_>>(), [false, true]);
}

pub async fn a_message_put_off_keeps_its_time_when_it_is_late(db: Database) {
    let store = &db.store;
    amina(store, &[("one", 0), ("two", 0)]).await;
    let (one, two) = (row(store, 0, "one").await, row(store, 0, "two").await);
    assert!(store.put_off(one, at(60), false).await.unwrap());
    assert!(store.put_off(two, at(60), true).await.unwrap());
    assert!(topics(store, 59).await.is_empty());
    let due = store.claim_deliveries(at(60), 9).await.unwrap();
    assert_eq!(
        due.iter().map(|d| (d.not_before, d.due, d.attempts)).collect::<Vec<_>>(),
        [(at(60), at(60), 0), (at(0), at(60), 0)]
    );
    store.freeze(one, "[]".to_owned(), at(60)).await.unwrap().unwrap();
    assert!(!store.put_off(one, at(90), false).await.unwrap(), "it has begun");
}

pub async fn what_waits_behind_a_message_is_read_in_order(db: Database) {
    let store = &db.store;
    let to = |id: &str| To::Room(room(id));
    write(store, vec![say(to("!a"), "a1", 0), say(to("!b"), "b1", 0), say(to("!a"), "a2", 50), say(to("!a"), "a3", 0)])
        .await;
    let due = store.claim_deliveries(at(0), 9).await.unwrap();
    let behind = store.behind(&due[0], 9).await.unwrap();
    let seen: Vec<_> = behind.iter().map(|delivery| (delivery.topic.as_str(), delivery.due)).collect();
    assert_eq!(seen, [("a2", at(50)), ("a3", at(0))]);
    assert_eq!(store.behind(&due[0], 1).await.unwrap().len(), 1);
    write(store, vec![say(To::Account(account("@x")), "x1", 0), say(To::Account(account("@x")), "x2", 0)]).await;
    let due = store.claim_deliveries(at(0), 9).await.unwrap();
    let first = due.iter().find(|delivery| delivery.topic == "x1").unwrap();
    assert_eq!(store.behind(first, 9).await.unwrap()[0].topic, "x2");
}

pub async fn a_changed_setting_has_what_waits_looked_at_again(db: Database) {
    let store = &db.store;
    let amina = amina(store, &[("tomorrow", 5_000), ("begun", 0)]).await;
    store.freeze(row(store, 0, "begun").await, "[]".to_owned(), at(0)).await.unwrap().unwrap();
    assert!(store.retry(row(store, 0, "begun").await, at(900)).await.unwrap());
    assert!(topics(store, 10).await.is_empty());
    change(store, 10, PeopleOp::SetQuiet { person: amina, quiet: "22:00-06:00".to_owned() }).await;
    let due = store.claim_deliveries(at(10), 9).await.unwrap();
    let [tomorrow] = due.as_slice() else { panic!("{due:?}") };
    // Its planned time is known still.
    assert_eq!((tomorrow.topic.as_str(), tomorrow.not_before), ("tomorrow", at(5_000)));
    assert!(store.put_off(tomorrow.id, at(7_000), false).await.unwrap());
    change(store, 20, PeopleOp::SetWeekend { person: amina, weekend: "fri".to_owned() }).await;
    assert_eq!(topics(store, 20).await, ["tomorrow"]);
}

pub async fn a_mute_is_kept_and_merged(db: Database) {
    let store = &db.store;
    let amina = amina(store, &[("tomorrow", 5_000)]).await;
    change(store, 10, PeopleOp::SetMuted { person: amina, until: at(300) }).await;
    assert_eq!(person(store, "@amina:x").await.muted, Some(at(300)));
    assert_eq!(topics(store, 10).await, ["tomorrow"], "looked at again");
    founded(store, &[(1, "@other:x")]).await;
    let other = person_id(store, "@other:x").await;
    change(store, 20, PeopleOp::Merge { keep: other, gone: amina }).await;
    assert_eq!(person(store, "@other:x").await.muted, Some(at(300)));
    change(store, 30, PeopleOp::Unlink { account: account("@amina:x") }).await;
    assert_eq!(person(store, "@amina:x").await.muted, Some(at(300)));
    let nobody = PeopleOp::SetMuted { person: convenor_core::ids::PersonId(999), until: at(1) };
    let commit = Commit { people: vec![nobody], now: at(40), ..Commit::default() };
    assert_eq!(store.commit(commit).await.unwrap(), convenor_store::Outcome::PersonGone { index: 0 });
}

pub async fn who_reads_the_inbox_gets_what_waits_at_once(db: Database) {
    let store = &db.store;
    let amina = amina(store, &[("tomorrow", 5_000), ("lost", 0)]).await;
    write(store, vec![say(To::Account(account("@amina:x")), "answer", 0)]).await;
    let target = Target::Account(account("@amina:x"));
    store.mark_dead(&target, at(1), "direct messages closed").await.unwrap();
    assert!(topics(store, 9_000).await.is_empty());
    change(store, 60, PeopleOp::ReadInbox { person: amina }).await;
    let due = store.claim_deliveries(at(60), 9).await.unwrap();
    let mut seen: Vec<_> = due.iter().map(|delivery| (delivery.topic.as_str(), delivery.urgency)).collect();
    seen.sort_unstable();
    assert_eq!(seen, [("answer", 0), ("lost", ASKED_FOR), ("tomorrow", ASKED_FOR)]);
    assert!(store.dead_targets().await.unwrap().is_empty());
}

pub async fn a_lost_target_and_the_word_about_it_are_one_commit(db: Database) {
    let store = &db.store;
    amina(store, &[("one", 0)]).await;
    let commit = Commit {
        lost: Some((Target::Account(account("@amina:x")), "direct messages closed".to_owned())),
        outbox: vec![say(To::Room(room("!a")), "waiting", 0)],
        now: at(5),
        ..Commit::default()
    };
    done(store, commit).await;
    assert_eq!(topics(store, 9).await, ["waiting"]);
    assert_eq!(store.dead_targets().await.unwrap().len(), 1);
    // A commit that is not kept loses nothing either.
    let inbound = convenor_store::Inbound { key: "x".to_owned(), at: at(6) };
    done(store, Commit { inbound: Some(inbound.clone()), now: at(6), ..Commit::default() }).await;
    let commit = Commit {
        lost: Some((Target::Room(room("!a")), "kicked".to_owned())),
        inbound: Some(inbound),
        now: at(7),
        ..Commit::default()
    };
    assert_eq!(store.commit(commit).await.unwrap(), convenor_store::Outcome::Duplicate);
    assert_eq!(topics(store, 9).await, ["waiting"]);
}
