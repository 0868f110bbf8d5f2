//! Calls for voices not heard yet: at half time and a day before closing, at everybody's own humane minute (7.3, 7.4).

use super::{Told, World, world::at};
use crate::{
    event::Event,
    ids::MemberId,
    notice::{Notice, To, Urgency, still_wanted},
};

/// A major matter of fourteen days, from Monday 5 January 09:00 to Monday 19 January; five voices answer at once.
fn major() -> World {
    let mut world = World::nine();
    world.say("ba", "propose Our goal --kind goal");
    world.votes("D1", "C- C- C- C-C");
    world
}

fn told_to(world: &World, notices: &[&Notice]) -> Vec<String> {
    let name = |member: MemberId| world.persons[&member].name.clone();
    let mut names: Vec<String> = notices
        .iter()
        .map(|notice| match notice.to {
            To::Member(member) => name(member),
            ref other => panic!("{other:?}"),
        })
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn at_half_time_the_leads_of_unheard_voices_are_nudged_and_nobody_else() {
    let mut world = major();
    let told = world.until(at("2026-01-12T08:59:59Z"));
    assert!(told.none("proposal.nudge"));
    let told = world.until(at("2026-01-12T09:00:00Z"));
    let nudges = told.all("proposal.nudge");
    assert_eq!(told_to(&world, &nudges), ["dwo", "hfg", "ltu", "wwn"]);
    assert_eq!(nudges[0].data["ref"], "D1");
    assert_eq!(nudges[0].data["closes"], "2026-01-19T09:00:00Z");
    assert_eq!(nudges[0].buttons.len(), 5);
    assert_eq!(nudges[0].urgency, Urgency::OwnTime, "at its own minute, outside the digest");
    assert!(world.until(at("2026-01-15T09:00:00Z")).none("proposal.nudge"), "once");
}

#[test]
fn a_last_call_before_a_weekend_comes_on_friday_at_four_to_leads_and_alternates() {
    let mut world = major();
    world.until(at("2026-01-13T09:00:00Z"));
    world.say("wwn", "vote D1 concern the dry season worries us");
    world.say("hfg2", "vote D1 consent");
    let told = world.until(at("2026-01-16T16:00:00Z"));
    assert_eq!(told.at("called"), at("2026-01-16T16:00:00Z"));
    assert_eq!(told_to(&world, &told.all("proposal.last-call")), ["dwo", "dwo2", "dwo3", "ltu", "ltu2", "ltu3"]);
    let weekend = world.until(at("2026-01-19T08:59:59Z"));
    assert_eq!(weekend.kinds(), [""; 0], "nothing on Sunday");
}

#[test]
fn calls_keep_to_everybodys_own_weekend_zone_and_quiet_hours() {
    let mut world = major();
    let person = |world: &mut World, who: &str, zone: &str, weekend: &str, quiet: &str| {
        let member = world.member(who).unwrap();
        let person = world.persons.get_mut(&member).unwrap();
        person.zone = Some(zone.parse().unwrap());
        person.weekend = Some(weekend.parse().unwrap());
        person.quiet = Some(quiet.parse().unwrap());
    };
    // Half time is Monday 09:00 UTC. In Auckland that is Monday 22:00; in Cairo 11:00 within long quiet hours.
    person(&mut world, "dwo", "Pacific/Auckland", "sat,sun", "21-7");
    person(&mut world, "ltu", "Africa/Cairo", "fri,sat", "20-14");
    let told = world.until(at("2026-01-13T00:00:00Z"));
    let called: Vec<_> = told
        .entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::Called { members, .. } => Some((entry.at, members.len())),
            _ => None,
        })
        .collect();
    let times = ["2026-01-12T09:00:00Z", "2026-01-12T12:00:00Z", "2026-01-12T20:00:00Z"].map(at);
    assert_eq!(called, [(times[0], 2), (times[1], 1), (times[2], 1)]);
    // The last call moves earlier: Sunday is a working day in Cairo, where it waits for nothing after 14:00.
    let told = world.until(at("2026-01-19T08:00:00Z"));
    let last = |who: &str| {
        let member = world.member(who).unwrap();
        let to = |entry: &&crate::event::Entry| matches!(&entry.event, Event::Called { members, .. } if members.contains(&member));
        told.entries.iter().find(to).unwrap().at
    };
    assert_eq!(last("dwo"), at("2026-01-16T03:00:00Z"), "Friday 16:00 in Auckland");
    assert_eq!(last("ltu"), at("2026-01-15T14:00:00Z"), "Thursday 16:00 in Cairo");
}

#[test]
fn a_setting_changed_meanwhile_moves_a_call_that_is_still_to_come() {
    let mut world = major();
    world.until(at("2026-01-12T08:00:00Z"));
    let member = world.member("dwo").unwrap();
    world.persons.get_mut(&member).unwrap().quiet = Some("08:00-11:00".parse().unwrap());
    let told = world.until(at("2026-01-12T09:00:00Z"));
    assert_eq!(told_to(&world, &told.all("proposal.nudge")), ["hfg", "ltu", "wwn"]);
    let told = world.until(at("2026-01-12T11:00:00Z"));
    assert_eq!(told_to(&world, &told.all("proposal.nudge")), ["dwo"]);
}

