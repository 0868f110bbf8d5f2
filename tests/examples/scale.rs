//! Time at scale, on either engine: the look at what is due where nothing is, sixteen writers beside one, and a day's outage
//! of very many partnerships. Prints figures and ratios; the exit code is 1 where one is not held.
//!
//! `cargo run --release -p convenor-tests --example scale URL [FEW MANY DOWN]`, for example
//! `scale sqlite:/var/tmp/scale.db`, `scale postgres://…`; the figures to hold are for `10000 1000000 100000`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a measurement fails like a test")]

use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor::{clock::ManualClock, dice::SeededDice, engine::Engine, stage::ScriptStage};
use convenor_console::Stage as _;
use convenor_core::{
    chain::{self, Salt},
    ids::{MemberId, PartnershipId, TextId},
    port::{Account, Clock, Heard, Place, Platform, Said, Venue},
};
use convenor_store::{
    ClaimKind, ClaimOp, Commit, Head, Inbound, LedgerPart, NewEntry, NewText, Outcome, Store, room_claim,
};
use futures_util::{StreamExt, stream};

const HOLD_SCAN: f64 = 1.5;
const HOLD_WRITERS: f64 = 5.0;
const HOLD_PLANNED: Duration = Duration::from_secs(15);
const HOLD_LOCK: Duration = Duration::from_millis(100);
const LOOKS: usize = 2_000;
const SPAN: Duration = Duration::from_secs(3);
const BESIDE: usize = 256;

fn start() -> DateTime<Utc> {
    "2026-01-05T09:00:00Z".parse().unwrap()
}

/// A partnership to be copied: entries carry nothing of the one they are in.
struct Template {
    entries: Vec<NewEntry>,
    texts: Vec<NewText>,
}

/// A ledger of about fifty events with fifteen reminders. So many of them come every day, the others on Fridays.
async fn template(daily: usize) -> Template {
    let mut stage = ScriptStage::open("sqlite::memory:", start(), 7).await.unwrap();
    let mut lines = vec!["partnership start Coast Watch --code COAST".to_owned()];
    for number in 1..=12 {
        lines.push(format!("stakeholder add Org {number} --sector public --code O{number} --lead @lead{number}"));
    }
    for number in 1..=15 {
        let every = if number <= daily { "daily" } else { "weekly on friday" };
        lines.push(format!("remind add Matter {number} --every {every} at {:02}:00", 1 + number));
    }
    for (number, line) in lines.into_iter().enumerate() {
        let heard = Heard {
            key: format!("k{number}"),
            speaker: Account { platform: Platform::Console, id: "coco".to_owned() },
            name: "coco".to_owned(),
            venue: Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() }),
            sent_at: stage.now(),
            said: Said::Command { line, reply_to: None },
        };
        stage.hear(heard).await.unwrap();
    }
    let store = stage.store();
    let id = store.partnerships().await.unwrap()[0];
    let tail = store.snapshot(id, None).await.unwrap().unwrap().tail;
    let entries = tail.into_iter().map(|entry| NewEntry { bytes: entry.bytes, salt: entry.salt, link: entry.link });
    let wholes = store.wholes(&[id], u64::MAX).await.unwrap();
    let text = |(id, body): (&TextId, &String)| NewText {
        id: *id,
        salt: Salt([3; 16]),
        body: body.clone(),
        language: "en".to_owned(),
        author: Some(MemberId(1)),
        personal: false,
    };
    Template { entries: entries.collect(), texts: wholes[0].texts.iter().map(text).collect() }
}

