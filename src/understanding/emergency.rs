//! Is somebody in danger now? Decided first, from the whole message, and outvoted by nothing.

use super::model::{Analysis, Compiled};
use super::train;

impl Compiled {
    /// Confidence between 0 and 1 that somebody is in danger now.
    ///
    /// Learned from acute messages against messages with the same words and no danger: the past, a film, a drill, a
    /// question. Words that were only guessed by spelling repair take no part: a single wrong letter never calls 112
    /// and never silences it.
    pub(super) fn acute(&self, analysis: &Analysis) -> f32 {
        let sure: Vec<_> = analysis.found.iter().filter(|f| f.sure).copied().collect();
        let vector = self.space.vector(&sure);
        let mut scores = [0.0; 2];
        self.danger.add_scores(&vector, &mut scores);
        train::softmax(&mut scores);
        let [_, acute] = scores;
        acute
    }
}
