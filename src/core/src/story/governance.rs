//! Governance rules: what partners decide about deciding, from adoption on, frozen into each matter (4.1, 4.11, R14).

use rstest::rstest;

use super::{World, told::keys, world::at};
use crate::{
    decision::Status,
    refusal::Fault,
    vocabulary::{Language, Level, Method},
};

/// A rule proposed and adopted by all; the next decision is D2.
fn ruled(set: &str) -> World {
    let mut world = World::nine();
    adopt(&mut world, "D1", set);
    world
}

fn adopt(world: &mut World, reference: &str, set: &str) {
    world.say("ba", &format!("propose How we decide --kind governance-rule --scope decision-making --set {set}"));
    world.votes(reference, "++ ++ ++ +++");
    world.wait("14d");
    assert!(world.decision(reference).in_force(), "{set}");
}

#[test]
fn a_rule_is_printed_on_its_card_holds_from_adoption_and_is_listed() {
    let mut world = World::nine();
    let told =
        world.say("ba", "propose How we decide --kind governance-rule --scope decision-making --set window.routine=5d");
    assert!(told.room("proposal.opened").says("set-window"));
    assert!(told.room("proposal.opened").says("decision-scope"));
    world.votes("D1", "++ ++ ++ +++");
    // Not before.
    world.wait("13d");
    assert!(world.refused("rw", "propose Early --closes in 5d").is(Fault::Conflict, "refusal-closing-early"));
    let told = world.wait("1d");
    assert!(told.room("decision.adopted").says("set-window"));
    world.say("rw", "propose Early");
    assert_eq!(world.decision("D2").closes, world.now + chrono::TimeDelta::days(5));
    let shown = world.say("rw", "partnership show");
    assert!(shown.the("partnership.show").says("show-rule"));
    assert_eq!(shown.data("partnership.show")["rules"][0]["ref"], "D1");
}

#[test]
fn what_was_open_before_keeps_the_rules_it_opened_with() {
    let mut world = World::nine();
    world.say("ba", "propose How we decide --kind governance-rule --set quorum.routine=1/1, window.routine=3d");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("13d");
    world.say("rw", "propose Before");
    world.wait("1d");
    world.say("rw", "propose After");
    assert_eq!(world.decision("D2").rules.quorum.least(9), 5);
    assert_eq!(world.decision("D3").rules.quorum.least(9), 9);
    assert_eq!(world.decision("D3").closes, world.now + chrono::TimeDelta::days(3));
    world.votes("D2", "CC CC C- ---");
    world.votes("D3", "CC CC CC CC-");
    world.wait("10d");
    assert!(world.decision("D2").in_force());
    assert!(!world.decision("D3").in_force());
}

#[test]
fn a_proposal_that_waits_takes_the_rules_of_the_day_it_opens() {
    let mut world = World::nine();
    world.say("coco", "propose Replant");
    adopt(&mut world, "D2", "window.routine=4d");
    world.say("rw", "decision sponsor D1");
    assert_eq!(world.decision("D1").closes, world.now + chrono::TimeDelta::days(4));
}

#[test]
fn a_rule_that_is_replaced_or_ended_stops() {
    let mut world = ruled("window.routine=5d, method.activity=majority");
    world.say("ba", "propose How we decide now --kind governance-rule --supersedes D1 --set window.routine=6d");
    world.votes("D2", "++ ++ ++ +++");
    world.wait("14d");
    world.say("rw", "propose Something");
    assert_eq!(world.decision("D3").closes, world.now + chrono::TimeDelta::days(6));
    // What only the old rule said holds no more.
    assert_eq!(world.decision("D3").method, Method::Consent);
    let mut world = World::nine();
    world.say("ba", "propose For a month --kind governance-rule --set window.routine=5d --sunset in 45d");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("50d");
    world.say("rw", "propose Something");
    assert_eq!(world.decision("D2").closes, world.now + chrono::TimeDelta::days(7));
}

#[test]
fn of_two_rules_on_one_key_the_later_adopted_counts() {
    let mut world = ruled("window.routine=5d");
    adopt(&mut world, "D2", "window.routine=6d, window.major=10d");
    world.say("rw", "propose Something");
    assert_eq!(world.decision("D3").rules.window_days, 6);
    world.say("rw", "propose Our goal --kind goal");
    assert_eq!(world.decision("D4").rules.window_days, 10);
    assert_eq!(world.state.governance.rules.len(), 2);
}

