//! Who is here, and what the map lacks (`method.md` 7.1); and what outsiders are told (7.2).

use chrono::{DateTime, Utc};

use super::{decisions, screen::Lines};
use crate::{
    decide::Draft,
    decision::Decision,
    ids::OrgId,
    map::{Gap, Row, gaps, rows},
    people::People,
    stakeholder::voices,
    state::State,
    vocabulary::{Kind, OrgStatus},
    words::say::{Arg, Say},
};

/// Sectors, and codes, in one line.
const SHOWN: usize = 8;

pub(super) fn coordinator(lines: &mut Lines, state: &State, people: &People, now: DateTime<Utc>) {
    lines.must(here(state));
    lines.all(lacking(state, &gaps(state, people, now)), 1);
    lines.all(dormant(state), 2);
}

fn here(state: &State) -> Say {
    let rows: Vec<Row> = rows(state).into_iter().filter(|row| row.voices > 0).collect();
    let sectors = rows.iter().map(|row| {
        let say = Say::new("status-sector").with("sector", state.sector_arg(row.sector)).with("count", row.voices);
        Arg::Say(Box::new(say))
    });
    Say::new(if rows.is_empty() { "status-here-nobody" } else { "status-here" })
        .with("voices", voices(state).count())
        .with("sectors", Arg::cut(sectors, SHOWN))
}

/// The gaps in one line, the most telling first; codes and names stand on the map.
fn lacking(state: &State, gaps: &[Gap]) -> Option<Say> {
    let sectors = |wanted: &dyn Fn(&Gap) -> Option<crate::ids::SectorId>| -> Vec<Arg> {
        gaps.iter().filter_map(wanted).map(|sector| state.sector_arg(sector)).collect()
    };
    let named =
        |key: &'static str, all: Vec<Arg>| (!all.is_empty()).then(|| Say::new(key).with("list", Arg::cut(all, 3)));
    let counted = |key: &'static str, count: usize| (count > 0).then(|| Say::new(key).with("count", count));
    let orgs = |code: &str| {
        gaps.iter()
            .map(|gap| match gap {
                Gap::NoSubstitute(orgs) | Gap::NoMandate(orgs) if gap.code() == code => orgs.len(),
                Gap::Needs(count) if code == "M8" => *count,
                Gap::NoNextStep(_) if code == "M7" => 1,
                _ => 0,
            })
            .sum::<usize>()
    };
    let languages: Vec<Arg> = gaps
        .iter()
        .filter_map(|gap| match gap {
            Gap::NoContact(language) => Some(Arg::Key(format!("language-{language}").into())),
            _ => None,
        })
        .collect();
    let parts: Vec<Arg> = [
        named("short-empty", sectors(&|gap| if let Gap::Empty(of) = gap { Some(*of) } else { None })),
        named("short-one-voice", sectors(&|gap| if let Gap::OneVoice(of) = gap { Some(*of) } else { None })),
        counted("short-no-substitute", orgs("M3")),
        counted("short-no-mandate", orgs("M4")),
        named("short-quiet", sectors(&|gap| if let Gap::Quiet(of, _) = gap { Some(*of) } else { None })),
        named("short-no-contact", languages),
        counted("short-no-next-step", orgs("M7")),
        counted("short-needs", orgs("M8")),
    ]
    .into_iter()
    .flatten()
    .map(|say| Arg::Say(Box::new(say)))
    .collect();
    (!parts.is_empty()).then(|| Say::new("status-gaps").with("gaps", Arg::List(parts)))
}

/// Voices that are left out of new rolls, or have notice of it (R6).
fn dormant(state: &State) -> Option<Say> {
    let here = state.orgs.iter().filter(|(_, org)| org.left.is_none());
    let (out, warned): (Vec<_>, Vec<_>) = here
        .filter(|(_, org)| org.status == OrgStatus::Dormant || org.dormant_from.is_some())
        .map(|(id, org)| (*id, org.status == OrgStatus::Dormant))
        .partition(|(_, dormant)| *dormant);
    let codes = |list: &[(OrgId, bool)]| Arg::cut(list.iter().map(|(id, _)| *id), SHOWN);
    (!out.is_empty() || !warned.is_empty()).then(|| {
        Say::new("status-dormant")
            .with("out", out.len())
            .with("dormant", codes(&out))
            .with("warned", warned.len())
            .with("notice", codes(&warned))
    })
}

/// What anybody may know: goal, partners, what is public, how to be heard. Where the partners are among themselves, what is
/// open too.
pub(super) fn public(lines: &mut Lines, draft: &Draft<'_>, now: DateTime<Utc>) {
    let state = draft.state;
    if let Some(goal) = state.terms.as_ref().and_then(|terms| terms.goal) {
        lines.must(Say::new("status-goal").with("goal", Arg::Short(goal, 200)));
    }
    let all: Vec<OrgId> = state.orgs.iter().filter(|(_, org)| org.left.is_none()).map(|(id, _)| *id).collect();
    lines.must(here(state));
    if !all.is_empty() {
        lines.all([Say::new("status-partners").with("orgs", Arg::cut(all, 2 * SHOWN))], 1);
    }
    if !crate::input::in_public(draft) {
        lines.list(decisions::public(state), 1);
        lines.list(decisions::polls(state), 3);
    }
    let statements = state.decisions.values().rev().filter(|decision| is_public(decision));
    lines.list(statements.take(3).map(decisions::decided), 2);
    let questions = state.questions.values().filter(|question| question.public && question.open(now));
    let ask = |question: &crate::input::Question| {
        Say::new("question-line")
            .with("ref", question.reference())
            .with("text", Arg::Short(question.text, 90))
            .with("closes", question.closes)
    };
    lines.list(questions.take(3).map(ask), 2);
    lines.must(Say::new("status-feedback"));
}

/// Words said in everybody's name are for everybody.
fn is_public(decision: &Decision) -> bool {
    decision.kind == Kind::PublicStatement && decision.in_force()
}
