//! Advice: one decides, after asking and answering (4.8, 4.11).

use rstest::rstest;

use super::{World, told::keys};
use crate::{
    decision::{Status, count::Grade, particulars::Adviser},
    notice::To,
    refusal::Fault,
    vocabulary::{AdviceAnswer, Kind, Method},
};

/// D1 gives the role of the well keeper to `rw`, who holds it as a person.
fn world() -> World {
    let mut world = World::nine();
    world.say("ba", "propose Ruth keeps the wells --kind role --person @rw");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "decision outcome D1 Ruth keeps the wells.");
    world
}

const ASK: &str =
    "propose Where to dig the next well --kind operational --task D1 --affected UVF, FC --knowledgeable HFG, @coco";

fn asked() -> World {
    let mut world = world();
    world.say("rw", ASK);
    world
}

#[test]
fn whoever_holds_the_role_asks_and_each_of_those_asked_is_told_privately() {
    let mut world = world();
    let told = world.say("rw", ASK);
    assert_eq!(told.events(), ["proposed", "opened"]);
    let card = told.room("proposal.opened");
    assert!(
        card.says("rule-advice") && card.says("advice-task") && card.says("advice-asked") && card.says("advice-how")
    );
    assert!(!card.says("rule-quorum"));
    let asked: Vec<To> = told.all("proposal.nudge").iter().map(|notice| notice.to).collect();
    for who in ["uvf", "uvf2", "fc", "fc3", "hfg", "coco"] {
        assert!(asked.contains(&To::Member(world.member(who).unwrap())), "{who}");
    }
    assert!(!asked.contains(&To::Member(world.member("ba").unwrap())));
    let decision = world.decision("D2");
    assert_eq!((decision.method, decision.kind), (Method::Advice, Kind::Operational));
    assert_eq!(decision.closes, world.now + chrono::TimeDelta::days(3));
    assert_eq!(decision.heard(), (0, 2));
}

#[rstest]
#[case("--affected UVF --knowledgeable RW", Fault::Usage, "refusal-advice-task")]
#[case("--task D1 --knowledgeable RW", Fault::Usage, "refusal-advice-whom")]
#[case("--task D1 --affected UVF", Fault::Usage, "refusal-advice-whom")]
#[case("--task D9 --affected UVF --knowledgeable RW", Fault::NotFound, "refusal-unknown-reference")]
#[case("--task F1 --affected UVF --knowledgeable RW", Fault::NotFound, "refusal-reference-letter")]
#[case("--task D1 --affected NY --knowledgeable RW", Fault::Forbidden, "refusal-org-no-voice")]
#[case("--task D1 --affected UVF --knowledgeable Nobody", Fault::NotFound, "refusal-org-unknown")]
#[case("--task D1 --affected UVF --knowledgeable RW --closes in 2 days", Fault::Conflict, "refusal-closing-early")]
fn what_advice_needs_is_asked_for(#[case] options: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = world();
    world.say("coco", "stakeholder add Nile Youth --sector communities --code NY --status named");
    let refusal = world.refused("rw", &format!("propose Where to dig --kind operational {options}"));
    assert!(refusal.is(fault, key), "{options}: {refusal:?}");
}

#[test]
fn nobody_decides_alone_without_the_role() {
    let mut world = world();
    assert!(world.refused("ba", ASK).is(Fault::Forbidden, "refusal-advice-not-held"));
    // Nor by a decision that gives no role, or by one that has been replaced.
    world.say("ba", "propose Something --person @ba");
    world.votes("D2", "CC CC CC CCC");
    world.wait("7d");
    assert!(world.refused("ba", &ASK.replace("D1", "D2")).is(Fault::Forbidden, "refusal-advice-not-held"));
    world.say("ba", "propose Somebody else keeps them --kind role --person @wwn --supersedes D1");
    world.votes("D3", "CC CC CC CCC");
    world.wait("7d");
    assert!(world.refused("rw", ASK).is(Fault::Forbidden, "refusal-advice-not-held"));
}

