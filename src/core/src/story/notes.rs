//! Notes: who reads them, who changes them, and how words go.

use rstest::rstest;
use serde_json::json;

use super::{World, world::at};
use crate::{
    event::Event,
    export::sees,
    ids::Ref,
    note::{Note, Readers, needs_open},
    notice::To,
    refusal::Fault,
    vocabulary::NoteKind,
};

fn note(world: &World, number: u32) -> &Note {
    &world.state.notes[&number]
}

fn listed(world: &mut World, who: &str) -> String {
    let told = world.say(who, "note list");
    told.the("note.list").refs.iter().map(Ref::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_note_is_kept_with_whom_it_names_and_announced_where_it_is_news() {
    let mut world = World::three();
    let told = world.say("ba", "note add purpose Clean water in the valley");
    assert_eq!(told.room("note.added").data["kind"], "purpose");
    let told = world.say("coco", "note add conversation They want the weir open --with RW, WWN --kind idea");
    assert!(told.room_or_none("note.added").is_none(), "kept for the record only");
    assert_eq!(told.the("note.added").data, json!({ "ref": "K2", "kind": "conversation", "readers": "partners" }));
    assert_eq!(note(&world, 1).org, Some(world.org("BA")));
    assert_eq!(note(&world, 2).particulars.orgs, [world.org("RW"), world.org("WWN")]);
    assert_eq!(listed(&mut world, "rw"), "K2 K1");
}

#[rstest]
#[case("ba", "note add conversation We met", Fault::Usage, "refusal-note-with")]
#[case("ba", "note add conversation We met --with Nobody", Fault::NotFound, "refusal-org-unknown")]
#[case("ba", "note add commitment We go on --with RW", Fault::Forbidden, "refusal-note-commitment")]
#[case("coco", "note add commitment They go on", Fault::Usage, "refusal-note-with")]
#[case("ba", "note add need-met The bus is paid", Fault::Usage, "refusal-note-need-met")]
#[case("ba", "note add need-met The bus is paid --on K1", Fault::Usage, "refusal-note-need-met")]
#[case("ba", "note add need A bus --public", Fault::Forbidden, "refusal-note-need-public")]
#[case("ba", "note add document The map --link ftp://maps", Fault::Usage, "refusal-note-link")]
#[case("ba", "note add document The map --on D9", Fault::NotFound, "refusal-unknown-reference")]
#[case("ba", "note add document The map --on R1", Fault::NotFound, "refusal-note-on")]
#[case("ba", "note add participation-level We tell you", Fault::Usage, "refusal-note-level")]
#[case("ba", "note add participation-level consult --sectors moon", Fault::Usage, "refusal-sector-unknown")]
#[case("rw", "note edit K1 Other words", Fault::Forbidden, "refusal-note-owner")]
#[case("coco", "note edit K1 Other words", Fault::Forbidden, "refusal-note-owner")]
#[case("rw", "note withdraw K1", Fault::Forbidden, "refusal-note-owner")]
#[case("rw", "note redact K1 It names somebody.", Fault::Forbidden, "refusal-redact-who")]
#[case("coco", "note redact K1 names", Fault::Usage, "refusal-redact-reason")]
#[case("coco", "note redact D1 It names somebody.", Fault::NotFound, "refusal-redact-what")]
#[case("ba", "note show K9", Fault::NotFound, "refusal-unknown-reference")]
#[case("ba", "note show D1", Fault::NotFound, "refusal-reference-letter")]
fn what_does_not_fit_is_refused(#[case] who: &str, #[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = World::three();
    world.say("ba", "note add purpose Clean water");
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key), "{line}: {refusal:?}");
}

#[test]
fn a_text_too_long_and_a_kind_that_is_none_are_refused() {
    let mut world = World::three();
    let refusal = world.refused("ba", &format!("note add issue {}", "x".repeat(2_001)));
    assert!(refusal.is(Fault::Limit, "refusal-too-long"));
    assert_eq!(world.refused("ba", "note add dream Clean water").fault, Fault::Usage);
}

