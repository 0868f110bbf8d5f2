//! Indicators: set up, due, read ahead and late, off track, corrected, ended. 5.1, 5.6 S10, 7.4.

use rstest::rstest;

use super::{Told, World, world::at};
use crate::{
    indicator::{Course, Indicator},
    notice::{To, Urgency, still_wanted},
    refusal::Fault,
    times::Zone,
};

/// N1, owned by BA, read on the 20th of each month at nine; set up on 5 January 2026.
fn world() -> World {
    let mut world = World::nine();
    world.say(
        "coco",
        "indicator add no-flow days --owner BA --unit days --baseline 40 --target 20 --every monthly on the 20th at 9:00",
    );
    world
}

fn indicator(world: &World) -> &Indicator {
    &world.state.indicators[&1]
}

fn course(world: &World) -> Course {
    indicator(world).course(&Zone::utc(), world.now)
}

fn due(told: &Told) -> Vec<String> {
    let due = told.all("indicator.due");
    due.iter().map(|notice| notice.data["due"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn it_is_announced_with_its_way_and_rhythm() {
    let mut world = World::nine();
    let told = world.say(
        "coco",
        "indicator add no-flow days --owner BA --baseline 40 --target 20,5 --every monthly on the 20th at 9:00",
    );
    let room = told.room("indicator.added");
    assert_eq!((&room.data["baseline"], &room.data["target"]), (&"40".into(), &"20.5".into()));
    assert!(room.says("indicator-rhythm"));
}

#[test]
fn its_owners_lead_is_reminded_on_its_day_and_nobody_else() {
    let mut world = world();
    let told = world.until(at("2026-01-31T00:00:00Z"));
    let notice = told.the("indicator.due");
    assert_eq!(notice.to, To::Member(world.member("ba").unwrap()));
    assert_eq!((notice.urgency, told.all("indicator.due").len()), (Urgency::WorkingMorning, 1));
    assert_eq!((told.at("indicator_due"), &notice.data["late"]), (at("2026-01-20T09:00:00Z"), &false.into()));
    assert!(world.say("ba", "status").the("status").says("voice-reading"));
}

#[test]
fn where_nobody_speaks_for_the_owner_coordinators_are_asked_and_may_read() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Nile Youth --sector communities --code NY");
    world.say("coco", "indicator add Swimmers --owner NY --every monthly");
    let told = world.wait("35d");
    assert_eq!(told.the("indicator.due").to, To::Member(world.member("coco").unwrap()));
    world.say("coco", "indicator read N1 12");
}

#[test]
fn a_reading_ahead_of_its_day_spares_the_reminder() {
    let mut world = world();
    world.until(at("2026-01-18T12:00:00Z"));
    let told = world.say("ba2", "indicator read N1 38 --note a dry month");
    assert_eq!(told.room("indicator.read").data["due"], "2026-01-20T09:00:00Z");
    assert_eq!(due(&world.until(at("2026-02-25T00:00:00Z"))), ["2026-02-20T09:00:00Z"]);
}

#[test]
fn after_downtime_one_reminder_comes_marked_late() {
    // A25.
    let mut world = world();
    world.until(at("2026-02-19T12:00:00Z"));
    world.say("ba", "indicator read N1 38");
    let told = world.down("70d");
    assert_eq!(due(&told), ["2026-03-20T09:00:00Z"]);
    let notice = told.the("indicator.due");
    assert!(notice.says("indicator-due-late"));
    assert_eq!((&notice.data["late"], notice.urgency), (&true.into(), Urgency::WorkingMorning));
    assert!(world.down("1h").entries.is_empty(), "a second start says nothing more");
}

#[test]
fn a_reminder_that_waits_goes_once_the_reading_is_there() {
    let mut world = world();
    let told = world.until(at("2026-01-20T09:00:00Z"));
    let notice = told.the("indicator.due").clone();
    assert!(still_wanted(&world.state, &notice));
    world.say("ba", "indicator read N1 38");
    assert!(!still_wanted(&world.state, &notice));
    let told = world.until(at("2026-02-20T09:00:00Z"));
    let notice = told.the("indicator.due").clone();
    world.say("coco", "indicator end N1");
    assert!(!still_wanted(&world.state, &notice));
}

#[rstest]
#[case("38.5", "38.5")]
#[case("38,5", "38.5")]
#[case("٣٨٫٥", "38.5")]
#[case("۳۸٫۵ days", "38.5")]
#[case("-5", "-5")]
#[case("1 234", "1234")]
#[case("12 %", "12")]
fn numbers_are_read_as_people_write_them(#[case] typed: &str, #[case] value: &str) {
    let mut world = world();
    let told = world.say("ba", &format!("indicator read N1 {typed}"));
    assert_eq!(told.room("indicator.read").data["value"], value, "{typed}");
}

#[rstest]
#[case("many", Fault::Usage, "refusal-no-number")]
#[case("38 litres", Fault::Usage, "refusal-no-number")]
#[case("1,234", Fault::Usage, "refusal-number-ambiguous")]
#[case("12345678901234567890", Fault::Limit, "refusal-number-long")]
fn a_reading_that_is_no_number_is_refused(#[case] typed: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = world();
    assert!(world.refused("ba", &format!("indicator read N1 {typed}")).is(fault, key), "{typed}");
}

#[test]
fn what_cannot_be_is_refused() {
    let mut world = world();
    let refused = |world: &mut World, who: &str, line: &str, fault: Fault, key: &str| {
        let refusal = world.refused(who, line);
        assert!(refusal.is(fault, key), "{line}: {refusal:?}");
    };
    refused(&mut world, "rw", "indicator read N1 38", Fault::Forbidden, "refusal-indicator-owner");
    refused(&mut world, "coco", "indicator read N1 38", Fault::Forbidden, "refusal-indicator-owner");
    refused(&mut world, "ba", "indicator read N7 38", Fault::NotFound, "refusal-unknown-reference");
    refused(&mut world, "ba", "indicator read D1 38", Fault::NotFound, "refusal-reference-letter");
    let never = "indicator add x --owner BA --every \"0 9 31 2 *\"";
    assert_eq!(world.refused("coco", never).fault, Fault::Usage);
    let no_owner = "indicator add x --owner Nobody --every monthly";
    refused(&mut world, "coco", no_owner, Fault::NotFound, "refusal-org-unknown");
    let by = "indicator add x --owner BA --by in 90 days --every monthly";
    refused(&mut world, "coco", by, Fault::Usage, "refusal-indicator-by");
    let target = "indicator add x --owner BA --target few --every monthly";
    refused(&mut world, "coco", target, Fault::Usage, "refusal-no-number");
    world.say("ba", "stakeholder leave");
    let left = "indicator add x --owner S1 --every monthly";
    refused(&mut world, "coco", left, Fault::Conflict, "refusal-indicator-owner-left");
    world.say("coco", "indicator end N1 the gauge was taken down");
    refused(&mut world, "coco", "indicator end N1", Fault::Closed, "refusal-indicator-ended");
    assert!(due(&world.wait("90d")).is_empty());
    assert!(world.say("coco", "indicator list").the("indicator.list").says("indicators-none"));
}

#[test]
fn a_second_reading_for_the_same_day_corrects_the_first() {
    let mut world = world();
    world.until(at("2026-01-20T10:00:00Z"));
    world.say("ba", "indicator read N1 83");
    let told = world.say("ba", "indicator read N1 38");
    assert!(told.room("indicator.read").says("indicator-read-anew"));
    assert_eq!(indicator(&world).readings.len(), 1);
    assert_eq!(world.ledger.iter().filter(|entry| entry.event.word() == "indicator_read").count(), 2);
}

#[test]
fn fresh_for_one_and_a_half_intervals_then_stale() {
    let mut world = world();
    assert_eq!(course(&world), Course::Unread);
    world.until(at("2026-01-20T09:00:00Z"));
    world.say("ba", "indicator read N1 38");
    world.until(at("2026-03-02T20:00:00Z"));
    assert_eq!(
        course(&world),
        Course::OnTrack,
        "half of 28 days after 20 February is 6 March; a month is 31 days here"
    );
    world.until(at("2026-03-07T21:00:00Z"));
    assert_eq!(course(&world), Course::Stale);
}

#[rstest]
#[case("--baseline 40 --target 20", "39.9", Some(false))]
#[case("--baseline 40 --target 20", "40", Some(true))]
#[case("--baseline 40 --target 20", "41", Some(true))]
#[case("--baseline 40 --target 20", "-3", Some(false))]
#[case("--baseline 10 --target 20", "10.5", Some(false))]
#[case("--baseline 10 --target 20", "9", Some(true))]
#[case("--baseline 20 --target 20", "20.00", Some(false))]
#[case("--baseline 20 --target 20", "20.01", Some(true))]
// Half of the 100 days are over: half of the way is enough, and no less.
#[case("--baseline 40 --target 20 --by in 100 days", "30", Some(false))]
#[case("--baseline 40 --target 20 --by in 100 days", "30.1", Some(true))]
#[case("--baseline 10 --target 20 --by in 100 days", "15", Some(false))]
#[case("--baseline 10 --target 20 --by in 100 days", "14.99", Some(true))]
#[case("--target 20", "5", None)]
#[case("--baseline 40", "5", None)]
fn off_track_is_short_of_where_it_should_be(#[case] way: &str, #[case] value: &str, #[case] off: Option<bool>) {
    let mut world = World::nine();
    world.say("coco", &format!("indicator add flow --owner BA {way} --every yearly"));
    world.wait("50d");
    world.say("ba", &format!("indicator read N1 {value}"));
    assert_eq!(indicator(&world).off_track(&indicator(&world).readings[0]), off);
}

#[test]
fn listed_with_the_last_reading_and_how_it_stands() {
    let mut world = world();
    world.until(at("2026-01-20T09:00:00Z"));
    world.say("ba", "indicator read N1 38 --note a dry month");
    let told = world.say("xeno", "indicator list");
    let list = told.the("indicator.list");
    assert_eq!((&list.data["indicators"][0]["state"], &list.data["count"]), (&"on-track".into(), &1.into()));
    assert!(list.says("indicator-note"));
    let told = world.say("coco", "status");
    assert!(told.the("status").says("status-results"));
    assert_eq!(told.data("status")["indicators"][0], "N1");
}

#[test]
fn a_reply_to_the_reminder_is_the_reading() {
    use crate::catalogue::IndicatorCommand;
    let read = |line: &str| crate::indicator::answer(1, line);
    let value = |line: &str| match read(line) {
        Some(IndicatorCommand::Read { value, note, .. }) => Some((value, note)),
        _ => None,
    };
    assert_eq!(value("38,5"), Some(("38,5".to_owned(), None)));
    assert_eq!(value("1 234"), Some(("1 234".to_owned(), None)));
    assert_eq!(value("٣٨ شهر جاف"), Some(("٣٨".to_owned(), Some("شهر جاف".to_owned()))));
    assert_eq!(value("thank you"), None);
}

#[test]
fn another_time_zone_moves_the_day_and_misses_none() {
    let mut world = world();
    world.until(at("2026-01-20T06:30:00Z"));
    // In Nairobi it is half past nine: today's nine is over, and nobody missed it.
    world.say("coco", "partnership set timezone Africa/Nairobi");
    assert_eq!(due(&world.until(at("2026-02-21T00:00:00Z"))), ["2026-02-20T06:00:00Z"]);
}
