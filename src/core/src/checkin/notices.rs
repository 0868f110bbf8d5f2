//! What rounds make known: the invitation, one question after the other, the nudge, the extension, the result.

use serde_json::json;

use super::{
    OpenRound, ballot::Answers, card, changes, command::stamp, next_scheduled, question::Question, sheet::Sheet, time,
};
use crate::{
    event::{Entry, Event},
    notice::{Notice, NoticeButton, To, Urgency},
    partnership::Role,
    people::People,
    state::State,
    words::say::{Arg, Say},
};

/// The topic of a question asked privately, so that a reply to it is its answer.
const TOPIC: &str = "checkin.question";

/// Which question a message asked, by its topic.
#[must_use]
pub fn question_of(topic: &str) -> Option<u8> {
    topic.strip_prefix(TOPIC)?.strip_prefix('.')?.parse().ok()
}

/// The privacy line, first in everything that asks for an answer (5.2). The exact promise where floors are the fixed ones.
fn privacy(open: &OpenRound) -> Say {
    if open.floors.least == super::LEAST && open.floors.group == super::GROUP {
        return Say::new("checkin-privacy");
    }
    Say::new("checkin-privacy-raised")
        .with("group", u32::from(open.floors.group))
        .with("least", u32::from(open.floors.least))
}

fn question_key(question: Question) -> Arg {
    Arg::Key(format!("checkin-question-{}", question.word()).into())
}

/// One question, with the scale as buttons.
pub(super) fn question(open: &OpenRound, question: Question, first: bool) -> Notice {
    let reference = open.reference();
    let mut notice = Notice::new("checkin.question").about(reference).topic(format!("{TOPIC}.{}", question.number()));
    if first {
        notice = notice.line(privacy(open));
    }
    notice = notice
        .line(
            Say::new("checkin-question")
                .with("ref", reference)
                .with("number", question.number())
                .with("of", open.sheet.questions().len())
                .with("question", question_key(question)),
        )
        .line(Say::new(open.sheet.key("checkin-question-how", "value-question-how")));
    for score in 1..=open.sheet.most() {
        notice.buttons.push(NoticeButton {
            id: format!("checkin:{reference}:{}:{score}", question.number()),
            label: Say::new("checkin-button")
                .with("score", Arg::word(score.to_string()))
                .with("meaning", Arg::Key(format!("{}-scale-{score}", open.sheet.word()).into())),
            asks_reason: false,
        });
    }
    notice.buttons.push(NoticeButton {
        id: format!("checkin:{reference}:{}:skip", question.number()),
        label: Say::new("checkin-scale-skip"),
        asks_reason: false,
    });
    notice.data(json!({ "ref": reference, "question": question.number(), "key": question.word() }))
}

/// What is said when nothing is left to answer. It never says what was answered: the message may be kept.
pub(super) fn finished(open: &OpenRound, answers: &Answers, key: &'static str) -> Notice {
    let reference = open.reference();
    let mut notice = Notice::new("checkin.answered")
        .about(reference)
        .topic("checkin.answered")
        .line(Say::new(key).with("ref", reference).with("closes", open.closes));
    if answers.comment.is_none() {
        notice = notice
            .line(Say::new(open.sheet.key("checkin-open-question", "value-open-question")))
            .line(Say::new("checkin-open-how").with("ref", reference));
        let remark = match open.sheet {
            Sheet::Checkin => ("comment", Say::new("checkin-button-comment")),
            Sheet::Value => ("remark", Say::new("value-button-remark")),
        };
        for (choice, label) in [remark, ("facilitator", Say::new("checkin-button-facilitator"))] {
            let id = format!("checkin:{reference}:{choice}");
            notice.buttons.push(NoticeButton { id, label, asks_reason: true });
        }
    }
    notice.data(json!({ "ref": reference, "closes": stamp(open.closes) }))
}

fn invitation(open: &OpenRound) -> Notice {
    let reference = open.reference();
    let mut notice = Notice::new("checkin.opened").about(reference).urgency(Urgency::OwnTime).line(privacy(open)).line(
        Say::new(open.sheet.key("checkin-invited", "value-invited")).with("ref", reference).with("closes", open.closes),
    );
    for question in open.sheet.questions().iter().copied() {
        notice = notice.line(
            Say::new("checkin-question-line")
                .with("number", question.number())
                .with("question", question_key(question)),
        );
    }
    notice = notice.line(Say::new(open.sheet.key("checkin-scale", "value-scale"))).line(how(open));
    begin(notice, open)
}

