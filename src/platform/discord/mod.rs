//! On Discord people mention the assistant, reply to it, write to it directly or choose one of its commands, and tap
//! buttons for more.
//!
//! Nothing here notifies anybody or writes down who asked what. The privileged message-content intent is asked for only
//! when that was set, for channels in which the assistant answers without being mentioned.
//! serenity keeps the connection over which events come in; everything that is sent goes through [`rest`], which keeps
//! Discord's limits. Known gap, measured with serenity 0.12.5: messages written while the connection was down for more
//! than about a second are not answered.

mod button;
mod commands;
mod connection;
mod event;
mod known;
mod markdown;
mod memory;
mod reply;
pub mod rest;
mod returned;
mod settings;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serenity::client::{Client, ClientBuilder};
use serenity::gateway::GatewayError;
use serenity::http::HttpBuilder;
use serenity::model::gateway::GatewayIntents;
use tokio::time::timeout;

use self::button::Seal;
use self::connection::Connection;
use self::known::Known;
use self::rest::{Rest, RestError, RestSettings, Urgency};
use self::settings::{Desk, Hearing};
use super::{Capabilities, Handler, Platform, PlatformError, Shutdown};
use crate::message::Locale;
use crate::store::Store;

/// No address: whatever serenity itself were to request over HTTP fails at once and goes nowhere.
const NOWHERE: &str = "nowhere";

/// The longest that work under way, and then closing the connection, may take at the end.
const GRACE: Duration = Duration::from_secs(5);

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
}

impl Discord {
    /// A platform with these settings, and what outlives a restart; nothing is sent until it runs.
    pub fn new(settings: DiscordSettings, store: Store) -> Self {
        Self { settings, store }
    }

    /// Finds out the gateway's address and the bot's own account, and makes a client that is not connected yet.
    async fn prepare(&self, handler: Arc<dyn Handler>, hearing: Hearing) -> Result<(Client, Connection, Rest), PlatformError> {
        let failed = |what| move |error: RestError| failure(what, error.to_string());
        let rest =
            Rest::new(&self.settings.token, &RestSettings::new(self.settings.proxy.clone())).map_err(failed("use Discord's address"))?;
        let gateway = rest.gateway(Urgency::starting()).await.map_err(failed("find Discord's gateway"))?;
        let me = rest.current_user(Urgency::starting()).await.map_err(failed("log in to Discord"))?;
        let seal = Seal::new(&self.settings.token.0);
        let desk = Desk {
            handler,
            known: Known::new(self.store.clone()),
            store: self.store.clone(),
            rest: rest.clone(),
            seal,
            fallback: self.settings.fallback,
            hearing,
        };
        let connection = Connection::new(desk, me.id);
        let mut intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
        intents.set(GatewayIntents::MESSAGE_CONTENT, hearing == Hearing::On);
        let http = HttpBuilder::new(&self.settings.token.0).proxy(NOWHERE).ratelimiter_disabled(true).build();
        let builder = ClientBuilder::new_with_http(http, intents).event_handler(connection.clone());
        let client = builder.await.map_err(|error| failure("prepare the connection to Discord", why(&error)))?;
        // serenity looks for the gateway once more, in vain, and would then go to an address of its own.
        gateway.url.clone_into(&mut *client.ws_url.lock().await);
        Ok((client, connection, rest))
    }
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
        let (mut client, connection, rest) = tokio::select! {
            prepared = self.prepare(handler, hearing) => prepared?,
            () = stopped(&mut shutdown) => return Ok(()),
        };
        let shards = Arc::clone(&client.shard_manager);
        tokio::select! {
            ended = client.start() => match ended {
                Ok(()) => Err(failure("stay connected to Discord", "the connection ended".to_owned()).into()),
                Err(serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents)) => Err(Ended::IntentsRefused),
                Err(error) => Err(failure("stay connected to Discord", why(&error)).into()),
            },
            () = rest.refused() => {
                shards.shutdown_all().await;
                Err(failure("stay connected to Discord", RestError::TokenRefused.to_string()).into())
            }
            () = stopped(&mut shutdown) => {
                if timeout(GRACE, connection.finish()).await.is_err() {
                    tracing::warn!("stopping before every answer was sent");
                }
                if timeout(GRACE, shards.shutdown_all()).await.is_err() {
                    tracing::warn!("Discord did not confirm the end of the connection");
                }
                Ok(())
            }
        }
    }
}

/// Waits until the program stops. When nobody can tell any more, that is a stop too.
async fn stopped(shutdown: &mut Shutdown) {
    let _ = shutdown.wait_for(|stop| *stop).await;
}

fn failure(what: &'static str, why: String) -> PlatformError {
    PlatformError::Connection { what, why }
}

/// What went wrong with the connection, in words that hold no token, no address and no text from outside.
fn why(error: &serenity::Error) -> String {
    match error {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => "the token was refused",
        serenity::Error::Gateway(_) => "the gateway cannot be used",
        _ => "the connection failed",
    }
    .to_owned()
}
