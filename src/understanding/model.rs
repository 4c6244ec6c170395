//! The compiled model: built once from the authors' words and examples, then asked for every message.

use serde::{Deserialize, Serialize};

use super::emergency;
use super::features::{self, Feature, FeatureId, FeatureSpace, Found, Use};
use super::language::{Languages, Verdict};
use super::lexicon::{Builder, Lexicon, Reading};
use super::personal_data::Recogniser;
use super::place::Places;
use super::score::Thresholds;
use super::sequence::{Hit, Meaning, Sequences, Symbol};
use super::spec::{GroupSpec, Labelled, ModelSpec, WordSpec};
use super::text::Words;
use super::train::{self, Training};
use super::weights::Weights;
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
    /// One class a topic, then [`Compiled::none`] and [`Compiled::danger`]. The rows of the features come first, then one
    /// for each known form, with what its letters weigh together.
    pub(super) weights: Weights,
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
    /// The number of each word among the forms of the lexicon.
    pub(super) numbers: Vec<Option<u32>>,
    pub(super) language: Verdict,
    pub(super) readings: Vec<Reading>,
    pub(super) hits: Vec<Hit>,
    /// Each feature once: its first finding that is sure, else its first.
    pub(super) found: Vec<Found>,
    /// What was found again, elsewhere in the message.
    pub(super) repeats: Vec<Found>,
}

/// How a model is built.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Which features are looked at.
    pub used: Use,
    /// A feature that is no single word or group must occur in this many examples to get a weight.
    pub least: u32,
    /// How the weights are learned.
    pub training: Training,
    /// How the weights that only serve to find the thresholds are learned.
    pub held_out: Training,
}

impl Default for Options {
    fn default() -> Self {
        let training = Training::default();
        Self { used: Use::default(), least: 3, training, held_out: Training { passes: 5, ..training } }
    }
}

/// One example in so many is held out to find the thresholds.
const HELD_OUT: usize = 4;
/// In how many parts the examples are held out in turn to find the threshold for danger.
const DANGER_FOLDS: usize = 8;

/// The value of the feature that every message has. A large one would let the last messages learned from move the
/// margins of all.
const BIAS: f32 = 0.2;

