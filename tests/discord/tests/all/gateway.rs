//! The gateway, by its opcodes.

use rstest::rstest;
use serde_json::{Value, json};

use crate::bare::stage;

const GUILDS: u64 = 1;
const MESSAGES: u64 = 1 << 9;
const CONTENT: u64 = 1 << 15;

#[tokio::test]
async fn hello_ready_guilds_and_heartbeats() {
    let stage = stage().await;
    let mut line = stage.connect().await;
    assert_eq!(line.next().await["d"]["heartbeat_interval"], 41_250);
    line.say(json!({ "op": 1, "d": null })).await;
    assert_eq!(line.next().await["op"], 11);
    line.identify(&stage.discord.token(), GUILDS).await;
    let ready = line.event("READY").await;
    assert_eq!(ready["application"]["id"], stage.discord.application_id().to_string());
    assert_eq!(ready["guilds"], json!([{ "id": stage.guild.id().to_string(), "unavailable": true }]));
    let guild = line.event("GUILD_CREATE").await;
    assert_eq!(guild["channels"][0]["id"], stage.room.id().to_string());
    let seq = line.seq;
    line.say(json!({ "op": 1, "d": seq })).await;
    assert_eq!(line.next().await["op"], 11);
    assert_eq!(stage.discord.heartbeats(), 2);
    stage.discord.assert_clean();
    line.say(json!({ "op": 1, "d": 99 })).await;
    assert_eq!(line.next().await["op"], 11);
    assert_eq!(stage.discord.violations().len(), 1);
}

