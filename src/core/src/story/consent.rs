//! Consent with an objection: fourteen days of integration, lifted by the objector alone, adopted a day later. 4.2, X12.

use chrono::TimeDelta;

use super::{World, world::at};
use crate::{decision::count::Grade, refusal::Fault, vocabulary::Position};

/// Closed on 12 January with BA and SB objecting, or BA alone.
fn integrating(letters: &str) -> World {
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope");
    world.votes("D1", letters);
    let told = world.wait("7d");
    assert_eq!(told.events(), ["integrating"]);
    let notice = told.room("decision.not-adopted");
    assert_eq!(notice.data["result"], "objection_open");
    assert_eq!(notice.data["state"], "integrating");
    assert!(notice.says("decision-position-reason"));
    world
}

#[test]
fn x12_the_last_objection_lowered_on_day_three_is_adopted_a_day_later_with_grade_b() {
    let mut world = integrating("O- C- C- CC-");
    world.wait("3d");
    let told = world.say("ba", "vote D1 concern we will watch the springs");
    assert!(!told.none("decision.objection-lifted"));
    let lifted = world.now;
    let told = world.wait("23h");
    assert!(told.silent());
    let told = world.wait("1h");
    assert_eq!(told.at("closed"), lifted + TimeDelta::hours(24));
    let data = &told.room("decision.adopted").data;
    assert_eq!((&data["result"], &data["grade"]), (&"adopted".into(), &"B".into()));
    assert_eq!(data["tally"]["concern"], 1);
    // A concern brings the review after six months.
    assert_eq!(data["review"], "2026-07-16");
}

#[test]
fn an_objection_that_stands_for_fourteen_days_ends_without_adoption() {
    let mut world = integrating("O- C- C- CC-");
    let closes = world.decision("D1").closes;
    let told = world.wait("14d");
    assert_eq!(told.at("closed"), closes + TimeDelta::days(14));
    assert_eq!(told.room("decision.not-adopted").data["result"], "objection_open");
    assert_eq!(world.decision("D1").state_word(), "objection_open");
    assert!(world.refused("ba", "vote D1 concern").is(Fault::Closed, "refusal-late"));
}

#[test]
fn nobody_but_the_objector_lifts_an_objection() {
    let mut world = integrating("O- C- C- CC-");
    for who in ["rw", "dwo", "hfg", "fc2"] {
        assert!(world.refused(who, "vote D1 consent").is(Fault::Closed, "refusal-integrating"), "{who}");
    }
    assert_eq!(world.refused("coco", "vote D1 consent").fault, Fault::Forbidden);
    // A substitute is of the same voice, yet the lead's objection counts before it.
    world.say("ba2", "vote D1 consent");
    assert_eq!(world.decision("D1").objectors(), [world.org("BA")]);
    assert!(world.wait("13d").silent());
}

#[test]
fn with_two_objections_the_last_one_counts() {
    let mut world = integrating("O- O- C- CC-");
    world.wait("1d");
    let told = world.say("ba", "vote D1 consent");
    assert!(told.none("decision.objection-lifted"));
    assert_eq!(world.decision("D1").objectors(), [world.org("SB")]);
    world.wait("2d");
    let told = world.say("sb", "vote D1 consent");
    assert!(!told.none("decision.objection-lifted"));
    let told = world.wait("1d");
    assert_eq!(told.room("decision.adopted").data["grade"], "A");
    assert_eq!(world.decision("D1").tally.as_ref().unwrap().grade, Some(Grade::A));
}

#[test]
fn an_objection_lifted_in_the_last_hour_still_gets_its_day() {
    let mut world = integrating("O- C- C- CC-");
    let until = at("2026-01-26T09:00:00Z");
    world.until(until - TimeDelta::hours(1));
    world.say("ba", "vote D1 consent");
    assert!(world.wait("1h").silent());
    let told = world.wait("23h");
    assert_eq!(told.at("closed"), until + TimeDelta::hours(23));
    assert!(world.decision("D1").adopted());
}

#[test]
fn an_objector_may_think_again_within_the_day() {
    let mut world = integrating("O- C- C- CC-");
    world.wait("1d");
    world.say("ba", "vote D1 consent");
    world.wait("12h");
    world.say("ba", "vote D1 objection it harms the lower springs after all");
    let told = world.wait("12d");
    assert!(told.silent());
    let told = world.wait("1d");
    assert_eq!(told.room("decision.not-adopted").data["result"], "objection_open");
}

#[test]
fn an_objector_who_steps_back_leaves_the_count() {
    let mut world = integrating("O- C- C- CC-");
    world.say("ba", "vote D1 recused we sell the seedlings ourselves");
    world.wait("1d");
    let tally = world.decision("D1").tally.as_ref().unwrap();
    assert_eq!((tally.eligible, tally.expressed), (8, 4));
    assert!(world.decision("D1").adopted());
}

#[test]
fn the_proposer_may_withdraw_during_integration() {
    let mut world = integrating("O- C- C- CC-");
    world.say("rw", "decision withdraw D1");
    assert!(world.wait("30d").silent());
    assert!(world.refused("ba", "vote D1 concern").is(Fault::Closed, "refusal-withdrawn"));
}

#[test]
fn the_objectors_new_lead_may_lift_it() {
    let mut world = integrating("O- C- C- CC-");
    world.say("ba", "stakeholder hand-over @newba");
    world.say("newba", "vote D1 concern");
    assert_eq!(world.decision("D1").counting(world.org("BA")).unwrap().position, Position::Concern);
    world.wait("1d");
    assert!(world.decision("D1").adopted());
}

#[test]
fn only_concerns_adopt_all_the_same() {
    // V5.
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope");
    world.votes("D1", "K- K- K- KK-");
    let told = world.wait("7d");
    let adopted = told.room("decision.adopted");
    assert_eq!(adopted.data["grade"], "B");
    assert!(adopted.says("decision-position-reason"));
    assert_eq!(adopted.data["review"], "2026-07-12");
}
