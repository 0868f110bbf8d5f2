//! Reading ledgers, texts and what falls due. What belongs together is read at one moment.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use convenor_core::{
    chain::{Hash, Salt},
    ids::{MemberId, PartnershipId, TextId},
    port::Platform,
};

use crate::{
    Head, MemberRow, Store, StoreError,
    engine::{Conn, Row, args},
    persons,
    writer::Verdict,
};

/// A partnership as it stands, or what is new of it.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Where it stands.
    pub head: Head,
    /// When it falls due next (UTC).
    pub next_due: Option<DateTime<Utc>>,
    /// The entries after the known head, in order.
    pub tail: Vec<StoredEntry>,
    /// Its people, by member; none when they are as known.
    pub people: Option<Vec<MemberRow>>,
}

/// A ledger entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry {
    /// Its number, from 1.
    pub seq: u64,
    /// The event, exactly as hashed.
    pub bytes: String,
    /// Its salt.
    pub salt: Salt,
    /// Its link.
    pub link: Hash,
}

/// A text outside the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// Its number in its partnership.
    pub id: TextId,
    /// Its salt.
    pub salt: Salt,
    /// The words.
    pub body: String,
    /// Their language.
    pub language: String,
    /// Who wrote them.
    pub author: Option<MemberId>,
    /// Whether they are about the author and go with them.
    pub personal: bool,
}

/// Work kept for later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Its number: a commit deals with it by [`crate::Commit::queue_done`].
    pub id: i64,
    /// Whose.
    pub partnership: PartnershipId,
    /// What, as JSON.
    pub item: String,
}

impl Store {
    /// A partnership at one moment; with a known head, only what is new since. None when there is no such partnership.
    ///
    /// # Errors
    /// The database failed.
    pub async fn snapshot(
        &self,
        partnership: PartnershipId,
        known: Option<Head>,
    ) -> Result<Option<Snapshot>, StoreError> {
        // Mostly nothing is new, and one look tells.
        if let Some(known) = known
            && let Some((head, next_due)) = head(&mut self.pools.reader().await?.conn(), partnership).await?
            && head == known
        {
            return Ok(Some(Snapshot { head, next_due, tail: Vec::new(), people: None }));
        }
        let mut tx = self.pools.snapshot().await?;
        let found = snapshot(&mut tx.conn(), partnership, known).await?;
        tx.rollback().await?;
        Ok(found)
    }

