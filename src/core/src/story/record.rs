//! The record of a decision: outcome, dissent, what replaces what, sunset, list and search. R20, R21, R26.

use rstest::rstest;

use super::World;
use crate::{
    decision::{Life, Status},
    notice::To,
    refusal::Fault,
};

fn adopted(letters: &str) -> World {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope --text Ten thousand seedlings");
    world.votes("D1", letters);
    world.wait("7d");
    world
}

#[test]
fn the_outcome_is_asked_for_two_days_after_closing_and_overdue_after_three() {
    let mut world = adopted("CC CC CC CCC");
    let told = world.wait("2d");
    assert_eq!(told.events(), ["outcome_reminded"]);
    let to: Vec<To> = told.all("outcome.due").iter().map(|notice| notice.to).collect();
    let mut both = ["ba", "coco"].map(|who| To::Member(world.member(who).unwrap())).to_vec();
    both.sort_by_key(|to| format!("{to:?}"));
    assert_eq!(to.len(), 2);
    assert!(both.iter().all(|member| to.contains(member)));
    assert!(world.say("coco", "status").the("status").says("needs-outcome"));
    assert!(world.wait("2d").silent());
    assert!(world.say("coco", "status").the("status").says("needs-outcome-overdue"));
    world.say("coco", "decision outcome D1 We replant in spring.");
    assert!(!world.say("coco", "status").the("status").says("needs-outcome-overdue"));
}

#[test]
fn a_stated_outcome_is_not_asked_for() {
    let mut world = adopted("CC CC CC CCC");
    let told = world.say("ba", "decision outcome D1 We replant in spring.");
    assert_eq!(told.room("decision.outcome").refs.len(), 1);
    assert!(world.wait("30d").silent());
    assert!(world.refused("coco", "decision outcome D1 Again.").is(Fault::Conflict, "refusal-outcome-stated"));
}

#[test]
fn an_outcome_is_for_the_proposer_and_coordinators_and_after_closing() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    assert!(world.refused("ba", "decision outcome D1 Done").is(Fault::Conflict, "refusal-not-closed"));
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    assert!(world.refused("dwo", "decision outcome D1 Done").is(Fault::Forbidden, "refusal-outcome-who"));
}

#[test]
fn who_disagreed_abstained_or_was_not_heard_may_dissent_for_fourteen_days() {
    let mut world = World::nine();
    world.say("ba", "propose Something --kind other --method majority");
    world.votes("D1", "++ ++ +A x-R");
    world.wait("7d");
    for who in ["wwn", "uvf", "ltu"] {
        world.say(who, "decision dissent D1 we would have waited for the rain");
    }
    for who in ["ba", "fc"] {
        assert!(world.refused(who, "decision dissent D1 me too").is(Fault::Forbidden, "refusal-dissent-who"), "{who}");
    }
    assert_eq!(world.decision("D1").dissents.len(), 3);
    world.until(world.decision("D1").closed.unwrap() + chrono::TimeDelta::days(14));
    assert!(world.refused("uvf", "decision dissent D1 one more").is(Fault::Closed, "refusal-dissent-late"));
    // Taking it back is always possible, and shows.
    world.say("uvf", "decision dissent D1 withdraw");
    assert!(world.say("ba", "decision show D1").the("decision.show").says("decision-dissent-withdrawn"));
    assert!(world.refused("uvf", "decision dissent D1 withdraw").is(Fault::NotFound, "refusal-no-dissent"));
}

#[test]
fn on_a_failed_proposal_its_supporters_have_the_same_right() {
    let mut world = World::nine();
    world.say("ba", "propose Something --kind other --method majority");
    world.votes("D1", "++ xx x- ---");
    world.wait("7d");
    world.say("ba", "decision dissent D1 the slope will not wait");
    world.say("fc", "decision dissent D1 nobody asked us in time");
    assert!(world.say("ba", "decision show D1").the("decision.show").says("decision-dissent"));
}

#[test]
fn dissent_waits_for_the_closing_and_is_bounded() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    assert!(world.refused("ba", "decision dissent D1 no").is(Fault::Conflict, "refusal-not-closed"));
    world.votes("D1", "CC CC C- ---");
    world.wait("7d");
    let long = "x".repeat(1_001);
    assert!(world.refused("fc", &format!("decision dissent D1 {long}")).is(Fault::Limit, "refusal-too-long"));
}

