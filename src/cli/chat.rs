//! `chat`: a conversation in the terminal, on the same path as any platform.

use std::sync::Arc;

use super::{LocaleFlag, Outcome};
use crate::content::Source;
use crate::platform::Platform;
use crate::platform::console::Console;

/// Flags of `chat`.
#[derive(Debug, clap::Args)]
pub(super) struct Chat {
    #[command(flatten)]
    pub(super) locale: LocaleFlag,
}

impl Chat {
    /// Talks until the input ends or Ctrl-C.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let assistant = super::assistant(source)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (_stop, shutdown) = tokio::sync::watch::channel(false);
        let result = runtime.block_on(Console { locale: self.locale.locale()? }.run(Arc::new(assistant), shutdown));
        // a thread that still waits for a line must not hold up the end
        runtime.shutdown_background();
        result?;
        Ok(Outcome::Fine)
    }
}
