//! The count: exact, in integers, from one ballot a voice to a verdict (`method.md` 4.1 to 4.7, vectors in B.1).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{gradients, rules::Rules};
use crate::{
    ids::{OrgId, SectorId},
    vocabulary::{Method, Position},
};

/// What a voice on the roll said, if anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ballot {
    /// The voice.
    pub org: OrgId,
    /// Its sector on this roll.
    pub sector: SectorId,
    /// Its counting position; none is silence, which is never agreement (R11).
    pub position: Option<Position>,
}

/// How a proposal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Adopted.
    Adopted,
    /// More against than the method allows.
    Rejected,
    /// As many for as against; ties never adopt (R19).
    Tie,
    /// Nothing in the base: only abstentions (R19).
    NoView,
    /// Not enough voices answered (R12).
    NoQuorum,
    /// Too little active agreement (4.3).
    TooThin,
    /// A block stands (4.3).
    Blocked,
    /// An objection stands (4.2).
    ObjectionOpen,
    /// Serious disagreement, or too much still to discuss (4.7).
    NeedsWork,
    /// At least half stand close to full endorsement (4.7).
    Strong,
    /// Nobody stops it, and fewer than half endorse it (4.7).
    Thin,
}

impl Verdict {
    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::Rejected => "rejected",
            Self::Tie => "tie",
            Self::NoView => "no_view",
            Self::NoQuorum => "no_quorum",
            Self::TooThin => "too_thin",
            Self::Blocked => "blocked",
            Self::ObjectionOpen => "objection_open",
            Self::NeedsWork => "needs_work",
            Self::Strong => "strong",
            Self::Thin => "thin",
        }
    }
}

/// How broad an adoption was (R22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the letters are the grades of R22")]
pub enum Grade {
    A,
    B,
    C,
    D,
    E,
}

impl Grade {
    /// The letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

/// The count of one sector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SectorCount {
    /// Voices on the roll, recused ones left out (R10).
    pub eligible: u32,
    /// Those with any position.
    pub expressed: u32,
    /// For.
    pub support: u32,
    /// Against.
    pub oppose: u32,
}

/// The whole count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The verdict.
    pub verdict: Verdict,
    /// The grade, where adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// Voices on the roll, recused ones left out.
    pub eligible: u32,
    /// Those with any position.
    pub expressed: u32,
    /// How many stated each position.
    pub positions: BTreeMap<Position, u32>,
    /// The count of each sector.
    pub sectors: BTreeMap<SectorId, SectorCount>,
    /// Voices that were not heard (R11).
    pub unheard: Vec<OrgId>,
    /// Sectors that carried it, and how many must (4.6); only for double majorities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrying: Option<Carrying>,
    /// Sectors with two votes or more, all of them against an adopted decision (R23).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub whole_sectors_against: Vec<SectorId>,
}

/// The second majority of a double majority (4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrying {
    /// Sectors in the base.
    pub base: u32,
    /// Sectors that carry.
    pub carry: u32,
    /// How many must.
    pub need: u32,
}

impl Tally {
    /// Whether it is adopted: gradients adopt as `strong` or `thin` (4.7), every other method as `adopted`. Whatever adopts
    /// has a grade.
    #[must_use]
    pub const fn adopts(&self) -> bool {
        matches!(self.verdict, Verdict::Adopted) || self.grade.is_some()
    }

    /// How many stated this.
    #[must_use]
    pub fn of(&self, position: Position) -> u32 {
        self.positions.get(&position).copied().unwrap_or(0)
    }
}

/// Whether a position counts as support, in the other methods too (for the figures by sector).
const fn supports(position: Position) -> bool {
    matches!(
        position,
        Position::Support
            | Position::Consent
            | Position::Concern
            | Position::Agree
            | Position::Reservation
            | Position::One
            | Position::Two
            | Position::Three
    )
}

const fn opposes(position: Position) -> bool {
    matches!(
        position,
        Position::Oppose | Position::Objection | Position::Block | Position::Six | Position::Seven | Position::Eight
    )
}

/// Where silence stands in a row; positions follow it in their own order.
const SILENT: usize = 0;

const fn place(position: Position) -> usize {
    position as usize + 1
}

