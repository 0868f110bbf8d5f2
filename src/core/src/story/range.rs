//! C14: the range of voices, from targets and from what people say of themselves; and that nothing of that leaks. 3.2, 6.

use rstest::rstest;

use super::{World, keys};
use crate::{
    describe::Described,
    scorecard::{Mark, Scorecard},
    vocabulary::Language,
};

fn mark(world: &World) -> Mark {
    let card = Scorecard::of(&world.state, &world.directory(), world.now);
    card.marks.into_iter().find(|mark| mark.criterion == 14).unwrap()
}

fn score(world: &World) -> Option<u8> {
    mark(world).score
}

/// The people who speak for the nine voices, three each, in the order of the roll.
const CODES: [&str; 9] = ["ba", "dwo", "sb", "hfg", "rw", "wwn", "uvf", "ltu", "fc"];

fn speakers() -> Vec<String> {
    CODES.iter().flat_map(|code| [(*code).to_owned(), format!("{code}2"), format!("{code}3")]).collect()
}

/// The first `women` say they are women, the next up to `said` that they are men; all others say nothing.
fn describe(world: &mut World, women: usize, said: usize) {
    for (at, who) in speakers().into_iter().enumerate() {
        let member = world.member(&who).unwrap();
        let gender = (at < said).then(|| if at < women { "Woman" } else { "man" }.to_owned());
        world.persons.get_mut(&member).unwrap().described = Described { gender, ..Described::default() };
    }
}

#[test]
fn without_targets_it_is_nought_and_says_so() {
    let mut world = World::nine();
    assert_eq!(score(&world), Some(0));
    assert_eq!(mark(&world).figure.key, "figure-c14-none");
    let all = world.say("coco", "scorecard --all");
    assert!(all.the("scorecard").says("figure-c14-none"));
}

#[rstest]
// Of 27 who speak for a voice, 19 are 70.4 % and 18 are 66.7 %.
#[case(19, 19, Some(4))]
#[case(18, 18, None)]
#[case(0, 19, Some(0))]
// Forty per cent of twenty are eight.
#[case(8, 20, Some(4))]
#[case(7, 20, Some(0))]
fn seven_of_ten_must_have_said_something_and_the_share_is_of_those(
    #[case] women: usize,
    #[case] said: usize,
    #[case] expected: Option<u8>,
) {
    let mut world = World::nine();
    world.say("coco", "partnership set voices gender woman/femme 40%");
    describe(&mut world, women, said);
    assert_eq!(score(&world), expected);
}

#[test]
fn fewer_than_the_floor_are_never_counted_however_few_there_are() {
    // Two voices with three people each.
    let mut world = World::of(&[("BA", "public"), ("RW", "civil-society")]);
    world.say("coco", "partnership set voices gender woman 40%");
    let say = |world: &mut World, who: &[&str]| {
        for who in who {
            let member = world.member(who).unwrap();
            world.persons.get_mut(&member).unwrap().described.gender = Some("woman".to_owned());
        }
    };
    // Six speak for a voice; five of them are 83 %.
    say(&mut world, &["ba", "ba2", "ba3", "rw"]);
    assert_eq!(score(&world), None, "four are too few, whatever their share");
    say(&mut world, &["rw2"]);
    assert_eq!(score(&world), Some(4));
    world.say("coco", "partnership set anonymity-floor 6");
    assert_eq!(score(&world), None, "the partnership's own floor is higher");
    say(&mut world, &["rw3"]);
    assert_eq!(score(&world), Some(4));
}

#[rstest]
#[case("gender woman 5%; gender man 95%; region north 5%; region south 5%; language fr 5%", Some(0))]
#[case("gender woman 5%; gender man 95%; region north 5%; region south 5%", Some(1))]
#[case("gender woman 5%; gender man 95%; region north 5%", Some(1))]
#[case("gender woman 5%; gender man 95%", Some(2))]
#[case("gender woman 5%; gender man 5%; region north 5%", Some(2))]
#[case("gender woman 5%; gender man 5%; language es/fr 95%; region north 5%", Some(3))]
#[case("gender woman 5%; gender man 5%; language es/fr 95%; region south/EAST 95%", Some(4))]
fn it_is_the_share_of_targets_reached(#[case] targets: &str, #[case] expected: Option<u8>) {
    // Ten women, ten men; everybody reads Spanish, and every voice is labelled east.
    let mut world = World::nine();
    describe(&mut world, 10, 20);
    for who in speakers() {
        let member = world.member(&who).unwrap();
        world.persons.get_mut(&member).unwrap().language = Some(Language::Es);
    }
    for code in CODES {
        world.say(code, "stakeholder update --label east");
    }
    world.say("coco", &format!("partnership set voices {targets}"));
    assert_eq!(score(&world), expected);
}

