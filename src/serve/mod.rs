//! Starts the platforms that are configured, keeps them running, and stops them in good order.

mod health;
pub mod logging;
mod page;
mod signals;
mod upkeep;

use std::net::SocketAddr;
use std::sync::Arc;

use self::health::Health;

use crate::assistant::Assistant;
use crate::config::Secret;
use crate::message::Locale;
use crate::metrics::Metrics;
use crate::platform::Platform;
use crate::platform::discord::{Discord, DiscordSettings, Shards, Token};

/// What `serve` is told.
#[derive(Debug)]
pub struct Setup {
    /// The bot's token.
    pub token: Secret,
    /// A Discord proxy.
    pub proxy: Option<String>,
    /// Ask for the message-content intent.
    pub message_content: bool,
    /// The language where nothing else tells.
    pub locale: Locale,
    /// Where the data are.
    pub database: Secret,
    /// Where to tell how it is doing.
    pub listen: Option<SocketAddr>,
    /// The shards of this process, when several share the work.
    pub shards: Option<Shards>,
}

/// Serves on Discord until SIGINT or SIGTERM; what is under way is finished first. Without its database it does not
/// start.
pub fn run(assistant: Assistant, setup: Setup) -> anyhow::Result<()> {
    let Setup { token, proxy, message_content, locale, database, listen, shards } = setup;
    let filter = logging::filter(&std::env::var("RUST_LOG").unwrap_or_else(|_| "info".to_owned()));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (stop, shutdown) = tokio::sync::watch::channel(false);
    let serving = async {
        let metrics = Arc::new(Metrics::default());
        let health = Arc::new(Health::new(Arc::clone(&metrics), shutdown.clone()));
        if let Some(address) = listen {
            tokio::spawn(health::serve(health::listen(address).await?, Arc::clone(&health)));
        }
        // before anything else can ask for what should be gone
        let mut stopping = shutdown.clone();
        let store = tokio::select! {
            opened = upkeep::open(&database) => opened?,
            _ = stopping.wait_for(|stop| *stop) => return Ok(()),
        };
        let _ = health.store.set(store.clone());
        let daily = tokio::spawn(upkeep::daily(store.clone()));
        let discord =
            Discord::new(DiscordSettings { token: Token::new(token.reveal()), proxy, fallback: locale, message_content }, store.clone());
        let discord = discord.watched(metrics).on_shards(shards);
        tracing::info!(platform = discord.name(), "connecting");
        let ended = discord.run(Arc::new(assistant), shutdown).await;
        daily.abort();
        store.close().await;
        Ok(ended?)
    };
    let ended = runtime.block_on(async {
        tokio::select! {
            ended = serving => ended,
            () = signals::twice(&stop) => Err(anyhow::anyhow!("stopped at once by a second signal; answers under way were not finished")),
        }
    });
    // what did not end in time ends with the program
    runtime.shutdown_background();
    ended
}
