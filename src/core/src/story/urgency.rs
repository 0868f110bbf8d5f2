//! Manners for every kind of notice (`method.md` 7.3, 7.4): how each may bear waiting when it finds a person who did not just
//! ask. All stories are held against this table ([`check`]), and the table against the sources: a new kind has no row, so that
//! nobody leaves it at "at once" by oversight.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::notice::{Notice, To, Urgency};

/// How a kind may find a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// At once, quiet hours apart: somebody waits for it, or it concerns what they did or own just now.
    Now,
    /// At its own time, in humane hours: half times, last calls, what has an hour of its own.
    OwnTime,
    /// With the next working morning, in the one digest of the day: whatever reminds.
    Morning,
}

use Class::{Morning, Now, OwnTime};

/// Kinds that find a person, and how.
const FINDS: [(&str, &[Class]); 48] = [
    // At once: what somebody else just did to them, or asks of them.
    ("decision.contested", &[Now]),
    ("greeting", &[Now]),
    ("input.answered", &[Now]),
    ("objection.raised", &[Now]),
    ("outcome.due", &[Now, Morning]),
    ("partnership.coordinator-backed", &[Now]),
    ("position.also-stated", &[Now]),
    ("proposal.amended", &[Now]),
    ("room.lost", &[Now]),
    ("stakeholder.accepted", &[Now]),
    ("stakeholder.asked", &[Now]),
    ("stakeholder.moving-on", &[Now, Morning]),
    ("stakeholder.registered", &[Now]),
    ("stakeholder.updated", &[Now]),
    ("stakeholder.vacated", &[Now]),
    ("task.asked", &[Now]),
    // At its own time: calls, invitations, what begins or falls away.
    ("checkin.comments", &[OwnTime]),
    ("checkin.nudge", &[OwnTime]),
    ("checkin.opened", &[OwnTime]),
    ("meeting.cancelled", &[OwnTime]),
    ("meeting.soon", &[OwnTime, Morning]),
    ("proposal.last-call", &[OwnTime]),
    ("proposal.nudge", &[OwnTime]),
    ("proposal.opened", &[OwnTime]),
    ("reminder", &[OwnTime, Morning]),
    ("review.chair", &[OwnTime]),
    ("review.suggested", &[OwnTime]),
    ("voice.back", &[OwnTime]),
    ("voice.dormant", &[OwnTime]),
    // With the working morning: whatever reminds, and what can wait for it.
    ("checkin.passed-over", &[Morning]),
    ("digest", &[Morning]),
    ("indicator.due", &[Morning]),
    ("input.due", &[Morning]),
    ("input.overdue", &[Morning]),
    ("input.recorded", &[Morning]),
    ("input.taken", &[Morning]),
    ("meeting.due", &[Morning]),
    ("message.undelivered", &[Morning]),
    ("note.added", &[Morning]),
    ("note.withdrawn", &[Morning]),
    ("review.due", &[Morning]),
    ("review.near", &[Morning]),
    ("review.overdue", &[Morning]),
    ("review.put-off", &[Morning]),
    ("task.declined", &[Morning]),
    ("task.due", &[Morning]),
    ("task.orphaned", &[Morning]),
    ("task.overdue", &[Morning]),
];

/// Kinds that find nobody by themselves: they answer whoever asked, or stand in a room.
const ANSWERS: [&str; 128] = [
    "advice.affected",
    "advice.answered",
    "advice.escalated",
    "advice.given",
    "checkin.answered",
    "checkin.changes",
    "checkin.extended",
    "checkin.open",
    "checkin.question",
    "checkin.results",
    "checkin.scheduled",
    "checkin.started",
    "checkin.stopped",
    "checkin.trend",
    "decision.adopted",
    "decision.dissent",
    "decision.ended",
    "decision.list",
    "decision.not-adopted",
    "decision.objection-lifted",
    "decision.outcome",
    "decision.recorded",
    "decision.show",
    "guide",
    "indicator.added",
    "indicator.ended",
    "indicator.list",
    "indicator.read",
    "indicator.recorded",
    "input.influence",
    "input.list",
    "log",
    "me.changed",
    "me.connected",
    "me.described",
    "me.export",
    "me.forget",
    "me.forgotten",
    "me.here",
    "me.inbox",
    "me.link",
    "me.sealed",
    "me.show",
    "me.unlinked",
    "meeting.agenda",
    "meeting.announced",
    "meeting.answered",
    "meeting.held",
    "meeting.list",
    "meeting.moved",
    "meeting.noted",
    "meeting.paper",
    "meeting.recorded",
    "meeting.show",
    "message.waiting",
    "note.edited",
    "note.list",
    "note.redacted",
    "note.show",
    "partnership.archived",
    "partnership.changed",
    "partnership.export",
    "partnership.link",
    "partnership.show",
    "partnership.started",
    "partnership.woken",
    "phase.advance",
    "phase.attested",
    "phase.changed",
    "phase.contested",
    "phase.show",
    "poll.answered",
    "poll.closed",
    "poll.link",
    "poll.list",
    "poll.opened",
    "poll.results",
    "poll.sealed",
    "position.recorded",
    "proposal.closing-early",
    "proposal.contested",
    "proposal.extended",
    "proposal.heard",
    "proposal.kept-open",
    "proposal.translated",
    "proposal.waiting",
    "proposal.withdrawn",
    "question.closed",
    "question.opened",
    "question.translated",
    "reminder.cancelled",
    "reminder.done",
    "reminder.edited",
    "reminder.list",
    "reminder.set",
    "reminder.snoozed",
    "review.answered",
    "review.called",
    "review.concluded",
    "review.kept",
    "review.list",
    "review.material",
    "review.moved",
    "review.opened",
    "review.reopened",
    "review.signal",
    "review.stated",
    "room.connected",
    "room.detached",
    "scorecard",
    "scorecard.comment",
    "scorecard.published",
    "stakeholder.added",
    "stakeholder.handed-over",
    "stakeholder.left",
    "stakeholder.list",
    "stakeholder.map",
    "stakeholder.missing",
    "stakeholder.needs",
    "stakeholder.observing",
    "status",
    "task.accepted",
    "task.added",
    "task.cancelled",
    "task.done",
    "task.handed",
    "task.list",
    "task.updated",
];

