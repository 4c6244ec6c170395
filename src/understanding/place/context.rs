//! What stands around a name: whether it counts as a place there, and how surely.

use std::cell::OnceCell;

use super::names::{ARTICLES, IN, Kind, LIVES, PARTICLES, PLACE_WORDS, PLACE_WORDS_OF, POLITE, SMALL, TITLES};
use crate::understanding::text::Words;

/// What stands before a name; later is stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cue {
    None,
    Te,
    In,
    Gemeente,
    VeiligThuis,
    Lives,
}

/// A message and what is known about it.
pub(super) struct View<'a> {
    pub(super) words: &'a Words,
    pub(super) knows: &'a dyn Fn(&str) -> bool,
    for_contact: bool,
    capitals: OnceCell<bool>,
}

impl<'a> View<'a> {
    pub(super) fn new(words: &'a Words, knows: &'a dyn Fn(&str) -> bool, for_contact: bool) -> Self {
        Self { words, knows, for_contact, capitals: OnceCell::new() }
    }

    /// The word some words before `at`, in the same sentence; empty when there is none.
    pub(super) fn before(&self, at: usize, back: usize) -> &str {
        let sentence = self.words.get(at).map(|w| w.sentence);
        let before = at.checked_sub(back).filter(|&b| self.words.get(b).map(|w| w.sentence) == sentence);
        before.map_or("", |b| self.words.folded(b))
    }

    /// Capitals tell something: most words have none.
    fn capitals(&self) -> bool {
        *self.capitals.get_or_init(|| {
            let written = self.words.iter().filter(|(_, folded)| !folded.starts_with(|c: char| c.is_ascii_digit()));
            let (all, high) = written.fold((0, 0), |(all, high), (w, _)| (all + 1, high + usize::from(w.capital)));
            high < all && 2 * high <= all + 1
        })
    }

