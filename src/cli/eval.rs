//! `eval`: measures the model on labelled questions.

mod labelled;
mod learn;
mod report;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use labelled::{Label, Row};
use report::Report;

use super::{LocaleFlag, Outcome, report as say};
use crate::content::Source;
use crate::message::Locale;
use crate::understanding::Model;

/// Flags of `eval`.
#[derive(Debug, clap::Args)]
pub(super) struct Eval {
    /// One JSON object a file
    #[arg(long)]
    json: bool,
    /// Learn from these labelled messages instead of the content
    #[arg(long, value_name = "FILE")]
    train: Option<PathBuf>,
    /// Take the threshold from these labelled messages, which teach nothing else
    #[arg(long, value_name = "FILE", requires = "train")]
    tune: Option<PathBuf>,
    #[command(flatten)]
    locale: LocaleFlag,
    /// Labelled questions, JSON lines
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

impl Eval {
    /// Measures every file. A line that cannot be read is told and skipped, and makes the exit code 1.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let fallback = self.locale.locale()?;
        let Some(train) = &self.train else {
            let assistant = super::assistant(source)?;
            return self.measure_all(assistant.content().model(), None, fallback);
        };
        let learned = learn::learn(train, self.tune.as_deref(), fallback)?;
        let measured = self.measure_all(&learned.model, learned.threshold, fallback)?;
        Ok(if learned.outcome == Outcome::Fine { measured } else { learned.outcome })
    }

    /// Measures every file; with a `threshold`, answers and refusals are counted at it.
    fn measure_all(&self, model: &Model, threshold: Option<f32>, fallback: Locale) -> anyhow::Result<Outcome> {
        let mut outcome = Outcome::Fine;
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for path in &self.files {
            let (rows, read) = match rows_of(path) {
                Ok(read) => read,
                Err(error) => {
                    say(&format!("{}: {error}. Give a file of labelled questions.", path.display()));
                    outcome = Outcome::Found;
                    continue;
                }
            };
            if read == Outcome::Found {
                outcome = read;
            }
            let report = measure(model, &rows, threshold, fallback);
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

/// The labelled rows of a file. Lines that cannot be read are told with their number.
fn rows_of(path: &Path) -> std::io::Result<(Vec<Row>, Outcome)> {
    let (rows, problems) = labelled::read(&std::fs::read(path)?);
    for problem in &problems {
        say(&format!("{}:{problem}", path.display()));
    }
    Ok((rows, if problems.is_empty() { Outcome::Fine } else { Outcome::Found }))
}

fn measure(model: &Model, rows: &[Row], threshold: Option<f32>, fallback: Locale) -> Report {
    let mut report = Report::new(threshold);
    let time = |text: &str, locale| {
        let start = Instant::now();
        let understood = model.understand(text, locale);
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
