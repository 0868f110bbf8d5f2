//! Pictures: which answers carry one, and that it shows what the words say and nothing else.

use super::{Told, World, world::at};
use crate::{
    checkin::sheet::Sheet,
    ids::{Letter, Ref},
    notice::{Attachment, Notice},
    picture::{Checkin, Happens, Picture, Timeline, Trend},
    words::say::Arg,
};

fn picture(notice: &Notice) -> &Picture {
    match &notice.attach {
        Some(Attachment::Picture(picture)) => picture,
        other => panic!("{}: {other:?}", notice.kind),
    }
}

fn card(told: &Told) -> &Checkin {
    match picture(told.the("checkin.results")) {
        Picture::Checkin(card) => card,
        other => panic!("{other:?}"),
    }
}

/// A round of nine voices in which each of these answers the same ten times; the asker's view of it afterwards.
fn closed(world: &mut World, answers: &[(&str, u8)]) -> Told {
    world.say("coco", "checkin start");
    for (who, score) in answers {
        let line = vec![score.to_string(); 10].join(" ");
        world.say(who, &format!("checkin answer {line}"));
    }
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    world.until(closes);
    world.say("rw", "checkin results")
}

const ANSWERS: [(&str, u8); 8] =
    [("ba", 4), ("ba2", 4), ("dwo", 5), ("uvf", 2), ("ltu", 2), ("fc", 3), ("sb", 4), ("rw", 1)];

#[test]
fn a_result_card_shows_its_groups_and_never_a_small_one() {
    let mut world = World::nine();
    let told = closed(&mut world, &ANSWERS);
    let card = card(&told);
    assert_eq!((card.answered, card.invited, card.least, card.group), (8, 27, 5, 3));
    assert_eq!(card.items.len(), Sheet::Checkin.questions().len());
    let data = told.data("checkin.results");
    for (item, said) in card.items.iter().zip(data["items"].as_array().unwrap()) {
        // Public and communities have three answers; private and civil society one each, and go with the smallest.
        assert_eq!(item.groups.len(), said["groups"].as_object().unwrap().len());
        assert!(item.groups.iter().all(|(name, _)| {
            *name != Arg::Key("sector-private".into()) && *name != Arg::Key("sector-civil-society".into())
        }));
        assert_eq!(f64::from(item.mean.tenths) / 10.0, said["mean"]);
    }
    assert_eq!(card.items[0].lowest().is_some(), card.items[0].gap.is_some());
}

#[test]
fn with_too_few_answers_there_is_no_picture() {
    let mut world = World::nine();
    world.say("coco", "checkin start");
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    world.until(closes);
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    let told = world.until(closes);
    assert_eq!(told.room("checkin.results").attach, None);
    assert_eq!(world.say("rw", "checkin trend").the("checkin.trend").attach, None);
}

