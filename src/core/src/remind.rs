//! Reminders: once or again and again, to a room, a person, an organisation or the coordinators.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    catalogue::RemindCommand,
    decide::{Draft, bounded, unknown_reference},
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, TextId, TypedRef},
    notice::{LATE_AFTER, Notice, To, Urgency},
    partnership::{Change, Role, Terms},
    refusal::{Fault, Refusal},
    state::State,
    times::{Dur, Every, When, Zone},
    words::{
        fold,
        say::{Arg, Say},
    },
};

/// A reminder's number: the `R` reference.
pub type ReminderNumber = u32;

const LONGEST_TEXT: usize = 500;
const MOST_ACTIVE: usize = 500;
const LISTED: usize = 20;

/// Words of the four languages by which somebody answers a reminder.
const DONE: [&str; 6] = ["done", "ok", "fait", "hecho", "listo", "تم"];
const SNOOZE: [&str; 5] = ["snooze", "later", "plus-tard", "después", "لاحقا"];

/// To whom a reminder goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// Every attached room.
    Rooms,
    /// Everybody who coordinates when it falls due.
    Coordinators,
    /// One person.
    Member(MemberId),
    /// Everybody who speaks for an organisation when it falls due.
    Org(OrgId),
}

/// When a reminder is said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// Once.
    Once {
        /// Then.
        at: DateTime<Utc>,
    },
    /// Again and again, by the partnership's clock.
    Every {
        /// How.
        every: Every,
        /// From when it counts.
        anchor: DateTime<Utc>,
    },
}

/// A reminder.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder {
    /// Its number.
    pub number: ReminderNumber,
    /// What it says.
    pub text: TextId,
    /// To whom.
    pub to: Recipient,
    /// When.
    pub timing: Timing,
    /// Who set it.
    pub by: Option<MemberId>,
    /// When it was last said, or set: the next time lies after this.
    pub after: DateTime<Utc>,
    /// When it is said again on somebody's wish, besides its own times.
    pub snoozed: Option<DateTime<Utc>>,
    /// Whether it is over: cancelled, or said once.
    pub over: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it was said late when it was last said.
    pub late: bool,
    /// When somebody last said that its matter is dealt with.
    pub done: Option<DateTime<Utc>>,
    /// Its next own time. Reckoned when what it depends on changes, not whenever it is asked: time asks often.
    own_next: Option<DateTime<Utc>>,
}

impl Reminder {
    /// Its reference.
    #[must_use]
    pub const fn reference(&self) -> Ref {
        Ref::new(Letter::R, self.number)
    }

    /// A reminder that was just set.
    fn set(
        (number, text, to): (ReminderNumber, TextId, Recipient),
        timing: Timing,
        by: Option<MemberId>,
        at: DateTime<Utc>,
        zone: &Zone,
    ) -> Self {
        let mut reminder = Self {
            number,
            text,
            to,
            timing,
            by,
            after: at,
            snoozed: None,
            over: false,
            cancelled: false,
            late: false,
            done: None,
            own_next: None,
        };
        reminder.reckon(zone);
        reminder
    }

    /// Reckons its next own time afresh.
    fn reckon(&mut self, zone: &Zone) {
        self.own_next = match &self.timing {
            _ if self.over => None,
            Timing::Once { at } => Some(*at),
            Timing::Every { every, anchor } => every.next(zone, *anchor, self.after),
        };
    }

    /// Sets another time; counted from then.
    fn retime(&mut self, timing: Timing, at: DateTime<Utc>, zone: &Zone) {
        self.timing = timing;
        self.after = at;
        self.snoozed = None;
        (self.over, self.cancelled) = (false, false);
        self.reckon(zone);
    }

    fn cancel(&mut self, zone: &Zone) {
        (self.over, self.cancelled) = (true, true);
        self.snoozed = None;
        self.reckon(zone);
    }

    /// Its matter is dealt with: for good where it was to be said once, until its next own time otherwise.
    fn deal_with(&mut self, zone: &Zone) {
        self.snoozed = None;
        self.over |= matches!(self.timing, Timing::Once { .. });
        self.reckon(zone);
    }

    /// When it is said next: by its own times, or because somebody snoozed it.
    #[must_use]
    pub fn next(&self) -> Option<DateTime<Utc>> {
        [self.snoozed, self.own_next].into_iter().flatten().min()
    }
}

/// The zone schedules run in: the partnership's.
fn zone(state: &State) -> &Zone {
    zone_of(state.terms.as_ref())
}

