//! The vectors of `method.md` B.2, and everybody who would like to know more than is shown.

use std::collections::BTreeSet;

use rstest::rstest;

use super::*;

/// `4 4 5 | 4 4 | 3`: a group each.
fn groups(answers: &str) -> Groups {
    let scores = |group: &str| group.split_whitespace().map(|score| score.parse().unwrap()).collect();
    answers.split('|').enumerate().map(|(at, group)| (SectorId(u16::try_from(at).unwrap()), scores(group))).collect()
}

fn figure(figure: Figure) -> String {
    let number = format!("{}.{}", figure.tenths / 10, figure.tenths % 10);
    match figure.end {
        None => number,
        Some(End::Low) => format!("<={number}"),
        Some(End::High) => format!(">={number}"),
    }
}

/// `all 3.0 (13) · 0 4.3 · 2 2.7 · others (1, 4) 3.7 · gap 2.5 · split`
fn told(item: &Item) -> String {
    let Some(shown) = &item.shown else { return format!("nothing ({} answers)", item.n) };
    let mut pieces = vec![format!("all {} ({})", figure(shown.mean), item.n)];
    pieces.extend(shown.groups.iter().map(|(group, mean)| format!("{} {}", group.0, figure(*mean))));
    pieces.extend(shown.pool.iter().map(|pool| {
        let of: Vec<String> = pool.of.iter().map(|group| group.0.to_string()).collect();
        format!("others ({}) {}", of.join(", "), figure(pool.mean))
    }));
    pieces.extend(shown.gap().map(|gap| format!("gap {}.{}", gap / 10, gap % 10)));
    pieces.extend(shown.split.then(|| "split".to_owned()));
    pieces.join(" · ")
}

#[rstest]
#[case::u1(
    "4 4 5 | 4 4 | 3 3 2 | 1 2 2 2 | 3",
    "all 3.0 (13) · 0 4.3 · 2 2.7 · 3 1.8 · others (1, 4) 3.7 · gap 2.5 · split"
)]
#[case::u2("4 4 5 4 | 4 3 | 2 3 3 | 4 | 4", "all 3.6 (11) · 0 4.3 · 2 2.7 · others (1, 3, 4) 3.8 · gap 1.6")]
#[case::u3("4 4 | 3 | 5", "nothing (4 answers)")]
#[case::u4("4 4 4 3 | 2 3 | 5 4 4 5 4", "all 3.8 (11) · 2 4.4 · others (1, 0) 3.3")]
#[case::u7("1 1 1 | 3 3 4 | 5 5 5", "all 3.1 (9) · 0 <=1.5 · 1 3.3 · 2 >=4.5 · gap 3.0 · split")]
#[case::u9("4 3 4 | 3 3 2 | 2 | 4 | 3", "all 3.1 (9) · 0 3.7 · 1 2.7 · others (2, 3, 4) 3.0 · gap 1.0")]
#[case::influence_of_a21(
    "4 4 5 | 4 3 | 3 3 3 | 2 2 3 2 | 3",
    "all 3.2 (13) · 0 4.3 · 2 3.0 · 3 2.3 · others (1, 4) 3.3 · gap 2.0"
)]
#[case::of_equal_groups_the_later_stays("4 4 3 | 2 3 3 | 5 4", "all 3.5 (8) · 1 2.7 · others (2, 0) 4.0")]
#[case::a_skip_leaves_its_group("4 4 3 |  | 2 3", "all 3.2 (5) · others (2, 0) 3.2")]
fn the_vectors(#[case] answers: &str, #[case] expected: &str) {
    assert_eq!(told(&item(Question::Sharing, &groups(answers), 5, 3)), expected);
}

#[test]
fn floors_are_never_below_the_fixed_ones_and_may_be_raised() {
    let few = groups("4 4 | 3 | 5");
    assert_eq!(told(&item(Question::Goal, &few, 1, 1)), "nothing (4 answers)");
    let pair = groups("4 4 | 3 3 | 2 2");
    assert_eq!(told(&item(Question::Goal, &pair, 1, 1)), "all 3.0 (6) · others (0, 1, 2) 3.0 · split");
    let answers = groups("4 4 4 3 | 3 3 3 | 2 2 2");
    assert_eq!(told(&item(Question::Goal, &answers, 11, 3)), "nothing (10 answers)");
    assert_eq!(told(&item(Question::Goal, &answers, 5, 4)), "all 3.0 (10) · 0 3.8 · others (1, 2) 2.5 · split");
}

