//! Pictures as data: what each shows, before anybody draws it. Features fill these in from the state; the crate
//! `convenor-picture` draws them, in the reader's language and direction. A notice carries one like its lines, as figures
//! and words still to be said.
//!
//! Nothing is in a picture that the words beside it may not say (`method.md` 3.2, 5.4), and nothing in it is carried by
//! colour alone (3.4). What it shows is said in words too, for who cannot see it: [`Picture::alt`].

mod alt;
mod timeline;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    checkin::{
        aggregate::{Band, Figure},
        sheet::Sheet,
    },
    ids::Ref,
    vocabulary::Phase,
    words::say::Arg,
};

pub use alt::{LONGEST as LONGEST_ALT, note};

/// One picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// The cycle with its items by state (`method.md` 2).
    Cycle(Cycle),
    /// Voices by sector, or by the partnership's own grouping (3.3, 3.4).
    Map(Map),
    /// The result of a check-in (5.4), or of a value checklist (2.4).
    Checkin(Checkin),
    /// Each question through the last check-ins (5.4, rule 9).
    Trend(Trend),
    /// Openness and process (6).
    Scorecard(Scorecard),
    /// Decisions and reviews by date (4.1, 5.6).
    Timeline(Timeline),
}

/// The state of an item as the cycle's picture marks it (2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Evidence holds today.
    Done,
    /// A person vouches for it.
    Attested,
    /// Some of the evidence is there.
    Partial,
    /// No evidence.
    Open,
    /// It held before.
    Stale,
    /// Decided to be not for this partnership.
    Waived,
}

impl Mark {
    /// Every mark, in the order of a legend.
    pub const ALL: [Self; 6] = [Self::Done, Self::Attested, Self::Partial, Self::Open, Self::Stale, Self::Waived];

    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Attested => "attested",
            Self::Partial => "partial",
            Self::Open => "open",
            Self::Stale => "stale",
            Self::Waived => "waived",
        }
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub const fn is_met(self) -> bool {
        matches!(self, Self::Done | Self::Attested | Self::Waived)
    }
}

/// The cycle with its items by state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cycle {
    /// Which time round.
    pub cycle: u32,
    /// Where the partnership's attention is.
    pub focus: Phase,
    /// The items of each phase in order; those of no phase hold in every one of them.
    pub phases: Vec<(Option<Phase>, Vec<CycleItem>)>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CycleItem {
    /// Its place: `1.3c`, `G2`.
    pub id: String,
    /// How it stands.
    pub mark: Mark,
}

/// Who is here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// The partnership's word for its groups, where it has one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grouping: Option<Arg>,
    /// The effective number of sectors in tenths (3.4); none without voices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<u32>,
    /// Every sector with voices, and every needed one, in the partnership's order.
    pub sectors: Vec<MapSector>,
    /// The voices without a substitute (M3), by code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fragile: Vec<Arg>,
}

/// One sector of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MapSector {
    /// Its name.
    pub name: Arg,
    /// Its active voices.
    pub voices: u32,
    /// Whether it has to be here.
    pub needed: bool,
    /// Whether its share of the voices is above half (3.4).
    pub dominant: bool,
}

/// The result of a check-in or a value checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkin {
    /// Which.
    pub reference: Ref,
    /// What it asked: how many steps its scale has, and which words go with its shapes.
    #[serde(default, skip_serializing_if = "Sheet::is_checkin")]
    pub sheet: Sheet,
    /// When it closed.
    pub closed: DateTime<Utc>,
    /// How many answered.
    pub answered: u32,
    /// How many were invited.
    pub invited: u32,
    /// The fewest answers with which anything is shown.
    pub least: u32,
    /// The fewest answers with which a group is shown.
    pub group: u32,
    /// The questions that are shown, worst first.
    pub items: Vec<CheckinItem>,
}

/// One question's figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckinItem {
    /// The question in a word.
    pub question: Arg,
    /// How it stands: of a value checklist, what was got stands in the places of the bands.
    pub band: Band,
    /// The mean of all.
    pub mean: Figure,
    /// The groups that are shown.
    pub groups: Vec<(Arg, Figure)>,
    /// The others together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool: Option<Figure>,
    /// The sector gap in tenths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<u16>,
    /// Whether many are at each end.
    pub split: bool,
}

