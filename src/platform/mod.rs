//! A platform is one folder behind this small trait: the terminal, Discord, later others.
//!
//! It converts its own events into a [`Message`], hands that to the [`Handler`] it is given, and shows the
//! [`Reply`]. Nothing outside a platform's folder knows the platform's words.

pub mod console;
pub mod discord;

use crate::command::{Command, Complete, Suggestion};
use crate::message::{Languages, Locale, Message, Surroundings};
use crate::rendering::{Action, Reply};

/// What a platform can do; decides how a reply is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Most characters (Unicode scalar values) in one message.
    pub limit: usize,
    /// Buttons can be tapped.
    pub buttons: bool,
}

/// Answers messages and taps; the assistant, seen from a platform.
pub trait Handler: Send + Sync {
    /// The reply to what a person wrote.
    fn reply(&self, message: &Message) -> Reply;

    /// The reply to what a person wrote to nobody in particular; `None` when it is better to stay silent.
    fn overhear(&self, message: &Message) -> Option<Reply>;

    /// The reply to a tapped button; `None` when the button is of another version and means nothing any more.
    fn press(&self, action: &Action, locale: Locale, around: &Surroundings) -> Option<Reply>;

    /// The reply to a command; a question in words is answered in its own language, unless the person chose one.
    fn command(&self, command: &Command, languages: Languages, around: &Surroundings) -> Reply;

    /// What fits what somebody has typed so far in an option of a command, best first.
    fn complete(&self, what: Complete, typed: &str, locale: Locale, most: usize) -> Vec<Suggestion>;

    /// A line of the interface, such as "this button no longer works", by its id in `interface.ftl`.
    fn line(&self, id: &str, locale: Locale) -> String;

    /// A line of the interface with values filled in, by their names.
    fn filled(&self, id: &str, locale: Locale, values: &[(&str, &str)]) -> String;

    /// The municipality or region of Veilig Thuis that somebody means by a name: one, several when the name fits several,
    /// none when it fits none.
    fn region_named(&self, typed: &str) -> Vec<String>;
}

/// Tells a platform to stop; it finishes what is under way first.
pub type Shutdown = tokio::sync::watch::Receiver<bool>;

/// Why a platform could not run. It never holds a token or a message.
#[derive(Debug, thiserror::Error)]
pub enum PlatformError {
    /// The outside world said no, or could not be reached.
    #[error("{what}: {why}")]
    Connection {
        /// What was tried.
        what: &'static str,
        /// What came back, without secrets.
        why: String,
    },
    /// The terminal could not be read or written.
    #[error("the terminal could not be used: {0}")]
    Terminal(#[from] std::io::Error),
}

/// One way to reach people.
pub trait Platform {
    /// Its name in logs.
    fn name(&self) -> &'static str;

    /// What it can do.
    fn capabilities(&self) -> Capabilities;

    /// Runs until `shutdown` turns true, the input ends, or the connection cannot be kept.
    fn run(self, handler: std::sync::Arc<dyn Handler>, shutdown: Shutdown) -> impl Future<Output = Result<(), PlatformError>> + Send;
}
