//! The map: gaps, balance, interests side by side, and who is missing. 3.2 to 3.4.

use rstest::rstest;

use super::{World, keys};
use crate::{
    map::{Gap, gaps},
    notice::To,
    refusal::Fault,
};

/// The codes of the gaps as they stand.
fn codes(world: &World) -> Vec<&'static str> {
    let mut codes: Vec<_> =
        gaps(&world.state, &world.directory(), world.now).iter().map(|gap| Gap::code(gap)).collect();
    codes.dedup();
    codes
}

fn find(world: &World, code: &str) -> Vec<Gap> {
    gaps(&world.state, &world.directory(), world.now).into_iter().filter(|gap| gap.code() == code).collect()
}

#[test]
fn nine_voices_of_four_sectors_weigh_as_three_point_nine() {
    let mut world = World::nine();
    let told = world.say("ba", "stakeholder map");
    let data = told.data("stakeholder.map");
    assert_eq!((&data["voices"], &data["effective"]), (&9.into(), &serde_json::json!(3.9)));
    assert_eq!(data["sectors"]["communities"], 3);
    assert_eq!(told.the("stakeholder.map").to, To::Asker { private: false });
}

#[test]
fn an_empty_partnership_lacks_every_needed_sector() {
    let mut world = World::started();
    assert_eq!(codes(&world), ["M1"]);
    assert_eq!(find(&world, "M1").len(), 4);
    let told = world.say("coco", "stakeholder map");
    assert_eq!(told.data("stakeholder.map")["effective"], 0.0);
    assert_eq!(keys(&told.the("stakeholder.map").lines).iter().filter(|key| *key == "map-row-nobody").count(), 4);
}

#[test]
fn one_voice_a_missing_substitute_and_an_unclear_mandate_are_gaps_until_mended() {
    let mut world = World::started();
    world.say("coco", "stakeholder add Basin --code BA --sector public --lead @ba");
    assert_eq!(codes(&world), ["M1", "M2", "M3", "M4"]);
    world.say("kim", "stakeholder represent BA");
    world.say("ba", "stakeholder accept @kim");
    world.say("ba", "stakeholder update --mandate routine matters --mandate-until in 10d");
    world.say("coco", "stakeholder add Works --code WO --sector public --lead @wo --alternate @wo2");
    world.say("wo", "stakeholder update --mandate everything");
    assert_eq!(codes(&world), ["M1"]);
    // Its last day counts whole.
    world.wait("10d");
    assert_eq!(codes(&world), ["M1"]);
    world.wait("1d");
    assert_eq!(find(&world, "M4"), [Gap::NoMandate(vec![world.org("BA")])]);
}

#[rstest]
#[case("59d", false)]
#[case("60d", true)]
fn a_sector_without_a_sign_for_sixty_days_is_quiet(#[case] wait: &str, #[case] quiet: bool) {
    let mut world = World::three();
    world.say("ba", "input give The gauge is broken");
    world.say("rw", "input give The springs are dry");
    world.wait(wait);
    let found = find(&world, "M5");
    assert_eq!(found.len(), if quiet { 2 } else { 0 }, "{found:?}");
    world.say("rw", "input give It has rained");
    assert_eq!(find(&world, "M5").len(), usize::from(quiet));
}

#[test]
fn a_working_language_needs_somebody_whose_own_it_is() {
    let mut world = World::three();
    assert!(find(&world, "M6").is_empty());
    world.say("coco", "partnership set languages en,ar");
    assert_eq!(find(&world, "M6").len(), 1);
    world.say("coco", "partnership facilitator add @faci");
    let faci = world.member("faci").unwrap();
    world.persons.get_mut(&faci).unwrap().language = Some(crate::vocabulary::Language::Ar);
    assert!(find(&world, "M6").is_empty());
}

#[rstest]
#[case("29d", 0)]
#[case("30d", 1)]
fn somebody_missing_without_a_next_step_for_thirty_days_is_a_gap(#[case] wait: &str, #[case] gaps: usize) {
    let mut world = World::three();
    let told = world.say("ba", "stakeholder missing Fishers' wives --sector communities --why they sell the catch");
    assert!(told.the("stakeholder.missing").says("missing-noted"));
    world.wait(wait);
    assert_eq!(find(&world, "M7").len(), gaps);
    // Said again, it changes the record; case does not matter.
    world.say("rw", "stakeholder missing fishers' WIVES --next Faith asks them on Friday");
    assert!(find(&world, "M7").is_empty());
    assert_eq!(world.state.missing.len(), 1);
}

