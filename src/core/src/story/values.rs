//! The value checklist: a round like a check-in on a sheet of its own, once a year, and nothing that check-ins feel. 2.4.

use chrono::TimeDelta;
use rstest::rstest;
use serde_json::{Value, json};

use super::{
    World,
    checkin::{all, close, sealed},
    world::at,
};
use crate::{
    checkin::{
        self,
        ballot::Mark,
        own,
        sheet::{Sheet, next_value},
    },
    notice::{Attachment, Notice, To},
    picture::Picture,
    refusal::Fault,
    reply,
};

/// Nine voices with three people each, and a value checklist that opens now.
fn opened() -> World {
    let mut world = World::nine();
    world.say("coco", "checkin start --value");
    world
}

/// Three of public, three of communities, two of private.
const EIGHT: [(&str, u8); 8] =
    [("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 1), ("ltu", 1), ("fc", 2), ("sb", 2), ("hfg", 3)];

fn items(notice: &Notice) -> &Vec<Value> {
    notice.data["items"].as_array().unwrap()
}

#[test]
fn a_round_asks_twelve_reasons_privately_and_says_the_promise_first() {
    let mut world = World::nine();
    let told = world.say("coco", "checkin start --value");
    assert!(told.room("checkin.opened").says("value-opened"));
    assert!(told.none("checkin.changes"), "what changed since a check-in is said before a check-in");
    let private: Vec<_> =
        told.all("checkin.opened").into_iter().filter(|notice| matches!(notice.to, To::Member(_))).collect();
    assert_eq!(private.len(), 27);
    for notice in private {
        assert_eq!(notice.lines[0].key, "checkin-privacy");
        assert!(notice.says("checkin-question-durability") && notice.says("value-scale"));
        assert!(!notice.says("checkin-question-worth") && !notice.says("checkin-scale"));
    }
    assert!(world.say("ba", "status").notices[0].says("status-value-open"));
}

#[rstest]
#[case("3 2 - 1 3 3 2 1 3 2 3 3")]
#[case("C1 3 2 - 1 3 3 2 1 3 2 3 3 --comment We are heard")]
#[case("32-133213233")]
#[case("٣ ٢ - ١ ٣ ٣ ٢ ١ ٣ ٢ ٣ ٣")]
fn twelve_scores_in_a_line_are_sealed_and_nothing_of_them_stands_in_the_ledger(#[case] line: &str) {
    let mut world = opened();
    let before = world.ledger.len();
    let told = world.say("ba@dm", &format!("checkin answer {line}"));
    assert_eq!((told.kinds(), world.ledger.len()), (vec!["checkin.answered"], before));
    let first = [Some(Mark::Score(3)), Some(Mark::Score(2)), Some(Mark::Skip), Some(Mark::Score(1))];
    assert_eq!((sealed(&world, "ba").len(), &sealed(&world, "ba")[..4]), (12, &first[..]));
}

#[rstest]
#[case("3 2 3 3 2 1 3 3 2 3 2", "refusal-checkin-count", &["12"])]
#[case("3 2 3 3 2 1 3 3 2 3 2 2 3", "refusal-checkin-count", &["12"])]
#[case("4 4 4 4 4 4 4 4 4 4", "refusal-checkin-score", &["3"])]
#[case("3 2 3 3 2 1 3 3 2 3 2 0", "refusal-checkin-score", &["3"])]
fn what_is_on_no_scale_and_too_few_or_many_are_refused(#[case] line: &str, #[case] key: &str, #[case] says: &[&str]) {
    let refusal = opened().refused("ba", &format!("checkin answer {line}"));
    assert!(refusal.is(Fault::Usage, key), "{refusal:?}");
    let told = format!("{refusal:?}");
    assert!(says.iter().all(|number| told.contains(&format!("({number})")) || told.contains(&format!("\"{number}\""))));
    assert!(told.contains("3 2 3 3"), "how it would be right: {told}");
}

#[test]
fn question_by_question_on_three_steps() {
    let mut world = opened();
    let told = world.say("ba@dm", "checkin answer");
    let first = told.the("checkin.question");
    assert!(first.says("checkin-question-full-picture") && first.says("value-question-how"));
    let buttons: Vec<&str> = first.buttons.iter().map(|button| button.id.as_str()).collect();
    assert_eq!(buttons, ["checkin:C1:1:1", "checkin:C1:1:2", "checkin:C1:1:3", "checkin:C1:1:skip"]);
    let press = |world: &mut World, button: &str| {
        let command = reply::pressed(button, Some("The school joined in")).unwrap();
        world.carry_out(world.now, "ba@dm", command)
    };
    for number in 1..=11 {
        let told = press(&mut world, &format!("checkin:C1:{number}:2")).unwrap();
        assert_eq!(told.the("checkin.question").topic, Some(format!("checkin.question.{}", number + 1)));
    }
    // A press that no question of this sheet offers.
    assert!(press(&mut world, "checkin:C1:12:5").unwrap_err().is(Fault::Usage, "refusal-checkin-score"));
    let told = press(&mut world, "checkin:C1:12:3").unwrap();
    let done = told.the("checkin.answered");
    assert!(done.says("value-open-question") && done.buttons[0].id == "checkin:C1:remark");
    assert!(press(&mut world, "checkin:C1:remark").unwrap().the("checkin.answered").says("checkin-comment-kept"));
    let lines = own::lines(&world.state, &world.directory(), "C1".parse().unwrap(), world.member("ba").unwrap());
    let lines: Vec<String> = lines.unwrap().iter().map(|line| format!("{line:?}")).collect();
    assert_eq!(lines.len(), 14, "what it is, twelve answers, the remark");
    assert!(lines[1].contains("checkin-key-full-picture") && lines[1].contains("value-scale-2"), "{}", lines[1]);
    assert!(world.say("ba@dm", "checkin answer").the("checkin.answered").says("value-all-answered"));
}

#[test]
fn a_line_in_reply_is_an_answer_and_one_score_in_a_room_is_not() {
    let about = "C1".parse().unwrap();
    let answered = |line: &str| reply::command(about, None, line).is_some();
    assert!(answered("3 2 3 3 2 1 3 3 2 3 2 2") && answered("323321332322"));
    assert!(!answered("3") && !answered("321"));
}

#[test]
fn the_card_shows_by_sector_what_was_got_worst_first() {
    let mut world = opened();
    all(&mut world, &EIGHT);
    world.say("sb", "checkin answer 3 3 3 3 3 3 3 3 3 3 3 1");
    let told = close(&mut world);
    let card = told.room("checkin.results");
    assert!(card.says("value-results") && card.says("value-item") && card.says("checkin-more"));
    assert_eq!((&card.data["sheet"], items(card).len()), (&json!("value"), 12));
    let worst = &items(card)[0];
    assert_eq!((&worst["key"], &worst["mean"], &worst["got"]), (&json!("durability"), &json!(2.1), &json!("partly")));
    // Two of private go with three others; who stays alone is clamped below ten answers. No bands, gaps, splits.
    assert_eq!(worst["groups"], json!({ "communities": "≤1.5" }));
    assert_eq!(worst["pool"], json!({ "of": ["private", "public"], "mean": "≥2.5", "n": 5 }));
    assert!(["band", "gap", "split", "trend"].iter().all(|figure| worst.get(figure).is_none()), "{worst}");
    let full = world.say("rw", "checkin results C1 --full");
    let full = full.the("checkin.results");
    assert_eq!(full.lines.iter().filter(|line| line.key == "value-item").count(), 12, "of one group none is lowest");
    assert!(full.says("checkin-groups") && !full.says("checkin-star"));
    let Some(Attachment::Picture(picture)) = &full.attach else { panic!("{full:?}") };
    let Picture::Checkin(picture) = picture.as_ref() else { panic!("{picture:?}") };
    assert_eq!((picture.sheet, picture.items.len()), (Sheet::Value, 12));
    assert!(picture.items.iter().all(|item| item.gap.is_none() && !item.split));
    // The log names it by its name.
    let log = world.say("rw", "log");
    assert!(log.notices[0].says("log-value-opened") && log.notices[0].says("log-value-closed"));
}

/// Nothing from four answers, all of it from five; no group of two, a group of three.
#[rstest]
#[case(&[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 1)], None)]
#[case(&[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 1), ("ltu", 1)], Some(json!({})))]
#[case(&[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 1), ("ltu", 1), ("fc", 1)],
    Some(json!({ "public": "≥2.5", "communities": "≤1.5" })))]
