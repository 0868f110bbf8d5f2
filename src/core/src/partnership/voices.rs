//! Targets for the range of voices: so many of a hundred are of a group the partners name (`method.md` 6, C14).
//!
//! Typed as `gender women/femmes 40%; region north 25%`: an axis, the words people use for the group with slashes between
//! them, and a share in per cent. Words are texts like any other; whether a target is met is looked at in
//! `scorecard/range.rs`, and only ever for all voices together.

use serde::{Deserialize, Serialize};

use crate::{
    decide::{Draft, bounded},
    ids::TextId,
    refusal::{Fault, Refusal},
    vocabulary::{Language, VoiceAxis},
    words::{
        fold,
        say::{Arg, Say},
        western_digits,
    },
};

/// More targets than these make no two of them remembered.
pub const MOST: usize = 6;
/// The shortest and longest share that may be aimed at, in per cent: "nobody" and "everybody" would say of each person
/// what they told for aggregates only.
pub const BOUNDS: (u8, u8) = (5, 95);
/// Characters of a target's words.
const LONGEST: usize = 60;
/// Takes all targets away.
const NONE: &str = "none";

/// One target: at least `percent` per cent are of this group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// What is looked at.
    pub axis: VoiceAxis,
    /// The words for the group, with slashes between them: any of them counts.
    pub words: TextId,
    /// The share aimed at, in per cent, within [`BOUNDS`].
    pub percent: u8,
}

impl Target {
    /// "gender: women/femmes 40 %".
    #[must_use]
    pub fn say(&self) -> Say {
        Say::new("range-target")
            .with("axis", Arg::Key(format!("range-axis-{}", self.axis).into()))
            .with("words", self.words)
            .with("percent", u32::from(self.percent))
    }
}

/// Several targets as an argument; "none" where there are none.
#[must_use]
pub fn list(targets: &[Target]) -> Arg {
    if targets.is_empty() {
        return Arg::Key("none".into());
    }
    Arg::list(targets.iter().map(Target::say))
}

/// The words of a target, each as it is compared.
pub fn alternatives(words: &str) -> impl Iterator<Item = String> + '_ {
    words.split('/').map(fold).filter(|word| !word.is_empty())
}

/// A target as typed, right in form, its words not stored yet.
#[derive(Debug, PartialEq, Eq)]
struct Typed {
    axis: VoiceAxis,
    words: String,
    percent: u8,
}

/// The targets somebody typed; their words become texts of the next event. `none` takes all away.
///
/// # Errors
/// A piece has no axis, no words or no share; the share is out of bounds; a group stands twice; there are too many.
pub fn typed(draft: &mut Draft<'_>, value: &str) -> Result<Vec<Target>, Refusal> {
    let targets = parse(value)?;
    Ok(targets
        .into_iter()
        .map(|Typed { axis, words, percent }| Target { axis, words: draft.text(&words), percent })
        .collect())
}

fn parse(value: &str) -> Result<Vec<Typed>, Refusal> {
    if fold(value) == NONE {
        return Ok(Vec::new());
    }
    let mut targets: Vec<Typed> = Vec::new();
    for piece in value.split([';', '؛', ',', '،']).map(str::trim).filter(|piece| !piece.is_empty()) {
        let target = one(piece)?;
        let group = |typed: &Typed| (typed.axis, alternatives(&typed.words).collect::<Vec<_>>());
        if targets.iter().any(|known| group(known) == group(&target)) {
            return Err(Refusal::new(Fault::Usage, "refusal-voices-twice").with("words", shown(&target.words)));
        }
        targets.push(target);
    }
    match targets.len() {
        0 => Err(form(value)),
        many if many > MOST => Err(Refusal::new(Fault::Limit, "refusal-voices-many").with("most", MOST)),
        _ => Ok(targets),
    }
}

