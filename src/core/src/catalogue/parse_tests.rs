//! Lines become commands; slips become refusals that help.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::{
    catalogue::{
        command::{DecisionCommand, PartnershipCommand, PollCommand, StakeholderCommand, Vote},
        command_path, help, paths,
        position::Stated,
        value::{OrgName, PersonName},
    },
    ids::{Letter, Ref, TypedRef},
    refusal::Fault,
    vocabulary::{Language, Method, Position, Setting},
    words::{Reader, Words, say::Say},
};

fn reader() -> Reader {
    Reader { language: Language::En, zone: "UTC".parse().unwrap() }
}

/// The refusal as a person reads it.
fn answer(line: &str) -> String {
    let refusal = parse(line).expect_err(line);
    let words = Words::load();
    let mut text = Vec::new();
    for say in &refusal.lines {
        let (line, problems) = words.say_checked(say, &reader(), &());
        assert_eq!(problems, [""; 0]);
        text.push(line);
    }
    text.join("\n")
}

#[test]
fn a_vote_has_its_parts() {
    let Ok(Command::Vote(vote)) = parse("vote sarala/d-1 en contra: trop cher --for KIB") else { panic!("no vote") };
    let expected = Vote {
        reference: TypedRef { code: Some("SARALA".to_owned()), reference: Ref::new(Letter::D, 1) },
        position: Stated { position: Some(Position::Oppose), typed: "en contra: ".to_owned() },
        reason: Some("trop cher".to_owned()),
        for_org: Some(OrgName("KIB".to_owned())),
        ground: None,
        version: None,
    };
    assert_eq!(vote, expected);
}

#[test]
fn lists_and_choices_become_values() {
    let Ok(Command::Partnership(PartnershipCommand::Start(start))) =
        parse("partnership start Upper Sarala --languages en, FR --sectors public,civil-society")
    else {
        panic!("no start")
    };
    assert_eq!(start.languages.unwrap().0, [Language::En, Language::Fr]);
    assert_eq!(start.sectors.unwrap().0.len(), 2);
    let Ok(Command::Stakeholder(StakeholderCommand::Add(add))) =
        parse("stakeholder add KIB --sector public --alternate Beth Amoit, Winnie")
    else {
        panic!("no add")
    };
    let names = ["Beth Amoit", "Winnie"].map(|name| PersonName(name.to_owned()));
    assert_eq!(add.alternate.unwrap().0, names);
    let Ok(Command::Poll(PollCommand::Ask { options, .. })) = parse("poll ask Which? --options A; B; C") else {
        panic!("no ask")
    };
    assert_eq!(options.0, ["A", "B", "C"]);
    let Ok(Command::Propose(propose)) = parse("propose Trees --method double majority") else { panic!("no propose") };
    assert_eq!(propose.method, Some(Method::DoubleMajority));
    let Ok(Command::Partnership(PartnershipCommand::Set { setting, value })) =
        parse("partnership set anonymity floor 7")
    else {
        panic!("no set")
    };
    assert_eq!((setting, value.as_str()), (Setting::AnonymityFloor, "7"));
}

#[test]
fn a_text_without_a_reason_has_none() {
    assert!(matches!(
        parse("decision withdraw D1"),
        Ok(Command::Decision(DecisionCommand::Withdraw { reason: None, .. }))
    ));
}