fn floors_hold_from_both_sides(#[case] answers: &[(&str, u8)], #[case] groups: Option<Value>) {
    let mut world = opened();
    all(&mut world, answers);
    let mut told = close(&mut world);
    if groups.is_none() {
        assert_eq!(told.room("checkin.extended").data["answered"], 4, "once, five days more");
        told = close(&mut world);
    }
    let card = told.room("checkin.results");
    assert_eq!(card.says("checkin-not-shown"), groups.is_none());
    assert_eq!(items(card).first().map(|item| item["groups"].clone()), groups);
    assert_eq!(card.says("value-item-groups"), groups.is_some_and(|groups| groups != json!({})), "the lowest of two");
    assert!(world.ballots.is_empty() && world.state.checkins.values[0].answered as usize == answers.len());
}

#[test]
fn a_reason_with_too_few_answers_has_no_figure() {
    let mut world = opened();
    all(&mut world, &EIGHT);
    for who in ["ba", "ba2", "dwo", "uvf"] {
        world.say(who, "checkin answer - 2 2 2 2 2 2 2 2 2 2 2");
    }
    let told = close(&mut world);
    let hidden = items(told.room("checkin.results")).last().unwrap();
    assert_eq!(hidden, &json!({ "key": "full-picture", "mean": null, "n": 4 }));
}

