//! How fast requests may go: never more a second than Discord allows over all, one at a time in each of its buckets, and
//! none in a bucket that is used up. Learnt from the headers of its answers; a 429 should never be needed, and is obeyed.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::OwnedMutexGuard,
    time::{Instant, sleep_until},
};

/// Discord allows 50 a second; some are left for what is not paced.
const MOST_A_SECOND: usize = 40;
const SECOND: Duration = Duration::from_secs(1);
/// Whoever would have to wait longer is told so instead.
const MOST_WAIT: Duration = Duration::from_secs(4);
/// So many buckets are remembered before the idle ones are forgotten.
const MOST_BUCKETS: usize = 4_096;

/// What an answer said about its bucket.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Limits {
    /// Discord's name for the bucket.
    pub(crate) bucket: Option<String>,
    /// How many more requests it takes now.
    pub(crate) remaining: Option<u32>,
    /// When it is full again.
    pub(crate) reset_after: Option<Duration>,
    /// After a 429: how long to wait.
    pub(crate) retry_after: Option<Duration>,
    /// Whether that holds for everything.
    pub(crate) global: bool,
}

/// The pace of one bot.
#[derive(Default)]
pub(crate) struct Pace {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When the last requests went out.
    recent: VecDeque<Instant>,
    /// No request before this.
    blocked: Option<Instant>,
    /// Which bucket a route was found to share.
    shared: HashMap<String, String>,
    buckets: HashMap<String, Bucket>,
}

#[derive(Default)]
struct Bucket {
    gate: Arc<tokio::sync::Mutex<()>>,
    free: Option<Instant>,
}

/// The right to send one request; the bucket is held until it is given back.
pub(crate) struct Permit {
    route: String,
    major: String,
    bucket: String,
    _gate: OwnedMutexGuard<()>,
}

impl Pace {
    /// Waits for a turn. `route` is the request without its varying parts, `major` the channel, guild or webhook it is
    /// about. What answers an interaction is counted, but does not wait for others (`urgent`).
    ///
    /// # Errors
    /// How long to wait, where that is long.
    pub(crate) async fn enter(&self, route: &str, major: &str, urgent: bool) -> Result<Permit, Duration> {
        loop {
            let (bucket, gate) = self.bucket(route, major);
            let held = gate.lock_owned().await;
            // While it was waited for, the route may have turned out to share another bucket.
            if self.bucket(route, major).0 != bucket {
                continue;
            }
            loop {
                let now = Instant::now();
                let Some(until) = self.not_before(&bucket, now, urgent) else {
                    return Ok(Permit { route: route.to_owned(), major: major.to_owned(), bucket, _gate: held });
                };
                if until - now > MOST_WAIT {
                    return Err(until - now);
                }
                sleep_until(until).await;
            }
        }
    }

    /// When the next request may go, if not now; takes a place in this second otherwise.
    fn not_before(&self, bucket: &str, now: Instant, urgent: bool) -> Option<Instant> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.recent.front().is_some_and(|sent| now - *sent > SECOND) {
            state.recent.pop_front();
        }
        let full = state.recent.len() >= MOST_A_SECOND;
        let window =
            state.recent.front().filter(|_| full && !urgent).map(|sent| *sent + SECOND + Duration::from_millis(1));
        let blocked = state.blocked.filter(|_| !urgent);
        let used_up = state.buckets.get(bucket).and_then(|bucket| bucket.free);
        let until = [window, blocked, used_up].into_iter().flatten().filter(|until| *until > now).max();
        if until.is_none() {
            state.recent.push_back(now);
        }
        until
    }

    fn bucket(&self, route: &str, major: &str) -> (String, Arc<tokio::sync::Mutex<()>>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let name = state.shared.get(route).map_or(route, String::as_str);
        let name = format!("{name} {major}");
        if state.buckets.len() > MOST_BUCKETS {
            let now = Instant::now();
            state
                .buckets
                .retain(|_, bucket| Arc::strong_count(&bucket.gate) > 1 || bucket.free.is_some_and(|free| free > now));
        }
        let gate = Arc::clone(&state.buckets.entry(name.clone()).or_default().gate);
        (name, gate)
    }

    /// Learns from the answer.
    pub(crate) fn leave(&self, permit: Permit, limits: &Limits) {
        let now = Instant::now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut name = permit.bucket.clone();
        if let Some(bucket) = &limits.bucket {
            name = format!("{bucket} {}", permit.major);
            state.shared.insert(permit.route.clone(), bucket.clone());
        }
        if let Some(wait) = limits.retry_after {
            if limits.global {
                state.blocked = Some(now + wait);
            } else {
                state.buckets.entry(name).or_default().free = Some(now + wait);
            }
        } else if limits.remaining == Some(0) {
            state.buckets.entry(name).or_default().free = limits.reset_after.map(|after| now + after);
        }
    }

    /// Nothing goes out for a while: the token is not taken any more, and to go on would get the address banned.
    pub(crate) fn block(&self, wait: Duration) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).blocked = Some(Instant::now() + wait);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(remaining: u32, reset: u64) -> Limits {
        Limits {
            bucket: Some("abc".into()),
            remaining: Some(remaining),
            reset_after: Some(Duration::from_secs(reset)),
            ..Limits::default()
        }
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_than_allowed_go_out_in_any_second() {
        let pace = Pace::default();
        let mut sent = Vec::new();
        for number in 0..150 {
            let permit = pace.enter("POST messages", &number.to_string(), false).await.unwrap();
            sent.push(Instant::now());
            pace.leave(permit, &Limits::default());
        }
        for (index, first) in sent.iter().enumerate() {
            let within = sent[index..].iter().filter(|at| **at - *first <= SECOND).count();
            assert!(within <= MOST_A_SECOND, "{within} in a second");
        }
        assert!(sent[149] - sent[0] < Duration::from_secs(5));
    }

    #[tokio::test(start_paused = true)]
    async fn a_bucket_that_is_used_up_waits_and_others_go_on() {
        let pace = Pace::default();
        let start = Instant::now();
        let permit = pace.enter("POST messages", "1", false).await.unwrap();
        pace.leave(permit, &limits(0, 2));
        let other = pace.enter("POST messages", "2", false).await.unwrap();
        assert_eq!(Instant::now(), start);
        pace.leave(other, &limits(4, 2));
        let again = pace.enter("POST messages", "1", false).await.unwrap();
        assert_eq!(Instant::now() - start, Duration::from_secs(2));
        pace.leave(again, &limits(0, 60));
        let long = pace.enter("POST messages", "1", false).await.err().unwrap();
        assert!(long > MOST_WAIT);
    }

    #[tokio::test(start_paused = true)]
    async fn a_global_limit_holds_everything_but_answers() {
        let pace = Pace::default();
        let permit = pace.enter("POST messages", "1", false).await.unwrap();
        let limits = Limits { retry_after: Some(Duration::from_secs(3)), global: true, ..Limits::default() };
        pace.leave(permit, &limits);
        let start = Instant::now();
        let urgent = pace.enter("POST callback", "9", true).await.unwrap();
        assert_eq!(Instant::now(), start);
        pace.leave(urgent, &Limits::default());
        drop(pace.enter("POST messages", "2", false).await.unwrap());
        assert_eq!(Instant::now() - start, Duration::from_secs(3));
    }
}
