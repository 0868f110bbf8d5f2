//! Decisions taken face to face and written down: seven days to contest, both versions kept (R25, 4.11).

use rstest::rstest;

use super::{World, told::keys, world::at};
use crate::{
    decision::count::Grade,
    notice::To,
    refusal::Fault,
    vocabulary::{Ground, Kind, Level, Method, Position},
};

const RECORD: &str = "decision record The path stays open --text We keep the path open all year. --method majority \
                      --positions \"BA=support, DWO=support, SB=support, RW=support, UVF=oppose: our goats cross it, and daily\"";

fn recorded() -> World {
    let mut world = World::nine();
    world.say("coco", RECORD);
    world
}

#[test]
fn a_record_is_announced_as_unconfirmed_with_its_count_and_each_reason() {
    let mut world = World::nine();
    let told = world.say("coco", RECORD);
    assert_eq!(told.events(), ["recorded"]);
    let notice = told.room("decision.recorded");
    assert_eq!((&notice.data["state"], &notice.data["result"]), (&"recorded".into(), &"adopted".into()));
    assert_eq!(notice.data["grade"], "D");
    assert_eq!(notice.data["tally"]["support"], 4);
    assert!(notice.says("record-contest") && notice.says("decision-position-reason") && notice.says("tally-unheard"));
    let decision = world.decision("D1");
    assert_eq!((decision.kind, decision.method, decision.level), (Kind::Other, Method::Majority, Level::Routine));
    assert!(!decision.in_force() && !decision.adopted());
    let org = world.org("UVF");
    let reason = decision.counting(org).and_then(|stated| stated.reason).unwrap();
    assert_eq!(world.texts[&reason], "our goats cross it, and daily");
}

#[test]
fn uncontested_it_is_confirmed_after_seven_days_and_counts_from_then() {
    let mut world = recorded();
    assert!(world.say("ba", "decision list --status recorded").the("decision.list").says("state-recorded"));
    assert_eq!(world.say("ba", "decision list --status adopted").data("decision.list")["count"], 0);
    assert_eq!(world.say("ba", "decision list --status not-adopted").data("decision.list")["count"], 0);
    assert!(world.wait("6d").events().is_empty());
    let told = world.wait("1d");
    assert_eq!(told.events(), ["record_confirmed"]);
    assert_eq!(told.room("decision.adopted").data["state"], "in-force");
    assert!(world.decision("D1").in_force());
    // The review counts from when it was decided (R24).
    assert_eq!(world.decision("D1").review_at, Some(at("2027-01-05T09:00:00Z")));
    assert!(
        world
            .refused("uvf", "decision contest D1 It was the dry season only.")
            .is(Fault::Closed, "refusal-contest-late")
    );
    // The record is the outcome: nobody is asked for another.
    assert!(world.wait("30d").events().is_empty());
}

#[test]
fn a_contested_record_shows_both_versions_and_counts_only_once_corrected() {
    let mut world = recorded();
    world.wait("2d");
    let told = world.say("uvf", "decision contest D1 We agreed on the dry season only.");
    let contested = told.room("decision.contested");
    assert_eq!(contested.data["state"], "contested");
    assert!(contested.says("record-contested-text") && contested.says("record-as-recorded"));
    let told_to: Vec<To> = told.all("decision.contested").iter().map(|notice| notice.to).collect();
    assert!(told_to.contains(&To::Member(world.member("coco").unwrap())));
    let shown = world.say("ba", "decision show D1");
    assert!(
        shown.the("decision.show").says("decision-text") && shown.the("decision.show").says("record-contested-text")
    );
    // Time alone heals nothing.
    assert!(world.wait("60d").events().is_empty());
    assert_eq!(world.decision("D1").state_word(), "contested");
    assert_eq!(world.say("ba", "decision list --status contested").data("decision.list")["count"], 1);
}

#[rstest]
#[case("xeno", Fault::Forbidden, "refusal-unknown-account")]
#[case("coco", Fault::Forbidden, "refusal-no-seat")]
fn who_has_no_voice_contests_nothing(#[case] who: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = recorded();
    assert!(world.refused(who, "decision contest D1 It was the dry season only.").is(fault, key));
}

#[test]
fn a_contest_says_how_it_was() {
    let mut world = recorded();
    assert!(world.refused("uvf", "decision contest D1 no").is(Fault::Usage, "refusal-contest-short"));
    world.say("ba", "propose Something");
    assert!(world.refused("uvf", "decision contest D2 It was otherwise.").fault == Fault::Conflict);
}

