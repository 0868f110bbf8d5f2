//! The count: exact, in integers, from one ballot a voice to a verdict (`method.md` 4.1 to 4.6, vectors in B.1).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rules::Rules;
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
    pub eligible: u16,
    /// Those with any position.
    pub expressed: u16,
    /// For.
    pub support: u16,
    /// Against.
    pub oppose: u16,
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
    pub eligible: u16,
    /// Those with any position.
    pub expressed: u16,
    /// How many stated each position.
    pub positions: BTreeMap<Position, u16>,
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
    pub base: u16,
    /// Sectors that carry.
    pub carry: u16,
    /// How many must.
    pub need: u16,
}

impl Tally {
    /// How many stated this.
    #[must_use]
    pub fn of(&self, position: Position) -> u16 {
        self.positions.get(&position).copied().unwrap_or(0)
    }
}

/// Whether a position counts as support, in consent and consensus too (for the figures by sector).
const fn supports(position: Position) -> bool {
    matches!(
        position,
        Position::Support | Position::Consent | Position::Concern | Position::Agree | Position::Reservation
    )
}

const fn opposes(position: Position) -> bool {
    matches!(position, Position::Oppose | Position::Objection | Position::Block)
}

/// Counts a roll.
#[must_use]
pub fn count(method: Method, rules: &Rules, ballots: &[Ballot]) -> Tally {
    let mut positions: BTreeMap<Position, u16> = BTreeMap::new();
    let mut sectors: BTreeMap<SectorId, SectorCount> = BTreeMap::new();
    for ballot in ballots {
        if let Some(position) = ballot.position {
            *positions.entry(position).or_default() += 1;
        }
        let sector = sectors.entry(ballot.sector).or_default();
        match ballot.position {
            Some(Position::Recused) => {}
            None => sector.eligible += 1,
            Some(position) => {
                sector.eligible += 1;
                sector.expressed += 1;
                sector.support += u16::from(supports(position));
                sector.oppose += u16::from(opposes(position));
            }
        }
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
        unheard: ballots.iter().filter(|ballot| ballot.position.is_none()).map(|ballot| ballot.org).collect(),
        carrying: None,
        whole_sectors_against: Vec::new(),
    };
    if matches!(method, Method::DoubleMajority | Method::DoubleMajorityAll) {
        tally.carrying = Some(carrying(&tally, method == Method::DoubleMajorityAll));
    }
    if quorum(rules, &tally) {
        tally.verdict = verdict(method, &tally);
    }
    if tally.verdict == Verdict::Adopted {
        tally.grade = Some(grade(method, &tally));
        tally.whole_sectors_against = tally
            .sectors
            .iter()
            .filter(|(_, sector)| sector.support == 0 && sector.oppose >= 2)
            .map(|(id, _)| *id)
            .collect();
    }
    tally
}

/// Quorum (R12), recused voices left out (R10).
#[must_use]
pub fn quorum(rules: &Rules, tally: &Tally) -> bool {
    let overall = rules.quorum.reached(usize::from(tally.expressed), usize::from(tally.eligible));
    let by_sector = rules.sector_quorum.is_none_or(|fraction| {
        tally.sectors.values().filter(|sector| sector.eligible > 0).all(|sector| {
            sector.expressed >= 1 && fraction.reached(usize::from(sector.expressed), usize::from(sector.eligible))
        })
    });
    overall && by_sector
}

fn verdict(method: Method, tally: &Tally) -> Verdict {
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
            if tally.of(Position::Block) > 0 {
                Verdict::Blocked
            } else if agree == 0 && tally.of(Position::StandAside) == 0 {
                Verdict::NoView
            } else if agree >= 1 && 3 * agree >= 2 * tally.expressed {
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
    }
}

/// The sectors' side of a double majority: silent and tied sectors stay in the base, sectors that only abstained leave it,
/// and so do sectors whose voices are all recused (4.6).
fn carrying(tally: &Tally, all: bool) -> Carrying {
    let in_base =
        |sector: &&SectorCount| sector.eligible > 0 && !(sector.expressed > 0 && sector.support + sector.oppose == 0);
    let count = |sectors: usize| u16::try_from(sectors).unwrap_or(u16::MAX);
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
        Method::Majority => Grade::D,
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
                    other => panic!("no position {other}"),
                };
                Ballot { org: OrgId(org), sector: SectorId(u16::try_from(sector).unwrap()), position }
            })
            .collect()
    }

    // `method.md` B.1, row by row; gradients come with their own issue.
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

    #[rstest]
    #[case(Method::Consent, "CC CC CC CCC", Some(Grade::A))]
    #[case(Method::Consent, "CC CC CC CCK", Some(Grade::B))]
    #[case(Method::Consent, "CC CC CC CCA", Some(Grade::B))]
    #[case(Method::Consensus, "GG GG GG GGS", Some(Grade::B))]
    #[case(Method::TwoThirds, "++ ++ ++ +++", Some(Grade::C))]
    #[case(Method::Majority, "++ ++ ++ +++", Some(Grade::D))]
    #[case(Method::Majority, "xx xx xx +++", None)]
    fn grades_follow_the_method(#[case] method: Method, #[case] roll: &str, #[case] grade: Option<Grade>) {
        assert_eq!(count(method, &Rules::of(Level::Routine), &ballots(roll)).grade, grade);
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
