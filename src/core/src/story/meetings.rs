//! Meetings: announced, reminded, moved, cancelled, held with who was there, or recorded afterwards.

use rstest::rstest;

use super::{World, world::at};
use crate::{
    card::card,
    meeting::{Meeting, MeetingMark, held},
    notice::{To, Urgency, still_wanted},
    refusal::Fault,
    reply,
    vocabulary::{Attendance, MeetingKind},
};

fn meeting<'a>(world: &'a World, reference: &str) -> &'a Meeting {
    &world.state.meetings[&reference.parse::<crate::ids::Ref>().unwrap().number]
}

/// The nine with a facilitator; M1 on Monday 26 January 2026, 10:00 UTC, three weeks ahead.
fn planned() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say(
        "faci",
        "meeting plan Spring dialogue --at 2026-01-26 10:00 --kind dialogue --agenda Budget; Who measures",
    );
    world
}

fn marks(told: &super::Told) -> Vec<(chrono::DateTime<chrono::Utc>, MeetingMark)> {
    told.entries
        .iter()
        .filter_map(|entry| match &entry.event {
            crate::event::Event::MeetingReminded { mark, .. } => Some((entry.at, *mark)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_meeting_is_announced_to_the_rooms_with_its_agenda_and_asks_who_comes() {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    let told = world.say(
        "faci",
        "meeting plan Spring dialogue --at 2026-01-26 10:00 --kind dialogue --agenda Budget; Who measures --place Town hall --in-person",
    );
    let card = told.room("meeting.announced");
    let buttons: Vec<&str> = card.buttons.iter().map(|button| button.id.as_str()).collect();
    assert_eq!(buttons, ["meeting:M1:yes", "meeting:M1:maybe", "meeting:M1:no"]);
    assert!(card.says("meeting-place") && card.says("meeting-in-person") && card.says("meeting-how"));
    assert_eq!(card.lines.iter().filter(|line| line.key == "meeting-topic").count(), 2);
    assert_eq!((&card.data["kind"], &card.data["notice_kept"]), (&"dialogue".into(), &true.into()));
    assert!(!card.says("meeting-short-notice"));
}

#[test]
fn short_notice_is_flagged_and_not_refused() {
    // 4.11; R14: seven days by default.
    let mut world = World::three();
    let on_time = world.say("coco", "meeting plan On time --at 2026-01-12 09:00");
    assert_eq!(on_time.room("meeting.announced").data["notice_kept"], true);
    let short = world.say("coco", "meeting plan Short --at 2026-01-12 08:59");
    assert!(short.room("meeting.announced").says("meeting-short-notice"));
    assert_eq!(short.room("meeting.announced").data["notice_kept"], false);
}

#[test]
fn a_rule_sets_how_long_ahead_sessions_are_announced() {
    let mut world = World::nine();
    world.say("ba", "propose How we meet --kind governance-rule --set notice.meeting=10d");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("15d");
    let told = world.say("coco", "meeting plan Soon --at in 9 days");
    assert!(told.room("meeting.announced").says("meeting-short-notice"));
    assert_eq!(meeting(&world, "M1").notice, 240);
}

#[rstest]
#[case("meeting plan Past --at 2025-12-01", Fault::Usage, "refusal-past")]
#[case("meeting plan Nobody --at in 9d --invite Nobody", Fault::NotFound, "refusal-org-unknown")]
#[case("meeting move M1 --at 2025-12-01", Fault::Usage, "refusal-past")]
#[case("meeting move M1 --at 2026-01-26 10:00", Fault::Usage, "refusal-nothing-to-change")]
#[case("meeting close M1 --present BA", Fault::Conflict, "refusal-meeting-ahead")]
#[case("meeting record Later --on in 2d --present BA", Fault::Usage, "refusal-future")]
#[case("meeting record Nobody --on yesterday --present ,", Fault::Usage, "refusal-meeting-nobody")]
#[case("meeting paper M1 the budget", Fault::Usage, "refusal-meeting-link")]
#[case("meeting paper M1 https://", Fault::Usage, "refusal-meeting-link")]
#[case("meeting attend M7 yes", Fault::NotFound, "refusal-unknown-reference")]
#[case("meeting note D1 words", Fault::NotFound, "refusal-reference-letter")]
#[case("decision record Wells --text We dig. --method majority --meeting M1", Fault::Conflict, "refusal-meeting-ahead")]
fn what_does_not_fit_is_refused(#[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let refusal = planned().refused("coco", line);
    assert!(refusal.is(fault, key), "{line}: {refusal:?}");
}

#[test]
fn a_time_that_the_clocks_skip_is_refused() {
    let mut world = World::three();
    world.say("coco", "partnership set timezone Europe/Madrid");
    for line in [
        "meeting plan At night --at 2026-03-29 02:30",
        "task add Count --owner RW --due 2026-03-29 02:30",
        "review open --on 2026-03-29 02:30 --chair @ba",
        "input ask Where? --closes 2026-03-29 02:30",
        "remind add tea --when 2026-03-29 02:30",
    ] {
        let refusal = world.refused("coco", line);
        assert!(refusal.is(Fault::Usage, "refusal-time-skipped"), "{line}: {refusal:?}");
    }
}

#[test]
fn the_rooms_hear_of_it_at_the_notice_period_and_an_hour_before() {
    let mut world = planned();
    world.say("ba", "meeting attend M1 yes");
    world.say("dwo2", "meeting attend M1 maybe");
    world.say("sb", "meeting attend M1 no");
    let told = world.until(at("2026-01-28T09:00:00Z"));
    let expected = [
        (at("2026-01-19T10:00:00Z"), MeetingMark::Ahead),
        (at("2026-01-26T09:00:00Z"), MeetingMark::Hour),
        (at("2026-01-26T10:00:00Z"), MeetingMark::Begun),
        (at("2026-01-27T09:00:00Z"), MeetingMark::Unclosed),
    ];
    assert_eq!(marks(&told), expected);
    let soon = told.all("meeting.soon");
    let rooms: Vec<bool> =
        soon.iter().filter(|notice| notice.to == To::Rooms).map(|n| n.says("meeting-hour")).collect();
    assert_eq!(rooms, [false, true]);
    assert!(soon[0].says("meeting-coming") && soon[0].says("meeting-maybe") && soon[0].says("meeting-not-coming"));
    // Asked in person are the leads of those who have not answered; fetched, those who come.
    let asked: Vec<To> = soon.iter().filter(|notice| notice.says("meeting-asked")).map(|notice| notice.to).collect();
    let leads = ["hfg", "rw", "wwn", "uvf", "ltu", "fc"].map(|who| To::Member(world.member(who).unwrap()));
    assert_eq!(asked, leads);
    let fetched: Vec<To> =
        soon.iter().filter(|n| n.says("meeting-hour") && n.to != To::Rooms).map(|notice| notice.to).collect();
    assert_eq!(fetched, ["ba", "dwo2"].map(|who| To::Member(world.member(who).unwrap())));
    // Nobody said who was there: who planned it and the coordinators are asked.
    let told: Vec<To> = told.all("meeting.due").iter().map(|notice| notice.to).collect();
    assert_eq!(told, ["coco", "faci"].map(|who| To::Member(world.member(who).unwrap())));
    assert_eq!(world.wait("30d").entries.iter().filter(|e| e.event.word() == "meeting_reminded").count(), 0);
}

#[test]
fn what_was_announced_later_is_reminded_of_an_hour_before_only() {
    let mut world = World::three();
    world.say("coco", "meeting plan Short --at in 2 days");
    world.say("coco", "meeting plan Shorter --at in 30 minutes");
    let told = world.wait("1h");
    assert_eq!(marks(&told), [(at("2026-01-05T09:30:00Z"), MeetingMark::Begun)]);
    let told = world.until(at("2026-01-07T09:00:00Z"));
    let said: Vec<MeetingMark> = marks(&told).into_iter().map(|(_, mark)| mark).collect();
    assert_eq!(said, [MeetingMark::Unclosed, MeetingMark::Hour, MeetingMark::Begun]);
}

#[test]
fn after_downtime_only_the_last_word_is_said() {
    let mut world = planned();
    assert_eq!(world.down("19d").events(), ["meeting_reminded"]);
    assert_eq!(meeting(&world, "M1").said, Some(MeetingMark::Ahead));
    let told = world.down("3d");
    assert_eq!((told.events(), told.all("meeting.soon").len()), (vec!["meeting_reminded".to_owned()], 0));
    assert_eq!(meeting(&world, "M1").said, Some(MeetingMark::Unclosed));
}

#[test]
fn what_waits_is_dropped_once_it_is_answered_moved_or_begun() {
    let mut world = planned();
    world.say("ba", "meeting attend M1 yes");
    let told = world.until(at("2026-01-19T10:00:00Z"));
    let asked = told.all("meeting.soon").into_iter().find(|n| n.to == To::Member(world.member("rw").unwrap())).unwrap();
    assert!(asked.urgency == Urgency::WorkingMorning && still_wanted(&world.state, asked));
    let mut answered = world.clone();
    answered.say("rw2", "meeting attend M1 no");
    assert!(!still_wanted(&answered.state, asked));
    let mut moved = world.clone();
    moved.say("faci", "meeting move M1 --at 2026-02-02 10:00");
    assert!(!still_wanted(&moved.state, asked));
    let told = world.until(at("2026-01-26T09:30:00Z"));
    let hour = told.all("meeting.soon").into_iter().find(|n| n.to == To::Member(world.member("ba").unwrap())).unwrap();
    assert!(still_wanted(&world.state, hour));
    world.until(at("2026-01-26T10:00:00Z"));
    assert!(!still_wanted(&world.state, hour), "nobody is fetched to what has begun");
}

#[test]
fn moved_it_is_asked_anew_and_reminded_by_its_new_time() {
    let mut world = planned();
    world.say("ba", "meeting attend M1 yes");
    let told = world.say("coco", "meeting move M1 --at 2026-02-09 10:00");
    let room = told.room("meeting.moved");
    assert!(room.says("meeting-moved") && room.buttons.len() == 3);
    assert_eq!(meeting(&world, "M1").answers.len(), 0);
    let told = world.until(at("2026-02-09T10:00:00Z"));
    assert_eq!(marks(&told)[0], (at("2026-02-02T10:00:00Z"), MeetingMark::Ahead));
    world.say("ba", "task list");
    assert!(world.refused("rw", "meeting move M1 --at in 9d").is(Fault::Forbidden, "refusal-meeting-change-who"));
}

#[test]
fn cancelled_those_who_come_hear_it_themselves_and_nothing_is_reminded() {
    let mut world = planned();
    world.say("ba", "meeting attend M1 yes");
    world.say("rw", "meeting attend M1 no");
    let told = world.say("coco", "meeting cancel M1 the road is flooded");
    let to: Vec<To> =
        told.all("meeting.cancelled").iter().filter(|n| !matches!(n.to, To::Asker { .. })).map(|n| n.to).collect();
    assert_eq!(to, [To::Rooms, To::Member(world.member("ba").unwrap())]);
    assert_eq!(marks(&world.wait("40d")), []);
    for line in ["meeting attend M1 yes", "meeting agenda M1 Who pays?"] {
        assert!(world.refused("ba", line).is(Fault::Closed, "refusal-meeting-over"), "{line}");
    }
    for line in
        ["meeting move M1 --at in 9d", "meeting cancel M1", "meeting close M1 --present BA", "meeting note M1 words"]
    {
        assert!(world.refused("coco", line).is(Fault::Closed, "refusal-meeting-over"), "{line}");
    }
}

#[test]
fn held_it_holds_who_was_there_with_the_sectors_of_that_day() {
    let mut world = planned();
    world.until(at("2026-01-26T12:00:00Z"));
    let told = world.say("faci", "meeting close M1 --present BA, SB, rw, BA");
    let room = told.room("meeting.held");
    assert_eq!((&room.data["state"], &room.data["sectors"]), (&"held".into(), &3.into()));
    assert_eq!(meeting(&world, "M1").present().collect::<Vec<_>>(), ["BA", "SB", "RW"].map(|code| world.org(code)));
    world.say("coco", "stakeholder update RW --sector public");
    assert_eq!((held(&world.state).count(), meeting(&world, "M1").sectors().len()), (1, 3));
    assert_eq!(meeting(&world, "M1").kind, Some(MeetingKind::Dialogue));
    // Corrected, and said so; the same again changes nothing.
    assert!(
        world.refused("faci", "meeting close M1 --present BA, SB, RW").is(Fault::Usage, "refusal-nothing-to-change")
    );
    let told = world.say("coco", "meeting close M1 --present BA, SB");
    assert!(told.room("meeting.held").says("meeting-corrected"));
    assert_eq!(meeting(&world, "M1").sectors().len(), 2);
    assert!(world.refused("coco", "meeting cancel M1").is(Fault::Closed, "refusal-meeting-over"));
    assert_eq!(marks(&world.wait("10d")), []);
}

#[test]
fn recorded_afterwards_with_who_was_there_and_notes_in_time() {
    // A10, 1.4a: notes within seven days.
    let mut world = World::nine();
    let told = world
        .say("coco", "meeting record First dialogue --on 2026-01-02 --kind dialogue --present BA, DWO, SB, RW, UVF");
    let room = told.room("meeting.recorded");
    assert_eq!((&room.data["present"].as_array().unwrap().len(), &room.data["sectors"]), (&5, &4.into()));
    assert_eq!(
        (meeting(&world, "M1").notice_kept(&"UTC".parse().unwrap()), meeting(&world, "M1").notes_in_time()),
        (None, false)
    );
    let mut late = world.clone();
    late.until(at("2026-01-09T09:00:01Z"));
    late.say("coco", "meeting note M1 https://example.org/notes");
    assert!(!meeting(&late, "M1").notes_in_time(), "a second after seven days");
    world.until(at("2026-01-09T09:00:00Z"));
    assert!(world.say("coco", "meeting note M1 https://example.org/notes").room("meeting.noted").says("meeting-noted"));
    assert!(meeting(&world, "M1").notes_in_time());
}

#[test]
fn papers_count_as_in_time_two_days_before() {
    let mut world = planned();
    let mut late = world.clone();
    world.until(at("2026-01-24T10:00:00Z"));
    let told = world.say("faci", "meeting paper M1 The budget https://example.org/budget.pdf");
    assert!(!told.room("meeting.paper").says("meeting-paper-late") && meeting(&world, "M1").papers_in_time());
    late.until(at("2026-01-24T10:00:01Z"));
    let told = late.say("faci", "meeting paper M1 https://example.org/budget.pdf");
    assert!(told.room("meeting.paper").says("meeting-paper-late") && !meeting(&late, "M1").papers_in_time());
    // Moved later, the same paper is in time after all.
    late.say("faci", "meeting move M1 --at 2026-02-02 10:00");
    assert!(meeting(&late, "M1").papers_in_time());
}

#[test]
fn an_agenda_names_matters_and_items_and_takes_points_of_any_voice() {
    // 2.3a, C3.
    let mut world = planned();
    world.say("ba", "propose Replant the slope");
    world.say("rw", "input give Start at the top");
    world.say(
        "coco",
        "meeting plan All of it --at in 9d --agenda Goal (2.1a, 2.1b); roles: 2.2C; D1 and i-1, D9; Budget 2027",
    );
    let agenda = &meeting(&world, "M2").agenda;
    let items: Vec<String> = meeting(&world, "M2").items().iter().map(ToString::to_string).collect();
    assert_eq!(items, ["2.1a", "2.1b", "2.2c"]);
    assert_eq!(agenda[2].about, ["D1", "I1"].map(|reference| reference.parse().unwrap()));
    let told = world.say("uvf", "meeting agenda M1 Who pays for the gauge?");
    assert!(told.room("meeting.agenda").says("meeting-topic-of"));
    assert_eq!(meeting(&world, "M1").agenda[2].org, Some(world.org("UVF")));
    world.say("coco", "meeting agenda M1 Any other matter");
    assert_eq!(meeting(&world, "M1").agenda[3].org, None);
}

#[test]
fn who_is_not_invited_is_told_so() {
    let mut world = World::nine();
    world.say("coco", "meeting plan Steering --at in 9d --kind steering --invite BA, RW");
    assert!(world.refused("sb", "meeting attend M1 yes").is(Fault::Forbidden, "refusal-meeting-invited"));
    assert!(world.refused("sb", "meeting agenda M1 Money").is(Fault::Forbidden, "refusal-meeting-invited"));
    world.say("rw2", "meeting attend M1 yes");
    world.say("stranger", "stakeholder observe");
    assert!(world.refused("stranger", "meeting attend M1 yes").is(Fault::Forbidden, "refusal-meeting-invited"));
    world.say("coco", "meeting plan Open --at in 9d");
    world.say("stranger", "meeting attend M2 yes");
}

#[test]
fn an_organisation_that_left_is_neither_invited_nor_was_it_there() {
    let mut world = planned();
    world.say("wwn", "meeting attend M1 yes");
    world.until(at("2026-01-20T09:00:00Z"));
    world.say("wwn", "stakeholder leave");
    assert_eq!(world.say("coco", "meeting show M1").the("meeting.show").data["yes"], serde_json::json!([]));
    assert!(
        world
            .refused("coco", "meeting plan More --at in 9d --invite WWN")
            .is(Fault::Conflict, "refusal-meeting-org-left")
    );
    world.until(at("2026-01-26T12:00:00Z"));
    assert!(world.refused("coco", "meeting close M1 --present WWN").is(Fault::Conflict, "refusal-meeting-org-left"));
    // It was there while it belonged to it.
    world.say("coco", "meeting record Earlier --on 2026-01-19 --present WWN, BA");
}

#[test]
fn what_was_decided_there_names_it() {
    // R25.
    let mut world = planned();
    world.until(at("2026-01-26T12:00:00Z"));
    world.say("faci", "meeting close M1 --present BA, SB, RW, UVF");
    world.say("coco", "decision record Wells --text We dig. --method majority --meeting M1");
    let decision = world.decision("D1");
    assert_eq!(decision.record.as_ref().unwrap().on, at("2026-01-26T10:00:00Z"), "on the day of the meeting");
    assert!(world.say("ba", "decision show D1").the("decision.show").says("decision-meeting"));
    assert!(world.say("ba", "meeting show M1").the("meeting.show").says("meeting-decided"));
    assert!(
        world
            .refused("coco", "decision record Wells --text We dig. --method majority --meeting M9")
            .is(Fault::NotFound, "refusal-unknown-reference")
    );
}

#[test]
fn a_meeting_attended_ends_a_silence() {
    // R6, 4.11.
    let mut world = World::nine();
    for title in ["One", "Two", "Three"] {
        world.say("ba", &format!("propose {title}"));
        world.votes(&format!("D{}", world.state.decisions.len()), "CC CC CC CC-");
        world.wait("8d");
    }
    world.until(at("2026-05-01T09:00:00Z"));
    assert!(world.state.orgs[&world.org("FC")].dormant_from.is_some(), "notice runs");
    let told = world.say("coco", "meeting record First dialogue --on yesterday --present FC, BA");
    assert!(told.events().contains(&"dormancy_ended".to_owned()));
    assert!(world.state.orgs[&world.org("FC")].dormant_from.is_none());
    assert!(!world.wait("60d").events().contains(&"dormancy_noticed".to_owned()));
}

#[rstest]
#[case("yes", Some(Attendance::Yes))]
#[case("Oui", Some(Attendance::Yes))]
#[case("sí", Some(Attendance::Yes))]
#[case("نعم", Some(Attendance::Yes))]
#[case("tal vez", Some(Attendance::Maybe))]
#[case("peut-être", Some(Attendance::Maybe))]
#[case("ربما", Some(Attendance::Maybe))]
#[case("No.", Some(Attendance::No))]
#[case("لا", Some(Attendance::No))]
#[case("yes but who pays?", None)]
#[case("thanks", None)]
fn a_reply_to_a_meeting_says_who_comes(#[case] line: &str, #[case] expected: Option<Attendance>) {
    let command = reply::command("M1".parse().unwrap(), None, line);
    let said = command.map(|command| match command {
        crate::catalogue::Command::Meeting(crate::catalogue::MeetingCommand::Attend { coming, .. }) => coming,
        other => panic!("{other:?}"),
    });
    assert_eq!(said, expected);
}

#[test]
fn the_card_shows_who_comes_until_it_has_begun() {
    let mut world = planned();
    let shown = |world: &World| {
        let card = card(&world.state, "M1".parse().unwrap()).unwrap();
        (card.notice.lines.last().unwrap().key.to_string(), card.notice.buttons.len(), card.settled)
    };
    assert_eq!(shown(&world), ("card-meeting-how".to_owned(), 3, false));
    let pressed = reply::pressed("meeting:M1:yes", None).unwrap();
    let told = world.carry_out(world.now, "ba", pressed.clone()).unwrap();
    assert!(told.the("meeting.answered").says("meeting-attend-yes"));
    assert!(card(&world.state, "M1".parse().unwrap()).unwrap().notice.says("meeting-coming"));
    let before = world.ledger.len();
    world.carry_out(world.now, "ba", pressed.clone()).unwrap();
    assert_eq!(world.ledger.len(), before, "said twice is said once");
    world.until(at("2026-01-26T10:00:00Z"));
    assert_eq!(shown(&world), ("card-meeting-begun".to_owned(), 0, false));
    assert!(world.carry_out(world.now, "ba", pressed).unwrap_err().is(Fault::Closed, "refusal-meeting-begun"));
    world.say("coco", "meeting close M1 --present BA");
    assert_eq!(shown(&world), ("meeting-present".to_owned(), 0, true));
}

#[test]
fn the_list_shows_what_is_to_come_first() {
    let mut world = planned();
    assert!(World::three().say("ba", "meeting list").the("meeting.list").says("meetings-none"));
    world.say("coco", "meeting plan Sooner --at in 3d");
    world.say("coco", "meeting record Before --on yesterday --present BA");
    world.say("coco", "meeting record Long before --on 2025-11-01 --present BA");
    let told = world.say("xeno", "meeting list");
    let list = told.the("meeting.list");
    assert_eq!(list.refs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), "M2 M1 M3 M4");
    assert_eq!(list.data["count"], 4);
}

#[test]
fn the_status_names_the_next_meeting_and_who_has_not_answered() {
    let mut world = planned();
    assert!(world.say("coco", "status").the("status").says("status-meeting"));
    assert!(world.say("rw", "status").the("status").says("voice-meeting"));
    world.say("rw2", "meeting attend M1 maybe");
    assert!(!world.say("rw", "status").the("status").says("voice-meeting"), "one of its people answered");
    world.until(at("2026-01-26T12:00:00Z"));
    assert!(world.say("coco", "status").the("status").says("needs-meeting"));
}

#[test]
fn two_accounts_of_one_person_answer_once_and_an_erased_person_does_not() {
    let mut world = planned();
    world.say("ba", "meeting attend M1 no");
    world.say("ba2", "meeting attend M1 yes");
    world.merge("ba2", "ba");
    assert_eq!(meeting(&world, "M1").answers.len(), 1);
    world.say("rw", "meeting attend M1 yes");
    world.erase("rw");
    assert_eq!(meeting(&world, "M1").answer_of(&world.state, world.org("RW")), None);
}
