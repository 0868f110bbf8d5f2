//! A check over `locales/`: no junk, no doubled keys, nothing that English lacks, and every key the code says is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource, VariantKey},
    parser, serializer,
};

use super::{
    Reader, Words,
    say::{Arg, Say},
};
use crate::times::Zone;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(directory: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
}

fn languages() -> Vec<String> {
    let entries = fs::read_dir(root().join("locales")).unwrap();
    let directories = entries.map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    directories.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

fn resource(path: &Path) -> Resource<String> {
    let source = fs::read_to_string(path).unwrap();
    parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()))
}

fn keys_of(path: &Path) -> Vec<String> {
    let name = |entry: Entry<String>| match entry {
        Entry::Message(message) => {
            assert!(message.value.is_some(), "{}: {} has no value", path.display(), message.id.name);
            Some(message.id.name)
        }
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    resource(path).body.into_iter().filter_map(name).collect()
}

/// The keys of one file of a language.
pub(crate) fn keys(language: &str, file: &str) -> BTreeSet<String> {
    keys_of(&root().join("locales").join(language).join(file)).into_iter().collect()
}

/// The arguments of every message of a language, by key.
fn arguments(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = Vec::new();
    files(&root().join("locales").join(language), "ftl", &mut found);
    let mut arguments = BTreeMap::new();
    for entry in found.iter().flat_map(|path| resource(path).body) {
        let Entry::Message(mut message) = entry else { continue };
        let key = message.id.name.clone();
        // Remarks name arguments of the messages below them too.
        message.comment = None;
        let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        let names = written.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
        });
        arguments.insert(key, names.filter(|name| !name.is_empty()).collect());
    }
    arguments
}

#[test]
fn every_translation_uses_the_arguments_that_english_uses() {
    let english = arguments("en");
    for language in languages() {
        for (key, names) in arguments(&language) {
            let known = english.get(&key).cloned().unwrap_or_default();
            let differing: Vec<_> = names.symmetric_difference(&known).collect();
            assert!(differing.is_empty(), "locales/{language}: {key} and English differ in {differing:?}");
        }
    }
}

/// Numbers of every plural category of every language, and words that arguments may be.
const NUMBERS: [i64; 9] = [0, 1, 2, 3, 11, 21, 100, 1_000, 1_000_000];

#[test]
fn every_sentence_can_be_said_in_every_language() {
    let words = Words::load();
    assert_eq!(words.problems(), Vec::<String>::new());
    let languages = words.languages();
    assert!(languages.len() > 1, "{languages:?}");
    let mut said = 0;
    for language in languages {
        let reader = Reader { language, zone: Zone::utc() };
        for (key, names) in arguments("en") {
            let numbers = NUMBERS.iter().map(|number| Arg::Number(*number));
            for arg in numbers.chain(["A", "none", "decision-list", "بئر"].map(Arg::word)) {
                let say = names.iter().fold(Say::new(key.clone()), |say, name| Say {
                    args: say.args.into_iter().chain([(name.clone().into(), arg.clone())]).collect(),
                    ..say
                });
                let (text, problems) = words.say_checked(&say, &reader, &());
                assert_eq!(problems, Vec::<String>::new(), "{language}: {key}: {text}");
                assert!(!text.is_empty() && !text.contains("{$"), "{language}: {key}: {text}");
                said += 1;
            }
        }
    }
    assert!(said > 10_000, "{said}");
}

/// The plural categories of CLDR for whole numbers, in each language.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "fr" | "es" => &["one", "many", "other"],
        _ => &["one", "other"],
    }
}

/// The keys of every choice in a pattern, choices inside choices too.
fn choices(pattern: &Pattern<String>, found: &mut Vec<Vec<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        let key = |key: &VariantKey<String>| match key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        };
        found.push(variants.iter().map(|variant| key(&variant.key)).collect());
        variants.iter().for_each(|variant| choices(&variant.value, found));
    }
}

