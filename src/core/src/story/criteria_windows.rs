//! Criteria of a phase that a clock takes back, and shares that are met exactly (`method.md` 2.3).

use chrono::{DateTime, TimeDelta, Utc};
use rstest::rstest;

use super::{
    World,
    items::play,
    world::{ROLL, at},
};
use crate::{
    cycle::criteria,
    vocabulary::{Criterion, Phase},
};

fn met(world: &World, phase: Phase, criterion: Criterion) -> bool {
    let all = criteria::exit(&world.state, phase, world.now);
    all.iter().find(|stand| stand.criterion == criterion).unwrap_or_else(|| panic!("no {criterion}")).met()
}

fn met_until(world: &mut World, phase: Phase, criterion: Criterion, last: DateTime<Utc>) {
    for (clock, expected) in
        [(world.now, true), (last - TimeDelta::days(1), true), (last, true), (last + TimeDelta::seconds(1), false)]
    {
        world.until(clock);
        assert_eq!(met(world, phase, criterion), expected, "{criterion} at {clock}");
    }
}

#[test]
fn a_review_is_held_for_a_year() {
    let mut world = World::nine();
    play(
        &mut world,
        "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before",
    );
    let last = world.now + TimeDelta::days(365);
    met_until(&mut world, Phase::Run, Criterion::ReviewHeld, last);
}

#[rstest]
#[case("coco: meeting record Gains --on 2026-01-04 09:00 --present BA, RW --kind sharing", "2027-01-04T09:00:00Z")]
// The round closes on 15 January.
#[case("round", "2027-01-15T09:00:00Z")]
fn sharing_was_discussed_for_a_year(#[case] script: &str, #[case] last: &str) {
    let mut world = World::nine();
    play(&mut world, script);
    met_until(&mut world, Phase::Build, Criterion::Sharing, at(last));
}

#[test]
fn the_next_review_is_dated_until_its_day_has_come() {
    let mut world = World::nine();
    play(&mut world, "coco: review open --on in 90d --chair @coco");
    let on = world.state.reviews.open().next().unwrap().on;
    met_until(&mut world, Phase::Build, Criterion::NextReview, on - TimeDelta::seconds(1));
    world.say("coco", "review move V1 --on in 30d");
    assert!(met(&world, Phase::Build, Criterion::NextReview));
}

#[test]
fn a_review_that_was_named_for_the_next_time_counts_until_then() {
    let mut world = World::nine();
    play(
        &mut world,
        "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before --next in 200d",
    );
    let next = world.state.reviews.next.unwrap();
    met_until(&mut world, Phase::Build, Criterion::NextReview, next - TimeDelta::seconds(1));
}

#[test]
fn a_reading_is_fresh_for_less_than_one_and_a_half_intervals() {
    let mut world = World::nine();
    play(&mut world, "coco: indicator add Flow --owner BA --every weekly | ba: indicator read N1 3");
    let end = world.now + TimeDelta::hours(7 * 24 * 3 / 2);
    met_until(&mut world, Phase::Run, Criterion::IndicatorsFresh, end - TimeDelta::seconds(1));
}

/// Three of five are 60 %, four of five 80 %.
#[rstest]
#[case(Phase::Explore, Criterion::Commitments, 3, "note add commitment We go on")]
#[case(Phase::Build, Criterion::Contributions, 3, "stakeholder update --contribution Time")]
#[case(Phase::Build, Criterion::OwnGoals, 4, "stakeholder update --own-goal Flow")]
#[case(
    Phase::Explore,
    Criterion::Profiles,
    4,
    "stakeholder update --motivation Water --interest Flow --contribution Time"
)]
fn a_share_that_is_met_exactly_is_met(
    #[case] phase: Phase,
    #[case] criterion: Criterion,
    #[case] enough: usize,
    #[case] line: &str,
) {
    let mut world = World::of(&ROLL[..5]);
    for (place, (code, _)) in ROLL[..enough].iter().enumerate() {
        assert!(!met(&world, phase, criterion), "{criterion}: {place} of 5");
        world.say(&code.to_lowercase(), line);
    }
    assert!(met(&world, phase, criterion), "{criterion}: {enough} of 5");
}

/// 80 % of the inputs older than thirty days.
#[rstest]
#[case(3, false)]
#[case(4, true)]
fn inputs_are_answered_once_four_of_five_are(#[case] answered: usize, #[case] expected: bool) {
    let mut world = World::nine();
    play(&mut world, "rw: input give A | rw: input give B | rw: input give C | rw: input give D | rw: input give E");
    for number in 1..=answered {
        world.say("coco", &format!("input answer I{number} taken We do that"));
    }
    world.wait("30d");
    assert!(met(&world, Phase::Run, Criterion::InputsAnswered), "not older than thirty days");
    world.until(world.now + TimeDelta::seconds(1));
    assert_eq!(met(&world, Phase::Run, Criterion::InputsAnswered), expected);
}
