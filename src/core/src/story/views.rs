//! What people read: every view of an empty, a young, a rich and an overloaded partnership, in English and Arabic, on one
//! screen in every language. 3, 6, 7.

use std::sync::LazyLock;

use super::{Told, World};
use crate::{
    people::WithTexts,
    port::Platform,
    render::{SCREEN, render},
    vocabulary::Language,
    words::{Reader, Words},
};

static WORDS: LazyLock<Words> = LazyLock::new(Words::load);

/// An answer as somebody reads it.
pub(super) fn read(world: &World, told: &Told, kind: &str, language: Language, platform: Platform) -> Vec<String> {
    let people = world.directory();
    let lookup = WithTexts { state: &world.state, people: &people, texts: &world.texts, language };
    let zone = world.state.terms.as_ref().unwrap().zone.clone();
    render(told.the(kind), &WORDS, &Reader { language, zone }, &lookup, platform).texts
}

/// Marks that say which way words run would be invisible in a snapshot.
pub(super) fn marked(text: &str) -> String {
    let mark = |letter| match letter {
        '\u{2066}' | '\u{2067}' | '\u{2068}' => '‹',
        '\u{2069}' => '›',
        '\u{a0}' | '\u{202f}' => '·',
        other => other,
    };
    text.chars().map(mark).collect()
}

/// Everything this person can look at, in one language.
fn views(world: &World, who: &str, language: Language) -> String {
    let asks = [
        ("status", "status"),
        ("status --for public", "status"),
        ("stakeholder map", "stakeholder.map"),
        ("scorecard", "scorecard"),
        ("scorecard --all", "scorecard"),
        ("log --limit 12", "log"),
    ];
    let mut screens = Vec::new();
    for (line, kind) in asks {
        let mut world = world.clone();
        let told = world.say(who, line);
        let text = read(&world, &told, kind, language, Platform::Console).join("\n");
        let shown = marked(&text);
        screens.push(format!("> {who}: {line}\n{shown}"));
    }
    screens.join("\n\n")
}

pub(super) fn empty() -> World {
    World::started()
}

/// Nine voices, three weeks old: a first decision, a second one open, an input, a task, somebody missing.
pub(super) fn young() -> World {
    let mut world = World::nine();
    world.say("rw", "propose Measure the flow every month");
    world.votes("D1", "CC C- KC CC-");
    world.wait("8d");
    world.say("ba", "propose Mend the gauge before the rains");
    world.votes("D2", "C- CA O- CC-");
    world.say("uvf", "input give The lower springs are dry since May");
    world.say("coco", "task add Count the springs --owner RW --due in 4d");
    world.say("rw", "task accept T1");
    world.say("ltu", "stakeholder missing Fishers' wives --sector communities --why they sell the catch");
    world.say("ba", "stakeholder update --interest a steady flow --mandate routine matters --consult-days 10");
    world.say(
        "uvf",
        "stakeholder update --interest water for the fields in June --contribution labour, local knowledge",
    );
    world.wait("3d");
    world
}

/// Half a year on: sessions, a check-in, promises kept and broken, results, inputs with answers.
pub(super) fn rich() -> World {
    let mut world = young();
    world.say("rw", "vote D2 concern the lower springs come first");
    world.wait("12d");
    world.say("coco", "partnership facilitator add @faci");
    world.say("coco", "propose Coco and Faci keep the process --kind facilitator --person @coco, @faci");
    world.votes("D3", "CC CC CC CC-");
    world.wait("15d");
    world.say("rw", "task done T1");
    world.say("coco", "decision outcome D1 We measure every month, at the old gauge.");
    world.say("coco", "input answer I1 taken We measure there too. --in D1");
    world.say("coco", "indicator add Dry days --owner BA --baseline 40 --target 20 --every monthly");
    world.say("coco", "meeting plan Spring dialogue --at in 9d --kind dialogue --agenda Who measures?; Who pays?");
    world.say("coco", "meeting paper M1 https://example.org/flow");
    world.wait("10d");
    world.say("coco", "meeting close M1 --present BA, SB, RW, UVF");
    world.say("faci", "meeting note M1 The gauge is mended first.");
    world.say("coco", "checkin start");
    for (who, scores) in [
        ("ba", "4 4 5 4 4 3 4 4 4 4"),
        ("ba2", "4 4 4 4 4 3 4 4 4 4"),
        ("ba3", "5 4 4 5 4 3 5 4 4 4"),
        ("uvf", "3 3 3 2 2 3 1 3 3 3"),
        ("uvf2", "3 2 3 2 3 3 2 3 3 3"),
        ("ltu", "3 3 3 3 2 3 2 3 3 3"),
        ("rw", "4 3 4 3 3 3 3 3 4 4"),
    ] {
        world.say(&format!("{who}@dm"), &format!("checkin answer C1 {scores}"));
    }
    world.wait("11d");
    world.say("ba", "indicator read N1 38");
    world.say("sb", "propose Share the cost by use --kind sharing --method double-majority");
    world.votes("D4", "++ ++ +A xxx");
    world.wait("15d");
    world.say(
        "coco",
        "decision outcome D4 Costs follow use. UVF, LTU and FC do not agree: it costs them more than it brings.",
    );
    world.say("coco", "task add Publish the rule --owner SB --due in 5d");
    world.say("sb", "task accept T2");
    world.say("ltu", "input give Poor households need a ceiling --on D4");
    world.say("uvf@dm", "note add need A translator into Kiswahili");
    world.wait("40d");
    world
}

/// The largest, made once.
pub(super) static OVERLOADED: LazyLock<World> = LazyLock::new(overloaded);

