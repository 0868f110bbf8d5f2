//! Matrix: lets the bot hear and speak in Matrix rooms and direct chats.
//!
//! [`connect`] gets a session; [`Matrix::run`] drives the inbox; [`Matrix`] is the [`Mouth`](convenor_core::port::Mouth).
//! The adapter translates and decides nothing:
//!
//! - `login`, `session`: the session, the device and the store, kept between starts
//! - `inbox`, `reader`, `cursor`: an inbox of our own, with a cursor for each room
//! - `heard`, `line`, `html`: what an event means (pure)
//! - `late`: what waits for its key
//! - `encryption`: the device's trust, the recovery key
//! - `mouth`, `message`, `failure`, `direct`: sending, and finding the direct room of a person
//! - `invites`, `upgrade`: which rooms it comes into, and follows
//!
//! Why an inbox of our own: the SDK stores its sync token before anybody has seen the events, so what a crash cuts off
//! is never delivered again. Here a cursor moves only after the ear has stored what it heard.

mod backoff;
mod config;
mod cursor;
mod direct;
mod encryption;
mod failure;
mod heard;
mod html;
mod inbox;
mod invites;
mod late;
mod line;
mod login;
mod message;
mod mouth;
mod pace;
mod reader;
mod recent;
mod session;
mod upgrade;

use std::{
    collections::{HashMap, HashSet},
    fs::File,
    sync::{Arc, Mutex, OnceLock, PoisonError, atomic::AtomicBool},
};

use convenor_core::port::{Account, Clock, Dice, Ear, Place, Platform, Target};
use matrix_sdk::{
    Client, Error, Room,
    ruma::{EventId, OwnedRoomId, OwnedUserId, RoomId, UserId},
};
use tokio::sync::{Semaphore, watch};

pub use crate::{
    config::{Config, Recovery, Secret},
    encryption::{EncryptionError, KeyHolder, Show, terminal},
    inbox::RunError,
    login::ConnectError,
};
use crate::{
    encryption::{Credentials, Standing},
    inbox::Inbox,
    pace::Pace,
    recent::{Known, Recent},
    session::Keeper,
};

/// A connected account.
pub struct Matrix {
    client: Client,
    me: OwnedUserId,
    allow: Vec<String>,
    credentials: Credentials,
    keeper: Arc<Keeper>,
    standing: watch::Sender<Standing>,
    clock: Arc<dyn Clock>,
    dice: Arc<dyn Dice>,
    /// Known once it runs.
    ear: OnceLock<Arc<dyn Ear>>,
    /// Whether the SDK knows this account's rooms.
    synced: AtomicBool,
    recent: Mutex<Recent>,
    /// Keys of files found in a room whose words are still to be said.
    arrived: Mutex<HashSet<String>>,
    /// The direct room of each person, as far as asked for.
    direct: Mutex<HashMap<OwnedUserId, OwnedRoomId>>,
    /// Held while a direct room is looked for and made, so that none is made twice.
    opening: tokio::sync::Mutex<()>,
    /// Whose direct room was waited for, after a request for it was cut short.
    awaited: Mutex<HashSet<OwnedUserId>>,
    /// Held while an invite is answered.
    answering: Semaphore,
    pace: Pace,
    /// Keeps other processes off the store.
    _lock: File,
}

/// Connects with the kept session, or logs in.
///
/// # Errors
/// See [`ConnectError`].
pub async fn connect(config: Config, clock: Arc<dyn Clock>, dice: Arc<dyn Dice>) -> Result<Matrix, ConnectError> {
    let login::Connected { client, keeper, lock } = login::connect(&config, &*dice).await?;
    let me = client.user_id().ok_or(ConnectError::NoCredentials)?.to_owned();
    Ok(Matrix {
        client,
        me,
        allow: config.allow,
        credentials: Credentials { user: config.user, password: config.password, recovery: config.recovery },
        keeper,
        standing: watch::Sender::new(Standing::Unknown),
        clock,
        dice,
        ear: OnceLock::new(),
        synced: AtomicBool::new(false),
        recent: Mutex::new(Recent::default()),
        arrived: Mutex::new(HashSet::new()),
        direct: Mutex::new(HashMap::new()),
        opening: tokio::sync::Mutex::new(()),
        awaited: Mutex::new(HashSet::new()),
        answering: Semaphore::new(invites::AT_ONCE),
        pace: Pace::default(),
        _lock: lock,
    })
}

impl Matrix {
    /// The bot's own account.
    #[must_use]
    pub fn account(&self) -> Account {
        account(&self.me)
    }

    /// The device this session belongs to.
    #[must_use]
    pub fn device(&self) -> String {
        self.client.device_id().map(ToString::to_string).unwrap_or_default()
    }

    /// Hears until `shutdown` becomes true (or its sender is dropped), then finishes what is in flight.
    ///
    /// # Errors
    /// Only for what waiting does not mend; everything else is tried again. See [`RunError`].
    pub async fn run(self: Arc<Self>, ear: Arc<dyn Ear>, shutdown: watch::Receiver<bool>) -> Result<(), RunError> {
        let ear = self.ear.get_or_init(|| ear).clone();
        Inbox::new(self, ear, shutdown).run().await
    }

    fn note(&self, event: &EventId, known: Known) {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner).insert(event, known);
    }

    /// What is known of an event of this room, asking the homeserver if need be. `None` if it is not in this room.
    async fn known(&self, room: &Room, event: &EventId) -> Result<Option<Known>, Error> {
        let recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner).get(event);
        if let Some(known) = recent {
            return Ok((known.room == room.room_id()).then_some(known));
        }
        match room.event(event, None).await {
            Ok(found) => {
                let known = Known::of(&found, room.room_id(), &self.me);
                if let Some(known) = &known {
                    self.note(event, known.clone());
                }
                Ok(known)
            }
            Err(error) if error.as_client_api_error().is_some_and(|e| matches!(e.status_code.as_u16(), 403 | 404)) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

fn account(user: &UserId) -> Account {
    Account { platform: Platform::Matrix, id: user.to_string() }
}

fn place(room: &RoomId) -> Place {
    Place { platform: Platform::Matrix, id: room.to_string() }
}

fn everybody_in(room: &RoomId) -> Target {
    Target::Room(place(room))
}
