//! Who may send when: a queue for every bucket, and the limits that hold for all of them.
//!
//! Nothing here waits or sends; moments are handed in, so that every rule can be tested without a clock.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use tokio::time::Instant;

use super::bucket::{Bucket, Next, Priority, Ticket};
use super::global::Global;
use super::route::{Pattern, Route};
use super::told::{Limited, Scope, Told};

/// Buckets are swept when there are this many, or twice what the last sweep left.
const SWEEP: usize = 1_024;

/// What is known of the bucket: Discord's name for it, or the pattern as long as that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Name {
    Pattern(Pattern),
    Told(Arc<str>),
}

type Key = (Name, u64);

type Ready = BTreeSet<(Priority, Ticket, Key)>;

/// Where a bucket is listed, so that it can be taken off again.
#[derive(Clone, Copy, Debug)]
enum Listing {
    Ready(Priority, Ticket, bool),
    Later(Instant),
}

#[derive(Debug, Default)]
struct Line {
    bucket: Bucket,
    listing: Option<Listing>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Waiting,
    UnderWay,
    Paused,
}

#[derive(Debug)]
struct Entry {
    key: Key,
    pattern: Pattern,
    priority: Priority,
    exempt: bool,
    state: State,
}

/// How a request ended, as far as limits are concerned.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// Any answer of Discord's but a 429; whether it counts towards a ban.
    Answer(Told, bool),
    /// Discord stumbled or nothing was heard.
    Nothing,
    /// Nothing was sent.
    NotSent,
    /// A 429.
    Limited(Told, Limited),
}

/// There is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// All queues.
#[derive(Debug)]
pub struct Schedule {
    last: Ticket,
    in_one_queue: usize,
    in_all: usize,
    names: HashMap<Pattern, Arc<str>>,
    lines: HashMap<Key, Line>,
    entries: HashMap<Ticket, Entry>,
    /// Buckets whose first may go, by that first.
    ready: Ready,
    /// The same for what does not count for the limit of all.
    ready_exempt: Ready,
    later: BTreeSet<(Instant, Key)>,
    global: Global,
    sweep_at: usize,
}

impl Schedule {
    /// Empty queues, with room for so many in one and in all of them.
    pub fn new(per_second: Option<u32>, in_one_queue: usize, in_all: usize) -> Self {
        Self {
            last: 0,
            in_one_queue,
            in_all,
            names: HashMap::new(),
            lines: HashMap::new(),
            entries: HashMap::new(),
            ready: Ready::new(),
            ready_exempt: Ready::new(),
            later: BTreeSet::new(),
            global: Global::new(per_second),
            sweep_at: SWEEP,
        }
    }

    /// A place in the queue of this route; also tells who had to make room for it.
    pub fn enter(&mut self, route: &Route, priority: Priority, now: Instant) -> Result<(Ticket, Option<Ticket>), Full> {
        let name = self.names.get(&route.pattern).map_or(Name::Pattern(route.pattern), |name| Name::Told(Arc::clone(name)));
        let key = (name, route.major);
        let displaced = self.displaced(&key, priority)?;
        if let Some(ticket) = displaced {
            self.leave(ticket, now);
        }
        self.sweep(now);
        self.last += 1;
        let (ticket, pattern, exempt) = (self.last, route.pattern, route.exempt);
        self.entries.insert(ticket, Entry { key, pattern, priority, exempt, state: State::Paused });
        self.wait(ticket, now);
        Ok((ticket, displaced))
    }

    /// Takes its old place in the queue again, after an answer that asks for another try.
    pub fn wait(&mut self, ticket: Ticket, now: Instant) {
        let Some(entry) = self.entries.get_mut(&ticket).filter(|entry| entry.state == State::Paused) else {
            return;
        };
        entry.state = State::Waiting;
        let (key, priority) = (entry.key.clone(), entry.priority);
        self.lines.entry(key.clone()).or_default().bucket.queue.insert((priority, ticket));
        self.list(&key, now);
    }

    /// Those who may go now. Call it after every change, and at [`Schedule::next`].
    pub fn grants(&mut self, now: Instant) -> Vec<Ticket> {
        while let Some((at, key)) = self.later.first().cloned() {
            if at > now {
                break;
            }
            self.list(&key, now);
        }
        let mut granted = Vec::new();
        for exempt in [true, false] {
            while exempt || self.global.next(now).is_none() {
                let Some((_, ticket, key)) = self.ready(exempt).first().cloned() else {
                    break;
                };
                self.grant(ticket, &key, now);
                granted.push(ticket);
            }
        }
        granted
    }

    /// When to look again, if nothing happens before.
    pub fn next(&mut self, now: Instant) -> Option<Instant> {
        let later = self.later.first().map(|(at, _)| *at);
        let global = if self.ready.is_empty() { None } else { self.global.next(now) };
        later.into_iter().chain(global).min()
    }

