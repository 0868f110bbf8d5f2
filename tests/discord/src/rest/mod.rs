//! REST: every request comes in here, is recorded, judged and answered. What is not in the table is an error.

mod body;
mod channels;
mod commands;
mod guilds;
mod interactions;
mod messages;
pub(crate) mod refused;
mod users;
mod webhooks;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::gateway;
use crate::record::Asked;
use crate::shared::Shared;
use crate::world::World;
pub(crate) use body::{File, Received};
use refused::{Mistakes, Refused};

/// A route's answer.
#[derive(Debug)]
pub(crate) enum Reply {
    Json(Value),
    Created(Value),
    Nothing,
}

pub(crate) type Answer = Result<Reply, Refused>;

/// A request, taken apart.
#[derive(Debug)]
pub(crate) struct Call {
    pub places: BTreeMap<&'static str, String>,
    pub query: BTreeMap<String, String>,
    pub body: Option<Value>,
    pub files: Vec<File>,
    /// Whether the bot's token came with it.
    pub bot: bool,
}

impl Call {
    /// An id from the path; 0 is nobody's.
    pub fn id(&self, place: &str) -> u64 {
        self.places.get(place).and_then(|p| p.parse().ok()).unwrap_or_default()
    }

    pub fn place(&self, place: &str) -> &str {
        self.places.get(place).map_or("", String::as_str)
    }

    /// The body, which has to be an object.
    pub fn object(&self) -> Result<&Value, Refused> {
        match &self.body {
            Some(body) if body.is_object() => Ok(body),
            Some(_) => Err(Mistakes::one("", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")),
            None => Err(Refused::invalid_json()),
        }
    }
}

/// One line of the table.
pub(crate) struct Route {
    pub method: &'static str,
    pub path: &'static str,
    /// Query words it knows.
    pub query: &'static [&'static str],
    pub run: fn(&mut World, &Call) -> Answer,
}

const fn route(
    method: &'static str,
    path: &'static str,
    query: &'static [&'static str],
    run: fn(&mut World, &Call) -> Answer,
) -> Route {
    Route { method, path, query, run }
}

