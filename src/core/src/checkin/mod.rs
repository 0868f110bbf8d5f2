//! Check-ins: the standing monitoring round of ten questions (`method.md` 5.1 to 5.4), and the value checklist of a yearly
//! review, a round of the same kind with another sheet (2.4, [`sheet`]). A round takes answers at a time, whichever it is;
//! closed ones are kept apart, so that trend, signals, scorecard and rhythm look at check-ins only.
//!
//! Answers never come near the ledger. While a round is open they are sealed ([`ballot`]); `decide` says what to seal, the
//! engine has the store seal it. When the round closes, [`time`] asks the directory for the ballots, which the engine has
//! opened and shuffled, and the ledger gets what may be shown ([`aggregate`]) and nothing else.

pub mod aggregate;
pub mod ballot;
pub mod card;
mod command;
pub mod dialogue;
pub mod notices;
pub mod own;
pub mod question;
pub mod scores;
pub mod sheet;
pub mod split;
pub mod time;
pub mod trend;
pub mod value;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;

use crate::{
    decision::Rank,
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId},
    partnership::Change,
    state::State,
    times::{Dur, Every},
    vocabulary::{NoteKind, OrgStatus},
};
use aggregate::Item;
use sheet::Sheet;

/// A round's number: the `C` reference.
pub type RoundNumber = u32;

/// The fewest answers with which anything is shown: fixed (5.4, rule 2).
pub const LEAST: u16 = 5;
/// The fewest answers with which a group is shown: fixed (5.4, rule 2).
pub const GROUP: u16 = 3;
/// At most one round in so many days: fixed (5.1).
pub const APART: TimeDelta = TimeDelta::days(30);
/// The most people of one organisation that are invited (5.1).
const PER_ORG: usize = 3;
/// How long a round with too few answers is extended, once (5.4, rule 11).
const EXTENSION: TimeDelta = TimeDelta::days(5);

/// What the partnership knows of its check-ins.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checkins {
    /// The standing check-in, while it stands.
    pub schedule: Option<Schedule>,
    /// The round that is open.
    pub open: Option<OpenRound>,
    /// Closed check-ins, oldest first: all there is for history, trend, signals and export.
    pub closed: Vec<Round>,
    /// Closed value checklists, oldest first.
    pub values: Vec<Round>,
}

impl Checkins {
    /// The closed round with this number, whichever sheet it asked: numbers are shared.
    #[must_use]
    pub fn round(&self, number: RoundNumber) -> Option<&Round> {
        self.rounds().find(|round| round.number == number)
    }

    /// All closed rounds.
    pub fn rounds(&self) -> impl Iterator<Item = &Round> {
        self.closed.iter().chain(&self.values)
    }

    /// Which sheet the round with this number asks or asked.
    #[must_use]
    pub fn sheet(&self, number: RoundNumber) -> Sheet {
        let open = self.open.as_ref().filter(|open| open.number == number).map(|open| open.sheet);
        open.or_else(|| Some(self.round(number)?.sheet)).unwrap_or_default()
    }
}

/// The standing check-in.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// How often.
    pub every: Every,
    /// The first round, where its time was named; later ones are counted from it.
    pub first: Option<DateTime<Utc>>,
    /// From when it counts.
    pub anchor: DateTime<Utc>,
    /// How long its rounds are open.
    pub open_for: Dur,
    /// Nothing is due at or before this instant any more.
    pub after: DateTime<Utc>,
}

/// Somebody who is asked, with the group they count in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// Who.
    pub member: MemberId,
    /// For which organisation.
    pub org: OrgId,
    /// In which sector, when the round opened.
    pub sector: SectorId,
}

/// A round that takes answers.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenRound {
    /// Its number.
    pub number: RoundNumber,
    /// What it asks.
    pub sheet: Sheet,
    /// When it opened.
    pub opened: DateTime<Utc>,
    /// When it closes.
    pub closes: DateTime<Utc>,
    /// Whether it was extended.
    pub extended: bool,
    /// Whether those who had not answered at half time were reminded.
    pub nudged: bool,
    /// The floors, frozen when it opened.
    pub floors: Floors,
    /// Who is asked.
    pub invited: Vec<Invited>,
}

impl OpenRound {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::C, self.number)
    }

    /// Whether this member is asked.
    #[must_use]
    pub fn asks(&self, member: MemberId) -> bool {
        self.invited.iter().any(|invited| invited.member == member)
    }
}

