//! From read words to numbered features: words, groups, pairs of them, and once more for the closing question.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::index::PackedMap;
use super::lexicon::{GroupId, How, Reading, WordId};
use super::sequence::{Hit, Meaning};
use super::text::Words;

/// Number of a feature: a row of the weights.
pub type FeatureId = u32;

/// What a feature looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feature {
    /// Always there.
    Bias,
    /// A vocabulary word.
    Word(WordId),
    /// A word in the closing sentence of a message with more than one.
    ClosingWord(WordId),
    /// Two neighbouring words.
    Pair(WordId, WordId),
    /// A group.
    Group(GroupId),
    /// A group in the closing sentence of a message with more than one.
    ClosingGroup(GroupId),
    /// Two groups in one sentence, the lower number first.
    Groups(GroupId, GroupId),
    /// Few words: 1, 2, 3-4, 5-8, 9-16, 17-32, more.
    Length(u8),
    /// Words that are not in the vocabulary: 1, 2, 3-4, 5-7, more.
    Unknown(u8),
    /// Their share of all words: up to 15, 30, 50, 100 %.
    UnknownShare(u8),
}

/// One feature of one message, with the words it came from for explanations.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// What it is.
    pub feature: Feature,
    /// How much it counts.
    pub value: f32,
    /// First word it came from.
    pub start: usize,
    /// Word after the last.
    pub end: usize,
    /// All of its words were read as written or as a regular form.
    pub sure: bool,
}

/// Which features are looked at; each can be left out to measure what it brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// Word groups and their pairs.
    pub groups: bool,
    /// The closing sentence counts apart.
    pub closing: bool,
}

impl Default for Use {
    fn default() -> Self {
        Self { groups: true, closing: true }
    }
}

/// Counts of one feature kind, relative to a single word.
mod value {
    pub const WORD: f32 = 1.0;
    pub const CLOSING_WORD: f32 = 0.7;
    pub const PAIR: f32 = 0.8;
    pub const GROUP: f32 = 1.0;
    pub const CLOSING_GROUP: f32 = 0.7;
    pub const GROUPS: f32 = 0.5;
    pub const LENGTH: f32 = 0.5;
    pub const UNKNOWN: f32 = 1.0;
    /// A guessed word counts for less.
    pub const GUESS: f32 = 0.7;
}

/// More groups than this in one sentence are not paired.
const MAX_PAIRED_GROUPS: usize = 24;

/// Lists the features of a message, each once, in a fixed order.
#[must_use]
pub fn extract(words: &Words, readings: &[Reading], hits: &[Hit], used: Use) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::with_capacity(words.len() * 6 + 4);
    out.push(Found { feature: Feature::Bias, value: 1.0, start: 0, end: 0, sure: true });
    let length = match words.len() {
        0..=1 => 1,
        2 => 2,
        3..=4 => 3,
        5..=8 => 4,
        9..=16 => 5,
        17..=32 => 6,
        _ => 7,
    };
    out.push(Found { feature: Feature::Length(length), value: value::LENGTH, start: 0, end: 0, sure: true });
    let closing = (used.closing && words.sentences() > 1).then(|| words.closing_sentence());
    let strange = words
        .iter()
        .zip(readings)
        .filter(|((_, w), r)| r.how == How::Unknown && w.len() > 2 && !w.starts_with(|c: char| c.is_ascii_digit()));
    let strange = strange.count();
    if strange > 0 {
        let bucket = match strange {
            1..=2 => strange as u8,
            3..=4 => 3,
            5..=7 => 4,
            _ => 5,
        };
        let share = match strange * 100 / words.len().max(1) {
            0..=15 => 1,
            16..=30 => 2,
            31..=50 => 3,
            _ => 4,
        };
        out.push(Found { feature: Feature::Unknown(bucket), value: value::UNKNOWN, start: 0, end: 0, sure: true });
        out.push(Found { feature: Feature::UnknownShare(share), value: value::UNKNOWN, start: 0, end: 0, sure: true });
    }
    // groups of each sentence: (sentence, group, start, end, sure)
    let mut groups: Vec<(usize, GroupId, usize, usize, bool)> = Vec::new();
    let mut previous: Option<(usize, WordId)> = None;
    for (at, reading) in readings.iter().enumerate() {
        let Some(word) = words.get(at) else { break };
        let sure = reading.how <= How::Inflected;
        let weight = if sure { 1.0 } else { value::GUESS };
        let is_closing = closing == Some(word.sentence);
        for id in reading.words.into_iter().filter(|w| *w != 0) {
            out.push(Found { feature: Feature::Word(id), value: value::WORD * weight, start: at, end: at + 1, sure });
            if is_closing {
                out.push(Found { feature: Feature::ClosingWord(id), value: value::CLOSING_WORD * weight, start: at, end: at + 1, sure });
            }
        }
        let [head, _] = reading.words;
        if let Some((sentence, before)) = previous
            && sentence == word.sentence
            && head != 0
        {
            out.push(Found { feature: Feature::Pair(before, head), value: value::PAIR * weight, start: at - 1, end: at + 1, sure });
        }
        previous = (head != 0).then_some((word.sentence, head));
        if used.groups {
            groups.extend(reading.groups.as_slice().iter().map(|g| (word.sentence, *g, at, at + 1, sure)));
        }
    }
    if used.groups {
        for hit in hits {
            if let (Meaning::Group(group), Some(word)) = (hit.meaning, words.get(hit.start)) {
                groups.push((word.sentence, group, hit.start, hit.end, true));
            }
        }
        groups.sort_unstable_by_key(|g| (g.0, g.1, !g.4, g.2));
        groups.dedup_by_key(|g| (g.0, g.1));
        push_groups(&groups, closing, &mut out);
    }
    out.sort_by(|a, b| a.feature.cmp(&b.feature).then(b.value.total_cmp(&a.value)));
    out.dedup_by(|later, first| {
        let same = later.feature == first.feature;
        if same {
            first.sure |= later.sure;
        }
        same
    });
    out
}

