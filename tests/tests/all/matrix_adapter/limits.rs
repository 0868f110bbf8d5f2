//! A homeserver that asks for an hour's rest from reading gets it, and nothing else waits for that hour.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use convenor_tests::{
    faulty::{Asked, Fault, Faulty},
    people::Person,
};

use super::front::{begin, limited, pass, until};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// From now on no sync is answered for an hour; returns once the bot has met that, with how often it asked since.
async fn limit_syncs(front: &Faulty, person: &Person, room: &str) -> Arc<AtomicUsize> {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    front.behave(move |asked: &Asked| {
        if !asked.is_sync() {
            return Fault::None;
        }
        count.fetch_add(1, Ordering::SeqCst);
        limited(HOUR)
    });
    // The sync that is on its way was asked before.
    person.say(room, "something to end a sync").await.unwrap();
    until("a limited sync", || asked.load(Ordering::SeqCst) > 0).await;
    asked
}

#[tokio::test]
async fn a_sync_limited_for_an_hour_is_asked_again_after_it_and_the_bot_speaks_meanwhile() {
    let (seat, front, bot, amina, room) = begin(false).await;
    let syncs = limit_syncs(&front, &amina, &room).await;
    amina.say(&room, "!during").await.unwrap();
    pass(HOUR - MINUTE).await;
    // Whatever the hour woke was asked before these went out and came back.
    for number in 1..4 {
        bot.say(&room, "meanwhile", &format!("k-{number}")).await.unwrap();
    }
    assert_eq!(syncs.load(Ordering::SeqCst), 1, "not asked within the hour");
    assert!(seat.ear.lines().is_empty());
    front.behave_well();
    let began = Instant::now();
    pass(2 * MINUTE).await;
    seat.ear.wait_for_line("during").await;
    assert!(began.elapsed() < Duration::from_secs(5), "at once after the hour: {:?}", began.elapsed());

    // Nor does whoever ends the bot wait for the hour.
    limit_syncs(&front, &amina, &room).await;
    let began = Instant::now();
    bot.stop().await;
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_room_that_may_not_be_read_for_an_hour_is_read_after_it_and_the_others_at_once() {
    let (mut seat, front, bot, amina, room) = begin(false).await;
    let other = amina.create_room("Fire", &[&seat.id()]).await.unwrap();
    seat.joined(&other).await;
    bot.stop().await;
    amina.say(&room, "!slow").await.unwrap();
    amina.say(&other, "!quick").await.unwrap();
    let word = room.trim_start_matches('!').split(':').next().unwrap().to_owned();
    let tries = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tries);
    front.behave(move |asked: &Asked| {
        if !(asked.path.contains("/messages?") && asked.path.contains(&word)) {
            return Fault::None;
        }
        count.fetch_add(1, Ordering::SeqCst);
        limited(HOUR)
    });
    seat.home.url.clone_from(&front.url);
    let bot = seat.start_running().await;
    seat.ear.wait_for_line("quick").await;
    until("the room to be asked for", || tries.load(Ordering::SeqCst) > 0).await;
    for number in 1..4 {
        pass(HOUR / 4).await;
        amina.say(&other, &format!("!meanwhile {number}")).await.unwrap();
        seat.ear.wait_for_line(&format!("meanwhile {number}")).await;
    }
    assert_eq!(tries.load(Ordering::SeqCst), 1, "not asked within the hour");
    front.behave_well();
    pass(HOUR / 2).await;
    seat.ear.wait_for_line("slow").await;
    bot.stop().await;
}