#[test]
fn it_is_yearly_and_one_round_is_open_at_a_time() {
    let mut world = opened();
    for line in ["checkin start", "checkin start --value"] {
        assert!(world.refused("coco", line).is(Fault::Conflict, "refusal-checkin-open"));
    }
    all(&mut world, &EIGHT);
    close(&mut world);
    let refusal = world.refused("coco", "checkin start --value");
    assert!(refusal.is(Fault::Conflict, "refusal-value-soon"));
    assert_eq!(refusal.data, json!({ "earliest": "2026-11-01T09:00:00Z" }));
    // A check-in is another matter, now and while it is open.
    world.say("coco", "checkin start");
    assert_eq!(world.state.checkins.open.as_ref().unwrap().number, 2, "numbers are shared");
    assert!(world.refused("coco", "checkin start --value").is(Fault::Conflict, "refusal-checkin-open"));
    world.until(at("2026-11-01T08:59:59Z"));
    assert!(world.refused("coco", "checkin start --value").is(Fault::Conflict, "refusal-value-soon"));
    world.until(at("2026-11-01T09:00:00Z"));
    let told = world.say("coco", "checkin start --value");
    assert_eq!(told.room("checkin.opened").data["ref"], "C3");
    for line in ["checkin results C1", "checkin results C2"] {
        world.say("ba", line);
    }
    assert!(world.say("ba", "note add change Nets are cheaper --on C1").none("refused"));
}

