//! Who may invite the bot, and accepting it.

use std::{collections::HashSet, sync::Arc, time::Duration};

use matrix_sdk::{
    Error, Room, RoomState,
    ruma::{OwnedRoomId, UserId, events::room::member::MembershipState},
};
use tokio::task::JoinSet;

use crate::{Matrix, backoff::Backoff, failure::retry_after};

/// Right after an invite a join can be refused, because it travels faster than the room: the bot keeps trying for some
/// minutes.
const ATTEMPTS: usize = 10;
/// So many are answered at once: a flood of invites must not take the homeserver from those who wait for an answer.
pub(crate) const AT_ONCE: usize = 4;

/// The invites being answered.
pub(crate) struct Invites {
    matrix: Arc<Matrix>,
    tasks: JoinSet<OwnedRoomId>,
    busy: HashSet<OwnedRoomId>,
}

impl Invites {
    pub(crate) fn new(matrix: Arc<Matrix>) -> Self {
        Self { matrix, tasks: JoinSet::new(), busy: HashSet::new() }
    }

    /// Answers an invite in the background: the sync it came with must not wait for it.
    pub(crate) fn consider(&mut self, room: Room) {
        while let Some(done) = self.tasks.try_join_next() {
            match done {
                Ok(room) => {
                    self.busy.remove(&room);
                }
                Err(error) => tracing::error!(%error, "answering an invite broke off"),
            }
        }
        if self.busy.insert(room.room_id().to_owned()) {
            let matrix = self.matrix.clone();
            self.tasks.spawn(async move {
                matrix.answer_invite(&room).await;
                room.room_id().to_owned()
            });
        }
    }

    /// Breaks off what waits. The next start finds the invites again.
    pub(crate) async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

impl Matrix {
    async fn answer_invite(&self, room: &Room) {
        let mut backoff = Backoff::new(self.dice.clone(), Duration::from_secs(1), Duration::from_secs(60));
        for attempt in 1..=ATTEMPTS {
            // Withdrawn, or answered at an earlier attempt whose answer got lost.
            if room.state() != RoomState::Invited {
                return;
            }
            match self.try_answer(room).await {
                Ok(()) => return,
                Err(error) if attempt == ATTEMPTS => {
                    tracing::warn!(room = %room.room_id(), %error, "gave up on an invite");
                }
                Err(error) => {
                    tracing::debug!(room = %room.room_id(), %error, "an invite could not be answered yet");
                    let asked = retry_after(&error, self.clock.now());
                    tokio::time::sleep(backoff.step().max(asked.unwrap_or_default())).await;
                }
            }
        }
    }

    async fn try_answer(&self, room: &Room) -> Result<(), Error> {
        let inviter = room.invite_details().await?.inviter_id;
        let _turn = self.answering.acquire().await;
        let welcome = is_allowed(&self.allow, &inviter)
            || self.is_awaited(room.room_id())
            || (room.is_direct().await.map_err(Error::from)? && self.shares_a_room_with(&inviter).await?);
        if welcome {
            tracing::info!(room = %room.room_id(), %inviter, "joining");
            room.join().await
        } else {
            tracing::info!(room = %room.room_id(), %inviter, "declining: not on the allow list");
            room.leave().await?;
            // A thousand declined invites must not stay in the store.
            room.forget().await
        }
    }

    /// Those the bot serves in a room may talk to it privately, whoever runs their homeserver.
    async fn shares_a_room_with(&self, user: &UserId) -> Result<bool, Error> {
        for room in self.client.joined_rooms() {
            let member = room.get_member_no_sync(user).await?;
            if member.is_some_and(|member| *member.membership() == MembershipState::Join) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Whether one of the patterns (`@user:server`, `*:server`, `*`) names this account.
fn is_allowed(allow: &[String], user: &UserId) -> bool {
    allow.iter().any(|pattern| {
        pattern == "*"
            || pattern == user.as_str()
            || pattern.strip_prefix("*:").is_some_and(|server| server == user.server_name().as_str())
    })
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn an_inviter_is_allowed_by_name_by_server_or_because_everybody_is() {
        let amina = user_id!("@amina:example.org");
        let allowed = |patterns: &[&str]| is_allowed(&patterns.iter().map(|&p| p.into()).collect::<Vec<_>>(), amina);
        assert!(allowed(&["@x:y", "@amina:example.org"]));
        assert!(allowed(&["*:example.org"]));
        assert!(allowed(&["*"]));
        assert!(!allowed(&[]));
        assert!(!allowed(&["*:ample.org", "@amina:other.org", "amina"]));
    }
}
