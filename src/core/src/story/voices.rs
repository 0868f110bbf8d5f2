//! Targets for the range of voices: who sets them, and what they say. What the scorecard makes of them: [`super::range`].

use super::{World, keys};
use crate::{refusal::Fault, vocabulary::VoiceAxis};

/// The targets as they stand: axis, words, per cent.
fn aimed(world: &World) -> Vec<(VoiceAxis, &str, u8)> {
    let targets = &world.state.terms.as_ref().unwrap().voices;
    targets.iter().map(|target| (target.axis, world.texts[&target.words].as_str(), target.percent)).collect()
}

#[test]
fn a_coordinator_sets_targets_and_takes_them_away_and_every_room_hears_it() {
    let mut world = World::nine();
    assert!(!world.say("rw", "partnership show").the("partnership.show").says("show-range"));
    let told = world.say("coco", "partnership set voices gender women/femmes 40%; region north 25%");
    assert_eq!(aimed(&world), [(VoiceAxis::Gender, "women/femmes", 40), (VoiceAxis::Region, "north", 25)]);
    assert!(told.room("partnership.changed").says("range-axis-region"));
    assert!(world.say("rw", "partnership show").the("partnership.show").says("show-range"));
    let told = world.say("coco", "partnership set voices none");
    assert!(aimed(&world).is_empty());
    assert!(told.room("partnership.changed").says("none"), "{told:#?}");
}

#[test]
fn targets_change_neither_who_decides_nor_how_so_a_coordinator_sets_them_in_every_phase() {
    let mut world = World::new();
    world.say("coco", "partnership start Upper Sarala --phase run");
    assert!(world.refused("coco", "partnership set languages en,fr").is(Fault::Forbidden, "refusal-set-by-decision"));
    world.say("coco", "partnership set voices language fr 30%");
    assert_eq!(aimed(&world), [(VoiceAxis::Language, "fr", 30)]);
}

#[test]
fn people_are_told_whom_a_partnership_looks_for_and_not_where() {
    let mut world = World::nine();
    let sought = |world: &World| crate::describe::sought(world.state.terms.as_ref().unwrap());
    assert_eq!(sought(&world), None);
    world.say("coco", "partnership set voices region north 25%");
    assert_eq!(sought(&world), None, "that is a matter of organisations");
    world.say("coco", "partnership set voices region north 25%; gender woman 40%");
    let said = keys(&[sought(&world).unwrap()]);
    assert!(said.contains(&"range-axis-gender".to_owned()) && !said.contains(&"range-axis-region".to_owned()));
}

#[test]
fn what_is_no_target_is_refused_and_shows_one_that_is() {
    let mut world = World::nine();
    let refusal = world.refused("coco", "partnership set voices some women");
    assert!(refusal.is(Fault::Usage, "refusal-voices-form"), "{refusal:?}");
    assert!(keys(&refusal.lines).contains(&"refusal-setting-voices".to_owned()));
    assert!(world.refused("rw", "partnership set voices none").is(Fault::Forbidden, "refusal-coordinator-only"));
}

#[test]
fn partners_may_decide_on_targets_and_then_one_alone_cannot_change_them() {
    let mut world = World::nine();
    world.say("coco", "partnership set voices gender women 20%");
    let line = "propose Whom we want to hear --kind governance-rule --set voices=gender women/femmes 50%; age-group youth 20%, window.routine=5d --text Half of us.";
    let told = world.say("ba", line);
    assert!(told.room("proposal.opened").says("set-voices"));
    assert_eq!(aimed(&world).len(), 1, "it is a proposal still");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    let decided = [(VoiceAxis::Gender, "women/femmes", 50), (VoiceAxis::AgeGroup, "youth", 20)];
    assert_eq!(aimed(&world), decided);
    assert!(world.refused("coco", "partnership set voices none").is(Fault::Forbidden, "refusal-voices-decided"));
    // Another decision may.
    world.say("ba", "propose Nobody counts --kind governance-rule --set voices=none --supersedes D1");
    world.votes("D2", "++ ++ ++ +++");
    world.wait("14d");
    assert!(aimed(&world).is_empty());
}

#[test]
fn a_rule_that_has_ended_leaves_its_targets_to_coordinators() {
    let mut world = World::nine();
    world.say("ba", "propose For a season --kind governance-rule --set voices=gender women 50% --sunset in 45d");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    assert!(world.refused("coco", "partnership set voices none").is(Fault::Forbidden, "refusal-voices-decided"));
    world.wait("40d");
    assert_eq!(aimed(&world), [(VoiceAxis::Gender, "women", 50)], "until somebody changes them");
    world.say("coco", "partnership set voices none");
    assert!(aimed(&world).is_empty());
}

#[test]
fn targets_decided_face_to_face_hold_once_the_record_is_confirmed() {
    let mut world = World::nine();
    let line = "decision record Whom we hear --kind governance-rule --method double-majority --set voices=gender women 50% --text Half of us.";
    let told = world.say("coco", line);
    assert_eq!(told.entry("recorded").texts.len(), 3, "title, text and the group's words");
    assert!(aimed(&world).is_empty(), "for seven days anybody may say it was otherwise");
    world.wait("7d");
    assert_eq!(aimed(&world), [(VoiceAxis::Gender, "women", 50)]);
}

#[test]
fn a_wrong_target_in_a_rule_is_refused_as_in_a_setting() {
    let mut world = World::nine();
    let line = "propose Whom we hear --kind governance-rule --set voices=gender women 99%";
    assert!(world.refused("ba", line).is(Fault::Limit, "refusal-voices-percent"));
    let line = "propose Whom we hear --set voices=gender women 40%";
    assert!(world.refused("ba", line).is(Fault::Usage, "refusal-set-kind"));
}