#[test]
fn without_a_reference_results_are_those_of_check_ins() {
    let mut world = opened();
    all(&mut world, &EIGHT);
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["answered"], 8);
    close(&mut world);
    assert!(world.say("rw", "checkin results").the("checkin.results").says("checkins-none"));
    assert!(world.say("rw", "checkin trend").the("checkin.trend").says("checkin-trend-none"));
    let refusal = world.refused("ba", "checkin answer C1 3 2 3 3 2 1 3 3 2 3 2 2");
    assert!(refusal.is(Fault::Closed, "refusal-checkin-closed"));
}

/// What a partnership says of its check-ins: schedule, trend, scorecard, mood, cycle.
fn of_checkins(world: &mut World) -> Vec<Value> {
    let lines = ["checkin results", "checkin trend", "scorecard", "phase show"];
    let mut said: Vec<Value> = lines.iter().map(|line| world.say("coco", line).notices[0].data.clone()).collect();
    let mood = checkin::card::mood(&world.state);
    said.push(json!(format!("{mood:?} {:?}", checkin::last_opened(&world.state))));
    said
}

#[test]
fn a_value_checklist_changes_nothing_that_check_ins_say() {
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days --first 2026-03-20");
    world.say("coco", "checkin start");
    all(&mut world, &[("ba", 4), ("ba2", 4), ("dwo", 4), ("uvf", 4), ("ltu", 4), ("fc", 4)]);
    close(&mut world);
    let mut without = world.clone();
    world.say("coco", "checkin start --value");
    assert_eq!(checkin::next_scheduled(&world.state), Some(at("2026-03-20T09:00:00Z")));
    // As bad as can be: no signal of a check-in comes of it.
    all(&mut world, &EIGHT.map(|(who, _)| (who, 1)));
    let told = close(&mut world);
    assert_eq!(told.settled(), ["checkin_nudged", "checkin_closed"]);
    assert!(told.events().iter().all(|event| event != "signals_raised"), "{:?}", told.events());
    without.until(world.now);
    assert_eq!(of_checkins(&mut world), of_checkins(&mut without));
    // The thirty days run from the check-in of 5 January, and the schedule is what it was.
    world.until(at("2026-02-04T08:59:59Z"));
    assert!(world.refused("coco", "checkin start").is(Fault::Conflict, "refusal-checkin-soon"));
    let told = world.until(at("2026-03-20T09:00:00Z"));
    assert_eq!((told.at("checkin_opened"), told.events().len()), (at("2026-03-20T09:00:00Z"), 1));
}

#[test]
fn a_check_in_that_falls_due_meanwhile_opens_when_the_value_checklist_closes() {
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days --first 2026-02-02");
    world.until(at("2026-01-30T09:00:00Z"));
    world.say("coco", "checkin start --value");
    assert_eq!(checkin::next_scheduled(&world.state), Some(at("2026-02-09T09:00:00Z")));
    all(&mut world, &EIGHT);
    let told = close(&mut world);
    assert_eq!(told.settled(), ["checkin_nudged", "checkin_closed", "checkin_opened"]);
    let open = world.state.checkins.open.as_ref().unwrap();
    assert_eq!((open.sheet, open.opened), (Sheet::Checkin, at("2026-02-09T09:00:00Z")));
    assert_eq!(open.closes, world.now + TimeDelta::days(10), "with its full time");
    // The one after that is counted from the first, as ever.
    world.until(at("2026-03-01T09:00:00Z"));
    assert_eq!(checkin::next_scheduled(&world.state), Some(at("2026-04-03T09:00:00Z")));
}

#[test]
fn a_value_checklist_heard_late_passes_over_no_check_in() {
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days --first 2026-02-02");
    world.until(at("2026-02-01T09:00:00Z"));
    // Said an hour before the check-in was due, heard three hours after.
    world.now = at("2026-02-02T12:00:00Z");
    world.sent(at("2026-02-02T08:00:00Z"), "coco", "checkin start --value");
    assert_eq!(checkin::next_scheduled(&world.state), Some(at("2026-02-12T08:00:00Z")), "when that closes");
}

