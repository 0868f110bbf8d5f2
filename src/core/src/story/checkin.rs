//! Check-ins: opened, answered in a line or one by one, reminded, extended, closed; and what is never shown.

use chrono::TimeDelta;
use rstest::rstest;
use serde_json::json;

use super::{Told, World, world::at};
use crate::{
    catalogue::{Asked, CheckinCommand, Command},
    checkin::{
        ballot::{Ballot, Mark},
        own,
    },
    event::Event,
    ids::Ref,
    notice::To,
    refusal::Fault,
    reply,
};

/// Nine voices with three people each, and a round that opens now.
pub(super) fn opened() -> World {
    let mut world = World::nine();
    world.say("coco", "checkin start");
    world
}

/// Everybody of these answers the same to all questions of the round.
pub(super) fn all(world: &mut World, answers: &[(&str, u8)]) {
    let questions = world.state.checkins.open.as_ref().unwrap().sheet.questions().len();
    for (who, score) in answers {
        let line = vec![score.to_string(); questions].join(" ");
        world.say(who, &format!("checkin answer {line}"));
    }
}

const FIVE: [(&str, u8); 5] = [("ba", 4), ("ba2", 4), ("dwo", 5), ("uvf", 2), ("ltu", 2)];

pub(super) fn close(world: &mut World) -> Told {
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    world.until(closes)
}

pub(super) fn sealed(world: &World, who: &str) -> Vec<Option<Mark>> {
    let member = world.member(who).unwrap();
    let ballots = &world.ballots[&"C1".parse::<Ref>().unwrap()];
    let (_, ballot) = ballots.iter().find(|(whose, _)| *whose == member).unwrap();
    ballot.answers().unwrap().marks.to_vec()
}

#[test]
fn a_round_asks_three_of_each_organisation_privately_and_says_the_promise_first() {
    let mut world = World::nine();
    world.say("coco", "stakeholder join Coco Alone --sector communities");
    let told = world.say("coco", "checkin start");
    let room = told.room("checkin.opened");
    assert_eq!(room.data["invited"], 28, "a person who stands for themselves is an organisation of one");
    assert_eq!(room.data["closes"], "2026-01-15T09:00:00Z");
    let private: Vec<_> =
        told.all("checkin.opened").into_iter().filter(|notice| matches!(notice.to, To::Member(_))).collect();
    assert_eq!(private.len(), 28);
    for notice in private {
        assert_eq!(notice.lines[0].key, "checkin-privacy");
        assert!(notice.says("checkin-question-worth"));
        assert_eq!(notice.buttons[0].id, "checkin:C1:start");
    }
    assert!(told.none("checkin.changes"), "before the first round there is nothing to tell");
}

#[test]
fn a_person_of_two_organisations_is_asked_once_where_they_lead() {
    let mut world = World::three();
    world.say("coco", "stakeholder add Canoe Club --code CC --sector communities --lead @wwn2 --alternate @ba");
    world.say("coco", "checkin start");
    let invited = &world.state.checkins.open.as_ref().unwrap().invited;
    let of = |who: &str| {
        let member = world.member(who).unwrap();
        invited.iter().filter(|invited| invited.member == member).map(|invited| invited.org).collect::<Vec<_>>()
    };
    assert_eq!(of("wwn2"), [world.org("CC")]);
    assert_eq!(of("ba"), [world.org("BA")]);
}

#[test]
fn no_more_than_three_of_an_organisation_are_asked() {
    let mut world = World::nine();
    for who in ["kim", "lou"] {
        world.say(who, "stakeholder represent BA");
        world.say("ba", &format!("stakeholder accept @{who}"));
    }
    world.say("coco", "checkin start");
    assert_eq!(world.state.checkins.open.as_ref().unwrap().invited.len(), 27);
    assert!(
        world.refused("kim", "checkin answer 4 4 4 4 4 4 4 4 4 4").is(Fault::Forbidden, "refusal-checkin-not-asked")
    );
}