/// What was counted in one pass over the ballots: a row of positions for each sector, and who is silent.
struct Rows {
    rows: Vec<[u32; Position::ALL.len() + 1]>,
    unheard: Vec<OrgId>,
}

fn rows(ballots: &[Ballot]) -> Rows {
    let mut rows: Vec<[u32; Position::ALL.len() + 1]> = Vec::new();
    let mut unheard = Vec::new();
    for ballot in ballots {
        let sector = usize::from(ballot.sector.0);
        if rows.len() <= sector {
            rows.resize(sector + 1, [0; Position::ALL.len() + 1]);
        }
        let place = ballot.position.map_or(SILENT, place);
        if let Some(count) = rows.get_mut(sector).and_then(|row| row.get_mut(place)) {
            *count += 1;
        }
        if ballot.position.is_none() {
            unheard.push(ballot.org);
        }
    }
    Rows { rows, unheard }
}

/// Counts a roll.
#[must_use]
pub fn count(method: Method, rules: &Rules, ballots: &[Ballot]) -> Tally {
    let Rows { rows, unheard } = rows(ballots);
    let mut positions: BTreeMap<Position, u32> = BTreeMap::new();
    let mut sectors: BTreeMap<SectorId, SectorCount> = BTreeMap::new();
    for (sector, row) in (0..).zip(&rows) {
        // A sector without a voice on this roll is no part of it.
        if row.iter().all(|count| *count == 0) {
            continue;
        }
        let mut counted = SectorCount { eligible: row[SILENT], ..SectorCount::default() };
        for position in Position::ALL {
            let count = row[place(*position)];
            if count == 0 {
                continue;
            }
            *positions.entry(*position).or_default() += count;
            if *position == Position::Recused {
                continue;
            }
            counted.eligible += count;
            counted.expressed += count;
            counted.support += if supports(*position) { count } else { 0 };
            counted.oppose += if opposes(*position) { count } else { 0 };
        }
        sectors.insert(SectorId(sector), counted);
    }
    let eligible = sectors.values().map(|sector| sector.eligible).sum();
    let expressed = sectors.values().map(|sector| sector.expressed).sum();
    let mut tally = Tally {
        verdict: Verdict::NoQuorum,
        grade: None,
        eligible,
        expressed,
        positions,
        sectors,
        unheard,
        carrying: None,
        whole_sectors_against: Vec::new(),
    };
    if matches!(method, Method::DoubleMajority | Method::DoubleMajorityAll) {
        tally.carrying = Some(carrying(&tally, method == Method::DoubleMajorityAll));
    }
    if quorum(rules, &tally) {
        tally.verdict = verdict(method, rules, &tally);
    }
    tally.grade = match method {
        Method::Gradients => gradients::grade(tally.verdict, rules, &tally),
        _ => (tally.verdict == Verdict::Adopted).then(|| grade(method, &tally)),
    };
    if tally.adopts() {
        tally.whole_sectors_against = tally
            .sectors
            .iter()
            .filter(|(_, sector)| sector.support == 0 && sector.oppose >= 2)
            .map(|(id, _)| *id)
            .collect();
    }
    tally
}

/// A count as a size.
#[must_use]
pub fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Quorum (R12), recused voices left out (R10).
#[must_use]
pub fn quorum(rules: &Rules, tally: &Tally) -> bool {
    let overall = rules.quorum.reached(size(tally.expressed), size(tally.eligible));
    let by_sector = rules.sector_quorum.is_none_or(|fraction| {
        tally
            .sectors
            .values()
            .filter(|sector| sector.eligible > 0)
            .all(|sector| sector.expressed >= 1 && fraction.reached(size(sector.expressed), size(sector.eligible)))
    });
    overall && by_sector
}

