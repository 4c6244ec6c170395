//! Word groups and the vocabulary: what a single word means, also inflected, joined to another word, or misspelt.

mod build;
mod deletions;
mod names;
mod repair;
mod sound;

pub use build::Builder;
use deletions::Deletions;

use serde::{Deserialize, Serialize};

use super::features::Use;
use super::forms;
use super::index::StringIndex;
use super::text::Words;
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

/// A few groups, kept inline so that reading a word allocates nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupSet {
    ids: [GroupId; Self::MOST],
    len: u8,
}

impl GroupSet {
    /// More groups than this are left out; no word means that much.
    const MOST: usize = 15;

    /// Adds a group once.
    pub fn push(&mut self, group: GroupId) {
        if self.as_slice().contains(&group) {
            return;
        }
        if let Some(free) = self.ids.get_mut(usize::from(self.len)) {
            *free = group;
            self.len += 1;
        }
    }

    /// Adds each group once.
    pub fn extend(&mut self, groups: &[GroupId]) {
        for group in groups {
            self.push(*group);
        }
    }

    /// The groups, in the order in which they were added.
    #[must_use]
    pub fn as_slice(&self) -> &[GroupId] {
        self.ids.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl From<&[GroupId]> for GroupSet {
    fn from(groups: &[GroupId]) -> Self {
        // a list of the lexicon names every group once
        let mut set = Self::default();
        let len = groups.len().min(Self::MOST);
        for (to, from) in set.ids.iter_mut().zip(groups) {
            *to = *from;
        }
        set.len = len as u8;
        set
    }
}

/// What a word means to the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The vocabulary words it stands for: one, two for a compound, none when unknown.
    pub words: [WordId; 2],
    /// The groups it belongs to.
    pub groups: GroupSet,
    /// How it was recognised.
    pub how: How,
    /// The number of the form plus one, as [`Lexicon::forms`] counts them; 0 when it is none of them.
    pub form: u32,
    /// So common that its letters tell nothing that the word itself does not.
    pub common: bool,
}

/// A known form or key: its vocabulary word (0 when it occurs too seldom to have one) and its groups.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Entry {
    word: WordId,
    groups: GroupList,
    /// How often it occurs in what authors wrote.
    count: u32,
    /// Number of the form among those whose letters are summed up beforehand, from 1; 0 when it is none.
    row: u32,
}

/// A part of [`Table::lists`].
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct GroupList {
    start: u32,
    len: u8,
}

/// The words of one language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Table {
    /// Keys under which regular forms meet, and their entries.
    keys: StringIndex,
    key_entries: Vec<Entry>,
    /// `begin*` and `*end`, and their groups.
    prefixes: StringIndex,
    prefix_groups: Vec<GroupList>,
    suffixes: StringIndex,
    suffix_groups: Vec<GroupList>,
    /// All group lists one after the other.
    lists: Vec<GroupId>,
    /// Numbers of the forms whose letters are summed up beforehand.
    rowed: Vec<u32>,
    /// Forms by the hash of what is left of them.
    deletions: Deletions,
}

/// All words of both languages.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lexicon {
    groups: Vec<Box<str>>,
    /// Words as they are written, of both languages, and what they are in each.
    forms: StringIndex,
    form_entries: Vec<[Entry; 2]>,
    tables: [Table; 2],
    /// Keys of the vocabulary words, by number minus one.
    words: StringIndex,
}

/// A form that authors wrote at least so often is common.
const COMMON: u32 = 40;
/// Shortest word that is repaired; below it too many words are one letter apart.
const REPAIR_FROM: usize = 5;
/// Shortest word in which two swapped letters are put right.
const SWAP_FROM: usize = 4;
/// Shortest word in which two mistakes are put right.
const TWICE_FROM: usize = 9;
/// Longest word that is split or repaired; longer ones are no words.
const LONGEST: usize = 40;
/// Shortest word that is tried as a compound.
const COMPOUND_FROM: usize = 7;
/// Shortest `begin*` and `*end`.
const SHORTEST_AFFIX: usize = 2;

impl Lexicon {
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

    /// The key of a vocabulary word, for explanations.
    #[must_use]
    pub fn word_name(&self, id: WordId) -> &str {
        // interned as "nl key", so that the languages stay apart
        let name = id.checked_sub(1).map_or("", |at| self.words.name(at));
        name.split_once(' ').map_or(name, |(_, key)| key)
    }

    /// The number of a known form, in whatever language.
    #[must_use]
    pub fn number(&self, word: &str) -> Option<u32> {
        self.forms.get(word)
    }

    /// The number of each word among the known forms.
    #[must_use]
    pub fn numbers(&self, words: &Words) -> Vec<Option<u32>> {
        words.iter().map(|(_, word)| self.number(word)).collect()
    }

