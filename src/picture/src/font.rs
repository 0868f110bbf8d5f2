//! The font, and how wide words are in it. One family holds every script of the four languages: fonts mixed in a line
//! are drawn as boxes.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{self, Node, Options, Tree, fontdb};
use unicode_segmentation::UnicodeSegmentation;

/// What the pictures name; browsers that lack it have a sibling of the same widths.
pub(crate) const FAMILY: &str = "DejaVu Sans, Bitstream Vera Sans, Verdana, sans-serif";

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for bytes in [dejavu::sans::regular(), dejavu::sans::bold()] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    fonts.set_sans_serif_family("DejaVu Sans");
    Arc::new(fonts)
});

/// Reads an SVG with this font and no other: the same words are drawn alike on every machine.
pub(crate) fn read(svg: &str) -> Result<Tree, usvg::Error> {
    Tree::from_str(svg, &Options { fontdb: Arc::clone(&FONTS), ..Options::default() })
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Face {
    /// The height of the font in units.
    pub(crate) size: f32,
    /// Whether it is bold.
    pub(crate) bold: bool,
}

/// Measured at this size; widths grow with it.
const MEASURED_AT: f32 = 100.0;

/// How wide the words are, shaped as they will be drawn.
pub(crate) fn width(text: &str, face: Face) -> f32 {
    let weight = if face.bold { "bold" } else { "normal" };
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="{FAMILY}" font-size="{MEASURED_AT}" font-weight="{weight}">{}</text></svg>"#,
        escaped(text)
    );
    let widest = read(&svg).ok().and_then(|tree| {
        tree.root().children().iter().find_map(|node| match node {
            Node::Text(text) => Some(text.bounding_box().width()),
            _ => None,
        })
    });
    widest.unwrap_or_default() * face.size / MEASURED_AT
}

/// The words as they fit into this width: whole, else cut between letters, with an ellipsis.
pub(crate) fn fitted(text: &str, most: f32, face: Face) -> String {
    if width(text, face) <= most {
        return text.to_owned();
    }
    let letters: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    let cut = |count: usize| {
        let end = letters.get(count).map_or(text.len(), |(at, _)| *at);
        format!("{}…", text[..end].trim_end_matches(|c: char| c.is_whitespace() || c == ','))
    };
    // The longest head that fits, by halves: widths grow with heads.
    let (mut fits, mut too_long) = (0, letters.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if width(&cut(middle), face) <= most { fits = middle } else { too_long = middle }
    }
    if fits == 0 { String::new() } else { cut(fits) }
}

/// The words over at most so many lines; what does not fit ends in an ellipsis.
pub(crate) fn wrapped(text: &str, most: f32, face: Face, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut words = text.split_whitespace().peekable();
    let mut line = String::new();
    while let Some(word) = words.peek() {
        let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
        if width(&longer, face) <= most {
            line = longer;
            words.next();
            continue;
        }
        if wrapped.len() + 1 == lines || line.is_empty() {
            // The last line takes all that is left, and is cut.
            let rest = words.collect::<Vec<_>>().join(" ");
            let all = if line.is_empty() { rest } else { format!("{line} {rest}") };
            wrapped.push(fitted(&all, most, face));
            return wrapped;
        }
        wrapped.push(std::mem::take(&mut line));
    }
    if !line.is_empty() {
        wrapped.push(line);
    }
    wrapped
}

/// As it may stand in XML: its own signs written out, what XML has no place for left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACE: Face = Face { size: 12.0, bold: false };

    #[test]
    fn a_long_name_ends_in_an_ellipsis_within_its_width() {
        let name = "Association of Upper Valley Irrigators ".repeat(6);
        let cut = fitted(&name, 120.0, FACE);
        assert!(cut.ends_with('…') && name.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(width(&cut, FACE) <= 120.0 && width(&cut, FACE) > 90.0, "{}", width(&cut, FACE));
        assert_eq!(fitted("short", 120.0, FACE), "short");
        assert_eq!(fitted("short", 2.0, FACE), "");
    }

    #[test]
    fn arabic_letters_are_measured_joined() {
        let joined = width("بئر", FACE);
        let apart: f32 = ["ب", "ئ", "ر"].iter().map(|letter| width(letter, FACE)).sum();
        assert!(joined > 0.0 && joined < apart, "{joined} {apart}");
        // Signs of direction take hardly any room.
        assert!((width("\u{2067}بئر\u{2069}", FACE) - joined).abs() < 0.9);
    }

    #[test]
    fn words_are_wrapped_between_them_and_the_last_line_is_cut() {
        let text = "Who gains what and who puts in what is open and has been discussed as fair or not";
        let lines = wrapped(text, 150.0, FACE, 3);
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[2].ends_with('…') && lines.iter().all(|line| width(line, FACE) <= 150.0), "{lines:?}");
        let whole = wrapped(text, 300.0, FACE, 3);
        assert_eq!(whole.join(" "), text);
        let name = wrapped(&"a".repeat(200), 150.0, FACE, 2);
        assert!(name.len() == 1 && name[0].ends_with('…'), "{name:?}");
        assert!(wrapped("", 100.0, FACE, 2).is_empty());
    }

    #[test]
    fn nothing_typed_can_leave_its_place_in_the_picture() {
        assert_eq!(escaped("a<b>&\"c\"\u{1}\n"), "a&lt;b&gt;&amp;&quot;c&quot; ");
    }
}
