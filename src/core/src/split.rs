//! Splitting long words where a reader would pause: between paragraphs, else lines, else sentences, else words, and never
//! inside what is one letter to the eye.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// How long one message of a surface may be.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The most it may weigh.
    pub most: usize,
    /// What a letter weighs there: one, or the bytes it becomes.
    pub weigh: fn(char) -> usize,
}

impl Limit {
    /// So many characters.
    #[must_use]
    pub const fn characters(most: usize) -> Self {
        Self { most, weigh: |_| 1 }
    }

    fn weight(self, text: &str) -> usize {
        text.chars().map(self.weigh).sum()
    }

    /// Where the longest beginning ends that is not too heavy; at least one letter.
    fn reach(self, text: &str) -> usize {
        let mut weight = 0;
        for (index, letter) in text.char_indices() {
            weight += (self.weigh)(letter);
            if weight > self.most && index > 0 {
                return index;
            }
        }
        text.len()
    }
}

/// Splits; no word is lost, and no piece is longer than the limit.
#[must_use]
pub fn split(text: &str, limit: Limit) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let reach = limit.reach(rest);
        if reach == rest.len() {
            break;
        }
        let cut = cut(rest, reach);
        pieces.push(rest[..cut].trim_end().to_owned());
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces.retain(|piece| !piece.is_empty());
    if pieces.is_empty() {
        pieces.push(String::new());
    }
    pieces
}

/// Puts several texts under one headline: as many as fit go into a message, and each message says which of them it holds.
#[must_use]
pub fn pack(headline: &str, items: &[String], limit: Option<Limit>) -> Vec<(String, Vec<usize>)> {
    const BETWEEN: &str = "\n\n";
    let fits = |text: &str, piece: &str| {
        limit.is_none_or(|limit| limit.weight(text) + limit.weight(BETWEEN) + limit.weight(piece) <= limit.most)
    };
    let mut messages = vec![(headline.to_owned(), Vec::new())];
    for (index, item) in items.iter().enumerate() {
        let pieces = limit.map_or_else(|| vec![item.clone()], |limit| split(item, limit));
        for piece in pieces {
            match messages.last_mut() {
                Some((text, held)) if fits(text, &piece) => {
                    text.push_str(BETWEEN);
                    text.push_str(&piece);
                    if held.last() != Some(&index) {
                        held.push(index);
                    }
                }
                _ => messages.push((piece, vec![index])),
            }
        }
    }
    messages
}

/// The best place to stop at or before `reach`.
fn cut(text: &str, reach: usize) -> usize {
    // The space at a cut belongs to no piece: it may lie beyond.
    let beyond = text[reach..].len() - text[reach..].trim_start().len();
    let head = &text[..reach + beyond];
    // Stopping early for a fine place leaves crumbs: the next best must do then.
    let enough = reach / 3;
    let far = |cut: &usize| *cut > enough && *cut > 0;
    let paragraph = head.rfind("\n\n").filter(far);
    let line = || head.rfind('\n').filter(far);
    let sentence = || head.split_sentence_bound_indices().map(|(start, _)| start).last().filter(far);
    let space = || head.rfind(char::is_whitespace).filter(|cut| *cut > 0);
    let word = || text[..reach].split_word_bound_indices().map(|(start, _)| start).next_back().filter(far);
    paragraph.or_else(line).or_else(sentence).or_else(space).or_else(word).unwrap_or_else(|| letter(text, reach))
}

/// The last place at or before `reach` that is not inside a letter with its marks; `reach` itself if there is none.
fn letter(text: &str, reach: usize) -> usize {
    let mut cursor = GraphemeCursor::new(reach, text.len(), true);
    if cursor.is_boundary(text, 0).unwrap_or(true) {
        return reach;
    }
    cursor.prev_boundary(text, 0).ok().flatten().filter(|start| *start > 0).unwrap_or(reach)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pieces(text: &str, most: usize) -> Vec<String> {
        split(text, Limit::characters(most))
    }

    #[test]
    fn it_stops_between_paragraphs_then_lines_then_sentences_then_words() {
        assert_eq!(pieces("One two.\nThree.\n\nFour five.\nSix.", 24), ["One two.\nThree.", "Four five.\nSix."]);
        assert_eq!(pieces("One two. Three\nfour five. Six", 24), ["One two. Three", "four five. Six"]);
        assert_eq!(pieces("One two three. Four five six seven", 24), ["One two three.", "Four five six seven"]);
        assert_eq!(pieces("one two three four five six", 15), ["one two three", "four five six"]);
        assert_eq!(pieces("one two three", 13), ["one two three"]);
        assert_eq!(pieces("", 13), [""]);
    }

    #[test]
    fn a_fine_place_far_too_early_is_passed_over() {
        assert_eq!(pieces("a\n\nbcdef ghijk lmnop", 14), ["a\n\nbcdef ghijk", "lmnop"]);
    }

    #[test]
    fn a_letter_with_its_marks_stays_whole() {
        let family = "👩‍👩‍👧‍👦";
        assert_eq!(pieces(&family.repeat(3), 16), [family.repeat(2), family.to_owned()]);
        assert_eq!(pieces("e\u{301}e\u{301}e\u{301}", 3), ["e\u{301}", "e\u{301}", "e\u{301}"]);
        // One letter that is longer than any message is cut all the same.
        assert!(pieces(family, 3).len() > 1);
    }

    #[test]
    fn words_without_spaces_are_split_too() {
        let text = "水は命です".repeat(5);
        let split = pieces(&text, 12);
        assert_eq!(split.concat(), text);
        assert!(split.iter().all(|piece| piece.chars().count() <= 12));
    }

    proptest! {
        #[test]
        fn what_is_packed_is_all_there_in_order(
            items in prop::collection::vec("[a-zé ا]{1,30}", 0..30),
            most in 20_usize..90,
        ) {
            let messages = pack("headline", &items, Some(Limit::characters(most)));
            prop_assert!(messages.iter().all(|(text, _)| text.chars().count() <= most));
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let all: String = messages.iter().map(|(text, _)| letters(text)).collect();
            prop_assert_eq!(all, format!("headline{}", letters(&items.concat())));
            let held: Vec<usize> = messages.into_iter().flat_map(|(_, held)| held).collect();
            prop_assert!(held.is_sorted());
            prop_assert_eq!(held.into_iter().collect::<std::collections::BTreeSet<_>>().len(), items.len());
        }

        #[test]
        fn splitting_loses_no_word(text in "[a-zé ا.\n🇰🇪\u{301}]{0,400}", limit in 5_usize..60) {
            let pieces = pieces(&text, limit);
            prop_assert!(pieces.iter().all(|piece| piece.chars().count() <= limit));
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&text), letters(&pieces.concat()));
        }
    }
}
