//! Versions of a text, editorial changes and their contest: R16, X7, X9, X10.

use super::{World, world::at};
use crate::{decision::Status, notice::To, refusal::Fault, vocabulary::Position};

fn open() -> World {
    let mut world = World::nine();
    world.say("ba", "propose Our goal --text We halve the dry days. --kind goal");
    world
}

#[test]
fn a_new_text_is_a_new_version_with_cleared_positions_and_a_new_roll() {
    let mut world = open();
    world.votes("D1", "C- CO C- C--");
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    world.wait("1d");
    let told = world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    assert_eq!(told.events(), ["amended", "opened"]);
    let decision = world.decision("D1");
    assert_eq!((decision.version, decision.heard()), (2, (0, 10)), "X7: who joined meanwhile is on the new roll");
    assert!(world.decision("D1").statements.len() == 5, "history is kept");
    let card = told.room("proposal.amended");
    assert_eq!((&card.data["version"], &card.data["roll"]), (&2.into(), &10.into()));
    assert_eq!(card.buttons.len(), 5);
    world.say("nina", "vote D1 consent");
    assert_eq!(world.decision("D1").heard(), (1, 10));
}

#[test]
fn x7_who_joins_after_opening_is_not_counted_on_v1_and_on_the_roll_of_v2() {
    let mut world = open();
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    assert!(world.refused("nina", "vote D1 consent").is(Fault::Forbidden, "refusal-not-on-roll"));
    assert_eq!(world.decision("D1").roll.len(), 9);
    world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    world.say("nina", "vote D1 consent");
    assert_eq!(world.decision("D1").roll.len(), 10);
}

#[test]
fn holders_are_told_privately_with_before_and_after() {
    let mut world = open();
    world.say("sb2", "vote D1 consent");
    world.say("uvf", "vote D1 consent");
    let told = world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    let mut to: Vec<&str> = Vec::new();
    for notice in told.all("proposal.amended") {
        if let To::Member(member) = notice.to {
            to.push(&world.persons[&member].name);
            assert!(notice.says("amended-before") && notice.says("amended-now") && notice.says("amended-holder"));
            let texts: Vec<_> = notice.texts().into_iter().map(|text| world.texts[&text].as_str()).collect();
            assert!(texts.contains(&"We halve the dry days.") && texts.contains(&"We halve the dry days by 2030."));
        }
    }
    to.sort_unstable();
    // The substitute who spoke, and the leads.
    assert_eq!(to, ["sb", "sb2", "uvf"]);
}

#[test]
fn x9_a_text_changed_a_day_before_closing_of_fourteen_gets_seven_days_more() {
    let mut world = open();
    world.until(at("2026-01-18T09:00:00Z"));
    world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    assert_eq!(world.decision("D1").closes, at("2026-01-25T09:00:00Z"));
}

#[test]
fn a_text_changed_early_keeps_the_old_closing() {
    let mut world = open();
    world.until(at("2026-01-06T09:00:00Z"));
    world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    assert_eq!(world.decision("D1").closes, at("2026-01-19T09:00:00Z"));
}

#[test]
fn a_version_that_misses_its_quorum_is_extended_by_half_the_first_window() {
    let mut world = open();
    world.until(at("2026-01-18T09:00:00Z"));
    world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    let told = world.until(at("2026-01-25T09:00:00Z"));
    assert!(told.events().contains(&"extended".to_owned()));
    assert_eq!(world.decision("D1").closes, at("2026-02-01T09:00:00Z"));
}

#[test]
fn an_objection_to_an_earlier_version_shows_as_resolved_by_the_later_one() {
    let mut world = open();
    world.votes("D1", "-- O- -- ---");
    assert_eq!(world.decision("D1").state_word(), "integrating");
    world.say("ba", "decision amend D1 --text We halve the dry days, costs shared.");
    assert_eq!(world.decision("D1").state_word(), "open");
    assert!(world.say("ba", "decision show D1").the("decision.show").says("resolved-by-version"));
    world.votes("D1", "CC CC CC CC-");
    let told = world.until(at("2026-01-19T09:00:00Z"));
    assert!(told.room("decision.adopted").says("resolved-by-version"));
    assert_eq!(told.room("decision.adopted").data["grade"], "A");
}

