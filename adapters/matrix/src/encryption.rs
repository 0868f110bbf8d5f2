//! Encrypted rooms: the account has an identity, this device is signed by it, and a recovery key opens both again.

use std::{
    error::Error as StdError,
    fs::{self, OpenOptions},
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use matrix_sdk::{
    Client, Error,
    encryption::{
        recovery::RecoveryError,
        secret_storage::{ImportError, SecretStorageError},
    },
    ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
};
use tokio::sync::broadcast::error::RecvError;

use crate::{
    Matrix,
    backoff::Backoff,
    config::{Recovery, Secret},
    session::Keeper,
};

/// How often a device that is not trusted looks whether somebody has signed it meanwhile.
const LOOK_AGAIN: Duration = Duration::from_secs(5 * 60);
/// How long a message waits for the setting up, before it is put off.
const A_MOMENT: Duration = Duration::from_secs(10);

/// What the bot is in encrypted rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Not known before the first sync.
    Unknown,
    /// This device is signed by the account's identity.
    Trusted,
    /// It is not: people's apps warn of such devices, and more and more shut them out.
    Untrusted,
}

/// Why the bot can't take part in encrypted rooms. Contains no secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EncryptionError {
    /// The account has an identity, and this device is not part of it.
    #[error(
        "the account has an encryption identity already and this device is not part of it; \
         set recovery_key or recovery_key_file in [matrix] to the account's recovery key"
    )]
    OtherIdentity,
    /// The configured recovery key opens nothing.
    #[error("the configured recovery key does not open the secrets of this account")]
    WrongKey(#[source] Box<dyn StdError + Send + Sync>),
    /// A recovery key is configured where none was made yet.
    #[error("the account has no recovery key yet; leave recovery_key out until one was made")]
    NoKeyYet,
    /// The homeserver wants the password before it takes an identity.
    #[error("the homeserver wants the password before it takes the account's encryption identity; set password")]
    NeedsPassword(#[source] Box<Error>),
    /// The file for the recovery key can't be read or written.
    #[error("the recovery key in {} can't be read or written", path.display())]
    KeyFile {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The homeserver failed, or the store did.
    #[error("encryption could not be set up now")]
    Sdk(#[source] Box<dyn StdError + Send + Sync>),
}

impl From<Error> for EncryptionError {
    fn from(error: Error) -> Self {
        Self::Sdk(Box::new(error))
    }
}

impl From<SecretStorageError> for EncryptionError {
    fn from(error: SecretStorageError) -> Self {
        match error {
            SecretStorageError::Sdk(error) => error.into(),
            SecretStorageError::Storage(error) => Self::Sdk(Box::new(error)),
            SecretStorageError::Verification(error) => Self::Sdk(Box::new(error)),
            SecretStorageError::ImportError { error: ImportError::Sdk(error), .. } => error.into(),
            error => Self::WrongKey(Box::new(error)),
        }
    }
}

impl From<RecoveryError> for EncryptionError {
    fn from(error: RecoveryError) -> Self {
        match error {
            RecoveryError::SecretStorage(error) => error.into(),
            error => Self::Sdk(Box::new(error)),
        }
    }
}

impl EncryptionError {
    /// Whether trying again later may help without anybody changing anything.
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Sdk(_))
    }
}

/// Who holds the recovery key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyHolder {
    /// It stands in the configuration or in the file named there.
    Configured,
    /// It was shown to an operator, once.
    Operator,
    /// Nobody was there to show it to: it lies in this file of the data directory, and would be lost with it.
    DataDirectory(PathBuf),
}

/// Shows a new recovery key to whoever sits there.
pub type Show<'a> = &'a (dyn Fn(&str) + Sync);

/// What an operator configured, and the password in case the homeserver asks for it.
pub(crate) struct Credentials {
    pub(crate) user: String,
    pub(crate) password: Option<Secret>,
    pub(crate) recovery: Recovery,
}

/// The encryption of one account on one device.
pub(crate) struct Identity<'a> {
    pub(crate) client: &'a Client,
    pub(crate) credentials: &'a Credentials,
    pub(crate) keeper: &'a Keeper,
}