#[test]
fn a_weaker_method_takes_a_rule_and_the_refusal_says_which() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "propose Something --method majority");
    assert!(refusal.is(Fault::Forbidden, "refusal-method-weaker"));
    assert!(keys(&refusal.lines).iter().any(|key| key == "refusal-method-weaker-hint"));
    adopt(&mut world, "D1", "method.activity=majority");
    // The rule's method is the default now, and still the weakest.
    world.say("ba", "propose Something");
    assert_eq!(world.decision("D2").method, Method::Majority);
    world.say("ba", "propose Something --method consent");
    assert!(
        world
            .refused("ba", "propose Somebody --kind role --method majority")
            .is(Fault::Forbidden, "refusal-method-weaker")
    );
}

#[test]
fn a_lower_level_takes_a_rule() {
    let mut world = World::nine();
    assert!(
        world.refused("ba", "propose A goal --kind goal --level routine").is(Fault::Forbidden, "refusal-level-lower")
    );
    adopt(&mut world, "D1", "level.goal=routine");
    world.say("ba", "propose A goal --kind goal");
    assert_eq!(world.decision("D2").level, Level::Routine);
}

#[test]
fn a_sector_without_votes_gets_them_and_loses_them_by_rule() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add River Fund --sector donors --code FUND --lead @fund");
    world.say("ba", "propose Before");
    assert_eq!(world.decision("D1").roll.len(), 9);
    adopt(&mut world, "D2", "voice.donors=yes");
    world.say("ba", "propose After");
    assert_eq!(world.decision("D3").roll.len(), 10);
    world.say("fund", "vote D3 consent");
    // Who comes later too.
    world.say("coco", "stakeholder add Lake Fund --sector donors --code LAKE --lead @lake");
    world.say("ba", "propose Later");
    assert_eq!(world.decision("D4").roll.len(), 11);
    // Rolls taken before stay as they are (R4).
    assert_eq!(world.decision("D3").roll.len(), 10);
}

#[test]
fn the_working_languages_change_by_rule() {
    let mut world = ruled("languages=en,fr, notice.meeting=10d");
    assert_eq!(world.state.terms.as_ref().unwrap().languages, [Language::En, Language::Fr]);
    assert_eq!(world.state.governance.meeting_notice(), Some(240));
    // It sets them once; a later setting is not undone by what else happens.
    world.say("coco", "partnership set languages en");
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    assert_eq!(world.state.terms.as_ref().unwrap().languages, [Language::En]);
}

#[rstest]
#[case("colour=blue", "refusal-set-key")]
#[case("window.tiny=5d", "refusal-set-key")]
#[case("urgent.colour=blue", "refusal-set-key")]
#[case("quorum.minor=1/2", "refusal-set-key")]
#[case("method.nothing=consent", "refusal-invalid-choice")]
#[case("method.activity=dice", "refusal-invalid-choice")]
#[case("level.goal=tiny", "refusal-invalid-choice")]
#[case("voice.donors=perhaps", "refusal-invalid-choice")]
#[case("voice.xyz=yes", "refusal-sector-unknown")]
#[case("languages=en,xx", "refusal-invalid-choice")]
#[case("window.routine=soon", "refusal-invalid-duration")]
#[case("window.routine=5 suns", "refusal-duration-unit")]
#[case("window.routine", "refusal-set-value")]
#[case("window.routine=", "refusal-set-value")]
#[case("window.routine=5d, window.routine=6d", "refusal-set-twice")]
#[case("quorum.routine=many", "refusal-set-quorum")]
#[case("quorum.routine=1/0", "refusal-set-quorum")]
fn a_rule_unknown_or_ill_typed_is_refused(#[case] set: &str, #[case] key: &str) {
    let mut world = World::nine();
    let refusal = world.refused("ba", &format!("propose How we decide --kind governance-rule --set {set}"));
    assert!(refusal.is(Fault::Usage, key), "{set}: {refusal:?}");
    assert!(world.state.decisions.is_empty());
}

#[rstest]
#[case("window.gradients=4d", "refusal-set-length")]
#[case("window.advice=2d", "refusal-set-length")]
#[case("window.routine=2h", "refusal-set-length")]
#[case("window.major=2d", "refusal-set-length")]
#[case("urgent.window=6h", "refusal-set-length")]
#[case("window.routine=3y", "refusal-set-length")]
#[case("quorum.routine=1/4", "refusal-set-quorum")]
#[case("quorum.major=30%", "refusal-set-quorum")]
#[case("quorum.major=3/2", "refusal-set-quorum")]
fn what_is_below_the_fixed_least_is_refused(#[case] set: &str, #[case] key: &str) {
    let mut world = World::nine();
    let refusal = world.refused("ba", &format!("propose How we decide --kind governance-rule --set {set}"));
    assert!(refusal.is(Fault::Limit, key), "{set}: {refusal:?}");
}

