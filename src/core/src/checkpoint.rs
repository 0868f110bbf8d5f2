//! Signed checkpoints: a link of the chain, put where the operator can't take it back. Ed25519; the seed of a key comes from
//! outside, so nothing here asks for randomness.
//!
//! What is signed, byte by byte (numbers are eight big-endian bytes, instants are milliseconds since 1970, UTC):
//!
//! | signature | over |
//! | --- | --- |
//! | of a checkpoint | `convenor checkpoint 1\n` ‖ link of entry 1 ‖ seq ‖ link of entry `seq` ‖ instant ‖ public key |
//! | of a hand-over, by the key before | `convenor hand-over 1\n` ‖ public key before ‖ new public key ‖ instant |
//! | of an export | `convenor export 1\n` ‖ SHA-256 of the export's content |
//!
//! The link of entry 1 stands for the partnership: its salt is random, so no two partnerships share it.

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{
    chain::Hash,
    notice::Notice,
    words::say::{Arg, Say},
};

const CHECKPOINT: &[u8] = b"convenor checkpoint 1\n";
const HAND_OVER: &[u8] = b"convenor hand-over 1\n";
const EXPORT: &[u8] = b"convenor export 1\n";

/// A public key, written as hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicKey(#[serde(with = "hex::serde")] pub [u8; 32]);

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl PublicKey {
    /// What people compare: half of the key's SHA-256, as hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut half = [0; 16];
        half.copy_from_slice(&Sha256::digest(self.0)[..16]);
        Fingerprint(half)
    }

    /// Whether this key signed these bytes. Strict: one signature fits one message and one key.
    fn signed(&self, message: &[u8], signature: &Signature) -> bool {
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(message, &ed25519_dalek::Signature::from_bytes(&signature.0)).is_ok())
    }
}

/// A key's short name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(#[serde(with = "hex::serde")] pub [u8; 16]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&hex::encode(self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The word is no fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a fingerprint: 32 characters of 0-9 and a-f")]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(word: &str) -> Result<Self, NotAFingerprint> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(word.trim(), &mut bytes).map_err(|_| NotAFingerprint)?;
        Ok(Self(bytes))
    }
}

/// A signature, written as 86 characters that survive every chat: `A-Z a-z 0-9 - _`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Signature(pub [u8; 64]);

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The word is no signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a signature: 86 characters of A-Z, a-z, 0-9, - and _")]
pub struct NotASignature;

impl FromStr for Signature {
    type Err = NotASignature;

    fn from_str(word: &str) -> Result<Self, NotASignature> {
        let bytes = URL_SAFE_NO_PAD.decode(word).map_err(|_| NotASignature)?;
        Ok(Self(bytes.try_into().map_err(|_| NotASignature)?))
    }
}

impl Serialize for Signature {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Signature {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A key that signs.
#[derive(Clone)]
pub struct KeyPair(SigningKey);

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPair({})", self.public().fingerprint())
    }
}

impl KeyPair {
    /// The key that grows from these random bytes.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs where a partnership's chain stands. `origin` is the link of its first entry.
    #[must_use]
    pub fn checkpoint(&self, origin: &Hash, seq: u64, link: Hash, at: DateTime<Utc>) -> Checkpoint {
        let key = self.public();
        let signature = self.sign(&checkpoint_bytes(origin, seq, &link, at, &key));
        Checkpoint { seq, link, at, key: key.fingerprint(), signature }
    }

    /// Hands over to the next key.
    #[must_use]
    pub fn hand_over(&self, to: PublicKey, at: DateTime<Utc>) -> KeyLink {
        let signature = self.sign(&hand_over_bytes(&self.public(), &to, at));
        KeyLink { public: to, since: at, handed: Some(signature) }
    }

    /// Signs an export, by the SHA-256 of its content.
    #[must_use]
    pub fn seal(&self, content: &[u8; 32]) -> Signature {
        self.sign(&[EXPORT, content].concat())
    }

    fn sign(&self, message: &[u8]) -> Signature {
        Signature(self.0.sign(message).to_bytes())
    }
}

/// A key in the order in which keys followed each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyLink {
    /// The key.
    pub public: PublicKey,
    /// Since when it signs.
    pub since: DateTime<Utc>,
    /// The signature of the key before it; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed: Option<Signature>,
}

impl KeyLink {
    /// Whether the key before it handed over to this one.
    #[must_use]
    pub fn follows(&self, before: &PublicKey) -> bool {
        self.handed
            .is_some_and(|signature| before.signed(&hand_over_bytes(before, &self.public, self.since), &signature))
    }

    /// Whether this key sealed an export's content.
    #[must_use]
    pub fn sealed(&self, content: &[u8; 32], seal: &Signature) -> bool {
        self.public.signed(&[EXPORT, content].concat(), seal)
    }
}

/// Where a chain stood, signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The number of the entry it speaks of.
    pub seq: u64,
    /// The link of that entry.
    pub link: Hash,
    /// When it was signed.
    pub at: DateTime<Utc>,
    /// By which key.
    pub key: Fingerprint,
    /// Over what, see the head of this module.
    pub signature: Signature,
}

