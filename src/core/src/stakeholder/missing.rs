//! `stakeholder missing`: those who have a stake and are not here yet (`method.md` 3.2), each with why, who could open the
//! door, and what is done next. Said of the same name again, it changes the record; registering the name ends it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    catalogue::StakeholderMissing,
    decide::{Draft, bounded},
    event::{Entry, Event},
    ids::{OrgId, SectorId, TextId},
    notice::{Notice, To},
    partnership::sector_typed,
    refusal::{Fault, Refusal},
    state::State,
    words::{
        fold,
        say::{Arg, Say},
    },
};

/// The number of somebody who is missing; it has no reference, people say the name.
pub type MissingNumber = u32;

/// Without a next step for so long, it is a gap of the map (M7).
const PATIENCE: TimeDelta = TimeDelta::days(30);
const LONGEST: usize = 500;
const LONGEST_NAME: usize = 200;
/// More than anybody could still bring in.
const MOST: usize = 100;

/// Somebody who has a stake and is not here yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its number.
    pub number: MissingNumber,
    /// Who.
    pub who: TextId,
    /// In which sector it would count.
    pub sector: SectorId,
    /// Why it must be here.
    pub why: Option<TextId>,
    /// Who could open the door.
    pub door: Option<TextId>,
    /// What is done next.
    pub next: Option<TextId>,
    /// When it was recorded.
    pub since: DateTime<Utc>,
    /// When it was over.
    pub over: Option<DateTime<Utc>>,
}

impl Missing {
    /// Whether nothing is done about it for too long (M7).
    #[must_use]
    pub fn forgotten(&self, now: DateTime<Utc>) -> bool {
        self.over.is_none() && self.next.is_none() && now - self.since >= PATIENCE
    }
}

/// Decides `stakeholder missing …`.
pub(super) fn decide(draft: &mut Draft<'_>, command: &StakeholderMissing) -> Result<(), Refusal> {
    let words = bounded(&command.who, LONGEST_NAME)?;
    let sector = command.sector.as_ref().map(|typed| sector_typed(draft, &typed.0)).transpose()?;
    let known = called(draft, words).map(|missing| (missing.number, missing.who));
    if let Some(reason) = &command.over {
        let Some((number, who)) = known else {
            return Err(Refusal::new(Fault::NotFound, "refusal-missing-unknown")
                .with("who", Arg::word(words))
                .hint("refusal-missing-hint"));
        };
        let reason = Some(draft.text(bounded(reason, LONGEST)?));
        draft.event(Event::MissingOver { missing: number, org: None, reason });
        draft.reply(Notice::new("stakeholder.missing").line(Say::new("missing-over").with("who", who)));
        return Ok(());
    }
    for text in [&command.why, &command.door, &command.next_step].into_iter().flatten() {
        bounded(text, LONGEST)?;
    }
    if let Some((number, who)) = known {
        let given = [&command.why, &command.door, &command.next_step];
        if sector.is_none() && given.iter().all(|text| text.is_none()) {
            return Err(Refusal::new(Fault::Conflict, "refusal-missing-known").with("who", who));
        }
        let [why, door, next] = given.map(|text| draft.maybe_text(text.as_deref()));
        draft.event(Event::MissingUpdated { missing: number, sector, why, door, next });
        draft.reply(Notice::new("stakeholder.missing").line(Say::new("missing-updated").with("who", who)));
        return Ok(());
    }
    let Some(sector) = sector else {
        return Err(Refusal::new(Fault::Usage, "refusal-missing-sector").with("who", Arg::word(words)));
    };
    if let Ok(org) = draft.org(words)
        && draft.state.orgs.get(&org).is_some_and(|org| org.left.is_none() && is_called(draft, org, words))
    {
        return Err(Refusal::new(Fault::Conflict, "refusal-missing-here")
            .with("org", org)
            .with("ref", super::reference(org)));
    }
    let open = draft.state.missing.values().filter(|missing| missing.over.is_none()).count();
    if open >= MOST {
        return Err(Refusal::new(Fault::Limit, "refusal-missing-many").with("most", MOST));
    }
    let missing = draft.state.missing.keys().next_back().map_or(1, |last| last + 1);
    let who = draft.text(words);
    let [why, door, next] =
        [&command.why, &command.door, &command.next_step].map(|text| draft.maybe_text(text.as_deref()));
    draft.event(Event::MissingNoted { missing, who, sector, why, door, next });
    draft.confirm(Notice::new("stakeholder.missing").line(Say::new("missing-done").with("who", who)));
    Ok(())
}

/// Whoever was missing under one of these names is here now.
pub(super) fn found(draft: &mut Draft<'_>, org: OrgId, names: &[Option<&str>]) {
    let found = names.iter().flatten().find_map(|name| called(draft, name)).map(|missing| missing.number);
    if let Some(missing) = found {
        draft.event(Event::MissingOver { missing, org: Some(org), reason: None });
    }
}

fn called<'a>(draft: &Draft<'a>, words: &str) -> Option<&'a Missing> {
    let wanted = fold(words);
    let open = draft.state.missing.values().filter(|missing| missing.over.is_none());
    open.into_iter().find(|missing| draft.people.text(missing.who).is_some_and(|name| fold(name) == wanted))
}

fn is_called(draft: &Draft<'_>, org: &super::Org, words: &str) -> bool {
    org.names().into_iter().filter_map(|text| draft.people.text(text)).any(|name| fold(name) == fold(words))
}

/// Folds what concerns those who are missing.
pub(super) fn evolve(state: &mut State, entry: &Entry) {
    match &entry.event {
        Event::MissingNoted { missing, who, sector, why, door, next } => {
            let (number, since) = (*missing, entry.at);
            let (why, door, next) = (*why, *door, *next);
            let new = Missing { number, who: *who, sector: *sector, why, door, next, since, over: None };
            state.missing.insert(number, new);
        }
        Event::MissingUpdated { missing, sector, why, door, next } => {
            if let Some(missing) = state.missing.get_mut(missing) {
                missing.sector = sector.unwrap_or(missing.sector);
                missing.why = why.or(missing.why);
                missing.door = door.or(missing.door);
                missing.next = next.or(missing.next);
            }
        }
        Event::MissingOver { missing, .. } => {
            if let Some(missing) = state.missing.get_mut(missing) {
                missing.over = Some(entry.at);
            }
        }
        _ => {}
    }
}

/// Tells the rooms who is missing: somebody there may know the door.
pub(super) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let Event::MissingNoted { who, sector, why, next, .. } = &entry.event else { return };
    let mut notice = Notice::new("stakeholder.missing")
        .to(To::Rooms)
        .line(Say::new("missing-noted").with("who", *who).with("sector", after.sector_arg(*sector)));
    if let Some(why) = why {
        notice = notice.line(Say::new("missing-why").with("why", *why));
    }
    if let Some(next) = next {
        notice = notice.line(Say::new("missing-next").with("next", *next));
    }
    out.push(notice);
}
