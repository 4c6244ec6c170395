//! Keeps the conversation with Discord going: receives messages, taps and commands, and sends answers.

mod choices;
mod manners;
mod report;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use serenity::client::{Context, EventHandler};
use serenity::model::Timestamp;
use serenity::model::application::{CommandInteraction, ComponentInteraction, Interaction};
use serenity::model::channel::Message as Post;
use serenity::model::event::Event;
use serenity::model::gateway::Ready;
use serenity::model::guild::{Guild, UnavailableGuild};
use serenity::model::id::{ApplicationId, GuildId, RoleId, UserId};
use tokio::runtime::Handle;
use tokio::sync::{Mutex as AsyncMutex, Semaphore, SemaphorePermit};

use self::report::{at_the_desk, report};
use super::button::{self, Pressed};
use super::commands::{self, Asked};
use super::event::{self, Me, Question, To};
use super::gateway::Listener;
use super::heard::{self, Heard};
use super::missed::Missed;
use super::pace::{Pace, Paces};
use super::reply::{self, Response};
use super::rest::{Code, Priority, RestError, Tapped, Urgency};
use super::returned::Returned;
use super::seen::Seen;
use super::settings::{Desk, Hearing};
use super::welcome::Joined;
use super::{known, memory};
use crate::message::{Audience, Languages, Message, Surroundings};
use crate::metrics::Metrics;
use crate::rendering::{Block, Reply};
use crate::store::Settings;

/// Most events at the same time, those whose answers wait in a queue included; the others wait for their turn.
///
/// More than fit in one queue, so that a flooded channel cannot keep the others from being answered.
const AT_ONCE: u32 = 5_000;

/// Takes events from serenity and answers them. Every event that takes time runs in a task of its own.
#[derive(Clone)]
pub struct Connection(Arc<Shared>);

struct Shared {
    desk: Desk,
    me: UserId,
    /// The role Discord made for the bot, by server.
    roles: Mutex<HashMap<GuildId, RoleId>>,
    returned: Returned,
    joined: Mutex<Joined>,
    heard: Mutex<Heard>,
    paces: Mutex<Paces<UserId>>,
    seen: Seen,
    missed: Missed,
    metrics: Arc<Metrics>,
    /// The commands are as they should be.
    registered: AsyncMutex<bool>,
    messages: Semaphore,
    /// Apart from the messages: Discord takes an answer to a tap or a command for three seconds only.
    interactions: Semaphore,
}

impl Connection {
    /// Answers as `me` with what the desk has.
    pub fn new(desk: Desk, me: UserId, seen: Seen, missed: Missed, metrics: Arc<Metrics>) -> Self {
        Self(Arc::new(Shared {
            desk,
            me,
            roles: Mutex::default(),
            returned: Returned::default(),
            joined: Mutex::default(),
            heard: Mutex::default(),
            paces: Mutex::default(),
            seen,
            missed,
            metrics,
            registered: AsyncMutex::default(),
            messages: Semaphore::new(AT_ONCE as usize),
            interactions: Semaphore::new(AT_ONCE as usize),
        }))
    }

    /// Takes nothing new and waits for the work under way. New events are dropped from now on, even when this
    /// future is dropped.
    pub async fn finish(&self) {
        let _closed = (CloseOnDrop(&self.0.messages), CloseOnDrop(&self.0.interactions));
        let _all = tokio::join!(self.0.messages.acquire_many(AT_ONCE), self.0.interactions.acquire_many(AT_ONCE));
    }

    fn me(&self, server: Option<GuildId>) -> Me {
        let roles = self.0.roles.lock().unwrap_or_else(PoisonError::into_inner);
        Me { user: self.0.me, role: server.and_then(|server| roles.get(&server).copied()) }
    }

    /// Hears what happens, on the thread of the connection; the work is done on the runtime of now.
    pub fn listener(&self) -> Listener {
        let (connection, main) = (self.clone(), Handle::current());
        Arc::new(move |context, event| connection.hear(&main, context, event))
    }

