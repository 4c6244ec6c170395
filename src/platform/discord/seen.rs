//! How far the assistant has come in every channel: up to which message everything is done.
//!
//! A mark passes a message only when its answer was sent or given up, so that after a crash it is found again. Marks
//! are kept in memory and written down every few seconds and at the end.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serenity::model::id::{ChannelId, MessageId, UserId};
use tokio::sync::Mutex as AsyncMutex;

use super::memory;
use crate::metrics::Metrics;
use crate::store::{self, Moment, Store, StoreError};

/// How old a message may be that is answered when it was missed.
pub const WORTH_ANSWERING: Duration = Duration::from_mins(10);

/// How long a mark is of use.
const KEPT: Duration = Duration::from_hours(24);

/// Messages that are remembered as taken up: more than come in [`WORTH_ANSWERING`] at Discord's limit of 50 requests
/// a second.
const TAKEN_UP: usize = 32_768;

/// The name under which the store remembers when there was a connection last.
const CONNECTED: &str = "discord-connected-at";

/// Milliseconds from 1970 to the first of Discord's ids.
const DISCORD_EPOCH_MS: u64 = 1_420_070_400_000;

/// The lowest id that a message of this long ago can have.
pub fn ago(time: Duration) -> MessageId {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let ms = u64::try_from(now.saturating_sub(time).as_millis()).unwrap_or(u64::MAX);
    MessageId::new((ms.saturating_sub(DISCORD_EPOCH_MS) << 22).max(1))
}

/// The marks of all channels. A clone is the same one.
#[derive(Clone)]
pub struct Seen(Arc<Shared>);

struct Shared {
    inner: Mutex<Inner>,
    /// Whoever writes down waits for the one before: what is forgotten meanwhile would come back.
    writing: AsyncMutex<()>,
    store: Store,
    metrics: Arc<Metrics>,
}

#[derive(Default)]
struct Inner {
    /// The newest message of each channel.
    newest: HashMap<ChannelId, MessageId>,
    /// What keeps a channel's mark back: messages under way, and the first of what is being read again.
    open: BTreeMap<(ChannelId, MessageId), u32>,
    /// Channels whose mark is not written down.
    changed: HashSet<ChannelId>,
    taken_up: Recent,
    /// The direct channels known, with whom, and when that was last written down.
    direct: HashMap<ChannelId, (UserId, Moment)>,
    /// Direct channels of people who were forgotten: nothing is marked there until they write again.
    forgotten: HashSet<ChannelId>,
    /// When marks too old to be of use are forgotten next, by their number.
    sweep_at: usize,
}

/// The last messages taken up.
#[derive(Default)]
struct Recent {
    ids: HashSet<MessageId>,
    order: VecDeque<MessageId>,
}

impl Recent {
    /// Whether it is new.
    fn insert(&mut self, id: MessageId) -> bool {
        if !self.ids.insert(id) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > TAKEN_UP {
            self.order.pop_front().map(|oldest| self.ids.remove(&oldest));
        }
        true
    }
}

impl Inner {
    /// Up to here everything is done.
    fn mark(&self, channel: ChannelId) -> Option<MessageId> {
        let newest = *self.newest.get(&channel)?;
        let range = (channel, MessageId::new(1))..=(channel, newest);
        match self.open.range(range).next() {
            Some(((_, first), _)) => first.get().checked_sub(1).filter(|before| *before > 0).map(MessageId::new),
            None => Some(newest),
        }
    }

    fn raise(&mut self, channel: ChannelId, id: MessageId) {
        if self.forgotten.contains(&channel) {
            return;
        }
        let newest = self.newest.entry(channel).or_insert(id);
        *newest = id.max(*newest);
        self.changed.insert(channel);
    }

    fn close(&mut self, channel: ChannelId, id: MessageId) {
        if let Some(count) = self.open.get_mut(&(channel, id)) {
            *count -= 1;
            if *count == 0 {
                self.open.remove(&(channel, id));
            }
        }
        self.changed.insert(channel);
    }

