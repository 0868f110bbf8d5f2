//! The value checklist by direct messages: a line in reply, and one reason after the other.

use convenor_core::event::Event;

use super::{Homeserver, House, people};

#[tokio::test(flavor = "multi_thread")]
async fn twelve_reasons_are_answered_in_reply_and_one_by_one() {
    let home = Homeserver::from_env().unwrap();
    let [nadia, brian, uma] = people(&home, ["Nadia", "Brian", "Uma"]).await;
    let mut house = House::open(&home, &["*:localhost"]).await;
    let room = nadia.create_room("Valley", &[&house.id()]).await.unwrap();
    for person in [&brian, &uma] {
        person.join(&room).await.unwrap();
    }
    house.enters(&nadia, &room).await;
    house.say(&nadia, &room, "!partnership start Upper Sarala Watershed").await;
    for (lead, code) in [(&brian, "BA"), (&uma, "UVF")] {
        let line = format!("!stakeholder add Org {code} --code {code} --sector communities --lead {}", lead.id);
        house.say(&nadia, &room, &line).await;
    }
    let hint = house.told(&nadia, &room, "Starting hint on communities").await;
    assert!(hint.body.contains("for them to correct – ask about: travel"), "{}", hint.body);
    house.say(&nadia, &room, "!checkin start --value").await;
    house.told(&nadia, &room, "the value checklist, twelve reasons").await;

    // In reply to the invitation, in one line.
    let direct = house.direct(&brian, &[&room]).await;
    let asked = house.told(&brian, &direct, "C1: what has partnering brought us?").await;
    house.reply(&brian, &direct, &asked, "3 2 3 3 2 1 3 3 2 3 2 2").await;
    house.told(&brian, &direct, "C1: recorded and sealed").await;

    // One by one: replies and bare numbers in turn; what three steps do not have is said.
    let direct = house.direct(&uma, &[&room]).await;
    let asked = house.told(&uma, &direct, "C1: what has partnering brought us?").await;
    house.reply(&uma, &direct, &asked, "start").await;
    for number in 1..=12 {
        let question = house.told(&uma, &direct, &format!("C1, {number} of 12: ")).await;
        match number {
            5 => {
                house.reply(&uma, &direct, &question, "5").await;
                house.told(&uma, &direct, "“5” is not on the scale. Scores go from 1 to 3").await;
                house.say(&uma, &direct, "-").await;
            }
            _ if number % 2 == 0 => {
                house.reply(&uma, &direct, &question, "2").await;
            }
            _ => {
                house.say(&uma, &direct, "3").await;
            }
        }
    }
    house.told(&uma, &direct, "What else has it brought").await;
    house.say(&nadia, &room, "!checkin results").await;
    house.told(&nadia, &room, "C1: 2 of 2 answered").await;
    let ledger = house.ledger().await;
    assert!(matches!(ledger.last().map(|entry| &entry.event), Some(Event::CheckinOpened { .. })), "{ledger:#?}");
    house.stop().await;
}
