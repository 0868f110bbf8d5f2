//! Time: partnerships that fall due, and work kept in the queue.

use std::{collections::HashSet, time::Duration};

use chrono::{DateTime, Utc};
use convenor_core::{
    decision::dormancy,
    event::Event,
    ids::{MemberId, PartnershipId, TextId},
    remind::Recipient,
    state::State,
    tick::ballots_needed,
};
use convenor_store::{AT_ONCE, Commit, Outcome as Stored, Whole};
use futures_util::{StreamExt as _, future, stream};
use serde::Deserialize;
use tokio::sync::watch;

use super::{
    AFTER_FAILURE, Engine, EngineError, LONGEST_SLEEP,
    commit::{Frame, bare, head_after},
    live::Live,
};

const BATCH: u32 = 256;
/// How many due partnerships are looked up in one go.
const DUE: u32 = 1024;
/// So few partnerships are dealt with one after the other.
const HANDFUL: usize = 8;
/// Of more, so many lots are loaded and written beside each other.
const LOTS: usize = 4;
/// One with more entries is loaded alone: a lot must fit into memory.
const SMALL: u64 = 1_000;

/// What the store leaves in the queue.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Item {
    /// Two members are one person.
    Merged { gone: MemberId, kept: MemberId },
    /// A person was erased, and these texts with them.
    Vacated {
        member: MemberId,
        #[serde(default)]
        texts: Vec<TextId>,
    },
    /// A person said that they are here.
    Here { member: MemberId },
}

impl Engine {
    /// Does everything that is due at the present instant: the queue, partnerships, messages.
    ///
    /// # Errors
    /// The database failed.
    pub async fn work(&self) -> Result<(), EngineError> {
        self.plan().await?;
        self.deliver().await?;
        self.renew_cards().await
    }

    /// Does what is due at the present instant, but for sending: the queue and the partnerships.
    ///
    /// # Errors
    /// The database failed.
    pub async fn plan(&self) -> Result<(), EngineError> {
        self.signs().await?;
        self.work_queue().await?;
        let now = self.now();
        if self.up_to_date(now) {
            loop {
                let due = self.store.due_partnerships(now, DUE).await?;
                if due.is_empty() {
                    break;
                }
                self.tick_all(due, now).await?;
                self.wake_delivery.notify_one();
            }
        }
        Ok(())
    }