    /// Takes an event. What later events depend on happens before this returns, the rest in a task.
    fn hear(&self, main: &Handle, context: Context, event: Event) {
        let (this, shard) = (self.clone(), context.shard_id.0);
        let metrics = &self.0.metrics;
        match &event {
            Event::MessageCreate(_) => metrics.messages.add(),
            Event::InteractionCreate(_) => metrics.interactions.add(),
            Event::GuildCreate(_) => metrics.servers.add(),
            Event::Resumed(_) => metrics.resumed.add(),
            _ => metrics.other_events.add(),
        }
        match event {
            Event::Ready(event) => {
                self.0.missed.session(shard, true);
                self.joined(|joined| event.ready.guilds.iter().for_each(|server| joined.is_in(server.id)));
                main.spawn(async move { this.ready(context, event.ready).await });
            }
            Event::Resumed(_) => self.0.missed.session(shard, false),
            Event::GuildCreate(event) => {
                self.know_role(&event.guild);
                self.0.missed.server(shard, &event.guild);
                let invited = self.joined(|joined| joined.invited(&event.guild, Timestamp::now()));
                main.spawn(async move { this.guild_create(context, event.guild, Some(invited)).await });
            }
            Event::GuildDelete(event) => {
                if !event.guild.unavailable {
                    self.joined(|joined| joined.left(event.guild.id));
                }
                main.spawn(async move { this.guild_delete(context, event.guild, None).await });
            }
            Event::ThreadListSync(event) => self.0.missed.threads(shard, event.guild_id, &event.threads),
            Event::ChannelDelete(event) => {
                main.spawn(async move { this.0.seen.forget(event.channel.id).await });
            }
            Event::ThreadDelete(event) => {
                main.spawn(async move { this.0.seen.forget(event.thread.id).await });
            }
            Event::MessageCreate(event) => drop(self.take_up(main, event.message)),
            Event::MessageUpdate(event) => {
                if let Some(post) = heard::edited(&event, Timestamp::now()) {
                    main.spawn(async move { this.look_again(post).await });
                }
            }
            Event::InteractionCreate(event) => {
                main.spawn(async move { this.interaction_create(context, event.interaction).await });
            }
            _ => {}
        }
    }

    /// Answers what was missed, as long as the program runs.
    pub async fn catch_up(self) {
        loop {
            let mut read = self.0.missed.next().await;
            self.0.metrics.channels_read.add();
            for post in std::mem::take(&mut read.posts) {
                if self.take_up(&Handle::current(), post) {
                    self.0.metrics.caught_up.add();
                }
            }
            // what is dropped at the end is found again after the restart
            if self.0.messages.is_closed() {
                return;
            }
            read.done(&self.0.seen);
        }
    }

    /// Takes up a message, as it comes or among what was missed; each is answered once. Whether this one will be now.
    fn take_up(&self, main: &Handle, post: Post) -> bool {
        if self.0.messages.is_closed() {
            return false;
        }
        let Some(to) = self.concerns(&post) else {
            self.0.seen.passed(post.channel_id, post.id);
            return false;
        };
        let Some(open) = self.0.seen.take_up(post.channel_id, post.id) else {
            return false;
        };
        if to == To::Me {
            self.hear_once(post.id);
        }
        let (this, arrived) = (self.clone(), Instant::now());
        main.spawn(async move {
            let known = async {
                if post.guild_id.is_none() {
                    this.0.seen.know_direct(post.channel_id, post.author.id).await;
                }
            };
            let answered = async {
                let Some(_leave) = leave(&this.0.messages).await else { return false };
                this.answer(&post, arrived).await;
                true
            };
            if tokio::join!(known, answered).1 {
                open.done();
            }
        });
        true
    }

    /// Whether a message may have to be answered, and whom it speaks to.
    fn concerns(&self, post: &Post) -> Option<To> {
        let question = event::question(post, self.me(post.guild_id))?;
        let answerable = question.to == To::Me || (self.0.desk.hearing == Hearing::On && !question.text.is_empty());
        answerable.then_some(question.to)
    }

    fn know_role(&self, server: &Guild) {
        let mine = server.roles.values().find(|role| role.tags.bot_id == Some(self.0.me));
        if let Some(role) = mine {
            self.0.roles.lock().unwrap_or_else(PoisonError::into_inner).insert(server.id, role.id);
        }
    }

    async fn answer(&self, post: &Post, arrived: Instant) {
        let Some(mut answer) = self.reply_to(post, None).await else {
            return;
        };
        self.hear_once(post.id);
        let desk = &self.0.desk;
        let pace = self.pace(post.author.id, answer.urgent);
        match pace {
            Pace::Answer => {}
            Pace::SlowDown => answer = Reply::line(desk.handler.line("slow-down", answer.locale), answer.locale),
            Pace::Silence => return,
        }
        let urgency = Urgency::answer(priority(answer.urgent));
        for (part, once) in reply::messages(&answer, post, &desk.seal) {
            if let Err(error) = desk.rest.create_message(post.channel_id, part, &once, urgency).await {
                tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answer not sent");
                if may_not_write(error) && post.guild_id.is_some() && pace == Pace::Answer {
                    return self.answer_directly(post, error).await;
                }
                // When only Discord's answer could not be read, the message was posted.
                if error != RestError::Unreadable {
                    return self.failed(error, "an answer");
                }
            }
        }
        self.0.metrics.answered.add();
        self.0.metrics.answering.took(arrived.elapsed());
        tracing::debug!(channel = post.channel_id.get(), message = post.id.get(), "answered");
    }

