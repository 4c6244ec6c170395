//! The compiled model: built once from the authors' words and examples, then asked for every message.

use serde::{Deserialize, Serialize};

use super::emergency;
use super::features::{self, FeatureId, FeatureSpace, Found, Use};
use super::language::{Languages, Verdict};
use super::lexicon::{Builder, Lexicon, Reading};
use super::personal_data::Recogniser;
use super::place::Places;
use super::score::{self, Thresholds};
use super::sequence::{Hit, Meaning, Sequences, Symbol};
use super::spec::{GroupSpec, Labelled, ModelSpec, WordSpec};
use super::text::Words;
use super::train::{self, Row, Training, Weights};
use crate::message::Locale;

/// Something in the authors' words that no model can be built from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpecError {
    /// A word list names a group that no group file has.
    #[error("topic {topic}: the group @{group} does not exist")]
    UnknownGroup {
        /// The topic.
        topic: String,
        /// The missing group.
        group: String,
    },
    /// A labelled message names a topic that does not exist.
    #[error("a message is labelled {topic}, which is no topic")]
    UnknownTopic {
        /// The label.
        topic: String,
    },
    /// The patterns for personal data could not be compiled.
    #[error("the patterns for personal data: {0}")]
    Patterns(String),
}

/// Everything learned and compiled; it can be stored and read back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Compiled {
    pub(super) lexicon: Lexicon,
    pub(super) sequences: Sequences,
    pub(super) languages: Languages,
    pub(super) places: Places,
    pub(super) space: FeatureSpace,
    pub(super) topics: Vec<Box<str>>,
    /// Topics that need one of their words, by language.
    pub(super) needs: Vec<[bool; 2]>,
    /// One class a topic, and the last one for "none of them".
    pub(super) weights: Weights,
    /// Two classes: calm and acute.
    pub(super) danger: Weights,
    pub(super) used: Use,
    pub(super) thresholds: Thresholds,
    known_names: Vec<String>,
    published_numbers: Vec<String>,
}

/// A model ready to understand messages.
pub struct Model {
    pub(super) compiled: Compiled,
    pub(super) recogniser: Recogniser,
}

/// What was read in a message before anything is decided.
#[derive(Debug)]
pub(super) struct Analysis {
    pub(super) words: Words,
    pub(super) language: Verdict,
    pub(super) readings: Vec<Reading>,
    pub(super) hits: Vec<Hit>,
    pub(super) found: Vec<Found>,
}

/// How a model is built.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Which features are looked at.
    pub used: Use,
    /// A feature that is no single word or group must occur this often in the examples to get a weight.
    pub least: usize,
    /// How the weights for topics are learned.
    pub topics: Training,
    /// How the weights for danger are learned.
    pub danger: Training,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            used: Use::default(),
            least: 2,
            topics: Training::default(),
            danger: Training { passes: 12, rate: 0.1, ..Training::default() },
        }
    }
}

/// In how many parts the examples are split to find the thresholds.
const FOLDS: usize = 3;

/// How much the kinds of examples count.
mod weight {
    /// A message that must land at its topic.
    pub const EXAMPLE: f32 = 1.0;
    /// A phrase is a short example.
    pub const PHRASE: f32 = 0.4;
    /// Out-of-scope chat.
    pub const OUT_OF_SCOPE: f32 = 1.0;
    /// Danger words without danger: rare in the examples and decisive, so they count more.
    pub const CALM: f32 = 1.0;
    /// In the weights for danger: acute and calm messages are few among thousands of others.
    pub const DANGER: f32 = 4.0;
}

impl Compiled {
    /// Builds the lexicon, the sequences and the weights.
    pub fn build(spec: &ModelSpec) -> Result<Self, Vec<SpecError>> {
        Self::build_with(spec, Options::default())
    }

