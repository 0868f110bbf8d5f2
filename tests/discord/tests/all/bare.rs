//! A client with no manners of its own: it sends what it is told, and shows what comes back.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use test_discord::{Channel, Guild, Interaction, TestDiscord, User};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A Discord with one guild, one room and amina in it, and a bare client with the bot's token.
pub struct Stage {
    pub discord: TestDiscord,
    pub guild: Guild,
    pub room: Channel,
    pub amina: User,
    http: reqwest::Client,
}

/// An answer: its status, and its body.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub status: u16,
    pub body: Value,
    pub headers: std::collections::BTreeMap<String, String>,
}

impl Said {
    pub fn code(&self) -> u64 {
        self.body["code"].as_u64().unwrap_or_default()
    }

    pub fn id(&self) -> String {
        self.body["id"].as_str().unwrap_or_default().to_owned()
    }
}

pub async fn stage() -> Stage {
    let discord = TestDiscord::start().await.unwrap();
    discord.rules(|r| r.judge_answers = true);
    // Tests of other things need not wait.
    discord.rules(|r| r.per_route.requests = 1_000);
    discord.rules(|r| r.global.requests = 10_000);
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let amina = discord.user("amina");
    guild.join(&amina);
    Stage { discord, guild, room, amina, http: reqwest::Client::new() }
}

impl Stage {
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Said {
        let answer = request.send().await.unwrap();
        let headers = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or_default().to_owned()))
            .collect();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        Said { status, headers, body: serde_json::from_str(&text).unwrap_or_default() }
    }

    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let url = format!("{}/api/v10{path}", self.discord.url());
        let method = method.parse().unwrap();
        self.http.request(method, url).header("authorization", format!("Bot {}", self.discord.token()))
    }

    pub async fn ask(&self, method: &str, path: &str, body: Value) -> Said {
        let request = self.request(method, path);
        self.send(if body.is_null() { request } else { request.json(&body) }).await
    }

    pub async fn get(&self, path: &str) -> Said {
        self.ask("GET", path, Value::Null).await
    }

    /// Where messages of the room are written.
    pub fn messages(&self) -> String {
        format!("/channels/{}/messages", self.room.id())
    }

    pub async fn write(&self, body: Value) -> Said {
        self.ask("POST", &self.messages(), body).await
    }

    pub fn commands(&self) -> String {
        format!("/applications/{}/commands", self.discord.application_id())
    }

    /// Registers a command that takes no options, and lets amina type it.
    pub async fn slash(&self) -> Interaction {
        self.slash_in(&self.room).await
    }

    pub async fn slash_in(&self, channel: &Channel) -> Interaction {
        let body = json!([{ "name": "status", "description": "Where things stand" }]);
        assert_eq!(self.ask("PUT", &self.commands(), body).await.status, 200);
        self.amina.slash(channel, "status", &[]).unwrap()
    }

    /// The path of the first answer.
    pub fn callback(&self, interaction: &Interaction) -> String {
        format!("/interactions/{}/{}/callback", interaction.id(), interaction.token())
    }

    /// The path of what follows.
    pub fn webhook(&self, interaction: &Interaction) -> String {
        format!("/webhooks/{}/{}", self.discord.application_id(), interaction.token())
    }

    pub async fn answer(&self, interaction: &Interaction, body: Value) -> Said {
        self.ask("POST", &self.callback(interaction), body).await
    }

    pub async fn connect(&self) -> Line {
        let url = format!("{}/?v=10&encoding=json", self.discord.url().replacen("http", "ws", 1));
        Line { socket: connect_async(url).await.unwrap().0, seq: 0, ready: Value::Null }
    }

    /// Connects and identifies; READY and the guild are there.
    pub async fn identified(&self, intents: u64) -> Line {
        let mut line = self.connect().await;
        assert_eq!(line.next().await["op"], 10);
        line.identify(&self.discord.token(), intents).await;
        line.ready = line.event("READY").await;
        if intents & 1 != 0 {
            line.event("GUILD_CREATE").await;
        }
        line
    }
}

/// A connection to the gateway.
pub struct Line {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub seq: u64,
    /// What READY said.
    pub ready: Value,
}

impl Line {
    pub async fn say(&mut self, word: Value) {
        self.socket.send(Frame::text(word.to_string())).await.unwrap();
    }

    pub async fn identify(&mut self, token: &str, intents: u64) {
        let properties = json!({ "os": "linux", "browser": "bare", "device": "bare" });
        self.say(json!({ "op": 2, "d": { "token": token, "intents": intents, "properties": properties } })).await;
    }

    /// The next word; a close is `{"close": code}`, a broken line `{"close": 1006}`.
    pub async fn next(&mut self) -> Value {
        let next = tokio::time::timeout(Duration::from_secs(10), self.socket.next()).await;
        match next.expect("the gateway says nothing") {
            Some(Ok(Frame::Text(text))) => {
                let word: Value = serde_json::from_str(&text).unwrap();
                self.seq = word["s"].as_u64().unwrap_or(self.seq);
                word
            }
            Some(Ok(Frame::Close(Some(frame)))) => json!({ "close": u16::from(frame.code) }),
            Some(Ok(other)) => json!({ "other": other.to_string() }),
            Some(Err(_)) | None => json!({ "close": 1006 }),
        }
    }

    /// The next event of a name; others are skipped.
    pub async fn event(&mut self, name: &str) -> Value {
        loop {
            let word = self.next().await;
            assert!(word.get("close").is_none(), "the line closed before {name}: {word}");
            if word["t"] == name {
                return word["d"].clone();
            }
        }
    }

    pub async fn goodbye(mut self) {
        self.socket.close(None).await.unwrap();
    }
}
