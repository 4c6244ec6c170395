//! Words that pull two ways or none: a phrase of two topics, a message in two places, lists that are empty or unused.

use std::collections::HashMap;

use super::Material;
use crate::content::finding::Finding;
use crate::content::topics::{AuthoredWords, Lined};
use crate::message::Locale;
use crate::understanding::text::fold;

/// A topic with fewer examples in a language is hardly recognised.
const FEWEST_EXAMPLES: usize = 10;

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    let groups: Vec<&str> = material.intents.groups.iter().map(|(_, _, g)| g.name.as_str()).collect();
    for locale in Locale::ALL {
        let mut phrases: HashMap<String, &str> = HashMap::new();
        let mut messages: HashMap<String, String> = HashMap::new();
        for file in &material.intents.topics {
            let Some(words) = file.words.get(locale.index()) else { continue };
            let path = file.file.as_str();
            for phrase in &words.phrases {
                if let Some(other) = phrases.insert(fold_entry(&phrase.text), path)
                    && other != path
                {
                    findings.push(Finding::error(
                        "double-phrase",
                        path,
                        phrase.line,
                        format!("the phrase {:?} also belongs to {other}.", phrase.text),
                        "A phrase decides alone: keep it in one topic.",
                    ));
                }
            }
            for example in words.examples.iter().chain(&words.calm) {
                once(path, example.line, &example.text, &mut messages, findings);
            }
            check_groups(path, words, &groups, findings);
            if words.examples.len() < FEWEST_EXAMPLES {
                findings.push(Finding::advice(
                    "few-examples",
                    path,
                    0,
                    format!("[{locale}] has {} examples.", words.examples.len()),
                    format!("Write at least {FEWEST_EXAMPLES}, each different."),
                ));
            }
            if !words.calm.is_empty() && file.topic.id != crate::understanding::EMERGENCY {
                findings.push(Finding::error("calm", path, 0, "calm is for the topic emergency only.", "Use examples."));
            }
        }
        for labelled in material.intents.out_of_scope.iter().chain(&material.intents.calm).filter(|l| l.labelled.locale == locale) {
            once(&labelled.file, labelled.line, &labelled.labelled.text, &mut messages, findings);
        }
    }
    for (path, line, group) in &material.intents.groups {
        let other = group.locale.other();
        if !material.intents.groups.iter().any(|(_, _, g)| g.locale == other && g.name == group.name) {
            findings.push(Finding::advice(
                "one-language",
                path,
                *line,
                format!("the group {} has no words in {other}.", group.name),
                format!("Add it to _words.{other}.toml."),
            ));
        }
        for word in group.words.iter().filter(|w| w.trim_matches('*').chars().count() < 3 && w.contains('*')) {
            findings.push(Finding::error(
                "short-wildcard",
                path,
                *line,
                format!("{word:?} in {} fits far too many words.", group.name),
                "Write at least three letters beside the *.",
            ));
        }
    }
}

/// A message may teach only one thing.
fn once(path: &str, line: usize, text: &str, seen: &mut HashMap<String, String>, findings: &mut Vec<Finding>) {
    if let Some(other) = seen.insert(fold(text), format!("{path}:{line}")) {
        findings.push(Finding::error(
            "double-example",
            path,
            line,
            format!("this message also stands in {other}."),
            "Keep it where it belongs best.",
        ));
    }
}

fn check_groups(path: &str, words: &AuthoredWords, groups: &[&str], findings: &mut Vec<Finding>) {
    let lists: [&[Lined]; 4] = [&words.phrases, &words.words, &words.needs, &words.excludes];
    for entry in lists.into_iter().flatten() {
        for name in entry.text.split_whitespace().filter_map(|w| w.strip_prefix('@')) {
            if !groups.contains(&name) {
                findings.push(Finding::error(
                    "unknown-group",
                    path,
                    entry.line,
                    format!("there is no word group @{name}."),
                    "Use a name of _words.nl.toml.",
                ));
            }
        }
        if fold_entry(&entry.text).is_empty() {
            findings.push(Finding::error("empty-word", path, entry.line, "this entry has no letters.", "Remove it."));
        }
    }
}

/// The folded entry, with its groups kept apart from words.
fn fold_entry(entry: &str) -> String {
    entry
        .split_whitespace()
        .map(|w| if w.starts_with('@') { w.to_owned() } else { fold(w) })
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}
