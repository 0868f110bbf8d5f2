//! A strict Discord on loopback, for tests of bots.

#![recursion_limit = "256"]

mod clock;
mod gateway;
mod judge;
mod limits;
mod pace;
mod payload;
mod people;
/// The permission bits.
pub mod permissions;
mod places;
mod record;
mod rest;
mod rules;
mod seen;
mod server;
mod shared;
mod slash;
mod trouble;
mod world;
mod writing;

pub use clock::Clock;
pub use people::{Interaction, User};
pub use places::{Channel, Guild};
pub use record::{Asked, Violation};
pub use rules::{Allowance, Rules};
pub use seen::{Button, Choice, Field, File, Menu, Message, Modal};
pub use server::TestDiscord;
pub use trouble::Trouble;
