//! What whoever runs the assistant can watch: counts, waits and states; never an id, a name or a text.
//!
//! A platform fills them, `serve` shows them.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Something that is counted, or a number of things at the moment.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    /// One more.
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// One less.
    pub fn take(&self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }

    /// So many.
    pub fn set(&self, number: u64) {
        self.0.store(number, Ordering::Relaxed);
    }

    /// How many.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Upper bounds of the times that are told apart, in milliseconds; longer ones are counted above the last.
pub const BOUNDS_MS: [u64; 14] = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 60_000];

/// How long something took, in classes.
#[derive(Debug, Default)]
pub struct Times {
    counts: [AtomicU64; BOUNDS_MS.len() + 1],
    micros: AtomicU64,
}

/// [`Times`] at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimesNow {
    /// How many took at most so long, by [`BOUNDS_MS`]; the last one longer.
    pub counts: [u64; BOUNDS_MS.len() + 1],
    /// All of them together.
    pub sum: Duration,
}

impl Times {
    /// Once more.
    pub fn took(&self, time: Duration) {
        let fits = BOUNDS_MS.iter().position(|bound| time <= Duration::from_millis(*bound));
        if let Some(count) = self.counts.get(fits.unwrap_or(BOUNDS_MS.len())) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.micros.fetch_add(u64::try_from(time.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// As they are now.
    pub fn now(&self) -> TimesNow {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        TimesNow {
            counts: std::array::from_fn(|index| self.counts.get(index).map(read).unwrap_or_default()),
            sum: Duration::from_micros(read(&self.micros)),
        }
    }
}

/// Requests to a platform, at one moment.
#[derive(Clone, Debug, Default)]
pub struct Requests {
    /// Sent, repetitions included.
    pub sent: u64,
    /// Of those, repetitions after trouble.
    pub retried: u64,
    /// Answers that ask to wait (429).
    pub rate_limited: u64,
    /// Whose time was over, or for which there was no place.
    pub given_up: u64,
    /// How many wait for their turn.
    pub waiting: u64,
    /// How long they waited for their turn.
    pub waits: TimesNow,
    /// How long an answer took to come.
    pub latency: TimesNow,
}

type Source = Box<dyn Fn() -> Requests + Send + Sync>;

/// All figures.
#[derive(Default)]
pub struct Metrics {
    /// Messages that came in, whoever they were for.
    pub messages: Count,
    /// Taps, commands and words that are being typed.
    pub interactions: Count,
    /// Servers that showed themselves.
    pub servers: Count,
    /// Other events.
    pub other_events: Count,
    /// Messages and interactions answered.
    pub answered: Count,
    /// Not answered: the channel is gone or closed, or Discord refused or failed.
    pub failed: Count,
    /// Not answered because its time was over.
    pub late: Count,
    /// From a message coming in to its answer being posted, waiting for limits included.
    pub answering: Times,
    /// Channels read because something was missed.
    pub channels_read: Count,
    /// Messages found there that were for the assistant.
    pub caught_up: Count,
    /// Connections that there should be, and that there are.
    pub wanted: Count,
    /// See [`Metrics::wanted`].
    pub connected: Count,
    /// Connections begun: the first ones, and those after a loss.
    pub begun: Count,
    /// Sessions taken up again.
    pub resumed: Count,
    /// Calls to the store that failed.
    pub store_errors: Count,
    requests: Mutex<Option<Source>>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

impl Metrics {
    /// From now on the figures about requests come from there.
    pub fn requests_from(&self, source: impl Fn() -> Requests + Send + Sync + 'static) {
        *self.requests.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(source));
    }

    /// The figures about requests now.
    pub fn requests(&self) -> Requests {
        let source = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        source.as_ref().map(|source| source()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_counted_in_the_first_bound_that_holds_them() {
        let times = Times::default();
        for ms in [0, 1, 3, 700, 61_000] {
            times.took(Duration::from_millis(ms));
        }
        let now = times.now();
        assert_eq!(now.counts, [2, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
        assert_eq!(now.sum, Duration::from_millis(61_704));
    }

    #[test]
    fn requests_come_from_whoever_sends_them() {
        let metrics = Metrics::default();
        assert_eq!(metrics.requests().sent, 0);
        metrics.requests_from(|| Requests { sent: 3, ..Requests::default() });
        assert_eq!(metrics.requests().sent, 3);
    }
}
