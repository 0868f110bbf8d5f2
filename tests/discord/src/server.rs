//! The server itself: started by a test, gone when the test drops it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::gateway::Wire;
use crate::people::User;
use crate::places::Guild;
use crate::record::{Asked, Violation};
use crate::rest;
use crate::rules::Rules;
use crate::shared::Shared;
use crate::trouble::Trouble;
use crate::world::World;

/// A Discord of one test's own, on a free port of 127.0.0.1.
#[derive(Debug)]
pub struct TestDiscord {
    pub(crate) shared: Arc<Shared>,
    server: JoinHandle<()>,
}

static TOKENS: AtomicU32 = AtomicU32::new(1);

impl TestDiscord {
    /// Starts one, empty but for the bot's own account.
    pub async fn start() -> Result<Self, Trouble> {
        let trouble = |e: std::io::Error| Trouble::new(format!("cannot listen on 127.0.0.1: {e}"));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(trouble)?;
        let address = listener.local_addr().map_err(trouble)?;
        // Three parts, as real tokens have; clients look at that.
        let token = format!("MTA.{:06}.{}", TOKENS.fetch_add(1, Ordering::Relaxed), "x".repeat(27));
        let shared = Arc::new(Shared::new(World::new(format!("http://{address}"), token)));
        let router =
            Router::new().fallback(rest::enter).layer(DefaultBodyLimit::disable()).with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the test Discord stopped: {error}");
            }
        });
        Ok(TestDiscord { shared, server })
    }

    /// The base of the API, to be given to the bot instead of `https://discord.com`.
    pub fn url(&self) -> String {
        self.shared.look(|w| w.address.clone())
    }

    /// The bot's token.
    pub fn token(&self) -> String {
        self.shared.look(|w| w.token.clone())
    }

    /// The application's id.
    pub fn application_id(&self) -> u64 {
        self.shared.look(|w| w.application)
    }

    /// The bot's user id.
    pub fn bot_id(&self) -> u64 {
        self.shared.look(|w| w.bot)
    }

    /// The time, to be moved.
    pub fn clock(&self) -> Clock {
        self.shared.look(|w| w.clock.clone())
    }

    /// Changes what Discord allows.
    pub fn rules(&self, change: impl FnOnce(&mut Rules)) {
        self.shared.with(|w| change(&mut w.rules));
    }

    /// A new guild; the bot is in it, and may write, embed, attach and read.
    pub fn guild(&self, name: &str) -> Guild {
        Guild::create(&self.shared, name)
    }

    /// A new person.
    pub fn user(&self, name: &str) -> User {
        let id = self.shared.with(|w| w.add_user(name, false));
        User { shared: Arc::clone(&self.shared), id }
    }

    /// Waits until the bot is connected to the gateway.
    pub async fn connected(&self) -> Result<(), Trouble> {
        let there = || self.shared.look(|w| w.sessions.values().any(|s| s.wire.is_some()).then_some(()));
        self.shared.until("the bot to connect", there).await
    }

    /// The commands that work everywhere, as the bot registered them.
    pub fn global_commands(&self) -> Vec<Value> {
        self.shared.look(|w| w.commands.get(&None).cloned().unwrap_or_default())
    }

    /// Waits until a condition on the recorded requests holds.
    pub async fn until(&self, what: &str, mut holds: impl FnMut(&[Asked]) -> bool) -> Result<(), Trouble> {
        self.shared.until(what, || holds(&self.requests()).then_some(())).await
    }

    /// Waits until something holds that the test looks at itself: `eventually("two cards", || room.messages().len() == 2)`.
    pub async fn eventually(&self, what: &str, mut holds: impl FnMut() -> bool) -> Result<(), Trouble> {
        self.shared.until(what, || holds().then_some(())).await
    }

    /// The next requests get a 429, whatever they are, and are told to wait so long.
    pub fn storm(&self, requests: usize, wait: Duration, global: bool) {
        self.shared.with(|w| w.storm(requests, u64::try_from(wait.as_millis()).unwrap_or(u64::MAX), global));
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Asked> {
        self.shared.look(|w| w.record.asked.clone())
    }

    /// Requests that came although the bot could have known that it had to wait.
    pub fn over_limit(&self) -> usize {
        self.shared.look(|w| w.record.asked.iter().filter(|a| a.over_limit).count())
    }

    /// Answers with 401, 403 or 429: ten thousand of them in ten minutes get an address banned.
    pub fn invalid_requests(&self) -> usize {
        self.shared.look(|w| w.record.asked.iter().filter(|a| matches!(a.status, 401 | 403 | 429)).count())
    }

    /// What the bot did that it must not do.
    pub fn violations(&self) -> Vec<Violation> {
        self.shared.look(|w| w.record.violations.clone())
    }

    /// The same, and forgets it: for tests that provoke one.
    pub fn take_violations(&self) -> Vec<Violation> {
        self.shared.with(|w| std::mem::take(&mut w.record.violations))
    }

    /// Fails the test if the bot did anything it must not do.
    pub fn assert_clean(&self) {
        let all: Vec<String> = self.violations().iter().map(ToString::to_string).collect();
        assert!(all.is_empty(), "the bot broke Discord's rules:\n{}", all.join("\n"));
    }
}

impl Drop for TestDiscord {
    fn drop(&mut self) {
        self.server.abort();
        self.shared.with(|w| {
            for session in w.sessions.values_mut() {
                if let Some(wire) = session.wire.take() {
                    let _ = wire.send(Wire::Cut);
                }
            }
        });
    }
}
