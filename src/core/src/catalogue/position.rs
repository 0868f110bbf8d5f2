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

/// What stands where a position is awaited. Which words are positions depends on the method, which the parser does not know:
/// on a question put out for advice, any words are the advice.
#[derive(Debug, Clone, Eq)]
pub struct Stated {
    /// The position it is, if it is one.
    pub position: Option<Position>,
    /// The words as typed, with what sets the reason off.
    pub typed: String,
}

impl PartialEq for Stated {
    /// The space in front of a reason means nothing.
    fn eq(&self, other: &Self) -> bool {
        self.position == other.position && self.typed.trim() == other.typed.trim()
    }
}

impl From<Position> for Stated {
    fn from(position: Position) -> Self {
        Self { position: Some(position), typed: position.word().to_owned() }
    }
}

impl std::str::FromStr for Stated {
    type Err = std::convert::Infallible;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        let position = match longest(typed) {
            Some((position, "")) => Some(position),
            _ => None,
        };
        Ok(Self { position, typed: typed.to_owned() })
    }
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
    Some((position, reason_of(rest).trim_end()))
}

/// What a reply to a proposal says, if it is a position: the words alone (`en contra.`), or with a reason set off by a
/// colon, comma, full stop, dash, line break or a word for "because".
///
/// Anything else is talk: `pour info`, `agree with Otieno?` and `مع ذلك` begin like a position and are none.
#[must_use]
pub fn one_word_reply(text: &str) -> Option<(Position, Option<String>)> {
    let (position, rest) = prefix(text.trim())?;
    let reason = reason_of(rest);
    let before = &rest[..rest.len() - reason.len()];
    if before.contains(['?', '؟']) {
        return None;
    }
    if reason.is_empty() {
        return Some((position, None));
    }
    let set_off = before.contains(|c| matches!(c, ':' | ',' | ';' | '.' | '!' | '،' | '؛' | '\n') || is_dash(c));
    let folded = fold(reason);
    let because = BECAUSE.iter().any(|word| folded.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    (set_off || because).then(|| (position, Some(reason.to_owned())))
}

/// The longest position at the start of the text with all that follows it. A step of gradients is a number of its own:
/// `4.5`, `5-6` and `1/2` are none.
fn prefix(text: &str) -> Option<(Position, &str)> {
    let (position, rest) = longest_prefix(text)?;
    let mut after = rest.chars();
    let goes_on = matches!(after.next(), Some('.' | ',' | '/' | '-' | '\u{2013}' | ':' | '\u{066B}'))
        && after.next().is_some_and(|c| c.is_numeric());
    (position.step().is_none() || !(goes_on || rest.starts_with('%'))).then_some((position, rest))
}

/// Tries each word end in the text from the left and keeps the last at which the words so far are a position.
fn longest_prefix(text: &str) -> Option<(Position, &str)> {
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

const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}')
}

/// The reason without what only sets it off: punctuation at the position itself, a dash that stands alone.
///
/// Anything else with a dash is the reason's own (`-5`), or an option.
fn reason_of(rest: &str) -> &str {
    let blank = |c: char| c.is_whitespace() || is_direction_mark(c);
    let attached = |c: char| matches!(c, ':' | ',' | ';' | '.' | '!' | '?' | '،' | '؛' | '؟') || is_direction_mark(c);
    let reason = rest.trim_start_matches(attached).trim_start_matches(blank);
    match reason.strip_prefix(is_dash) {
        Some(after) if after.is_empty() || after.starts_with(char::is_whitespace) => after.trim_start_matches(blank),
        _ => reason,
    }
}

