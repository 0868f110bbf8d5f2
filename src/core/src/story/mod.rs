//! Stories: a partnership that lives in memory, so that each rule of the method is told as people would live it.
//!
//! [`World`] does what the bot does with a line (see `src/bot/src/engine`), without store and delivery: parse, decide, seal
//! into entries, fold, tell. Tests look at kinds, keys, references and figures; never at words of a language.

mod access;
mod advice;
mod amend;
mod calls;
mod cards;
mod checkin;
mod comments;
mod consent;
mod counted;
mod criteria_windows;
mod dormancy;
mod early;
mod entries;
mod export;
mod fallback;
mod governance;
mod gradients;
mod hand_over;
mod indicators;
mod inputs;
mod item_windows;
mod items;
mod languages;
mod map;
mod map_shares;
mod meetings;
mod mood;
mod moving_on;
mod needs;
mod notes;
mod opening;
mod partnership;
mod partnership_reviews;
mod personal;
mod phases;
mod pictures;
mod polls;
mod polls_sealed;
mod positions;
mod process;
mod properties;
mod quorum;
mod range;
mod record;
mod recorded;
mod reminders;
mod results;
mod reviews;
mod reviews_near;
mod scorecard;
mod signals;
mod signals_wider;
mod stakeholders;
mod status;
mod tasks;
mod told;
mod urgent;
mod views;
mod voices;
mod week;
mod world;

pub(crate) use told::{Told, keys};
pub(crate) use world::World;
