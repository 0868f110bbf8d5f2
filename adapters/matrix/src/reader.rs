//! Reading a room from its cursor on, and handing over what means something, in order.

use std::{future::Future, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use convenor_core::port::{BoxError, Ear, Heard, Platform, Said, Target, Venue};
use matrix_sdk::{
    Error, Room, RoomMemberships,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{UserId, events::MessageLikeEventType, uint},
};
use tokio::sync::watch;

use crate::{
    Matrix, account,
    backoff::Backoff,
    cursor::Cursor,
    everybody_in,
    heard::{self, Listener, Noticed, What},
    late::{Late, Waiting},
    place,
    recent::Known,
    upgrade::Upgrades,
};

/// So many empty pages in a row are a homeserver that counts wrongly.
const MOST_EMPTY: usize = 100;

/// Why reading a room broke off. The cursor stays where it was.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The bot is shutting down.
    Shutdown,
    /// The homeserver did not answer, or the SDK's store failed.
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Reads rooms. Shared, so that several can be read at once.
pub(crate) struct Reader {
    pub(crate) matrix: Arc<Matrix>,
    pub(crate) ear: Arc<dyn Ear>,
    pub(crate) shutdown: watch::Receiver<bool>,
    pub(crate) late: Late,
    pub(crate) upgrades: Upgrades,
}

impl Reader {
    /// Reads all that is new in a room: from its cursor, or from the bot's own join if it has none. `tail` is what
    /// the last syncs brought of it.
    pub(crate) async fn read(&self, room: &Room, cursor: Option<Cursor>, tail: &[TimelineEvent]) -> Result<(), Stop> {
        let cursor = match cursor {
            Some(cursor) => Some(cursor),
            None => self.recall(room).await?,
        };
        if let Some(cursor) = cursor {
            self.pages(room, &cursor).await?;
            // A homeserver of several processes may show its own sync more than its own pages, for a moment. What
            // was heard already is heard in vain.
            self.hand_over(room, &cursor, tail).await?;
        } else {
            let join = self.own_join(room).await?;
            self.back_in(room).await?;
            self.pages(room, &join).await?;
        }
        // Whether it is encrypted is asked now, once, not when there is something to say. Where that fails, it is asked
        // again then.
        drop(room.request_encryption_state().await);
        Ok(())
    }

    pub(crate) async fn recall(&self, room: &Room) -> Result<Option<Cursor>, Stop> {
        let name = Cursor::name(room.room_id().as_str());
        let stored = self.insist(|| self.ear.recall(Platform::Matrix, &name)).await?;
        Ok(stored.as_deref().and_then(Cursor::from_stored))
    }

    /// Remembers a room's cursor; `None` forgets it.
    pub(crate) async fn remember(&self, room: &str, cursor: Option<&Cursor>) -> Result<(), Stop> {
        let (name, value) = (Cursor::name(room), cursor.map(Cursor::to_stored).unwrap_or_default());
        self.insist(|| self.ear.remember(Platform::Matrix, &name, &value)).await
    }

    /// Reads page by page until there is none. The cursor is not moved in between: the tokens of pages follow the
    /// shape of the room, not the order of arrival, and what came in late from another homeserver would be passed over.
    async fn pages(&self, room: &Room, cursor: &Cursor) -> Result<(), Stop> {
        let mut from = cursor.token.clone();
        let mut empty = 0;
        loop {
            let mut options = MessagesOptions::forward().from(from.as_str());
            options.limit = uint!(100);
            let page = room.messages(options).await?;
            self.hand_over(room, cursor, &page.chunk).await?;
            // A page can be empty because nothing on it is for us, with more behind it; but not for ever.
            empty = if page.chunk.is_empty() { empty + 1 } else { 0 };
            match page.end {
                Some(end) if end != from && empty < MOST_EMPTY => from = end,
                _ => return Ok(()),
            }
        }
    }

    /// Where the bot came in: what is older is not for it.
    async fn own_join(&self, room: &Room) -> Result<Cursor, Stop> {
        let me = room.get_member_no_sync(&self.matrix.me).await?;
        let joined = me.as_ref().and_then(|member| member.event().event_id().map(ToOwned::to_owned));
        let joined = joined.ok_or(Error::InsufficientData)?;
        let context = room.event_with_context(&joined, false, uint!(0), None).await?;
        let token = context.next_batch_token.ok_or(Error::InsufficientData)?;
        let at = context.event.and_then(|event| event.timestamp());
        let at = at.and_then(|at| DateTime::from_timestamp_millis(at.get().into()));
        Ok(Cursor { token, at: at.unwrap_or_else(|| self.matrix.clock.now()) })
    }

    /// The bot is in this room (again): what waits for it can be sent.
    async fn back_in(&self, room: &Room) -> Result<(), Stop> {
        if let Some(old) = self.matrix.predecessor(room) {
            self.upgrades.follow(old.room_id());
        }
        if !self.matrix.is_direct(room).await? {
            return self.reachable(everybody_in(room.room_id())).await;
        }
        let others = room.members_no_sync(RoomMemberships::ACTIVE).await?;
        for other in others.iter().filter(|member| member.user_id() != self.matrix.me) {
            self.insist(|| self.matrix.adopt(other.user_id(), room.room_id())).await?;
            self.reachable(Target::Account(account(other.user_id()))).await?;
        }
        Ok(())
    }

    async fn reachable(&self, target: Target) -> Result<(), Stop> {
        self.insist(|| self.ear.reachable(&target)).await
    }

    /// Hands over what these events mean, in order. Says whether any meant something.
    pub(crate) async fn hand_over(&self, room: &Room, since: &Cursor, events: &[TimelineEvent]) -> Result<bool, Stop> {
        let received = self.matrix.clock.now();
        let own = room.get_member_no_sync(&self.matrix.me).await?;
        let listener = Listener {
            me: &self.matrix.me,
            name: own.as_ref().and_then(|member| member.display_name()),
            direct: self.matrix.is_direct(room).await?,
        };
        let mut any = false;
        let mut locked = Vec::new();
        for event in events {
            // The next start reads the rest again.
            if *self.shutdown.borrow() {
                return Err(Stop::Shutdown);
            }
            let sent_at = event.timestamp_raw().map(|stamp| since.clamp(stamp.get().into(), received));
            let sent_at = sent_at.unwrap_or(received);
            if event.kind.is_utd() && event.sender().is_some_and(|sender| sender != self.matrix.me) {
                locked.extend(event.event_id().map(|event| Waiting { event, sent_at }));
                continue;
            }
            // What can't be read as an event is no line anybody typed.
            let Ok(event) = event.raw().deserialize() else { continue };
            if let Some(noticed) = heard::notice(event, listener) {
                any = true;
                self.hear(room, listener.direct, noticed, sent_at).await?;
            }
        }
        if !locked.is_empty() {
            any = true;
            self.put_off(room.room_id(), locked).await?;
        }
        Ok(any)
    }

    /// Hands over one event that waited for its key.
    pub(crate) async fn hear_one(
        &self,
        room: &Room,
        event: &TimelineEvent,
        sent_at: DateTime<Utc>,
    ) -> Result<(), Stop> {
        let own = room.get_member_no_sync(&self.matrix.me).await?;
        let name = own.as_ref().and_then(|member| member.display_name());
        let listener = Listener { me: &self.matrix.me, name, direct: self.matrix.is_direct(room).await? };
        let noticed = event.raw().deserialize().ok().and_then(|event| heard::notice(event, listener));
        match noticed {
            Some(noticed) => self.hear(room, listener.direct, noticed, sent_at).await,
            None => Ok(()),
        }
    }

    async fn hear(&self, room: &Room, direct: bool, noticed: Noticed, sent_at: DateTime<Utc>) -> Result<(), Stop> {
        let Noticed { event, sender, thread, what } = noticed;
        let said = match what {
            What::Command { line, reply_to } => Said::Command { line, reply_to: reply_to.map(|id| id.to_string()) },
            What::Reply { line, reply_to } => match self.matrix.known(room, &reply_to).await? {
                Some(known) if known.mine => Said::Reply { line, reply_to: reply_to.to_string() },
                _ => return Ok(()),
            },
            What::Joined if direct => return self.reachable(Target::Account(account(&sender))).await,
            What::Joined => Said::Joined,
            What::Upgraded => {
                self.upgrades.follow(room.room_id());
                return Ok(());
            }
            What::Power => {
                let powers = room.power_levels().await.map_err(|error| Error::UnknownError(Box::new(error)))?;
                if powers.user_can_send_message(&self.matrix.me, MessageLikeEventType::RoomMessage) {
                    self.reachable(everybody_in(room.room_id())).await?;
                }
                return Ok(());
            }
        };
        self.matrix.note(&event, Known { room: room.room_id().to_owned(), thread, mine: false });
        let venue = if direct {
            if self.insist(|| self.matrix.adopt(&sender, room.room_id())).await? {
                self.reachable(Target::Account(account(&sender))).await?;
            }
            Venue::Direct
        } else {
            Venue::Room(place(room.room_id()))
        };
        let heard = Heard {
            key: event.to_string(),
            name: self.name(room, &sender).await,
            speaker: account(&sender),
            venue,
            sent_at,
            said,
        };
        self.insist(|| self.ear.hear(heard.clone())).await
    }

    async fn name(&self, room: &Room, user: &UserId) -> String {
        let member = room.get_member_no_sync(user).await.ok().flatten();
        member.map_or_else(|| user.localpart().to_owned(), |member| member.name().to_owned())
    }

    /// Tries until it works or the bot shuts down: the ear fails only while its database does.
    pub(crate) async fn insist<T, F>(&self, mut attempt: impl FnMut() -> F) -> Result<T, Stop>
    where
        F: Future<Output = Result<T, BoxError>>,
    {
        let mut backoff = Backoff::new(self.matrix.dice.clone(), Duration::from_millis(100), Duration::from_secs(10));
        loop {
            match attempt().await {
                Ok(value) => return Ok(value),
                Err(error) => tracing::warn!(error = &*error as &dyn std::error::Error, "not stored, trying again"),
            }
            let mut shutdown = self.shutdown.clone();
            tokio::select! {
                _ = shutdown.wait_for(|stop| *stop) => return Err(Stop::Shutdown),
                () = tokio::time::sleep(backoff.step()) => {}
            }
        }
    }
}
