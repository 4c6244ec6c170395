//! The compiled model: built once from the authors' words and examples, then asked for every message.

mod learn;
mod many;
mod mistyped;

use learn::Labels;
pub use learn::Lesson;

use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};

use super::cores::{both, map_on_all_cores};
use super::features::{self, FeatureSpace, Found, Use};
use super::language::{Languages, Verdict};
use super::lexicon::{Builder, GroupSet, How, Lexicon, Reading};
use super::personal_data::{PersonalDatum, Recogniser};
use super::place::Places;
use super::score::Thresholds;
use super::sequence::{Hit, Meaning, Sequences, Symbol};
use super::spec::{GroupSpec, ModelSpec, WordSpec};
use super::text::Words;
use super::train::Training;
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
    /// Topics that need one of their words, and in which language.
    pub(super) needs: Vec<(u16, [bool; 2])>,
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
    /// One example in so many is learned from once more, with typing mistakes in it.
    pub mistyped: Option<NonZeroU64>,
    /// How the weights are learned.
    pub training: Training,
    /// How the weights that only serve to find the thresholds are learned.
    pub held_out: Training,
    /// How danger is learned.
    pub danger: Training,
}

impl Default for Options {
    fn default() -> Self {
        let training = Training::default();
        Self {
            used: Use::default(),
            least: 6,
            mistyped: NonZeroU64::new(2),
            training,
            held_out: Training { passes: 2, ..training },
            danger: training,
        }
    }
}

