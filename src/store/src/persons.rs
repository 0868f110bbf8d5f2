//! Persons as they are read: who is behind an account, behind a member, and everything stored about them.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use convenor_core::{
    describe::Described,
    ids::{MemberId, PartnershipId, PersonId},
    port::Account,
};

use crate::{
    Store, StoreError, TextRow,
    engine::{Conn, Row, Value, args},
    many::padded,
    outbox,
    read::text_row,
};

/// A member of a partnership and who stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The member.
    pub member: MemberId,
    /// Who; nobody once they were erased. While a merge waits in the queue, two members stand for one person.
    pub person: Option<PersonRow>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Their number in this database.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// Their time zone, an IANA name.
    pub zone: Option<String>,
    /// When they are not reminded.
    pub quiet: Option<String>,
    /// Their days off.
    pub weekend: Option<String>,
    /// Their language.
    pub language: Option<String>,
    /// What they say of themselves.
    pub described: Described,
    /// No reminders before this instant (UTC).
    pub muted: Option<DateTime<Utc>>,
    /// The day, by their own calendar, of their last digest.
    pub digest: Option<NaiveDate>,
    /// Their accounts, by platform and id.
    pub accounts: Vec<AccountRow>,
}

/// An account of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Which.
    pub account: Account,
    /// Its display name when last heard.
    pub name: String,
    /// Whether direct messages reach it.
    pub reachable: bool,
}

/// Everything stored about one person, for them to read.
#[derive(Debug, Clone)]
pub struct PersonExport {
    /// Name, settings, accounts.
    pub person: PersonRow,
    /// What they are a member of.
    pub memberships: Vec<(PartnershipId, MemberId)>,
    /// What they wrote about themselves.
    pub texts: Vec<(PartnershipId, TextRow)>,
    /// How many messages wait for them.
    pub waiting: u64,
}

/// The person behind an account and the account's display name.
pub(crate) async fn behind(conn: &mut Conn<'_>, account: &Account) -> Result<Option<(PersonId, String)>, StoreError> {
    let sql = "SELECT person, name FROM account WHERE platform = $1 AND id = $2";
    match conn.row(sql, args![account.platform.as_str(), &account.id]).await? {
        Some(row) => Ok(Some((PersonId(row.get(0)?), row.get(1)?))),
        None => Ok(None),
    }
}

/// The person behind an account, created if unknown.
pub(crate) async fn met(conn: &mut Conn<'_>, account: &Account) -> Result<PersonId, StoreError> {
    match behind(conn, account).await? {
        Some((person, _)) => Ok(person),
        // Its display name comes when it is heard.
        None => create(conn, account, &account.id).await,
    }
}

pub(crate) async fn create(conn: &mut Conn<'_>, account: &Account, name: &str) -> Result<PersonId, StoreError> {
    let Some(row) = conn.row("INSERT INTO person (name) VALUES ($1) RETURNING id", args![name]).await? else {
        return Err(StoreError::Corrupt { what: "person" });
    };
    let person = PersonId(row.get(0)?);
    let sql = "INSERT INTO account (platform, id, person, name) VALUES ($1, $2, $3, $4)";
    conn.execute(sql, args![account.platform.as_str(), &account.id, person, name]).await?;
    Ok(person)
}

pub(crate) async fn find(conn: &mut Conn<'_>, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
    let sql = "SELECT p.id, p.name, p.zone, p.quiet, p.weekend, p.language, p.muted, p.digest,
                   p.gender, p.age_group, p.access, a.platform, a.id, a.name, a.reachable
               FROM person p LEFT JOIN account a ON a.person = p.id WHERE p.id = $1 ORDER BY a.platform, a.id";
    let mut found = None;
    for row in conn.rows(sql, args![person]).await? {
        fold(&mut found, &row, 0)?;
    }
    Ok(found)
}

/// Everybody behind a partnership's members, in the order of their numbers.
pub(crate) async fn of(conn: &mut Conn<'_>, partnership: PartnershipId) -> Result<Vec<MemberRow>, StoreError> {
    Ok(of_many(conn, &padded(&[partnership])).await?.remove(&partnership).unwrap_or_default())
}

