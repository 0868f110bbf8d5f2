//! Commands: their limits, their scopes, and what an overwrite leaves.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use crate::bare::stage;

fn x(n: usize) -> String {
    "x".repeat(n)
}

fn many(n: usize, one: impl Fn(usize) -> Value) -> Value {
    Value::Array((0..n).map(one).collect())
}

fn command(field: &str, value: Value) -> Value {
    let mut command = json!({ "name": "c", "description": "d" });
    command[field] = value;
    json!([command])
}

fn options(n: usize) -> Value {
    many(n, |n| json!({ "type": 3, "name": format!("o{n}"), "description": "d" }))
}

fn option(field: &str, value: Value) -> Value {
    let mut option = json!({ "type": 3, "name": "o", "description": "d" });
    option[field] = value;
    command("options", json!([option]))
}

fn choices(n: usize, name: usize, value: usize) -> Value {
    option("choices", many(n, |n| json!({ "name": format!("{n:0>name$}"), "value": x(value) })))
}

/// A command of so many characters: names and descriptions of 25 options, and choices.
fn size(n: usize) -> Value {
    let mut left = n - 2 - 25 * 4;
    let options = many(25, |n| json!({ "type": 3, "name": format!("o{n:02}"), "description": "d" }));
    let mut options = options.as_array().unwrap().clone();
    for option in &mut options {
        let part = left.min(99);
        option["description"] = json!(x(1 + part));
        left -= part;
        let mut all = Vec::new();
        while left > 0 && all.len() < 25 {
            let part = left.min(199);
            if part < 4 {
                break;
            }
            all.push(
                json!({ "name": format!("{:0>width$}", all.len(), width = part / 2), "value": x(part - part / 2) }),
            );
            left -= part;
        }
        option["choices"] = json!(all);
    }
    assert_eq!(left, 0);
    command("options", json!(options))
}

fn sub(options: Value) -> Value {
    json!({ "type": 1, "name": "s", "description": "d", "options": options })
}

fn group(options: Value) -> Value {
    json!({ "type": 2, "name": "g", "description": "d", "options": options })
}

#[rstest]
#[case::name(command("name", json!(x(32))), command("name", json!(x(33))), "0.name")]
#[case::name_case(command("name", json!("abc")), command("name", json!("Abc")), "0.name")]
#[case::name_space(command("name", json!("a-b_c")), command("name", json!("a b")), "0.name")]
#[case::name_arabic(command("name", json!("قرار")), command("name", json!("قرار!")), "0.name")]
#[case::description(command("description", json!(x(100))), command("description", json!(x(101))), "0.description")]
#[case::no_description(command("description", json!("d")), command("description", json!("")), "0.description")]
#[case::twice(json!([{ "name": "a", "description": "d" }, { "name": "b", "description": "d" }]), json!([{ "name": "a", "description": "d" }, { "name": "a", "description": "d" }]), "1.name")]
#[case::options(command("options", options(25)), command("options", options(26)), "0.options")]
#[case::option_name(option("name", json!(x(32))), option("name", json!(x(33))), "0.options.0.name")]
#[case::option_case(option("name", json!("o")), option("name", json!("O")), "0.options.0.name")]
#[case::option_description(option("description", json!(x(100))), option("description", json!(x(101))), "0.options.0.description")]
#[case::option_twice(command("options", options(2)), command("options", json!([{ "type": 3, "name": "o", "description": "d" }, { "type": 3, "name": "o", "description": "d" }])), "0.options.1.name")]
#[case::option_kind(option("type", json!(11)), option("type", json!(12)), "0.options.0.type")]
#[case::option_word(option("required", json!(true)), option("mandatory", json!(true)), "0.options.0.mandatory")]
#[case::required_last(command("options", json!([{ "type": 3, "name": "a", "description": "d", "required": true }, { "type": 3, "name": "b", "description": "d" }])), command("options", json!([{ "type": 3, "name": "b", "description": "d" }, { "type": 3, "name": "a", "description": "d", "required": true }])), "0.options.1")]
#[case::choices(choices(25, 2, 1), choices(26, 2, 1), "0.options.0.choices")]
#[case::choice_name(choices(1, 100, 1), choices(1, 101, 1), "0.options.0.choices.0.name")]
#[case::choice_value(choices(1, 1, 100), choices(1, 1, 101), "0.options.0.choices.0.value")]
#[case::choice_kind(option("choices", json!([{ "name": "n", "value": "1" }])), option("choices", json!([{ "name": "n", "value": 1 }])), "0.options.0.choices.0.value")]
#[case::lengths(option("max_length", json!(6_000)), option("max_length", json!(6_001)), "0.options.0.max_length")]
#[case::characters(size(8_000), size(8_001), "0")]
#[case::group(command("options", json!([group(json!([sub(json!([]))]))])), command("options", json!([group(json!([group(json!([sub(json!([]))]))]))])), "0.options.0.options.0.type")]
#[case::subcommand(command("options", json!([sub(options(25))])), command("options", json!([sub(json!([sub(json!([]))]))])), "0.options.0.options.0.type")]
#[case::mixed(command("options", json!([sub(json!([]))])), command("options", json!([sub(json!([])), { "type": 3, "name": "o", "description": "d" }])), "0.options")]
#[case::locale(command("name_localizations", json!({ "fr": "statut" })), command("name_localizations", json!({ "ar": "حالة" })), "0.name_localizations.ar")]
#[case::permissions(command("default_member_permissions", json!("32")), command("default_member_permissions", json!("many")), "0.default_member_permissions")]
#[case::contexts(command("contexts", json!([0, 1, 2])), command("contexts", json!([3])), "0.contexts.0")]
#[case::word(command("nsfw", json!(false)), command("adult", json!(true)), "0.adult")]
#[tokio::test]
async fn a_command(#[case] fits: Value, #[case] too_much: Value, #[case] place: &str) {
    let stage = stage().await;
    let said = stage.ask("PUT", &stage.commands(), fits).await;
    assert_eq!(said.status, 200, "{said:?}");
    stage.discord.assert_clean();
    let said = stage.ask("PUT", &stage.commands(), too_much).await;
    assert_eq!(said.code(), 50035, "{said:?}");
    let mut node = &said.body["errors"];
    for step in place.split('.') {
        node = &node[step];
    }
    assert!(node["_errors"][0]["code"].is_string(), "not at {place}: {}", said.body);
    // A refused overwrite leaves what was there.
    assert!(!stage.discord.global_commands().is_empty());
}

