//! The status: what fits the asker, worst first. 7.1, 7.2.

use rstest::rstest;

use super::{World, keys};
use crate::{notice::To, refusal::Fault};

#[rstest]
#[case("coco", "coordinator")]
#[case("ba", "stakeholder")]
#[case("ba3", "stakeholder")]
#[case("faci", "stakeholder")]
#[case("olga", "stakeholder")]
#[case("xeno", "public")]
fn everybody_gets_the_view_that_fits(#[case] who: &str, #[case] view: &str) {
    let mut world = World::three();
    world.say("coco", "partnership facilitator add @faci");
    world.say("olga", "stakeholder observe");
    let told = world.say(who, "status");
    assert_eq!(told.data("status")["view"], view);
    let private = view != "public";
    assert_eq!(told.the("status").to, To::Asker { private });
}

#[rstest]
#[case("ba", "coordinator", Some("refusal-status-coordinator"))]
#[case("xeno", "coordinator", Some("refusal-status-coordinator"))]
#[case("coco", "stakeholder", Some("refusal-no-seat"))]
#[case("xeno", "stakeholder", Some("refusal-no-seat"))]
#[case("coco", "public", None)]
#[case("ba", "public", None)]
fn another_view_is_for_those_it_is_made_for(#[case] who: &str, #[case] view: &str, #[case] refused: Option<&str>) {
    let mut world = World::three();
    match (world.try_say(who, &format!("status --for {view}")), refused) {
        (Ok(told), None) => assert_eq!(told.data("status")["view"], view),
        (Err(refusal), Some(key)) => assert!(refusal.is(Fault::Forbidden, key), "{refusal:?}"),
        (got, wanted) => panic!("{got:?} instead of {wanted:?}"),
    }
}

#[test]
fn the_figures_are_those_of_the_day() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.say("ba", "vote D1 consent");
    world.say("ba", "poll ask Which? --options A; B");
    world.wait("3d");
    let told = world.say("coco", "status");
    let data = told.data("status");
    assert_eq!((&data["phase"], &data["cycle"], &data["day"]), (&"explore".into(), &1.into(), &3.into()));
    assert_eq!(data["decisions"][0]["ref"], "D1");
    assert_eq!((&data["decisions"][0]["heard"], &data["decisions"][0]["roll"]), (&1.into(), &3.into()));
    assert_eq!(data["polls"][0], "F1");
    assert_eq!(data["voices"], 3);
}

#[test]
fn a_voice_sees_what_needs_it_until_it_answered() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    assert!(world.say("rw", "status").the("status").says("voice-needed"));
    world.say("rw", "vote D1 consent");
    let told = world.say("rw", "status");
    assert!(!told.the("status").says("voice-needed"));
    assert!(told.the("status").says("voice-nothing"));
    assert!(told.the("status").says("voice-seat"));
}

#[test]
fn a_person_of_two_organisations_gets_two_blocks() {
    let mut world = World::three();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @ba");
    world.say("rw", "propose Something");
    let told = world.say("ba", "status");
    let blocks = keys(&told.the("status").lines).iter().filter(|key| *key == "voice-seat").count();
    assert_eq!(blocks, 2);
    let needed = keys(&told.the("status").lines).iter().filter(|key| *key == "voice-needed").count();
    assert_eq!(needed, 2);
}

#[test]
fn the_coordinator_sees_an_objection_to_bring_together() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.say("ba", "vote D1 consent");
    world.say("rw", "vote D1 objection it harms the lower springs");
    world.wait("7d");
    let told = world.say("coco", "status");
    assert!(told.the("status").says("needs-integration"));
    assert!(told.the("status").says("status-decision-other"));
}

#[test]
fn outsiders_do_not_see_who_is_silent() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    let told = world.say("xeno", "status");
    assert!(told.the("status").says("status-decision-public"));
    assert!(!told.the("status").says("status-decision"));
}

#[test]
fn a_waiting_proposal_and_an_empty_seat_wait_for_the_coordinator() {
    let mut world = World::three();
    world.say("coco", "propose Something");
    world.say("coco", "stakeholder add Nile Youth --sector communities --status active");
    let told = world.say("coco", "status");
    assert!(told.the("status").says("needs-sponsor"));
    assert!(told.the("status").says("needs-delegate"));
}
