//! Rooms that move, floods of invites, and a long absence.

use std::time::{Duration, Instant};

use convenor_tests::people::Person;
use reqwest::Method;
use serde_json::json;

use super::bot::{Bot, SOON, Seat};

async fn begin() -> (Seat, Bot, Person) {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let amina = seat.home.person("Amina").await.unwrap();
    (seat, bot, amina)
}

/// Upgrades a room as a client does: the homeserver makes the new one; inviting is left to the person.
async fn upgrade(person: &Person, room: &str) -> String {
    let body = Some(json!({"new_version": "12"}));
    let answer = person.request(Method::POST, &format!("v3/rooms/{room}/upgrade"), body).await.unwrap();
    answer["replacement_room"].as_str().unwrap().to_owned()
}

async fn moved(seat: &Seat, from: &str, to: &str) {
    let pair = (from.to_owned(), to.to_owned());
    seat.ear.wait("the move", |ear| ear.moved.lock().unwrap().contains(&pair)).await;
}

#[tokio::test]
async fn an_upgraded_room_is_followed_even_when_it_happened_while_the_bot_was_down() {
    let (seat, bot, amina) = begin().await;
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    amina.say(&room, "!before").await.unwrap();
    let second = upgrade(&amina, &room).await;
    moved(&seat, &room, &second).await;
    seat.joined(&second).await;
    amina.say(&second, "!after").await.unwrap();
    seat.ear.wait_for_line("after").await;
    bot.say(&second, "Here.", "k-1").await.unwrap();
    bot.stop().await;

    let third = upgrade(&amina, &second).await;
    let bot = seat.start().await;
    moved(&seat, &second, &third).await;
    seat.joined(&third).await;
    bot.say(&third, "Here.", "k-2").await.unwrap();
    bot.stop().await;
    let bot = seat.start().await;
    amina.say(&third, "!end").await.unwrap();
    seat.ear.wait_for_line("end").await;
    assert_eq!(seat.ear.moved.lock().unwrap().len(), 2, "each is followed once");
    assert_eq!(seat.ear.lines(), ["before", "after", "end"].map(|word| format!("room Amina command: {word}")));
    bot.stop().await;
}

#[tokio::test]
async fn into_an_upgraded_room_behind_closed_doors_the_bot_comes_when_it_is_invited() {
    // Whoever invites is on no list: the bot awaits this room.
    let seat = Seat::new(&[]).await;
    let amina = seat.home.person("Amina").await.unwrap();
    let badu = seat.home.person("Badu").await.unwrap();
    let seat = Seat { allow: vec![amina.id.clone()], ..seat };
    let bot = seat.start().await;
    let room = amina.create_room("Water", &[&seat.id(), &badu.id]).await.unwrap();
    seat.joined(&room).await;
    badu.join(&room).await.unwrap();
    let rules = format!("v3/rooms/{room}/state/m.room.join_rules/");
    amina.request(Method::PUT, &rules, Some(json!({"join_rule": "invite"}))).await.unwrap();
    let levels = format!("v3/rooms/{room}/state/m.room.power_levels/");
    let mut powers = amina.request(Method::GET, &levels, None).await.unwrap();
    powers["users"][&badu.id] = json!(150);
    amina.request(Method::PUT, &levels, Some(powers)).await.unwrap();
    let second = upgrade(&badu, &room).await;
    badu.moderate("invite", &second, &seat.id()).await.unwrap();
    moved(&seat, &room, &second).await;
    bot.say(&second, "Here.", "k-1").await.unwrap();
    bot.stop().await;
}

