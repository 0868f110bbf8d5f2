//! `checkin …`: the standing check-in, one round or a value checklist now, and what is to be seen of those that closed.
//! Answering has a file of its own.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::{
    APART, Floors, Round, Schedule, card, dialogue, invited, last_opened, next_number, next_scheduled,
    sheet::{self, Sheet},
    time::answered,
    trend,
};
use crate::{
    catalogue::CheckinCommand,
    decide::{Draft, unknown_reference},
    event::Event,
    ids::{Letter, TypedRef},
    notice::{Notice, To},
    refusal::{Fault, Refusal},
    times::{Dur, Every, When},
    words::say::{Arg, Say},
};

/// How long a round is open where nobody says otherwise (5.7).
const OPEN_FOR: u32 = 10;
/// The shortest and the longest a round may be open: even extended it is over before the next may open.
const SHORTEST: TimeDelta = TimeDelta::days(1);
const LONGEST: TimeDelta = TimeDelta::days(24);
/// How many rounds ahead a schedule is looked at: far enough for every month and leap year.
const AHEAD: usize = 60;

/// Decides `checkin …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &CheckinCommand) -> Result<(), Refusal> {
    match command {
        CheckinCommand::Schedule { every, first, open_for } => schedule(draft, every, first.as_ref(), *open_for),
        CheckinCommand::Start { open_for, value } => {
            start(draft, *open_for, if *value { Sheet::Value } else { Sheet::Checkin })
        }
        CheckinCommand::Stop => stop(draft),
        CheckinCommand::Answer { scores, comment, facilitator_only, asked } => {
            dialogue::answer(draft, scores, comment.as_deref(), *facilitator_only, *asked)
        }
        CheckinCommand::Results { reference, full } => results(draft, reference.as_ref(), *full),
        CheckinCommand::Trend => {
            draft.reply(trend::notice(draft.state));
            Ok(())
        }
    }
}

fn open_for(draft: &Draft<'_>, typed: Option<Dur>, from: DateTime<Utc>) -> Result<Dur, Refusal> {
    let length = typed.unwrap_or_else(|| Dur::days(OPEN_FOR));
    let zone = draft.partnership_zone();
    let lasts = length.after(&zone, from) - from;
    // A day by the calendar may have 23 hours.
    if lasts < SHORTEST - TimeDelta::hours(2) || lasts > LONGEST + TimeDelta::hours(2) {
        return Err(Refusal::new(Fault::Limit, "refusal-checkin-length").with("most", LONGEST.num_days()));
    }
    Ok(length)
}

fn schedule(draft: &mut Draft<'_>, every: &Every, first: Option<&When>, length: Option<Dur>) -> Result<(), Refusal> {
    let first = first.map(|first| draft.future(first)).transpose()?;
    let zone = draft.partnership_zone();
    let anchor = first.unwrap_or_else(|| draft.at());
    let mut last = anchor;
    let mut rounds: Vec<DateTime<Utc>> = first.into_iter().collect();
    while rounds.len() < AHEAD {
        let Some(next) = every.next(&zone, anchor, last) else { break };
        rounds.push(next);
        last = next;
    }
    if rounds.is_empty() || rounds.len() == 1 && first.is_some() {
        return Err(Refusal::new(Fault::Usage, "refusal-every-never").with("value", Arg::word(every.to_string())));
    }
    // Two rounds thirty days apart by the calendar may be an hour closer by the clock.
    let apart = APART - TimeDelta::hours(2);
    if rounds.windows(2).any(|pair| matches!(pair, [one, next] if *next - *one < apart)) {
        return Err(Refusal::new(Fault::Limit, "refusal-checkin-often")
            .with("value", Arg::word(every.to_string()))
            .with("days", APART.num_days())
            .hint("refusal-checkin-often-hint"));
    }
    if let (Some(first), Some(earliest)) = (first, earliest(draft))
        && first < earliest
    {
        return Err(too_soon(earliest));
    }
    let length = open_for(draft, length, anchor)?;
    draft.event(Event::CheckinScheduled { every: every.clone(), first, open_for: length });
    let next = {
        let mut after = draft.state.clone();
        after.checkins.schedule =
            Some(Schedule { every: every.clone(), first, anchor, open_for: length, after: draft.at() });
        next_scheduled(&after)
    };
    let mut say = Say::new("checkin-scheduled").with("every", Arg::word(every.to_string()));
    say = say.with("next", next.unwrap_or(anchor));
    draft.reply(Notice::new("checkin.scheduled").line(say).data(json!({ "next": next.map(stamp) })));
    Ok(())
}

pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// When the next round may open at the earliest (5.1); none before the first.
fn earliest(draft: &Draft<'_>) -> Option<DateTime<Utc>> {
    last_opened(draft.state).map(|last| last + APART)
}

fn too_soon(earliest: DateTime<Utc>) -> Refusal {
    Refusal::new(Fault::Conflict, "refusal-checkin-soon")
        .with("days", APART.num_days())
        .with("earliest", earliest)
        .data(json!({ "earliest": stamp(earliest) }))
}

