//! What may be meant while somebody types: references, organisations, zones, sectors, positions, from live state.
//!
//! Pure. A surface asks for one field of a form ([`crate::catalogue::form`]); it shows the labels and fills in the value.

use crate::{
    catalogue::{self, form::form_of},
    decision::{Decision, Status, vote::positions},
    ids::{Letter, MemberId, Ref, TextId},
    people::People,
    remind::{Recipient, Reminder},
    state::State,
    times::Zone,
    vocabulary::{KnownSector, Position},
    words::fold,
};

/// No surface shows more.
pub const MOST: usize = 25;
/// No label and no value is longer.
pub const LONGEST: usize = 100;

/// A field somebody is typing into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The command's full name.
    pub path: String,
    /// The field.
    pub field: String,
    /// What stands in it so far.
    pub typed: String,
    /// The other fields, as far as they are filled in.
    pub filled: Vec<(String, String)>,
}

/// One thing that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What is filled in.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// The texts whose words the hints of this field show: to be put into the directory before.
#[must_use]
pub fn texts_needed(state: &State, asked: &Asked) -> Vec<TextId> {
    if value_of(asked).as_deref() != Some("REF") {
        return Vec::new();
    }
    let decisions = state.decisions.values().map(|decision| decision.title);
    let polls = state.polls.values().map(|poll| poll.question);
    let reminders = state.reminders.values().map(|reminder| reminder.text);
    match letter(asked) {
        Letter::F => polls.collect(),
        Letter::R => reminders.collect(),
        Letter::N => state.indicators.values().map(|indicator| indicator.name).collect(),
        // A review is told by its number and date.
        Letter::V => Vec::new(),
        Letter::C => Vec::new(),
        Letter::T => state.tasks.values().map(|task| task.text).collect(),
        Letter::I => state.inputs.values().map(|input| input.text).collect(),
        Letter::M => state.meetings.values().map(|meeting| meeting.title).collect(),
        Letter::K => state.notes.values().map(|note| note.text).collect(),
        _ => decisions.collect(),
    }
}

/// What may be meant, the likeliest first. Without a partnership only what is the same everywhere.
#[must_use]
pub fn hints(state: &State, people: &People, member: Option<MemberId>, asked: &Asked) -> Vec<Hint> {
    let Some(value) = value_of(asked) else { return Vec::new() };
    let (before, last) = match value.ends_with(",…") {
        true => asked.typed.rfind([',', '،']).map_or(("", asked.typed.as_str()), |at| {
            let comma = asked.typed[at..].chars().next().map_or(1, char::len_utf8);
            asked.typed.split_at(at + comma)
        }),
        false => ("", asked.typed.as_str()),
    };
    let all: Vec<(String, Option<String>)> = match value.trim_end_matches(",…") {
        "REF" => references(state, people, member, asked),
        "IANA" => Zone::all().map(|zone| (zone.to_owned(), None)).collect(),
        "ITEM" => crate::cycle::ITEMS.iter().map(|item| (item.id.to_string(), None)).collect(),
        "CRITERION" => (1..=crate::scorecard::CRITERIA_COUNT).map(|number| (format!("C{number}"), None)).collect(),
        "TOPIC" => crate::guide::topics().into_iter().map(|topic| (topic, None)).collect(),
        "SECTOR" => sectors(state, people),
        "POSITION" => the_positions(state, asked).into_iter().map(|p| (p.word().to_owned(), None)).collect(),
        "COMMAND" => catalogue::paths().into_iter().map(|path| (path, None)).collect(),
        "PERSON|ORG" | "ORG|PERSON" => {
            let words = ["room", "me", "coordinators"]
                .into_iter()
                .filter(|word| asked.path.starts_with("remind") || (*word == "me" && asked.path.starts_with("task")));
            words.map(|word| (word.to_owned(), None)).chain(orgs(state, people)).collect()
        }
        "ORG" => orgs(state, people),
        "PERSON" => names(people),
        _ => Vec::new(),
    };
    let wanted = fold(last.trim());
    let mut found: Vec<(bool, Hint)> = Vec::new();
    for (value, name) in all {
        let label = name.map_or_else(|| value.clone(), |name| format!("{value} · {name}"));
        let folded = fold(&label);
        if !folded.contains(&wanted) {
            continue;
        }
        let value = format!("{before}{}{value}", if before.is_empty() { "" } else { " " });
        // A value that was cut would mean something else.
        if value.chars().count() <= LONGEST {
            let begins = folded.split([' ', '/']).any(|word| word.starts_with(&wanted));
            found.push((begins, Hint { value, label: cut(&label) }));
        }
    }
    // What begins like this comes first; within, the order of the list.
    found.sort_by_key(|(begins, _)| !begins);
    found.into_iter().map(|(_, hint)| hint).take(MOST).collect()
}

/// Everybody with a number here, by name.
fn names(people: &People) -> Vec<(String, Option<String>)> {
    let mut names: Vec<_> = people.members().values().map(|person| person.name.clone()).collect();
    names.retain(|name| !name.is_empty());
    names.sort_by_key(|name| fold(name));
    names.dedup();
    names.into_iter().map(|name| (name, None)).collect()
}

