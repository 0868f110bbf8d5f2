//! Values as typed, right in form: names, lists, sectors. What they name is looked up later.

use std::{convert::Infallible, str::FromStr};

macro_rules! typed_word {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub String);

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(Self(text.trim().to_owned()))
            }
        }
    };
}

typed_word!(
    /// An organisation as typed: name, short code, unambiguous prefix, or `S` reference.
    OrgName
);
typed_word!(
    /// A person as typed: a mention of the surface's own kind, or a display name.
    PersonName
);
typed_word!(
    /// A sector as typed: a known word or one of the partnership's own.
    SectorWord
);

typed_word!(
    /// An item of the cycle as typed: `2.1a`.
    ItemWord
);
typed_word!(
    /// A criterion of the scorecard as typed: `C5`.
    CriterionWord
);

/// What a governance rule changes, as typed: `fallback.activity=two-thirds, languages=en,fr`. A piece without `=` goes on
/// with the value before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings(pub Vec<(String, String)>);

impl FromStr for Settings {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let mut settings: Vec<(String, String)> = Vec::new();
        for piece in text.split([',', '،', ';', '؛']).map(str::trim).filter(|piece| !piece.is_empty()) {
            match (piece.split_once('='), settings.last_mut()) {
                (Some((key, value)), _) => settings.push((key.trim().to_owned(), value.trim().to_owned())),
                (None, Some((_, value))) => {
                    value.push(',');
                    value.push_str(piece);
                }
                // A key without a value: refused where keys are looked up.
                (None, None) => settings.push((piece.to_owned(), String::new())),
            }
        }
        Ok(Self(settings))
    }
}

/// Positions noted face to face, as typed: `"BA=support, UVF=oppose: it is too dear, and too late"`. A piece without `=`
/// goes on with the reason before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedPositions(pub Vec<(String, String)>);

impl FromStr for NotedPositions {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let mut noted: Vec<(String, String)> = Vec::new();
        for piece in text.split([',', '،']) {
            match (piece.split_once('='), noted.last_mut()) {
                (Some((org, words)), _) => noted.push((org.trim().to_owned(), words.trim().to_owned())),
                (None, Some((_, words))) => {
                    words.push(',');
                    words.push_str(piece);
                }
                (None, None) if piece.trim().is_empty() => {}
                // No organisation: refused where positions are looked up.
                (None, None) => noted.push((String::new(), piece.trim().to_owned())),
            }
        }
        Ok(Self(noted))
    }
}

/// Several values with commas between them; empty ones are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<T>(pub Vec<T>);

impl<T: FromStr> FromStr for List<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.split([',', '،'])
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// The options of a poll, as typed: `"A; B; C"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollOptions(pub Vec<String>);

impl FromStr for PollOptions {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(
            text.split([';', '؛']).map(|option| option.trim().to_owned()).filter(|option| !option.is_empty()).collect(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn settings_keep_lists_within_a_value() {
        let Ok(typed) = "fallback.activity=two-thirds, languages=en,fr، window.routine = 5d".parse::<Settings>();
        let expected = [("fallback.activity", "two-thirds"), ("languages", "en,fr"), ("window.routine", "5d")];
        assert_eq!(typed.0, pairs(&expected));
        let Ok(bare) = "urgent".parse::<Settings>();
        assert_eq!(bare.0, pairs(&[("urgent", "")]));
    }

    #[test]
    fn noted_positions_keep_commas_within_a_reason() {
        let Ok(typed) = "BA=support, UVF=oppose: too dear, and too late, FC = abstain".parse::<NotedPositions>();
        let expected = [("BA", "support"), ("UVF", "oppose: too dear, and too late"), ("FC", "abstain")];
        assert_eq!(typed.0, pairs(&expected));
    }
}
