//! The commands people find when they type a slash, and "What now?" in the menu of a message.
//!
//! Discord keeps one list for all servers. Their Dutch names are the names under which Discord sends them back.

#[cfg(test)]
mod tests;

use serde_json::Value;
use serenity::builder::{AutocompleteChoice, CreateAutocompleteResponse, CreateCommand, CreateCommandOption};
use serenity::model::application::{
    Command as Registered, CommandData, CommandDataOptionValue, CommandOptionType, CommandType, InstallationContext, InteractionContext,
    ResolvedTarget,
};
use serenity::model::id::ApplicationId;

use super::event::{self, Me};
use super::rest::{Rest, RestError, Urgency};
use super::settings::definition;
use crate::command::{Command, Complete, Step, Suggestion, TALKS};
use crate::message::Locale;
use crate::platform::Handler;

/// The language of the names themselves; the other ones are translations.
pub const BASE: Locale = Locale::Nl;

/// The languages of Discord's clients that get a translation.
pub const TRANSLATED: [(&str, Locale); 2] = [("en-US", Locale::En), ("en-GB", Locale::En)];

// Limits of Discord's documentation, "Application Commands".
const CHOICES: usize = 25;
const CHOICE: usize = 100;

/// Most characters of a name that is completed; longer than any there is.
pub const TYPED: u16 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ask,
    Meldcode,
    Talk,
    Weighing,
    Contact,
    Privacy,
    Help,
    Settings,
    WhatNow,
}

/// What a person fills in; the word stands in the ids of its lines in `interface.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Question,
    Public,
    Step,
    With,
    Who,
    Place,
}

impl Field {
    const fn key(self) -> &'static str {
        match self {
            Self::Question => "vraag",
            Self::Public => "openbaar",
            Self::Step => "stap",
            Self::With => "met",
            Self::Who => "wie",
            Self::Place => "plaats",
        }
    }
}

/// The commands in the order in which they are registered, with the word in their ids and what is filled in.
const COMMANDS: [(Kind, &str, &[Field]); 9] = [
    (Kind::Ask, "vraag", &[Field::Question, Field::Public]),
    (Kind::Meldcode, "meldcode", &[Field::Step]),
    (Kind::Talk, "gesprek", &[Field::With]),
    (Kind::Weighing, "weging", &[]),
    (Kind::Contact, "contact", &[Field::Who, Field::Place]),
    (Kind::Privacy, "privacy", &[]),
    (Kind::Help, "help", &[]),
    (Kind::Settings, definition::COMMAND, &[]),
    (Kind::WhatNow, "wat-nu", &[]),
];

/// What somebody asked with a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// This, for the person who asks alone.
    Private(Command),
    /// A question whose answer everybody in the channel may read.
    Public(String),
    /// What is kept about the person who asks, beside what is kept about nobody.
    Privacy,
    /// The settings of the server.
    Settings,
    /// What to do about a message without words.
    NoText,
    /// A command of another version.
    Unknown,
}

/// Makes Discord's list of commands the same as ours; says whether it had to be changed.
pub async fn register(rest: &Rest, application: ApplicationId, handler: &dyn Handler) -> Result<bool, RestError> {
    let ours = definitions(handler);
    let theirs = rest.global_commands(application, Urgency::background()).await?;
    if same(&ours, &theirs) {
        return Ok(false);
    }
    match rest.put_global_commands(application, &ours, Urgency::background()).await {
        // Discord has taken them; what it says about them is not needed.
        Ok(_) | Err(RestError::Unreadable) => Ok(true),
        Err(error) => Err(error),
    }
}

/// All commands, with their texts in all languages.
fn definitions(handler: &dyn Handler) -> Vec<CreateCommand> {
    COMMANDS.iter().map(|(kind, key, fields)| definition(*kind, key, fields, handler)).collect()
}