#[test]
fn whoever_was_missing_is_found_once_registered_or_said_to_be_over() {
    let mut world = World::three();
    world.say("ba", "stakeholder missing Hill Farmers --sector communities");
    world.say("ba", "stakeholder missing The mayor --sector public");
    let told = world.say("xeno", "stakeholder join Hill Farmers --sector communities");
    assert!(told.entries.iter().any(|entry| entry.event.word() == "missing_over"));
    world.say("ba", "stakeholder missing The mayor --over the district stands for her");
    assert!(world.state.missing.values().all(|missing| missing.over.is_some()));
    let refusal = world.refused("ba", "stakeholder missing The mayor --over again");
    assert!(refusal.is(Fault::NotFound, "refusal-missing-unknown"));
}

#[test]
fn what_cannot_be_missing_is_refused_with_what_would_work() {
    let mut world = World::three();
    let refusal = world.refused("ba", "stakeholder missing The mayor");
    assert!(refusal.is(Fault::Usage, "refusal-missing-sector"));
    let refusal = world.refused("ba", "stakeholder missing RW --sector communities");
    assert!(refusal.is(Fault::Conflict, "refusal-missing-here"));
    world.say("ba", "stakeholder missing The mayor --sector public");
    let refusal = world.refused("ba", "stakeholder missing The mayor");
    assert!(refusal.is(Fault::Conflict, "refusal-missing-known"));
    let refusal = world.refused("ba", &format!("stakeholder missing {} --sector public", "x".repeat(201)));
    assert!(refusal.is(Fault::Limit, "refusal-too-long"));
    for number in 1..100 {
        world.say("ba", &format!("stakeholder missing Village {number} --sector communities"));
    }
    let refusal = world.refused("ba", "stakeholder missing Village 100 --sector communities");
    assert!(refusal.is(Fault::Limit, "refusal-missing-many"));
}

#[test]
fn outsiders_see_the_voices_and_nothing_else() {
    let mut world = World::nine();
    world.say("ba", "stakeholder update --interest steady flow");
    let told = world.say("xeno", "stakeholder map");
    let keys = keys(&told.the("stakeholder.map").lines);
    let voices = ["map-headline", "map-sector", "map-row", "sector-"];
    assert!(keys.iter().all(|key| voices.iter().any(|known| key.starts_with(known))), "{keys:?}");
    assert!(told.data("stakeholder.map").get("gaps").is_none());
}

#[test]
fn what_a_coordinator_assumed_is_shown_to_coordinators_alone() {
    let mut world = World::three();
    world.say("coco", "stakeholder update BA --interest votes");
    world.say("rw", "stakeholder update --interest clean water");
    let assumed = |told: &super::Told| format!("{:?}", told.the("stakeholder.map").lines).contains("map-part-assumed");
    assert!(assumed(&world.say("coco@dm", "stakeholder map")));
    assert!(!assumed(&world.say("coco", "stakeholder map")));
    assert!(!assumed(&world.say("rw@dm", "stakeholder map")));
    let told = world.say("rw", "stakeholder map");
    assert!(told.the("stakeholder.map").says("map-interest"));
    assert!(told.the("stakeholder.map").says("map-interests-silent"));
}

#[test]
fn of_three_hundred_organisations_the_map_names_some_and_says_how_to_see_the_rest() {
    let mut world = World::started();
    for number in 0..300 {
        let name = format!("{number} {}", "very long name ".repeat(13));
        world.say(
            "coco",
            &format!("stakeholder add {} --code O{number} --sector public --lead @p{number}", name.trim()),
        );
    }
    let told = world.say("p1", "stakeholder map");
    let notice = told.the("stakeholder.map");
    assert!(notice.says("gap-no-substitute") && notice.says("map-interests-silent"));
    assert!(notice.lines.len() < 20, "{}", notice.lines.len());
}