    /// When there is something to do next, if ever.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next_work(&self) -> Result<Option<DateTime<Utc>>, EngineError> {
        let now = self.now();
        let due = self.store.next_due().await?;
        let due = match (due, self.held_until(now)) {
            (Some(due), Some(held)) => Some(due.max(held)),
            (due, _) => due,
        };
        let delivery = self.store.next_delivery(None).await?;
        let card = self.store.next_card().await?;
        Ok([due, delivery, card].into_iter().flatten().min())
    }

    /// Works until told to stop: keeps time, delivers, and keeps cards up to date, one beside the other.
    pub async fn run(&self, shutdown: watch::Receiver<bool>) {
        tokio::join!(
            self.keep_time(shutdown.clone()),
            self.keep_delivering(shutdown.clone()),
            self.keep_renewing(shutdown)
        );
    }

    /// Sleeps until the next thing is due or something was heard. A failing database is logged and tried again.
    async fn keep_time(&self, mut shutdown: watch::Receiver<bool>) {
        while !*shutdown.borrow() {
            let sleep = match self.until_next_due().await {
                Ok(sleep) => sleep,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "could not work; trying again");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = self.wake_time.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                _ = shutdown.changed() => {}
            }
        }
    }

    async fn until_next_due(&self) -> Result<Duration, EngineError> {
        self.plan().await?;
        let now = self.now();
        let Some(due) = self.store.next_due().await? else { return Ok(LONGEST_SLEEP) };
        let due = self.held_until(now).map_or(due, |held| due.max(held));
        // What stays due for a reason of its own is looked at again, but not at once.
        Ok((due - now).to_std().unwrap_or_default().clamp(Duration::from_millis(20), LONGEST_SLEEP))
    }

    /// Ticks several: a handful one after the other, as a story tells it; after an outage in lots.
    async fn tick_all(&self, due: Vec<PartnershipId>, now: DateTime<Utc>) -> Result<(), EngineError> {
        if due.len() <= HANDFUL {
            return self.tick_each(due, now).await;
        }
        let lots: Vec<Vec<_>> = due.chunks(AT_ONCE).map(<[_]>::to_vec).collect();
        stream::iter(lots)
            .map(|lot| self.tick_lot(lot, now))
            .buffer_unordered(LOTS)
            .fold(Ok(()), |all, lot| future::ready(all.and(lot)))
            .await
    }

    /// Ticks one after the other. One that fails holds up no other; the first failure is told at the end.
    async fn tick_each(
        &self,
        due: impl IntoIterator<Item = PartnershipId>,
        now: DateTime<Utc>,
    ) -> Result<(), EngineError> {
        let mut all = Ok(());
        for partnership in due {
            all = all.and(self.tick(partnership, now).await);
        }
        all
    }

    /// Ticks a lot that is loaded and written in one go. Whoever is in memory, large, or has more to do than to append and
    /// to speak, is ticked alone. None is locked: a command that is faster makes the tick stale, and it is seen again.
    async fn tick_lot(&self, lot: Vec<PartnershipId>, now: DateTime<Utc>) -> Result<(), EngineError> {
        let (warm, cold): (Vec<_>, Vec<_>) = lot.into_iter().partition(|id| self.cache.keeps(*id));
        let wholes = self.store.wholes(&cold, SMALL).await?;
        let mut commits = Vec::with_capacity(wholes.len());
        let mut lives = Vec::with_capacity(wholes.len());
        let mut ticked = HashSet::with_capacity(wholes.len());
        // What cannot be read is said when it is ticked alone.
        for (commit, live) in wholes.into_iter().filter_map(|whole| self.plain_tick(whole, now).ok().flatten()) {
            ticked.insert(live.id);
            // Who has something to say is looked at again at once.
            lives.push((!commit.outbox.is_empty()).then_some(live));
            commits.push(commit);
        }
        crate::fail::point("before-commit");
        let outcomes = self.store.commit_many(commits).await?;
        crate::fail::point("after-commit");
        for (live, outcome) in lives.into_iter().zip(outcomes) {
            if let (Some(live), Stored::Done { .. }) = (live, outcome) {
                self.cache.put(live);
            }
        }
        self.tick_each(warm.into_iter().chain(cold.into_iter().filter(|id| !ticked.contains(id))), now).await
    }

    /// What fell due in a partnership, where that is plain.
    fn plain_tick(&self, whole: Whole, now: DateTime<Utc>) -> Result<Option<(Commit, Live)>, EngineError> {
        let mut live = Live::whole(whole)?;
        if !ballots_needed(&live.state, now).is_empty() {
            return Ok(None);
        }
        let (part, told) = self.seal_due(&mut live, now)?;
        let moved = head_after(&part);
        let commit = Commit {
            ledger: Some(part),
            outbox: self.address(&live, &told, None, now)?,
            checkpoints: std::mem::take(&mut live.signed),
            settled: std::mem::take(&mut live.settled),
            now,
            ..Commit::default()
        };
        live.stored(moved);
        Ok(commit.is_plain().then_some((commit, live)))
    }

    async fn tick(&self, partnership: PartnershipId, now: DateTime<Utc>) -> Result<(), EngineError> {
        let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(()) };
        let Some(live) = guard.as_mut() else { return Ok(()) };
        self.lay_ballots(live, ballots_needed(&live.state, now)).await?;
        let (part, told) = self.seal_due(live, now)?;
        live.people.forget_ballots();
        let outbox = self.address(live, &told, None, now)?;
        let commit = Commit { ledger: Some(part), outbox, now, ..Commit::default() };
        if !matches!(self.store_commit(live, commit).await?, Stored::Done { .. }) {
            // Somebody else was faster; what is still due is seen at the next look.
            *guard = None;
        }
        Ok(())
    }

    /// Lets ledgers know of merged and erased persons.
    pub(super) async fn work_queue(&self) -> Result<(), EngineError> {
        loop {
            let rows = self.store.queue(BATCH).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                self.settle(row.id, row.partnership, &row.item).await?;
            }
        }
    }

    async fn settle(&self, id: i64, partnership: PartnershipId, item: &str) -> Result<(), EngineError> {
        let item: Item = serde_json::from_str(item)?;
        let now = self.now();
        let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(()) };
        let Some(live) = guard.as_mut() else { return Ok(()) };
        let mut by = None;
        let (events, erased) = match item {
            Item::Here { member } => {
                by = Some(member);
                (dormancy::here(&live.state, member, now), Vec::new())
            }
            Item::Merged { gone, kept } => (vec![Event::MembersMerged { gone, kept }], Vec::new()),
            Item::Vacated { member, texts: gone } => {
                let mut texts = personal_texts(&live.state, member);
                texts.extend(gone);
                texts.sort_unstable();
                texts.dedup();
                let mut events = vec![Event::SeatVacated { member }];
                if !texts.is_empty() {
                    events.push(Event::TextsErased { texts: texts.clone() });
                }
                (events, texts)
            }
        };
        if events.is_empty() {
            self.store.commit(Commit { queue_done: Some(id), now, ..Commit::default() }).await?;
            return Ok(());
        }
        let frame = Frame { at: now, now, by, via: None };
        let (mut part, told) = self.seal(live, bare(events), Vec::new(), &frame)?;
        part.erase_texts = erased;
        let outbox = self.address(live, &told, None, now)?;
        let commit = Commit { ledger: Some(part), outbox, queue_done: Some(id), now, ..Commit::default() };
        // Whatever became of it, people changed: read them again.
        self.store_commit(live, commit).await?;
        *guard = None;
        self.wake_delivery.notify_one();
        Ok(())
    }
}

/// A person's words that are theirs alone: reminders to themselves. Reasons and statements stay with the organisation.
fn personal_texts(state: &State, member: MemberId) -> Vec<TextId> {
    state
        .reminders
        .values()
        .filter(|reminder| reminder.by == Some(member) && reminder.to == Recipient::Member(member))
        .map(|reminder| reminder.text)
        .collect()
}
