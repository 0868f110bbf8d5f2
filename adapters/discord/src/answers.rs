//! Interactions that still want an answer: acknowledged at once, answered when the engine has one, remembered meanwhile.
//!
//! An interaction's token is good for 15 minutes. It is held in memory, and in a ring of remembered ones, so that an answer
//! that was committed before a crash still becomes the edit of what people wait for; later it is an ordinary message.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::port::{BoxError, Clock, Ear, Part, Platform, SendError, Sent};
use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tokio::sync::watch;

use crate::{
    fault::Fault,
    rest::{Rest, Route},
    shape,
};

/// A token is not used in its last half minute.
const LIFE: TimeDelta = TimeDelta::seconds(15 * 60 - 30);
/// So many are remembered over a restart.
const RING: u64 = 512;
/// How long an answer waits for the acknowledgement before it.
const PATIENCE: Duration = Duration::from_secs(3);
/// Only its reader sees it.
pub(crate) const EPHEMERAL: u64 = 64;

/// What is kept of an interaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    id: u64,
    token: String,
    at: DateTime<Utc>,
    /// Whether only who asked sees the acknowledgement.
    private: bool,
    /// Whether others are there who must not: with the bot alone nothing has to vanish.
    hidden: bool,
}

/// Whether the acknowledgement arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ack {
    Pending,
    Done,
    Lost,
}

struct Open {
    kept: Kept,
    ack: watch::Sender<Ack>,
    /// The part that stands where the acknowledgement stood.
    original: Option<String>,
}

/// The interactions of one bot.
pub(crate) struct Answers {
    clock: Arc<dyn Clock>,
    open: Mutex<HashMap<u64, Open>>,
}