    /// Answers in a direct message, because the assistant may not write where it was asked, and says so. Whoever did
    /// not speak to it hears nothing.
    async fn answer_directly(&self, post: &Post, refused: RestError) {
        let asked = event::question(post, self.me(post.guild_id)).is_some_and(|question| question.to == To::Me);
        let answer = if asked { self.reply_to(post, Some(Audience::Asker)).await } else { None };
        let Some(mut answer) = answer else {
            return self.failed(refused, "an answer");
        };
        let desk = &self.0.desk;
        let why = Block::Text(desk.handler.line("may-not-write", answer.locale));
        // in danger the number to call stays on top
        let place = if answer.urgent { answer.blocks.len() } else { 0 };
        answer.blocks.insert(place, why);
        let urgency = Urgency::answer(priority(answer.urgent));
        let sent = async {
            let channel = desk.rest.direct_channel(post.author.id, urgency).await?.id;
            for (part, once) in reply::direct_messages(&answer, post, &desk.seal) {
                desk.rest.create_message(channel, part, &once, urgency).await?;
            }
            self.0.seen.know_direct(channel, post.author.id).await;
            Ok(())
        };
        match sent.await {
            Ok(()) => self.0.metrics.answered.add(),
            Err(error) => self.failed(error, "an answer to somebody whose channel is closed to the assistant"),
        }
    }

    /// Something was not sent.
    fn failed(&self, error: RestError, what: &'static str) {
        let late = matches!(error, RestError::TooLate | RestError::QueueFull) || error.code() == Some(Code::UnknownInteraction);
        if late {
            self.0.metrics.late.add();
        } else {
            self.0.metrics.failed.add();
        }
        report(error, what);
    }

    /// What to say to a message; nothing to one that is not for the assistant, or that is better left alone. For
    /// `other` when others read it than where it was asked.
    async fn reply_to(&self, post: &Post, other: Option<Audience>) -> Option<Reply> {
        let desk = &self.0.desk;
        let Question { text, audience, to, beside } = event::question(post, self.me(post.guild_id))?;
        if to != To::Me && (desk.hearing != Hearing::On || text.is_empty()) {
            return None;
        }
        let choosing = desk.known.language(memory::person(post.author.id));
        let (settings, chosen) = if to == To::Me {
            tokio::join!(self.settings(post.guild_id), choosing)
        } else {
            let settings = self.settings(post.guild_id).await;
            if !settings.open_channels.contains(&memory::channel(post.channel_id)) {
                return None;
            }
            (settings, choosing.await)
        };
        let languages = Languages { chosen, fallback: settings.language.unwrap_or(desk.fallback) };
        let audience = other.unwrap_or(audience);
        let message = Message { text, languages, audience, around: known::around(&settings), beside };
        match to {
            To::Me => Some(desk.handler.reply(&message)),
            To::Anybody => desk.handler.overhear(&message),
            // two who talk to each other are interrupted for danger only
            To::Another => desk.handler.overhear(&message).filter(|reply| reply.urgent),
        }
    }

    /// The settings of a server; in a direct message those of none.
    async fn settings(&self, server: Option<GuildId>) -> Arc<Settings> {
        match server {
            Some(server) => self.0.desk.known.settings(memory::server(server)).await,
            None => Arc::default(),
        }
    }

    /// The languages and the team of a person who taps or chooses something with this client.
    async fn asker(&self, person: UserId, client: &str, server: Option<GuildId>, of_server: Option<&str>) -> (Languages, Surroundings) {
        let desk = &self.0.desk;
        let (settings, chosen) = tokio::join!(self.settings(server), desk.known.language(memory::person(person)));
        let fallback = event::spoken(client, settings.language, of_server, desk.fallback);
        (Languages { chosen, fallback }, known::around(&settings))
    }

    async fn tapped(&self, tap: &ComponentInteraction) {
        let to = Tapped { id: tap.id, application: tap.application_id, token: &tap.token };
        let desk = &self.0.desk;
        match button::pressed(&tap.data.custom_id, tap.user.id, &desk.seal) {
            Pressed::Own(own, locale) => {
                if !self.slowed(to, tap.user.id, &tap.locale, false).await {
                    at_the_desk(desk.pressed(to, tap.user.id, own, locale).await);
                }
            }
            pressed => {
                let response = self.meaning(tap, pressed).await;
                if !self.slowed(to, tap.user.id, &tap.locale, response.urgent).await {
                    self.respond(to, response).await;
                }
            }
        }
    }

