//! The decision log: one decision whole, the list, the search.

use serde_json::{Value, json};

use super::{Decision, Life, Status, notices, propose::method_arg};
use crate::{
    decide::Draft,
    event::DecisionNumber,
    ids::{Letter, Ref},
    notice::{Notice, code_of, text_of},
    refusal::Refusal,
    state::State,
    vocabulary::{DecisionFilter, Kind, ReviewAnswer},
    words::say::{Arg, Say},
};

/// How many lines a list shows before it says how to see the rest.
const LISTED: usize = 15;

/// One line of the log: what, where it stands, grade, dissent, when it is looked at again.
#[must_use]
pub fn log_line(decision: &Decision) -> Say {
    let mut say = Say::new("decision-line")
        .with("ref", decision.reference())
        .with("title", Arg::Short(decision.title, 70))
        .with("state", Arg::Key(format!("state-{}", decision.state_word()).into()))
        .with("grade", Arg::word(decision.tally.as_ref().and_then(|t| t.grade).map_or("", super::count::Grade::letter)))
        .with("unheard", decision.tally.as_ref().map_or(0, |tally| tally.unheard.len()))
        .with("orgs", Arg::list(decision.tally.iter().flat_map(|tally| tally.unheard.iter().copied())))
        .with(
            "by",
            match decision.life {
                Some(Life::Superseded(new)) => {
                    Arg::Say(Box::new(Say::new("line-superseded").with("ref", Ref::new(Letter::D, new))))
                }
                _ => Arg::word(""),
            },
        )
        .with("dissent", decision.dissents.iter().filter(|dissent| dissent.text.is_some()).count());
    say = match (decision.review_at.filter(|_| decision.in_force()), &decision.status) {
        (Some(review), _) => {
            say.with("when", Arg::Say(Box::new(Say::new("when-review").with("date", Arg::Day(review)))))
        }
        (None, Status::Open) => {
            say.with("when", Arg::Say(Box::new(Say::new("when-closes").with("date", decision.closes))))
        }
        (None, _) => match decision.closed {
            Some(closed) => {
                say.with("when", Arg::Say(Box::new(Say::new("when-closed").with("date", Arg::Day(closed)))))
            }
            None => say.with("when", Arg::Key("when-none".into())),
        },
    };
    say
}

pub(super) fn list(draft: &mut Draft<'_>, kind: Option<Kind>, status: Option<DecisionFilter>) {
    let found: Vec<&Decision> = draft
        .state
        .decisions
        .values()
        .rev()
        .filter(|decision| kind.is_none_or(|kind| decision.kind == kind))
        .filter(|decision| status.is_none_or(|status| decision.shown_under(status)))
        .collect();
    let empty = if draft.state.decisions.is_empty() { "decisions-none" } else { "decisions-none-such" };
    reply_list(draft, &found, Say::new("decisions-headline").with("count", found.len()), empty);
}

fn reply_list(draft: &mut Draft<'_>, found: &[&Decision], headline: Say, empty: &'static str) {
    let mut notice = Notice::new("decision.list");
    notice = if found.is_empty() { notice.line(Say::new(empty)) } else { notice.line(headline) };
    for decision in found.iter().take(LISTED) {
        // Dissent stands below its decision in every listing (R21).
        notice = notice.line(log_line(decision)).lines(dissents(decision)).about(decision.reference());
    }
    if found.len() > LISTED {
        notice = notice.line(Say::new("decisions-more").with("count", found.len() - LISTED));
    }
    let data: Vec<Value> =
        found.iter().take(LISTED).map(|d| json!({ "ref": d.reference(), "state": d.state_word() })).collect();
    draft.reply(notice.data(json!({ "count": found.len(), "decisions": data })));
}

/// The search itself needs the words, which the state does not have: the people's directory carries them for this command.
pub(super) fn search(draft: &mut Draft<'_>, text: &str) -> Result<(), Refusal> {
    let wanted = crate::words::fold(text);
    let holds = |id: Option<crate::ids::TextId>| {
        id.and_then(|id| draft.people.text(id)).is_some_and(|body| crate::words::fold(body).contains(&wanted))
    };
    let found: Vec<&Decision> = draft
        .state
        .decisions
        .values()
        .rev()
        .filter(|d| holds(Some(d.title)) || holds(d.text) || holds(d.outcome.as_ref().map(|outcome| outcome.text)))
        .collect();
    let headline = Say::new("search-headline").with("count", found.len()).with("text", Arg::word(text));
    reply_list(draft, &found, headline, "search-none");
    Ok(())
}

