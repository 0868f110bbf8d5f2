//! Files: with their descriptions, within their size, and to be loaded again.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::bare::stage;

fn form(payload: &Value, files: Vec<(&str, &str, Vec<u8>)>) -> Form {
    let mut form = Form::new().text("payload_json", payload.to_string());
    for (name, filename, bytes) in files {
        let part = Part::bytes(bytes).file_name(filename.to_owned()).mime_str("image/png").unwrap();
        form = form.part(name.to_owned(), part);
    }
    form
}

#[tokio::test]
async fn a_picture_with_its_description_comes_back_as_it_was() {
    let stage = stage().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(3_000_000).collect();
    let payload = json!({
        "content": "the map",
        "embeds": [{ "image": { "url": "attachment://map.png" } }],
        "attachments": [{ "id": 0, "filename": "map.png", "description": "Ten voices in five sectors" }],
    });
    let sent = form(&payload, vec![("files[0]", "map.png", bytes.clone())]);
    let said = stage.send(stage.request("POST", &stage.messages()).multipart(sent)).await;
    assert_eq!(said.status, 200, "{said:?}");
    let seen = &stage.room.messages()[0].files[0];
    assert_eq!((seen.name.as_str(), seen.alt.as_deref()), ("map.png", Some("Ten voices in five sectors")));
    assert_eq!(seen.bytes, bytes);
    let url = said.body["attachments"][0]["url"].as_str().unwrap();
    assert_eq!(reqwest::get(url).await.unwrap().bytes().await.unwrap(), bytes);
    // An edit keeps what it lists, and takes new ones.
    let id = said.body["attachments"][0]["id"].clone();
    let path = format!("{}/{}", stage.messages(), said.id());
    let payload = json!({ "embeds": [], "attachments": [{ "id": id }, { "id": 0, "description": "new" }] });
    let sent = form(&payload, vec![("files[0]", "b.png", vec![1])]);
    let said = stage.send(stage.request("PATCH", &path).multipart(sent)).await;
    assert_eq!(said.body["attachments"].as_array().unwrap().len(), 2, "{said:?}");
    stage.ask("PATCH", &path, json!({ "attachments": [] })).await;
    assert_eq!(stage.room.messages()[0].files, []);
    assert_eq!(reqwest::get(url).await.unwrap().status(), 404);
    stage.discord.assert_clean();
}

#[tokio::test]
async fn files_within_ten_mebibytes_and_descriptions_within_1024() {
    let stage = stage().await;
    let send = async |size: usize, alt: usize, listed: u64| {
        let about = json!({ "attachments": [{ "id": listed, "filename": "a.png", "description": "x".repeat(alt) }] });
        let sent = form(&about, vec![("files[0]", "a.png", vec![7; size])]);
        stage.send(stage.request("POST", &stage.messages()).multipart(sent)).await
    };
    assert_eq!(send(10 * 1024 * 1024, 1_024, 0).await.status, 200);
    let large = send(10 * 1024 * 1024 + 1, 1, 0).await;
    assert_eq!((large.status, large.code()), (413, 40005));
    assert_eq!(send(1, 1_025, 0).await.code(), 50035);
    assert_eq!(send(1, 1, 1).await.code(), 50035);
    assert_eq!(stage.room.messages().len(), 1);
}

#[tokio::test]
async fn an_answer_may_carry_a_file() {
    let stage = stage().await;
    let asked = stage.slash().await;
    let payload = json!({ "type": 4, "data": { "flags": 64, "attachments": [{ "id": 0, "filename": "export.zip" }] } });
    let sent = form(&payload, vec![("files[0]", "export.zip", vec![1, 2, 3])]);
    let said = stage.send(stage.request("POST", &stage.callback(&asked)).multipart(sent)).await;
    assert_eq!(said.status, 204, "{said:?}");
    let answer = asked.message().await.unwrap();
    assert!(answer.private);
    assert_eq!(answer.files[0].bytes, [1, 2, 3]);
    stage.discord.assert_clean();
}
