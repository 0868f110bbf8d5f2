//! What takes several requests, each of them failing in every way: in the end it is done, and done once.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use convenor_core::port::{File, Mouth as _, SendError, Sent};
use convenor_tests::{
    faulty::{Asked, Fault, Faulty},
    people::Person,
};

use super::{
    bot::{Bot, SOON, Seat, in_room, part},
    front::{FAULTS, begin, pass, times_said, until},
};

fn makes_a_room(asked: &Asked) -> bool {
    asked.path.contains("/createRoom")
}

/// Tells her something; a homeserver that may be making her room already is given its time, and has made none.
async fn tell(bot: &Bot, her: &Person, words: &str, key: &str) -> Result<Sent, SendError> {
    loop {
        match bot.tell(&her.id, words, key).await {
            Err(SendError::Later { after: Some(_), source }) if source.to_string().contains("in the making") => {}
            other => return other,
        }
    }
}

#[tokio::test]
async fn a_direct_room_whose_making_fails_in_every_way_is_made_once() {
    for encrypted in [false, true] {
        let (seat, front, bot, amina, room) = begin(encrypted).await;
        for (number, fault) in (1..).zip(&FAULTS[..3]) {
            front.behave(move |asked: &Asked| if makes_a_room(asked) { fault() } else { Fault::None });
            let error = tell(&bot, &amina, "For you alone.", "k-1").await.unwrap_err();
            assert!(matches!(error, SendError::Later { .. }), "{error:?}");
            assert_eq!(front.asked(makes_a_room).len(), number, "asked once at a time");
        }
        // Now it is made, the answer gets lost, and no sync tells of it for a while.
        let deaf = Arc::new(AtomicBool::new(false));
        let now_deaf = Arc::clone(&deaf);
        front.behave(move |asked: &Asked| {
            if asked.is_sync() {
                now_deaf.store(true, Ordering::SeqCst);
                return Fault::Close;
            }
            if makes_a_room(asked) { Fault::HalfAnAnswer } else { Fault::None }
        });
        amina.say(&room, "something to end a sync").await.unwrap();
        until("syncs to end", || deaf.load(Ordering::SeqCst)).await;
        tell(&bot, &amina, "For you alone.", "k-1").await.unwrap_err();
        let waits = bot.tell(&amina.id, "For you alone.", "k-1").await.unwrap_err();
        assert!(matches!(waits, SendError::Later { after: Some(after), .. } if after.as_secs() >= 5), "{waits:?}");
        assert_eq!(front.asked(makes_a_room).len(), 4, "a room that may be there already is waited for");
        front.behave_well();
        amina.say(&room, "!again").await.unwrap();
        seat.ear.wait_for_line("again").await;
        bot.tell(&amina.id, "For you alone.", "k-1").await.unwrap();
        bot.stop().await;
        // Nor does a new start make another.
        let bot = seat.start_at(&front.url).await;
        bot.tell(&amina.id, "And this.", "k-2").await.unwrap();
        assert_eq!(front.asked(makes_a_room).len(), 4);
        let invites = amina.invites().await.unwrap();
        let [direct] = &invites[..] else { panic!("{invites:?}") };
        amina.join(direct).await.unwrap();
        amina.wait_for(direct, |message| message.body == "And this.", SOON).await.unwrap();
        assert_eq!(times_said(&amina, direct, "For you alone.").await, 1);
        bot.stop().await;
    }
}

