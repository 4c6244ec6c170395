//! What is set, what it means, and how to change it.

use serenity::model::id::{ChannelId, RoleId, UserId};

use super::definition::{Sub, language};
use super::page::{Safe, Words};
use crate::sector::Sector;
use crate::store::{Notice, Settings};

/// Most channels that are named.
const CHANNELS: usize = 20;

/// All settings.
pub fn all(settings: &Settings, words: &Words<'_>) -> Vec<Safe> {
    let subs = Sub::ALL.into_iter().filter(|sub| *sub != Sub::Show);
    let mut lines = vec![words.line("settings-title").bold()];
    lines.extend(subs.flat_map(|sub| one(settings, sub, words)));
    lines.push(words.line("settings-how"));
    lines
}

/// One setting and what it means.
pub fn one(settings: &Settings, sub: Sub, words: &Words<'_>) -> Vec<Safe> {
    let id = match sub {
        Sub::Show => "settings-title",
        Sub::Language => "settings-language",
        Sub::Sector => "settings-sector",
        Sub::Region => "settings-region",
        Sub::Officer => "settings-officer",
        Sub::Role => "settings-role",
        Sub::Channel => "settings-channels",
    };
    let mut lines = vec![words.filled(id, &[("value", &value(settings, sub, words))])];
    if sub == Sub::Officer {
        lines.extend(notice(settings, words));
    }
    lines
}

/// What is set.
pub fn value(settings: &Settings, sub: Sub, words: &Words<'_>) -> Safe {
    let set = match sub {
        Sub::Show => None,
        Sub::Language => settings.language.map(|locale| words.line(language(locale))),
        // a code of another version is shown as it is
        Sub::Sector => settings.sector.as_ref().map(|code| match code.parse::<Sector>() {
            Ok(sector) => words.line(&format!("sector-{}", sector.code())),
            Err(_) => Safe::typed(code),
        }),
        Sub::Region => settings.region.as_deref().map(Safe::typed),
        Sub::Officer => officer(settings),
        Sub::Role => settings.guidance_role.map(|role| Safe::role(RoleId::new(role.0))),
        Sub::Channel => return channels(settings, words),
    };
    set.unwrap_or_else(|| words.line("settings-none"))
}

fn officer(settings: &Settings) -> Option<Safe> {
    let officer = &settings.officer;
    let person = officer.person.map(|person| Safe::person(UserId::new(person.0)));
    let typed = [&officer.name, &officer.reach].into_iter().flatten().map(|text| Safe::typed(text));
    let all: Vec<Safe> = person.into_iter().chain(typed).collect();
    (!all.is_empty()).then(|| Safe::list(&all))
}

/// What the officer knows and thinks of it, and what is still to be filled in.
fn notice(settings: &Settings, words: &Words<'_>) -> Vec<Safe> {
    let officer = &settings.officer;
    let named = officer.name.is_some() || officer.reach.is_some();
    let told = match (&officer.notice, officer.person) {
        (Notice::Refused(_), None) if !named => Some("settings-officer-refused"),
        (_, None) => named.then_some("settings-officer-no-account"),
        (Notice::Untold | Notice::Refused(_), Some(_)) => Some("settings-officer-untold"),
        (Notice::Told(_), Some(_)) => Some("settings-officer-told"),
        (Notice::Agreed(_), Some(_)) => Some("settings-officer-agreed"),
    };
    let incomplete = (officer.person.is_some() && !named).then_some("settings-officer-incomplete");
    told.into_iter().chain(incomplete).map(|id| words.line(id)).collect()
}

fn channels(settings: &Settings, words: &Words<'_>) -> Safe {
    let open = &settings.open_channels;
    if open.is_empty() {
        return words.line("settings-no-channels");
    }
    let named: Vec<Safe> = open.iter().take(CHANNELS).map(|channel| Safe::channel(ChannelId::new(channel.0))).collect();
    let list = Safe::list(&named);
    match open.len().checked_sub(CHANNELS) {
        None | Some(0) => list,
        Some(more) => words.filled("settings-more-channels", &[("channels", &list), ("count", &Safe::typed(&more.to_string()))]),
    }
}
