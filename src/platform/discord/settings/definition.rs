//! `/instellingen` as Discord shows it, and what somebody asks for with it.

use std::str::FromStr;

use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::Permissions;
use serenity::model::application::{CommandData, CommandOptionType, InteractionContext, ResolvedOption, ResolvedValue};
use serenity::model::channel::{ChannelType, PartialChannel};
use serenity::model::id::{ChannelId, RoleId, UserId};

use super::super::commands::{BASE, TRANSLATED, TYPED, named};
use crate::message::Locale;
use crate::platform::Handler;
use crate::sector::Sector;

/// The word in the ids of the command's lines.
pub const COMMAND: &str = "instellingen";

/// The option that is completed with a municipality or a region.
pub const REGION: &str = "option-regio";

/// The value of a choice that takes a setting away.
const NONE: &str = "none";

/// Channels in which people write to one another; a voice channel has a text chat.
const CHANNELS: [ChannelType; 7] = [
    ChannelType::Text,
    ChannelType::News,
    ChannelType::PublicThread,
    ChannelType::PrivateThread,
    ChannelType::NewsThread,
    ChannelType::Voice,
    ChannelType::Stage,
];

// As many characters as the store keeps.
const NAME: u16 = 100;
const REACH: u16 = 300;

/// A subcommand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sub {
    /// Shows all settings.
    Show,
    /// Sets the language.
    Language,
    /// Sets the sector.
    Sector,
    /// Sets the region.
    Region,
    /// Sets the officer.
    Officer,
    /// Sets who may manage guidance.
    Role,
    /// Opens or closes a channel.
    Channel,
}

impl Sub {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [Self::Show, Self::Language, Self::Sector, Self::Region, Self::Officer, Self::Role, Self::Channel];

    /// The word in the ids of its lines.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Show => "tonen",
            Self::Language => "taal",
            Self::Sector => "sector",
            Self::Region => "regio",
            Self::Officer => "aandachtsfunctionaris",
            Self::Role => "rol",
            Self::Channel => "kanaal",
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Self::Show => &[],
            Self::Language => &[Field::Language],
            Self::Sector => &[Field::Sector],
            Self::Region => &[Field::Region, Field::Remove],
            Self::Officer => &[Field::Person, Field::Name, Field::Reach, Field::Remove],
            Self::Role => &[Field::Role, Field::Remove],
            Self::Channel => &[Field::Channel, Field::On],
        }
    }
}

/// What is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Language,
    Sector,
    Region,
    Person,
    Name,
    Reach,
    Remove,
    Role,
    Channel,
    On,
}

impl Field {
    /// The id of its name.
    const fn id(self) -> &'static str {
        match self {
            Self::Language => "option-taal",
            Self::Sector => "option-sector",
            Self::Region => REGION,
            Self::Person => "option-persoon",
            Self::Name => "option-naam",
            Self::Reach => "option-bereikbaar",
            Self::Remove => "option-verwijderen",
            Self::Role => "option-rol",
            Self::Channel => "option-kanaal",
            Self::On => "option-aan",
        }
    }

    const fn kind(self) -> CommandOptionType {
        match self {
            Self::Language | Self::Sector | Self::Region | Self::Name | Self::Reach => CommandOptionType::String,
            Self::Person => CommandOptionType::User,
            Self::Remove | Self::On => CommandOptionType::Boolean,
            Self::Role => CommandOptionType::Role,
            Self::Channel => CommandOptionType::Channel,
        }
    }
}

/// The command with its texts in all languages.
pub fn definition(command: CreateCommand, handler: &dyn Handler) -> CreateCommand {
    let subs = Sub::ALL.iter().map(|sub| {
        let id = format!("command-{COMMAND}-{}", sub.key());
        let options: Vec<_> = sub.fields().iter().map(|field| option(*field, handler)).collect();
        named(CommandOptionType::SubCommand, &id, handler).set_sub_options(options)
    });
    command.default_member_permissions(Permissions::MANAGE_GUILD).contexts(vec![InteractionContext::Guild]).set_options(subs.collect())
}

fn option(field: Field, handler: &dyn Handler) -> CreateCommandOption {
    let option = named(field.kind(), field.id(), handler);
    let choice = |option: CreateCommandOption, id: &str, value: &str| {
        let translations = TRANSLATED.map(|(code, locale)| (code, handler.line(id, locale)));
        option.add_string_choice_localized(handler.line(id, BASE), value, translations)
    };
    match field {
        Field::Language => {
            let option = Locale::ALL.iter().fold(option, |option, locale| choice(option, language(*locale), locale.code()));
            choice(option, "choice-none", NONE).required(true)
        }
        Field::Sector => {
            let option =
                Sector::ALL.iter().fold(option, |option, sector| choice(option, &format!("sector-{}", sector.code()), sector.code()));
            choice(option, "choice-none", NONE).required(true)
        }
        Field::Region => option.set_autocomplete(true).max_length(TYPED),
        Field::Name => option.max_length(NAME),
        Field::Reach => option.max_length(REACH),
        Field::Channel => option.channel_types(CHANNELS.to_vec()).required(true),
        Field::On => option.required(true),
        Field::Person | Field::Remove | Field::Role => option,
    }
}