#[test]
fn ten_scores_in_a_line_are_sealed_and_nothing_of_them_stands_in_the_ledger() {
    let mut world = opened();
    let before = world.ledger.len();
    let told = world.say("ba@dm", "checkin answer C1 4 4 3 2 - 3 3 4 4 4 --comment More time for villages");
    assert_eq!((told.kinds(), world.ledger.len()), (vec!["checkin.answered"], before));
    assert_eq!(told.the("checkin.answered").to, To::Asker { private: true });
    assert_eq!(
        sealed(&world, "ba")[..5],
        [4, 4, 3, 2].map(|s| Some(Mark::Score(s))).into_iter().chain([Some(Mark::Skip)]).collect::<Vec<_>>()
    );
    // What is said back is the same whatever was answered.
    let mut other = opened();
    let same = other.say("ba@dm", "checkin answer C1 1 - 1 5 - 1 1 - 1 1 --comment Less");
    assert_eq!(format!("{:?}", told.notices), format!("{:?}", same.notices));
}

#[test]
fn the_first_question_may_be_skipped() {
    let mut world = opened();
    world.say("ba", "checkin answer - 4 4 4 4 4 4 4 4 4");
    assert_eq!(sealed(&world, "ba")[..2], [Some(Mark::Skip), Some(Mark::Score(4))]);
}

#[test]
fn a_second_answer_takes_the_place_of_the_first() {
    let mut world = opened();
    world.say("ba", "checkin answer 4 4 4 4 4 4 4 4 4 4");
    let told = world.say("ba", "checkin answer 2 2 2 2 2 2 2 2 2 2");
    assert!(told.the("checkin.answered").says("checkin-changed"));
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["answered"], 1);
    assert_eq!(sealed(&world, "ba"), vec![Some(Mark::Score(2)); 10]);
}

#[test]
fn one_answer_a_person_also_when_accounts_are_joined_in_the_middle() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Canoe Club --code CC --sector communities --lead @win");
    world.say("coco", "checkin start");
    all(&mut world, &FIVE);
    all(&mut world, &[("wwn2", 1), ("win", 5)]);
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["answered"], 7);
    world.merge("win", "wwn2");
    let data = world.say("rw", "checkin results").data("checkin.open").clone();
    assert_eq!((&data["answered"], &data["invited"]), (&json!(6), &json!(27)));
    assert_eq!(sealed(&world, "wwn2"), vec![Some(Mark::Score(5)); 10], "the later one counts");
    let told = close(&mut world);
    assert_eq!(told.room("checkin.results").data["answered"], 6);
}

#[test]
fn question_by_question_until_all_are_answered() {
    let mut world = opened();
    let told = world.say("ba@dm", "checkin answer");
    let first = told.the("checkin.question");
    assert_eq!(first.lines[0].key, "checkin-privacy");
    assert!(first.says("checkin-question-trust"));
    assert_eq!(first.buttons.len(), 6);
    let press = |world: &mut World, button: &str| {
        let command = reply::pressed(button, Some("Meet at noon")).unwrap();
        world.carry_out(world.now, "ba@dm", command).unwrap()
    };
    let told = press(&mut world, "checkin:C1:1:4");
    assert!(told.the("checkin.question").says("checkin-question-transparency"));
    assert!(!told.the("checkin.question").says("checkin-privacy"), "the promise is not repeated");
    // A press on an older question changes that one; the next to be asked is still the second.
    let told = press(&mut world, "checkin:C1:1:5");
    assert!(told.the("checkin.question").says("checkin-question-transparency"));
    // Ten more presses later only the remark is left.
    for number in 2..=9 {
        press(&mut world, &format!("checkin:C1:{number}:skip"));
    }
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["answered"], 1, "who has begun has answered");
    let told = press(&mut world, "checkin:C1:10:2");
    let done = told.the("checkin.answered");
    assert!(done.says("checkin-open-question") && done.buttons.iter().all(|button| button.asks_reason));
    assert!(reply::asks_reason("checkin:C1:comment") && !reply::asks_reason("checkin:C1:3:4"));
    let told = press(&mut world, "checkin:C1:comment");
    assert!(told.the("checkin.answered").says("checkin-comment-kept"));
    let marks = sealed(&world, "ba");
    assert_eq!((marks[0], marks[1], marks[9]), (Some(Mark::Score(5)), Some(Mark::Skip), Some(Mark::Score(2))));
    // Coming back later shows that nothing is left.
    assert!(world.say("ba@dm", "checkin answer").the("checkin.answered").says("checkin-all-answered"));
}

