//! The headings that a code of conduct has (`method.md` 2.4, G5; 4.11): looked for as words in its text when it is proposed,
//! since later only numbers are at hand.

use crate::{
    vocabulary::{Heading, Kind},
    words::fold,
};

/// Beginnings of the words for each heading in the four languages, folded.
const STEMS: [(Heading, &[&str]); 4] = [
    (Heading::Vision, &["vision", "رويه", "الرويه", "رءيه"]),
    (Heading::Communication, &["communicat", "comunicacion", "تواصل", "التواصل", "اتصال", "الاتصال"]),
    (Heading::Participation, &["participat", "participacion", "مشاركه", "المشاركه"]),
    (Heading::Governance, &["governance", "gouvernance", "gobernanza", "حوكمه", "الحوكمه", "حكامه", "الحكامه"]),
];

/// The headings that these words name.
#[must_use]
pub fn named(text: &str) -> Vec<Heading> {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).map(fold).filter(|word| !word.is_empty()).collect();
    let named = |stems: &[&str]| {
        let stems: Vec<String> = stems.iter().map(|stem| fold(stem)).collect();
        words.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    STEMS.iter().filter(|(_, stems)| named(stems)).map(|(heading, _)| *heading).collect()
}

/// Vowel marks stand inside Arabic words.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0640}')
}

/// The same for a code of conduct; none for whatever else is decided.
#[must_use]
pub fn of_kind(kind: Kind, text: &str) -> Vec<Heading> {
    if kind == Kind::CodeOfConduct { named(text) } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Vision: clean water. Communication: plain words. Participation: all. Governance: one voice each.", 4)]
    #[case("VISION, communication and participatory work", 3)]
    #[case("Visión. Comunicación. Participación. Gobernanza.", 4)]
    #[case("La vision, la communication, la participation, la gouvernance", 4)]
    #[case("الرؤية، والتواصل: التواصل بكلمات بسيطة، المشاركة، الحوكمة", 4)]
    #[case("We are kind to each other; television is off.", 0)]
    #[case("", 0)]
    fn headings_are_found_in_four_languages(#[case] text: &str, #[case] count: usize) {
        assert_eq!(named(text).len(), count, "{:?}", named(text));
    }
}
