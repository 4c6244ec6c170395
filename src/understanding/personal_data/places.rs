//! Names that are known and no person's: organisations, municipalities, shops.

use std::collections::HashMap;

use super::lexicon::{self, Lexicon};
use super::tokens::{Token, fold};

/// Well-known names that begin like a person's.
const LIKE_PERSONS: &[&str] = &[
    "albert heijn",
    "amber alert",
    "jeroen bosch",
    "douwe egberts",
    "reinier de graaf",
    "jan linders",
    "dirk van den broek",
    "alice in wonderland",
    "martin luther king",
    "maria magdalena",
    "sint maarten",
    "rosa spier",
    "anne frank",
    "frans hals",
    "rijnstate",
    "maxima mc",
    "canisius wilhelmina",
    "johan cruijff",
    "jan modaal",
    "jan en alleman",
    "jip en janneke",
    "harry potter",
    "black friday",
    "king arthur",
    "van gogh",
    "van dale",
    "peter pan",
    "sint nicolaas",
    "prins claus",
    "prinses maxima",
    "prinses beatrix",
    "willem alexander",
    "tony chocolonely",
    "philips",
    "max havelaar",
    "anna paulowna",
    "den helder",
    "florence nightingale",
    "maria montessori",
    "rudolf steiner",
    "adam hotel",
    "leo kanner",
    "levi lassen",
    "elisabeth tweesteden",
    "sophia kinderziekenhuis",
    "antoni van leeuwenhoek",
    "anthony fokker",
    "franciscus gasthuis",
    "dr oetker",
    "rode kruis",
    "het rode kruis",
    "leger des heils",
    "witte kruis",
    "gele kruis",
    "groene kruis",
    "johnson and johnson",
    "ben en jerry",
    "hugo boss",
    "calvin klein",
    "michael kors",
    "tommy hilfiger",
    "jack daniels",
    "louis vuitton",
    "marc o polo",
    "karl lagerfeld",
    "jamie oliver",
    "sherlock holmes",
    "sint nicolaas",
    "bram ladage",
    "frank lloyd",
    "willem de kooning",
    "willem ii",
    "johan de witt",
    "vincent van gogh",
    "wim hof",
    "charles darwin",
];

/// The known names by their first word.
pub(super) struct KnownNames(HashMap<String, Vec<Vec<String>>>);

impl KnownNames {
    pub(super) fn new(names: &[String], lexicon: &mut Lexicon) -> Self {
        let mut map: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for name in names.iter().map(String::as_str).chain(LIKE_PERSONS.iter().copied()) {
            let mut words = name
                .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')))
                .map(|word| fold(word.trim_matches(['-', '\'', '’'])))
                .filter(|word| !word.is_empty());
            if let Some(first) = words.next() {
                lexicon.add(&first, lexicon::KNOWN_START);
                map.entry(first).or_default().push(words.take(8).collect());
            }
        }
        for rests in map.values_mut() {
            rests.sort_by_key(|rest| std::cmp::Reverse(rest.len()));
            rests.dedup();
        }
        Self(map)
    }

    /// Marks the words that belong to a known name.
    pub(super) fn mark(&self, tokens: &mut [Token<'_>]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let length = if token.is(lexicon::KNOWN_START) && (token.capital || token.is(lexicon::GIVEN_NAME | lexicon::SURNAME)) {
                self.length(token, tokens.get(at + 1..).unwrap_or(&[]))
            } else {
                0
            };
            for part in tokens.iter_mut().skip(at).take(length) {
                part.known = true;
                // A place of one word may be a surname: "mevrouw Van Buren".
                if length > 1 {
                    part.bits &= !(lexicon::GIVEN_NAME | lexicon::SURNAME);
                    part.bits |= lexicon::INSTITUTION;
                }
            }
            at += length.max(1);
        }
    }

    fn length(&self, first: &Token<'_>, after: &[Token<'_>]) -> usize {
        let Some(rests) = self.0.get(first.folded.as_ref()) else { return 0 };
        rests
            .iter()
            .find(|rest| after.len() >= rest.len() && rest.iter().zip(after).all(|(word, token)| *word == token.folded))
            .map_or(0, |rest| rest.len() + 1)
    }
}
