//! What holds for every count, whatever people do (4.1, 4.10): properties over whole stories, and the rule in words for
//! every method.

use proptest::{prelude::*, sample::select};
use rstest::rstest;

use super::{World, told::keys, world::ROLL};
use crate::{
    decision::vote::positions,
    state::State,
    vocabulary::{Method, Position},
};

/// The line that states this position.
fn line(position: Position) -> String {
    let ground = if position == Position::Block { " --ground harm" } else { "" };
    format!("vote D1 {position} for a good reason{ground}")
}

fn opened(method: Method) -> World {
    let mut world = World::nine();
    world.say("ba", &format!("propose Something --kind other --method {method}"));
    world
}

fn counted() -> impl Strategy<Value = Method> {
    select(Method::ALL.iter().copied().filter(|method| *method != Method::Advice).collect::<Vec<_>>())
}

/// Who says what, in order: a voice may speak again.
fn statements() -> impl Strategy<Value = (Method, Vec<(usize, Position)>)> {
    counted().prop_flat_map(|method| {
        let one = (0..ROLL.len(), select(positions(method)));
        (Just(method), prop::collection::vec(one, 0..16))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_result_does_not_depend_on_the_order_of_answers(
        (method, stated) in statements(),
        order in Just((0..ROLL.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        // One answer a voice, in two orders.
        let last: Vec<Option<Position>> = (0..ROLL.len())
            .map(|voice| stated.iter().rev().find(|(who, _)| *who == voice).map(|(_, position)| *position))
            .collect();
        let mut tallies = Vec::new();
        for voices in [(0..ROLL.len()).collect::<Vec<_>>(), order] {
            let mut world = opened(method);
            for voice in voices {
                if let Some(position) = last[voice] {
                    world.say(&ROLL[voice].0.to_lowercase(), &line(position));
                }
            }
            world.wait("30d");
            tallies.push(world.decision("D1").tally.clone());
        }
        prop_assert_eq!(&tallies[0], &tallies[1]);
    }

    #[test]
    fn replay_gives_the_same_tally_and_changing_ones_mind_twice_is_changing_it_once((method, stated) in statements()) {
        let mut world = opened(method);
        for (voice, position) in &stated {
            world.say(&ROLL[*voice].0.to_lowercase(), &line(*position));
        }
        let mut once = opened(method);
        for (voice, org) in ROLL.iter().enumerate() {
            if let Some((_, position)) = stated.iter().rev().find(|(who, _)| *who == voice) {
                once.say(&org.0.to_lowercase(), &line(*position));
            }
        }
        let replayed = State::replay(&world.ledger);
        prop_assert_eq!(replayed.decisions[&1].tally_now(), world.decision("D1").tally_now());
        prop_assert_eq!(world.decision("D1").tally_now(), once.decision("D1").tally_now());
        world.wait("30d");
        once.wait("30d");
        prop_assert_eq!(&State::replay(&world.ledger).decisions[&1].tally, &world.decision("D1").tally);
        prop_assert_eq!(&world.decision("D1").tally, &once.decision("D1").tally);
    }

    #[test]
    fn ballots_are_what_each_voice_counts_as(stated in prop::collection::vec((0..ROLL.len(), 1..4_usize, select(positions(Method::Consent))), 0..30)) {
        let mut world = opened(Method::Consent);
        for (voice, rank, position) in stated {
            let suffix = ["", "2", "3"][rank - 1];
            world.say(&format!("{}{suffix}", ROLL[voice].0.to_lowercase()), &line(position));
        }
        let decision = world.decision("D1");
        for ballot in decision.ballots() {
            prop_assert_eq!(ballot.position, decision.counting(ballot.org).map(|statement| statement.position));
        }
    }
}

#[rstest]
#[case("--method consent", "rule-quorum", "rule-consent")]
#[case("--method consensus", "rule-quorum", "rule-consensus")]
#[case("--method majority", "rule-quorum", "rule-majority")]
#[case("--method two-thirds", "rule-quorum", "rule-two-thirds")]
#[case("--method double-majority", "rule-quorum", "rule-double-majority")]
#[case("--method double-majority-all", "rule-quorum", "rule-double-majority-all")]
#[case("--method gradients", "rule-quorum", "rule-gradients")]
#[case("--method gradients --level major", "rule-quorum-each", "rule-gradients-major")]
#[case("--method consent --level major", "rule-quorum-each", "rule-consent")]
fn the_rule_is_printed_for_every_method_before_anybody_answers(
    #[case] options: &str,
    #[case] quorum: &str,
    #[case] rule: &str,
) {
    let mut world = World::nine();
    let told = world.say("ba", &format!("propose Something --kind other {options}"));
    let card = told.room("proposal.opened");
    assert!(card.says(quorum) && card.says(rule), "{:?}", keys(&card.lines));
    let shown = world.say("rw", "decision show D1");
    assert!(shown.the("decision.show").says(rule));
}

#[test]
fn sectors_of_different_size_are_named_with_their_own_number() {
    let four = [
        ("BA", "public"),
        ("RW", "civil-society"),
        ("A", "communities"),
        ("B", "communities"),
        ("C", "communities"),
        ("D", "communities"),
    ];
    let mut world = World::of(&four);
    let told = world.say("ba", "propose Something --kind goal");
    assert!(told.room("proposal.opened").says("rule-quorum-sectors"));
}

#[test]
fn a_double_majority_of_one_sector_says_that_it_cannot_pass() {
    let mut world = World::of(&[ROLL[0], ROLL[1]]);
    let told = world.say("ba", "propose Something --kind other --method double-majority");
    assert!(told.room("proposal.opened").says("rule-double-majority-never"));
}

#[test]
fn a_word_that_is_no_position_is_answered_with_those_there_are() {
    let mut world = opened(Method::Consent);
    let refusal = world.refused("rw", "vote D1 consnt");
    assert!(refusal.is(crate::refusal::Fault::Usage, "refusal-invalid-position"));
    assert!(keys(&refusal.lines).iter().any(|key| key == "refusal-did-you-mean"));
    assert!(keys(&refusal.lines).iter().any(|key| key == "refusal-example"));
}

#[test]
fn who_stood_aside_is_named_as_free_of_duties_and_a_block_with_its_ground() {
    let mut world = opened(Method::Consensus);
    world.votes("D1", "GG GG GG GGS");
    let told = world.wait("7d");
    assert!(told.room("decision.adopted").says("decision-stood-aside"));
    world.say("ba", "propose Something --kind other --method consensus");
    world.votes("D2", "GG GG GG GGB");
    let told = world.wait("7d");
    let blocked = told.room("decision.not-adopted");
    assert!(blocked.says("decision-position-ground") && blocked.says("ground-harm"));
    assert_eq!(blocked.data["result"], "blocked");
}
