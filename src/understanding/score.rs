//! Evidence becomes confidence: which topics a message is about, or none, or too close to call.

use serde::{Deserialize, Serialize};

use super::features;
use super::lexicon::How;
use super::model::{Analysis, Compiled, HeldOut};
use super::sequence::Meaning;
use super::spec::Labelled;
use super::weights::Sums;

/// Where a topic is answered, asked back, or refused. All between 0 and 1 but the slopes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thresholds {
    /// A topic is answered from this scope on: how surely it is meant rather than none.
    pub answer: f32,
    /// Below a confidence of this in the best topic the candidates are asked back: worse than a coin toss among three.
    pub ask_back: f32,
    /// Somebody is in danger now from this confidence on.
    pub acute: f32,
    /// What a margin is multiplied with to become the logarithm of odds.
    pub slope: f32,
    /// The same for danger.
    pub danger_slope: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: 0.5, ask_back: 0.2, acute: 0.5, slope: 4.0, danger_slope: 4.0 }
    }
}

/// Of held-out out-of-scope messages at most this share may be answered.
const ANSWERED_OUT_OF_SCOPE: f32 = 0.05;
/// Of held-out messages with danger words and no danger at most this share may raise the alarm. They are the hardest
/// there are, and a missed danger is worse than an answer that opens with 112.
const FALSE_ALARMS: f32 = 0.1;
/// With fewer held-out messages of a kind the default threshold stays.
const ENOUGH_HELD_OUT: usize = 40;
/// Slopes that are tried.
const SLOPES: std::ops::RangeInclusive<u8> = 2..=24;

impl Thresholds {
    /// The lowest thresholds that keep the held-out errors below their limits, and the slopes under which the held-out
    /// labels are likeliest (temperature scaling: Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural
    /// Networks", ICML 2017, <https://arxiv.org/abs/1706.04599>).
    #[must_use]
    pub(super) fn from_held_out(held_out: &HeldOut) -> Self {
        let mut thresholds = Self::default();
        if held_out.topics.len() >= ENOUGH_HELD_OUT {
            let loss = |slope: f32| held_out.topics.iter().map(|(class, margins)| surprise(*class, margins, slope)).sum();
            thresholds.slope = likeliest(loss);
        }
        if held_out.danger.len() >= ENOUGH_HELD_OUT {
            let loss = |slope: f32| held_out.danger.iter().map(|(acute, _, m)| surprise(usize::from(*acute), &[0.0, *m], slope)).sum();
            thresholds.danger_slope = likeliest(loss);
        }
        let of_none: Vec<f32> = held_out
            .topics
            .iter()
            .filter(|(class, margins)| class + 1 == margins.len())
            .filter_map(|(_, margins)| margins.split_last().map(|(none, topics)| best(topics).1 - none))
            .collect();
        if let Some(margin) = lowest(of_none, ANSWERED_OUT_OF_SCOPE) {
            thresholds.answer = sigmoid(margin * thresholds.slope).clamp(0.05, 0.98);
        }
        let calm = held_out.danger.iter().filter(|(acute, near, _)| *near && !acute).map(|(_, _, margin)| *margin).collect();
        if let Some(margin) = lowest(calm, FALSE_ALARMS) {
            thresholds.acute = sigmoid(margin * thresholds.danger_slope).clamp(0.05, 0.9);
        }
        thresholds
    }
}

