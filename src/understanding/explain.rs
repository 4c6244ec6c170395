//! For authors: what was read, which groups fired, and which words pulled towards which topic.

use super::lexicon::How;
use super::model::Model;
use crate::message::Locale;

/// One word as it was read.
#[derive(Clone, Debug)]
pub struct ReadWord {
    /// The folded word.
    pub word: String,
    /// How it was recognised.
    pub how: How,
    /// The vocabulary words it stands for, by their keys.
    pub means: Vec<String>,
    /// Its groups.
    pub groups: Vec<String>,
}

/// A topic with the words that speak most for and against it.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The topic, `none` or `danger`.
    pub topic: String,
    /// Confidence between 0 and 1.
    pub confidence: f32,
    /// Words with their evidence (natural logarithm of odds), strongest first.
    pub words: Vec<(String, f32)>,
}

/// Everything behind one decision.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The language that was decided.
    pub locale: Locale,
    /// The words.
    pub words: Vec<ReadWord>,
    /// Fixed expressions that were found: group and words.
    pub expressions: Vec<(String, String)>,
    /// Danger, none, and the best topics.
    pub reasons: Vec<Reason>,
    /// From this scope on a topic is answered; from this confidence on danger is assumed.
    pub thresholds: super::Thresholds,
}

/// How many topics are explained.
const TOPICS: usize = 5;

impl Model {
    /// Explains what [`understand`](Self::understand) made of a message.
    #[must_use]
    pub fn explain(&self, text: &str, fallback: Locale) -> Explanation {
        let compiled = &self.compiled;
        let analysis = compiled.analyse(text, fallback);
        let scores = compiled.score(&analysis);
        let words = analysis
            .words
            .iter()
            .zip(&analysis.readings)
            .map(|((_, word), reading)| ReadWord {
                word: word.to_owned(),
                how: reading.how,
                means: reading.words.iter().filter(|w| **w != 0).map(|w| compiled.lexicon.word_name(*w).to_owned()).collect(),
                groups: reading.groups.as_slice().iter().map(|g| compiled.lexicon.group_name(*g).to_owned()).collect(),
            })
            .collect();
        let said = |start: usize, end: usize| (start..end).map(|i| analysis.words.folded(i)).collect::<Vec<_>>().join(" ");
        let expressions = analysis
            .hits
            .iter()
            .filter_map(|hit| match hit.meaning {
                super::sequence::Meaning::Group(g) => Some((compiled.lexicon.group_name(g).to_owned(), said(hit.start, hit.end))),
                super::sequence::Meaning::Phrase(t) => {
                    Some((format!("phrase of {}", compiled.topics.get(usize::from(t)).map_or("", |t| t)), said(hit.start, hit.end)))
                }
                _ => None,
            })
            .collect();
        let top = |class: usize| -> Vec<(String, f32)> {
            let evidence = self.evidence(&analysis, class);
            let mut list: Vec<(String, f32)> = evidence
                .iter()
                .enumerate()
                .filter(|(_, e)| e.abs() > 0.05)
                .map(|(i, e)| (analysis.words.folded(i).to_owned(), *e))
                .collect();
            list.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
            list.truncate(8);
            list
        };
        let none = compiled.none();
        let mut reasons = vec![
            Reason {
                topic: "danger".to_owned(),
                confidence: compiled.danger_in(text, &analysis, scores.danger_margin),
                words: top(compiled.danger()),
            },
            Reason { topic: "none".to_owned(), confidence: scores.none, words: top(none) },
        ];
        reasons.extend(scores.ranking.iter().take(TOPICS).map(|c| Reason {
            topic: compiled.topics.get(c.topic).map_or_else(String::new, ToString::to_string),
            confidence: c.confidence,
            words: top(c.topic),
        }));
        Explanation { locale: analysis.language.locale, words, expressions, reasons, thresholds: compiled.thresholds }
    }
}