fn verdict(method: Method, rules: &Rules, tally: &Tally) -> Verdict {
    let (support, oppose) = (tally.of(Position::Support), tally.of(Position::Oppose));
    let vote = |adopted: bool| match (support + oppose, adopted) {
        (0, _) => Verdict::NoView,
        (_, true) => Verdict::Adopted,
        _ if support == oppose => Verdict::Tie,
        _ => Verdict::Rejected,
    };
    match method {
        Method::Consent => {
            if tally.of(Position::Objection) > 0 {
                Verdict::ObjectionOpen
            } else if tally.of(Position::Consent) + tally.of(Position::Concern) == 0 {
                Verdict::NoView
            } else {
                Verdict::Adopted
            }
        }
        Method::Consensus => {
            let agree = tally.of(Position::Agree) + tally.of(Position::Reservation);
            let broad =
                if rules.active_majority { 2 * agree > tally.eligible } else { 3 * agree >= 2 * tally.expressed };
            if tally.of(Position::Block) > 0 {
                Verdict::Blocked
            } else if agree == 0 && tally.of(Position::StandAside) == 0 {
                Verdict::NoView
            } else if agree >= 1 && broad {
                Verdict::Adopted
            } else {
                Verdict::TooThin
            }
        }
        Method::Majority => vote(support > oppose),
        Method::TwoThirds => {
            let reached = 3 * support >= 2 * (support + oppose);
            // Two thirds is more than a tie, so a tie is a plain rejection of what needed more.
            if support + oppose > 0 && !reached { Verdict::Rejected } else { vote(reached) }
        }
        Method::DoubleMajority | Method::DoubleMajorityAll => {
            let sectors = tally.carrying.is_some_and(|c| c.base >= 2 && c.carry >= c.need);
            match (support + oppose, support > oppose && sectors) {
                (0, _) => Verdict::NoView,
                (_, true) => Verdict::Adopted,
                _ => Verdict::Rejected,
            }
        }
        Method::Gradients => gradients::verdict(tally),
        // Advice is answered, never counted (4.8).
        Method::Advice => Verdict::NoView,
    }
}

/// The sectors' side of a double majority: silent and tied sectors stay in the base, sectors that only abstained leave it,
/// and so do sectors whose voices are all recused (4.6).
fn carrying(tally: &Tally, all: bool) -> Carrying {
    let in_base =
        |sector: &&SectorCount| sector.eligible > 0 && !(sector.expressed > 0 && sector.support + sector.oppose == 0);
    let count = |sectors: usize| u32::try_from(sectors).unwrap_or(u32::MAX);
    let base = count(tally.sectors.values().filter(in_base).count());
    let carry = count(tally.sectors.values().filter(in_base).filter(|sector| sector.support > sector.oppose).count());
    Carrying { base, carry, need: if all { base } else { base / 2 + 1 } }
}

