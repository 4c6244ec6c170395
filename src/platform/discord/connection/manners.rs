//! Edits, the pace of one person, and the first words in a new server.

use std::sync::PoisonError;
use std::time::Instant;

use serenity::model::channel::Message as Post;
use serenity::model::guild::Guild;
use serenity::model::id::{MessageId, UserId};

use super::super::event::{self, To};
use super::super::pace::Pace;
use super::super::rest::{Priority, Tapped, Urgency};
use super::super::welcome::{self, Joined};
use super::super::{heard, reply};
use super::{Connection, leave};

impl Connection {
    /// Answers a message that mentions the assistant since it was edited, unless it was answered before.
    pub(super) async fn look_again(&self, post: Post) {
        if self.concerns(&post) != Some(To::Me) || !self.hear_once(post.id) {
            return;
        }
        let (Some(_leave), arrived) = (leave(&self.0.messages).await, Instant::now()) else { return };
        // before a restart, or by another instance
        let later = self.0.desk.rest.messages_after(post.channel_id, post.id, heard::LATER, Urgency::answer(Priority::Answer)).await;
        if !later.is_ok_and(|later| heard::replied(&later, self.0.me, post.id)) {
            self.answer(&post, arrived).await;
        }
    }

    /// Whether this is the first time that a message is taken up as one to answer.
    pub(super) fn hear_once(&self, id: MessageId) -> bool {
        self.0.heard.lock().unwrap_or_else(PoisonError::into_inner).take_up(id)
    }

    pub(super) fn joined<T>(&self, look: impl FnOnce(&mut Joined) -> T) -> T {
        look(&mut self.0.joined.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether this person can be answered now; in danger always.
    pub(super) fn pace(&self, person: UserId, urgent: bool) -> Pace {
        if urgent {
            return Pace::Answer;
        }
        self.0.paces.lock().unwrap_or_else(PoisonError::into_inner).next(person, tokio::time::Instant::now())
    }

    /// Says that a person asks too fast, where a command or a tap must have an answer; false when there is no need to.
    pub(super) async fn slowed(&self, to: Tapped<'_>, person: UserId, client: &str, urgent: bool) -> bool {
        if self.pace(person, urgent) == Pace::Answer {
            return false;
        }
        let locale = event::locale(client, self.0.desk.fallback);
        self.respond(to, reply::private_line(&self.0.desk.handler.line("slow-down", locale))).await;
        true
    }

    /// Says how to begin in a server to which the assistant was invited, where it may.
    pub(super) async fn welcome(&self, server: &Guild) {
        let Some(_leave) = leave(&self.0.messages).await else { return };
        let Some(channel) = welcome::place(server, self.0.me) else { return };
        let desk = &self.0.desk;
        let (message, once) = welcome::message(server, self.0.me, desk.handler.as_ref(), desk.fallback);
        if let Err(error) = desk.rest.create_message(channel, message, &once, Urgency::background()).await {
            self.failed(error, "how to begin, in a new server");
        }
    }
}
