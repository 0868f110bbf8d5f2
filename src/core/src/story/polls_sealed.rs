//! Anonymous polls: sealed like a check-in, with the same floor; and polls for people outside the rooms.

use serde_json::json;

use super::World;
use crate::{
    card::card,
    catalogue::parse,
    checkin::own,
    event::Event,
    notice::{To, still_wanted},
    refusal::Fault,
};

fn asked() -> World {
    let mut world = World::nine();
    world.say("ba", "poll ask Shall we go on? --options Yes; No; Unsure --anonymous");
    world
}

#[test]
fn answers_are_sealed_and_nothing_is_shown_before_the_closing() {
    let mut world = asked();
    let before = world.ledger.len();
    let told = world.say("rw", "poll answer F1 2 --comment We are tired");
    assert!(told.the("poll.answered").says("poll-sealed"));
    let told = world.say("rw", "poll answer F1 1");
    assert!(told.the("poll.answered").says("poll-sealed-changed"));
    assert_eq!(world.ledger.len(), before);
    let told = world.say("ba", "poll results F1");
    assert_eq!(told.data("poll.results"), &json!({ "ref": "F1", "answers": 1, "options": [] }));
    let shown = card(&world.state, "F1".parse().unwrap()).unwrap().notice;
    assert!(shown.says("poll-anonymous") && !shown.says("card-answered"));
    assert!(world.say("ba", "poll list").the("poll.list").says("poll-line-anonymous"));
}

#[test]
fn from_five_answers_on_it_is_counted_at_closing() {
    let mut world = asked();
    for (who, choice) in [("ba", "1"), ("rw", "2"), ("wwn", "1"), ("uvf", "3 --comment What for?"), ("fc", "no")] {
        world.say(who, &format!("poll answer F1 {choice}"));
    }
    let told = world.wait("7d");
    let Event::PollCounted { answered, counts, comments, .. } = told.event("poll_counted") else { panic!() };
    assert_eq!((answered, counts.as_slice(), comments.len()), (&5, &[2, 2, 1][..], 1));
    assert_eq!(world.texts[&comments[0]], "What for?");
    let card = told.room("poll.results");
    assert_eq!(card.data["options"][1]["count"], 2);
    assert!(card.says("poll-comment") && world.ballots.is_empty());
    assert!(world.refused("ba", "poll answer F1 1").is(Fault::Closed, "refusal-closed"));
}

#[test]
fn with_four_nothing_is_shown() {
    let mut world = asked();
    for who in ["ba", "rw", "wwn", "uvf"] {
        world.say(who, "poll answer F1 1 --comment secret");
    }
    let told = world.say("ba", "poll close F1");
    let card = told.room("poll.results");
    assert!(card.says("poll-hidden") && card.texts().len() == 1, "only the question");
    assert_eq!(card.data, json!({ "ref": "F1", "answers": 4, "options": [] }));
    assert!(world.texts.values().all(|text| text != "secret"));
}

#[test]
fn one_sealed_answer_a_person_also_when_two_accounts_become_one() {
    let mut world = asked();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @rob");
    for who in ["ba", "rw", "wwn", "uvf", "rob"] {
        world.say(who, "poll answer F1 1");
    }
    world.merge("rob", "rw");
    assert_eq!(world.wait("7d").room("poll.results").data["answers"], 4);
}

#[test]
fn the_floor_stands_while_an_anonymous_poll_is_open() {
    let mut world = asked();
    assert!(world.refused("coco", "partnership set anonymity-floor 9").is(Fault::Conflict, "refusal-floor-open"));
    world.wait("7d");
    world.say("coco", "partnership set anonymity-floor 9");
}

