//! The content itself: every reply in both languages, the facts it must carry, and every mistake an author can make.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::format_push_string,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

#[path = "content/bad_input.rs"]
mod bad_input;
#[path = "support/small.rs"]
mod small;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use meldwijzer::answer::{self, Answer, Body, PlaceAnswer, about};
use meldwijzer::content::check::{Day, check};
use meldwijzer::content::contract::TOPICS;
use meldwijzer::content::{Argument, Content, Part, Severity, Source, built_in_files};
use meldwijzer::message::{Beside, Locale, Surroundings};
use meldwijzer::rendering::{Action, Block, ContactCard, Reply, plain, render};
use meldwijzer::understanding::Kind;
use meldwijzer::understanding::text::fold;
use regex::{Regex, RegexBuilder};
use serde::Deserialize;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(&Source::BuiltIn).unwrap());

/// Every topic in every language.
fn everything() -> impl Iterator<Item = (&'static str, Locale)> {
    TOPICS.into_iter().flat_map(|(id, _)| Locale::ALL.map(|locale| (id, locale)))
}

fn reply(id: &str, locale: Locale) -> Reply {
    render(&answer::topic(id, locale), &CONTENT)
}

fn cards(blocks: &[Block]) -> Vec<&ContactCard> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Contact(card) => Some(card),
            _ => None,
        })
        .collect()
}

/// On one line, so that an expression does not have to know where paragraphs end.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn expression(pattern: &str) -> Regex {
    RegexBuilder::new(pattern)
        .case_insensitive(true)
        .dot_matches_new_line(true)
        .build()
        .unwrap_or_else(|error| panic!("{pattern}: {error}"))
}

#[test]
fn all_topics_answer_in_both_languages() {
    assert_eq!(CONTENT.topics().len(), 61);
    for (id, locale) in everything() {
        let reply = reply(id, locale);
        assert_eq!(reply.locale, locale);
        let text = plain(&reply.blocks);
        assert!(text.chars().count() > 40, "{id} {locale}: {text:?}");
        for text in [text, plain(&reply.detail)] {
            assert!(!text.contains(['{', '}', '$', '\u{2068}', '\u{2069}']), "{id} {locale}: an argument was not filled in: {text}");
            assert!(!text.lines().any(|l| l.trim() != l), "{id} {locale}: white space at an end: {text}");
        }
        let title = CONTENT.replies().topic(id, Part::Title, locale).unwrap();
        assert!(title.chars().count() <= 60 && !title.contains('\n'), "{id} {locale}: {title}");
    }
}

#[test]
fn a_core_fits_a_phone() {
    for (id, locale) in everything() {
        let core = CONTENT.replies().topic(id, Part::Core, locale).unwrap();
        assert!(core.chars().count() <= 700, "{id} {locale}: {} characters", core.chars().count());
        let contacts = cards(&reply(id, locale).blocks).len();
        assert!(contacts <= 3, "{id} {locale}: {contacts} contacts");
    }
}

#[test]
fn a_contact_says_what_for_when_what_it_costs_and_when_it_was_checked() {
    let months = [
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        "January|February|March|April|May|June|July|August|September|October|November|December",
    ];
    let facts = [["", "Bereikbaar: ", "Kosten: ", "Nagekeken in "], ["", "Hours: ", "Cost: ", "Checked in "]];
    let mut seen = 0;
    for (id, locale) in everything() {
        let reply = reply(id, locale);
        for card in cards(&reply.blocks).into_iter().chain(cards(&reply.detail)) {
            seen += 1;
            assert!(!card.name.is_empty(), "{id} {locale}");
            assert!(card.phone.is_some() || card.url.starts_with("https://"), "{id} {locale}: {}", card.name);
            assert_eq!(card.facts.len(), 4, "{id} {locale}: {:?}", card.facts);
            for (fact, start) in card.facts.iter().zip(facts[locale.index()]) {
                let value = fact.strip_prefix(start).unwrap_or_else(|| panic!("{id} {locale}: {fact:?} does not start with {start:?}"));
                assert!(value.trim_end_matches('.').trim().chars().count() > 3, "{id} {locale}: {fact:?} says nothing");
                assert!(fact.ends_with('.') && !fact.ends_with(".."), "{id} {locale}: {fact:?}");
            }
            let checked = Regex::new(&format!(r"({}) 20\d\d\.$", months[locale.index()])).unwrap();
            assert!(checked.is_match(&card.facts[3]), "{id} {locale}: {:?}", card.facts[3]);
        }
    }
    assert!(seen > 122, "{seen} contacts");
}

