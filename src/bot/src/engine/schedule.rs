//! Time: partnerships that fall due, and work kept in the queue.

use chrono::{DateTime, Utc};
use convenor_core::{
    event::Event,
    ids::{MemberId, PartnershipId},
    remind::Recipient,
    state::State,
};
use convenor_store::{Commit, Outcome as Stored};
use serde::Deserialize;

use super::{
    Engine, EngineError,
    commit::{Frame, bare},
};

const BATCH: u32 = 64;

/// What the store leaves in the queue.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Item {
    /// Two members are one person.
    Merged { gone: MemberId, kept: MemberId },
    /// A person was erased.
    Vacated { member: MemberId },
}

impl Engine {
    /// Does everything that is due at the present instant: the queue, partnerships, messages.
    ///
    /// # Errors
    /// The database failed.
    pub async fn work(&self) -> Result<(), EngineError> {
        self.work_queue().await?;
        let now = self.now();
        if self.up_to_date(now) {
            loop {
                let due = self.store.due_partnerships(now, BATCH).await?;
                if due.is_empty() {
                    break;
                }
                for partnership in due {
                    self.tick(partnership, now).await?;
                }
            }
        }
        self.deliver().await?;
        self.renew_cards().await
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

    /// Works until told to stop: sleeps until the next thing is due or something was heard.
    ///
    /// # Errors
    /// Never; a failing database is logged and tried again.
    pub async fn run(&self, mut shutdown: tokio::sync::watch::Receiver<bool>) {
        const LONGEST_SLEEP: std::time::Duration = std::time::Duration::from_secs(60);
        const AFTER_FAILURE: std::time::Duration = std::time::Duration::from_secs(5);
        while !*shutdown.borrow() {
            let sleep = match self.work().await {
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "could not work; trying again");
                    AFTER_FAILURE
                }
                Ok(()) => match self.next_work().await {
                    Ok(Some(next)) => (next - self.now()).to_std().unwrap_or_default().min(LONGEST_SLEEP),
                    Ok(None) => LONGEST_SLEEP,
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "could not look ahead; trying again");
                        AFTER_FAILURE
                    }
                },
            };
            // A message whose platform is away stays due: look again, but not at once.
            let sleep = sleep.max(std::time::Duration::from_millis(20));
            tokio::select! {
                () = self.wake.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                _ = shutdown.changed() => {}
            }
        }
    }

    async fn tick(&self, partnership: PartnershipId, now: DateTime<Utc>) -> Result<(), EngineError> {
        let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(()) };
        let Some(live) = guard.as_mut() else { return Ok(()) };
        let (part, told) = self.seal_due(live, now)?;
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
        let (events, erased) = match item {
            Item::Merged { gone, kept } => (vec![Event::MembersMerged { gone, kept }], Vec::new()),
            Item::Vacated { member } => {
                let texts = personal_texts(&live.state, member);
                let mut events = vec![Event::SeatVacated { member }];
                if !texts.is_empty() {
                    events.push(Event::TextsErased { texts: texts.clone() });
                }
                (events, texts)
            }
        };
        let frame = Frame { at: now, now, by: None, via: None };
        let (mut part, told) = self.seal(live, bare(events), Vec::new(), &frame)?;
        part.erase_texts = erased;
        let outbox = self.address(live, &told, None, now)?;
        let commit = Commit { ledger: Some(part), outbox, queue_done: Some(id), now, ..Commit::default() };
        // Whatever became of it, people changed: read them again.
        self.store_commit(live, commit).await?;
        *guard = None;
        Ok(())
    }
}

/// A person's words that are theirs alone: reminders to themselves. Reasons and statements stay with the organisation.
fn personal_texts(state: &State, member: MemberId) -> Vec<convenor_core::ids::TextId> {
    state
        .reminders
        .values()
        .filter(|reminder| reminder.by == Some(member) && reminder.to == Recipient::Member(member))
        .map(|reminder| reminder.text)
        .collect()
}
