//! Reads what was written while there was no connection, most recently active channel first.
//!
//! serenity takes a session up again where it can, and Discord then sends what was missed. In the other cases (a
//! refused connection, a session that Discord gave up, a restart) a new session starts at the present; what lies
//! between is read here, through the queue for what nobody waits for.

use std::collections::{BinaryHeap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serenity::model::channel::{GuildChannel, Message as Post};
use serenity::model::guild::Guild;
use serenity::model::id::{ChannelId, GuildId, MessageId, UserId};
use serenity::model::permissions::Permissions;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::rest::{Rest, RestError, Urgency};
use super::seen::{Open, Seen, WORTH_ANSWERING, ago};

/// Most direct channels that are looked at.
const DIRECT: usize = 1_000;
/// Messages in a page, and pages in a channel: more than people write in ten minutes.
const PAGE: u8 = 100;
const PAGES: usize = 20;
/// How long until a channel that could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// A channel to read.
struct Job {
    /// Its newest message, as far as known: the most recent goes first.
    newest: MessageId,
    channel: ChannelId,
    /// `None` for direct messages.
    server: Option<GuildId>,
    /// What comes after this message was not seen.
    from: MessageId,
    /// Keeps the channel's mark there.
    hold: Open,
    /// After this nobody waits for an answer.
    until: Instant,
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.newest == other.newest
    }
}

impl Eq for Job {}

impl PartialOrd for Job {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Job {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.newest.cmp(&other.newest)
    }
}

/// What was missed in one channel. The channel's mark stays where it was until this is dropped by [`Read::done`].
#[must_use]
pub struct Read {
    /// The messages, the oldest first, without those that have an answer.
    pub posts: Vec<Post>,
    channel: ChannelId,
    newest: Option<MessageId>,
    hold: Open,
}

impl Read {
    /// All of them are taken up.
    pub fn done(self, seen: &Seen) {
        if let Some(newest) = self.newest {
            seen.passed(self.channel, newest);
        }
        self.hold.done();
    }
}

/// What has to be read. A clone is the same one.
#[derive(Clone)]
pub struct Missed(Arc<Shared>);

struct Shared {
    me: UserId,
    seen: Seen,
    rest: Rest,
    inner: Mutex<Inner>,
    added: Notify,
}

#[derive(Default)]
struct Inner {
    jobs: BinaryHeap<Job>,
    /// The channels of `jobs`.
    waiting: HashSet<ChannelId>,
    /// There was a connection before: in an earlier run, or by shard in this one.
    been: bool,
    sessions: HashMap<u32, u32>,
}

