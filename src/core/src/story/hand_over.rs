//! The lead role moves: for a time, for good, back. R2, R5.

use super::{World, world::at};
use crate::{decision::Rank, notice::To, refusal::Fault};

fn rank(world: &World, who: &str, code: &str) -> Option<Rank> {
    world.state.standing(world.member(who), world.now).rank_in(world.org(code))
}

#[test]
fn for_a_time_the_stand_in_leads_and_the_role_comes_back() {
    let mut world = World::nine();
    let told = world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    assert_eq!(told.room("stakeholder.handed-over").refs[0].to_string(), "S1");
    assert!(told.all("stakeholder.registered").iter().any(|n| n.to == To::Member(world.member("winnie").unwrap())));
    assert_eq!(rank(&world, "winnie", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba", "BA"), None);
    world.say("rw", "propose Something");
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Forbidden, "refusal-handed-over"));
    world.say("winnie", "vote D1 consent");
    let told = world.wait("14d");
    assert_eq!(told.at("hand_over_ended"), at("2026-01-19T09:00:00Z"));
    assert!(!told.none("stakeholder.handed-over"));
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "winnie", "BA"), None);
}

#[test]
fn who_handed_over_is_told_so_when_proposing() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    assert!(world.refused("ba", "propose Something").is(Fault::Forbidden, "refusal-handed-over"));
}

#[test]
fn the_end_of_a_hand_over_counts_before_the_ledger_says_so() {
    let mut world = World::nine();
    world.say("rw", "propose Something --closes in 20 days");
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    let until = at("2026-01-19T09:00:00Z");
    world.now = until;
    assert_eq!(world.refused("winnie", "vote D1 consent").fault, Fault::Forbidden);
    world.say("ba", "vote D1 consent");
}

#[test]
fn an_alternate_who_stood_in_is_an_alternate_again() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @ba2 --until in 14 days");
    assert_eq!(rank(&world, "ba2", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba3", "BA"), Some(Rank::Alternate(2)));
    world.wait("14d");
    assert_eq!(rank(&world, "ba2", "BA"), Some(Rank::Alternate(1)));
}

#[test]
fn it_ends_early_by_either_side() {
    for who in ["ba", "winnie"] {
        let mut world = World::nine();
        world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
        let told = world.say(who, "stakeholder hand-over --end");
        assert_eq!(told.events(), ["hand_over_ended"]);
        assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
        assert!(world.wait("30d").silent());
        assert!(world.refused("ba", "stakeholder hand-over --end").is(Fault::Conflict, "refusal-nothing-handed"));
    }
}

#[test]
fn for_good_the_old_lead_has_no_seat_and_the_history_stays() {
    let mut world = World::nine();
    world.say("rw", "propose Something");
    world.say("ba", "vote D1 objection it harms the lower springs");
    world.say("ba", "stakeholder hand-over @ba2");
    assert_eq!(rank(&world, "ba2", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba3", "BA"), Some(Rank::Alternate(1)));
    assert_eq!(rank(&world, "ba", "BA"), None);
    assert_eq!(world.decision("D1").objectors(), [world.org("BA")]);
    assert!(world.refused("ba", "stakeholder hand-over --end").is(Fault::Forbidden, "refusal-not-lead-anywhere"));
}

#[test]
fn only_a_lead_hands_over() {
    let mut world = World::nine();
    assert!(world.refused("ba2", "stakeholder hand-over @winnie").is(Fault::Forbidden, "refusal-not-lead-anywhere"));
    assert!(world.refused("ba", "stakeholder hand-over @ba").is(Fault::Conflict, "refusal-already-lead"));
    assert!(world.refused("ba", "stakeholder hand-over @winnie --until 2025-01-01").is(Fault::Usage, "refusal-past"));
    assert_eq!(world.refused("ba", "stakeholder hand-over --end").fault, Fault::Conflict);
}

#[test]
fn a_lead_of_two_names_which() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @ba");
    assert!(world.refused("ba", "stakeholder hand-over @winnie").is(Fault::Usage, "refusal-which-org"));
    world.say("ba", "stakeholder hand-over @winnie --for UPF");
    assert_eq!(rank(&world, "winnie", "UPF"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
}

#[test]
fn a_stand_in_passes_the_role_on_for_the_same_time_at_most() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.say("winnie", "stakeholder hand-over @walt");
    assert_eq!(rank(&world, "walt", "BA"), Some(Rank::Lead));
    world.wait("14d");
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.say("winnie", "stakeholder hand-over @walt --until in 1y");
    world.wait("14d");
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
}

#[test]
fn the_lead_may_turn_a_hand_over_for_a_time_into_one_for_good() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.say("ba", "stakeholder hand-over @walt");
    assert!(world.wait("30d").silent());
    assert_eq!(rank(&world, "walt", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba", "BA"), None);
}

#[test]
fn an_erased_stand_in_gives_the_role_back() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.erase("winnie");
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba2", "BA"), Some(Rank::Alternate(1)));
    assert!(world.wait("30d").silent());
}

#[test]
fn an_erased_lead_leaves_the_role_to_the_stand_in_or_the_first_substitute() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.erase("ba");
    assert_eq!(rank(&world, "winnie", "BA"), Some(Rank::Lead));
    assert!(world.wait("30d").silent());
    world.erase("dwo");
    assert_eq!(rank(&world, "dwo2", "DWO"), Some(Rank::Lead));
    assert_eq!(rank(&world, "dwo3", "DWO"), Some(Rank::Alternate(1)));
}

#[test]
fn two_accounts_of_one_organisation_that_become_one_keep_the_higher_rank() {
    let mut world = World::nine();
    world.merge("ba2", "ba");
    assert_eq!(rank(&world, "ba", "BA"), Some(Rank::Lead));
    assert_eq!(rank(&world, "ba3", "BA"), Some(Rank::Alternate(1)));
    world.merge("dwo", "dwo3");
    assert_eq!(rank(&world, "dwo3", "DWO"), Some(Rank::Lead));
    assert_eq!(rank(&world, "dwo2", "DWO"), Some(Rank::Alternate(1)));
}
