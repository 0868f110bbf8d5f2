//! The integration tests: one binary, a module for each feature.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod discord;
mod kills;
mod manners;
mod matrix_adapter;
mod matrix_story;
mod mistakes;
mod played;
mod scripts;
mod verified;
mod waiting;
