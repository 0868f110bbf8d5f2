//! What each sector has of the seven measures (`method.md` 3.4): what counts, what does not, and for how long.

use chrono::TimeDelta;
use rstest::rstest;

use super::{World, items::play};
use crate::{
    ids::SectorId,
    map::{Measure, shares},
};

/// Public, private, civil society, communities.
fn of(world: &World, measure: Measure) -> [usize; 4] {
    let shares = shares(&world.state, measure, world.now);
    assert!(shares.keys().all(|sector| sector.0 < 4), "{shares:?}");
    [0, 1, 2, 3].map(|sector| shares.get(&SectorId(sector)).copied().unwrap_or(0))
}

#[rstest]
#[case("", [2, 2, 2, 3])]
#[case("ltu: stakeholder leave", [2, 2, 2, 2])]
// Who is not active yet has no voice.
#[case("coco: stakeholder add Newcomers --sector public --code NC --status invited", [2, 2, 2, 3])]
#[case("coco: stakeholder update RW --sector private", [2, 3, 1, 3])]
fn voices(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Voices), expected, "{script}");
}

#[rstest]
#[case("ba: propose One | dwo2: propose Two | rw: propose Three", [2, 0, 1, 0])]
// Withdrawn, it was opened all the same.
#[case("ba: propose One | ba: decision withdraw D1", [1, 0, 0, 0])]
// A coordinator's belongs to no sector; one that waits for a voice to back it is not open.
#[case("coco: propose Coco --kind facilitator --person @coco | coco: propose Four", [0; 4])]
fn proposals_opened(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Proposals), expected, "{script}");
}

#[rstest]
#[case("ba: vote D1 consent | rw: vote D1 consent | wwn: vote D1 abstain", [1, 0, 2, 0])]
// However often a voice is raised, and by whom of its people: once a decision.
#[case("ba2: vote D1 consent | ba: vote D1 consent | ba: vote D1 concern the dry season worries us", [1, 0, 0, 0])]
#[case("ba: vote D1 consent | ba: propose Two | ba: vote D2 consent", [2, 0, 0, 0])]
fn positions_stated(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, "sb: propose One");
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Positions), expected, "{script}");
}

#[rstest]
#[case("taken We do that", 1)]
#[case("partly We do half of that", 1)]
#[case("declined We cannot do that", 0)]
#[case("parked We look at it in June", 0)]
fn inputs_taken_up_whole_or_in_part(#[case] answer: &str, #[case] adopted: usize) {
    let mut world = World::nine();
    play(&mut world, "rw: input give A | uvf: input give B | zoe: input give C");
    assert_eq!(of(&world, Measure::Inputs), [0; 4], "no answer yet");
    world.say("coco", &format!("input answer I1 {answer}"));
    assert_eq!(of(&world, Measure::Inputs), [0, 0, adopted, 0], "{answer}");
    // Outsiders are no sector.
    world.say("coco", &format!("input answer I3 {answer}"));
    assert_eq!(of(&world, Measure::Inputs), [0, 0, adopted, 0], "{answer}");
}

#[rstest]
// A sector was there or was not, with however many.
#[case("coco: meeting record Talk --on yesterday --present BA, DWO, RW", [1, 0, 1, 0])]
#[case(
    "coco: meeting record Talk --on yesterday --present BA | coco: meeting record Walk --on yesterday --present BA, UVF",
    [2, 0, 0, 1]
)]
// What is planned or was called off was attended by nobody.
#[case(
    "coco: meeting plan Talk --at in 9d | ba: meeting attend M1 yes | coco: meeting plan Walk --at in 9d | coco: meeting cancel M2 It rains",
    [0; 4]
)]
fn sessions_attended(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Sessions), expected, "{script}");
}

