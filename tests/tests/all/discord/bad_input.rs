//! What a broken or hostile client sends: a clear private answer, nothing stored, nobody pinged.

use serde_json::json;

use super::house::{House, answer};

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_answered_privately_and_nothing_is_stored() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    let before = house.ledger().await.len();
    let public = room.messages().len();

    for id in ["nonsense", "9:1:vote:D1:consent", "1:1:vote:D1:maybe", "1:1:vote:D77:consent", "1:99:vote:D1:consent"] {
        let told = answer(&brian.press_raw(&card, id).unwrap(), id).await;
        assert!(told.private && !told.text().is_empty(), "{id}: {}", told.text());
    }
    let chosen = answer(&brian.choose_raw(&card, "1:1:vote:D1", &["sideways"]).unwrap(), "menu").await;
    assert!(chosen.private);

    let command = |options| json!({ "id": "1", "name": "vote", "type": 1, "options": options });
    for options in [
        json!([{ "name": "ref", "type": 10, "value": 1.5 }, { "name": "position", "type": 3, "value": "consent" }]),
        json!([{ "name": "ref", "type": 3, "value": "D1" }]),
        json!([{ "name": "colour", "type": 3, "value": "red" }]),
    ] {
        let told = answer(&brian.slash_raw(&room, command(options)).unwrap(), "wrong type").await;
        assert!(told.private && !told.text().is_empty(), "{}", told.text());
    }
    let unknown = json!({ "id": "1", "name": "fly", "type": 1, "options": [] });
    assert!(answer(&brian.slash_raw(&room, unknown).unwrap(), "fly").await.private);

    let window = brian.press(&card, "Objection").unwrap().modal().await.unwrap();
    let long = "x".repeat(4_000);
    let told = answer(&brian.submit_modal_raw(&window, &[("reason", &long)]).unwrap(), "long").await;
    assert!(told.private && told.text().contains("4,000"), "{}", told.text());

    assert_eq!(house.ledger().await.len(), before);
    assert_eq!(room.messages().len(), public, "nothing more is said in public");
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_and_no_text_formats_reorders_or_pings() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("@everyone **Nadia**\u{202E}\u{200B}");
    let brian = house.person("<@1> ||Brian||");
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    let title = format!("@everyone {} **bold** [click](https://evil.example) \u{202E}evil", nadia.mention());
    house.says(&brian, &room, &format!("propose {title}")).await;
    house.says(&nadia, &room, "stakeholder list").await;
    house.says(&nadia, &room, "partnership show").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    assert!(card.text().contains(r"\*\*bold\*\* \[click\]"), "{}", card.text());
    for message in room.messages().iter().chain(&nadia.private()).chain(&brian.private()) {
        assert!(message.pinged.is_empty() && !message.pinged_everyone, "{}", message.text());
        assert!(!message.text().contains(['\u{202E}']), "{}", message.text());
        assert!(!message.text().contains("@everyone") && !message.text().contains("**"), "{}", message.text());
    }
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unlinked_second_account_has_no_voice() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, other] = ["Nadia", "Brian", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    let card = room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    let before = house.ledger().await.len();
    let told = answer(&other.press(&card, "Consent").unwrap(), "second account").await;
    assert!(told.private && told.text().contains("me link"), "{}", told.text());
    assert_eq!(house.ledger().await.len(), before);
    // Joined, it is the same person.
    let code = house.says(&brian, &brian.direct(), "me link").await.text();
    let code = code.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap().to_owned();
    house.says(&other, &other.direct(), &format!("me connect {code}")).await;
    house.seconds(1).await;
    let told = answer(&other.press(&card, "Consent").unwrap(), "joined account").await;
    assert!(told.text().contains("BA on D1"), "{}", told.text());
    house.discord.assert_clean();
    house.stop().await;
}
