//! `eval`: measures the model on labelled questions.

mod labelled;
mod report;

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use labelled::{Label, Row};
use report::Report;

use super::{LocaleFlag, Outcome, report as say};
use crate::assistant::Assistant;
use crate::content::Source;
use crate::message::Locale;

/// Flags of `eval`.
#[derive(Debug, clap::Args)]
pub(super) struct Eval {
    /// One JSON object a file
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    locale: LocaleFlag,
    /// Labelled questions, JSON lines
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

impl Eval {
    /// Measures every file. A line that cannot be read is told and skipped, and makes the exit code 1.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let assistant = super::assistant(source)?;
        let fallback = self.locale.locale()?;
        let mut outcome = Outcome::Fine;
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for path in &self.files {
            let bytes = match std::fs::read(path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    say(&format!("{}: {error}. Give a file of labelled questions.", path.display()));
                    outcome = Outcome::Found;
                    continue;
                }
            };
            let (rows, problems) = labelled::read(&bytes);
            for problem in &problems {
                say(&format!("{}:{problem}", path.display()));
                outcome = Outcome::Found;
            }
            let report = measure(&assistant, &rows, fallback);
            if self.json {
                writeln!(out, "{}", report.json(&path.display().to_string()))?;
            } else {
                writeln!(out, "{}", report.text(&path.display().to_string()))?;
            }
        }
        out.flush()?;
        Ok(outcome)
    }
}

fn measure(assistant: &Assistant, rows: &[Row], fallback: Locale) -> Report {
    let mut report = Report::default();
    let time = |text: &str, locale| {
        let start = Instant::now();
        let understood = assistant.content().model().understand(text, locale);
        (understood, start.elapsed())
    };
    for row in rows {
        match &row.label {
            Label::Conversation(turns) => {
                let mut locale = fallback;
                for (number, turn) in turns.iter().enumerate() {
                    let (understood, took) = time(&turn.text, locale);
                    locale = understood.locale;
                    report.took(took);
                    if number > 0 {
                        report.follow_up(turn.intent.as_deref(), &understood);
                    }
                }
            }
            label => {
                let (understood, took) = time(&row.text, fallback);
                report.took(took);
                report.add(&row.text, row.locale, label, &understood);
            }
        }
    }
    report
}
