//! A commit: everything one cause changes, written together or not at all.

use chrono::{DateTime, Utc};
use convenor_core::{
    checkpoint::Checkpoint,
    ids::{MemberId, PartnershipId},
    port::Target,
};
use serde::Deserialize;

use crate::{
    ClaimOp, LedgerPart, NewMessage, PeopleOp, Settled, StoreError, ballots, checkpoints, claims,
    engine::{Conn, args},
    ledger, outbox, people,
    writer::Verdict,
};

/// What is to be written in one go.
#[derive(Debug, Default)]
pub struct Commit {
    /// What the ledger gains; nothing when only people, claims or messages change.
    pub ledger: Option<LedgerPart>,
    /// The partnership it is about where there is no ledger part: whose claims and members are meant.
    pub partnership: Option<PartnershipId>,
    /// What must be unique beyond this partnership.
    pub claims: Vec<ClaimOp>,
    /// Changes of persons and accounts.
    pub people: Vec<PeopleOp>,
    /// What is to be said.
    pub outbox: Vec<NewMessage>,
    /// A target that turned out to be out of reach, and what the platform said: what waits for it waits on.
    pub lost: Option<(Target, String)>,
    /// What was heard; heard before means nothing is written.
    pub inbound: Option<Inbound>,
    /// Where the ledger stood, signed. One whose key was handed over meanwhile makes the whole commit [`Outcome::Stale`].
    pub checkpoints: Vec<Checkpoint>,
    /// Rounds and polls that close: their sealed ballots and the key go, what is kept comes.
    pub settled: Vec<Settled>,
    /// Work for later, kept until it is done.
    pub queue_add: Vec<QueueItem>,
    /// The queue row this commit deals with; dealt with before means nothing is written.
    pub queue_done: Option<i64>,
    /// The present instant.
    pub now: DateTime<Utc>,
}

impl Commit {
    /// Whether it does no more than take note of what was heard, let the ledger of a partnership grow by entries and texts,
    /// and speak: such are written together, with few statements for all of them.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let Self {
            ledger,
            partnership: _,
            claims,
            people,
            outbox: _,
            lost: None,
            inbound: _,
            checkpoints,
            settled,
            queue_add,
            queue_done: None,
            now: _,
        } = self
        else {
            return false;
        };
        let grows = ledger.as_ref().is_none_or(|part| {
            let more = part.erase_texts.len() + part.erase_personal_of.len() + part.members.len();
            part.partnership.is_some() && more == 0
        });
        grows && claims.len() + people.len() + checkpoints.len() + settled.len() + queue_add.len() == 0
    }

    /// The partnership it is about, unless it creates it.
    pub(crate) fn whose(&self) -> Option<PartnershipId> {
        self.ledger.as_ref().map_or(self.partnership, |part| part.partnership)
    }

    /// What is to be said, in this partnership.
    pub(crate) fn said(&self, partnership: Option<PartnershipId>) -> impl Iterator<Item = outbox::Said<'_>> {
        self.outbox.iter().map(move |message| (message, partnership, self.now))
    }
}

/// Something heard on a platform.
#[derive(Debug, Clone)]
pub struct Inbound {
    /// The platform's own id of it, with the platform in front.
    pub key: String,
    /// When it was taken in.
    pub at: DateTime<Utc>,
}

/// Work for later.
#[derive(Debug, Clone)]
pub struct QueueItem {
    /// Whose; none means this commit's.
    pub partnership: Option<PartnershipId>,
    /// What, as JSON.
    pub item: String,
}

/// What became of a commit. All but [`Outcome::Done`] wrote nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Stored.
    Done {
        /// The partnership it was about, or that it created.
        partnership: Option<PartnershipId>,
    },
    /// The partnership moved on since it was read: read again, decide again.
    Stale,
    /// This was heard, or this queue row dealt with, before.
    Duplicate,
    /// Somebody else holds what the claim at this place wants.
    ClaimTaken {
        /// Its place in [`Commit::claims`].
        index: usize,
    },
    /// What the claim at this place frees or uses is not there, not ours, or expired.
    ClaimGone {
        /// Its place in [`Commit::claims`].
        index: usize,
    },
    /// The person or account that the change at this place is about is not there.
    PersonGone {
        /// Its place in [`Commit::people`].
        index: usize,
    },
}

