//! The direct room of a person: found, or made once.

use std::{
    sync::{PoisonError, atomic::Ordering},
    time::Duration,
};

use convenor_core::port::{BoxError, Platform, SendError};
use matrix_sdk::{
    Error, Room, RoomMemberships, RoomState,
    ruma::{
        RoomId, UserId,
        api::client::room::create_room::v3::{Request, RoomPreset},
        events::{
            InitialStateEvent,
            room::{encryption::RoomEncryptionEventContent, member::MembershipState},
        },
    },
};

use crate::{Matrix, encryption::Standing};

/// The name under which a person's direct room is remembered.
fn name(user: &UserId) -> String {
    format!("direct/{user}")
}

/// The name under which it is remembered that a person's direct room was asked for, until it is known.
fn making(user: &UserId) -> String {
    format!("making/{user}")
}

/// How long a homeserver is given to tell of a room that it may have made for a request cut short.
const MAKING: Duration = Duration::from_secs(10);

impl Matrix {
    /// Whether what is said here is said to the bot alone.
    ///
    /// Marked as direct or not, a third member makes it a room: what is private must not be said there. And two in a
    /// room with a name are not talking privately: the others have not come yet.
    pub(crate) async fn is_direct(&self, room: &Room) -> Result<bool, Error> {
        let unnamed = room.name().is_none() && room.canonical_alias().is_none();
        if !unnamed && room.direct_targets().is_empty() {
            return Ok(false);
        }
        // Not `active_members_count`: Synapse counts for lazily loaded rooms only, the SDK then says none.
        Ok(room.members_no_sync(RoomMemberships::ACTIVE).await?.len() <= 2)
    }

    /// Answers go where the person last talked to the bot. Says whether that is news.
    pub(crate) async fn adopt(&self, user: &UserId, room: &RoomId) -> Result<bool, BoxError> {
        if self.adopted(user).as_deref() == Some(room) {
            return Ok(false);
        }
        if let Some(ear) = self.ear.get() {
            ear.remember(Platform::Matrix, &name(user), room.as_str()).await?;
        }
        self.direct.lock().unwrap_or_else(PoisonError::into_inner).insert(user.to_owned(), room.to_owned());
        Ok(true)
    }

    fn adopted(&self, user: &UserId) -> Option<matrix_sdk::ruma::OwnedRoomId> {
        self.direct.lock().unwrap_or_else(PoisonError::into_inner).get(user).cloned()
    }

    /// The direct room of this person; made if there never was one.
    pub(crate) async fn direct_room(&self, user: &UserId) -> Result<Room, SendError> {
        let ear = self.ear.get().ok_or_else(|| self.not_yet())?;
        if !self.synced.load(Ordering::Acquire) {
            return Err(self.not_yet());
        }
        let later = |source| SendError::Later { after: None, source };
        let failed = |error| self.send_error(error);

        let _one_at_a_time = self.opening.lock().await;
        let kept = match self.adopted(user) {
            Some(room) => Some(room),
            None => {
                ear.recall(Platform::Matrix, &name(user)).await.map_err(later)?.and_then(|id| RoomId::parse(id).ok())
            }
        };
        if let Some(room) = kept.and_then(|id| self.client.get_room(&id)) {
            if room.state() != RoomState::Joined {
                return Err(SendError::Gone("shut out of the direct room".into()));
            }
            match self.seat_of(user, &room).await.map_err(failed)? {
                // Others came in: it is no place for private words any more.
                Seat::NotDirect => {}
                Seat::Left => return Err(SendError::Gone("they left the direct room".into())),
                // A room made a moment ago is not wholly synchronised yet.
                Seat::Taken | Seat::Unknown => {
                    self.adopt(user, room.room_id()).await.map_err(later)?;
                    return Ok(room);
                }
            }
        }

        // A crash right after making a room leaves it unmarked; two alone in a room without a name tell it all the
        // same.
        let marked: Vec<_> = self.client.get_dm_rooms(user).collect();
        let mut left = false;
        for room in marked.iter().chain(&self.client.joined_rooms()) {
            match self.seat_of(user, room).await.map_err(failed)? {
                Seat::Taken => {
                    self.adopt(user, room.room_id()).await.map_err(later)?;
                    return Ok(room.clone());
                }
                Seat::Left => left = left || marked.iter().any(|other| other.room_id() == room.room_id()),
                Seat::NotDirect | Seat::Unknown => {}
            }
        }
        if left {
            return Err(SendError::Gone("they left the direct room".into()));
        }

        // A request that was cut short may have made one all the same: a moment later the homeserver tells of it.
        let begun = ear.recall(Platform::Matrix, &making(user)).await.map_err(later)?.is_some_and(|it| !it.is_empty());
        if begun && self.awaited.lock().unwrap_or_else(PoisonError::into_inner).insert(user.to_owned()) {
            return Err(SendError::Later { after: Some(MAKING), source: "a direct room may be in the making".into() });
        }

        let mut request = Request::new();
        request.is_direct = true;
        request.invite = vec![user.to_owned()];
        request.preset = Some(RoomPreset::TrustedPrivateChat);
        if self.can_read_encrypted(user).await? {
            let content = RoomEncryptionEventContent::with_recommended_defaults();
            request.initial_state.push(InitialStateEvent::with_empty_state_key(content).to_raw_any());
        }
        ear.remember(Platform::Matrix, &making(user), "asked").await.map_err(later)?;
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner).remove(user);
        let room = self.client.create_room(request).await.map_err(failed)?;
        self.adopt(user, room.room_id()).await.map_err(later)?;
        ear.remember(Platform::Matrix, &making(user), "").await.map_err(later)?;
        Ok(room)
    }

    /// Whether what is private can be encrypted for this person: one of their devices can read it, and this one may
    /// write it. Who has no such device would find a room full of locked messages.
    async fn can_read_encrypted(&self, user: &UserId) -> Result<bool, SendError> {
        match self.standing().await {
            Standing::Trusted => {}
            Standing::Untrusted => return Ok(false),
            Standing::Unknown => return Err(self.not_yet()),
        }
        let encryption = self.client.encryption();
        let failed = |error| self.send_error(error);
        // Devices of somebody the bot shares no encrypted room with are not followed: ask.
        encryption.request_user_identity(user).await.map_err(failed)?;
        let devices = encryption.get_user_devices(user).await.map_err(failed)?;
        Ok(devices.devices().next().is_some())
    }

    async fn seat_of(&self, user: &UserId, room: &Room) -> Result<Seat, Error> {
        if !self.is_direct(room).await? {
            return Ok(Seat::NotDirect);
        }
        let member = room.get_member_no_sync(user).await?;
        Ok(match member.as_ref().map(|member| member.membership()) {
            None => Seat::Unknown,
            Some(MembershipState::Join | MembershipState::Invite) => Seat::Taken,
            Some(_) => Seat::Left,
        })
    }
}

/// A person in a room that may be direct.
enum Seat {
    /// In it, or invited.
    Taken,
    /// They were.
    Left,
    /// Never seen there.
    Unknown,
    /// It is not a direct room.
    NotDirect,
}
