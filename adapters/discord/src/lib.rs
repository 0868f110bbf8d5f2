//! Discord: slash commands, buttons, menus and windows in channels, threads and direct messages.
//!
//! [`connect`] makes sure the token works; [`Discord::run`] registers the commands and listens until told to stop; the bot
//! speaks through it as a [`Mouth`](convenor_core::port::Mouth). An interaction is acknowledged at once; its answer comes
//! through the mouth, addressed to the interaction, and becomes its edit while Discord still takes one.

mod answers;
mod check;
mod config;
mod fault;
mod handler;
mod mouth;
mod options;
mod pace;
mod payload;
mod register;
mod rest;
mod shape;
mod text;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use convenor_core::{
    port::{Account, Clock, Ear, Heard, Platform, Target},
    words::Words,
};
use serde_json::Value;
use serenity::all::{ClientBuilder, GatewayIntents, HttpBuilder};
use tokio::sync::{mpsc, watch};

use crate::{
    answers::Answers,
    handler::Handler,
    rest::{Rest, Route},
};

pub use crate::{
    check::{Finding, check},
    config::{Config, Secret},
    fault::Fault,
};

/// The first wait after a failure; doubled each time, up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Why the bot can't speak on Discord.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The token is wrong.
    #[error("Discord does not take the token: reset it in the developer portal, under Bot, and configure the new one")]
    Token(#[source] Fault),
    /// Discord can't be asked.
    #[error("Discord could not be asked")]
    Fault(#[from] Fault),
    /// The configured application is another one than the token's.
    #[error("the token belongs to application {found}, not to {configured}")]
    Application {
        /// What the configuration says.
        configured: u64,
        /// What Discord says.
        found: u64,
    },
    /// The connection was refused for good.
    #[error("the connection to Discord ended")]
    Gateway(#[source] Box<serenity::Error>),
}

/// A bot's account on Discord.
pub struct Discord {
    config: Config,
    rest: Rest,
    words: Words,
    clock: Arc<dyn Clock>,
    ear: OnceLock<Arc<dyn Ear>>,
    answers: Answers,
    me: u64,
    application: u64,
    /// Which server a channel or thread belongs to.
    places: Mutex<HashMap<String, u64>>,
    /// The direct channel of each person spoken to.
    direct: Mutex<HashMap<String, String>>,
    /// The messages of the last keys, so that looking for one does not find another's.
    said: Mutex<HashMap<String, String>>,
}

/// Makes sure the token works, and whose it is.
///
/// # Errors
/// See [`Error`].
pub async fn connect(config: Config, clock: Arc<dyn Clock>) -> Result<Discord, Error> {
    let rest = Rest::new(config.token.clone(), config.api_url.as_deref())?;
    let refused = |fault| match fault {
        Fault::Discord { status: fault::UNAUTHORIZED, .. } => Error::Token(fault),
        other => Error::Fault(other),
    };
    let me = id(&rest.ask(Route::me()).await.map_err(refused)?)?;
    let application = id(&rest.ask(Route::application()).await.map_err(refused)?)?;
    if let Some(configured) = config.application.filter(|configured| *configured != application) {
        return Err(Error::Application { configured, found: application });
    }
    Ok(Discord {
        config,
        rest,
        words: Words::load(),
        answers: Answers::new(Arc::clone(&clock)),
        clock,
        ear: OnceLock::new(),
        me,
        application,
        places: Mutex::default(),
        direct: Mutex::default(),
        said: Mutex::default(),
    })
}

fn id(answer: &Value) -> Result<u64, Fault> {
    let id = answer.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok());
    id.ok_or_else(|| Fault::Answer(serde::de::Error::custom("no id in the answer")))
}

impl Discord {
    /// The bot's own account.
    #[must_use]
    pub fn account(&self) -> Account {
        Account { platform: Platform::Discord, id: self.me.to_string() }
    }

    /// Registers the commands and listens, until told to stop.
    ///
    /// # Errors
    /// Discord refuses the connection for good.
    pub async fn run(self: Arc<Self>, ear: Arc<dyn Ear>, mut shutdown: watch::Receiver<bool>) -> Result<(), Error> {
        let ear = Arc::clone(self.ear.get_or_init(|| ear));
        let registering = tokio::spawn({
            let (discord, ear) = (Arc::clone(&self), Arc::clone(&ear));
            async move { discord.keep_registering(&*ear).await }
        });
        let (sender, receiver) = mpsc::unbounded_channel();
        let hearing = tokio::spawn({
            let discord = Arc::clone(&self);
            async move { discord.pass_on(&*ear, receiver).await }
        });
        let listened = self.listen(sender, &mut shutdown).await;
        registering.abort();
        // What was taken from people is handed over before the end; the sender is gone with the connection.
        let _ = tokio::time::timeout(Duration::from_secs(5), hearing).await;
        listened
    }

    async fn keep_registering(&self, ear: &dyn Ear) {
        let mut wait = FIRST_WAIT;
        loop {
            match register::register(&self.rest, ear, &self.words, &self.config, self.application).await {
                Ok(()) => return,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "commands not registered; trying again");
                }
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(LONGEST_WAIT);
        }
    }

    /// Hands over what was heard, one after the other, each until it is stored.
    async fn pass_on(&self, ear: &dyn Ear, mut receiver: mpsc::UnboundedReceiver<(u64, Heard)>) {
        while let Some((id, heard)) = receiver.recv().await {
            if matches!(heard.venue, convenor_core::port::Venue::Direct) {
                // Whoever speaks to the bot alone can be spoken to alone.
                let target = Target::Account(heard.speaker.clone());
                if let Err(error) = ear.reachable(&target).await {
                    tracing::warn!(error = &*error as &dyn std::error::Error, "not revived");
                }
            }
            let mut wait = Duration::from_millis(100);
            self.answers.settled(id).await;
            loop {
                let stored = match self.answers.remember(ear, id).await {
                    Ok(()) => ear.hear(heard.clone()).await,
                    Err(error) => Err(error),
                };
                match stored {
                    Ok(()) => break,
                    Err(error) => tracing::warn!(error = &*error as &dyn std::error::Error, "not stored, trying again"),
                }
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
    }

    /// Stays connected until told to stop.
    async fn listen(
        self: &Arc<Self>,
        heard: mpsc::UnboundedSender<(u64, Heard)>,
        shutdown: &mut watch::Receiver<bool>,
    ) -> Result<(), Error> {
        let mut wait = FIRST_WAIT;
        while !*shutdown.borrow() {
            let ended = tokio::select! {
                ended = self.connection(heard.clone()) => ended,
                _ = shutdown.wait_for(|stop| *stop) => return Ok(()),
            };
            match ended {
                Ok(()) => {}
                Err(serenity::Error::Gateway(
                    error @ (serenity::all::GatewayError::InvalidAuthentication
                    | serenity::all::GatewayError::InvalidGatewayIntents
                    | serenity::all::GatewayError::DisallowedGatewayIntents),
                )) => return Err(Error::Gateway(Box::new(serenity::Error::Gateway(error)))),
                Err(error) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "not connected to Discord; trying again");
                }
            }
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                _ = shutdown.wait_for(|stop| *stop) => return Ok(()),
            }
            wait = (wait * 2).min(LONGEST_WAIT);
        }
        Ok(())
    }

    async fn connection(self: &Arc<Self>, heard: mpsc::UnboundedSender<(u64, Heard)>) -> Result<(), serenity::Error> {
        // Asked first with our own client: where serenity can't ask, it turns to Discord itself, token in hand.
        if let Err(fault) = self.rest.ask(Route::gateway()).await {
            tracing::warn!(error = &fault as &dyn std::error::Error, "no gateway");
            return Ok(());
        }
        let token = format!("Bot {}", self.config.token.reveal());
        let http = match &self.config.api_url {
            // Its limiter knows only Discord's own address, and would send the token there.
            Some(url) => HttpBuilder::new(&token).proxy(url.trim_end_matches('/')).ratelimiter_disabled(true).build(),
            None => HttpBuilder::new(&token).build(),
        };
        let handler = Handler { discord: Arc::clone(self), heard };
        let mut client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS).event_handler(handler).await?;
        let shards = Shards(Arc::clone(&client.shard_manager));
        let ended = client.start_autosharded().await;
        drop(shards);
        ended
    }

    async fn caught_up(&self) {
        if let Some(ear) = self.ear.get() {
            // Discord keeps nothing for who was away: what was pressed meanwhile failed in people's hands.
            ear.caught_up(Platform::Discord).await;
        }
    }

    fn know(&self, guild: u64, channels: &[String]) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.extend(channels.iter().map(|channel| (channel.clone(), guild)));
    }

    fn is_in(&self, guild: u64, channel: &str) -> bool {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).get(channel) == Some(&guild)
    }

    /// Tries again what was out of reach in these channels.
    async fn back_in_reach(&self, guild: u64, channels: impl Fn(&str) -> bool) {
        let Some(ear) = self.ear.get() else { return };
        let lost = match ear.out_of_reach(Platform::Discord).await {
            Ok(lost) => lost,
            Err(error) => {
                tracing::warn!(error = &*error as &dyn std::error::Error, "what is out of reach is not known");
                return;
            }
        };
        for target in lost {
            if matches!(&target, Target::Room(place) if channels(&place.id)) {
                tracing::info!(guild, ?target, "tried again");
                if let Err(error) = ear.reachable(&target).await {
                    tracing::warn!(error = &*error as &dyn std::error::Error, "not revived");
                }
            }
        }
    }
}

/// Ends the shards with whoever waits for them: they run on tasks of their own.
struct Shards(Arc<serenity::gateway::ShardManager>);

impl Drop for Shards {
    fn drop(&mut self) {
        let manager = Arc::clone(&self.0);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { manager.shutdown_all().await });
        }
    }
}
