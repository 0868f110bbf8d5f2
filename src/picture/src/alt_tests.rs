//! What is said for who cannot see a picture: each figure that the drawing shows, in every language, beside the name it
//! belongs to.

use convenor_core::{
    checkin::card::tenths,
    picture::{Mark, Picture},
    vocabulary::Language,
    words::say::{Arg, Say},
};
use rstest::rstest;

use crate::{Tongue, alt, tests::each};

/// Without the signs that say which way words run, and with the digits of Europe.
fn plain(text: &str) -> String {
    let digit = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10),
        '٫' => Some('.'),
        '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        other => Some(other),
    };
    text.chars().filter_map(digit).collect()
}

/// The numbers, references and codes in a line; in Arabic "and" is written to the word after it.
fn figures(line: &str) -> Vec<String> {
    line.split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '+')))
        .map(|word| word.trim_matches('.').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Some line that begins with this name holds these figures.
fn row(name: &str, said: &str, of: &str, wanted: &[String]) {
    let line = said.lines().find(|line| {
        let rest = line.strip_prefix(of);
        let whole = rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        whole && wanted.iter().all(|figure| figures(rest.unwrap_or_default()).contains(figure))
    });
    assert!(line.is_some(), "{name}: no line of {of:?} with {wanted:?} in:\n{said}");
}

/// The first lines hold these figures.
fn first(name: &str, said: &str, lines: usize, wanted: &[String]) {
    let beginning: Vec<String> = said.lines().take(lines).flat_map(figures).collect();
    assert!(wanted.iter().all(|figure| beginning.contains(figure)), "{name}: {wanted:?} in {beginning:?}");
}

/// What of a picture must be said.
fn holds(name: &str, picture: &Picture, said: &str, tongue: Tongue<'_>) {
    let word = |arg: &Arg| plain(&(tongue.say)(arg));
    let key = |key: String| word(&Arg::Key(key.into()));
    match picture {
        Picture::Cycle(cycle) => {
            let items = || cycle.phases.iter().flat_map(|(_, items)| items);
            let met = items().filter(|item| item.mark.is_met()).count();
            first(name, said, 1, &[cycle.cycle.to_string(), met.to_string(), items().count().to_string()]);
            for (phase, items) in &cycle.phases {
                let of = phase.map_or(key("picture-cycle-all".into()), |phase| key(format!("phase-{phase}")));
                for mark in Mark::ALL {
                    let here = || items.iter().filter(|item| item.mark == mark);
                    // What somebody should look at is named, the rest is counted.
                    let wanted = match mark {
                        Mark::Stale | Mark::Partial => here().map(|item| item.id.clone()).collect(),
                        _ if here().count() > 0 => vec![here().count().to_string()],
                        _ => Vec::new(),
                    };
                    row(name, said, &of, &wanted);
                }
            }
        }
        Picture::Map(map) => {
            let voices: u32 = map.sectors.iter().map(|sector| sector.voices).sum();
            first(name, said, 2, &[voices.to_string(), tenths(u16::try_from(map.effective.unwrap()).unwrap())]);
            for sector in &map.sectors {
                row(name, said, &word(&sector.name), &[sector.voices.to_string()]);
            }
            let all = figures(said);
            assert!(map.fragile.iter().all(|code| all.contains(&word(code))), "{name}: no substitute, in:\n{said}");
        }
        Picture::Checkin(card) => {
            first(name, said, 1, &[card.reference.to_string(), card.answered.to_string(), card.invited.to_string()]);
            for item in &card.items {
                let lowest = item.lowest().map(|(_, figure)| tenths(figure.tenths));
                let wanted = [Some(tenths(item.mean.tenths)), lowest, item.gap.map(tenths)];
                row(name, said, &word(&item.question), &wanted.into_iter().flatten().collect::<Vec<_>>());
                if item.split {
                    assert!(said.contains(&key("picture-checkin-split".into())), "{name}: split, in:\n{said}");
                }
            }
        }
        Picture::Trend(trend) => {
            let rounds: Vec<String> = trend.rounds.iter().map(|(reference, _)| reference.to_string()).collect();
            first(name, said, 1, &rounds);
            for line in &trend.lines {
                let means: Vec<String> = line.means.iter().flatten().map(|mean| tenths(*mean)).collect();
                row(name, said, &word(&line.question), &means);
            }
        }
        Picture::Scorecard(card) => {
            first(name, said, 2, &[card.total.unwrap().to_string(), card.change.unwrap().to_string()]);
            for principle in &card.principles {
                let line = said.lines().find(|line| line.starts_with(&word(&principle.name))).unwrap();
                for criterion in &principle.criteria {
                    let score = criterion.score.map_or_else(|| "–".to_owned(), |score| score.to_string());
                    let said = format!("{} {score}", criterion.id);
                    assert!(line.contains(&said), "{name}: {said} in {line}");
                }
            }
        }
        Picture::Timeline(line) => {
            let past = line.moments.iter().filter(|moment| moment.at <= line.now).count();
            assert!(past > 1 && line.moments.len() - past > 1, "{name}: an example with words for each number");
            first(name, said, 1, &[past.to_string()]);
            for moment in &line.moments {
                let what = key(format!("picture-happens-{}", moment.what.word()));
                let reference = moment.reference.to_string();
                let day = figures(&word(&Arg::Day(moment.at)));
                let there = said.lines().any(|line| {
                    let here = figures(line);
                    line.starts_with(&reference) && line.contains(&what) && day.iter().all(|part| here.contains(part))
                });
                assert!(there, "{name}: {reference} {what} {day:?} in:\n{said}");
            }
        }
    }
}

#[rstest]
fn every_figure_of_a_picture_is_said_in_every_language(
    #[values(Language::En, Language::Fr, Language::Es, Language::Ar)] language: Language,
) {
    let mut kinds = 0;
    each(language, |name, picture, _, tongue| {
        // The rich ones: of the empty there is little to say, and the overloaded ones are cut.
        if name.ends_with("-rich") {
            let said = plain(&alt(picture, tongue));
            assert!(!said.contains('…'), "{name}: nothing is cut: {said}");
            holds(name, picture, &said, tongue);
            kinds += 1;
        }
    });
    assert_eq!(kinds, 7);
}

/// What was left out of a drawing is counted in words too.
#[rstest]
fn what_a_timeline_leaves_out_is_counted(
    #[values(Language::En, Language::Fr, Language::Es, Language::Ar)] language: Language,
) {
    each(language, |_, picture, _, tongue| {
        if let Picture::Timeline(line) = picture {
            let said = picture.alt();
            let keys: Vec<&str> = said.iter().map(|say| say.key.as_ref()).collect();
            assert_eq!(keys.contains(&"picture-timeline-earlier"), line.earlier > 0);
            assert_eq!(keys.contains(&"picture-timeline-later"), line.later > 0);
            let words: Vec<String> =
                said.into_iter().map(|say: Say| plain(&(tongue.say)(&Arg::Say(Box::new(say))))).collect();
            assert!(line.earlier == 0 || words.iter().any(|line| line.contains("480")), "{words:?}");
        }
    });
}
