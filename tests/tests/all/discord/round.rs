//! One round of a check-in with six people: three answer on Discord, by menus and in a line, three by encrypted direct
//! messages on Matrix. One partnership, one count, and nothing in its ledger that is anybody's.

use chrono::{Datelike, Days, TimeDelta, Weekday};
use convenor::clock::SystemClock;
use convenor_core::{
    event::{Entry, Event},
    port::{Clock, Platform},
};
use convenor_tests::people::{self, Person};
use test_discord::{Message, User};

use super::{
    house::{House, answer, until},
    south::South,
};

/// Next Monday at 10:00 UTC, and running: reminders have manners, whatever the hour of the test.
fn monday(house: &House) {
    let today = SystemClock.now().date_naive();
    let days = (1..=7).filter_map(|days| today.checked_add_days(Days::new(days)));
    let monday = days.into_iter().find(|day| day.weekday() == Weekday::Mon).unwrap();
    let clock = house.discord.clock();
    clock.set_ms(monday.and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    clock.flow();
}

/// Everybody of the round.
struct Round {
    house: House,
    side: South,
    north: test_discord::Channel,
    south: String,
    nadia: User,
    daniel: User,
    brian: User,
    bob: User,
    uma: Person,
    leo: Person,
    faith: Person,
    tomas: Person,
}

impl Round {
    /// Three of public on Discord, three of communities in an encrypted room, each leads an organisation; Nadia
    /// coordinates, Tomas facilitates.
    async fn ready() -> Self {
        let house = House::open().await;
        monday(&house);
        let side = South::beside(&house).await;
        let [nadia, daniel, brian, bob] = ["Nadia", "Daniel", "Brian", "Bob"].map(|name| house.person(name));
        let north = house.guild.channel("north");
        let mut people = Vec::new();
        for name in ["Uma", "Leo", "Faith", "Tomas"] {
            people.push(side.home.encrypting_person(name).await.unwrap());
        }
        let [uma, leo, faith, tomas]: [Person; 4] = people.try_into().unwrap();
        let south = uma.create_encrypted_room("South", &[&leo.id, &faith.id, &tomas.id]).await.unwrap();
        for person in [&leo, &faith, &tomas] {
            person.join(&south).await.unwrap();
        }
        uma.moderate("invite", &south, &side.bot).await.unwrap();
        side.enters(&uma, &south).await;
        let start = "partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi";
        house.says(&nadia, &north, start).await;
        let told = house.says(&nadia, &north, "partnership link").await.text();
        let code = told.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap();
        side.says(&house, &uma, &south, &format!("!partnership connect {code}")).await;
        for (code, sector, lead) in [
            ("BA", "public", brian.mention()),
            ("DWO", "public", daniel.mention()),
            ("MW", "public", bob.mention()),
            ("UVF", "communities", uma.id.clone()),
            ("LTU", "communities", leo.id.clone()),
            ("FC", "communities", faith.id.clone()),
        ] {
            let line = format!("stakeholder add Org {code} --code {code} --sector {sector} --lead {lead}");
            house.says(&nadia, &north, &line).await;
        }
        house.says(&nadia, &north, &format!("partnership facilitator add {}", tomas.id)).await;
        house.says(&brian, &north, "me language fr").await;
        let round = Self { house, side, north, south, nadia, daniel, brian, bob, uma, leo, faith, tomas };
        let direct = round.direct(&round.faith).await;
        round.writes(&round.faith, &direct, "me language ar").await;
        round
    }

    async fn direct(&self, person: &Person) -> String {
        self.side.direct(person, &[&self.south]).await
    }

    async fn writes(&self, person: &Person, room: &str, line: &str) {
        self.side.says(&self.house, person, room, line).await;
    }

    /// What the bot said to somebody directly, which must have come encrypted.
    async fn privately(&self, person: &Person, words: &str) -> people::Message {
        let direct = self.direct(person).await;
        let message = self.side.told(person, &direct, words).await;
        assert!(message.encrypted, "{message:?}");
        message
    }

    /// What the ledger got since the round opened, Mondays apart.
    async fn since_it_opened(&self) -> Vec<Entry> {
        let mut ledger = self.house.ledger().await;
        let opened = ledger.iter().position(|entry| matches!(entry.event, Event::CheckinOpened { .. })).unwrap();
        let mut since = ledger.split_off(opened + 1);
        since.retain(|entry| !matches!(entry.event, Event::CoordinatorsTold { .. }));
        since
    }

    /// Chooses from a question's menu, and gives what comes next.
    async fn choose(&self, person: &User, question: &Message, label: &str) -> Message {
        let chosen = person.choose(question, "", &[label]).unwrap();
        answer(&chosen, label).await
    }

    async fn press(&self, person: &User, message: &Message, label: &str) -> Message {
        answer(&person.press(message, label).unwrap(), label).await
    }
}

const SCALE: [&str; 5] = ["1 strongly disagree", "2 disagree", "3 neither", "4 agree", "5 strongly agree"];
const SKIP: &str = "skip / do not know";

#[tokio::test(flavor = "multi_thread")]
async fn six_people_answer_one_round_by_menus_on_discord_and_by_encrypted_messages_on_matrix() {
    let mut round = Round::ready().await;
    let Round { ref house, ref side, ref north, ref south, ref nadia, ref daniel, ref brian, ref bob, .. } = round;
    let Round { ref uma, ref leo, ref faith, ref tomas, .. } = round;

    // It opens: both rooms hear that, six people are asked privately, the promise comes first, in their own language.
    let started = house.says(nadia, north, "checkin start").await;
    assert!(started.private && started.text().contains("each member knows the sum"), "{}", started.text());
    let open = house.state().await.checkins.open.unwrap();
    let opened = north.message("the announcement", |m| m.text().contains("C1 is open until")).await.unwrap();
    assert!(opened.text().contains("6 people were asked privately"), "{}", opened.text());
    let opened = side.told(uma, south, "C1 is open until").await;
    assert!(opened.encrypted && opened.body.contains("6 people were asked privately"), "{}", opened.body);
    let begins = |m: &Message| m.buttons().iter().any(|button| button.label == "Question by question");
    let asked = daniel.waits_for_dm("the invitation", begins).await.unwrap();
    assert!(asked.text().starts_with("Your answers stay sealed while this round is open"), "{}", asked.text());
    assert!(nadia.dms().iter().all(|m| !m.text().contains("C1")), "she speaks for nobody");

    // Daniel on Discord: menu after menu, one skipped, a remark in a window, and a change of mind.
    let mut question = round.press(daniel, &asked, "Question by question").await;
    assert!(question.text().contains("Your answers stay sealed"), "{}", question.text());
    let first = question.clone();
    for (number, score) in [4, 4, 0, 4, 4, 4, 4, 4, 4, 4].into_iter().enumerate() {
        assert!(question.text().contains(&format!("C1, {} of 10", number + 1)), "{}", question.text());
        let menu = &question.menus()[0];
        assert_eq!((menu.placeholder.as_str(), menu.options.len()), ("Choose your answer", 6));
        let label = if score == 0 { SKIP } else { SCALE[score - 1] };
        question = round.choose(daniel, &question, label).await;
    }
    assert!(question.text().contains("C1: recorded and sealed"), "{}", question.text());
    let window = daniel.press(&question, "For the facilitator only").unwrap().modal().await.unwrap();
    assert_eq!((window.title.as_str(), window.fields[0].range.1), ("C1: For the facilitator only", 500));
    assert_eq!(window.fields[0].label, "What should change");
    let sent = daniel.submit_modal(&window, &[("reason", "They talk and we carry")]).unwrap();
    assert!(answer(&sent, "the remark").await.text().contains("your words are kept"));
    let changed = round.choose(daniel, &first, SCALE[4]).await;
    assert!(changed.text().contains("your new answers take the place of the earlier ones"), "{}", changed.text());
    // What is kept about him he may see, while it is his.
    let typed = house.types(daniel, north, "me export");
    until("his own answers", async || {
        let mine = daniel.private().into_iter().find(|m| m.text().contains("They talk and we carry"))?;
        assert!(mine.text().contains("1. trust: 5") && mine.text().contains("3. goal: skip"), "{}", mine.text());
        Some(())
    })
    .await;
    assert!(typed.message().await.unwrap().private);

    // Bob in the channel, in one line, seen by nobody; what is on no scale first.
    let wrong = house.says(bob, north, "checkin answer 4 4 3 4 4 4 7 4 4 4").await;
    assert!(wrong.private && wrong.text().contains("“7” is not on the scale"), "{}", wrong.text());
    let done = house.says(bob, north, "checkin answer 4 4 3 4 4 4 5 4 4 4 --comment More time for the villages").await;
    assert!(done.private && done.text().contains("recorded and sealed"), "{}", done.text());
    assert!(!done.text().contains("Others here could read"), "nobody else reads what is typed into a command");

    // Brian in French, and in a hurry: two presses at once are both answered; then he stops half-way.
    let begins = |m: &Message| m.buttons().iter().any(|button| button.label == "Question par question");
    let asked = brian.waits_for_dm("the invitation", begins).await.unwrap();
    let mut question = round.press(brian, &asked, "Question par question").await;
    assert!(question.text().contains("Vos réponses restent scellées"), "{}", question.text());
    assert_eq!(question.menus()[0].placeholder, "Choisissez votre réponse");
    let hurried = ["3 ni l'un ni l'autre", "4 plutôt d'accord"].map(|label| brian.choose(&question, "", &[label]));
    for chosen in hurried {
        question = answer(&chosen.unwrap(), "both presses").await;
        assert!(question.text().contains("C1, 2 sur 10"), "{}", question.text());
    }
    for _ in 2..=5 {
        question = round.choose(brian, &question, "4 plutôt d'accord").await;
    }
    assert!(question.text().contains("C1, 6 sur 10"), "{}", question.text());

    // Uma replies to the invitation with a line, and to the answer with her remark.
    let asked = round.privately(uma, "C1: how are we doing?").await;
    assert!(asked.body.starts_with("Your answers stay sealed"), "{}", asked.body);
    let direct = round.direct(uma).await;
    side.replies(house, uma, (&direct, &asked), "3 3 3 2 3 3 2 3 3 3").await;
    let done = round.privately(uma, "C1: recorded and sealed").await;
    side.replies(house, uma, (&direct, &done), "Pay the boats for the villages").await;
    round.privately(uma, "C1: your words are kept").await;

    // Leo one by one: by reply and by bare numbers in turn; a 7 and a word are told from a score.
    let asked = round.privately(leo, "C1: how are we doing?").await;
    let direct = round.direct(leo).await;
    side.replies(house, leo, (&direct, &asked), "start").await;
    for (number, said) in ["3", "3", "-", "2", "3", "3", "2", "3", "3", "3"].into_iter().enumerate() {
        let question = round.privately(leo, &format!("C1, {} of 10", number + 1)).await;
        match number {
            4 => {
                round.writes(leo, &direct, "7").await;
                round.privately(leo, "“7” is not on the scale").await;
                round.writes(leo, &direct, said).await;
            }
            _ if number % 2 == 0 => side.replies(house, leo, (&direct, &question), said).await,
            _ => round.writes(leo, &direct, said).await,
        }
    }
    round.privately(leo, "C1: recorded and sealed").await;

    // While it is open everybody sees how many, and nobody more.
    let so_far = house.says(nadia, north, "checkin results").await;
    assert!(so_far.text().contains("C1: 5 of 6 answered") && !so_far.text().contains("sharing"), "{}", so_far.text());
    round.writes(uma, south, "!checkin results").await;
    assert!(side.told(uma, south, "C1: 5 of 6 answered").await.encrypted);

    // Half time, at a humane hour: Brian, who stopped, and Faith, who has said nothing; nobody else.
    house.advance(open.opened + TimeDelta::days(8)).await;
    let nudge = brian.waits_for_dm("the nudge", |m| m.text().contains("La moitié du temps")).await.unwrap();
    let nudged = round.privately(faith, "مضى نصف الوقت").await;
    assert!(nudged.body.starts_with("تبقى إجاباتكم مختومة"), "{}", nudged.body);
    for person in [daniel, bob, nadia] {
        assert!(person.dms().iter().all(|m| !m.text().contains("Half of the time")), "{}", person.mention());
    }
    for person in [uma, leo, tomas] {
        let direct = round.direct(person).await;
        let said = person.messages(&direct).await.unwrap();
        assert!(said.iter().all(|m| !m.body.contains("Half of the time")), "{said:#?}");
    }
    // He goes on where he stopped; she answers in her own digits.
    let mut question = round.press(brian, &nudge, "Question par question").await;
    for number in 6..=10 {
        assert!(question.text().contains(&format!("C1, {number} sur 10")), "{}", question.text());
        question = round.choose(brian, &question, "4 plutôt d'accord").await;
    }
    assert!(question.text().contains("enregistré et scellé"), "{}", question.text());
    let direct = round.direct(faith).await;
    side.replies(house, faith, (&direct, &nudged), "٣ ٣ ٣ ٢ ٣ ٣ ١ ٣ ٣ ٣").await;
    round.privately(faith, "سُجّلت إجاباتكم وخُتمت").await;
    // Nothing of all this stands in the ledger.
    assert!(
        matches!(&round.since_it_opened().await[..], [nudged] if nudged.event == Event::CheckinNudged { round: 1 })
    );

    assert!(house.store.message(Platform::Discord, &first.id.to_string()).await.unwrap().is_some());

    // It closes: the same card in both rooms, what is for the facilitator to him alone.
    house.advance(open.closes).await;
    let card = north.message("the result", |m| m.text().contains("C1 closed")).await.unwrap().text();
    let there = side.told(uma, south, "Check-in C1 closed").await;
    assert!(there.encrypted);
    for words in [
        "6 of 6 answered",
        "sharing 3.0",
        "lowest: communities 1.7 · gap 2.6 · split",
        "influence 3.0",
        "“More time for the villages”",
        "“Pay the boats for the villages”",
    ] {
        assert!(card.contains(words) && there.body.contains(words), "{words} in {card}\n{}", there.body);
    }
    assert!(!card.contains("They talk") && !there.body.contains("They talk"));
    assert!(round.privately(tomas, "a remark for facilitators only").await.body.contains("They talk and we carry"));

    // Too late, on both sides and from an old menu.
    let late = house.says(daniel, north, "checkin answer C1 1 1 1 1 1 1 1 1 1 1").await;
    assert!(late.private && late.text().contains("separated from names"), "{}", late.text());
    let late = round.choose(daniel, &first, SCALE[0]).await;
    assert!(late.text().contains("separated from names"), "{}", late.text());
    let direct = round.direct(leo).await;
    round.writes(leo, &direct, "checkin answer C1 1 1 1 1 1 1 1 1 1 1").await;
    round.privately(leo, "separated from names").await;

    // What is left: the count, and six answers without their people.
    let since = round.since_it_opened().await;
    let [nudged, closed] = &since[..] else { panic!("{since:#?}") };
    assert_eq!((nudged.by, closed.by), (None, None));
    let Event::CheckinClosed { result, .. } = &closed.event else { panic!("{closed:?}") };
    assert_eq!((result.answered, result.comments.len(), result.restricted.len()), (6, 2, 1));
    let id = house.store.partnerships().await.unwrap()[0];
    assert_eq!(house.store.ballots(id, "C1").await.unwrap(), []);
    assert_eq!(house.store.kept_answers(id, "C1").await.unwrap().len(), 6);
    let told = house.store.all_texts(id).await.unwrap();
    let remarks = told.iter().filter(|text| result.comments.contains(&text.id) || result.restricted.contains(&text.id));
    assert!(remarks.clone().count() == 3 && remarks.clone().all(|text| text.author.is_none()));
    // Not even which message asked whom for what.
    let asked = house.store.message(Platform::Discord, &first.id.to_string()).await.unwrap();
    assert_eq!(asked, None);
    house.discord.assert_clean();
    round.side.stop().await;
    round.house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_anonymous_poll_is_answered_from_its_card_and_shows_nothing_until_it_closes() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian, ruth, uma, leo, faith] =
        ["Nadia", "Brian", "Ruth", "Uma", "Leo", "Faith"].map(|name| house.person(name));
    let orgs = [
        ("BA", "public", &brian),
        ("RW", "civil-society", &ruth),
        ("UVF", "communities", &uma),
        ("LTU", "communities", &leo),
        ("FC", "communities", &faith),
    ];
    house.partnership(&room, &nadia, &orgs).await;
    let line =
        "poll ask What is in our way? --options \"Money; Time; Trust\" --anonymous --multiple --closes in 3 days";
    house.says(&nadia, &room, line).await;
    let card = room.message("the card", |m| m.text().contains("F1 asks")).await.unwrap();
    assert!(card.text().contains("Nobody learns who chose what"), "{}", card.text());
    assert_eq!(card.menus()[0].range, (1, 3));
    let before = house.ledger().await.len();
    for (person, chosen) in [
        (&brian, &["Money"][..]),
        (&ruth, &["Trust", "Time"]),
        (&uma, &["Trust"]),
        (&leo, &["Trust", "Money"]),
        (&faith, &["Time"]),
        // A change of mind.
        (&faith, &["Trust"]),
    ] {
        let told = answer(&person.choose(&card, "", chosen).unwrap(), "sealed").await;
        assert!(told.private && told.text().contains("sealed") | told.text().contains("take"), "{}", told.text());
        assert!(!told.text().contains(chosen[0]), "what is kept of the message says nothing: {}", told.text());
    }
    house.seconds(10).await;
    assert_eq!(nadia.look_at(&card).unwrap().text(), card.text(), "the card does not count along");
    assert_eq!(house.ledger().await.len(), before);
    let so_far = house.says(&nadia, &room, "poll results F1").await;
    assert!(so_far.text().contains("5 answers") && !so_far.text().contains("Trust"), "{}", so_far.text());
    house.days(3).await;
    let result = room.message("the result", |m| m.text().contains("F1 result")).await.unwrap();
    for words in ["5 answers", "1. Money: 2", "2. Time: 1", "3. Trust: 4"] {
        assert!(result.text().contains(words), "{words} in {}", result.text());
    }
    house.seconds(10).await;
    assert!(nadia.look_at(&card).unwrap().menus().is_empty());
    house.discord.assert_clean();
    house.stop().await;
}
