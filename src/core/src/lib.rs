//! The domain of Convenor: what a partnership is, and how it counts, asks, reminds and shows.
//!
//! Pure: no clock, no randomness, no file, no socket, no chat SDK, no database. Everything is a function of state and
//! time; time and randomness come as arguments.

pub mod access;
pub mod card;
pub mod catalogue;
pub mod chain;
pub mod checkin;
pub mod checkpoint;
pub mod cycle;
pub mod decide;
pub mod decimal;
pub mod decision;
pub mod describe;
pub mod event;
pub mod export;
pub mod guide;
pub mod hint;
pub mod ids;
pub mod indicator;
pub mod input;
pub mod log;
pub mod map;
pub mod me;
pub mod meeting;
pub mod note;
pub mod notice;
pub mod partnership;
pub mod people;
pub mod picture;
pub mod poll;
pub mod port;
pub mod refusal;
pub mod remind;
pub mod render;
pub mod reply;
pub mod review;
pub mod scorecard;
pub mod signal;
pub mod split;
pub mod stakeholder;
pub mod state;
pub mod status;
#[cfg(test)]
mod story;
pub mod task;
pub mod tick;
pub mod times;
pub mod vocabulary;
pub mod words;
