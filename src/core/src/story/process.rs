//! Process vectors of `method.md` B.3 that no other story tells: X14, X15, X17, X18. X1 to X6 and X8 stand in `positions`
//! and `opening`, X7, X9 and X10 in `amend`, X11 in `quorum`, X12 in `consent`, X13 in `early`, X16 in `dormancy`.

use rstest::rstest;

use super::{World, world::at};
use crate::{refusal::Fault, state::State, tick};

#[test]
fn x6_a_person_of_two_organisations_names_one_or_nothing_is_stored() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Upstream Farmers --code UPF --sector communities --lead @ba");
    world.say("rw", "propose Something");
    let before = world.ledger.len();
    assert!(world.refused("ba", "vote D1 consent").is(Fault::Usage, "refusal-which-org"));
    assert_eq!(world.ledger.len(), before);
    world.say("ba", "vote D1 consent --for UPF");
    assert_eq!(world.decision("D1").heard(), (1, 10));
}

#[test]
fn x14_a_block_with_a_ground_but_a_six_letter_reason_is_refused_and_nothing_stored() {
    let mut world = World::nine();
    world.say("ba", "propose A statement --kind public-statement");
    let before = world.ledger.len();
    assert!(world.refused("sb", "vote D1 block unjust --ground harm").is(Fault::Usage, "refusal-reason"));
    assert_eq!(world.ledger.len(), before);
    assert!(world.decision("D1").statements.is_empty());
}

#[rstest]
#[case("fc", "CC CC CC CC-", "silent: dissent")]
#[case("sb", "CC CC CC CC-", "in favour: nothing to add below what was adopted")]
fn x15_a_second_after_closing_a_position_is_refused_and_a_statement_offered(
    #[case] who: &str,
    #[case] letters: &str,
    #[case] why: &str,
) {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", letters);
    world.until(at("2026-01-12T09:00:01Z"));
    let before = world.ledger.len();
    let refusal = world.refused(who, "vote D1 consent");
    assert!(refusal.is(Fault::Closed, "refusal-late"), "{why}");
    assert_eq!(refusal.lines[1].key, "refusal-late-hint");
    assert_eq!(world.ledger.len(), before);
    let dissent = world.try_say(who, "decision dissent D1 we were on the road");
    assert_eq!(dissent.is_ok(), who == "fc", "{why}");
}

#[rstest]
// Casablanca stays at UTC+0 since September 2026; before that, Ramadan set its clocks back an hour on 15 February.
#[case("Africa/Casablanca", "2026-02-12T09:00:00Z", "2026-02-19T09:00:00Z")]
// Berlin loses an hour on 29 March.
#[case("Europe/Berlin", "2026-03-27T09:00:00Z", "2026-04-03T09:00:00Z")]
fn x17_the_closing_instant_stays_and_its_local_hour_moves(
    #[case] zone: &str,
    #[case] opened: &str,
    #[case] closes: &str,
) {
    let mut world = World::nine();
    world.say("coco", &format!("partnership set timezone {zone}"));
    world.until(at(opened));
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CCC");
    let (zone, expected) = (world.state.terms.as_ref().unwrap().zone.clone(), at(closes));
    assert_eq!(world.decision("D1").closes, expected);
    assert_ne!(zone.local(at(opened)).time(), zone.local(expected).time(), "another hour of the day");
    assert_eq!(world.wait("8d").at("closed"), expected);
}

#[test]
fn x18_a_job_that_runs_twice_in_the_closing_minute_closes_once() {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.votes("D1", "CC CC CC CCC");
    world.until(at("2026-01-12T08:59:59Z"));
    let now = at("2026-01-12T09:00:30Z");
    let told = world.until(now);
    assert_eq!(told.all("decision.adopted").len(), 1);
    // A restart folds the ledger anew; the same job finds nothing to do.
    let again = State::replay(&world.ledger);
    assert!(tick::tick(&again, &world.directory(), now).is_none());
    let told = world.wait("3d");
    assert_eq!(told.events(), ["outcome_reminded"], "one outcome job");
}

#[rstest]
#[case::no_reason("sb", "vote D1 objection", Fault::Usage, "refusal-reason")]
#[case::a_short_reason("sb", "vote D1 objection no way", Fault::Usage, "refusal-reason")]
#[case::a_block_without_ground("sb", "vote D2 block it harms the lower springs", Fault::Usage, "refusal-ground")]
#[case::a_word_of_another_method("sb", "vote D1 support", Fault::Usage, "refusal-position-method")]
#[case::a_second_account("matrix:@sb:example.org", "vote D1 consent", Fault::Forbidden, "refusal-unknown-account")]
#[case::for_somebody_else("sb", "vote D1 consent --for RW", Fault::Forbidden, "refusal-not-delegate")]
#[case::on_a_withdrawn_proposal("sb", "vote D3 consent", Fault::Closed, "refusal-withdrawn")]
#[case::on_another_partnerships("sb", "vote OTHER/D1 consent", Fault::NotFound, "refusal-other-partnership")]
#[case::on_nothing("sb", "vote D9 consent", Fault::NotFound, "refusal-unknown-reference")]
#[case::amended_by_another("sb", "decision amend D1 --text Other words", Fault::Forbidden, "refusal-amend-who")]
#[case::closed_by_another("sb", "decision close D1", Fault::Forbidden, "refusal-close-who")]
#[case::kept_open_for_nothing("sb", "decision keep-open D1", Fault::Conflict, "refusal-not-closing")]
#[case::contested_for_nothing(
    "sb",
    "decision contest D1 it was otherwise",
    Fault::Conflict,
    "refusal-nothing-to-contest"
)]
#[case::translated_by_another(
    "sb",
    "decision translate D1 --language fr --text Mots",
    Fault::Forbidden,
    "refusal-translate-who"
)]
fn bad_input_is_refused_with_what_would_work_and_stores_nothing(
    #[case] who: &str,
    #[case] line: &str,
    #[case] fault: Fault,
    #[case] key: &str,
) {
    let mut world = World::nine();
    world.say("ba", "propose Something");
    world.say("ba", "propose A statement --kind public-statement");
    world.say("ba", "propose Taken back");
    world.say("ba", "decision withdraw D3");
    let before = world.ledger.len();
    let refusal = world.refused(who, line);
    assert!(refusal.is(fault, key), "{refusal:?}");
    assert_eq!(world.ledger.len(), before);
}
