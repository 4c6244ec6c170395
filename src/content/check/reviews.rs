//! Passages an expert has yet to confirm: the marks must fit the texts. And the sources of each topic.

use super::{Day, Material};
use crate::content::finding::Finding;
use crate::message::Locale;

/// Reasons a passage can be marked with.
const REASONS: [&str; 3] = ["own-judgement", "weak-source", "uncertain"];

/// A marked passage, for an aandachtsfunctionaris to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The topic.
    pub topic: String,
    /// Its file and line.
    pub file: String,
    /// The line of the mark.
    pub line: usize,
    /// Dutch and English, by [`Locale::index`].
    pub text: [String; 2],
    /// Why it is marked.
    pub why: String,
    /// Web address, or empty.
    pub source: String,
}

pub(super) fn passages(material: &Material<'_>) -> Vec<Passage> {
    let mut out = Vec::new();
    for file in &material.intents.topics {
        out.extend(file.reviews.iter().map(|r| Passage {
            topic: file.topic.id.clone(),
            file: file.file.clone(),
            line: r.part.line,
            text: r.text.clone(),
            why: r.why.clone(),
            source: r.source.clone(),
        }));
    }
    out
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for file in &material.intents.topics {
        for review in &file.reviews {
            let line = review.part.line;
            for (locale, passage) in Locale::ALL.into_iter().zip(&review.text) {
                let there = material.entries.iter().any(|e| {
                    e.locale == locale
                        && e.id == file.topic.id
                        && e.attribute.as_deref() == Some(review.part.text.as_str())
                        && squeezed(&e.text()).contains(&squeezed(passage))
                });
                if !there {
                    findings.push(Finding::error(
                        "review",
                        &file.file,
                        line,
                        format!("the {locale} passage for review does not stand in .{}.", review.part.text),
                        "Copy the sentence from the text, or remove the mark when an expert has confirmed it.",
                    ));
                }
            }
            if !REASONS.contains(&review.why.as_str()) {
                findings.push(Finding::error(
                    "review",
                    &file.file,
                    line,
                    format!("why = {:?}.", review.why),
                    format!("Write one of {}.", REASONS.join(", ")),
                ));
            }
        }
        for source in &file.sources {
            let sound = source.url.text.starts_with("https://") || source.url.text.starts_with("http://");
            if !sound || source.checked.parse::<Day>().is_err() {
                findings.push(Finding::error(
                    "source",
                    &file.file,
                    source.url.line,
                    format!("the source {:?}, checked {:?}, is not complete.", source.url.text, source.checked),
                    "Give a web address, and the day as 2026-11-22.",
                ));
            }
        }
        if file.sources.is_empty() && file.topic.group != "bot" {
            findings.push(Finding::error("source", &file.file, 0, "no source.", "Name where the facts come from."));
        }
    }
}
