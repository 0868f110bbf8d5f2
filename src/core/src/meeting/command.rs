//! `meeting …`: planned, moved, cancelled; replies, agenda, papers, notes; held, or recorded afterwards.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Meeting, Topic, came_back, notice_hours, notices, zone};
use crate::{
    catalogue::{
        MeetingCommand, MeetingPlan, MeetingRecord,
        value::{List, OrgName, PollOptions},
    },
    decide::{Draft, bounded, unknown_reference},
    decision::{Seat, governance, propose::voice},
    event::Event,
    ids::{ItemId, Letter, OrgId, Ref, TypedRef},
    notice::Notice,
    refusal::{Fault, Refusal},
    state::State,
    times::When,
    vocabulary::Attendance,
    words::say::{Arg, Say},
};

const LONGEST_TITLE: usize = 120;
const LONGEST_TOPIC: usize = 200;
const LONGEST_PLACE: usize = 300;
const LONGEST_LINK: usize = 500;
const LONGEST_NOTE: usize = 4_000;
const LONGEST_REASON: usize = 1_000;
const MOST_TOPICS: usize = 30;
const MOST_ADDED: usize = 50;
const MOST_AHEAD: usize = 200;
const LISTED: usize = 15;

/// Decides `meeting …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &MeetingCommand) -> Result<(), Refusal> {
    match command {
        MeetingCommand::Plan(plan) => self::plan(draft, plan),
        MeetingCommand::Move { reference, at } => moved(draft, reference, at),
        MeetingCommand::Cancel { reference, reason } => cancel(draft, reference, reason.as_deref()),
        MeetingCommand::Attend { reference, coming } => attend(draft, reference, *coming),
        MeetingCommand::Agenda { reference, text, for_org } => {
            agenda(draft, reference, text, for_org.as_ref().map(|org| org.0.as_str()))
        }
        MeetingCommand::Paper { reference, link } => paper(draft, reference, link),
        MeetingCommand::Note { reference, text } => note(draft, reference, text),
        MeetingCommand::Close { reference, present } => close(draft, reference, present),
        MeetingCommand::Record(record) => self::record(draft, record),
        MeetingCommand::Show { reference } => show(draft, reference),
        MeetingCommand::List => {
            list(draft);
            Ok(())
        }
    }
}

fn next_number(state: &State) -> u32 {
    state.meetings.keys().next_back().map_or(1, |last| last + 1)
}

/// Whoever keeps the process moving.
fn process(draft: &Draft<'_>) -> Result<(), Refusal> {
    if draft.standing.coordinator || draft.standing.facilitator {
        return Ok(());
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-meeting-who"))
}

fn find<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Meeting, Refusal> {
    let number = draft.number(typed, Letter::M)?;
    draft.state.meetings.get(&number).ok_or_else(|| unknown_reference(Letter::M, number))
}

fn over(draft: &Draft<'_>, meeting: &Meeting) -> Refusal {
    Refusal::new(Fault::Closed, "refusal-meeting-over")
        .with("ref", meeting.reference())
        .with("state", Arg::Key(format!("meeting-state-{}", meeting.state_word(draft.at())).into()))
}

/// A meeting that was neither held nor cancelled.
fn find_open<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Meeting, Refusal> {
    let meeting = find(draft, typed)?;
    if meeting.is_open() { Ok(meeting) } else { Err(over(draft, meeting)) }
}

/// A meeting that takes place, or did.
fn find_standing<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Meeting, Refusal> {
    let meeting = find(draft, typed)?;
    if meeting.cancelled.is_none() { Ok(meeting) } else { Err(over(draft, meeting)) }
}

/// One that is still to come.
fn find_ahead<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Meeting, Refusal> {
    let meeting = find_open(draft, typed)?;
    if meeting.is_ahead(draft.at()) {
        return Ok(meeting);
    }
    Err(Refusal::new(Fault::Closed, "refusal-meeting-begun").with("ref", meeting.reference()).with("at", meeting.at))
}

/// The meeting something was decided at: one that has begun, and was not cancelled.
///
/// # Errors
/// There is none, it was cancelled, or it is still to come.
pub(crate) fn held_at<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<&'a Meeting, Refusal> {
    let meeting = find_standing(draft, typed)?;
    if meeting.is_ahead(draft.at()) {
        return Err(Refusal::new(Fault::Conflict, "refusal-meeting-ahead")
            .with("ref", meeting.reference())
            .with("at", meeting.at));
    }
    Ok(meeting)
}

