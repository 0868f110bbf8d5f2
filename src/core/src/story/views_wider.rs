//! More of what people read: the phase, the guide, the partnership, the register, who is missing, as a coordinator sees them
//! and as a true outsider does, who reads along in a room that is open to all. 3, 6, 7.

use super::{
    World,
    views::{OVERLOADED, empty, marked, read, rich, young},
};
use crate::{port::Platform, vocabulary::Language};

const ASKS: [(&str, &str); 6] = [
    ("phase show", "phase.show"),
    ("guide", "guide"),
    ("partnership show", "partnership.show"),
    ("stakeholder list", "stakeholder.list"),
    ("stakeholder map", "stakeholder.map"),
    ("stakeholder missing The mayor --sector public --why she owns the pump", "stakeholder.missing"),
];

/// The same partnership with a room `creek` in which everybody reads along.
fn with_creek(mut world: World) -> World {
    world.say("coco", "partnership link");
    let code = world.code.clone().unwrap();
    world.say("coco@creek", &format!("partnership connect {code}"));
    world.say("coco@creek", "partnership set room public");
    world
}

/// What this person is answered; a refusal by its key.
fn answer(world: &World, who: &str, line: &str, kind: &str, language: Language) -> String {
    let mut world = world.clone();
    let text = match world.try_say(who, line) {
        Ok(told) => marked(&read(&world, &told, kind, language, Platform::Console).join("\n")),
        Err(refusal) => format!("({})", refusal.key()),
    };
    format!("> {who}: {line}\n{text}")
}

fn snapshots(name: &str, world: World) {
    let world = with_creek(world);
    for language in [Language::En, Language::Ar] {
        let seen = ["coco", "xeno@creek"].into_iter().flat_map(|who| ASKS.map(|(line, kind)| (who, line, kind)));
        let all: Vec<String> = seen.map(|(who, line, kind)| answer(&world, who, line, kind, language)).collect();
        insta::assert_snapshot!(format!("{name}-{language}"), all.join("\n\n"));
    }
}

#[test]
fn an_empty_partnership_is_shown() {
    snapshots("empty", empty());
}

#[test]
fn a_young_partnership_is_shown() {
    snapshots("young", young());
}

#[test]
fn a_rich_partnership_is_shown() {
    snapshots("rich", rich());
}

#[test]
fn an_overloaded_partnership_is_shown() {
    snapshots("overloaded", OVERLOADED.clone());
}

/// Countries in the place of sectors (3.1).
#[test]
fn a_map_by_another_grouping_is_shown() {
    let mut world = World::new();
    world.say(
        "coco",
        "partnership start Great Lake --code LAKE --sectors Kenya, Uganda, Tanzania, Rwanda --grouping Country",
    );
    for (code, country) in [("KA", "Kenya"), ("KB", "Kenya"), ("UA", "Uganda"), ("TA", "Tanzania")] {
        let lead = code.to_lowercase();
        world.say(
            "coco",
            &format!("stakeholder add {code} Association --sector {country} --code {code} --lead @{lead}"),
        );
    }
    let all: Vec<String> = [Language::En, Language::Ar]
        .into_iter()
        .flat_map(|language| {
            ["coco", "ua", "xeno"].map(|who| answer(&world, who, "stakeholder map", "stakeholder.map", language))
        })
        .collect();
    insta::assert_snapshot!("by-country", all.join("\n\n"));
}

#[test]
fn who_speaks_for_whom_is_for_partners_and_for_no_room_in_which_others_read_along() {
    // 3.2.
    let mut world = with_creek(young());
    for (who, named) in [
        ("coco", true),
        ("rw@dm", true),
        ("coco@creek", false),
        ("rw@creek", false),
        ("xeno", false),
        ("xeno@creek", false),
    ] {
        let told = world.say(who, "stakeholder list");
        let notice = told.the("stakeholder.list");
        assert_eq!(notice.says("register-line"), named, "{who}");
        assert_eq!(notice.says("register-line-outside"), !named, "{who}");
        let text = read(&world, &told, "stakeholder.list", Language::En, Platform::Console).concat();
        assert_eq!(text.contains("Lead uvf"), named, "{who}: {text}");
    }
}
