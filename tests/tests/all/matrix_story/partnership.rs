//! One partnership in two rooms, from the invitation to the review six months later.

use chrono::{Months, TimeDelta};
use convenor_core::event::Event;
use convenor_tests::people::{Homeserver, Message, Person};
use serde_json::json;

use super::{
    house::{House, once_and_in_order, until},
    people,
};

/// The people of both rooms, and the rooms.
struct Sarala {
    house: House,
    north: String,
    south: String,
    nadia: Person,
    tomas: Person,
}

impl Sarala {
    /// Waits for these words of the bot in both rooms, and gives the messages.
    async fn both(&self, words: &str) -> [Message; 2] {
        [self.house.told(&self.nadia, &self.north, words).await, self.house.told(&self.tomas, &self.south, words).await]
    }

    async fn direct(&self, person: &Person) -> String {
        self.house.direct(person, &[&self.north, &self.south]).await
    }

    /// Waits for these words of the bot in a person's direct room.
    async fn privately(&self, person: &Person, words: &str) -> Message {
        let room = self.direct(person).await;
        self.house.told(person, &room, words).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn six_organisations_in_two_rooms_decide_by_consent_and_look_at_it_again() {
    let home = Homeserver::from_env().unwrap();
    let [nadia, tomas, mallory] = people(&home, ["Nadia", "Tomas", "Mallory"]).await;
    let [brian, sam, ruth, rita] = people(&home, ["Brian", "Sam", "Ruth", "Rita"]).await;
    let [winnie, uma, leo, zuri] = people(&home, ["Winnie", "Uma", "Leo", "Zuri"]).await;
    let house = House::open(&home, &[&nadia.id, &tomas.id]).await;
    let bot = house.id();

    // Who is not on the allow list invites in vain.
    let elsewhere = mallory.create_room("Elsewhere", &[&bot]).await.unwrap();
    until("the bot to decline", async || {
        (mallory.membership(&elsewhere, &bot).await.unwrap().as_deref() == Some("leave")).then_some(())
    })
    .await;

    let north = nadia.create_room("Sarala, north", &[&bot]).await.unwrap();
    let south = tomas.create_room("Sarala, south", &[&bot]).await.unwrap();
    for person in [&brian, &sam, &ruth, &rita] {
        person.join(&north).await.unwrap();
    }
    for person in [&winnie, &uma, &leo] {
        person.join(&south).await.unwrap();
    }
    house.enters(&nadia, &north).await;
    house.enters(&tomas, &south).await;
    let sarala = Sarala { house, north: north.clone(), south: south.clone(), nadia: nadia.clone(), tomas };
    let (house, tomas) = (&sarala.house, &sarala.tomas);

    // The start: the next three steps.
    house.say(&nadia, &north, "!partnership start Upper Sarala Watershed --code SARALA").await;
    let started = house.told(&nadia, &north, "Upper Sarala Watershed (SARALA) is open").await;
    for step in ["1. ", "2. ", "3. "] {
        assert!(started.body.contains(&format!("\n{step}")), "{}", started.body);
    }

    // A second room, by code: a wrong one first.
    house.say(tomas, &south, "!partnership connect ABCD-EFGH").await;
    sarala.privately(tomas, "This code does not work").await;
    house.say(&nadia, &north, "!partnership link").await;
    let link = sarala.privately(&nadia, "One-time code: ").await;
    let code = link.body.split("One-time code: ").nth(1).unwrap().lines().next().unwrap().to_owned();
    house.say(tomas, &south, &format!("!partnership connect {code}")).await;
    sarala.both("has joined Upper Sarala Watershed. There are 2 rooms now").await;
    assert_eq!(house.said(tomas, &south).await.len(), 1, "nothing of the wrong code, nor of what came before");

    // Six organisations, registered by mention; each is told privately who did it.
    for (org, code, sector, lead) in [
        ("Basin Authority", "BA", "public", &brian),
        ("Sarala Beverages", "SB", "private", &sam),
        ("RiverWatch", "RW", "civil-society", &ruth),
        ("Women's Water Network", "WWN", "civil-society", &winnie),
        ("Upper Valley Farmers", "UVF", "communities", &uma),
        ("Lower Town Users", "LTU", "communities", &leo),
    ] {
        let alternate = if code == "RW" { format!(" --alternate {}", rita.id) } else { String::new() };
        let line = format!("!stakeholder add {org} --code {code} --sector {sector} --lead {}{alternate}", lead.id);
        house.say(&nadia, &north, &line).await;
        sarala.both(&format!("{org} ({code}, S")).await;
        let contact = sarala.privately(lead, "has registered you").await;
        let who = format!("Nadia has registered you in the partnership Upper Sarala Watershed as lead of {org}");
        assert!(contact.body.contains(&who), "{}", contact.body);
        assert!(contact.body.contains("me forget"), "{}", contact.body);
        assert_eq!(contact.content["m.mentions"], json!({"user_ids": [lead.id]}));
    }
    sarala.privately(&rita, "as alternate of RiverWatch").await;

    // A proposal, opened by command in the north, stands in both rooms with its rule.
    house
        .say(&brian, &north, "!propose Plant trees along the upper river --text We plant 2,000 trees before the rains.")
        .await;
    let [card, southern_card] = sarala.both("D1 proposed: Plant trees along the upper river").await;
    assert!(card.body.contains("3 of 6 must answer"), "{}", card.body);

    // Who comes in is greeted once, privately, with what is open.
    zuri.join(&north).await.unwrap();
    let greeting = sarala.privately(&zuri, "Welcome to Upper Sarala Watershed").await;
    assert!(greeting.body.contains("D1"), "{}", greeting.body);
    zuri.leave(&north).await.unwrap();
    zuri.join(&north).await.unwrap();

    // Votes by every road; the rooms see how many were heard, the voter a private confirmation.
    house.say(&brian, &north, "!vote D1 consent").await;
    sarala.both("D1: heard 1 of 6").await;
    house.reply(&winnie, &south, &southern_card, "consent").await;
    sarala.both("D1: heard 2 of 6").await;
    house.reply(&uma, &south, &southern_card, "concern: who waters them in the dry season?").await;
    sarala.both("D1: heard 3 of 6").await;
    house.say(&sam, &sarala.direct(&sam).await, "vote D1 consent").await;
    sarala.both("D1: heard 4 of 6").await;
    let mention = json!({"msgtype": "m.text", "body": "Convenor: vote D1 abstain", "m.mentions": {"user_ids": [bot]}});
    house.hears(&rita.send(&north, mention).await.unwrap()).await;
    sarala.both("D1: heard 5 of 6").await;
    // The lead outranks the alternate, and is no further voice.
    house.say(&ruth, &sarala.direct(&ruth).await, "vote D1 consent").await;
    for (person, words) in [
        (&brian, "BA on D1: consent. Recorded."),
        (&winnie, "WWN on D1: consent. Recorded."),
        (&uma, "UVF on D1: concern. Recorded."),
        (&sam, "SB on D1: consent. Recorded."),
        (&rita, "RW on D1: abstain. Recorded."),
        (&ruth, "RW on D1: consent. Recorded."),
    ] {
        sarala.privately(person, words).await;
    }
    assert!(!house.said(&nadia, &north).await.iter().any(|message| message.body.contains("heard 6 of 6")));

    // It closes to the minute; both rooms read the result.
    let closes = house.state().await.decisions[&1].closes;
    house.advance(closes - TimeDelta::seconds(30)).await;
    assert!(house.state().await.decisions[&1].closed.is_none());
    house.advance(closes).await;
    for result in sarala.both("D1 adopted").await {
        for words in [
            "Plant trees along the upper river",
            "grade B",
            "consent 4",
            "concern 1",
            "Heard 5 of 6, needed 3",
            "UVF, concern: who waters them in the dry season?",
            "Not heard: LTU",
        ] {
            assert!(result.body.contains(words), "{words} in {}", result.body);
        }
    }
    let entry = house.ledger().await.into_iter().find(|entry| matches!(entry.event, Event::Closed { .. })).unwrap();
    assert_eq!((entry.at, entry.via), (closes, None));

    // The outcome in words: its reminder goes to the proposer and the coordinator.
    house.days(2).await;
    for person in [&brian, &nadia] {
        sarala.privately(person, "Outcome statement of D1 due").await;
    }
    house.say(&brian, &north, "!decision outcome D1 We plant in March; the farmers water.").await;
    sarala.both("Outcome of D1 Plant trees along the upper river: We plant in March").await;

    // A worry is on record: six months later it is looked at again.
    let review = closes.checked_add_months(Months::new(6)).unwrap();
    house.advance(review - TimeDelta::seconds(30)).await;
    assert!(house.state().await.decisions[&1].review.is_none());
    house.advance(review + TimeDelta::days(3)).await;
    let [north_review, south_review] = sarala.both("D1 is looked at again").await;
    assert!(north_review.body.contains("UVF, concern: who waters them"), "{}", north_review.body);
    for person in [&brian, &nadia] {
        sarala.privately(person, "The review of D1 runs until").await;
    }
    house.say(&brian, &north, "!decision review D1 keep").await;
    house.reply(&uma, &south, &south_review, "keep").await;
    house.reply(&sam, &north, &north_review, "Keep").await;
    for (person, code) in [(&brian, "BA"), (&uma, "UVF"), (&sam, "SB")] {
        sarala.privately(person, &format!("{code} on the review of D1: keep")).await;
    }
    house.days(7).await;
    sarala.both("D1 is kept").await;

    // One direct room each, however much was said in it; one greeting for who came twice.
    for person in [&nadia, tomas, &brian, &sam, &ruth, &rita, &winnie, &uma, &leo, &zuri] {
        let direct = house.directs(person, &[&north, &south]).await;
        assert_eq!(direct.len(), 1, "{}: {direct:?}", person.id);
        once_and_in_order(&house.said(person, &direct[0]).await);
    }
    let direct = sarala.direct(&zuri).await;
    let greetings = house.said(&zuri, &direct).await;
    assert_eq!(greetings.len(), 1, "{greetings:#?}");
    assert_eq!(house.state().await.decisions[&1].review_at.map(|at| at > review), Some(true));
    let mut house = sarala.house;
    house.stop().await;
    for (person, room) in [(&nadia, &north), (&leo, &south)] {
        once_and_in_order(&house.said(person, room).await);
    }
}
