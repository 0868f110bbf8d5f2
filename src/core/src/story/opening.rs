//! Who opens what, by which method, until when: R0, R3, R4, R14, 4.11.

use rstest::rstest;

use super::{World, world::at};
use crate::{
    decision::Status,
    refusal::Fault,
    vocabulary::{Level, Method},
};

#[rstest]
#[case("ba")]
#[case("ba2")]
fn a_lead_or_an_alternate_opens_a_proposal(#[case] who: &str) {
    let mut world = World::nine();
    let told = world.say(who, "propose Replant the slope");
    assert_eq!(told.events(), ["proposed", "opened"]);
    let card = told.room("proposal.opened");
    assert_eq!(card.data["ref"], "D1");
    assert_eq!(card.data["roll"], 9);
    assert_eq!(card.data["version"], 1);
    assert_eq!(card.data["closes"], "2026-01-12T09:00:00Z");
    assert_eq!(card.buttons.len(), 5);
    let decision = world.decision("D1");
    assert_eq!((decision.level, decision.method), (Level::Routine, Method::Consent));
    assert_eq!(decision.org, Some(world.org("BA")));
}

#[test]
fn a_proposal_without_a_kind_is_an_activity_and_other_is_consent_and_routine() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    world.say("ba", "propose A name for the newsletter --kind other");
    for reference in ["D1", "D2"] {
        let decision = world.decision(reference);
        assert_eq!((decision.level, decision.method), (Level::Routine, Method::Consent));
    }
}

#[test]
fn a_coordinators_proposal_waits_for_a_voice_that_sponsors_it() {
    let mut world = World::nine();
    let told = world.say("coco", "propose Replant the slope");
    assert_eq!(told.events(), ["proposed"]);
    assert_eq!(told.room("proposal.waiting").data["ref"], "D1");
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Conflict, "refusal-waiting"));
    world.wait("10 days");
    let told = world.say("rw2", "decision sponsor D1");
    assert_eq!(told.events(), ["sponsored", "opened"]);
    // Time spent waiting is not taken from the window.
    assert_eq!(world.decision("D1").closes, at("2026-01-22T09:00:00Z"));
    assert!(world.refused("ba", "decision sponsor D1").is(Fault::Conflict, "refusal-not-waiting"));
}

#[test]
fn a_coordinator_cannot_sponsor_without_a_voice() {
    let mut world = World::nine();
    world.say("coco", "propose Replant the slope");
    assert_eq!(world.refused("coco", "decision sponsor D1").fault, Fault::Forbidden);
}

#[rstest]
#[case("coco")]
#[case("faci")]
fn coordinators_and_facilitators_open_process_matters_at_once(#[case] who: &str) {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    for line in [
        "propose Faci may guide us --kind facilitator --person @faci",
        "propose Into the next phase --kind phase-change",
        "propose We adjust --kind review-conclusion",
        "propose How we decide --kind governance-rule",
    ] {
        let told = world.say(who, line);
        assert_eq!(told.events(), ["proposed", "opened"], "{line}");
    }
    let told = world.say(who, "propose Replant --kind activity");
    assert_eq!(told.events(), ["proposed"]);
}

#[test]
fn only_the_first_governance_rule_is_a_process_matter() {
    let mut world = World::nine();
    world.say("coco", "propose How we decide --kind governance-rule");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    assert!(world.decision("D1").adopted());
    let told = world.say("coco", "propose How we decide now --kind governance-rule");
    assert_eq!(told.events(), ["proposed"]);
    assert_eq!(world.decision("D2").status, Status::Waiting);
    assert_eq!(told.room("proposal.waiting").data["ref"], "D2");
}

#[test]
fn strangers_and_observers_open_nothing() {
    let mut world = World::nine();
    assert!(world.refused("xeno", "propose Replant").is(Fault::Forbidden, "refusal-unknown-account"));
    world.say("olga", "stakeholder observe");
    assert!(world.refused("olga", "propose Replant").is(Fault::Forbidden, "refusal-no-seat"));
}