#[rstest]
// Of nine voices, seven are 77.8 % and six are 66.7 %; a quarter of eight are two.
#[case(2, 7, Some(4))]
#[case(2, 6, None)]
#[case(2, 8, Some(4))]
#[case(1, 8, Some(0))]
#[case(2, 9, Some(0))]
fn regions_are_read_from_the_labels_of_voices(
    #[case] north: usize,
    #[case] labelled: usize,
    #[case] expected: Option<u8>,
) {
    let mut world = World::nine();
    for (at, code) in CODES.into_iter().enumerate().take(labelled) {
        let label = if at < north { "upstream; the North" } else { "south" };
        world.say(code, &format!("stakeholder update --label \"{label}\""));
    }
    world.say("coco", "partnership set voices region the north 25%");
    assert_eq!(score(&world), expected);
}

#[test]
fn what_too_few_have_spoken_about_is_left_out_and_not_counted_as_missed() {
    let mut world = World::nine();
    describe(&mut world, 10, 20);
    world.say("coco", "partnership set voices gender woman 40%; age-group under 30 20%; access ramp 5%");
    let mark = mark(&world);
    assert_eq!(mark.score, Some(4), "the one that can be looked at is reached");
    let told: Vec<String> = mark.figure.args.iter().map(|(name, arg)| format!("{name} {arg:?}")).collect();
    assert_eq!(told, ["met Number(1)", "of Number(1)", "percent Number(100)", "left Number(2)"]);
    // Age and access count as gender does, once people have said something.
    for who in speakers() {
        let member = world.member(&who).unwrap();
        let described = &mut world.persons.get_mut(&member).unwrap().described;
        described.age_group = Some("over 60".to_owned());
        described.access = Some("Ramp".to_owned());
    }
    assert_eq!(score(&world), Some(2), "two of three");
}

#[test]
fn it_rests_on_the_decision_and_on_all_voices_whoever_said_something() {
    let mut world = World::three();
    world.say("coco", "partnership set voices gender woman 40%");
    for who in ["ba", "ba2", "ba3", "rw", "rw2", "rw3", "wwn"] {
        let member = world.member(who).unwrap();
        world.persons.get_mut(&member).unwrap().described.gender = Some("woman".to_owned());
    }
    let refs = |world: &World| mark(world).refs.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!((score(&world), refs(&world)), (Some(4), ["S1", "S2", "S3"].map(str::to_owned).to_vec()));
    world.say("ba", "propose Whom we hear --kind governance-rule --set voices=gender woman 95%");
    world.votes("D1", "+++");
    world.wait("14d");
    assert_eq!(score(&world), Some(4));
    assert!(refs(&world).contains(&"D1".to_owned()), "{:?}", refs(&world));
}

#[test]
fn who_leaves_or_is_erased_is_counted_no_more() {
    let mut world = World::of(&[("BA", "public"), ("RW", "civil-society")]);
    world.say("coco", "partnership set voices gender woman 40%");
    for who in ["ba", "ba2", "ba3", "rw", "rw2"] {
        let member = world.member(who).unwrap();
        world.persons.get_mut(&member).unwrap().described.gender = Some("woman".to_owned());
    }
    assert_eq!(score(&world), Some(4));
    world.erase("ba3");
    assert_eq!(score(&world), None, "four are left");
}

#[test]
fn an_earlier_card_has_todays_mark_where_targets_were_set_then() {
    let mut world = World::nine();
    let of = |world: &World| {
        let card = Scorecard::of(&world.state, &world.directory(), world.now);
        let then = card.before(&world.ledger, world.now - chrono::TimeDelta::days(90));
        [card, then].map(|card| card.marks.into_iter().find(|mark| mark.criterion == 14).unwrap().score)
    };
    world.wait("10d");
    world.say("coco", "partnership set voices gender woman 40%");
    describe(&mut world, 10, 20);
    world.wait("85d");
    assert_eq!(of(&world), [Some(4), Some(0)], "no target was set then");
    world.wait("10d");
    assert_eq!(of(&world), [Some(4), Some(4)], "whatever was said of oneself then is not known");
    describe(&mut world, 0, 20);
    assert_eq!(of(&world), [Some(0), Some(0)]);
}

#[test]
fn what_people_say_of_themselves_is_in_no_entry_and_no_answer() {
    let mut world = World::nine();
    world.say("coco", "partnership set voices gender zebra/lion 40%; access quiet room 5%");
    for who in speakers() {
        let member = world.member(&who).unwrap();
        world.persons.get_mut(&member).unwrap().described = Described {
            gender: Some("Lion".to_owned()),
            age_group: Some("aeon".to_owned()),
            access: Some("quiet room".to_owned()),
        };
    }
    let mut told = Vec::new();
    for line in
        ["scorecard", "scorecard --all", "stakeholder map", "stakeholder list", "status", "log", "partnership show"]
    {
        told.extend(world.say("coco@dm", line).notices);
    }
    let card = world.say("coco", "scorecard --all");
    assert!(card.the("scorecard").says("figure-c14"));
    // How many are reached, never which.
    let said = keys(&card.the("scorecard").lines);
    assert!(!said.iter().any(|key| key.starts_with("range-")), "{said:?}");
    let ledger = serde_json::to_string(&world.ledger).unwrap();
    let notices = serde_json::to_string(&told).unwrap();
    for word in ["Lion", "aeon"] {
        assert!(!ledger.contains(word) && !notices.contains(word), "{word}");
    }
}
