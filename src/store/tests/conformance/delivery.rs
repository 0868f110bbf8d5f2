//! What becomes of a message once it is taken.

use convenor_core::{
    ids::{Letter, Ref},
    port::{Account, Place, Platform, Target},
};
use convenor_store::{ClaimKind, ClaimOp, Commit, DeadTarget, PeopleOp, Store, To, room_claim};

use crate::support::*;

async fn room_messages(store: &Store, messages: &[(&str, &str)]) {
    let outbox = messages.iter().map(|(id, topic)| say(To::Room(room(id)), topic, 0)).collect();
    done(store, Commit { outbox, now: at(0), ..Commit::default() }).await;
}

pub async fn the_first_attempt_freezes_the_words(db: Database) {
    let store = &db.store;
    room_messages(store, &[("!a", "a")]).await;
    let id = row(store, 0, "a").await;
    let first = store.freeze(id, r#"["bonjour"]"#.to_owned(), at(5)).await.unwrap().unwrap();
    let second = store.freeze(id, r#"["hello"]"#.to_owned(), at(9)).await.unwrap().unwrap();
    assert_eq!(first, second);
    assert_eq!((second.parts.as_str(), second.first_attempt, second.sent), (r#"["bonjour"]"#, at(5), vec![]));
    let due = store.claim_deliveries(at(9), 10).await.unwrap();
    assert_eq!((due[0].parts.as_deref(), due[0].first_attempt), (Some(r#"["bonjour"]"#), Some(at(5))));
}

pub async fn a_message_in_parts_is_delivered_when_all_arrived(db: Database) {
    let store = &db.store;
    room_messages(store, &[("!a", "long"), ("!a", "next")]).await;
    let id = row(store, 0, "long").await;
    store.freeze(id, "[1,2,3]".to_owned(), at(0)).await.unwrap();
    assert!(store.part_sent(id, 0, 3, "$0", Platform::Matrix, "[]").await.unwrap());
    assert!(store.part_sent(id, 2, 3, "$2", Platform::Matrix, "[]").await.unwrap());
    assert!(store.retry(id, at(60)).await.unwrap());
    let due = store.claim_deliveries(at(60), 10).await.unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].sent, [Some("$0".to_owned()), None, Some("$2".to_owned())]);
    // Told twice, it counts once.
    assert!(store.part_sent(id, 2, 3, "$2", Platform::Matrix, "[]").await.unwrap());
    assert!(store.part_sent(id, 1, 3, "$1", Platform::Matrix, "[]").await.unwrap());
    assert_eq!(topics(store, 0).await, ["next"]);
    assert!(!store.part_sent(id, 1, 3, "$1", Platform::Matrix, "[]").await.unwrap());
}

pub async fn a_reply_finds_what_it_answers(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    let commit = Commit {
        partnership: Some(partnership),
        outbox: vec![say(To::Room(room("!a")), "opened", 0)],
        ..Commit::default()
    };
    done(store, commit).await;
    let id = row(store, 0, "opened").await;
    assert!(store.part_sent(id, 0, 1, "$1", Platform::Matrix, r#"["D1","R2"]"#).await.unwrap());
    let message = store.message(Platform::Matrix, "$1").await.unwrap().unwrap();
    assert_eq!((message.partnership, message.topic.as_str()), (Some(partnership), "opened"));
    assert_eq!(message.refs, [Ref::new(Letter::D, 1), Ref::new(Letter::R, 2)]);
    assert_eq!(store.message(Platform::Discord, "$1").await.unwrap(), None);
}

pub async fn a_dead_target_does_not_block_the_rest(db: Database) {
    let store = &db.store;
    room_messages(store, &[("!a", "a1"), ("!b", "b1")]).await;
    let target = Target::Room(room("!a"));
    store.mark_dead(&target, at(3), "M_FORBIDDEN").await.unwrap();
    room_messages(store, &[("!a", "a2")]).await;
    assert_eq!(topics(store, 9).await, ["b1"]);
    let dead = DeadTarget { target: target.clone(), at: at(3), why: "M_FORBIDDEN".to_owned() };
    assert_eq!(store.dead_targets().await.unwrap(), [dead]);
    assert!(store.revive(&target).await.unwrap());
    assert!(!store.revive(&target).await.unwrap());
    assert!(store.dead_targets().await.unwrap().is_empty());
    assert_eq!(topics(store, 9).await, ["a1", "b1"]);
    // What was put off is due again as well.
    let id = row(store, 9, "a1").await;
    assert!(store.retry(id, at(1_000)).await.unwrap());
    store.mark_dead(&target, at(10), "kicked").await.unwrap();
    assert!(store.revive(&target).await.unwrap());
    assert_eq!(topics(store, 9).await, ["a1", "b1"]);
}

pub async fn a_person_is_reached_on_any_account(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x")]).await;
    let discord = Account { platform: Platform::Discord, id: "77".to_owned() };
    let meet = PeopleOp::Meet { account: discord.clone(), name: "amina77".to_owned() };
    done(store, Commit { people: vec![meet], ..Commit::default() }).await;
    let keep = person_id(store, "@amina:x").await;
    let gone = store.person_of(&discord).await.unwrap().unwrap().id;
    let commit = Commit {
        people: vec![PeopleOp::Merge { keep, gone }],
        outbox: vec![say(To::Person(keep), "p", 0)],
        now: at(0),
        ..Commit::default()
    };
    done(store, commit).await;
    let matrix = Target::Account(account("@amina:x"));
    let before = head(store, partnership).await;
    store.mark_dead(&matrix, at(5), "direct messages closed").await.unwrap();
    assert_eq!(topics(store, 5).await, ["p"], "the other account is left");
    let reachable = person(store, "@amina:x").await.accounts.iter().map(|row| row.reachable).collect::<Vec<_>>();
    assert_eq!(reachable, [true, false]);
    assert_ne!(head(store, partnership).await.rev, before.rev);
    assert_eq!(read(store, partnership).await.next_due, Some(at(5)), "a coordinator is told");
    let unreachable = PeopleOp::SetReachable { account: discord.clone(), reachable: false };
    done(store, Commit { people: vec![unreachable], now: at(6), ..Commit::default() }).await;
    assert!(topics(store, 6).await.is_empty());
    assert_eq!(store.next_delivery(None).await.unwrap(), None);
    assert!(store.revive(&matrix).await.unwrap());
    assert_eq!(topics(store, 6).await, ["p"]);
    assert!(store.revive(&Target::Account(discord)).await.unwrap());
    assert!(store.dead_targets().await.unwrap().is_empty());
}

pub async fn a_room_that_moves_takes_its_messages_along(db: Database) {
    let store = &db.store;
    let attach = |id: &str, number| ClaimOp::Take {
        kind: ClaimKind::Room,
        value: room_claim(&room(id)),
        detail: number,
        expires: None,
        person: None,
    };
    let [one, other] = [founded(store, &[]).await, founded(store, &[]).await];
    for (partnership, claims) in
        [(one, vec![attach("!old", 1), attach("!also", 2)]), (other, vec![attach("!other", 1)])]
    {
        done(store, Commit { partnership: Some(partnership), claims, ..Commit::default() }).await;
    }
    room_messages(store, &[("!new", "n1"), ("!old", "o1"), ("!old", "o2")]).await;
    store.mark_dead(&Target::Room(room("!old")), at(1), "closed").await.unwrap();
    let before = head(store, one).await.rev;

    assert_eq!(store.move_room(&room("!old"), &room("!new")).await.unwrap(), Some(one));
    let ids = |rooms: Vec<(_, Place)>| rooms.into_iter().map(|(_, place)| place.id).collect::<Vec<_>>();
    assert_eq!(ids(store.rooms(one).await.unwrap()), ["!new", "!also"]);
    assert_ne!(head(store, one).await.rev, before);
    for topic in ["n1", "o1", "o2"] {
        assert_eq!(topics(store, 9).await, [topic], "in order, one lane");
        deliver(store, 9, topic).await;
    }
    // Again, from nowhere, into somebody else's room: nothing happens.
    assert_eq!(store.move_room(&room("!old"), &room("!new")).await.unwrap(), None);
    assert_eq!(store.move_room(&room("!new"), &room("!other")).await.unwrap(), None);
    // Into one of its own: one of them is left.
    assert_eq!(store.move_room(&room("!new"), &room("!also")).await.unwrap(), Some(one));
    assert_eq!(ids(store.rooms(one).await.unwrap()), ["!also"]);
    assert_eq!(ids(store.rooms(other).await.unwrap()), ["!other"]);
}

pub async fn what_is_not_waiting_is_said_so(db: Database) {
    let store = &db.store;
    room_messages(store, &[("!a", "a")]).await;
    let id = row(store, 0, "a").await;
    deliver(store, 0, "a").await;
    for id in [id, 999] {
        assert_eq!(store.freeze(id, "[]".to_owned(), at(0)).await.unwrap(), None);
        assert!(!store.retry(id, at(0)).await.unwrap());
        assert!(!store.park(id, "x").await.unwrap());
        assert!(!store.drop_row(id).await.unwrap());
    }
    assert!(!store.revive(&Target::Room(room("!never"))).await.unwrap());
    assert!(!store.revive(&Target::Account(account("@never"))).await.unwrap());
}

pub async fn adapters_remember(db: Database) {
    let store = &db.store;
    assert_eq!(store.recall(Platform::Matrix, "cursor/!a").await.unwrap(), None);
    for value in ["s1", "s2"] {
        store.remember(Platform::Matrix, "cursor/!a", value).await.unwrap();
    }
    assert_eq!(store.recall(Platform::Matrix, "cursor/!a").await.unwrap().as_deref(), Some("s2"));
    assert_eq!(store.recall(Platform::Discord, "cursor/!a").await.unwrap(), None);
}
