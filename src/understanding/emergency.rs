//! Is somebody in danger now? Decided first, from the whole message, and outvoted by nothing.

use super::features::{self, Found};
use super::model::{Analysis, Compiled};
use super::score;

/// How much the whole message counts beside its worst clause.
const WHOLE_SHARE: f32 = 0.5;
/// A clause of fewer words says too little by itself.
const SHORTEST_CLAUSE: usize = 3;

/// The margin of the whole message beside those of its clauses.
pub(super) fn with_worst_clause(whole: f32, clauses: impl Iterator<Item = f32>) -> f32 {
    let worst = clauses.fold(f32::NEG_INFINITY, f32::max).max(whole);
    whole * WHOLE_SHARE + worst * (1.0 - WHOLE_SHARE)
}

/// The parts of a message between commas, colons, brackets, quotes and the ends of sentences, when there is more than one:
/// first word and the word after the last, with the features that lie within.
pub(super) fn clauses(text: &str, analysis: &Analysis) -> Vec<((usize, usize), Vec<Found>)> {
    let words = &analysis.words;
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let mut clause_of: Vec<usize> = Vec::with_capacity(words.len());
    let mut start = 0;
    while let Some(first) = words.get(start) {
        let mut end = start + 1;
        while let (Some(last), Some(next)) = (words.get(end - 1), words.get(end))
            && next.sentence == first.sentence
            && !text.get(last.span.end..next.span.start).is_some_and(|between| between.contains([',', ':', '(', '"']))
        {
            end += 1;
        }
        clause_of.resize(end, ranges.len());
        ranges.push((start, end));
        start = end;
    }
    if ranges.len() < 2 {
        return Vec::new();
    }
    let mut out: Vec<((usize, usize), Vec<Found>)> = ranges.into_iter().map(|range| (range, Vec::new())).collect();
    for found in &analysis.found {
        let clause = clause_of.get(found.start as usize).zip(clause_of.get((found.end as usize).saturating_sub(1)));
        if let Some((clause, last)) = clause
            && clause == last
            && let Some((_, list)) = out.get_mut(*clause)
        {
            list.push(*found);
        }
    }
    out.retain(|((start, end), _)| end - start >= SHORTEST_CLAUSE);
    out
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
        let alone = clauses(text, analysis).into_iter().map(|(range, found)| self.clause_margin(analysis, range, &found));
        score::sigmoid(with_worst_clause(whole, alone) * self.thresholds.danger_slope)
    }

    pub(super) fn clause_margin(&self, analysis: &Analysis, (start, end): (usize, usize), found: &[Found]) -> f32 {
        let danger = self.danger();
        let (mut sum, mut square) = (0.0, 0.0);
        for found in features::once(found).filter(|f| !f.guessed) {
            sum += self.weights.get(found.id, danger);
            square += found.value * found.value;
        }
        if self.used.parts {
            for reading in analysis.readings.get(start..end).into_iter().flatten().filter(|r| r.form > 0 && !r.common) {
                sum += self.weights.get(self.form_row(reading.form), danger);
                square += features::LETTERS_SQUARE;
            }
        }
        sum * features::norm_scale(square.sqrt()) + self.weights.bias(danger)
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