/// The points of an agenda, with the matters and items their words name.
fn topics(draft: &mut Draft<'_>, typed: Option<&PollOptions>) -> Result<Vec<Topic>, Refusal> {
    let points = typed.map(|typed| typed.0.as_slice()).unwrap_or_default();
    if points.len() > MOST_TOPICS {
        return Err(Refusal::new(Fault::Limit, "refusal-meeting-agenda-long").with("most", MOST_TOPICS));
    }
    points.iter().map(|point| topic(draft, point, None)).collect()
}

fn topic(draft: &mut Draft<'_>, point: &str, org: Option<OrgId>) -> Result<Topic, Refusal> {
    let words = bounded(point, LONGEST_TOPIC)?;
    let pieces = || {
        let split = words.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-'));
        split.map(|piece| piece.trim_matches(['.', '-']))
    };
    let mut about: Vec<Ref> = pieces().filter_map(|piece| piece.parse().ok()).collect();
    about.retain(|reference| there(draft.state, *reference));
    let items: Vec<ItemId> = pieces().filter_map(|piece| piece.parse().ok()).collect();
    let text = draft.text(words);
    Ok(Topic { text, about, items, org })
}

/// Whether something of that reference exists.
fn there(state: &State, reference: Ref) -> bool {
    let number = reference.number;
    match reference.letter {
        Letter::D => state.decisions.contains_key(&number),
        Letter::F => state.polls.contains_key(&number),
        Letter::I => state.inputs.contains_key(&number),
        Letter::N => state.indicators.contains_key(&number),
        Letter::Q => state.questions.contains_key(&number),
        Letter::T => state.tasks.contains_key(&number),
        Letter::V => state.reviews.all.contains_key(&number),
        _ => false,
    }
}

fn plan(draft: &mut Draft<'_>, plan: &MeetingPlan) -> Result<(), Refusal> {
    process(draft)?;
    let title = bounded(&plan.title, LONGEST_TITLE)?;
    let at = draft.future(&plan.at)?;
    if super::ahead(draft.state, draft.at()).len() >= MOST_AHEAD {
        return Err(Refusal::new(Fault::Limit, "refusal-meetings-many").with("most", MOST_AHEAD));
    }
    let place = plan.place.as_deref().map(|place| bounded(place, LONGEST_PLACE)).transpose()?;
    let mut invited: Vec<OrgId> = Vec::new();
    for typed in plan.invite.iter().flat_map(|list| &list.0) {
        let org = draft.org(&typed.0)?;
        if draft.state.orgs.get(&org).is_none_or(|org| org.left.is_some()) {
            return Err(Refusal::new(Fault::Conflict, "refusal-meeting-org-left").with("org", org));
        }
        if !invited.contains(&org) {
            invited.push(org);
        }
    }
    let meeting = next_number(draft.state);
    let title = draft.text(title);
    let place = draft.maybe_text(place);
    let agenda = topics(draft, plan.agenda.as_ref())?;
    let (kind, in_person, notice) = (plan.kind, plan.in_person, notice_hours(draft.state));
    draft.event(Event::MeetingPlanned { meeting, title, at, kind, place, in_person, agenda, invited, notice });
    let reference = Ref::new(Letter::M, meeting);
    let done = Say::new("meeting-plan-done").with("ref", reference).with("at", at);
    let late = short(draft, at, notice);
    draft.confirm(
        Notice::new("meeting.announced").about(reference).line(done).lines(late).data(json!({ "ref": reference })),
    );
    Ok(())
}

/// That people hear of it later than the rule asks.
fn short(draft: &Draft<'_>, at: DateTime<Utc>, notice: u32) -> Option<Say> {
    let kept = draft.at() <= super::time::before_hours(&zone(draft.state), at, notice);
    (!kept).then(|| Say::new("meeting-short-notice").with("length", governance::length(notice)))
}

