//! What stands in the record for each item (`method.md`, appendix A): functions of the record and the clock, and of nothing
//! else. Each looks through a [`Lens`], which says what counts: as of today, since a new cycle began, or ever.

pub mod build;
pub mod explore;
pub mod general;
pub mod run;
pub mod sustain;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::Attestation;
use crate::{
    decision::Decision,
    ids::{ItemId, MemberId, OrgId, Ref, SectorId},
    note::Note,
    partnership::Role,
    stakeholder::{Field, Org, voices},
    state::State,
    times::Zone,
    vocabulary::{Kind, NoteKind},
};

/// Part of what an item asks for: so much of it is there, so much is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// How much there is.
    pub have: usize,
    /// How much it takes.
    pub need: usize,
    /// Of how many, where it is a share.
    pub of: Option<usize>,
    /// The share it takes, in per cent, where it is one.
    pub percent: Option<usize>,
    /// Whether having some of it is evidence; what every partnership has is none.
    pub counts: bool,
    /// What stands for it in the record.
    pub refs: Vec<Ref>,
}

impl Part {
    /// A number of things.
    #[must_use]
    pub fn number(have: usize, need: usize) -> Self {
        Self { have, need, counts: true, ..Self::default() }
    }

    /// A share of something, in per cent. Of nothing there is no share.
    #[must_use]
    pub fn share(have: usize, of: usize, percent: usize) -> Self {
        let need = (of * percent).div_ceil(100).max(1);
        Self { have, need, of: Some(of), percent: Some(percent), counts: true, ..Self::default() }
    }

    /// A share of what may be missing altogether: of nothing, nothing is missing.
    #[must_use]
    pub fn share_if_any(have: usize, of: usize, percent: usize) -> Self {
        if of > 0 { Self::share(have, of, percent) } else { Self::holds(true).silent() }
    }

    /// Something that is there or not.
    #[must_use]
    pub fn holds(holds: bool) -> Self {
        Self::number(usize::from(holds), 1)
    }

    /// The same, and no evidence by itself.
    #[must_use]
    pub fn silent(self) -> Self {
        Self { counts: false, ..self }
    }

    /// The same with what stands for it.
    #[must_use]
    pub fn refs(self, refs: impl IntoIterator<Item = Ref>) -> Self {
        Self { refs: refs.into_iter().collect(), ..self }
    }

    /// Whether there is enough.
    #[must_use]
    pub const fn met(&self) -> bool {
        self.have >= self.need
    }
}

/// Everything found for an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found(pub Vec<Part>);

impl Found {
    /// One thing is asked for.
    #[must_use]
    pub fn one(part: Part) -> Self {
        Self(vec![part])
    }

    /// Whether everything is there.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(Part::met)
    }

    /// Whether some of it is.
    #[must_use]
    pub fn some(&self) -> bool {
        self.0.iter().any(|part| part.counts && part.have > 0)
    }

    /// What is missing first.
    #[must_use]
    pub fn missing(&self) -> Option<&Part> {
        self.0.iter().find(|part| !part.met())
    }

    /// What stands for it in the record, each once.
    #[must_use]
    pub fn refs(&self) -> Vec<Ref> {
        let mut refs: Vec<Ref> = self.0.iter().flat_map(|part| &part.refs).copied().collect();
        refs.sort_unstable();
        refs.dedup();
        refs
    }
}

/// What counts as evidence, and when it is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Lens<'a> {
    /// The partnership.
    pub state: &'a State,
    /// When.
    pub now: DateTime<Utc>,
    /// Nothing from before this counts: a new cycle asks for it anew.
    since: Option<DateTime<Utc>>,
    /// Whether what held once counts, however long ago, and whatever became of it.
    ever: bool,
    /// Whether a person's word counts.
    vouching: bool,
}

impl<'a> Lens<'a> {
    /// As of now.
    #[must_use]
    pub const fn new(state: &'a State, now: DateTime<Utc>) -> Self {
        Self { state, now, since: None, ever: false, vouching: false }
    }

    /// The same, counting nothing from before that instant.
    #[must_use]
    pub const fn since(self, since: DateTime<Utc>) -> Self {
        Self { since: Some(since), ..self }
    }

    /// The same, counting what held once.
    #[must_use]
    pub const fn ever(self) -> Self {
        Self { ever: true, vouching: true, ..self }
    }

    /// The same, counting a person's word for what cannot be seen.
    #[must_use]
    pub const fn vouching(self) -> Self {
        Self { vouching: true, ..self }
    }

    /// Whether something of that instant counts at all.
    pub(in crate::cycle) fn counts(&self, at: DateTime<Utc>) -> bool {
        self.since.is_none_or(|since| at >= since)
    }

    /// Whether something of that instant is at most so many days old.
    pub(in crate::cycle) fn within(&self, at: DateTime<Utc>, days: i64) -> bool {
        self.counts(at) && (self.ever || self.now - at <= TimeDelta::days(days))
    }

    pub(in crate::cycle) fn zone(&self) -> Zone {
        self.state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
    }

    /// Notes of a kind.
    pub(in crate::cycle) fn notes(&self, kind: NoteKind) -> impl Iterator<Item = &'a Note> + use<'a> {
        let lens = *self;
        let notes = lens.state.notes.values().filter(move |note| note.kind == kind);
        notes.filter(move |note| (lens.ever || note.withdrawn.is_none()) && lens.counts(note.at))
    }

