//! What answering needs from the store, kept for a minute: a slow or failing store neither holds an answer up nor
//! prevents it.
//!
//! Another instance may have changed something, so what is kept is read again after a minute; what this one changes is
//! dropped at once.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::memory;
use crate::message::{Locale, Surroundings};
use crate::store::{PersonId, ServerId, Settings, Store, StoreError};

/// How long something counts as known.
const FRESH: Duration = Duration::from_mins(1);
/// The longest that an answer waits for the store.
const PATIENCE: Duration = Duration::from_millis(300);
/// After it did not answer, the store is left alone for this long.
const PAUSE: Duration = Duration::from_secs(5);
/// From this many of a kind on, what is no longer fresh is thrown away.
const MANY: usize = 10_000;

/// What is known about servers and people. A copy is the same one.
#[derive(Clone)]
pub struct Known {
    store: Store,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    servers: Shelf<ServerId, Arc<Settings>>,
    people: Shelf<PersonId, Option<Locale>>,
    /// How often something was changed here; what was read before a change is not kept.
    changes: u64,
    /// Until then the store is left alone.
    pause: Option<Instant>,
}

/// Values with the moment at which they were read.
type Shelf<K, V> = HashMap<K, (Instant, V)>;

/// Where in [`Kept`] a kind stands.
type At<K, V> = fn(&mut Kept) -> &mut Shelf<K, V>;

impl Known {
    /// Nothing is known yet.
    pub fn new(store: Store) -> Self {
        Self { store, kept: Arc::default() }
    }

    /// The settings of a server; the defaults when the store does not tell.
    pub async fn settings(&self, server: ServerId) -> Arc<Settings> {
        let store = self.store.clone();
        self.look_up(|kept| &mut kept.servers, server, async move { store.settings(server).await.map(Arc::new) }).await
    }

    /// The language that somebody chose; none when the store does not tell.
    pub async fn language(&self, person: PersonId) -> Option<Locale> {
        let store = self.store.clone();
        self.look_up(|kept| &mut kept.people, person, async move { store.language(person, memory::now()).await }).await
    }

    /// The settings of a server were changed.
    pub fn server_changed(&self, server: ServerId) {
        self.changed(|kept| drop(kept.servers.remove(&server)));
    }

    /// Something about a person was changed, perhaps also that a server names them.
    pub fn person_changed(&self, person: PersonId) {
        self.changed(|kept| {
            kept.people.remove(&person);
            kept.servers.retain(|_, (_, settings)| settings.officer.person != Some(person));
        });
    }

    fn changed(&self, forget: impl FnOnce(&mut Kept)) {
        let mut kept = self.lock();
        kept.changes += 1;
        forget(&mut kept);
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known and fresh, else what the store says in time, else what was known before, else the default.
    async fn look_up<K, V, R>(&self, kind: At<K, V>, key: K, reading: R) -> V
    where
        K: Copy + Eq + Hash + Send + 'static,
        V: Clone + Default + Send + 'static,
        R: Future<Output = Result<V, StoreError>> + Send + 'static,
    {
        let (old, changes) = {
            let mut kept = self.lock();
            let old = match kind(&mut kept).get(&key) {
                Some((at, value)) if at.elapsed() < FRESH => return value.clone(),
                old => old.map(|(_, value)| value.clone()).unwrap_or_default(),
            };
            if kept.pause.is_some_and(|until| Instant::now() < until) {
                return old;
            }
            (old, kept.changes)
        };
        let this = self.clone();
        // in a task of its own: what comes too late for this answer is there for the next
        let task = tokio::spawn(async move {
            let value = reading.await?;
            let mut kept = this.lock();
            kept.pause = None;
            if kept.changes == changes {
                let values = kind(&mut kept);
                if values.len() >= MANY {
                    values.retain(|_, (at, _)| at.elapsed() < FRESH);
                }
                values.insert(key, (Instant::now(), value.clone()));
            }
            Ok::<V, StoreError>(value)
        });
        match timeout(PATIENCE, task).await {
            Ok(Ok(Ok(value))) => return value,
            Ok(Ok(Err(error))) => tracing::warn!(%error, "answering without what is stored"),
            Ok(Err(_)) | Err(_) => tracing::warn!("answering without what is stored: the database did not answer in time"),
        }
        self.lock().pause = Some(Instant::now() + PAUSE);
        old
    }
}

/// What answers use of the settings of a server.
pub fn around(settings: &Settings) -> Surroundings {
    Surroundings {
        region: settings.region.clone(),
        officer_name: settings.officer.name.clone(),
        officer_reach: settings.officer.reach.clone(),
    }
}
