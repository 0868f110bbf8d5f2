//! What things look like in JSON: whole, as Discord sends them, because clients drop what lacks a field.

use serde_json::{Map, Value, json};

use crate::clock::iso;
use crate::world::{Attachment, Channel, Guild, Interaction, InteractionKind, Message, World};

impl World {
    pub fn user_json(&self, id: u64) -> Value {
        let user = self.user(id);
        json!({
            "id": user.id.to_string(),
            "username": user.name,
            "discriminator": if user.bot { "0001" } else { "0" },
            "global_name": if user.bot { Value::Null } else { json!(user.name) },
            "avatar": null,
            "bot": user.bot,
            "system": false,
            "banner": null,
            "accent_color": null,
            "avatar_decoration_data": null,
            "collectibles": null,
            "primary_guild": null,
            "public_flags": 0,
            "flags": 0,
        })
    }

    /// The bot's own user, with what only it may see of itself.
    pub fn own_user_json(&self) -> Value {
        let mut user = self.user_json(self.bot);
        user["mfa_enabled"] = json!(true);
        user["verified"] = json!(true);
        user["locale"] = json!("en-US");
        user["email"] = Value::Null;
        user
    }

    /// A member, with the permissions in a channel where one is given.
    pub fn member_json(&self, guild: u64, user: u64, channel: Option<u64>) -> Value {
        let mut member = self.bare_member_json(guild, user);
        member["user"] = self.user_json(user);
        if let Some(channel) = channel.and_then(|id| self.channels.get(&id)) {
            member["permissions"] = json!(self.permissions(user, channel).to_string());
        }
        member
    }

    fn bare_member_json(&self, guild: u64, user: u64) -> Value {
        let member = self.guilds.get(&guild).and_then(|g| g.members.get(&user));
        let roles: Vec<String> = member.filter(|m| m.granted != 0).map(|m| m.role.to_string()).into_iter().collect();
        json!({
            "nick": member.and_then(|m| m.nick.clone()),
            "avatar": null,
            "banner": null,
            "roles": roles,
            "joined_at": iso(member.map_or(0, |m| m.joined)),
            "premium_since": null,
            "deaf": false,
            "mute": false,
            "flags": 0,
            "pending": false,
            "communication_disabled_until": null,
            "unusual_dm_activity_until": null,
            "avatar_decoration_data": null,
        })
    }

    pub fn roles_json(&self, guild: &Guild) -> Vec<Value> {
        let role = |id: u64, name: &str, permissions: u64, position: u32, managed: bool| {
            json!({
                "id": id.to_string(),
                "name": name,
                "description": null,
                "color": 0,
                "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
                "hoist": false,
                "icon": null,
                "unicode_emoji": null,
                "position": position,
                "permissions": permissions.to_string(),
                "managed": managed,
                "mentionable": false,
                "flags": 0,
            })
        };
        let mut roles = vec![role(guild.id, "@everyone", guild.everyone, 0, false)];
        for (user, member) in guild.members.iter().filter(|(_, m)| m.granted != 0) {
            let mut one = role(member.role, &self.user(*user).name, member.granted, 1, *user == self.bot);
            if *user == self.bot {
                one["tags"] = json!({ "bot_id": user.to_string() });
            }
            roles.push(one);
        }
        roles
    }

    /// The guild as REST shows it.
    pub fn guild_json(&self, guild: &Guild) -> Value {
        json!({
            "id": guild.id.to_string(),
            "name": guild.name,
            "icon": null,
            "icon_hash": null,
            "splash": null,
            "discovery_splash": null,
            "home_header": null,
            "owner_id": guild.owner.to_string(),
            "region": "deprecated",
            "afk_channel_id": null,
            "afk_timeout": 300,
            "widget_enabled": false,
            "widget_channel_id": null,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "roles": self.roles_json(guild),
            "emojis": [],
            "features": [],
            "mfa_level": 0,
            "application_id": null,
            "system_channel_id": null,
            "system_channel_flags": 0,
            "rules_channel_id": null,
            "max_presences": null,
            "max_members": 500_000,
            "vanity_url_code": null,
            "description": null,
            "banner": null,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "preferred_locale": guild.locale,
            "public_updates_channel_id": null,
            "max_video_channel_users": 25,
            "max_stage_video_channel_users": 50,
            "nsfw": false,
            "nsfw_level": 0,
            "stickers": [],
            "premium_progress_bar_enabled": false,
            "premium_progress_bar_enabled_user_updated_at": null,
            "safety_alerts_channel_id": null,
            "incidents_data": null,
        })
    }

