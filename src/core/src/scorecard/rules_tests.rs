use rstest::rstest;

use super::*;

/// The scores on both sides of each of four thresholds, in thousandths of a whole.
fn climbs(score: impl Fn(Share) -> Score, thresholds: [u128; 4]) {
    for (below, percent) in (0..).zip(thresholds) {
        assert_eq!(score(Share { n: 10 * percent - 1, of: 1_000 }), below, "just below {percent} %");
        assert_eq!(score(Share { n: 10 * percent, of: 1_000 }), below + 1, "at {percent} %");
    }
    assert_eq!(score(Share { n: 0, of: 1_000 }), 0);
}

#[test]
fn every_threshold_in_per_cent_is_exact_from_both_sides() {
    climbs(positions, [20, 40, 60, 80]);
    climbs(open_books, [25, 50, 75, 95]);
    climbs(promises, [25, 50, 70, 85]);
    climbs(fairly, [50, 70, 85, 95]);
    climbs(targets, [25, 50, 75, 100]);
    climbs(|share| 4 - dominance(share), [40, 50, 60, 70]);
    climbs(|share| inputs(share, Share { n: 1, of: 2 }), [50, 70, 85, 95]);
    climbs(|share| off_the_table(Some(share), None).unwrap(), [50, 70, 85, 95]);
    climbs(|share| needs(share, true, true).unwrap(), [25, 50, 75, 90]);
}

#[rstest]
#[case(1, 3, false, 0)]
#[case(2, 5, false, 1)]
#[case(3, 5, false, 2)]
#[case(79, 100, false, 2)]
#[case(4, 5, false, 3)]
#[case(5, 5, true, 3)]
#[case(5, 5, false, 4)]
fn c1_needs_every_sector_with_two_voices_for_four(
    #[case] n: usize,
    #[case] of: usize,
    #[case] thin: bool,
    #[case] score: Score,
) {
    assert_eq!(present(Share::new(n, of), thin), score);
}

#[rstest]
#[case(0, 10, 0, 0)]
#[case(1, 10, 1, 1)]
#[case(24, 100, 5, 1)]
#[case(25, 100, 1, 2)]
#[case(39, 100, 5, 2)]
#[case(40, 100, 1, 2)]
#[case(40, 100, 2, 3)]
#[case(49, 100, 5, 3)]
#[case(50, 100, 2, 3)]
#[case(50, 100, 3, 4)]
fn c3_counts_hands_and_sectors(#[case] n: usize, #[case] of: usize, #[case] sectors: usize, #[case] score: Score) {
    assert_eq!(agenda(Share::new(n, of), sectors), score);
}

#[rstest]
#[case(9, 10, false, true, Some(0))]
#[case(0, 0, true, true, None)]
#[case(89, 100, true, true, Some(3))]
#[case(90, 100, true, false, Some(3))]
#[case(90, 100, true, true, Some(4))]
fn c4_needs_asking_and_a_capacity_session(
    #[case] met: usize,
    #[case] of: usize,
    #[case] asked: bool,
    #[case] capacity: bool,
    #[case] score: Option<Score>,
) {
    assert_eq!(needs(Share::new(met, of), asked, capacity), score);
}

#[rstest]
#[case(24, 25, 100, 0)]
#[case(25, 25, 100, 1)]
#[case(49, 50, 100, 1)]
#[case(50, 50, 100, 2)]
#[case(100, 39, 100, 2)]
#[case(100, 40, 100, 3)]
#[case(90, 89, 100, 3)]
#[case(90, 90, 100, 4)]
fn c8_is_the_mean_of_mandates_and_reports(
    #[case] valid: usize,
    #[case] reported: usize,
    #[case] voices: usize,
    #[case] score: Score,
) {
    assert_eq!(mandates(valid, reported, voices), score);
}