/// How many answers there must be before anything, and before a group, is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floors {
    /// In all.
    pub least: u16,
    /// Of a group.
    pub group: u16,
}

impl Floors {
    /// Those of the partnership now, never below the fixed ones.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let terms = state.terms.as_ref();
        Self {
            least: terms.map_or(LEAST, |terms| terms.anonymity_floor).max(LEAST),
            group: terms.map_or(GROUP, |terms| terms.group_floor).max(GROUP),
        }
    }
}

/// How many of a sector were asked and answered (5.4, rule 10): only for sectors of three or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectorRate {
    /// Which.
    pub sector: SectorId,
    /// How many were asked.
    pub invited: u16,
    /// How many answered.
    pub answered: u16,
}

/// A closed round: what may be shown of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// Its number.
    pub number: RoundNumber,
    /// What it asked.
    pub sheet: Sheet,
    /// When it opened.
    pub opened: DateTime<Utc>,
    /// When it closed.
    pub closed: DateTime<Utc>,
    /// How many were asked.
    pub invited: u16,
    /// How many answered.
    pub answered: u16,
    /// The same by sector, for those with at least three people asked.
    pub sectors: Vec<SectorRate>,
    /// Sectors with at least two people asked of whom nobody answered (S6).
    pub silent: Vec<SectorId>,
    /// The questions of its sheet, in their order; empty where too few answered and nothing is shown.
    pub items: Vec<Item>,
    /// What people would change, shuffled.
    pub comments: Vec<TextId>,
    /// The same, for facilitators only.
    pub restricted: Vec<TextId>,
    /// The floors it was counted with.
    pub floors: Floors,
}

impl Round {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::C, self.number)
    }

    /// Whether enough people answered for anything to be shown.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        !self.items.is_empty()
    }

    /// What is shown of a question.
    #[must_use]
    pub fn item(&self, question: question::Question) -> Option<&Item> {
        self.items.iter().find(|item| item.question == question)
    }
}

/// Folds what concerns check-ins.
pub fn evolve(state: &mut State, entry: &Entry) {
    let checkins = &mut state.checkins;
    match &entry.event {
        Event::CheckinScheduled { every, first, open_for } => {
            checkins.schedule = Some(Schedule {
                every: every.clone(),
                first: *first,
                anchor: first.unwrap_or(entry.at),
                open_for: *open_for,
                after: entry.at,
            });
        }
        Event::CheckinStopped => checkins.schedule = None,
        Event::CheckinPassedOver { due } => pass(checkins, entry.recorded.max(*due)),
        Event::CheckinOpened { round, closes, floors, invited, sheet } => {
            // A value checklist takes no check-in's place.
            if *sheet == Sheet::Checkin {
                pass(checkins, entry.recorded.max(entry.at));
            }
            checkins.open = Some(OpenRound {
                number: *round,
                sheet: *sheet,
                opened: entry.at,
                closes: *closes,
                extended: false,
                nudged: false,
                floors: *floors,
                invited: invited.clone(),
            });
        }
        Event::CheckinNudged { .. } => {
            if let Some(open) = &mut checkins.open {
                open.nudged = true;
            }
        }
        Event::CheckinExtended { closes, .. } => {
            if let Some(open) = &mut checkins.open {
                (open.extended, open.closes) = (true, *closes);
            }
        }
        Event::CheckinClosed { round, result } => {
            let Some(open) = checkins.open.take_if(|open| open.number == *round) else { return };
            let kept = match open.sheet {
                Sheet::Checkin => &mut checkins.closed,
                Sheet::Value => &mut checkins.values,
            };
            kept.push(Round {
                number: *round,
                sheet: open.sheet,
                opened: open.opened,
                closed: entry.at,
                invited: result.invited,
                answered: result.answered,
                sectors: result.sectors.clone(),
                silent: result.silent.clone(),
                items: result.items.clone(),
                comments: result.comments.clone(),
                restricted: result.restricted.clone(),
                floors: open.floors,
            });
        }
        Event::MembersMerged { gone, kept } => {
            let Some(open) = &mut checkins.open else { return };
            // One person, asked once: the kept number stands where either stood first.
            let already = open.asks(*kept);
            open.invited.retain(|invited| invited.member != *gone || !already);
            for invited in open.invited.iter_mut().filter(|invited| invited.member == *gone) {
                invited.member = *kept;
            }
        }
        Event::SeatVacated { member } => {
            if let Some(open) = &mut checkins.open {
                open.invited.retain(|invited| invited.member != *member);
            }
        }
        // What came round while the partnership paused is not made up for.
        Event::PauseEnded => pass(checkins, entry.at - TimeDelta::milliseconds(1)),
        // By the new clock its last time may lie behind: nobody missed that one.
        Event::Set { change: Change::Timezone { .. } } => pass(checkins, entry.at),
        _ => {}
    }
}

