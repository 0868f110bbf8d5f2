//! What an operator configures.

use std::{fmt, path::PathBuf};

/// How to reach the homeserver, as whom, and who may invite.
#[derive(Debug, Clone)]
pub struct Config {
    /// The homeserver's client address: `https://matrix.example.org`.
    pub homeserver: String,
    /// The bot's account: `@convenor:example.org`, or `convenor`.
    pub user: String,
    /// Its password, used only when there is no session yet, or when the homeserver ended it.
    pub password: Option<Secret>,
    /// An access token instead of a password.
    pub access_token: Option<Secret>,
    /// What people see in the list of the account's devices.
    pub device_name: String,
    /// A directory of this adapter's own, for the session and the SDK's store.
    pub data_dir: PathBuf,
    /// Who may invite the bot: `@user:server`, `*:server`, or `*`.
    pub allow: Vec<String>,
}

/// A password or token that can't be printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself. Only where it is handed to the homeserver.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
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
    fn a_secret_never_shows_in_debug_output() {
        assert_eq!(format!("{:?}", Secret::from("correct horse".to_owned())), "Secret(…)");
    }
}