/// Partnerships that so much is known of.
enum Filling<'a> {
    /// One entry, nothing to do for years.
    Quiet(&'a [NewEntry]),
    /// A ledger with its texts, a coordinator and a room, due then.
    Due(&'a Template, DateTime<Utc>, usize),
}

/// Fills in so many partnerships.
async fn fill(store: &Store, count: usize, filling: &Filling<'_>) {
    let now = start();
    let mut commits = stream::iter(0..count)
        .map(|number| {
            let (entries, texts, due, claims, members) = match filling {
                Filling::Quiet(entries) => {
                    (entries.to_vec(), Vec::new(), now + TimeDelta::days(3_650), Vec::new(), Vec::new())
                }
                Filling::Due(template, due, run) => {
                    let place = Place { platform: Platform::Matrix, id: format!("!{run}-{number}:scale") };
                    let account = Account { platform: Platform::Matrix, id: format!("@{run}-{number}:scale") };
                    let claim = ClaimOp::Take {
                        kind: ClaimKind::Room,
                        value: room_claim(&place),
                        detail: 1,
                        expires: None,
                        person: None,
                    };
                    (template.entries.clone(), template.texts.clone(), *due, vec![claim], vec![(MemberId(1), account)])
                }
            };
            let part = LedgerPart {
                partnership: None,
                expect: Head::START,
                entries,
                texts,
                erase_texts: Vec::new(),
                erase_personal_of: Vec::new(),
                next_due: Some(due),
                members,
            };
            store.commit(Commit { ledger: Some(part), claims, now, ..Commit::default() })
        })
        .buffer_unordered(BESIDE);
    while let Some(outcome) = commits.next().await {
        assert!(matches!(outcome.unwrap(), Outcome::Done { .. }));
    }
}

/// p50 and p99 of the look at what is due.
async fn looks(store: &Store) -> (Duration, Duration) {
    let mut times = Vec::new();
    for _ in 0..LOOKS {
        let begun = Instant::now();
        let due = store.due_partnerships(start(), 64).await.unwrap();
        times.push(begun.elapsed());
        assert!(due.is_empty(), "nothing is due");
    }
    times.sort_unstable();
    (times[LOOKS / 2], times[LOOKS * 99 / 100])
}

/// One partnership that is written to again and again.
async fn write(store: &Store, partnership: &mut Option<PartnershipId>, head: &mut Head) {
    let seq = head.seq + 1;
    let mut salt = [7; 16];
    salt[..8].copy_from_slice(&seq.to_be_bytes());
    let salt = Salt(salt);
    let bytes = format!(r#"{{"seq":{seq}}}"#);
    let link = chain::link(&head.link, seq, &chain::leaf(&salt, bytes.as_bytes()));
    let part = LedgerPart {
        partnership: *partnership,
        expect: *head,
        entries: vec![NewEntry { bytes, salt, link }],
        texts: Vec::new(),
        erase_texts: Vec::new(),
        erase_personal_of: Vec::new(),
        next_due: None,
        members: Vec::new(),
    };
    match store.commit(Commit { ledger: Some(part), now: start(), ..Commit::default() }).await.unwrap() {
        Outcome::Done { partnership: written } => *partnership = written,
        other => panic!("{other:?}"),
    }
    *head = Head { seq, rev: head.rev, link };
}

/// Commits a second of so many writers at once.
async fn rate(store: &Store, writers: usize) -> f64 {
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..writers {
        let store = store.clone();
        tasks.spawn(async move {
            let (mut partnership, mut head, mut count) = (None, Head::START, 0_u32);
            while begun.elapsed() < SPAN {
                write(&store, &mut partnership, &mut head).await;
                count += 1;
            }
            count
        });
    }
    let mut total = 0;
    while let Some(count) = tasks.join_next().await {
        total += count.unwrap();
    }
    f64::from(total) / begun.elapsed().as_secs_f64()
}

/// How long a small write of somebody else had to wait at most, while all the rest goes on.
async fn longest_wait(store: Store, run: usize, stop: Arc<AtomicBool>) -> Duration {
    let mut longest = Duration::ZERO;
    let mut number = 0_u64;
    while !stop.load(Ordering::Relaxed) {
        number += 1;
        let begun = Instant::now();
        let inbound = Inbound { key: format!("probe:{run}:{number}"), at: start() };
        store.commit(Commit { inbound: Some(inbound), now: start(), ..Commit::default() }).await.unwrap();
        longest = longest.max(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    longest
}

/// How long a day's outage of so many partnerships takes to plan, and how long another's write waited meanwhile.
async fn outage(store: &Store, down: usize, daily: usize) -> (Duration, Duration) {
    let fall = start() + TimeDelta::hours(1);
    fill(store, down, &Filling::Due(&template(daily).await, fall, daily)).await;
    let clock = Arc::new(ManualClock::new(fall + TimeDelta::hours(24)));
    let engine = Engine::new(store.clone(), Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(SeededDice::new(7)), &[]);
    let stop = Arc::new(AtomicBool::new(false));
    let probe = tokio::spawn(longest_wait(store.clone(), daily, Arc::clone(&stop)));
    let begun = Instant::now();
    engine.plan().await.unwrap();
    let planned = begun.elapsed();
    stop.store(true, Ordering::Relaxed);
    let wait = probe.await.unwrap();
    assert!(store.due_partnerships(clock.now(), 1).await.unwrap().is_empty(), "all are planned");
    assert!(store.next_delivery(None).await.unwrap().is_some(), "and there is something to say");
    (planned, wait)
}

fn held(what: &str, figure: String, hold: &str, holds: bool) -> bool {
    println!("{what:<44} {figure:>12}   hold {hold:<10} {}", if holds { "held" } else { "NOT HELD" });
    holds
}

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let url = args.next().unwrap_or_else(|| panic!("scale URL [FEW MANY DOWN]"));
    let mut size = |usual: usize| args.next().map_or(usual, |word| word.parse().unwrap());
    let (few, many, down) = (size(10_000), size(1_000_000), size(100_000));
    let most = Duration::from_millis(if url.starts_with("postgres") { 2 } else { 1 });
    let store = Store::open(&url).await.unwrap();
    let entries = template(1).await.entries;
    println!("{url}: {few}, {many} and {down} partnerships; {} events each where they fall due", entries.len());

    let one = rate(&store, 1).await;
    let sixteen = rate(&store, 16).await;
    println!("one writer {one:.0}, sixteen {sixteen:.0} commits a second");
    let mut all =
        held("sixteen writers against one", format!("{:.1}", sixteen / one), "5", sixteen / one >= HOLD_WRITERS);

    fill(&store, few, &Filling::Quiet(&entries[..1])).await;
    let (few_p50, few_p99) = looks(&store).await;
    fill(&store, many.saturating_sub(few), &Filling::Quiet(&entries[..1])).await;
    let (many_p50, many_p99) = looks(&store).await;
    println!(
        "nothing due, of {few}: p50 {few_p50:.1?} p99 {few_p99:.1?}; of {many}: p50 {many_p50:.1?} p99 {many_p99:.1?}"
    );
    let ratio = many_p50.as_secs_f64() / few_p50.as_secs_f64();
    all &= held("nothing due, many against few", format!("{ratio:.2}"), "1.5", ratio <= HOLD_SCAN);
    all &= held("nothing due, p99 of many", format!("{many_p99:.1?}"), &format!("{most:.0?}"), many_p99 <= most);

    // The same day twice: what was planned the first time is not due the second.
    for daily in [1, 15] {
        let (planned, wait) = outage(&store, down, daily).await;
        let what = format!("planned after a day down, {daily} due in each");
        all &= held(&what, format!("{planned:.1?}"), "15s", planned <= HOLD_PLANNED);
        all &= held("another's write waited at most", format!("{wait:.1?}"), "100ms", wait <= HOLD_LOCK);
    }
    store.close().await;
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
