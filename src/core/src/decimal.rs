//! Exact decimal numbers: what people type for a measure, and how a ledger keeps it. No floating point anywhere.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::words::{is_direction_mark, western_digits};

/// No number has more digits.
pub const MOST_DIGITS: usize = 15;
/// No number has more digits behind the point.
pub const MOST_PLACES: usize = 6;

/// A decimal number, exact: `units` divided by ten to the power of `places`. No trailing zeros, so equal numbers are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    units: i64,
    places: u8,
}

/// Why a word is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// It is none.
    #[error("not a number")]
    NoNumber,
    /// `1,234`: a thousand, or one and a bit.
    #[error("a comma before three digits may mean two things")]
    Ambiguous,
    /// More than 15 digits, or more than 6 behind the point.
    #[error("too many digits")]
    Long,
}

impl Decimal {
    /// A whole number.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        Self { units, places: 0 }
    }

    /// The number as millionths, for exact arithmetic: it always fits.
    #[must_use]
    pub fn millionths(self) -> i128 {
        let missing = u32::try_from(MOST_PLACES).unwrap_or_default().saturating_sub(self.places.into());
        i128::from(self.units) * 10_i128.pow(missing)
    }

    /// Reads what people type: digits of three scripts; a point, a comma or `٫` before the fraction; thousands set apart by
    /// spaces, apostrophes, `٬` or the other mark; a sign; a percent sign behind it.
    ///
    /// # Errors
    /// It is no number, may mean two, or is too long.
    pub fn typed(text: &str) -> Result<Self, DecimalError> {
        let tidy: String = western_digits(text)
            .chars()
            .filter(|c| !is_direction_mark(*c))
            .map(|c| match c {
                '−' | '–' => '-',
                '٫' => '.',
                '،' => ',',
                '٬' | '\'' | '’' | '_' => ' ',
                c if c.is_whitespace() => ' ',
                c => c,
            })
            .collect();
        let bare = tidy.trim().trim_end_matches(['%', '٪']).trim_end();
        let (negative, digits) = match bare.strip_prefix('-') {
            Some(rest) => (true, rest.trim_start()),
            None => (false, bare.strip_prefix('+').unwrap_or(bare)),
        };
        let (whole, fraction) = split(digits)?;
        let whole = ungrouped(whole)?;
        if !fraction.bytes().all(|b| b.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
            return Err(DecimalError::NoNumber);
        }
        Self::of(negative, &whole, fraction)
    }

    fn of(negative: bool, whole: &str, fraction: &str) -> Result<Self, DecimalError> {
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        if whole.len() + fraction.len() > MOST_DIGITS || fraction.len() > MOST_PLACES {
            return Err(DecimalError::Long);
        }
        let digits = format!("0{whole}{fraction}");
        let units: i64 = digits.parse().map_err(|_| DecimalError::NoNumber)?;
        let places = u8::try_from(fraction.len()).map_err(|_| DecimalError::Long)?;
        Ok(Self { units: if negative { -units } else { units }, places })
    }
}

/// Whole part and fraction.
fn split(digits: &str) -> Result<(&str, &str), DecimalError> {
    let count = |mark: char| digits.matches(mark).count();
    let at = match (count('.'), count(',')) {
        (0, 0) => None,
        // The last of two marks stands before the fraction: `1.234,5`, `1,234.5`.
        (1.., 1..) => digits.rfind(['.', ',']),
        (1, 0) => digits.find('.'),
        (0, 1) => {
            let (before, after) = digits.split_once(',').unwrap_or((digits, ""));
            let thousands = after.len() == 3 && (1..=3).contains(&before.len()) && before != "0";
            if thousands && format!("{before}{after}").bytes().all(|b| b.is_ascii_digit()) {
                return Err(DecimalError::Ambiguous);
            }
            digits.find(',')
        }
        // Several of one sort set thousands apart.
        _ => None,
    };
    Ok(match at {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, ""),
    })
}