fn zone_of(terms: Option<&Terms>) -> &Zone {
    static UTC: LazyLock<Zone> = LazyLock::new(Zone::utc);
    terms.map_or(&UTC, |terms| &terms.zone)
}

/// Folds what concerns reminders.
pub fn evolve(state: &mut State, entry: &Entry) {
    let zone = zone_of(state.terms.as_ref());
    let reminders = &mut state.reminders;
    match &entry.event {
        Event::ReminderAdded { reminder, text, to, timing } => {
            let set = Reminder::set((*reminder, *text, *to), timing.clone(), entry.by, entry.at, zone);
            reminders.insert(*reminder, set);
        }
        Event::ReminderEdited { reminder, text, timing } => {
            if let Some(reminder) = reminders.get_mut(reminder) {
                if let Some(text) = text {
                    reminder.text = *text;
                }
                if let Some(timing) = timing {
                    reminder.retime(timing.clone(), entry.at, zone);
                }
            }
        }
        Event::ReminderCancelled { reminder } => {
            if let Some(reminder) = reminders.get_mut(reminder) {
                reminder.cancel(zone);
            }
        }
        Event::ReminderSnoozed { reminder, until } => {
            if let Some(reminder) = reminders.get_mut(reminder) {
                reminder.snoozed = Some(*until);
            }
        }
        Event::ReminderDone { reminder } => {
            if let Some(reminder) = reminders.get_mut(reminder) {
                reminder.done = Some(entry.at);
                reminder.deal_with(zone);
            }
        }
        Event::ReminderFired { reminder, due, late } => {
            if let Some(reminder) = reminders.get_mut(reminder) {
                reminder.late = *late;
                // Whatever fell due meanwhile is said once, not once for each time (7.3).
                reminder.after = entry.recorded.max(*due);
                if reminder.snoozed.is_some_and(|snoozed| snoozed <= reminder.after) {
                    reminder.snoozed = None;
                }
                if matches!(reminder.timing, Timing::Once { at } if at <= reminder.after) {
                    reminder.over = true;
                }
                reminder.reckon(zone);
            }
        }
        Event::MembersMerged { gone, kept } => {
            for reminder in reminders.values_mut() {
                if reminder.by == Some(*gone) {
                    reminder.by = Some(*kept);
                }
                if reminder.to == Recipient::Member(*gone) {
                    reminder.to = Recipient::Member(*kept);
                }
            }
        }
        Event::SeatVacated { member } => {
            for reminder in reminders.values_mut().filter(|r| r.to == Recipient::Member(*member)) {
                reminder.cancel(zone);
            }
        }
        // What came round while the partnership paused is not made up for.
        Event::PauseEnded => {
            for reminder in reminders.values_mut() {
                let own = reminder.by.is_some_and(|by| reminder.to == Recipient::Member(by));
                if !own && matches!(reminder.timing, Timing::Every { .. }) {
                    reminder.after = reminder.after.max(before(entry.at));
                    reminder.reckon(zone);
                }
            }
        }
        // By the new clock its last time may lie behind: nobody missed that one.
        Event::Set { change: Change::Timezone { .. } } => {
            for reminder in reminders.values_mut() {
                reminder.after = reminder.after.max(entry.at);
                reminder.reckon(zone);
            }
        }
        _ => {}
    }
}

/// Which reminder is said next and when, and the event that says so. `now` decides whether it is late. Of several at one
/// instant the first by number.
#[must_use]
pub fn next(state: &State, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    // There are many, and an event is large: only one is made.
    let all =
        state.reminders.values().filter_map(|reminder| Some((reminder, awake(state, reminder, reminder.next()?))));
    let (reminder, (at, due)) = all.min_by_key(|(_, (at, _))| *at)?;
    Some((at, Event::ReminderFired { reminder: reminder.number, due, late: now - due > LATE_AFTER }))
}

/// When it is said, and when it fell due: a pause puts off what was set before it, what people set for themselves apart
/// (2.1).
fn awake(state: &State, reminder: &Reminder, due: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    let own = reminder.by.is_some_and(|by| reminder.to == Recipient::Member(by));
    let Some(pause) = state.reviews.pause.filter(|pause| !own && reminder.after <= pause.since) else {
        return (due, due);
    };
    match &reminder.timing {
        Timing::Every { every, anchor } => {
            let next = every.next(zone(state), *anchor, reminder.after.max(before(pause.until))).unwrap_or(due);
            (next, next)
        }
        Timing::Once { .. } => (due.max(pause.until), due),
    }
}

