//! Phases: shown, vouched for, contested, waived, left, entered, returned to; and the guidance on them.

use rstest::rstest;
use serde_json::{Value, json};

use super::{World, items::play, world::at};
use crate::{
    cycle::{item, next_steps, standing},
    ids::ItemId,
    refusal::Fault,
    vocabulary::Phase,
};

fn state(world: &World, id: &str) -> &'static str {
    standing(&world.state, item(id.parse::<ItemId>().unwrap()).unwrap(), world.now).state.word()
}

fn shown(world: &mut World, line: &str) -> Value {
    world.say("rw", line).data("phase.show").clone()
}

#[test]
fn the_phase_is_shown_with_every_item_and_what_the_way_out_misses() {
    let mut world = World::nine();
    let data = shown(&mut world, "phase show");
    assert_eq!((&data["phase"], &data["cycle"]), (&json!("explore"), &json!(1)));
    assert_eq!(data["items"].as_array().unwrap().len(), 13 + 6);
    assert_eq!(data["items"][0], json!({ "id": "1.1a", "state": "open", "evidence": [] }));
    let unmet: Vec<&str> = data["exit"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|stand| stand["met"] == false)
        .map(|stand| stand["criterion"].as_str().unwrap())
        .collect();
    assert_eq!(unmet, ["facilitator", "promoters", "dialogue", "profiles", "conflicts", "goal-draft", "commitments"]);
    let told = world.say("zoe", "phase show run");
    assert_eq!(told.data("phase.show")["phase"], "run");
    assert!(told.the("phase.show").says("phase-headline-other"));
}

#[test]
fn evidence_that_few_may_read_counts_and_is_not_named() {
    let mut world = World::nine();
    world.say("ba", "note add conflict Licences");
    let data = shown(&mut world, "phase show");
    let conflicts = data["items"].as_array().unwrap().iter().find(|item| item["id"] == "1.3d").unwrap().clone();
    assert_eq!(conflicts, json!({ "id": "1.3d", "state": "done", "evidence": [] }));
}

#[test]
fn the_first_steps_are_those_of_the_scenario() {
    // A1: 1.1a, 1.2a, G2; with a goal at the start 1.1a is begun and still open.
    let world = World::started();
    let ids = |world: &World| {
        next_steps(&world.state, world.now).iter().map(|step| step.item.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&world), ["1.1a", "1.2a", "G2"]);
    let mut unborn = World::new();
    let told = unborn.say("coco", "partnership start Upper Sarala --suitability yes,yes,yes");
    assert_eq!(told.data("partnership.started")["next"], json!(["1.1a", "1.2a", "G2"]), "who starts it is told");
    let mut world = World::nine();
    play(&mut world, "adopt ba: propose Coco --kind facilitator --person @coco");
    assert_eq!(ids(&world), ["1.1a", "1.2a", "1.3a"]);
}

#[rstest]
#[case("ba", "phase attest 9.9z We know", Fault::NotFound, "refusal-item-unknown")]
#[case("ba", "phase attest 2.1f We know it well", Fault::NotFound, "refusal-item-unknown")]
#[case("ba", "phase attest 2.1a We have a goal", Fault::Conflict, "refusal-attest-seen")]
#[case("ba", "phase attest G1 yes", Fault::Usage, "refusal-phase-reason")]
#[case("ba", "phase contest G1", Fault::Conflict, "refusal-contest-nothing")]
#[case("ba", "phase waive 7.1a Not for us at all", Fault::NotFound, "refusal-item-unknown")]
#[case("ba", "phase waive 4.2a no", Fault::Usage, "refusal-phase-reason")]
#[case("ba", "phase waive 1.4d We need no questions", Fault::Conflict, "refusal-item-done")]
#[case("coco", "phase return build --reason It was too quick", Fault::Conflict, "refusal-return-forward")]
#[case("coco", "phase return explore --reason It was too quick", Fault::Conflict, "refusal-return-forward")]
#[case("ba", "phase advance", Fault::Forbidden, "refusal-coordinator-only")]
#[case("ba", "guide weather forecast", Fault::NotFound, "refusal-guide-unknown")]
fn what_does_not_fit_is_refused(#[case] who: &str, #[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = World::nine();
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key), "{line}: {refusal:?}");
}