pub(super) fn show(draft: &mut Draft<'_>, number: DecisionNumber) {
    let Some(decision) = draft.state.decisions.get(&number) else { return };
    let mut notice = Notice::new("decision.show").about(decision.reference()).line(
        Say::new("decision-headline")
            .with("ref", decision.reference())
            .with("title", decision.title)
            .with("state", Arg::Key(format!("state-{}", decision.state_word()).into())),
    );
    if let Some(text) = decision.text {
        notice = notice.line(Say::new("decision-text").with("text", text));
    }
    notice = notice.line(
        Say::new("decision-how")
            .with("kind", Arg::Key(format!("kind-{}", decision.kind).into()))
            .with("method", method_arg(decision.method))
            .with("level", Arg::Key(format!("level-{}", decision.level).into()))
            .with("version", decision.version),
    );
    if !decision.translations.is_empty() {
        let languages = decision.translations.keys().map(|language| Arg::Key(format!("language-{language}").into()));
        notice = notice.line(Say::new("decision-translations").with("languages", Arg::list(languages)));
    }
    if decision.status == Status::Waiting {
        notice = notice.lines(notices::missing_line(draft.state, decision));
    }
    if let Some(opener) = decision.opener {
        notice = notice.line(match decision.org {
            Some(org) => Say::new("decision-opener-org")
                .with("org", org)
                .with("person", opener)
                .with("date", Arg::Day(decision.proposed)),
            None => Say::new("decision-opener").with("person", opener).with("date", Arg::Day(decision.proposed)),
        });
    }
    notice = notice.lines(particulars(draft.state, decision)).lines(super::record::lines(decision));
    if decision.status == Status::Open {
        let (heard, of) = decision.heard();
        notice =
            notice.line(Say::new("position-until").with("heard", heard).with("of", of).with("closes", decision.closes));
        notice = notice.lines(super::rule_text::rule_lines(draft.state, decision));
    }
    if let Some(tally) = &decision.tally {
        notice = notice.lines(notices::tally_lines(draft.state, decision, tally));
    }
    // What is hidden until closing a voice sees of itself, where nobody reads along.
    let own: Vec<_> = match draft.request.place {
        None => draft.standing.seats.iter().map(|(org, _)| *org).collect(),
        Some(_) => Vec::new(),
    };
    if decision.hides_positions() {
        notice = notice.line(Say::new("gradients-hidden"));
    }
    for seat in decision.roll.iter().filter(|seat| decision.shows_position(seat.org, &own)) {
        let Some(statement) = decision.counting(seat.org) else { continue };
        notice = notice.line(match statement.reason {
            Some(reason) => notices::position_line(statement, reason),
            None => Say::new("decision-position")
                .with("org", seat.org)
                .with("position", notices::position_arg(statement.position)),
        });
        for also in decision.also_stated(seat.org) {
            notice = notice.line(
                Say::new("decision-also").with("org", seat.org).with("position", notices::position_arg(also.position)),
            );
        }
    }
    if decision.method == crate::vocabulary::Method::Advice {
        notice = notice.lines(super::advice::lines(decision));
    }
    notice = notice.lines(decision.resolved()).lines(decision.amendments.iter().map(|change| {
        Say::new(if change.editorial { "decision-editorial" } else { "decision-version-before" })
            .with("version", change.version)
            .with("date", Arg::Day(change.at))
            .with("text", change.was.map_or(Arg::Key("amended-no-text".into()), Arg::Text))
    }));
    if let Some(outcome) = &decision.outcome {
        notice = notice.line(Say::new("decision-outcome").with("text", outcome.text));
    } else if let Some(due) = decision.outcome_due() {
        notice = notice.line(Say::new("decision-outcome-due").with("due", due));
    }
    notice = notice.lines(dissents(decision));
    notice = notice.lines(links(draft.state, decision));
    draft.reply(notice.data(data(draft.state, decision)));
}

/// Dissent and supporting statements, and that one was withdrawn (R21).
fn dissents(decision: &Decision) -> Vec<Say> {
    let line = |dissent: &super::Dissent| match dissent.text {
        Some(text) => Say::new("decision-dissent").with("org", dissent.org).with("text", text),
        None => Say::new("decision-dissent-withdrawn").with("org", dissent.org),
    };
    decision.dissents.iter().map(line).collect()
}

/// What only some proposals say: what a rule is about and changes, urgency, who decides and is asked, what got stuck before.
#[must_use]
pub fn particulars(state: &State, decision: &Decision) -> Vec<Say> {
    let said = &decision.particulars;
    let mut lines = Vec::new();
    if let Some(scope) = said.scope {
        let scope = match scope {
            super::particulars::ScopeName::Known(known) => Arg::Key(format!("scope-{known}").into()),
            super::particulars::ScopeName::Own(text) => Arg::Text(text),
        };
        lines.push(Say::new("decision-scope").with("scope", scope));
    }
    if let Some(meeting) = said.meeting.and_then(|meeting| state.meetings.get(&meeting)) {
        lines.push(Say::new("decision-meeting").with("ref", meeting.reference()));
    }
    lines.extend(crate::cycle::said(state, decision));
    lines.extend(said.concludes.into_iter().flat_map(crate::review::concluding));
    lines.extend(said.set.iter().map(|change| change.sets(state)));
    if let Some(reason) = said.urgent {
        lines.push(Say::new("rule-urgent").with("reason", reason));
    }
    if let Some(task) = said.task {
        lines.push(Say::new("advice-task").with("ref", task));
        let affected = if decision.advice.affected.is_empty() { &said.affected } else { &decision.advice.affected };
        lines.push(
            Say::new("advice-asked")
                .with("affected", Arg::list(affected.iter().copied()))
                .with("knowledgeable", Arg::list(said.knowledgeable.iter().copied())),
        );
    }
    if let Some(stuck) = said.fallback_of.and_then(|stuck| state.decisions.get(&stuck)) {
        lines.push(Say::new("fallback-of").with("ref", stuck.reference()));
        lines.extend(notices::reasons(stuck));
    }
    if decision.method != crate::vocabulary::Method::Advice && !decision.advice.escalated.is_empty() {
        let orgs = decision.advice.escalated.iter().map(|(org, ..)| *org);
        lines.push(Say::new("advice-turned").with("orgs", Arg::list(orgs)));
        lines.extend(super::advice::lines(decision));
    }
    lines
}

