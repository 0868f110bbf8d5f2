//! The small words that every shape of time shares: times of day, weekdays, the nearest word.

use chrono::{NaiveTime, Weekday};

/// 09:00, where no time of day is given.
pub(crate) const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// All weekdays, Monday first.
pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// `9:00`, `09:30`, `14:00:15`. The text is tidy already.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':');
    let hour = number(parts.next()?, 1, 2)?;
    let minute = number(parts.next()?, 2, 2)?;
    let second = match parts.next() {
        Some(part) => number(part, 2, 2)?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// Whether the word means to be a time of day (`25:00`), right or wrong.
pub(super) fn looks_like_time(word: &str) -> bool {
    word.contains(':') && word.chars().all(|c| c.is_ascii_digit() || c == ':')
}

/// A number written in so many digits and nothing else.
pub(super) fn number(text: &str, least: usize, most: usize) -> Option<u32> {
    let fits = (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// `monday`, `mon`, also `tues` and `thurs`. The word is tidy already.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "monday" | "mon" => Weekday::Mon,
        "tuesday" | "tue" | "tues" => Weekday::Tue,
        "wednesday" | "wed" => Weekday::Wed,
        "thursday" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "friday" | "fri" => Weekday::Fri,
        "saturday" | "sat" => Weekday::Sat,
        "sunday" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

/// The weekday written out: `monday`.
pub(super) const fn weekday_word(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// The known word that this one was probably meant to be.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // Longer than any word we know: not worth the comparison, and somebody may paste a page.
    if word.chars().count() > 40 {
        return None;
    }
    let mut best: Option<(f64, &str)> = None;
    for candidate in known {
        let score = strsim::normalized_damerau_levenshtein(word, candidate);
        if score >= 0.6 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("9:00", Some((9, 0, 0)))]
    #[case("09:30", Some((9, 30, 0)))]
    #[case("23:59:59", Some((23, 59, 59)))]
    #[case("24:00", None)]
    #[case("9:5", None)]
    #[case("9", None)]
    #[case("1:2:3:4", None)]
    #[case("+9:00", None)]
    fn a_time_of_day_is_hours_and_minutes(#[case] text: &str, #[case] want: Option<(u32, u32, u32)>) {
        let want = want.and_then(|(h, m, s)| NaiveTime::from_hms_opt(h, m, s));
        assert_eq!(time_of_day(text), want);
    }

    #[test]
    fn weekdays_read_back() {
        for day in WEEK {
            assert_eq!(weekday(weekday_word(day)), Some(day));
        }
    }
}