/// Who is offered a checklist, by day, until the review on 16 November.
fn offered(world: &mut World) -> Vec<(String, bool)> {
    world.say("coco", "review open --on 2026-11-16 --chair @ba");
    let told = world.until(at("2026-11-16T09:00:00Z"));
    let due = told.all("review.due").into_iter();
    let name = |notice: &Notice| {
        ["coco", "ba"].into_iter().find(|who| notice.to == To::Member(world.member(who).unwrap())).unwrap().to_owned()
    };
    due.map(|notice| (name(notice), notice.says("value-offer"))).collect()
}

#[test]
fn coordinators_are_offered_one_ahead_of_a_review_of_the_partnership_where_none_is_fresh() {
    let offers = |chair, coordinator| [("ba", chair), ("coco", coordinator)].map(|(who, is)| (who.to_owned(), is));
    let (none, one) = (offers(false, false), offers(false, true));
    assert_eq!(offered(&mut World::nine()), [one.clone(), one.clone(), none.clone()].concat(), "30, 7, 0 days ahead");
    // One of January was 300 days old on 1 November: between the first mark and the second.
    let mut world = opened();
    all(&mut world, &EIGHT);
    close(&mut world);
    assert_eq!(offered(&mut world), [none.clone(), one, none.clone()].concat());
    // One of February is fresh.
    let mut world = World::nine();
    world.until(at("2026-02-05T09:00:00Z"));
    world.say("coco", "checkin start --value");
    assert_eq!(next_value(&world.state), Some(at("2026-12-02T09:00:00Z")));
    assert_eq!(offered(&mut world), [none.clone(), none.clone(), none].concat());
}

#[test]
fn a_review_of_a_matter_offers_none() {
    let mut world = World::nine();
    world.say("coco", "indicator add Flow --owner BA --every yearly");
    world.say("coco", "review open --scope N1 --on 2026-02-16 --chair @coco");
    let told = world.until(at("2026-02-16T09:00:00Z"));
    assert!(!told.none("review.due") && told.all("review.due").iter().all(|notice| !notice.says("value-offer")));
}

#[rstest]
#[case(89, true)]
#[case(91, false)]
fn the_material_of_a_review_names_the_checklist_that_closed_within_ninety_days(#[case] days: i64, #[case] named: bool) {
    let mut world = opened();
    all(&mut world, &EIGHT);
    close(&mut world);
    let on = world.now + TimeDelta::days(days + 7);
    world.say("coco", &format!("review open --on {} --chair @coco", on.format("%Y-%m-%d")));
    let told = world.until(on);
    let material = told.room("review.material");
    let line = material.lines.iter().find(|line| line.key == "material-value");
    assert_eq!(line.map(|line| format!("{line:?}").contains("letter: C, number: 1 }")), named.then_some(true));
}

#[test]
fn joined_accounts_answer_once_and_an_erased_person_is_asked_no_more() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Canoe Club --code CC --sector communities --lead @win");
    world.say("coco", "checkin start --value");
    all(&mut world, &EIGHT);
    all(&mut world, &[("wwn2", 1), ("win", 3)]);
    world.merge("win", "wwn2");
    assert_eq!(sealed(&world, "wwn2"), vec![Some(Mark::Score(3)); 12], "the later one counts");
    world.erase("ltu");
    let told = world.say("rw", "checkin results");
    assert_eq!(
        (&told.data("checkin.open")["answered"], &told.data("checkin.open")["invited"]),
        (&json!(8), &json!(26))
    );
}

#[test]
fn where_groups_show_the_same_none_is_the_lowest() {
    let mut world = opened();
    all(&mut world, &[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 3), ("ltu", 3), ("fc", 3)]);
    let told = close(&mut world);
    let card = told.room("checkin.results");
    assert_eq!(items(card)[0]["groups"], json!({ "public": "≥2.5", "communities": "≥2.5" }));
    assert!(card.says("value-item") && !card.says("value-item-groups"));
}
