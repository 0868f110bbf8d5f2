//! The clock's other side of the items (`method.md` 2.4, appendix A): what is done goes on being done to the last instant of
//! its window, and a second later no more; and the parts of an item that are enough at their threshold and not below it.

use chrono::{DateTime, TimeDelta, Utc};
use rstest::rstest;

use super::{World, items::play, world::at};
use crate::{
    cycle::{item, standing},
    ids::ItemId,
};

fn state(world: &World, id: &str) -> &'static str {
    let item = item(id.parse::<ItemId>().unwrap()).unwrap();
    standing(&world.state, item, world.now).state.word()
}

/// The item stands as it should until `last`, that instant included; a second later it is stale.
fn holds_until(world: &mut World, id: &str, held: &str, last: DateTime<Utc>) {
    assert_eq!(state(world, id), held, "{id} at the beginning");
    world.until(last - TimeDelta::days(1));
    assert_eq!(state(world, id), held, "{id} a day before its end");
    world.until(last);
    assert_eq!(state(world, id), held, "{id} at its end");
    world.until(last + TimeDelta::seconds(1));
    assert_eq!(state(world, id), "stale", "{id} after its end");
}

/// The evidence that ages is `hours` old when the script has been played; its window is so many days.
#[rstest]
#[case(
    "2.4a",
    "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before",
    0,
    365
)]
// The session, and the question of the check-in, which closes a day before `round` is over.
#[case(
    "2.4b",
    "ba dwo sb hfg rw wwn: stakeholder update --gains Trust --contribution Time | coco: meeting record Gains --on 2026-01-04 09:00 --present BA, RW --kind sharing",
    24,
    365
)]
#[case("2.4b", "ba dwo sb hfg rw wwn: stakeholder update --gains Trust --contribution Time | round", 24, 365)]
#[case("3.1c", "round | coco: meeting record Results --on yesterday --present BA, RW --kind results", 24, 120)]
#[case(
    "3.1c",
    "coco: meeting record Results --on 2026-01-04 09:00 --present BA, RW --kind results | wait 70d | round",
    1968,
    180
)]
#[case(
    "3.1d",
    "coco: meeting record Talk --on 2026-01-04 09:00 --present BA, RW | coco: meeting note M1 We talked",
    24,
    180
)]
#[case("3.1d", "adopt ba: propose One --kind other --text Words", 0, 180)]
#[case("3.2a", "ba: note add celebration It works --with BA, RW", 0, 180)]
#[case("3.2b", "ba: note add knowledge-product How to read a gauge", 0, 365)]
// The round was opened eleven days ago; its interval, and the ten days a round takes.
#[case("3.3a", "coco: checkin schedule every 60 days | round", 264, 70)]
#[case("3.3c", "zoe: input give It smells | zoe: input give It stinks | zoe: input give It reeks", 0, 365)]
#[case("3.3c", "ba: phase attest 3.3c The university evaluated us", 0, 365)]
#[case("4.1a", "ba: note add map-reviewed Nobody is missing", 0, 180)]
// The older of the two.
#[case(
    "4.3a",
    "coco: meeting record Learning --on 2026-01-04 09:00 --present BA, RW --kind learning | wait 30d | coco: meeting record Learning --on yesterday --present BA, UVF --kind learning",
    744,
    365
)]
#[case("4.3b", "ba: note add circle Springs --with RW", 0, 60)]
#[case("G1", "round | coco: meeting record Talk --on 2026-01-16 08:00 --present BA, RW --in-person", 1, 90)]
#[case(
    "G1",
    "coco: meeting record Walk --on 2026-01-04 09:00 --present BA, RW --in-person | round | wait 340d | coco: meeting record Talk --on 2026-12-21 09:00 --present BA, RW",
    8448,
    365
)]
#[case(
    "G1",
    "ba: phase attest G1 We met at the weir | round | wait 340d | coco: meeting record Talk --on 2026-12-21 09:00 --present BA, RW",
    8424,
    365
)]
// One of the two was accepted fourteen days earlier.
#[case(
    "G2",
    "coco: partnership facilitator add @faci | adopt ba: propose Coco --kind facilitator --person @coco | adopt ba: propose Faci --kind facilitator --person @faci",
    336,
    365
)]
#[case("G4", "ba dwo sb hfg rw: stakeholder update --fit yes | wwn: stakeholder update --fit partly", 0, 365)]
// The review; readings and rounds are young enough.
#[case(
    "G6",
    "coco: indicator add Flow --owner BA --every yearly | ba: indicator read N1 3 | coco: checkin schedule every 90 days | coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before | round",
    264,
    365
)]
fn an_item_is_done_to_the_last_instant_of_its_window(
    #[case] id: &str,
    #[case] script: &str,
    #[case] hours: i64,
    #[case] days: i64,
) {
    let mut world = World::nine();
    play(&mut world, script);
    let held = if script.contains("phase attest") { "attested" } else { "done" };
    let last = world.now - TimeDelta::hours(hours) + TimeDelta::days(days);
    holds_until(&mut world, id, held, last);
}