#[test]
fn a_word_that_is_contested_within_seven_days_counts_no_more() {
    let mut world = World::nine();
    let told = world.say("ba", "phase attest 3.3c The university evaluated us");
    assert!(told.room("phase.attested").says("phase-attested-how"));
    assert_eq!(state(&world, "3.3c"), "attested");
    let mut late = world.clone();
    late.wait("7d");
    let refusal = late.refused("rw", "phase contest 3.3c Nobody saw that paper");
    assert!(refusal.is(Fault::Closed, "refusal-attestation-late"));
    world.until(at("2026-01-12T08:59:59Z"));
    let told = world.say("rw", "phase contest 3.3c Nobody saw that paper");
    assert!(told.room("phase.contested").says("phase-contested-reason"));
    assert_eq!(state(&world, "3.3c"), "open");
    // Who was contradicted does not say it again; somebody else may.
    let refusal = world.refused("ba", "phase attest 3.3c It was evaluated after all");
    assert!(refusal.is(Fault::Conflict, "refusal-attest-contested"));
    world.say("dwo", "phase attest 3.3c Here is the paper, in the annex");
    assert_eq!(state(&world, "3.3c"), "attested");
    assert!(world.say("rw", "log").the("log").says("log-attestation-contested"));
}

#[test]
fn nothing_is_waived_before_it_is_decided() {
    let mut world = World::nine();
    let told = world.say("ba", "phase waive 4.2a We stay an open group");
    assert!(told.room("proposal.opened").says("decision-waives"));
    assert_eq!(state(&world, "4.2a"), "open", "a proposal waives nothing");
    assert!(world.refused("rw", "phase waive 4.2a We too think so").is(Fault::Conflict, "refusal-waive-running"));
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    assert_eq!(state(&world, "4.2a"), "waived");
    assert!(world.refused("rw", "phase waive 4.2a We too think so").is(Fault::Conflict, "refusal-waived"));
    // One that is not adopted waives nothing.
    world.say("ba", "phase waive 4.2b Nothing shall last");
    world.wait("30d");
    assert_eq!(state(&world, "4.2b"), "open");
}

#[test]
fn a_step_lists_what_is_missing_and_the_record_keeps_what_was_accepted() {
    let mut world = World::nine();
    let told = world.say("coco", "phase advance");
    assert!(told.room("proposal.opened").says("phase-advance-gaps"));
    let missing = told.data("phase.advance")["missing"].as_array().unwrap().len();
    assert_eq!(missing, 7);
    assert!(world.refused("coco", "phase advance").is(Fault::Conflict, "refusal-step-open"));
    assert_eq!(shown(&mut world, "phase show")["decision"], "D1");
    // One thing comes until it closes: the gaps are those at its closing (4.11).
    world.say("ba", "note add goal-draft Twenty days");
    world.votes("D1", "CC CC CC CCC");
    let told = world.wait("14d");
    let notice = told.room("phase.changed");
    assert_eq!((&notice.data["phase"], &notice.data["cycle"]), (&json!("build"), &json!(1)));
    assert_eq!(world.state.cycle.steps[0].gaps.len(), 6);
    assert_eq!(world.state.terms.as_ref().unwrap().phase, Phase::Build);
    assert!(notice.says("phase-changed-gaps") && notice.says("phase-next"));
    assert!(world.say("rw", "decision show D1").the("decision.show").says("phase-accepted-gaps"));
    assert!(world.say("rw", "phase show").the("phase.show").says("phase-accepted-gaps"));
}

#[test]
fn a_step_that_is_not_adopted_is_not_taken_and_one_that_was_overtaken_neither() {
    let mut world = World::nine();
    world.say("coco", "phase advance");
    world.wait("40d");
    assert_eq!(world.state.terms.as_ref().unwrap().phase, Phase::Explore);
    // A general proposal of this kind takes the next step too.
    play(&mut world, "adopt coco: propose Onwards --kind phase-change");
    assert_eq!(world.state.terms.as_ref().unwrap().phase, Phase::Build);
    play(&mut world, "adopt coco: phase return explore --reason We know too little yet");
    let terms = world.state.terms.as_ref().unwrap();
    assert_eq!((terms.phase, terms.cycle), (Phase::Explore, 1), "a repair within the cycle");
}

#[test]
fn a_step_waits_for_no_translation_where_its_title_is_made_of_shared_words() {
    let mut world = World::nine();
    world.say("coco", "partnership set languages en,fr");
    assert!(world.say("coco", "phase advance").room_or_none("proposal.opened").is_some());
}

#[test]
fn after_sustain_a_new_cycle_begins_where_the_partners_go_back() {
    let mut world = World::nine();
    play(&mut world, "adopt coco: phase advance | adopt coco: phase advance | adopt coco: phase advance");
    assert_eq!(world.state.terms.as_ref().unwrap().phase, Phase::Sustain);
    assert!(world.refused("coco", "phase advance").is(Fault::Conflict, "refusal-advance-sustain"));
    play(&mut world, "adopt coco: phase return explore --reason A wider river, new partners");
    let terms = world.state.terms.as_ref().unwrap();
    assert_eq!((terms.phase, terms.cycle), (Phase::Explore, 2));
    assert_eq!(world.state.cycle.since, Some(terms.phase_since));
}

