//! Comments on criteria of the scorecard, and its publication. 6.

use rstest::rstest;

use super::World;
use crate::{notice::To, refusal::Fault};

#[test]
fn what_an_organisation_says_of_a_criterion_stands_below_it() {
    let mut world = World::three();
    let told = world.say("ba", "scorecard --criterion C5 --comment The papers came late in May.");
    assert_eq!(told.events(), ["criterion_commented"]);
    assert_eq!(told.data("scorecard.comment")["id"], "C5");
    world.wait("1d");
    // In the digits of any of our scripts.
    world.say("rw", "scorecard --criterion c٥ --comment They were on time in June.");
    let shown = world.say("rw", "scorecard --criterion 5").the("scorecard").clone();
    let keys: Vec<&str> = shown.lines.iter().map(|line| line.key.as_ref()).collect();
    assert_eq!(keys[1..], ["scorecard-comment", "scorecard-comment", "scorecard-comment-how"]);
    let first = shown.lines[1].args.iter().find(|(name, _)| name == "org").unwrap();
    assert_eq!(first.1, world.org("RW").into(), "the newest first");
    let all = world.say("rw", "scorecard --all").the("scorecard").clone();
    assert_eq!(all.lines.iter().filter(|line| line.key == "scorecard-comments").count(), 1);
    assert!(world.say("rw", "log").the("log").says("log-criterion-commented"));
}

#[rstest]
#[case::unknown("ba", "scorecard --criterion C17 --comment Late.", Fault::NotFound, "refusal-criterion-unknown")]
#[case::no_number("ba", "scorecard --criterion openness", Fault::NotFound, "refusal-criterion-unknown")]
#[case::of_which("ba", "scorecard --comment Late.", Fault::Usage, "refusal-comment-criterion")]
#[case::no_delegate("coco", "scorecard --criterion C5 --comment Late.", Fault::Forbidden, "refusal-no-seat")]
#[case::not_published_by_a_delegate("ba", "scorecard --publish", Fault::Forbidden, "refusal-scorecard-publish")]
#[case::nowhere("coco", "scorecard --publish", Fault::NotFound, "refusal-no-public-room")]
fn what_cannot_be_is_refused_and_nothing_is_stored(
    #[case] who: &str,
    #[case] line: &str,
    #[case] fault: Fault,
    #[case] key: &str,
) {
    let mut world = World::three();
    let before = world.ledger.len();
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key), "{refusal:?}");
    assert_eq!(world.ledger.len(), before);
}

#[test]
fn a_comment_that_is_too_long_is_refused_and_many_are_counted() {
    let mut world = World::three();
    let long = format!("scorecard --criterion C1 --comment {}", "a".repeat(301));
    assert!(world.refused("ba", &long).is(Fault::Limit, "refusal-too-long"));
    for number in 0..12 {
        world.say("ba", &format!("scorecard --criterion C1 --comment Word {number}"));
    }
    let shown = world.say("ba", "scorecard --criterion C1").the("scorecard").clone();
    assert_eq!(shown.lines.iter().filter(|line| line.key == "scorecard-comment").count(), 10);
    assert!(shown.says("scorecard-comments-earlier"));
}

#[test]
fn a_coordinator_publishes_it_in_the_public_rooms() {
    let mut world = World::with_public_room();
    let told = world.say("coco", "scorecard --publish");
    assert_eq!(told.events(), ["scorecard_published"]);
    let public: Vec<_> = told.all("scorecard").into_iter().filter(|notice| notice.to == To::Public).collect();
    assert_eq!(public.len(), 1);
    assert!(!public[0].says("scorecard-all"), "outsiders cannot ask for more");
    assert!(told.the("scorecard.published").says("scorecard-published"));
}