#[test]
fn a_link_for_outsiders_is_shown_once_to_whoever_asked_and_kept_as_a_hash() {
    let mut world = World::nine();
    let told = world.say("ba", "poll ask Is the path open? --options Yes; No --external");
    let link = told.the("poll.link");
    assert_eq!(link.to, To::Asker { private: true });
    let token = link.data["token"].as_str().unwrap();
    assert!(token.starts_with("token-") && world.state.polls[&1].external);
    let ledger = serde_json::to_string(&world.ledger).unwrap();
    assert!(!ledger.contains(token));
    assert!(parse("poll ask Q --options A; B --anonymous --external").is_ok());
}

#[test]
fn what_is_said_of_a_sealed_answer_goes_with_the_ballots() {
    let mut world = asked();
    let told = world.say("rw", "poll answer F1 2");
    assert_eq!(told.the("poll.answered").topic.as_deref(), Some("poll.sealed/F1"));
    world.say("ba", "poll ask Which day? --options Monday; Friday");
    let told = world.say("rw", "poll answer F2 2");
    assert_eq!(told.the("poll.answered").topic, None, "an open answer stays with its person");
}

#[test]
fn a_link_that_could_not_be_sent_is_dropped_with_its_poll() {
    let mut world = World::nine();
    let told = world.say("ba", "poll ask Is the path open? --options Yes; No --external");
    let link = told.the("poll.link").clone();
    assert!(still_wanted(&world.state, &link));
    world.say("ba", "poll close F1");
    assert!(!still_wanted(&world.state, &link));
}

#[test]
fn people_see_their_own_sealed_choice_and_nobody_elses() {
    let mut world = asked();
    world.say("rw", "poll answer F1 2 --comment We are tired");
    let matter = "F1".parse().unwrap();
    assert_eq!(own::open(&world.state), [matter]);
    let people = world.directory();
    let of = |who: &str| own::lines(&world.state, &people, matter, world.member(who).unwrap());
    let mine = of("rw").unwrap();
    assert_eq!(
        mine.iter().map(|line| line.key.as_ref()).collect::<Vec<_>>(),
        ["me-sealed", "me-sealed-choices", "me-sealed-remark"]
    );
    assert!(format!("{mine:?}").contains("We are tired"));
    assert_eq!(of("ba"), None);
    world.wait("7d");
    assert_eq!(own::open(&world.state), []);
    let people = world.directory();
    assert_eq!(own::lines(&world.state, &people, matter, world.member("rw").unwrap()), None);
}

#[test]
fn no_answer_stays_sealed_under_a_name_in_an_archived_partnership() {
    let mut world = asked();
    world.say("coco", "checkin schedule every 60 days --first 2026-03-02");
    world.say("coco", "checkin start");
    world.say("ba", "poll ask Which day? --options Monday; Friday");
    for who in ["ba", "rw", "wwn", "uvf", "fc"] {
        world.say(who, "poll answer F1 1 --comment Enough");
        world.say(who, "checkin answer 4 4 4 4 4 4 4 4 4 4");
    }
    world.say("ba", "poll answer F2 1");
    world.internal(Event::Archived);
    assert!(world.refused("dwo", "poll answer F1 1").is(Fault::Closed, "refusal-archived"));
    let archived = world.now;
    let told = world.until(archived);
    assert_eq!(told.settled(), ["poll_counted", "checkin_closed"]);
    assert!(world.ballots.is_empty());
    assert_eq!(told.room("poll.results").data["options"][0]["count"], 5);
    assert_eq!(told.room("checkin.results").data["answered"], 5);
    // And nothing opens again, or falls due.
    assert!(world.wait("400d").entries.is_empty());
}

#[test]
fn too_few_answers_are_not_waited_for_in_an_archived_partnership() {
    let mut world = World::nine();
    world.say("coco", "checkin start");
    world.say("ba", "checkin answer 4 4 4 4 4 4 4 4 4 4 --comment Mine");
    world.internal(Event::Archived);
    let told = world.until(world.now);
    assert_eq!(told.settled(), ["checkin_closed"]);
    assert!(told.room("checkin.results").says("checkin-not-shown") && world.ballots.is_empty());
    assert!(world.texts.values().all(|text| text != "Mine"));
}
