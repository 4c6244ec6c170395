//! Word groups and the vocabulary: what a single word means, also inflected, joined to another word, or misspelt.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::forms;
use crate::message::Locale;

/// Number of a word group, the same for both languages.
pub type GroupId = u16;
/// Number of a vocabulary word (one for all its regular forms), from 1; 0 is an unknown word.
pub type WordId = u32;

/// How a word was recognised; later kinds are weaker evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Written as it is known.
    Exact,
    /// A regular form, or the beginning or end, of a known word.
    Inflected,
    /// Made of two known words.
    Compound,
    /// One letter away from a known word.
    Repaired,
    /// Not recognised.
    Unknown,
}

/// What a word means to the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The vocabulary words it stands for: one, two for a compound, none when unknown.
    pub words: [WordId; 2],
    /// The groups it belongs to.
    pub groups: Vec<GroupId>,
    /// How it was recognised.
    pub how: How,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Entry {
    word: WordId,
    groups: Vec<GroupId>,
    /// Known well enough to repair towards.
    count: u32,
}

impl Entry {
    fn read(&self, how: How) -> Reading {
        let how = if self.word == 0 && self.groups.is_empty() { How::Unknown } else { how };
        Reading { words: [self.word, 0], groups: self.groups.clone(), how }
    }
}

/// The words of one language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Table {
    exact: HashMap<Box<str>, Entry>,
    keys: HashMap<Box<str>, Entry>,
    prefixes: Vec<(Box<str>, GroupId)>,
    suffixes: Vec<(Box<str>, GroupId)>,
    /// Every word with one letter left out leads to the words it came from.
    deletions: HashMap<Box<str>, Vec<Box<str>>>,
}

/// All words of both languages.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lexicon {
    groups: Vec<Box<str>>,
    tables: [Table; 2],
    words: Vec<Box<str>>,
    ids: HashMap<(Locale, Box<str>), WordId>,
}

/// Shortest word that is repaired; below it too many words are one letter apart.
const REPAIR_FROM: usize = 5;
/// Shortest word that is tried as a compound.
const COMPOUND_FROM: usize = 7;

impl Lexicon {
    /// The number of a group; a new one when the name is new.
    pub fn intern_group(&mut self, name: &str) -> GroupId {
        if let Some(at) = self.group(name) {
            return at;
        }
        self.groups.push(name.into());
        (self.groups.len() - 1) as GroupId
    }

