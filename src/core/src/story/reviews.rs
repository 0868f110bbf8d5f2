//! Reviews of decisions: due, kept, reopened, overdue. R24, 5.6, 5.7.

use chrono::TimeDelta;

use super::{Told, World, world::at};
use crate::{notice::To, refusal::Fault, vocabulary::ReviewAnswer};

/// D1 was adopted on 12 January 2026; its review falls due now, a year later.
fn due() -> (World, Told) {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    let told = world.until(at("2027-01-12T09:00:00Z"));
    (world, told)
}

#[test]
fn a_review_falls_due_on_its_day_and_reminds_coordinators_and_the_opener() {
    let (mut world, told) = due();
    assert_eq!(told.events(), ["review_near", "review_near", "review_due"]);
    let room = told.room("review.due");
    assert_eq!(room.data["until"], "2027-01-19T09:00:00Z");
    assert_eq!(room.buttons.len(), 3);
    let members: Vec<To> =
        told.all("review.due").iter().map(|notice| notice.to).filter(|to| *to != To::Rooms).collect();
    assert_eq!(members.len(), 2);
    for who in ["ba", "coco"] {
        assert!(members.contains(&To::Member(world.member(who).unwrap())), "{who}");
    }
    assert_eq!(world.decision("D1").state_word(), "under-review");
    assert_eq!(world.say("ba", "decision list --status review-due").data("decision.list")["count"], 1);
}

#[test]
fn before_its_day_a_review_cannot_be_answered() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    assert!(world.refused("ba", "decision review D1 keep").is(Fault::Conflict, "refusal-no-review"));
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    let refusal = world.refused("ba", "decision review D1 keep");
    assert!(refusal.is(Fault::Conflict, "refusal-no-review"));
    assert_eq!(refusal.lines[1].key, "refusal-no-review-hint");
}

#[test]
fn with_everybodys_keep_it_is_kept_at_once_with_a_new_date() {
    let (mut world, _) = due();
    for code in ["ba", "dwo", "sb", "hfg", "rw", "wwn", "uvf", "ltu"] {
        let told = world.say(code, "decision review D1 keep");
        assert_eq!(told.events(), ["review_answered"]);
    }
    let told = world.say("fc2", "decision review D1 keep it works");
    assert_eq!(told.events(), ["review_answered", "review_kept"]);
    assert_eq!(told.room("review.kept").data["review"], "2028-01-12T09:00:00Z");
    assert_eq!(world.decision("D1").state_word(), "in-force");
    let told = world.until(at("2028-01-12T09:00:00Z"));
    assert_eq!(told.events(), ["review_near", "review_near", "review_due"]);
}

#[test]
fn a_quorum_of_keeps_keeps_it_when_its_time_is_up() {
    let (mut world, _) = due();
    for code in ["ba", "dwo", "sb", "hfg", "rw"] {
        world.say(code, "decision review D1 keep");
    }
    assert!(world.wait("6d").silent());
    let told = world.wait("1d");
    assert_eq!(told.events(), ["review_kept"]);
    assert_eq!(told.room("review.kept").data["review"], "2028-01-19T09:00:00Z");
}

#[test]
fn a_major_decision_needs_every_sector_at_its_review_too() {
    let mut world = World::nine();
    world.say("ba", "propose Our goal --kind goal");
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d");
    world.say("ba", "decision outcome D1 Done.");
    world.until(world.decision("D1").review_at.unwrap());
    for code in ["ba", "dwo", "sb", "hfg", "uvf", "ltu", "fc"] {
        world.say(code, "decision review D1 keep");
    }
    let told = world.wait("14d");
    assert_eq!(told.events(), ["review_overdue"]);
    // Overdue, the voice that was missing settles it at once.
    let told = world.say("rw", "decision review D1 keep");
    assert_eq!(told.events(), ["review_answered", "review_kept"]);
}

