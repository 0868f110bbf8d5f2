//! The Matrix adapter against a real homeserver: `eval "$(tests/synapse start)"` first.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests fail like tests")]

mod bot;
mod hearing;
mod latency;
mod login;
mod outage;
mod speaking;
