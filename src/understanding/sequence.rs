//! Word sequences: authored phrases, words and fixed expressions, all found in one pass over a message.

use serde::{Deserialize, Serialize};

use super::index::PackedMap;
use super::lexicon::{GroupId, Reading, WordId};

/// One place in a sequence: a vocabulary word in any of its forms, or any word of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Symbol {
    /// A vocabulary word.
    Word(WordId),
    /// A group.
    Group(GroupId),
}

/// What a found sequence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meaning {
    /// A fixed expression of a group.
    Group(GroupId),
    /// A phrase that is enough for a topic.
    Phrase(u16),
    /// A word that counts for a topic.
    Word(u16),
    /// One of the words a topic needs.
    Need(u16),
    /// A word that excludes a topic.
    Exclude(u16),
}

/// A sequence that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it means.
    pub meaning: Meaning,
    /// First word.
    pub start: usize,
    /// Word after the last.
    pub end: usize,
}

/// A node and a symbol as one key.
fn step(node: u32, symbol: Symbol) -> u64 {
    let symbol = match symbol {
        Symbol::Word(word) => u64::from(word) << 1,
        Symbol::Group(group) => u64::from(group) << 1 | 1,
    };
    u64::from(node) << 32 | symbol
}

/// A trie over symbols.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sequences {
    /// From a node and a symbol to the next node.
    next: PackedMap,
    meanings: Vec<Vec<Meaning>>,
    /// For every node a set of bits, one of 64 for each symbol that leads on: most symbols lead nowhere, and this tells
    /// without a look-up.
    onward: Vec<u64>,
    /// One bit for every word and for every group: a sequence begins with it.
    first_words: Vec<u64>,
    first_groups: Vec<u64>,
}

/// The bit of a symbol in [`Sequences::onward`].
fn onward_bit(symbol: Symbol) -> u64 {
    1 << (step(0, symbol).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58)
}

impl Sequences {
    /// Adds a sequence; an empty one is ignored.
    pub fn add(&mut self, symbols: &[Symbol], meaning: Meaning) {
        if symbols.is_empty() {
            return;
        }
        if self.meanings.is_empty() {
            self.meanings.push(Vec::new());
            self.onward.push(0);
        }
        if let Some(first) = symbols.first() {
            let (bits, at) = match first {
                Symbol::Word(word) => (&mut self.first_words, *word),
                Symbol::Group(group) => (&mut self.first_groups, u32::from(*group)),
            };
            let word = at as usize / 64;
            if bits.len() <= word {
                bits.resize(word + 1, 0);
            }
            if let Some(bits) = bits.get_mut(word) {
                *bits |= 1 << (at % 64);
            }
        }
        let mut node = 0;
        for symbol in symbols {
            if let Some(bits) = self.onward.get_mut(node as usize) {
                *bits |= onward_bit(*symbol);
            }
            // the root is 0; every other node is the number of the step that leads to it, plus one
            node = self.next.intern(step(node, *symbol)) + 1;
            if self.meanings.len() <= node as usize {
                self.meanings.push(Vec::new());
                self.onward.push(0);
            }
        }
        if let Some(here) = self.meanings.get_mut(node as usize)
            && !here.contains(&meaning)
        {
            here.push(meaning);
        }
    }

    /// Everything that begins at word `start`.
    pub fn find_at(&self, readings: &[Reading], start: usize, out: &mut Vec<Hit>) {
        if readings.get(start).is_some_and(|reading| self.may_begin(reading)) {
            let before = out.len();
            self.walk(0, readings, start, start, before, out);
        }
    }

    /// A sequence begins with one of its words or groups; most words begin none.
    fn may_begin(&self, reading: &Reading) -> bool {
        let bit = |bits: &[u64], at: u32| bits.get(at as usize / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
        reading.words.iter().any(|word| bit(&self.first_words, *word))
            || reading.groups.as_slice().iter().any(|group| bit(&self.first_groups, u32::from(*group)))
    }

    fn walk(&self, node: u32, readings: &[Reading], start: usize, at: usize, before: usize, out: &mut Vec<Hit>) {
        let Some(reading) = readings.get(at) else {
            return;
        };
        let words = reading.words.iter().filter(|w| **w != 0).map(|w| Symbol::Word(*w));
        let groups = reading.groups.as_slice().iter().map(|g| Symbol::Group(*g));
        let onward = self.onward.get(node as usize).copied().unwrap_or_default();
        for symbol in words.chain(groups).filter(|symbol| onward & onward_bit(*symbol) != 0) {
            let Some(next) = self.next.get(step(node, symbol)).map(|number| number + 1) else {
                continue;
            };
            for meaning in self.meanings.get(next as usize).into_iter().flatten() {
                let hit = Hit { meaning: *meaning, start, end: at + 1 };
                if !out.get(before..).is_some_and(|new| new.contains(&hit)) {
                    out.push(hit);
                }
            }
            self.walk(next, readings, start, at + 1, before, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::How;
    use super::*;

    #[test]
    fn sequences_of_words_and_groups() {
        let mut sequences = Sequences::default();
        sequences.add(&[Symbol::Word(1), Symbol::Group(7)], Meaning::Phrase(3));
        sequences.add(&[Symbol::Word(1)], Meaning::Word(2));
        let reading =
            |word, groups: &[GroupId]| Reading { words: [word, 0], groups: groups.into(), how: How::Exact, form: 0, common: false };
        let readings = [reading(5, &[]), reading(1, &[]), reading(9, &[7])];
        let mut hits = Vec::new();
        for start in 0..readings.len() {
            sequences.find_at(&readings, start, &mut hits);
        }
        assert_eq!(hits, [Hit { meaning: Meaning::Word(2), start: 1, end: 2 }, Hit { meaning: Meaning::Phrase(3), start: 1, end: 3 }]);
    }
}
