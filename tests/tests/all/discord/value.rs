//! The value checklist on Discord: three steps and a skip are buttons, not a menu; the card comes with its picture.

use convenor_core::checkin::sheet::Sheet;
use test_discord::Message;

use super::house::{House, answer};

#[tokio::test(flavor = "multi_thread")]
async fn twelve_reasons_are_answered_by_buttons_and_shown_by_sector() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("Nadia");
    let people = ["Brian", "Daniel", "Bob", "Uma", "Leo", "Faith"].map(|name| house.person(name));
    let orgs = [
        ("BA", "public"),
        ("DWO", "public"),
        ("MW", "public"),
        ("UVF", "communities"),
        ("LTU", "communities"),
        ("FC", "communities"),
    ];
    let orgs: Vec<_> = orgs.iter().zip(&people).map(|((code, sector), lead)| (*code, *sector, lead)).collect();
    house.partnership(&room, &nadia, &orgs).await;
    let started = house.says(&nadia, &room, "checkin start --value").await;
    assert!(started.private, "{}", started.text());
    let opened = room.message("the announcement", |m| m.text().contains("C1 is open until")).await.unwrap();
    assert!(opened.text().contains("the value checklist, twelve reasons"), "{}", opened.text());

    // One by one, from the invitation: a row of four buttons each, one reason skipped, a remark in a window.
    let brian = &people[0];
    let begins = |m: &Message| m.buttons().iter().any(|button| button.label == "Question by question");
    let asked = brian.waits_for_dm("the invitation", begins).await.unwrap();
    assert!(asked.text().starts_with("Your answers stay sealed"), "{}", asked.text());
    let mut question = answer(&brian.press(&asked, "Question by question").unwrap(), "the first").await;
    let steps = ["3 we got it", "2 partly", "1 not", "skip / do not know"];
    for number in 1..=12 {
        assert!(question.text().contains(&format!("C1, {number} of 12: ")), "{}", question.text());
        let labels: Vec<String> = question.buttons().iter().map(|button| button.label.clone()).collect();
        assert_eq!(labels, ["1 not", "2 partly", "3 we got it", "skip / do not know"]);
        let label = if number == 3 { steps[3] } else { steps[0] };
        question = answer(&brian.press(&question, label).unwrap(), label).await;
    }
    assert!(question.text().contains("C1: recorded and sealed"), "{}", question.text());
    let window = brian.press(&question, "Write what else it brought").unwrap().modal().await.unwrap();
    assert_eq!(window.fields[0].label, "What else it brought, or what is missing");
    let sent = brian.submit_modal(&window, &[("reason", "A shared map of the springs")]).unwrap();
    assert!(answer(&sent, "the remark").await.text().contains("your words are kept"));

    // The others in a line; what is on no scale is said with the right one.
    let wrong = house.says(&people[1], &room, "checkin answer 3 3 3 3 3 3 3 3 3 3 3 4").await;
    assert!(
        wrong.private && wrong.text().contains("“4” is not on the scale. Scores go from 1 to 3"),
        "{}",
        wrong.text()
    );
    for person in &people[1..3] {
        let told = house.says(person, &room, "checkin answer 333333333333").await;
        assert!(told.private && told.text().contains("recorded and sealed"), "{}", told.text());
    }
    for person in &people[3..] {
        house.says(person, &room, "checkin answer 2 1 2 2 2 2 2 2 2 2 2 1").await;
    }
    house.days(11).await;
    let card = room.message("the result", |m| m.text().contains("Value checklist C1 closed")).await.unwrap();
    for words in ["6 of 6 answered", "interests represented 2.0 · lowest: communities 1.5 or lower", "A shared map"] {
        assert!(card.text().contains(words), "{words} in {}", card.text());
    }
    assert!(!card.text().contains("gap") && !card.text().contains("split"), "{}", card.text());
    let alt = card.files[0].alt.as_deref().unwrap();
    assert!(alt.starts_with("Scales from 1 to 3 for value checklist C1"), "{alt}");
    assert!(card.files[0].bytes.starts_with(b"\x89PNG"));

    // What is left: twelve answers each without their people, and no check-in.
    let state = house.state().await;
    assert_eq!((state.checkins.closed.len(), state.checkins.values[0].sheet), (0, Sheet::Value));
    let id = house.store.partnerships().await.unwrap()[0];
    assert_eq!(house.store.ballots(id, "C1").await.unwrap(), []);
    assert_eq!(house.store.kept_answers(id, "C1").await.unwrap().len(), 6);
    house.discord.assert_clean();
    house.stop().await;
}
