//! Keeps the connection over which Discord tells what happens: opens it, watches it, and opens it again as long as the
//! program runs.
//!
//! serenity speaks with the gateway (`line`) and takes a session up again by itself where that works at once. Whatever
//! lasts longer is given up here (`watch`) and begun anew, with growing pauses.

mod line;
mod starts;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use serenity::client::Context;
use serenity::model::event::Event;
use serenity::model::gateway::GatewayIntents;
use tokio::sync::watch as signal;
use tokio::task::JoinSet;
use tokio::time::{Instant, interval, sleep, sleep_until, timeout};

use self::line::Line;
pub use self::line::Refusal;
use self::starts::Starts;
use self::watch::{Verdict, Watch};
use super::pauses::pauses;
use super::rest::{Rest, Urgency};
use super::{Token, stopped};
use crate::metrics::Metrics;

/// The longest that closing a connection may take.
const GRACE: Duration = Duration::from_secs(5);
/// How often a connection is looked at.
const LOOK: Duration = Duration::from_millis(250);
/// The first and the longest pause between two connections, before chance makes them differ.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// A connection that lasted so long was a good one: the next is tried soon.
const LASTED: Duration = Duration::from_mins(1);

/// Is told what happens, in order; it must not wait. Called on the thread of the connection.
pub type Listener = Arc<dyn Fn(Context, Event) + Send + Sync>;

/// Where to connect to, and as whom.
#[derive(Clone)]
pub struct Dial {
    /// The gateway's address, as Discord gave it.
    pub url: String,
    /// The bot's token.
    pub token: Token,
    /// What to be told of.
    pub intents: GatewayIntents,
}

/// One of the connections among which Discord divides the servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Its number, from 0.
    pub number: u32,
    /// How many there are in all processes.
    pub total: u32,
}

/// The connections of this process.
pub struct Gateway {
    keepers: JoinSet<Option<Refusal>>,
    stop: signal::Sender<bool>,
}

impl Gateway {
    /// Begins to connect.
    pub fn open(dial: &Dial, shards: &[Shard], at_once: u64, rest: &Rest, metrics: &Arc<Metrics>, listener: &Listener) -> Self {
        let (stop, stopping) = signal::channel(false);
        let mut keepers = JoinSet::new();
        let starts = Arc::new(Starts::new(at_once));
        metrics.wanted.set(shards.len() as u64);
        for shard in shards {
            let keeper = Keeper {
                dial: dial.clone(),
                shard: *shard,
                starts: Arc::clone(&starts),
                rest: rest.clone(),
                listener: Arc::clone(listener),
                metrics: Arc::clone(metrics),
                stopping: stopping.clone(),
            };
            keepers.spawn(keeper.keep());
        }
        Self { keepers, stop }
    }

    /// Returns when Discord has refused the bot for good; anything else is tried again.
    pub async fn refused(&mut self) -> Refusal {
        loop {
            match self.keepers.join_next().await {
                Some(Ok(Some(refusal))) => return refusal,
                Some(Ok(None)) => {}
                Some(Err(_)) | None => return Refusal::Ended,
            }
        }
    }

    /// Ends the sessions in good order.
    pub async fn close(mut self) {
        self.stop.send_replace(true);
        let all = async { while self.keepers.join_next().await.is_some() {} };
        // each of them has its own limit; this one is for a keeper that waits for something else
        let _ = timeout(GRACE + LOOK, all).await;
    }
}

/// Keeps one shard connected.
struct Keeper {
    dial: Dial,
    shard: Shard,
    starts: Arc<Starts>,
    rest: Rest,
    listener: Listener,
    metrics: Arc<Metrics>,
    stopping: signal::Receiver<bool>,
}

/// Counts as connected as long as it lives.
struct Counted(Arc<Metrics>);

impl Counted {
    fn new(metrics: &Arc<Metrics>) -> Self {
        metrics.connected.add();
        Self(Arc::clone(metrics))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.connected.take();
    }
}

impl Keeper {
    /// Returns when the program stops, or with the reason why no further try makes sense.
    async fn keep(mut self) -> Option<Refusal> {
        let mut stopping = self.stopping.clone();
        let mut growing = pauses(FIRST_PAUSE, LONGEST_PAUSE);
        loop {
            tokio::select! {
                () = sleep_until(self.starts.turn(self.shard.number, Instant::now())) => {}
                () = stopped(&mut stopping) => return None,
            }
            let opened = Instant::now();
            let line = Line::open(self.dial.clone(), self.shard, Arc::clone(&self.listener)).await;
            let why = match line {
                Some(line) => match self.attend(line).await {
                    Outcome::Dead(why) => why,
                    Outcome::Refused(refusal) => return Some(refusal),
                    Outcome::Stopped => return None,
                },
                None => "no thread for the connection",
            };
            if opened.elapsed() > LASTED {
                growing = pauses(FIRST_PAUSE, LONGEST_PAUSE);
            }
            let pause = growing.next().unwrap_or(LONGEST_PAUSE);
            tracing::warn!(shard = self.shard.number, why, pause_ms = pause.as_millis() as u64, "not connected to Discord; trying again");
            tokio::select! {
                () = sleep(pause) => {}
                () = stopped(&mut stopping) => return None,
            }
            tokio::select! {
                () = self.look_up() => {}
                () = stopped(&mut stopping) => return None,
            }
        }
    }

    /// Stays with a connection until it is over.
    async fn attend(&mut self, mut line: Line) -> Outcome {
        let mut watch = Watch::new(Instant::now());
        let mut counted = None;
        self.metrics.begun.add();
        let mut looks = interval(LOOK);
        looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = looks.tick() => {}
                ended = line.ended() => return ended.map_or(Outcome::Dead("the connection ended"), Outcome::Refused),
                () = stopped(&mut self.stopping) => {
                    line.close().await;
                    return Outcome::Stopped;
                }
            }
            match watch.look(line.look().await) {
                Verdict::Connected => counted = Some(counted.unwrap_or_else(|| Counted::new(&self.metrics))),
                Verdict::Waiting => counted = None,
                Verdict::Dead(why) => return Outcome::Dead(why),
            }
        }
    }

    /// Asks Discord again where the gateway is. When that fails the address of before stays: never another.
    async fn look_up(&mut self) {
        match self.rest.bot_gateway(Urgency::starting()).await {
            Ok(gateway) => {
                self.dial.url = gateway.url;
                let limit = gateway.session_start_limit;
                if limit.remaining == 0 {
                    tracing::error!(wait_ms = limit.reset_after, "Discord allows no more log-ins for now; waiting");
                    sleep(Duration::from_millis(limit.reset_after)).await;
                }
            }
            Err(error) => tracing::debug!(%error, "the gateway was not looked up again"),
        }
    }
}

/// How a connection ended.
enum Outcome {
    Dead(&'static str),
    Refused(Refusal),
    Stopped,
}
