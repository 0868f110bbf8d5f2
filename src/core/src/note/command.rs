//! `note …`: added, edited, withdrawn, redacted, shown, listed.

use chrono::NaiveDate;
use serde_json::json;

use super::{Note, NoteParticulars, Readers, Topic, current, notices};
use crate::{
    catalogue::{NoteAdd, NoteCommand},
    decide::{Draft, bounded, unknown_reference},
    decision::{advice::adviser, particulars::Adviser, rules::SHORTEST_REASON},
    event::Event,
    ids::{Letter, OrgId, Ref, TextId, TypedRef},
    input::question::in_public,
    notice::Notice,
    partnership::sector_typed,
    refusal::{Fault, Refusal},
    stakeholder::which_org,
    state::State,
    vocabulary::{NoteKind, Participation},
    words::{
        say::{Arg, Say},
        western_digits,
    },
};

const LONGEST: usize = 2_000;
const LONGEST_REASON: usize = 1_000;
const LONGEST_LINK: usize = 500;
const LONGEST_TOPIC: usize = 60;
const MOST: usize = 5_000;
const LISTED: usize = 15;

/// Decides `note …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &NoteCommand) -> Result<(), Refusal> {
    match command {
        NoteCommand::Add(add_) => add(draft, add_),
        NoteCommand::Edit { reference, text } => edit(draft, reference, text),
        NoteCommand::Withdraw { reference } => withdraw(draft, reference),
        NoteCommand::Redact { reference, reason } => redact(draft, reference, reason),
        NoteCommand::Show { reference } => show(draft, reference),
        NoteCommand::List { what } => {
            list(draft, *what);
            Ok(())
        }
    }
}

/// A note the asker may read; one they may not read is not there for them.
fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Note, Refusal> {
    let number = draft.number(typed, Letter::K)?;
    let note = draft.state.notes.get(&number).filter(|note| note.shows(draft.state, draft.asker()));
    note.ok_or_else(|| unknown_reference(Letter::K, number))
}

fn find_current<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Note, Refusal> {
    let note = find(draft, typed)?;
    match note.withdrawn {
        None => Ok(note),
        Some(_) => Err(Refusal::new(Fault::Closed, "refusal-note-withdrawn").with("ref", note.reference())),
    }
}

/// Something of this partnership that a note can be about.
fn matter(draft: &Draft<'_>, typed: &TypedRef) -> Result<Ref, Refusal> {
    let reference = typed.reference;
    let number = draft.number(typed, reference.letter)?;
    let state = draft.state;
    let there = match reference.letter {
        Letter::D => state.decisions.contains_key(&number),
        Letter::K => state.notes.get(&number).is_some_and(|note| note.shows(state, draft.asker())),
        Letter::I => state.inputs.contains_key(&number),
        Letter::Q => state.questions.contains_key(&number),
        Letter::T => state.tasks.contains_key(&number),
        Letter::N => state.indicators.contains_key(&number),
        Letter::V => state.reviews.all.contains_key(&number),
        Letter::F => state.polls.contains_key(&number),
        Letter::C => {
            let open = state.checkins.open.as_ref().map(|open| open.number);
            open == Some(number) || state.checkins.round(number).is_some()
        }
        Letter::S => state.orgs.contains_key(&OrgId(number)),
        Letter::M => state.meetings.contains_key(&number),
        Letter::R => return Err(Refusal::new(Fault::NotFound, "refusal-note-on").with("ref", reference)),
    };
    if there { Ok(reference) } else { Err(unknown_reference(reference.letter, number)) }
}

