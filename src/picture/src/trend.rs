//! Each question through the last check-ins: small pictures beside each other, so that no line needs a colour
//! (`method.md` 5.4, rule 9).

use convenor_core::{
    checkin::card,
    picture::{Trend, TrendLine},
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{At, Canvas, FAINT, INK, INNER, MARGIN, PALE, PLAIN, SMALL, SOFT, STRONG, Style},
};

const GAP: f32 = 16.0;
const CELL: f32 = (INNER - GAP) / 2.0;
/// How high the plot of a question is, and its whole cell.
const PLOT: f32 = 44.0;
const HEIGHT: f32 = PLOT + 42.0;

pub(crate) fn draw(trend: &Trend, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let title = tongue.say(Say::new("picture-trend"));
    let ends = (trend.rounds.first(), trend.rounds.last());
    let below = match ends {
        (Some((first, since)), Some((last, until))) => tongue.say(
            Say::new("picture-trend-below")
                .with("first", *first)
                .with("since", Arg::Day(*since))
                .with("last", *last)
                .with("until", Arg::Day(*until)),
        ),
        _ => String::new(),
    };
    canvas.heading(&title, &below);
    let drawn = trend.lines.iter().filter(|line| line.means.iter().any(Option::is_some));
    let drawn: Vec<&TrendLine> = drawn.collect();
    if drawn.is_empty() {
        canvas.paragraph(PLAIN, INK, 3, &tongue.say(Say::new("picture-trend-none")));
    }
    for pair in drawn.chunks(2) {
        let top = canvas.y;
        for (column, line) in pair.iter().enumerate() {
            let left = if column == 0 { MARGIN } else { MARGIN + CELL + GAP };
            cell(&mut canvas, (left, top), trend, line, tongue);
        }
        canvas.y = top + HEIGHT;
    }
    if !drawn.is_empty() {
        canvas.paragraph(SMALL, SOFT, 3, &tongue.say(Say::new("picture-trend-scale")));
    }
    canvas
}

fn cell(canvas: &mut Canvas, (left, top): (f32, f32), trend: &Trend, line: &TrendLine, tongue: Tongue<'_>) {
    let base = top + 12.0;
    let last = line.means.last().copied().flatten().map_or_else(|| "–".to_owned(), card::tenths);
    let taken = canvas.text((left + CELL, base), At::End, 40.0, STRONG, &last);
    let arrow = left + CELL - taken - 9.0;
    match line.direction.as_str() {
        "up" => canvas.path(
            &[(arrow - 4.5, base - 1.0), (arrow + 4.5, base - 1.0), (arrow, base - 9.0)],
            true,
            Style::filled(INK),
        ),
        "down" => canvas.path(
            &[(arrow - 4.5, base - 9.0), (arrow + 4.5, base - 9.0), (arrow, base - 1.0)],
            true,
            Style::filled(INK),
        ),
        _ => {}
    }
    canvas.text((left, base), At::Begin, arrow - left - 8.0, STRONG, &tongue.arg(&line.question));
    let (begin, end) = (left + 8.0, left + CELL - 8.0);
    let floor = base + 8.0 + PLOT;
    let high = |tenths: u16| floor - (f32::from(tenths.clamp(10, 50)) - 10.0) / 40.0 * PLOT;
    // Below three is a concern.
    canvas.rect((left, high(30)), (CELL, floor - high(30)), 0.0, Style::filled(PALE));
    for score in [10, 30, 50] {
        canvas.line((left, high(score)), (left + CELL, high(score)), Style::line(FAINT, 0.8));
    }
    let step = (end - begin) / f32::from(u16::try_from(line.means.len().max(2) - 1).unwrap_or(1));
    let points: Vec<Option<(f32, f32)>> = (0_u16..)
        .zip(&line.means)
        .map(|(number, mean)| Some((begin + step * f32::from(number), high((*mean)?))))
        .collect();
    for run in points.split(Option::is_none) {
        let run: Vec<(f32, f32)> = run.iter().flatten().copied().collect();
        if run.len() > 1 {
            canvas.path(&run, false, Style::line(INK, 1.8));
        }
    }
    let newest = points.iter().rposition(Option::is_some);
    for (number, point) in points.iter().enumerate() {
        if let Some(point) = point {
            let style = if Some(number) == newest { Style::filled(INK) } else { Style::outlined(1.4) };
            canvas.circle(*point, 3.2, style);
        }
    }
    let below = floor + 12.0;
    let name = |round: Option<&(convenor_core::ids::Ref, _)>| round.map(|(reference, _)| reference.to_string());
    if let Some(first) = name(trend.rounds.first()) {
        canvas.text_in(SOFT, (left, below), At::Begin, 40.0, SMALL, &first);
    }
    if let Some(last) = name(trend.rounds.last().filter(|_| trend.rounds.len() > 1)) {
        canvas.text_in(SOFT, (left + CELL, below), At::End, 40.0, SMALL, &last);
    }
}
