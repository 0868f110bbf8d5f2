//! Indicators: what the partnership measures itself by. Each has an owner, a rhythm, and dated readings.
//!
//! A reading counts for the due date nearest to it: from half an interval before until half an interval after. So a reading
//! a day early spares the reminder, and one is missed once half an interval has passed (5.6 S10; fresh: appendix A).

mod command;
mod notices;

use chrono::{DateTime, Utc};

pub use command::{answer, decide};
pub use notices::{figure, line, notices, still_wanted};

use crate::{
    decimal::Decimal,
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, TextId},
    notice::LATE_AFTER,
    state::State,
    times::{Every, Zone},
};

/// An indicator's number: the `N` reference.
pub type IndicatorNumber = u32;

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What was read.
    pub value: Decimal,
    /// What it means, in a sentence.
    pub note: Option<TextId>,
    /// When it was given.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Option<MemberId>,
    /// The due date it is for; none before the first.
    pub due: Option<DateTime<Utc>>,
}

/// A measure of results.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Its number.
    pub number: IndicatorNumber,
    /// What is measured.
    pub name: TextId,
    /// Whose reading it is.
    pub owner: OrgId,
    /// In what.
    pub unit: Option<TextId>,
    /// Where it started.
    pub baseline: Option<Decimal>,
    /// Where it is wanted.
    pub target: Option<Decimal>,
    /// By when.
    pub by: Option<DateTime<Utc>>,
    /// How often it is read, by the partnership's clock.
    pub every: Every,
    /// When it was set up; the rhythm counts from here.
    pub added: DateTime<Utc>,
    /// The next due date lies after this.
    pub after: DateTime<Utc>,
    /// The last due date that was reminded of, or read ahead of its time.
    pub last_due: Option<DateTime<Utc>>,
    /// Readings, oldest first, one a due date: a later one for the same date corrects it.
    pub readings: Vec<Reading>,
    /// When it was ended.
    pub ended: Option<DateTime<Utc>>,
}

/// How an indicator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Nothing was read yet.
    Unread,
    /// The last reading is older than one and a half intervals.
    Stale,
    /// Short of where it should be by now.
    OffTrack,
    /// Where it should be by now.
    OnTrack,
    /// Read, but without baseline or target nobody can say.
    Read,
}

impl Course {
    /// Its machine word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Stale => "stale",
            Self::OffTrack => "off-track",
            Self::OnTrack => "on-track",
            Self::Read => "read",
        }
    }
}

impl Indicator {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::N, self.number)
    }

    /// The due date after an instant.
    #[must_use]
    pub fn due_after(&self, zone: &Zone, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.every.next(zone, self.added, at)
    }

    /// The due date a reading at that instant is for, with half the interval there.
    #[must_use]
    pub fn period(&self, zone: &Zone, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let next = self.due_after(zone, at)?;
        let half = (self.due_after(zone, next)? - next) / 2;
        if next - at < half { Some(next) } else { self.last_due }
    }

    /// The due date a reading is awaited for, where it has passed.
    #[must_use]
    pub fn unread_since(&self, zone: &Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let last = self.readings.last().and_then(|last| last.due);
        let awaited = self.last_due.filter(|due| last.is_none_or(|last| last < *due))?;
        // The one after it may have come too, while the bot was down.
        let next = self.due_after(zone, awaited).filter(|next| *next <= now);
        Some(next.unwrap_or(awaited)).filter(|due| *due <= now)
    }

    /// Whether the last reading is younger than one and a half intervals (appendix A, `fresh`).
    #[must_use]
    pub fn fresh(&self, zone: &Zone, now: DateTime<Utc>) -> bool {
        let interval = |at| {
            let next = self.due_after(zone, at)?;
            Some(self.due_after(zone, next)? - next)
        };
        self.readings.last().is_some_and(|last| match interval(last.at) {
            Some(interval) => now - last.at < interval + interval / 2,
            // The rhythm has come to its end.
            None => true,
        })
    }

    /// Whether a reading is short of where the indicator should be by then; none where baseline or target are missing.
    ///
    /// With a date for the target the way there is a straight line from the baseline; without one a reading must be nearer
    /// to the target than the baseline was. A target equal to the baseline is to be held.
    #[must_use]
    pub fn off_track(&self, reading: &Reading) -> Option<bool> {
        let (baseline, target) = (self.baseline?.millionths(), self.target?.millionths());
        let value = reading.value.millionths();
        if baseline == target {
            return Some(value != target);
        }
        let way = (target - baseline).abs();
        let gone = if target > baseline { value - baseline } else { baseline - value };
        Some(match self.by {
            Some(by) if by > self.added => {
                let whole = i128::from((by - self.added).num_seconds()).max(1);
                let past = i128::from((reading.at - self.added).num_seconds()).clamp(0, whole);
                gone * whole < way * past
            }
            _ => gone <= 0,
        })
    }

    /// Whether a reading is where the indicator is wanted, or beyond.
    #[must_use]
    pub fn reached(&self, reading: &Reading) -> bool {
        let Some(target) = self.target else { return false };
        let (target, value) = (target.millionths(), reading.value.millionths());
        match self.baseline.map(Decimal::millionths) {
            Some(baseline) if baseline > target => value <= target,
            Some(_) => value >= target,
            None => value == target,
        }
    }

    /// How it stands.
    #[must_use]
    pub fn course(&self, zone: &Zone, now: DateTime<Utc>) -> Course {
        match self.readings.last() {
            None => Course::Unread,
            Some(_) if !self.fresh(zone, now) => Course::Stale,
            Some(last) => match self.off_track(last) {
                Some(true) => Course::OffTrack,
                Some(false) => Course::OnTrack,
                None => Course::Read,
            },
        }
    }

    /// When the second reading in a row was off track, if the last two were (S10).
    #[must_use]
    pub fn off_twice(&self) -> Option<DateTime<Utc>> {
        let [.., before, last] = self.readings.as_slice() else { return None };
        let off = |reading| self.off_track(reading) == Some(true);
        (off(before) && off(last)).then_some(last.at)
    }

    /// When the second due date in a row has gone by without a reading, half an interval after it (S10).
    #[must_use]
    pub fn missed_twice(&self, zone: &Zone) -> Option<DateTime<Utc>> {
        let since = self.readings.last().map_or(self.added, |last| last.due.map_or(last.at, |due| due.max(last.at)));
        let first = self.due_after(zone, since)?;
        let second = self.due_after(zone, first)?;
        let third = self.due_after(zone, second)?;
        Some(second + (third - second) / 2)
    }
}

