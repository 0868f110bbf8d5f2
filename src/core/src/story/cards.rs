//! Cards, and what may be meant while somebody types: both follow from the state alone.

use rstest::rstest;

use super::World;
use crate::{
    access::answers_in_room,
    card::{card, is_card, says_it},
    catalogue::parse,
    hint::{Asked, hints, texts_needed},
    ids::Ref,
    notice::To,
    people::People,
};

fn shown(world: &World, reference: &str) -> (Vec<String>, usize, bool) {
    let card = card(&world.state, reference.parse::<Ref>().unwrap()).unwrap();
    let lines = card.notice.lines.iter().map(|line| line.key.to_string()).collect();
    (lines, card.notice.buttons.len(), card.settled)
}

#[test]
fn a_card_counts_who_was_heard_and_ends_with_the_result() {
    let mut world = World::three();
    let told = world.say("ba", "propose Replant the slope --text We plant 2,000 trees.");
    assert!(is_card(&told.room("proposal.opened").kind) && says_it("proposal.heard"));
    let (lines, buttons, settled) = shown(&world, "D1");
    assert_eq!(lines.first().map(String::as_str), Some("proposal-opened"));
    assert_eq!(lines.last().map(String::as_str), Some("card-heard"));
    assert!(!lines.iter().any(|line| line == "proposal-how"), "a card has its own words on how to answer");
    assert_eq!((buttons, settled), (5, false));
    for who in ["ba", "rw", "wwn"] {
        world.say(who, "vote D1 consent");
    }
    let heard = card(&world.state, "D1".parse().unwrap()).unwrap().notice.lines.pop().unwrap();
    assert_eq!(format!("{:?}", heard.args), r#"[("heard", Number(3)), ("of", Number(3))]"#);
    world.wait("8d");
    let (lines, buttons, settled) = shown(&world, "D1");
    assert!(lines.iter().any(|line| line == "decision-adopted"), "{lines:?}");
    assert_eq!((buttons, settled), (0, true));
}

#[test]
fn a_card_never_says_who_answered_what() {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("rw", "vote D1 objection The fence closes our path.");
    let card = card(&world.state, "D1".parse().unwrap()).unwrap();
    let said = format!("{:?}", card.notice.lines);
    assert!(!said.contains("Org(") && !said.contains("decision-position-reason"), "{said}");
}

#[test]
fn a_poll_s_card_shows_its_count_once_it_is_closed() {
    let mut world = World::three();
    world.say("ba", "poll ask Which day? --options \"Mon; Tue\" --multiple");
    let open = card(&world.state, "F1".parse().unwrap()).unwrap();
    assert_eq!((open.notice.buttons.len(), &open.notice.data["multiple"]), (2, &serde_json::json!(true)));
    world.say("rw", "poll answer F1 2");
    world.say("ba", "poll close F1");
    let (lines, buttons, settled) = shown(&world, "F1");
    assert_eq!(lines.iter().filter(|line| *line == "poll-result").count(), 2);
    assert_eq!((buttons, settled), (0, true));
}

#[test]
fn a_proposal_that_waits_has_no_card_and_one_withdrawn_no_buttons() {
    let mut world = World::three();
    world.say("coco", "propose A matter of the voices");
    assert!(card(&world.state, "D1".parse().unwrap()).is_none());
    assert!(card(&world.state, "R1".parse().unwrap()).is_none());
    world.say("ba", "propose Replant the slope");
    world.say("ba", "decision withdraw D2");
    let (lines, buttons, settled) = shown(&world, "D2");
    assert_eq!((lines.last().map(String::as_str), buttons, settled), (Some("card-withdrawn"), 0, true));
}

#[rstest]
#[case("partnership show")]
#[case("stakeholder list")]
#[case("decision list")]
#[case("decision show D1")]
#[case("decision search slope")]
#[case("poll list")]
#[case("poll results F1")]
#[case("log")]
#[case("status --for public")]
#[case("status --for stakeholder")]
#[case("vote D1 consent")]
#[case("propose Another matter")]
#[case("poll answer F1 1")]
#[case("stakeholder update --fit partly")]
fn whether_an_answer_is_for_everybody_is_known_before(#[case] line: &str) {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("ba", "poll ask Which day? --options \"Mon; Tue\"");
    let public = answers_in_room(&parse(line).unwrap());
    let told = world.say("ba", line);
    let answered = told.notices.iter().any(|notice| notice.to == To::Asker { private: false });
    assert_eq!(answered, public, "{line}: {:?}", told.kinds());
}

fn asked(world: &World, path: &str, field: &str, typed: &str, filled: &[(&str, &str)]) -> Vec<String> {
    let asked = Asked {
        path: path.to_owned(),
        field: field.to_owned(),
        typed: typed.to_owned(),
        filled: filled.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
    };
    let needed = world.state.name_texts().into_iter().chain(texts_needed(&world.state, &asked));
    let texts = needed.filter_map(|id| Some((id, world.texts.get(&id)?.clone()))).collect();
    let people = People::new(world.persons.clone(), texts);
    hints(&world.state, &people, world.member("rw"), &asked).into_iter().map(|hint| hint.label).collect()
}

#[test]
fn what_may_be_meant_fits_the_command_and_what_is_typed() {
    let mut world = World::three();
    world.say("ba", "propose Replant the slope");
    world.say("ba", "propose A new bridge");
    world.say("ba", "decision withdraw D2");
    world.say("ba", "remind add buy seeds --when in 3 days --to me");
    world.say("rw", "remind add buy a fence --when in 3 days --to me");
    assert_eq!(asked(&world, "vote", "ref", "", &[]), ["D1 · Replant the slope"]);
    assert_eq!(asked(&world, "decision show", "ref", "", &[]), ["D2 · A new bridge", "D1 · Replant the slope"]);
    assert_eq!(asked(&world, "decision show", "ref", "brid", &[]), ["D2 · A new bridge"]);
    // Somebody else's reminders to themselves are nobody's business.
    assert_eq!(asked(&world, "remind cancel", "ref", "", &[]), ["R2 · buy a fence"]);
    assert_eq!(
        asked(&world, "vote", "position", "", &[("ref", "D1")]),
        ["consent", "concern", "objection", "abstain", "recused"]
    );
    assert!(asked(&world, "vote", "position", "", &[]).len() > 5);
    assert_eq!(asked(&world, "propose", "for", "rw", &[]), ["RW · RW Association"]);
    assert_eq!(asked(&world, "me timezone", "zone", "casabl", &[]), ["Africa/Casablanca"]);
    assert!(asked(&world, "me timezone", "zone", "", &[]).len() <= 25);
    assert!(asked(&world, "stakeholder add", "sector", "civil", &[]).contains(&"civil-society".to_owned()));
    assert_eq!(asked(&world, "remind add", "to", "roo", &[]), ["room"]);
    // Who is only on another platform is named.
    assert!(asked(&world, "stakeholder hand-over", "person-name", "", &[]).contains(&"rw".to_owned()));
    assert_eq!(asked(&world, "stakeholder hand-over", "person", "zzz", &[]), Vec::<String>::new());
    assert_eq!(asked(&world, "vote", "reason", "x", &[]), Vec::<String>::new());
    assert_eq!(asked(&world, "fly", "ref", "", &[]), Vec::<String>::new());
}
