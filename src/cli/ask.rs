//! `ask`: one answer, or one for each line of standard input.

use std::io::{BufRead, Write};

use serde::Serialize;

use super::{LocaleFlag, Outcome};
use crate::assistant::{Assistant, Turn};
use crate::content::Source;
use crate::message::Locale;
use crate::rendering::plain;
use crate::understanding::{Alarm, Place};

/// Flags of `ask`.
#[derive(Debug, clap::Args)]
pub(super) struct Ask {
    /// One JSON object for each message
    #[arg(long)]
    json: bool,
    /// The lines are turns of one conversation; an empty line starts a new one
    #[arg(long)]
    conversation: bool,
    #[command(flatten)]
    locale: LocaleFlag,
    /// The question; without it each line of standard input is one
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
}

/// The object of `ask --json`, as the contract has it.
#[derive(Debug, Serialize)]
struct Line<'a> {
    text: &'a str,
    locale: &'a str,
    intent: Option<&'a str>,
    confidence: f32,
    intents: &'a [String],
    alternatives: Vec<AlternativeLine<'a>>,
    emergency: bool,
    personal_data: Vec<&'static str>,
    place: Option<&'a str>,
    keywords: &'a [String],
    reply: String,
    detail: String,
}

#[derive(Debug, Serialize)]
struct AlternativeLine<'a> {
    id: &'a str,
    confidence: f32,
}

impl Ask {
    /// Answers the text, or every line of standard input.
    pub(super) fn run(&self, source: &Source) -> anyhow::Result<Outcome> {
        let assistant = super::assistant(source)?;
        let locale = self.locale.locale()?;
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        if self.text.is_empty() {
            self.answer_lines(&assistant, std::io::stdin().lock(), locale, &mut out)?;
        } else {
            self.answer(&assistant, &self.text.join(" "), locale, &mut out)?;
        }
        out.flush()?;
        Ok(Outcome::Fine)
    }

    fn answer_lines(&self, assistant: &Assistant, mut input: impl BufRead, fallback: Locale, out: &mut impl Write) -> std::io::Result<()> {
        let mut locale = fallback;
        let mut line = Vec::new();
        loop {
            line.clear();
            if input.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end_matches(['\n', '\r']);
            if text.trim().is_empty() {
                locale = fallback;
                continue;
            }
            let turn = self.answer(assistant, text, locale, out)?;
            if self.conversation {
                locale = turn.understanding.locale;
            }
        }
    }

    fn answer(&self, assistant: &Assistant, text: &str, locale: Locale, out: &mut impl Write) -> std::io::Result<Turn> {
        let turn = assistant.turn(text, locale);
        if self.json {
            serde_json::to_writer(&mut *out, &json(text, &turn))?;
            writeln!(out)?;
        } else {
            writeln!(out, "{}\n", plain(&turn.reply.blocks))?;
        }
        out.flush()?;
        Ok(turn)
    }
}

fn json<'a>(text: &'a str, turn: &'a Turn) -> Line<'a> {
    let understood = &turn.understanding;
    let topics = turn.topics();
    let confidence = |value: f32| (value * 1000.0).round() / 1000.0;
    Line {
        text,
        locale: understood.locale.code(),
        intent: topics.first().map(String::as_str),
        confidence: confidence(understood.confidence),
        intents: topics,
        alternatives: understood.alternatives.iter().map(|a| AlternativeLine { id: &a.id, confidence: confidence(a.confidence) }).collect(),
        emergency: understood.alarm == Alarm::Acute,
        personal_data: turn.answer.personal_data.iter().map(|k| k.code()).collect(),
        place: match &understood.place {
            Place::One(name) => Some(name),
            _ => None,
        },
        keywords: &understood.keywords,
        reply: plain(&turn.reply.blocks),
        detail: plain(&turn.reply.detail),
    }
}
