//! Recurrences told as stories, and all shapes of time against every zone, another crate and noise.

mod cron;
mod every;
mod noise;
mod summer;
mod when;
mod worded;
mod zones;

use chrono::{DateTime, Utc};

use super::{Every, Zone};

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn zone(id: &str) -> Zone {
    id.parse().unwrap()
}

fn every(text: &str) -> Every {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The next so many wall times of a schedule that is anchored where the search begins.
fn walls(text: &str, zone: &Zone, anchor: &str, count: usize) -> Vec<String> {
    let (every, anchor) = (every(text), utc(anchor));
    let mut after = anchor;
    let mut walls = Vec::new();
    while walls.len() < count {
        let Some(next) = every.next(zone, anchor, after) else {
            break;
        };
        walls.push(zone.local(next).format("%Y-%m-%d %H:%M").to_string());
        after = next;
    }
    walls
}