#[rstest]
#[case("5 5 4 | 4 4 4", Band::Strong, false)]
#[case("4 4 4 | 3 4 4", Band::Talk, false)]
#[case("3 3 3 | 3 3 2", Band::Concern, false)]
#[case("4 4 5 | 3 3 2", Band::Concern, true)]
// A wide gap above 3.0, and a low group with a narrow gap, are to be talked about.
#[case("4 5 4 | 3 3 4", Band::Talk, false)]
#[case("3 3 4 4 3 | 3 3 2", Band::Talk, false)]
fn bands(#[case] answers: &str, #[case] band: Band, #[case] by_group: bool) {
    let shown = item(Question::Goal, &groups(answers), 5, 3).shown.unwrap();
    assert_eq!((shown.band(), shown.is_concern_by_group()), (band, by_group), "{shown:?}");
}

#[test]
fn ten_answers_are_shown_as_they_are() {
    let all = ["5"; 10].join(" ");
    assert_eq!(told(&item(Question::Goal, &groups(&all), 5, 3)), "all 5.0 (10) · 0 5.0");
    assert_eq!(told(&item(Question::Goal, &groups(&all[2..]), 5, 3)), "all >=4.5 (9) · 0 >=4.5");
}

/// Of three steps: the same floors and the same pool, clamped half a point from its ends, and never said to be split.
#[rstest]
#[case::in_the_middle("3 2 2 | 2 2 1 | 1 2 3", "all 2.0 (9) · 0 2.3 · 1 1.7 · 2 2.0 · gap 0.6")]
#[case::at_the_ends("3 3 3 | 1 1 1", "all 2.0 (6) · 0 >=2.5 · 1 <=1.5 · gap 1.0")]
#[case::just_within("3 2 2 | 2 1 1 1 2", "all 1.8 (8) · 0 2.3 · 1 <=1.5 · gap 0.8")]
#[case::a_pool_at_the_end_is_blurred("2 2 2 | 3 3 | 3", "all 2.3 (6) · 0 2.0 · others (1, 2) >=2.5")]
#[case::of_ten_as_it_is("3 3 3 3 3 | 1 1 1 1 1", "all 2.0 (10) · 0 >=2.5 · 1 <=1.5 · gap 1.0")]
#[case::ten_alike("3 3 3 3 3 3 3 3 3 3", "all 3.0 (10) · 0 3.0")]
#[case::too_few("3 3 | 1 1", "nothing (4 answers)")]
fn the_value_checklist(#[case] answers: &str, #[case] expected: &str) {
    assert_eq!(told(&item(Question::Interests, &groups(answers), 5, 3)), expected);
}

/// Every way so many people can answer, order apart.
fn ways(people: usize, most: u8) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = vec![Vec::new()];
    for _ in 0..people {
        found = found
            .iter()
            .flat_map(|way| {
                let from = way.last().copied().unwrap_or(1);
                (from..=most).map(|score| [way.as_slice(), &[score]].concat())
            })
            .collect();
    }
    found
}

fn assignments(sizes: &[usize], most: u8) -> Vec<Vec<Vec<u8>>> {
    sizes.iter().fold(vec![Vec::new()], |all, size| {
        let ways = ways(*size, most);
        all.iter()
            .flat_map(|before| ways.iter().map(|way| [before.as_slice(), std::slice::from_ref(way)].concat()))
            .collect()
    })
}

fn published(asked: Question, answers: &[Vec<u8>], floor: u16) -> Item {
    let groups = answers.iter().enumerate().map(|(at, way)| (SectorId(u16::try_from(at).unwrap()), way.clone()));
    item(asked, &groups.collect(), 5, floor)
}

