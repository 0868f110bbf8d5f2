//! How long a ledger of 10,000 events takes to decode and fold. Run with `--release`.

#![expect(clippy::unwrap_used, reason = "a measurement, not a part of the program")]

use std::{collections::BTreeMap, time::Instant};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    decision::{Rank, Rules, Seat},
    event::{Entry, Event},
    ids::{MemberId, OrgId, SectorId, TextId},
    port::Platform,
    state::{State, evolve},
    times::Zone,
    vocabulary::{Kind, Language, Level, Method, OrgStatus, Phase, Position},
};

const ORGS: u32 = 12;
const EVENTS: usize = 10_000;

fn ledger() -> Vec<String> {
    let start: DateTime<Utc> = "2026-01-05T09:00:00Z".parse().unwrap();
    let mut events = vec![Event::Started {
        name: TextId(1),
        code: TextId(2),
        goal: None,
        phase: Phase::Explore,
        zone: Zone::utc(),
        languages: vec![Language::En],
        sectors: Vec::new(),
        grouping: None,
        suitability: None,
    }];
    for org in 1..=ORGS {
        events.push(Event::MemberAdded { member: MemberId(org) });
        events.push(Event::OrgAdded {
            org: OrgId(org),
            name: TextId(org * 2 + 1),
            code: TextId(org * 2 + 2),
            alias: None,
            sector: SectorId(u16::try_from(org % 4).unwrap()),
            status: OrgStatus::Active,
            voice: true,
            lead: Some(MemberId(org)),
            alternates: Vec::new(),
        });
    }
    let roll: Vec<Seat> =
        (1..=ORGS).map(|org| Seat { org: OrgId(org), sector: SectorId(u16::try_from(org % 4).unwrap()) }).collect();
    for decision in 1.. {
        if events.len() >= EVENTS {
            break;
        }
        events.push(Event::Proposed {
            decision,
            org: Some(OrgId(1)),
            kind: Kind::Activity,
            method: Method::Consent,
            level: Level::Routine,
            title: TextId(100 + decision),
            text: None,
            supersedes: None,
            persons: Vec::new(),
            closes: None,
            review: None,
            sunset: None,
            language: Some(Language::En),
            particulars: Box::default(),
        });
        let closes = start + TimeDelta::days(7);
        events.push(Event::Opened {
            decision,
            version: 1,
            closes,
            roll: roll.clone(),
            rules: Rules::of(Level::Routine),
        });
        for org in 1..=ORGS {
            events.push(Event::PositionStated {
                decision,
                version: 1,
                org: OrgId(org),
                rank: Rank::Lead,
                position: Position::Consent,
                ground: None,
                reason: None,
            });
        }
    }
    events.truncate(EVENTS);
    events
        .into_iter()
        .map(|event| {
            let entry = Entry {
                at: start,
                recorded: start,
                by: Some(MemberId(1)),
                via: Some(Platform::Matrix),
                event,
                texts: BTreeMap::new(),
            };
            serde_json::to_string(&entry).unwrap()
        })
        .collect()
}

fn main() {
    let ledger = ledger();
    let mut times: Vec<u128> = (0..21)
        .map(|_| {
            let began = Instant::now();
            let mut state = State::default();
            for bytes in &ledger {
                evolve(&mut state, &serde_json::from_str(bytes).unwrap());
            }
            assert_eq!(usize::try_from(state.seq).unwrap(), EVENTS);
            began.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    println!("{EVENTS} events decoded and folded: median {} µs, worst {} µs", times[10], times[20]);
}
