//! The integration tests: one binary, a module for each feature.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod matrix_adapter;
mod mistakes;
mod scripts;
