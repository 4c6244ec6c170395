//! Collects the words of authors and lays them out for look-up.

use std::collections::HashMap;

use super::deletions::Deletions;
use super::sound::sound_hash;
use super::{COMMON, Entry, GroupId, GroupList, LONGEST, Lexicon, REPAIR_FROM, Table, WordId};
use crate::message::Locale;
use crate::understanding::forms::key as key_of;
use crate::understanding::index::StringIndex;
use crate::understanding::text::Words;

/// A form that authors wrote less often is not worth a row of its own.
pub(super) const SELDOM: u32 = 3;

/// A word while words are still being added.
#[derive(Clone, Debug, Default)]
struct Draft {
    word: WordId,
    groups: Vec<GroupId>,
    count: u32,
}

#[derive(Clone, Debug, Default)]
struct DraftTable {
    forms: StringIndex,
    form_drafts: Vec<Draft>,
    keys: StringIndex,
    key_drafts: Vec<Draft>,
    prefixes: Vec<(String, GroupId)>,
    suffixes: Vec<(String, GroupId)>,
}

/// Collects words and groups for a [`Lexicon`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    groups: Vec<Box<str>>,
    words: StringIndex,
    tables: [DraftTable; 2],
}

impl Builder {
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

    /// Adds all words of texts.
    pub fn add_all<'t>(&mut self, texts: impl Iterator<Item = (Locale, &'t Words)>) {
        // each different word once: most are met again and again
        let mut counts: [(StringIndex, Vec<u32>); 2] = Default::default();
        for (locale, words) in texts {
            let Some((index, counts)) = counts.get_mut(locale.index()) else { continue };
            for (_, word) in words.iter() {
                let number = index.intern(word) as usize;
                match counts.get_mut(number) {
                    Some(count) => *count += 1,
                    None => counts.push(1),
                }
            }
        }
        for (locale, (index, counts)) in Locale::ALL.into_iter().zip(&counts) {
            for (number, count) in (0..).zip(counts) {
                self.add_often(index.name(number), locale, None, *count);
            }
        }
    }

    /// Adds one folded word, with the group it belongs to if any, and returns its number.
    pub fn add(&mut self, word: &str, locale: Locale, group: Option<GroupId>) -> WordId {
        self.add_often(word, locale, group, 1)
    }

    fn add_often(&mut self, word: &str, locale: Locale, group: Option<GroupId>, count: u32) -> WordId {
        let key = key_of(word, locale);
        let id = self.words.intern(&format!("{locale} {key}")) + 1;
        let Some(table) = self.tables.get_mut(locale.index()) else { return id };
        for (index, drafts, text) in
            [(&mut table.forms, &mut table.form_drafts, word), (&mut table.keys, &mut table.key_drafts, key.as_str())]
        {
            let number = index.intern(text) as usize;
            if drafts.len() <= number {
                drafts.push(Draft::default());
            }
            let Some(draft) = drafts.get_mut(number) else { continue };
            draft.word = id;
            draft.count += count;
            draft.groups.extend(group.filter(|g| !draft.groups.contains(g)));
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
            table.prefixes.push((begin.to_owned(), group));
        }
    }

    /// Adds an `*end` of a group.
    pub fn add_suffix(&mut self, end: &str, locale: Locale, group: GroupId) {
        if let Some(table) = self.tables.get_mut(locale.index()) {
            table.suffixes.push((end.to_owned(), group));
        }
    }

    /// Gives every word the groups of its other forms and of `begin*` and `*end`, and prepares spelling repair.
    #[must_use]
    pub fn finish(self) -> Lexicon {
        let mut lexicon = Lexicon { groups: self.groups, words: self.words, ..Lexicon::default() };
        let mut rows = 0;
        for ((draft, locale), table) in self.tables.into_iter().zip(Locale::ALL).zip(&mut lexicon.tables) {
            *table = draft.finish(locale, &mut rows, &mut lexicon.forms, &mut lexicon.form_entries);
        }
        lexicon
    }
}

