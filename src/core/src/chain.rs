//! The chain: what makes a ledger tamper-evident. Hashes only; no clock, no randomness.
//!
//! `leaf = H(0 ‖ salt ‖ bytes)`, `link = H(1 ‖ previous ‖ seq ‖ leaf)`, and a text's commitment is `H(2 ‖ salt ‖ text)`,
//! with SHA-256 for `H`, `seq` as eight big-endian bytes, and `bytes` exactly as stored. A reader who may not see an event
//! gets its leaf, so that a redacted export still verifies.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A 32-byte hash, written as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hash(#[serde(with = "hex::serde")] pub [u8; 32]);

impl Hash {
    /// What stands before the first link.
    pub const START: Self = Self([0; 32]);
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// Sixteen random bytes that keep a short text or event from being guessed from its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Salt(#[serde(with = "hex::serde")] pub [u8; 16]);

/// The leaf of one stored event.
#[must_use]
pub fn leaf(salt: &Salt, bytes: &[u8]) -> Hash {
    digest(0, &[&salt.0, bytes])
}

/// The link that ties a leaf to everything before it.
#[must_use]
pub fn link(previous: &Hash, seq: u64, leaf: &Hash) -> Hash {
    digest(1, &[&previous.0, &seq.to_be_bytes(), &leaf.0])
}

/// The commitment to a text: with the text erased and its salt with it, nothing can be learnt from it.
#[must_use]
pub fn commitment(salt: &Salt, text: &str) -> Hash {
    digest(2, &[&salt.0, text.as_bytes()])
}

fn digest(tag: u8, pieces: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([tag]);
    for piece in pieces {
        hasher.update(piece);
    }
    Hash(hasher.finalize().into())
}
