//! The permission bits this Discord knows, and what a member may do in a channel.

use crate::world::{Channel, World};

/// Everything.
pub const ADMINISTRATOR: u64 = 1 << 3;
/// To change channels.
pub const MANAGE_CHANNELS: u64 = 1 << 4;
/// To change the guild; coordinators' commands usually ask for it.
pub const MANAGE_GUILD: u64 = 1 << 5;
/// To see a channel at all.
pub const VIEW_CHANNEL: u64 = 1 << 10;
/// To write into a channel.
pub const SEND_MESSAGES: u64 = 1 << 11;
/// To delete and pin others' messages.
pub const MANAGE_MESSAGES: u64 = 1 << 13;
/// To send embeds.
pub const EMBED_LINKS: u64 = 1 << 14;
/// To send files.
pub const ATTACH_FILES: u64 = 1 << 15;
/// To read what was written before.
pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// To ping everyone and any role.
pub const MENTION_EVERYONE: u64 = 1 << 17;
/// To use slash commands.
pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
/// To change threads, and to write into locked ones.
pub const MANAGE_THREADS: u64 = 1 << 34;
/// To open threads.
pub const CREATE_PUBLIC_THREADS: u64 = 1 << 35;
/// To write into threads.
pub const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;

/// What everyone may do in a new guild.
pub const EVERYONE: u64 = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS
    | CREATE_PUBLIC_THREADS
    | SEND_MESSAGES_IN_THREADS;

/// What both sides may do in a direct message.
pub(crate) const DIRECT: u64 = VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | READ_MESSAGE_HISTORY;

impl World {
    /// What a user may do in a channel; nothing where they are not.
    pub(crate) fn permissions(&self, user: u64, channel: &Channel) -> u64 {
        let Some(guild) = channel.guild else {
            return if channel.recipient == Some(user) || user == self.bot { DIRECT } else { 0 };
        };
        let mut may = self.guild_permissions(user, guild);
        if may & ADMINISTRATOR != 0 {
            return u64::MAX >> 11;
        }
        // A thread has the permissions of the channel it hangs on.
        let holder =
            channel.parent.filter(|_| channel.is_thread()).and_then(|p| self.channels.get(&p)).unwrap_or(channel);
        for who in [guild, user] {
            if let Some((allow, deny)) = holder.overwrites.get(&who) {
                may = (may & !deny) | allow;
            }
        }
        if may & VIEW_CHANNEL == 0 { 0 } else { may }
    }

    /// What a user may do in a guild, before any channel says otherwise.
    pub(crate) fn guild_permissions(&self, user: u64, guild: u64) -> u64 {
        let Some(guild) = self.guilds.get(&guild) else { return 0 };
        let Some(member) = guild.members.get(&user) else { return 0 };
        if guild.owner == user {
            return u64::MAX >> 11;
        }
        guild.everyone | member.granted
    }
}
