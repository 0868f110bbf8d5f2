//! The console: a local room in the terminal, to talk in ([`interact`]) or to play a written script in ([`play`]).
//!
//! It translates and decides nothing: what is typed becomes a [`Heard`](convenor_core::port::Heard), what the bot says
//! comes through [`ConsoleMouth`]. A script moves the world (the clock, restarts, who can be reached) through [`Stage`],
//! which the bot implements. To add a line to the script language: a [`Step`] and its row in `script.rs`, what it does in
//! `play/mod.rs`, and the table below.
//!
//! # The script language
//!
//! | line | means |
//! | --- | --- |
//! | `# …` | a comment |
//! | `amina: /status` | amina says it in the room `main`; `/` or `!` addresses the bot, other words are talk it never hears |
//! | `amina@river: …` | in the room `river` |
//! | `amina@dm: …` | to the bot directly, where every line is a command with or without `/` or `!` |
//! | `amina: click "Consent" on D1` | presses that button on the newest message about D1 that she can see |
//! | `amina: click "Block" on D1 because "outside our mandate"` | and gives the reason the button asks for |
//! | `:wait 3d`, `:at 2026-02-01T09:00:00Z` | moves the clock; what falls due happens in order, at its own time |
//! | `:restart` | drops every in-memory state and opens the database again |
//! | `:down 6h` | the bot is down while the clock moves, then starts |
//! | `:unreachable amina`, `:reachable amina` | direct messages to that account fail, or work again |
//! | `{code}` | anywhere in a line: the last one-time code shown (`data.code` of a delivered message) |
//! | `:expect TEXT`, `:expect-no TEXT` | the output since the last line that was no expectation does, or does not, contain it |
//!
//! Beyond the catalogue, for what only a test asks for:
//!
//! | line | means |
//! | --- | --- |
//! | `amina: > D1 consent` | amina replies `consent` to the newest message about D1 that she can see there |
//! | `:joins amina river` | amina joins the room `river` (`main` when none is named) |
//! | `:crash` | the bot goes down; what is said stays in the rooms while `:wait` and `:at` move the clock |
//! | `:start` | the bot starts, hears what was said meanwhile in order, then does what is due |
//!
//! Comments and blank lines do not end "the output since". Expectations look at the messages' words and at the printed
//! form of the chosen format, and pass over the invisible marks that keep text directions apart.
//! A line that is none of these ends the run with its number and exit code 2, before anything is played.

mod files;
mod interactive;
mod mouth;
mod play;
mod render;
mod script;
mod stage;
mod terminal;

pub use interactive::{ConsoleError, Labels, Setting, interact};
pub use mouth::ConsoleMouth;
pub use play::{Options, PlayError, Verdict, play};
pub use render::{Format, NotAFormat, plain};
pub use script::{Line, MAIN, Problem, ScriptError, Speech, Step, parse, parse_line};
pub use stage::{Delivered, Stage};
pub use terminal::Completer;
