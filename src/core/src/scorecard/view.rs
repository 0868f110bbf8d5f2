//! `scorecard`: level and number, the change, the three weakest with what helps, the six principles; all sixteen on request.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{BEFORE, Mark, Principle, Scorecard, comment, rules};
use crate::{
    catalogue::ScorecardArgs,
    decide::Draft,
    event::Event,
    notice::{Notice, To},
    people::People,
    picture::{self, Criterion, Picture},
    refusal::{Fault, Refusal},
    state::State,
    words::say::{Arg, Say},
};

/// So many of the weakest are shown with what helps.
const WEAKEST: usize = 3;
/// References in one line.
const REFS: usize = 6;

/// Answers `scorecard`.
///
/// # Errors
/// A user's mistake.
pub(crate) fn decide(draft: &mut Draft<'_>, command: &ScorecardArgs) -> Result<(), Refusal> {
    let now = draft.at();
    let criterion = command.criterion.as_ref().map(comment::find).transpose()?;
    let org = command.for_org.as_ref().map(|org| org.0.as_str());
    if let Some(words) = &command.comment {
        let Some(criterion) = criterion else {
            return Err(Refusal::new(Fault::Usage, "refusal-comment-criterion"));
        };
        let said = comment::add(draft, criterion, words, org)?;
        draft.reply(Notice::new("scorecard.comment").line(said).data(json!({ "id": format!("C{criterion}") })));
        return Ok(());
    }
    if command.publish {
        comment::may_publish(draft)?;
    }
    let card = Scorecard::of(draft.state, draft.people, now);
    let young = draft.state.terms.as_ref().is_none_or(|terms| terms.started > now - BEFORE);
    let before = (!young).then(|| card.before(draft.people.ledger(), now - BEFORE));
    let mut notice = Notice::new("scorecard").line(headline(&card, before.as_ref()));
    if let Some(criterion) = criterion {
        let mark = card.marks.iter().find(|mark| mark.criterion == criterion);
        let lines = mark.map(|mark| full(mark, before.as_ref())).into_iter();
        draft.reply(
            Notice::new("scorecard")
                .lines(lines.chain(comment::all(draft.state, criterion)))
                .data(data(&card, before.as_ref())),
        );
        return Ok(());
    }
    if command.all {
        for mark in &card.marks {
            notice = notice.line(full(mark, before.as_ref())).lines(comment::count(draft.state, mark.criterion));
        }
    } else {
        for mark in card.weakest().iter().take(WEAKEST) {
            notice = notice.line(weak(mark));
        }
        notice = notice.line(principles(&card));
    }
    notice = notice.line(
        Say::new("scorecard-from")
            .with("decisions", card.decisions)
            .with("sessions", card.sessions)
            .with("inputs", card.inputs),
    );
    let notice = notice.data(data(&card, before.as_ref())).picture(Picture::Scorecard(picture(&card, before.as_ref())));
    if command.publish {
        // Outsiders cannot ask for all of it.
        draft.event(Event::ScorecardPublished);
        draft.tell(notice.to(To::Public));
        draft.reply(Notice::new("scorecard.published").line(Say::new("scorecard-published")));
        return Ok(());
    }
    draft.reply(if command.all { notice } else { notice.line(Say::new("scorecard-all")) });
    Ok(())
}

/// The card as a picture: every criterion with its points.
fn picture(card: &Scorecard, before: Option<&Scorecard>) -> picture::Scorecard {
    let of = |principle| card.marks.iter().filter(move |mark| Principle::of(mark.criterion) == principle);
    let change =
        card.total().zip(before.and_then(Scorecard::total)).map(|(now, then)| i64::from(now) - i64::from(then));
    picture::Scorecard {
        total: card.total(),
        level: card.level().map(|level| Arg::Key(format!("openness-{}", level.word()).into())),
        change: change.and_then(|change| i32::try_from(change).ok()),
        principles: Principle::ALL
            .into_iter()
            .map(|principle| picture::Principle {
                name: Arg::Key(format!("principle-{}", principle.word()).into()),
                mean: card.principle(principle),
                criteria: of(principle)
                    .map(|mark| Criterion { id: mark.word(), name: name(mark), score: mark.score })
                    .collect(),
            })
            .collect(),
    }
}

