//! The other judges: that they are there, what they find, and that they take what is right.

use serde_json::{Value, json};
use test_discord::TestDiscord;

use crate::bare::stage;

const MESSAGES: &str = "/channels/{channel_id}/messages";
const COMMANDS: &str = "/applications/{application_id}/commands";
const CALLBACK: &str = "/interactions/{interaction_id}/{interaction_token}/callback";

fn finds(route: &str, body: &Value) -> Vec<String> {
    TestDiscord::judge(if route == COMMANDS { "PUT" } else { "POST" }, route, body)
}

/// The schema is used where it lies beside the repository; its absence is said, loudly, and why.
#[test]
fn discords_schema_is_used_where_it_is() {
    match TestDiscord::schema() {
        Ok(_) => {
            let found = finds(MESSAGES, &json!({ "content": 1 }));
            assert!(found.iter().any(|f| f.starts_with("openapi: /content")), "{found:?}");
        }
        Err(why) => {
            eprintln!("DISCORD'S SCHEMA WAS NOT USED: {why}");
            assert!(why.to_string().contains("TEST_DISCORD_SCHEMA"), "it says how to name one: {why}");
        }
    }
}

#[test]
fn twilight_finds_what_is_too_long() {
    for (route, body, word) in [
        (MESSAGES, json!({ "content": "x".repeat(2_001) }), "content"),
        (MESSAGES, json!({ "embeds": [{ "title": "x".repeat(257) }] }), "embed"),
        (MESSAGES, json!({ "components": [{ "type": 1, "components": [] }, { "type": 9 }] }), "component"),
        (COMMANDS, json!([{ "name": "Upper", "description": "d" }]), "name"),
        (CALLBACK, json!({ "type": 4, "data": { "content": "x".repeat(2_001) } }), "content"),
        (CALLBACK, json!({ "type": 9, "data": { "custom_id": "f", "title": "t", "components": [] } }), "modal"),
    ] {
        let found = finds(route, &body);
        assert!(found.iter().any(|f| f.starts_with("twilight-validate") && f.contains(word)), "{route}: {found:?}");
    }
}

#[test]
fn nobody_objects_to_what_is_right() {
    let button = json!({ "type": 2, "style": 1, "label": "Yes", "custom_id": "yes" });
    let menu = json!({ "type": 3, "custom_id": "m", "options": [{ "label": "a", "value": "a" }] });
    let embed = json!({ "title": "D1", "description": "Plant trees", "fields": [{ "name": "n", "value": "v" }] });
    let input = json!({ "type": 4, "custom_id": "why", "label": "Why?", "style": 2, "required": true });
    let rows = json!([{ "type": 1, "components": [button] }, { "type": 1, "components": [menu] }]);
    let message = json!({ "content": "c", "embeds": [embed], "components": rows, "allowed_mentions": { "parse": [] },
        "nonce": "n", "enforce_nonce": true, "attachments": [{ "id": 0, "filename": "a.png", "description": "a" }] });
    let reply = json!({ "content": "c", "embeds": [embed], "components": rows, "flags": 64 });
    let form = json!({ "custom_id": "f", "title": "t", "components": [{ "type": 1, "components": [input] }] });
    // 8000 characters are Discord's number; 4000 was.
    let options: Vec<Value> = (0..25)
        .map(|n| {
            let choices: Vec<Value> =
                (0..3).map(|c| json!({ "name": format!("{c:050}"), "value": "x".repeat(20) })).collect();
            json!({ "type": 3, "name": format!("o{n}"), "description": "d".repeat(80), "choices": choices })
        })
        .collect();
    let command = json!({ "name": "c", "description": "d", "options": options, "default_member_permissions": "32",
        "contexts": [0, 1], "integration_types": [0] });
    for (route, body) in [
        (MESSAGES, message),
        (COMMANDS, json!([command])),
        (CALLBACK, json!({ "type": 4, "data": reply })),
        (CALLBACK, json!({ "type": 5, "data": { "flags": 64 } })),
        (CALLBACK, json!({ "type": 6 })),
        (CALLBACK, json!({ "type": 7, "data": { "content": "c", "components": [] } })),
        (CALLBACK, json!({ "type": 8, "data": { "choices": [{ "name": "n", "value": "v" }] } })),
        (CALLBACK, json!({ "type": 9, "data": form })),
        ("/webhooks/{webhook_id}/{webhook_token}", reply),
        ("/users/@me/channels", json!({ "recipient_id": "1" })),
    ] {
        assert_eq!(finds(route, &body), Vec::<String>::new(), "{route} {body}");
    }
}

#[tokio::test]
async fn what_a_judge_finds_is_a_violation() {
    let stage = stage().await;
    stage.write(json!({ "content": "x".repeat(2_001) })).await;
    let judges: Vec<&str> = stage.discord.violations().iter().map(|v| v.judge).collect();
    assert_eq!(judges, ["twilight-validate", "discord"]);
}