#[test]
fn a_coordinator_who_holds_the_role_needs_no_sponsor() {
    let mut world = World::nine();
    world.say("ba", "propose Coco keeps the wells --kind role --person @coco");
    world.votes("D1", "CC CC CC CCC");
    world.wait("7d");
    let told = world.say("coco", &ASK.replace(", @coco", ""));
    assert_eq!(told.events(), ["proposed", "opened"]);
    assert!(told.none("proposal.waiting"));
}

#[test]
fn the_options_of_advice_fit_no_other_method_and_other_kinds_need_a_rule() {
    let mut world = world();
    let refusal = world.refused("rw", "propose Something --task D1");
    assert!(refusal.is(Fault::Usage, "refusal-advice-only"));
    let refusal = world.refused("rw", "propose Something --method advice --task D1 --affected UVF --knowledgeable RW");
    assert!(refusal.is(Fault::Forbidden, "refusal-method-weaker"));
    world.say("rw", "propose Something --kind operational --method consent");
}

#[test]
fn any_words_are_advice_those_of_positions_too() {
    let mut world = asked();
    let told = world.say("uvf", "vote D2 support the upper spring, it never runs dry");
    assert_eq!(told.room("advice.given").data["heard"], 1);
    let given = &world.decision("D2").advice.given[0];
    assert_eq!(world.texts[&given.text], "support the upper spring, it never runs dry");
    world.say("fc", "vote D2 pas trop près du lac, l'eau y est salée");
    world.say("hfg", "vote D2 مع الحفر قرب الطريق لأن الوصول سهل");
    let texts: Vec<&str> =
        world.decision("D2").advice.given.iter().map(|given| world.texts[&given.text].as_str()).collect();
    assert_eq!(texts[1..], ["pas trop près du lac, l'eau y est salée", "مع الحفر قرب الطريق لأن الوصول سهل"]);
    // A voice that was not asked may speak too.
    world.say("ba", "vote D2 mind the pipeline below the road");
    assert_eq!(world.decision("D2").heard(), (2, 2));
    assert!(world.refused("ltu", "vote D2 no").is(Fault::Usage, "refusal-advice-short"));
    assert!(world.refused("xeno", "vote D2 dig it in my garden").is(Fault::Forbidden, "refusal-unknown-account"));
}

#[test]
fn somebody_named_as_knowing_speaks_for_themselves() {
    let mut world = asked();
    world.say("coco", "vote D2 the geologists advise against the ford");
    let coco = world.member("coco").unwrap();
    assert_eq!(world.decision("D2").advice.given[0].from, Adviser::Member(coco));
    world.wait("3d");
    world.say("rw", "decision answer D2 coco declined The ford is the only place they can reach.");
    assert!(world.decision("D2").advice.unanswered().is_empty());
}

#[test]
fn an_organisation_gives_one_advice_its_leads_last() {
    let mut world = asked();
    world.say("uvf2", "vote D2 the upper spring, please");
    world.say("uvf", "vote D2 the lower spring, please");
    world.say("uvf2", "vote D2 no, really the upper one");
    let decision = world.decision("D2");
    let counting = decision.advice.counting();
    assert_eq!(counting.len(), 1);
    assert_eq!(world.texts[&counting[0].text], "the lower spring, please");
    world.say("rw", "decision answer D2 UVF taken We dig at the lower spring.");
    // Who changes the advice is answered anew.
    world.say("uvf", "vote D2 the middle spring, please");
    assert_eq!(world.decision("D2").advice.unanswered().len(), 1);
}

#[test]
fn affected_voices_that_are_silent_are_reminded_once() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    let told = world.wait("36h");
    assert_eq!(told.events(), ["advice_asked"]);
    let reminded: Vec<To> = told.notices.iter().map(|notice| notice.to).collect();
    assert!(reminded.contains(&To::Member(world.member("fc").unwrap())));
    assert!(!reminded.contains(&To::Member(world.member("uvf").unwrap())));
}

