//! Urgent matters: only under a rule on urgency, with a reason, looked at again within thirty days (R14, R24).

use rstest::rstest;

use super::World;
use crate::{refusal::Fault, vocabulary::Method};

fn world(set: &str) -> World {
    let mut world = World::nine();
    world.say("ba", &format!("propose What is urgent --kind governance-rule --scope urgency --set {set}"));
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    world.say("ba", "decision outcome D1 So we decide what is urgent.");
    world
}

#[test]
fn without_a_rule_nothing_is_urgent_and_the_refusal_says_what_would_work() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "propose Close the sluice --urgent the dam is about to break");
    assert!(refusal.is(Fault::Forbidden, "refusal-urgent"));
    assert_eq!(refusal.lines.len(), 2);
}

#[rstest]
#[case("48h", 48)]
#[case("30h", 30)]
#[case("2d", 48)]
fn the_window_is_as_short_as_the_rule_says(#[case] window: &str, #[case] hours: i64) {
    let mut world = world(&format!("urgent.window={window}"));
    let told = world.say("ba", "propose Close the sluice --urgent the dam is about to break");
    let decision = world.decision("D2");
    assert_eq!(decision.closes, world.now + chrono::TimeDelta::hours(hours));
    assert!(decision.rules.urgent && decision.particulars.urgent.is_some());
    assert!(told.room("proposal.opened").says("rule-urgent"));
}

#[test]
fn it_is_looked_at_again_within_thirty_days_and_the_record_says_urgent() {
    let mut world = world("urgent.window=48h");
    world.say("ba", "propose Close the sluice --urgent the dam is about to break --review in 6 months");
    world.votes("D2", "CC CC CC CCK");
    let told = world.wait("2d");
    let adopted = told.room("decision.adopted");
    assert_eq!(adopted.data["urgent"], true);
    let closed = world.decision("D2").closed.unwrap();
    assert_eq!(world.decision("D2").review_at, Some(closed + chrono::TimeDelta::days(30)));
    assert!(world.say("rw", "decision show D2").the("decision.show").says("rule-urgent"));
    // The review itself is not rushed.
    let told = world.wait("30d");
    assert_eq!(told.room("review.due").refs[0].to_string(), "D2");
    assert_eq!(
        world.decision("D2").review.as_ref().map(|review| review.until - review.due),
        Some(chrono::TimeDelta::days(7))
    );
}

#[test]
fn an_urgent_matter_that_misses_quorum_is_extended_by_half_its_window_in_whole_days() {
    let mut world = world("urgent.window=48h");
    world.say("ba", "propose Close the sluice --urgent the dam is about to break");
    let told = world.wait("2d");
    assert_eq!(told.settled(), ["extended"]);
    assert_eq!(world.decision("D2").closes, world.now + chrono::TimeDelta::days(1));
}

#[test]
fn a_reason_too_short_is_refused() {
    let mut world = world("urgent.window=48h");
    assert!(world.refused("ba", "propose Close the sluice --urgent now").is(Fault::Usage, "refusal-urgent-reason"));
}

#[test]
fn the_rule_may_name_how_urgent_matters_are_decided() {
    let mut world = world("urgent.window=48h, urgent.method=majority");
    world.say("ba", "propose Close the sluice --urgent the dam is about to break");
    assert_eq!(world.decision("D2").method, Method::Majority);
    world.say("ba", "propose Close the sluice --urgent the dam is about to break --method consent");
    assert_eq!(world.decision("D3").method, Method::Consent);
    // What is not urgent is decided as ever.
    assert!(world.refused("ba", "propose Paint it --method majority").is(Fault::Forbidden, "refusal-method-weaker"));
    // And advice is weaker still.
    let advice = "propose Close it --method advice --urgent the dam is about to break";
    assert!(world.refused("ba", advice).is(Fault::Forbidden, "refusal-method-weaker"));
}

#[test]
fn a_closing_earlier_than_the_urgent_window_is_refused_with_the_earliest() {
    let mut world = world("urgent.window=48h");
    let refusal = world.refused("ba", "propose Close the sluice --urgent the dam is about to break --closes in 20h");
    assert!(refusal.is(Fault::Conflict, "refusal-closing-early"));
    let earliest = (world.now + chrono::TimeDelta::hours(48)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    assert_eq!(refusal.data["earliest"], earliest);
}

#[test]
fn gradients_keep_their_five_days_however_urgent() {
    let mut world = world("urgent.window=48h");
    world.say("ba", "propose Close the sluice --method gradients --urgent the dam is about to break");
    assert_eq!(world.decision("D2").closes, world.now + chrono::TimeDelta::days(5));
}