fn before(at: DateTime<Utc>) -> DateTime<Utc> {
    at - chrono::TimeDelta::seconds(1)
}

/// Decides `remind …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &RemindCommand) -> Result<(), Refusal> {
    match command {
        RemindCommand::Add { text, when, every, to } => add(draft, text, when.as_ref(), every.as_ref(), to.as_deref()),
        RemindCommand::List => {
            list(draft);
            Ok(())
        }
        RemindCommand::Edit { reference, text, when, every } => {
            edit(draft, reference, text.as_deref(), when.as_ref(), every.as_ref())
        }
        RemindCommand::Cancel { reference } => {
            let reminder = owned(draft, reference)?;
            // Said once, it may still wait for the end of somebody's quiet hours.
            if reminder.over && (reminder.cancelled || !waits(draft, reminder)) {
                return Err(Refusal::new(Fault::Closed, "refusal-reminder-over").with("ref", reminder.reference()));
            }
            let reference = reminder.reference();
            draft.event(Event::ReminderCancelled { reminder: reminder.number });
            draft.reply(
                Notice::new("reminder.cancelled")
                    .about(reference)
                    .line(Say::new("reminder-cancelled").with("ref", reference)),
            );
            Ok(())
        }
        RemindCommand::Snooze { reference, duration } => snooze(draft, reference, duration),
        RemindCommand::Done { reference } => done(draft, reference),
    }
}

/// Whether what was last said of it has not reached everybody yet, by the hours of those it goes to.
fn waits(draft: &Draft<'_>, reminder: &Reminder) -> bool {
    let said = Entry {
        at: reminder.after,
        recorded: reminder.after,
        by: None,
        via: None,
        event: Event::ReminderFired { reminder: reminder.number, due: reminder.after, late: reminder.late },
        texts: std::collections::BTreeMap::new(),
    };
    let mut told = Vec::new();
    notices(draft.state, &said, &mut told);
    told.iter().any(|notice| {
        let member = match notice.to {
            To::Member(member) => Some(member),
            _ => None,
        };
        let manners = draft.people.manners(draft.state, member);
        notice.earliest(&manners, reminder.after) > draft.at()
    })
}

/// Anybody it was said to may say that its matter is dealt with.
fn done(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let reminder = find(draft, typed)?;
    let reference = reminder.reference();
    if reminder.cancelled {
        return Err(Refusal::new(Fault::Closed, "refusal-reminder-over").with("ref", reference));
    }
    let mut after = reminder.clone();
    after.deal_with(zone(draft.state));
    let mut say = Say::new("reminder-done").with("ref", reference);
    if let Some(next) = after.next() {
        say = Say::new("reminder-done-next").with("ref", reference).with("next", next);
    }
    draft.event(Event::ReminderDone { reminder: reminder.number });
    let notice = Notice::new("reminder.done").about(reference).line(say);
    if matches!(reminder.to, Recipient::Member(_)) {
        draft.whisper(notice)
    } else {
        draft.reply(notice)
    }
    Ok(())
}

/// What a bare word means in reply to a reminder: `done`, or `snooze 2d`, in any of the languages.
#[must_use]
pub fn answer(number: ReminderNumber, line: &str) -> Option<RemindCommand> {
    let reference = TypedRef::from(Ref::new(Letter::R, number));
    let line = line.trim();
    if DONE.iter().any(|word| fold(word) == fold(line)) {
        return Some(RemindCommand::Done { reference });
    }
    let (word, length) = line.split_once(char::is_whitespace)?;
    let snoozes = SNOOZE.iter().any(|known| fold(known) == fold(word));
    let duration = length.trim().parse().ok().filter(|_| snoozes)?;
    Some(RemindCommand::Snooze { reference, duration })
}

fn timing(draft: &Draft<'_>, when: Option<&When>, every: Option<&Every>) -> Result<Option<Timing>, Refusal> {
    match (when, every) {
        (Some(when), _) => {
            let at = draft.future(when)?;
            Ok(Some(Timing::Once { at }))
        }
        (None, Some(every)) => {
            let anchor = draft.at();
            if every.next(zone(draft.state), anchor, anchor).is_none() {
                return Err(
                    Refusal::new(Fault::Usage, "refusal-every-never").with("value", Arg::word(every.to_string()))
                );
            }
            Ok(Some(Timing::Every { every: every.clone(), anchor }))
        }
        (None, None) => Ok(None),
    }
}

