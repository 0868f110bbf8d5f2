//! Channels, and whether the bot may do something in one.

use super::refused::Refused;
use super::{Answer, Call, Reply};
use crate::permissions::{SEND_MESSAGES, SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL};
use crate::world::{Channel, World};

impl World {
    /// A channel the bot can see: 10003 where there is none, 50001 where it has no access.
    pub(super) fn reach(&self, id: u64) -> Result<&Channel, Refused> {
        let channel = self.channels.get(&id).ok_or_else(Refused::unknown_channel)?;
        if let Some(guild) = channel.guild.and_then(|g| self.guilds.get(&g)) {
            if !guild.members.contains_key(&self.bot) {
                return Err(Refused::missing_access());
            }
            if !guild.available {
                return Err(Refused::unavailable());
            }
        }
        if self.permissions(self.bot, channel) & VIEW_CHANNEL == 0 {
            return Err(Refused::missing_access());
        }
        Ok(channel)
    }

    /// 50013 unless the bot has all of these in the channel.
    pub(super) fn need(&self, channel: &Channel, permissions: u64) -> Result<(), Refused> {
        if self.permissions(self.bot, channel) & permissions == permissions {
            Ok(())
        } else {
            Err(Refused::missing_permissions())
        }
    }
}

/// What writing into a channel takes.
pub(super) fn to_write(channel: &Channel) -> u64 {
    if channel.is_thread() { SEND_MESSAGES_IN_THREADS } else { SEND_MESSAGES }
}

pub(super) fn get(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?;
    Ok(Reply::Json(world.channel_json(channel)))
}

pub(super) fn typing(world: &mut World, call: &Call) -> Answer {
    call.needs_bot()?;
    let channel = world.reach(call.id("channel_id"))?;
    world.need(channel, to_write(channel))?;
    Ok(Reply::Nothing)
}