#[test]
fn a_rebuild_asks_for_everything_built_to_be_confirmed() {
    // 2.1; A23.
    let mut world = World::nine();
    play(&mut world, "adopt ba: propose Twenty days --kind goal | adopt coco: phase advance");
    assert_eq!(state(&world, "2.1a"), "done");
    assert!(world.refused("ba", "phase attest 2.1a It is still ours").is(Fault::Conflict, "refusal-attest-seen"));
    play(
        &mut world,
        "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 rebuild We rebuild how we share",
    );
    let terms = world.state.terms.as_ref().unwrap();
    assert_eq!((terms.phase, terms.cycle), (Phase::Build, 2));
    assert_eq!(state(&world, "2.1a"), "stale", "in force, and to be confirmed");
    assert_eq!(state(&world, "2.4a"), "done", "the review is of this cycle");
    assert!(world.decision("D1").in_force());
    world.say("ba", "phase attest 2.1a It is still ours");
    assert_eq!(state(&world, "2.1a"), "done");
}

#[test]
fn who_joins_in_mid_life_may_vouch_for_what_lies_behind() {
    let mut world = World::new();
    world.say("coco", "partnership start Old River --code OLD --phase run");
    world.say("coco", "stakeholder add Basin --sector public --code BA --lead @ba");
    assert_eq!(state(&world, "2.1a"), "open");
    world.say("ba", "phase attest 2.1a The goal was signed in 2019");
    assert_eq!(state(&world, "2.1a"), "attested");
    let refusal = world.refused("ba", "phase attest 3.2b We wrote a handbook");
    assert!(refusal.is(Fault::Conflict, "refusal-attest-seen"), "what happens now is seen");
    let told = world.say("coco", "phase show");
    assert_eq!(told.data("phase.show")["phase"], "run");
    assert_eq!(told.data("phase.show")["entry"][0]["met"], true);
}

#[test]
fn the_three_questions_are_asked_and_fewer_than_two_yes_suggest_a_simpler_form() {
    // 2.2.
    let mut world = World::new();
    let told = world.say("coco", "partnership start River --code R");
    assert!(told.the("partnership.started").says("started-suitability"));
    assert!(world.refused("coco", "partnership set suitability yes,no").is(Fault::Usage, "refusal-suitability"));
    let told = world.say("coco", "partnership set suitability yes,no,no");
    assert!(told.notices.iter().any(|notice| notice.says("started-unsuitable")));
    assert_eq!(world.state.cycle.suitability, Some([true, false, false]));
    let told = world.say("coco", "partnership set suitability yes,no,yes");
    assert!(told.notices.iter().all(|notice| !notice.says("started-unsuitable")));
    let mut other = World::new();
    let told = other.say("coco", "partnership start Lake --code L --suitability yes,yes,no");
    assert!(!told.the("partnership.started").says("started-suitability"));
    assert_eq!(other.state.cycle.suitability, Some([true, true, false]));
}

#[test]
fn guidance_is_for_the_item_at_hand_or_what_was_asked() {
    let mut world = World::nine();
    let topic = |world: &mut World, line: &str| {
        let told = world.say("rw", line);
        told.data("guide")["topic"].as_str().unwrap_or("nothing").to_owned()
    };
    assert_eq!(topic(&mut world, "guide"), "1.1a");
    assert_eq!(topic(&mut world, "guide build"), "2.1a");
    assert_eq!(topic(&mut world, "guide g4"), "G4");
    assert_eq!(topic(&mut world, "guide double majority"), "double-majority");
    assert_eq!(topic(&mut world, "guide التفويض"), "mandate");
    assert!(world.say("rw", "guide 2.1a").the("guide").says("guide-2-1a"));
    assert_eq!(topic(&mut world, "guide société civile"), "civil-society");
    let told = world.say("rw", "guide donors");
    assert_eq!(told.data("guide"), &json!({ "topic": "donors", "sort": "sector" }));
    for key in ["guide-sector-headline", "guide-sector-donors", "guide-sector-correct"] {
        assert!(told.the("guide").says(key), "{key}");
    }
    assert!(!world.say("rw", "guide mandate").the("guide").says("guide-sector-correct"));
    let refusal = world.refused("rw", "guide concensus");
    assert!(refusal.lines.iter().any(|line| line.key == "refusal-guide-nearest"));
}

#[test]
fn an_erased_person_s_word_stays_without_their_name() {
    let mut world = World::nine();
    world.say("ba", "phase attest 3.3c The university evaluated us");
    world.erase("ba");
    assert_eq!((state(&world, "3.3c"), world.state.cycle.attestations[0].by), ("attested", None));
    world.say("rw2", "phase attest G1 We met at the weir");
    world.merge("rw2", "rw3");
    assert_eq!(world.state.cycle.attestations[1].by, world.member("rw3"));
}
