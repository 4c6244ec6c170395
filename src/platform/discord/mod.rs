//! On Discord people mention the assistant, reply to it, write to it directly or choose one of its commands, and tap
//! buttons for more.
//!
//! Nothing here notifies anybody or writes down who asked what. The privileged message-content intent is asked for only
//! when that was set, for channels in which the assistant answers without being mentioned.
//!
//! serenity speaks with the gateway over which events come in, and `gateway` sees to it that it does; `missed` reads
//! what was written when it did not. Everything that is sent goes through [`rest`], which keeps Discord's limits.

mod button;
mod commands;
mod connection;
mod event;
mod gateway;
mod heard;
mod known;
mod markdown;
mod memory;
mod missed;
mod pace;
mod pauses;
mod reply;
pub mod rest;
mod returned;
mod seen;
mod settings;
#[cfg(test)]
mod tests;
mod welcome;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use serenity::model::gateway::GatewayIntents;
use tokio::task::JoinSet;
use tokio::time::{interval, timeout};

use self::button::Seal;
use self::connection::Connection;
use self::gateway::{Dial, Gateway, Refusal, Shard};
use self::known::Known;
use self::missed::Missed;
use self::rest::{Rest, RestError, RestSettings, Urgency};
use self::seen::Seen;
use self::settings::{Desk, Hearing};
use super::{Capabilities, Handler, Platform, PlatformError, Shutdown};
use crate::message::Locale;
use crate::metrics::{Metrics, Requests};
use crate::store::Store;

/// The longest that work under way, may take at the end.
const GRACE: Duration = Duration::from_secs(5);
/// How often it is written down what was seen.
const WRITE: Duration = Duration::from_secs(3);
/// How many channels are read at once after something was missed.
const READERS: usize = 4;

/// The secret that Discord gave the bot. It cannot be printed.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Takes the token as it stands in a setting or a file; white space around it does not matter.
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What is needed to be on Discord.
#[derive(Clone, Debug)]
pub struct DiscordSettings {
    /// The bot's token.
    pub token: Token,
    /// Address (`http://host:port`) to send Discord's HTTP requests to instead of `https://discord.com`, for a
    /// proxy that keeps Discord's limit of requests a second; what it says about limits is kept all the same.
    pub proxy: Option<String>,
    /// The language when neither the words nor the person's Discord tell it.
    pub fallback: Locale,
    /// Ask for the privileged intent with which channels can be opened: answers there need no mention.
    pub message_content: bool,
}

/// The assistant on Discord.
#[derive(Debug)]
pub struct Discord {
    settings: DiscordSettings,
    store: Store,
    metrics: Arc<Metrics>,
    shards: Option<Shards>,
}

/// The part of Discord's servers that this process takes, when several share the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shards {
    /// The shards of this process. The one with shard 0 gets direct messages and registers the commands.
    pub range: Range<u32>,
    /// The shards of all processes together.
    pub total: u32,
}

impl Discord {
    /// A platform with these settings, and what outlives a restart; nothing is sent until it runs.
    pub fn new(settings: DiscordSettings, store: Store) -> Self {
        Self { settings, store, metrics: Arc::default(), shards: None }
    }

    /// Takes only these shards; otherwise as many as Discord advises.
    #[must_use]
    pub fn on_shards(self, shards: Option<Shards>) -> Self {
        Self { shards, ..self }
    }

    /// Lets somebody watch how it is doing.
    #[must_use]
    pub fn watched(self, metrics: Arc<Metrics>) -> Self {
        Self { metrics, ..self }
    }

    /// Finds out where the gateway is and who the bot is, and what was seen before; nothing is connected yet.
    async fn prepare(&self, handler: Arc<dyn Handler>, hearing: Hearing) -> Result<Prepared, PlatformError> {
        let failed = |what| move |error: RestError| failure(what, error.to_string());
        let rest =
            Rest::new(&self.settings.token, &RestSettings::new(self.settings.proxy.clone())).map_err(failed("use Discord's address"))?;
        let watched = rest.clone();
        self.metrics.requests_from(move || requests(&watched));
        let gateway = rest.bot_gateway(Urgency::starting()).await.map_err(failed("find Discord's gateway"))?;
        let me = rest.current_user(Urgency::starting()).await.map_err(failed("log in to Discord"))?;
        let (seen, been) = Seen::load(&self.store, Arc::clone(&self.metrics))
            .await
            .map_err(|error| failure("find out where it was", error.to_string()))?;
        let missed = Missed::new(me.id, seen.clone(), rest.clone(), been);
        let desk = Desk {
            handler,
            known: Known::new(self.store.clone()),
            seen: seen.clone(),
            store: self.store.clone(),
            rest: rest.clone(),
            seal: Seal::new(&self.settings.token.0),
            fallback: self.settings.fallback,
            hearing,
        };
        let connection = Connection::new(desk, me.id, seen.clone(), missed, Arc::clone(&self.metrics));
        let mut intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
        intents.set(GatewayIntents::MESSAGE_CONTENT, hearing == Hearing::On);
        let dial = Dial { url: gateway.url, token: self.settings.token.clone(), intents };
        let limit = gateway.session_start_limit;
        if limit.remaining == 0 {
            // one more log-in than allowed would make Discord replace the token
            let why = format!("Discord allows no more log-ins for {} minutes", limit.reset_after / 60_000 + 1);
            return Err(failure("log in to Discord", why));
        }
        let advised = gateway.shards.max(1);
        let Shards { range, total } = self.shards.clone().unwrap_or(Shards { range: 0..advised, total: advised });
        let shards: Vec<Shard> = range.map(|number| Shard { number, total }).collect();
        Ok(Prepared { dial, shards, at_once: limit.max_concurrency, connection, rest, seen })
    }
}

