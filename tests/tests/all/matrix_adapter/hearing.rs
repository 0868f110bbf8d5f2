//! What the bot hears, and that it misses nothing.

use std::sync::atomic::Ordering;

use convenor_core::port::Target;
use convenor_tests::people::Person;
use serde_json::json;

use super::bot::{Bot, SOON, Seat, account, in_room};

/// A room of this person's, with the bot in it.
async fn room_with_bot(seat: &Seat, person: &Person, name: &str) -> String {
    let room = person.create_room(name, &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    room
}

async fn begin(allow: &[&str]) -> (Seat, Bot, Person) {
    let seat = Seat::new(allow).await;
    let bot = seat.start().await;
    let amina = seat.home.person("Amina").await.unwrap();
    (seat, bot, amina)
}

#[tokio::test]
async fn commands_mentions_and_replies_are_heard_and_talk_is_not() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    let question = bot.say(&room, "Do you agree?", "k1").await.unwrap().message;

    amina.say(&room, "!status").await.unwrap();
    amina.say(&room, "good morning all").await.unwrap();
    let mention = json!({"user_ids": [seat.id()]});
    amina.send(&room, json!({"msgtype": "m.text", "body": "Convenor: help", "m.mentions": mention})).await.unwrap();
    let other = amina.say(&room, "what about the well?").await.unwrap();
    amina.reply(&room, &other, "what about it").await.unwrap();
    amina.reply(&room, &question, "> <@convenor:x> Do you agree?\n\nconsent").await.unwrap();
    amina.send(&room, json!({"msgtype": "m.notice", "body": "!not for a bot"})).await.unwrap();
    let edited = json!({"rel_type": "m.replace", "event_id": other});
    let edit = json!({"msgtype": "m.text", "body": "* !edited", "m.relates_to": edited,
        "m.new_content": {"msgtype": "m.text", "body": "!edited"}});
    amina.send(&room, edit).await.unwrap();
    bot.say(&room, "!talking to myself", "k2").await.unwrap();
    amina.say(&room, "!end").await.unwrap();

    seat.ear.wait_for_line("end").await;
    let expected = [
        "room Amina command: status",
        "room Amina command: help",
        "room Amina reply: consent",
        "room Amina command: end",
    ];
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn in_a_direct_room_every_line_is_a_command_and_the_answer_comes_back_there() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = amina.create_direct(&seat.id()).await.unwrap();
    seat.joined(&room).await;
    amina.say(&room, "status").await.unwrap();
    amina.say(&room, "!help").await.unwrap();
    seat.ear.wait_for_line("help").await;
    assert_eq!(seat.ear.lines(), ["direct Amina command: status", "direct Amina command: help"]);
    assert!(seat.ear.reachable.lock().unwrap().contains(&Target::Account(account(&amina.id))));

    bot.tell(&amina.id, "Here you are.", "k1").await.unwrap();
    assert_eq!(amina.wait_for(&room, |m| m.body == "Here you are.", SOON).await.unwrap().sender, seat.id());
    bot.stop().await;
}

#[tokio::test]
async fn once_others_came_in_a_direct_room_is_a_room_like_any_other() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = amina.create_direct(&seat.id()).await.unwrap();
    seat.joined(&room).await;
    amina.say(&room, "status").await.unwrap();
    seat.ear.wait_for_line("status").await;
    let badu = seat.home.person("Badu").await.unwrap();
    amina.moderate("invite", &room, &badu.id).await.unwrap();
    badu.join(&room).await.unwrap();
    badu.say(&room, "is this private?").await.unwrap();
    badu.say(&room, "!end").await.unwrap();
    seat.ear.wait_for_line("end").await;
    assert_eq!(seat.ear.lines(), ["direct Amina command: status", "room Badu joined:", "room Badu command: end"]);
    // What is for Amina alone goes elsewhere.
    bot.tell(&amina.id, "private", "k1").await.unwrap();
    assert!(amina.messages(&room).await.unwrap().iter().all(|message| message.body != "private"));
    bot.stop().await;
}

#[tokio::test]
async fn coming_in_is_heard_once_and_a_new_name_is_not() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    let badu = seat.home.person("Badu").await.unwrap();
    badu.join(&room).await.unwrap();
    let path = format!("v3/profile/{}/displayname", badu.id);
    badu.request(reqwest::Method::PUT, &path, Some(json!({"displayname": "Dr Badu"}))).await.unwrap();
    // The homeserver tells the rooms in its own time.
    let member = format!("v3/rooms/{room}/state/m.room.member/{}", badu.id);
    while badu.request(reqwest::Method::GET, &member, None).await.unwrap()["displayname"] != "Dr Badu" {
        tokio::task::yield_now().await;
    }
    badu.say(&room, "!hello").await.unwrap();
    seat.ear.wait_for_line("hello").await;
    assert_eq!(seat.ear.lines(), ["room Badu joined:", "room Dr Badu command: hello"]);
    bot.stop().await;
}

#[tokio::test]
async fn what_was_said_before_the_bot_came_is_not_for_it() {
    let seat = Seat::new(&["*"]).await;
    let amina = seat.home.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    for number in 0..30 {
        amina.say(&room, &format!("!old {number}")).await.unwrap();
    }
    // Invited while the bot was down.
    let bot = seat.start().await;
    seat.joined(&room).await;
    amina.say(&room, "!new").await.unwrap();
    seat.ear.wait_for_line("new").await;
    assert_eq!(seat.ear.lines(), ["room Amina command: new"]);
    bot.stop().await;
}

