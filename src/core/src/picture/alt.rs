//! What a picture shows, in words: for who cannot see it, or whose client shows none. The most important comes first, as it
//! may have to be cut.

use super::{
    Checkin, CheckinItem, Cycle, CycleItem, Map, MapSector, Mark, Moment, Picture, Scorecard, Timeline, Trend,
};
use crate::{
    checkin::card,
    words::say::{Arg, Say},
};

/// The longest text beside a picture, in characters: Discord takes 1,024.
pub const LONGEST: usize = 1_000;
/// So many codes without a substitute are named; more are counted, as in the drawing.
const CODES: usize = 12;

impl Picture {
    /// What it shows, a line each.
    #[must_use]
    pub fn alt(&self) -> Vec<Say> {
        match self {
            Self::Cycle(cycle) => of_cycle(cycle),
            Self::Map(map) => of_map(map),
            Self::Checkin(card) => of_checkin(card),
            Self::Trend(trend) => of_trend(trend),
            Self::Scorecard(card) => of_scorecard(card),
            Self::Timeline(line) => of_timeline(line),
        }
    }
}

fn inner(say: Say) -> Arg {
    Arg::Say(Box::new(say))
}

fn of_cycle(cycle: &Cycle) -> Vec<Say> {
    let items = || cycle.phases.iter().flat_map(|(_, items)| items);
    let first = Say::new("picture-alt-cycle")
        .with("cycle", cycle.cycle)
        .with("phase", Arg::Key(format!("phase-{}", cycle.focus).into()))
        .with("met", items().filter(|item| item.mark.is_met()).count())
        .with("of", items().count());
    let phases = cycle.phases.iter().filter(|(_, items)| !items.is_empty()).map(|(phase, items)| {
        let name =
            phase.map_or(Arg::Key("picture-cycle-all".into()), |phase| Arg::Key(format!("phase-{phase}").into()));
        let marks = Mark::ALL.into_iter().filter_map(|mark| marked(items, mark));
        Say::new("picture-alt-row").with("name", name).with("what", Arg::List(marks.collect()))
    });
    std::iter::once(first).chain(phases).collect()
}

/// "done: 3", with their places where somebody should look at them.
fn marked(items: &[CycleItem], mark: Mark) -> Option<Arg> {
    let of: Vec<&CycleItem> = items.iter().filter(|item| item.mark == mark).collect();
    (!of.is_empty()).then(|| {
        let what = match mark {
            Mark::Stale | Mark::Partial => Arg::List(of.iter().map(|item| Arg::word(item.id.clone())).collect()),
            _ => Arg::word(of.len().to_string()),
        };
        inner(
            Say::new("picture-alt-row")
                .with("name", Arg::Key(format!("picture-mark-{}", mark.word()).into()))
                .with("what", what),
        )
    })
}

fn of_map(map: &Map) -> Vec<Say> {
    let voices: u32 = map.sectors.iter().map(|sector| sector.voices).sum();
    let first = match map.effective {
        Some(effective) => Say::new("picture-map-below")
            .with("effective", Arg::word(card::tenths(u16::try_from(effective).unwrap_or(u16::MAX))))
            .with("sectors", map.sectors.iter().filter(|sector| sector.voices > 0).count()),
        None => Say::new("picture-map-below-none"),
    };
    let heading = match &map.grouping {
        Some(word) => Say::new("picture-map-grouping").with("grouping", word.clone()),
        None => Say::new("picture-map"),
    };
    let rows = map.sectors.iter().map(|sector| {
        let voices = Arg::word(sector.voices.to_string());
        let what = match note(sector) {
            Some(note) => Arg::List(vec![voices, Arg::Key(note.into())]),
            None => voices,
        };
        Say::new("picture-alt-row").with("name", sector.name.clone()).with("what", what)
    });
    let fragile = (!map.fragile.is_empty()).then(|| {
        let codes = Arg::List(map.fragile.iter().take(CODES).cloned().collect());
        Say::new("picture-map-fragile").with("codes", codes).with("more", map.fragile.len().saturating_sub(CODES))
    });
    [heading, first.with("voices", voices)].into_iter().chain(rows).chain(fragile).collect()
}

