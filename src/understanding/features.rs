//! From read words to numbered features: words and their letters, groups, pairs of them, and once more for the closing
//! question.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::index::PackedMap;
use super::lexicon::{GroupId, How, Reading, WordId};
use super::sequence::{Hit, Meaning};
use super::text::Words;
use crate::message::Locale;

/// Number of a feature: a row of the weights.
pub type FeatureId = u32;

/// What a feature looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feature {
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
    /// An authored phrase of a topic.
    Phrase(u16),
    /// Few words: 1, 2, 3-4, 5-8, 9-16, 17-32, more.
    Length(u8),
    /// Words that are not in the vocabulary: 1, 2, 3-4, 5-7, more.
    Unknown(u8),
    /// Their share of all words: up to 15, 30, 50, 100 %.
    UnknownShare(u8),
    /// Three or four letters in a row of a word, hashed; a word's own ends are letters too. Never listed by
    /// [`extract`]: a whole word's letters are looked up at once.
    Letters(Locale, u32),
}

impl Feature {
    /// How much it counts, relative to a single word.
    #[must_use]
    pub const fn value(self) -> f32 {
        match self {
            Self::Word(_) | Self::Group(_) | Self::Phrase(_) | Self::Unknown(_) | Self::UnknownShare(_) => 1.0,
            Self::ClosingWord(_) | Self::ClosingGroup(_) => 0.7,
            Self::Pair(..) => 0.8,
            Self::Groups(..) | Self::Length(_) => 0.5,
            Self::Letters(..) => LETTERS,
        }
    }

    /// The feature as one number; different features have different numbers.
    fn packed(self) -> u64 {
        let pack = |kind: u64, a: u32, b: u32| kind << 58 | u64::from(a) << 29 | u64::from(b);
        match self {
            Self::Word(w) => pack(2, w, 0),
            Self::ClosingWord(w) => pack(3, w, 0),
            Self::Pair(a, b) => pack(4, a, b),
            Self::Group(g) => pack(5, g.into(), 0),
            Self::ClosingGroup(g) => pack(6, g.into(), 0),
            Self::Groups(a, b) => pack(7, a.into(), b.into()),
            Self::Length(n) => pack(8, n.into(), 0),
            Self::Unknown(n) => pack(9, n.into(), 0),
            Self::UnknownShare(n) => pack(10, n.into(), 0),
            Self::Phrase(t) => pack(11, t.into(), 0),
            Self::Letters(locale, hash) => pack(12, hash & 0x1fff_ffff, locale.index() as u32),
        }
    }

    /// It must occur more than once in the examples to be worth a weight.
    const fn must_repeat(self) -> bool {
        !matches!(self, Self::Word(_) | Self::Group(_) | Self::Phrase(_))
    }
}

/// One feature of one message, with the words it came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// What it is.
    pub id: FeatureId,
    /// How much it counts.
    pub value: f32,
    /// Some of its words were only guessed: split, or repaired.
    pub guessed: bool,
    /// First word it came from; for a fact about the whole message the number of words.
    pub start: u32,
    /// Word after the last.
    pub end: u32,
}

/// Which features are looked at; each can be left out to measure what it brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches of a measurement")]
pub struct Use {
    /// Word groups and their pairs.
    pub groups: bool,
    /// The closing sentence counts apart.
    pub closing: bool,
    /// Parts of words: compounds, and letters in a row.
    pub parts: bool,
    /// Spelling repair.
    pub repair: bool,
}

impl Default for Use {
    fn default() -> Self {
        Self { groups: true, closing: true, parts: true, repair: true }
    }
}

/// A guessed word counts for less.
pub const GUESS: f32 = 0.7;
/// So many letters in a row.
const GRAMS: [usize; 2] = [3, 4];
/// How much the letters of one word count, all together.
pub const LETTERS: f32 = 0.9;
/// Words of fewer letters have no parts.
const SHORTEST_WITH_PARTS: usize = 3;
/// Two groups are paired when their words are at most this far apart.
const MOST_APART: usize = 12;

