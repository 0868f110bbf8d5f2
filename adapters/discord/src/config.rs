//! What an operator configures.

use std::fmt;

/// Which application speaks, and where its commands are registered.
#[derive(Debug, Clone)]
pub struct Config {
    /// The bot's token.
    pub token: Secret,
    /// The application's id; asked of Discord where none is given.
    pub application: Option<u64>,
    /// Guilds in which the commands are registered, at once; none: everywhere.
    pub guilds: Vec<u64>,
    /// Another address of Discord's interface, without `/api`: `http://127.0.0.1:3000`.
    pub api_url: Option<String>,
    /// Whether Arabic words are sent along with the commands; not every client's list of languages has it.
    pub arabic: bool,
}

/// A token that can't be printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The token itself. Only where it is handed to Discord.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret.trim().trim_start_matches("Bot ").to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_never_shows_in_debug_output() {
        let token = Secret::from("Bot abc.def\n".to_owned());
        assert_eq!((format!("{token:?}").as_str(), token.reveal()), ("Secret(…)", "abc.def"));
    }
}
