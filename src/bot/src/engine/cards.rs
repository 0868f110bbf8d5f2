//! Cards: messages that are kept up to date, on platforms that can edit what they said. Posted once through the outbox, then
//! compared with the state whenever the ledger went on, and edited at most once every few seconds.

use std::time::Duration;

use chrono::TimeDelta;
use convenor_core::{
    card::{self, Card as Shown, is_card},
    ids::{PartnershipId, Ref},
    notice::Notice,
    port::{Mouth, Part, Place, SendError, Sent, Target},
};
use convenor_store::{Card, Delivery};
use sha2::{Digest as _, Sha256};

use tokio::sync::watch;

use super::{AFTER_FAILURE, Engine, EngineError, LONGEST_SLEEP, live::Live};

const BATCH: u32 = 100;
/// A burst of answers is one edit.
const PAUSE: TimeDelta = TimeDelta::seconds(3);
/// What the platform did not take is tried again after this long.
const AGAIN: TimeDelta = TimeDelta::seconds(30);

impl Engine {
    /// What a card that is still to be sent shows now; none where it is no card, or the platform keeps none.
    pub(super) async fn card_of(
        &self,
        delivery: &Delivery,
        notice: &Notice,
        target: &Target,
    ) -> Result<Option<Shown>, EngineError> {
        let (Target::Room(place), Some(id), Some(reference)) = (target, delivery.partnership, notice.refs.first())
        else {
            return Ok(None);
        };
        if !is_card(&notice.kind)
            || notice.buttons.is_empty()
            || !self.mouth(place.platform).is_some_and(|mouth| mouth.cards())
        {
            return Ok(None);
        }
        let guard = self.cache.lock(&self.store, id).await?;
        Ok(guard.as_ref().and_then(|guard| guard.as_ref()).and_then(|live| card::card(&live.state, *reference)))
    }

    /// Keeps a card that was just posted up to date from now on. Its last piece is the one that changes.
    pub(super) async fn keep_card(
        &self,
        delivery: &Delivery,
        mouth: &dyn Mouth,
        target: &Target,
        part: &Part,
        last: bool,
        arrived: &Sent,
    ) -> Result<(), EngineError> {
        let (Target::Room(place), Some(partnership), [reference]) =
            (target, delivery.partnership, part.refs.as_slice())
        else {
            return Ok(());
        };
        if !last || !is_card(&part.kind) || part.buttons.is_empty() || !mouth.cards() {
            return Ok(());
        }
        let card = Card {
            partnership,
            reference: *reference,
            place: place.clone(),
            message: arrived.message.clone(),
            shown: hash(part)?,
        };
        // Its words may be older than the ledger: the next look compares.
        self.store.keep_card(&card, 0, self.now() + PAUSE).await?;
        Ok(())
    }

    /// Brings every card up to date whose ledger went on.
    pub(super) async fn renew_cards(&self) -> Result<(), EngineError> {
        let _one_at_a_time = self.renewing.lock().await;
        let due = self.store.due_cards(self.now(), BATCH).await?;
        for card in due {
            self.renew(card).await?;
        }
        Ok(())
    }

    /// Keeps cards up to date until told to stop.
    pub(super) async fn keep_renewing(&self, mut shutdown: watch::Receiver<bool>) {
        while !*shutdown.borrow() {
            let pause = match self.until_next_card().await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "cards could not be renewed");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = self.wake_cards.notified() => {}
                () = tokio::time::sleep(pause) => {}
                _ = shutdown.changed() => {}
            }
        }
    }

    async fn until_next_card(&self) -> Result<Duration, EngineError> {
        self.renew_cards().await?;
        let Some(next) = self.store.next_card().await? else { return Ok(LONGEST_SLEEP) };
        let pause = (next - self.now()).to_std().unwrap_or_default();
        Ok(pause.clamp(Duration::from_millis(20), LONGEST_SLEEP))
    }

    async fn renew(&self, card: Card) -> Result<(), EngineError> {
        let now = self.now();
        let Some(mouth) = self.mouth(card.place.platform).filter(|mouth| mouth.cards()) else {
            self.store.put_off_card(&card, now + AGAIN).await?;
            return Ok(());
        };
        let Some((part, settled, seen)) = self.wanted_card(card.partnership, card.reference, &card.place).await? else {
            return Ok(self.store.forget_card(&card).await?);
        };
        let shown = hash(&part)?;
        if shown != card.shown {
            crate::fail::point("before-edit");
            match mouth.edit(&card.place, &card.message, &part).await {
                Ok(()) => crate::fail::point("after-edit"),
                Err(SendError::Later { after, source }) => {
                    tracing::warn!(error = &*source as &dyn std::error::Error, "card not renewed yet");
                    let wait = after.and_then(|after| TimeDelta::from_std(after).ok()).unwrap_or(AGAIN);
                    return Ok(self.store.put_off_card(&card, now + wait.max(PAUSE)).await?);
                }
                Err(SendError::Refused(source)) => {
                    tracing::warn!(error = &*source as &dyn std::error::Error, "card left as it is");
                    return Ok(self.store.forget_card(&card).await?);
                }
                Err(SendError::Gone(source)) => {
                    let target = Target::Room(card.place.clone());
                    return self.lose(Some(card.partnership), &target, source.to_string()).await;
                }
            }
        }
        if settled {
            return Ok(self.store.forget_card(&card).await?);
        }
        self.store.keep_card(&Card { shown, ..card }, seen, now + PAUSE).await?;
        Ok(())
    }

    /// The last piece of the card as it should be, whether that is its last word, and the ledger it was made from.
    async fn wanted_card(
        &self,
        partnership: PartnershipId,
        reference: Ref,
        place: &Place,
    ) -> Result<Option<(Part, bool, u64)>, EngineError> {
        let Some(guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(None) };
        let Some(live) = guard.as_ref() else { return Ok(None) };
        let Some(Shown { notice, settled }) = card::card(&live.state, reference) else { return Ok(None) };
        let part = self.last_part(live, &notice, place).await?;
        Ok(Some((part, settled, live.head.seq)))
    }

    async fn last_part(&self, live: &Live, notice: &Notice, place: &Place) -> Result<Part, EngineError> {
        let mut said = self.say_in(live, notice, place).await?;
        Ok(Part {
            kind: said.kind,
            refs: said.refs,
            text: said.texts.pop().unwrap_or_default(),
            language: Some(said.language),
            data: said.data,
            private: false,
            mentions: Vec::new(),
            reply_to: None,
            buttons: said.buttons,
            files: Vec::new(),
        })
    }
}

/// What is shown, as one word: the text and the buttons.
fn hash(part: &Part) -> Result<String, EngineError> {
    let shown = serde_json::to_vec(&(&part.text, &part.buttons))?;
    Ok(hex::encode(Sha256::digest(shown)))
}
