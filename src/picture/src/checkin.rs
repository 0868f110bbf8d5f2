//! The result of a check-in: each question with its mean, its groups and their gap, worst first (`method.md` 5.4). A value
//! checklist looks the same on a scale of three (2.4).

use convenor_core::{
    checkin::{aggregate::Band, card},
    picture::{Checkin, CheckinItem},
    words::say::{Arg, Say},
};

use crate::{
    Tongue,
    canvas::{At, Canvas, FAINT, HATCH, INK, INNER, MARGIN, Mark, PAPER, PLAIN, SMALL, SOFT, STRONG, Style},
};

/// The ends of the scale keep clear of the margin.
const INSET: f32 = 10.0;

pub(crate) fn draw(card: &Checkin, tongue: Tongue<'_>) -> Canvas {
    let mut canvas = Canvas::new(tongue.right_to_left);
    let title = tongue.say(Say::new(card.sheet.key("picture-checkin", "picture-value")).with("ref", card.reference));
    let below = tongue.say(
        Say::new("picture-checkin-below")
            .with("closed", Arg::Day(card.closed))
            .with("answered", card.answered)
            .with("invited", card.invited),
    );
    canvas.heading(&title, &below);
    if card.items.is_empty() {
        let none = tongue.say(Say::new("picture-checkin-none").with("least", card.least));
        canvas.paragraph(PLAIN, INK, 3, &none);
    } else {
        let scale = Scale(u16::from(card.sheet.most()));
        scale.draw(&mut canvas);
        for item in &card.items {
            draw_item(&mut canvas, (card, scale), item, tongue);
        }
        canvas.y += 6.0;
        legend(&mut canvas, card, tongue);
        let floors = Say::new(card.sheet.key("picture-checkin-floors", "picture-value-floors"))
            .with("group", card.group)
            .with("least", card.least);
        canvas.paragraph(SMALL, SOFT, 4, &tongue.say(floors));
    }
    canvas
}

/// From 1 to so many steps.
#[derive(Clone, Copy)]
struct Scale(u16);

impl Scale {
    /// Where a figure stands between the margins: 1.0 at the beginning, the highest step at the end.
    fn place(self, tenths: u16) -> f32 {
        let most = self.0 * 10;
        let tenths = f32::from(tenths.clamp(10, most));
        MARGIN + INSET + (tenths - 10.0) / f32::from(most - 10) * (INNER - 2.0 * INSET)
    }

    fn draw(self, canvas: &mut Canvas) {
        canvas.y += 10.0;
        for score in 1..=self.0 {
            canvas.text_in(SOFT, (self.place(score * 10), canvas.y), At::Middle, 20.0, SMALL, &score.to_string());
        }
        canvas.y += 4.0;
    }
}

fn draw_item(canvas: &mut Canvas, (card, scale): (&Checkin, Scale), item: &CheckinItem, tongue: Tongue<'_>) {
    let top = canvas.y;
    canvas.line((MARGIN, top), (MARGIN + INNER, top), Style::line(FAINT, 0.8));
    let name = top + 15.0;
    band(canvas, (MARGIN + 5.0, name - 4.0), item.band);
    let mean = tongue.arg(&card::figure(item.mean));
    let taken = canvas.text((MARGIN + INNER, name), At::End, 110.0, STRONG, &mean);
    let room = INNER - 14.0 - taken - 8.0;
    canvas.text((MARGIN + 14.0, name), At::Begin, room, STRONG, &tongue.arg(&item.question));
    let words =
        std::iter::once(Arg::Key(card.standing(item.band).into()))
            .chain(item.gap.map(|gap| {
                Arg::Say(Box::new(Say::new("picture-checkin-gap").with("gap", Arg::word(card::tenths(gap)))))
            }))
            .chain(item.split.then(|| Arg::Key("picture-checkin-split".into())));
    let words: Vec<String> = words.map(|word| tongue.arg(&word)).collect();
    canvas.text_in(SOFT, (MARGIN + 14.0, name + 14.0), At::Begin, INNER - 14.0, SMALL, &words.join(" · "));
    let axis = name + 26.0;
    draw_axis(canvas, (scale, axis), item);
    canvas.y = axis + 10.0;
    if let Some((sector, figure)) = item.lowest() {
        let say =
            Say::new("picture-checkin-lowest").with("sector", sector.clone()).with("figure", card::figure(figure));
        canvas.y += 9.0;
        canvas.text_in(SOFT, (MARGIN + 14.0, canvas.y), At::Begin, INNER - 14.0, SMALL, &tongue.say(say));
        canvas.y += 6.0;
    }
}