    /// The guild as the gateway shows it: with its channels, threads and the bot's own member.
    pub fn guild_create_json(&self, guild: &Guild) -> Value {
        let mut all = self.guild_json(guild);
        let inside = |threads: bool| -> Vec<Value> {
            self.channels
                .values()
                .filter(|c| c.guild == Some(guild.id) && c.is_thread() == threads && !(threads && c.archived))
                .filter(|c| !threads || self.permissions(self.bot, c) != 0)
                .map(|c| self.channel_json(c))
                .collect()
        };
        let more = json!({
            "joined_at": iso(guild.members.get(&self.bot).map_or(guild.created, |m| m.joined)),
            "large": false,
            "unavailable": false,
            "member_count": guild.members.len(),
            "voice_states": [],
            "members": [self.member_json(guild.id, self.bot, None)],
            "channels": inside(false),
            "threads": inside(true),
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        });
        merge(&mut all, more);
        all
    }

    pub fn channel_json(&self, channel: &Channel) -> Value {
        let last = self
            .messages
            .values()
            .rev()
            .find(|m| m.channel == channel.id && m.only_for.is_none())
            .map(|m| m.id.to_string());
        if let Some(recipient) = channel.recipient {
            return json!({
                "id": channel.id.to_string(),
                "type": channel.kind,
                "flags": 0,
                "last_message_id": last,
                "recipients": [self.user_json(recipient)],
            });
        }
        let overwrites: Vec<Value> = channel
            .overwrites
            .iter()
            .map(|(who, (allow, deny))| {
                json!({
                    "id": who.to_string(),
                    "type": u8::from(Some(*who) != channel.guild),
                    "allow": allow.to_string(),
                    "deny": deny.to_string(),
                })
            })
            .collect();
        let mut all = json!({
            "id": channel.id.to_string(),
            "type": channel.kind,
            "guild_id": channel.guild.map(|g| g.to_string()),
            "name": channel.name,
            "parent_id": channel.parent.map(|p| p.to_string()),
            "last_message_id": last,
            "last_pin_timestamp": null,
            "flags": 0,
            "rate_limit_per_user": 0,
        });
        let more = if channel.is_thread() {
            json!({
                "owner_id": self.bot.to_string(),
                "message_count": 0,
                "member_count": 1,
                "total_message_sent": 0,
                "thread_metadata": self.thread_metadata(channel),
                "member": { "id": channel.id.to_string(), "user_id": self.bot.to_string(), "flags": 0,
                    "join_timestamp": iso(channel.created) },
            })
        } else {
            json!({ "position": 0, "permission_overwrites": overwrites, "topic": null, "nsfw": false })
        };
        merge(&mut all, more);
        all
    }

    fn thread_metadata(&self, channel: &Channel) -> Value {
        json!({
            "archived": channel.archived,
            "auto_archive_duration": 10_080,
            "archive_timestamp": iso(channel.created),
            "locked": channel.locked,
            "create_timestamp": iso(channel.created),
        })
    }

    /// A message as the bot gets it by REST.
    pub fn message_json(&self, message: &Message) -> Value {
        let mentions: Vec<Value> = self.mentioned(&message.content).into_iter().map(|id| self.user_json(id)).collect();
        let kind = match (message.interaction.and_then(|i| self.interactions.get(&i)), message.reply_to) {
            (Some(i), _) if i.kind == InteractionKind::Command && i.original == Some(message.id) => 20,
            (_, Some(_)) => 19,
            _ => 0,
        };
        let mut all = json!({
            "id": message.id.to_string(),
            "channel_id": message.channel.to_string(),
            "author": self.user_json(message.author),
            "content": if self.may_read(message) { message.content.as_str() } else { "" },
            "timestamp": iso(message.created),
            "edited_timestamp": message.edits.last().map(|ms| iso(*ms)),
            "tts": false,
            "mention_everyone": message.pinged_everyone,
            "mentions": mentions,
            "mention_roles": [],
            "mention_channels": [],
            "attachments": message.attachments.iter().map(|a| self.attachment_json(message, a)).collect::<Vec<_>>(),
            "embeds": message.embeds,
            "reactions": [],
            "pinned": false,
            "type": kind,
            "flags": message.flags,
            "components": message.components,
            "sticker_items": [],
        });
        if let Some(nonce) = &message.nonce {
            all["nonce"] = nonce.clone();
        }
        if message.author == self.bot {
            all["application_id"] = json!(self.application.to_string());
        }
        if let Some(to) = message.reply_to {
            all["message_reference"] =
                json!({ "type": 0, "message_id": to.to_string(), "channel_id": message.channel.to_string() });
            all["referenced_message"] = Value::Null;
        }
        if let Some(interaction) = message.interaction.and_then(|i| self.interactions.get(&i)) {
            all["webhook_id"] = json!(self.application.to_string());
            all["interaction_metadata"] = self.interaction_metadata(interaction);
        }
        all
    }

