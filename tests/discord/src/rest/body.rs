//! A request's body: JSON, or a form with `payload_json` and files.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use axum::http::request::Parts;
use serde_json::Value;

use super::refused::{Mistakes, Refused};

/// A file of a form.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The number in `files[n]`.
    pub n: u64,
    pub filename: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Default)]
pub(crate) struct Received {
    pub body: Option<Value>,
    pub files: Vec<File>,
}

/// More than any body may have, files included.
const MOST: usize = 110 * 1024 * 1024;

pub(crate) async fn receive(parts: Parts, body: Body) -> Result<Received, Refused> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    if kind.starts_with("multipart/form-data") {
        return form(parts, body).await;
    }
    let bytes = to_bytes(body, MOST).await.map_err(|_| Refused::too_large())?;
    if bytes.is_empty() {
        return Ok(Received::default());
    }
    if !kind.starts_with("application/json") {
        return Err(Mistakes::one(
            "",
            "CONTENT_TYPE_INVALID",
            "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
        ));
    }
    let body = serde_json::from_slice(&bytes).map_err(|_| Refused::invalid_json())?;
    Ok(Received { body: Some(body), files: Vec::new() })
}

async fn form(parts: Parts, body: Body) -> Result<Received, Refused> {
    let broken = |_| Mistakes::one("", "MULTIPART_INVALID", "The form cannot be read");
    let mut form = Multipart::from_request(Request::from_parts(parts, body), &())
        .await
        .map_err(|_| Mistakes::one("", "MULTIPART_INVALID", "The form cannot be read"))?;
    let mut received = Received::default();
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let filename = field.file_name().unwrap_or_default().to_owned();
        let content_type = field.content_type().unwrap_or("application/octet-stream").to_owned();
        let bytes = field.bytes().await.map_err(broken)?.to_vec();
        if name == "payload_json" {
            received.body = Some(serde_json::from_slice(&bytes).map_err(|_| Refused::invalid_json())?);
        } else if let Some(n) = name.strip_prefix("files[").and_then(|n| n.strip_suffix(']')?.parse().ok()) {
            received.files.push(File { n, filename, content_type, bytes });
        } else {
            return Err(Mistakes::one(&name, "UNKNOWN_FIELD", "This field of the form is not known here"));
        }
    }
    Ok(received)
}
