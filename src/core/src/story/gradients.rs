//! Gradients of agreement: hidden until closing, read in one order, adopted or not by level (4.7, R8, R22, R24, R27, 4.11).

use rstest::rstest;

use super::{Told, World, told::keys, world::at};
use crate::{
    decision::count::{Grade, Verdict},
    notice::To,
    refusal::Fault,
    reply,
    vocabulary::{Position, Scale},
    words::say::{Arg, Say},
};

fn open(options: &str) -> (World, Told) {
    let mut world = World::nine();
    let told = world.say("ba", &format!("propose How is this for us {options} --method gradients"));
    (world, told)
}

/// Whether any of the lines names a step of the scale, in a key or as a word.
fn names_a_step(lines: &[Say]) -> bool {
    keys(lines).iter().any(|key| key.starts_with("position-") && key.ends_with(|c: char| c.is_ascii_digit()))
        || keys(lines).iter().any(|key| key.starts_with("eight-steps-"))
}

#[test]
fn the_card_says_the_rule_and_offers_eight_steps_and_stepping_back() {
    let (world, told) = open("");
    let card = told.room("proposal.opened");
    assert!(card.says("rule-gradients") && card.says("rule-quorum"));
    let ids: Vec<&str> = card.buttons.iter().map(|button| button.id.as_str()).collect();
    assert_eq!(ids[0], "vote:D1:1:1");
    assert_eq!(ids[7], "vote:D1:8:1");
    assert_eq!(ids.len(), 9);
    let asks: Vec<bool> = card.buttons.iter().map(|button| button.asks_reason).collect();
    assert_eq!(asks, [false, false, false, false, true, true, true, true, true]);
    // The wording is kept with the round.
    assert_eq!(world.decision("D1").rules.scale, Some(Scale::EightSteps));
}

#[rstest]
#[case("7", "it harms the lower springs", Position::Seven)]
#[case("٧", "يضر الينابيع السفلى كثيرا", Position::Seven)]
#[case("۳", "", Position::Three)]
#[case("2", "", Position::Two)]
fn a_step_is_typed_in_any_digits(#[case] digit: &str, #[case] reason: &str, #[case] position: Position) {
    let (mut world, _) = open("");
    world.say("rw", &format!("vote D1 {digit} {reason}"));
    let org = world.org("RW");
    assert_eq!(world.decision("D1").counting(org).map(|stated| stated.position), Some(position));
}

#[rstest]
#[case("5")]
#[case("6 no")]
#[case("7 too short")]
#[case("8")]
#[case("recused")]
fn steps_from_five_on_give_their_reason(#[case] stated: &str) {
    let (mut world, _) = open("");
    assert!(world.refused("rw", &format!("vote D1 {stated}")).is(Fault::Usage, "refusal-reason"));
    assert_eq!(world.decision("D1").heard().0, 0);
}

#[test]
fn words_of_other_methods_and_steps_elsewhere_are_refused() {
    let (mut world, _) = open("");
    for word in ["consent", "abstain", "support", "block no water is left"] {
        let refusal = world.refused("rw", &format!("vote D1 {word} --ground harm"));
        assert!(refusal.is(Fault::Usage, "refusal-position-method"), "{word}");
    }
    for word in ["9", "0", "4.5", "yes"] {
        assert!(world.refused("rw", &format!("vote D1 {word}")).is(Fault::Usage, "refusal-invalid-position"), "{word}");
    }
    world.say("ba", "propose Replant");
    assert!(world.refused("rw", "vote D2 3").is(Fault::Usage, "refusal-position-method"));
}

