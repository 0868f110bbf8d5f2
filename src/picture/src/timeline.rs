//! Decisions and reviews by date, from the past down to what is due (`method.md` 4.1, 5.6).

use convenor_core::{
    picture::{Happens, Moment, Timeline},
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{At, Canvas, HATCH, INK, INNER, MARGIN, PAPER, PLAIN, SMALL, SOFT, STRONG, Style},
};

/// Where the line of time runs.
const LINE: f32 = MARGIN + 8.0;
const WORDS: f32 = MARGIN + 26.0;

pub(crate) fn draw(line: &Timeline, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let title = tongue.say(Say::new("picture-timeline"));
    let today = tongue.say(Say::new("picture-timeline-today").with("date", Arg::Day(line.now)));
    canvas.heading(&title, "");
    if line.moments.is_empty() {
        canvas.paragraph(PLAIN, INK, 3, &tongue.say(Say::new("picture-timeline-none")));
        return canvas;
    }
    if line.earlier > 0 {
        canvas.paragraph(SMALL, SOFT, 1, &tongue.say(Say::new("picture-timeline-earlier").with("count", line.earlier)));
    }
    let (past, ahead): (Vec<&Moment>, Vec<&Moment>) = line.moments.iter().partition(|moment| moment.at <= line.now);
    for moment in past {
        row(&mut canvas, moment, false, tongue);
    }
    canvas.y += 4.0;
    let base = canvas.y + 12.0;
    let taken = canvas.text((WORDS, base), At::Begin, INNER - 40.0, STRONG, &today);
    canvas.line((MARGIN, base - 4.0), (WORDS - 6.0, base - 4.0), Style::line(INK, 2.4));
    canvas.line((WORDS + taken + 6.0, base - 4.0), (MARGIN + INNER, base - 4.0), Style::line(INK, 2.4));
    canvas.y = base + 6.0;
    for moment in ahead {
        row(&mut canvas, moment, true, tongue);
    }
    if line.later > 0 {
        canvas.y += 4.0;
        canvas.paragraph(SMALL, SOFT, 1, &tongue.say(Say::new("picture-timeline-later").with("count", line.later)));
    }
    canvas
}

fn row(canvas: &mut Canvas, moment: &Moment, ahead: bool, tongue: Tongue<'_>) {
    let top = canvas.y;
    let style = Style::line(INK, 1.2);
    canvas.line((LINE, top), (LINE, top + 34.0), if ahead { style.dashed() } else { style });
    let base = top + 14.0;
    mark(canvas, (LINE, base - 2.0), moment.what);
    let taken = canvas.text((WORDS, base), At::Begin, 84.0, STRONG, &moment.reference.to_string());
    if let Some(title) = &moment.title {
        let begin = WORDS + taken + 6.0;
        canvas.text((begin, base), At::Begin, MARGIN + INNER - begin, PLAIN, &tongue.arg(title));
    }
    let what = Say::new("picture-timeline-what")
        .with("what", Arg::Key(format!("picture-happens-{}", moment.what.word()).into()))
        .with("date", Arg::Day(moment.at));
    canvas.text_in(SOFT, (WORDS, base + 13.5), At::Begin, MARGIN + INNER - WORDS, SMALL, &tongue.say(what));
    canvas.y = top + 34.0;
}

fn mark(canvas: &mut Canvas, (x, y): (f32, f32), what: Happens) {
    let cross = |canvas: &mut Canvas, tone| {
        canvas.line((x - 2.6, y - 2.6), (x + 2.6, y + 2.6), Style::line(tone, 1.6));
        canvas.line((x - 2.6, y + 2.6), (x + 2.6, y - 2.6), Style::line(tone, 1.6));
    };
    match what {
        Happens::Adopted => canvas.circle((x, y), 6.0, Style::filled(INK)),
        Happens::NotAdopted => {
            canvas.circle((x, y), 6.0, Style::outlined(1.4));
            cross(canvas, INK);
        }
        Happens::Ended => {
            canvas.circle((x, y), 6.0, Style::filled(INK));
            cross(canvas, PAPER);
        }
        Happens::Closes => canvas.circle((x, y), 6.0, Style::outlined(1.4)),
        Happens::Reviewed => canvas.rect((x - 5.5, y - 5.5), (11.0, 11.0), 0.0, Style::filled(INK)),
        Happens::ReviewDue => canvas.rect((x - 5.5, y - 5.5), (11.0, 11.0), 0.0, Style::outlined(1.4).fill(HATCH)),
    }
}