/// Whether a notice that a story brought about waits as its kind may.
pub(super) fn check(notice: &Notice) {
    let kind = notice.kind.as_ref();
    if kind.starts_with("error.") {
        return;
    }
    let known = FINDS.iter().find(|(known, _)| *known == kind);
    assert!(known.is_some() || ANSWERS.contains(&kind), "how does {kind} bear waiting? Say so in story/urgency.rs");
    match notice.to {
        // A late reminder waits for the morning in a room too; a room has no other hours.
        To::Rooms if kind == "reminder" => assert_ne!(notice.urgency, Urgency::OwnTime),
        To::Asker { .. } | To::Public | To::Rooms => assert_eq!(notice.urgency, Urgency::Now, "{kind} is an answer"),
        To::Member(_) => {
            let (_, classes) =
                known.unwrap_or_else(|| panic!("{kind} finds a person: how? Say so in story/urgency.rs"));
            let class = match notice.urgency {
                Urgency::Now => Now,
                Urgency::OwnTime => OwnTime,
                Urgency::WorkingMorning => Morning,
            };
            assert!(classes.contains(&class), "{kind} finds a person {class:?}, and may so only {classes:?}");
        }
    }
}

/// Words with a point between them that are no kinds of notices: rules, files.
const OTHERS: [&str; 12] = [
    "consensus.active-majority",
    "fallback.activity",
    "help.ftl",
    "notice.meeting",
    "quorum.major",
    "quorum.routine",
    "urgent.method",
    "urgent.window",
    "window.advice",
    "window.gradients",
    "window.major",
    "window.routine",
];

/// The sources of core, stories and other tests apart.
fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != "story" {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") && !name.ends_with("tests") {
            found.push(path);
        }
    }
}

/// Every kind the sources of core name: `noun.verb`, or what a notice is made with directly.
fn named() -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let kind = |text: &&str| text.split_once('.').is_some_and(|(noun, verb)| word(noun) && word(verb));
    let mut named = BTreeSet::new();
    for source in files.iter().map(|path| fs::read_to_string(path).unwrap()) {
        named.extend(source.split('"').filter(kind).map(str::to_owned));
        let made = source.split("Notice::new(\"").skip(1).filter_map(|rest| rest.split('"').next());
        named.extend(made.map(str::to_owned));
    }
    named.retain(|name| !OTHERS.contains(&name.as_str()) && !name.starts_with("error."));
    named
}

#[test]
fn every_kind_of_notice_in_the_sources_says_how_it_bears_waiting() {
    let rows: Vec<&str> = FINDS.iter().map(|(kind, _)| *kind).chain(ANSWERS).collect();
    let known: BTreeSet<String> = rows.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(known.len(), rows.len(), "each once");
    let named = named();
    let new: Vec<_> = named.difference(&known).collect();
    let gone: Vec<_> = known.difference(&named).collect();
    assert!(new.is_empty() && gone.is_empty(), "no row for {new:?}; no such kind any more: {gone:?}");
}

/// What reminds waits for a working morning; half times and last calls go at their own time (7.4), whoever they find.
#[test]
fn whatever_reminds_waits_for_a_working_morning() {
    for (kind, classes) in FINDS {
        if [".due", ".overdue"].iter().any(|end| kind.ends_with(end)) {
            assert!(classes.contains(&Morning) && !classes.contains(&OwnTime), "{kind}: {classes:?}");
            // The end of an advice is news to its decider; every word after it reminds.
            assert!(kind == "outcome.due" || !classes.contains(&Now), "{kind}: {classes:?}");
        }
        if [".nudge", ".last-call"].iter().any(|end| kind.ends_with(end)) {
            assert_eq!(classes, [OwnTime], "{kind}");
        }
    }
}
