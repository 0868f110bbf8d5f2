//! Reviews of the partnership: dated, reminded, stated, concluded. 2.1, 5.6, 5.7.

use rstest::rstest;

use super::{Told, World, world::at};
use crate::{
    notice::{To, still_wanted},
    refusal::Fault,
    vocabulary::{Conclusion, Phase},
};

/// V1 of the partnership, Monday 16 February 2026 at nine, chaired by faci. It is 5 January.
fn world() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say("coco", "review open --on 2026-02-16 --chair @faci");
    world
}

fn approached(told: &Told) -> Vec<String> {
    let entries = told.entries.iter().filter(|entry| entry.event.word() == "review_approached");
    entries.map(|entry| entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)).collect()
}

/// A concluded review: its decision is put to all, who consent.
fn conclude(world: &mut World, line: &str) -> Told {
    world.say("faci", "review state V1 We are half way.");
    world.say("faci", line);
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d")
}

#[test]
fn it_is_announced_with_its_chair_who_is_told() {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    let told = world.say("coco", "review open --on 2026-02-16 --chair @faci");
    let room = told.room("review.opened");
    assert_eq!((&room.data["scope"], &room.data["on"]), (&"partnership".into(), &"2026-02-16T09:00:00Z".into()));
    assert!(room.says("review-chair"));
    assert_eq!(told.the("review.chair").to, To::Member(world.member("faci").unwrap()));
}

#[test]
fn a_coordinator_may_chair_and_the_card_says_so() {
    let mut world = World::nine();
    let told = world.say("coco", "review open --on 2026-02-16 --chair @coco");
    assert!(told.room("review.opened").says("review-chair-coordinator"));
    assert!(told.none("review.chair"), "who dates it knows");
}

#[test]
fn reminders_come_thirty_seven_and_no_days_ahead_and_material_seven() {
    let mut world = world();
    let told = world.until(at("2026-02-16T09:00:00Z"));
    assert_eq!(approached(&told), ["2026-01-17T09:00:00Z", "2026-02-09T09:00:00Z", "2026-02-16T09:00:00Z"]);
    assert_eq!(told.at("review_material_posted"), at("2026-02-09T09:00:00Z"));
    assert!(told.room("review.material").says("material-indicators"));
    let to: Vec<To> = told.all("review.due").iter().map(|notice| notice.to).collect();
    assert_eq!(to.len(), 6, "chair and coordinator, three times");
    assert!(!to.contains(&To::Rooms));
}

#[test]
fn marks_that_are_past_already_are_skipped() {
    // A22.
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say("coco", "review open --on in 15 days --chair @faci");
    assert_eq!(approached(&world.wait("16d")), ["2026-01-13T09:00:00Z", "2026-01-20T09:00:00Z"]);
}

#[test]
fn with_less_than_a_week_left_the_material_comes_at_once() {
    let mut world = World::nine();
    world.say("coco", "review open --on in 3 days --chair @ba");
    let told = world.wait("1m");
    assert_eq!(told.at("review_material_posted"), at("2026-01-05T09:00:00Z"));
}

#[test]
fn after_downtime_the_last_mark_alone_is_said() {
    let mut world = world();
    let told = world.down("41d");
    assert_eq!(approached(&told), ["2026-02-09T09:00:00Z"]);
}

#[test]
fn overdue_it_is_said_weekly_four_times_then_listed_only() {
    let mut world = world();
    world.until(at("2026-02-17T00:00:00Z"));
    let told = world.until(at("2026-06-01T00:00:00Z"));
    assert_eq!(told.events().iter().filter(|event| *event == "review_missed").count(), 4);
    assert_eq!(told.at("review_missed"), at("2026-02-23T09:00:00Z"));
    assert!(told.room("review.overdue").says("review-missed"));
    let told = world.say("coco", "review list");
    assert_eq!(told.data("review.list")["reviews"][0]["overdue"], true);
    assert!(world.say("coco", "status").the("status").says("review-line-overdue"));
}

#[test]
fn moved_it_has_its_reminders_anew() {
    let mut world = world();
    world.until(at("2026-02-10T00:00:00Z"));
    world.say("coco", "review move V1 --on 2026-03-02 --chair @ba");
    let told = world.until(at("2026-03-03T00:00:00Z"));
    assert_eq!(approached(&told), ["2026-02-23T09:00:00Z", "2026-03-02T09:00:00Z"]);
    assert_eq!(told.all("review.due")[0].to, To::Member(world.member("ba").unwrap()));
    assert!(world.refused("coco", "review move V1 --chair @ba").is(Fault::Usage, "refusal-nothing-to-change"));
}

