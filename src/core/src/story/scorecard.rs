//! The scorecard: what each criterion finds in the record, and what it does not. 6.

use rstest::rstest;

use super::{Told, World};
use crate::scorecard::Scorecard;

fn card(world: &World) -> Scorecard {
    Scorecard::of(&world.state, &world.directory(), world.now)
}

/// The score of a criterion as it stands.
fn score(world: &World, criterion: u8) -> Option<u8> {
    card(world).marks.iter().find(|mark| mark.criterion == criterion).unwrap().score
}

/// The references of a criterion, as they are written.
fn refs(world: &World, criterion: u8) -> Vec<String> {
    let card = card(world);
    let mark = card.marks.iter().find(|mark| mark.criterion == criterion).unwrap();
    mark.refs.iter().map(ToString::to_string).collect()
}

fn total(told: &Told) -> &serde_json::Value {
    &told.data("scorecard")["total"]
}

#[test]
fn an_empty_partnership_has_a_card_and_no_total() {
    let mut world = World::started();
    let told = world.say("coco", "scorecard");
    assert!(total(&told).is_null());
    assert!(told.the("scorecard").says("scorecard-too-little"));
    let criteria = told.data("scorecard")["criteria"].as_array().unwrap().clone();
    assert_eq!(criteria.len(), 16);
    assert_eq!((&criteria[0]["id"], &criteria[0]["score"]), (&"C1".into(), &0.into()));
    assert!(criteria[1]["score"].is_null());
    let all = world.say("coco", "scorecard --all");
    assert!(all.the("scorecard").says("scorecard-mark-none"));
}

#[test]
fn c1_looks_at_the_needed_sectors_and_names_their_voices() {
    let mut world = World::nine();
    assert_eq!(score(&world, 1), Some(4));
    world.say("hfg", "stakeholder leave");
    assert_eq!(score(&world, 1), Some(3));
    world.say("sb", "stakeholder leave");
    assert_eq!(score(&world, 1), Some(2), "three of four are 75 %");
    assert!(refs(&world, 1).contains(&"S1".to_owned()));
}

#[rstest]
#[case("CC CC CC CCC", 4)]
// Communities: two of three.
#[case("CC CC CC CC-", 3)]
#[case("C- CC CC CCC", 2)]
#[case("CC CC CC C--", 1)]
#[case("CC CC -- CCC", 0)]
fn c2_is_the_sector_that_is_heard_least(#[case] letters: &str, #[case] expected: u8) {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", letters);
    world.wait("7d");
    assert_eq!(score(&world, 2), Some(expected));
    assert_eq!(refs(&world, 2), ["D1"]);
    // Outside the window it counts no more.
    world.wait("181d");
    assert_eq!(score(&world, 2), None);
}

#[test]
fn c3_counts_what_others_than_the_conveners_opened() {
    let mut world = World::nine();
    assert_eq!(score(&world, 3), None);
    world.say("coco", "propose Coco keeps the process --kind facilitator --person @coco");
    assert_eq!(score(&world, 3), Some(0));
    world.say("ba", "propose Something");
    assert_eq!(score(&world, 3), Some(2), "half, from one sector");
    world.say("rw", "propose Something");
    assert_eq!(score(&world, 3), Some(3), "two thirds, from two sectors");
    world.say("sb", "propose Something");
    assert_eq!(score(&world, 3), Some(4));
    // Once the convenor speaks for an organisation, what that opens is theirs.
    world.say("coco", "stakeholder represent BA");
    world.say("ba", "stakeholder accept @coco");
    assert_eq!(score(&world, 3), Some(3), "two of four, from two sectors");
}

#[test]
fn c4_asks_what_became_of_needs() {
    let mut world = World::nine();
    assert_eq!(score(&world, 4), None, "asked at registration, and nobody named one");
    world.say("uvf@dm", "note add need A translator");
    assert_eq!(score(&world, 4), Some(0));
    world.say("coco@dm", "note add need-met Amina translates --on K1");
    assert_eq!(score(&world, 4), Some(3));
    world.say("coco", "meeting record Reading a budget --on yesterday --present UVF, LTU --kind learning");
    assert_eq!(score(&world, 4), Some(4));
    assert_eq!(refs(&world, 4), ["M1"], "a need is nobody's reference");
    world.wait("181d");
    assert_eq!(score(&world, 4), Some(0), "nobody was asked in the window");
}

