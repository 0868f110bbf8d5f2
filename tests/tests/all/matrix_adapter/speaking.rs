//! What the bot says, and what it is told when it can't.

use convenor_core::port::{Mouth as _, SendError};
use convenor_tests::people::Person;
use serde_json::{Value, json};

use super::bot::{Bot, SOON, Seat, account, in_room, part};

async fn begin() -> (Seat, Bot, Person, String) {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let amina = seat.home.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    amina.say(&room, "!hello").await.unwrap();
    while amina.membership(&room, &seat.id()).await.unwrap().as_deref() != Some("join") {
        tokio::task::yield_now().await;
    }
    amina.say(&room, "!here").await.unwrap();
    seat.ear.wait_for_line("here").await;
    (seat, bot, amina, room)
}

#[tokio::test]
async fn a_notice_has_words_html_mentions_and_its_key() {
    let (seat, bot, amina, room) = begin().await;
    let mut part = part("Do you agree?\nType `vote D1 <word>`.");
    part.mentions = vec![account(&amina.id)];
    let sent = bot.matrix.send(&in_room(&room), &part, "k-1").await.unwrap();
    bot.say(&room, "to nobody", "k-2").await.unwrap();
    let said = amina.wait_for(&room, |message| message.body == "to nobody", SOON).await.unwrap();
    assert_eq!(said.content["m.mentions"], json!({}));
    let said = amina.wait_for(&room, |message| message.id == sent.message, SOON).await.unwrap();
    assert_eq!(
        said.content,
        json!({
            "msgtype": "m.notice",
            "body": "Do you agree?\nType `vote D1 <word>`.",
            "format": "org.matrix.custom.html",
            "formatted_body": "Do you agree?<br>Type <code>vote D1 &lt;word&gt;</code>.",
            "m.mentions": {"user_ids": [amina.id]},
            "org.convenor.key": "k-1",
        })
    );
    assert_eq!(said.sender, seat.id());
    bot.stop().await;
}

#[tokio::test]
async fn the_same_key_sent_again_even_after_a_restart_gives_one_message() {
    let (seat, bot, amina, room) = begin().await;
    let (first, second) = tokio::join!(bot.say(&room, "once", "k-1"), bot.say(&room, "once", "k-1"));
    let first = first.unwrap();
    assert_eq!(first, second.unwrap());
    bot.stop().await;
    let bot = seat.start().await;
    assert_eq!(bot.say(&room, "once", "k-1").await.unwrap(), first);
    bot.say(&room, "end", "k-2").await.unwrap();
    let said = amina.messages(&room).await.unwrap();
    assert_eq!(said.iter().filter(|message| message.body == "once").count(), 1);
    bot.stop().await;
}

#[tokio::test]
async fn an_answer_replies_to_its_question_in_the_same_thread() {
    let (seat, bot, amina, room) = begin().await;
    let root = amina.say(&room, "about the well").await.unwrap();
    let relation = json!({"rel_type": "m.thread", "event_id": root, "is_falling_back": true,
        "m.in_reply_to": {"event_id": root}});
    let question = json!({"msgtype": "m.text", "body": "!status", "m.relates_to": relation});
    let question = amina.send(&room, question).await.unwrap();
    seat.ear.wait_for_line("status").await;
    let relation = |sent: Value| sent["m.relates_to"].clone();
    let threaded = json!({"rel_type": "m.thread", "event_id": root, "m.in_reply_to": {"event_id": question}});

    let answer = |to: &str| convenor_core::port::Part { reply_to: Some(to.to_owned()), ..part("All is well.") };
    let send = async |bot: &Bot, to: &str, key: &str| {
        let sent = bot.matrix.send(&in_room(&room), &answer(to), key).await.unwrap();
        relation(amina.wait_for(&room, |message| message.id == sent.message, SOON).await.unwrap().content)
    };
    assert_eq!(send(&bot, &question, "k-1").await, threaded);
    assert_eq!(send(&bot, &root, "k-2").await, json!({"m.in_reply_to": {"event_id": root}}));
    // A message that is not in this room.
    assert_eq!(send(&bot, "$nowhere", "k-3").await, Value::Null);
    bot.stop().await;

    // After a restart it must ask.
    let bot = seat.start().await;
    assert_eq!(send(&bot, &question, "k-4").await, threaded);
    bot.stop().await;
}

