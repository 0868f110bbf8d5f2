//! Tasks: asked, accepted, declined, moved, overdue; what becomes of them when somebody goes.

use rstest::rstest;

use super::{World, world::at};
use crate::{
    card::card,
    event::Event,
    notice::{To, still_wanted},
    refusal::Fault,
    reply,
    task::{
        Mark, Owner, Task, TaskState,
        figures::{Figures, figures},
    },
};

fn task<'a>(world: &'a World, reference: &str) -> &'a Task {
    &world.state.tasks[&reference.parse::<crate::ids::Ref>().unwrap().number]
}

fn state(world: &World, reference: &str) -> TaskState {
    task(world, reference).state
}

/// T1, asked of RW by the coordinator, due Monday 2 February 2026, 09:00 UTC.
fn asked() -> World {
    let mut world = World::three();
    world.say("coco", "task add Count the springs --owner RW --due 2026-02-02");
    world
}

fn accepted() -> World {
    let mut world = asked();
    world.say("rw", "task accept T1");
    world
}

#[test]
fn a_task_is_in_force_once_its_owner_says_yes() {
    let mut world = World::three();
    let told = world.say("coco", "task add Count the springs --owner RW --due 2026-02-02");
    let card = told.room("task.added");
    let buttons: Vec<_> = card.buttons.iter().map(|button| (button.id.as_str(), button.asks_reason)).collect();
    assert_eq!(buttons, [("task:T1:accept", false), ("task:T1:decline", true)]);
    let asked = told.the("task.asked");
    assert_eq!((asked.to, asked.buttons.len()), (To::Member(world.member("rw").unwrap()), 2));
    assert_eq!(card.data["state"], "asked");
    let told = world.say("rw2", "task accept T1");
    assert_eq!(told.room("task.accepted").data["state"], "accepted");
    assert!(world.refused("rw", "task accept T1").is(Fault::Conflict, "refusal-task-accepted"));
}

#[test]
fn what_one_takes_on_for_oneself_is_in_force_at_once() {
    let mut world = World::three();
    for (number, line) in ["me", "RW", "@rw2"].iter().enumerate() {
        world.say("rw", &format!("task add Count the springs --owner {line} --due in 9d"));
        let expected = if *line == "@rw2" { TaskState::Asked } else { TaskState::Accepted };
        assert_eq!(state(&world, &format!("T{}", number + 1)), expected, "{line}");
    }
    assert_eq!(task(&world, "T1").org, Some(world.org("RW")));
}

#[test]
fn a_voice_that_stood_aside_is_bound_by_its_own_yes_only() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope --method consensus");
    world.votes("D1", "GG GG SG GGG");
    world.wait("8d");
    let told = world.say("rw", "task add Water the trees --owner RW --due in 9d --decision D1");
    assert_eq!(state(&world, "T1"), TaskState::Asked);
    assert!(told.the("task.asked").says("task-aside"));
    world.say("rw", "task accept T1");
    assert_eq!(state(&world, "T1"), TaskState::Accepted);
    let told = world.say("wwn", "task add Water the trees --owner WWN --due in 9d --decision D1");
    assert_eq!(state(&world, "T2"), TaskState::Accepted);
    assert!(told.none("task.asked"));
}

#[rstest]
#[case("task add Count --owner RW --due 2025-12-01", Fault::Usage, "refusal-past")]
#[case("task add Count --owner Nobody --due in 9d", Fault::NotFound, "refusal-person-unknown")]
#[case("task add Count --owner RW --due in 9d --decision D9", Fault::NotFound, "refusal-unknown-reference")]
#[case("task add Count --owner RW --due in 9d --decision T1", Fault::NotFound, "refusal-reference-letter")]
#[case("task decline T1 no", Fault::Forbidden, "refusal-task-owner")]
#[case("task update T1", Fault::Usage, "refusal-nothing-to-change")]
#[case("task update T1 --progress 50", Fault::Forbidden, "refusal-task-owner")]
#[case("task update T1 --due 2025-12-01", Fault::Usage, "refusal-past")]
#[case("task update T1 Other words --owner BA", Fault::Usage, "refusal-task-hand-alone")]
#[case("task update T1 --owner RW", Fault::Conflict, "refusal-task-same-owner")]
#[case("task cancel T1 no", Fault::Usage, "refusal-task-reason")]
#[case("task accept T7", Fault::NotFound, "refusal-unknown-reference")]
fn what_does_not_fit_is_refused(#[case] line: &str, #[case] fault: Fault, #[case] key: &str) {
    let mut world = asked();
    let refusal = world.refused("coco", line);
    assert!(refusal.is(fault, key), "{line}: {refusal:?}");
}