impl Checkin {
    /// The key of the word beside an item's shape.
    #[must_use]
    pub const fn standing(&self, band: Band) -> &'static str {
        match (self.sheet, band) {
            (Sheet::Checkin, Band::Concern) => "checkin-band-concern",
            (Sheet::Checkin, Band::Talk) => "checkin-band-talk",
            (Sheet::Checkin, Band::Strong) => "checkin-band-strong",
            (Sheet::Value, Band::Concern) => "value-got-not",
            (Sheet::Value, Band::Talk) => "value-got-partly",
            (Sheet::Value, Band::Strong) => "value-got-got",
        }
    }
}

impl CheckinItem {
    /// The lowest of several shown groups.
    #[must_use]
    pub fn lowest(&self) -> Option<(&Arg, Figure)> {
        (self.groups.len() >= 2).then_some(())?;
        self.groups.iter().min_by_key(|(_, figure)| figure.tenths).map(|(name, figure)| (name, *figure))
    }
}

/// Each question through the last check-ins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trend {
    /// Which rounds, oldest first, and when they closed.
    pub rounds: Vec<(Ref, DateTime<Utc>)>,
    /// A line each.
    pub lines: Vec<TrendLine>,
}

/// One question's line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendLine {
    /// The question in a word.
    pub question: Arg,
    /// Its mean in each round in tenths; none where it was not shown.
    pub means: Vec<Option<u16>>,
    /// The word for its last change: `up`, `down`, `none`.
    pub direction: String,
}

/// Openness and process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scorecard {
    /// Out of 100; none where too little is scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
    /// The level in words; none where too little is scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Arg>,
    /// The change since the last figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<i32>,
    /// The criteria by principle, in order.
    pub principles: Vec<Principle>,
}

/// A principle with its criteria.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Principle {
    /// Its name.
    pub name: Arg,
    /// The mean of its criteria in tenths; none where none is scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<u32>,
    /// Its criteria.
    pub criteria: Vec<Criterion>,
}

/// A criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its number: `C9`.
    pub id: String,
    /// What it asks.
    pub name: Arg,
    /// 0 to 4; none where its data do not exist yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
}

/// Decisions and reviews by date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// Now.
    pub now: DateTime<Utc>,
    /// What happened and what is due, oldest first.
    pub moments: Vec<Moment>,
    /// How many earlier ones are left out.
    pub earlier: u32,
    /// How many later ones are left out.
    pub later: u32,
}

/// One moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// What it is about.
    pub reference: Ref,
    /// What happens then.
    pub what: Happens,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Arg>,
}

/// What happens at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happens {
    /// A decision was adopted.
    Adopted,
    /// A proposal closed without being adopted.
    NotAdopted,
    /// A decision was replaced or ended, and is in force no more.
    Ended,
    /// A proposal closes.
    Closes,
    /// A review was concluded.
    Reviewed,
    /// A review is due.
    ReviewDue,
}

impl Happens {
    /// Everything, in the order of a legend.
    pub const ALL: [Self; 6] =
        [Self::Adopted, Self::NotAdopted, Self::Ended, Self::Closes, Self::Reviewed, Self::ReviewDue];

    /// The machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::NotAdopted => "not-adopted",
            Self::Ended => "ended",
            Self::Closes => "closes",
            Self::Reviewed => "reviewed",
            Self::ReviewDue => "review-due",
        }
    }
}

impl Picture {
    /// The name of its file, without ending.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Cycle(_) => "cycle".to_owned(),
            Self::Map(_) => "map".to_owned(),
            Self::Checkin(card) => card.reference.to_string(),
            Self::Trend(_) => "trend".to_owned(),
            Self::Scorecard(_) => "scorecard".to_owned(),
            Self::Timeline(_) => "timeline".to_owned(),
        }
    }

    /// The words in it that name something stored: to be loaded before it is drawn.
    #[must_use]
    pub fn named(&self) -> Vec<&Arg> {
        match self {
            Self::Cycle(_) => Vec::new(),
            Self::Map(map) => {
                map.grouping.iter().chain(map.sectors.iter().map(|sector| &sector.name)).chain(&map.fragile).collect()
            }
            Self::Checkin(card) => {
                let groups = card.items.iter().flat_map(|item| item.groups.iter().map(|(name, _)| name));
                card.items.iter().map(|item| &item.question).chain(groups).collect()
            }
            Self::Trend(trend) => trend.lines.iter().map(|line| &line.question).collect(),
            Self::Scorecard(card) => {
                let principles = card.principles.iter();
                let criteria = principles.clone().flat_map(|principle| principle.criteria.iter().map(|c| &c.name));
                card.level.iter().chain(principles.map(|principle| &principle.name)).chain(criteria).collect()
            }
            Self::Timeline(line) => line.moments.iter().filter_map(|moment| moment.title.as_ref()).collect(),
        }
    }
}
