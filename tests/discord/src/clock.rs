//! The time of the test Discord: it stands still until the test moves it, or flows if the test says so.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Monday, 5 January 2026, 09:00 UTC, in milliseconds.
const START: i64 = 1_767_603_600_000;

/// A handle to the time; clones move the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Hands>>);

#[derive(Debug)]
struct Hands {
    ms: i64,
    moved: i64,
    flowing_since: Option<Instant>,
    started: Instant,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Clock(Arc::new(Mutex::new(Hands { ms: START, moved: 0, flowing_since: None, started: Instant::now() })))
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        let hands = self.hands();
        hands.ms + hands.flowing_since.map_or(0, |since| millis(since.elapsed()))
    }

    /// Moves the time forward.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.hands();
        hands.ms += millis(by);
        hands.moved += millis(by);
    }

    /// Sets the time, forward or backward.
    pub fn set_ms(&self, ms: i64) {
        let mut hands = self.hands();
        let now = hands.ms + hands.flowing_since.map_or(0, |since| millis(since.elapsed()));
        hands.moved += (ms - now).max(0);
        hands.ms = ms;
        if hands.flowing_since.is_some() {
            hands.flowing_since = Some(Instant::now());
        }
    }

    /// From now on the time also passes by itself.
    pub fn flow(&self) {
        let mut hands = self.hands();
        if hands.flowing_since.is_none() {
            hands.flowing_since = Some(Instant::now());
        }
    }

    /// What rate limits are measured with: real time and every move. A bot that waits as told is served, and a test that
    /// moves the clock need not wait.
    pub(crate) fn pace_ms(&self) -> i64 {
        let hands = self.hands();
        hands.moved + millis(hands.started.elapsed())
    }
}

fn millis(of: Duration) -> i64 {
    i64::try_from(of.as_millis()).unwrap_or(i64::MAX / 4)
}

/// As Discord writes an instant.
pub(crate) fn iso(ms: i64) -> String {
    chrono::DateTime::from_timestamp_millis(ms).unwrap_or_default().format("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string()
}
