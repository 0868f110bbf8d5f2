//! Many partnerships at once, as after an outage: read whole with few statements, however many they are.

use std::collections::HashMap;

use convenor_core::{
    chain::Hash,
    ids::{PartnershipId, RoomId, TextId},
    port::Place,
};

use crate::{
    Head, MemberRow, Store, StoreError,
    engine::{Conn, Value},
    persons, rooms,
};

/// How many partnerships one statement reads.
pub const AT_ONCE: usize = 32;

/// What stands between entries that are read as one: JSON on one line has none in it.
const BETWEEN: char = '\n';

/// A partnership as a whole, as far as deciding needs it.
#[derive(Debug, Clone)]
pub struct Whole {
    /// Which.
    pub partnership: PartnershipId,
    /// Where it stands.
    pub head: Head,
    /// The link of its first entry.
    pub origin: Hash,
    /// See [`Whole::entries`].
    ledger: String,
    /// Its people, by member.
    pub people: Vec<MemberRow>,
    /// Its attached rooms, by their number in it.
    pub rooms: Vec<(RoomId, Place)>,
    /// All its texts.
    pub texts: HashMap<TextId, String>,
}

impl Whole {
    /// The events of all its entries in order, exactly as hashed.
    pub fn entries(&self) -> impl Iterator<Item = &str> {
        self.ledger.split(BETWEEN)
    }
}

/// The ids of at most [`AT_ONCE`] partnerships as the arguments of a statement: the last one fills the places that are left.
pub(crate) fn padded(ids: &[PartnershipId]) -> [Value<'static>; AT_ONCE] {
    std::array::from_fn(|at| Value::from(ids.get(at).or(ids.last()).copied().unwrap_or(PartnershipId(0))))
}

impl Store {
    /// At most [`AT_ONCE`] partnerships, all at one moment. Those that do not exist, or have more than `most` entries, are
    /// left out.
    ///
    /// # Errors
    /// The database failed.
    pub async fn wholes(&self, ids: &[PartnershipId], most: u64) -> Result<Vec<Whole>, StoreError> {
        let mut tx = self.pools.snapshot().await?;
        let found = wholes(&mut tx.conn(), &ids[..ids.len().min(AT_ONCE)], most).await?;
        tx.rollback().await?;
        Ok(found)
    }
}

async fn wholes(conn: &mut Conn<'_>, ids: &[PartnershipId], most: u64) -> Result<Vec<Whole>, StoreError> {
    let mut args: Vec<_> = padded(ids).into();
    let mut people = persons::of_many(conn, &args).await?;
    let mut rooms = rooms::of_many(conn, &args).await?;
    args.push(Value::from(most));
    // One row for each partnership: rows are dear, their bytes are not.
    let mut texts = HashMap::new();
    let sql = "SELECT t.partnership, string_agg(t.id || ':' || octet_length(t.body) || ':' || t.body, '')
               FROM partnership p JOIN text t ON t.partnership = p.id
               WHERE p.seq <= $33 AND p.id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                   $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
               GROUP BY t.partnership";
    for row in conn.rows(sql, &args).await? {
        let found = apart(&row.get::<String>(1)?).ok_or(StoreError::Corrupt { what: "text" })?;
        texts.insert(PartnershipId(row.get(0)?), found);
    }
    let mut between = [0; 1];
    args.push(Value::from(&*BETWEEN.encode_utf8(&mut between)));
    let sql = "SELECT p.id, p.seq, p.rev, p.link, f.link, l.bytes
               FROM partnership p JOIN ledger f ON f.partnership = p.id AND f.seq = 1
               JOIN (SELECT partnership, string_agg(bytes, $34 ORDER BY seq) AS bytes FROM ledger
                     WHERE partnership IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                         $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
                     GROUP BY partnership) l ON l.partnership = p.id
               WHERE p.seq <= $33 AND p.id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                   $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)";
    let rows = conn.rows(sql, &args).await?;
    rows.iter()
        .map(|row| {
            let partnership = PartnershipId(row.get(0)?);
            Ok(Whole {
                partnership,
                head: Head { seq: row.count(1)?, rev: row.count(2)?, link: row.hash(3)? },
                origin: row.hash(4)?,
                ledger: row.get(5)?,
                people: people.remove(&partnership).unwrap_or_default(),
                rooms: rooms.remove(&partnership).unwrap_or_default(),
                texts: texts.remove(&partnership).unwrap_or_default(),
            })
        })
        .collect()
}

/// Texts that were read as one: number, colon, length in bytes, colon, words, and the next.
fn apart(mut joined: &str) -> Option<HashMap<TextId, String>> {
    let mut texts = HashMap::new();
    while !joined.is_empty() {
        let (id, rest) = joined.split_once(':')?;
        let (length, rest) = rest.split_once(':')?;
        let (body, rest) = rest.split_at_checked(length.parse().ok()?)?;
        texts.insert(TextId(id.parse().ok()?), body.to_owned());
        joined = rest;
    }
    Some(texts)
}
