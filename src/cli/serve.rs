//! `serve`: connects to the platforms that are configured; without a command and a token, a conversation instead.

use std::ops::Range;

use super::{LocaleFlag, Outcome, chat, report};
use crate::config;
use crate::content::Source;
use crate::platform::discord::Shards;
use crate::serve::{self, Setup};

/// Flags of `serve`.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Serve {
    #[command(flatten)]
    pub(super) locale: LocaleFlag,
    /// How many shards there are, in all processes together (else as many as Discord advises, all here)
    #[arg(long, value_name = "TOTAL", requires = "shard_range", value_parser = clap::value_parser!(u32).range(1..))]
    shards: Option<u32>,
    /// The shards of this process: FROM up to, but not including, TO (0..2 is shard 0 and 1)
    #[arg(long, value_name = "FROM..TO", requires = "shards", value_parser = range)]
    shard_range: Option<Range<u32>>,
}

fn range(text: &str) -> Result<Range<u32>, String> {
    let ends = text.split_once("..").and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    match ends {
        Some((from, to)) if from < to => Ok(from..to),
        _ => Err("write two numbers, the first lower, such as 0..2".to_owned()),
    }
}

impl Serve {
    fn shards(&self) -> anyhow::Result<Option<Shards>> {
        let (Some(total), Some(range)) = (self.shards, self.shard_range.clone()) else { return Ok(None) };
        anyhow::ensure!(range.end <= total, "--shard-range {}..{} does not lie within --shards {total}", range.start, range.end);
        Ok(Some(Shards { range, total }))
    }

    /// Serves until SIGINT or SIGTERM.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let Some(token) = config::discord_token()? else {
            anyhow::bail!("no platform is configured: set DISCORD_TOKEN or DISCORD_TOKEN_FILE (README, section \"Run it\")");
        };
        let assistant = super::assistant(source)?;
        let locale = self.locale.locale()?;
        let (proxy, database, listen) = (config::discord_proxy(), config::database_url()?, config::listen()?);
        let (shards, message_content) = (self.shards()?, config::message_content());
        serve::run(assistant, Setup { token, proxy, message_content, locale, database, listen, shards })?;
        Ok(Outcome::Fine)
    }
}

/// `meldwijzer` without a command: `serve` with a token, else one line about Discord and `chat`.
pub(super) fn or_chat(source: &Source) -> anyhow::Result<Outcome> {
    let locale = LocaleFlag::default();
    if config::discord_token()?.is_some() {
        return Serve { locale, ..Serve::default() }.run(source);
    }
    let assistant = super::assistant(source)?;
    report(&crate::platform::Handler::line(&assistant, "chat-discord-hint", locale.locale()?));
    chat::Chat { locale }.run(source)
}
