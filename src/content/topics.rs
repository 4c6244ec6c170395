//! Topic files and word groups: `intents/*.toml` to typed values, each with the line it stands on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::contract;
use super::finding::{Finding, line_at};
use super::source::Files;
use crate::message::Locale;
use crate::understanding::spec::{GroupSpec, Labelled, TopicSpec, WordSpec};

/// A topic as the answers need it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// The fixed id.
    pub id: String,
    /// The group its texts stand in.
    pub group: String,
    /// The reply opens with the line about direct danger.
    pub danger: bool,
    /// The contacts stand above the text.
    pub contacts_first: bool,
    /// Topics a person may want next.
    pub related: Vec<String>,
    /// Contacts of the core.
    pub contacts: Vec<String>,
    /// Contacts of the detail.
    pub more_contacts: Vec<String>,
}

/// A text with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lined {
    /// The text.
    pub text: String,
    /// Its line, from 1.
    pub line: usize,
}

/// Where the facts of a topic come from.
#[derive(Clone, Debug)]
pub struct TopicSource {
    /// Web address.
    pub url: Lined,
    /// The date printed there, or empty.
    pub seen: String,
    /// The day it was compared, `2026-11-22`.
    pub checked: String,
}

/// A passage an expert has yet to confirm.
#[derive(Clone, Debug)]
pub struct Review {
    /// `core` or `detail`.
    pub part: Lined,
    /// The passage, Dutch and English, by [`Locale::index`].
    pub text: [String; 2],
    /// `own-judgement`, `weak-source` or `uncertain`.
    pub why: String,
    /// Web address, or empty.
    pub source: String,
}

/// The words of a topic in one language, with their lines.
#[derive(Clone, Debug, Default)]
pub struct AuthoredWords {
    /// Enough on their own.
    pub phrases: Vec<Lined>,
    /// Count together.
    pub words: Vec<Lined>,
    /// At least one must occur.
    pub needs: Vec<Lined>,
    /// None may occur.
    pub excludes: Vec<Lined>,
    /// Messages that must land here.
    pub examples: Vec<Lined>,
    /// As examples, of the topic for danger only: messages in which nobody is in danger.
    pub calm: Vec<Lined>,
}

/// A topic file with everything an author can write in it.
#[derive(Clone, Debug)]
pub struct TopicFile {
    /// Path inside the content folder.
    pub file: String,
    /// What the answers need.
    pub topic: Topic,
    /// Lines of `group`, and of each related topic and contact.
    pub lines: BTreeMap<String, usize>,
    /// Sources.
    pub sources: Vec<TopicSource>,
    /// Passages for review.
    pub reviews: Vec<Review>,
    /// Words by language.
    pub words: [AuthoredWords; 2],
}

/// A labelled message of `_none.toml` or `_calm.toml`.
#[derive(Clone, Debug)]
pub struct LabelledLine {
    /// The file.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// The message.
    pub labelled: Labelled,
}

/// All files of `intents/`.
#[derive(Clone, Debug, Default)]
pub struct Intents {
    /// Topic files by id.
    pub topics: Vec<TopicFile>,
    /// Word groups with the file and line of each.
    pub groups: Vec<(String, usize, GroupSpec)>,
    /// Out-of-scope messages.
    pub out_of_scope: Vec<LabelledLine>,
    /// Danger words without danger.
    pub calm: Vec<LabelledLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    group: Spanned<String>,
    danger: bool,
    contacts_first: bool,
    related: Vec<Spanned<String>>,
    contacts: Vec<Spanned<String>>,
    more_contacts: Vec<Spanned<String>>,
    #[serde(default)]
    source: Vec<RawSource>,
    #[serde(default)]
    review: Vec<RawReview>,
    nl: RawWords,
    en: RawWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    url: Spanned<String>,
    seen: String,
    checked: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReview {
    part: Spanned<String>,
    nl: String,
    en: String,
    why: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWords {
    phrases: Vec<Spanned<String>>,
    words: Vec<Spanned<String>>,
    #[serde(default)]
    needs: Vec<Spanned<String>>,
    #[serde(default)]
    excludes: Vec<Spanned<String>>,
    examples: Vec<Spanned<String>>,
    #[serde(default)]
    calm: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    words: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExamples {
    examples: Vec<Spanned<String>>,
}

/// A TOML error as a finding with its line.
pub(super) fn toml_finding(file: &str, text: &str, error: &toml::de::Error) -> Finding {
    let line = error.span().map_or(0, |span| line_at(text, span.start));
    Finding::error(
        "toml",
        file,
        line,
        format!("{}.", error.message().trim_end_matches('.').replace('\n', " ")),
        "Compare with another file of this folder.",
    )
}

fn parse<T: serde::de::DeserializeOwned>(file: &str, text: &str, findings: &mut Vec<Finding>) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            findings.push(toml_finding(file, text, &error));
            None
        }
    }
}

