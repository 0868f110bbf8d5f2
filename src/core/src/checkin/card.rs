//! The result card: worst first, each figure with what the mean would hide (`method.md` 5.4).

use serde_json::{Map, Value, json};

use super::{
    Round,
    aggregate::{Band, End, Figure, Item, Shown},
    next_scheduled,
    sheet::Sheet,
    trend, value,
};
use crate::{
    ids::SectorId,
    notice::{Notice, text_of},
    partnership::SectorName,
    picture::{self, Picture},
    state::State,
    words::say::{Arg, Say},
};

/// Enough on a phone; all of it on request.
const LINES: usize = 6;
/// So many remarks are read; more are asked for.
const COMMENTS: usize = 10;

/// A figure in words: `3.7`, "1.5 or lower".
#[must_use]
pub fn figure(figure: Figure) -> Arg {
    let number = Arg::word(tenths(figure.tenths));
    let key = match figure.end {
        None => return number,
        Some(End::Low) => "checkin-or-lower",
        Some(End::High) => "checkin-or-higher",
    };
    Arg::Say(Box::new(Say::new(key).with("figure", number)))
}

/// `2.5`.
#[must_use]
pub fn tenths(tenths: u16) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// How an item stands, as the shape a picture draws: of a value checklist, what was got stands in the places of the bands.
fn band(round: &Round, shown: &Shown) -> Band {
    match round.sheet {
        Sheet::Checkin => shown.band(),
        Sheet::Value => value::Got::of(shown.mean).band(),
    }
}

/// The items that are shown, worst first: by band, then by mean, then by their lowest group.
#[must_use]
pub fn worst_first(round: &Round) -> Vec<(&Item, &Shown)> {
    let mut items: Vec<(&Item, &Shown)> =
        round.items.iter().filter_map(|item| Some((item, item.shown.as_ref()?))).collect();
    items.sort_by_key(|(item, shown)| {
        let lowest = shown.lowest().map_or(u16::MAX, |(_, figure)| figure.tenths);
        (band(round, shown), shown.mean.tenths, lowest, item.question)
    });
    items
}

/// The card of a closed round; `full` has every item with its groups, and every remark.
#[must_use]
pub fn results(state: &State, round: &Round, full: bool) -> Notice {
    let reference = round.reference();
    let mut notice = Notice::new("checkin.results").about(reference).line(
        Say::new(round.sheet.key("checkin-results", "value-results"))
            .with("ref", reference)
            .with("closed", Arg::Day(round.closed))
            .with("answered", u32::from(round.answered))
            .with("invited", u32::from(round.invited)),
    );
    if !round.is_shown() {
        notice = notice.line(Say::new("checkin-not-shown").with("least", u32::from(round.floors.least)));
        return notice.data(data(state, round));
    }
    notice = notice.picture(Picture::Checkin(picture(state, round)));
    let items = worst_first(round);
    for (item, shown) in items.iter().take(if full { items.len() } else { LINES }) {
        notice = notice.line(match round.sheet {
            Sheet::Checkin => line(state, round, item, shown),
            Sheet::Value => value::line(state, item, shown),
        });
        if full && (!shown.groups.is_empty() || shown.pool.is_some()) {
            notice = notice.line(groups(state, shown));
        }
    }
    if !full && items.len() > LINES {
        notice = notice.line(Say::new("checkin-more").with("count", items.len() - LINES).with("ref", reference));
    }
    let hidden = round.items.iter().filter(|item| item.shown.is_none()).count();
    if hidden > 0 {
        notice = notice
            .line(Say::new("checkin-items-hidden").with("count", hidden).with("least", u32::from(round.floors.least)));
    }
    match round.sheet {
        Sheet::Checkin if items.iter().any(|(_, shown)| shown.is_concern_by_group()) => {
            notice = notice.line(Say::new("checkin-star"));
        }
        Sheet::Checkin => {}
        Sheet::Value => notice = notice.line(Say::new("value-scale-shown")),
    }
    if full && !round.sectors.is_empty() {
        let rates = round.sectors.iter().map(|rate| {
            Arg::Say(Box::new(
                Say::new("checkin-rate")
                    .with("sector", state.sector_arg(rate.sector))
                    .with("answered", u32::from(rate.answered))
                    .with("invited", u32::from(rate.invited)),
            ))
        });
        notice = notice.line(Say::new("checkin-rates").with("rates", Arg::List(rates.collect())));
    }
    let most = if full { round.comments.len() } else { COMMENTS };
    for comment in round.comments.iter().take(most) {
        notice = notice.line(Say::new("checkin-comment").with("comment", *comment));
    }
    if round.comments.len() > most {
        notice = notice
            .line(Say::new("checkin-comments-more").with("count", round.comments.len() - most).with("ref", reference));
    }
    notice.data(data(state, round))
}

