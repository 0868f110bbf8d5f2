//! Delivery: which messages are due, and what became of them.
//!
//! A row is taken, rendered, *frozen* (its parts and the time of the first attempt never change again) and sent part by
//! part under keys made of its id; then it is delivered, tried again later, parked or dropped.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use convenor_core::{
    ids::{PartnershipId, PersonId, Ref},
    port::{Account, Place, Platform, Target},
};

use crate::{
    Commit, PersonRow, Store, StoreError,
    engine::{Conn, Row, args, up},
    outbox::{self, lane_target, target_lane},
    persons,
    writer::Verdict,
};

/// The topic of what holds a secret: once it is delivered, nothing of it stays in the files.
const SECRET: &str = "poll.link";

/// A message to be sent now.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Its number, never reused: the stem of the key platforms know it by.
    pub id: i64,
    /// The partnership it comes from.
    pub partnership: Option<PartnershipId>,
    /// To whom.
    pub to: Reader,
    /// What it is about.
    pub topic: String,
    /// The notice, as JSON.
    pub notice: String,
    /// Higher is more urgent.
    pub urgency: i16,
    /// The platform's id of the message it answers.
    pub reply_to: Option<String>,
    /// Whether only its reader may see it.
    pub private: bool,
    /// When it was written (UTC).
    pub created: DateTime<Utc>,
    /// When it was meant to be sent (UTC).
    pub not_before: DateTime<Utc>,
    /// When it is to be tried (UTC).
    pub due: DateTime<Utc>,
    /// How often it was tried in vain.
    pub attempts: u32,
    /// When it was first tried (UTC); none before [`Store::freeze`].
    pub first_attempt: Option<DateTime<Utc>>,
    /// The frozen parts, as JSON.
    pub parts: Option<String>,
    /// The platform's message id of each part that arrived.
    pub sent: Vec<Option<String>>,
}

/// Who reads a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// Everybody in a room.
    Room(Place),
    /// One account.
    Account(Account),
    /// A person with at least one account in reach.
    Person(Box<PersonRow>),
}

/// A message as its first attempt froze it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// The parts, as JSON.
    pub parts: String,
    /// When it was first tried (UTC).
    pub first_attempt: DateTime<Utc>,
    /// The platform's message id of each part that arrived.
    pub sent: Vec<Option<String>>,
}

/// A message no platform will take.
#[derive(Debug, Clone)]
pub struct Parked {
    /// Its number.
    pub id: i64,
    /// The partnership it comes from.
    pub partnership: Option<PartnershipId>,
    /// The room or account it was for; none: a person.
    pub target: Option<Target>,
    /// The person it was for.
    pub person: Option<PersonId>,
    /// What it is about.
    pub topic: String,
    /// What the platform said.
    pub why: String,
}

/// A target out of reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadTarget {
    /// Which.
    pub target: Target,
    /// Since when (UTC).
    pub at: DateTime<Utc>,
    /// What the platform said.
    pub why: String,
}

/// What one of the bot's messages was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMessage {
    /// The partnership it came from.
    pub partnership: Option<PartnershipId>,
    /// The references in it.
    pub refs: Vec<Ref>,
    /// What it is about.
    pub topic: String,
}

