//! The commands.
pub mod command;
pub mod position;
pub mod value;
pub use command::*;
