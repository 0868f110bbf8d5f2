//! Folding for matching: what people type in four languages and on many keyboards, made comparable.

use unicode_normalization::UnicodeNormalization;

pub use crate::times::digits::western_digits;

/// The text as it is compared: compatibility forms, case, accents, Arabic vowel marks, tatweel and hamza variants gone;
/// digits Western; runs of spaces, hyphens and underscores one space; marks of direction dropped.
///
/// Marks of other scripts stay: in Indic scripts they are vowels.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in western_digits(text).nfkd().flat_map(char::to_lowercase) {
        if is_direction_mark(c) || is_accent(c) || matches!(c, '\u{200C}' | '\u{200D}') {
            continue;
        }
        if c.is_whitespace() || matches!(c, '-' | '_' | '\u{2010}' | '\u{2011}') {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(plain(c));
    }
    folded
}

/// Whether the character only steers direction or shows nothing at all: ignored wherever words are matched.
///
/// The joiners (U+200C, U+200D) are none: they belong to the spelling of Persian and Indic words.
#[must_use]
pub const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{061C}')
}

/// The text without marks of direction: for words, codes and names.
#[must_use]
pub fn without_direction_marks(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}

/// Whether the character belongs to a script written from right to left.
#[must_use]
pub const fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{0590}'..='\u{08FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// Accents of Latin, Greek and Cyrillic letters, vowel marks of Arabic and points of Hebrew, tatweel.
const fn is_accent(c: char) -> bool {
    matches!(
        c,
        '\u{0300}'..='\u{036F}'
            | '\u{0591}'..='\u{05BD}'
            | '\u{0610}'..='\u{061A}'
            | '\u{0640}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06DC}'
            | '\u{06DF}'..='\u{06E8}'
            | '\u{06EA}'..='\u{06ED}'
    )
}

/// Letters and signs that keyboards exchange for one another.
const fn plain(c: char) -> char {
    match c {
        // Alef wasla, alef maqsura and Farsi yeh, teh marbuta, Farsi kaf.
        '\u{0671}' => '\u{0627}',
        '\u{0649}' | '\u{06CC}' => '\u{064A}',
        '\u{0629}' => '\u{0647}',
        '\u{06A9}' => '\u{0643}',
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{2032}' | '`' | '\u{00B4}' => '\'',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Stand-Aside", "stand aside")]
    #[case("stand_aside", "stand aside")]
    #[case("  STAND   aside ", "stand aside")]
    #[case("Préoccupation", "preoccupation")]
    #[case("d’accord", "d'accord")]
    #[case("abstención", "abstencion")]
    #[case("اِعْتِراض", "اعتراض")]
    #[case("إعتراض", "اعتراض")]
    #[case("قبـــول", "قبول")]
    #[case("جانبًا", "جانبا")]
    #[case("\u{2067}D-١٢\u{2069}", "d 12")]
    #[case("۳", "3")]
    #[case("नेपाली", "नेपाली")]
    #[case("", "")]
    fn what_keyboards_write_differently_is_the_same(#[case] typed: &str, #[case] folded: &str) {
        assert_eq!(fold(typed), folded);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
