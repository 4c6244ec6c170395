//! Definitions within Discord's limits, and every option there and back.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use serenity::model::id::UserId;

use super::*;
use crate::assistant::Assistant;
use crate::content::{Content, Source};
use crate::message::{Languages, Message, Surroundings};
use crate::rendering::{Action, Reply};

const ME: Me = Me { user: UserId::new(7), role: None };

fn assistant() -> Assistant {
    Assistant::new(Content::load(&Source::BuiltIn).expect("the built-in content"))
}

fn ours(handler: &dyn Handler) -> Vec<Value> {
    definitions(handler).iter().map(|command| serde_json::to_value(command).expect("a command")).collect()
}

/// The commands as Discord gives them back.
fn theirs(commands: &[Value]) -> Vec<Registered> {
    let given = |command: &Value| {
        let mut command = command.clone();
        for (name, value) in [("id", json!("700")), ("application_id", json!("8")), ("version", json!("1")), ("dm_permission", json!(true))]
        {
            command[name] = value;
        }
        if command.get("default_member_permissions").is_none() {
            command["default_member_permissions"] = Value::Null;
        }
        if command["description"].is_null() {
            command["description"] = json!("");
        }
        serde_json::from_value(command).expect("a registered command")
    };
    commands.iter().map(given).collect()
}

fn length(value: &Value) -> usize {
    value.as_str().map_or(0, |text| text.chars().count())
}

/// A text with its translations.
fn texts<'v>(of: &'v Value, field: &str) -> Vec<&'v Value> {
    let translations = of.get(format!("{field}_localizations")).and_then(Value::as_object);
    assert_eq!(translations.map(|all| all.keys().map(String::as_str).collect()), Some(BTreeSet::from(["en-GB", "en-US"])), "{of}");
    of.get(field).into_iter().chain(translations.into_iter().flat_map(|all| all.values())).collect()
}

fn list<'v>(of: &'v Value, field: &str) -> impl Iterator<Item = &'v Value> {
    of.get(field).and_then(Value::as_array).into_iter().flatten()
}

/// The characters of names, descriptions and values, each in its longest language, down to the last choice.
fn weight(of: &Value) -> usize {
    let longest = |field: &str| {
        let translations = of.get(format!("{field}_localizations")).and_then(Value::as_object).into_iter().flatten();
        of.get(field).into_iter().chain(translations.map(|(_, text)| text)).map(length).max().unwrap_or_default()
    };
    let deeper = ["options", "choices"].into_iter().flat_map(|field| list(of, field)).map(weight);
    longest("name") + longest("description") + of.get("value").map_or(0, length) + deeper.sum::<usize>()
}

#[test]
fn every_text_is_within_the_limits_in_every_language() {
    let small_letters = |value: &Value| {
        let letter = |c: char| c == '-' || (c.is_alphabetic() && c.is_lowercase());
        (1..=32).contains(&length(value)) && value.as_str().is_some_and(|name| name.chars().all(letter))
    };
    let commands = ours(&assistant());
    for command in &commands {
        let in_menu = command["type"] == 3;
        assert!(texts(command, "name").iter().all(|name| (1..=32).contains(&length(name))), "{command}");
        let settings = command["name"] == "instellingen";
        assert_eq!(command["contexts"], if settings { json!([0]) } else { json!([0, 1]) });
        assert_eq!(command["default_member_permissions"], if settings { json!("32") } else { Value::Null });
        assert_eq!(command["integration_types"], json!([0]));
        if in_menu {
            assert!(command.get("description").is_none() && list(command, "options").next().is_none(), "{command}");
            continue;
        }
        let deeper = list(command, "options").flat_map(|sub| list(sub, "options"));
        for of in std::iter::once(command).chain(list(command, "options")).chain(deeper) {
            assert!(texts(of, "name").into_iter().all(small_letters), "{of}");
            assert!(texts(of, "description").iter().all(|text| (1..=100).contains(&length(text))), "{of}");
            assert!(list(of, "choices").count() <= CHOICES);
            for choice in list(of, "choices") {
                assert!(texts(choice, "name").iter().all(|text| (1..=CHOICE).contains(&length(text))), "{choice}");
            }
        }
        // Discord counts the texts of a command together, in its longest language.
        let counted = weight(command);
        assert!((20..=8_000).contains(&counted), "{counted}: {command}");
    }
    // no two with one name, in any language
    for name in ["/name", "/name_localizations/en-GB"] {
        let names: BTreeSet<String> = commands.iter().map(|command| format!("{} {:?}", command["type"], command.pointer(name))).collect();
        assert_eq!(names.len(), commands.len());
    }
    let english: Vec<&str> = commands.iter().filter_map(|command| command.pointer("/name_localizations/en-US")?.as_str()).collect();
    assert_eq!(english, ["ask", "meldcode", "conversation", "weighing", "contact", "privacy", "help", "settings", "What now?"]);
}

