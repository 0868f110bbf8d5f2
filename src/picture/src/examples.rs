//! Each picture of a partnership with nothing yet, of a living one, and of one that is too large for any picture.

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    checkin::{
        aggregate::{Band, End, Figure},
        question::Question,
        sheet::Sheet,
        value::Got,
    },
    ids::{Letter, Ref},
    picture::{
        Checkin, CheckinItem, Criterion, Cycle, CycleItem, Happens, Map, MapSector, Mark, Moment, Picture, Principle,
        Scorecard, Timeline, Trend, TrendLine,
    },
    vocabulary::{KnownSector, Phase},
    words::say::Arg,
};

/// A name of 200 characters, with what must not break the picture's text.
fn long() -> String {
    "Association <of> \"Upper & Lower\" Valley Irrigators, ".repeat(4).chars().take(200).collect()
}

fn day(days: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_813_000_000, 0).unwrap_or_default() + TimeDelta::days(days)
}

fn sector(sector: KnownSector) -> Arg {
    Arg::Key(format!("sector-{sector}").into())
}

fn question(question: Question) -> Arg {
    question.name()
}

const fn plain(tenths: u16) -> Figure {
    Figure { tenths, end: None }
}

/// Every picture three times, with a name for each.
pub(crate) fn all() -> Vec<(String, Picture)> {
    let mut all = Vec::new();
    for (kind, pictures) in [("empty", empty()), ("rich", rich()), ("overloaded", overloaded())] {
        for picture in pictures {
            let noun = match &picture {
                Picture::Checkin(card) => card.sheet.word().to_owned(),
                other => other.name(),
            };
            all.push((format!("{noun}-{kind}"), picture));
        }
    }
    all
}

fn empty() -> Vec<Picture> {
    let needed = |known| MapSector { name: sector(known), voices: 0, needed: true, dominant: false };
    vec![
        Picture::Cycle(Cycle { cycle: 1, focus: Phase::Explore, phases: phases(|_| Mark::Open) }),
        Picture::Map(Map {
            grouping: None,
            effective: None,
            sectors: KnownSector::ALL.iter().take(5).map(|known| needed(*known)).collect(),
            fragile: Vec::new(),
        }),
        Picture::Checkin(Checkin { items: Vec::new(), ..card() }),
        Picture::Trend(Trend { rounds: Vec::new(), lines: Vec::new() }),
        Picture::Scorecard(Scorecard {
            total: None,
            level: None,
            change: None,
            principles: principles(|_| None, |id| Arg::word(format!("Criterion {id}"))),
        }),
        Picture::Timeline(Timeline { now: day(0), moments: Vec::new(), earlier: 0, later: 0 }),
    ]
}

fn phases(mark: impl Fn(usize) -> Mark) -> Vec<(Option<Phase>, Vec<CycleItem>)> {
    let item = |id: String, number| CycleItem { id, mark: mark(number) };
    let sizes =
        [(Some(Phase::Explore), 12), (Some(Phase::Build), 15), (Some(Phase::Run), 9), (Some(Phase::Sustain), 7)];
    let mut phases: Vec<_> = (1..)
        .zip(sizes)
        .map(|(number, (phase, size))| {
            let items = (0..size).map(|at| {
                let letter = char::from(b'a' + u8::try_from(at % 4).unwrap_or(0));
                item(format!("{number}.{}{letter}", at / 4 + 1), number * 3 + at)
            });
            (phase, items.collect())
        })
        .collect();
    phases.push((None, (1..=6).map(|at| item(format!("G{at}"), at)).collect()));
    phases
}

fn card() -> Checkin {
    Checkin {
        reference: Ref::new(Letter::C, 1),
        sheet: Sheet::Checkin,
        closed: day(0),
        answered: 13,
        invited: 14,
        least: 5,
        group: 3,
        items: Vec::new(),
    }
}

