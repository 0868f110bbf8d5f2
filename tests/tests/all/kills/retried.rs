//! Kills where a failure of the homeserver is noted: a message that may have arrived, or that nobody takes.

use convenor_tests::faulty::{Asked, Fault, Faulty};
use serde_json::json;

use super::*;

/// A house with a partnership in it, behind a faulty front; the program is down.
async fn behind_a_front() -> (House, Faulty) {
    let server = Homeserver::from_env().unwrap();
    let front = Faulty::before(&server.url).await.unwrap();
    let mut house = House::on(&server).await.by_way_of(&front.url);
    house.start(None);
    house.joined().await;
    house.person.say(&house.room, "!partnership start Upper Sarala").await.unwrap();
    house.until("the partnership", |said| said.len() == 1).await;
    house.kill();
    (house, front)
}

impl House {
    async fn asks_for(&self, number: usize) {
        self.person.say(&self.room, &format!("!remind add number {number} --when in 5 days")).await.unwrap();
    }

    /// Everything said, once one more answer shows that nothing else is to come.
    async fn all_said(&self) -> Vec<(String, String)> {
        self.person.say(&self.room, "!help vote").await.unwrap();
        self.until("help", |said| said.last().is_some_and(|(_, body)| body.contains("vote REF POSITION"))).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_where_a_message_is_put_back_after_a_failure_it_comes_once_and_in_order() {
    let (mut house, front) = behind_a_front().await;
    let faults: [fn() -> Fault; 3] = [
        // It arrived, and the bot cannot know.
        || Fault::HalfAnAnswer,
        || Fault::Close,
        || Fault::Answer(500, json!({"errcode": "M_UNKNOWN", "error": "database is locked"})),
    ];
    let mut number = 0;
    for fault in faults {
        for failpoint in ["before-retry", "after-retry"] {
            front.behave(move |asked: &Asked| if asked.is_send() { fault() } else { Fault::None });
            house.start(Some(failpoint));
            for _ in 0..2 {
                number += 1;
                house.asks_for(number).await;
            }
            house.ended().await;
            front.behave_well();
        }
    }
    house.start(None);
    house.until("every answer", |said| numbers(said, "is set").len() >= number).await;
    let said = house.all_said().await;
    each_once(&said);
    assert_eq!(numbers(&said, "is set"), (1..=number).collect::<Vec<_>>(), "{said:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_where_a_refused_message_is_set_aside_it_waits_for_an_operator_and_the_others_come_once() {
    let (mut house, front) = behind_a_front().await;
    front.behave(|asked: &Asked| {
        if asked.is_send() && String::from_utf8_lossy(&asked.body).contains("bad number") {
            return Fault::Answer(413, json!({"errcode": "M_TOO_LARGE", "error": "event too large"}));
        }
        Fault::None
    });
    for (failpoint, good) in [("before-park", 1), ("after-park", 2)] {
        house.start(Some(failpoint));
        house.person.say(&house.room, "!remind add bad number 9 --when in 5 days").await.unwrap();
        house.asks_for(good).await;
        house.ended().await;
    }
    house.start(None);
    house.until("the good answers", |said| numbers(said, "is set").len() >= 2).await;
    let said = house.all_said().await;
    each_once(&said);
    assert_eq!(numbers(&said, "is set"), [1, 2], "{said:#?}");
    house.kill();
    let store = house.store().await;
    let parked = store.parked().await.unwrap();
    store.close().await;
    assert_eq!(parked.len(), 2, "{parked:#?}");
    assert!(parked.iter().all(|parked| parked.why.contains("M_TOO_LARGE")), "{parked:#?}");
}
