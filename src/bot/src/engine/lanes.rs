//! Lanes: every room, account and person is spoken to in order, one beside the other; a slow one holds up no other.

use std::{
    collections::{HashSet, VecDeque},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use convenor_store::{Delivery, Reader as To};
use futures_util::{StreamExt, TryStreamExt, stream::FuturesUnordered};
use tokio::sync::{Notify, watch};

use super::{AFTER_FAILURE, Engine, EngineError, LONGEST_SLEEP};

/// How many messages are looked at in one go.
const BATCH: u32 = 200;
/// How many messages of one lane are read in one go.
const BEHIND: u32 = 50;
/// How long a pass waits to look again where others are speaking.
const OTHERS: Duration = Duration::from_millis(50);

/// Who is being spoken to.
#[derive(Default)]
pub(super) struct Lanes {
    busy: Mutex<HashSet<String>>,
    /// Looking and taking is one step.
    taking: tokio::sync::Mutex<()>,
    freed: Notify,
}

impl Lanes {
    fn busy(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One reader's due messages, in order. Nobody else speaks to them meanwhile.
pub(super) struct Lane {
    lanes: Arc<Lanes>,
    name: String,
    /// What is due, never empty.
    pub(super) due: Vec<Delivery>,
}

impl Lane {
    /// Whether somebody waits for an answer in it: they come first.
    fn answers(&self) -> bool {
        self.due.iter().any(|delivery| delivery.reply_to.is_some())
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.lanes.busy().remove(&self.name);
        self.lanes.freed.notify_waiters();
    }
}

impl Engine {
    /// Sends what may be sent now, one lane beside the other, until nothing is due.
    pub(super) async fn deliver(&self) -> Result<(), EngineError> {
        loop {
            let (lanes, others) = self.take_lanes().await?;
            if !lanes.is_empty() {
                let sending = lanes.into_iter().map(|mut lane| async move { self.send_lane(&mut lane).await });
                futures_util::stream::iter(sending)
                    .buffer_unordered(self.lanes_at_once)
                    .try_for_each(|()| std::future::ready(Ok(())))
                    .await?;
            } else if others {
                drop(tokio::time::timeout(OTHERS, self.lanes.freed.notified()).await);
            } else {
                return Ok(());
            }
        }
    }

    /// Sends what falls due until told to stop. What is being sent then is finished.
    pub(super) async fn keep_delivering(&self, mut shutdown: watch::Receiver<bool>) {
        let mut waiting: VecDeque<Lane> = VecDeque::new();
        let mut sending = FuturesUnordered::new();
        while !*shutdown.borrow() {
            let failed = match self.take_lanes().await {
                Ok((lanes, _)) => {
                    waiting.extend(lanes);
                    waiting.make_contiguous().sort_by_key(|lane| !lane.answers());
                    false
                }
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "could not look for messages");
                    true
                }
            };
            // What is there is on its way before anybody looks further ahead.
            let rest = async {
                let pause = if failed { AFTER_FAILURE } else { self.until_next_delivery().await };
                tokio::time::sleep(pause).await;
            };
            tokio::pin!(rest);
            loop {
                while sending.len() < self.lanes_at_once
                    && let Some(lane) = waiting.pop_front()
                {
                    sending.push(self.send_patiently(lane));
                }
                tokio::select! {
                    biased;
                    Some(()) = sending.next(), if !sending.is_empty() => {
                        if waiting.is_empty() {
                            break;
                        }
                    }
                    () = self.wake_delivery.notified() => break,
                    () = &mut rest => break,
                    _ = shutdown.changed() => break,
                }
            }
        }
        drop(waiting);
        while sending.next().await.is_some() {}
    }

    /// A lane that fails rests, and the others go on.
    async fn send_patiently(&self, mut lane: Lane) {
        if let Err(error) = self.send_lane(&mut lane).await {
            tracing::error!(lane = lane.name, error = &error as &dyn std::error::Error, "not delivered; trying again");
            tokio::time::sleep(AFTER_FAILURE).await;
        }
    }

    /// Every lane with something due that nobody speaks to, and whether there are others.
    async fn take_lanes(&self) -> Result<(Vec<Lane>, bool), EngineError> {
        let _one_at_a_time = self.lanes.taking.lock().await;
        let known = u32::try_from(self.lanes.busy().len()).unwrap_or(u32::MAX);
        let mut due = self.store.claim_deliveries(self.now(), BATCH.saturating_add(known)).await?;
        due.sort_by_key(|delivery| delivery.id);
        let mut busy = self.lanes.busy();
        let (mut lanes, mut others): (Vec<Lane>, bool) = (Vec::new(), false);
        for delivery in due {
            let name = name(&delivery.to);
            match lanes.iter_mut().find(|lane| lane.name == name) {
                Some(lane) => lane.due.push(delivery),
                None if busy.contains(&name) => others = true,
                None => {
                    busy.insert(name.clone());
                    lanes.push(Lane { lanes: Arc::clone(&self.lanes), name, due: vec![delivery] });
                }
            }
        }
        Ok((lanes, others))
    }

    /// Speaks to one reader: to a person as manners ask, to a room or account in order.
    async fn send_lane(&self, lane: &mut Lane) -> Result<(), EngineError> {
        let mut due = VecDeque::from(std::mem::take(&mut lane.due));
        if let Some(Delivery { to: To::Person(row), .. }) = due.front() {
            let row = row.clone();
            return self.send_person(&row, due.into()).await;
        }
        let Some(mut last) = due.back().cloned() else { return Ok(()) };
        loop {
            if due.len() < 2 {
                let (now, behind) = (self.now(), self.store.behind(&last, BEHIND).await?);
                due.extend(behind.into_iter().take_while(|delivery| delivery.due <= now));
            }
            let Some(back) = due.back() else { return Ok(()) };
            last = back.clone();
            // What follows in this lane waits for what comes first.
            if !self.send_first(&mut due).await? || self.lanes_at_once == 1 {
                return Ok(());
            }
        }
    }

    async fn until_next_delivery(&self) -> Duration {
        let now = self.now();
        match self.store.next_delivery(Some(now)).await {
            Ok(Some(next)) => (next - now).to_std().unwrap_or_default().min(LONGEST_SLEEP),
            Ok(None) => LONGEST_SLEEP,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "could not look ahead");
                AFTER_FAILURE
            }
        }
    }
}

fn name(to: &To) -> String {
    match to {
        To::Room(place) => format!("r:{}:{}", place.platform, place.id),
        To::Account(account) => format!("a:{}:{}", account.platform, account.id),
        To::Person(row) => format!("p:{}", row.id.0),
    }
}
