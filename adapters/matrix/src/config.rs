//! What an operator configures.

use std::{fmt, fs, io, path::PathBuf};

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
    /// What opens the account's encrypted rooms again when the data directory is lost.
    pub recovery: Recovery,
}

/// Where the recovery key is kept, outside the data directory: both must not be lost together.
#[derive(Debug, Clone, Default)]
pub struct Recovery {
    /// The key itself, as it was shown.
    pub key: Option<Secret>,
    /// A file that holds it. Where there is none yet, the key is made and written there.
    pub file: Option<PathBuf>,
}

impl Recovery {
    /// The key, if it is there.
    pub(crate) fn load(&self) -> io::Result<Option<Secret>> {
        if self.key.is_some() {
            return Ok(self.key.clone());
        }
        let Some(file) = &self.file else { return Ok(None) };
        match fs::read_to_string(file) {
            Ok(key) if key.trim().is_empty() => Ok(None),
            Ok(key) => Ok(Some(Secret::from(key.trim().to_owned()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
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