#[test]
fn an_objection_made_again_is_not_resolved() {
    let mut world = open();
    world.votes("D1", "-- O- -- ---");
    world.say("ba", "decision amend D1 --text We halve the dry days, costs shared.");
    world.votes("D1", "-- O- -- ---");
    assert!(!world.say("ba", "decision show D1").the("decision.show").says("resolved-by-version"));
}

#[test]
fn an_objection_the_voice_lowered_shows_as_lifted() {
    let mut world = open();
    world.votes("D1", "-- O- -- ---");
    world.say("sb", "vote D1 concern the dry season worries us");
    assert!(world.say("ba", "decision show D1").the("decision.show").says("resolved-by-voice"));
}

#[test]
fn x10_an_editorial_change_contested_after_47_hours_becomes_a_version() {
    let mut world = open();
    world.votes("D1", "CC CC -- ---");
    let told = world.say("ba", "decision amend D1 --text We halve the dry days! --editorial");
    assert_eq!(told.events(), ["amended"]);
    assert_eq!(world.decision("D1").heard(), (4, 9), "positions stay");
    assert!(told.room("proposal.amended").says("editorial-how"));
    world.wait("47h");
    let told = world.say("rw", "decision contest D1 that is not the same promise");
    assert_eq!(told.events(), ["editorial_contested", "opened"]);
    let decision = world.decision("D1");
    assert_eq!((decision.version, decision.heard()), (2, (0, 9)));
    // The holders see what it said before the editorial change.
    let holder = told.all("proposal.amended").into_iter().find(|notice| notice.to != To::Rooms).unwrap();
    let texts: Vec<_> = holder.texts().into_iter().map(|text| world.texts[&text].as_str()).collect();
    assert!(texts.contains(&"We halve the dry days.") && texts.contains(&"We halve the dry days!"), "{texts:?}");
    assert!(world.refused("sb", "decision contest D1 me too please").is(Fault::Conflict, "refusal-nothing-to-contest"));
}

#[test]
fn x10_an_editorial_change_contested_after_49_hours_stays() {
    let mut world = open();
    world.votes("D1", "CC CC -- ---");
    world.say("ba", "decision amend D1 --text We halve the dry days! --editorial");
    world.wait("49h");
    let refusal = world.refused("rw", "decision contest D1 that is not the same promise");
    assert!(refusal.is(Fault::Closed, "refusal-editorial-over"));
    assert_eq!((world.decision("D1").version, world.decision("D1").heard()), (1, (4, 9)));
}

#[test]
fn an_editorial_change_needs_the_time_to_be_contested() {
    let mut world = open();
    world.until(at("2026-01-17T09:00:01Z"));
    let line = "decision amend D1 --text We halve the dry days! --editorial";
    assert!(world.refused("ba", line).is(Fault::Conflict, "refusal-editorial-late"));
    world.say("ba", "decision amend D1 --text We halve the dry days!");
}

#[test]
fn a_text_is_changed_by_its_proposer_while_it_runs_and_only_to_another() {
    let mut world = open();
    let line = "decision amend D1 --text Something else";
    for who in ["rw", "coco", "ba2"] {
        assert!(world.refused(who, line).is(Fault::Forbidden, "refusal-amend-who"), "{who}");
    }
    let same = "decision amend D1 --text We halve the dry days.";
    assert!(world.refused("ba", same).is(Fault::Conflict, "refusal-same-text"));
    let empty = world.refused("ba", "decision amend D1 --text \"\"");
    assert_eq!(empty.fault, Fault::Usage);
    world.votes("D1", "CC CC CC CCC");
    world.until(at("2026-01-19T09:00:00Z"));
    assert!(world.refused("ba", line).is(Fault::Closed, "refusal-closed"));
    world.say("ba", "propose Another");
    world.say("ba", "decision withdraw D2");
    assert!(world.refused("ba", "decision amend D2 --text Something").is(Fault::Closed, "refusal-withdrawn"));
}

