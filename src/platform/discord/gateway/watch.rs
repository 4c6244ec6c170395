//! Decides when a connection is dead, from what can be seen of it. Nothing here waits or looks by itself.

use std::time::Duration;

use serenity::gateway::ConnectionStage;
use tokio::time::Instant;

/// How long opening the connection may take; serenity tries once in that time.
const TO_OPEN: Duration = Duration::from_millis(4_500);
/// How long logging in, or taking a session up again, may take.
const TO_LOG_IN: Duration = Duration::from_secs(15);
/// How long serenity may be without a connection of which it tries to take the session up again: after that it would
/// wait five seconds, and log in anew every five seconds.
const TO_COME_BACK: Duration = Duration::from_secs(2);
/// How long Discord may be silent when it is not known how often it answers heartbeats: two times its usual 41.25
/// seconds, and some more.
const SILENCE: Duration = Duration::from_secs(100);
/// The same when that is known: one heartbeat and a half, and this.
const MARGIN: Duration = Duration::from_secs(2);
/// How long the thread of the connection may be busy with itself. After a close frame without a code serenity spins
/// until the next heartbeat.
const TO_RESPOND: Duration = Duration::from_secs(5);

/// What can be seen of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// When.
    pub at: Instant,
    /// How far serenity is; `None` when nothing runs.
    pub stage: Option<ConnectionStage>,
    /// How long the last heartbeat took to be answered.
    pub latency: Option<Duration>,
    /// When the last event came.
    pub event: Option<Instant>,
    /// Since when its thread has not answered.
    pub asked: Option<Instant>,
}

/// What a look tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Events come in.
    Connected,
    /// Not yet, or not at the moment.
    Waiting,
    /// Nothing will come of it, and why.
    Dead(&'static str),
}

/// What was seen of one connection so far.
#[derive(Debug)]
pub struct Watch {
    opened: Instant,
    connected: bool,
    /// Since when it is what it is: connected or not.
    since: Instant,
    latency: Option<Duration>,
    /// When a heartbeat was last answered.
    answered: Option<Instant>,
    /// The time between heartbeats.
    interval: Option<Duration>,
}

impl Watch {
    /// A connection is being opened.
    pub fn new(opened: Instant) -> Self {
        Self { opened, connected: false, since: opened, latency: None, answered: None, interval: None }
    }

    /// Looks once more.
    pub fn look(&mut self, look: Look) -> Verdict {
        if look.asked.is_some_and(|asked| look.at - asked > TO_RESPOND) {
            return Verdict::Dead("it does not respond");
        }
        let connected = look.stage == Some(ConnectionStage::Connected);
        let (before, first) = (self.connected, self.since == self.opened && !self.connected);
        if connected != before {
            (self.connected, self.since) = (connected, look.at);
        }
        if connected {
            return self.alive(look);
        }
        let away = look.at - self.since;
        match look.stage {
            None if first => until(away, TO_OPEN, "no connection"),
            Some(ConnectionStage::Resuming) => until(away, TO_LOG_IN, "the session was not taken up again"),
            Some(_) if first => until(away, TO_LOG_IN, "not logged in in time"),
            _ => until(away, TO_COME_BACK, "the connection was lost"),
        }
    }

    fn alive(&mut self, look: Look) -> Verdict {
        if look.latency.is_some() && look.latency != self.latency {
            let gap = look.at - self.answered.map_or(self.since, |answered| answered.max(self.since));
            self.interval = self.interval.max(Some(gap));
            self.answered = Some(look.at);
        }
        self.latency = look.latency;
        let sign = [Some(self.since), self.answered, look.event].into_iter().flatten().max().unwrap_or(self.since);
        let most = self.interval.map_or(SILENCE, |interval| interval * 3 / 2 + MARGIN);
        if look.at.saturating_duration_since(sign) > most { Verdict::Dead("Discord is silent") } else { Verdict::Connected }
    }
}

