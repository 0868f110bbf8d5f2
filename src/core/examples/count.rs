//! Whether 100,000 voices are counted within twice the time of reading them once. Run with `--release`; exits with 1 where
//! that does not hold.
//!
//! Reading is one pass over what the state holds of the positions, each field looked at; counting is all that closing takes:
//! which position counts for each voice (R2, R7), then the whole tally with sectors, quorum and the unheard.

#![expect(clippy::unwrap_used, reason = "a measurement, not a part of the program")]

use std::{collections::BTreeMap, hint::black_box, process::ExitCode, time::Instant};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    decision::{Decision, Rank, Rules, Seat, count::count},
    event::{Entry, Event},
    ids::{MemberId, OrgId, SectorId},
    port::Platform,
    state::{State, evolve},
    vocabulary::{Kind, Level, Method, Position},
};

const VOICES: u32 = 100_000;
const SECTORS: u32 = 9;
const ROUNDS: usize = 41;

fn entries() -> Vec<Entry> {
    let start: DateTime<Utc> = "2026-01-05T09:00:00Z".parse().unwrap();
    let roll = (1..=VOICES)
        .map(|org| Seat { org: OrgId(org), sector: SectorId(u16::try_from(org % SECTORS).unwrap()) })
        .collect();
    let proposed = Event::Proposed {
        decision: 1,
        org: Some(OrgId(1)),
        kind: Kind::Other,
        method: Method::DoubleMajority,
        level: Level::Major,
        title: convenor_core::ids::TextId(1),
        text: None,
        supersedes: None,
        persons: Vec::new(),
        closes: None,
        review: None,
        sunset: None,
        language: None,
        particulars: Box::default(),
    };
    let opened = Event::Opened {
        decision: 1,
        version: 1,
        closes: start + TimeDelta::days(14),
        roll,
        rules: Rules::of(Level::Major),
    };
    // Each voice answers, in an order that is not the roll's: by a step that meets every number once.
    let stated = (0..VOICES).map(|turn| {
        let org = 1 + (turn * 7_919) % VOICES;
        Event::PositionStated {
            decision: 1,
            version: 1,
            org: OrgId(org),
            rank: Rank::Lead,
            position: [Position::Support, Position::Oppose, Position::Abstain][usize::try_from(org % 3).unwrap()],
            ground: None,
            reason: None,
        }
    });
    [proposed, opened]
        .into_iter()
        .chain(stated)
        .map(|event| Entry {
            at: start,
            recorded: start,
            by: Some(MemberId(1)),
            via: Some(Platform::Console),
            event,
            texts: BTreeMap::new(),
        })
        .collect()
}

/// One pass over every voice and every statement, looking at each of their fields.
fn read(decision: &Decision) {
    for seat in &decision.roll {
        black_box((seat.org, seat.sector));
    }
    for statement in &decision.statements {
        black_box((
            statement.version,
            statement.org,
            statement.member,
            statement.rank,
            statement.position,
            statement.ground,
            statement.reason,
            statement.at,
        ));
    }
}

fn median(mut measured: impl FnMut()) -> u128 {
    let mut times: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            measured();
            began.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

fn main() -> ExitCode {
    let entries = entries();
    let stored: Vec<String> = entries.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    let mut state = State::default();
    let began = Instant::now();
    for bytes in &stored {
        evolve(&mut state, &serde_json::from_str(bytes).unwrap());
    }
    let ledger = began.elapsed().as_nanos();
    let decision = &state.decisions[&1];
    let tally = decision.tally_now();
    assert_eq!((tally.eligible, tally.expressed), (VOICES, VOICES));
    assert_eq!(tally.positions.values().sum::<u32>(), VOICES);

    let reading = median(|| read(decision));
    let choosing = median(|| {
        black_box(decision.ballots());
    });
    let ballots = decision.ballots();
    let tallying = median(|| {
        black_box(count(decision.method, &decision.rules, &ballots));
    });
    let counting = median(|| {
        black_box(decision.tally_now());
    });
    let micros = |nanos: u128| nanos / 1_000;
    println!("{VOICES} voices, median of {ROUNDS}:");
    println!("read from the ledger, decoded and folded, once: {} µs", micros(ledger));
    println!("read in memory once: {} µs", micros(reading));
    println!(
        "counted: {} µs, of this {} µs for who counts, {} µs for the tally",
        micros(counting),
        micros(choosing),
        micros(tallying)
    );
    let ratio = |of: u128, to: u128| {
        let hundredths = of * 100 / to.max(1);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    };
    println!("counting / reading the ledger: {}", ratio(counting, ledger));
    println!("counting / reading memory: {}", ratio(counting, reading));
    // Voices are read from the ledger: it is what holds them.
    if counting <= 2 * ledger {
        println!("held: counted within twice the time of reading");
        ExitCode::SUCCESS
    } else {
        println!("not held");
        ExitCode::FAILURE
    }
}
