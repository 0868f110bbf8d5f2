//! Openness and process: the total on its scale, the six principles, and each criterion with its points (`method.md` 6).

use convenor_core::{
    checkin::card::tenths,
    picture::{Criterion, Scorecard},
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{At, Canvas, FAINT, INK, INNER, MARGIN, SMALL, SOFT, STRONG, Style},
};

/// Where the levels begin.
const LEVELS: [u32; 4] = [25, 50, 70, 85];
/// The boxes of a criterion's points.
const POINTS: u8 = 4;
const BOX: f32 = 11.0;
const STEP: f32 = 14.0;

pub(crate) fn draw(card: &Scorecard, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let criteria = || card.principles.iter().flat_map(|principle| &principle.criteria);
    let scored = criteria().filter(|criterion| criterion.score.is_some()).count();
    let title = match (card.total, &card.level) {
        (Some(total), Some(level)) => {
            tongue.say(Say::new("picture-scorecard").with("total", total).with("level", level.clone()))
        }
        _ => tongue.say(Say::new("picture-scorecard-none")),
    };
    let mut below =
        tongue.say(Say::new("picture-scorecard-below").with("scored", scored).with("of", criteria().count()));
    if let Some(change) = card.change {
        let by = Arg::word(if change > 0 { format!("+{change}") } else { change.to_string() });
        below = format!("{below} · {}", tongue.say(Say::new("picture-scorecard-change").with("by", by)));
    }
    canvas.heading(&title, &below);
    if let Some(total) = card.total {
        gauge(&mut canvas, total);
    }
    for principle in &card.principles {
        canvas.y += 16.0;
        let base = canvas.y;
        let mean = principle.mean.map_or_else(|| "–".to_owned(), |mean| tenths(u16::try_from(mean).unwrap_or(0)));
        let taken = canvas.text((MARGIN + INNER, base), At::End, 40.0, STRONG, &mean);
        canvas.text((MARGIN, base), At::Begin, INNER - taken - 10.0, STRONG, &tongue.arg(&principle.name));
        canvas.y += 4.0;
        for criterion in &principle.criteria {
            row(&mut canvas, criterion, tongue);
        }
    }
    canvas.y += 10.0;
    canvas.paragraph(SMALL, SOFT, 3, &tongue.say(Say::new("picture-scorecard-points")));
    canvas
}

/// The total between 0 and 100, with the levels' beginnings.
fn gauge(canvas: &mut Canvas, total: u32) {
    let place = |points: u32| MARGIN + INNER * f32::from(u16::try_from(points.min(100)).unwrap_or(100)) / 100.0;
    let top = canvas.y;
    canvas.rect((MARGIN, top), (INNER, 12.0), 0.0, Style::outlined(1.2));
    canvas.rect((MARGIN, top), (place(total) - MARGIN, 12.0), 0.0, Style::filled(INK));
    for level in LEVELS {
        canvas.line((place(level), top - 3.0), (place(level), top + 15.0), Style::line(SOFT, 1.0));
        canvas.text_in(SOFT, (place(level), top + 26.0), At::Middle, 24.0, SMALL, &level.to_string());
    }
    canvas.y = top + 30.0;
}

fn row(canvas: &mut Canvas, criterion: &Criterion, tongue: Tongue<'_>) {
    let base = canvas.y + 12.0;
    canvas.text_in(SOFT, (MARGIN, base), At::Begin, 26.0, SMALL, &criterion.id);
    let boxes = MARGIN + INNER - f32::from(POINTS) * STEP;
    canvas.text((MARGIN + 30.0, base), At::Begin, boxes - MARGIN - 30.0 - 6.0, SMALL, &tongue.arg(&criterion.name));
    let top = base - 9.5;
    match criterion.score {
        None => {
            let width = f32::from(POINTS) * STEP - 3.0;
            canvas.rect((boxes, top), (width, BOX), 0.0, Style { stroke: SOFT, ..Style::outlined(0.8) }.dashed());
            let middle = (boxes + width / 2.0, top + 9.0);
            canvas.text_in(SOFT, middle, At::Middle, width, SMALL, &tongue.say(Say::new("picture-scorecard-no-data")));
        }
        Some(score) => {
            for point in 0..POINTS {
                let style = if point < score { Style::outlined(1.0).fill(INK) } else { Style::outlined(1.0) };
                canvas.rect((boxes + f32::from(point) * STEP, top), (BOX, BOX), 0.0, style);
            }
        }
    }
    canvas.line((MARGIN, base + 5.0), (MARGIN + INNER, base + 5.0), Style::line(FAINT, 0.5));
    canvas.y = base + 5.0;
}
