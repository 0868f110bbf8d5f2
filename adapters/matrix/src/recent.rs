//! What is still known of the last events, so that an answer needs no question to the homeserver.

use std::collections::{HashMap, VecDeque};

use matrix_sdk::{
    deserialized_responses::TimelineEvent,
    ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId},
};
use serde::Deserialize;

const MOST: usize = 2_000;

/// What is known of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// The room it stands in.
    pub(crate) room: OwnedRoomId,
    /// The first message of its thread.
    pub(crate) thread: Option<OwnedEventId>,
    /// Whether the bot sent it.
    pub(crate) mine: bool,
}

impl Known {
    /// What a fetched event says about itself.
    pub(crate) fn of(event: &TimelineEvent, room: &RoomId, me: &UserId) -> Option<Self> {
        let Peek { sender, content } = serde_json::from_str(event.raw().json().get()).ok()?;
        let relation = content.relates_to.filter(|relation| relation.rel_type.as_deref() == Some("m.thread"));
        Some(Self { room: room.to_owned(), thread: relation.and_then(|r| r.event_id), mine: sender == me })
    }
}

#[derive(Deserialize)]
struct Peek {
    sender: OwnedUserId,
    #[serde(default)]
    content: PeekContent,
}

#[derive(Default, Deserialize)]
struct PeekContent {
    #[serde(rename = "m.relates_to")]
    relates_to: Option<PeekRelation>,
}

#[derive(Deserialize)]
struct PeekRelation {
    rel_type: Option<String>,
    event_id: Option<OwnedEventId>,
}

/// The last events, oldest forgotten first.
#[derive(Default)]
pub(crate) struct Recent {
    events: HashMap<OwnedEventId, Known>,
    order: VecDeque<OwnedEventId>,
}

impl Recent {
    pub(crate) fn insert(&mut self, event: &EventId, known: Known) {
        if self.events.insert(event.to_owned(), known).is_none() {
            self.order.push_back(event.to_owned());
        }
        while self.order.len() > MOST {
            if let Some(oldest) = self.order.pop_front() {
                self.events.remove(&oldest);
            }
        }
    }

    pub(crate) fn get(&self, event: &EventId) -> Option<Known> {
        self.events.get(event).cloned()
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{owned_room_id, room_id, serde::Raw, user_id};
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_last_events_are_remembered() {
        let mut recent = Recent::default();
        let known = Known { room: owned_room_id!("!r:x"), thread: None, mine: true };
        for number in 0..=MOST {
            recent.insert(&EventId::parse(format!("${number}")).unwrap(), known.clone());
        }
        assert_eq!(recent.get(&EventId::parse("$0").unwrap()), None);
        assert_eq!(recent.get(&EventId::parse("$1").unwrap()), Some(known));
        assert_eq!(recent.events.len(), MOST);
    }

    #[test]
    fn a_fetched_event_tells_its_sender_and_thread() {
        let event = |content| {
            let event = json!({"event_id": "$1", "sender": "@convenor:x", "content": content});
            TimelineEvent::from_plaintext(Raw::from_json_string(event.to_string()).unwrap())
        };
        let known = |event| Known::of(&event, room_id!("!r:x"), user_id!("@convenor:x")).unwrap();
        let thread = known(event(json!({"m.relates_to": {"rel_type": "m.thread", "event_id": "$root"}})));
        assert_eq!(thread.thread.unwrap(), "$root");
        let reply = known(event(json!({"m.relates_to": {"m.in_reply_to": {"event_id": "$q"}}})));
        assert!(reply.mine && reply.thread.is_none());
    }
}
