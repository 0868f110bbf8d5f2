//! Discord, over the test Discord: what people type, press, choose and see.

mod bad_input;
mod both;
mod card;
mod export;
pub mod house;
mod kill;
mod pictures;
mod reach;
mod register;
mod round;
mod same_ledger;
mod south;
mod storm;
mod story;
mod value;