/// Lists the features of a message; `list` is told each with the words it came from. The same one may come twice.
pub fn extract(words: &Words, readings: &[Reading], hits: &[Hit], used: Use, list: &mut impl FnMut(Feature, Found)) {
    let all = words.len() as u32;
    let whole = Found { id: 0, value: 0.0, guessed: false, start: all, end: all };
    list(Feature::Length(length_bucket(words.len())), whole);
    strangers(words, readings, &mut |feature| list(feature, whole));
    let closing = (used.closing && words.sentences() > 1).then(|| words.closing_sentence());
    let mut previous: Option<(usize, WordId, bool)> = None;
    for (at, reading) in readings.iter().enumerate() {
        let Some(word) = words.get(at) else { break };
        let guessed = reading.how > How::Inflected;
        let here = Found { id: 0, value: 0.0, guessed, start: at as u32, end: at as u32 + 1 };
        for id in reading.words.into_iter().filter(|w| *w != 0) {
            list(Feature::Word(id), here);
            if closing == Some(word.sentence) {
                list(Feature::ClosingWord(id), here);
            }
        }
        let [head, _] = reading.words;
        if let Some((sentence, before, unsure)) = previous
            && sentence == word.sentence
            && head != 0
        {
            list(Feature::Pair(before, head), Found { guessed: guessed || unsure, start: at as u32 - 1, ..here });
        }
        previous = (head != 0).then_some((word.sentence, head, guessed));
    }
    for hit in hits {
        if let Meaning::Phrase(topic) = hit.meaning {
            list(Feature::Phrase(topic), Found { id: 0, value: 0.0, guessed: false, start: hit.start as u32, end: hit.end as u32 });
        }
    }
    if used.groups {
        groups(words, readings, hits, closing, list);
    }
}

fn length_bucket(words: usize) -> u8 {
    match words {
        0..=1 => 1,
        2 => 2,
        3..=4 => 3,
        5..=8 => 4,
        9..=16 => 5,
        17..=32 => 6,
        _ => 7,
    }
}

/// How many words nobody knows.
fn strangers(words: &Words, readings: &[Reading], list: &mut impl FnMut(Feature)) {
    let strange = words
        .iter()
        .zip(readings)
        .filter(|((_, w), r)| r.how == How::Unknown && w.len() > 2 && !w.starts_with(|c: char| c.is_ascii_digit()))
        .count();
    if strange == 0 {
        return;
    }
    list(Feature::Unknown(match strange {
        1..=2 => strange as u8,
        3..=4 => 3,
        5..=7 => 4,
        _ => 5,
    }));
    list(Feature::UnknownShare(match strange * 100 / words.len().max(1) {
        0..=15 => 1,
        16..=30 => 2,
        31..=50 => 3,
        _ => 4,
    }));
}

/// A group where it occurs.
#[derive(Clone, Copy)]
struct GroupAt {
    sentence: usize,
    group: GroupId,
    guessed: bool,
    start: usize,
    end: usize,
}

fn groups(words: &Words, readings: &[Reading], hits: &[Hit], closing: Option<usize>, list: &mut impl FnMut(Feature, Found)) {
    let mut all: Vec<GroupAt> = Vec::with_capacity(words.len());
    for (at, (reading, (word, _))) in readings.iter().zip(words.iter()).enumerate() {
        let guessed = reading.how > How::Inflected;
        let found = reading.groups.as_slice().iter();
        all.extend(found.map(|&group| GroupAt { sentence: word.sentence, group, guessed, start: at, end: at + 1 }));
    }
    let single = all.len();
    for hit in hits {
        if let (Meaning::Group(group), Some(word)) = (hit.meaning, words.get(hit.start)) {
            all.push(GroupAt { sentence: word.sentence, group, guessed: false, start: hit.start, end: hit.end });
        }
    }
    if all.len() > single {
        all.sort_unstable_by_key(|g| (g.start, g.group, g.guessed));
    }
    for (number, a) in all.iter().enumerate() {
        let here = Found { id: 0, value: 0.0, guessed: a.guessed, start: a.start as u32, end: a.end as u32 };
        list(Feature::Group(a.group), here);
        if closing == Some(a.sentence) {
            list(Feature::ClosingGroup(a.group), here);
        }
        for b in all.get(number + 1..).unwrap_or_default() {
            if b.sentence != a.sentence || b.start > a.start + MOST_APART {
                break;
            }
            if a.group != b.group {
                let both = Feature::Groups(a.group.min(b.group), a.group.max(b.group));
                list(both, Found { guessed: a.guessed || b.guessed, end: a.end.max(b.end) as u32, ..here });
            }
        }
    }
}