    /// As [`build`](Self::build), with parts left out or trained otherwise, to measure what they bring.
    pub fn build_with(spec: &ModelSpec, options: Options) -> Result<Self, Vec<SpecError>> {
        let mut authored = Authored::default();
        authored.add_groups(&spec.groups);
        for (locale, text) in all_texts(spec) {
            for (_, word) in Words::read(text).iter() {
                authored.lexicon.add(word, locale, None);
            }
        }
        for (number, topic) in spec.topics.iter().enumerate() {
            for (locale, words) in Locale::ALL.into_iter().zip(&topic.words) {
                authored.add_topic_words(&topic.id, number as u16, locale, words);
            }
        }
        let mut compiled = Self {
            lexicon: authored.lexicon.finish(),
            sequences: authored.sequences,
            languages: Languages::learn(all_texts(spec)),
            places: Places::new(&spec.places),
            space: FeatureSpace::default(),
            topics: spec.topics.iter().map(|t| t.id.as_str().into()).collect(),
            needs: spec.topics.iter().map(|t| [0, 1].map(|l| t.words.get(l).is_some_and(|w| !w.needs.is_empty()))).collect(),
            weights: Weights::default(),
            danger: Weights::default(),
            used: options.used,
            thresholds: Thresholds::default(),
            known_names: spec.known_names.clone(),
            published_numbers: spec.published_numbers.clone(),
        };
        let mut errors = authored.errors;
        match compiled.learn(spec, options) {
            Err(error) => errors.push(error),
            Ok(()) if errors.is_empty() => return Ok(compiled),
            Ok(()) => {}
        }
        Err(errors)
    }

    fn learn(&mut self, spec: &ModelSpec, options: Options) -> Result<(), SpecError> {
        let labelled = self.labelled(spec)?;
        let found: Vec<Vec<Found>> = labelled.iter().map(|m| self.analyse_in(m.text, m.locale).found).collect();
        self.space = FeatureSpace::build(&found, options.least);
        let mut rows = Rows::new(&labelled, &found, &self.space);
        for example in &labelled {
            let words = if example.near_danger { Words::read(example.text) } else { Words::default() };
            let heard = emergency::clauses(example.text, &words).into_iter();
            rows.clauses.push(heard.map(|c| self.space.vector(&self.analyse_in(c, example.locale).found)).collect());
        }
        let classes = self.topics.len() + 1;
        let features = self.space.len();
        self.thresholds = self.held_out_thresholds(&rows, &labelled, options);
        self.weights = train::train(&rows.topics, features, classes, options.topics);
        self.danger = train::train(&rows.danger, features, 2, options.danger);
        Ok(())
    }

