//! The ledger's side of a commit: compare and set the head, append, keep and erase texts, seat members.

use chrono::{DateTime, Utc};
use convenor_core::{
    chain::{self, Hash, Salt},
    ids::{MemberId, PartnershipId, TextId},
    port::Account,
};

use crate::{
    StoreError,
    engine::{Conn, args, up},
    persons,
};

/// What one ledger gains.
#[derive(Debug)]
pub struct LedgerPart {
    /// Whose ledger; none creates a partnership.
    pub partnership: Option<PartnershipId>,
    /// The head it was decided on; [`Head::START`] for a new partnership.
    pub expect: Head,
    /// The new entries, in order.
    pub entries: Vec<NewEntry>,
    /// The new texts.
    pub texts: Vec<NewText>,
    /// The texts to forget, with their salts. One that is gone already is no mistake.
    pub erase_texts: Vec<TextId>,
    /// The members whose personal texts are to be forgotten.
    pub erase_personal_of: Vec<MemberId>,
    /// When this partnership falls due next (UTC); none: never by the clock alone.
    pub next_due: Option<DateTime<Utc>>,
    /// New members, and the account each was met by; its person is created if unknown.
    pub members: Vec<(MemberId, Account)>,
}

/// Where a partnership stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of the last entry; 0 before the first.
    pub seq: u64,
    /// Grows whenever its people change.
    pub rev: u64,
    /// The chain's last link.
    pub link: Hash,
}

impl Head {
    /// A partnership before its first entry.
    pub const START: Self = Self { seq: 0, rev: 0, link: Hash::START };
}

/// One entry as it is stored and hashed.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The event, exactly the bytes that are hashed.
    pub bytes: String,
    /// Its salt.
    pub salt: Salt,
    /// Its link; checked before it is written.
    pub link: Hash,
}

/// A text outside the chain.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Its number in this partnership.
    pub id: TextId,
    /// Its salt, which goes when it goes.
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

/// Moves the head of a partnership later, if it still is where it is expected: touches one row or none. None for a new
/// partnership.
pub(crate) async fn advance(conn: &mut Conn<'_>, part: &LedgerPart) -> Result<Option<PartnershipId>, StoreError> {
    let Some(partnership) = part.partnership else { return Ok(None) };
    let next = next(part)?;
    let sql = "UPDATE partnership SET seq = $1, rev = $2, link = $3, next_due = $4
               WHERE id = $5 AND seq = $6 AND rev = $7 AND link = $8";
    let (due, head) = (part.next_due.map(up), &part.expect);
    let args = args![next.seq, next.rev, &next.link, due, partnership, head.seq, head.rev, &head.link];
    conn.later(sql, args).await?;
    Ok(Some(partnership))
}

/// Creates a partnership; none when the part expects one.
pub(crate) async fn create(conn: &mut Conn<'_>, part: &LedgerPart) -> Result<Option<PartnershipId>, StoreError> {
    if part.expect != Head::START {
        return Ok(None);
    }
    let next = next(part)?;
    let sql = "INSERT INTO partnership (seq, rev, link, next_due) VALUES ($1, $2, $3, $4) RETURNING id";
    let row = conn.row(sql, args![next.seq, next.rev, &next.link, part.next_due.map(up)]).await?;
    row.map(|row| Ok(PartnershipId(row.get(0)?))).transpose()
}

/// The head after this part. A bug that would break a chain for good must not get past it.
pub(crate) fn next(part: &LedgerPart) -> Result<Head, StoreError> {
    let Head { mut seq, rev, mut link } = part.expect;
    for entry in &part.entries {
        seq += 1;
        link = chain::link(&link, seq, &chain::leaf(&entry.salt, entry.bytes.as_bytes()));
        if link != entry.link {
            return Err(StoreError::Chain { seq });
        }
    }
    Ok(Head { seq, rev: rev + u64::from(!part.members.is_empty()), link })
}

/// Appends what these ledgers gain, and keeps their texts, before the next statement at the latest.
pub(crate) async fn append(
    conn: &mut Conn<'_>,
    parts: impl Iterator<Item = (PartnershipId, &LedgerPart)>,
) -> Result<(), StoreError> {
    let (mut entries, mut texts) = (Vec::new(), Vec::new());
    for (partnership, part) in parts {
        for (seq, entry) in (part.expect.seq + 1..).zip(&part.entries) {
            entries.extend_from_slice(args![partnership, seq, &entry.bytes, &entry.salt, &entry.link]);
        }
        for text in &part.texts {
            let (body, author) = (&text.body, text.author);
            let row = args![partnership, text.id, &text.salt, body, &text.language, author, text.personal];
            texts.extend_from_slice(row);
        }
    }
    conn.later_for("INSERT INTO ledger (partnership, seq, bytes, salt, link) {rows}", 5, &entries).await?;
    let sql = "INSERT INTO text (partnership, id, salt, body, language, author, personal) {rows}";
    conn.later_for(sql, 7, &texts).await
}

pub(crate) async fn write(
    conn: &mut Conn<'_>,
    partnership: PartnershipId,
    part: &LedgerPart,
) -> Result<(), StoreError> {
    for (member, account) in &part.members {
        let person = persons::met(conn, account).await?;
        let sql = "INSERT INTO member (partnership, member, person) VALUES ($1, $2, $3)";
        conn.later(sql, args![partnership, *member, person]).await?;
    }
    append(conn, std::iter::once((partnership, part))).await?;
    for text in &part.erase_texts {
        conn.later("DELETE FROM text WHERE partnership = $1 AND id = $2", args![partnership, *text]).await?;
        conn.traces.erased = true;
    }
    for member in &part.erase_personal_of {
        let sql = "DELETE FROM text WHERE partnership = $1 AND author = $2 AND personal = 1";
        conn.later(sql, args![partnership, *member]).await?;
        conn.traces.erased = true;
    }
    Ok(())
}