/// The zone schedules run in: the partnership's.
fn zone(state: &State) -> Zone {
    state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
}

/// Indicators that are still read, in their order.
pub fn active(state: &State) -> impl Iterator<Item = &Indicator> {
    state.indicators.values().filter(|indicator| indicator.ended.is_none())
}

/// Folds what concerns indicators.
pub fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::IndicatorAdded { indicator, name, owner, unit, baseline, target, by, every } => {
            state.indicators.insert(
                *indicator,
                Indicator {
                    number: *indicator,
                    name: *name,
                    owner: *owner,
                    unit: *unit,
                    baseline: *baseline,
                    target: *target,
                    by: *by,
                    every: every.clone(),
                    added: entry.at,
                    after: entry.at,
                    last_due: None,
                    readings: Vec::new(),
                    ended: None,
                },
            );
        }
        Event::IndicatorRead { indicator, value, note, due, .. } => {
            let Some(indicator) = state.indicators.get_mut(indicator) else { return };
            let reading = Reading { value: *value, note: *note, at: entry.at, by: entry.by, due: *due };
            match indicator.readings.last_mut() {
                Some(last) if last.due == reading.due => *last = reading,
                _ => indicator.readings.push(reading),
            }
            // Read ahead of its time: nobody need be reminded.
            if let Some(due) = due.filter(|due| *due > indicator.after) {
                indicator.after = due;
                indicator.last_due = Some(due);
            }
        }
        Event::IndicatorDue { indicator, due, .. } => {
            if let Some(indicator) = state.indicators.get_mut(indicator) {
                indicator.last_due = Some(*due);
                // Whatever fell due meanwhile is asked for once (7.3).
                indicator.after = entry.recorded.max(*due);
            }
        }
        Event::IndicatorEnded { indicator, .. } => {
            if let Some(indicator) = state.indicators.get_mut(indicator) {
                indicator.ended = Some(entry.at);
            }
        }
        Event::MembersMerged { gone, kept } => {
            for reading in state.indicators.values_mut().flat_map(|indicator| &mut indicator.readings) {
                if reading.by == Some(*gone) {
                    reading.by = Some(*kept);
                }
            }
        }
        // What fell due while the partnership paused is not asked for.
        Event::PauseEnded => {
            for indicator in state.indicators.values_mut() {
                indicator.after = indicator.after.max(entry.at);
            }
        }
        // By the new clock its last due date may lie behind: nobody missed that one.
        Event::Set { change: crate::partnership::Change::Timezone { .. } } => {
            for indicator in state.indicators.values_mut() {
                indicator.after = indicator.after.max(entry.at);
            }
        }
        _ => {}
    }
}

/// When a reading is due next, and the event that says so. Not while the partnership pauses.
#[must_use]
pub fn next(state: &State, indicator: &Indicator, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    if indicator.ended.is_some() {
        return None;
    }
    let after = crate::review::rest(state).map_or(indicator.after, |until| indicator.after.max(until));
    let due = indicator.due_after(&zone(state), after)?;
    Some((due, Event::IndicatorDue { indicator: indicator.number, due, late: now - due > LATE_AFTER }))
}