#[tokio::test]
async fn a_successor_that_knows_nothing_of_the_room_is_not_followed() {
    let (seat, bot, amina) = begin().await;
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    let trap = seat.home.person("Mallory").await.unwrap().create_room("Trap", &[]).await.unwrap();
    let path = format!("v3/rooms/{room}/state/m.room.tombstone/");
    let tombstone = json!({"body": "this way", "replacement_room": trap});
    amina.request(Method::PUT, &path, Some(tombstone)).await.unwrap();
    amina.say(&room, "!after").await.unwrap();
    seat.ear.wait_for_line("after").await;
    // It looks, and leaves.
    let left = async {
        while amina.membership(&trap, &seat.id()).await.unwrap_or_default().as_deref() == Some("join")
            || !bot_left(&seat, &trap).await
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(SOON, left).await.expect("leaves the trap");
    assert!(seat.ear.moved.lock().unwrap().is_empty());
    bot.say(&room, "Still here.", "k-1").await.unwrap();
    bot.stop().await;
}

/// Whether the bot came into this room and went again.
async fn bot_left(seat: &Seat, room: &str) -> bool {
    let operator = Person::log_in(&seat.home.url, &seat.user).await.unwrap();
    operator.membership(room, &seat.id()).await.unwrap().as_deref() == Some("leave")
}

#[tokio::test]
async fn a_flood_of_invites_from_strangers_is_declined_and_holds_nobody_up() {
    let seat = Seat::new(&[]).await;
    let amina = seat.home.person("Amina").await.unwrap();
    let mallory = seat.home.person("Mallory").await.unwrap();
    let seat = Seat { allow: vec![amina.id.clone()], ..seat };
    let bot = seat.start().await;
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    let mut traps = Vec::new();
    for number in 0..60 {
        traps.push(mallory.create_room(&format!("Spam {number}"), &[&seat.id()]).await.unwrap());
        if number == 40 {
            let said = Instant::now();
            amina.say(&room, "!in the flood").await.unwrap();
            seat.ear.wait_for_line("in the flood").await;
            assert!(said.elapsed() < Duration::from_secs(5), "{:?}", said.elapsed());
        }
    }
    for trap in &traps {
        while mallory.membership(trap, &seat.id()).await.unwrap().as_deref() != Some("leave") {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    let operator = Person::log_in(&seat.home.url, &seat.user).await.unwrap();
    assert_eq!(operator.rooms().await.unwrap(), [room]);
    bot.stop().await;
}

/// Says so much in a room, several at a time, every hundredth a command; how long reading it takes the bot.
async fn backlog(events: usize) -> Duration {
    let (seat, bot, amina) = begin().await;
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    bot.stop().await;
    for hundred in 0..events / 100 {
        let talk: Vec<_> = (0..99)
            .map(|number| {
                let (amina, room) = (amina.clone(), room.clone());
                tokio::spawn(async move { amina.say(&room, &format!("talk {number}")).await.unwrap() })
            })
            .collect();
        for said in talk {
            said.await.unwrap();
        }
        amina.say(&room, &format!("!command {hundred}")).await.unwrap();
    }
    let start = Instant::now();
    let patience = SOON.max(Duration::from_millis(20) * u32::try_from(events).unwrap());
    let bot = seat.start_within(patience).await;
    let took = start.elapsed();
    let expected: Vec<_> = (0..events / 100).map(|number| format!("room Amina command: command {number}")).collect();
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
    took
}

#[tokio::test]
async fn what_was_said_during_a_long_absence_is_read_whole_and_in_order() {
    backlog(1_000).await;
}

#[tokio::test]
#[ignore = "a measurement: 20,000 events take minutes to be said"]
async fn a_backlog_of_twenty_thousand() {
    let took = backlog(20_000).await;
    eprintln!("20,000 events read in {took:?}");
}

#[tokio::test]
async fn a_long_answer_fits_in_its_pieces_encrypted_or_not() {
    let (seat, bot, _) = begin().await;
    let amina = seat.home.encrypting_person("Amina").await.unwrap();
    let limit = convenor_core::render::limit(convenor_core::port::Platform::Matrix).unwrap();
    for encrypted in [false, true] {
        let room = if encrypted {
            amina.create_encrypted_room("Water", &[&seat.id()]).await.unwrap()
        } else {
            amina.create_room("Water", &[&seat.id()]).await.unwrap()
        };
        seat.joined(&room).await;
        for (number, letter) in ["\"", "&", "\u{1}", "ا", "👩‍👩‍👧‍👦", "`", "a\n"].into_iter().enumerate()
        {
            let pieces = convenor_core::split::split(&letter.repeat(20_000), limit);
            let heaviest = pieces.iter().max_by_key(|piece| piece.len()).unwrap();
            let sent = bot.say(&room, heaviest, &format!("k-{number}")).await;
            assert!(sent.is_ok(), "{letter:?}: {sent:?}");
        }
        let said = amina.messages(&room).await.unwrap();
        assert_eq!(said.iter().filter(|message| message.encrypted == encrypted).count(), 7);
    }
    bot.stop().await;
}