impl Thresholds {
    /// The threshold where the share of messages in scope that are answered rightly is nearest to the share of
    /// out-of-scope messages that are refused; nothing is asked back.
    fn balanced(seen: &HeldOut) -> Self {
        let mut thresholds = Self { ask_back: 0.0, ..Self::default() };
        thresholds.slope = likeliest(|slope| seen.topics.iter().map(|(class, margins)| surprise(*class, margins, slope)).sum());
        // margin of the best topic over none, in scope, and answered rightly if it is answered
        let mut judged: Vec<(f32, bool, bool)> = Vec::new();
        for (class, margins) in &seen.topics {
            let Some((none, topics)) = margins.split_last() else { continue };
            let (topic, margin) = best(topics);
            judged.push((margin - none, *class < topics.len(), topic == *class));
        }
        let count = |of: &dyn Fn(&(f32, bool, bool)) -> bool| judged.iter().filter(|j| of(j)).count().max(1) as f32;
        let (inside, outside) = (count(&|j| j.1), count(&|j| !j.1));
        judged.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut right, mut wrong, mut nearest) = (0.0, 0.0, f32::INFINITY);
        for (margin, in_scope, is_right) in &judged {
            right += f32::from(u8::from(*in_scope && *is_right));
            wrong += f32::from(u8::from(!in_scope));
            let apart = (right / inside - (1.0 - wrong / outside)).abs();
            if apart < nearest {
                nearest = apart;
                thresholds.answer = sigmoid(margin * thresholds.slope);
            }
        }
        thresholds
    }
}

/// The slope with the least loss.
fn likeliest(loss: impl Fn(f32) -> f64) -> f32 {
    let slopes = SLOPES.map(|half| f32::from(half) / 2.0);
    slopes.map(|slope| (slope, loss(slope))).min_by(|a, b| a.1.total_cmp(&b.1)).map_or(Thresholds::default().slope, |(slope, _)| slope)
}

/// How much a label surprises: the negative logarithm of the probability it was given.
fn surprise(class: usize, margins: &[f32], slope: f32) -> f64 {
    let top = best(margins).1;
    let sum: f64 = margins.iter().map(|m| f64::from((m - top) * slope).exp()).sum();
    sum.ln() - f64::from((margins.get(class).copied().unwrap_or_default() - top) * slope)
}

fn best(margins: &[f32]) -> (usize, f32) {
    margins.iter().copied().enumerate().fold((0, f32::NEG_INFINITY), |best, here| if here.1 > best.1 { here } else { best })
}

/// The lowest margin above which at most `share` of the wrong ones remain.
fn lowest(mut wrong: Vec<f32>, share: f32) -> Option<f32> {
    if wrong.len() < ENOUGH_HELD_OUT {
        return None;
    }
    wrong.sort_by(|a, b| b.total_cmp(a));
    wrong.get((wrong.len() as f32 * share) as usize).copied()
}

pub(super) fn sigmoid(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

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
    scale: f32,
    /// The scale of what is sure alone.
    sure_scale: f32,
}

impl Compiled {
    /// The margin of every topic and, last, of none; and the margin of danger in the message as a whole.
    pub(super) fn margins(&self, analysis: &Analysis) -> (Vec<f32>, f32) {
        let evidence = self.weigh(analysis);
        let danger = evidence.sure.get(self.danger()) * evidence.sure_scale + self.weights.bias(self.danger());
        let mut margins: Vec<f32> = (0..=self.none()).map(|class| self.weights.bias(class) + evidence.of(class)).collect();
        self.add_authored(analysis, &mut margins);
        (margins, danger)
    }

    /// Takes the thresholds from messages the model has not learned from, instead of from held-out examples: the one where
    /// as many messages in scope are answered rightly as out-of-scope ones are refused.
    pub fn tune(&mut self, messages: &[Labelled]) {
        let mut seen = HeldOut::default();
        for message in messages {
            let topic = message.topic.as_ref().and_then(|id| self.topics.iter().position(|t| **t == **id));
            let (margins, _) = self.margins(&self.analyse(&message.text, message.locale));
            seen.topics.push((topic.unwrap_or(self.none()), margins));
        }
        self.thresholds = Thresholds::balanced(&seen);
    }