/// Everybody behind the members of these partnerships, in the order of their numbers.
pub(crate) async fn of_many(
    conn: &mut Conn<'_>,
    partnerships: &[Value<'_>],
) -> Result<HashMap<PartnershipId, Vec<MemberRow>>, StoreError> {
    let sql = "SELECT m.partnership, m.member, p.id, p.name, p.zone, p.quiet, p.weekend, p.language, p.muted, p.digest,
                   p.gender, p.age_group, p.access, a.platform, a.id, a.name, a.reachable
               FROM member m LEFT JOIN person p ON p.id = m.person LEFT JOIN account a ON a.person = p.id
               WHERE m.partnership IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                   $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
               ORDER BY m.partnership, m.member, a.platform, a.id";
    let mut found = HashMap::<_, Vec<MemberRow>>::new();
    for row in conn.rows(sql, partnerships).await? {
        let members = found.entry(PartnershipId(row.get(0)?)).or_default();
        let member = MemberId(row.small(1)?);
        match members.last_mut() {
            Some(last) if last.member == member => fold(&mut last.person, &row, 2)?,
            _ => {
                let mut person = None;
                fold(&mut person, &row, 2)?;
                members.push(MemberRow { member, person });
            }
        }
    }
    Ok(found)
}

/// Reads one row of a person joined with their accounts, from the person's columns on.
fn fold(person: &mut Option<PersonRow>, row: &Row, at: usize) -> Result<(), StoreError> {
    if person.is_none() {
        let Some(id) = row.get::<Option<i64>>(at)? else { return Ok(()) };
        *person = Some(PersonRow {
            id: PersonId(id),
            name: row.get(at + 1)?,
            zone: row.get(at + 2)?,
            quiet: row.get(at + 3)?,
            weekend: row.get(at + 4)?,
            language: row.get(at + 5)?,
            muted: row.maybe_instant(at + 6)?,
            digest: row.get::<Option<String>>(at + 7)?.and_then(|day| day.parse().ok()),
            described: Described { gender: row.get(at + 8)?, age_group: row.get(at + 9)?, access: row.get(at + 10)? },
            accounts: Vec::new(),
        });
    }
    if let (Some(person), Some(platform)) = (person, row.get::<Option<String>>(at + 11)?) {
        let platform = platform.parse().map_err(|_| StoreError::Corrupt { what: "platform" })?;
        person.accounts.push(AccountRow {
            account: Account { platform, id: row.get(at + 12)? },
            name: row.get(at + 13)?,
            reachable: row.flag(at + 14)?,
        });
    }
    Ok(())
}

pub(crate) async fn memberships(
    conn: &mut Conn<'_>,
    person: PersonId,
) -> Result<Vec<(PartnershipId, MemberId)>, StoreError> {
    let sql = "SELECT partnership, member FROM member WHERE person = $1 ORDER BY partnership, member";
    let rows = conn.rows(sql, args![person]).await?;
    rows.iter().map(|row| Ok((PartnershipId(row.get(0)?), MemberId(row.small(1)?)))).collect()
}

impl Store {
    /// Who is behind an account.
    ///
    /// # Errors
    /// The database failed.
    pub async fn person_of(&self, account: &Account) -> Result<Option<PersonRow>, StoreError> {
        let mut tx = self.pools.snapshot().await?;
        let mut conn = tx.conn();
        let found = match behind(&mut conn, account).await? {
            Some((person, _)) => find(&mut conn, person).await?,
            None => None,
        };
        tx.rollback().await?;
        Ok(found)
    }

    /// One person.
    ///
    /// # Errors
    /// The database failed.
    pub async fn person(&self, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
        let mut held = self.pools.reader().await?;
        find(&mut held.conn(), person).await
    }

    /// What a person is a member of. While a merge waits in the queue they are two members of one partnership.
    ///
    /// # Errors
    /// The database failed.
    pub async fn memberships(&self, person: PersonId) -> Result<Vec<(PartnershipId, MemberId)>, StoreError> {
        let mut held = self.pools.reader().await?;
        memberships(&mut held.conn(), person).await
    }

    /// Everything stored about a person, read at one moment; none when there is no such person.
    ///
    /// # Errors
    /// The database failed.
    pub async fn personal(&self, person: PersonId) -> Result<Option<PersonExport>, StoreError> {
        let mut tx = self.pools.snapshot().await?;
        let mut conn = tx.conn();
        let Some(row) = find(&mut conn, person).await? else { return Ok(None) };
        let sql = "SELECT t.id, t.salt, t.body, t.language, t.author, t.personal, t.partnership
                   FROM member m JOIN text t ON t.partnership = m.partnership AND t.author = m.member
                   WHERE m.person = $1 AND t.personal = 1 ORDER BY t.partnership, t.id";
        let texts = conn.rows(sql, args![person]).await?;
        let export = PersonExport {
            waiting: outbox::waiting(&mut conn, &row).await?,
            memberships: memberships(&mut conn, person).await?,
            texts: texts
                .iter()
                .map(|row| Ok((PartnershipId(row.get(6)?), text_row(row)?)))
                .collect::<Result<_, StoreError>>()?,
            person: row,
        };
        tx.rollback().await?;
        Ok(Some(export))
    }
}
