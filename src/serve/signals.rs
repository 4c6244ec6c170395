//! The signals to stop: the first asks to finish what is under way, the second not to wait for it.

use tokio::sync::watch;

/// Tells `stop` at the first SIGINT or SIGTERM, and returns at the second.
pub(super) async fn twice(stop: &watch::Sender<bool>) {
    let heard = async {
        // from now on, so that none is lost in between
        let mut signals = Signals::new()?;
        signals.next().await;
        tracing::info!("stopping; a second signal stops at once");
        stop.send_replace(true);
        signals.next().await;
        std::io::Result::Ok(())
    };
    if heard.await.is_err() {
        tracing::error!("signals cannot be heard: end the process to stop it");
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(not(unix))]
impl Signals {
    fn new() -> std::io::Result<Self> {
        Ok(Self(tokio::signal::windows::ctrl_c()?))
    }

    async fn next(&mut self) {
        let _ = self.0.recv().await;
    }
}
