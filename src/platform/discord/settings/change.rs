//! Changes settings: what is wrong gets a clear answer and changes nothing.

use serenity::model::id::{GuildId, UserId};

use super::definition::{Sub, Wanted};
use super::officer::Told;
use super::page::{Page, Safe, Words};
use super::{Desk, Hearing, Occasion, show};
use crate::platform::discord::memory;
use crate::store::{Change, ChannelId, Notice, RoleId, StoreError};

impl Desk {
    /// Does what somebody who may manage the server wants, and shows what came of it.
    pub(super) async fn carry_out(
        &self,
        wanted: Wanted,
        server: GuildId,
        by: UserId,
        occasion: Occasion,
        words: &Words<'_>,
    ) -> Result<Page, StoreError> {
        let sub = wanted.sub();
        let id = memory::server(server);
        if wanted == Wanted::Show {
            return Ok(Page::new(&show::all(&self.store.settings(id).await?, words), None));
        }
        let changes = match self.changes(wanted, server, words) {
            Ok(changes) => changes,
            Err(no) => return Ok(Page::new(&[no, words.line("settings-unchanged")], None)),
        };
        let before = self.store.settings(id).await?;
        let different = self.store.change_settings(id, &changes, memory::person(by), memory::now()).await?;
        self.known.server_changed(id);
        let mut after = self.store.settings(id).await?;
        let mut lines = vec![words.line(if different > 0 { "settings-saved" } else { "settings-same" })];
        let untold = after.officer.person.filter(|_| sub == Sub::Officer && after.officer.notice == Notice::Untold);
        let mut told = None;
        if let Some(person) = untold {
            let outcome = self.tell_officer(server, UserId::new(person.0), &after, occasion).await;
            if outcome == Told::Yes {
                // the answer may have come already
                after = self.store.settings(id).await?;
            }
            told = Some(outcome);
        }
        lines.extend(show::one(&after, sub, words));
        lines.extend(match told {
            Some(Told::Closed) => Some(words.line("settings-officer-closed")),
            Some(Told::NotNow) => Some(words.line("settings-officer-not-now")),
            Some(Told::Yes) | None => None,
        });
        if different > 0 {
            lines.push(words.filled("settings-was", &[("value", &show::value(&before, sub, words))]));
        }
        lines.extend(undo(&changes).map(|id| words.line(id)));
        Ok(Page::new(&lines, None))
    }

    /// The changes that this means, or why it cannot be.
    fn changes(&self, wanted: Wanted, server: GuildId, words: &Words<'_>) -> Result<Vec<Change>, Safe> {
        let no = |id: &str| Err(words.line(id));
        Ok(match wanted {
            Wanted::Show | Wanted::Unknown => return no("unknown-command"),
            Wanted::Unclear(Sub::Region) => return no("settings-unclear-region"),
            Wanted::Unclear(Sub::Officer) => return no("settings-unclear-officer"),
            Wanted::Unclear(Sub::Role) => return no("settings-unclear-role"),
            Wanted::Unclear(_) => return no("settings-unclear"),
            Wanted::Language(language) => vec![Change::Language(language)],
            Wanted::Sector(sector) => vec![Change::Sector(sector.map(|sector| sector.code().to_owned()))],
            Wanted::Region(None) => vec![Change::Region(None)],
            Wanted::Region(Some(typed)) => match self.handler.region_named(&typed).as_slice() {
                [] => return no("settings-unknown-place"),
                [one] => vec![Change::Region(Some(one.clone()))],
                several => {
                    let places: Vec<Safe> = several.iter().map(|place| Safe::typed(place)).collect();
                    return Err(words.filled("settings-which-place", &[("places", &Safe::list(&places))]));
                }
            },
            Wanted::NoOfficer => vec![Change::Officer(None)],
            Wanted::Officer { person: Some((_, true)), .. } => return no("settings-bot-officer"),
            Wanted::Officer { person, name, reach } => {
                let person = person.map(|(person, _)| Change::Officer(Some(memory::person(person))));
                let name = name.map(|name| Change::OfficerName(Some(name)));
                let reach = reach.map(|reach| Change::OfficerReach(Some(reach)));
                // the person first: another one starts without name and ways to reach
                person.into_iter().chain(name).chain(reach).collect()
            }
            // the role that everybody has, has the number of the server
            Wanted::Role(Some(role)) if role.get() == server.get() => return no("settings-everyone"),
            Wanted::Role(role) => vec![Change::GuidanceRole(role.map(|role| RoleId(role.get())))],
            Wanted::Channel { for_text: false, open: true, .. } => return no("settings-no-text-channel"),
            Wanted::Channel { open: true, .. } if self.hearing == Hearing::Off => return no("settings-content-off"),
            Wanted::Channel { open: true, .. } if self.hearing == Hearing::Refused => return no("settings-content-refused"),
            Wanted::Channel { channel, open, .. } => vec![Change::OpenChannel(ChannelId(channel.get()), open)],
        })
    }
}

/// How to take back what was set just now; what was taken away is set in the same way as before.
fn undo(changes: &[Change]) -> Option<&'static str> {
    Some(match changes.last()? {
        Change::Language(Some(_)) => "settings-undo-language",
        Change::Sector(Some(_)) => "settings-undo-sector",
        Change::Region(Some(_)) => "settings-undo-region",
        Change::Officer(Some(_)) | Change::OfficerName(_) | Change::OfficerReach(_) => "settings-undo-officer",
        Change::GuidanceRole(Some(_)) => "settings-undo-role",
        Change::OpenChannel(_, true) => "settings-undo-open",
        Change::OpenChannel(_, false) => "settings-undo-closed",
        _ => return None,
    })
}
