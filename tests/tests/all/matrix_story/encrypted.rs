//! The whole of a decision in encrypted rooms, with people at another library than the bot's; and everything lost but the
//! recovery key.

use chrono::TimeDelta;
use convenor_tests::people::{Homeserver, Message, Person};

use super::house::{House, once_and_in_order};

async fn encrypting<const N: usize>(home: &Homeserver, names: [&'static str; N]) -> [Person; N] {
    let mut people = Vec::new();
    for name in names {
        people.push(home.encrypting_person(name).await.unwrap());
    }
    people.try_into().unwrap()
}

/// What the bot said to a person in their direct room with these words, encrypted.
async fn privately(house: &House, person: &Person, room: &str, words: &str) -> Message {
    let direct = house.direct(person, &[room]).await;
    assert!(person.is_encrypted(&direct).await.unwrap(), "the direct room of {} is encrypted", person.id);
    let message = house.told(person, &direct, words).await;
    assert!(message.encrypted, "{message:?}");
    message
}

#[tokio::test]
async fn six_organisations_decide_in_encrypted_rooms_and_a_lost_directory_changes_nothing() {
    let home = Homeserver::from_env().unwrap();
    let [nadia, brian, sam, ruth, winnie, uma, leo] =
        encrypting(&home, ["Nadia", "Brian", "Sam", "Ruth", "Winnie", "Uma", "Leo"]).await;
    let mut house = House::open(&home, &["*:localhost"]).await;
    let room = nadia.create_encrypted_room("Valley", &[&house.id()]).await.unwrap();
    house.enters(&nadia, &room).await;
    for person in [&brian, &sam, &ruth, &winnie, &uma, &leo] {
        person.join(&room).await.unwrap();
    }
    house.say(&nadia, &room, "!partnership start Upper Sarala Watershed").await;
    for (org, code, sector, lead) in [
        ("Basin Authority", "BA", "public", &brian),
        ("Sarala Beverages", "SB", "private", &sam),
        ("RiverWatch", "RW", "civil-society", &ruth),
        ("Women's Water Network", "WWN", "civil-society", &winnie),
        ("Upper Valley Farmers", "UVF", "communities", &uma),
        ("Lower Town Users", "LTU", "communities", &leo),
    ] {
        let line = format!("!stakeholder add {org} --code {code} --sector {sector} --lead {}", lead.id);
        house.say(&nadia, &room, &line).await;
        privately(&house, lead, &room, "has registered you").await;
    }
    house.say(&brian, &room, "!propose Plant trees --text We plant 2,000 trees before the rains.").await;
    let card = house.told(&nadia, &room, "D1 proposed: Plant trees").await;

    // By command, by reply, by direct message: all of it encrypted.
    house.say(&brian, &room, "!vote D1 consent").await;
    house.reply(&winnie, &room, &card, "concern: who waters them in the dry season?").await;
    let direct = house.direct(&sam, &[&room]).await;
    house.say(&sam, &direct, "vote D1 consent").await;
    for (person, words) in [(&brian, "BA on D1: consent"), (&winnie, "WWN on D1: concern"), (&sam, "SB on D1: consent")]
    {
        privately(&house, person, &room, words).await;
    }
    house.told(&nadia, &room, "D1: heard 3 of 6").await;

    // The disk of the bot's Matrix side is gone; the recovery key is not.
    house.backed_up(&room).await;
    house.stop().await;
    let meanwhile = uma.say(&room, "!vote D1 consent").await.unwrap();
    house.lose_directory();
    house.start().await;
    house.say(&ruth, &room, "!vote D1 consent").await;
    privately(&house, &ruth, &room, "RW on D1: consent").await;
    // Nobody can give the new device the key of what was said to the old one alone; it waits, and holds nothing up.
    if !house.has_heard(&meanwhile).await {
        house.say(&uma, &room, "!vote D1 consent").await;
    }
    privately(&house, &uma, &room, "UVF on D1: consent").await;

    let closes = house.state().await.decisions[&1].closes;
    house.advance(closes + TimeDelta::seconds(1)).await;
    let result = house.told(&leo, &room, "D1 adopted").await;
    assert!(result.encrypted);
    for words in ["consent 4", "concern 1", "Heard 5 of 6", "WWN, concern: who waters them"] {
        assert!(result.body.contains(words), "{words} in {}", result.body);
    }
    house.stop().await;
    let said = house.said(&leo, &room).await;
    assert!(said.iter().all(|message| message.encrypted), "{said:#?}");
    once_and_in_order(&said);
}
