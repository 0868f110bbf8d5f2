//! The bot: configuration, wiring, the engine behind every adapter, and the program around them.

pub mod app;
mod check;
pub mod clock;
pub mod config;
mod demo;
pub mod dice;
pub mod engine;
mod fail;
mod logging;
mod signals;
pub mod stage;
mod verify;