#[test]
fn it_stays_open_until_each_piece_of_advice_is_answered_and_is_then_adopted_with_grade_e() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    world.say("hfg", "vote D2 ask the geologists first");
    // Not before the window is over.
    let refusal = world.refused("rw", "decision outcome D2 We dig at the upper spring.");
    assert!(refusal.is(Fault::Conflict, "refusal-advice-window"));
    assert_eq!(refusal.data["earliest"], "2026-01-15T09:00:00Z");
    world.say("rw", "decision answer D2 UVF taken We dig there.");
    let told = world.wait("3d");
    assert_eq!(told.events(), ["advice_asked", "advice_pending"]);
    let over = told.the("outcome.due");
    assert_eq!(over.to, To::Member(world.member("rw").unwrap()));
    assert!(over.says("advice-over-missing"));
    assert_eq!(world.decision("D2").state_word(), "answers-missing");
    let refusal = world.refused("rw", "decision outcome D2 We dig at the upper spring.");
    assert!(refusal.is(Fault::Conflict, "refusal-answers-missing"));
    assert_eq!(world.decision("D2").status, Status::Open);
    assert!(world.refused("uvf", "vote D2 too late for this").is(Fault::Closed, "refusal-late"));
    let told = world.say("rw", "decision answer D2 HFG partly We asked one of them.");
    assert!(told.room("advice.answered").says("advice-partly"));
    let told = world.say("rw", "decision outcome D2 We dig at the upper spring.");
    assert_eq!(told.events(), ["outcome_stated", "closed"]);
    let adopted = told.room("decision.adopted");
    assert_eq!((&adopted.data["result"], &adopted.data["grade"]), (&"adopted".into(), &"E".into()));
    assert_eq!(adopted.data["unheard"].as_array().map(Vec::len), Some(1));
    assert!(adopted.says("advice-line") && adopted.says("advice-answer-line") && adopted.says("advice-none-from"));
    assert!(adopted.says("decision-outcome") && !adopted.says("decision-outcome-due"));
    assert!(told.none("decision.outcome"));
    let decision = world.decision("D2");
    assert_eq!(decision.tally.as_ref().and_then(|tally| tally.grade), Some(Grade::E));
    assert!(decision.in_force());
    // Whoever was not heard may still say so beneath it.
    world.say("fc", "decision dissent D2 Nobody asked us in time.");
}