impl Store {
    /// What may be sent at this instant, by target, then in order: the first waiting message of each room and account, all
    /// that are due of each person. Dead targets are passed over. Nothing is leased: asked again, it answers the same until
    /// the rows are dealt with.
    ///
    /// # Errors
    /// The database failed.
    pub async fn claim_deliveries(&self, now: DateTime<Utc>, limit: u32) -> Result<Vec<Delivery>, StoreError> {
        let mut held = self.pools.reader().await?;
        let mut conn = held.conn();
        // The cross join keeps SQLite at the lanes that are ready: it would rather go through all that waits.
        let sql = "WITH ready AS (
                       SELECT lane FROM lane WHERE due <= $1 AND due IS NOT NULL AND dead = 0 ORDER BY due, lane LIMIT $2
                   )
                   SELECT o.id, o.partnership, o.lane, o.person, o.topic, o.notice, o.urgency, o.reply_to, o.private,
                       o.created, o.attempts, o.first_attempt, o.parts, o.sent, o.not_before, o.due
                   FROM ready CROSS JOIN outbox o
                   WHERE o.lane = ready.lane AND o.state = 0 AND o.due <= $1 AND (o.person IS NOT NULL
                       OR o.id = (SELECT MIN(f.id) FROM outbox f WHERE f.lane = ready.lane AND f.state = 0))
                   ORDER BY o.lane, o.id LIMIT $2";
        let rows = conn.rows(sql, args![now, i64::from(limit)]).await?;
        let mut people = HashMap::new();
        let mut deliveries = Vec::with_capacity(rows.len());
        for row in &rows {
            let to = match lane_target(&row.get::<String>(2)?)? {
                Some(Target::Room(place)) => Reader::Room(place),
                Some(Target::Account(account)) => Reader::Account(account),
                None => {
                    let person = PersonId(row.get(3)?);
                    if let std::collections::hash_map::Entry::Vacant(entry) = people.entry(person) {
                        entry.insert(persons::find(&mut conn, person).await?);
                    }
                    match people.get(&person) {
                        Some(Some(person)) => Reader::Person(Box::new(person.clone())),
                        // Erased since the rows were read, and these with them.
                        _ => continue,
                    }
                }
            };
            deliveries.push(delivery(row, to)?);
        }
        Ok(deliveries)
    }

    /// When the next message falls due, in the future or the past; with `after`, the next one after that instant.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next_delivery(&self, after: Option<DateTime<Utc>>) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT due FROM lane WHERE due > $1 AND due IS NOT NULL AND dead = 0 ORDER BY due LIMIT 1";
        let after = after.map_or(i64::MIN, |after| after.timestamp_millis());
        held.conn().row(sql, args![after]).await?.map(|row| row.instant(0)).transpose()
    }

    /// Stores the rendered parts and the time of the first attempt, once: later calls get what the first one stored. None
    /// when no such message waits.
    ///
    /// # Errors
    /// The database failed.
    pub async fn freeze(&self, id: i64, parts: String, at: DateTime<Utc>) -> Result<Option<Frozen>, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE outbox SET parts = COALESCE(parts, $2), first_attempt = COALESCE(first_attempt, $3)
                           WHERE id = $1 AND state = 0 RETURNING parts, first_attempt, sent";
                let Some(row) = conn.row(sql, args![id, &parts, at]).await? else { return Ok(Verdict::Undo(None)) };
                Ok(Verdict::Keep(Some(Frozen {
                    parts: row.get(0)?,
                    first_attempt: row.instant(1)?,
                    sent: sent(&row, 2)?,
                })))
            })
        })
        .await
    }

    /// Remembers that a part arrived, and what it was about. When it was the last of `part_count`, the message is delivered
    /// and its notice and parts are forgotten. False when no such message waits. `refs` is a JSON list of references.
    ///
    /// # Errors
    /// The database failed.
    pub async fn part_sent(
        &self,
        id: i64,
        index: usize,
        part_count: usize,
        message: &str,
        platform: Platform,
        refs: &str,
    ) -> Result<bool, StoreError> {
        let (message, refs) = (message.to_owned(), refs.to_owned());
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "SELECT lane, partnership, topic, sent FROM outbox WHERE id = $1 AND state = 0";
                let Some(row) = conn.row(sql, args![id]).await? else { return Ok(Verdict::Undo(false)) };
                let mut sent = sent(&row, 3)?;
                sent.resize(sent.len().max(part_count).max(index + 1), None);
                if let Some(part) = sent.get_mut(index) {
                    *part = Some(message.clone());
                }
                let delivered = sent.iter().all(Option::is_some);
                let list = serde_json::to_string(&sent).map_err(|_| StoreError::Corrupt { what: "message ids" })?;
                let sql = if delivered {
                    "UPDATE outbox SET sent = $2, state = 1, notice = '', parts = NULL WHERE id = $1"
                } else {
                    "UPDATE outbox SET sent = $2 WHERE id = $1"
                };
                conn.execute(sql, args![id, &list]).await?;
                let sql = "INSERT INTO message (platform, id, partnership, refs, topic) VALUES ($1, $2, $3, $4, $5)
                           ON CONFLICT (platform, id) DO NOTHING";
                let (partnership, topic) = (row.get::<Option<i64>>(1)?, row.get::<String>(2)?);
                conn.execute(sql, args![platform.as_str(), &message, partnership, &refs, &topic]).await?;
                if delivered {
                    // The secret of a link stood in it.
                    conn.traces.erased |= topic == SECRET;
                    outbox::settle(conn, &row.get::<String>(0)?).await?;
                }
                Ok(Verdict::Keep(true))
            })
        })
        .await
    }

    /// Tries a message again at an instant (UTC), a parked one too. False when there is none.
    ///
    /// # Errors
    /// The database failed.
    pub async fn retry(&self, id: i64, next_attempt: DateTime<Utc>) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE outbox SET due = $2, attempts = attempts + 1, state = 0, why = NULL
                           WHERE id = $1 AND state <> 1 RETURNING lane";
                settled(conn.row(sql, args![id, up(next_attempt)]).await?, conn).await
            })
        })
        .await
    }

    /// Sets a message aside that no platform will take, for the operator to see; what waits behind it goes on. False when
    /// no such message waits.
    ///
    /// # Errors
    /// The database failed.
    pub async fn park(&self, id: i64, why: &str) -> Result<bool, StoreError> {
        let why = why.to_owned();
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE outbox SET state = 2, why = $2 WHERE id = $1 AND state = 0 RETURNING lane";
                settled(conn.row(sql, args![id, &why]).await?, conn).await
            })
        })
        .await
    }

    /// Puts off a message that has not begun, because its reader keeps other hours. What was due long before stays known as
    /// late. False when no such message waits.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_off(&self, id: i64, until: DateTime<Utc>, late: bool) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE outbox SET due = $2, not_before = CASE WHEN $3 = 1 THEN not_before ELSE $2 END
                           WHERE id = $1 AND state = 0 AND parts IS NULL RETURNING lane";
                settled(conn.row(sql, args![id, up(until), late]).await?, conn).await
            })
        })
        .await
    }

    /// What waits in the lane of a room or account behind a message, in order.
    ///
    /// # Errors
    /// The database failed.
    pub async fn behind(&self, first: &Delivery, limit: u32) -> Result<Vec<Delivery>, StoreError> {
        let lane = match &first.to {
            Reader::Room(place) => target_lane(&Target::Room(place.clone())),
            Reader::Account(account) => target_lane(&Target::Account(account.clone())),
            Reader::Person(_) => return Ok(Vec::new()),
        };
        let mut held = self.pools.reader().await?;
        let sql = "SELECT o.id, o.partnership, o.lane, o.person, o.topic, o.notice, o.urgency, o.reply_to, o.private,
                       o.created, o.attempts, o.first_attempt, o.parts, o.sent, o.not_before, o.due
                   FROM outbox o WHERE o.lane = $1 AND o.state = 0 AND o.id > $2 ORDER BY o.id LIMIT $3";
        let rows = held.conn().rows(sql, args![&lane, first.id, i64::from(limit)]).await?;
        rows.iter().map(|row| delivery(row, first.to.clone())).collect()
    }

    /// Drops a message nobody wants any more. False when it is gone or delivered.
    ///
    /// # Errors
    /// The database failed.
    pub async fn drop_row(&self, id: i64) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "DELETE FROM outbox WHERE id = $1 AND state <> 1 RETURNING lane";
                settled(conn.row(sql, args![id]).await?, conn).await
            })
        })
        .await
    }

    /// Marks a target out of reach: its messages wait, others go on. An account's person is not in reach there either, and
    /// their partnerships are due. What is said about it goes into one commit with it: see [`Commit::lost`].
    ///
    /// # Errors
    /// The database failed.
    pub async fn mark_dead(&self, target: &Target, at: DateTime<Utc>, why: &str) -> Result<(), StoreError> {
        let lost = Some((target.clone(), why.to_owned()));
        self.commit(Commit { lost, now: at, ..Commit::default() }).await.map(drop)
    }

    /// A target is in reach again: what waits for it is due as it was at first. False when it was not dead.
    ///
    /// # Errors
    /// The database failed.
    pub async fn revive(&self, target: &Target) -> Result<bool, StoreError> {
        let target = target.clone();
        self.write(move |conn| {
            Box::pin(async move {
                let revived = outbox::revive(conn, &target).await?;
                Ok(if revived { Verdict::Keep(true) } else { Verdict::Undo(false) })
            })
        })
        .await
    }

    /// The rooms and accounts out of reach.
    ///
    /// # Errors
    /// The database failed.
    pub async fn dead_targets(&self) -> Result<Vec<DeadTarget>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT lane, dead_at, why FROM lane WHERE dead = 1 AND dead_at IS NOT NULL ORDER BY lane";
        let mut dead = Vec::new();
        for row in held.conn().rows(sql, &[]).await? {
            if let Some(target) = lane_target(&row.get::<String>(0)?)? {
                let why = row.get::<Option<String>>(2)?.unwrap_or_default();
                dead.push(DeadTarget { target, at: row.instant(1)?, why });
            }
        }
        Ok(dead)
    }

    /// The messages set aside, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn parked(&self) -> Result<Vec<Parked>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT id, partnership, lane, person, topic, why FROM outbox WHERE state = 2 ORDER BY id";
        let rows = held.conn().rows(sql, &[]).await?;
        rows.iter()
            .map(|row| {
                Ok(Parked {
                    id: row.get(0)?,
                    partnership: row.get::<Option<i64>>(1)?.map(PartnershipId),
                    target: lane_target(&row.get::<String>(2)?)?,
                    person: row.get::<Option<i64>>(3)?.map(PersonId),
                    topic: row.get(4)?,
                    why: row.get::<Option<String>>(5)?.unwrap_or_default(),
                })
            })
            .collect()
    }

    /// What one of the bot's messages was about, for a reply to it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn message(&self, platform: Platform, message: &str) -> Result<Option<SentMessage>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT partnership, refs, topic FROM message WHERE platform = $1 AND id = $2";
        let Some(row) = held.conn().row(sql, args![platform.as_str(), message]).await? else { return Ok(None) };
        Ok(Some(SentMessage {
            partnership: row.get::<Option<i64>>(0)?.map(PartnershipId),
            refs: serde_json::from_str(&row.get::<String>(1)?)
                .map_err(|_| StoreError::Corrupt { what: "references" })?,
            topic: row.get(2)?,
        }))
    }
}

