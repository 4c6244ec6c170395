//! Messages that were edited: one that mentions the assistant only now is answered, and none is answered twice.

use std::collections::{HashSet, VecDeque};

use serenity::model::Timestamp;
use serenity::model::channel::Message as Post;
use serenity::model::event::MessageUpdateEvent;
use serenity::model::id::{MessageId, UserId};

/// Messages that are remembered as answered; more than come within [`LATEST_EDIT`].
const REMEMBERED: usize = 16_384;

/// How old, in seconds, a message or its edit may be: who waited longer has gone on.
const LATEST_EDIT: i64 = 10 * 60;

/// How many messages after an edited one are searched for an answer to it.
pub const LATER: u8 = 100;

/// The last messages that were taken up to be answered.
#[derive(Debug, Default)]
pub struct Heard {
    ids: HashSet<MessageId>,
    order: VecDeque<MessageId>,
}

impl Heard {
    /// Takes a message up; false when it was taken up before.
    pub fn take_up(&mut self, id: MessageId) -> bool {
        if !self.ids.insert(id) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}

/// The message as it is after an edit, when that was just done and everything that counts is there.
///
/// Discord leaves out what it likes, and sends an update also for an embed that it adds by itself.
pub fn edited(event: &MessageUpdateEvent, now: Timestamp) -> Option<Post> {
    let recent = |at: Timestamp| now.unix_timestamp().saturating_sub(at.unix_timestamp()) <= LATEST_EDIT;
    // without its server it would be taken for a direct message, which nobody else reads
    let complete = event.guild_id.is_some() && event.author.is_some() && event.content.is_some() && event.mentions.is_some();
    if !complete || !event.edited_timestamp.is_some_and(recent) {
        return None;
    }
    let mut post = Post::default();
    event.apply_to_message(&mut post);
    Some(post)
}

/// Whether one of these messages of the bot's own is a reply to the one with this id.
pub fn replied(later: &[Post], me: UserId, id: MessageId) -> bool {
    let about = |post: &Post| post.message_reference.as_ref().and_then(|reference| reference.message_id);
    later.iter().any(|post| post.author.id == me && about(post) == Some(id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const EDITED: &str = "2026-11-22T10:00:00Z";

    fn event(changes: &Value) -> MessageUpdateEvent {
        let mut event = json!({
            "id": "30", "channel_id": "20", "guild_id": "10", "content": "<@7> hallo", "edited_timestamp": EDITED, "type": 0,
            "author": {"id": "5", "username": "name", "discriminator": "0", "avatar": null}, "mentions": [],
        });
        for (key, value) in changes.as_object().unwrap() {
            if value == "left out" {
                event.as_object_mut().unwrap().remove(key);
            } else {
                event[key] = value.clone();
            }
        }
        serde_json::from_value(event).unwrap()
    }

    #[test]
    fn only_a_whole_and_recent_edit_is_a_message() {
        let edited_at = Timestamp::parse(EDITED).unwrap().unix_timestamp();
        let read = |changes: Value, after: i64| edited(&event(&changes), Timestamp::from_unix_timestamp(edited_at + after).unwrap());
        let post = read(json!({}), 1).unwrap();
        assert_eq!((post.id.get(), post.channel_id.get(), post.content.as_str()), (30, 20, "<@7> hallo"));
        assert_eq!((post.author.id.get(), post.guild_id.map(u64::from)), (5, Some(10)));
        assert!(read(json!({}), LATEST_EDIT).is_some() && read(json!({}), LATEST_EDIT + 1).is_none());
        for missing in ["guild_id", "author", "content", "mentions", "edited_timestamp"] {
            assert!(read(json!({missing: "left out"}), 1).is_none(), "{missing}");
        }
        // an embed that Discord adds is no edit
        assert!(read(json!({"edited_timestamp": null}), 1).is_none());
    }

    #[test]
    fn a_message_is_taken_up_once() {
        let mut heard = Heard::default();
        let id = |number: usize| MessageId::new(number as u64 + 1);
        assert!(heard.take_up(id(0)) && !heard.take_up(id(0)));
        for number in 1..=REMEMBERED {
            assert!(heard.take_up(id(number)));
        }
        assert_eq!(heard.ids.len(), REMEMBERED);
        assert!(!heard.take_up(id(REMEMBERED)) && heard.take_up(id(0)));
    }
}
