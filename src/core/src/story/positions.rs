//! Positions: who counts for whom, changes, reasons, late ones. R1, R2, R5, R7, R8, R18; X1 to X5, X8, X14, X15.

use chrono::TimeDelta;
use rstest::rstest;

use super::World;
use crate::{
    notice::To,
    port::Platform,
    refusal::Fault,
    vocabulary::{Ground, Position},
};

fn open() -> World {
    let mut world = World::nine();
    world.say("rw", "propose Replant the slope");
    world
}

fn counts(world: &World, code: &str) -> Option<Position> {
    world.decision("D1").counting(world.org(code)).map(|statement| statement.position)
}

fn also(world: &World, code: &str) -> Vec<Position> {
    world.decision("D1").also_stated(world.org(code)).iter().map(|statement| statement.position).collect()
}

#[test]
fn x1_the_leads_consent_counts_and_the_alternates_objection_is_also_stated() {
    let mut world = open();
    world.say("ba", "vote D1 consent");
    let told = world.say("ba2", "vote D1 objection it harms the lower springs");
    assert_eq!(counts(&world, "BA"), Some(Position::Consent));
    assert_eq!(also(&world, "BA"), [Position::Objection]);
    assert_eq!(told.data("position.recorded")["counts"], "consent");
    assert!(told.the("position.recorded").says("position-lead-counts"));
    assert!(told.none("objection.raised"));
    // The lead is told what a substitute said.
    assert_eq!(told.the("position.also-stated").to, To::Member(world.member("ba").unwrap()));
    let shown = world.say("rw", "decision show D1");
    assert!(shown.the("decision.show").says("decision-also"));
}

#[test]
fn x2_the_leads_later_consent_ends_the_alternates_objection() {
    let mut world = open();
    let told = world.say("ba2", "vote D1 objection it harms the lower springs");
    assert!(!told.none("objection.raised"));
    assert_eq!(world.decision("D1").objectors(), [world.org("BA")]);
    world.say("ba", "vote D1 consent");
    assert_eq!(counts(&world, "BA"), Some(Position::Consent));
    assert!(world.decision("D1").objectors().is_empty());
}

#[test]
fn x3_the_second_alternate_counts_while_the_others_are_silent() {
    let mut world = open();
    world.say("ba3", "vote D1 concern");
    assert_eq!(counts(&world, "BA"), Some(Position::Concern));
    world.say("ba2", "vote D1 abstain");
    assert_eq!(counts(&world, "BA"), Some(Position::Abstain));
    assert_eq!(also(&world, "BA"), [Position::Concern]);
}

#[test]
fn x4_a_person_linked_on_both_platforms_has_one_position_the_last_one() {
    let mut world = open();
    world.say("ba", "vote D1 consent");
    // The second account joins the partnership on its own first, and is then linked.
    world.say("matrix:@ba:example.org", "stakeholder observe");
    world.merge("matrix:@ba:example.org", "ba");
    world.say("matrix:@ba:example.org", "vote D1 abstain");
    assert_eq!(counts(&world, "BA"), Some(Position::Abstain));
    assert_eq!(world.decision("D1").heard(), (1, 9));
    assert!(also(&world, "BA").is_empty());
    assert_eq!(world.ledger.last().unwrap().via, Some(Platform::Matrix));
    assert_eq!(world.ledger.last().unwrap().by, world.member("ba"));
}

#[test]
fn x5_an_unlinked_second_account_is_refused_with_a_hint() {
    let mut world = open();
    let refusal = world.refused("matrix:@ba:example.org", "vote D1 consent");
    assert!(refusal.is(Fault::Forbidden, "refusal-unknown-account"));
    assert_eq!(refusal.lines[1].key, "refusal-unknown-account-hint");
}

#[test]
fn accounts_never_count_only_organisations() {
    // R1.
    let mut world = open();
    for who in ["ba", "ba2", "ba3"] {
        world.say(who, "vote D1 consent");
    }
    assert_eq!(world.decision("D1").heard(), (1, 9));
    assert!(world.refused("coco", "vote D1 consent").is(Fault::Forbidden, "refusal-no-seat"));
}

#[test]
fn changes_are_free_until_closing_and_history_is_kept() {
    // R7.
    let mut world = open();
    let first = world.say("ba", "vote D1 consent");
    assert_eq!(first.room("proposal.heard").data["heard"], 1);
    let second = world.say("ba", "vote D1 objection it harms the lower springs");
    assert!(second.none("proposal.heard"));
    world.say("ba", "vote D1 concern");
    assert_eq!(counts(&world, "BA"), Some(Position::Concern));
    assert_eq!(world.decision("D1").statements.len(), 3);
    assert!(also(&world, "BA").is_empty());
}

#[test]
fn a_new_lead_acts_for_the_voice_at_once() {
    // R5.
    let mut world = open();
    world.say("ba", "vote D1 consent");
    world.say("ba", "stakeholder hand-over @newba");
    assert!(world.refused("ba", "vote D1 abstain").is(Fault::Forbidden, "refusal-no-seat"));
    world.say("newba", "vote D1 concern");
    assert_eq!(counts(&world, "BA"), Some(Position::Concern));
    assert_eq!(world.decision("D1").heard(), (1, 9));
}

#[test]
fn x8_a_leavers_position_stands_and_an_unstated_one_stays_silent() {
    let mut world = open();
    world.say("ba", "vote D1 consent");
    world.say("ba", "stakeholder leave");
    world.say("sb", "stakeholder leave");
    world.votes("D1", "-C -C CC");
    let told = world.wait("7d");
    let data = &told.room("decision.adopted").data;
    assert_eq!((&data["eligible"], &data["expressed"]), (&9.into(), &5.into()));
    assert_eq!(data["unheard"].as_array().unwrap().len(), 4);
    assert_eq!(data["unheard"][0]["$org"], world.org("SB").0);
}