#[test]
fn a_reply_is_the_answer_to_the_question_it_replies_to() {
    let about = "C1".parse().unwrap();
    let asked = |topic: &str, line: &str| match reply::checkin_direct(about, topic, line) {
        Some(Command::Checkin(CheckinCommand::Answer { scores, comment, asked, .. })) => Some((scores, comment, asked)),
        _ => None,
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(asked("checkin.question.4", "٣"), Some((words(&["C1", "٣"]), None, Asked::Question(4))));
    assert_eq!(asked("checkin.opened", "3"), Some((words(&["C1", "3"]), None, Asked::Next)));
    assert_eq!(asked("checkin.opened", "Start"), Some((words(&["C1"]), None, Asked::Next)));
    let remark = asked("checkin.answered", "More time for the villages");
    assert_eq!(remark, Some((words(&["C1"]), Some("More time for the villages".to_owned()), Asked::Next)));
    // In a room, talk below the announcement is talk; ten scores are an answer.
    assert_eq!(reply::command(about, None, "good idea"), None);
    assert_eq!(reply::command(about, None, "4"), None);
    assert!(reply::command(about, None, "4 4 3 2 5 3 3 4 4 4").is_some());
    // Said directly without replying to anything.
    assert!(reply::bare_scores("4").is_some() && reply::bare_scores("four").is_none());
}

#[rstest]
#[case("checkin answer 4 4 3 2 5 3 3 4 4 6", Fault::Usage, "refusal-checkin-score")]
#[case("checkin answer 4 4 3 2 5 3 3 4 4 7", Fault::Usage, "refusal-checkin-score")]
#[case("checkin answer 4 4 3 2 5 3 3 4 4", Fault::Usage, "refusal-checkin-count")]
#[case("checkin answer 4 4 3 2 5 3 3 4 4 4 4", Fault::Usage, "refusal-checkin-count")]
#[case("checkin answer 4", Fault::Usage, "refusal-checkin-count")]
#[case("checkin answer C7 4 4 3 2 5 3 3 4 4 4", Fault::NotFound, "refusal-unknown-reference")]
#[case("checkin answer D1 4 4 3 2 5 3 3 4 4 4", Fault::NotFound, "refusal-reference-letter")]
#[case("checkin answer 4 4 3 2 5 3 3 4 4 4 --facilitator-only", Fault::Usage, "refusal-checkin-flag")]
#[case("checkin answer --comment \"\"", Fault::Usage, "refusal-empty-text")]
fn what_is_no_answer_is_refused_and_nothing_is_sealed(#[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = opened();
    let refusal = world.refused("ba", line);
    assert!(refusal.is(fault, key), "{refusal:?}");
    assert!(world.ballots.is_empty());
}

#[test]
fn a_remark_has_an_end() {
    let mut world = opened();
    let long = "word ".repeat(101);
    assert!(world.refused("ba", &format!("checkin answer --comment {long}")).is(Fault::Limit, "refusal-too-long"));
}

#[test]
fn digits_of_any_script_are_understood() {
    for line in ["٤ ٤ ٣ ٢ ٥ ٣ ٣ ٤ ٤ ٤", "۴ ۴ ۳ ۲ ۵ ۳ ۳ ۴ ۴ ۴"] {
        let mut world = opened();
        world.say("ba", &format!("checkin answer {line}"));
        assert_eq!(sealed(&world, "ba")[3], Some(Mark::Score(2)));
    }
}

#[test]
fn who_answers_in_a_room_is_told_that_others_can_read_it() {
    let mut world = opened();
    let said = |world: &mut World, who: &str| {
        world.say(who, "checkin answer 4 4 3 2 5 3 3 4 4 4").the("checkin.answered").says("checkin-said-in-room")
    };
    assert!(said(&mut world, "ba") && !said(&mut world, "rw@dm"));
}

#[test]
fn a_late_answer_is_refused_by_when_it_was_said() {
    let mut world = opened();
    all(&mut world, &FIVE);
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    let line = "checkin answer 4 4 3 2 5 3 3 4 4 4";
    assert!(world.refused_at(closes, "rw", line).is(Fault::Closed, "refusal-checkin-closed"));
    world.sent(closes - TimeDelta::seconds(1), "rw", line);
    world.until(closes + TimeDelta::minutes(1));
    assert!(world.refused("wwn", line).is(Fault::Closed, "refusal-checkin-closed"));
    assert!(world.refused("wwn", "checkin answer C1 4 4 3 2 5 3 3 4 4 4").is(Fault::Closed, "refusal-checkin-closed"));
}

#[test]
fn without_a_round_it_is_said_when_the_next_one_comes() {
    let mut world = World::nine();
    let line = "checkin answer 4 4 3 2 5 3 3 4 4 4";
    assert!(world.refused("ba", line).is(Fault::NotFound, "refusal-checkin-none"));
    assert!(world.say("ba", "checkin results").the("checkin.results").says("checkins-none"));
    assert!(world.say("ba", "checkin trend").the("checkin.trend").says("checkin-trend-none"));
    world.say("coco", "checkin schedule every 60 days --first 2026-02-02");
    assert!(world.refused("ba", line).is(Fault::Closed, "refusal-checkin-next"));
}

#[test]
fn while_a_round_is_open_only_the_count_is_seen_by_anybody() {
    let mut world = opened();
    all(&mut world, &[("ba", 4), ("ba2", 2)]);
    for who in ["coco", "ba", "rw"] {
        let told = world.say(who, "checkin results C1");
        assert_eq!(
            told.data("checkin.open"),
            &json!({ "ref": "C1", "invited": 27, "answered": 2, "closes": "2026-01-15T09:00:00Z" })
        );
    }
    assert!(world.say("coco", "status").notices.iter().all(|notice| !notice.says("status-mood")));
}

#[test]
fn at_half_time_those_who_have_not_finished_are_asked_once_and_the_ledger_does_not_say_who() {
    let mut world = opened();
    all(&mut world, &[("ba", 4), ("ba2", 2)]);
    let told = world.until(at("2026-01-10T08:59:59Z"));
    assert!(told.none("checkin.nudge"));
    let told = world.until(at("2026-01-10T09:00:00Z"));
    let nudged = told.all("checkin.nudge");
    assert_eq!(nudged.len(), 25);
    assert!(nudged.iter().all(|notice| notice.to != To::Member(world.member("ba").unwrap())));
    assert!(nudged.iter().all(|notice| notice.lines[0].key == "checkin-privacy"));
    assert_eq!(told.event("checkin_nudged"), &Event::CheckinNudged { round: 1 });
    assert!(world.until(at("2026-01-14T09:00:00Z")).none("checkin.nudge"));
}

#[test]
fn with_too_few_answers_it_is_extended_once_and_then_closed_without_figures() {
    let mut world = opened();
    all(&mut world, &FIVE[..4]);
    world.say("ba", "checkin answer --comment Nobody shall read this");
    let told = close(&mut world);
    assert_eq!(
        told.room("checkin.extended").data,
        json!({ "ref": "C1", "closes": "2026-01-20T09:00:00Z", "answered": 4 })
    );
    assert!(!told.none("checkin.nudge"));
    let told = close(&mut world);
    let card = told.room("checkin.results");
    assert!(card.says("checkin-not-shown") && card.texts().is_empty());
    assert_eq!((&card.data["answered"], &card.data["items"]), (&json!(4), &json!([])));
    let round = &world.state.checkins.closed[0];
    assert!(!round.is_shown() && round.comments.is_empty() && world.ballots.is_empty());
    assert!(world.texts.values().all(|text| !text.contains("Nobody shall read")));
    assert!(world.say("coco", "status").notices[0].says("status-mood-hidden"));
}

#[test]
fn one_answer_more_and_it_is_shown() {
    let mut world = opened();
    all(&mut world, &FIVE);
    let told = close(&mut world);
    assert!(told.none("checkin.extended"));
    let data = &told.room("checkin.results").data;
    let item = &data["items"][0];
    assert_eq!((&item["mean"], &item["n"]), (&json!(3.4), &json!(5)));
    // Two of communities: the three of public join them, and no group is shown.
    assert_eq!(item["groups"], json!({}));
    assert_eq!(item["pool"], json!({ "of": ["communities", "public"], "mean": 3.4, "n": 5 }));
    assert_eq!(data["sectors"]["public"], json!({ "invited": 6, "answered": 3 }));
}

#[test]
fn remarks_are_nobodys_and_some_are_for_facilitators_only() {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say("coco", "checkin start");
    all(&mut world, &FIVE);
    world.say("ba", "checkin answer --comment More time for villages");
    world.say("uvf", "checkin answer --comment They do not listen --facilitator-only");
    let told = close(&mut world);
    let said =
        |notice: &crate::notice::Notice| notice.texts().iter().map(|id| world.texts[id].as_str()).collect::<Vec<_>>();
    assert_eq!(said(told.room("checkin.results")), ["More time for villages"]);
    let private = told.the("checkin.comments");
    assert_eq!((private.to, said(private)), (To::Member(world.member("faci").unwrap()), vec!["They do not listen"]));
    assert_eq!(told.all("checkin.comments").len(), 1);
    let entry = told.entry("checkin_closed");
    assert!(entry.by.is_none() && entry.texts.len() == 2);
    assert!(world.say("coco", "checkin results --full").none("checkin.comments"));
    assert!(!world.say("faci", "checkin results").none("checkin.comments"));
}

#[test]
fn the_card_is_worst_first_and_the_full_one_has_every_question() {
    let mut world = opened();
    all(&mut world, &FIVE);
    all(&mut world, &[("fc", 1), ("dwo2", 5)]);
    world.say("ba", "checkin answer 5 5 5 5 5 5 5 5 5 1");
    let told = close(&mut world);
    let card = told.room("checkin.results");
    let items = card.data["items"].as_array().unwrap();
    assert_eq!(items.len(), 10);
    assert_eq!((&items[0]["key"], &items[0]["band"]), (&json!("worth"), &json!("concern")));
    let lines = |notice: &crate::notice::Notice| {
        notice.lines.iter().filter(|line| line.key.starts_with("checkin-item")).count()
    };
    assert_eq!(lines(card), 6);
    assert!(card.says("checkin-more"));
    let full = world.say("rw", "checkin results C1 --full");
    assert_eq!(lines(full.the("checkin.results")), 10);
    assert!(full.the("checkin.results").says("checkin-groups"));
}

#[test]
fn a_round_too_soon_or_twice_is_refused_with_the_earliest_time() {
    let mut world = opened();
    assert!(world.refused("coco", "checkin start").is(Fault::Conflict, "refusal-checkin-open"));
    all(&mut world, &FIVE);
    close(&mut world);
    let refusal = world.refused("coco", "checkin start");
    assert!(refusal.is(Fault::Conflict, "refusal-checkin-soon"));
    assert_eq!(refusal.data, json!({ "earliest": "2026-02-04T09:00:00Z" }));
    world.until(at("2026-02-04T08:59:59Z"));
    assert!(world.refused("coco", "checkin start").is(Fault::Conflict, "refusal-checkin-soon"));
    world.until(at("2026-02-04T09:00:00Z"));
    let told = world.say("coco", "checkin start");
    assert!(told.room("checkin.changes").says("checkin-changes-none"), "you said, we did: nothing was noted");
    assert_eq!(told.room("checkin.opened").data["ref"], "C2");
}

#[rstest]
#[case("checkin schedule weekly", "refusal-checkin-often")]
#[case("checkin schedule every 29 days", "refusal-checkin-often")]
#[case("checkin schedule monthly on the 1st", "refusal-checkin-often")]
#[case("checkin schedule every 60 days --open-for 40d", "refusal-checkin-length")]
#[case("checkin schedule every 60 days --open-for 90m", "refusal-checkin-length")]
#[case("checkin start --open-for 40d", "refusal-checkin-length")]
fn what_would_wear_people_out_is_refused(#[case] line: &str, #[case] key: &str) {
    assert!(World::nine().refused("coco", line).is(Fault::Limit, key));
}

#[test]
fn the_standing_check_in_opens_by_itself_and_is_counted_from_its_first_round() {
    let mut world = World::nine();
    let told = world.say("coco", "checkin schedule every 60 days --first 2026-02-02 --open-for 5d");
    assert_eq!(told.data("checkin.scheduled"), &json!({ "next": "2026-02-02T09:00:00Z" }));
    let told = world.until(at("2026-02-02T09:00:00Z"));
    assert_eq!(told.room("checkin.opened").data["closes"], "2026-02-07T09:00:00Z");
    all(&mut world, &FIVE);
    let told = world.until(at("2026-04-03T09:00:00Z"));
    assert_eq!(told.settled(), ["checkin_nudged", "checkin_closed", "checkin_opened"]);
    assert_eq!(told.at("checkin_opened"), at("2026-04-03T09:00:00Z"));
    let told = world.say("coco", "checkin stop");
    assert!(told.the("checkin.stopped").says("checkin-stopped-open"));
    assert!(world.refused("coco", "checkin stop").is(Fault::NotFound, "refusal-checkin-stop-open"));
    let told = world.until(at("2027-04-03T09:00:00Z"));
    assert_eq!(told.settled(), ["checkin_nudged", "checkin_extended", "checkin_closed"]);
    assert!(world.refused("coco", "checkin stop").is(Fault::NotFound, "refusal-checkin-stop"));
}

#[test]
fn a_round_that_would_come_within_thirty_days_of_another_is_passed_over() {
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days --first 2026-02-20");
    world.until(at("2026-02-01T09:00:00Z"));
    world.say("coco", "checkin start");
    all(&mut world, &FIVE);
    let told = world.until(at("2026-04-20T09:00:00Z"));
    assert_eq!(told.all("checkin.results").len(), 1);
    assert!(told.none("checkin.opened"));
    let told = world.until(at("2026-04-21T09:00:00Z"));
    assert_eq!(told.at("checkin_opened"), at("2026-04-21T09:00:00Z"));
}

#[test]
fn after_a_long_time_down_there_is_one_round_with_its_full_time() {
    let mut world = World::nine();
    world.say("coco", "checkin schedule every 60 days --first 2026-02-02");
    let told = world.down("200d");
    assert_eq!(told.all("checkin.opened").iter().filter(|notice| notice.to == To::Rooms).count(), 1);
    let open = world.state.checkins.open.as_ref().unwrap();
    assert_eq!(open.closes, world.now + TimeDelta::days(10));
}

#[test]
fn where_nobody_speaks_for_anybody_no_round_opens() {
    let mut world = World::started();
    assert!(world.refused("coco", "checkin start").is(Fault::Conflict, "refusal-checkin-nobody"));
    world.say("coco", "checkin schedule every 60 days --first 2026-02-02");
    let told = world.until(at("2026-02-03T09:00:00Z"));
    assert_eq!(told.events(), ["checkin_passed_over"]);
    assert_eq!(told.the("checkin.passed-over").to, To::Member(world.member("coco").unwrap()));
}

#[test]
fn floors_may_be_raised_but_not_below_the_fixed_ones_and_never_during_a_round() {
    let mut world = World::nine();
    assert!(world.refused("coco", "partnership set anonymity-floor 4").is(Fault::Limit, "refusal-floor"));
    assert!(world.refused("coco", "partnership set group-floor 2").is(Fault::Limit, "refusal-floor"));
    world.say("coco", "partnership set anonymity-floor 7");
    world.say("coco", "partnership set group-floor 4");
    let told = world.say("coco", "checkin start");
    let private = told.notices.iter().find(|notice| matches!(notice.to, To::Member(_))).unwrap();
    assert_eq!(private.lines[0].key, "checkin-privacy-raised");
    for setting in ["anonymity-floor 8", "group-floor 5", "anonymity-floor 5"] {
        let refusal = world.refused("coco", &format!("partnership set {setting}"));
        assert!(refusal.is(Fault::Conflict, "refusal-floor-open"));
    }
    all(&mut world, &FIVE);
    assert!(!close(&mut world).none("checkin.extended"), "five are too few now");
}

#[test]
fn an_erased_person_is_asked_no_more() {
    let mut world = opened();
    all(&mut world, &FIVE);
    world.erase("ltu");
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["invited"], 26);
    assert_eq!(world.say("rw", "checkin results").data("checkin.open")["answered"], 4);
}

