//! Following a room that was upgraded: its successor is joined, and what was attached to the old room goes with it.
//!
//! A tombstone names the successor; the successor must name its predecessor in turn, or anybody who may write a tombstone
//! could lead the bot into a room of strangers.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use convenor_core::port::Platform;
use matrix_sdk::{
    Error, Room, RoomState,
    ruma::{OwnedRoomId, RoomId, api::error::ErrorKind},
};
use tokio::sync::Notify;

use crate::{
    Matrix,
    backoff::Backoff,
    failure::retry_after,
    place,
    reader::{Reader, Stop},
};

/// After so many failures the bot waits for an invitation, or the next start.
const ATTEMPTS: usize = 10;
/// Long enough for the next sync to tell what a room just joined is.
const SETTLING: Duration = Duration::from_millis(500);

/// Rooms whose upgrade is to be followed.
#[derive(Default)]
pub(crate) struct Upgrades {
    rooms: Mutex<HashSet<OwnedRoomId>>,
    woken: Notify,
}

impl Upgrades {
    /// This room was upgraded, or may have been.
    pub(crate) fn follow(&self, room: &RoomId) {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner).insert(room.to_owned());
        self.woken.notify_one();
    }

    fn take(&self) -> HashSet<OwnedRoomId> {
        std::mem::take(&mut *self.rooms.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn name(room: &RoomId) -> String {
    format!("moved/{room}")
}

/// What came of an attempt.
enum Followed {
    Yes,
    /// The homeserver has not told enough yet.
    NotYet,
    /// Somebody must let the bot in, or it is no successor at all.
    No,
}

impl Matrix {
    /// The room this one replaces, if both say so.
    pub(crate) fn predecessor(&self, room: &Room) -> Option<Room> {
        let old = self.client.get_room(&room.predecessor_room()?.room_id)?;
        let successor = old.successor_room()?;
        (successor.room_id == room.room_id()).then_some(old)
    }

    /// Whether a room the bot is in names this one as its successor.
    pub(crate) fn is_awaited(&self, room: &RoomId) -> bool {
        let joined = self.client.joined_rooms();
        joined.iter().any(|old| old.successor_room().is_some_and(|successor| successor.room_id == room))
    }
}

impl Reader {
    /// Follows upgrades, one after the other; all that were missed once at the start.
    pub(crate) async fn watch_upgrades(self: Arc<Self>) {
        for room in self.matrix.client.joined_rooms().iter().filter(|room| room.is_tombstoned()) {
            self.upgrades.follow(room.room_id());
        }
        loop {
            for id in self.upgrades.take() {
                let Some(old) = self.matrix.client.get_room(&id) else { continue };
                if let Err(Stop::Shutdown) = self.follow(&old).await {
                    return;
                }
            }
            self.upgrades.woken.notified().await;
        }
    }

    async fn follow(&self, old: &Room) -> Result<(), Stop> {
        let mut backoff = Backoff::new(self.matrix.dice.clone(), Duration::from_secs(1), Duration::from_secs(60));
        for _ in 0..ATTEMPTS {
            let pause = match self.try_follow(old).await {
                Ok(Followed::Yes | Followed::No) => return Ok(()),
                Ok(Followed::NotYet) => SETTLING,
                Err(Stop::Shutdown) => return Err(Stop::Shutdown),
                Err(Stop::Failed(error)) => {
                    tracing::warn!(room = %old.room_id(), error = &error as &dyn std::error::Error, "could not follow an upgrade yet");
                    backoff.step().max(retry_after(&error, self.matrix.clock.now()).unwrap_or_default())
                }
            };
            tokio::time::sleep(pause).await;
        }
        Ok(())
    }

    async fn try_follow(&self, old: &Room) -> Result<Followed, Stop> {
        let Some(successor) = old.successor_room() else { return Ok(Followed::NotYet) };
        let (from, to) = (old.room_id().to_owned(), successor.room_id);
        let name = name(&from);
        let moved = self.insist(|| self.ear.recall(Platform::Matrix, &name)).await?;
        if moved.as_deref() == Some(to.as_str()) {
            return Ok(Followed::Yes);
        }
        let new = match self.matrix.client.get_room(&to).filter(|new| new.state() == RoomState::Joined) {
            Some(new) => new,
            None => match self.join(old, &to).await? {
                Some(new) => new,
                None => return Ok(Followed::No),
            },
        };
        if new.create_content().is_none() {
            return Ok(Followed::NotYet);
        }
        if self.matrix.predecessor(&new).is_none() {
            tracing::warn!(%from, %to, "a room calls another its successor, which knows nothing of it: not followed");
            new.leave().await?;
            return Ok(Followed::No);
        }
        self.insist(|| async {
            self.ear.moved(&place(&from), &place(&to)).await?;
            self.ear.remember(Platform::Matrix, &name, to.as_str()).await
        })
        .await?;
        tracing::info!(%from, %to, "followed an upgraded room");
        Ok(Followed::Yes)
    }

    /// Joins the successor by way of the homeservers of the old room's people. `None`: the bot must be invited.
    async fn join(&self, old: &Room, new: &RoomId) -> Result<Option<Room>, Error> {
        let via = old.route().await.unwrap_or_default();
        match self.matrix.client.join_room_by_id_or_alias(new.into(), &via).await {
            Ok(room) => Ok(Some(room)),
            Err(error) if matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden)) => {
                tracing::warn!(old = %old.room_id(), %new, "an upgraded room lets nobody in uninvited: waiting to be invited");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}
