//! Moving on: an organisation that leaves gets its list, privately; a partnership that closes too. And a pause holds back what
//! would be asked meanwhile.

use rstest::rstest;

use super::{World, world::at};
use crate::{
    notice::{To, Urgency},
    refusal::Fault,
    task::Owner,
};

#[rstest]
#[case("remind add tea --every \"0 9 31 2 *\"", Fault::Usage, "refusal-every-never")]
#[case("remind add tea --every \"0 0 9 * * 1\"", Fault::Usage, "refusal-every-fields")]
#[case("remind add tea --when 2026-03-29 02:30", Fault::Usage, "refusal-time-skipped")]
#[case("indicator read N1 many", Fault::Usage, "refusal-no-number")]
#[case("task add Count --owner WWN --due in 9d", Fault::Conflict, "refusal-task-owner-left")]
#[case("meeting plan Spring dialogue --at 2025-12-01", Fault::Usage, "refusal-past")]
#[case("input answer I1 declined", Fault::Usage, "refusal-missing")]
#[case("input answer I1 declined no", Fault::Usage, "refusal-input-reason")]
fn what_cannot_be_is_said_clearly_and_nothing_else_is_stored(
    #[case] line: &str,
    #[case] fault: Fault,
    #[case] key: &str,
) {
    let mut world = World::three();
    world.say("coco", "partnership set timezone Europe/Madrid");
    world.say("coco", "indicator add Flow --owner BA --every monthly");
    world.say("rw", "input give Start at the top");
    world.say("wwn", "stakeholder leave");
    let who = if line.starts_with("indicator") { "ba" } else { "coco" };
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key), "{line}: {refusal:?}");
}

#[test]
fn an_organisation_that_leaves_gets_its_list_privately() {
    let mut world = World::nine();
    world.say("rw", "propose Ruth steers --kind role --scope steering --person @rw, @ba");
    world.votes("D1", "CC CC CC CCC");
    world.wait("8d");
    world.say("coco", "task add Count the springs --owner RW --due in 9d");
    world.say("rw", "task accept T1");
    world.say("rw2", "task add Write the guide --owner me --due in 9d");
    world.say("coco", "task add Not theirs --owner BA --due in 9d");
    world.say("coco", "indicator add Flow --owner RW --every monthly");
    world.say("coco", "review open --on in 20d --chair @rw3");
    world.say("rw", "propose Replant the slope");
    world.say("uvf", "input give Start at the top");
    world.say("rw2", "input take I1");
    let told = world.say("rw", "stakeholder leave");
    let lists = told.all("stakeholder.moving-on");
    let to: Vec<To> = lists.iter().map(|notice| notice.to).collect();
    assert_eq!(to, ["rw", "rw2", "rw3", "coco"].map(|who| To::Member(world.member(who).unwrap())));
    let own = lists[0];
    let keys: Vec<&str> = own.lines.iter().map(|line| line.key.as_ref()).collect();
    assert_eq!(
        keys,
        [
            "leaving-list",
            "leaving-tasks",
            "task-line",
            "task-line",
            "leaving-indicators",
            "leaving-seats",
            "leaving-reviews",
            "leaving-proposals",
            "leaving-inputs",
            "leaving-stays"
        ]
    );
    assert_eq!(own.refs, ["S5", "T1", "T2"].map(|reference| reference.parse().unwrap()));
    assert_eq!((lists[3].urgency, lists[3].says("leaving-how")), (Urgency::WorkingMorning, true));
    assert_eq!(world.state.tasks[&1].owner, Owner::Coordinators);
    assert!(told.room("stakeholder.left").lines.len() == 1, "the rooms hear that it left, not what it owed");
}

#[test]
fn an_organisation_that_leaves_nothing_open_is_told_so_and_nobody_else_is() {
    let mut world = World::nine();
    let told = world.say("rw", "stakeholder leave");
    let lists = told.all("stakeholder.moving-on");
    assert_eq!(lists.len(), 3);
    assert!(lists.iter().all(|notice| notice.says("leaving-nothing") && notice.says("leaving-stays")));
}

