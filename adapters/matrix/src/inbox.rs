//! The inbox: syncs, and keeps a cursor for each room that moves only when the ear has stored what was said.
//!
//! While a room is level with the sync, its events are handed over straight from the answer. It falls behind when the
//! homeserver left some out, when the room is new, and at every start: then it is read from its cursor. Reading twice
//! is harmless, the ear knows what it has heard; the scheme only has to miss nothing.

use std::{collections::HashMap, sync::Arc, sync::atomic::Ordering, time::Duration};

use chrono::{DateTime, Utc};
use convenor_core::port::{Ear, Platform};
use futures_util::{StreamExt, stream};
use matrix_sdk::{
    Client, Error, RoomState,
    config::SyncSettings,
    deserialized_responses::TimelineEvent,
    ruma::{
        OwnedRoomId, RoomId,
        api::{
            client::filter::{Filter, FilterDefinition, RoomEventFilter},
            client::sync::sync_events::v3::Filter as SyncFilter,
            error::ErrorKind,
        },
        uint,
    },
    sync::SyncResponse,
};
use tokio::{sync::watch, task::JoinSet, time::Instant};

use crate::{
    Matrix,
    backoff::Backoff,
    cursor::Cursor,
    failure::retry_after,
    invites::Invites,
    late::Late,
    pace::MOMENT,
    reader::{Reader, Stop},
    upgrade::Upgrades,
};

/// Set once the rooms the bot was in at its very first start have their cursors. Any room without one is new since.
const STARTED: &str = "started";
const LONG_POLL: Duration = Duration::from_secs(30);
const AT_ONCE: usize = 8;
/// A cursor that only passed talk among people is stored this rarely: it costs a read at the next start, nothing else.
const UNSAVED: usize = 50;

/// Why the inbox can't go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// The homeserver ended the session; connect again.
    #[error("the homeserver ended the session")]
    SessionEnded(#[source] Box<Error>),
}

/// What is known of a joined room.
#[derive(Default)]
struct Progress {
    /// Everything before it has been heard. `None`: look among what was remembered.
    cursor: Option<Cursor>,
    /// Nothing lies between the cursor and the last sync.
    level: bool,
    /// Events passed since the cursor was stored.
    unsaved: usize,
    /// What syncs brought since it fell behind.
    tail: Vec<TimelineEvent>,
    /// Not to be read before, after a failure.
    retry: Option<(Instant, Backoff)>,
}

pub(crate) struct Inbox {
    matrix: Arc<Matrix>,
    reader: Arc<Reader>,
    invites: Invites,
    /// What goes on beside the syncs; ends with the inbox.
    beside: JoinSet<()>,
    rooms: HashMap<OwnedRoomId, Progress>,
    caught_up: bool,
}

impl Inbox {
    pub(crate) fn new(matrix: Arc<Matrix>, ear: Arc<dyn Ear>, shutdown: watch::Receiver<bool>) -> Self {
        let reader = Arc::new(Reader {
            matrix: matrix.clone(),
            ear,
            shutdown,
            late: Late::default(),
            upgrades: Upgrades::default(),
        });
        let invites = Invites::new(matrix.clone());
        Self { matrix, reader, invites, beside: JoinSet::new(), rooms: HashMap::new(), caught_up: false }
    }

    pub(crate) async fn run(mut self) -> Result<(), RunError> {
        self.beside.spawn(self.matrix.clone().watch_keys());
        let result = self.sync_until_shutdown().await;
        self.beside.shutdown().await;
        self.invites.stop().await;
        for (id, room) in &self.rooms {
            // The ear may be gone already; what is not stored is read again.
            if let (true, Some(cursor)) = (room.unsaved > 0, &room.cursor) {
                let (name, value) = (Cursor::name(id.as_str()), cursor.to_stored());
                if let Err(error) = self.reader.ear.remember(Platform::Matrix, &name, &value).await {
                    tracing::debug!(%error, "a cursor was not stored at the end");
                }
            }
        }
        result
    }