/// The value checklist is yearly (2.4); a check-in in between changes nothing about that, nor the other way round.
fn value_too_soon(draft: &Draft<'_>) -> Option<Refusal> {
    let earliest = sheet::next_value(draft.state).filter(|earliest| draft.at() < *earliest)?;
    let last = draft.state.checkins.values.last()?;
    Some(
        Refusal::new(Fault::Conflict, "refusal-value-soon")
            .with("ref", last.reference())
            .with("days", sheet::YEARLY.num_days())
            .with("earliest", earliest)
            .data(json!({ "earliest": stamp(earliest) })),
    )
}

fn start(draft: &mut Draft<'_>, length: Option<Dur>, sheet: Sheet) -> Result<(), Refusal> {
    if let Some(open) = &draft.state.checkins.open {
        return Err(Refusal::new(Fault::Conflict, "refusal-checkin-open")
            .with("ref", open.reference())
            .with("closes", open.closes));
    }
    let soon = match sheet {
        Sheet::Checkin => earliest(draft).filter(|earliest| draft.at() < *earliest).map(too_soon),
        Sheet::Value => value_too_soon(draft),
    };
    if let Some(refusal) = soon {
        return Err(refusal);
    }
    let length = open_for(draft, length, draft.at())?;
    let invited = invited(draft.state, draft.at());
    if invited.is_empty() {
        return Err(Refusal::new(Fault::Conflict, "refusal-checkin-nobody").hint("refusal-checkin-nobody-hint"));
    }
    let closes = length.after(&draft.partnership_zone(), draft.at());
    let few = invited.len() < usize::from(Floors::of(draft.state).least);
    draft.event(Event::CheckinOpened {
        round: next_number(draft.state),
        closes,
        floors: Floors::of(draft.state),
        invited,
        sheet,
    });
    let mut notice = Notice::new("checkin.started").line(Say::new("checkin-started").with("closes", closes));
    notice = notice.line(Say::new("checkin-known-limit"));
    if few {
        notice = notice.line(Say::new("checkin-few-invited"));
    }
    draft.whisper(notice);
    Ok(())
}

fn stop(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if draft.state.checkins.schedule.is_none() {
        return Err(match &draft.state.checkins.open {
            Some(open) => Refusal::new(Fault::NotFound, "refusal-checkin-stop-open")
                .with("ref", open.reference())
                .with("closes", open.closes),
            None => Refusal::new(Fault::NotFound, "refusal-checkin-stop").hint("refusal-checkin-stop-hint"),
        });
    }
    draft.event(Event::CheckinStopped);
    let mut notice = Notice::new("checkin.stopped").line(Say::new("checkin-stopped"));
    if let Some(open) = &draft.state.checkins.open {
        notice =
            notice.line(Say::new("checkin-stopped-open").with("ref", open.reference()).with("closes", open.closes));
    }
    draft.reply(notice);
    Ok(())
}

fn results(draft: &mut Draft<'_>, typed: Option<&TypedRef>, full: bool) -> Result<(), Refusal> {
    let checkins = &draft.state.checkins;
    let number = typed.map(|typed| draft.number(typed, Letter::C)).transpose()?;
    let open = checkins.open.as_ref().filter(|open| number.is_none_or(|number| number == open.number));
    let closed: Option<&Round> = match number {
        Some(number) => checkins.round(number),
        None => checkins.closed.last(),
    };
    match (open, closed, number) {
        (Some(open), _, _) => {
            let answered = answered(draft.people, open);
            let reference = open.reference();
            let mut notice = Notice::new("checkin.open").about(reference).line(
                Say::new("checkin-so-far")
                    .with("ref", reference)
                    .with("answered", answered)
                    .with("invited", open.invited.len())
                    .with("closes", open.closes),
            );
            if let Some(before) = checkins.closed.last().filter(|_| number.is_none()) {
                notice = notice.line(Say::new("checkin-before").with("ref", before.reference()));
            }
            draft.reply(notice.data(json!({
                "ref": reference,
                "invited": open.invited.len(),
                "answered": answered,
                "closes": stamp(open.closes),
            })));
        }
        (None, Some(round), _) => {
            draft.reply(card::results(draft.state, round, full));
            if draft.standing.facilitator
                && let Some(notice) = card::restricted(round)
            {
                draft.tell(Notice { to: To::Asker { private: true }, ..notice });
            }
        }
        (None, None, Some(number)) => return Err(unknown_reference(Letter::C, number)),
        (None, None, None) => {
            let mut notice = Notice::new("checkin.results").line(Say::new("checkins-none"));
            if let Some(next) = next_scheduled(draft.state) {
                notice = notice.line(Say::new("checkin-next").with("next", next));
            }
            draft.reply(notice.data(json!({ "items": [] })));
        }
    }
    Ok(())
}
