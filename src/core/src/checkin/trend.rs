//! Trend: what changed from one round to the next, from what was shown of both (`method.md` 5.4, rule 9).

use serde_json::{Value, json};

use super::{Round, card, question::Question, sheet::Sheet};
use crate::{
    ids::SectorId,
    notice::Notice,
    picture::{self, Picture, TrendLine},
    state::State,
    words::say::{Arg, Say},
};

/// From this difference on, in tenths, there is a word for it.
pub const WORTH_A_WORD: i16 = 3;
/// So many rounds stand beside each other.
const ROUNDS: usize = 6;

/// The round before, whether anything of it is shown or not.
pub(crate) fn before<'a>(state: &'a State, round: &Round) -> Option<&'a Round> {
    state.checkins.closed.iter().rev().find(|other| other.number < round.number)
}

/// How a question's mean changed since the round before, in tenths; none unless both are shown.
#[must_use]
pub fn change(state: &State, round: &Round, question: Question) -> Option<i16> {
    let mean = |round: &Round| Some(i16::try_from(round.item(question)?.shown.as_ref()?.mean.tenths).unwrap_or(0));
    Some(mean(round)? - mean(before(state, round)?)?)
}

/// The same for a group; none unless it is shown in both.
#[must_use]
pub fn group_change(state: &State, round: &Round, question: Question, sector: SectorId) -> Option<i16> {
    let mean = |round: &Round| {
        let shown = round.item(question)?.shown.as_ref()?;
        let (_, figure) = shown.groups.iter().find(|(group, _)| *group == sector)?;
        Some(i16::try_from(figure.tenths).unwrap_or(0))
    };
    Some(mean(round)? - mean(before(state, round)?)?)
}

/// The word for a change (`up`, `down`, `none`), and by how much.
#[must_use]
pub fn word(change: Option<i16>) -> (&'static str, String) {
    let change = change.unwrap_or(0);
    let by = card::tenths(change.unsigned_abs());
    match change {
        change if change >= WORTH_A_WORD => ("up", by),
        change if change <= -WORTH_A_WORD => ("down", by),
        _ => ("none", by),
    }
}

/// `checkin trend`: each question through the last rounds.
pub(super) fn notice(state: &State) -> Notice {
    let closed = &state.checkins.closed;
    let rounds: Vec<&Round> = closed.iter().skip(closed.len().saturating_sub(ROUNDS)).collect();
    let notice = Notice::new("checkin.trend");
    let Some(last) = rounds.last().filter(|_| rounds.iter().any(|round| round.is_shown())) else {
        return notice.line(Say::new("checkin-trend-none")).data(json!({ "rounds": [], "items": {} }));
    };
    let dated = rounds.iter().map(|round| {
        let say = Say::new("checkin-trend-round").with("ref", round.reference()).with("closed", Arg::Day(round.closed));
        Arg::Say(Box::new(say))
    });
    let mut notice = notice.line(Say::new("checkin-trend").with("rounds", Arg::List(dated.collect())));
    let mut items = serde_json::Map::new();
    let mut lines = Vec::new();
    for question in Sheet::Checkin.questions().iter().copied() {
        let means: Vec<Option<u16>> =
            rounds.iter().map(|round| round.item(question)?.shown.as_ref().map(|shown| shown.mean.tenths)).collect();
        let shown = means.iter().map(|mean| mean.map_or_else(|| "–".to_owned(), card::tenths)).collect::<Vec<_>>();
        let (direction, by) = word(change(state, last, question));
        notice = notice.line(
            Say::new("checkin-trend-item")
                .with("question", question.name())
                .with("means", Arg::word(shown.join(" → ")))
                .with("direction", Arg::word(direction))
                .with("by", Arg::word(by)),
        );
        lines.push(TrendLine { question: question.name(), means: means.clone(), direction: direction.to_owned() });
        let means: Vec<Value> = means.into_iter().map(|mean| json!(mean.map(|mean| f64::from(mean) / 10.0))).collect();
        items.insert(question.word().to_owned(), Value::Array(means));
    }
    let dated = rounds.iter().map(|round| (round.reference(), round.closed)).collect();
    let notice = notice.picture(Picture::Trend(picture::Trend { rounds: dated, lines }));
    let rounds: Vec<_> = rounds.iter().map(|round| round.reference()).collect();
    notice.data(json!({ "rounds": rounds, "items": items }))
}
