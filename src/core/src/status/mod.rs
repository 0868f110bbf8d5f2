//! The status: one screen, worst first, every line ends in the command that helps (`method.md` 7). Each view is put together
//! here in the order of the method; the lines themselves come from the parts, and from the nouns they are about.

mod dates;
mod decisions;
mod here;
mod needs;
mod results;
mod screen;
mod voice;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

pub use decisions::open_matters;
use screen::Lines;

use crate::{
    catalogue::StatusArgs,
    decide::Draft,
    decision::{Decision, Rank},
    indicator,
    notice::Notice,
    partnership::Terms,
    people::People,
    picture::{Picture, Timeline},
    poll::Poll,
    refusal::{Fault, Refusal},
    review,
    stakeholder::{Standing, voices},
    state::State,
    vocabulary::StatusView,
    words::say::{Arg, Say},
};

/// How many lines a section shows before it says how many are left and how to see them.
const SHOWN: usize = 3;

pub(crate) fn decide(draft: &mut Draft<'_>, command: &StatusArgs) -> Result<(), Refusal> {
    let state = draft.state;
    let Some(terms) = &state.terms else {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-partnership"));
    };
    let standing = draft.standing.clone();
    // Whoever reads along, or guides a dialogue, sees what is decided, how it goes and what is next (7.2).
    let insider = standing.delegate() || standing.observer || standing.facilitator;
    let fitting = match () {
        () if standing.coordinator => StatusView::Coordinator,
        () if insider => StatusView::Stakeholder,
        () => StatusView::Public,
    };
    let view = command.view.unwrap_or(fitting);
    if view == StatusView::Coordinator && !standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-status-coordinator"));
    }
    if view == StatusView::Stakeholder && !insider {
        return Err(Refusal::new(Fault::Forbidden, "refusal-no-seat").hint("refusal-no-seat-hint"));
    }
    let now = draft.at();
    let mut lines = Lines::default();
    lines.must(headline(terms, now));
    if state.archived.is_some() {
        lines.must(Say::new("status-archived"));
    }
    match view {
        StatusView::Coordinator => coordinators(&mut lines, state, draft.people, now),
        StatusView::Stakeholder => voice::view(&mut lines, draft, now),
        StatusView::Public => here::public(&mut lines, draft, now),
    }
    let notice = lines.into(Notice::new("status")).data(data(state, terms, view, now));
    if view == StatusView::Public {
        // Outsiders see no matter that is not marked public, so its dates neither.
        draft.reply(notice);
    } else {
        draft.whisper(notice.picture(Picture::Timeline(Timeline::of(state, now))));
    }
    Ok(())
}

fn data(state: &State, terms: &Terms, view: StatusView, now: DateTime<Utc>) -> Value {
    let open: Vec<_> = decisions::open(state)
        .map(|decision| {
            let (heard, of) = decision.heard();
            json!({ "ref": decision.reference(), "heard": heard, "roll": of, "state": decision.state_word() })
        })
        .collect();
    json!({
        "view": view,
        "phase": terms.phase,
        "cycle": terms.cycle,
        "day": (now - terms.phase_since).num_days(),
        "decisions": open,
        "polls": state.polls.values().filter(|poll| poll.closed.is_none()).map(Poll::reference).collect::<Vec<_>>(),
        "indicators": indicator::active(state).map(indicator::Indicator::reference).collect::<Vec<_>>(),
        "meetings": crate::meeting::ahead(state, now).iter().map(|meeting| meeting.reference()).collect::<Vec<_>>(),
        "dated": state.reviews.open().map(review::Review::reference).collect::<Vec<_>>(),
        "reviews": state.decisions.values().filter(|d| d.in_force() && d.review.is_some()).map(Decision::reference).collect::<Vec<_>>(),
        "voices": voices(state).count(),
    })
}

/// A coordinator's view, as their week begins.
#[must_use]
pub fn of_coordinator(state: &State, people: &People, now: DateTime<Utc>) -> Notice {
    let mut lines = Lines::default();
    if let Some(terms) = &state.terms {
        lines.must(headline(terms, now));
    }
    coordinators(&mut lines, state, people, now);
    lines.into(Notice::new("digest"))
}

/// In the order of 7.1.
fn coordinators(lines: &mut Lines, state: &State, people: &People, now: DateTime<Utc>) {
    needs::coordinator(lines, state, people, now);
    decisions::coordinator(lines, state, now);
    lines.all(crate::task::status::promises(state, now), 1);
    lines.all(crate::input::status::waiting(state), 1);
    lines.all(crate::checkin::card::mood(state), 1);
    results::all(lines, state, now);
    here::coordinator(lines, state, people, now);
    lines.all(crate::cycle::line(state, now), 1);
    dates::all(lines, state, now);
    lines.must(crate::scorecard::line(state, people, now));
}

fn headline(terms: &Terms, now: DateTime<Utc>) -> Say {
    Say::new("status-headline")
        .with("name", Arg::Short(terms.name, 60))
        .with("cycle", terms.cycle)
        .with("phase", Arg::Key(format!("phase-{}", terms.phase).into()))
        .with("day", (now - terms.phase_since).num_days())
        .with("date", Arg::Day(now))
}

/// How many more there are, and the command that shows them.
pub(crate) fn more(all: usize, shown: usize, command: &'static str) -> Option<Say> {
    (all > shown).then(|| Say::new(screen::MORE).with("count", all - shown).with("command", Arg::word(command)))
}

/// The standing of somebody, in words: "coordinator · lead of RW".
#[must_use]
pub fn standing_line(standing: &Standing) -> Say {
    let mut roles: Vec<Arg> = Vec::new();
    if standing.coordinator {
        roles.push(Arg::Key("role-coordinator".into()));
    }
    if standing.facilitator {
        roles.push(Arg::Key("role-facilitator".into()));
    }
    for (org, rank) in &standing.seats {
        let key = if *rank == Rank::Lead { "role-lead" } else { "role-alternate" };
        roles.push(Arg::Say(Box::new(Say::new(key).with("org", *org))));
    }
    if roles.is_empty() {
        roles.push(Arg::Key(if standing.observer { "role-observer".into() } else { "role-none".into() }));
    }
    Say::new("standing").with("roles", Arg::List(roles))
}