fn until(away: Duration, most: Duration, why: &'static str) -> Verdict {
    if away > most { Verdict::Dead(why) } else { Verdict::Waiting }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ConnectionStage::{Connected, Connecting, Handshake, Resuming};

    struct Seen {
        start: Instant,
        watch: Watch,
    }

    impl Seen {
        fn new() -> Self {
            let start = Instant::now();
            Self { start, watch: Watch::new(start) }
        }

        fn at(&self, ms: u64) -> Instant {
            self.start + Duration::from_millis(ms)
        }

        fn look(&mut self, ms: u64, stage: Option<ConnectionStage>) -> Verdict {
            let (at, latency, event) = (self.at(ms), self.watch.latency, None);
            self.watch.look(Look { at, stage, latency, event, asked: None })
        }

        fn heartbeat(&mut self, ms: u64) -> Verdict {
            let (at, latency) = (self.at(ms), Some(Duration::from_nanos(ms)));
            self.watch.look(Look { at, stage: Some(Connected), latency, event: None, asked: None })
        }
    }

    #[test]
    fn opening_and_logging_in_take_so_long_at_most() {
        let mut seen = Seen::new();
        assert_eq!(seen.look(4_400, None), Verdict::Waiting);
        assert_eq!(seen.look(4_600, None), Verdict::Dead("no connection"));
        let mut seen = Seen::new();
        assert_eq!(seen.look(14_000, Some(Handshake)), Verdict::Waiting);
        assert_eq!(seen.look(16_000, Some(Handshake)), Verdict::Dead("not logged in in time"));
    }

    #[test]
    fn a_lost_connection_has_a_moment_to_come_back() {
        for gone in [None, Some(Connecting), Some(Handshake)] {
            let mut seen = Seen::new();
            assert_eq!(seen.look(100, Some(Connected)), Verdict::Connected);
            assert_eq!(seen.look(60_000, gone), Verdict::Waiting);
            assert_eq!(seen.look(61_000, Some(Connected)), Verdict::Connected);
            assert_eq!(seen.look(62_000, gone), Verdict::Waiting);
            assert_eq!(seen.look(64_100, gone), Verdict::Dead("the connection was lost"));
        }
        let mut seen = Seen::new();
        assert_eq!(seen.look(100, Some(Connected)), Verdict::Connected);
        assert_eq!(seen.look(200, Some(Resuming)), Verdict::Waiting);
        assert_eq!(seen.look(15_000, Some(Resuming)), Verdict::Waiting);
        assert_eq!(seen.look(15_300, Some(Resuming)), Verdict::Dead("the session was not taken up again"));
    }

    #[test]
    fn silence_is_measured_by_the_heartbeats() {
        let mut seen = Seen::new();
        assert_eq!(seen.look(0, Some(Connected)), Verdict::Connected);
        assert_eq!(seen.look(99_000, Some(Connected)), Verdict::Connected);
        assert_eq!(seen.look(101_000, Some(Connected)), Verdict::Dead("Discord is silent"));

        let mut seen = Seen::new();
        assert_eq!(seen.look(0, Some(Connected)), Verdict::Connected);
        for beat in 1..5 {
            assert_eq!(seen.heartbeat(beat * 41_250), Verdict::Connected);
        }
        assert_eq!(seen.look(4 * 41_250 + 63_000, Some(Connected)), Verdict::Connected);
        assert_eq!(seen.look(4 * 41_250 + 64_000, Some(Connected)), Verdict::Dead("Discord is silent"));
    }

    #[test]
    fn an_event_is_a_sign_of_life_and_a_thread_that_spins_is_none() {
        let mut seen = Seen::new();
        let look = |ms: u64, event: Option<u64>, asked: Option<u64>| Look {
            at: seen.at(ms),
            stage: Some(Connected),
            latency: None,
            event: event.map(|ms| seen.at(ms)),
            asked: asked.map(|ms| seen.at(ms)),
        };
        let looks = [
            look(0, None, None),
            look(101_000, Some(100_000), None),
            look(106_000, None, Some(101_500)),
            look(107_000, None, Some(101_500)),
        ];
        let verdicts = looks.map(|look| seen.watch.look(look));
        assert_eq!(verdicts[..2], [Verdict::Connected; 2]);
        assert_eq!(verdicts[3], Verdict::Dead("it does not respond"));
    }
}
