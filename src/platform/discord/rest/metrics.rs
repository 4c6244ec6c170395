//! Figures about what was sent, for whoever watches the assistant: counts and waits, nothing about anybody.

use crate::metrics::{Count, Times, TimesNow};

/// Counts since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    sent: Count,
    retried: Count,
    rate_limited: Count,
    given_up: Count,
    pub(super) waits: Times,
    pub(super) latency: Times,
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
    /// How long requests waited for their turn.
    pub waits: TimesNow,
    /// How long answers took to come.
    pub latency: TimesNow,
}

impl Metrics {
    /// The counts now.
    pub fn figures(&self) -> Figures {
        Figures {
            sent: self.sent.get(),
            retried: self.retried.get(),
            rate_limited: self.rate_limited.get(),
            given_up: self.given_up.get(),
            waits: self.waits.now(),
            latency: self.latency.now(),
        }
    }

    pub(super) fn sent(&self, again: bool) {
        self.sent.add();
        if again {
            self.retried.add();
        }
    }

    pub(super) fn rate_limited(&self) {
        self.rate_limited.add();
    }

    pub(super) fn given_up(&self) {
        self.given_up.add();
    }
}