#[rstest]
#[case(
    "decison list",
    "I know no command “decison”.\nDid you mean decision?\nFor example: decision list --status adopted"
)]
#[case(
    "decision lits",
    "decision has no “lits”.\nDid you mean decision list?\nAfter decision may come: list, show, search, withdraw, sponsor, \
     amend, translate, close, keep-open, outcome, dissent, record, contest, answer, affected, escalate and review.\nFor example: decision list --status adopted"
)]
#[case(
    "vote X1 consent",
    "“X1” is no reference. A reference is a letter and a number, such as D1.\nFor example: vote D1 consent it helps the springs"
)]
#[case(
    "propose Trees --level hard",
    "“hard” does not fit here.\nPossible: routine and major.\n\
     For example: propose Replant the upper slope --kind activity --closes in 7 days"
)]
#[case(
    "partnership start A --languages en, fra",
    "“fra” does not fit here.\nDid you mean fr?\nPossible: en, fr, es and ar.\n\
     For example: partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi"
)]
#[case(
    "stakeholder join Farmers Union",
    "Something is missing: --sector SECTOR.\nIt is written: stakeholder join ORG --sector SECTOR [--code CODE] \
     [--alternate PERSON,…] [--alias NAME]\nFor example: stakeholder join Farmers Union --sector communities"
)]
#[case(
    "remind add tea",
    "Something is missing: --when WHEN|--every EVERY.\nIt is written: remind add TEXT (--when WHEN | --every EVERY) \
     [--to PERSON|ORG]\nFor example: remind add bring the water samples --when tomorrow 9:00"
)]
#[case(
    "stakeholder hand-over @w --end",
    "--end and PERSON can't stand together.\nIt is written: stakeholder hand-over (PERSON | --end) [--until WHEN] \
     [--for ORG]\nFor example: stakeholder hand-over @winnie --until in 3 months"
)]
#[case(
    "log --limit many",
    "“many” is no number I can use for --limit.\nFor example: log --since 2026-01-01 --limit 10"
)]
fn a_slip_is_answered_with_what_would_work(#[case] line: &str, #[case] expected: &str) {
    assert_eq!(answer(line), expected);
}

#[rstest]
#[case("decison", Fault::UnknownCommand)]
#[case("decision lits", Fault::UnknownCommand)]
#[case("decision", Fault::Usage)]
#[case("  ", Fault::Usage)]
#[case("vote D1 \u{7}", Fault::Usage)]
fn each_slip_has_its_fault(#[case] line: &str, #[case] fault: Fault) {
    assert_eq!(parse(line).unwrap_err().fault, fault);
}

#[test]
fn what_is_too_long_is_a_limit() {
    assert_eq!(parse(&"x".repeat(10_001)).unwrap_err().fault, Fault::Limit);
    assert_eq!(parse(&format!("propose {}", "x".repeat(4_001))).unwrap_err().fault, Fault::Limit);
}

#[test]
fn line_breaks_of_any_system_are_kept_as_one() {
    let Ok(Command::Propose(propose)) = parse("propose A\r\nB\rC") else { panic!("no propose") };
    assert_eq!(propose.title, "A\nB\nC");
}

#[test]
fn every_example_parses_to_its_own_command() {
    let words = Words::load();
    for language in words.languages() {
        let reader = Reader { language, ..reader() };
        for path in paths() {
            let example = words.say(&Say::new(help::example_key(&path)), &reader, &());
            match parse(&example) {
                Ok(command) => assert_eq!(command_path(&command), path, "{example}"),
                Err(refusal) => panic!("{example}: {refusal:?}"),
            }
        }
    }
}

/// A value that fits an argument.
fn sample(arg: &Arg) -> String {
    match reflect::value_name(arg) {
        "REF" => "D1".to_owned(),
        "N" => "3".to_owned(),
        "IANA" => "Africa/Nairobi".to_owned(),
        "WHEN" => "next monday 14:00".to_owned(),
        "EVERY" => "weekly on monday".to_owned(),
        "DUR" => "3 months".to_owned(),
        "DAYS" => "friday, saturday".to_owned(),
        "HH:MM-HH:MM" => "21:00-07:00".to_owned(),
        "LANGUAGE,…" => "en, fr".to_owned(),
        "YES|NO,…" => "yes, no".to_owned(),
        "POSITION" => "stand aside".to_owned(),
        _ => reflect::choices(arg).first().cloned().unwrap_or_else(|| "Amina".to_owned()),
    }
}

