//! The test Discord, tested: by a bare client, by serenity, and by Discord's own schema.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod bare;
mod dead;
mod files;
mod gateway;
mod interactions;
mod judges;
mod limits;
mod messages;
mod pace;
mod registration;
mod serenity;