#[test]
fn without_any_advice_it_is_valid_and_says_from_whom_none_came() {
    let mut world = asked();
    world.wait("3d");
    let told = world.say("rw", "decision outcome D2 We dig at the ford.");
    let adopted = told.room("decision.adopted");
    assert!(adopted.says("advice-none-from"));
    assert_eq!(adopted.data["unheard"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_decider_is_reminded_and_then_left_alone() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    let told = world.wait("90d");
    let pending = told.events().iter().filter(|event| *event == "advice_pending").count();
    assert_eq!(pending, 5, "{:?}", told.events());
    assert_eq!(world.decision("D2").state_word(), "answers-missing");
}

#[test]
fn a_voice_left_out_is_added_by_any_voice_and_has_three_days_of_its_own() {
    let mut world = asked();
    world.wait("2d");
    let told = world.say("ba", "decision affected D2 LTU");
    assert!(told.room("advice.affected").says("advice-affected"));
    assert_eq!(told.the("proposal.nudge").to, To::Member(world.member("ltu").unwrap()));
    assert!(world.refused("ba", "decision affected D2 LTU").is(Fault::Conflict, "refusal-affected-already"));
    assert!(world.refused("ba", "decision affected D2 UVF").is(Fault::Conflict, "refusal-affected-already"));
    world.wait("2d");
    // For the others it is over, for the left-out voice not, and nothing is published before.
    assert!(world.refused("uvf", "vote D2 the upper spring, please").is(Fault::Closed, "refusal-late"));
    let refusal = world.refused("rw", "decision outcome D2 We dig at the ford.");
    assert!(refusal.is(Fault::Conflict, "refusal-advice-window"));
    assert_eq!(refusal.data["earliest"], "2026-01-17T09:00:00Z");
    world.say("ltu", "vote D2 not below the town, please");
    world.wait("1d");
    world.say("rw", "decision answer D2 LTU taken We stay above the town.");
    world.say("rw", "decision outcome D2 We dig at the upper spring.");
    assert!(world.decision("D2").in_force());
}

#[test]
fn two_voices_of_different_sectors_turn_it_into_a_consent_proposal() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    world.wait("1d");
    let told = world.say("uvf", "decision escalate D2 this is about the water of all");
    assert_eq!(told.events(), ["escalated"]);
    assert!(told.room("advice.escalated").says("escalated-reason"));
    assert!(world.refused("uvf", "decision escalate D2").is(Fault::Conflict, "refusal-escalated"));
    // One of the same sector is not enough.
    assert_eq!(world.say("fc", "decision escalate D2").events(), ["escalated"]);
    assert_eq!(world.decision("D2").method, Method::Advice);
    let told = world.say("ba", "decision escalate D2");
    assert_eq!(told.events(), ["escalated", "turned_consent", "opened"]);
    let decision = world.decision("D2");
    assert_eq!((decision.method, decision.version), (Method::Consent, 2));
    assert_eq!(decision.closes, world.now + chrono::TimeDelta::days(7));
    assert_eq!(decision.heard(), (0, 9));
    let card = &told.notices.iter().find(|notice| notice.says("rule-consent")).unwrap();
    assert_eq!(card.to, To::Rooms);
    assert!(card.says("advice-turned") && card.says("advice-line"));
    assert!(world.refused("rw", "decision outcome D2 We dig.").is(Fault::Conflict, "refusal-not-closed"));
    assert!(world.refused("ltu", "decision escalate D2").is(Fault::Conflict, "refusal-not-advice"));
    world.votes("D2", "CC CC CC CCK");
    let told = world.wait("7d");
    assert_eq!(told.room("decision.adopted").data["grade"], "B");
}

#[test]
fn answering_and_publishing_is_the_deciders_alone() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    for who in ["ba", "coco", "rw2"] {
        let refusal = world.refused(who, "decision answer D2 UVF taken We dig there.");
        assert!(refusal.is(Fault::Forbidden, "refusal-not-decider"), "{who}");
        assert!(world.refused(who, "decision outcome D2 We dig there.").is(Fault::Forbidden, "refusal-not-decider"));
    }
    assert!(world.refused("rw", "decision answer D2 FC taken We dig there.").is(Fault::NotFound, "refusal-no-advice"));
    assert!(world.refused("rw", "decision answer D2 UVF taken ok").is(Fault::Usage, "refusal-answer-short"));
    assert_eq!(world.refused("rw", "decision answer D2 UVF perhaps We dig there.").fault, Fault::Usage);
    assert!(
        world.refused("rw", "decision answer D1 UVF taken We dig there.").is(Fault::Conflict, "refusal-not-advice")
    );
}

#[test]
fn a_role_that_ended_meanwhile_decides_nothing_any_more() {
    let mut world = asked();
    world.say("ba", "propose Somebody else keeps them --kind role --person @wwn --supersedes D1");
    world.votes("D3", "CC CC CC CCC");
    world.wait("7d");
    assert!(world.refused("rw", "decision outcome D2 We dig.").is(Fault::Forbidden, "refusal-advice-not-held"));
}

#[test]
fn the_decider_takes_it_back() {
    let mut world = asked();
    world.wait("4d");
    world.say("rw", "decision withdraw D2 we found water already");
    assert!(world.refused("uvf", "vote D2 the upper spring, please").is(Fault::Closed, "refusal-late"));
    assert!(world.wait("90d").events().is_empty());
}

#[test]
fn the_status_asks_affected_voices_for_advice_and_others_for_nothing() {
    let mut world = asked();
    assert!(world.say("uvf", "status").the("status").says("voice-advice"));
    assert!(!world.say("ba", "status").the("status").says("voice-advice"));
    world.say("uvf", "vote D2 the upper spring, please");
    assert!(!world.say("uvf", "status").the("status").says("voice-advice"));
}

#[test]
fn answers_are_in_the_log_and_in_the_ledger() {
    let mut world = asked();
    world.say("uvf", "vote D2 the upper spring, please");
    world.say("rw", "decision answer D2 UVF taken We dig there.");
    let log = world.say("ba", "log");
    assert!(keys(&log.the("log").lines).iter().any(|key| key == "log-advice-answered"));
    let replayed = crate::state::State::replay(&world.ledger);
    assert_eq!(replayed.decisions[&2].advice.given[0].answer.map(|(answer, _)| answer), Some(AdviceAnswer::Taken));
    assert_eq!(replayed, world.state);
}
