//! Results, grades and review dates: R19, R22, R23, R24.

use rstest::rstest;

use super::{World, world::at};

fn close(kind_and_method: &str, letters: &str) -> World {
    let mut world = World::nine();
    world.say("ba", &format!("propose Something {kind_and_method}"));
    world.votes("D1", letters);
    let closes = world.decision("D1").closes;
    world.until(closes);
    world
}

#[rstest]
#[case("--kind other --method consent", "CC CC CC CCC", "adopted", Some("A"))]
#[case("--kind other --method consent", "CC CC CC CCK", "adopted", Some("B"))]
#[case("--kind other --method consent", "CC CC CC CCA", "adopted", Some("B"))]
#[case("--kind other --method consensus", "GG GG GG GGG", "adopted", Some("A"))]
#[case("--kind other --method consensus", "GG GG GG GGS", "adopted", Some("B"))]
#[case("--kind other --method consensus", "GG GG GG GGV", "adopted", Some("B"))]
#[case("--kind other --method consensus", "GG GB GG GGG", "blocked", None)]
#[case("--kind other --method consensus", "GG GS GG SS-", "too_thin", None)]
#[case("--kind other --method two-thirds", "++ ++ xx ---", "adopted", Some("C"))]
#[case("--kind other --method two-thirds", "++ ++ xx x+-", "rejected", None)]
#[case("--kind other --method majority", "++ xx +- ---", "adopted", Some("D"))]
#[case("--kind other --method majority", "++ xx A- ---", "tie", None)]
#[case("--kind other --method majority", "AA AA AA AAA", "no_view", None)]
#[case("--kind governance-rule", "++ ++ ++ xxx", "adopted", Some("C"))]
#[case("--kind governance-rule", "++ ++ +x xxx", "rejected", None)]
#[case("--kind closure", "++ ++ ++ xxx", "rejected", None)]
#[case("--kind closure", "++ ++ ++ x++", "adopted", Some("C"))]
fn the_method_gives_result_and_grade(
    #[case] options: &str,
    #[case] letters: &str,
    #[case] result: &str,
    #[case] grade: Option<&str>,
) {
    let mut world = close(options, letters);
    let told = world.say("ba", "decision show D1");
    let data = told.data("decision.show");
    assert_eq!(data["result"], result);
    assert_eq!(data["grade"].as_str(), grade);
    assert_eq!(world.decision("D1").in_force(), result == "adopted");
}

#[test]
fn a_single_vote_in_favour_among_abstentions_is_said_so() {
    // V19.
    let mut world = World::nine();
    world.say("ba", "propose Something --kind other --method majority");
    world.votes("D1", "+A AA A- ---");
    let told = world.wait("7d");
    assert!(told.room("decision.adopted").says("tally-one-in-favour"));
}

#[test]
fn a_decision_against_a_whole_sector_says_so_and_is_reviewed_after_ninety_days() {
    // R23.
    let mut world = World::nine();
    world.say("ba", "propose Something --kind governance-rule");
    world.votes("D1", "++ ++ ++ xxx");
    let told = world.wait("14d");
    let adopted = told.room("decision.adopted");
    assert!(adopted.says("tally-whole-sector"));
    assert_eq!(adopted.data["review"], "2026-04-19");
    assert_eq!(adopted.data["carrying"]["carry"], 3);
    assert_eq!(adopted.data["sectors"]["communities"]["oppose"], 3);
    assert_eq!(adopted.data["tally"]["oppose"], 3);
}

#[test]
fn one_opponent_is_no_whole_sector() {
    let mut world = World::nine();
    world.say("ba", "propose Something --kind governance-rule");
    world.votes("D1", "++ ++ ++ xAA");
    let told = world.wait("14d");
    assert!(!told.room("decision.adopted").says("tally-whole-sector"));
}

#[rstest]
#[case("", "CC CC CC CCC", "2027-01-12")]
#[case("", "CC CC CC CCK", "2026-07-12")]
#[case("--review 2026-03-01", "CC CC CC CCC", "2026-03-01")]
#[case("--review 2026-12-01", "CC CC CC CCK", "2026-07-12")]
#[case("--review 2027-12-31", "CC CC CC CCC", "2027-12-31")]
fn the_review_date_is_the_shortest_that_applies(#[case] options: &str, #[case] letters: &str, #[case] review: &str) {
    // R24.
    let mut world = close(options, letters);
    assert_eq!(world.say("ba", "decision show D1").data("decision.show")["review"], review);
}

#[rstest]
#[case("2026-08-31T10:00:00Z", "2027-02-28T10:00:00Z")]
#[case("2027-08-31T10:00:00Z", "2028-02-29T10:00:00Z")]
#[case("2026-12-31T10:00:00Z", "2027-06-30T10:00:00Z")]
fn six_months_end_on_the_last_day_of_a_shorter_month(#[case] adopted: &str, #[case] review: &str) {
    let mut world = World::nine();
    world.until(at(adopted) - chrono::TimeDelta::days(7));
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CCK");
    world.wait("7d");
    assert_eq!(world.decision("D1").closed, Some(at(adopted)));
    assert_eq!(world.decision("D1").review_at, Some(at(review)));
}

#[test]
fn months_are_those_of_the_partnerships_clock() {
    // 23:30 on 27 August in UTC is the 28th in Nairobi: six months later 28 February there.
    let mut world = World::nine();
    world.say("coco", "partnership set timezone Africa/Nairobi");
    world.until(at("2026-08-24T23:30:00Z"));
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CCK");
    world.wait("7d");
    assert_eq!(world.decision("D1").review_at, Some(at("2027-02-28T23:30:00Z")));
}

#[test]
fn a_review_asked_for_before_a_late_adoption_follows_it() {
    // Extended by four days, past the review that was asked for.
    let mut world = World::nine();
    world.say("ba", "propose Something --review in 8d");
    world.votes("D1", "CC CC -- ---");
    world.wait("8d");
    world.votes("D1", "-- -- CC CCC");
    let told = world.wait("3d");
    assert_eq!(told.events(), ["closed"]);
    let decision = world.decision("D1");
    assert!(decision.review_at > decision.closed, "{:?}", decision.review_at);
    let told = world.wait("2d");
    assert_eq!(told.at("review_due"), world.decision("D1").review_at.unwrap_or(told.at("review_due")));
}

#[test]
fn a_sunset_before_a_late_adoption_ends_it_at_once() {
    let mut world = World::nine();
    world.say("ba", "propose Something --sunset in 8d");
    world.votes("D1", "CC CC -- ---");
    world.wait("8d");
    world.votes("D1", "-- -- CC CCC");
    let told = world.wait("3d");
    assert_eq!(told.events(), ["closed", "sunset_reached"]);
    assert_eq!(told.at("sunset_reached"), told.at("closed"));
    assert_eq!(world.decision("D1").state_word(), "ended");
}
