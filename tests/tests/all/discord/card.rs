//! Cards after a restart, in bursts, with many choices, and once they are gone.

use super::house::{House, answer, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_button_works_after_a_restart_and_says_so_when_it_is_too_late() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    house.stop().await;
    house.start().await;
    assert!(answer(&brian.press(&card, "Consent").unwrap(), "consent").await.text().contains("BA on D1"));
    house.days(60).await;
    // A client that still shows the old buttons.
    let late = brian.press_raw(&card, &card.buttons()[0].custom_id).unwrap();
    let told = answer(&late, "too late").await;
    assert!(told.private && told.text().contains("closed"), "{}", told.text());
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_burst_of_votes_is_one_edit_of_the_card() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("Nadia");
    let leads: Vec<_> = (0..6).map(|n| house.person(&format!("Lead {n}"))).collect();
    let codes: Vec<_> = (0..6).map(|n| format!("ORG{n}")).collect();
    let orgs: Vec<_> = codes.iter().zip(&leads).map(|(code, lead)| (code.as_str(), "communities", lead)).collect();
    house.partnership(&room, &nadia, &orgs).await;
    house.says(&leads[0], &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    house.seconds(10).await;
    let before = nadia.look_at(&card).unwrap().edits;
    for lead in &leads {
        answer(&lead.press(&card, "Consent").unwrap(), "consent").await;
    }
    house.seconds(10).await;
    let card = nadia.look_at(&card).unwrap();
    assert!(card.text().contains("Heard 6 of 6"), "{}", card.text());
    assert!(card.edits - before <= 2, "{} edits", card.edits - before);
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_of_many_options_is_a_menu_and_ends_with_its_count() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&nadia, &room, "poll ask Which days? --options \"Mon; Tue; Wed; Thu; Fri; Sat\" --multiple").await;
    let card = room.message("the poll", |m| m.text().contains("F1 asks")).await.unwrap();
    assert_eq!(card.menus()[0].range, (1, 6));
    let told = answer(&brian.choose(&card, "", &["Tue", "Fri"]).unwrap(), "choice").await;
    assert!(told.private && told.text().contains("Tue") && told.text().contains("Fri"), "{}", told.text());
    house.seconds(10).await;
    assert!(nadia.look_at(&card).unwrap().text().contains("Answered: 1"));
    house.says(&nadia, &room, "poll close F1").await;
    house.seconds(10).await;
    let closed = nadia.look_at(&card).unwrap();
    assert!(closed.menus().is_empty() && closed.text().contains("One person answered"), "{}", closed.text());
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_proposal_is_told_whole() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    let words: Vec<_> = (0..500).map(|n| format!("*w{n}*")).collect();
    house.says(&brian, &room, &format!("propose Long --text {}", words.join(" "))).await;
    let last = room.message("the end", |m| m.text().contains("Heard 0 of 1")).await.unwrap();
    assert_eq!(last.buttons().len(), 5);
    let all = room.messages().iter().map(|m| m.text()).collect::<String>();
    assert!(words.iter().all(|word| all.contains(&word.replace('*', "\\*"))), "something is missing");
    answer(&brian.press(&last, "Consent").unwrap(), "consent").await;
    house.seconds(10).await;
    let last =
        until("the count", async || nadia.look_at(&last).ok().filter(|m| m.text().contains("Heard 1 of 1"))).await;
    assert_eq!(last.buttons().len(), 5);
    house.discord.assert_clean();
    house.stop().await;
}