/// For whom the asker speaks: the organisation one speaks for, where it is clear which.
fn speaks_for(draft: &Draft<'_>, for_org: Option<&str>) -> Result<Option<OrgId>, Refusal> {
    let seats: Vec<OrgId> = draft.standing.seats.iter().map(|(org, _)| *org).collect();
    match (for_org, seats.as_slice()) {
        (Some(typed), _) => {
            let org = draft.org(typed)?;
            if seats.contains(&org) {
                return Ok(Some(org));
            }
            Err(Refusal::new(Fault::Forbidden, "refusal-not-delegate").with("org", org))
        }
        (None, []) => Ok(None),
        (None, [one]) => Ok(Some(*one)),
        // Who notes as a coordinator need not say for whom else they speak.
        (None, _) if draft.standing.coordinator || draft.standing.facilitator => Ok(None),
        (None, several) => Err(which_org(several)),
    }
}

/// Kinds that are kept in a small circle unless their author shares them (`method.md` 3.2).
const fn restricted(kind: NoteKind) -> bool {
    matches!(kind, NoteKind::Conflict | NoteKind::Need | NoteKind::NeedMet)
}

fn readers(command: &NoteAdd) -> Result<Readers, Refusal> {
    let kind = command.what;
    // What somebody needs to take part never leaves its circle.
    if command.public && matches!(kind, NoteKind::Need | NoteKind::NeedMet) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-note-need-public").hint("refusal-note-need-public-hint"));
    }
    Ok(match (command.public, command.private, restricted(kind)) {
        (true, _, true) => Readers::Partners,
        (true, _, false) => Readers::Everybody,
        (false, true, _) | (false, false, true) => Readers::Circle,
        (false, false, false) => Readers::Partners,
    })
}

fn add(draft: &mut Draft<'_>, command: &NoteAdd) -> Result<(), Refusal> {
    let kind = command.what;
    let words = bounded(&command.text, LONGEST)?;
    if draft.state.notes.len() >= MOST {
        return Err(Refusal::new(Fault::Limit, "refusal-notes-many").with("most", MOST));
    }
    let readers = readers(command)?;
    let org = speaks_for(draft, command.for_org.as_ref().map(|org| org.0.as_str()))?;
    let mut particulars = NoteParticulars::default();
    for typed in command.with.iter().flat_map(|list| &list.0) {
        match adviser(draft, &typed.0)? {
            Adviser::Org(org) if !particulars.orgs.contains(&org) => particulars.orgs.push(org),
            Adviser::Member(member) if !particulars.persons.contains(&member) => particulars.persons.push(member),
            _ => {}
        }
    }
    named(draft, kind, org, &mut particulars)?;
    particulars.on = command.on.as_ref().map(|typed| matter(draft, typed)).transpose()?;
    about(draft, kind, &particulars)?;
    for typed in command.sectors.iter().flat_map(|list| &list.0) {
        let sector = sector_typed(draft, &typed.0)?;
        if !particulars.sectors.contains(&sector) {
            particulars.sectors.push(sector);
        }
    }
    particulars.date = day(draft, command)?;
    let link = command.link.as_deref().map(link).transpose()?;
    let topic = command.topic.as_deref().map(|topic| bounded(topic, LONGEST_TOPIC)).transpose()?;
    if kind == NoteKind::ParticipationLevel {
        particulars.level = Some(level(topic, words)?);
    }

    let note = draft.state.notes.keys().next_back().map_or(1, |last| last + 1);
    // What somebody needs is theirs: it goes when they are erased.
    let text = if kind == NoteKind::Need { draft.personal_text(words) } else { draft.text(words) };
    particulars.link = link.map(|link| draft.text(link));
    if let Some(word) = topic.filter(|_| kind != NoteKind::ParticipationLevel) {
        particulars.topic = Some(match word.parse() {
            Ok(known) => Topic::Known(known),
            Err(_) => Topic::Own(draft.text(word)),
        });
    }
    let dated = particulars.date.is_some();
    draft.event(Event::NoteAdded { note, kind, text, org, readers, particulars: Box::new(particulars) });
    let reference = Ref::new(Letter::K, note);
    let mut notice = Notice::new("note.added")
        .about(reference)
        .line(Say::new("note-done").with("ref", reference).with("kind", notices::kind_arg(kind)))
        .data(json!({ "ref": reference, "kind": kind, "readers": readers }));
    if readers == Readers::Circle {
        notice = notice.line(Say::new("note-done-circle"));
    }
    if kind == NoteKind::Milestone && !dated {
        notice = notice.line(Say::new("note-milestone-undated"));
    }
    match readers {
        Readers::Circle => draft.whisper(notice),
        _ if notices::announced(kind) && !in_public(draft) => draft.confirm(notice),
        _ => draft.reply(notice),
    }
    Ok(())
}

