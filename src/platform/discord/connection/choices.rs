//! What a tap or a command shows, and what is suggested while somebody types.

use serenity::model::application::{ButtonStyle, CommandInteraction, ComponentInteraction};
use serenity::model::id::MessageId;

use super::super::button::{ForOne, Own, Pressed};
use super::super::commands::{self, Asked};
use super::super::reply::{self, Response};
use super::super::rest::{Priority, Tapped, Urgency};
use super::super::settings::Desk;
use super::Connection;
use crate::message::{Audience, Beside, Languages, Locale, Message, Surroundings};
use crate::rendering::Action;

impl Connection {
    /// Suggests what a person who is typing in a command may mean. Nobody waits for it longer than for the next letter.
    pub(super) async fn suggest(&self, typing: &CommandInteraction) {
        let desk = &self.0.desk;
        let (languages, _) = self.asker(typing.user.id, &typing.locale, typing.guild_id, typing.guild_locale.as_deref()).await;
        let choices = commands::suggestions(&typing.data, languages.without_words(), desk.handler.as_ref());
        let to = Tapped { id: typing.id, application: typing.application_id, token: &typing.token };
        if let Err(error) = desk.rest.respond_suggesting(to, choices, Urgency::first_answer(Priority::Answer)).await {
            tracing::debug!(interaction = typing.id.get(), %error, "suggestions not sent");
        }
    }

    /// What a command shows: in the language of the person, a question in its own.
    pub(super) fn outcome(&self, chosen: &CommandInteraction, asked: Asked, languages: Languages, around: &Surroundings) -> Response {
        let Desk { handler, seal, .. } = &self.0.desk;
        let locale = languages.without_words();
        match asked {
            Asked::Private(command) => reply::private(&handler.command(&command, languages, around), seal),
            Asked::Public(text) => {
                let audience = if chosen.guild_id.is_some() { Audience::Channel } else { Audience::Asker };
                let beside = Beside::Nothing;
                let asked = |audience| handler.reply(&Message { text: text.clone(), languages, audience, around: around.clone(), beside });
                let answer = asked(audience);
                // Beside a public answer Discord shows others what was filled in: then the question stays private as well.
                if answer.buttons.iter().any(|button| matches!(button.action, Action::Open(_))) {
                    return reply::private(&asked(Audience::Asker), seal);
                }
                reply::public(&answer, seal, ForOne { asker: chosen.user.id, question: MessageId::new(chosen.id.get()) })
            }
            Asked::NoText => reply::private_line(&handler.line("no-text", locale)),
            Asked::Settings | Asked::Privacy | Asked::Unknown => reply::private_line(&handler.line("unknown-command", locale)),
        }
    }

    /// What a tap shows: in the language that the person chose, else that of the button.
    pub(super) async fn meaning(&self, tap: &ComponentInteraction, pressed: Pressed) -> Response {
        let Desk { handler, seal, .. } = &self.0.desk;
        let (languages, around) = self.asker(tap.user.id, &tap.locale, tap.guild_id, tap.guild_locale.as_deref()).await;
        let in_language = |of_button: Locale| languages.chosen.unwrap_or(of_button);
        let (action, locale) = match pressed {
            Pressed::Action(action, locale) => (action, in_language(locale)),
            Pressed::NotYours(locale) => return reply::private_line(&handler.line("button-not-yours", in_language(locale))),
            Pressed::Own(..) | Pressed::Unknown => {
                return reply::private_line(&handler.line("button-unknown", languages.without_words()));
            }
        };
        let Some(answer) = handler.press(&action, locale, &around) else {
            return reply::private_line(&handler.line("button-unknown", locale));
        };
        // who changes the language may want to keep it
        let keep = match action {
            Action::Translate(_, to) if languages.chosen != Some(to) => Some(to),
            _ => None,
        };
        let row = keep.map(|to| {
            let button = [(Own::Keep(to), ButtonStyle::Secondary, handler.line("button-keep-language", to))];
            reply::own_row(&button, to, seal, None)
        });
        reply::private_with(&answer, seal, row.as_ref())
    }
}
