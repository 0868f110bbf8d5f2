//! What indicators tell: set up, due, read, ended; and their line in a list.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::{Course, Indicator, Reading, zone};
use crate::{
    decimal::Decimal,
    event::{Entry, Event},
    ids::MemberId,
    notice::{Notice, To, Urgency},
    partnership::Role,
    state::State,
    times::Zone,
    words::say::{Arg, Say},
};

/// A figure with its unit: `38 days`.
#[must_use]
pub fn figure(indicator: &Indicator, value: Decimal) -> Arg {
    let number = Arg::Decimal(value.to_string());
    match indicator.unit {
        Some(unit) => Arg::Say(Box::new(Say::new("indicator-figure").with("value", number).with("unit", unit))),
        None => number,
    }
}

/// From where to where, as far as it was said.
fn way(indicator: &Indicator) -> Arg {
    let key = match (indicator.baseline, indicator.target, indicator.by) {
        (Some(_), Some(_), Some(_)) => "indicator-way-by",
        (Some(_), Some(_), None) => "indicator-way",
        (None, Some(_), Some(_)) => "indicator-target-by",
        (None, Some(_), None) => "indicator-target",
        (Some(_), None, _) => "indicator-baseline",
        (None, None, _) => "indicator-no-way",
    };
    let mut say = Say::new(key);
    if let Some(baseline) = indicator.baseline {
        say = say.with("baseline", Arg::Decimal(baseline.to_string()));
    }
    if let Some(target) = indicator.target {
        say = say.with("target", figure(indicator, target));
    }
    if let (Some(_), Some(by)) = (indicator.target, indicator.by) {
        say = say.with("by", Arg::Day(by));
    }
    Arg::Say(Box::new(say))
}

fn course_arg(course: Course) -> Arg {
    Arg::Key(format!("course-{}", course.word()).into())
}

/// One line about an indicator: where it came from, where it goes, what was read last and when.
#[must_use]
pub fn line(indicator: &Indicator, zone: &Zone, now: DateTime<Utc>) -> Say {
    let reference = indicator.reference();
    let course = indicator.course(zone, now);
    let say = Say::new(if indicator.readings.is_empty() { "indicator-line-unread" } else { "indicator-line" })
        .with("ref", reference)
        .with("name", Arg::Short(indicator.name, 60))
        .with("org", indicator.owner)
        .with("way", way(indicator));
    match indicator.readings.last() {
        Some(last) => say
            .with("value", figure(indicator, last.value))
            .with("at", Arg::Day(last.at))
            .with("course", course_arg(course)),
        None => say,
    }
}

/// The figures behind a reading.
pub(super) fn data(indicator: &Indicator, reading: &Reading) -> Value {
    json!({
        "ref": indicator.reference(),
        "value": reading.value,
        "baseline": indicator.baseline,
        "target": indicator.target,
        "off_track": indicator.off_track(reading),
        "due": reading.due.map(|due| due.to_rfc3339_opts(SecondsFormat::Secs, true)),
    })
}

/// Who is asked for a reading: the owner's lead, else a substitute; where nobody speaks for the owner, the coordinators.
fn asked(state: &State, indicator: &Indicator) -> Vec<MemberId> {
    let owner = state.orgs.get(&indicator.owner).filter(|org| org.left.is_none());
    owner.and_then(|org| org.delegates().next()).map_or_else(|| state.holders(Role::Coordinator), |lead| vec![lead])
}

/// Tells what concerns indicators.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let indicator = match &entry.event {
        Event::IndicatorAdded { indicator, .. }
        | Event::IndicatorRead { indicator, .. }
        | Event::IndicatorDue { indicator, .. }
        | Event::IndicatorEnded { indicator, .. } => after.indicators.get(indicator),
        _ => return,
    };
    let Some(indicator) = indicator else { return };
    let reference = indicator.reference();
    let zone = zone(after);
    match &entry.event {
        Event::IndicatorAdded { .. } => {
            let mut notice = Notice::new("indicator.added").to(To::Rooms).about(reference).line(
                Say::new("indicator-added")
                    .with("ref", reference)
                    .with("name", indicator.name)
                    .with("org", indicator.owner)
                    .with("way", way(indicator)),
            );
            if let Some(first) = indicator.due_after(&zone, indicator.added) {
                notice = notice.line(
                    Say::new("indicator-rhythm")
                        .with("every", Arg::word(indicator.every.to_string()))
                        .with("next", first),
                );
            }
            out.push(notice.data(json!({
                "ref": reference,
                "baseline": indicator.baseline,
                "target": indicator.target,
            })));
        }
        Event::IndicatorRead { note, was, .. } => {
            let Some(reading) = indicator.readings.last() else { return };
            let mut say = Say::new(if was.is_some() { "indicator-read-anew" } else { "indicator-read" })
                .with("ref", reference)
                .with("name", Arg::Short(indicator.name, 60))
                .with("value", figure(indicator, reading.value))
                .with("way", way(indicator))
                .with("course", course_arg(indicator.course(&zone, entry.at)));
            if let Some(was) = was {
                say = say.with("was", figure(indicator, *was));
            }
            let mut notice = Notice::new("indicator.read").to(To::Rooms).about(reference).line(say);
            if let Some(note) = note {
                notice = notice.line(Say::new("indicator-note").with("note", *note));
            }
            out.push(notice.data(data(indicator, reading)));
        }
        Event::IndicatorDue { due, late, .. } => {
            for member in asked(after, indicator) {
                out.push(reminder(indicator, *due, *late).to(To::Member(member)));
            }
        }
        Event::IndicatorEnded { reason, .. } => {
            let say = match reason {
                Some(reason) => Say::new("indicator-ended-reason").with("reason", *reason),
                None => Say::new("indicator-ended"),
            };
            out.push(
                Notice::new("indicator.ended")
                    .to(To::Rooms)
                    .about(reference)
                    .line(say.with("ref", reference).with("name", Arg::Short(indicator.name, 60))),
            );
        }
        _ => {}
    }
}

fn reminder(indicator: &Indicator, due: DateTime<Utc>, late: bool) -> Notice {
    let reference = indicator.reference();
    Notice::new("indicator.due")
        .about(reference)
        .line(
            Say::new(if late { "indicator-due-late" } else { "indicator-due" })
                .with("ref", reference)
                .with("name", indicator.name)
                .with("due", Arg::Day(due)),
        )
        .lines(indicator.readings.last().map(|last| {
            Say::new("indicator-last").with("value", figure(indicator, last.value)).with("at", Arg::Day(last.at))
        }))
        .line(Say::new("indicator-how").with("ref", reference))
        .urgency(Urgency::WorkingMorning)
        .topic(format!("{reference}/due"))
        .data(json!({
            "ref": reference,
            "due": due.to_rfc3339_opts(SecondsFormat::Secs, true),
            "late": late,
        }))
}

/// Whether a reminder that waited is still worth sending: not once it was read for that date, or ended.
#[must_use]
pub fn still_wanted(state: &State, notice: &Notice) -> bool {
    let indicator = notice.refs.first().and_then(|reference| state.indicators.get(&reference.number));
    let due = notice.data.get("due").and_then(Value::as_str).and_then(|due| due.parse::<DateTime<Utc>>().ok());
    indicator.is_some_and(|indicator| {
        let read = indicator.readings.last().is_some_and(|last| due.is_some_and(|due| last.due >= Some(due)));
        indicator.ended.is_none() && !read
    })
}
