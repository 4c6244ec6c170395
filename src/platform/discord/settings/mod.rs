//! The desk: settings of a server for those who may manage it, and for everybody what is kept about them.
//!
//! Everything here needs the store, which may be slow. So Discord is told first that the answer will come, for the asker
//! alone, and then has it within fifteen minutes.

mod change;
pub mod definition;
mod officer;
mod page;
mod privacy;
mod show;

use std::sync::Arc;

use serenity::builder::{CreateInteractionResponseFollowup, CreateInteractionResponseMessage, EditInteractionResponse};
use serenity::model::Permissions;
use serenity::model::application::{CommandInteraction, InteractionResponseFlags};
use serenity::model::channel::MessageFlags;
use serenity::model::id::{InteractionId, MessageId, UserId};

use self::page::{Page, Words};
use super::button::{Own, Seal};
use super::known::Known;
use super::rest::{Posted, Priority, Rest, RestError, Tapped, Urgency};
use super::seen::Seen;
use crate::message::Locale;
use crate::platform::Handler;
use crate::store::{Store, StoreError};

/// Whether Discord sends the words of messages that do not speak to the assistant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// It was not asked for.
    Off,
    /// Discord refused it.
    Refused,
    /// It does.
    On,
}

/// What somebody did: whatever follows from it is done once.
#[derive(Clone, Copy, Debug)]
struct Occasion(MessageId);

impl From<InteractionId> for Occasion {
    fn from(id: InteractionId) -> Self {
        Self(MessageId::new(id.get()))
    }
}

/// Where settings are changed, and what is kept about somebody is shown.
pub struct Desk {
    /// What answers are made of.
    pub handler: Arc<dyn Handler>,
    /// Where the settings are.
    pub store: Store,
    /// What others know of the store; it hears of every change.
    pub known: Known,
    /// How far the assistant has come, which tells who wrote directly.
    pub seen: Seen,
    /// The way to Discord.
    pub rest: Rest,
    /// Seals buttons for one person.
    pub seal: Seal,
    /// The language when nothing else tells.
    pub fallback: Locale,
    /// Whether channels can be opened.
    pub hearing: Hearing,
}

impl Desk {
    /// `/instellingen`.
    pub async fn settings(&self, to: Tapped<'_>, chosen: &CommandInteraction, locale: Locale) -> Result<(), RestError> {
        let words = Words::new(self.handler.as_ref(), locale);
        self.later(to, async {
            let Some((server, member)) = chosen.guild_id.zip(chosen.member.as_ref()) else {
                return Page::line(words.line("settings-no-server"));
            };
            // Discord shows the command to nobody else, but managers of a server can change that
            let may = member.permissions.unwrap_or_default();
            if !may.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR) {
                return Page::line(words.line("settings-not-allowed"));
            }
            let wanted = definition::wanted(&chosen.data, self.handler.as_ref());
            or_failed(self.carry_out(wanted, server, chosen.user.id, chosen.id.into(), &words).await, &words)
        })
        .await
    }

    /// `/privacy`.
    pub async fn privacy(&self, to: Tapped<'_>, person: UserId, locale: Locale) -> Result<(), RestError> {
        let words = Words::new(self.handler.as_ref(), locale);
        self.later(to, self.privacy_page(person, &words)).await
    }

    /// A button about what is kept.
    pub async fn pressed(&self, to: Tapped<'_>, person: UserId, own: Own, locale: Locale) -> Result<(), RestError> {
        let words = Words::new(self.handler.as_ref(), locale);
        self.later(to, async {
            let done = match own {
                Own::Keep(language) => self.choose_language(person, Some(language), &words).await,
                Own::Drop => self.choose_language(person, None, &words).await,
                Own::File => self.file_page(person, &words).await,
                Own::Forget => Ok(self.sure_page(&words)),
                Own::ForgetSurely => self.forget(person, &words).await,
                Own::Officer { server, agrees } => self.officer_answers(server, person, agrees, &words).await,
            };
            or_failed(done, &words)
        })
        .await
    }

    /// Says that the answer will come, for one person alone, and then gives it. When Discord does not take the first,
    /// nothing is done.
    async fn later(&self, to: Tapped<'_>, page: impl Future<Output = Page>) -> Result<(), RestError> {
        let alone = CreateInteractionResponseMessage::new().flags(InteractionResponseFlags::EPHEMERAL);
        self.rest.respond_later(to, alone, Urgency::first_answer(Priority::Answer)).await?;
        let Page { parts, file } = page.await;
        let mut parts = parts.into_iter();
        let (content, rows) = parts.next().unwrap_or_default();
        let urgency = Urgency::answer(Priority::Answer);
        let first = EditInteractionResponse::new().content(content).flags(MessageFlags::SUPPRESS_EMBEDS).components(rows);
        arrived(match file {
            Some(file) => self.rest.edit_original_with(to, first, &file, urgency).await,
            None => self.rest.edit_original(to, first, urgency).await,
        })?;
        for (content, rows) in parts {
            let flags = MessageFlags::EPHEMERAL | MessageFlags::SUPPRESS_EMBEDS;
            let more = CreateInteractionResponseFollowup::new().content(content).flags(flags).components(rows);
            arrived(self.rest.follow_up(to, more, urgency).await)?;
        }
        Ok(())
    }
}

/// When only Discord's answer could not be read, it was sent.
fn arrived(sent: Result<Posted, RestError>) -> Result<(), RestError> {
    match sent {
        Ok(_) | Err(RestError::Unreadable) => Ok(()),
        Err(error) => Err(error),
    }
}

/// What was done, or that it could not be done now.
fn or_failed(done: Result<Page, StoreError>, words: &Words<'_>) -> Page {
    done.unwrap_or_else(|error| {
        tracing::warn!(%error, "settings or what is kept about somebody could not be reached");
        Page::line(words.line("later-failed"))
    })
}
