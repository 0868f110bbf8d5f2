//! What a test may set: how patient Discord is and how many requests it allows.

use std::collections::BTreeMap;
use std::time::Duration;

/// How many requests in which time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Requests.
    pub requests: u32,
    /// In this time.
    pub within: Duration,
}

impl Allowance {
    /// So many requests in so many milliseconds.
    pub const fn new(requests: u32, within_ms: u64) -> Self {
        Allowance { requests, within: Duration::from_millis(within_ms) }
    }
}

/// Discord's own numbers, unless a test sets others.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The first answer to an interaction: 3 s.
    pub first_answer: Duration,
    /// How long an interaction's token is good: 15 minutes.
    pub token_life: Duration,
    /// How long a nonce is remembered. Discord says "the past few minutes".
    pub nonce_memory: Duration,
    /// Bytes a file may have: 10 MiB.
    pub file_size: usize,
    /// Edits of one message that is more than an hour old, per hour. Discord does not say its number.
    pub old_edits: usize,
    /// Commands that may be created in a scope and day.
    pub creations_a_day: usize,
    /// What one route of one channel, guild or webhook allows.
    pub per_route: Allowance,
    /// Other allowances for single routes: `("POST", "/channels/{channel_id}/messages")`.
    pub routes: BTreeMap<(&'static str, &'static str), Allowance>,
    /// What all routes together allow; interaction callbacks and webhooks do not count.
    pub global: Allowance,
    /// Locales that this Discord takes besides the 32 of its table: `ar`, `he`.
    pub more_locales: Vec<String>,
    /// Whether others may add the application to their guilds.
    pub bot_public: bool,
    /// The privileged intents that are switched on for the application.
    pub privileged_intents: u64,
    /// How often the gateway asks for a heartbeat.
    pub heartbeat: Duration,
    /// Whether heartbeats are acknowledged.
    pub heartbeat_acks: bool,
    /// Whether the gateway takes connections.
    pub gateway_up: bool,
    /// Whether this Discord's own answers are judged by the schema: for its own tests.
    pub judge_answers: bool,
    /// How long `waits` and `until` wait, in real time.
    pub patience: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Rules {
            first_answer: Duration::from_secs(3),
            token_life: Duration::from_secs(15 * 60),
            nonce_memory: Duration::from_secs(5 * 60),
            file_size: 10 * 1024 * 1024,
            old_edits: 30,
            creations_a_day: 200,
            per_route: Allowance::new(5, 1_000),
            routes: BTreeMap::new(),
            global: Allowance::new(50, 1_000),
            more_locales: Vec::new(),
            bot_public: true,
            privileged_intents: 0,
            heartbeat: Duration::from_millis(41_250),
            heartbeat_acks: true,
            gateway_up: true,
            judge_answers: false,
            patience: Duration::from_secs(10),
        }
    }
}