impl Identity<'_> {
    /// Makes the device a trusted one: by the identity it makes for the account, or by the one the recovery key opens.
    pub(crate) async fn establish(&self) -> Result<(), EncryptionError> {
        self.client.encryption().wait_for_e2ee_initialization_tasks().await;
        if self.is_signed().await? {
            return Ok(());
        }
        self.make_identity().await?;
        if self.is_signed().await? {
            return Ok(());
        }
        let key = self.configured()?.ok_or(EncryptionError::OtherIdentity)?;
        self.client.encryption().recovery().recover_and_fix_backup(key.reveal()).await?;
        if self.is_signed().await? {
            tracing::info!("the device is part of the account's encryption identity again");
            return Ok(());
        }
        Err(EncryptionError::OtherIdentity)
    }

    async fn is_signed(&self) -> Result<bool, EncryptionError> {
        let encryption = self.client.encryption();
        if let Some(me) = self.client.user_id() {
            // What the store knows may be from before the last signature.
            encryption.request_user_identity(me).await?;
        }
        let device = encryption.get_own_device().await.map_err(Error::from)?;
        Ok(device.is_some_and(|device| device.is_cross_signed_by_owner()))
    }

    /// Gives the account an identity if it has none.
    async fn make_identity(&self) -> Result<(), EncryptionError> {
        let encryption = self.client.encryption();
        // Cut off in the middle at an earlier start, the keys are here and the device is not signed: again, with the same.
        let begun = encryption.cross_signing_status().await.is_some_and(|status| status.is_complete());
        let made = if begun {
            encryption.bootstrap_cross_signing(None).await
        } else {
            encryption.bootstrap_cross_signing_if_needed(None).await
        };
        let Err(error) = made else { return Ok(()) };
        let Some(asked) = error.as_uiaa_response() else { return Err(error.into()) };
        let Some(password) = &self.credentials.password else {
            return Err(EncryptionError::NeedsPassword(Box::new(error)));
        };
        let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(self.credentials.user.clone()));
        let mut answer = Password::new(user, password.reveal().to_owned());
        answer.session.clone_from(&asked.session);
        Ok(encryption.bootstrap_cross_signing(Some(AuthData::Password(answer))).await?)
    }

    fn configured(&self) -> Result<Option<Secret>, EncryptionError> {
        self.credentials.recovery.load().map_err(|source| self.key_file(source))
    }

    fn key_file(&self, source: io::Error) -> EncryptionError {
        let path = self.credentials.recovery.file.clone().unwrap_or_default();
        EncryptionError::KeyFile { path, source }
    }

    /// Sees to it that somebody holds a recovery key: makes one if nobody does, and hands it over once.
    pub(crate) async fn keep_key(&self, show: Option<Show<'_>>) -> Result<KeyHolder, EncryptionError> {
        let recovery = &self.credentials.recovery;
        let configured = self.configured()?;
        let encryption = self.client.encryption();
        let is_configured = recovery.key.is_some() || recovery.file.is_some();
        if self.keeper.kept().recovery_kept && (!is_configured || configured.is_some()) {
            return Ok(self.holder());
        }
        if let Some(key) = &configured {
            match encryption.secret_storage().open_secret_store(key.reveal()).await {
                Ok(_) => return self.kept(),
                Err(SecretStorageError::MissingKeyInfo { .. }) => return Err(EncryptionError::NoKeyYet),
                Err(error) => return Err(error.into()),
            }
        }
        let mine = encryption.cross_signing_status().await.is_some_and(|status| status.is_complete());
        if !mine {
            // Somebody else made the identity and signed this device: they hold the key to it.
            return Ok(KeyHolder::Operator);
        }
        let path = match (&recovery.file, show) {
            (Some(path), _) => Some(path.clone()),
            (None, Some(_)) => None,
            (None, None) => Some(self.keeper.recovery_file()),
        };
        let file = path.as_deref().map(KeyFile::prepare).transpose().map_err(|error| self.key_file(error))?;
        // A backup whose key got lost, on the way here: nobody can read it.
        if !encryption.backups().are_enabled().await && encryption.backups().fetch_exists_on_server().await? {
            encryption.backups().disable_and_delete().await?;
        }
        let key = encryption.recovery().enable().await?;
        match (file, show) {
            (Some(file), _) => file.write(&key).map_err(|error| self.key_file(error))?,
            (None, Some(show)) => show(&key),
            (None, None) => {}
        }
        self.kept()
    }

    fn kept(&self) -> Result<KeyHolder, EncryptionError> {
        self.keeper.change(|kept| kept.recovery_kept = true).map_err(|error| EncryptionError::Sdk(Box::new(error)))?;
        Ok(self.holder())
    }

    fn holder(&self) -> KeyHolder {
        let recovery = &self.credentials.recovery;
        let inside = self.keeper.recovery_file();
        match (recovery.key.is_some() || recovery.file.is_some(), inside.exists()) {
            (true, _) => KeyHolder::Configured,
            (false, true) => KeyHolder::DataDirectory(inside),
            (false, false) => KeyHolder::Operator,
        }
    }

    /// Whether the configured key would open the account's secrets today.
    pub(crate) async fn try_key(&self) -> Result<(), EncryptionError> {
        if let Some(key) = self.configured()? {
            self.client.encryption().secret_storage().open_secret_store(key.reveal()).await?;
        }
        Ok(())
    }
}

