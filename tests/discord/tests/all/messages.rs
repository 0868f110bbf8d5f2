//! Channel messages: nonces, pings, pages, edits; and what is not known here.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use crate::bare::stage;

#[tokio::test]
async fn a_nonce_is_remembered_for_a_few_minutes_and_then_forgotten() {
    let stage = stage().await;
    let word = json!({ "content": "once", "nonce": "row-7", "enforce_nonce": true });
    let first = stage.write(word.clone()).await;
    stage.discord.clock().advance(Duration::from_secs(4 * 60));
    let second = stage.write(word.clone()).await;
    assert_eq!((second.status, second.id()), (200, first.id()));
    assert_eq!(stage.room.messages().len(), 1);
    stage.discord.clock().advance(Duration::from_secs(60));
    let third = stage.write(word).await;
    assert_ne!(third.id(), first.id());
    // Without enforcing, it is only an echo.
    stage.write(json!({ "content": "once", "nonce": "row-7" })).await;
    assert_eq!(stage.room.messages().len(), 3);
    // A nonce belongs to its channel.
    let other = stage.guild.channel("other");
    let there = format!("/channels/{}/messages", other.id());
    stage.ask("POST", &there, json!({ "content": "once", "nonce": "row-7", "enforce_nonce": true })).await;
    assert_eq!(other.messages().len(), 1);
    stage.discord.assert_clean();
}

#[rstest]
#[case::nothing_said(Value::Null, true, false)]
#[case::none(json!({ "parse": [] }), false, false)]
#[case::empty(json!({}), false, false)]
#[case::users(json!({ "parse": ["users"] }), true, false)]
#[case::everyone(json!({ "parse": ["everyone"] }), false, true)]
#[case::another(json!({ "users": ["1"] }), false, false)]
#[tokio::test]
async fn only_the_allowed_are_pinged(#[case] allowed: Value, #[case] amina: bool, #[case] everyone: bool) {
    let stage = stage().await;
    stage.room.allow_bot(test_discord::permissions::MENTION_EVERYONE);
    let text = format!("{} and @everyone", stage.amina.mention());
    let mut word = json!({ "content": text });
    if !allowed.is_null() {
        word["allowed_mentions"] = allowed.clone();
    }
    stage.write(word).await;
    let seen = &stage.room.messages()[0];
    assert_eq!(seen.pinged.contains(&stage.amina.id()), amina);
    // Nothing said means everything is meant.
    assert_eq!(seen.pinged_everyone, everyone || allowed.is_null());
}

#[tokio::test]
async fn a_named_user_is_pinged_alone_and_everyone_only_with_permission() {
    let stage = stage().await;
    let brian = stage.discord.user("brian");
    stage.guild.join(&brian);
    let text = format!("{} {} @everyone", stage.amina.mention(), brian.mention());
    let allowed = json!({ "users": [brian.id().to_string()], "parse": ["everyone"] });
    stage.write(json!({ "content": text, "allowed_mentions": allowed })).await;
    let seen = &stage.room.messages()[0];
    assert_eq!((seen.pinged.clone(), seen.pinged_everyone), (vec![brian.id()], false));
    let both = json!({ "users": [brian.id().to_string()], "parse": ["users"] });
    let said = stage.write(json!({ "content": text, "allowed_mentions": both })).await;
    assert_eq!(said.code(), 50035);
}

#[tokio::test]
async fn a_reply_pings_its_author_only_where_it_may() {
    let stage = stage().await;
    let said = stage.amina.says(&stage.room, "hello?");
    let reference = json!({ "message_id": said.id.to_string() });
    stage.write(json!({ "content": "yes", "message_reference": reference })).await;
    let quiet = json!({ "content": "yes", "message_reference": reference, "allowed_mentions": { "parse": [] } });
    stage.write(quiet).await;
    let pinged: Vec<bool> = stage.room.messages()[1..].iter().map(|m| m.pinged == [stage.amina.id()]).collect();
    assert_eq!(pinged, [true, false]);
    let gone = json!({ "message_id": "1" });
    assert_eq!(stage.write(json!({ "content": "yes", "message_reference": gone })).await.code(), 50035);
    let gone = json!({ "message_id": "1", "fail_if_not_exists": false });
    assert_eq!(stage.write(json!({ "content": "yes", "message_reference": gone })).await.status, 200);
}