#[tokio::test]
async fn a_direct_room_is_made_once_even_when_making_it_was_cut_off() {
    let (seat, bot, amina, _) = begin().await;
    let (one, two) = tokio::join!(bot.tell(&amina.id, "one", "k-1"), bot.tell(&amina.id, "two", "k-2"));
    one.unwrap();
    two.unwrap();
    let rooms = amina.invites().await.unwrap();
    assert_eq!(rooms.len(), 1);
    amina.join(&rooms[0]).await.unwrap();
    amina.wait_for(&rooms[0], |message| message.body == "two", SOON).await.unwrap();
    bot.stop().await;

    // As if killed before anything was written down: neither our memory nor the account's list of direct rooms.
    seat.ear.values.lock().unwrap().remove(&format!("direct/{}", amina.id));
    let operator = Person::log_in(&seat.home.url, &seat.user).await.unwrap();
    let path = format!("v3/user/{}/account_data/m.direct", seat.id());
    operator.request(reqwest::Method::PUT, &path, Some(json!({}))).await.unwrap();
    let bot = seat.start().await;
    bot.tell(&amina.id, "three", "k-3").await.unwrap();
    amina.wait_for(&rooms[0], |message| message.body == "three", SOON).await.unwrap();
    assert_eq!(amina.invites().await.unwrap(), Vec::<String>::new());
    bot.stop().await;
}

#[tokio::test]
async fn who_refuses_or_leaves_the_direct_room_is_out_of_reach_until_they_come_back() {
    let (seat, bot, amina, _) = begin().await;
    bot.tell(&amina.id, "one", "k-1").await.unwrap();
    let room = amina.invites().await.unwrap().remove(0);
    amina.leave(&room).await.unwrap();
    // The bot learns it by its own sync: until then the message lands in the room, which is no harm.
    let mut attempt = 1;
    let gone = loop {
        attempt += 1;
        match bot.tell(&amina.id, "again", &format!("k-{attempt}")).await {
            Ok(_) => tokio::task::yield_now().await,
            Err(error) => break error,
        }
    };
    assert!(matches!(gone, SendError::Gone(_)), "{gone:?}");
    assert_eq!(amina.invites().await.unwrap(), Vec::<String>::new());

    // What was said of the first room is no sign of the second.
    seat.ear.reachable.lock().unwrap().clear();
    let room = amina.create_direct(&seat.id()).await.unwrap();
    let back = convenor_core::port::Target::Account(account(&amina.id));
    seat.ear.wait("her coming back", |ear| ear.reachable.lock().unwrap().contains(&back)).await;
    bot.tell(&amina.id, "welcome back", "k-last").await.unwrap();
    amina.wait_for(&room, |message| message.body == "welcome back", SOON).await.unwrap();
    bot.stop().await;
}

#[tokio::test]
async fn kicked_banned_or_silenced_the_bot_says_that_the_room_is_gone() {
    let (seat, bot, amina, room) = begin().await;
    let levels = format!("v3/rooms/{room}/state/m.room.power_levels/");
    let before = amina.request(reqwest::Method::GET, &levels, None).await.unwrap();
    let mut silent = before.clone();
    silent["events_default"] = json!(50);
    amina.request(reqwest::Method::PUT, &levels, Some(silent)).await.unwrap();
    assert!(matches!(bot.say(&room, "silenced", "k-1").await, Err(SendError::Gone(_))));
    let told = seat.ear.reachable.lock().unwrap().len();
    amina.request(reqwest::Method::PUT, &levels, Some(before)).await.unwrap();
    seat.ear.wait("its voice", |ear| ear.reachable.lock().unwrap().len() > told).await;
    bot.say(&room, "speaking again", "k-2").await.unwrap();

    amina.moderate("kick", &room, &seat.id()).await.unwrap();
    assert!(matches!(bot.say(&room, "kicked", "k-3").await, Err(SendError::Gone(_))));
    amina.moderate("ban", &room, &seat.id()).await.unwrap();
    assert!(matches!(bot.say(&room, "banned", "k-4").await, Err(SendError::Gone(_))));
    assert!(matches!(bot.say("!nowhere:localhost", "where?", "k-5").await, Err(SendError::Gone(_))));
    bot.stop().await;
}

#[tokio::test]
async fn what_is_too_large_is_refused_and_holds_nothing_up() {
    let (_, bot, _, room) = begin().await;
    let error = bot.say(&room, &"long ".repeat(20_000), "k-1").await.unwrap_err();
    assert!(matches!(error, SendError::Refused(_)), "{error:?}");
    assert!(matches!(bot.say("no room at all", "x", "k-2").await, Err(SendError::Refused(_))));
    bot.say(&room, "short", "k-3").await.unwrap();
    bot.stop().await;
}
