//! Starts the platforms that are configured, keeps them running, and stops them in good order.

pub mod logging;
mod signals;
mod upkeep;

use std::sync::Arc;

use crate::assistant::Assistant;
use crate::config::Secret;
use crate::message::Locale;
use crate::platform::Platform;
use crate::platform::discord::{Discord, DiscordSettings, Token};

/// Serves on Discord until SIGINT or SIGTERM; what is under way is finished first. Without its database it does not
/// start.
pub fn run(assistant: Assistant, token: &Secret, proxy: Option<String>, locale: Locale, database: &Secret) -> anyhow::Result<()> {
    let filter = logging::filter(&std::env::var("RUST_LOG").unwrap_or_else(|_| "info".to_owned()));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (stop, shutdown) = tokio::sync::watch::channel(false);
    let serving = async {
        // before anything else can ask for what should be gone
        let mut stopping = shutdown.clone();
        let store = tokio::select! {
            opened = upkeep::open(database) => opened?,
            _ = stopping.wait_for(|stop| *stop) => return Ok(()),
        };
        let daily = tokio::spawn(upkeep::daily(store.clone()));
        let discord = Discord::new(DiscordSettings { token: Token::new(token.reveal()), proxy, fallback: locale }, store.clone());
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
