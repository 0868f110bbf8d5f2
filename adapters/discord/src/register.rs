//! Registering the commands: at start, and only where they changed.

use convenor_core::{
    port::{BoxError, Ear, Platform},
    words::Words,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    Config,
    fault::Fault,
    payload::Payload,
    rest::{Rest, Route},
};

/// Discord's code for a body it does not take.
const INVALID_BODY: u32 = 50035;

/// Where commands are registered: everywhere, or in one guild.
fn name(scope: Option<u64>) -> String {
    scope.map_or_else(|| "commands/everywhere".to_owned(), |guild| format!("commands/{guild}"))
}

/// What could not be done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotRegistered {
    #[error("the commands could not be registered")]
    Discord(#[from] Fault),
    #[error("what was registered could not be remembered")]
    Memory(#[source] BoxError),
}

/// Brings the commands up to date in every configured scope, and takes them away where they are registered no more.
pub(crate) async fn register(
    rest: &Rest,
    ear: &dyn Ear,
    words: &Words,
    config: &Config,
    application: u64,
) -> Result<(), NotRegistered> {
    let scopes: Vec<Option<u64>> =
        if config.guilds.is_empty() { vec![None] } else { config.guilds.iter().copied().map(Some).collect() };
    let before = recall(ear, "commands").await?.unwrap_or_default();
    let mut now: Vec<String> = Vec::new();
    for scope in &scopes {
        now.push(scope.map_or_else(|| "everywhere".to_owned(), |guild| guild.to_string()));
        let payload = |arabic| Payload { words, arabic, guild: scope.is_some() }.commands();
        bring(rest, ear, *scope, application, &payload, config.arabic).await?;
    }
    for old in before.split(' ').filter(|old| !old.is_empty() && !now.iter().any(|scope| scope == old)) {
        let scope = old.parse().ok();
        // A guild the bot was removed from keeps nothing that would have to be taken away.
        match rest.send(Route::commands(application, scope), &json!([])).await {
            Ok(_) => {}
            Err(fault @ Fault::Discord { status: 403 | 404, .. }) => {
                tracing::info!(error = &fault as &dyn std::error::Error, "no commands to take away");
            }
            Err(fault) => return Err(fault.into()),
        }
        remember(ear, &name(scope), "").await?;
    }
    remember(ear, "commands", &now.join(" ")).await
}

async fn bring(
    rest: &Rest,
    ear: &dyn Ear,
    scope: Option<u64>,
    application: u64,
    payload: &(dyn Fn(bool) -> Value + Sync),
    arabic: bool,
) -> Result<(), NotRegistered> {
    let wanted = payload(arabic);
    let hash = format!("{application} {}", hex::encode(Sha256::digest(wanted.to_string())));
    if recall(ear, &name(scope)).await?.as_deref() == Some(hash.as_str()) {
        return Ok(());
    }
    match rest.send(Route::commands(application, scope), &wanted).await {
        Ok(_) => {}
        Err(fault) if arabic && fault.code() == INVALID_BODY => {
            tracing::warn!("this Discord takes no Arabic words; registered without");
            rest.send(Route::commands(application, scope), &payload(false)).await?;
        }
        Err(fault) => return Err(fault.into()),
    }
    tracing::info!(scope = name(scope), "commands registered");
    remember(ear, &name(scope), &hash).await
}

async fn recall(ear: &dyn Ear, name: &str) -> Result<Option<String>, NotRegistered> {
    ear.recall(Platform::Discord, name).await.map_err(NotRegistered::Memory)
}

async fn remember(ear: &dyn Ear, name: &str, value: &str) -> Result<(), NotRegistered> {
    ear.remember(Platform::Discord, name, value).await.map_err(NotRegistered::Memory)
}
