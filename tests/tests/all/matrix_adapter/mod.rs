//! The Matrix adapter against a real homeserver: `eval "$(tests/synapse start)"` first.

mod bot;
mod encrypted;
mod faults;
mod hearing;
mod latency;
mod login;
mod outage;
mod rooms;
mod speaking;