#[test]
fn every_option_that_help_shows_can_be_given() {
    for (path, command) in reflect::leaves() {
        let given = |arg: &Arg| match arg.get_long() {
            Some(long) if arg.get_action().takes_values() => format!("--{long} {}", sample(arg)),
            Some(long) => format!("--{long}"),
            None => sample(arg),
        };
        let alone = std::iter::once(None);
        for option in alone.chain(reflect::options(command).map(Some)) {
            let groups: Vec<_> = command.get_groups().filter(|group| group.is_required_set()).collect();
            let in_group = |arg: &Arg| groups.iter().any(|group| group.get_args().any(|id| id == arg.get_id()));
            let mut line = path.clone();
            for arg in command.get_positionals().filter(|arg| !in_group(arg)).chain(
                reflect::options(command)
                    .filter(|arg| arg.is_required_set() && option.is_none_or(|option| option.get_id() != arg.get_id())),
            ) {
                line += &format!(" {}", given(arg));
            }
            if !option.is_some_and(in_group) {
                let first = command.get_arguments().find(|arg| in_group(arg));
                line += &first.map(|arg| format!(" {}", given(arg))).unwrap_or_default();
            }
            line += &option.map(|option| format!(" {}", given(option))).unwrap_or_default();
            match parse(&line) {
                Ok(command) => assert_eq!(command_path(&command), path, "{line}"),
                Err(refusal) => panic!("{line}: {refusal:?}"),
            }
        }
    }
}

/// Pieces lines are made of, so that random lines get far into the grammar.
fn pieces() -> impl Strategy<Value = String> {
    let words = paths().into_iter().chain(
        reflect::leaves()
            .into_iter()
            .flat_map(|(_, command)| reflect::options(command).map(ToString::to_string))
            .chain(
                [
                    "D1",
                    "د١",
                    "consent",
                    "en contra",
                    "\"",
                    "“",
                    "»",
                    "—closes",
                    "--",
                    "--x",
                    "=",
                    ",",
                    ";",
                    "7d",
                    "\n",
                    "'",
                    "\u{2068}",
                    "\u{202e}",
                    "ä",
                ]
                .map(str::to_owned),
            ),
    );
    let piece = prop_oneof![
        8 => proptest::sample::select(words.collect::<Vec<_>>()),
        1 => "\\PC{0,6}",
        1 => any::<String>(),
    ];
    let space = prop_oneof![4 => Just(" "), 1 => Just("")];
    (proptest::sample::select(paths()), proptest::collection::vec((space, piece), 0..8))
        .prop_map(|(path, pieces)| pieces.into_iter().fold(path, |line, (space, piece)| line + space + &piece))
}

proptest! {
    #[test]
    fn no_line_panics(line in any::<String>()) {
        let _ = parse(&line);
    }

    #[test]
    fn no_line_of_command_pieces_panics_and_every_refusal_has_words(line in pieces()) {
        if let Err(refusal) = parse(&line) {
            let words = Words::load();
            for say in &refusal.lines {
                let (text, problems) = words.say_checked(say, &reader(), &());
                prop_assert!(problems.is_empty() && !text.trim().is_empty(), "{:?}: {:?}", say, problems);
            }
        }
    }

    #[test]
    fn quoted_text_comes_through_as_it_is(text in "[^\"\u{201c}\u{201d}\\p{Cc}]{1,40}") {
        prop_assume!(!text.trim().is_empty());
        let line = format!("decision search \"{text}\"");
        let Ok(Command::Decision(DecisionCommand::Search { text: parsed })) = parse(&line) else {
            return Err(TestCaseError::fail(line));
        };
        prop_assert_eq!(parsed, text);
    }

    #[test]
    fn completions_of_anything_are_found_without_panic(line in pieces()) {
        let _ = crate::catalogue::completions(&line);
    }
}
