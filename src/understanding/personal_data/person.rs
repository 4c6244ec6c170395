//! Reads the name of a person that starts at a word: initials, first names, "van der", surnames.

use super::lexicon::{
    CARE, COLLEAGUE, GIVEN_NAME, GREETING, HOUSEHOLD, INSTITUTION, KIN, KNOWN_START, ORDINARY, PARTICLE, SURNAME, TITLE, WORD_TOO,
};
use super::surnames::SURNAME_ENDINGS;
use super::tokens::{Token, gap};

/// How strict a word must look like a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Something before it says that a person follows: a capital is enough.
    LedIn,
    /// Nothing does: it must be in a list or be no ordinary word.
    Bare,
}

/// A name as read: which words, and what was among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub start: usize,
    /// The word after the last one.
    pub end: usize,
    /// Words with a capital, particles left out.
    pub words: usize,
    pub initials: usize,
    pub particles: usize,
    /// The last word is in the list of surnames, or ends like one.
    pub surname: bool,
}

/// The message being read.
pub(super) struct Context<'c, 't> {
    pub text: &'t str,
    pub tokens: &'c [Token<'t>],
    pub is_word: &'c dyn Fn(&str) -> bool,
    pub lexicon: &'c super::lexicon::Lexicon,
    pub seen: super::tokens::Seen,
}

/// Peoples and languages: "Poolse", "Syrian".
const PEOPLE_ENDINGS: &[&str] = &["aans", "aanse", "ische", "isch", "eese", "ees", "ian", "ish", "ese"];

const STREET_ENDINGS: &[&str] =
    &["straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dreef", "steeg", "plantsoen", "dijk", "park", "burgwal"];

const INSTITUTION_ENDINGS: &[&str] = &[
    "ziekenhuis",
    "gasthuis",
    "verpleeghuis",
    "buurthuis",
    "school",
    "college",
    "lyceum",
    "kliniek",
    "centrum",
    "hospital",
    "apotheek",
    "zorg",
    "team",
    "hulp",
    "thuis",
    "bescherming",
    "praktijk",
    "stichting",
    "verpleging",
    "welzijn",
    "opvang",
    "kerk",
    "fonds",
    "groep",
    "instituut",
    "academie",
    "zaken",
    "loket",
    "feest",
    "politie",
    "reclassering",
    "begeleiding",
    "toezicht",
];

/// The word ends like one of the list, with at least two letters before it.
pub(super) fn ends_with_any(word: &str, endings: &[&str]) -> bool {
    let last = word.as_bytes().last();
    endings.iter().any(|ending| ending.as_bytes().last() == last && word.len() > ending.len() + 1 && word.ends_with(ending))
}

/// The word is in the list (separated by spaces).
pub(super) fn listed(word: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|other| other == word)
}

