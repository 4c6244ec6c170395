//! Dutch or English, decided from the words themselves.

use serde::{Deserialize, Serialize};

use super::index::PackedMap;
use super::text::Words;
use crate::message::Locale;

/// How strongly words and letter triples speak for Dutch (above zero) or English (below).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Languages {
    /// By the number of the form in the lexicon; zero and untold for words of no example.
    word_ratios: Vec<Option<f32>>,
    triples: PackedMap,
    triple_ratios: Vec<f32>,
    /// Three words in a row that both languages use: names such as "Handle with Care", which tell nothing.
    names: PackedMap,
    /// The words that such a name begins with.
    begins_name: Vec<u32>,
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
    words: Vec<[f32; 2]>,
    triples: Tally,
    totals: [f32; 2],
    triple_totals: [f32; 2],
    runs: Tally,
}

/// How often keys occur in each language.
#[derive(Default)]
struct Tally {
    keys: PackedMap,
    counts: Vec<(u64, [f32; 2])>,
}

impl Tally {
    fn bump(&mut self, key: u64, locale: Locale) {
        let number = self.keys.intern(key) as usize;
        if number >= self.counts.len() {
            self.counts.push((key, [0.0; 2]));
        }
        if let Some((_, counts)) = self.counts.get_mut(number) {
            bump(counts, locale);
        }
    }

    /// Everything counted, by key, so that the same texts always give the same table.
    fn sorted(mut self) -> Vec<(u64, [f32; 2])> {
        self.counts.sort_unstable_by_key(|(key, _)| *key);
        self.counts
    }
}

impl Languages {
    /// Learns from the words of texts in both languages, and their numbers where the lexicon knows them.
    #[must_use]
    pub fn learn<'t>(texts: impl Iterator<Item = (Locale, (&'t Words, &'t Vec<Option<u32>>))>) -> Self {
        let mut counts = Counts::default();
        let mut out = Self::default();
        let mut numbers: Vec<u32> = Vec::new();
        for (locale, (words, known)) in texts {
            numbers.clear();
            for ((_, word), number) in words.iter().zip(known) {
                let Some(number) = *number else { continue };
                numbers.push(number);
                if counts.words.len() <= number as usize {
                    counts.words.resize(number as usize + 1, [0.0; 2]);
                }
                if counts.words.get(number as usize).is_some_and(|n| n.iter().sum::<f32>() < 1.0) {
                    // the letters of a word count once, however often it occurs
                    for triple in triples(word) {
                        counts.triples.bump(packed(triple), locale);
                        bump(&mut counts.triple_totals, locale);
                    }
                }
                if let Some(count) = counts.words.get_mut(number as usize) {
                    bump(count, locale);
                }
                bump(&mut counts.totals, locale);
            }
            for run in numbers.windows(NAME).filter_map(|run| run.try_into().ok()) {
                counts.runs.bump(packed_run(run), locale);
            }
        }
        let [nl, en] = counts.totals.map(|total| total > 0.0);
        if nl != en {
            // one language alone says nothing about how another one looks
            out.only = Some(if nl { Locale::Nl } else { Locale::En });
            return out;
        }
        for (name, _) in counts.runs.sorted().into_iter().filter(|(_, n)| n.iter().all(|n| *n >= NAME_SEEN)) {
            out.names.intern(name);
            out.begins_name.push((name >> (2 * RUN_BITS)) as u32);
        }
        out.begins_name.dedup();
        for n in &counts.words {
            let seen = n.iter().sum::<f32>() > 0.0;
            out.word_ratios.push(seen.then(|| ratio(*n, counts.totals, 0.3).clamp(-MOST_A_WORD, MOST_A_WORD)));
        }
        for (triple, n) in counts.triples.sorted() {
            out.triples.intern(triple);
            out.triple_ratios.push(ratio(n, counts.triple_totals, 2.0));
        }
        out
    }

    /// The language of a message, or `fallback` where the words do not tell; `numbers` are those of its words in the lexicon.
    #[must_use]
    pub fn decide(&self, words: &Words, numbers: &[Option<u32>], fallback: Locale) -> Verdict {
        if let Some(locale) = self.only {
            return Verdict { locale, certain: false };
        }
        let mut sum = 0.0;
        let mut named = 0; // words up to here belong to a name
        for (at, ((_, word), number)) in words.iter().zip(numbers).enumerate().take(MOST_WORDS) {
            if number.is_some_and(|n| self.begins_name.binary_search(&n).is_ok()) && self.is_name(numbers.get(at..)) {
                named = at + NAME;
            }
            if at >= named {
                sum += match number.and_then(|n| self.word_ratios.get(n as usize).copied().flatten()) {
                    Some(known) => known,
                    None => self.weigh_letters(word),
                };
            }
        }
        if sum.abs() < ENOUGH {
            return Verdict { locale: fallback, certain: false };
        }
        Verdict { locale: if sum > 0.0 { Locale::Nl } else { Locale::En }, certain: true }
    }

    /// A name that both languages use begins here.
    fn is_name(&self, numbers: Option<&[Option<u32>]>) -> bool {
        match numbers {
            Some([Some(a), Some(b), Some(c), ..]) => self.names.get(packed_run(&[*a, *b, *c])).is_some(),
            _ => false,
        }
    }

    fn weigh_letters(&self, word: &str) -> f32 {
        let sum: f32 = triples(word).filter_map(|t| self.triples.get(packed(t))).filter_map(|n| self.triple_ratios.get(n as usize)).sum();
        (sum * 0.4).clamp(-MOST_AN_UNKNOWN, MOST_AN_UNKNOWN)
    }
}

