//! Played people: a tiny Matrix client over plain HTTP, as unlike the bot's own SDK as possible. Who encrypts has a second
//! device for it, in another library ([`Homeserver::encrypting_person`]).

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sha1::Sha1;

use crate::encrypted;

/// The homeserver of the tests, as `tests/synapse start` announces it.
#[derive(Debug, Clone)]
pub struct Homeserver {
    /// Where it listens.
    pub url: String,
    secret: String,
}

impl Homeserver {
    /// From `CONVENOR_TEST_SYNAPSE_URL` and `CONVENOR_TEST_SYNAPSE_SECRET`.
    ///
    /// # Errors
    /// One of them is missing.
    pub fn from_env() -> Result<Self> {
        let read = |name: &str| {
            std::env::var(name).with_context(|| format!("{name} is not set: run eval \"$(tests/synapse start)\" first"))
        };
        Ok(Self { url: read("CONVENOR_TEST_SYNAPSE_URL")?, secret: read("CONVENOR_TEST_SYNAPSE_SECRET")? })
    }

    /// From what `tests/synapse start` printed.
    ///
    /// # Errors
    /// Something is missing in it.
    pub fn announced(exports: &str) -> Result<Self> {
        let read = |name: &str| {
            let mut words = exports.split_whitespace();
            let found = words.find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
            found
                .map(|value| value.trim_matches(['\'', '"', ';']).to_owned())
                .with_context(|| format!("no {name} in {exports}"))
        };
        Ok(Self { url: read("CONVENOR_TEST_SYNAPSE_URL")?, secret: read("CONVENOR_TEST_SYNAPSE_SECRET")? })
    }