#[test]
fn needs_and_conflicts_stay_between_their_author_and_the_coordinators() {
    let mut world = World::three();
    let told = world.say("rw2", "note add need Child care in the evening");
    assert!(told.notices.iter().all(|notice| notice.to != To::Rooms && notice.to != To::Public));
    assert_eq!(told.all("note.added").len(), 2, "the receipt and the coordinator");
    world.say("ba", "note add conflict Licences against farm water");
    assert_eq!((note(&world, 1).readers, note(&world, 2).readers), (Readers::Circle, Readers::Circle));
    // In the room nobody reads them, not even who wrote them; alone each sees their own, the coordinator all.
    for who in ["coco", "rw2", "rw", "ba"] {
        assert_eq!(listed(&mut world, who), "", "{who}");
    }
    for (who, refs) in [("coco@dm", "K2 K1"), ("rw2@dm", "K1"), ("rw@dm", ""), ("ba@dm", "K2"), ("wwn@dm", "")] {
        assert_eq!(listed(&mut world, who), refs, "{who}");
    }
    // For anybody else it is not there at all.
    for line in ["note show K1", "note edit K1 Nothing", "note withdraw K1", "note redact K1 It names somebody."] {
        assert!(world.refused("rw", line).is(Fault::NotFound, "refusal-unknown-reference"), "{line}");
    }
    let log = world.say("wwn", "log");
    assert!(!log.the("log").says("log-note-added"));
    // Exports hold a leaf in their place.
    let added: Vec<_> = world.ledger.iter().filter(|entry| entry.event.word() == "note_added").cloned().collect();
    let reads = |who: &str| {
        let member = world.member(who).unwrap();
        added.iter().map(|entry| sees(&world.state, member, world.now, entry)).collect::<Vec<_>>()
    };
    assert_eq!(reads("coco"), [true, true]);
    assert_eq!(reads("rw2"), [true, false]);
    assert_eq!(reads("ba"), [false, true]);
    assert_eq!(reads("wwn"), [false, false]);
}

#[test]
fn a_conflict_may_be_shared_with_all_partners() {
    let mut world = World::three();
    let told = world.say("ba", "note add conflict Licences against farm water --public");
    assert_eq!(note(&world, 1).readers, Readers::Partners);
    assert!(told.all("note.added").iter().any(|notice| notice.to == To::Rooms));
    assert!(told.all("note.added").iter().all(|notice| notice.to != To::Public), "not for outsiders");
    world.say("ba", "note add issue The weir --private");
    assert_eq!(note(&world, 2).readers, Readers::Circle);
}

#[test]
fn a_need_is_met_and_whose_it_is_may_say_that_it_is_not() {
    let mut world = World::three();
    world.say("rw", "note add need A bus");
    assert_eq!(needs_open(&world.state).count(), 1);
    let told = world.say("coco", "note add need-met The bus is paid --on K1");
    assert_eq!(needs_open(&world.state).count(), 0);
    assert!(told.notices.iter().any(|notice| notice.to == To::Member(world.member("rw").unwrap())));
    let again = world.refused("coco", "note add need-met Again --on K1");
    assert!(again.is(Fault::Conflict, "refusal-note-need-met-already"));
    world.say("rw", "note withdraw K2");
    assert_eq!(needs_open(&world.state).count(), 1);
}

#[test]
fn whose_yes_was_written_down_hears_it_and_takes_it_back() {
    let mut world = World::three();
    let told = world.say("coco", "note add commitment All go on --with RW, WWN");
    for who in ["rw", "wwn"] {
        let to = To::Member(world.member(who).unwrap());
        assert!(told.all("note.added").iter().any(|notice| notice.to == to && notice.says("note-commitment-yours")));
    }
    let told = world.say("rw", "note withdraw K1");
    assert!(told.notices.iter().any(|notice| notice.says("note-taken-out")));
    assert_eq!(note(&world, 1).particulars.orgs, [world.org("WWN")]);
    world.say("wwn", "note withdraw K1");
    assert!(note(&world, 1).withdrawn.is_some());
    assert!(world.refused("coco", "note edit K1 Words").is(Fault::Closed, "refusal-note-withdrawn"));
}

#[test]
fn an_edited_note_keeps_what_it_said_and_its_organisation_may_edit_it() {
    let mut world = World::three();
    world.say("ba", "note add goal-draft Twenty days");
    world.wait("1d");
    let told = world.say("ba2", "note edit K1 Twenty days by 2030");
    assert!(told.room("note.edited").says("note-kind-goal-draft"));
    assert_eq!(world.texts[&note(&world, 1).text], "Twenty days by 2030");
    assert_eq!(world.texts[&note(&world, 1).before[0].0], "Twenty days");
    assert!(world.say("rw", "note show K1").the("note.show").says("note-before"));
}

#[test]
fn a_redacted_note_loses_every_word_and_the_log_says_why() {
    let mut world = World::three();
    world.say("ba", "note add issue Hana owes us money --link https://example.org/hana");
    world.say("ba", "note edit K1 Hana from the mill owes us money");
    let texts: Vec<_> = note(&world, 1).texts().collect();
    assert_eq!(texts.len(), 3);
    let told = world.say("coco", "note redact K1 It names somebody who did not agree.");
    assert_eq!(told.events(), ["redacted", "texts_erased"]);
    assert!(texts.iter().all(|text| world.state.erased.contains(text) && !world.texts.contains_key(text)));
    assert!(told.room("note.redacted").says("note-redacted"));
    assert!(world.say("rw", "log").the("log").says("log-redacted"));
    assert!(world.refused("coco", "note redact K1 It names somebody.").is(Fault::Conflict, "refusal-redacted"));
    // Inputs and tasks too, by whoever wrote them.
    world.say("rw", "input give Hana owes us money");
    world.say("rw", "note redact I1 It names somebody.");
    assert!(world.state.erased.contains(&world.state.inputs[&1].text));
}

