//! Places: which municipality a message names, also by an older name, with a spelling mistake, or as one of several.
//!
//! A wrong region is worse than none, because the national number works everywhere. So a name that is also a word or a
//! surname must show that it is a place: by a capital, by the word before it, or by closing a question for a contact.

mod context;
mod names;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::understanding::index::StringIndex;
use crate::understanding::spec::PlaceSpec;
use crate::understanding::text::{Words, fold};
use context::{Cue, View};
use names::{ARTICLES, JOINS, Kind, ORDINARY, PROVINCES, SHORT, SURNAMES, UNREPAIRED};

/// Shortest text that is repaired, and from where one and two mistakes need no sign that a place is meant.
const REPAIR_FROM: usize = 6;
const TWO_FROM: usize = 10;
const ONE_SURE_FROM: usize = 8;
const TWO_SURE_FROM: usize = 12;
/// A name has no more words than this.
const MOST_PARTS: usize = 4;
/// A message that names more places than this is a list, not a question about one.
const MOST: usize = 6;

/// The municipality a message names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// None, or too many to tell which one matters.
    None,
    /// The official name of one municipality.
    One(String),
    /// The official names of the municipalities that the named place can stand for.
    Several(Vec<String>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    /// The words after the first.
    rest: Vec<Box<str>>,
    /// Places in [`Places::names`].
    targets: Vec<u16>,
    kind: Kind,
}

/// A name as spelling repair sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Shape {
    entry: u16,
    /// The name without spaces.
    name: Box<str>,
    /// How many words it has, and which of them is the longest.
    words: u8,
    anchor: u8,
    /// Length and letters of that longest word.
    len: u8,
    letters: u32,
    /// How many mistakes are repaired.
    mistakes: u8,
}

/// All names of places, ready to be found.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Places {
    names: Vec<Box<str>>,
    entries: Vec<Entry>,
    /// First words of the names, and their entries, longest first.
    first: StringIndex,
    starting: Vec<Vec<u16>>,
    /// By the first letter of the longest word.
    shapes: Vec<Vec<Shape>>,
}

/// A place that was found.
struct Hit {
    targets: Vec<u16>,
    cue: Cue,
}

impl Places {
    /// Builds the tables.
    #[must_use]
    pub fn new(spec: &PlaceSpec) -> Self {
        let mut out = Self { shapes: vec![Vec::new(); 26], ..Self::default() };
        let mut known: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        for (alias, officials) in &spec.aliases {
            let targets: Vec<u16> = officials.iter().map(|name| out.intern(name)).collect();
            for form in forms(&fold(alias)) {
                let all = known.entry(form).or_default();
                all.extend(targets.iter().filter(|t| !all.contains(t)).copied().collect::<Vec<_>>());
            }
        }
        let mut short: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        for name in &spec.municipalities {
            let id = out.intern(name);
            let mut all = forms(&fold(name));
            if let Some((base, province)) = name.split_once(" (") {
                let (base, province) = (fold(base), fold(province));
                let written = PROVINCES.iter().find(|(p, _)| *p == province).map_or(&[][..], |(_, written)| written);
                all.extend(written.iter().map(|w| format!("{base} {w}")));
                short.entry(base).or_default().push(id);
            }
            for form in all {
                known.entry(form).or_insert_with(|| vec![id]);
            }
        }
        for (name, official) in SHORT {
            if spec.municipalities.iter().any(|m| m == official) {
                short.entry((*name).to_string()).or_default().push(out.intern(official));
            }
        }
        for (name, targets) in short {
            known.entry(name).or_insert(targets);
        }
        for (name, targets) in known {
            out.add(&name, targets);
        }
        let entries = &out.entries;
        for ids in &mut out.starting {
            ids.sort_by_key(|&id| std::cmp::Reverse(entries.get(usize::from(id)).map_or(0, |e| e.rest.len())));
        }
        out
    }

    fn intern(&mut self, official: &str) -> u16 {
        let at = self.names.iter().position(|n| &**n == official).unwrap_or_else(|| {
            self.names.push(official.into());
            self.names.len() - 1
        });
        at as u16
    }

