//! Speaking: a part becomes an `m.notice`, and a homeserver's refusal becomes what the outbox does next.

use std::{sync::atomic::Ordering, time::Duration};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{Mouth, Part, Platform, SendError, Sent, Target};
use matrix_sdk::{
    Error, Room,
    room::MessagesOptions,
    ruma::{
        EventId, RoomId, TransactionId, UserId,
        api::error::{ErrorKind, RetryAfter},
        events::{
            Mentions,
            relation::{InReplyTo, Reply, Thread},
            room::message::{Relation, RoomMessageEventContent, RoomMessageEventContentWithoutRelation},
        },
        uint,
    },
};
use serde_json::Value;

use crate::{Matrix, html, recent::Known};

/// The field that carries the outbox's key inside a message: transaction ids are not readable afterwards, and a
/// homeserver forgets them within a day.
const KEY: &str = "org.convenor.key";

#[async_trait]
impl Mouth for Matrix {
    fn platform(&self) -> Platform {
        Platform::Matrix
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        let room = match target {
            Target::Room(place) => self.room(&place.id)?,
            Target::Account(account) => {
                let user = UserId::parse(&account.id).map_err(|error| SendError::Refused(error.into()))?;
                self.direct_room(&user).await?
            }
        };
        let relation = match part.reply_to.as_deref().map(EventId::parse) {
            // From elsewhere, or gone: the words stand without it.
            None | Some(Err(_)) => None,
            Some(Ok(event)) => {
                let known = self.known(&room, &event).await.map_err(|error| self.send_error(error))?;
                known.map(|known| relation(&event, known))
            }
        };
        let thread = match &relation {
            Some(Relation::Thread(thread)) => Some(thread.event_id.clone()),
            _ => None,
        };
        let content = content(part, key, relation).map_err(|error| SendError::Refused(error.into()))?;
        let result = room
            .send_raw("m.room.message", content)
            .with_transaction_id(<&TransactionId>::from(key))
            .await
            .map_err(|error| self.send_error(error))?;
        let event = result.response.event_id;
        // Their replies will be recognised without asking.
        self.note(&event, Known { room: room.room_id().to_owned(), thread, mine: true });
        Ok(Sent { message: event.to_string() })
    }

    fn memory(&self) -> Duration {
        // Synapse remembers a transaction id for a day, others for half an hour.
        Duration::from_secs(20 * 60)
    }

    async fn find(&self, target: &Target, key: &str, since: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        let room = match target {
            Target::Room(place) => self.room(&place.id)?,
            Target::Account(account) => {
                let user = UserId::parse(&account.id).map_err(|error| SendError::Refused(error.into()))?;
                self.direct_room(&user).await?
            }
        };
        let mut options = MessagesOptions::backward();
        options.limit = uint!(100);
        loop {
            let page = room.messages(options).await.map_err(|error| self.send_error(error))?;
            for event in &page.chunk {
                let Ok(raw) = event.raw().deserialize_as_unchecked::<Value>() else { continue };
                let mine = raw["sender"] == self.me.as_str() && raw["content"][KEY] == key;
                if let (true, Some(id)) = (mine, raw["event_id"].as_str()) {
                    return Ok(Some(Sent { message: id.to_owned() }));
                }
                if raw["origin_server_ts"].as_i64().is_some_and(|ts| ts < since.timestamp_millis()) {
                    return Ok(None);
                }
            }
            let Some(end) = page.end else { return Ok(None) };
            options = MessagesOptions::backward().from(end.as_str());
            options.limit = uint!(100);
        }
    }
}