/// Whom a note names, and whether its author may name them.
fn named(
    draft: &Draft<'_>,
    kind: NoteKind,
    org: Option<OrgId>,
    particulars: &mut NoteParticulars,
) -> Result<(), Refusal> {
    let nobody = particulars.orgs.is_empty() && particulars.persons.is_empty();
    match kind {
        // One gives one's own organisation's yes; the coordinators write down who gave it in a meeting (4.11).
        NoteKind::Commitment => {
            let inside = draft.standing.coordinator || draft.standing.facilitator;
            let foreign = particulars.orgs.iter().find(|named| draft.standing.rank_in(**named).is_none());
            match (foreign, org) {
                (Some(foreign), _) if !inside => {
                    return Err(Refusal::new(Fault::Forbidden, "refusal-note-commitment").with("org", *foreign));
                }
                (None, Some(own)) if particulars.orgs.is_empty() => particulars.orgs.push(own),
                (None, None) if particulars.orgs.is_empty() => return Err(with_whom(kind)),
                _ => {}
            }
        }
        NoteKind::Promoter | NoteKind::Resonance if nobody => match org {
            Some(own) if kind == NoteKind::Resonance => particulars.orgs.push(own),
            Some(_) => particulars.persons.push(draft.asker()),
            None => return Err(with_whom(kind)),
        },
        NoteKind::Conversation if particulars.orgs.is_empty() => return Err(with_whom(kind)),
        NoteKind::Briefing | NoteKind::Buddy if particulars.orgs.is_empty() => return Err(with_whom(kind)),
        _ => {}
    }
    Ok(())
}

fn with_whom(kind: NoteKind) -> Refusal {
    Refusal::new(Fault::Usage, "refusal-note-with")
        .with("kind", notices::kind_arg(kind))
        .hint("refusal-note-with-hint")
        .with("word", Arg::word(kind.word()))
}

/// What a note of this kind must be about.
fn about(draft: &Draft<'_>, kind: NoteKind, particulars: &NoteParticulars) -> Result<(), Refusal> {
    if kind != NoteKind::NeedMet {
        return Ok(());
    }
    let need = particulars
        .on
        .filter(|on| on.letter == Letter::K)
        .and_then(|on| draft.state.notes.get(&on.number))
        .filter(|note| note.kind == NoteKind::Need && note.withdrawn.is_none());
    match need {
        None => Err(Refusal::new(Fault::Usage, "refusal-note-need-met").hint("refusal-note-need-met-hint")),
        Some(need) if super::met_by(draft.state, need).is_some() => {
            Err(Refusal::new(Fault::Conflict, "refusal-note-need-met-already").with("ref", need.reference()))
        }
        Some(_) => Ok(()),
    }
}

fn link(typed: &str) -> Result<&str, Refusal> {
    let link = bounded(typed, LONGEST_LINK)?;
    let known = ["https://", "http://"].iter().any(|scheme| link.to_lowercase().starts_with(scheme));
    if known && !link.contains(char::is_whitespace) {
        return Ok(link);
    }
    Err(Refusal::new(Fault::Usage, "refusal-note-link")
        .with("link", Arg::word(link.chars().take(40).collect::<String>())))
}

/// How much is promised: the word of `--kind`, else the first word of the text.
fn level(topic: Option<&str>, words: &str) -> Result<Participation, Refusal> {
    let typed = topic.or_else(|| words.split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '،')).next());
    typed.unwrap_or_default().parse().map_err(|_| {
        Refusal::new(Fault::Usage, "refusal-note-level")
            .with("words", Arg::list(Participation::WORDS.iter().copied().map(Arg::word)))
            .hint("refusal-note-level-hint")
    })
}