#[test]
fn an_organisation_that_left_can_own_no_task() {
    let mut world = asked();
    world.say("wwn", "stakeholder leave");
    assert!(
        world.refused("coco", "task add Count --owner WWN --due in 9d").is(Fault::Conflict, "refusal-task-owner-left")
    );
    assert!(world.refused("coco", "task update T1 --owner WWN").is(Fault::Conflict, "refusal-task-owner-left"));
    world.say("coco", "stakeholder add Hill Farmers --sector communities --code HF");
    assert!(
        world.refused("coco", "task add Count --owner HF --due in 9d").is(Fault::Conflict, "refusal-affected-nobody")
    );
}

#[test]
fn a_no_needs_its_reason_and_finds_the_one_who_asked() {
    let mut world = asked();
    assert!(world.refused("rw", "task decline T1 no").is(Fault::Usage, "refusal-task-reason"));
    let told = world.say("rw", "task decline T1 We have nobody free before June.");
    assert_eq!(told.all("task.declined").len(), 2);
    assert!(told.all("task.declined")[1].to == To::Member(world.member("coco").unwrap()));
    assert!(world.refused("rw", "task accept T1").is(Fault::Closed, "refusal-task-over"));
    // Somebody else may take it.
    world.say("coco", "task update T1 --owner BA");
    assert_eq!((state(&world, "T1"), task(&world, "T1").owner), (TaskState::Asked, Owner::Org(world.org("BA"))));
}

#[test]
fn what_somebody_said_yes_to_is_not_changed_behind_their_back() {
    let mut world = accepted();
    world.say("rw", "task update T1 --due 2026-02-10");
    assert_eq!(state(&world, "T1"), TaskState::Accepted, "its own owner may move it");
    let told = world.say("coco", "task update T1 --due 2026-01-20");
    assert_eq!(state(&world, "T1"), TaskState::Asked);
    assert!(!told.none("task.asked"));
    world.say("rw", "task accept T1");
    world.say("coco", "task update T1 Count the springs and the wells");
    assert_eq!(state(&world, "T1"), TaskState::Asked);
}

#[test]
fn the_owner_hears_of_it_three_days_before_and_on_the_day_then_the_coordinators() {
    let mut world = accepted();
    let (rw, coco) = (world.member("rw").unwrap(), world.member("coco").unwrap());
    let told = world.until(at("2026-02-20T09:00:00Z"));
    let told_of = told.entries.iter().filter(|entry| entry.event.word() == "task_reminded");
    let said: Vec<_> = told_of.map(|entry| (entry.at, entry.event.clone())).collect();
    let mark = |day: &str, mark| (at(&format!("2026-{day}T09:00:00Z")), Event::TaskReminded { task: 1, mark });
    assert_eq!(
        said,
        [
            mark("01-30", Mark::Soon),
            mark("02-02", Mark::Today),
            mark("02-03", Mark::Overdue),
            mark("02-05", Mark::Coordinators)
        ]
    );
    assert_eq!(told.all("task.due").iter().map(|notice| notice.to).collect::<Vec<_>>(), [To::Member(rw); 2]);
    let late = told.all("task.overdue");
    assert!(!late[..3].iter().any(|notice| notice.to == To::Member(coco)), "first everybody who speaks for RW");
    assert!(late.iter().any(|notice| notice.to == To::Member(coco) && notice.says("task-overdue-coordinators")));
    assert!(!world.state.tasks[&1].overdue(&"UTC".parse().unwrap(), at("2026-02-02T23:59:59Z")));
    assert!(world.state.tasks[&1].overdue(&"UTC".parse().unwrap(), at("2026-02-03T00:00:00Z")));
}

#[test]
fn after_downtime_only_the_last_word_is_said_and_none_once_it_is_done() {
    let mut world = accepted();
    let mut other = world.clone();
    assert_eq!(world.down("40d").events(), ["task_reminded"]);
    assert_eq!(task(&world, "T1").said, Some(Mark::Coordinators));
    // Overdue for more than 14 days it suggests a review besides (S9).
    assert_eq!(world.down("40d").events(), ["signals_raised"]);
    other.say("rw", "task done T1 The count is on the wall.");
    assert_eq!(other.down("40d").events(), [""; 0]);
}

