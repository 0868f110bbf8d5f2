//! Signals that check-ins, promises and voices from outside give: S2 to S6, S9, S12 (5.6). Each fires, does not fire one
//! short of it, is answered once, and is seen by all on day 14.

use super::{Told, World, world::at};
use crate::{event::Event, signal::About, vocabulary::Signal};

/// The nine, with a facilitator.
fn world() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world
}

fn signals(told: &Told) -> Vec<(Signal, Option<About>)> {
    let raised = told.entries.iter().filter_map(|entry| match &entry.event {
        Event::SignalsRaised { causes } => Some(causes.clone()),
        _ => None,
    });
    raised.flatten().map(|cause| (cause.signal, cause.about)).collect()
}

fn words(told: &Told) -> Vec<&'static str> {
    signals(told).into_iter().map(|(signal, _)| signal.word()).collect()
}

/// A round in which each of the nine leads gives the scores that stand for its sector, ten times the same or one by one; closes it.
pub(super) fn round(world: &mut World, answers: &[(&str, &str)]) -> Told {
    world.say("coco", "checkin start");
    for (who, scores) in answers {
        let scores = if scores.len() == 1 { [*scores; 10].join(" ") } else { (*scores).to_owned() };
        world.say(who, &format!("checkin answer {scores}"));
    }
    let closes = world.state.checkins.open.as_ref().unwrap().closes;
    let mut told = world.until(closes);
    // Too few are given five days more.
    if world.state.checkins.open.is_some() {
        told.add(world.wait("5d"));
    }
    told
}

/// Everybody of the nine organisations, with the score of their sector.
pub(super) fn all(
    public: &'static str,
    private: &'static str,
    civil: &'static str,
    communities: &'static str,
) -> Vec<(&'static str, &'static str)> {
    let of = |people: &[&'static str], score| people.iter().map(|who| (*who, score)).collect::<Vec<_>>();
    [
        of(&["ba", "ba2", "ba3", "dwo", "dwo2"], public),
        of(&["sb", "sb2", "sb3", "hfg", "hfg2"], private),
        of(&["rw", "rw2", "rw3", "wwn", "wwn2"], civil),
        of(&["uvf", "uvf2", "ltu", "ltu2", "fc"], communities),
    ]
    .concat()
}

#[test]
fn a_good_round_suggests_nothing() {
    let mut world = world();
    assert_eq!(words(&round(&mut world, &all("4", "4", "4", "4"))), [""; 0]);
}

#[test]
fn an_item_below_three_suggests_a_review_and_one_at_three_does_not() {
    // S2.
    let mut world = world();
    assert_eq!(words(&round(&mut world, &all("3", "3", "3", "3"))), [""; 0]);
    world.wait("31d");
    let mut scores = all("3", "3", "3", "3");
    for (_, score) in scores.iter_mut().take(2) {
        *score = "2 3 3 3 3 3 3 3 3 3";
    }
    // 58 of 20: 2.9, and no group below 2.5.
    let told = round(&mut world, &scores);
    assert_eq!(signals(&told), [(Signal::S2, Some(About::Ref("C2".parse().unwrap())))]);
    assert!(told.the("review.suggested").says("signal-s2"));
}

#[test]
fn sectors_a_point_apart_suggest_a_review_with_all_the_round_says_in_one_card() {
    // S3; A21: S3 and S5 in one card.
    let mut world = world();
    let told = round(&mut world, &all("4", "4", "4", "3"));
    assert_eq!(words(&told), ["S3"], "4.0 and 3.0");
    world.say("coco", "review later we talk about it on Friday");
    world.wait("31d");
    let told = round(&mut world, &all("5", "5", "2", "2"));
    assert_eq!(words(&told), ["S3", "S4", "S5"]);
    assert_eq!(told.all("review.suggested").len(), 2, "one card each for coordinator and facilitator");
}

#[test]
fn sectors_nearer_than_a_point_suggest_nothing() {
    let mut world = world();
    let mut scores = all("4", "4", "4", "3");
    scores.last_mut().unwrap().1 = "4";
    // Communities 3.2: 0.8 apart.
    assert_eq!(words(&round(&mut world, &scores)), [""; 0]);
}

#[test]
fn a_fall_suggests_a_review_and_a_smaller_one_does_not() {
    // S4: one item by 0.5, or three by 0.3.
    let mut first = world();
    round(&mut first, &all("4", "4", "4", "4"));
    first.wait("31d");
    let with = |world: &World, lower: &'static str, how_many: usize| {
        let mut world = world.clone();
        let mut scores = all("4", "4", "4", "4");
        // Two or three of each sector, so that none falls behind the others.
        for sector in scores.chunks_mut(5) {
            for (_, score) in sector.iter_mut().take(how_many) {
                *score = lower;
            }
        }
        words(&round(&mut world, &scores))
    };
    assert_eq!(with(&first, "3 4 4 4 4 4 4 4 4 4", 2), [""; 0], "0.4 on one");
    assert_eq!(with(&first, "3 4 4 4 4 4 4 4 4 4", 3), ["S4"], "0.6 on one");
    assert_eq!(with(&first, "3 3 4 4 4 4 4 4 4 4", 2), [""; 0], "0.4 on two");
    assert_eq!(with(&first, "3 3 3 4 4 4 4 4 4 4", 2), ["S4"], "0.4 on three");
}

