//! Rate limits: headers, 429 with `Retry-After`, and who asked more than was allowed.

use std::time::Duration;

use serde_json::{Value, json};
use test_discord::Allowance;

use crate::bare::{Said, Stage, stage};

fn number(said: &Said, name: &str) -> f64 {
    said.headers[name].parse().unwrap()
}

async fn write(stage: &Stage) -> Said {
    stage.write(json!({ "content": "word" })).await
}

#[tokio::test]
async fn a_route_counts_down_and_then_asks_to_wait() {
    let stage = stage().await;
    stage.discord.rules(|r| r.per_route = Allowance::new(3, 60_000));
    for left in [2.0, 1.0, 0.0] {
        let said = write(&stage).await;
        assert_eq!((said.status, number(&said, "x-ratelimit-remaining")), (200, left));
        assert_eq!(number(&said, "x-ratelimit-limit"), 3.0);
        assert!(number(&said, "x-ratelimit-reset-after") > 50.0);
    }
    assert_eq!(stage.discord.over_limit(), 0);
    let said = write(&stage).await;
    assert_eq!(said.status, 429);
    assert!(number(&said, "retry-after") > 50.0);
    assert_eq!((&said.body["global"], &said.headers["x-ratelimit-scope"]), (&json!(false), &"user".to_owned()));
    assert!(said.body["retry_after"].as_f64().unwrap() <= 60.0);
    assert!(said.body.get("code").is_none());
    assert_eq!(stage.discord.over_limit(), 1);
    // Another channel has a bucket of its own.
    let other = stage.guild.channel("other");
    let there = format!("/channels/{}/messages", other.id());
    assert_eq!(stage.ask("POST", &there, json!({ "content": "word" })).await.status, 200);
    stage.discord.clock().advance(Duration::from_secs(60));
    assert_eq!(write(&stage).await.status, 200);
    assert_eq!(stage.room.messages().len(), 4);
    assert_eq!(stage.discord.invalid_requests(), 1);
}

#[tokio::test]
async fn all_routes_together_have_a_limit_but_answers_do_not_count() {
    let stage = stage().await;
    stage.discord.rules(|r| r.global = Allowance::new(4, 60_000));
    // To register the command is the first of four.
    let asked = stage.slash().await;
    for _ in 0..3 {
        assert_eq!(stage.get("/users/@me").await.status, 200);
    }
    let said = write(&stage).await;
    assert_eq!((said.status, &said.body["global"]), (429, &json!(true)));
    assert_eq!(said.headers["x-ratelimit-global"], "true");
    assert_eq!(said.headers["x-ratelimit-scope"], "global");
    assert_eq!(stage.answer(&asked, json!({ "type": 4, "data": { "content": "here" } })).await.status, 204);
    assert_eq!(stage.discord.over_limit(), 1);
    stage.discord.clock().advance(Duration::from_secs(60));
    assert_eq!(write(&stage).await.status, 200);
}

#[tokio::test]
async fn a_storm_is_not_the_bots_fault_but_not_waiting_is() {
    let stage = stage().await;
    stage.discord.storm(2, Duration::from_secs(5), false);
    let said = write(&stage).await;
    assert_eq!((said.status, said.headers["retry-after"].as_str()), (429, "5"));
    assert_eq!(stage.discord.over_limit(), 0);
    assert_eq!(write(&stage).await.status, 429);
    assert_eq!(stage.discord.over_limit(), 1);
    stage.discord.clock().advance(Duration::from_secs(5));
    assert_eq!(write(&stage).await.status, 429);
    assert_eq!(stage.discord.over_limit(), 1);
    stage.discord.clock().advance(Duration::from_secs(5));
    assert_eq!(write(&stage).await.status, 200);
    assert_eq!(stage.room.messages().len(), 1);
}

#[tokio::test]
async fn one_route_may_have_its_own_allowance() {
    let stage = stage().await;
    stage.discord.rules(|r| {
        r.routes.insert(("GET", "/users/@me"), Allowance::new(1, 60_000));
    });
    assert_eq!(stage.get("/users/@me").await.status, 200);
    assert_eq!(stage.ask("GET", "/users/@me", Value::Null).await.status, 429);
    assert_eq!(write(&stage).await.status, 200);
}