    /// The words of some texts. Erased ones are missing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn texts(
        &self,
        partnership: PartnershipId,
        texts: &[TextId],
    ) -> Result<HashMap<TextId, String>, StoreError> {
        let mut found = HashMap::with_capacity(texts.len());
        if texts.is_empty() {
            return Ok(found);
        }
        // A text never changes: what is read in several goes need not be of one moment.
        let mut held = self.pools.reader().await?;
        let mut conn = held.conn();
        // Eight at a time, the last one repeated: one statement for both engines, whatever the number.
        let sql = "SELECT id, body FROM text WHERE partnership = $1 AND id IN ($2, $3, $4, $5, $6, $7, $8, $9)";
        for chunk in texts.chunks(8) {
            let id = |at: usize| i64::from(chunk.get(at).or(chunk.last()).map_or(0, |text| text.0));
            let args = args![partnership, id(0), id(1), id(2), id(3), id(4), id(5), id(6), id(7)];
            for row in conn.rows(sql, args).await? {
                found.insert(TextId(row.small(0)?), row.get(1)?);
            }
        }
        Ok(found)
    }

    /// All texts of a partnership, by number.
    ///
    /// # Errors
    /// The database failed.
    pub async fn all_texts(&self, partnership: PartnershipId) -> Result<Vec<TextRow>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT id, salt, body, language, author, personal FROM text WHERE partnership = $1 ORDER BY id";
        held.conn().rows(sql, args![partnership]).await?.iter().map(text_row).collect()
    }

    /// Whether this was heard before.
    ///
    /// # Errors
    /// The database failed.
    pub async fn seen(&self, key: &str) -> Result<bool, StoreError> {
        let mut held = self.pools.reader().await?;
        Ok(held.conn().row("SELECT at FROM inbound WHERE key = $1", args![key]).await?.is_some())
    }

    /// All partnerships.
    ///
    /// # Errors
    /// The database failed.
    pub async fn partnerships(&self) -> Result<Vec<PartnershipId>, StoreError> {
        let mut held = self.pools.reader().await?;
        partnerships(&held.conn().rows("SELECT id FROM partnership ORDER BY id", &[]).await?)
    }

    /// Partnerships that are due at this instant, the longest due first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn due_partnerships(&self, now: DateTime<Utc>, limit: u32) -> Result<Vec<PartnershipId>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT id FROM partnership WHERE next_due IS NOT NULL AND next_due <= $1
                   ORDER BY next_due, id LIMIT $2";
        partnerships(&held.conn().rows(sql, args![now, i64::from(limit)]).await?)
    }

    /// When the next partnership falls due (UTC), in the future or the past.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT next_due FROM partnership WHERE next_due IS NOT NULL ORDER BY next_due LIMIT 1";
        held.conn().row(sql, &[]).await?.map(|row| row.instant(0)).transpose()
    }

    /// Work kept for later, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn queue(&self, limit: u32) -> Result<Vec<QueueRow>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT id, partnership, item FROM queue ORDER BY id LIMIT $1";
        let rows = held.conn().rows(sql, args![i64::from(limit)]).await?;
        rows.iter()
            .map(|row| Ok(QueueRow { id: row.get(0)?, partnership: PartnershipId(row.get(1)?), item: row.get(2)? }))
            .collect()
    }

    /// What an adapter asked to be remembered under this name.
    ///
    /// # Errors
    /// The database failed.
    pub async fn recall(&self, platform: Platform, name: &str) -> Result<Option<String>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT value FROM memory WHERE platform = $1 AND name = $2";
        held.conn().row(sql, args![platform.as_str(), name]).await?.map(|row| row.get(0)).transpose()
    }

    /// Remembers a value for an adapter, in place of an earlier one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn remember(&self, platform: Platform, name: &str, value: &str) -> Result<(), StoreError> {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO memory (platform, name, value) VALUES ($1, $2, $3)
                           ON CONFLICT (platform, name) DO UPDATE SET value = excluded.value";
                conn.execute(sql, args![platform.as_str(), &name, &value]).await?;
                Ok(Verdict::Keep(()))
            })
        })
        .await
    }
}

/// Where a partnership stands, and when it falls due next.
async fn head(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
) -> Result<Option<(Head, Option<DateTime<Utc>>)>, StoreError> {
    let sql = "SELECT seq, rev, link, next_due FROM partnership WHERE id = $1";
    let Some(row) = conn.row(sql, args![partnership]).await? else { return Ok(None) };
    Ok(Some((Head { seq: row.count(0)?, rev: row.count(1)?, link: row.hash(2)? }, row.maybe_instant(3)?)))
}

async fn snapshot(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
    known: Option<Head>,
) -> Result<Option<Snapshot>, StoreError> {
    let Some((head, next_due)) = head(conn, partnership).await? else { return Ok(None) };
    let after = known.map_or(0, |known| known.seq);
    let tail = if head.seq > after {
        let sql = "SELECT seq, bytes, salt, link FROM ledger WHERE partnership = $1 AND seq > $2 ORDER BY seq";
        let rows = conn.rows(sql, args![partnership, after]).await?;
        rows.iter().map(entry).collect::<Result<_, _>>()?
    } else {
        Vec::new()
    };
    let people = if known.is_some_and(|known| known.rev == head.rev) {
        None
    } else {
        Some(persons::of(conn, partnership).await?)
    };
    Ok(Some(Snapshot { head, next_due, tail, people }))
}

fn entry(row: &Row) -> Result<StoredEntry, StoreError> {
    Ok(StoredEntry { seq: row.count(0)?, bytes: row.get(1)?, salt: row.salt(2)?, link: row.hash(3)? })
}

fn partnerships(rows: &[Row]) -> Result<Vec<PartnershipId>, StoreError> {
    rows.iter().map(|row| Ok(PartnershipId(row.get(0)?))).collect()
}

/// Reads `id, salt, body, language, author, personal`.
pub(crate) fn text_row(row: &Row) -> Result<TextRow, StoreError> {
    Ok(TextRow {
        id: TextId(row.small(0)?),
        salt: row.salt(1)?,
        body: row.get(2)?,
        language: row.get(3)?,
        author: row
            .get::<Option<i64>>(4)?
            .map(u32::try_from)
            .transpose()
            .map_err(|_| StoreError::Corrupt { what: "author" })?
            .map(MemberId),
        personal: row.flag(5)?,
    })
}
