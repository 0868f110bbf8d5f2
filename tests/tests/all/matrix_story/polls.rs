//! A poll, answered by replies and in direct messages.

use super::Valley;

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_is_answered_by_reply_and_by_number_and_its_results_stand_in_both_rooms() {
    let mut valley = Valley::begin().await;
    let Valley { ref mut house, ref room, ref nadia, ref brian, ref ruth, ref uma } = valley;
    let south = uma.create_room("South", &[&house.id()]).await.unwrap();
    house.enters(uma, &south).await;
    house.say(nadia, room, "!partnership link").await;
    let nadia_direct = house.direct(nadia, &[room]).await;
    let link = house.told(nadia, &nadia_direct, "One-time code: ").await;
    let code = link.body.split("One-time code: ").nth(1).unwrap().lines().next().unwrap();
    house.say(uma, &south, &format!("!partnership connect {code}")).await;

    house.say(nadia, room, "!poll ask Which day suits you? --options \"Monday; Tuesday; Friday afternoon\"").await;
    let north_poll = house.told(nadia, room, "F1 asks: Which day suits you?").await;
    let south_poll = house.told(uma, &south, "F1 asks: Which day suits you?").await;
    assert!(south_poll.body.contains("3. Friday afternoon"), "{}", south_poll.body);
    let directs = [
        house.direct(brian, &[room]).await,
        house.direct(ruth, &[room]).await,
        house.direct(uma, &[room, &south]).await,
    ];
    let [brian_direct, ruth_direct, uma_direct] = &directs;

    house.reply(brian, room, &north_poll, "Tuesday").await;
    house.told(brian, brian_direct, "F1: you chose Tuesday").await;
    house.reply(uma, &south, &south_poll, "2").await;
    house.told(uma, uma_direct, "F1: you chose Tuesday").await;
    house.say(ruth, ruth_direct, "poll answer F1 1").await;
    let chosen = house.told(ruth, ruth_direct, "F1: you chose Monday").await;
    // A bare number to what the bot said about it.
    house.reply(ruth, ruth_direct, &chosen, "3").await;
    house.told(ruth, ruth_direct, "F1: you now choose Friday afternoon").await;
    house.reply(nadia, room, &north_poll, "friday AFTERNOON").await;
    house.told(nadia, &nadia_direct, "F1: you chose Friday afternoon").await;
    // What fits no option is talk in a room, and a mistake in a direct message.
    brian.reply(room, &north_poll.id, "next year?").await.unwrap();
    house.reply(ruth, ruth_direct, &chosen, "9").await;
    house.told(ruth, ruth_direct, "F1 has no option “9”").await;

    house.days(7).await;
    for (person, room) in [(nadia, room), (uma, &south)] {
        let results = house.told(person, room, "F1 result: Which day suits you?").await;
        for words in ["4 answers", "1. Monday: 0", "2. Tuesday: 2", "3. Friday afternoon: 2"] {
            assert!(results.body.contains(words), "{words} in {}", results.body);
        }
    }
    house.reply(brian, room, &north_poll, "Monday").await;
    house.told(brian, brian_direct, "F1 closed").await;
    house.stop().await;
}
