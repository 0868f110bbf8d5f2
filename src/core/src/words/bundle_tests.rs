//! What readers see: languages, directions, names, missing things.

use chrono::{DateTime, Utc};
use rstest::rstest;

use super::*;

struct Names;

impl Lookup for Names {
    fn text(&self, id: TextId) -> Option<&str> {
        match id.0 {
            1 => Some("Plant trees on the upper slope,\nbefore the rains come"),
            2 => Some("غرس الأشجار"),
            _ => None,
        }
    }
    fn org(&self, id: OrgId) -> Option<&str> {
        (id.0 == 1).then_some("KIB")
    }
    fn member(&self, id: MemberId) -> Option<&str> {
        (id.0 == 1).then_some("Amina")
    }
}

/// Words of a test: English, and an Arabic that lacks some of them.
fn words() -> Words {
    let mut words = Words { bundles: BTreeMap::new(), problems: Vec::new() };
    let english = "said = { $who } says: { $what }\nn = { $n ->\n [one] one vote\n *[other] { $n } votes\n }\n\
                   at = At { $at }.\npick = { $method ->\n [consent] C { $method }\n *[other] other\n }\n\
                   only-en = only { $what }\ninner = (inner)\n\
                   instant-in-zone = { $when } ({ $zone })\ntext-erased = […]\nmember-erased = a former member\nlist-empty = –";
    let arabic = "said = قال { $who }: { $what }\nn = { $n ->\n [zero] لا أصوات\n [two] صوتان\n [few] { $n } أصوات\n *[other] { $n } صوت\n }\n\
                  pick = { $method ->\n [consent] ق { $method }\n *[other] غير\n }\ninner = (داخل)";
    words.add(Language::En, "test", english.to_owned());
    words.add(Language::Ar, "test", arabic.to_owned());
    assert_eq!(words.problems(), [""; 0]);
    words
}

fn reader(language: Language) -> Reader {
    Reader { language, zone: "Africa/Nairobi".parse().unwrap() }
}

fn say(language: Language, say: Say) -> String {
    let (text, problems) = words().say_checked(&say, &reader(language), &Names);
    assert_eq!(problems, [""; 0]);
    text
}

fn at() -> DateTime<Utc> {
    "2027-02-01T07:00:00Z".parse().unwrap()
}

#[test]
fn the_files_of_the_project_load_without_problems() {
    let words = Words::load();
    assert_eq!(words.problems(), [""; 0]);
    assert!(words.languages().contains(&Language::En));
}

#[rstest]
#[case(Arg::Org(OrgId(1)), "KIB")]
#[case(Arg::Org(OrgId(7)), "S7")]
#[case(Arg::Member(MemberId(1)), "Amina")]
#[case(Arg::Member(MemberId(2)), "a former member")]
#[case(Arg::Text(TextId(1)), "Plant trees on the upper slope,\nbefore the rains come")]
#[case(Arg::Short(TextId(1), 33), "Plant trees on the upper slope…")]
#[case(Arg::Short(TextId(1), 500), "Plant trees on the upper slope, before the rains come")]
#[case(Arg::Text(TextId(2)), "\u{2068}غرس الأشجار\u{2069}")]
#[case(Arg::Text(TextId(9)), "[…]")]
#[case(Arg::Ref(Ref::new(Letter::D, 1)), "D1")]
#[case(Arg::Key("inner".into()), "(inner)")]
#[case(Arg::Day(at()), "Mon, 1 Feb 2027")]
#[case(Arg::Instant(at()), "Mon, 1 Feb 2027, 10:00 (Nairobi)")]
#[case(Arg::list([OrgId(1), OrgId(2), OrgId(3)]), "KIB, S2 and S3")]
#[case(Arg::List(vec![]), "–")]
fn each_argument_is_shown_as_a_reader_expects(#[case] arg: Arg, #[case] shown: &str) {
    assert_eq!(say(Language::En, Say::new("only-en").with("what", arg)), format!("only {shown}"));
}

#[test]
fn plain_left_to_right_text_has_no_marks() {
    let text = say(Language::En, Say::new("said").with("who", MemberId(1)).with("what", "hello"));
    assert_eq!(text, "Amina says: hello");
}

#[test]
fn in_arabic_codes_and_names_are_isolated() {
    let text = say(Language::Ar, Say::new("said").with("who", MemberId(1)).with("what", Ref::new(Letter::D, 1)));
    assert_eq!(text, "قال \u{2068}Amina\u{2069}: \u{2068}D1\u{2069}");
}

#[test]
fn a_selector_sees_the_word_without_marks() {
    let text = say(Language::Ar, Say::new("pick").with("method", "consent"));
    assert_eq!(text, "ق \u{2068}consent\u{2069}");
}

#[rstest]
#[case(0, "لا أصوات")]
#[case(2, "صوتان")]
#[case(3, "\u{2068}3\u{2069} أصوات")]
#[case(11, "\u{2068}11\u{2069} صوت")]
fn arabic_plural_forms_and_digits(#[case] n: i64, #[case] shown: &str) {
    assert_eq!(say(Language::Ar, Say::new("n").with("n", n)), shown);
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    assert_eq!(say(Language::Ar, Say::new("only-en").with("what", "x")), "only x");
    assert_eq!(say(Language::Fr, Say::new("n").with("n", 1200)), "1,200 votes");
}

#[test]
fn a_sentence_inside_one_of_the_other_direction_is_isolated() {
    let inner = Say::new("only-en").with("what", "x");
    assert_eq!(
        say(Language::Ar, Say::new("said").with("who", "A").with("what", inner)),
        "قال \u{2068}A\u{2069}: \u{2068}only x\u{2069}"
    );
}

#[test]
fn what_is_missing_is_shown_and_reported() {
    let words = words();
    let (text, problems) = words.say_checked(&Say::new("nowhere"), &reader(Language::En), &());
    assert_eq!(text, "[nowhere]");
    assert_eq!(problems, ["nowhere: no such message"]);
    let (text, problems) = words.say_checked(&Say::new("only-en"), &reader(Language::En), &());
    assert_eq!(text, "only {$what}");
    assert_eq!(problems.len(), 1);
}

#[test]
fn lines_stand_below_each_other() {
    let lines = [Say::new("n").with("n", 1), Say::new("n").with("n", 2)];
    assert_eq!(words().lines(&lines, &reader(Language::En), &()), "one vote\n2 votes");
}
