//! The same requests on the console and on Matrix lead to the same ledger, but for channel, instants and salts.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use convenor::stage::ScriptStage;
use convenor_console::{Options, Verdict, play};
use convenor_core::{event::Entry, ids::TextId};
use convenor_store::Store;
use convenor_tests::people::{Homeserver, Person};
use serde_json::{Value, json};

use super::{
    house::{House, until},
    people,
};

/// Who, where (`north`, `south`, `dm`), what. `{name}` is a mention, `{code}` the last one-time code, `> D1 …` a reply,
/// `~ D1 …` one that means nothing. A line without a speaker moves the clock on by days, or lets somebody join.
const REQUESTS: &[(&str, &str, &str)] = &[
    ("nadia", "north", "!partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi"),
    ("nadia", "north", "!stakeholder add Basin Authority --code BA --sector public --lead {brian}"),
    ("nadia", "north", "!stakeholder add RiverWatch --code RW --sector civil-society --lead {ruth} --alternate {rita}"),
    ("nadia", "north", "!partnership link"),
    ("uma", "south", "!partnership connect {code}"),
    ("uma", "south", "!stakeholder join Upper Valley Farmers --code UVF --sector communities"),
    ("zuri", "joins", "north"),
    ("zuri", "north", "!stakeholder represent BA"),
    ("brian", "dm", "stakeholder accept Zuri"),
    ("brian", "north", "!propose Plant trees --text We plant 2,000 trees before the long rains."),
    ("zuri", "north", "!vote D1 abstain"),
    ("brian", "north", "> D1 consent"),
    ("uma", "south", "> D1 concern: who waters them in the dry season?"),
    ("ruth", "north", "!vote D7 consent"),
    ("rita", "dm", "vote D1 objection the nursery takes the best land"),
    ("ruth", "north", "~ D1 let us talk"),
    ("ruth", "dm", "vote D1 consent"),
    ("nadia", "north", "!poll ask Which day? --options \"Monday; Tuesday\""),
    ("uma", "south", "> F1 2"),
    ("ruth", "north", "> F1 Monday"),
    ("nadia", "north", "!remind add Call the nursery --every weekly on monday"),
    ("", "", "7"),
    ("ruth", "north", "!vote D1 abstain"),
    ("brian", "north", "!decision outcome D1 We plant in March."),
    ("ruth", "dm", "stakeholder hand-over {rita} --until in 30 days"),
    ("", "", "190"),
    ("brian", "north", "!decision review D1 keep"),
    ("uma", "south", "> D1 keep"),
    ("", "", "9"),
];

const NAMES: [&str; 6] = ["nadia", "brian", "ruth", "rita", "uma", "zuri"];

/// One entry as it must be everywhere: instants by the hour since the start, no channel, no commitments.
fn bare(entry: &Entry, start: DateTime<Utc>) -> Value {
    let event = serde_json::to_value(&entry.event).unwrap();
    let texts: Vec<_> = entry.texts.keys().collect();
    let mut whole = json!({
        "event": event, "by": entry.by, "via": entry.via.is_some(), "texts": texts, "at": entry.at,
    });
    hours(&mut whole, start);
    whole
}

