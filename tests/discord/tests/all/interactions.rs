//! The first answer, its timers, and what follows.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use crate::bare::stage;

const HIDDEN: u64 = 64;

fn say(text: &str) -> Value {
    json!({ "type": 4, "data": { "content": text } })
}

#[tokio::test]
async fn a_command_is_answered_once() {
    let stage = stage().await;
    let asked = stage.slash().await;
    assert_eq!(stage.answer(&asked, say("fine")).await.status, 204);
    assert_eq!(asked.message().await.unwrap().content, "fine");
    let again = stage.answer(&asked, say("fine")).await;
    assert_eq!((again.status, again.code()), (400, 40060));
    assert_eq!(stage.room.messages().len(), 1);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn after_three_seconds_it_is_unknown() {
    let stage = stage().await;
    let (asked, later) = (stage.slash().await, stage.slash().await);
    stage.discord.clock().advance(Duration::from_millis(3_000));
    assert_eq!(stage.answer(&asked, say("just in time")).await.status, 204);
    stage.discord.clock().advance(Duration::from_millis(1));
    let late = stage.answer(&later, say("late")).await;
    assert_eq!((late.status, late.code()), (404, 10062));
    let follow = stage.ask("POST", &stage.webhook(&later), json!({ "content": "late" })).await;
    assert_eq!((follow.status, follow.code()), (404, 10015));
    assert!(later.expired());
    assert!(!asked.expired());
}

#[tokio::test]
async fn the_token_is_good_for_fifteen_minutes() {
    let stage = stage().await;
    let asked = stage.slash().await;
    stage.answer(&asked, say("one")).await;
    let path = format!("{}/messages/@original", stage.webhook(&asked));
    stage.discord.clock().advance(Duration::from_secs(15 * 60));
    assert_eq!(stage.ask("PATCH", &path, json!({ "content": "two" })).await.status, 200);
    stage.discord.clock().advance(Duration::from_millis(1));
    let late = stage.ask("PATCH", &path, json!({ "content": "three" })).await;
    assert_eq!((late.status, late.code()), (401, 50027));
    assert_eq!(stage.room.messages()[0].content, "two");
}

#[tokio::test]
async fn a_wrong_token_or_id_is_unknown() {
    let stage = stage().await;
    let asked = stage.slash().await;
    let wrong = format!("/interactions/{}/wrong/callback", asked.id());
    assert_eq!(stage.ask("POST", &wrong, say("hm")).await.code(), 10062);
    let wrong = format!("/interactions/1/{}/callback", asked.token());
    assert_eq!(stage.ask("POST", &wrong, say("hm")).await.code(), 10062);
    let wrong = format!("/webhooks/{}/wrong", stage.discord.application_id());
    assert_eq!(stage.ask("POST", &wrong, json!({ "content": "hm" })).await.code(), 50027);
    let wrong = format!("/webhooks/1/{}", asked.token());
    assert_eq!(stage.ask("POST", &wrong, json!({ "content": "hm" })).await.code(), 10015);
}

#[tokio::test]
async fn a_deferred_answer_is_filled_in_by_edit_or_by_the_first_follow_up() {
    let stage = stage().await;
    let (by_edit, by_follow_up) = (stage.slash().await, stage.slash().await);
    for asked in [&by_edit, &by_follow_up] {
        let defer = json!({ "type": 5, "data": { "flags": HIDDEN } });
        assert_eq!(stage.answer(asked, defer).await.status, 204);
    }
    assert!(stage.amina.sees(&stage.room).iter().all(|m| m.thinking && m.private));
    let original = format!("{}/messages/@original", stage.webhook(&by_edit));
    assert_eq!(stage.get(&original).await.body["flags"], HIDDEN | 128);
    let edited = stage.ask("PATCH", &original, json!({ "content": "done" })).await;
    assert_eq!((edited.status, &edited.body["flags"]), (200, &json!(HIDDEN)));
    // Public it may say, but the defer was private.
    stage.ask("POST", &stage.webhook(&by_follow_up), json!({ "content": "done too" })).await;
    let private = stage.amina.private();
    assert_eq!(private.iter().map(|m| m.content.as_str()).collect::<Vec<_>>(), ["done", "done too"]);
    assert_eq!(by_follow_up.followups(), []);
    stage.ask("POST", &stage.webhook(&by_follow_up), json!({ "content": "more" })).await;
    assert_eq!(by_follow_up.followup().await.unwrap().content, "more");
    assert_eq!(stage.room.messages().len(), 1);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn what_a_defer_says_besides_its_flags_would_be_lost_and_is_refused() {
    let stage = stage().await;
    let asked = stage.slash().await;
    let lost = json!({ "type": 5, "data": { "content": "lost" } });
    assert_eq!(stage.answer(&asked, lost).await.code(), 50035);
    let public = json!({ "type": 5, "data": { "attachments": [], "flags": 4 } });
    assert_eq!(stage.answer(&asked, public).await.code(), 50035);
    assert_eq!(stage.answer(&asked, json!({ "type": 5, "data": { "attachments": [] } })).await.status, 204);
}

#[tokio::test]
async fn nothing_follows_what_was_not_answered() {
    let stage = stage().await;
    let asked = stage.slash().await;
    for (method, path, body) in [
        ("POST", stage.webhook(&asked), json!({ "content": "hm" })),
        ("GET", format!("{}/messages/@original", stage.webhook(&asked)), Value::Null),
        ("PATCH", format!("{}/messages/@original", stage.webhook(&asked)), json!({ "content": "hm" })),
    ] {
        assert_eq!(stage.ask(method, &path, body).await.code(), 10015, "{method} {path}");
    }
}

#[tokio::test]
async fn others_do_not_see_private_answers_nor_does_the_bots_token() {
    let stage = stage().await;
    let brian = stage.discord.user("brian");
    stage.guild.join(&brian);
    let asked = stage.slash().await;
    let path = format!("{}?with_response=true", stage.callback(&asked));
    let hidden = json!({ "type": 4, "data": { "content": "yours alone", "flags": HIDDEN } });
    let said = stage.ask("POST", &path, hidden).await;
    assert_eq!(said.body["interaction"]["response_message_ephemeral"], true);
    let id = said.body["resource"]["message"]["id"].as_str().unwrap().to_owned();
    assert_eq!(stage.amina.private().len(), 1);
    assert_eq!(brian.sees(&stage.room), []);
    assert_eq!(stage.room.messages(), []);
    let message = &stage.amina.private()[0];
    assert!(brian.press(message, "x").unwrap_err().to_string().contains("do not see"));
    for (method, body) in [("GET", Value::Null), ("PATCH", json!({ "content": "hm" })), ("DELETE", Value::Null)] {
        let path = format!("{}/{id}", stage.messages());
        assert_eq!(stage.ask(method, &path, body).await.code(), 10008, "{method}");
    }
    assert_eq!(stage.get(&stage.messages()).await.body, json!([]));
    let original = format!("{}/messages/@original", stage.webhook(&asked));
    assert_eq!(stage.ask("DELETE", &original, Value::Null).await.status, 204);
    assert_eq!(stage.amina.private(), []);
    assert_eq!(stage.get(&original).await.code(), 10008);
    stage.discord.assert_clean();
}

/// Which kinds of answers a kind of interaction takes.
#[rstest]
#[case::command("command", &[4, 5, 9])]
#[case::component("component", &[4, 5, 6, 7, 9])]
#[case::form_on_a_message("form", &[4, 5, 6, 7])]
#[case::form_on_a_command("bare form", &[4, 5])]
#[case::autocomplete("autocomplete", &[8])]
#[tokio::test]
async fn an_answer_has_to_fit(#[case] kind: &str, #[case] fitting: &[u64]) {
    let form = json!({ "custom_id": "f", "title": "Why?", "components": [{ "type": 1, "components": [
        { "type": 4, "custom_id": "why", "label": "Why?", "style": 2 }] }] });
    let stage = stage().await;
    let command = json!([{ "name": "show", "description": "Shows", "options": [
        { "type": 3, "name": "ref", "description": "Which", "autocomplete": true }] }]);
    stage.ask("PUT", &stage.commands(), command).await;
    let row = json!([{ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Yes", "custom_id": "yes" }] }]);
    stage.write(json!({ "content": "Well?", "components": row })).await;
    let card = stage.room.messages().remove(0);
    for wanted in 1..=13 {
        let asked = match kind {
            "command" => stage.amina.slash(&stage.room, "show", &[]).unwrap(),
            "component" => stage.amina.press(&card, "Yes").unwrap(),
            "autocomplete" => stage.amina.autocomplete(&stage.room, "show", &[("ref", json!("D"))], "ref").unwrap(),
            _ => {
                let first = match kind {
                    "form" => stage.amina.press(&card, "Yes").unwrap(),
                    _ => stage.amina.slash(&stage.room, "show", &[]).unwrap(),
                };
                stage.answer(&first, json!({ "type": 9, "data": form })).await;
                stage.amina.submit_modal(&first.modal().await.unwrap(), &[("Why?", "so")]).unwrap()
            }
        };
        let data = match wanted {
            4 | 7 => json!({ "content": "so" }),
            8 => json!({ "choices": [] }),
            9 => form.clone(),
            _ => Value::Null,
        };
        let said = stage.answer(&asked, json!({ "type": wanted, "data": data })).await;
        if fitting.contains(&wanted) {
            assert_eq!(said.status, 204, "{wanted}: {said:?}");
        } else {
            assert_eq!(said.code(), 50035, "{wanted}: {said:?}");
        }
    }
}

#[tokio::test]
async fn a_press_changes_its_own_message() {
    let stage = stage().await;
    let row = json!([{ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Yes", "custom_id": "yes" }] }]);
    stage.write(json!({ "content": "Well?", "components": row })).await;
    let card = stage.room.messages().remove(0);
    let pressed = stage.amina.press(&card, "yes").unwrap();
    stage.answer(&pressed, json!({ "type": 7, "data": { "content": "Yes.", "components": [] } })).await;
    let now = stage.amina.look_at(&card).unwrap();
    assert_eq!((now.text().as_str(), now.edits), ("Yes.", 1));
    assert!(stage.amina.press(&card, "yes").unwrap_err().to_string().contains("no button"));
    // A deferred update leaves it as it is; its `@original` is the message itself.
    let asked = stage.amina.press_raw(&card, "gone").unwrap();
    stage.answer(&asked, json!({ "type": 6 })).await;
    let original = stage.get(&format!("{}/messages/@original", stage.webhook(&asked))).await;
    assert_eq!(original.id(), card.id.to_string());
    stage.discord.assert_clean();
}

#[tokio::test]
async fn the_client_refuses_what_discords_would() {
    let stage = stage().await;
    let options = json!([
        { "type": 3, "name": "ref", "description": "Which", "required": true, "max_length": 4 },
        { "type": 4, "name": "n", "description": "How many", "max_value": 8 },
        { "type": 3, "name": "how", "description": "How", "choices": [{ "name": "Loud", "value": "loud" }] },
        { "type": 6, "name": "who", "description": "Who" }]);
    let vote = json!({ "name": "vote", "description": "Votes", "options": options });
    let nested = json!({ "name": "decision", "description": "Decisions", "options": [
        { "type": 1, "name": "show", "description": "Shows one", "options": options }] });
    let theirs = json!({ "name": "admin", "description": "For coordinators", "default_member_permissions": "32" });
    let here = json!({ "name": "room", "description": "In rooms", "contexts": [0] });
    assert_eq!(stage.ask("PUT", &stage.commands(), json!([vote, nested, theirs, here])).await.status, 200);
    let refused = |command: &str, options: &[(&str, Value)]| {
        stage.amina.slash(&stage.room, command, options).unwrap_err().to_string()
    };
    let d1 = || ("ref", json!("D1"));
    assert!(refused("nothing", &[]).contains("not offered"));
    assert!(refused("admin", &[]).contains("not offered"));
    assert!(refused("decision", &[]).contains("subcommand"));
    assert!(refused("decision hide", &[]).contains("no hide"));
    assert!(refused("vote", &[]).contains("needs the option"));
    assert!(refused("vote", &[d1(), ("what", json!(1))]).contains("no option"));
    assert!(refused("vote", &[("ref", json!("D1234"))]).contains("too long"));
    assert!(refused("vote", &[("ref", json!(7))]).contains("not a text"));
    assert!(refused("vote", &[d1(), ("n", json!(9))]).contains("range"));
    assert!(refused("vote", &[d1(), ("n", json!("9"))]).contains("whole number"));
    assert!(refused("vote", &[d1(), ("how", json!("soft"))]).contains("choices"));
    assert!(refused("vote", &[d1(), ("who", json!(1))]).contains("nobody"));
    assert!(stage.amina.slash(&stage.amina.direct(), "room", &[]).is_err());
    stage.amina.slash(&stage.room, "decision show", &[d1(), ("how", json!("Loud")), ("n", json!(8))]).unwrap();
    let zoe = stage.discord.user("zoe");
    assert!(zoe.slash(&stage.room, "vote", &[d1()]).is_err());
    stage.guild.join_with(&zoe, test_discord::permissions::MANAGE_GUILD);
    zoe.slash(&stage.room, "admin", &[]).unwrap();
}

#[tokio::test]
async fn a_form_takes_only_what_fits() {
    let stage = stage().await;
    let asked = stage.slash().await;
    let field = json!({ "type": 4, "custom_id": "why", "label": "Why?", "style": 1, "min_length": 2, "max_length": 5 });
    let form = json!({ "custom_id": "f", "title": "Why?", "components": [{ "type": 1, "components": [field] }] });
    assert_eq!(stage.answer(&asked, json!({ "type": 9, "data": form })).await.status, 204);
    let form = asked.modal().await.unwrap();
    for bad in ["", "a", "abcdef"] {
        assert!(stage.amina.submit_modal(&form, &[("why", bad)]).is_err(), "{bad}");
    }
    assert!(stage.amina.submit_modal(&form, &[("what", "abc")]).is_err());
    stage.amina.submit_modal(&form, &[("why", "abcde")]).unwrap();
    stage.amina.submit_modal_raw(&form, &[("why", &"x".repeat(4_000))]).unwrap();
}
