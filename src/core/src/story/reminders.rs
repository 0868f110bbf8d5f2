//! Reminders: once, again and again, snoozed, changed, ended, late.

use chrono::{DateTime, Utc};
use rstest::rstest;

use super::{Told, World, world::at};
use crate::{
    event::Event,
    notice::{To, Urgency},
    refusal::Fault,
};

fn fired(told: &Told) -> Vec<DateTime<Utc>> {
    told.entries.iter().filter(|entry| entry.event.word() == "reminder_fired").map(|entry| entry.at).collect()
}

fn late(told: &Told) -> bool {
    matches!(told.event("reminder_fired"), Event::ReminderFired { late: true, .. })
}

#[test]
fn once_is_said_once_at_its_time() {
    let mut world = World::nine();
    let told = world.say("ba", "remind add bring the samples --when in 2 days");
    assert_eq!(told.data("reminder.set")["next"], "2026-01-07T09:00:00Z");
    let told = world.wait("30d");
    assert_eq!(fired(&told), [at("2026-01-07T09:00:00Z")]);
    let notice = told.room("reminder");
    assert_eq!((&notice.data["ref"], &notice.data["late"]), (&"R1".into(), &false.into()));
    assert_eq!(notice.urgency, Urgency::Now);
    assert!(world.say("ba", "remind list").the("reminder.list").says("reminders-none"));
}

#[test]
fn every_monday_is_said_every_monday_at_nine_by_the_partnerships_clock() {
    let mut world = World::nine();
    world.say("coco", "partnership set timezone Africa/Nairobi");
    world.say("ba", "remind add steering call --every weekly on monday at 9:00");
    let told = world.wait("21d");
    assert_eq!(fired(&told), ["2026-01-12T06:00:00Z", "2026-01-19T06:00:00Z", "2026-01-26T06:00:00Z"].map(at));
}

#[test]
fn nine_in_the_morning_stays_nine_when_the_clocks_change() {
    let mut world = World::nine();
    world.say("coco", "partnership set timezone Europe/Berlin");
    world.until(at("2026-03-27T12:00:00Z"));
    world.say("ba", "remind add water the seedlings --every daily at 9:00");
    let told = world.wait("4d");
    let days = ["2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z", "2026-03-31T07:00:00Z"];
    assert_eq!(fired(&told), days.map(at));
    world.until(at("2026-10-24T06:00:00Z"));
    let told = world.wait("3d");
    assert_eq!(fired(&told), ["2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z", "2026-10-26T08:00:00Z"].map(at));
}

#[rstest]
#[case("monthly on the 31st", &["2026-01-31T09:00:00Z", "2026-02-28T09:00:00Z", "2026-03-31T09:00:00Z"])]
#[case("\"0 9 1 * *\"", &["2026-02-01T09:00:00Z", "2026-03-01T09:00:00Z", "2026-04-01T09:00:00Z"])]
fn other_rhythms(#[case] every: &str, #[case] times: &[&str]) {
    let mut world = World::nine();
    world.say("ba", &format!("remind add report --every {every}"));
    assert_eq!(fired(&world.until(at("2026-04-10T00:00:00Z"))), times.iter().map(|time| at(time)).collect::<Vec<_>>());
}

#[test]
fn what_can_never_happen_is_refused() {
    let mut world = World::nine();
    assert_eq!(world.refused("ba", "remind add nothing --every \"0 9 30 2 *\"").fault, Fault::Usage);
    assert!(world.refused("ba", "remind add nothing --when 2025-01-01").is(Fault::Usage, "refusal-past"));
}

#[test]
fn after_downtime_a_recurring_reminder_is_said_once_and_marked_late() {
    let mut world = World::nine();
    world.say("ba", "remind add water the seedlings --every daily at 9:00");
    let told = world.down("5d");
    assert_eq!(fired(&told), [at("2026-01-06T09:00:00Z")]);
    assert!(late(&told));
    assert!(told.the("reminder").says("reminder-late"));
    assert_eq!(told.the("reminder").urgency, Urgency::WorkingMorning);
    // 10 January, 9:00 is now: what fell due meanwhile counts as said.
    let told = world.wait("1d");
    assert_eq!(fired(&told), [at("2026-01-11T09:00:00Z")]);
    assert!(!late(&told));
}

#[test]
fn after_downtime_a_single_reminder_is_said_once_and_marked_late() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1h --to me");
    let told = world.down("6h");
    assert!(late(&told));
    assert_eq!(told.the("reminder").to, To::Member(world.member("ba").unwrap()));
    assert!(world.wait("30d").silent());
}

#[test]
fn after_downtime_its_own_time_and_a_snooze_are_one() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1d");
    world.say("ba", "remind snooze R1 2d");
    assert_eq!(fired(&world.down("3d")).len(), 1);
    assert!(world.wait("30d").silent());
}

#[test]
fn a_few_minutes_are_not_late() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1h");
    assert!(!late(&world.down("65m")));
}

#[test]
fn snoozed_it_is_said_again_besides_its_own_times() {
    let mut world = World::nine();
    world.say("ba", "remind add steering call --every weekly on monday at 9:00");
    world.until(at("2026-01-12T09:05:00Z"));
    world.say("rw", "remind snooze R1 2h");
    let told = world.wait("7d");
    assert_eq!(fired(&told), ["2026-01-12T11:05:00Z", "2026-01-19T09:00:00Z"].map(at));
}