fn add(
    draft: &mut Draft<'_>,
    text: &str,
    when: Option<&When>,
    every: Option<&Every>,
    to: Option<&str>,
) -> Result<(), Refusal> {
    let words = bounded(text, LONGEST_TEXT)?;
    if draft.state.reminders.values().filter(|reminder| !reminder.over).count() >= MOST_ACTIVE {
        return Err(Refusal::new(Fault::Limit, "refusal-reminders-many").with("most", MOST_ACTIVE));
    }
    let timing = timing(draft, when, every)?.ok_or_else(|| Refusal::new(Fault::Usage, "refusal-reminder-when"))?;
    let recipient = recipient(draft, to)?;
    let number = draft.state.reminders.keys().next_back().map_or(1, |last| last + 1);
    let personal = recipient == Recipient::Member(draft.asker());
    let text = if personal { draft.personal_text(words) } else { draft.text(words) };
    let reminder =
        Reminder::set((number, text, recipient), timing.clone(), Some(draft.asker()), draft.at(), zone(draft.state));
    let first = reminder.next();
    draft.event(Event::ReminderAdded { reminder: number, text, to: recipient, timing });
    let mut say = Say::new("reminder-set")
        .with("ref", reminder.reference())
        .with("text", text)
        .with("to", recipient_arg(recipient, draft.asker()));
    if let Some(first) = first {
        say = say.with("next", first);
    }
    let notice = Notice::new("reminder.set")
        .about(reminder.reference())
        .line(say)
        .data(json!({ "ref": reminder.reference(), "next": first.map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)) }));
    if personal {
        draft.whisper(notice)
    } else {
        draft.reply(notice)
    }
    Ok(())
}

fn recipient(draft: &mut Draft<'_>, to: Option<&str>) -> Result<Recipient, Refusal> {
    let Some(typed) = to else {
        // In a direct message "remind me" is what is meant; in a room, the room.
        return Ok(if draft.request.place.is_some() { Recipient::Rooms } else { Recipient::Member(draft.asker()) });
    };
    match fold(typed).as_str() {
        "room" | "rooms" => return Ok(Recipient::Rooms),
        "me" => return Ok(Recipient::Member(draft.asker())),
        "coordinators" | "coordinator" => return Ok(Recipient::Coordinators),
        _ => {}
    }
    match draft.org(typed) {
        Ok(org) => Ok(Recipient::Org(org)),
        Err(no_org) => match draft.known_person(typed) {
            Ok(member) => Ok(Recipient::Member(member)),
            Err(_) if no_org.lines.first().is_some_and(|line| line.key != "refusal-org-unknown") => Err(no_org),
            Err(no_person) => Err(no_person),
        },
    }
}