impl Checkpoint {
    /// Whether this key signed it, for the partnership that begins with this link.
    #[must_use]
    pub fn signed_by(&self, key: &PublicKey, origin: &Hash) -> bool {
        self.key == key.fingerprint()
            && key.signed(&checkpoint_bytes(origin, self.seq, &self.link, self.at, key), &self.signature)
    }

    /// Puts it below an announcement: one line to keep, and the figures.
    pub fn put_into(&self, notice: &mut Notice) {
        notice.lines.push(
            Say::new("checkpoint")
                .with("seq", Arg::word(self.seq.to_string()))
                .with("link", Arg::word(short(&self.link)))
                .with("signature", Arg::word(self.signature.to_string())),
        );
        if let Some(data) = notice.data.as_object_mut() {
            data.insert("checkpoint".into(), json!(self));
        }
    }
}

/// The beginning and the end of a link, for the eye.
fn short(link: &Hash) -> String {
    let link = hex::encode(link.0);
    format!("{}…{}", &link[..4], &link[60..])
}

/// A checkpoint as somebody kept it: the line from the room, or a part of it with the number and the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The number of the entry.
    pub seq: u64,
    /// The signature.
    pub signature: Signature,
}

/// The words hold no checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a checkpoint: the whole line from the room is needed, with its number and its signature")]
pub struct NotHeld;

impl FromStr for Held {
    type Err = NotHeld;

    fn from_str(line: &str) -> Result<Self, NotHeld> {
        let line: String =
            line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')).collect();
        let mut words = line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
        let seq = words.clone().find_map(|word| crate::words::western_digits(word).parse().ok()).ok_or(NotHeld)?;
        let signature = words.find_map(|word| word.parse().ok()).ok_or(NotHeld)?;
        Ok(Self { seq, signature })
    }
}

fn checkpoint_bytes(origin: &Hash, seq: u64, link: &Hash, at: DateTime<Utc>, key: &PublicKey) -> Vec<u8> {
    [CHECKPOINT, &origin.0, &seq.to_be_bytes(), &link.0, &at.timestamp_millis().to_be_bytes(), &key.0].concat()
}

fn hand_over_bytes(before: &PublicKey, to: &PublicKey, at: DateTime<Utc>) -> Vec<u8> {
    [HAND_OVER, &before.0, &to.0, &at.timestamp_millis().to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> KeyPair {
        KeyPair::from_seed(&[7; 32])
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_secs(1_790_000_000 + seconds).unwrap()
    }

    #[test]
    fn a_checkpoint_holds_for_its_partnership_entry_link_instant_and_key_only() {
        let origin = Hash([1; 32]);
        let good = key().checkpoint(&origin, 41, Hash([2; 32]), at(0));
        let public = key().public();
        assert!(good.signed_by(&public, &origin));
        assert!(!good.signed_by(&public, &Hash([9; 32])));
        assert!(!good.signed_by(&KeyPair::from_seed(&[8; 32]).public(), &origin));
        for wrong in [
            Checkpoint { seq: 42, ..good },
            Checkpoint { link: Hash([3; 32]), ..good },
            Checkpoint { at: at(1), ..good },
            Checkpoint { signature: Signature([0; 64]), ..good },
        ] {
            assert!(!wrong.signed_by(&public, &origin), "{wrong:?}");
        }
    }

    #[test]
    fn what_is_signed_is_what_the_table_says() {
        let (origin, link) = (Hash([1; 32]), Hash([2; 32]));
        let mut bytes = b"convenor checkpoint 1\n".to_vec();
        bytes.extend([1; 32]);
        bytes.extend([0, 0, 0, 0, 0, 0, 0, 41]);
        bytes.extend([2; 32]);
        bytes.extend(at(0).timestamp_millis().to_be_bytes());
        bytes.extend(key().public().0);
        let signature = SigningKey::from_bytes(&[7; 32]).sign(&bytes).to_bytes();
        assert_eq!(key().checkpoint(&origin, 41, link, at(0)).signature, Signature(signature));
    }

    #[test]
    fn a_key_follows_only_the_key_that_handed_over() {
        let next = KeyPair::from_seed(&[8; 32]).public();
        let link = key().hand_over(next, at(0));
        assert!(link.follows(&key().public()));
        assert!(!link.follows(&next));
        assert!(!KeyLink { since: at(1), ..link }.follows(&key().public()));
        assert!(!KeyLink { handed: None, ..link }.follows(&key().public()));
    }

    #[test]
    fn a_line_from_the_room_is_read_back_whatever_stands_around_it() {
        let checkpoint = key().checkpoint(&Hash([1; 32]), 41, Hash([2; 32]), at(0));
        let line = format!("  Record 41 · 0202…02 · signature `{}`.", checkpoint.signature);
        assert_eq!(line.parse(), Ok(Held { seq: 41, signature: checkpoint.signature }));
        assert_eq!("Record 41 · 0202…02".parse::<Held>(), Err(NotHeld));
        assert_eq!("".parse::<Held>(), Err(NotHeld));
    }

    #[test]
    fn a_key_never_shows_its_secret() {
        assert_eq!(format!("{:?}", key()), format!("KeyPair({})", key().public().fingerprint()));
    }
}