/// Three hundred organisations with names of two hundred letters, and five hundred open matters.
fn overloaded() -> World {
    let mut world = World::started();
    let sectors = ["public", "private", "civil-society", "communities"];
    for number in 0..300_usize {
        let mut name = format!("Association number {number} {}", "of the very long valley ".repeat(8));
        name.truncate(200);
        let (sector, name) = (sectors[number % 4], name.trim());
        world.say(
            "coco",
            &format!("stakeholder add {name} --code ORG{number}LONGCD --sector {sector} --lead @p{number}"),
        );
    }
    let title = "A proposal whose title goes on and on and never comes to its end before the line does";
    for number in 0..20 {
        world.say(&format!("p{number}"), &format!("propose {title} {number}"));
        world.say(&format!("p{}", number + 1), &format!("vote D{} objection it harms the lower springs", number + 1));
    }
    for number in 0..470 {
        world.say(&format!("p{}", number % 300), &format!("input give Something that matters a great deal, {number}"));
    }
    for number in 0..10 {
        world.say("p1", &format!("poll ask {title} {number}? --options A; B --closes in 60d"));
        world.say("coco", &format!("indicator add {title} {number} --owner ORG{number}LONGCD --every weekly"));
        world.say("coco", &format!("task add {title} {number} --owner ORG1LONGCD --due in 2d"));
        world.say("p1", &format!("task accept T{}", number + 1));
    }
    world.wait("6d");
    world
}

fn snapshots(name: &str, world: &World, who: &[&str]) {
    for language in [Language::En, Language::Ar] {
        let all: Vec<String> = who.iter().map(|who| views(world, who, language)).collect();
        insta::assert_snapshot!(format!("{name}-{language}"), all.join("\n\n"));
    }
}

#[test]
fn an_empty_partnership_is_shown() {
    snapshots("empty", &empty(), &["coco"]);
}

#[test]
fn a_young_partnership_is_shown() {
    snapshots("young", &young(), &["coco", "uvf"]);
}

#[test]
fn a_rich_partnership_is_shown() {
    snapshots("rich", &rich(), &["coco", "ltu"]);
}

#[test]
fn an_overloaded_partnership_is_shown() {
    snapshots("overloaded", &OVERLOADED, &["coco", "p1"]);
}

#[test]
fn a_status_is_one_screen_in_every_language_and_says_what_it_left_out() {
    for (name, world, who) in
        [("young", young(), "uvf"), ("rich", rich(), "ltu"), ("overloaded", OVERLOADED.clone(), "p1")]
    {
        for ask in ["status", "status --for public"] {
            for who in ["coco", who, "xeno"] {
                let mut world = world.clone();
                let told = world.say(who, ask);
                for language in Language::ALL {
                    for platform in [Platform::Console, Platform::Matrix, Platform::Discord] {
                        let texts = read(&world, &told, "status", *language, platform);
                        assert_eq!(texts.len(), 1, "{name}: {who}: {ask}: {language}");
                        let length = texts[0].chars().count();
                        assert!(length <= SCREEN, "{name}: {who}: {ask}: {language}: {length}: {}", texts[0]);
                    }
                }
                let text = read(&world, &told, "status", Language::En, Platform::Console).join("\n");
                if name == "overloaded" && who == "coco" && ask == "status" {
                    for shown in ["`decision list` (17)", "DECISIONS: 20 open", "INPUTS: 470", "10 overdue"] {
                        assert!(text.contains(shown), "{shown}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_line_of_a_status_ends_in_a_command_or_is_the_head_of_such_lines() {
    let heads = ["status-headline", "status-needs", "status-decisions"];
    for (world, who) in [(empty(), "xeno"), (young(), "uvf"), (rich(), "ltu"), (OVERLOADED.clone(), "p1")] {
        for ask in ["status", "status --for public"] {
            for who in ["coco", who, "xeno"] {
                let mut world = world.clone();
                let told = world.say(who, ask);
                let status = told.the("status");
                let people = world.directory();
                let lookup =
                    WithTexts { state: &world.state, people: &people, texts: &world.texts, language: Language::En };
                let reader = Reader { language: Language::En, zone: crate::times::Zone::utc() };
                for line in status.lines.iter().filter(|line| !heads.contains(&line.key.as_ref())) {
                    let text = WORDS.say(line, &reader, &lookup);
                    assert!(text.contains('`'), "{who}: {ask}: {}: {text}", line.key);
                }
            }
        }
    }
}

/// Whatever a screen has no room for, its reader can add up what is there: lists say how many more there are.
#[test]
fn what_a_screen_has_no_room_for_is_counted() {
    let mut world = OVERLOADED.clone();
    let told = world.say("coco", "status");
    let text = read(&world, &told, "status", Language::En, Platform::Console).join("\n");
    let lines: Vec<&str> = text.lines().collect();
    for (start, command, all) in [
        ("· D", "`decision list --status open`", 20),
        ("Poll F", "`poll list`", 10),
        ("RESULTS: N", "`indicator list`", 10),
    ] {
        let end = lines.iter().position(|line| line.starts_with('…') && line.contains(command)).expect(command);
        let shown = lines[..end].iter().rev().take_while(|line| line.starts_with(start)).count();
        let more: usize = lines[end].split_whitespace().find_map(|word| word.parse().ok()).unwrap();
        assert_eq!(shown + more, all, "{command}: {text}");
    }
    // Of lines that are no list's, how many, and the commands that stood in them.
    let told = world.say("p1", "status");
    let text = read(&world, &told, "status", Language::En, Platform::Console).join("\n");
    let last = text.lines().last().unwrap();
    assert!(last.contains("left out to fit on a screen – `me quiet "), "{last}");
}
