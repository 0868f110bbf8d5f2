//! The peer of the benchmarks: a bot that repeats what it is told, on the SDK that Convenor uses, and does nothing else.
//! It says whom it mentions, nobody, as every bot should: without that, apps search its words for people's names.
//!
//! Run by `tests/bench`: `echo HOMESERVER USER DIRECTORY`. The password is the user's name.

#![expect(clippy::unwrap_used, reason = "a helper of a measurement fails like a test")]

use std::{path::PathBuf, time::Duration};

use matrix_sdk::{
    Client, Room, RoomState,
    config::SyncSettings,
    ruma::events::{
        Mentions,
        room::{
            member::StrippedRoomMemberEvent,
            message::{MessageType, OriginalSyncRoomMessageEvent, RoomMessageEventContent},
        },
    },
};

async fn join(_: StrippedRoomMemberEvent, room: Room) {
    // Each member an invite tells of is an event, not its own alone.
    if room.state() == RoomState::Invited {
        room.join().await.unwrap();
    }
}

async fn repeat(event: OriginalSyncRoomMessageEvent, room: Room) {
    let MessageType::Text(text) = event.content.msgtype else { return };
    if let Some(words) = text.body.strip_prefix('!') {
        room.send(RoomMessageEventContent::notice_plain(words).add_mentions(Mentions::new())).await.unwrap();
    }
}

#[tokio::main]
async fn main() {
    let [_, homeserver, user, folder] = std::env::args().collect::<Vec<_>>().try_into().unwrap();
    let client = Client::builder()
        .homeserver_url(homeserver)
        .sqlite_store(PathBuf::from(folder).join("echo"), None)
        .build()
        .await
        .unwrap();
    client.matrix_auth().login_username(&user, &user).send().await.unwrap();
    client.add_event_handler(join);
    client.add_event_handler(repeat);
    // Not `Client::sync`: it sleeps for a second when answers come quickly.
    loop {
        client.sync_once(SyncSettings::new().timeout(Duration::from_secs(30))).await.unwrap();
    }
}