    /// What a form is in a language, when that language has it.
    fn entry(&self, number: u32, locale: Locale) -> Option<&Entry> {
        self.form_entries.get(number as usize).and_then(|entries| entries.get(locale.index())).filter(|entry| entry.count > 0)
    }

    fn form(&self, word: &str, locale: Locale) -> Option<&Entry> {
        self.entry(self.number(word)?, locale)
    }

    /// The word stands in the vocabulary of the language as it is written, or in another form.
    #[must_use]
    pub fn knows(&self, word: &str, locale: Locale) -> bool {
        self.form(word, locale).is_some()
            || self.tables.get(locale.index()).is_some_and(|t| t.keys.get(forms::key(word, locale).as_str()).is_some())
    }

    /// What a folded word means when it is known exactly as it is written; `number` is that of its form.
    #[must_use]
    pub fn exact(&self, number: u32, locale: Locale) -> Option<Reading> {
        let entry = self.entry(number, locale)?;
        let table = self.tables.get(locale.index())?;
        Some(Reading { form: entry.row, common: entry.count >= COMMON, ..table.reading(entry, How::Exact) })
    }

    /// The forms whose letters are worth summing up beforehand, of both languages, in the order of their numbers.
    pub fn forms(&self) -> impl Iterator<Item = (Locale, &str)> {
        let tables = Locale::ALL.into_iter().zip(&self.tables);
        tables.flat_map(move |(locale, table)| table.rowed.iter().map(move |n| (locale, self.forms.name(*n))))
    }

    /// What a folded word means in a language; `number` is that of its form, when it has one.
    ///
    /// A word that only the other language knows is read in that one: English professionals write "meldcode". A form that
    /// stands in one example only may well be a typing mistake there too, and is read as one when it looks like one.
    #[must_use]
    pub fn read(&self, word: &str, number: Option<u32>, locale: Locale, used: Use) -> Reading {
        let exact = number.and_then(|n| self.exact(n, locale));
        let known = exact
            .filter(|reading| reading.how < How::Unknown)
            .or_else(|| self.inflected(word, locale, used))
            .or_else(|| number.and_then(|n| self.exact(n, locale.other())).filter(|reading| reading.how < How::Unknown));
        if let Some(known) = known {
            return known;
        }
        let unknown = Reading { words: [0, 0], groups: GroupSet::default(), how: How::Unknown, form: 0, common: false };
        let guessed = self.guess(word, locale, used);
        match (guessed, exact) {
            // its letters are its own, whatever it means
            (Some(guessed), Some(exact)) => Reading { form: exact.form, common: exact.common, ..guessed },
            (guessed, exact) => guessed.or(exact).unwrap_or(unknown),
        }
    }

    /// A regular form.
    fn inflected(&self, word: &str, locale: Locale, used: Use) -> Option<Reading> {
        let table = self.tables.get(locale.index())?;
        let entry = table.key(word, locale)?;
        if used.repair
            && entry.count < build::SELDOM
            && let Some(swapped) = self.swapped(word, locale)
        {
            return Some(table.guessed(swapped));
        }
        let mut reading = table.reading(entry, How::Inflected);
        table.add_affix_groups(word, &mut reading.groups);
        if reading.groups.len > 0 {
            reading.how = How::Inflected;
        }
        Some(reading)
    }

    /// Two words in one, a known beginning or end, or one letter wrong.
    fn guess(&self, word: &str, locale: Locale, used: Use) -> Option<Reading> {
        let table = self.tables.get(locale.index())?;
        let mut groups = GroupSet::default();
        table.add_affix_groups(word, &mut groups);
        // two letters swapped is the commonest mistake, and many a compound is found by chance: geel + agent in gelsagen,
        // oudre + mishandeling in oudrenmishandeling
        if used.repair {
            let long = || if word.len() >= TWICE_FROM { self.once_wrong(word, locale) } else { None };
            if let Some(meant) = self.swapped(word, locale).or_else(long) {
                return Some(table.guessed(meant));
            }
        }
        if used.compounds
            && let Some((left, right)) = self.compound(word, locale)
        {
            groups.extend(table.list(left.groups));
            groups.extend(table.list(right.groups));
            return Some(Reading { words: [right.word, left.word], groups, how: How::Compound, form: 0, common: false });
        }
        if groups.len > 0 {
            return Some(Reading { words: [0, 0], groups, how: How::Inflected, form: 0, common: false });
        }
        if !used.repair {
            return None;
        }
        if let Some(entry) = self.once_wrong(word, locale) {
            return Some(table.guessed(entry));
        }
        if let Some((left, right)) = self.run_together(word, locale) {
            groups.extend(table.list(left.groups));
            groups.extend(table.list(right.groups));
            return Some(Reading { words: [left.word, right.word], groups, how: How::Repaired, form: 0, common: false });
        }
        Some(table.guessed(self.twice_wrong(word, locale)?))
    }

