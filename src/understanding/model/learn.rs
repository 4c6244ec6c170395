//! From labelled messages to weights and thresholds.

use super::super::emergency;
use super::super::features::{self, Feature, FeatureId, FeatureSpace, Found};
use super::super::language::Verdict;
use super::super::score::{HeldOut, Margins, Seen, Thresholds};
use super::super::spec::{Labelled, ModelSpec};
use super::super::text::Words;
use super::super::train;
use super::super::weights::Weights;
use super::{Analysis, Compiled, Options, Reads, SpecError};
use crate::message::Locale;

/// One example in so many is held out to find the thresholds.
pub(super) const HELD_OUT: usize = 4;

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
    pub(super) fn learn(&mut self, spec: &ModelSpec, options: Options) -> Result<(), SpecError> {
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
        if labelled.classes() > Weights::DENSE {
            self.learn_many(&lessons, &labelled, &features, options);
            return Ok(());
        }
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
                let words = reads
                    .words
                    .iter()
                    .zip(&reads.readings)
                    .filter(|(_, r)| self.used.letters_of(r))
                    .flat_map(|((_, word), _)| features::letters(word));
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
            let with_letters = |at: &usize| analysis.readings.get(*at).is_some_and(|r| self.used.letters_of(r));
            for at in (start..end).filter(with_letters) {
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

    /// Thresholds from messages the weights have not seen: a part of the examples is scored by weights of the others.
    fn held_out_thresholds(lessons: &Lessons, labelled: &Labels<'_>, width: usize, options: Options) -> Thresholds {
        let (held, seen): (Vec<usize>, Vec<usize>) = (0..labelled.examples.len()).partition(|at| at % HELD_OUT == HELD_OUT - 1);
        let classes = train::train(&lessons.messages, &seen, width, &labelled.tasks(), options.held_out);
        let mut held_out = HeldOut::default();
        let Some((of_danger, of_topics)) = classes.split_last() else { return Thresholds::default() };
        for at in held {
            let Some(example) = labelled.examples.get(at).filter(|e| !e.phrase) else { continue };
            if !example.near_danger {
                let margins = of_topics.iter().map(|class| lessons.messages.dot(at, class)).collect();
                held_out.topics.push(Seen { class: Some(example.class), margins: Margins::all(margins) });
            }
            let whole = lessons.messages.dot(at, of_danger);
            let alone = lessons.clauses_of.get(at).cloned().unwrap_or_default().map(|clause| lessons.clauses.dot(clause, of_danger));
            held_out.danger.push((example.acute, example.near_danger, emergency::with_worst_clause(whole, alone)));
        }
        Thresholds::from_held_out(&held_out)
    }
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
    pub(super) text: &'s str,
    pub(super) locale: Locale,
    pub(super) class: usize,
    pub(super) acute: bool,
    /// Somebody is in danger, or it only sounds like it.
    pub(super) near_danger: bool,
    /// A phrase of a topic and no message.
    pub(super) phrase: bool,
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

    /// How many classes there are: the topics, none, danger.
    fn classes(&self) -> usize {
        self.none + 2
    }

    /// What an error in this example costs where topics are told apart.
    pub(super) fn cost(&self, at: usize) -> f32 {
        self.examples.get(at).map_or(1.0, |e| if e.phrase { weight::PHRASE } else { 1.0 })
    }

    /// A task for every class, in their order: the topics, none, danger.
    pub(super) fn tasks(&self) -> Vec<train::Task<'_>> {
        let example = |at: usize| self.examples.get(at);
        let topics = (0..=self.none).map(|class| train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.class == class)),
            cost: Box::new(|at| self.cost(at)),
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