#[test]
fn who_answered_between_the_call_and_its_delivery_is_not_called() {
    let mut world = major();
    let told = world.until(at("2026-01-12T09:00:00Z"));
    let nudge = told.all("proposal.nudge").into_iter().find(|n| n.to == To::Member(world.member("dwo").unwrap()));
    let nudge = nudge.unwrap().clone();
    assert!(still_wanted(&world.state, &nudge));
    world.say("dwo2", "vote D1 abstain");
    assert!(!still_wanted(&world.state, &nudge));
}

#[test]
fn calls_missed_while_the_bot_was_down_wait_for_a_working_morning_and_come_once() {
    let mut world = major();
    // Down over half time, until Tuesday evening.
    let told = world.down("204h");
    assert!(told.none("proposal.nudge"), "Tuesday 21:00");
    let told = world.until(at("2026-01-14T09:00:00Z"));
    assert_eq!(told_to(&world, &told.all("proposal.nudge")), ["dwo", "hfg", "ltu", "wwn"]);
    // Down over the last call, until Saturday; on Monday 09:00 it closes: nobody is called on days off.
    let told = world.down("74h");
    assert!(told.none("proposal.last-call"));
    let told = world.until(at("2026-01-19T09:00:00Z"));
    assert!(told.none("proposal.last-call") && told.none("proposal.nudge"), "{:?}", told.kinds());
}

#[test]
fn missing_both_calls_brings_only_the_later() {
    let mut world = World::nine();
    // Closes on Thursday the 15th at 15:00; half time on Saturday the 10th, last call on Wednesday at 15:00.
    world.say("ba", "propose Something --closes 2026-01-15 15:00");
    let told = world.down("224h");
    assert_eq!(world.now, at("2026-01-14T17:00:00Z"));
    assert_eq!(told.kinds(), [""; 0]);
    let told = world.until(at("2026-01-15T09:00:00Z"));
    assert!(told.none("proposal.nudge"));
    assert_eq!(told.all("proposal.last-call").len(), 27);
}

#[test]
fn an_extension_calls_at_once_and_once_more_a_day_before_its_end() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "C- C- C- C--");
    world.until(at("2026-01-12T08:59:00Z"));
    let told = world.until(at("2026-01-12T09:00:00Z"));
    assert_eq!(told.all("proposal.nudge").len(), 15, "leads and alternates of five voices");
    // Four days more, to Friday 09:00: half time is silent, the last call comes on Thursday 09:00.
    let told = world.until(at("2026-01-15T08:59:00Z"));
    assert!(told.none("proposal.nudge") && told.none("proposal.last-call"));
    let told = world.until(at("2026-01-15T09:00:00Z"));
    assert_eq!(told.all("proposal.last-call").len(), 15);
}

#[test]
fn a_person_of_two_unheard_voices_gets_one_call_that_names_both() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @ba");
    world.say("ba", "propose Something --for BA");
    let told: Told = world.until(at("2026-01-09T09:00:00Z"));
    let nudges = told.all("proposal.nudge");
    let to_ba = nudges.iter().filter(|notice| notice.to == To::Member(world.member("ba").unwrap())).count();
    assert_eq!(to_ba, 1);
    world.say("ba", "vote D1 consent --for BA");
    let told = world.until(at("2026-01-09T16:00:00Z"));
    assert!(told_to(&world, &told.all("proposal.last-call")).contains(&"ba".to_owned()), "UPF is still unheard");
}

#[test]
fn an_urgent_matter_goes_to_all_leads_and_alternates_at_once_and_is_not_nudged() {
    let mut world = World::nine();
    world.say("ba", "propose What is urgent --kind governance-rule --scope urgency --set urgent.window=48h");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    // A Saturday.
    world.until(at("2026-01-24T10:00:00Z"));
    let told = world.say("ba", "propose Close the sluice --urgent the dam is about to break");
    let direct = told.all("proposal.opened").into_iter().filter(|notice| notice.to != To::Rooms).collect::<Vec<_>>();
    assert_eq!(direct.len(), 27);
    assert!(direct.iter().all(|notice| notice.urgency == Urgency::OwnTime && notice.data["ref"] == "D2"));
    assert!(world.until(at("2026-01-26T08:59:00Z")).none("proposal.nudge"));
}

#[test]
fn who_left_is_not_called() {
    let mut world = major();
    world.say("dwo", "stakeholder leave");
    let told = world.until(at("2026-01-12T09:00:00Z"));
    assert_eq!(told_to(&world, &told.all("proposal.nudge")), ["hfg", "ltu", "wwn"]);
}
