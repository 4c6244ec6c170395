//! Starts the platforms that are configured, keeps them running, and stops them in good order.

pub mod logging;

use std::sync::Arc;

use crate::assistant::Assistant;
use crate::config::Secret;
use crate::message::Locale;
use crate::platform::Platform;
use crate::platform::discord::{Discord, DiscordSettings, Token};

/// Serves on Discord until SIGINT or SIGTERM; what is under way is finished first.
pub fn run(assistant: Assistant, token: &Secret, proxy: Option<String>, locale: Locale) -> anyhow::Result<()> {
    let filter = logging::filter(&std::env::var("RUST_LOG").unwrap_or_else(|_| "info".to_owned()));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let (stop, shutdown) = tokio::sync::watch::channel(false);
        tokio::spawn(async move {
            if stop_signal().await.is_ok() {
                tracing::info!("stopping");
                stop.send_replace(true);
            }
        });
        let discord = Discord::new(DiscordSettings { token: Token::new(token.reveal()), proxy, fallback: locale });
        tracing::info!(platform = discord.name(), "connecting");
        discord.run(Arc::new(assistant), shutdown).await
    })?;
    Ok(())
}

/// Waits for SIGINT or, where there is one, SIGTERM.
async fn stop_signal() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