/// A file that will hold the recovery key, wholly or not at all; nobody else may read it.
struct KeyFile {
    path: PathBuf,
    new: PathBuf,
    file: fs::File,
}

impl KeyFile {
    /// Before the key is made: a key that can't be written would be lost.
    fn prepare(path: &Path) -> io::Result<Self> {
        let mut new = path.as_os_str().to_owned();
        new.push(".new");
        let new = PathBuf::from(new);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&new)?;
        Ok(Self { path: path.to_owned(), new, file })
    }

    fn write(mut self, key: &str) -> io::Result<()> {
        writeln!(self.file, "{key}")?;
        self.file.sync_all()?;
        fs::rename(&self.new, &self.path)
    }
}

impl Matrix {
    fn identity(&self) -> Identity<'_> {
        Identity { client: &self.client, credentials: &self.credentials, keeper: &self.keeper }
    }

    /// What the bot is in encrypted rooms; right after a start that takes a moment to find out.
    pub(crate) async fn standing(&self) -> Standing {
        let mut standing = self.standing.subscribe();
        let known = standing.wait_for(|standing| *standing != Standing::Unknown);
        tokio::time::timeout(A_MOMENT, known).await.ok().and_then(Result::ok).map_or(Standing::Unknown, |known| *known)
    }

    /// Makes this device a trusted one and sees to the recovery key. A new key that nothing else keeps is shown.
    ///
    /// # Errors
    /// See [`EncryptionError`].
    async fn secure(&self, show: Option<Show<'_>>) -> Result<KeyHolder, EncryptionError> {
        let identity = self.identity();
        if let Err(error) = identity.establish().await {
            if !error.is_temporary() {
                self.standing.send_replace(Standing::Untrusted);
            }
            return Err(error);
        }
        self.standing.send_replace(Standing::Trusted);
        identity.keep_key(show).await
    }

    /// Says how encryption stands, setting it up where it is not; asks the homeserver once, before [`Matrix::run`].
    ///
    /// # Errors
    /// See [`EncryptionError`].
    pub async fn examine(&self, show: Option<Show<'_>>) -> Result<KeyHolder, EncryptionError> {
        crate::inbox::sync_once(&self.client, Duration::ZERO).await?;
        let holder = self.secure(show).await?;
        self.identity().try_key().await?;
        Ok(holder)
    }

    /// Secures this device, however long the homeserver takes. Plain rooms need not wait for it.
    pub(crate) async fn keep_secure(self: Arc<Self>) {
        let mut backoff = Backoff::new(self.dice.clone(), Duration::from_secs(1), Duration::from_secs(60));
        let mut told = false;
        loop {
            let pause = match self.secure(terminal()).await {
                Ok(KeyHolder::DataDirectory(path)) => {
                    tracing::warn!(
                        path = %path.display(),
                        "the recovery key lies in the data directory and would be lost with it: move the file elsewhere and \
                         name it as recovery_key_file in [matrix]"
                    );
                    return;
                }
                Ok(_) => return,
                Err(error) if error.is_temporary() => {
                    tracing::warn!(error = &error as &dyn StdError, "encryption is not set up yet, trying again");
                    backoff.step()
                }
                Err(error) => {
                    if !told {
                        tracing::error!(
                            error = &error as &dyn StdError,
                            "encryption waits for an operator; `convenor check` says more"
                        );
                    }
                    told = true;
                    LOOK_AGAIN
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    /// Raises the alarm when this device's keys turn out to be used twice.
    pub(crate) async fn watch_keys(self: Arc<Self>) {
        let mut alarms = self.client.subscribe_to_duplicate_key_upload_errors();
        loop {
            match alarms.recv().await {
                Ok(_) | Err(RecvError::Lagged(_)) => tracing::error!(
                    "the homeserver has other keys of this device than the data directory: two bots run on one account and \
                     device, or an old copy of the directory was put back. Encrypted messages will get lost. Stop the \
                     bot, remove the `matrix` folder from its data directory, and start it with the recovery key"
                ),
                Err(RecvError::Closed) => return,
            }
        }
    }
}

/// A terminal with somebody before it. Never the log: logs are kept, copied and searched, and a service's standard error
/// is one.
#[must_use]
pub fn terminal() -> Option<Show<'static>> {
    let show: Show<'static> = &show_key;
    io::stderr().is_terminal().then_some(show)
}

fn show_key(key: &str) {
    // Nobody is left to tell where standard error is closed.
    let _ = writeln!(
        io::stderr(),
        "\nThe recovery key of the bot's Matrix account, shown this once:\n\n    {key}\n\nIt opens the encrypted rooms \
         again if the data directory is ever lost. Keep it elsewhere, then give it as recovery_key or recovery_key_file \
         in [matrix].\n"
    );
}