#[test]
fn where_nobody_has_a_voice_nothing_can_be_proposed() {
    let mut world = World::started();
    assert!(world.refused("coco", "propose How --kind governance-rule").is(Fault::Conflict, "refusal-no-voices"));
}

#[rstest]
#[case("--kind goal --method majority")]
#[case("--kind public-statement --method two-thirds")]
#[case("--kind governance-rule --method majority")]
#[case("--kind closure --method double-majority")]
#[case("--kind removal --method majority")]
#[case("--kind phase-change --method double-majority")]
#[case("--method majority")]
fn a_method_weaker_than_the_kinds_default_is_refused(#[case] options: &str) {
    let mut world = World::nine();
    let refusal = world.refused("ba", &format!("propose Something {options}"));
    assert!(refusal.is(Fault::Forbidden, "refusal-method-weaker"), "{refusal:?}");
}

#[rstest]
#[case("--kind other --method majority")]
#[case("--kind governance-rule --method consent")]
#[case("--kind governance-rule --method two-thirds")]
#[case("--kind activity --method consensus")]
#[case("--kind activity --level major")]
fn a_method_as_strong_and_a_higher_level_are_free(#[case] options: &str) {
    let mut world = World::nine();
    world.say("ba", &format!("propose Something {options}"));
}

#[test]
fn a_lower_level_is_refused_except_for_other_matters() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "propose Our goal --kind goal --level routine");
    assert!(refusal.is(Fault::Forbidden, "refusal-level-lower"));
    world.say("ba", "propose A logo --kind other --level routine");
}

#[rstest]
#[case("activity", "6d", "2026-01-12T09:00:00Z")]
#[case("goal", "13d", "2026-01-19T09:00:00Z")]
fn a_closing_too_early_is_refused_with_the_earliest(#[case] kind: &str, #[case] closes: &str, #[case] earliest: &str) {
    let mut world = World::nine();
    let refusal = world.refused("ba", &format!("propose Something --kind {kind} --closes in {closes}"));
    assert!(refusal.is(Fault::Conflict, "refusal-closing-early"));
    assert_eq!(refusal.data["earliest"], earliest);
    let told = world.say("ba", &format!("propose Something --kind {kind} --closes {earliest}"));
    assert_eq!(told.room("proposal.opened").data["closes"], earliest);
}

#[test]
fn a_closing_in_the_past_or_in_years_is_refused() {
    let mut world = World::nine();
    assert!(world.refused("ba", "propose Something --closes 2025-12-01").is(Fault::Usage, "refusal-past"));
    assert!(world.refused("ba", "propose Something --closes in 2y").is(Fault::Limit, "refusal-closing-late"));
}

#[test]
fn seven_days_over_the_change_of_clocks_are_a_whole_window() {
    // On 29 March 2026 Berlin loses an hour: seven days by the calendar are 167 hours.
    let mut world = World::nine();
    world.say("coco", "partnership set timezone Europe/Berlin");
    world.until(at("2026-03-27T09:00:00Z"));
    let told = world.say("ba", "propose Something --closes in 7 days");
    assert_eq!(told.room("proposal.opened").data["closes"], "2026-04-03T08:00:00Z");
}

#[test]
fn the_closing_instant_stays_when_the_clocks_change() {
    // X17.
    let mut world = World::nine();
    world.say("coco", "partnership set timezone Africa/Casablanca");
    world.until(at("2026-02-12T09:00:00Z"));
    world.say("ba", "propose Something");
    let closes = world.decision("D1").closes;
    assert_eq!(closes, at("2026-02-19T09:00:00Z"));
    world.say("coco", "partnership set timezone Africa/Nairobi");
    world.votes("D1", "CC CC CC CCC");
    assert_eq!(world.wait("7d").at("closed"), closes);
}

