//! A strict Discord on loopback, for tests of bots written in any way: with serenity, twilight, or by hand.
//!
//! A test starts one, sets up a guild, points its bot at [`TestDiscord::url`], and then plays the people: they type slash
//! commands, press buttons, choose from menus, fill in forms, and look at what they can see.
//!
//! ```
//! use serde_json::json;
//! use test_discord::TestDiscord;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), test_discord::Trouble> {
//! let discord = TestDiscord::start().await?;
//! let guild = discord.guild("Sarala");
//! let room = guild.channel("main");
//! let amina = discord.user("amina");
//! guild.join(&amina);
//!
//! // Here the bot connects and registers; with serenity 0.12 that is
//! //     let http = HttpBuilder::new(discord.token()).proxy(discord.url()).ratelimiter_disabled(true).build();
//! //     ClientBuilder::new_with_http(http, GatewayIntents::GUILDS) … .start()
//! //     discord.connected().await?;
//! // and then, for instance:
//! //     let answer = amina.slash(&room, "decision show", &[("ref", json!("D1"))])?.message().await?;
//! //     let form = amina.press(&answer, "Object")?.modal().await?;
//! //     amina.submit_modal(&form, &[("reason", "no water")])?.message().await?;
//! // No bot here, so nothing is offered:
//! assert!(amina.slash(&room, "decision show", &[("ref", json!("D1"))]).is_err());
//!
//! discord.assert_clean();
//! # Ok(())
//! # }
//! ```
//!
//! # What it is strict about
//!
//! - **What it does not know is an error**: a route, a method, a word in a query, a field in a body. Never a 200.
//! - **Discord's documented limits** answer with `50035 Invalid Form Body`, each mistake at its place (`src/limits`).
//! - **Interactions** take one first answer, of a kind that fits, within 3 s; their token is good for 15 minutes.
//! - **Private answers** are seen by one person, and not by the bot's own token.
//! - **Nobody is pinged** beyond `allowed_mentions`; [`Message::pinged`] says who was.
//! - **Targets die** as in life: see `Guild::outage`, `Guild::remove_bot`, `Channel::delete`, `Channel::forbid_bot`,
//!   `Channel::archive`, `User::closes_dms`.
//! - **Rate limits** for each route and for all together, with headers and `Retry-After`; [`TestDiscord::over_limit`]
//!   counts requests that came although the bot could have known better, [`TestDiscord::storm`] makes bad weather.
//! - **Other judges** look at every body: `twilight-validate`, and Discord's own OpenAPI schema where it is found: at the
//!   path in `TEST_DISCORD_SCHEMA`, else at `../shared/discord/openapi.json` seen from the repository or a folder above it.
//!   Where it is not found that is printed, and [`TestDiscord::schema`] says why.
//!
//! What a bot must not do is kept as a [`Violation`]; [`TestDiscord::assert_clean`] fails a test that has one.
//!
//! # Time
//!
//! Timers and memories run on a [`Clock`] that stands still until the test moves it: no test sleeps for Discord's sake.
//! Rate limits also run on real time, because bots really wait; moving the clock shortens that.
//!
//! # What it does not know
//!
//! Reactions, pins, polls, stickers, voice, webhooks of one's own, Components V2, labels in forms, user and message
//! commands, compressed gateway transport, moderation. To add a route: a line in `rest/mod.rs` and its function, limits in
//! `limits/`, and a test.

#![recursion_limit = "256"]

mod clock;
mod faults;
mod gateway;
mod judge;
mod limits;
mod pace;
mod payload;
mod people;
/// The permission bits.
pub mod permissions;
mod places;
mod record;
mod rest;
mod rules;
mod seen;
mod server;
mod shared;
mod slash;
mod trouble;
mod world;
mod writing;

pub use clock::Clock;
pub use people::{Interaction, User};
pub use places::{Channel, Guild};
pub use record::{Asked, Violation};
pub use rules::{Allowance, Rules};
pub use seen::{Button, Choice, Field, File, Menu, Message, Modal};
pub use server::TestDiscord;
pub use trouble::Trouble;
