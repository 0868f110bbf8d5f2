//! How long the status, the map and the scorecard of a partnership of 10,000 events take once it is in memory, and how much
//! memory it holds there. Run with `--release`.

#![expect(clippy::unwrap_used, reason = "a measurement, not a part of the program")]

use std::{collections::BTreeMap, hint::black_box, time::Instant};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    decision::{Rank, Rules, Seat, count},
    event::{Entry, Event},
    ids::{MemberId, OrgId, SectorId, TextId},
    input::Giver,
    map,
    partnership::{Role, Sector, SectorName},
    people::People,
    port::Platform,
    scorecard::Scorecard,
    state::State,
    status,
    times::Zone,
    vocabulary::{InputAnswer, Kind, KnownSector, Language, Level, Method, OrgStatus, Phase, Position},
};

const ORGS: u32 = 12;
const EVENTS: usize = 10_000;
const RUNS: usize = 101;
/// So many partnerships are held at once to weigh one.
const CACHED: usize = 20;
const HOLD_MICROS: u128 = 5_000;

/// Kibibytes of memory this process holds, as the kernel counts them; Linux only.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4
}

fn started() -> Vec<Event> {
    let sector = |name| Sector { name: SectorName::Known(name), needed: true };
    let sectors = [KnownSector::Public, KnownSector::Private, KnownSector::CivilSociety, KnownSector::Communities];
    let mut events = vec![Event::Started {
        name: TextId(1),
        code: TextId(2),
        goal: None,
        phase: Phase::Explore,
        zone: Zone::utc(),
        languages: vec![Language::En],
        sectors: sectors.map(sector).to_vec(),
        grouping: None,
        suitability: None,
    }];
    events.push(Event::MemberAdded { member: MemberId(100) });
    events.push(Event::Appointed { member: MemberId(100), role: Role::Coordinator });
    for org in 1..=ORGS {
        events.push(Event::MemberAdded { member: MemberId(org) });
        events.push(Event::OrgAdded {
            org: OrgId(org),
            name: TextId(org * 2 + 1),
            code: TextId(org * 2 + 2),
            alias: None,
            sector: sector_of(org),
            status: OrgStatus::Active,
            voice: true,
            lead: Some(MemberId(org)),
            alternates: Vec::new(),
        });
    }
    events
}

fn sector_of(org: u32) -> SectorId {
    SectorId(u16::try_from(org % 4).unwrap())
}

/// Proposals with all positions and a closing, and an input with its answer for each; the last ones are open.
fn ledger(start: DateTime<Utc>) -> Vec<Entry> {
    let roll: Vec<Seat> = (1..=ORGS).map(|org| Seat { org: OrgId(org), sector: sector_of(org) }).collect();
    let mut events = started();
    for number in 1_u32.. {
        if events.len() >= EVENTS {
            break;
        }
        let ballots: Vec<count::Ballot> = roll
            .iter()
            .map(|seat| count::Ballot { org: seat.org, sector: seat.sector, position: Some(Position::Consent) })
            .collect();
        events.push(Event::Proposed {
            decision: number,
            org: Some(OrgId(1 + number % ORGS)),
            kind: Kind::Activity,
            method: Method::Consent,
            level: Level::Routine,
            title: TextId(100 + number),
            text: None,
            supersedes: None,
            persons: Vec::new(),
            closes: None,
            review: None,
            sunset: None,
            language: Some(Language::En),
            particulars: Box::default(),
        });
        let rules = Rules::of(Level::Routine);
        let tally = count::count(Method::Consent, &rules, &ballots);
        let closes = start + TimeDelta::days(7);
        events.push(Event::Opened { decision: number, version: 1, closes, roll: roll.clone(), rules });
        for org in 1..=ORGS {
            events.push(Event::PositionStated {
                decision: number,
                version: 1,
                org: OrgId(org),
                rank: Rank::Lead,
                position: Position::Consent,
                ground: None,
                reason: None,
            });
        }
        events.push(Event::InputGiven {
            input: number,
            text: TextId(10_000 + number),
            on: None,
            from: Giver::Org { org: OrgId(1 + number % ORGS), sector: sector_of(1 + number % ORGS) },
            due: start + TimeDelta::days(30),
            public: false,
            rating: None,
        });
        if number % 3 > 0 {
            let reason = TextId(20_000 + number);
            events.push(Event::InputAnswered { input: number, answer: InputAnswer::Taken, reason, within: None });
            let review = Some(start + TimeDelta::days(365));
            events.push(Event::Closed { decision: number, tally, review });
        }
    }
    events.truncate(EVENTS);
    let entry = |event| Entry {
        at: start,
        recorded: start,
        by: Some(MemberId(1)),
        via: Some(Platform::Matrix),
        event,
        texts: BTreeMap::new(),
    };
    events.into_iter().map(entry).collect()
}

fn measure(name: &str, mut work: impl FnMut()) -> u128 {
    let mut times: Vec<u128> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    println!("{name}: median {} µs, worst {} µs", times[RUNS / 2], times[RUNS - 1]);
    times[RUNS / 2]
}

fn main() {
    let start: DateTime<Utc> = "2026-01-05T09:00:00Z".parse().unwrap();
    let now = start + TimeDelta::days(45);
    let ledger = ledger(start);
    let before = resident();
    let states: Vec<State> = (0..CACHED).map(|_| State::replay(&ledger)).collect();
    let held = resident().saturating_sub(before) / CACHED;
    let state = states.into_iter().next().unwrap();
    println!("a cached partnership of {EVENTS} events: {held} KiB, {} decisions", state.decisions.len());
    let people = People::default();
    let status = measure("status of a coordinator, warm", || {
        black_box(status::of_coordinator(&state, &people, now));
    });
    measure("of which the scorecard", || {
        black_box(Scorecard::of(&state, &people, now));
    });
    measure("of which the gaps of the map", || {
        black_box(map::gaps(&state, &people, now));
    });
    assert!(status <= HOLD_MICROS, "the status takes {status} µs, more than {HOLD_MICROS}");
}
