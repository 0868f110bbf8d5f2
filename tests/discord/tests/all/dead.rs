//! Targets that are gone: each answers with its own code, says so on the gateway, and heals.

use serde_json::{Value, json};
use test_discord::permissions::{
    ATTACH_FILES, EMBED_LINKS, READ_MESSAGE_HISTORY, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL,
};

use crate::bare::stage;

const GUILDS: u64 = 1;

fn word() -> Value {
    json!({ "content": "hello" })
}

#[tokio::test]
async fn a_deleted_channel() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    let thread = stage.room.thread("side");
    let asked = stage.slash().await;
    stage.room.delete();
    let said = stage.write(word()).await;
    assert_eq!((said.status, said.code()), (404, 10003));
    assert_eq!(line.event("THREAD_DELETE").await["id"], thread.id().to_string());
    assert_eq!(line.event("CHANNEL_DELETE").await["id"], stage.room.id().to_string());
    assert_eq!(stage.get(&format!("/channels/{}", thread.id())).await.code(), 10003);
    assert_eq!(stage.answer(&asked, json!({ "type": 4, "data": word() })).await.code(), 10003);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn permissions_taken_and_given_back() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    let embed = json!({ "embeds": [{ "title": "t" }] });
    let id = stage.write(word()).await.id();
    for (taken, body, code) in
        [(VIEW_CHANNEL, word(), 50001), (SEND_MESSAGES, word(), 50013), (EMBED_LINKS, embed.clone(), 50013)]
    {
        stage.room.forbid_bot(taken);
        let said = stage.write(body.clone()).await;
        assert_eq!((said.status, said.code()), (403, code), "{taken}");
        line.event("CHANNEL_UPDATE").await;
        stage.room.allow_bot(0);
        assert_eq!(stage.write(body).await.status, 200);
    }
    stage.room.forbid_bot(READ_MESSAGE_HISTORY);
    assert_eq!(stage.get(&stage.messages()).await.body, json!([]));
    assert_eq!(stage.get(&format!("{}/{id}", stage.messages())).await.code(), 50013);
    stage.room.forbid_bot(ATTACH_FILES);
    let form = reqwest::multipart::Form::new()
        .part("files[0]", reqwest::multipart::Part::bytes(b"x".to_vec()).file_name("x.txt"))
        .text("payload_json", "{}");
    let said = stage.send(stage.request("POST", &stage.messages()).multipart(form)).await;
    assert_eq!(said.code(), 50013);
    // What an interaction's token writes needs no permission in the channel.
    stage.room.forbid_bot(VIEW_CHANNEL | SEND_MESSAGES);
    let asked = stage.slash().await;
    let answer = json!({ "type": 4, "data": { "content": "still here" } });
    assert_eq!(stage.answer(&asked, answer).await.status, 204);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn a_bot_thrown_out_and_invited_again() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    stage.slash().await;
    let guild = format!("/applications/{}/guilds/{}/commands", stage.discord.application_id(), stage.guild.id());
    stage.guild.remove_bot();
    let event = line.event("GUILD_DELETE").await;
    assert!(event.get("unavailable").is_none());
    assert_eq!(stage.write(word()).await.code(), 50001);
    assert_eq!(stage.get(&format!("/guilds/{}", stage.guild.id())).await.code(), 10004);
    assert_eq!(stage.ask("PUT", &guild, json!([])).await.code(), 50001);
    assert!(stage.amina.offered(&stage.room).is_empty());
    stage.guild.add_bot();
    assert_eq!(line.event("GUILD_CREATE").await["id"], stage.guild.id().to_string());
    assert_eq!(stage.write(word()).await.status, 200);
    assert_eq!(stage.amina.offered(&stage.room), ["status"]);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn a_guild_that_falls_out() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    stage.guild.outage();
    assert_eq!(line.event("GUILD_DELETE").await["unavailable"], true);
    assert_eq!(stage.write(word()).await.status, 503);
    assert_eq!(stage.get(&format!("/guilds/{}", stage.guild.id())).await.status, 503);
    // Who connects meanwhile gets READY without the guild's GUILD_CREATE.
    let mut other = stage.connect().await;
    other.next().await;
    other.identify(&stage.discord.token(), GUILDS).await;
    assert_eq!(other.event("READY").await["guilds"][0]["unavailable"], true);
    stage.guild.recover();
    assert_eq!(other.next().await["t"], "GUILD_CREATE");
    assert_eq!(stage.write(word()).await.status, 200);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn an_archived_thread_wakes_with_a_message_unless_it_is_locked() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    let thread = stage.room.thread("side");
    let path = format!("/channels/{}/messages", thread.id());
    let id = stage.ask("POST", &path, word()).await.id();
    thread.archive();
    assert_eq!(line.event("THREAD_UPDATE").await["thread_metadata"]["archived"], true);
    let edit = stage.ask("PATCH", &format!("{path}/{id}"), word()).await;
    assert_eq!((edit.status, edit.code()), (400, 50083));
    assert_eq!(stage.ask("POST", &path, word()).await.status, 200);
    assert_eq!(line.event("THREAD_UPDATE").await["thread_metadata"]["archived"], false);
    assert!(!thread.archived());
    thread.lock();
    assert_eq!(stage.ask("POST", &path, word()).await.code(), 50083);
    thread.unarchive();
    assert_eq!(stage.ask("POST", &path, word()).await.status, 200);
    stage.room.forbid_bot(SEND_MESSAGES_IN_THREADS);
    assert_eq!(stage.ask("POST", &path, word()).await.code(), 50013);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn closed_direct_messages_and_strangers() {
    let stage = stage().await;
    let open =
        async |id: u64| stage.ask("POST", "/users/@me/channels", json!({ "recipient_id": id.to_string() })).await;
    let path = format!("/channels/{}/messages", open(stage.amina.id()).await.id());
    assert_eq!(open(stage.amina.id()).await.id(), stage.amina.direct().id().to_string());
    assert_eq!(stage.ask("POST", &path, word()).await.status, 200);
    stage.amina.closes_dms();
    let said = stage.ask("POST", &path, word()).await;
    assert_eq!((said.status, said.code()), (403, 50007));
    stage.amina.opens_dms();
    assert_eq!(stage.ask("POST", &path, word()).await.status, 200);
    stage.guild.leave(&stage.amina);
    assert_eq!(stage.ask("POST", &path, word()).await.code(), 50278);
    assert_eq!(stage.amina.dms().len(), 2);
    assert_eq!(open(1).await.code(), 50033);
    stage.discord.assert_clean();
}
