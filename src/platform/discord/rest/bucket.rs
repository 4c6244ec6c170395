//! One bucket of Discord's limits: what was last said about it, what is under way, and who waits.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::told::Window;

/// What goes first inside a queue; first come, first served inside one priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// An answer to somebody in danger.
    Emergency,
    /// Any other answer.
    Answer,
    /// What nobody waits for: reading what was missed, maintenance.
    Background,
}

/// A request in the schedule; the lower, the earlier it came.
pub type Ticket = u64;

/// Two answers that tell the same end of a window differ by the time they travelled, at most about so much.
const SAME_WINDOW: Duration = Duration::from_millis(500);

/// When the first in the queue may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Now.
    Now,
    /// Not before this moment.
    At(Instant),
    /// When an answer to what is under way has come.
    AfterAnswer,
}

#[derive(Debug, Default)]
enum Known {
    /// No answer came yet: one request finds out.
    #[default]
    Nothing,
    /// Discord answered and named no limit.
    NoLimit,
    /// So much is left until then. Without a moment: a window that no answer was heard of yet.
    Left { limit: u32, remaining: u32, resets: Option<Instant> },
}

/// A bucket.
#[derive(Debug, Default)]
pub struct Bucket {
    /// Those who wait, first in front.
    pub queue: BTreeSet<(Priority, Ticket)>,
    /// Requests under way.
    pub under_way: usize,
    known: Known,
    blocked_until: Option<Instant>,
}

impl Bucket {
    /// When the next request may go.
    pub fn next(&mut self, now: Instant) -> Next {
        if let Some(until) = self.blocked_until.filter(|until| *until > now) {
            return Next::At(until);
        }
        self.blocked_until = None;
        let alone = self.under_way == 0;
        let (free, resets) = match &mut self.known {
            Known::NoLimit => return Next::Now,
            Known::Nothing => (alone, None),
            Known::Left { limit, remaining, resets } => {
                if resets.is_some_and(|at| at <= now) {
                    (*remaining, *resets) = (*limit, None);
                }
                // With nothing under way and no end of the window known, only trying can tell.
                (self.under_way < *remaining as usize || alone && resets.is_none(), *resets)
            }
        };
        match resets {
            _ if free => Next::Now,
            Some(at) => Next::At(at),
            None => Next::AfterAnswer,
        }
    }

    /// An answer told this about the bucket.
    pub fn told(&mut self, window: &Window, now: Instant) {
        let ends = now + window.reset_after;
        let fresh = Known::Left { limit: window.limit, remaining: window.remaining, resets: Some(ends) };
        match &mut self.known {
            Known::Left { limit, remaining, resets: Some(resets) } if *resets > now && ends < *resets + SAME_WINDOW => {
                // An answer about the window before this one came late and tells nothing.
                if ends + SAME_WINDOW > *resets {
                    // Answers overtake each other: the least that was told holds.
                    *remaining = window.remaining.min(*remaining);
                    *limit = window.limit;
                    *resets = ends.max(*resets);
                }
            }
            known => *known = fresh,
        }
    }

    /// An answer came and told no limit.
    pub fn told_nothing(&mut self) {
        match &mut self.known {
            Known::Nothing => self.known = Known::NoLimit,
            Known::NoLimit => {}
            Known::Left { .. } => self.lost(),
        }
    }

    /// Something was sent and nothing was heard of it; Discord may have counted it.
    pub fn lost(&mut self) {
        if let Known::Left { remaining, .. } = &mut self.known {
            *remaining = remaining.saturating_sub(1);
        }
    }

    /// Nothing may go before then.
    pub fn block(&mut self, until: Instant) {
        self.blocked_until = self.blocked_until.max(Some(until));
        if matches!(self.known, Known::NoLimit) {
            self.known = Known::Nothing;
        }
    }

    /// Takes over everything of a bucket that turned out to be this one.
    pub fn absorb(&mut self, other: Self) {
        self.queue.extend(other.queue);
        self.under_way += other.under_way;
        self.blocked_until = self.blocked_until.max(other.blocked_until);
        if !matches!(self.known, Known::Left { .. }) {
            self.known = other.known;
        }
    }

    /// Forgetting it loses nothing that a request would have to be kept back for.
    pub fn is_idle(&self, now: Instant) -> bool {
        let open = matches!(self.known, Known::Left { resets: Some(at), .. } if at > now);
        let blocked = self.blocked_until.is_some_and(|until| until > now);
        self.queue.is_empty() && self.under_way == 0 && !open && !blocked
    }
}