/// A coordinator, or whoever planned it.
fn may_change(draft: &Draft<'_>, meeting: &Meeting) -> Result<(), Refusal> {
    if draft.standing.coordinator || meeting.by == Some(draft.asker()) {
        return Ok(());
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-meeting-change-who").with("ref", meeting.reference()))
}

fn moved(draft: &mut Draft<'_>, typed: &TypedRef, when: &When) -> Result<(), Refusal> {
    let meeting = find(draft, typed)?;
    may_change(draft, meeting)?;
    let meeting = find_open(draft, typed)?;
    let at = draft.future(when)?;
    if at == meeting.at {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    let notice = notice_hours(draft.state);
    let reference = meeting.reference();
    draft.event(Event::MeetingMoved { meeting: meeting.number, at, was: meeting.at, notice });
    let done = Say::new("meeting-plan-done").with("ref", reference).with("at", at);
    let late = short(draft, at, notice);
    draft.confirm(Notice::new("meeting.moved").about(reference).line(done).lines(late));
    Ok(())
}

fn cancel(draft: &mut Draft<'_>, typed: &TypedRef, reason: Option<&str>) -> Result<(), Refusal> {
    let meeting = find(draft, typed)?;
    may_change(draft, meeting)?;
    let meeting = find_open(draft, typed)?;
    let reason = reason.map(|reason| bounded(reason, LONGEST_REASON)).transpose()?;
    let reason = draft.maybe_text(reason);
    draft.event(Event::MeetingCancelled { meeting: meeting.number, reason });
    draft.confirm(Notice::new("meeting.cancelled").about(meeting.reference()).line(Say::new("setting-done")));
    Ok(())
}

/// Everybody who speaks for an invited organisation, whoever keeps the process, and observers where all are invited.
fn attend(draft: &mut Draft<'_>, typed: &TypedRef, answer: Attendance) -> Result<(), Refusal> {
    if !draft.standing.known {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    }
    let meeting = find(draft, typed)?;
    let reference = meeting.reference();
    let standing = &draft.standing;
    let seats = standing.seats.iter().map(|(org, _)| *org).chain(standing.handed.iter().copied());
    let speaks = seats.into_iter().any(|org| meeting.invites(draft.state, org));
    let process = standing.coordinator || standing.facilitator;
    if !(speaks || process || (standing.observer && meeting.invited.is_empty())) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-meeting-invited").with("ref", reference));
    }
    let meeting = find_ahead(draft, typed)?;
    let say = Say::new(format!("meeting-attend-{answer}")).with("ref", reference).with("at", meeting.at);
    let notice = Notice::new("meeting.answered").about(reference).line(say);
    let member = draft.asker();
    // Said twice is said once.
    if meeting.answers.get(&member) != Some(&answer) {
        draft.event(Event::MeetingAnswered { meeting: meeting.number, member, answer });
    }
    draft.whisper(notice.data(json!({ "ref": reference, "answer": answer })));
    Ok(())
}

fn agenda(draft: &mut Draft<'_>, typed: &TypedRef, text: &str, for_org: Option<&str>) -> Result<(), Refusal> {
    let process = draft.standing.coordinator || draft.standing.facilitator;
    let speaks = draft.standing.delegate() || for_org.is_some();
    let org = if process && !speaks { None } else { Some(voice(draft, for_org)?.0) };
    let meeting = find_ahead(draft, typed)?;
    if org.is_some_and(|org| !meeting.invites(draft.state, org)) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-meeting-invited").with("ref", meeting.reference()));
    }
    if meeting.agenda.len() >= MOST_TOPICS {
        return Err(Refusal::new(Fault::Limit, "refusal-meeting-agenda-long").with("most", MOST_TOPICS));
    }
    let topic = topic(draft, text, org)?;
    draft.event(Event::MeetingTopicAdded { meeting: meeting.number, topic });
    draft.confirm(Notice::new("meeting.agenda").about(meeting.reference()).line(Say::new("setting-done")));
    Ok(())
}

fn paper(draft: &mut Draft<'_>, typed: &TypedRef, link: &str) -> Result<(), Refusal> {
    process(draft)?;
    let meeting = find_standing(draft, typed)?;
    let words = bounded(link, LONGEST_LINK)?;
    let linked = |word: &str| {
        let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty())
    };
    if !words.split_whitespace().any(linked) {
        return Err(Refusal::new(Fault::Usage, "refusal-meeting-link").with("ref", meeting.reference()));
    }
    room_for(meeting.papers.len())?;
    let text = draft.text(words);
    draft.event(Event::MeetingPaper { meeting: meeting.number, text });
    draft.confirm(Notice::new("meeting.paper").about(meeting.reference()).line(Say::new("setting-done")));
    Ok(())
}

fn note(draft: &mut Draft<'_>, typed: &TypedRef, text: &str) -> Result<(), Refusal> {
    process(draft)?;
    let meeting = find_standing(draft, typed)?;
    let words = bounded(text, LONGEST_NOTE)?;
    room_for(meeting.notes.len())?;
    let text = draft.text(words);
    draft.event(Event::MeetingNoted { meeting: meeting.number, text });
    draft.confirm(Notice::new("meeting.noted").about(meeting.reference()).line(Say::new("setting-done")));
    Ok(())
}

fn room_for(added: usize) -> Result<(), Refusal> {
    if added < MOST_ADDED {
        return Ok(());
    }
    Err(Refusal::new(Fault::Limit, "refusal-meeting-added").with("most", MOST_ADDED))
}