#[test]
fn another_day_begins_anew_and_what_waits_is_dropped() {
    let mut world = accepted();
    let told = world.until(at("2026-02-03T10:00:00Z"));
    let late = told.the("task.overdue").clone();
    assert!(still_wanted(&world.state, &late));
    let told = world.say("rw", "task update T1 --due 2026-03-02");
    assert!(told.room("task.updated").says("task-moved"));
    assert!(!still_wanted(&world.state, &late));
    assert_eq!(world.until(at("2026-02-28T10:00:00Z")).at("task_reminded"), at("2026-02-27T09:00:00Z"));
}

#[test]
fn promises_kept_and_broken_are_counted() {
    // C7: done or moved before the day passed. S9: more than 30 % overdue by more than 14 days.
    let mut world = World::three();
    for _ in 0..7 {
        world.say("rw", "task add Count the springs --owner RW --due 2026-01-12");
    }
    world.say("rw", "task done T1");
    world.say("rw", "task update T2 --due 2026-01-20");
    world.say("rw", "task decline T3 We have nobody free before June.");
    world.say("rw", "task cancel T4 The count of last year is enough.");
    world.until(at("2026-01-14T09:00:00Z"));
    world.say("rw", "task update T5 --due 2026-01-20");
    world.say("rw", "task done T6");
    let found = figures(&world.state, world.now);
    assert_eq!(found, Figures { due: 5, kept: 2, commitments: 3, overdue: 1, overdue_long: 0 });
    assert_eq!((found.kept_percent(), found.too_many_overdue()), (Some(40), false));
    world.until(at("2026-01-26T10:00:00Z"));
    let found = figures(&world.state, world.now);
    assert_eq!(found, Figures { due: 7, kept: 2, commitments: 5, overdue: 3, overdue_long: 1 });
    assert!(!found.too_many_overdue());
    world.until(at("2026-02-04T09:00:00Z"));
    assert!(figures(&world.state, world.now).too_many_overdue(), "3 of 5");
    world.until(at("2026-12-01T09:00:00Z"));
    let found = figures(&world.state, world.now);
    assert_eq!((found.due, found.commitments), (0, 3), "promises of the last 180 days, and what is open still");
    assert_eq!(found.kept_percent(), None);
}

#[rstest]
#[case(3, 10, false)]
#[case(4, 10, true)]
#[case(1, 3, true)]
#[case(0, 0, false)]
fn too_many_are_more_than_thirty_per_cent(#[case] overdue_long: usize, #[case] commitments: usize, #[case] many: bool) {
    let found = Figures { commitments, overdue_long, ..Figures::default() };
    assert_eq!(found.too_many_overdue(), many);
}

#[test]
fn what_an_erased_person_owed_falls_to_the_organisation_or_the_coordinators() {
    let mut world = World::three();
    world.say("coco", "partnership facilitator add @faci");
    world.say("rw2", "task add Count the springs --owner me --due in 9d");
    world.say("faci", "task add Write the guide --owner me --due in 9d");
    let told = world.erase("rw2");
    assert_eq!((task(&world, "T1").owner, state(&world, "T1")), (Owner::Org(world.org("RW")), TaskState::Asked));
    assert!(told.the("task.asked").to == To::Member(world.member("rw").unwrap()));
    let told = world.erase("faci");
    assert_eq!(task(&world, "T2").owner, Owner::Coordinators);
    assert_eq!(told.the("task.orphaned").refs, ["T2".parse().unwrap()]);
    world.say("coco", "task update T2 --owner BA");
    world.say("ba", "task accept T2");
}

#[test]
fn open_tasks_of_an_organisation_that_leaves_fall_to_the_coordinators() {
    let mut world = accepted();
    world.say("rw", "stakeholder leave");
    assert_eq!(task(&world, "T1").owner, Owner::Coordinators);
    assert!(world.refused("rw", "task done T1").is(Fault::Forbidden, "refusal-task-owner"));
    assert!(world.say("coco", "status").the("status").says("needs-task-owner"));
}

#[test]
fn who_holds_a_task_in_force_decides_by_advice_within_it() {
    let mut world = asked();
    let line = "propose Where to dig --kind operational --task T1 --affected BA --knowledgeable WWN";
    assert!(world.refused("rw", line).is(Fault::Forbidden, "refusal-advice-not-held"));
    world.say("rw", "task accept T1");
    assert!(world.refused("ba", line).is(Fault::Forbidden, "refusal-advice-not-held"));
    assert!(world.refused("rw", &line.replace("T1", "T9")).is(Fault::NotFound, "refusal-unknown-reference"));
    world.say("rw", line);
    world.wait("4d");
    world.say("rw", "task decline T1 We have nobody free before June.");
    assert!(world.refused("rw", "decision outcome D1 At the spring.").is(Fault::Forbidden, "refusal-advice-not-held"));
    world.say("coco", "task update T1 --owner RW");
    world.say("rw", "task accept T1");
    world.say("rw", "decision outcome D1 At the upper spring.");
}