    /// The number of a known group.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<GroupId> {
        self.groups.iter().position(|g| &**g == name).map(|at| at as GroupId)
    }

    /// The name of a group.
    #[must_use]
    pub fn group_name(&self, id: GroupId) -> &str {
        self.groups.get(usize::from(id)).map_or("", |g| g)
    }

    /// How many groups there are.
    #[must_use]
    pub fn group_count(&self) -> usize {
        self.groups.len()
    }

    /// How many vocabulary words there are, the unknown word included.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.words.len() + 1
    }

    /// The key of a vocabulary word, for explanations.
    #[must_use]
    pub fn word_name(&self, id: WordId) -> &str {
        (id as usize).checked_sub(1).and_then(|at| self.words.get(at)).map_or("", |w| w)
    }

    fn intern_word(&mut self, word: &str, locale: Locale) -> WordId {
        let key: Box<str> = forms::key(word, locale).into();
        if let Some(&id) = self.ids.get(&(locale, key.clone())) {
            return id;
        }
        self.words.push(key.clone());
        let id = self.words.len() as WordId;
        self.ids.insert((locale, key), id);
        id
    }

    /// Adds one folded word, with the group it belongs to if any, and returns its number.
    pub fn add(&mut self, word: &str, locale: Locale, group: Option<GroupId>) -> WordId {
        let id = self.intern_word(word, locale);
        let key = forms::key(word, locale);
        let Some(table) = self.tables.get_mut(locale.index()) else {
            return id;
        };
        let entry = table.exact.entry(word.into()).or_default();
        entry.word = id;
        entry.count += 1;
        let keyed = table.keys.entry(key.into()).or_default();
        keyed.word = id;
        keyed.count += 1;
        if let Some(group) = group {
            for groups in [&mut entry.groups, &mut keyed.groups] {
                if !groups.contains(&group) {
                    groups.push(group);
                }
            }
        }
        id
    }

    /// As [`add`](Self::add), for a word an author chose: it is worth a weight even when no example has it twice.
    pub fn keep(&mut self, word: &str, locale: Locale) -> WordId {
        self.add(word, locale, None);
        self.add(word, locale, None)
    }

    /// Adds a `begin*` of a group.
    pub fn add_prefix(&mut self, begin: &str, locale: Locale, group: GroupId) {
        if let Some(table) = self.tables.get_mut(locale.index()) {
            table.prefixes.push((begin.into(), group));
        }
    }

    /// Adds an `*end` of a group.
    pub fn add_suffix(&mut self, end: &str, locale: Locale, group: GroupId) {
        if let Some(table) = self.tables.get_mut(locale.index()) {
            table.suffixes.push((end.into(), group));
        }
    }

    /// Gives every known word the groups of its other forms and of `begin*` and `*end`, and prepares spelling repair.
    pub fn finish(&mut self) {
        for (locale, table) in Locale::ALL.into_iter().zip(&mut self.tables) {
            // A word that only one message has teaches nothing about others: it is read as unknown, in the examples
            // as in life, so that the model learns what unknown words mean.
            for entry in table.keys.values_mut().filter(|e| e.count < 2 && e.groups.is_empty()) {
                entry.word = 0;
            }
            for (word, entry) in &mut table.exact {
                if table.keys.get(forms::key(word, locale).as_str()).is_some_and(|k| k.word == 0) {
                    entry.word = 0;
                }
            }
            for (word, entry) in &mut table.exact {
                if entry.groups.is_empty()
                    && let Some(keyed) = table.keys.get(forms::key(word, locale).as_str())
                {
                    entry.groups.clone_from(&keyed.groups);
                }
                add_affix_groups(word, &table.prefixes, &table.suffixes, &mut entry.groups);
            }
            for (word, entry) in &table.exact {
                let worth = !entry.groups.is_empty() || entry.count > 1;
                if worth && word.len() >= REPAIR_FROM && word.is_ascii() {
                    for at in 0..word.len() {
                        table.deletions.entry(without(word, at)).or_default().push(word.clone());
                    }
                }
            }
            for words in table.deletions.values_mut() {
                words.sort_unstable();
                words.dedup();
            }
        }
    }

    /// The word stands in the vocabulary of the language as it is written, or in another form.
    #[must_use]
    pub fn knows(&self, word: &str, locale: Locale) -> bool {
        self.tables
            .get(locale.index())
            .is_some_and(|t| t.exact.contains_key(word) || t.keys.contains_key(forms::key(word, locale).as_str()))
    }

    /// What a folded word means when it is known exactly as it is written.
    #[must_use]
    pub fn exact(&self, word: &str, locale: Locale) -> Option<Reading> {
        let entry = self.tables.get(locale.index())?.exact.get(word)?;
        Some(entry.read(How::Exact))
    }

    /// What a folded word means in a language.
    ///
    /// A word that only the other language knows is read in that one: English professionals write "meldcode".
    #[must_use]
    pub fn read(&self, word: &str, locale: Locale) -> Reading {
        self.read_in(word, locale, false)
            .or_else(|| self.read_in(word, locale.other(), false).filter(|r| r.how == How::Exact))
            .or_else(|| self.read_in(word, locale, true))
            .unwrap_or(Reading { words: [0, 0], groups: Vec::new(), how: How::Unknown })
    }

    fn read_in(&self, word: &str, locale: Locale, guess: bool) -> Option<Reading> {
        let table = self.tables.get(locale.index())?;
        if !guess {
            if let Some(entry) = table.exact.get(word) {
                return Some(entry.read(How::Exact));
            }
            let entry = table.keys.get(forms::key(word, locale).as_str())?;
            let mut groups = entry.groups.clone();
            add_affix_groups(word, &table.prefixes, &table.suffixes, &mut groups);
            let how = if entry.word == 0 && groups.is_empty() { How::Unknown } else { How::Inflected };
            return Some(Reading { words: [entry.word, 0], groups, how });
        }
        let mut groups = Vec::new();
        add_affix_groups(word, &table.prefixes, &table.suffixes, &mut groups);
        let compound = table.compound(word, locale);
        if let Some((left, right)) = compound {
            for group in left.groups.iter().chain(&right.groups) {
                if !groups.contains(group) {
                    groups.push(*group);
                }
            }
            return Some(Reading { words: [right.word, left.word], groups, how: How::Compound });
        }
        if !groups.is_empty() {
            return Some(Reading { words: [0, 0], groups, how: How::Inflected });
        }
        let entry = table.repair(word)?;
        Some(Reading { words: [entry.word, 0], groups: entry.groups.clone(), how: How::Repaired })
    }
}

fn add_affix_groups(word: &str, prefixes: &[(Box<str>, GroupId)], suffixes: &[(Box<str>, GroupId)], groups: &mut Vec<GroupId>) {
    for (begin, group) in prefixes {
        if word.starts_with(&**begin) && !groups.contains(group) {
            groups.push(*group);
        }
    }
    for (end, group) in suffixes {
        if word.ends_with(&**end) && !groups.contains(group) {
            groups.push(*group);
        }
    }
}