#[test]
fn c5_and_c11_look_at_papers_notes_and_notice() {
    let mut world = World::nine();
    world.say("coco", "meeting plan Dialogue --at in 9d");
    world.say("coco", "meeting paper M1 https://example.org/flow");
    world.wait("10d");
    world.say("coco", "meeting close M1 --present BA, RW");
    assert_eq!(score(&world, 5), None, "its notes may still come");
    assert_eq!(score(&world, 11), Some(4));
    world.say("coco", "meeting note M1 We measure first.");
    assert_eq!((score(&world, 5), refs(&world, 5)), (Some(4), vec!["M1".to_owned()]));
    world.say("coco", "meeting plan Another --at in 3d");
    world.wait("4d");
    world.say("coco", "meeting close M2 --present BA, RW");
    assert_eq!(score(&world, 11), Some(1), "one of two with full notice");
    world.wait("7d");
    assert_eq!(score(&world, 5), Some(2), "one of two");
    world.say("ba", "propose Only a title");
    assert_eq!(score(&world, 5), Some(1), "one of three");
    world.say("ba", "propose More --text It says what and why.");
    assert_eq!(score(&world, 5), Some(2), "two of four");
}

#[test]
fn c6_asks_for_an_outcome_that_names_who_disagreed() {
    let mut world = World::nine();
    world.say("ba", "propose Meters --method majority --kind other");
    world.votes("D1", "++ ++ ++ xx-");
    world.wait("7d");
    assert_eq!(score(&world, 6), None, "it is not due yet");
    world.wait("3d");
    assert_eq!(score(&world, 6), Some(0));
    let told = world.say("ba", "decision outcome D1 Meters come in May; UVF thinks they cost more than they bring.");
    assert!(told.notices.iter().any(|notice| notice.says("outcome-unnamed")), "LTU is not named");
    assert_eq!(score(&world, 6), Some(0));
    world.say("ltu", "decision dissent D1 we pay for what others use");
    assert_eq!((score(&world, 6), refs(&world, 6)), (Some(4), vec!["D1".to_owned()]));
    // The words of a name inside another word name nobody.
    world.say("ba", "propose Pipes --method majority --kind other");
    world.votes("D2", "++ ++ ++ +x+");
    world.wait("7d");
    world.say("ba", "decision outcome D2 The MULTUMS pipes come.");
    assert_eq!(score(&world, 6), Some(2), "one of two");
}

#[test]
fn c7_counts_promises_kept_or_moved_in_time() {
    let mut world = World::nine();
    for (number, days) in [(1, 3), (2, 3), (3, 3)] {
        world.say("coco", &format!("task add Something --owner BA --due in {days}d"));
        world.say("ba", &format!("task accept T{number}"));
    }
    assert_eq!(score(&world, 7), None);
    world.say("ba", "task done T1");
    world.say("ba", "task update T2 --due in 9d");
    world.wait("5d");
    assert_eq!(score(&world, 7), Some(2), "two of three");
    assert_eq!(refs(&world, 7), ["T1", "T2", "T3"]);
}

#[test]
fn c8_is_the_mean_of_mandates_and_reports() {
    let mut world = World::three();
    assert_eq!(score(&world, 8), Some(0));
    world.say("ba", "stakeholder update --mandate routine matters --report-back yesterday");
    world.say("rw", "stakeholder update --mandate everything");
    assert_eq!(score(&world, 8), Some(2), "three of six");
    world.wait("91d");
    assert_eq!(score(&world, 8), Some(1), "the report is older than ninety days: two of six");
}

#[test]
fn c9_takes_the_largest_share_and_needs_three_sectors() {
    let mut world = World::three();
    assert_eq!(score(&world, 9), None);
    world = World::nine();
    assert_eq!(score(&world, 9), Some(4), "three of nine voices");
    for number in 0..5 {
        world.say("ba", &format!("propose Something {number}"));
    }
    assert_eq!(score(&world, 9), Some(4), "five proposals say nothing yet");
    world.say("rw", "propose Something else");
    assert_eq!(score(&world, 9), Some(0), "five of six");
    assert_eq!(refs(&world, 9).len(), 6);
}

/// A round in which everybody gives the same scores.
fn round(world: &mut World, scores: &str) {
    world.say("coco", "checkin start");
    let number = world.state.checkins.open.as_ref().unwrap().number;
    for who in ["ba", "ba2", "ba3", "rw", "rw2", "rw3", "wwn"] {
        world.say(&format!("{who}@dm"), &format!("checkin answer C{number} {scores}"));
    }
    world.wait("11d");
}

