//! Scores as people type them: a digit for each question in a line, of any script, with spaces, commas or nothing between
//! them; `-` skips.

use super::{ballot::Mark, sheet::Sheet};
use crate::words::{fold, western_digits};

/// What is wrong with a typed score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoScore(pub String);

/// Words that skip a question, beside a hyphen or dash.
const SKIPS: [&str; 7] = ["skip", "passer", "omitir", "تخط", "تخطي", "x", "?"];

/// The marks in these words, for questions of this sheet.
///
/// # Errors
/// A word is neither on its scale nor a skip.
pub fn marks(words: &[String], sheet: Sheet) -> Result<Vec<Mark>, NoScore> {
    let pieces: Vec<&str> = words
        .iter()
        .flat_map(|word| word.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛')))
        .filter(|piece| !piece.is_empty())
        .collect();
    // `4432533444`: nothing between them, as thumbs type.
    if let [glued] = pieces.as_slice()
        && glued.chars().count() == sheet.questions().len()
    {
        let marks: Result<Vec<Mark>, NoScore> = glued.chars().map(|c| mark(&c.to_string(), sheet)).collect();
        return marks;
    }
    pieces.into_iter().map(|piece| mark(piece, sheet)).collect()
}

/// Whether these words are more than one score, of whichever sheet.
#[must_use]
pub fn are_several(words: &[String]) -> bool {
    Sheet::ALL.iter().any(|sheet| marks(words, *sheet).is_ok_and(|marks| marks.len() > 1))
}

/// Whether these words may be scores at all: numbers or skips, right or wrong. For lines that are no command.
#[must_use]
pub fn looks_like(line: &str) -> bool {
    let words: Vec<&str> = line.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛')).collect();
    let is_number = |word: &str| {
        let digits = western_digits(word);
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || is_dash(c))
    };
    let mut words = words.into_iter().filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| is_number(word) || skips(word))
}

fn mark(word: &str, sheet: Sheet) -> Result<Mark, NoScore> {
    if skips(word) {
        return Ok(Mark::Skip);
    }
    match western_digits(word).parse::<u8>() {
        Ok(score) if (1..=sheet.most()).contains(&score) => Ok(Mark::Score(score)),
        _ => Err(NoScore(word.chars().take(20).collect())),
    }
}

fn skips(word: &str) -> bool {
    word.chars().all(is_dash) || SKIPS.contains(&fold(word).as_str())
}

const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn typed(line: &str) -> Result<Vec<Mark>, NoScore> {
        marks(&words(line), Sheet::Checkin)
    }

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[rstest]
    #[case("3 2 - 1 3 3 2 1 3 2 3 3")]
    #[case("32-133213233")]
    #[case("٣ ٢ - ١ ٣ ٣ ٢ ١ ٣ ٢ ٣ ٣")]
    fn twelve_scores_of_the_value_checklist(#[case] line: &str) {
        let marks = marks(&words(line), Sheet::Value).unwrap();
        assert_eq!((marks.len(), marks[2], marks[3]), (12, Mark::Skip, Mark::Score(1)));
        assert!(looks_like(line) && are_several(&words(line)));
    }

    #[test]
    fn its_scale_ends_at_three() {
        assert_eq!(marks(&words("3 4 3"), Sheet::Value), Err(NoScore("4".to_owned())));
        // Ten glued digits are no twelve.
        assert_eq!(marks(&words("3213213213"), Sheet::Value), Err(NoScore("3213213213".to_owned())));
        assert!(!are_several(&words("3")) && !are_several(&words("321")));
    }

    #[rstest]
    #[case("4 4 3 2 5 3 3 4 4 4")]
    #[case("4,4,3,2,5,3,3,4,4,4")]
    #[case("4، 4، 3، 2، 5، 3، 3، 4، 4، 4")]
    #[case("4432533444")]
    #[case("٤ ٤ ٣ ٢ ٥ ٣ ٣ ٤ ٤ ٤")]
    #[case("۴ ۴ ۳ ۲ ۵ ۳ ۳ ۴ ۴ ۴")]
    #[case("٤٤٣٢٥٣٣٤٤٤")]
    fn ten_scores_in_any_hand(#[case] line: &str) {
        let expected = [4, 4, 3, 2, 5, 3, 3, 4, 4, 4].map(Mark::Score);
        assert_eq!(typed(line).unwrap(), expected);
        assert!(looks_like(line));
    }

    #[rstest]
    #[case("4 - 3")]
    #[case("4 – 3")]
    #[case("4 skip 3")]
    #[case("4 تخطٍّ 3")]
    fn a_skip_is_a_dash_or_a_word(#[case] line: &str) {
        assert_eq!(typed(line).unwrap(), [Mark::Score(4), Mark::Skip, Mark::Score(3)]);
    }

    #[rstest]
    #[case("4 7 3", "7")]
    #[case("4 6 3", "6")]
    #[case("0", "0")]
    #[case("4 four 3", "four")]
    #[case("4 4.5", "4.5")]
    #[case("300", "300")]
    fn what_is_not_on_the_scale_is_named(#[case] line: &str, #[case] wrong: &str) {
        assert_eq!(typed(line), Err(NoScore(wrong.to_owned())));
    }

    #[rstest]
    #[case("4")]
    #[case("7")]
    #[case("-")]
    #[case("skip")]
    fn a_bare_score_looks_like_one(#[case] line: &str) {
        assert!(looks_like(line));
    }

    #[rstest]
    #[case("")]
    #[case("More time for the villages")]
    #[case("4 of us think so")]
    fn other_words_do_not(#[case] line: &str) {
        assert!(!looks_like(line));
    }
}