#[test]
fn a_choice_by_number_has_every_plural_form_of_its_language() {
    for language in languages().into_iter().filter(|language| language != "en") {
        let mut found = Vec::new();
        files(&root().join("locales").join(&language), "ftl", &mut found);
        let mut seen = 0;
        for path in found {
            for entry in resource(&path).body {
                let Entry::Message(message) = entry else { continue };
                let mut sets = Vec::new();
                message.value.iter().for_each(|pattern| choices(pattern, &mut sets));
                for keys in sets.iter().filter(|keys| keys.iter().any(|key| key == "one" || key == "0")) {
                    let missing: Vec<_> =
                        categories(&language).iter().filter(|form| !keys.iter().any(|key| key == *form)).collect();
                    assert!(missing.is_empty(), "{}: {}: {missing:?}", path.display(), message.id.name);
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "locales/{language}: {seen}");
    }
}

fn all_keys(language: &str) -> Vec<String> {
    let mut found = Vec::new();
    files(&root().join("locales").join(language), "ftl", &mut found);
    found.iter().flat_map(|path| keys_of(path)).collect()
}

#[test]
fn no_key_stands_twice_in_a_language() {
    for language in languages() {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = all_keys(&language).into_iter().filter(|key| !seen.insert(key.clone())).collect();
        assert!(twice.is_empty(), "locales/{language}: {twice:#?}");
    }
}

#[test]
fn every_language_is_one_of_ours_and_says_only_what_english_says() {
    let english: BTreeSet<_> = all_keys("en").into_iter().collect();
    for language in languages() {
        assert!(crate::vocabulary::Language::WORDS.contains(&language.as_str()), "locales/{language}");
        let keys: BTreeSet<_> = all_keys(&language).into_iter().collect();
        let unknown: Vec<_> = keys.difference(&english).collect();
        assert!(unknown.is_empty(), "locales/{language} has keys that locales/en lacks: {unknown:#?}");
    }
}

#[test]
fn every_key_the_code_says_has_words() {
    let english: BTreeSet<_> = all_keys("en").into_iter().collect();
    let mut sources = Vec::new();
    files(&root().join("src"), "rs", &mut sources);
    files(&root().join("adapters"), "rs", &mut sources);
    let mut missing = BTreeSet::new();
    for path in sources.iter().filter(|path| !is_test(path)) {
        let source = fs::read_to_string(path).unwrap();
        for key in keys_said(&source) {
            if !english.contains(&key) {
                missing.insert(format!("{} in {}", key, path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(missing.is_empty(), "no words in locales/en for: {missing:#?}");
}

fn is_test(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    name == "check"
        || name == "tests"
        || name.ends_with("_tests")
        || path.components().any(|c| c.as_os_str() == "tests" || c.as_os_str() == "story")
}

/// String literals that are keys: by their prefix, or by where they stand.
fn keys_said(source: &str) -> BTreeSet<String> {
    // Tests stand at the end of a file; comments hold examples.
    let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |code, line| code + line + "\n");
    let mut found = BTreeSet::new();
    // A quote as a character or inside a text would turn code into text and text into code.
    let code = code.replace("'\"'", "").replace("\\\"", "");
    let pieces: Vec<_> = code.split('"').collect();
    for (before, literal) in pieces.iter().zip(pieces.iter().skip(1)).step_by(2) {
        let prefixed = PREFIXES.iter().any(|prefix| literal.starts_with(prefix));
        let before = before.trim_end();
        let said = ["Say::new(", ".hint(", "Arg::Key("].iter().any(|call| before.ends_with(call))
            || before.rsplit_once("Refusal::new(").is_some_and(|(_, fault)| {
                fault.trim_end().ends_with(',') && !fault.contains(')') && !fault.contains(';')
            });
        if looks_like_a_key(literal) && (prefixed || said) {
            found.insert((*literal).to_owned());
        }
    }
    found.extend(chosen_keys(&code).into_iter().filter(|key| looks_like_a_key(key)));
    found
}

/// Keys known by their beginning wherever they stand.
const PREFIXES: [&str; 6] = ["refusal-", "help-", "contact-", "started-", "log-", "decisions-"];

/// Calls that take a key, straight or chosen by a condition inside.
const CALLS: [&str; 5] = ["Say::new(", "headline(", " say(", " org(", "setting("];

fn looks_like_a_key(literal: &str) -> bool {
    literal.starts_with(|c: char| c.is_ascii_lowercase())
        && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !literal.ends_with('-')
}

/// The literals inside the first argument of such calls, and inside `let key = …;`.
fn chosen_keys(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for call in CALLS {
        for (at, _) in code.match_indices(call) {
            found.extend(literals(first_argument(&code[at + call.len()..])));
        }
    }
    for (at, _) in code.match_indices("let key = ") {
        found.extend(literals(code[at..].split(';').next().unwrap_or_default()));
    }
    found
}

fn first_argument(rest: &str) -> &str {
    let mut depth = 0_usize;
    let end = rest.find(|c: char| {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' if depth > 0 => depth -= 1,
            ')' | ',' if depth == 0 => return true,
            _ => {}
        }
        false
    });
    end.map_or(rest, |end| &rest[..end])
}

fn literals(code: &str) -> impl Iterator<Item = String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned)
}

#[test]
fn every_word_of_the_closed_lists_has_words() {
    use crate::{
        checkin::{sheet::Sheet, value::Got},
        decision::{
            count::{Grade, Verdict},
            gradients,
        },
        port::Platform,
        vocabulary::{
            AdviceAnswer, Audience, Conclusion, Ground, Kind, KnownSector, Language, Level, Method, OrgStatus, Phase,
            Position, ReviewAnswer, Scale, Scope, Setting, Signal, Visibility, Window,
        },
    };
    let grades = [Grade::A, Grade::B, Grade::C, Grade::D, Grade::E].map(Grade::letter);
    let verdicts = [
        Verdict::Adopted,
        Verdict::Rejected,
        Verdict::Tie,
        Verdict::NoView,
        Verdict::NoQuorum,
        Verdict::TooThin,
        Verdict::Blocked,
        Verdict::ObjectionOpen,
        Verdict::NeedsWork,
        Verdict::Strong,
        Verdict::Thin,
    ]
    .map(Verdict::word);
    // `Decision::state_word`, the verdicts apart.
    let states = [
        "waiting",
        "open",
        "extended",
        "integrating",
        "withdrawn",
        "under-review",
        "in-force",
        "superseded",
        "ended",
        "not-adopted",
        "answers-missing",
        "recorded",
        "contested",
    ];
    let platforms = [Platform::Console, Platform::Matrix, Platform::Discord].map(|platform| platform.as_str());
    let steps: Vec<&str> = gradients::STEPS.iter().map(|step| step.word()).collect();
    let courses = ["unread", "stale", "off-track", "on-track", "read"];
    let lower: Vec<String> = Signal::WORDS.iter().map(|word| word.to_lowercase()).collect();
    let signals: Vec<&str> = lower.iter().map(String::as_str).collect();
    let tasks = ["asked", "accepted", "overdue", "declined", "done", "cancelled"];
    let marks = crate::picture::Mark::ALL.map(crate::picture::Mark::word);
    let happens = crate::picture::Happens::ALL.map(crate::picture::Happens::word);
    let meetings = ["planned", "unclosed", "held", "cancelled"];
    let asked: Vec<&str> = Sheet::ALL.iter().flat_map(|sheet| sheet.questions()).map(|asked| asked.word()).collect();
    let got = Got::ALL.map(Got::word);
    let lists: [(&str, &[&str]); 49] = [
        ("checkin-key", &asked),
        ("checkin-question", &asked),
        ("checkin-scale", &["1", "2", "3", "4", "5", "skip"]),
        ("value-scale", &["1", "2", "3"]),
        ("value-got", &got),
        ("picture-mark", &marks),
        ("picture-happens", &happens),
        ("meeting-kind", crate::vocabulary::MeetingKind::WORDS),
        ("meeting-state", &meetings),
        ("meeting-attend", crate::vocabulary::Attendance::WORDS),
        ("button-attend", crate::vocabulary::Attendance::WORDS),
        ("input-answer", crate::vocabulary::InputAnswer::WORDS),
        ("task-state", &tasks),
        ("criterion", crate::vocabulary::Criterion::WORDS),
        ("item-state", &["open", "partial", "done", "attested", "stale", "waived"]),
        ("note-kind", crate::vocabulary::NoteKind::WORDS),
        ("note-topic", crate::vocabulary::NoteTopic::WORDS),
        ("participation", crate::vocabulary::Participation::WORDS),
        ("sector", KnownSector::WORDS),
        ("sector-ask", KnownSector::WORDS),
        ("phase", Phase::WORDS),
        ("language", Language::WORDS),
        ("platform", &platforms),
        ("org-status", OrgStatus::WORDS),
        ("kind", Kind::WORDS),
        ("method", Method::WORDS),
        ("rule", Method::WORDS),
        ("level", Level::WORDS),
        ("position", Position::WORDS),
        ("button", Position::WORDS),
        ("button", ReviewAnswer::WORDS),
        ("answer", ReviewAnswer::WORDS),
        ("state", &states),
        ("state", &verdicts),
        ("verdict", &verdicts),
        ("grade", &grades),
        ("visibility", Visibility::WORDS),
        ("audience", Audience::WORDS),
        ("setting", Setting::WORDS),
        ("range-axis", crate::vocabulary::VoiceAxis::WORDS),
        ("scope", Scope::WORDS),
        ("window", Window::WORDS),
        ("ground", Ground::WORDS),
        ("advice", AdviceAnswer::WORDS),
        (Scale::EightSteps.word(), &steps),
        ("conclusion", Conclusion::WORDS),
        ("conclusion-follows", Conclusion::WORDS),
        ("course", &courses),
        ("signal", &signals),
    ];
    let english: BTreeSet<_> = all_keys("en").into_iter().collect();
    let items = crate::cycle::ITEMS.iter().map(crate::cycle::Item::key);
    let guides = crate::guide::keys();
    let refused = Setting::WORDS.iter().map(|word| format!("refusal-setting-{word}"));
    let missing: Vec<_> = lists
        .iter()
        .flat_map(|(prefix, words)| words.iter().map(move |word| format!("{prefix}-{word}")))
        .chain(refused)
        .chain(items)
        .chain(guides)
        .filter(|key| !english.contains(key))
        .collect();
    assert!(missing.is_empty(), "no words in locales/en for: {missing:#?}");
}

#[test]
fn every_window_a_button_opens_has_words() {
    let english: BTreeSet<_> = all_keys("en").into_iter().collect();
    let positions = crate::vocabulary::Position::WORDS.iter().map(|word| format!("vote:D1:{word}:2"));
    let reviews = crate::vocabulary::ReviewAnswer::WORDS.iter().map(|word| format!("review:D1:{word}"));
    let others =
        ["vote:D1:advice", "task:T1:decline", "checkin:C1:comment", "checkin:C1:remark", "checkin:C1:facilitator"];
    let buttons = positions.chain(reviews).chain(others.map(str::to_owned));
    let mut opened = 0;
    for button in buttons.filter(|button| crate::reply::asks_reason(button)) {
        let window = crate::reply::window(&button);
        for key in [window.choice.as_ref(), window.label, window.hint] {
            assert!(english.contains(key), "{button}: no words in locales/en for {key}");
        }
        opened += 1;
    }
    assert!(opened > 5, "{opened}");
}

/// What stands for the words in capitals and the arguments of a command line in a sentence.
const STAND_INS: [(&str, &str); 22] = [
    ("{ $example }", "4 4 3 2 - 3 3 4 4 4"),
    ("{ $id }", "C5"),
    ("{ $page }", "2"),
    ("{ $decision }", "D1"),
    ("NUMBER", "38"),
    ("KIND", "purpose"),
    ("ITEM", "G1"),
    ("{ $item }", "G1"),
    ("{ $next }", "G1"),
    ("{ $word }", "commitment"),
    ("{ $kind }", "purpose"),
    ("{ $answer }", "partly"),
    ("{ $ref }", "D1"),
    ("{ $position }", "objection"),
    ("{ $language }", "fr"),
    ("REF", "D1"),
    ("POSITION", "consent"),
    ("WHEN", "tomorrow"),
    ("SECTOR", "public"),
    ("CHOICE", "1"),
    ("EVERY", "every 60 days"),
    ("{ $code }", "K7QF-2MXD"),
];

#[test]
fn every_command_line_in_backticks_can_be_sent_as_it_stands() {
    let mut found = Vec::new();
    files(&root().join("locales"), "ftl", &mut found);
    let commands = [
        "partnership",
        "stakeholder",
        "propose",
        "vote",
        "decision",
        "poll",
        "remind",
        "status",
        "log",
        "me",
        "indicator",
        "review",
        "checkin",
        "task",
        "input",
        "meeting",
        "note",
        "phase",
        "guide",
        "scorecard",
    ];
    let mut checked = 0;
    for path in found {
        let source = fs::read_to_string(&path).unwrap();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            for quoted in line.split('`').skip(1).step_by(2) {
                if !commands.iter().any(|command| quoted.split(' ').next() == Some(command)) {
                    continue;
                }
                let mut typed = quoted.to_owned();
                for (name, value) in STAND_INS {
                    typed = typed.replace(name, value);
                }
                let parsed = crate::catalogue::parse(&typed);
                assert!(parsed.is_ok(), "{}: `{quoted}`: {parsed:?}", path.display());
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn keys_are_found_where_they_are_said() {
    let source = r#"
        // Say::new("in-a-comment")
        Say::new("one").with("name", "value"); Refusal::new(Fault::Usage, "two").hint("three");
        Refusal::new(
            Fault::Limit,
            "four",
        ); let x = "refusal-five"; f("six"); Arg::Key("seven".into());
        Say::new(if a(b) { "eight" } else { "nine" }).with("name", "value"); headline("ten", decision);
        let key = if a { "eleven" } else { "twelve" };
    "#;
    let found: Vec<_> = keys_said(source).into_iter().collect();
    assert_eq!(
        found,
        ["eight", "eleven", "four", "nine", "one", "refusal-five", "seven", "ten", "three", "twelve", "two"]
    );
}
