//! What is told to whom, as data with text ids. Words and layout come at delivery, in the reader's language.

use std::borrow::Cow;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    event::Entry,
    ids::{Letter, MemberId, OrgId, PartnershipId, Ref, TextId},
    people::People,
    picture::Picture,
    refusal::Refusal,
    state::State,
    times::Manners,
    vocabulary::Language,
    words::say::Say,
};

/// Whom a notice goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum To {
    /// Every attached room for partners.
    Rooms,
    /// Every attached room where everybody reads along, in each working language: for what is marked public (5.7).
    Public,
    /// One person, privately.
    Member(MemberId),
    /// Who gave the command: where they gave it, or privately.
    Asker {
        /// For their eyes only.
        private: bool,
    },
}

/// How a notice bears waiting (`method.md` 7.3, 7.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// An answer, an announcement: at once.
    Now,
    /// At its own time, but not in quiet hours.
    OwnTime,
    /// With the next working morning, in the one digest of that day.
    WorkingMorning,
}

/// What is said more than this after its time is marked late.
pub const LATE_AFTER: TimeDelta = TimeDelta::minutes(10);

/// A button, its label still to be said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoticeButton {
    /// What it does: `vote:D1:consent`. Version and partnership are put in front at delivery.
    pub id: String,
    /// Its label.
    pub label: Say,
    /// Whether pressing it asks for a reason.
    pub asks_reason: bool,
}

/// What goes with a notice: a file, mostly. Like its words it is made when it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attachment {
    /// The record of the partnership, as far as this member may see it.
    Export {
        /// Who asked for it.
        member: MemberId,
    },
    /// No file but lines: what its reader sealed and may still change ([`crate::checkin::own`]). They are written down
    /// nowhere, not even to be sent again.
    Sealed {
        /// In which partnership.
        partnership: PartnershipId,
        /// Of which open round or anonymous poll.
        matter: Ref,
    },
    /// A picture of what it says, where the surface shows one.
    Picture(Box<Picture>),
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// To whom.
    pub to: To,
    /// The stable machine word, `noun.verb`: see the list in `catalogue.md`, "The console, exactly".
    pub kind: Cow<'static, str>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refs: Vec<Ref>,
    /// What it says, a line each.
    pub lines: Vec<Say>,
    /// The language it is said in, whatever the reader's; none is the reader's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The figures behind it. `{"$org": n}` stands for a short code and `{"$text": n}` for a text, put in at delivery.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub data: Value,
    /// What goes first where it must fit on one screen; none where it may be as long as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<Box<Screen>>,
    /// What can be pressed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<NoticeButton>,
    /// A file that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attach: Option<Attachment>,
    /// How it bears waiting.
    pub urgency: Urgency,
    /// A later notice to the same person on the same topic replaces one still waiting; none never does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// When what it reminds of fell due (UTC), where that was without a command; its message is planned from there on, so
    /// that what comes after an outage is known to be late.
    #[serde(skip)]
    pub fell_due: Option<DateTime<Utc>>,
}

/// What goes first where a message must fit on one screen (`method.md` 7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Screen {
    /// Lines by their place, the first to go first.
    pub spare: Vec<usize>,
    /// Lists that say at their end how many more there are.
    #[serde(default)]
    pub lists: Vec<Listed>,
    /// What is said below instead of any other line; `$count` is how many went, `$commands` what shows them.
    pub left: Say,
}

/// A list whose last line says how many more there are, in its `$count`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The places of its lines.
    pub lines: Vec<usize>,
    /// The place of the line that says how many more there are.
    pub more: usize,
}

impl Notice {
    /// A notice of this kind to the asker, without words yet.
    pub fn new(kind: impl Into<Cow<'static, str>>) -> Self {
        Self {
            to: To::Asker { private: false },
            kind: kind.into(),
            refs: Vec::new(),
            lines: Vec::new(),
            language: None,
            data: Value::Null,
            screen: None,
            buttons: Vec::new(),
            attach: None,
            urgency: Urgency::Now,
            topic: None,
            fell_due: None,
        }
    }

