//! The same requests on the console and on Discord lead to the same ledger, but for channel, instants and salts.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use convenor::stage::ScriptStage;
use convenor_console::{Options, Verdict, play};
use convenor_core::{event::Entry, ids::TextId};
use convenor_store::Store;
use serde_json::{Value, json};
use test_discord::{Channel, Message, User};

use super::house::{House, answer};

/// Who, where (`north`, `south`, `dm`), what. `{name}` is a mention, `{code}` the last one-time code, `click LABEL on REF
/// [because REASON]` a press. A line without a speaker moves the clock on by days.
const REQUESTS: &[(&str, &str, &str)] = &[
    ("nadia", "north", "partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi"),
    ("nadia", "north", "stakeholder add Basin Authority --code BA --sector public --lead {brian}"),
    ("nadia", "north", "stakeholder add RiverWatch --code RW --sector civil-society --lead {ruth} --alternate {rita}"),
    ("nadia", "north", "partnership link"),
    ("uma", "south", "partnership connect {code}"),
    ("uma", "south", "stakeholder join Upper Valley Farmers --code UVF --sector communities"),
    ("zuri", "north", "stakeholder represent BA"),
    ("brian", "dm", "stakeholder accept {zuri}"),
    ("brian", "north", "propose Plant trees --text We plant 2,000 trees before the long rains."),
    ("zuri", "north", "vote D1 abstain"),
    ("brian", "north", "click Consent on D1"),
    ("uma", "south", "click Objection on D1 because Who waters them in the dry season?"),
    ("uma", "south", "vote D1 concern Who waters them in the dry season?"),
    ("ruth", "north", "vote D7 consent"),
    ("rita", "dm", "vote D1 objection the nursery takes the best land"),
    ("ruth", "dm", "vote D1 consent"),
    ("nadia", "north", "poll ask Which day? --options \"Monday; Tuesday\""),
    ("uma", "south", "click Tuesday on F1"),
    ("ruth", "north", "poll answer F1 Monday"),
    ("nadia", "north", "remind add Call the nursery --every weekly on monday"),
    ("", "", "7"),
    ("ruth", "north", "vote D1 abstain"),
    ("brian", "north", "decision outcome D1 We plant in March."),
    ("ruth", "dm", "stakeholder hand-over {rita} --until in 30 days"),
    ("", "", "190"),
    ("brian", "north", "decision review D1 keep"),
    ("uma", "south", "decision review D1 keep"),
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
            } else if matches!(text.as_str(), "console" | "discord" | "matrix") {
                *value = json!("a platform");
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| hours(value, start)),
        Value::Object(fields) => fields.values_mut().for_each(|value| hours(value, start)),
        _ => {}
    }
}

pub async fn record(store: &Store) -> (Vec<String>, BTreeMap<TextId, String>) {
    let id = store.partnerships().await.unwrap()[0];
    let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
    let entries: Vec<Entry> = snapshot.tail.iter().map(|stored| serde_json::from_str(&stored.bytes).unwrap()).collect();
    let texts = store.all_texts(id).await.unwrap().into_iter().map(|text| (text.id, text.body)).collect();
    (entries.iter().map(|entry| bare(entry, entries[0].at).to_string()).collect(), texts)
}

/// The same requests on the console.
pub async fn console_story(
    requests: &[(&str, &str, &str)],
    start: DateTime<Utc>,
) -> (Vec<String>, BTreeMap<TextId, String>) {
    let mut script = String::new();
    for (who, place, line) in requests {
        let mut line = (*line).to_owned();
        for name in NAMES {
            line = line.replace(&format!("{{{name}}}"), &format!("@{name}"));
        }
        if let Some(press) = line.strip_prefix("click ") {
            let (label, rest) = press.split_once(" on ").unwrap();
            line = match rest.split_once(" because ") {
                Some((reference, why)) => format!("click \"{label}\" on {reference} because \"{why}\""),
                None => format!("click \"{label}\" on {rest}"),
            };
        }
        let prefix = if line.starts_with("click ") { "" } else { "/" };
        script.push_str(&match *place {
            "" => format!(":wait {line}d\n"),
            "north" => format!("{who}: {prefix}{line}\n"),
            place => format!("{who}@{place}: {prefix}{line}\n"),
        });
    }
    let mut stage = ScriptStage::open("sqlite::memory:", start, 1).await.unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = play(&mut stage, &script, Options::default(), &mut out, &mut err).await.unwrap();
    assert_eq!(verdict, Verdict::Passed, "{}", String::from_utf8_lossy(&err));
    record(stage.store()).await
}

pub async fn press(person: &User, place: &Channel, press: &str) -> Message {
    let (label, rest) = press.split_once(" on ").unwrap();
    let (reference, why) = rest.split_once(" because ").map_or((rest, None), |(reference, why)| (reference, Some(why)));
    let opening = [format!("{reference} proposed"), format!("{reference} asks")];
    let card =
        place.message("the card", |m| opening.iter().any(|words| m.text().contains(words.as_str()))).await.unwrap();
    let pressed = person.press(&card, label).unwrap();
    match why {
        None => answer(&pressed, press).await,
        Some(why) => {
            let window = pressed.modal().await.unwrap();
            answer(&person.submit_modal(&window, &[("reason", why)]).unwrap(), press).await
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_requests_lead_to_the_same_ledger_on_console_and_discord() {
    let mut house = House::open().await;
    let start = house.now();
    let cast = ["Nadia", "Brian", "Ruth", "Rita", "Uma", "Zuri"].map(|name| house.person(name));
    let person = |name: &str| &cast[NAMES.iter().position(|known| *known == name).unwrap()];
    let (north, south) = (house.guild.channel("north"), house.guild.channel("south"));
    let mut code = String::new();
    for (who, place, line) in REQUESTS {
        if who.is_empty() {
            house.days(line.parse().unwrap()).await;
            continue;
        }
        let speaker = person(who);
        let room = match *place {
            "north" => north.clone(),
            "south" => south.clone(),
            _ => speaker.direct(),
        };
        let mut line = line.replace("{code}", &code);
        for name in NAMES {
            line = line.replace(&format!("{{{name}}}"), &person(name).mention());
        }
        let told = match line.strip_prefix("click ") {
            Some(rest) => press(speaker, &room, rest).await,
            None => house.says(speaker, &room, &line).await,
        };
        if line == "partnership link" {
            let text = told.text();
            code = text.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap().to_owned();
        }
    }
    let (discord, discord_texts) = record(&house.store).await;
    let (console, console_texts) = console_story(REQUESTS, start).await;
    for (number, (console, discord)) in console.iter().zip(&discord).enumerate() {
        assert_eq!(console, discord, "entry {}", number + 1);
    }
    assert_eq!(console.len(), discord.len());
    assert_eq!(console_texts, discord_texts);
    house.discord.assert_clean();
    house.stop().await;
}