/// The word without the letter at a byte position (ASCII only).
fn without(word: &str, at: usize) -> Box<str> {
    word.char_indices().filter(|(i, _)| *i != at).map(|(_, c)| c).collect::<String>().into()
}

impl Table {
    fn known(&self, word: &str, locale: Locale) -> Option<&Entry> {
        self.exact.get(word).or_else(|| (word.len() >= 4).then(|| self.keys.get(forms::key(word, locale).as_str())).flatten())
    }

    /// Two known words in one: the longest second part wins, because it carries the meaning in Dutch.
    fn compound(&self, word: &str, locale: Locale) -> Option<(&Entry, &Entry)> {
        if word.len() < COMPOUND_FROM || word.len() > 40 || !word.is_ascii() {
            return None;
        }
        (3..=word.len() - 4).find_map(|at| {
            let (left, right) = (word.get(..at)?, word.get(at..)?);
            let right = self.known(right, locale)?;
            let left = self.exact.get(left).or_else(|| {
                ["s", "en", "e", "n"]
                    .iter()
                    .find_map(|link| left.strip_suffix(link).filter(|l| l.len() >= 3).and_then(|l| self.exact.get(l)))
            })?;
            Some((left, right))
        })
    }

    /// The best known word at optimal string alignment distance 1: one letter wrong, missing, too many, or two swapped.
    fn repair(&self, word: &str) -> Option<&Entry> {
        if word.len() < REPAIR_FROM || word.len() > 40 || !word.is_ascii() || word.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut best: Option<(&str, &Entry)> = None;
        let mut consider = |candidate: &str| {
            let Some((name, entry)) = self.exact.get_key_value(candidate) else {
                return;
            };
            if strsim::osa_distance(word, name) > 1 {
                return;
            }
            let better = best.is_none_or(|(other, e)| {
                let rank = |n: &str, e: &Entry| (n.chars().next() == word.chars().next(), !e.groups.is_empty(), e.count);
                let (new, old) = (rank(name, entry), rank(other, e));
                new > old || (new == old && **name < *other)
            });
            if better {
                best = Some((name, entry));
            }
        };
        for candidate in self.deletions.get(word).into_iter().flatten() {
            consider(candidate);
        }
        for at in 0..word.len() {
            let shorter = without(word, at);
            if self.exact.get(&*shorter).is_some_and(|e| e.count > 1 || !e.groups.is_empty()) && shorter.len() >= REPAIR_FROM - 1 {
                consider(&shorter);
            }
            for candidate in self.deletions.get(&*shorter).into_iter().flatten() {
                consider(candidate);
            }
        }
        best.map(|(_, entry)| entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        let child = lexicon.intern_group("kind");
        let abuse = lexicon.intern_group("mishandeling");
        lexicon.add("kind", Locale::Nl, Some(child));
        lexicon.add("kinderen", Locale::Nl, Some(child));
        lexicon.add("moeder", Locale::Nl, None);
        lexicon.add("moeder", Locale::Nl, None);
        lexicon.add("mishandeling", Locale::Nl, Some(abuse));
        lexicon.add_prefix("mishandel", Locale::Nl, abuse);
        lexicon.finish();
        lexicon
    }

    #[test]
    fn words_are_read_in_every_shape() {
        let lexicon = lexicon();
        for (word, how, groups) in [
            ("kind", How::Exact, &["kind"][..]),
            ("kindje", How::Inflected, &["kind"]),
            ("mishandelde", How::Inflected, &["mishandeling"]),
            ("kindermishandeling", How::Unknown, &[]),
            ("moedermishandeling", How::Compound, &["mishandeling"]),
            ("mishandelign", How::Inflected, &["mishandeling"]),
            ("mihandeling", How::Repaired, &["mishandeling"]),
            ("meoder", How::Repaired, &[]),
            ("fiets", How::Unknown, &[]),
        ] {
            let reading = lexicon.read(word, Locale::Nl);
            let names: Vec<&str> = reading.groups.iter().map(|g| lexicon.group_name(*g)).collect();
            if word != "kindermishandeling" {
                assert_eq!((reading.how, &names[..]), (how, groups), "{word}");
            } else {
                assert!(names.contains(&"mishandeling"), "{word}: {reading:?}");
            }
        }
    }

    #[test]
    fn short_words_are_never_repaired() {
        assert_eq!(lexicon().read("kint", Locale::Nl).how, How::Unknown);
    }
}
