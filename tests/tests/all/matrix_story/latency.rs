//! How long somebody waits for an answer. A measurement: `cargo test --release … -- --ignored --nocapture`.

use std::time::Duration;

use reqwest::Method;
use tokio::time::Instant;

use super::{Valley, house::SOON};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement, not a promise"]
async fn from_a_command_to_its_visible_answer() {
    let mut valley = Valley::begin().await;
    let Valley { ref mut house, ref room, ref nadia, ref brian, .. } = valley;
    house.say(brian, room, "!propose Plant trees along the upper river").await;
    house.told(nadia, room, "D1 proposed").await;
    let me = house.id();
    for (what, line) in
        [("reading (`decision show`)", "!decision show D1"), ("writing (`remind add`)", "!remind add x --when 3d")]
    {
        let mut times: Vec<Duration> = Vec::new();
        for _ in 0..100 {
            let mut since = brian.sync("", SOON).await.unwrap();
            let before = Instant::now();
            nadia.say(room, line).await.unwrap();
            'answered: loop {
                let path = format!("v3/sync?timeout=10000&since={since}");
                let answer = brian.request(Method::GET, &path, None).await.unwrap();
                since = answer["next_batch"].as_str().unwrap().to_owned();
                let events = answer["rooms"]["join"][room]["timeline"]["events"].as_array();
                if events.into_iter().flatten().any(|event| event["sender"] == *me && event["type"] == "m.room.message")
                {
                    break 'answered;
                }
                assert!(before.elapsed() < SOON, "no answer to {line}");
            }
            times.push(before.elapsed());
        }
        times.sort_unstable();
        let at = |share: usize| times[times.len() * share / 100];
        eprintln!("{what}: p50 {:?}, p90 {:?}, p99 {:?}", at(50), at(90), at(99));
    }
    house.stop().await;
}
