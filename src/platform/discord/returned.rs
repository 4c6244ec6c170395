//! Servers from which the assistant was removed, and in which it is again: their data stay.

use std::collections::HashSet;

use serenity::model::id::GuildId;
use tokio::sync::Mutex;

use super::memory;
use crate::store::{ServerId, Store};

/// The servers that the store knows as left.
#[derive(Default)]
pub struct Returned(Mutex<Option<HashSet<ServerId>>>);

impl Returned {
    /// Looks once more which servers the store knows as left, with the next server that is there.
    pub async fn look_again(&self) {
        *self.0.lock().await = None;
    }

    /// The assistant is in this server; true when it had been removed from it before.
    pub async fn present(&self, store: &Store, server: GuildId) -> bool {
        let server = memory::server(server);
        let mut left = self.0.lock().await;
        let left_before = match left.as_mut() {
            Some(left) => left,
            None => left.insert(known_as_left(store).await),
        };
        if !left_before.remove(&server) {
            return false;
        }
        drop(left);
        if let Err(error) = store.server_present(server, memory::now()).await {
            tracing::warn!(%error, "it is not written down that the assistant is in a server again");
        }
        true
    }

    /// The assistant was removed from this server.
    pub async fn removed(&self, server: GuildId) {
        if let Some(left) = self.0.lock().await.as_mut() {
            left.insert(memory::server(server));
        }
    }
}

/// One look for all servers. When it fails the data of a server go after their thirty days at the earliest, and the next
/// log-in looks again.
async fn known_as_left(store: &Store) -> HashSet<ServerId> {
    match store.known_servers().await {
        Ok(known) => known.into_iter().filter(|known| known.removed_at.is_some()).map(|known| known.server).collect(),
        Err(error) => {
            tracing::warn!(%error, "it is not known which servers had been left");
            HashSet::new()
        }
    }
}
