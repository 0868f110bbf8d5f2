use chrono::{DateTime, Utc};
use convenor_core::port::{Account, Place};

use super::*;
use crate::script::{account, place};

struct Noon;

impl Clock for Noon {
    fn now(&self) -> DateTime<Utc> {
        "2026-01-05T12:00:00Z".parse().unwrap()
    }
}

fn part(text: &str) -> Part {
    Part {
        kind: "status".to_owned(),
        refs: Vec::new(),
        text: text.to_owned(),
        language: None,
        data: serde_json::Value::Null,
        private: false,
        mentions: Vec::new(),
        reply_to: None,
        buttons: Vec::new(),
        files: Vec::new(),
    }
}

#[tokio::test]
async fn the_same_key_arrives_once() {
    let mouth = ConsoleMouth::recording(Arc::new(Noon));
    let main = Target::Room(place("main"));
    let first = mouth.send(&main, &part("one"), "k1").await.unwrap();
    assert_eq!(mouth.send(&main, &part("one"), "k1").await.unwrap(), first);
    assert_eq!(mouth.send(&main, &part("two"), "k2").await.unwrap().message, "c2");
    let texts: Vec<_> = mouth.take_delivered().into_iter().map(|delivered| delivered.part.text).collect();
    assert_eq!(texts, ["one", "two"]);
    assert_eq!(mouth.take_delivered(), []);
}

#[tokio::test]
async fn an_account_out_of_reach_is_told_apart_from_its_room() {
    let mouth = ConsoleMouth::recording(Arc::new(Noon));
    let amina = Target::Account(account("amina"));
    mouth.set_reachable("amina", false);
    assert!(matches!(mouth.send(&amina, &part("psst"), "k1").await, Err(SendError::Gone(_))));
    assert!(mouth.send(&Target::Room(place("amina")), &part("all"), "k2").await.is_ok());
    mouth.set_reachable("amina", true);
    assert!(mouth.send(&amina, &part("psst"), "k1").await.is_ok());
}

#[tokio::test]
async fn the_console_takes_nothing_for_other_platforms() {
    let mouth = ConsoleMouth::recording(Arc::new(Noon));
    let elsewhere = [
        Target::Room(Place { platform: Platform::Matrix, id: "main".to_owned() }),
        Target::Account(Account { platform: Platform::Discord, id: "amina".to_owned() }),
    ];
    for target in elsewhere {
        assert!(matches!(mouth.send(&target, &part("hi"), "k").await, Err(SendError::Refused(_))));
    }
}

#[tokio::test]
async fn a_printing_mouth_prints_at_once_and_keeps_nothing() {
    let mouth = ConsoleMouth::printing(Arc::new(Noon));
    let printed = Arc::new(Mutex::new(String::new()));
    let into = printed.clone();
    mouth.print_through(Some(Box::new(move |text| into.lock().unwrap().push_str(text))));
    mouth.send(&Target::Room(place("main")), &part("one\n\ntwo \x1b[2J"), "k1").await.unwrap();
    assert_eq!(*printed.lock().unwrap(), "[main] one\n\n    two \u{fffd}[2J\n");
    assert_eq!(mouth.take_delivered(), []);
}

#[test]
fn a_terminal_shows_pictures_only_where_somebody_wants_them() {
    let mouth = ConsoleMouth::recording(Arc::new(Noon));
    assert!(!mouth.shows_pictures());
    assert!(mouth.keeping_pictures(true).shows_pictures());
}