fn push_groups(groups: &[(usize, GroupId, usize, usize, bool)], closing: Option<usize>, out: &mut Vec<Found>) {
    for &(sentence, group, start, end, sure) in groups {
        let weight = if sure { 1.0 } else { value::GUESS };
        out.push(Found { feature: Feature::Group(group), value: value::GROUP * weight, start, end, sure });
        if closing == Some(sentence) {
            out.push(Found { feature: Feature::ClosingGroup(group), value: value::CLOSING_GROUP * weight, start, end, sure });
        }
    }
    for same in groups.chunk_by(|a, b| a.0 == b.0) {
        if same.len() > MAX_PAIRED_GROUPS {
            continue;
        }
        for (i, a) in same.iter().enumerate() {
            for b in same.get(i + 1..).unwrap_or_default() {
                let sure = a.4 && b.4;
                let weight = if sure { 1.0 } else { value::GUESS };
                out.push(Found {
                    feature: Feature::Groups(a.1, b.1),
                    value: value::GROUPS * weight,
                    start: a.2.min(b.2),
                    end: a.3.max(b.3),
                    sure,
                });
            }
        }
    }
}

impl Feature {
    /// The feature as one number; different features have different numbers.
    fn packed(self) -> u64 {
        let pack = |kind: u64, a: u32, b: u32| kind << 58 | u64::from(a) << 29 | u64::from(b);
        match self {
            Self::Bias => pack(1, 0, 0),
            Self::Word(w) => pack(2, w, 0),
            Self::ClosingWord(w) => pack(3, w, 0),
            Self::Pair(a, b) => pack(4, a, b),
            Self::Group(g) => pack(5, g.into(), 0),
            Self::ClosingGroup(g) => pack(6, g.into(), 0),
            Self::Groups(a, b) => pack(7, a.into(), b.into()),
            Self::Length(n) => pack(8, n.into(), 0),
            Self::Unknown(n) => pack(9, n.into(), 0),
            Self::UnknownShare(n) => pack(10, n.into(), 0),
        }
    }
}

/// The features that carry a weight, by number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FeatureSpace {
    ids: PackedMap,
}

impl FeatureSpace {
    /// Numbers every feature that occurs at least `least` times (single words and groups: once).
    #[must_use]
    pub fn build(messages: &[Vec<Found>], least: usize) -> Self {
        let mut counts: HashMap<Feature, usize> = HashMap::new();
        for found in messages.iter().flatten() {
            *counts.entry(found.feature).or_default() += 1;
        }
        let mut kept: Vec<Feature> = counts
            .into_iter()
            .filter(|(feature, count)| match feature {
                Feature::Pair(..) | Feature::Groups(..) | Feature::ClosingWord(_) | Feature::ClosingGroup(_) => *count >= least,
                _ => true,
            })
            .map(|(feature, _)| feature)
            .collect();
        kept.sort_unstable();
        let mut ids = PackedMap::default();
        for (feature, id) in kept.into_iter().zip(0..) {
            ids.insert(feature.packed(), id);
        }
        Self { ids }
    }

    /// How many features there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The number of a feature.
    #[must_use]
    pub fn id(&self, feature: Feature) -> Option<FeatureId> {
        self.ids.get(feature.packed())
    }

    /// The known features of a message with their values, scaled so that long messages do not shout.
    #[must_use]
    pub fn vector(&self, found: &[Found]) -> Vec<(FeatureId, f32)> {
        let mut vector: Vec<(FeatureId, f32)> = found.iter().filter_map(|f| self.id(f.feature).map(|id| (id, f.value))).collect();
        let norm: f32 = vector.iter().map(|(_, v)| v * v).sum::<f32>().sqrt();
        if norm > 0.0 {
            let scale = norm_scale(norm);
            for (_, value) in &mut vector {
                *value *= scale;
            }
        }
        vector
    }
}

/// Scaling of a message by its length in features.
///
/// Full normalisation (`1 / norm`) makes one strong word in a short message as loud as ten in a long one; none lets
/// long stories drown the threshold. The square root lies between.
#[must_use]
pub fn norm_scale(norm: f32) -> f32 {
    2.0 / norm.sqrt().max(1.0)
}
