//! Every signal that suggests a review, the same way: all partners see it on day fourteen without an answer and not before,
//! and an answer keeps it among those who were asked (5.6). What each is raised by, and not raised by, stands in
//! `signals.rs` and `signals_wider.rs`; here too: S1 to the second, and S6 through whole rounds.

use chrono::{DateTime, TimeDelta, Utc};
use rstest::rstest;

use super::{
    Told, World,
    items::play,
    signals_wider::{all, promised, round},
    world::{ROLL, at},
};
use crate::{event::Event, notice::To, vocabulary::Signal};

/// The nine, with a facilitator.
fn world() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world
}

fn raised(told: &Told) -> Vec<Signal> {
    let raised = told.entries.iter().filter_map(|entry| match &entry.event {
        Event::SignalsRaised { causes } => Some(causes.iter().map(|cause| cause.signal).collect::<Vec<_>>()),
        _ => None,
    });
    raised.flatten().collect()
}

/// How often the rooms were shown a card that names this signal.
fn shown_to_all(told: &Told, signal: Signal) -> usize {
    let names = |notice: &&&crate::notice::Notice| {
        let signals = notice.data["signals"].as_array().unwrap();
        notice.to == To::Rooms && signals.iter().any(|word| word == signal.word())
    };
    told.all("review.suggested").iter().filter(names).count()
}

/// A review concluded with a day for the next one: 6 March.
fn with_next_review() -> World {
    let mut world = world();
    play(
        &mut world,
        "coco: review open --on in 3d --chair @faci | faci: review state V1 We are half way | adopt faci: review conclude V1 continue We go on as before --next 2026-03-06 09:00",
    );
    world
}

/// Brings this signal about.
fn bring(signal: Signal) -> (World, Told) {
    let mut world = world();
    let told = match signal {
        Signal::S1 => {
            world = with_next_review();
            world.until(at("2026-03-06T09:00:00Z"))
        }
        Signal::S2 => round(&mut world, &all("2", "2", "2", "2")),
        Signal::S3 => round(&mut world, &all("4", "4", "4", "3")),
        Signal::S4 => {
            round(&mut world, &all("4", "4", "4", "4"));
            world.wait("31d");
            round(&mut world, &all("3", "3", "3", "3"))
        }
        Signal::S5 => {
            let mut scores = all("3", "3", "3", "3");
            for sector in scores.chunks_mut(5) {
                for ((_, score), mark) in sector.iter_mut().zip(["5", "5", "1", "1"]) {
                    *score = mark;
                }
            }
            round(&mut world, &scores)
        }
        Signal::S6 => round(&mut world, &all("4", "4", "4", "4")[..13]),
        Signal::S7 => {
            world.say("ba", "propose Replant the slope");
            world.wait("11d");
            world.say("ba", "propose Replant the slope now");
            world.wait("11d")
        }
        Signal::S8 => {
            world.say("sb", "propose Who pays --kind sharing");
            world.votes("D1", "++ ++ ++ xxx");
            world.wait("14d")
        }
        Signal::S9 => {
            world = promised(4);
            world.until(at("2026-01-27T09:00:00Z"))
        }
        Signal::S10 => {
            world.say("coco", "indicator add flow --owner BA --every weekly on monday at 9:00");
            world.until(at("2026-01-23T09:00:00Z"))
        }
        Signal::S11 => {
            world.say("dwo", "stakeholder leave");
            world.wait("1h")
        }
        Signal::S12 => {
            world.say("coco", "partnership link");
            let code = world.code.clone().unwrap();
            world.say("coco@creek", &format!("partnership connect {code}"));
            world.say("coco@creek", "partnership set room public");
            world.say("passer@creek", "input give Nobody told us about the dam");
            world.wait("30d")
        }
        Signal::S13 => {
            world.say("ba", "review signal the new dam is in all the papers");
            world.say("rw", "review signal our members ask about it");
            world.wait("1h")
        }
        Signal::S14 => unreachable!("opens its review directly"),
    };
    (world, told)
}