    /// Without the privileged intent a bot reads its own words, direct messages and what mentions it.
    fn may_read(&self, message: &Message) -> bool {
        message.author == self.bot
            || self.channels.get(&message.channel).is_some_and(|c| c.guild.is_none())
            || self.mentioned(&message.content).contains(&self.bot)
            || self.sessions.values().any(|s| s.intents & (1 << 15) != 0)
    }

    /// A message as the gateway sends it.
    pub fn message_event_json(&self, message: &Message) -> Value {
        let mut all = self.message_json(message);
        if let Some(guild) = self.channels.get(&message.channel).and_then(|c| c.guild) {
            all["guild_id"] = json!(guild.to_string());
            all["member"] = self.bare_member_json(guild, message.author);
        }
        all
    }

    fn interaction_metadata(&self, interaction: &Interaction) -> Value {
        let mut all = json!({
            "id": interaction.id.to_string(),
            "type": interaction.kind as u8,
            "user": self.user_json(interaction.user),
            "authorizing_integration_owners": self.integration_owners(interaction),
        });
        match (interaction.kind, interaction.message) {
            (InteractionKind::Component, Some(on)) => all["interacted_message_id"] = json!(on.to_string()),
            (InteractionKind::Modal, _) => {
                all["triggering_interaction_metadata"] = json!({
                    "id": interaction.id.to_string(),
                    "type": if interaction.message.is_some() { 3 } else { 2 },
                    "user": self.user_json(interaction.user),
                    "authorizing_integration_owners": self.integration_owners(interaction),
                    "interacted_message_id": interaction.message.unwrap_or(interaction.id).to_string(),
                });
            }
            _ => {}
        }
        all
    }

    fn integration_owners(&self, interaction: &Interaction) -> Value {
        let guild = self.channels.get(&interaction.channel).and_then(|c| c.guild);
        json!({ "0": guild.map_or_else(|| "0".to_owned(), |g| g.to_string()) })
    }

    pub fn attachment_json(&self, message: &Message, file: &Attachment) -> Value {
        let url = format!("{}/attachments/{}/{}/{}", self.address, message.channel, file.id, file.filename);
        let mut all = json!({
            "id": file.id.to_string(),
            "filename": file.filename,
            "size": file.bytes.len(),
            "url": url,
            "proxy_url": url,
            "content_type": file.content_type,
            "ephemeral": message.only_for.is_some(),
        });
        if let Some(words) = &file.description {
            all["description"] = json!(words);
        }
        all
    }

    /// An interaction as the gateway sends it.
    pub fn interaction_json(&self, interaction: &Interaction) -> Value {
        let channel = self.channels.get(&interaction.channel);
        let guild = channel.and_then(|c| c.guild);
        let mut all = json!({
            "id": interaction.id.to_string(),
            "application_id": self.application.to_string(),
            "type": interaction.kind as u8,
            "data": interaction.data,
            "channel_id": interaction.channel.to_string(),
            "token": interaction.token,
            "version": 1,
            "app_permissions": channel.map_or(0, |c| self.permissions(self.bot, c)).to_string(),
            "locale": self.user(interaction.user).locale,
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": self.integration_owners(interaction),
            "context": u8::from(guild.is_none()),
            "attachment_size_limit": self.rules.file_size,
        });
        if let Some(channel) = channel {
            all["channel"] = self.partial_channel_json(channel, interaction.user);
        }
        if let Some(guild) = guild {
            all["guild_id"] = json!(guild.to_string());
            all["guild"] = json!({ "id": guild.to_string(), "features": [], "locale": "en-US" });
            all["guild_locale"] = json!(self.guilds.get(&guild).map_or("en-US", |g| g.locale.as_str()));
            all["member"] = self.member_json(guild, interaction.user, Some(interaction.channel));
        } else {
            all["user"] = self.user_json(interaction.user);
        }
        if let Some(message) = interaction.message.and_then(|id| self.messages.get(&id)) {
            all["message"] = self.message_json(message);
        }
        all
    }

    pub fn partial_channel_json(&self, channel: &Channel, user: u64) -> Value {
        let mut all = self.channel_json(channel);
        if channel.guild.is_some() {
            all["permissions"] = json!(self.permissions(user, channel).to_string());
        }
        all
    }

    /// Users whom a text names as `<@id>`.
    pub fn mentioned(&self, text: &str) -> Vec<u64> {
        let mut found = Vec::new();
        for part in text.split("<@").skip(1) {
            let id = part.split('>').next().unwrap_or_default().trim_start_matches('!');
            if let Ok(id) = id.parse::<u64>()
                && part.contains('>')
                && self.users.contains_key(&id)
                && !found.contains(&id)
            {
                found.push(id);
            }
        }
        found
    }
}

/// Adds fields to an object.
pub(crate) fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

/// An object from pairs.
pub(crate) fn object<const N: usize>(pairs: [(String, Value); N]) -> Value {
    Value::Object(Map::from_iter(pairs))
}
