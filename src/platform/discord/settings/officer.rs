//! Whoever is named as the officer hears so from the assistant, and can refuse.

use std::time::Duration;

use serenity::builder::CreateMessage;
use serenity::model::application::ButtonStyle;
use serenity::model::channel::MessageFlags;
use serenity::model::id::{GuildId, UserId};

use super::super::button::{ForOne, Own};
use super::super::rest::{OneTime, Priority, RestError, Urgency};
use super::super::{memory, reply};
use super::page::{Page, Safe, Words};
use super::{Desk, Occasion};
use crate::store::{Settings, StoreError};

/// Whoever named the officer waits to hear that it was told.
const WHILE_SOMEBODY_WAITS: Urgency =
    Urgency { priority: Priority::Answer, patience: Duration::from_secs(20), insist: Duration::from_secs(5) };

/// What came of telling somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It was told.
    Yes,
    /// This person takes no direct messages from here.
    Closed,
    /// Discord or the store had trouble.
    NotNow,
}

impl Desk {
    /// Tells this person, in a direct message, to be named as the officer of this server.
    pub(super) async fn tell_officer(&self, server: GuildId, person: UserId, settings: &Settings, occasion: Occasion) -> Told {
        match self.write_to_officer(server, person, settings, occasion).await {
            Ok(()) => {}
            // 50007, and whatever else Discord calls it
            Err(error) if error.is_gone() => return Told::Closed,
            Err(error) => {
                tracing::warn!(%error, "somebody was not told to be named as the officer");
                return Told::NotNow;
            }
        }
        match self.store.officer_told(memory::server(server), memory::person(person), memory::now()).await {
            Ok(_) => Told::Yes,
            Err(error) => {
                tracing::warn!(%error, "it is not written down that the officer was told");
                Told::NotNow
            }
        }
    }

    async fn write_to_officer(&self, server: GuildId, person: UserId, settings: &Settings, occasion: Occasion) -> Result<(), RestError> {
        let chosen = self.known.language(memory::person(person)).await;
        let locale = chosen.or(settings.language).unwrap_or(self.fallback);
        let words = Words::new(self.handler.as_ref(), locale);
        let mut lines = vec![words.filled("officer-dm-named", &[("server", &self.server_name(server, &words).await)])];
        lines.push(words.line("officer-dm-kept"));
        let typed = [("officer-dm-name", &settings.officer.name), ("officer-dm-reach", &settings.officer.reach)];
        for (id, text) in typed {
            lines.extend(text.as_deref().map(|text| words.filled(id, &[("value", &Safe::typed(text))])));
        }
        lines.extend(["officer-dm-why", "officer-dm-choose"].map(|id| words.line(id)));
        let buttons = [
            (Own::Officer { server, agrees: true }, ButtonStyle::Primary, words.label("officer-agree")),
            (Own::Officer { server, agrees: false }, ButtonStyle::Secondary, words.label("officer-refuse")),
        ];
        let for_one = ForOne { asker: person, question: occasion.0 };
        let row = reply::own_row(&buttons, locale, &self.seal, Some(for_one));
        let channel = self.rest.direct_channel(person, WHILE_SOMEBODY_WAITS).await?.id;
        for (index, (content, rows)) in (0..).zip(Page::new(&lines, Some(row)).parts) {
            let message = CreateMessage::new().content(content).flags(MessageFlags::SUPPRESS_EMBEDS).components(rows);
            self.rest.create_message(channel, message, &OneTime::answer(occasion.0, index), WHILE_SOMEBODY_WAITS).await?;
        }
        Ok(())
    }

    /// The name of a server, or that it is not known now.
    pub(super) async fn server_name(&self, server: GuildId, words: &Words<'_>) -> Safe {
        match self.rest.server_name(server, WHILE_SOMEBODY_WAITS).await {
            Ok(name) => Safe::typed(&name),
            Err(error) => {
                tracing::debug!(%error, "the name of a server is not known");
                words.line("server-unknown")
            }
        }
    }

    /// Writes down what the officer thinks of being named.
    pub(super) async fn officer_answers(
        &self,
        server: GuildId,
        person: UserId,
        agrees: bool,
        words: &Words<'_>,
    ) -> Result<Page, StoreError> {
        let (server, person) = (memory::server(server), memory::person(person));
        let named = self.store.officer_answered(server, person, agrees, memory::now()).await?;
        self.known.server_changed(server);
        Ok(Page::line(words.line(match (named, agrees) {
            (false, _) => "officer-not-named",
            (true, true) => "officer-agreed",
            (true, false) => "officer-refused",
        })))
    }
}
