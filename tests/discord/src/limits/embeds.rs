//! Embeds: ten, with 6000 characters together.

use serde_json::Value;

use super::{list, optional, text, under, unknown};
use crate::rest::File;
use crate::rest::refused::Mistakes;

pub(super) fn all(found: &mut Mistakes, place: &str, embeds: &Value, files: &[File]) {
    list(found, place, embeds, 10);
    let mut total = 0;
    for (n, embed) in embeds.as_array().into_iter().flatten().enumerate() {
        one(found, &format!("{place}.{n}"), embed, files);
        total += length(embed);
    }
    if total > 6000 {
        found.at(place, "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
    }
}

fn one(found: &mut Mistakes, place: &str, embed: &Value, files: &[File]) {
    let known = [
        "title",
        "type",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "author",
        "fields",
    ];
    unknown(found, place, embed, &known);
    optional(found, &under(place, "title"), &embed["title"], 256);
    optional(found, &under(place, "description"), &embed["description"], 4096);
    link(found, &under(place, "url"), &embed["url"], &[]);
    if !matches!(embed["type"].as_str(), None | Some("rich")) {
        found.at(under(place, "type"), "BASE_TYPE_CHOICES", "Must be rich.");
    }
    if !embed["color"].is_null() && embed["color"].as_u64().is_none_or(|c| c > 0xff_ffff) {
        found.at(under(place, "color"), "NUMBER_TYPE_MAX", "int value should be between 0 and 16777215.");
    }
    if let Some(at) = embed["timestamp"].as_str()
        && chrono::DateTime::parse_from_rfc3339(at).is_err()
    {
        found.at(under(place, "timestamp"), "DATE_TIME_TYPE_PARSE", "Could not parse. Should be ISO8601.");
    }
    for (part, known) in [
        ("footer", &["text", "icon_url", "proxy_icon_url"][..]),
        ("author", &["name", "url", "icon_url", "proxy_icon_url"]),
        ("image", &["url", "proxy_url", "height", "width"]),
        ("thumbnail", &["url", "proxy_url", "height", "width"]),
    ] {
        let here = under(place, part);
        if embed[part].is_null() {
            continue;
        }
        unknown(found, &here, &embed[part], known);
        link(found, &under(&here, "icon_url"), &embed[part]["icon_url"], files);
        link(found, &under(&here, "url"), &embed[part]["url"], files);
        match part {
            "footer" => text(found, &under(&here, "text"), &embed[part]["text"], 1, 2048),
            "author" => text(found, &under(&here, "name"), &embed[part]["name"], 1, 256),
            _ => text(found, &under(&here, "url"), &embed[part]["url"], 1, 2048),
        }
    }
    fields(found, &under(place, "fields"), &embed["fields"]);
    let says = ["title", "description", "author", "footer", "image", "thumbnail"].iter().any(|p| !embed[*p].is_null())
        || embed["fields"].as_array().is_some_and(|f| !f.is_empty());
    if !says {
        found.at(under(place, "description"), "BASE_TYPE_REQUIRED", "This field is required");
    }
}

fn fields(found: &mut Mistakes, place: &str, fields: &Value) {
    list(found, place, fields, 25);
    for (n, field) in fields.as_array().into_iter().flatten().enumerate() {
        let here = format!("{place}.{n}");
        unknown(found, &here, field, &["name", "value", "inline"]);
        text(found, &under(&here, "name"), &field["name"], 1, 256);
        text(found, &under(&here, "value"), &field["value"], 1, 1024);
    }
}

/// A web address, or a file of the same request.
fn link(found: &mut Mistakes, place: &str, url: &Value, files: &[File]) {
    let Some(url) = url.as_str() else { return };
    if let Some(name) = url.strip_prefix("attachment://") {
        if !files.iter().any(|f| f.filename == name) {
            found.at(place, "ATTACHMENT_NOT_FOUND", format!("There is no file {name} in this request"));
        }
    } else if !url.starts_with("https://") && !url.starts_with("http://") {
        found.at(place, "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https').");
    }
}

fn length(embed: &Value) -> usize {
    let count = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let fields = embed["fields"].as_array().into_iter().flatten();
    count(&embed["title"])
        + count(&embed["description"])
        + count(&embed["footer"]["text"])
        + count(&embed["author"]["name"])
        + fields.map(|f| count(&f["name"]) + count(&f["value"])).sum::<usize>()
}
