//! Cards: which of the bot's messages are kept up to date, and whether the ledger went on since they were last compared.
//!
//! Nothing marks a card when its partnership changes: it is due while the ledger is longer than what it has seen.

use chrono::{DateTime, Utc};
use convenor_core::{
    ids::{PartnershipId, Ref},
    port::{Place, Target},
};

use crate::{
    Store, StoreError,
    engine::{args, up},
    outbox::target_lane,
    writer::Verdict,
};

/// A message that is kept up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The partnership.
    pub partnership: PartnershipId,
    /// The proposal or poll it shows.
    pub reference: Ref,
    /// The room it stands in.
    pub place: Place,
    /// The platform's id of the message.
    pub message: String,
    /// A hash of what it shows.
    pub shown: String,
}

impl Store {
    /// Keeps a message up to date from now on; one about the same in the same room before it is forgotten. `seen` is the
    /// ledger's length its words come from.
    ///
    /// # Errors
    /// The database failed.
    pub async fn keep_card(&self, card: &Card, seen: u64, not_before: DateTime<Utc>) -> Result<(), StoreError> {
        let card = card.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "INSERT INTO card (partnership, reference, platform, place, message, shown, seen, due)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                           ON CONFLICT (partnership, reference, platform, place) DO UPDATE SET
                           message = excluded.message, shown = excluded.shown, seen = excluded.seen, due = excluded.due";
                let reference = card.reference.to_string();
                let args = args![
                    card.partnership,
                    &reference,
                    card.place.platform.as_str(),
                    &card.place.id,
                    &card.message,
                    &card.shown,
                    length(seen),
                    up(not_before),
                ];
                conn.execute(sql, args).await?;
                Ok(Verdict::Keep(()))
            })
        })
        .await
    }

    /// The cards to be looked at now: their ledger went on, they may be edited again, and their room is in reach.
    ///
    /// # Errors
    /// The database failed.
    pub async fn due_cards(&self, now: DateTime<Utc>, limit: u32) -> Result<Vec<Card>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT c.partnership, c.reference, c.platform, c.place, c.message, c.shown
                   FROM card c JOIN partnership p ON p.id = c.partnership
                   LEFT JOIN lane l ON l.lane = 'room/' || c.platform || '/' || c.place
                   WHERE c.seen < p.seq AND c.due <= $1 AND COALESCE(l.dead, 0) = 0
                   ORDER BY c.due, c.partnership, c.reference LIMIT $2";
        let rows = held.conn().rows(sql, args![now, i64::from(limit)]).await?;
        rows.iter()
            .map(|row| {
                let corrupt = |_| StoreError::Corrupt { what: "card" };
                let platform = row.get::<String>(2)?.parse().map_err(|_| StoreError::Corrupt { what: "card" })?;
                Ok(Card {
                    partnership: PartnershipId(row.get(0)?),
                    reference: row.get::<String>(1)?.parse().map_err(corrupt)?,
                    place: Place { platform, id: row.get(3)? },
                    message: row.get(4)?,
                    shown: row.get(5)?,
                })
            })
            .collect()
    }

    /// When the next card is to be looked at.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next_card(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT c.due FROM card c JOIN partnership p ON p.id = c.partnership
                   LEFT JOIN lane l ON l.lane = 'room/' || c.platform || '/' || c.place
                   WHERE c.seen < p.seq AND COALESCE(l.dead, 0) = 0 ORDER BY c.due LIMIT 1";
        held.conn().row(sql, &[]).await?.map(|row| row.instant(0)).transpose()
    }

    /// Looks at a card again at an instant (UTC).
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_off_card(&self, card: &Card, until: DateTime<Utc>) -> Result<(), StoreError> {
        let card = card.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE card SET due = $5
                           WHERE partnership = $1 AND reference = $2 AND platform = $3 AND place = $4";
                let reference = card.reference.to_string();
                let platform = card.place.platform.as_str();
                conn.execute(sql, args![card.partnership, &reference, platform, &card.place.id, up(until)]).await?;
                Ok(Verdict::Keep(()))
            })
        })
        .await
    }

    /// Leaves a card as it is from now on: it is settled, or its message is gone.
    ///
    /// # Errors
    /// The database failed.
    pub async fn forget_card(&self, card: &Card) -> Result<(), StoreError> {
        let card = card.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "DELETE FROM card
                           WHERE partnership = $1 AND reference = $2 AND platform = $3 AND place = $4";
                let reference = card.reference.to_string();
                conn.execute(sql, args![card.partnership, &reference, card.place.platform.as_str(), &card.place.id])
                    .await?;
                Ok(Verdict::Keep(()))
            })
        })
        .await
    }

    /// An answer that found neither its question nor its reader waits with what else waits for that account. False when no
    /// such message waits.
    ///
    /// # Errors
    /// The database failed.
    pub async fn readdress(&self, id: i64, target: &Target) -> Result<bool, StoreError> {
        let lane = target_lane(target);
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "SELECT lane FROM outbox WHERE id = $1 AND state = 0";
                let Some(row) = conn.row(sql, args![id]).await? else { return Ok(Verdict::Undo(false)) };
                let before: String = row.get(0)?;
                let sql = "UPDATE outbox SET lane = $2, reply_to = NULL, parts = NULL, first_attempt = NULL
                           WHERE id = $1";
                conn.execute(sql, args![id, &lane]).await?;
                let sql = "INSERT INTO lane (lane) VALUES ($1) ON CONFLICT (lane) DO NOTHING";
                conn.execute(sql, args![&lane]).await?;
                crate::outbox::settle(conn, &before).await?;
                crate::outbox::settle(conn, &lane).await?;
                Ok(Verdict::Keep(true))
            })
        })
        .await
    }
}

fn length(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