    /// Forgets marks that are too old to be of use.
    fn sweep(&mut self) {
        if self.newest.len() >= self.sweep_at {
            let oldest = ago(KEPT);
            self.newest.retain(|_, id| *id >= oldest);
            self.sweep_at = (2 * self.newest.len()).max(1_024);
        }
    }
}

/// Something that keeps a channel's mark back. Dropped without [`Open::done`] it stays so: the message is found again
/// after a restart.
#[must_use]
pub struct Open {
    seen: Seen,
    channel: ChannelId,
    id: MessageId,
}

impl Open {
    /// It is settled.
    pub fn done(self) {
        self.seen.inner().close(self.channel, self.id);
    }
}

impl Seen {
    /// What the store knows of the last 24 hours, and whether there was a connection in that time.
    pub async fn load(store: &Store, metrics: Arc<Metrics>) -> Result<(Self, bool), StoreError> {
        let now = memory::now();
        let mut inner = Inner::default();
        for seen in store.last_seen(now).await? {
            if seen.channel.0 != 0 && seen.message.0 != 0 {
                inner.newest.insert(ChannelId::new(seen.channel.0), MessageId::new(seen.message.0));
            }
        }
        for direct in store.direct_channels(now).await? {
            if direct.channel.0 != 0 && direct.person.0 != 0 {
                inner.direct.insert(ChannelId::new(direct.channel.0), (UserId::new(direct.person.0), direct.used_at));
            }
        }
        let connected = store.meta(CONNECTED).await?.and_then(|text| text.parse().ok()).map(Moment::from_epoch);
        let recently = connected.is_some_and(|at| at > now.minus(KEPT));
        let been = recently || !inner.newest.is_empty();
        let shared = Shared { inner: Mutex::new(inner), writing: AsyncMutex::default(), store: store.clone(), metrics };
        Ok((Self(Arc::new(shared)), been))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A message that needs nothing done.
    pub fn passed(&self, channel: ChannelId, id: MessageId) {
        self.inner().raise(channel, id);
    }

    /// Takes up a message; `None` when it was taken up before.
    pub fn take_up(&self, channel: ChannelId, id: MessageId) -> Option<Open> {
        let mut inner = self.inner();
        if !inner.taken_up.insert(id) {
            return None;
        }
        *inner.open.entry((channel, id)).or_default() += 1;
        inner.forgotten.remove(&channel);
        inner.raise(channel, id);
        drop(inner);
        Some(Open { seen: self.clone(), channel, id })
    }

    /// Up to here everything in the channel is done.
    pub fn mark(&self, channel: ChannelId) -> Option<MessageId> {
        self.inner().mark(channel)
    }

    /// What comes after `from` is read again: until that is done, the mark stays there.
    pub fn hold(&self, channel: ChannelId, from: MessageId) -> Open {
        let id = MessageId::new(from.get().saturating_add(1));
        *self.inner().open.entry((channel, id)).or_default() += 1;
        Open { seen: self.clone(), channel, id }
    }

    /// The direct channels known, with the mark of each; those without one come last.
    pub fn direct(&self) -> Vec<ChannelId> {
        let inner = self.inner();
        let mut channels: Vec<(Option<MessageId>, Moment, ChannelId)> =
            inner.direct.iter().map(|(channel, (_, used))| (inner.newest.get(channel).copied(), *used, *channel)).collect();
        channels.sort_unstable_by(|one, other| other.cmp(one));
        channels.into_iter().map(|(_, _, channel)| channel).collect()
    }

    /// A person wrote directly; it is written down once a day.
    pub async fn know_direct(&self, channel: ChannelId, person: UserId) {
        let now = memory::now();
        match self.inner().direct.entry(channel) {
            Entry::Occupied(known) if known.get().1 > now.minus(KEPT) => return,
            Entry::Occupied(mut known) => drop(known.insert((person, now))),
            Entry::Vacant(new) => drop(new.insert((person, now))),
        }
        let _writing = self.0.writing.lock().await;
        if let Err(error) = self.0.store.know_direct(store::ChannelId(channel.get()), store::PersonId(person.get()), now).await {
            self.inner().direct.insert(channel, (person, now.minus(KEPT)));
            self.0.metrics.store_errors.add();
            tracing::warn!(%error, "a direct channel is not written down");
        }
    }

    /// A channel that is no longer there.
    pub async fn forget(&self, channel: ChannelId) {
        {
            let mut inner = self.inner();
            inner.newest.remove(&channel);
            inner.direct.remove(&channel);
            inner.changed.remove(&channel);
        }
        if let Err(error) = self.0.store.forget_channel(store::ChannelId(channel.get())).await {
            self.0.metrics.store_errors.add();
            tracing::warn!(%error, "a channel that is gone is not forgotten");
        }
    }

    /// Forgets a person, here and in the store.
    pub async fn forget_person(&self, person: UserId) -> Result<(), StoreError> {
        let _writing = self.0.writing.lock().await;
        self.0.store.forget_person(memory::person(person)).await?;
        let mut inner = self.inner();
        let theirs: Vec<ChannelId> = inner.direct.iter().filter(|(_, (with, _))| *with == person).map(|(channel, _)| *channel).collect();
        for channel in theirs {
            inner.direct.remove(&channel);
            inner.newest.remove(&channel);
            inner.changed.remove(&channel);
            inner.forgotten.insert(channel);
        }
        Ok(())
    }

    /// Writes down the marks that changed, and that there is a connection if there is one.
    pub async fn write(&self, connected: bool) -> Result<(), StoreError> {
        let _writing = self.0.writing.lock().await;
        let (changed, marks) = {
            let mut inner = self.inner();
            let changed = std::mem::take(&mut inner.changed);
            let mark = |channel: &ChannelId| Some((store::ChannelId(channel.get()), store::MessageId(inner.mark(*channel)?.get())));
            let marks: Vec<_> = changed.iter().filter_map(mark).collect();
            inner.sweep();
            (changed, marks)
        };
        let now = memory::now();
        let written = async {
            self.0.store.mark_seen(&marks, now).await?;
            if connected { self.0.store.set_meta(CONNECTED, &now.epoch().to_string()).await } else { Ok(()) }
        };
        let written = written.await;
        if written.is_err() {
            self.0.metrics.store_errors.add();
            self.inner().changed.extend(changed);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANNEL: ChannelId = ChannelId::new(20);

    async fn seen() -> (Seen, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("test.sqlite").display())).await.unwrap();
        (Seen::load(&store, Arc::default()).await.unwrap().0, folder)
    }

    fn id(number: u64) -> MessageId {
        MessageId::new(number)
    }

    #[tokio::test]
    async fn a_mark_passes_a_message_only_when_it_is_done() {
        let (seen, _folder) = seen().await;
        assert_eq!(seen.mark(CHANNEL), None);
        seen.passed(CHANNEL, id(30));
        let (first, second) = (seen.take_up(CHANNEL, id(31)).unwrap(), seen.take_up(CHANNEL, id(35)).unwrap());
        assert!(seen.take_up(CHANNEL, id(31)).is_none(), "a message is taken up once");
        seen.passed(CHANNEL, id(40));
        assert_eq!(seen.mark(CHANNEL), Some(id(30)));
        second.done();
        assert_eq!(seen.mark(CHANNEL), Some(id(30)));
        first.done();
        assert_eq!(seen.mark(CHANNEL), Some(id(40)));
        seen.passed(CHANNEL, id(38));
        assert_eq!(seen.mark(CHANNEL), Some(id(40)));
        assert!(seen.take_up(CHANNEL, id(35)).is_none(), "nor after it was done");
    }

    #[tokio::test]
    async fn what_is_read_again_keeps_the_mark_back() {
        let (seen, _folder) = seen().await;
        seen.passed(CHANNEL, id(30));
        let hold = seen.hold(CHANNEL, id(30));
        // the message right after it, and a later one that came live
        let next = seen.take_up(CHANNEL, id(31)).unwrap();
        seen.passed(CHANNEL, id(50));
        next.done();
        assert_eq!(seen.mark(CHANNEL), Some(id(30)));
        hold.done();
        assert_eq!(seen.mark(CHANNEL), Some(id(50)));
        drop(seen.take_up(CHANNEL, id(51)).unwrap());
        seen.passed(CHANNEL, id(60));
        assert_eq!(seen.mark(CHANNEL), Some(id(50)), "what was given up without a word stays open");
    }

    #[tokio::test]
    async fn marks_and_direct_channels_outlive_a_restart() {
        let (seen, folder) = seen().await;
        seen.passed(CHANNEL, id(30));
        let _open = seen.take_up(ChannelId::new(21), id(41)).unwrap();
        seen.know_direct(ChannelId::new(22), UserId::new(5)).await;
        seen.know_direct(ChannelId::new(21), UserId::new(6)).await;
        seen.write(true).await.unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("test.sqlite").display())).await.unwrap();
        let (again, been) = Seen::load(&store, Arc::default()).await.unwrap();
        assert!(been);
        assert_eq!((again.mark(CHANNEL), again.mark(ChannelId::new(21))), (Some(id(30)), Some(id(40))));
        assert_eq!(again.direct(), [ChannelId::new(21), ChannelId::new(22)], "where something was written last comes first");
        again.forget(CHANNEL).await;
        assert_eq!(Seen::load(&store, Arc::default()).await.unwrap().0.mark(CHANNEL), None);
    }

    #[tokio::test]
    async fn whoever_is_forgotten_is_not_written_back() {
        let (seen, _folder) = seen().await;
        let (theirs, other) = (ChannelId::new(21), ChannelId::new(22));
        seen.know_direct(theirs, UserId::new(5)).await;
        seen.know_direct(other, UserId::new(6)).await;
        seen.passed(other, id(40));
        let (open, hold) = (seen.take_up(theirs, id(41)).unwrap(), seen.hold(theirs, id(30)));
        seen.forget_person(UserId::new(5)).await.unwrap();
        // what was under way ends, and the assistant's own answer comes by
        open.done();
        hold.done();
        seen.passed(theirs, id(42));
        seen.write(true).await.unwrap();
        assert_eq!(seen.direct(), [other]);
        let kept = async || {
            let (again, _) = Seen::load(&seen.0.store, Arc::default()).await.unwrap();
            (again.direct(), again.mark(theirs), again.mark(other))
        };
        assert_eq!(kept().await, (vec![other], None, Some(id(40))));
        // until this person writes again
        seen.take_up(theirs, id(43)).unwrap().done();
        seen.know_direct(theirs, UserId::new(5)).await;
        seen.write(true).await.unwrap();
        assert_eq!(kept().await, (vec![theirs, other], Some(id(43)), Some(id(40))));
    }

    #[tokio::test]
    async fn at_the_very_first_start_there_was_no_connection() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("test.sqlite").display())).await.unwrap();
        let (seen, been) = Seen::load(&store, Arc::default()).await.unwrap();
        assert!(!been);
        seen.write(true).await.unwrap();
        assert!(Seen::load(&store, Arc::default()).await.unwrap().1);
    }

    #[test]
    fn messages_taken_up_are_remembered_for_a_while() {
        let mut recent = Recent::default();
        for number in 1..=TAKEN_UP as u64 + 1 {
            assert!(recent.insert(id(number)));
        }
        assert!(!recent.insert(id(2)) && recent.insert(id(1)));
        assert_eq!(recent.ids.len(), TAKEN_UP);
    }

    #[test]
    fn ids_tell_the_time() {
        let now = ago(Duration::ZERO);
        assert!(ago(WORTH_ANSWERING) < now && now.created_at().unix_timestamp() >= memory::now().epoch() - 2);
    }
}
