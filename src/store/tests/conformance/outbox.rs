//! What waits to be said, and in which order.

use convenor_core::{
    ids::MemberId,
    port::{Platform, Target},
};
use convenor_store::{Commit, NewMessage, Outcome, Reader, Store, StoreError, To};

use crate::support::*;

async fn write(store: &Store, outbox: Vec<NewMessage>) {
    done(store, Commit { outbox, now: at(0), ..Commit::default() }).await;
}

fn to(id: &str) -> To {
    To::Room(room(id))
}

pub async fn a_room_hears_in_order(db: Database) {
    let store = &db.store;
    write(store, vec![say(to("!a"), "a1", 0), say(to("!b"), "b1", 0), say(to("!a"), "a2", 0)]).await;
    assert_eq!(topics(store, 0).await, ["a1", "b1"]);
    assert_eq!(topics(store, 0).await, ["a1", "b1"], "asking takes nothing away");
    deliver(store, 0, "a1").await;
    assert_eq!(topics(store, 0).await, ["a2", "b1"]);
    assert_eq!(store.claim_deliveries(at(0), 1).await.unwrap().len(), 1);
    deliver(store, 0, "b1").await;
    deliver(store, 0, "a2").await;
    assert!(topics(store, 0).await.is_empty());
    assert_eq!(store.next_delivery(None).await.unwrap(), None);
    write(store, vec![say(to("!a"), "a3", 5)]).await;
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(5)));
}

pub async fn a_row_that_waits_holds_its_room_and_no_other(db: Database) {
    let store = &db.store;
    let messages = ["a1", "a2"].map(|topic| say(to("!a"), topic, 0));
    write(store, messages.into_iter().chain([say(to("!b"), "b1", 0)]).collect()).await;
    assert!(store.retry(row(store, 0, "a1").await, at(60)).await.unwrap());
    assert_eq!(topics(store, 0).await, ["b1"]);
    assert_eq!(store.next_delivery(Some(at(0))).await.unwrap(), Some(at(60)));
    let due = store.claim_deliveries(at(60), 10).await.unwrap();
    assert_eq!((due[0].topic.as_str(), due[0].attempts, due[1].topic.as_str()), ("a1", 1, "b1"));
    // An account's order is kept in the same way.
    write(store, vec![say(To::Account(account("@x")), "x1", 90), say(To::Account(account("@x")), "x2", 0)]).await;
    assert!(!topics(store, 60).await.contains(&"x2".to_owned()));
    assert!(matches!(&store.claim_deliveries(at(90), 1).await.unwrap()[0].to, Reader::Account(_) | Reader::Room(_)));
}

pub async fn a_parked_message_does_not_hold_its_room(db: Database) {
    let store = &db.store;
    write(store, vec![say(to("!a"), "a1", 0), say(to("!a"), "a2", 0), say(to("!a"), "a3", 0)]).await;
    let id = row(store, 0, "a1").await;
    assert!(store.park(id, "400: too long").await.unwrap());
    assert!(!store.park(id, "again").await.unwrap());
    assert_eq!(topics(store, 0).await, ["a2"]);
    let parked = store.parked().await.unwrap();
    let [one] = parked.as_slice() else { panic!("{parked:?}") };
    assert_eq!((one.id, one.topic.as_str(), one.why.as_str()), (id, "a1", "400: too long"));
    assert_eq!((&one.target, one.person), (&Some(Target::Room(room("!a"))), None));
    assert!(store.drop_row(row(store, 0, "a2").await).await.unwrap());
    assert_eq!(topics(store, 0).await, ["a3"]);
    // The operator may have it tried again: it is first in its room once more.
    assert!(store.retry(id, at(0)).await.unwrap());
    assert_eq!(topics(store, 0).await, ["a1"]);
    assert!(store.parked().await.unwrap().is_empty());
}