    /// Decisions of a kind that are in force; one that a review kept counts from then on.
    pub(in crate::cycle) fn decided(&self, kind: Kind) -> impl Iterator<Item = &'a Decision> + use<'a> {
        self.in_force().filter(move |decision| decision.kind == kind)
    }

    pub(in crate::cycle) fn in_force(&self) -> impl Iterator<Item = &'a Decision> + use<'a> {
        let lens = *self;
        let decisions = lens
            .state
            .decisions
            .values()
            .filter(move |decision| if lens.ever { decision.adopted() } else { decision.in_force() });
        decisions.filter(move |decision| {
            let kept = decision.kept.into_iter().chain(decision.in_force_since()).max();
            kept.is_some_and(|at| lens.counts(at))
        })
    }

    /// The voices, in the order they came.
    pub(in crate::cycle) fn voices(&self) -> impl Iterator<Item = (OrgId, &'a Org)> + use<'a> {
        voices(self.state)
    }

    /// A share of the voices for which this holds.
    pub(in crate::cycle) fn share_of_voices(&self, percent: usize, holds: impl Fn(OrgId, &Org) -> bool) -> Part {
        let all = self.voices().count();
        Part::share(self.voices().filter(|(id, org)| holds(*id, org)).count(), all, percent)
    }

    /// Whether an organisation's entry says something of this; `own` where what a coordinator assumed is not enough.
    pub(in crate::cycle) fn says(&self, org: &Org, field: Field, own: bool) -> bool {
        org.entry.get(&field).is_some_and(|said| (!own || !said.assumed) && self.counts(said.at))
    }

    /// Whether a mandate is recorded that has not run out.
    pub(in crate::cycle) fn mandated(&self, org: &Org) -> bool {
        let today = self.zone().local(self.now).date();
        let over = org.entry.get(&Field::MandateUntil).is_some_and(|said| match said.value {
            crate::stakeholder::Value::Day(day) => day < today,
            _ => false,
        });
        self.says(org, Field::Mandate, false) && (!over || self.ever)
    }

    /// The sectors of these organisations.
    pub(in crate::cycle) fn sectors(&self, orgs: impl IntoIterator<Item = OrgId>) -> BTreeSet<SectorId> {
        orgs.into_iter().filter_map(|org| Some(self.state.orgs.get(&org)?.sector)).collect()
    }

    /// The organisations a person speaks for.
    pub(in crate::cycle) fn orgs_of(&self, member: MemberId) -> impl Iterator<Item = OrgId> + use<'a> {
        let orgs = self.state.orgs.iter().filter(move |(_, org)| org.left.is_none());
        orgs.filter(move |(_, org)| org.delegates().any(|known| known == member)).map(|(id, _)| *id)
    }

    /// What people vouch for of an item, where a person's word counts.
    pub(in crate::cycle) fn vouched(&self, item: ItemId) -> Vec<&'a Attestation> {
        if !self.vouching {
            return Vec::new();
        }
        super::attestations(self.state, item).filter(|said| self.counts(said.at)).collect()
    }

    /// Everybody who coordinates or facilitates.
    pub(in crate::cycle) fn process(&self) -> BTreeSet<MemberId> {
        [Role::Coordinator, Role::Facilitator].into_iter().flat_map(|role| self.state.holders(role)).collect()
    }

    /// The standing check-in: whether it is set, and no longer apart than so many days.
    pub(in crate::cycle) fn rhythm(&self, most: Option<i64>) -> bool {
        let Some(schedule) = &self.state.checkins.schedule else { return false };
        let Some(most) = most else { return true };
        self.interval(schedule).is_some_and(|interval| interval <= TimeDelta::days(most))
    }

    pub(in crate::cycle) fn interval(&self, schedule: &crate::checkin::Schedule) -> Option<TimeDelta> {
        let zone = self.zone();
        let first = schedule.every.next(&zone, schedule.anchor, self.now)?;
        Some(schedule.every.next(&zone, schedule.anchor, first)? - first)
    }

    /// Whether the rhythm is kept: the last round opened no longer ago than its interval and the time a round takes.
    pub(in crate::cycle) fn rhythm_kept(&self, most: Option<i64>) -> bool {
        let checkins = &self.state.checkins;
        let Some(last) = checkins.closed.last().filter(|last| self.counts(last.closed)) else { return false };
        if self.ever {
            return true;
        }
        let Some(interval) = checkins.schedule.as_ref().and_then(|schedule| self.interval(schedule)) else {
            return false;
        };
        self.rhythm(most) && self.now - last.opened <= interval + TimeDelta::days(10)
    }

    /// Reviews held, with statement and conclusion, in the last year.
    pub(in crate::cycle) fn reviews(&self) -> impl Iterator<Item = Ref> + use<'a> {
        let lens = *self;
        let held = lens.state.reviews.all.values().filter(move |review| {
            review.statement.is_some() && review.concluded.is_some_and(|(_, at)| lens.within(at, 365))
        });
        held.map(crate::review::Review::reference)
    }

    /// What the last round that was shown says of a question, in tenths.
    pub(in crate::cycle) fn pulse(&self, question: crate::checkin::question::Question) -> Option<(u16, DateTime<Utc>)> {
        let rounds = self.state.checkins.closed.iter().rev();
        rounds.filter_map(|round| Some((round.item(question)?.shown.as_ref()?.mean.tenths, round.closed))).next()
    }
}
