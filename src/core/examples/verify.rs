//! How long an export of 100,000 events takes to be made, written and verified. Run with `--release`.

#![expect(clippy::unwrap_used, reason = "a measurement, not a part of the program")]

use std::{
    collections::{BTreeMap, HashMap},
    time::Instant,
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    chain::{self, Hash, Salt},
    checkpoint::{KeyLink, KeyPair},
    decision::{Rank, Rules, Seat, time::recount},
    event::{Entry, Event},
    export::{Reader, Record, Stored, Trust, Words, export, verify, write},
    ids::{MemberId, OrgId, SectorId, TextId},
    port::Platform,
    state::{State, evolve},
    times::Zone,
    vocabulary::{Kind, Language, Level, Method, OrgStatus, Phase, Position},
};

const ORGS: u32 = 12;

/// A ledger in the making.
struct Maker {
    record: Record,
    state: State,
    link: Hash,
    words: HashMap<TextId, String>,
    at: DateTime<Utc>,
}

impl Maker {
    fn text(&mut self, body: String) -> TextId {
        let id = TextId(u32::try_from(self.words.len()).unwrap() + 1);
        self.record.texts.push(Words { id, salt: Salt([3; 16]), body: body.clone() });
        self.words.insert(id, body);
        id
    }

    fn push(&mut self, event: Event, texts: &[TextId]) {
        let seq = self.record.entries.len() as u64 + 1;
        let texts: BTreeMap<_, _> =
            texts.iter().map(|id| (*id, chain::commitment(&Salt([3; 16]), &self.words[id]))).collect();
        let (by, via) = (Some(MemberId(1)), Some(Platform::Console));
        let entry = Entry { at: self.at, recorded: self.at, by, via, event, texts };
        let bytes = serde_json::to_string(&entry).unwrap();
        let salt = Salt([u8::try_from(seq % 251).unwrap(); 16]);
        self.link = chain::link(&self.link, seq, &chain::leaf(&salt, bytes.as_bytes()));
        evolve(&mut self.state, &entry);
        self.record.entries.push(Stored { seq, bytes, salt, link: self.link });
    }
}

fn record(events: usize, key: &KeyPair) -> Record {
    let at = DateTime::from_timestamp_secs(1_790_000_000).unwrap();
    let keys = vec![KeyLink { public: key.public(), since: at, handed: None }];
    let record =
        Record { entries: Vec::new(), texts: Vec::new(), names: BTreeMap::new(), keys, checkpoints: Vec::new() };
    let mut maker = Maker { record, state: State::default(), link: Hash::START, words: HashMap::new(), at };
    let (name, code) = (maker.text("Upper Sarala".to_owned()), maker.text("SARALA".to_owned()));
    let started = Event::Started {
        name,
        code,
        goal: None,
        phase: Phase::Explore,
        zone: Zone::utc(),
        languages: vec![Language::En],
        sectors: Vec::new(),
        grouping: None,
        suitability: None,
    };
    maker.push(started, &[name, code]);
    let mut roll = Vec::new();
    for org in 1..=ORGS {
        let (name, code) = (maker.text(format!("Organisation {org}")), maker.text(format!("O{org}")));
        let sector = SectorId(u16::try_from(org % 4).unwrap());
        roll.push(Seat { org: OrgId(org), sector });
        maker.push(Event::MemberAdded { member: MemberId(org) }, &[]);
        let (org, lead) = (OrgId(org), Some(MemberId(org)));
        let (status, voice, alternates) = (OrgStatus::Active, true, Vec::new());
        let added = Event::OrgAdded { org, name, code, alias: None, sector, status, voice, lead, alternates };
        maker.push(added, &[name, code]);
    }
    for decision in 1.. {
        if maker.record.entries.len() >= events {
            break;
        }
        maker.at += TimeDelta::hours(1);
        let title = maker.text(format!("Proposal {decision}: trees along the upper river"));
        let proposed = Event::Proposed {
            decision,
            org: Some(OrgId(1)),
            kind: Kind::Activity,
            method: Method::Consent,
            level: Level::Routine,
            title,
            text: None,
            supersedes: None,
            persons: Vec::new(),
            closes: None,
            review: None,
            sunset: None,
            language: None,
            particulars: Box::default(),
        };
        maker.push(proposed, &[title]);
        let closes = maker.at + TimeDelta::minutes(30);
        let (rules, roll) = (Rules::starter(), roll.clone());
        maker.push(Event::Opened { decision, version: 1, closes, roll, rules }, &[]);
        for org in 1..=ORGS {
            let reason = maker.text(format!("Reason {org} of {decision}, in a sentence of the usual length."));
            let (org, rank, version) = (OrgId(org), Rank::Lead, 1);
            let (position, ground) = (Position::Concern, None);
            let reason_of = Some(reason);
            let stated = Event::PositionStated { decision, version, org, rank, position, ground, reason: reason_of };
            maker.push(stated, &[reason]);
        }
        maker.at = closes;
        let blank = Event::Closed { decision, tally: recount_of(&maker.state, decision), review: None };
        maker.push(blank, &[]);
        let seq = maker.record.entries.len() as u64;
        let origin = maker.record.entries[0].link;
        maker.record.checkpoints.push(key.checkpoint(&origin, seq, maker.link, maker.at));
    }
    maker.record
}

fn recount_of(state: &State, decision: u32) -> convenor_core::decision::count::Tally {
    let empty = convenor_core::decision::count::count(Method::Consent, &Rules::starter(), &[]);
    recount(state, &Event::Closed { decision, tally: empty, review: None }).unwrap()
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let done = work();
    println!("{what:12} {:8.0} ms", started.elapsed().as_secs_f64() * 1_000.0);
    done
}

fn main() {
    let key = KeyPair::from_seed(&[7; 32]);
    for events in [10_000, 100_000] {
        let record = record(events, &key);
        let now = record.checkpoints.last().unwrap().at;
        println!("{} entries, {} checkpoints", record.entries.len(), record.checkpoints.len());
        let export = timed("export", || export(&record, Reader::Member(MemberId(1)), &key, now).unwrap());
        let bytes = timed("write", || write(&export).unwrap());
        println!("{:12} {:8.1} MB", "file", bytes.len() as f64 / 1e6);
        let summary = timed("verify", || verify(&bytes, &Trust::default()).unwrap());
        println!("{summary:?}");
    }
}
