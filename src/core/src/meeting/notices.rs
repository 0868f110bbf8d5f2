//! What is told about meetings, to whom; and the card that shows who comes.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{Meeting, MeetingMark, MeetingNumber, Topic, zone};
use crate::{
    card::Card,
    decision::governance,
    event::{Entry, Event},
    ids::{MemberId, OrgId},
    notice::{Notice, NoticeButton, To, Urgency, code_of},
    partnership::Role,
    state::State,
    vocabulary::Attendance,
    words::say::{Arg, Say},
};

/// The sort of session, in words.
pub(super) fn kind(meeting: &Meeting) -> Arg {
    Arg::Key(match meeting.kind {
        Some(kind) => format!("meeting-kind-{kind}").into(),
        None => "meeting-kind-none".into(),
    })
}

/// One line about a meeting.
#[must_use]
pub(super) fn line(meeting: &Meeting, now: DateTime<Utc>) -> Say {
    Say::new("meeting-line")
        .with("ref", meeting.reference())
        .with("kind", kind(meeting))
        .with("title", Arg::Short(meeting.title, 70))
        .with("at", meeting.at)
        .with("state", Arg::Key(format!("meeting-state-{}", meeting.state_word(now)).into()))
        .with("present", meeting.present().count())
        .with("sectors", meeting.sectors().len())
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// The organisations whose people gave this answer, in the order they came.
fn answered(state: &State, meeting: &Meeting, answer: Attendance) -> Vec<OrgId> {
    let invited = state.orgs.keys().copied().filter(|org| meeting.invites(state, *org));
    invited.filter(|org| meeting.answer_of(state, *org) == Some(answer)).collect()
}

/// The figures of a meeting.
pub(super) fn figures(state: &State, meeting: &Meeting, now: DateTime<Utc>) -> Value {
    let codes = |answer| answered(state, meeting, answer).into_iter().map(code_of).collect::<Vec<_>>();
    json!({
        "ref": meeting.reference(),
        "kind": meeting.kind,
        "at": instant(meeting.at),
        "state": meeting.state_word(now),
        "in_person": meeting.in_person,
        "notice_kept": meeting.notice_kept(&zone(state)),
        "papers_in_time": meeting.papers_in_time(),
        "notes_in_time": meeting.notes_in_time(),
        "yes": codes(Attendance::Yes),
        "maybe": codes(Attendance::Maybe),
        "no": codes(Attendance::No),
        "present": meeting.present().map(code_of).collect::<Vec<_>>(),
        "sectors": meeting.sectors().len(),
    })
}

fn buttons(meeting: &Meeting) -> Vec<NoticeButton> {
    let reference = meeting.reference();
    [Attendance::Yes, Attendance::Maybe, Attendance::No]
        .into_iter()
        .map(|answer| NoticeButton {
            id: format!("meeting:{reference}:{answer}"),
            label: Say::new(format!("button-attend-{answer}")),
            asks_reason: false,
        })
        .collect()
}

fn headline(meeting: &Meeting) -> Say {
    Say::new("meeting-headline")
        .with("ref", meeting.reference())
        .with("kind", kind(meeting))
        .with("title", meeting.title)
        .with("at", meeting.at)
}

fn topic(number: usize, topic: &Topic) -> Say {
    match topic.org {
        Some(org) => Say::new("meeting-topic-of").with("org", org),
        None => Say::new("meeting-topic"),
    }
    .with("number", number)
    .with("text", topic.text)
}

/// Where, in what way, who is invited, the agenda.
pub(super) fn particulars(meeting: &Meeting) -> Vec<Say> {
    let mut lines = Vec::new();
    if let Some(place) = meeting.place {
        lines.push(Say::new("meeting-place").with("place", place));
    }
    if meeting.in_person {
        lines.push(Say::new("meeting-in-person"));
    }
    if !meeting.invited.is_empty() {
        lines.push(Say::new("meeting-invited").with("orgs", Arg::list(meeting.invited.iter().copied())));
    }
    if !meeting.agenda.is_empty() {
        lines.push(Say::new("meeting-agenda"));
        lines.extend(meeting.agenda.iter().enumerate().map(|(place, known)| topic(place + 1, known)));
    }
    lines
}

/// That it was announced later than the rule asks: flagged, not refused (4.11).
fn short_notice(state: &State, meeting: &Meeting) -> Option<Say> {
    let kept = meeting.notice_kept(&zone(state)).unwrap_or(true);
    (!kept).then(|| Say::new("meeting-short-notice").with("length", governance::length(meeting.notice)))
}

/// Who comes, who may, who does not; nothing where nobody said so.
fn coming(state: &State, meeting: &Meeting) -> Vec<Say> {
    let rows = [
        (Attendance::Yes, "meeting-coming"),
        (Attendance::Maybe, "meeting-maybe"),
        (Attendance::No, "meeting-not-coming"),
    ];
    rows.into_iter()
        .filter_map(|(answer, key)| {
            let orgs = answered(state, meeting, answer);
            (!orgs.is_empty()).then(|| Say::new(key).with("count", orgs.len()).with("orgs", Arg::list(orgs)))
        })
        .collect()
}

fn present(meeting: &Meeting) -> Say {
    Say::new("meeting-present")
        .with("count", meeting.present().count())
        .with("orgs", Arg::list(meeting.present()))
        .with("sectors", meeting.sectors().len())
}

/// Who was there; before that, who comes.
pub(super) fn who(state: &State, meeting: &Meeting) -> Vec<Say> {
    if meeting.held.is_some() { vec![present(meeting)] } else { coming(state, meeting) }
}

/// The announcement, without the words on how to answer.
fn announced(state: &State, meeting: &Meeting) -> Notice {
    Notice::new("meeting.announced")
        .to(To::Rooms)
        .about(meeting.reference())
        .line(headline(meeting))
        .lines(particulars(meeting))
        .lines(short_notice(state, meeting))
}

/// The card of a meeting: what, when, and who comes.
#[must_use]
pub(crate) fn card(state: &State, meeting: &Meeting) -> Card {
    let mut notice = announced(state, meeting).lines(coming(state, meeting));
    let begun = meeting.said >= Some(MeetingMark::Begun);
    notice = match (&meeting.held, meeting.cancelled) {
        (_, Some(since)) => notice.line(Say::new("card-meeting-cancelled").with("since", since)),
        (Some(_), None) => notice.line(present(meeting)),
        (None, None) if begun => notice.line(Say::new("card-meeting-begun")),
        (None, None) => {
            notice.buttons = buttons(meeting);
            notice.line(Say::new("card-meeting-how"))
        }
    };
    Card { notice: notice.about_only(meeting.reference()), settled: !meeting.is_open() }
}

/// Who said that they come, or may.
fn expected(meeting: &Meeting) -> Vec<MemberId> {
    let comes = meeting.answers.iter().filter(|(_, answer)| **answer != Attendance::No);
    comes.map(|(member, _)| *member).collect()
}

/// Tells what concerns meetings.
pub(crate) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let number = match &entry.event {
        Event::MeetingPlanned { meeting, .. }
        | Event::MeetingRecorded { meeting, .. }
        | Event::MeetingMoved { meeting, .. }
        | Event::MeetingCancelled { meeting, .. }
        | Event::MeetingTopicAdded { meeting, .. }
        | Event::MeetingPaper { meeting, .. }
        | Event::MeetingNoted { meeting, .. }
        | Event::MeetingClosed { meeting, .. }
        | Event::MeetingReminded { meeting, .. } => *meeting,
        _ => return,
    };
    let Some(meeting) = after.meetings.get(&number) else { return };
    let reference = meeting.reference();
    let data = || figures(after, meeting, entry.at);
    let how = || Say::new("meeting-how").with("ref", reference);
    let room = |kind: &'static str, say: Say| {
        let say = say.with("ref", reference).with("title", Arg::Short(meeting.title, 120)).with("at", meeting.at);
        Notice::new(kind).to(To::Rooms).about(reference).line(say).data(data())
    };
    match &entry.event {
        Event::MeetingPlanned { .. } => {
            let mut notice = announced(after, meeting).line(how());
            notice.buttons = buttons(meeting);
            out.push(notice.data(data()));
        }
        Event::MeetingRecorded { .. } => {
            let notice = Notice::new("meeting.recorded").to(To::Rooms).about(reference).line(headline(meeting));
            let notice = notice.lines(particulars(meeting)).line(present(meeting));
            out.push(notice.line(Say::new("meeting-notes-how").with("ref", reference)).data(data()));
        }
        Event::MeetingMoved { was, .. } => {
            let say = || Say::new("meeting-moved").with("was", *was);
            let mut notice = room("meeting.moved", say()).lines(short_notice(after, meeting)).line(how());
            notice.buttons = buttons(meeting);
            out.push(notice);
        }
        Event::MeetingCancelled { reason, .. } => {
            let say = || match reason {
                Some(reason) => Say::new("meeting-cancelled-why").with("reason", *reason),
                None => Say::new("meeting-cancelled"),
            };
            out.push(room("meeting.cancelled", say()));
            // Nobody who meant to come stands before a closed door.
            for member in expected(meeting).into_iter().filter(|member| entry.by != Some(*member)) {
                out.push(room("meeting.cancelled", say()).to(To::Member(member)).urgency(Urgency::OwnTime));
            }
        }
        Event::MeetingTopicAdded { topic: added, .. } => {
            let mut notice = room("meeting.agenda", Say::new("meeting-topic-added"));
            notice.lines.push(topic(meeting.agenda.len(), added));
            out.push(notice);
        }
        Event::MeetingPaper { text, .. } => {
            let mut notice = room("meeting.paper", Say::new("meeting-paper").with("text", *text));
            if meeting.at > entry.at && entry.at > meeting.at - super::PAPERS_AHEAD {
                notice = notice.line(Say::new("meeting-paper-late"));
            }
            out.push(notice);
        }
        Event::MeetingNoted { text, .. } => {
            out.push(room("meeting.noted", Say::new("meeting-noted").with("text", *text)));
        }
        Event::MeetingClosed { again, .. } => {
            let say = Say::new(if *again { "meeting-corrected" } else { "meeting-held" });
            let mut notice = room("meeting.held", say).line(present(meeting));
            if !meeting.notes_in_time() {
                notice = notice.line(Say::new("meeting-notes-how").with("ref", reference));
            }
            out.push(notice);
        }
        Event::MeetingReminded { mark, .. } => remind(after, meeting, *mark, entry, out),
        _ => {}
    }
}

