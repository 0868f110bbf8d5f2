//! What the gateway brings: interactions, and news of servers, channels and threads.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::{
    access::answers_in_room,
    catalogue::form,
    hint::Asked,
    port::{Account, Heard, Place, Platform, Said, Venue},
    reply::{asks_ground, asks_reason, pressed, window},
    times::Zone,
    vocabulary::Language,
    words::{
        Reader,
        say::{Arg, Say},
    },
};
use serde_json::{Value, json};
use serenity::{
    all::{
        ActionRowComponent, ChannelId, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind, Context,
        Guild, GuildChannel, GuildId, GuildMemberUpdateEvent, Interaction, InteractionId, Member, ModalInteraction,
        Ready, ResumedEvent, Role, ThreadListSyncEvent, UnavailableGuild, User,
    },
    async_trait,
};
use tokio::sync::mpsc;

use crate::{
    Discord,
    answers::thinking,
    options::{account, filled},
    rest::Route,
    shape::chosen,
    text::shortened,
};

/// What Discord shows of a window's title and labels.
const LONGEST_LABEL: usize = 45;
/// What can be typed into a window.
const MOST_TYPED: u16 = 4_000;
/// Suggestions that come later than this are of no use.
const SOON: Duration = Duration::from_millis(2_500);
/// No interaction is older when it arrives, not even after a gap in the connection.
const OLDEST: TimeDelta = TimeDelta::minutes(15);
/// Milliseconds from 1970 to the first snowflake.
const EPOCH: i64 = 1_420_070_400_000;

/// Takes in what the gateway says.
pub(crate) struct Handler {
    pub(crate) discord: Arc<Discord>,
    /// Things heard, on their way to the engine in the order they came.
    pub(crate) heard: mpsc::UnboundedSender<(u64, Heard)>,
}

/// What every interaction has.
struct From<'a> {
    id: InteractionId,
    token: &'a str,
    user: &'a User,
    member: Option<&'a Member>,
    guild: Option<GuildId>,
    channel: ChannelId,
}

impl From<'_> {
    fn venue(&self) -> Venue {
        match self.guild {
            Some(_) => Venue::Room(place(self.channel)),
            None => Venue::Direct,
        }
    }

    fn speaker(&self) -> Account {
        account(self.user.id)
    }

    fn name(&self) -> String {
        let nick = self.member.and_then(|member| member.nick.clone());
        nick.or_else(|| self.user.global_name.clone()).unwrap_or_else(|| self.user.name.clone())
    }
}

fn place(channel: ChannelId) -> Place {
    Place { platform: Platform::Discord, id: channel.to_string() }
}

/// When a thing with this number was said, within what is possible.
fn said_at(id: u64, received: DateTime<Utc>) -> DateTime<Utc> {
    let stamp = i64::try_from(id >> 22).ok().and_then(|ms| DateTime::from_timestamp_millis(ms + EPOCH));
    stamp.unwrap_or(received).max(received - OLDEST).min(received)
}

impl Handler {
    /// Acknowledges, and passes on. The acknowledgement is on its way before the engine is asked.
    fn take(&self, from: &From<'_>, said: Said, private: bool) {
        let id = from.id.get();
        let received = self.discord.clock.now();
        let hidden = private && from.guild.is_some();
        self.discord.answers.opened(id, from.token, private, hidden);
        let heard = Heard {
            key: id.to_string(),
            speaker: from.speaker(),
            name: from.name(),
            venue: from.venue(),
            sent_at: said_at(id, received),
            said,
        };
        let (discord, token) = (Arc::clone(&self.discord), from.token.to_owned());
        tokio::spawn(async move {
            let taken = discord.call_back(id, &token, &thinking(hidden)).await;
            discord.answers.acknowledged(id, taken);
        });
        // The receiver is gone only when the bot is ending.
        let _ = self.heard.send((id, heard));
    }

    fn command(&self, command: &CommandInteraction) {
        let from = From {
            id: command.id,
            token: &command.token,
            user: &command.user,
            member: command.member.as_deref(),
            guild: command.guild_id,
            channel: command.channel_id,
        };
        let filled = filled(&command.data);
        let public = form::filled(&filled.path, &filled.fields).is_ok_and(|command| answers_in_room(&command));
        let private = from.guild.is_none() || !public;
        self.take(&from, Said::Form { path: filled.path, fields: filled.fields, names: filled.names }, private);
    }