    /// A part of a compound: a known form, or a regular form of at least four letters.
    fn part(&self, word: &str, locale: Locale) -> Option<&Entry> {
        self.form(word, locale).or_else(|| self.tables.get(locale.index()).filter(|_| word.len() >= 4).and_then(|t| t.key(word, locale)))
    }

    /// Two known words in one: the longest second part wins, because it carries the meaning in Dutch.
    fn compound(&self, word: &str, locale: Locale) -> Option<(&Entry, &Entry)> {
        if word.len() < COMPOUND_FROM || word.len() > LONGEST || !word.is_ascii() {
            return None;
        }
        (3..=word.len() - 4).find_map(|at| {
            let (left, right) = (word.get(..at)?, word.get(at..)?);
            let left = self.form(left, locale).or_else(|| {
                ["s", "en", "er", "e", "n"]
                    .iter()
                    .find_map(|link| left.strip_suffix(link).filter(|l| l.len() >= 3).and_then(|l| self.form(l, locale)))
            })?;
            Some((left, self.part(right, locale)?))
        })
    }
}

impl Table {
    fn key(&self, word: &str, locale: Locale) -> Option<&Entry> {
        self.keys.get(forms::key(word, locale).as_str()).and_then(|n| self.key_entries.get(n as usize))
    }

    fn list(&self, list: GroupList) -> &[GroupId] {
        let start = list.start as usize;
        self.lists.get(start..start + usize::from(list.len)).unwrap_or_default()
    }

    fn reading(&self, entry: &Entry, how: How) -> Reading {
        let groups = GroupSet::from(self.list(entry.groups));
        let how = if entry.word == 0 && groups.len == 0 { How::Unknown } else { how };
        Reading { words: [entry.word, 0], groups, how, form: 0, common: false }
    }

    /// What is read for a word that was repaired to this one.
    fn guessed(&self, entry: &Entry) -> Reading {
        Reading { how: How::Repaired, ..self.reading(entry, How::Repaired) }
    }

    fn add_affix_groups(&self, word: &str, groups: &mut GroupSet) {
        for (at, _) in word.char_indices().skip(1).chain([(word.len(), ' ')]) {
            if at >= SHORTEST_AFFIX
                && let Some(list) =
                    word.get(..at).and_then(|begin| self.prefixes.get(begin)).and_then(|n| self.prefix_groups.get(n as usize))
            {
                groups.extend(self.list(*list));
            }
            if word.len() >= at + SHORTEST_AFFIX
                && let Some(list) = word.get(at..).and_then(|end| self.suffixes.get(end)).and_then(|n| self.suffix_groups.get(n as usize))
            {
                groups.extend(self.list(*list));
            }
        }
        if let Some(list) = self.suffixes.get(word).and_then(|n| self.suffix_groups.get(n as usize)) {
            groups.extend(self.list(*list));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let mut builder = Builder::default();
        let child = builder.intern_group("kind");
        let abuse = builder.intern_group("mishandeling");
        builder.add("kind", Locale::Nl, Some(child));
        builder.add("kinderen", Locale::Nl, Some(child));
        builder.add("moeder", Locale::Nl, None);
        builder.add("moeder", Locale::Nl, None);
        builder.add("eenmaal", Locale::Nl, None);
        builder.add("mishandeling", Locale::Nl, Some(abuse));
        builder.add_prefix("mishandel", Locale::Nl, abuse);
        builder.finish()
    }

    #[test]
    fn words_are_read_in_every_shape() {
        let lexicon = lexicon();
        for (word, how, groups) in [
            ("kind", How::Exact, &["kind"][..]),
            ("kindje", How::Inflected, &["kind"]),
            ("mishandelde", How::Inflected, &["mishandeling"]),
            ("moedermishandeling", How::Compound, &["mishandeling"]),
            ("mishandelign", How::Repaired, &["mishandeling"]),
            ("mihandeling", How::Repaired, &["mishandeling"]),
            ("meoder", How::Repaired, &[]),
            ("moder", How::Repaired, &[]),
            ("mooeder", How::Inflected, &[]),
            ("fiets", How::Unknown, &[]),
            ("eenmaal", How::Unknown, &[]),
        ] {
            let reading = lexicon.read(word, lexicon.number(word), Locale::Nl, Use::default());
            let names: Vec<&str> = reading.groups.as_slice().iter().map(|g| lexicon.group_name(*g)).collect();
            assert_eq!((reading.how, &names[..]), (how, groups), "{word}");
        }
        let both = lexicon.read("kindermishandeling", None, Locale::Nl, Use::default());
        assert!(both.groups.as_slice().iter().any(|g| lexicon.group_name(*g) == "mishandeling"), "{both:?}");
    }

    #[test]
    fn short_words_are_never_repaired() {
        assert_eq!(lexicon().read("kimd", None, Locale::Nl, Use::default()).how, How::Unknown);
    }
}
