//! `serve`: connects to the platforms that are configured; without a command and a token, a conversation instead.

use super::{LocaleFlag, Outcome, chat, report};
use crate::config;
use crate::content::Source;
use crate::serve;

/// Flags of `serve`.
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    #[command(flatten)]
    pub(super) locale: LocaleFlag,
}

impl Serve {
    /// Serves until SIGINT or SIGTERM.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let Some(token) = config::discord_token()? else {
            anyhow::bail!("no platform is configured: set DISCORD_TOKEN or DISCORD_TOKEN_FILE (README, section \"Run it\")");
        };
        let assistant = super::assistant(source)?;
        let locale = self.locale.locale()?;
        serve::run(assistant, &token, config::discord_proxy(), config::message_content(), locale, &config::database_url()?)?;
        Ok(Outcome::Fine)
    }
}

/// `meldwijzer` without a command: `serve` with a token, else one line about Discord and `chat`.
pub(super) fn or_chat(source: &Source) -> anyhow::Result<Outcome> {
    let locale = LocaleFlag::default();
    if config::discord_token()?.is_some() {
        return Serve { locale }.run(source);
    }
    let assistant = super::assistant(source)?;
    report(&crate::platform::Handler::line(&assistant, "chat-discord-hint", locale.locale()?));
    chat::Chat { locale }.run(source)
}