/// Review date, sunset, and what it replaced or was replaced by.
fn links(state: &State, decision: &Decision) -> Vec<Say> {
    let mut lines = Vec::new();
    if let Some(review) = decision.review_at.filter(|_| decision.in_force()) {
        lines.push(Say::new("decision-review").with("date", Arg::Day(review)));
    }
    if let Some(review) = &decision.review {
        let answered = review.counting();
        lines.push(
            Say::new("decision-review-running")
                .with("answered", answered.len())
                .with("of", crate::stakeholder::voices(state).count()),
        );
    }
    if let Some(sunset) = decision.sunset {
        lines.push(Say::new("decision-sunset").with("date", Arg::Day(sunset)));
    }
    if let Some(old) = decision.supersedes.and_then(|old| state.decisions.get(&old)) {
        lines.push(Say::new("decision-supersedes").with("ref", old.reference()));
    }
    if let Some(vote) = decision.fell_back {
        lines.push(Say::new("fallback-is").with("ref", crate::ids::Ref::new(crate::ids::Letter::D, vote)));
    }
    if let Some(Life::Superseded(new)) = decision.life {
        lines.push(Say::new("decision-superseded").with("ref", crate::ids::Ref::new(crate::ids::Letter::D, new)));
    }
    lines
}

/// The figures of a decision (see "The console, exactly" in the catalogue).
#[must_use]
pub fn data(state: &State, decision: &Decision) -> Value {
    let mut data = json!({
        "ref": decision.reference(),
        "version": decision.version,
        "title": text_of(decision.title),
        "kind": decision.kind,
        "method": decision.method,
        "level": decision.level,
        "state": decision.state_word(),
        "closes": decision.closes.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "roll": decision.roll.len(),
    });
    let Some(fields) = data.as_object_mut() else { return data };
    if decision.rules.urgent {
        fields.insert("urgent".into(), json!(true));
    }
    if let Some(stuck) = decision.particulars.fallback_of {
        fields.insert("fallback_of".into(), json!(crate::ids::Ref::new(crate::ids::Letter::D, stuck)));
    }
    if let Some(tally) = &decision.tally {
        fields.insert("result".into(), json!(tally.verdict.word()));
        fields.insert("grade".into(), json!(tally.grade.map(super::count::Grade::letter)));
        fields.insert("eligible".into(), json!(tally.eligible));
        fields.insert("expressed".into(), json!(tally.expressed));
        fields.insert("tally".into(), json!(tally.positions));
        let sectors: serde_json::Map<String, Value> =
            tally.sectors.iter().map(|(id, count)| (sector_key(state, *id), json!(count))).collect();
        fields.insert("sectors".into(), Value::Object(sectors));
        fields.insert("unheard".into(), Value::Array(tally.unheard.iter().map(|org| code_of(*org)).collect()));
        if let Some(carrying) = tally.carrying {
            fields.insert("carrying".into(), json!(carrying));
        }
        if !tally.whole_sectors_against.is_empty() {
            let against = tally.whole_sectors_against.iter().map(|id| Value::String(sector_key(state, *id)));
            fields.insert("against".into(), Value::Array(against.collect()));
        }
        let zone = state.terms.as_ref().map_or_else(crate::times::Zone::utc, |terms| terms.zone.clone());
        fields.insert("review".into(), json!(decision.review_at.map(|at| zone.local(at).date())));
    }
    data
}

/// The key of a sector in the figures: its known word; for the partnership's own, a stand-in for its text.
pub(crate) fn sector_key(state: &State, id: crate::ids::SectorId) -> String {
    match state.sector(id).map(|sector| &sector.name) {
        Some(crate::partnership::SectorName::Known(known)) => known.word().to_owned(),
        Some(crate::partnership::SectorName::Own(text)) => format!("$text:{}", text.0),
        None => id.0.to_string(),
    }
}

/// The name of a review answer, as an argument of a sentence.
#[must_use]
pub fn answer_arg(answer: ReviewAnswer) -> Arg {
    Arg::Key(match answer {
        ReviewAnswer::Keep => "answer-keep".into(),
        ReviewAnswer::Amend => "answer-amend".into(),
        ReviewAnswer::Retire => "answer-retire".into(),
    })
}