#[rstest]
#[case("consent", "objection", "D1")]
#[case("consent", "recused", "D1")]
#[case("consensus", "block", "D1")]
#[case("consensus", "stand-aside", "D1")]
#[case("two-thirds", "oppose", "D1")]
fn disagreement_needs_a_reason_of_ten_characters(
    #[case] method: &str,
    #[case] position: &str,
    #[case] reference: &str,
) {
    // R8, X14.
    let mut world = World::nine();
    world.say("rw", &format!("propose Something --kind other --method {method}"));
    let ground = if position == "block" { " --ground harm" } else { "" };
    for reason in ["", " no way", " nein", " 123456789"] {
        let refusal = world.refused("ba", &format!("vote {reference} {position}{reason}{ground}"));
        assert!(refusal.is(Fault::Usage, "refusal-reason"), "{refusal:?}");
    }
    world.say("ba", &format!("vote {reference} {position} 1234567890{ground}"));
}

#[rstest]
#[case("consent", &["consent", "concern", "abstain"])]
#[case("consensus", &["agree", "reservation", "abstain"])]
#[case("majority", &["support", "abstain"])]
fn other_positions_need_none(#[case] method: &str, #[case] positions: &[&str]) {
    let mut world = World::nine();
    world.say("rw", &format!("propose Something --kind other --method {method}"));
    for position in positions {
        world.say("ba", &format!("vote D1 {position}"));
        world.say("ba", &format!("vote D1 {position} ok"));
    }
}

#[test]
fn a_block_needs_one_of_four_grounds() {
    let mut world = World::nine();
    world.say("rw", "propose Our words --kind public-statement");
    assert!(world.refused("ba", "vote D1 block outside what we may do").is(Fault::Usage, "refusal-ground"));
    assert_eq!(world.refused("ba", "vote D1 block outside what we may do --ground taste").fault, Fault::Usage);
    world.say("ba", "vote D1 block outside what we may do --ground mandate");
    assert_eq!(world.decision("D1").statements[0].ground, Some(Ground::Mandate));
}

#[rstest]
#[case("consent", "support")]
#[case("consensus", "consent")]
#[case("majority", "objection it harms the lower springs")]
fn a_position_of_another_method_is_refused(#[case] method: &str, #[case] position: &str) {
    let mut world = World::nine();
    world.say("rw", &format!("propose Something --kind other --method {method}"));
    assert!(world.refused("ba", &format!("vote D1 {position}")).is(Fault::Usage, "refusal-position-method"));
}

#[test]
fn x15_one_second_late_is_late_and_dissent_is_offered() {
    let mut world = open();
    world.votes("D1", "C- C- C- CC-");
    let closes = world.decision("D1").closes;
    // The bot has not looked at the clock yet: what counts is when it was said.
    world.now = closes + TimeDelta::seconds(1);
    let refusal = world.refused("dwo", "vote D1 consent");
    assert!(refusal.is(Fault::Closed, "refusal-late"));
    assert_eq!(refusal.lines[1].key, "refusal-late-hint");
    assert!(world.refused_at(closes, "dwo", "vote D1 consent").is(Fault::Closed, "refusal-late"));
    world.sent(closes - TimeDelta::seconds(1), "dwo", "vote D1 consent");
    world.until(closes + TimeDelta::seconds(1));
    assert!(world.decision("D1").adopted());
    assert!(world.refused("hfg", "vote D1 consent").is(Fault::Closed, "refusal-late"));
    // A closed matter stays closed, whenever it was said.
    assert_eq!(world.refused_at(closes - TimeDelta::seconds(1), "hfg", "vote D1 consent").fault, Fault::Closed);
    world.say("hfg", "decision dissent D1 we were on the road that week");
}

#[test]
fn an_unknown_proposal_and_another_sort_of_thing_are_not_found() {
    let mut world = open();
    assert!(world.refused("ba", "vote D9 consent").is(Fault::NotFound, "refusal-unknown-reference"));
    assert!(world.refused("ba", "vote F1 consent").is(Fault::NotFound, "refusal-reference-letter"));
    assert!(world.refused("ba", "vote OTHER/D1 consent").is(Fault::NotFound, "refusal-other-partnership"));
    world.say("ba", "vote sarala/d-1 consent");
}

#[test]
fn an_objection_is_told_to_the_proposer_and_the_facilitator_with_its_reason() {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say("rw", "propose Replant the slope");
    let told = world.say("ba", "vote D1 objection it harms the lower springs");
    let heard: Vec<To> = told.all("objection.raised").iter().map(|notice| notice.to).collect();
    // 4.2: proposer, objector and facilitator.
    assert_eq!(heard.len(), 3);
    for who in ["rw", "faci", "ba"] {
        assert!(heard.contains(&To::Member(world.member(who).unwrap())), "{who}");
    }
}

#[test]
fn the_answer_says_how_far_the_count_is() {
    let mut world = open();
    world.say("ba", "vote D1 consent");
    let told = world.say("dwo", "vote D1 consent");
    let data = told.data("position.recorded");
    assert_eq!((&data["heard"], &data["roll"], &data["version"]), (&2.into(), &9.into(), &1.into()));
    assert_eq!(told.the("position.recorded").to, To::Asker { private: true });
}
