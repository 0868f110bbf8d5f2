//! The bot: everything wired together.

pub mod engine;
