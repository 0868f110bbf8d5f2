//! Sealed ballots of open check-ins and anonymous polls: outside the ledger, a transaction each, gone when they are counted.
//!
//! A ballot is encrypted with a key of its matter's own, which lies beside the ballots as member 0 and goes with them. On
//! SQLite the rows are deleted (`secure_delete` overwrites them) and the file is scrubbed; what pages split or joined before
//! left behind is ciphertext without a key. On PostgreSQL a matter has a partition, which is truncated and dropped: no row
//! version, with the transaction that wrote it, outlives the closing. Backups, replicas and log archives made before do.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use chrono::{DateTime, Utc};
use convenor_core::ids::{MemberId, PartnershipId, PersonId};

use crate::{
    Store, StoreError,
    engine::{Conn, args},
    outbox,
    writer::Verdict,
};

/// Where the key lies.
const KEY: MemberId = MemberId(0);
const NONCE: usize = 24;

/// A ballot to be sealed.
#[derive(Clone)]
pub struct Cast {
    /// In which partnership.
    pub partnership: PartnershipId,
    /// How many entries its ledger had when this was decided: more means that the matter may have closed meanwhile.
    pub expect: u64,
    /// Of which matter: a reference.
    pub matter: String,
    /// Whose.
    pub member: MemberId,
    /// What: it takes the place of what was sealed before.
    pub body: String,
    /// When; of two accounts that are joined, the later one counts.
    pub at: DateTime<Utc>,
    /// Whether nothing is left to answer, so that a reminder which still waits is taken back.
    pub finished: bool,
    /// A fresh key, for the first ballot of a matter.
    pub key: [u8; 32],
    /// A fresh nonce.
    pub nonce: [u8; NONCE],
}

impl std::fmt::Debug for Cast {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cast").field("matter", &self.matter).finish_non_exhaustive()
    }
}

/// A matter that closes.
#[derive(Debug, Clone)]
pub struct Settled {
    /// Which: a reference.
    pub matter: String,
    /// What is kept of its answers.
    pub kept: Vec<KeptAnswer>,
}

/// An answer without its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    /// A random id.
    pub id: [u8; 16],
    /// The sector, where it is large enough to be shown alone.
    pub sector: Option<i64>,
    /// The scores, as JSON.
    pub scores: String,
}

fn place(partnership: PartnershipId, matter: &str) -> String {
    format!("{}/{matter}", partnership.0)
}

/// The partition's name, of numbers and letters only.
fn partition(partnership: PartnershipId, matter: &str) -> String {
    let matter: String = matter.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("ballot_{}_{}", partnership.0, matter.to_ascii_lowercase())
}

fn cipher(key: &[u8]) -> Result<XChaCha20Poly1305, StoreError> {
    XChaCha20Poly1305::new_from_slice(key).map_err(|_| StoreError::Corrupt { what: "key of a round" })
}

fn sealed(key: &[u8], nonce: &[u8; NONCE], place: &str, body: &str) -> Result<Vec<u8>, StoreError> {
    let payload = Payload { msg: body.as_bytes(), aad: place.as_bytes() };
    let corrupt = |_| StoreError::Corrupt { what: "ballot" };
    let text = cipher(key)?.encrypt(XNonce::from_slice(nonce), payload).map_err(corrupt)?;
    Ok([nonce.as_slice(), &text].concat())
}

fn opened(key: &[u8], place: &str, stored: &[u8]) -> Result<String, StoreError> {
    let corrupt = || StoreError::Corrupt { what: "ballot" };
    let (nonce, text) = stored.split_at_checked(NONCE).ok_or_else(corrupt)?;
    let payload = Payload { msg: text, aad: place.as_bytes() };
    let body = cipher(key)?.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| corrupt())?;
    String::from_utf8(body).map_err(|_| corrupt())
}

async fn cast(conn: &mut Conn<'_>, cast: &Cast) -> Result<Verdict<bool>, StoreError> {
    // Locks the head for the time of this transaction: whoever closes the matter comes before or after.
    let sql = "UPDATE partnership SET seq = seq WHERE id = $1 AND seq = $2";
    if conn.execute(sql, args![cast.partnership, cast.expect]).await? == 0 {
        return Ok(Verdict::Undo(false));
    }
    let place = place(cast.partnership, &cast.matter);
    let key = match key(conn, &place).await? {
        Some(key) => key,
        None => {
            let name = partition(cast.partnership, &cast.matter);
            let sql = "CREATE TABLE IF NOT EXISTS {name} PARTITION OF ballot FOR VALUES IN ('{place}')";
            conn.define(sql, &[("{name}", &name), ("{place}", &place.replace('\'', ""))]).await?;
            put(conn, cast, &place, KEY, &cast.key).await?;
            cast.key.to_vec()
        }
    };
    let body = sealed(&key, &cast.nonce, &place, &cast.body)?;
    put(conn, cast, &place, cast.member, &body).await?;
    if cast.finished {
        take_back_nudge(conn, cast.partnership, cast.member).await?;
    }
    Ok(Verdict::Keep(true))
}

async fn put(conn: &mut Conn<'_>, cast: &Cast, place: &str, member: MemberId, body: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO ballot (partnership, matter, member, at, body, place) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (place, member) DO UPDATE SET at = excluded.at, body = excluded.body";
    conn.execute(sql, args![cast.partnership, &cast.matter, member, cast.at, body, place]).await?;
    Ok(())
}

async fn key(conn: &mut Conn<'_>, place: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT body FROM ballot WHERE place = $1 AND member = $2";
    conn.row(sql, args![place, KEY]).await?.map(|row| row.get(0)).transpose()
}

