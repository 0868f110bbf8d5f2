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
