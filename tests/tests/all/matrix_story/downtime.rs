//! The bot is down while people go on talking to it.

use chrono::TimeDelta;
use convenor_core::event::Event;
use convenor_tests::people::{Message, Person};

use super::{
    Valley,
    house::{House, once_and_in_order},
};

/// How many of these contain the words.
fn count(messages: &[Message], words: &str) -> usize {
    messages.iter().filter(|message| message.body.contains(words)).count()
}

/// What the bot said in all these rooms, by message id.
async fn everything(house: &House, rooms: &[(&Person, &String)]) -> Vec<String> {
    let mut ids = Vec::new();
    for (person, room) in rooms {
        let said = house.said(person, room).await;
        once_and_in_order(&said);
        ids.extend(said.into_iter().map(|message| message.id));
    }
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn votes_sent_while_the_bot_is_down_count_by_when_they_were_sent() {
    let mut valley = Valley::begin().await;
    let [brian_direct, ruth_direct, uma_direct] =
        [valley.direct(&valley.brian).await, valley.direct(&valley.ruth).await, valley.direct(&valley.uma).await];
    let Valley { ref mut house, ref room, ref nadia, ref brian, ref ruth, ref uma } = valley;
    let rooms = [(nadia, room), (brian, &brian_direct), (ruth, &ruth_direct), (uma, &uma_direct)];
    house.say(brian, room, "!propose Plant trees along the upper river").await;
    let card = house.told(nadia, room, "D1 proposed").await;
    let closes = house.state().await.decisions[&1].closes;

    house.kill().await;
    brian.say(room, "!vote D1 consent").await.unwrap();
    uma.say(&uma_direct, "vote D1 concern who waters them?").await.unwrap();
    house.advance(closes + TimeDelta::hours(1)).await;
    ruth.reply(room, &card.id, "consent").await.unwrap();
    uma.say(&uma_direct, "vote D1 consent").await.unwrap();
    assert_eq!(house.said(nadia, room).await.last().unwrap().id, card.id, "the bot is down");

    house.start().await;
    let result = house.told(nadia, room, "D1 adopted").await;
    for words in ["consent 1", "concern 1", "Heard 2 of 3", "Not heard: RW"] {
        assert!(result.body.contains(words), "{words} in {}", result.body);
    }
    house.told(brian, &brian_direct, "BA on D1: consent. Recorded.").await;
    house.told(uma, &uma_direct, "UVF on D1: concern. Recorded.").await;
    house.told(uma, &uma_direct, "Positions that come later are not counted").await;
    house.told(ruth, &ruth_direct, "Positions that come later are not counted").await;
    // First what was said in time, then the closing, at its own time.
    let ledger = house.ledger().await;
    let (positions, closed): (Vec<_>, Vec<_>) = ledger
        .iter()
        .filter(|entry| matches!(entry.event, Event::PositionStated { .. } | Event::Closed { .. }))
        .partition(|entry| matches!(entry.event, Event::PositionStated { .. }));
    assert!(positions.iter().all(|entry| entry.at < closes && entry.recorded > closes), "{positions:#?}");
    assert_eq!((positions.len(), closed.len(), closed[0].at), (2, 1, closes));
    assert_eq!(ledger.last(), closed.last().copied());

    // Started again and again: nothing is said twice.
    let said = everything(house, &rooms).await;
    house.stop().await;
    house.start().await;
    house.kill().await;
    house.start().await;
    house.say(nadia, room, "!decision show D1").await;
    let last = house.told(nadia, room, "Kind: activity").await;
    let again = everything(house, &rooms).await;
    assert_eq!(again.len(), said.len() + 1);
    assert!(said.iter().chain([&last.id]).all(|id| again.contains(id)));
    for (person, room, recorded, late) in
        [(brian, &brian_direct, 1, 0), (ruth, &ruth_direct, 0, 1), (uma, &uma_direct, 1, 1)]
    {
        let said = house.said(person, room).await;
        assert_eq!((count(&said, "Recorded."), count(&said, "are not counted")), (recorded, late), "{said:#?}");
    }
    assert_eq!(house.ledger().await.len(), ledger.len(), "nothing but what was decided");
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_hearing_and_answering_it_answers_once() {
    let mut valley = Valley::begin().await;
    let Valley { ref mut house, ref room, ref nadia, ref brian, .. } = valley;
    house.say(brian, room, "!propose Plant trees along the upper river").await;
    for round in 1..=5 {
        // Heard and stored; the answer may have been sent, be on its way, or wait.
        house.say(nadia, room, &format!("!remind add call number {round} --when in 3 days")).await;
        house.kill().await;
        house.start().await;
        house.told(nadia, room, &format!("R{round}")).await;
    }
    house.days(3).await;
    for round in 1..=5 {
        house.told(nadia, room, &format!("Reminder: call number {round} ")).await;
    }
    house.kill().await;
    house.start().await;
    house.say(nadia, room, "!decision show D1").await;
    house.told(nadia, room, "Kind: activity").await;
    let said = house.said(nadia, room).await;
    once_and_in_order(&said);
    for round in 1..=5 {
        assert_eq!(count(&said, &format!("R{round} is set")), 1, "{said:#?}");
        assert_eq!(count(&said, &format!("Reminder: call number {round} ")), 1, "{said:#?}");
    }
    house.stop().await;
}
