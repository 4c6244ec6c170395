//! From read words to numbered features: words and their letters, groups, pairs of them, and once more for the closing
//! question.

mod space;
mod using;

pub use space::{Census, FeatureSpace, letters};
pub use using::Use;

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
    /// Two words with one between them.
    Skip(WordId, WordId),
    /// The first word of a message.
    First(WordId),
    /// Its last word.
    Last(WordId),
    /// Its first two words.
    Opening(WordId, WordId),
    /// Three letters in a row of a word, hashed; a word's own ends are letters too. Never listed by
    /// [`extract`]: a whole word's letters are looked up at once.
    Letters(Locale, u32),
}

impl Feature {
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
            Self::Skip(a, b) => pack(13, a, b),
            Self::First(w) => pack(14, w, 0),
            Self::Last(w) => pack(15, w, 0),
            Self::Opening(a, b) => pack(16, a, b),
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

/// A guessed word counts for less.
pub const GUESS: f32 = 0.7;
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
    if used.skips {
        skips(words, readings, list);
    }
    if used.edges {
        edges(words, readings, list);
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

/// The first word a reading stands for, and whether it was only guessed; nothing when it is unknown.
fn head(reading: &Reading) -> Option<(WordId, bool)> {
    let [head, _] = reading.words;
    (head != 0).then_some((head, reading.how > How::Inflected))
}

fn skips(words: &Words, readings: &[Reading], list: &mut impl FnMut(Feature, Found)) {
    for (at, (left, right)) in readings.iter().zip(readings.iter().skip(2)).enumerate() {
        let same = words.get(at).zip(words.get(at + 2)).is_some_and(|(a, b)| a.sentence == b.sentence);
        if same && let (Some((a, unsure)), Some((b, guessed))) = (head(left), head(right)) {
            let place = Found { id: 0, value: 0.0, guessed: guessed || unsure, start: at as u32, end: at as u32 + 3 };
            list(Feature::Skip(a, b), place);
        }
    }
}

fn edges(words: &Words, readings: &[Reading], list: &mut impl FnMut(Feature, Found)) {
    let place = |guessed: bool, start: usize, end: usize| Found { id: 0, value: 0.0, guessed, start: start as u32, end: end as u32 };
    if let Some((word, guessed)) = readings.first().and_then(head) {
        list(Feature::First(word), place(guessed, 0, 1));
        if let Some((second, unsure)) = readings.get(1).and_then(head) {
            list(Feature::Opening(word, second), place(guessed || unsure, 0, 2));
        }
    }
    if let Some((word, guessed)) = readings.last().and_then(head) {
        list(Feature::Last(word), place(guessed, words.len() - 1, words.len()));
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

#[cfg(test)]
mod tests {
    use super::super::lexicon::GroupSet;
    use super::*;

    #[test]
    fn skips_and_edges_stay_within_known_words() {
        let words = Words::read("a b c. d");
        let known = |word| Reading { words: [word, 0], groups: GroupSet::default(), how: How::Exact, form: 0, common: false };
        let readings = [known(1), known(2), known(3), known(0)];
        let listed = |used: Use| {
            let mut list = Vec::new();
            extract(&words, &readings, &[], used, &mut |feature, found| list.push((feature, found.start, found.end)));
            list
        };
        let plain = listed(Use::default());
        let more = listed(Use { skips: true, edges: true, ..Use::default() });
        let new: Vec<_> = more.into_iter().filter(|found| !plain.contains(found)).collect();
        // d is unknown, and stands in another sentence
        assert_eq!(new, [(Feature::Skip(1, 3), 0, 3), (Feature::First(1), 0, 1), (Feature::Opening(1, 2), 0, 2)]);
    }
}