fn grade(method: Method, tally: &Tally) -> Grade {
    let plain = [Position::Concern, Position::Reservation, Position::StandAside, Position::Abstain]
        .iter()
        .all(|position| tally.of(*position) == 0);
    match method {
        Method::Consent | Method::Consensus if plain => Grade::A,
        Method::Consent | Method::Consensus => Grade::B,
        Method::TwoThirds | Method::DoubleMajority | Method::DoubleMajorityAll => Grade::C,
        Method::Majority | Method::Gradients => Grade::D,
        Method::Advice => Grade::E,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::vocabulary::Level;

    fn ballots(blocks: &str) -> Vec<Ballot> {
        let mut org = 0;
        blocks
            .split_whitespace()
            .enumerate()
            .flat_map(|(sector, block)| block.chars().map(move |letter| (sector, letter)))
            .map(|(sector, letter)| {
                org += 1;
                let position = match letter {
                    '-' => None,
                    'A' => Some(Position::Abstain),
                    'R' => Some(Position::Recused),
                    'C' => Some(Position::Consent),
                    'K' => Some(Position::Concern),
                    'O' => Some(Position::Objection),
                    'G' => Some(Position::Agree),
                    'V' => Some(Position::Reservation),
                    'S' => Some(Position::StandAside),
                    'B' => Some(Position::Block),
                    '+' => Some(Position::Support),
                    'x' => Some(Position::Oppose),
                    '1'..='8' => letter.to_string().parse().ok(),
                    other => panic!("no position {other}"),
                };
                Ballot { org: OrgId(org), sector: SectorId(u16::try_from(sector).unwrap()), position }
            })
            .collect()
    }

    // `method.md` B.1, row by row.
    #[rstest]
    #[case("V1", Method::Consent, Level::Routine, "C- C- C- CC-", "adopted")]
    #[case("V2", Method::Consent, Level::Routine, "C- C- C- C--", "no_quorum")]
    #[case("V3", Method::Consent, Level::Routine, "C- O- C- CC-", "objection_open")]
    #[case("V4", Method::Consent, Level::Routine, "AA AA AA AAA", "no_view")]
    #[case("V5", Method::Consent, Level::Routine, "K- K- K- KK-", "adopted")]
    #[case("V6", Method::Consent, Level::Major, "CC CC -- CCC", "no_quorum")]
    #[case("V7", Method::Consent, Level::Major, "C- C- C- C--", "no_quorum")]
    #[case("V9", Method::Consent, Level::Routine, "O- -- -- ---", "no_quorum")]
    #[case("V10", Method::Consent, Level::Routine, "RR RR CC C--", "adopted")]
    #[case("V12", Method::Consensus, Level::Routine, "GG GS GG SS-", "too_thin")]
    #[case("V13", Method::Consensus, Level::Routine, "GG GB GG GGG", "blocked")]
    #[case("V14", Method::Consensus, Level::Routine, "VV VV VV VVV", "adopted")]
    #[case("V16", Method::Consensus, Level::Routine, "GG -- -- GG-", "no_quorum")]
    #[case("V17", Method::Majority, Level::Routine, "++ xx +- ---", "adopted")]
    #[case("V18", Method::Majority, Level::Routine, "++ xx A- ---", "tie")]
    #[case("V19", Method::Majority, Level::Routine, "+A AA A- ---", "adopted")]
    #[case("V20", Method::Majority, Level::Routine, "++ ++ -- ---", "no_quorum")]
    #[case("V22", Method::Majority, Level::Routine, "AA AA AA AAA", "no_view")]
    #[case("V23", Method::TwoThirds, Level::Routine, "++ ++ xx ---", "adopted")]
    #[case("V24", Method::TwoThirds, Level::Routine, "++ ++ xx x+-", "rejected")]
    #[case("V25", Method::TwoThirds, Level::Routine, "++ ++ xx AAA", "adopted")]
    #[case("V26", Method::TwoThirds, Level::Major, "++ ++ xx ---", "no_quorum")]
    #[case("V28", Method::DoubleMajority, Level::Major, "++ ++ +x xxx", "rejected 2/4 need 3")]
    #[case("V29", Method::DoubleMajority, Level::Major, "++ ++ ++ xxx", "adopted 3/4 need 3")]
    #[case("V30", Method::DoubleMajorityAll, Level::Major, "++ ++ ++ xxx", "rejected 3/4 need 4")]
    #[case("V32", Method::DoubleMajority, Level::Major, "x- x- +x +++", "rejected 1/4 need 3")]
    #[case("V33", Method::DoubleMajority, Level::Routine, "-- ++ ++ +x+", "adopted 3/4 need 3")]
    #[case("V37", Method::Gradients, Level::Routine, "12 23 34 6--", "strong")]
    #[case("V38", Method::Gradients, Level::Routine, "13 33 6- ---", "thin")]
    #[case("V39", Method::Gradients, Level::Routine, "11 11 7- ---", "needs_work")]
    #[case("V40", Method::Gradients, Level::Routine, "11 11 8- ---", "blocked")]
    #[case("V42", Method::Gradients, Level::Routine, "44 44 44 444", "no_view")]
    fn vectors(
        #[case] name: &str,
        #[case] method: Method,
        #[case] level: Level,
        #[case] roll: &str,
        #[case] expected: &str,
    ) {
        let tally = count(method, &Rules::of(level), &ballots(roll));
        let sectors = tally.carrying.map(|c| format!(" {}/{} need {}", c.carry, c.base, c.need)).unwrap_or_default();
        assert_eq!(format!("{}{sectors}", tally.verdict.word()), expected, "{name}");
    }

    // The variant of 4.3: more than half of all voices agree, and none blocks.
    #[rstest]
    #[case::five_of_nine("GG GG G- ---", "adopted")]
    #[case::four_of_nine("GG GG A- ---", "too_thin")]
    #[case::half_is_not_more("GG GG -- --", "too_thin")]
    #[case::abstentions_do_not_thin_it("GG GG GA AAA", "adopted")]
    #[case::recused_voices_are_no_voices("GG GG RR ---", "adopted")]
    #[case::a_block_stops_it("GG GG GG GGB", "blocked")]
    fn active_majority(#[case] roll: &str, #[case] expected: &str) {
        let rules = Rules { active_majority: true, ..Rules::of(Level::Routine) };
        assert_eq!(count(Method::Consensus, &rules, &ballots(roll)).verdict.word(), expected);
    }

    #[rstest]
    #[case(Method::Consent, "CC CC CC CCC", Some(Grade::A))]
    #[case(Method::Consent, "CC CC CC CCK", Some(Grade::B))]
    #[case(Method::Consent, "CC CC CC CCA", Some(Grade::B))]
    #[case(Method::Consensus, "GG GG GG GGS", Some(Grade::B))]
    #[case(Method::TwoThirds, "++ ++ ++ +++", Some(Grade::C))]
    #[case(Method::Majority, "++ ++ ++ +++", Some(Grade::D))]
    #[case(Method::Majority, "xx xx xx +++", None)]
    #[case(Method::Gradients, "12 12 12 122", Some(Grade::A))]
    #[case(Method::Gradients, "12 12 12 12R", Some(Grade::A))]
    #[case(Method::Gradients, "12 12 12 124", Some(Grade::B))]
    #[case(Method::Gradients, "12 12 13 366", Some(Grade::B))]
    #[case(Method::Gradients, "13 33 6- ---", Some(Grade::D))]
    #[case(Method::Gradients, "11 11 11 117", None)]
    fn grades_follow_the_method(#[case] method: Method, #[case] roll: &str, #[case] grade: Option<Grade>) {
        assert_eq!(count(method, &Rules::of(Level::Routine), &ballots(roll)).grade, grade);
    }

    #[rstest]
    // A quarter at 5 is too much still to discuss; one less is not (4·n5 ≥ N).
    #[case("11 11 11 155", "strong")]
    #[case("11 11 15 5--", "needs_work")]
    // Half at 1 or 2 is strong, exactly; step 4 is in no base.
    #[case("12 33 -- ---", "no_quorum")]
    #[case("12 33 4- ---", "strong")]
    #[case("12 33 34 ---", "thin")]
    // The veto is read before serious disagreement, the quorum before both.
    #[case("77 77 78 ---", "blocked")]
    #[case("8- -- -- ---", "no_quorum")]
    #[case("RR RR RR RRR", "no_view")]
    fn gradients_are_read_in_their_order(#[case] roll: &str, #[case] verdict: &str) {
        assert_eq!(count(Method::Gradients, &Rules::of(Level::Routine), &ballots(roll)).verdict.word(), verdict);
    }

    #[test]
    fn thin_gradients_adopt_routine_matters_only() {
        let thin = |level| count(Method::Gradients, &Rules::of(level), &ballots("13 33 63 333"));
        assert_eq!((thin(Level::Routine).adopts(), thin(Level::Routine).grade), (true, Some(Grade::D)));
        assert_eq!((thin(Level::Major).adopts(), thin(Level::Major).verdict), (false, Verdict::Thin));
        let reading = Rules { reading: true, ..Rules::of(Level::Routine) };
        let read = count(Method::Gradients, &reading, &ballots("11 11 11 111"));
        assert_eq!((read.adopts(), read.verdict), (false, Verdict::Strong));
    }

    #[rstest]
    #[case("11 11 66 6--", true)]
    #[case("11 11 33 6--", false)]
    #[case("11 11 11 111", false)]
    fn both_ends_full_is_a_warning(#[case] roll: &str, #[case] warned: bool) {
        let tally = count(Method::Gradients, &Rules::of(Level::Routine), &ballots(roll));
        assert_eq!(gradients::two_peaks(&tally), warned);
    }

    #[test]
    fn a_sector_that_only_goes_along_is_named() {
        let tally = count(Method::Gradients, &Rules::of(Level::Routine), &ballots("11 11 11 666"));
        assert_eq!((tally.verdict, tally.whole_sectors_against), (Verdict::Strong, vec![SectorId(3)]));
    }

    #[test]
    fn more_than_sixty_five_thousand_voices_are_counted() {
        let many: Vec<Ballot> = (0..70_000)
            .map(|org| Ballot { org: OrgId(org), sector: SectorId(0), position: Some(Position::Support) })
            .collect();
        let tally = count(Method::Majority, &Rules::of(Level::Routine), &many);
        assert_eq!((tally.eligible, tally.of(Position::Support)), (70_000, 70_000));
        let stored = serde_json::to_string(&tally).unwrap();
        assert_eq!(serde_json::from_str::<Tally>(&stored).unwrap(), tally);
    }

    /// Properties of any roll, with counterexamples made small.
    mod any_roll {
        use proptest::{prelude::*, sample::select};

        use super::*;

        fn of(positions: &'static [Position]) -> impl Strategy<Value = Vec<Ballot>> {
            let one = (0_u16..5, prop::option::weighted(0.8, select(positions)));
            prop::collection::vec(one, 0..40).prop_map(|voices| {
                (1..)
                    .zip(voices)
                    .map(|(org, (sector, position))| Ballot { org: OrgId(org), sector: SectorId(sector), position })
                    .collect()
            })
        }

        fn methods() -> impl Strategy<Value = (Method, Level)> {
            let methods = Method::ALL.iter().copied().filter(|method| *method != Method::Advice).collect::<Vec<_>>();
            (select(methods), select(Level::ALL))
        }

        fn roll() -> impl Strategy<Value = (Method, Level, Vec<Ballot>)> {
            methods().prop_flat_map(|(method, level)| {
                of(crate::decision::vote::positions(method)).prop_map(move |ballots| (method, level, ballots))
            })
        }

        proptest! {
            #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

            #[test]
            fn recusing_everybody_never_adopts((method, level, mut ballots) in roll()) {
                ballots.iter_mut().for_each(|ballot| ballot.position = Some(Position::Recused));
                prop_assert!(!count(method, &Rules::of(level), &ballots).adopts());
            }

            #[test]
            fn a_further_supporter_never_turns_adopted_into_rejected(
                method in select(&[Method::Majority, Method::TwoThirds][..]),
                level in select(Level::ALL),
                mut ballots in of(crate::decision::vote::positions(Method::Majority)),
                which in proptest::arbitrary::any::<prop::sample::Index>(),
            ) {
                prop_assume!(!ballots.is_empty());
                let rules = Rules::of(level);
                let before = count(method, &rules, &ballots);
                let changed = which.index(ballots.len());
                ballots[changed].position = Some(Position::Support);
                let after = count(method, &rules, &ballots);
                prop_assert!(!before.adopts() || after.adopts(), "{before:?} became {after:?}");
            }

            #[test]
            fn the_order_on_the_roll_changes_no_figure((method, level, ballots) in roll(), by in 0_usize..40) {
                let rules = Rules::of(level);
                let mut turned = ballots.clone();
                turned.rotate_left(by % ballots.len().max(1));
                let (mut one, mut other) = (count(method, &rules, &ballots), count(method, &rules, &turned));
                one.unheard.sort_unstable();
                other.unheard.sort_unstable();
                prop_assert_eq!(one, other);
            }

            #[test]
            fn the_figures_add_up((method, level, ballots) in roll()) {
                let tally = count(method, &Rules::of(level), &ballots);
                let of = |position| ballots.iter().filter(|ballot| ballot.position == Some(position)).count();
                let recused = of(Position::Recused);
                prop_assert_eq!(size(tally.eligible), ballots.len() - recused);
                prop_assert_eq!(size(tally.expressed) + tally.unheard.len() + recused, ballots.len());
                for position in Position::ALL {
                    prop_assert_eq!(size(tally.of(*position)), of(*position));
                }
                prop_assert_eq!(tally.adopts(), tally.grade.is_some());
            }
        }
    }

    #[test]
    fn a_whole_sector_against_is_named() {
        let tally = count(Method::Majority, &Rules::of(Level::Routine), &ballots("++ ++ ++ xxx"));
        assert_eq!(tally.whole_sectors_against, [SectorId(3)]);
        let split = count(Method::Majority, &Rules::of(Level::Routine), &ballots("++ ++ ++ xx+"));
        assert!(split.whole_sectors_against.is_empty());
    }

    #[test]
    fn everybody_recused_leaves_no_view() {
        let tally = count(Method::Consent, &Rules::of(Level::Routine), &ballots("RR RR"));
        assert_eq!((tally.eligible, tally.verdict), (0, Verdict::NoView));
    }
}
