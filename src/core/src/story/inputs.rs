//! Inputs: given, taken, answered with a reason; the ledger of influence.

use rstest::rstest;
use serde_json::json;

use super::{World, world::at};
use crate::{
    input::{Giver, Input, ledger},
    notice::{To, still_wanted},
    refusal::Fault,
    reply,
    vocabulary::{InputAnswer, Language},
};

fn input(world: &World, number: u32) -> &Input {
    &world.state.inputs[&number]
}

#[test]
fn an_input_gets_a_number_and_a_day_for_its_answer() {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    let told = world.say("rw", "input give Start at the top --on D1");
    let notice = told.room("input.recorded");
    assert_eq!(notice.data["due"], "2026-02-04T09:00:00Z", "30 days");
    assert_eq!((&notice.data["on"], &notice.data["group"]), (&json!("D1"), &json!("civil-society")));
    let sector = world.state.orgs[&world.org("RW")].sector;
    assert_eq!(input(&world, 1).from, Giver::Org { org: world.org("RW"), sector });
}

#[test]
fn on_a_question_the_answer_is_due_thirty_days_after_it_closes() {
    let mut world = World::three();
    let told = world.say("ba", "input ask What first? --closes 2026-01-15");
    assert_eq!(told.room("question.opened").data["closes"], "2026-01-15T09:00:00Z");
    world.say("rw", "input give The springs --on Q1");
    assert_eq!(input(&world, 1).due, at("2026-02-14T09:00:00Z"));
    let told = world.until(at("2026-01-15T09:00:00Z"));
    assert_eq!(
        (told.events(), &told.the("question.closed").data["inputs"]),
        (vec!["question_closed".into()], &json!(1))
    );
    let refusal = world.refused("rw", "input give The wells --on Q1");
    assert!(refusal.is(Fault::Closed, "refusal-closed"));
    world.say("rw", "input give The wells");
}

#[rstest]
#[case("ba", "input answer I1 declined no", Fault::Usage, "refusal-input-reason")]
#[case("ba", "input answer I1 declined", Fault::Usage, "missing")]
#[case("wwn", "input answer I1 taken We start there.", Fault::Forbidden, "refusal-input-who")]
#[case("ba", "input answer I9 taken We start there.", Fault::NotFound, "refusal-unknown-reference")]
#[case("ba", "input answer I1 taken We start there. --in D9", Fault::NotFound, "refusal-unknown-reference")]
#[case("ba", "input answer D1 taken We start there.", Fault::NotFound, "refusal-reference-letter")]
#[case("ba", "input give Something --on S1", Fault::NotFound, "refusal-input-on")]
#[case("ba", "input give Something --on Q4", Fault::NotFound, "refusal-unknown-reference")]
#[case("ba", "input give Something --for RW", Fault::Forbidden, "refusal-not-delegate")]
#[case("ba", "input take I1 @wwn", Fault::Forbidden, "refusal-input-give-to")]
#[case("ba", "input ask What first? --closes 2025-01-01", Fault::Usage, "refusal-past")]
fn what_does_not_fit_is_refused(#[case] who: &str, #[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("rw", "input give Start at the top --on D1");
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key) || (key == "missing" && refusal.fault == fault), "{line}: {refusal:?}");
}

#[test]
fn an_answer_finds_its_giver_and_the_rooms_and_stands() {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("rw2", "input give Start at the top --on D1");
    let told = world.say("ba", "input answer I1 parked We look at it in spring.");
    assert_eq!(told.all("input.answered").iter().filter(|notice| notice.to == To::Rooms).count(), 1);
    assert!(told.all("input.answered").iter().any(|notice| notice.to == To::Member(world.member("rw2").unwrap())));
    // What was put off can be taken up; then the answer stands.
    world.say("ba", "input answer I1 taken The upper half comes first now. --in D1");
    let refusal = world.refused("coco", "input answer I1 declined It was too late for that.");
    assert!(refusal.is(Fault::Conflict, "refusal-input-answered"));
    assert!(world.refused("coco", "input take I1").is(Fault::Conflict, "refusal-input-answered"));
    assert_eq!(input(&world, 1).answered.unwrap().answer, InputAnswer::Taken);
}

