//! Messages and channels: posting, changing, reading, pinning.

use reqwest::Method;
use serde::Deserialize;
use serde_json::json;
use serenity::builder::{CreateMessage, EditMessage};
use serenity::model::channel::{Channel, Message, PrivateChannel};
use serenity::model::id::{ChannelId, MessageId, UserId};

use super::error::RestError;
use super::once::{OneTime, nobody};
use super::route::Route;
use super::send::{Call, Repeat};
use super::{Rest, Urgency};

const CHANNEL: &str = "/channels/{channel_id}";
const MESSAGES: &str = "/channels/{channel_id}/messages";
const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";
const PIN: &str = "/channels/{channel_id}/messages/pins/{message_id}";
const DIRECT: &str = "/users/@me/channels";

/// Most messages that Discord gives at once.
const PAGE: u8 = 100;

/// A message that was posted.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Posted {
    /// Its id.
    pub id: MessageId,
}

impl Rest {
    /// Posts a message, once; a reply when `message` has a reference. Nobody is notified, whatever `message` says.
    pub async fn create_message(
        &self,
        channel: ChannelId,
        message: CreateMessage,
        once: &OneTime,
        urgency: Urgency,
    ) -> Result<Posted, RestError> {
        let message = once.mark(message);
        let route = Route::new(Method::POST, MESSAGES, &[&channel]);
        self.read(Call::new(route, Repeat::Harmless).with(&message)?, urgency).await
    }

    /// Changes a message of the bot's own. Nobody is notified, whatever `message` says.
    pub async fn edit_message(
        &self,
        channel: ChannelId,
        id: MessageId,
        message: EditMessage,
        urgency: Urgency,
    ) -> Result<Posted, RestError> {
        let route = Route::new(Method::PATCH, MESSAGE, &[&channel, &id]);
        self.read(Call::new(route, Repeat::Harmless).with(&message.allowed_mentions(nobody()))?, urgency).await
    }

    /// One message.
    pub async fn message(&self, channel: ChannelId, id: MessageId, urgency: Urgency) -> Result<Message, RestError> {
        self.read(Call::new(Route::new(Method::GET, MESSAGE, &[&channel, &id]), Repeat::Harmless), urgency).await
    }

    /// At most `limit` (1 to 100) messages after this one, the newest first, as Discord gives them.
    pub async fn messages_after(&self, channel: ChannelId, id: MessageId, limit: u8, urgency: Urgency) -> Result<Vec<Message>, RestError> {
        let route = Route::new(Method::GET, MESSAGES, &[&channel]).asking(&format!("after={id}&limit={}", limit.clamp(1, PAGE)));
        self.read(Call::new(route, Repeat::Harmless), urgency).await
    }

    /// Pins a message; needs the permission `PIN_MESSAGES` (1 << 51).
    pub async fn pin(&self, channel: ChannelId, id: MessageId, urgency: Urgency) -> Result<(), RestError> {
        let route = Route::new(Method::PUT, PIN, &[&channel, &id]);
        self.send(Call::new(route, Repeat::Harmless), urgency).await.map(drop)
    }

    /// Takes a pin away.
    pub async fn unpin(&self, channel: ChannelId, id: MessageId, urgency: Urgency) -> Result<(), RestError> {
        let route = Route::new(Method::DELETE, PIN, &[&channel, &id]);
        self.send(Call::new(route, Repeat::Harmless), urgency).await.map(drop)
    }

    /// A channel, of a server or direct.
    pub async fn channel(&self, channel: ChannelId, urgency: Urgency) -> Result<Channel, RestError> {
        self.read(Call::new(Route::new(Method::GET, CHANNEL, &[&channel]), Repeat::Harmless), urgency).await
    }

    /// The direct channel to a person. Discord gives the same one every time.
    pub async fn direct_channel(&self, person: UserId, urgency: Urgency) -> Result<PrivateChannel, RestError> {
        let call = Call::new(Route::new(Method::POST, DIRECT, &[]), Repeat::Harmless);
        self.read(call.with(&json!({"recipient_id": person}))?, urgency).await
    }
}
