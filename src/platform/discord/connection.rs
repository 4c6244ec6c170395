//! Keeps the conversation with Discord going: receives messages and taps, and sends answers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serenity::client::{Context, EventHandler};
use serenity::model::application::{ComponentInteraction, Interaction};
use serenity::model::channel::Message as Post;
use serenity::model::guild::Guild;
use serenity::model::id::{GuildId, RoleId, UserId};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::button::{self, Pressed, Seal};
use super::event::{self, Me};
use super::reply::{self, Private};
use super::rest::{Code, Priority, Rest, RestError, Tapped, Urgency};
use crate::message::Locale;
use crate::platform::Handler;

/// Most events at the same time, those whose answers wait in a queue included; the others wait for their turn.
///
/// More than fit in one queue, so that a flooded channel cannot keep the others from being answered.
const AT_ONCE: u32 = 5_000;

/// Takes events from serenity and answers them. Every event runs in a task of its own (serenity starts it).
#[derive(Clone)]
pub struct Connection(Arc<Shared>);

struct Shared {
    handler: Arc<dyn Handler>,
    me: UserId,
    /// The role Discord made for the bot, by server.
    roles: Mutex<HashMap<GuildId, RoleId>>,
    fallback: Locale,
    seal: Seal,
    rest: Rest,
    work: Semaphore,
}

impl Connection {
    /// Answers as `me` with what `handler` says, through `rest`.
    pub fn new(handler: Arc<dyn Handler>, me: UserId, seal: Seal, fallback: Locale, rest: Rest) -> Self {
        Self(Arc::new(Shared { handler, me, roles: Mutex::default(), fallback, seal, rest, work: Semaphore::new(AT_ONCE as usize) }))
    }

    /// Takes nothing new and waits for the work under way. New events are dropped from now on, even when this
    /// future is dropped.
    pub async fn finish(&self) {
        let _closed = CloseOnDrop(&self.0.work);
        let _all = self.0.work.acquire_many(AT_ONCE).await;
    }

    /// Leave to work on an event; `None` when the assistant is stopping.
    async fn leave(&self) -> Option<SemaphorePermit<'_>> {
        self.0.work.acquire().await.ok()
    }

    fn me(&self, server: Option<GuildId>) -> Me {
        let roles = self.0.roles.lock().unwrap_or_else(PoisonError::into_inner);
        Me { user: self.0.me, role: server.and_then(|server| roles.get(&server).copied()) }
    }

    async fn answer(&self, post: &Post) {
        let Some(message) = event::question(post, self.me(post.guild_id), self.0.fallback) else {
            return;
        };
        let answer = self.0.handler.reply(&message);
        let urgency = Urgency::answer(priority(answer.urgent));
        for (part, once) in reply::messages(&answer, post, &self.0.seal) {
            if let Err(error) = self.0.rest.create_message(post.channel_id, part, &once, urgency).await {
                tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answer not sent");
                // When only Discord's answer could not be read, the message was posted.
                if error != RestError::Unreadable {
                    return report(error, "an answer");
                }
            }
        }
        tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answered");
    }

    async fn respond(&self, tap: &ComponentInteraction) {
        let Private { urgent, first, more } = self.meaning(tap);
        let priority = priority(urgent);
        let to = Tapped { id: tap.id, application: tap.application_id, token: &tap.token };
        if let Err(error) = self.0.rest.respond(to, first, Urgency::first_answer(priority)).await {
            tracing::debug!(interaction = tap.id.get(), "tap not answered");
            return report(error, "the answer to a tap");
        }
        for part in more {
            if let Err(error) = self.0.rest.follow_up(to, part, Urgency::answer(priority)).await {
                tracing::debug!(interaction = tap.id.get(), "tap answered in part");
                return report(error, "the rest of the answer to a tap");
            }
        }
        tracing::debug!(interaction = tap.id.get(), "tap answered");
    }

    /// What a tap shows: in the language of the button, or of the person when the button means nothing any more.
    fn meaning(&self, tap: &ComponentInteraction) -> Private {
        let handler = &self.0.handler;
        let (action, locale) = match button::pressed(&tap.data.custom_id, tap.user.id, &self.0.seal) {
            Pressed::Action(action, locale) => (action, locale),
            Pressed::NotYours(locale) => return reply::private_line(&handler.line("button-not-yours", locale)),
            Pressed::Unknown => {
                let locale = event::locale(&tap.locale, self.0.fallback);
                return reply::private_line(&handler.line("button-unknown", locale));
            }
        };
        match handler.press(&action, locale) {
            Some(answer) => reply::private(&answer, &self.0.seal),
            None => reply::private_line(&handler.line("button-unknown", locale)),
        }
    }
}

#[serenity::async_trait]
impl EventHandler for Connection {
    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        let mine = guild.roles.values().find(|role| role.tags.bot_id == Some(self.0.me));
        if let Some(role) = mine {
            self.0.roles.lock().unwrap_or_else(PoisonError::into_inner).insert(guild.id, role.id);
        }
    }

    async fn message(&self, _: Context, post: Post) {
        if let Some(_leave) = self.leave().await {
            self.answer(&post).await;
        }
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        if let (Interaction::Component(tap), Some(_leave)) = (interaction, self.leave().await) {
            self.respond(&tap).await;
        }
    }
}

struct CloseOnDrop<'a>(&'a Semaphore);

impl Drop for CloseOnDrop<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Emergencies go before everything else that waits.
fn priority(urgent: bool) -> Priority {
    if urgent { Priority::Emergency } else { Priority::Answer }
}

/// Says why something was not sent, as loudly as it deserves.
fn report(error: RestError, what: &'static str) {
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