    /// To whom it goes.
    #[must_use]
    pub fn to(mut self, to: To) -> Self {
        self.to = to;
        self
    }

    /// What it is about.
    #[must_use]
    pub fn about(mut self, reference: Ref) -> Self {
        self.refs.push(reference);
        self
    }

    /// What it is about, and nothing else.
    #[must_use]
    pub fn about_only(mut self, reference: Ref) -> Self {
        self.refs = vec![reference];
        self
    }

    /// One more line.
    #[must_use]
    pub fn line(mut self, say: Say) -> Self {
        self.lines.push(say);
        self
    }

    /// More lines.
    #[must_use]
    pub fn lines(mut self, lines: impl IntoIterator<Item = Say>) -> Self {
        self.lines.extend(lines);
        self
    }

    /// The figures behind it.
    #[must_use]
    pub fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }

    /// A picture of what it says.
    #[must_use]
    pub fn picture(mut self, picture: Picture) -> Self {
        self.attach = Some(Attachment::Picture(Box::new(picture)));
        self
    }

    /// It fits on one screen, whatever goes for that.
    #[must_use]
    pub fn screen(mut self, screen: Screen) -> Self {
        self.screen = Some(Box::new(screen));
        self
    }

    /// How it bears waiting.
    #[must_use]
    pub fn urgency(mut self, urgency: Urgency) -> Self {
        self.urgency = urgency;
        self
    }

    /// Its topic.
    #[must_use]
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }

    /// The first humane instant from `at` on, by somebody's hours. What was planned by other hours, or could not be said
    /// in time, is planned by this once more.
    #[must_use]
    pub fn earliest(&self, manners: &Manners, at: DateTime<Utc>) -> DateTime<Utc> {
        match self.urgency {
            // Half time bears waiting for working time, by itself as it is; so does a suggested review, which needs an
            // answer and shall not wait for the next day's digest.
            Urgency::OwnTime if self.kind.ends_with(".nudge") || self.kind == "review.suggested" => {
                manners.working_morning(at)
            }
            // Nobody is woken by what somebody else did.
            Urgency::Now | Urgency::OwnTime => manners.after_quiet(at),
            Urgency::WorkingMorning => manners.working_morning(at),
        }
    }

    /// Whether several of these to one reader may become one message: what reminds or counts, and asks for no press.
    #[must_use]
    pub fn gathers(&self) -> bool {
        let light = self.reminds() || self.kind.ends_with(".heard");
        light && self.buttons.is_empty() && !matches!(self.to, To::Asker { .. })
    }

    /// Whether it reminds of something, rather than telling of what happened.
    #[must_use]
    pub fn reminds(&self) -> bool {
        self.kind == "reminder" || [".due", ".overdue", ".soon"].iter().any(|end| self.kind.ends_with(end))
    }

    /// What marks a reminder that comes long after its time, where it does not say so itself (`method.md` 7.3).
    #[must_use]
    pub fn lateness(&self, planned: DateTime<Utc>, now: DateTime<Utc>) -> Option<Say> {
        let waits = self.urgency != Urgency::Now || (self.reminds() && !matches!(self.to, To::Asker { .. }));
        let says_so = self.data.get("late") == Some(&Value::Bool(true));
        (waits && !says_so && now - planned > LATE_AFTER).then(|| Say::new("message-late").with("due", planned))
    }

    /// A refusal, as an answer.
    #[must_use]
    pub fn refusal(refusal: Refusal) -> Self {
        Self {
            to: To::Asker { private: true },
            lines: refusal.lines,
            data: refusal.data,
            ..Self::new(refusal.fault.kind())
        }
    }
}

/// Stands for an organisation's short code in a notice's data.
#[must_use]
pub fn code_of(org: OrgId) -> Value {
    serde_json::json!({ "$org": org.0 })
}

/// Stands for a text in a notice's data.
#[must_use]
pub fn text_of(text: TextId) -> Value {
    serde_json::json!({ "$text": text.0 })
}

