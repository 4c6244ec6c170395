//! From labelled messages to weights and thresholds.

use std::borrow::Cow;
use std::num::NonZeroU64;

use super::super::cores::{both, map_on_all_cores, on_all_cores};
use super::super::emergency;
use super::super::features::{self, Feature, FeatureId, FeatureSpace, Found};
use super::super::language::Verdict;
use super::super::score::{HeldOut, Margins, Seen, Thresholds};
use super::super::spec::{Labelled, ModelSpec};
use super::super::text::Words;
use super::super::train::{self, Learned, Share, Training};
use super::super::weights::{Packed, Weights};
use super::mistyped::mistyped;
use super::{Compiled, Options, Reads, SpecError};
use crate::message::Locale;

/// One example in so many is held out to find the thresholds.
pub(super) const HELD_OUT: usize = 4;

/// In how many parts the examples are held out in turn to find the threshold for danger: with what is learned from all of
/// them as many as are learned side by side.
const DANGER_FOLDS: usize = 7;

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
    /// Reads the examples; the language of each is known. Beside them the words of all messages, in the order of the
    /// examples without phrases and copies, and the numbers of those words.
    pub(super) fn read_examples(&self, labelled: &Labels<'_>, words: &[Words], numbers: &[Vec<Option<u32>>]) -> Vec<Reads> {
        let mut messages = words.iter().zip(numbers);
        let mut split = |example: &Example<'_>| if example.phrase || example.copy.is_some() { None } else { messages.next() };
        let all: Vec<_> = labelled.examples.iter().map(|example| (example, split(example))).collect();
        map_on_all_cores(&all, |(example, split)| match split {
            Some((words, numbers)) => self.read_words((*words).clone(), numbers, example.locale),
            None => self.read_in(&example.text, example.locale),
        })
    }

    /// Learns from examples that were read.
    pub(super) fn learn<'s>(&mut self, labelled: Labels<'s>, read: Vec<Reads>, options: Options) -> Vec<Lesson<'s>> {
        let (space, features) = self.count_features(&read, &labelled, options);
        self.space = space;
        let lessons = self.lessons(&read, &labelled);
        drop(read);
        let width = features.len() + 1;
        if labelled.classes() > Weights::DENSE {
            self.learn_many(&lessons, &labelled, &features, options);
            return Vec::new();
        }
        if !self.used.learned {
            let authored = authored_only(&features, labelled.classes(), self.used.bias);
            self.weights = self.lay_out(&features, labelled.classes(), |feature, row| {
                row.extend(authored.iter().filter_map(|class| class.get(feature)));
            });
            return Vec::new();
        }
        let (held, seen): (Vec<usize>, Vec<usize>) = (0..labelled.examples.len()).partition(|at| labelled.part(*at, HELD_OUT) == 0);
        let training = (options.held_out, options.training);
        let ((danger, of_danger), learned) = both(
            || Self::learn_danger(&lessons, &labelled, width, options.danger),
            || train::train_further(&lessons.messages, (&seen, &held), width, &labelled.topic_tasks(), training),
        );
        let topics = Self::held_out_topics(&labelled, &held, &learned.unseen);
        self.thresholds = Thresholds::from_held_out(&HeldOut { topics, danger });
        self.weights = self.lay_out(&features, labelled.classes(), |feature, row| {
            learned.weights.row(feature, row);
            row.extend(of_danger.weights.get(feature, DANGER_FOLDS));
        });
        let shares = learned.shares.into_iter().zip(of_danger.shares).map(|(share, more)| share + more);
        let lesson = |(e, share): (Example<'s>, Share)| match e.text {
            Cow::Borrowed(text) => Some(Lesson { locale: e.locale, text, phrase: e.phrase, share }),
            Cow::Owned(_) => None,
        };
        labelled.examples.into_iter().zip(shares).filter_map(lesson).collect()
    }

    /// The features of the examples, by number.
    fn count_features(&self, read: &[Reads], labelled: &Labels<'_>, options: Options) -> (FeatureSpace, Vec<Feature>) {
        // a copy says nothing new
        let originals: Vec<(&Reads, Locale)> =
            read.iter().zip(&labelled.examples).filter(|(_, e)| e.copy.is_none()).map(|(reads, e)| (reads, e.locale)).collect();
        let pieces: Vec<&[(&Reads, Locale)]> = originals.chunks(BATCH).collect();
        let count = |piece: usize, (): &mut ()| {
            let mut census = features::Census::default();
            for (reads, locale) in pieces.get(piece).copied().unwrap_or_default() {
                census.next_message();
                features::extract(&reads.words, &reads.readings, &reads.hits, self.used, &mut |feature, _| census.count(feature));
                if self.used.parts {
                    let words = reads.words.iter().zip(&reads.readings).filter(|(_, r)| self.used.letters_of(r));
                    for hash in words.flat_map(|((_, word), _)| features::letters(word)) {
                        census.count(Feature::Letters(*locale, hash));
                    }
                }
            }
            census
        };
        let mut counted = on_all_cores(pieces.len(), || (), count).into_iter();
        let mut census = counted.next().unwrap_or_default();
        counted.for_each(|more| census.add(&more));
        census.finish(options.least)
    }

    /// The examples as numbers.
    fn lessons(&self, read: &[Reads], labelled: &Labels<'_>) -> Lessons {
        let pairs: Vec<(&Reads, &Example<'_>)> = read.iter().zip(&labelled.examples).collect();
        let vectors = |(reads, example): &(&Reads, &Example<'_>)| {
            let (found, _) = self.find(&reads.words, &reads.readings, &reads.hits);
            let message = self.vector(reads, example.locale, 0..reads.words.len(), &found);
            let mut clauses = Vec::new();
            if example.near_danger {
                let analysis = self.analysed((*reads).clone(), Verdict { locale: example.locale, certain: true });
                for clause in emergency::Clauses::split(&example.text, &analysis).heard() {
                    clauses.push(self.vector(reads, example.locale, clause.clone(), &emergency::within(&analysis, clause)));
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
    fn vector(&self, reads: &Reads, locale: Locale, range: std::ops::Range<usize>, found: &[Found]) -> Vec<(FeatureId, f32)> {
        let mut vector: Vec<(FeatureId, f32)> = found.iter().map(|f| (f.id, f.value)).collect();
        let mut square: f32 = vector.iter().map(|(_, v)| v * v).sum();
        if self.used.parts {
            let with_letters = |at: &usize| reads.readings.get(*at).is_some_and(|r| self.used.letters_of(r));
            for at in range.filter(with_letters) {
                let before = vector.len();
                vector.extend(self.space.letters(reads.words.folded(at), locale, self.used.letters));
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

    /// Puts the weights of each class side by side for every feature, and sums up the letters of every known form. `row`
    /// adds the weights of a feature, one a class, to a list; behind the last feature comes what every message has.
    fn lay_out(&self, features: &[Feature], classes: usize, row: impl Fn(usize, &mut Vec<f32>) + Sync) -> Weights {
        let mut bias = Vec::with_capacity(classes);
        row(features.len(), &mut bias);
        for weight in &mut bias {
            *weight *= self.used.bias;
        }
        let mut weights = Weights::new(bias);
        let numbered: Vec<(usize, Feature)> = features.iter().copied().enumerate().collect();
        let forms: Vec<(Locale, &str)> = self.lexicon.forms().collect();
        let of_feature = |(number, feature): &(usize, Feature)| {
            let mut all = Vec::with_capacity(classes);
            row(*number, &mut all);
            let value = self.used.value(*feature);
            for weight in &mut all {
                *weight *= value;
            }
            Packed::new(&all)
        };
        let of_form = |(locale, form): &(Locale, &str)| {
            let (mut sums, mut one) = (vec![0.0_f32; classes], Vec::with_capacity(classes));
            if self.used.parts {
                for (id, value) in self.space.letters(form, *locale, self.used.letters) {
                    one.clear();
                    row(id as usize, &mut one);
                    for (sum, weight) in sums.iter_mut().zip(&one) {
                        *sum += value * weight;
                    }
                }
            }
            Packed::new(&sums)
        };
        let rows = [map_on_all_cores(&numbered, of_feature), map_on_all_cores(&forms, of_form)];
        rows.iter().flatten().for_each(|packed| weights.push_packed(packed));
        weights
    }

    /// How far the held-out messages are on the side of each topic; `unseen` are their margins for every task.
    fn held_out_topics(labelled: &Labels<'_>, held: &[usize], unseen: &[Vec<f32>]) -> Vec<Seen> {
        let topics = unseen.get(..=labelled.none).unwrap_or_default();
        let seen = held.iter().enumerate().filter_map(|(number, at)| {
            let example = labelled.examples.get(*at).filter(|e| !e.phrase && !e.near_danger)?;
            let margins = topics.iter().filter_map(|task| task.get(number).copied()).collect();
            Some(Seen { class: Some(example.class), margins: Margins::all(margins) })
        });
        seen.collect()
    }

    /// Learns danger, and weighs every message by weights that were learned without its part of the messages.
    fn learn_danger(lessons: &Lessons, labelled: &Labels<'_>, width: usize, how: Training) -> (Vec<(bool, bool, f32)>, Learned) {
        let everything: Vec<usize> = (0..labelled.examples.len()).collect();
        let part: Vec<usize> = everything.iter().map(|at| labelled.part(*at, DANGER_FOLDS)).collect();
        let folds = (0..DANGER_FOLDS).map(|fold| labelled.danger_task(Some((fold, &part))));
        let tasks: Vec<_> = folds.chain([labelled.danger_task(None)]).collect();
        let learned = train::train_all(&lessons.messages, &everything, width, &tasks, how);
        let weights: Vec<Vec<f32>> = (0..DANGER_FOLDS).map(|fold| learned.weights.column(fold)).collect();
        let originals = labelled.examples.iter().zip(part.iter().enumerate()).filter(|(e, _)| !e.phrase && e.copy.is_none());
        let margin = |(example, (at, part)): (&Example<'_>, (usize, &usize))| {
            let weights = weights.get(*part)?;
            let alone = lessons.clauses_of.get(at).cloned().unwrap_or_default().map(|clause| lessons.clauses.dot(clause, weights));
            Some((example.acute, example.near_danger, emergency::with_worst_clause(lessons.messages.dot(at, weights), alone)))
        };
        (originals.filter_map(margin).collect(), learned)
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
    /// It was made from another example.
    pub(super) copy: Option<Copy>,
}

/// How an example was made from another one, and from which.
#[derive(Clone, Copy, Debug)]
pub(super) enum Copy {
    /// With ordinary chat beside it.
    AmidChat(usize),
    /// With typing mistakes.
    Mistyped(usize),
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
            copies.push(Example { text: text.into(), copy: Some(Copy::AmidChat(at)), ..*example });
        }
    }
    examples.extend(copies);
}

/// Adds copies of one example in so many as somebody types them in a hurry. They teach the topics; of danger no guessed word
/// says anything.
fn add_mistyped(examples: &mut Vec<Example<'_>>, one_in: NonZeroU64) {
    let originals = examples.iter().enumerate().filter(|(_, e)| e.copy.is_none() && !e.phrase && !e.near_danger);
    let copies: Vec<Example<'_>> = originals
        .map(|(at, example)| (at, example, hash(&example.text)))
        // other bits than those that choose what is held out
        .filter(|(.., hash)| (hash >> 16) % one_in == 0)
        .map(|(at, example, hash)| Example { text: mistyped(&example.text, hash).into(), copy: Some(Copy::Mistyped(at)), ..*example })
        .collect();
    examples.extend(copies);
}

/// FNV-1a, 64 bits; its high bits, which are the better mixed, come down.
fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash >> 32
}

/// All messages to learn from.
pub(super) struct Labels<'s> {
    pub(super) examples: Vec<Example<'s>>,
    /// The class for "none of the topics".
    pub(super) none: usize,
}

impl<'s> Labels<'s> {
    pub(super) fn read(spec: &'s ModelSpec, options: Options) -> Result<Self, SpecError> {
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
                    copy: None,
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
                examples.push(Example { text, locale: *locale, class, acute, near_danger, phrase: false, copy: None });
            }
        }
        add_chat(&mut examples, none);
        if let Some(one_in) = options.mistyped {
            add_mistyped(&mut examples, one_in);
        }
        Ok(Self { examples, none })
    }

    /// How many classes there are: the topics, none, danger.
    fn classes(&self) -> usize {
        self.none + 2
    }

    /// What an error in this example costs where topics are told apart.
    pub(super) fn cost(&self, at: usize) -> f32 {
        self.examples.get(at).map_or(1.0, |e| match e.copy {
            Some(Copy::AmidChat(_)) => 0.0,
            _ if e.phrase => weight::PHRASE,
            _ => 1.0,
        })
    }

    /// In which of so many parts an example is held out. It depends on its text alone, so that a new example here does not
    /// move those of other topics to other parts.
    pub(super) fn part(&self, at: usize, parts: usize) -> usize {
        let original = match self.examples.get(at).and_then(|e| e.copy) {
            Some(Copy::AmidChat(of) | Copy::Mistyped(of)) => of,
            None => at,
        };
        self.examples.get(original).map_or(0, |e| hash(&e.text) as usize % parts)
    }

    /// A task for every topic, and for none of them.
    fn topic_tasks(&self) -> Vec<train::Task<'_>> {
        (0..=self.none).map(|class| self.topic_task(class)).collect()
    }

    pub(super) fn topic_task(&self, class: usize) -> train::Task<'_> {
        train::Task {
            positive: Box::new(move |at| self.examples.get(at).is_some_and(|e| e.class == class)),
            cost: Box::new(|at| self.cost(at)),
        }
    }

    /// The task of recognising danger, without one part of the messages when there is one to hold out; beside it the part of
    /// every message.
    pub(super) fn danger_task<'l>(&'l self, held_out: Option<(usize, &'l [usize])>) -> train::Task<'l> {
        let example = |at: usize| self.examples.get(at);
        train::Task {
            positive: Box::new(move |at| example(at).is_some_and(|e| e.acute)),
            cost: Box::new(move |at| match example(at) {
                _ if held_out.is_some_and(|(fold, part)| part.get(at) == Some(&fold)) => 0.0,
                Some(Example { copy: Some(Copy::Mistyped(_)), .. }) => 0.0,
                Some(Example { copy: Some(Copy::AmidChat(_)), .. }) => weight::AMID_CHAT,
                Some(e) if e.acute => weight::ACUTE,
                Some(e) if e.near_danger => weight::NEAR_DANGER,
                Some(e) if e.phrase => weight::PHRASE * weight::DANGER,
                _ => weight::DANGER,
            }),
        }
    }
}
