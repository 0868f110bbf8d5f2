//! The Matrix adapter against a real homeserver: `eval "$(tests/synapse start)"` first.

mod bot;
mod certificate;
mod encrypted;
mod faults;
mod front;
mod halfway;
mod hearing;
mod late;
mod latency;
mod limits;
mod login;
mod outage;
mod rooms;
mod speaking;