/// How much the kinds of examples count.
mod weight {
    /// A phrase is a short example.
    pub const PHRASE: f32 = 0.4;
    /// In the weights for danger ...
    pub const DANGER: f32 = 0.5;
    /// ... where acute and calm messages are few among thousands of others.
    pub const NEAR_DANGER: f32 = 1.5;
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
        let lexicon = authored.lexicon.finish();
        let mut compiled = Self {
            languages: Languages::learn(all_texts(spec), |word| lexicon.number(word)),
            lexicon,
            sequences: authored.sequences,
            places: Places::new(&spec.places),
            space: FeatureSpace::default(),
            topics: spec.topics.iter().map(|t| t.id.as_str().into()).collect(),
            needs: spec.topics.iter().map(|t| [0, 1].map(|l| t.words.get(l).is_some_and(|w| !w.needs.is_empty()))).collect(),
            weights: Weights::default(),
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

    /// The class for "none of the topics".
    pub(super) fn none(&self) -> usize {
        self.topics.len()
    }

    /// The class for "somebody is in danger now".
    pub(super) fn danger(&self) -> usize {
        self.topics.len() + 1
    }

    fn learn(&mut self, spec: &ModelSpec, options: Options) -> Result<(), SpecError> {
        let labelled = Labels::read(spec)?;
        let read: Vec<Reads> = labelled.examples.iter().map(|m| self.read_in(m.text, m.locale)).collect();
        let (space, features) = self.count_features(&read, &labelled, options);
        self.space = space;
        let mut lessons = Lessons::default();
        for (reads, example) in read.into_iter().zip(&labelled.examples) {
            let analysis = self.analysed(reads, Verdict { locale: example.locale, certain: true });
            lessons.messages.push(self.vector(&analysis, 0..analysis.words.len(), &analysis.found));
            let first = lessons.clauses.len();
            if example.near_danger {
                for clause in emergency::Clauses::split(example.text, &analysis).heard() {
                    lessons.clauses.push(self.vector(&analysis, clause.clone(), &emergency::within(&analysis, clause)));
                }
            }
            lessons.clauses_of.push(first..lessons.clauses.len());
        }
        let width = features.len() + 1;
        let everything: Vec<usize> = (0..labelled.examples.len()).collect();
        self.thresholds = Self::held_out_thresholds(&lessons, &labelled, width, options);
        let classes = train::train(&lessons.messages, &everything, width, &labelled.tasks(), options.training);
        self.weights = self.lay_out(&features, &classes);
        Ok(())
    }

    /// The features of the examples, by number.
    fn count_features(&self, read: &[Reads], labelled: &Labels<'_>, options: Options) -> (FeatureSpace, Vec<Feature>) {
        let mut census = features::Census::default();
        let mut list = Vec::new();
        for (reads, example) in read.iter().zip(&labelled.examples) {
            list.clear();
            features::extract(&reads.words, &reads.readings, &reads.hits, self.used, &mut |feature, _| list.push(feature));
            if self.used.parts {
                let words =
                    reads.words.iter().zip(&reads.readings).filter(|(_, r)| !r.common).flat_map(|((_, word), _)| features::letters(word));
                list.extend(words.map(|hash| Feature::Letters(example.locale, hash)));
            }
            census.add(&mut list);
        }
        census.finish(options.least)
    }

    /// A message, or the part of it between two words, as numbers to learn from: each feature once, the letters of every
    /// word, and one for all messages alike.
    fn vector(&self, analysis: &Analysis, range: std::ops::Range<usize>, found: &[Found]) -> Vec<(FeatureId, f32)> {
        let mut vector: Vec<(FeatureId, f32)> = found.iter().map(|f| (f.id, f.value)).collect();
        let mut square: f32 = vector.iter().map(|(_, v)| v * v).sum();
        if self.used.parts {
            let with_letters = |at: &usize| analysis.readings.get(*at).is_some_and(|r| !r.common);
            for at in range.filter(with_letters) {
                let before = vector.len();
                vector.extend(self.space.letters(analysis.words.folded(at), analysis.language.locale));
                square += if vector.len() > before { features::LETTERS_SQUARE } else { 0.0 };
            }
        }
        vector.sort_by_key(|(id, _)| *id);
        vector.dedup_by(|later, first| {
            let same = later.0 == first.0;
            first.1 += if same { later.1 } else { 0.0 };
            same
        });
        let scale = features::norm_scale(square.sqrt());
        for (_, value) in &mut vector {
            *value *= scale;
        }
        vector.push((self.space.len() as FeatureId, BIAS));
        vector
    }

    /// Puts the weights of each class side by side for every feature, and sums up the letters of every known form.
    fn lay_out(&self, features: &[Feature], classes: &[Vec<f32>]) -> Weights {
        let at = |feature: usize| classes.iter().map(move |class| class.get(feature).copied().unwrap_or_default());
        let mut weights = Weights::new(at(features.len()).map(|w| w * BIAS).collect());
        let mut row: Vec<f32> = Vec::new();
        for (number, feature) in features.iter().enumerate() {
            row.clear();
            row.extend(at(number).map(|w| w * feature.value()));
            weights.push(&row);
        }
        for (locale, form) in self.lexicon.forms() {
            row.clear();
            row.resize(classes.len(), 0.0);
            if self.used.parts {
                for (id, value) in self.space.letters(form, locale) {
                    for (sum, weight) in row.iter_mut().zip(at(id as usize)) {
                        *sum += value * weight;
                    }
                }
            }
            weights.push(&row);
        }
        weights
    }

    /// Thresholds from messages the weights have not seen: those of each part are scored by weights of the other parts.
    fn held_out_thresholds(lessons: &Lessons, labelled: &Labels<'_>, width: usize, options: Options) -> Thresholds {
        let messages = 0..labelled.examples.len();
        let mut held_out = HeldOut::default();
        let (held, seen): (Vec<usize>, Vec<usize>) = messages.clone().partition(|at| at % HELD_OUT == HELD_OUT - 1);
        let topics = train::train(&lessons.messages, &seen, width, &labelled.topic_tasks(), options.held_out);
        for at in held {
            if let Some(example) = labelled.examples.get(at).filter(|e| !e.phrase && !e.near_danger) {
                held_out.topics.push((example.class, topics.iter().map(|class| lessons.messages.dot(at, class)).collect()));
            }
        }
        // danger is one classifier only, so every message can be held out once
        let everything: Vec<usize> = messages.collect();
        let folds: Vec<_> = (0..DANGER_FOLDS).map(|fold| labelled.danger_task(Some(fold))).collect();
        let danger = train::train(&lessons.messages, &everything, width, &folds, options.held_out);
        for (at, example) in labelled.examples.iter().enumerate().filter(|(_, e)| !e.phrase) {
            let Some(weights) = danger.get(at % DANGER_FOLDS) else { continue };
            let alone = lessons.clauses_of.get(at).cloned().unwrap_or_default().map(|clause| lessons.clauses.dot(clause, weights));
            let margin = emergency::with_worst_clause(lessons.messages.dot(at, weights), alone);
            held_out.danger.push((example.acute, example.near_danger, margin));
        }
        Thresholds::from_held_out(&held_out)
    }

    /// Reads a message in the language its words speak.
    pub(super) fn analyse(&self, text: &str, fallback: Locale) -> Analysis {
        let words = Words::read(text);
        let numbers = self.numbers(&words);
        let language = self.languages.decide(&words, &numbers, fallback);
        self.analysed(self.read_words(words, numbers, language.locale), language)
    }

    fn read_in(&self, text: &str, locale: Locale) -> Reads {
        let words = Words::read(text);
        let numbers = self.numbers(&words);
        self.read_words(words, numbers, locale)
    }

    /// The number of each word among the known forms.
    fn numbers(&self, words: &Words) -> Vec<Option<u32>> {
        words.iter().map(|(_, word)| self.lexicon.number(word)).collect()
    }

    fn read_words(&self, words: Words, numbers: Vec<Option<u32>>, locale: Locale) -> Reads {
        let read = |((_, word), number): ((_, &str), &Option<u32>)| self.lexicon.read(word, *number, locale, self.used);
        let mut readings: Vec<Reading> = words.iter().zip(&numbers).map(read).collect();
        if self.used.parts {
            self.join(&words, locale, &mut readings);
        }
        let mut hits = Vec::new();
        for start in 0..readings.len() {
            self.sequences.find_at(&readings, start, &mut hits);
        }
        Reads { words, numbers, readings, hits }
    }

    fn analysed(&self, reads: Reads, language: Verdict) -> Analysis {
        let Reads { words, numbers, readings, hits } = reads;
        let mut listed = Vec::with_capacity(words.len() * 8 + 4);
        features::extract(&words, &readings, &hits, self.used, &mut |feature, place| listed.push((feature, place)));
        std::hint::black_box(listed.iter().fold(0, |all, (feature, _)| all ^ self.space.touch(*feature)));
        let mut found: Vec<Found> = Vec::with_capacity(listed.len());
        let mut repeats = Vec::new();
        // open addressing: where in `found` each feature is, plus one
        let mut seen = vec![0_u32; (listed.len() * 2).next_power_of_two()];
        for (feature, place) in listed {
            let Some(id) = self.space.id(feature) else { continue };
            let share = if place.guessed { features::GUESS } else { 1.0 };
            let mut here = Found { id, value: feature.value() * share, ..place };
            let mut slot = id as usize & (seen.len() - 1);
            let known = loop {
                match seen.get(slot).map_or(0, |at| *at as usize) {
                    0 => break None,
                    at if found.get(at - 1).is_some_and(|f| f.id == id) => break found.get_mut(at - 1),
                    _ => slot = (slot + 1) & (seen.len() - 1),
                }
            };
            if let Some(before) = known {
                if before.guessed && !here.guessed {
                    std::mem::swap(before, &mut here);
                }
                repeats.push(here);
            } else {
                found.push(here);
                if let Some(free) = seen.get_mut(slot) {
                    *free = found.len() as u32;
                }
            }
        }
        Analysis { words, numbers, language, readings, hits, found, repeats }
    }

    /// Two words that are one known word when joined ("kinder mishandeling") mean that word.
    fn join(&self, words: &Words, locale: Locale, readings: &mut [Reading]) {
        let mut joined = String::new();
        for at in 1..words.len() {
            let (left, right) = (words.folded(at - 1), words.folded(at));
            let same = words.get(at - 1).zip(words.get(at)).is_some_and(|(a, b)| a.sentence == b.sentence);
            let both_common = readings.get(at - 1..=at).is_some_and(|pair| pair.iter().all(|r| r.common));
            if !same || both_common || left.len() < 3 || right.len() < 3 {
                continue;
            }
            joined.clear();
            joined.push_str(left);
            joined.push_str(right);
            if let Some(whole) = self.lexicon.number(&joined).and_then(|number| self.lexicon.exact(number, locale))
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

/// The words of a message as they were read.
struct Reads {
    words: Words,
    numbers: Vec<Option<u32>>,
    readings: Vec<Reading>,
    hits: Vec<Hit>,
}

/// The examples as numbers.
#[derive(Default)]
struct Lessons {
    messages: train::Rows,
    /// The clauses of the messages near danger.
    clauses: train::Rows,
    clauses_of: Vec<std::ops::Range<usize>>,
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

    #[allow(missing_docs)]
    pub fn describe(&self) -> String {
        format!("{:?} features {}", self.compiled.thresholds, self.compiled.space.len())
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

/// A message to learn from.
struct Example<'s> {
    text: &'s str,
    locale: Locale,
    class: usize,
    acute: bool,
    /// Somebody is in danger, or it only sounds like it.
    near_danger: bool,
    /// A phrase of a topic and no message.
    phrase: bool,
}

/// All messages to learn from.
struct Labels<'s> {
    examples: Vec<Example<'s>>,
    /// The class for "none of the topics".
    none: usize,
}

impl<'s> Labels<'s> {
    fn read(spec: &'s ModelSpec) -> Result<Self, SpecError> {
        let none = spec.topics.len();
        let mut examples = Vec::new();
        for (class, topic) in spec.topics.iter().enumerate() {
            for (locale, words) in Locale::ALL.into_iter().zip(&topic.words) {
                let messages = words.examples.iter().map(|text| (text, false));
                // a phrase with a @group is a pattern, not a message
                let phrases = words.phrases.iter().filter(|p| !p.contains('@')).map(|text| (text, true));
                examples.extend(messages.chain(phrases).map(|(text, phrase)| Example {
                    text,
                    locale,
                    class,
                    acute: false,
                    near_danger: false,
                    phrase,
                }));
            }
        }
        for (messages, acute, near_danger) in [(&spec.out_of_scope, false, false), (&spec.calm, false, true), (&spec.acute, true, true)] {
            for Labelled { locale, text, topic } in messages {
                let class = match topic {
                    None => none,
                    Some(id) => {
                        spec.topics.iter().position(|t| t.id == *id).ok_or_else(|| SpecError::UnknownTopic { topic: id.clone() })?
                    }
                };
                examples.push(Example { text, locale: *locale, class, acute, near_danger, phrase: false });
            }
        }
        Ok(Self { examples, none })
    }

    /// A task for every class, in their order: the topics, none, danger.
    fn tasks(&self) -> Vec<train::Task<'_>> {
        let mut tasks = self.topic_tasks();
        tasks.push(self.danger_task(None));
        tasks
    }

    /// A task for every topic, and for none of them.
    fn topic_tasks(&self) -> Vec<train::Task<'_>> {
        let example = |at: usize| self.examples.get(at);
        let task = |class| train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.class == class)),
            cost: Box::new(move |at| example(at).map_or(0.0, |e| if e.phrase { weight::PHRASE } else { 1.0 })),
        };
        (0..=self.none).map(task).collect()
    }

    /// The task of recognising danger, without one part of the messages when there is one to hold out.
    fn danger_task(&self, held_out: Option<usize>) -> train::Task<'_> {
        let example = |at: usize| self.examples.get(at);
        train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.acute)),
            cost: Box::new(move |at| match example(at) {
                _ if held_out == Some(at % DANGER_FOLDS) => 0.0,
                Some(e) if e.near_danger => weight::NEAR_DANGER,
                Some(e) if e.phrase => weight::PHRASE * weight::DANGER,
                _ => weight::DANGER,
            }),
        }
    }
}

/// Messages the weights have not seen, with their scores.
#[derive(Default)]
pub(super) struct HeldOut {
    /// Class, and the margin of every topic and of none.
    pub(super) topics: Vec<(usize, Vec<f32>)>,
    /// Somebody is in danger; it sounds like danger; and the margin.
    pub(super) danger: Vec<(bool, bool, f32)>,
}

fn all_texts(spec: &ModelSpec) -> impl Iterator<Item = (Locale, &str)> {
    let topics = spec.topics.iter().flat_map(|topic| {
        Locale::ALL.into_iter().zip(&topic.words).flat_map(|(locale, words)| words.examples.iter().map(move |e| (locale, e.as_str())))
    });
    let labelled =
        [&spec.out_of_scope, &spec.acute, &spec.calm].into_iter().flat_map(|list| list.iter().map(|m| (m.locale, m.text.as_str())));
    topics.chain(labelled)
}
