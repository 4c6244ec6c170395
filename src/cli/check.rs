//! `check`: everything an author can edit, each finding with file and line.

use std::io::Write;

use super::Outcome;
use crate::content::check::{Checked, Day, Overlap, check, for_review};
use crate::content::{Files, Severity, Source, built_in_files, built_in_replies};

/// Flags of `check`.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "independent flags of a command")]
pub(super) struct Check {
    /// Advice counts as an error
    #[arg(long)]
    strict: bool,
    /// List what an expert has yet to confirm
    #[arg(long)]
    review: bool,
    /// List every word and example that decides nothing, instead of one line a file
    #[arg(long)]
    unused: bool,
    /// Print which topics get in each other's way, as rows for a spreadsheet, and nothing else
    #[arg(long)]
    table: bool,
}

impl Check {
    /// Prints the findings; exit code 1 when there is an error.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let (files, mut findings) = match source {
            Source::BuiltIn => (built_in_files(), Vec::new()),
            Source::Folder(folder) => Files::read(folder),
        };
        let Checked { findings: found, passages, unused, table } =
            if files.is_empty() { Checked::default() } else { check(&files, Day::today()) };
        findings.extend(found);
        if self.unused {
            findings.retain(|f| !unused.iter().any(|u| u.rule == f.rule));
            findings.extend(unused);
            findings.sort();
        }
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
        // without a model there is no table; the findings say why
        if self.table && !table.is_empty() {
            writeln!(out, "{}", Overlap::HEADER)?;
            for row in &table {
                writeln!(out, "{row}")?;
            }
            out.flush()?;
            return Ok(if errors > 0 { Outcome::Found } else { Outcome::Fine });
        }
        let prefix = match source {
            Source::BuiltIn => String::new(),
            Source::Folder(folder) => folder.join("").display().to_string(),
        };
        let replies = built_in_replies();
        let mut before = None;
        for finding in &findings {
            let gap = if finding.file.is_empty() { ":1: " } else { "" };
            writeln!(out, "{prefix}{gap}{finding}")?;
            // a long list says once in each file what is meant
            let about = Some((finding.file.as_str(), finding.rule));
            if !(self.unused && before == about) {
                writeln!(out, "    {}", replies.line(&format!("check-{}", finding.rule), finding.locale(), &[]))?;
            }
            before = about;
        }
        if self.review {
            for p in &passages {
                let source = if p.source.is_empty() { "no source" } else { &p.source };
                let [nl, en] = &p.text;
                writeln!(
                    out,
                    "{prefix}{}:{}: review [{}]: {}\n  nl: {nl}\n  en: {en}\n  source: {source}",
                    p.file, p.line, p.why, p.topic
                )?;
            }
            for row in for_review() {
                writeln!(out, "review [never-say]: {}: {} ({})", row.id, row.what, row.source)?;
            }
            writeln!(out, "{} passages and {} rules for an aandachtsfunctionaris to confirm.", passages.len(), for_review().len())?;
        }
        writeln!(out, "{errors} errors, {} pieces of advice.", findings.len() - errors)?;
        out.flush()?;
        let bad = errors > 0 || (self.strict && !findings.is_empty());
        Ok(if bad { Outcome::Found } else { Outcome::Fine })
    }
}
