//! All working languages first: R15, 4.11.

use super::{World, world::at};
use crate::{decision::Status, refusal::Fault, vocabulary::Language};

fn bilingual() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership set languages en,fr");
    world
}

#[test]
fn a_proposal_waits_until_its_text_is_there_in_every_working_language() {
    let mut world = bilingual();
    let told = world.say("ba", "propose Replant --text Two thousand trees");
    assert_eq!(told.events(), ["proposed"]);
    let waiting = told.room("proposal.waiting");
    assert_eq!(waiting.data["missing"], serde_json::json!(["fr"]));
    assert_eq!(waiting.data["ref"], "D1");
    let refusal = world.refused("rw", "vote D1 consent");
    assert!(refusal.is(Fault::Conflict, "refusal-waiting-language"));
    assert_eq!(refusal.data["missing"], serde_json::json!(["fr"]));
    world.wait("3d");
    let told = world.say("rw2", "decision translate D1 --language fr --title Reboiser --text Deux mille arbres");
    assert_eq!(told.events(), ["translated", "opened"]);
    // It opens with its whole window.
    assert_eq!(world.decision("D1").closes, at("2026-01-15T09:00:00Z"));
    assert_eq!(told.room("proposal.opened").data["missing"], serde_json::json!([]));
    world.say("rw", "vote D1 consent");
}

#[test]
fn a_reader_of_the_other_language_is_shown_the_translation() {
    let mut world = bilingual();
    world.say("ba", "propose Replant --text Two thousand trees");
    world.say("ba", "decision translate D1 --language fr --title Reboiser --text Deux mille arbres");
    let decision = world.decision("D1");
    let shown = |text, language| world.texts[&world.state.in_language(text, language)].as_str();
    assert_eq!(shown(decision.title, Language::Fr), "Reboiser");
    assert_eq!(shown(decision.text.unwrap(), Language::Fr), "Deux mille arbres");
    assert_eq!(shown(decision.text.unwrap(), Language::En), "Two thousand trees");
    assert_eq!(shown(decision.text.unwrap(), Language::Ar), "Two thousand trees");
}

#[test]
fn the_texts_language_is_the_speakers_if_it_is_a_working_one_else_the_rooms() {
    let mut world = bilingual();
    let ba = world.member("ba").unwrap();
    world.persons.get_mut(&ba).unwrap().language = Some(Language::Fr);
    let told = world.say("ba", "propose Reboiser --text Deux mille arbres");
    assert_eq!(told.room("proposal.waiting").data["missing"], serde_json::json!(["en"]));
    world.persons.get_mut(&ba).unwrap().language = Some(Language::Ar);
    let told = world.say("ba", "propose Replant --text Two thousand trees");
    assert_eq!(told.room("proposal.waiting").data["missing"], serde_json::json!(["fr"]));
}

#[test]
fn while_it_waits_leads_alternates_and_coordinators_may_help_later_only_the_proposer() {
    for who in ["coco", "sb", "sb3", "ba"] {
        let mut world = bilingual();
        world.say("ba", "propose Replant --text Two thousand trees");
        world.say(who, "decision translate D1 --language fr --text Deux mille arbres");
        assert_eq!(world.decision("D1").status, Status::Open, "{who}");
        let again = "decision translate D1 --language fr --text Deux mille beaux arbres";
        match who {
            "ba" => drop(world.say("ba", again)),
            _ => assert!(world.refused(who, again).is(Fault::Forbidden, "refusal-translate-who"), "{who}"),
        }
    }
    let mut world = bilingual();
    world.say("coco", "partnership facilitator add @faci");
    world.say("ba", "propose Replant --text Two thousand trees");
    let line = "decision translate D1 --language fr --text Deux mille arbres";
    assert!(world.refused("faci", line).is(Fault::Forbidden, "refusal-translate-who"));
}

#[test]
fn a_translation_into_its_own_or_no_working_language_is_refused() {
    let mut world = bilingual();
    world.say("ba", "propose Replant --text Two thousand trees");
    let own = world.refused("ba", "decision translate D1 --language en --text Trees");
    assert!(own.is(Fault::Conflict, "refusal-translate-same"));
    let other = world.refused("ba", "decision translate D1 --language ar --text أشجار");
    assert!(other.is(Fault::Conflict, "refusal-not-working-language"));
}

#[test]
fn a_coordinators_proposal_waits_for_both_a_voice_and_the_languages() {
    let mut world = bilingual();
    let told = world.say("coco", "propose Replant --text Two thousand trees");
    assert_eq!(told.room("proposal.waiting").data["missing"], serde_json::json!(["fr"]));
    assert_eq!(world.say("rw", "decision sponsor D1").events(), ["sponsored"]);
    assert!(world.refused("sb", "decision sponsor D1").is(Fault::Conflict, "refusal-not-waiting"));
    let told = world.say("coco", "decision translate D1 --language fr --text Deux mille arbres");
    assert_eq!(told.events(), ["translated", "opened"]);
}

#[test]
fn a_new_version_waits_for_its_translation_too_and_gets_half_the_window_then() {
    let mut world = bilingual();
    world.say("ba", "propose Replant --text Two thousand trees --kind goal");
    world.say("ba", "decision translate D1 --language fr --text Deux mille arbres");
    world.votes("D1", "CC CC -- ---");
    world.wait("10d");
    let told = world.say("ba", "decision amend D1 --text Three thousand trees");
    assert_eq!(told.events(), ["amended"]);
    assert_eq!(told.room("proposal.waiting").data["missing"], serde_json::json!(["fr"]));
    assert_eq!(told.all("proposal.amended").len(), 4, "holders are told at once");
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Conflict, "refusal-waiting-language"));
    world.wait("5d");
    let told = world.say("hfg", "decision translate D1 --language fr --text Trois mille arbres");
    assert_eq!(told.events(), ["translated", "opened"]);
    assert_eq!(told.all("proposal.amended").len(), 1, "the room");
    assert_eq!(world.decision("D1").closes, at("2026-01-27T09:00:00Z"));
    assert_eq!(world.decision("D1").heard(), (0, 9));
}

#[test]
fn an_editorial_change_touches_one_language_only() {
    let mut world = bilingual();
    world.say("ba", "propose Replant --text Two thousand trees");
    world.say("ba", "decision translate D1 --language fr --text Deux mille arbres");
    world.votes("D1", "CC -- -- ---");
    world.say("ba", "decision amend D1 --text Two thousand trees. --editorial");
    let text = world.decision("D1").text.unwrap();
    let shown = |language| world.texts[&world.state.in_language(text, language)].as_str();
    assert_eq!((shown(Language::En), shown(Language::Fr)), ("Two thousand trees.", "Deux mille arbres"));
    assert_eq!(world.decision("D1").heard(), (2, 9));
}

#[test]
fn a_title_alone_is_translated_by_the_words_given() {
    let mut world = bilingual();
    world.say("ba", "propose Replant the slope");
    let told = world.say("ba", "decision translate D1 --language fr --text Reboiser la pente");
    assert_eq!(told.events(), ["translated", "opened"]);
    let title = world.decision("D1").title;
    assert_eq!(world.texts[&world.state.in_language(title, Language::Fr)], "Reboiser la pente");
}

#[test]
fn a_language_less_opens_what_waited_for_it() {
    let mut world = bilingual();
    world.say("ba", "propose Replant --text Two thousand trees");
    world.wait("2d");
    world.say("coco", "partnership set languages en");
    let told = world.wait("1m");
    assert_eq!(told.events(), ["opened"]);
    assert_eq!(world.decision("D1").closes, at("2026-01-14T09:00:00Z"));
}