#[test]
fn nobody_sees_a_step_before_the_closing_but_the_voice_its_own() {
    let (mut world, _) = open("");
    let told = world.say("rw", "vote D1 7 it harms the lower springs");
    // The room: how many were heard.
    let heard = told.room("proposal.heard");
    assert_eq!((&heard.data["heard"], &heard.data["roll"]), (&1.into(), &9.into()));
    for notice in told.notices.iter().filter(|notice| notice.to == To::Rooms) {
        assert!(!names_a_step(&notice.lines), "{notice:?}");
        assert!(!notice.data.to_string().contains('7'), "{notice:?}");
    }
    // The voice, privately.
    assert!(names_a_step(&told.the("position.recorded").lines));
    assert_eq!(told.the("position.recorded").to, To::Asker { private: true });
    for (who, sees) in [("ba@dm", false), ("coco@dm", false), ("rw@dm", true), ("rw2@dm", true), ("rw", false)] {
        let shown = world.say(who, "decision show D1");
        assert!(shown.the("decision.show").says("gradients-hidden"), "{who}");
        assert_eq!(names_a_step(&shown.the("decision.show").lines), sees, "{who}");
        assert!(shown.data("decision.show").get("tally").is_none());
        let log = world.say(if who == "rw" { "rw" } else { "ba" }, "log");
        assert!(!names_a_step(&log.the("log").lines), "{who}");
        assert!(log.the("log").says("log-position-hidden"));
    }
    for who in ["coco", "rw"] {
        let status = world.say(who, "status");
        assert!(!names_a_step(&status.the("status").lines));
    }
    // Extended is still before the closing.
    let extended = world.wait("5d");
    assert_eq!(extended.settled(), ["extended"]);
    assert!(extended.notices.iter().all(|notice| !names_a_step(&notice.lines)));
    assert!(!names_a_step(&world.say("ba", "decision show D1").the("decision.show").lines));
    // After it all is open, by name (R27).
    let closed = world.wait("3d");
    assert_eq!(closed.settled(), ["closed"]);
    assert!(names_a_step(&world.say("ba", "decision show D1").the("decision.show").lines));
    assert!(world.say("ba", "log").the("log").says("log-position"));
}

#[test]
fn the_lead_of_a_hidden_round_learns_what_its_own_substitute_said_and_nobody_else() {
    let (mut world, _) = open("");
    world.say("rw", "vote D1 2");
    let told = world.say("rw2", "vote D1 8 it harms the lower springs");
    let also = told.the("position.also-stated");
    assert_eq!(also.to, To::Member(world.member("rw").unwrap()));
    assert!(told.none("objection.raised"));
}

#[rstest]
#[case("", "2026-01-10T09:00:00Z")]
#[case("--kind temperature", "2026-01-10T09:00:00Z")]
#[case("--kind goal", "2026-01-19T09:00:00Z")]
fn a_round_takes_five_days_at_least_and_a_major_one_its_whole_window(#[case] options: &str, #[case] closes: &str) {
    let (world, _) = open(options);
    assert_eq!(world.decision("D1").closes, at(closes));
}

#[test]
fn less_than_five_days_is_refused_with_the_earliest() {
    let mut world = World::nine();
    let refusal = world.refused("ba", "propose How is this --method gradients --closes in 4 days");
    assert!(refusal.is(Fault::Conflict, "refusal-closing-early"));
    assert_eq!(refusal.data["earliest"], "2026-01-10T09:00:00Z");
    world.say("ba", "propose How is this --method gradients --closes in 5 days");
}

#[rstest]
#[case("", "12 23 34 6--", "strong", Some("B"), Some("2027-01-10"))]
#[case("", "12 12 12 121", "strong", Some("A"), Some("2027-01-10"))]
#[case("", "13 33 6- ---", "thin", Some("D"), Some("2026-04-10"))]
#[case("", "11 11 7- ---", "needs_work", None, None)]
#[case("", "11 11 8- ---", "blocked", None, None)]
#[case("", "44 44 44 444", "no_view", None, None)]
#[case("--kind goal", "12 12 13 334", "strong", Some("B"), Some("2027-01-19"))]
#[case("--kind goal", "13 33 63 333", "thin", None, None)]
fn strong_adopts_and_thin_only_what_is_routine(
    #[case] options: &str,
    #[case] letters: &str,
    #[case] result: &str,
    #[case] grade: Option<&str>,
    #[case] review: Option<&str>,
) {
    let (mut world, _) = open(options);
    world.votes("D1", letters);
    let told = world.wait("14d");
    assert_eq!(told.settled()[0], "closed");
    let kind = if grade.is_some() { "decision.adopted" } else { "decision.not-adopted" };
    let notice = told.room(kind);
    assert_eq!(notice.data["result"], result);
    assert_eq!(notice.data["grade"].as_str(), grade);
    assert_eq!(notice.data["review"].as_str(), review);
    assert_eq!(world.decision("D1").in_force(), grade.is_some());
    let reviewed = world.decision("D1").state_word();
    assert_eq!(reviewed, if grade.is_some() { "in-force" } else { result });
}