pub(crate) async fn apply(conn: &mut Conn<'_>, commit: &Commit) -> Result<Verdict<Outcome>, StoreError> {
    let now = commit.now;
    let partnership = match guard(conn, commit).await? {
        Ok(partnership) => partnership,
        Err(lost) => return Ok(Verdict::Undo(lost)),
    };
    if let Some(id) = commit.queue_done
        && !done(conn, id).await?
    {
        return Ok(Verdict::Undo(Outcome::Duplicate));
    }
    for (index, op) in commit.people.iter().enumerate() {
        if !people::apply(conn, op, now).await? {
            return Ok(Verdict::Undo(Outcome::PersonGone { index }));
        }
    }
    if let (Some(part), Some(partnership)) = (&commit.ledger, partnership) {
        ledger::write(conn, partnership, part).await?;
    }
    for (index, op) in commit.claims.iter().enumerate() {
        match claims::apply(conn, op, partnership, now).await? {
            claims::Claimed::Yes => {}
            claims::Claimed::Taken => return Ok(Verdict::Undo(Outcome::ClaimTaken { index })),
            claims::Claimed::Gone => return Ok(Verdict::Undo(Outcome::ClaimGone { index })),
        }
    }
    for checkpoint in &commit.checkpoints {
        let whose = partnership.ok_or(StoreError::NoPartnership)?;
        if !checkpoints::keep(conn, whose, checkpoint).await? {
            return Ok(Verdict::Undo(Outcome::Stale));
        }
    }
    for settled in &commit.settled {
        ballots::settle(conn, partnership.ok_or(StoreError::NoPartnership)?, settled).await?;
    }
    for item in &commit.queue_add {
        let whose = item.partnership.or(partnership).ok_or(StoreError::NoPartnership)?;
        add(conn, whose, &item.item).await?;
    }
    if let Some((target, why)) = &commit.lost {
        outbox::lose(conn, target, now, why).await?;
    }
    outbox::add(conn, commit.said(partnership)).await?;
    conn.flush().await?;
    Ok(Verdict::Keep(Outcome::Done { partnership }))
}

/// Takes the inbound key and moves the head in one call: the partnership, or what was lost.
async fn guard(conn: &mut Conn<'_>, commit: &Commit) -> Result<Result<Option<PartnershipId>, Outcome>, StoreError> {
    if let Some(inbound) = &commit.inbound {
        let sql = "INSERT INTO inbound (key, at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
        conn.later(sql, args![&inbound.key, inbound.at]).await?;
    }
    let moving = match &commit.ledger {
        Some(part) => ledger::advance(conn, part).await?,
        None => None,
    };
    // Their counts come last; a savepoint may have been put off before them.
    let touched = conn.flush().await?;
    let mut last = touched.into_iter().rev();
    let stale = moving.is_some() && last.next() != Some(1);
    if commit.inbound.is_some() && last.next() != Some(1) {
        return Ok(Err(Outcome::Duplicate));
    }
    match &commit.ledger {
        _ if stale => Ok(Err(Outcome::Stale)),
        None => Ok(Ok(commit.partnership)),
        Some(_) if moving.is_some() => Ok(Ok(moving)),
        Some(part) => Ok(ledger::create(conn, part).await?.map(Some).ok_or(Outcome::Stale)),
    }
}

/// Adds work for later.
pub(crate) async fn add(conn: &mut Conn<'_>, partnership: PartnershipId, item: &str) -> Result<(), StoreError> {
    conn.execute("INSERT INTO queue (partnership, item) VALUES ($1, $2)", args![partnership, item]).await?;
    Ok(())
}

/// What the store itself has to finish when a queue row is dealt with.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Known {
    Merged { gone: MemberId, kept: MemberId },
}

/// Removes a queue row; false when it is gone already. Once the ledger knows of a merge, the member that went has served:
/// until then it stood for the joined person too, so that no membership was lost.
async fn done(conn: &mut Conn<'_>, id: i64) -> Result<bool, StoreError> {
    let Some(row) = conn.row("DELETE FROM queue WHERE id = $1 RETURNING partnership, item", args![id]).await? else {
        return Ok(false);
    };
    let partnership = row.get::<i64>(0)?;
    if let Ok(Known::Merged { gone, kept }) = serde_json::from_str(&row.get::<String>(1)?) {
        let sql = "UPDATE text SET author = $3 WHERE partnership = $1 AND author = $2";
        conn.execute(sql, args![partnership, gone, kept]).await?;
        ballots::merge(conn, PartnershipId(partnership), gone, kept).await?;
        let sql = "DELETE FROM member WHERE partnership = $1 AND member = $2";
        conn.execute(sql, args![partnership, gone]).await?;
        conn.execute("UPDATE partnership SET rev = rev + 1 WHERE id = $1", args![partnership]).await?;
    }
    Ok(true)
}
