//! Evidence becomes confidence: which topics a message is about, or none, or too close to call.

mod margins;
mod thresholds;

pub(super) use margins::Margins;
pub use thresholds::Thresholds;
pub(super) use thresholds::{HeldOut, Seen, sigmoid};

use super::features;
use super::lexicon::How;
use super::model::{Analysis, Compiled};
use super::sequence::{Hit, Meaning};
use super::spec::Labelled;
use super::weights::Sums;

/// What each authored word adds to the margin of its topic.
pub(super) const WORD: f32 = 0.03;
/// No more authored words than this count.
pub(super) const MOST_WORDS: u8 = 4;
/// More candidates are not ranked.
const MOST_RANKED: usize = 8;

/// A topic with its confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Number of the topic.
    pub topic: usize,
    /// Confidence between 0 and 1.
    pub confidence: f32,
}

/// The scores of one message.
#[derive(Clone, Debug)]
pub(super) struct Scores {
    /// Topics, best first.
    pub(super) ranking: Vec<Candidate>,
    /// Confidence that no topic is meant.
    pub(super) none: f32,
    /// How surely the best topic is meant rather than none.
    pub(super) scope: f32,
    /// Confidence that somebody is in danger now, from the message as a whole.
    pub(super) danger_margin: f32,
}

/// What every class is scaled with and made of.
struct Evidence {
    sure: Sums,
    guessed: Option<Sums>,
    /// Letters of words nobody knows, already weighed.
    letters: Option<Vec<f32>>,
    /// When rows are sparse: the classes these letters touched.
    letters_touched: Vec<u16>,
    scale: f32,
    /// The scale of what is sure alone.
    sure_scale: f32,
}

impl Compiled {
    /// The margins of the topics and of none; and the margin of danger in the message as a whole.
    pub(super) fn margins(&self, analysis: &Analysis) -> (Margins, f32) {
        let evidence = self.weigh(analysis);
        let danger = evidence.sure.get(self.danger()) * evidence.sure_scale + self.weights.bias(self.danger());
        let mut margins = if self.weights.is_sparse() {
            let margin = |class: usize| self.weights.bias(class) + evidence.of(class);
            let ids = evidence.touched(self.none());
            let topics: Vec<f32> = ids.iter().map(|id| margin(usize::from(*id))).collect();
            let rest = (self.none() - ids.len(), self.weights.mean_bias());
            Margins::some(ids, topics, margin(self.none()), rest)
        } else {
            Margins::all(evidence.all(self.weights.biases(), self.none() + 1))
        };
        self.add_authored(analysis, &mut margins);
        (margins, danger)
    }

    /// Takes the thresholds from messages the model has not learned from, instead of from held-out examples: the one where
    /// as many messages in scope are answered rightly as out-of-scope ones are refused.
    pub fn tune(&mut self, messages: &[Labelled]) {
        let seen: Vec<Seen> = messages
            .iter()
            .map(|message| {
                let class = match &message.topic {
                    None => Some(self.none()),
                    Some(id) => self.topics.iter().position(|t| **t == **id),
                };
                let (margins, _) = self.margins(&self.analyse(&message.text, message.locale));
                Seen { class, margins }
            })
            .collect();
        self.thresholds = self.thresholds.balanced(&seen);
    }

    /// The thresholds in use.
    #[must_use]
    pub fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    pub(super) fn score(&self, analysis: &Analysis) -> Scores {
        let (margins, danger_margin) = self.margins(analysis);
        let none = margins.none;
        let known = analysis.readings.iter().any(|r| r.how != How::Unknown);
        let mut ranking: Vec<Candidate> = Vec::with_capacity(MOST_RANKED + 1);
        for (topic, margin) in margins.iter() {
            if ranking.len() < MOST_RANKED || ranking.last().is_some_and(|last| last.confidence < margin) {
                let at = ranking.partition_point(|c| c.confidence >= margin);
                ranking.insert(at, Candidate { topic, confidence: margin });
                ranking.truncate(MOST_RANKED);
            }
        }
        let slope = self.thresholds.slope;
        let top = ranking.first().map_or(none, |c| c.confidence.max(none));
        let share = |margin: f32| ((margin - top) * slope).exp();
        let sum: f32 = margins.topics.iter().chain([&none]).map(|m| share(*m)).sum();
        let sum = sum + margins.rest * share(margins.rest_margin);
        let over_none = ranking.first().map_or(0.0, |c| sigmoid((c.confidence - none) * slope));
        for candidate in &mut ranking {
            candidate.confidence = share(candidate.confidence) / sum;
        }
        let (none, over_none) = if known { (share(none) / sum, over_none) } else { (1.0, 0.0) };
        Scores { ranking, none, scope: over_none, danger_margin }
    }

