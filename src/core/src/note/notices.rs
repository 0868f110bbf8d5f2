//! What is told about notes, to whom.

use serde_json::{Value, json};

use super::{Note, Readers, Topic};
use crate::{
    event::{Entry, Event},
    ids::{Letter, MemberId},
    notice::{Notice, To, Urgency, code_of},
    partnership::Role,
    state::State,
    vocabulary::NoteKind,
    words::say::{Arg, Say},
};

/// The name of a kind.
pub(crate) fn kind_arg(kind: NoteKind) -> Arg {
    Arg::Key(format!("note-kind-{kind}").into())
}

/// Kinds the rooms hear of: they are news. The others are kept for the record, and found when they are looked for.
pub(super) const fn announced(kind: NoteKind) -> bool {
    !matches!(
        kind,
        NoteKind::Conversation
            | NoteKind::Resonance
            | NoteKind::Commitment
            | NoteKind::Promoter
            | NoteKind::Briefing
            | NoteKind::Buddy
            | NoteKind::Need
            | NoteKind::NeedMet
    )
}

/// Who noted it: the organisation, else somebody with a part here. Persons are not named to all.
fn author(note: &Note) -> Arg {
    note.org.map_or_else(|| Arg::Key("note-by-process".into()), Arg::Org)
}

/// One line about a note, with these words of it.
pub(super) fn line(note: &Note, text: Arg) -> Say {
    Say::new("note-line")
        .with("ref", note.reference())
        .with("kind", kind_arg(note.kind))
        .with("by", author(note))
        .with("date", Arg::Day(note.at))
        .with("text", text)
}

/// What only some notes say, a line each.
pub(super) fn particulars(state: &State, note: &Note) -> Vec<Say> {
    let said = &note.particulars;
    let mut lines = Vec::new();
    if !said.orgs.is_empty() || !said.persons.is_empty() {
        let orgs = said.orgs.iter().map(|org| Arg::Org(*org));
        let persons = said.persons.iter().map(|member| Arg::Member(*member));
        lines.push(Say::new("note-with").with("who", Arg::List(orgs.chain(persons).collect())));
    }
    if let Some(topic) = said.topic {
        let topic = match topic {
            Topic::Known(known) => Arg::Key(format!("note-topic-{known}").into()),
            Topic::Own(text) => Arg::Text(text),
        };
        lines.push(Say::new("note-topic").with("topic", topic));
    }
    if let Some(level) = said.level {
        let sectors = said.sectors.iter().map(|sector| state.sector_arg(*sector)).collect();
        let key = if said.sectors.is_empty() { "note-level-all" } else { "note-level" };
        let say = Say::new(key).with("level", Arg::Key(format!("participation-{level}").into()));
        lines.push(if said.sectors.is_empty() { say } else { say.with("sectors", Arg::List(sectors)) });
    }
    if let Some(date) = said.date {
        lines.push(Say::new("note-date").with("date", Arg::Day(date)));
    }
    if let Some(on) = said.on {
        lines.push(Say::new("note-on").with("on", on));
    }
    if let Some(link) = said.link {
        lines.push(Say::new("note-link").with("link", link));
    }
    lines
}

/// The figures of a note.
pub(super) fn figures(note: &Note) -> Value {
    json!({
        "ref": note.reference(),
        "kind": note.kind,
        "readers": note.readers,
        "org": note.org.map(code_of),
        "with": note.particulars.orgs.iter().map(|org| code_of(*org)).collect::<Vec<_>>(),
        "on": note.particulars.on,
        "withdrawn": note.withdrawn.is_some(),
    })
}

/// Tells what concerns notes.
pub(crate) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    match &entry.event {
        Event::NoteAdded { note, .. } => {
            let Some(note) = after.notes.get(note) else { return };
            added(after, note, entry, out);
        }
        Event::NoteEdited { note, .. } => {
            let Some(note) = after.notes.get(note) else { return };
            told(note, "note.edited", "note-edited", out);
        }
        Event::NoteWithdrawn { note, org } => {
            let Some(note) = after.notes.get(note) else { return };
            // Whoever wrote down another's yes hears that it is none.
            if let (Some(org), Some(by)) = (org, note.by.filter(|by| entry.by != Some(*by))) {
                let say = Say::new("note-taken-out").with("ref", note.reference()).with("org", *org);
                out.push(private(note, "note.withdrawn", by).line(say));
            }
            if org.is_none() {
                told(note, "note.withdrawn", "note-withdrawn", out);
            }
        }
        Event::Redacted { what, reason } => {
            // What few may read is redacted among them.
            let few = what.letter == Letter::K && after.notes.get(&what.number).is_none_or(|note| !note.partners());
            if !few {
                let say = Say::new("note-redacted").with("ref", *what).with("reason", *reason);
                out.push(Notice::new("note.redacted").to(To::Rooms).about(*what).line(say));
            }
        }
        _ => {}
    }
}

fn private(note: &Note, kind: &'static str, to: MemberId) -> Notice {
    Notice::new(kind)
        .to(To::Member(to))
        .about(note.reference())
        .data(json!({ "ref": note.reference(), "kind": note.kind }))
        .urgency(Urgency::WorkingMorning)
}

fn added(after: &State, note: &Note, entry: &Entry, out: &mut Vec<Notice>) {
    let reference = note.reference();
    if note.readers == Readers::Circle {
        let say = line(note, note.text.into());
        let others = after.holders(Role::Coordinator).into_iter().filter(|member| entry.by != Some(*member));
        out.extend(others.map(|member| private(note, "note.added", member).line(say.clone())));
        // Whose need is said to be met can say that it is not.
        let need = note.particulars.on.and_then(|on| after.notes.get(&on.number));
        let whose = need.and_then(|need| need.by).filter(|by| entry.by != Some(*by));
        if let Some(member) = whose.filter(|_| note.kind == NoteKind::NeedMet) {
            let how = Say::new("note-need-met-how").with("ref", reference);
            out.push(private(note, "note.added", member).line(say).line(how));
        }
        return;
    }
    if note.kind == NoteKind::Commitment {
        for (id, org) in note.particulars.orgs.iter().filter_map(|id| Some((*id, after.orgs.get(id)?))) {
            if let Some(lead) = org.lead.filter(|lead| entry.by != Some(*lead) && note.org != Some(id)) {
                let say = Say::new("note-commitment-yours").with("org", id).with("text", note.text);
                let how = Say::new("note-commitment-how").with("ref", reference).with("org", id);
                out.push(private(note, "note.added", lead).line(say).line(how));
            }
        }
    }
    if announced(note.kind) {
        let notice = Notice::new("note.added")
            .to(To::Rooms)
            .about(reference)
            .line(line(note, note.text.into()))
            .lines(particulars(after, note))
            .data(figures(note));
        if note.readers == Readers::Everybody {
            out.push(notice.clone().to(To::Public));
        }
        out.push(notice);
    }
}

/// That a note that was announced has changed.
fn told(note: &Note, kind: &'static str, key: &'static str, out: &mut Vec<Notice>) {
    if !announced(note.kind) || !note.partners() {
        return;
    }
    let reference = note.reference();
    let say = Say::new(key).with("ref", reference).with("kind", kind_arg(note.kind)).with("text", note.text);
    let notice = Notice::new(kind).to(To::Rooms).about(reference).line(say).data(figures(note));
    if note.readers == Readers::Everybody {
        out.push(notice.clone().to(To::Public));
    }
    out.push(notice);
}
