//! The stage on the test Discord: every account of the script is somebody at a client, every room a channel; lines are slash
//! commands, filled in field by field.

use std::collections::{BTreeMap, HashMap};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use convenor_console::{Delivered, Stage};
use convenor_core::{
    port::{Account, BoxError, Heard, Part, Place, Platform, Said, Target, Venue},
    times::{Dur, Zone},
};
use convenor_store::Store;
use test_discord::{Channel, Message, User};

use super::{
    super::discord::house::House,
    cast::{Piece, pieces},
};

pub struct DiscordStage {
    house: House,
    cast: BTreeMap<String, User>,
    channels: BTreeMap<String, Channel>,
    seen: Vec<Delivered>,
    /// How often each message that was seen had been changed.
    known: HashMap<u64, usize>,
}

impl DiscordStage {
    pub async fn open(start: DateTime<Utc>) -> Self {
        let house = House::open().await;
        house.discord.clock().set_ms(start.timestamp_millis());
        Self { house, cast: BTreeMap::new(), channels: BTreeMap::new(), seen: Vec::new(), known: HashMap::new() }
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

impl DiscordStage {
    /// Notes what came, and what was changed, since the last look: in channels what all see, in direct rooms and as private
    /// answers what only one does.
    fn look(&mut self) {
        let everywhere: Vec<(Target, Vec<Message>)> = {
            let somebody = self.cast.values().next().cloned();
            let public = |channel: &Channel| {
                let seen = somebody.iter().flat_map(|user| user.sees(channel));
                seen.filter(|message| !message.private).collect::<Vec<_>>()
            };
            let console = Platform::Console;
            let channels = self
                .channels
                .iter()
                .map(|(name, channel)| (Target::Room(Place { platform: console, id: name.clone() }), public(channel)));
            let people = self.cast.iter().map(|(name, user)| {
                let own = user.dms().into_iter().chain(user.private());
                (Target::Account(Account { platform: console, id: name.clone() }), own.collect())
            });
            channels.chain(people).collect()
        };
        let mut fresh: Vec<(Target, Message)> = Vec::new();
        for (target, messages) in everywhere {
            for message in messages.into_iter().filter(|message| !message.thinking) {
                if self.known.insert(message.id, message.edits) != Some(message.edits) {
                    fresh.push((target.clone(), message));
                }
            }
        }
        fresh.sort_by_key(|(_, message)| message.id);
        for (target, message) in fresh {
            self.seen.push(self.delivered(target, &message));
        }
    }

    fn delivered(&self, target: Target, message: &Message) -> Delivered {
        let text = self.cast.iter().fold(message.text(), |text, (name, user)| text.replace(&user.mention(), name));
        // Words are shown as they are, by a mark before what would be markup.
        let text = without_stamps(&text).replace('\\', "");
        // What a script quotes from an answer is the code in it.
        let is_code = |word: &&str| word.len() == 9 && word.chars().nth(4) == Some('-');
        let code = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').find(is_code).map(str::to_owned);
        Delivered {
            at: self.now(),
            target,
            part: Part {
                kind: "seen".to_owned(),
                refs: Vec::new(),
                text,
                language: None,
                data: code.map(|code| serde_json::json!({ "code": code })).unwrap_or_default(),
                private: message.private,
                mentions: Vec::new(),
                reply_to: None,
                buttons: Vec::new(),
                files: Vec::new(),
            },
            message: message.id.to_string(),
        }
    }
}

/// Instants as somebody in Nairobi reads them, in the place of stamps: `<t:1801465200:F>`.
fn without_stamps(text: &str) -> String {
    let mut pieces = text.split("<t:");
    let mut read = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (stamp, rest) = piece.split_once('>').unwrap();
        let seconds: i64 = stamp.split(':').next().unwrap().parse().unwrap();
        let local = DateTime::from_timestamp(seconds, 0).unwrap() + TimeDelta::hours(3);
        let shown = local.format("%a, %-d %b %Y, %H:%M (Nairobi)").to_string().replace(" Sep ", " Sept ");
        read.push_str(&shown);
        read.push_str(rest);
    }
    read
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
        self.house.says(&speaker, &channel, &typed).await;
        self.house.engine().work().await?;
        self.look();
        Ok(())
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError> {
        self.house.advance(to).await;
        self.look();
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
        self.house.advance(self.house.now()).await;
        self.look();
        Ok(())
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
        std::mem::take(&mut self.seen)
    }
}