    /// A capital that is there because the word is a name.
    fn capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|w| w.capital && !w.first) && self.capitals()
    }

    fn veilig_thuis(&self, at: usize, back: usize) -> bool {
        match self.before(at, back) {
            "veiligthuis" | "vt" => true,
            "thuis" => self.before(at, back + 1) == "veilig",
            _ => false,
        }
    }

    /// What stands before the name of `len` words at `at`.
    pub(super) fn cue(&self, at: usize, len: usize) -> Cue {
        let (one, two, three) = (self.before(at, 1), self.before(at, 2), self.before(at, 3));
        let after = self.words.get(at).zip(self.words.get(at + len)).filter(|(name, next)| name.sentence == next.sentence);
        let after = after.map_or("", |_| self.words.folded(at + len));
        if matches!(one, "in" | "te" | "op") && [two, three, after].iter().any(|w| LIVES.contains(w)) {
            Cue::Lives
        } else if self.veilig_thuis(at, 1)
            || matches!(one, "bij" | "for" | "gemeente" | "in" | "near" | "of" | "regio" | "te" | "van" | "voor")
                && self.veilig_thuis(at, 2)
        {
            Cue::VeiligThuis
        } else if PLACE_WORDS.contains(&one) || matches!(one, "of" | "van") && (PLACE_WORDS.contains(&two) || PLACE_WORDS_OF.contains(&two))
        {
            Cue::Gemeente
        } else if one == "te" {
            Cue::Te
        } else if IN.contains(&one) && !(two.starts_with("move") || two.starts_with("moving") || two.starts_with("verhui")) {
            Cue::In
        } else {
            Cue::None
        }
    }

    /// The name ends its sentence.
    fn last(&self, end: usize) -> bool {
        let sentence = end.checked_sub(1).and_then(|e| self.words.get(e)).map(|w| w.sentence);
        let at = if POLITE.contains(&self.words.folded(end)) { end + 1 } else { end };
        self.words.get(at).map(|w| w.sentence) != sentence
    }

    /// The name at `at` is somebody's: "meneer Beek", "familie van de Beek".
    fn titled(&self, at: usize) -> bool {
        let mut back = 1;
        while back < 4 && (PARTICLES.contains(&self.before(at, back)) || matches!(self.before(at, back), "de" | "het")) {
            back += 1;
        }
        TITLES.contains(&self.before(at, back))
    }

    /// The name of `len` words at `at` counts as a place.
    pub(super) fn counts(&self, kind: Kind, at: usize, len: usize) -> bool {
        if self.titled(at) {
            return false;
        }
        if kind == Kind::Plain {
            return true;
        }
        let cue = self.cue(at, len);
        let before = self.before(at, 1);
        let named = at.checked_sub(1).and_then(|b| self.words.get(b)).is_some_and(|w| w.capital) && !before.is_empty();
        let behind_person = named && self.capital(at) && !(self.knows)(before);
        if PARTICLES.contains(&before) && cue < Cue::Gemeente || ARTICLES.contains(&before) || behind_person {
            return false;
        }
        let end = at + len;
        let last = self.last(end);
        let closes = last || self.gap(end);
        let alone = self.for_contact && last && self.words.len() <= len + 1 && before.is_empty();
        let asked = self.for_contact && last && !SMALL.contains(&before);
        // "Bergen veilig thuis?"
        let opens = self.for_contact
            && before.is_empty()
            && (matches!(self.words.folded(end), "vt" | "veiligthuis")
                || self.words.folded(end) == "veilig" && self.words.folded(end + 1) == "thuis");
        let alone = alone || opens;
        let capital = self.capital(at) && (!named || cue > Cue::None); // "Oranje Huizen"
        match kind {
            Kind::Plain | Kind::Surname => true,
            Kind::Marked => self.words.get(at).is_some_and(|w| w.span.len() > self.words.folded(at).len()),
            Kind::Person => {
                let digits = |k: usize| self.words.folded(k).starts_with(|c: char| c.is_ascii_digit());
                !(digits(at) && digits(end)) && (cue >= Cue::In || asked)
            }
            Kind::Word => capital || opens || cue >= Cue::Te && (cue != Cue::VeiligThuis || self.for_contact || closes) || asked,
            Kind::Verb => {
                capital || matches!(cue, Cue::In | Cue::Gemeente | Cue::Lives) || cue == Cue::VeiligThuis && closes || asked && at < 4
            }
            Kind::Noun => {
                let stands = match cue {
                    Cue::None | Cue::Te => false,
                    Cue::In => last && self.for_contact,
                    Cue::Gemeente => true,
                    Cue::VeiligThuis | Cue::Lives => closes,
                };
                capital || alone || stands
            }
            Kind::Adjective | Kind::Filler => {
                let title = cue == Cue::None && self.words.get(end).is_some_and(|w| w.capital && !w.first);
                let gemeente = kind == Kind::Adjective && matches!(cue, Cue::Gemeente | Cue::Lives);
                capital && !title || alone || gemeente || cue >= Cue::In && closes
            }
        }
    }

    /// A misspelt name of `len` words at `at` shows in another way that it is a place.
    pub(super) fn hints(&self, kind: Kind, at: usize, len: usize, mistakes: usize) -> bool {
        let named = at.checked_sub(1).and_then(|b| self.words.get(b)).is_some_and(|w| w.capital);
        self.cue(at, len) >= Cue::Te
            || self.for_contact && self.last(at + len)
            || mistakes == 1 && (self.for_contact && self.words.len() <= len + 2 || kind == Kind::Plain && self.capital(at) && !named)
    }

    /// Punctuation stands between the words around `end`.
    fn gap(&self, end: usize) -> bool {
        let last = end.checked_sub(1).and_then(|e| self.words.get(e));
        last.zip(self.words.get(end)).is_some_and(|(one, next)| next.span.start > one.span.end + 1)
    }
}
