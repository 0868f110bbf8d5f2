//! `log`: what happened, newest first, who and when. Each line is made from one ledger entry.

use serde_json::json;

use crate::{
    catalogue::LogArgs,
    decide::Draft,
    decision::{self, propose::method_arg},
    event::{Entry, Event},
    ids::{Letter, Ref},
    notice::Notice,
    partnership::{describe, role_arg},
    refusal::{Fault, Refusal},
    stakeholder,
    state::State,
    words::say::{Arg, Say},
};

/// How many lines `log` shows where nobody says otherwise, and at most.
const LINES: u16 = 15;
const MOST: u16 = 100;
/// Nobody reads further back than this by the page; `--since` and an export do.
const PAGES: u16 = 1_000;

/// The log is read from the ledger itself, which `decide` does not have: the engine hands the entries over.
///
/// # Errors
/// The limit is out of range, or the day too far away.
pub fn decide(draft: &mut Draft<'_>, command: &LogArgs) -> Result<(), Refusal> {
    let limit = command.limit.unwrap_or(LINES);
    if limit == 0 || limit > MOST {
        return Err(Refusal::new(Fault::Limit, "refusal-number-range").with("least", 1).with("most", MOST));
    }
    let page = command.page.unwrap_or(1);
    if page == 0 || page > PAGES {
        return Err(Refusal::new(Fault::Limit, "refusal-number-range").with("least", 1).with("most", PAGES));
    }
    let since = match &command.since {
        None => None,
        Some(when) => Some(
            when.resolve_past(&draft.zone(), draft.at()).map_err(|_| Refusal::new(Fault::Usage, "refusal-when-far"))?,
        ),
    };
    let about = command.on.as_ref().map(|typed| draft.number(typed, typed.reference.letter)).transpose()?;
    let about = about.and(command.on.as_ref()).map(|typed| typed.reference);
    let state = draft.state;
    let ledger = draft.people.ledger();
    // Entries are numbered from 1, as in an export.
    let numbered = ledger.iter().enumerate().map(|(place, entry)| (place + 1, entry)).rev();
    let mut lines = numbered
        .filter(|(_, entry)| since.is_none_or(|since| entry.at >= since))
        .filter_map(|(number, entry)| line(state, number, entry, about))
        .skip(usize::from(limit) * usize::from(page - 1));
    let shown: Vec<Say> = lines.by_ref().take(usize::from(limit)).collect();
    let more = lines.next().is_some();
    let mut notice = Notice::new("log");
    notice = if shown.is_empty() {
        notice.line(Say::new("log-empty"))
    } else {
        let headline = match page {
            1 => Say::new("log-headline").with("count", shown.len()),
            _ => Say::new("log-page").with("page", u32::from(page)),
        };
        notice.line(headline).lines(shown.iter().cloned())
    };
    if more && page < PAGES {
        notice = notice.line(Say::new("log-more").with("page", u32::from(page) + 1));
    }
    draft.reply(notice.data(json!({ "count": shown.len(), "page": page, "more": more })));
    Ok(())
}

/// One line of the log; none for what is nobody's business, follows from the line before, or is about something else.
fn line(state: &State, number: usize, entry: &Entry, about: Option<Ref>) -> Option<Say> {
    let what = what(state, &entry.event)?;
    if about.is_some_and(|wanted| !names(&what, wanted)) {
        return None;
    }
    let say = match (entry.by, entry.via) {
        (Some(by), Some(via)) => {
            Say::new("log-line").with("who", by).with("where", Arg::Key(format!("platform-{}", via.as_str()).into()))
        }
        (Some(by), None) => Say::new("log-line-inside").with("who", by),
        (None, _) => Say::new("log-line-time"),
    };
    Some(say.with("number", Arg::word(format!("#{number}"))).with("when", entry.at).with("what", what))
}