fn definition(kind: Kind, key: &str, fields: &[Field], handler: &dyn Handler) -> CreateCommand {
    let (name, description) = (format!("command-{key}"), format!("command-{key}-description"));
    let mut command = CreateCommand::new(handler.line(&name, BASE))
        .kind(CommandType::ChatInput)
        .integration_types(vec![InstallationContext::Guild])
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm]);
    for (code, locale) in TRANSLATED {
        command = command.name_localized(code, handler.line(&name, locale));
    }
    if kind == Kind::WhatNow {
        return command.kind(CommandType::Message);
    }
    command = command.description(handler.line(&description, BASE));
    for (code, locale) in TRANSLATED {
        command = command.description_localized(code, handler.line(&description, locale));
    }
    if kind == Kind::Settings {
        return definition::definition(command, handler);
    }
    command.set_options(fields.iter().map(|field| option(*field, handler)).collect())
}

fn option(field: Field, handler: &dyn Handler) -> CreateCommandOption {
    let kind = match field {
        Field::Question | Field::With | Field::Who | Field::Place => CommandOptionType::String,
        Field::Public => CommandOptionType::Boolean,
        Field::Step => CommandOptionType::Integer,
    };
    let option = named(kind, &format!("option-{}", field.key()), handler);
    match field {
        Field::Question => option.required(true),
        Field::Public => option,
        Field::Step => option.min_int_value(1).max_int_value(u64::from(Step::LAST)),
        Field::With => TALKS.iter().fold(option, |option, topic| {
            let id = format!("choice-{topic}");
            let translations = TRANSLATED.map(|(code, locale)| (code, handler.line(&id, locale)));
            option.add_string_choice_localized(handler.line(&id, BASE), *topic, translations)
        }),
        Field::Who | Field::Place => option.set_autocomplete(true).max_length(TYPED),
    }
}

/// An option with the name of this id and its description, in all languages.
pub fn named(kind: CommandOptionType, id: &str, handler: &dyn Handler) -> CreateCommandOption {
    let description = format!("{id}-description");
    let option = CreateCommandOption::new(kind, handler.line(id, BASE), handler.line(&description, BASE));
    TRANSLATED.into_iter().fold(option, |option, (code, locale)| {
        option.name_localized(code, handler.line(id, locale)).description_localized(code, handler.line(&description, locale))
    })
}

/// What was asked. `me` is taken out of the words of a message that "What now?" is about.
pub fn asked(data: &CommandData, me: Me, handler: &dyn Handler) -> Asked {
    let fits = |(kind, key, _): &&(Kind, &str, &[Field])| {
        let in_menu = *kind == Kind::WhatNow;
        in_menu == (data.kind == CommandType::Message) && data.name == handler.line(&format!("command-{key}"), BASE)
    };
    let Some((kind, ..)) = COMMANDS.iter().find(fits) else {
        return Asked::Unknown;
    };
    let text = |field| match filled_in(data, field, handler) {
        Some(CommandDataOptionValue::String(text)) => Some(text.clone()),
        _ => None,
    };
    // one that is empty says nothing
    let name = |field| text(field).map(|name| start(name.trim(), usize::from(TYPED))).filter(|name| !name.is_empty());
    Asked::Private(match kind {
        Kind::Ask => {
            let question = text(Field::Question).unwrap_or_default();
            if matches!(filled_in(data, Field::Public, handler), Some(CommandDataOptionValue::Boolean(true))) {
                return Asked::Public(question);
            }
            Command::Ask(question)
        }
        Kind::Meldcode => Command::Meldcode(match filled_in(data, Field::Step, handler) {
            Some(CommandDataOptionValue::Integer(number)) => Step::new(*number),
            _ => None,
        }),
        // without a choice the talk with anybody
        Kind::Talk => Command::Talk(text(Field::With).unwrap_or_else(|| "ask-general".to_owned())),
        Kind::Weighing => Command::Weighing,
        Kind::Contact => Command::Contact { who: name(Field::Who), place: name(Field::Place) },
        Kind::Privacy => return Asked::Privacy,
        Kind::Settings => return Asked::Settings,
        Kind::Help => Command::Help,
        Kind::WhatNow => {
            let words = match data.target() {
                Some(ResolvedTarget::Message(post)) => event::without_mentions(&post.content, me),
                _ => String::new(),
            };
            if words.trim().is_empty() {
                return Asked::NoText;
            }
            Command::Ask(words)
        }
    })
}

