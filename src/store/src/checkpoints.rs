//! Signed checkpoints, and the keys that sign them.

use convenor_core::{
    checkpoint::{Checkpoint, Fingerprint, KeyLink, KeyPair, PublicKey, Signature},
    ids::PartnershipId,
};

use crate::{
    Store, StoreError,
    engine::{Conn, Row, args},
    writer::Verdict,
};

/// The keys of a database.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    /// All of them, in the order they followed each other.
    pub links: Vec<KeyLink>,
    /// The last one, which signs; none before the first start.
    pub current: Option<KeyPair>,
}

impl Store {
    /// The keys that sign checkpoints.
    ///
    /// # Errors
    /// The database failed, or holds no key where there should be one.
    pub async fn signing_keys(&self) -> Result<Keys, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT public, secret, since, handed FROM signing_key ORDER BY number";
        let mut keys = Keys::default();
        for row in held.conn().rows(sql, &[]).await? {
            let handed = row.get::<Vec<u8>>(3)?;
            let handed = if handed.is_empty() { None } else { Some(Signature(exactly(handed)?)) };
            let public = PublicKey(exactly(row.get(0)?)?);
            keys.links.push(KeyLink { public, since: row.instant(2)?, handed });
            let secret = row.get::<Vec<u8>>(1)?;
            keys.current = if secret.is_empty() { None } else { Some(KeyPair::from_seed(&exactly(secret)?)) };
        }
        let fits = keys.current.as_ref().map(KeyPair::public) == keys.links.last().map(|link| link.public);
        if fits { Ok(keys) } else { Err(StoreError::Corrupt { what: "signing key" }) }
    }

    /// Keeps the key that signs from now on: the first one, or the one that the last one handed over to, whose secret is
    /// forgotten. False when somebody else was faster, and nothing was kept.
    ///
    /// # Errors
    /// The database failed.
    pub async fn add_key(&self, after: usize, link: &KeyLink, seed: &[u8; 32]) -> Result<bool, StoreError> {
        let (link, seed) = (*link, *seed);
        self.write(move |conn| {
            Box::pin(async move {
                let number = i64::try_from(after).unwrap_or(i64::MAX).saturating_add(1);
                let sql = "INSERT INTO signing_key (number, fingerprint, public, secret, since, handed)
                           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (number) DO NOTHING";
                let handed = link.handed.map_or(Vec::new(), |signature| signature.0.to_vec());
                let name = link.public.fingerprint();
                let args = args![number, &name.0[..], &link.public.0[..], &seed[..], link.since, &handed[..]];
                if conn.execute(sql, args).await? == 0 {
                    return Ok(Verdict::Undo(false));
                }
                let none: &[u8] = &[];
                let sql = "UPDATE signing_key SET secret = $2 WHERE number < $1";
                if conn.execute(sql, args![number, none]).await? > 0 {
                    conn.traces.erased = true;
                }
                Ok(Verdict::Keep(true))
            })
        })
        .await
    }

    /// Keeps a checkpoint that was signed by the present key. False when the key was handed over meanwhile, or the entry
    /// has a checkpoint already.
    ///
    /// # Errors
    /// The database failed.
    pub async fn add_checkpoint(&self, partnership: PartnershipId, checkpoint: Checkpoint) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let kept = keep(conn, partnership, &checkpoint).await?;
                Ok(if kept { Verdict::Keep(true) } else { Verdict::Undo(false) })
            })
        })
        .await
    }

    /// A partnership's checkpoints, by entry.
    ///
    /// # Errors
    /// The database failed.
    pub async fn checkpoints(&self, partnership: PartnershipId) -> Result<Vec<Checkpoint>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT seq, link, at, key, signature FROM checkpoint WHERE partnership = $1 ORDER BY seq";
        held.conn().rows(sql, args![partnership]).await?.iter().map(checkpoint).collect()
    }
}

/// Keeps a checkpoint within a commit; false where its key does not sign any more.
pub(crate) async fn keep(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
    checkpoint: &Checkpoint,
) -> Result<bool, StoreError> {
    let sql = "INSERT INTO checkpoint (partnership, seq, link, at, key, signature)
               SELECT $1, $2, $3, $4, fingerprint, $6 FROM signing_key
               WHERE number = (SELECT MAX(number) FROM signing_key) AND fingerprint = $5
               ON CONFLICT (partnership, seq) DO NOTHING";
    let Checkpoint { seq, link, at, key, signature } = checkpoint;
    let args = args![partnership, *seq, link, *at, &key.0[..], &signature.0[..]];
    Ok(conn.execute(sql, args).await? == 1)
}

fn checkpoint(row: &Row) -> Result<Checkpoint, StoreError> {
    Ok(Checkpoint {
        seq: row.count(0)?,
        link: row.hash(1)?,
        at: row.instant(2)?,
        key: Fingerprint(exactly(row.get(3)?)?),
        signature: Signature(exactly(row.get(4)?)?),
    })
}

fn exactly<const N: usize>(bytes: Vec<u8>) -> Result<[u8; N], StoreError> {
    bytes.try_into().map_err(|_| StoreError::Corrupt { what: "signing key or checkpoint" })
}