/// The id of the name of a language.
pub const fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::Nl => "choice-nl",
        Locale::En => "choice-en",
    }
}

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To see all settings.
    Show,
    /// To set or take away the language.
    Language(Option<Locale>),
    /// To set or take away the sector.
    Sector(Option<Sector>),
    /// To set the region, as it was typed, or to take it away.
    Region(Option<String>),
    /// To set something about the officer.
    Officer {
        /// Who, and whether that is a bot.
        person: Option<(UserId, bool)>,
        /// The name to show.
        name: Option<String>,
        /// How to reach the officer.
        reach: Option<String>,
    },
    /// To take the officer away.
    NoOfficer,
    /// To set or take away who may manage guidance.
    Role(Option<RoleId>),
    /// To open a channel, or to close it.
    Channel {
        /// Which.
        channel: ChannelId,
        /// People write to one another there.
        for_text: bool,
        /// To open it.
        open: bool,
    },
    /// To change this, but how was not filled in, or in two ways at once.
    Unclear(Sub),
    /// Something of another version.
    Unknown,
}

impl Wanted {
    /// Which subcommand it belongs to.
    pub fn sub(&self) -> Sub {
        match self {
            Self::Show | Self::Unknown => Sub::Show,
            Self::Language(_) => Sub::Language,
            Self::Sector(_) => Sub::Sector,
            Self::Region(_) => Sub::Region,
            Self::Officer { .. } | Self::NoOfficer => Sub::Officer,
            Self::Role(_) => Sub::Role,
            Self::Channel { .. } => Sub::Channel,
            Self::Unclear(sub) => *sub,
        }
    }
}

/// A value for a setting, nothing to take it away, or it is not clear which.
enum Given<T> {
    This(T),
    Nothing,
    Unclear,
}

impl<T> Given<T> {
    fn map(self, wanted: impl FnOnce(Option<T>) -> Wanted) -> Option<Wanted> {
        match self {
            Self::This(value) => Some(wanted(Some(value))),
            Self::Nothing => Some(wanted(None)),
            Self::Unclear => None,
        }
    }
}

/// What was filled in with a subcommand.
struct Filled<'d> {
    options: Vec<ResolvedOption<'d>>,
    handler: &'d dyn Handler,
}

impl Filled<'_> {
    fn value(&self, field: Field) -> Option<&ResolvedValue<'_>> {
        let name = self.handler.line(field.id(), BASE);
        self.options.iter().find(|option| option.name == name).map(|option| &option.value)
    }

    /// Words; white space alone is none.
    fn text(&self, field: Field) -> Option<String> {
        match self.value(field) {
            Some(ResolvedValue::String(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        }
    }

    fn yes(&self, field: Field) -> Option<bool> {
        match self.value(field) {
            Some(ResolvedValue::Boolean(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// A choice.
    fn choice<T: FromStr>(&self, field: Field) -> Given<T> {
        match self.text(field).as_deref() {
            Some(NONE) => Given::Nothing,
            Some(code) => code.parse().map_or(Given::Unclear, Given::This),
            None => Given::Unclear,
        }
    }

    /// Something, or that it is to be removed: one of the two.
    fn or_remove<T>(&self, given: Option<T>) -> Given<T> {
        match (given, self.yes(Field::Remove).unwrap_or_default()) {
            (Some(given), false) => Given::This(given),
            (None, true) => Given::Nothing,
            _ => Given::Unclear,
        }
    }
}

/// What is asked for with this command.
pub fn wanted(data: &CommandData, handler: &dyn Handler) -> Wanted {
    let mut options = data.options().into_iter();
    let Some(ResolvedOption { name, value: ResolvedValue::SubCommand(options), .. }) = options.next() else {
        return Wanted::Unknown;
    };
    let is = |sub: &Sub| name == handler.line(&format!("command-{COMMAND}-{}", sub.key()), BASE);
    let Some(sub) = Sub::ALL.into_iter().find(is) else {
        return Wanted::Unknown;
    };
    let filled = Filled { options, handler };
    let wanted = match sub {
        Sub::Show => Some(Wanted::Show),
        Sub::Language => filled.choice(Field::Language).map(Wanted::Language),
        Sub::Sector => filled.choice(Field::Sector).map(Wanted::Sector),
        Sub::Region => filled.or_remove(filled.text(Field::Region)).map(Wanted::Region),
        Sub::Officer => officer(&filled),
        Sub::Role => {
            let role = match filled.value(Field::Role) {
                Some(ResolvedValue::Role(role)) => Some(role.id),
                _ => None,
            };
            filled.or_remove(role).map(Wanted::Role)
        }
        Sub::Channel => channel(&filled),
    };
    wanted.unwrap_or(Wanted::Unclear(sub))
}

fn officer(filled: &Filled<'_>) -> Option<Wanted> {
    let person = match filled.value(Field::Person) {
        Some(ResolvedValue::User(user, _)) => Some((user.id, user.bot || user.system)),
        _ => None,
    };
    let (name, reach) = (filled.text(Field::Name), filled.text(Field::Reach));
    let something = person.is_some() || name.is_some() || reach.is_some();
    filled.or_remove(something.then_some(Wanted::Officer { person, name, reach })).map(|wanted| wanted.unwrap_or(Wanted::NoOfficer))
}

fn channel(filled: &Filled<'_>) -> Option<Wanted> {
    let open = filled.yes(Field::On)?;
    match filled.value(Field::Channel) {
        Some(ResolvedValue::Channel(PartialChannel { id, kind, .. })) => {
            Some(Wanted::Channel { channel: *id, for_text: CHANNELS.contains(kind), open })
        }
        _ => None,
    }
}