#[tokio::test]
async fn pages_run_from_the_newest_back() {
    let stage = stage().await;
    let mut ids = Vec::new();
    for n in 0..5 {
        ids.push(stage.write(json!({ "content": n.to_string() })).await.id());
    }
    let page = async |query: &str| -> Vec<String> {
        let all = stage.get(&format!("{}?{query}", stage.messages())).await.body;
        all.as_array().unwrap().iter().map(|m| m["content"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(page("limit=2").await, ["4", "3"]);
    assert_eq!(page(&format!("limit=2&before={}", ids[3])).await, ["2", "1"]);
    assert_eq!(page(&format!("limit=2&after={}", ids[1])).await, ["3", "2"]);
    assert_eq!(page(&format!("limit=3&around={}", ids[2])).await, ["3", "2", "1"]);
    assert_eq!(page("").await.len(), 5);
    for bad in ["limit=0", "limit=101", "limit=x", "before=1&after=2"] {
        assert_eq!(stage.get(&format!("{}?{bad}", stage.messages())).await.code(), 50035, "{bad}");
    }
}

#[tokio::test]
async fn messages_change_and_go() {
    let stage = stage().await;
    let id = stage.write(json!({ "content": "one", "embeds": [{ "title": "E" }] })).await.id();
    let path = format!("{}/{id}", stage.messages());
    let now = stage.ask("PATCH", &path, json!({ "content": "two" })).await;
    assert_eq!((&now.body["content"], &now.body["embeds"][0]["title"]), (&json!("two"), &json!("E")));
    assert!(now.body["edited_timestamp"].is_string());
    assert_eq!(stage.ask("PATCH", &path, json!({ "content": "", "embeds": [] })).await.code(), 50006);
    assert_eq!(stage.ask("DELETE", &path, Value::Null).await.status, 204);
    assert_eq!(stage.get(&path).await.code(), 10008);
    assert_eq!(stage.room.messages(), []);
    let theirs = stage.amina.says(&stage.room, "mine");
    let path = format!("{}/{}", stage.messages(), theirs.id);
    assert_eq!(stage.ask("PATCH", &path, json!({ "content": "mine now" })).await.code(), 50005);
    assert_eq!(stage.ask("DELETE", &path, Value::Null).await.code(), 50013);
    assert_eq!(stage.get(&path).await.body["content"], "");
}

#[tokio::test]
async fn old_messages_take_few_edits() {
    let stage = stage().await;
    stage.discord.rules(|r| r.old_edits = 2);
    let id = stage.write(json!({ "content": "one" })).await.id();
    let path = format!("{}/{id}", stage.messages());
    stage.discord.clock().advance(Duration::from_secs(3_601));
    for _ in 0..2 {
        assert_eq!(stage.ask("PATCH", &path, json!({ "content": "two" })).await.status, 200);
    }
    let third = stage.ask("PATCH", &path, json!({ "content": "three" })).await;
    assert_eq!((third.status, third.code()), (429, 30046));
    stage.discord.clock().advance(Duration::from_secs(3_601));
    assert_eq!(stage.ask("PATCH", &path, json!({ "content": "three" })).await.status, 200);
}

#[rstest]
#[case::route("GET", "/guilds/1/auto-moderation/rules", 404)]
#[case::reaction("PUT", "/channels/1/messages/2/reactions/x/@me", 404)]
#[case::method("DELETE", "/gateway", 405)]
#[case::root("GET", "", 404)]
#[tokio::test]
async fn what_is_not_known_is_an_error_and_a_violation(#[case] method: &str, #[case] path: &str, #[case] status: u16) {
    let stage = stage().await;
    assert_eq!(stage.ask(method, path, Value::Null).await.status, status);
    assert_eq!(stage.discord.take_violations().len(), 1);
    stage.discord.assert_clean();
    assert_eq!(stage.discord.requests()[0].status, status);
}

#[tokio::test]
async fn other_versions_and_query_words_are_not_known() {
    let stage = stage().await;
    let url = format!("{}/api/v9/gateway", stage.discord.url());
    assert_eq!(reqwest::get(url).await.unwrap().status(), 404);
    assert_eq!(stage.get("/gateway?colour=red").await.status, 200);
    assert_eq!(stage.discord.violations().len(), 2);
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| stage.discord.assert_clean())).is_err());
}

#[tokio::test]
async fn a_wrong_token_is_unauthorized() {
    let stage = stage().await;
    let url = format!("{}/api/v10/users/@me", stage.discord.url());
    let client = reqwest::Client::new();
    for token in [None, Some("Bot nonsense"), Some("Bearer x")] {
        let mut request = client.get(&url);
        if let Some(token) = token {
            request = request.header("authorization", token);
        }
        assert_eq!(request.send().await.unwrap().status(), 401, "{token:?}");
    }
    assert_eq!(stage.discord.invalid_requests(), 3);
    assert_eq!(stage.get("/users/@me").await.body["bot"], true);
}

#[tokio::test]
async fn the_bot_looks_around() {
    let stage = stage().await;
    let guild = format!("/guilds/{}", stage.guild.id());
    for path in [
        "/gateway".to_owned(),
        "/gateway/bot".to_owned(),
        "/users/@me".to_owned(),
        "/users/@me/guilds".to_owned(),
        format!("/users/{}", stage.amina.id()),
        "/applications/@me".to_owned(),
        "/oauth2/applications/@me".to_owned(),
        guild.clone(),
        format!("{guild}?with_counts=true"),
        format!("{guild}/channels"),
        format!("{guild}/roles"),
        format!("{guild}/members/{}", stage.amina.id()),
        format!("{guild}/threads/active"),
        format!("/channels/{}", stage.room.id()),
        format!("/channels/{}", stage.room.thread("side").id()),
        format!("/channels/{}", stage.amina.direct().id()),
    ] {
        let said = stage.get(&path).await;
        assert_eq!(said.status, 200, "{path}: {said:?}");
    }
    let stranger = stage.discord.user("zoe");
    for (path, code) in [
        (format!("{guild}/members/{}", stranger.id()), 10007),
        ("/users/1".to_owned(), 10013),
        ("/guilds/1".to_owned(), 10004),
        (format!("{guild}/members/1"), 10013),
        ("/channels/x".to_owned(), 50035),
        ("/applications/1/commands".to_owned(), 10002),
    ] {
        assert_eq!(stage.get(&path).await.code(), code, "{path}");
    }
    stage.discord.take_violations();
    assert_eq!(stage.ask("POST", &format!("/channels/{}/typing", stage.room.id()), Value::Null).await.status, 204);
    stage.discord.assert_clean();
}