#[test]
fn a_partnership_that_closes_lists_what_is_still_open() {
    let mut world = World::nine();
    world.say("coco", "task add Count the springs --owner RW --due in 90d");
    world.say("rw", "input give Start at the top");
    world.say("coco", "meeting plan The last one --at in 60d");
    world.say("coco", "review open --on in 1d --chair @ba");
    world.say("ba", "review state V1 We are done.");
    world.say("ba", "review conclude V1 close We end in good order.");
    world.votes("D1", "CC CC CC CCC");
    let told = world.wait("15d");
    let notice = told.room("review.concluded");
    for key in ["moving-on-tasks", "moving-on-inputs", "moving-on-meetings", "moving-on-closure"] {
        assert!(notice.says(key), "{key}");
    }
}

#[test]
fn the_material_of_a_review_lists_promises_mood_inputs_and_meetings() {
    let mut world = World::nine();
    world.say("rw", "task add Count the springs --owner RW --due in 2d");
    world.say("uvf", "input give Start at the top");
    world.say("coco", "meeting record First dialogue --on yesterday --present BA, SB, RW");
    world.say("coco", "checkin start");
    for who in ["ba", "sb", "rw", "uvf", "ltu"] {
        world.say(who, "checkin answer 4 4 4 4 4 4 4 4 4 4");
    }
    world.wait("11d");
    world.say("coco", "review open --on in 8d --chair @ba");
    let told = world.wait("2d");
    let material = told.room("review.material");
    for key in ["material-tasks", "task-line", "status-mood", "material-inputs", "material-meetings", "meeting-line"] {
        assert!(material.says(key), "{key}");
    }
}

/// A pause from 20 January to 2 March 2026 at nine.
fn paused(before: &[(&str, &str)]) -> World {
    let mut world = World::nine();
    for (who, line) in before {
        world.say(who, line);
    }
    world.say("coco", "review open --on in 1d --chair @ba");
    world.say("ba", "review state V1 We are tired.");
    world.say("ba", "review conclude V1 pause We rest over the rains. --until 2026-03-02");
    world.votes("D1", "CC CC CC CCC");
    world.until(at("2026-01-20T09:00:00Z"));
    assert!(world.state.reviews.pause.is_some());
    world
}

#[test]
fn a_pause_holds_back_check_ins_and_reminders_of_tasks_inputs_and_meetings() {
    let mut world = paused(&[
        ("coco", "checkin schedule every 30 days --first 2026-02-02"),
        ("rw", "task add Count the springs --owner RW --due 2026-02-02"),
        ("uvf", "input give Start at the top"),
        ("coco", "meeting plan Spring dialogue --at 2026-02-20 10:00"),
    ]);
    let told = world.until(at("2026-03-02T08:59:59Z"));
    for word in ["checkin_opened", "task_reminded", "input_reminded"] {
        assert!(!told.events().contains(&word.to_owned()), "{word}");
    }
    assert!(told.none("meeting.soon") && told.none("meeting.due"));
    // It wakes: what fell due is said once, and the next round is its own.
    let told = world.until(at("2026-03-02T09:00:00Z"));
    let events = told.events();
    for word in ["pause_ended", "task_reminded", "input_reminded", "meeting_reminded"] {
        assert_eq!(events.iter().filter(|event| *event == word).count(), 1, "{word}: {events:?}");
    }
    assert_eq!(world.until(at("2026-03-05T09:00:00Z")).at("checkin_opened"), at("2026-03-04T09:00:00Z"));
}

#[test]
fn what_is_promised_in_a_pause_for_a_day_within_it_is_reminded_of() {
    let mut world = paused(&[]);
    world.say("rw", "task add Water the nursery --owner RW --due 2026-02-09");
    let told = world.until(at("2026-02-09T09:00:00Z"));
    assert_eq!(told.all("task.due").len(), 2);
}
