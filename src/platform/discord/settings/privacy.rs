//! What is kept about a person: shown, sent as a file, and removed.

use serenity::model::application::ButtonStyle;
use serenity::model::id::{GuildId, UserId};

use super::super::button::Own;
use super::super::rest::JsonFile;
use super::super::{memory, reply};
use super::Desk;
use super::definition::language;
use super::page::{Page, Safe, Words};
use crate::command::Command;
use crate::message::{Languages, Locale, Surroundings};
use crate::store::{PersonalData, StoreError};

/// The name of the file.
const FILE: &str = "meldwijzer.json";
/// Most servers that are named.
const SERVERS: usize = 5;

impl Desk {
    /// What is kept about nobody, and what about this person.
    pub(super) async fn privacy_page(&self, person: UserId, words: &Words<'_>) -> Page {
        let about = self.handler.command(&Command::Privacy, Languages::falling_back(words.locale), &Surroundings::default());
        let mut parts = reply::parts(&about, &self.seal);
        let own = match self.store.everything_about(memory::person(person)).await {
            Ok(data) => self.kept_page(&data, words).await,
            Err(error) => {
                tracing::warn!(%error, "what is kept about somebody could not be shown");
                Page::new(&[words.line("privacy-yours").bold(), words.line("privacy-failed")], None)
            }
        };
        parts.extend(own.parts);
        Page { parts, file: None }
    }

    async fn kept_page(&self, data: &PersonalData, words: &Words<'_>) -> Page {
        let mut lines = vec![words.line("privacy-yours").bold()];
        if data.is_empty() {
            lines.push(words.line("privacy-nothing"));
            return Page::new(&lines, None);
        }
        let count = |many: usize| Safe::typed(&many.to_string());
        if let Some((locale, _)) = data.language {
            lines.push(words.filled("privacy-language", &[("value", &words.line(language(locale)))]));
        }
        if !data.direct_channels.is_empty() {
            lines.push(words.line("privacy-direct"));
        }
        for named in data.officer.iter().take(SERVERS) {
            let server = self.server_name(GuildId::new(named.server.0), words).await;
            lines.push(words.filled("privacy-officer", &[("server", &server)]));
        }
        if let Some(more) = data.officer.len().checked_sub(SERVERS).filter(|more| *more > 0) {
            lines.push(words.filled("privacy-officer-more", &[("count", &count(more))]));
        }
        if !data.audit.is_empty() {
            lines.push(words.filled("privacy-audit", &[("count", &count(data.audit.len()))]));
        }
        let mut buttons = Vec::new();
        if data.language.is_some() {
            buttons.push((Own::Drop, ButtonStyle::Secondary, words.label("button-drop-language")));
        }
        buttons.push((Own::File, ButtonStyle::Secondary, words.label("button-file")));
        buttons.push((Own::Forget, ButtonStyle::Danger, words.label("button-forget")));
        Page::new(&lines, Some(reply::own_row(&buttons, words.locale, &self.seal, None)))
    }

    /// Everything that is kept about this person, as a file.
    pub(super) async fn file_page(&self, person: UserId, words: &Words<'_>) -> Result<Page, StoreError> {
        let data = self.store.everything_about(memory::person(person)).await?;
        if data.is_empty() {
            return Ok(Page::line(words.line("privacy-nothing")));
        }
        let Ok(json) = serde_json::to_vec_pretty(&data) else {
            return Ok(Page::line(words.line("later-failed")));
        };
        Ok(Page { file: Some(JsonFile { name: FILE, json }), ..Page::line(words.line("privacy-file")) })
    }

    /// Asks once more before everything is removed.
    pub(super) fn sure_page(&self, words: &Words<'_>) -> Page {
        let button = [(Own::ForgetSurely, ButtonStyle::Danger, words.label("button-forget-surely"))];
        Page::new(&[words.line("privacy-sure")], Some(reply::own_row(&button, words.locale, &self.seal, None)))
    }

    /// Removes everything about this person.
    pub(super) async fn forget(&self, person: UserId, words: &Words<'_>) -> Result<Page, StoreError> {
        self.seen.forget_person(person).await?;
        self.known.person_changed(memory::person(person));
        Ok(Page::line(words.line("privacy-forgotten")))
    }

    /// From now on this language, or with none again that of the words.
    pub(super) async fn choose_language(&self, person: UserId, language: Option<Locale>, words: &Words<'_>) -> Result<Page, StoreError> {
        let person = memory::person(person);
        self.store.set_language(person, language, memory::now()).await?;
        self.known.person_changed(person);
        if language.is_none() {
            return Ok(Page::line(words.line("language-dropped")));
        }
        let button = [(Own::Drop, ButtonStyle::Secondary, words.label("button-drop-language"))];
        Ok(Page::new(&[words.line("language-kept")], Some(reply::own_row(&button, words.locale, &self.seal, None))))
    }
}