#[rstest]
#[case("accept", Some("task accept"))]
#[case("Yes", Some("task accept"))]
#[case("oui", Some("task accept"))]
#[case("sí", Some("task accept"))]
#[case("نعم", Some("task accept"))]
#[case("decline we have nobody free", Some("task decline"))]
#[case("no, we have nobody free", Some("task decline"))]
#[case("لا، ليس عندنا أحد", Some("task decline"))]
#[case("done", Some("task done"))]
#[case("yes but who pays for it?", None)]
#[case("thanks", None)]
fn a_reply_to_a_task_is_an_answer(#[case] line: &str, #[case] expected: Option<&str>) {
    let command = reply::command("T1".parse().unwrap(), None, line);
    assert_eq!(command.as_ref().map(crate::catalogue::command_path), expected);
}

#[test]
fn a_bare_no_is_asked_for_its_reason() {
    let mut world = asked();
    for command in
        [reply::command("T1".parse().unwrap(), None, "no").unwrap(), reply::pressed("task:T1:decline", None).unwrap()]
    {
        let refusal = world.carry_out(world.now, "rw", command).unwrap_err();
        assert!(refusal.is(Fault::Usage, "refusal-task-reason"));
    }
    assert!(reply::asks_reason("task:T1:decline") && !reply::asks_reason("task:T1:accept"));
    let pressed = reply::pressed("task:T1:decline", Some("We have nobody free.")).unwrap();
    world.carry_out(world.now, "rw", pressed).unwrap();
    assert_eq!(state(&world, "T1"), TaskState::Declined);
}

#[test]
fn the_card_shows_where_the_task_is() {
    let mut world = asked();
    let shown = |world: &World| {
        let card = card(&world.state, "T1".parse().unwrap()).unwrap();
        (card.notice.lines.last().unwrap().key.to_string(), card.notice.buttons.len(), card.settled)
    };
    assert_eq!(shown(&world), ("card-task-asked".to_owned(), 2, false));
    world.say("rw", "task accept T1");
    assert_eq!(shown(&world), ("card-task-accepted".to_owned(), 0, false));
    world.say("rw", "task done T1");
    assert_eq!(shown(&world), ("card-task-done".to_owned(), 0, true));
}

#[test]
fn the_list_shows_the_nearest_day_first_and_takes_filters() {
    let mut world = accepted();
    assert!(World::three().say("ba", "task list").the("task.list").says("tasks-none"));
    world.say("ba", "task add Mend the gauge --owner BA --due 2026-01-20");
    world.say("ba", "task add Paint the gauge --owner @ba2 --due 2026-01-25");
    world.say("ba", "task done T2");
    let mut refs = |line: &str| {
        let told = world.say("coco", line);
        told.the("task.list").refs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(refs("task list"), "T3 T1 T2");
    assert_eq!(refs("task list --owner BA"), "T3 T2");
    assert_eq!(refs("task list --owner @ba2"), "T3");
    assert_eq!(refs("task list --status open"), "T3 T1");
    assert_eq!(refs("task list --status asked"), "T3");
    assert_eq!(refs("task list --status done"), "T2");
    assert_eq!(refs("task list --status overdue"), "");
    world.until(at("2026-02-03T09:00:00Z"));
    assert_eq!(world.say("coco", "task list --status overdue").the("task.list").refs, ["T1".parse().unwrap()]);
}

#[test]
fn the_status_says_what_was_promised_and_who_is_late() {
    let mut world = accepted();
    assert!(world.say("rw", "status").the("status").says("voice-promise"));
    world.say("coco", "task add Mend the gauge --owner RW --due in 9d");
    assert!(world.say("rw", "status").the("status").says("voice-task-asked"));
    world.until(at("2026-02-08T09:00:00Z"));
    let told = world.say("coco", "status");
    let line = told.the("status").lines.iter().find(|line| line.key == "status-promises").unwrap().clone();
    assert!(format!("{line:?}").contains(r#"("days", Number(6))"#), "{line:?}");
}