/// Everything this Discord answers. Literal parts stand before captured ones.
static ROUTES: &[Route] = &[
    route("GET", "/gateway", &[], users::gateway),
    route("GET", "/gateway/bot", &[], users::gateway_bot),
    route("GET", "/users/@me", &[], users::own_user),
    route("GET", "/users/@me/guilds", &["before", "after", "limit", "with_counts"], users::own_guilds),
    route("POST", "/users/@me/channels", &[], users::open_direct),
    route("GET", "/users/{user_id}", &[], users::user),
    route("GET", "/applications/@me", &[], users::application),
    route("GET", "/oauth2/applications/@me", &[], users::application),
    route("GET", "/applications/{application_id}/commands", &["with_localizations"], commands::list),
    route("PUT", "/applications/{application_id}/commands", &[], commands::overwrite),
    route("POST", "/applications/{application_id}/commands", &[], commands::create),
    route("GET", "/applications/{application_id}/commands/{command_id}", &[], commands::get),
    route("PATCH", "/applications/{application_id}/commands/{command_id}", &[], commands::edit),
    route("DELETE", "/applications/{application_id}/commands/{command_id}", &[], commands::delete),
    route("GET", "/applications/{application_id}/guilds/{guild_id}/commands", &["with_localizations"], commands::list),
    route("PUT", "/applications/{application_id}/guilds/{guild_id}/commands", &[], commands::overwrite),
    route("POST", "/applications/{application_id}/guilds/{guild_id}/commands", &[], commands::create),
    route("GET", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", &[], commands::get),
    route("PATCH", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", &[], commands::edit),
    route("DELETE", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", &[], commands::delete),
    route(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        &["with_response"],
        interactions::callback,
    ),
    route("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", &["thread_id"], webhooks::get_original),
    route(
        "PATCH",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        &["thread_id"],
        webhooks::edit_original,
    ),
    route(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        &["thread_id"],
        webhooks::delete_original,
    ),
    route("POST", "/webhooks/{webhook_id}/{webhook_token}", &["wait", "thread_id"], webhooks::follow_up),
    route("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", &["thread_id"], webhooks::get),
    route("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", &["thread_id"], webhooks::edit),
    route("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", &["thread_id"], webhooks::delete),
    route("GET", "/channels/{channel_id}", &[], channels::get),
    route("POST", "/channels/{channel_id}/typing", &[], channels::typing),
    route("GET", "/channels/{channel_id}/messages", &["around", "before", "after", "limit"], messages::list),
    route("POST", "/channels/{channel_id}/messages", &[], messages::create),
    route("GET", "/channels/{channel_id}/messages/{message_id}", &[], messages::get),
    route("PATCH", "/channels/{channel_id}/messages/{message_id}", &[], messages::edit),
    route("DELETE", "/channels/{channel_id}/messages/{message_id}", &[], messages::delete),
    route("GET", "/guilds/{guild_id}", &["with_counts"], guilds::get),
    route("GET", "/guilds/{guild_id}/channels", &[], guilds::channels),
    route("GET", "/guilds/{guild_id}/roles", &[], guilds::roles),
    route("GET", "/guilds/{guild_id}/members/{user_id}", &[], guilds::member),
    route("GET", "/guilds/{guild_id}/threads/active", &[], guilds::threads),
];

/// Finds a path's route: `Err` says whether another method is known there.
fn find(method: &str, path: &str) -> Result<(&'static Route, BTreeMap<&'static str, String>), bool> {
    let mut other = false;
    for route in ROUTES {
        let Some(places) = matches(route.path, path) else { continue };
        if route.method == method {
            return Ok((route, places));
        }
        other = true;
    }
    Err(other)
}

fn matches(template: &'static str, path: &str) -> Option<BTreeMap<&'static str, String>> {
    let mut places = BTreeMap::new();
    let mut parts = path.split('/');
    for want in template.split('/') {
        let part = parts.next()?;
        match want.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
            Some(name) if !part.is_empty() => {
                places.insert(name, part.to_owned());
            }
            Some(_) => return None,
            None if part == want => {}
            None => return None,
        }
    }
    parts.next().is_none().then_some(places)
}

/// The door: the gateway's socket, files, or the API.
pub(crate) async fn enter(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if path == "/" || path == "/gateway" {
        if !shared.look(|w| w.rules.gateway_up) {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        let (mut parts, _) = request.into_parts();
        return match WebSocketUpgrade::from_request_parts(&mut parts, &()).await {
            Ok(upgrade) => {
                let query = parts.uri.query().unwrap_or_default().to_owned();
                if !query.split('&').any(|q| q == "v=10") {
                    shared.with(|w| w.record.violation("discord", "gateway", format!("version is not 10: {query}")));
                }
                upgrade.on_upgrade(move |socket| gateway::serve(shared, socket))
            }
            Err(rejection) => rejection.into_response(),
        };
    }
    if let Some(file) = path.strip_prefix("/attachments/") {
        return download(&shared, file);
    }
    answer(&shared, request, &path).await
}

fn download(shared: &Shared, path: &str) -> Response {
    let wanted: Vec<u64> = path.split('/').take(2).filter_map(|p| p.parse().ok()).collect();
    let found = shared.look(|w| {
        let [channel, id] = wanted[..] else { return None };
        w.messages
            .values()
            .filter(|m| m.channel == channel && !m.deleted)
            .flat_map(|m| &m.attachments)
            .find(|a| a.id == id)
            .map(|a| (a.content_type.clone(), a.bytes.clone()))
    });
    match found {
        Some((kind, bytes)) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn answer(shared: &Arc<Shared>, request: Request, path: &str) -> Response {
    let (parts, body) = request.into_parts();
    let method = parts.method.as_str().to_owned();
    let api = path.strip_prefix("/api/v10").unwrap_or_default().to_owned();
    let what = format!("{method} {path}");
    let (route, places) = match find(&method, &api) {
        Ok(found) => found,
        Err(other) => {
            let refused = if other { Refused::no_such_method() } else { Refused::not_found() };
            shared.with(|w| {
                w.record.violation("discord", &what, "a route that is not known here");
                w.record.asked.push(Asked {
                    method: method.clone(),
                    route: String::new(),
                    path: path.to_owned(),
                    body: None,
                    files: Vec::new(),
                    status: refused.status,
                    code: Some(refused.code),
                    at_ms: w.clock.now_ms(),
                    over_limit: false,
                });
            });
            return respond(Err(refused), &[]);
        }
    };
    let received = match body::receive(parts.clone(), body).await {
        Ok(received) => received,
        Err(refused) => {
            shared.with(|w| w.record.violation("discord", &what, refused::tell(&refused)));
            return respond(Err(refused), &[]);
        }
    };
    let query = query(parts.uri.query().unwrap_or_default());
    shared.with(|w| w.serve(route, places, query, &parts.headers, received, &what, path))
}

fn query(text: &str) -> BTreeMap<String, String> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key.to_owned(), value.to_owned())
        })
        .collect()
}

impl World {
    #[expect(clippy::too_many_arguments, reason = "one request, taken apart; it is called in one place")]
    fn serve(
        &mut self,
        route: &'static Route,
        places: BTreeMap<&'static str, String>,
        query: BTreeMap<String, String>,
        headers: &HeaderMap,
        received: Received,
        what: &str,
        path: &str,
    ) -> Response {
        let pass = self.admit(route, &places);
        let bot = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let mut asked = Asked {
            method: route.method.to_owned(),
            route: route.path.to_owned(),
            path: path.to_owned(),
            body: received.body.clone(),
            files: received.files.iter().map(|f| f.filename.clone()).collect(),
            status: 0,
            code: None,
            at_ms: self.clock.now_ms(),
            over_limit: pass.over_limit,
        };
        let result = if let Some(wait) = pass.refused.clone() {
            asked.status = 429;
            self.record.asked.push(asked);
            return wait.response(&pass.headers);
        } else {
            self.judge(route, &received, what);
            let call = Call { places, query, body: received.body, files: received.files, bot: false };
            self.check_and_run(route, call, bot, what)
        };
        match &result {
            Ok(Reply::Nothing) => asked.status = 204,
            Ok(Reply::Json(_)) => asked.status = 200,
            Ok(Reply::Created(_)) => asked.status = 201,
            Err(refused) => {
                asked.status = refused.status;
                asked.code = Some(refused.code);
                // A body that breaks a rule is the bot's mistake, whoever typed it.
                if matches!(refused.code, 50006 | 50035 | 50109 | 40005) {
                    self.record.violation("discord", what, refused::tell(refused));
                }
            }
        }
        if let Ok(Reply::Json(body) | Reply::Created(body)) = &result {
            self.judge_answer(route, asked.status, body, what);
        }
        self.record.asked.push(asked);
        respond(result, &pass.headers)
    }

    fn check_and_run(&mut self, route: &Route, mut call: Call, token: Option<String>, what: &str) -> Answer {
        let free = route.path == "/gateway"
            || route.path.starts_with("/webhooks/")
            || route.path.starts_with("/interactions/");
        match token {
            Some(token) if token == format!("Bot {}", self.token) => call.bot = true,
            None if free => {}
            _ => return Err(Refused::unauthorized()),
        }
        for (name, value) in &call.places {
            if name.ends_with("_id") && value.parse::<u64>().is_err() {
                return Err(Mistakes::one(name, "NUMBER_TYPE_COERCE", &format!("Value \"{value}\" is not snowflake.")));
            }
        }
        for key in call.query.keys().filter(|k| !route.query.contains(&k.as_str())) {
            self.record.violation("discord", what, format!("a query word that is not known here: {key}"));
        }
        if call.places.contains_key("application_id") && call.id("application_id") != self.application {
            return Err(Refused::unknown_application());
        }
        (route.run)(self, &call)
    }
}

fn respond(result: Answer, headers: &[(&'static str, String)]) -> Response {
    let (status, body) = match result {
        Ok(Reply::Json(body)) => (200, Some(body)),
        Ok(Reply::Created(body)) => (201, Some(body)),
        Ok(Reply::Nothing) => (204, None),
        Err(refused) => (refused.status, Some(refused.body())),
    };
    write(status, body.as_ref(), headers)
}

/// An answer with its headers.
pub(crate) fn write(status: u16, body: Option<&Value>, headers: &[(&'static str, String)]) -> Response {
    let mut response = Response::new(body.map_or_else(Body::empty, |b| Body::from(b.to_string())));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let named = headers.iter().map(|(name, value)| (*name, value.clone()));
    let kind = body.map(|_| ("content-type", "application/json".to_owned()));
    for (name, value) in named.chain(kind) {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
