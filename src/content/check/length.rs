//! Too long for a phone, or harder than B1: characters of a part, words of a sentence.

use super::Material;
use super::ftl::Entry;
use crate::content::contract;
use crate::content::finding::Finding;

/// Most characters of a core, so that it fits a phone screen.
const CORE: usize = 700;
/// Most characters of a detail.
const DETAIL: usize = 3_000;
/// Most characters of the name of a command and of what is filled in, and of their explanations and choices: one that is
/// longer, and Discord takes none of the commands.
const NAME: usize = 32;
const EXPLANATION: usize = 100;
/// Most words in a sentence.
const SENTENCE: usize = 20;
/// Most words in a sentence on average.
const AVERAGE: f64 = 12.0;

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for entry in material.entries {
        let is_topic = contract::group_of(&entry.id).is_some();
        let limit = match entry.attribute.as_deref() {
            Some("core") if is_topic => CORE,
            Some("detail") if is_topic => DETAIL,
            _ if entry.is_interface("command-") || entry.is_interface("option-") => {
                if entry.id.ends_with("-description") {
                    EXPLANATION
                } else {
                    NAME
                }
            }
            _ if entry.is_interface("choice-") => EXPLANATION,
            _ => DETAIL,
        };
        let length = entry.shown(material.contacts).map(|(_, l)| l.chars().count() + 1).sum::<usize>().saturating_sub(1);
        if length > limit {
            findings.push(Finding::error(
                "too-long",
                &entry.file,
                entry.line,
                format!("{}: {length} characters.", entry.name()),
                format!("Keep it below {limit}; move the rest to .detail or leave it out."),
            ));
        }
        check_sentences(material, entry, findings);
    }
}

fn check_sentences(material: &Material<'_>, entry: &Entry, findings: &mut Vec<Finding>) {
    let mut words = 0;
    let mut count = 0;
    for (number, line) in entry.shown(material.contacts) {
        for sentence in sentences(&line) {
            let length = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
            if length == 0 {
                continue;
            }
            words += length;
            count += 1;
            if length > SENTENCE {
                findings.push(Finding::error(
                    "long-sentence",
                    &entry.file,
                    number,
                    format!("{}: a sentence of {length} words.", entry.name()),
                    format!("Make two of it; at most {SENTENCE} words."),
                ));
            }
        }
    }
    if count > 0 && f64::from(words as u32) / f64::from(count) > AVERAGE && count > 2 {
        findings.push(Finding::error(
            "long-sentence",
            &entry.file,
            entry.line,
            format!("{}: {:.1} words a sentence on average.", entry.name(), f64::from(words as u32) / f64::from(count)),
            format!("Keep to {AVERAGE} or fewer."),
        ));
    }
}

/// The sentences of one line; a list item or heading is at least one.
pub(super) fn sentences(line: &str) -> Vec<&str> {
    let line = line.trim_start_matches("- ").trim_start_matches("# ");
    let mut out = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in line.char_indices() {
        match c {
            '.' | '!' | '?' => ended = true,
            '"' | '”' | '’' | '\'' | ')' => {}
            c if c.is_whitespace() => {
                if ended {
                    out.extend(line.get(start..at));
                    start = at;
                }
                ended = false;
            }
            _ => ended = false,
        }
    }
    out.extend(line.get(start..));
    out
}

#[cfg(test)]
mod sentence_tests {
    use super::sentences;

    #[test]
    fn sentences_end_at_full_stops_and_quotes() {
        assert_eq!(sentences("- Een. Twee \"drie.\" Vier 0800-2000."), ["Een.", " Twee \"drie.\"", " Vier 0800-2000."]);
        assert_eq!(sentences("stap 4.2 blijft een"), ["stap 4.2 blijft een"]);
    }
}