#[test]
fn coordinators_hear_a_day_before_and_when_it_is_late() {
    let mut world = World::three();
    world.say("rw", "input give Start at the top");
    let told = world.until(at("2026-02-05T09:00:00Z"));
    assert_eq!(
        told.entries
            .iter()
            .filter(|entry| entry.event.word() == "input_reminded")
            .map(|entry| entry.at.to_rfc3339())
            .collect::<Vec<_>>(),
        ["2026-02-03T09:00:00+00:00", "2026-02-04T09:00:00+00:00"]
    );
    let coco = To::Member(world.member("coco").unwrap());
    assert_eq!((told.the("input.due").to, told.the("input.overdue").to), (coco, coco));
    let late = told.the("input.overdue").clone();
    assert!(still_wanted(&world.state, &late));
    assert!(world.say("coco", "status").the("status").says("needs-input-late"));
    world.say("coco", "input answer I1 taken We start there.");
    assert!(!still_wanted(&world.state, &late));
    assert!(world.say("rw", "status").the("status").says("input-line-answered"));
}

#[test]
fn what_comes_from_outside_has_a_handler_after_a_week() {
    let mut world = World::with_public_room();
    let told = world.say("zoe@creek", "input give The water smells");
    assert_eq!(input(&world, 1).from, Giver::Outside);
    assert!(told.all("input.recorded").iter().any(|notice| notice.says("input-outside-how")));
    let mut taken = world.clone();
    let told = world.until(at("2026-01-12T09:00:00Z"));
    assert!(told.the("input.due").says("input-unhandled"));
    let told = taken.say("coco", "input take I1 @wwn");
    assert!(told.notices.iter().any(|notice| notice.to == To::Member(taken.member("wwn").unwrap())));
    assert!(taken.until(at("2026-01-12T09:00:00Z")).none("input.due"));
    // Whoever sees to it answers it, and where it was said everybody hears.
    let told = taken.say("wwn", "input answer I1 partly The laboratory looks into it.");
    assert!(told.all("input.answered").iter().any(|notice| notice.to == To::Public));
    assert_eq!(ledger::outside_overdue(&world.state, at("2026-02-03T09:00:00Z")), 0);
    assert_eq!(ledger::outside_overdue(&world.state, at("2026-02-04T09:00:00Z")), 1);
}

#[test]
fn a_handler_who_is_erased_leaves_it_to_the_coordinators() {
    let mut world = World::with_public_room();
    world.say("zoe@creek", "input give The water smells");
    world.say("coco", "input take I1 @wwn2");
    world.erase("wwn2");
    assert_eq!(input(&world, 1).handler, None);
    world.erase("zoe");
    assert_eq!(input(&world, 1).by, None);
}

#[test]
fn outsiders_are_never_counted_with_a_sector() {
    let mut world = World::with_public_room();
    for who in ["zoe@creek", "zoe", "rw@creek", "coco", "coco@creek"] {
        world.say(who, "input give The water smells");
    }
    let from: Vec<bool> = (1..=5).map(|number| input(&world, number).from == Giver::Outside).collect();
    assert_eq!(from, [true, true, false, false, true]);
    let data = world.say("coco", "input influence").data("input.influence").clone();
    assert_eq!(data["groups"]["outsiders"]["given"], 3);
    assert_eq!(data["groups"]["inside"]["given"], 1);
    assert_eq!(data["groups"]["public"]["given"], 0, "a sector that gave nothing shows");
}

#[test]
fn the_ledger_of_influence_says_who_shaped_what() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    for line in ["Start at the top --on D1", "Leave the path open", "Ask the herders", "Pay the guards"] {
        world.say("uvf", &format!("input give {line}"));
    }
    world.say("coco", "input answer I1 taken The upper half comes first.");
    world.say("coco", "input answer I2 partly In the dry season only. --in D1");
    world.say("coco", "input answer I3 declined They were asked last year.");
    let data = world.say("zoe", "input influence").data("input.influence").clone();
    let expected = json!({ "given": 4, "taken": 1, "partly": 1, "declined": 1, "parked": 0, "unanswered": 1 });
    assert_eq!(data["groups"]["communities"], expected);
    let decision =
        json!([{ "ref": "D1", "inputs": [{ "ref": "I1", "answer": "taken" }, { "ref": "I2", "answer": "partly" }] }]);
    assert_eq!(data["decisions"], decision);
    assert_eq!(ledger::answered(&world.state, at("2026-02-10T09:00:00Z")), (3, 4));
    assert_eq!(ledger::answered(&world.state, at("2026-02-01T09:00:00Z")), (0, 0));
}

#[test]
fn a_late_joiner_s_position_is_refused_and_its_words_find_a_place() {
    // 4.11, A15.
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("coco", "stakeholder add Sarala University --sector academia --code SU --lead @su");
    let refusal = world.refused("su", "vote D1 consent");
    assert!(refusal.is(Fault::Forbidden, "refusal-not-on-roll"));
    assert_eq!(refusal.data["input"], "I1");
    assert_eq!(refusal.data["due"], "2026-02-04T09:00:00Z");
    let told = world.say("su", "input give We support it and bring seedlings --on D1");
    assert_eq!(told.room("input.recorded").data["due"], refusal.data["due"]);
}

