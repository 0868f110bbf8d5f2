//! Requests to Discord: paced, with a time-out, with their errors understood.
//!
//! serenity's own client is not used for them: with another base address its rate limiter sends the token to Discord all
//! the same, without the limiter a 429 loses how long to wait, and it knows no bound on requests a second.

use std::time::Duration;

use convenor_core::port::File;
use reqwest::{
    Client, Method, Response,
    multipart::{Form, Part},
};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    config::Secret,
    fault::{Fault, UNAUTHORIZED},
    pace::{Limits, Pace},
};

const DISCORD: &str = "https://discord.com";
/// Discord answers within a second or not at all.
const PATIENCE: Duration = Duration::from_secs(15);
/// An unauthorised token is not tried again sooner.
const AFTER_UNAUTHORIZED: Duration = Duration::from_secs(60);

/// The client of one bot.
pub(crate) struct Rest {
    client: Client,
    base: String,
    token: Secret,
    pace: Pace,
}

/// One request: what it asks, and in whose bucket it counts.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    method: Method,
    path: String,
    /// The path without its varying parts.
    name: &'static str,
    /// The channel, guild or webhook it is about.
    major: String,
    /// Whether the token in the path is all it needs: what answers an interaction.
    urgent: bool,
}

impl Route {
    pub(crate) fn me() -> Self {
        Self::plain(Method::GET, "/users/@me", "me", "")
    }

    pub(crate) fn application() -> Self {
        Self::plain(Method::GET, "/applications/@me", "application", "")
    }

    pub(crate) fn gateway() -> Self {
        Self::plain(Method::GET, "/gateway", "gateway", "")
    }

    pub(crate) fn own_guilds() -> Self {
        Self::plain(Method::GET, "/users/@me/guilds", "guilds", "")
    }

    pub(crate) fn guild(guild: &str) -> Self {
        Self::plain(Method::GET, format!("/guilds/{guild}"), "guild", guild)
    }

    pub(crate) fn member(guild: &str, user: &str) -> Self {
        Self::plain(Method::GET, format!("/guilds/{guild}/members/{user}"), "member", guild)
    }

    pub(crate) fn commands(application: u64, guild: Option<u64>) -> Self {
        match guild {
            None => Self::plain(Method::PUT, format!("/applications/{application}/commands"), "commands", ""),
            Some(guild) => Self::plain(
                Method::PUT,
                format!("/applications/{application}/guilds/{guild}/commands"),
                "guild commands",
                &guild.to_string(),
            ),
        }
    }

    pub(crate) fn open_direct() -> Self {
        Self::plain(Method::POST, "/users/@me/channels", "direct", "")
    }

    pub(crate) fn say(channel: &str) -> Self {
        Self::plain(Method::POST, format!("/channels/{channel}/messages"), "say", channel)
    }

    pub(crate) fn messages(channel: &str, after: u64) -> Self {
        let path = format!("/channels/{channel}/messages?after={after}&limit=100");
        Self::plain(Method::GET, path, "messages", channel)
    }

    pub(crate) fn edit(channel: &str, message: &str) -> Self {
        Self::plain(Method::PATCH, format!("/channels/{channel}/messages/{message}"), "edit", channel)
    }

    pub(crate) fn callback(interaction: u64, token: &str) -> Self {
        let path = format!("/interactions/{interaction}/{token}/callback");
        Self { urgent: true, ..Self::plain(Method::POST, path, "callback", &interaction.to_string()) }
    }

    pub(crate) fn original(method: Method, application: u64, token: &str) -> Self {
        let path = format!("/webhooks/{application}/{token}/messages/@original");
        Self { urgent: true, ..Self::plain(method, path, "original", token) }
    }

    pub(crate) fn follow_up(application: u64, token: &str) -> Self {
        let path = format!("/webhooks/{application}/{token}?wait=true");
        Self { urgent: true, ..Self::plain(Method::POST, path, "follow-up", token) }
    }

    fn plain(method: Method, path: impl Into<String>, name: &'static str, major: &str) -> Self {
        Self { method, path: path.into(), name, major: major.to_owned(), urgent: false }
    }
}

