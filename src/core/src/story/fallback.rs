//! Where consent or consensus gets stuck: the vote that a rule named, linked, with the objection printed (4.2, 4.3).

use super::World;
use crate::{
    decision::count::Verdict,
    vocabulary::{Method, Position},
};

fn ruled(set: &str) -> World {
    let mut world = World::nine();
    world.say("ba", &format!("propose How we decide --kind governance-rule --set {set}"));
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    world.say("ba", "decision outcome D1 So we decide from now on.");
    world
}

#[test]
fn after_fourteen_days_of_integration_a_vote_opens_that_prints_the_objection() {
    let mut world = ruled("fallback.activity=two-thirds");
    let told = world.say("rw", "propose Replant the slope --text On both banks.");
    assert!(told.room("proposal.opened").says("rule-fallback"));
    world.votes("D2", "CO CC CC CCC");
    assert_eq!(world.wait("7d").settled(), ["integrating"]);
    let told = world.wait("14d");
    assert_eq!(told.settled(), ["closed", "proposed", "opened"]);
    let stuck = told.room("decision.not-adopted");
    assert_eq!(stuck.data["result"], "objection_open");
    assert!(stuck.says("fallback-now"));
    let card = told.room("proposal.opened");
    assert_eq!((&card.data["ref"], &card.data["method"]), (&"D3".into(), &"two-thirds".into()));
    assert!(card.says("fallback-of") && card.says("decision-position-reason"));
    assert!(told.none("proposal.waiting"));
    let (old, new) = (world.decision("D2"), world.decision("D3"));
    assert_eq!((old.fell_back, new.particulars.fallback_of), (Some(3), Some(2)));
    assert_eq!((new.title, new.text, new.opener, new.org), (old.title, old.text, old.opener, old.org));
    assert_eq!(new.closes, world.now + chrono::TimeDelta::days(7));
    assert_eq!(new.roll.len(), 9);
    assert!(world.say("ba", "decision show D2").the("decision.show").says("fallback-is"));
    // It is a vote like any other; the objection can be outvoted, and stays visible.
    world.votes("D3", "+x ++ ++ +++");
    let told = world.wait("7d");
    let adopted = told.room("decision.adopted");
    assert_eq!(adopted.data["grade"], "C");
    assert_eq!(adopted.data["fallback_of"], "D2");
    // Once, and for good.
    assert!(world.wait("60d").settled().iter().all(|event| event != "proposed"));
    world.say("rw", "decision outcome D3 We replant.");
}

#[test]
fn without_a_rule_it_is_not_adopted_and_nothing_follows() {
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope");
    world.votes("D1", "CO CC CC CCC");
    world.wait("7d");
    assert_eq!(world.wait("14d").settled(), ["closed"]);
    assert_eq!(world.state.decisions.len(), 1);
}

#[test]
fn a_rule_of_later_does_not_reach_what_was_open() {
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope --closes in 20d");
    world.votes("D1", "CO CC CC CCC");
    world.say("ba", "propose How we decide --kind governance-rule --set fallback.activity=two-thirds");
    world.votes("D2", "++ ++ ++ +++");
    world.wait("40d");
    assert_eq!(world.decision("D1").tally.as_ref().map(|tally| tally.verdict), Some(Verdict::ObjectionOpen));
    assert_eq!(world.state.decisions.len(), 2);
}

#[test]
fn no_vote_where_the_objection_is_lifted_or_the_proposal_taken_back() {
    let mut world = ruled("fallback.activity=two-thirds");
    world.say("rw", "propose Replant the slope");
    world.votes("D2", "CO CC CC CCC");
    world.wait("7d");
    world.say("dwo", "vote D2 concern we will watch the springs");
    world.wait("1d");
    assert!(world.decision("D2").in_force());
    world.say("rw", "propose Replant the other slope");
    world.votes("D3", "CO CC CC CCC");
    world.wait("7d");
    world.say("rw", "decision withdraw D3 not now");
    world.wait("60d");
    assert_eq!(world.state.decisions.len(), 3);
}

#[test]
fn a_blocked_consensus_has_seven_days_of_mediation_before_its_vote() {
    let mut world = ruled("fallback.activity=double-majority");
    world.say("rw", "propose Replant the slope --method consensus");
    world.votes("D2", "GG GG GG GGB");
    let told = world.wait("7d");
    assert_eq!(told.settled(), ["closed"]);
    assert!(told.room("decision.not-adopted").says("fallback-later"));
    let told = world.wait("7d");
    assert!(told.settled().ends_with(&["proposed".to_owned(), "opened".to_owned()]));
    assert_eq!(world.decision("D3").method, Method::DoubleMajority);
    assert!(told.room("proposal.opened").says("decision-position-ground"));
}

#[test]
fn after_downtime_the_vote_still_has_its_whole_window() {
    let mut world = ruled("fallback.activity=majority");
    world.say("rw", "propose Replant the slope");
    world.votes("D2", "CO CC CC CCC");
    world.wait("7d");
    world.down("20d");
    assert_eq!(world.decision("D3").closes, world.now + chrono::TimeDelta::days(7));
}

#[test]
fn the_vote_is_open_to_all_of_its_own_positions() {
    let mut world = ruled("fallback.activity=two-thirds");
    world.say("rw", "propose Replant the slope");
    world.votes("D2", "CO CC CC CCC");
    world.wait("21d");
    world.say("dwo", "vote D3 oppose it harms the lower springs");
    let org = world.org("DWO");
    assert_eq!(world.decision("D3").counting(org).map(|stated| stated.position), Some(Position::Oppose));
}

#[test]
fn after_two_versions_with_an_objection_the_vote_follows_at_closing_without_more_integration() {
    let mut world = ruled("fallback.activity=two-thirds");
    world.say("rw", "propose Replant the slope --text On both banks.");
    world.votes("D2", "CO CC CC CCC");
    world.say("rw", "decision amend D2 --text On the left bank only.");
    assert_eq!(world.decision("D2").version, 2);
    world.votes("D2", "CO CC CC CCC");
    let closes = world.decision("D2").closes;
    let told = world.wait("8d");
    assert_eq!(told.settled(), ["closed", "proposed", "opened"]);
    assert_eq!(told.room("decision.not-adopted").data["result"], "objection_open");
    assert_eq!(world.decision("D2").closed, Some(closes), "not a day later");
    assert_eq!(world.decision("D3").particulars.fallback_of, Some(2));
}

#[test]
fn two_versions_without_a_rule_are_integrated_like_one() {
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope --text On both banks.");
    world.votes("D1", "CO CC CC CCC");
    world.say("rw", "decision amend D1 --text On the left bank only.");
    world.votes("D1", "CO CC CC CCC");
    assert_eq!(world.wait("8d").settled(), ["integrating"]);
    assert_eq!(world.wait("14d").settled(), ["closed"]);
    assert_eq!(world.state.decisions.len(), 1);
}
