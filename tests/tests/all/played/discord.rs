//! The stage on the test Discord: every account of the script is somebody at a client, every room a channel; lines are slash
//! commands, filled in field by field.

use std::collections::BTreeMap;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_console::{Delivered, Stage};
use convenor_core::{
    port::{Account, BoxError, Heard, Part, Platform, Said, Target, Venue},
    times::{Dur, Zone},
};
use convenor_store::Store;
use test_discord::{Channel, User};

use super::{
    super::discord::house::House,
    cast::{Piece, pieces},
};

pub struct DiscordStage {
    house: House,
    cast: BTreeMap<String, User>,
    channels: BTreeMap<String, Channel>,
    answers: Vec<Delivered>,
}

impl DiscordStage {
    pub async fn open(start: DateTime<Utc>) -> Self {
        let house = House::open().await;
        house.discord.clock().set_ms(start.timestamp_millis());
        Self { house, cast: BTreeMap::new(), channels: BTreeMap::new(), answers: Vec::new() }
    }

    pub fn store(&self) -> &Store {
        &self.house.store
    }

    /// Nothing was said that Discord would not take.
    pub async fn close(mut self) {
        self.house.discord.assert_clean();
        self.house.stop().await;
    }

    fn person(&mut self, name: &str) -> User {
        let house = &self.house;
        self.cast.entry(name.to_owned()).or_insert_with(|| house.person(name)).clone()
    }

    fn channel(&mut self, name: &str) -> Channel {
        let house = &self.house;
        self.channels.entry(name.to_owned()).or_insert_with(|| house.guild.channel(name)).clone()
    }
}

#[async_trait]
impl Stage for DiscordStage {
    async fn hear(&mut self, heard: Heard) -> Result<(), BoxError> {
        let Said::Command { line, reply_to: None } = &heard.said else {
            panic!("{:?} is no slash command", heard.said)
        };
        let name = &heard.speaker.id;
        let speaker = self.person(name);
        let channel = match &heard.venue {
            Venue::Room(place) => self.channel(&place.id),
            Venue::Direct => speaker.direct(),
        };
        let mut typed = String::new();
        for piece in pieces(line) {
            match piece {
                Piece::Words(words) => typed.push_str(&words),
                Piece::Person(name) => typed.push_str(&self.person(&name).mention()),
            }
        }
        let told = self.house.says(&speaker, &channel, &typed).await;
        self.house.engine().work().await?;
        // What a script quotes from an answer is the code in it.
        let is_code = |word: &&str| word.len() == 9 && word.chars().nth(4) == Some('-');
        let text = told.text();
        let code = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').find(is_code).map(str::to_owned);
        let account = Account { platform: Platform::Console, id: name.clone() };
        self.answers.push(Delivered {
            at: self.now(),
            target: Target::Account(account),
            part: Part {
                kind: "answer".to_owned(),
                refs: Vec::new(),
                text,
                language: None,
                data: code.map(|code| serde_json::json!({ "code": code })).unwrap_or_default(),
                private: told.private,
                mentions: Vec::new(),
                reply_to: None,
                buttons: Vec::new(),
                files: Vec::new(),
            },
            message: told.id.to_string(),
        });
        Ok(())
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError> {
        self.house.advance(to).await;
        Ok(())
    }

    async fn crash(&mut self) -> Result<(), BoxError> {
        self.house.kill().await;
        Ok(())
    }

    async fn start(&mut self, missed: Vec<Heard>) -> Result<(), BoxError> {
        if !missed.is_empty() {
            return Err("Discord takes no command for a bot that is down".into());
        }
        self.house.start().await;
        Ok(self.house.engine().work().await?)
    }

    async fn restart(&mut self) -> Result<(), BoxError> {
        self.crash().await?;
        self.start(Vec::new()).await
    }

    fn now(&self) -> DateTime<Utc> {
        self.house.now()
    }

    fn after(&self, duration: &str) -> Result<DateTime<Utc>, String> {
        let duration: Dur = duration.parse().map_err(|error: convenor_core::times::DurError| error.to_string())?;
        Ok(duration.after(&Zone::utc(), self.now()))
    }

    async fn set_reachable(&mut self, _account: &str, _reachable: bool) -> Result<(), BoxError> {
        Err("no script that is played here closes direct messages".into())
    }

    fn take_delivered(&mut self) -> Vec<Delivered> {
        std::mem::take(&mut self.answers)
    }
}