#[rstest]
#[case("3.1b", "")]
#[case(
    "G6",
    "coco: checkin schedule every 60 days | coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before | round | "
)]
fn a_reading_is_fresh_for_less_than_one_and_a_half_intervals(#[case] id: &str, #[case] before: &str) {
    let mut world = World::nine();
    play(&mut world, &format!("{before}coco: indicator add Flow --owner BA --every weekly | ba: indicator read N1 3"));
    let end = world.now + TimeDelta::hours(7 * 24 * 3 / 2);
    holds_until(&mut world, id, "done", end - TimeDelta::seconds(1));
}

#[test]
fn the_next_review_is_ahead_until_its_day_has_come() {
    // 2.4c.
    let mut world = World::nine();
    play(&mut world, "coco: checkin schedule every 60 days | round | coco: review open --on in 200d --chair @coco");
    let on = world.state.reviews.open().next().unwrap().on;
    holds_until(&mut world, "2.4c", "done", on - TimeDelta::seconds(1));
    // And without a check-in to come, the other half is missing.
    play(&mut world, "coco: review move V1 --on in 100d");
    assert_eq!(state(&world, "2.4c"), "done");
    play(&mut world, "coco: checkin stop");
    assert_eq!(state(&world, "2.4c"), "stale");
}

#[test]
fn a_mandate_counts_on_its_last_day_whole() {
    // 1.4b: until 15 January.
    let mut world = World::nine();
    play(
        &mut world,
        "coco: note add commitment All go on --with BA, DWO, SB, HFG, RW, WWN | ba dwo sb hfg rw: stakeholder update --mandate Up to a thousand | wwn: stakeholder update --mandate Up to ten --mandate-until in 10d",
    );
    holds_until(&mut world, "1.4b", "done", at("2026-01-15T23:59:59Z"));
}

/// Ten tasks whose day, 8 January, has passed, so many of them done in time.
fn ten_tasks(done: usize) -> World {
    let mut world = World::nine();
    for number in 1..=10 {
        let owner = if number % 2 == 0 { "BA" } else { "RW" };
        let lead = owner.to_lowercase();
        world.say("coco", &format!("task add Dig --owner {owner} --due in 3d"));
        world.say(&lead, &format!("task accept T{number}"));
        if number <= done {
            world.say(&lead, &format!("task done T{number}"));
        }
    }
    world.until(at("2026-01-09T00:00:00Z"));
    world
}

#[rstest]
#[case(6, "partial")]
#[case(7, "done")]
fn seven_promises_of_ten_are_kept_or_too_few(#[case] done: usize, #[case] expected: &str) {
    // 3.1a.
    assert_eq!(state(&ten_tasks(done), "3.1a"), expected);
}

#[test]
fn what_fell_due_counts_for_ninety_days() {
    // 3.1a: the day passed at midnight.
    holds_until(&mut ten_tasks(7), "3.1a", "done", at("2026-04-09T00:00:00Z"));
}