#[test]
fn a_split_on_trust_influence_or_sharing_suggests_a_review_on_others_it_does_not() {
    // S5; each sector is split in itself, so that no gap shows.
    let with = |high: &'static str, low: &'static str| {
        let mut scores = all("3", "3", "3", "3");
        for sector in scores.chunks_mut(5) {
            let marks = [high, high, low, low];
            for ((_, score), mark) in sector.iter_mut().zip(marks) {
                *score = mark;
            }
        }
        words(&round(&mut world(), &scores))
    };
    assert_eq!(with("5 3 3 3 3 3 3 3 3 3", "1 3 3 3 3 3 3 3 3 3"), ["S5"], "trust");
    assert_eq!(with("3 3 3 3 3 3 5 3 3 3", "3 3 3 3 3 3 1 3 3 3"), ["S5"], "sharing");
    assert_eq!(with("3 3 5 3 3 3 3 3 3 3", "3 3 1 3 3 3 3 3 3 3"), [""; 0], "the goal");
}

#[test]
fn few_answers_suggest_a_review_half_of_them_do_not() {
    // S6: 27 are asked.
    let half: Vec<_> =
        all("4", "4", "4", "4").into_iter().enumerate().filter(|(n, _)| n % 5 < 4).map(|(_, a)| a).collect();
    assert_eq!(
        words(&round(&mut world(), &half[..14])),
        [""; 0],
        "14 of 27, 12 of the first three sectors, 2 of the last"
    );
    assert_eq!(words(&round(&mut world(), &half[..13])), ["S6"], "13 of 27");
    assert_eq!(words(&round(&mut world(), &half[..4])), ["S6"], "too few for anything to be shown");
}

#[test]
fn a_silent_sector_suggests_a_review() {
    // S6: a whole sector of two or more asked.
    let heard: Vec<_> = all("4", "4", "4", "4").into_iter().take(15).collect();
    assert_eq!(words(&round(&mut world(), &heard)), ["S6"]);
}

#[test]
fn a_suggestion_from_a_round_is_seen_by_all_on_day_fourteen_unless_it_is_answered() {
    let mut world = world();
    let told = round(&mut world, &all("4", "4", "4", "3"));
    let raised = told.at("signals_raised");
    let mut answered = world.clone();
    answered.wait("13d");
    answered.say("faci", "review later we talk about it on Friday");
    assert!(answered.wait("30d").none("review.suggested"));
    let day = raised + chrono::TimeDelta::days(14);
    assert!(world.until(day - chrono::TimeDelta::seconds(1)).none("review.suggested"));
    assert!(world.until(day).room("review.suggested").says("signal-s3"));
}

