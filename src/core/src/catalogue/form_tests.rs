use std::collections::BTreeSet;

use rstest::rstest;

use super::*;
use crate::{
    catalogue::parse as typed,
    words::{check::keys, say::Arg},
};

#[test]
fn every_field_has_a_name_of_its_own_and_words() {
    let words = keys("en", "help.ftl");
    assert!(words.contains("help-value"), "what stands in for a value without words of its own");
    for form in forms() {
        assert!(words.contains(form.does.key.as_ref()), "{} needs words", form.path);
        let names: BTreeSet<_> = form.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names.len(), form.fields.len(), "{} has a name twice", form.path);
        for field in &form.fields {
            assert!(words.contains(field.does.key.as_ref()), "{}: {} needs {}", form.path, field.name, field.does.key);
        }
    }
}

#[test]
fn the_form_of_every_example_is_the_command_of_its_line() {
    let words = crate::words::Words::load();
    let reader = crate::words::Reader { language: crate::vocabulary::Language::En, zone: crate::times::Zone::utc() };
    for (path, _) in reflect::leaves() {
        let line = words.say(&example(&path), &reader, &());
        let (found, fields) = fields_of(&line).unwrap();
        assert_eq!(filled(&found, &fields), typed(&line), "{line}");
    }
}

fn field(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn a_text_in_a_field_stays_as_it_was_written() {
    let text = r#"--closes is "no" option here; L'eau d'abord -5"#;
    let command = filled("propose", &[field("title", "Trees"), field("text", text)]).unwrap();
    let Command::Propose(propose) = command else { panic!("{command:?}") };
    assert_eq!((propose.title.as_str(), propose.text.as_deref()), ("Trees", Some(text)));
    assert_eq!(propose.closes, None);
}

#[rstest]
#[case("vote", &[("ref", "D1"), ("position", "en contra"), ("reason", "demasiado caro")], "vote D1 oppose demasiado caro")]
#[case("vote", &[("ref", "SARALA/D1"), ("position", "Stand aside"), ("reason", "no mandate here")], "vote SARALA/D1 stand-aside no mandate here")]
#[case("poll answer", &[("ref", "F1"), ("choices", "1, 3")], "poll answer F1 1 3")]
#[case("partnership coordinator add", &[("person", "<@12345>")], "partnership coordinator add <@12345>")]
#[case("partnership coordinator add", &[("person-name", "Amina")], "partnership coordinator add Amina")]
#[case("stakeholder hand-over", &[("person-name", "Amina"), ("until", "in 7 days")], "stakeholder hand-over Amina --until in 7 days")]
#[case("me forget", &[("yes", "true")], "me forget --yes")]
#[case("me forget", &[("yes", "false")], "me forget")]
#[case("stakeholder update", &[("fit", "Partly"), ("consult-days", "7")], "stakeholder update --fit partly --consult-days 7")]
fn fields_mean_what_the_line_means(#[case] path: &str, #[case] fields: &[(&str, &str)], #[case] line: &str) {
    let fields: Vec<_> = fields.iter().map(|(name, value)| field(name, value)).collect();
    assert_eq!(filled(path, &fields).unwrap(), typed(line).unwrap());
}

#[rstest]
#[case("vote", &[("ref", "D1")], "error.usage")]
#[case("vote", &[("ref", "D1"), ("position", "consent"), ("colour", "red")], "error.usage")]
#[case("vote", &[("ref", "D1"), ("position", "consent"), ("position", "abstain")], "error.usage")]
#[case("vote", &[("ref", "D1"), ("position", "consent"), ("reason", "a\u{7}bell")], "error.usage")]
#[case("log", &[("limit", "-1")], "error.usage")]
#[case("log", &[("limit", "ten")], "error.usage")]
#[case("partnership coordinator add", &[], "error.usage")]
#[case("partnership coordinator add", &[("person", "<@12345>"), ("person-name", "Amina")], "error.usage")]
#[case("vote", &[("ref", "D1"), ("position", "consent"), ("ref-name", "D1")], "error.usage")]
#[case("fly", &[], "error.unknown-command")]
fn a_field_that_is_wrong_is_refused_like_the_line(
    #[case] path: &str,
    #[case] fields: &[(&str, &str)],
    #[case] kind: &str,
) {
    let fields: Vec<_> = fields.iter().map(|(name, value)| field(name, value)).collect();
    assert_eq!(filled(path, &fields).unwrap_err().fault.kind(), kind);
}

#[test]
fn a_field_that_is_too_long_is_refused() {
    let long = "x".repeat(refuse::MOST_IN_ARGUMENT + 1);
    let refusal = filled("propose", &[field("title", "Trees"), field("text", &long)]).unwrap_err();
    assert_eq!(refusal.fault.kind(), "error.limit");
    assert!(refusal.lines[0].args.iter().any(|(_, arg)| matches!(arg, Arg::Number(4_001))));
}

#[test]
fn what_goes_into_a_field_follows_from_the_declaration() {
    let input = |path: &str, name: &str| {
        form_of(path).unwrap().fields.into_iter().find(|field| field.name == name).map(|field| field.input)
    };
    assert_eq!(input("partnership coordinator add", "person"), Some(Input::Person));
    assert_eq!(input("vote", "ref"), Some(Input::Suggested));
    assert_eq!(input("stakeholder leave", "org"), Some(Input::Suggested));
    assert_eq!(input("stakeholder add", "org"), Some(Input::Text));
    assert_eq!(input("log", "limit"), Some(Input::Number));
    assert_eq!(input("me forget", "yes"), Some(Input::Flag));
    assert!(matches!(input("propose", "kind"), Some(Input::Choice(kinds)) if kinds.len() > 15));
}