impl Matrix {
    fn room(&self, id: &str) -> Result<Room, SendError> {
        let id = RoomId::parse(id).map_err(|error| SendError::Refused(error.into()))?;
        match self.client.get_room(&id) {
            Some(room) => Ok(room),
            None if self.synced.load(Ordering::Acquire) => Err(SendError::Gone("not in this room".into())),
            None => Err(self.not_yet()),
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

/// What a failed request means for what was to be sent.
fn classify(error: Error, now: DateTime<Utc>) -> SendError {
    // We know ourselves that we are not in the room (any more).
    if matches!(error, Error::WrongRoomState(_)) {
        return SendError::Gone(error.into());
    }
    if matches!(error, Error::SerdeJson(_)) {
        return SendError::Refused(error.into());
    }
    let status = error.as_client_api_error().map(|e| e.status_code.as_u16());
    match (error.client_api_error_kind(), status) {
        (Some(ErrorKind::LimitExceeded(limit)), _) => {
            let after = limit.retry_after.as_ref().and_then(|after| delay(after, now));
            SendError::Later { after, source: error.into() }
        }
        // Kicked, banned, never invited, not allowed to speak, room deleted, or they take no invites.
        (Some(ErrorKind::Forbidden | ErrorKind::NotFound | ErrorKind::InviteBlocked), _) => {
            SendError::Gone(error.into())
        }
        (_, Some(400 | 413)) => SendError::Refused(error.into()),
        // Everything else passes, or an operator must mend it (a session that ended): the message waits.
        _ => SendError::Later { after: None, source: error.into() },
    }
}

pub(crate) fn delay(after: &RetryAfter, now: DateTime<Utc>) -> Option<Duration> {
    match after {
        RetryAfter::Delay(delay) => Some(*delay),
        RetryAfter::DateTime(instant) => (DateTime::<Utc>::from(*instant) - now).to_std().ok(),
    }
}

/// An answer stands in the thread where the question stood.
fn relation(question: &EventId, known: Known) -> Relation<RoomMessageEventContentWithoutRelation> {
    match known.thread {
        Some(root) => Relation::Thread(Thread::reply(root, question.to_owned())),
        None => Relation::Reply(Reply::new(InReplyTo::new(question.to_owned()))),
    }
}

fn content(
    part: &Part,
    key: &str,
    relation: Option<Relation<RoomMessageEventContentWithoutRelation>>,
) -> serde_json::Result<Value> {
    let mentioned = part
        .mentions
        .iter()
        .filter(|account| account.platform == Platform::Matrix)
        .filter_map(|account| UserId::parse(&account.id).ok());
    let mut content = RoomMessageEventContent::notice_html(&part.text, html::render(&part.text))
        // Without the field, clients search the words for names and ring for people nobody meant.
        .add_mentions(Mentions::with_user_ids(mentioned));
    content.relates_to = relation;
    let mut content = serde_json::to_value(content)?;
    if let Some(fields) = content.as_object_mut() {
        fields.insert(KEY.to_owned(), key.into());
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use matrix_sdk::{
        HttpError,
        reqwest::StatusCode,
        ruma::api::{
            client::uiaa::UiaaResponse,
            error::{self, ErrorBody, FromHttpResponseError, LimitExceededErrorData, StandardErrorBody},
        },
    };

    use super::*;

    fn answer(status: u16, body: ErrorBody) -> Error {
        let error = error::Error::new(StatusCode::from_u16(status).unwrap(), body);
        HttpError::from(FromHttpResponseError::Server(UiaaResponse::MatrixError(error))).into()
    }

    fn matrix(status: u16, kind: ErrorKind) -> Error {
        answer(status, ErrorBody::Standard(StandardErrorBody::new(kind, String::new())))
    }

    fn second(s: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(s, 0).unwrap()
    }

    #[test]
    fn a_limit_says_when_to_come_back() {
        let limited = |retry_after| {
            let mut limit = LimitExceededErrorData::new();
            limit.retry_after = retry_after;
            classify(matrix(429, ErrorKind::LimitExceeded(limit)), second(100))
        };
        let after = |error| match error {
            SendError::Later { after, .. } => after,
            error => panic!("{error:?}"),
        };
        let minute = Duration::from_secs(60);
        assert_eq!(after(limited(None)), None);
        assert_eq!(after(limited(Some(RetryAfter::Delay(minute)))), Some(minute));
        assert_eq!(after(limited(Some(RetryAfter::DateTime(second(160).into())))), Some(minute));
        assert_eq!(after(limited(Some(RetryAfter::DateTime(second(40).into())))), None);
    }

    #[test]
    fn each_refusal_says_what_becomes_of_the_message() {
        let class = |error| match classify(error, second(100)) {
            SendError::Later { .. } => "later",
            SendError::Refused(_) => "refused",
            SendError::Gone(_) => "gone",
        };
        assert_eq!(class(matrix(403, ErrorKind::Forbidden)), "gone");
        assert_eq!(class(matrix(404, ErrorKind::NotFound)), "gone");
        assert_eq!(class(matrix(413, ErrorKind::TooLarge)), "refused");
        assert_eq!(class(matrix(400, ErrorKind::BadJson)), "refused");
        assert_eq!(class(matrix(500, ErrorKind::Unknown)), "later");
        assert_eq!(class(matrix(404, ErrorKind::Unrecognized)), "later");
        // What a proxy says while the homeserver restarts.
        assert_eq!(class(answer(502, ErrorBody::Json(serde_json::json!("bad gateway")))), "later");
    }
}