/// What an event that just happened makes known, and to whom. `after` is the state with the event folded in.
#[must_use]
pub fn notices(after: &State, people: &People, entry: &Entry) -> Vec<Notice> {
    let mut notices = Vec::new();
    crate::partnership::notices(after, entry, &mut notices);
    crate::partnership::week::notices(after, people, entry, &mut notices);
    crate::stakeholder::notices(after, people, entry, &mut notices);
    crate::decision::notices::notices(after, entry, &mut notices);
    crate::poll::notices(after, entry, &mut notices);
    crate::remind::notices(after, entry, &mut notices);
    crate::indicator::notices(after, entry, &mut notices);
    crate::review::notices(after, entry, &mut notices);
    crate::signal::notices(after, entry, &mut notices);
    crate::checkin::notices::notices(after, people, entry, &mut notices);
    crate::task::notices(after, entry, &mut notices);
    crate::input::notices(after, entry, &mut notices);
    crate::meeting::notices(after, entry, &mut notices);
    crate::note::notices(after, entry, &mut notices);
    crate::cycle::notices(after, entry, &mut notices);
    crate::stakeholder::role::mark(after, entry, &mut notices);
    notices
}

/// Whether a notice that waited is still worth sending: not once its matter is closed (`method.md` 7.3).
#[must_use]
pub fn still_wanted(state: &State, notice: &Notice) -> bool {
    if notice.kind == "review.suggested" {
        return crate::signal::still_wanted(state, notice);
    }
    let Some(reference) = notice.refs.first() else { return true };
    let decision = || state.decisions.get(&reference.number);
    match notice.kind.as_ref() {
        "proposal.nudge" | "proposal.last-call" => {
            // Nobody who answered meanwhile is called.
            decision().is_some_and(|decision| {
                decision.status == crate::decision::Status::Open
                    && match notice.to {
                        // Advice is asked of more than voices (4.8).
                        To::Member(_) if decision.method == crate::vocabulary::Method::Advice => true,
                        To::Member(member) => !decision.unheard_of(state, member).is_empty(),
                        _ => true,
                    }
            })
        }
        "outcome.due" => decision().is_some_and(|decision| decision.outcome.is_none()),
        "review.due" | "review.overdue" if reference.letter == Letter::V => {
            crate::review::still_wanted(state, reference.number)
        }
        "indicator.due" => crate::indicator::still_wanted(state, notice),
        "review.due" | "review.overdue" => {
            decision().is_some_and(|decision| decision.in_force() && decision.review.is_some())
        }
        "review.near" => decision().is_some_and(|decision| decision.in_force() && decision.review.is_none()),
        "task.asked" | "task.due" | "task.overdue" => {
            crate::task::still_wanted(state, reference.number, notice.kind.as_ref())
        }
        "meeting.soon" | "meeting.due" => crate::meeting::still_wanted(state, reference.number, notice),
        "input.due" | "input.overdue" => crate::input::still_wanted(state, reference.number),
        "objection.raised" => decision().is_some_and(|decision| decision.closed.is_none()),
        "checkin.opened" | "checkin.nudge" | "checkin.question" | "checkin.extended" => {
            state.checkins.open.as_ref().is_some_and(|open| open.number == reference.number)
                || matches!(notice.to, To::Rooms)
        }
        // The secret of a link is of no use once nobody may answer.
        "poll.link" => state.polls.get(&reference.number).is_some_and(|poll| poll.closed.is_none()),
        // One that repeats is over only when somebody ended it; one that was said once is over by being said.
        "reminder" => state.reminders.get(&reference.number).is_some_and(|reminder| {
            let due = notice.data.get("due").and_then(Value::as_str).and_then(|due| due.parse::<DateTime<Utc>>().ok());
            let done = due.is_some_and(|due| reminder.done.is_some_and(|done| done >= due));
            !reminder.cancelled && !done
        }),
        _ => true,
    }
}