#[test]
fn a_single_reminder_is_snoozed_after_it_was_said() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1h");
    world.wait("2h");
    world.say("ba", "remind snooze R1 3d");
    assert_eq!(fired(&world.wait("30d")), [at("2026-01-08T11:00:00Z")]);
}

#[test]
fn edited_it_says_the_new_words_at_the_new_time() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1d");
    let before = world.reminder("R1").text;
    world.say("ba", "remind edit R1 bring the cold box --when in 3d");
    assert_ne!(world.reminder("R1").text, before);
    assert_eq!(fired(&world.wait("10d")), [at("2026-01-08T09:00:00Z")]);
    // Said once, it is over, unless it gets a new time.
    assert!(world.refused("ba", "remind edit R1 again").is(Fault::Closed, "refusal-reminder-over"));
    world.say("ba", "remind edit R1 --every daily at 8:00");
    assert_eq!(fired(&world.wait("2d")).len(), 2);
    assert!(world.refused("ba", "remind edit R1").is(Fault::Usage, "refusal-nothing-to-change"));
}

#[test]
fn cancelled_it_is_silent_for_good() {
    let mut world = World::nine();
    world.say("ba", "remind add water the seedlings --every daily at 9:00");
    world.say("ba", "remind cancel R1");
    assert!(world.wait("10d").silent());
    assert!(world.refused("ba", "remind cancel R1").is(Fault::Closed, "refusal-reminder-over"));
    assert!(world.refused("ba", "remind snooze R1 1h").is(Fault::Closed, "refusal-reminder-over"));
}

#[test]
fn only_its_author_its_addressee_and_coordinators_change_a_reminder() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 1d");
    assert!(world.refused("rw", "remind cancel R1").is(Fault::Forbidden, "refusal-reminder-who"));
    world.say("coco", "remind edit R1 bring the cold box");
    world.say("ba", "remind add bring the map --when in 1d --to @rw");
    world.say("rw", "remind cancel R2");
}

#[test]
fn a_reminder_to_oneself_is_nobody_elses_business() {
    let mut world = World::nine();
    world.say("ba", "remind add call the ministry --when in 1d --to me");
    assert!(world.refused("coco", "remind cancel R1").is(Fault::NotFound, "refusal-unknown-reference"));
    assert_eq!(world.say("coco", "remind list").data("reminder.list")["count"], 0);
    let told = world.say("ba", "remind list");
    assert_eq!(told.the("reminder.list").to, To::Asker { private: true });
    assert!(!world.say("coco", "status").the("status").says("status-reminders"));
}

#[test]
fn in_a_direct_message_a_reminder_without_an_addressee_is_ones_own() {
    let mut world = World::nine();
    world.say("ba@dm", "remind add call the ministry --when in 1d");
    assert_eq!(world.wait("1d").the("reminder").to, To::Member(world.member("ba").unwrap()));
}

#[rstest]
#[case("room", &[])]
#[case("coordinators", &["coco"])]
#[case("@rw", &["rw"])]
#[case("RW", &["rw", "rw2", "rw3"])]
#[case("rw association", &["rw", "rw2", "rw3"])]
fn a_reminder_goes_to_whom_it_names(#[case] to: &str, #[case] whom: &[&str]) {
    let mut world = World::nine();
    world.say("ba", &format!("remind add bring the samples --when in 1d --to {to}"));
    let told = world.wait("1d");
    let reached: Vec<To> = told.all("reminder").iter().map(|notice| notice.to).collect();
    let expected: Vec<To> = match whom {
        [] => vec![To::Rooms],
        whom => whom.iter().map(|who| To::Member(world.member(who).unwrap())).collect(),
    };
    assert_eq!(reached, expected);
}

#[test]
fn to_somebody_unknown_is_refused() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "remind add bring the samples --when in 1d --to @nobody");
    assert!(refusal.is(Fault::NotFound, "refusal-person-unknown"));
}

#[test]
fn who_leaves_the_lead_is_not_reminded_for_it_any_more() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the samples --when in 2d --to RW");
    world.say("rw", "stakeholder hand-over @newrw");
    let told = world.wait("2d");
    let reached: Vec<To> = told.all("reminder").iter().map(|notice| notice.to).collect();
    assert_eq!(reached[0], To::Member(world.member("newrw").unwrap()));
    assert!(!reached.contains(&To::Member(world.member("rw").unwrap())));
}

#[test]
fn another_time_zone_moves_the_next_time_and_wakes_no_past_one() {
    // At 6:30 UTC it is 9:30 in Nairobi: today's nine o'clock is over there, and nobody missed it.
    let mut world = World::nine();
    world.say("ba", "remind add water the seedlings --every daily at 9:00");
    world.until(at("2026-01-10T06:30:00Z"));
    world.say("coco", "partnership set timezone Africa/Nairobi");
    let told = world.wait("1d");
    assert_eq!(fired(&told), [at("2026-01-11T06:00:00Z")]);
}

#[test]
fn a_reminder_to_an_erased_person_ends() {
    let mut world = World::nine();
    world.say("ba", "remind add bring the map --when in 1d --to @rw");
    world.say("rw", "remind add call home --every daily at 8:00 --to me");
    world.erase("rw");
    assert!(world.wait("3d").silent());
}

#[test]
fn reminders_stop_when_the_partnership_is_archived() {
    let mut world = World::started();
    world.say("coco", "remind add water the seedlings --every daily at 9:00");
    world.say("coco", "partnership archive");
    assert!(world.wait("10d").silent());
}