#[tokio::test]
async fn a_hundred_commands_in_a_scope() {
    let stage = stage().await;
    let all = |n| many(n, |n| json!({ "name": format!("c{n}"), "description": "d" }));
    assert_eq!(stage.ask("PUT", &stage.commands(), all(100)).await.status, 200);
    assert_eq!(stage.ask("PUT", &stage.commands(), all(101)).await.code(), 30032);
    let more = json!({ "name": "more", "description": "d" });
    assert_eq!(stage.ask("POST", &stage.commands(), more.clone()).await.code(), 30032);
    let guild = format!("/applications/{}/guilds/{}/commands", stage.discord.application_id(), stage.guild.id());
    assert_eq!(stage.ask("POST", &guild, more.clone()).await.status, 201);
    assert_eq!(stage.ask("POST", &guild, more).await.status, 200);
    assert_eq!((stage.discord.global_commands().len(), stage.guild.commands().len()), (100, 1));
}

#[tokio::test]
async fn two_hundred_creations_a_day() {
    let stage = stage().await;
    for round in 0..2 {
        let all = many(100, |n| json!({ "name": format!("c{round}-{n}"), "description": "d" }));
        assert_eq!(stage.ask("PUT", &stage.commands(), all.clone()).await.status, 200);
        // The same again creates nothing.
        assert_eq!(stage.ask("PUT", &stage.commands(), all).await.status, 200);
    }
    let one = json!([{ "name": "one", "description": "d" }]);
    assert_eq!(stage.ask("PUT", &stage.commands(), one.clone()).await.code(), 30034);
    stage.discord.clock().advance(Duration::from_secs(86_400));
    assert_eq!(stage.ask("PUT", &stage.commands(), one).await.status, 200);
}

#[tokio::test]
async fn an_overwrite_keeps_ids_and_the_versions_of_what_did_not_change() {
    let stage = stage().await;
    let put = async |a: &str, b: &str| {
        let all = json!([{ "name": "a", "description": a }, { "name": "b", "description": b }]);
        let said = stage.ask("PUT", &stage.commands(), all).await.body;
        [0, 1].map(|n| (said[n]["id"].clone(), said[n]["version"].clone()))
    };
    let (first, second) = (put("one", "two").await, put("one", "three").await);
    assert_eq!(first[0], second[0]);
    assert_eq!(first[1].0, second[1].0);
    assert_ne!(first[1].1, second[1].1);
    let path = format!("{}/{}", stage.commands(), first[0].0.as_str().unwrap());
    assert_eq!(stage.get(&path).await.body["description"], "one");
    assert_eq!(stage.ask("PATCH", &path, json!({ "description": "new" })).await.body["description"], "new");
    assert_eq!(stage.ask("DELETE", &path, Value::Null).await.status, 204);
    assert_eq!(stage.get(&path).await.code(), 10063);
    assert_eq!(stage.get(&stage.commands()).await.body.as_array().unwrap().len(), 1);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn what_belongs_to_global_commands_is_refused_in_a_guild() {
    let stage = stage().await;
    let guild = format!("/applications/{}/guilds/{}/commands", stage.discord.application_id(), stage.guild.id());
    for field in ["contexts", "integration_types"] {
        assert_eq!(stage.ask("PUT", &guild, command(field, json!([0]))).await.code(), 50035, "{field}");
    }
    assert_eq!(stage.ask("PUT", &guild, command("nsfw", json!(false))).await.status, 200);
    let elsewhere = format!("/applications/{}/guilds/1/commands", stage.discord.application_id());
    assert_eq!(stage.ask("PUT", &elsewhere, json!([])).await.code(), 50001);
}

#[tokio::test]
async fn more_locales_can_be_switched_on() {
    let stage = stage().await;
    stage.discord.rules(|r| r.more_locales.push("ar".to_owned()));
    let arabic = command("name_localizations", json!({ "ar": "حالة" }));
    assert_eq!(stage.ask("PUT", &stage.commands(), arabic).await.status, 200);
    stage.discord.assert_clean();
}