#[tokio::test]
async fn an_invite_whose_answer_fails_in_every_way_is_accepted_in_the_end() {
    let mut seat = Seat::new(&["*"]).await;
    let front = Faulty::before(&seat.home.url).await.unwrap();
    let home = std::mem::replace(&mut seat.home.url, front.url.clone());
    let bot = seat.start().await;
    seat.home.url = home;
    let joins = |asked: &Asked| asked.path.contains("/join");
    let mut count = 0;
    front.behave(move |asked: &Asked| {
        if !joins(asked) {
            return Fault::None;
        }
        count += 1;
        FAULTS.get(count - 1).map_or(Fault::None, |fault| fault())
    });
    let amina = seat.home.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    for times in 1..FAULTS.len() {
        until("the bot to try", || front.asked(joins).len() >= times).await;
        assert_ne!(amina.membership(&room, &seat.id()).await.unwrap().as_deref(), Some("join"));
        // However long it waits by now.
        pass(Duration::from_secs(60)).await;
    }
    seat.joined(&room).await;
    amina.say(&room, "!hello").await.unwrap();
    seat.ear.wait_for_line("hello").await;
    bot.say(&room, "Here.", "k-1").await.unwrap();
    assert_eq!(front.asked(joins).len(), FAULTS.len(), "in the room, it does not ask again");
    bot.stop().await;
}

#[tokio::test]
async fn a_file_whose_upload_fails_in_every_way_comes_once_before_its_words() {
    for encrypted in [false, true] {
        let (_seat, front, bot, amina, room) = begin(encrypted).await;
        let map = File {
            name: "map.png".into(),
            media_type: "image/png".into(),
            alt: "Five wells.".into(),
            bytes: b"\x89PNG not really".to_vec(),
        };
        let message = convenor_core::port::Part { files: vec![map.clone()], ..part("Here is the map.") };
        let uploads = |asked: &Asked| asked.path.contains("/media/") && asked.path.contains("/upload");
        for (number, fault) in (1..).zip(FAULTS) {
            front.behave(move |asked: &Asked| if uploads(asked) { fault() } else { Fault::None });
            let error = bot.matrix.send(&in_room(&room), &message, "k-1").await.unwrap_err();
            assert!(matches!(error, SendError::Later { .. }), "{error:?}");
            assert_eq!(front.asked(uploads).len(), number, "asked once at a time");
        }
        front.behave_well();
        bot.matrix.send(&in_room(&room), &message, "k-1").await.unwrap();
        amina.wait_for(&room, |message| message.body == "Here is the map.", SOON).await.unwrap();
        let said = amina.messages(&room).await.unwrap();
        let bodies: Vec<_> = said.iter().map(|message| message.body.as_str()).collect();
        assert_eq!(bodies, ["Five wells.", "Here is the map."]);
        let content = &said[0].content;
        let address = if encrypted { &content["file"]["url"] } else { &content["url"] };
        let bytes = amina.download(address.as_str().unwrap()).await.unwrap();
        let bytes = if encrypted { amina.open(&bytes, &content["file"]).await.unwrap() } else { bytes };
        assert_eq!(bytes, map.bytes);
        bot.stop().await;
    }
}

#[tokio::test]
async fn keys_that_cannot_be_asked_for_or_given_cost_nobody_a_word_and_double_none() {
    let (seat, front, bot, amina, room) = begin(true).await;
    let mut expected = Vec::new();
    // A newcomer's devices are found, asked for a key, and given one, before anything is said.
    for (step, name) in [("/keys/query", "Badu"), ("/keys/claim", "Carla"), ("/sendToDevice/", "Dayo")] {
        let behaves = |fault: fn() -> Fault| {
            front.behave(move |asked: &Asked| if asked.path.contains(step) { fault() } else { Fault::None });
        };
        behaves(FAULTS[0]);
        let newcomer = seat.home.encrypting_person(name).await.unwrap();
        newcomer.join(&room).await.unwrap();
        seat.ear.wait_for_line(&format!("{name} joined:")).await;
        let words = format!("Welcome, {name}.");
        for fault in FAULTS {
            behaves(fault);
            let error = bot.say(&room, &words, name).await.unwrap_err();
            assert!(matches!(error, SendError::Later { .. }), "{step}: {error:?}");
        }
        front.behave_well();
        bot.say(&room, &words, name).await.unwrap();
        newcomer.wait_for(&room, |message| message.body == words, SOON).await.unwrap();
        expected.push(words);
    }
    amina.wait_for(&room, |message| message.body == expected[2], SOON).await.unwrap();
    let said: Vec<_> = amina.messages(&room).await.unwrap().into_iter().map(|message| message.body).collect();
    assert_eq!(said, expected);
    bot.stop().await;
}
