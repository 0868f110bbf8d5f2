//! Each documented limit: the most that fits is taken, one more is refused at its place.

use rstest::rstest;
use serde_json::{Value, json};

use crate::bare::stage;

fn x(n: usize) -> String {
    "x".repeat(n)
}

fn many(n: usize, one: impl Fn(usize) -> Value) -> Value {
    Value::Array((0..n).map(one).collect())
}

fn embed(field: &str, value: Value) -> Value {
    let mut embed = json!({ "title": "t" });
    embed[field] = value;
    json!({ "embeds": [embed] })
}

fn fields(n: usize, name: usize, value: usize) -> Value {
    embed("fields", many(n, |_| json!({ "name": x(name), "value": x(value) })))
}

/// Two embeds with so many characters together.
fn total(n: usize) -> Value {
    json!({ "embeds": [{ "description": x(3_000) }, { "description": x(n - 3_000) }] })
}

fn button(n: usize) -> Value {
    json!({ "type": 2, "style": 1, "label": "b", "custom_id": format!("b{n}") })
}

fn rows(parts: Value) -> Value {
    json!({ "content": "c", "components": parts })
}

fn row(parts: Value) -> Value {
    rows(json!([{ "type": 1, "components": parts }]))
}

fn one_button(field: &str, value: Value) -> Value {
    let mut button = button(0);
    button[field] = value;
    row(json!([button]))
}

fn options(n: usize) -> Value {
    many(n, |n| json!({ "label": format!("l{n}"), "value": format!("v{n}") }))
}

fn menu(field: &str, value: Value) -> Value {
    let mut menu = json!({ "type": 3, "custom_id": "m", "options": options(3) });
    menu[field] = value;
    row(json!([menu]))
}

fn option(field: &str, value: Value) -> Value {
    let mut option = json!({ "label": "l", "value": "v" });
    option[field] = value;
    menu("options", json!([option]))
}

