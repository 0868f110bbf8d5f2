//! A sheet to draw on, 360 units wide: the width of a phone. Places are counted from where the reader begins, so one
//! drawing serves both directions of writing.

use std::fmt::Write as _;

use crate::font::{self, Face, escaped};

/// How wide every picture is, in units.
pub(crate) const WIDTH: f32 = 360.0;
/// The margin at both sides.
pub(crate) const MARGIN: f32 = 14.0;
/// What is left between the margins.
pub(crate) const INNER: f32 = WIDTH - 2.0 * MARGIN;

/// What the signs of direction around a line may take.
const MARKS: f32 = 1.0;

/// The only tones there are: told apart in grey as well.
pub(crate) const INK: &str = "#1c1c1c";
/// For what is said beside.
pub(crate) const SOFT: &str = "#555555";
/// For lines that guide the eye.
pub(crate) const FAINT: &str = "#cfcfcf";
/// For grounds.
pub(crate) const PALE: &str = "#eeeeee";
/// The paper.
pub(crate) const PAPER: &str = "#ffffff";
/// Slanted lines, for what is there in part.
pub(crate) const HATCH: &str = "url(#hatch)";
/// Dots.
pub(crate) const DOTS: &str = "url(#dots)";

/// Where words are fastened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    /// Their beginning stands there.
    Begin,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// How a shape is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style<'a> {
    pub(crate) fill: &'a str,
    pub(crate) stroke: &'a str,
    pub(crate) width: f32,
    /// The lengths of dashes and gaps; none for a whole line.
    pub(crate) dash: &'a str,
}

impl<'a> Style<'a> {
    /// Filled, without a line around it.
    pub(crate) const fn filled(fill: &'a str) -> Self {
        Self { fill, stroke: "none", width: 0.0, dash: "" }
    }

    /// A line around paper.
    pub(crate) const fn outlined(width: f32) -> Self {
        Self { fill: PAPER, stroke: INK, width, dash: "" }
    }

    /// A line.
    pub(crate) const fn line(stroke: &'a str, width: f32) -> Self {
        Self { fill: "none", stroke, width, dash: "" }
    }

    pub(crate) const fn fill(self, fill: &'a str) -> Self {
        Self { fill, ..self }
    }

    pub(crate) const fn dashed(self) -> Self {
        Self { dash: "3 2", ..self }
    }

    fn attributes(&self) -> String {
        let mut out = format!(r#"fill="{}""#, self.fill);
        if self.stroke != "none" {
            let _ = write!(out, r#" stroke="{}" stroke-width="{}""#, self.stroke, self.width);
        }
        if !self.dash.is_empty() {
            let _ = write!(out, r#" stroke-dasharray="{}""#, self.dash);
        }
        out
    }
}

/// Small words, ordinary ones, headings.
pub(crate) const SMALL: Face = Face { size: 10.5, bold: false };
pub(crate) const PLAIN: Face = Face { size: 12.0, bold: false };
pub(crate) const STRONG: Face = Face { size: 12.0, bold: true };
pub(crate) const TITLE: Face = Face { size: 15.0, bold: true };

/// Draws a mark around a place.
pub(crate) type Mark = fn(&mut Canvas, (f32, f32));

/// A sheet.
pub(crate) struct Canvas {
    rtl: bool,
    title: String,
    body: String,
    words: usize,
    /// How far down it is drawn on.
    pub(crate) y: f32,
}

impl Canvas {
    pub(crate) fn new(rtl: bool) -> Self {
        Self { rtl, title: String::new(), body: String::new(), words: 0, y: MARGIN }
    }

    /// A place from the left edge.
    fn x(&self, x: f32) -> f32 {
        if self.rtl { WIDTH - x } else { x }
    }

    /// A tick around a place: the one mark that is not turned with the direction of reading.
    pub(crate) fn tick(&mut self, (x, y): (f32, f32), tone: &str) {
        let side = if self.rtl { -1.0 } else { 1.0 };
        let points = [(x - 4.0 * side, y), (x - side, y + 3.5), (x + 4.5 * side, y - 4.0)];
        self.path(&points, false, Style::line(tone, 1.8));
    }

    pub(crate) fn rect(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), round: f32, style: Style<'_>) {
        let left = if self.rtl { WIDTH - x - width } else { x };
        let _ = write!(
            self.body,
            r#"<rect x="{left:.2}" y="{y:.2}" width="{width:.2}" height="{height:.2}" rx="{round}" {}/>"#,
            style.attributes()
        );
    }

    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), style: Style<'_>) {
        self.path(&[from, to], false, style);
    }