fn one(piece: &str) -> Result<Typed, Refusal> {
    let digits = western_digits(piece);
    let digits = digits.trim_end().trim_end_matches(['%', '٪']).trim_end();
    let (rest, percent) = digits.rsplit_once(char::is_whitespace).ok_or_else(|| form(piece))?;
    let percent: u16 = percent.parse().map_err(|_| form(piece))?;
    let (axis, words) = rest.trim().split_once(char::is_whitespace).ok_or_else(|| form(piece))?;
    let axis: VoiceAxis = axis.parse().map_err(|_| {
        Refusal::new(Fault::Usage, "refusal-voices-axis")
            .with("axis", shown(axis))
            .with("axes", Arg::list(VoiceAxis::WORDS.iter().map(|word| Arg::word(*word))))
    })?;
    let words = bounded(words, LONGEST)?;
    if alternatives(words).next().is_none() {
        return Err(form(piece));
    }
    let unknown = |word: &str| word.trim().parse::<Language>().is_err();
    if axis == VoiceAxis::Language && words.split('/').any(unknown) {
        return Err(Refusal::new(Fault::Usage, "refusal-voices-language")
            .with("words", shown(words))
            .with("languages", Arg::list(Language::WORDS.iter().map(|word| Arg::word(*word)))));
    }
    let (least, most) = BOUNDS;
    let percent = u8::try_from(percent).ok().filter(|percent| (least..=most).contains(percent)).ok_or_else(|| {
        Refusal::new(Fault::Limit, "refusal-voices-percent")
            .with("least", u32::from(least))
            .with("most", u32::from(most))
    })?;
    Ok(Typed { axis, words: words.to_owned(), percent })
}

fn form(piece: &str) -> Refusal {
    Refusal::new(Fault::Usage, "refusal-voices-form").with("piece", shown(piece)).hint("refusal-setting-voices")
}

fn shown(typed: &str) -> Arg {
    Arg::word(typed.chars().take(60).collect::<String>())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("gender women/femmes 40%; region north 25%", &[("gender", "women/femmes", 40), ("region", "north", 25)])]
    // As `--set` hands it on, in Arabic digits and signs, without a sign, and with spaces.
    #[case("gender women 40%,age-group under 30 5", &[("gender", "women", 40), ("age-group", "under 30", 5)])]
    #[case("gender نساء ٤٠٪؛ Language AR/fr 95 %;", &[("gender", "نساء", 40), ("language", "AR/fr", 95)])]
    fn targets_are_read(#[case] value: &str, #[case] expected: &[(&str, &str, u8)]) {
        let read = parse(value).unwrap();
        let read: Vec<_> = read.iter().map(|it| (it.axis.word(), it.words.as_str(), it.percent)).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn none_takes_all_away() {
        assert_eq!(parse(" None "), Ok(Vec::new()));
    }

    #[rstest]
    #[case("", Fault::Usage, "refusal-voices-form")]
    #[case("gender women", Fault::Usage, "refusal-voices-form")]
    #[case("gender 40%", Fault::Usage, "refusal-voices-form")]
    #[case("gender / 40%", Fault::Usage, "refusal-voices-form")]
    #[case("gender women 40%; 25%", Fault::Usage, "refusal-voices-form")]
    #[case("shoes large 40%", Fault::Usage, "refusal-voices-axis")]
    #[case("language fr/klingon 40%", Fault::Usage, "refusal-voices-language")]
    #[case("gender women 4%", Fault::Limit, "refusal-voices-percent")]
    #[case("gender women 96%", Fault::Limit, "refusal-voices-percent")]
    #[case("gender women 400%", Fault::Limit, "refusal-voices-percent")]
    #[case("gender Women 40%; gender women 30%", Fault::Usage, "refusal-voices-twice")]
    #[case(
        "region a 5; region b 5; region c 5; region d 5; region e 5; region f 5; region g 5",
        Fault::Limit,
        "refusal-voices-many"
    )]
    fn what_cannot_be_a_target_is_refused_and_says_why(#[case] value: &str, #[case] fault: Fault, #[case] key: &str) {
        let refusal = parse(value).unwrap_err();
        assert!(refusal.is(fault, key), "{refusal:?}");
    }

    #[test]
    fn long_words_are_refused() {
        assert!(parse(&format!("gender {} 40%", "w".repeat(LONGEST))).is_ok());
        assert!(
            parse(&format!("gender {} 40%", "w".repeat(LONGEST + 1))).unwrap_err().is(Fault::Limit, "refusal-too-long")
        );
    }
}
