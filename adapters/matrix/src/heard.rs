//! What an event of a room means to the bot, if anything. Pure: what must be looked up is left to the inbox.

use matrix_sdk::ruma::{
    OwnedEventId, OwnedUserId, UserId,
    events::{
        AnySyncMessageLikeEvent, AnySyncStateEvent, AnySyncTimelineEvent,
        room::{
            member::{MembershipState, OriginalSyncRoomMemberEvent},
            message::{MessageType, OriginalSyncRoomMessageEvent, Relation},
        },
    },
};

use crate::line;

/// Who listens, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listener<'a> {
    /// The bot's account.
    pub(crate) me: &'a UserId,
    /// The bot's display name in this room.
    pub(crate) name: Option<&'a str>,
    /// Whether the room is a direct one.
    pub(crate) direct: bool,
}

/// An event that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noticed {
    /// The event.
    pub(crate) event: OwnedEventId,
    /// Whose it is.
    pub(crate) sender: OwnedUserId,
    /// The first message of the thread it stands in.
    pub(crate) thread: Option<OwnedEventId>,
    /// What it means.
    pub(crate) what: What,
}

/// What an event means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A line for the bot.
    Command {
        /// Without prefix or mention.
        line: String,
        /// What it replies to.
        reply_to: Option<OwnedEventId>,
    },
    /// A reply without prefix: for the bot if the message replied to is the bot's.
    Reply {
        /// The words.
        line: String,
        /// What it replies to.
        reply_to: OwnedEventId,
    },
    /// The sender came into the room.
    Joined,
    /// The room's power levels changed: perhaps the bot may speak again.
    Power,
    /// The room was replaced by another.
    Upgraded,
}

/// What this event means to the bot. Nothing: its own, other bots' notices, edits, redacted ones, talk among people.
pub(crate) fn notice(event: AnySyncTimelineEvent, listener: Listener<'_>) -> Option<Noticed> {
    if event.sender() == listener.me {
        return None;
    }
    let id = event.event_id().to_owned();
    let sender = event.sender().to_owned();
    let (what, thread) = match event {
        AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(message)) => {
            message_to_bot(message.as_original()?, listener)?
        }
        AnySyncTimelineEvent::State(AnySyncStateEvent::RoomMember(member)) => {
            (came_in(member.as_original()?).then_some(What::Joined)?, None)
        }
        AnySyncTimelineEvent::State(AnySyncStateEvent::RoomPowerLevels(_)) => (What::Power, None),
        AnySyncTimelineEvent::State(AnySyncStateEvent::RoomTombstone(_)) => (What::Upgraded, None),
        _ => return None,
    };
    Some(Noticed { event: id, sender, thread, what })
}

/// A join from outside. Changed names and pictures are member events with `join` as well.
fn came_in(member: &OriginalSyncRoomMemberEvent) -> bool {
    // Somebody else's member event is a kick, a ban or an invite, never a join.
    let own = member.sender == member.state_key;
    let before = member.unsigned.prev_content.as_ref().map(|content| &content.membership);
    own && member.content.membership == MembershipState::Join && before != Some(&MembershipState::Join)
}