fn draw_axis(canvas: &mut Canvas, (scale, y): (Scale, f32), item: &CheckinItem) {
    let place = |tenths: u16| scale.place(tenths);
    canvas.line((place(10), y), (place(scale.0 * 10), y), Style::line(FAINT, 1.0));
    for score in 1..=scale.0 {
        canvas.line((place(score * 10), y - 3.0), (place(score * 10), y + 3.0), Style::line(FAINT, 1.0));
    }
    let figures = || item.groups.iter().map(|(_, figure)| figure.tenths);
    if let (Some(low), Some(high)) = (figures().min(), figures().max()) {
        canvas.line((place(low), y), (place(high), y), Style::line(INK, 2.0));
    }
    let least = item.lowest().map(|(_, figure)| figure.tenths);
    for tenths in figures().filter(|tenths| Some(*tenths) != least) {
        group(canvas, (place(tenths), y));
    }
    if let Some(pool) = item.pool {
        others(canvas, (place(pool.tenths), y));
    }
    if let Some((_, figure)) = item.lowest() {
        weakest(canvas, (place(figure.tenths), y));
    }
    all(canvas, (place(item.mean.tenths), y));
}

/// How a question stands, as a shape: a filled triangle, a half-filled square, an open circle.
fn band(canvas: &mut Canvas, (x, y): (f32, f32), band: Band) {
    match band {
        Band::Concern => canvas.path(&[(x - 5.0, y + 4.5), (x + 5.0, y + 4.5), (x, y - 5.0)], true, Style::filled(INK)),
        Band::Talk => canvas.rect((x - 4.0, y - 4.0), (8.0, 8.0), 0.0, Style::outlined(1.2).fill(HATCH)),
        Band::Strong => canvas.circle((x, y), 4.2, Style::outlined(1.4)),
    }
}

fn group(canvas: &mut Canvas, at: (f32, f32)) {
    canvas.circle(at, 3.6, Style::outlined(1.4));
}

fn others(canvas: &mut Canvas, (x, y): (f32, f32)) {
    canvas.rect((x - 3.2, y - 3.2), (6.4, 6.4), 0.0, Style::outlined(1.4));
}

fn weakest(canvas: &mut Canvas, (x, y): (f32, f32)) {
    canvas.path(&[(x - 5.0, y - 4.0), (x + 5.0, y - 4.0), (x, y + 5.5)], true, Style::filled(INK));
}

fn all(canvas: &mut Canvas, (x, y): (f32, f32)) {
    canvas.rect((x - 2.5, y - 8.0), (5.0, 16.0), 1.0, Style::filled(INK));
    canvas.rect((x - 0.8, y - 6.2), (1.6, 12.4), 0.0, Style::filled(PAPER));
}

fn legend(canvas: &mut Canvas, card: &Checkin, tongue: Tongue<'_>) {
    let mut rows: Vec<(Mark, String)> = vec![(all, tongue.say(Say::new("picture-legend-all")))];
    if card.items.iter().any(|item| item.lowest().is_some()) {
        rows.push((weakest, tongue.say(Say::new("picture-legend-lowest"))));
    }
    if card.items.iter().any(|item| !item.groups.is_empty()) {
        rows.push((group, tongue.say(Say::new("picture-legend-group"))));
    }
    if card.items.iter().any(|item| item.pool.is_some()) {
        rows.push((others, tongue.say(Say::new("picture-legend-others"))));
    }
    canvas.legend(&rows);
}