    pub(super) fn score(&self, analysis: &Analysis) -> Scores {
        let (mut margins, danger_margin) = self.margins(analysis);
        let none = margins.pop().unwrap_or_default();
        let known = analysis.readings.iter().any(|r| r.how != How::Unknown);
        let mut ranking: Vec<Candidate> = Vec::with_capacity(MOST_RANKED + 1);
        for (topic, &margin) in margins.iter().enumerate() {
            if ranking.len() < MOST_RANKED || ranking.last().is_some_and(|last| last.confidence < margin) {
                let at = ranking.partition_point(|c| c.confidence >= margin);
                ranking.insert(at, Candidate { topic, confidence: margin });
                ranking.truncate(MOST_RANKED);
            }
        }
        let slope = self.thresholds.slope;
        let top = ranking.first().map_or(none, |c| c.confidence.max(none));
        let share = |margin: f32| ((margin - top) * slope).exp();
        let sum: f32 = margins.iter().chain([&none]).map(|m| share(*m)).sum();
        let scope = ranking.first().map_or(0.0, |c| sigmoid((c.confidence - none) * slope));
        for candidate in &mut ranking {
            candidate.confidence = share(candidate.confidence) / sum;
        }
        let (none, scope) = if known { (share(none) / sum, scope) } else { (1.0, 0.0) };
        Scores { ranking, none, scope, danger_margin }
    }

    fn weigh(&self, analysis: &Analysis) -> Evidence {
        let mut sure = self.weights.zero();
        let mut guessed: Option<Sums> = None;
        let (mut square, mut sure_square) = (0.0, 0.0);
        for found in features::once(&analysis.found) {
            square += found.value * found.value;
            if found.guessed {
                self.weights.add(found.id, guessed.get_or_insert_with(|| self.weights.zero()));
            } else {
                sure_square += found.value * found.value;
                self.weights.add(found.id, &mut sure);
            }
        }
        let mut letters: Option<Vec<f32>> = None;
        if self.used.parts {
            for (at, reading) in analysis.readings.iter().enumerate() {
                if reading.common {
                    continue;
                }
                if reading.form > 0 {
                    self.weights.add(self.form_row(reading.form), &mut sure);
                    square += features::LETTERS_SQUARE;
                    sure_square += features::LETTERS_SQUARE;
                    continue;
                }
                let mut sums: Option<(Sums, f32)> = None;
                for (id, value) in self.space.letters(analysis.words.folded(at), analysis.language.locale) {
                    let (sums, _) = sums.get_or_insert_with(|| (self.weights.zero(), value));
                    self.weights.add(id, sums);
                }
                if let Some((sums, value)) = sums {
                    square += features::LETTERS_SQUARE;
                    let letters = letters.get_or_insert_with(|| vec![0.0; self.weights.classes()]);
                    // a row holds its weights times the value of all letters together
                    sums.add_to(value / features::LETTERS, letters);
                }
            }
        }
        let scale = |square: f32| features::norm_scale(square.sqrt());
        Evidence { sure, guessed, letters, scale: scale(square), sure_scale: scale(sure_square) }
    }

    /// The row with what the letters of a known form weigh together.
    pub(super) fn form_row(&self, form: u32) -> features::FeatureId {
        self.space.len() as u32 + form - 1
    }

    /// Words, needed and excluded words as their authors wrote them.
    fn add_authored(&self, analysis: &Analysis, margins: &mut [f32]) {
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
        for (topic, needs) in self.needs.iter().enumerate() {
            let met = |hit: &super::sequence::Hit| hit.meaning == Meaning::Need(topic as u16);
            if needs.get(language).copied().unwrap_or_default()
                && !analysis.hits.iter().any(met)
                && let Some(margin) = margins.get_mut(topic)
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
    fn of(&self, class: usize) -> f32 {
        let guessed = self.guessed.as_ref().map_or(0.0, |sums| sums.get(class) * features::GUESS);
        let letters = self.letters.as_ref().and_then(|l| l.get(class)).copied().unwrap_or_default();
        (self.sure.get(class) + guessed + letters) * self.scale
    }
}