/// How to answer in a line.
fn how(open: &OpenRound) -> Say {
    Say::new(open.sheet.key("checkin-how", "value-how")).with("ref", open.reference())
}

fn begin(mut notice: Notice, open: &OpenRound) -> Notice {
    notice.buttons.push(NoticeButton {
        id: format!("checkin:{}:start", open.reference()),
        label: Say::new("checkin-button-start"),
        asks_reason: false,
    });
    notice.data(json!({ "ref": open.reference(), "closes": stamp(open.closes), "invited": open.invited.len() }))
}

/// Asks those who have not answered everything yet. Who that is stands in no ledger.
fn nudges(open: &OpenRound, people: &People, key: &'static str, out: &mut Vec<Notice>) {
    let reference = open.reference();
    for member in time::unanswered(people, open) {
        let notice = Notice::new("checkin.nudge")
            .to(To::Member(member))
            .about(reference)
            .urgency(Urgency::OwnTime)
            .topic("checkin.nudge")
            .line(privacy(open))
            .line(Say::new(key).with("ref", reference).with("closes", open.closes))
            .line(how(open));
        out.push(begin(notice, open));
    }
}

/// Tells what concerns check-ins.
pub fn notices(after: &State, people: &People, entry: &Entry, out: &mut Vec<Notice>) {
    let checkins = &after.checkins;
    match (&entry.event, &checkins.open) {
        (Event::CheckinOpened { .. }, Some(open)) => {
            let reference = open.reference();
            out.extend(since_last(after).filter(|_| open.sheet == Sheet::Checkin));
            out.push(
                Notice::new("checkin.opened")
                    .to(To::Rooms)
                    .about(reference)
                    .line(
                        Say::new(open.sheet.key("checkin-opened", "value-opened"))
                            .with("ref", reference)
                            .with("invited", open.invited.len())
                            .with("closes", open.closes),
                    )
                    .line(Say::new("checkin-opened-how"))
                    .data(json!({ "ref": reference, "closes": stamp(open.closes), "invited": open.invited.len() })),
            );
            out.extend(open.invited.iter().map(|invited| invitation(open).to(To::Member(invited.member))));
        }
        (Event::CheckinNudged { .. }, Some(open)) => nudges(open, people, "checkin-nudge", out),
        (Event::CheckinExtended { .. }, Some(open)) => {
            let reference = open.reference();
            let answered = time::answered(people, open);
            out.push(
                Notice::new("checkin.extended")
                    .to(To::Rooms)
                    .about(reference)
                    .line(
                        Say::new("checkin-extended")
                            .with("ref", reference)
                            .with("answered", answered)
                            .with("least", u32::from(open.floors.least))
                            .with("closes", open.closes),
                    )
                    .data(json!({ "ref": reference, "closes": stamp(open.closes), "answered": answered })),
            );
            nudges(open, people, "checkin-nudge-extended", out);
        }
        (Event::CheckinClosed { round, .. }, _) => {
            let Some(round) = checkins.round(*round) else { return };
            out.push(card::results(after, round, false).to(To::Rooms));
            if let Some(notice) = card::restricted(round) {
                let facilitators = after.holders(Role::Facilitator).into_iter();
                out.extend(facilitators.map(|member| notice.clone().to(To::Member(member)).urgency(Urgency::OwnTime)));
            }
        }
        (Event::CheckinPassedOver { .. }, _) => {
            let mut notice = Notice::new("checkin.passed-over")
                .urgency(Urgency::WorkingMorning)
                .line(Say::new("checkin-passed-over"));
            if let Some(next) = next_scheduled(after) {
                notice = notice.line(Say::new("checkin-next").with("next", next));
            }
            let coordinators = after.holders(Role::Coordinator).into_iter();
            out.extend(coordinators.map(|member| notice.clone().to(To::Member(member))));
        }
        _ => {}
    }
}

/// "You said, we did" (5.1): before a round, what changed after the last one; that nothing was noted is said, too.
fn since_last(state: &State) -> Option<Notice> {
    let last = state.checkins.closed.last()?;
    let reference = last.reference();
    let changes = changes(state, last.closed);
    let notice = Notice::new("checkin.changes").to(To::Rooms).about(reference);
    let notice = if changes.is_empty() {
        notice.line(Say::new("checkin-changes-none").with("ref", reference))
    } else {
        let lines = changes.iter().map(|text| Say::new("checkin-change").with("text", *text));
        notice.line(Say::new("checkin-changes").with("ref", reference)).lines(lines)
    };
    Some(notice.data(json!({ "ref": reference, "changes": changes.len() })))
}