fn lined(text: &str, entries: Vec<Spanned<String>>) -> Vec<Lined> {
    let lines = LineIndex::new(text);
    entries.into_iter().map(|e| Lined { line: lines.line(e.span().start), text: e.into_inner() }).collect()
}

/// Byte positions of line starts, so that many positions in one file are cheap to look up.
struct LineIndex(Vec<usize>);

impl LineIndex {
    fn new(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1)).collect())
    }

    fn line(&self, position: usize) -> usize {
        self.0.partition_point(|start| *start <= position)
    }
}

impl Intents {
    /// Reads all files of `intents/`; what is broken is a finding, the rest is used.
    #[must_use]
    pub fn load(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let mut intents = Self::default();
        for (id, _) in contract::TOPICS {
            let file = format!("intents/{id}.toml");
            match files.get(&file) {
                None => findings.push(Finding::error(
                    "missing",
                    &file,
                    0,
                    format!("the topic {id} has no file."),
                    "Add the file; every topic of the contract needs one.",
                )),
                Some(text) => {
                    if let Some(raw) = parse::<RawTopic>(&file, text, findings) {
                        intents.topics.push(topic_file(id, file, text, raw));
                    }
                }
            }
        }
        for (path, text) in files.below("intents") {
            let name = path.trim_start_matches("intents/").trim_end_matches(".toml");
            match name {
                "_none" | "_calm" => intents.load_labelled(name, path, text, findings),
                _ if name.starts_with("_words.") => intents.load_groups(path, text, findings),
                _ if contract::group_of(name).is_some() => {}
                _ => findings.push(Finding::error(
                    "unknown-topic",
                    path,
                    0,
                    format!("{name} is no topic of the contract."),
                    "The file name is the topic's id; correct it or remove the file.",
                )),
            }
        }
        intents
    }

    fn load_groups(&mut self, path: &str, text: &str, findings: &mut Vec<Finding>) {
        let locale = if path.ends_with(".nl.toml") { Locale::Nl } else { Locale::En };
        let Some(raw) = parse::<BTreeMap<Spanned<String>, RawGroup>>(path, text, findings) else {
            return;
        };
        for (name, group) in raw {
            let line = line_at(text, name.span().start);
            let words = group.words.into_iter().map(Spanned::into_inner).collect();
            self.groups.push((path.to_owned(), line, GroupSpec { name: name.into_inner(), locale, words }));
        }
    }

