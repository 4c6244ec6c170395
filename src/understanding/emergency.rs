//! Is somebody in danger now? Decided first, from the whole message, and outvoted by nothing.

use super::model::{Analysis, Compiled};
use super::text::Words;
use super::train;

/// How much the topic's own weights count beside the weights for danger.
const TOPIC_SHARE: f32 = 0.5;
/// No single opinion counts for more than this (natural logarithm of odds).
const MOST: f32 = 11.0;

/// Joins two opinions on danger: of the weights learned for danger alone, and of the topic among all topics.
///
/// The first knows the tricky messages, the second the whole of the subject; on held-out messages they err on
/// different ones.
pub(super) fn join(danger: f32, topic: f32) -> f32 {
    let odds = |p: f32| (p / (1.0 - p)).ln().clamp(-MOST, MOST);
    let sum = odds(danger) + TOPIC_SHARE * odds(topic);
    1.0 / (1.0 + (-sum).exp())
}

/// How much the whole message counts beside its worst clause.
const WHOLE_SHARE: f32 = 0.1;
/// More clauses are not heard by themselves.
const MOST_CLAUSES: usize = 200;
/// A clause of fewer words says too little by itself.
const SHORTEST_CLAUSE: usize = 3;

/// The whole message beside its worst clause.
pub(super) fn with_worst_clause(whole: f32, clauses: impl Iterator<Item = f32>) -> f32 {
    let worst = clauses.fold(0.0, f32::max);
    whole.max(whole.powf(WHOLE_SHARE) * worst.powf(1.0 - WHOLE_SHARE))
}

/// The parts of a message between commas, colons, quotes and the ends of sentences, when there is more than one.
pub(super) fn clauses<'t>(text: &'t str, words: &Words) -> Vec<&'t str> {
    let mut out = Vec::new();
    let mut start = 0;
    while let Some(first) = words.get(start)
        && out.len() < MOST_CLAUSES
    {
        let mut end = start + 1;
        while let (Some(last), Some(next)) = (words.get(end - 1), words.get(end))
            && next.sentence == first.sentence
            && !text.get(last.span.end..next.span.start).is_some_and(|between| between.contains([',', ':', '(', '"']))
        {
            end += 1;
        }
        if (SHORTEST_CLAUSE..words.len()).contains(&(end - start)) {
            let last = words.get(end - 1).map_or(first.span.end, |w| w.span.end);
            out.extend(text.get(first.span.start..last));
        }
        start = end;
    }
    out
}

impl Compiled {
    /// Confidence between 0 and 1 that somebody is in danger now; `topic` is that of the topic for danger.
    ///
    /// Learned from acute messages against messages with the same words and no danger: the past, a film, a drill, a
    /// question. Words that were only guessed by spelling repair take no part: a single wrong letter never calls 112
    /// and never silences it.
    pub(super) fn acute(&self, analysis: &Analysis, topic: f32) -> f32 {
        let sure: Vec<_> = analysis.found.iter().filter(|f| f.sure).copied().collect();
        let vector = self.space.vector(&sure);
        let mut scores = [0.0; 2];
        self.danger.add_scores(&vector, &mut scores);
        train::softmax(&mut scores);
        let [_, danger] = scores;
        join(danger, topic)
    }

    /// Confidence that somebody is in danger, when each clause is heard by itself too.
    ///
    /// "Good morning all. He is hitting her now." is no calmer than its second sentence; but a clause counts in the
    /// light of the whole, because "In that film there is this scene." takes the danger out of the next one.
    pub(super) fn danger_in(&self, text: &str, analysis: &Analysis, whole: f32) -> f32 {
        let alone = clauses(text, &analysis.words).into_iter().map(|c| self.score(&self.analyse(c, analysis.language.locale)).acute);
        with_worst_clause(whole, alone)
    }

    /// The number of the topic for danger.
    pub(super) fn emergency_topic(&self) -> Option<usize> {
        self.topics.iter().position(|t| **t == *super::EMERGENCY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_falls_apart_in_clauses() {
        let heard = |text: &'static str| clauses(text, &Words::read(text));
        assert_eq!(heard("Hoi. Hij slaat haar nu, wat moet ik doen?"), ["Hij slaat haar nu", "wat moet ik doen"]);
        assert!(heard("hij slaat haar nu").is_empty());
    }

    #[test]
    fn a_calm_whole_keeps_a_clause_down() {
        assert!(with_worst_clause(0.5, [0.9].into_iter()) > with_worst_clause(0.01, [0.9].into_iter()));
        assert!((with_worst_clause(0.7, std::iter::empty()) - 0.7).abs() < 1e-6);
    }
}
