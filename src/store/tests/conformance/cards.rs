//! Messages that are kept up to date, and answers in place.

use convenor_core::{
    ids::{Letter, PartnershipId, Ref},
    port::{Place, Platform, Target},
};
use convenor_store::{Card, Commit, Reader, To};

use crate::support::*;

fn card(partnership: PartnershipId, number: u32, message: &str) -> Card {
    Card {
        partnership,
        reference: Ref::new(Letter::D, number),
        place: Place { platform: Platform::Discord, id: "100".to_owned() },
        message: message.to_owned(),
        shown: "abc".to_owned(),
    }
}

pub async fn a_card_is_due_while_its_ledger_is_ahead(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    assert_eq!(store.next_card().await.unwrap(), None);
    store.keep_card(&card(partnership, 1, "$1"), 1, at(0)).await.unwrap();
    assert_eq!((store.due_cards(at(9), 5).await.unwrap(), store.next_card().await.unwrap()), (vec![], None));
    let here = head(store, partnership).await;
    done(store, ledger(part(Some(partnership), here, &[r#"{"v1":"heard"}"#]))).await;
    assert_eq!(store.due_cards(at(9), 5).await.unwrap(), [card(partnership, 1, "$1")]);
    assert_eq!(store.next_card().await.unwrap(), Some(at(0)));
    // Shown anew, it has seen all there is.
    let newer = Card { shown: "def".to_owned(), ..card(partnership, 1, "$1") };
    store.keep_card(&newer, 2, at(3)).await.unwrap();
    assert!(store.due_cards(at(9), 5).await.unwrap().is_empty());
}

pub async fn a_card_waits_and_is_forgotten(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[]).await;
    let (one, two) = (card(partnership, 1, "$1"), card(partnership, 2, "$2"));
    store.keep_card(&one, 0, at(5)).await.unwrap();
    store.keep_card(&two, 0, at(6)).await.unwrap();
    assert!(store.due_cards(at(4), 5).await.unwrap().is_empty());
    assert_eq!(store.due_cards(at(5), 5).await.unwrap(), std::slice::from_ref(&one));
    assert_eq!(store.next_card().await.unwrap(), Some(at(5)));
    store.put_off_card(&one, at(20)).await.unwrap();
    assert_eq!(store.due_cards(at(9), 5).await.unwrap(), std::slice::from_ref(&two));
    assert_eq!(store.due_cards(at(20), 1).await.unwrap(), std::slice::from_ref(&two));
    store.forget_card(&two).await.unwrap();
    assert_eq!(store.due_cards(at(20), 5).await.unwrap(), std::slice::from_ref(&one));
    // A room out of reach is left alone.
    let target = Target::Room(one.place.clone());
    store.mark_dead(&target, at(20), "gone").await.unwrap();
    assert_eq!((store.due_cards(at(20), 5).await.unwrap(), store.next_card().await.unwrap()), (vec![], None));
    store.revive(&target).await.unwrap();
    assert_eq!(store.due_cards(at(20), 5).await.unwrap(), [one]);
}

pub async fn an_answer_has_a_lane_of_its_own(db: Database) {
    let store = &db.store;
    let me = account("@me");
    let outbox = vec![say(To::Account(me.clone()), "reminder", 0), say(To::Answer(me.clone()), "answer", 0)];
    done(store, Commit { outbox, now: at(0), ..Commit::default() }).await;
    // Whom no message reaches is still answered where they ask.
    store.mark_dead(&Target::Account(me.clone()), at(0), "closed").await.unwrap();
    let due = store.claim_deliveries(at(0), 10).await.unwrap();
    assert_eq!(due.iter().map(|delivery| delivery.topic.as_str()).collect::<Vec<_>>(), ["answer"]);
    assert_eq!(due[0].to, Reader::Account(me));
}

pub async fn an_answer_that_found_nobody_waits_with_the_rest(db: Database) {
    let store = &db.store;
    let target = Target::Account(account("@me"));
    let mut answer = say(To::Answer(account("@me")), "answer", 0);
    answer.reply_to = Some("7".to_owned());
    done(store, Commit { outbox: vec![answer], now: at(0), ..Commit::default() }).await;
    let id = row(store, 0, "answer").await;
    store.freeze(id, "[1]".to_owned(), at(0)).await.unwrap();
    store.mark_dead(&target, at(0), "closed").await.unwrap();
    assert!(store.readdress(id, &target).await.unwrap());
    assert!(store.claim_deliveries(at(9), 10).await.unwrap().is_empty());
    assert!(store.revive(&target).await.unwrap());
    let due = store.claim_deliveries(at(9), 10).await.unwrap();
    assert_eq!((due[0].id, due[0].reply_to.as_deref(), due[0].parts.as_deref()), (id, None, None));
    assert!(!store.readdress(id + 1, &target).await.unwrap());
}
