//! The key that signs checkpoints: made on first start, kept in the database, so that a backup holds it too.

use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};
use convenor_core::{
    checkpoint::{Fingerprint, KeyLink, KeyPair},
    port::Dice,
};
use convenor_store::{Keys, Store};

use super::{Engine, EngineError};

/// The keys of this database; where there is none yet, one is made.
///
/// # Errors
/// The database failed.
pub async fn ensure_key(store: &Store, dice: &dyn Dice, now: DateTime<Utc>) -> Result<Keys, EngineError> {
    let keys = store.signing_keys().await?;
    if keys.current.is_some() {
        return Ok(keys);
    }
    let mut seed = [0; 32];
    dice.fill(&mut seed);
    let link = KeyLink { public: KeyPair::from_seed(&seed).public(), since: now, handed: None };
    // Another instance may have been faster; then theirs is the key.
    store.add_key(0, &link, &seed).await?;
    Ok(store.signing_keys().await?)
}

/// Hands the signing over to a new key; both fingerprints, the old one first.
///
/// # Errors
/// The database failed, or somebody else renewed the key at the same moment.
pub async fn renew_key(store: &Store, dice: &dyn Dice, now: DateTime<Utc>) -> Result<[Fingerprint; 2], EngineError> {
    let keys = ensure_key(store, dice, now).await?;
    let old = keys.current.ok_or(EngineError::NoKey)?;
    let mut seed = [0; 32];
    dice.fill(&mut seed);
    // Stored instants are milliseconds; a finer one would be signed and then not be found again.
    let since = DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now);
    let link = old.hand_over(KeyPair::from_seed(&seed).public(), since);
    if !store.add_key(keys.links.len(), &link, &seed).await? {
        return Err(EngineError::KeyRenewed);
    }
    Ok([old.public().fingerprint(), link.public.fingerprint()])
}

impl Engine {
    /// Makes sure that there is a key to sign with.
    pub(super) async fn signs(&self) -> Result<(), EngineError> {
        if self.signer().is_none() {
            self.load_signer().await?;
        }
        Ok(())
    }

    /// Reads the key again.
    pub(super) async fn load_signer(&self) -> Result<Keys, EngineError> {
        let keys = ensure_key(&self.store, &*self.dice, self.now()).await?;
        *self.signer.write().unwrap_or_else(PoisonError::into_inner) = keys.current.clone().map(Arc::new);
        Ok(keys)
    }

    pub(super) fn signer(&self) -> Option<Arc<KeyPair>> {
        self.signer.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
