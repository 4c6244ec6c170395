//! Evidence becomes confidence: which topics a message is about, or none, or too close to call.

use serde::{Deserialize, Serialize};

use super::lexicon::How;
use super::model::{Analysis, Compiled};
use super::sequence::Meaning;
use super::train;

/// Where a topic is answered, asked back, or refused. All between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thresholds {
    /// A topic is answered from this [`scope`] on.
    pub answer: f32,
    /// Below a confidence of this in the best topic the candidates are asked back: worse than a coin toss among three.
    pub ask_back: f32,
    /// Somebody is in danger now from this confidence on.
    pub acute: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: 0.6, ask_back: 0.2, acute: 0.5 }
    }
}

/// Of held-out out-of-scope messages at most this share may be answered.
const ANSWERED_OUT_OF_SCOPE: f32 = 0.06;
/// Of held-out messages with danger words and no danger at most this share may raise the alarm. They are the hardest
/// there are, and a missed danger is worse than an answer that opens with 112.
const FALSE_ALARMS: f32 = 0.1;
/// With fewer held-out messages of a kind the default threshold stays.
const ENOUGH_HELD_OUT: usize = 40;

impl Thresholds {
    /// The lowest thresholds that keep the held-out errors below their limits.
    ///
    /// `scope` holds (a topic is meant, [`scope`] score), `danger` (somebody is in danger, confidence).
    #[must_use]
    pub(super) fn from_held_out(scope: Vec<(bool, f32)>, danger: Vec<(bool, f32)>) -> Self {
        let mut thresholds = Self::default();
        if let Some(answer) = lowest(scope, ANSWERED_OUT_OF_SCOPE) {
            thresholds.answer = answer.clamp(0.3, 0.95);
        }
        if let Some(acute) = lowest(danger, FALSE_ALARMS) {
            thresholds.acute = acute.clamp(0.05, 0.7);
        }
        thresholds
    }
}

/// The lowest threshold above which at most `share` of the wrong ones remain.
fn lowest(held_out: Vec<(bool, f32)>, share: f32) -> Option<f32> {
    let mut wrong: Vec<f32> = held_out.into_iter().filter(|(right, _)| !right).map(|(_, score)| score).collect();
    if wrong.len() < ENOUGH_HELD_OUT {
        return None;
    }
    wrong.sort_by(|a, b| b.total_cmp(a));
    wrong.get((wrong.len() as f32 * share) as usize).copied()
}

/// How surely a message is about the best topic rather than about none.
///
/// The root gives the odds against "none" half the say of the confidence in the best topic: of the combinations tried
/// on held-out messages it answers the most at the same share of out-of-scope messages.
#[must_use]
pub(super) fn scope(best: f32, none: f32) -> f32 {
    if best > 0.0 { best / (best + none.max(0.0).sqrt()) } else { 0.0 }
}

/// What an authored phrase adds to the score of its topic (natural logarithm of the odds).
const PHRASE: f32 = 2.0;
/// What each authored word adds.
const WORD: f32 = 0.25;
/// No more authored words than this count.
const MOST_WORDS: u8 = 4;

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
    /// Confidence that somebody is in danger now.
    pub(super) acute: f32,
}

impl Compiled {
    pub(super) fn score(&self, analysis: &Analysis) -> Scores {
        let vector = self.space.vector(&analysis.found);
        let mut scores = vec![0.0; self.weights.classes()];
        self.weights.add_scores(&vector, &mut scores);
        self.add_authored(analysis, &mut scores);
        train::softmax(&mut scores);
        let none = scores.pop().unwrap_or(1.0);
        let mut ranking: Vec<Candidate> = scores.iter().enumerate().map(|(topic, &confidence)| Candidate { topic, confidence }).collect();
        ranking.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.topic.cmp(&b.topic)));
        ranking.truncate(8);
        let known = analysis.readings.iter().any(|r| r.how != How::Unknown);
        let danger = self.emergency_topic().and_then(|at| scores.get(at)).copied().unwrap_or_default();
        Scores { ranking, none: if known { none } else { 1.0 }, acute: self.acute(analysis, danger) }
    }

    /// Phrases, words, needed and excluded words as their authors wrote them.
    fn add_authored(&self, analysis: &Analysis, scores: &mut [f32]) {
        let topics = self.topics.len();
        let mut phrase = vec![false; topics];
        let mut words = vec![0_u8; topics];
        let mut needed = vec![false; topics];
        for hit in &analysis.hits {
            match hit.meaning {
                Meaning::Phrase(t) => set(&mut phrase, t),
                Meaning::Word(t) => {
                    if let Some(count) = words.get_mut(usize::from(t)) {
                        *count = (*count + 1).min(MOST_WORDS);
                    }
                }
                Meaning::Need(t) => set(&mut needed, t),
                Meaning::Exclude(_) | Meaning::Group(_) => {}
            }
        }
        let language = analysis.language.locale.index();
        for (topic, score) in scores.iter_mut().take(topics).enumerate() {
            let has = |list: &[bool]| list.get(topic).copied().unwrap_or_default();
            if has(&phrase) {
                *score += PHRASE;
            }
            *score += WORD * f32::from(words.get(topic).copied().unwrap_or_default());
            let must = self.needs.get(topic).and_then(|n| n.get(language)).copied().unwrap_or_default();
            if must && !has(&needed) {
                *score = f32::NEG_INFINITY;
            }
        }
        for hit in &analysis.hits {
            if let Meaning::Exclude(topic) = hit.meaning
                && let Some(score) = scores.get_mut(usize::from(topic))
            {
                *score = f32::NEG_INFINITY;
            }
        }
    }
}

fn set(list: &mut [bool], at: u16) {
    if let Some(entry) = list.get_mut(usize::from(at)) {
        *entry = true;
    }
}
