//! Positions as people type them, in four languages (`method.md` 4.9).

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::{
    vocabulary::Position,
    words::{fold, is_direction_mark},
};

/// The words of `method.md` 4.9, beside each position's own word. One word means one position, whatever the method.
const WORDS: &[(Position, &[&str])] = &[
    (Position::Support, &["pour", "a favor", "مع"]),
    (Position::Oppose, &["contre", "en contra", "ضد"]),
    (Position::Abstain, &["abstention", "abstención", "امتناع"]),
    (Position::Consent, &["consentement", "consentimiento", "قبول"]),
    (Position::Concern, &["préoccupation", "inquietud", "قلق"]),
    (Position::Objection, &["objeción", "اعتراض"]),
    (Position::Agree, &["d'accord", "de acuerdo", "موافق"]),
    (Position::Reservation, &["réserve", "reserva", "تحفظ"]),
    (Position::StandAside, &["en retrait", "me aparto", "جانبًا"]),
    (Position::Block, &["blocage", "bloqueo", "نقض"]),
    (Position::Recused, &["déport", "inhibición", "تضارب مصالح"]),
];

/// What a reply may say between a position and its reason, folded.
const BECAUSE: &[&str] = &["because", "car", "parce que", "porque", "لان"];

/// Every word, folded, the longest first.
static FOLDED: LazyLock<Vec<(String, Position)>> = LazyLock::new(|| {
    let own = Position::ALL.iter().map(|position| (fold(position.word()), *position));
    let aliases = WORDS.iter().flat_map(|(position, words)| words.iter().map(|word| (fold(word), *position)));
    let mut all: Vec<_> = own.chain(aliases).collect();
    all.sort_by_key(|(word, _)| std::cmp::Reverse(word.chars().count()));
    all
});

/// The words are no position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a position")]
pub struct NotAPosition;

/// The position these words are, all of them.
///
/// # Errors
/// They are no position, or more than one.
pub fn parse(words: &str) -> Result<Position, NotAPosition> {
    exactly(words).ok_or(NotAPosition)
}

fn exactly(words: &str) -> Option<Position> {
    let folded = fold(words);
    FOLDED.iter().find(|(word, _)| *word == folded).map(|(_, position)| *position)
}

/// The longest position at the start of the text, and what follows it: `stand aside we lack a mandate`.
///
/// A colon, comma or dash that only sets the reason off is taken away with the spaces.
#[must_use]
pub fn longest(text: &str) -> Option<(Position, &str)> {
    let (position, rest) = prefix(text)?;
    Some((position, reason_of(rest)))
}

/// What a reply to a proposal says, if it is a position: the words alone (`en contra.`), or with a reason set off by a
/// colon, comma, full stop, dash, line break or a word for "because".
///
/// Anything else is talk: `pour info`, `agree with Otieno?` and `مع ذلك` begin like a position and are none.
#[must_use]
pub fn one_word_reply(text: &str) -> Option<(Position, Option<String>)> {
    let (position, rest) = prefix(text.trim())?;
    let reason = reason_of(rest);
    if reason.is_empty() {
        let asks = rest.contains(['?', '؟']);
        return (!asks).then_some((position, None));
    }
    let before = &rest[..rest.len() - reason.len()];
    let set_off = before.contains(is_separator) || before.contains('\n');
    let folded = fold(reason);
    let because = BECAUSE.iter().any(|word| folded.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    (set_off || because).then(|| (position, Some(reason.to_owned())))
}

/// Tries each word end in the text from the left and keeps the last at which the words so far are a position.
fn prefix(text: &str) -> Option<(Position, &str)> {
    /// No position has more words.
    const MOST: usize = 3;
    let start = text.find(|c: char| !c.is_whitespace() && !is_direction_mark(c))?;
    let mut best = None;
    let mut words = 0;
    let mut inside = false;
    for (at, c) in text[start..].char_indices().map(|(at, c)| (at + start, c)) {
        let word = c.is_alphanumeric() || is_joined(c);
        if inside && !word {
            words += 1;
            best = exactly(&text[start..at]).map(|position| (position, &text[at..])).or(best);
            if words == MOST {
                return best;
            }
        }
        inside = word;
        // A position is one run of words: anything but what stands between words ends it.
        if !word && !c.is_whitespace() && !matches!(c, '-' | '_' | '\u{2010}' | '\u{2011}') && !is_direction_mark(c) {
            return best;
        }
    }
    if inside { exactly(&text[start..]).map(|position| (position, "")).or(best) } else { best }
}

/// What belongs to a word beside letters: apostrophes, tatweel and the marks that folding drops.
fn is_joined(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{0640}') || is_combining_mark(c)
}

const fn is_separator(c: char) -> bool {
    matches!(c, ':' | ',' | ';' | '.' | '!' | '،' | '؛' | '。' | '–' | '—' | '-')
}

/// The reason without what only sets it off. A minus sign before a digit is the reason's own.
fn reason_of(rest: &str) -> &str {
    let lead = |c: char| c.is_whitespace() || is_separator(c) || matches!(c, '?' | '؟') || is_direction_mark(c);
    let reason = rest.trim_start_matches(lead);
    let minus = rest[..rest.len() - reason.len()].ends_with('-');
    let reason = if minus && reason.starts_with(|c: char| c.is_numeric() ) { &rest[rest.len() - reason.len() - 1..] } else { reason };
    reason.trim_end()
}
