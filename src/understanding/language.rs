//! Dutch or English, decided from the words themselves.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::index::{PackedMap, StringIndex};
use super::text::Words;
use crate::message::Locale;

/// How strongly words and letter triples speak for Dutch (above zero) or English (below).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Languages {
    words: StringIndex,
    word_ratios: Vec<f32>,
    triples: PackedMap,
    triple_ratios: Vec<f32>,
    /// Three words in a row that both languages use: names such as "Handle with Care", which tell nothing.
    names: StringIndex,
    /// All texts were in this language: then every message is.
    only: Option<Locale>,
}

/// The language of a message and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The language.
    pub locale: Locale,
    /// The words told it; otherwise it is the fallback.
    pub certain: bool,
}

/// One word counts for no more than this (natural logarithm of a ratio).
const MOST_A_WORD: f32 = 3.5;
/// An unknown word counts for no more than this.
const MOST_AN_UNKNOWN: f32 = 0.65;
/// More words are not looked at.
const MOST_WORDS: usize = 400;
/// How many words in a row make a name.
const NAME: usize = 3;
/// How often a name occurs in the examples of each language, at least.
const NAME_SEEN: f32 = 5.0;
/// Below this sum the words do not tell.
const ENOUGH: f32 = 0.7;

#[derive(Default)]
struct Counts {
    words: HashMap<String, [f32; 2]>,
    triples: HashMap<[u8; 3], [f32; 2]>,
    totals: [f32; 2],
    triple_totals: [f32; 2],
    runs: HashMap<String, [f32; 2]>,
}

impl Languages {
    /// Learns from texts in both languages.
    #[must_use]
    pub fn learn<'t>(texts: impl Iterator<Item = (Locale, &'t str)>) -> Self {
        let mut counts = Counts::default();
        for (locale, text) in texts {
            let words = Words::read(text);
            for at in 0..words.len().saturating_sub(NAME - 1) {
                bump(counts.runs.entry(run(&words, at)).or_default(), locale);
            }
            for (_, word) in words.iter() {
                bump(counts.words.entry(word.to_owned()).or_default(), locale);
                bump(&mut counts.totals, locale);
                for triple in triples(word) {
                    bump(counts.triples.entry(triple).or_default(), locale);
                    bump(&mut counts.triple_totals, locale);
                }
            }
        }
        let mut out = Self::default();
        let [nl, en] = counts.totals.map(|total| total > 0.0);
        if nl != en {
            // one language alone says nothing about how another one looks
            out.only = Some(if nl { Locale::Nl } else { Locale::En });
            return out;
        }
        let mut names: Vec<String> =
            counts.runs.into_iter().filter(|(_, n)| n.iter().all(|n| *n >= NAME_SEEN)).map(|(run, _)| run).collect();
        names.sort_unstable();
        for name in names {
            out.names.intern(&name);
        }
        // sorted, so that the same texts always give the same table
        let mut words: Vec<_> = counts.words.into_iter().collect();
        words.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        for (word, n) in words {
            out.words.intern(&word);
            out.word_ratios.push(ratio(n, counts.totals, 0.3).clamp(-MOST_A_WORD, MOST_A_WORD));
        }
        let mut triples: Vec<_> = counts.triples.into_iter().collect();
        triples.sort_unstable_by_key(|(triple, _)| *triple);
        for ((triple, n), number) in triples.into_iter().zip(0..) {
            out.triples.insert(packed(triple), number);
            out.triple_ratios.push(ratio(n, counts.triple_totals, 2.0));
        }
        out
    }

    /// The language of a message, or `fallback` where the words do not tell.
    #[must_use]
    pub fn decide(&self, words: &Words, fallback: Locale) -> Verdict {
        if let Some(locale) = self.only {
            return Verdict { locale, certain: false };
        }
        let most = words.len().min(MOST_WORDS);
        let mut sum = 0.0;
        let mut named = 0; // words up to here belong to a name
        for at in 0..most {
            if at + NAME <= most && self.names.get(&run(words, at)).is_some() {
                named = at + NAME;
            }
            if at >= named {
                sum += self.weigh(words.folded(at));
            }
        }
        if sum.abs() < ENOUGH {
            return Verdict { locale: fallback, certain: false };
        }
        Verdict { locale: if sum > 0.0 { Locale::Nl } else { Locale::En }, certain: true }
    }

    fn weigh(&self, word: &str) -> f32 {
        if let Some(known) = self.words.get(word).and_then(|n| self.word_ratios.get(n as usize)) {
            return *known;
        }
        let sum: f32 = triples(word).filter_map(|t| self.triples.get(packed(t))).filter_map(|n| self.triple_ratios.get(n as usize)).sum();
        (sum * 0.4).clamp(-MOST_AN_UNKNOWN, MOST_AN_UNKNOWN)
    }
}

/// Three words from `at` on, with spaces between them.
fn run(words: &Words, at: usize) -> String {
    [words.folded(at), words.folded(at + 1), words.folded(at + 2)].join(" ")
}

fn bump(counts: &mut [f32; 2], locale: Locale) {
    if let Some(count) = counts.get_mut(locale.index()) {
        *count += 1.0;
    }
}

/// Natural logarithm of how much more often something occurs in Dutch than in English, smoothed.
fn ratio([nl, en]: [f32; 2], [all_nl, all_en]: [f32; 2], smooth: f32) -> f32 {
    (((nl + smooth) / (all_nl + 1.0)) / ((en + smooth) / (all_en + 1.0))).ln()
}

fn packed(triple: [u8; 3]) -> u64 {
    triple.into_iter().fold(0, |key, byte| key << 8 | u64::from(byte))
}

/// Letter triples of a word, with `^` and `$` at its ends.
fn triples(word: &str) -> impl Iterator<Item = [u8; 3]> + '_ {
    let letters = word.is_ascii() && !word.bytes().all(|b| b.is_ascii_digit());
    let bytes: Vec<u8> = if letters { [b"^", word.as_bytes(), b"$"].concat() } else { Vec::new() };
    (0..bytes.len().saturating_sub(2)).filter_map(move |at| bytes.get(at..at + 3).and_then(|t| t.try_into().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_two_apart_and_falls_back() {
        let learned = Languages::learn(
            [
                (Locale::Nl, "wat vraag ik aan een kind dat bang is voor thuis"),
                (Locale::Nl, "hoe gaat het met de moeder van de leerling"),
                (Locale::En, "what do I ask a child who is afraid at home"),
                (Locale::En, "how is the mother of the pupil doing"),
            ]
            .into_iter(),
        );
        let decide = |text| learned.decide(&Words::read(text), Locale::En);
        assert_eq!(decide("wat vraag ik de vader?"), Verdict { locale: Locale::Nl, certain: true });
        assert_eq!(decide("what do I ask the father?"), Verdict { locale: Locale::En, certain: true });
        assert_eq!(decide("112"), Verdict { locale: Locale::En, certain: false });
    }

    #[test]
    fn one_language_alone_is_always_that_language() {
        let learned = Languages::learn([(Locale::En, "what do I ask a child")].into_iter());
        assert_eq!(learned.decide(&Words::read("wat vraag ik"), Locale::Nl), Verdict { locale: Locale::En, certain: false });
    }
}