impl<'t> Context<'_, 't> {
    pub(super) fn at(&self, index: usize) -> Option<&Token<'t>> {
        self.tokens.get(index)
    }

    pub(super) fn before(&self, index: usize, back: usize) -> Option<&Token<'t>> {
        index.checked_sub(back).and_then(|at| self.tokens.get(at))
    }

    pub(super) fn folded(&self, index: usize) -> &str {
        self.at(index).map_or("", |token| token.folded.as_ref())
    }

    /// What stands after the word.
    pub(super) fn gap_after(&self, index: usize) -> u8 {
        self.at(index + 1).map_or(gap::BREAK, |token| token.gap)
    }

    /// An ordinary word of the language, as far as anybody knows.
    pub(super) fn ordinary(&self, token: &Token<'_>) -> bool {
        token.is(ORDINARY) || (self.is_word)(&token.folded)
    }

    /// A first name written as one: a capital, not part of a known name.
    pub(super) fn given(&self, index: usize) -> bool {
        self.at(index).is_some_and(|token| token.is(GIVEN_NAME) && token.capital && !token.known && !(token.upper && token.length < 3))
    }

    /// A first name in lower case that cannot be read as a word.
    pub(super) fn given_lower(&self, index: usize) -> bool {
        self.at(index).is_some_and(|token| token.is(GIVEN_NAME) && !token.is(WORD_TOO | ORDINARY) && !token.capital && token.length > 2)
    }

    pub(super) fn surname_like(&self, token: &Token<'_>) -> bool {
        token.is(SURNAME)
            || token.length >= 5
                && !token.known
                && ends_with_any(&token.folded, SURNAME_ENDINGS)
                && !self.ordinary(token)
                && !ends_with_any(&token.folded, INSTITUTION_ENDINGS)
            || token.folded.contains('-') && token.folded.split('-').any(|part| part.len() > 4 && ends_with_any(part, SURNAME_ENDINGS))
    }

    /// A capitalised word that can be part of a name.
    pub(super) fn can_be_name(&self, token: &Token<'_>, trust: Trust) -> bool {
        if !token.capital || token.digit || token.length < 2 {
            return false;
        }
        let known_name = token.is(GIVEN_NAME | SURNAME);
        if token.known || token.upper && token.length < 6 && !known_name {
            return false;
        }
        if token.is(INSTITUTION | COLLEAGUE | TITLE | HOUSEHOLD | CARE | GREETING) && !token.is(SURNAME) || token.is(KIN) && !known_name {
            return false;
        }
        if known_name {
            return !(token.is(ORDINARY) && trust == Trust::Bare && !token.is(SURNAME | GIVEN_NAME));
        }
        if token.is(ORDINARY | PARTICLE) {
            return false;
        }
        let other = |endings: &[&str]| ends_with_any(&token.folded, endings);
        trust == Trust::LedIn || !(other(INSTITUTION_ENDINGS) || other(PEOPLE_ENDINGS) || (self.is_word)(&token.folded))
    }

    /// The name that starts at `start`; `Trust` is for its words.
    pub(super) fn person(&self, start: usize, trust: Trust) -> Option<Person> {
        let mut person = Person { start, end: start, ..Person::default() };
        let mut at = start;
        while person.initials < 5
            && self.at(at).is_some_and(|token| token.initial() && (at == start || token.gap & !(gap::DOT | gap::SPACE) == 0))
        {
            person.initials += 1;
            at += 1;
        }
        let dotted = person.initials > 0 && self.gap_after(at - 1) & gap::DOT != 0;
        if person.initials > 0 && !dotted && !self.at(at).is_some_and(|token| token.is(PARTICLE | SURNAME)) {
            return None;
        }
        while person.words < 5 {
            let joined = |index: usize| {
                self.at(index).is_some_and(|token| {
                    index == start
                        || token.joined()
                        || index == start + person.initials && person.initials > 0 && token.gap & !(gap::DOT | gap::SPACE | gap::QUOTE) == 0
                })
            };
            let mut next = at;
            while next < at + 4
                && joined(next)
                && self.at(next).is_some_and(|token| token.is(PARTICLE) && !token.is(GIVEN_NAME) && !self.starts_surname(next, next > at))
            {
                next += 1;
            }
            // "Jansen op het Marktplein": a place; "op den Kamp", "in 't Veld": a surname.
            if (at..next).any(|index| {
                matches!(self.folded(index), "op" | "in" | "aan" | "het" | "los")
                    && !matches!(self.folded(index + 1), "den" | "t" | "der")
                    && !(self.folded(index) == "het" && index > at)
            }) {
                break;
            }
            let Some(token) = self.at(next).filter(|_| joined(next)) else { break };
            let after_particle = next > at;
            // "Anna van de thuiszorg", "Sanne van Altrecht": where somebody works.
            let from_somewhere = after_particle
                && person.words > 0
                && !self.family_particle(at, next)
                && !self.surname_like(token)
                && (self.is_word)(&token.folded);
            // A single letter in between: "Anna M. de Vries".
            if person.words > 0
                && next == at
                && token.initial()
                && self.gap_after(next) & gap::DOT != 0
                && self.at(next + 1).is_some_and(|after| self.can_be_name(after, trust) || after.is(PARTICLE))
            {
                at = next + 1;
                let Some(last) = self.at(at).filter(|last| self.can_be_name(last, trust)) else { break };
                person.words += 1;
                person.surname = self.surname_like(last);
                at += 1;
                person.end = at;
                continue;
            }
            let adjective = after_particle
                && token.capital
                && self.folded(next - 1) != "van"
                && token.bits & !(ORDINARY | KNOWN_START) == 0
                && !token.known
                && token.length > 2
                && !(token.upper && token.length < 6);
            // "Luijendijk" is a surname, "Luijendijk 12" an address.
            let street = !token.is(SURNAME)
                && (person.words == 0 && trust == Trust::Bare && !after_particle
                    || self.at(next + 1).is_some_and(|number| number.digit && number.joined()))
                && ends_with_any(&token.folded, STREET_ENDINGS);
            if street || from_somewhere || !(self.can_be_name(token, trust) || adjective && person.words > 0) {
                break;
            }
            person.particles += next - at;
            person.words += 1;
            person.surname = after_particle || self.surname_like(token);
            at = next + 1;
            person.end = at;
        }
        let institution = self.at(person.end).is_some_and(|token| {
            token.joined()
                && (token.capital && token.is(INSTITUTION)
                    || person.words > 1
                        && matches!(
                            token.folded.as_ref(),
                            "college" | "ziekenhuis" | "lyceum" | "school" | "gasthuis" | "kliniek" | "hospital"
                        )
                    || ends_with_any(
                        &token.folded,
                        &["ziekenhuis", "gasthuis", "college", "lyceum", "kliniek", "apotheek", "ziekenhuizen", "school", "hospital"],
                    )
                    || trust == Trust::Bare
                        && token.capital
                        && ends_with_any(&token.folded, STREET_ENDINGS)
                        && !self.at(person.end + 1).is_some_and(|number| number.digit && number.joined()))
        });
        (person.words > 0 && !institution).then_some(person)
    }

    /// A particle that is a surname or first name here, because nothing that needs it follows.
    fn starts_surname(&self, index: usize, inside: bool) -> bool {
        !inside
            && self.at(index).is_some_and(|token| token.capital && token.is(SURNAME))
            && !self.at(index + 1).is_some_and(|token| token.capital && token.joined())
    }

    /// "van der", "ter", "el": never said of where somebody works, as a bare "van" or "van de" is.
    pub(super) fn family_particle(&self, from: usize, to: usize) -> bool {
        (from..to).any(|index| {
            matches!(
                self.folded(index),
                "der" | "den" | "vd" | "ter" | "ten" | "el" | "al" | "ait" | "ben" | "von" | "da" | "dos" | "di" | "bin" | "ould" | "t"
            )
        })
    }

    /// A surname in lower case after "mevrouw": "mw jansen", "dhr de wit", "mevrouw el idrissi".
    pub(super) fn lower_surname(&self, start: usize) -> Option<Person> {
        let mut person = Person { start, end: start, ..Person::default() };
        let mut at = start;
        while person.initials < 4
            && self.at(at).is_some_and(|token| token.length == 1 && !token.digit && !matches!(token.folded.as_ref(), "u" | "t"))
            && self.gap_after(at) & gap::DOT != 0
        {
            at += 1;
            person.initials += 1;
        }
        let dotted = at;
        while at < dotted + 3
            && self.at(at).is_some_and(|token| {
                token.is(PARTICLE)
                    && !(token.is(GIVEN_NAME) && at == start && !self.at(at + 1).is_some_and(|next| next.joined() && !self.ordinary(next)))
                    && (at == start || token.joined() || at == dotted)
            })
        {
            at += 1;
        }
        let family = self.family_particle(dotted, at) && !matches!(self.folded(at.saturating_sub(1)), "ben" | "al")
            || at > dotted && self.folded(at - 1) == "el";
        let token = self.at(at).filter(|token| (at == start || token.joined() || at == dotted) && !token.digit && token.length > 2)?;
        let role = token.is(INSTITUTION | COLLEAGUE | TITLE | HOUSEHOLD | CARE | KIN | GREETING) || token.known;
        // "mevrouw groot" cannot be told from an adjective, "mevrouw de groot" can.
        let common =
            token.is(SURNAME) && (at > dotted || person.initials > 0 || !self.ordinary(token)) && (at > dotted || !token.is(ORDINARY))
                || self.surname_like(token) && !self.ordinary(token);
        let unknown = !self.ordinary(token)
            && token.length > 3
            && !(at == dotted && verb_like(&token.folded) && !ends_with_any(&token.folded, LONG_NAME_ENDINGS));
        // "meneer ter plaatse gesproken"
        let fixed = matches!(self.folded(dotted), "ter" | "ten" | "te")
            && listed(
                &token.folded,
                "plaatse plekke sprake zake hoogte beschikking informatie gevolge slotte aanzien tijde behoeve huize onrechte minste eerste",
            );
        if fixed {
            return None;
        }
        let strong = family && !token.is(ORDINARY);
        let bare_van =
            at > dotted && !family && !common && matches!(self.folded(dotted), "van" | "in" | "op" | "met" | "het" | "aan" | "la" | "de");
        if role && !token.is(SURNAME) || !(common || strong || unknown && !bare_van) {
            return None;
        }
        person.particles = at - dotted;
        person.words = 1;
        person.surname = true;
        person.end = at + 1;
        Some(person)
    }
}

const VERB_ENDINGS: &[&str] = &[
    "de", "te", "en", "ing", "lijk", "ig", "isch", "erd", "eert", "rt", "dt", "ed", "ly", "ens", "jes", "tje", "end", "loos", "baar",
    "zaam", "st", "pt", "kt",
];

/// Endings of unknown surnames that verbs and adjectives do not have.
const LONG_NAME_ENDINGS: &[&str] = &[
    "bergen", "dammen", "huizen", "hoven", "sloten", "stelling", "terling", "berg", "veld", "dorp", "burg", "man", "huis", "horst", "kamp",
    "stein", "baum", "qvist", "quist", "aert", "hout", "broek",
];

/// Looks like a form of a verb or an adjective rather than a surname.
pub(super) fn verb_like(word: &str) -> bool {
    (word.ends_with('t') && !word.ends_with("rt") && !word.ends_with("dt"))
        || word.starts_with("ge")
        || word.starts_with("ver")
        || word.starts_with("be") && word.ends_with('d')
        || word.starts_with("ont")
        || VERB_ENDINGS.iter().any(|ending| word.ends_with(ending))
}