#[test]
fn what_discord_adds_makes_no_difference_and_what_people_notice_does() {
    let assistant = assistant();
    let (ours, plain) = (definitions(&assistant), ours(&assistant));
    let mut shuffled = theirs(&plain);
    shuffled.reverse();
    assert!(same(&ours, &shuffled));
    assert!(!same(&ours, &[]));
    let differences: [(&str, Value); 12] = [
        ("/0/name", json!("vragen")),
        ("/0/description", json!("Anders.")),
        ("/0/name_localizations/en-GB", json!("question")),
        ("/0/options/0/required", json!(false)),
        ("/0/contexts", json!([0])),
        ("/1/options/0/max_value", json!(6)),
        ("/2/options/0/choices/3/name", json!("Een bejaarde")),
        ("/4/options/1/autocomplete", json!(false)),
        ("/7/options/1/options/0/choices/0/name", json!("Vlaams")),
        ("/7/options/6/options/0/channel_types", json!([0])),
        ("/7/default_member_permissions", Value::Null),
        ("/8/type", json!(2)),
    ];
    for (place, value) in differences {
        let mut changed = Value::Array(plain.clone());
        *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        let changed = changed.as_array().expect("a list");
        assert!(!same(&ours, &theirs(changed)), "{place}");
    }
    let mut fewer = plain.clone();
    fewer.pop();
    assert!(!same(&ours, &theirs(&fewer)));
}

/// What Discord sends for a command with these values filled in.
fn sent(command: &Value, filled_in: &[(&Value, Value)]) -> CommandData {
    let options: Vec<Value> =
        filled_in.iter().map(|(option, value)| json!({"name": option["name"], "type": option["type"], "value": value})).collect();
    let data = json!({"id": "700", "name": command["name"], "type": command["type"], "options": options});
    serde_json::from_value(data).expect("the data of a command")
}

#[test]
fn every_option_comes_back_as_it_was_chosen() {
    let assistant = assistant();
    let commands = ours(&assistant);
    let mut steps = Vec::new();
    let mut talks = Vec::new();
    // the settings have options of their own
    for command in commands.iter().filter(|command| command["name"] != "instellingen") {
        let bare = asked(&sent(command, &[]), ME, &assistant);
        assert_ne!(bare, Asked::Unknown, "{command}");
        for option in list(command, "options") {
            let values: Vec<Value> = match (option["type"].as_i64(), list(option, "choices").count()) {
                (Some(4), _) => {
                    (option["min_value"].as_i64().unwrap_or(0)..=option["max_value"].as_i64().unwrap_or(0)).map(Value::from).collect()
                }
                (Some(5), _) => vec![json!(true)],
                (_, 0) => vec![json!("wat is dit?")],
                _ => list(option, "choices").map(|choice| choice["value"].clone()).collect(),
            };
            for value in values {
                let given = asked(&sent(command, &[(option, value.clone())]), ME, &assistant);
                // a value that is not read changes nothing; one talk is also what comes without a choice
                assert!(given != bare || value == "ask-general", "{option} {value}");
                match given {
                    Asked::Private(Command::Meldcode(step)) => steps.extend(step.map(Step::number)),
                    Asked::Private(Command::Talk(topic)) => talks.push(topic),
                    Asked::Private(Command::Ask(text)) | Asked::Public(text) => assert!(value == json!(true) || value == json!(text)),
                    Asked::Private(Command::Contact { who, place }) => {
                        assert!([&who, &place].contains(&&Some("wat is dit?".to_owned())), "{who:?} {place:?}");
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
    }
    assert_eq!(steps, [1, 2, 3, 4, 5]);
    assert_eq!(talks, TALKS);
}

#[test]
fn suggestions_fit_whatever_the_names_are() {
    /// Offers more than Discord takes, and names that are too long.
    struct Many(Assistant);
    impl Handler for Many {
        fn reply(&self, message: &Message) -> Reply {
            self.0.reply(message)
        }
        fn overhear(&self, message: &Message) -> Option<Reply> {
            self.0.overhear(message)
        }
        fn press(&self, action: &Action, locale: Locale, around: &Surroundings) -> Option<Reply> {
            self.0.press(action, locale, around)
        }
        fn command(&self, command: &Command, languages: Languages, around: &Surroundings) -> Reply {
            self.0.command(command, languages, around)
        }
        fn complete(&self, _: Complete, typed: &str, _: Locale, most: usize) -> Vec<Suggestion> {
            assert!(typed.chars().count() <= 100 && most == CHOICES);
            let one = |n: usize| Suggestion { label: "é".repeat(70 + n), value: "v".repeat(80 + n) };
            (0..40).map(one).collect()
        }
        fn line(&self, id: &str, locale: Locale) -> String {
            self.0.line(id, locale)
        }
        fn filled(&self, id: &str, locale: Locale, values: &[(&str, &str)]) -> String {
            self.0.filled(id, locale, values)
        }
        fn region_named(&self, typed: &str) -> Vec<String> {
            self.0.region_named(typed)
        }
    }
    let data = json!({"id": "700", "name": "contact", "type": 1, "options": [
        {"name": "wie", "type": 3, "value": "af"},
        {"name": "plaats", "type": 3, "value": "é".repeat(300), "focused": true},
    ]});
    let data: CommandData = serde_json::from_value(data).expect("the data of a command");
    let shown = serde_json::to_value(suggestions(&data, Locale::Nl, &Many(assistant()))).expect("choices");
    let choices: Vec<&Value> = list(&shown, "choices").collect();
    assert_eq!(choices.len(), 21);
    assert!(choices.iter().all(|choice| length(&choice["name"]) <= 100 && length(&choice["value"]) <= 100), "{shown}");
}
