//! Everything an author can get wrong, one file a rule, each with its own bad example as a test.

mod addresses;
mod contact_data;
mod day;
mod examples;
mod ftl;
mod ids;
mod landings;
mod length;
mod letters;
mod never_say;
mod overlap;
mod reviews;
mod texts;
mod unused;
mod words;

pub use day::Day;
pub use never_say::{ReviewRow, for_review};
pub use overlap::Overlap;
pub use reviews::Passage;

use super::finding::Finding;
use super::replies::{Part, Replies};
use super::source::Files;
use super::stored::{model_finding, model_spec};
use super::topics::{Intents, Topic};
use super::{Contacts, Severity};
use crate::message::Locale;
use crate::understanding::{Compiled, Lesson, Model, Options};
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
    /// Each word and each example that decides nothing; `findings` has one line a file for them.
    pub unused: Vec<Finding>,
    /// Which topics get in each other's way, worst first.
    pub table: Vec<Overlap>,
}

/// Checks all content files.
#[must_use]
pub fn check(files: &Files, today: Day) -> Checked {
    let mut findings = Vec::new();
    let loaded = Loaded::new(files, &mut findings);
    let material = loaded.material(files, today);
    // the model is built only from words that load: its findings would otherwise repeat those above
    let loads = !findings.iter().any(|f| matches!(f.rule, "toml" | "missing" | "unknown-topic" | "read") && f.severity == Severity::Error);
    let spec = model_spec(&loaded.intents, &loaded.contacts);
    // learning takes as long as everything else together, so the rules are looked at meanwhile
    let (told, learned) = std::thread::scope(|threads| {
        let told = threads.spawn(|| {
            let mut findings = Vec::new();
            rules(&material, &mut findings);
            findings
        });
        let learned = loads.then(|| Compiled::build_and_tell(&spec, Options::default()));
        (told.join().unwrap_or_default(), learned)
    });
    let unknown_group = told.iter().any(|f| f.rule == "unknown-group");
    findings.extend(told);
    let mut checked = Checked { passages: reviews::passages(&material), ..Checked::default() };
    match learned {
        Some(Ok((compiled, lessons))) => {
            if let Ok(model) = Model::new(compiled) {
                with_model(&material, &model, &lessons, &mut findings, &mut checked);
            }
        }
        Some(Err(errors)) if !unknown_group => findings.extend(errors.iter().map(model_finding)),
        _ => {}
    }
    findings.sort();
    findings.dedup();
    Checked { findings, ..checked }
}

/// The rules that need the model: what becomes of every example, and what had a part in it.
fn with_model(material: &Material<'_>, model: &Model, lessons: &[Lesson<'_>], findings: &mut Vec<Finding>, checked: &mut Checked) {
    let topics: Vec<&str> = model.topics().collect();
    let entries = unused::entries(material, &topics);
    let examples = landings::all(material);
    let survey = model.survey(&entries.iter().map(|e| e.entry).collect::<Vec<_>>());
    let landed = landings::land(&examples, &survey);
    examples::check(&landed, model, &topics, findings);
    checked.table = overlap::table(&landed, &topics);
    overlap::check(&checked.table, &landed, &entries, findings);
    let mut unused = unused::words(&landed, &entries, &survey, lessons);
    unused.extend(unused::examples(&examples, lessons));
    unused.sort_by(|a, b| a.finding.cmp(&b.finding));
    findings.extend(unused::summed_up(&unused));
    checked.unused = unused.into_iter().map(|one| one.finding).collect();
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
