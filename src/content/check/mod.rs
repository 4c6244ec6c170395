//! Everything an author can get wrong, one file a rule, each with its own bad example as a test.

mod addresses;
mod contact_data;
mod day;
mod examples;
mod ftl;
mod ids;
mod length;
mod letters;
mod never_say;
mod reviews;
mod texts;
mod words;

pub use day::Day;
pub use never_say::{ReviewRow, for_review};
pub use reviews::Passage;

use super::finding::Finding;
use super::replies::{Part, Replies};
use super::source::Files;
use super::stored::Stored;
use super::topics::{Intents, Topic};
use super::{Contacts, Severity};
use crate::message::Locale;
use crate::understanding::Model;
use ftl::Entry;

/// What the rules look at.
struct Material<'a> {
    files: &'a Files,
    intents: &'a Intents,
    contacts: &'a Contacts,
    replies: &'a Replies,
    /// Every text of every locale file, with its lines.
    entries: &'a [Entry],
    today: Day,
}

/// The result of a check.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What to mend, by file and line.
    pub findings: Vec<Finding>,
    /// What an expert has yet to confirm.
    pub passages: Vec<Passage>,
}

/// Checks all content files.
#[must_use]
pub fn check(files: &Files, today: Day) -> Checked {
    let mut findings = Vec::new();
    let loaded = Loaded::new(files, &mut findings);
    let material = loaded.material(files, today);
    rules(&material, &mut findings);
    // the model is built only from words that load: its findings would otherwise repeat those above
    if !findings
        .iter()
        .any(|f| f.severity == Severity::Error && matches!(f.rule, "toml" | "missing" | "unknown-topic" | "unknown-group" | "read"))
        && let Some(stored) = Stored::from_parts(&loaded.intents, loaded.contacts.clone(), &mut findings)
        && let Ok(model) = Model::new(stored.compiled)
    {
        examples::check(&material, &model, &mut findings);
    }
    findings.sort();
    findings.dedup();
    Checked { passages: reviews::passages(&material), findings }
}

/// The errors that make content unfit to answer from, besides what does not load: texts that would mislead.
#[must_use]
pub fn unfit(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let loaded = Loaded::new(files, &mut findings);
    rules(&loaded.material(files, Day::today()), &mut findings);
    findings.retain(|f| f.severity == Severity::Error);
    findings
}

/// What was loaded, to look at.
struct Loaded {
    intents: Intents,
    contacts: Contacts,
    replies: Replies,
    entries: Vec<Entry>,
}

impl Loaded {
    fn new(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let intents = Intents::load(files, findings);
        let contacts = Contacts::load(files, findings);
        let replies = Replies::load(files, &contacts, findings);
        Self { intents, contacts, replies, entries: ftl::scan_all(files) }
    }

    fn material<'a>(&'a self, files: &'a Files, today: Day) -> Material<'a> {
        let Self { intents, contacts, replies, entries } = self;
        Material { files, intents, contacts, replies, entries, today }
    }
}

/// All rules but the one that needs the model.
fn rules(material: &Material<'_>, findings: &mut Vec<Finding>) {
    ids::check(material, findings);
    texts::check(material, findings);
    addresses::check(material, findings);
    length::check(material, findings);
    letters::check(material, findings);
    words::check(material, findings);
    contact_data::check(material, findings);
    reviews::check(material, findings);
    never_say::check(material, findings);
    let topics: Vec<Topic> = material.intents.topics.iter().map(|t| t.topic.clone()).collect();
    missing_texts(&topics, material.replies, findings);
}

/// Topics without a title or a core in a language: without these there is no answer.
pub fn missing_texts(topics: &[Topic], replies: &Replies, findings: &mut Vec<Finding>) {
    for topic in topics {
        for locale in Locale::ALL {
            let file = format!("locales/{locale}/{}.ftl", topic.group);
            for (part, name) in [(Part::Title, "title"), (Part::Core, ".core")] {
                if replies.topic(&topic.id, part, locale).is_none_or(|text| text.trim().is_empty()) {
                    findings.push(Finding::error(
                        "missing-text",
                        &file,
                        0,
                        format!("{} has no {name}.", topic.id),
                        "Write it in this file.",
                    ));
                }
            }
        }
    }
}