/// How much of the text the position at its start takes, what sets its reason off with it.
pub(super) fn at_start(text: &str) -> Option<(Position, usize)> {
    let (position, rest) = prefix(text)?;
    Some((position, text.len() - reason_of(rest).len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("stand aside", Position::StandAside)]
    #[case("Stand-Aside", Position::StandAside)]
    #[case("stand_aside", Position::StandAside)]
    #[case("en contra", Position::Oppose)]
    #[case("a favor", Position::Support)]
    #[case("D’accord", Position::Agree)]
    #[case("reserve", Position::Reservation)]
    #[case("abstencion", Position::Abstain)]
    #[case("abstention", Position::Abstain)]
    #[case("objection", Position::Objection)]
    #[case("اعتراض", Position::Objection)]
    #[case("إعتـــراض", Position::Objection)]
    #[case("جانبا", Position::StandAside)]
    #[case("تضارب مصالح", Position::Recused)]
    #[case("\u{2067}مع\u{2069}", Position::Support)]
    #[case("7", Position::Seven)]
    #[case("٧", Position::Seven)]
    #[case("۷", Position::Seven)]
    #[case("\u{2067}٨\u{2069}", Position::Eight)]
    fn a_position_is_understood_in_four_languages(#[case] typed: &str, #[case] position: Position) {
        assert_eq!(parse(typed), Ok(position));
    }

    #[rstest]
    #[case("")]
    #[case("yes")]
    #[case("consent please")]
    #[case("standaside")]
    #[case("0")]
    #[case("9")]
    #[case("12")]
    #[case("٩")]
    fn other_words_are_no_position(#[case] typed: &str) {
        assert_eq!(parse(typed), Err(NotAPosition));
    }

    #[test]
    fn no_word_means_two_positions() {
        for (word, position) in FOLDED.iter() {
            assert!(FOLDED.iter().all(|(other, means)| other != word || means == position), "{word}");
        }
    }

    #[rstest]
    #[case("stand aside we lack a mandate", Some((Position::StandAside, "we lack a mandate")))]
    #[case("en contra: demasiado caro", Some((Position::Oppose, "demasiado caro")))]
    #[case("objection – too dear", Some((Position::Objection, "too dear")))]
    #[case("objection -5 is too low", Some((Position::Objection, "-5 is too low")))]
    #[case("objection --for KIB", Some((Position::Objection, "--for KIB")))]
    #[case("d'accord", Some((Position::Agree, "")))]
    #[case("مع الشكر", Some((Position::Support, "الشكر")))]
    #[case("تَضَارُب مصالح هنا", Some((Position::Recused, "هنا")))]
    #[case("5 it needs more talk", Some((Position::Five, "it needs more talk")))]
    #[case("٦: لا يعجبنا", Some((Position::Six, "لا يعجبنا")))]
    #[case("۱", Some((Position::One, "")))]
    #[case("4.5", None)]
    #[case("5-6 it depends", None)]
    #[case("1/2", None)]
    #[case("8%", None)]
    #[case("agreement", None)]
    #[case("pourquoi", None)]
    #[case("معا", None)]
    fn the_longest_position_is_taken(#[case] text: &str, #[case] found: Option<(Position, &str)>) {
        assert_eq!(longest(text), found);
    }

    #[rstest]
    #[case("consent", Some((Position::Consent, None)))]
    #[case(" Consent! ", Some((Position::Consent, None)))]
    #[case("block: outside our mandate", Some((Position::Block, Some("outside our mandate"))))]
    #[case("block\noutside our mandate", Some((Position::Block, Some("outside our mandate"))))]
    #[case("objection because it floods", Some((Position::Objection, Some("because it floods"))))]
    #[case("pour info", None)]
    #[case("agree with Otieno?", None)]
    #[case("consent?", None)]
    #[case("مع ذلك لا", None)]
    #[case("hello", None)]
    fn a_reply_is_a_position_only_when_it_is_meant_as_one(
        #[case] text: &str,
        #[case] found: Option<(Position, Option<&str>)>,
    ) {
        assert_eq!(one_word_reply(text), found.map(|(position, reason)| (position, reason.map(str::to_owned))));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(consent|stand|aside|مع|d'|[ :,?–-]|\\PC){0,8}") {
            let _ = (parse(&text), longest(&text), one_word_reply(&text));
            if let Some((_, taken)) = at_start(&text) {
                prop_assert!(text.is_char_boundary(taken));
            }
        }
    }
}
