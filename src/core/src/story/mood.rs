//! The mood in a status: the two lowest questions of the last round, with lowest group, gap and change. 7.1, point 5.

use super::{
    World,
    checkin::{all, opened},
    world::at,
};
use crate::words::say::{Arg, Say};

fn close(world: &mut World) {
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    world.until(closes);
}

/// The two questions of the mood line: key, mean, lowest group, gap, direction, change.
fn mood(world: &World) -> Vec<String> {
    let line = crate::checkin::card::mood(&world.state).unwrap();
    assert_eq!(line.key, "status-mood");
    let Some((_, Arg::List(items))) = line.args.iter().find(|(name, _)| name == "items") else { panic!("{line:?}") };
    let word = |say: &Say, name: &str| match say.args.iter().find(|(known, _)| known == name) {
        Some((_, Arg::Word(word))) => word.clone(),
        Some((_, Arg::Key(key))) => key.to_string(),
        other => format!("{other:?}"),
    };
    let item = |item: &Arg| {
        let Arg::Say(say) = item else { panic!("{item:?}") };
        let names = if say.key == "status-mood-item-group" {
            &["question", "mean", "sector", "lowest", "gap", "direction", "by"][..]
        } else {
            &["question", "mean", "direction", "by"]
        };
        names.iter().map(|name| word(say, name)).collect::<Vec<_>>().join(" ")
    };
    items.iter().map(item).collect()
}

#[test]
fn the_mood_of_a_status_has_lowest_group_gap_and_change() {
    let score = |world: &mut World, public: u8, communities: u8| {
        for who in ["ba", "ba2", "dwo"] {
            world.say(who, &format!("checkin answer {public} {public} 5 5 5 5 5 5 5 5"));
        }
        for who in ["uvf", "ltu", "fc"] {
            world.say(who, &format!("checkin answer {communities} {communities} 5 5 5 5 5 5 5 5"));
        }
    };
    let mut world = opened();
    score(&mut world, 4, 2);
    close(&mut world);
    let trust = "checkin-key-trust 3.0 sector-communities 2.0 2.0 none 0.0";
    assert_eq!(mood(&world)[0], trust, "of the first round there is no change");
    assert_eq!(mood(&world).len(), 2);
    world.until(at("2026-03-01T09:00:00Z"));
    world.say("coco", "checkin start");
    score(&mut world, 3, 2);
    close(&mut world);
    assert_eq!(mood(&world)[0], "checkin-key-trust 2.5 sector-communities 2.0 1.0 down 0.5");
    world.until(at("2026-05-01T09:00:00Z"));
    world.say("coco", "checkin start");
    score(&mut world, 4, 3);
    close(&mut world);
    assert_eq!(mood(&world)[0], "checkin-key-trust 3.5 sector-communities 3.0 1.0 up 1.0");
}

#[test]
fn where_no_group_is_shown_the_mood_says_the_mean_and_its_change_alone() {
    let mut world = opened();
    all(&mut world, &[("ba", 4), ("ba2", 4), ("dwo", 5), ("uvf", 2), ("ltu", 2)]);
    close(&mut world);
    assert_eq!(mood(&world)[0], "checkin-key-trust 3.4 none 0.0");
    world.until(at("2026-03-01T09:00:00Z"));
    world.say("coco", "checkin start");
    all(&mut world, &[("ba", 3), ("ba2", 3), ("dwo", 3), ("uvf", 3), ("ltu", 3)]);
    close(&mut world);
    assert_eq!(mood(&world)[0], "checkin-key-trust 3.0 down 0.4");
}
