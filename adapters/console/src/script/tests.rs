use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn say(account: &str, venue: Venue, speech: Speech) -> Step {
    Step::Say { account: account.to_owned(), venue, speech }
}

fn main_room() -> Venue {
    Venue::Room(place(MAIN))
}

fn command(line: &str) -> Speech {
    Speech::Command(line.to_owned())
}

fn d1() -> Ref {
    "D1".parse().unwrap()
}

fn click(label: &str, because: Option<&str>) -> Speech {
    Speech::Click { label: label.to_owned(), about: d1(), because: because.map(str::to_owned) }
}

#[rstest]
#[case("amina: /status", "amina", main_room(), command("status"))]
#[case("  amina:!status  ", "amina", main_room(), command("status"))]
#[case("amina@river: /status", "amina", Venue::Room(place("river")), command("status"))]
#[case("amina@dm: /status", "amina", Venue::Direct, command("status"))]
#[case("amina@dm: status", "amina", Venue::Direct, command("status"))]
#[case("آمنة: /status", "آمنة", main_room(), command("status"))]
#[case("amina: good morning: all", "amina", main_room(), Speech::Talk("good morning: all".to_owned()))]
#[case("amina: /propose Charter: fish", "amina", main_room(), command("propose Charter: fish"))]
#[case("amina: /vote D1 consent # not a comment", "amina", main_room(), command("vote D1 consent # not a comment"))]
#[case("amina: click here and see", "amina", main_room(), Speech::Talk("click here and see".to_owned()))]
#[case(r#"amina: click "Consent" on D1"#, "amina", main_room(), click("Consent", None))]
#[case(r#"amina@dm: click "Stand aside" on d-1"#, "amina", Venue::Direct, click("Stand aside", None))]
#[case("amina: click “Consent” on SARALA/D1", "amina", main_room(), click("Consent", None))]
#[case(
    r#"amina: click "Block" on D1 because "outside our "mandate"""#,
    "amina",
    main_room(),
    click("Block", Some(r#"outside our "mandate""#))
)]
#[case("amina: > D1 consent, gladly", "amina", main_room(), Speech::Reply { about: d1(), line: "consent, gladly".to_owned() })]
fn people_speak(#[case] line: &str, #[case] account: &str, #[case] venue: Venue, #[case] speech: Speech) {
    assert_eq!(parse_line(line), Ok(say(account, venue, speech)));
}

#[rstest]
#[case("", Step::Blank)]
#[case("  \t", Step::Blank)]
#[case("# amina: /status", Step::Comment)]
#[case(":wait 3 months", Step::Wait("3 months".to_owned()))]
#[case(":at 2026-02-01T10:00:00+01:00", Step::At("2026-02-01T09:00:00Z".parse().unwrap()))]
#[case(":restart", Step::Restart)]
#[case(":down 6h", Step::Down("6h".to_owned()))]
#[case(":crash", Step::Crash)]
#[case(":start", Step::Start)]
#[case(":unreachable amina", Step::Reachable { account: "amina".to_owned(), reachable: false })]
#[case(":reachable amina", Step::Reachable { account: "amina".to_owned(), reachable: true })]
#[case(":joins amina", Step::Joins { account: "amina".to_owned(), room: MAIN.to_owned() })]
#[case(":joins amina river", Step::Joins { account: "amina".to_owned(), room: "river".to_owned() })]
#[case(":expect  adopted, 3 of 4 ", Step::Expect { text: "adopted, 3 of 4".to_owned(), present: true })]
#[case(":expect-no adopted", Step::Expect { text: "adopted".to_owned(), present: false })]
fn a_script_moves_the_world(#[case] line: &str, #[case] step: Step) {
    assert_eq!(parse_line(line), Ok(step));
}

#[rstest]
#[case("/status")]
#[case("good morning")]
#[case("two words: /status")]
#[case("@river: /status")]
#[case("amina@: /status")]
#[case("amina:")]
#[case(": /status")]
#[case(":sleep 3d")]
#[case(":wait")]
#[case(":at tomorrow")]
#[case(":restart now")]
#[case(":unreachable")]
#[case(":reachable amina ben")]
#[case(":joins amina dm")]
#[case(":expect")]
#[case(r#"amina: click "Consent""#)]
#[case(r#"amina: click "Consent" on"#)]
#[case(r#"amina: click "Consent" on it"#)]
#[case(r#"amina: click "Consent on D1"#)]
#[case(r#"amina: click "" on D1"#)]
#[case(r#"amina: click "Consent" on D1 gladly"#)]
#[case(r#"amina: click "Block" on D1 because"#)]
#[case(r#"amina: click "Block" on D1 because mandate"#)]
#[case(r#"amina: click "Block" on D1 because ""#)]
#[case("amina: > D1")]
#[case("amina: > it consent")]
fn what_is_none_of_the_language_is_told(#[case] line: &str) {
    assert!(parse_line(line).is_err());
}

#[test]
fn a_wrong_line_is_found_by_its_number_before_anything_is_played() {
    assert_eq!(parse("\u{feff}# story\r\namina: /status\r\n\r\nwhat\r\n").unwrap_err().line, 4);
    assert_eq!(parse("amina@dm: /me link {code}").unwrap()[0].number, 1);
}

proptest! {
    #[test]
    fn no_line_panics(line in r#"[a-z:@!/#>"“” {}.D1\PC]{0,40}"#) {
        let _ = parse_line(&line);
    }

    #[test]
    fn no_line_that_begins_well_panics(
        start in prop::sample::select(vec![":", ":at ", "a: click \"", "a: click \"x\" on D1 because ", "a: > ", "a@"]),
        rest in any::<String>(),
    ) {
        let _ = parse(&format!("{start}{rest}"));
    }
}