impl Options {
    /// For messages labelled with a topic and nothing else: no authored words, many examples a topic.
    #[must_use]
    pub fn labelled() -> Self {
        let used = Use { skips: true, edges: true, common_letters: true, letters: 1.4, bias: 1.0, levelling: 1.0, ..Use::default() };
        let training = Training { cost: 2.0, passes: 30, ..Training::default() };
        Self { used, least: 1, mistyped: None, training, held_out: training, danger: training }
    }
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
        let texts: Vec<(Locale, &str)> = all_texts(spec).collect();
        let words = map_on_all_cores(&texts, |(_, text)| Words::read(text));
        authored.lexicon.add_all(texts.iter().map(|(locale, _)| *locale).zip(&words));
        for (number, topic) in spec.topics.iter().enumerate() {
            for (locale, words) in Locale::ALL.into_iter().zip(&topic.words) {
                authored.add_topic_words(&topic.id, number as u16, locale, words);
            }
        }
        let lexicon = authored.lexicon.finish();
        let numbers = map_on_all_cores(&words, |words| lexicon.numbers(words));
        let mut compiled = Self {
            languages: Languages::default(),
            lexicon,
            sequences: authored.sequences,
            places: Places::new(&spec.places),
            space: FeatureSpace::default(),
            topics: spec.topics.iter().map(|t| t.id.as_str().into()).collect(),
            needs: (0..)
                .zip(&spec.topics)
                .map(|(number, t)| (number, [0, 1].map(|l| t.words.get(l).is_some_and(|w| !w.needs.is_empty()))))
                .filter(|(_, needs)| needs.contains(&true))
                .collect(),
            weights: Weights::default(),
            used: options.used,
            thresholds: Thresholds::default(),
            known_names: spec.known_names.clone(),
            published_numbers: spec.published_numbers.clone(),
        };
        let mut errors = authored.errors;
        match Labels::read(spec, options) {
            Err(error) => errors.push(error),
            Ok(labelled) if errors.is_empty() => {
                let languages = || Languages::learn(texts.iter().map(|(locale, _)| *locale).zip(words.iter().zip(&numbers)));
                let (languages, read) = both(languages, || compiled.read_examples(&labelled, &words, &numbers));
                compiled.languages = languages;
                let lessons = compiled.learn(labelled, read, options);
                return Ok((compiled, lessons));
            }
            Ok(_) => {}
        }
        Err(errors)
    }

    /// How many features carry a weight.
    #[must_use]
    pub fn features(&self) -> usize {
        self.space.len()
    }

    /// The class for "none of the topics".
    pub(super) fn none(&self) -> usize {
        self.topics.len()
    }

    /// The class for "somebody is in danger now".
    pub(super) fn danger(&self) -> usize {
        self.topics.len() + 1
    }

    /// Reads a message in the language its words speak.
    pub(super) fn analyse(&self, text: &str, fallback: Locale) -> Analysis {
        self.analyse_without(text, fallback, &[])
    }

    /// As [`analyse`](Self::analyse), but no letter of a name or an address is taken for a part of another word.
    pub(super) fn analyse_without(&self, text: &str, fallback: Locale, private: &[PersonalDatum]) -> Analysis {
        let words = Words::read(text);
        let numbers = self.lexicon.numbers(&words);
        let language = self.languages.decide(&words, &numbers, fallback);
        let mut reads = self.read_words(words, &numbers, language.locale);
        for datum in private {
            for ((word, _), reading) in reads.words.iter().zip(&mut reads.readings) {
                let inside = datum.span.start < word.span.end && word.span.start < datum.span.end;
                if inside && reading.how > How::Inflected {
                    *reading = Reading { words: [0, 0], groups: GroupSet::default(), how: How::Inflected, form: 0, common: true };
                }
            }
        }
        self.analysed(reads, language)
    }

    fn read_in(&self, text: &str, locale: Locale) -> Reads {
        let words = Words::read(text);
        let numbers = self.lexicon.numbers(&words);
        self.read_words(words, &numbers, locale)
    }

    fn read_words(&self, words: Words, numbers: &[Option<u32>], locale: Locale) -> Reads {
        let read = |((_, word), number): ((_, &str), &Option<u32>)| self.lexicon.read(word, *number, locale, self.used);
        let mut readings: Vec<Reading> = words.iter().zip(numbers).map(read).collect();
        if self.used.compounds {
            self.join(&words, locale, &mut readings);
        }
        let mut hits = Vec::new();
        for start in 0..readings.len() {
            self.sequences.find_at(&readings, start, &mut hits);
        }
        Reads { words, readings, hits }
    }

    fn analysed(&self, reads: Reads, language: Verdict) -> Analysis {
        let (found, repeats) = self.find(&reads.words, &reads.readings, &reads.hits);
        let Reads { words, readings, hits } = reads;
        Analysis { words, language, readings, hits, found, repeats }
    }

    /// The features of a message, each once, and those that were found again.
    fn find(&self, words: &Words, readings: &[Reading], hits: &[Hit]) -> (Vec<Found>, Vec<Found>) {
        let mut listed = Vec::with_capacity(words.len() * 8 + 4);
        features::extract(words, readings, hits, self.used, &mut |feature, place| listed.push((feature, place)));
        std::hint::black_box(listed.iter().fold(0, |all, (feature, _)| all ^ self.space.touch(*feature)));
        let mut found: Vec<Found> = Vec::with_capacity(listed.len());
        let mut repeats = Vec::new();
        // open addressing: where in `found` each feature is, plus one
        let mut seen = vec![0_u32; (listed.len() * 2).next_power_of_two()];
        for (feature, place) in listed {
            let Some(id) = self.space.id(feature) else { continue };
            let share = if place.guessed { features::GUESS } else { 1.0 };
            let mut here = Found { id, value: self.used.value(feature) * share, ..place };
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
        (found, repeats)
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
#[derive(Clone)]
struct Reads {
    words: Words,
    readings: Vec<Reading>,
    hits: Vec<Hit>,
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

/// The messages to learn from, in the order of [`Labels`].
fn all_texts(spec: &ModelSpec) -> impl Iterator<Item = (Locale, &str)> {
    let topics = spec.topics.iter().flat_map(|topic| {
        Locale::ALL.into_iter().zip(&topic.words).flat_map(|(locale, words)| words.examples.iter().map(move |e| (locale, e.as_str())))
    });
    let labelled =
        [&spec.out_of_scope, &spec.calm, &spec.acute].into_iter().flat_map(|list| list.iter().map(|m| (m.locale, m.text.as_str())));
    topics.chain(labelled)
}
