//! Names as long as a name may be, and three hundred organisations that have them: every answer stays within a screen, says
//! what it left out, and by which command it is seen (issue 8, bad input).

use std::sync::LazyLock;

use rstest::rstest;

use super::{
    World,
    views::{OVERLOADED, read},
};
use crate::{port::Platform, refusal::Fault, render::SCREEN, vocabulary::Language};

/// A name of so many letters.
fn name(letters: usize) -> String {
    let mut name = format!("Association {}", "of the very long valley ".repeat(20));
    name.truncate(letters - 1);
    name.push('y');
    assert_eq!(name.chars().count(), letters);
    name
}

#[rstest]
#[case("stakeholder add {} --sector public --code LONG")]
#[case("stakeholder join {} --sector public --code LONG")]
#[case("stakeholder missing {} --sector public")]
fn a_name_has_two_hundred_letters_at_most(#[case] line: &str) {
    let mut world = World::started();
    let with = |letters| line.replace("{}", &name(letters));
    let refusal = world.refused("coco", &with(201));
    assert!(refusal.is(Fault::Limit, "refusal-too-long"), "{refusal:?}");
    world.say("coco", &with(200));
    assert!(world.texts.values().any(|text| *text == name(200)), "kept whole");
}

#[test]
fn letters_are_counted_and_not_bytes() {
    let mut world = World::started();
    let with = |letters| {
        format!(
            "stakeholder add {} --sector public --code WELL",
            "بئر".repeat(67).chars().take(letters).collect::<String>()
        )
    };
    assert!(world.refused("coco", &with(201)).is(Fault::Limit, "refusal-too-long"));
    world.say("coco", &with(200));
}

/// The three hundred of the overloaded partnership, each of which has said at length what it wants.
static TALKATIVE: LazyLock<World> = LazyLock::new(|| {
    let mut world = OVERLOADED.clone();
    let long = "water for the fields and the fish and the town below ".repeat(18);
    for number in 0..300 {
        world.say(
            &format!("p{number}"),
            &format!(
                "stakeholder update --motivation {long} --interest {long} --own-goal {long} --contribution {long}"
            ),
        );
    }
    world
});

/// What a coordinator reads.
fn texts(world: &World, line: &str, kind: &str, platform: Platform) -> Vec<String> {
    let mut world = world.clone();
    let told = world.say("coco", line);
    read(&world, &told, kind, Language::En, platform)
}

#[rstest]
#[case("stakeholder list", "stakeholder.list", Some("`stakeholder map --sector SECTOR`"))]
#[case("stakeholder map", "stakeholder.map", Some("`stakeholder map --sector SECTOR`"))]
#[case("stakeholder map --sector public", "stakeholder.map", Some("`partnership export`"))]
#[case("partnership show", "partnership.show", None)]
fn of_three_hundred_with_long_names_an_answer_is_one_screen(
    #[case] line: &str,
    #[case] kind: &str,
    #[case] how: Option<&str>,
) {
    for who in ["coco", "p1", "xeno"] {
        let mut world = TALKATIVE.clone();
        let told = world.say(who, line);
        for language in Language::ALL {
            let text = read(&world, &told, kind, *language, Platform::Console).concat();
            let length = text.chars().count();
            assert!(length <= SCREEN, "{who}: {line}: {language}: {length}:\n{text}");
            // What was left out is named, with the command that shows it; outsiders see the voices alone.
            if let Some(how) = how.filter(|_| who != "xeno") {
                assert!(text.contains('…') && text.contains(how), "{who}: {line}: {language}:\n{text}");
            }
        }
    }
}

/// Those that are shown and those that are counted are all of them.
#[rstest]
#[case("stakeholder list", "stakeholder.list", 300)]
#[case("stakeholder map", "stakeholder.map", 300)]
#[case("stakeholder map --sector public", "stakeholder.map", 75)]
fn what_is_left_out_is_counted_exactly(#[case] line: &str, #[case] kind: &str, #[case] all: usize) {
    let text = texts(&TALKATIVE, line, kind, Platform::Console).concat();
    // A line of an organisation names its code once; a gap names many.
    let shown = text.lines().filter(|line| line.matches("LONGCD").count() == 1).count();
    let more = text.lines().find_map(|line| line.strip_prefix("… and ")?.split(' ').next()?.parse::<usize>().ok());
    assert!(shown > 0, "{text}");
    assert_eq!(more, Some(all - shown), "{shown} are shown:\n{text}");
}

/// The phase has a line for each of its items and no room to leave one out; what stands on them does not grow with those
/// who are there.
#[test]
fn the_phase_is_as_long_for_three_hundred_as_for_nine() {
    let lines = |world: &World| {
        let texts = texts(world, "phase show", "phase.show", Platform::Discord);
        assert!(texts.iter().all(|text| text.chars().count() <= SCREEN), "{texts:#?}");
        let text = texts.join("\n");
        (text.lines().count(), text.chars().count())
    };
    let (few, many) = (lines(&World::nine()), lines(&TALKATIVE));
    assert!(many.0 <= few.0 + 2 && many.1 <= few.1 + 300, "{few:?} and {many:?}");
}