fn message_to_bot(
    message: &OriginalSyncRoomMessageEvent,
    listener: Listener<'_>,
) -> Option<(What, Option<OwnedEventId>)> {
    let content = &message.content;
    // `m.notice` is what bots say: answering it makes two bots talk for ever.
    let MessageType::Text(text) = &content.msgtype else { return None };
    let (reply_to, thread) = match &content.relates_to {
        None => (None, None),
        Some(Relation::Reply(reply)) => (Some(reply.in_reply_to.event_id.clone()), None),
        Some(Relation::Thread(thread)) => {
            // In a thread every message names the last one as a fallback for old clients. Meant is the thread's
            // first message, unless somebody really replied to a later one.
            let genuine = (!thread.is_falling_back).then_some(thread.in_reply_to.as_ref()).flatten();
            let meant = genuine.map_or_else(|| thread.event_id.clone(), |reply| reply.event_id.clone());
            (Some(meant), Some(thread.event_id.clone()))
        }
        // An edit of a command is not a command.
        Some(_) => return None,
    };
    let quoted = matches!(content.relates_to, Some(Relation::Reply(_) | Relation::Thread(_)));
    let line = line::typed(&text.body, text.formatted.as_ref(), quoted);
    let mentioned = content.mentions.as_ref().is_some_and(|m| m.user_ids.contains(listener.me));

    let addressed = line::after_address(&line, listener.me, listener.name, mentioned);
    let what = match (addressed, line::after_prefix(&line)) {
        (Some(rest), _) => What::Command { line: line::after_prefix(rest).unwrap_or(rest).to_owned(), reply_to },
        (None, Some(rest)) => What::Command { line: rest.to_owned(), reply_to },
        (None, None) if listener.direct => What::Command { line, reply_to },
        (None, None) => What::Reply { line, reply_to: reply_to? },
    };
    Some((what, thread))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{event_id, owned_event_id, serde::Raw, user_id};
    use serde_json::{Value, json};

    use super::*;

    const ROOM: bool = false;
    const DIRECT: bool = true;

    fn event(mut event: Value) -> AnySyncTimelineEvent {
        let defaults = json!({"event_id": "$1", "sender": "@amina:x", "origin_server_ts": 1_790_000_000_000_i64});
        for (name, value) in defaults.as_object().unwrap() {
            event.as_object_mut().unwrap().entry(name.clone()).or_insert_with(|| value.clone());
        }
        Raw::<AnySyncTimelineEvent>::from_json_string(event.to_string()).unwrap().deserialize().unwrap()
    }

    fn text(content: Value) -> AnySyncTimelineEvent {
        let mut content = content;
        content.as_object_mut().unwrap().entry("msgtype").or_insert(json!("m.text"));
        event(json!({"type": "m.room.message", "content": content}))
    }

    fn heard(event: AnySyncTimelineEvent, direct: bool) -> Option<Noticed> {
        notice(event, Listener { me: user_id!("@convenor:x"), name: Some("The Convenor"), direct })
    }

    fn what(event: AnySyncTimelineEvent, direct: bool) -> Option<What> {
        heard(event, direct).map(|noticed| noticed.what)
    }

    fn command(line: &str) -> Option<What> {
        Some(What::Command { line: line.into(), reply_to: None })
    }

    #[test]
    fn a_line_with_the_prefix_is_a_command() {
        let noticed = heard(text(json!({"body": "!vote D1 consent"})), ROOM).unwrap();
        assert_eq!(noticed.sender, "@amina:x");
        assert_eq!(Some(noticed.what), command("vote D1 consent"));
    }

    #[test]
    fn talk_among_people_is_not_heard() {
        assert_eq!(what(text(json!({"body": "status?"})), ROOM), None);
        assert_eq!(what(text(json!({"body": "!!! wow"})), ROOM), None);
        let aside = json!({"body": "I like The Convenor", "m.mentions": {"user_ids": ["@convenor:x"]}});
        assert_eq!(what(text(aside), ROOM), None);
    }

    #[test]
    fn a_mention_in_front_addresses_the_bot() {
        for body in ["The Convenor: status", "@convenor:x status", "convenor, !status", "@convenor  status"] {
            let content = json!({"body": body, "m.mentions": {"user_ids": ["@convenor:x"]}});
            assert_eq!(what(text(content), ROOM), command("status"), "{body}");
        }
    }

    #[test]
    fn a_pill_of_the_bot_addresses_it_and_a_pill_of_a_person_names_them() {
        let content = json!({
            "body": "The Convenor: member add Amina",
            "format": "org.matrix.custom.html",
            "formatted_body": "<a href=\"https://matrix.to/#/@convenor:x\">The Convenor</a>: member add \
                               <a href=\"https://matrix.to/#/@amina:x\">Amina</a>",
        });
        assert_eq!(what(text(content), ROOM), command("member add @amina:x"));
    }

    #[test]
    fn in_a_direct_room_everything_is_a_command() {
        assert_eq!(what(text(json!({"body": "status"})), DIRECT), command("status"));
        assert_eq!(what(text(json!({"body": "!status"})), DIRECT), command("status"));
        let content = json!({"body": "convenor: status", "m.mentions": {"user_ids": ["@convenor:x"]}});
        assert_eq!(what(text(content), DIRECT), command("status"));
    }

    #[test]
    fn a_reply_loses_its_quote_and_keeps_what_it_replies_to() {
        let content = json!({
            "body": "> <@convenor:x> Do you agree?\n> Say so.\n\nconsent",
            "m.relates_to": {"m.in_reply_to": {"event_id": "$ask"}},
        });
        let reply = What::Reply { line: "consent".into(), reply_to: owned_event_id!("$ask") };
        assert_eq!(what(text(content.clone()), ROOM), Some(reply));
        let command = What::Command { line: "consent".into(), reply_to: Some(owned_event_id!("$ask")) };
        assert_eq!(what(text(content), DIRECT), Some(command));
    }

    #[test]
    fn in_a_thread_the_first_message_is_meant_unless_another_is() {
        let thread = |falling_back: bool| {
            text(json!({"body": "consent", "m.relates_to": {
                "rel_type": "m.thread", "event_id": "$root", "is_falling_back": falling_back,
                "m.in_reply_to": {"event_id": "$last"},
            }}))
        };
        let noticed = heard(thread(true), ROOM).unwrap();
        assert_eq!(noticed.thread.as_deref(), Some(event_id!("$root")));
        assert_eq!(noticed.what, What::Reply { line: "consent".into(), reply_to: owned_event_id!("$root") });
        let genuine = What::Reply { line: "consent".into(), reply_to: owned_event_id!("$last") };
        assert_eq!(what(thread(false), ROOM), Some(genuine));
    }

    #[test]
    fn own_messages_notices_edits_and_redacted_events_are_not_heard() {
        let own = event(json!({"type": "m.room.message", "sender": "@convenor:x",
            "content": {"msgtype": "m.text", "body": "!status"}}));
        assert_eq!(what(own, ROOM), None);
        assert_eq!(what(text(json!({"msgtype": "m.notice", "body": "!status"})), DIRECT), None);
        let edit = json!({"body": "* !status", "m.new_content": {"msgtype": "m.text", "body": "!status"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"}});
        assert_eq!(what(text(edit), DIRECT), None);
        let redacted = event(json!({"type": "m.room.message", "content": {}, "unsigned": {"redacted_because": {
            "type": "m.room.redaction", "event_id": "$2", "sender": "@amina:x", "origin_server_ts": 2, "content": {}}}}));
        assert_eq!(what(redacted, DIRECT), None);
    }

    #[test]
    fn coming_in_is_heard_and_a_new_name_is_not() {
        let member = |before: Value| {
            event(json!({"type": "m.room.member", "state_key": "@amina:x", "content": {"membership": "join"},
                "unsigned": {"prev_content": before}}))
        };
        assert_eq!(what(member(json!({"membership": "invite"})), ROOM), Some(What::Joined));
        assert_eq!(what(member(json!({"membership": "join", "displayname": "A"})), ROOM), None);
    }
}