#[test]
fn a_decision_replaces_another_only_once_adopted_and_links_both_ways() {
    let mut world = adopted("CC CC CC CCC");
    world.say("ba", "decision outcome D1 Done.");
    world.say("rw", "propose Replant less --supersedes D1");
    assert!(world.decision("D1").in_force());
    world.votes("D2", "CC CC CC CCC");
    let told = world.wait("7d");
    assert!(told.room("decision.adopted").says("decision-supersedes"));
    assert_eq!(world.decision("D1").life, Some(Life::Superseded(2)));
    assert!(world.say("ba", "decision show D1").the("decision.show").says("decision-superseded"));
    assert!(world.say("ba", "decision show D2").the("decision.show").says("decision-supersedes"));
    assert!(world.refused("rw", "propose Again --supersedes D1").is(Fault::Conflict, "refusal-not-in-force"));
    // It is not reviewed any more.
    world.say("rw", "decision outcome D2 Done.");
    let told = world.until(world.now + chrono::TimeDelta::days(370));
    assert_eq!(told.all("review.due").iter().filter(|notice| notice.to == To::Rooms).count(), 1);
}

#[test]
fn a_failed_replacement_leaves_the_old_one_in_force() {
    let mut world = adopted("CC CC CC CCC");
    world.say("rw", "propose Replant less --kind other --method majority --supersedes D1");
    world.votes("D2", "xx xx xx +++");
    world.wait("7d");
    assert!(world.decision("D1").in_force());
}

#[test]
fn of_two_replacements_the_first_adopted_one_is_the_link() {
    let mut world = adopted("CC CC CC CCC");
    world.say("rw", "propose Replant less --supersedes D1");
    world.wait("1d");
    world.say("rw", "propose Replant more --supersedes D1");
    world.votes("D2", "CC CC CC CCC");
    world.votes("D3", "CC CC CC CCC");
    world.wait("8d");
    assert_eq!(world.decision("D1").life, Some(Life::Superseded(2)));
}

#[test]
fn a_sunset_ends_a_decision_by_itself() {
    let mut world = World::nine();
    world.say("ba", "propose Something --sunset in 30d");
    world.votes("D1", "CC CC CC CCC");
    let told = world.wait("31d");
    assert_eq!(told.events().last().map(String::as_str), Some("sunset_reached"));
    assert_eq!(told.room("decision.ended").refs.len(), 1);
    assert_eq!(world.decision("D1").life, Some(Life::Ended));
    assert!(world.wait("2y").silent());
}

#[rstest]
#[case("", &["D5", "D4", "D3", "D2", "D1"])]
#[case(" --status adopted", &["D1"])]
#[case(" --status not-adopted", &["D2"])]
#[case(" --status withdrawn", &["D3"])]
#[case(" --status open", &["D5", "D4"])]
#[case(" --status superseded", &[])]
#[case(" --status review-due", &[])]
#[case(" --kind goal", &["D4"])]
fn the_list_shows_the_newest_first_and_filters(#[case] options: &str, #[case] refs: &[&str]) {
    let mut world = World::nine();
    world.say("ba", "propose One");
    world.say("ba", "propose Two --kind other --method majority");
    world.votes("D1", "CC CC CC CCC");
    world.votes("D2", "xx xx xx xxx");
    world.say("ba", "propose Three");
    world.say("ba", "decision withdraw D3");
    world.wait("7d");
    world.say("ba", "propose Four --kind goal");
    world.say("coco", "propose Five");
    assert_eq!(world.decision("D5").status, Status::Waiting);
    let told = world.say("xeno", &format!("decision list{options}"));
    let list = told.the("decision.list");
    assert_eq!(list.refs.iter().map(ToString::to_string).collect::<Vec<_>>(), refs);
    assert_eq!(list.data["count"], refs.len());
}

#[test]
fn search_finds_words_in_title_text_and_outcome_without_case_and_accents() {
    let mut world = World::nine();
    world.say("ba", "propose Réparer la digue --text The lower dam leaks");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Work begins in MARCH.");
    for words in ["reparer", "LOWER DAM", "march", "la digue"] {
        assert_eq!(world.say("fc", &format!("decision search {words}")).data("decision.list")["count"], 1, "{words}");
    }
    let none = world.say("fc", "decision search bridge");
    assert_eq!(none.data("decision.list")["count"], 0);
    assert!(none.the("decision.list").says("search-none"));
}
