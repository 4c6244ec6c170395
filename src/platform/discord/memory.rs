//! What outlives a restart, in Discord's terms: its ids become those of the store, and the clock is read here.

use std::time::{SystemTime, UNIX_EPOCH};

use serenity::model::id::{ChannelId, GuildId, UserId};

use crate::store::{self, Moment, PersonId, ServerId, Store};

/// What time it is.
pub fn now() -> Moment {
    // a clock before 1970 makes nothing look old
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_epoch(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// The id under which the store knows a server.
pub fn server(id: GuildId) -> ServerId {
    ServerId(id.get())
}

/// The id under which the store knows a person.
pub fn person(id: UserId) -> PersonId {
    PersonId(id.get())
}

/// The id under which the store knows a channel.
pub fn channel(id: ChannelId) -> store::ChannelId {
    store::ChannelId(id.get())
}

/// Whether the store knows the assistant as present in a server; when it does not tell, it does not.
pub async fn is_in(store: &Store, id: GuildId) -> bool {
    let known = store.known_servers().await.unwrap_or_default();
    known.iter().any(|known| known.server == server(id) && known.removed_at.is_none())
}

/// The assistant was removed from a server.
pub async fn left(store: &Store, id: GuildId) {
    if let Err(error) = store.server_removed(server(id), now()).await {
        tracing::warn!(%error, "it is not written down that a server is gone");
    }
}