    fn add(&mut self, name: &str, targets: Vec<u16>) {
        let words: Vec<&str> = name.split(' ').collect();
        let Some((&first, rest)) = words.split_first().filter(|(first, _)| !first.is_empty()) else { return };
        let id = self.entries.len() as u16;
        let ordinary = ORDINARY.iter().find(|(_, word, _)| *word == name).map(|&(kind, _, _)| kind);
        let kind = ordinary.unwrap_or(if SURNAMES.split(' ').any(|s| s == name) { Kind::Surname } else { Kind::Plain });
        self.entries.push(Entry { rest: rest.iter().map(|&w| w.into()).collect(), targets, kind });
        let number = self.first.intern(first) as usize;
        if self.starting.len() <= number {
            self.starting.push(Vec::new());
        }
        if let Some(ids) = self.starting.get_mut(number) {
            ids.push(id);
        }
        let joined = words.concat();
        let Some((anchor, longest)) = words.iter().enumerate().rev().max_by_key(|(_, w)| w.len()) else { return };
        if joined.len() < REPAIR_FROM || ordinary.is_some() || UNREPAIRED.contains(&name) {
            return;
        }
        // written as one word, and as it is; a name of short words only ("De Bilt") is too near to other words
        let mistakes = if joined.len() < TWO_FROM { 1 } else { 2 };
        let mut shapes = vec![(0, 1, joined.as_str())];
        if words.len() > 1 && longest.len() >= REPAIR_FROM {
            shapes.push((anchor, words.len(), longest));
        }
        for (anchor, words, word) in shapes {
            let (anchor, words, len) = (anchor as u8, words as u8, word.len() as u8);
            let name = joined.as_str().into();
            if let Some(bucket) = bucket(word).and_then(|b| self.shapes.get_mut(b)) {
                bucket.push(Shape { entry: id, name, words, anchor, len, letters: letters(word), mistakes });
            }
        }
    }

    /// The place that `words` name. `knows` tells whether a folded word is an ordinary one; `for_contact` that the message
    /// asks whom to call or where to go; `strange` which words are known in no form.
    pub fn find(&self, words: &Words, strange: &[bool], knows: &dyn Fn(&str) -> bool, for_contact: bool) -> Place {
        let view = View::new(words, knows, for_contact);
        let mut hits: Vec<Hit> = Vec::new();
        let (mut at, mut end) = (0, None); // end of the place before
        while at < words.len() {
            let mut step = 1;
            if let Some(entry) = self.named_at(words, at) {
                step += entry.rest.len();
                if view.counts(entry.kind, at, step) {
                    let before = view.before(at, 1);
                    let joined = !before.is_empty() && end == at.checked_sub(JOINS.contains(&before).into());
                    let before = hits.last().filter(|_| joined).map_or(Cue::None, |hit| hit.cue);
                    hits.push(Hit { targets: entry.targets.clone(), cue: view.cue(at, step).max(before) });
                    end = Some(at + step);
                }
            }
            at += step;
        }
        if hits.is_empty() {
            let near = |at: usize| {
                strange.get(at.saturating_sub(MOST_PARTS)..(at + MOST_PARTS).min(strange.len())).is_some_and(|s| s.contains(&true))
            };
            hits.extend((0..words.len()).filter(|at| near(*at)).filter_map(|at| self.repaired_at(&view, at)));
        }
        self.choose(&hits)
    }

    /// The longest name that starts at a word.
    fn named_at(&self, words: &Words, at: usize) -> Option<&Entry> {
        let sentence = words.get(at)?.sentence;
        let starting = self.first.get(words.folded(at)).and_then(|number| self.starting.get(number as usize))?;
        let entries = starting.iter().filter_map(|&id| self.entries.get(usize::from(id)));
        entries.into_iter().find(|entry| {
            let here = |(k, word): (usize, &str)| {
                words.folded(at + 1 + k) == word && words.get(at + 1 + k).is_some_and(|w| w.sentence == sentence)
            };
            entry.rest.iter().map(|w| &**w).enumerate().all(here)
        })
    }

    /// The names nearest to an unknown word, with the words around it.
    fn repaired_at(&self, view: &View, at: usize) -> Option<Hit> {
        let typed = view.words.folded(at);
        let bucket = bucket(typed).filter(|_| typed.len() + 1 >= REPAIR_FROM).and_then(|b| self.shapes.get(b))?;
        let found = letters(typed);
        let mut best = usize::MAX;
        let mut hit = None;
        for shape in bucket {
            let (other, long) = ((shape.letters ^ found).count_ones(), usize::from(shape.len).abs_diff(typed.len()));
            if long > 2 || long > shape.mistakes.into() && other > 0 || other > 2 * u32::from(shape.mistakes) {
                continue;
            }
            let Some((entry, distance)) = self.mistakes(view, at, shape) else { continue };
            let cue = view.cue(at.saturating_sub(shape.anchor.into()), shape.words.into());
            if distance < best {
                best = distance;
                hit = Some(Hit { targets: Vec::new(), cue });
            }
            if let Some(hit) = hit.as_mut().filter(|_| distance == best) {
                hit.targets.extend(&entry.targets);
                hit.targets.sort_unstable();
                hit.targets.dedup();
            }
        }
        hit
    }