    async fn suggest(&self, command: &CommandInteraction) {
        let Some(ear) = self.discord.ear.get() else { return };
        let filled = filled(&command.data);
        let venue = match command.guild_id {
            Some(_) => Venue::Room(place(command.channel_id)),
            None => Venue::Direct,
        };
        let mut hints = Vec::new();
        if let Some((field, typed)) = filled.typing {
            let asked = Asked { path: filled.path, field, typed, filled: filled.fields };
            let speaker = account(command.user.id);
            match tokio::time::timeout(SOON, ear.hints(&speaker, &venue, &asked)).await {
                Ok(Ok(found)) => hints = found,
                Ok(Err(error)) => {
                    tracing::warn!(error = &*error as &dyn std::error::Error, "no suggestions");
                }
                Err(_) => tracing::warn!("suggestions came too late"),
            }
        }
        let choices: Vec<_> = hints.iter().map(|hint| json!({ "name": hint.label, "value": hint.value })).collect();
        let body = json!({ "type": 8, "data": { "choices": choices } });
        self.discord.call_back(command.id.get(), &command.token, &body).await;
    }

    async fn press(&self, component: &ComponentInteraction) {
        let from = From {
            id: component.id,
            token: &component.token,
            user: &component.user,
            member: component.member.as_ref(),
            guild: component.guild_id,
            channel: component.channel_id,
        };
        let id = &component.data.custom_id;
        let button = match &component.data.kind {
            ComponentInteractionDataKind::StringSelect { values } => chosen(id, values),
            _ => id.clone(),
        };
        // A window must be the first answer, so whether it opens is decided by the button alone.
        if deed(&button).is_some_and(asks_reason) {
            let window = self.window(&button, &component.locale);
            self.discord.call_back(component.id.get(), &component.token, &window).await;
            return;
        }
        self.take(&from, Said::Press { button, because: None }, true);
    }

    fn window(&self, button: &str, locale: &str) -> Value {
        let language = locale.get(..2).and_then(|word| word.parse().ok()).unwrap_or(Language::En);
        let reader = Reader { language, zone: Zone::utc() };
        let say = |say: Say| shortened(&self.discord.words.say(&say, &reader, &()), LONGEST_LABEL);
        let about = deed(button).unwrap_or_default();
        let reference = about.split(':').nth(1).unwrap_or_default();
        let asked = window(about);
        let title = Say::new("modal-title").with("ref", reference).with("choice", Arg::Key(asked.choice));
        let title = say(title);
        let most = asked.most.and_then(|most| u16::try_from(most).ok()).unwrap_or(MOST_TYPED);
        let field = |id: &str, label: String, style: u8, hint: String, required: bool| {
            let mut field = json!({
                "type": 4, "custom_id": id, "label": label, "style": style, "required": required,
                "max_length": if style == 2 { most } else { 20 },
            });
            if !hint.is_empty() {
                field["placeholder"] = hint.into();
            }
            json!({ "type": 1, "components": [field] })
        };
        let hint = self.discord.words.say(&Say::new(asked.hint).with("ref", reference), &reader, &());
        let mut rows = vec![field("reason", say(Say::new(asked.label)), 2, shortened(&hint, 100), true)];
        if asks_ground(about) {
            rows.push(field("ground", say(Say::new("modal-ground")), 1, String::new(), false));
        }
        json!({ "type": 9, "data": { "custom_id": button, "title": title, "components": rows } })
    }

    fn submitted(&self, modal: &ModalInteraction) {
        let from = From {
            id: modal.id,
            token: &modal.token,
            user: &modal.user,
            member: modal.member.as_ref(),
            guild: modal.guild_id,
            channel: modal.channel_id,
        };
        let typed = |id: &str| {
            let inputs = modal.data.components.iter().flat_map(|row| &row.components);
            let mut inputs = inputs.filter_map(|component| match component {
                ActionRowComponent::InputText(input) if input.custom_id == id => input.value.clone(),
                _ => None,
            });
            inputs.next().filter(|value| !value.trim().is_empty())
        };
        let because = match (typed("ground"), typed("reason")) {
            (Some(ground), Some(reason)) => Some(format!("{}: {reason}", ground.trim())),
            (_, reason) => reason,
        };
        self.take(&from, Said::Press { button: modal.data.custom_id.clone(), because }, true);
    }

    async fn reachable(&self, guild: GuildId, channels: impl Fn(&str) -> bool) {
        self.discord.back_in_reach(guild.get(), channels).await;
    }
}

/// What a button does, where it is one of ours: `vote:D1:consent` of `1:7:vote:D1:consent`.
fn deed(button: &str) -> Option<&str> {
    let rest = button.strip_prefix("1:")?.split_once(':')?.1;
    pressed(rest, None).is_some().then_some(rest)
}