#[test]
fn only_a_coordinator_records() {
    let mut world = World::nine();
    assert!(world.refused("ba", RECORD).is(Fault::Forbidden, "refusal-coordinator-only"));
}

#[test]
fn without_positions_the_grade_is_the_lowest_of_its_method_and_nobody_is_called_unheard() {
    let mut world = World::nine();
    for (method, grade) in
        [("consent", Grade::B), ("two-thirds", Grade::C), ("majority", Grade::D), ("gradients", Grade::D)]
    {
        let told = world.say("coco", &format!("decision record The path --text It stays open. --method {method}"));
        let notice = told.room("decision.recorded");
        assert!(notice.says("tally-not-noted"), "{method}");
        assert_eq!(notice.data["grade"], grade.letter(), "{method}");
        assert_eq!(notice.data["unheard"].as_array().map(Vec::len), Some(0));
    }
    world.wait("7d");
    assert!(world.state.decisions.values().all(|decision| decision.in_force()));
}

#[test]
fn noted_positions_are_counted_by_the_rule_and_may_fail_it() {
    let mut world = World::nine();
    let few = "decision record The path --text It stays open. --method majority --positions BA=support, RW=oppose: our goats cross it";
    let told = world.say("coco", few);
    assert_eq!(told.room("decision.recorded").data["result"], "no_quorum");
    let told = world.wait("7d");
    assert_eq!(told.room("decision.not-adopted").data["state"], "no_quorum");
    assert!(!world.decision("D1").adopted());
}

#[rstest]
#[case("consent", "BA=objection: it harms the springs", Position::Objection, None)]
#[case("consensus", "BA=block: harm: it dries the springs", Position::Block, Some(Ground::Harm))]
#[case("consensus", "BA=stand aside: we lack a mandate", Position::StandAside, None)]
#[case("majority", "BA=en contra: demasiado caro", Position::Oppose, None)]
#[case("gradients", "BA=٧: it harms the springs", Position::Seven, None)]
fn positions_are_noted_in_any_of_their_words(
    #[case] method: &str,
    #[case] noted: &str,
    #[case] position: Position,
    #[case] ground: Option<Ground>,
) {
    let mut world = World::nine();
    world.say(
        "coco",
        &format!("decision record The path --text It stays open. --method {method} --positions \"{noted}\""),
    );
    let org = world.org("BA");
    let counting = world.decision("D1").counting(org).unwrap();
    assert_eq!((counting.position, counting.ground), (position, ground));
    assert!(counting.reason.is_some() && counting.member.is_none());
}

#[rstest]
#[case("BA=consent", Fault::Usage, "refusal-record-position-method")]
#[case("BA=perhaps", Fault::Usage, "refusal-record-position-method")]
#[case("BA=", Fault::Usage, "refusal-record-position-method")]
#[case("support", Fault::Usage, "refusal-record-position")]
#[case("XYZ=support", Fault::NotFound, "refusal-org-unknown")]
#[case("BA=support, BA=oppose: we thought again", Fault::Usage, "refusal-record-twice")]
#[case("BA=oppose", Fault::Usage, "refusal-record-reason")]
#[case("BA=oppose: no", Fault::Usage, "refusal-record-reason")]
#[case("NY=support", Fault::Forbidden, "refusal-org-no-voice")]
fn positions_that_do_not_fit_are_refused_and_nothing_is_stored(
    #[case] noted: &str,
    #[case] fault: Fault,
    #[case] key: &str,
) {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Nile Youth --sector communities --code NY --status named");
    let line = format!("decision record The path --text It stays open. --method majority --positions \"{noted}\"");
    let refusal = world.refused("coco", &line);
    assert!(refusal.is(fault, key), "{noted}: {refusal:?}");
    assert!(world.state.decisions.is_empty());
}

#[test]
fn a_block_is_noted_with_its_ground() {
    let mut world = World::nine();
    let line = "decision record The path --text It stays open. --method consensus --positions \"BA=block: it dries the springs\"";
    assert!(world.refused("coco", line).is(Fault::Usage, "refusal-record-ground"));
}