#[rstest]
#[case("adopt ba: propose Seats --kind role --scope steering --person @ba, @sb2, @uvf", [1, 1, 0, 1])]
// Two people of one organisation have two seats; one person named twice has one.
#[case(
    "adopt ba: propose Seats --kind role --scope steering --person @ba, @ba2 | adopt ba: propose More --kind role --scope steering --person @ba, @rw",
    [2, 0, 1, 0]
)]
// Another role, one that is only proposed, and somebody who speaks for nobody.
#[case("adopt ba: propose Treasurer --kind role --person @ba", [0; 4])]
#[case("ba: propose Seats --kind role --scope steering --person @ba", [0; 4])]
#[case("adopt ba: propose Seats --kind role --scope steering --person @coco", [0; 4])]
#[case("adopt ba: propose Seats --kind role --scope steering --person @ba --sunset in 60d | wait 61d", [0; 4])]
fn seats_in_the_steering_structure(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Seats), expected, "{script}");
}

#[rstest]
#[case("coco: task add Dig --owner RW --due in 9d", [0; 4])]
#[case("coco: task add Dig --owner RW --due in 9d | rw: task accept T1", [0, 0, 1, 0])]
#[case("coco: task add Dig --owner RW --due in 9d | rw: task decline T1 We have nobody free", [0; 4])]
#[case("coco: task add Dig --owner RW --due in 9d | rw: task accept T1 | rw: task done T1", [0, 0, 1, 0])]
#[case(
    "coco: task add Dig --owner RW --due in 9d | rw: task accept T1 | coco: task cancel T1 Nobody needs it now",
    [0; 4]
)]
// What a person owes counts for the organisation it is owed for.
#[case("uvf: task add Dig --owner me --due in 9d", [0, 0, 0, 1])]
#[case("coco: task add Dig --owner me --due in 9d", [0; 4])]
fn tasks_accepted(#[case] script: &str, #[case] expected: [usize; 4]) {
    let mut world = World::nine();
    play(&mut world, script);
    assert_eq!(of(&world, Measure::Tasks), expected, "{script}");
}

/// What happened counts for 180 days, to the second; each script ends with it.
#[rstest]
#[case(Measure::Proposals, "ba: propose One", 0)]
#[case(Measure::Positions, "coco: propose Coco --kind facilitator --person @coco | ba: vote D1 consent", 0)]
// It is the answer that counts, not when the input was given.
#[case(Measure::Inputs, "ba: input give A | wait 9d | coco: input answer I1 taken We do that", 0)]
#[case(Measure::Sessions, "coco: meeting record Talk --on 2026-01-04 09:00 --present BA", 24)]
#[case(
    Measure::Tasks,
    "coco: task add Dig --owner BA --due in 60d | ba: task accept T1 | wait 50d | ba: task done T1",
    0
)]
fn what_happened_counts_for_half_a_year(#[case] measure: Measure, #[case] script: &str, #[case] hours: i64) {
    let mut world = World::nine();
    play(&mut world, script);
    let last = world.now - TimeDelta::hours(hours) + TimeDelta::days(180);
    assert_eq!(of(&world, measure), [1, 0, 0, 0]);
    world.until(last);
    assert_eq!(of(&world, measure), [1, 0, 0, 0], "{measure:?} on day 180");
    world.until(last + TimeDelta::seconds(1));
    assert_eq!(of(&world, measure), [0; 4], "{measure:?} a second later");
}

/// Voices, seats and what was accepted and is not done yet are those of today, however long ago they came about.
#[rstest]
#[case(Measure::Voices, "", [2, 2, 2, 3])]
#[case(Measure::Seats, "adopt ba: propose Seats --kind role --scope steering --person @ba", [1, 0, 0, 0])]
#[case(Measure::Tasks, "coco: task add Dig --owner BA --due in 9d | ba: task accept T1", [1, 0, 0, 0])]
fn what_stands_counts_as_long_as_it_stands(
    #[case] measure: Measure,
    #[case] script: &str,
    #[case] expected: [usize; 4],
) {
    let mut world = World::nine();
    play(&mut world, script);
    world.wait("300d");
    assert_eq!(of(&world, measure), expected);
}