    /// Makes a new account whose name begins with `name`, and gives its localpart. The password is the localpart.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn register(&self, name: &str) -> Result<String> {
        self.register_as(name, "notadmin").await
    }

    /// `role` is the API's word: `admin`, `notadmin`.
    async fn register_as(&self, name: &str, role: &str) -> Result<String> {
        let user = format!("{name}-{}", unique());
        let url = format!("{}/_synapse/admin/v1/register", self.url);
        let http = http()?;
        let nonce = http.get(&url).send().await?.error_for_status()?.json::<Value>().await?;
        let nonce = nonce["nonce"].as_str().context("no nonce")?;
        let mut mac = Hmac::<Sha1>::new_from_slice(self.secret.as_bytes())?;
        mac.update([nonce, &user, &user, role].join("\0").as_bytes());
        let mac = hex::encode(mac.finalize().into_bytes());
        let body = json!({"nonce": nonce, "username": user, "password": user, "admin": role == "admin", "mac": mac,
            "displayname": name});
        http.post(&url).json(&body).send().await?.error_for_status()?;
        Ok(user)
    }

    /// A new person, registered and logged in.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn person(&self, name: &str) -> Result<Person> {
        let user = self.register(name).await?;
        Person::log_in(&self.url, &user).await
    }

    /// A new person whose app encrypts: what they say in encrypted rooms is encrypted, what they read decrypted.
    ///
    /// # Errors
    /// The homeserver refuses, or the process of the encrypting people can't be started.
    pub async fn encrypting_person(&self, name: &str) -> Result<Person> {
        let user = self.register(name).await?;
        let person = Person::log_in(&self.url, &user).await?;
        encrypted::ask(json!({"do": "login", "url": self.url, "user": person.id, "password": user})).await?;
        Ok(Person { encrypts: true, ..person })
    }

    /// The operator of the homeserver deletes a room: everybody is put out, and nothing of it is left.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn delete_room(&self, room: &str) -> Result<()> {
        let operator = Person::log_in(&self.url, &self.register_as("operator", "admin").await?).await?;
        let rooms = format!("{}/_synapse/admin/v2/rooms", self.url);
        let ask = async |request: reqwest::RequestBuilder| {
            anyhow::Ok(request.bearer_auth(&operator.token).send().await?.error_for_status()?.json::<Value>().await?)
        };
        let delete = operator.http.delete(format!("{rooms}/{}", path(room))).json(&json!({"purge": true}));
        let id = text(&ask(delete).await?, "delete_id")?;
        loop {
            let status = text(&ask(operator.http.get(format!("{rooms}/delete_status/{id}"))).await?, "status")?;
            ensure!(status != "failed", "{room} could not be deleted");
            if status == "complete" {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// A person at a Matrix client.
#[derive(Debug, Clone)]
pub struct Person {
    http: Client,
    url: String,
    token: String,
    encrypts: bool,
    /// Their account: `@amina-1:localhost`.
    pub id: String,
}

/// A message as people see it.
#[derive(Debug, Clone)]
pub struct Message {
    /// The event's id.
    pub id: String,
    /// Who wrote it.
    pub sender: String,
    /// The plain words.
    pub body: String,
    /// When it was said, in milliseconds.
    pub at: i64,
    /// The whole content.
    pub content: Value,
    /// Whether it came encrypted.
    pub encrypted: bool,
}

impl Person {
    /// Logs in with the password that [`Homeserver::register`] gave.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn log_in(url: &str, user: &str) -> Result<Self> {
        let mut person =
            Self { http: http()?, url: url.to_owned(), token: String::new(), encrypts: false, id: String::new() };
        let body = json!({"type": "m.login.password", "password": user,
            "identifier": {"type": "m.id.user", "user": user}});
        let answer = person.post("v3/login", body).await?;
        person.token = text(&answer, "access_token")?;
        person.id = text(&answer, "user_id")?;
        Ok(person)
    }

    /// Opens a file that was encrypted: its bytes as the homeserver has them, and the `file` of its message.
    ///
    /// # Errors
    /// It is not what was sent.
    pub async fn open(&self, bytes: &[u8], file: &Value) -> Result<Vec<u8>> {
        let opened =
            encrypted::ask(json!({"do": "open", "who": self.id, "bytes": hex::encode(bytes), "file": file})).await?;
        Ok(hex::decode(opened.as_str().context("no bytes")?)?)
    }

    /// What the homeserver keeps under an `mxc:` address.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn download(&self, mxc: &str) -> Result<Vec<u8>> {
        let media = mxc.strip_prefix("mxc://").context("no mxc address")?;
        let url = format!("{}/_matrix/client/v1/media/download/{media}", self.url);
        let answer = self.http.get(url).bearer_auth(&self.token).send().await?.error_for_status()?;
        Ok(answer.bytes().await?.to_vec())
    }

    /// The access token of this login.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Any request of the client-server API; anything but success is an error that tells status and answer.
    ///
    /// # Errors
    /// The homeserver refuses or can't be reached.
    pub async fn request(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value> {
        let (status, answer) = self.try_request(method.clone(), path, body).await?;
        ensure!(status.is_success(), "{method} {path} as {}: {status} {answer}", self.id);
        Ok(answer)
    }

    /// Any request of the client-server API, with its status.
    ///
    /// # Errors
    /// The homeserver can't be reached.
    pub async fn try_request(&self, method: Method, path: &str, body: Option<Value>) -> Result<(StatusCode, Value)> {
        let mut request = self.http.request(method, format!("{}/_matrix/client/{path}", self.url));
        if !self.token.is_empty() {
            request = request.bearer_auth(&self.token);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await?;
        Ok((answer.status(), answer.json().await?))
    }

    async fn post(&self, path: &str, body: Value) -> Result<Value> {
        self.request(Method::POST, path, Some(body)).await
    }

    /// Makes a room with this name and invites these accounts.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn create_room(&self, name: &str, invited: &[&str]) -> Result<String> {
        let room = json!({"name": name, "preset": "public_chat", "invite": invited});
        text(&self.post("v3/createRoom", room).await?, "room_id")
    }

    /// Makes an encrypted room with this name and invites these accounts.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn create_encrypted_room(&self, name: &str, invited: &[&str]) -> Result<String> {
        let encryption = json!({"type": "m.room.encryption", "state_key": "",
            "content": {"algorithm": "m.megolm.v1.aes-sha2"}});
        let room = json!({"name": name, "preset": "public_chat", "invite": invited, "initial_state": [encryption]});
        text(&self.post("v3/createRoom", room).await?, "room_id")
    }

    /// Whether a room is encrypted.
    ///
    /// # Errors
    /// The homeserver can't be reached.
    pub async fn is_encrypted(&self, room: &str) -> Result<bool> {
        let path = format!("v3/rooms/{}/state/m.room.encryption/", path(room));
        Ok(self.try_request(Method::GET, &path, None).await?.0.is_success())
    }

    /// Makes a direct room with this account.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn create_direct(&self, with: &str) -> Result<String> {
        let room = json!({"preset": "trusted_private_chat", "is_direct": true, "invite": [with]});
        text(&self.post("v3/createRoom", room).await?, "room_id")
    }

    /// Invites, kicks, bans: `action` is the API's word.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn moderate(&self, action: &str, room: &str, user: &str) -> Result<()> {
        self.post(&format!("v3/rooms/{}/{action}", path(room)), json!({"user_id": user})).await.map(drop)
    }

    /// Joins a room.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn join(&self, room: &str) -> Result<()> {
        self.post(&format!("v3/rooms/{}/join", path(room)), json!({})).await.map(drop)
    }

    /// Leaves a room, or declines an invite.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn leave(&self, room: &str) -> Result<()> {
        self.post(&format!("v3/rooms/{}/leave", path(room)), json!({})).await.map(drop)
    }

    /// Says something.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn say(&self, room: &str, body: &str) -> Result<String> {
        self.send(room, json!({"msgtype": "m.text", "body": body})).await
    }

    /// Replies to a message.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn reply(&self, room: &str, to: &str, body: &str) -> Result<String> {
        let relation = json!({"m.in_reply_to": {"event_id": to}});
        self.send(room, json!({"msgtype": "m.text", "body": body, "m.relates_to": relation})).await
    }

    /// Sends a message with this content and gives its id.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn send(&self, room: &str, content: Value) -> Result<String> {
        if self.encrypts {
            let sent = encrypted::ask(json!({"do": "send", "who": self.id, "room": room, "content": content})).await?;
            return Ok(sent.as_str().context("no event id")?.to_owned());
        }
        let path = format!("v3/rooms/{}/send/m.room.message/{}", path(room), unique());
        text(&self.request(Method::PUT, &path, Some(content)).await?, "event_id")
    }

    /// Takes a message back.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn redact(&self, room: &str, event: &str) -> Result<()> {
        let path = format!("v3/rooms/{}/redact/{}/{}", path(room), path(event), unique());
        self.request(Method::PUT, &path, Some(json!({}))).await.map(drop)
    }

    /// The rooms they are in.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn rooms(&self) -> Result<Vec<String>> {
        let answer = self.request(Method::GET, "v3/joined_rooms", None).await?;
        Ok(serde_json::from_value(answer["joined_rooms"].clone())?)
    }

    /// The rooms they are invited to.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn invites(&self) -> Result<Vec<String>> {
        let answer = self.request(Method::GET, &format!("v3/sync?timeout=0{}", uncached()), None).await?;
        let invited = answer["rooms"]["invite"].as_object();
        Ok(invited.map(|rooms| rooms.keys().cloned().collect()).unwrap_or_default())
    }

    /// What somebody is to a room: `join`, `invite`, `leave`, `ban`.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn membership(&self, room: &str, user: &str) -> Result<Option<String>> {
        let path = format!("v3/rooms/{}/state/m.room.member/{}", path(room), path(user));
        let (_, answer) = self.try_request(Method::GET, &path, None).await?;
        Ok(answer["membership"].as_str().map(ToOwned::to_owned))
    }

    /// All messages of a room, oldest first.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn messages(&self, room: &str) -> Result<Vec<Message>> {
        let mut found = Vec::new();
        let mut from = String::new();
        loop {
            let path = format!("v3/rooms/{}/messages?dir=b&limit=500{from}", path(room));
            let page = self.request(Method::GET, &path, None).await?;
            let chunk = page["chunk"].as_array().context("no chunk")?;
            let opened = self.opened(room, chunk).await?;
            found.extend(opened.iter().filter_map(Message::of));
            match page["end"].as_str() {
                Some(end) if !chunk.is_empty() => from = format!("&from={end}"),
                _ => break,
            }
        }
        found.reverse();
        Ok(found)
    }

    /// The same events, decrypted where this person can.
    async fn opened(&self, room: &str, events: &[Value]) -> Result<Vec<Value>> {
        let mut opened = events.to_vec();
        let locked: Vec<_> = (0..events.len())
            .filter(|index| self.encrypts && events[*index]["type"] == "m.room.encrypted")
            .filter(|index| events[*index]["content"]["ciphertext"].is_string())
            .collect();
        if locked.is_empty() {
            return Ok(opened);
        }
        let asked: Vec<_> = locked.iter().map(|index| &events[*index]).collect();
        let plain = encrypted::ask(json!({"do": "decrypt", "who": self.id, "room": room, "events": asked})).await?;
        for (index, plain) in locked.into_iter().zip(plain.as_array().context("no list")?) {
            if !plain.is_null() {
                opened[index]["type"] = plain["type"].clone();
                opened[index]["content"] = plain["content"].clone();
                opened[index]["was_encrypted"] = json!(true);
            }
        }
        Ok(opened)
    }

    /// The first message that fits, waiting for it.
    ///
    /// # Errors
    /// None came in time; the error lists what came instead.
    pub async fn wait_for(&self, room: &str, fits: impl Fn(&Message) -> bool, at_most: Duration) -> Result<Message> {
        let start = Instant::now();
        let mut since = String::new();
        loop {
            // Whole lists rather than the sync's own timeline: that one is cut off.
            if let Some(message) = self.messages(room).await?.into_iter().find(&fits) {
                return Ok(message);
            }
            if start.elapsed() > at_most {
                let bodies: Vec<_> = self.messages(room).await?.into_iter().map(|m| m.body).collect();
                bail!("{} waited in vain in {room}; there was {bodies:#?}", self.id);
            }
            // A key may come later than its message, and not to this device.
            let most = if self.encrypts { Duration::from_millis(300) } else { at_most };
            since = self.sync(&since, most.min(at_most.saturating_sub(start.elapsed()))).await?;
        }
    }

    /// Waits for anything new since this token (the present, when empty), and gives the next token.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn sync(&self, since: &str, at_most: Duration) -> Result<String> {
        // The first token must come before the list is read again, or what falls between is waited for in vain.
        let wait = if since.is_empty() { 0 } else { at_most.as_millis().min(10_000) };
        let since = if since.is_empty() { uncached() } else { format!("&since={since}") };
        text(&self.request(Method::GET, &format!("v3/sync?timeout={wait}{since}"), None).await?, "next_batch")
    }
}