impl Missed {
    /// Nothing is missed yet; `been` when there was a connection within 24 hours.
    pub fn new(me: UserId, seen: Seen, rest: Rest, been: bool) -> Self {
        let inner = Mutex::new(Inner { been, ..Inner::default() });
        Self(Arc::new(Shared { me, seen, rest, inner, added: Notify::new() }))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A session began, or one was taken up again. Direct messages come to shard 0.
    pub fn session(&self, shard: u32, fresh: bool) {
        *self.inner().sessions.entry(shard).or_default() += u32::from(fresh);
        if shard == 0 {
            for channel in self.0.seen.direct().into_iter().take(DIRECT) {
                let from = self.from(channel, 0);
                self.add(channel, None, from, self.0.seen.mark(channel));
            }
        }
    }

    /// A server showed itself, with the last message of each channel.
    pub fn server(&self, shard: u32, server: &Guild) {
        let joined = u64::try_from(server.joined_at.unix_timestamp()).unwrap_or_default();
        let joined = since(joined);
        let channels: HashMap<ChannelId, &GuildChannel> = server.channels.iter().map(|(id, channel)| (*id, channel)).collect();
        for place in server.channels.values().chain(&server.threads) {
            // a thread has the permissions of its channel
            let parent = place.parent_id.filter(|_| place.thread_metadata.is_some());
            let rules = parent.and_then(|parent| channels.get(&parent).copied()).unwrap_or(place);
            if self.readable(server, rules) {
                self.place(shard, server.id, place, joined);
            }
        }
    }

    /// Threads that the assistant may see now.
    pub fn threads(&self, shard: u32, server: GuildId, threads: &[GuildChannel]) {
        for thread in threads {
            self.place(shard, server, thread, None);
        }
    }

    fn place(&self, shard: u32, server: GuildId, place: &GuildChannel, joined: Option<MessageId>) {
        let from = self.from(place.id, shard).max(self.from(place.id, shard).and(joined));
        if let (Some(from), Some(newest)) = (from, place.last_message_id)
            && newest > from
        {
            self.add(place.id, Some(server), Some(from), Some(newest));
        }
    }

    fn readable(&self, server: &Guild, channel: &GuildChannel) -> bool {
        let needed = Permissions::VIEW_CHANNEL | Permissions::READ_MESSAGE_HISTORY;
        server.members.get(&self.0.me).is_none_or(|me| server.user_permissions_in(channel, me).contains(needed))
    }

    /// After which message a channel has to be read; `None` when there was no connection before, so that nothing
    /// can have been missed.
    fn from(&self, channel: ChannelId, shard: u32) -> Option<MessageId> {
        let limit = ago(WORTH_ANSWERING);
        if let Some(mark) = self.0.seen.mark(channel) {
            return Some(mark.max(limit));
        }
        let inner = self.inner();
        let been = inner.been || inner.sessions.get(&shard).is_some_and(|sessions| *sessions > 1);
        been.then_some(limit)
    }

    fn add(&self, channel: ChannelId, server: Option<GuildId>, from: Option<MessageId>, newest: Option<MessageId>) {
        let Some(from) = from else { return };
        let mut inner = self.inner();
        if !inner.waiting.insert(channel) {
            return;
        }
        let hold = self.0.seen.hold(channel, from);
        let newest = newest.unwrap_or(from);
        inner.jobs.push(Job { newest, channel, server, from, hold, until: Instant::now() + WORTH_ANSWERING });
        drop(inner);
        self.0.added.notify_one();
    }

    /// Waits until a channel has to be read, and reads it. Several may do so at once.
    pub async fn next(&self) -> Read {
        loop {
            let job = self.take();
            let Some(job) = job else {
                self.0.added.notified().await;
                continue;
            };
            // whoever else waits may have missed the call
            self.0.added.notify_one();
            return self.read(job).await;
        }
    }

    fn take(&self) -> Option<Job> {
        let mut inner = self.inner();
        let job = inner.jobs.pop()?;
        inner.waiting.remove(&job.channel);
        Some(job)
    }

    async fn read(&self, job: Job) -> Read {
        let Job { channel, server, from, hold, until, .. } = job;
        let mut pages: Vec<Post> = Vec::new();
        let mut after = from;
        for _ in 0..PAGES {
            let page = match self.page(channel, after, until).await {
                Ok(page) => page,
                // the program is about to end; the mark stays
                Err(RestError::TokenRefused) => std::future::pending().await,
                Err(error) => {
                    if error.is_gone() {
                        tracing::debug!(channel = channel.get(), %error, "what was missed cannot be read here");
                    } else {
                        tracing::warn!(%error, "what was missed in a channel could not be read");
                    }
                    break;
                }
            };
            let full = page.len() >= usize::from(PAGE);
            after = page.iter().map(|post| post.id).max().unwrap_or(after).max(after);
            pages.extend(page);
            if !full {
                break;
            }
        }
        let newest = pages.iter().map(|post| post.id).max();
        let own = pages.iter().filter(|post| post.author.id == self.0.me);
        let answered: HashSet<MessageId> = own.filter_map(|post| post.message_reference.as_ref()?.message_id).collect();
        pages.retain(|post| !answered.contains(&post.id));
        pages.sort_unstable_by_key(|post| post.id);
        // Discord leaves the server out here, and a message without one is a direct message
        for post in &mut pages {
            post.guild_id = server;
        }
        tracing::debug!(channel = channel.get(), messages = pages.len(), "read what was missed");
        Read { posts: pages, channel, newest, hold }
    }

    /// One page; tried again as long as anybody could wait for an answer.
    async fn page(&self, channel: ChannelId, after: MessageId, until: Instant) -> Result<Vec<Post>, RestError> {
        loop {
            let read = self.0.rest.messages_after(channel, after, PAGE, Urgency::background()).await;
            let passing = matches!(read, Err(RestError::GivenUp(_) | RestError::TooLate | RestError::QueueFull));
            if !passing || Instant::now() + AGAIN > until {
                return read;
            }
            sleep(AGAIN).await;
        }
    }
}

/// The lowest id at this second after 1970.
fn since(seconds: u64) -> Option<MessageId> {
    let now = u64::try_from(super::memory::now().epoch()).unwrap_or_default();
    (seconds > 0).then(|| ago(Duration::from_secs(now.saturating_sub(seconds))))
}
