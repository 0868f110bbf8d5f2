//! The direct room of a person: found, or made once.

use std::sync::{PoisonError, atomic::Ordering};

use convenor_core::port::{BoxError, Platform, SendError};
use matrix_sdk::{
    Room, RoomState,
    ruma::{
        RoomId, UserId,
        api::client::room::create_room::v3::{Request, RoomPreset},
        events::room::member::MembershipState,
    },
};

use crate::Matrix;

/// The name under which a person's direct room is remembered.
fn name(user: &UserId) -> String {
    format!("direct/{user}")
}

impl Matrix {
    /// Whether what is said here is said to the bot alone.
    ///
    /// Marked as direct or not, a third member makes it a room: what is private must not be said there. And two in a
    /// room with a name are not talking privately: the others have not come yet.
    pub(crate) fn is_direct(&self, room: &Room) -> bool {
        let unnamed = room.name().is_none() && room.canonical_alias().is_none();
        room.active_members_count() <= 2 && (unnamed || !room.direct_targets().is_empty())
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
            if self.is_direct(&room) {
                if !self.is_there(&room, user).await? {
                    return Err(SendError::Gone("they left the direct room".into()));
                }
                self.adopt(user, room.room_id()).await.map_err(later)?;
                return Ok(room);
            }
            // Others came in: it is no place for private words any more.
        }

        let mut refused = false;
        for room in self.client.get_dm_rooms(user).filter(|room| self.is_direct(room)).collect::<Vec<_>>() {
            if self.is_there(&room, user).await? {
                self.adopt(user, room.room_id()).await.map_err(later)?;
                return Ok(room);
            }
            refused = true;
        }
        if refused {
            return Err(SendError::Gone("they left the direct room".into()));
        }

        // A crash right after making a room leaves it unmarked; two alone in a room without a name tell it all the
        // same.
        for room in self.client.joined_rooms().into_iter().filter(|room| self.is_direct(room)) {
            let member = room.get_member_no_sync(user).await.map_err(|error| self.send_error(error))?;
            if member.is_some_and(|member| present(member.membership())) {
                self.adopt(user, room.room_id()).await.map_err(later)?;
                return Ok(room);
            }
        }

        let mut request = Request::new();
        request.is_direct = true;
        request.invite = vec![user.to_owned()];
        request.preset = Some(RoomPreset::TrustedPrivateChat);
        let room = self.client.create_room(request).await.map_err(|error| self.send_error(error))?;
        self.adopt(user, room.room_id()).await.map_err(later)?;
        Ok(room)
    }

    async fn is_there(&self, room: &Room, user: &UserId) -> Result<bool, SendError> {
        let error = |error| self.send_error(error);
        let member = match room.get_member_no_sync(user).await.map_err(error)? {
            Some(member) => Some(member),
            // A room made a moment ago, which no sync has brought yet.
            None => room.get_member(user).await.map_err(error)?,
        };
        Ok(member.is_some_and(|member| present(member.membership())))
    }
}

/// In the room, or not yet decided.
fn present(membership: &MembershipState) -> bool {
    matches!(membership, MembershipState::Join | MembershipState::Invite)
}
