//! How soon after one another shards may log in.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Discord's pause between log-ins of shards that share a turn; a little more, for the way there.
const PAUSE: Duration = Duration::from_millis(5_200);

/// The turns of a process.
pub struct Starts {
    /// Discord's `max_concurrency`: shards share a turn by their number modulo this.
    at_once: u64,
    next: Mutex<HashMap<u64, Instant>>,
}

impl Starts {
    /// So many shards may log in at once.
    pub fn new(at_once: u64) -> Self {
        Self { at_once: at_once.max(1), next: Mutex::default() }
    }

    /// When this shard may log in; the moment is taken.
    pub fn turn(&self, shard: u32, now: Instant) -> Instant {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let free = next.entry(u64::from(shard) % self.at_once).or_insert(now);
        let turn = now.max(*free);
        *free = turn + PAUSE;
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_of_one_turn_log_in_one_after_another() {
        let (starts, now) = (Starts::new(2), Instant::now());
        let turns: Vec<Duration> = [0, 1, 2, 3, 4].map(|shard| starts.turn(shard, now) - now).into();
        assert_eq!(turns, [Duration::ZERO, Duration::ZERO, PAUSE, PAUSE, PAUSE * 2]);
        let later = now + PAUSE * 10;
        assert_eq!(starts.turn(0, later), later);
    }
}
