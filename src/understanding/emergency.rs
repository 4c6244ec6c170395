//! Is somebody in danger now? Decided first, from the whole message, and outvoted by nothing.

use std::ops::Range;

use super::features::Found;
use super::model::{Analysis, Compiled};
use super::score;

/// How much the whole message counts beside its worst clause.
const WHOLE_SHARE: f32 = 0.7;
/// A clause of fewer words says too little by itself.
const SHORTEST_CLAUSE: usize = 3;

/// The margin of the whole message beside those of its clauses.
pub(super) fn with_worst_clause(whole: f32, clauses: impl Iterator<Item = f32>) -> f32 {
    let worst = clauses.fold(f32::NEG_INFINITY, f32::max).max(whole);
    whole * WHOLE_SHARE + worst * (1.0 - WHOLE_SHARE)
}

/// The parts of a message between commas, colons, brackets, quotes and the ends of sentences.
pub(super) struct Clauses {
    /// For each word the number of its clause.
    of_word: Vec<u32>,
    count: usize,
}

impl Clauses {
    pub(super) fn split(text: &str, analysis: &Analysis) -> Self {
        let mut clauses = Self { of_word: Vec::with_capacity(analysis.words.len()), count: 0 };
        let mut before: Option<(usize, usize)> = None; // sentence and end of the word before
        for (word, _) in analysis.words.iter() {
            let goes_on = before.is_some_and(|(sentence, end)| {
                let between = text.as_bytes().get(end..word.span.start).unwrap_or_default();
                sentence == word.sentence && !between.iter().any(|b| matches!(b, b',' | b':' | b'(' | b'"'))
            });
            clauses.count += usize::from(!goes_on);
            clauses.of_word.push(clauses.count as u32 - 1);
            before = Some((word.sentence, word.span.end));
        }
        clauses
    }

    /// The words of each clause that is heard by itself; none when there is only one clause.
    pub(super) fn heard(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut start = 0;
        let all = self.of_word.chunk_by(|a, b| a == b).map(move |clause| {
            start += clause.len();
            start - clause.len()..start
        });
        all.filter(|range| self.count > 1 && range.len() >= SHORTEST_CLAUSE)
    }

    /// The number of the clause that all words of a finding lie in.
    fn of(&self, found: &Found) -> Option<usize> {
        let first = self.of_word.get(found.start as usize)?;
        let last = self.of_word.get((found.end as usize).saturating_sub(1))?;
        (first == last).then_some(*first as usize)
    }
}

/// The features that lie within a range of words, each once.
pub(super) fn within(analysis: &Analysis, range: Range<usize>) -> Vec<Found> {
    let inside = |f: &&Found| range.contains(&(f.start as usize)) && f.end as usize <= range.end;
    let mut found: Vec<Found> = analysis.found.iter().chain(&analysis.repeats).filter(inside).copied().collect();
    found.sort_by_key(|f| (f.id, f.guessed));
    found.dedup_by_key(|f| f.id);
    found
}

/// What speaks for danger in one clause.
#[derive(Clone, Copy, Default)]
struct Heard {
    sum: f32,
    square: f32,
}

impl Compiled {
    /// Confidence between 0 and 1 that somebody is in danger now; `whole` is the margin of the whole message.
    ///
    /// Learned from acute messages against messages with the same words and no danger: the past, a film, a drill, a
    /// question. Words that were only guessed by spelling repair take no part: a single wrong letter never calls 112
    /// and never silences it. Each clause is heard by itself too: "Good morning all. He is hitting her now." is no
    /// calmer than its second sentence; but a clause counts in the light of the whole, because "In that film there
    /// is this scene." takes the danger out of the next one.
    pub(super) fn danger_in(&self, text: &str, analysis: &Analysis, whole: f32) -> f32 {
        let clauses = Clauses::split(text, analysis);
        let mut heard = vec![Heard::default(); if clauses.count > 1 { clauses.count } else { 0 }];
        if !heard.is_empty() {
            for found in analysis.found.iter().chain(&analysis.repeats).filter(|f| !f.guessed) {
                if let Some(clause) = clauses.of(found).and_then(|number| heard.get_mut(number)) {
                    clause.sum += self.weights.get(found.id, self.danger());
                    clause.square += found.value * found.value;
                }
            }
            for (reading, clause) in analysis.readings.iter().zip(&clauses.of_word).filter(|(r, _)| r.form > 0 && self.used.letters_of(r)) {
                if let Some(clause) = heard.get_mut(*clause as usize) {
                    clause.sum += self.weights.get(self.form_row(reading.form), self.danger());
                    clause.square += self.used.letters_square();
                }
            }
        }
        let long_enough = clauses.of_word.chunk_by(|a, b| a == b).map(|words| words.len() >= SHORTEST_CLAUSE);
        let margin = |clause: &Heard| clause.sum * self.used.scale(clause.square) + self.weights.bias(self.danger());
        let alone = heard.iter().zip(long_enough).filter(|(_, long)| *long).map(|(clause, _)| margin(clause));
        score::sigmoid(with_worst_clause(whole, alone) * self.thresholds.danger_slope)
    }

    /// The margin of danger in one clause by itself.
    pub(super) fn clause_margin(&self, analysis: &Analysis, range: Range<usize>) -> f32 {
        let (mut sum, mut square) = (0.0, 0.0);
        for found in within(analysis, range.clone()).iter().filter(|f| !f.guessed) {
            sum += self.weights.get(found.id, self.danger());
            square += found.value * found.value;
        }
        for reading in analysis.readings.get(range).unwrap_or_default().iter().filter(|r| r.form > 0 && self.used.letters_of(r)) {
            sum += self.weights.get(self.form_row(reading.form), self.danger());
            square += self.used.letters_square();
        }
        sum * self.used.scale(square) + self.weights.bias(self.danger())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calm_whole_keeps_a_clause_down() {
        assert!(with_worst_clause(0.5, [0.9].into_iter()) > with_worst_clause(-0.8, [0.9].into_iter()));
        assert!(with_worst_clause(0.5, [-0.9].into_iter()) >= 0.5);
    }
}
