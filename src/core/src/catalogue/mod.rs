//! The catalogue of commands: one declaration, and what comes from it: parser, help, suggestions.
//!
//! [`command`] declares the commands as types. A typed line becomes one in two steps: `split` cuts it into arguments by
//! what the declaration says each one takes, and clap turns those into values. Every mistake on the way is a
//! [`Refusal`](crate::refusal::Refusal) with what would work.

pub mod command;
pub mod form;
pub mod help;
mod parse;
mod path;
pub mod position;
mod reflect;
mod refuse;
mod split;
mod suggest;
mod token;
pub mod value;
mod wrong;

pub use command::*;
pub use help::help;
pub use parse::{checked, parse};
pub use path::command_path;
pub use reflect::paths;
pub use refuse::not_a_position;
pub use suggest::completions;
pub use wrong::Wrong;
