//! Early closing within its rule, and the brake on it: R3, R17, X13.

use super::{World, world::at};
use crate::{decision::Status, refusal::Fault};

/// A routine matter that all nine have answered on the second day.
fn heard() -> World {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.wait("1d");
    world.votes("D1", "CC CC CC CCK");
    world
}

#[test]
fn all_heard_it_closes_a_day_after_it_was_announced() {
    let mut world = heard();
    let told = world.say("ba", "decision close D1");
    let card = told.room("proposal.closing-early");
    assert_eq!(card.data["closes"], "2026-01-07T09:00:00Z");
    assert_eq!(card.buttons.len(), 1);
    assert!(world.wait("23h").none("decision.adopted"));
    let told = world.wait("1h");
    assert_eq!(told.room("decision.adopted").data["grade"], "B");
    assert_eq!(world.decision("D1").closed, Some(at("2026-01-07T09:00:00Z")));
}

#[test]
fn nothing_closes_early_by_itself() {
    let mut world = heard();
    let told = world.until(at("2026-01-12T08:59:00Z"));
    assert!(told.none("decision.adopted"));
}

#[test]
fn x13_one_voice_keeps_it_open_to_the_original_closing() {
    let mut world = heard();
    world.say("ba", "decision close D1");
    world.wait("12h");
    let told = world.say("rw2", "decision keep-open D1");
    assert!(told.room("proposal.kept-open").says("proposal-kept-open"));
    assert_eq!(world.decision("D1").closes, at("2026-01-12T09:00:00Z"));
    assert!(world.wait("1d").none("decision.adopted"));
    // Once kept open it stays so.
    let refusal = world.refused("ba", "decision close D1");
    assert!(refusal.is(Fault::Conflict, "refusal-kept-open"));
    assert_eq!(refusal.data["earliest"], "2026-01-12T09:00:00Z");
    let told = world.until(at("2026-01-12T09:00:00Z"));
    assert_eq!(told.at("closed"), at("2026-01-12T09:00:00Z"));
}

#[test]
fn an_objection_in_the_grace_time_is_the_brake_itself() {
    let mut world = heard();
    world.say("ba", "decision close D1");
    let told = world.say("sb", "vote D1 objection it harms the lower springs");
    assert!(told.events().contains(&"kept_open".to_owned()));
    assert_eq!(world.decision("D1").closes, at("2026-01-12T09:00:00Z"));
}

#[test]
fn a_voice_missing_an_objection_or_a_major_matter_closes_at_its_time_only() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CC-");
    let refusal = world.refused("ba", "decision close D1");
    assert!(refusal.is(Fault::Conflict, "refusal-close-unheard"));
    assert_eq!(refusal.data["earliest"], "2026-01-12T09:00:00Z");
    world.votes("D1", "-- O- -- --C");
    assert!(world.refused("ba", "decision close D1").is(Fault::Conflict, "refusal-close-objection"));
    world.say("ba", "propose Our goal --kind goal");
    world.votes("D2", "CC CC CC CCC");
    assert!(world.refused("ba", "decision close D2").is(Fault::Conflict, "refusal-close-major"));
    world.say("ba", "propose A statement --kind public-statement");
    world.votes("D3", "GG GB GG GGG");
    assert!(world.refused("ba", "decision close D3").is(Fault::Conflict, "refusal-close-objection"));
}

#[test]
fn recused_voices_need_not_be_waited_for_and_the_last_day_is_not_shortened() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CCR");
    world.until(at("2026-01-11T09:00:00Z"));
    assert!(world.refused("ba", "decision close D1").is(Fault::Conflict, "refusal-close-soon"));
    world.say("ba", "propose Something else");
    world.votes("D2", "CC CC CC CCR");
    world.say("ba", "decision close D2");
}

#[test]
fn only_the_proposer_or_a_coordinator_closes_and_any_voice_brakes() {
    let mut world = heard();
    assert!(world.refused("rw", "decision close D1").is(Fault::Forbidden, "refusal-close-who"));
    world.say("coco", "decision close D1");
    assert!(world.refused("coco", "decision close D1").is(Fault::Conflict, "refusal-closing-already"));
    assert_eq!(world.refused("coco", "decision keep-open D1").fault, Fault::Forbidden);
    world.say("fc3", "decision keep-open D1");
    assert!(world.refused("ba", "decision keep-open D1").is(Fault::Conflict, "refusal-not-closing"));
}

#[test]
fn r3_a_coordinator_who_speaks_for_a_voice_with_a_position_neither_closes_nor_cancels() {
    let mut world = heard();
    world.say("coco", "partnership coordinator add @rw");
    assert!(world.refused("rw", "decision close D1").is(Fault::Forbidden, "refusal-own-position"));
    world.say("rw", "propose Another matter");
    world.say("rw2", "vote D2 consent");
    assert!(world.refused("rw", "decision withdraw D2").is(Fault::Forbidden, "refusal-own-position"));
    // Another coordinator may.
    world.say("coco", "decision close D1");
    // And where the own organisation has no position, nothing is in the way.
    world.say("rw", "propose A third matter");
    world.say("rw", "decision withdraw D3");
    assert_eq!(world.decision("D3").status, Status::Withdrawn);
}

#[test]
fn a_new_text_ends_the_early_closing() {
    let mut world = heard();
    world.say("ba", "decision close D1");
    world.say("ba", "decision amend D1 --text Now with words");
    assert_eq!(world.decision("D1").closes, at("2026-01-12T09:00:00Z"));
    assert_eq!(world.decision("D1").early, None);
}
