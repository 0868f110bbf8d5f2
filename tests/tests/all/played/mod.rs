//! Console scripts played in real rooms: the same lines, said by people at clients of their own; the same `:expect` lines
//! hold, and the ledger is the one the console gives, apart from the channel each event names.

mod cast;
mod discord;
mod matrix;
mod recorder;

use std::path::Path;

use convenor::stage::ScriptStage;
use convenor_console::{Options, Stage, Verdict, play};
use convenor_core::event::Entry;
use convenor_store::Store;
use serde_json::{Value, json};

use self::{cast::casting, discord::DiscordStage, matrix::MatrixStage};

/// One entry as it must be everywhere: no channel, no commitment.
fn bare(entry: &Entry) -> Value {
    let mut event = serde_json::to_value(&entry.event).unwrap();
    platforms(&mut event);
    let texts: Vec<_> = entry.texts.keys().collect();
    json!({ "at": entry.at, "by": entry.by, "via": entry.via.is_some(), "event": event, "texts": texts })
}

fn platforms(value: &mut Value) {
    match value {
        Value::String(text) if matches!(text.as_str(), "console" | "matrix" | "discord") => {
            *value = "a platform".into()
        }
        Value::Array(values) => values.iter_mut().for_each(platforms),
        Value::Object(fields) => fields.values_mut().for_each(platforms),
        _ => {}
    }
}

/// The ledger of the only partnership, bare, with its texts.
async fn record(store: &Store) -> (Vec<String>, Vec<String>) {
    let id = store.partnerships().await.unwrap()[0];
    let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
    let entries = snapshot.tail.iter().map(|stored| serde_json::from_str::<Entry>(&stored.bytes).unwrap());
    let entries = entries.map(|entry| bare(&entry).to_string()).collect();
    let mut texts = store.all_texts(id).await.unwrap();
    texts.sort_by_key(|text| text.id);
    (entries, texts.into_iter().map(|text| text.body).collect())
}

/// Plays a script and tells what the ledger holds then.
async fn played(stage: &mut dyn Stage, script: &str) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = play(stage, script, Options::default(), &mut out, &mut err).await;
    let (out, err) = (String::from_utf8_lossy(&out), String::from_utf8_lossy(&err));
    let verdict = verdict.unwrap_or_else(|error| panic!("{error:?}\n{out}\n{err}"));
    assert_eq!(verdict, Verdict::Passed, "{out}\n{err}");
}

fn start() -> chrono::DateTime<chrono::Utc> {
    "2026-01-05T09:00:00Z".parse().unwrap()
}

fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(name).with_extension("script");
    std::fs::read_to_string(path).unwrap()
}

/// The ledger that the console gives for a script.
async fn on_the_console(script: &str) -> (Vec<String>, Vec<String>) {
    let mut console = ScriptStage::open("sqlite::memory:", start(), 7).await.unwrap();
    played(&mut console, script).await;
    record(console.store()).await
}

fn same((wanted, words): (Vec<String>, Vec<String>), (entries, texts): (Vec<String>, Vec<String>)) {
    for (number, (wanted, entry)) in wanted.iter().zip(&entries).enumerate() {
        assert_eq!(wanted, entry, "entry {}", number + 1);
    }
    assert_eq!(wanted.len(), entries.len());
    assert_eq!(words, texts);
}

#[rstest::rstest]
#[case("first-decision")]
#[case("objection")]
#[case("hand-over")]
#[case("upper-sarala")]
#[tokio::test(flavor = "multi_thread")]
async fn a_story_goes_the_same_in_rooms_of_a_homeserver(#[case] name: &str) {
    let script = script(name);
    let mut matrix = MatrixStage::open(start(), &casting(&script)).await;
    played(&mut matrix, &script.replace("on the console", "on Matrix")).await;
    same(on_the_console(&script).await, record(matrix.store()).await);
    matrix.close().await;
}

/// Nobody replies to a message there. How many were heard stands on a card, a few seconds later: `discord::card` looks at
/// those, and they are not asked for here.
#[tokio::test(flavor = "multi_thread")]
async fn the_scenario_goes_the_same_on_discord() {
    let script = script("upper-sarala");
    let spoken: String = script
        .lines()
        .filter(|line| !(line.starts_with(":expect") && line.contains(": heard ")))
        .map(|line| line.replace(": > D1 ", ": /vote D1 ").replace(": > N1 ", ": /indicator read N1 "))
        .map(|line| line.replace("on the console", "on Discord") + "\n")
        .collect();
    let mut discord = DiscordStage::open(start()).await;
    played(&mut discord, &spoken).await;
    same(on_the_console(&script).await, record(discord.store()).await);
    discord.close().await;
}