#[test]
fn the_whole_histogram_is_shown_after_closing_with_both_ends_named() {
    let (mut world, _) = open("");
    world.votes("D1", "11 11 66 6--");
    let told = world.wait("5d");
    let adopted = told.room("decision.adopted");
    let bars: Vec<(String, i64)> = adopted
        .lines
        .iter()
        .filter(|line| line.key == "histogram-step")
        .map(|line| {
            let arg = |name: &str| line.args.iter().find(|(known, _)| known == name).map(|(_, arg)| arg.clone());
            match (arg("step"), arg("count")) {
                (Some(Arg::Word(step)), Some(Arg::Number(count))) => (step, count),
                other => panic!("{other:?}"),
            }
        })
        .collect();
    let expected = [(1, 4), (2, 0), (3, 0), (4, 0), (5, 0), (6, 3), (7, 0), (8, 0)];
    assert_eq!(bars, expected.map(|(step, count): (i32, i64)| (step.to_string(), count)));
    assert!(adopted.says("histogram-two-peaks"));
    assert!(adopted.says("decision-position-reason"), "reasons are part of the outcome");
    assert_eq!(adopted.data["tally"]["6"], 3);
    assert_eq!(adopted.data["unheard"].as_array().map(Vec::len), Some(2));
}

#[test]
fn taking_the_temperature_decides_nothing() {
    let mut world = World::nine();
    let told = world.say("ba", "propose How warm are we to a dam --kind temperature");
    assert!(told.room("proposal.opened").says("rule-gradients-reading"));
    world.votes("D1", "11 11 11 111");
    let told = world.wait("5d");
    let read = told.room("decision.not-adopted");
    assert!(read.says("temperature-read"));
    assert_eq!(read.data["result"], "strong");
    assert_eq!(read.data["grade"], serde_json::Value::Null);
    let decision = world.decision("D1");
    assert!(!decision.adopted());
    assert_eq!(decision.tally.as_ref().map(|tally| tally.verdict), Some(Verdict::Strong));
}

#[test]
fn a_sector_that_only_goes_along_is_named_and_looked_at_soon() {
    let (mut world, _) = open("");
    world.votes("D1", "11 11 11 666");
    let told = world.wait("5d");
    let adopted = told.room("decision.adopted");
    assert!(adopted.says("tally-whole-sector"));
    assert_eq!(adopted.data["review"], "2026-04-10");
    assert_eq!(world.decision("D1").tally.as_ref().and_then(|tally| tally.grade), Some(Grade::B));
}

#[test]
fn a_bare_number_below_the_card_is_an_answer_there_and_talk_elsewhere() {
    let (mut world, _) = open("");
    world.say("ba", "propose Replant");
    let reply = |reference: &str, line: &str| {
        reply::command(reference.parse().unwrap(), Some(world.decision(reference)), line).is_some()
    };
    assert!(reply("D1", "2"));
    assert!(reply("D1", "٧: it harms the springs"));
    assert!(!reply("D1", "2 of us will come"));
    assert!(!reply("D2", "2"));
    assert!(reply("D2", "consent"));
}

#[test]
fn steps_five_to_eight_and_the_unheard_may_dissent_beneath_it() {
    let (mut world, _) = open("");
    world.votes("D1", "12 11 12 63-");
    world.wait("5d");
    world.say("uvf", "decision dissent D1 We would rather wait a year.");
    world.say("fc", "decision dissent D1 We were on the lake.");
    assert!(world.refused("ltu", "decision dissent D1 We had doubts.").is(Fault::Forbidden, "refusal-dissent-who"));
}
