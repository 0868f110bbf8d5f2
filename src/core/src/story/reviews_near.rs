//! Reviews of decisions come near: 30 and 7 days ahead to those who keep them going. 5.6, 5.7, 7.3, 7.4.

use super::{Told, World, world::at};
use crate::{
    notice::{To, Urgency, still_wanted},
    times::add_months,
};

/// D1 was adopted on 12 January 2026; its review falls due a year later.
fn adopted() -> World {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    world
}

fn near(told: &Told) -> Vec<String> {
    let entries = told.entries.iter().filter(|entry| entry.event.word() == "review_near");
    entries.map(|entry| entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)).collect()
}

#[test]
fn it_is_said_thirty_and_seven_days_ahead_to_the_coordinators_and_the_opener() {
    let mut world = adopted();
    let told = world.until(at("2027-01-12T08:59:59Z"));
    assert_eq!(near(&told), ["2026-12-13T09:00:00Z", "2027-01-05T09:00:00Z"]);
    let told = told.all("review.near");
    let to: Vec<To> = told.iter().map(|notice| notice.to).collect();
    let stewards = ["coco", "ba"].map(|who| To::Member(world.member(who).unwrap()));
    assert_eq!(to, [stewards, stewards].concat());
    for notice in &told {
        assert_eq!((notice.urgency, notice.topic.as_deref()), (Urgency::WorkingMorning, Some("D1/review")));
        assert_eq!(notice.data["review"], "2027-01-12T09:00:00Z");
        assert!(notice.says("review-near"));
    }
    assert!(still_wanted(&world.state, told[0]));
    world.wait("1m");
    assert!(!still_wanted(&world.state, told[0]), "now it is asked about");
}

#[test]
fn of_several_missed_only_the_last_is_said_and_none_that_its_day_overtook() {
    let mut world = adopted();
    world.until(at("2026-12-01T09:00:00Z"));
    assert_eq!(near(&world.down("36d")), ["2027-01-05T09:00:00Z"]);
    let mut world = adopted();
    world.until(at("2026-12-01T09:00:00Z"));
    let told = world.down("60d");
    let about: Vec<_> = told.events().into_iter().filter(|word| word.starts_with("review")).collect();
    assert_eq!(about, ["review_near", "review_due"], "the last mark, then the day itself");
}

#[test]
fn a_mark_that_lay_behind_when_it_was_dated_is_skipped() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope --review 2026-02-02");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    let due = world.decision("D1").review_at.unwrap();
    assert!(due < at("2026-02-11T09:00:00Z"), "less than thirty days from the adoption on 12 January");
    assert_eq!(near(&world.until(due)).len(), 1);
}

#[test]
fn what_is_kept_comes_near_again_and_what_was_replaced_does_not() {
    let mut world = adopted();
    world.until(at("2027-01-12T09:00:00Z"));
    for code in ["ba", "dwo", "sb", "hfg", "rw", "wwn", "uvf", "ltu", "fc"] {
        world.say(code, "decision review D1 keep");
    }
    assert_eq!(near(&world.until(at("2028-01-12T08:00:00Z"))), ["2027-12-13T09:00:00Z", "2028-01-05T09:00:00Z"]);

    let mut world = adopted();
    world.say("fc", "propose Replant less --supersedes D1");
    world.votes("D2", "CC CC CC CCC");
    world.wait("7d");
    let due = world.decision("D1").review_at.unwrap();
    let told = world.until(add_months(due, 0, &crate::times::Zone::utc()));
    let about: Vec<_> = told.all("review.near").iter().map(|notice| notice.refs[0].to_string()).collect();
    assert!(!about.contains(&"D1".to_owned()), "{about:?}");
    assert!(about.contains(&"D2".to_owned()), "{about:?}");
}

#[test]
fn a_pause_silences_it() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope --review 2026-03-20");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    world.say("coco", "review open --on 2026-01-20 --chair @coco");
    world.say("coco", "review state V1 Tired.");
    world.say("coco", "review conclude V1 pause We rest over the rains. --until 2026-03-15");
    world.votes("D2", "CC CC CC CCC");
    let told = world.until(at("2026-03-19T00:00:00Z"));
    let paused: Vec<_> = world.decision("D2").closed.into_iter().collect();
    assert_eq!(paused.len(), 1, "the pause was adopted");
    let said = near(&told);
    let of_d1: Vec<_> = told.all("review.near").into_iter().filter(|n| n.refs[0].to_string() == "D1").collect();
    assert!(!of_d1.is_empty() && said.iter().all(|at| at.as_str() >= "2026-03-15"), "{said:?}");
}