fn hours(value: &mut Value, start: DateTime<Utc>) {
    match value {
        Value::String(text) => {
            if let Ok(instant) = text.parse::<DateTime<Utc>>() {
                *value = json!(format!("{} h", (instant - start + TimeDelta::minutes(30)).num_hours()));
            } else if matches!(text.as_str(), "console" | "matrix") {
                *value = json!("a platform");
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| hours(value, start)),
        Value::Object(fields) => fields.values_mut().for_each(|value| hours(value, start)),
        _ => {}
    }
}

/// The ledger of the only partnership, bare, and its texts.
async fn record(store: &Store) -> (Vec<String>, BTreeMap<TextId, String>) {
    let id = store.partnerships().await.unwrap()[0];
    let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
    let entries: Vec<Entry> = snapshot.tail.iter().map(|stored| serde_json::from_str(&stored.bytes).unwrap()).collect();
    let texts = store.all_texts(id).await.unwrap().into_iter().map(|text| (text.id, text.body)).collect();
    (entries.iter().map(|entry| bare(entry, entries[0].at).to_string()).collect(), texts)
}

async fn on_the_console(start: DateTime<Utc>) -> (Vec<String>, BTreeMap<TextId, String>) {
    let mut script = String::new();
    for (who, place, line) in REQUESTS {
        let mut line = (*line).to_owned();
        for name in NAMES {
            line = line.replace(&format!("{{{name}}}"), &format!("@{name}"));
        }
        script.push_str(&match *place {
            "" => format!(":wait {line}d\n"),
            "joins" => format!(":joins {who}\n"),
            "north" => format!("{who}: {}\n", line.replacen('~', ">", 1)),
            place => format!("{who}@{place}: {line}\n"),
        });
    }
    let mut stage = ScriptStage::open("sqlite::memory:", start, 1).await.unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = play(&mut stage, &script, Options::default(), &mut out, &mut err).await.unwrap();
    assert_eq!(verdict, Verdict::Passed);
    record(stage.store()).await
}

async fn on_matrix(house: &House, cast: &[Person; 6]) -> (Vec<String>, BTreeMap<TextId, String>) {
    let person = |name: &str| &cast[NAMES.iter().position(|known| *known == name).unwrap()];
    let nadia = person("nadia");
    let north = nadia.create_room("North", &[&house.id()]).await.unwrap();
    let south = person("uma").create_room("South", &[&house.id()]).await.unwrap();
    for name in ["brian", "ruth", "rita"] {
        person(name).join(&north).await.unwrap();
    }
    house.enters(nadia, &north).await;
    house.enters(person("uma"), &south).await;
    let others = [north.as_str(), south.as_str()];
    for (who, place, line) in REQUESTS {
        if who.is_empty() {
            house.days(line.parse().unwrap()).await;
            continue;
        }
        let speaker = person(who);
        let room = match *place {
            "joins" => {
                let before = house.ledger().await.len();
                speaker.join(&north).await.unwrap();
                until("the join", async || (house.ledger().await.len() > before).then_some(())).await;
                continue;
            }
            "north" => north.clone(),
            "south" => south.clone(),
            _ => house.direct(speaker, &others).await,
        };
        let mut line = (*line).to_owned();
        for name in NAMES {
            line = line.replace(&format!("{{{name}}}"), &person(name).id);
        }
        if line.contains("{code}") {
            let link = house.told(nadia, &house.direct(nadia, &others).await, "One-time code: ").await;
            line = line.replace("{code}", link.body.split("code: ").nth(1).unwrap().lines().next().unwrap());
        }
        match line.strip_prefix(['>', '~']).map(str::trim).and_then(|reply| reply.split_once(' ')) {
            Some((about, words)) => {
                let card = house.told(speaker, &room, &format!("{about} ")).await;
                let event = speaker.reply(&room, &card.id, words).await.unwrap();
                // Talk leaves no trace to wait for.
                if line.starts_with('>') {
                    house.hears(&event).await;
                }
            }
            None => drop(house.say(speaker, &room, &line).await),
        }
    }
    record(&house.store).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_requests_lead_to_the_same_ledger_on_console_and_matrix() {
    let home = Homeserver::from_env().unwrap();
    let cast = people(&home, ["Nadia", "Brian", "Ruth", "Rita", "Uma", "Zuri"]).await;
    let mut house = House::open(&home, &["*:localhost"]).await;
    let start = house.now();
    let (matrix, matrix_texts) = on_matrix(&house, &cast).await;
    let (console, console_texts) = on_the_console(start).await;
    for (number, (console, matrix)) in console.iter().zip(&matrix).enumerate() {
        assert_eq!(console, matrix, "entry {}", number + 1);
    }
    assert_eq!(console.len(), matrix.len());
    assert_eq!(console_texts, matrix_texts);
    house.stop().await;
}