const SUGGESTING: [Signal; 13] = [
    Signal::S1,
    Signal::S2,
    Signal::S3,
    Signal::S4,
    Signal::S5,
    Signal::S6,
    Signal::S7,
    Signal::S8,
    Signal::S9,
    Signal::S10,
    Signal::S11,
    Signal::S12,
    Signal::S13,
];

/// The signal, brought about, and when it was said.
fn suggested(signal: Signal) -> (World, DateTime<Utc>) {
    let (world, told) = bring(signal);
    assert!(raised(&told).contains(&signal), "{}: {:?}", signal.word(), raised(&told));
    assert_eq!(shown_to_all(&told, signal), 0, "{}: not to all at once", signal.word());
    let said = told.entries.iter().rev().find(|entry| matches!(entry.event, Event::SignalsRaised { .. })).unwrap().at;
    (world, said)
}

#[test]
fn without_an_answer_all_partners_see_each_on_day_fourteen_and_not_before() {
    for signal in SUGGESTING {
        let (mut world, said) = suggested(signal);
        let day = said + TimeDelta::days(14);
        let before = world.until(day - TimeDelta::seconds(1));
        assert_eq!(shown_to_all(&before, signal), 0, "{}: a second before", signal.word());
        assert_eq!(shown_to_all(&world.until(day), signal), 1, "{}: on day 14", signal.word());
        assert_eq!(shown_to_all(&world.wait("40d"), signal), 0, "{}: once", signal.word());
    }
}

#[rstest]
#[case("review later we talk about it on Friday")]
#[case("review open --on in 60d --chair @faci")]
fn an_answer_on_the_last_day_keeps_each_among_those_who_were_asked(#[case] answer: &str) {
    for signal in SUGGESTING {
        let (mut world, said) = suggested(signal);
        world.until(said + TimeDelta::days(14) - TimeDelta::seconds(1));
        world.say("coco", answer);
        let told = world.wait("30d");
        assert_eq!(shown_to_all(&told, signal), 0, "{}: {answer}", signal.word());
        assert!(!raised(&told).contains(&signal), "{}: {answer}: raised again", signal.word());
    }
}

#[test]
fn the_day_of_the_next_review_suggests_it_and_the_second_before_does_not() {
    // S1.
    let mut world = with_next_review();
    assert!(!raised(&world.until(at("2026-03-06T08:59:59Z"))).contains(&Signal::S1));
    assert_eq!(raised(&world.until(at("2026-03-06T09:00:00Z"))), [Signal::S1]);
    // One that is dated already needs no suggestion.
    let mut dated = with_next_review();
    dated.say("coco", "review open --on 2026-03-20 09:00 --chair @faci");
    assert!(!raised(&dated.until(at("2026-03-19T09:00:00Z"))).contains(&Signal::S1));
}

/// Fifteen are asked; rounds in which so many of them answer, in an order that keeps no sector silent.
#[rstest]
#[case(&[12, 9], true)]
#[case(&[12, 10], false)]
// From round to round: 80, 67 and 53 per cent.
#[case(&[12, 10, 8], false)]
#[case(&[12, 15, 12], true)]
#[case(&[12, 14, 12], false)]
fn a_round_that_twenty_points_fewer_answer_suggests_a_review(#[case] rounds: &[usize], #[case] last: bool) {
    // S6.
    let mut world = World::of(&ROLL[..5]);
    let people =
        ["ba", "sb", "rw", "dwo", "hfg", "rw2", "ba2", "sb2", "rw3", "dwo2", "hfg2", "ba3", "sb3", "dwo3", "hfg3"];
    for (place, answering) in rounds.iter().enumerate() {
        let answers: Vec<_> = people[..*answering].iter().map(|who| (*who, "4")).collect();
        let told = round(&mut world, &answers);
        assert_eq!(world.state.checkins.closed.last().unwrap().invited, 15);
        let expected: &[Signal] = if last && place + 1 == rounds.len() { &[Signal::S6] } else { &[] };
        assert_eq!(raised(&told), expected, "round {} of {rounds:?}", place + 1);
        world.wait("31d");
    }
}
