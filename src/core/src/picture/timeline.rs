//! The timeline of a partnership: what was decided and reviewed, and what is due (`method.md` 4.1 R24, 5.6).

use chrono::{DateTime, Utc};

use super::{Happens, Moment, Timeline};
use crate::{
    decision::{Decision, Life, Status},
    review::Review,
    state::State,
    words::say::Arg,
};

/// So much of the past and of what comes is shown; the rest is counted.
const BEHIND: usize = 10;
const AHEAD: usize = 8;
/// A title is cut at so many characters before it is cut at its place.
const TITLE: u16 = 80;

impl Timeline {
    /// The decisions and reviews around now.
    #[must_use]
    pub fn of(state: &State, now: DateTime<Utc>) -> Self {
        let decided = state.decisions.values().flat_map(|decision| of_decision(state, decision));
        let mut moments: Vec<Moment> = decided.chain(state.reviews.all.values().map(of_review)).collect();
        moments.sort_by_key(|moment| (moment.at, moment.reference, moment.what));
        let behind = moments.partition_point(|moment| moment.at <= now);
        let (earlier, later) = (behind.saturating_sub(BEHIND), (moments.len() - behind).saturating_sub(AHEAD));
        moments.truncate(moments.len() - later);
        moments.drain(..earlier);
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        Self { now, moments, earlier: count(earlier), later: count(later) }
    }
}

fn of_decision(state: &State, decision: &Decision) -> Vec<Moment> {
    let moment = |at: Option<DateTime<Utc>>, what| {
        let title = Some(Arg::Short(decision.title, TITLE));
        Some(Moment { at: at?, reference: decision.reference(), what, title })
    };
    let ends = match decision.life {
        Some(Life::Superseded(by)) => state.decisions.get(&by).and_then(Decision::in_force_since),
        Some(Life::Ended) => decision.sunset,
        _ => None,
    };
    let review = match &decision.review {
        _ if !decision.in_force() => None,
        Some(running) => Some(running.due),
        None => decision.review_at,
    };
    let found = match &decision.status {
        Status::Waiting | Status::Withdrawn => [None, None, None],
        Status::Open => [moment(Some(decision.closes), Happens::Closes), None, None],
        Status::Integrating { until, .. } => [moment(Some(*until), Happens::Closes), None, None],
        // A record counts once it is confirmed (R25).
        Status::Closed if decision.record_pending() => [None, None, None],
        Status::Closed if decision.adopted() => [
            moment(decision.in_force_since(), Happens::Adopted),
            moment(ends, Happens::Ended),
            moment(review, Happens::ReviewDue),
        ],
        Status::Closed => [moment(decision.closed, Happens::NotAdopted), None, None],
    };
    found.into_iter().flatten().collect()
}

fn of_review(review: &Review) -> Moment {
    let (at, what) = match review.concluded {
        Some((_, at)) => (at, Happens::Reviewed),
        None => (review.on, Happens::ReviewDue),
    };
    Moment { at, reference: review.reference(), what, title: None }
}
