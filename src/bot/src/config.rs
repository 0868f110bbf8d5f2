//! Configuration: `convenor.toml`, then `CONVENOR_…` variables. Secrets may come from files.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use figment::{
    Figment,
    providers::{Env, Format, Toml},
};
use serde::Deserialize;

/// The file that is read where `--config` names none.
pub const FILE: &str = "convenor.toml";

/// Everything an operator may set. Unknown keys are refused, so that a misspelt one is not silently nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The database: `sqlite:PATH` or `postgres://…`; a SQLite file in the data directory where none is given.
    pub database_url: Option<Secret>,
    /// Where the bot keeps its files; the user's data directory where none is given.
    pub data_dir: Option<PathBuf>,
    /// The Matrix account, if there is one.
    pub matrix: Option<Matrix>,
    /// The Discord application, if there is one.
    pub discord: Option<Discord>,
    /// What is logged, in the words of `RUST_LOG`: `info`, `convenor=debug`.
    pub log: Option<String>,
}

/// `[matrix]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    /// `https://matrix.example.org`
    pub homeserver: String,
    /// `@convenor:example.org`
    pub user: String,
    /// The password, used only when there is no session yet.
    pub password: Option<Secret>,
    /// A file that holds it.
    pub password_file: Option<PathBuf>,
    /// An access token instead.
    pub access_token: Option<Secret>,
    /// A file that holds it.
    pub access_token_file: Option<PathBuf>,
    /// What people see in the list of the account's devices.
    #[serde(default = "device_name")]
    pub device_name: String,
    /// What opens the encrypted rooms again when the data directory is lost.
    pub recovery_key: Option<Secret>,
    /// A file that holds it; where there is none yet, the key is made and written there.
    pub recovery_key_file: Option<PathBuf>,
    /// Who may invite the bot: `@user:server`, `*:server`, `*`.
    #[serde(default)]
    pub allow: Vec<String>,
}

/// `[discord]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discord {
    /// The bot's token.
    pub token: Option<Secret>,
    /// A file that holds it.
    pub token_file: Option<PathBuf>,
    /// The application's id, to be compared with the token's.
    pub application_id: Option<u64>,
    /// Guilds in which the commands are registered; everywhere where none is named.
    #[serde(default)]
    pub guilds: Vec<u64>,
    /// Another address of Discord's interface, for tests and proxies.
    pub api_url: Option<String>,
    /// Whether Arabic words are sent along with the commands.
    #[serde(default)]
    pub arabic: bool,
}

fn device_name() -> String {
    "Convenor".to_owned()
}

/// A word that is never printed.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The word itself, only where it is used.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file named on the command line is not there.
    #[error("there is no configuration file {}", .0.display())]
    Missing(PathBuf),
    /// The file or a variable cannot be read.
    #[error("the configuration cannot be read")]
    Read(#[from] Box<figment::Error>),
    /// A secret's file cannot be read.
    #[error("the secret in {} cannot be read", path.display())]
    Secret {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// Neither password nor token is given.
    #[error("[matrix] needs password, password_file, access_token or access_token_file")]
    NoCredentials,
    /// No token is given.
    #[error("[discord] needs token or token_file: see the developer portal, under Bot")]
    NoToken,
    /// The machine has no place for data.
    #[error("no data directory is known on this machine; set data_dir")]
    NoDataDir,
}

impl Config {
    /// Reads the file (the named one must be there, the usual one may be missing) and the variables over it.
    ///
    /// # Errors
    /// See [`ConfigError`].
    pub fn load(named: Option<&Path>) -> Result<Self, ConfigError> {
        if let Some(path) = named
            && !path.is_file()
        {
            return Err(ConfigError::Missing(path.to_owned()));
        }
        let file = named.unwrap_or_else(|| Path::new(FILE));
        // `CONVENOR_MATRIX__USER` is `user` in `[matrix]`. Variables of the tests are nobody's setting.
        let variables = Env::prefixed("CONVENOR_")
            .filter(|key| {
                let key = key.as_str().to_ascii_lowercase();
                !key.starts_with("test_") && key != "config" && key != "failpoint"
            })
            .split("__");
        let mut figment = Figment::new();
        if file.is_file() {
            figment = figment.merge(Toml::file_exact(file));
        }
        figment.merge(variables).extract().map_err(|error| Box::new(error).into())
    }

    /// Where the bot keeps its files.
    ///
    /// # Errors
    /// None is set and the machine has no usual one.
    pub fn data_dir(&self) -> Result<PathBuf, ConfigError> {
        if let Some(dir) = &self.data_dir {
            return Ok(dir.clone());
        }
        directories::ProjectDirs::from("org", "Convenor", "convenor")
            .map(|dirs| dirs.data_dir().to_owned())
            .ok_or(ConfigError::NoDataDir)
    }

    /// The database's address.
    ///
    /// # Errors
    /// There is no data directory.
    pub fn database_url(&self) -> Result<String, ConfigError> {
        match &self.database_url {
            Some(url) => Ok(url.reveal().to_owned()),
            None => Ok(format!("sqlite:{}", self.data_dir()?.join("convenor.db").display())),
        }
    }
}

impl Matrix {
    /// What the adapter needs, secrets read from their files.
    ///
    /// # Errors
    /// A secret's file cannot be read, or none is given.
    pub fn adapter(&self, data_dir: &Path) -> Result<convenor_matrix::Config, ConfigError> {
        let password = secret(self.password.as_ref(), self.password_file.as_deref())?;
        let access_token = secret(self.access_token.as_ref(), self.access_token_file.as_deref())?;
        if password.is_none() && access_token.is_none() {
            return Err(ConfigError::NoCredentials);
        }
        Ok(convenor_matrix::Config {
            homeserver: self.homeserver.clone(),
            user: self.user.clone(),
            password: password.map(Into::into),
            access_token: access_token.map(Into::into),
            device_name: self.device_name.clone(),
            data_dir: data_dir.join("matrix"),
            allow: self.allow.clone(),
            recovery: convenor_matrix::Recovery {
                key: self.recovery_key.as_ref().map(|key| key.reveal().to_owned().into()),
                file: self.recovery_key_file.clone(),
            },
        })
    }
}

impl Discord {
    /// What the adapter needs, the token read from its file.
    ///
    /// # Errors
    /// The file cannot be read, or no token is given.
    pub fn adapter(&self) -> Result<convenor_discord::Config, ConfigError> {
        let token = secret(self.token.as_ref(), self.token_file.as_deref())?.ok_or(ConfigError::NoToken)?;
        Ok(convenor_discord::Config {
            token: token.into(),
            application: self.application_id,
            guilds: self.guilds.clone(),
            api_url: self.api_url.clone(),
            arabic: self.arabic,
        })
    }
}

fn secret(given: Option<&Secret>, file: Option<&Path>) -> Result<Option<String>, ConfigError> {
    match (given, file) {
        (Some(secret), _) => Ok(Some(secret.reveal().to_owned())),
        (None, Some(path)) => match std::fs::read_to_string(path) {
            Ok(secret) => Ok(Some(secret.trim_end_matches(['\r', '\n']).to_owned())),
            Err(source) => Err(ConfigError::Secret { path: path.to_owned(), source }),
        },
        (None, None) => Ok(None),
    }
}