fn recipient_arg(recipient: Recipient, asker: MemberId) -> Arg {
    match recipient {
        Recipient::Rooms => Arg::Key("recipient-room".into()),
        Recipient::Coordinators => Arg::Key("recipient-coordinators".into()),
        Recipient::Member(member) if member == asker => Arg::Key("recipient-me".into()),
        Recipient::Member(member) => Arg::Member(member),
        Recipient::Org(org) => Arg::Org(org),
    }
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Reminder, Refusal> {
    let number = draft.number(typed, Letter::R)?;
    let asker = draft.asker();
    draft
        .state
        .reminders
        .get(&number)
        .filter(|reminder| visible(reminder, asker, draft.standing.coordinator))
        .ok_or_else(|| unknown_reference(Letter::R, number))
}

/// A reminder to one person is theirs and its author's business, and the coordinators'; one to oneself nobody else's.
pub(crate) fn visible(reminder: &Reminder, asker: MemberId, coordinator: bool) -> bool {
    match reminder.to {
        Recipient::Member(member) => {
            let personal = reminder.by == Some(member);
            member == asker || reminder.by == Some(asker) || (coordinator && !personal)
        }
        Recipient::Rooms | Recipient::Coordinators | Recipient::Org(_) => true,
    }
}

fn owned<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Reminder, Refusal> {
    let reminder = find(draft, typed)?;
    let asker = draft.asker();
    if reminder.by == Some(asker) || reminder.to == Recipient::Member(asker) || draft.standing.coordinator {
        Ok(reminder)
    } else {
        Err(Refusal::new(Fault::Forbidden, "refusal-reminder-who").with("ref", reminder.reference()))
    }
}

fn edit(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    text: Option<&str>,
    when: Option<&When>,
    every: Option<&Every>,
) -> Result<(), Refusal> {
    let reminder = owned(draft, typed)?;
    let reference = reminder.reference();
    let words = text.map(|text| bounded(text, LONGEST_TEXT)).transpose()?;
    let timing = timing(draft, when, every)?;
    if words.is_none() && timing.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    if reminder.over && timing.is_none() {
        return Err(Refusal::new(Fault::Closed, "refusal-reminder-over").with("ref", reference));
    }
    let personal = reminder.by.is_some_and(|by| reminder.to == Recipient::Member(by));
    let text = words.map(|words| if personal { draft.personal_text(words) } else { draft.text(words) });
    let event = Event::ReminderEdited { reminder: reminder.number, text, timing: timing.clone() };
    let mut after = reminder.clone();
    if let Some(timing) = timing {
        after.retime(timing, draft.at(), zone(draft.state));
    }
    let next = after.next();
    draft.event(event);
    let mut say = Say::new("reminder-edited").with("ref", reference).with("text", text.unwrap_or(reminder.text));
    if let Some(next) = next {
        say = say.with("next", next);
    }
    let notice = Notice::new("reminder.edited").about(reference).line(say);
    if personal {
        draft.whisper(notice)
    } else {
        draft.reply(notice)
    }
    Ok(())
}

/// Anybody it was said to may have it said again later.
fn snooze(draft: &mut Draft<'_>, typed: &TypedRef, duration: &Dur) -> Result<(), Refusal> {
    let reminder = find(draft, typed)?;
    let reference = reminder.reference();
    if reminder.cancelled {
        return Err(Refusal::new(Fault::Closed, "refusal-reminder-over").with("ref", reference));
    }
    let until = duration.after(&draft.zone(), draft.at());
    draft.event(Event::ReminderSnoozed { reminder: reminder.number, until });
    draft.reply(
        Notice::new("reminder.snoozed")
            .about(reference)
            .line(Say::new("reminder-snoozed").with("ref", reference).with("until", until)),
    );
    Ok(())
}

fn list(draft: &mut Draft<'_>) {
    let asker = draft.asker();
    let mut active: Vec<(DateTime<Utc>, &Reminder)> = draft
        .state
        .reminders
        .values()
        .filter(|reminder| visible(reminder, asker, draft.standing.coordinator))
        .filter_map(|reminder| Some((reminder.next()?, reminder)))
        .collect();
    active.sort_by_key(|(next, reminder)| (*next, reminder.number));
    let mut notice = Notice::new("reminder.list");
    if active.is_empty() {
        notice = notice.line(Say::new("reminders-none"));
    }
    let mut personal = false;
    for (next, reminder) in active.iter().take(LISTED) {
        personal |= reminder.to == Recipient::Member(asker) && reminder.by == Some(asker);
        let mut say = Say::new(match &reminder.timing {
            Timing::Once { .. } => "reminder-line-once",
            Timing::Every { .. } => "reminder-line-every",
        })
        .with("ref", reminder.reference())
        .with("text", Arg::Short(reminder.text, 60))
        .with("next", *next)
        .with("to", recipient_arg(reminder.to, asker));
        if let Timing::Every { every, .. } = &reminder.timing {
            say = say.with("every", Arg::word(every.to_string()));
        }
        notice = notice.about(reminder.reference()).line(say);
    }
    if active.len() > LISTED {
        notice = notice.line(Say::new("reminders-more").with("count", active.len() - LISTED));
    }
    let notice = notice.data(json!({ "count": active.len() }));
    if personal { draft.whisper(notice) } else { draft.reply(notice) }
}

/// Tells what concerns reminders.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let Event::ReminderFired { reminder, due, late } = &entry.event else { return };
    let Some(reminder) = after.reminders.get(reminder) else { return };
    let say = Say::new(if *late { "reminder-late" } else { "reminder" })
        .with("ref", reminder.reference())
        .with("text", reminder.text)
        .with("due", *due);
    let targets: Vec<To> = match reminder.to {
        Recipient::Rooms => vec![To::Rooms],
        Recipient::Member(member) => vec![To::Member(member)],
        Recipient::Coordinators => after.holders(Role::Coordinator).into_iter().map(To::Member).collect(),
        Recipient::Org(org) => {
            after.orgs.get(&org).map(|org| org.delegates().map(To::Member).collect()).unwrap_or_default()
        }
    };
    for to in targets {
        out.push(
            Notice::new("reminder")
                .to(to)
                .about(reminder.reference())
                .line(say.clone())
                .urgency(if to == To::Rooms && !*late {
                    Urgency::Now
                } else if *late {
                    Urgency::WorkingMorning
                } else {
                    Urgency::OwnTime
                })
                .data(json!({
                    "ref": reminder.reference(),
                    "due": due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                    "late": late,
                })),
        );
    }
}