#[test]
fn a_review_more_than_two_years_away_or_before_the_closing_is_refused() {
    let mut world = World::nine();
    assert!(world.refused("ba", "propose Something --review in 30 months").is(Fault::Limit, "refusal-review-far"));
    assert!(world.refused("ba", "propose Something --review in 5d").is(Fault::Usage, "refusal-before-closing"));
    assert!(world.refused("ba", "propose Something --sunset in 5d").is(Fault::Usage, "refusal-before-closing"));
}

#[test]
fn who_speaks_for_two_names_one_each_time() {
    // R3, X6.
    let mut world = World::nine();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @ba");
    let refusal = world.refused("ba", "propose Something");
    assert!(refusal.is(Fault::Usage, "refusal-which-org"));
    world.say("ba", "propose Something --for UPF");
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Usage, "refusal-which-org"));
    world.say("ba", "vote D1 consent --for BA");
    world.say("ba", "vote D1 abstain --for UPF");
    assert_eq!(world.decision("D1").heard(), (2, 10));
    assert!(world.refused("ba", "vote D1 consent --for RW").is(Fault::Forbidden, "refusal-not-delegate"));
}

#[test]
fn the_roll_is_taken_when_it_opens_and_holds_active_voices_only() {
    // R4, 3.1: donors and media do not vote by default; who is only named has no voice yet.
    let mut world = World::nine();
    world.say("coco", "stakeholder add River Fund --sector donors --lead @fund");
    world.say("coco", "stakeholder add River Radio --sector media --lead @radio");
    world.say("coco", "stakeholder add Fishers --sector communities");
    world.say("ba", "propose Something");
    assert_eq!(world.decision("D1").roll.len(), 9);
    let refusal = world.refused("fund", "vote D1 consent");
    assert!(refusal.is(Fault::Forbidden, "refusal-not-on-roll"));
}

#[test]
fn who_joins_after_opening_has_no_position_on_this_version() {
    // X7, as far as versions exist.
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.wait("1d");
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    assert!(world.refused("nina", "vote D1 consent").is(Fault::Forbidden, "refusal-not-on-roll"));
    world.say("ba", "propose Something else");
    world.say("nina", "vote D2 consent");
    assert_eq!(world.decision("D1").heard(), (0, 9));
    assert_eq!(world.decision("D2").heard(), (1, 10));
}

#[test]
fn a_short_window_for_a_voice_that_consults_at_home_is_shown() {
    let mut world = World::nine();
    world.say("uvf", "stakeholder update --consult-days 10");
    assert!(world.say("ba", "propose Something").room("proposal.opened").says("proposal-consultation"));
    let told = world.say("ba", "propose Something --closes in 10d");
    assert!(!told.room("proposal.opened").says("proposal-consultation"));
}

#[test]
fn a_proposal_is_withdrawn_by_its_proposer_only_and_while_it_runs() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    assert_eq!(world.refused("coco", "decision withdraw D1").fault, Fault::Forbidden);
    assert_eq!(world.refused("ba2", "decision withdraw D1").fault, Fault::Forbidden);
    let told = world.say("ba", "decision withdraw D1 we found a better way");
    assert_eq!(told.room("proposal.withdrawn").data["ref"], "D1");
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Closed, "refusal-withdrawn"));
    assert!(world.refused("ba", "decision withdraw D1").is(Fault::Closed, "refusal-withdrawn"));
    assert!(world.wait("1y").silent());
}

#[test]
fn a_facilitator_is_accepted_by_decision_and_must_be_named_first() {
    let mut world = World::nine();
    let line = "propose We trust them --kind facilitator";
    assert!(world.refused("ba", line).is(Fault::Usage, "refusal-whom-accept"));
    assert!(world.refused("ba", &format!("{line} --person @rw")).is(Fault::Conflict, "refusal-not-named"));
    world.say("coco", "partnership facilitator add @faci");
    world.say("ba", &format!("{line} --person @coco, @faci"));
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d");
    for who in ["coco", "faci"] {
        let member = world.member(who).unwrap();
        assert_eq!(world.state.members[&member].accepted, Some(world.decision("D1").closes), "{who}");
    }
}