#[rstest]
#[case(19, 0)]
#[case(20, 1)]
#[case(27, 1)]
#[case(28, 2)]
#[case(33, 2)]
#[case(34, 3)]
#[case(39, 3)]
#[case(40, 4)]
fn the_mood_is_read_as_it_is_shown(#[case] tenths: u16, #[case] score: Score) {
    assert_eq!(mood(tenths), score);
    assert_eq!(off_the_table(None, Some(tenths)), Some(score));
    assert_eq!(barriers(tenths, false), score);
    assert_eq!(barriers(tenths, true), score.saturating_sub(1));
}

#[test]
fn c10_is_the_lower_of_both_and_nothing_where_neither_is_known() {
    assert_eq!(off_the_table(Some(Share::new(1, 1)), Some(27)), Some(1));
    assert_eq!(off_the_table(Some(Share::new(1, 2)), Some(45)), Some(1));
    assert_eq!(off_the_table(None, None), None);
}

#[test]
fn c12_and_c13_add_their_points_up() {
    assert_eq!(rules_known([true, true, true, true]), 4);
    assert_eq!(rules_known([true, false, false, true]), 2);
    assert_eq!(process_holders(true, true, true), 4);
    assert_eq!(process_holders(true, false, false), 2);
    assert_eq!(process_holders(false, true, true), 2);
    assert_eq!(process_holders(false, false, false), 0);
}

#[rstest]
#[case(95, 49, 3)]
#[case(95, 50, 4)]
#[case(94, 100, 3)]
fn c16_asks_that_half_of_the_decisions_link_an_input(
    #[case] answered: usize,
    #[case] linked: usize,
    #[case] score: Score,
) {
    assert_eq!(inputs(Share::new(answered, 100), Share::new(linked, 100)), score);
}

#[test]
fn nine_scored_criteria_make_no_total_and_ten_do() {
    assert_eq!(total(&[Some(4); 9]), None);
    assert_eq!(total(&[Some(4); 10]), Some(100));
    assert_eq!(total(&[vec![None; 6], vec![Some(2); 10]].concat()), Some(50));
}

#[rstest]
#[case(0, Openness::Closed)]
#[case(24, Openness::Closed)]
#[case(25, Openness::Consultative)]
#[case(49, Openness::Consultative)]
#[case(50, Openness::Participatory)]
#[case(69, Openness::Participatory)]
#[case(70, Openness::Shared)]
#[case(84, Openness::Shared)]
#[case(85, Openness::CoGoverned)]
#[case(100, Openness::CoGoverned)]
fn levels_begin_where_the_method_says_and_a_nought_holds_them_down(#[case] of: u32, #[case] word: Openness) {
    assert_eq!(level(of, false), word);
    assert_eq!(level(of, true), word.min(Openness::Participatory));
}

#[test]
fn the_worked_example_of_the_method_comes_out_as_printed() {
    let scores = [
        present(Share::new(5, 5), true),
        positions(Share::new(42, 100)),
        agenda(Share::new(3, 7), 2),
        needs(Share::new(4, 6), true, false).unwrap(),
        open_books(Share::new(14, 18)),
        open_books(Share::new(6, 7)),
        promises(Share::new(9, 14)),
        mandates(80, 50, 100),
        dominance(Share::new(57, 100)),
        off_the_table(Some(Share::new(75, 100)), Some(33)).unwrap(),
        fairly(Share::new(15, 18)),
        rules_known([true, true, false, true]),
        process_holders(true, true, true),
        targets(Share::new(2, 3)),
        barriers(27, true),
        inputs(Share::new(8, 9), Share::new(1, 2)),
    ];
    assert_eq!(scores, [3, 2, 3, 2, 3, 3, 2, 2, 2, 2, 2, 3, 4, 2, 0, 3]);
    let scores = scores.map(Some);
    assert_eq!(total(&scores), Some(59));
    // The floor rule binds as well.
    assert_eq!(level(59, true), Openness::Participatory);
    let principles = [&scores[0..4], &scores[4..8], &scores[8..10], &scores[10..13], &scores[13..15], &scores[15..]];
    assert_eq!(principles.map(mean), [Some(25), Some(25), Some(20), Some(30), Some(10), Some(30)]);
    assert_eq!([Share::new(3, 7), Share::new(14, 18), Share::new(8, 9)].map(Share::percent), [43, 78, 89]);
}