    pub(crate) fn circle(&mut self, (x, y): (f32, f32), radius: f32, style: Style<'_>) {
        let x = self.x(x);
        let _ = write!(self.body, r#"<circle cx="{x:.2}" cy="{y:.2}" r="{radius:.2}" {}/>"#, style.attributes());
    }

    /// A line through points, or the shape they enclose.
    pub(crate) fn path(&mut self, points: &[(f32, f32)], closed: bool, style: Style<'_>) {
        let mut way = String::new();
        for (number, (x, y)) in points.iter().enumerate() {
            let _ = write!(way, "{}{:.2} {y:.2}", if number == 0 { "M" } else { "L" }, self.x(*x));
        }
        if closed {
            way.push('Z');
        }
        let _ = write!(self.body, r#"<path d="{way}" {}/>"#, style.attributes());
    }

    /// Words on one line, cut to fit into `most`; how wide they are.
    pub(crate) fn text(&mut self, (x, y): (f32, f32), at: At, most: f32, face: Face, text: &str) -> f32 {
        self.text_in(INK, (x, y), at, most, face, text)
    }

    /// The same in another tone.
    pub(crate) fn text_in(&mut self, tone: &str, (x, y): (f32, f32), at: At, most: f32, face: Face, text: &str) -> f32 {
        let room = if self.rtl { most - MARKS } else { most };
        let text = self.directed(&font::fitted(text, room, face));
        let width = font::width(&text, face);
        if width == 0.0 {
            return 0.0;
        }
        let anchor = match (at, self.rtl) {
            (At::Begin, false) | (At::End, true) => "start",
            (At::Middle, _) => "middle",
            (At::End, false) | (At::Begin, true) => "end",
        };
        let weight = if face.bold { r#" font-weight="bold""# } else { "" };
        self.words += 1;
        let _ = write!(
            self.body,
            r#"<text id="t{}" data-most="{most:.2}" x="{:.2}" y="{y:.2}" font-size="{}"{weight} text-anchor="{anchor}" fill="{tone}">{}</text>"#,
            self.words,
            self.x(x),
            face.size,
            escaped(&text),
        );
        width
    }

    /// Whatever draws it begins at the left: words of a right-to-left picture say otherwise themselves.
    fn directed(&self, text: &str) -> String {
        if self.rtl && !text.is_empty() { format!("\u{2067}{text}\u{2069}") } else { text.to_owned() }
    }

    /// Words over several lines from here down.
    pub(crate) fn paragraph(&mut self, face: Face, tone: &str, lines: usize, text: &str) {
        for line in font::wrapped(text, INNER - MARKS, face, lines) {
            self.y += face.size;
            self.text_in(tone, (MARGIN, self.y), At::Begin, INNER, face, &line);
            self.y += face.size * 0.35;
        }
    }

    /// The title, and what is said below it.
    pub(crate) fn heading(&mut self, title: &str, below: &str) {
        self.paragraph(TITLE, INK, 2, title);
        self.paragraph(SMALL, SOFT, 3, below);
        self.y += 6.0;
        title.clone_into(&mut self.title);
    }

    /// What the marks mean, two beside each other.
    pub(crate) fn legend(&mut self, rows: &[(Mark, String)]) {
        const COLUMN: f32 = INNER / 2.0;
        for pair in rows.chunks(2) {
            let base = self.y + 13.0;
            let mut left = MARGIN;
            for (mark, words) in pair {
                mark(self, (left + 10.0, base - 3.5));
                self.text((left + 25.0, base), At::Begin, COLUMN - 30.0, SMALL, words);
                left += COLUMN;
            }
            self.y += 19.0;
        }
        self.y += 4.0;
    }

    /// The whole picture, with what it shows said for who cannot see it.
    pub(crate) fn finish(self, alt: &str) -> String {
        let height = (self.y + MARGIN).ceil();
        format!(
            concat!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" role="img" "#,
                r#"font-family="{family}"><title>{title}</title><desc>{alt}</desc><defs>"#,
                r#"<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"#,
                r##"<rect width="5" height="5" fill="#ffffff"/><rect width="2" height="5" fill="{ink}"/></pattern>"##,
                r#"<pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">"#,
                r##"<rect width="4" height="4" fill="#ffffff"/><circle cx="2" cy="2" r="1" fill="{ink}"/></pattern>"##,
                r#"</defs><rect width="{w}" height="{h}" fill="{paper}"/>{body}</svg>"#
            ),
            w = WIDTH,
            h = height,
            family = font::FAMILY,
            title = escaped(&self.title),
            alt = escaped(alt),
            ink = INK,
            paper = PAPER,
            body = self.body,
        )
    }
}
