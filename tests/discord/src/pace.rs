//! Rate limits: a bucket for each route and each channel, guild or webhook; one for everything; and storms on demand.

use std::collections::BTreeMap;

use axum::response::Response;
use serde_json::json;

use crate::rest::{Route, write};
use crate::rules::Allowance;
use crate::world::World;

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    buckets: BTreeMap<String, Bucket>,
    /// The instants of the last requests that count for the global limit.
    global: Vec<i64>,
    global_until: i64,
    /// Requests that get a 429 whatever they are, and how long each has to wait.
    storm: Vec<(u64, bool)>,
}

#[derive(Debug, Default, Clone)]
struct Bucket {
    used: u32,
    resets: i64,
    blocked_until: i64,
}

/// Whether a request may pass, and the headers of its answer.
pub(crate) struct Pass {
    pub headers: Vec<(&'static str, String)>,
    pub refused: Option<Wait>,
    /// The bot could have known that it had to wait.
    pub over_limit: bool,
}

/// A 429.
#[derive(Debug, Clone)]
pub(crate) struct Wait {
    ms: u64,
    global: bool,
}

impl Wait {
    pub fn response(&self, headers: &[(&'static str, String)]) -> Response {
        let seconds = seconds(self.ms);
        let body = json!({ "message": "You are being rate limited.", "retry_after": seconds, "global": self.global });
        let mut all = headers.to_vec();
        all.push(("retry-after", self.ms.div_ceil(1000).to_string()));
        all.push(("x-ratelimit-scope", if self.global { "global" } else { "user" }.to_owned()));
        if self.global {
            all.push(("x-ratelimit-global", "true".to_owned()));
        }
        write(429, Some(&body), &all)
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of a rate limit")]
fn seconds(ms: u64) -> f64 {
    ms as f64 / 1000.0
}

impl World {
    /// The next requests get a 429 each, and are told to wait so long.
    pub fn storm(&mut self, requests: usize, ms: u64, global: bool) {
        self.pace.storm.extend(std::iter::repeat_n((ms, global), requests));
    }

    pub fn admit(&mut self, route: &Route, places: &BTreeMap<&'static str, String>) -> Pass {
        let now = self.clock.pace_ms();
        let major = ["channel_id", "guild_id", "webhook_token", "interaction_token"]
            .iter()
            .find_map(|p| places.get(p))
            .cloned()
            .unwrap_or_default();
        let allowed = self.rules.routes.get(&(route.method, route.path)).copied().unwrap_or(self.rules.per_route);
        let free = route.path.starts_with("/interactions/") || route.path.starts_with("/webhooks/");
        let (global_limit, wall) = (self.rules.global, self.clock.now_ms());
        let name = format!("{} {}", route.method, route.path);
        let pace = &mut self.pace;
        let bucket = pace.buckets.entry(format!("{name} {major}")).or_default();
        if now >= bucket.resets {
            bucket.used = 0;
            bucket.resets = now + span(allowed);
        }
        // Told to wait, and did not.
        let told = if free { bucket.blocked_until } else { bucket.blocked_until.max(pace.global_until) };
        if now < told {
            let global = told != bucket.blocked_until;
            return Pass { headers: Vec::new(), refused: Some(Wait { ms: gap(now, told), global }), over_limit: true };
        }
        if !pace.storm.is_empty() {
            let (ms, global) = pace.storm.remove(0);
            let until = now + i64::try_from(ms).unwrap_or_default();
            if global && !free {
                pace.global_until = until;
            } else {
                bucket.blocked_until = until;
            }
            return Pass { headers: Vec::new(), refused: Some(Wait { ms, global }), over_limit: false };
        }
        if !free {
            pace.global.retain(|at| now - at < span(global_limit));
            if pace.global.len() >= usize::try_from(global_limit.requests).unwrap_or(usize::MAX) {
                let until = pace.global.first().map_or(now, |first| first + span(global_limit));
                pace.global_until = until;
                return Pass {
                    headers: Vec::new(),
                    refused: Some(Wait { ms: gap(now, until), global: true }),
                    over_limit: true,
                };
            }
            pace.global.push(now);
        }
        let refused = (bucket.used >= allowed.requests).then(|| Wait { ms: gap(now, bucket.resets), global: false });
        if refused.is_some() {
            bucket.blocked_until = bucket.resets;
        } else {
            bucket.used += 1;
        }
        let left = gap(now, bucket.resets);
        let headers = vec![
            ("x-ratelimit-limit", allowed.requests.to_string()),
            ("x-ratelimit-remaining", allowed.requests.saturating_sub(bucket.used).to_string()),
            ("x-ratelimit-reset", format!("{:.3}", seconds(u64::try_from(wall).unwrap_or_default() + left))),
            ("x-ratelimit-reset-after", format!("{:.3}", seconds(left))),
            ("x-ratelimit-bucket", bucket_name(&name)),
        ];
        Pass { headers, over_limit: refused.is_some(), refused }
    }
}

fn span(of: Allowance) -> i64 {
    i64::try_from(of.within.as_millis()).unwrap_or(i64::MAX / 4)
}

fn gap(now: i64, until: i64) -> u64 {
    u64::try_from(until - now).unwrap_or_default().max(1)
}

/// A name that says nothing, as Discord's do.
fn bucket_name(of: &str) -> String {
    let hash = of.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