    /// Thresholds from messages the weights have not seen: each third is scored by weights of the other two.
    fn held_out_thresholds(&self, rows: &Rows, labelled: &[Example<'_>], options: Options) -> Thresholds {
        // the parts are independent, so each has a thread; joined in their order the result is always the same
        let parts: Vec<HeldOut> = std::thread::scope(|threads| {
            let started: Vec<_> = (0..FOLDS).map(|fold| threads.spawn(move || self.held_out(fold, rows, labelled, options))).collect();
            started.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
        });
        let (scope, danger): (Vec<_>, Vec<_>) = parts.into_iter().map(|part| (part.scope, part.danger)).unzip();
        Thresholds::from_held_out(scope.concat(), danger.concat())
    }

    /// Scores the messages of one part with weights learned from the others.
    fn held_out(&self, fold: usize, rows: &Rows, labelled: &[Example<'_>], options: Options) -> HeldOut {
        let classes = self.topics.len() + 1;
        let features = self.space.len();
        let emergency_topic = self.emergency_topic();
        let seen =
            |list: &[Row]| -> Vec<Row> { list.iter().enumerate().filter(|(at, _)| at % FOLDS != fold).map(|(_, r)| r.clone()).collect() };
        let weights = train::train(&seen(&rows.topics), features, classes, options.topics);
        let alarm = train::train(&seen(&rows.danger), features, 2, options.danger);
        let topics = |vector: &[(FeatureId, f32)]| {
            let mut scores = vec![0.0; classes];
            weights.add_scores(vector, &mut scores);
            train::softmax(&mut scores);
            scores
        };
        let hear = |vector: &[(FeatureId, f32)]| {
            let of_topic = emergency_topic.and_then(|at| topics(vector).get(at).copied()).unwrap_or_default();
            let mut scores = [0.0; 2];
            alarm.add_scores(vector, &mut scores);
            train::softmax(&mut scores);
            emergency::join(scores[1], of_topic)
        };
        let mut out = HeldOut::default();
        for (at, example) in labelled.iter().enumerate().filter(|(at, _)| at % FOLDS == fold) {
            let Some((topic, acute)) = rows.topics.get(at).zip(rows.danger.get(at)) else { continue };
            if !example.phrase {
                let mut scores = topics(&topic.vector);
                let none = scores.pop().unwrap_or(1.0);
                let best = scores.iter().copied().fold(0.0, f32::max);
                out.scope.push((example.class != classes - 1, score::scope(best, none)));
            }
            if example.near_danger {
                let alone = rows.clauses.get(at).into_iter().flatten().map(|clause| hear(clause));
                out.danger.push((example.acute, emergency::with_worst_clause(hear(&acute.vector), alone)));
            }
        }
        out
    }

    fn labelled<'s>(&self, spec: &'s ModelSpec) -> Result<Vec<Example<'s>>, SpecError> {
        let none = self.topics.len();
        let mut out = Vec::new();
        for (number, topic) in spec.topics.iter().enumerate() {
            for (locale, words) in Locale::ALL.into_iter().zip(&topic.words) {
                let examples = words.examples.iter().map(|text| (text, weight::EXAMPLE, false));
                // a phrase with a @group is a pattern, not a message
                let phrases = words.phrases.iter().filter(|p| !p.contains('@')).map(|text| (text, weight::PHRASE, true));
                out.extend(examples.chain(phrases).map(|(text, weight, phrase)| Example {
                    text,
                    locale,
                    class: number,
                    weight,
                    acute: false,
                    near_danger: false,
                    phrase,
                }));
            }
        }
        let mut labelled = |messages: &'s [Labelled], weight: f32, acute: bool, near_danger: bool| {
            for message in messages {
                let class = match &message.topic {
                    None => none,
                    Some(id) => {
                        self.topics.iter().position(|t| **t == **id).ok_or_else(|| SpecError::UnknownTopic { topic: id.clone() })?
                    }
                };
                out.push(Example { text: &message.text, locale: message.locale, class, weight, acute, near_danger, phrase: false });
            }
            Ok(())
        };
        labelled(&spec.out_of_scope, weight::OUT_OF_SCOPE, false, false)?;
        labelled(&spec.calm, weight::CALM, false, true)?;
        labelled(&spec.acute, weight::EXAMPLE, true, true)?;
        Ok(out)
    }

    /// Reads a message in the language its words speak.
    pub(super) fn analyse(&self, text: &str, fallback: Locale) -> Analysis {
        let words = Words::read(text);
        let language = self.languages.decide(&words, fallback);
        self.analyse_words(words, language)
    }

    fn analyse_in(&self, text: &str, locale: Locale) -> Analysis {
        self.analyse_words(Words::read(text), Verdict { locale, certain: true })
    }

    fn analyse_words(&self, words: Words, language: Verdict) -> Analysis {
        let mut readings: Vec<Reading> = words.iter().map(|(_, w)| self.lexicon.read(w, language.locale)).collect();
        self.join(&words, language.locale, &mut readings);
        let mut hits = Vec::new();
        for start in 0..readings.len() {
            self.sequences.find_at(&readings, start, &mut hits);
        }
        let found = features::extract(&words, &readings, &hits, self.used);
        Analysis { words, language, readings, hits, found }
    }

    /// Two words that are one known word when joined ("kinder mishandeling") mean that word.
    fn join(&self, words: &Words, locale: Locale, readings: &mut [Reading]) {
        let mut joined = String::new();
        for at in 1..words.len() {
            let (left, right) = (words.folded(at - 1), words.folded(at));
            let same = words.get(at - 1).zip(words.get(at)).is_some_and(|(a, b)| a.sentence == b.sentence);
            if !same || left.len() < 3 || right.len() < 3 {
                continue;
            }
            joined.clear();
            joined.push_str(left);
            joined.push_str(right);
            if let Some(whole) = self.lexicon.exact(&joined, locale)
                && let Some(reading) = readings.get_mut(at)
            {
                reading.groups.extend(whole.groups.as_slice());
                if let [_, second] = &mut reading.words
                    && *second == 0
                {
                    let [word, _] = whole.words;
                    *second = word;
                }
            }
        }
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model").field("topics", &self.compiled.topics.len()).finish_non_exhaustive()
    }
}

impl Model {
    /// Compiles the patterns that are not stored.
    pub fn new(compiled: Compiled) -> Result<Self, SpecError> {
        let recogniser =
            Recogniser::new(&compiled.known_names, &compiled.published_numbers).map_err(|e| SpecError::Patterns(e.to_string()))?;
        Ok(Self { compiled, recogniser })
    }

    /// Builds a model from the authors' words.
    pub fn build(spec: &ModelSpec) -> Result<Self, Vec<SpecError>> {
        Self::new(Compiled::build(spec)?).map_err(|e| vec![e])
    }

    /// The ids of the topics, in the order of their numbers.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        self.compiled.topics.iter().map(|t| &**t)
    }
}