/// What somebody who knows the size of every group, and this whole file, can still believe of each hidden group after they
/// saw what was published: its sums, for everything that may have been published.
fn beliefs(asked: Question, sizes: &[usize], floor: u16) -> Vec<(String, usize, BTreeSet<u32>)> {
    let mut seen: BTreeMap<String, BTreeMap<usize, BTreeSet<u32>>> = BTreeMap::new();
    for answers in assignments(sizes, asked.sheet().most()) {
        let item = published(asked, &answers, floor);
        let Some(shown) = &item.shown else { continue };
        let beliefs = seen.entry(told(&item)).or_default();
        for (at, way) in answers.iter().enumerate() {
            let open = shown.groups.iter().any(|(group, _)| usize::from(group.0) == at);
            if !open && !way.is_empty() {
                beliefs.entry(at).or_default().insert(way.iter().map(|score| u32::from(*score)).sum());
            }
        }
    }
    seen.into_iter()
        .flat_map(|(told, groups)| groups.into_iter().map(move |(at, sums)| (told.clone(), at, sums)))
        .collect()
}

#[rstest]
#[case(&[3, 2], 3)]
#[case(&[4, 1], 3)]
#[case(&[5, 1], 3)]
#[case(&[2, 2, 1], 3)]
#[case(&[1, 1, 1, 1, 1], 3)]
#[case(&[3, 2, 1], 3)]
#[case(&[3, 3, 2], 3)]
#[case(&[3, 3, 1], 3)]
#[case(&[4, 3, 1], 3)]
#[case(&[4, 2, 1], 3)]
#[case(&[3, 1, 1, 1], 3)]
#[case(&[3, 2, 2, 1], 3)]
#[case(&[7, 2, 1], 3)]
#[case(&[9, 1], 3)]
#[case(&[9, 1, 1], 3)]
#[case(&[5, 4], 5)]
#[case(&[5, 3, 2], 5)]
fn no_figures_of_one_round_determine_a_hidden_group(
    #[case] sizes: &[usize],
    #[case] floor: u16,
    #[values(Question::Goal, Question::CommonGoal)] asked: Question,
) {
    let beliefs = beliefs(asked, sizes, floor);
    assert!(!beliefs.is_empty(), "nothing is hidden: the test tests nothing");
    for (told, at, sums) in beliefs {
        assert!(sums.len() > 1, "{told}: group {at} had {sums:?} points");
    }
}

/// What was believed after the first round is compared with what is believed after the second, in which one more person
/// answers or one fewer: neither follows from both, nor does the person who came or went.
#[rstest]
#[case(&[3, 2], &[3, 3])]
#[case(&[3, 3], &[3, 2])]
#[case(&[3, 2, 1], &[3, 2, 2])]
#[case(&[3, 3, 1], &[3, 3, 2])]
#[case(&[4, 2, 1], &[4, 3, 1])]
#[case(&[3, 2, 2], &[3, 2, 1])]
fn no_figures_of_two_successive_rounds_determine_a_hidden_group(
    #[case] before: &[usize],
    #[case] after: &[usize],
    #[values(Question::Goal, Question::CommonGoal)] asked: Question,
) {
    let (first, second) = (beliefs(asked, before, 3), beliefs(asked, after, 3));
    let mut compared = 0;
    for (told, at, sums) in &first {
        for (later, _, next) in second.iter().filter(|(_, group, _)| group == at) {
            // The trend is the difference of two published figures, so both together say no more than each.
            let pairs = sums.iter().flat_map(|a| next.iter().map(move |b| (*a, *b))).collect::<BTreeSet<_>>();
            let differences = pairs.iter().map(|(a, b)| i64::from(*b) - i64::from(*a)).collect::<BTreeSet<_>>();
            assert!(
                sums.len() > 1 && next.len() > 1 && differences.len() > 1,
                "{told} / {later}: group {at}: {pairs:?}"
            );
            compared += 1;
        }
    }
    assert!(compared > 0 || second.iter().all(|(_, group, _)| first.iter().all(|(_, at, _)| at != group)));
}

#[test]
fn the_attacker_finds_a_group_where_it_follows() {
    // Without a pool: two groups shown, one left out, and the mean of all.
    let naive = |answers: &[Vec<u8>]| {
        let points: u32 = answers.iter().flatten().map(|score| u32::from(*score)).sum();
        let shown: u32 = answers[..2].iter().flatten().map(|score| u32::from(*score)).sum();
        format!("{points} {shown}")
    };
    let mut seen: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for answers in assignments(&[3, 3, 2], 5) {
        let hidden = answers[2].iter().map(|score| u32::from(*score)).sum();
        seen.entry(naive(&answers)).or_default().insert(hidden);
    }
    assert!(seen.values().all(|sums| sums.len() == 1));
}