    async fn chosen(&self, chosen: &CommandInteraction) {
        let to = Tapped { id: chosen.id, application: chosen.application_id, token: &chosen.token };
        let desk = &self.0.desk;
        let (languages, around) = self.asker(chosen.user.id, &chosen.locale, chosen.guild_id, chosen.guild_locale.as_deref()).await;
        let locale = languages.without_words();
        let asked = commands::asked(&chosen.data, chosen.user.id, self.me(chosen.guild_id), desk.handler.as_ref());
        let at_desk = matches!(asked, Asked::Settings | Asked::Privacy);
        if at_desk && self.slowed(to, chosen.user.id, &chosen.locale, false).await {
            return;
        }
        match asked {
            Asked::Settings => at_the_desk(desk.settings(to, chosen, locale).await),
            Asked::Privacy => at_the_desk(desk.privacy(to, chosen.user.id, locale).await),
            asked => {
                let response = self.outcome(chosen, asked, languages, &around);
                if !self.slowed(to, chosen.user.id, &chosen.locale, response.urgent).await {
                    self.respond(to, response).await;
                }
            }
        }
    }

    /// The answer to a tap or a command: the first part in time, then the rest.
    async fn respond(&self, to: Tapped<'_>, Response { urgent, first, more }: Response) {
        let priority = priority(urgent);
        if let Err(error) = self.0.desk.rest.respond(to, first, Urgency::first_answer(priority)).await {
            tracing::debug!(interaction = to.id.get(), "tap or command not answered");
            return self.failed(error, "the answer to a tap or a command");
        }
        for part in more {
            if let Err(error) = self.0.desk.rest.follow_up(to, part, Urgency::answer(priority)).await {
                tracing::debug!(interaction = to.id.get(), "tap or command answered in part");
                // When only Discord's answer could not be read, this part was posted.
                if error != RestError::Unreadable {
                    return self.failed(error, "the rest of the answer to a tap or a command");
                }
            }
        }
        self.0.metrics.answered.add();
        tracing::debug!(interaction = to.id.get(), "tap or command answered");
    }

    /// Sees to it that people find the commands. Without them the assistant still answers messages.
    async fn register(&self, application: ApplicationId) {
        let mut registered = self.0.registered.lock().await;
        if *registered {
            return;
        }
        match commands::register(&self.0.desk.rest, application, self.0.desk.handler.as_ref()).await {
            Ok(changed) => {
                *registered = true;
                tracing::info!(changed, "the commands are registered");
            }
            Err(error) => tracing::error!(%error, "the commands could not be registered; messages and buttons work all the same"),
        }
    }
}

#[serenity::async_trait]
impl EventHandler for Connection {
    async fn guild_create(&self, _: Context, guild: Guild, invited: Option<bool>) {
        let desk = &self.0.desk;
        // before it is written down that the assistant is here again
        let new = invited == Some(true) && !memory::is_in(&desk.store, guild.id).await;
        if self.0.returned.present(&desk.store, guild.id).await {
            desk.known.server_changed(memory::server(guild.id));
        }
        if new {
            self.welcome(&guild).await;
        }
    }

    async fn guild_delete(&self, _: Context, left: UnavailableGuild, _: Option<Guild>) {
        // unavailable: Discord has trouble, and the assistant is still a member
        if !left.unavailable {
            self.0.returned.removed(left.id).await;
            memory::left(&self.0.desk.store, left.id).await;
        }
    }

    async fn ready(&self, _: Context, ready: Ready) {
        self.0.returned.look_again().await;
        // one process of several registers them
        if ready.shard.is_some_and(|shard| shard.id.0 != 0) {
            return;
        }
        self.register(ready.application.id).await;
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let Some(_leave) = leave(&self.0.interactions).await else {
            return;
        };
        match interaction {
            Interaction::Component(tap) => self.tapped(&tap).await,
            Interaction::Command(chosen) => self.chosen(&chosen).await,
            Interaction::Autocomplete(typing) => self.suggest(&typing).await,
            _ => {}
        }
    }
}

/// Leave to work on an event; `None` when the assistant is stopping.
async fn leave(work: &Semaphore) -> Option<SemaphorePermit<'_>> {
    work.acquire().await.ok()
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

/// The assistant may not write there.
fn may_not_write(error: RestError) -> bool {
    matches!(error.code(), Some(Code::MissingPermissions | Code::MissingAccess))
}
