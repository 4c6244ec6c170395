//! `eval --train`: a model learned from labelled messages instead of the content, to measure the engine by itself.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, bail};

use super::labelled::{Label, Row};
use super::rows_of;
use crate::cli::Outcome;
use crate::message::Locale;
use crate::understanding::spec::{Labelled, ModelSpec, TopicSpec};
use crate::understanding::{Compiled, Model, Options};

/// A model learned from files.
pub(super) struct Learned {
    pub(super) model: Model,
    /// Where a topic is answered, when a file of its own told.
    pub(super) threshold: Option<f32>,
    /// Whether every line could be read.
    pub(super) outcome: Outcome,
}

/// Learns from the topics and the danger labels of `train`, and takes the threshold from `tune`, which teaches nothing else.
///
/// # Errors
///
/// A file that cannot be read, or whose labels leave nothing to tell apart.
pub(super) fn learn(train: &Path, tune: Option<&Path>, fallback: Locale) -> anyhow::Result<Learned> {
    let (rows, mut outcome) =
        rows_of(train).with_context(|| format!("{}: give a file of labelled messages to learn from", train.display()))?;
    let spec = spec(&rows, fallback);
    let classes = spec.topics.len() + usize::from(!spec.out_of_scope.is_empty());
    match classes {
        0 => bail!("{}: no message with an intent. Give JSON lines with text and intent.", train.display()),
        1 => bail!("{}: all messages have the same intent. Give at least two to tell apart.", train.display()),
        _ => {}
    }
    let mut compiled = Compiled::build_with(&spec, Options::labelled()).map_err(|errors| {
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{}: {}", train.display(), told.join("; "))
    })?;
    let mut threshold = None;
    if let Some(tune) = tune {
        let (rows, read) = rows_of(tune).with_context(|| format!("{}: give a file of labelled messages to tune with", tune.display()))?;
        if read == Outcome::Found {
            outcome = read;
        }
        let messages: Vec<Labelled> = rows.iter().filter_map(|row| labelled(row, fallback)).collect();
        for (some, kind) in [(false, "null"), (true, "a topic")] {
            if !messages.iter().any(|m| m.topic.is_some() == some) {
                bail!("{}: no message with the intent {kind}. A threshold needs messages in scope and out of scope.", tune.display());
            }
        }
        compiled.tune(&messages);
        threshold = Some(compiled.thresholds().answer);
    }
    Ok(Learned { model: Model::new(compiled)?, threshold, outcome })
}

/// One topic an intent, in the order of their first messages.
fn spec(rows: &[Row], fallback: Locale) -> ModelSpec {
    let mut spec = ModelSpec::default();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for row in rows {
        let locale = row.locale.unwrap_or(fallback);
        let labelled = || Labelled { locale, text: row.text.clone(), topic: None };
        match &row.label {
            Label::Topic(Some(id), _) => {
                let number = *numbers.entry(id).or_insert_with(|| {
                    spec.topics.push(TopicSpec { id: id.clone(), ..TopicSpec::default() });
                    spec.topics.len() - 1
                });
                if let Some(words) = spec.topics.get_mut(number).and_then(|t| t.words.get_mut(locale.index())) {
                    words.examples.push(row.text.clone());
                }
            }
            Label::Topic(None, _) => spec.out_of_scope.push(labelled()),
            Label::Emergency(true) => spec.acute.push(labelled()),
            Label::Emergency(false) => spec.calm.push(labelled()),
            // these say nothing about one message as a whole
            Label::PersonalData(_) | Label::Both(_) | Label::Conversation(_) => {}
        }
    }
    spec
}

fn labelled(row: &Row, fallback: Locale) -> Option<Labelled> {
    match &row.label {
        Label::Topic(topic, _) => Some(Labelled { locale: row.locale.unwrap_or(fallback), text: row.text.clone(), topic: topic.clone() }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_stand_in_the_order_of_their_first_messages() {
        let row = |text: &str, label| Row { locale: None, text: text.to_owned(), label };
        let topic = |id: &str| Label::Topic(Some(id.to_owned()), Vec::new());
        let rows = [
            row("a", topic("second-letter")),
            row("b", topic("another")),
            row("c", topic("second-letter")),
            row("d", Label::Topic(None, Vec::new())),
            row("e", Label::Emergency(true)),
            row("f", Label::Emergency(false)),
            row("g", Label::PersonalData(Vec::new())),
        ];
        let spec = spec(&rows, Locale::En);
        let ids: Vec<&str> = spec.topics.iter().map(|t| t.id.as_str()).collect();
        assert_eq!(ids, ["second-letter", "another"]);
        let [dutch, english] = &spec.topics.first().expect("two topics").words;
        assert_eq!((dutch.examples.len(), english.examples.len()), (0, 2));
        assert_eq!((spec.out_of_scope.len(), spec.acute.len(), spec.calm.len()), (1, 1, 1));
    }
}
