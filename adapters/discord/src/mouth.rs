//! The bot's voice on Discord.

use std::{sync::PoisonError, time::Duration};

use chrono::{DateTime, Utc};
use convenor_core::{
    port::{Account, Mouth, Part, Place, Platform, SendError, Sent, Target},
    times::Zone,
    vocabulary::Language,
    words::{Reader, say::Say},
};
use serde_json::{Value, json};
use serenity::async_trait;

use crate::{Discord, answers::id_of, fault::Fault, rest::Route, shape};

/// "The past few minutes": no longer is counted on.
const MEMORY: Duration = Duration::from_secs(120);
/// The keys whose messages are known in this process.
const MOST_KEYS: usize = 4_096;
/// Milliseconds from 1970 to the first snowflake.
const EPOCH: i64 = 1_420_070_400_000;
/// So many pages of a channel are looked through.
const MOST_PAGES: usize = 10;

impl Discord {
    /// The channel to write in.
    async fn channel(&self, target: &Target) -> Result<String, SendError> {
        match target {
            Target::Room(place) => Ok(place.id.clone()),
            Target::Account(account) => self.direct_channel(account).await,
        }
    }

    async fn direct_channel(&self, account: &Account) -> Result<String, SendError> {
        let known = self.direct.lock().unwrap_or_else(PoisonError::into_inner).get(&account.id).cloned();
        if let Some(channel) = known {
            return Ok(channel);
        }
        let later = |source| SendError::Later { after: None, source };
        let name = format!("direct/{}", account.id);
        let ear = self.ear.get().ok_or_else(|| later("Discord is not listened to yet".into()))?;
        let channel = match ear.recall(Platform::Discord, &name).await.map_err(later)? {
            Some(channel) => channel,
            None => {
                // Asking twice for the same person opens no second channel.
                let body = json!({ "recipient_id": account.id });
                let opened = self.rest.send(Route::open_direct(), &body).await.map_err(Fault::of_message)?;
                let channel = id_of(&opened).map_err(Fault::of_message)?.message;
                ear.remember(Platform::Discord, &name, &channel).await.map_err(later)?;
                channel
            }
        };
        self.direct.lock().unwrap_or_else(PoisonError::into_inner).insert(account.id.clone(), channel.clone());
        Ok(channel)
    }

    /// What an unopened menu says, in the language of the words above it.
    fn menu(&self, part: &Part) -> String {
        let reader = Reader { language: part.language.unwrap_or(Language::En), zone: Zone::utc() };
        self.words.say(&Say::new("menu-hint"), &reader, &())
    }

    fn note(&self, key: &str, sent: &Sent) {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if said.len() >= MOST_KEYS {
            said.clear();
        }
        said.insert(sent.message.clone(), key.to_owned());
    }

    /// Whether the message in Discord's answer is the one sent under this key.
    fn is_it(&self, found: &Value, wanted: &Value, key: &str) -> bool {
        let mine = found["author"]["id"].as_str() == Some(self.me.to_string().as_str());
        if !mine {
            return false;
        }
        if found["nonce"].as_str() == Some(key) {
            return true;
        }
        let id = found["id"].as_str().unwrap_or_default();
        let another = self.said.lock().unwrap_or_else(PoisonError::into_inner).get(id).is_some_and(|said| said != key);
        !another && found["content"] == wanted["content"] && same_embeds(&found["embeds"], &wanted["embeds"])
    }
}

fn same_embeds(found: &Value, wanted: &Value) -> bool {
    let list = |embeds: &Value| embeds.as_array().cloned().unwrap_or_default();
    let (found, wanted) = (list(found), list(wanted));
    let same = |key: &str| found.iter().map(|e| &e[key]).eq(wanted.iter().map(|e| &e[key]));
    found.len() == wanted.len() && same("title") && same("description")
}

#[async_trait]
impl Mouth for Discord {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        let menu = self.menu(part);
        if let Some(ear) = self.ear.get()
            && let Some(sent) = self.answers.answer(&self.rest, &**ear, self.application, part, key, &menu).await?
        {
            return Ok(sent);
        }
        // What is for one reader is never said in a room, whatever became of the question.
        let channel = self.channel(target).await?;
        let mut message = shape::message(part, &menu);
        message.insert("nonce".into(), key.into());
        message.insert("enforce_nonce".into(), true.into());
        let route = Route::say(&channel);
        let answer = self.rest.send_files(route, &message.into(), &part.files).await.map_err(Fault::of_message)?;
        let sent = id_of(&answer).map_err(Fault::of_message)?;
        self.note(key, &sent);
        Ok(sent)
    }

    fn shows_pictures(&self) -> bool {
        true
    }

    fn memory(&self) -> Duration {
        MEMORY
    }

    async fn find(&self, _: &Target, _: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        // Discord gives no keys back; see `find_part`.
        Ok(None)
    }

    async fn find_part(
        &self,
        target: &Target,
        part: &Part,
        key: &str,
        since: DateTime<Utc>,
    ) -> Result<Option<Sent>, SendError> {
        let channel = self.channel(target).await?;
        let wanted = Value::Object(shape::message(part, &self.menu(part)));
        let mut after = u64::try_from(since.timestamp_millis() - EPOCH).unwrap_or_default() << 22;
        for _ in 0..MOST_PAGES {
            let page = self.rest.ask(Route::messages(&channel, after)).await.map_err(Fault::of_message)?;
            let mut messages = page.as_array().cloned().unwrap_or_default();
            messages.sort_by_key(number);
            if let Some(found) = messages.iter().find(|message| self.is_it(message, &wanted, key)) {
                let sent = id_of(found).map_err(Fault::of_message)?;
                self.note(key, &sent);
                return Ok(Some(sent));
            }
            match messages.last().map(number) {
                Some(last) if last > after => after = last,
                _ => break,
            }
        }
        Ok(None)
    }

    fn cards(&self) -> bool {
        true
    }

    async fn edit(&self, place: &Place, message: &str, part: &Part) -> Result<(), SendError> {
        let mut body = shape::message(part, &self.menu(part));
        body.remove("attachments");
        self.rest.send(Route::edit(&place.id, message), &body.into()).await.map_err(Fault::of_message)?;
        Ok(())
    }
}

fn number(message: &Value) -> u64 {
    message["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default()
}
