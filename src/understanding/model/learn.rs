//! From labelled messages to weights and thresholds.

use std::borrow::Cow;

use super::super::cores::map_on_all_cores;
use super::super::emergency;
use super::super::features::{self, Feature, FeatureId, FeatureSpace, Found};
use super::super::language::Verdict;
use super::super::score::{HeldOut, Margins, Seen, Thresholds};
use super::super::spec::{Labelled, ModelSpec};
use super::super::train::{self, Share};
use super::super::weights::Weights;
use super::{Analysis, Compiled, Options, Reads, SpecError};
use crate::message::Locale;

/// One example in so many is held out to find the thresholds.
pub(super) const HELD_OUT: usize = 4;

/// In how many parts the examples are held out in turn to find the threshold for danger.
const DANGER_FOLDS: usize = 8;

/// So many examples are taken at a time, so that what is in between needs little memory.
const BATCH: usize = 4_096;

/// How much the kinds of examples count.
mod weight {
    /// A phrase is a short example.
    pub const PHRASE: f32 = 0.4;
    /// In the weights for danger ...
    pub const DANGER: f32 = 2.0;
    /// ... where acute and calm messages are few among thousands of others.
    pub const NEAR_DANGER: f32 = 3.0;
    /// ... and a danger that is missed is the worst error.
    pub const ACUTE: f32 = 6.0;
    /// Copies with ordinary chat beside them.
    pub const AMID_CHAT: f32 = 1.5;
}

