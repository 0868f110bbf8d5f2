//! Rooms that move under a partnership, silence the bot, or fail it for an hour.

use chrono::TimeDelta;
use convenor_tests::faulty::{Asked, Fault, Faulty};
use reqwest::Method;
use serde_json::json;

use super::{
    Valley,
    house::{once_and_in_order, until},
};

#[tokio::test]
async fn a_partnership_goes_on_in_the_upgraded_room_and_keeps_one() {
    let valley = Valley::begin().await;
    let (house, nadia, brian, room) = (&valley.house, &valley.nadia, &valley.brian, &valley.room);
    house.say(brian, room, "!propose Plant trees --text We plant 2,000 trees.").await;
    house.told(nadia, room, "D1 proposed").await;
    let body = Some(json!({"new_version": "12"}));
    let answer = nadia.request(Method::POST, &format!("v3/rooms/{room}/upgrade"), body).await.unwrap();
    let new = answer["replacement_room"].as_str().unwrap().to_owned();
    for person in [&valley.brian, &valley.ruth, &valley.uma] {
        person.join(&new).await.unwrap();
    }
    until("the move", async || {
        let rooms = house.store.rooms(house.partnership().await).await.unwrap();
        (rooms.len() == 1 && rooms[0].1.id == new).then_some(())
    })
    .await;
    let before = house.said(nadia, room).await.len();
    house.say(brian, &new, "!vote D1 consent").await;
    house.told(nadia, &new, "D1: heard 1 of 3").await;
    house.say(&valley.ruth, &new, "!vote D1 consent").await;
    let closes = house.state().await.decisions[&1].closes;
    house.advance(closes + TimeDelta::seconds(1)).await;
    house.told(&valley.uma, &new, "D1 adopted").await;
    assert_eq!(house.said(nadia, room).await.len(), before, "nothing is said in the old room any more");
    assert_eq!(house.state().await.rooms.len(), 1);
}

#[tokio::test]
async fn a_silenced_room_waits_without_being_hammered_and_hears_all_when_the_bot_may_speak_again() {
    let valley = Valley::begin().await;
    let (house, nadia, brian, room) = (&valley.house, &valley.nadia, &valley.brian, &valley.room);
    let levels = format!("v3/rooms/{room}/state/m.room.power_levels/");
    let before = nadia.request(Method::GET, &levels, None).await.unwrap();
    let mut silent = before.clone();
    silent["events_default"] = json!(50);
    silent["users"][&brian.id] = json!(50);
    nadia.request(Method::PUT, &levels, Some(silent)).await.unwrap();
    house.say(brian, room, "!propose Plant trees --text We plant 2,000 trees.").await;
    until("the mark", async || (house.store.dead_targets().await.unwrap().len() == 1).then_some(())).await;
    house.days(1).await;
    assert_eq!(house.store.dead_targets().await.unwrap().len(), 1);
    nadia.request(Method::PUT, &levels, Some(before)).await.unwrap();
    house.told(nadia, room, "D1 proposed: Plant trees").await;
    once_and_in_order(&house.said(nadia, room).await);
}

#[tokio::test]
async fn a_room_limited_for_an_hour_is_asked_again_after_it_and_nobody_else_waits() {
    let mut valley = Valley::begin().await;
    let front = Faulty::before(&valley.house.home.url).await.unwrap();
    valley.house.stop().await;
    let home = std::mem::replace(&mut valley.house.home.url, front.url.clone());
    valley.house.start().await;
    valley.house.home.url = home;
    let (house, nadia, brian, room) = (&valley.house, &valley.nadia, &valley.brian, &valley.room);
    let private = brian.create_direct(&house.id()).await.unwrap();
    house.enters(brian, &private).await;
    let word = room.trim_start_matches('!').split(':').next().unwrap().to_owned();
    front.behave(move |asked: &Asked| {
        if asked.is_send() && asked.path.contains(&word) {
            let limit = json!({"errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": 3_600_000});
            return Fault::Answer(429, limit);
        }
        Fault::None
    });
    house.say(brian, room, "!propose Plant trees --text We plant 2,000 trees.").await;
    house.say(brian, &private, "vote D1 consent").await;
    house.told(brian, &private, "BA on D1: consent").await;
    house.advance(house.now() + TimeDelta::minutes(55)).await;
    let word = room.trim_start_matches('!').split(':').next().unwrap().to_owned();
    let tries = front.asked(|asked| asked.is_send() && asked.path.contains(&word) && asked.method == "PUT");
    assert_eq!(tries.len(), 1, "asked once within the hour");
    front.behave_well();
    house.advance(house.now() + TimeDelta::minutes(10)).await;
    house.told(nadia, room, "D1 proposed: Plant trees").await;
    once_and_in_order(&house.said(nadia, room).await);
}
