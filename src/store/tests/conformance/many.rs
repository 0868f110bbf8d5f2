//! Many partnerships at once: read whole, written together.

use std::collections::HashMap;

use convenor_core::{
    chain::Hash,
    ids::{MemberId, PartnershipId, RoomId, TextId},
};
use convenor_store::{AT_ONCE, ClaimKind, ClaimOp, Commit, Head, Outcome, StoreError, To, room_claim};

use crate::support::*;

pub async fn many_are_read_whole_and_at_one_moment(db: Database) {
    let store = &db.store;
    let mut first = part(None, Head::START, &["one", "two", "three"]);
    first.texts =
        vec![text(1, "Clean water — الماء أولاً"), text(2, "A goal\nin two lines"), text(3, "3:5:"), text(4, "")];
    first.members = vec![(MemberId(1), account("@amina:x")), (MemberId(2), account("@badr:x"))];
    let origin = first.entries[0].link;
    let claims = [("!a", 1), ("!b", 2)].map(|(id, number)| ClaimOp::Take {
        kind: ClaimKind::Room,
        value: room_claim(&room(id)),
        detail: number,
        expires: None,
        person: None,
    });
    let commit = Commit { claims: claims.into(), ..ledger(first) };
    let rich = done(store, commit).await.unwrap();
    let poor = founded(store, &[]).await;
    let large = done(store, ledger(part(None, Head::START, &["x"; 5]))).await.unwrap();

    let found = store.wholes(&[large, poor, PartnershipId(99), rich], 4).await.unwrap();
    let of = |id| found.iter().find(|whole| whole.partnership == id);
    assert_eq!((found.len(), of(large).is_none()), (2, true), "one with more entries is left out");
    let whole = of(rich).unwrap();
    assert_eq!((whole.head, whole.origin), (head(store, rich).await, origin));
    assert!(whole.entries().eq(["one", "two", "three"]));
    assert_eq!(Some(&whole.people), read(store, rich).await.people.as_ref());
    assert_eq!(whole.people.len(), 2);
    assert_eq!(whole.rooms, [(RoomId(1), room("!a")), (RoomId(2), room("!b"))]);
    assert_eq!(whole.rooms, store.rooms(rich).await.unwrap());
    let texts = [(1, "Clean water — الماء أولاً"), (2, "A goal\nin two lines"), (3, "3:5:"), (4, "")];
    assert_eq!(
        whole.texts,
        texts.map(|(id, body)| (TextId(id), body.to_owned())).into_iter().collect::<HashMap<_, _>>()
    );
    let whole = of(poor).unwrap();
    assert_eq!((whole.entries().count(), whole.people.len(), whole.rooms.len(), whole.texts.len()), (1, 0, 0, 0));
    assert!(store.wholes(&[], 4).await.unwrap().is_empty());
}

pub async fn many_are_written_each_where_it_was_decided_on(db: Database) {
    let store = &db.store;
    let mut ids = Vec::new();
    for _ in 0..AT_ONCE {
        ids.push(founded(store, &[(1, "@amina:x")]).await);
    }
    let mut commits = Vec::new();
    for (id, events) in ids.iter().zip([1, 3, 20].into_iter().cycle()) {
        let mut part = part(Some(*id), head(store, *id).await, &vec!["more"; events]);
        part.next_due = Some(at(60));
        let outbox = vec![say(To::Member(MemberId(1)), &format!("news of {}", id.0), 0)];
        commits.push(Commit { outbox, ..ledger(part) });
    }
    // Somebody else is faster with one of them.
    done(store, ledger(part(Some(ids[5]), head(store, ids[5]).await, &["faster"]))).await;

    let outcomes = store.commit_many(commits).await.unwrap();
    for (index, (id, outcome)) in ids.iter().zip(&outcomes).enumerate() {
        let snapshot = read(store, *id).await;
        assert_eq!(replay(&snapshot.tail), (snapshot.head.seq, snapshot.head.link));
        if index == 5 {
            assert_eq!((*outcome, snapshot.head.seq, snapshot.next_due), (Outcome::Stale, 2, None));
        } else {
            let grown = [1, 3, 20][index % 3];
            assert_eq!(*outcome, Outcome::Done { partnership: Some(*id) });
            assert_eq!((snapshot.head.seq, snapshot.next_due), (1 + grown, Some(at(60))));
        }
    }
    let told = topics(store, 0).await;
    assert_eq!(told.len(), AT_ONCE - 1);
    assert!(!told.contains(&format!("news of {}", ids[5].0)), "what was not written is not told");
}

pub async fn a_broken_chain_among_many_writes_none(db: Database) {
    let store = &db.store;
    let (one, two) = (founded(store, &[]).await, founded(store, &[]).await);
    let good = part(Some(one), head(store, one).await, &["more"]);
    let mut bad = part(Some(two), head(store, two).await, &["more"]);
    bad.entries[0].link = Hash([7; 32]);
    let refused = store.commit_many(vec![ledger(good), ledger(bad)]).await;
    assert!(matches!(refused, Err(StoreError::Chain { seq: 2 })), "{refused:?}");
    assert_eq!((head(store, one).await.seq, head(store, two).await.seq), (1, 1));
}