    async fn sync_until_shutdown(&mut self) -> Result<(), RunError> {
        let mut shutdown = self.reader.shutdown.clone();
        let client = self.matrix.client.clone();
        // People wait for the bot again as soon as the homeserver is back: seconds, not a minute.
        let dice = self.matrix.dice.clone();
        let patience = || Backoff::new(dice.clone(), Duration::from_millis(500), Duration::from_secs(8));
        let mut backoff = patience();
        let mut first = true;
        loop {
            // The first answer must come at once, even when nothing is new.
            let wait = if first { Duration::ZERO } else { self.until_retry() };
            let result = tokio::select! {
                biased;
                _ = shutdown.wait_for(|stop| *stop) => return Ok(()),
                result = sync_once(&client, wait) => result,
            };
            let stop = match result {
                Ok(response) => {
                    backoff = patience();
                    let done = self.take_in(response, first).await;
                    first = first && done.is_err();
                    match done {
                        Ok(()) => {
                            self.matrix.pace.let_speak(MOMENT).await;
                            continue;
                        }
                        Err(stop) => stop,
                    }
                }
                Err(error) => Stop::Failed(error),
            };
            let pause = match stop {
                Stop::Shutdown => return Ok(()),
                Stop::Failed(error) => self.pause_after(error, &mut backoff)?,
            };
            tokio::select! {
                _ = shutdown.wait_for(|stop| *stop) => return Ok(()),
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    fn pause_after(&mut self, error: Error, backoff: &mut Backoff) -> Result<Duration, RunError> {
        tracing::warn!(error = &error as &dyn std::error::Error, "could not synchronise, trying again");
        if let Some(ErrorKind::UnknownToken(_)) = error.client_api_error_kind() {
            return Err(RunError::SessionEnded(Box::new(error)));
        }
        let asked = retry_after(&error, self.matrix.clock.now());
        if !matches!(error, Error::Http(_)) {
            // The answer had come, and the SDK may have stored its token before it failed: those events will not
            // come again.
            for room in self.rooms.values_mut() {
                room.level = false;
            }
        }
        Ok(backoff.step().max(asked.unwrap_or_default()))
    }

    async fn take_in(&mut self, response: SyncResponse, first: bool) -> Result<(), Stop> {
        let SyncResponse { next_batch, rooms, .. } = response;
        let now = Cursor { token: next_batch, at: self.matrix.clock.now() };
        if first {
            self.start(&now).await?;
        }
        for id in rooms.left.keys().chain(rooms.invited.keys()) {
            self.forget(id).await?;
        }
        let invited = rooms.invited.keys().filter_map(|id| self.matrix.client.get_room(id));
        let waiting = if first { self.matrix.client.invited_rooms() } else { Vec::new() };
        for room in invited.chain(waiting).collect::<Vec<_>>() {
            self.invites.consider(room);
        }
        for (id, update) in rooms.joined {
            self.take_in_room(id, update.timeline.limited, update.timeline.events, &now).await?;
        }
        self.read_behind(&now).await?;
        if !self.caught_up && self.rooms.values().all(|room| room.level) {
            self.caught_up = true;
            self.beside.spawn(self.reader.clone().watch_late());
            self.beside.spawn(self.reader.clone().watch_upgrades());
            self.reader.ear.caught_up(Platform::Matrix).await;
        }
        Ok(())
    }

    /// Before anything is heard: every room counts as behind, but as read at the very first start.
    async fn start(&mut self, now: &Cursor) -> Result<(), Stop> {
        if !self.matrix.synced.swap(true, Ordering::AcqRel) {
            self.beside.spawn(self.matrix.clone().keep_secure());
        }
        let (ear, joined) = (self.reader.ear.clone(), self.matrix.client.joined_rooms());
        let started = self.reader.insist(|| ear.recall(Platform::Matrix, STARTED)).await?.is_some();
        for room in joined {
            let mut progress = Progress::default();
            if !started && self.reader.recall(&room).await?.is_none() {
                self.reader.remember(room.room_id().as_str(), Some(now)).await?;
                progress = Progress { cursor: Some(now.clone()), level: true, ..progress };
            }
            self.rooms.insert(room.room_id().to_owned(), progress);
        }
        if !started {
            let at = now.at.to_rfc3339();
            self.reader.insist(|| ear.remember(Platform::Matrix, STARTED, &at)).await?;
        }
        Ok(())
    }

    /// The bot is not in this room. If it comes back, what was said meanwhile is not for it.
    async fn forget(&mut self, room: &RoomId) -> Result<(), Stop> {
        self.rooms.remove(room);
        self.reader.remember(room.as_str(), None).await
    }

    async fn take_in_room(
        &mut self,
        id: OwnedRoomId,
        limited: bool,
        events: Vec<TimelineEvent>,
        now: &Cursor,
    ) -> Result<(), Stop> {
        let (reader, backoff, clock) = (&self.reader, self.backoff(), &self.matrix.clock);
        let Some(room) = self.matrix.client.get_room(&id) else { return Ok(()) };
        let progress = self.rooms.entry(id).or_default();
        if progress.cursor.as_ref().is_some_and(|cursor| cursor.token == now.token) {
            return Ok(());
        }
        let Some(cursor) = progress.cursor.as_ref().filter(|_| progress.level && !limited) else {
            progress.level = false;
            progress.tail.extend(events);
            return Ok(());
        };
        match reader.hand_over(&room, cursor, &events).await {
            Ok(any) => {
                progress.unsaved += events.len();
                progress.cursor = Some(now.clone());
                if any || progress.unsaved >= UNSAVED {
                    reader.remember(room.room_id().as_str(), Some(now)).await?;
                    progress.unsaved = 0;
                }
                Ok(())
            }
            Err(Stop::Shutdown) => Err(Stop::Shutdown),
            Err(Stop::Failed(error)) => {
                progress.fall_behind(room.room_id(), &error, clock.now(), backoff);
                progress.tail = events;
                Ok(())
            }
        }
    }

    /// Reads the rooms that are behind, several at once: one slow room must not hold up the others' order.
    async fn read_behind(&mut self, now: &Cursor) -> Result<(), Stop> {
        let (reader, client) = (&self.reader, &self.matrix.client);
        self.rooms.retain(|id, _| client.get_room(id).is_some_and(|room| room.state() == RoomState::Joined));
        let due = self.rooms.iter().filter(|(_, room)| room.is_due()).filter_map(|(id, progress)| {
            let room = client.get_room(id)?;
            Some(async move {
                let read = reader.read(&room, progress.cursor.clone(), &progress.tail).await;
                let stored = match read {
                    Ok(()) => reader.remember(room.room_id().as_str(), Some(now)).await,
                    failed => failed,
                };
                (room.room_id().to_owned(), stored)
            })
        });
        let results: Vec<_> = stream::iter(due.collect::<Vec<_>>()).buffer_unordered(AT_ONCE).collect().await;
        for (id, result) in results {
            let backoff = self.backoff();
            let Some(progress) = self.rooms.get_mut(&id) else { continue };
            match result {
                Ok(()) => *progress = Progress { cursor: Some(now.clone()), level: true, ..Progress::default() },
                Err(Stop::Shutdown) => return Err(Stop::Shutdown),
                Err(Stop::Failed(error)) => progress.fall_behind(&id, &error, self.matrix.clock.now(), backoff),
            }
        }
        Ok(())
    }

    /// How long a sync may wait: a room that could not be read is waiting too.
    fn until_retry(&self) -> Duration {
        let now = Instant::now();
        let retries = self.rooms.values().filter(|room| !room.level).filter_map(|room| room.retry.as_ref());
        retries.map(|(at, _)| at.saturating_duration_since(now)).min().unwrap_or(LONG_POLL).min(LONG_POLL)
    }

    fn backoff(&self) -> Backoff {
        Backoff::new(self.matrix.dice.clone(), Duration::from_millis(500), Duration::from_secs(60))
    }
}

impl Progress {
    fn is_due(&self) -> bool {
        !self.level && self.retry.as_ref().is_none_or(|(at, _)| *at <= Instant::now())
    }

    fn fall_behind(&mut self, room: &RoomId, error: &Error, now: DateTime<Utc>, fresh: Backoff) {
        tracing::warn!(%room, error = error as &dyn std::error::Error, "could not read a room, trying again");
        let mut backoff = self.retry.take().map_or(fresh, |(_, backoff)| backoff);
        self.level = false;
        let pause = backoff.step().max(retry_after(error, now).unwrap_or_default());
        self.retry = Some((Instant::now() + pause, backoff));
    }
}

pub(crate) async fn sync_once(client: &Client, wait: Duration) -> Result<SyncResponse, Error> {
    // Who is typing, has read what, or is online would wake the bot for nothing.
    let mut filter = FilterDefinition::default();
    filter.presence = Filter::ignore_all();
    filter.room.ephemeral = RoomEventFilter::ignore_all();
    filter.room.timeline.limit = Some(uint!(50));
    let settings = SyncSettings::new().timeout(wait).filter(SyncFilter::FilterDefinition(filter));
    client.sync_once(settings).await
}
