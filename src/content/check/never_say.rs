//! What must never be said, in any answer: a table of patterns with bad and good sentences, from the fact sheets.

use std::sync::LazyLock;

use regex::bytes::{Regex, RegexBuilder};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Material;
use super::length::sentences;
use crate::content::finding::Finding;
use crate::message::Locale;

/// The table; part of the program, because authors are held to it.
const TABLE: &str = include_str!("never_say.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    rule: Vec<RawRule>,
    review: Vec<ReviewRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    why: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers of the table"))]
    source: String,
    nl: Vec<String>,
    en: Vec<String>,
    #[serde(default)]
    unless_nl: Vec<String>,
    #[serde(default)]
    unless_en: Vec<String>,
    /// Also applied to two neighbouring sentences together.
    #[serde(default)]
    across: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests of the table"))]
    bad_nl: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests of the table"))]
    good_nl: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests of the table"))]
    bad_en: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests of the table"))]
    good_en: Vec<String>,
}

/// Something no pattern can catch: a person has to look.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRow {
    /// Its name.
    pub id: String,
    /// What must not be said.
    pub what: String,
    /// Which list it comes from.
    pub source: String,
}

struct Rule {
    id: String,
    why: String,
    across: bool,
    /// Patterns and exceptions by language.
    languages: [(Vec<Regex>, Vec<Regex>); 2],
}

struct Table {
    rules: Vec<Rule>,
    review: Vec<ReviewRow>,
    /// What is wrong with the table itself; a test keeps it empty.
    problems: Vec<String>,
}

static RULES: LazyLock<Table> = LazyLock::new(|| {
    let mut problems = Vec::new();
    let raw = toml::from_str::<RawTable>(TABLE).unwrap_or_else(|error| {
        problems.push(error.to_string());
        RawTable { rule: Vec::new(), review: Vec::new() }
    });
    let mut compile = |list: &[String]| -> Vec<Regex> {
        list.iter().filter_map(|p| pattern(p).map_err(|error| problems.push(error.to_string())).ok()).collect()
    };
    let rules = raw
        .rule
        .iter()
        .map(|r| Rule {
            id: r.id.clone(),
            why: r.why.clone(),
            across: r.across,
            languages: [(compile(&r.nl), compile(&r.unless_nl)), (compile(&r.en), compile(&r.unless_en))],
        })
        .collect();
    Table { rules, review: raw.review, problems }
});

/// Without Unicode's tables: some thousand patterns with them would take seconds and hundreds of megabytes.
fn pattern(text: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(&plain(text)).unicode(false).build()
}

/// Straight quotes and hyphens, letters without accents: in the patterns and in what they are held against.
fn plain(text: &str) -> String {
    text.chars()
        .flat_map(|c| match c {
            '“' | '”' | '„' => std::iter::once('"').nfd(),
            '‘' | '’' => std::iter::once('\'').nfd(),
            '–' | '—' => std::iter::once('-').nfd(),
            other => std::iter::once(other).nfd(),
        })
        .filter(|c| !is_combining_mark(*c))
        .collect()
}

/// What no pattern can catch.
#[must_use]
pub fn for_review() -> &'static [ReviewRow] {
    &RULES.review
}

impl Rule {
    /// The sentence, in [`plain`] characters, says it.
    fn trips(&self, sentence: &str, locale: Locale) -> bool {
        let sentence = sentence.as_bytes();
        self.languages
            .get(locale.index())
            .is_some_and(|(patterns, unless)| patterns.iter().any(|p| p.is_match(sentence)) && !unless.iter().any(|p| p.is_match(sentence)))
    }
}

pub(super) fn check(material: &Material<'_>, findings: &mut Vec<Finding>) {
    for problem in &RULES.problems {
        findings.push(Finding::error("never-say", "never_say.toml", 0, problem.clone(), "Mend the table."));
    }
    for entry in material.entries {
        let shown: Vec<(usize, String)> = entry.shown(material.contacts).map(|(number, line)| (number, plain(&line))).collect();
        let all: Vec<(usize, &str)> =
            shown.iter().flat_map(|(number, line)| sentences(line).into_iter().map(|s| (*number, s.trim()))).collect();
        for rule in &RULES.rules {
            let mut hit = |number: usize, sentence: &str| {
                if rule.trips(sentence, entry.locale) {
                    findings.push(Finding::error(
                        "never-say",
                        &entry.file,
                        number,
                        format!("{}: {:?} says what must never be said ({}).", entry.name(), sentence, rule.id),
                        rule.why.clone(),
                    ));
                }
            };
            for (number, sentence) in &all {
                hit(*number, sentence);
            }
            if rule.across {
                for pair in all.windows(2) {
                    if let [(number, first), (_, second)] = pair {
                        hit(*number, &format!("{first} {second}"));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_catches_its_bad_sentences_and_leaves_its_good_ones() {
        assert_eq!(RULES.problems, Vec::<String>::new());
        let raw: RawTable = toml::from_str(TABLE).expect("the table is sound");
        assert!(raw.rule.len() > 40, "{} rules", raw.rule.len());
        let mut wrong = Vec::new();
        for (row, rule) in raw.rule.iter().zip(&RULES.rules) {
            assert!(!row.bad_nl.is_empty() && !row.bad_en.is_empty() && !row.good_nl.is_empty() && !row.good_en.is_empty(), "{}", row.id);
            assert!(!row.source.is_empty(), "{}", row.id);
            let lists = [
                (Locale::Nl, &row.bad_nl, true),
                (Locale::En, &row.bad_en, true),
                (Locale::Nl, &row.good_nl, false),
                (Locale::En, &row.good_en, false),
            ];
            for (locale, list, trips) in lists {
                wrong.extend(list.iter().filter(|s| rule.trips(&plain(s), locale) != trips).map(|s| format!("{}: {s}", rule.id)));
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    }
}