#[rstest]
#[case("fallback.facilitator=majority", "refusal-fallback-none")]
#[case("fallback.public-statement=two-thirds", "refusal-fallback-none")]
#[case("fallback.activity=consensus", "refusal-fallback-method")]
#[case("fallback.activity=advice", "refusal-fallback-method")]
#[case("fallback.closure=majority", "refusal-fallback-method")]
#[case("fallback.sharing=majority", "refusal-fallback-method")]
fn a_fallback_is_a_vote_and_none_weaker_than_the_kinds_own(#[case] set: &str, #[case] key: &str) {
    let mut world = World::nine();
    let refusal = world.refused("ba", &format!("propose How we decide --kind governance-rule --set {set}"));
    assert!(refusal.is(Fault::Usage, key), "{set}: {refusal:?}");
}

#[rstest]
#[case("window.routine=5 days", "window.routine=٥ days")]
#[case("quorum.routine=60%", "quorum.routine=٦٠٪")]
#[case("method.public_statement=consent", "Method.public-statement=Consent")]
fn keys_and_values_are_read_as_people_type_them(#[case] one: &str, #[case] other: &str) {
    let (one, other) = (ruled(one), ruled(other));
    assert_eq!(one.state.governance, other.state.governance);
    assert_eq!(one.state.governance.rules.len(), 1);
}

#[test]
fn only_a_governance_rule_sets_rules() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "propose Something --set window.routine=5d");
    assert!(refusal.is(Fault::Usage, "refusal-set-kind"));
}

#[test]
fn a_steering_role_keeps_its_scope_and_an_own_word_too() {
    let mut world = World::nine();
    let told = world.say("ba", "propose Ruth steers --kind role --scope steering --person @rw");
    assert!(told.room("proposal.opened").says("scope-steering"));
    let told = world.say("ba", "propose Bees --kind governance-rule --scope bees");
    assert!(told.room("proposal.opened").says("decision-scope"));
    assert_eq!(world.decision("D2").status, Status::Open);
}

#[test]
fn a_quorum_rule_moves_the_quorum_and_the_share_of_sectors_stays() {
    let mut world = ruled("quorum.major=2/3");
    world.say("ba", "propose Our goal --kind goal");
    let rules = &world.decision("D2").rules;
    assert_eq!(rules.quorum.least(9), 6);
    assert_eq!(rules.level(), Level::Major);
    world.votes("D2", "CC CC C- ---");
    world.wait("14d");
    assert_eq!(world.decision("D2").state_word(), "extended");
}

#[test]
fn rules_come_back_the_same_from_the_ledger() {
    let world = ruled("window.routine=36h, fallback.activity=two-thirds, urgent.window=48h, urgent.method=majority");
    let replayed = crate::state::State::replay(&world.ledger);
    assert_eq!(replayed.governance, world.state.governance);
    assert_eq!(replayed, world.state);
    assert!(world.now > at("2026-01-19T08:59:59Z"));
}

#[test]
fn consensus_by_active_majority_says_its_number_and_is_frozen_where_it_opened() {
    let mut world = ruled("consensus.active-majority=yes");
    let told = world.say("rw", "propose Replant the slope --method consensus");
    assert!(told.room("proposal.opened").says("rule-consensus-active"));
    // 5 of 9 agree, the others abstain: two thirds of the answers would be 6.
    world.votes("D2", "GG GG GA AAA");
    assert_eq!(world.wait("7d").room("decision.adopted").data["result"], "adopted");
    world.say("rw", "propose Replant the other slope --method consensus");
    world.votes("D3", "GG GG AA AAA");
    assert_eq!(world.wait("7d").room("decision.not-adopted").data["result"], "too_thin");
    // No other method knows it, and a later rule ends it.
    world.say("rw", "propose Mend the weir");
    assert!(!world.decision("D4").rules.active_majority);
    world.say("ba", "propose How we decide --kind governance-rule --set consensus.active-majority=no");
    world.votes("D5", "++ ++ ++ +++");
    world.wait("14d");
    world.say("rw", "propose Replant it all --method consensus");
    assert!(!world.decision("D6").rules.active_majority);
}