#[rstest]
#[case(0, "done")]
#[case(1, "partial")]
fn notes_of_the_first_dialogue_come_within_seven_days(#[case] late: i64, #[case] expected: &str) {
    // 1.4a. What was held stays held: no clock takes it back.
    let mut world = World::nine();
    play(&mut world, "coco: meeting record Talk --on 2026-01-04 09:00 --present BA, SB, RW --kind dialogue");
    assert_eq!(state(&world, "1.4a"), "partial", "no notes yet");
    world.until(at("2026-01-11T09:00:00Z") + TimeDelta::seconds(late));
    world.say("coco", "meeting note M1 We agreed on little");
    assert_eq!(state(&world, "1.4a"), expected);
    world.wait("3y");
    assert_eq!(state(&world, "1.4a"), expected);
}

/// What has no window does not age; it is partial again where it is taken back, or where there are more of whom it is asked.
#[rstest]
#[case(
    "1.3b",
    "ba dwo sb hfg rw wwn uvf ltu: stakeholder update --contribution Time",
    "coco: stakeholder add Newcomers --sector public --code NC --lead @nc | coco: stakeholder add Others --sector public --code OT --lead @ot",
    "partial"
)]
#[case(
    "1.3c",
    "ba dwo sb hfg rw wwn uvf ltu: stakeholder update --motivation Water --interest Flow",
    "coco: stakeholder update LTU --interest Votes",
    "partial"
)]
#[case("1.4d", "", "coco: stakeholder add Nile Youth --sector communities --code NY --status active", "partial")]
#[case(
    "2.1b",
    "ba dwo sb hfg rw wwn: stakeholder update --contribution Time",
    "coco: stakeholder update WWN --contribution Time",
    "partial"
)]
#[case(
    "2.2d",
    "coco: task add Dig --owner BA --due in 30d | ba: task accept T1 | coco: task add Sow --owner BA --due in 30d | ba: task accept T2 | coco: task add Count --owner RW --due in 30d | rw: task accept T3",
    "rw: task decline T3 We have nobody left for it",
    "partial"
)]
#[case(
    "2.3a",
    "coco: meeting plan Talk --at in 9d --kind dialogue --agenda 2.1a; 2.1b; 2.2c; 2.2d | wait 10d | coco: meeting close M1 --present BA, SB, RW",
    "coco: meeting close M1 --present BA, SB",
    "open"
)]
fn what_has_no_window_lasts_until_it_is_taken_back(
    #[case] id: &str,
    #[case] enough: &str,
    #[case] back: &str,
    #[case] then: &str,
) {
    let mut world = World::nine();
    play(&mut world, enough);
    assert_eq!(state(&world, id), "done", "{id} after: {enough}");
    world.wait("2y");
    assert_eq!(state(&world, id), "done", "{id} two years later");
    play(&mut world, back);
    assert_eq!(state(&world, id), then, "{id} after: {back}");
}

/// A new cycle asks for everything built to be confirmed, the items without a window too (2.1).
#[rstest]
#[case("2.1b", "ba dwo sb hfg rw wwn: stakeholder update --contribution Time")]
#[case(
    "2.2d",
    "coco: task add Dig --owner BA --due in 30d | ba: task accept T1 | coco: task add Sow --owner BA --due in 30d | ba: task accept T2 | coco: task add Count --owner RW --due in 30d | rw: task accept T3"
)]
#[case(
    "2.3a",
    "coco: meeting plan Talk --at in 9d --kind dialogue --agenda 2.1a; 2.1b; 2.2c; 2.2d | wait 10d | coco: meeting close M1 --present BA, SB, RW"
)]
fn what_was_built_is_stale_in_a_new_cycle_until_it_is_done_again(#[case] id: &str, #[case] enough: &str) {
    let mut world = World::nine();
    play(&mut world, enough);
    assert_eq!(state(&world, id), "done");
    play(
        &mut world,
        "adopt coco: phase advance | coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 rebuild We rebuild how we share",
    );
    assert_eq!(state(&world, id), "stale");
    world.say("ba", &format!("phase attest {id} It is still so"));
    assert!(["done", "attested"].contains(&state(&world, id)), "{}", state(&world, id));
}