impl Answers {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, open: Mutex::default() }
    }

    /// An interaction came; it is being acknowledged.
    pub(crate) fn opened(&self, id: u64, token: &str, private: bool, hidden: bool) {
        let now = self.clock.now();
        let kept = Kept { id, token: token.to_owned(), at: now, private, hidden };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, known| known.kept.at + LIFE > now);
        open.entry(id).or_insert_with(|| Open { kept, ack: watch::Sender::new(Ack::Pending), original: None });
    }

    /// Whether the acknowledgement was taken.
    pub(crate) fn acknowledged(&self, id: u64, taken: bool) {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = open.get(&id) {
            known.ack.send_replace(if taken { Ack::Done } else { Ack::Lost });
        }
    }

    /// Waits until the acknowledgement is through, one way or the other: what is answered was acknowledged before.
    pub(crate) async fn settled(&self, id: u64) {
        let ack = {
            let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            open.get(&id).map(|known| known.ack.subscribe())
        };
        if let Some(mut ack) = ack {
            let _ = tokio::time::timeout(PATIENCE, ack.wait_for(|ack| *ack != Ack::Pending)).await;
        }
    }

    /// Keeps the token over a restart.
    pub(crate) async fn remember(&self, ear: &dyn Ear, id: u64) -> Result<(), BoxError> {
        let kept = {
            let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            open.get(&id).map(|known| known.kept.clone())
        };
        let Some(kept) = kept else { return Ok(()) };
        ear.remember(Platform::Discord, &slot(id), &serde_json::to_string(&kept)?).await
    }

    /// Finds the interaction this answers, while it can still be answered.
    async fn find(&self, ear: &dyn Ear, id: u64) -> Result<Option<(Kept, Option<String>)>, BoxError> {
        let known = {
            let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            open.get(&id).map(|known| (known.kept.clone(), known.original.clone(), known.ack.subscribe()))
        };
        let now = self.clock.now();
        if let Some((kept, original, mut ack)) = known {
            let settled = tokio::time::timeout(PATIENCE, ack.wait_for(|ack| *ack != Ack::Pending)).await;
            let done = matches!(settled, Ok(Ok(ack)) if *ack == Ack::Done);
            return Ok((done && kept.at + LIFE > now).then_some((kept, original)));
        }
        let stored = ear.recall(Platform::Discord, &slot(id)).await?.unwrap_or_default();
        let kept: Option<Kept> = serde_json::from_str(&stored).ok();
        Ok(kept.filter(|kept| kept.id == id && kept.at + LIFE > now).map(|kept| (kept, None)))
    }

    fn stands(&self, id: u64, key: &str) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = open.get_mut(&id) {
            known.original = Some(key.to_owned());
        }
    }

    /// Answers an interaction; none where it can't be answered any more, and the words have to go another way.
    pub(crate) async fn answer(
        &self,
        rest: &Rest,
        ear: &dyn Ear,
        application: u64,
        part: &Part,
        key: &str,
        menu: &str,
    ) -> Result<Option<Sent>, SendError> {
        let Some(id) = part.reply_to.as_deref().and_then(|id| id.parse().ok()) else { return Ok(None) };
        let found = self.find(ear, id).await.map_err(|source| SendError::Later { after: None, source })?;
        let Some((kept, original)) = found else { return Ok(None) };
        let message = shape::message(part, menu);
        let first = match &original {
            Some(stands) => stands == key,
            // After a restart nothing is known of earlier parts: only a first one can be said twice without harm.
            None => key.ends_with("-0") || self.is_open(id),
        };
        let sent = match (first, part.private == kept.private) {
            (true, true) => edit(rest, application, &kept.token, message, part).await,
            (true, false) if part.private => {
                // What was to be public is for one reader now: nobody else saw more than that the bot was thinking.
                let gone = rest.ask(Route::original(Method::DELETE, application, &kept.token)).await;
                match gone {
                    Err(fault) if !fault.is_stale() => Err(fault),
                    _ => follow_up(rest, application, &kept, message, part).await,
                }
            }
            (true, false) => {
                // For everybody, and under a key of its own: an ordinary message. Who asked is not left waiting.
                let done = Map::from_iter([("content".to_owned(), Value::from("✓"))]);
                let done =
                    edit(rest, application, &kept.token, done, &Part { files: Vec::new(), ..part.clone() }).await;
                if let Err(fault) = done {
                    tracing::info!(error = &fault as &dyn std::error::Error, "an acknowledgement stays as it is");
                }
                self.stands(id, key);
                return Ok(None);
            }
            (false, _) if !part.private && !kept.private => follow_up(rest, application, &kept, message, part).await,
            (false, _) if part.private => follow_up(rest, application, &kept, message, part).await,
            (false, _) => return Ok(None),
        };
        match sent {
            Ok(sent) => {
                if first {
                    self.stands(id, key);
                }
                Ok(Some(sent))
            }
            Err(fault) if fault.is_stale() => {
                tracing::info!(error = &fault as &dyn std::error::Error, "an interaction is over; said another way");
                self.acknowledged(id, false);
                Ok(None)
            }
            Err(fault) => Err(fault.of_message()),
        }
    }

    fn is_open(&self, id: u64) -> bool {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&id)
    }
}

async fn edit(
    rest: &Rest,
    application: u64,
    token: &str,
    message: Map<String, Value>,
    part: &Part,
) -> Result<Sent, Fault> {
    let route = Route::original(Method::PATCH, application, token);
    id_of(&rest.send_files(route, &message.into(), &part.files).await?)
}

async fn follow_up(
    rest: &Rest,
    application: u64,
    kept: &Kept,
    mut message: Map<String, Value>,
    part: &Part,
) -> Result<Sent, Fault> {
    // What was to be public stood in a server too.
    if part.private && (kept.hidden || !kept.private) {
        message.insert("flags".into(), EPHEMERAL.into());
    }
    id_of(&rest.send_files(Route::follow_up(application, &kept.token), &message.into(), &part.files).await?)
}

/// The id of the message Discord answered with.
pub(crate) fn id_of(message: &Value) -> Result<Sent, Fault> {
    let id = message.get("id").and_then(Value::as_str);
    let id = id.ok_or_else(|| Fault::Answer(serde::de::Error::custom("a message without an id")))?;
    Ok(Sent { message: id.to_owned() })
}

/// The acknowledgement: a loading state, seen by everybody or by who asked.
pub(crate) fn thinking(hidden: bool) -> Value {
    if hidden { json!({ "type": 5, "data": { "flags": EPHEMERAL } }) } else { json!({ "type": 5 }) }
}

fn slot(id: u64) -> String {
    // The low bits of a snowflake count within a millisecond; the time varies.
    format!("interaction/{}", (id ^ (id >> 22)) % RING)
}
