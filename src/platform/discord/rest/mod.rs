//! Discord's HTTP API with its limits kept: every request waits for its turn, is tried again where that is safe, and
//! ends in time.
//!
//! serenity's own HTTP client drops the headers that say how long to wait, sleeps inside its queue, and has no
//! timeouts; with a proxy its limiter must be off. This layer uses the same HTTP library and serenity's types.
//!
//! - `schedule` decides who may send when, from what Discord's headers say (`told`): `bucket`, `global`
//! - `turn` adds a clock and lets requests wait
//! - `send` tries, and tries again
//! - `messages`, `interactions`, `account`: the calls

mod account;
mod bucket;
mod error;
mod global;
mod interactions;
mod messages;
mod metrics;
mod once;
mod route;
mod schedule;
mod send;
#[cfg(test)]
mod tests;
mod told;
mod turn;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::{Client, Url};

pub use self::account::{Application, Gateway};
pub use self::bucket::Priority;
pub use self::error::{Code, RestError, Status, Trouble};
pub use self::interactions::Tapped;
pub use self::messages::Posted;
pub use self::metrics::{Figures, Metrics};
pub use self::once::OneTime;
pub use self::send::JsonFile;

use self::schedule::Schedule;
use self::turn::Turns;
use super::Token;

/// Where Discord is.
const DISCORD: &str = "https://discord.com";

/// How many requests a second Discord lets a bot send in all.
pub const PER_SECOND: u32 = 50;

/// Discord asks every bot to name its page and version.
const USER_AGENT: &str = concat!("DiscordBot (https://github.com/meldwijzer/meldwijzer, ", env!("CARGO_PKG_VERSION"), ")");

/// Most requests that wait in one queue, and in all of them.
const IN_ONE_QUEUE: usize = 1_000;
const IN_ALL_QUEUES: usize = 20_000;

/// How long one try may take.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// Until there is a connection.
    pub connect: Duration,
    /// Until the first of the answer.
    pub headers: Duration,
    /// Until the end of the answer.
    pub whole: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), headers: Duration::from_secs(10), whole: Duration::from_secs(15) }
    }
}

/// Where to send, and how fast.
#[derive(Clone, Debug)]
pub struct RestSettings {
    /// The address of a proxy (`http://host:port`); requests go to `<base>/api/v10/…`. `None`: Discord itself.
    pub base: Option<String>,
    /// Requests a second in all; `None`: as many as Discord, or the proxy, lets through.
    pub per_second: Option<u32>,
    /// How long one try may take.
    pub timeouts: Timeouts,
}

impl RestSettings {
    /// Discord itself, or a proxy that keeps the limit of all requests together for everybody behind it.
    pub fn new(proxy: Option<String>) -> Self {
        let per_second = if proxy.is_some() { None } else { Some(PER_SECOND) };
        Self { base: proxy, per_second, timeouts: Timeouts::default() }
    }
}

/// How urgent a request is, and when it is given up.
#[derive(Clone, Copy, Debug)]
pub struct Urgency {
    /// What goes first.
    pub priority: Priority,
    /// How long it may take in all, waiting for its turn included.
    pub patience: Duration,
    /// How long it is tried again after Discord or the connection stumbled for the first time.
    pub insist: Duration,
}

impl Urgency {
    /// An answer: worth sending for ten minutes when the channel is full.
    pub const fn answer(priority: Priority) -> Self {
        Self { priority, patience: Duration::from_mins(10), insist: Duration::from_mins(1) }
    }

    /// The first answer to an interaction: Discord takes it for three seconds.
    pub const fn first_answer(priority: Priority) -> Self {
        let patience = Duration::from_millis(2_800);
        Self { priority, patience, insist: patience }
    }

    /// What nobody waits for.
    pub const fn background() -> Self {
        Self { priority: Priority::Background, patience: Duration::from_mins(10), insist: Duration::from_mins(2) }
    }

    /// A look-up at the start: whoever starts the assistant is told soon that it cannot.
    pub const fn starting() -> Self {
        Self { priority: Priority::Answer, patience: Duration::from_secs(15), insist: Duration::from_secs(2) }
    }
}

/// Discord's HTTP API. A clone is the same one: all of them share the queues.
#[derive(Clone)]
pub struct Rest(Arc<Inner>);

struct Inner {
    client: Client,
    base: String,
    authorization: HeaderValue,
    timeouts: Timeouts,
    turns: Turns,
    metrics: Metrics,
}

impl Rest {
    /// For a bot's token; nothing is sent yet. Needs a tokio runtime.
    pub fn new(token: &Token, settings: &RestSettings) -> Result<Self, RestError> {
        let base = settings.base.as_deref().unwrap_or(DISCORD).trim_end_matches('/');
        let address = Url::parse(base).map_err(|_| RestError::BadAddress("a URL without a base"))?;
        if !matches!(address.scheme(), "http" | "https") {
            return Err(RestError::BadAddress("neither http nor https"));
        }
        let mut authorization = HeaderValue::from_str(&format!("Bot {}", token.0)).map_err(|_| RestError::TokenRefused)?;
        authorization.set_sensitive(true);
        Ok(Self(Arc::new(Inner {
            client: send::client(settings.timeouts)?,
            base: base.to_owned(),
            authorization,
            timeouts: settings.timeouts,
            turns: Turns::new(Schedule::new(settings.per_second, IN_ONE_QUEUE, IN_ALL_QUEUES)),
            metrics: Metrics::default(),
        })))
    }

    /// What was sent so far, in figures.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// How many requests wait for their turn.
    pub fn waiting(&self) -> usize {
        self.0.turns.waiting()
    }

    /// Returns when Discord has refused the token; nothing is sent any more then.
    pub async fn refused(&self) {
        self.0.turns.refused().await;
    }
}
