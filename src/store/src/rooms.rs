//! The rooms a partnership speaks in: its claims of kind room, read back.

use std::collections::HashMap;

use convenor_core::{
    ids::{PartnershipId, RoomId},
    port::{Place, Target},
};

use crate::{
    ClaimKind, Store, StoreError,
    engine::{Conn, Value, args},
    many::padded,
    outbox::{self, target_lane},
    writer::Verdict,
};

/// The value under which a room is claimed: `matrix:!abc:example.org`.
#[must_use]
pub fn room_claim(place: &Place) -> String {
    format!("{}:{}", place.platform, place.id)
}

/// The attached rooms of these partnerships, by their number in each.
pub(crate) async fn of_many(
    conn: &mut Conn<'_>,
    partnerships: &[Value<'_>],
) -> Result<HashMap<PartnershipId, Vec<(RoomId, Place)>>, StoreError> {
    // Of the two indexes that fit, SQLite would take the one of all rooms there are: the kind is put so that it fits none.
    let sql = "SELECT partnership, value, detail FROM claim
               WHERE kind || '' = 'room' AND partnership IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                   $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
               ORDER BY partnership, detail";
    let mut found = HashMap::<_, Vec<_>>::new();
    for row in conn.rows(sql, partnerships).await? {
        let value = row.get::<String>(1)?;
        let (platform, id) = value.split_once(':').ok_or(StoreError::Corrupt { what: "claim" })?;
        let platform = platform.parse().map_err(|_| StoreError::Corrupt { what: "claim" })?;
        let room = (RoomId(row.small(2)?), Place { platform, id: id.to_owned() });
        found.entry(PartnershipId(row.get(0)?)).or_default().push(room);
    }
    Ok(found)
}

impl Store {
    /// The attached rooms of a partnership, by their number in it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn rooms(&self, partnership: PartnershipId) -> Result<Vec<(RoomId, Place)>, StoreError> {
        let mut held = self.pools.reader().await?;
        Ok(of_many(&mut held.conn(), &padded(&[partnership])).await?.remove(&partnership).unwrap_or_default())
    }

    /// A room goes on as another: its claim and what waits for it are the other's from now on. Where the other is
    /// attached already, to the same partnership, the old claim is given up. Tells whose room it is; none: nobody's, or
    /// the other belongs to somebody else.
    ///
    /// # Errors
    /// The database failed.
    pub async fn move_room(&self, from: &Place, to: &Place) -> Result<Option<PartnershipId>, StoreError> {
        let (from, to) = (from.clone(), to.clone());
        self.write(move |conn| {
            Box::pin(async move {
                let kind = ClaimKind::Room.word();
                let (old, new) = (room_claim(&from), room_claim(&to));
                let sql = "SELECT partnership FROM claim WHERE kind = $1 AND value = $2";
                let Some(holder) = conn.row(sql, args![kind, &old]).await? else { return Ok(Verdict::Keep(None)) };
                let holder = holder.get::<i64>(0)?;
                match conn.row(sql, args![kind, &new]).await? {
                    None => {
                        let sql = "UPDATE claim SET value = $3 WHERE kind = $1 AND value = $2";
                        conn.execute(sql, args![kind, &old, &new]).await?;
                    }
                    Some(row) if row.get::<i64>(0)? == holder => {
                        conn.execute("DELETE FROM claim WHERE kind = $1 AND value = $2", args![kind, &old]).await?;
                    }
                    Some(_) => return Ok(Verdict::Keep(None)),
                }
                let (old, new) = (target_lane(&Target::Room(from)), target_lane(&Target::Room(to)));
                conn.execute("INSERT INTO lane (lane) VALUES ($1) ON CONFLICT (lane) DO NOTHING", args![&new]).await?;
                let sql = "UPDATE outbox SET lane = $2 WHERE lane = $1 AND state = 0";
                conn.execute(sql, args![&old, &new]).await?;
                outbox::settle(conn, &old).await?;
                outbox::settle(conn, &new).await?;
                // Whoever has this partnership in memory reads its rooms again.
                conn.execute("UPDATE partnership SET rev = rev + 1 WHERE id = $1", args![holder]).await?;
                Ok(Verdict::Keep(Some(PartnershipId(holder))))
            })
        })
        .await
    }
}
