//! Draws the pictures of [`convenor_core::picture`]: one SVG each, 360 units wide, and a PNG of it for chat.
//!
//! Pure: the same picture in the same words is the same drawing on every machine, as the only font is the embedded one.
//! Every picture is legible without colour (shapes, patterns and letters carry what it says), at the width of a phone, in
//! both directions of writing (`method.md` 3.4, 3.5), and never longer than a few screens: what is left out is counted.
//!
//! To add a picture: its data in `core/picture`, what it says in words in `core/picture/alt.rs`, a file here, and its
//! examples in `examples.rs`, which the tests draw in both directions.

#[cfg(test)]
mod alt_tests;
mod canvas;
mod checkin;
mod cycle;
#[cfg(test)]
mod examples;
mod font;
mod map;
mod scorecard;
#[cfg(test)]
mod tests;
mod timeline;
mod trend;

use convenor_core::{
    picture::Picture,
    words::say::{Arg, Say},
};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg,
};

/// How many pixels of a PNG stand for one unit: phones have at least two.
const SCALE: f32 = 2.0;

/// How the words of a picture are said.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// A word or sentence in the reader's language.
    pub say: &'a dyn Fn(&Arg) -> String,
    /// Whether that language is written from right to left: then the picture begins at the right.
    pub right_to_left: bool,
}

impl Tongue<'_> {
    fn say(&self, say: Say) -> String {
        self.arg(&Arg::Say(Box::new(say)))
    }

    fn arg(&self, arg: &Arg) -> String {
        (self.say)(arg)
    }
}

impl std::fmt::Debug for Tongue<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tongue").field("right_to_left", &self.right_to_left).finish_non_exhaustive()
    }
}

/// Why there is no PNG.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The SVG cannot be read.
    #[error("the picture cannot be read")]
    Svg(#[from] usvg::Error),
    /// It is empty, or larger than memory takes.
    #[error("the picture has no size that can be painted")]
    Size,
    /// The PNG cannot be written.
    #[error("the picture cannot be written as PNG")]
    Png(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// The picture as SVG.
#[must_use]
pub fn svg(picture: &Picture, tongue: Tongue<'_>) -> String {
    let canvas = match picture {
        Picture::Cycle(cycle) => cycle::draw(cycle, tongue),
        Picture::Map(map) => map::draw(map, tongue),
        Picture::Checkin(card) => checkin::draw(card, tongue),
        Picture::Trend(trend) => trend::draw(trend, tongue),
        Picture::Scorecard(card) => scorecard::draw(card, tongue),
        Picture::Timeline(line) => timeline::draw(line, tongue),
    };
    canvas.finish(&alt(picture, tongue))
}

/// What the picture shows, for who cannot see it: at most [`convenor_core::picture::LONGEST_ALT`] characters.
#[must_use]
pub fn alt(picture: &Picture, tongue: Tongue<'_>) -> String {
    let most = convenor_core::picture::LONGEST_ALT;
    let mut alt = String::new();
    for line in picture.alt() {
        let line = tongue.say(line);
        // Two for the line break and the mark that something is left out.
        if alt.chars().count() + line.chars().count() + 2 > most {
            alt.push('…');
            break;
        }
        if !alt.is_empty() {
            alt.push('\n');
        }
        alt.push_str(&line);
    }
    alt
}

/// A drawn picture as PNG, two pixels for each unit.
///
/// # Errors
/// See [`PictureError`]; none of them happens with a picture of this crate.
pub fn png(svg: &str) -> Result<Vec<u8>, PictureError> {
    let tree = font::read(svg)?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or(PictureError::Size)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(PictureError::Size)?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Png(error.into()))
}