#[test]
fn outsiders_give_and_do_not_ask_all_partners() {
    let mut world = World::with_public_room();
    for (who, key) in [("zoe@creek", "refusal-ask-outside"), ("zoe", "refusal-unknown-account")] {
        let refusal = world.refused(who, "input ask Who pays for this?");
        assert!(refusal.is(Fault::Forbidden, key), "{who}");
    }
    let told = world.say("ba", "input ask What first? --public");
    assert_eq!(told.all("question.opened").iter().filter(|notice| notice.to == To::Public).count(), 1);
    world.say("zoe@creek", "input give The wells --on Q1");
    assert!(input(&world, 1).public);
}

#[test]
fn outsiders_see_what_is_public() {
    let mut world = World::with_public_room();
    world.say("ba", "input ask What first? --public");
    world.say("ba", "input ask Who leads?");
    world.say("rw", "input give The wells --on Q1");
    world.say("rw", "input give Wanja --on Q2");
    let mut refs = |who: &str| {
        let told = world.say(who, "input list");
        told.the("input.list").refs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(refs("zoe@creek"), "Q1 I1");
    assert_eq!(refs("ba@creek"), "Q1 I1");
    assert_eq!(refs("ba"), "Q1 Q2 I1 I2");
}

#[test]
fn a_question_is_translated_as_a_proposal_is() {
    let mut world = World::three();
    world.say("coco", "partnership set languages en,fr");
    world.say("ba", "input ask What first?");
    assert!(
        world
            .refused("rw", "decision translate Q1 --language en --text What first?")
            .is(Fault::Conflict, "refusal-question-same")
    );
    assert!(
        world
            .refused("rw", "decision translate Q1 --language ar --text ماذا أولا؟")
            .is(Fault::Conflict, "refusal-not-working-language")
    );
    world.say("rw", "decision translate Q1 --language fr --text Quoi d'abord ?");
    let text = world.state.questions[&1].text;
    assert_eq!(world.texts[&world.state.in_language(text, Language::Fr)], "Quoi d'abord ?");
    assert!(
        world
            .refused("rw", "decision translate Q9 --language fr --text Quoi ?")
            .is(Fault::NotFound, "refusal-unknown-reference")
    );
}

#[test]
fn a_reply_to_a_question_is_an_input_and_one_to_an_input_may_be_its_answer() {
    let path = |about: &str, line: &str| {
        let command = reply::command(about.parse().unwrap(), None, line);
        command.as_ref().map(crate::catalogue::command_path)
    };
    assert_eq!(path("Q1", "the springs come first"), Some("input give"));
    assert_eq!(path("I1", "taken: we start there"), Some("input answer"));
    assert_eq!(path("I1", "good point"), None);
}

#[test]
fn somebody_outside_may_say_how_well_the_partnership_does_what_it_says() {
    // 5.5: never mixed with check-ins.
    let mut world = World::with_public_room();
    let told = world.say("passer@creek", "input give Nobody told us about the dam --rating 2");
    assert!(told.room("input.recorded").says("input-rating"));
    assert_eq!(told.room("input.recorded").data["rating"], 2);
    world.say("walker@creek", "input give The path is mended --rating 5");
    world.say("third@creek", "input give Fine --rating 4");
    assert_eq!(ledger::rating(&world.state), Some((3, 37)), "3.666…");
    assert_eq!(world.say("rw", "input influence").data("input.influence")["rating"], json!({ "n": 3, "mean": 3.7 }));
    assert!(world.refused("passer@creek", "input give Less --rating 6").is(Fault::Limit, "refusal-number-range"));
    assert!(world.refused("rw", "input give Ours --rating 4").is(Fault::Forbidden, "refusal-input-rating"));
}

#[test]
fn whoever_sees_to_an_input_may_hand_it_on_and_nobody_else_but_a_coordinator() {
    let mut world = World::three();
    world.say("rw", "input give Start at the top");
    world.say("ba", "input take I1");
    assert!(world.refused("wwn", "input take I1 @rw2").is(Fault::Forbidden, "refusal-input-give-to"));
    let told = world.say("ba", "input take I1 @wwn");
    assert!(told.all("input.taken").iter().any(|notice| notice.to == To::Member(world.member("wwn").unwrap())));
    world.say("coco", "input take I1 @ba2");
    assert_eq!(input(&world, 1).handler, world.member("ba2"));
    world.say("ba2", "input answer I1 declined It is too steep there.");
}