#[rstest]
#[case::content(json!({ "content": x(2_000) }), json!({ "content": x(2_001) }), "content")]
#[case::content_of_wide_letters(json!({ "content": "م".repeat(2_000) }), json!({ "content": "م".repeat(2_001) }), "content")]
#[case::embeds(json!({ "embeds": many(10, |_| json!({ "title": "t" })) }), json!({ "embeds": many(11, |_| json!({ "title": "t" })) }), "embeds")]
#[case::embed_characters(total(6_000), total(6_001), "embeds")]
#[case::embed_title(embed("title", json!(x(256))), embed("title", json!(x(257))), "embeds.0.title")]
#[case::embed_description(embed("description", json!(x(4_096))), embed("description", json!(x(4_097))), "embeds.0.description")]
#[case::embed_fields(fields(25, 1, 1), fields(26, 1, 1), "embeds.0.fields")]
#[case::embed_field_name(fields(1, 256, 1), fields(1, 257, 1), "embeds.0.fields.0.name")]
#[case::embed_field_value(fields(1, 1, 1_024), fields(1, 1, 1_025), "embeds.0.fields.0.value")]
#[case::embed_field_empty(fields(1, 1, 1), fields(1, 1, 0), "embeds.0.fields.0.value")]
#[case::embed_footer(embed("footer", json!({ "text": x(2_048) })), embed("footer", json!({ "text": x(2_049) })), "embeds.0.footer.text")]
#[case::embed_author(embed("author", json!({ "name": x(256) })), embed("author", json!({ "name": x(257) })), "embeds.0.author.name")]
#[case::embed_colour(embed("color", json!(0xff_ffff)), embed("color", json!(0x0100_0000)), "embeds.0.color")]
#[case::embed_link(embed("url", json!("https://a.example")), embed("url", json!("javascript:x")), "embeds.0.url")]
#[case::embed_time(embed("timestamp", json!("2026-01-05T09:00:00Z")), embed("timestamp", json!("soon")), "embeds.0.timestamp")]
#[case::embed_word(embed("color", json!(1)), embed("colour", json!(1)), "embeds.0.colour")]
#[case::embed_picture(embed("image", json!({ "url": "https://a.example/a.png" })), embed("image", json!({ "url": "attachment://none.png" })), "embeds.0.image.url")]
#[case::rows(rows(many(5, |n| json!({ "type": 1, "components": [button(n)] }))), rows(many(6, |n| json!({ "type": 1, "components": [button(n)] }))), "components")]
#[case::buttons(row(many(5, button)), row(many(6, button)), "components.0.components")]
#[case::menu_and_button(menu("placeholder", json!("p")), row(json!([{ "type": 3, "custom_id": "m", "options": options(1) }, button(0)])), "components.0.components")]
#[case::custom_id(one_button("custom_id", json!(x(100))), one_button("custom_id", json!(x(101))), "components.0.components.0.custom_id")]
#[case::custom_id_twice(row(json!([button(0), button(1)])), row(json!([button(0), button(0)])), "components.0.components.1.custom_id")]
#[case::button_label(one_button("label", json!(x(80))), one_button("label", json!(x(81))), "components.0.components.0.label")]
#[case::button_says_nothing(row(json!([button(0)])), one_button("label", Value::Null), "components.0.components.0")]
#[case::button_style(one_button("style", json!(4)), one_button("style", json!(7)), "components.0.components.0.style")]
#[case::link_button(row(json!([{ "type": 2, "style": 5, "label": "l", "url": "https://a.example" }])), row(json!([{ "type": 2, "style": 5, "label": "l" }])), "components.0.components.0.url")]
#[case::menu_options(menu("options", options(25)), menu("options", options(26)), "components.0.components.0.options")]
#[case::menu_placeholder(menu("placeholder", json!(x(150))), menu("placeholder", json!(x(151))), "components.0.components.0.placeholder")]
#[case::menu_most(menu("max_values", json!(3)), menu("max_values", json!(4)), "components.0.components.0.max_values")]
#[case::menu_least(menu("min_values", json!(0)), menu("min_values", json!(2)), "components.0.components.0.min_values")]
#[case::option_label(option("label", json!(x(100))), option("label", json!(x(101))), "components.0.components.0.options.0.label")]
#[case::option_value(option("value", json!(x(100))), option("value", json!(x(101))), "components.0.components.0.options.0.value")]
#[case::option_description(option("description", json!(x(100))), option("description", json!(x(101))), "components.0.components.0.options.0.description")]
#[case::components_v2(rows(json!([])), rows(json!([{ "type": 10, "content": "c" }])), "components.0.type")]
#[case::nonce(json!({ "content": "c", "nonce": x(25) }), json!({ "content": "c", "nonce": x(26) }), "nonce")]
#[case::flags(json!({ "content": "c", "flags": 4 }), json!({ "content": "c", "flags": 64 }), "flags")]
#[case::word(json!({ "content": "c", "tts": false }), json!({ "content": "c", "contents": "c" }), "contents")]
#[case::content_type(json!({ "content": "1" }), json!({ "content": 1 }), "content")]
#[tokio::test]
async fn a_message(#[case] fits: Value, #[case] too_much: Value, #[case] place: &str) {
    let stage = stage().await;
    let said = stage.write(fits).await;
    assert_eq!(said.status, 200, "{said:?}");
    stage.discord.assert_clean();
    refused(&stage.write(too_much).await.body, place);
    assert!(stage.discord.violations().iter().any(|v| v.judge == "discord"));
    assert_eq!(stage.room.messages().len(), 1);
}

fn refused(body: &Value, place: &str) {
    assert_eq!(body["code"], 50035, "{body}");
    let mut node = &body["errors"];
    for step in place.split('.') {
        node = &node[step];
    }
    assert!(node["_errors"][0]["code"].is_string(), "not at {place}: {body}");
}

#[rstest]
#[case::nothing(json!({}))]
#[case::blank(json!({ "content": " \n" }))]
#[case::buttons_alone(json!({ "components": [{ "type": 1, "components": [{ "type": 2, "style": 1, "label": "b", "custom_id": "b" }] }] }))]
#[tokio::test]
async fn an_empty_message(#[case] body: Value) {
    let stage = stage().await;
    assert_eq!(stage.write(body).await.code(), 50006);
}