#[tokio::test]
async fn at_its_very_first_start_the_bot_leaves_the_past_of_its_rooms_alone() {
    let seat = Seat::new(&["*"]).await;
    let amina = seat.home.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[]).await.unwrap();
    Person::log_in(&seat.home.url, &seat.user).await.unwrap().join(&room).await.unwrap();
    amina.say(&room, "!old").await.unwrap();
    let bot = seat.start().await;
    amina.say(&room, "!new").await.unwrap();
    seat.ear.wait_for_line("new").await;
    assert_eq!(seat.ear.lines(), ["room Amina command: new"]);
    bot.stop().await;
}

#[tokio::test]
async fn what_was_said_while_the_bot_was_down_is_heard_once_in_order_and_keeps_its_time() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    amina.say(&room, "!before").await.unwrap();
    seat.ear.wait_for_line("before").await;
    bot.stop().await;

    let mut expected = vec!["room Amina command: before".to_owned()];
    for number in 0..230 {
        amina.say(&room, &format!("!down {number}")).await.unwrap();
        expected.push(format!("room Amina command: down {number}"));
    }
    let bot = seat.start().await;
    assert_eq!(seat.ear.lines(), expected);
    let said = amina.messages(&room).await.unwrap();
    for (heard, _) in &*seat.ear.heard.lock().unwrap() {
        let message = said.iter().find(|message| message.id == heard.key).unwrap();
        assert_eq!(heard.sent_at.timestamp_millis(), message.at);
    }

    amina.say(&room, "!after").await.unwrap();
    seat.ear.wait_for_line("after").await;
    bot.stop().await;
    let bot = seat.start().await;
    expected.push("room Amina command: after".to_owned());
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn killed_between_the_sync_and_the_database_the_bot_hears_it_at_the_next_start() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    seat.ear.broken.store(true, Ordering::SeqCst);
    for number in 0..70 {
        amina.say(&room, &format!("!lost {number}")).await.unwrap();
    }
    // The bot works on the first while the rest comes in.
    amina.wait_for(&room, |message| message.body == "!lost 69", SOON).await.unwrap();
    bot.kill().await;
    assert_eq!(seat.ear.lines(), Vec::<String>::new());

    seat.ear.broken.store(false, Ordering::SeqCst);
    let bot = seat.start().await;
    let expected: Vec<_> = (0..70).map(|number| format!("room Amina command: lost {number}")).collect();
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn while_the_database_fails_the_bot_waits_and_then_hears_everything_in_order() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    seat.ear.broken.store(true, Ordering::SeqCst);
    for number in 0..120 {
        amina.say(&room, &format!("!kept {number}")).await.unwrap();
    }
    seat.ear.broken.store(false, Ordering::SeqCst);
    seat.ear.wait_for_line("kept 119").await;
    let expected: Vec<_> = (0..120).map(|number| format!("room Amina command: kept {number}")).collect();
    assert_eq!(seat.ear.lines(), expected);
    bot.stop().await;
}

#[tokio::test]
async fn a_command_taken_back_while_the_bot_was_down_is_not_heard() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    bot.stop().await;
    let mistake = amina.say(&room, "!vote D1 object").await.unwrap();
    amina.redact(&room, &mistake).await.unwrap();
    amina.say(&room, "!end").await.unwrap();
    let bot = seat.start().await;
    assert_eq!(seat.ear.lines(), ["room Amina command: end"]);
    bot.stop().await;
}

#[tokio::test]
async fn only_those_allowed_may_invite_but_whoever_shares_a_room_may_talk_privately() {
    let seat = Seat::new(&[]).await;
    let amina = seat.home.person("Amina").await.unwrap();
    let badu = seat.home.person("Badu").await.unwrap();
    let seat = Seat { allow: vec![amina.id.clone()], ..seat };
    let bot = seat.start().await;

    let refused = badu.create_room("Spam", &[&seat.id()]).await.unwrap();
    let refused_direct = badu.create_direct(&seat.id()).await.unwrap();
    for room in [&refused, &refused_direct] {
        while badu.membership(room, &seat.id()).await.unwrap().as_deref() != Some("leave") {
            tokio::task::yield_now().await;
        }
    }
    let room = room_with_bot(&seat, &amina, "Water").await;
    assert!(seat.ear.reachable.lock().unwrap().contains(&in_room(&room)));

    badu.join(&room).await.unwrap();
    seat.ear.wait_for_line("Badu joined:").await;
    let direct = badu.create_direct(&seat.id()).await.unwrap();
    seat.joined(&direct).await;
    bot.stop().await;
}

#[tokio::test]
async fn shut_out_and_invited_back_the_bot_hears_only_what_is_said_from_then_on() {
    let (seat, bot, amina) = begin(&["*"]).await;
    let room = room_with_bot(&seat, &amina, "Water").await;
    amina.say(&room, "!one").await.unwrap();
    seat.ear.wait_for_line("one").await;
    amina.moderate("kick", &room, &seat.id()).await.unwrap();
    amina.say(&room, "!behind its back").await.unwrap();
    let cursor = format!("cursor/{room}");
    while seat.ear.values.lock().unwrap().get(&cursor).is_none_or(|value| !value.is_empty()) {
        tokio::task::yield_now().await;
    }
    let before = seat.ear.reachable.lock().unwrap().len();
    amina.moderate("invite", &room, &seat.id()).await.unwrap();
    seat.joined(&room).await;
    amina.say(&room, "!two").await.unwrap();
    seat.ear.wait_for_line("two").await;
    assert_eq!(seat.ear.lines(), ["room Amina command: one", "room Amina command: two"]);
    assert_eq!(seat.ear.reachable.lock().unwrap()[before..], [in_room(&room)]);
    bot.stop().await;
}