#[async_trait]
impl serenity::all::EventHandler for Handler {
    async fn ready(&self, _: Context, ready: Ready) {
        tracing::info!(account = %ready.user.id, guilds = ready.guilds.len(), "connected to Discord");
        self.discord.caught_up().await;
    }

    async fn resume(&self, _: Context, _: ResumedEvent) {
        tracing::info!("the connection to Discord goes on");
        self.discord.caught_up().await;
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        match &interaction {
            Interaction::Command(command) => self.command(command),
            Interaction::Autocomplete(command) => self.suggest(command).await,
            Interaction::Component(component) => self.press(component).await,
            Interaction::Modal(modal) => self.submitted(modal),
            _ => {}
        }
    }

    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        let channels: Vec<String> = guild
            .channels
            .keys()
            .map(ToString::to_string)
            .chain(guild.threads.iter().map(|thread| thread.id.to_string()))
            .collect();
        self.discord.know(guild.id.get(), &channels);
        self.reachable(guild.id, |id| channels.iter().any(|known| known == id)).await;
    }

    async fn guild_delete(&self, _: Context, guild: UnavailableGuild, _: Option<Guild>) {
        tracing::warn!(guild = %guild.id, outage = guild.unavailable, "a server is out of reach");
    }

    async fn channel_create(&self, _: Context, channel: GuildChannel) {
        self.news_of(&channel).await;
    }

    async fn channel_update(&self, _: Context, _: Option<GuildChannel>, channel: GuildChannel) {
        self.news_of(&channel).await;
    }

    async fn thread_create(&self, _: Context, thread: GuildChannel) {
        self.news_of(&thread).await;
    }

    async fn thread_update(&self, _: Context, _: Option<GuildChannel>, thread: GuildChannel) {
        self.news_of(&thread).await;
    }

    async fn thread_list_sync(&self, _: Context, sync: ThreadListSyncEvent) {
        let threads: Vec<String> = sync.threads.iter().map(|thread| thread.id.to_string()).collect();
        self.discord.know(sync.guild_id.get(), &threads);
        self.reachable(sync.guild_id, |id| threads.iter().any(|known| known == id)).await;
    }

    async fn guild_role_update(&self, _: Context, _: Option<Role>, role: Role) {
        // What a role may changed: every room of the server is worth a try.
        let guild = role.guild_id;
        self.reachable(guild, |id| self.discord.is_in(guild.get(), id)).await;
    }

    async fn guild_member_update(
        &self,
        _: Context,
        _: Option<Member>,
        _: Option<Member>,
        event: GuildMemberUpdateEvent,
    ) {
        if event.user.id.get() == self.discord.me {
            let guild = event.guild_id;
            self.reachable(guild, |id| self.discord.is_in(guild.get(), id)).await;
        }
    }
}

impl Handler {
    async fn news_of(&self, channel: &GuildChannel) {
        let id = channel.id.to_string();
        self.discord.know(channel.guild_id.get(), std::slice::from_ref(&id));
        self.reachable(channel.guild_id, |known| known == id).await;
    }
}

impl Discord {
    /// Sends the first answer to an interaction; false where it can't be taken any more. Never repeated once Discord
    /// has seen it.
    pub(crate) async fn call_back(&self, id: u64, token: &str, body: &Value) -> bool {
        match self.rest.send(Route::callback(id, token), body).await {
            Ok(_) => true,
            // Acknowledged already, by an earlier attempt or an earlier life: it can be answered.
            Err(fault) if fault.code() == 40060 => {
                tracing::info!(interaction = id, "acknowledged already");
                true
            }
            Err(fault) => {
                tracing::warn!(interaction = id, error = &fault as &dyn std::error::Error, "not acknowledged");
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_counts_only_within_what_is_possible() {
        let received = DateTime::from_timestamp_millis(EPOCH + 10_000_000).unwrap();
        let at = |ms: u64| said_at(ms << 22, received);
        assert_eq!(at(9_999_000), DateTime::from_timestamp_millis(EPOCH + 9_999_000).unwrap());
        assert_eq!(at(1), received - OLDEST);
        assert_eq!(at(20_000_000), received);
    }

    #[test]
    fn only_our_own_buttons_open_windows() {
        assert_eq!(deed("1:7:vote:D1:objection").map(asks_reason), Some(true));
        assert_eq!(deed("1:7:vote:D1:consent").map(asks_reason), Some(false));
        assert_eq!(deed("1:7:review:D1:amend").map(asks_reason), Some(true));
        assert_eq!(deed("1:7:vote:D1:maybe"), None);
        assert_eq!(deed("2:7:vote:D1:objection"), None);
        assert_eq!(deed("objection"), None);
    }
}
