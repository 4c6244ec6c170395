//! What holds for all requests together: so many a second, a 429 for everything, and slowing down when Discord keeps
//! saying no.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Ticket;

/// Discord counts a request when it arrives, which is after it was sent and before it was answered. Where no answer
/// came yet, it is taken to have arrived within this time.
const ARRIVAL: Duration = Duration::from_secs(1);

const SECOND: Duration = Duration::from_secs(1);

/// Discord bans an address for a while after 10,000 answers 401, 403 or 429 within ten minutes.
const MINUTES: u64 = 10;

/// From so many on, requests go out slowly enough that the ban stays out of reach even if all of them are refused.
const SLOW_FROM: u32 = 4_500;

/// The pause between two requests from then on: 4,000 in ten minutes.
const SLOW_GAP: Duration = Duration::from_millis(150);

/// The state of the limits for everything.
#[derive(Debug)]
pub struct Global {
    per_second: Option<usize>,
    /// Requests that count: whose, whether an answer is awaited, and until when.
    counted: Vec<(Ticket, bool, Instant)>,
    blocked_until: Option<Instant>,
    last_sent: Option<Instant>,
    /// Refusals by minute, oldest first.
    refusals: VecDeque<(Instant, u32)>,
}

impl Global {
    /// At most so many a second; without a number, as many as Discord lets through.
    pub fn new(per_second: Option<u32>) -> Self {
        let per_second = per_second.map(|number| number.max(1) as usize);
        Self { per_second, counted: Vec::new(), blocked_until: None, last_sent: None, refusals: VecDeque::new() }
    }

    /// When the next request may go, if not now.
    pub fn next(&mut self, now: Instant) -> Option<Instant> {
        let slow = self.last_sent.filter(|_| self.refused(now) >= SLOW_FROM).map(|sent| sent + SLOW_GAP);
        self.counted.retain(|(_, _, until)| *until > now);
        let full = self.per_second.is_some_and(|most| self.counted.len() >= most);
        let freed = self.counted.iter().map(|(_, _, until)| *until).min().filter(|_| full);
        [self.blocked_until, slow, freed].into_iter().flatten().filter(|at| *at > now).max()
    }

    /// A request goes out.
    pub fn sent(&mut self, ticket: Ticket, now: Instant) {
        self.last_sent = Some(now);
        if self.per_second.is_some() {
            self.counted.push((ticket, true, now + ARRIVAL + SECOND));
        }
    }

    /// It was answered, or nothing more is awaited.
    pub fn answered(&mut self, ticket: Ticket, now: Instant) {
        if let Some(slot) = self.counted.iter_mut().find(|(whose, open, _)| *whose == ticket && *open) {
            (slot.1, slot.2) = (false, slot.2.min(now + SECOND));
        }
    }

    /// Nothing may go before then.
    pub fn block(&mut self, until: Instant) {
        self.blocked_until = self.blocked_until.max(Some(until));
    }

    /// Discord said no in a way that counts towards a ban.
    pub fn invalid(&mut self, now: Instant) {
        match self.refusals.back_mut() {
            Some((since, count)) if now.duration_since(*since) < Duration::from_mins(1) => *count += 1,
            _ => self.refusals.push_back((now, 1)),
        }
    }

    fn refused(&mut self, now: Instant) -> u32 {
        // A minute counts until its last moment is ten minutes ago.
        self.refusals.retain(|(since, _)| now.duration_since(*since) < Duration::from_mins(MINUTES + 1));
        self.refusals.iter().map(|(_, count)| *count).sum()
    }
}