    /// A request that was granted has ended; it may [`Schedule::wait`] for another try or [`Schedule::leave`].
    pub fn heard(&mut self, ticket: Ticket, heard: &Heard, now: Instant) {
        let Some(entry) = self.entries.get_mut(&ticket).filter(|entry| entry.state == State::UnderWay) else {
            return;
        };
        entry.state = State::Paused;
        let (pattern, old) = (entry.pattern, entry.key.clone());
        self.global.answered(ticket, now);
        self.change(&old, now, |bucket| bucket.under_way = bucket.under_way.saturating_sub(1));
        let (Heard::Answer(told, _) | Heard::Limited(told, _)) = heard else {
            return self.change(&old, now, |bucket| {
                if *heard == Heard::Nothing {
                    bucket.lost();
                }
            });
        };
        if let Some(name) = &told.bucket {
            self.learn(pattern, name, now);
            if let Some(entry) = self.entries.get_mut(&ticket) {
                entry.key.0 = Name::Told(Arc::clone(name));
            }
        }
        let Some(key) = self.entries.get(&ticket).map(|entry| entry.key.clone()) else {
            return;
        };
        match heard {
            Heard::Limited(_, Limited { wait, scope: Scope::Global }) => self.global.block(now + *wait),
            Heard::Limited(_, Limited { wait, .. }) => self.change(&key, now, |bucket| bucket.block(now + *wait)),
            _ => {}
        }
        match (&told.window, heard) {
            (Some(window), _) => self.change(&key, now, |bucket| bucket.told(window, now)),
            (None, Heard::Answer(..)) => self.change(&key, now, Bucket::told_nothing),
            (None, _) => {}
        }
        let invalid = match heard {
            Heard::Answer(_, invalid) => *invalid,
            Heard::Limited(_, limited) => limited.scope != Scope::Shared,
            _ => false,
        };
        if invalid {
            self.global.invalid(now);
        }
    }

    /// A request needs no place any more, wherever it is.
    pub fn leave(&mut self, ticket: Ticket, now: Instant) {
        self.heard(ticket, &Heard::Nothing, now);
        if let Some(entry) = self.entries.remove(&ticket) {
            self.change(&entry.key, now, |bucket| {
                bucket.queue.remove(&(entry.priority, ticket));
            });
        }
    }

    /// How many wait for their turn.
    pub fn waiting(&self) -> usize {
        self.entries.values().filter(|entry| entry.state == State::Waiting).count()
    }

    /// Who has to make room, if anybody: the last of the least urgent in a full queue.
    fn displaced(&self, key: &Key, priority: Priority) -> Result<Option<Ticket>, Full> {
        let queue = self.lines.get(key).map(|line| &line.bucket.queue);
        let here = queue.map_or(0, BTreeSet::len);
        if here < self.in_one_queue && (self.entries.len() < self.in_all || priority == Priority::Emergency) {
            return Ok(None);
        }
        let last = queue.and_then(|queue| queue.last()).filter(|(least, _)| *least > priority);
        last.map(|(_, ticket)| Some(*ticket)).ok_or(Full)
    }

    fn grant(&mut self, ticket: Ticket, key: &Key, now: Instant) {
        if let Some(entry) = self.entries.get_mut(&ticket) {
            entry.state = State::UnderWay;
            let priority = entry.priority;
            if !entry.exempt {
                self.global.sent(ticket, now);
            }
            self.change(key, now, |bucket| {
                bucket.queue.remove(&(priority, ticket));
                bucket.under_way += 1;
            });
        }
    }

    /// Discord named the bucket of a pattern: what went by the pattern goes by the name from now on.
    fn learn(&mut self, pattern: Pattern, name: &Arc<str>, now: Instant) {
        if self.names.get(&pattern) == Some(name) {
            return;
        }
        self.names.insert(pattern, Arc::clone(name));
        let provisional: HashSet<Key> = self.lines.keys().filter(|(known, _)| *known == Name::Pattern(pattern)).cloned().collect();
        for entry in self.entries.values_mut().filter(|entry| provisional.contains(&entry.key)) {
            entry.key.0 = Name::Told(Arc::clone(name));
        }
        for old in provisional {
            self.unlist(&old);
            if let Some(line) = self.lines.remove(&old) {
                self.change(&(Name::Told(Arc::clone(name)), old.1), now, |bucket| bucket.absorb(line.bucket));
            }
        }
    }

    fn change(&mut self, key: &Key, now: Instant, change: impl FnOnce(&mut Bucket)) {
        change(&mut self.lines.entry(key.clone()).or_default().bucket);
        self.list(key, now);
    }

    fn ready(&mut self, exempt: bool) -> &mut Ready {
        if exempt { &mut self.ready_exempt } else { &mut self.ready }
    }

    fn unlist(&mut self, key: &Key) {
        match self.lines.get_mut(key).and_then(|line| line.listing.take()) {
            Some(Listing::Ready(priority, ticket, exempt)) => {
                self.ready(exempt).remove(&(priority, ticket, key.clone()));
            }
            Some(Listing::Later(at)) => {
                self.later.remove(&(at, key.clone()));
            }
            None => {}
        }
    }

    /// Lists a bucket where it belongs now.
    fn list(&mut self, key: &Key, now: Instant) {
        self.unlist(key);
        let Some(line) = self.lines.get_mut(key) else {
            return;
        };
        let Some((priority, ticket)) = line.bucket.queue.first().copied() else {
            return;
        };
        let listing = match line.bucket.next(now) {
            Next::Now => {
                let exempt = self.entries.get(&ticket).is_some_and(|entry| entry.exempt);
                Listing::Ready(priority, ticket, exempt)
            }
            Next::At(at) => Listing::Later(at),
            Next::AfterAnswer => return,
        };
        line.listing = Some(listing);
        match listing {
            Listing::Ready(_, _, exempt) => self.ready(exempt).insert((priority, ticket, key.clone())),
            Listing::Later(at) => self.later.insert((at, key.clone())),
        };
    }

    /// Forgets buckets that nothing depends on; every interaction leaves one.
    fn sweep(&mut self, now: Instant) {
        if self.lines.len() >= self.sweep_at {
            let paused: HashSet<Key> = self.entries.values().map(|entry| entry.key.clone()).collect();
            self.lines.retain(|key, line| !line.bucket.is_idle(now) || paused.contains(key));
            self.sweep_at = SWEEP.max(2 * self.lines.len());
        }
    }
}
