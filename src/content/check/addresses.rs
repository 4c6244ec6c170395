//! Telephone numbers and addresses typed in a text: they belong in `contacts/`, where they are kept right.

use regex::Regex;

use super::Material;
use crate::content::finding::Finding;

/// Numbers of help lines and ordinary telephone numbers, web and mail addresses.
const PATTERNS: [&str; 4] = [
    r"\b(?:112|113|116)\b",
    r"\b0[89]00[ -]?\d|\b088[ -]?\d|\+\d{2}|\b0\d[\d -]{7,}\d\b",
    r"(?i)\bhttps?:|\bwww\.|\b[a-z0-9-]+\.(?:nl|com|org|eu|info|be)\b",
    r"[\w.+-]+@[\w-]+\.\w",
];

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    let patterns: Vec<Regex> = PATTERNS.iter().filter_map(|p| Regex::new(p).ok()).collect();
    for entry in material.entries {
        for (number, line) in entry.typed() {
            if let Some(found) = patterns.iter().find_map(|p| p.find(&line)) {
                findings.push(Finding::error(
                    "typed-address",
                    &entry.file,
                    number,
                    format!("{}: {:?} is typed in the text.", entry.name(), found.as_str()),
                    "Write { $id } with the id of a contact in contacts/contacts.toml.",
                ));
            }
        }
    }
}