/// The day of a milestone: as named, else the first day written in the text (`2026-05-01`).
fn day(draft: &Draft<'_>, command: &NoteAdd) -> Result<Option<chrono::DateTime<chrono::Utc>>, Refusal> {
    if let Some(by) = &command.by {
        return draft.instant(by).map(Some);
    }
    if command.what != NoteKind::Milestone {
        return Ok(None);
    }
    let text = western_digits(&command.text);
    let written = text
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .find_map(|word| NaiveDate::parse_from_str(word, "%Y-%m-%d").ok());
    let nine = |day: NaiveDate| day.and_hms_opt(9, 0, 0);
    Ok(written.and_then(nine).map(|local| draft.zone().instant(local)))
}

/// Whether the asker may change it: its author; for one whose author is gone or speaks for the same organisation, that
/// organisation's people; for what nobody owns any more, the coordinators.
fn owns(draft: &Draft<'_>, note: &Note) -> bool {
    note.by == Some(draft.asker())
        || note.org.is_some_and(|org| note.partners() && draft.standing.rank_in(org).is_some())
        || (note.by.is_none() && draft.standing.coordinator)
}

fn not_yours(note: &Note) -> Refusal {
    Refusal::new(Fault::Forbidden, "refusal-note-owner")
        .with("ref", note.reference())
        .hint("refusal-note-owner-hint")
        .with("kind", Arg::word(note.kind.word()))
}

fn edit(draft: &mut Draft<'_>, typed: &TypedRef, text: &str) -> Result<(), Refusal> {
    let note = find_current(draft, typed)?;
    if !owns(draft, note) {
        return Err(not_yours(note));
    }
    let words = bounded(text, LONGEST)?;
    let text = if note.kind == NoteKind::Need { draft.personal_text(words) } else { draft.text(words) };
    draft.event(Event::NoteEdited { note: note.number, text, was: note.text });
    changed(draft, note, "note.edited", "note-edit-done");
    Ok(())
}

/// The answer to a change: announced ones are the answer in the room themselves.
fn changed(draft: &mut Draft<'_>, note: &Note, kind: &'static str, key: &'static str) {
    let reference = note.reference();
    let notice = Notice::new(kind).about(reference).line(Say::new(key).with("ref", reference));
    match note.readers {
        Readers::Circle => draft.whisper(notice),
        _ if notices::announced(note.kind) => draft.confirm(notice),
        _ => draft.reply(notice),
    }
}

fn withdraw(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let note = find_current(draft, typed)?;
    if owns(draft, note) {
        draft.event(Event::NoteWithdrawn { note: note.number, org: None });
        changed(draft, note, "note.withdrawn", "note-withdraw-done");
        return Ok(());
    }
    // Whose yes or whose need it is says so themselves.
    let own = note.particulars.orgs.iter().find(|org| draft.standing.rank_in(**org).is_some());
    if let Some(org) = own.filter(|_| matches!(note.kind, NoteKind::Commitment | NoteKind::Promoter)) {
        draft.event(Event::NoteWithdrawn { note: note.number, org: Some(*org) });
        changed(draft, note, "note.withdrawn", "note-withdraw-done");
        return Ok(());
    }
    let need = note.particulars.on.and_then(|on| draft.state.notes.get(&on.number));
    if note.kind == NoteKind::NeedMet && need.is_some_and(|need| need.by == Some(draft.asker())) {
        draft.event(Event::NoteWithdrawn { note: note.number, org: None });
        changed(draft, note, "note.withdrawn", "note-withdraw-done");
        return Ok(());
    }
    Err(not_yours(note))
}

