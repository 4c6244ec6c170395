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
        for found in analysis.found.iter().filter(|f| !(sure_only && f.guessed)) {
            let share = if found.guessed { features::GUESS } else { 1.0 };
            let (start, end) = (found.start as usize, found.end as usize);
            square += found.value * found.value;
            let each = share * self.weights.get(found.id, class) / end.saturating_sub(start).max(1) as f32;
            for entry in evidence.get_mut(start..end).unwrap_or_default() {
                *entry += each;
            }
        }
        if self.used.parts {
            for (at, (entry, reading)) in
                evidence.iter_mut().zip(&analysis.readings).enumerate().filter(|(_, (_, r))| self.used.letters_of(r))
            {
                if reading.form > 0 {
                    *entry += self.weights.get(self.form_row(reading.form), class);
                    square += self.used.letters_square();
                } else if !sure_only {
                    let letters: Vec<_> =
                        self.space.letters(analysis.words.folded(at), analysis.language.locale, self.used.letters).collect();
                    *entry += letters.iter().map(|(id, value)| self.weights.get(*id, class) * value / self.used.letters).sum::<f32>();
                    square += if letters.is_empty() { 0.0 } else { self.used.letters_square() };
                }
            }
        }
        let slope = if sure_only { self.thresholds.danger_slope } else { self.thresholds.slope };
        let scale = self.used.scale(square) * slope;
        for entry in &mut evidence {
            *entry *= scale;
        }
        self.add_listed(analysis, class, &mut evidence);
        evidence
    }

    /// The margins of all topics and, last, of none.
    pub(super) fn margin_list(&self, analysis: &Analysis) -> Vec<f32> {
        let (margins, _) = self.margins(analysis);
        (0..self.none()).map(|topic| margins.of(topic)).chain([margins.none()]).collect()
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
