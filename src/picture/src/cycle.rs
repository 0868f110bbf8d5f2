//! The cycle: four phases in a ring with how much of each is met, and every item with its state (`method.md` 2).

use std::f32::consts::TAU;

use convenor_core::{
    picture::{Cycle, CycleItem, Mark},
    vocabulary::Phase,
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{
        self, At, Canvas, HATCH, INK, INNER, MARGIN, PALE, PAPER, PLAIN, SMALL, SOFT, STRONG, Style, TITLE, WIDTH,
    },
};

const OUTER: f32 = 60.0;
const BAND: f32 = 16.0;
/// What is left between two phases of the ring, as a part of the circle.
const BREAK: f32 = 0.018;
/// The tiles of items.
const TILES: usize = 7;
const TILE: (f32, f32) = (44.0, 20.0);
const TILE_GAP: f32 = (INNER - 7.0 * TILE.0) / 6.0;
/// So many items of a phase are drawn; the model has fewer.
const MOST: usize = 4 * TILES;

pub(crate) fn draw(cycle: &Cycle, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let title = tongue.say(Say::new("picture-cycle").with("cycle", cycle.cycle).with("phase", phase(cycle.focus)));
    let (met, of) = cycle.phases.iter().map(|(_, items)| counted(items)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    canvas.heading(&title, &tongue.say(Say::new("picture-cycle-below").with("met", met).with("of", of)));
    ring(&mut canvas, cycle, tongue);
    for (of, items) in cycle.phases.iter().filter(|(_, items)| !items.is_empty()) {
        let name = tongue.arg(&of.map_or(Arg::Key("picture-cycle-all".into()), phase));
        section(&mut canvas, &name, items, tongue);
    }
    canvas.y += 8.0;
    let shown = cycle.phases.iter().flat_map(|(_, items)| items).map(|item| item.mark);
    let shown: std::collections::BTreeSet<Mark> = shown.collect();
    let rows: Vec<(canvas::Mark, String)> = Mark::ALL
        .into_iter()
        .filter(|mark| shown.contains(mark))
        .map(|mark| (sample(mark), tongue.arg(&Arg::Key(format!("picture-mark-{}", mark.word()).into()))))
        .collect();
    canvas.legend(&rows);
    canvas
}

fn phase(phase: Phase) -> Arg {
    Arg::Key(format!("phase-{phase}").into())
}

/// How many items have nothing left to do, and of how many.
fn counted(items: &[CycleItem]) -> (usize, usize) {
    (items.iter().filter(|item| item.mark.is_met()).count(), items.len())
}

/// A place on the ring: `part` of the way round from the top, in the direction of reading.
fn on(centre: (f32, f32), radius: f32, part: f32) -> (f32, f32) {
    let angle = part * TAU;
    (centre.0 + radius * angle.sin(), centre.1 - radius * angle.cos())
}

fn ring(canvas: &mut Canvas, cycle: &Cycle, tongue: Tongue<'_>) {
    let centre = (WIDTH / 2.0, canvas.y + OUTER + 8.0);
    for (number, of) in (0_u8..).zip(Phase::ALL) {
        let none = Vec::new();
        let items = cycle.phases.iter().find(|(phase, _)| *phase == Some(*of)).map_or(&none, |(_, items)| items);
        let (met, all) = counted(items);
        let (begin, end) = (f32::from(number) / 4.0 + BREAK, f32::from(number + 1) / 4.0 - BREAK);
        let share = if all == 0 { 0.0 } else { met as f32 / all as f32 };
        let focus = *of == cycle.focus;
        arc(canvas, centre, begin, end, Style::outlined(if focus { 2.6 } else { 1.0 }));
        if met > 0 {
            arc(canvas, centre, begin, begin + (end - begin) * share, Style::filled(INK));
        }
        let tip = on(centre, OUTER - BAND / 2.0, end + 0.026);
        let (back, forth) =
            (on(centre, OUTER - BAND / 2.0 - 4.5, end + 0.004), on(centre, OUTER - BAND / 2.0 + 4.5, end + 0.004));
        canvas.path(&[tip, back, forth], true, Style::filled(INK));
        let (right, lower) = (number < 2, number == 1 || number == 2);
        let (x, at) = if right { (centre.0 + OUTER + 8.0, At::Begin) } else { (centre.0 - OUTER - 8.0, At::End) };
        let y = if lower { centre.1 + 36.0 } else { centre.1 - 36.0 };
        let face = if focus { STRONG } else { PLAIN };
        canvas.text((x, y), at, WIDTH / 2.0 - OUTER - 8.0 - MARGIN, face, &tongue.arg(&phase(*of)));
        canvas.text_in(SOFT, (x, y + 14.0), at, 70.0, SMALL, &format!("{met}/{all}"));
    }
    canvas.text((centre.0, centre.1 + 6.0), At::Middle, 60.0, TITLE, &cycle.cycle.to_string());
    canvas.y = centre.1 + OUTER + 12.0;
}

/// A piece of the ring.
fn arc(canvas: &mut Canvas, centre: (f32, f32), begin: f32, end: f32, style: Style<'_>) {
    const STEPS: u8 = 24;
    let part = |step: u8| begin + (end - begin) * f32::from(step) / f32::from(STEPS);
    let outer = (0..=STEPS).map(|step| on(centre, OUTER, part(step)));
    let inner = (0..=STEPS).rev().map(|step| on(centre, OUTER - BAND, part(step)));
    canvas.path(&outer.chain(inner).collect::<Vec<_>>(), true, style);
}

fn section(canvas: &mut Canvas, name: &str, items: &[CycleItem], tongue: Tongue<'_>) {
    let (met, of) = counted(items);
    canvas.y += 15.0;
    let taken = canvas.text_in(SOFT, (MARGIN + INNER, canvas.y), At::End, 60.0, SMALL, &format!("{met}/{of}"));
    canvas.text((MARGIN, canvas.y), At::Begin, INNER - taken - 10.0, STRONG, name);
    canvas.y += 6.0;
    for row in items[..items.len().min(MOST)].chunks(TILES) {
        let mut x = MARGIN;
        for item in row {
            tile(canvas, (x, canvas.y), item);
            x += TILE.0 + TILE_GAP;
        }
        canvas.y += TILE.1 + 4.0;
    }
    if items.len() > MOST {
        let more = Say::new("picture-more").with("count", items.len() - MOST);
        canvas.paragraph(SMALL, SOFT, 1, &tongue.say(more));
    }
}

fn tile(canvas: &mut Canvas, (x, y): (f32, f32), item: &CycleItem) {
    let tone = if item.mark == Mark::Done { PAPER } else { INK };
    canvas.rect((x, y), TILE, 3.0, ground(item.mark));
    canvas.text_in(tone, (x + 4.0, y + 14.0), At::Begin, TILE.0 - 18.0, SMALL, &item.id);
    sign(canvas, (x + TILE.0 - 9.0, y + TILE.1 / 2.0), item.mark);
}

const fn ground(mark: Mark) -> Style<'static> {
    match mark {
        Mark::Done => Style::outlined(1.0).fill(INK),
        Mark::Attested => Style::outlined(2.0),
        Mark::Partial | Mark::Open => Style::outlined(1.0),
        Mark::Stale => Style::outlined(1.2).dashed(),
        Mark::Waived => Style::filled(PALE),
    }
}

