//! Many messages at once, and a Discord that is tired of them.

use std::{collections::BTreeSet, time::Duration};

use super::house::{House, answer};

const REMINDERS: usize = 200;
/// So many requests in a row are refused.
const STORM: usize = 30;

#[tokio::test(flavor = "multi_thread")]
async fn a_storm_of_429s_during_200_reminders_loses_doubles_and_reorders_nothing() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("Nadia");
    house.partnership(&room, &nadia, &[]).await;
    let usual = test_discord::Allowance::new(5, 1_000);
    house.discord.rules(|rules| rules.per_route = test_discord::Allowance::new(40, 1_000));
    for number in 0..REMINDERS {
        house.says(&nadia, &room, &format!("remind add water sample number {number} --when in 5 days")).await;
    }
    house.discord.rules(|rules| rules.per_route = usual);
    // Several stand in one message. What was asked was answered in the room too, in other words.
    let said = || {
        let texts = room.messages().into_iter().map(|m| m.text());
        let numbers = texts.flat_map(|text| {
            let numbers = text.split("Reminder: water sample number ").skip(1);
            numbers.map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()).collect::<Vec<_>>()
        });
        numbers.collect::<Option<Vec<usize>>>().unwrap()
    };
    assert_eq!(said(), Vec::<usize>::new(), "nothing was due before");
    house.discord.clock().flow();
    let refused = house.discord.invalid_requests();
    house.discord.storm(STORM, Duration::from_millis(300), false);
    let due = house.now() + chrono::TimeDelta::days(5);
    house.discord.clock().set_ms(due.timestamp_millis());
    house.engine().work().await.unwrap();
    let start = std::time::Instant::now();
    while said().len() < REMINDERS && start.elapsed() < Duration::from_secs(120) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let said = said();
    assert_eq!(said.len(), REMINDERS, "{said:?}");
    assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), REMINDERS, "each once");
    assert!(said.is_sorted(), "in order: {said:?}");
    assert_eq!(house.discord.invalid_requests() - refused, STORM, "all of the storm was weathered");
    assert_eq!(house.discord.over_limit(), 0, "no request that could have been known to be one too many");
    house.discord.assert_clean();
    house.stop().await;
}

/// The first answer stands within Discord's three seconds, with a long ledger behind it.
#[tokio::test(flavor = "multi_thread")]
async fn every_command_gets_a_first_answer_in_time_with_10_000_events_behind_it() {
    use convenor_core::{
        catalogue::{form, paths},
        times::Zone,
        vocabulary::Language,
        words::{Reader, Words},
    };
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees --closes in 30 days").await;
    house.stop().await;
    super::house::lengthen(&house.store, 10_000).await;
    house.start().await;
    let words = Words::load();
    let reader = Reader { language: Language::En, zone: Zone::utc() };
    let mut slowest = Duration::ZERO;
    for path in paths().into_iter().filter(|path| path != "me forget") {
        let line = words.say(&form::example(&path), &reader, &());
        let line = line
            .split(' ')
            .map(|w| if w.starts_with('@') && !w.contains(':') { brian.mention() } else { w.to_owned() });
        let typed = house.types(&brian, &room, &line.collect::<Vec<_>>().join(" "));
        typed.answered().await.unwrap();
        slowest = slowest.max(typed.took().unwrap());
        answer(&typed, &path).await;
    }
    assert!(slowest < Duration::from_secs(3), "{slowest:?}");
    println!("slowest first answer: {slowest:?}");
    house.stop().await;
}