#[tokio::test]
async fn a_body_that_is_no_json_or_no_object() {
    let stage = stage().await;
    let path = stage.messages();
    let request = stage.request("POST", &path).header("content-type", "application/json").body("{");
    assert_eq!(stage.send(request).await.code(), 50109);
    let request = stage.request("POST", &path).header("content-type", "text/plain").body("hello");
    assert_eq!(stage.send(request).await.code(), 50035);
    assert_eq!(stage.write(json!([1])).await.code(), 50035);
    assert_eq!(stage.ask("POST", &path, Value::Null).await.code(), 50109);
    assert_eq!(stage.discord.violations().iter().filter(|v| v.judge == "discord").count(), 4);
}

fn form(field: &str, value: Value) -> Value {
    let mut form = json!({ "custom_id": "f", "title": "t", "components": inputs(1) });
    form[field] = value;
    form
}

fn inputs(n: usize) -> Value {
    many(n, |n| {
        json!({ "type": 1, "components": [
        { "type": 4, "custom_id": format!("i{n}"), "label": "l", "style": 1 }] })
    })
}

fn input(field: &str, value: Value) -> Value {
    let mut all = inputs(1);
    all[0]["components"][0][field] = value;
    form("components", all)
}

#[rstest]
#[case::title(form("title", json!(x(45))), form("title", json!(x(46))), "title")]
#[case::custom_id(form("custom_id", json!(x(100))), form("custom_id", json!(x(101))), "custom_id")]
#[case::inputs(form("components", inputs(5)), form("components", inputs(6)), "components")]
#[case::no_inputs(form("components", inputs(1)), form("components", json!([])), "components")]
#[case::label(input("label", json!(x(45))), input("label", json!(x(46))), "components.0.components.0.label")]
#[case::input_id(input("custom_id", json!(x(100))), input("custom_id", json!(x(101))), "components.0.components.0.custom_id")]
#[case::most(input("max_length", json!(4_000)), input("max_length", json!(4_001)), "components.0.components.0.max_length")]
#[case::least(input("min_length", json!(4_000)), input("min_length", json!(4_001)), "components.0.components.0.min_length")]
#[case::value(input("value", json!(x(4_000))), input("value", json!(x(4_001))), "components.0.components.0.value")]
#[case::placeholder(input("placeholder", json!(x(100))), input("placeholder", json!(x(101))), "components.0.components.0.placeholder")]
#[case::style(input("style", json!(2)), input("style", json!(3)), "components.0.components.0.style")]
#[tokio::test]
async fn a_form(#[case] fits: Value, #[case] too_much: Value, #[case] place: &str) {
    let stage = stage().await;
    let asked = stage.slash().await;
    refused(&stage.answer(&asked, json!({ "type": 9, "data": too_much })).await.body, &format!("data.{place}"));
    stage.discord.take_violations();
    let said = stage.answer(&asked, json!({ "type": 9, "data": fits })).await;
    assert_eq!(said.status, 204, "{said:?}");
    stage.discord.assert_clean();
}

fn choices(n: usize, name: usize, value: Value) -> Value {
    many(n, |_| json!({ "name": x(name), "value": value }))
}

#[rstest]
#[case::many(choices(25, 1, json!("v")), choices(26, 1, json!("v")), "choices")]
#[case::name(choices(1, 100, json!("v")), choices(1, 101, json!("v")), "choices.0.name")]
#[case::value(choices(1, 1, json!(x(100))), choices(1, 1, json!(x(101))), "choices.0.value")]
#[case::kind(choices(1, 1, json!("1")), choices(1, 1, json!(1)), "choices.0.value")]
#[tokio::test]
async fn suggestions(#[case] fits: Value, #[case] too_much: Value, #[case] place: &str) {
    let stage = stage().await;
    let command = json!([{ "name": "show", "description": "Shows", "options": [
        { "type": 3, "name": "ref", "description": "Which", "autocomplete": true }] }]);
    stage.ask("PUT", &stage.commands(), command).await;
    let asked = stage.amina.autocomplete(&stage.room, "show", &[("ref", json!("D"))], "ref").unwrap();
    let bad = json!({ "type": 8, "data": { "choices": too_much } });
    refused(&stage.answer(&asked, bad).await.body, &format!("data.{place}"));
    stage.discord.take_violations();
    let said = stage.answer(&asked, json!({ "type": 8, "data": { "choices": fits } })).await;
    assert_eq!(said.status, 204, "{said:?}");
    assert!(!asked.choices().await.unwrap().is_empty());
    stage.discord.assert_clean();
}
