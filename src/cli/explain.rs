//! `explain`: for an author, why a message was understood the way it was.

use std::io::Write;

use super::{LocaleFlag, Outcome};
use crate::content::Source;
use crate::understanding::lexicon::How;

/// Flags of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    #[command(flatten)]
    locale: LocaleFlag,
    /// The message
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
}

impl Explain {
    /// Prints what was read, what fired and what it weighed.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let assistant = super::assistant(source)?;
        let text = self.text.join(" ");
        let explained = assistant.content().model().explain(&text, self.locale.locale()?);
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        writeln!(out, "language: {}", explained.locale)?;
        for word in &explained.words {
            let how = match word.how {
                How::Exact => "",
                How::Inflected => " (another form)",
                How::Compound => " (two words in one)",
                How::Repaired => " (spelling repaired)",
                How::Unknown => " (not known)",
            };
            let groups: Vec<String> = word.groups.iter().map(|g| format!("@{g}")).collect();
            writeln!(out, "  {}{how}: {} {}", word.word, word.means.join("+"), groups.join(" "))?;
        }
        for (group, words) in &explained.expressions {
            writeln!(out, "  \"{words}\": {group}")?;
        }
        writeln!(out, "answered from {:.2}, danger from {:.2}", explained.thresholds.answer, explained.thresholds.acute)?;
        for reason in &explained.reasons {
            let words: Vec<String> = reason.words.iter().map(|(word, weight)| format!("{word} {weight:+.1}")).collect();
            writeln!(out, "{:.3} {}: {}", reason.confidence, reason.topic, words.join(", "))?;
        }
        out.flush()?;
        Ok(Outcome::Fine)
    }
}
