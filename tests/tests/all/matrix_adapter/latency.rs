//! How long a command takes to be heard. A measurement: `cargo test … -- --ignored --nocapture`.

use std::time::Duration;

use convenor_core::port::Clock as _;

use super::bot::{MachineClock, SOON, Seat};

#[tokio::test]
#[ignore = "a measurement, not a promise"]
async fn from_saying_to_hearing() {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let amina = seat.home.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    while amina.membership(&room, &seat.id()).await.unwrap().as_deref() != Some("join") {
        tokio::task::yield_now().await;
    }
    amina.say(&room, "!ready").await.unwrap();
    seat.ear.wait_for_line("ready").await;
    let badu = seat.home.person("Badu").await.unwrap();
    badu.join(&room).await.unwrap();
    seat.ear.wait_for_line("joined:").await;

    let (mut bot_heard, mut bare_heard) = (Vec::new(), Vec::new());
    for number in 0..200 {
        // The bare client is a long poll that reads nothing, and polls alone, so that it does not slow the bot down.
        let mut since = badu.sync("", SOON).await.unwrap();
        let before = MachineClock.now();
        let (polled, said) = tokio::join!(badu.sync(&since, SOON), amina.say(&room, "well, well"));
        said.unwrap();
        since = polled.unwrap();
        assert!(!since.is_empty());
        bare_heard.push((MachineClock.now() - before).num_microseconds().unwrap());

        let before = MachineClock.now();
        amina.say(&room, &format!("!m {number}")).await.unwrap();
        seat.ear.wait_for_line(&format!("m {number}")).await;
        let heard = seat.ear.heard.lock().unwrap().last().unwrap().1;
        bot_heard.push((heard - before).num_microseconds().unwrap());
    }
    for (who, mut times) in [("the bot's ear", bot_heard), ("a bare client's long poll", bare_heard)] {
        times.sort_unstable();
        let at = |share: usize| Duration::from_micros(times[times.len() * share / 100].unsigned_abs());
        eprintln!("from saying to {who}: p50 {:?}, p90 {:?}, p99 {:?}", at(50), at(90), at(99));
    }
    bot.stop().await;
}
