//! Why a request to Discord came to nothing, without any token, address or text from outside.

use std::fmt;

use serde_json::Value;

/// Discord's own codes for refusals that we act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// 10003: the channel is gone.
    UnknownChannel,
    /// 10004: the server is gone.
    UnknownServer,
    /// 10008: the message is gone.
    UnknownMessage,
    /// 10015: the interaction's fifteen minutes are over.
    UnknownWebhook,
    /// 10062: the interaction's three seconds are over.
    UnknownInteraction,
    /// 30003: no more messages can be pinned in this channel.
    PinsFull,
    /// 40060: the interaction was answered before.
    AlreadyAnswered,
    /// 50001: the channel cannot be seen.
    MissingAccess,
    /// 50007: this person takes no direct messages.
    ClosedToMessages,
    /// 50013: a permission is missing.
    MissingPermissions,
    /// 50027: the interaction's token is not valid any more.
    InvalidWebhookToken,
    /// 50035 about the message that is replied to: it is gone.
    UnknownReference,
    /// 50083: the thread is closed.
    ThreadArchived,
    /// Any other; 0 where Discord gave none.
    Other(u32),
}

impl Code {
    /// The code in the body of a refusal.
    pub(super) fn read(body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let about_reference = body.get("errors").is_some_and(|errors| errors.get("message_reference").is_some());
        let number = body.get("code").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
        match number.unwrap_or_default() {
            10_003 => Self::UnknownChannel,
            10_004 => Self::UnknownServer,
            10_008 => Self::UnknownMessage,
            10_015 => Self::UnknownWebhook,
            10_062 => Self::UnknownInteraction,
            30_003 => Self::PinsFull,
            40_060 => Self::AlreadyAnswered,
            50_001 => Self::MissingAccess,
            50_007 => Self::ClosedToMessages,
            50_013 => Self::MissingPermissions,
            50_027 => Self::InvalidWebhookToken,
            50_035 if about_reference => Self::UnknownReference,
            50_083 => Self::ThreadArchived,
            other => Self::Other(other),
        }
    }

    /// Discord's number.
    pub fn number(self) -> u32 {
        match self {
            Self::UnknownChannel => 10_003,
            Self::UnknownServer => 10_004,
            Self::UnknownMessage => 10_008,
            Self::UnknownWebhook => 10_015,
            Self::UnknownInteraction => 10_062,
            Self::PinsFull => 30_003,
            Self::AlreadyAnswered => 40_060,
            Self::MissingAccess => 50_001,
            Self::ClosedToMessages => 50_007,
            Self::MissingPermissions => 50_013,
            Self::InvalidWebhookToken => 50_027,
            Self::UnknownReference => 50_035,
            Self::ThreadArchived => 50_083,
            Self::Other(number) => number,
        }
    }
}

/// An HTTP status, shown with its standard words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Status(pub u16);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match reqwest::StatusCode::from_u16(self.0).ok().and_then(|status| status.canonical_reason()) {
            Some(words) => write!(f, "{} {words}", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What went wrong on the way, in fixed words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Discord itself stumbled.
    #[error("answer {0}")]
    Answer(Status),
    /// No connection came about; nothing was sent.
    #[error("no connection: {0}")]
    Unreachable(&'static str),
    /// The connection broke after something was sent.
    #[error("the connection was cut")]
    Cut,
    /// No answer came in time.
    #[error("no answer in time")]
    Silence,
}

/// Why a request came to nothing. It holds no token, no address and no text from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestError {
    /// Discord will not do this.
    #[error("answer {status}, code {}", code.number())]
    Refused {
        /// The HTTP status.
        status: Status,
        /// Discord's own code.
        code: Code,
    },
    /// The bot's token is not valid. Nothing is sent any more.
    #[error("the token was refused")]
    TokenRefused,
    /// It was tried until the time for it was over; it did not happen, or may be sent again safely.
    #[error("given up: {0}")]
    GivenUp(Trouble),
    /// It may have happened or not, and sending it again could do it twice.
    #[error("not sent again: {0}")]
    Unsure(Trouble),
    /// Its turn did not come in time.
    #[error("its turn did not come in time")]
    TooLate,
    /// Too much is waiting already, or something more urgent took its place.
    #[error("too much is waiting")]
    QueueFull,
    /// It was done, but the answer is not what Discord describes.
    #[error("an answer that cannot be read")]
    Unreadable,
    /// The request cannot be written; a mistake of ours.
    #[error("a request that cannot be written")]
    Unwritable,
    /// The address of the proxy cannot be used.
    #[error("the address is of no use: {0}")]
    BadAddress(&'static str),
}

impl RestError {
    /// What was meant is gone or closed to the bot: nothing is wrong.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Refused { status: Status(403 | 404), .. } | Self::Refused { code: Code::UnknownReference, .. })
    }

    /// Discord's code, when it refused.
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Code, RestError, Status, Trouble};

    #[test]
    fn codes_keep_their_numbers() {
        for number in [10_003, 10_004, 10_008, 10_015, 10_062, 30_003, 40_060, 50_001, 50_007, 50_013, 50_027, 50_035, 50_083, 0] {
            let body = json!({"code": number, "message": "x"}).to_string();
            assert_eq!(Code::read(body.as_bytes()).number(), number);
        }
        assert_eq!(Code::read(b"<html>"), Code::Other(0));
        let deleted = json!({"code": 50_035, "errors": {"message_reference": {"_errors": []}}}).to_string();
        assert_eq!(Code::read(deleted.as_bytes()), Code::UnknownReference);
    }

    #[test]
    fn errors_say_what_happened() {
        let refused = RestError::Refused { status: Status(403), code: Code::MissingAccess };
        assert_eq!(refused.to_string(), "answer 403 Forbidden, code 50001");
        assert!(refused.is_gone());
        assert_eq!(RestError::GivenUp(Trouble::Answer(Status(500))).to_string(), "given up: answer 500 Internal Server Error");
    }
}