/// Who was there, each with the sector it counts in: whoever had left by then was not.
fn present(draft: &Draft<'_>, typed: &List<OrgName>, at: DateTime<Utc>) -> Result<Vec<Seat>, Refusal> {
    let mut present: Vec<Seat> = Vec::new();
    for name in &typed.0 {
        let org = draft.org(&name.0)?;
        let Some(entity) = draft.state.orgs.get(&org) else {
            return Err(Refusal::new(Fault::NotFound, "refusal-org-gone"));
        };
        if entity.left.is_some_and(|left| left <= at) {
            return Err(Refusal::new(Fault::Conflict, "refusal-meeting-org-left").with("org", org));
        }
        if !present.iter().any(|seat| seat.org == org) {
            present.push(Seat { org, sector: entity.sector });
        }
    }
    if present.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-meeting-nobody"));
    }
    Ok(present)
}

fn close(draft: &mut Draft<'_>, typed: &TypedRef, there: &List<OrgName>) -> Result<(), Refusal> {
    process(draft)?;
    let meeting = held_at(draft, typed)?;
    let mut present = present(draft, there, meeting.at)?;
    // Whoever was said to be there before goes on counting in the sector of that day.
    for seat in &mut present {
        let before = meeting.held.iter().flat_map(|held| &held.present).find(|before| before.org == seat.org);
        seat.sector = before.map_or(seat.sector, |before| before.sector);
    }
    let again = meeting.held.is_some();
    if meeting.held.as_ref().is_some_and(|held| held.present == present) {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    let reference = meeting.reference();
    came_back(draft, &present, meeting.at);
    draft.event(Event::MeetingClosed { meeting: meeting.number, present, again });
    draft.confirm(
        Notice::new("meeting.held").about(reference).line(Say::new("meeting-notes-how").with("ref", reference)),
    );
    Ok(())
}

fn record(draft: &mut Draft<'_>, record: &MeetingRecord) -> Result<(), Refusal> {
    process(draft)?;
    let title = bounded(&record.title, LONGEST_TITLE)?;
    let on = draft.past(&record.on)?;
    let present = present(draft, &record.present, on)?;
    came_back(draft, &present, on);
    let meeting = next_number(draft.state);
    let title = draft.text(title);
    let agenda = topics(draft, record.agenda.as_ref())?;
    let (kind, in_person) = (record.kind, record.in_person);
    draft.event(Event::MeetingRecorded { meeting, title, on, kind, in_person, agenda, present });
    let reference = Ref::new(Letter::M, meeting);
    draft.confirm(
        Notice::new("meeting.recorded")
            .about(reference)
            .line(Say::new("meeting-record-done").with("ref", reference))
            .line(Say::new("meeting-notes-how").with("ref", reference))
            .data(json!({ "ref": reference })),
    );
    Ok(())
}

fn show(draft: &mut Draft<'_>, typed: &TypedRef) -> Result<(), Refusal> {
    let meeting = find(draft, typed)?;
    let (state, now) = (draft.state, draft.at());
    let mut notice = Notice::new("meeting.show").about(meeting.reference());
    notice = notice.line(notices::line(meeting, now)).lines(notices::particulars(meeting));
    notice = notice.lines(notices::who(state, meeting));
    let added = |key: &'static str, added: &super::Added| Say::new(key).with("text", added.text).with("at", added.at);
    notice = notice.lines(meeting.papers.iter().map(|paper| added("meeting-show-paper", paper)));
    notice = notice.lines(meeting.notes.iter().map(|note| added("meeting-show-note", note)));
    let decided = state.decisions.values().filter(|decision| decision.particulars.meeting == Some(meeting.number));
    let refs: Vec<Ref> = decided.map(crate::decision::Decision::reference).collect();
    if !refs.is_empty() {
        notice = notice.line(Say::new("meeting-decided").with("refs", Arg::list(refs)));
    }
    draft.reply(notice.data(notices::figures(state, meeting, now)));
    Ok(())
}

fn list(draft: &mut Draft<'_>) {
    let (state, now) = (draft.state, draft.at());
    // What is to come first, the nearest first; then what has been, the latest first.
    let mut past: Vec<&Meeting> = state.meetings.values().filter(|meeting| !meeting.is_ahead(now)).collect();
    past.sort_by_key(|meeting| (meeting.at, meeting.number));
    let all: Vec<&Meeting> = super::ahead(state, now).into_iter().chain(past.into_iter().rev()).collect();
    let mut notice = Notice::new("meeting.list");
    if all.is_empty() {
        notice = notice.line(Say::new("meetings-none"));
    }
    for meeting in all.iter().take(LISTED) {
        notice = notice.about(meeting.reference()).line(notices::line(meeting, now));
    }
    if all.len() > LISTED {
        notice = notice.line(Say::new("meetings-more").with("count", all.len() - LISTED));
    }
    let figures: Vec<_> = all.iter().map(|meeting| notices::figures(state, meeting, now)).collect();
    draft.reply(notice.data(json!({ "count": all.len(), "meetings": figures })));
}