    /// How many mistakes lie between a name and the words at `at`, if these can be that name.
    fn mistakes(&self, view: &View, at: usize, shape: &Shape) -> Option<(&Entry, usize)> {
        let start = at.checked_sub(shape.anchor.into())?;
        let words = usize::from(shape.words);
        let window = start..start + words;
        let sentence = view.words.get(start)?.sentence;
        view.words.get(window.end - 1).filter(|w| w.sentence == sentence)?;
        window.clone().find(|&k| !(view.knows)(view.words.folded(k)))?;
        let typed: String = window.map(|k| view.words.folded(k)).collect();
        let shortest = typed.len().min(shape.name.len());
        if shortest < REPAIR_FROM
            || typed.len().abs_diff(shape.name.len()) > 2
            || typed.bytes().next() != shape.name.bytes().next()
            || words == 1 && self.first.get(typed.as_str()).is_some()
        {
            return None;
        }
        let mut distance = strsim::osa_distance(&typed, &shape.name);
        if distance > 1 && undoubled(&typed) == undoubled(&shape.name) {
            distance = 1; // "zandaam"
        }
        let sure = match distance {
            0 => true,
            1 => typed.len() >= ONE_SURE_FROM,
            2 if shortest >= TWO_FROM => typed.len() >= TWO_SURE_FROM,
            _ => return None,
        };
        let entry = self.entries.get(usize::from(shape.entry))?;
        let allowed = !ARTICLES.contains(&view.before(start, 1)) && view.counts(entry.kind, start, words);
        (allowed && (sure || view.hints(entry.kind, start, words, distance))).then_some((entry, distance))
    }

    fn choose(&self, hits: &[Hit]) -> Place {
        let mut places: Vec<(&[u16], Cue)> = Vec::new();
        for hit in hits {
            if let Some((_, cue)) = places.iter_mut().find(|(targets, _)| *targets == hit.targets) {
                *cue = hit.cue.max(*cue);
            } else if places.len() < MOST {
                places.push((&hit.targets, hit.cue));
            } else {
                return Place::None;
            }
        }
        // "Rijswijk in de gemeente Buren": the narrower one explains the wider one
        let narrower = |wide: &[u16]| places.iter().any(|(t, _)| t.len() < wide.len() && t.iter().all(|target| wide.contains(target)));
        let mut left: Vec<_> = places.iter().filter(|(targets, _)| !narrower(targets)).collect();
        if left.len() > 1 {
            let best = left.iter().map(|(_, cue)| *cue).max().unwrap_or(Cue::None);
            left.retain(|(_, cue)| *cue == best && best >= Cue::In);
        }
        let [(targets, _)] = left.as_slice() else { return Place::None };
        let mut names = targets.iter().filter_map(|&t| self.names.get(usize::from(t))).map(ToString::to_string).collect::<Vec<_>>();
        match names.len() {
            0 => Place::None,
            1 => names.pop().map_or(Place::None, Place::One),
            _ => Place::Several(names),
        }
    }
}

/// The other ways in which a name is regularly written, and the name.
fn forms(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    if name.contains(" aan den ") {
        out.extend([" aan de ", " a d ", " ad "].iter().map(|short| name.replace(" aan den ", short)));
    }
    out.extend(name.strip_prefix("sint ").map(|rest| format!("st {rest}")));
    out.push(name.to_string());
    out
}

/// The letters of a word, one bit each.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |all, b| all | 1 << (b - b'a'))
}

fn bucket(word: &str) -> Option<usize> {
    word.bytes().next().filter(u8::is_ascii_lowercase).map(|b| usize::from(b - b'a'))
}

/// The text with every doubled letter single.
fn undoubled(text: &str) -> String {
    let mut last = None;
    text.chars().filter(|&c| last.replace(c) != Some(c)).collect()
}

#[cfg(test)]
mod tests;
