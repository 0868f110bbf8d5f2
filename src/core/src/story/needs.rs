//! What somebody needs to take part, and what was noted in a small circle: counted for all partners, told to nobody outside
//! it, in no export of anybody else. 3.2, 3.3 (M8).

use super::{
    Told, World,
    export::{bytes, exported, record},
};
use crate::{
    hint::{self, Asked},
    map::{Gap, gaps},
    notice::To,
    refusal::Fault,
};

/// How many needs the map counts as open, if any.
fn open(world: &World) -> Option<usize> {
    let gaps = gaps(&world.state, &world.directory(), world.now);
    gaps.iter().find_map(|gap| if let Gap::Needs(count) = gap { Some(*count) } else { None })
}

/// Everything that is told, words of named texts included.
fn words(world: &World, told: &Told) -> String {
    let texts = told.notices.iter().flat_map(|notice| notice.texts());
    let texts: Vec<&str> = texts.filter_map(|text| world.texts.get(&text)).map(String::as_str).collect();
    format!("{:?} {texts:?}", told.notices)
}

#[test]
fn a_need_is_a_gap_from_the_first_on_until_the_last_is_met() {
    let mut world = World::nine();
    assert_eq!(open(&world), None, "no need, no gap");
    world.say("uvf@dm", "note add need Child care in the evening");
    assert_eq!(open(&world), Some(1));
    world.say("ltu@dm", "note add need A bus");
    assert_eq!(open(&world), Some(2));
    world.say("coco@dm", "note add need-met The bus is paid --on K2");
    assert_eq!(open(&world), Some(1));
    world.say("coco@dm", "note add need-met Hana comes --on K1");
    assert_eq!(open(&world), None);
    // Whose need it is says whether it is met, and takes back what is no need any more.
    world.say("uvf@dm", "note withdraw K4");
    assert_eq!(open(&world), Some(1));
    world.say("uvf@dm", "note withdraw K1");
    assert_eq!(open(&world), None);
}

#[test]
fn the_map_counts_needs_for_partners_and_only_coordinators_are_told_which() {
    let mut world = World::nine();
    world.say("uvf@dm", "note add need Child care in the evening");
    for who in ["ba", "uvf2", "coco"] {
        let told = world.say(who, "stakeholder map");
        assert!(told.the("stakeholder.map").says("gap-needs"), "{who}");
        assert!(!words(&world, &told).contains("Child care"), "{who}");
    }
    // Outsiders are told nothing of it, not even how many.
    assert!(!world.say("zoe", "stakeholder map").the("stakeholder.map").says("gap-needs"));
    let told = world.say("coco@dm", "note list need");
    assert!(words(&world, &told).contains("Child care"));
    let told = world.say("rw@dm", "note list need");
    assert!(!words(&world, &told).contains("Child care"));
}

#[test]
fn when_a_need_is_met_its_author_and_the_coordinators_hear_it_and_nobody_else() {
    let mut world = World::nine();
    world.say("uvf@dm", "note add need Child care in the evening");
    let told = world.say("coco@dm", "note add need-met Hana comes at six --on K1");
    let (uvf, coco) = (world.member("uvf").unwrap(), world.member("coco").unwrap());
    for notice in &told.notices {
        let circle = matches!(&notice.to, To::Asker { private: true })
            || [To::Member(uvf), To::Member(coco)].contains(&notice.to);
        assert!(circle, "{notice:?}");
    }
    assert!(told.notices.iter().any(|notice| notice.to == To::Member(uvf)));
}

/// A circle's words: whose they are, and all who may read them besides.
const SECRETS: [(&str, &str, &[&str]); 5] = [
    ("uvf", "note add need Child care in the evening", &["uvf", "coco"]),
    ("ba", "note add conflict Licences against farm water", &["ba", "coco"]),
    ("ba", "note add issue The weir leaks --private", &["ba", "coco"]),
    ("rw", "note add conversation They want out --with SB --private", &["rw", "coco"]),
    ("coco", "note add change We were too slow --private", &["coco"]),
];

fn secret(line: &str) -> &str {
    let words = line.splitn(4, ' ').nth(3).unwrap();
    words.split(" --").next().unwrap()
}

fn noted() -> World {
    let mut world = World::nine();
    for (who, line, _) in SECRETS {
        world.say(&format!("{who}@dm"), line);
    }
    // One for everybody, so that the test would see words where they are.
    world.say("ba", "note add purpose Springs that run all year");
    world
}

#[test]
fn an_export_holds_a_circles_words_for_its_circle_alone() {
    let mut world = noted();
    world.say("uvf@dm", "note edit K1 Child care in the evening, for two");
    world.say("ba@dm", "note withdraw K3");
    let record = record(&world);
    for who in ["ba", "rw", "uvf", "uvf2", "sb", "coco"] {
        let file = String::from_utf8(bytes(&exported(&world, &record, who))).unwrap();
        assert!(file.contains("Springs that run all year"), "{who}");
        for (author, line, circle) in SECRETS {
            let holds = file.contains(secret(line));
            assert_eq!(holds, circle.contains(&who), "{who}: {author}: {line}");
        }
    }
}

#[test]
fn a_need_is_met_in_the_export_of_its_circle_alone() {
    let mut world = noted();
    world.say("coco@dm", "note add need-met Hana comes at six --on K1");
    let record = record(&world);
    let holders = ["ba", "uvf", "uvf2", "coco"].map(|who| {
        let file = String::from_utf8(bytes(&exported(&world, &record, who))).unwrap();
        file.contains("Hana comes at six")
    });
    assert_eq!(holders, [false, true, false, true]);
}

#[test]
fn for_all_others_and_in_public_it_does_not_exist() {
    let mut world = noted();
    world.say("coco", "partnership set visibility public");
    world.say("coco", "partnership link");
    let code = world.code.clone().unwrap();
    world.say("coco@creek", &format!("partnership connect {code}"));
    world.say("coco@creek", "partnership set room public");
    let lines =
        ["status --for public", "stakeholder map", "stakeholder list", "scorecard --all", "phase show", "guide"];
    let partners = ["status", "log", "note list", "phase show", "scorecard --all"];
    let asked = lines.iter().flat_map(|line| ["zoe@creek", "coco@creek", "ba@creek"].map(|who| (who, *line)));
    let asked =
        asked.chain(partners.iter().flat_map(|line| ["sb", "sb@dm", "coco", "uvf2@dm"].map(|who| (who, *line))));
    for (who, line) in asked {
        let Ok(told) = world.try_say(who, line) else { panic!("{who}: {line}: refused") };
        // A status of a coordinator, said to them alone, may know more.
        let said = words(&world, &told);
        for (_, secret_line, _) in SECRETS {
            assert!(!said.contains(secret(secret_line)), "{who}: {line}: {secret_line}");
        }
    }
    assert!(world.refused("sb@dm", "note show K1").is(Fault::NotFound, "refusal-unknown-reference"));
    // Not even while it is typed.
    let offered = |who: &str| {
        let asked =
            Asked { path: "note show".to_owned(), field: "ref".to_owned(), typed: String::new(), filled: Vec::new() };
        let hints = hint::hints(&world.state, &world.directory(), world.member(who), &asked);
        hints.into_iter().map(|hint| hint.value).collect::<Vec<_>>()
    };
    assert_eq!((offered("sb"), offered("uvf")), (vec!["K6".to_owned()], vec!["K6".to_owned(), "K1".to_owned()]));
}