#[test]
fn a_trend_has_a_word_from_three_tenths_on() {
    let mut world = opened();
    all(&mut world, &FIVE);
    close(&mut world);
    world.until(at("2026-03-01T09:00:00Z"));
    world.say("coco", "checkin start");
    all(&mut world, &[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 3), ("ltu", 3)]);
    let told = close(&mut world);
    let item = &told.room("checkin.results").data["items"][0];
    assert_eq!((&item["mean"], &item["trend"]), (&json!(3.0), &json!(-0.4)));
    let told = world.say("ba", "checkin trend");
    assert_eq!(told.data("checkin.trend")["items"]["trust"], json!([3.4, 3.0]));
    let line = told.the("checkin.trend").lines.iter().find(|line| line.key == "checkin-trend-item").unwrap();
    assert!(format!("{line:?}").contains("down"));
    assert!(world.say("coco", "status").notices[0].says("status-mood"));
}

#[test]
fn ballots_are_counted_only_for_those_who_were_asked() {
    let mut world = opened();
    all(&mut world, &FIVE);
    let stray = Ballot::Checkin(Default::default());
    let coco = world.member("coco").unwrap();
    world.ballots.get_mut(&"C1".parse().unwrap()).unwrap().push((coco, stray));
    assert_eq!(close(&mut world).room("checkin.results").data["answered"], 5);
}