/// What fits what a person has typed so far in an option.
pub fn suggestions(data: &CommandData, locale: Locale, handler: &dyn Handler) -> CreateAutocompleteResponse {
    let choices = data.autocomplete().and_then(|typing| {
        let is = |field: Field| typing.name == handler.line(&format!("option-{}", field.key()), BASE);
        let what = match () {
            () if is(Field::Who) => Complete::Contact,
            () if is(Field::Place) => Complete::Place,
            () if typing.name == handler.line(definition::REGION, BASE) => Complete::Region,
            () => return None,
        };
        let found = handler.complete(what, &start(typing.value, usize::from(TYPED)), locale, CHOICES);
        let sound = found.into_iter().filter(|found| !found.label.trim().is_empty() && found.value.chars().count() <= CHOICE);
        let choice = |found: Suggestion| AutocompleteChoice::new(shortened(found.label), found.value);
        Some(sound.take(CHOICES).map(choice).collect())
    });
    CreateAutocompleteResponse::new().set_choices(choices.unwrap_or_default())
}

fn filled_in<'d>(data: &'d CommandData, field: Field, handler: &dyn Handler) -> Option<&'d CommandDataOptionValue> {
    let name = handler.line(&format!("option-{}", field.key()), BASE);
    data.options.iter().find(|option| option.name == name).map(|option| &option.value)
}

fn start(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn shortened(label: String) -> String {
    if label.chars().count() <= CHOICE {
        return label;
    }
    label.chars().take(CHOICE - 1).chain(['…']).collect()
}

/// Both lists say the same, whatever Discord adds.
fn same(ours: &[CreateCommand], theirs: &[Registered]) -> bool {
    let (Ok(Value::Array(ours)), Ok(Value::Array(theirs))) = (serde_json::to_value(ours), serde_json::to_value(theirs)) else {
        return false;
    };
    let sorted = |commands: Vec<Value>| {
        let mut commands: Vec<Value> = commands.into_iter().map(essence).collect();
        commands.sort_by_key(|command| (command["type"].to_string(), command["name"].to_string()));
        commands
    };
    sorted(ours) == sorted(theirs)
}

/// What of a command, an option or a choice people can notice. What is empty or "no" says nothing; Discord gives ids and
/// versions, and says about direct messages once more what `contexts` says.
fn essence(value: Value) -> Value {
    const NOTICED: [&str; 18] = [
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "choices",
        "value",
        "required",
        "autocomplete",
        "min_value",
        "max_value",
        "min_length",
        "max_length",
        "contexts",
        "integration_types",
        "default_member_permissions",
        "channel_types",
    ];
    let Value::Object(fields) = value else { return value };
    let says_nothing = |field: &Value| match field {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    let kept = fields.into_iter().filter(|(name, field)| NOTICED.contains(&name.as_str()) && !says_nothing(field));
    let deeper = |(name, field): (String, Value)| {
        let field = match (name.as_str(), field) {
            ("contexts" | "integration_types" | "channel_types", Value::Array(mut items)) => {
                items.sort_by_key(Value::to_string);
                Value::Array(items)
            }
            ("options" | "choices", Value::Array(items)) => Value::Array(items.into_iter().map(essence).collect()),
            // 1 and 1.0
            ("min_value" | "max_value", number) => number.as_f64().map_or(number, Value::from),
            (_, field) => field,
        };
        (name, field)
    };
    Value::Object(kept.map(deeper).collect())
}