/// U1 and its like from appendix B.2.
fn rich() -> Vec<Picture> {
    let known = [KnownSector::Public, KnownSector::CivilSociety, KnownSector::Communities];
    let items = Sheet::Checkin.questions().iter().copied().enumerate().map(|(number, asked)| {
        let low = 18 + u16::try_from(number).unwrap_or(0) * 2;
        let figures = [Figure { tenths: 45, end: Some(End::High) }, plain(low + 9), plain(low)];
        CheckinItem {
            question: question(asked),
            band: [Band::Concern, Band::Talk, Band::Strong][(number / 4).min(2)],
            mean: plain(low + 12),
            groups: known.into_iter().map(sector).zip(figures).collect(),
            pool: (number % 2 == 0).then_some(plain(37)),
            gap: Some(45 - low),
            split: number == 0,
        }
    });
    let values = Sheet::Value.questions().iter().copied().enumerate().map(|(number, asked)| {
        let mean = 11 + u16::try_from(number).unwrap_or(0) * 3 / 2;
        let low = if mean < 20 { Figure { tenths: 15, end: Some(End::Low) } } else { plain(18) };
        let figures = [Figure { tenths: 25, end: Some(End::High) }, plain(mean.clamp(16, 24)), low];
        CheckinItem {
            question: question(asked),
            band: Got::of(plain(mean)).band(),
            mean: plain(mean),
            groups: known.into_iter().map(sector).zip(figures).collect(),
            pool: (number % 2 == 0).then_some(plain(18)),
            gap: None,
            split: false,
        }
    });
    let lines = Sheet::Checkin.questions().iter().copied().enumerate().map(|(number, asked)| TrendLine {
        question: question(asked),
        means: [Some(30), Some(34), None, Some(29), Some(32 + u16::try_from(number).unwrap_or(0))].to_vec(),
        direction: ["up", "none", "down"][number % 3].to_owned(),
    });
    let voices = [2, 2, 3, 1, 0];
    let sectors = KnownSector::ALL.iter().zip(voices).map(|(known, voices)| MapSector {
        name: sector(*known),
        voices,
        needed: true,
        dominant: false,
    });
    let codes = ["DWO", "HFG", "RW", "UVF", "LTU"];
    let happens = [
        (-200, Letter::D, 1, Happens::Adopted),
        (-150, Letter::D, 2, Happens::NotAdopted),
        (-90, Letter::D, 3, Happens::Ended),
        (-20, Letter::V, 1, Happens::Reviewed),
        (10, Letter::D, 4, Happens::Closes),
        (30, Letter::D, 1, Happens::ReviewDue),
    ];
    vec![
        Picture::Cycle(Cycle { cycle: 2, focus: Phase::Build, phases: phases(|number| Mark::ALL[number % 6]) }),
        Picture::Map(Map {
            grouping: None,
            effective: Some(39),
            sectors: sectors.collect(),
            fragile: codes.into_iter().map(Arg::word).collect(),
        }),
        Picture::Checkin(Checkin { items: items.collect(), ..card() }),
        Picture::Checkin(Checkin { sheet: Sheet::Value, items: values.collect(), ..card() }),
        Picture::Trend(Trend {
            rounds: (1..=5).map(|round| (Ref::new(Letter::C, round), day(i64::from(round) * 60))).collect(),
            lines: lines.collect(),
        }),
        Picture::Scorecard(Scorecard {
            total: Some(59),
            level: Some(Arg::word("participatory")),
            change: Some(-3),
            principles: principles(
                |number| (number != 5).then_some(u8::try_from(number % 5).unwrap_or(0)),
                |id| Arg::word(format!("Needed sectors are present {id}")),
            ),
        }),
        Picture::Timeline(Timeline {
            now: day(0),
            moments: happens
                .into_iter()
                .map(|(at, letter, number, what)| Moment {
                    at: day(at),
                    reference: Ref::new(letter, number),
                    what,
                    title: Some(Arg::word("Cost-sharing rule for measures at the gauge")),
                })
                .collect(),
            earlier: 0,
            later: 0,
        }),
    ]
}

fn principles(score: impl Fn(usize) -> Option<u8>, name: impl Fn(&str) -> Arg) -> Vec<Principle> {
    let mut next = 0;
    [4, 4, 2, 3, 2, 1]
        .into_iter()
        .enumerate()
        .map(|(at, size)| Principle {
            name: name(&format!("P{at}")),
            mean: score(at).map(|score| u32::from(score) * 10),
            criteria: (0..size)
                .map(|_| {
                    next += 1;
                    let id = format!("C{next}");
                    Criterion { name: name(&id), id, score: score(next) }
                })
                .collect(),
        })
        .collect()
}

/// Three hundred organisations in forty sectors, and every name as long as a name can be.
fn overloaded() -> Vec<Picture> {
    let name = || Arg::word(long());
    let items = Sheet::Checkin.questions().iter().copied().map(|_| CheckinItem {
        question: name(),
        band: Band::Concern,
        mean: Figure { tenths: 15, end: Some(End::Low) },
        groups: (0..40).map(|number| (name(), plain(15 + number % 30))).collect(),
        pool: Some(Figure { tenths: 45, end: Some(End::High) }),
        gap: Some(29),
        split: true,
    });
    let sectors = (0..40).map(|number| MapSector {
        name: name(),
        voices: if number == 0 { 200 } else { 300 / 40 - number % 3 },
        needed: number % 2 == 0,
        dominant: number == 0,
    });
    let phases = phases(|number| Mark::ALL[number % 6])
        .into_iter()
        .map(|(phase, items)| (phase, items.iter().cycle().take(items.len() * 6).cloned().collect()));
    vec![
        Picture::Cycle(Cycle { cycle: 4_000_000, focus: Phase::Sustain, phases: phases.collect() }),
        Picture::Map(Map {
            grouping: Some(name()),
            effective: Some(17),
            sectors: sectors.collect(),
            fragile: (0..300).map(|number| Arg::word(format!("ORG{number}"))).collect(),
        }),
        Picture::Checkin(Checkin { answered: 900, invited: 900, items: items.collect(), ..card() }),
        Picture::Trend(Trend {
            rounds: (995..=1_000).map(|round| (Ref::new(Letter::C, round), day(i64::from(round) * 60))).collect(),
            lines: (0..10)
                .map(|_| TrendLine {
                    question: name(),
                    means: vec![Some(10), Some(50), Some(10), None, Some(50), Some(50)],
                    direction: "up".into(),
                })
                .collect(),
        }),
        Picture::Scorecard(Scorecard {
            total: Some(100),
            level: Some(name()),
            change: Some(100),
            principles: principles(|_| Some(4), |_| name()),
        }),
        Picture::Timeline(Timeline {
            now: day(0),
            moments: (-8..8)
                .map(|at| Moment {
                    at: day(at),
                    reference: Ref::new(Letter::D, 123_456),
                    what: Happens::ALL[usize::try_from(at + 8).unwrap_or(0) % 6],
                    title: Some(name()),
                })
                .collect(),
            earlier: 480,
            later: 4,
        }),
    ]
}