#[tokio::test]
async fn what_happens_between_a_cut_and_a_resume_is_not_lost() {
    let stage = stage().await;
    let mut line = stage.identified(GUILDS).await;
    let session = line.ready["session_id"].clone();
    let seen = line.seq;
    stage.discord.drop_connection();
    assert_eq!(line.next().await["close"], 1006);
    let asked = stage.slash().await;
    let mut line = stage.connect().await;
    line.next().await;
    let resume = |session: &Value, seq: u64| json!({ "op": 6, "d": { "token": stage.discord.token(), "session_id": session, "seq": seq } });
    line.say(resume(&session, seen)).await;
    let missed = line.next().await;
    assert_eq!((&missed["t"], &missed["d"]["id"]), (&json!("INTERACTION_CREATE"), &json!(asked.id().to_string())));
    assert_eq!(line.next().await["t"], "RESUMED");
    assert_eq!((stage.discord.identifies(), stage.discord.resumes()), (1, 1));
    stage.discord.connections(2).await.unwrap();
    // An unknown session is invalid; a number from the future closes the line.
    let mut other = stage.connect().await;
    other.next().await;
    other.say(resume(&json!("nobody"), 1)).await;
    assert_eq!(other.next().await, json!({ "op": 9, "d": false, "s": null, "t": null }));
    other.identify(&stage.discord.token(), GUILDS).await;
    other.event("READY").await;
    let mut third = stage.connect().await;
    third.next().await;
    third.say(resume(&session, 99)).await;
    assert_eq!(third.next().await["op"], 9);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn reconnect_invalid_session_and_a_heartbeat_on_demand() {
    let stage = stage().await;
    let mut line = stage.identified(0).await;
    let session = line.ready["session_id"].clone();
    stage.discord.ask_for_heartbeat();
    assert_eq!(line.next().await["op"], 1);
    stage.discord.ask_to_reconnect();
    assert_eq!(line.next().await["op"], 7);
    stage.discord.invalidate_session(true);
    assert_eq!(line.next().await["d"], true);
    stage.discord.invalidate_session(false);
    assert_eq!(line.next().await["d"], false);
    let mut again = stage.connect().await;
    again.next().await;
    let d = json!({ "token": stage.discord.token(), "session_id": session, "seq": 1 });
    again.say(json!({ "op": 6, "d": d })).await;
    assert_eq!(again.next().await["op"], 9);
}

#[tokio::test]
async fn a_goodbye_ends_the_session_and_a_closed_gateway_takes_nobody() {
    let stage = stage().await;
    let mut line = stage.identified(0).await;
    stage.discord.connected().await.unwrap();
    stage.discord.gateway_down();
    assert_eq!(line.next().await["close"], 1006);
    let url = stage.discord.url().replacen("http", "ws", 1);
    assert!(tokio_tungstenite::connect_async(format!("{url}/?v=10")).await.is_err());
    stage.discord.gateway_up();
    let line = stage.identified(0).await;
    line.goodbye().await;
    stage.discord.forget_sessions();
    stage.discord.rules(|r| r.patience = std::time::Duration::from_millis(1));
    assert!(stage.discord.connected().await.is_err());
}

#[rstest]
#[case::wrong_token(json!({ "op": 2, "d": { "token": "x", "intents": 1, "properties": {} } }), 4004)]
#[case::unknown_intents(json!({ "op": 2, "d": { "token": "TOKEN", "intents": 1 << 30, "properties": {} } }), 4013)]
#[case::privileged_intents(json!({ "op": 2, "d": { "token": "TOKEN", "intents": CONTENT, "properties": {} } }), 4014)]
#[case::shard(json!({ "op": 2, "d": { "token": "TOKEN", "intents": 1, "properties": {}, "shard": [2, 2] } }), 4010)]
#[case::too_early(json!({ "op": 3, "d": {} }), 4003)]
#[case::no_opcode(json!({ "d": {} }), 4001)]
#[tokio::test]
async fn the_gateway_closes_with_a_code(#[case] word: Value, #[case] code: u16) {
    let stage = stage().await;
    let mut line = stage.connect().await;
    line.next().await;
    let word = word.to_string().replace("TOKEN", &stage.discord.token());
    line.say(serde_json::from_str(&word).unwrap()).await;
    assert_eq!(line.next().await["close"], code);
}

#[tokio::test]
async fn who_is_identified_cannot_do_it_again_nor_say_what_is_not_known() {
    let stage = stage().await;
    let mut line = stage.identified(0).await;
    line.identify(&stage.discord.token(), 0).await;
    assert_eq!(line.next().await["close"], 4005);
    let mut line = stage.identified(0).await;
    line.say(json!({ "op": 31, "d": {} })).await;
    assert_eq!(line.next().await["close"], 4001);
    assert_eq!(stage.discord.violations().len(), 1);
}

#[tokio::test]
async fn events_follow_intents_and_words_the_privileged_one() {
    let stage = stage().await;
    let mut plain = stage.identified(MESSAGES).await;
    stage.amina.says(&stage.room, "hello");
    assert_eq!(plain.event("MESSAGE_CREATE").await["content"], "");
    stage.amina.says(&stage.room, &format!("<@{}> hello", stage.discord.bot_id()));
    assert!(plain.event("MESSAGE_CREATE").await["content"].as_str().unwrap().ends_with("hello"));
    stage.discord.rules(|r| r.privileged_intents = CONTENT);
    let mut all = stage.identified(MESSAGES | CONTENT).await;
    stage.amina.says(&stage.room, "hello");
    assert_eq!(all.event("MESSAGE_CREATE").await["content"], "hello");
    // Guild messages only: a direct one is not told.
    stage.amina.says(&stage.amina.direct(), "psst");
    stage.amina.says(&stage.room, "last");
    assert_eq!(all.next().await["d"]["content"], "last");
}

#[tokio::test]
async fn each_shard_hears_of_its_own_guilds_and_the_first_of_direct_messages() {
    let stage = stage().await;
    let other = stage.discord.guild("Other");
    let shard = |id: u64| json!([id, 2]);
    let mut lines = Vec::new();
    for id in [0, 1] {
        let mut line = stage.connect().await;
        line.next().await;
        let d = json!({ "token": stage.discord.token(), "intents": 1, "properties": {}, "shard": shard(id) });
        line.say(json!({ "op": 2, "d": d })).await;
        let ready = line.event("READY").await;
        for guild in ready["guilds"].as_array().unwrap() {
            assert_eq!((guild["id"].as_str().unwrap().parse::<u64>().unwrap() >> 22) % 2, id);
        }
        lines.push(line);
    }
    let asked = stage.slash_in(&stage.amina.direct()).await;
    assert_eq!(lines[0].event("INTERACTION_CREATE").await["id"], asked.id().to_string());
    let room = other.channel("far");
    let home = usize::try_from((other.id() >> 22) % 2).unwrap();
    assert_eq!(lines[home].event("CHANNEL_CREATE").await["id"], room.id().to_string());
}