impl Compiled {
    pub(super) fn learn<'s>(&mut self, spec: &'s ModelSpec, options: Options) -> Result<Vec<Lesson<'s>>, SpecError> {
        let labelled = Labels::read(spec)?;
        let read = map_on_all_cores(&labelled.examples, |m| self.read_in(&m.text, m.locale));
        let (space, features) = self.count_features(&read, &labelled, options);
        self.space = space;
        let lessons = self.lessons(&read, &labelled);
        let width = features.len() + 1;
        if labelled.classes() > Weights::DENSE {
            self.learn_many(&lessons, &labelled, &features, options);
            return Ok(Vec::new());
        }
        if !self.used.learned {
            self.weights = self.lay_out(&features, &authored_only(&features, labelled.classes(), self.used.bias));
            return Ok(Vec::new());
        }
        let (held, seen): (Vec<usize>, Vec<usize>) = (0..labelled.examples.len()).partition(|at| labelled.part(*at, HELD_OUT) == 0);
        let learned =
            train::train_further(&lessons.messages, (&seen, &held), width, &labelled.tasks(), (options.held_out, options.training));
        self.thresholds = Self::held_out_thresholds(&lessons, &labelled, width, (&held, &learned.unseen), options);
        self.weights = self.lay_out(&features, &learned.weights);
        let lesson = |(e, share): (Example<'s>, Share)| match e.text {
            Cow::Borrowed(text) => Some(Lesson { locale: e.locale, text, phrase: e.phrase, share }),
            Cow::Owned(_) => None,
        };
        Ok(labelled.examples.into_iter().zip(learned.shares).filter_map(lesson).collect())
    }

    /// The features of the examples, by number.
    fn count_features(&self, read: &[Reads], labelled: &Labels<'_>, options: Options) -> (FeatureSpace, Vec<Feature>) {
        // a copy says nothing new
        let originals: Vec<(&Reads, Locale)> =
            read.iter().zip(&labelled.examples).filter(|(_, e)| e.amid_chat.is_none()).map(|(reads, e)| (reads, e.locale)).collect();
        let list = |(reads, locale): &(&Reads, Locale)| {
            let mut list = Vec::new();
            features::extract(&reads.words, &reads.readings, &reads.hits, self.used, &mut |feature, _| list.push(feature));
            if self.used.parts {
                let words = reads.words.iter().zip(&reads.readings).filter(|(_, r)| self.used.letters_of(r));
                list.extend(words.flat_map(|((_, word), _)| features::letters(word)).map(|hash| Feature::Letters(*locale, hash)));
            }
            list.sort_unstable();
            list.dedup();
            list
        };
        let mut census = features::Census::default();
        for batch in originals.chunks(BATCH) {
            for list in map_on_all_cores(batch, list) {
                census.add(&list);
            }
        }
        census.finish(options.least)
    }

    /// The examples as numbers.
    fn lessons(&self, read: &[Reads], labelled: &Labels<'_>) -> Lessons {
        let pairs: Vec<(&Reads, &Example<'_>)> = read.iter().zip(&labelled.examples).collect();
        let vectors = |(reads, example): &(&Reads, &Example<'_>)| {
            let analysis = self.analysed((*reads).clone(), Verdict { locale: example.locale, certain: true });
            let message = self.vector(&analysis, 0..analysis.words.len(), &analysis.found);
            let mut clauses = Vec::new();
            if example.near_danger {
                for clause in emergency::Clauses::split(&example.text, &analysis).heard() {
                    clauses.push(self.vector(&analysis, clause.clone(), &emergency::within(&analysis, clause)));
                }
            }
            (message, clauses)
        };
        let mut lessons = Lessons::default();
        for batch in pairs.chunks(BATCH) {
            for (message, clauses) in map_on_all_cores(batch, vectors) {
                lessons.messages.push(message);
                let first = lessons.clauses.len();
                for clause in clauses {
                    lessons.clauses.push(clause);
                }
                lessons.clauses_of.push(first..lessons.clauses.len());
            }
        }
        lessons
    }

    /// A message, or the part of it between two words, as numbers to learn from: each feature once, the letters of every
    /// word, and one for all messages alike.
    fn vector(&self, analysis: &Analysis, range: std::ops::Range<usize>, found: &[Found]) -> Vec<(FeatureId, f32)> {
        let mut vector: Vec<(FeatureId, f32)> = found.iter().map(|f| (f.id, f.value)).collect();
        let mut square: f32 = vector.iter().map(|(_, v)| v * v).sum();
        if self.used.parts {
            let with_letters = |at: &usize| analysis.readings.get(*at).is_some_and(|r| self.used.letters_of(r));
            for at in range.filter(with_letters) {
                let before = vector.len();
                vector.extend(self.space.letters(analysis.words.folded(at), analysis.language.locale, self.used.letters));
                square += if vector.len() > before { self.used.letters_square() } else { 0.0 };
            }
        }
        vector.sort_by_key(|(id, _)| *id);
        vector.dedup_by(|later, first| {
            let same = later.0 == first.0;
            first.1 += if same { later.1 } else { 0.0 };
            same
        });
        let scale = self.used.scale(square);
        for (_, value) in &mut vector {
            *value *= scale;
        }
        vector.push((self.space.len() as FeatureId, self.used.bias));
        vector
    }

    /// Puts the weights of each class side by side for every feature, and sums up the letters of every known form.
    fn lay_out(&self, features: &[Feature], classes: &[Vec<f32>]) -> Weights {
        let at = |feature: usize| classes.iter().map(move |class| class.get(feature).copied().unwrap_or_default());
        let mut weights = Weights::new(at(features.len()).map(|w| w * self.used.bias).collect());
        let mut row: Vec<f32> = Vec::new();
        for (number, feature) in features.iter().enumerate() {
            row.clear();
            row.extend(at(number).map(|w| w * self.used.value(*feature)));
            weights.push(&row);
        }
        for (locale, form) in self.lexicon.forms() {
            row.clear();
            row.resize(classes.len(), 0.0);
            if self.used.parts {
                for (id, value) in self.space.letters(form, locale, self.used.letters) {
                    for (sum, weight) in row.iter_mut().zip(at(id as usize)) {
                        *sum += value * weight;
                    }
                }
            }
            weights.push(&row);
        }
        weights
    }

    /// Thresholds from messages the weights had not seen when they were weighed: `unseen` are the margins of those `held`
    /// out, for every task. For danger those of each part are scored by weights of the other parts.
    fn held_out_thresholds(
        lessons: &Lessons,
        labelled: &Labels<'_>,
        width: usize,
        (held, unseen): (&[usize], &[Vec<f32>]),
        options: Options,
    ) -> Thresholds {
        let mut held_out = HeldOut::default();
        let topics = unseen.get(..=labelled.none).unwrap_or_default();
        for (number, at) in held.iter().enumerate() {
            if let Some(example) = labelled.examples.get(*at).filter(|e| !e.phrase && !e.near_danger) {
                let margins = topics.iter().filter_map(|task| task.get(number).copied()).collect();
                held_out.topics.push(Seen { class: Some(example.class), margins: Margins::all(margins) });
            }
        }
        // danger is one classifier only, so every message can be held out once
        let everything: Vec<usize> = (0..labelled.examples.len()).collect();
        let folds: Vec<_> = (0..DANGER_FOLDS).map(|fold| labelled.danger_task(Some(fold))).collect();
        let danger = train::train(&lessons.messages, &everything, width, &folds, options.held_out);
        for (at, example) in labelled.examples.iter().enumerate().filter(|(_, e)| !e.phrase && e.amid_chat.is_none()) {
            let Some(weights) = danger.get(labelled.part(at, DANGER_FOLDS)) else { continue };
            let alone = lessons.clauses_of.get(at).cloned().unwrap_or_default().map(|clause| lessons.clauses.dot(clause, weights));
            let margin = emergency::with_worst_clause(lessons.messages.dot(at, weights), alone);
            held_out.danger.push((example.acute, example.near_danger, margin));
        }
        Thresholds::from_held_out(&held_out)
    }
}