#[test]
fn a_review_of_one_matter_shows_that_matter() {
    let mut world = World::nine();
    world.say("coco", "indicator add flow --owner BA --every monthly");
    world.say("coco", "review open --scope N1 --on in 3 days --chair @ba");
    let told = world.wait("1h");
    let room = told.room("review.material");
    assert_eq!(room.data["scope"], "N1");
    assert!(room.says("indicator-line-unread") && !room.says("material-sharing"));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut world = world();
    let cases = [
        ("coco", "review open --on in 9 days --chair @faci", Fault::Conflict, "refusal-review-running"),
        ("coco", "review open --scope D9 --on in 9 days --chair @faci", Fault::NotFound, "refusal-unknown-reference"),
        ("coco", "review open --scope R1 --on in 9 days --chair @faci", Fault::Usage, "refusal-review-scope"),
        ("coco", "review open --scope water --on in 9 days --chair @faci", Fault::Usage, "refusal-review-scope"),
        ("coco", "review open --scope N1 --on 2025-01-01 --chair @faci", Fault::NotFound, "refusal-unknown-reference"),
        ("coco", "review move V1 --on 2025-01-01", Fault::Usage, "refusal-past"),
        ("coco", "review move V1 --on in 3 years", Fault::Limit, "refusal-review-far"),
        ("coco", "review move V1 --chair @nobody", Fault::NotFound, "refusal-person-unknown"),
        ("coco", "review move V2 --on in 9 days", Fault::NotFound, "refusal-unknown-reference"),
        ("ba", "review state V1 All is well.", Fault::Forbidden, "refusal-review-chair"),
        ("faci", "review conclude V1 continue All is well.", Fault::Conflict, "refusal-review-statement"),
        ("coco", "review later because of this", Fault::Conflict, "refusal-no-suggestion"),
        ("ba", "review later because of this", Fault::Forbidden, "refusal-review-later-who"),
        ("ba", "review signal rain", Fault::Usage, "refusal-review-short-reason"),
        ("ba", "review call nothing has moved", Fault::Conflict, "refusal-review-running"),
    ];
    for (who, line, fault, key) in cases {
        let refusal = world.refused(who, line);
        assert!(refusal.is(fault, key), "{line}: {refusal:?}");
    }
    world.say("faci", "review state V1 We are half way.");
    let cases = [
        ("review conclude V1 pause We rest.", Fault::Usage, "refusal-pause-until"),
        ("review conclude V1 pause We rest. --until in 9 days", Fault::Usage, "refusal-before-closing"),
        ("review conclude V1 continue On. --until in 90 days", Fault::Usage, "refusal-until-pause"),
        ("review conclude V1 continue On. --next in 9 days", Fault::Usage, "refusal-before-closing"),
    ];
    for (line, fault, key) in cases {
        let refusal = world.refused("faci", line);
        assert!(refusal.is(fault, key), "{line}: {refusal:?}");
    }
    assert_eq!(world.refused("faci", "review conclude V1 stop It ends.").fault, Fault::Usage);
    world.say("faci", "review conclude V1 continue We go on.");
    let twice = world.refused("faci", "review conclude V1 adjust We change.");
    assert!(twice.is(Fault::Conflict, "refusal-review-proposed"));
}

#[test]
fn its_conclusion_is_a_major_matter_by_consent_that_says_what_follows() {
    // A23.
    let mut world = world();
    world.say("faci", "review state V1 We are half way.");
    let told = world.say("faci", "review conclude V1 rebuild We build the sharing anew.");
    assert_eq!(told.events(), ["proposed", "opened"]);
    let room = told.room("proposal.opened");
    assert!(room.says("review-concludes") && room.says("conclusion-follows-rebuild"));
    assert_eq!(world.decision("D1").closes, at("2026-01-19T09:00:00Z"));
    // While it is decided nobody is reminded of its review.
    let told = world.wait("13d");
    assert!(told.none("review.due") && told.none("review.overdue"));
}

#[test]
fn a_reminder_that_waits_goes_once_the_conclusion_is_proposed() {
    let mut world = world();
    let told = world.until(at("2026-01-17T09:00:00Z"));
    let notice = told.the("review.due").clone();
    assert!(still_wanted(&world.state, &notice));
    world.say("faci", "review state V1 We are half way.");
    world.say("faci", "review conclude V1 continue We go on.");
    assert!(!still_wanted(&world.state, &notice));
}

#[test]
fn rebuild_begins_a_new_cycle_in_the_build_phase() {
    let mut world = world();
    let told = conclude(&mut world, "review conclude V1 rebuild We build the sharing anew.");
    assert_eq!(*told.data("phase.changed"), serde_json::json!({ "phase": "build", "cycle": 2 }));
    assert_eq!(told.data("review.concluded")["conclusion"], "rebuild");
    let terms = world.state.terms.as_ref().unwrap();
    assert_eq!((terms.phase, terms.cycle, terms.phase_since), (Phase::Build, 2, at("2026-01-19T09:00:00Z")));
    assert_eq!(world.state.reviews.held_since(at("2026-01-01T00:00:00Z")), 1);
    let over = world.refused("faci", "review state V1 More.");
    assert!(over.is(Fault::Closed, "refusal-review-over"));
}

