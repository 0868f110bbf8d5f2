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
async fn a_task_is_taken_on_or_declined_by_its_owner_and_by_nobody_else() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, ruth] = ["Nadia", "Brian", "Ruth"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian), ("RW", "civil-society", &ruth)]).await;
    for (text, owner) in [("Gauge the river", "RW"), ("Lend the pumps", "RW"), ("Pay the tests", "BA")] {
        house.says(&nadia, &room, &format!("task add {text} --owner {owner} --due 2026-06-01")).await;
    }
    let card = async |text: &str| room.message("the task", |m| m.text().contains(text)).await.unwrap();
    let gauge = card("Gauge the river").await;
    assert_eq!(gauge.buttons().iter().map(|button| button.label.as_str()).collect::<Vec<_>>(), ["Accept", "Decline"]);

    // Somebody else's task: told so alone, and nothing is stored.
    let before = house.ledger().await.len();
    let told = answer(&brian.press(&gauge, "Accept").unwrap(), "another's task").await;
    assert!(told.private && told.text().contains("RW"), "{}", told.text());
    assert_eq!(house.ledger().await.len(), before);

    let told = answer(&ruth.press(&gauge, "Accept").unwrap(), "acceptance").await;
    assert!(told.private && told.text().contains("T1"), "{}", told.text());
    house.seconds(10).await;
    let seen = nadia.look_at(&gauge).unwrap();
    assert!(seen.buttons().is_empty() && seen.text().contains("Accepted"), "{}", seen.text());

    // No asks for the reason, in a window that says where it is kept.
    let lend = card("Lend the pumps").await;
    let window = ruth.press(&lend, "Decline").unwrap().modal().await.unwrap();
    assert_eq!(window.fields.iter().map(|field| field.custom_id.as_str()).collect::<Vec<_>>(), ["reason"]);
    let reason = [("reason", "Our pumps are away until July.")];
    let told = answer(&ruth.submit_modal(&window, &reason).unwrap(), "no").await;
    assert!(told.private, "{}", told.text());
    house.seconds(10).await;
    let seen = nadia.look_at(&lend).unwrap();
    assert!(seen.buttons().is_empty() && seen.text().contains("said no"), "{}", seen.text());
    room.message("the reason", |m| m.text().contains("away until July")).await.unwrap();

    // After a restart and months, by a client that still shows the old buttons.
    let pay = card("Pay the tests").await;
    house.stop().await;
    house.start().await;
    assert!(answer(&brian.press(&pay, "Accept").unwrap(), "after a restart").await.text().contains("T3"));
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_chosen_from_a_menu_of_eight_and_nobody_sees_it_before_the_closing() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, ruth] = ["Nadia", "Brian", "Ruth"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian), ("RW", "civil-society", &ruth)]).await;
    house.says(&brian, &room, "propose Would a small dam help? --method gradients").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    let menus = card.menus();
    assert_eq!(
        (menus.len(), menus[0].options.len(), card.buttons().len()),
        (1, 9, 0),
        "eight steps and recused: {}",
        card.text()
    );
    let told = answer(&brian.choose_raw(&card, &menus[0].custom_id, &["2:1"]).unwrap(), "a step").await;
    assert!(told.private && told.text().contains("BA on D1"), "{}", told.text());
    // From the fifth step on it asks for the reason.
    let window = ruth.choose_raw(&card, &menus[0].custom_id, &["6:1"]).unwrap().modal().await.unwrap();
    let told =
        answer(&ruth.submit_modal(&window, &[("reason", "It floods our lower fields.")]).unwrap(), "a reason").await;
    assert!(told.private && told.text().contains("RW on D1"), "{}", told.text());
    house.seconds(10).await;
    let seen = nadia.look_at(&card).unwrap().text();
    assert!(seen.contains("Heard 2 of 2") && !seen.contains("fields"), "{seen}");
    house.days(6).await;
    let result = room.message("the result", |m| m.text().contains("D1 adopted") && m.id != card.id).await.unwrap();
    assert!(result.text().contains("fields") || result.text().contains('6'), "{}", result.text());
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn six_positions_are_a_menu_and_a_block_asks_for_its_ground() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees --method consensus").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    let menus = card.menus();
    assert_eq!((menus.len(), menus[0].options.len(), card.buttons().len()), (1, 6, 0), "{}", card.text());
    let window = brian.choose_raw(&card, &menus[0].custom_id, &["block:1"]).unwrap().modal().await.unwrap();
    let inputs: Vec<_> = window.fields.iter().map(|field| field.custom_id.as_str()).collect();
    assert_eq!(inputs, ["reason", "ground"]);
    let told = answer(
        &brian.submit_modal(&window, &[("reason", "It floods our lower fields."), ("ground", "harm")]).unwrap(),
        "a block",
    )
    .await;
    assert!(told.private && told.text().contains("BA on D1"), "{}", told.text());
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
