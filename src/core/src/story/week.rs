//! Mondays: coordinators are told where the partnership stands (7.4); and in which role somebody with two speaks (R3).

use super::{World, world::at};
use crate::{
    event::Event,
    notice::{To, Urgency},
};

/// The Mondays on which these people were told.
fn mondays(world: &World, told: &super::Told, who: &str) -> Vec<String> {
    let member = world.member(who).unwrap();
    let entries = told
        .entries
        .iter()
        .filter(|entry| matches!(&entry.event, Event::CoordinatorsTold { members } if members.contains(&member)));
    entries.map(|entry| entry.at.format("%a %d %b %H:%M").to_string()).collect()
}

#[test]
fn each_coordinator_is_told_on_monday_at_nine_by_their_own_clock() {
    let mut world = World::three();
    world.say("coco", "partnership coordinator add @dana");
    let dana = world.member("dana").unwrap();
    world.persons.get_mut(&dana).unwrap().zone = Some("America/Bogota".parse().unwrap());
    world.say("ba", "propose Replant the slope");
    // Monday 5 January 2026, 09:00 UTC: both took it up this morning.
    let told = world.until(at("2026-01-20T00:00:00Z"));
    assert_eq!(mondays(&world, &told, "coco"), ["Mon 12 Jan 09:00", "Mon 19 Jan 09:00"]);
    assert_eq!(mondays(&world, &told, "dana"), ["Mon 12 Jan 14:00", "Mon 19 Jan 14:00"]);
    let digest = told.all("digest").into_iter().find(|digest| digest.to == To::Member(dana)).unwrap();
    assert_eq!(digest.urgency, Urgency::WorkingMorning);
    assert!(digest.says("status-headline") && digest.says("status-decision"), "{digest:#?}");
    assert_eq!(digest.topic.as_deref(), Some("week"));
    // Nobody else is, and nobody once their role ended or the partnership did.
    world.say("coco", "partnership coordinator remove @dana");
    let told = world.wait("7d");
    assert_eq!(mondays(&world, &told, "dana"), [""; 0]);
    assert_eq!(told.all("digest").len(), 1);
}

#[test]
fn after_an_outage_of_weeks_one_monday_is_made_good() {
    let mut world = World::three();
    let told = world.down("24d");
    assert_eq!(mondays(&world, &told, "coco"), ["Mon 26 Jan 09:00"]);
    assert_eq!(mondays(&world, &world.clone().wait("5d"), "coco"), ["Mon 02 Feb 09:00"]);
}

#[test]
fn who_keeps_the_process_and_has_a_voice_shows_in_which_role_they_speak() {
    let mut world = World::three();
    world.say("coco", "partnership coordinator add @ba");
    let told = world.say("ba", "propose Replant the slope");
    assert!(told.room("proposal.opened").says("role-lead"));
    assert!(!told.room("proposal.opened").says("role-coordinator"));
    // A count says nothing of who moved it.
    assert!(!world.say("ba", "vote D1 consent").room("proposal.heard").says("sent-as"));
    assert!(world.say("ba", "partnership set vision Clear water").room("partnership.changed").says("role-coordinator"));
    // Whoever has one role needs no word.
    assert!(!world.say("rw", "propose Mend the weir").room("proposal.opened").says("sent-as"));
    assert!(!world.say("coco", "partnership set goal Clear water").room("partnership.changed").says("sent-as"));
}