#[test]
fn a_trend_has_a_line_for_each_question_and_a_gap_where_a_round_shows_nothing() {
    let mut world = World::nine();
    closed(&mut world, &ANSWERS);
    world.wait("40d");
    closed(&mut world, &[]);
    world.wait("40d");
    let told = world.say("rw", "checkin trend");
    let Picture::Trend(Trend { rounds, lines }) = picture(told.the("checkin.trend")) else { panic!("{told:?}") };
    assert_eq!(rounds.iter().map(|(reference, _)| reference.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(lines.len(), Sheet::Checkin.questions().len());
    assert!(lines.iter().all(|line| line.means.len() == 2 && line.means[1].is_none()), "{lines:?}");
}

fn moments(line: &Timeline) -> Vec<(String, Happens)> {
    line.moments.iter().map(|moment| (moment.reference.to_string(), moment.what)).collect()
}

#[test]
fn a_timeline_tells_what_was_decided_and_what_is_due() {
    let mut world = World::nine();
    assert_eq!(moments(&Timeline::of(&world.state, world.now)), []);
    world.say("ba", "propose Replant the slope");
    world.say("rw", "propose Sell the forest");
    let open = Timeline::of(&world.state, world.now);
    assert_eq!(moments(&open), [("D1".to_owned(), Happens::Closes), ("D2".to_owned(), Happens::Closes)]);
    world.votes("D1", "CC CC CC CCC");
    world.votes("D2", "AA AA AA AAA");
    world.wait("8d");
    world.say("coco", "review open --on 2026-03-02 --chair @ba");
    let closed = Timeline::of(&world.state, world.now);
    let expected =
        [("D1", Happens::Adopted), ("D2", Happens::NotAdopted), ("V1", Happens::ReviewDue), ("D1", Happens::ReviewDue)];
    assert_eq!(moments(&closed), expected.map(|(reference, what)| (reference.to_owned(), what)));
    assert!(closed.moments.iter().all(|moment| (moment.at <= world.now) == (moment.what < Happens::Closes)));
}

#[test]
fn a_long_history_is_cut_at_both_ends_and_says_how_much_is_left_out() {
    let mut world = World::nine();
    for number in 0..14 {
        world.say("ba", &format!("propose Replant slope {number}"));
    }
    for number in 1..=14 {
        world.votes(&format!("D{number}"), "CC CC CC CCC");
    }
    world.wait("8d");
    let line = Timeline::of(&world.state, world.now);
    assert_eq!((line.moments.len(), line.earlier, line.later), (18, 4, 6));
    assert_eq!(line.moments[0].reference, Ref::new(Letter::D, 5));
    let far = Timeline::of(&world.state, at("2036-01-01T09:00:00Z"));
    assert_eq!((far.moments.len(), far.earlier, far.later), (10, 18, 0));
}

#[test]
fn the_map_names_who_has_no_substitute_to_partners_alone() {
    let mut world = World::started();
    world.say("coco", "stakeholder add Basin Authority --sector public --code BA --lead @ba");
    world.say("coco", "stakeholder add RiverWatch --sector civil-society --code RW --lead @rw --alternate @rw2");
    let of = |told: &Told| match picture(told.the("stakeholder.map")) {
        Picture::Map(map) => map.clone(),
        other => panic!("{other:?}"),
    };
    let map = of(&world.say("ba", "stakeholder map"));
    let voices: Vec<u32> = map.sectors.iter().map(|sector| sector.voices).collect();
    assert_eq!((voices, map.effective), (vec![1, 0, 1, 0], Some(20)));
    assert_eq!(map.fragile, [Arg::Org(world.org("BA"))]);
    assert!(map.sectors.iter().all(|sector| sector.needed && !sector.dominant));
    let outside = of(&world.say("stranger", "stakeholder map"));
    assert_eq!((outside.fragile, outside.sectors), (Vec::new(), map.sectors));
}

#[test]
fn the_cycle_has_every_item_and_the_scorecard_every_criterion() {
    let mut world = World::nine();
    let told = world.say("ba", "phase show build");
    let Picture::Cycle(cycle) = picture(told.the("phase.show")) else { panic!("{told:?}") };
    // All of it, whichever phase was asked for.
    assert_eq!((cycle.cycle, cycle.focus.word(), cycle.phases.len()), (1, "explore", 5));
    assert_eq!(cycle.phases.iter().map(|(_, items)| items.len()).sum::<usize>(), crate::cycle::ITEMS.len());
    let told = world.say("ba", "scorecard");
    let Picture::Scorecard(card) = picture(told.the("scorecard")) else { panic!("{told:?}") };
    let ids: Vec<String> = card.principles.iter().flat_map(|of| of.criteria.iter().map(|it| it.id.clone())).collect();
    assert_eq!(ids, (1..=16).map(|number| format!("C{number}")).collect::<Vec<_>>());
}

#[test]
fn a_status_comes_with_the_timeline_except_for_outsiders() {
    let mut world = World::nine();
    world.say("ba", "propose Replant the slope");
    for who in ["coco", "ba"] {
        let told = world.say(who, "status");
        assert!(matches!(picture(told.the("status")), Picture::Timeline(line) if line.moments.len() == 1), "{told:?}");
    }
    assert_eq!(world.say("stranger", "status").the("status").attach, None);
}