/// Whether a sentence is about this reference.
fn names(say: &Say, wanted: Ref) -> bool {
    say.args.iter().any(|(_, arg)| match arg {
        Arg::Ref(reference) => *reference == wanted,
        Arg::Org(org) => stakeholder::reference(*org) == wanted,
        _ => false,
    })
}

fn what(state: &State, event: &Event) -> Option<Say> {
    if let Some(number) = decision::number(event) {
        return about_decision(state, number, event);
    }
    let org = |key: &'static str, org| Say::new(key).with("org", org).with("ref", stakeholder::reference(org));
    Some(match event {
        Event::Started { name, .. } => Say::new("log-started").with("name", *name),
        Event::RoomConnected { platform, .. } => {
            Say::new("log-room-connected").with("platform", Arg::Key(format!("platform-{platform}").into()))
        }
        Event::RoomDetached { .. } => Say::new("log-room-detached"),
        Event::Set { change } => describe(state, change),
        Event::Appointed { member, role } => {
            Say::new("log-appointed").with("person", *member).with("role", role_arg(*role))
        }
        Event::RoleEnded { member, role } => {
            Say::new("log-role-ended").with("person", *member).with("role", role_arg(*role))
        }
        Event::Archived => Say::new("log-archived"),
        Event::MembersMerged { kept, .. } => Say::new("log-merged").with("person", *kept),
        Event::SeatVacated { .. } => Say::new("log-vacated"),
        Event::OrgAdded { org: id, name, .. } => org("log-org-added", *id).with("name", *name),
        Event::RepresentationAsked { org: id, member } => org("log-represent-asked", *id).with("person", *member),
        Event::RepresentationAccepted { org: id, member } => org("log-represent-accepted", *id).with("person", *member),
        Event::OrgUpdated { org: id, changes, .. } => {
            let fields = changes.iter().map(|change| match change {
                stakeholder::OrgChange::Field { field, .. } => Arg::word(field.word()),
                stakeholder::OrgChange::Sector { .. } => Arg::word("sector"),
            });
            org("log-org-updated", *id).with("fields", Arg::List(fields.collect()))
        }
        Event::HandedOver { org: id, to, .. } => org("log-handed", *id).with("person", *to),
        Event::HandOverEnded { org: id, to, .. } => org("log-handed", *id).with("person", *to),
        Event::BecameDormant { org: id } => org("log-dormant", *id),
        Event::DormancyEnded { org: id } => org("log-back", *id),
        Event::CoordinatorBacked { member, org: id } => org("log-coordinator-backed", *id).with("person", *member),
        Event::OrgLeft { org: id } => org("log-org-left", *id),
        Event::MissingNoted { who, .. } => Say::new("log-missing-noted").with("who", Arg::Short(*who, 70)),
        Event::MissingUpdated { missing, .. } => {
            Say::new("log-missing-updated").with("who", Arg::Short(state.missing.get(missing)?.who, 70))
        }
        Event::MissingOver { missing, .. } => {
            Say::new("log-missing-over").with("who", Arg::Short(state.missing.get(missing)?.who, 70))
        }
        Event::PollAsked { poll, question, .. } => Say::new("log-poll-asked")
            .with("ref", Ref::new(Letter::F, *poll))
            .with("question", Arg::Short(*question, 70)),
        Event::PollClosed { poll } => Say::new("log-poll-closed").with("ref", Ref::new(Letter::F, *poll)),
        Event::ReminderAdded { reminder, to, .. } if !matches!(to, crate::remind::Recipient::Member(_)) => {
            Say::new("log-reminder-set").with("ref", Ref::new(Letter::R, *reminder))
        }
        Event::IndicatorAdded { indicator, name, .. } => Say::new("log-indicator-added")
            .with("ref", Ref::new(Letter::N, *indicator))
            .with("name", Arg::Short(*name, 70)),
        Event::IndicatorRead { indicator, value, .. } => {
            let known = state.indicators.get(indicator)?;
            Say::new("log-indicator-read")
                .with("ref", known.reference())
                .with("name", Arg::Short(known.name, 70))
                .with("value", crate::indicator::figure(known, *value))
        }
        Event::IndicatorEnded { indicator, .. } => {
            Say::new("log-indicator-ended").with("ref", Ref::new(Letter::N, *indicator))
        }
        Event::ReviewOpened { review, on, .. } => {
            Say::new("log-review-opened").with("ref", Ref::new(Letter::V, *review)).with("date", Arg::Day(*on))
        }
        Event::ReviewMoved { review, .. } => Say::new("log-review-moved").with("ref", Ref::new(Letter::V, *review)),
        Event::ReviewStated { review, .. } => Say::new("log-review-stated").with("ref", Ref::new(Letter::V, *review)),
        Event::PauseEnded => Say::new("log-pause-ended"),
        Event::SignalsPublished { .. } => Say::new("log-signals-published"),
        Event::ReviewPutOff { reason } => Say::new("log-review-put-off").with("reason", Arg::Short(*reason, 120)),
        Event::ContextReported { org: id, text } => org("log-context", *id).with("text", Arg::Short(*text, 120)),
        Event::ReviewCalled { org: id, reason } => {
            org("log-review-called", *id).with("reason", Arg::Short(*reason, 120))
        }
        Event::PollCounted { poll, .. } => Say::new("log-poll-closed").with("ref", Ref::new(Letter::F, *poll)),
        Event::CheckinScheduled { every, .. } => {
            Say::new("log-checkin-scheduled").with("every", Arg::word(every.to_string()))
        }
        Event::CheckinStopped => Say::new("log-checkin-stopped"),
        Event::CheckinOpened { round, invited, sheet, .. } => {
            Say::new(sheet.key("log-checkin-opened", "log-value-opened"))
                .with("ref", Ref::new(Letter::C, *round))
                .with("invited", invited.len())
        }
        Event::CheckinExtended { round, closes, .. } => {
            let sheet = state.checkins.sheet(*round);
            Say::new(sheet.key("log-checkin-extended", "log-value-extended"))
                .with("ref", Ref::new(Letter::C, *round))
                .with("closes", *closes)
        }
        Event::CheckinClosed { round, result } => {
            let sheet = state.checkins.sheet(*round);
            Say::new(sheet.key("log-checkin-closed", "log-value-closed"))
                .with("ref", Ref::new(Letter::C, *round))
                .with("answered", u32::from(result.answered))
                .with("invited", u32::from(result.invited))
        }
        Event::QuestionAsked { question, text, .. } => Say::new("log-question-asked")
            .with("ref", Ref::new(Letter::Q, *question))
            .with("text", Arg::Short(*text, 70)),
        Event::QuestionClosed { question } => {
            Say::new("log-question-closed").with("ref", Ref::new(Letter::Q, *question))
        }
        Event::InputGiven { input, text, .. } => {
            Say::new("log-input-given").with("ref", Ref::new(Letter::I, *input)).with("text", Arg::Short(*text, 70))
        }
        Event::InputTaken { input, handler } => {
            Say::new("log-input-taken").with("ref", Ref::new(Letter::I, *input)).with("person", *handler)
        }
        Event::InputAnswered { input, answer, .. } => Say::new("log-input-answered")
            .with("ref", Ref::new(Letter::I, *input))
            .with("answer", Arg::Key(format!("input-answer-{answer}").into())),
        Event::TaskAdded { task, owner, .. } => {
            about_task(state, *task, "log-task-added")?.with("owner", crate::task::owner_arg(*owner))
        }
        Event::TaskAccepted { task } => about_task(state, *task, "log-task-accepted")?,
        Event::TaskDeclined { task, .. } => about_task(state, *task, "log-task-declined")?,
        Event::TaskUpdated { task, due: Some(due), .. } => {
            about_task(state, *task, "log-task-moved")?.with("due", Arg::Day(*due))
        }
        Event::TaskUpdated { task, progress: Some(progress), .. } => {
            about_task(state, *task, "log-task-progress")?.with("progress", u32::from(*progress))
        }
        Event::TaskUpdated { task, .. } => about_task(state, *task, "log-task-changed")?,
        Event::TaskHanded { task, owner, .. } => {
            about_task(state, *task, "log-task-handed")?.with("owner", crate::task::owner_arg(*owner))
        }
        Event::TaskDone { task, .. } => about_task(state, *task, "log-task-done")?,
        Event::TaskCancelled { task, .. } => about_task(state, *task, "log-task-cancelled")?,
        Event::MeetingPlanned { meeting, at, .. } => {
            about_meeting(state, *meeting, "log-meeting-planned")?.with("at", *at)
        }
        Event::MeetingRecorded { meeting, on, .. } => {
            about_meeting(state, *meeting, "log-meeting-recorded")?.with("at", Arg::Day(*on))
        }
        Event::MeetingMoved { meeting, at, .. } => about_meeting(state, *meeting, "log-meeting-moved")?.with("at", *at),
        Event::MeetingCancelled { meeting, .. } => about_meeting(state, *meeting, "log-meeting-cancelled")?,
        Event::MeetingTopicAdded { meeting, .. } => about_meeting(state, *meeting, "log-meeting-agenda")?,
        Event::MeetingPaper { meeting, .. } => about_meeting(state, *meeting, "log-meeting-paper")?,
        Event::MeetingNoted { meeting, .. } => about_meeting(state, *meeting, "log-meeting-noted")?,
        Event::MeetingClosed { meeting, present, .. } => {
            about_meeting(state, *meeting, "log-meeting-held")?.with("present", present.len())
        }
        // What few may read is in nobody's log.
        Event::NoteAdded { note, .. } => about_note(state, *note, "log-note-added")?,
        Event::NoteEdited { note, .. } => about_note(state, *note, "log-note-edited")?,
        Event::NoteWithdrawn { note, org: None } => about_note(state, *note, "log-note-withdrawn")?,
        Event::CriterionCommented { criterion, org, text } => Say::new("log-criterion-commented")
            .with("id", Arg::word(format!("C{criterion}")))
            .with("org", *org)
            .with("text", Arg::Short(*text, 60)),
        Event::ScorecardPublished => Say::new("log-scorecard-published"),
        Event::ItemAttested { item, text, .. } => {
            Say::new("log-attested").with("item", Arg::word(item.to_string())).with("text", Arg::Short(*text, 70))
        }
        Event::AttestationContested { item, org: id, .. } => {
            Say::new("log-attestation-contested").with("item", Arg::word(item.to_string())).with("org", *id)
        }
        Event::PhaseChanged { decision, to, cycle, .. } => Say::new("log-phase")
            .with("ref", Ref::new(Letter::D, *decision))
            .with("cycle", *cycle)
            .with("phase", Arg::Key(format!("phase-{to}").into())),
        Event::Redacted { what, reason } => {
            let few = what.letter == Letter::K && state.notes.get(&what.number).is_none_or(|note| !note.partners());
            if few {
                return None;
            }
            Say::new("log-redacted").with("ref", *what).with("reason", Arg::Short(*reason, 120))
        }
        Event::TextsErased { texts } => Say::new("log-erased").with("count", texts.len()),
        _ => return None,
    })
}

