//! The cycle: four phases, 49 items, and what stands in the record for each (`method.md` 2).
//!
//! Nothing here is ticked. An item is done while the record proves it and goes stale when it no longer does; its state is
//! computed from the state of the partnership and the clock ([`evidence`]). Stored is only what people vouch for, and the
//! steps from phase to phase with the gaps they accepted.

mod command;
pub mod criteria;
pub mod evidence;
pub mod headings;
pub mod items;
mod notices;
mod show;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use command::decide;
pub use items::{ITEMS, Item, item};
pub(crate) use notices::{attested, notices, said};
pub(crate) use show::line;

use crate::{
    event::{DecisionNumber, Entry, Event},
    ids::{ItemId, MemberId, OrgId, Ref, SectorId, TextId},
    state::State,
    vocabulary::{Criterion, Kind, Phase},
};
use evidence::{Found, Lens};

/// An attestation may be contested for seven days (2.1).
pub const CONTEST_WINDOW: TimeDelta = TimeDelta::days(7);

/// A step to another phase that a decision takes once it is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// From which phase.
    pub from: Phase,
    /// To which.
    pub to: Phase,
    /// The number of the cycle then.
    pub cycle: u32,
}

/// Somebody vouches for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attestation {
    /// For which item.
    pub item: ItemId,
    /// Who; nobody once they were erased.
    pub by: Option<MemberId>,
    /// For which organisation.
    pub org: Option<OrgId>,
    /// In which sector it counted then.
    pub sector: Option<SectorId>,
    /// The words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
    /// The delegate's organisation that says it is not so, and why.
    pub contested: Option<(OrgId, Option<TextId>)>,
}

impl Attestation {
    /// Until when any delegate may contest it.
    #[must_use]
    pub fn until(&self) -> DateTime<Utc> {
        self.at + CONTEST_WINDOW
    }
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// By which decision.
    pub decision: DecisionNumber,
    /// From which phase.
    pub from: Phase,
    /// To which.
    pub to: Phase,
    /// When.
    pub at: DateTime<Utc>,
    /// What was still missing, and accepted (4.11).
    pub gaps: Vec<Criterion>,
}

/// What is stored of the cycle.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cycle {
    /// The phase the partnership came in with; later than *explore* where it joined in mid-life.
    pub entered: Option<Phase>,
    /// The three suitability questions (2.2).
    pub suitability: Option<[bool; 3]>,
    /// Since when this iteration runs.
    pub since: Option<DateTime<Utc>>,
    /// When *explore* was left for the first time.
    pub left_explore: Option<DateTime<Utc>>,
    /// What people vouched for, in order.
    pub attestations: Vec<Attestation>,
    /// Steps that decisions took, in order.
    pub steps: Vec<Step>,
}

/// Where an item stands (2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// No evidence.
    Open,
    /// Some of it.
    Partial,
    /// Evidence holds today.
    Done,
    /// A person vouches for what cannot be seen from here.
    Attested,
    /// It held before and does no longer, or asks to be confirmed in a new cycle.
    Stale,
    /// A decision says that it is not for this partnership.
    Waived,
}

impl ItemState {
    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Partial => "partial",
            Self::Done => "done",
            Self::Attested => "attested",
            Self::Stale => "stale",
            Self::Waived => "waived",
        }
    }

    /// Whether nothing is left to do about it now.
    #[must_use]
    pub const fn settled(self) -> bool {
        matches!(self, Self::Done | Self::Attested | Self::Waived)
    }
}

/// An item as it stands, with what stands in the record for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Which.
    pub item: &'static Item,
    /// Where it stands.
    pub state: ItemState,
    /// What there is.
    pub found: Found,
}

/// Where an item stands at that instant.
#[must_use]
pub fn standing(state: &State, item: &'static Item, now: DateTime<Utc>) -> Standing {
    let lens = Lens::new(state, now);
    let found = (item.evidence)(&lens);
    // In a new cycle what was built asks to be confirmed: by evidence since, or by a person's word (2.1).
    let since = state.cycle.since.filter(|_| item.phase == Some(Phase::Build) && cycle(state) > 1);
    let again = |found: &Found| match since {
        None => found.holds(),
        Some(since) => {
            found.holds() && ((item.evidence)(&lens.since(since)).holds() || vouched(state, item.id, Some(since)))
        }
    };
    let vouching = (item.evidence)(&lens.vouching());
    let unseen = unseen(state, item) && vouched(state, item.id, since);
    let standing = if again(&found) {
        ItemState::Done
    } else if again(&vouching) || unseen {
        ItemState::Attested
    } else if waived_by(state, item.id).is_some() {
        ItemState::Waived
    } else if vouching.holds() || (item.evidence)(&lens.ever()).holds() {
        ItemState::Stale
    } else if vouching.some() {
        ItemState::Partial
    } else {
        ItemState::Open
    };
    Standing { item, state: standing, found: if standing == ItemState::Attested { vouching } else { found } }
}

/// The iteration, from 1.
fn cycle(state: &State) -> u32 {
    state.terms.as_ref().map_or(1, |terms| terms.cycle)
}

/// Whether an item belongs to a phase that lay behind the partnership when it came: nothing of it stands in the record.
#[must_use]
pub fn unseen(state: &State, item: &Item) -> bool {
    let entered = state.cycle.entered.unwrap_or(Phase::Explore);
    item.phase.is_some_and(|phase| phase < entered) && cycle(state) == 1
}

