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
}

impl Sequences {
    /// Adds a sequence; an empty one is ignored.
    pub fn add(&mut self, symbols: &[Symbol], meaning: Meaning) {
        if symbols.is_empty() {
            return;
        }
        if self.meanings.is_empty() {
            self.meanings.push(Vec::new());
        }
        let mut node = 0;
        for symbol in symbols {
            let key = step(node, *symbol);
            node = self.next.get(key).unwrap_or_else(|| {
                let new = self.meanings.len() as u32;
                self.meanings.push(Vec::new());
                self.next.insert(key, new);
                new
            });
        }
        if let Some(here) = self.meanings.get_mut(node as usize)
            && !here.contains(&meaning)
        {
            here.push(meaning);
        }
    }

    /// Everything that begins at word `start`.
    pub fn find_at(&self, readings: &[Reading], start: usize, out: &mut Vec<Hit>) {
        if !self.next.is_empty() {
            let before = out.len();
            self.walk(0, readings, start, start, before, out);
        }
    }

    fn walk(&self, node: u32, readings: &[Reading], start: usize, at: usize, before: usize, out: &mut Vec<Hit>) {
        let Some(reading) = readings.get(at) else {
            return;
        };
        let words = reading.words.iter().filter(|w| **w != 0).map(|w| Symbol::Word(*w));
        let groups = reading.groups.as_slice().iter().map(|g| Symbol::Group(*g));
        for symbol in words.chain(groups) {
            let Some(next) = self.next.get(step(node, symbol)) else {
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
