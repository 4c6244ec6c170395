//! What every message that is sent carries, so that it is posted once and notifies nobody.

use serenity::builder::{CreateAllowedMentions, CreateMessage};
use serenity::model::channel::Nonce;
use serenity::model::id::MessageId;

/// What makes a message one and the same, however often it is sent: Discord posts one of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneTime(String);

impl OneTime {
    /// A part of the answer to a message, by its number.
    pub fn answer(asked: MessageId, part: u16) -> Self {
        // At most 20 digits, a dash and 5 digits would be one too many for Discord's 25: parts stay below 1,000.
        Self(format!("{asked}-{}", part % 1_000))
    }

    /// A message for an occasion that has an id of Discord's, such as being invited to a server.
    pub fn occasion(id: u64, letter: char) -> Self {
        Self(format!("{letter}{id}"))
    }

    /// The message with what makes it the same one when it is sent again. Nobody is notified, whatever it says.
    pub fn mark(&self, message: CreateMessage) -> CreateMessage {
        message.nonce(Nonce::String(self.0.clone())).enforce_nonce(true).allowed_mentions(nobody())
    }
}

/// Nobody gets a notification: no person, no role, not even the asker who is replied to.
pub fn nobody() -> CreateAllowedMentions {
    CreateAllowedMentions::new().replied_user(false)
}

#[cfg(test)]
mod tests {
    use serenity::model::id::MessageId;

    use super::*;

    #[test]
    fn a_nonce_fits_in_what_discord_takes() {
        for once in [OneTime::answer(MessageId::new(u64::MAX - 1), u16::MAX), OneTime::occasion(u64::MAX, 's')] {
            assert!((1..=25).contains(&once.0.len()), "{once:?}");
        }
        assert_eq!(OneTime::answer(MessageId::new(31), 2).0, "31-2");
    }
}
