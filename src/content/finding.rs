//! What is wrong in a content file: where, what, and what to write instead.

use std::fmt::{self, Write};

use crate::message::Locale;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content would mislead, or does not load.
    Error,
    /// Worth a look; the content works.
    Advice,
}

/// One thing to mend, as data; printed as `file:line: error: what. help`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path inside the content folder.
    pub file: String,
    /// Line from 1; 0 when the whole file is meant.
    pub line: usize,
    /// How bad it is.
    pub severity: Severity,
    /// The rule's name.
    pub rule: &'static str,
    /// What is wrong, with the key or message concerned.
    pub what: String,
    /// What to write instead.
    pub help: String,
}

impl Finding {
    /// An error.
    pub fn error(rule: &'static str, file: &str, line: usize, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, severity: Severity::Error, rule, what: what.into(), help: help.into() }
    }

    /// Advice.
    pub fn advice(rule: &'static str, file: &str, line: usize, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Advice, ..Self::error(rule, file, line, what, help) }
    }

    /// The language of whoever edits the file: English for the English texts, Dutch for everything else.
    #[must_use]
    pub fn locale(&self) -> Locale {
        if self.file.starts_with("locales/en/") { Locale::En } else { Locale::Nl }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Advice => "advice",
        };
        let mut f = OneLine(f);
        if !self.file.is_empty() {
            write!(f, "{}:{}: ", self.file, self.line.max(1))?;
        }
        write!(f, "{kind} [{}]: {}", self.rule, self.what)?;
        if !self.help.is_empty() {
            write!(f, " {}", self.help)?;
        }
        Ok(())
    }
}

/// Writes a line break as `\n` and ESC as `\u{1b}`: findings repeat what stands in a file, and are printed in a terminal,
/// one a line.
struct OneLine<'f, 'a>(&'f mut fmt::Formatter<'a>);

impl fmt::Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.split_inclusive(char::is_control).try_for_each(|part| match part.char_indices().next_back() {
            Some((at, last)) if last.is_control() => {
                self.0.write_str(part.get(..at).unwrap_or_default())?;
                write!(self.0, "{}", last.escape_default())
            }
            _ => self.0.write_str(part),
        })
    }
}

/// The line, from 1, in which a byte position lies.
#[must_use]
pub fn line_at(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|b| *b == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_line_whatever_stands_in_the_file() {
        let finding = Finding::error("toml", "a\nb.toml", 2, "unknown field `x\u{1b}[31m\u{9b}`,\nor so.", "Één\tregel.");
        assert_eq!(finding.to_string(), "a\\nb.toml:2: error [toml]: unknown field `x\\u{1b}[31m\\u{9b}`,\\nor so. Één\\tregel.");
    }
}