fn pass(checkins: &mut Checkins, until: DateTime<Utc>) {
    if let Some(schedule) = &mut checkins.schedule {
        schedule.after = schedule.after.max(until);
    }
}

/// What a closed round leaves in the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoundResult {
    /// How many were asked.
    pub invited: u16,
    /// How many answered.
    pub answered: u16,
    /// The same by sector, for those with at least three people asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<SectorRate>,
    /// Sectors with at least two people asked of whom nobody answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub silent: Vec<SectorId>,
    /// The questions of its sheet; empty where too few answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// What people would change, shuffled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<TextId>,
    /// The same, for facilitators only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub restricted: Vec<TextId>,
}

/// Whom a round asks that opens now (5.1): of each organisation its lead and its alternates, three at most; a person of
/// two organisations once, where they lead.
#[must_use]
pub fn invited(state: &State, at: DateTime<Utc>) -> Vec<Invited> {
    let here = || {
        state
            .orgs
            .iter()
            .filter(|(_, org)| org.left.is_none() && matches!(org.status, OrgStatus::Active | OrgStatus::Dormant))
    };
    let leads = |member: MemberId| here().find(|(_, org)| org.rank(member, at) == Some(Rank::Lead)).map(|(id, _)| *id);
    let mut asked: Vec<Invited> = Vec::new();
    for (id, org) in here() {
        let mut seats: Vec<MemberId> =
            org.delegates().filter(|member| leads(*member).is_none_or(|led| led == *id)).collect();
        seats.dedup();
        for member in seats.into_iter().filter(|member| org.rank(*member, at).is_some()).take(PER_ORG) {
            if asked.iter().all(|known| known.member != member) {
                asked.push(Invited { member, org: *id, sector: org.sector });
            }
        }
    }
    asked
}

/// When a check-in opened last.
#[must_use]
pub fn last_opened(state: &State) -> Option<DateTime<Utc>> {
    let checkins = &state.checkins;
    let open = checkins.open.as_ref().filter(|open| open.sheet == Sheet::Checkin).map(|open| open.opened);
    open.or_else(|| checkins.closed.last().map(|round| round.opened))
}

/// The number the next round gets.
#[must_use]
pub fn next_number(state: &State) -> RoundNumber {
    let checkins = &state.checkins;
    let open = checkins.open.as_ref().map(|open| open.number);
    checkins.rounds().map(|round| round.number).chain(open).max().map_or(1, |last| last + 1)
}

/// When the standing check-in opens its next round; none where it does not stand.
#[must_use]
pub fn next_scheduled(state: &State) -> Option<DateTime<Utc>> {
    let schedule = state.checkins.schedule.as_ref()?;
    let zone = state.terms.as_ref()?.zone.clone();
    // One that would come within thirty days of another round is passed over (5.1).
    let after = match last_opened(state) {
        Some(last) => schedule.after.max(last + APART - TimeDelta::milliseconds(1)),
        None => schedule.after,
    };
    // What would come while the partnership pauses is passed over, too (2.1).
    let after = match crate::review::rest(state) {
        Some(until) => after.max(until - TimeDelta::milliseconds(1)),
        None => after,
    };
    let next = match schedule.first {
        Some(first) if first > after => Some(first),
        _ => schedule.every.next(&zone, schedule.anchor, after),
    }?;
    // One round at a time: what falls due while a value checklist is open comes when that closes.
    let taken = match &state.checkins.open {
        Some(open) if open.sheet == Sheet::Value => Some(open.closes),
        _ => state.checkins.values.last().map(|round| round.closed),
    };
    Some(taken.map_or(next, |until| next.max(until)))
}

/// What changed because of the check-in before: the texts of `note add change` since then, for the card before a new
/// round (5.1). Empty where nobody noted anything.
#[must_use]
pub fn changes(state: &State, since: DateTime<Utc>) -> Vec<TextId> {
    let noted = crate::note::current(state, NoteKind::Change).filter(|note| note.at >= since && note.partners());
    noted.map(|note| note.text).collect()
}