/// Ten tasks of RW due on 12 January, of which `open` stay open.
pub(super) fn promised(open: usize) -> World {
    let mut world = world();
    for number in 1..=10 {
        world.say("rw", "task add Count the springs --owner RW --due 2026-01-12 09:00");
        if number > open {
            world.say("rw", &format!("task done T{number}"));
        }
    }
    world
}

#[test]
fn promises_long_overdue_suggest_a_review_and_one_fewer_does_not() {
    // S9: more than 30 % overdue by more than 14 days; said at nine.
    assert_eq!(words(&promised(3).until(at("2026-03-01T09:00:00Z"))), [""; 0], "3 of 10");
    let mut world = promised(4);
    assert_eq!(words(&world.until(at("2026-01-26T09:00:00Z"))), [""; 0], "14 days are not more than 14");
    let told = world.until(at("2026-01-27T09:00:00Z"));
    assert_eq!((signals(&told), told.at("signals_raised")), (vec![(Signal::S9, None)], at("2026-01-27T09:00:00Z")));
    assert!(told.the("review.suggested").says("signal-s9"));
    let mut public = world.clone();
    assert!(public.until(at("2026-02-10T09:00:00Z")).room("review.suggested").says("signal-s9"));
    // Answered, it is not raised again while it stands; done, it is over, and a new matter later.
    world.say("coco", "review later they have all been on the road");
    assert_eq!(words(&world.until(at("2026-02-20T09:00:00Z"))), [""; 0]);
    for number in 1..=4 {
        world.say("rw", &format!("task done T{number}"));
    }
    for _ in 0..8 {
        world.say("rw", "task add Count the wells --owner RW --due 2026-03-02 09:00");
    }
    assert_eq!(words(&world.until(at("2026-03-16T09:00:00Z"))), [""; 0]);
    assert_eq!(words(&world.until(at("2026-03-17T09:00:00Z"))), ["S9"], "8 of 18");
}

#[test]
fn what_is_done_in_time_or_moved_suggests_nothing() {
    let mut world = promised(4);
    world.until(at("2026-01-20T09:00:00Z"));
    world.say("rw", "task done T1");
    assert_eq!(words(&world.until(at("2026-03-01T09:00:00Z"))), [""; 0]);
    let mut world = promised(4);
    world.until(at("2026-01-20T09:00:00Z"));
    world.say("rw", "task update T1 --due 2026-06-01");
    assert_eq!(words(&world.until(at("2026-02-01T09:00:00Z"))), ["S9"], "3 of the 9 that were due");
}

#[test]
fn a_voice_from_outside_without_an_answer_for_thirty_days_suggests_a_review() {
    // S12.
    let given = || {
        let mut world = world();
        world.say("coco", "partnership link");
        let code = world.code.clone().unwrap();
        world.say("coco@creek", &format!("partnership connect {code}"));
        world.say("coco@creek", "partnership set room public");
        world.say("passer@creek", "input give Nobody told us about the dam");
        world
    };
    let mut world = given();
    assert_eq!(words(&world.until(at("2026-02-04T08:59:59Z"))), [""; 0]);
    let told = world.until(at("2026-02-04T09:00:00Z"));
    assert_eq!(signals(&told), [(Signal::S12, Some(About::Ref("I1".parse().unwrap())))]);
    assert!(world.until(at("2026-02-18T09:00:00Z")).room("review.suggested").says("signal-s12"));
    let mut answered = given();
    answered.wait("29d");
    answered.say("coco", "input answer I1 taken We meet the village on Friday.");
    assert_eq!(words(&answered.wait("60d")), [""; 0]);
    // A partner's input is none from outside.
    let mut inside = self::world();
    inside.say("rw", "input give Start at the top");
    assert_eq!(words(&inside.wait("60d")), [""; 0]);
}
