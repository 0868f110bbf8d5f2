//! Homeservers that fail: what is said is said once, what is heard is heard once, and nothing else waits.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use chrono::TimeDelta;
use convenor_core::port::{Clock as _, Mouth as _, SendError};
use convenor_tests::faulty::{Asked, Fault};
use serde_json::{Value, json};

use super::{
    bot::{MachineClock, SOON, connected, in_room, part},
    front::{begin, limited, times_said},
};

#[tokio::test]
async fn a_room_that_is_limited_for_an_hour_says_so_and_holds_no_other_up() {
    let (seat, front, bot, amina, room) = begin(false).await;
    let other = amina.create_room("Fire", &[&seat.id()]).await.unwrap();
    seat.joined(&other).await;
    let hour = Duration::from_secs(3600);
    front.behave(
        move |asked: &Asked| {
            if asked.is_send() && asked.path.contains("k-1") { limited(hour) } else { Fault::None }
        },
    );
    let (slow, quick) = tokio::join!(bot.say(&room, "slow", "k-1"), bot.say(&other, "quick", "k-2"));
    assert!(matches!(slow, Err(SendError::Later { after: Some(after), .. }) if after == hour), "{slow:?}");
    quick.unwrap();
    assert_eq!(front.asked(|asked| asked.path.contains("k-1")).len(), 1, "it is not hammered");
    front.behave_well();
    bot.say(&room, "slow", "k-1").await.unwrap();
    assert_eq!(times_said(&amina, &room, "slow").await, 1);
    bot.stop().await;
}

#[tokio::test]
async fn errors_half_answers_and_closed_lines_while_sending_leave_one_message() {
    for encrypted in [false, true] {
        let (_seat, front, bot, amina, room) = begin(encrypted).await;
        let faults: [fn() -> Fault; 4] = [
            || Fault::Answer(500, json!({"errcode": "M_UNKNOWN", "error": "database is locked"})),
            || Fault::HalfAnAnswer,
            || Fault::Close,
            || Fault::HalfAnAnswer,
        ];
        for fault in faults {
            front.behave(move |asked: &Asked| if asked.is_send() { fault() } else { Fault::None });
            let error = bot.say(&room, "once", "k-1").await.unwrap_err();
            assert!(matches!(error, SendError::Later { after: None, .. }), "{error:?}");
        }
        front.behave_well();
        bot.say(&room, "once", "k-1").await.unwrap();
        bot.say(&room, "end", "k-2").await.unwrap();
        amina.wait_for(&room, |message| message.body == "end", SOON).await.unwrap();
        assert_eq!(times_said(&amina, &room, "once").await, 1);
        bot.stop().await;
    }
}