#[test]
fn danger_comes_first() {
    let first = |reply: &Reply| plain(&reply.blocks).lines().next().unwrap().to_owned();
    for locale in Locale::ALL {
        assert!(first(&reply("emergency", locale)).contains("112"));
        assert!(reply("emergency", locale).urgent && !reply("ask-child", locale).urgent);
    }
    for topic in CONTENT.topics().iter().filter(|t| t.danger) {
        for locale in Locale::ALL {
            let line = first(&reply(&topic.id, locale));
            assert_eq!(line, CONTENT.replies().line("danger-line", locale, &[]), "{}", topic.id);
            assert!(line.contains("112"), "{line}");
        }
    }
    // beside another topic, a place, a team's own people and personal data, 112 still stands on the first line
    let around = Surroundings { region: Some("Almere".into()), officer_name: Some("Anna".into()), officer_reach: Some("kamer 2".into()) };
    for (id, locale) in everything() {
        let answer = Answer {
            personal_data: vec![Kind::Bsn],
            place: PlaceAnswer::WhichOf(vec!["Bergen (NH.)".into(), "Bergen (L.)".into()]),
            others: Some(vec!["ask-child".into()]),
            around: around.clone(),
            beside: Beside::Attachment,
            ..about(Body::Topics(vec!["emergency".into(), id.into()]), locale)
        };
        let line = first(&render(&answer, &CONTENT));
        assert!(line.contains("112"), "{id} {locale}: {line}");
    }
    for body in [Body::AskBack(vec!["ask-child".into()]), Body::OutOfScope, Body::NoText] {
        for locale in Locale::ALL {
            let answer = about(body.clone(), locale);
            assert!(plain(&render(&answer, &CONTENT).blocks).contains("112"), "{body:?} {locale}");
        }
    }
}

#[test]
fn choices_lead_somewhere_and_never_back_to_the_same_reply() {
    for (id, locale) in everything() {
        let reply = reply(id, locale);
        for (number, button) in reply.buttons.iter().enumerate() {
            assert!(
                !button.label.is_empty() && !reply.buttons[..number].iter().any(|b| b.label == button.label),
                "{id} {locale}: {button:?}"
            );
            match &button.action {
                Action::Topic(other) => assert!(other != id && CONTENT.topic(other).is_some(), "{id} {locale}: {button:?}"),
                Action::Translate(same, to) => assert!(same == id && *to == locale.other(), "{id} {locale}: {button:?}"),
                Action::Others(_) | Action::FalseAlarm(_) | Action::Open(_) => panic!("{id} {locale}: only a message has {button:?}"),
                Action::Detail(same) => assert!(same == id && !reply.detail.is_empty(), "{id} {locale}: {button:?}"),
            }
        }
        let more = reply.buttons.iter().any(|b| matches!(b.action, Action::Detail(_)));
        assert_eq!(more, !reply.detail.is_empty(), "{id} {locale}: the further part and its choice");
    }
}