pub async fn a_person_hears_what_is_due_whatever_came_first(db: Database) {
    let store = &db.store;
    founded(store, &[(1, "@amina:x")]).await;
    let amina = person(store, "@amina:x").await;
    let urgent = NewMessage {
        urgency: 9,
        private: true,
        reply_to: Some("$q".to_owned()),
        ..say(To::Person(amina.id), "now", 0)
    };
    write(store, vec![say(To::Person(amina.id), "tomorrow", 100), urgent]).await;
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(0)));
    let due = store.claim_deliveries(at(0), 10).await.unwrap();
    let [now] = due.as_slice() else { panic!("{due:?}") };
    assert_eq!((now.topic.as_str(), now.urgency, now.private, now.reply_to.as_deref()), ("now", 9, true, Some("$q")));
    assert_eq!(
        (&now.to, now.created, now.notice.as_str()),
        (&Reader::Person(Box::new(amina)), at(0), r#"{"about":"now"}"#)
    );
    deliver(store, 0, "now").await;
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(100)));
    assert_eq!(topics(store, 100).await, ["tomorrow"]);
}

pub async fn a_later_message_on_a_topic_replaces_the_earlier(db: Database) {
    let store = &db.store;
    founded(store, &[(1, "@amina:x")]).await;
    let amina = person_id(store, "@amina:x").await;
    let later = |topic: &str, time| NewMessage { replaces: true, ..say(To::Person(amina), topic, time) };
    write(store, vec![say(To::Person(amina), "D1", 10), say(To::Person(amina), "D2", 40)]).await;
    write(store, vec![later("D1", 30)]).await;
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(30)));
    assert_eq!(topics(store, 40).await, ["D2", "D1"]);
    // One that may have arrived already is not taken back.
    let id = row(store, 30, "D1").await;
    store.freeze(id, "[]".to_owned(), at(30)).await.unwrap().unwrap();
    write(store, vec![later("D1", 35)]).await;
    assert_eq!(topics(store, 40).await, ["D2", "D1", "D1"]);
    // Nor is what another person waits for.
    founded(store, &[(1, "@omar:x")]).await;
    let omar = person_id(store, "@omar:x").await;
    write(store, vec![NewMessage { replaces: true, ..say(To::Person(omar), "D2", 0) }]).await;
    assert_eq!(topics(store, 40).await.len(), 4);
}

pub async fn a_message_to_a_member_finds_the_person(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let amina = person_id(store, "@amina:x").await;
    let mut joined = part(Some(partnership), head(store, partnership).await, &["joined"]);
    joined.members = vec![(MemberId(2), account("@omar:x"))];
    let messages = [1, 2, 9].map(|member| say(To::Member(MemberId(member)), &format!("m{member}"), 0));
    done(store, Commit { outbox: messages.into(), ..ledger(joined) }).await;
    let due = store.claim_deliveries(at(0), 10).await.unwrap();
    assert_eq!(due.iter().map(|row| row.topic.as_str()).collect::<Vec<_>>(), ["m1", "m2"], "nobody is member 9");
    assert!(matches!(&due[0].to, Reader::Person(person) if person.id == amina));
    assert_eq!(due[1].partnership, Some(partnership));
    let outbox = vec![say(To::Member(MemberId(1)), "m", 0)];
    let commit = Commit { partnership: Some(partnership), outbox: outbox.clone(), ..Commit::default() };
    assert_eq!(store.commit(commit).await.unwrap(), Outcome::Done { partnership: Some(partnership) });
    let lost = Commit { outbox, ..Commit::default() };
    assert!(matches!(store.commit(lost).await, Err(StoreError::NoPartnership)));
}

pub async fn next_delivery_is_the_earliest(db: Database) {
    let store = &db.store;
    write(store, vec![say(to("!a"), "a", 30), say(to("!b"), "b", 10), say(to("!c"), "c", 20)]).await;
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(10)));
    assert_eq!(store.next_delivery(Some(at(10))).await.unwrap(), Some(at(20)));
    store.mark_dead(&Target::Room(room("!c")), at(0), "kicked").await.unwrap();
    assert_eq!(store.next_delivery(Some(at(10))).await.unwrap(), Some(at(30)));
    assert_eq!(store.message(Platform::Matrix, "$none").await.unwrap(), None);
}
