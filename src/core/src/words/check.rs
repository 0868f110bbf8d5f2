//! A check over `locales/`: no junk, no doubled keys, nothing that English lacks, and every key the code says is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Resource},
    parser, serializer,
};

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
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.clone();
        let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        let names = written.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
        });
        arguments.insert(key, names.filter(|name| !name.is_empty()).collect());
    }
    arguments
}

#[test]
fn no_translation_uses_an_argument_that_english_does_not_have() {
    let english = arguments("en");
    for language in languages() {
        for (key, names) in arguments(&language) {
            let known = english.get(&key).cloned().unwrap_or_default();
            let unknown: Vec<_> = names.difference(&known).collect();
            assert!(unknown.is_empty(), "locales/{language}: {key} uses {unknown:?}");
        }
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
        let is_key = literal.starts_with(|c: char| c.is_ascii_lowercase())
            && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !literal.ends_with('-');
        let prefixed = ["refusal-", "help-"].iter().any(|prefix| literal.starts_with(prefix));
        let before = before.trim_end();
        let said = ["Say::new(", ".hint(", "Arg::Key("].iter().any(|call| before.ends_with(call))
            || before.rsplit_once("Refusal::new(").is_some_and(|(_, fault)| {
                fault.trim_end().ends_with(',') && !fault.contains(')') && !fault.contains(';')
            });
        if is_key && (prefixed || said) {
            found.insert((*literal).to_owned());
        }
    }
    found
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
    "#;
    let found: Vec<_> = keys_said(source).into_iter().collect();
    assert_eq!(found, ["four", "one", "refusal-five", "seven", "three", "two"]);
}
