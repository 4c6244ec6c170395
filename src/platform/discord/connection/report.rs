//! What is logged about something that was not sent: no word of it, and nobody's name.

use super::super::rest::{Code, RestError};

/// Says what came of an answer of the desk.
pub(super) fn at_the_desk(sent: Result<(), RestError>) {
    match sent {
        Ok(()) => tracing::debug!("settings or what is kept was answered"),
        Err(error) => report(error, "the answer about settings or what is kept"),
    }
}

/// Says why something was not sent, as loudly as it deserves.
pub(super) fn report(error: RestError, what: &'static str) {
    match error {
        _ if error.is_gone() && error.code() != Some(Code::UnknownInteraction) => {
            tracing::debug!(what, %error, "not sent: the channel or the message is gone or closed");
        }
        RestError::TooLate | RestError::QueueFull => tracing::warn!(what, %error, "not sent: it came too late"),
        _ if error.code() == Some(Code::UnknownInteraction) => tracing::warn!(what, "not sent: it came too late"),
        RestError::Refused { .. } | RestError::Unwritable => tracing::error!(what, %error, "not sent: Discord refused it"),
        _ => tracing::warn!(what, %error, "not sent: Discord could not take it"),
    }
}
