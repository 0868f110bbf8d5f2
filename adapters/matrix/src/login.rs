//! Getting a session with the homeserver: the kept one, or a new one under the same device.

use std::{fs::File, io, path::Path, sync::Arc, time::Duration};

use convenor_core::port::Dice;
use matrix_sdk::{
    Client, ClientBuildError, Error, HttpError, RefreshTokenError, SessionMeta, SessionTokens, SqliteStoreConfig,
    authentication::matrix::MatrixSession,
    config::RequestConfig,
    encryption::{BackupDownloadStrategy, EncryptionSettings},
    ruma::{OwnedDeviceId, OwnedUserId, api::error::ErrorKind},
    store::RoomLoadSettings,
};

use crate::{
    config::{Config, Secret},
    session::{Files, Keeper, Kept},
};

/// Why the homeserver could not be reached as the configured account. Contains no secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The homeserver's address is not one.
    #[error("the homeserver's address is not an http or https address")]
    BadUrl(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Nobody answers at the homeserver's address.
    #[error("the homeserver can't be reached")]
    Unreachable(#[source] Box<HttpError>),
    /// The homeserver knows no such account, or not with this password.
    #[error("the homeserver refuses this account and password")]
    WrongPassword(#[source] Box<Error>),
    /// The homeserver takes the access token, or the kept session, no longer, and there is no password.
    #[error("the homeserver refuses the access token")]
    WrongToken(#[source] Box<Error>),
    /// There is no session yet, and neither a password nor an access token.
    #[error("neither a password nor an access token is configured")]
    NoCredentials,
    /// The data directory holds the session of another account.
    #[error("the data directory belongs to {kept}")]
    OtherAccount {
        /// That account.
        kept: OwnedUserId,
    },
    /// Another process uses the data directory.
    #[error("another process uses the data directory")]
    StoreInUse,
    /// The SDK's store can't be opened: damaged, or of another device.
    #[error("the store in the data directory can't be used")]
    StoreUnusable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The data directory can't be read or written.
    #[error("the data directory can't be read or written")]
    Files(#[source] io::Error),
    /// The homeserver's certificate is not to be trusted.
    #[error("the homeserver's certificate is not valid for this address, or nobody this machine trusts has signed it")]
    BadCertificate(#[source] Box<HttpError>),
    /// The homeserver answered with something else.
    #[error("the homeserver answered with an error")]
    Server(#[source] Box<Error>),
}

impl ConnectError {
    /// Whether trying again later may help without anybody changing anything.
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Server(_))
    }

    fn from_build(error: ClientBuildError) -> Self {
        match error {
            ClientBuildError::Url(error) => Self::BadUrl(Box::new(error)),
            ClientBuildError::Http(error) => Self::from_sdk(error.into()),
            error => Self::StoreUnusable(Box::new(error)),
        }
    }

    fn from_sdk(error: Error) -> Self {
        match error {
            Error::Http(http) if is_certificate(&http) => Self::BadCertificate(http),
            Error::Http(http) if matches!(*http, HttpError::Reqwest(_)) => Self::Unreachable(http),
            Error::StateStore(_)
            | Error::CryptoStoreError(_)
            | Error::EventCacheStore(_)
            | Error::MediaStore(_)
            | Error::BadCryptoStoreState => Self::StoreUnusable(Box::new(error)),
            error => Self::Server(Box::new(error)),
        }
    }
}

/// Whether a connection failed because of the other side's certificate. No type in reach says so: the TLS library is
/// behind the HTTP client.
fn is_certificate(error: &HttpError) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.to_string().contains("certificate") {
            return true;
        }
        cause = error.source();
    }
    false
}

/// A client with a session, and the lock on its directory.
pub(crate) struct Connected {
    pub(crate) client: Client,
    pub(crate) keeper: Arc<Keeper>,
    pub(crate) lock: File,
}

/// Connects with the kept session, or logs in.
pub(crate) async fn connect(config: &Config, dice: &dyn Dice) -> Result<Connected, ConnectError> {
    // `Url` alone takes `localhost:8008` for the scheme `localhost`.
    if !["http://", "https://"].iter().any(|scheme| config.homeserver.starts_with(scheme)) {
        return Err(ConnectError::BadUrl("neither http:// nor https://".into()));
    }
    let files = Files::open(&config.data_dir).map_err(ConnectError::Files)?;
    let lock = files.lock().map_err(|error| match error {
        std::fs::TryLockError::WouldBlock => ConnectError::StoreInUse,
        std::fs::TryLockError::Error(error) => ConnectError::Files(error),
    })?;
    let mut kept = match files.load().map_err(ConnectError::Files)? {
        Some(kept) => kept,
        None => {
            let kept = Kept::fresh(dice);
            files.save(&kept).map_err(ConnectError::Files)?;
            kept
        }
    };
    if let Some(session) = &kept.session {
        let user = &session.meta.user_id;
        // Homeservers take the name in any case and answer in lower case.
        let named = [user.as_str(), user.localpart()].iter().any(|name| config.user.eq_ignore_ascii_case(name));
        if !named {
            return Err(ConnectError::OtherAccount { kept: user.clone() });
        }
    }
    if let Some(token) = &config.access_token
        && kept.session.as_ref().is_none_or(|session| session.tokens.access_token != token.reveal())
    {
        kept.session = Some(session_of_token(config, token).await?);
    }

    let store = files.store();
    let client = match kept.session.clone() {
        Some(session) => match restore(config, &store, &kept, session).await {
            Err(ConnectError::WrongToken(_)) if config.password.is_some() => {
                tracing::warn!("the homeserver ended the session; logging in again under the same device");
                log_in(config, &store, &kept).await?
            }
            result => result?,
        },
        None => log_in(config, &store, &kept).await?,
    };
    let keeper = Arc::new(Keeper::new(files, kept));
    keeper.change(|kept| kept.session = client.matrix_auth().session()).map_err(ConnectError::Files)?;
    keep_session(&client, &keeper).map_err(ConnectError::from_sdk)?;
    Ok(Connected { client, keeper, lock })
}

/// Keeps every new token before the old one is given up: a bot whose token ran out must not fall silent.
fn keep_session(client: &Client, keeper: &Arc<Keeper>) -> Result<(), Error> {
    let keeper = Arc::clone(keeper);
    client.set_session_callbacks(
        Box::new(|client| client.session_tokens().ok_or_else(|| "no session".into())),
        Box::new(move |client| {
            let session = client.matrix_auth().session();
            Ok(keeper.change(|kept| kept.session = session)?)
        }),
    )
}

async fn restore(config: &Config, store: &Path, kept: &Kept, session: MatrixSession) -> Result<Client, ConnectError> {
    let client = build(config, Some((store, kept))).await?;
    client.matrix_auth().restore_session(session, RoomLoadSettings::default()).await.map_err(ConnectError::from_sdk)?;
    client.whoami().await.map_err(token_error)?;
    Ok(client)
}

async fn log_in(config: &Config, store: &Path, kept: &Kept) -> Result<Client, ConnectError> {
    let password = config.password.as_ref().ok_or(ConnectError::NoCredentials)?;
    let client = build(config, Some((store, kept))).await?;
    // A session taken over from a token has its own device.
    let device = kept.session.as_ref().map_or(kept.device.as_str(), |session| session.meta.device_id.as_str());
    client
        .matrix_auth()
        .login_username(&config.user, password.reveal())
        .device_id(device)
        .initial_device_display_name(&config.device_name)
        .request_refresh_token()
        .send()
        .await
        .map_err(|error| match error.client_api_error_kind() {
            Some(ErrorKind::Forbidden | ErrorKind::UserDeactivated) => ConnectError::WrongPassword(Box::new(error)),
            _ => ConnectError::from_sdk(error),
        })?;
    Ok(client)
}

/// Whose token it is, and which device's: only the homeserver knows.
async fn session_of_token(config: &Config, token: &Secret) -> Result<MatrixSession, ConnectError> {
    let client = build(config, None).await?;
    let session = |user_id: OwnedUserId, device_id: OwnedDeviceId| MatrixSession {
        meta: SessionMeta { user_id, device_id },
        tokens: SessionTokens { access_token: token.reveal().to_owned(), refresh_token: None },
    };
    // The SDK sends no token before it has a session: one with invented names, in memory, asks for the real ones.
    let nobody =
        OwnedUserId::try_from("@nobody:localhost").map_err(|error| ConnectError::Server(Box::new(error.into())))?;
    client
        .matrix_auth()
        .restore_session(session(nobody, "NONE".into()), RoomLoadSettings::default())
        .await
        .map_err(ConnectError::from_sdk)?;
    let answer = client.whoami().await.map_err(token_error)?;
    let device = answer.device_id.ok_or(ConnectError::NoCredentials)?;
    Ok(session(answer.user_id, device))
}

fn token_error(error: HttpError) -> ConnectError {
    let refuses = |error: &HttpError| {
        let kind = error.client_api_error_kind();
        matches!(kind, Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken | ErrorKind::Forbidden))
    };
    let refused = match &error {
        // A token that ran out, and nothing that gets a new one.
        HttpError::RefreshToken(RefreshTokenError::RefreshTokenRequired) => true,
        HttpError::RefreshToken(RefreshTokenError::MatrixAuth(error)) => refuses(error),
        error => refuses(error),
    };
    let error = Error::from(error);
    if refused { ConnectError::WrongToken(Box::new(error)) } else { ConnectError::from_sdk(error) }
}

async fn build(config: &Config, store: Option<(&Path, &Kept)>) -> Result<Client, ConnectError> {
    let mut builder = Client::builder()
        .homeserver_url(&config.homeserver)
        // The operator named the address; what the login says is not asked again after a restart.
        .respect_login_well_known(false)
        .handle_refresh_tokens()
        .with_encryption_settings(EncryptionSettings {
            auto_enable_cross_signing: true,
            auto_enable_backups: true,
            backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
        })
        // The outbox and the inbox retry, and they know what else waits: the SDK must not sleep on a 429 for them.
        .request_config(RequestConfig::new().timeout(Duration::from_secs(30)).disable_retry());
    if let Some((path, kept)) = store {
        let store = SqliteStoreConfig::with_low_memory_config(path).key(Some(&kept.store_key));
        builder = builder.sqlite_store_with_config_and_cache_path(store, None::<&Path>);
    }
    builder.build().await.map_err(ConnectError::from_build)
}