impl Rest {
    pub(crate) fn new(token: Secret, api_url: Option<&str>) -> Result<Self, Fault> {
        let client = Client::builder()
            .timeout(PATIENCE)
            .user_agent(concat!("DiscordBot (convenor, ", env!("CARGO_PKG_VERSION"), ")"))
            .build()
            .map_err(Fault::Transport)?;
        let base = format!("{}/api/v10", api_url.unwrap_or(DISCORD).trim_end_matches('/'));
        Ok(Self { client, base, token, pace: Pace::default() })
    }

    /// Asks without a body.
    pub(crate) async fn ask(&self, route: Route) -> Result<Value, Fault> {
        self.request(route, None, &[]).await
    }

    /// Sends a body.
    pub(crate) async fn send(&self, route: Route, body: &Value) -> Result<Value, Fault> {
        self.request(route, Some(body), &[]).await
    }

    /// Sends a body with files.
    pub(crate) async fn send_files(&self, route: Route, body: &Value, files: &[File]) -> Result<Value, Fault> {
        self.request(route, Some(body), files).await
    }

    async fn request(&self, route: Route, body: Option<&Value>, files: &[File]) -> Result<Value, Fault> {
        let permit = self.pace.enter(route.name, &route.major, route.urgent).await.map_err(Fault::Paced)?;
        let mut request = self.client.request(route.method, format!("{}{}", self.base, route.path));
        if !route.urgent {
            request = request.header("Authorization", format!("Bot {}", self.token.reveal()));
        }
        request = match body {
            Some(body) if files.is_empty() => request.json(body),
            Some(body) => request.multipart(form(body, files)?),
            None => request,
        };
        let answer = match request.send().await {
            Ok(answer) => answer,
            Err(error) => {
                self.pace.leave(permit, &Limits::default());
                return Err(Fault::Transport(error.without_url()));
            }
        };
        let mut limits = limits(&answer);
        let status = answer.status();
        let text = answer.text().await;
        if status.is_success() {
            self.pace.leave(permit, &limits);
            let text = text.map_err(|error| Fault::Transport(error.without_url()))?;
            return if text.is_empty() { Ok(Value::Null) } else { serde_json::from_str(&text).map_err(Fault::Answer) };
        }
        let said: Said = text.ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        if status.as_u16() == 429 {
            let body = said.retry_after.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            limits.retry_after = body.or(limits.retry_after).or(Some(Duration::from_secs(1)));
            limits.global |= said.global;
        } else {
            limits.retry_after = None;
        }
        self.pace.leave(permit, &limits);
        if status.as_u16() == UNAUTHORIZED && !route.urgent {
            tracing::error!("Discord does not take the token any more");
            self.pace.block(AFTER_UNAUTHORIZED);
        }
        Err(Fault::Discord {
            status: status.as_u16(),
            code: said.code,
            message: said.message,
            after: limits.retry_after,
        })
    }
}

/// What an error's body says.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    code: u32,
    message: String,
    retry_after: Option<f64>,
    global: bool,
}

fn limits(answer: &Response) -> Limits {
    let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok());
    let seconds = |name: &str| header(name)?.parse().ok().and_then(|s| Duration::try_from_secs_f64(s).ok());
    Limits {
        bucket: header("x-ratelimit-bucket").map(str::to_owned),
        remaining: header("x-ratelimit-remaining").and_then(|remaining| remaining.parse().ok()),
        reset_after: seconds("x-ratelimit-reset-after"),
        retry_after: seconds("retry-after"),
        global: header("x-ratelimit-global").is_some_and(|global| global == "true"),
    }
}

fn form(body: &Value, files: &[File]) -> Result<Form, Fault> {
    let mut form = Form::new()
        .part("payload_json", Part::text(body.to_string()).mime_str("application/json").map_err(Fault::Transport)?);
    for (number, file) in files.iter().enumerate() {
        let part = Part::bytes(file.bytes.clone())
            .file_name(file.name.clone())
            .mime_str(&file.media_type)
            .map_err(Fault::Transport)?;
        form = form.part(format!("files[{number}]"), part);
    }
    Ok(form)
}