/// Whether a person may vouch for an item now: what cannot be seen from here, or is to be confirmed in a new cycle.
#[must_use]
pub fn vouchable(state: &State, item: &'static Item, now: DateTime<Utc>) -> bool {
    let reconfirm =
        item.phase == Some(Phase::Build) && cycle(state) > 1 && (item.evidence)(&Lens::new(state, now)).holds();
    item.vouch || unseen(state, item) || reconfirm
}

/// Uncontested attestations of an item.
pub fn attestations(state: &State, item: ItemId) -> impl Iterator<Item = &Attestation> {
    state.cycle.attestations.iter().filter(move |said| said.item == item && said.contested.is_none())
}

fn vouched(state: &State, item: ItemId, since: Option<DateTime<Utc>>) -> bool {
    attestations(state, item).any(|said| since.is_none_or(|since| said.at >= since))
}

/// The decision in force that waives an item.
#[must_use]
pub fn waived_by(state: &State, item: ItemId) -> Option<Ref> {
    let waives =
        |decision: &&crate::decision::Decision| decision.in_force() && decision.particulars.waives == Some(item);
    state.decisions.values().find(waives).map(crate::decision::Decision::reference)
}

/// The items of a phase, or those of every phase, as they stand.
#[must_use]
pub fn of_phase(state: &State, phase: Option<Phase>, now: DateTime<Utc>) -> Vec<Standing> {
    ITEMS.iter().filter(|item| item.phase == phase).map(|item| standing(state, item, now)).collect()
}

/// What to do next (4.11): the first item that is not settled of each of the first three steps without evidence, the
/// acceptance of whoever coordinates among them until it is done.
#[must_use]
pub fn next_steps(state: &State, now: DateTime<Utc>) -> Vec<Standing> {
    let Some(terms) = &state.terms else { return Vec::new() };
    let mut next: Vec<Standing> = Vec::new();
    for standing in of_phase(state, Some(terms.phase), now) {
        let step = standing.item.step();
        if !standing.state.settled() && next.iter().all(|there| there.item.step() != step) {
            next.push(standing);
        }
    }
    let accepted = item(ItemId::General(2)).map(|item| standing(state, item, now));
    if let Some(open) = accepted.filter(|accepted| !accepted.state.settled()) {
        next.truncate(2);
        next.push(open);
    }
    next.truncate(3);
    next
}

/// The step to the phase after this one; none where that is for a review or `phase return` to say.
#[must_use]
pub fn onwards(state: &State) -> Option<Move> {
    let terms = state.terms.as_ref()?;
    let to = match terms.phase {
        Phase::Explore => Phase::Build,
        Phase::Build => Phase::Run,
        Phase::Run => Phase::Sustain,
        Phase::Sustain => return None,
    };
    Some(Move { from: terms.phase, to, cycle: terms.cycle })
}

/// Folds what concerns the cycle. After decisions and reviews, which change phase and iteration by themselves.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::Started { phase, suitability, .. } => {
            state.cycle.entered = Some(*phase);
            state.cycle.suitability = *suitability;
            state.cycle.since = Some(entry.at);
            // Whoever is there in the first month of a partnership that joined in mid-life is no newcomer to it.
            state.cycle.left_explore = (*phase != Phase::Explore).then(|| entry.at + TimeDelta::days(30));
        }
        Event::Set { change: crate::partnership::Change::Suitability { to, .. } } => {
            state.cycle.suitability = Some(*to);
        }
        Event::ItemAttested { item, text, org, sector } => state.cycle.attestations.push(Attestation {
            item: *item,
            by: entry.by,
            org: *org,
            sector: *sector,
            text: *text,
            at: entry.at,
            contested: None,
        }),
        Event::AttestationContested { item, org, reason } => {
            let said = state.cycle.attestations.iter_mut().filter(|said| said.item == *item && entry.at < said.until());
            for said in said.filter(|said| said.contested.is_none()) {
                said.contested = Some((*org, *reason));
            }
        }
        Event::PhaseChanged { decision, from, to, cycle, gaps } => {
            let Some(terms) = &mut state.terms else { return };
            if *cycle > terms.cycle {
                state.cycle.since = Some(entry.at);
            }
            (terms.phase, terms.phase_since, terms.cycle) = (*to, entry.at, *cycle);
            if *from == Phase::Explore {
                state.cycle.left_explore.get_or_insert(entry.at);
            }
            let step = Step { decision: *decision, from: *from, to: *to, at: entry.at, gaps: gaps.clone() };
            state.cycle.steps.push(step);
        }
        Event::MembersMerged { gone, kept } => {
            for said in state.cycle.attestations.iter_mut().filter(|said| said.by == Some(*gone)) {
                said.by = Some(*kept);
            }
        }
        Event::SeatVacated { member } => {
            for said in state.cycle.attestations.iter_mut().filter(|said| said.by == Some(*member)) {
                said.by = None;
            }
        }
        _ => {}
    }
}

/// The step that an adopted decision takes, and when: with the gaps as they are then (4.11).
#[must_use]
pub fn next(state: &State) -> Option<(DateTime<Utc>, Event)> {
    let terms = state.terms.as_ref()?;
    let taken = |number| state.cycle.steps.iter().any(|step| step.decision == number);
    state.decisions.values().find_map(|decision| {
        let step = decision.particulars.moves.filter(|_| decision.kind == Kind::PhaseChange && decision.in_force())?;
        let at = decision.in_force_since()?;
        // One that was overtaken by another step is not taken any more.
        if taken(decision.number) || step.from != terms.phase || step.cycle < terms.cycle || at < terms.phase_since {
            return None;
        }
        let gaps = criteria::missing(state, step.from, at);
        Some((
            at,
            Event::PhaseChanged { decision: decision.number, from: step.from, to: step.to, cycle: step.cycle, gaps },
        ))
    })
}
