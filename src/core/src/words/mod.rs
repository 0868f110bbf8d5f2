//! Words: what is to be said becomes a sentence in the reader's language; what people type becomes comparable.
//!
//! # To add a language
//! Add a directory beside `locales/en` with the same files and keys; missing keys fall back to English. The language's
//! word goes into [`crate::vocabulary::Language`]. Tests name keys that are doubled or that English lacks, and arguments that
//! the English sentence does not have.

mod bundle;
#[cfg(test)]
pub(crate) mod check;
mod dates;
mod direction;
pub mod fold;
pub mod say;

pub use bundle::{Lookup, Reader, Words};
pub use fold::{fold, is_direction_mark, western_digits, without_direction_marks};
