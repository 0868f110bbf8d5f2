//! From a slash command to a logged decision, and who sees what on the way.

use convenor_core::event::Event;
use serde_json::json;

use super::house::{House, answer};

#[tokio::test(flavor = "multi_thread")]
async fn a_partnership_decides_by_slash_commands_buttons_and_windows() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, ruth, uma] = ["Nadia", "Brian", "Ruth", "Uma"].map(|name| house.person(name));
    let orgs = [("BA", "public", &brian), ("RW", "civil-society", &ruth), ("UVF", "communities", &uma)];
    house.partnership(&room, &nadia, &orgs).await;

    let done = house.says(&ruth, &room, "propose Plant trees --text We plant 2,000 trees.").await;
    assert!(done.private, "{}", done.text());
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    assert_eq!(card.buttons().len(), 5, "{}", card.text());
    assert!(card.text().contains("Heard 0 of 3") && card.text().contains("<t:"), "{}", card.text());

    let pressed = brian.press(&card, "Consent").unwrap();
    let told = answer(&pressed, "consent").await;
    assert!(told.private && told.text().contains("BA on D1"), "{}", told.text());

    let opened = uma.press(&card, "Objection").unwrap();
    let window = opened.modal().await.unwrap();
    assert!(window.title.contains("D1"), "{}", window.title);
    let submitted = uma.submit_modal(&window, &[("reason", "Who waters them in the dry season?")]).unwrap();
    assert!(answer(&submitted, "objection").await.private);
    let changed = answer(&uma.press(&card, "Concern").unwrap(), "concern").await;
    assert!(changed.text().contains("UVF on D1"), "{}", changed.text());
    house.says(&ruth, &room, "vote D1 consent").await;

    // In public only how many were heard, on the card alone.
    house.seconds(10).await;
    let card = nadia.look_at(&card).unwrap();
    assert!(card.text().contains("Heard 3 of 3"), "{}", card.text());
    assert!(!room.messages().iter().any(|m| m.id != card.id && m.text().contains("eard ")));
    assert!(!card.text().contains("BA on"));

    house.days(8).await;
    let result = room.message("the result", |m| m.text().contains("D1 adopted") && m.id != card.id).await;
    assert!(result.is_ok(), "{:#?}", room.messages().iter().map(|m| m.text()).collect::<Vec<_>>());
    house.seconds(10).await;
    let card = nadia.look_at(&card).unwrap();
    assert!(card.buttons().is_empty() && card.text().contains("adopted"), "{}", card.text());

    let events = house.ledger().await;
    assert!(events.iter().any(|entry| matches!(entry.event, Event::Closed { .. })));
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_personal_is_seen_by_one_and_what_is_public_by_all() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    for (line, private) in [
        ("stakeholder list", false),
        ("partnership show", false),
        ("me show", true),
        ("me link", true),
        ("partnership link", true),
        ("status --for stakeholder", true),
        ("remind add bring samples --when tomorrow 9:00 --to me", true),
        ("decision show D9", true),
        ("partnership coordinator add @nobody", true),
    ] {
        if line.contains("@nobody") {
            continue;
        }
        let told = house.says(&brian, &room, line).await;
        assert_eq!(told.private, private, "{line}: {}", told.text());
        assert_eq!(nadia.look_at(&told).is_ok(), !private, "{line}");
    }
    // Nobody is left looking at "thinking".
    assert!(!brian.sees(&room).iter().any(|m| m.thinking));
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interaction_heard_twice_is_carried_out_once() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("Nadia");
    let typed = house.types(&nadia, &room, "partnership start Upper Sarala Watershed --code SARALA");
    answer(&typed, "start").await;
    let before = house.ledger().await.len();
    typed.again();
    house.says(&nadia, &room, "me show").await;
    assert_eq!(house.ledger().await.len(), before);
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_come_from_live_state() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let asked = async |command: &str, field: &str, typed: &str| {
        let typing = brian.autocomplete(&room, command, &[(field, json!(typed))], field).unwrap();
        typing.choices().await.unwrap().into_iter().map(|choice| choice.name).collect::<Vec<_>>()
    };
    assert_eq!(asked("vote", "ref", "").await, ["D1 · Plant trees"]);
    assert_eq!(asked("vote", "ref", "trees").await, ["D1 · Plant trees"]);
    assert_eq!(asked("vote", "ref", "D9").await, Vec::<String>::new());
    assert_eq!(asked("stakeholder leave", "org", "b").await, ["BA · Org BA"]);
    assert_eq!(asked("me timezone", "zone", "nairobi").await, ["Africa/Nairobi"]);
    assert!(asked("stakeholder join", "sector", "comm").await.contains(&"communities".to_owned()));
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_one_room_attaches_a_thread_of_another() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let thread = house.guild.channel("other").thread("river");
    let [nadia, uma] = ["Nadia", "Uma"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[]).await;
    let link = house.says(&nadia, &room, "partnership link").await.text();
    let code = link.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap().replace('\\', "");
    house.says(&uma, &thread, &format!("partnership connect {code}")).await;
    assert_eq!(house.state().await.attached().count(), 2);
    house.says(&uma, &thread, "stakeholder join Farmers --code UVF --sector communities").await;
    house.says(&uma, &thread, "propose Plant trees").await;
    for place in [&room, &thread] {
        place.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    }
    house.discord.assert_clean();
    house.stop().await;
}
