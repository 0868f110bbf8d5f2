//! Speaking: the files of a part, then its words, each under a key; and looking for what may have been said already.

use std::{
    collections::HashMap,
    io::Cursor,
    sync::{PoisonError, atomic::Ordering},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{File, Mouth, Part, Platform, SendError, Sent, Target};
use matrix_sdk::{
    Error, Room,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{EventId, OwnedEventId, OwnedUserId, RoomId, TransactionId, UserId, uint},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Matrix,
    encryption::Standing,
    failure::classify,
    message::{self, Related},
    recent::Known,
};

/// Only an operator mends it.
const UNTRUSTED: Duration = Duration::from_secs(5 * 60);
/// Looking back ends after so many events in a row that are older than what is looked for. Not after the first: the
/// clock of somebody else's homeserver may be wrong.
const OLDER: usize = 100;

#[async_trait]
impl Mouth for Matrix {
    fn platform(&self) -> Platform {
        Platform::Matrix
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        let _speaking = self.pace.speak();
        let room = self.room_of(target).await?;
        let encrypted = room.latest_encryption_state().await.map_err(|error| self.send_error(error))?.is_encrypted();
        if encrypted {
            self.trusted().await?;
        }
        let relation = match part.reply_to.as_deref().map(EventId::parse) {
            // From elsewhere, or gone: the words stand without it.
            None | Some(Err(_)) => None,
            Some(Ok(event)) => {
                let known = self.known(&room, &event).await.map_err(|error| self.send_error(error))?;
                known.map(|known| message::relation(&event, known))
            }
        };
        for (index, file) in part.files.iter().enumerate() {
            self.send_file(&room, file, &message::file_key(key, index), relation.as_ref(), encrypted).await?;
        }
        let thread = message::thread(relation.as_ref());
        let content = message::words(part, key, relation).map_err(|error| SendError::Refused(error.into()))?;
        let event = self.put(&room, content, key).await?;
        // Their replies will be recognised without asking.
        self.note(&event, Known { room: room.room_id().to_owned(), thread, mine: true });
        Ok(Sent { message: event.to_string() })
    }

    fn shows_pictures(&self) -> bool {
        true
    }

    fn memory(&self) -> Duration {
        // Synapse remembers a transaction id for a day, others for half an hour.
        Duration::from_secs(20 * 60)
    }

    async fn find(&self, target: &Target, key: &str, since: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        let room = self.room_of(target).await?;
        let since = since.timestamp_millis();
        let files = format!("{key}-f");
        let (mut older, mut unlocked) = (0, false);
        let mut from: Option<String> = None;
        loop {
            let mut options = MessagesOptions::backward().from(from.as_deref());
            options.limit = uint!(100);
            let page = room.messages(options).await.map_err(|error| self.send_error(error))?;
            let mine = |event: &TimelineEvent| event.sender().is_some_and(|sender| sender == self.me);
            if !unlocked && page.chunk.iter().any(|event| event.kind.is_utd() && mine(event)) {
                // Said by a device that was lost: its keys are in the backup.
                unlocked = true;
                let backup = self.client.encryption().backups();
                if backup.download_room_keys_for_room(room.room_id()).await.is_ok() {
                    continue;
                }
            }
            for event in &page.chunk {
                let Some(said) = Said::of(event) else { continue };
                if said.sender == self.me {
                    match said.key() {
                        Some(found) if found == key => return Ok(Some(Sent { message: said.event_id.to_string() })),
                        Some(found) if found.starts_with(&files) => self.arrived(found.to_owned()),
                        _ => {}
                    }
                }
                older = if said.origin_server_ts < since { older + 1 } else { 0 };
                if older >= OLDER {
                    return Ok(None);
                }
            }
            let Some(end) = page.end else { return Ok(None) };
            from = Some(end);
        }
    }
}

/// What is looked at of an event that may be what is looked for.
#[derive(Deserialize)]
struct Said {
    event_id: OwnedEventId,
    sender: OwnedUserId,
    origin_server_ts: i64,
    #[serde(default)]
    content: HashMap<String, Value>,
    #[serde(default)]
    unsigned: Unsigned,
}

#[derive(Default, Deserialize)]
struct Unsigned {
    transaction_id: Option<String>,
}

impl Said {
    fn of(event: &TimelineEvent) -> Option<Self> {
        event.raw().deserialize_as_unchecked().ok()
    }

    /// The key it was sent under. A redaction takes it out of the content; the homeserver still tells the device that
    /// sent it.
    fn key(&self) -> Option<&str> {
        self.content.get(message::KEY).and_then(Value::as_str).or(self.unsigned.transaction_id.as_deref())
    }
}

impl Matrix {
    async fn room_of(&self, target: &Target) -> Result<Room, SendError> {
        match target {
            Target::Room(place) => self.room(&place.id),
            Target::Account(account) => {
                let user = UserId::parse(&account.id).map_err(|error| SendError::Refused(error.into()))?;
                self.direct_room(&user).await
            }
        }
    }

    fn room(&self, id: &str) -> Result<Room, SendError> {
        let id = RoomId::parse(id).map_err(|error| SendError::Refused(error.into()))?;
        match self.client.get_room(&id) {
            Some(room) => Ok(room),
            None if self.synced.load(Ordering::Acquire) => Err(SendError::Gone("not in this room".into())),
            None => Err(self.not_yet()),
        }
    }

    async fn put(&self, room: &Room, content: Value, key: &str) -> Result<OwnedEventId, SendError> {
        let sent = room.send_raw("m.room.message", content).with_transaction_id(<&TransactionId>::from(key)).await;
        Ok(sent.map_err(|error| self.send_error(error))?.response.event_id)
    }

    async fn send_file(
        &self,
        room: &Room,
        file: &File,
        key: &str,
        relation: Option<&Related>,
        encrypted: bool,
    ) -> Result<(), SendError> {
        if self.arrived.lock().unwrap_or_else(PoisonError::into_inner).remove(key) {
            return Ok(());
        }
        let failed = |error| self.send_error(error);
        let source = if encrypted {
            let file = self.client.upload_encrypted_file(&mut Cursor::new(&file.bytes)).await.map_err(failed)?;
            ("file", serde_json::to_value(file).map_err(|error| SendError::Refused(error.into()))?)
        } else {
            let kind: mime::Mime =
                file.media_type.parse().map_err(|error: mime::FromStrError| SendError::Refused(error.into()))?;
            let upload = self.client.media().upload(&kind, file.bytes.clone(), None).await;
            ("url", json!(upload.map_err(failed)?.content_uri))
        };
        self.put(room, message::file(file, key, source, relation), key).await.map(drop)
    }

    /// A file that is there already need not be sent again with its words.
    fn arrived(&self, key: String) {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
    }

    /// Nothing is said in encrypted rooms by a device that people's apps warn of.
    async fn trusted(&self) -> Result<(), SendError> {
        match self.standing().await {
            Standing::Trusted => Ok(()),
            Standing::Unknown => Err(SendError::Later { after: None, source: "encryption is not set up yet".into() }),
            Standing::Untrusted => Err(SendError::Later {
                after: Some(UNTRUSTED),
                source: "this device is not part of the account's encryption identity".into(),
            }),
        }
    }

    /// Nothing is known about rooms before the first sync.
    pub(crate) fn not_yet(&self) -> SendError {
        SendError::Later { after: None, source: "not synchronised yet".into() }
    }

    pub(crate) fn send_error(&self, error: Error) -> SendError {
        classify(error, self.clock.now())
    }
}
