//! `indicator …`: set up, read, ended, listed.

use serde_json::json;

use super::{Indicator, IndicatorNumber, Reading, active, notices, zone};
use crate::{
    catalogue::{IndicatorAdd, IndicatorCommand},
    decide::{Draft, bounded, unknown_reference},
    decimal::{Decimal, DecimalError, MOST_DIGITS, MOST_PLACES},
    event::Event,
    ids::{Letter, OrgId, Ref, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    words::{
        fold,
        say::{Arg, Say},
    },
};

const LONGEST_NAME: usize = 120;
const LONGEST_UNIT: usize = 30;
const LONGEST_NOTE: usize = 500;
const MOST_ACTIVE: usize = 50;
const LISTED: usize = 15;

/// Decides `indicator …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &IndicatorCommand) -> Result<(), Refusal> {
    match command {
        IndicatorCommand::Add(add) => self::add(draft, add),
        IndicatorCommand::Read { reference, value, note } => read(draft, reference, value, note.as_deref()),
        IndicatorCommand::End { reference, reason } => end(draft, reference, reason.as_deref()),
        IndicatorCommand::List => {
            list(draft);
            Ok(())
        }
    }
}

fn add(draft: &mut Draft<'_>, command: &IndicatorAdd) -> Result<(), Refusal> {
    let name = bounded(&command.name, LONGEST_NAME)?;
    let unit = command.unit.as_deref().map(|unit| bounded(unit, LONGEST_UNIT)).transpose()?;
    let owner = draft.org(&command.owner.0)?;
    if draft.state.orgs.get(&owner).is_none_or(|org| org.left.is_some()) {
        return Err(Refusal::new(Fault::Conflict, "refusal-indicator-owner-left").with("org", owner));
    }
    if active(draft.state).count() >= MOST_ACTIVE {
        return Err(Refusal::new(Fault::Limit, "refusal-indicators-many").with("most", MOST_ACTIVE));
    }
    let baseline = command.baseline.as_deref().map(|typed| number(typed, unit)).transpose()?;
    let target = command.target.as_deref().map(|typed| number(typed, unit)).transpose()?;
    let by = command.by.as_ref().map(|by| draft.future(by)).transpose()?;
    if by.is_some() && target.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-indicator-by").hint("refusal-indicator-by-hint"));
    }
    let at = draft.at();
    let Some(first) = command.every.next(&zone(draft.state), at, at) else {
        let every = Arg::word(command.every.to_string());
        return Err(Refusal::new(Fault::Usage, "refusal-every-never").with("value", every));
    };
    let indicator = draft.state.indicators.keys().next_back().map_or(1, |last| last + 1);
    let name = draft.text(name);
    let unit = unit.map(|unit| draft.text(unit));
    draft.event(Event::IndicatorAdded {
        indicator,
        name,
        owner,
        unit,
        baseline,
        target,
        by,
        every: command.every.clone(),
    });
    let reference = Ref::new(Letter::N, indicator);
    draft.confirm(
        Notice::new("indicator.added")
            .about(reference)
            .line(Say::new("indicator-done").with("ref", reference).with("next", first))
            .data(json!({ "ref": reference, "next": first.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) })),
    );
    Ok(())
}

/// The number somebody typed, perhaps with the unit behind it.
fn number(typed: &str, unit: Option<&str>) -> Result<Decimal, Refusal> {
    let read = Decimal::typed(typed).or_else(|error| match without_unit(typed, unit) {
        Some(bare) if error == DecimalError::NoNumber => Decimal::typed(bare),
        _ => Err(error),
    });
    let word = || Arg::word(typed.trim().chars().take(40).collect::<String>());
    read.map_err(|error| match error {
        DecimalError::NoNumber => Refusal::new(Fault::Usage, "refusal-no-number").with("value", word()),
        DecimalError::Ambiguous => Refusal::new(Fault::Usage, "refusal-number-ambiguous")
            .with("value", word())
            .with("thousand", Arg::word(typed.replace([',', '،'], "")))
            .with("fraction", Arg::word(typed.replace([',', '،'], "."))),
        DecimalError::Long => {
            Refusal::new(Fault::Limit, "refusal-number-long").with("most", MOST_DIGITS).with("places", MOST_PLACES)
        }
    })
}

fn without_unit<'a>(typed: &'a str, unit: Option<&str>) -> Option<&'a str> {
    let unit = fold(unit?);
    let at = typed.char_indices().rev().find(|(_, c)| c.is_numeric()).map(|(at, c)| at + c.len_utf8())?;
    let (number, rest) = typed.split_at(at);
    (fold(rest) == unit).then_some(number)
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Indicator, Refusal> {
    let number = draft.number(typed, Letter::N)?;
    draft.state.indicators.get(&number).ok_or_else(|| unknown_reference(Letter::N, number))
}

