//! Voices unheard for long, and coordinators who vanished: R6, X16.

use super::{World, world::at};
use crate::{decision::dormancy, event::Event, notice::To, refusal::Fault, vocabulary::OrgStatus};

/// Three decisions in a row, each closed without FC; the last on 26 January.
fn silent() -> World {
    let mut world = World::nine();
    for _ in 0..3 {
        world.say("ba", "propose Something");
        let number = world.state.decisions.len();
        world.votes(&format!("D{number}"), "CC CC CC CC-");
        world.wait("7d");
    }
    world
}

fn names(world: &World, told: &super::Told, kind: &str) -> Vec<String> {
    let mut names: Vec<String> = told
        .all(kind)
        .iter()
        .map(|notice| match notice.to {
            To::Member(member) => world.persons[&member].name.clone(),
            _ => "rooms".to_owned(),
        })
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn after_three_silent_decisions_and_ninety_days_notice_goes_to_its_people_and_the_coordinators() {
    let mut world = silent();
    let told = world.until(at("2026-04-05T08:59:59Z"));
    assert!(told.none("voice.dormant"));
    // Registered on 5 January, no act since: ninety days.
    let told = world.until(at("2026-04-05T09:00:00Z"));
    assert_eq!(names(&world, &told, "voice.dormant"), ["coco", "fc", "fc2", "fc3"]);
    assert_eq!(told.all("voice.dormant")[0].data["until"], "2026-04-19T09:00:00Z");
    // During the notice it is on new rolls.
    world.say("ba", "propose Something");
    assert_eq!(world.decision("D4").roll.len(), 9);
    world.say("ba", "decision withdraw D4");
    let told = world.until(at("2026-04-19T09:00:00Z"));
    assert_eq!(told.events(), ["became_dormant"]);
    assert_eq!(world.state.orgs[&world.org("FC")].status, OrgStatus::Dormant);
    world.say("ba", "propose Something");
    assert_eq!(world.decision("D5").roll.len(), 8);
    assert!(world.say("coco", "status").the("status").says("status-dormant"));
}

#[test]
fn newly_dormant_voices_stay_on_open_rolls() {
    // R4.
    let mut world = silent();
    world.until(at("2026-04-18T09:00:00Z"));
    world.say("ba", "propose Something");
    world.until(at("2026-04-20T09:00:00Z"));
    assert_eq!(world.state.orgs[&world.org("FC")].status, OrgStatus::Dormant);
    assert_eq!(world.decision("D4").roll.len(), 9);
    let told = world.say("fc2", "vote D4 consent");
    assert_eq!(told.events(), ["position_stated", "dormancy_ended"]);
    assert_eq!(world.state.orgs[&world.org("FC")].status, OrgStatus::Active);
}

#[test]
fn x16_an_alternates_vote_in_another_decision_ends_the_notice() {
    let mut world = silent();
    world.until(at("2026-04-06T09:00:00Z"));
    world.say("ba", "propose Something");
    let told = world.say("fc3", "vote D4 abstain");
    assert_eq!(told.events(), ["position_stated", "dormancy_ended"]);
    let told = world.until(at("2026-06-01T09:00:00Z"));
    assert!(!told.events().contains(&"became_dormant".to_owned()));
    assert_eq!(world.state.orgs[&world.org("FC")].dormant_from, None);
}

#[test]
fn me_here_ends_the_notice_and_the_dormancy() {
    for day in ["2026-04-06T09:00:00Z", "2026-05-01T09:00:00Z"] {
        let mut world = silent();
        world.until(at(day));
        let member = world.member("fc").unwrap();
        for event in dormancy::here(&world.state, member, world.now) {
            world.internal(event);
        }
        let fc = &world.state.orgs[&world.org("FC")];
        assert_eq!((fc.status, fc.dormant_from), (OrgStatus::Active, None), "{day}");
    }
}

#[test]
fn here_of_somebody_without_a_part_changes_nothing() {
    let mut world = silent();
    world.say("olga", "stakeholder observe");
    let olga = world.member("olga").unwrap();
    assert_eq!(dormancy::here(&world.state, olga, world.now), []);
}

#[test]
fn two_silent_decisions_or_a_recent_act_are_no_dormancy() {
    let mut world = World::nine();
    for number in 1..=2 {
        world.say("ba", "propose Something");
        world.votes(&format!("D{number}"), "CC CC CC CC-");
        world.wait("7d");
    }
    assert!(world.wait("200d").none("voice.dormant"));
    let mut world = silent();
    world.say("fc2", "poll ask Which day? --options Monday; Friday");
    let told = world.until(at("2026-04-26T08:59:59Z"));
    assert!(told.none("voice.dormant"), "90 days from the act");
    assert!(!world.until(at("2026-04-26T09:00:00Z")).none("voice.dormant"));
}

#[test]
fn an_answer_in_the_third_decision_begins_the_count_anew() {
    let mut world = World::nine();
    for (number, letters) in ["CC CC CC CC-", "CC CC CC CC-", "CC CC CC CCC", "CC CC CC CC-"].into_iter().enumerate() {
        world.say("ba", "propose Something");
        world.votes(&format!("D{}", number + 1), letters);
        world.wait("7d");
    }
    assert!(world.wait("300d").none("voice.dormant"));
}

#[test]
fn after_downtime_the_notice_runs_from_when_it_was_given() {
    let mut world = silent();
    let told = world.down("120d");
    let until = told.all("voice.dormant")[0].data["until"].as_str().map(at).unwrap();
    assert_eq!(until, world.now + chrono::TimeDelta::days(14));
}

#[test]
fn two_leads_of_different_sectors_name_a_coordinator_when_the_only_one_has_vanished() {
    let mut world = World::nine();
    world.wait("29d");
    let line = "partnership coordinator add @rw";
    assert!(world.refused("ba", line).is(Fault::Forbidden, "refusal-coordinator-only"));
    world.wait("1d");
    let told = world.say("ba", line);
    assert_eq!(told.events(), ["coordinator_backed"]);
    assert_eq!(names(&world, &told, "partnership.coordinator-backed"), ["coco", "rooms"]);
    assert!(world.refused("ba", line).is(Fault::Conflict, "refusal-backed-already"));
    // A lead of the same sector is not enough, nor is a substitute.
    assert_eq!(world.say("dwo", line).events(), ["coordinator_backed"]);
    assert_eq!(world.refused("sb2", line).fault, Fault::Forbidden);
    assert_eq!(world.say("sb", line).events(), ["appointed"]);
    let rw = world.member("rw").unwrap();
    assert!(world.state.members[&rw].coordinator);
    // From now on there is one again.
    assert!(world.refused("ba", "partnership coordinator add @dwo").is(Fault::Forbidden, "refusal-coordinator-only"));
}

#[test]
fn a_coordinator_who_is_heard_again_ends_the_search_for_another() {
    let mut world = World::nine();
    world.wait("31d");
    world.say("ba", "partnership coordinator add @rw");
    let coco = world.member("coco").unwrap();
    for event in dormancy::here(&world.state, coco, world.now) {
        let entry = crate::event::Entry {
            at: world.now,
            recorded: world.now,
            by: Some(coco),
            via: None,
            event,
            texts: std::collections::BTreeMap::new(),
        };
        world.push(entry);
    }
    assert!(world.refused("sb", "partnership coordinator add @rw").is(Fault::Forbidden, "refusal-coordinator-only"));
    // What was said before does not count the next time.
    world.wait("31d");
    assert_eq!(world.say("sb", "partnership coordinator add @rw").events(), ["coordinator_backed"]);
    assert!(matches!(world.ledger.last().unwrap().event, Event::CoordinatorBacked { .. }));
}