#[test]
fn renew_begins_the_sustain_phase() {
    let mut world = world();
    let told = conclude(&mut world, "review conclude V1 renew We found a trust.");
    assert_eq!(*told.data("phase.changed"), serde_json::json!({ "phase": "sustain", "cycle": 1 }));
}

#[rstest]
#[case("continue", "review-next")]
#[case("adjust", "review-adjust")]
#[case("close", "moving-on-closure")]
fn what_follows_from_the_others_is_said(#[case] word: &str, #[case] key: &str) {
    let mut world = world();
    let told = conclude(&mut world, &format!("review conclude V1 {word} As we said."));
    assert!(told.room("review.concluded").says(key), "{word}");
    assert!(told.none("phase.changed"));
    assert_eq!(world.state.terms.as_ref().unwrap().phase, Phase::Explore);
}

#[test]
fn every_conclusion_parses() {
    for word in Conclusion::WORDS {
        assert!(crate::catalogue::parse(&format!("review conclude V1 {word} As we said.")).is_ok(), "{word}");
    }
}

#[test]
fn a_pause_stops_reminders_until_its_date_and_then_they_come_again() {
    let mut world = world();
    world.say("coco", "indicator add flow --owner BA --every weekly");
    world.say("ba", "remind add water the seedlings --every weekly on monday at 9:00");
    world.say("ba", "remind add bring the map --when 2026-02-03");
    world.say("ba", "remind add call home --when 2026-02-03 --to me");
    conclude(&mut world, "review conclude V1 pause We rest over the rains. --until 2026-03-02");
    let told = world.until(at("2026-03-02T08:59:00Z"));
    let own: Vec<_> = told.all("reminder").iter().map(|notice| notice.to).collect();
    assert_eq!(own, [To::Member(world.member("ba").unwrap())], "what people set for themselves comes");
    assert!(told.none("indicator.due"));
    let told = world.until(at("2026-03-09T08:59:00Z"));
    assert!(told.room("partnership.woken").says("pause-ended"));
    let said: Vec<_> = told.all("reminder").iter().map(|notice| notice.data["ref"].clone()).collect();
    assert_eq!(said, ["R1", "R2"], "the weekly one on its day, the single one late");
    assert_eq!(told.all("reminder")[1].data["late"], true);
    assert!(world.state.reviews.pause.is_none());
}

#[test]
fn a_conclusion_that_is_not_adopted_leaves_the_review_open() {
    let mut world = world();
    world.say("faci", "review state V1 We are half way.");
    world.say("faci", "review conclude V1 close It ends.");
    world.votes("D1", "O- -- -- ---");
    world.say("faci", "decision withdraw D1 we think again");
    assert!(world.state.reviews.all[&1].is_open());
    world.say("faci", "review conclude V1 continue We go on.");
    assert_eq!(world.state.reviews.all[&1].proposed, Some((Conclusion::Continue, 2)));
}

#[test]
fn the_partnership_is_looked_at_again_a_year_later_or_when_they_say() {
    let mut world = world();
    conclude(&mut world, "review conclude V1 continue We go on. --next 2026-07-01");
    assert_eq!(world.state.reviews.next, Some(at("2026-07-01T09:00:00Z")));
    let told = world.until(at("2026-07-01T09:00:00Z"));
    assert_eq!(told.data("review.suggested")["signals"], serde_json::json!(["S1"]));
    let mut other = self::world();
    conclude(&mut other, "review conclude V1 continue We go on.");
    assert_eq!(other.state.reviews.next, Some(at("2027-01-19T09:00:00Z")));
}

#[test]
fn who_chairs_may_be_erased_and_joined() {
    let mut world = world();
    world.say("faci", "review state V1 We are half way.");
    world.erase("faci");
    assert_eq!(world.state.reviews.all[&1].chair, None);
    let told = world.until(at("2026-01-17T09:00:00Z"));
    assert_eq!(told.all("review.due").len(), 1, "the coordinator alone");
}

#[test]
fn no_check_in_opens_while_the_partnership_pauses() {
    let mut world = world();
    world.say("coco", "checkin schedule every 60 days --first 2026-02-10");
    conclude(&mut world, "review conclude V1 pause We rest over the rains. --until 2026-03-02");
    let told = world.until(at("2026-04-11T08:59:00Z"));
    assert!(told.none("checkin.opened"));
    assert!(world.say("coco", "checkin results").the("checkin.results").says("checkin-next"));
    assert_eq!(world.until(at("2026-04-11T09:00:00Z")).at("checkin_opened"), at("2026-04-11T09:00:00Z"));
}