/// What is needed to connect.
struct Prepared {
    dial: Dial,
    shards: Vec<Shard>,
    at_once: u64,
    connection: Connection,
    rest: Rest,
    seen: Seen,
}

impl Platform for Discord {
    fn name(&self) -> &'static str {
        "discord"
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { limit: markdown::LIMIT, buttons: true }
    }

    async fn run(self, handler: Arc<dyn Handler>, shutdown: Shutdown) -> Result<(), PlatformError> {
        if !self.settings.message_content {
            return self.connect(handler, shutdown, Hearing::Off).await.map_err(Ended::into);
        }
        match self.connect(Arc::clone(&handler), shutdown.clone(), Hearing::On).await {
            Err(Ended::IntentsRefused) => {
                tracing::warn!(
                    "Discord refused the message-content intent (developer portal, page Bot): connecting without it; \
                     no channel can be answered without a mention"
                );
                self.connect(handler, shutdown, Hearing::Refused).await.map_err(Ended::into)
            }
            ended => ended.map_err(Ended::into),
        }
    }
}

/// Why a connection ended before the assistant was stopped.
enum Ended {
    /// Discord does not give what was asked for; less may do.
    IntentsRefused,
    /// Anything else.
    Failed(PlatformError),
}

impl From<PlatformError> for Ended {
    fn from(error: PlatformError) -> Self {
        Self::Failed(error)
    }
}

impl From<Ended> for PlatformError {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::IntentsRefused => failure("stay connected to Discord", "the intents were refused".to_owned()),
            Ended::Failed(error) => error,
        }
    }
}

impl Discord {
    /// Stays connected until the assistant is stopped.
    async fn connect(&self, handler: Arc<dyn Handler>, mut shutdown: Shutdown, hearing: Hearing) -> Result<(), Ended> {
        let metrics = Arc::clone(&self.metrics);
        let Prepared { dial, shards, at_once, connection, rest, seen } = tokio::select! {
            prepared = self.prepare(handler, hearing) => prepared?,
            () = stopped(&mut shutdown) => return Ok(()),
        };
        let mut beside = JoinSet::new();
        for _ in 0..READERS {
            beside.spawn(connection.clone().catch_up());
        }
        let mut gateway = Gateway::open(&dial, &shards, at_once, &rest, &metrics, &connection.listener());
        beside.spawn(write_down(seen.clone(), Arc::clone(&metrics)));
        let refusal = tokio::select! {
            refusal = gateway.refused() => Some(refusal),
            () = rest.refused() => Some(Refusal::Token),
            () = stopped(&mut shutdown) => None,
        };
        if refusal.is_none() && timeout(GRACE, connection.finish()).await.is_err() {
            tracing::warn!("stopping before every answer was sent");
        }
        beside.shutdown().await;
        if let Err(error) = seen.write(metrics.connected.get() > 0).await {
            tracing::warn!(%error, "it is not written down what was seen last");
        }
        gateway.close().await;
        match refusal {
            None => Ok(()),
            Some(Refusal::Intents) => Err(Ended::IntentsRefused),
            Some(refusal) => Err(failure("stay connected to Discord", refusal.to_string()).into()),
        }
    }
}

/// Writes down every few seconds what was seen.
async fn write_down(seen: Seen, metrics: Arc<Metrics>) {
    let mut moments = interval(WRITE);
    let mut failing = false;
    loop {
        moments.tick().await;
        let written = seen.write(metrics.connected.get() > 0).await;
        if let Err(error) = &written
            && !failing
        {
            tracing::warn!(%error, "it is not written down what was seen last; trying again");
        }
        failing = written.is_err();
    }
}

/// The figures about requests.
fn requests(rest: &Rest) -> Requests {
    let figures = rest.metrics().figures();
    Requests {
        sent: figures.sent,
        retried: figures.retried,
        rate_limited: figures.rate_limited,
        given_up: figures.given_up,
        waiting: rest.waiting() as u64,
        waits: figures.waits,
        latency: figures.latency,
    }
}

/// Waits until the program stops. When nobody can tell any more, that is a stop too.
async fn stopped(shutdown: &mut Shutdown) {
    let _ = shutdown.wait_for(|stop| *stop).await;
}

fn failure(what: &'static str, why: String) -> PlatformError {
    PlatformError::Connection { what, why }
}