fn value_of(asked: &Asked) -> Option<String> {
    form_of(&asked.path)?.fields.into_iter().find(|field| field.name == asked.field).map(|field| field.value)
}

fn letter(asked: &Asked) -> Letter {
    let path = asked.path.as_str();
    match path.split(' ').next() {
        _ if asked.field == "meeting" => Letter::M,
        Some("meeting") => Letter::M,
        Some("poll") => Letter::F,
        Some("remind") => Letter::R,
        Some("indicator") => Letter::N,
        Some("review") => Letter::V,
        Some("checkin") => Letter::C,
        Some("task") => Letter::T,
        Some("input") if path != "input give" => Letter::I,
        Some("note") if path != "note add" => Letter::K,
        _ => Letter::D,
    }
}

fn cut(label: &str) -> String {
    let line = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    format!("{}…", line.chars().take(LONGEST - 1).collect::<String>())
}

/// The references the command can be about, the newest first.
fn references(
    state: &State,
    people: &People,
    member: Option<MemberId>,
    asked: &Asked,
) -> Vec<(String, Option<String>)> {
    let path = asked.path.as_str();
    let named = |reference: Ref, text: TextId| (reference.to_string(), people.text(text).map(str::to_owned));
    match letter(asked) {
        Letter::F => {
            let open_only = matches!(path, "poll answer" | "poll close");
            let polls = state.polls.values().rev().filter(|poll| !open_only || poll.closed.is_none());
            polls.map(|poll| named(poll.reference(), poll.question)).collect()
        }
        Letter::R => {
            let mine = |reminder: &&Reminder| match reminder.to {
                Recipient::Member(to) => member == Some(to) || (member.is_some() && reminder.by == member),
                _ => true,
            };
            let reminders = state.reminders.values().rev().filter(|reminder| !reminder.cancelled).filter(mine);
            reminders.map(|reminder| named(reminder.reference(), reminder.text)).collect()
        }
        Letter::N => {
            let active = state.indicators.values().rev().filter(|indicator| indicator.ended.is_none());
            active.map(|indicator| named(indicator.reference(), indicator.name)).collect()
        }
        Letter::V => state
            .reviews
            .open()
            .map(|review| (review.reference().to_string(), Some(review.on.format("%Y-%m-%d").to_string())))
            .collect(),
        Letter::C => {
            let open = state.checkins.open.as_ref().map(|open| open.reference());
            let mut closed: Vec<Ref> = state.checkins.rounds().map(crate::checkin::Round::reference).collect();
            closed.sort_by_key(|reference| std::cmp::Reverse(reference.number));
            open.into_iter().chain(closed).map(|reference| (reference.to_string(), None)).collect()
        }
        Letter::I => {
            let inputs = state.inputs.values().rev().filter(|input| input.answered.is_none());
            inputs.map(|input| named(input.reference(), input.text)).collect()
        }
        Letter::M => {
            let open_only = matches!(path, "meeting move" | "meeting cancel" | "meeting attend" | "meeting agenda");
            let meetings = state.meetings.values().rev().filter(|meeting| !open_only || meeting.is_open());
            meetings.map(|meeting| named(meeting.reference(), meeting.title)).collect()
        }
        Letter::K => {
            let seen = state.notes.values().rev().filter(|note| note.withdrawn.is_none());
            let seen = seen.filter(|note| member.is_some_and(|member| note.shows(state, member)));
            seen.map(|note| named(note.reference(), note.text)).collect()
        }
        Letter::T => {
            let tasks = state.tasks.values().rev().filter(|task| task.open());
            tasks.map(|task| named(task.reference(), task.text)).collect()
        }
        _ => {
            let fits = |decision: &&Decision| match path {
                "vote" => matches!(decision.status, Status::Open | Status::Integrating { .. }),
                "decision withdraw" => decision.closed.is_none(),
                "decision sponsor" => decision.status == Status::Waiting,
                "decision outcome" | "decision dissent" => decision.status == Status::Closed,
                "decision review" => decision.review.is_some(),
                "propose" => decision.in_force(),
                _ => true,
            };
            state.decisions.values().rev().filter(fits).map(|d| named(d.reference(), d.title)).collect()
        }
    }
}

fn orgs(state: &State, people: &People) -> Vec<(String, Option<String>)> {
    let here = state.orgs.values().filter(|org| org.left.is_none());
    here.filter_map(|org| Some((people.text(org.code)?.to_owned(), people.text(org.name).map(str::to_owned)))).collect()
}

fn sectors(state: &State, people: &People) -> Vec<(String, Option<String>)> {
    let own = state.terms.iter().flat_map(|terms| &terms.sectors).filter_map(|sector| people.text(sector.own_word()?));
    let known = KnownSector::WORDS.iter().copied();
    own.chain(known).map(|word| (word.to_owned(), None)).collect()
}

/// The positions of the proposal that is named already, else all.
fn the_positions(state: &State, asked: &Asked) -> Vec<Position> {
    let named = asked.filled.iter().find(|(field, _)| field == "ref").and_then(|(_, value)| value.parse::<Ref>().ok());
    let decision = named.filter(|r| r.letter == Letter::D).and_then(|r| state.decisions.get(&r.number));
    decision.map_or_else(|| Position::ALL.to_vec(), |decision| positions(decision.method).to_vec())
}
