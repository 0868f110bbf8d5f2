//! The benchmarks: the released program beside an echo bot on the same SDK and beside a bare client, in one run on one
//! homeserver. Prints figures and ratios; the exit code is 1 where one is not held.
//!
//! Run by `tests/bench`, which builds what it needs and starts a homeserver: `bench CONVENOR ECHO`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a measurement fails like a test")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use convenor::{
    clock::{ManualClock, SystemClock},
    dice::SystemDice,
    engine::Engine,
};
use convenor_core::port::{Account, Clock, Ear, Heard, Place, Platform, Said, Venue};
use convenor_store::Store;
use convenor_tests::{
    people::{Homeserver, Person},
    wind::Wind,
};
use futures_util::{StreamExt, stream};
use reqwest::Method;
use serde_json::json;

/// An answer may take so many times what the echo takes.
const HOLD_ANSWER: f64 = 1.15;
/// A burst may take so many times what a bare client takes.
const HOLD_BURST: f64 = 1.1;
/// Idle, the program may hold so many megabytes.
const HOLD_MEMORY: f64 = 64.0;

const ROUNDS: usize = 150;
const BURST: usize = 200;
/// A bare client that knows what it does sends to so many rooms at once.
const AT_ONCE: usize = 16;
const PATIENCE: Duration = Duration::from_secs(180);

/// A program under measurement, ended with it.
struct Running(Child);

impl Running {
    /// `VmRSS` or `VmHWM`, in megabytes.
    fn memory(&self, field: &str) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with(field)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn start(program: &Path, args: &[&str]) -> Running {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
        command.env_remove(name);
    }
    Running(command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap())
}

/// Convenor's account and files.
struct Seat {
    folder: tempfile::TempDir,
    user: String,
    program: PathBuf,
}

impl Seat {
    async fn new(home: &Homeserver, program: &Path) -> Self {
        let seat = Self {
            folder: tempfile::tempdir().unwrap(),
            user: home.register("convenor").await.unwrap(),
            program: program.into(),
        };
        let settings = format!(
            "database_url = \"{}\"\ndata_dir = \"{}\"\n\n[matrix]\nhomeserver = \"{}\"\nuser = \"{user}\"\n\
             password = \"{user}\"\nallow = [\"*\"]\n",
            seat.database(),
            seat.folder.path().display(),
            home.url,
            user = seat.user,
        );
        fs::write(seat.folder.path().join("convenor.toml"), settings).unwrap();
        seat
    }

    fn id(&self) -> String {
        format!("@{}:localhost", self.user)
    }

    fn database(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("bot.db").display())
    }

    fn start(&self) -> Running {
        let config = self.folder.path().join("convenor.toml");
        start(&self.program, &["--config", config.to_str().unwrap(), "run"])
    }

    /// So many reminders due at that instant, spread over these rooms, as if people had asked for them an hour ago.
    async fn prepare(&self, asker: &Person, rooms: &[String], due: DateTime<Utc>) {
        let hour_ago = due - TimeDelta::hours(1);
        let store = Store::open(&self.database()).await.unwrap();
        let engine =
            Engine::new(store.clone(), Arc::new(ManualClock::new(hour_ago)), Arc::new(SystemDice), &[Platform::Matrix]);
        // Nobody waits for the answers.
        engine.add_mouth(Arc::new(Wind(Platform::Matrix)));
        for (index, room) in rooms.iter().enumerate() {
            let reminders = (0..BURST).filter(|number| number % rooms.len() == index);
            let lines = reminders.map(|number| format!("remind add number {number} --when {}", due.format("%FT%TZ")));
            for (line_number, line) in
                std::iter::once(format!("partnership start Bench {index}")).chain(lines).enumerate()
            {
                let heard = Heard {
                    key: format!("bench-{index}-{line_number}"),
                    speaker: Account { platform: Platform::Matrix, id: asker.id.clone() },
                    name: "Asker".to_owned(),
                    venue: Venue::Room(Place { platform: Platform::Matrix, id: room.clone() }),
                    sent_at: hour_ago,
                    said: Said::Command { line, reply_to: None },
                };
                engine.hear(heard).await.unwrap();
            }
        }
        engine.work().await.unwrap();
        store.close().await;
    }
}

