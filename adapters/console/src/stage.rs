//! What a script needs of the bot it is played to.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{BoxError, Heard, Part, Target};

/// One message as it arrived.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivered {
    /// When, by the stage's clock.
    pub at: DateTime<Utc>,
    /// To whom.
    pub target: Target,
    /// The message.
    pub part: Part,
    /// The id the console gave it.
    pub message: String,
}

/// The world of a script: a bot, and a clock that only moves when it is told to.
///
/// Between [`crash`](Stage::crash) and [`start`](Stage::start) the player calls nothing but
/// [`advance`](Stage::advance) and the readers; the clock then moves and nothing else happens.
#[async_trait]
pub trait Stage: Send {
    /// Hears one thing; returns when it is processed and everything due is delivered.
    ///
    /// # Errors
    /// The bot failed, which no user's mistake does.
    async fn hear(&mut self, heard: Heard) -> Result<(), BoxError>;

    /// Moves the clock, never back; everything due on the way happens in order, at its own time.
    ///
    /// # Errors
    /// The bot failed.
    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError>;

    /// The bot goes down as if killed.
    ///
    /// # Errors
    /// The stage can't do that, an in-memory database for one.
    async fn crash(&mut self) -> Result<(), BoxError>;

    /// The bot starts after a crash, hears in order what was said meanwhile (`sent_at` lies in the past), has then caught
    /// up, and does what is due.
    ///
    /// # Errors
    /// The bot failed.
    async fn start(&mut self, missed: Vec<Heard>) -> Result<(), BoxError>;

    /// Drops every in-memory state and opens the database again, in no time.
    ///
    /// # Errors
    /// The bot failed, or its database lives in memory.
    async fn restart(&mut self) -> Result<(), BoxError>;

    /// The present instant on the stage.
    fn now(&self) -> DateTime<Utc>;

    /// The instant this length of time after now (`3d`, `90m`, `3 months`).
    ///
    /// # Errors
    /// No length of time; the answer says why, for whoever wrote the script.
    fn after(&self, duration: &str) -> Result<DateTime<Utc>, String>;

    /// Direct messages to that account fail from now on, or work again.
    ///
    /// # Errors
    /// The bot failed when it was told.
    async fn set_reachable(&mut self, account: &str, reachable: bool) -> Result<(), BoxError>;

    /// What was delivered since the last call, in order.
    fn take_delivered(&mut self) -> Vec<Delivered>;
}
