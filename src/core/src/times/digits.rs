//! Digits of other scripts, and the marks that keyboards and chat clients leave between words.

/// The text with Arabic-Indic (`٠`–`٩`) and extended Arabic-Indic (`۰`–`۹`) digits as `0`–`9`; all else as it is.
#[must_use]
pub fn western_digits(text: &str) -> String {
    text.chars().map(western_digit).collect()
}

/// One character of it.
fn western_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

/// What a parser of this module reads: western digits, lower case, single spaces, no direction marks (U+2066–2069, 200E,
/// 200F: our own isolates come back when people copy an answer).
pub(super) fn tidy(text: &str) -> String {
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}'))
        .map(western_digit)
        .collect();
    bare.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_three_scripts_are_one() {
        assert_eq!(western_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0a"), "0123456789 0123456789 0a");
    }

    #[test]
    fn marks_case_and_spaces_do_not_matter() {
        assert_eq!(tidy("\u{2067} Next\u{A0}\u{200F}  MONDAY\u{2069}\n"), "next monday");
    }
}