#[test]
fn a_call_to_amend_opens_the_matter_at_once_and_needs_a_reason() {
    let (mut world, _) = due();
    world.say("dwo", "decision review D1 keep");
    assert!(world.refused("fc", "decision review D1 amend").is(Fault::Usage, "refusal-review-reason"));
    assert!(world.refused("fc", "decision review D1 retire too dear").is(Fault::Usage, "refusal-review-reason"));
    let told = world.say("fc", "decision review D1 amend fewer seedlings, better watered");
    assert_eq!(told.events(), ["review_answered", "review_reopened"]);
    assert_eq!(told.room("review.reopened").refs.len(), 1);
    assert!(world.say("coco", "status").the("status").says("needs-reopened"));
    // The decision stays in force until another one replaces it, and nobody is nagged.
    assert!(world.decision("D1").in_force());
    assert!(world.wait("60d").silent());
    world.say("fc", "propose Replant less --supersedes D1");
    world.votes("D2", "CC CC CC CCC");
    world.wait("7d");
    assert_eq!(world.decision("D1").state_word(), "superseded");
    assert!(world.refused("fc", "decision review D1 keep").is(Fault::Conflict, "refusal-no-review"));
}

#[test]
fn the_leads_keep_counts_before_the_alternates_call() {
    let (mut world, _) = due();
    world.say("ba", "decision review D1 keep");
    let told = world.say("ba2", "decision review D1 retire it has done its work");
    assert_eq!(told.events(), ["review_answered"]);
    let review = world.decision("D1").review.clone().unwrap();
    assert_eq!(review.counting()[&world.org("BA")], ReviewAnswer::Keep);
}

#[test]
fn silence_keeps_nothing_overdue_weekly_four_times_then_only_on_the_status() {
    let (mut world, _) = due();
    let mut said = Vec::new();
    for _ in 0..12 {
        let told = world.wait("7d");
        let overdue = |entry: &&crate::event::Entry| matches!(entry.event, crate::event::Event::ReviewOverdue { .. });
        said.extend(told.entries.iter().filter(overdue).map(|entry| entry.at));
        assert!(told.kinds().iter().all(|kind| *kind == "review.overdue"));
    }
    let first = at("2027-01-19T09:00:00Z");
    assert_eq!(said, [0, 7, 14, 21].map(|days| first + TimeDelta::days(days)));
    assert!(world.say("coco", "status").the("status").says("status-review-overdue"));
    assert!(world.decision("D1").in_force());
    // A late answer still counts, and with quorum it is kept.
    for code in ["ba", "dwo", "sb", "hfg"] {
        assert_eq!(world.say(code, "decision review D1 keep").events(), ["review_answered"]);
    }
    assert_eq!(world.say("rw", "decision review D1 keep").events(), ["review_answered", "review_kept"]);
}

#[test]
fn after_weeks_of_downtime_an_overdue_review_is_said_once() {
    // 7.3: each missed reminder is sent once.
    let (mut world, _) = due();
    let told = world.down("40d");
    assert_eq!(told.events(), ["review_overdue"]);
    assert_eq!(world.wait("6d").events(), [""; 0]);
    assert_eq!(world.wait("1d").events(), ["review_overdue"]);
}

#[test]
fn a_decision_with_a_worry_is_reviewed_every_six_months() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    world.votes("D1", "CC CC CC CCK");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    let told = world.until(at("2026-07-12T09:00:00Z"));
    // The worry is shown with the review.
    assert!(told.room("review.due").says("decision-position-reason"));
    for code in ["ba", "dwo", "sb", "hfg", "rw", "wwn", "uvf", "ltu", "fc"] {
        world.say(code, "decision review D1 keep");
    }
    assert_eq!(world.decision("D1").review_at, Some(at("2027-01-12T09:00:00Z")));
}

#[test]
fn only_voices_of_today_answer() {
    let (mut world, _) = due();
    world.say("coco", "stakeholder add River Fund --sector donors --lead @fund");
    assert!(world.refused("fund", "decision review D1 keep").is(Fault::Forbidden, "refusal-org-no-voice"));
    assert!(world.refused("coco", "decision review D1 keep").is(Fault::Forbidden, "refusal-no-seat"));
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    world.say("nina", "decision review D1 keep");
}

#[test]
fn an_ended_decision_is_not_reviewed() {
    let mut world = World::nine();
    world.say("ba", "propose Something --sunset 2027-01-15");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Done.");
    let told = world.until(at("2027-06-01T09:00:00Z"));
    assert_eq!(told.events(), ["review_near", "review_near", "review_due", "sunset_reached"]);
    assert!(world.refused("ba", "decision review D1 keep").is(Fault::Conflict, "refusal-no-review"));
}
