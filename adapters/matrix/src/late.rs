//! What could not be decrypted yet. The cursor goes on without it; it is heard when its key comes.
//!
//! The list is remembered before the cursor moves, so that neither a crash nor a restart loses it.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::port::Platform;
use futures_util::StreamExt;
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedEventId, OwnedRoomId, RoomId},
};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::reader::{Reader, Stop};

/// A key that has not come by then will not come.
const PATIENCE: TimeDelta = TimeDelta::days(7);
/// So many in one room are a history nobody shared, not a conversation: only the newest are waited for.
const MOST: usize = 200;

/// An event that waits for its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// The event.
    pub(crate) event: OwnedEventId,
    /// When it was said, settled when it arrived: a key that comes late does not make its message late.
    #[serde(with = "chrono::serde::ts_milliseconds")]
    pub(crate) sent_at: DateTime<Utc>,
}

/// The waiting events of each room, as far as asked for.
#[derive(Default)]
pub(crate) struct Late {
    rooms: tokio::sync::Mutex<HashMap<OwnedRoomId, Vec<Waiting>>>,
    /// Rooms with new waiting events. Their key may have come while they were put down.
    fresh: Mutex<HashSet<OwnedRoomId>>,
    woken: Notify,
}

fn name(room: &RoomId) -> String {
    format!("late/{room}")
}

impl Reader {
    /// Keeps these events of a room for later, behind those that wait already.
    pub(crate) async fn put_off(&self, room: &RoomId, more: Vec<Waiting>) -> Result<(), Stop> {
        self.change_late(room, |waiting| {
            for event in more {
                if !waiting.iter().any(|known| known.event == event.event) {
                    tracing::warn!(%room, event = %event.event, "can't be decrypted yet; waiting for its key");
                    waiting.push(event);
                }
            }
            let too_many = waiting.len().saturating_sub(MOST);
            waiting.drain(..too_many);
        })
        .await?;
        self.late.fresh.lock().unwrap_or_else(PoisonError::into_inner).insert(room.to_owned());
        self.late.woken.notify_one();
        Ok(())
    }

    async fn change_late(&self, room: &RoomId, change: impl FnOnce(&mut Vec<Waiting>)) -> Result<(), Stop> {
        let mut rooms = self.late.rooms.lock().await;
        let mut waiting = match rooms.get(room) {
            Some(waiting) => waiting.clone(),
            None => self.recall_late(room).await?,
        };
        let before = waiting.clone();
        change(&mut waiting);
        if waiting != before {
            // An empty list is an empty value: nothing is remembered for long of rooms where all is well.
            let stored = if waiting.is_empty() { Ok(String::new()) } else { serde_json::to_string(&waiting) };
            let stored = stored.map_err(matrix_sdk::Error::from)?;
            let name = name(room);
            self.insist(|| self.ear.remember(Platform::Matrix, &name, &stored)).await?;
        }
        rooms.insert(room.to_owned(), waiting);
        Ok(())
    }

    async fn recall_late(&self, room: &RoomId) -> Result<Vec<Waiting>, Stop> {
        let name = name(room);
        let stored = self.insist(|| self.ear.recall(Platform::Matrix, &name)).await?.unwrap_or_default();
        Ok(serde_json::from_str(&stored).unwrap_or_default())
    }

    /// Hears what can be decrypted by now of what waited in this room, and gives up what waited too long.
    pub(crate) async fn try_late(&self, room: &Room) -> Result<(), Stop> {
        let waiting = {
            let mut rooms = self.late.rooms.lock().await;
            match rooms.get(room.room_id()) {
                Some(waiting) => waiting.clone(),
                None => {
                    let waiting = self.recall_late(room.room_id()).await?;
                    rooms.insert(room.room_id().to_owned(), waiting.clone());
                    waiting
                }
            }
        };
        let mut done = Vec::new();
        for Waiting { event: id, sent_at } in waiting {
            if self.matrix.clock.now() - sent_at > PATIENCE {
                tracing::warn!(room = %room.room_id(), event = %id, "its key never came; it is not heard");
                done.push(id);
                continue;
            }
            match room.event(&id, None).await {
                Ok(event) if event.kind.is_utd() => {}
                Ok(event) => {
                    self.hear_one(room, &event, sent_at).await?;
                    done.push(id);
                }
                // Taken back for good, or the bot may not see it any more.
                Err(error)
                    if error.as_client_api_error().is_some_and(|e| matches!(e.status_code.as_u16(), 403 | 404)) =>
                {
                    done.push(id);
                }
                Err(error) => tracing::debug!(%error, event = %id, "could not be fetched"),
            }
        }
        if done.is_empty() {
            return Ok(());
        }
        self.change_late(room.room_id(), |waiting| waiting.retain(|waiting| !done.contains(&waiting.event))).await
    }

    /// Tries again what waits in these rooms. A failure is tried again with the next key.
    async fn try_rooms(&self, rooms: Vec<Room>) {
        for room in rooms.into_iter().filter(|room| room.state() == RoomState::Joined) {
            if let Err(Stop::Failed(error)) = self.try_late(&room).await {
                tracing::debug!(%error, room = %room.room_id(), "what waits here could not be read");
            }
        }
    }

    /// Tries what waits whenever a key comes, from another device or from the backup; all of it once at the start.
    pub(crate) async fn watch_late(self: Arc<Self>) {
        let client = &self.matrix.client;
        let Some(mut keys) = client.encryption().room_keys_received_stream().await.map(Box::pin) else { return };
        self.try_rooms(client.joined_rooms()).await;
        loop {
            let keys = tokio::select! {
                keys = keys.next() => keys,
                () = self.late.woken.notified() => {
                    let fresh = std::mem::take(&mut *self.late.fresh.lock().unwrap_or_else(PoisonError::into_inner));
                    self.try_rooms(fresh.iter().filter_map(|id| client.get_room(id)).collect()).await;
                    continue;
                }
            };
            match keys {
                None => return,
                Some(Ok(keys)) => {
                    let mut ids: Vec<_> = keys.into_iter().map(|key| key.room_id).collect();
                    ids.dedup();
                    self.try_rooms(ids.iter().filter_map(|id| client.get_room(id)).collect()).await;
                }
                // Too many at once to be told one by one.
                Some(Err(_)) => self.try_rooms(client.joined_rooms()).await,
            }
        }
    }
}
