//! Commits that wait at the same time: written together, and no different from one after the other.

use convenor_core::ids::{MemberId, PartnershipId};
use convenor_store::{Commit, Head, Inbound, NewMessage, Outcome, Store, StoreError, To};
use futures_util::future;

use crate::support::*;

/// All at once: they wait for the writer before it looks.
async fn at_once(store: &Store, commits: Vec<Commit>) -> Vec<Result<Outcome, StoreError>> {
    future::join_all(commits.into_iter().map(|commit| store.commit(commit))).await
}

async fn outcomes(store: &Store, commits: Vec<Commit>) -> Vec<Outcome> {
    at_once(store, commits).await.into_iter().map(Result::unwrap).collect()
}

fn heard(key: &str) -> Option<Inbound> {
    Some(Inbound { key: key.to_owned(), at: at(0) })
}

async fn three(store: &Store) -> [PartnershipId; 3] {
    let mut ids = [PartnershipId(0); 3];
    for id in &mut ids {
        *id = founded(store, &[(1, "@amina:x")]).await;
    }
    ids
}

const fn done_of(partnership: PartnershipId) -> Outcome {
    Outcome::Done { partnership: Some(partnership) }
}

pub async fn each_of_a_batch_gets_its_own_outcome(db: Database) {
    let store = &db.store;
    let [won, stale, known] = three(store).await;
    done(store, Commit { inbound: heard("k0"), now: at(0), ..Commit::default() }).await;
    let amina = person_id(store, "@amina:x").await;
    let next = async |id, key, to| {
        let mut part = part(Some(id), head(store, id).await, &["more", "and more"]);
        part.texts = vec![text(7, "words — كلمات")];
        part.next_due = Some(at(60));
        Commit { inbound: heard(key), outbox: vec![say(to, key, 0)], ..ledger(part) }
    };
    let faster = ledger(part(Some(stale), head(store, stale).await, &["faster"]));
    let late = next(stale, "k2", To::Member(MemberId(1))).await;
    done(store, faster).await;
    let refused =
        |key, to| Commit { inbound: heard(key), outbox: vec![say(to, key, 0)], now: at(0), ..Commit::default() };
    let commits = vec![
        next(won, "k1", To::Member(MemberId(1))).await,
        late,
        next(known, "k0", To::Room(room("!a"))).await,
        refused("k3", To::Person(amina)),
        refused("k0", To::Room(room("!a"))),
    ];
    let expected =
        [done_of(won), Outcome::Stale, Outcome::Duplicate, Outcome::Done { partnership: None }, Outcome::Duplicate];
    assert_eq!(outcomes(store, commits).await, expected);

    let snapshot = read(store, won).await;
    assert_eq!((snapshot.head.seq, snapshot.next_due), (3, Some(at(60))));
    assert_eq!(replay(&snapshot.tail), (3, snapshot.head.link));
    assert_eq!((head(store, stale).await.seq, head(store, known).await.seq), (2, 1));
    let texts = async |id| store.wholes(&[id], 9).await.unwrap()[0].texts.len();
    assert_eq!([texts(won).await, texts(stale).await, texts(known).await], [1, 0, 0]);
    assert_eq!(topics(store, 0).await, ["k1", "k3"], "what was not written is not told");
    // It is decided on again, and was not heard before.
    let again = next(stale, "k2", To::Member(MemberId(1))).await;
    assert_eq!(outcomes(store, vec![again]).await, [done_of(stale)]);
}

pub async fn whoever_breaks_a_chain_spoils_no_other(db: Database) {
    let store = &db.store;
    let [one, two, three] = three(store).await;
    let mut parts = Vec::new();
    for id in [one, two, three] {
        parts.push(part(Some(id), head(store, id).await, &["more"]));
    }
    parts[1].entries[0].link = head(store, two).await.link;
    let written = at_once(store, parts.into_iter().map(ledger).collect()).await;
    assert!(matches!(written[1], Err(StoreError::Chain { seq: 2 })), "{written:?}");
    assert_eq!((written[0].as_ref().unwrap(), written[2].as_ref().unwrap()), (&done_of(one), &done_of(three)));
    assert_eq!((head(store, one).await.seq, head(store, two).await.seq, head(store, three).await.seq), (2, 1, 2));
}

pub async fn of_one_partnership_the_second_decides_again(db: Database) {
    let store = &db.store;
    let [one, other, _] = three(store).await;
    let start = head(store, one).await;
    let commits = vec![
        ledger(part(Some(one), start, &["first"])),
        ledger(part(Some(other), head(store, other).await, &["beside"])),
        ledger(part(Some(one), start, &["second"])),
    ];
    assert_eq!(outcomes(store, commits).await, [done_of(one), done_of(other), Outcome::Stale]);
    assert_eq!(read(store, one).await.tail[1].bytes, "first");
}

pub async fn what_is_not_plain_is_written_after_the_rest(db: Database) {
    let store = &db.store;
    let [one, two, three] = three(store).await;
    let start = head(store, one).await;
    let plain = async |id| ledger(part(Some(id), head(store, id).await, &["more"]));
    let mut members = part(Some(three), head(store, three).await, &["more"]);
    members.members = vec![(MemberId(2), account("@badr:x"))];
    let queued = Commit { queue_done: Some(1), now: at(0), ..Commit::default() };
    let founding = ledger(part(None, Head::START, &["founded"]));
    let mixed = vec![ledger(members), plain(one).await, queued, founding, plain(two).await];
    assert_eq!(mixed.iter().map(Commit::is_plain).collect::<Vec<_>>(), [false, true, false, false, true]);
    let written = outcomes(store, mixed).await;
    assert_eq!(written[..3], [done_of(three), done_of(one), Outcome::Duplicate]);
    assert!(matches!(written[3], Outcome::Done { partnership: Some(_) }), "{written:?}");
    assert_eq!(written[4], done_of(two));
    // The same handed over as one, in its own order.
    let many = vec![ledger(part(Some(one), start, &["late"])), plain(two).await, plain(two).await];
    assert_eq!(store.commit_many(many).await.unwrap(), [Outcome::Stale, done_of(two), Outcome::Stale]);
    assert_eq!((head(store, one).await.seq, head(store, two).await.seq), (2, 3));
}

pub async fn a_batch_replaces_as_its_members_would(db: Database) {
    let store = &db.store;
    let [one, two, _] = three(store).await;
    let to = || To::Room(room("!a"));
    let later = |topic: &str| NewMessage { replaces: true, ..say(to(), topic, 0) };
    done(store, Commit { outbox: vec![say(to(), "old", 0), say(to(), "kept", 0)], now: at(0), ..Commit::default() })
        .await;
    let begun = NewMessage { parts: Some("[]".to_owned()), ..say(to(), "new", 0) };
    let first = vec![later("old"), say(to(), "new", 0), begun];
    let second = vec![later("new"), NewMessage { replaces: true, ..say(To::Member(MemberId(9)), "kept", 0) }];
    let mut commits = Vec::new();
    for (id, outbox) in [(one, first), (two, second)] {
        commits.push(Commit { outbox, ..ledger(part(Some(id), head(store, id).await, &["more"])) });
    }
    assert_eq!(outcomes(store, commits).await, [done_of(one), done_of(two)]);
    let mut said = Vec::new();
    while let [topic, ..] = &topics(store, 0).await[..] {
        deliver(store, 0, topic).await;
        said.push(topic.clone());
    }
    assert_eq!(said, ["kept", "old", "new", "new"], "what has begun is not taken back");
}