/// Bits for the number of a word in [`packed_run`].
const RUN_BITS: u32 = 21;

/// Three words in a row as one number.
fn packed_run(run: &[u32; NAME]) -> u64 {
    run.iter().fold(0, |packed, number| packed << RUN_BITS | u64::from(*number))
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
    let bytes = word.as_bytes();
    let letters = word.is_ascii() && !bytes.iter().all(u8::is_ascii_digit);
    let letter = |at: usize| if at == 0 { b'^' } else { bytes.get(at - 1).copied().unwrap_or(b'$') };
    (0..if letters { bytes.len() } else { 0 }).map(move |at| [letter(at), letter(at + 1), letter(at + 2)])
}

#[cfg(test)]
mod tests {
    use super::super::index::StringIndex;
    use super::*;

    #[test]
    fn tells_the_two_apart_and_falls_back() {
        let texts = [
            (Locale::Nl, "wat vraag ik aan een kind dat bang is voor thuis"),
            (Locale::Nl, "hoe gaat het met de moeder van de leerling"),
            (Locale::En, "what do I ask a child who is afraid at home"),
            (Locale::En, "how is the mother of the pupil doing"),
        ];
        let mut index = StringIndex::default();
        for (_, text) in texts {
            for (_, word) in Words::read(text).iter() {
                index.intern(word);
            }
        }
        let words = texts.map(|(_, text)| Words::read(text));
        let numbers = words.each_ref().map(|words| words.iter().map(|(_, word)| index.get(word)).collect::<Vec<_>>());
        let learned = Languages::learn(texts.iter().map(|(locale, _)| *locale).zip(words.iter().zip(&numbers)));
        let decide = |text| {
            let words = Words::read(text);
            let numbers: Vec<_> = words.iter().map(|(_, word)| index.get(word)).collect();
            learned.decide(&words, &numbers, Locale::En)
        };
        assert_eq!(decide("wat vraag ik de vader?"), Verdict { locale: Locale::Nl, certain: true });
        assert_eq!(decide("what do I ask the father?"), Verdict { locale: Locale::En, certain: true });
        assert_eq!(decide("112"), Verdict { locale: Locale::En, certain: false });
    }

    #[test]
    fn one_language_alone_is_always_that_language() {
        let words = Words::read("what do I ask a child");
        let numbers = vec![Some(0); words.len()];
        let learned = Languages::learn([(Locale::En, (&words, &numbers))].into_iter());
        assert_eq!(learned.decide(&Words::read("wat vraag ik"), &[None; 3], Locale::Nl), Verdict { locale: Locale::En, certain: false });
    }
}