impl Message {
    fn of(event: &Value) -> Option<Self> {
        if event["type"] != "m.room.message" {
            return None;
        }
        Some(Self {
            id: event["event_id"].as_str()?.to_owned(),
            sender: event["sender"].as_str()?.to_owned(),
            body: event["content"]["body"].as_str()?.to_owned(),
            at: event["origin_server_ts"].as_i64()?,
            content: event["content"].clone(),
            encrypted: event["was_encrypted"] == true,
        })
    }
}

/// Waits until keys of this room, the account's own and somebody else's, are in the account's backup.
///
/// # Errors
/// They are not, within a minute.
pub async fn backed_up(home: &Homeserver, user: &str, room: &str) -> Result<()> {
    let operator = Person::log_in(&home.url, user).await?;
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        let (_, version) = operator.try_request(Method::GET, "v3/room_keys/version", None).await?;
        if let Some(version) = version["version"].as_str() {
            let path = format!("v3/room_keys/keys?version={version}");
            let keys = operator.request(Method::GET, &path, None).await?;
            if keys["rooms"][room]["sessions"].as_object().is_some_and(|sessions| sessions.len() >= 2) {
                return Ok(());
            }
        }
        ensure!(Instant::now() < end, "the keys of {room} are not backed up");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn http() -> Result<Client> {
    // The homeserver is on this machine, whatever proxy the environment names.
    Ok(Client::builder().no_proxy().timeout(Duration::from_secs(60)).build()?)
}

/// A filter unlike any other: Synapse answers identical syncs from its memory for two minutes. One message a room will
/// do, a first sync is dear.
fn uncached() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let timeline = format!("%7B%22limit%22:1,%22not_senders%22:[%22@nobody{count}:localhost%22]%7D");
    format!("&filter=%7B%22room%22:%7B%22timeline%22:{timeline},%22state%22:%7B%22lazy_load_members%22:true%7D%7D%7D")
}

fn text(answer: &Value, field: &str) -> Result<String> {
    Ok(answer[field].as_str().with_context(|| format!("no {field} in {answer}"))?.to_owned())
}

/// As one segment of a path.
fn path(id: &str) -> String {
    id.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// Unique on one homeserver, even for two runs of the tests on it.
fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    static RUN: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let run = RUN.get_or_init(|| {
        use std::hash::{BuildHasher, RandomState};
        format!("{:08x}", RandomState::new().hash_one(std::process::id()) & 0xffff_ffff)
    });
    format!("{run}-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}