fn about_task(state: &State, number: u32, key: &'static str) -> Option<Say> {
    let task = state.tasks.get(&number)?;
    Some(Say::new(key).with("ref", task.reference()).with("text", Arg::Short(task.text, 70)))
}

fn about_meeting(state: &State, number: u32, key: &'static str) -> Option<Say> {
    let meeting = state.meetings.get(&number)?;
    Some(Say::new(key).with("ref", meeting.reference()).with("title", Arg::Short(meeting.title, 70)))
}

fn about_note(state: &State, number: u32, key: &'static str) -> Option<Say> {
    let note = state.notes.get(&number).filter(|note| note.partners())?;
    let kind = Arg::Key(format!("note-kind-{}", note.kind).into());
    let say = Say::new(key).with("ref", note.reference()).with("kind", kind);
    Some(if key == "log-note-withdrawn" { say } else { say.with("text", Arg::Short(note.text, 70)) })
}

fn about_decision(state: &State, number: u32, event: &Event) -> Option<Say> {
    let decision = state.decisions.get(&number)?;
    let say = |key: &'static str| {
        Say::new(key).with("ref", decision.reference()).with("title", Arg::Short(decision.title, 70))
    };
    Some(match event {
        Event::Proposed { method, .. } => say("log-proposed").with("method", method_arg(*method)),
        Event::Sponsored { org, .. } => say("log-sponsored").with("org", *org),
        Event::Translated { language, .. } => {
            say("log-translated").with("language", Arg::Key(format!("language-{language}").into()))
        }
        Event::Amended { editorial: true, .. } => say("log-editorial"),
        Event::Amended { version, .. } if *version > 0 => say("log-amended").with("version", *version),
        Event::EditorialContested { org, .. } => say("log-editorial-contested").with("org", *org),
        Event::Opened { version, closes, .. } if *version > 1 => {
            say("log-opened").with("version", *version).with("closes", *closes)
        }
        Event::ClosingEarly { closes, .. } => say("log-closing-early").with("closes", *closes),
        Event::KeptOpen { org, closes, .. } => say("log-kept-open").with("org", *org).with("closes", *closes),
        Event::PositionStated { org, .. } if decision.hides_positions() => say("log-position-hidden").with("org", *org),
        Event::PositionStated { org, position, .. } => {
            say("log-position").with("org", *org).with("position", crate::decision::notices::position_arg(*position))
        }
        Event::AdviceGiven { from, .. } => say("log-advice").with("from", *from),
        Event::AdviceAnswered { from, answer, .. } => {
            say("log-advice-answered").with("from", *from).with("answer", crate::decision::advice::answer_arg(*answer))
        }
        Event::AffectedAdded { org, .. } => say("log-affected").with("org", *org),
        Event::Escalated { org, .. } => say("log-escalated").with("org", *org),
        Event::TurnedConsent { .. } => say("log-turned-consent"),
        Event::Recorded { method, .. } => say("log-recorded").with("method", method_arg(*method)),
        Event::RecordContested { org, .. } => say("log-contested").with("org", *org),
        Event::RecordCorrected { .. } => say("log-corrected"),
        Event::RecordConfirmed { .. } => say("log-confirmed"),
        Event::Extended { closes, .. } => say("log-extended").with("closes", *closes),
        Event::Integrating { until, .. } => say("log-integrating").with("until", *until),
        Event::Closed { tally, .. } => {
            let closed =
                say("log-closed").with("verdict", Arg::Key(format!("verdict-{}", tally.verdict.word()).into()));
            closed
                .with("grade", Arg::word(tally.grade.map_or("", crate::decision::count::Grade::letter)))
                .with("unheard", tally.unheard.len())
        }
        Event::Withdrawn { .. } => say("log-withdrawn"),
        Event::OutcomeStated { .. } => say("log-outcome"),
        Event::DissentStated { org, text: Some(_), .. } => say("log-dissent").with("org", *org),
        Event::DissentStated { org, text: None, .. } => say("log-dissent-withdrawn").with("org", *org),
        Event::ReviewDue { .. } => say("log-review-due"),
        Event::ReviewAnswered { org, answer, .. } => {
            say("log-review-answered").with("org", *org).with("answer", Arg::Key(format!("answer-{answer}").into()))
        }
        Event::ReviewKept { next, .. } => say("log-review-kept").with("next", Arg::Day(*next)),
        Event::ReviewReopened { .. } => say("log-review-reopened"),
        Event::SunsetReached { .. } => say("log-sunset"),
        _ => return None,
    })
}
