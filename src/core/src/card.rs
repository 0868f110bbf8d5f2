//! Cards: a proposal or a poll as one message that is kept up to date where a surface can edit what it said.
//!
//! A card is desired state: what it shows follows from the partnership's state alone, so it can be made afresh at any
//! time, after a restart as after months. In public it never says who answered what, only how many were heard.

use serde_json::json;

use crate::{
    decision::{Decision, Status, notices as decision},
    ids::{Letter, Ref},
    notice::{Notice, NoticeButton, To, text_of},
    poll::Poll,
    state::State,
    words::say::{Arg, Say},
};

/// A row of buttons holds so many; more choices become a menu.
pub const MOST_BUTTONS: usize = 5;

/// What a card shows now.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The message.
    pub notice: Notice,
    /// Whether it will not change any more.
    pub settled: bool,
}

/// Whether messages of this kind are cards.
#[must_use]
pub fn is_card(kind: &str) -> bool {
    matches!(
        kind,
        "proposal.opened"
            | "proposal.amended"
            | "poll.opened"
            | "task.added"
            | "task.handed"
            | "meeting.announced"
            | "meeting.moved"
    )
}

/// Whether a card says it already, so that a room with cards needs no message of its own.
#[must_use]
pub fn says_it(kind: &str) -> bool {
    matches!(kind, "proposal.heard" | "task.accepted")
}

/// The card of this proposal or poll, if there is one.
#[must_use]
pub fn card(state: &State, reference: Ref) -> Option<Card> {
    match reference.letter {
        Letter::D => state.decisions.get(&reference.number).and_then(|decision| proposal(state, decision)),
        Letter::F => state.polls.get(&reference.number).map(poll),
        Letter::T => state.tasks.get(&reference.number).map(crate::task::card),
        Letter::M => state.meetings.get(&reference.number).map(|meeting| crate::meeting::card(state, meeting)),
        _ => None,
    }
}

fn proposal(state: &State, matter: &Decision) -> Option<Card> {
    let reference = matter.reference();
    let mut notice = decision::opened(state, matter);
    // The card has its own words on how to answer; they come last, above the count.
    notice.lines.pop();
    let open = match &matter.status {
        Status::Waiting => return None,
        Status::Open => {
            let menu = notice.buttons.len() > MOST_BUTTONS;
            let (heard, of) = matter.heard();
            notice = notice
                .line(Say::new(if menu { "card-how-menu" } else { "card-how" }))
                .line(Say::new("card-heard").with("heard", heard).with("of", of));
            true
        }
        Status::Integrating { until, .. } => {
            notice = notice.line(Say::new("card-integrating").with("until", *until));
            true
        }
        Status::Closed => {
            if let Some(tally) = &matter.tally {
                notice.lines.extend(decision::result_lines(state, matter, tally));
            }
            false
        }
        Status::Withdrawn => {
            notice = notice.line(Say::new("card-withdrawn"));
            false
        }
    };
    if !open {
        notice.buttons.clear();
    }
    Some(Card { notice: notice.about_only(reference), settled: !open })
}

fn poll(poll: &Poll) -> Card {
    let reference = poll.reference();
    let mut notice = Notice::new("poll.opened")
        .to(To::Rooms)
        .line(Say::new("poll-opened").with("ref", reference).with("question", poll.question));
    let counts = poll.counts();
    let answered = crate::poll::answered(poll);
    let too_few = poll.counted.as_ref().is_some_and(|counted| counted.counts.is_empty());
    for (index, option) in poll.options.iter().enumerate() {
        let number = index + 1;
        notice = notice.line(if poll.closed.is_some() && !too_few {
            let count = counts.get(index).copied().unwrap_or_default();
            Say::new("poll-result").with("number", number).with("option", *option).with("count", count)
        } else {
            Say::new("poll-option-line").with("number", number).with("option", *option)
        });
        if poll.closed.is_none() {
            notice.buttons.push(NoticeButton {
                id: format!("poll:{reference}:{number}"),
                label: Say::new("button-option").with("option", Arg::Short(*option, 70)),
                asks_reason: false,
            });
        }
    }
    notice = if poll.closed.is_some() {
        let notice = notice.line(Say::new("card-poll-closed").with("count", answered.unwrap_or_default()));
        match poll.anonymous.filter(|_| too_few) {
            Some(least) => notice.line(Say::new("poll-hidden").with("least", u32::from(least))),
            None => notice,
        }
    } else {
        let how = if poll.multiple { "card-poll-how-multiple" } else { "card-poll-how" };
        let notice = notice.line(Say::new(how).with("closes", poll.closes));
        match (answered, poll.anonymous) {
            (Some(answered), _) => notice.line(Say::new("card-answered").with("count", answered)),
            (None, least) => {
                notice.line(Say::new("poll-anonymous").with("least", u32::from(least.unwrap_or_default())))
            }
        }
    };
    let data = json!({
        "ref": reference,
        "closes": poll.closes.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "multiple": poll.multiple,
        "options": poll.options.iter().map(|option| text_of(*option)).collect::<Vec<_>>(),
    });
    Card { notice: notice.about_only(reference).data(data), settled: poll.closed.is_some() }
}