#[test]
fn c10_and_c15_read_the_lowest_shown_group() {
    let mut world = World::three();
    assert_eq!((score(&world, 10), score(&world, 15)), (None, None));
    round(&mut world, "4 4 4 3 2 4 4 4 4 4");
    assert_eq!((score(&world, 10), score(&world, 15)), (Some(2), Some(1)));
    assert_eq!(refs(&world, 15), ["C1"]);
    // A question that was never translated: one less.
    world.say("coco", "partnership set languages en,fr");
    world.say("ba", "input ask Where first?");
    assert_eq!((score(&world, 15), refs(&world, 15)), (Some(0), vec!["C1".to_owned(), "Q1".to_owned()]));
    // A request for a topic that nobody answered in thirty days.
    world.say("coco", "meeting plan Dialogue --at in 9d");
    world.say("rw", "input give Who pays? --on M1");
    world.wait("31d");
    assert_eq!((score(&world, 10), refs(&world, 10)), (Some(0), vec!["C1".to_owned(), "I1".to_owned()]));
}

#[test]
fn c12_adds_up_what_is_known_of_the_rules() {
    let mut world = World::nine();
    assert_eq!(score(&world, 12), None);
    world.say("ba", "propose How we decide --kind governance-rule --scope decision-making --text By these rules.");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    assert_eq!(score(&world, 12), Some(4), "in force, in all languages, no exception, older than any use");
    world.say("coco", "partnership set languages en,fr");
    assert_eq!(score(&world, 12), Some(3), "not in French");
}

#[test]
fn c12_loses_points_where_decisions_came_first_and_exceptions_are_many() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "C- C- C- C--");
    world.wait("11d");
    assert!(world.decision("D1").extended);
    world.say("ba", "propose How we decide --kind governance-rule --scope decision-making --text By these rules.");
    world.votes("D2", "++ ++ ++ +++");
    world.wait("14d");
    assert_eq!(score(&world, 12), Some(2), "one of two extended; the first decision is older");
    assert_eq!(refs(&world, 12), ["D1", "D2"]);
}

#[test]
fn c13_wants_acceptance_without_an_open_concern() {
    let mut world = World::nine();
    assert_eq!(score(&world, 13), Some(1), "nobody accepted, nobody concerned");
    world.say("ba", "propose Coco keeps the process --kind facilitator --person @coco");
    world.votes("D1", "CC CC KC CCC");
    world.wait("14d");
    assert_eq!(score(&world, 13), Some(2), "accepted, with a concern");
    world.say("coco", "partnership facilitator add @sb");
    assert_eq!(score(&world, 13), Some(0), "one of two is not accepted");
    world.say("ba", "propose Sb guides --kind facilitator --person @sb, @coco --supersedes D1");
    world.votes("D2", "CC CC CC CCC");
    world.wait("14d");
    assert_eq!(score(&world, 13), Some(3));
    world.say("coco", "partnership coordinator add @rw");
    world.say("ba", "propose Rw too --kind facilitator --person @rw, @sb, @coco --supersedes D2");
    world.votes("D3", "CC CC CC CCC");
    world.wait("14d");
    assert_eq!(score(&world, 13), Some(4), "two of different sectors");
    world.wait("366d");
    assert_eq!(score(&world, 13), Some(2), "older than twelve months");
}

#[test]
fn c16_does_not_forget_what_was_never_answered() {
    let mut world = World::three();
    world.say("rw", "input give The springs are dry");
    assert_eq!(score(&world, 16), None, "thirty days are not over");
    world.wait("31d");
    assert_eq!(score(&world, 16), Some(0));
    world.wait("200d");
    assert_eq!(score(&world, 16), Some(0), "it waits still");
    world.say("coco", "input answer I1 declined It rained in between.");
    assert_eq!(score(&world, 16), None, "answered, and older than the window");
}

#[test]
fn with_ten_criteria_there_is_a_total_and_after_ninety_days_a_change() {
    let mut world = World::nine();
    for (number, who) in [(1, "ba"), (2, "rw"), (3, "sb")] {
        world.say(who, &format!("propose Something {number} --text What and why."));
        world.votes(&format!("D{number}"), "CC CC CC CCC");
    }
    world.say("ba", "stakeholder update --mandate everything");
    world.say("uvf@dm", "note add need A translator");
    world.say("rw", "input give The springs are dry");
    world.say("coco", "task add Something --owner BA --due in 3d");
    world.say("ba", "task accept T1");
    world.say("ba", "task done T1");
    world.wait("40d");
    let before = world.say("coco", "scorecard");
    let first = total(&before).as_u64().unwrap();
    assert!(before.the("scorecard").says("scorecard-headline") && before.data("scorecard")["before"].is_null());
    world.say("coco", "input answer I1 taken We measure there. --in D1");
    for number in 1..=3 {
        world.say("coco", &format!("decision outcome D{number} So it is."));
    }
    world.say("coco@dm", "note add need-met Amina translates --on K1");
    world.wait("89d");
    world.wait("12h");
    let after = world.say("coco", "scorecard");
    assert!(total(&after).as_u64().unwrap() > first, "{after:#?}");
    assert_eq!(after.data("scorecard")["before"].as_u64(), Some(first), "as it stood then");
}
