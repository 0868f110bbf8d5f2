//! The pieces of a typed line: option words, quoted texts, everything else.

use std::ops::Range;

use crate::words::is_direction_mark;

/// A piece of the line.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Where it begins, marks of direction before it included.
    pub outer: usize,
    pub start: usize,
    pub end: usize,
    pub what: What,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    /// Looks like an option.
    Option(OptionWord),
    /// A quoted text; the range is what stands inside.
    Quoted(Range<usize>),
    /// Anything else up to the next space.
    Plain,
}

#[derive(Debug, Clone)]
pub(super) struct OptionWord {
    pub name: String,
    /// Typed with two hyphens, not with a long dash.
    pub ascii: bool,
    /// An equals sign stands directly behind the name.
    pub equals: bool,
    /// How many bytes it takes, the equals sign included.
    pub length: usize,
}

/// A quote at a word's start that nothing closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OpenQuote {
    /// Where it stands.
    pub at: usize,
}

/// The next piece of the line from this place; `None` at its end.
pub(super) fn next(line: &str, at: usize) -> Result<Option<Token>, OpenQuote> {
    let outer = line.len() - line[at..].trim_start().len();
    let blank = |c: char| c.is_whitespace() || is_direction_mark(c);
    let start = line.len() - line[outer..].trim_start_matches(blank).len();
    let rest = &line[start..];
    if rest.is_empty() {
        return Ok(None);
    }
    if let Some(word) = option_at(rest) {
        return Ok(Some(Token { outer, start, end: start + word.length, what: What::Option(word) }));
    }
    if rest.starts_with(is_opening_quote) {
        let inner = quoted(rest).ok_or(OpenQuote { at: start })?;
        let end = start + inner.end + rest[inner.end..].chars().next().map_or(0, char::len_utf8);
        let inner = start + inner.start..start + inner.end;
        return Ok(Some(Token { outer, start, end, what: What::Quoted(trimmed(line, rest, inner)) }));
    }
    let end = start + rest.find(char::is_whitespace).unwrap_or(rest.len());
    Ok(Some(Token { outer, start, end, what: What::Plain }))
}

/// The name in `--name` or `--name=value`, lower case with hyphens.
pub(super) fn option_name(word: &str) -> Option<String> {
    option_at(word).filter(|found| found.ascii).map(|found| found.name)
}

/// Two hyphens or a long dash, a name, then a space, an equals sign or the end.
fn option_at(text: &str) -> Option<OptionWord> {
    let ascii = text.strip_prefix("--");
    let name = match ascii {
        Some(name) => name,
        None => text.strip_prefix(is_long_dash)?.trim_start_matches(|c| is_long_dash(c) || c == '-'),
    };
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let rest = name.trim_start_matches(is_in_name);
    let equals = rest.starts_with('=');
    let ends = rest.is_empty() || equals || rest.starts_with(|c: char| c.is_whitespace() || is_direction_mark(c));
    ends.then(|| OptionWord {
        name: name[..name.len() - rest.len()].to_ascii_lowercase().replace('_', "-"),
        ascii: ascii.is_some(),
        equals,
        length: text.len() - rest.len() + usize::from(equals),
    })
}

/// Em dash, en dash, horizontal bar: what phones put in place of two hyphens.
const fn is_long_dash(c: char) -> bool {
    matches!(c, '\u{2013}'..='\u{2015}')
}

const fn is_opening_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201C}'..='\u{201F}' | '«' | '»' | '\u{FF02}')
}

/// What stands inside the quotes the text begins with; `None` where no quote closes them.
///
/// A closing quote stands at a word's end, so inches and seconds inside (`a 5"x`) close nothing.
fn quoted(text: &str) -> Option<Range<usize>> {
    let open = text.chars().next()?;
    let start = open.len_utf8();
    let closing: &[&[char]] = match open {
        '«' => &[&['»'], &['"']],
        '»' => &[&['«', '»'], &['"']],
        '"' | '\u{FF02}' => &[&['"', '\u{FF02}'], &['\u{201D}', '\u{201C}']],
        _ => &[&['\u{201D}', '\u{201C}', '\u{201F}'], &['"']],
    };
    let closes = |set: &&[char]| {
        let after = |at: usize, c: char| text[at + c.len_utf8()..].chars().next();
        let mut quotes = text[start..].char_indices().map(|(at, c)| (at + start, c)).filter(|(_, c)| set.contains(c));
        quotes.find(|(at, c)| after(*at, *c).is_none_or(|next| !next.is_alphanumeric())).map(|(at, _)| at)
    };
    closing.iter().find_map(closes).map(|end| start..end)
}

/// French quotes keep a space between themselves and the words; other quotes are taken literally.
fn trimmed(line: &str, rest: &str, inner: Range<usize>) -> Range<usize> {
    if !rest.starts_with(['«', '»']) {
        return inner;
    }
    let text = &line[inner.clone()];
    let start = inner.end - text.trim_start().len();
    start..start + text.trim().len()
}
