//! What each word of a message weighs for a class: the parts of a score that lie in words.

use super::features;
use super::model::{Analysis, Compiled};
use super::score;
use super::sequence::Meaning;

impl Compiled {
    /// The evidence of each word for a class, as natural logarithms of odds. What lies in no word (how long the message
    /// is, how many words nobody knows, how frequent the topic is) is left out.
    pub(super) fn evidence(&self, analysis: &Analysis, class: usize) -> Vec<f32> {
        // danger is never decided by words that were only guessed
        let sure_only = class == self.danger();
        let mut evidence = vec![0.0_f32; analysis.words.len()];
        let mut square = 0.0;
        for found in features::once(&analysis.found).filter(|f| !(sure_only && f.guessed)) {
            let share = if found.guessed { features::GUESS } else { 1.0 };
            let (start, end) = (found.start as usize, found.end as usize);
            let width = end.saturating_sub(start).max(1) as f32;
            square += found.value * found.value;
            for entry in evidence.get_mut(start..end).into_iter().flatten() {
                *entry += share * self.weights.get(found.id, class) / width;
            }
        }
        if self.used.parts {
            for (at, (entry, reading)) in evidence.iter_mut().zip(&analysis.readings).enumerate().filter(|(_, (_, r))| !r.common) {
                if reading.form > 0 {
                    *entry += self.weights.get(self.form_row(reading.form), class);
                    square += features::LETTERS_SQUARE;
                } else if !sure_only {
                    let letters: Vec<_> = self.space.letters(analysis.words.folded(at), analysis.language.locale).collect();
                    *entry += letters.iter().map(|(id, value)| self.weights.get(*id, class) * value / features::LETTERS).sum::<f32>();
                    square += if letters.is_empty() { 0.0 } else { features::LETTERS_SQUARE };
                }
            }
        }
        let slope = if sure_only { self.thresholds.danger_slope } else { self.thresholds.slope };
        let scale = features::norm_scale(square.sqrt()) * slope;
        for entry in &mut evidence {
            *entry *= scale;
        }
        self.add_listed(analysis, class, &mut evidence);
        evidence
    }

    /// What the words that authors listed for a topic add, besides what was learned.
    fn add_listed(&self, analysis: &Analysis, class: usize, evidence: &mut [f32]) {
        let listed = analysis.hits.iter().filter(|hit| hit.meaning == Meaning::Word(class as u16));
        for hit in listed.take(score::MOST_WORDS.into()) {
            let width = hit.end.saturating_sub(hit.start).max(1) as f32;
            for entry in evidence.get_mut(hit.start..hit.end).into_iter().flatten() {
                *entry += score::WORD * self.thresholds.slope / width;
            }
        }
    }
}
