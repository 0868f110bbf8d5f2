//! How long a command takes to be heard. A measurement: `cargo test … -- --ignored --nocapture`.

use std::time::Duration;

use convenor_core::port::Clock as _;

use crate::bot::{MachineClock, Seat};

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
    let (mut after_saying, mut after_answer) = (Vec::new(), Vec::new());
    for number in 0..200 {
        let before = MachineClock.now();
        amina.say(&room, &format!("!m {number}")).await.unwrap();
        let answered = MachineClock.now();
        seat.ear.wait_for_line(&format!("m {number}")).await;
        let heard = seat.ear.heard.lock().unwrap().last().unwrap().1;
        after_saying.push((heard - before).num_microseconds().unwrap());
        after_answer.push((heard - answered).num_microseconds().unwrap());
    }
    for (what, mut times) in [("request sent", after_saying), ("homeserver's answer to it", after_answer)] {
        times.sort_unstable();
        let at = |share: usize| Duration::from_micros(times[times.len() * share / 100].max(0).unsigned_abs());
        eprintln!("heard after the {what}: p50 {:?}, p90 {:?}, p99 {:?}", at(50), at(90), at(99));
    }
    bot.stop().await;
}