    fn load_labelled(&mut self, name: &str, path: &str, text: &str, findings: &mut Vec<Finding>) {
        let push = |list: &mut Vec<LabelledLine>, locale: Locale, topic: Option<&str>, entries: Vec<Spanned<String>>| {
            for entry in lined(text, entries) {
                let labelled = Labelled { locale, text: entry.text, topic: topic.map(str::to_owned) };
                list.push(LabelledLine { file: path.to_owned(), line: entry.line, labelled });
            }
        };
        if name == "_none" {
            let Some(raw) = parse::<BTreeMap<String, RawExamples>>(path, text, findings) else {
                return;
            };
            for (locale, examples) in raw {
                if let Some(locale) = locale_key(path, &locale, findings) {
                    push(&mut self.out_of_scope, locale, None, examples.examples);
                }
            }
        } else {
            let Some(raw) = parse::<BTreeMap<String, BTreeMap<String, Vec<Spanned<String>>>>>(path, text, findings) else {
                return;
            };
            for (locale, topics) in raw {
                let Some(locale) = locale_key(path, &locale, findings) else {
                    continue;
                };
                for (topic, entries) in topics {
                    if topic != "none" && contract::group_of(&topic).is_none() {
                        findings.push(Finding::error(
                            "unknown-topic",
                            path,
                            0,
                            format!("{topic} is no topic."),
                            "Use a topic's id, or none.",
                        ));
                        continue;
                    }
                    push(&mut self.calm, locale, (topic != "none").then_some(topic.as_str()), entries);
                }
            }
        }
    }

    /// The topics as the model needs them, and the labelled messages.
    #[must_use]
    pub fn specs(&self) -> (Vec<TopicSpec>, Vec<Labelled>) {
        let mut acute = Vec::new();
        let mut specs = Vec::new();
        for file in &self.topics {
            let emergency = file.topic.id == crate::understanding::EMERGENCY;
            let mut spec = TopicSpec { id: file.topic.id.clone(), ..TopicSpec::default() };
            for ((locale, words), out) in Locale::ALL.into_iter().zip(&file.words).zip(&mut spec.words) {
                let texts = |list: &[Lined]| list.iter().map(|l| l.text.clone()).collect::<Vec<_>>();
                *out = WordSpec {
                    phrases: texts(&words.phrases),
                    words: texts(&words.words),
                    needs: texts(&words.needs),
                    excludes: texts(&words.excludes),
                    examples: if emergency { texts(&words.calm) } else { texts(&words.examples) },
                };
                if emergency {
                    let topic = Some(file.topic.id.clone());
                    acute.extend(words.examples.iter().map(|e| Labelled { locale, text: e.text.clone(), topic: topic.clone() }));
                }
            }
            specs.push(spec);
        }
        (specs, acute)
    }
}

fn locale_key(path: &str, key: &str, findings: &mut Vec<Finding>) -> Option<Locale> {
    key.parse().map_err(|error| findings.push(Finding::error("toml", path, 0, format!("{error}."), "Use the tables [nl] and [en]."))).ok()
}

fn topic_file(id: &str, file: String, text: &str, raw: RawTopic) -> TopicFile {
    let mut lines = BTreeMap::new();
    lines.insert("group".to_owned(), line_at(text, raw.group.span().start));
    let mut names = |entries: Vec<Spanned<String>>| -> Vec<String> {
        entries
            .into_iter()
            .map(|e| {
                let line = line_at(text, e.span().start);
                let name = e.into_inner();
                lines.insert(name.clone(), line);
                name
            })
            .collect()
    };
    let topic = Topic {
        id: id.to_owned(),
        danger: raw.danger,
        contacts_first: raw.contacts_first,
        related: names(raw.related),
        contacts: names(raw.contacts),
        more_contacts: names(raw.more_contacts),
        group: raw.group.into_inner(),
    };
    let one = |entry: Spanned<String>| Lined { line: line_at(text, entry.span().start), text: entry.into_inner() };
    let sources = raw.source.into_iter().map(|s| TopicSource { url: one(s.url), seen: s.seen, checked: s.checked }).collect();
    let reviews = raw.review.into_iter().map(|r| Review { part: one(r.part), text: [r.nl, r.en], why: r.why, source: r.source }).collect();
    let words = [raw.nl, raw.en].map(|w| AuthoredWords {
        phrases: lined(text, w.phrases),
        words: lined(text, w.words),
        needs: lined(text, w.needs),
        excludes: lined(text, w.excludes),
        examples: lined(text, w.examples),
        calm: lined(text, w.calm),
    });
    TopicFile { file, topic, lines, sources, reviews, words }
}
