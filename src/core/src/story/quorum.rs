//! Quorum and its extension: R9 to R13, X11.

use rstest::rstest;

use super::World;
use crate::{decision::count::Verdict, notice::To, refusal::Fault};

#[rstest]
#[case("activity", "CC CC ----", 7, 4)]
#[case("goal", "CC CC -- ---", 14, 7)]
fn x11_a_missed_quorum_extends_once_by_half_the_window(
    #[case] kind: &str,
    #[case] letters: &str,
    #[case] window: i64,
    #[case] more: i64,
) {
    let mut world = World::nine();
    world.say("ba", &format!("propose Something --kind {kind}"));
    world.votes("D1", letters);
    let closes = world.decision("D1").closes;
    assert_eq!((closes - world.now).num_days(), window);
    let told = world.until(closes);
    assert_eq!(told.events(), ["extended"]);
    assert_eq!((world.decision("D1").closes - closes).num_days(), more);
    assert_eq!(world.decision("D1").state_word(), "extended");
    assert_eq!(told.room("proposal.extended").data["ref"], "D1");
    // The call goes to the unheard voices only.
    let called: Vec<To> =
        told.all("proposal.nudge").iter().filter(|notice| is_call(notice)).map(|notice| notice.to).collect();
    assert_eq!(called.len(), 5 * 3);
    assert!(called.contains(&To::Member(world.member("fc2").unwrap())));
    assert!(!called.contains(&To::Member(world.member("ba").unwrap())));
    // Missed again: neither adopted nor rejected.
    let told = world.until(world.decision("D1").closes);
    assert_eq!(told.events(), ["closed"]);
    let data = &told.room("decision.not-adopted").data;
    assert_eq!(data["result"], "no_quorum");
    assert!(data["grade"].is_null());
    assert_eq!(data["unheard"].as_array().unwrap().len(), 5);
}

#[test]
fn a_voice_heard_during_the_extension_makes_the_quorum() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC -- ---");
    world.wait("8d");
    world.say("rw", "vote D1 consent");
    let told = world.wait("3d");
    assert_eq!(told.room("decision.adopted").data["expressed"], 5);
}

#[test]
fn an_objection_without_quorum_is_extended_first() {
    // 4.2, V9.
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "O- -- -- ---");
    assert_eq!(world.wait("7d").events(), ["extended"]);
    world.votes("D1", "-C CC C- ---");
    let told = world.wait("4d");
    assert_eq!(told.events(), ["integrating"]);
    assert_eq!(told.room("decision.not-adopted").data["result"], "objection_open");
}

#[test]
fn an_objection_without_quorum_twice_is_no_quorum() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "O- -- -- ---");
    let told = world.wait("11d");
    assert_eq!(told.events(), ["extended", "closed"]);
    assert_eq!(told.room("decision.not-adopted").data["result"], "no_quorum");
}

#[test]
fn the_extension_of_a_longer_window_is_half_of_that() {
    let mut world = World::nine();
    world.say("ba", "propose Something --closes in 20d");
    let closes = world.decision("D1").closes;
    world.until(closes);
    assert_eq!((world.decision("D1").closes - closes).num_days(), 10);
}

#[test]
fn an_extension_of_days_and_minutes_rounds_up_to_whole_days() {
    let mut world = World::nine();
    world.say("ba", "propose Something --closes 2026-01-13 09:20");
    let closes = world.decision("D1").closes;
    world.until(closes);
    // Half of eight days and twenty minutes is more than four days.
    assert_eq!((world.decision("D1").closes - closes).num_days(), 5);
}

#[test]
fn recused_voices_leave_the_quorum_and_abstentions_count_for_it() {
    // R9, R10; V10.
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "RR RR CA C--");
    let told = world.wait("7d");
    let data = &told.room("decision.adopted").data;
    assert_eq!((&data["eligible"], &data["expressed"]), (&5.into(), &3.into()));
    assert_eq!(data["tally"]["recused"], 4);
    assert_eq!(data["tally"]["abstain"], 1);
}

#[test]
fn a_major_matter_needs_a_third_of_every_sector() {
    // R12, V6.
    let mut world = World::nine();
    world.say("ba", "propose Our goal --kind goal");
    world.votes("D1", "CC CC -- CCC");
    let told = world.wait("14d");
    assert_eq!(told.events(), ["extended"]);
    assert_eq!(told.all("proposal.nudge").iter().filter(|notice| is_call(notice)).count(), 6);
    world.say("rw", "vote D1 consent");
    let told = world.wait("7d");
    let data = &told.room("decision.adopted").data;
    assert_eq!(data["sectors"]["civil-society"]["eligible"], 2);
    assert_eq!(data["sectors"]["civil-society"]["expressed"], 1);
}

#[test]
fn a_wholly_recused_sector_does_not_hold_a_major_matter_up() {
    let mut world = World::nine();
    world.say("ba", "propose Our goal --kind goal");
    world.votes("D1", "CC CC RR CCC");
    assert_eq!(world.wait("14d").events(), ["closed"]);
    assert!(world.decision("D1").adopted());
}

#[test]
fn silence_is_named_and_never_agreement() {
    // R11.
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC C- ---");
    let told = world.wait("7d");
    let adopted = told.room("decision.adopted");
    assert!(adopted.says("tally-unheard"));
    assert_eq!(adopted.data["tally"]["consent"], 5);
    assert_eq!(adopted.data["unheard"].as_array().unwrap().len(), 4);
}

#[test]
fn only_abstentions_are_no_view() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "AA AA AA AAA");
    world.wait("7d");
    assert_eq!(world.decision("D1").tally.as_ref().unwrap().verdict, Verdict::NoView);
    assert_eq!(world.refused("ba", "vote D1 consent").fault, Fault::Closed);
}

#[test]
fn downtime_over_a_closing_closes_it_at_its_own_time() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC C- ---");
    let closes = world.decision("D1").closes;
    let told = world.down("8d");
    assert_eq!(told.at("closed"), closes);
    assert_eq!(told.entry("closed").recorded, world.now);
    assert_eq!(world.decision("D1").closed, Some(closes));
}

/// The call after an extension, not the one at half time.
fn is_call(notice: &crate::notice::Notice) -> bool {
    notice.lines.iter().any(|line| line.key == "proposal-call")
}