#[test]
fn a_contest_takes_a_reason_a_voice_and_something_to_contest() {
    let mut world = open();
    let line = "decision contest D1 that is not the same promise";
    assert!(world.refused("rw", line).is(Fault::Conflict, "refusal-nothing-to-contest"));
    world.say("ba", "decision amend D1 --text We halve the dry days! --editorial");
    assert!(world.refused("rw", "decision contest D1 no").is(Fault::Usage, "refusal-contest-reason"));
    assert_eq!(world.refused("coco", line).fault, Fault::Forbidden);
    world.say("nina", "stakeholder join Nile Youth --sector communities");
    assert!(world.refused("nina", line).is(Fault::Forbidden, "refusal-not-on-roll"));
}

#[test]
fn during_integration_a_new_version_opens_again_for_half_the_window() {
    let mut world = open();
    world.votes("D1", "CC OC CC CCC");
    world.until(at("2026-01-19T09:00:00Z"));
    assert!(matches!(world.decision("D1").status, Status::Integrating { .. }));
    world.wait("2d");
    world.say("ba", "decision amend D1 --text We halve the dry days, costs shared.");
    let decision = world.decision("D1");
    assert_eq!((&decision.status, decision.closes), (&Status::Open, at("2026-01-28T09:00:00Z")));
    world.votes("D1", "CC CC CC CCC");
    let told = world.until(at("2026-01-28T09:00:00Z"));
    assert_eq!(told.room("decision.adopted").data["version"], 2);
}

#[test]
fn a_proposal_that_waits_for_a_voice_may_change_its_text_freely() {
    let mut world = World::nine();
    world.say("coco", "propose Replant --text Two thousand trees");
    world.say("coco", "decision amend D1 --text Three thousand trees");
    let told = world.say("rw", "decision sponsor D1");
    assert_eq!(world.decision("D1").version, 1);
    assert_eq!(told.events(), ["sponsored", "opened"]);
    let text = world.decision("D1").text.unwrap();
    assert_eq!(world.texts[&text], "Three thousand trees");
}

#[test]
fn a_title_alone_gets_a_text_as_its_second_version() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    world.say("rw", "vote D1 consent");
    let told = world.say("ba", "decision amend D1 --text Two thousand trees");
    let holder = told.all("proposal.amended").into_iter().find(|notice| notice.to != To::Rooms).unwrap();
    assert!(holder.says("amended-before"));
    assert_eq!(world.decision("D1").version, 2);
}

#[test]
fn the_record_keeps_every_statement_of_every_version() {
    let mut world = open();
    world.votes("D1", "-- O- -- ---");
    world.say("ba", "decision amend D1 --text We halve the dry days, costs shared.");
    let first = &world.decision("D1").statements[0];
    assert_eq!((first.version, first.position), (1, Position::Objection));
    assert!(world.say("ba", "log").the("log").says("log-amended"));
}

#[test]
fn a_button_on_the_card_of_an_earlier_text_is_refused() {
    let mut world = open();
    world.say("ba", "decision amend D1 --text We halve the dry days by 2030.");
    let command = crate::reply::pressed("vote:D1:consent:1", None).unwrap();
    let refusal = world.carry_out(world.now, "rw", command).unwrap_err();
    assert!(refusal.is(Fault::Conflict, "refusal-old-version"));
    let command = crate::reply::pressed("vote:D1:consent:2", None).unwrap();
    world.carry_out(world.now, "rw", command).unwrap();
    assert_eq!(world.decision("D1").heard(), (1, 9));
}
