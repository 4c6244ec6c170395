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
use super::train::{self, Share, Training};
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
    pub(super) language: Verdict,
    pub(super) readings: Vec<Reading>,
    pub(super) hits: Vec<Hit>,
    /// By feature, and each feature's surest and first finding first.
    pub(super) found: Vec<Found>,
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
        Self { used: Use::default(), least: 2, training, held_out: Training { passes: 5, ..training } }
    }
}

/// One example in so many is held out to find the thresholds.
const HELD_OUT: usize = 4;

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
        Self::build_and_tell(spec, options).map(|(compiled, _)| compiled)
    }

    /// As [`build_with`](Self::build_with), with everything that was learned from and its share.
    pub fn build_and_tell(spec: &ModelSpec, options: Options) -> Result<(Self, Vec<Lesson<'_>>), Vec<SpecError>> {
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
            used: options.used,
            thresholds: Thresholds::default(),
            known_names: spec.known_names.clone(),
            published_numbers: spec.published_numbers.clone(),
        };
        let mut errors = authored.errors;
        match compiled.learn(spec, options) {
            Err(error) => errors.push(error),
            Ok(lessons) if errors.is_empty() => return Ok((compiled, lessons)),
            Ok(_) => {}
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

    fn learn<'s>(&mut self, spec: &'s ModelSpec, options: Options) -> Result<Vec<Lesson<'s>>, SpecError> {
        let labelled = Labels::read(spec)?;
        let read: Vec<Reads> = labelled.examples.iter().map(|m| self.read_words(Words::read(m.text), m.locale)).collect();
        let (space, features) = self.count_features(&read, &labelled, options);
        self.space = space;
        let mut lessons = Lessons::default();
        for (reads, example) in read.into_iter().zip(&labelled.examples) {
            let analysis = self.analysed(reads, Verdict { locale: example.locale, certain: true });
            let all = (0, analysis.words.len());
            lessons.messages.push(self.vector(&analysis, all, &analysis.found));
            let first = lessons.clauses.len();
            if example.near_danger {
                for (range, found) in emergency::clauses(example.text, &analysis) {
                    lessons.clauses.push(self.vector(&analysis, range, &found));
                }
            }
            lessons.clauses_of.push(first..lessons.clauses.len());
        }
        let width = features.len() + 1;
        let everything: Vec<usize> = (0..labelled.examples.len()).collect();
        self.thresholds = self.held_out_thresholds(&lessons, &labelled, width, options);
        let (classes, shares) = train::train_and_tell(&lessons.messages, &everything, width, &labelled.tasks(), options.training);
        self.weights = self.lay_out(&features, &classes);
        let lesson = |(e, share): (&Example<'s>, Share)| Lesson { locale: e.locale, text: e.text, phrase: e.phrase, share };
        Ok(labelled.examples.iter().zip(shares).map(lesson).collect())
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
    fn vector(&self, analysis: &Analysis, (start, end): (usize, usize), found: &[Found]) -> Vec<(FeatureId, f32)> {
        let mut vector: Vec<(FeatureId, f32)> = features::once(found).map(|f| (f.id, f.value)).collect();
        let mut square: f32 = vector.iter().map(|(_, v)| v * v).sum();
        if self.used.parts {
            let with_letters = |at: &usize| analysis.readings.get(*at).is_some_and(|r| !r.common);
            for at in (start..end).filter(with_letters) {
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
        vector.push((self.space.len() as FeatureId, 1.0));
        vector
    }

    /// Puts the weights of each class side by side for every feature, and sums up the letters of every known form.
    fn lay_out(&self, features: &[Feature], classes: &[Vec<f32>]) -> Weights {
        let at = |feature: usize| classes.iter().map(move |class| class.get(feature).copied().unwrap_or_default());
        let mut weights = Weights::new(at(features.len()).collect());
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

    /// Thresholds from messages the weights have not seen: a part of the examples is scored by weights of the others.
    fn held_out_thresholds(&self, lessons: &Lessons, labelled: &Labels<'_>, width: usize, options: Options) -> Thresholds {
        let (held, seen): (Vec<usize>, Vec<usize>) = (0..labelled.examples.len()).partition(|at| at % HELD_OUT == HELD_OUT - 1);
        let classes = train::train(&lessons.messages, &seen, width, &labelled.tasks(), options.held_out);
        let mut held_out = HeldOut::default();
        let Some((of_danger, of_topics)) = classes.split_last() else { return Thresholds::default() };
        for at in held {
            let Some(example) = labelled.examples.get(at).filter(|e| !e.phrase) else { continue };
            if !example.near_danger {
                let margins = of_topics.iter().map(|class| lessons.messages.dot(at, class)).collect();
                held_out.topics.push((example.class, margins));
            }
            let whole = lessons.messages.dot(at, of_danger);
            let clauses = lessons.clauses_of.get(at).cloned().unwrap_or_default().map(|clause| lessons.clauses.dot(clause, of_danger));
            held_out.danger.push((example.acute, example.near_danger, emergency::with_worst_clause(whole, clauses)));
        }
        Thresholds::from_held_out(&held_out)
    }

    /// Reads a message in the language its words speak.
    pub(super) fn analyse(&self, text: &str, fallback: Locale) -> Analysis {
        let words = Words::read(text);
        let language = self.languages.decide(&words, fallback);
        self.analysed(self.read_words(words, language.locale), language)
    }

    fn read_words(&self, words: Words, locale: Locale) -> Reads {
        let mut readings: Vec<Reading> = words.iter().map(|(_, w)| self.lexicon.read(w, locale, self.used)).collect();
        if self.used.parts {
            self.join(&words, locale, &mut readings);
        }
        let mut hits = Vec::new();
        for start in 0..readings.len() {
            self.sequences.find_at(&readings, start, &mut hits);
        }
        Reads { words, readings, hits }
    }

    fn analysed(&self, reads: Reads, language: Verdict) -> Analysis {
        let Reads { words, readings, hits } = reads;
        let mut found = Vec::with_capacity(words.len() * 6 + 4);
        features::extract(&words, &readings, &hits, self.used, &mut |feature, place| {
            if let Some(id) = self.space.id(feature) {
                let share = if place.guessed { features::GUESS } else { 1.0 };
                found.push(Found { id, value: feature.value() * share, ..place });
            }
        });
        found.sort_unstable_by_key(|f| (f.id, f.guessed, f.start));
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

/// The words of a message as they were read.
struct Reads {
    words: Words,
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

/// An example or a phrase that was learned from, and how much it made of the weights.
#[derive(Clone, Copy, Debug)]
pub struct Lesson<'s> {
    /// Its language.
    pub locale: Locale,
    /// What it says.
    pub text: &'s str,
    /// It is a phrase and no example.
    pub phrase: bool,
    /// Its share.
    pub share: Share,
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
        let example = |at: usize| self.examples.get(at);
        let topics = (0..=self.none).map(|class| train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.class == class)),
            cost: Box::new(move |at| example(at).map_or(1.0, |e| if e.phrase { weight::PHRASE } else { 1.0 })),
        });
        let acute = train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.acute)),
            cost: Box::new(move |at| {
                example(at).map_or(1.0, |e| match (e.near_danger, e.phrase) {
                    (true, _) => weight::NEAR_DANGER,
                    (false, true) => weight::PHRASE * weight::DANGER,
                    (false, false) => weight::DANGER,
                })
            }),
        };
        topics.chain([acute]).collect()
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
