//! Keeps the conversation with Discord going: receives messages and taps, sends answers, and sends them again when
//! Discord stumbles.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serenity::client::{Context, EventHandler};
use serenity::http::{Http, HttpError};
use serenity::model::application::{ComponentInteraction, Interaction};
use serenity::model::channel::Message as Post;
use serenity::model::guild::Guild;
use serenity::model::id::{GuildId, RoleId, UserId};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{sleep, timeout};

use super::button::{self, Pressed, Seal};
use super::event::{self, Me};
use super::reply::{self, Private};
use crate::message::Locale;
use crate::platform::Handler;

/// Most events that are worked on at the same time; the others wait their turn.
const AT_ONCE: u32 = 64;

/// Waits before the second and the third try.
const PAUSES: [Duration; 2] = [Duration::from_millis(300), Duration::from_secs(1)];

/// The wait after a 429. serenity drops Discord's `retry_after`, so this is a guess.
const RATE_LIMITED: Duration = Duration::from_secs(1);

/// Discord takes the first answer to a tap for 3 seconds.
const FIRST_ANSWER: Duration = Duration::from_millis(2_800);

/// The longest one try may take; serenity's HTTP client itself waits for ever.
const TRY: Duration = Duration::from_secs(15);

/// The same while serenity's own limiter is on, which sleeps out rate limits inside the call.
const TRY_WITH_LIMITER: Duration = Duration::from_mins(1);

/// Takes events from serenity and answers them. Every event runs in a task of its own (serenity starts it).
#[derive(Clone)]
pub struct Connection(Arc<Shared>);

struct Shared {
    handler: Arc<dyn Handler>,
    me: UserId,
    /// The role Discord made for the bot, by server.
    roles: Mutex<HashMap<GuildId, RoleId>>,
    fallback: Locale,
    patience: Duration,
    seal: Seal,
    work: Semaphore,
}

impl Connection {
    /// Answers as `me` with what `handler` says.
    pub fn new(handler: Arc<dyn Handler>, me: UserId, seal: Seal, fallback: Locale, limiter_off: bool) -> Self {
        Self(Arc::new(Shared {
            handler,
            me,
            roles: Mutex::default(),
            fallback,
            patience: if limiter_off { TRY } else { TRY_WITH_LIMITER },
            seal,
            work: Semaphore::new(AT_ONCE as usize),
        }))
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

    async fn answer(&self, http: &Http, post: &Post) {
        let Some(message) = event::question(post, self.me(post.guild_id), self.0.fallback) else {
            return;
        };
        let answer = self.0.handler.reply(&message);
        for part in reply::messages(&answer, post, &self.0.seal) {
            let sent = insist(self.0.patience, || http.send_message(post.channel_id, Vec::new(), &part)).await;
            if let Err(refusal) = sent {
                tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answer not sent");
                return refusal.report("an answer");
            }
        }
        tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answered");
    }

    async fn respond(&self, http: &Http, tap: &ComponentInteraction) {
        let Private { first, more } = self.meaning(tap);
        let call = || http.create_interaction_response(tap.id, &tap.token, &first, Vec::new());
        let sent = timeout(FIRST_ANSWER, insist(FIRST_ANSWER, call)).await;
        if let Err(refusal) = sent.unwrap_or(Err(Refusal::TooLate)) {
            tracing::debug!(interaction = tap.id.get(), "tap not answered");
            return refusal.report("the answer to a tap");
        }
        for part in more {
            // A follow-up has no nonce: after a cut connection it may appear twice. Better than half an answer.
            let call = || http.create_followup_message(&tap.token, &part, Vec::new());
            if let Err(refusal) = insist(self.0.patience, call).await {
                tracing::debug!(interaction = tap.id.get(), "tap answered in part");
                return refusal.report("the rest of the answer to a tap");
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

    async fn message(&self, context: Context, post: Post) {
        if let Some(_leave) = self.leave().await {
            self.answer(&context.http, &post).await;
        }
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        if let (Interaction::Component(tap), Some(_leave)) = (interaction, self.leave().await) {
            self.respond(&context.http, &tap).await;
        }
    }
}

struct CloseOnDrop<'a>(&'a Semaphore);

impl Drop for CloseOnDrop<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Why something was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    /// The place is gone or closed to the bot, or the question is gone: nothing is wrong.
    Gone,
    /// Discord or the connection to it stumbled every time; the last HTTP status where there was one.
    Stumbled(Option<u16>),
    /// The three seconds for a tap are over.
    TooLate,
    /// Discord will never take this request: a mistake of ours. HTTP status and Discord's own code.
    Wrong(Option<u16>, Option<isize>),
}

impl Refusal {
    fn report(self, what: &'static str) {
        match self {
            Self::Gone => tracing::debug!(what, "not sent: the channel or the message is gone"),
            Self::TooLate => tracing::warn!(what, "not sent: it came too late"),
            Self::Stumbled(status) => {
                tracing::warn!(what, status, "not sent: Discord could not take it");
            }
            Self::Wrong(status, code) => {
                tracing::error!(what, status, code, "not sent: Discord refused it");
            }
        }
    }
}

/// Sends until it succeeds, three times at most.
///
/// Falls short of a pacing layer: without `retry_after` a 429 is waited out by a guess, and nothing keeps the
/// other messages to the same channel back in the meantime.
async fn insist<T, F>(patience: Duration, mut send: impl FnMut() -> F) -> Result<(), Refusal>
where
    F: Future<Output = serenity::Result<T>>,
{
    let mut pauses = PAUSES.into_iter();
    loop {
        let refusal = match timeout(patience, send()).await {
            Ok(Ok(_)) => return Ok(()),
            Ok(Err(error)) => match judge(&error) {
                None => return Ok(()),
                Some(refusal) => refusal,
            },
            Err(_) => Refusal::Stumbled(None),
        };
        let Refusal::Stumbled(status) = refusal else {
            return Err(refusal);
        };
        let Some(pause) = pauses.next() else {
            return Err(refusal);
        };
        sleep(if status == Some(429) { RATE_LIMITED } else { pause }).await;
    }
}

/// What an error means; `None` when Discord did take the request.
fn judge(error: &serenity::Error) -> Option<Refusal> {
    /// Discord's codes: the interaction is too old, was answered already.
    const UNKNOWN_INTERACTION: isize = 10_062;
    const ALREADY_ANSWERED: isize = 40_060;
    let answer = match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) => answer,
        serenity::Error::Http(HttpError::Request(_)) => return Some(Refusal::Stumbled(None)),
        // The request was taken; only the answer to it could not be read.
        serenity::Error::Json(_) => return None,
        _ => return Some(Refusal::Wrong(None, None)),
    };
    let status = answer.status_code.as_u16();
    let question_gone = answer.error.errors.iter().any(|single| single.path.starts_with("message_reference"));
    match (status, answer.error.code) {
        (_, ALREADY_ANSWERED) => None,
        (_, UNKNOWN_INTERACTION) => Some(Refusal::TooLate),
        (403 | 404, _) => Some(Refusal::Gone),
        (400, _) if question_gone => Some(Refusal::Gone),
        (429 | 500.., _) => Some(Refusal::Stumbled(Some(status))),
        (_, code) => Some(Refusal::Wrong(Some(status), Some(code))),
    }
}