impl DraftTable {
    fn finish(mut self, locale: Locale, rows: &mut u32, forms: &mut StringIndex, entries: &mut Vec<[Entry; 2]>) -> Table {
        let mut table = Table::default();
        let mut deletions = Vec::new();
        for (list, index, lists) in [
            (&self.prefixes, &mut table.prefixes, &mut table.prefix_groups),
            (&self.suffixes, &mut table.suffixes, &mut table.suffix_groups),
        ] {
            let mut groups: Vec<Vec<GroupId>> = Vec::new();
            for (affix, group) in list {
                let number = index.intern(affix) as usize;
                if groups.len() <= number {
                    groups.push(Vec::new());
                }
                if let Some(known) = groups.get_mut(number) {
                    known.push(*group);
                }
            }
            *lists = groups.iter().map(|g| lay_out(g, &mut table.lists)).collect();
        }
        self.set_mistakes_aside(locale);
        // A word that only one message has teaches nothing about others: it is read as unknown, in the examples as in
        // life, so that the model learns what unknown words mean.
        for draft in self.key_drafts.iter_mut().filter(|d| d.count < 2 && d.groups.is_empty()) {
            draft.word = 0;
        }
        for (number, draft) in self.form_drafts.iter_mut().enumerate() {
            let form = self.forms.name(number as u32);
            let key = self.keys.get(&key_of(form, locale)).and_then(|n| self.key_drafts.get(n as usize));
            if let Some(key) = key {
                draft.word = key.word;
                if draft.groups.is_empty() {
                    draft.groups.clone_from(&key.groups);
                }
            }
            for (begin, group) in &self.prefixes {
                if form.starts_with(begin.as_str()) && !draft.groups.contains(group) {
                    draft.groups.push(*group);
                }
            }
            for (end, group) in &self.suffixes {
                if form.ends_with(end.as_str()) && !draft.groups.contains(group) {
                    draft.groups.push(*group);
                }
            }
        }
        for (draft, number) in self.form_drafts.iter().zip(0..) {
            let form = self.forms.name(number);
            let number = forms.intern(form);
            if entries.len() <= number as usize {
                entries.push([Entry::default(); 2]);
            }
            let worth = !draft.groups.is_empty() || draft.count > 1;
            if worth && (REPAIR_FROM - 1..=LONGEST).contains(&form.len()) && form.is_ascii() {
                deletions.push((deletion_hash(form.bytes()), number));
                if draft.count >= SELDOM || !draft.groups.is_empty() {
                    deletions.push((sound_hash(form, locale), number));
                }
                if form.len() >= REPAIR_FROM {
                    deletions.extend((0..form.len()).map(|at| (without(form, at), number)));
                }
            }
            let mut entry = draft.entry(&mut table.lists);
            // a form that authors seldom write is seldom met: its letters can be summed up then
            if (SELDOM..COMMON).contains(&draft.count) {
                *rows += 1;
                entry.row = *rows;
                table.rowed.push(number);
            }
            if let Some(free) = entries.get_mut(number as usize).and_then(|both| both.get_mut(locale.index())) {
                *free = entry;
            }
        }
        table.deletions = Deletions::new(deletions);
        table.key_entries = self.key_drafts.iter().map(|d| d.entry(&mut table.lists)).collect();
        table.keys = self.keys;
        table
    }
}

/// A seldom form is taken for a mistake in a word that is written this many times as often.
const TIMES_AS_OFTEN: u32 = 30;

impl DraftTable {
    /// A mistake that several examples make is no word of its own: it is counted as if one example had it, so that it is
    /// read as what it looks like, wherever it is met. Two letters swapped, or one left out of the middle, of a word that is
    /// written far more often; never a word of a group.
    fn set_mistakes_aside(&mut self, locale: Locale) {
        let often = |draft: &Draft| draft.count >= 2 * TIMES_AS_OFTEN;
        let mut left_out: HashMap<String, u32> = HashMap::new();
        for (draft, number) in self.form_drafts.iter().zip(0..).filter(|(draft, _)| often(draft)) {
            let form = self.forms.name(number);
            if form.is_ascii() && (REPAIR_FROM..=LONGEST).contains(&form.len()) {
                for at in 1..form.len() - 2 {
                    let shorter = form.bytes().enumerate().filter(|(i, _)| *i != at).map(|(_, b)| char::from(b)).collect();
                    let most = left_out.entry(shorter).or_default();
                    *most = draft.count.max(*most);
                }
            }
        }
        for number in 0..self.form_drafts.len() {
            let form = self.forms.name(number as u32);
            let Some(draft) = self.form_drafts.get(number).filter(|d| d.groups.is_empty() && d.count > 1) else { continue };
            if !form.is_ascii() || form.len() < REPAIR_FROM - 1 {
                continue;
            }
            let mut letters = form.as_bytes().to_vec();
            let mut most = left_out.get(form).copied().unwrap_or_default();
            for at in 1..letters.len() - 1 {
                letters.swap(at, at + 1);
                let swapped = std::str::from_utf8(&letters).ok().and_then(|s| self.forms.get(s));
                let count = swapped.and_then(|n| self.form_drafts.get(n as usize)).map_or(0, |d| d.count);
                most = if swapped == Some(number as u32) { most } else { most.max(count) };
                letters.swap(at, at + 1);
            }
            if draft.count.saturating_mul(TIMES_AS_OFTEN) <= most {
                let count = draft.count;
                let key = self.keys.get(&key_of(form, locale)).and_then(|n| self.key_drafts.get_mut(n as usize));
                if let Some(key) = key.filter(|key| key.count <= count) {
                    key.count = 1;
                }
                if let Some(draft) = self.form_drafts.get_mut(number) {
                    draft.count = 1;
                }
            }
        }
    }
}

impl Draft {
    fn entry(&self, lists: &mut Vec<GroupId>) -> Entry {
        Entry { word: self.word, groups: lay_out(&self.groups, lists), count: self.count, row: 0 }
    }
}

fn lay_out(groups: &[GroupId], lists: &mut Vec<GroupId>) -> GroupList {
    let start = lists.len() as u32;
    lists.extend(groups);
    GroupList { start, len: u8::try_from(groups.len()).unwrap_or(u8::MAX) }
}

/// FNV-1a, 32 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>); a collision only costs a comparison.
pub(super) fn deletion_hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The hash of the word without the letter at a byte position (ASCII only).
pub(super) fn without(word: &str, at: usize) -> u32 {
    deletion_hash(word.bytes().enumerate().filter(|(i, _)| *i != at).map(|(_, b)| b))
}