async fn entered(person: &Person, room: &str, who: &str) {
    let began = Instant::now();
    while person.membership(room, who).await.unwrap().as_deref() != Some("join") {
        assert!(began.elapsed() < PATIENCE, "{who} did not come into {room}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// From saying something to seeing the answer, as a person at a client does.
async fn answered(asker: &Person, room: &str, line: &str, bot: &str) -> Duration {
    let mut since = asker.sync("", PATIENCE).await.unwrap();
    let began = Instant::now();
    asker.say(room, line).await.unwrap();
    loop {
        let path = format!("v3/sync?timeout=10000&since={since}");
        let answer = asker.request(Method::GET, &path, None).await.unwrap();
        since = answer["next_batch"].as_str().unwrap().to_owned();
        let events = answer["rooms"]["join"][room]["timeline"]["events"].as_array();
        if events.into_iter().flatten().any(|event| event["sender"] == *bot && event["type"] == "m.room.message") {
            return began.elapsed();
        }
        assert!(began.elapsed() < PATIENCE, "no answer to {line}");
    }
}

fn percentile(times: &mut [Duration], share: usize) -> Duration {
    times.sort_unstable();
    times[times.len() * share / 100]
}

/// When the last of what somebody said in these rooms arrived at the homeserver, once all numbers are there, and in how
/// many messages.
async fn last_of(asker: &Person, rooms: &[String], sender: &str) -> (DateTime<Utc>, usize) {
    let began = Instant::now();
    loop {
        let (mut numbers, mut last, mut count) = (Vec::new(), 0, 0);
        for room in rooms {
            for message in asker.messages(room).await.unwrap().into_iter().filter(|message| message.sender == sender) {
                let found: Vec<usize> = message
                    .body
                    .split("number ")
                    .skip(1)
                    .filter_map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
                    .collect();
                if !found.is_empty() {
                    count += 1;
                    last = last.max(message.at);
                    numbers.extend(found);
                }
            }
        }
        if numbers.len() >= BURST {
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), BURST, "something was said twice");
            return (DateTime::from_timestamp_millis(last).unwrap(), count);
        }
        assert!(began.elapsed() < PATIENCE, "only {} of {BURST}", numbers.len());
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// A burst beside a bare client, in as many rooms: seconds of each, and Convenor's messages.
async fn burst(home: &Homeserver, program: &Path, rooms: usize) -> (f64, f64, usize) {
    let asker = home.person("asker").await.unwrap();
    let bare = home.person("bare").await.unwrap();
    let seat = Seat::new(home, program).await;
    let bot = seat.id();
    let mut all = Vec::new();
    {
        let _joining = seat.start();
        for number in 0..rooms {
            let room = asker.create_room(&format!("Burst {number}"), &[&bot]).await.unwrap();
            bare.join(&room).await.unwrap();
            all.push(room);
        }
        for room in &all {
            entered(&asker, room, &bot).await;
            // The first word in a room costs a homeserver more than the next: neither side pays for it.
            asker.say(room, "Welcome").await.unwrap();
        }
    }
    // A first start on many rooms takes its time.
    let due = SystemClock.now().duration_trunc(TimeDelta::seconds(1)).unwrap() + TimeDelta::seconds(45);
    seat.prepare(&asker, &all, due).await;
    let running = seat.start();
    // Long enough that nobody looks while it still speaks: looking costs the homeserver, too.
    let wait = (due - SystemClock.now()).to_std().unwrap() + Duration::from_secs(12);
    tokio::time::sleep(wait).await;
    let (last, messages) = last_of(&asker, &all, &bot).await;
    drop(running);
    let convenor = (last - due).as_seconds_f64();

    let began = SystemClock.now();
    let sends = (0..BURST).map(|number| {
        let (bare, room) = (&bare, &all[number % all.len()]);
        // The same fields as Convenor's: a homeserver looks at each of them.
        let words = format!("Reminder: number {number}");
        let content = json!({"msgtype": "m.notice", "body": words, "format": "org.matrix.custom.html",
            "formatted_body": words, "m.mentions": {}});
        async move { bare.send(room, content).await.unwrap() }
    });
    // To one room in order, to many beside each other.
    let at_once = if rooms == 1 { 1 } else { AT_ONCE };
    stream::iter(sends).buffer_unordered(at_once).collect::<Vec<_>>().await;
    let (last, _) = last_of(&asker, &all, &bare.id).await;
    (convenor, (last - began).as_seconds_f64(), messages)
}

/// Prints a figure; whether it is held.
fn judge(what: &str, figure: f64, hold: f64) -> bool {
    let held = figure <= hold;
    println!("{what}: {figure:.2} (hold {hold}){}", if held { "" } else { "  NOT HELD" });
    held
}

#[tokio::main]
async fn main() -> ExitCode {
    let [_, convenor, echo] =
        std::env::args().map(PathBuf::from).collect::<Vec<_>>().try_into().unwrap_or_else(|args| {
            panic!("run `tests/bench`; got {args:?}");
        });
    let home = Homeserver::from_env().unwrap();
    let asker = home.person("asker").await.unwrap();
    let mut held = true;

    let seat = Seat::new(&home, &convenor).await;
    let running = seat.start();
    let room = asker.create_room("Beside", &[&seat.id()]).await.unwrap();
    entered(&asker, &room, &seat.id()).await;
    let peer = home.register("echo").await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let _echo = start(&echo, &[&home.url, &peer, folder.path().to_str().unwrap()]);
    let (peer, echo_room) = (format!("@{peer}:localhost"), asker.create_room("Echo", &[]).await.unwrap());
    // It learns of invites from the moment it listens.
    tokio::time::sleep(Duration::from_secs(3)).await;
    asker.moderate("invite", &echo_room, &peer).await.unwrap();
    entered(&asker, &echo_room, &peer).await;
    answered(&asker, &room, "!partnership start Bench", &seat.id()).await;

    let (mut reads, mut writes, mut echoes) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let warm = round >= 10;
        let echoed = answered(&asker, &echo_room, "!remind list", &peer).await;
        let read = answered(&asker, &room, "!remind list", &seat.id()).await;
        let written = answered(&asker, &room, "!remind add Bring the samples --when 3d", &seat.id()).await;
        if warm {
            echoes.push(echoed);
            reads.push(read);
            writes.push(written);
        }
    }
    let mut medians = Vec::new();
    for (what, times) in [("echo", &mut echoes), ("remind list", &mut reads), ("remind add", &mut writes)] {
        let (p50, p99) = (percentile(times, 50), percentile(times, 99));
        println!("command to visible answer, {what}: p50 {p50:.1?}, p99 {p99:.1?}");
        medians.push(p50.as_secs_f64());
    }
    held &= judge("a reading command beside the echo", medians[1] / medians[0], HOLD_ANSWER);
    held &= judge("a writing command beside the echo", medians[2] / medians[0], HOLD_ANSWER);
    tokio::time::sleep(Duration::from_secs(30)).await;
    held &= judge("idle memory in MB", running.memory("VmRSS"), HOLD_MEMORY);
    println!("peak memory in MB: {:.1}", running.memory("VmHWM"));
    drop(running);

    for rooms in [1, 40, BURST] {
        let (convenor, bare, messages) = burst(&home, &convenor, rooms).await;
        println!(
            "{BURST} reminders due in one second in {rooms} rooms: {convenor:.2} s in {messages} messages; a bare client: {bare:.2} s"
        );
        held &= judge("the burst beside the bare client", convenor / bare, HOLD_BURST);
    }
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