/// Ahead: the rooms, and privately the leads whose organisations have not answered. An hour before: the rooms, and whoever
/// said they come. The morning after: who planned it and the coordinators, where nobody said who was there.
fn remind(after: &State, meeting: &Meeting, mark: MeetingMark, entry: &Entry, out: &mut Vec<Notice>) {
    let reference = meeting.reference();
    let mut data = figures(after, meeting, entry.at);
    if let Value::Object(data) = &mut data {
        data.insert("mark".to_owned(), json!(mark));
    }
    let say = |key: &'static str| {
        Say::new(key).with("ref", reference).with("title", Arg::Short(meeting.title, 120)).with("at", meeting.at)
    };
    let soon = |key: &'static str| Notice::new("meeting.soon").about(reference).line(say(key)).data(data.clone());
    let private = |notice: Notice, member: MemberId| notice.to(To::Member(member)).topic(format!("{reference}/soon"));
    match mark {
        MeetingMark::Ahead => {
            let room = soon("meeting-soon").to(To::Rooms).lines(particulars(meeting)).lines(coming(after, meeting));
            out.push(room.line(Say::new("meeting-how").with("ref", reference)));
            for (id, org) in after.orgs.iter().filter(|(id, _)| meeting.invites(after, **id)) {
                let Some(lead) = org.lead.filter(|_| meeting.answer_of(after, *id).is_none()) else { continue };
                let mut notice = private(soon("meeting-asked"), lead).urgency(Urgency::WorkingMorning);
                notice = notice.line(Say::new("meeting-how").with("ref", reference));
                notice.buttons = buttons(meeting);
                out.push(notice);
            }
        }
        MeetingMark::Hour => {
            let mut room = soon("meeting-hour").to(To::Rooms);
            if let Some(place) = meeting.place {
                room = room.line(Say::new("meeting-place").with("place", place));
            }
            out.push(room.clone());
            for member in expected(meeting) {
                out.push(private(room.clone(), member).urgency(Urgency::OwnTime));
            }
        }
        MeetingMark::Begun => {}
        MeetingMark::Unclosed => {
            let mut told = after.holders(Role::Coordinator);
            told.extend(meeting.by.filter(|by| !told.contains(by)));
            for member in told {
                let notice = Notice::new("meeting.due").to(To::Member(member)).about(reference);
                let notice = notice.line(say("meeting-unclosed")).data(data.clone());
                out.push(notice.urgency(Urgency::WorkingMorning).topic(format!("{reference}/close")));
            }
        }
    }
}

/// Whether what waited is still worth sending.
pub(super) fn still_wanted(state: &State, number: MeetingNumber, notice: &Notice) -> bool {
    let Some(meeting) = state.meetings.get(&number).filter(|meeting| meeting.is_open()) else { return false };
    if notice.kind == "meeting.due" {
        return true;
    }
    let moved = notice.data.get("at").and_then(Value::as_str).is_some_and(|at| at != instant(meeting.at));
    let begun = meeting.said >= Some(MeetingMark::Begun);
    let settled = match (notice.to, notice.data.get("mark").and_then(Value::as_str)) {
        // Nobody who answered meanwhile is asked; nobody who said no meanwhile is fetched.
        (To::Member(member), Some("ahead")) => state
            .orgs
            .iter()
            .filter(|(id, org)| org.lead == Some(member) && meeting.invites(state, **id))
            .all(|(id, _)| meeting.answer_of(state, *id).is_some()),
        (To::Member(member), Some("hour")) => meeting.answers.get(&member) == Some(&Attendance::No),
        _ => false,
    };
    !moved && !begun && !settled
}
