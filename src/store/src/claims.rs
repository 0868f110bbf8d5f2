//! Claims: what must be unique beyond one partnership, such as rooms, short codes and link codes.

use chrono::{DateTime, Utc};
use convenor_core::ids::{PartnershipId, PersonId};

use crate::{
    Store, StoreError,
    engine::{Conn, args, up},
};

/// What sort of thing is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    /// A room attached to a partnership.
    Room,
    /// A partnership's short code.
    Code,
    /// A one-time code that attaches a room.
    RoomLink,
    /// A one-time code that joins two accounts.
    PersonLink,
    /// The hash of a secret by which people outside the rooms answer a poll.
    PollLink,
}

impl ClaimKind {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Code => "code",
            Self::RoomLink => "room-link",
            Self::PersonLink => "person-link",
            Self::PollLink => "poll-link",
        }
    }
}

/// A change of claims.
#[derive(Debug, Clone)]
pub enum ClaimOp {
    /// Takes it, unless somebody holds it; an expired one is free.
    Take {
        /// What sort.
        kind: ClaimKind,
        /// What.
        value: String,
        /// A number to keep with it: the room's.
        detail: i64,
        /// Until when (UTC); none: for good.
        expires: Option<DateTime<Utc>>,
        /// The person it belongs to; none: this commit's partnership.
        person: Option<PersonId>,
    },
    /// Gives it up, if it is this commit's partnership's or this person's.
    Free {
        /// What sort.
        kind: ClaimKind,
        /// What.
        value: String,
        /// The person it belongs to; none: this commit's partnership.
        person: Option<PersonId>,
    },
    /// Uses it up, whoever holds it.
    Use {
        /// What sort.
        kind: ClaimKind,
        /// What.
        value: String,
    },
}

/// A claim somebody holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// The partnership that holds it.
    pub partnership: Option<PartnershipId>,
    /// The person who holds it.
    pub person: Option<PersonId>,
    /// The number kept with it.
    pub detail: i64,
    /// Until when (UTC).
    pub expires: Option<DateTime<Utc>>,
}

pub(crate) enum Claimed {
    Yes,
    Taken,
    Gone,
}

pub(crate) async fn apply(
    conn: &mut Conn<'_>,
    op: &ClaimOp,
    partnership: Option<PartnershipId>,
    now: DateTime<Utc>,
) -> Result<Claimed, StoreError> {
    let (touched, otherwise) = match op {
        ClaimOp::Take { kind, value, detail, expires, person } => {
            let partnership = if person.is_some() { None } else { partnership };
            if partnership.is_none() && person.is_none() {
                return Err(StoreError::NoPartnership);
            }
            let sql = "INSERT INTO claim (kind, value, partnership, person, detail, expires)
                       VALUES ($1, $2, $3, $4, $5, $6)
                       ON CONFLICT (kind, value) DO UPDATE SET partnership = excluded.partnership,
                           person = excluded.person, detail = excluded.detail, expires = excluded.expires
                       WHERE claim.expires <= $7";
            let args = args![kind.word(), value, partnership, *person, *detail, expires.map(up), now];
            (conn.execute(sql, args).await?, Claimed::Taken)
        }
        ClaimOp::Free { kind, value, person } => {
            let partnership = if person.is_some() { None } else { partnership };
            let sql = "DELETE FROM claim WHERE kind = $1 AND value = $2 AND (partnership = $3 OR person = $4)";
            (conn.execute(sql, args![kind.word(), value, partnership, *person]).await?, Claimed::Gone)
        }
        ClaimOp::Use { kind, value } => {
            let sql = "DELETE FROM claim WHERE kind = $1 AND value = $2 AND (expires IS NULL OR expires > $3)";
            (conn.execute(sql, args![kind.word(), value, now]).await?, Claimed::Gone)
        }
    };
    Ok(if touched == 1 { Claimed::Yes } else { otherwise })
}

impl Store {
    /// Who holds a claim at this instant; an expired one is held by nobody.
    ///
    /// # Errors
    /// The database failed.
    pub async fn claim(
        &self,
        kind: ClaimKind,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<ClaimRow>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT partnership, person, detail, expires FROM claim
                   WHERE kind = $1 AND value = $2 AND (expires IS NULL OR expires > $3)";
        let Some(row) = held.conn().row(sql, args![kind.word(), value, now]).await? else { return Ok(None) };
        Ok(Some(ClaimRow {
            partnership: row.get::<Option<i64>>(0)?.map(PartnershipId),
            person: row.get::<Option<i64>>(1)?.map(PersonId),
            detail: row.get(2)?,
            expires: row.maybe_instant(3)?,
        }))
    }
}
