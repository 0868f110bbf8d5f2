//! Targets that go out of reach and come back; a connection that drops; a token that ends.

use test_discord::permissions;

use super::house::{House, answer, until};

#[tokio::test(flavor = "multi_thread")]
async fn closed_direct_messages_are_told_and_answers_in_place_go_on() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    brian.closes_dms();
    house.says(&brian, &room, "remind add bring samples --when in 1 hour --to me").await;
    house.days(1).await;
    assert!(brian.dms().is_empty());
    room.message("a word that something waits", |m| m.text().contains("Brian")).await.unwrap();
    nadia.waits_for_dm("who cannot be reached", |m| m.text().contains("Brian")).await.unwrap();
    // Where they ask, they are answered.
    assert!(house.says(&brian, &room, "me show").await.private);
    brian.opens_dms();
    house.says(&brian, &brian.direct(), "me show").await;
    house.seconds(1).await;
    brian.waits_for_dm("the reminder", |m| m.text().contains("bring samples")).await.unwrap();
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_is_taken_away_is_told_to_a_coordinator_and_heals() {
    let mut house = House::open().await;
    let (room, other) = (house.guild.channel("sarala"), house.guild.channel("river"));
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    let link = house.says(&nadia, &room, "partnership link").await.text();
    let code = link.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap().to_owned();
    house.says(&nadia, &other, &format!("partnership connect {code}")).await;

    other.forbid_bot(permissions::SEND_MESSAGES);
    house.says(&brian, &room, "propose Plant trees").await;
    room.message("the card where it can stand", |m| m.text().contains("D1 proposed")).await.unwrap();
    nadia.waits_for_dm("word of the lost room", |m| m.text().contains("no longer speak")).await.unwrap();
    assert_eq!(house.store.dead_targets().await.unwrap().len(), 1);
    house.says(&brian, &room, "status --for public").await;

    other.allow_bot(permissions::SEND_MESSAGES);
    other.message("what waited", |m| m.text().contains("D1 proposed")).await.unwrap();
    assert!(house.store.dead_targets().await.unwrap().is_empty());
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_drops_in_the_middle_of_a_vote_loses_nothing() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, ruth] = ["Nadia", "Brian", "Ruth"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian), ("RW", "civil-society", &ruth)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    house.discord.drop_connection();
    let pressed = brian.press(&card, "Consent").unwrap();
    let told = answer(&pressed, "consent in the gap").await;
    assert!(told.text().contains("BA on D1"), "{}", told.text());
    answer(&ruth.press(&card, "Abstain").unwrap(), "abstain").await;
    assert_eq!(house.state().await.decisions[&1].heard(), (2, 2));
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_deleted_a_bot_that_is_removed_and_an_outage_stop_nothing_else() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let elsewhere = house.discord.guild("Elsewhere");
    let (gone, away) = (house.guild.channel("gone"), elsewhere.channel("away"));
    let thread = room.thread("closed");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    elsewhere.join(&nadia);
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    for place in [&gone, &away, &thread] {
        let link = house.says(&nadia, &room, "partnership link").await.text();
        let code = link.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap().to_owned();
        house.says(&nadia, place, &format!("partnership connect {code}")).await;
    }
    gone.delete();
    elsewhere.remove_bot();
    thread.lock();
    house.says(&brian, &room, "propose Plant trees").await;
    room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    until("three rooms to be marked", async || (house.store.dead_targets().await.unwrap().len() == 3).then_some(()))
        .await;
    nadia.waits_for_dm("word of the lost rooms", |m| m.text().contains("no longer speak")).await.unwrap();
    thread.unarchive();
    thread.message("what waited in the thread", |m| m.text().contains("D1 proposed")).await.unwrap();
    elsewhere.add_bot();
    away.message("what waited elsewhere", |m| m.text().contains("D1 proposed")).await.unwrap();
    house.guild.outage();
    house.guild.recover();
    house.says(&brian, &room, "vote D1 consent").await;
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_was_down_for_long_goes_on_where_it_was() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    answer(&brian.press(&card, "Consent").unwrap(), "consent").await;
    house.kill().await;
    house.days(9).await;
    house.start().await;
    house.seconds(1).await;
    room.message("the result", |m| m.id != card.id && m.text().contains("D1 adopted")).await.unwrap();
    let card = until("the card to be settled", async || {
        house.seconds(5).await;
        nadia.look_at(&card).ok().filter(|m| m.buttons().is_empty())
    })
    .await;
    assert!(card.text().contains("adopted"));
    house.stop().await;
}