#[test]
fn a_record_says_when_it_was_decided_and_not_in_the_future() {
    let mut world = World::nine();
    world.wait("30d");
    world.say("coco", &format!("{RECORD} --on 2026-01-20"));
    assert_eq!(world.decision("D1").record.as_ref().map(|record| record.on), Some(at("2026-01-20T09:00:00Z")));
    world.wait("7d");
    assert_eq!(world.decision("D1").review_at, Some(at("2027-01-20T09:00:00Z")));
    assert!(world.refused("coco", &format!("{RECORD} --on 2026-12-01")).is(Fault::Usage, "refusal-future"));
    // A day alone means nine; written down at eight it is today all the same.
    world.until(at("2026-03-02T08:00:00Z"));
    world.say("coco", &format!("{RECORD} --on 2026-03-02"));
    assert_eq!(world.decision("D2").record.as_ref().map(|record| record.on), Some(world.now));
}

#[test]
fn a_record_cannot_be_weaker_than_its_kind_is_decided_by() {
    let mut world = World::nine();
    let refusal = world.refused("coco", &format!("{RECORD} --kind goal"));
    assert!(refusal.is(Fault::Forbidden, "refusal-method-weaker"));
    assert!(keys(&refusal.lines).iter().any(|key| key == "refusal-method-weaker-hint"));
}

#[test]
fn a_recorded_rule_changes_rules_once_it_is_confirmed() {
    let mut world = World::nine();
    let line = "decision record How we decide --kind governance-rule --text Five days are enough. --method double-majority --set window.routine=5d";
    let told = world.say("coco", line);
    assert!(told.room("decision.recorded").says("set-window"));
    world.say("ba", "propose Before");
    assert_eq!(world.decision("D2").rules.window_days, 7);
    let told = world.wait("7d");
    assert!(told.room("decision.adopted").says("set-window"));
    world.say("ba", "propose After");
    assert_eq!(world.decision("D3").rules.window_days, 5);
    let refusal = world.refused("coco", &format!("{RECORD} --set window.routine=4d"));
    assert!(refusal.is(Fault::Usage, "refusal-set-kind"));
}

#[test]
fn dissent_stands_beneath_a_record_for_fourteen_days() {
    let mut world = recorded();
    world.say("uvf", "decision dissent D1 Our goats will cross it all the same.");
    world.say("fc", "decision dissent D1 We were not there that day.");
    assert!(world.refused("ba", "decision dissent D1 We like it.").is(Fault::Forbidden, "refusal-dissent-who"));
}

#[test]
fn records_come_back_the_same_from_the_ledger() {
    let mut world = recorded();
    world.say("uvf", "decision contest D1 We agreed on the dry season only.");
    assert_eq!(crate::state::State::replay(&world.ledger), world.state);
}

#[test]
fn the_recorder_corrects_a_record_and_seven_new_days_begin() {
    let mut world = recorded();
    world.wait("6d");
    world.say("uvf", "decision contest D1 We agreed on the dry season only.");
    world.wait("3d");
    assert!(world.refused("uvf", "decision amend D1 --text Only in the dry season.").fault == Fault::Forbidden);
    let told = world.say("coco", "decision amend D1 --text We keep the path open in the dry season.");
    assert_eq!(told.events(), ["record_corrected"]);
    let corrected = told.room("decision.recorded");
    assert!(corrected.says("record-corrected"));
    assert_eq!((&corrected.data["version"], &corrected.data["state"]), (&2.into(), &"recorded".into()));
    // What was noted stays noted.
    assert_eq!(corrected.data["tally"]["support"], 4);
    let shown = world.say("ba", "decision show D1");
    assert!(
        shown.the("decision.show").says("record-version") && shown.the("decision.show").says("record-contested-text")
    );
    assert!(world.wait("6d").events().is_empty());
    assert_eq!(world.wait("1d").events(), ["record_confirmed"]);
    assert!(world.decision("D1").in_force());
    let refusal = world.refused("coco", "decision amend D1 --text We close it for good.");
    assert!(refusal.is(Fault::Closed, "refusal-record-confirmed"));
}

#[test]
fn a_correction_may_note_positions_anew_and_be_contested_anew() {
    let mut world = recorded();
    world.say("uvf", "decision contest D1 Two of us were against it, and said so.");
    let line = "decision amend D1 --text We keep the path open. --positions \"BA=support, DWO=support, SB=support, \
                UVF=oppose: our goats cross it, FC=oppose: our nets dry there\"";
    let told = world.say("coco", line);
    let tally = &told.room("decision.recorded").data["tally"];
    assert_eq!((&tally["support"], &tally["oppose"]), (&3.into(), &2.into()));
    world.wait("6d");
    world.say("fc", "decision contest D1 We left before it was decided.");
    assert!(world.decision("D1").contested());
    assert!(world.wait("30d").events().is_empty());
}