/// Weights as if nothing had been learned: a phrase speaks for its topic.
fn authored_only(features: &[Feature], classes: usize, unit: f32) -> Vec<Vec<f32>> {
    let phrase = |feature: &Feature, class| *feature == Feature::Phrase(class as u16);
    let weight = |feature: &Feature, class| if phrase(feature, class) { 4.0 } else { 0.0 };
    // where no phrase speaks, none wins, and danger never does
    let bias = |class: usize| if class + 2 == classes { 0.1 } else { 0.0 } - if class + 1 == classes { 1.0 } else { 0.0 };
    (0..classes).map(|class| features.iter().map(|feature| weight(feature, class)).chain([bias(class) / unit]).collect()).collect()
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

/// The examples as numbers.
#[derive(Default)]
pub(super) struct Lessons {
    pub(super) messages: train::Rows,
    /// The clauses of the messages near danger.
    pub(super) clauses: train::Rows,
    pub(super) clauses_of: Vec<std::ops::Range<usize>>,
}

/// A message to learn from.
pub(super) struct Example<'s> {
    pub(super) text: Cow<'s, str>,
    pub(super) locale: Locale,
    pub(super) class: usize,
    pub(super) acute: bool,
    /// Somebody is in danger, or it only sounds like it.
    pub(super) near_danger: bool,
    /// A phrase of a topic and no message.
    pub(super) phrase: bool,
    /// The example this is a copy of, with ordinary chat beside it.
    pub(super) amid_chat: Option<usize>,
}

/// Ordinary chat of more words than this is not put beside other messages.
const CHAT_WORDS: usize = 7;

/// Adds copies of messages near danger with ordinary chat before or behind them, which changes nothing: "Hi all. He is
/// hitting her now." They teach danger alone.
fn add_chat(examples: &mut Vec<Example<'_>>, none: usize) {
    let short = |e: &Example<'_>| e.class == none && !e.near_danger && e.text.split_whitespace().count() <= CHAT_WORDS;
    let mut copies = Vec::new();
    for locale in Locale::ALL {
        let chat: Vec<&str> = examples.iter().filter(|e| e.locale == locale && short(e)).map(|e| &*e.text).collect();
        let near = examples.iter().enumerate().filter(|(_, e)| e.locale == locale && e.near_danger);
        for (number, ((at, example), chat)) in near.zip(chat.iter().cycle()).enumerate() {
            let chat = chat.trim_end_matches(['.', '!', '?']);
            let text = if number % 2 == 0 { format!("{chat}. {}", example.text) } else { format!("{}. {chat}.", example.text) };
            copies.push(Example { text: text.into(), amid_chat: Some(at), ..*example });
        }
    }
    examples.extend(copies);
}

/// All messages to learn from.
pub(super) struct Labels<'s> {
    pub(super) examples: Vec<Example<'s>>,
    /// The class for "none of the topics".
    pub(super) none: usize,
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
                    text: text.into(),
                    locale,
                    class,
                    acute: false,
                    near_danger: false,
                    phrase,
                    amid_chat: None,
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
                let text = text.into();
                examples.push(Example { text, locale: *locale, class, acute, near_danger, phrase: false, amid_chat: None });
            }
        }
        add_chat(&mut examples, none);
        Ok(Self { examples, none })
    }

    /// How many classes there are: the topics, none, danger.
    fn classes(&self) -> usize {
        self.none + 2
    }

    /// What an error in this example costs where topics are told apart.
    pub(super) fn cost(&self, at: usize) -> f32 {
        self.examples.get(at).map_or(1.0, |e| match (e.phrase, e.amid_chat) {
            (_, Some(_)) => 0.0,
            (true, None) => weight::PHRASE,
            (false, None) => 1.0,
        })
    }

    /// In which of so many parts an example is held out. It depends on its text alone, so that a new example here does not
    /// move those of other topics to other parts.
    pub(super) fn part(&self, at: usize, parts: usize) -> usize {
        let original = self.examples.get(at).and_then(|e| e.amid_chat).unwrap_or(at);
        let text = self.examples.get(original).map_or("", |e| &*e.text);
        // FNV-1a, 64 bits; its high bits are the better mixed
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        (hash >> 32) as usize % parts
    }

    /// A task for every class, in their order: the topics, none, danger.
    pub(super) fn tasks(&self) -> Vec<train::Task<'_>> {
        let mut tasks = self.topic_tasks();
        tasks.push(self.danger_task(None));
        tasks
    }

    /// A task for every topic, and for none of them.
    fn topic_tasks(&self) -> Vec<train::Task<'_>> {
        let example = |at: usize| self.examples.get(at);
        let task = |class| train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.class == class)),
            cost: Box::new(|at| self.cost(at)),
        };
        (0..=self.none).map(task).collect()
    }

    /// The task of recognising danger, without one part of the messages when there is one to hold out.
    pub(super) fn danger_task(&self, held_out: Option<usize>) -> train::Task<'_> {
        let example = |at: usize| self.examples.get(at);
        train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.acute)),
            cost: Box::new(move |at| match example(at) {
                _ if held_out.is_some_and(|fold| fold == self.part(at, DANGER_FOLDS)) => 0.0,
                Some(e) if e.amid_chat.is_some() => weight::AMID_CHAT,
                Some(e) if e.acute => weight::ACUTE,
                Some(e) if e.near_danger => weight::NEAR_DANGER,
                Some(e) if e.phrase => weight::PHRASE * weight::DANGER,
                _ => weight::DANGER,
            }),
        }
    }
}