/// What authors wrote, while it is collected.
#[derive(Default)]
struct Authored {
    lexicon: Builder,
    sequences: Sequences,
    errors: Vec<SpecError>,
}

impl Authored {
    fn add_groups(&mut self, groups: &[GroupSpec]) {
        for group in groups {
            let id = self.lexicon.intern_group(&group.name);
            for entry in &group.words {
                if let Some(begin) = entry.strip_suffix('*') {
                    self.lexicon.add_prefix(&super::text::fold(begin), group.locale, id);
                } else if let Some(end) = entry.strip_prefix('*') {
                    self.lexicon.add_suffix(&super::text::fold(end), group.locale, id);
                } else {
                    let words = Words::read(entry);
                    if words.len() == 1 {
                        self.lexicon.add(words.folded(0), group.locale, Some(id));
                    } else {
                        let symbols: Vec<Symbol> = words.iter().map(|(_, w)| Symbol::Word(self.lexicon.keep(w, group.locale))).collect();
                        self.sequences.add(&symbols, Meaning::Group(id));
                    }
                }
            }
        }
    }

    fn add_topic_words(&mut self, id: &str, number: u16, locale: Locale, words: &WordSpec) {
        let lists = [
            (&words.phrases, Meaning::Phrase(number)),
            (&words.words, Meaning::Word(number)),
            (&words.needs, Meaning::Need(number)),
            (&words.excludes, Meaning::Exclude(number)),
        ];
        for (list, meaning) in lists {
            for entry in list {
                match self.symbols(entry, locale) {
                    Ok(symbols) => self.sequences.add(&symbols, meaning),
                    Err(group) => self.errors.push(SpecError::UnknownGroup { topic: id.to_owned(), group }),
                }
            }
        }
    }

    /// The symbols of an authored entry: words and `@groups`.
    fn symbols(&mut self, entry: &str, locale: Locale) -> Result<Vec<Symbol>, String> {
        let mut symbols = Vec::new();
        for part in entry.split_whitespace() {
            if let Some(name) = part.strip_prefix('@') {
                let name = name.trim_end_matches(|c: char| !c.is_alphanumeric());
                symbols.push(Symbol::Group(self.lexicon.group(name).ok_or_else(|| name.to_owned())?));
            } else {
                symbols.extend(Words::read(part).iter().map(|(_, w)| Symbol::Word(self.lexicon.keep(w, locale))));
            }
        }
        Ok(symbols)
    }
}

struct Example<'s> {
    text: &'s str,
    locale: Locale,
    class: usize,
    weight: f32,
    acute: bool,
    near_danger: bool,
    /// A phrase of a topic and no message.
    phrase: bool,
}

/// Held-out messages with their scores.
#[derive(Default)]
struct HeldOut {
    /// A topic is meant, and how surely one seems to be.
    scope: Vec<(bool, f32)>,
    /// Somebody is in danger, and how surely it seems so.
    danger: Vec<(bool, f32)>,
}

/// The training rows of both sets of weights, one of each for every message.
struct Rows {
    topics: Vec<Row>,
    danger: Vec<Row>,
    /// The clauses of each message near danger; none for the others.
    clauses: Vec<Vec<Vec<(FeatureId, f32)>>>,
}

impl Rows {
    fn new(labelled: &[Example<'_>], found: &[Vec<Found>], space: &FeatureSpace) -> Self {
        let vectors = found.iter().map(|f| space.vector(f));
        let (topics, danger) = labelled
            .iter()
            .zip(vectors)
            .map(|(m, vector)| {
                let weight = if m.near_danger { weight::DANGER } else { 1.0 };
                let danger = Row { vector: vector.clone(), class: usize::from(m.acute), weight };
                (Row { vector, class: m.class, weight: m.weight }, danger)
            })
            .unzip();
        Self { topics, danger, clauses: Vec::new() }
    }
}

fn all_texts(spec: &ModelSpec) -> impl Iterator<Item = (Locale, &str)> {
    let topics = spec.topics.iter().flat_map(|topic| {
        Locale::ALL.into_iter().zip(&topic.words).flat_map(|(locale, words)| words.examples.iter().map(move |e| (locale, e.as_str())))
    });
    let labelled =
        [&spec.out_of_scope, &spec.acute, &spec.calm].into_iter().flat_map(|list| list.iter().map(|m| (m.locale, m.text.as_str())));
    topics.chain(labelled)
}
