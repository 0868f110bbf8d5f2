//! Who is here: voices by sector, what is needed and missing, what hangs on one person (`method.md` 3.3, 3.4).

use convenor_core::{
    checkin::card::tenths,
    picture::{self, Map, MapSector},
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{At, Canvas, DOTS, INK, INNER, MARGIN, PLAIN, SMALL, SOFT, STRONG, Style},
};

/// So many sectors stand beside each other; more are counted.
const ROWS: usize = 14;
/// So many codes without a substitute are named; more are counted.
const CODES: usize = 12;
/// Where the bars begin, and the longest.
const BAR: f32 = MARGIN + 160.0;
const LONGEST: f32 = INNER - 160.0;
/// A voice has a square of its own while they are so few.
const SQUARES: u32 = 12;

pub(crate) fn draw(map: &Map, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let title = match &map.grouping {
        Some(word) => tongue.say(Say::new("picture-map-grouping").with("grouping", word.clone())),
        None => tongue.say(Say::new("picture-map")),
    };
    let voices: u32 = map.sectors.iter().map(|sector| sector.voices).sum();
    let here = map.sectors.iter().filter(|sector| sector.voices > 0).count();
    let below = match map.effective {
        Some(effective) => Say::new("picture-map-below")
            .with("effective", Arg::word(tenths(u16::try_from(effective).unwrap_or(u16::MAX))))
            .with("sectors", here),
        None => Say::new("picture-map-below-none"),
    };
    canvas.heading(&title, &tongue.say(below.with("voices", voices)));
    let most = map.sectors.iter().map(|sector| sector.voices).max().unwrap_or(0).max(1);
    for sector in map.sectors.iter().take(ROWS) {
        row(&mut canvas, sector, most, tongue);
    }
    if map.sectors.len() > ROWS {
        let rest = &map.sectors[ROWS..];
        let more = Say::new("picture-map-more")
            .with("count", rest.len())
            .with("voices", rest.iter().map(|sector| sector.voices).sum::<u32>());
        canvas.y += 4.0;
        canvas.paragraph(SMALL, SOFT, 2, &tongue.say(more));
    }
    if !map.fragile.is_empty() {
        let codes = Arg::List(map.fragile.iter().take(CODES).cloned().collect());
        let more = map.fragile.len().saturating_sub(CODES);
        canvas.y += 6.0;
        let fragile = Say::new("picture-map-fragile").with("codes", codes).with("more", more);
        canvas.paragraph(SMALL, SOFT, 4, &tongue.say(fragile));
    }
    canvas
}

fn row(canvas: &mut Canvas, sector: &MapSector, most: u32, tongue: Tongue<'_>) {
    let base = canvas.y + 14.0;
    let count = canvas.text((BAR - 10.0, base), At::End, 34.0, STRONG, &sector.voices.to_string());
    canvas.text((MARGIN, base), At::Begin, BAR - 10.0 - MARGIN - count - 8.0, PLAIN, &tongue.arg(&sector.name));
    let top = base - 10.5;
    let share = sector.voices as f32 / most as f32;
    match sector.voices {
        0 if sector.needed => canvas.rect((BAR, top), (12.0, 12.0), 0.0, Style::outlined(1.2).dashed()),
        0 => {}
        voices if most <= SQUARES => {
            for number in 0..u16::try_from(voices).unwrap_or(0) {
                canvas.rect((BAR + f32::from(number) * 14.0, top), (11.0, 12.0), 0.0, fill(sector));
            }
        }
        _ => canvas.rect((BAR, top), ((LONGEST * share).max(1.5), 12.0), 0.0, fill(sector)),
    }
    canvas.y = base + 7.0;
    if let Some(note) = picture::note(sector) {
        canvas.y += 6.0;
        canvas.text_in(SOFT, (MARGIN + 10.0, canvas.y), At::Begin, INNER - 10.0, SMALL, &tongue.say(Say::new(note)));
        canvas.y += 6.0;
    }
}

/// A sector with one voice hangs on it: dots. One with more than half of all: a heavy frame as well.
const fn fill(sector: &MapSector) -> Style<'static> {
    match sector.voices {
        1 => Style::outlined(1.2).fill(DOTS),
        _ => Style::outlined(1.2).fill(INK),
    }
}
