//! Who plays in a script: where each account speaks, and where a line calls somebody by name.

use convenor_console::{Step, parse_line};
use convenor_core::port::Venue;

/// What people are called after in the commands that name them without a mention.
const NAMING: [&str; 7] =
    ["--lead ", "--alternate ", "--person ", "coordinator add ", "facilitator add ", "accept ", "hand-over "];

/// The rooms in which each account speaks, in the order of the script; a direct message is none. Who only joins is left
/// out: that is a step of its own.
pub fn casting(script: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in script.lines() {
        let Ok(Step::Say { account, venue: Venue::Room(room), .. }) = parse_line(&line.replace("{code}", "CODE"))
        else {
            continue;
        };
        if !found.contains(&(account.clone(), room.id.clone())) {
            found.push((account, room.id));
        }
    }
    found
}

/// A stretch of a line.
pub enum Piece {
    /// As it stands.
    Words(String),
    /// Somebody, by their name in the script.
    Person(String),
}

/// The line, with those set apart who are called by name.
pub fn pieces(line: &str) -> Vec<Piece> {
    let (mut found, mut said, mut naming) = (Vec::new(), String::new(), false);
    for piece in line.split_inclusive([' ', ',', '\n']) {
        let (word, end) = piece.split_at(piece.trim_end_matches([' ', ',', '\n', '.']).len());
        let name = word.strip_prefix('@').unwrap_or(word);
        if word.starts_with("--") {
            naming = NAMING.iter().any(|known| known.trim() == word);
        }
        let called = word.starts_with('@')
            || naming
            || NAMING.iter().any(|known| !known.starts_with("--") && said.ends_with(known));
        let plain = name.chars().all(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
        if called && plain && name.starts_with(char::is_alphabetic) {
            found.push(Piece::Person(name.to_owned()));
            found.push(Piece::Words(end.to_owned()));
        } else {
            found.push(Piece::Words(piece.to_owned()));
        }
        said += piece;
    }
    found
}
