//! Discord's own schema, where it lies beside the repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

use super::Finds;

/// Names the schema's file.
const VARIABLE: &str = "TEST_DISCORD_SCHEMA";
/// Where it is looked for otherwise: beside the repository, or beside a folder that the repository is in.
const BESIDE: &str = "shared/discord/openapi.json";

struct Schema {
    whole: Value,
    compiled: Mutex<BTreeMap<String, Option<Arc<Validator>>>>,
}

/// The schema's path, or why there is none.
pub(crate) fn source() -> Result<PathBuf, String> {
    if let Some(path) = std::env::var_os(VARIABLE) {
        let path = PathBuf::from(path);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(format!("{VARIABLE} names {}, which is no file", path.display()))
        };
    }
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join(BESIDE))
        .find(|path| path.is_file())
        .ok_or_else(|| format!("{VARIABLE} is not set and there is no ../{BESIDE}"))
}

fn schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    let load = || {
        let path = source()?;
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let whole = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok::<_, String>(Schema { whole, compiled: Mutex::default() })
    };
    SCHEMA
        .get_or_init(|| match load() {
            Ok(schema) => Some(schema),
            Err(why) => {
                eprintln!("test-discord: bodies are NOT judged by Discord's schema: {why}");
                None
            }
        })
        .as_ref()
}

impl Schema {
    /// A schema compiled once: its own components around it.
    fn validator(&self, name: &str, inner: impl FnOnce() -> Option<Value>) -> Option<Arc<Validator>> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        let compile = || {
            let wrapped = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "components": self.whole["components"],
                "allOf": [inner()?],
            });
            match jsonschema::validator_for(&wrapped) {
                Ok(validator) => Some(Arc::new(validator)),
                Err(error) => {
                    eprintln!("test-discord: the schema of {name} is NOT used: {error}");
                    None
                }
            }
        };
        compiled.entry(name.to_owned()).or_insert_with(compile).clone()
    }

    fn operation(&self, method: &str, path: &str) -> &Value {
        // The schema calls ids of the path by other names here and there.
        let here = &self.whole["paths"][path];
        &here[method.to_lowercase()]
    }
}

pub(super) fn request(method: &str, path: &str, body: &Value) -> Finds {
    let Some(schema) = schema() else { return Finds::new() };
    let part = part(path, body);
    let name = format!("{method} {path} {}", part.unwrap_or_default());
    let inner = || match part {
        Some(component) => Some(json!({ "$ref": format!("#/components/schemas/{component}") })),
        None => {
            let content = &schema.operation(method, path)["requestBody"]["content"]["application/json"]["schema"];
            content.is_object().then(|| content.clone())
        }
    };
    let Some(validator) = schema.validator(&name, inner) else {
        return vec!["the schema has no such body".to_owned()];
    };
    tell(&validator, &without_false_alarms(body))
}

/// Where the schema offers several bodies, the one that is meant: its finds are then about that one.
fn part(path: &str, body: &Value) -> Option<&'static str> {
    if path.ends_with("/callback") {
        return match body["type"].as_u64() {
            Some(4 | 5) => Some("CreateMessageInteractionCallbackRequest"),
            Some(6 | 7) => Some("UpdateMessageInteractionCallbackRequest"),
            Some(8) => Some("ApplicationCommandAutocompleteCallbackRequest"),
            Some(9) => Some("ModalInteractionCallbackRequest"),
            _ => None,
        };
    }
    (path == "/webhooks/{webhook_id}/{webhook_token}").then_some("IncomingWebhookRequestPartial")
}

/// Discord takes numbers as ids of attachments and text as permissions, and says so in its documentation.
fn without_false_alarms(body: &Value) -> Value {
    let mut body = body.clone();
    walk(&mut body);
    body
}

fn walk(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(walk),
        Value::Object(fields) => {
            for (name, inner) in fields.iter_mut() {
                if name == "attachments" {
                    for one in inner.as_array_mut().into_iter().flatten() {
                        if let Some(id) = one["id"].as_u64() {
                            one["id"] = json!(id.to_string());
                        }
                    }
                } else if name == "default_member_permissions"
                    && let Some(bits) = inner.as_str().and_then(|b| b.parse::<u64>().ok())
                {
                    *inner = json!(bits);
                }
                walk(inner);
            }
        }
        _ => {}
    }
}

pub(super) fn answer(method: &str, path: &str, status: u16, body: &Value) -> Finds {
    let Some(schema) = schema() else { return Finds::new() };
    let name = format!("{method} {path} -> {status}");
    let inner = || {
        let content = &schema.operation(method, path)["responses"][status.to_string()]["content"];
        let content = &content["application/json"]["schema"];
        content.is_object().then(|| content.clone())
    };
    match schema.validator(&name, inner) {
        Some(validator) => tell(&validator, body),
        None => Finds::new(),
    }
}

fn tell(validator: &Validator, body: &Value) -> Finds {
    validator
        .iter_errors(body)
        .map(|error| {
            let mut words = error.to_string();
            if let Some((end, _)) = words.char_indices().nth(300) {
                words.truncate(end);
                words.push('…');
            }
            format!("{}: {words}", error.instance_path())
        })
        .collect()
}