/// Three and four letters in a row of a folded word, hashed, with `^` and `$` at its ends; none of a very short word.
pub fn letters(word: &str) -> impl Iterator<Item = u32> + '_ {
    let bytes = word.as_bytes();
    let end = if bytes.len() < SHORTEST_WITH_PARTS { 0 } else { bytes.len() + 2 };
    let letter = move |at: usize| match at {
        0 => b'^',
        _ => bytes.get(at - 1).copied().unwrap_or(b'$'),
    };
    GRAMS.into_iter().flat_map(move |long: usize| {
        (0..(end + 1).saturating_sub(long)).map(move |at| {
            // FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/)
            (at..at + long).fold(0x811c_9dc5_u32, |hash, at| (hash ^ u32::from(letter(at))).wrapping_mul(0x0100_0193))
        })
    })
}

/// The features that carry a weight, by number: the most frequent first, so that they lie together in memory.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FeatureSpace {
    ids: PackedMap,
    /// The first number of the letters.
    letters_from: FeatureId,
}

/// Counts in how many messages each feature occurs.
#[derive(Default)]
pub struct Census {
    counts: HashMap<u64, (u32, Feature)>,
}

impl Census {
    /// Counts the features of one message.
    pub fn add(&mut self, features: &mut Vec<Feature>) {
        features.sort_unstable();
        features.dedup();
        for feature in features {
            self.counts.entry(feature.packed()).or_insert((0, *feature)).0 += 1;
        }
    }

    /// Numbers every feature that occurs at least `least` times (single words and groups: once).
    #[must_use]
    pub fn finish(self, least: u32) -> (FeatureSpace, Vec<Feature>) {
        let mut kept: Vec<(bool, u32, Feature)> = self
            .counts
            .into_values()
            .filter(|(count, feature)| *count >= least || !feature.must_repeat())
            .map(|(count, feature)| (matches!(feature, Feature::Letters(..)), u32::MAX - count, feature))
            .collect();
        kept.sort_unstable();
        let mut space = FeatureSpace::default();
        for ((letters, _, feature), id) in kept.iter().zip(0..) {
            space.ids.intern(feature.packed());
            space.letters_from = if *letters { space.letters_from } else { id + 1 };
        }
        (space, kept.into_iter().map(|(_, _, feature)| feature).collect())
    }
}

impl FeatureSpace {
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

    /// Reads what [`id`](Self::id) will need, so that many features wait for memory once and not one after the other.
    #[must_use]
    pub fn touch(&self, feature: Feature) -> u64 {
        self.ids.touch(feature.packed())
    }

    /// The number of a feature.
    #[must_use]
    pub fn id(&self, feature: Feature) -> Option<FeatureId> {
        self.ids.get(feature.packed())
    }

    /// The numbers of a word's letters with their values, which together count for [`LETTERS`].
    pub fn letters<'w>(&'w self, word: &'w str, locale: Locale) -> impl Iterator<Item = (FeatureId, f32)> + 'w {
        let share = LETTERS / (letters(word).count().max(1) as f32).sqrt();
        letters(word).filter_map(move |hash| self.id(Feature::Letters(locale, hash))).map(move |id| (id, share))
    }
}

/// The square of what the letters of one word count.
pub const LETTERS_SQUARE: f32 = LETTERS * LETTERS;

/// Scaling of a message by the size of its features, the root of the sum of their squares.
///
/// Full normalisation (`1 / norm`) makes one strong word in a short message as loud as ten in a long one; none lets
/// long stories drown the threshold. This lies between; 8 is the size of an ordinary message.
#[must_use]
pub fn norm_scale(norm: f32) -> f32 {
    const ORDINARY: f32 = 8.0;
    (ORDINARY / norm.max(0.5)).powf(0.7) / ORDINARY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_a_row() {
        assert_eq!(letters("op").count(), 0);
        // ^ki kin ind nd$ and ^kin kind ind$
        assert_eq!(letters("kind").count(), 7);
        assert_eq!(letters("kindje").filter(|hash| letters("kind").any(|h| h == *hash)).count(), 5);
    }
}