fn find_active<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Indicator, Refusal> {
    let indicator = find(draft, typed)?;
    if indicator.ended.is_some() {
        return Err(Refusal::new(Fault::Closed, "refusal-indicator-ended").with("ref", indicator.reference()));
    }
    Ok(indicator)
}

/// The owner's people read it; a coordinator only where nobody speaks for the owner.
fn may_read(draft: &Draft<'_>, owner: OrgId) -> bool {
    let somebody =
        draft.state.orgs.get(&owner).is_some_and(|org| org.left.is_none() && org.delegates().next().is_some());
    draft.standing.rank_in(owner).is_some() || (draft.standing.coordinator && !somebody)
}

fn read(draft: &mut Draft<'_>, typed: &TypedRef, value: &str, note: Option<&str>) -> Result<(), Refusal> {
    let indicator = find_active(draft, typed)?;
    let reference = indicator.reference();
    if !may_read(draft, indicator.owner) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-indicator-owner")
            .with("ref", reference)
            .with("org", indicator.owner));
    }
    let unit = indicator.unit.and_then(|unit| draft.words_of(unit));
    let value = number(value, unit.as_deref())?;
    let note = note.map(|note| bounded(note, LONGEST_NOTE)).transpose()?;
    let note = note.map(|note| draft.text(note));
    let (at, zone) = (draft.at(), zone(draft.state));
    let due = indicator.period(&zone, at);
    let reading = Reading { value, note, at, by: Some(draft.asker()), due };
    let was = indicator.readings.last().filter(|last| last.due == due).map(|last| last.value);
    let next = due.filter(|due| *due > at).unwrap_or(at);
    let next = indicator.due_after(&zone, next);
    let mut say = Say::new(if was.is_some() { "indicator-corrected" } else { "indicator-recorded" })
        .with("ref", reference)
        .with("value", notices::figure(indicator, value));
    if let Some(was) = was {
        say = say.with("was", notices::figure(indicator, was));
    }
    let mut notice = Notice::new("indicator.recorded").about(reference).line(say);
    if let Some(next) = next {
        notice = notice.line(Say::new("indicator-next").with("next", next));
    }
    let data = notices::data(indicator, &reading);
    draft.event(Event::IndicatorRead { indicator: indicator.number, value, note, due, was });
    draft.confirm(notice.data(data));
    Ok(())
}

fn end(draft: &mut Draft<'_>, typed: &TypedRef, reason: Option<&str>) -> Result<(), Refusal> {
    let indicator = find_active(draft, typed)?;
    let reference = indicator.reference();
    let reason = reason.map(|reason| bounded(reason, LONGEST_NOTE)).transpose()?;
    let reason = draft.maybe_text(reason);
    draft.event(Event::IndicatorEnded { indicator: indicator.number, reason });
    draft.confirm(Notice::new("indicator.ended").about(reference).line(Say::new("setting-done")));
    Ok(())
}

fn list(draft: &mut Draft<'_>) {
    let (zone, now) = (zone(draft.state), draft.at());
    let all: Vec<&Indicator> = active(draft.state).collect();
    let mut notice = Notice::new("indicator.list");
    if all.is_empty() {
        notice = notice.line(Say::new("indicators-none"));
    }
    for indicator in all.iter().take(LISTED) {
        notice = notice.about(indicator.reference()).line(notices::line(indicator, &zone, now));
        if let Some(note) = indicator.readings.last().and_then(|last| last.note) {
            notice = notice.line(Say::new("indicator-note").with("note", Arg::Short(note, 120)));
        }
    }
    if all.len() > LISTED {
        notice = notice.line(Say::new("indicators-more").with("count", all.len() - LISTED));
    }
    let figures: Vec<_> = all
        .iter()
        .map(|indicator| {
            json!({
                "ref": indicator.reference(),
                "state": indicator.course(&zone, now).word(),
                "value": indicator.readings.last().map(|last| last.value),
                "baseline": indicator.baseline,
                "target": indicator.target,
            })
        })
        .collect();
    draft.reply(notice.data(json!({ "count": all.len(), "indicators": figures })));
}

/// The indicator a bare number answers: a reply to the reminder of one.
#[must_use]
pub fn answer(number: IndicatorNumber, line: &str) -> Option<IndicatorCommand> {
    let mut words = line.trim().splitn(2, char::is_whitespace);
    let first = words.next()?;
    let reference = TypedRef::from(Ref::new(Letter::N, number));
    // The whole line may be the number (`1 234`), or a number with a note behind it.
    if Decimal::typed(line).is_ok() {
        return Some(IndicatorCommand::Read { reference, value: line.trim().to_owned(), note: None });
    }
    first.chars().any(char::is_numeric).then(|| {
        let note = words.next().map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
        IndicatorCommand::Read { reference, value: first.to_owned(), note }
    })
}