#[test]
fn a_need_goes_with_its_author_and_other_notes_stay_with_their_organisation() {
    let mut world = World::three();
    world.say("rw", "note add need A bus");
    world.say("rw", "note add issue The lower springs");
    world.say("coco", "note add promoter They carry it --with @rw, @ba");
    world.erase("rw");
    assert_eq!((note(&world, 1).by, note(&world, 1).withdrawn.is_some()), (None, true));
    assert_eq!((note(&world, 2).by, note(&world, 2).withdrawn), (None, None));
    assert_eq!(note(&world, 3).particulars.persons, [world.member("ba").unwrap()]);
    world.say("rw2", "note edit K2 The upper springs");
}

#[test]
fn two_accounts_that_are_one_person_own_the_same_notes() {
    let mut world = World::three();
    world.say("rw2", "note add need A bus");
    world.say("coco", "note add promoter They carry it --with @rw2, @rw3");
    world.merge("rw2", "rw3");
    assert_eq!(note(&world, 1).by, world.member("rw3"));
    assert_eq!(note(&world, 2).particulars.persons, [world.member("rw3").unwrap()]);
}

#[test]
fn a_milestone_has_its_day_as_an_option_or_in_its_words() {
    let mut world = World::three();
    world.say("ba", "note add milestone First gauge --by 2026-03-01");
    world.say("ba", "note add milestone Second gauge, ٢٠٢٦-٠٤-٠١");
    let told = world.say("ba@dm", "note add milestone Third gauge");
    assert!(told.the("note.added").says("note-milestone-undated"));
    let days: Vec<_> = (1..=3).map(|number| note(&world, number).particulars.date).collect();
    assert_eq!(days, [Some(at("2026-03-01T09:00:00Z")), Some(at("2026-04-01T09:00:00Z")), None]);
}

#[test]
fn public_rooms_hear_what_is_for_everybody_and_list_nothing_else() {
    let mut world = World::with_public_room();
    let told = world.say("ba", "note add celebration The gauge works --with BA, RW --public");
    assert_eq!(told.all("note.added").iter().filter(|notice| notice.to == To::Public).count(), 1);
    world.say("ba", "note add issue The weir");
    assert_eq!(listed(&mut world, "ba@creek"), "K1");
    assert_eq!(listed(&mut world, "ba"), "K2 K1");
}

#[test]
fn many_notes_are_listed_with_how_many_are_left() {
    let mut world = World::three();
    for number in 0..20 {
        world.say("ba", &format!("note add issue Spring {number}"));
    }
    let told = world.say("rw", "note list issue");
    assert_eq!(told.the("note.list").refs.len(), 15);
    assert!(told.the("note.list").says("notes-more"));
    assert_eq!(told.data("note.list")["count"], 20);
    assert!(world.say("rw", "note list change").the("note.list").says("notes-none"));
}

#[test]
fn what_changed_is_said_before_the_next_round() {
    // 5.1: "you said, we did".
    let mut world = World::nine();
    world.say("coco", "checkin start");
    world.say("ba", "note add change Too early for that round");
    world.wait("16d");
    assert!(world.state.checkins.open.is_none());
    world.say("coco", "note add change Meetings begin an hour later");
    world.say("coco", "note add change Only for us --private");
    world.say("coco", "note add change Not true after all");
    world.say("coco", "note withdraw K4");
    world.wait("30d");
    let told = world.say("coco", "checkin start");
    let notice = told.room("checkin.changes");
    assert_eq!((&notice.data["changes"], notice.says("checkin-change")), (&json!(1), true));
    assert_eq!(notice.texts(), [note(&world, 2).text].into());
}

#[test]
fn every_kind_can_be_noted() {
    let mut world = World::three();
    for kind in NoteKind::ALL {
        let line = match kind {
            NoteKind::Need => "note add need A bus".to_owned(),
            NoteKind::NeedMet => format!("note add need-met It is paid --on K{}", world.state.notes.len()),
            NoteKind::ParticipationLevel => "note add participation-level involve: you shape it".to_owned(),
            kind => format!("note add {kind} Some words --with BA"),
        };
        world.say("coco", &line);
        assert_eq!(world.state.notes.values().next_back().map(|note| note.kind), Some(*kind));
    }
    assert!(world.ledger.iter().any(|entry| matches!(entry.event, Event::NoteAdded { .. })));
}
