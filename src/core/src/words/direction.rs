//! Isolation of text whose direction differs from the sentence around it.

use super::fold::is_right_to_left;
use crate::vocabulary::Language;

/// First strong isolate: what follows finds its own direction.
const OPEN: char = '\u{2068}';
/// Pop directional isolate.
const CLOSE: char = '\u{2069}';

/// Whether the language is written from right to left.
pub(super) const fn right_to_left(language: Language) -> bool {
    matches!(language, Language::Ar)
}

/// Whether the character opens or closes a stretch of another direction.
const fn steers(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A word, name or text that came from outside, as it stands in a sentence of this language.
///
/// In a left-to-right sentence only what holds right-to-left letters, or signs that turn the direction, is isolated, so that plain text stays plain; in a
/// right-to-left sentence everything is: codes, numbers and punctuation at their ends would jump.
pub(super) fn isolated(text: &str, language: Language) -> String {
    let needed =
        !text.is_empty() && (right_to_left(language) || text.chars().any(|c| is_right_to_left(c) || steers(c)));
    if needed { wrap(text) } else { text.to_owned() }
}

/// A sentence said inside another one: isolated where its first letter runs the other way.
pub(super) fn embedded(text: String, language: Language) -> String {
    let first = text.chars().find(|c| c.is_alphabetic()).is_some_and(is_right_to_left);
    if text.chars().any(char::is_alphabetic) && first != right_to_left(language) { wrap(&text) } else { text }
}

/// Isolates end with their line, so each line has its own; isolates left open inside are taken out, or they would swallow
/// the rest of the sentence.
fn wrap(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + 6);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            wrapped.push('\n');
        }
        if line.is_empty() {
            continue;
        }
        wrapped.push(OPEN);
        if balanced(line) {
            wrapped.push_str(line);
        } else {
            wrapped.extend(line.chars().filter(|c| !steers(*c)));
        }
        wrapped.push(CLOSE);
    }
    wrapped
}

fn balanced(line: &str) -> bool {
    let mut depth = 0_u32;
    for c in line.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            CLOSE => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            '\u{202A}'..='\u{202E}' => return false,
            _ => {}
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("KIB", Language::En, "KIB")]
    #[case("مياه", Language::En, "\u{2068}مياه\u{2069}")]
    #[case("KIB", Language::Ar, "\u{2068}KIB\u{2069}")]
    #[case("a\nb", Language::Ar, "\u{2068}a\u{2069}\n\u{2068}b\u{2069}")]
    #[case("a\u{2069}b", Language::Ar, "\u{2068}ab\u{2069}")]
    #[case("\u{202E}drow", Language::Ar, "\u{2068}drow\u{2069}")]
    #[case("\u{202E}drow", Language::En, "\u{2068}drow\u{2069}")]
    #[case("", Language::Ar, "")]
    fn text_of_the_other_direction_is_isolated(#[case] text: &str, #[case] language: Language, #[case] shown: &str) {
        assert_eq!(isolated(text, language), shown);
    }
}
