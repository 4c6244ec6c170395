//! Spelling repair: only ever towards known words.
//!
//! Known words within a mistake or two are found by the letters they keep when one or two are left out (the symmetric
//! deletes of `SymSpell`, <https://github.com/wolfgarbe/SymSpell>), and by how they sound; among them the likeliest is taken, by how often people
//! write it and what the mistake is (Kernighan, Church and Gale, "A Spelling Correction Program Based on a Noisy Channel
//! Model", COLING 1990, <https://aclanthology.org/C90-2036/>).

use super::build::{deletion_hash, without};
use super::sound::sound_hash;
use super::{COMMON, Entry, LONGEST, Lexicon, REPAIR_FROM, SWAP_FROM, TWICE_FROM};
use crate::message::Locale;

/// A word in which two letters are swapped must have been written this often, or stand in a group.
const SWAPPED_FROM: u32 = 5;
/// Words that sound alike may differ in so many letters: bereik and berijk.
const APART_ALIKE: usize = 3;

/// How much likelier a mistake is than any other, as logarithms of odds.
mod likelier {
    /// Two letters swapped.
    pub const SWAPPED: f32 = 2.0;
    /// A letter too many or missing.
    pub const LONGER_OR_SHORTER: f32 = 0.7;
    /// A neighbour on the keyboard.
    pub const NEIGHBOUR: f32 = 0.7;
    /// The first letter is right.
    pub const FIRST: f32 = 2.0;
    /// The word stands in a group: people write about this subject here.
    pub const SUBJECT: f32 = 1.0;
}

impl Lexicon {
    /// Two common words without the space between them: "watmoet", "voelme".
    pub(super) fn run_together(&self, word: &str, locale: Locale) -> Option<(&Entry, &Entry)> {
        if !(REPAIR_FROM..=LONGEST).contains(&word.len()) || !word.is_ascii() {
            return None;
        }
        let common = |part: &str| self.form(part, locale).filter(|entry| entry.count >= COMMON);
        (2..=word.len() - 2).find_map(|at| Some((common(word.get(..at)?)?, common(word.get(at..)?)?)))
    }

    /// A known word with two neighbouring letters swapped, neither of them the first.
    pub(super) fn swapped(&self, word: &str, locale: Locale) -> Option<&Entry> {
        if !is_repairable(word) {
            return None;
        }
        let mut letters: Vec<u8> = word.bytes().collect();
        let mut best: Option<&Entry> = None;
        for at in 1..letters.len().saturating_sub(1) {
            letters.swap(at, at + 1);
            let entry = std::str::from_utf8(&letters).ok().and_then(|swapped| self.form(swapped, locale));
            letters.swap(at, at + 1);
            let known = entry.filter(|e| e.groups.len > 0 || (e.word != 0 && e.count >= SWAPPED_FROM));
            best = known.filter(|e| best.is_none_or(|b| b.count < e.count)).or(best);
        }
        best
    }

    /// The likeliest known word with one mistake (optimal string alignment distance 1), or that sounds the same.
    pub(super) fn once_wrong(&self, word: &str, locale: Locale) -> Option<&Entry> {
        if !is_repairable(word) || word.len() < REPAIR_FROM {
            return None;
        }
        let once = std::iter::once(deletion_hash(word.bytes())).chain((0..word.len()).map(|at| without(word, at)));
        self.nearest(word, locale, once, 1).or_else(|| self.nearest(word, locale, std::iter::once(sound_hash(word, locale)), APART_ALIKE))
    }

    /// The likeliest known word with two mistakes, of a long word.
    pub(super) fn twice_wrong(&self, word: &str, locale: Locale) -> Option<&Entry> {
        if !is_repairable(word) || word.len() < TWICE_FROM {
            return None;
        }
        let pairs = (0..word.len()).flat_map(|a| (a + 1..word.len()).map(move |b| (a, b)));
        let left_out = |(a, b)| deletion_hash(word.bytes().enumerate().filter(|(i, _)| *i != a && *i != b).map(|(_, letter)| letter));
        self.nearest(word, locale, pairs.map(left_out), 2)
    }

    /// The likeliest of the known words that have one of these hashes, within a number of mistakes.
    fn nearest(&self, word: &str, locale: Locale, hashes: impl Iterator<Item = u32>, mistakes: usize) -> Option<&Entry> {
        let deletions = &self.tables.get(locale.index())?.deletions;
        let mut best: Option<(f32, &str, &Entry)> = None;
        let mut consider = |number: u32| {
            let Some(entry) = self.entry(number, locale) else { return };
            let name = self.forms.name(number);
            if name.len() + mistakes < word.len() || strsim::osa_distance(word, name) > mistakes {
                return;
            }
            let likely = likelihood(word, name, entry);
            if best.is_none_or(|(other, known, _)| likely > other || (likely >= other && name < known)) {
                best = Some((likely, name, entry));
            }
        };
        for hash in hashes {
            deletions.of(hash).for_each(&mut consider);
        }
        best.map(|(_, _, entry)| entry)
    }
}

/// Long enough to tell which word is meant, and made of letters alone.
fn is_repairable(word: &str) -> bool {
    (SWAP_FROM..=LONGEST).contains(&word.len()) && word.is_ascii() && !word.bytes().any(|b| b.is_ascii_digit())
}

/// How likely it is that somebody wanted to write a known word, as the logarithm of odds against nothing in particular.
fn likelihood(word: &str, known: &str, entry: &Entry) -> f32 {
    let mut sum = (entry.count as f32 + 1.0).ln();
    let (typed, meant) = (word.as_bytes(), known.as_bytes());
    sum += if typed.first() == meant.first() { likelier::FIRST } else { 0.0 };
    sum += if entry.groups.len > 0 { likelier::SUBJECT } else { 0.0 };
    if typed.len() != meant.len() {
        return sum + likelier::LONGER_OR_SHORTER;
    }
    let mut wrong = typed.iter().zip(meant).filter(|(a, b)| a != b);
    match (wrong.next(), wrong.next()) {
        (Some((a, b)), Some((c, d))) if a == d && b == c => sum + likelier::SWAPPED,
        (Some((a, b)), None) if are_neighbours(*a, *b) => sum + likelier::NEIGHBOUR,
        _ => sum,
    }
}

/// Side by side in a row of a QWERTY keyboard, as phones in the Netherlands have it.
fn are_neighbours(a: u8, b: u8) -> bool {
    let rows: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    rows.iter().any(|row| row.windows(2).any(|pair| pair == [a, b] || pair == [b, a]))
}