#[test]
fn a_place_names_its_region_and_two_places_are_asked_about() {
    for locale in Locale::ALL {
        let text = |place| {
            let body = Body::Topics(vec!["contact-veilig-thuis".into()]);
            plain(&render(&Answer { place, ..about(body, locale) }, &CONTENT).blocks)
        };
        let almere = text(PlaceAnswer::Region("Almere".into()));
        assert!(almere.contains("Almere") && almere.contains("Veilig Thuis Flevoland") && almere.contains("0800-2000"), "{almere}");
        let bergen = text(PlaceAnswer::WhichOf(vec!["Bergen (NH.)".into(), "Bergen (L.)".into()]));
        assert!(bergen.contains("Bergen (NH.)") && bergen.contains("Bergen (L.)") && bergen.contains("0800-2000"), "{bergen}");
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    nl: Vec<String>,
    en: Vec<String>,
}

impl Facts {
    fn of(&self, locale: Locale) -> &[String] {
        if locale == Locale::Nl { &self.nl } else { &self.en }
    }
}

#[test]
fn replies_carry_what_the_contract_asks() {
    let facts: BTreeMap<String, Facts> = toml::from_str(include_str!("data/facts.toml")).unwrap();
    assert_eq!(facts.len(), TOPICS.len(), "every topic has its facts");
    let mut missing = Vec::new();
    for (id, locale) in everything() {
        let text = one_line(&plain(&reply(id, locale).blocks));
        let of = facts[id].of(locale);
        assert!(!of.is_empty(), "{id} {locale}: no facts to look for");
        missing.extend(of.iter().filter(|p| !expression(p).is_match(&text)).map(|p| format!("{id} {locale}: {p}\n    {text}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Points {
    point: Vec<Point>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    point: String,
    topic: String,
    nl: Vec<String>,
    en: Vec<String>,
}

#[test]
fn every_point_of_the_two_first_texts_is_answered() {
    let points: Points = toml::from_str(include_str!("data/seeds.toml")).unwrap();
    assert!(points.point.len() >= 37);
    let mut missing = Vec::new();
    for Point { point, topic, nl, en } in &points.point {
        for (locale, patterns) in [(Locale::Nl, nl), (Locale::En, en)] {
            let reply = reply(topic, locale);
            let text = one_line(&format!("{} {}", plain(&reply.blocks), plain(&reply.detail)));
            assert!(!patterns.is_empty(), "{topic}: {point}");
            missing.extend(patterns.iter().filter(|p| !expression(p).is_match(&text)).map(|p| format!("{topic} {locale}: {p} ({point})")));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_built_in_content_has_no_errors() {
    let today: Day = "2026-11-22".parse().unwrap();
    let checked = check(&built_in_files(), today);
    let errors: Vec<String> = checked.findings.iter().filter(|f| f.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn all_texts_fill_in() {
    let name = Regex::new(r"(?m)^([a-z0-9-]+) =").unwrap();
    let argument = Regex::new(r"\{ \$([a-z0-9-]+)").unwrap();
    let files = built_in_files();
    let mut filled = 0;
    for locale in Locale::ALL {
        let folder = format!("locales/{locale}");
        for (path, text) in files.below(&folder) {
            let interface = path.ends_with("/interface.ftl");
            let arguments: Vec<(&str, Argument<'_>)> = if interface {
                let names = argument.captures_iter(text).map(|c| c.get(1).unwrap().as_str());
                names.filter(|n| CONTENT.contacts().get(n).is_none()).map(|n| (n, Argument::Text("iets"))).collect()
            } else {
                Vec::new()
            };
            for id in name.captures_iter(text).map(|c| c.get(1).unwrap().as_str()) {
                for attribute in [None, Some("core"), Some("detail")] {
                    let mut problems = Vec::new();
                    let text = CONTENT.replies().format(id, attribute, locale, &arguments, &mut problems);
                    assert_eq!(problems, Vec::<String>::new(), "{path}: {id} {attribute:?}");
                    filled += usize::from(text.is_some_and(|t| !t.trim().is_empty()));
                }
            }
        }
    }
    assert!(filled > 2 * (61 * 2 + 40), "{filled} texts");
}

/// The questions that measure the model may not be among what it learns from.
#[test]
fn no_question_of_the_measuring_sets_is_an_example() {
    let learned = built_in_files();
    let mut examples = std::collections::HashSet::new();
    for (path, text) in learned.below("intents").filter(|(path, _)| !path.contains("_words")) {
        let table: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut open: Vec<&toml::Value> =
            table.iter().filter(|(key, _)| matches!(key.as_str(), "nl" | "en")).map(|(_, value)| value).collect();
        while let Some(value) = open.pop() {
            match value {
                toml::Value::String(text) => drop(examples.insert(fold(text))),
                toml::Value::Array(list) => open.extend(list),
                toml::Value::Table(table) => {
                    open.extend(
                        table.iter().filter(|(key, _)| !matches!(key.as_str(), "phrases" | "words" | "needs" | "excludes")).map(|(_, v)| v),
                    );
                }
                _ => {}
            }
        }
    }
    assert!(examples.len() > 5_000, "{} examples were read", examples.len());
    for set in [include_str!("data/questions.jsonl"), include_str!("data/questions-more.jsonl")] {
        for line in set.lines().filter(|line| !line.trim().is_empty()) {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            let turns = row["turns"].as_array().into_iter().flatten().map(|turn| &turn["text"]);
            for text in turns.chain([&row["text"]]).filter_map(serde_json::Value::as_str) {
                assert!(!examples.contains(&fold(text)), "{text:?} measures the model and may not teach it");
            }
        }
    }
}
