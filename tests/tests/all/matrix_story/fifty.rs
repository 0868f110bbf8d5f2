//! Down for a day with fifty things due in four zones: each is said once, late, and at a humane hour of who reads it.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::times::{Manners, QuietHours, Weekend, Zone};
use convenor_tests::people::Person;
use rstest::rstest;

use super::{
    Valley,
    house::{House, once_and_in_order, until},
};
use crate::scripts::postgres;

const TO_EACH: usize = 12;

/// How often each matter was said to this person, in their direct room.
async fn matters(house: &House, person: &Person, room: &str) -> BTreeMap<String, usize> {
    let direct = house.direct(person, &[room]).await;
    let mut found = BTreeMap::new();
    // What people set for themselves is confirmed there too.
    for message in house.said(person, &direct).await.iter().filter(|message| !message.body.contains(" is set")) {
        for line in message.body.split("Matter ").skip(1) {
            let number: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            *found.entry(number).or_default() += 1;
        }
    }
    found
}

/// When this person's next working morning is.
fn morning(zone: &str, from: DateTime<Utc>) -> DateTime<Utc> {
    let zone: Zone = zone.parse().unwrap();
    Manners { zone, weekend: Weekend::default(), quiet: QuietHours::default() }.working_morning(from)
}

#[rstest]
#[case::on_sqlite(false)]
#[case::on_postgresql(true)]
#[tokio::test]
async fn a_day_down_with_fifty_things_due_in_four_zones_says_each_once_at_a_humane_hour(#[case] on_postgres: bool) {
    let database = if on_postgres { Some(postgres().await) } else { None };
    let Valley { mut house, room, nadia, brian, ruth, uma } = Valley::begin_keeping(database).await;
    let people = [
        (&nadia, "n", "Africa/Nairobi"),
        (&brian, "b", "America/Vancouver"),
        (&ruth, "r", "Asia/Tokyo"),
        (&uma, "u", "Atlantic/Azores"),
    ];
    for (person, _, zone) in people {
        house.say(person, &room, &format!("!me timezone {zone}")).await;
    }
    for (person, letter, _) in people {
        for number in 1..=TO_EACH {
            let line = format!(
                "!remind add Matter {letter}{number} --when in {} minutes --to {}",
                60 + 90 * number,
                person.id
            );
            house.say(&nadia, &room, &line).await;
        }
    }
    for number in 1..=2 {
        house.say(&nadia, &room, &format!("!remind add Matter room{number} --when in {number} hours --to room")).await;
    }
    house.kill().await;
    house.days(1).await;
    let back = house.now();
    house.start().await;
    // By the clock of each reader: who works now is told now, the others on their next working morning, not before.
    let mut mornings = people.map(|(person, letter, zone)| (morning(zone, back), person, letter));
    mornings.sort_by_key(|(at, ..)| *at);
    for (at, person, letter) in mornings {
        if at - TimeDelta::minutes(1) > house.now() {
            house.advance(at - TimeDelta::minutes(1)).await;
            assert_eq!(matters(&house, person, &room).await, BTreeMap::new(), "{letter} before {at}");
        }
        house.advance(at.max(house.now())).await;
        until(&format!("all matters of {letter}"), async || {
            (matters(&house, person, &room).await.len() == TO_EACH).then_some(())
        })
        .await;
    }
    // A second outage says nothing again.
    house.kill().await;
    house.days(1).await;
    house.start().await;
    house.days(1).await;
    for (person, letter, _) in people {
        let said = matters(&house, person, &room).await;
        let expected: BTreeMap<String, usize> = (1..=TO_EACH).map(|number| (format!("{letter}{number}"), 1)).collect();
        assert_eq!(said, expected, "each once");
        let direct = house.direct(person, &[&room]).await;
        once_and_in_order(&house.said(person, &direct).await);
    }
    let late = house.said(&nadia, &room).await;
    for number in 1..=2 {
        let words = format!("Matter room{number}");
        let reminders =
            late.iter().filter(|message| message.body.contains("Reminder") && message.body.contains(&words));
        assert_eq!(reminders.count(), 1, "{words}");
    }
}