    fn weigh(&self, analysis: &Analysis) -> Evidence {
        // all rows are asked for at once, so that the processor waits for memory once and not for each
        let rows =
            analysis.found.iter().map(|f| f.id).chain(analysis.readings.iter().filter(|r| r.form > 0).map(|r| self.form_row(r.form)));
        std::hint::black_box(rows.fold(0, |all, row| all ^ self.weights.touch(row)));
        let mut sure = self.weights.zero();
        let mut guessed: Option<Sums> = None;
        let (mut square, mut sure_square) = (0.0, 0.0);
        for found in &analysis.found {
            square += found.value * found.value;
            if found.guessed {
                self.weights.add(found.id, guessed.get_or_insert_with(|| self.weights.zero()));
            } else {
                sure_square += found.value * found.value;
                self.weights.add(found.id, &mut sure);
            }
        }
        let mut letters: Option<Vec<f32>> = None;
        let mut letters_touched: Vec<u16> = Vec::new();
        if self.used.parts {
            for (at, reading) in analysis.readings.iter().enumerate() {
                if !self.used.letters_of(reading) {
                    continue;
                }
                if reading.form > 0 {
                    self.weights.add(self.form_row(reading.form), &mut sure);
                    square += self.used.letters_square();
                    sure_square += self.used.letters_square();
                    continue;
                }
                let mut sums: Option<(Sums, f32)> = None;
                for (id, value) in self.space.letters(analysis.words.folded(at), analysis.language.locale, self.used.letters) {
                    let (sums, _) = sums.get_or_insert_with(|| (self.weights.zero(), value));
                    self.weights.add(id, sums);
                }
                if let Some((sums, value)) = sums {
                    square += self.used.letters_square();
                    let letters = letters.get_or_insert_with(|| vec![0.0; self.weights.classes()]);
                    // a row holds its weights times the value of all letters together
                    sums.add_to(value / self.used.letters, letters);
                    letters_touched.extend(sums.touched());
                }
            }
        }
        let scale = |square: f32| self.used.scale(square);
        Evidence { sure, guessed, letters, letters_touched, scale: scale(square), sure_scale: scale(sure_square) }
    }

    /// The row with what the letters of a known form weigh together.
    pub(super) fn form_row(&self, form: u32) -> features::FeatureId {
        self.space.len() as u32 + form - 1
    }

    /// Words, needed and excluded words as their authors wrote them.
    fn add_authored(&self, analysis: &Analysis, margins: &mut Margins) {
        let language = analysis.language.locale.index();
        let mut counted: Vec<(u16, u8)> = Vec::new();
        for hit in &analysis.hits {
            let Meaning::Word(topic) = hit.meaning else { continue };
            match counted.iter_mut().find(|(t, _)| *t == topic) {
                Some((_, count)) => *count = (*count + 1).min(MOST_WORDS),
                None => counted.push((topic, 1)),
            }
        }
        for (topic, count) in counted {
            if let Some(margin) = margins.get_mut(usize::from(topic)) {
                *margin += WORD * f32::from(count);
            }
        }
        for (topic, needs) in &self.needs {
            let met = |hit: &Hit| hit.meaning == Meaning::Need(*topic);
            if needs.get(language).copied().unwrap_or_default()
                && !analysis.hits.iter().any(met)
                && let Some(margin) = margins.get_mut(usize::from(*topic))
            {
                *margin = f32::NEG_INFINITY;
            }
        }
        for hit in &analysis.hits {
            if let Meaning::Exclude(topic) = hit.meaning
                && let Some(margin) = margins.get_mut(usize::from(topic))
            {
                *margin = f32::NEG_INFINITY;
            }
        }
    }
}

impl Evidence {
    /// When rows are sparse: the topics below `topics` that something speaks for or against, in order.
    fn touched(&self, topics: usize) -> Vec<u16> {
        let mut bits = vec![0_u64; topics.div_ceil(64)];
        let guessed = self.guessed.as_ref().map(Sums::touched).unwrap_or_default();
        for class in self.sure.touched().iter().chain(guessed).chain(&self.letters_touched).map(|c| usize::from(*c)) {
            if class < topics
                && let Some(bits) = bits.get_mut(class / 64)
            {
                *bits |= 1 << (class % 64);
            }
        }
        let mut ids = Vec::new();
        for (at, mut bits) in bits.into_iter().enumerate() {
            while bits != 0 {
                ids.push((at * 64) as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
        ids
    }

    /// The margins of the first `classes` classes, from what every message has for them.
    fn all(&self, biases: &[f32], classes: usize) -> Vec<f32> {
        let mut margins = biases.to_vec();
        self.sure.add_to(self.scale, &mut margins);
        if let Some(guessed) = &self.guessed {
            guessed.add_to(self.scale * features::GUESS, &mut margins);
        }
        if let Some(letters) = &self.letters {
            for (margin, letters) in margins.iter_mut().zip(letters) {
                *margin += letters * self.scale;
            }
        }
        margins.truncate(classes);
        margins
    }

    fn of(&self, class: usize) -> f32 {
        let guessed = self.guessed.as_ref().map_or(0.0, |sums| sums.get(class) * features::GUESS);
        let letters = self.letters.as_ref().and_then(|l| l.get(class)).copied().unwrap_or_default();
        (self.sure.get(class) + guessed + letters) * self.scale
    }
}