#[tokio::test]
async fn errors_half_answers_and_closed_lines_while_syncing_lose_nothing() {
    let (seat, front, bot, amina, room) = begin(true).await;
    let count = AtomicUsize::new(0);
    front.behave(move |asked: &Asked| {
        if !(asked.is_sync() || asked.path.contains("/messages?")) {
            return Fault::None;
        }
        match count.fetch_add(1, Ordering::SeqCst) {
            0 | 4 => Fault::HalfAnAnswer,
            1 => Fault::Answer(500, json!({"errcode": "M_UNKNOWN", "error": "database is locked"})),
            2 => Fault::Close,
            3 => Fault::Answer(502, json!("bad gateway")),
            5 => Fault::Answer(429, json!({"errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": 200})),
            _ => Fault::None,
        }
    });
    let mut expected = Vec::new();
    for number in 0..8 {
        amina.say(&room, &format!("!faulty {number}")).await.unwrap();
        expected.push(format!("room Amina command: faulty {number}"));
    }
    seat.ear.wait_for_line("faulty 7").await;
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn events_that_come_twice_and_out_of_order_are_heard_once() {
    let (seat, front, bot, amina, room) = begin(true).await;
    let last: Arc<Mutex<Vec<Value>>> = Arc::default();
    let inside = room.clone();
    front.behave(move |asked: &Asked| {
        if !asked.is_sync() {
            return Fault::None;
        }
        let (last, room) = (Arc::clone(&last), inside.clone());
        Fault::Changed(Box::new(move |answer| {
            let events = answer.pointer_mut(&format!("/rooms/join/{room}/timeline/events"));
            let Some(events) = events.and_then(Value::as_array_mut) else { return };
            // What came before comes again, behind what is new, and what is new comes twice and backwards.
            let new = events.clone();
            events.extend(new.iter().rev().cloned());
            events.extend(last.lock().unwrap().iter().cloned());
            *last.lock().unwrap() = new;
        }))
    });
    let mut expected = Vec::new();
    for number in 0..5 {
        amina.say(&room, &format!("!again {number}")).await.unwrap();
        seat.ear.wait_for_line(&format!("again {number}")).await;
        expected.push(format!("room Amina command: again {number}"));
    }
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn a_homeserver_that_forgets_transaction_ids_is_read_back() {
    for encrypted in [false, true] {
        let (seat, front, bot, _amina, room) = begin(encrypted).await;
        let count = Arc::new(AtomicUsize::new(0));
        front.behave(move |asked: &Asked| {
            if !asked.is_send() {
                return Fault::None;
            }
            Fault::Path(format!("{}-{}", asked.path, count.fetch_add(1, Ordering::SeqCst)))
        });
        let before = MachineClock.now() - TimeDelta::minutes(1);
        let mut message = part("once");
        message.files.push(picture());
        let sent = bot.matrix.send(&in_room(&room), &message, "k-1").await.unwrap();
        // More talk than a page holds.
        let clerk = seat.home.person("Clerk").await.unwrap();
        clerk.join(&room).await.unwrap();
        for number in 0..120 {
            clerk.say(&room, &format!("talk {number}")).await.unwrap();
        }
        assert_eq!(bot.matrix.find(&in_room(&room), "k-1", before).await.unwrap(), Some(sent.clone()));
        assert_eq!(bot.matrix.find(&in_room(&room), "k-2", before).await.unwrap(), None);
        bot.stop().await;
        let bot = seat.start_at(&front.url).await;
        assert_eq!(bot.matrix.find(&in_room(&room), "k-1", before).await.unwrap(), Some(sent));
        bot.stop().await;
    }
}

#[tokio::test]
async fn a_message_that_was_redacted_is_still_known_and_not_said_again() {
    for encrypted in [false, true] {
        let (seat, _front, bot, amina, room) = begin(encrypted).await;
        let before = MachineClock.now() - TimeDelta::minutes(1);
        let sent = bot.say(&room, "a mistake", "k-1").await.unwrap();
        amina.redact(&room, &sent.message).await.unwrap();
        assert_eq!(bot.matrix.find(&in_room(&room), "k-1", before).await.unwrap(), Some(sent.clone()));
        bot.stop().await;
        let bot = seat.start().await;
        assert_eq!(bot.matrix.find(&in_room(&room), "k-1", before).await.unwrap(), Some(sent));
        assert_eq!(times_said(&amina, &room, "a mistake").await, 0);
        bot.stop().await;
    }
}

fn picture() -> convenor_core::port::File {
    convenor_core::port::File {
        name: "map.png".into(),
        media_type: "image/png".into(),
        alt: "Map of the upper river: five wells.".into(),
        bytes: b"\x89PNG not really".to_vec(),
    }
}

#[tokio::test]
async fn pictures_and_files_come_before_the_words_once_and_encrypted_where_the_room_is() {
    for encrypted in [false, true] {
        let (_seat, front, bot, amina, room) = begin(encrypted).await;
        let mut message = part("Here is the map.");
        let export = convenor_core::port::File {
            name: "export.json".into(),
            media_type: "application/json".into(),
            alt: String::new(),
            bytes: b"{}".to_vec(),
        };
        message.files = vec![picture(), export];
        // The answer to the second is lost: everything is sent again.
        front.behave(
            |asked: &Asked| {
                if asked.is_send() && asked.path.contains("k-1-f1") { Fault::HalfAnAnswer } else { Fault::None }
            },
        );
        bot.matrix.send(&in_room(&room), &message, "k-1").await.unwrap_err();
        front.behave_well();
        bot.matrix.send(&in_room(&room), &message, "k-1").await.unwrap();
        amina.wait_for(&room, |message| message.body == "Here is the map.", SOON).await.unwrap();
        let said = amina.messages(&room).await.unwrap();
        let bodies: Vec<_> = said.iter().map(|message| message.body.as_str()).collect();
        assert_eq!(bodies, ["Map of the upper river: five wells.", "export.json", "Here is the map."]);
        assert!(said.iter().all(|message| message.encrypted == encrypted));
        let map = &said[0].content;
        assert_eq!(
            (&map["msgtype"], &map["filename"], &map["info"]["mimetype"]),
            (&json!("m.image"), &json!("map.png"), &json!("image/png"))
        );
        let bytes = if encrypted {
            let bytes = amina.download(map["file"]["url"].as_str().unwrap()).await.unwrap();
            assert_ne!(bytes, picture().bytes, "the homeserver can't look at it");
            amina.open(&bytes, &map["file"]).await.unwrap()
        } else {
            amina.download(map["url"].as_str().unwrap()).await.unwrap()
        };
        assert_eq!(bytes, picture().bytes);
        bot.stop().await;
    }
}

#[tokio::test]
async fn a_token_that_ran_out_is_renewed_and_the_new_one_survives_a_restart() {
    let (seat, front, bot, amina, room) = begin(false).await;
    let expired = Arc::new(Mutex::new(None::<usize>));
    let state = Arc::clone(&expired);
    front.behave(move |asked: &Asked| {
        if asked.path.contains("/refresh") {
            *state.lock().unwrap() = Some(0);
            return Fault::None;
        }
        let mut state = state.lock().unwrap();
        if state.is_none() && asked.is_send() {
            return Fault::Answer(401, json!({"errcode": "M_UNKNOWN_TOKEN", "error": "expired", "soft_logout": true}));
        }
        if let Some(count) = state.as_mut() {
            *count += 1;
        }
        Fault::None
    });
    bot.say(&room, "with a new token", "k-1").await.unwrap();
    assert_eq!(front.asked(|asked| asked.path.contains("/refresh")).len(), 1);
    assert_eq!(times_said(&amina, &room, "with a new token").await, 1);
    front.behave_well();
    // Killed, and without the password: the new token was kept when it came.
    bot.kill().await;
    let mut config = seat.config();
    config.password = None;
    assert_eq!(connected(config).await.unwrap().account().id, seat.id());
}

#[tokio::test]
async fn keys_that_are_used_twice_raise_an_alarm_an_operator_understands() {
    let log = super::bot::Log::start();
    let (seat, front, bot, _amina, room) = begin(true).await;
    front.behave(|asked: &Asked| {
        if !asked.path.contains("/keys/upload") {
            return Fault::None;
        }
        let error =
            "One time key signed_curve25519:AAAAAQ already exists. Old key: {\"key\":\"b\"}; new key: {\"key\": \"a\"}";
        Fault::Answer(400, json!({"errcode": "M_UNKNOWN", "error": error}))
    });
    // A newcomer takes a one-time key of the bot's, so that it uploads a new one.
    let badu = seat.home.encrypting_person("Badu").await.unwrap();
    badu.join(&room).await.unwrap();
    badu.say(&room, "!hello").await.unwrap();
    let alarm = async {
        while !log.text().contains("two bots run on one account") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(SOON, alarm).await.expect("an alarm");
    bot.kill().await;
}
