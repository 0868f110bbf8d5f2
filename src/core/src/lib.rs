//! The domain of Convenor: what a partnership is, and how it counts, asks, reminds and shows.
//!
//! Pure: no clock, no randomness, no file, no socket, no chat SDK, no database. Everything is a function of state and
//! time; time and randomness come as arguments.

pub mod catalogue;
pub mod chain;
pub mod ids;
pub mod port;
pub mod refusal;
pub mod times;
pub mod vocabulary;
pub mod words;