/// What tells the states apart where grounds look alike.
fn sign(canvas: &mut Canvas, (x, y): (f32, f32), mark: Mark) {
    match mark {
        Mark::Done => canvas.tick((x, y), PAPER),
        Mark::Attested => canvas.tick((x, y), INK),
        Mark::Partial => canvas.rect((x - 4.0, y - 5.0), (9.0, 10.0), 0.0, Style::outlined(1.0).fill(HATCH)),
        Mark::Open => canvas.circle((x, y), 3.6, Style::outlined(1.2)),
        Mark::Stale => {
            canvas.rect((x - 1.1, y - 5.5), (2.2, 7.0), 0.0, Style::filled(INK));
            canvas.rect((x - 1.1, y + 3.0), (2.2, 2.2), 0.0, Style::filled(INK));
        }
        Mark::Waived => canvas.line((x - 4.0, y), (x + 4.0, y), Style::line(INK, 1.8)),
    }
}

/// A tile without its place, for the legend.
fn sample(mark: Mark) -> canvas::Mark {
    fn small(canvas: &mut Canvas, (x, y): (f32, f32), mark: Mark) {
        canvas.rect((x - 8.0, y - 7.5), (17.0, 15.0), 3.0, ground(mark));
        sign(canvas, (x, y), mark);
    }
    match mark {
        Mark::Done => |canvas, at| small(canvas, at, Mark::Done),
        Mark::Attested => |canvas, at| small(canvas, at, Mark::Attested),
        Mark::Partial => |canvas, at| small(canvas, at, Mark::Partial),
        Mark::Open => |canvas, at| small(canvas, at, Mark::Open),
        Mark::Stale => |canvas, at| small(canvas, at, Mark::Stale),
        Mark::Waived => |canvas, at| small(canvas, at, Mark::Waived),
    }
}