/// `note redact`: the words are erased, with every earlier form and translation; that and why stays on the log.
fn redact(draft: &mut Draft<'_>, typed: &TypedRef, reason: &str) -> Result<(), Refusal> {
    let state = draft.state;
    let reference = typed.reference;
    let (texts, owner): (Vec<TextId>, bool) = match reference.letter {
        Letter::K => {
            let note = find(draft, typed)?;
            (note.texts().collect(), owns(draft, note))
        }
        Letter::I => {
            let number = draft.number(typed, Letter::I)?;
            let input = state.inputs.get(&number).ok_or_else(|| unknown_reference(Letter::I, number))?;
            let reason = input.answered.map(|answered| answered.reason);
            (std::iter::once(input.text).chain(reason).collect(), input.by == Some(draft.asker()))
        }
        Letter::T => {
            let number = draft.number(typed, Letter::T)?;
            let task = state.tasks.get(&number).ok_or_else(|| unknown_reference(Letter::T, number))?;
            (std::iter::once(task.text).chain(task.reason).collect(), task.by == Some(draft.asker()))
        }
        _ => return Err(Refusal::new(Fault::NotFound, "refusal-redact-what").with("ref", reference)),
    };
    if !owner && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-redact-who").with("ref", reference));
    }
    let reason = bounded(reason, LONGEST_REASON)?;
    if reason.chars().count() < SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-redact-reason").with("least", SHORTEST_REASON));
    }
    let translated = texts.iter().filter_map(|text| state.translated.get(text)).flat_map(|texts| texts.values());
    let mut gone: Vec<TextId> = texts.iter().chain(translated).copied().collect();
    gone.retain(|text| !state.erased.contains(text));
    if gone.is_empty() {
        return Err(Refusal::new(Fault::Conflict, "refusal-redacted").with("ref", reference));
    }
    let reason = draft.text(reason);
    draft.event(Event::Redacted { what: reference, reason });
    draft.erase(gone);
    draft.whisper(
        Notice::new("note.redacted").about(reference).line(Say::new("note-redact-done").with("ref", reference)),
    );
    Ok(())
}

fn show(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let note = find(draft, typed)?;
    let mut notice = Notice::new("note.show")
        .about(note.reference())
        .line(notices::line(note, note.text.into()))
        .lines(notices::particulars(draft.state, note));
    for (text, until) in note.before.iter().rev() {
        notice = notice.line(Say::new("note-before").with("until", Arg::Day(*until)).with("text", *text));
    }
    if let Some(withdrawn) = note.withdrawn {
        notice = notice.line(Say::new("note-was-withdrawn").with("date", Arg::Day(withdrawn)));
    }
    let notice = notice.data(notices::figures(note));
    if note.partners() {
        draft.reply(notice)
    } else {
        draft.whisper(notice)
    }
    Ok(())
}

/// What the asker may read where they ask: in a room what all there may read, to the bot directly all that is theirs.
fn list(draft: &mut Draft<'_>, kind: Option<NoteKind>) {
    let state: &State = draft.state;
    let least = match (draft.request.place.is_some(), in_public(draft)) {
        (_, true) => Readers::Everybody,
        (true, false) => Readers::Partners,
        (false, false) => Readers::Circle,
    };
    let asker = draft.asker();
    let mut all: Vec<&Note> = match kind {
        Some(kind) => current(state, kind).collect(),
        None => state.notes.values().filter(|note| note.withdrawn.is_none()).collect(),
    };
    all.retain(|note| note.shows(state, asker));
    let mine = all.len();
    all.retain(|note| note.readers >= least);
    let mut notice = Notice::new("note.list");
    if all.is_empty() {
        notice = notice.line(Say::new("notes-none"));
    }
    for note in all.iter().rev().take(LISTED) {
        notice = notice.about(note.reference()).line(notices::line(note, Arg::Short(note.text, 120)));
    }
    if all.len() > LISTED {
        notice = notice.line(Say::new("notes-more").with("count", all.len() - LISTED));
    }
    if mine > all.len() {
        notice = notice.line(Say::new("notes-private").with("count", mine - all.len()));
    }
    let figures: Vec<_> = all.iter().rev().map(|note| notices::figures(note)).collect();
    draft.reply(notice.data(json!({ "count": all.len(), "notes": figures })));
}
