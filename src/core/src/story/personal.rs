//! What a record says of one person in person, for `me export`: what they owe, gave, answered, chair, vouched for and read.

use super::World;
use crate::me::matters;

#[test]
fn an_export_tells_tasks_inputs_meetings_reviews_readings_and_what_was_vouched_for() {
    let mut world = World::nine();
    for (who, line) in [
        ("coco", "task add Count the springs --owner RW --due in 4d"),
        ("coco", "task add Ask the mill --owner @uvf --due in 9d"),
        ("uvf", "input give The lower springs are dry"),
        ("coco", "meeting plan Spring dialogue --at in 9d --kind dialogue"),
        ("uvf", "meeting attend M1 yes"),
        ("coco", "review open --on 2026-02-16 --chair @uvf"),
        ("uvf", "phase attest 1.3d none seen so far"),
        ("coco", "indicator add Dry days --owner UVF --baseline 40 --target 20 --every monthly"),
        ("uvf", "indicator read N1 38"),
    ] {
        world.say(who, line);
    }
    let keys = |who: &str| -> Vec<String> {
        let said = matters(&world.state, world.member(who).unwrap(), world.now);
        said.into_iter().map(|say| say.key.into_owned()).collect()
    };
    let own = keys("uvf");
    for (part, count) in [
        ("task-", 1),
        ("input-", 1),
        ("meeting-attend-yes", 1),
        ("review-line", 1),
        ("phase-attested", 1),
        ("me-reading", 1),
    ] {
        assert_eq!(own.iter().filter(|key| key.starts_with(part)).count(), count, "{part}: {own:?}");
    }
    assert_eq!(own.len(), 6, "{own:?}");
    assert!(keys("ltu").is_empty(), "nothing of somebody else");
    assert_eq!(keys("coco").len(), 2, "who asked for a task finds it among theirs");
}