#[test]
fn people_see_their_own_sealed_answers_until_the_closing_and_no_longer() {
    let mut world = opened();
    all(&mut world, &FIVE);
    world.say("ba@dm", "checkin answer --comment Mine alone --facilitator-only");
    let press = reply::pressed("checkin:C1:1:skip", None).unwrap();
    world.carry_out(world.now, "rw@dm", press).unwrap();
    let matter = "C1".parse().unwrap();
    assert_eq!(own::open(&world.state), [matter]);
    let told = |world: &World, who: &str| {
        own::lines(&world.state, &world.directory(), matter, world.member(who).unwrap())
            .map(|lines| lines.iter().map(|line| format!("{line:?}")).collect::<Vec<_>>())
    };
    let mine = told(&world, "ba").unwrap();
    assert_eq!(mine.len(), 12, "what it is, ten answers, the remark");
    assert!(mine[1].contains("checkin-key-trust") && mine[1].contains("Word(\"4\")"), "{}", mine[1]);
    assert!(mine[11].contains("me-sealed-remark-facilitator") && mine[11].contains("Mine alone"), "{}", mine[11]);
    let begun = told(&world, "rw").unwrap();
    assert!(begun[1].contains("checkin-scale-skip") && begun[2].contains("me-sealed-open"), "{begun:?}");
    assert_eq!(told(&world, "wwn"), None);
    close(&mut world);
    assert_eq!((own::open(&world.state), told(&world, "ba")), (Vec::new(), None));
}