/// After one row of a lane changed: the lane's due time, and whether there was such a row.
async fn settled(row: Option<Row>, conn: &mut Conn<'_>) -> Result<Verdict<bool>, StoreError> {
    let Some(row) = row else { return Ok(Verdict::Undo(false)) };
    outbox::settle(conn, &row.get::<String>(0)?).await?;
    Ok(Verdict::Keep(true))
}

fn sent(row: &Row, column: usize) -> Result<Vec<Option<String>>, StoreError> {
    match row.get::<Option<String>>(column)? {
        None => Ok(Vec::new()),
        Some(list) => serde_json::from_str(&list).map_err(|_| StoreError::Corrupt { what: "message ids" }),
    }
}

fn delivery(row: &Row, to: Reader) -> Result<Delivery, StoreError> {
    Ok(Delivery {
        id: row.get(0)?,
        partnership: row.get::<Option<i64>>(1)?.map(PartnershipId),
        to,
        topic: row.get(4)?,
        notice: row.get(5)?,
        urgency: i16::try_from(row.get::<i64>(6)?).map_err(|_| StoreError::Corrupt { what: "urgency" })?,
        reply_to: row.get(7)?,
        private: row.flag(8)?,
        created: row.instant(9)?,
        attempts: row.small(10)?,
        first_attempt: row.maybe_instant(11)?,
        parts: row.get(12)?,
        sent: sent(row, 13)?,
        not_before: row.instant(14)?,
        due: row.instant(15)?,
    })
}
