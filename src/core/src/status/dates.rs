//! Dates: the next session, check-in and review, what is overdue, and reminders (`method.md` 7.1).

use chrono::{DateTime, Utc};

use super::{SHOWN, more, screen::Lines};
use crate::{
    decision::Decision,
    review,
    stakeholder::voices,
    state::State,
    words::say::{Arg, Say},
};

pub(super) fn all(lines: &mut Lines, state: &State, now: DateTime<Utc>) {
    lines.list(crate::meeting::status::dates(state, now), 3);
    lines.all(crate::checkin::card::date(state), 3);
    lines.list(reviews(state, now), 2);
    lines.all(reminders(state), 8);
}

/// The same for a partner: what is next, without what waits for coordinators.
pub(super) fn of_partner(lines: &mut Lines, state: &State, now: DateTime<Utc>) {
    lines.list(crate::meeting::status::dates(state, now), 2);
    lines.all(crate::checkin::card::date(state), 2);
    lines.list(reviews(state, now), 3);
}

/// Reviews of the partnership that are dated or overdue, those of decisions, then the next one to come.
pub(super) fn reviews(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let mut dated: Vec<&review::Review> = state.reviews.open().collect();
    dated.sort_by_key(|review| review.on);
    let mut due: Vec<(&Decision, &crate::decision::Review)> = state
        .decisions
        .values()
        .filter(|decision| decision.in_force())
        .filter_map(|decision| Some((decision, decision.review.as_ref()?)))
        .collect();
    due.sort_by_key(|(decision, review)| (review.due, decision.number));
    let mut lines: Vec<Say> = dated
        .iter()
        .take(SHOWN)
        .map(|dated| Say::new("status-review-dated").with("review", Arg::Say(Box::new(review::line(dated, now)))))
        .collect();
    lines.extend(more(dated.len(), SHOWN, "review list"));
    lines.extend(due.iter().take(SHOWN).map(|(decision, review)| {
        let key = if review.until <= now { "status-review-overdue" } else { "status-review-due" };
        Say::new(key)
            .with("ref", decision.reference())
            .with("title", Arg::Short(decision.title, 40))
            .with("days", (now - review.due).num_days())
            .with("answered", review.counting().len())
            .with("of", voices(state).count())
    }));
    lines.extend(more(due.len(), SHOWN, "decision list --status review-due"));
    let next = state
        .decisions
        .values()
        .filter(|decision| decision.in_force() && decision.review.is_none())
        .filter_map(|decision| Some((decision.review_at?, decision)))
        .min_by_key(|(at, _)| *at);
    if let Some((at, decision)) = next {
        lines.push(Say::new("status-review-next").with("ref", decision.reference()).with("date", Arg::Day(at)));
    }
    lines
}

fn reminders(state: &State) -> Option<Say> {
    // Somebody's reminder to themselves is not the coordinator's business.
    let mut next: Vec<_> = state
        .reminders
        .values()
        .filter(|reminder| !matches!(reminder.to, crate::remind::Recipient::Member(_)))
        .filter_map(|reminder| Some((reminder.next()?, reminder)))
        .collect();
    next.sort_by_key(|(at, reminder)| (*at, reminder.number));
    let (at, reminder) = next.first()?;
    Some(
        Say::new("status-reminders")
            .with("count", next.len())
            .with("ref", reminder.reference())
            .with("text", Arg::Short(reminder.text, 40))
            .with("next", *at),
    )
}