/// The digits of a whole part without the marks between its thousands, of which all must be of one sort.
fn ungrouped(whole: &str) -> Result<String, DecimalError> {
    let marks: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let groups: Vec<&str> = whole.split([' ', '.', ',']).collect();
    let one_sort = marks.windows(2).all(|pair| pair[0] == pair[1]);
    let in_threes = groups.iter().skip(1).all(|group| group.len() == 3)
        && (groups.len() == 1 || groups.first().is_some_and(|first| (1..=3).contains(&first.len())));
    let digits = groups.concat();
    if one_sort && in_threes && digits.bytes().all(|b| b.is_ascii_digit()) {
        Ok(digits)
    } else {
        Err(DecimalError::NoNumber)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.millionths().cmp(&other.millionths())
    }
}

impl fmt::Display for Decimal {
    /// With a point: `-12.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.places);
        let digits = format!("{:0>width$}", self.units.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if self.units < 0 { "-" } else { "" };
        if places == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{fraction}") }
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    /// The form of the ledger: `-12.5`.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
            return Err(DecimalError::NoNumber);
        }
        Self::of(negative, whole, fraction)
    }
}

impl Serialize for Decimal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("38", "38")]
    #[case(" 38.50 ", "38.5")]
    #[case("38,5", "38.5")]
    #[case("-0,25", "-0.25")]
    #[case("−3", "-3")]
    #[case("+3", "3")]
    #[case("٣٨٫٥", "38.5")]
    #[case("۳۸٫۵", "38.5")]
    #[case("١٬٢٣٤", "1234")]
    #[case("1 234,5", "1234.5")]
    #[case("1\u{202f}234\u{202f}567", "1234567")]
    #[case("1'234.5", "1234.5")]
    #[case("1,234.5", "1234.5")]
    #[case("1.234,5", "1234.5")]
    #[case("1,234,567", "1234567")]
    #[case("1.234.567", "1234567")]
    #[case("0,125", "0.125")]
    #[case("12 %", "12")]
    #[case("٪12", "")]
    #[case(".5", "0.5")]
    #[case("000", "0")]
    #[case("-0", "0")]
    #[case("\u{2066}7\u{2069}", "7")]
    fn what_people_type_is_read(#[case] typed: &str, #[case] number: &str) {
        let read = Decimal::typed(typed).map(|read| read.to_string()).unwrap_or_default();
        assert_eq!(read, number, "{typed}");
    }

    #[rstest]
    #[case("", DecimalError::NoNumber)]
    #[case("many", DecimalError::NoNumber)]
    #[case("12 5", DecimalError::NoNumber)]
    #[case("1e3", DecimalError::NoNumber)]
    #[case("3-4", DecimalError::NoNumber)]
    #[case("--3", DecimalError::NoNumber)]
    #[case("1.2.3", DecimalError::NoNumber)]
    #[case("1,2,3", DecimalError::NoNumber)]
    #[case("1 234.567.890", DecimalError::NoNumber)]
    #[case("½", DecimalError::NoNumber)]
    #[case("1,234", DecimalError::Ambiguous)]
    #[case("12,500", DecimalError::Ambiguous)]
    #[case("1234567890123456", DecimalError::Long)]
    #[case("0.1234567", DecimalError::Long)]
    fn what_is_no_number_is_named(#[case] typed: &str, #[case] error: DecimalError) {
        assert_eq!(Decimal::typed(typed), Err(error), "{typed}");
    }

    #[test]
    fn numbers_compare_by_what_they_mean() {
        let number = |text: &str| Decimal::typed(text).unwrap();
        assert!(number("9.5") < number("10"));
        assert!(number("-2") < number("-1,5"));
        assert_eq!(number("2.50"), number("2.5"));
    }

    #[test]
    fn the_ledger_reads_what_it_wrote() {
        for text in ["0", "38.5", "-0.000001", "999999999999999"] {
            let number: Decimal = text.parse().unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Decimal>(&format!("\"{text}\"")).unwrap(), number);
        }
    }
}