fn headline(card: &Scorecard, before: Option<&Scorecard>) -> Say {
    let (Some(total), Some(level)) = (card.total(), card.level()) else {
        return Say::new("scorecard-too-little")
            .with("scored", card.scored())
            .with("of", super::CRITERIA_COUNT)
            .with("least", rules::ENOUGH);
    };
    let change = before.and_then(Scorecard::total).map(|before| i64::from(total) - i64::from(before));
    let (direction, by) = match change {
        None => ("none", 0),
        Some(0) => ("same", 0),
        Some(up) if up > 0 => ("up", up),
        Some(down) => ("down", -down),
    };
    Say::new("scorecard-headline")
        .with("total", total)
        .with("level", Arg::Key(format!("openness-{}", level.word()).into()))
        .with("direction", Arg::word(direction))
        .with("by", by)
}

fn name(mark: &Mark) -> Arg {
    Arg::Key(format!("criterion-c{}", mark.criterion).into())
}

fn weak(mark: &Mark) -> Say {
    Say::new("scorecard-weak")
        .with("id", Arg::word(mark.word()))
        .with("criterion", name(mark))
        .with("score", u32::from(mark.score.unwrap_or(0)))
        .with("figure", Arg::Say(Box::new(mark.figure.clone())))
        .with("act", Arg::Key(format!("act-c{}", mark.criterion).into()))
}

/// One criterion with its figure, the score of a quarter before, and what it rests on.
fn full(mark: &Mark, before: Option<&Scorecard>) -> Say {
    let was = before.and_then(|card| card.marks.iter().find(|known| known.criterion == mark.criterion)?.score);
    let say = match mark.score {
        None => Say::new("scorecard-mark-none"),
        Some(score) => {
            let change = match was {
                Some(was) if was < score => "up",
                Some(was) if was > score => "down",
                _ => "none",
            };
            Say::new("scorecard-mark")
                .with("score", u32::from(score))
                .with("figure", Arg::Say(Box::new(mark.figure.clone())))
                .with("direction", Arg::word(change))
                .with("was", u32::from(was.unwrap_or(score)))
                .with("count", mark.refs.len())
                .with("refs", Arg::cut(mark.refs.iter().copied(), REFS))
        }
    };
    say.with("id", Arg::word(mark.word())).with("criterion", name(mark))
}

fn principles(card: &Scorecard) -> Say {
    let parts = Principle::ALL.into_iter().filter_map(|principle| {
        let mean = card.principle(principle)?;
        Some(Arg::Say(Box::new(
            Say::new("scorecard-principle")
                .with("principle", Arg::Key(format!("principle-{}", principle.word()).into()))
                .with("mean", Arg::Decimal(format!("{}.{}", mean / 10, mean % 10))),
        )))
    });
    Say::new("scorecard-principles").with("principles", Arg::List(parts.collect()))
}

/// The figures, as `catalogue.md` names them, and what they rest on.
fn data(card: &Scorecard, before: Option<&Scorecard>) -> Value {
    let criteria: Vec<Value> =
        card.marks.iter().map(|mark| json!({ "id": mark.word(), "score": mark.score, "refs": mark.refs })).collect();
    let principles: serde_json::Map<String, Value> = Principle::ALL
        .into_iter()
        .map(|principle| {
            let mean = card.principle(principle).map(|tenths| f64::from(tenths) / 10.0);
            (principle.word().to_owned(), json!(mean))
        })
        .collect();
    json!({
        "total": card.total(),
        "level": card.level().map(rules::Openness::word),
        "before": before.and_then(Scorecard::total),
        "criteria": criteria,
        "principles": principles,
        "decisions": card.decisions,
        "sessions": card.sessions,
        "inputs": card.inputs,
    })
}

/// One line for a status (7.1): number, level, weakest criterion; or that there is too little to say.
pub(crate) fn line(state: &State, people: &People, now: DateTime<Utc>) -> Say {
    let card = Scorecard::of(state, people, now);
    match (card.total(), card.level(), card.weakest().first()) {
        (Some(total), Some(level), Some(weakest)) => Say::new("status-openness")
            .with("total", total)
            .with("level", Arg::Key(format!("openness-{}", level.word()).into()))
            .with("id", Arg::word(weakest.word()))
            .with("criterion", name(weakest))
            .with("score", u32::from(weakest.score.unwrap_or(0))),
        _ => Say::new("status-openness-none").with("scored", card.scored()).with("of", super::CRITERIA_COUNT),
    }
}