/// What is said of a sector beside its number (`method.md` 3.3, 3.4).
#[must_use]
pub const fn note(sector: &MapSector) -> Option<&'static str> {
    match sector.voices {
        0 if sector.needed => Some("picture-map-nobody"),
        1 => Some("picture-map-one"),
        _ if sector.dominant => Some("picture-map-dominant"),
        _ => None,
    }
}

fn of_checkin(round: &Checkin) -> Vec<Say> {
    let first = Say::new(round.sheet.key("picture-alt-checkin", "picture-alt-value"))
        .with("ref", round.reference)
        .with("answered", round.answered)
        .with("invited", round.invited);
    if round.items.is_empty() {
        return vec![first, Say::new("picture-checkin-none").with("least", round.least)];
    }
    let rows = round.items.iter().map(|item| {
        let mean = card::figure(item.mean);
        let what = std::iter::once(mean).chain(details(item)).collect();
        Say::new("picture-alt-row").with("name", item.question.clone()).with("what", Arg::List(what))
    });
    std::iter::once(first).chain(rows).collect()
}

fn details(item: &CheckinItem) -> Vec<Arg> {
    let lowest = item.lowest().map(|(sector, figure)| {
        Say::new("picture-checkin-lowest").with("sector", sector.clone()).with("figure", card::figure(figure))
    });
    let gap = item.gap.map(|gap| Say::new("picture-checkin-gap").with("gap", Arg::word(card::tenths(gap))));
    let split = item.split.then(|| Say::new("picture-checkin-split"));
    lowest.into_iter().chain(gap).chain(split).map(inner).collect()
}

fn of_trend(trend: &Trend) -> Vec<Say> {
    let rounds = trend.rounds.iter().map(|(reference, _)| Arg::Ref(*reference)).collect();
    let rows = trend.lines.iter().filter(|line| line.means.iter().any(Option::is_some)).map(|line| {
        let means = line.means.iter().map(|mean| mean.map_or_else(|| "–".to_owned(), card::tenths));
        let what = means.collect::<Vec<_>>().join(" → ");
        Say::new("picture-alt-row").with("name", line.question.clone()).with("what", Arg::word(what))
    });
    std::iter::once(Say::new("picture-alt-trend").with("rounds", Arg::List(rounds))).chain(rows).collect()
}

fn of_scorecard(card: &Scorecard) -> Vec<Say> {
    let first = match (card.total, &card.level) {
        (Some(total), Some(level)) => Say::new("picture-scorecard").with("total", total).with("level", level.clone()),
        _ => Say::new("picture-scorecard-none"),
    };
    let rows = card.principles.iter().map(|principle| {
        let points = principle.criteria.iter().map(|criterion| {
            let score = criterion.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
            Arg::word(format!("{} {score}", criterion.id))
        });
        Say::new("picture-alt-row").with("name", principle.name.clone()).with("what", Arg::List(points.collect()))
    });
    let change = card.change.map(|change| {
        let by = if change > 0 { format!("+{change}") } else { change.to_string() };
        Say::new("picture-scorecard-change").with("by", Arg::word(by))
    });
    std::iter::once(first).chain(change).chain(rows).collect()
}

fn of_timeline(line: &Timeline) -> Vec<Say> {
    let (past, ahead): (Vec<_>, Vec<_>) = line.moments.iter().partition(|moment| moment.at <= line.now);
    let first = Say::new("picture-alt-timeline").with("past", past.len()).with("ahead", ahead.len());
    let row = |moment: &Moment| {
        let what = Say::new("picture-timeline-what")
            .with("what", Arg::Key(format!("picture-happens-{}", moment.what.word()).into()))
            .with("date", Arg::Day(moment.at));
        Say::new("picture-alt-row").with("name", moment.reference).with("what", inner(what))
    };
    let more = |key: &'static str, count: u32| (count > 0).then(|| Say::new(key).with("count", count));
    let ahead = ahead.into_iter().map(row).chain(more("picture-timeline-later", line.later));
    let past = past.into_iter().rev().map(row).chain(more("picture-timeline-earlier", line.earlier));
    std::iter::once(first).chain(ahead).chain(past).collect()
}
