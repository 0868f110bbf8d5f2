//! What must hold before a phase is entered (`method.md` 2.3): before, after, and what does not do.

use rstest::rstest;

use super::{World, items::play};
use crate::{
    cycle::criteria::{self, Stand},
    vocabulary::{Criterion, Phase},
};

/// The criteria of entering a phase, each with whether it is met.
fn entry(world: &World, phase: Phase) -> Vec<(Criterion, bool)> {
    let all = criteria::entry(&world.state, phase, world.now);
    all.iter().map(|stand| (stand.criterion, Stand::met(stand))).collect()
}

#[test]
fn explore_wants_a_partnership_a_purpose_and_a_coordinator() {
    let before = World::new();
    let none = [(Criterion::Created, false), (Criterion::Purpose, false), (Criterion::Coordinator, false)];
    assert_eq!(entry(&before, Phase::Explore), none);
    let mut world = World::started();
    let started = [(Criterion::Created, true), (Criterion::Purpose, false), (Criterion::Coordinator, true)];
    assert_eq!(entry(&world, Phase::Explore), started);
    world.say("coco", "note add purpose Clean water in the valley");
    assert!(entry(&world, Phase::Explore).iter().all(|(_, met)| *met));
    world.say("coco", "note withdraw K1");
    assert_eq!(entry(&world, Phase::Explore), started, "a purpose that was taken back is none");
}

#[test]
fn a_goal_it_was_opened_with_is_a_purpose_and_an_erased_coordinator_coordinates_no_more() {
    // 4.11.
    let mut world = World::new();
    world.say("coco", "partnership start River --code R --goal Clean water");
    assert!(entry(&world, Phase::Explore).iter().all(|(_, met)| *met));
    world.erase("coco");
    assert_eq!(entry(&world, Phase::Explore)[2], (Criterion::Coordinator, false));
}

#[test]
fn each_phase_wants_the_one_before_it_left_by_a_decision() {
    let mut world = World::nine();
    let left = |met| vec![(Criterion::Left, met)];
    world.say("coco", "phase advance");
    assert_eq!(entry(&world, Phase::Build), left(false), "a proposal leaves nothing");
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d");
    assert_eq!((entry(&world, Phase::Build), entry(&world, Phase::Run)), (left(true), left(false)));
    play(&mut world, "adopt coco: phase advance");
    assert_eq!((entry(&world, Phase::Build), entry(&world, Phase::Run)), (left(true), left(true)));
    // Going back undoes no step.
    play(&mut world, "adopt coco: phase return explore --reason We know too little");
    assert_eq!((entry(&world, Phase::Build), entry(&world, Phase::Run)), (left(true), left(true)));
}

#[rstest]
#[case("explore", [false, false])]
#[case("build", [true, false])]
#[case("run", [true, true])]
#[case("sustain", [true, true])]
fn who_joins_in_mid_life_has_left_what_lies_behind(#[case] phase: &str, #[case] left: [bool; 2]) {
    let mut world = World::new();
    world.say("coco", &format!("partnership start Old River --code OLD --phase {phase}"));
    let of = |phase| entry(&world, phase)[0].1;
    assert_eq!([of(Phase::Build), of(Phase::Run)], left);
}

#[test]
fn a_rebuild_enters_build_without_a_step_out_of_explore() {
    let mut world = World::nine();
    let review = "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way";
    play(&mut world, review);
    assert_eq!(entry(&world, Phase::Build), [(Criterion::Left, false)]);
    play(&mut world, "adopt coco: review conclude V1 rebuild We build the sharing anew");
    assert_eq!(entry(&world, Phase::Build), [(Criterion::Left, true)]);
}

#[rstest]
#[case("renew We found a trust", true)]
#[case("continue We go on", false)]
#[case("rebuild We begin anew", false)]
fn sustain_wants_a_review_that_concluded_to_renew(#[case] conclusion: &str, #[case] met: bool) {
    let mut world = World::nine();
    play(&mut world, "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way");
    world.say("coco", &format!("review conclude V1 {conclusion}"));
    assert_eq!(entry(&world, Phase::Sustain), [(Criterion::Reached, false)], "it is a proposal still");
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d");
    assert_eq!(entry(&world, Phase::Sustain), [(Criterion::Reached, met)]);
}

#[rstest]
// From 40 to 20: the target itself will do, what is short of it will not.
#[case("ba: indicator read N1 20", true)]
#[case("ba: indicator read N1 20.1", false)]
#[case("", false)]
// A second one with a target counts as well; one without says nothing of results.
#[case(
    "ba: indicator read N1 20 | coco: indicator add Trees --owner RW --baseline 0 --target 9 --every monthly",
    false
)]
#[case(
    "ba: indicator read N1 20 | coco: indicator add Trees --owner RW --baseline 0 --target 9 --every monthly | rw: indicator read N2 9",
    true
)]
#[case("ba: indicator read N1 20 | coco: indicator add Trees --owner RW --every monthly", true)]
// What was reached once and is not read any more is not known to be.
#[case("ba: indicator read N1 20 | wait 100d", false)]
// Ended: there is nothing left that was wanted.
#[case("ba: indicator read N1 20 | coco: indicator end N1 The gauge is gone", false)]
fn sustain_or_every_result_that_was_wanted(#[case] script: &str, #[case] met: bool) {
    let mut world = World::nine();
    world.say("coco", "indicator add No-flow days --owner BA --baseline 40 --target 20 --every monthly");
    play(&mut world, script);
    assert_eq!(entry(&world, Phase::Sustain), [(Criterion::Reached, met)], "{script}");
}