async fn take_back_nudge(conn: &mut Conn<'_>, partnership: PartnershipId, member: MemberId) -> Result<(), StoreError> {
    let sql = "SELECT person FROM member WHERE partnership = $1 AND member = $2 AND person IS NOT NULL";
    let Some(row) = conn.row(sql, args![partnership, member]).await? else { return Ok(()) };
    let person = PersonId(row.get(0)?);
    let sql = "DELETE FROM outbox WHERE person = $1 AND partnership = $2 AND topic = 'checkin.nudge' AND state = 0
               AND first_attempt IS NULL";
    if conn.execute(sql, args![person, partnership]).await? > 0 {
        outbox::reckon(conn, person).await?;
    }
    Ok(())
}

/// Two members are one: the later ballot counts, as that of the one that stays.
pub(crate) async fn merge(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
    gone: MemberId,
    kept: MemberId,
) -> Result<(), StoreError> {
    for (loser, winner, sql) in [
        (
            gone,
            kept,
            "DELETE FROM ballot WHERE partnership = $1 AND member = $2 AND EXISTS (SELECT 1 FROM ballot AS other
             WHERE other.place = ballot.place AND other.member = $3 AND other.at >= ballot.at)",
        ),
        (
            kept,
            gone,
            "DELETE FROM ballot WHERE partnership = $1 AND member = $2 AND EXISTS (SELECT 1 FROM ballot AS other
             WHERE other.place = ballot.place AND other.member = $3 AND other.at > ballot.at)",
        ),
    ] {
        conn.execute(sql, args![partnership, loser, winner]).await?;
    }
    let sql = "UPDATE ballot SET member = $3 WHERE partnership = $1 AND member = $2";
    conn.execute(sql, args![partnership, gone, kept]).await?;
    Ok(())
}

/// Destroys ballots and key of a matter, with what was said to people about their own, and keeps its answers.
pub(crate) async fn settle(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
    settled: &Settled,
) -> Result<(), StoreError> {
    let place = place(partnership, &settled.matter);
    if conn.is_sqlite() {
        conn.execute("DELETE FROM ballot WHERE place = $1", args![&place]).await?;
    } else if key(conn, &place).await?.is_some() {
        let name = partition(partnership, &settled.matter);
        conn.define("TRUNCATE {name}; DROP TABLE {name}", &[("{name}", &name)]).await?;
    }
    let mut kept = settled.kept.clone();
    // In the order of their ids: where they lie says nothing either.
    kept.sort_by_key(|answer| answer.id);
    for answer in &kept {
        let sql = "INSERT INTO answer (partnership, matter, id, sector, scores) VALUES ($1, $2, $3, $4, $5)";
        let args = args![partnership, &settled.matter, answer.id.as_slice(), answer.sector, &answer.scores];
        conn.execute(sql, args).await?;
    }
    // How far somebody came, that they were reminded, that they answered.
    let sealed = format!("poll.sealed/{}", settled.matter);
    let topics: &[&str] = if settled.matter.starts_with('C') {
        &["checkin.answered", "checkin.nudge", "checkin.question%"]
    } else {
        &[&sealed]
    };
    for topic in topics {
        for sql in [
            "DELETE FROM outbox WHERE partnership = $1 AND private = 1 AND state <> 0 AND topic LIKE $2",
            "DELETE FROM message WHERE partnership = $1 AND topic LIKE $2",
        ] {
            conn.execute(sql, args![partnership, *topic]).await?;
        }
    }
    conn.traces.erased = true;
    Ok(())
}

impl Store {
    /// Seals a ballot, in a transaction that nothing else shares; false where the partnership moved on since it was read:
    /// read again, decide again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn cast(&self, ballot: Cast) -> Result<bool, StoreError> {
        self.write_alone(move |conn| Box::pin(async move { cast(conn, &ballot).await })).await
    }

    /// The ballots of an open matter, opened, by member.
    ///
    /// # Errors
    /// The database failed, or a ballot is not sealed with the matter's key.
    pub async fn ballots(
        &self,
        partnership: PartnershipId,
        matter: &str,
    ) -> Result<Vec<(MemberId, String)>, StoreError> {
        let mut tx = self.pools.snapshot().await?;
        let mut conn = tx.conn();
        let place = place(partnership, matter);
        let Some(key) = key(&mut conn, &place).await? else {
            tx.rollback().await?;
            return Ok(Vec::new());
        };
        let sql = "SELECT member, body FROM ballot WHERE place = $1 AND member <> $2 ORDER BY member";
        let rows = conn.rows(sql, args![&place, KEY]).await?;
        tx.rollback().await?;
        let open =
            |row: &crate::engine::Row| Ok((MemberId(row.small(0)?), opened(&key, &place, &row.get::<Vec<u8>>(1)?)?));
        rows.iter().map(open).collect()
    }

    /// What is kept of the answers of a closed matter, in no order that means anything.
    ///
    /// # Errors
    /// The database failed.
    pub async fn kept_answers(&self, partnership: PartnershipId, matter: &str) -> Result<Vec<KeptAnswer>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT id, sector, scores FROM answer WHERE partnership = $1 AND matter = $2 ORDER BY id";
        let rows = held.conn().rows(sql, args![partnership, matter]).await?;
        let answer = |row: &crate::engine::Row| {
            let id = row.get::<Vec<u8>>(0)?.try_into().map_err(|_| StoreError::Corrupt { what: "id of an answer" })?;
            Ok(KeptAnswer { id, sector: row.get(1)?, scores: row.get(2)? })
        };
        rows.iter().map(answer).collect()
    }
}
