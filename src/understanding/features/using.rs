//! What is looked at in a message, and how much it counts.

use serde::{Deserialize, Serialize};

use super::Feature;
use crate::understanding::lexicon::Reading;

/// Which features are looked at; each can be left out to measure what it brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches of a measurement")]
pub struct Use {
    /// Word groups and their pairs.
    pub groups: bool,
    /// The closing sentence counts apart.
    pub closing: bool,
    /// Two known words in one, and one known word in two.
    pub compounds: bool,
    /// Letters in a row.
    pub parts: bool,
    /// Spelling repair.
    pub repair: bool,
    /// Weights learned from examples; without them authored phrases alone decide.
    pub learned: bool,
    /// Two words with one between them.
    pub skips: bool,
    /// The first and the last word of a message, and its first two.
    pub edges: bool,
    /// Letters of common words too.
    pub common_letters: bool,
    /// How much the letters of one word count, all together.
    pub letters: f32,
    /// The value of the feature that every message has. A large one lets the last messages learned from move the margins of
    /// all, when there are few passes.
    pub bias: f32,
    /// How far messages are made equally large: 0 leaves a message as large as its features make it, 1 makes all the
    /// same. All the same makes one strong word in a short message as loud as ten in a long one; none lets long stories
    /// drown the threshold.
    pub levelling: f32,
}

impl Default for Use {
    fn default() -> Self {
        Self {
            groups: true,
            closing: true,
            compounds: true,
            parts: true,
            repair: true,
            learned: true,
            skips: false,
            edges: false,
            common_letters: false,
            letters: 0.9,
            bias: 0.2,
            levelling: 0.7,
        }
    }
}

impl Use {
    /// How much a feature counts, relative to a single word.
    #[must_use]
    pub fn value(&self, feature: Feature) -> f32 {
        match feature {
            Feature::Word(_) | Feature::Group(_) | Feature::Phrase(_) | Feature::Unknown(_) | Feature::UnknownShare(_) => 1.0,
            Feature::ClosingWord(_) | Feature::ClosingGroup(_) => 0.7,
            Feature::Pair(..) => 0.8,
            Feature::Groups(..) | Feature::Length(_) | Feature::Skip(..) | Feature::First(_) | Feature::Last(_) | Feature::Opening(..) => {
                0.5
            }
            Feature::Letters(..) => self.letters,
        }
    }

    /// The letters of this word are looked at.
    #[must_use]
    pub fn letters_of(&self, reading: &Reading) -> bool {
        self.parts && (self.common_letters || !reading.common)
    }

    /// The square of what the letters of one word count.
    #[must_use]
    pub fn letters_square(&self) -> f32 {
        self.letters * self.letters
    }

    /// Scaling of a message by its size, the sum of the squares of its features; see [`levelling`](Self::levelling).
    #[must_use]
    pub fn scale(&self, square: f32) -> f32 {
        /// The size of an ordinary message.
        const ORDINARY: f32 = 8.0;
        (ORDINARY / square.sqrt().max(0.5)).powf(self.levelling) / ORDINARY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levelling_makes_messages_equally_large() {
        let size = |levelling: f32, square: f32| Use { levelling, ..Use::default() }.scale(square) * square.sqrt();
        assert!((size(1.0, 4.0) - size(1.0, 400.0)).abs() < 1e-5);
        assert!((size(0.0, 400.0) / size(0.0, 4.0) - 10.0).abs() < 1e-4);
    }
}