/// What is for facilitators only: none where there is nothing.
#[must_use]
pub fn restricted(round: &Round) -> Option<Notice> {
    if round.restricted.is_empty() {
        return None;
    }
    let reference = round.reference();
    let lines = round.restricted.iter().map(|comment| Say::new("checkin-comment").with("comment", *comment));
    Some(
        Notice::new("checkin.comments")
            .about(reference)
            .line(Say::new("checkin-restricted").with("ref", reference).with("count", round.restricted.len()))
            .lines(lines),
    )
}

fn line(state: &State, round: &Round, item: &Item, shown: &Shown) -> Say {
    let band = Arg::Key(format!("checkin-band-{}", shown.band().word()).into());
    let change = trend::change(state, round, item.question);
    let (direction, by) = trend::word(change);
    let say = match (shown.lowest(), shown.gap()) {
        (Some((sector, lowest)), Some(gap)) => Say::new("checkin-item-groups")
            .with("sector", state.sector_arg(sector))
            .with("lowest", figure(lowest))
            .with("gap", Arg::word(tenths(gap))),
        _ => Say::new("checkin-item"),
    };
    say.with("band", band)
        .with("question", item.question.name())
        .with("mean", figure(shown.mean))
        .with("star", Arg::word(if shown.is_concern_by_group() { "yes" } else { "no" }))
        .with("split", Arg::word(if shown.split { "yes" } else { "no" }))
        .with("direction", Arg::word(direction))
        .with("by", Arg::word(by))
}

fn groups(state: &State, shown: &Shown) -> Say {
    let mut parts: Vec<Arg> = shown
        .groups
        .iter()
        .map(|(sector, mean)| {
            Arg::Say(Box::new(
                Say::new("checkin-group").with("sector", state.sector_arg(*sector)).with("mean", figure(*mean)),
            ))
        })
        .collect();
    if let Some(pool) = &shown.pool {
        let of = Arg::List(pool.of.iter().map(|sector| state.sector_arg(*sector)).collect());
        parts.push(Arg::Say(Box::new(Say::new("checkin-pool").with("sectors", of).with("mean", figure(pool.mean)))));
    }
    Say::new("checkin-groups").with("groups", Arg::List(parts))
}

/// The card as a picture; nothing is in it that the card does not say, or says in full.
#[must_use]
pub fn picture(state: &State, round: &Round) -> picture::Checkin {
    let items = worst_first(round).into_iter().map(|(item, shown)| picture::CheckinItem {
        question: item.question.name(),
        band: band(round, shown),
        mean: shown.mean,
        groups: shown.groups.iter().map(|(sector, mean)| (state.sector_arg(*sector), *mean)).collect(),
        pool: shown.pool.as_ref().map(|pool| pool.mean),
        gap: shown.gap().filter(|_| round.sheet == Sheet::Checkin),
        split: shown.split,
    });
    picture::Checkin {
        reference: round.reference(),
        sheet: round.sheet,
        closed: round.closed,
        answered: u32::from(round.answered),
        invited: u32::from(round.invited),
        least: u32::from(round.floors.least),
        group: u32::from(round.floors.group),
        items: items.collect(),
    }
}

/// The figures of a round, as `catalogue.md` names them.
#[must_use]
pub fn data(state: &State, round: &Round) -> Value {
    let items: Vec<Value> = if round.is_shown() {
        let hidden = round.items.iter().filter(|item| item.shown.is_none());
        worst_first(round)
            .into_iter()
            .map(|(item, shown)| item_data(state, round, item, shown))
            .chain(hidden.map(|item| json!({ "key": item.question.word(), "mean": null, "n": item.n })))
            .collect()
    } else {
        Vec::new()
    };
    let rates: Map<String, Value> = round
        .sectors
        .iter()
        .map(|rate| (sector_key(state, rate.sector), json!({ "invited": rate.invited, "answered": rate.answered })))
        .collect();
    let mut data = json!({
        "ref": round.reference(),
        "invited": round.invited,
        "answered": round.answered,
        "shown": round.is_shown(),
        "items": items,
        "sectors": rates,
        "comments": round.comments.iter().map(|comment| text_of(*comment)).collect::<Vec<_>>(),
    });
    if round.sheet == Sheet::Value {
        data["sheet"] = json!(round.sheet.word());
    }
    data
}

