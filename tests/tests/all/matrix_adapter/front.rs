//! A bot behind a front that misbehaves, and hours that pass in a moment.

use std::time::Duration;

use convenor_tests::{
    faulty::{Fault, Faulty},
    people::Person,
};
use serde_json::json;

use super::bot::{Bot, SOON, Seat};

/// A bot behind a faulty front, in a room of hers.
pub async fn begin(encrypted: bool) -> (Seat, Faulty, Bot, Person, String) {
    let mut seat = Seat::new(&["*"]).await;
    let front = Faulty::before(&seat.home.url).await.unwrap();
    let home = seat.home.clone();
    seat.home.url.clone_from(&front.url);
    let bot = seat.start().await;
    let (amina, room);
    if encrypted {
        amina = home.encrypting_person("Amina").await.unwrap();
        room = amina.create_encrypted_room("Water", &[&seat.id()]).await.unwrap();
    } else {
        amina = home.person("Amina").await.unwrap();
        room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    }
    seat.home = home;
    seat.joined(&room).await;
    (seat, front, bot, amina, room)
}

pub async fn times_said(person: &Person, room: &str, words: &str) -> usize {
    person.messages(room).await.unwrap().iter().filter(|message| message.body == words).count()
}

/// What the homeserver says to whom it has heard too often.
pub fn limited(wait: Duration) -> Fault {
    let wait = u64::try_from(wait.as_millis()).unwrap();
    Fault::Answer(429, json!({"errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": wait}))
}

pub fn broken() -> Fault {
    Fault::Answer(500, json!({"errcode": "M_UNKNOWN", "error": "database is locked"}))
}

/// All that can become of a request, but that it goes well. The last is done, and its answer gets lost.
pub const FAULTS: [fn() -> Fault; 4] =
    [|| limited(Duration::from_millis(100)), broken, || Fault::Close, || Fault::HalfAnAnswer];

/// So much later, for all that waits in this test. What is asked of the homeserver meanwhile has run out of time.
pub async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

/// Waits until it holds.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(SOON, waiting).await.is_ok(), "waited in vain for {what}");
}
