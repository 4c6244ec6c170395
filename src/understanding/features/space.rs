//! Which features carry a weight, and under which number.

use serde::{Deserialize, Serialize};

use super::{Feature, FeatureId};
use crate::message::Locale;
use crate::understanding::index::PackedMap;

/// Words of fewer letters have no parts.
const SHORTEST_WITH_PARTS: usize = 3;

/// So many letters in a row. With four as well a message costs twice as much and nothing is understood better.
const LONG: usize = 3;

/// Three letters in a row of a folded word, hashed, with `^` and `$` at its ends; none of a very short word.
pub fn letters(word: &str) -> impl Iterator<Item = u32> + '_ {
    let bytes = word.as_bytes();
    let end = if bytes.len() < SHORTEST_WITH_PARTS { 0 } else { bytes.len() + 2 };
    let letter = move |at: usize| match at {
        0 => b'^',
        _ => bytes.get(at - 1).copied().unwrap_or(b'$'),
    };
    (0..(end + 1).saturating_sub(LONG)).map(move |at| {
        // FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/)
        (at..at + LONG).fold(0x811c_9dc5_u32, |hash, at| (hash ^ u32::from(letter(at))).wrapping_mul(0x0100_0193))
    })
}

/// The features that carry a weight, by number: the most frequent first, so that they lie together in memory.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FeatureSpace {
    ids: PackedMap,
}

/// Counts in how many messages each feature occurs.
#[derive(Default)]
pub struct Census {
    ids: PackedMap,
    counted: Vec<Counted>,
    messages: u32,
}

#[derive(Clone, Copy)]
struct Counted {
    feature: Feature,
    count: u32,
    /// The message it was last counted in: in one message it counts once.
    message: u32,
}

impl Census {
    /// Begins with another message.
    pub fn next_message(&mut self) {
        self.messages += 1;
    }

    /// Counts a feature of this message.
    pub fn count(&mut self, feature: Feature) {
        let message = self.messages;
        match self.counted.get_mut(self.ids.intern(feature.packed()) as usize) {
            Some(known) if known.message == message => {}
            Some(known) => *known = Counted { count: known.count + 1, message, ..*known },
            None => self.counted.push(Counted { feature, count: 1, message }),
        }
    }

    /// Adds what was counted in other messages.
    pub fn add(&mut self, others: &Self) {
        for other in &others.counted {
            match self.counted.get_mut(self.ids.intern(other.feature.packed()) as usize) {
                Some(known) => known.count += other.count,
                None => self.counted.push(Counted { message: 0, ..*other }),
            }
        }
    }

    /// Numbers every feature that occurs at least `least` times (single words and groups: once).
    #[must_use]
    pub fn finish(self, least: u32) -> (FeatureSpace, Vec<Feature>) {
        let mut kept: Vec<(bool, u32, Feature)> = self
            .counted
            .into_iter()
            .filter(|one| one.count >= least || !one.feature.must_repeat())
            .map(|one| (matches!(one.feature, Feature::Letters(..)), u32::MAX - one.count, one.feature))
            .collect();
        kept.sort_unstable();
        let mut space = FeatureSpace::default();
        for (_, _, feature) in &kept {
            space.ids.intern(feature.packed());
        }
        (space, kept.into_iter().map(|(_, _, feature)| feature).collect())
    }
}

impl FeatureSpace {
    /// How many features there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Reads what [`id`](Self::id) will need, so that many features wait for memory once and not one after the other.
    #[must_use]
    pub fn touch(&self, feature: Feature) -> u64 {
        self.ids.touch(feature.packed())
    }

    /// The number of a feature.
    #[must_use]
    pub fn id(&self, feature: Feature) -> Option<FeatureId> {
        self.ids.get(feature.packed())
    }

    /// The numbers of a word's letters with their values, which together count for `together`.
    pub fn letters<'w>(&'w self, word: &'w str, locale: Locale, together: f32) -> impl Iterator<Item = (FeatureId, f32)> + 'w {
        let share = together / (letters(word).count().max(1) as f32).sqrt();
        letters(word).filter_map(move |hash| self.id(Feature::Letters(locale, hash))).map(move |id| (id, share))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_a_row() {
        assert_eq!(letters("op").count(), 0);
        // ^ki kin ind nd$
        assert_eq!(letters("kind").count(), 4);
        assert_eq!(letters("kindje").filter(|hash| letters("kind").any(|h| h == *hash)).count(), 3);
    }
}
