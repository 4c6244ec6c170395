//! Figures about what was sent, for whoever watches the assistant: counts and waits, nothing about anybody.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper bounds of the waits that are told apart, in milliseconds; longer waits are counted above the last.
pub const WAIT_BOUNDS_MS: [u64; 12] = [1, 5, 10, 50, 100, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000];

/// Counts since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    sent: AtomicU64,
    retried: AtomicU64,
    rate_limited: AtomicU64,
    given_up: AtomicU64,
    waits: [AtomicU64; WAIT_BOUNDS_MS.len() + 1],
    waited_micros: AtomicU64,
}

/// The counts at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Requests sent, repetitions included.
    pub sent: u64,
    /// Of those, repetitions after trouble.
    pub retried: u64,
    /// Answers 429.
    pub rate_limited: u64,
    /// Requests whose time was over, or for which there was no place.
    pub given_up: u64,
    /// How many requests waited for their turn at most so long, by [`WAIT_BOUNDS_MS`]; the last one longer.
    pub waits: [u64; WAIT_BOUNDS_MS.len() + 1],
    /// All those waits together.
    pub waited: Duration,
}

impl Metrics {
    /// The counts now.
    pub fn figures(&self) -> Figures {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Figures {
            sent: read(&self.sent),
            retried: read(&self.retried),
            rate_limited: read(&self.rate_limited),
            given_up: read(&self.given_up),
            waits: std::array::from_fn(|index| self.waits.get(index).map(read).unwrap_or_default()),
            waited: Duration::from_micros(read(&self.waited_micros)),
        }
    }

    pub(super) fn sent(&self, again: bool) {
        self.sent.fetch_add(1, Ordering::Relaxed);
        self.retried.fetch_add(u64::from(again), Ordering::Relaxed);
    }

    pub(super) fn rate_limited(&self) {
        self.rate_limited.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn given_up(&self) {
        self.given_up.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn waited(&self, wait: Duration) {
        let fits = WAIT_BOUNDS_MS.iter().position(|bound| wait <= Duration::from_millis(*bound));
        if let Some(count) = self.waits.get(fits.unwrap_or(WAIT_BOUNDS_MS.len())) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.waited_micros.fetch_add(u64::try_from(wait.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Metrics;

    #[test]
    fn waits_are_counted_in_the_first_bound_that_holds_them() {
        let metrics = Metrics::default();
        for ms in [0, 1, 2, 700, 61_000] {
            metrics.waited(Duration::from_millis(ms));
        }
        metrics.sent(false);
        metrics.sent(true);
        let figures = metrics.figures();
        assert_eq!(figures.waits, [2, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
        assert_eq!((figures.sent, figures.retried, figures.waited), (2, 1, Duration::from_millis(61_703)));
    }
}
