//! How to begin, posted once in a server to which the assistant was just invited.

use std::collections::HashSet;

use serenity::builder::CreateMessage;
use serenity::model::Timestamp;
use serenity::model::channel::{ChannelType, GuildChannel, MessageFlags};
use serenity::model::guild::Guild;
use serenity::model::id::{ChannelId, GuildId, UserId};
use serenity::model::permissions::Permissions;

use super::event;
use super::markdown;
use super::rest::OneTime;
use crate::message::Locale;
use crate::platform::Handler;

/// How long ago, in seconds, the assistant may have been invited: after that people have begun.
const JUST: i64 = 5 * 60;

/// What has to be allowed where it is posted.
const NEEDED: Permissions = Permissions::VIEW_CHANNEL.union(Permissions::SEND_MESSAGES);

/// The servers in which the assistant is already. Those it hears of at logging in are no invitation, nor is one that is back
/// after an outage.
#[derive(Debug, Default)]
pub struct Joined(HashSet<GuildId>);

impl Joined {
    /// The assistant is in this server.
    pub fn is_in(&mut self, server: GuildId) {
        self.0.insert(server);
    }

    /// The assistant was removed from this server.
    pub fn left(&mut self, server: GuildId) {
        self.0.remove(&server);
    }

    /// The server is there; true when the assistant was invited to it just now.
    pub fn invited(&mut self, server: &Guild, now: Timestamp) -> bool {
        let new = self.0.insert(server.id);
        new && now.unix_timestamp().saturating_sub(server.joined_at.unix_timestamp()) <= JUST
    }
}

/// Where to post: the channel for system messages, else the first text channel, wherever the assistant may write.
pub fn place(server: &Guild, me: UserId) -> Option<ChannelId> {
    // Discord always tells about the bot itself
    let member = server.members.get(&me)?;
    let may = |channel: &&GuildChannel| channel.kind == ChannelType::Text && server.user_permissions_in(channel, member).contains(NEEDED);
    let system = server.system_channel_id.and_then(|id| server.channels.get(&id)).filter(may);
    let first = || server.channels.values().filter(may).min_by_key(|channel| (channel.position, channel.id));
    system.or_else(first).map(|channel| channel.id)
}

/// What is posted, and what makes it one and the same also after a restart and from another instance.
pub fn message(server: &Guild, me: UserId, handler: &dyn Handler, fallback: Locale) -> (CreateMessage, OneTime) {
    let locale = event::locale(&server.preferred_locale, fallback);
    let name = handler.filled("welcome-ask", locale, &[("mention", MENTION)]);
    // the mention is Discord's own mark and must not be escaped with the rest
    let ask = markdown::escape(&name).replace(MENTION, &format!("<@{me}>"));
    let line = |id: &str| markdown::escape(&handler.line(id, locale));
    let content = [line("welcome"), ask, line("welcome-settings"), line("welcome-pin")].join("\n\n");
    let once = OneTime::occasion(server.id.get() ^ u64::try_from(server.joined_at.unix_timestamp()).unwrap_or_default(), 'w');
    (CreateMessage::new().content(content).flags(MessageFlags::SUPPRESS_EMBEDS), once)
}

/// Stands for the mention while the line is made.
const MENTION: &str = "@@";