fn item_data(state: &State, round: &Round, item: &Item, shown: &Shown) -> Value {
    let groups: Map<String, Value> =
        shown.groups.iter().map(|(sector, mean)| (sector_key(state, *sector), figure_data(*mean))).collect();
    let pool = shown.pool.as_ref().map(|pool| {
        json!({
            "of": pool.of.iter().map(|sector| sector_name(state, *sector)).collect::<Vec<_>>(),
            "mean": figure_data(pool.mean),
            "n": pool.n,
        })
    });
    if round.sheet == Sheet::Value {
        return json!({
            "key": item.question.word(),
            "mean": number(shown.mean.tenths),
            "n": item.n,
            "groups": groups,
            "pool": pool,
            "got": value::Got::of(shown.mean).word(),
        });
    }
    json!({
        "key": item.question.word(),
        "mean": number(shown.mean.tenths),
        "n": item.n,
        "groups": groups,
        "pool": pool,
        "gap": shown.gap().map(number),
        "split": shown.split,
        "band": shown.band().word(),
        "trend": trend::change(state, round, item.question).map(|change| f64::from(change) / 10.0),
    })
}

fn number(tenths: u16) -> f64 {
    f64::from(tenths) / 10.0
}

/// A group's figure: a number, or the words of a clamped one.
fn figure_data(figure: Figure) -> Value {
    match figure.end {
        None => json!(number(figure.tenths)),
        Some(End::Low) => json!(format!("≤{}", tenths(figure.tenths))),
        Some(End::High) => json!(format!("≥{}", tenths(figure.tenths))),
    }
}

/// A sector as the key of an object: its word, or what stands for the partnership's own.
fn sector_key(state: &State, id: SectorId) -> String {
    match state.sector(id).map(|sector| &sector.name) {
        Some(SectorName::Known(known)) => known.word().to_owned(),
        Some(SectorName::Own(text)) => format!("$text:{}", text.0),
        None => id.0.to_string(),
    }
}

fn sector_name(state: &State, id: SectorId) -> Value {
    match state.sector(id).map(|sector| &sector.name) {
        Some(SectorName::Own(text)) => text_of(*text),
        _ => json!(sector_key(state, id)),
    }
}

/// The round that is open or comes next, for a status (7.1).
#[must_use]
pub fn date(state: &State) -> Option<Say> {
    match &state.checkins.open {
        Some(open) => Some(
            Say::new(open.sheet.key("status-checkin-open", "status-value-open"))
                .with("ref", open.reference())
                .with("closes", open.closes),
        ),
        None => next_scheduled(state).map(|next| Say::new("status-checkin-next").with("next", next)),
    }
}

/// One line on the mood for a status (7.1): the last round, and its two lowest questions with their lowest group, the gap
/// between groups and the change since the round before, as far as these are shown.
#[must_use]
pub fn mood(state: &State) -> Option<Say> {
    let round = state.checkins.closed.last()?;
    let reference = round.reference();
    let say = |key: &'static str| {
        Say::new(key)
            .with("ref", reference)
            .with("answered", u32::from(round.answered))
            .with("invited", u32::from(round.invited))
    };
    if !round.is_shown() {
        return Some(say("status-mood-hidden"));
    }
    let lowest = worst_first(round).into_iter().take(2).map(|(item, shown)| {
        let question = item.question.name();
        let say = match (shown.lowest(), shown.gap()) {
            (Some((sector, lowest)), Some(gap)) => Say::new("status-mood-item-group")
                .with("sector", state.sector_arg(sector))
                .with("lowest", figure(lowest))
                .with("gap", Arg::word(tenths(gap))),
            _ => Say::new("status-mood-item"),
        };
        let (direction, by) = trend::word(trend::change(state, round, item.question));
        let say = say.with("direction", Arg::word(direction)).with("by", Arg::word(by));
        Arg::Say(Box::new(say.with("question", question).with("mean", figure(shown.mean))))
    });
    Some(say("status-mood").with("items", Arg::List(lowest.collect())))
}

/// Whether a round has any concern: for signals and status.
#[must_use]
pub fn has_concern(round: &Round) -> bool {
    round.items.iter().filter_map(|item| item.shown.as_ref()).any(|shown| shown.band() == Band::Concern)
}
