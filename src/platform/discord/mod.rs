//! On Discord people mention the assistant, reply to it or write to it directly, and tap buttons for more.
//!
//! Nothing here asks for the privileged message-content intent, notifies anybody, or writes down who asked what.
//! Known gaps, measured with serenity 0.12.5 and left to a later layer of our own: messages written while the
//! connection was down for more than about a second are not answered, and sending is not paced per channel.

mod button;
mod connection;
mod event;
mod markdown;
mod reply;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use serenity::client::{Client, ClientBuilder};
use serenity::gateway::GatewayError;
use serenity::http::{Http, HttpBuilder, HttpError};
use serenity::model::gateway::GatewayIntents;
use tokio::time::timeout;

use self::button::Seal;
use self::connection::Connection;
use super::{Capabilities, Handler, Platform, PlatformError, Shutdown};
use crate::message::Locale;

/// The longest a request at the start may take.
const PATIENCE: Duration = Duration::from_secs(15);

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
    /// proxy that keeps Discord's rate limits; serenity's own limiter is then off.
    pub proxy: Option<String>,
    /// The language when neither the words nor the person's Discord tell it.
    pub fallback: Locale,
}

/// The assistant on Discord.
#[derive(Debug)]
pub struct Discord {
    settings: DiscordSettings,
}

impl Discord {
    /// A platform with these settings; nothing is sent until it runs.
    pub fn new(settings: DiscordSettings) -> Self {
        Self { settings }
    }

    fn http(&self) -> Http {
        let builder = HttpBuilder::new(&self.settings.token.0).default_allowed_mentions(reply::nobody());
        match &self.settings.proxy {
            // serenity goes to discord.com whatever `proxy` says as long as its limiter is on.
            Some(proxy) => builder.proxy(proxy).ratelimiter_disabled(true).build(),
            None => builder.build(),
        }
    }

    /// Finds out the gateway's address and the bot's own account, and makes a client that is not connected yet.
    async fn prepare(&self, handler: Arc<dyn Handler>) -> Result<(Client, Connection), PlatformError> {
        let http = self.http();
        // serenity would go to an address of its own when this fails, and never say so.
        let gateway = within("find Discord's gateway", http.get_gateway()).await?;
        let me = within("log in to Discord", http.get_current_user()).await?;
        let connection =
            Connection::new(handler, me.id, Seal::new(&self.settings.token.0), self.settings.fallback, self.settings.proxy.is_some());
        let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
        let builder = ClientBuilder::new_with_http(http, intents).event_handler(connection.clone());
        let client = within("prepare the connection to Discord", builder.into_future()).await?;
        gateway.url.clone_into(&mut *client.ws_url.lock().await);
        Ok((client, connection))
    }
}

impl Platform for Discord {
    fn name(&self) -> &'static str {
        "discord"
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { limit: markdown::LIMIT, buttons: true }
    }

    async fn run(self, handler: Arc<dyn Handler>, mut shutdown: Shutdown) -> Result<(), PlatformError> {
        let (mut client, connection) = tokio::select! {
            prepared = self.prepare(handler) => prepared?,
            () = stopped(&mut shutdown) => return Ok(()),
        };
        let shards = Arc::clone(&client.shard_manager);
        tokio::select! {
            ended = client.start() => match ended {
                Ok(()) => Err(failure("stay connected to Discord", "the connection ended".to_owned())),
                Err(error) => Err(failure("stay connected to Discord", why(&error))),
            },
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

async fn within<T>(what: &'static str, call: impl Future<Output = serenity::Result<T>>) -> Result<T, PlatformError> {
    match timeout(PATIENCE, call).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(failure(what, why(&error))),
        Err(_) => Err(failure(what, format!("no answer within {} seconds", PATIENCE.as_secs()))),
    }
}

fn failure(what: &'static str, why: String) -> PlatformError {
    PlatformError::Connection { what, why }
}

/// What went wrong, in words that hold no token, no address and no text from outside.
fn why(error: &serenity::Error) -> String {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) if answer.status_code.as_u16() == 401 => {
            "the token was refused".to_owned()
        }
        serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) => {
            format!("answer {}", answer.status_code)
        }
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => "the token was refused".to_owned(),
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents) => "the intents were refused".to_owned(),
        serenity::Error::Http(error) => root_cause(error),
        other => other.to_string(),
    }
}

/// The deepest cause, such as "Connection refused"; the ones above it tell the address.
fn root_cause(error: &HttpError) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    let text = cause.to_string();
    if text.contains("://") { error.to_string() } else { text }
}