#[test]
fn the_decision_rule_is_there_in_every_working_language() {
    // 2.3c.
    let mut world = World::nine();
    world.say("coco", "partnership set languages en,fr");
    world.say("ba", "propose How --kind governance-rule --scope decision-making --text By consent");
    world.say("ba", "decision translate D1 --language fr --title Comment --text Par consentement");
    world.votes("D1", "++ ++ ++ +++");
    let closes = world.decision("D1").closes;
    world.until(closes);
    for (languages, expected) in [("en,fr", "done"), ("en,fr,ar", "partial"), ("fr", "done"), ("ar", "partial")] {
        if languages != "en,fr" {
            world.say("coco", &format!("partnership set languages {languages}"));
        }
        assert_eq!(state(&world, "2.3c"), expected, "{languages}");
    }
}

#[rstest]
#[case(3, "partial")]
#[case(4, "done")]
fn four_inputs_of_five_are_answered_or_too_few(#[case] answered: usize, #[case] expected: &str) {
    // 3.3a: older than thirty days, in a rhythm that is kept.
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days");
    play(&mut world, "rw: input give A | rw: input give B | rw: input give C | rw: input give D | rw: input give E");
    play(&mut world, "round");
    world.until(at("2026-02-04T09:00:00Z"));
    assert_eq!(state(&world, "3.3a"), "done", "thirty days are not more than thirty");
    for number in 1..=answered {
        world.say("coco", &format!("input answer I{number} taken We do that"));
    }
    world.until(at("2026-02-04T09:00:01Z"));
    assert_eq!(state(&world, "3.3a"), expected);
}

#[rstest]
#[case("every 90 days", true)]
#[case("quarterly", true)]
#[case("every 92 days", true)]
#[case("every 93 days", false)]
fn feedback_is_asked_for_every_quarter_or_too_seldom(#[case] rhythm: &str, #[case] done: bool) {
    // 3.3a: a quarter has up to 92 days.
    let mut world = World::nine();
    world.say("coco", &format!("checkin schedule {rhythm}"));
    play(&mut world, "round");
    assert_eq!(state(&world, "3.3a") == "done", done, "{rhythm}: {}", state(&world, "3.3a"));
}

#[test]
fn every_review_led_to_something() {
    // 3.3b: one of two is not enough.
    let mut world = World::nine();
    play(
        &mut world,
        "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before",
    );
    assert_eq!(state(&world, "3.3b"), "done");
    play(
        &mut world,
        "coco: review open --on in 3d --chair @coco | coco: review state V2 We stand still | adopt coco: review conclude V2 adjust We change course",
    );
    assert_eq!(state(&world, "3.3b"), "partial");
    play(&mut world, "adopt ba: propose Course --kind strategy-adjustment");
    assert_eq!(state(&world, "3.3b"), "done");
}

#[rstest]
#[case("3", "2", "partial")]
#[case("3", "3", "done")]
fn trust_is_three_or_below(#[case] all: &str, #[case] one: &str, #[case] expected: &str) {
    // G1: nine threes are 3.0; eight and a two are 2.9.
    let mut world = World::nine();
    world.say("coco", "checkin start");
    for who in ["ba", "dwo", "sb", "hfg", "rw", "wwn", "uvf", "ltu", "fc"] {
        let trust = if who == "fc" { one } else { all };
        world.say(&format!("{who}@dm"), &format!("checkin answer {trust} 4 4 4 4 4 4 4 4 4"));
    }
    world.wait("11d");
    world.say("coco", "meeting record Talk --on yesterday --present BA, RW --in-person");
    assert_eq!(state(&world, "G1"), expected);
}
