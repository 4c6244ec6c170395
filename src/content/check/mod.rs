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
    let intents = Intents::load(files, &mut findings);
    let contacts = Contacts::load(files, &mut findings);
    let replies = Replies::load(files, &contacts, &mut findings);
    let entries = ftl::scan_all(files);
    let material = Material { files, intents: &intents, contacts: &contacts, replies: &replies, entries: &entries, today };
    ids::check(&material, &mut findings);
    texts::check(&material, &mut findings);
    addresses::check(&material, &mut findings);
    length::check(&material, &mut findings);
    letters::check(&material, &mut findings);
    words::check(&material, &mut findings);
    contact_data::check(&material, &mut findings);
    reviews::check(&material, &mut findings);
    never_say::check(&material, &mut findings);
    let topics: Vec<Topic> = intents.topics.iter().map(|t| t.topic.clone()).collect();
    missing_texts(&topics, &replies, &mut findings);
    // the model is built only from words that load: its findings would otherwise repeat those above
    if !findings.iter().any(|f| f.severity == Severity::Error && matches!(f.rule, "toml" | "missing" | "unknown-topic" | "read"))
        && let Some(stored) = Stored::from_parts(&intents, contacts.clone(), &mut findings)
        && let Ok(model) = Model::new(stored.compiled)
    {
        examples::check(&material, &model, &mut findings);
    }
    findings.sort();
    findings.dedup();
    Checked { passages: reviews::passages(&material), findings }
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

#[cfg(test)]
mod tests;
